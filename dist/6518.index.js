export const id = 6518;
export const ids = [6518];
export const modules = {

/***/ 94257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lv: () => (/* binding */ validateData),
/* harmony export */   tz: () => (/* binding */ leakageFindings),
/* harmony export */   zL: () => (/* binding */ validateTable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _readers_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17120);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20499);
// Checks of a data set before anything is trained or measured on it.



/** Checks a CSV file. Throws InputError if it is no well-formed CSV. */
function validateData(bytes, file, columns) {
    return validateTable((0,_readers_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readCsv */ .N)(bytes, file), columns);
}
function validateTable(table, { id, target }) {
    if (table.rows === 0) {
        const message = `${table.file} has no rows`;
        return [{ code: 'no_rows', severity: 'error', message, cure: 'check that the data is complete' }];
    }
    return [
        ...(id === undefined ? [] : checked(table, id, idFindings)),
        ...(target === undefined ? [] : checked(table, target, targetFindings)),
        ...constantColumns(table),
        ...duplicateRows(table, id)
    ];
}
/** Rows of the same id in both files: the model has seen what it is tested on. Throws InputError for an unknown column. */
function leakageFindings(train, test, id) {
    const known = new Set(textsOf(train, (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(train, id)));
    const shared = textsOf(test, (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(test, id)).filter((text) => text !== null && known.has(text));
    if (shared.length === 0)
        return [];
    return [
        {
            code: 'leakage',
            severity: 'error',
            message: `${shared.length} of ${test.rows} rows of ${test.file} are in ${train.file} too, by ${JSON.stringify(id)}`,
            cure: 'take them out of one side, or let `train.split` make the split'
        }
    ];
}
function checked(table, name, check) {
    try {
        return check(table, (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, name));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw error;
        return [{ code: 'column_missing', severity: 'error', message: error.message, cure: error.cure }];
    }
}
function idFindings(table, column) {
    const name = JSON.stringify(column.name);
    const missing = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .firstMissing */ .V$)(column);
    if (missing >= 0) {
        const message = `${table.file} has no ${name} ${(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(table, missing)}`;
        return [{ code: 'id_missing', severity: 'error', message, cure: 'give every row an id of its own' }];
    }
    const texts = textsOf(table, column);
    const again = texts.length - new Set(texts).size;
    if (again === 0)
        return [];
    const first = firstRepeated(texts);
    return [
        {
            code: 'id_duplicate',
            severity: 'error',
            message: `${table.file} repeats ${again} values of ${name}, first ${(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(table, first)}`,
            cure: 'give every row an id of its own, or name another column as `evaluation.id`'
        }
    ];
}
function targetFindings(table, column) {
    const missing = textsOf(table, column).filter((text) => text === null).length;
    if (missing === 0)
        return [];
    const first = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(table, (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .firstMissing */ .V$)(column));
    return [
        {
            code: 'target_missing',
            severity: 'error',
            message: `${table.file} has no ${JSON.stringify(column.name)} in ${missing} rows, first ${first}`,
            cure: 'label these rows or leave them out: without a target nothing can be measured on them'
        }
    ];
}
/** One finding for all of them: wide data has many. */
function constantColumns(table) {
    if (table.rows < 2)
        return [];
    const constant = [...table.columns.values()].filter((column) => new Set(textsOf(table, column)).size === 1);
    if (constant.length === 0)
        return [];
    const names = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(constant.map(({ name }) => name));
    return [
        {
            code: 'constant_column',
            severity: 'warning',
            message: `${table.file} has ${constant.length} columns with one value only: ${names}`,
            cure: 'check that the column was filled, or leave it out: it tells a model nothing'
        }
    ];
}
/** Rows that are equal in everything but the id. */
function duplicateRows(table, id) {
    const columns = [...table.columns.values()].filter(({ name }) => name !== id);
    if (columns.length === 0)
        return [];
    const rows = Array.from({ length: table.rows }, (_, row) => JSON.stringify(columns.map((column) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(column, row))));
    const again = rows.length - new Set(rows).size;
    if (again === 0)
        return [];
    return [
        {
            code: 'duplicate_rows',
            severity: 'warning',
            message: `${table.file} has ${again} rows that are equal to an earlier one, first ${(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(table, firstRepeated(rows))}`,
            cure: 'check that nothing was collected twice; duplicates on both sides of a split flatter the model'
        }
    ];
}
function firstRepeated(texts) {
    const seen = new Set();
    return texts.findIndex((text) => seen.size === seen.add(text).size);
}
function textsOf(table, column) {
    return Array.from({ length: table.rows }, (_, row) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(column, row));
}


/***/ }),

/***/ 25176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ metricsThatDiffer)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
// The team's own metrics held against those computed from the predictions.

const tolerance = 1e-6;
/** A warning for each metric that both have and that differs by more than 1e-6, relative or absolute. */
function metricsThatDiffer(evaluation, reported) {
    return Object.entries(evaluation.metrics).flatMap(([name, estimate]) => {
        const [own, theirs] = [(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(estimate.value), reported.get(name)];
        if (typeof theirs !== 'number' || agree(own, theirs))
            return [];
        const message = `${name} is ${own} by the predictions, and ${theirs} in the metrics file.`;
        return [{ code: 'metrics_differ', metric: name, message }];
    });
}
function agree(own, theirs) {
    if (Number.isNaN(own) || Number.isNaN(theirs))
        return Number.isNaN(own) && Number.isNaN(theirs);
    return own === theirs || Math.abs(own - theirs) <= tolerance * Math.max(1, Math.abs(own));
}


/***/ }),

/***/ 2465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ latencyCompared),
/* harmony export */   l: () => (/* binding */ alsoCompared)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36643);
/* harmony import */ var _documents_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64837);
/* harmony import */ var _tolerance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85891);




/** Only what differs; null where a side has none. `resources` differ between any two runs and bind no approval. */
function alsoCompared(baseline, candidate) {
    return [
        ...different('parameter', flat(baseline?.parameters ?? {}), flat(candidate.parameters)),
        ...(baseline?.code && candidate.code ? different('code', shortened(baseline.code), shortened(candidate.code)) : []),
        ...different('data', byPath(baseline?.data ?? []), byPath(candidate.data)),
        ...different('package', packages(baseline), packages(candidate)),
        ...different('model', modelSize(baseline), modelSize(candidate)),
        ...different('resources', resources(baseline), resources(candidate))
    ];
}
/** How long each side took for the same work, in milliseconds. Like `resources` it differs between any two runs. */
function latencyCompared(name, baseline, candidate) {
    return { what: _comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .latency */ .ZK, name, baseline: milliseconds(baseline), candidate: milliseconds(candidate) };
}
function milliseconds(value) {
    return `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(Number(value.toPrecision(2)))} ms`;
}
function different(what, before, after) {
    return [...new Set([...before.keys(), ...after.keys()])]
        .filter((name) => !(0,_tolerance_js__WEBPACK_IMPORTED_MODULE_2__/* .sameValue */ .eE)(before.get(name), after.get(name)))
        .map((name) => ({ what, name, baseline: text(before, name), candidate: text(after, name) }));
}
/** What matters is which files differ. */
function shortened(code) {
    return new Map(Object.entries(code).map(([path, digest]) => [path, digest.replace(/^sha256:/, '').slice(0, 12)]));
}
function text(values, name) {
    if (!values.has(name))
        return null;
    const value = values.get(name);
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function flat(parameters, path = []) {
    const values = new Map();
    for (const [key, value] of Object.entries(parameters)) {
        const here = [...path, key];
        if (value === null || typeof value !== 'object' || Array.isArray(value))
            values.set((0,_documents_names_js__WEBPACK_IMPORTED_MODULE_3__/* .metricName */ .K)(here), value);
        else
            for (const [name, inner] of flat(value, here))
                values.set(name, inner);
    }
    return values;
}
function byPath(data) {
    return new Map(data.map(({ path, digest, bytes }) => {
        const short = digest.replace(/^(\w+:)?([0-9a-f]{12})[0-9a-f]+$/, '$1$2');
        return [path, bytes === null ? short : `${short}, ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}`];
    }));
}
function packages(run) {
    if (!run)
        return new Map();
    const { python, packages: installed } = run.environment;
    return new Map([...(python === null ? [] : [['python', python]]), ...Object.entries(installed)]);
}
function modelSize(run) {
    return run ? new Map([['size', (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(run.modelBytes)]]) : new Map();
}
function resources(run) {
    if (!run)
        return new Map();
    const { wallSeconds, cpuSeconds, peakMemoryBytes } = run.resources;
    return new Map([
        ['training time', (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(wallSeconds)],
        ...(cpuSeconds === null ? [] : [['CPU time', (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(cpuSeconds)]]),
        ...(peakMemoryBytes === null ? [] : [['peak memory', (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(peakMemoryBytes)]])
    ]);
}


/***/ }),

/***/ 85052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ evaluationDocumentSchema)
/* harmony export */ });
/* unused harmony exports estimateSchema, sliceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73477);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84696);
// evaluation.json: the metrics of one model on one data set.


/** A metric with its 95% interval, where one can be had. */
const estimateSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    value: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .storedNumber */ .HW,
    low: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .storedNumber */ .HW.optional(),
    high: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .storedNumber */ .HW.optional()
});
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), estimateSchema)
});
const evaluationDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/evaluation@1'),
    producer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$().optional(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    predictions: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable().describe('Digest of the predictions file'),
    testData: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable().describe('Digest of the ids and targets that it was evaluated on'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), estimateSchema),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sliceSchema),
    hidden: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).describe('Slices under min_rows'),
    worst: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))
        .optional()
        .describe('For each metric the slice where it is worst'),
    fairness: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .storedNumber */ .HW)),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    plots: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional()
});


/***/ }),

/***/ 15086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ recordOfLive),
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   _8: () => (/* binding */ liveRelease),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   tk: () => (/* binding */ liveElsewhere)
/* harmony export */ });
/* harmony import */ var _metrics_evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85052);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10435);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84696);




/** The release that is live where this walk goes, which is production by default; null before the first. Throws OutsideError if its record is lost. */
async function liveRelease(context) {
    const production = (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(context);
    if (production === null || context.settings.kind === 'library')
        return null;
    const { state } = await context.ports.states.read(production, context.model);
    return state.live === null ? null : findRelease(context, state.live);
}
async function findRelease({ ports, model }, digest) {
    const release = (await ports.tracking.releases(model)).find((known) => known.digest === digest);
    if (release !== undefined)
        return release;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`the record of release ${digest} of ${model} is missing`, {
        cure: 'restore .modelgate/releases from a backup, then run again'
    });
}
/** What is live there and not on this machine; null where this machine serves it, or nothing is. */
async function liveElsewhere(context) {
    const production = (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(context);
    if (production === null || context.settings.kind === 'library' || (await liveRelease(context)) !== null)
        return null;
    return (await context.ports.servedElsewhere?.(production, context.model)) ?? null;
}
/** What a step found here, on the default branch, of the bytes that are live elsewhere; at the release's own commit where it can be. */
async function recordOfLive(context, step) {
    const live = await liveElsewhere(context);
    if (live === null)
        return null;
    const records = await context.ports.tracking.stepRecords(context.model);
    const trusted = records.filter((record) => record.result === 'pass' && record.origin === 'trusted');
    const built = trusted.filter(({ step: each, outputs }) => each === 'build' && outputs.modelDigest === live.modelDigest);
    const commits = new Set(built.map(({ commit }) => commit));
    const found = trusted.filter((record) => record.step === step && commits.has(record.commit));
    const record = found.findLast(({ commit }) => commit === live.commit) ?? found.at(-1);
    return record === undefined ? null : { live, record };
}
/** Null for the first model ever. Throws OutsideError where a baseline exists whose bytes are gone: missing is not absent. */
async function findBaseline(context) {
    const live = await liveRelease(context);
    if (live !== null && live.evaluation !== null) {
        return readBaseline(context, `${live.version} (live)`, {
            release: live.digest,
            evaluation: live.evaluation,
            modelDigest: live.parts.model,
            predictions: live.predictions,
            testData: live.testData,
            run: live.run
        });
    }
    const elsewhere = await recordOfLive(context, 'test');
    if (elsewhere?.record.outputs.evaluation !== undefined)
        return ofRecord(context, elsewhere.record, elsewhere.live);
    const record = (await context.ports.tracking.stepRecords(context.model)).findLast(({ step, result, origin, commit, outputs }) => step === 'test' &&
        result === 'pass' &&
        origin === 'trusted' &&
        commit !== context.head.sha &&
        outputs.evaluation !== undefined &&
        outputs.verdict === 'pass');
    return record === undefined ? null : ofRecord(context, record, null);
}
async function ofRecord(context, { commit, outputs }, live) {
    const { evaluation, modelDigest, predictions, testData, run } = outputs;
    if (evaluation === undefined)
        return null;
    const name = live === null ? (commit?.slice(0, 7) ?? 'default branch') : `${live.version} (live)`;
    return readBaseline(context, name, {
        release: live?.release ?? null,
        evaluation,
        modelDigest: modelDigest ?? null,
        predictions: predictions ?? null,
        testData: testData ?? null,
        run: run ?? null
    });
}
async function readBaseline(context, name, pointers) {
    const { store } = context.ports;
    const json = async (digest) => JSON.parse(new TextDecoder().decode(await store.getBytes(digest)));
    const { release, evaluation, modelDigest, predictions, testData, run } = pointers;
    return {
        name,
        release,
        evaluation: _metrics_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluationDocumentSchema */ .Xf.parse(await json(evaluation)),
        evaluationDigest: evaluation,
        modelDigest,
        predictions,
        testData,
        run: run === null ? null : _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .runSchema */ .Lx.parse(await json(run))
    };
}


/***/ }),

/***/ 91091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/data/readers/read-table.js + 3 modules
var read_table = __webpack_require__(11605);
// EXTERNAL MODULE: ./core/metrics/compare/also.js
var also = __webpack_require__(2465);
// EXTERNAL MODULE: ./core/metrics/join-targets.js
var join_targets = __webpack_require__(90693);
// EXTERNAL MODULE: ./core/pipeline/evaluation/test-rows.js
var test_rows = __webpack_require__(41190);
// EXTERNAL MODULE: ./core/metrics/compare/compare.js + 4 modules
var compare = __webpack_require__(2777);
// EXTERNAL MODULE: ./core/metrics/compare/paired.js + 9 modules
var paired = __webpack_require__(19655);
// EXTERNAL MODULE: ./core/metrics/comparison.js
var metrics_comparison = __webpack_require__(36643);
// EXTERNAL MODULE: ./core/metrics/check-metrics.js
var check_metrics = __webpack_require__(25176);
// EXTERNAL MODULE: ./core/metrics/documents/document.js
var documents_document = __webpack_require__(5288);
// EXTERNAL MODULE: ./core/metrics/plots.js
var metrics_plots = __webpack_require__(24976);
// EXTERNAL MODULE: ./core/metrics/documents/read.js + 3 modules
var read = __webpack_require__(83448);
// EXTERNAL MODULE: ./core/metrics/evaluate.js + 2 modules
var evaluate = __webpack_require__(68593);
// EXTERNAL MODULE: ./core/pipeline/baseline.js
var pipeline_baseline = __webpack_require__(15086);
// EXTERNAL MODULE: ../../node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(27505);
// EXTERNAL MODULE: ./core/metrics/evaluation.js
var evaluation = __webpack_require__(85052);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
;// CONCATENATED MODULE: ./core/report/credit.js



/**
 * "Of `roc_auc`'s +0.0125, this pull request brings +0.0094; #412 (merged, not live) the rest." `base` is the metric of
 * the commit that the pull request branches from, on the same rows. Undefined where nothing was merged since, or the
 * metric is no number.
 */
function creditLine(entry, base, merged) {
    if (typeof entry.candidate !== 'number' || typeof entry.delta !== 'number' || merged.length === 0)
        return undefined;
    const interval = entry.interval && [(0,digest/* loadNumber */.iM)(entry.interval[0]), (0,digest/* loadNumber */.iM)(entry.interval[1])];
    const decimals = (0,numbers/* sharedDecimals */.In)([entry.candidate, entry.candidate - entry.delta, base], interval);
    const signed = (value) => (0,numbers/* formatSigned */.Gp)(value, decimals);
    const others = merged.map((number) => `#${number}`).join(', ');
    const [whole, own] = [signed(entry.delta), signed(entry.candidate - base)];
    return [
        'Of ',
        (0,tree/* code */.aY)(entry.name),
        `’s ${whole}, this pull request brings ${own}; ${others} (merged, not live) the rest.`
    ];
}

;// CONCATENATED MODULE: ./core/pipeline/evaluation/credit.js
// How much of a change is this branch's own, and how much was merged before and isn't live yet.






/** A line for each metric with a rule; none on the default branch, or where the test sets differ. */
async function creditLines(context, candidate, comparison) {
    const { head, ports, settings } = context;
    const { commit = null } = (await (0,pipeline_baseline/* liveRelease */._8)(context)) ?? (await (0,pipeline_baseline/* liveElsewhere */.tk)(context)) ?? {};
    if (commit === null || head.branch === head.defaultBranch)
        return [];
    const base = await lastMerged(context, commit);
    if (base === null || base.testData === null || base.testData !== candidate.testData)
        return [];
    const subjects = await ports.git.subjects(commit, settings.paths ?? ['**']);
    const merged = subjects.flatMap((subject) => /\(#(\d+)\)$/.exec(subject)?.[1] ?? []).map(Number);
    return comparison.metrics.flatMap((entry) => {
        const value = base.metrics[entry.name]?.value;
        if (entry.goal === undefined || value === undefined)
            return [];
        const line = creditLine(entry, (0,digest/* loadNumber */.iM)(value), merged);
        return line === undefined ? [] : [(0,lib/* toString */.d)((0,tree/* paragraph */.FY)(...line))];
    });
}
/** The last evaluation of the default branch that is newer than what is live. */
async function lastMerged({ ports, model }, live) {
    const records = await ports.tracking.stepRecords(model);
    const last = records.findLast(({ step, result, origin }) => step === 'test' && result === 'pass' && origin === 'trusted');
    if (last?.outputs.evaluation === undefined || last.commit === live)
        return null;
    const bytes = await ports.store.getBytes(last.outputs.evaluation);
    return evaluation/* evaluationDocumentSchema */.Xf.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

// EXTERNAL MODULE: ./core/pipeline/context.js
var pipeline_context = __webpack_require__(66030);
// EXTERNAL MODULE: ./core/pipeline/evidence.js
var evidence = __webpack_require__(84696);
// EXTERNAL MODULE: ./core/pipeline/evaluation/repeats.js
var evaluation_repeats = __webpack_require__(81664);
// EXTERNAL MODULE: ./core/pipeline/evaluation/scoring.js
var scoring = __webpack_require__(25881);
// EXTERNAL MODULE: ./core/pipeline/evaluation/take-log.js
var take_log = __webpack_require__(86510);
// EXTERNAL MODULE: ./core/pipeline/evaluation/team-metrics.js
var team_metrics = __webpack_require__(93411);
;// CONCATENATED MODULE: ./core/pipeline/evaluation/measure.js
// The evaluation of this commit's model and its comparison with the baseline.






















/** Writes evaluation.json and comparison.json; passes whatever the verdict, for it is the gate that judges it. */
async function measure(context, done) {
    const { settings } = context;
    if (settings.evaluation === undefined)
        return (0,pipeline_context/* pass */.IX)('');
    const candidate = await evaluateCandidate(context, settings.evaluation, done);
    if ('result' in candidate)
        return candidate;
    const baseline = await (0,pipeline_baseline/* findBaseline */.Xn)(context).catch(missingBaseline);
    if (baseline !== null && 'result' in baseline)
        return baseline;
    const comparison = await compareWith(context, settings.evaluation, candidate, baseline, done);
    const credit = await creditLines(context, candidate.evaluation, comparison);
    const outputs = {
        evaluation: await (0,pipeline_context/* saveDocument */.bd)(context, 'evaluation.json', candidate.evaluation),
        comparison: await (0,pipeline_context/* saveDocument */.bd)(context, 'comparison.json', comparison),
        comparisonDigest: (0,metrics_comparison/* comparisonDigest */.Q3)(comparison),
        verdict: comparison.verdict,
        ...(credit.length === 0 ? {} : { credit: credit.join('\n') }),
        ...(candidate.scored === null ? {} : { predictions: candidate.scored.digest }),
        ...pick(done.get('build')?.outputs, ['modelDigest', 'run', 'testData'])
    };
    const against = comparison.baseline === null ? 'first model' : `${comparison.verdict} against ${comparison.baseline.name}`;
    return (0,pipeline_context/* pass */.IX)(against, outputs);
}
/** There is a baseline, and its bytes are gone: that is not the first model. */
function missingBaseline(error) {
    if (!(error instanceof errors/* OutsideError */.Cp))
        throw error;
    return { ...(0,pipeline_context/* fail */.fJ)('baseline_missing', error.message), result: 'unavailable' };
}
function pick(from, names) {
    return Object.fromEntries(names.flatMap((name) => (from?.[name] === undefined ? [] : [[name, from[name]]])));
}
async function evaluateCandidate(context, config, done) {
    const { settings, producer, ports } = context;
    const scored = await candidatePredictions(context, config, done);
    if (scored === null) {
        const changed = await changedMetrics(context, done);
        return changed ?? { evaluation: await (0,team_metrics/* teamMetrics */.J)(context), scored, options: null };
    }
    if ('result' in scored)
        return scored;
    const { task } = config;
    if (task === undefined)
        return (0,pipeline_context/* fail */.fJ)('evaluation_failed', '`evaluation.task` is missing: binary, multiclass, regression ...');
    const options = { ...config, task };
    const parallel = ports.parallel;
    const evaluation = await (0,evaluate/* evaluate */._)(scored.table, options, { producer, predictions: scored.digest, parallel });
    const metrics = settings.evaluation?.metrics;
    const reported = metrics === undefined ? null : await ports.workspace.read(metrics);
    if (metrics === undefined || reported === null)
        return { evaluation, scored, options };
    const team = (0,read/* readMetricsDocument */.h3)(reported, metrics, (0,take_log/* bestBy */.Iw)(settings));
    const warnings = [...evaluation.warnings, ...(0,check_metrics/* metricsThatDiffer */.H)(evaluation, team.metrics)];
    const plots = { ...evaluation.plots, ...(0,metrics_plots/* onlyLogged */.VM)(team.plots) };
    return { evaluation: { ...evaluation, warnings, plots }, scored, options };
}
/** Numbers that training wrote are those of its model; others are not. */
async function changedMetrics({ settings, ports }, done) {
    const path = (0,scoring/* trainedMetrics */.fx)(settings);
    const made = done.get('build')?.outputs.metrics;
    if (path === undefined || made === undefined)
        return null;
    const bytes = await ports.workspace.read(path);
    if (bytes !== null && (0,digest/* digestBytes */.QN)(bytes) === made)
        return null;
    return (0,pipeline_context/* fail */.fJ)('evaluation_failed', `${path} was changed after training wrote it`);
}
/** Null where only a metrics file is to be had. */
async function candidatePredictions(context, config, done) {
    const build = done.get('build')?.outputs;
    if (config.command !== undefined) {
        if (build?.modelDigest === undefined)
            return (0,pipeline_context/* fail */.fJ)('evidence_missing', 'no model was built for this commit');
        return (0,scoring/* scoreModel */.gC)(context, build.modelDigest, 'candidate');
    }
    const path = (0,scoring/* trainedPredictions */._R)(context.settings);
    if (path === undefined)
        return null;
    const scored = await (0,scoring/* readWorkspacePredictions */.Kg)(context, path);
    if (scored === null)
        return (0,pipeline_context/* fail */.fJ)('predictions_missing', `${path} is not there`);
    if (build?.predictions !== undefined && build.predictions !== scored.digest) {
        return (0,pipeline_context/* fail */.fJ)('evaluation_failed', `${path} was changed after training wrote it`);
    }
    return scored;
}
/** With predictions on both sides the rows are paired; without them numbers are compared, and the report says so. */
async function compareWith(context, config, candidate, baseline, done) {
    const made = done.get('build')?.outputs.run;
    const run = made === undefined ? null : await readRun(context, made);
    const repeats = (0,evaluation_repeats/* repeatsOf */.U)(baseline?.run ?? null, run);
    const shared = {
        rules: new Map(Object.entries(context.settings.metrics ?? {})),
        producer: context.producer,
        testSet: config.test_set ?? 'warn',
        also: run === null || baseline === null ? [] : (0,also/* alsoCompared */.l)(baseline.run, run),
        ...(repeats === undefined ? {} : { repeats })
    };
    if (baseline === null)
        return (0,compare/* compare */.U)({ ...shared, baseline: null, candidate: (0,documents_document/* fromEvaluation */.LS)(candidate.evaluation) });
    const named = {
        ...shared,
        baselineName: baseline.name,
        baselineEvaluation: baseline.evaluationDigest,
        baselineRelease: baseline.release
    };
    const before = candidate.options === null ? null : await baselinePredictions(context, config, baseline);
    if (before === null || candidate.scored === null || candidate.options === null) {
        return (0,compare/* compare */.U)({
            ...named,
            baseline: (0,documents_document/* fromEvaluation */.LS)(baseline.evaluation),
            candidate: (0,documents_document/* fromEvaluation */.LS)(candidate.evaluation)
        });
    }
    const pairs = await (0,paired/* pairPredictions */.b)(before, candidate.scored, candidate.options, context.ports.parallel);
    return (0,compare/* compare */.U)({
        ...named,
        also: [...named.also, ...scoringTimes(before, candidate.scored)],
        baseline: {
            ...withLogged(pairs.baseline, baseline.evaluation),
            testData: before.isRescored ? candidate.evaluation.testData : baseline.evaluation.testData
        },
        candidate: { ...withLogged(pairs.candidate, candidate.evaluation), testData: candidate.evaluation.testData },
        paired: pairs.paired
    });
}
/** Of both sides scored now, on this machine and on the same rows. */
function scoringTimes(before, after) {
    const [baseline, candidate] = [before.millisecondsPerRow, after.millisecondsPerRow];
    return baseline === undefined || candidate === undefined
        ? []
        : [(0,also/* latencyCompared */._)('scoring time a row', baseline, candidate)];
}
/** Beside the plots of the rows, those that the team logged with its metrics. */
function withLogged(document, { plots }) {
    return { ...document, plots: { ...(0,metrics_plots/* onlyLogged */.VM)((0,metrics_plots/* plotsIn */.SE)(plots)), ...document.plots } };
}
/** The baseline's predictions: made anew on the present test set where a command can score, else those that were kept. */
async function baselinePredictions(context, config, baseline) {
    const { store } = context.ports;
    if (config.command !== undefined && baseline.modelDigest !== null) {
        return { ...(await (0,scoring/* scoreModel */.gC)(context, baseline.modelDigest, 'baseline')), isRescored: true };
    }
    if (baseline.predictions === null || config.id === undefined)
        return null;
    const made = await (0,read_table/* readTable */.x)(await store.getBytes(baseline.predictions), config.predictions ?? 'predictions.csv');
    const table = await withItsTargets(context, config, made, baseline.testData);
    return table === null ? null : { table, digest: baseline.predictions, isRescored: false };
}
/** With the columns of the test set that it was made on; null where no test set gives the targets that it lacks. */
async function withItsTargets(context, { id, target }, table, testData) {
    if (id === undefined || target === undefined)
        return table;
    const data = testData === null ? await (0,test_rows/* readTestData */.xe)(context) : await storedTestData(context, testData);
    try {
        if (data !== null)
            return (0,join_targets/* joinTargets */.r)(table, data, { id, target });
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
    }
    return table.columns.has(target) ? table : null;
}
async function storedTestData(context, digest) {
    const { store } = context.ports;
    return (await store.has(digest)) ? (0,read_table/* readTable */.x)(await store.getBytes(digest), (0,test_rows/* testDataPath */.UM)(context) ?? 'test.csv') : null;
}
async function readRun({ ports }, digest) {
    return evidence/* runSchema */.Lx.parse(JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))));
}


/***/ }),

/***/ 406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   Vs: () => (/* binding */ madeComparison),
/* harmony export */   WY: () => (/* binding */ readComparison),
/* harmony export */   Xr: () => (/* binding */ gateBefore),
/* harmony export */   pe: () => (/* binding */ foreseeGate)
/* harmony export */ });
/* harmony import */ var _metrics_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36643);
/* harmony import */ var _gates_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89538);
/* harmony import */ var _metrics_compare_accept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99342);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84696);
/* harmony import */ var _gates_decide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25264);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56693);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66030);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76963);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10435);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92957);
/* harmony import */ var _serving_live_history_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27171);
/* harmony import */ var _step_key_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25337);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57004);
// Gathers the facts for a gate, decides it and writes the decision to the audit log.













/** What the gate before `environment` says now of this model at this commit; writes nothing. */
async function foreseeGate(context, environment, done) {
    const facts = await gateFacts(context, environment, done);
    return (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .decideGate */ .q)(context.config.gates[environment] ?? {}, facts, context.ports.approvals.people);
}
/** Decides the gate before `environment` for this model at this commit. */
async function gateBefore(context, environment, done) {
    const decision = await foreseeGate(context, environment, done);
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .audit */ .sb)(context, 'gate_decided', environment, {
        result: decision.result,
        reasons: decision.reasons.map(({ code, message }) => ({ code, message })),
        approvedBy: decision.approvals?.counted ?? []
    });
    return decision;
}
/** How a step ends that its gate does not let begin; null where it may. */
function heldBy({ result, reasons }) {
    return result === 'pass' ? null : { result, summary: reasons[0]?.code ?? 'gate', reasons, outputs: {} };
}
async function readComparison(context, done) {
    const made = await madeComparison(context, done);
    if (made === null)
        return null;
    return { ...made, document: (0,_metrics_compare_accept_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptFailures */ .C)(made.document, await countedAcceptances(context)) };
}
/** The comparison as the step `test` made it: nothing in it is accepted yet. */
async function madeComparison({ ports }, done) {
    const digest = done.get('test')?.outputs.comparison;
    if (digest === undefined)
        return null;
    const document = _metrics_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonSchema */ .D.parse(JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))));
    return { document, digest: (done.get('test')?.outputs.comparisonDigest ?? digest) };
}
/** Acceptances by owners who made none of the change; teams can't be looked up here, so they don't count. */
async function countedAcceptances(context) {
    const { ports, model, settings } = context;
    const given = await ports.approvals.acceptances(model);
    if (given.length === 0)
        return [];
    const contributors = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .contributorsSinceLive */ .J8)(context);
    const { people = _gates_people_js__WEBPACK_IMPORTED_MODULE_1__/* .localPeople */ .$Y } = ports.approvals;
    return given.filter(({ by }) => people.hadPart(by, contributors) === null &&
        (settings.owners === undefined || people.notAsked(by, (0,_gates_people_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersRule */ .D6)(settings.owners)) === null));
}
async function gateFacts(context, environment, done) {
    const { ports, config, settings, model, policy } = context;
    const uses = (0,_environments_js__WEBPACK_IMPORTED_MODULE_8__/* .applicableSteps */ .vM)(config, settings);
    const { staging } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentParts */ .sP)(config);
    // The first environment takes what was merged; QA and soak are asked of what comes after it.
    const before = environment === staging ? null : (0,_graph_js__WEBPACK_IMPORTED_MODULE_9__/* .predecessorOf */ .Fr)(config, environment);
    const isPromoted = environment === (0,_environments_js__WEBPACK_IMPORTED_MODULE_8__/* .targetOf */ .$r)(context);
    const current = await currentRecords(context, done);
    const comparison = await readComparison(context, current);
    const build = done.get('build');
    const modelDigest = build?.outputs.modelDigest;
    const { state } = await ports.states.read(environment, model);
    const release = (await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseDigestOf */ .Z$)(context, current)) ?? undefined;
    const relevant = ['build', 'test', 'analyze', ...(isPromoted ? ['qa'] : [])];
    const records = relevant.map((step) => current.get(step)).filter((record) => record !== undefined);
    return {
        environment,
        commit: context.head.sha,
        model,
        modelDigest: modelDigest ?? `sha256:${'0'.repeat(64)}`,
        serving: build?.outputs.serving ?? null,
        policy,
        now: ports.clock.now(),
        origin: worst([context.origin, ...records.map(({ origin }) => origin)]),
        evidenceAt: modelDigest === undefined ? null : Math.min(...records.map(({ createdAt }) => Date.parse(createdAt))),
        checks: {
            test: checkState(current, uses, 'test'),
            analyze: checkState(current, uses, 'analyze'),
            qa: isPromoted ? checkState(current, uses, 'qa') : 'unused'
        },
        comparison,
        comparisonMissing: comparison === null && settings.metrics !== undefined ? 'evidence_missing' : null,
        ...(await newFindings(context, current)),
        approvals: await approvalsSince(context, environment, await (0,_serving_live_history_js__WEBPACK_IMPORTED_MODULE_12__/* .takenBackByHandAt */ .k0)(context, environment, release)),
        contributors: await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .contributorsSinceLive */ .J8)(context),
        servedBeforeSince: isPromoted && before !== null ? await servedSince(context, before, release) : null,
        hold: state.hold,
        wasRolledBack: (await (0,_serving_live_history_js__WEBPACK_IMPORTED_MODULE_12__/* .takenBack */ .lv)(context, environment, release)) !== null,
        brokenBy: release === undefined ? null : (ports.approvals.brokenBy?.(environment, release) ?? null)
    };
}
/** What was approved before the release was taken back from here is no word on what is known of it since. */
async function approvalsSince({ ports }, environment, since) {
    const given = await ports.approvals.list(environment);
    return since === null ? given : given.filter(({ at }) => Date.parse(at) > since);
}
/** Records that speak of the build as it is now, compared with what is live now: the others are as good as missing. */
async function currentRecords(context, done) {
    const current = new Map(done);
    for (const step of ['test', 'analyze']) {
        const record = done.get(step);
        if (record !== undefined && !(await keysOf(context, step, done)).includes(record.key))
            current.delete(step);
    }
    const release = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseDigestOf */ .Z$)(context, current);
    if (current.get('qa')?.outputs.release !== release)
        current.delete('qa');
    return current;
}
/**
 * On the way on from production, which serves this very release by now, the comparison is with what was live there before: the
 * other environments of a group don't measure again.
 */
async function keysOf(context, step, done) {
    const { production } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentParts */ .sP)(context.config);
    const key = await (0,_step_key_js__WEBPACK_IMPORTED_MODULE_10__/* .stepKey */ .U)(context, step, done);
    if (production === null || (0,_environments_js__WEBPACK_IMPORTED_MODULE_8__/* .targetOf */ .$r)(context) === production)
        return [key];
    const { live } = (await context.ports.states.read(production, context.model)).state;
    if (live === null || live !== (await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseDigestOf */ .Z$)(context, done)))
        return [key];
    return [key, await (0,_step_key_js__WEBPACK_IMPORTED_MODULE_10__/* .stepKey */ .U)(context, step, done, await (0,_serving_live_history_js__WEBPACK_IMPORTED_MODULE_12__/* .releaseBeneath */ .rB)(context, production, live))];
}
async function newFindings({ ports }, done) {
    const digest = done.get('analyze')?.outputs.analysis;
    if (digest === undefined)
        return {};
    const { findings } = _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .analysisSchema */ .m.parse(JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))));
    return { newFindings: findings.filter(({ isNew }) => isNew).map(({ severity }) => severity) };
}
function checkState(done, uses, step) {
    if (!uses.includes(step))
        return 'unused';
    const record = done.get(step);
    if (record === undefined)
        return 'missing';
    if ((0,_attempts_js__WEBPACK_IMPORTED_MODULE_7__/* .isFlaky */ .s8)(record))
        return 'flaky';
    return record.result === 'pass' ? 'pass' : 'fail';
}
function worst(found) {
    return _words_js__WEBPACK_IMPORTED_MODULE_11__/* .origins */ .kt[Math.max(...found.map((origin) => _words_js__WEBPACK_IMPORTED_MODULE_11__/* .origins */ .kt.indexOf(origin)))] ?? 'untrusted';
}
/** When this environment began to serve the release, by the first step record that says so; null while it doesn't. */
async function servedSince(context, before, release) {
    const { state } = await context.ports.states.read(before, context.model);
    if (release === undefined || state.live !== release)
        return null;
    const by = before === (0,_environments_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentParts */ .sP)(context.config).staging ? 'staging' : 'live';
    const records = await context.ports.tracking.stepRecords(context.model);
    const first = records.find(({ step, result, outputs }) => step === by && result === 'pass' && outputs.release === release && (outputs.environment ?? before) === before);
    return first === undefined ? null : Date.parse(first.createdAt);
}


/***/ }),

/***/ 78703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ startRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94482);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66030);
// Bringing a release up in an environment, without traffic.




/** Starts the release beside what runs; null when it is up and healthy. */
async function startRelease(context, environment, release) {
    const { ports, settings } = context;
    const timeout = settings.serve?.timeout ?? settings.score?.timeout ?? '60s';
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .audit */ .sb)(context, 'effect_intended', environment, {
        effect: 'start',
        release: release.digest,
        version: release.version
    });
    try {
        await ports.driver(environment, settings.kind).start(environment, release, (0,_config_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(timeout) ?? 60_000);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
            return startFailed(error);
        throw error;
    }
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .audit */ .sb)(context, 'effect_done', environment, { effect: 'start', release: release.digest });
    return null;
}
/** The driver knows best what to do: mend a server, or free a port. */
function startFailed({ message, cure }) {
    const reason = { code: 'start_failed', message, cure: cure || (0,_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .cureFor */ .fe)('start_failed') };
    return { result: 'fail', summary: reason.code, reasons: [reason], outputs: {} };
}


/***/ }),

/***/ 27171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k0: () => (/* binding */ takenBackByHandAt),
/* harmony export */   lv: () => (/* binding */ takenBack),
/* harmony export */   rB: () => (/* binding */ releaseBeneath),
/* harmony export */   v$: () => (/* binding */ rollbacksIn)
/* harmony export */ });
/** Oldest first. The log is asked, not the step records: it is written before the first effect. */
async function rollbacksIn(context, environment) {
    const entries = (await context.ports.audit.entries()).filter((entry) => entry.model === context.model && entry.environment === environment);
    return entries.flatMap((entry, index) => {
        if (entry.kind !== 'rollback')
            return [];
        const { automatic, from, to, why } = entry.detail;
        const isEnded = entries.slice(index + 1).some(isEndOfRollback);
        return [
            {
                at: Date.parse(entry.at),
                automatic: automatic === true,
                from: textOf(from),
                to: textOf(to),
                why: textOf(why) ?? 'it was rolled back',
                isEnded
            }
        ];
    });
}
function isEndOfRollback({ kind, detail }) {
    return (kind === 'hold_set' ||
        kind === 'hold_lifted' ||
        kind === 'rollback' ||
        (kind === 'effect_done' && detail.effect === 'rollback'));
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}
/**
 * Why a release was taken back by itself after it had got traffic in this environment; null if it never was, or not since
 * somebody let it try once more.
 */
async function takenBack(context, environment, release) {
    const { triesAgainSince } = context.ports.approvals;
    const since = release === undefined
        ? null
        : triesAgainSince === undefined
            ? await askedHereAt(context, environment, release)
            : triesAgainSince(environment, context.model, release);
    const found = (await rollbacksIn(context, environment)).find(({ automatic, from, at }) => automatic && from === release && (since === null || at > since));
    return found?.why ?? null;
}
/** When somebody last took this release back from where it was live; null where nobody did. */
async function takenBackByHandAt(context, environment, release) {
    const found = (await rollbacksIn(context, environment)).findLast(({ automatic, from }) => !automatic && release !== undefined && from === release);
    return found?.at ?? null;
}
/** When somebody last said so where no bot keeps it; null where nobody did. */
async function askedHereAt(context, environment, release) {
    const asked = (await context.ports.audit.entries()).findLast(({ kind, model, environment: where, detail }) => kind === 'promotion_asked' && model === context.model && where === environment && detail.release === release);
    return asked === undefined ? null : Date.parse(asked.at);
}
/**
 * The release to go back to from the one that is live: the one beneath it when each go-live is put on a pile and each
 * rollback takes off what it left. So going back twice goes back two releases, never forward to what was left.
 */
async function releaseBeneath(context, environment, current) {
    const records = await context.ports.tracking.stepRecords(context.model);
    const wentLive = records.flatMap(({ step, result, createdAt, outputs }) => step === 'live' && result === 'pass' && outputs.environment === environment && outputs.release !== undefined
        ? [{ at: Date.parse(createdAt), to: outputs.release, isBack: false }]
        : []);
    const wentBack = (await rollbacksIn(context, environment)).map(({ at, to }) => ({ at, to, isBack: true }));
    let pile = [];
    for (const { to, isBack } of [...wentLive, ...wentBack].sort((a, b) => a.at - b.at)) {
        if (to === null)
            pile = [];
        else if (isBack && pile.includes(to))
            pile = pile.slice(0, pile.lastIndexOf(to) + 1);
        else if (pile.at(-1) !== to)
            pile = [...pile, to];
    }
    const place = pile.lastIndexOf(current);
    return pile.slice(0, place === -1 ? pile.length : place).findLast((release) => release !== current) ?? null;
}


/***/ }),

/***/ 75903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ repair),
/* harmony export */   w: () => (/* binding */ isInFlight)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15086);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66030);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78703);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10435);
/* harmony import */ var _live_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27171);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59115);






/**
 * Whether this commit's release passed its gate and was given traffic, and no record says how that ended. Then only
 * `live` is left to do, though the gate may be closed by now: a release in flight is finished or taken back, never left half.
 */
async function isInFlight(context, done) {
    const production = (0,_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(context);
    const began = done.get('production');
    const release = began?.outputs.release;
    if (production === null || context.again || began?.result !== 'pass' || release === undefined)
        return false;
    const { state } = await context.ports.states.read(production, context.model);
    if (state.candidate === release && state.weight > 0)
        return true;
    const ended = done.get('live');
    const isRecorded = ended !== undefined && ended.startedAt > began.startedAt && ended.result !== 'unavailable';
    if (isRecorded && (ended.result === 'pass' || ended.reasons.some(({ code }) => code === 'verification_failed')))
        return false;
    return state.live === release || (await (0,_live_history_js__WEBPACK_IMPORTED_MODULE_5__/* .takenBack */ .lv)(context, production, release)) !== null;
}
/** Takes back another commit's release that was left with a share of the traffic, and makes production serve what its state says. */
async function repair(context) {
    const production = (0,_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(context);
    if (production === null || context.settings.kind === 'library' || context.origin !== 'trusted')
        return;
    const { state } = await context.ports.states.read(production, context.model);
    const isHalf = state.candidate !== null && state.weight > 0;
    const wanted = isHalf ? { ...state, candidate: null, weight: 0 } : state;
    if (!isHalf && (await (0,_settle_js__WEBPACK_IMPORTED_MODULE_4__/* .isServed */ .SM)(context, production, state)))
        return;
    if (isHalf)
        await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .audit */ .sb)(context, 'effect_intended', production, { effect: 'withdraw', release: state.candidate });
    const problem = (state.live === null ? null : await (0,_deploy_js__WEBPACK_IMPORTED_MODULE_2__/* .startRelease */ .I)(context, production, await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .findRelease */ .dv)(context, state.live))) ??
        (await (0,_settle_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G9)(context, production, state, wanted));
    for (const { message } of problem?.reasons ?? [])
        context.ports.progress.line(context.model, message);
}


/***/ }),

/***/ 59115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   SM: () => (/* binding */ isServed),
/* harmony export */   aW: () => (/* binding */ moved)
/* harmony export */ });
/* unused harmony export sharesOf */
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66030);

/**
 * Writes the wanted state by compare-and-swap if it is still as it was `seen`, moves the traffic and ends releases that
 * neither live nor candidate names. Running it again after a crash at any point ends in the same state. Null when what
 * serves is what is wanted; `state_moved` when somebody else was quicker, and then what they want serves.
 */
async function settle(context, environment, seen, wanted) {
    const { states } = context.ports;
    const { model } = context;
    const { state, version } = await states.read(environment, model);
    if (!isSame(state, wanted)) {
        if (!isSame(state, seen))
            return moved(context, environment);
        await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .sb)(context, 'effect_intended', environment, { effect: 'state', from: { ...state }, to: { ...wanted } });
        if (!(await states.compareAndSwap(environment, model, version, wanted)))
            return moved(context, environment);
        await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .sb)(context, 'effect_done', environment, { effect: 'state', to: { ...wanted } });
    }
    return serve(context, environment, wanted);
}
/** Routes until the state did not move meanwhile: of several walks, the last to route has read the last state. */
async function serve(context, environment, wanted) {
    for (let told = wanted;;) {
        const applied = await applyTraffic(context, environment, told).catch((cause) => ({ cause }));
        const { state } = await context.ports.states.read(environment, context.model);
        if (isSame(state, told)) {
            if (applied !== null && 'cause' in applied)
                throw applied.cause;
            return applied ?? (told === wanted ? null : moved(context, environment));
        }
        // What failed may have failed because of the move: a release that it ended can't be given traffic.
        told = state;
    }
}
function moved({ model }, environment) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('state_moved', `${environment}/${model}.yaml was moved by somebody else`);
}
function isSame(a, b) {
    return a.live === b.live && a.candidate === b.candidate && a.weight === b.weight && a.hold === b.hold;
}
/** The traffic that a state asks for. */
function sharesOf({ live, candidate, weight }) {
    const shares = [
        { release: live, weight: candidate === null || live === null ? 1 : 1 - weight },
        { release: candidate, weight }
    ];
    return shares.flatMap(({ release, weight: share }) => release === null || share <= 0 ? [] : [{ release, weight: share }]);
}
/** Whether the traffic is what this state asks for, and nothing else runs. */
async function isServed(context, environment, state) {
    const { model, ports, settings } = context;
    const { running, routed } = await ports.driver(environment, settings.kind).status(environment, model);
    return isRouted(routed, sharesOf(state)) && running.every((release) => isNamed(state, release));
}
function isNamed({ live, candidate }, release) {
    return release === live || release === candidate;
}
async function applyTraffic(context, environment, wanted) {
    const { model, ports, settings } = context;
    const driver = ports.driver(environment, settings.kind);
    const shares = sharesOf(wanted);
    const before = await driver.status(environment, model);
    if (!isRouted(before.routed, shares))
        await driver.route(environment, model, shares);
    const after = await driver.status(environment, model);
    if (!isRouted(after.routed, shares))
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('not_served', `${environment} does not route as it was told to`);
    for (const release of after.running) {
        if (!isNamed(wanted, release))
            await driver.stop(environment, model, release);
    }
    return null;
}
function isRouted(routed, shares) {
    const text = (list) => list
        .map(({ release, weight }) => `${release} ${weight.toFixed(6)}`)
        .sort()
        .join();
    return text(routed) === text(shares);
}


/***/ }),

/***/ 31228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ estimate),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
const newest = 20;
/** Median and range of the newest runs, with the money where an hour has a price: "about 6.0 min (4.0–9.0 min in 7 runs), 0.30 (0.20–0.45)". Null without a run. */
function estimate(runs, { repeats, cost_per_hour: costPerHour }) {
    const seconds = runs
        .slice(-newest)
        .map(({ resources }) => resources.wallSeconds * repeats)
        .toSorted((a, b) => a - b);
    const [least, most] = [seconds.at(0), seconds.at(-1)];
    if (least === undefined || most === undefined)
        return null;
    const middle = median(seconds);
    const isOne = seconds.length === 1;
    const time = `about ${duration(middle)} (${isOne ? 'as last time' : `${duration(least)}–${duration(most)} in ${seconds.length} runs`})`;
    if (costPerHour === undefined)
        return time;
    const money = (each) => ((each / 3600) * costPerHour).toFixed(2);
    return `${time}, costs ${money(middle)}${isOne ? '' : ` (${money(least)}–${money(most)})`}`;
}
function median(sorted) {
    const half = sorted.length / 2;
    const [low, high] = [sorted[Math.ceil(half) - 1] ?? 0, sorted[Math.floor(half)] ?? 0];
    return (low + high) / 2;
}
/** Seconds as people say them: `4.0 s`, `6.5 min`, `3.2 h`. */
function duration(seconds) {
    if (seconds < 90)
        return `${seconds.toFixed(1)} s`;
    return seconds < 5400 ? `${(seconds / 60).toFixed(1)} min` : `${(seconds / 3600).toFixed(1)} h`;
}


/***/ }),

/***/ 46518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ recordsOf),
  P: () => (/* binding */ walkModel)
});

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/gates/reasons.js
var reasons = __webpack_require__(164);
// EXTERNAL MODULE: ./core/pipeline/attempts.js
var pipeline_attempts = __webpack_require__(76963);
// EXTERNAL MODULE: ./core/pipeline/context.js
var pipeline_context = __webpack_require__(66030);
// EXTERNAL MODULE: ./core/pipeline/environments.js
var environments = __webpack_require__(10435);
// EXTERNAL MODULE: ./core/pipeline/serving/resume.js
var resume = __webpack_require__(75903);
// EXTERNAL MODULE: ./core/pipeline/step-key.js
var step_key = __webpack_require__(25337);
// EXTERNAL MODULE: ./core/pipeline/tree.js
var tree = __webpack_require__(71633);
// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/pipeline/command-end.js
var command_end = __webpack_require__(67332);
// EXTERNAL MODULE: ./core/pipeline/baseline.js
var baseline = __webpack_require__(15086);
// EXTERNAL MODULE: ./core/pipeline/findings/finding-counts.js
var finding_counts = __webpack_require__(49794);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ../../node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(56238);
;// CONCATENATED MODULE: ./core/pickle/arrays.js
const arrayWrapper = 'joblib.numpy_pickle.NumpyArrayWrapper';
function isArray({ of }) {
    return of.kind === 'global' && of.name === arrayWrapper;
}
/** Passes over the bytes that joblib writes behind an array's description; true where a pickle of objects follows instead. */
function skipArray(reader, state) {
    const entries = state.kind === 'dict' ? state.entries : reader.fail('an array has no description');
    const dtype = entries.get('dtype');
    const shape = entries.get('shape');
    const [, letter, digits] = /^([A-Za-z])(\d+)$/.exec(codeOf(dtype) ?? '') ?? [];
    if (dtype === undefined || letter === undefined || shape?.kind !== 'list') {
        return reader.fail('the type of an array is not known');
    }
    if (holdsObjects(dtype))
        return true;
    const size = Number(digits) * (letter === 'U' ? 4 : 1);
    const count = shape.items.reduce((product, item) => product * (item.kind === 'number' ? item.number : NaN), 1);
    if (entries.get('numpy_array_alignment_bytes')?.kind === 'number')
        reader.skip(reader.byte());
    reader.skip(count * size);
    return false;
}
/** NumPy's short name of a type, as `f8`: what its pickle gives to `numpy.dtype`. */
function codeOf(dtype) {
    if (dtype?.kind !== 'made' || dtype.of.kind !== 'global' || dtype.of.name !== 'numpy.dtype')
        return undefined;
    const [code] = dtype.from.kind === 'list' ? dtype.from.items : [];
    return code?.kind === 'text' ? code.text : undefined;
}
/** True for a type of objects, or of records with one among their fields, which stand in its state. */
function holdsObjects(value) {
    if (value.kind === 'list')
        return value.items.some(holdsObjects);
    if (value.kind === 'dict')
        return [...value.entries.values()].some(holdsObjects);
    if (value.kind !== 'made')
        return false;
    return codeOf(value)?.startsWith('O') === true || (value.state !== undefined && holdsObjects(value.state));
}

;// CONCATENATED MODULE: ./core/pickle/reader.js
// A cursor over bytes that stops with a reason, and never past their end.
class Unreadable extends Error {
}
/** The reason that a Reader gave. Throws what is no such reason. */
function problemOf(error) {
    if (error instanceof Unreadable)
        return error.message;
    throw error;
}
class Reader {
    offset = 0;
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    fail(why) {
        throw new Unreadable(`${why} (byte ${this.offset})`);
    }
    /** True where another pickle of protocol 2 or later begins. */
    hasPickle() {
        const [proto, version = 0] = this.#bytes.subarray(this.offset, this.offset + 2);
        return proto === 0x80 && version >= 2 && version <= 5;
    }
    skip(count) {
        this.#take(count);
    }
    byte() {
        return this.#take(1)[0] ?? 0;
    }
    /** Little-endian. */
    unsigned(count) {
        return this.#take(count).reduceRight((sum, byte) => sum * 256 + byte, 0);
    }
    /** Little-endian two's complement; beyond 2^53 only its size is right. */
    signed(count) {
        const value = this.#take(count);
        const sum = value.reduceRight((total, byte) => total * 256 + byte, 0);
        return (value.at(-1) ?? 0) >= 0x80 ? sum - 256 ** count : sum;
    }
    text(count) {
        return new TextDecoder().decode(this.#take(count));
    }
    /** Up to the line feed, without it. */
    line() {
        const end = this.#bytes.indexOf(0x0a, this.offset);
        if (end === -1)
            this.fail('a line does not end');
        const line = this.text(end - this.offset);
        this.offset = end + 1;
        return line;
    }
    #take(count) {
        if (!Number.isSafeInteger(count) || count < 0 || this.offset + count > this.#bytes.length)
            this.fail('it ends early');
        const taken = this.#bytes.subarray(this.offset, this.offset + count);
        this.offset += count;
        return taken;
    }
}

;// CONCATENATED MODULE: ./core/pickle/value.js
const other = { kind: 'other' };
function textValue(text) {
    return { kind: 'text', text };
}

;// CONCATENATED MODULE: ./core/pickle/machine.js
// What a pickle would import, without running any of it: its opcodes are walked as Python's `pickletools` lists them.



const mark = { kind: 'mark' };
const maxOpcodes = 20_000_000;
/**
 * Walks all pickles that follow each other in `bytes` (protocols 0 to 5; docs.python.org/3/library/pickletools.html), also those
 * with the raw bytes of arrays between opcodes, as joblib writes them. Nothing is imported, called or built.
 */
function scanPickles(bytes) {
    const imports = [];
    const reader = new Reader(bytes);
    try {
        do
            walk(reader, imports);
        while (reader.hasPickle());
    }
    catch (error) {
        return { imports, problem: problemOf(error) };
    }
    return { imports, problem: null };
}
/** One pickle up to its STOP. Throws where it can't be walked; what was found before stays in `imports`. */
function walk(reader, imports) {
    const stack = [];
    const memo = new Map();
    const push = (value) => void stack.push(value);
    const pop = () => stack.pop() ?? reader.fail('its stack is empty');
    const peek = () => stack.at(-1) ?? reader.fail('its stack is empty');
    const sinceMark = () => {
        const at = stack.lastIndexOf(mark);
        if (at === -1)
            reader.fail('a mark is missing');
        return stack.splice(at).slice(1);
    };
    const importing = (module, name, offset) => {
        const known = module.kind === 'text' && name.kind === 'text';
        imports.push({ module: known ? module.text : null, name: known ? name.text : null, offset });
        push(known ? { kind: 'global', name: `${module.text}.${name.text}` } : other);
    };
    const make = (count) => {
        const [of = other, from = other] = stack.splice(stack.length - count, count);
        push({ kind: 'made', of, from });
    };
    const remember = (index) => void memo.set(index, peek());
    const recall = (index) => push(memo.get(index) ?? reader.fail('it asks for what was not kept'));
    const setItems = (target, items) => {
        if (target.kind !== 'dict')
            return;
        for (let at = 0; at + 1 < items.length; at += 2) {
            const [key = other, value = other] = items.slice(at, at + 2);
            if (key.kind === 'text')
                target.entries.set(key.text, value);
        }
    };
    for (let steps = 0; steps < maxOpcodes; steps++) {
        const offset = reader.offset;
        const opcode = reader.byte();
        switch (opcode) {
            case 0x2e: // STOP
                return;
            case 0x28: // MARK
                push(mark);
                break;
            case 0x30: // POP
                pop();
                break;
            case 0x31: // POP_MARK
                sinceMark();
                break;
            case 0x32: // DUP
                push(peek());
                break;
            case 0x63: // GLOBAL
                importing(textValue(reader.line()), textValue(reader.line()), offset);
                break;
            case 0x93: {
                // STACK_GLOBAL
                const name = pop();
                importing(pop(), name, offset);
                break;
            }
            case 0x69: // INST
                importing(textValue(reader.line()), textValue(reader.line()), offset);
                stack.push({ kind: 'made', of: pop(), from: { kind: 'list', items: sinceMark() } });
                break;
            case 0x6f: {
                // OBJ
                const [of = other, ...items] = sinceMark();
                push({ kind: 'made', of, from: { kind: 'list', items } });
                break;
            }
            case 0x52: // REDUCE
            case 0x81: // NEWOBJ
                if (stack.length < 2)
                    reader.fail('its stack is empty');
                make(2);
                break;
            case 0x92: // NEWOBJ_EX
                pop();
                if (stack.length < 2)
                    reader.fail('its stack is empty');
                make(2);
                break;
            case 0x82: // EXT1, EXT2, EXT4: names that only the loading process knows
            case 0x83:
            case 0x84:
                reader.skip(2 ** (opcode - 0x82));
                importing(other, other, offset);
                break;
            case 0x62: {
                // BUILD
                const state = pop();
                const target = peek();
                if (target.kind !== 'made')
                    break;
                target.state = state;
                if (isArray(target) && skipArray(reader, state))
                    walk(reader, imports);
                break;
            }
            case 0x50: // PERSID
                reader.line();
                push(other);
                break;
            case 0x51: // BINPERSID
                pop();
                push(other);
                break;
            case 0x7d: // EMPTY_DICT
                push({ kind: 'dict', entries: new Map() });
                break;
            case 0x64: {
                // DICT
                const dict = { kind: 'dict', entries: new Map() };
                setItems(dict, sinceMark());
                push(dict);
                break;
            }
            case 0x73: {
                // SETITEM
                const value = pop();
                const key = pop();
                setItems(peek(), [key, value]);
                break;
            }
            case 0x75: {
                // SETITEMS
                const items = sinceMark();
                setItems(peek(), items);
                break;
            }
            case 0x29: // EMPTY_TUPLE
            case 0x5d: // EMPTY_LIST
                push({ kind: 'list', items: [] });
                break;
            case 0x74: // TUPLE
            case 0x6c: // LIST
                push({ kind: 'list', items: sinceMark() });
                break;
            case 0x85: // TUPLE1, TUPLE2, TUPLE3
            case 0x86:
            case 0x87: {
                const count = opcode - 0x84;
                if (stack.length < count)
                    reader.fail('its stack is empty');
                push({ kind: 'list', items: stack.splice(stack.length - count, count) });
                break;
            }
            case 0x61: {
                // APPEND
                const item = pop();
                const target = peek();
                if (target.kind === 'list')
                    target.items.push(item);
                break;
            }
            case 0x65: // APPENDS
            case 0x90: {
                // ADDITEMS
                const items = sinceMark();
                const target = peek();
                if (target.kind === 'list')
                    for (const item of items)
                        target.items.push(item);
                break;
            }
            case 0x8f: // EMPTY_SET
                push(other);
                break;
            case 0x91: // FROZENSET
                sinceMark();
                push(other);
                break;
            case 0x70: // PUT, BINPUT, LONG_BINPUT, MEMOIZE
                remember(Number(reader.line()));
                break;
            case 0x71:
                remember(reader.byte());
                break;
            case 0x72:
                remember(reader.unsigned(4));
                break;
            case 0x94:
                remember(memo.size);
                break;
            case 0x67: // GET, BINGET, LONG_BINGET
                recall(Number(reader.line()));
                break;
            case 0x68:
                recall(reader.byte());
                break;
            case 0x6a:
                recall(reader.unsigned(4));
                break;
            case 0x80: // PROTO
                reader.skip(1);
                break;
            case 0x95: // FRAME
                reader.skip(8);
                break;
            case 0x98: // READONLY_BUFFER
                break;
            default:
                push(literal(reader, opcode));
        }
    }
    reader.fail(`it has more than ${maxOpcodes} opcodes`);
}
/** Numbers, texts and bytes: what stands in the pickle itself. */
function literal(reader, opcode) {
    switch (opcode) {
        case 0x4e: // NONE, NEWTRUE, NEWFALSE, NEXT_BUFFER
        case 0x88:
        case 0x89:
        case 0x97:
            return other;
        case 0x49: // INT
            return { kind: 'number', number: Number(reader.line()) };
        case 0x4c: // LONG
            return { kind: 'number', number: Number(reader.line().replace(/L$/, '')) };
        case 0x46: // FLOAT
            reader.line();
            return other;
        case 0x47: // BINFLOAT
            reader.skip(8);
            return other;
        case 0x4b: // BININT1
            return { kind: 'number', number: reader.byte() };
        case 0x4d: // BININT2
            return { kind: 'number', number: reader.unsigned(2) };
        case 0x4a: // BININT
            return { kind: 'number', number: reader.signed(4) };
        case 0x8a: // LONG1
            return { kind: 'number', number: reader.signed(reader.byte()) };
        case 0x8b: // LONG4
            return { kind: 'number', number: reader.signed(reader.unsigned(4)) };
        case 0x53: // STRING
            return textValue(reader.line().replace(/^(['"])(.*)\1$/s, '$2'));
        case 0x56: // UNICODE
            return textValue(reader.line());
        case 0x55: // SHORT_BINSTRING, SHORT_BINUNICODE
        case 0x8c:
            return textValue(reader.text(reader.byte()));
        case 0x54: // BINSTRING, BINUNICODE
        case 0x58:
            return textValue(reader.text(reader.unsigned(4)));
        case 0x8d: // BINUNICODE8
            return textValue(reader.text(reader.unsigned(8)));
        case 0x43: // SHORT_BINBYTES
            reader.skip(reader.byte());
            return other;
        case 0x42: // BINBYTES
            reader.skip(reader.unsigned(4));
            return other;
        case 0x8e: // BINBYTES8, BYTEARRAY8
        case 0x96:
            reader.skip(reader.unsigned(8));
            return other;
        default:
            return reader.fail(`0x${opcode.toString(16).padStart(2, '0')} is no opcode`);
    }
}

;// CONCATENATED MODULE: ./core/pickle/file.js
// Pickles in the files that hold models: bare, compressed as joblib does it, or inside a zip (PyTorch, NumPy's .npz).



/** Bytes of a file, and of what is unpacked of it. */
const maxPickleBytes = 512 * 2 ** 20;
const maxEntries = 20_000;
const pickleName = /\.(?:pkl|pickle|joblib|pt|pth|ckpt)$/i;
const others = [
    ['bzip2', [0x42, 0x5a, 0x68]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58]],
    ['lzma', [0x5d, 0x00, 0x00]],
    ['lz4', [0x04, 0x22, 0x4d, 0x18]],
    ['zstandard', [0x28, 0xb5, 0x2f, 0xfd]]
];
/** True for names that are given to pickles only: such a file runs code when it is loaded. */
function isPickleName(path) {
    return pickleName.test(path);
}
/** What loading this file may import; null where it is no pickle, by its first bytes and its name. */
function scanModelFile(path, bytes) {
    if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]))
        return scanZip(bytes);
    const isNamed = isPickleName(path);
    if (!isNamed)
        return isPickle(bytes) ? scanPickles(bytes) : null;
    const [packed] = others.find(([, magic]) => startsWith(bytes, magic)) ?? [];
    if (packed !== undefined)
        return unread(`it is compressed with ${packed}, which is not read`);
    const plain = inflated(bytes);
    return plain === null ? unread('it unpacks to more than 512 MiB, or is broken') : scanPickles(plain);
}
function scanZip(bytes) {
    let total = 0;
    let count = 0;
    let entries;
    try {
        entries = (0,esm/* unzipSync */.AO)(bytes, {
            filter: ({ originalSize }) => {
                total += originalSize;
                count++;
                if (total > maxPickleBytes || count > maxEntries)
                    throw new RangeError('too large');
                return true;
            }
        });
    }
    catch {
        return unread('its zip is broken, or holds more than 512 MiB or 20,000 files');
    }
    const scans = Object.entries(entries).flatMap(([name, content]) => {
        const pickle = pickleIn(name, content);
        return pickle === null ? [] : [scanPickles(pickle)];
    });
    if (scans.length === 0)
        return null;
    return {
        imports: scans.flatMap(({ imports }) => imports),
        problem: scans.find(({ problem }) => problem !== null)?.problem ?? null
    };
}
function pickleIn(name, content) {
    if (isPickleName(name) || isPickle(content))
        return content;
    // An array of objects: the .npy header (numpy.org/doc/stable/reference/generated/numpy.lib.format.html), then a pickle.
    if (!startsWith(content, [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]))
        return null;
    const view = new DataView(content.buffer, content.byteOffset, content.length);
    const [at, length] = content[6] === 1 ? [10, view.getUint16(8, true)] : [12, view.getUint32(8, true)];
    const header = new TextDecoder().decode(content.subarray(at, at + length));
    return /['|]O/.test(header) ? content.subarray(at + length) : null;
}
function inflated(bytes) {
    const isGzip = startsWith(bytes, [0x1f, 0x8b]);
    if (!isGzip && !isZlib(bytes))
        return bytes;
    try {
        return (isGzip ? external_node_zlib_.gunzipSync : external_node_zlib_.inflateSync)(bytes, { maxOutputLength: maxPickleBytes });
    }
    catch {
        return null;
    }
}
/** RFC 1950: deflate, and a header that 31 divides. */
function isZlib([first = 0, second = 0]) {
    return first === 0x78 && (first * 256 + second) % 31 === 0;
}
function isPickle([first, second = 0]) {
    return first === 0x80 && second >= 2 && second <= 5;
}
function startsWith(bytes, magic) {
    return magic.every((byte, at) => bytes[at] === byte);
}
function unread(problem) {
    return { imports: [], problem };
}

;// CONCATENATED MODULE: ./core/pickle/unsafe.js
const modules = new Set(('os posix nt subprocess sys shutil socket pty runpy importlib imp zipimport webbrowser http httplib urllib urllib2 requests ' +
    'aiohttp httpx ftplib smtplib telnetlib xmlrpc asyncio ctypes code codeop bdb pdb cProfile profile trace timeit doctest pydoc ' +
    'idlelib lib2to3 pip setuptools distutils ensurepip venv commands popen2 multiprocessing signal marshal tempfile ' +
    '_posixsubprocess _osx_support _aix_support _pyrepl _socket _ctypes ssl platform logging.config').split(' '));
const builtins = new Set(['builtins', '__builtin__']);
const builtinNames = new Set(('eval exec execfile compile open file __import__ getattr setattr delattr globals locals vars input raw_input breakpoint apply ' +
    'help exit quit reload').split(' '));
const names = new Set([
    'operator.methodcaller',
    'operator.attrgetter',
    'pickle.load',
    'pickle.loads',
    'pickle.Unpickler',
    '_pickle.load',
    '_pickle.loads',
    '_pickle.Unpickler',
    'types.CodeType',
    'types.FunctionType',
    'numpy.testing._private.utils.runstring',
    'torch.load',
    'torch.hub.load',
    'joblib.load',
    'joblib.numpy_pickle.load',
    'io.open',
    'io.FileIO',
    '_io.open',
    '_io.FileIO',
    'codecs.open'
]);
/** Python's own, for protocols 0 and 1: they make an object of a class that is imported too. */
const copying = new Set(['copyreg', 'copy_reg']);
/** True for what runs code, reaches files or the network, or can't be told. */
function isUnsafe({ module, name }) {
    if (module === null || name === null)
        return true;
    // From protocol 4 a name may have dots: `os.system` of any module that imports `os` is `system` of `os`.
    const parts = name.split('.');
    const path = [...module.split('.'), ...parts];
    if (names.has(path.join('.')))
        return true;
    if (path.some((_, at) => modules.has(path.slice(0, at + 1).join('.'))))
        return true;
    if (builtins.has(module))
        return parts.some((part) => builtinNames.has(part) || isSpecial(part));
    if (copying.has(module) && parts.length === 1)
        return false;
    return parts.some(isSpecial) || parts.slice(0, -1).some((part) => modules.has(part) || builtins.has(part));
}
/** As `__globals__`, by which everything can be reached. */
function isSpecial(name) {
    return name.startsWith('__') && name.endsWith('__');
}

// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
;// CONCATENATED MODULE: ./core/pipeline/findings/model-files.js
// Model files that run code when they are loaded: what they would import is listed, without loading them.




const modelFileScanner = 'modelgate-model-files';
/** Findings in the files of the model's `artifact`: unsafe imports, and pickles that can't be walked. Tells what is imported. */
async function scanModelFiles({ model, settings, ports }) {
    const { artifact } = settings;
    const found = artifact === undefined ? null : await ports.workspace.stat(artifact);
    if (artifact === undefined || found === null)
        return [];
    const findings = [];
    const look = async (path, at, size) => {
        const bytes = size > maxPickleBytes ? null : await ports.workspace.read(at);
        const scan = bytes === null ? tooLarge(path) : scanModelFile(path, bytes);
        if (scan === null)
            return;
        const names = [...new Set(scan.imports.map(({ module, name }) => `${module ?? '?'}.${name ?? '?'}`))].sort();
        ports.progress.line(model, `${path}: loading it imports ${listed(names)}`);
        findings.push(...judge(path, scan));
    };
    if (found.kind === 'file')
        await look(artifact, artifact, found.bytes);
    else
        await inFolder(ports.workspace, artifact, `.modelgate/scan/${model}`, look);
    return findings;
}
/** Looks at each file of a copy: where a folder holds links, they are what gets packaged in their place. */
async function inFolder(workspace, folder, copy, look) {
    await workspace.remove(copy);
    try {
        await workspace.copy(folder, copy);
        for (const { path, bytes } of await workspace.list(copy))
            await look(`${folder}/${path}`, `${copy}/${path}`, bytes);
    }
    finally {
        await workspace.remove(copy);
    }
}
function judge(path, { imports, problem }) {
    const unsafe = imports
        .filter(isUnsafe)
        .map(({ module, name }) => (module === null || name === null ? 'a name that it computes' : `${module}.${name}`));
    const found = [...new Set(unsafe)].map((name) => finding(path, 'pickle-unsafe-import', name, `loading this pickle imports ${name}, with which it can run any code`));
    if (problem === null)
        return found;
    const message = `this pickle can't be read to its end, so nobody can tell what loading it runs: ${problem}`;
    return [...found, finding(path, 'pickle-unreadable', problem, message)];
}
function finding(file, rule, key, message) {
    const tool = modelFileScanner;
    const fingerprint = (0,digest/* digestValue */.yD)([tool, rule, file, key]);
    return { rule, severity: 'error', message, file, line: null, column: null, tool, fingerprint };
}
/** Of larger files only those whose name says so are taken for pickles. */
function tooLarge(path) {
    return isPickleName(path) ? { imports: [], problem: 'it is larger than 512 MiB' } : null;
}
function listed(names) {
    if (names.length === 0)
        return 'nothing';
    const shown = names.slice(0, 20).join(', ');
    return names.length > 20 ? `${shown}, and ${(0,words/* counted */.hS)(names.length - 20, 'more name')}` : shown;
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/pipeline/evidence.js
var evidence = __webpack_require__(84696);
;// CONCATENATED MODULE: ./core/pipeline/findings/repository-path.js
// Paths as tools report them, made relative to the repository.
/**
 * The path with forward slashes, relative to the repository; null where it lies outside or can't be told. Takes
 * relative paths, absolute ones and `file:` URIs; an absolute one needs `root`, the repository's absolute path.
 */
function repositoryPath(reported, root) {
    const plain = withoutScheme(reported.trim());
    if (plain === null)
        return null;
    const path = plain.replaceAll('\\', '/');
    const relative = isAbsolute(path) ? insideRoot(path, root) : path;
    return relative === null ? null : normalised(relative);
}
function withoutScheme(text) {
    const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(text)?.[1];
    if (scheme === undefined)
        return text;
    if (scheme.toLowerCase() !== 'file')
        return null;
    try {
        const path = decodeURIComponent(text.slice('file:'.length).replace(/^\/\/(localhost)?(?=\/)/, ''));
        return path.replace(/^\/(?=[A-Za-z]:)/, '');
    }
    catch {
        return null;
    }
}
function isAbsolute(path) {
    return path.startsWith('/') || /^[A-Za-z]:/.test(path);
}
function insideRoot(path, root) {
    const start = root?.replaceAll('\\', '/').replace(/\/*$/, '/');
    return start !== undefined && path.startsWith(start) ? path.slice(start.length) : null;
}
function normalised(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.length === 0 ? null : parts.join('/');
}

;// CONCATENATED MODULE: ./core/pipeline/findings/sarif.js
// SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0) as any scanner writes it, reduced to findings and back.





const severities = ['note', 'warning', 'error'];
/** Kept as it is when a file that Modelgate wrote is read again, as a baseline. */
const ownFingerprint = 'modelgate/v1';
const maxBytes = 64 * 2 ** 20;
const maxResults = 100_000;
const maxText = 2000;
const message = schemas/* object */.Ikc({ text: schemas/* string */.YjP().optional(), markdown: schemas/* string */.YjP().optional(), id: schemas/* string */.YjP().optional() });
const level = schemas/* enum */.k5n(['none', 'note', 'warning', 'error']);
const properties = schemas/* object */.Ikc({ 'security-severity': schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional() });
const rule = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    defaultConfiguration: schemas/* object */.Ikc({ level: level.optional() }).optional(),
    messageStrings: schemas/* record */.g1P(schemas/* string */.YjP(), message).optional(),
    shortDescription: message.optional(),
    properties: properties.optional()
});
const component = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), rules: schemas/* array */.YOg(rule).optional() });
const index = schemas/* int */.Whr().min(-1).optional();
const region = schemas/* object */.Ikc({
    startLine: schemas/* int */.Whr().min(1).optional(),
    startColumn: schemas/* int */.Whr().min(1).optional(),
    snippet: schemas/* object */.Ikc({ text: schemas/* string */.YjP().optional() }).optional()
});
const sarif_location = schemas/* object */.Ikc({
    physicalLocation: schemas/* object */.Ikc({
        artifactLocation: schemas/* object */.Ikc({ uri: schemas/* string */.YjP().optional(), uriBaseId: schemas/* string */.YjP().optional(), index }).optional(),
        region: region.optional()
    })
        .optional()
});
const result = schemas/* object */.Ikc({
    ruleId: schemas/* string */.YjP().optional(),
    ruleIndex: index,
    rule: schemas/* object */.Ikc({ id: schemas/* string */.YjP().optional(), index, toolComponent: schemas/* object */.Ikc({ index }).optional() }).optional(),
    kind: schemas/* string */.YjP().optional(),
    level: level.optional(),
    message,
    locations: schemas/* array */.YOg(sarif_location).optional(),
    partialFingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    fingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    suppressions: schemas/* array */.YOg(schemas/* object */.Ikc({ status: schemas/* string */.YjP().optional() })).optional(),
    baselineState: schemas/* string */.YjP().optional(),
    properties: properties.optional()
});
const run = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({ driver: component, extensions: schemas/* array */.YOg(component).optional() }),
    originalUriBaseIds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ uri: schemas/* string */.YjP().optional() })).optional(),
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ location: schemas/* object */.Ikc({ uri: schemas/* string */.YjP().optional() }).optional() })).optional(),
    results: schemas/* array */.YOg(result).max(maxResults).nullish()
});
const sarifSchema = schemas/* object */.Ikc({ version: schemas/* literal */.euz('2.1.0'), runs: schemas/* array */.YOg(run).max(1000) });
/**
 * The findings of all runs. Suppressed ones, those that passed and those that are absent are left out. A rule's
 * `security-severity` (CVSS) decides the severity: error from 7, warning from 4, note below; else the level does.
 * `root`, the repository's absolute path, makes absolute locations relative; without it they are null.
 * Throws InputError if this is no SARIF 2.1.0.
 */
function readSarif(bytes, file, root) {
    const seen = new Map();
    return parse(bytes, file).runs.flatMap((one) => (one.results ?? []).filter(isOpen).map((found) => {
        const finding = findingOf(one, found, root);
        const count = seen.get(finding.fingerprint) ?? 0;
        seen.set(finding.fingerprint, count + 1);
        return count === 0 ? finding : { ...finding, fingerprint: (0,digest/* digestValue */.yD)([finding.fingerprint, count]) };
    }));
}
/** Names of the scanners that ran, also of those that found nothing. Throws InputError if this is no SARIF 2.1.0. */
function scannersIn(bytes, file) {
    return parse(bytes, file).runs.map(({ tool }) => tool.driver.name);
}
/** Marks what the baseline doesn't know as new; new findings of this severity or above block. */
function newFindings(current, baseline, severity) {
    const findings = current.map((finding) => ({ ...finding, isNew: !baseline.has(finding.fingerprint) }));
    const least = severities.indexOf(severity);
    return { findings, blocking: findings.filter((one) => one.isNew && severities.indexOf(one.severity) >= least) };
}
/**
 * One SARIF file of these findings, a run for each tool, with `baselineState` and Modelgate's fingerprints. `scanners` that found
 * nothing have a run too: by it code scanning closes what they found before.
 */
function mergeSarif(findings, scanners = []) {
    const tools = [...new Set([...scanners, ...findings.map(({ tool }) => tool)])].sort();
    return (0,digest.prettyJson)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: tools.map((tool) => {
            const own = findings.filter((finding) => finding.tool === tool);
            const rules = [...new Set(own.map((finding) => finding.rule))].sort();
            return {
                tool: { driver: { name: tool, rules: rules.map((id) => ({ id })) } },
                results: own.map((finding) => resultOf(finding, rules.indexOf(finding.rule)))
            };
        })
    });
}
function resultOf(finding, ruleIndex) {
    const { file, line, column } = finding;
    const place = line === null ? undefined : { startLine: line, ...(column === null ? {} : { startColumn: column }) };
    const artifactLocation = file === null ? undefined : { uri: file.split('/').map(encodeURIComponent).join('/') };
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: finding.severity,
        message: { text: finding.message },
        baselineState: finding.isNew ? 'new' : 'unchanged',
        partialFingerprints: { [ownFingerprint]: finding.fingerprint },
        ...(artifactLocation ? { locations: [{ physicalLocation: { artifactLocation, region: place } }] } : {})
    };
}
function parse(bytes, file) {
    if (bytes.length > maxBytes)
        throw malformed(file, 'it is larger than 64 MiB');
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw malformed(file, cause instanceof Error ? cause.message : String(cause), cause);
    }
    const read = sarifSchema.safeParse(value);
    if (read.success)
        return read.data;
    const [issue] = read.error.issues;
    throw malformed(file, issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : 'its shape is wrong', read.error);
}
function isOpen({ kind, suppressions, baselineState }) {
    if (baselineState === 'absent' || !['fail', 'open', 'review', undefined].includes(kind))
        return false;
    return !suppressions?.some(({ status }) => status === undefined || status === 'accepted');
}
function findingOf(one, found, root) {
    const known = ruleOf(one, found);
    const tool = one.tool.driver.name.slice(0, 200);
    const id = found.ruleId ?? found.rule?.id ?? known?.id ?? 'unknown';
    const physical = found.locations?.[0]?.physicalLocation;
    const file = fileOf(one, physical?.artifactLocation, root);
    const text = messageOf(found, known);
    const prints = found.partialFingerprints ?? found.fingerprints ?? {};
    const own = evidence/* digestSchema */.er.safeParse(prints[ownFingerprint]);
    const content = Object.keys(prints).length > 0 ? prints : [withoutNumbers(text), physical?.region?.snippet?.text?.trim() ?? null];
    return {
        rule: id.slice(0, 200),
        severity: severityOf(found, known),
        message: text.slice(0, maxText),
        file,
        line: file === null ? null : (physical?.region?.startLine ?? null),
        column: file === null ? null : (physical?.region?.startColumn ?? null),
        tool,
        fingerprint: own.success ? own.data : (0,digest/* digestValue */.yD)([tool, id, file, content])
    };
}
function ruleOf(one, found) {
    const extension = found.rule?.toolComponent?.index;
    const { driver, extensions } = one.tool;
    const rules = (extension === undefined ? driver : extensions?.[extension])?.rules ?? [];
    const at = found.rule?.index ?? found.ruleIndex;
    if (at !== undefined && at >= 0)
        return rules[at];
    const id = found.ruleId ?? found.rule?.id;
    return [driver, ...(extensions ?? [])].flatMap((part) => part.rules ?? []).find((each) => each.id === id);
}
function severityOf(found, known) {
    const score = Number(found.properties?.['security-severity'] ?? known?.properties?.['security-severity'] ?? NaN);
    if (Number.isFinite(score))
        return score >= 7 ? 'error' : score >= 4 ? 'warning' : 'note';
    const own = found.level ?? known?.defaultConfiguration?.level ?? 'warning';
    return own === 'none' ? 'note' : own;
}
function messageOf({ message: own }, known) {
    const byId = own.id === undefined ? undefined : known?.messageStrings?.[own.id]?.text;
    return own.text ?? byId ?? own.markdown ?? known?.shortDescription?.text ?? 'no message';
}
function fileOf(one, place, root) {
    const uri = place?.uri ?? one.artifacts?.[place?.index ?? -1]?.location?.uri;
    if (uri === undefined)
        return null;
    if (/^[a-z][a-z0-9+.-]*:/i.test(uri))
        return repositoryPath(uri, root);
    const base = one.originalUriBaseIds?.[place?.uriBaseId ?? '']?.uri;
    const based = base === undefined || root === undefined ? null : repositoryPath(`${base.replace(/\/?$/, '/')}${uri}`, root);
    return based ?? repositoryPath(decoded(uri), root);
}
function decoded(uri) {
    try {
        return decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
}
/** Line and column numbers in a message change when a line is added above: they don't tell findings apart. */
function withoutNumbers(text) {
    return text.replace(/\b(lines?|columns?|col)\s+\d+/gi, '$1').replace(/:\d+(:\d+)?\b/g, '');
}
function malformed(file, why, cause) {
    return new errors/* InputError */.dz(`${file} can't be read as SARIF 2.1.0: ${why}`, {
        cure: 'let the scanner write SARIF 2.1.0, as `ruff check --output-format sarif --output-file FILE` does, and check that it ran to its end',
        place: { file },
        cause
    });
}

;// CONCATENATED MODULE: ./core/pipeline/steps/analyze.js
// Step 4, code and vulnerability analysis: SARIF from any scanner, and what the model's files would run; only new findings block.










async function analyzeStep(context) {
    const { settings, ports, model } = context;
    const { analyze } = settings;
    if (analyze === undefined)
        return (0,pipeline_context/* pass */.IX)('nothing to scan');
    const inModel = await scanModelFiles(context);
    const before = await times(context, analyze.sarif);
    const log = (0,pipeline_context/* logFile */.N9)(context, 'analyze');
    let ended = null;
    if (analyze.command !== undefined) {
        const result = await ports.commands.run({
            command: analyze.command,
            cwd: ports.workspace.root,
            timeoutMs: (0,units/* parseDuration */.E)(analyze.timeout) ?? Infinity,
            logFile: log
        }, (line) => ports.progress.line(model, line));
        ended = (0,command_end/* describeEnd */.lA)(result, `the scanner \`${analyze.command}\``, analyze.timeout, log);
        // scanners end with another exit code when they find something: what counts is whether they wrote their findings
        if (result.end.kind !== 'exit')
            return (0,pipeline_context/* fail */.fJ)((0,command_end/* endedItself */.eA)(result.end) ? 'scan_failed' : 'scan_stopped', ended);
    }
    const after = await times(context, analyze.sarif);
    const stale = analyze.sarif.find((_, index) => after[index] === -1 || (ended !== null && after[index] === before[index]));
    if (stale !== undefined)
        return (0,pipeline_context/* fail */.fJ)('scan_failed', `${stale} was not written${ended === null ? '' : `: ${ended}`}`);
    const { found, scanners } = await readAll(context, analyze.sarif);
    return analyze_judge(context, { found: [...found, ...inModel], scanners: [...scanners, modelFileScanner] });
}
async function analyze_judge(context, { found, scanners }) {
    const severity = context.settings.analyze?.severity ?? 'error';
    const known = await knownFindings(context);
    const { findings, blocking } = newFindings(found, known?.fingerprints ?? new Set(), severity);
    const analysis = {
        schema: 'modelgate/analysis@1',
        ...(0,pipeline_context/* envelope */.RE)(context),
        model: context.model,
        baseline: known?.name ?? null,
        blocking: blocking.length,
        findings: [...findings]
    };
    const digest = await (0,pipeline_context/* saveDocument */.bd)(context, 'analysis.json', analysis);
    await context.ports.workspace.write((0,pipeline_context/* evidencePath */.Zz)(context, 'analysis.sarif'), mergeSarif(findings, scanners));
    const outputs = { analysis: digest, newFindings: (0,finding_counts/* countNewFindings */.s)(findings) };
    const fresh = findings.filter(({ isNew }) => isNew).length;
    if (blocking.length === 0)
        return (0,pipeline_context/* pass */.IX)(`${fresh} new of ${findings.length}`, outputs);
    const lines = blocking
        .slice(0, 5)
        .map(({ file, line, rule, message }) => `\n    ${file ?? '?'}:${line ?? 1} ${rule}: ${message}`);
    return (0,pipeline_context/* fail */.fJ)('new_findings', `${(0,words/* counted */.hS)(blocking.length, 'new finding')} of severity ${severity} or above${lines.join('')}`, outputs);
}
async function readAll(context, paths) {
    const all = await Promise.all(paths.map(async (path) => {
        const bytes = await context.ports.workspace.read(path);
        if (bytes === null)
            return { found: [], scanners: [] };
        return { found: readSarif(bytes, path, context.ports.workspace.root), scanners: scannersIn(bytes, path) };
    }));
    return { found: all.flatMap(({ found }) => found), scanners: all.flatMap(({ scanners }) => scanners) };
}
/** Findings that need not block: those of the baseline file, else those of the live release. */
async function knownFindings(context) {
    const { settings, ports } = context;
    const file = settings.analyze?.baseline;
    if (file !== undefined) {
        const bytes = await ports.workspace.read(file);
        if (bytes === null)
            throw new errors/* InputError */.dz(`${file} is missing`, { cure: 'commit it, or take `analyze.baseline` out of the config' });
        return {
            name: file,
            fingerprints: new Set(readSarif(bytes, file, ports.workspace.root).map(({ fingerprint }) => fingerprint))
        };
    }
    const elsewhere = await (0,baseline/* recordOfLive */.Fj)(context, 'analyze');
    const release = await (0,baseline/* liveRelease */._8)(context);
    const digest = release?.analysis ?? elsewhere?.record.outputs.analysis;
    const name = release?.version ?? elsewhere?.live.version;
    if (digest === undefined || name === undefined)
        return null;
    const stored = JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest)));
    return {
        name,
        fingerprints: new Set(evidence/* analysisSchema */.m.parse(stored).findings.map(({ fingerprint }) => fingerprint))
    };
}
async function times(context, paths) {
    const stats = await Promise.all(paths.map((path) => context.ports.workspace.stat(path)));
    return stats.map((stat) => stat?.modifiedMs ?? -1);
}

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
;// CONCATENATED MODULE: ./core/pipeline/training/package.js
// The package of a model: a folder that Modelgate serves from and that MLflow reads as one of its own.


/**
 * The package's own files by path; the caller adds the artifact and, under `code/`, the serving code. A pickle or
 * joblib artifact gets MLflow's `python_function` flavor (mlflow.org/docs/latest/ml/model/#storage-format), with a
 * loader; of any other kind it is not claimed that MLflow could load it.
 */
function packageFiles(input) {
    const path = `model/${input.artifact}`;
    const example = input.example ?? [];
    const files = new Map([
        ['MLmodel', (0,dist.stringify)(describeModel(input, path, example), { lineWidth: 0 })],
        ['modelgate.json', (0,digest.prettyJson)({ schema: 'modelgate/package@1', model: input.model, artifact: path })],
        ['python_env.yaml', (0,dist.stringify)(pythonEnvironment(input.environment), { lineWidth: 0 })],
        ['requirements.txt', requirementsOf(input)]
    ]);
    if (example.length > 0)
        files.set('input_example.json', exampleJson(example));
    if (package_isPickle(input.artifact))
        files.set(`code/${loader}.py`, loaderSource);
    return files;
}
const loader = 'modelgate_loader';
function package_isPickle(artifact) {
    return /\.(joblib|pkl|pickle)$/i.test(artifact);
}
function describeModel(input, path, example) {
    const { python } = input.environment;
    return {
        artifact_path: 'model',
        flavors: {
            ...(package_isPickle(input.artifact)
                ? {
                    python_function: {
                        code: 'code',
                        data: path,
                        env: { virtualenv: 'python_env.yaml' },
                        loader_module: loader,
                        ...(python === null ? {} : { python_version: python })
                    }
                }
                : {}),
            modelgate: { artifact: path, digest: input.modelDigest }
        },
        model_uuid: input.modelDigest.slice('sha256:'.length, 'sha256:'.length + 32),
        run_id: input.runId,
        ...(example.length === 0
            ? {}
            : {
                saved_input_example_info: { artifact_path: 'input_example.json', pandas_orient: 'split', type: 'dataframe' },
                signature: { inputs: JSON.stringify(signatureOf(example)), outputs: null, params: null }
            }),
        utc_time_created: mlflowTime(input.createdAt)
    };
}
/** MLflow writes `2026-11-23 09:41:00.000000`. */
function mlflowTime(time) {
    return `${new Date(time).toISOString().slice(0, 23).replace('T', ' ')}000`;
}
/** Columns as MLflow's schema has them. */
function signatureOf(example) {
    return columnsOf(example).map((name) => {
        const values = example.map((row) => row[name]);
        const present = values.filter((value) => !isMissing(value));
        return { type: typeOf(present), name, required: present.length === values.length };
    });
}
/** Whole numbers in a few rows say nothing of the others, and MLflow takes no integer for a `double`: so they are `any`. */
function typeOf(values) {
    if (values.every((value) => Number.isInteger(value)))
        return 'any';
    if (values.every((value) => typeof value === 'number'))
        return 'double';
    return values.every((value) => typeof value === 'boolean') ? 'boolean' : 'string';
}
function columnsOf(example) {
    return [...new Set(example.flatMap((row) => Object.keys(row)))];
}
function isMissing(value) {
    return value === null || value === undefined || Number.isNaN(value);
}
function exampleJson(example) {
    const columns = columnsOf(example);
    const data = example.map((row) => columns.map((name) => (isMissing(row[name]) ? null : row[name])));
    return (0,digest.prettyJson)({ columns, data });
}
function pythonEnvironment({ python, packages }) {
    const tools = ['pip', 'setuptools', 'wheel'].flatMap((name) => {
        const version = packages[name];
        return version === undefined ? [] : [`${name}==${version}`];
    });
    return {
        ...(python === null ? {} : { python }),
        build_dependencies: tools,
        dependencies: ['-r requirements.txt']
    };
}
/** The team's file, unless it points at others that the package lacks; then the packages that training had. */
function requirementsOf({ requirements, environment }) {
    if (requirements !== null && !/^\s*(-r|-c|-e|--requirement|--constraint|--editable|\.{1,2}\/)/m.test(requirements)) {
        return requirements;
    }
    const pins = Object.entries(environment.packages).map(([name, version]) => `${name}==${version}\n`);
    return pins.sort().join('');
}
const loaderSource = `"""Loads the packaged model for mlflow.pyfunc. Written by Modelgate."""

import pickle


class Model:
    def __init__(self, model):
        self.model = model

    def predict(self, data, params=None):
        """A model that was fitted without column names gets the values alone, in the signature's order."""
        has_names = hasattr(self.model, "feature_names_in_")
        values = data if has_names or not hasattr(data, "to_numpy") else data.to_numpy()
        return self.model.predict(values)


def _load_pyfunc(path):
    if path.endswith(".joblib"):
        import joblib

        return Model(joblib.load(path))
    with open(path, "rb") as file:
        return Model(pickle.load(file))
`;

// EXTERNAL MODULE: ./core/pipeline/fingerprints.js
var fingerprints = __webpack_require__(68976);
// EXTERNAL MODULE: ./core/pipeline/evaluation/test-rows.js
var test_rows = __webpack_require__(41190);
// EXTERNAL MODULE: ./core/pipeline/training/estimate.js
var estimate = __webpack_require__(31228);
// EXTERNAL MODULE: ./core/pipeline/training/train.js + 3 modules
var train = __webpack_require__(61194);
;// CONCATENATED MODULE: ./core/pipeline/steps/build.js
// Step 2, build artifacts: train or re-use, then package the model with its signature, environment and code.






const maxCodeBytes = 16 * 2 ** 20;
async function buildStep(context) {
    const trained = await (0,train/* train */.B)(context);
    if (trained.problem !== undefined)
        return trained.problem;
    const { run, reused } = trained;
    const outputs = {
        run: await (0,pipeline_context/* saveDocument */.bd)(context, 'run.json', run),
        fingerprint: run.fingerprint,
        modelDigest: run.modelDigest,
        serving: (0,fingerprints/* servingDigest */.B$)(context.settings, context.files),
        package: await packageModel(context, run),
        ...(run.sweep === undefined ? {} : { sweep: run.sweep }),
        ...(run.predictionsDigest === null ? {} : { predictions: run.predictionsDigest }),
        ...(run.metricsDigest == null ? {} : { metrics: run.metricsDigest }),
        ...(run.testDataDigest === null ? {} : { testData: run.testDataDigest })
    };
    return (0,pipeline_context/* pass */.IX)(reused ? `re-used ${(0,train/* short */.h)(run.fingerprint)}` : (0,estimate/* duration */.p)(run.resources.wallSeconds), outputs);
}
/** Writes the MLmodel folder under `.modelgate/package/<model>` and puts it into the store. */
async function packageModel(context, run) {
    const { ports, settings, model, files } = context;
    const { workspace, store } = ports;
    const target = `.modelgate/package/${model}`;
    await workspace.remove(target);
    const name = settings.artifact?.replace(/\/$/, '').split('/').pop() ?? 'model';
    const described = packageFiles({
        model,
        artifact: name,
        modelDigest: run.modelDigest,
        runId: (0,train/* short */.h)(run.fingerprint),
        createdAt: run.createdAt,
        environment: run.environment,
        requirements: await requirements(context),
        example: (await (0,test_rows/* readTestRows */.Gu)(context, 5))?.map(({ features }) => features) ?? null
    });
    for (const [path, text] of described)
        await workspace.write(`${target}/${path}`, text);
    for (const { path } of (0,fingerprints/* servingFiles */.gM)(settings, files)) {
        const bytes = await workspace.read(path, maxCodeBytes);
        if (bytes !== null)
            await workspace.write(`${target}/code/${path}`, bytes);
    }
    await store.materialize(run.modelDigest, workspace.resolve(`${target}/model/${name}`));
    return (await store.putPath(workspace.resolve(target))).digest;
}
/** The requirements file nearest to the model, as the team wrote it; null where there is none. */
async function requirements({ settings, files, ports }) {
    const candidates = files
        .map(({ path }) => path)
        .filter((path) => /(^|\/)requirements[\w.-]*\.txt$/.test(path))
        .sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1));
    const [nearest] = candidates;
    if (nearest === undefined)
        return null;
    const bytes = await ports.workspace.read(nearest);
    return bytes === null ? null : new TextDecoder().decode(bytes);
    function distance(path) {
        const folders = path.split('/').slice(0, -1);
        const places = [settings.artifact, settings.train?.params, ...(settings.serve?.paths ?? [])];
        const shared = places.map((place) => {
            const parts = place?.split('/') ?? [];
            return folders.findIndex((folder, index) => folder !== parts[index]) === -1 ? folders.length : -1;
        });
        return -Math.max(...shared);
    }
}

// EXTERNAL MODULE: ./core/data/validate.js
var validate = __webpack_require__(94257);
// EXTERNAL MODULE: ./core/pipeline/split-data.js
var split_data = __webpack_require__(18166);
;// CONCATENATED MODULE: ./core/pipeline/steps/commit.js
// Step 1, developer commit: a clean tree, an exact SHA, data that is there and fits the config.





const maxValidatedBytes = 256 * 2 ** 20;
async function commitStep(context) {
    const { settings, files, ports, head, isDirty } = context;
    const outputs = (0,fingerprints/* declaredOutputs */.Zd)(settings);
    const { modified, untracked } = await ports.git.status();
    if (isDirty && !context.allowDirty) {
        const changed = [...modified, ...untracked.filter((path) => path.endsWith('modelgate.yml'))].filter((path) => !(0,fingerprints/* isOutput */.Mz)(outputs, path));
        return (0,pipeline_context/* fail */.fJ)('dirty_tree', `the working tree differs from commit ${head.sha.slice(0, 7)}: ${someOf(changed)}`);
    }
    const strangers = untracked.filter((path) => !(0,fingerprints/* isOutput */.Mz)(outputs, path) && !path.startsWith('.modelgate/'));
    if (strangers.length > 0) {
        ports.progress.line(context.model, `not part of the commit, and not of the fingerprint: ${someOf(strangers)}`);
    }
    const inputs = await (0,fingerprints/* trainingInputs */.yL)(settings, files, ports.workspace);
    const missing = [...inputs.missing, ...(await missingTestData(context))];
    if (missing.length > 0)
        return (0,pipeline_context/* fail */.fJ)('data_invalid', `data is missing: ${missing.join(', ')}`);
    await (0,split_data/* prepareSplit */.G)(context);
    const findings = await dataFindings(context);
    const errors = findings.filter(({ severity }) => severity === 'error');
    for (const { severity, message } of findings)
        if (severity !== 'error')
            ports.progress.line(context.model, message);
    if (errors.length > 0)
        return (0,pipeline_context/* fail */.fJ)('data_invalid', errors.map(({ message }) => message).join('; '));
    return (0,pipeline_context/* pass */.IX)(head.sha.slice(0, 7), { fingerprint: inputs.fingerprint });
}
function someOf(paths) {
    return paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more` : paths.join(', ');
}
/** A test set that the config names must be there: without it targets would come from the predictions themselves. */
async function missingTestData({ settings, ports }) {
    const data = settings.evaluation?.data;
    if (data === undefined || data.includes('://'))
        return [];
    return (await ports.workspace.stat(data)) === null ? [data] : [];
}
async function dataFindings(context) {
    const path = (0,test_rows/* testDataPath */.UM)(context);
    const { evaluation } = context.settings;
    if (path === null || !path.endsWith('.csv'))
        return [];
    const bytes = await context.ports.workspace.read(path, maxValidatedBytes);
    return bytes === null ? [] : (0,validate/* validateData */.lv)(bytes, path, { id: evaluation?.id, target: evaluation?.target });
}

// EXTERNAL MODULE: ./core/release/tags.js
var tags = __webpack_require__(81083);
;// CONCATENATED MODULE: ./core/pipeline/missing.js
function missing(message, cure) {
    const code = 'evidence_missing';
    return { result: 'fail', summary: code, reasons: [{ code, message, cure }], outputs: {} };
}

// EXTERNAL MODULE: ./core/pipeline/gate.js
var gate = __webpack_require__(406);
// EXTERNAL MODULE: ./core/pipeline/serving/deploy.js
var deploy = __webpack_require__(78703);
// EXTERNAL MODULE: ./core/pipeline/serving/live-history.js
var live_history = __webpack_require__(27171);
// EXTERNAL MODULE: ./core/pipeline/serving/settle.js
var settle = __webpack_require__(59115);
// EXTERNAL MODULE: ./core/data/readers/read-table.js + 3 modules
var read_table = __webpack_require__(11605);
;// CONCATENATED MODULE: ./core/pipeline/serving/golden.js
// Golden predictions: evaluated rows that are asked again of what is served, and must come out the same.

/** Rows in one request: small enough for a server with a body limit, large enough to be quick. */
const goldenBatchSize = 25;
/**
 * Picks at most `n` distinct ids, in the order in which they came. The choice depends on the ids and the seed only,
 * not on their order: those whose seeded hash (FNV-1a with murmur3's finalizer) is smallest.
 */
function chooseGolden(ids, n, seed) {
    const distinct = [...new Set(ids)];
    if (distinct.length <= n)
        return distinct;
    const ranked = distinct.map((id, index) => ({ id, index, rank: seededHash(id, seed) }));
    ranked.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
    return ranked
        .slice(0, n)
        .sort((a, b) => a.index - b.index)
        .map(({ id }) => id);
}
/** Request bodies in MLflow's scoring protocol, `{"dataframe_records": [...]}`, of at most `goldenBatchSize` rows each. */
function goldenRequests(rows) {
    const count = Math.ceil(rows.length / goldenBatchSize);
    return Array.from({ length: count }, (_, batch) => ({
        dataframe_records: rows.slice(batch * goldenBatchSize, (batch + 1) * goldenBatchSize)
    }));
}
/**
 * Compares one answer, `{"predictions": [...]}`, with the evaluated rows that were asked, in their order. An item is
 * a scalar (the prediction) or an object by column name; what else an object holds is ignored. Numbers are equal when
 * |a - b| <= tolerance * max(1, |a|); NaN equals nothing, since JSON can't carry it.
 */
function compareGolden(expected, served, columns, tolerance) {
    const items = predictionsOf(served);
    if (items === null) {
        const answer = typeof served === 'string' ? `not JSON: ${show(served)}` : show(served);
        return unusable(expected, '{"predictions": [...]}', answer);
    }
    if (items.length !== expected.length) {
        return unusable(expected, (0,words/* counted */.hS)(expected.length, 'prediction'), (0,words/* counted */.hS)(items.length, 'prediction'));
    }
    const byRow = expected.map((row, index) => compareItem(row, items[index], columns, tolerance));
    return {
        asked: expected.length,
        equal: byRow.filter((differences) => differences.length === 0).length,
        differences: byRow.flat()
    };
}
/** One comparison for several batches. */
function mergeGolden(parts) {
    return {
        asked: parts.reduce((sum, part) => sum + part.asked, 0),
        equal: parts.reduce((sum, part) => sum + part.equal, 0),
        differences: parts.flatMap((part) => part.differences)
    };
}
/** Whether an evaluated and a served value are the same, by the rules of `compareGolden`. */
function sameValue(evaluated, served, tolerance) {
    const a = numberOf(evaluated);
    const b = numberOf(served);
    if (a !== null && b !== null)
        return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
    const [left, right] = [textOf(evaluated), textOf(served)];
    return left !== null && left === right && left.toLowerCase() !== 'nan';
}
function compareItem(row, item, columns, tolerance) {
    const asked = isRecord(item) ? [columns.prediction, ...columns.scores] : [columns.prediction];
    return asked.flatMap((column) => {
        const evaluated = own(row.values, column);
        const value = isRecord(item) ? own(item, column) : item;
        const allowed = columns.labels && column === columns.prediction ? 0 : tolerance;
        if (sameValue(evaluated, value, allowed))
            return [];
        const served = isRecord(item) && value === undefined ? `missing; the answer has ${golden_names(item)}` : show(value);
        return [{ id: row.id, column, evaluated: show(evaluated), served }];
    });
}
function unusable(expected, evaluated, served) {
    const id = expected.length > 1 ? `${expected[0]?.id ?? ''} and ${expected.length - 1} more` : (expected[0]?.id ?? '');
    return { asked: expected.length, equal: 0, differences: [{ id, column: 'predictions', evaluated, served }] };
}
function predictionsOf(served) {
    if (!isRecord(served))
        return null;
    const predictions = own(served, 'predictions');
    return Array.isArray(predictions) ? predictions : null;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
/** A finite number, or the text of one as a CSV file has it. */
function numberOf(value) {
    if (typeof value === 'string' && value.trim() === '')
        return null;
    if (typeof value !== 'number' && typeof value !== 'string')
        return null;
    const number = Number(value);
    return Number.isFinite(number) ? number : null;
}
/** Labels as text; true and false in lower case, as Python and JSON disagree on their case. */
function textOf(value) {
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(value) : null;
    if (typeof value !== 'string')
        return null;
    return /^(true|false)$/i.test(value) ? value.toLowerCase() : value;
}
function golden_names(item) {
    const keys = Object.keys(item);
    return keys.length === 0 ? 'no columns' : keys.slice(0, 8).join(', ');
}
function show(value) {
    if (value === undefined)
        return 'missing';
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
function seededHash(text, seed) {
    let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}

// EXTERNAL MODULE: ./core/data/table.js
var data_table = __webpack_require__(20499);
;// CONCATENATED MODULE: ./core/pipeline/evaluation/prediction-rows.js
// Predictions by id, as golden checks need them.

/** Names of the score columns: `prob_*` means every column that begins so. */
function scoreColumns(table, score) {
    if (score === undefined)
        return [];
    if (!score.endsWith('*'))
        return [score];
    return [...table.columns.keys()].filter((name) => name.startsWith(score.slice(0, -1)));
}
/** Prediction and scores of each row by its id, as texts. Throws InputError for a missing column. */
function predictionRows(table, { id, prediction, score }) {
    const ids = (0,data_table/* columnOf */.uV)(table, id ?? 'id');
    const names = [prediction, ...scoreColumns(table, score)].filter((name) => name !== undefined);
    const columns = names.map((name) => [name, (0,data_table/* columnOf */.uV)(table, name)]);
    const rows = new Map();
    for (let row = 0; row < table.rows; row += 1) {
        rows.set((0,data_table/* textAt */.$6)(ids, row) ?? '', Object.fromEntries(columns.map(([name, column]) => [name, (0,data_table/* textAt */.$6)(column, row)])));
    }
    return rows;
}

;// CONCATENATED MODULE: ./core/pipeline/serving/golden-check.js
// Asks what is served for rows that were evaluated: the answers must be the predictions of the evaluation.




/** Evaluated rows of this release with their features; null where the config names no id, no prediction or no test set. */
async function goldenSet(context, release, count) {
    const { evaluation } = context.settings;
    if (evaluation?.id === undefined || evaluation.prediction === undefined || release.predictions === null)
        return null;
    const rows = await (0,test_rows/* readTestRows */.Gu)(context);
    if (rows === null)
        return null;
    const file = evaluation.predictions ?? 'predictions.csv';
    const table = await (0,read_table/* readTable */.x)(await context.ports.store.getBytes(release.predictions), file);
    const predictions = predictionRows(table, evaluation);
    const columns = {
        prediction: evaluation.prediction,
        scores: scoreColumns(table, evaluation.score),
        labels: evaluation.task === 'binary' || evaluation.task === 'multiclass'
    };
    const known = rows.filter(({ id }) => predictions.has(id));
    const chosen = new Set(chooseGolden(known.map(({ id }) => id), count, evaluation.seed));
    const cases = known.flatMap((row) => {
        const expected = predictions.get(row.id);
        return chosen.has(row.id) && expected !== undefined ? [{ row, expected: { id: row.id, values: expected } }] : [];
    });
    return cases.length === 0 ? null : { columns, cases };
}
/** Asks the model, at the environment's address or directly; null where there is no golden set. */
async function askGolden(context, environment, release, options) {
    if (context.settings.kind !== 'service')
        return null;
    const set = await goldenSet(context, release, options.count);
    return set === null ? null : askSet(context, environment, options.direct ? release.digest : null, set);
}
/** Asks for these rows: of a running release directly, or at the environment's address. */
async function askSet(context, environment, target, set) {
    const driver = context.ports.driver(environment, 'service');
    const path = context.settings.serve?.predict ?? '/invocations';
    const tolerance = context.settings.qa?.tolerance ?? 1e-6;
    const parts = [];
    for (let start = 0; start < set.cases.length; start += goldenBatchSize) {
        const batch = set.cases.slice(start, start + goldenBatchSize);
        const body = { dataframe_records: batch.map(({ row }) => row.features) };
        const answer = await driver.ask(environment, context.model, target, path, body, 30_000);
        const served = answer.ok
            ? answer.body
            : `${answer.status ?? 'no answer'} ${answer.error ?? ''} ${preview(answer.body)}`;
        parts.push(compareGolden(batch.map(({ expected }) => expected), served, set.columns, tolerance));
    }
    return mergeGolden(parts);
}
function preview(body) {
    return (typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 200);
}
/** The first differences in words. */
function describeDifferences({ differences }) {
    return differences
        .slice(0, 3)
        .map(({ id, column, evaluated, served }) => `\n    ${id}: ${column} was evaluated as ${evaluated}, served as ${served}`)
        .join('');
}

;// CONCATENATED MODULE: ./core/pipeline/serving/verify.js


/** Watches the environment's own traffic and asks golden rows. Ends early when something is wrong or the traffic was moved. */
async function verifyLive(context, environment, release, { watchMs, maxErrors, given }) {
    const { clock, states } = context.ports;
    const set = context.settings.kind === 'service' ? await goldenSet(context, release, 5) : null;
    const end = clock.now() + watchMs;
    for (;;) {
        const wrong = await look(context, environment, release, set, maxErrors);
        // Read after the look: whoever moves the traffic writes the state before a server ends.
        const { state } = await states.read(environment, context.model);
        if (!(0,settle/* isSame */.Ft)(state, given))
            return 'moved';
        if (wrong !== null)
            return { wrong };
        const left = end - clock.now();
        if (left <= 0)
            return 'well';
        await clock.sleep(Math.min(left, lookEvery(watchMs)));
    }
}
/** What is wrong now, in words, or null. */
async function look(context, environment, release, set, maxErrors) {
    const { ports, settings, model } = context;
    const golden = set === null ? null : await askSet(context, environment, release.digest, set);
    if (golden !== null && golden.equal < golden.asked) {
        return `${golden.asked - golden.equal} of ${golden.asked} golden predictions are wrong in ${environment}${describeDifferences(golden)}`;
    }
    const { requests, failed } = await ports
        .driver(environment, settings.kind)
        .traffic(environment, model, release.digest);
    if (failed > 0 && failed / requests > maxErrors) {
        const percent = ((100 * failed) / requests).toFixed(1);
        return `${failed} of ${requests} answers failed after go-live (${percent}%, allowed ${(100 * maxErrors).toFixed(1)}%)`;
    }
    return settings.kind === 'service' && set === null ? sickness(context, environment, release) : null;
}
/** Where no golden rows can be asked, its health is the least that must be seen. */
async function sickness(context, environment, release) {
    const path = context.settings.serve?.health ?? '/health';
    const driver = context.ports.driver(environment, 'service');
    const answer = await driver.ask(environment, context.model, release.digest, path, null, 5000);
    return answer.ok ? null : `${path} answers ${answer.status ?? answer.error ?? 'nothing'} after go-live`;
}
/** Often while the watch is short; every few seconds in a long canary step, not to become its traffic. */
function lookEvery(watchMs) {
    return Math.min(5000, Math.max(250, watchMs / 40));
}

;// CONCATENATED MODULE: ./core/pipeline/steps/live.js
// Step 8, go live: the traffic moves in steps, each verified; it goes back by itself when an answer is wrong or fails.











async function liveStep(context, done) {
    const environment = (0,environments/* targetOf */.$r)(context);
    const production = done.get('production');
    const release = production?.outputs.release;
    if (environment === null || production?.result !== 'pass' || release === undefined)
        return missing(`no release is up in ${environment ?? 'production'} for this commit`, environment === null
            ? environments/* nameEnvironment */.Nd
            : `bring it up there first: \`modelgate promote ${context.model} --environment ${environment}\``);
    const go = {
        context,
        environment,
        release: await (0,baseline/* findRelease */.dv)(context, release),
        config: context.config.environments[environment]?.live
    };
    const { state } = await context.ports.states.read(environment, context.model);
    const outcome = (await heldBefore(go, state, done)) ?? (await goLive(go, state));
    return { ...outcome, outputs: { release, version: go.release.version, environment } };
}
/** The gate once more, before any traffic moves: between the two steps an approval may have been taken back. */
async function heldBefore({ context, environment, release }, state, done) {
    const isWaiting = state.candidate === release.digest && state.weight === 0 && state.hold === null;
    return isWaiting ? (0,gate/* heldBy */.Vr)(await (0,gate/* gateBefore */.Xr)(context, environment, done)) : null;
}
async function goLive(go, state) {
    const { context, environment, release } = go;
    if (state.hold !== null)
        return stopForHold(go, state, state.hold);
    if (state.live === release.digest && state.candidate === null)
        return finish(go, state);
    const why = await (0,live_history/* takenBack */.lv)(context, environment, release.digest);
    if (why !== null)
        return giveBack(go, state, why);
    if (state.candidate !== release.digest)
        return (0,pipeline_context/* fail */.fJ)('other_bytes', `${environment} has another candidate than this commit's release`);
    const outcome = (await (0,deploy/* startRelease */.I)(context, environment, release)) ?? (await move(go, state));
    if (!outcome.reasons.some(({ code }) => code === 'state_moved'))
        return outcome;
    const { state: now } = await context.ports.states.read(environment, context.model);
    return now.hold === null ? outcome : stopForHold(go, now, now.hold);
}
/** `state` is what this walk saw or wrote last: whoever moves it meanwhile ends this walk. */
async function move(go, state) {
    const { context, environment, release, config } = go;
    let seen = state;
    for (const step of config?.steps ?? ['100%']) {
        const weight = (0,units/* parseFraction */.a)(step) ?? 1;
        const wanted = { ...seen, candidate: release.digest, weight };
        const problem = await (0,settle/* settle */.G9)(context, environment, seen, wanted);
        if (problem !== null)
            return problem;
        seen = wanted;
        const verified = await verifyLive(context, environment, release, { ...watchOf(config, weight), given: wanted });
        if (verified === 'well')
            continue;
        if (verified === 'moved')
            return (0,settle/* moved */.aW)(context, environment);
        const { wrong } = verified;
        await (0,pipeline_context/* audit */.sb)(context, 'rollback', environment, { automatic: true, from: release.digest, to: seen.live, why: wrong });
        return giveBack(go, seen, wrong);
    }
    return finish(go, seen);
}
function watchOf(config, weight) {
    const pause = weight < 1 ? ((0,units/* parseDuration */.E)(config?.pause ?? '0s') ?? 0) : 0;
    return {
        watchMs: Math.max((0,units/* parseDuration */.E)(config?.verify ?? '3s') ?? 0, pause),
        maxErrors: (0,units/* parseFraction */.a)(config?.max_errors ?? 0.01) ?? 0
    };
}
/** All traffic is this release's: also after a restart of the machine, when the state says so and nothing serves. */
async function finish({ context, environment, release }, seen) {
    const problem = (await (0,deploy/* startRelease */.I)(context, environment, release)) ??
        (await (0,settle/* settle */.G9)(context, environment, seen, { ...seen, live: release.digest, candidate: null, weight: 0 }));
    if (problem !== null)
        return problem;
    await (0,tags/* tagLive */.n)(context, environment, release);
    return (0,pipeline_context/* pass */.IX)(`${release.version} is live`);
}
/** The release before has the traffic again, and this one ends. */
async function giveBack(go, seen, wrong) {
    const { context, environment } = go;
    const before = seen.live === null ? null : await (0,baseline/* findRelease */.dv)(context, seen.live);
    const problem = (before === null ? null : await (0,deploy/* startRelease */.I)(context, environment, before)) ??
        (await (0,settle/* settle */.G9)(context, environment, seen, { ...seen, candidate: null, weight: 0 }));
    const back = problem === null ? 'rolled back' : 'rolling back failed, run again';
    const failed = (0,pipeline_context/* fail */.fJ)('verification_failed', `${wrong}; ${back} to ${before?.version ?? 'nothing'}`);
    return { ...failed, reasons: [...failed.reasons, ...(problem?.reasons ?? [])] };
}
async function stopForHold(go, seen, hold) {
    const isHalf = seen.candidate === go.release.digest && seen.weight > 0;
    const problem = isHalf
        ? await (0,settle/* settle */.G9)(go.context, go.environment, seen, { ...seen, candidate: null, weight: 0 })
        : null;
    return problem ?? (0,pipeline_context/* fail */.fJ)('on_hold', `on hold: ${hold}`);
}

// EXTERNAL MODULE: ./core/pipeline/graph.js
var graph = __webpack_require__(92957);
// EXTERNAL MODULE: ./core/release/release.js
var release_release = __webpack_require__(56693);
;// CONCATENATED MODULE: ./core/pipeline/steps/production.js
// Step 7, deploy to production: behind its gate, the release that QA tested comes up beside the live one, with no traffic.











async function productionStep(context, done) {
    const environment = (0,environments/* targetOf */.$r)(context);
    if (environment === null)
        return missing('no production environment is configured', environments/* nameEnvironment */.Nd);
    const { state } = await context.ports.states.read(environment, context.model);
    // a gate stands before a change: what is live here already passed it
    const isLive = state.live !== null && state.live === (await (0,release_release/* releaseDigestOf */.Z$)(context, done));
    const held = isLive ? null : (0,gate/* heldBy */.Vr)(await (0,gate/* gateBefore */.Xr)(context, environment, done));
    // Whoever reads the record must know what it was that came to nothing here.
    if (held !== null)
        return { ...held, outputs: { ...held.outputs, ...(await namesOf(context, environment, done)) } };
    const before = (0,graph/* predecessorOf */.Fr)(context.config, environment);
    const release = before === null || isLive ? await (0,release_release/* releaseOf */.l7)(context, done) : await testedRelease(context, before, done);
    if ('result' in release)
        return release;
    if (!isLive && context.ports.approvals.isPromoted?.(environment, context.model, release.digest) === false)
        return (0,pipeline_context/* fail */.fJ)('not_promoted', `the environments branch names no promotion of ${release.version} to ${environment}`);
    const outcome = await bringUp(context, environment, release, state);
    return { ...outcome, outputs: { release: release.digest, version: release.version, environment } };
}
async function namesOf(context, environment, done) {
    const release = await (0,release_release/* releaseDigestOf */.Z$)(context, done);
    return release === null ? { environment } : { release, environment };
}
async function bringUp(context, environment, release, state) {
    const isLive = state.live === release.digest;
    const wanted = { ...state, candidate: isLive ? null : release.digest, weight: 0 };
    const problem = (await (0,deploy/* startRelease */.I)(context, environment, release)) ?? (await (0,settle/* settle */.G9)(context, environment, state, wanted));
    if (problem !== null)
        return problem;
    const golden = await askGolden(context, environment, release, { direct: true, count: 5 });
    if (golden === null || golden.equal === golden.asked) {
        return (0,pipeline_context/* pass */.IX)(isLive ? `${release.version} is live` : `${release.version} is up, no traffic yet`);
    }
    await (0,pipeline_context/* audit */.sb)(context, 'effect_intended', environment, { effect: 'withdraw', release: release.digest });
    const withdrawn = await (0,settle/* settle */.G9)(context, environment, wanted, { ...wanted, candidate: null });
    const share = `${golden.asked - golden.equal} of ${golden.asked} golden predictions differ in ${environment}`;
    const failed = (0,pipeline_context/* fail */.fJ)('golden_differs', `${share}${describeDifferences(golden)}`);
    return { ...failed, reasons: [...failed.reasons, ...(withdrawn?.reasons ?? [])] };
}
/** The very release that the environment before serves, QA passed and this commit makes: never other bytes. */
async function testedRelease(context, before, done) {
    const qa = done.get('qa');
    const tested = qa?.outputs.release;
    if (qa?.result !== 'pass' || tested === undefined)
        return missing('QA has not passed for this commit', (0,reasons/* earlierSteps */.KP)('qa'));
    const { state } = await context.ports.states.read(before, context.model);
    if (state.live !== tested) {
        if (before === (0,environments/* environmentParts */.sP)(context.config).staging)
            return (0,pipeline_context/* fail */.fJ)('other_bytes', `${before} serves another release than QA tested`);
        const { version } = await (0,baseline/* findRelease */.dv)(context, tested);
        const failed = (0,pipeline_context/* fail */.fJ)('other_bytes', `${before} comes before, and does not serve ${version} yet`);
        const cure = `type \`modelgate promote --environment ${before}\`, then \`modelgate live --environment ${before}\``;
        return { ...failed, reasons: failed.reasons.map((reason) => ({ ...reason, cure })) };
    }
    if (tested !== (await (0,release_release/* releaseDigestOf */.Z$)(context, done)))
        return (0,pipeline_context/* fail */.fJ)('other_bytes', 'QA tested another release than this commit makes');
    return (0,baseline/* findRelease */.dv)(context, state.live);
}

// EXTERNAL MODULE: ./core/config/schema.js
var schema = __webpack_require__(56426);
;// CONCATENATED MODULE: ./core/pipeline/serving/batch-check.js
// What QA checks of a batch model: the scoring job's table equals the evaluated predictions.




/** Every row that was evaluated must stand in the table with the same prediction and scores; null where nothing was evaluated by id. */
async function compareBatch(context, environment, release, tolerance) {
    const { evaluation } = context.settings;
    if (evaluation?.id === undefined || evaluation.prediction === undefined || release.predictions === null)
        return null;
    const bytes = await context.ports.batchOutput(environment, context.model, release.digest);
    if (bytes === null)
        throw new errors/* InputError */.dz(`the scoring job of ${context.model} left no table in ${environment}`, {
            cure: 'deploy it again: `modelgate deploy`'
        });
    const evaluated = await (0,read_table/* readTable */.x)(await context.ports.store.getBytes(release.predictions), evaluation.predictions ?? 'predictions.csv');
    const columns = {
        prediction: evaluation.prediction,
        scores: scoreColumns(evaluated, evaluation.score),
        labels: evaluation.task === 'binary' || evaluation.task === 'multiclass'
    };
    const served = predictionRows(await (0,read_table/* readTable */.x)(bytes, 'output.csv'), evaluation);
    const parts = [...predictionRows(evaluated, evaluation)].map(([id, values]) => compareGolden([{ id, values }], { predictions: [served.get(id) ?? null] }, columns, tolerance));
    return mergeGolden(parts);
}

;// CONCATENATED MODULE: ./core/pipeline/steps/qa.js
// Step 6, QA testing: what staging serves equals what was evaluated, the team's own QA, and a bounded load.











async function qaStep(context, done) {
    const environment = (0,environments/* environmentParts */.sP)(context.config).staging;
    const digest = done.get('staging')?.outputs.release;
    if (environment === null || digest === undefined)
        return missing('staging serves no release of this commit', (0,reasons/* earlierSteps */.KP)('staging'));
    const { state } = await context.ports.states.read(environment, context.model);
    if (state.live !== digest)
        return (0,pipeline_context/* fail */.fJ)('other_bytes', `${environment} serves another release than this commit's`);
    const release = await (0,baseline/* findRelease */.dv)(context, digest);
    const settings = context.settings.qa ?? schema/* qaSchema */.YH.parse({});
    const golden = context.settings.kind === 'batch'
        ? await compareBatch(context, environment, release, settings.tolerance)
        : await askGolden(context, environment, release, { direct: false, count: settings.golden });
    const command = await teamQa(context, environment, settings);
    const load = await loadTest(context, environment, release, settings);
    const report = {
        schema: 'modelgate/qa@1',
        ...(0,pipeline_context/* envelope */.RE)(context),
        model: context.model,
        environment,
        release: digest,
        modelDigest: release.parts.model,
        golden: {
            ...(golden ?? { asked: 0, equal: 0, differences: [] }),
            tolerance: settings.tolerance,
            differences: [...(golden?.differences ?? [])].slice(0, 100)
        },
        load,
        ...(load === null ? {} : await latencyOfLive(context, digest)),
        command: command === null ? null : { exitCode: command.exitCode, seconds: command.seconds }
    };
    const outputs = { qa: await (0,pipeline_context/* saveDocument */.bd)(context, 'qa.json', report), release: digest, environment };
    return qa_judge(context, report, golden, command?.ended ?? null, settings, outputs);
}
function qa_judge(context, report, golden, ended, settings, outputs) {
    const { load, command, live } = report;
    if (golden === null && command === null) {
        return (0,pipeline_context/* fail */.fJ)('golden_unavailable', `nothing says whether ${context.model} serves what was evaluated`, outputs);
    }
    if (golden !== null && golden.equal < golden.asked) {
        const share = `${golden.asked - golden.equal} of ${golden.asked} served predictions differ from the evaluation`;
        return (0,pipeline_context/* fail */.fJ)('golden_differs', `${share}${describeDifferences(golden)}`, outputs);
    }
    if (command !== null && command.exitCode !== 0)
        return (0,pipeline_context/* fail */.fJ)('qa_command_failed', ended ?? 'the QA command failed', outputs);
    if (load !== null && load.errorRate > ((0,units/* parseFraction */.a)(settings.max_errors) ?? 0)) {
        return (0,pipeline_context/* fail */.fJ)('error_budget_exceeded', `${load.failed} of ${load.requests} requests failed under load`, outputs);
    }
    const limit = settings.max_p95 === undefined ? Infinity : ((0,units/* parseDuration */.E)(settings.max_p95) ?? Infinity);
    if (load !== null && load.p95 > limit) {
        return (0,pipeline_context/* fail */.fJ)('latency_exceeded', `p95 is ${load.p95.toFixed(0)} ms, allowed ${settings.max_p95 ?? ''}`, outputs);
    }
    const parts = [
        golden === null ? null : `${golden.equal} golden`,
        command === null ? null : 'QA command',
        load === null
            ? null
            : `p95 ${load.p95.toFixed(0)} ms${live === undefined ? '' : `, ${live.version} ${live.p95.toFixed(0)} ms`}`
    ];
    return (0,pipeline_context/* pass */.IX)(parts.filter((part) => part !== null).join(', '), outputs);
}
/** The 95th percentile that QA once found of the live release, to hold the candidate's against. */
async function latencyOfLive(context, candidate) {
    const live = await (0,baseline/* liveRelease */._8)(context);
    if (live === null || live.digest === candidate)
        return {};
    const records = await context.ports.tracking.stepRecords(context.model);
    const tested = records.findLast(({ step, outputs }) => step === 'qa' && outputs.release === live.digest)?.outputs.qa;
    if (tested === undefined || !(await context.ports.store.has(tested)))
        return {};
    const bytes = await context.ports.store.getBytes(tested);
    const { load } = evidence/* qaSchema */.YH.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return load === null ? {} : { live: { version: live.version, p95: load.p95 } };
}
async function teamQa(context, environment, settings) {
    if (settings.command === undefined)
        return null;
    const { ports, model } = context;
    const { url } = await ports.driver(environment, context.settings.kind).status(environment, model);
    const log = (0,pipeline_context/* logFile */.N9)(context, 'qa');
    const result = await ports.commands.run({
        command: settings.command,
        cwd: ports.workspace.root,
        env: { MODELGATE_URL: url ?? '' },
        timeoutMs: 30 * 60_000,
        logFile: log
    }, (line) => ports.progress.line(model, line));
    return {
        exitCode: result.end.kind === 'exit' ? result.end.code : 1,
        seconds: result.resources.wallSeconds,
        ended: (0,command_end/* describeEnd */.lA)(result, `the QA command \`${settings.command}\``, '30m', log)
    };
}
/** Asks for evaluated rows, one a request, so that every request does real work. */
async function loadTest(context, environment, release, settings) {
    if (context.settings.kind !== 'service' || settings.requests === 0)
        return null;
    const { url } = await context.ports.driver(environment, 'service').status(environment, context.model);
    const set = await goldenSet(context, release, settings.golden);
    if (url === null || set === null)
        return null;
    return context.ports.load({
        url: `${url}${context.settings.serve?.predict ?? '/invocations'}`,
        bodies: set.cases.map(({ row }) => ({ dataframe_records: [row.features] })),
        requests: settings.requests,
        concurrency: settings.concurrency,
        timeoutMs: 30_000
    });
}

;// CONCATENATED MODULE: ./core/pipeline/steps/staging.js
// Step 5, deploy to staging: behind its gate, one release is made, started, and given the environment's traffic.







async function stagingStep(context, done) {
    const environment = (0,environments/* environmentParts */.sP)(context.config).staging;
    if (environment === null)
        return missing('no staging environment is configured', environments/* nameEnvironment */.Nd);
    const { state } = await context.ports.states.read(environment, context.model);
    // a gate stands before a change: the very release that it let through before need not pass it again
    const isThere = state.live !== null && state.live === (await (0,release_release/* releaseDigestOf */.Z$)(context, done));
    const held = isThere ? null : (0,gate/* heldBy */.Vr)(await (0,gate/* gateBefore */.Xr)(context, environment, done));
    if (held !== null)
        return held;
    const release = await (0,release_release/* releaseOf */.l7)(context, done);
    const outputs = { release: release.digest, version: release.version, environment };
    const wanted = { ...state, live: release.digest, candidate: null, weight: 0 };
    const problem = (await (0,deploy/* startRelease */.I)(context, environment, release)) ?? (await (0,settle/* settle */.G9)(context, environment, state, wanted));
    return problem === null ? (0,pipeline_context/* pass */.IX)(release.version, outputs) : { ...problem, outputs };
}

// EXTERNAL MODULE: ../../node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 25 modules
var XMLParser = __webpack_require__(30200);
// EXTERNAL MODULE: ../../node_modules/fast-xml-validator/src/SyntaxValidator.js + 10 modules
var SyntaxValidator = __webpack_require__(18163);
;// CONCATENATED MODULE: ./core/pipeline/findings/junit.js
// JUnit XML as pytest, Maven Surefire, Jest, gotestsum and others write it, counted by its test cases.




const maxCharacters = 64 * 2 ** 20;
const maxDepth = 100;
const maxFailures = 200;
const maxMessage = 2000;
/**
 * Counts test cases by what happened to each, not by what the suites' attributes claim; a suite that claims failures
 * or errors and lists none counts one error. At most 200 failures are listed. Entities other than XML's own five and
 * character references stay as they are; a DOCTYPE is refused.
 * Throws InputError if this is no JUnit XML.
 */
function readJunit(xml, file = 'the JUnit report') {
    const [root] = junit_parse(xml, file);
    if (root?.name !== 'testsuites' && root?.name !== 'testsuite') {
        throw junit_malformed(file, root === undefined ? 'it has no element' : `its root is <${root.name}>, not <testsuites>`);
    }
    const cases = casesOf(root);
    const count = (wanted) => cases.filter(({ outcome }) => outcome === wanted).length;
    return {
        tests: cases.length,
        passed: count('passed'),
        failed: count('failed'),
        errors: count('errors'),
        skipped: count('skipped'),
        seconds: secondsOf(root),
        failures: cases.flatMap(({ failure }) => failure ?? []).slice(0, maxFailures)
    };
}
function casesOf(element) {
    if (element.name === 'testcase')
        return [caseOf(element)];
    const cases = element.children.flatMap((child) => {
        if (child.name === 'testcase' || child.name === 'testsuite')
            return casesOf(child);
        return isProblem(child) ? [failedCase('errors', element, child)] : [];
    });
    const claimed = numberIn(element, 'failures') + numberIn(element, 'errors');
    if (claimed === 0 || cases.some(({ failure }) => failure !== null))
        return cases;
    const name = element.attributes.name ?? element.name;
    const message = `the suite counts ${claimed} failures or errors and lists none of them`;
    return [...cases, { outcome: 'errors', failure: { name, message, file: null, line: null } }];
}
function caseOf(element) {
    const failure = element.children.find(({ name }) => name === 'failure');
    if (failure)
        return failedCase('failed', element, failure);
    const error = element.children.find(({ name }) => name === 'error');
    if (error)
        return failedCase('errors', element, error);
    const isSkipped = element.children.some(({ name }) => name === 'skipped') || wasNotRun(element);
    return { outcome: isSkipped ? 'skipped' : 'passed', failure: null };
}
/** GoogleTest and others say by an attribute that a case did not run. */
function wasNotRun({ attributes }) {
    return ['notrun', 'skipped', 'disabled', 'ignored'].includes((attributes.status ?? '').toLowerCase());
}
function isProblem({ name }) {
    return name === 'failure' || name === 'error';
}
function failedCase(outcome, element, problem) {
    const { attributes } = element;
    const name = [attributes.classname, attributes.name].filter(Boolean).join('.');
    const said = problem.attributes.message ?? problem.text.trim();
    const first = said === 'collection failure' ? [said, raisedIn(problem.text)].filter(Boolean).join(': ') : said;
    const message = (first === '' ? (problem.attributes.type ?? outcome) : first).slice(0, maxMessage);
    const place = placeInText(problem.text) ?? placeInAttributes(attributes);
    return { outcome, failure: { name: name === '' ? element.name : name, message, ...place } };
}
/** What a module raised that pytest could not even load; its message says only that it could not. */
function raisedIn(text) {
    return [...text.matchAll(/^E {3}(\S.*)$/gm)].at(-1)?.[1];
}
/** pytest ends a traceback with `path.py:12: Error`, Go writes `    file_test.go:12: text`, Jest `(path.js:12:5)`. */
const placePatterns = [
    /^([^\s:()][^:()\n]*\.py):(\d+): /gm,
    /^\s*([^\s:()]+\.go):(\d+): /gm,
    /\(?((?:[\w.@/\\-]|[A-Za-z]:[\\/])+\.[cm]?[jt]sx?):(\d+):\d+\)?/gm
];
/** The last place in the text that lies in the repository. */
function placeInText(text) {
    for (const pattern of placePatterns) {
        const places = [...text.matchAll(pattern)].flatMap(([, path = '', line]) => {
            const file = path.includes('node_modules') ? null : repositoryPath(path);
            return file === null ? [] : [{ file, line: Number(line) }];
        });
        const last = places.at(-1);
        if (last)
            return last;
    }
    return null;
}
function placeInAttributes(attributes) {
    const file = attributes.file === undefined ? null : repositoryPath(attributes.file);
    const line = Number(attributes.line ?? attributes.lineno);
    return { file, line: file !== null && Number.isInteger(line) && line > 0 ? line : null };
}
/** The root's own time, else the sum of the suites', else that of the cases. */
function secondsOf(element) {
    const own = Number(element.attributes.time?.replaceAll(',', '') ?? NaN);
    if (Number.isFinite(own) && own >= 0)
        return own;
    const sum = element.children.reduce((total, child) => total + secondsOf(child), 0);
    return Math.round(sum * 1e6) / 1e6;
}
function numberIn({ attributes }, name) {
    const value = Number(attributes[name] ?? 0);
    return Number.isFinite(value) ? value : 0;
}
function junit_parse(xml, file) {
    const text = xml.replace(/^\uFEFF/, '');
    if (text.length > maxCharacters)
        throw junit_malformed(file, 'it is larger than 64 MiB');
    if (text.trim() === '')
        throw junit_malformed(file, 'it is empty');
    if (/<!(DOCTYPE|ENTITY)/i.test(withoutCdata(text)))
        throw junit_malformed(file, 'it has a DOCTYPE, which no JUnit report needs');
    try {
        SyntaxValidator/* default */.A.validate(text);
        return elementsOf(parser.parse(text));
    }
    catch (cause) {
        throw junit_malformed(file, cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause), cause);
    }
}
function withoutCdata(text) {
    return text.includes('<![CDATA[') ? text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '') : text;
}
const parser = new XMLParser/* default */.A({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: maxDepth
});
/** The parser's ordered form: `[{name: [children], ':@': {attributes}}, {'#text': text}]`. */
function elementsOf(nodes) {
    if (!Array.isArray(nodes))
        return [];
    return nodes.flatMap((node) => {
        const { ':@': attributes = {}, ...rest } = recordOf(node);
        const [entry] = Object.entries(rest);
        if (entry === undefined || entry[0] === '#text')
            return [];
        const [name, children] = entry;
        return [{ name, attributes: attributesOf(attributes), text: junit_textOf(children), children: elementsOf(children) }];
    });
}
function attributesOf(value) {
    return Object.fromEntries(Object.entries(recordOf(value)).map(([name, text]) => [name, decode(String(text))]));
}
function junit_textOf(children) {
    if (!Array.isArray(children))
        return '';
    const texts = children.map((child) => recordOf(child)['#text']);
    return decode(texts.filter((text) => typeof text === 'string').join(''));
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
const named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** XML 1.0 section 4.6: the five predefined entities and character references; anything else stays as written. */
function decode(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
        if (typeof name === 'string')
            return named[name] ?? whole;
        const point = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
function junit_malformed(file, why, cause) {
    const at = recordOf(cause);
    return new errors/* InputError */.dz(`${file} can't be read as JUnit XML: ${why}`, {
        cure: 'let the test command write it, as `pytest --junitxml=FILE` does, and check that it ran to its end',
        place: {
            file,
            ...(typeof at.line === 'number' ? { line: at.line } : {}),
            ...(typeof at.col === 'number' ? { column: at.col } : {})
        },
        cause
    });
}

// EXTERNAL MODULE: ./core/pipeline/evaluation/measure.js + 2 modules
var measure = __webpack_require__(91091);
;// CONCATENATED MODULE: ./core/pipeline/steps/test.js
// Step 3, unit testing: the team's tests, then the evaluation of this model and its comparison with the baseline.






async function testStep(context, done) {
    const unit = await unitTests(context);
    if (unit !== null && unit.result !== 'pass')
        return unit;
    const measured = await (0,measure/* measure */.x)(context, done);
    if (measured.result !== 'pass')
        return measured;
    const summary = [unit?.summary, measured.summary].filter(Boolean).join(', ');
    return (0,pipeline_context/* pass */.IX)(summary, { ...unit?.outputs, ...measured.outputs });
}
/** Why there is no result to read. What was not there, or did not run, would not the next time either. */
function reasonWithout(result) {
    if ((0,command_end/* missingProgram */.HN)(result) !== null)
        return 'test_command_failed';
    return (0,command_end/* endedItself */.eA)(result.end) ? 'tests_failed' : 'test_command_stopped';
}
async function unitTests(context) {
    const { settings, ports, model } = context;
    const { test } = settings;
    if (test === undefined)
        return null;
    const junit = test.junit ?? `.modelgate/junit/${model}.xml`;
    const before = (await ports.workspace.stat(junit))?.modifiedMs ?? -1;
    const log = (0,pipeline_context/* logFile */.N9)(context, 'test');
    const result = await ports.commands.run({
        command: test.command,
        cwd: ports.workspace.root,
        // pytest writes JUnit XML when asked by its environment, so that a plain `pytest` can be counted
        env: test.junit === undefined ? { PYTEST_ADDOPTS: `--junitxml="${ports.workspace.resolve(junit)}"` } : {},
        timeoutMs: (0,units/* parseDuration */.E)(test.timeout) ?? Infinity,
        logFile: log
    }, (line) => ports.progress.line(model, line));
    const ended = (0,command_end/* describeEnd */.lA)(result, `the test command \`${test.command}\``, test.timeout, log);
    const after = await ports.workspace.stat(junit);
    const isOk = result.end.kind === 'exit' && result.end.code === 0;
    if (after === null || after.modifiedMs === before) {
        return isOk
            ? (0,pipeline_context/* fail */.fJ)('junit_missing', `the test command wrote no ${junit}, so its tests can't be counted`)
            : (0,pipeline_context/* fail */.fJ)(reasonWithout(result), ended);
    }
    const bytes = await ports.workspace.read(junit);
    const counts = readJunit(new TextDecoder().decode(bytes ?? new Uint8Array()), junit);
    const report = {
        schema: 'modelgate/test@1',
        ...(0,pipeline_context/* envelope */.RE)(context),
        model,
        ...counts,
        failures: [...counts.failures]
    };
    const outputs = { tests: await (0,pipeline_context/* saveDocument */.bd)(context, 'test.json', report) };
    if (report.tests - report.skipped === 0)
        return (0,pipeline_context/* fail */.fJ)('no_tests', `${junit} counts no test that ran`, outputs);
    if (report.failed + report.errors > 0) {
        const names = report.failures
            .slice(0, 5)
            .map(({ name, message }) => `\n    ${name}: ${message.split('\n')[0] ?? ''}`);
        return (0,pipeline_context/* fail */.fJ)('tests_failed', `${report.failed + report.errors} of ${(0,words/* counted */.hS)(report.tests, 'test')} failed${names.join('')}`, outputs);
    }
    return isOk ? (0,pipeline_context/* pass */.IX)((0,words/* counted */.hS)(report.passed, 'test'), outputs) : (0,pipeline_context/* fail */.fJ)('tests_failed', ended, outputs);
}

;// CONCATENATED MODULE: ./core/pipeline/walk.js
















const runStep = {
    commit: commitStep,
    build: buildStep,
    test: testStep,
    analyze: analyzeStep,
    staging: stagingStep,
    qa: qaStep,
    production: productionStep,
    live: liveStep
};
/** Steps whose records are re-used under the same key. The others find out by themselves what is left to do. */
const recorded = new Set(['test', 'analyze']);
/**
 * Takes one model through these steps, in order, until one does not pass. A walk that means to go live first sees to
 * what an earlier one, cut short, left in production.
 */
async function walkModel(context, wanted) {
    const done = new Map(await recordsOf(context));
    if (wanted.includes('live')) {
        if (await (0,resume/* isInFlight */.w)(context, done))
            return [await walkStep(context, 'live', done)];
        await (0,resume/* repair */.I)(context);
    }
    const walked = [];
    for (const step of (0,environments/* applicableSteps */.vM)(context.config, context.settings)) {
        if (!wanted.includes(step))
            continue;
        const record = await walkStep(context, step, done);
        done.set(step, record);
        walked.push(record);
        if (record.result !== 'pass')
            break;
    }
    return walked;
}
/** The records that this commit has, by step. */
async function recordsOf(context) {
    const { ports, head, model, config, settings } = context;
    const found = await Promise.all((0,environments/* applicableSteps */.vM)(config, settings).map((step) => ports.tracking.findStep(head.sha, model, step, placeOf(context, step))));
    return new Map(found.filter((record) => record !== null).map((record) => [record.step, record]));
}
/** Each environment keeps its own records of these steps. */
function placeOf({ config, target }, step) {
    const isPlaced = step === 'production' || step === 'live';
    return isPlaced && target !== (0,environments/* environmentParts */.sP)(config).production ? target : undefined;
}
async function walkStep(context, step, done) {
    const { ports, model } = context;
    const key = await (0,step_key/* stepKey */.U)(context, step, done);
    const known = done.get(step);
    if (recorded.has(step) &&
        !context.again &&
        known?.result === 'pass' &&
        known.key === key &&
        (known.origin === 'trusted' || known.origin === context.origin) &&
        (await isKept(context, known))) {
        ports.progress.stepEnded(known, true);
        return known;
    }
    ports.progress.stepStarted(model, step);
    const startedAt = ports.clock.now();
    await (0,pipeline_context/* audit */.sb)(context, 'step_started', null, { step, key });
    const attempts = await (0,pipeline_attempts/* attemptsBefore */.Ab)(context, step, done);
    const outcome = await guarded(() => ofThisCommit(context, step, () => runStep[step](context, done)));
    const record = {
        schema: 'modelgate/step@1',
        ...(0,pipeline_context/* envelope */.RE)(context),
        model,
        step,
        key,
        result: outcome.result,
        summary: (0,pipeline_attempts/* withAttempts */.dP)(outcome.summary, attempts),
        reasons: outcome.reasons.map((reason) => walk_named(reason, context, step)),
        startedAt: new Date(startedAt).toISOString(),
        seconds: (ports.clock.now() - startedAt) / 1000,
        ...(attempts === undefined ? {} : { attempts }),
        outputs: { ...outcome.outputs }
    };
    await ports.tracking.saveStep(record, placeOf(context, step));
    await (0,pipeline_context/* audit */.sb)(context, 'step_ended', null, {
        step,
        result: record.result,
        summary: record.summary,
        reasons: record.reasons.map(({ code, message }) => ({ code, message })),
        outputs: record.outputs
    });
    ports.progress.stepEnded(record, false);
    return record;
}
function walk_named(reason, context, step) {
    const { model, config } = context;
    const environment = step === 'staging' || step === 'qa' ? (0,environments/* environmentParts */.sP)(config).staging : (0,environments/* targetOf */.$r)(context);
    return { ...reason, cure: reason.cure === null ? null : (0,reasons/* nameIn */.ZC)(reason.cure, model, environment) };
}
/** Whether what a record points to is still in the store. */
async function isKept({ ports }, { outputs }) {
    const kept = ['run', 'package', 'modelDigest', 'predictions', 'evaluation', 'comparison', 'analysis', 'tests'];
    const digests = kept.map((name) => outputs[name]).filter((digest) => digest !== undefined);
    const found = await Promise.all(digests.map((digest) => ports.store.has(digest)));
    return found.every(Boolean);
}
/** Steps that run the team's commands on the working tree: a pass counts only if that still is the commit. */
const onTree = new Set(['build', 'test', 'analyze', 'qa']);
async function ofThisCommit(context, step, run) {
    const outcome = await run();
    if (outcome.result !== 'pass' || !onTree.has(step))
        return outcome;
    const changed = await (0,tree/* changedFiles */.Y_)(context);
    return changed.length === 0 ? outcome : (0,tree/* treeChanged */.JD)(changed);
}
/** A problem that a person can do something about ends the step, not the command; anything else is a fault of ours. */
async function guarded(run) {
    try {
        return await run();
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return stopped('input_wrong', error);
        if (error instanceof errors/* OutsideError */.Cp)
            return stopped('outside_failed', error);
        throw error;
    }
}
function stopped(code, error) {
    const reason = { code, message: error.message, cure: error.cure || (0,reasons/* cureFor */.fe)(code) };
    return { result: code === 'input_wrong' ? 'fail' : 'unavailable', summary: code, reasons: [reason], outputs: {} };
}


/***/ }),

/***/ 56693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ contributorsSinceLive),
/* harmony export */   Z$: () => (/* binding */ releaseDigestOf),
/* harmony export */   l7: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _pipeline_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66030);
/* harmony import */ var _pipeline_fingerprints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68976);
/* harmony import */ var _pipeline_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15086);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84696);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81083);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72384);
// The release: the immutable record of one version.







/** Digest of the release that this commit's records make, whether it is known yet or not; null where nothing was built. */
async function releaseDigestOf(context, done) {
    const content = await releaseContent(context, done);
    return content === null ? null : releaseDigest(content);
}
/**
 * The release of what this commit's records speak of: the known one when every part and its evidence's inputs are
 * the same, else a new version, written to the audit log, saved and tagged as GTO tags it (`model@v1.2.3`).
 * Throws where nothing was built: the gate says so before.
 */
async function releaseOf(context, done) {
    const { ports } = context;
    const content = await releaseContent(context, done);
    if (content === null)
        throw new Error('a release needs the record of a build');
    const digest = releaseDigest(content);
    const known = await ports.tracking.releases(context.model);
    const release = known.find((each) => each.digest === digest) ??
        (await createRelease(context, content, await versionOf(context, digest, known, content.parts)));
    await (0,_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .tagVersion */ .R)(context, release);
    return release;
}
/** That it was given on another machine, or the next one after all that were given anywhere. */
async function versionOf({ ports, model }, digest, known, parts) {
    const recorded = (await ports.recordedReleases?.(model)) ?? [];
    const given = recorded.find(({ release }) => release === digest)?.version;
    return given ?? (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .nextVersion */ .y)([...known, ...recorded], parts);
}
async function createRelease(context, content, version) {
    const release = {
        schema: 'modelgate/release@1',
        ...(0,_pipeline_context_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .RE)(context),
        ...content,
        version,
        digest: releaseDigest(content),
        contributors: [...(await contributorsSinceLive(context))]
    };
    const { digest, parts } = release;
    await (0,_pipeline_context_js__WEBPACK_IMPORTED_MODULE_1__/* .audit */ .sb)(context, 'release_created', null, { version, release: digest, parts });
    await context.ports.tracking.saveRelease(release);
    return release;
}
/** What a release is made of. Two releases with these parts, data and predictions are the same release. */
function releaseDigest({ model, kind, parts, data, predictions, testData }) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({
        model,
        kind,
        parts,
        data: data.map(({ path, digest }) => [path, digest]),
        predictions,
        testData
    });
}
async function releaseContent(context, done) {
    const build = done.get('build')?.outputs;
    const test = (done.get('test')?.outputs ?? {});
    const analysis = (done.get('analyze')?.outputs ?? {});
    if (build?.modelDigest === undefined ||
        build.serving === undefined ||
        build.package === undefined ||
        build.run === undefined) {
        return null;
    }
    const run = _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .runSchema */ .Lx.parse(JSON.parse(new TextDecoder().decode(await context.ports.store.getBytes(build.run))));
    return {
        model: context.model,
        kind: context.settings.kind,
        parts: { model: build.modelDigest, serving: build.serving, features: null },
        package: build.package,
        run: build.run,
        data: run.data,
        evaluation: test.evaluation ?? null,
        comparison: test.comparison ?? null,
        predictions: build.predictions ?? test.predictions ?? null,
        testData: test.testData ?? build.testData ?? null,
        analysis: analysis.analysis ?? null
    };
}
/** Everybody who made a commit that touches the model since its live release. */
async function contributorsSinceLive(context) {
    const live = await (0,_pipeline_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .liveRelease */ ._8)(context);
    const isAny = (0,_pipeline_fingerprints_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFiles */ .VC)(context.settings, context.files).length > 0;
    const globs = isAny ? [...(0,_pipeline_fingerprints_js__WEBPACK_IMPORTED_MODULE_2__/* .inputGlobs */ .AQ)(context.settings), '.github/modelgate.yml'] : ['**'];
    return context.ports.git.contributors(live?.commit ?? null, globs);
}


/***/ }),

/***/ 81083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tagVersion),
/* harmony export */   n: () => (/* binding */ tagLive)
/* harmony export */ });
/* harmony import */ var _audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22903);
// Git tags in GTO's form, so that `gto show` reads the registry. Each says how far the audit log went: it stands outside of it.

/** `model@v1.2.3`, once. */
async function tagVersion(context, release) {
    const { git } = context.ports;
    const name = `${release.model}@${release.version}`;
    if ((await git.tags(name)).includes(name))
        return;
    const { model, version, digest, parts } = release;
    await git.tag(name, await message(context, `${model} ${version}`, [`release ${digest}`, `model ${parts.model}`]));
}
/** `model#production#7`, as GTO numbers the assignments of a stage; none if the last one already names this release. */
async function tagLive(context, environment, release) {
    const { ports, model } = context;
    const prefix = `${model}#${environment}#`;
    const tags = await ports.git.tags(`${prefix}*`);
    const last = Math.max(0, ...tags.map((tag) => Number(tag.slice(prefix.length))).filter(Number.isInteger));
    if (last > 0 && (await ports.git.tagMessage(`${prefix}${last}`)).includes(release.digest))
        return;
    const subject = `${model} ${release.version} is live in ${environment}`;
    await ports.git.tag(`${prefix}${last + 1}`, await message(context, subject, [`release ${release.digest}`]));
}
async function message({ ports }, subject, lines) {
    const head = (0,_audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedHead */ .N$)(await ports.audit.entries());
    return [subject, '', ...lines, ...(head === null ? [] : [(0,_audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy)(head)])].join('\n');
}


/***/ })

};

export const id = 5038;
export const ids = [5038];
export const modules = {

/***/ 22299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ requireEnvironment),
/* harmony export */   WO: () => (/* binding */ contextsOf),
/* harmony export */   dl: () => (/* binding */ towards)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92957);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58694);
/* harmony import */ var _core_config_unknown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24491);
// What a person names of a project: its models and its environments.




/** Contexts of the models named, of all models where none is. Throws InputError for a model that the config doesn't have. */
function contextsOf(project, names, { again = false, allowDirty = false } = {}) {
    const models = names.length === 0 ? Object.keys(project.config.models) : [...new Set(names)];
    return models.map((model) => (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .modelContext */ .jz)(project, model, { again, allowDirty }));
}
/** Throws InputError for an environment that the config doesn't have. */
function requireEnvironment({ config }, environment) {
    if (Object.hasOwn(config.environments, environment))
        return;
    throw (0,_core_config_unknown_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownEnvironment */ .I)(Object.keys(config.environments), environment);
}
/** The project whose steps `production` and `live` go to this environment; to production where none is named. */
function towards(project, environment) {
    if (environment === undefined || environment === '')
        return project;
    requireEnvironment(project, environment);
    const taken = (0,_core_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .promotedEnvironments */ .TY)(project.config);
    if (!taken.includes(environment))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`no release is promoted to ${environment}`, {
            cure: `name one of ${taken.join(', ') || 'none: no environment comes after another one'}; ${environment} gets what is merged`
        });
    return { ...project, target: environment };
}


/***/ }),

/***/ 22657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84747);
/* harmony import */ var _core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(164);
/* harmony import */ var _core_pipeline_monitoring_monitor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20023);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76540);
/* harmony import */ var _core_report_monitor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96027);
/* harmony import */ var _core_report_walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72112);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1514);
// modelgate monitor: one look at what is live, judged by the rules under `monitor:`.









const define = (command, terminal, finish) => {
    (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentOption */ .dp)((0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .projectOptions */ .Mh)(command.argument('[models...]', 'models; all by default')));
    command.action(async (models, flags) => {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .open */ .ho)(terminal, flags);
        (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .requireEnvironment */ .L3)(project, flags.environment);
        const served = (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(project, models).filter(({ settings }) => settings.kind !== 'library');
        const rules = project.config.monitor?.rules ?? [];
        const reports = await Promise.all(served.map((context) => (0,_core_pipeline_monitoring_monitor_js__WEBPACK_IMPORTED_MODULE_4__/* .monitorModel */ .Mo)(context, flags.environment, rules)));
        terminal.stdout(format(reports, flags.format));
        const codes = reports.map(({ reason }) => (reason === null ? _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.pass : (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeFor */ .Rr)(reason)));
        finish(codes.toSorted().at(-1) ?? _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.pass);
    });
};
function format(reports, as) {
    switch (as) {
        case 'json':
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__.prettyJson)({ schema: 'modelgate/monitor@1', models: reports.map(_core_pipeline_monitoring_monitor_js__WEBPACK_IMPORTED_MODULE_4__/* .monitorDocument */ .wN) });
        case 'markdown':
            return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.toMarkdown)((0,_core_report_monitor_js__WEBPACK_IMPORTED_MODULE_6__/* .renderMonitor */ .P)(reports));
        case 'text':
            return reports.length === 0 ? 'nothing is live, so there is nothing to look at\n' : reports.map(text).join('\n');
    }
}
function text({ look, rules }) {
    const lines = rules.map(({ rule, result, message }) => `  ${_core_report_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .resultIcons */ .Ch[result]} ${rule}: ${message}\n`);
    return `${look.model} in ${look.environment}\n${lines.join('')}`;
}


/***/ }),

/***/ 1514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fr: () => (/* binding */ defaultParallel),
  dp: () => (/* binding */ environmentOption),
  ef: () => (/* binding */ oneContext),
  ho: () => (/* binding */ project_open),
  Mh: () => (/* binding */ projectOptions),
  ee: () => (/* binding */ selfCommand)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./adapters/local/models.js
var models = __webpack_require__(22299);
// EXTERNAL MODULE: ./adapters/local/project.js + 33 modules
var local_project = __webpack_require__(58694);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/visible.js
var visible = __webpack_require__(90440);
;// CONCATENATED MODULE: ./cli/progress.js



function createProgress(terminal, verbosity) {
    const painted = (code, text) => (terminal.color ? (0,visible/* paint */.nI)(code, text) : (0,visible/* visible */.RK)(text));
    const write = (text) => {
        if (verbosity !== 'quiet')
            terminal.stderr(`${text}\n`);
    };
    return {
        stepStarted: (model, step) => write(painted(2, `  ${model} · ${step}: ${words/* stepTitles */._4[step]} …`)),
        stepEnded: ({ model, step, result, summary, seconds, reasons }, reused) => {
            const time = reused ? 're-used' : `${seconds.toFixed(1)} s`;
            const name = painted(result === 'pass' ? 32 : result === 'fail' ? 31 : 33, `${model} · ${step}`);
            write(`${walk/* resultIcons */.Ch[result]} ${name}: ${(0,visible/* visible */.RK)(summary)} (${time})`);
            for (const reason of reasons) {
                write((0,visible/* visible */.RK)(`   ${reason.code}: ${reason.message}`));
                if (reason.cure !== null)
                    write((0,visible/* visible */.RK)(`   -> ${reason.cure}`));
            }
        },
        line: (model, text) => {
            if (verbosity === 'all')
                write(painted(2, `  ${model} | ${text}`));
        },
        note: (text) => write((0,visible/* visible */.RK)(text))
    };
}

;// CONCATENATED MODULE: ./cli/project.js
// What commands that work on a repository share: their flags, and opening the project.






function projectOptions(command) {
    return command
        .option('--config <file>', 'the config', '.github/modelgate.yml')
        .addOption(new esm/* Option */.c$('--format <format>', 'what is written to stdout').choices(['text', 'json', 'markdown']).default('text'))
        .option('--quiet', 'no progress on stderr')
        .option('--actor <name>', 'who acts, as `Name <email>`; git says it by default');
}
async function project_open(terminal, flags) {
    return (0,local_project/* openProject */.U8)({
        cwd: terminal.cwd,
        env: terminal.env,
        config: flags.config,
        progress: createProgress(terminal, flags.quiet ? 'quiet' : 'all'),
        gatewayCommand: selfCommand('gateway'),
        actor: flags.actor
    });
}
/** The command line that starts this program again, as a source file or as a bundle. */
function selfCommand(name) {
    return [process.execPath, process.argv[1] ?? (0,external_node_url_.fileURLToPath)(import.meta.url), name];
}
function defaultParallel() {
    return Math.max(1, (0,external_node_os_.availableParallelism)());
}
function environmentOption(command) {
    return command.option('--environment <name>', 'the environment', 'production');
}
function oneContext(project, model, environment) {
    (0,models/* requireEnvironment */.L3)(project, environment);
    return (0,local_project/* modelContext */.jz)(project, model, { again: false, allowDirty: false });
}


/***/ }),

/***/ 51765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ codes),
/* harmony export */   I: () => (/* binding */ floats)
/* harmony export */ });
// Typed arrays made value by value. `TypedArray.from` gathers a list of all values first, which costs memory by the row.
function floats(size, valueOf) {
    const values = new Float64Array(size);
    for (let row = 0; row < size; row += 1)
        values[row] = valueOf(row);
    return values;
}
function codes(size, codeOf) {
    const values = new Int32Array(size);
    for (let row = 0; row < size; row += 1)
        values[row] = codeOf(row);
    return values;
}


/***/ }),

/***/ 36232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf)
/* harmony export */ });
/* unused harmony exports columnDriftResults, driftSchema, stabilityIndex */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84696);
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39529);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20499);
// drift.json: how far the columns of one table have moved from those of another.






const columnDriftResults = ['stable', 'drifted', 'inconclusive', 'added', 'removed', 'type_changed'];
const columnDriftSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['number', 'text']),
    result: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(columnDriftResults),
    psi: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW.optional().describe('Population stability index, at least 0'),
    noise: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW.optional().describe('95th percentile of the index where nothing drifted, for this many rows'),
    ks: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW
        .optional()
        .describe("Kolmogorov-Smirnov's largest distance of both distributions, 0 to 1; numbers only")
});
const sideSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() });
const driftSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('modelgate/drift@1'),
    reference: sideSchema,
    current: sideSchema,
    threshold: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().describe('An index above it is drift'),
    drifted: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().describe('Columns that drifted, vanished, came or changed their type'),
    share: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().describe('drifted / columns, 0 to 1'),
    columns: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(columnDriftSchema)
});
/** Bins of a column of numbers, and most values of a column of texts that are told apart; the others are one more. */
const bins = 10;
const words = 50;
/** Added to each count, so that an empty bin of few rows doesn't look like drift (Krichevsky and Trofimov 1981). */
const added = 0.5;
/**
 * Population stability index of each column: sum over bins of (q - p) ln(q / p), p and q being the shares of reference
 * and current. Numbers fall into bins of equal size of the reference, texts each into its own, missing ones into one of
 * theirs. Where nothing drifted the index is about (1/n + 1/m) chi-squared with bins - 1 degrees (Yurdakul and Naranjo
 * 2020): an index above the threshold and within that noise is `inconclusive`. Throws InputError where a named column is
 * in neither table, or a table is empty.
 */
function driftOf(reference, current, options = {}) {
    for (const { file, rows } of [reference, current])
        if (rows === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${file} has no rows to compare`, {
                cure: 'give a file with at least one row',
                place: { file }
            });
        }
    const threshold = options.threshold ?? 0.2;
    const ignored = new Set(options.ignore);
    const names = (options.columns ?? [...new Set([...reference.columns.keys(), ...current.columns.keys()])]).filter((name) => !ignored.has(name));
    const columns = names.map((name) => columnDrift(reference, current, name, threshold));
    const drifted = columns.filter(({ result }) => result !== 'stable' && result !== 'inconclusive').length;
    return {
        schema: 'modelgate/drift@1',
        reference: { file: reference.file, rows: reference.rows },
        current: { file: current.file, rows: current.rows },
        threshold,
        drifted,
        share: columns.length === 0 ? 0 : drifted / columns.length,
        columns
    };
}
function columnDrift(reference, current, name, threshold) {
    const before = reference.columns.get(name);
    const after = current.columns.get(name);
    if (before === undefined)
        return { name, type: (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .columnOf */ .uV)(current, name).kind, result: 'added' };
    if (after === undefined)
        return { name, type: before.kind, result: 'removed' };
    const type = before.kind;
    if (type !== after.kind && !isEmpty(before, reference.rows) && !isEmpty(after, current.rows))
        return { name, type, result: 'type_changed' };
    const [p, q] = before.kind === 'number' && after.kind === 'number'
        ? binned(before.values, after.values)
        : counted(before, reference.rows, after, current.rows);
    const index = stabilityIndex(p, q);
    const used = p.filter((count, bin) => count + (q[bin] ?? 0) > 0).length;
    const noise = noiseOf(reference.rows, current.rows, used);
    return {
        name,
        type,
        result: !(index > threshold) ? 'stable' : index > noise ? 'drifted' : 'inconclusive',
        psi: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(index),
        noise: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(noise),
        ...(before.kind === 'number' && after.kind === 'number'
            ? { ks: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(largestDistance(before.values, after.values)) }
            : {})
    };
}
/** Population stability index of counts by bin, half a row added to each bin that either side uses; 0 where a side is empty. */
function stabilityIndex(reference, current) {
    const used = reference.flatMap((count, bin) => {
        const other = current[bin] ?? 0;
        return count + other === 0 ? [] : [[count + added, other + added]];
    });
    if (total(reference) === 0 || total(current) === 0)
        return 0;
    const [n, m] = [total(used.map(([count]) => count)), total(used.map(([, count]) => count))];
    return used.reduce((sum, [count, other]) => sum + (other / m - count / n) * Math.log(other / m / (count / n)), 0);
}
/** Counts by bin of equal size of the reference; equal values are never parted, and missing ones have the last bin. */
function binned(reference, current) {
    const sorted = reference.filter((value) => !Number.isNaN(value)).sort();
    const edges = [
        ...new Set(Array.from({ length: bins - 1 }, (_, index) => sorted[Math.ceil(((index + 1) * sorted.length) / bins) - 1] ?? NaN))
    ].filter((edge) => !Number.isNaN(edge));
    const count = (values) => {
        const counts = new Array(edges.length + 2).fill(0);
        for (const value of values) {
            const bin = Number.isNaN(value) ? edges.length + 1 : binOf(edges, value);
            counts[bin] = (counts[bin] ?? 0) + 1;
        }
        return counts;
    };
    return [count(reference), count(current)];
}
/** The first bin whose upper edge is not below the value; above all edges the last but one. */
function binOf(edges, value) {
    const bin = edges.findIndex((edge) => value <= edge);
    return bin === -1 ? edges.length : bin;
}
/** Counts by text: the reference's commonest, those that are new or rare in one, missing ones in the last. */
function counted(before, rowsBefore, after, rowsAfter) {
    const reference = countsOf(before, rowsBefore);
    const current = countsOf(after, rowsAfter);
    const common = [...reference.texts]
        .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
        .slice(0, words)
        .map(([text]) => text);
    const shares = ({ texts, missing }, rows) => {
        const own = common.map((text) => texts.get(text) ?? 0);
        return [...own, rows - missing - total(own), missing];
    };
    return [shares(reference, rowsBefore), shares(current, rowsAfter)];
}
function countsOf(column, rows) {
    if (column.kind === 'number')
        return { texts: new Map(), missing: rows };
    const counts = new Array(column.words.size).fill(0);
    for (const code of column.codes)
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    return { texts: new Map(counts.map((count, code) => [column.words.at(code), count])), missing: rows - total(counts) };
}
function isEmpty(column, rows) {
    for (let row = 0; row < rows; row += 1)
        if ((0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(column, row) !== null)
            return false;
    return true;
}
/** (1/n + 1/m) times the 95% quantile of chi-squared with `used` - 1 degrees (Wilson and Hilferty 1931, within 1%). */
function noiseOf(n, m, used) {
    const degrees = used - 1;
    if (degrees < 1 || n === 0 || m === 0)
        return 0;
    const part = 2 / (9 * degrees);
    return (1 / n + 1 / m) * degrees * (1 - part + (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_5__/* .normalQuantile */ .Zl)(0.95) * Math.sqrt(part)) ** 3;
}
/** sup |F - G| of both empirical distributions, missing values left out; 0 where a side is empty. */
function largestDistance(a, b) {
    const [one, two] = [a, b].map((values) => values.filter((value) => !Number.isNaN(value)).sort());
    if (one.length === 0 || two.length === 0)
        return 0;
    let [i, j, largest] = [0, 0, 0];
    while (i < one.length && j < two.length) {
        const value = Math.min(one[i] ?? Infinity, two[j] ?? Infinity);
        while (i < one.length && (one[i] ?? Infinity) <= value)
            i += 1;
        while (j < two.length && (two[j] ?? Infinity) <= value)
            j += 1;
        largest = Math.max(largest, Math.abs(i / one.length - j / two.length));
    }
    return largest;
}
function total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}


/***/ }),

/***/ 72902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ splitCsv)
});

// UNUSED EXPORTS: splitRows

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
;// CONCATENATED MODULE: ./core/data/records.js
// Where the records of a CSV file begin and end, so that they can be copied byte for byte.
const [quote, comma, newline, carriageReturn] = [0x22, 0x2c, 0x0a, 0x0d];
/**
 * The header (a BOM included) and the records of a CSV file (RFC 4180; LF, CRLF or CR). Empty lines are no records
 * where the file has several columns, as `readCsv` sees it, which also is the place to find malformed files.
 */
function recordSpans(bytes) {
    const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const first = recordAt(bytes, hasBom ? 3 : 0);
    const header = { start: 0, end: first.end };
    const records = [];
    for (let start = header.end; start < bytes.length;) {
        const { end, isEmpty } = recordAt(bytes, start);
        if (!isEmpty || first.cells === 1)
            records.push({ start, end });
        start = end;
    }
    return { header, records };
}
function recordAt(bytes, start) {
    let cells = 1;
    let isInQuotes = false;
    let isCellStart = true;
    for (let at = start; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (isInQuotes) {
            if (byte === quote)
                isInQuotes = false;
        }
        else if (byte === quote) {
            // after a closing quote, a second one means a quote inside the cell
            isInQuotes = isCellStart || bytes[at - 1] === quote;
        }
        else if (byte === newline || byte === carriageReturn) {
            const end = byte === carriageReturn && bytes[at + 1] === newline ? at + 2 : at + 1;
            return { end, cells, isEmpty: at === start };
        }
        else if (byte === comma)
            cells += 1;
        isCellStart = !isInQuotes && byte === comma;
    }
    return { end: bytes.length, cells, isEmpty: start === bytes.length };
}

// EXTERNAL MODULE: ./core/data/readers/csv.js + 3 modules
var csv = __webpack_require__(17120);
// EXTERNAL MODULE: ./core/data/table.js
var data_table = __webpack_require__(20499);
;// CONCATENATED MODULE: ./core/data/split.js
// The deterministic train/test split: seeded, stratified, grouped or by time.






/**
 * Splits a CSV file. The side of a row depends on the seed and on its id where `id` is given, else on its whole text,
 * and on which other rows there are; never on their order.
 * Throws InputError for a malformed file, an unknown column, or rows that can't be split as asked.
 */
function splitCsv(bytes, options, file) {
    const table = (0,csv/* readCsv */.N)(bytes, file);
    const { header, records } = recordSpans(bytes);
    const ids = options.id === undefined ? null : textsOf(table, options.id);
    const strata = options.stratify === undefined ? null : textsOf(table, options.stratify);
    const groups = options.group === undefined ? null : textsOf(table, options.group);
    const times = options.time === undefined ? null : timesOf(table, options.time);
    const rows = records.map(({ start, end }, row) => {
        const key = ids?.[row] ?? withoutLineEnd(bytes.subarray(start, end));
        return {
            rank: rankOf(options.seed, key),
            ...(strata === null ? {} : { stratum: strata[row] ?? '' }),
            ...(groups === null ? {} : { group: groups[row] ?? '' }),
            ...(times === null ? {} : { time: times[row] ?? NaN })
        };
    });
    const isTest = splitRows(rows, (0,units/* parseFraction */.a)(options.test_size) ?? NaN, file);
    const part = (side) => concat([header, ...records.filter((_, row) => isTest.has(row) === side)].map((span) => bytes.subarray(span.start, span.end)));
    return { train: part(false), test: part(true) };
}
/**
 * Indices of the test rows. By time where the rows have one: the latest, and all of a moment on one side. By group: no
 * group on both sides, as near under `testSize` as the groups allow. Else within each stratum, shares rounded by
 * largest remainder. Both sides have a row at least. Throws InputError where that can't be.
 */
function splitRows(rows, testSize, file) {
    if (!(testSize > 0 && testSize < 1)) {
        throw new errors/* InputError */.dz(`the test size of ${file} is ${testSize}`, {
            cure: 'give a fraction above 0 and below 1, such as 0.2'
        });
    }
    if (rows.length < 2) {
        throw new errors/* InputError */.dz(`${file} has ${rows.length} rows: both sides of a split need one`, {
            cure: 'check that the data is complete',
            place: { file }
        });
    }
    const wanted = between(1, Math.round(rows.length * testSize), rows.length - 1);
    const [first] = rows;
    const modes = [first?.time, first?.group, first?.stratum].filter((mode) => mode !== undefined);
    if (modes.length > 1) {
        throw new errors/* InputError */.dz(`the split of ${file} is asked for in ${modes.length} ways at once`, {
            cure: 'keep one of `stratify`, `group` and `time` in `train.split`'
        });
    }
    if (first?.time !== undefined)
        return latest(rows, wanted, file);
    if (first?.group !== undefined)
        return wholeGroups(rows, wanted, file);
    return withinStrata(rows, wanted, file);
}
function latest(rows, wanted, file) {
    const times = rows.map(({ time }) => time ?? NaN);
    const sorted = Float64Array.from(times).sort();
    const cut = sorted[sorted.length - wanted] ?? NaN;
    const test = times.flatMap((time, row) => (time >= cut ? [row] : []));
    if (test.length === rows.length) {
        throw new errors/* InputError */.dz(`${file} can't be split by time: its first ${test.length} rows in time are of one moment`, {
            cure: 'name a column with finer times, ask for a smaller test set, or take `time` out of `train.split`',
            place: { file }
        });
    }
    return new Set(test);
}
function wholeGroups(rows, wanted, file) {
    const groups = [...groupBy(rows, ({ group }) => group ?? '')].map(([name, members]) => ({
        members,
        rank: rankOf(0, `${smallestRank(rows, members)} ${name}`)
    }));
    if (groups.length < 2) {
        throw new errors/* InputError */.dz(`${file} can't be split by group: all of its rows are in one group`, {
            cure: 'name the column that tells the groups apart, or take `group` out of `train.split`',
            place: { file }
        });
    }
    groups.sort((a, b) => compare(a.rank, b.rank));
    const test = [];
    for (const { members } of groups)
        if (test.length + members.length <= wanted)
            test.push(...members);
    if (test.length > 0)
        return new Set(test);
    const smallest = groups.reduce((best, group) => (group.members.length < best.members.length ? group : best));
    return new Set(smallest.members);
}
function withinStrata(rows, wanted, file) {
    const strata = [...groupBy(rows, ({ stratum }) => stratum ?? '')].map(([name, members]) => {
        const share = (members.length * wanted) / rows.length;
        return { name, members, take: Math.floor(share), remainder: share - Math.floor(share) };
    });
    const lonely = strata.find(({ members }) => members.length < 2);
    if (lonely !== undefined) {
        throw new errors/* InputError */.dz(`${file} can't be stratified: ${JSON.stringify(lonely.name)} has one row, which can't be on both sides`, { cure: 'merge rare values, leave such rows out, or take `stratify` out of `train.split`', place: { file } });
    }
    strata.sort((a, b) => b.remainder - a.remainder || b.members.length - a.members.length || compare(a.name, b.name));
    let missing = wanted - strata.reduce((sum, { take }) => sum + take, 0);
    for (const stratum of strata) {
        if (missing === 0)
            break;
        if (stratum.take + 1 === stratum.members.length)
            continue;
        stratum.take += 1;
        missing -= 1;
    }
    return new Set(strata.flatMap(({ members, take }) => byRank(rows, members).slice(0, take)));
}
function byRank(rows, members) {
    return [...members].sort((a, b) => compare(rows[a]?.rank ?? '', rows[b]?.rank ?? ''));
}
function smallestRank(rows, members) {
    return members.reduce((least, row) => (compare(rows[row]?.rank ?? '', least) < 0 ? (rows[row]?.rank ?? '') : least), '~');
}
function groupBy(rows, nameOf) {
    const groups = new Map();
    rows.forEach((row, index) => {
        const members = groups.get(nameOf(row));
        if (members)
            members.push(index);
        else
            groups.set(nameOf(row), [index]);
    });
    return groups;
}
/** Sixteen hexadecimal digits that look random and depend on nothing but the seed and the key. */
function rankOf(seed, key) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${seed}\n`).update(key).digest('hex').slice(0, 16);
}
function textsOf(table, name) {
    const column = (0,data_table/* columnOf */.uV)(table, name);
    return Array.from({ length: table.rows }, (_, row) => (0,data_table/* textAt */.$6)(column, row) ?? '');
}
/** Numbers as they are; ISO 8601 dates and times as milliseconds, taken as UTC where they name no zone. */
function timesOf(table, name) {
    const column = (0,data_table/* columnOf */.uV)(table, name);
    const missing = (0,data_table/* firstMissing */.V$)(column);
    const times = missing >= 0 ? [] : Array.from({ length: table.rows }, (_, row) => timeOf((0,data_table/* textAt */.$6)(column, row) ?? ''));
    const wrong = missing >= 0 ? missing : times.findIndex(Number.isNaN);
    if (wrong < 0)
        return times;
    throw new errors/* InputError */.dz(`column ${JSON.stringify(name)} of ${table.file} holds no time ${(0,data_table/* whereIs */.ie)(table, wrong)}`, {
        cure: 'write numbers, or dates and times as 2026-11-23 or 2026-11-23T09:41:00Z',
        place: (0,data_table/* placeOf */.$t)(table, wrong)
    });
}
function timeOf(text) {
    if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text))
        return Number(text);
    const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(text.trim());
    if (iso === null)
        return NaN;
    const [, day = '', clock = '00:00', zone = 'Z'] = iso;
    return Date.parse(`${day}T${clock}${zone}`);
}
function withoutLineEnd(record) {
    let end = record.length;
    while (end > 0 && (record[end - 1] === 0x0a || record[end - 1] === 0x0d))
        end -= 1;
    return record.subarray(0, end);
}
function concat(parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}
function between(least, value, most) {
    return Math.min(Math.max(value, least), most);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 20499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   V$: () => (/* binding */ firstMissing),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   ie: () => (/* binding */ whereIs),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   y4: () => (/* binding */ missingWords)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51765);
// A table in memory, column by column: what predictions and data sets become once they are read.



/** The column of this name. Throws InputError that names the nearest one. */
function columnOf(table, name) {
    const column = table.columns.get(name);
    if (column)
        return column;
    const names = [...table.columns.keys()];
    const nearest = nearestName(name, names);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${table.file} has no column ${JSON.stringify(name)}${nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`}`, {
        cure: `name one of its columns: ${listed(names)}`,
        place: { file: table.file, line: 1 }
    });
}
/** The name most like `wanted`, ignoring case; undefined if none is near. */
function nearestName(wanted, names) {
    let best;
    let bestDistance = Infinity;
    for (const name of names) {
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted.toLowerCase(), name.toLowerCase());
        if (steps < bestDistance)
            [best, bestDistance] = [name, steps];
    }
    return bestDistance <= Math.max(2, wanted.length * 0.4) ? best : undefined;
}
/** At most twenty names, as people list them. */
function listed(names) {
    const shown = names.slice(0, 20).join(', ');
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
/**
 * A column as numbers, NaN where missing. A text column is taken when each of its texts is a number.
 * Throws InputError naming the first cell that is none.
 */
function numbersOf(table, name) {
    const column = columnOf(table, name);
    if (column.kind === 'number')
        return column.values;
    const meaning = new Float64Array(column.words.size);
    for (let code = 0; code < meaning.length; code += 1) {
        const word = column.words.at(code);
        const value = numberOf(word);
        if (value === undefined) {
            const row = column.codes.indexOf(code);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`column ${JSON.stringify(name)} holds ${JSON.stringify(word)} ${whereIs(table, row)}, not a number`, {
                cure: `write numbers only into ${JSON.stringify(name)}, or name another column`,
                place: placeOf(table, row)
            });
        }
        meaning[code] = value;
    }
    return (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .floats */ .I)(column.codes.length, (row) => meaning[column.codes[row] ?? -1] ?? NaN);
}
/** The number that a text says, as CSV writers and Python print it; NaN for the words of missing values, undefined for anything else. */
function numberOf(text) {
    const trimmed = text.trim();
    if (missingWords.has(trimmed))
        return NaN;
    if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed))
        return Number(trimmed);
    const infinity = /^([+-]?)inf(inity)?$/i.exec(trimmed);
    if (infinity)
        return infinity[1] === '-' ? -Infinity : Infinity;
    return undefined;
}
/** What a missing number looks like in text; in a column of texts only the empty cell is missing. */
const missingWords = new Set([
    '',
    'NA',
    'N/A',
    'n/a',
    '<NA>',
    'NaN',
    'nan',
    '-nan',
    'NULL',
    'null',
    'None'
]);
/** A cell as text, null where missing. Numbers as JavaScript prints them. */
function textAt(column, row) {
    if (column.kind === 'number') {
        const value = column.values[row];
        return value === undefined || Number.isNaN(value) ? null : String(value);
    }
    const code = column.codes[row];
    return code === undefined || code < 0 ? null : column.words.at(code);
}
/** First row whose cell is missing, or -1. */
function firstMissing(column) {
    return column.kind === 'number' ? column.values.findIndex(Number.isNaN) : column.codes.indexOf(-1);
}
/** Texts by code: small lists as plain arrays. */
function wordsOf(texts) {
    return { size: texts.length, at: (code) => texts[code] ?? '' };
}
/** `in row 12`, or `on line 13` where the format has lines. */
function whereIs(table, row) {
    return table.line ? `on line ${table.line(row)}` : `in row ${row + 1}`;
}
/** The place of a row, for errors. */
function placeOf(table, row) {
    return table.line ? { file: table.file, line: table.line(row) } : { file: table.file };
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

/***/ 41190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTestRows),
/* harmony export */   UM: () => (/* binding */ testDataPath),
/* harmony export */   xe: () => (/* binding */ readTestData)
/* harmony export */ });
/* harmony import */ var _data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11605);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20499);
/* harmony import */ var _split_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18166);
// The test set with its features: the rows that golden predictions ask for, and where target labels come from.



/** `evaluation.data`, or the test part of the split; null where the config names neither. */
function testDataPath({ model, settings }) {
    if (settings.evaluation?.data !== undefined)
        return settings.evaluation.data;
    return settings.train?.split === undefined ? null : (0,_split_data_js__WEBPACK_IMPORTED_MODULE_2__/* .splitPaths */ .D)({ model }).test;
}
/** Null where there is no test set on this machine, as for `s3://` addresses. */
async function readTestData(context) {
    const path = testDataPath(context);
    if (path === null || path.includes('://'))
        return null;
    const bytes = await context.ports.workspace.read(path);
    return bytes === null ? null : (0,_data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .x)(bytes, path);
}
/** The first rows of the test set, all of them without a limit; null where there is none or the config names no id. */
async function readTestRows(context, limit = Infinity) {
    const id = context.settings.evaluation?.id;
    const table = await readTestData(context);
    if (table === null || id === undefined)
        return null;
    const ids = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, id);
    const target = context.settings.evaluation?.target;
    const features = [...table.columns.values()].filter(({ name }) => name !== id && name !== target);
    return Array.from({ length: Math.min(limit, table.rows) }, (_, row) => ({
        id: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ids, row) ?? '',
        features: Object.fromEntries(features.map((column) => [column.name, valueAt(column, row)]))
    }));
}
function valueAt(column, row) {
    if (column.kind === 'text')
        return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(column, row);
    const value = column.values[row] ?? NaN;
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 20023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wN: () => (/* binding */ monitorDocument),
  Mo: () => (/* binding */ monitorModel)
});

// UNUSED EXPORTS: judgeLook

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/data/table.js
var table = __webpack_require__(20499);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/data/drift.js
var drift = __webpack_require__(36232);
// EXTERNAL MODULE: ./core/data/readers/read-table.js + 3 modules
var read_table = __webpack_require__(11605);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/pipeline/baseline.js
var baseline = __webpack_require__(15086);
// EXTERNAL MODULE: ./core/pipeline/evaluation/test-rows.js
var test_rows = __webpack_require__(41190);
;// CONCATENATED MODULE: ./core/pipeline/monitoring/monitor-drift.js
// How far recent rows have moved from those that the live release was evaluated on.






const driftKinds = new Set(['data_drift', 'prediction_drift']);
/**
 * `data_drift`: every column of the test set but id and target, against the same columns of the rule's `data`.
 * `prediction_drift`: predictions and scores that the release was evaluated by, against those in the rule's `data`.
 */
async function driftOfRule(context, live, rule) {
    if (rule.data === undefined) {
        return { unavailable: `rule ${rule.name} names no \`data\`: the file with recent rows` };
    }
    const bytes = await context.ports.workspace.read(rule.data);
    if (bytes === null)
        return { unavailable: `there is no ${rule.data}: recent rows are expected there` };
    try {
        const reference = await referenceOf(context, live, rule.kind);
        if (reference === null) {
            return {
                unavailable: 'what the live release was evaluated on is not in the store: use `train.split` or `evaluation.data`, with `evaluation.predictions`'
            };
        }
        const current = await (0,read_table/* readTable */.x)(bytes, rule.data);
        return (0,drift/* driftOf */.$p)(reference, current, {
            columns: columnsFor(context, reference, rule.kind),
            ...(rule.threshold === undefined ? {} : { threshold: (0,units/* parseFraction */.a)(rule.threshold) })
        });
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { unavailable: error.message };
    }
}
async function referenceOf(context, live, kind) {
    const release = await (0,baseline/* findRelease */.dv)(context, live);
    const { store } = context.ports;
    const stored = async (digest, name) => digest !== null && (await store.has(digest)) ? (0,read_table/* readTable */.x)(await store.getBytes(digest), name) : null;
    if (kind === 'prediction_drift') {
        return stored(release.predictions, context.settings.evaluation?.predictions ?? 'predictions.csv');
    }
    return (await stored(release.testData, (0,test_rows/* testDataPath */.UM)(context) ?? 'test.csv')) ?? (await (0,test_rows/* readTestData */.xe)(context));
}
/** By the reference alone: what recent rows have beside it is nobody's input. */
function columnsFor({ settings }, reference, kind) {
    const { id, target, prediction, score } = settings.evaluation ?? {};
    const names = [...reference.columns.keys()];
    if (kind === 'data_drift')
        return names.filter((name) => name !== id && name !== target);
    const isScore = (name) => score !== undefined && (score.endsWith('*') ? name.startsWith(score.slice(0, -1)) : name === score);
    return names.filter((name) => name === prediction || isScore(name));
}

;// CONCATENATED MODULE: ./core/pipeline/monitoring/monitor.js
// Looks at what is live: whether it answers, and what its rules under `monitor:` say of the traffic since go-live.





const healthMs = 5000;
/** Looks, judges, and counts how often in a row each rule was breached. */
async function monitorModel(context, environment, rules) {
    const look = await lookAt(context, environment, rules);
    const report = judgeLook(look, rules, await breachesBefore(context, look));
    await keepBreaches(context, report);
    return report;
}
/** Asks the environment's address for health and counts, and recent rows for drift; throws OutsideError where the counts are gone. */
async function lookAt(context, environment, rules) {
    const { ports, settings, model } = context;
    const { state } = await ports.states.read(environment, model);
    const look = { model, environment, release: state.live, requests: 0, failed: 0, drift: new Map() };
    const { live } = state;
    if (live === null)
        return { ...look, health: 'not_served', why: 'no release of it is live' };
    for (const rule of rules.filter(({ kind }) => driftKinds.has(kind))) {
        look.drift.set(rule.name, await driftOfRule(context, live, rule));
    }
    const driver = ports.driver(environment, settings.kind);
    const { running, routed } = await driver.status(environment, model);
    if (!running.includes(live))
        return { ...look, health: 'not_served', why: 'the live release does not run' };
    if (!routed.some(({ release }) => release === live))
        return { ...look, health: 'not_served', why: 'the live release has no traffic' };
    const path = settings.serve?.health;
    const answer = path === undefined ? null : await driver.ask(environment, model, null, path, null, healthMs);
    const counted = { ...look, ...(await driver.traffic(environment, model, live)) };
    if (answer === null || answer.ok)
        return { ...counted, health: 'healthy', why: '' };
    const what = answer.error ?? `answered ${answer.status ?? 'nothing'}`;
    return { ...counted, health: 'unhealthy', why: `${path ?? ''}: ${what}` };
}
/** Judges health and every rule; a rule that can't be judged is `unavailable`, one breached too few times in a row `pending`. */
function judgeLook(look, rules, before) {
    const breaches = new Map();
    const judged = rules.map((rule) => {
        const found = judgeRule(look, rule);
        if (found.result !== 'fail')
            return found;
        const count = (before.get(rule.name) ?? 0) + 1;
        breaches.set(rule.name, count);
        if (rule.consecutive === 1)
            return found;
        const message = `${found.message}; look ${String(count)} in a row, ${String(rule.consecutive)} are a breach`;
        return count < rule.consecutive ? { ...found, result: 'pending', message } : { ...found, message };
    });
    const all = [judgeHealth(look), ...judged];
    const result = ['fail', 'unavailable'].find((word) => all.some((each) => each.result === word)) ?? 'pass';
    return { look, rules: all, result, reason: reasonOf(look, result), breaches };
}
/** The report as plain JSON. */
function monitorDocument({ look, rules, result, reason, breaches }) {
    return {
        look: { ...look, drift: Object.fromEntries(look.drift) },
        rules,
        result,
        reason,
        breaches: Object.fromEntries(breaches)
    };
}
function reasonOf({ release, health }, result) {
    if (release === null)
        return 'nothing_live';
    if (health !== 'healthy')
        return 'not_served';
    if (result === 'pass')
        return null;
    return result === 'fail' ? 'monitor_breached' : 'monitor_unavailable';
}
function judgeHealth({ release, health, why }) {
    const rule = { rule: 'health', kind: 'health' };
    if (release === null)
        return { ...rule, result: 'unavailable', message: why };
    if (health !== 'healthy')
        return { ...rule, result: 'fail', message: why };
    return { ...rule, result: 'pass', message: 'it runs, has the traffic and answers' };
}
function judgeRule(look, rule) {
    switch (rule.kind) {
        case 'error_rate':
            return judgeErrors(look, rule);
        case 'data_drift':
        case 'prediction_drift':
            return judgeDrift(look, rule);
        case 'performance':
        case 'latency':
        case 'resources':
            return {
                rule: rule.name,
                kind: rule.kind,
                result: 'unavailable',
                message: `rules of kind ${rule.kind} can't be judged by this version yet`
            };
    }
}
function judgeErrors(look, { name, kind, max, window }) {
    const rule = { rule: name, kind };
    if (look.health === 'not_served')
        return { ...rule, result: 'unavailable', message: look.why };
    const most = max === undefined ? 0 : ((0,units/* parseFraction */.a)(max) ?? 0);
    if (look.requests === 0)
        return { ...rule, result: 'unavailable', message: 'there was no traffic since go-live' };
    const share = look.failed / look.requests;
    const counted = `${look.failed} of ${look.requests} answers failed since the traffic last moved (${percent(share)}, allowed ${percent(most)})`;
    const note = window === undefined ? '' : `; the window of ${window} is not looked at yet, all of them count`;
    return { ...rule, result: share > most ? 'fail' : 'pass', message: `${counted}${note}` };
}
/** Fails where more columns drifted than `share` lets; none may without it. Inconclusive columns are named and hold nothing. */
function judgeDrift(look, { name, kind, share }) {
    const rule = { rule: name, kind };
    const drift = look.drift.get(name) ?? { unavailable: look.why };
    if ('unavailable' in drift)
        return { ...rule, result: 'unavailable', message: drift.unavailable };
    const most = share === undefined ? 0 : ((0,units/* parseFraction */.a)(share) ?? 0);
    const named = (wanted) => drift.columns.filter(({ result }) => wanted.includes(result)).map((column) => column.name);
    const moved = named(['drifted', 'removed', 'added', 'type_changed']);
    const unsure = named(['inconclusive']);
    const message = [
        `${String(moved.length)} of ${String(drift.columns.length)} columns drifted in ${String(drift.current.rows)} rows (${percent(drift.share)}, allowed ${percent(most)})`,
        ...(moved.length === 0 ? [] : [(0,table/* listed */.KE)(moved)]),
        ...(unsure.length === 0 ? [] : [`too few rows to tell of ${(0,table/* listed */.KE)(unsure)}`])
    ].join(': ');
    return { ...rule, result: drift.share > most ? 'fail' : 'pass', message };
}
const breachesPath = ({ environment, model }) => `.modelgate/monitor/${environment}/${model}.json`;
const breachesSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('modelgate/breaches@1'),
    release: schemas/* string */.YjP().nullable(),
    breaches: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().min(1))
});
/** Of the same release: another one begins anew. A file that can't be read counts as none. */
async function breachesBefore({ ports }, look) {
    const bytes = await ports.workspace.read(breachesPath(look));
    if (bytes === null)
        return new Map();
    const kept = breachesSchema.safeParse(parseJson(new TextDecoder().decode(bytes)));
    return new Map(kept.success && kept.data.release === look.release ? Object.entries(kept.data.breaches) : []);
}
async function keepBreaches({ ports }, { look, breaches }) {
    await ports.workspace.write(breachesPath(look), (0,digest.prettyJson)({ schema: 'modelgate/breaches@1', release: look.release, breaches: Object.fromEntries(breaches) }));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function percent(share) {
    return `${(100 * share).toFixed(2)}%`;
}


/***/ }),

/***/ 18166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitPaths),
/* harmony export */   G: () => (/* binding */ prepareSplit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _data_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72902);
// The train and test files that Modelgate makes for a team that asks for a split.


/** Repository-relative paths of the split's two files. */
function splitPaths({ model }) {
    return { train: `.modelgate/split/${model}/train.csv`, test: `.modelgate/split/${model}/test.csv` };
}
/** Writes train.csv and test.csv, the same bytes for the same data and settings. */
async function prepareSplit(context) {
    const { settings, ports } = context;
    const config = settings.train?.split;
    if (config === undefined)
        return {};
    const bytes = await ports.workspace.read(config.data);
    if (bytes === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${config.data} is missing`, { cure: 'fetch the data, or mend `train.split.data`' });
    }
    const parts = (0,_data_split_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCsv */ .F)(bytes, config, config.data);
    const paths = splitPaths(context);
    await ports.workspace.write(paths.train, parts.train);
    await ports.workspace.write(paths.test, parts.test);
    return { train: ports.workspace.resolve(paths.train), test: ports.workspace.resolve(paths.test) };
}


/***/ }),

/***/ 76540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ defaultLimit),
/* harmony export */   toMarkdown: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23494);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54999);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96145);



const defaultLimit = 65_000;
/**
 * Markdown of a tree whose blocks stand in order of importance. What goes over the budget is cut from the end: table
 * rows and folded parts first, then whole blocks; a last line says so and links to the whole.
 */
function toMarkdown(report, budget = { limit: defaultLimit }) {
    const whole = renderUpTo(report.children, budget.limit);
    if (whole !== undefined)
        return whole;
    const notice = cutNotice(budget.whole);
    const room = budget.limit - bytes(render([notice])) - separator.length;
    for (let kept = cutBlocks(report.children, room);; kept = kept.slice(0, -1)) {
        const text = render([...kept, notice]);
        if (bytes(text) <= budget.limit)
            return text;
        if (kept.length === 0)
            return '';
    }
}
/** The blocks as Markdown, or undefined if that is over the limit; what can't fit is not even serialised, which is slow. */
function renderUpTo(blocks, limit) {
    if (leastBytes(blocks) > limit)
        return undefined;
    const text = render(blocks);
    return bytes(text) <= limit ? text : undefined;
}
/** Bytes of the bare text, which its Markdown has at least. */
function leastBytes(nodes) {
    let sum = 0;
    for (const node of nodes) {
        if ('value' in node)
            sum += bytes(node.value);
        if ('children' in node)
            sum += leastBytes(node.children) + (node.type === 'tableRow' ? 3 * node.children.length : 0);
    }
    return sum;
}
const separator = '\n\n';
function cutNotice(whole) {
    const where = whole === undefined ? [] : [' ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(whole, 'See the whole report.')];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .emphasis */ .lN)('This report was cut to fit.'), ...where);
}
function cutBlocks(blocks, room) {
    const kept = [];
    let left = room;
    for (const block of blocks) {
        const text = renderUpTo([block], left - separator.length);
        if (text === undefined) {
            const part = cutBlock(block, left);
            return part === undefined ? kept : [...kept, part];
        }
        kept.push(block);
        left -= bytes(text) + separator.length;
    }
    return kept;
}
/** The part of a block that fits, or undefined if none is worth showing. */
function cutBlock(block, room) {
    if (block.type === 'table')
        return cutTable(block, room);
    if (block.type === 'details')
        return cutDetails(block, room);
    return undefined;
}
/** Each row of a table is one line of its own width, after the head and the line under it. */
function cutTable(table, room) {
    let least = 0;
    const tooMany = table.children.findIndex((row) => (least += leastBytes([row])) > room);
    const children = tooMany < 0 ? table.children : table.children.slice(0, tooMany);
    let left = room - separator.length;
    const lines = render([{ ...table, children }])
        .trimEnd()
        .split('\n');
    const over = lines.findIndex((line) => (left -= bytes(line) + 1) < 0);
    const rows = (over < 0 ? lines.length : over) - 1;
    return rows > 1 ? { ...table, children: children.slice(0, rows) } : undefined;
}
function cutDetails(whole, room) {
    const frame = bytes(render([(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(whole.summary)])) + separator.length * 2;
    const children = cutBlocks(whole.children, room - frame);
    return children.length > 0 ? { ...whole, children } : undefined;
}
function bytes(text) {
    return Buffer.byteLength(text);
}
/** Folded parts stand by themselves, so one that stands in many reports is serialised once. */
const folded = new WeakMap();
const renderDetails = (node, _parent, state, info) => {
    const known = folded.get(node);
    if (known !== undefined)
        return known;
    const body = state.containerFlow(node, info);
    const text = `<details><summary>${escapeHtml(node.summary)}</summary>\n\n${body}\n\n</details>`;
    folded.set(node, text);
    return text;
};
const renderDrawing = (node, _parent, state, info) => state.containerFlow(node, info);
const options = {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    extensions: [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })],
    handlers: { details: renderDetails, drawing: renderDrawing }
};
function render(blocks) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__/* .toMarkdown */ .l)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(blocks), options);
}
function escapeHtml(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}


/***/ }),

/***/ 96027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderMonitor)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96145);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72112);


function renderMonitor(reports) {
    const rows = reports.flatMap(({ look, rules }) => rules.map(({ rule, kind, result, message }) => [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(look.model)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule)],
        [kind],
        [`${_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .resultIcons */ .Ch[result]} ${result}`],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(message)]
    ]));
    const held = reports.filter(({ result }) => result !== 'pass').length;
    const title = held === 0 ? '✅ What is live is well' : `❌ ${held} of ${reports.length} models need a look`;
    const head = ['model', 'rule', 'kind', 'result', 'what was seen'].map((word) => [word]);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)([(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, title), rows.length === 0 ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)('No model.') : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows)]);
}


/***/ })

};

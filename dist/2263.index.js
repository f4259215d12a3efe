export const id = 2263;
export const ids = [2263];
export const modules = {

/***/ 58173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readComparisonInputs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./adapters/metrics/source.js + 1 modules
var metrics_source = __webpack_require__(81230);
// EXTERNAL MODULE: ./core/data/readers/read-table.js + 3 modules
var read_table = __webpack_require__(11605);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/errors.js
var core_errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/metrics/plots.js
var plots = __webpack_require__(24976);
;// CONCATENATED MODULE: ./core/metrics/compare/merge.js

/** Scripts round what they print; more than this is a difference. */
const tolerance = 1e-6;
/** What was computed counts; what only the file has is kept. A metric that both have and that differs is named. */
function mergeComputed(side, reported, computed) {
    if (!reported)
        return { document: computed, notes: [] };
    const differing = [...computed.metrics].flatMap(([name, value]) => {
        const other = reported.metrics.get(name);
        if (typeof value !== 'number' || typeof other !== 'number' || agree(value, other))
            return [];
        return [`${name} (${other} in the file, ${value} by the predictions)`];
    });
    const message = `The ${side}'s metrics file and its predictions disagree; the predictions count: ${differing.slice(0, 5).join(', ')}${differing.length > 5 ? ` and ${differing.length - 5} more` : ''}.`;
    return {
        document: {
            ...computed,
            metrics: new Map([...reported.metrics, ...computed.metrics]),
            plots: { ...(0,plots/* onlyLogged */.VM)(reported.plots), ...computed.plots }
        },
        notes: differing.length === 0 ? [] : [{ code: 'metrics_differ', message }]
    };
}
function agree(computed, reported) {
    if (Object.is(computed, reported) || computed === reported)
        return true;
    return Math.abs(computed - reported) <= tolerance * Math.max(1, Math.abs(computed));
}

// EXTERNAL MODULE: ./core/metrics/compare/paired.js + 9 modules
var paired = __webpack_require__(19655);
// EXTERNAL MODULE: ./core/metrics/documents/document.js
var documents_document = __webpack_require__(5288);
;// CONCATENATED MODULE: ./adapters/metrics/compare-files.js
// What is compared where no config says it: metrics sources, predictions files, or both, of each side.









/** Throws InputError where the sources don't make two sides, OutsideError where something outside failed. */
async function readComparisonInputs(sources, options, cwd, named) {
    requireTwoSides(sources, named);
    const first = sources.baseline === 'none';
    const errors = [];
    const attempt = async (file, read) => {
        if (file === undefined)
            return null;
        try {
            return await read(file);
        }
        catch (error) {
            if (!(error instanceof core_errors/* InputError */.dz))
                throw error;
            errors.push({ file: error.place?.file ?? file, message: `${error.message}; ${error.cure}` });
            return null;
        }
    };
    const document = (source) => (0,metrics_source/* readMetricsSource */.j)(source, cwd);
    const table = (file) => readPredictions(file, cwd);
    const absent = `check the path; for the first model write \`${named('baseline', 'none')}\``;
    const baseline = first ? null : await attempt(sources.baseline, (source) => (0,metrics_source/* readMetricsSource */.j)(source, cwd, absent));
    const candidate = await attempt(sources.candidate, document);
    const before = first ? null : await attempt(sources.baselinePredictions, table);
    const after = await attempt(sources.candidatePredictions, table);
    const both = after && (await attempt(sources.candidatePredictions, () => measure(before, after, options)));
    const measured = both ?? { baseline: shown(before, options), candidate: shown(after, options) };
    const merged = measured.candidate ? mergeComputed('candidate', candidate, measured.candidate) : null;
    const mergedBaseline = measured.baseline ? mergeComputed('baseline', baseline, measured.baseline) : null;
    const empty = (0,documents_document/* plainMetrics */.Yb)(new Map());
    return {
        baseline: first ? null : (mergedBaseline?.document ?? baseline ?? empty),
        candidate: merged?.document ?? candidate ?? empty,
        ...(both?.paired ? { paired: both.paired } : {}),
        notes: [...(mergedBaseline?.notes ?? []), ...(merged?.notes ?? [])],
        errors
    };
}
async function measure(baseline, candidate, options) {
    if (!baseline)
        return { candidate: (0,paired/* measureAlone */.q)(candidate, options) };
    const { createThreads } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 12720));
    const threads = createThreads();
    try {
        return await (0,paired/* pairPredictions */.b)(baseline, candidate, options, threads);
    }
    finally {
        await threads.close();
    }
}
/** A side whose other side is wrong is still shown; what is wrong of the two has been told. */
function shown(predictions, options) {
    if (!predictions)
        return undefined;
    try {
        return (0,paired/* measureAlone */.q)(predictions, options);
    }
    catch (error) {
        if (error instanceof core_errors/* InputError */.dz)
            return undefined;
        throw error;
    }
}
function requireTwoSides(sources, named) {
    const metrics = `${named('baseline', 'A')} ${named('candidate', 'B')}`;
    const predictions = `${named('baseline-predictions', 'PA')} ${named('candidate-predictions', 'PB')}`;
    const cure = `say \`${metrics}\`, or \`${predictions}\`, or both`;
    const first = sources.baseline === 'none';
    if (sources.candidate === undefined && sources.candidatePredictions === undefined)
        throw new core_errors/* InputError */.dz('no candidate is given', { cure });
    if (sources.baseline === undefined && sources.baselinePredictions === undefined)
        throw new core_errors/* InputError */.dz('no baseline is given', {
            cure: `say \`${metrics}\`, or \`${predictions}\`, or both; for the first model \`${named('baseline', 'none')}\``
        });
    if (first && sources.baselinePredictions !== undefined)
        throw new core_errors/* InputError */.dz('the baseline is none, but has predictions', { cure });
    if (!first && (sources.baselinePredictions === undefined) !== (sources.candidatePredictions === undefined))
        throw new core_errors/* InputError */.dz('predictions are given of one side only', { cure });
}
async function readPredictions(file, cwd) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file)).catch((cause) => {
        throw new core_errors/* InputError */.dz(`${file} can't be read`, { cure: 'check the path', place: { file }, cause });
    });
    return { table: await (0,read_table/* readTable */.x)(bytes, file), digest: (0,digest/* digestBytes */.QN)(bytes) };
}


/***/ }),

/***/ 22263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
/* harmony import */ var _adapters_metrics_compare_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58173);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
/* harmony import */ var _core_metrics_compare_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2777);
/* harmony import */ var _core_metrics_compare_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46203);
/* harmony import */ var _core_metrics_documents_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5288);
/* harmony import */ var _core_report_comparison_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37185);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76540);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57013);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90440);
/* harmony import */ var _evaluation_flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25421);
// modelgate compare: candidate against baseline, from files alone.












const collect = (value, before) => [...before, value];
const sources = 'metrics file, evaluation.json, folder, git:REF:PATH, release:MODEL[@VERSION] or mlflow:NAME@ALIAS';
const define = (command, terminal, finish) => {
    (0,_evaluation_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .evaluationFlags */ .kS)(command
        .option('--baseline <source>', `${sources}; none for the first model`)
        .option('--candidate <source>', sources)
        .option('--metric <rule>', "'NAME:maximize,min=0.8,max_regression=1%,min_improvement=0.01'", collect, [])
        .option('--baseline-predictions <file>', 'CSV, JSONL or Parquet; joined with the candidate by --id')
        .option('--candidate-predictions <file>', 'CSV, JSONL or Parquet'))
        .addOption(choice('--inconclusive <rule>', 'what noise does to the exit code', ['approval', 'pass', 'fail']))
        .addOption(choice('--test-set <rule>', 'what a changed test set does', ['warn', 'strict']))
        .addOption(choice('--format <format>', 'form of the result', ['text', 'json', 'markdown']))
        .action(async (flags) => finish(await run(flags, terminal)));
};
/** The first value is the default. */
function choice(flags, description, values) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description).choices(values).default(values[0]);
}
async function run(flags, terminal) {
    try {
        return await compareSources(flags, terminal);
    }
    catch (error) {
        if (flags.format !== 'json' || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz))
            throw error;
        terminal.stdout((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)(refused(error)));
        terminal.stderr((0,_core_visible_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(`error: ${error.message}\n  -> ${error.cure}\n`));
        return error.exitCode;
    }
}
/** A program that asked for JSON always has a comparison to read. Nothing could be compared: the comparison of nothing, with what was wrong. */
function refused({ message, cure, place }) {
    const empty = (0,_core_metrics_documents_document_js__WEBPACK_IMPORTED_MODULE_6__/* .plainMetrics */ .Yb)(new Map());
    const errors = [{ file: place?.file ?? 'command line', message: `${message}; ${cure}` }];
    return (0,_core_metrics_compare_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)({ baseline: empty, candidate: empty, rules: new Map(), errors, producer: 'modelgate compare' });
}
async function compareSources(flags, terminal) {
    const rules = (0,_core_metrics_compare_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRules */ .N)(flags.metric);
    const inputs = await (0,_adapters_metrics_compare_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readComparisonInputs */ .D)(flags, (0,_evaluation_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .evaluationOptionsOf */ .yd)(flags), terminal.cwd, _evaluation_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .asFlag */ .v0);
    const comparison = (0,_core_metrics_compare_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)({
        ...inputs,
        baselineName: flags.baseline ?? flags.baselinePredictions ?? 'baseline',
        rules,
        testSet: flags.testSet,
        producer: 'modelgate compare'
    });
    terminal.stdout(render(comparison, flags.format));
    return exitCode(comparison, flags.inconclusive);
}
function render(comparison, format) {
    switch (format) {
        case 'json':
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)(comparison);
        case 'markdown':
            return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__.toMarkdown)((0,_core_report_comparison_js__WEBPACK_IMPORTED_MODULE_7__/* .renderComparison */ .W)(comparison));
        case 'text':
            return (0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .renderText */ .S)(comparison);
    }
}
function exitCode({ verdict, errors }, inconclusive) {
    if (errors.length > 0)
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.input;
    if (verdict === 'pass' || (verdict === 'inconclusive' && inconclusive === 'pass'))
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.pass;
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.gate;
}


/***/ }),

/***/ 46203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseRules)
/* harmony export */ });
/* unused harmony export parseRule */
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56426);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20499);
// Rules as the command takes them: 'NAME:maximize,min=0.8,max_regression=1%,slices.max_regression=0.03'.



const goals = ['maximize', 'minimize'];
const limits = ['min', 'max', 'max_regression', 'min_improvement', 'slices.max_regression'];
const example = "--metric 'roc_auc:maximize,min=0.8,max_regression=1%'";
/** Rules by metric name. Throws InputError for a rule that doesn't parse and for a name given twice. */
function parseRules(texts) {
    const rules = new Map();
    for (const text of texts) {
        const { name, rule } = parseRule(text);
        if (rules.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`metric ${name} has two rules`, {
                cure: `give one \`--metric\` for ${name}, with all its limits`
            });
        rules.set(name, rule);
    }
    return rules;
}
/** The name ends at the last colon, so that it may hold colons itself. */
function parseRule(text) {
    const colon = text.lastIndexOf(':');
    const name = text.slice(0, colon).trim();
    if (colon < 1 || name === '')
        throw wrong(text, 'it has no NAME:', `write ${example}`);
    const [goal = '', ...pairs] = text
        .slice(colon + 1)
        .split(',')
        .map((part) => part.trim());
    if (!goals.some((known) => known === goal))
        throw wrong(text, `"${goal}" is not a goal`, `begin with maximize or minimize: \`${name}:maximize,…\``);
    const fields = new Map();
    for (const pair of pairs) {
        const [key, value] = parseLimit(text, pair);
        if (fields.has(key))
            throw wrong(text, `${key} is given twice`, `leave one ${key}`);
        fields.set(key, value);
    }
    const slices = fields.get('slices.max_regression');
    fields.delete('slices.max_regression');
    const rule = _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRuleSchema */ .O4.safeParse({
        goal,
        ...Object.fromEntries(fields),
        ...(slices === undefined ? {} : { slices: { max_regression: slices } })
    });
    if (!rule.success) {
        const issue = rule.error.issues[0];
        throw wrong(text, `${issue?.path.join('.') ?? 'rule'}: ${issue?.message ?? 'wrong'}`, `write, for example, ${example}`);
    }
    const { min, max } = rule.data;
    if (min !== undefined && max !== undefined && min > max)
        throw wrong(text, `min ${min} is above max ${max}, so no value can pass`, 'give a min that is not above max');
    return { name, rule: rule.data };
}
function parseLimit(text, pair) {
    const [key = '', value, ...rest] = pair.split('=').map((part) => part.trim());
    if (!limits.some((known) => known === key)) {
        const near = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(key, limits);
        throw wrong(text, `"${key}" is not a limit${near ? `; did you mean ${near}?` : ''}`, near ? `write ${near}` : `write one of the limits: ${limits.join(', ')}`);
    }
    if (value === undefined || rest.length > 0)
        throw wrong(text, `"${pair}" is not ${key}=VALUE`, `write ${key}=0.01`);
    if (value.endsWith('%'))
        return [key, value];
    const number = Number(value);
    if (value === '' || !Number.isFinite(number))
        throw wrong(text, `"${value}" is not a number`, `write ${key}=0.01`);
    return [key, number];
}
function wrong(text, what, cure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`--metric '${text}': ${what}`, { cure });
}


/***/ }),

/***/ 57013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27505);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97391);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5411);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83486);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96145);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20168);
// A comparison for terminals: the verdict, an aligned table, and what else must be known.






/** Plain text without colour, ending in a newline. Control characters of names are gone. */
function renderText(comparison, options = {}) {
    const all = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(comparison);
    const ruled = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRules */ .w0)(comparison);
    const important = all.filter(({ entry }) => (ruled ? entry.goal !== undefined : entry.change !== 'same'));
    const limit = options.rows ?? 50;
    const shown = important.slice(0, limit);
    const hidden = important.length - shown.length;
    const others = comparison.metrics.length - important.filter(({ slice }) => !slice).length;
    return [
        (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__/* .toString */ .d)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSentence */ .B)(comparison, options.model))),
        ...comparison.errors.map(({ file, message }) => `error: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(file)}: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(message)}`),
        ...(shown.length > 0 ? ['', ...alignedTable(shown, comparison), ''] : []),
        ...(hidden > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(hidden)} more rows: see --format json`] : []),
        ...(others > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(others)} more ${ruled ? 'without a rule' : 'are the same'}`] : []),
        ...shown.flatMap(({ entry }) => detectableLine(entry)),
        ...comparison.notes.map(({ message }) => `note: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(message)}`),
        ''
    ].join('\n');
}
function detectableLine({ name, gate, detectable }) {
    if (gate !== 'inconclusive' || detectable === undefined)
        return [];
    return [`${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(name)}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .describeDetectable */ .xJ)(detectable)}`];
}
const numeric = [false, true, true, true, false, false];
function alignedTable(rows, comparison) {
    const head = ['metric', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(comparison.baseline?.name ?? 'baseline', 24), 'candidate', 'delta', 'change', 'gate'];
    const cells = [head, ...rows.map(cellsOf)];
    const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    return cells.map((row) => row
        .map((cell, column) => (numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd());
}
function cellsOf({ entry, slice }) {
    const shown = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(entry);
    const of = slice ? `, ${slice.column}=${slice.value}` : '';
    return [
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(`${entry.name}${of}`, 60) + (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .arrow */ .UE)(entry),
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(shown.baseline), 24),
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(shown.candidate), 24),
        shown.delta,
        entry.change,
        gateText(entry)
    ];
}
function gateText({ gate, reason, message }) {
    if (gate === 'none')
        return '–';
    const named = reason === undefined || reason === gate ? '' : ` ${reason}`;
    return `${_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictIcons */ .q[gate]} ${gate}${named}${message ? `, ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(message)}` : ''}`;
}


/***/ })

};

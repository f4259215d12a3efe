export const id = 8808;
export const ids = [8808,2720,339];
export const modules = {

/***/ 60900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// Turns the file system's error codes into messages with a cure.

/** The `code` of a Node error, such as ENOENT. */
function errorCode(cause) {
    if (typeof cause !== 'object' || cause === null || !('code' in cause))
        return undefined;
    return typeof cause.code === 'string' ? cause.code : undefined;
}
/** True where the file, or a folder on the way to it, is not there. */
function isMissing(cause) {
    const code = errorCode(cause);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** What to throw when reading or writing `path` failed; errors that already carry a cure are left as they are. */
function fileError(cause, path) {
    if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz || cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return cause;
    const detail = { place: { file: path }, cause };
    switch (errorCode(cause)) {
        case 'ENOSPC':
        case 'EDQUOT':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`The disk is full: ${path} could not be written.`, {
                ...detail,
                cure: 'Free some space (df -h shows where), then run the same command again.'
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`No permission for ${path}.`, {
                ...detail,
                cure: `Give this user access (ls -ld '${path}' shows who has it), then run the same command again.`
            });
        case 'EISDIR':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} is a folder, and a file was expected.`, {
                ...detail,
                cure: 'Name a file, or move the folder away.'
            });
        case 'ENOTDIR':
        case 'EEXIST':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} cannot be made: a file stands where a folder is needed.`, {
                ...detail,
                cure: 'Move that file away, or choose another path.'
            });
        case undefined:
        default:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: ${String(cause)}`, {
                ...detail,
                cure: 'Check that the path is on a working disk, then run the same command again.'
            });
    }
}


/***/ }),

/***/ 9011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ evaluateFile),
/* harmony export */   M: () => (/* binding */ writePlots)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11605);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84747);
/* harmony import */ var _core_metrics_check_metrics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25176);
/* harmony import */ var _core_metrics_evaluate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68593);
/* harmony import */ var _core_metrics_join_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90693);
/* harmony import */ var _core_metrics_plots_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24976);
/* harmony import */ var _core_report_plots_svg_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6504);
/* harmony import */ var _files_file_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60900);
/* harmony import */ var _workers_threads_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12720);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81230);
// Evaluates a predictions file where no config says what to evaluate.













/** Paths are relative to `cwd`. Throws InputError for what can't be read or measured. */
async function evaluateFile({ predictions, data, metrics }, options, cwd, named) {
    const bytes = await readGiven(predictions, cwd);
    const read = await (0,_core_data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readTable */ .x)(bytes, predictions);
    const table = data === undefined ? read : withTargets(read, options, await readData(data, cwd), named);
    const reported = metrics === undefined ? undefined : await (0,_source_js__WEBPACK_IMPORTED_MODULE_12__/* .readMetricsSource */ .j)(metrics, cwd);
    const threads = (0,_workers_threads_js__WEBPACK_IMPORTED_MODULE_11__.createThreads)();
    try {
        const evaluation = await (0,_core_metrics_evaluate_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._)(table, options, {
            producer: 'modelgate evaluate',
            predictions: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestBytes */ .QN)(bytes),
            parallel: threads
        });
        return reported ? withReported(evaluation, reported) : evaluation;
    }
    finally {
        await threads.close();
    }
}
/** Checked against the team's own metrics, and with the plots of what the team logged beside them. */
function withReported(evaluation, reported) {
    return {
        ...evaluation,
        warnings: [...evaluation.warnings, ...(0,_core_metrics_check_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .metricsThatDiffer */ .H)(evaluation, reported.metrics)],
        plots: { ...evaluation.plots, ...(0,_core_metrics_plots_js__WEBPACK_IMPORTED_MODULE_8__/* .onlyLogged */ .VM)(reported.plots) }
    };
}
async function readData(data, cwd) {
    return (0,_core_data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readTable */ .x)(await readGiven(data, cwd), data);
}
function withTargets(table, { id, target }, data, named) {
    if (id !== undefined && target !== undefined)
        return (0,_core_metrics_join_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .joinTargets */ .r)(table, data, { id, target });
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('Targets are taken from the test data by id, and the column of one of them is not named.', {
        cure: `Say ${named('id', 'COLUMN')} and ${named('target', 'COLUMN')}.`
    });
}
async function readGiven(file, cwd) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
    }
    catch (cause) {
        if (!(0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_10__/* .isMissing */ .b2)(cause))
            throw (0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_10__/* .fileError */ .zS)(cause, file);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`There is no file ${file}.`, {
            cure: `Check the path; it is relative to ${cwd}.`,
            place: { file },
            cause
        });
    }
}
/** Writes each plot as `NAME.svg`; makes the folder. */
async function writePlots(folder, { plots }) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        for (const [name, svg] of (0,_core_report_plots_svg_js__WEBPACK_IMPORTED_MODULE_9__/* .renderPlots */ .x3)(plots))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.svg`), svg);
    }
    catch (cause) {
        throw (0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_10__/* .fileError */ .zS)(cause, folder);
    }
}


/***/ }),

/***/ 12720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createThreads: () => (/* binding */ createThreads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _core_metrics_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59419);
// Jobs in worker threads. They are started with the first job.



const mostThreads = 8;
/** As many threads as the machine runs at once, at most 8. A job whose thread fails is run here: the result is the same. */
function createThreads(threads = Math.min(mostThreads, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)())) {
    const lanes = [];
    let next = 0;
    function laneFor() {
        const place = next % threads;
        next += 1;
        return (lanes[place] ??= { worker: startWorker(), last: Promise.resolve() });
    }
    return {
        threads,
        async run(job) {
            const lane = laneFor();
            const result = lane.last.then(() => runIn(lane.worker, job)).catch(() => (0,_core_metrics_job_js__WEBPACK_IMPORTED_MODULE_2__/* .runJob */ .b)(job));
            lane.last = result;
            return await result;
        },
        async close() {
            await Promise.all(lanes.splice(0).map(({ worker }) => worker.terminate()));
        }
    };
}
function startWorker() {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(new URL(String('./worker.js'), import.meta.url));
    worker.unref();
    return worker;
}
function runIn(worker, job) {
    return new Promise((resolve, reject) => {
        const settled = (settle) => () => {
            worker.off('message', answered).off('error', failed).off('exit', failed);
            settle();
        };
        const answered = (result) => settled(() => (result instanceof Float64Array ? resolve(result) : reject(new TypeError('no numbers'))))();
        const failed = (reason) => settled(() => reject(reason instanceof Error ? reason : new Error('the thread ended')))();
        worker.on('message', answered).on('error', failed).on('exit', failed);
        worker.postMessage(job);
    });
}


/***/ }),

/***/ 76361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13735);
/* harmony import */ var _adapters_metrics_evaluate_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9011);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84747);
/* harmony import */ var _core_report_evaluation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40951);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76540);
/* harmony import */ var _core_report_plots_blocks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40282);
/* harmony import */ var _evaluation_flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25421);
// `modelgate evaluate`: metrics of a predictions file, with intervals, slices and fairness. Needs neither git nor config.









const define = (command, terminal, finish) => {
    command
        .description('metrics of a predictions file, with 95% intervals, slices and fairness; needs neither git nor config')
        .requiredOption('--predictions <file>', 'CSV, JSON Lines or Parquet, one row for each prediction');
    (0,_evaluation_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .evaluationFlags */ .kS)(command)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--interval <kind>', 'kind of bootstrap interval').choices(['percentile', 'bca']))
        .option('--data <file>', 'the test data: targets are taken from it by id')
        .option('--metrics <file>', "the team's own metrics, to be checked against these")
        .option('--plots <folder>', 'write the plots there as SVG')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--format <format>', 'form of the result').choices(['text', 'json', 'markdown']).default('text'))
        .action(async (flags) => finish(await run(flags, terminal)));
};
async function run(flags, terminal) {
    try {
        const evaluation = await (0,_adapters_metrics_evaluate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateFile */ .K)(flags, { ...(0,_evaluation_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .evaluationOptionsOf */ .yd)(flags), interval: flags.interval }, terminal.cwd, _evaluation_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .asFlag */ .v0);
        if (flags.plots !== undefined)
            await (0,_adapters_metrics_evaluate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePlots */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, flags.plots), evaluation);
        terminal.stdout(render(evaluation, flags.format));
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.pass;
    }
    catch (error) {
        if (flags.format !== 'json' || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz))
            throw error;
        terminal.stdout(errorDocument(flags, error));
        return error.exitCode;
    }
}
/** What --format json prints of wrong input, so that a program has always a document to read. */
function errorDocument(flags, error) {
    const { file = flags.predictions, line } = error.place ?? {};
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__.prettyJson)({
        schema: 'modelgate/evaluation@1',
        errors: [{ file, line, message: error.message, cure: error.cure }]
    });
}
function render(evaluation, format) {
    switch (format) {
        case 'json':
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__.prettyJson)(evaluation);
        case 'markdown':
            return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.toMarkdown)((0,_core_report_evaluation_js__WEBPACK_IMPORTED_MODULE_5__/* .renderEvaluation */ .z)(evaluation, (0,_core_report_plots_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .plotBlocks */ .W)(evaluation.plots)));
        case 'text':
            return (0,_core_report_evaluation_js__WEBPACK_IMPORTED_MODULE_5__/* .renderEvaluationText */ .C)(evaluation);
    }
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

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ fromEvaluation),
/* harmony export */   Yb: () => (/* binding */ plainMetrics),
/* harmony export */   a3: () => (/* binding */ metricValue)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _plots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24976);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64837);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
// Metrics as every reader of metrics files gives them.




function plainMetrics(metrics) {
    return {
        metrics,
        rows: null,
        slices: [],
        hidden: { slices: 0, rows: 0 },
        predictions: null,
        testData: null,
        plots: (0,_plots_js__WEBPACK_IMPORTED_MODULE_1__/* .loggedPlots */ .LB)(metrics)
    };
}
/** Fairness becomes metrics too: `fairness.<column>.<metric>`. */
function fromEvaluation(evaluation) {
    const metrics = estimates(evaluation.metrics);
    for (const [column, byMetric] of Object.entries(evaluation.fairness))
        for (const [name, value] of Object.entries(byMetric))
            metrics.set((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .metricName */ .K)(['fairness', column, name]), (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(value));
    return {
        metrics,
        rows: evaluation.rows,
        slices: evaluation.slices.map((slice) => ({ ...slice, metrics: estimates(slice.metrics) })),
        hidden: evaluation.hidden,
        predictions: evaluation.predictions,
        testData: evaluation.testData,
        plots: (0,_plots_js__WEBPACK_IMPORTED_MODULE_1__/* .plotsIn */ .SE)(evaluation.plots)
    };
}
function estimates(record) {
    return new Map(Object.entries(record).map(([name, { value }]) => [name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(value)]));
}
/** Evidence stores NaN and infinities as text; they are numbers again. */
function metricValue(tree) {
    if (typeof tree === 'number')
        return tree;
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(tree))
        return tree.map(_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul);
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(tree))
        return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(tree)];
    return tree === 'NaN' || tree === 'Infinity' || tree === '-Infinity' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(tree) : tree;
}


/***/ }),

/***/ 64837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ metricName),
/* harmony export */   c: () => (/* binding */ nameUnder)
/* harmony export */ });
// Metric names: the dotted path to a value.
/** A key that would be misread inside a dotted path is quoted as JSON, so `{"a.b": 1}` and `{"a": {"b": 2}}` stay apart. */
function metricName(path) {
    return path.map(quoted).join('.');
}
/** The name of a key under another name; the outermost keys are under ''. */
function nameUnder(parent, key) {
    return parent === '' ? quoted(key) : `${parent}.${quoted(key)}`;
}
function quoted(key) {
    return key === '' || key.includes('.') || key.includes('"') ? JSON.stringify(key) : key;
}


/***/ }),

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   E5: () => (/* binding */ documentLimits),
/* harmony export */   Gc: () => (/* binding */ toTree),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// What every format is read into: maps and lists of scalars, so that no key is special, `__proto__` neither.

const documentLimits = { bytes: 32 * 1024 * 1024, depth: 64, metrics: 200_000 };
function isMap(tree) {
    return tree instanceof Map;
}
function isList(tree) {
    return Array.isArray(tree);
}
/** The tree at a path of keys. */
function at(tree, ...path) {
    let here = tree;
    for (const key of path)
        here = isMap(here) ? here.get(key) : undefined;
    return here;
}
/** A parser's plain value as a tree. Throws InputError if it is nested too deeply; dates and other objects become text. */
function toTree(value, file, depth = 0) {
    if (depth > documentLimits.depth)
        throw tooDeep(file);
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'bigint')
        return Number(value);
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((item) => toTree(item, file, depth + 1));
    if (value instanceof Map)
        return new Map([...value].map(([key, member]) => [String(key), toTree(member, file, depth + 1)]));
    if (typeof value === 'object')
        return new Map(Object.entries(value).map(([key, member]) => [key, toTree(member, file, depth + 1)]));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${file} holds something that is no metric.`, {
        cure: 'Keep numbers, text, lists and maps in it.',
        place: { file }
    });
}
/** A tree as plain JSON data; maps inside lists become objects. */
function toPlain(tree) {
    if (isList(tree))
        return tree.map(toPlain);
    return isMap(tree) ? Object.fromEntries([...tree].map(([key, member]) => [key, toPlain(member)])) : tree;
}
function tooDeep(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${file} is nested more than ${documentLimits.depth} levels deep.`, {
        cure: 'Write metrics in fewer levels.',
        place: { file }
    });
}


/***/ }),

/***/ 68593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/statistics/interval.js + 1 modules
var statistics_interval = __webpack_require__(20098);
;// CONCATENATED MODULE: ./core/statistics/wilson.js
// Wilson's interval for a proportion (Wilson 1927), the score test turned round.
const z = 1.959963984540054;
/** 95% interval of `successes` out of `trials`; [NaN, NaN] without trials. */
function wilson(successes, trials) {
    if (trials === 0)
        return [NaN, NaN];
    const share = successes / trials;
    const spread = (z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))) / (1 + (z * z) / trials);
    const centre = (share + (z * z) / (2 * trials)) / (1 + (z * z) / trials);
    return [successes === 0 ? 0 : Math.max(0, centre - spread), successes === trials ? 1 : Math.min(1, centre + spread)];
}

// EXTERNAL MODULE: ./core/metrics/confusion.js
var confusion = __webpack_require__(72480);
// EXTERNAL MODULE: ./core/metrics/resampling.js
var resampling = __webpack_require__(89446);
// EXTERNAL MODULE: ./core/metrics/values.js + 3 modules
var metrics_values = __webpack_require__(82070);
;// CONCATENATED MODULE: ./core/metrics/estimates.js
// Metrics with their 95% intervals.






/** Every metric of a sample. Plain proportions have Wilson's interval, all others a bootstrap interval. */
async function estimatesOf(sample, measure, options, parallel, warn) {
    const values = (0,metrics_values/* metricValues */.tZ)(sample, sample.weight, measure, warn);
    const intervals = await intervalsOf(sample, values, measure, options, parallel);
    return new Map((0,metrics_values/* metricNames */.Zv)(sample, measure).map((name, index) => {
        const value = values[index] ?? NaN;
        const interval = Number.isFinite(value) ? intervals(name, index) : undefined;
        return [name, { value: (0,digest/* storeNumber */.R5)(value), ...(interval ? { low: interval[0], high: interval[1] } : {}) }];
    }));
}
async function intervalsOf(sample, values, measure, options, parallel) {
    const exact = wilsonIntervals(sample);
    if (options.resamples === 0)
        return (name) => exact.get(name);
    const drawn = (0,resampling/* drawable */.ve)(sample, options.seed);
    const columns = await (0,resampling/* resampled */.eB)(drawn, measure, { resamples: options.resamples, seed: options.seed, parallel });
    const centres = (0,resampling/* partValues */.SR)(drawn, measure) ?? values;
    const jackknife = options.interval === 'bca' ? (0,resampling/* jackknifed */.B_)(drawn, measure) : [];
    return (name, index) => {
        const proportion = exact.get(name);
        if (proportion)
            return proportion;
        const centre = centres[index] ?? NaN;
        const without = jackknife[index];
        const column = columns[index] ?? new Float64Array();
        const interval = without ? (0,statistics_interval/* bcaInterval */.G)(column, centre, without) : (0,statistics_interval/* percentileInterval */.J)(column);
        const shift = (values[index] ?? NaN) - centre;
        return interval && [interval[0] + shift, interval[1] + shift];
    };
}
/** Intervals of the metrics that count successes among independent rows of equal weight. */
function wilsonIntervals(sample) {
    if (sample.weight || sample.cluster || (sample.task !== 'binary' && sample.task !== 'multiclass'))
        return new Map();
    const size = sample.task === 'binary' ? 2 : sample.classes;
    const { cells, truth, predicted, total } = (0,confusion/* confusionOf */.wo)(sample.truth, sample.predicted, size, null);
    const hits = truth.reduce((sum, _, code) => sum + (cells[code * size + code] ?? 0), 0);
    const overall = ['accuracy', 'precision_micro', 'recall_micro', 'f1_micro', 'fbeta_micro', 'recall_weighted'];
    const intervals = new Map(overall.map((name) => [name, wilson(hits, total)]));
    if (sample.task === 'multiclass')
        return intervals;
    const shares = [
        ['precision', cells[3], predicted[1]],
        ['recall', cells[3], truth[1]],
        ['specificity', cells[0], truth[0]]
    ];
    for (const [name, successes = 0, trials = 0] of shares)
        if (trials > 0)
            intervals.set(name, wilson(successes, trials));
    return intervals;
}

// EXTERNAL MODULE: ./core/metrics/fairness.js
var fairness = __webpack_require__(27083);
// EXTERNAL MODULE: ./core/metrics/known.js
var known = __webpack_require__(13587);
// EXTERNAL MODULE: ./core/metrics/options.js
var metrics_options = __webpack_require__(22038);
// EXTERNAL MODULE: ./core/metrics/plots.js
var plots = __webpack_require__(24976);
// EXTERNAL MODULE: ./core/metrics/prepare.js + 4 modules
var prepare = __webpack_require__(73927);
// EXTERNAL MODULE: ./core/metrics/slices.js + 1 modules
var metrics_slices = __webpack_require__(66913);
// EXTERNAL MODULE: ./core/metrics/sample.js
var metrics_sample = __webpack_require__(35764);
// EXTERNAL MODULE: ./core/metrics/test-data.js
var test_data = __webpack_require__(45567);
;// CONCATENATED MODULE: ./core/metrics/evaluate.js











/** Evaluates predictions. Throws InputError for a table that the options don't fit. */
async function evaluate(table, given, extras) {
    const options = (0,metrics_options/* filledOptions */.$)(given);
    const testData = (0,test_data/* testDataDigest */.q)(table, options);
    const prepared = (0,prepare/* prepare */.i)(table, options);
    const warnings = [...prepared.warnings];
    const warn = (code, metric, message) => {
        if (!warnings.some((known) => known.message === message))
            warnings.push({ code, metric, message });
    };
    const estimates = await estimatesOf(prepared.sample, prepared.measure, options, extras.parallel, warn);
    const slices = await sliced(table, prepared, options, extras.parallel, warn);
    if (prepared.sample.groups.length > 0 && prepared.sample.task !== 'binary') {
        warn('fairness_undefined', null, `Fairness is defined for binary tasks only, not for ${options.task}.`);
    }
    return {
        schema: 'modelgate/evaluation@1',
        producer: extras.producer,
        ...(extras.createdAt === undefined ? {} : { createdAt: extras.createdAt }),
        rows: table.rows,
        task: options.task,
        predictions: extras.predictions,
        testData,
        metrics: withoutFairness(estimates),
        ...slices,
        fairness: fairnessOf(prepared, estimates),
        warnings,
        plots: (0,plots/* plotsOf */.ws)(prepared.sample, prepared.classes)
    };
}
function withoutFairness(estimates) {
    return Object.fromEntries([...estimates].filter(([name]) => !name.startsWith('fairness.')));
}
function fairnessOf({ sample }, estimates) {
    if (sample.task !== 'binary')
        return {};
    return Object.fromEntries(sample.groups.map(({ column }) => [
        column,
        Object.fromEntries(fairness/* fairnessNames */.i.map((name) => [name, estimates.get((0,metrics_values/* fairnessName */.Hs)(column, name))?.value ?? 'NaN']))
    ]));
}
/** Every slice of at least `min_rows` rows; smaller ones are hidden and counted. A slice has no fairness of its own. */
async function sliced(table, { sample, rows, measure }, options, parallel, warn) {
    const slices = [];
    const hidden = { slices: 0, rows: 0 };
    const ungrouped = { ...sample, groups: [] };
    for (const source of new Set(options.slices)) {
        const slicing = (0,metrics_slices/* slicingOf */.L)(table, source);
        for (const [index, members] of (0,metrics_slices/* membersOf */.l)(slicing, rows).entries()) {
            const value = slicing.values[index] ?? '';
            if (members.length === 0)
                continue;
            if (members.length < options.min_rows) {
                hidden.slices += 1;
                hidden.rows += members.length;
                continue;
            }
            const warnOfSlice = (code, metric, message) => warn(code, metric, `${slicing.column} = ${value}: ${message}`);
            const estimates = await estimatesOf((0,metrics_sample/* subsample */.pb)(ungrouped, members), measure, options, parallel, warnOfSlice);
            slices.push({ column: slicing.column, value, rows: members.length, metrics: Object.fromEntries(estimates) });
        }
    }
    return { slices, hidden, ...(slices.length > 0 ? { worst: worstOf(slices) } : {}) };
}
/** For each metric whose direction is known the slice where it is worst. */
function worstOf(slices) {
    const worst = new Map();
    for (const { column, value, metrics } of slices) {
        for (const [name, estimate] of Object.entries(metrics)) {
            const goal = (0,known/* goalOf */.Z)(name);
            const metric = (0,digest/* loadNumber */.iM)(estimate.value);
            const before = worst.get(name)?.metric;
            if (goal === undefined || Number.isNaN(metric))
                continue;
            if (before === undefined || (goal === 'maximize' ? metric < before : metric > before))
                worst.set(name, { column, value, metric });
        }
    }
    return Object.fromEntries([...worst].map(([name, { column, value }]) => [name, { column, value }]));
}


/***/ }),

/***/ 90693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ joinTargets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _data_arrays_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51765);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20499);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57613);
/* harmony import */ var _test_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45567);
// Targets taken from the data by id: what the predictions file says of them is only checked.





const shownRows = 5;
/**
 * The predictions with the data's targets, and with every other column of the data that they lack, for slices. Throws
 * InputError where a row of either has no partner (leaving hard rows out would flatter a model), where an id is there twice, and
 * where the predictions' own target differs from the data's.
 */
function joinTargets(predictions, data, { id, target }) {
    const places = dataRows(predictions, data, id);
    const truth = pickedColumn((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(data, target), places);
    const claimed = predictions.columns.get(target);
    if (claimed)
        requireEqual(predictions, (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(predictions, id), claimed, truth);
    const columns = new Map(predictions.columns);
    for (const [name, column] of data.columns)
        if (!columns.has(name))
            columns.set(name, pickedColumn(column, places));
    columns.set(target, truth);
    return { ...predictions, columns };
}
/** For each row of the predictions the row of the data with its id. */
function dataRows(predictions, data, id) {
    const [wanted, known] = [(0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(predictions, id), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(data, id)];
    (0,_test_data_js__WEBPACK_IMPORTED_MODULE_3__/* .requireUniqueIds */ .Z)(predictions, wanted);
    (0,_test_data_js__WEBPACK_IMPORTED_MODULE_3__/* .requireUniqueIds */ .Z)(data, known);
    const rows = new Map();
    for (let row = 0; row < data.rows; row += 1)
        rows.set((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(known, row), row);
    const places = new Uint32Array(predictions.rows);
    for (let row = 0; row < predictions.rows; row += 1) {
        const place = rows.get((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(wanted, row));
        if (place === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${data.file} has no row with ${id} ${JSON.stringify((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(wanted, row))}, which ${predictions.file} predicts ${(0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .whereIs */ .ie)(predictions, row)}.`, {
                cure: 'Predict the rows of the test data, each once; check that both files name rows by the same id.',
                place: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(predictions, row)
            });
        }
        places[row] = place;
    }
    if (predictions.rows < data.rows)
        throw unpredicted(predictions, data, known, places);
    return places;
}
function unpredicted(predictions, data, ids, places) {
    const predicted = new Set(places);
    const rows = Array.from({ length: data.rows }, (_, row) => row).filter((row) => !predicted.has(row));
    const shown = rows.slice(0, shownRows).map((row) => JSON.stringify((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ids, row)));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${predictions.file} has no prediction for ${rows.length} rows of ${data.file}, the first with ${ids.name} ${shown.join(', ')}.`, {
        cure: 'Predict every row of the test data, or name the test data alone as the data.',
        place: { file: predictions.file }
    });
}
function pickedColumn(column, rows) {
    if (column.kind === 'number')
        return { ...column, values: (0,_data_arrays_js__WEBPACK_IMPORTED_MODULE_4__/* .floats */ .I)(rows.length, (row) => column.values[rows[row] ?? 0] ?? NaN) };
    return { ...column, codes: (0,_data_arrays_js__WEBPACK_IMPORTED_MODULE_4__/* .codes */ .F)(rows.length, (row) => column.codes[rows[row] ?? 0] ?? -1) };
}
function requireEqual(predictions, ids, claimed, truth) {
    const different = [];
    let count = 0;
    for (let row = 0; row < predictions.rows; row += 1) {
        if (sameTarget((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(claimed, row), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(truth, row)))
            continue;
        count += 1;
        if (different.length < shownRows)
            different.push(row);
    }
    const [first] = different;
    if (first === undefined)
        return;
    const shown = different.map((row) => `${JSON.stringify((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ids, row))} (predictions ${String((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(claimed, row))}, data ${String((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(truth, row))})`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${predictions.file} has other targets than the data in ${count} rows: ${ids.name} ${shown.join(', ')}${count > shown.length ? ', ...' : ''}.`, {
        cure: `Targets come from the data: leave ${claimed.name} out of the predictions, or predict the same data.`,
        place: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(predictions, first)
    });
}
function sameTarget(claimed, truth) {
    if (claimed === null || truth === null)
        return claimed === truth;
    return (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .sameLabel */ .bK)(claimed, truth);
}


/***/ }),

/***/ 13587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ goalOf)
/* harmony export */ });
/* unused harmony export knownMetrics */
const [classes, binary, multiclass] = [['binary', 'multiclass'], ['binary'], ['multiclass']];
const [numbers, forecast, ranking] = [['regression', 'forecast'], ['forecast'], ['ranking']];
const averages = ['_macro', '_micro', '_weighted'];
const metrics = (goal, tasks, names) => names.map((name) => ({ name, tasks, goal }));
const knownMetrics = [
    ...metrics('maximize', classes, ['accuracy', 'balanced_accuracy', 'mcc', 'cohen_kappa']),
    ...metrics('maximize', binary, ['precision', 'recall', 'f1', 'fbeta', 'specificity', 'roc_auc', 'average_precision']),
    ...metrics('maximize', classes, ['precision', 'recall', 'f1', 'fbeta'].flatMap((name) => averages.map((average) => name + average))),
    ...metrics('maximize', multiclass, ['roc_auc_ovr', 'roc_auc_ovo'].flatMap((name) => [name, `${name}_macro`, `${name}_weighted`])),
    ...metrics('minimize', classes, ['log_loss', 'brier', 'ece', 'cost', 'cost_total']),
    ...metrics('maximize', classes, ['value', 'value_total']),
    ...metrics('minimize', numbers, ['mae', 'mse', 'rmse', 'mape', 'median_absolute_error', 'max_error', 'pinball']),
    ...metrics('maximize', numbers, ['r2', 'explained_variance']),
    ...metrics('minimize', forecast, ['smape', 'mase']),
    ...metrics('maximize', ranking, ['ndcg@K', 'map@K', 'precision@K'])
];
/** Which direction of a metric is better; undefined for metrics of the team's own. */
function goalOf(name) {
    const known = name.replace(/@\d+$/, '@K');
    return knownMetrics.find((metric) => metric.name === known)?.goal;
}


/***/ }),

/***/ 40951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderEvaluationText),
/* harmony export */   z: () => (/* binding */ renderEvaluation)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _metrics_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13587);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83486);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96145);
// An evaluation for people: as a Markdown tree, and as plain text for terminals.





/** A report in the order of importance: metrics, warnings, fairness, slices, plots. */
function renderEvaluation(evaluation, plots = []) {
    const { metrics, slices, fairness, warnings } = evaluation;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)([
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(2, 'Evaluation'),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(evaluation.rows)} rows, task ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(evaluation.task)}, 95% intervals.`),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([['metric'], ['value'], ['interval']], Object.entries(metrics).map(metricRow), ['left', 'right', 'right']),
        ...(warnings.length > 0 ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(warnings.map(({ message }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(message)]))] : []),
        ...Object.entries(fairness).map(([column, values]) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([['fairness, ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(column)], ['value']], Object.entries(values).map(([name, value]) => [[(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)], [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(value))]]), ['left', 'right'])),
        ...(slices.length > 0 ? [slicesBlock(evaluation)] : []),
        ...plots
    ]);
}
function metricRow([name, estimate]) {
    const { value, interval } = shown(estimate);
    return [[(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name), arrowOf(name)], [value], [interval]];
}
function slicesBlock({ slices, hidden }) {
    const names = sliceMetrics(slices);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(slicesSummary(slices, hidden), (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([['slice'], ['rows'], ...names.map((name) => [name])], slices.map((slice) => [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${slice.column} = ${slice.value}`)],
        [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(slice.rows)],
        ...names.map((name) => [shown(slice.metrics[name]).value])
    ]), ['left', 'right', ...names.map(() => 'right')]));
}
function slicesSummary(slices, hidden) {
    const missing = hidden.slices > 0 ? `; ${hidden.slices} more hidden, too small (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(hidden.rows)} rows)` : '';
    return `${slices.length} ${slices.length === 1 ? 'slice' : 'slices'}${missing}`;
}
const headline = ['accuracy', 'balanced_accuracy', 'f1', 'f1_macro', 'roc_auc', 'log_loss', 'rmse', 'mae', 'r2'];
/** The metrics that a table of slices has room for. */
function sliceMetrics(slices) {
    const names = Object.keys(slices[0]?.metrics ?? {});
    const known = headline.filter((name) => names.includes(name));
    return (known.length > 0 ? known : names).slice(0, 5);
}
/** Plain text, without colour. */
function renderEvaluationText(evaluation) {
    const { rows, task, metrics, slices, hidden, fairness, warnings } = evaluation;
    const names = sliceMetrics(slices);
    const sections = [
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(rows)} rows, ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(task)}; 95% intervals`,
        aligned(Object.entries(metrics).map(([name, estimate]) => {
            const { value, interval } = shown(estimate);
            return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(name) + arrowOf(name), value, interval];
        })),
        ...Object.entries(fairness).map(([column, values]) => [
            `fairness, ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(column)}`,
            aligned(Object.entries(values).map(([name, value]) => [`  ${name}`, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(value))]))
        ].join('\n')),
        ...(slices.length === 0
            ? []
            : [
                slicesSummary(slices, hidden),
                aligned([
                    ['slice', 'rows', ...names],
                    ...slices.map((slice) => [
                        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(`${slice.column} = ${slice.value}`, 60),
                        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(slice.rows),
                        ...names.map((name) => shown(slice.metrics[name]).value)
                    ])
                ])
            ]),
        ...(slices.length === 0 && hidden.slices > 0 ? [slicesSummary(slices, hidden)] : []),
        ...(warnings.length > 0 ? [warnings.map(({ message }) => `warning: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(message)}`).join('\n')] : [])
    ];
    return `${sections.join('\n\n')}\n`;
}
function shown(estimate) {
    if (!estimate)
        return { value: '–', interval: '' };
    const [value, low, high] = [estimate.value, estimate.low, estimate.high].map((one) => one === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(one));
    if (value === undefined || low === undefined || high === undefined)
        return { value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value ?? NaN), interval: '' };
    const decimals = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedDecimals */ .In)([value, low, high], [low, high]);
    return {
        value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value, decimals),
        interval: `[${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(low, decimals)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(high, decimals)}]`
    };
}
function arrowOf(name) {
    const goal = (0,_metrics_known_js__WEBPACK_IMPORTED_MODULE_1__/* .goalOf */ .Z)(name);
    return goal === undefined ? '' : goal === 'maximize' ? ' ↑' : ' ↓';
}
/** First column to the left, the others to the right. */
function aligned(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows
        .map((row) => row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd())
        .join('\n');
}


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rY: () => (/* binding */ renderSides),
/* harmony export */   x3: () => (/* binding */ renderPlots)
/* harmony export */ });
/* unused harmony export renderSvg */
/* harmony import */ var _metrics_plots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24976);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83486);
/* harmony import */ var _drawn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35978);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3884);
// Plots as SVG: a few shapes, no library, so that the command starts as fast with them as without.





const [width, height] = [480, 360];
const frame = { left: 64, right: 16, top: 36, bottom: 52 };
const [innerWidth, innerHeight] = [width - frame.left - frame.right, height - frame.top - frame.bottom];
const { ink, guide: faint, after: accent } = _drawn_js__WEBPACK_IMPORTED_MODULE_1__/* .palette */ .M;
/** The SVG of every plot of an evaluation by its name; what is no plot is left out. */
function renderPlots(plots) {
    const all = Object.entries((0,_metrics_plots_js__WEBPACK_IMPORTED_MODULE_0__/* .plotsIn */ .SE)(plots));
    return new Map(all.map(([name, plot]) => [name.replace(/[^\w.-]/g, '_'), renderSvg(plot)]));
}
/** Both sides of a comparison: curves in one picture, else a picture for each. */
function renderSides(sides) {
    const [before, after] = sides;
    if (before?.plot.kind === 'line' && after?.plot.kind === 'line')
        return [{ title: after.plot.title, svg: framed(after.plot.title, overlaid(before, after, after.plot.diagonal)) }];
    return sides.map(({ name, plot }) => {
        const title = name === null ? plot.title : `${plot.title}: ${name}`;
        return { title, svg: framed(title, shapesOf(plot)) };
    });
}
function renderSvg(plot) {
    return framed(plot.title, shapesOf(plot));
}
function framed(title, shapes) {
    const body = [text(width / 2, 20, title, { anchor: 'middle', size: 14, weight: 600 }), ...shapes];
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(title)}"`;
    return `${open} font-family="system-ui, sans-serif" font-size="11">\n<rect width="100%" height="100%" fill="#fff"/>\n${body.join('\n')}\n</svg>\n`;
}
function shapesOf(plot) {
    switch (plot.kind) {
        case 'matrix':
            return matrixShapes(plot);
        case 'line':
        case 'points':
            return seriesShapes(plot);
        case 'bars':
            return barShapes(plot);
    }
}
function seriesShapes(plot) {
    const across = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._)(plot.points.map(([x]) => x));
    const up = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._)([...plot.points.map(([, y]) => y), ...(plot.kind === 'points' ? [0] : [])]);
    const [x, y] = [(value) => placeX(across, value), (value) => placeY(up, value)];
    const [from, to] = [Math.max(across.low, up.low), Math.min(across.high, up.high)];
    const guide = plot.diagonal ? [segment(x(from), y(from), x(to), y(to), faint)] : [];
    const zero = plot.kind === 'points' ? [segment(x(across.low), y(0), x(across.high), y(0), ink)] : [];
    const coordinates = plot.points.map(([px, py]) => `${round(x(px))},${round(y(py))}`);
    const marks = plot.kind === 'line'
        ? [polyline(coordinates, accent)]
        : plot.points.map(([px, py]) => `<circle cx="${round(x(px))}" cy="${round(y(py))}" r="2.5" fill="${accent}" fill-opacity="0.6"/>`);
    return [...axes(across, up, plot.x, plot.y), ...guide, ...zero, ...marks];
}
/** Two curves over the same axes, with their names. */
function overlaid(before, after, isDiagonal) {
    const lines = [before, after].flatMap(({ name, plot }, index) => plot.kind === 'line' ? [{ name, plot, colour: index === 0 ? _drawn_js__WEBPACK_IMPORTED_MODULE_1__/* .palette */ .M.before : _drawn_js__WEBPACK_IMPORTED_MODULE_1__/* .palette */ .M.after }] : []);
    const across = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._)(lines.flatMap(({ plot }) => plot.points.map(([x]) => x)));
    const up = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._)(lines.flatMap(({ plot }) => plot.points.map(([, y]) => y)));
    const [from, to] = [Math.max(across.low, up.low), Math.min(across.high, up.high)];
    const [x, y] = [(value) => placeX(across, value), (value) => placeY(up, value)];
    const first = lines[0]?.plot;
    return [
        ...axes(across, up, first?.x ?? '', first?.y ?? ''),
        ...(isDiagonal ? [segment(x(from), y(from), x(to), y(to), faint)] : []),
        ...lines.flatMap(({ name, plot, colour }, index) => [
            polyline(plot.points.map(([px, py]) => `${round(x(px))},${round(y(py))}`), colour),
            text(width - frame.right - 6, frame.top + 16 + 14 * index, name ?? '', { anchor: 'end', color: colour })
        ])
    ];
}
function polyline(coordinates, colour) {
    return `<polyline points="${coordinates.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
}
function axes(across, up, xLabel, yLabel) {
    const bottom = frame.top + innerHeight;
    const vertical = across.ticks.flatMap((tick) => [
        segment(placeX(across, tick), frame.top, placeX(across, tick), bottom, faint),
        text(placeX(across, tick), bottom + 16, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(tick), { anchor: 'middle' })
    ]);
    const horizontal = up.ticks.flatMap((tick) => [
        segment(frame.left, placeY(up, tick), frame.left + innerWidth, placeY(up, tick), faint),
        text(frame.left - 6, placeY(up, tick) + 4, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(tick), { anchor: 'end' })
    ]);
    return [
        ...vertical,
        ...horizontal,
        text(frame.left + innerWidth / 2, height - 12, xLabel, { anchor: 'middle' }),
        sideways(yLabel)
    ];
}
function sideways(label) {
    const [x, y] = [14, frame.top + innerHeight / 2];
    return `<text x="${x}" y="${y}" text-anchor="middle" fill="${ink}" transform="rotate(-90 ${x} ${y})">${escaped(label)}</text>`;
}
function barShapes({ bars, y: label }) {
    const scale = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._)([0, ...bars.map(([, value]) => value)]);
    const left = 150;
    const span = width - left - frame.right;
    const place = (value) => left + ((value - scale.low) / (scale.high - scale.low)) * span;
    const step = innerHeight / bars.length;
    const rows = bars.flatMap(([name, value], index) => {
        const [top, start, end] = [
            frame.top + index * step,
            Math.min(place(0), place(value)),
            Math.max(place(0), place(value))
        ];
        return [
            `<rect x="${round(start)}" y="${round(top + step * 0.15)}" width="${round(end - start)}" height="${round(step * 0.7)}" fill="${accent}"/>`,
            text(left - 6, top + step / 2 + 4, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(name, 22), { anchor: 'end' })
        ];
    });
    const ticks = scale.ticks.map((tick) => text(place(tick), frame.top + innerHeight + 16, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(tick), { anchor: 'middle' }));
    return [...rows, ...ticks, text(left + span / 2, height - 12, label, { anchor: 'middle' })];
}
function matrixShapes({ classes, cells }) {
    const side = Math.min(innerWidth, innerHeight) / classes.length;
    const most = Math.max(1e-12, ...cells.flat());
    const left = frame.left + (innerWidth - side * classes.length) / 2;
    const squares = cells.flatMap((row, target) => row.flatMap((value, prediction) => {
        const [x, y, share] = [left + prediction * side, frame.top + target * side, value / most];
        const label = text(x + side / 2, y + side / 2 + 4, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value), {
            anchor: 'middle',
            color: share > 0.5 ? '#fff' : ink
        });
        const square = `<rect x="${round(x)}" y="${round(y)}" width="${round(side)}" height="${round(side)}" fill="${accent}" fill-opacity="${round(share)}" stroke="${faint}"/>`;
        return classes.length > 12 ? [square] : [square, label];
    }));
    const names = classes.flatMap((name, index) => [
        text(left + (index + 0.5) * side, frame.top + side * classes.length + 14, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(name, 12), { anchor: 'middle' }),
        text(left - 6, frame.top + (index + 0.5) * side + 4, (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(name, 12), { anchor: 'end' })
    ]);
    return [...squares, ...names, text(width / 2, height - 12, 'prediction', { anchor: 'middle' }), sideways('target')];
}
function placeX({ low, high }, value) {
    return frame.left + ((value - low) / (high - low)) * innerWidth;
}
function placeY({ low, high }, value) {
    return frame.top + innerHeight - ((value - low) / (high - low)) * innerHeight;
}
function segment(x1, y1, x2, y2, color) {
    return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}"/>`;
}
function text(x, y, content, style) {
    const more = `${style.size ? ` font-size="${style.size}"` : ''}${style.weight ? ` font-weight="${style.weight}"` : ''}`;
    return `<text x="${round(x)}" y="${round(y)}" text-anchor="${style.anchor}" fill="${style.color ?? ink}"${more}>${escaped(content)}</text>`;
}
function escaped(content) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(content).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
function round(value) {
    return String(Number(value.toFixed(2)));
}


/***/ }),

/***/ 39529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ normalTwoSided),
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
// The standard normal distribution.
/** P(Z > z), to about 1e-15 relative: a series near the middle, Lentz's continued fraction in the tail (DLMF 7.6.1, 7.9.3). */
function normalTail(z) {
    if (Number.isNaN(z))
        return NaN;
    if (z < 0)
        return 1 - normalTail(-z);
    const x = z / Math.SQRT2;
    if (x < 1.5)
        return (1 - erfSeries(x)) / 2;
    return erfcFraction(x) / 2;
}
/** P(|Z| > |z|). */
function normalTwoSided(z) {
    return Math.min(1, 2 * normalTail(Math.abs(z)));
}
function erfSeries(x) {
    let term = x;
    let sum = x;
    for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && n < 200; n += 1) {
        term *= (2 * x * x) / (2 * n + 1);
        sum += term;
    }
    return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
function erfcFraction(x) {
    if (x > 27)
        return 0;
    let fraction = x;
    let [c, d] = [x, 0];
    for (let n = 1; n < 500; n += 1) {
        const a = n / 2;
        d = 1 / (x + a * d);
        c = x + a / c;
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
/** z with P(Z < z) = `share`, by bisection to full precision; infinite at 0 and 1. */
function normalQuantile(share) {
    if (!(share > 0 && share < 1))
        return share === 0 ? -Infinity : share === 1 ? Infinity : NaN;
    let [low, high] = [-40, 40];
    for (let step = 0; step < 80; step += 1) {
        const middle = (low + high) / 2;
        if (normalTail(-middle) < share)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ })

};

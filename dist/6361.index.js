export const id = 6361;
export const ids = [6361,2720,339];
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
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`the disk is full: ${path} could not be written`, {
                ...detail,
                cure: 'free some space (`df -h` shows where), then run the same command again'
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`no permission for ${path}`, {
                ...detail,
                cure: `give this user access (\`ls -ld '${path}'\` shows who has it), then run the same command again`
            });
        case 'ENOENT':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`there is no ${path}`, {
                ...detail,
                cure: 'check the name and the folder that the command runs in, then run it again'
            });
        case 'EISDIR':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} is a folder, and a file was expected`, {
                ...detail,
                cure: 'name a file, or move the folder away'
            });
        case 'ENOTDIR':
        case 'EEXIST':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} cannot be made: a file stands where a folder is needed`, {
                ...detail,
                cure: 'move that file away, or choose another path'
            });
        case undefined:
        default:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: ${String(cause)}`, {
                ...detail,
                cure: 'check that the path is on a working disk, then run the same command again'
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
/* harmony import */ var _core_report_plots_svg_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92462);
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('targets are taken from the test data by id, and the column of one of them is not named', {
        cure: `say \`${named('id', 'COLUMN')}\` and \`${named('target', 'COLUMN')}\``
    });
}
async function readGiven(file, cwd) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
    }
    catch (cause) {
        if (!(0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_10__/* .isMissing */ .b2)(cause))
            throw (0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_10__/* .fileError */ .zS)(cause, file);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`there is no file ${file}`, {
            cure: `check the path; it is relative to ${cwd}`,
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

/***/ 68593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/statistics/interval.js
var statistics_interval = __webpack_require__(57099);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${data.file} has no row with ${id} ${JSON.stringify((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(wanted, row))}, which ${predictions.file} predicts ${(0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .whereIs */ .ie)(predictions, row)}`, {
                cure: 'predict the rows of the test data, each once; check that both files name rows by the same id',
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${predictions.file} has no prediction for ${rows.length} rows of ${data.file}, the first with ${ids.name} ${shown.join(', ')}`, {
        cure: 'predict every row of the test data, or name the test data alone as the data',
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${predictions.file} has other targets than the data in ${count} rows: ${ids.name} ${shown.join(', ')}${count > shown.length ? ', ...' : ''}`, {
        cure: `leave ${claimed.name} out of the predictions, for targets come from the data; or predict the same data`,
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
/* harmony export */   Z: () => (/* binding */ goalOf),
/* harmony export */   j: () => (/* binding */ knownMetrics)
/* harmony export */ });
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

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   In: () => (/* binding */ sharedDecimals),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   xJ: () => (/* binding */ describeDetectable),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
// One way to write numbers: as many digits as the evidence supports, the same for both sides.
const minus = '−';
/** A number with a real minus sign. `decimals` fixes its digits; without it, at most six significant ones. */
function formatNumber(value, decimals) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : `${minus}∞`;
    const text = decimals === undefined ? short(value) : fixed(value, decimals);
    return text.replace(/^-/, minus).replace(/e-/, `e${minus}`);
}
/** Like `formatNumber`, with a plus sign; zero has none. */
function formatSigned(value, decimals) {
    const text = formatNumber(value, decimals);
    if (/^[−∞N]/.test(text))
        return value === Infinity ? `+${text}` : text;
    return /[1-9]/.test(text) ? `+${text}` : text;
}
/** A count with thousands separators. */
function formatCount(count) {
    return count.toLocaleString('en-US');
}
/**
 * Decimals for both sides of a comparison and their delta: two significant digits of the interval's half width, else of
 * the delta; never more than the numbers themselves have. Undefined where a fixed point would be unreadable.
 */
function sharedDecimals(values, interval) {
    const finite = values.filter(Number.isFinite);
    const largest = Math.max(...finite.map(Math.abs), 0);
    if (finite.length === 0 || largest >= 1e9)
        return undefined;
    const halfWidth = interval && interval[1] > interval[0] ? (interval[1] - interval[0]) / 2 : null;
    const wanted = decimalsFor(halfWidth ?? smallestStep(finite), 2);
    const enough = halfWidth === null ? Math.max(wanted, decimalsFor(largest, 4)) : wanted;
    if (enough > 12)
        return undefined;
    return Math.min(enough, Math.max(...finite.map(ownDecimals)));
}
function smallestStep(values) {
    const steps = values.flatMap((a, i) => values.slice(i + 1).map((b) => Math.abs(a - b)));
    return Math.min(...steps.filter((step) => step > 1e-9 * Math.max(...values.map(Math.abs))));
}
function decimalsFor(size, significant) {
    if (!Number.isFinite(size) || size <= 0)
        return 0;
    return Math.max(0, significant - 1 - Math.floor(Math.log10(size)));
}
function ownDecimals(value) {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
function short(value) {
    return String(Number(value.toPrecision(6)));
}
function fixed(value, decimals) {
    const text = value.toFixed(decimals);
    return /[1-9]/.test(text) ? text : text.replace(/^-/, '');
}
/** Bytes in the unit that gives one to three digits before the point, by powers of 1,000. */
function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
    const value = bytes / 1000 ** power;
    return `${power === 0 ? String(bytes) : value.toFixed(value < 100 ? 1 : 0)} ${units[power] ?? 'B'}`;
}
/** `0.8 s`, `42 s`, `6 min`, `1 h 20 min`. */
function formatSeconds(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 90)
        return `${Math.round(seconds)} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** What a test set can tell apart, in words. */
function describeDetectable(smallest) {
    return `these rows can show a change of ${formatNumber(Number(smallest.toPrecision(2)))} or more`;
}


/***/ }),

/***/ 40282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ plotBlocks),
/* harmony export */   b: () => (/* binding */ comparedPlotBlocks)
/* harmony export */ });
/* harmony import */ var _metrics_plots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24976);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96145);
/* harmony import */ var _drawn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35978);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3884);
// Plots for GitHub, which draws Mermaid charts and tables but shows no SVG that isn't hosted.





/** Points of a Mermaid line; its x axis is a list, so curves are read off at even steps. */
const steps = 20;
/** Folded blocks, one for each plot of an evaluation. */
function plotBlocks(plots) {
    return Object.values((0,_metrics_plots_js__WEBPACK_IMPORTED_MODULE_0__/* .plotsIn */ .SE)(plots)).map((plot) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(plot.title, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .drawing */ .pW)([{ name: null, plot }], [plotBlock(plot)])));
}
/** The same with both sides of a comparison: curves in one chart, else one after the other. */
function comparedPlotBlocks({ baseline, candidate }, names) {
    return [...new Set([...Object.keys(candidate), ...Object.keys(baseline)])].flatMap((name) => {
        const [before, after] = [baseline[name], candidate[name]];
        const sides = [
            ...(before ? [{ name: names.baseline, plot: before }] : []),
            ...(after ? [{ name: names.candidate, plot: after }] : [])
        ];
        const title = (after ?? before)?.title ?? name;
        return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .drawing */ .pW)(sides, bothBlocks(sides)))];
    });
}
function bothBlocks(sides) {
    const lines = sides.flatMap(({ plot }) => (plot.kind === 'line' ? [plot] : []));
    if (lines.length < 2) {
        return sides.flatMap(({ name, plot }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(name ?? ''))), plotBlock(plot)]);
    }
    const legend = sides.map(({ name }, index) => `${index === 0 ? 'grey' : 'blue'} is ${name ?? ''}`).join(', ');
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(legend)), lineChart(lines)];
}
function plotBlock(plot) {
    switch (plot.kind) {
        case 'matrix':
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([['target ↓ prediction →'], ...plot.classes.map((name) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)])], plot.cells.map((row, index) => [
                [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(plot.classes[index] ?? '')],
                ...row.map((value) => [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value)])
            ]), ['left', ...plot.classes.map(() => 'right')]);
        case 'line':
            return lineChart([plot]);
        case 'points':
            return binnedTable(plot);
        case 'bars':
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([['name'], [plot.y]], plot.bars.map(([name, value]) => [[(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)], [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value)]]), ['left', 'right']);
    }
}
/** One curve, or the baseline's and the candidate's. */
function lineChart(plots) {
    const [first] = plots;
    const across = (0,_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleOf */ ._)(plots.flatMap(({ points }) => points.map(([x]) => x)));
    const up = (0,_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleOf */ ._)(plots.flatMap(({ points }) => points.map(([, y]) => y)));
    const grid = Array.from({ length: steps + 1 }, (_, step) => across.low + ((across.high - across.low) * step) / steps);
    const lineOf = (values) => `  line [${values.map(plain).join(', ')}]`;
    const colours = [...(plots.length > 1 ? [_drawn_js__WEBPACK_IMPORTED_MODULE_1__/* .palette */ .M.before] : []), _drawn_js__WEBPACK_IMPORTED_MODULE_1__/* .palette */ .M.after, _drawn_js__WEBPACK_IMPORTED_MODULE_1__/* .palette */ .M.guide].join(', ');
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaid */ .a4)([
        '---',
        'config:',
        '  themeVariables:',
        '    xyChart:',
        `      plotColorPalette: "${colours}"`,
        '---',
        'xychart-beta',
        `  title "${label(first?.title ?? '')}"`,
        `  x-axis "${label(first?.x ?? '')}" ${plain(across.low)} --> ${plain(across.high)}`,
        `  y-axis "${label(first?.y ?? '')}" ${plain(up.low)} --> ${plain(up.high)}`,
        ...plots.map(({ points }) => lineOf(grid.map((x) => heightAt(points, x)))),
        ...(first?.diagonal === true ? [lineOf(grid)] : [])
    ].join('\n'));
}
/** The height of a curve at x, between its points in a straight line. */
function heightAt(points, x) {
    const after = points.findIndex(([px]) => px >= x);
    const [right, left] = [points[after < 0 ? points.length - 1 : after], points[Math.max(0, after - 1)]];
    if (!right || !left)
        return 0;
    if (after <= 0 || right[0] === left[0])
        return right[1];
    return left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0]);
}
/** Points as a table: for each tenth of the x axis how many there are, and the mean of y. */
function binnedTable(plot) {
    const across = (0,_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleOf */ ._)(plot.points.map(([x]) => x));
    const step = (across.high - across.low) / 10;
    const rows = Array.from({ length: 10 }, (_, bin) => {
        const [low, high] = [across.low + bin * step, across.low + (bin + 1) * step];
        const ys = plot.points.filter(([x]) => x >= low && (x < high || bin === 9)).map(([, y]) => y);
        return { low, high, count: ys.length, mean: ys.reduce((sum, y) => sum + y, 0) / ys.length };
    }).filter(({ count }) => count > 0);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([[plot.x], ['points'], [`mean of ${plot.y}`]], rows.map(({ low, high, count, mean }) => [
        [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(low)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(high)}`],
        [String(count)],
        [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(mean)]
    ]), ['left', 'right', 'right']);
}
function label(text) {
    return text.replace(/[^\p{L}\p{N} .,:_-]/gu, ' ').slice(0, 60);
}
function plain(value) {
    return String(Number(value.toPrecision(6)));
}


/***/ }),

/***/ 35978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ palette)
/* harmony export */ });
/** Grey for what was, blue for what is, light grey for guides. */
const palette = { before: '#6e7781', after: '#0969da', guide: '#d0d7de', ink: '#24292f' };


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scaleOf)
/* harmony export */ });
// Axes: the range of a plot and where its ticks go.
/** A range with round ends that holds all values, and its ticks. */
function scaleOf(values) {
    const finite = values.filter(Number.isFinite);
    let [low, high] = [Math.min(...finite), Math.max(...finite)];
    if (finite.length === 0)
        [low, high] = [0, 1];
    if (low === high)
        [low, high] = [low - 1, high + 1];
    const step = niceStep((high - low) / 5);
    const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
    return { low: first * step, high: last * step, ticks };
}
function niceStep(rough) {
    const power = 10 ** Math.floor(Math.log10(rough));
    const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
    return factor * power;
}


/***/ }),

/***/ 92462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x3: () => (/* binding */ renderPlots),
  rY: () => (/* binding */ renderSides)
});

// UNUSED EXPORTS: renderSvg

// EXTERNAL MODULE: ./core/metrics/plots.js
var metrics_plots = __webpack_require__(24976);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
// EXTERNAL MODULE: ./core/report/safe-text.js
var safe_text = __webpack_require__(83486);
// EXTERNAL MODULE: ./core/report/plots/drawn.js
var plots_drawn = __webpack_require__(35978);
;// CONCATENATED MODULE: ./core/report/plots/shapes.js
// The few shapes that plots are drawn of.


function segment(x1, y1, x2, y2, color) {
    return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}"/>`;
}
function shapes_text(x, y, content, style) {
    const more = `${style.size ? ` font-size="${style.size}"` : ''}${style.weight ? ` font-weight="${style.weight}"` : ''}`;
    return `<text x="${round(x)}" y="${round(y)}" text-anchor="${style.anchor}" fill="${style.color ?? plots_drawn/* palette */.M.ink}"${more}>${escaped(content)}</text>`;
}
function escaped(content) {
    return (0,safe_text/* safeText */.Hk)(content).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
function round(value) {
    return String(Number(value.toFixed(2)));
}

;// CONCATENATED MODULE: ./core/report/plots/parallel-svg.js
// Parallel coordinates as SVG shapes.



function parallelShapes({ axes, lines }, { width, height, frame }) {
    const [left, right] = [frame.left, width - frame.right - 24];
    const [top, bottom] = [frame.top + 8, height - frame.bottom];
    const step = axes.length < 2 ? 0 : (right - left) / (axes.length - 1);
    const x = (axis) => left + axis * step;
    const y = (place) => bottom - place * (bottom - top);
    const drawn = lines.map(({ places, isBest }) => {
        const points = places.map((place, axis) => `${round(x(axis))},${round(y(place))}`).join(' ');
        const look = isBest ? 'stroke-width="2.5"' : 'stroke-width="1" stroke-opacity="0.55"';
        return `<polyline points="${points}" fill="none" stroke="${isBest ? plots_drawn/* palette */.M.after : plots_drawn/* palette */.M.before}" ${look}/>`;
    });
    const scales = axes.flatMap(({ name, ticks }, axis) => [
        segment(x(axis), top, x(axis), bottom, plots_drawn/* palette */.M.ink),
        ...ticks.map(([place, label]) => shapes_text(x(axis) - 4, y(place) + 4, (0,safe_text/* safeText */.Hk)(label, 10), { anchor: 'end' })),
        shapes_text(x(axis), bottom + (axis % 2 === 0 ? 18 : 32), (0,safe_text/* safeText */.Hk)(name, 22), { anchor: 'middle', weight: 600 })
    ]);
    return [...drawn, ...scales];
}

// EXTERNAL MODULE: ./core/report/plots/scale.js
var plots_scale = __webpack_require__(3884);
;// CONCATENATED MODULE: ./core/report/plots/svg.js
// Plots as SVG: a few shapes, no library, so that the command starts as fast with them as without.







const [width, height] = [480, 360];
const svg_frame = { left: 64, right: 16, top: 36, bottom: 52 };
const [svg_innerWidth, svg_innerHeight] = [width - svg_frame.left - svg_frame.right, height - svg_frame.top - svg_frame.bottom];
const { ink, guide: faint, after: accent } = plots_drawn/* palette */.M;
/** The SVG of every plot of an evaluation by its name; what is no plot is left out. */
function renderPlots(plots) {
    const all = Object.entries((0,metrics_plots/* plotsIn */.SE)(plots));
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
    const body = [shapes_text(width / 2, 20, title, { anchor: 'middle', size: 14, weight: 600 }), ...shapes];
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(title)}"`;
    return `${open} font-family="system-ui, sans-serif" font-size="11">\n<rect width="100%" height="100%" fill="#fff"/>\n${body.join('\n')}\n</svg>\n`;
}
function shapesOf(plot) {
    switch (plot.kind) {
        case 'parallel':
            return parallelShapes(plot, { width, height, frame: svg_frame });
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
    const across = (0,plots_scale/* scaleOf */._)(plot.points.map(([x]) => x));
    const up = (0,plots_scale/* scaleOf */._)([...plot.points.map(([, y]) => y), ...(plot.kind === 'points' ? [0] : [])]);
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
    const lines = [before, after].flatMap(({ name, plot }, index) => plot.kind === 'line' ? [{ name, plot, colour: index === 0 ? plots_drawn/* palette */.M.before : plots_drawn/* palette */.M.after }] : []);
    const across = (0,plots_scale/* scaleOf */._)(lines.flatMap(({ plot }) => plot.points.map(([x]) => x)));
    const up = (0,plots_scale/* scaleOf */._)(lines.flatMap(({ plot }) => plot.points.map(([, y]) => y)));
    const [from, to] = [Math.max(across.low, up.low), Math.min(across.high, up.high)];
    const [x, y] = [(value) => placeX(across, value), (value) => placeY(up, value)];
    const first = lines[0]?.plot;
    return [
        ...axes(across, up, first?.x ?? '', first?.y ?? ''),
        ...(isDiagonal ? [segment(x(from), y(from), x(to), y(to), faint)] : []),
        ...lines.flatMap(({ name, plot, colour }, index) => [
            polyline(plot.points.map(([px, py]) => `${round(x(px))},${round(y(py))}`), colour),
            shapes_text(width - svg_frame.right - 6, svg_frame.top + 16 + 14 * index, name ?? '', { anchor: 'end', color: colour })
        ])
    ];
}
function polyline(coordinates, colour) {
    return `<polyline points="${coordinates.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
}
function axes(across, up, xLabel, yLabel) {
    const bottom = svg_frame.top + svg_innerHeight;
    const vertical = across.ticks.flatMap((tick) => [
        segment(placeX(across, tick), svg_frame.top, placeX(across, tick), bottom, faint),
        shapes_text(placeX(across, tick), bottom + 16, (0,numbers/* formatNumber */.ZV)(tick), { anchor: 'middle' })
    ]);
    const horizontal = up.ticks.flatMap((tick) => [
        segment(svg_frame.left, placeY(up, tick), svg_frame.left + svg_innerWidth, placeY(up, tick), faint),
        shapes_text(svg_frame.left - 6, placeY(up, tick) + 4, (0,numbers/* formatNumber */.ZV)(tick), { anchor: 'end' })
    ]);
    return [
        ...vertical,
        ...horizontal,
        shapes_text(svg_frame.left + svg_innerWidth / 2, height - 12, xLabel, { anchor: 'middle' }),
        sideways(yLabel)
    ];
}
function sideways(label) {
    const [x, y] = [14, svg_frame.top + svg_innerHeight / 2];
    return `<text x="${x}" y="${y}" text-anchor="middle" fill="${ink}" transform="rotate(-90 ${x} ${y})">${escaped(label)}</text>`;
}
function barShapes({ bars, y: label }) {
    const scale = (0,plots_scale/* scaleOf */._)([0, ...bars.map(([, value]) => value)]);
    const left = 150;
    const span = width - left - svg_frame.right;
    const place = (value) => left + ((value - scale.low) / (scale.high - scale.low)) * span;
    const step = svg_innerHeight / bars.length;
    const rows = bars.flatMap(([name, value], index) => {
        const [top, start, end] = [
            svg_frame.top + index * step,
            Math.min(place(0), place(value)),
            Math.max(place(0), place(value))
        ];
        return [
            `<rect x="${round(start)}" y="${round(top + step * 0.15)}" width="${round(end - start)}" height="${round(step * 0.7)}" fill="${accent}"/>`,
            shapes_text(left - 6, top + step / 2 + 4, (0,safe_text/* safeText */.Hk)(name, 22), { anchor: 'end' })
        ];
    });
    const ticks = scale.ticks.map((tick) => shapes_text(place(tick), svg_frame.top + svg_innerHeight + 16, (0,numbers/* formatNumber */.ZV)(tick), { anchor: 'middle' }));
    return [...rows, ...ticks, shapes_text(left + span / 2, height - 12, label, { anchor: 'middle' })];
}
function matrixShapes({ classes, cells }) {
    const side = Math.min(svg_innerWidth, svg_innerHeight) / classes.length;
    const most = Math.max(1e-12, ...cells.flat());
    const left = svg_frame.left + (svg_innerWidth - side * classes.length) / 2;
    const squares = cells.flatMap((row, target) => row.flatMap((value, prediction) => {
        const [x, y, share] = [left + prediction * side, svg_frame.top + target * side, value / most];
        const label = shapes_text(x + side / 2, y + side / 2 + 4, (0,numbers/* formatNumber */.ZV)(value), {
            anchor: 'middle',
            color: share > 0.5 ? '#fff' : ink
        });
        const square = `<rect x="${round(x)}" y="${round(y)}" width="${round(side)}" height="${round(side)}" fill="${accent}" fill-opacity="${round(share)}" stroke="${faint}"/>`;
        return classes.length > 12 ? [square] : [square, label];
    }));
    const names = classes.flatMap((name, index) => [
        shapes_text(left + (index + 0.5) * side, svg_frame.top + side * classes.length + 14, (0,safe_text/* safeText */.Hk)(name, 12), { anchor: 'middle' }),
        shapes_text(left - 6, svg_frame.top + (index + 0.5) * side + 4, (0,safe_text/* safeText */.Hk)(name, 12), { anchor: 'end' })
    ]);
    return [...squares, ...names, shapes_text(width / 2, height - 12, 'prediction', { anchor: 'middle' }), sideways('target')];
}
function placeX({ low, high }, value) {
    return svg_frame.left + ((value - low) / (high - low)) * svg_innerWidth;
}
function placeY({ low, high }, value) {
    return svg_frame.top + svg_innerHeight - ((value - low) / (high - low)) * svg_innerHeight;
}


/***/ })

};

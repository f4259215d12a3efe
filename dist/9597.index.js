export const id = 9597;
export const ids = [9597,2720,339];
export const modules = {

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

/***/ 81230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readMetricsSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/logs/choose.js
var choose = __webpack_require__(5627);
// EXTERNAL MODULE: ./core/logs/read.js
var read = __webpack_require__(76178);
// EXTERNAL MODULE: ./core/logs/training-log.js
var training_log = __webpack_require__(18423);
// EXTERNAL MODULE: ./core/metrics/documents/document.js
var documents_document = __webpack_require__(5288);
// EXTERNAL MODULE: ./core/metrics/documents/read.js + 3 modules
var documents_read = __webpack_require__(83448);
// EXTERNAL MODULE: ./core/metrics/documents/tree.js
var tree = __webpack_require__(5589);
// EXTERNAL MODULE: ./adapters/git/run-git.js
var run_git = __webpack_require__(2510);
;// CONCATENATED MODULE: ./adapters/git/show.js
// Files as they are in a commit, for `git:REF:PATH`.


/** What `git cat-file` ends with where there is no such object. */
const noSuchObject = [128];
/**
 * `path` is relative to the repository's root, or to `cwd` if it begins with `./`. Throws InputError where there is no
 * repository, ref or path, and for a file over the limit; OutsideError without git.
 */
async function gitShow(cwd, ref, path, maxBytes) {
    const git = (0,run_git/* createGitRunner */.h)(cwd);
    if (ref === '' || ref.startsWith('-') || ref.includes(':'))
        throw missing(ref, path);
    const object = `${ref}:${path.replace(/\/+$/, '')}`;
    const kind = (await git.tryRun(['cat-file', '-t', object], noSuchObject))?.trim();
    if (kind === 'tree') {
        const names = await git.run(['ls-tree', '-r', '--name-only', '-z', object]);
        return { kind: 'folder', paths: names.split('\0').filter(Boolean) };
    }
    if (kind !== 'blob')
        throw missing(ref, path);
    if (Number(await git.run(['cat-file', '-s', object])) > maxBytes)
        throw new errors/* InputError */.dz(`git:${object} is larger than ${maxBytes} bytes`, {
            cure: 'name the file that holds metrics'
        });
    return { kind: 'file', bytes: Buffer.from(await git.run(['cat-file', 'blob', object])) };
}
function missing(ref, path) {
    return new errors/* InputError */.dz(`git has no file or folder ${path} at ${ref}`, {
        cure: 'check the ref and the path from the repository root; in CI, fetch the ref first (fetch-depth: 0)'
    });
}

;// CONCATENATED MODULE: ./adapters/metrics/source.js
// Metrics from where a person says they are: a file, a folder, git:REF:PATH, release:MODEL or mlflow:NAME@ALIAS.










const mostFiles = 1000;
/** Throws InputError if it isn't there or holds no metrics. `absent` is what to do where there is no such file. */
async function readMetricsSource(source, cwd, absent = 'check the path') {
    const inGit = /^git:([^:]+):(.+)$/s.exec(source);
    if (inGit)
        return readFromGit(inGit[1] ?? '', inGit[2] ?? '', source, cwd);
    if (source.startsWith('git:'))
        throw new errors/* InputError */.dz(`${source} is not git:REF:PATH`, { cure: 'write, for example, git:main:metrics.json' });
    if (source.startsWith('release:'))
        return (await Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(6426), __webpack_require__.e(8709), __webpack_require__.e(1596), __webpack_require__.e(8097), __webpack_require__.e(7881)]).then(__webpack_require__.bind(__webpack_require__, 84366))).readReleaseMetrics(source, cwd);
    if (source.startsWith('mlflow:'))
        return (await __webpack_require__.e(/* import() */ 3786).then(__webpack_require__.bind(__webpack_require__, 43786))).readMlflowMetrics(source);
    return readFromDisk(source, cwd, absent);
}
async function readFromGit(ref, path, source, cwd) {
    const found = await gitShow(cwd, ref, path, tree/* documentLimits */.E5.bytes);
    if (found.kind === 'file')
        return (0,documents_read/* readMetricsDocument */.h3)(found.bytes, source);
    const files = [];
    for (const name of limited(found.paths.filter(documents_read/* isMetricsFile */.C_), source)) {
        const file = await gitShow(cwd, ref, `${path.replace(/\/+$/, '')}/${name}`, tree/* documentLimits */.E5.bytes);
        if (file.kind === 'file')
            files.push({ path: name, bytes: file.bytes });
    }
    return (0,documents_read/* readMetricsFolder */.eD)(files, source);
}
async function readFromDisk(source, cwd, absent) {
    const path = (0,external_node_path_.resolve)(cwd, source);
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (!found)
        throw new errors/* InputError */.dz(`there is no file or folder ${source}`, {
            cure: absent,
            place: { file: source }
        });
    if (!found.isDirectory()) {
        if (found.size > tree/* documentLimits */.E5.bytes && !(0,choose/* isLogFile */.V)(source))
            throw tooLarge(source);
        return (0,documents_read/* readMetricsDocument */.h3)(await (0,promises_.readFile)(path), source);
    }
    const names = (await (0,promises_.readdir)(path, { recursive: true })).map((name) => name.split(external_node_path_.sep).join('/'));
    const logged = names.some(documents_read/* isMetricsFile */.C_) ? null : (0,choose/* chooseLog */.Y)(await logFiles(path, names.filter(choose/* isLogFile */.V)));
    if (logged !== null) {
        const log = await (0,read/* readLog */.x)(logged, source, (name) => (0,promises_.readFile)((0,external_node_path_.join)(path, name)));
        return (0,documents_document/* plainMetrics */.Yb)((0,training_log/* countingMetrics */.Fk)(log, null, source));
    }
    const files = [];
    for (const name of limited(names.filter(documents_read/* isMetricsFile */.C_), source)) {
        const file = await (0,promises_.stat)((0,external_node_path_.join)(path, name));
        if (file.size > tree/* documentLimits */.E5.bytes)
            throw tooLarge(`${source}/${name}`);
        if (file.isFile())
            files.push({ path: name, bytes: await (0,promises_.readFile)((0,external_node_path_.join)(path, name)) });
    }
    return (0,documents_read/* readMetricsFolder */.eD)(files, source);
}
async function logFiles(folder, names) {
    return Promise.all(names.map(async (name) => {
        const { size, mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(folder, name));
        return { path: name, bytes: size, modifiedMs: mtimeMs };
    }));
}
function limited(names, source) {
    if (names.length <= mostFiles)
        return names;
    throw new errors/* InputError */.dz(`${source} holds ${names.length} metrics files; ${mostFiles} are the limit`, {
        cure: 'name one file',
        place: { file: source }
    });
}
function tooLarge(file) {
    return new errors/* InputError */.dz(`${file} is larger than ${tree/* documentLimits */.E5.bytes / 1024 / 1024} MiB`, {
        cure: 'name the file that holds metrics, not predictions',
        place: { file }
    });
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

export const id = 3033;
export const ids = [3033,2720,339];
export const modules = {

/***/ 840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ evaluateFile),
  M: () => (/* binding */ writePlots)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./core/data/readers/read-table.js + 3 modules
var read_table = __webpack_require__(1605);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(2636);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(4747);
// EXTERNAL MODULE: ./core/metrics/check-metrics.js
var check_metrics = __webpack_require__(5176);
// EXTERNAL MODULE: ./core/metrics/evaluate.js + 2 modules
var evaluate = __webpack_require__(8593);
// EXTERNAL MODULE: ./core/metrics/join-targets.js
var join_targets = __webpack_require__(693);
// EXTERNAL MODULE: ./core/metrics/plots.js
var metrics_plots = __webpack_require__(4976);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(3045);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
// EXTERNAL MODULE: ./core/report/safe-text.js
var safe_text = __webpack_require__(3486);
// EXTERNAL MODULE: ./core/report/plots/scale.js
var plots_scale = __webpack_require__(3884);
;// CONCATENATED MODULE: ./core/report/plots/svg.js
// Plots as SVG: a few shapes, no library, so that the command starts as fast with them as without.





const [width, height] = [480, 360];
const svg_frame = { left: 64, right: 16, top: 36, bottom: 52 };
const [svg_innerWidth, svg_innerHeight] = [width - svg_frame.left - svg_frame.right, height - svg_frame.top - svg_frame.bottom];
const [ink, faint, accent] = ['#24292f', '#d0d7de', '#0969da'];
/** The SVG of every plot of an evaluation by its name; what is no plot is left out. */
function renderPlots(plots) {
    const all = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).safeParse(plots ?? {});
    const drawn = Object.entries(all.data ?? {}).flatMap(([name, plot]) => {
        const known = metrics_plots/* plotSchema */.to.safeParse(plot);
        return known.success ? [[name.replace(/[^\w.-]/g, '_'), renderSvg(known.data)]] : [];
    });
    return new Map(drawn);
}
function renderSvg(plot) {
    const body = [svg_text(width / 2, 20, plot.title, { anchor: 'middle', size: 14, weight: 600 }), ...shapesOf(plot)];
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(plot.title)}"`;
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
    const across = (0,plots_scale/* scaleOf */._)(plot.points.map(([x]) => x));
    const up = (0,plots_scale/* scaleOf */._)([...plot.points.map(([, y]) => y), ...(plot.kind === 'points' ? [0] : [])]);
    const [x, y] = [(value) => placeX(across, value), (value) => placeY(up, value)];
    const [from, to] = [Math.max(across.low, up.low), Math.min(across.high, up.high)];
    const guide = plot.diagonal ? [segment(x(from), y(from), x(to), y(to), faint)] : [];
    const zero = plot.kind === 'points' ? [segment(x(across.low), y(0), x(across.high), y(0), ink)] : [];
    const coordinates = plot.points.map(([px, py]) => `${round(x(px))},${round(y(py))}`);
    const marks = plot.kind === 'line'
        ? [`<polyline points="${coordinates.join(' ')}" fill="none" stroke="${accent}" stroke-width="2"/>`]
        : plot.points.map(([px, py]) => `<circle cx="${round(x(px))}" cy="${round(y(py))}" r="2.5" fill="${accent}" fill-opacity="0.6"/>`);
    return [...axes(across, up, plot.x, plot.y), ...guide, ...zero, ...marks];
}
function axes(across, up, xLabel, yLabel) {
    const bottom = svg_frame.top + svg_innerHeight;
    const vertical = across.ticks.flatMap((tick) => [
        segment(placeX(across, tick), svg_frame.top, placeX(across, tick), bottom, faint),
        svg_text(placeX(across, tick), bottom + 16, (0,numbers/* formatNumber */.ZV)(tick), { anchor: 'middle' })
    ]);
    const horizontal = up.ticks.flatMap((tick) => [
        segment(svg_frame.left, placeY(up, tick), svg_frame.left + svg_innerWidth, placeY(up, tick), faint),
        svg_text(svg_frame.left - 6, placeY(up, tick) + 4, (0,numbers/* formatNumber */.ZV)(tick), { anchor: 'end' })
    ]);
    return [
        ...vertical,
        ...horizontal,
        svg_text(svg_frame.left + svg_innerWidth / 2, height - 12, xLabel, { anchor: 'middle' }),
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
            svg_text(left - 6, top + step / 2 + 4, (0,safe_text/* safeText */.Hk)(name, 22), { anchor: 'end' })
        ];
    });
    const ticks = scale.ticks.map((tick) => svg_text(place(tick), svg_frame.top + svg_innerHeight + 16, (0,numbers/* formatNumber */.ZV)(tick), { anchor: 'middle' }));
    return [...rows, ...ticks, svg_text(left + span / 2, height - 12, label, { anchor: 'middle' })];
}
function matrixShapes({ classes, cells }) {
    const side = Math.min(svg_innerWidth, svg_innerHeight) / classes.length;
    const most = Math.max(1e-12, ...cells.flat());
    const left = svg_frame.left + (svg_innerWidth - side * classes.length) / 2;
    const squares = cells.flatMap((row, target) => row.flatMap((value, prediction) => {
        const [x, y, share] = [left + prediction * side, svg_frame.top + target * side, value / most];
        const label = svg_text(x + side / 2, y + side / 2 + 4, (0,numbers/* formatNumber */.ZV)(value), {
            anchor: 'middle',
            color: share > 0.5 ? '#fff' : ink
        });
        const square = `<rect x="${round(x)}" y="${round(y)}" width="${round(side)}" height="${round(side)}" fill="${accent}" fill-opacity="${round(share)}" stroke="${faint}"/>`;
        return classes.length > 12 ? [square] : [square, label];
    }));
    const names = classes.flatMap((name, index) => [
        svg_text(left + (index + 0.5) * side, svg_frame.top + side * classes.length + 14, (0,safe_text/* safeText */.Hk)(name, 12), { anchor: 'middle' }),
        svg_text(left - 6, svg_frame.top + (index + 0.5) * side + 4, (0,safe_text/* safeText */.Hk)(name, 12), { anchor: 'end' })
    ]);
    return [...squares, ...names, svg_text(width / 2, height - 12, 'prediction', { anchor: 'middle' }), sideways('target')];
}
function placeX({ low, high }, value) {
    return svg_frame.left + ((value - low) / (high - low)) * svg_innerWidth;
}
function placeY({ low, high }, value) {
    return svg_frame.top + svg_innerHeight - ((value - low) / (high - low)) * svg_innerHeight;
}
function segment(x1, y1, x2, y2, color) {
    return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}"/>`;
}
function svg_text(x, y, content, style) {
    const more = `${style.size ? ` font-size="${style.size}"` : ''}${style.weight ? ` font-weight="${style.weight}"` : ''}`;
    return `<text x="${round(x)}" y="${round(y)}" text-anchor="${style.anchor}" fill="${style.color ?? ink}"${more}>${escaped(content)}</text>`;
}
function escaped(content) {
    return (0,safe_text/* safeText */.Hk)(content).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
function round(value) {
    return String(Number(value.toFixed(2)));
}

// EXTERNAL MODULE: ./adapters/files/file-error.js
var file_error = __webpack_require__(900);
// EXTERNAL MODULE: ./adapters/workers/threads.js
var workers_threads = __webpack_require__(2720);
// EXTERNAL MODULE: ./adapters/metrics/source.js + 1 modules
var source = __webpack_require__(1230);
;// CONCATENATED MODULE: ./adapters/metrics/evaluate-file.js
// Evaluates a predictions file where no config says what to evaluate.













/** Paths are relative to `cwd`. Throws InputError for what can't be read or measured. */
async function evaluateFile({ predictions, data, metrics }, options, cwd, named) {
    const bytes = await readGiven(predictions, cwd);
    const read = await (0,read_table/* readTable */.x)(bytes, predictions);
    const table = data === undefined ? read : withTargets(read, options, await readData(data, cwd), named);
    const reported = metrics === undefined ? undefined : await (0,source/* readMetricsSource */.j)(metrics, cwd);
    const threads = (0,workers_threads.createThreads)();
    try {
        const evaluation = await (0,evaluate/* evaluate */._)(table, options, {
            producer: 'modelgate evaluate',
            predictions: (0,digest/* digestBytes */.QN)(bytes),
            parallel: threads
        });
        return reported ? withReported(evaluation, reported.metrics) : evaluation;
    }
    finally {
        await threads.close();
    }
}
/** Checked against the team's own metrics, and with the plots of what the team logged beside them. */
function withReported(evaluation, reported) {
    return {
        ...evaluation,
        warnings: [...evaluation.warnings, ...(0,check_metrics/* metricsThatDiffer */.H)(evaluation, reported)],
        plots: { ...evaluation.plots, ...(0,metrics_plots/* loggedPlots */.LB)(reported) }
    };
}
async function readData(data, cwd) {
    return (0,read_table/* readTable */.x)(await readGiven(data, cwd), data);
}
function withTargets(table, { id, target }, data, named) {
    if (id !== undefined && target !== undefined)
        return (0,join_targets/* joinTargets */.r)(table, data, { id, target });
    throw new errors/* InputError */.dz('Targets are taken from the test data by id, and the column of one of them is not named.', {
        cure: `Say ${named('id', 'COLUMN')} and ${named('target', 'COLUMN')}.`
    });
}
async function readGiven(file, cwd) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file));
    }
    catch (cause) {
        if (!(0,file_error/* isMissing */.b2)(cause))
            throw (0,file_error/* fileError */.zS)(cause, file);
        throw new errors/* InputError */.dz(`There is no file ${file}.`, {
            cure: `Check the path; it is relative to ${cwd}.`,
            place: { file },
            cause
        });
    }
}
/** Writes each plot as `NAME.svg`; makes the folder. */
async function writePlots(folder, { plots }) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        for (const [name, svg] of renderPlots(plots))
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${name}.svg`), svg);
    }
    catch (cause) {
        throw (0,file_error/* fileError */.zS)(cause, folder);
    }
}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createThreads: () => (/* binding */ createThreads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(542);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _core_metrics_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9419);
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

/***/ 951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderEvaluationText),
/* harmony export */   z: () => (/* binding */ renderEvaluation)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2636);
/* harmony import */ var _metrics_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3587);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3486);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6145);
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

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ plotBlocks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3045);
/* harmony import */ var _metrics_plots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4976);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6145);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3884);
// Plots for GitHub, which draws Mermaid charts and tables but shows no SVG that isn't hosted.





/** Points of a Mermaid line; its x axis is a list, so curves are read off at even steps. */
const steps = 20;
/** Folded blocks, one for each plot of an evaluation. */
function plotBlocks(plots) {
    const all = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).safeParse(plots ?? {});
    return Object.values(all.data ?? {}).flatMap((plot) => {
        const known = _metrics_plots_js__WEBPACK_IMPORTED_MODULE_0__/* .plotSchema */ .to.safeParse(plot);
        return known.success ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(known.data.title, plotBlock(known.data))] : [];
    });
}
function plotBlock(plot) {
    switch (plot.kind) {
        case 'matrix':
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([['target ↓ prediction →'], ...plot.classes.map((name) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)])], plot.cells.map((row, index) => [
                [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(plot.classes[index] ?? '')],
                ...row.map((value) => [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value)])
            ]), ['left', ...plot.classes.map(() => 'right')]);
        case 'line':
            return lineChart(plot);
        case 'points':
            return binnedTable(plot);
        case 'bars':
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([['name'], [plot.y]], plot.bars.map(([name, value]) => [[(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)], [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value)]]), ['left', 'right']);
    }
}
function lineChart(plot) {
    const across = (0,_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleOf */ ._)(plot.points.map(([x]) => x));
    const up = (0,_scale_js__WEBPACK_IMPORTED_MODULE_4__/* .scaleOf */ ._)(plot.points.map(([, y]) => y));
    const values = Array.from({ length: steps + 1 }, (_, step) => heightAt(plot.points, across.low + ((across.high - across.low) * step) / steps));
    const diagonal = plot.diagonal
        ? [
            `  line [${Array.from({ length: steps + 1 }, (_, step) => plain(across.low + ((across.high - across.low) * step) / steps)).join(', ')}]`
        ]
        : [];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaid */ .a4)([
        'xychart-beta',
        `  title "${label(plot.title)}"`,
        `  x-axis "${label(plot.x)}" ${plain(across.low)} --> ${plain(across.high)}`,
        `  y-axis "${label(plot.y)}" ${plain(up.low)} --> ${plain(up.high)}`,
        `  line [${values.map(plain).join(', ')}]`,
        ...diagonal
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


/***/ })

};

export const id = 3141;
export const ids = [3141];
export const modules = {

/***/ 8593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(2636);
// EXTERNAL MODULE: ./core/statistics/interval.js + 1 modules
var statistics_interval = __webpack_require__(98);
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
var confusion = __webpack_require__(2480);
// EXTERNAL MODULE: ./core/metrics/resampling.js
var resampling = __webpack_require__(9446);
// EXTERNAL MODULE: ./core/metrics/values.js + 3 modules
var metrics_values = __webpack_require__(2070);
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
var fairness = __webpack_require__(7083);
// EXTERNAL MODULE: ./core/metrics/known.js
var known = __webpack_require__(3587);
// EXTERNAL MODULE: ./core/metrics/options.js
var metrics_options = __webpack_require__(2038);
// EXTERNAL MODULE: ./core/metrics/plots.js
var plots = __webpack_require__(4976);
// EXTERNAL MODULE: ./core/metrics/prepare.js + 4 modules
var prepare = __webpack_require__(3927);
// EXTERNAL MODULE: ./core/metrics/slices.js + 1 modules
var metrics_slices = __webpack_require__(6913);
// EXTERNAL MODULE: ./core/metrics/sample.js
var metrics_sample = __webpack_require__(5764);
// EXTERNAL MODULE: ./core/metrics/test-data.js
var test_data = __webpack_require__(5567);
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

/***/ 693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ joinTargets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4747);
/* harmony import */ var _data_arrays_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1765);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(499);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7613);
/* harmony import */ var _test_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5567);
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
    return claimed === truth || (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(claimed) === (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(truth);
}


/***/ }),

/***/ 3587:
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

/***/ 4976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ loggedPlots),
/* harmony export */   to: () => (/* binding */ plotSchema),
/* harmony export */   ws: () => (/* binding */ plotsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3045);
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4797);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2480);
// Plots of an evaluation as plain data, a few hundred numbers at most; core/report/plots draws them.



const point = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]);
/** A plot of one of three kinds. A matrix has a row for each target class; `diagonal` draws y = x. */
const plotSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('matrix'),
        title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        classes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        cells: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()))
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['line', 'points']),
        title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        x: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        y: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        diagonal: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        points: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point)
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('bars'),
        title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        y: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        bars: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]))
    })
]);
const mostPoints = 200;
const mostClasses = 30;
/** The plots that a sample allows. */
function plotsOf(sample, classes) {
    switch (sample.task) {
        case 'binary':
            return { ...matrixPlot(sample, classes), ...(sample.score ? scorePlots(sample, sample.score) : {}) };
        case 'multiclass':
            return matrixPlot(sample, classes);
        case 'regression':
            return { residuals: residuals(sample) };
        case 'means':
            return {};
    }
}
function matrixPlot(sample, classes) {
    if (classes.length > mostClasses)
        return {};
    const { cells, size } = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionOf */ .wo)(sample.truth, sample.predicted, classes.length, sample.weight);
    const rows = classes.map((_, code) => [...cells.subarray(code * size, (code + 1) * size)]);
    return { confusion_matrix: { kind: 'matrix', title: 'Confusion matrix', classes: [...classes], cells: rows } };
}
function scorePlots({ truth, weight, losses }, score) {
    const weightOf = (row) => weight?.[row] ?? 1;
    const positives = truth.reduce((sum, actual, row) => sum + actual * weightOf(row), 0);
    const negatives = truth.reduce((sum, actual, row) => sum + (1 - actual) * weightOf(row), 0);
    const shown = shownThresholds(score);
    const roc = [[0, 0]];
    const precisionRecall = [];
    let [hits, misses] = [0, 0];
    for (let row = 0; row < truth.length; row += 1) {
        if (truth[row] === 1)
            hits += weightOf(row);
        else
            misses += weightOf(row);
        if (!shown.has(row))
            continue;
        if (positives > 0 && negatives > 0)
            roc.push([misses / negatives, hits / positives]);
        if (positives > 0 && hits + misses > 0)
            precisionRecall.push([hits / positives, hits / (hits + misses)]);
    }
    return {
        ...(roc.length > 1 ? { roc: line('ROC', 'false positive rate', 'true positive rate', roc, true) } : {}),
        ...(precisionRecall.length > 0
            ? { precision_recall: line('Precision and recall', 'recall', 'precision', precisionRecall, false) }
            : {}),
        ...(losses ? { calibration: calibration(truth, score, weightOf) } : {})
    };
}
/** Last rows of the thresholds that a curve shows: of the rows spread evenly, those where their score ends. */
function shownThresholds(score) {
    const ends = new Set();
    const steps = Math.min(score.length, mostPoints - 1);
    for (let step = 1; step <= steps; step += 1) {
        let row = Math.round((step * score.length) / steps) - 1;
        while (row + 1 < score.length && score[row + 1] === score[row])
            row += 1;
        ends.add(row);
    }
    return ends;
}
function line(title, x, y, points, diagonal) {
    return { kind: 'line', title, x, y, diagonal, points };
}
/** Mean score and share of positives of the ten bins of `ece` that have rows. */
function calibration(truth, score, weightOf) {
    const bins = Array.from({ length: 10 }, () => ({ weight: 0, score: 0, truth: 0 }));
    for (let row = 0; row < truth.length; row += 1) {
        const bin = bins[(0,_losses_js__WEBPACK_IMPORTED_MODULE_0__/* .binOf */ .jU)(score[row] ?? 0)];
        if (!bin)
            continue;
        bin.weight += weightOf(row);
        bin.score += weightOf(row) * (score[row] ?? 0);
        bin.truth += weightOf(row) * (truth[row] ?? 0);
    }
    const points = bins
        .filter(({ weight }) => weight > 0)
        .map((bin) => [bin.score / bin.weight, bin.truth / bin.weight]);
    return line('Calibration', 'mean score', 'share of positives', points, true);
}
/** Residuals over predictions, of rows spread evenly over the target. */
function residuals({ truth, predicted }) {
    const count = Math.min(mostPoints, truth.length);
    const points = Array.from({ length: count }, (_, index) => {
        const row = count < 2 ? 0 : Math.round((index * (truth.length - 1)) / (count - 1));
        return [predicted[row] ?? 0, (truth[row] ?? 0) - (predicted[row] ?? 0)];
    });
    return { kind: 'points', title: 'Residuals', x: 'prediction', y: 'target - prediction', diagonal: false, points };
}
/** At most 200 of a list, evenly, with both ends. */
function thinned(all) {
    if (all.length <= mostPoints)
        return [...all];
    return Array.from({ length: mostPoints }, (_, index) => Math.round((index * (all.length - 1)) / (mostPoints - 1))).flatMap((place) => all.slice(place, place + 1));
}
/**
 * Plots of what a team logged beside its metrics: names under `feature_importance` (or `feature_importances`) become bars, lists of
 * numbers learning curves.
 */
function loggedPlots(metrics) {
    const plots = {};
    const bars = [...metrics].flatMap(([name, value]) => {
        const feature = /^feature_importances?\.(.+)$/.exec(name)?.[1];
        return feature !== undefined && typeof value === 'number' && Number.isFinite(value) ? [[feature, value]] : [];
    });
    if (bars.length > 0) {
        const largest = bars.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, 20);
        plots.feature_importance = { kind: 'bars', title: 'Feature importance', y: 'importance', bars: largest };
    }
    for (const [name, value] of metrics) {
        if (!Array.isArray(value) || value.length < 2 || !value.every((one) => Number.isFinite(one)))
            continue;
        const points = thinned(value.map((one, step) => [step, one]));
        plots[`learning_curve_${name}`] = line(`Learning curve: ${name}`, 'step', name, points, false);
    }
    return plots;
}


/***/ })

};

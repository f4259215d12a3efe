export const id = 4709;
export const ids = [4709];
export const modules = {

/***/ 72480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kR: () => (/* binding */ binaryConfusionNames),
/* harmony export */   qZ: () => (/* binding */ multiclassConfusionNames),
/* harmony export */   wo: () => (/* binding */ confusionOf),
/* harmony export */   xI: () => (/* binding */ confusionValues)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71900);
// Metrics that depend only on how often each class was predicted as which; values and conventions as in sklearn.metrics.

/** `isWhole`: these are all the rows, and not a resample, in which a row of weight 0 is one that was not drawn. */
function confusionOf(truth, predicted, size, weights, isWhole = false) {
    const cells = new Float64Array(size * size);
    for (let row = 0; row < truth.length; row += 1) {
        const cell = (truth[row] ?? 0) * size + (predicted[row] ?? 0);
        cells[cell] = (cells[cell] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0));
    }
    const weightless = isWhole && weights?.includes(0) === true ? classesIn(truth, predicted, size) : null;
    return { ...withMargins(size, cells), weightless };
}
function classesIn(truth, predicted, size) {
    const present = new Uint8Array(size);
    for (const code of truth)
        present[code] = 1;
    for (const code of predicted)
        present[code] = 1;
    return present;
}
function withMargins(size, cells) {
    const truth = new Float64Array(size);
    const predicted = new Float64Array(size);
    let total = 0;
    for (let t = 0; t < size; t += 1) {
        for (let p = 0; p < size; p += 1) {
            const weight = cells[t * size + p] ?? 0;
            truth[t] = (truth[t] ?? 0) + weight;
            predicted[p] = (predicted[p] ?? 0) + weight;
            total += weight;
        }
    }
    return { size, cells, truth, predicted, total };
}
const averaged = ['precision', 'recall', 'f1', 'fbeta'];
const averages = ['macro', 'micro', 'weighted'];
const averageNames = averaged.flatMap((metric) => averages.map((average) => `${metric}_${average}`));
const multiclassConfusionNames = [
    'accuracy',
    'balanced_accuracy',
    ...averageNames,
    'mcc',
    'cohen_kappa'
];
const binaryConfusionNames = [...multiclassConfusionNames, ...averaged, 'specificity'];
/**
 * Values in the order of `multiclassConfusionNames`, or of `binaryConfusionNames` where the positive class is given.
 * Classes that no row has or was predicted as don't count in averages.
 */
function confusionValues(confusion, positive, beta, warn) {
    const { size, cells, truth, predicted, total, weightless } = confusion;
    const sums = averaged.map(() => ({ macro: 0, weighted: 0, own: 0 }));
    let [classes, recalls, known, hits] = [0, 0, 0, 0];
    for (let c = 0; c < size; c += 1) {
        const [hit, actual, called] = [cells[c * size + c] ?? 0, truth[c] ?? 0, predicted[c] ?? 0];
        hits += hit;
        const each = [
            (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .C)(hit, called),
            (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .C)(hit, actual),
            fScore(hit, actual, called, 1),
            fScore(hit, actual, called, beta)
        ];
        if (c === positive)
            each.forEach((value, index) => setOwn(sums, index, value));
        if (actual === 0 && called === 0 && weightless?.[c] !== 1)
            continue;
        classes += 1;
        if (actual > 0) {
            known += 1;
            recalls += hit / actual;
        }
        for (const [index, value] of each.entries()) {
            const sum = sums[index];
            if (!sum)
                continue;
            sum.macro += value;
            sum.weighted += value * actual;
        }
    }
    const micro = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .C)(hits, total);
    const values = [micro, recalls / known];
    for (const sum of sums)
        values.push((0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .C)(sum.macro, classes), micro, (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .C)(sum.weighted, total));
    values.push(mcc(confusion, hits), cohenKappa(confusion, hits));
    if (warn)
        warnOfAverages(confusion, warn);
    if (positive === null)
        return values;
    if (warn)
        warnOfPositive(confusion, positive, warn);
    const negative = 1 - positive;
    return [...values, ...sums.map((sum) => sum.own), (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .C)(cells[negative * size + negative] ?? 0, truth[negative] ?? 0)];
}
function setOwn(sums, index, value) {
    const sum = sums[index];
    if (sum)
        sum.own = value;
}
function fScore(hit, actual, called, beta) {
    const square = beta * beta;
    return (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .C)((1 + square) * hit, square * actual + called);
}
/** Matthews' correlation coefficient (Gorodkin 2004); 0 where one side has one class only. */
function mcc({ truth, predicted, total }, hits) {
    let [both, truths, predictions] = [0, 0, 0];
    for (let c = 0; c < truth.length; c += 1) {
        const [actual, called] = [truth[c] ?? 0, predicted[c] ?? 0];
        both += actual * called;
        truths += actual * actual;
        predictions += called * called;
    }
    const square = total * total;
    const denominator = (square - truths) * (square - predictions);
    return denominator > 0 ? (hits * total - both) / Math.sqrt(denominator) : 0;
}
/** Cohen's kappa (1960); NaN where chance alone agrees on everything. */
function cohenKappa({ truth, predicted, total }, hits) {
    let byChance = 0;
    for (let c = 0; c < truth.length; c += 1)
        byChance += (truth[c] ?? 0) * (total - (predicted[c] ?? 0));
    return byChance === 0 ? NaN : 1 - (total - hits) / (byChance / total);
}
function warnOfAverages({ truth, predicted, total, weightless }, warn) {
    const all = [...truth].map((actual, c) => ({ actual, called: predicted[c] ?? 0 }));
    if (all.some((c, code) => c.actual + c.called === 0 && weightless?.[code] === 1)) {
        for (const name of averageNames.filter((one) => one.endsWith('_macro')))
            warn('zero_weight_class', name, `${name}: every row of a class weighs 0; it counts as 0.`);
    }
    const present = all.filter((c) => c.actual + c.called > 0);
    if (present.some((c) => c.called === 0)) {
        for (const name of ['precision_macro', 'precision_weighted']) {
            warn('zero_division', name, `${name}: a class was never predicted; its precision counts as 0.`);
        }
    }
    if (present.some((c) => c.actual === 0)) {
        warn('zero_division', 'recall_macro', 'recall_macro: a class was predicted that no row has; its recall counts as 0.');
        warn('class_not_in_target', 'balanced_accuracy', 'balanced_accuracy: a class was predicted that no row has; it is left out.');
    }
    if (present.filter((c) => c.actual > 0).length < 2 || present.filter((c) => c.called > 0).length < 2) {
        warn('one_class', 'mcc', 'mcc: target or prediction has one class only; it counts as 0.');
    }
    if (present.length < 2 && total > 0) {
        warn('one_class', 'cohen_kappa', 'cohen_kappa is undefined: target and prediction have the same one class only.');
    }
}
function warnOfPositive({ truth, predicted }, positive, warn) {
    const [actual, called] = [truth[positive] ?? 0, predicted[positive] ?? 0];
    if (called === 0)
        warn('zero_division', 'precision', 'precision: no row was predicted as positive; it counts as 0.');
    if (actual === 0)
        warn('zero_division', 'recall', 'recall: no row is positive; it counts as 0.');
    if (actual + called === 0) {
        warn('zero_division', 'f1', 'f1: no row is positive or predicted as positive; it counts as 0.');
        warn('zero_division', 'fbeta', 'fbeta: no row is positive or predicted as positive; it counts as 0.');
    }
    if ((truth[1 - positive] ?? 0) === 0) {
        warn('zero_division', 'specificity', 'specificity: no row is negative; it counts as 0.');
    }
}


/***/ }),

/***/ 14797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ multiclassLosses),
/* harmony export */   Jv: () => (/* binding */ binaryLosses),
/* harmony export */   WO: () => (/* binding */ lossValues),
/* harmony export */   WZ: () => (/* binding */ lossNames),
/* harmony export */   jU: () => (/* binding */ binOf)
/* harmony export */ });
const lossNames = ['log_loss', 'brier', 'ece'];
/** Probabilities are kept this far from 0 and 1 by `log_loss`, as scikit-learn does: the epsilon of a double. */
const tiny = Number.EPSILON;
const bins = 10;
/** Upper edges of the bins of `ece`, which are (lo, hi]; as numpy.linspace gives them. */
const edges = Float64Array.from({ length: bins }, (_, bin) => (bin === bins - 1 ? 1 : (bin + 1) * 0.1));
/** Bin of a confidence; 0 belongs to the first. */
function binOf(confidence) {
    const bin = Math.min(bins - 1, Math.max(0, Math.ceil(confidence * bins) - 1));
    return bin > 0 && confidence <= (edges[bin - 1] ?? 0) ? bin - 1 : bin;
}
/** Losses of the positive class's probability; null where a score is none. */
function binaryLosses(truth, score) {
    if (!score.every(isProbability))
        return null;
    const losses = emptyLosses(truth.length);
    for (let row = 0; row < truth.length; row += 1) {
        const [actual, probability] = [truth[row] ?? 0, score[row] ?? 0];
        losses.log[row] = logLoss(actual === 1 ? probability : 1 - probability);
        losses.square[row] = (actual - probability) ** 2;
        losses.gap[row] = actual - probability;
        losses.bin[row] = binOf(probability);
    }
    return losses;
}
function emptyLosses(size) {
    return {
        log: new Float64Array(size),
        square: new Float64Array(size),
        gap: new Float64Array(size),
        bin: new Int32Array(size)
    };
}
/**
 * Losses of the classes' probabilities, `ece` by the most probable class; null where a score is no probability.
 * scikit-learn halves the `brier` of two classes, so that it is that of the positive class alone.
 */
function multiclassLosses(truth, probabilities) {
    if (!probabilities.every((column) => column.every(isProbability)))
        return null;
    const size = truth.length;
    const losses = emptyLosses(size);
    const share = probabilities.length === 2 ? 0.5 : 1;
    for (let row = 0; row < size; row += 1) {
        const actual = truth[row] ?? 0;
        let [top, confidence, square] = [0, -1, 0];
        for (let c = 0; c < probabilities.length; c += 1) {
            const probability = probabilities[c]?.[row] ?? 0;
            if (probability > confidence)
                [top, confidence] = [c, probability];
            square += (probability - (c === actual ? 1 : 0)) ** 2;
        }
        losses.log[row] = logLoss(probabilities[actual]?.[row] ?? 0);
        losses.square[row] = share * square;
        losses.gap[row] = (top === actual ? 1 : 0) - confidence;
        losses.bin[row] = binOf(confidence);
    }
    return losses;
}
function isProbability(value) {
    return value >= 0 && value <= 1;
}
function logLoss(probability) {
    return -Math.log(Math.min(1 - tiny, Math.max(tiny, probability)));
}
/** Values in the order of `lossNames`; NaN without losses. */
function lossValues(losses, weights, warn) {
    if (!losses) {
        for (const name of lossNames)
            warn?.('not_probabilities', name, `${name} is undefined: a score is outside 0 to 1.`);
        return [NaN, NaN, NaN];
    }
    const gaps = new Float64Array(bins);
    let [log, square, total] = [0, 0, 0];
    for (let row = 0; row < losses.log.length; row += 1) {
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        if (weight === 0)
            continue;
        log += weight * (losses.log[row] ?? 0);
        square += weight * (losses.square[row] ?? 0);
        total += weight;
        const bin = losses.bin[row] ?? 0;
        gaps[bin] = (gaps[bin] ?? 0) + weight * (losses.gap[row] ?? 0);
    }
    const gap = gaps.reduce((sum, value) => sum + Math.abs(value), 0);
    return [log / total, square / total, gap / total];
}


/***/ }),

/***/ 71900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ratio)
/* harmony export */ });
/** A quotient; 0 where the denominator is 0, as scikit-learn has it for precision, recall and their like. */
function ratio(numerator, denominator) {
    return denominator === 0 ? 0 : numerator / denominator;
}


/***/ }),

/***/ 24976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ comparedPlots),
/* harmony export */   LB: () => (/* binding */ loggedPlots),
/* harmony export */   SE: () => (/* binding */ plotsIn),
/* harmony export */   VM: () => (/* binding */ onlyLogged),
/* harmony export */   ZF: () => (/* binding */ comparedPlotsSchema),
/* harmony export */   ws: () => (/* binding */ plotsOf)
/* harmony export */ });
/* unused harmony export plotSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14797);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72480);
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
/** Both sides of a comparison; `candidate` is drawn over `baseline` where their names are the same. */
const comparedPlotsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), plotSchema),
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), plotSchema)
});
const mostPoints = 200;
/** Points and digits that a comparison keeps of each curve: it is read by people, and holds two of each. */
const [comparedPoints, comparedDigits] = [60, 5];
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
/** At most `most` of a list, evenly, with both ends. */
function thinned(all, most = mostPoints) {
    if (all.length <= most)
        return [...all];
    return Array.from({ length: most }, (_, index) => Math.round((index * (all.length - 1)) / (most - 1))).flatMap((place) => all.slice(place, place + 1));
}
/** The plots in data that anybody may have written; what is none is left out. */
function plotsIn(data) {
    const all = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).safeParse(data ?? {});
    const known = Object.entries(all.data ?? {}).flatMap(([name, plot]) => {
        const parsed = plotSchema.safeParse(plot);
        return parsed.success ? [[name, parsed.data]] : [];
    });
    return Object.fromEntries(known);
}
/** Both sides' plots with no more than a reader can see; undefined where there are none. */
function comparedPlots(baseline, candidate) {
    if (Object.keys(baseline).length + Object.keys(candidate).length === 0)
        return undefined;
    return { baseline: coarse(baseline), candidate: coarse(candidate) };
}
/** The largest doubles are kept, for they would round to infinity. */
function rounded(value) {
    const short = Number(value.toPrecision(comparedDigits));
    return Number.isFinite(short) ? short : value;
}
function coarse(plots) {
    return Object.fromEntries(Object.entries(plots).map(([name, plot]) => {
        if (plot.kind !== 'line' && plot.kind !== 'points')
            return [name, plot];
        const points = thinned(plot.points, comparedPoints).map(([x, y]) => [rounded(x), rounded(y)]);
        return [name, { ...plot, points }];
    }));
}
/** Those of an evaluation's plots that the team logged, as `loggedPlots` names them. */
function onlyLogged(plots) {
    return Object.fromEntries(Object.entries(plots).filter(([name]) => name === 'feature_importance' || name.startsWith(learningCurve)));
}
const learningCurve = 'learning_curve_';
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
        plots[learningCurve + name] = line(`Learning curve: ${name}`, 'step', name, points, false);
    }
    return plots;
}


/***/ }),

/***/ 84696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   HW: () => (/* binding */ storedNumber),
/* harmony export */   Lx: () => (/* binding */ runSchema),
/* harmony export */   PL: () => (/* binding */ resourcesSchema),
/* harmony export */   RE: () => (/* binding */ envelope),
/* harmony export */   Rl: () => (/* binding */ timeSchema),
/* harmony export */   YH: () => (/* binding */ qaSchema),
/* harmony export */   aw: () => (/* binding */ testReportSchema),
/* harmony export */   dW: () => (/* binding */ stepRecordSchema),
/* harmony export */   er: () => (/* binding */ digestSchema),
/* harmony export */   ex: () => (/* binding */ reasonSchema),
/* harmony export */   m: () => (/* binding */ analysisSchema),
/* harmony export */   rb: () => (/* binding */ acceptanceSchema),
/* harmony export */   xI: () => (/* binding */ approvalSchema)
/* harmony export */ });
/* unused harmony exports environmentInfoSchema, dataFingerprintSchema, findingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73477);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57004);
// The JSON documents that gates read. Each names its schema, producer, commit, time and the digests it speaks of.


const digestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .templateLiteral */ .Uy$(['sha256:', zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)]);
const timeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$().describe('RFC 3339, UTC');
const storedNumber = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['NaN', 'Infinity', '-Infinity'])]);
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** What every document of evidence carries. `workflow` names the workflow run that produced it, where there was one. */
const envelope = {
    producer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    commit: commit.nullable(),
    createdAt: timeSchema,
    origin: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .origins */ .kt)
};
/** What one training used, in its whole process tree. Seconds and bytes; null where the machine can't tell. */
const resourcesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    wallSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    cpuSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    peakMemoryBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable()
});
const environmentInfoSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
});
const dataFingerprintSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['file', 'folder', 'dvc', 'lfs', 'remote']),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable()
});
/** One training. `fingerprint` covers paths, parameters, data and lock files, not the commit. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/run@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    fingerprint: digestSchema,
    training: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(100)
        .optional()
        .describe('Names this training among those of its fingerprint: MODELGATE_TRAINING of its command'),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ uri: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })
        .optional()
        .describe('Where the model was taken from that was not trained here'),
    dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    overrides: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Which of the parameters were given on the command line over those of the files, as Hydra has them'),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(dataFingerprintSchema),
    environment: environmentInfoSchema,
    resources: resourcesSchema,
    modelDigest: digestSchema,
    modelBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    predictionsDigest: digestSchema.nullable(),
    testDataDigest: digestSchema.nullable(),
    metricsDigest: digestSchema
        .nullable()
        .optional()
        .describe('The metrics file as this training wrote it; null where it wrote none'),
    notebook: digestSchema.optional().describe('The executed notebook, where a notebook trains'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), storedNumber),
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Digests of the files that training was made from, by path; left out over 2,000 files'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), storedNumber))
        .optional()
        .describe('Metrics of each training where `train.repeats` asks for several'),
    sweep: digestSchema.optional().describe('Of sweep.json, where the parameters were chosen among several'),
    lost: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500))
        .optional()
        .describe('Why jobs of this training were lost and started again, where it ran elsewhere')
});
const testReportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/test@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    failures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable() }))
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['note', 'warning', 'error']),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    fingerprint: digestSchema,
    isNew: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
});
const analysisSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/analysis@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    blocking: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema)
});
/** What QA found of what is served. Latencies in milliseconds. */
const qaSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/qa@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    release: digestSchema,
    modelDigest: digestSchema,
    golden: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        equal: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        tolerance: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        differences: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), evaluated: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), served: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))
    }),
    load: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        errorRate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        p50: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        p95: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        p99: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
    })
        .nullable(),
    live: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), p95: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })
        .optional()
        .describe('What the same load found of the release that is live; milliseconds'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).nullable()
});
/** The immutable record of one version. `digest` is that of the record without `version`, `createdAt`, `commit` and `digest`. */
const releaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/release@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^v\d+\.\d+\.\d+$/),
    digest: digestSchema,
    parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ model: digestSchema, serving: digestSchema, features: digestSchema.nullable() }),
    package: digestSchema,
    run: digestSchema,
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(dataFingerprintSchema),
    evaluation: digestSchema.nullable(),
    comparison: digestSchema.nullable(),
    predictions: digestSchema.nullable(),
    testData: digestSchema.nullable(),
    analysis: digestSchema.nullable(),
    contributors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
});
const reasonSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), cure: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() });
/** How one step ended for one model at one commit. `key` covers all of its inputs: same key, nothing to do again. */
const stepRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/step@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    step: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci),
    key: digestSchema,
    result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail', 'pending', 'unavailable']),
    summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reasonSchema),
    startedAt: timeSchema,
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        inputs: digestSchema.describe('Like the key, but the same for two trainings of one fingerprint'),
        failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('Earlier attempts on these inputs that were judged and failed')
    })
        .optional(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
});
/** Who approved what, bound to head commit, policy and, for each model, model and comparison digest. */
const approvalSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/approval@1'),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verified: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('False where only the person says who they are, as on a laptop'),
    at: timeSchema,
    commit,
    policy: digestSchema,
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        modelDigest: digestSchema,
        comparison: digestSchema.nullable(),
        serving: digestSchema.nullable().optional().describe('Of the serving code; not bound where it is left out')
    }))
});
/** A trade-off that owners accept: one named failure of exactly this comparison. */
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/acceptance@1'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('column=value; null for the metric over all rows'),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verified: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    at: timeSchema,
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1000),
    comparison: digestSchema
});


/***/ }),

/***/ 57004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   _4: () => (/* binding */ stepTitles),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kt: () => (/* binding */ origins)
/* harmony export */ });
/* unused harmony export gateResults */
// The closed lists of words that the whole product shares.
/** The eight steps in order. A gate stands before a step. */
const steps = ['commit', 'build', 'test', 'analyze', 'staging', 'qa', 'production', 'live'];
const stepTitles = {
    commit: 'developer commit',
    build: 'build artifacts',
    test: 'unit testing',
    analyze: 'code and vulnerability analysis',
    staging: 'deploy to staging',
    qa: 'QA testing',
    production: 'deploy to production',
    live: 'go live'
};
/** A gate's result; there is no pass by default. */
const gateResults = (/* unused pure expression or super */ null && (['pass', 'fail', 'pending', 'unavailable']));
/** How far evidence can be trusted. */
const origins = ['trusted', 'self_reported', 'untrusted'];
const kinds = ['service', 'batch', 'library'];
/** `1 test`, `2 tests`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};

export const id = 2697;
export const ids = [2697];
export const modules = {

/***/ 38232:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 11383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _core_metrics_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59419);
// What runs in a worker thread: jobs come in, their results go out.


node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (job) => {
    const result = (0,_core_metrics_job_js__WEBPACK_IMPORTED_MODULE_1__/* .runJob */ .b)(job);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(result, [result.buffer]);
});


/***/ }),

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

/***/ 48489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createRandom)
/* harmony export */ });
// Seeded random numbers: the same seed and stream give the same numbers on every machine and in every thread.
/**
 * sfc32 by Chris Doty-Humphrey (PractRand), period about 2^128. Each stream (a bootstrap resample, a slice) has a state of
 * its own, mixed from seed and stream by splitmix32, so that it doesn't matter which thread draws from which stream.
 */
function createRandom(seed, stream) {
    let state = mixed(mixed(seed >>> 0) ^ mixed((stream >>> 0) + 0x85ebca6b) ^ Math.floor(seed / 2 ** 32));
    const nextState = () => (state = mixed(state + 0x9e3779b9));
    let [a, b, c, d] = [nextState(), nextState(), nextState() ^ seed, 1];
    const random = () => {
        const sum = (a + b + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + sum;
        c |= 0;
        return sum >>> 0;
    };
    for (let warm = 0; warm < 12; warm += 1)
        random();
    return random;
}
function mixed(value) {
    let z = value | 0;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
}


/***/ })

};

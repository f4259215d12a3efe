export const id = 9419;
export const ids = [9419];
export const modules = {

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

/***/ 50021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ requireArithmetic),
  R: () => (/* binding */ arithmetic_valueOf)
});

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/data/table.js
var table = __webpack_require__(20499);
;// CONCATENATED MODULE: ./core/metrics/expressions/expression.js
// The small language of filters (`age >= 30 and country == "DE"`) and of metrics over metrics (`12 * recall - 3`).
const comparisons = (/* unused pure expression or super */ null && (['==', '!=', '<=', '>=', '<', '>', 'in']));
/** Every name that an expression uses. */
function namesIn(expression) {
    switch (expression.kind) {
        case 'number':
        case 'text':
            return [];
        case 'name':
            return [expression.name];
        case 'list':
            return expression.items.flatMap(namesIn);
        case 'unary':
            return namesIn(expression.operand);
        case 'binary':
            return [...namesIn(expression.left), ...namesIn(expression.right)];
        case 'call':
            return expression.operands.flatMap(namesIn);
    }
}

;// CONCATENATED MODULE: ./core/metrics/expressions/arithmetic.js
// Expressions over metrics: numbers in, a number out.



const functions = {
    abs: (value) => Math.abs(value),
    exp: (value) => Math.exp(value),
    log: (value) => Math.log(value),
    sqrt: (value) => Math.sqrt(value),
    min: (...values) => Math.min(...values),
    max: (...values) => Math.max(...values)
};
/** Throws InputError for a metric or a function that isn't known, and for what has no place in a sum. */
function requireArithmetic(name, expression, metrics) {
    for (const used of namesIn(expression)) {
        if (metrics.includes(used))
            continue;
        const nearest = (0,table/* nearestName */.qb)(used, metrics);
        throw new errors/* InputError */.dz(`the expression ${JSON.stringify(name)} names ${JSON.stringify(used)}, which is no metric here${nearest === undefined ? '' : `; did you mean ${nearest}?`}`, {
            cure: nearest === undefined ? `write one of the metrics: ${(0,table/* listed */.KE)(metrics)}` : `write ${nearest}`
        });
    }
    requireNumbers(name, expression);
}
function requireNumbers(name, expression) {
    switch (expression.kind) {
        case 'number':
        case 'name':
            return;
        case 'unary':
            if (expression.operator === '-')
                return requireNumbers(name, expression.operand);
            throw notArithmetic(name, expression.operator);
        case 'binary':
            if (!['+', '-', '*', '/'].includes(expression.operator))
                throw notArithmetic(name, expression.operator);
            requireNumbers(name, expression.left);
            return requireNumbers(name, expression.right);
        case 'call':
            if (!Object.hasOwn(functions, expression.name))
                throw notArithmetic(name, `${expression.name}()`);
            return expression.operands.forEach((operand) => requireNumbers(name, operand));
        case 'text':
        case 'list':
            throw notArithmetic(name, expression.kind);
    }
}
function notArithmetic(name, what) {
    return new errors/* InputError */.dz(`the expression ${JSON.stringify(name)} has ${JSON.stringify(what)}, which is not arithmetic`, {
        cure: `use + - * / ( ) and ${Object.keys(functions).join(', ')} on metrics and numbers`
    });
}
/** The value of an expression that `requireArithmetic` accepted; NaN where a metric is. */
function arithmetic_valueOf(expression, metric) {
    switch (expression.kind) {
        case 'number':
            return expression.value;
        case 'name':
            return metric(expression.name);
        case 'unary':
            return -arithmetic_valueOf(expression.operand, metric);
        case 'binary':
            return calculated(expression.operator, arithmetic_valueOf(expression.left, metric), arithmetic_valueOf(expression.right, metric));
        case 'call':
            return functions[expression.name]?.(...expression.operands.map((operand) => arithmetic_valueOf(operand, metric))) ?? NaN;
        case 'text':
        case 'list':
            return NaN;
    }
}
function calculated(operator, left, right) {
    if (operator === '+')
        return left + right;
    if (operator === '-')
        return left - right;
    return operator === '*' ? left * right : left / right;
}


/***/ }),

/***/ 27083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fairnessValues),
/* harmony export */   i: () => (/* binding */ fairnessNames)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71900);
// Fairness of a binary classifier over the groups of a sensitive column, as Fairlearn defines it (between groups, worst case).

const fairnessNames = [
    'demographic_parity_difference',
    'demographic_parity_ratio',
    'equalized_odds_difference',
    'equalized_odds_ratio',
    'equal_opportunity_difference',
    'equal_opportunity_ratio'
];
/**
 * Values in the order of `fairnessNames`. Rows without a group are left out. `isWhole`: these are all the rows, not a
 * resample; Fairlearn then gives no true and false positive rates if all rows of a group weigh 0.
 */
function fairnessValues({ truth, predicted }, { column, names, codes }, weights, isWhole, warn) {
    const cells = new Float64Array(names.length * 4);
    for (let row = 0; row < codes.length; row += 1) {
        const group = codes[row] ?? -1;
        if (group < 0)
            continue;
        const cell = group * 4 + (truth[row] ?? 0) * 2 + (predicted[row] ?? 0);
        cells[cell] = (cells[cell] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0));
    }
    const [selection, truePositive, falsePositive] = [emptyRange(), emptyRange(), emptyRange()];
    for (let group = 0; group < names.length; group += 1) {
        const [trueNegatives = 0, falsePositives = 0, falseNegatives = 0, truePositives = 0] = cells.subarray(group * 4, group * 4 + 4);
        const [positives, negatives] = [truePositives + falseNegatives, falsePositives + trueNegatives];
        if (positives + negatives === 0)
            continue;
        widen(selection, (truePositives + falsePositives) / (positives + negatives));
        widen(truePositive, (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .C)(truePositives, positives));
        widen(falsePositive, (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .C)(falsePositives, negatives));
        if (warn)
            warnOfGroup(column, names[group] ?? '', positives, negatives, warn);
    }
    if (warn)
        warnOfZero(column, { selection, truePositive }, warn);
    const parity = [selection.high - selection.low, share(selection)];
    const weightless = isWhole && weights !== null ? weightlessGroup(cells, codes) : undefined;
    if (weightless !== undefined) {
        const where = `every row with ${column} = ${JSON.stringify(names[weightless] ?? '')} weighs 0`;
        for (const name of fairnessNames.slice(2))
            warn?.('zero_weight_group', name, `${name} is undefined: ${where}.`);
        return [...parity, NaN, NaN, NaN, NaN];
    }
    return [
        ...parity,
        Math.max(truePositive.high - truePositive.low, falsePositive.high - falsePositive.low),
        pythonMin(share(truePositive), share(falsePositive)),
        truePositive.high - truePositive.low,
        share(truePositive)
    ];
}
/** A group that has rows, none of which weighs anything; `cells` holds four weights for each group. */
function weightlessGroup(cells, codes) {
    return [...new Set(codes)].find((group) => group >= 0 && cells.subarray(group * 4, group * 4 + 4).every((weight) => weight === 0));
}
function emptyRange() {
    return { low: Infinity, high: -Infinity };
}
function widen(range, value) {
    range.low = Math.min(range.low, value);
    range.high = Math.max(range.high, value);
}
/** Lowest over highest rate; NaN where every rate is 0, as in Fairlearn. */
function share({ low, high }) {
    return high === 0 ? NaN : low / high;
}
/** Fairlearn takes the smaller by Python's `min`, which keeps a leading NaN and passes over a later one. */
function pythonMin(first, second) {
    return second < first ? second : first;
}
function warnOfZero(column, { selection, truePositive }, warn) {
    if (selection.high === 0) {
        const name = 'demographic_parity_ratio';
        warn('zero_division', name, `${name} is undefined: no row of any ${column} is predicted as positive.`);
    }
    if (truePositive.high === 0) {
        for (const name of ['equalized_odds_ratio', 'equal_opportunity_ratio']) {
            warn('zero_division', name, `${name} is undefined: the true positive rate of every ${column} is 0.`);
        }
    }
}
function warnOfGroup(column, group, positives, negatives, warn) {
    const [where, rate] = [`${column} = ${JSON.stringify(group)}`, 'rate counts as 0, as in Fairlearn'];
    if (positives === 0) {
        for (const name of fairnessNames.slice(2))
            warn('group_without_positives', name, `${name}: no row with ${where} is positive; its true positive ${rate}.`);
    }
    if (negatives === 0) {
        for (const name of fairnessNames.slice(2, 4))
            warn('group_without_negatives', name, `${name}: no row with ${where} is negative; its false positive ${rate}.`);
    }
}


/***/ }),

/***/ 59419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ runJob)
/* harmony export */ });
/* harmony import */ var _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31830);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48489);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82070);
// Work that can be done in any thread, as plain data: resamples of the metrics of one side, or of two sides on the same rows.



/** For each resample and each side its metrics in the order of `metricNames`, one after the other. */
function runJob(job) {
    const { sides, strata, seed, from, to } = job;
    const widths = sides.map(({ sample, options }) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNames */ .Zv)(sample, options).length);
    const width = widths.reduce((sum, one) => sum + one, 0);
    const results = new Float64Array((to - from) * width);
    const drawn = new Float64Array(job.units);
    const weights = sides.map(({ sample }) => new Float64Array(sample.size));
    for (let index = from, at = 0; index < to; index += 1) {
        (0,_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .drawPart */ .E6)(strata, (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_2__/* .createRandom */ .s)(seed, index), drawn);
        for (const [number, side] of sides.entries()) {
            const values = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .metricValues */ .tZ)(side.sample, rowWeights(side, drawn, weights[number]), side.options);
            results.set(values, at);
            at += widths[number] ?? 0;
        }
    }
    return results;
}
/** Weights of a side's rows: those of their units, times their sample weights. */
function rowWeights({ sample, units }, drawn, into) {
    if (units === null && sample.weight === null)
        return drawn;
    const weights = into ?? new Float64Array(sample.size);
    for (let row = 0; row < weights.length; row += 1) {
        const weight = drawn[units === null ? row : (units[row] ?? 0)] ?? 0;
        weights[row] = sample.weight === null ? weight : weight * (sample.weight[row] ?? 0);
    }
    return weights;
}


/***/ }),

/***/ 82070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hs: () => (/* binding */ fairnessName),
  Zv: () => (/* binding */ metricNames),
  tZ: () => (/* binding */ metricValues)
});

// UNUSED EXPORTS: baseNames

// EXTERNAL MODULE: ./core/metrics/confusion.js
var metrics_confusion = __webpack_require__(72480);
// EXTERNAL MODULE: ./core/metrics/expressions/arithmetic.js + 1 modules
var arithmetic = __webpack_require__(50021);
// EXTERNAL MODULE: ./core/metrics/fairness.js
var metrics_fairness = __webpack_require__(27083);
// EXTERNAL MODULE: ./core/metrics/losses.js
var metrics_losses = __webpack_require__(14797);
;// CONCATENATED MODULE: ./core/metrics/multiclass.js

const areaNames = [
    'roc_auc_ovr',
    'roc_auc_ovr_macro',
    'roc_auc_ovr_weighted',
    'roc_auc_ovo',
    'roc_auc_ovo_macro',
    'roc_auc_ovo_weighted'
];
const multiclassScoreNames = [...areaNames, ...metrics_losses/* lossNames */.WZ];
/** Values in the order of `multiclassScoreNames`. */
function multiclassScoreValues(sample, probabilities, orders, weights, warn) {
    const { classes, truth } = sample;
    const totals = new Float64Array(classes);
    for (let row = 0; row < truth.length; row += 1) {
        const code = truth[row] ?? 0;
        totals[code] = (totals[code] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0));
    }
    if (warn)
        warnOfUndefined(sample, totals, warn);
    if (!sample.addUp)
        return [...areaNames.map(() => NaN), ...(0,metrics_losses/* lossValues */.WO)(sample.losses, weights, warn)];
    const concordant = orders.map((order, c) => concordance(truth, probabilities[c] ?? new Float64Array(), order, c, classes, weights));
    const [ovr, ovrWeighted] = oneVersusRest(concordant, totals);
    const [ovo, ovoWeighted] = oneVersusOne(concordant, totals);
    const pairs = sample.weight ? [NaN, NaN, NaN] : [ovo, ovo, ovoWeighted];
    return [ovr, ovr, ovrWeighted, ...pairs, ...(0,metrics_losses/* lossValues */.WO)(sample.losses, weights, warn)];
}
/** For each other class b: the weight of pairs (row of class c, row of class b) that class c's probability puts right; ties count half. */
function concordance(truth, probability, order, c, classes, weights) {
    const pairs = new Float64Array(classes);
    let above = 0;
    for (let at = 0; at < order.length;) {
        const threshold = probability[order[at] ?? 0];
        let [end, own] = [at, 0];
        for (; end < order.length; end += 1) {
            const row = order[end] ?? 0;
            if (probability[row] !== threshold)
                break;
            if (truth[row] === c)
                own += weights === null ? 1 : (weights[row] ?? 0);
        }
        const credit = above + own / 2;
        for (; at < end; at += 1) {
            const row = order[at] ?? 0;
            const other = truth[row] ?? 0;
            if (other !== c)
                pairs[other] = (pairs[other] ?? 0) + credit * (weights === null ? 1 : (weights[row] ?? 0));
        }
        above += own;
    }
    return pairs;
}
function oneVersusRest(concordant, totals) {
    const all = totals.reduce((sum, value) => sum + value, 0);
    let [macro, weighted] = [0, 0];
    for (const [c, pairs] of concordant.entries()) {
        const own = totals[c] ?? 0;
        const area = own > 0 && all > own ? pairs.reduce((sum, value) => sum + value, 0) / (own * (all - own)) : NaN;
        macro += area / concordant.length;
        if (own > 0)
            weighted += (area * own) / all;
    }
    return [macro, weighted];
}
/** Hand and Till (2001): the mean over pairs of the classes that some row has; NaN where there is no pair. */
function oneVersusOne(concordant, totals) {
    let [macro, weighted, pairs, prevalence] = [0, 0, 0, 0];
    for (let a = 0; a < concordant.length; a += 1) {
        for (let b = a + 1; b < concordant.length; b += 1) {
            const [ofA, ofB] = [totals[a] ?? 0, totals[b] ?? 0];
            if (ofA === 0 || ofB === 0)
                continue;
            const area = ((concordant[a]?.[b] ?? 0) + (concordant[b]?.[a] ?? 0)) / (2 * ofA * ofB);
            macro += area;
            pairs += 1;
            weighted += area * (ofA + ofB);
            prevalence += ofA + ofB;
        }
    }
    return [macro / pairs, weighted / prevalence];
}
function warnOfUndefined(sample, totals, warn) {
    if (!sample.addUp) {
        const cure = 'write them unrounded';
        for (const name of areaNames)
            warn('not_probabilities', name, `${name} is undefined: the probabilities of a row don't add up to 1. ${cure}`);
        return;
    }
    if (totals.includes(0))
        warnOfMissingClass(totals, warn);
    if (sample.weight) {
        for (const name of areaNames.filter((one) => one.includes('ovo'))) {
            warn('weights_unsupported', name, `${name} is undefined with sample weights, as in scikit-learn.`);
        }
    }
}
/** As scikit-learn has it where it is told all classes: areas that average over classes need each of them. */
function warnOfMissingClass(totals, warn) {
    const isOne = totals.filter((total) => total > 0).length < 2;
    for (const name of areaNames) {
        const needsAll = name === 'roc_auc_ovr' || name === 'roc_auc_ovr_macro';
        const why = needsAll || isOne ? 'it is undefined' : 'that class is left out';
        warn('class_missing', name, `${name}: no row has one of the classes; ${why}.`);
    }
}

// EXTERNAL MODULE: ./core/metrics/measure.js
var measure = __webpack_require__(71900);
;// CONCATENATED MODULE: ./core/metrics/probability.js
// Ranking metrics of one positive class's score, whose rows are in falling order of it; values as in sklearn.metrics.


const scoreNames = ['roc_auc', 'average_precision', ...metrics_losses/* lossNames */.WZ];
/** Values in the order of `scoreNames`. */
function scoreValues({ truth, losses }, score, weights, warn) {
    const { positives, negatives, concordant, precisions } = ranked(truth, score, weights);
    if (warn)
        warnOfClasses(positives, negatives, warn);
    const area = positives > 0 && negatives > 0 ? concordant / (positives * negatives) : NaN;
    return [area, (0,measure/* ratio */.C)(precisions, positives), ...(0,metrics_losses/* lossValues */.WO)(losses, weights, warn)];
}
/** One walk from the highest score down; rows of equal score count as one threshold. */
function ranked(truth, score, weights) {
    let [positives, negatives, concordant, precisions] = [0, 0, 0, 0];
    for (let row = 0; row < truth.length;) {
        const threshold = score[row];
        let [hits, misses] = [0, 0];
        for (; row < truth.length && score[row] === threshold; row += 1) {
            const weight = weights === null ? 1 : (weights[row] ?? 0);
            if (truth[row] === 1)
                hits += weight;
            else
                misses += weight;
        }
        concordant += misses * (positives + hits / 2);
        positives += hits;
        negatives += misses;
        if (hits > 0)
            precisions += (hits * positives) / (positives + negatives);
    }
    return { positives, negatives, concordant, precisions };
}
function warnOfClasses(positives, negatives, warn) {
    if (positives === 0 || negatives === 0) {
        warn('one_class', 'roc_auc', 'roc_auc is undefined: the target has one class only.');
    }
    if (positives === 0)
        warn('no_positives', 'average_precision', 'average_precision: no row is positive; it counts as 0.');
}

;// CONCATENATED MODULE: ./core/metrics/regression.js
const regressionNames = [
    'mae',
    'mse',
    'rmse',
    'r2',
    'mape',
    'median_absolute_error',
    'max_error',
    'explained_variance',
    'pinball'
];
/** Values in the order of `regressionNames`. `alpha` is the quantile of the pinball loss. */
function regressionValues(sample, weights, alpha, warn) {
    const { truth, predicted, size } = sample;
    const isWhole = weights === sample.weight;
    const [firstTruth, firstError] = [truth[0] ?? 0, (truth[0] ?? 0) - (predicted[0] ?? 0)];
    let [total, truths, errors, absolute, relative, square, pinball, worst, zeros] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let row = 0; row < size; row += 1) {
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        const actual = truth[row] ?? 0;
        const error = actual - (predicted[row] ?? 0);
        const magnitude = Math.abs(error);
        // scikit-learn's max_error knows no weights
        if (magnitude > worst && (weight > 0 || isWhole))
            worst = magnitude;
        if (weight === 0)
            continue;
        total += weight;
        truths += weight * (actual - firstTruth);
        errors += weight * (error - firstError);
        absolute += weight * magnitude;
        relative += (weight * magnitude) / Math.max(Math.abs(actual), Number.EPSILON);
        square += weight * error * error;
        pinball += weight * (error >= 0 ? alpha * error : (alpha - 1) * error);
        if (actual === 0)
            zeros += 1;
    }
    // means are taken from the first row on, so that a constant has exactly no spread
    const [meanTruth, meanError] = [truths / total, errors / total];
    let [spread, errorSpread] = [0, 0];
    for (let row = 0; row < size; row += 1) {
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        const actual = truth[row] ?? 0;
        spread += weight * (actual - firstTruth - meanTruth) ** 2;
        errorSpread += weight * (actual - (predicted[row] ?? 0) - firstError - meanError) ** 2;
    }
    if (warn)
        warnOfDegenerate(size, spread, zeros, warn);
    return [
        absolute / total,
        square / total,
        Math.sqrt(square / total),
        size < 2 ? NaN : explained(square, spread),
        relative / total,
        median(sample, weights, total),
        worst,
        explained(errorSpread, spread),
        pinball / total
    ];
}
/** 1 - unexplained / spread; a constant target gives 1 for perfect predictions and else 0, as scikit-learn does. */
function explained(unexplained, spread) {
    if (spread !== 0)
        return 1 - unexplained / spread;
    return unexplained === 0 ? 1 : 0;
}
/** Weighted median of the absolute errors; the mean of the two in the middle where the weights split evenly. */
function median({ truth, predicted, order }, weights, total) {
    let below = 0;
    let lower;
    for (const row of order) {
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        if (weight === 0)
            continue;
        const error = Math.abs((truth[row] ?? 0) - (predicted[row] ?? 0));
        if (lower !== undefined)
            return (lower + error) / 2;
        below += weight;
        if (below > total / 2)
            return error;
        if (below === total / 2)
            lower = error;
    }
    return lower ?? NaN;
}
function warnOfDegenerate(size, spread, zeros, warn) {
    if (zeros > 0) {
        warn('zero_target', 'mape', `mape divides by 2.2e-16 for the ${zeros} rows whose target is 0, as scikit-learn does.`);
    }
    if (size < 2)
        warn('one_row', 'r2', 'r2 is undefined for fewer than two rows.');
    else if (spread === 0) {
        warn('constant_target', 'r2', 'r2: the target is constant; it is 1 if every prediction is right and else 0.');
        warn('constant_target', 'explained_variance', 'explained_variance: the target is constant; it is 1 or 0.');
    }
}
/** Weighted means, one for each column. */
function meanValues(columns, weights) {
    return columns.map(({ values }) => {
        let [sum, total] = [0, 0];
        for (let row = 0; row < values.length; row += 1) {
            const weight = weights === null ? 1 : (weights[row] ?? 0);
            if (weight === 0)
                continue;
            sum += weight * (values[row] ?? NaN);
            total += weight;
        }
        return sum / total;
    });
}

;// CONCATENATED MODULE: ./core/metrics/values.js
// The metrics of any sample under any weights: a bootstrap resample is a vector of weights.






/** Name of a fairness metric among the others: `fairness.<column>.<metric>`, a column with a dot or quote quoted. */
function fairnessName(column, metric) {
    return `fairness.${column === '' || /[."]/.test(column) ? JSON.stringify(column) : column}.${metric}`;
}
/** Names of the metrics of a sample, in the order of `metricValues`: the task's own, costs, fairness, expressions. */
function metricNames(sample, options) {
    return [...baseNames(sample, options), ...options.expressions.map(({ name }) => name)];
}
/** The same without expressions, which are made of them. */
function baseNames(sample, options) {
    const amounts = options.amounts.flatMap(({ name }) => [name, `${name}_total`]);
    switch (sample.task) {
        case 'binary': {
            const fairness = sample.groups.flatMap(({ column }) => metrics_fairness/* fairnessNames */.i.map((name) => fairnessName(column, name)));
            return [...metrics_confusion/* binaryConfusionNames */.kR, ...(sample.score ? scoreNames : []), ...amounts, ...fairness];
        }
        case 'multiclass':
            return [...metrics_confusion/* multiclassConfusionNames */.qZ, ...(sample.probabilities ? multiclassScoreNames : []), ...amounts];
        case 'regression':
            return [...regressionNames, ...sample.means.map(({ name }) => name)];
        case 'means':
            return sample.means.map(({ name }) => name);
    }
}
/** Values in the order of `metricNames`, NaN where undefined. `weights` has an entry for each row; null: 1 each. */
function metricValues(sample, weights, options, warn) {
    const base = baseValues(sample, weights, options, warn);
    if (options.expressions.length === 0)
        return base;
    const named = new Map(baseNames(sample, options).map((name, index) => [name, base[index] ?? NaN]));
    return [
        ...base,
        ...options.expressions.map(({ expression }) => (0,arithmetic/* valueOf */.R)(expression, (name) => named.get(name) ?? NaN))
    ];
}
function baseValues(sample, weights, options, warn) {
    switch (sample.task) {
        case 'binary':
            return binaryValues(sample, weights, options, warn);
        case 'multiclass':
            return multiclassValues(sample, weights, options, warn);
        case 'regression':
            return [...regressionValues(sample, weights, options.alpha, warn), ...meanValues(sample.means, weights)];
        case 'means':
            return meanValues(sample.means, weights);
    }
}
function binaryValues(sample, weights, options, warn) {
    const isWhole = weights === sample.weight;
    const confusion = (0,metrics_confusion/* confusionOf */.wo)(sample.truth, sample.predicted, 2, weights, isWhole);
    return [
        ...(0,metrics_confusion/* confusionValues */.xI)(confusion, 1, options.beta, warn),
        ...(sample.score ? scoreValues(sample, sample.score, weights, warn) : []),
        ...amountValues(confusion, options),
        ...sample.groups.flatMap((groups) => (0,metrics_fairness/* fairnessValues */._)(sample, groups, weights, isWhole, warn))
    ];
}
function multiclassValues(sample, weights, options, warn) {
    const { probabilities, orders } = sample;
    const confusion = (0,metrics_confusion/* confusionOf */.wo)(sample.truth, sample.predicted, sample.classes, weights, weights === sample.weight);
    return [
        ...(0,metrics_confusion/* confusionValues */.xI)(confusion, null, options.beta, warn),
        ...(probabilities && orders ? multiclassScoreValues(sample, probabilities, orders, weights, warn) : []),
        ...amountValues(confusion, options)
    ];
}
/** The mean of a row's amount, and the sum. */
function amountValues({ cells, total }, { amounts }) {
    return amounts.flatMap((amount) => {
        const sum = cells.reduce((before, weight, cell) => before + weight * (amount.cells[cell] ?? 0), 0);
        return [sum / total, sum];
    });
}


/***/ }),

/***/ 31830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   E6: () => (/* binding */ drawPart),
/* harmony export */   c3: () => (/* binding */ strataFrom)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48489);
/* harmony import */ var _sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60270);
// Bootstrap resamples as weights: how often each row was drawn.


/** The rows of each stratum in the order of their codes; one stratum of all rows without codes. */
function strataFrom(codes, size) {
    if (codes === null)
        return size === 0 ? [] : [(0,_sort_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D_)(size)];
    const counts = new Map();
    for (let row = 0; row < size; row += 1)
        counts.set(codes[row] ?? 0, (counts.get(codes[row] ?? 0) ?? 0) + 1);
    const known = [...counts.keys()].sort((a, b) => a - b);
    const places = new Map(known.map((code) => [code, { rows: new Uint32Array(counts.get(code) ?? 0), filled: 0 }]));
    for (let row = 0; row < size; row += 1) {
        const place = places.get(codes[row] ?? 0);
        if (place)
            place.rows[place.filled++] = row;
    }
    return known.map((code) => places.get(code)?.rows ?? new Uint32Array());
}
/** Draws as many rows as there are, with replacement; each draw adds `step`. The bias of a share is at most rows / 2^32. */
function draw(rows, random, weights, step) {
    const size = rows.length;
    const scale = size / 4294967296;
    for (let index = 0; index < size; index += 1) {
        const row = rows[Math.floor(random() * scale)] ?? 0;
        weights[row] = (weights[row] ?? 0) + step;
    }
}
/**
 * Rows to bootstrap from. Up to `limit` rows all are taken. Above it a seeded random part of about that size: the spread of
 * a statistic is a constant over the root of the number of rows, and `limit` = 10,000 rows give that constant within about
 * 1% (its relative standard error is 1/sqrt(2 limit)), less than the 2 to 3% by which the ends of an interval from 2,000
 * resamples vary by chance. Each stratum keeps at least an even share, so that rare classes aren't thinned out.
 */
function partOf(strata, limit, seed) {
    const size = strata.reduce((sum, rows) => sum + rows.length, 0);
    const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .createRandom */ .s)(seed, 0xffffffff);
    const parts = strata.map((rows) => {
        if (size <= limit)
            return { rows, represents: 1 };
        const wanted = Math.ceil(Math.max((limit * rows.length) / size, limit / strata.length));
        const taken = someOf(rows, Math.min(rows.length, wanted), random);
        return { rows: taken, represents: rows.length / taken.length };
    });
    const rows = new Uint32Array(parts.reduce((sum, part) => sum + part.rows.length, 0));
    let filled = 0;
    for (const part of parts) {
        rows.set(part.rows, filled);
        filled += part.rows.length;
    }
    return { rows: rows.sort(), strata: parts };
}
/** `count` different rows by chance (Floyd 1987), in rising order. */
function someOf(rows, count, random) {
    if (count === rows.length)
        return rows;
    const chosen = new Set();
    for (let last = rows.length - count; last < rows.length; last += 1) {
        const index = Math.floor((random() / 4294967296) * (last + 1));
        chosen.add(chosen.has(index) ? last : index);
    }
    return Uint32Array.from(chosen, (index) => rows[index] ?? 0).sort();
}
/**
 * Fills `weights` (an entry for each row of all, though only rows of the part count) with one resample. A row that stands
 * for r rows and is drawn c times weighs r + sqrt(r) (c - 1): the mean is that of r rows, and so is the variance of every
 * sum (a generalised bootstrap: Praestgaard and Wellner 1993). With r = 1 it weighs c.
 */
function drawPart(strata, random, weights) {
    for (const { rows, represents } of strata) {
        const step = Math.sqrt(represents);
        for (const row of rows)
            weights[row] = represents - step;
        draw(rows, random, weights, step);
    }
}


/***/ }),

/***/ 60270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   Dh: () => (/* binding */ risingOrder),
/* harmony export */   N2: () => (/* binding */ lexicalOrder),
/* harmony export */   Ut: () => (/* binding */ fallingOrder)
/* harmony export */ });
// Sorting permutations of numbers in linear time.
/** Rows in rising order of their values; equal values keep the order of `start` (the rows' own by default). No NaN. */
function risingOrder(values, start) {
    const order = start ? start.slice() : identity(values.length);
    if (isRising(values, order))
        return order;
    if (order.length < fewRows)
        return order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    return radixOrder(values, order);
}
/** Fewer rows than this are sorted quicker by comparing. */
const fewRows = 1024;
/** The rows 0 to below `size`. */
function identity(size) {
    const order = new Uint32Array(size);
    for (let row = 0; row < size; row += 1)
        order[row] = row;
    return order;
}
function isRising(values, order) {
    for (let at = 1; at < order.length; at += 1) {
        if ((values[order[at - 1] ?? 0] ?? 0) > (values[order[at] ?? 0] ?? 0))
            return false;
    }
    return true;
}
/** Rows in rising order of the first key, those that tie by the second, and so on; what ties in all keeps its place. */
function lexicalOrder(size, keys) {
    const order = identity(size);
    sortRange(order, keys);
    return order;
}
/** Sorts a part of an order in place: by the first key, then each run of equals by the rest. */
function sortRange(part, keys) {
    const [key, ...rest] = keys;
    if (!key || part.length < 2)
        return;
    if (part.length < fewRows) {
        part.sort((a, b) => compareBy(keys, a, b));
        return;
    }
    part.set(risingOrder(key, part));
    if (rest.length === 0)
        return;
    for (let start = 0, end; start < part.length; start = end) {
        const value = key[part[start] ?? 0];
        for (end = start + 1; end < part.length && key[part[end] ?? 0] === value; end += 1)
            ;
        if (end - start > 1)
            sortRange(part.subarray(start, end), rest);
    }
}
function compareBy(keys, a, b) {
    for (const key of keys) {
        const difference = (key[a] ?? 0) - (key[b] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Rows in falling order of their values; equal values keep the order of `start`. */
function fallingOrder(values, start) {
    return risingOrder(values.map((value) => -value), start);
}
/** Least significant digit first, 16 bits at a time, on the bits of doubles made to rise as the doubles do. */
function radixOrder(values, rows) {
    const size = rows.length;
    const digits = risingDigits(values, rows);
    const counts = new Uint32Array(65536);
    let from = identity(size);
    let to = identity(size);
    for (let digit = 0; digit < 4; digit += 1) {
        counts.fill(0);
        for (let at = digit; at < digits.length; at += 4)
            counts[digits[at] ?? 0] = (counts[digits[at] ?? 0] ?? 0) + 1;
        if (counts[digits[digit] ?? 0] === size)
            continue;
        let sum = 0;
        for (let value = 0; value < counts.length; value += 1) {
            const count = counts[value] ?? 0;
            counts[value] = sum;
            sum += count;
        }
        for (const index of from) {
            const value = digits[index * 4 + digit] ?? 0;
            const place = counts[value] ?? 0;
            counts[value] = place + 1;
            to[place] = index;
        }
        ;
        [from, to] = [to, from];
    }
    for (let at = 0; at < size; at += 1)
        to[at] = rows[from[at] ?? 0] ?? 0;
    return to;
}
/** Four 16-bit digits for each row's value, the least significant first (little-endian machines, as all that run Node). */
function risingDigits(values, rows) {
    const doubles = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at += 1)
        doubles[at] = (values[rows[at] ?? 0] ?? 0) + 0;
    const digits = new Uint16Array(doubles.buffer);
    for (let at = 0; at < digits.length; at += 4) {
        const top = digits[at + 3] ?? 0;
        if (top < 0x8000)
            digits[at + 3] = top | 0x8000;
        else
            for (let digit = 0; digit < 4; digit += 1)
                digits[at + digit] = ~(digits[at + digit] ?? 0);
    }
    return digits;
}


/***/ })

};

export const id = 2777;
export const ids = [2777];
export const modules = {

/***/ 2777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./core/metrics/compare/metric.js
var metric = __webpack_require__(94086);
;// CONCATENATED MODULE: ./core/statistics/paired-repeats.js
// Trainings repeated with other seeds: their spread is noise too, and belongs into the interval of a difference.
/** 97.5% points of Student's t by degrees of freedom from 1 (NIST/SEMATECH e-Handbook 1.3.6.7.2); 1.96 above 30. */
const student = [
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
    2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042
];
/**
 * What one training's metric may differ by for its seed alone: a candidate and a baseline are one training each, so their
 * difference has the sum of both variances. A side trained once takes the other's variance. Undefined below two repeats.
 */
function seedSpread(baseline, candidate) {
    const sides = [baseline, candidate].filter((side) => side.length > 1);
    if (sides.length === 0)
        return undefined;
    const variances = sides.map(variance);
    const sum = variances.reduce((total, one) => total + one, 0) * (2 / sides.length);
    const freedom = sides.reduce((total, side) => total + side.length - 1, 0);
    const standardError = Math.sqrt(sum);
    return { standardError, reach: (student[freedom - 1] ?? 1.96) * standardError };
}
/** Widens an interval around its point by independent noise: distances add in squares. */
function widen([low, high], point, reach) {
    return [point - Math.hypot(point - low, reach), point + Math.hypot(high - point, reach)];
}
function variance(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

;// CONCATENATED MODULE: ./core/metrics/compare/repeats.js
// Repeated trainings (`train.repeats`) put the spread between seeds into every delta's interval.

/** The delta's spread with that of the seeds; from seeds alone where rows could not be paired. */
function withRepeats(name, baseline, candidate, paired, repeats) {
    if (!repeats || typeof baseline !== 'number' || typeof candidate !== 'number')
        return paired;
    const seeds = seedSpread(repeats.baseline.get(name) ?? [], repeats.candidate.get(name) ?? []);
    if (!seeds)
        return paired;
    const delta = candidate - baseline;
    const standardError = Math.hypot(paired?.standardError ?? 0, seeds.standardError);
    return { ...paired, interval: widen(paired?.interval ?? [delta, delta], delta, seeds.reach), standardError };
}

;// CONCATENATED MODULE: ./core/statistics/benjamini-hochberg.js
// The false discovery rate among many tests (Benjamini and Hochberg 1995).
/** Adjusted p-values in the order given: comparing them with q keeps the expected share of false discoveries at q. */
function adjustBenjaminiHochberg(pValues) {
    const order = pValues.map((pValue, index) => ({ pValue, index })).sort((a, b) => b.pValue - a.pValue);
    const adjusted = new Array(pValues.length).fill(1);
    let least = 1;
    for (const [place, { pValue, index }] of order.entries()) {
        least = Math.min(least, pValue * (pValues.length / (pValues.length - place)));
        adjusted[index] = least;
    }
    return adjusted;
}

// EXTERNAL MODULE: ./core/statistics/normal.js
var normal = __webpack_require__(39529);
// EXTERNAL MODULE: ./core/metrics/compare/judge.js
var judge = __webpack_require__(63991);
;// CONCATENATED MODULE: ./core/metrics/compare/slices.js




const falseDiscoveryRate = 0.05;
/**
 * Slices of the candidate, held against the rules' own `slices.max_regression`. Where intervals exist, better, worse and
 * fail also need a p-value (normal, from the bootstrap's standard error) that stands after Benjamini and Hochberg's
 * correction over all slices; a pass needs none, since each slice must be shown to be no worse by itself.
 */
function compareSlices(baseline, candidate, rules, paired) {
    const before = new Map((baseline?.slices ?? []).map((slice) => [keyOf(slice), slice.metrics]));
    const pairs = new Map((paired?.slices ?? []).map((slice) => [keyOf(slice), slice.metrics]));
    const tests = candidate.slices.flatMap((slice, index) => [...slice.metrics].map(([name, value]) => {
        const delta = pairs.get(keyOf(slice))?.get(name);
        const rule = sliceRule(rules.get(name));
        return {
            slice: index,
            entry: compareSlice(name, before.get(keyOf(slice))?.get(name), value, rule, delta),
            rule,
            paired: delta
        };
    }));
    const entries = corrected(tests);
    return candidate.slices.map(({ column, value, rows }, index) => ({
        column,
        value,
        rows,
        metrics: entries.filter((_, test) => tests[test]?.slice === index)
    }));
}
function keyOf(slice) {
    return JSON.stringify([slice.column, slice.value]);
}
function sliceRule(rule) {
    if (!rule)
        return undefined;
    const limit = rule.slices?.max_regression;
    return { goal: rule.goal, ...(limit === undefined ? {} : { max_regression: limit }) };
}
function compareSlice(name, baseline, candidate, rule, paired) {
    const entry = (0,metric/* compareMetric */.M)({ name, baseline, candidate, rule, paired });
    const undefinedOnBoth = !isFiniteNumber(baseline) && !isFiniteNumber(candidate);
    if (rule?.max_regression === undefined || undefinedOnBoth)
        return withoutGate(entry);
    return entry.reason === 'regression' ? { ...entry, reason: 'slice_regression' } : entry;
}
function isFiniteNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
function withoutGate(entry) {
    const bare = { ...entry, gate: 'none' };
    delete bare.reason;
    delete bare.message;
    return bare;
}
function corrected(tests) {
    const changed = adjusted(tests, differencePValue);
    const failed = adjusted(tests, regressionPValue);
    return tests.map(({ entry }, index) => {
        const [difference, regression] = [changed[index], failed[index]];
        if (difference === undefined)
            return entry;
        const change = isDirection(entry.change) && difference > falseDiscoveryRate ? 'inconclusive' : entry.change;
        const shown = { ...entry, change, tests: { ...entry.tests, benjamini_hochberg: { pValue: difference } } };
        const doubtful = entry.gate === 'fail' && entry.reason === 'slice_regression' && (regression ?? 0) > falseDiscoveryRate / 2;
        return doubtful ? { ...shown, gate: 'inconclusive', reason: 'inconclusive' } : shown;
    });
}
function isDirection(change) {
    return change === 'better' || change === 'worse';
}
/** Adjusted p-values in the tests' order, undefined where a test has none. */
function adjusted(tests, pValueOf) {
    const pValues = tests.map(pValueOf);
    const known = adjustBenjaminiHochberg(pValues.filter((pValue) => pValue !== undefined));
    let next = 0;
    return pValues.map((pValue) => (pValue === undefined ? undefined : known[next++]));
}
/** Two-sided, of no difference; only metrics with a goal are tested. */
function differencePValue({ entry, rule, paired }) {
    if (!rule || !paired || typeof entry.delta !== 'number')
        return undefined;
    if (paired.standardError === 0)
        return entry.delta === 0 ? 1 : 0;
    return (0,normal/* normalTwoSided */.NG)(entry.delta / paired.standardError);
}
/** One-sided, of being no worse than allowed. */
function regressionPValue({ entry, rule, paired }) {
    const { delta, baseline } = entry;
    if (rule?.max_regression === undefined || !paired)
        return undefined;
    if (typeof delta !== 'number' || typeof baseline !== 'number')
        return undefined;
    const loss = (rule.goal === 'maximize' ? -delta : delta) - (0,judge/* allowance */.nB)(rule.max_regression, baseline);
    if (paired.standardError === 0)
        return loss > 0 ? 0 : 1;
    return (0,normal/* normalTail */.WI)(loss / paired.standardError);
}

// EXTERNAL MODULE: ./core/metrics/compare/verdict.js
var verdict = __webpack_require__(80173);
// EXTERNAL MODULE: ./core/metrics/plots.js
var metrics_plots = __webpack_require__(24976);
// EXTERNAL MODULE: ./core/data/table.js
var table = __webpack_require__(20499);
;// CONCATENATED MODULE: ./core/metrics/compare/compare.js






function compare(input) {
    const { baseline, candidate, rules, paired } = input;
    const metrics = candidateMetrics(input).map(([name, value]) => {
        const before = baseline?.metrics.get(name);
        const rule = rules.get(name);
        const entry = (0,metric/* compareMetric */.M)({
            name,
            baseline: before,
            candidate: value,
            rule: baseline ? rule : boundsOnly(rule),
            paired: withRepeats(name, before, value, paired?.metrics.get(name), input.repeats)
        });
        return explainMissing(entry, candidate);
    });
    const notes = [...notesOn(input), ...(input.notes ?? [])];
    const method = methodOf(input);
    const plots = (0,metrics_plots/* comparedPlots */.E9)(baseline?.plots ?? {}, candidate.plots);
    const comparison = {
        schema: 'modelgate/comparison@1',
        producer: input.producer,
        ...(input.createdAt === undefined ? {} : { createdAt: input.createdAt }),
        baseline: baseline === null ? null : baselineOf(input),
        rows: { baseline: baseline?.rows ?? null, candidate: candidate.rows, joined: paired?.joined ?? null },
        metrics: (0,verdict/* demandSameRows */.R)(metrics, { method, notes }),
        slices: compareSlices(baseline, candidate, rules, paired),
        hidden: candidate.hidden,
        also: [...(input.also ?? [])],
        notes,
        method,
        ...(plots === undefined ? {} : { plots }),
        errors: [...(input.errors ?? [])]
    };
    return { ...comparison, verdict: (0,verdict/* verdictOf */.V)(comparison) };
}
function baselineOf({ baselineName, baselineEvaluation, baselineRelease }) {
    const release = baselineRelease == null ? {} : { release: baselineRelease };
    return { name: baselineName ?? 'baseline', evaluation: baselineEvaluation ?? null, ...release };
}
function methodOf({ paired, repeats, testSet }) {
    return {
        ...(paired?.method ?? { delta: 'point estimates' }),
        ...(repeats ? { seeds: 'the spread between repeated trainings is in the intervals' } : {}),
        ...(testSet === 'strict' ? { test_set: 'strict' } : {})
    };
}
/** Metrics with a rule first, in the rules' order; then the candidate's order, then what only the baseline has. */
function candidateMetrics({ baseline, candidate, rules }) {
    const values = [...rules.keys()].map((name) => [name, candidate.metrics.get(name)]);
    const more = [...candidate.metrics].filter(([name]) => !rules.has(name));
    const removed = [...(baseline?.metrics.keys() ?? [])]
        .filter((name) => !candidate.metrics.has(name) && !rules.has(name))
        .map((name) => [name, undefined]);
    return [...values, ...more, ...removed];
}
function boundsOnly(rule) {
    if (!rule)
        return undefined;
    const { goal, min, max } = rule;
    return { goal, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
function explainMissing(entry, candidate) {
    if (entry.reason !== 'missing' || entry.candidate !== undefined)
        return entry;
    const near = (0,table/* nearestName */.qb)(entry.name, candidate.metrics.keys());
    return near === undefined ? entry : { ...entry, message: `${entry.message ?? ''} (did you mean ${near}?)` };
}
function notesOn({ baseline, candidate, paired, rules }) {
    if (!baseline)
        return [
            { code: 'first_model', message: 'There is no baseline: this is the first model, so only min and max hold.' }
        ];
    const notes = [...(paired?.notes ?? [])];
    if (baseline.predictions !== null && baseline.predictions === candidate.predictions)
        notes.push({ code: 'model_unchanged', message: 'Both sides gave the same predictions: the model is unchanged.' });
    if (!paired && baseline.testData !== null && candidate.testData !== null && baseline.testData !== candidate.testData)
        notes.push({
            code: 'test_set_changed',
            message: 'The test set changed: the sides were measured on different rows, and what differs may be the rows and not the model.'
        });
    if (!paired || paired.joined === 0)
        notes.push({
            code: 'numbers_only',
            message: 'Only numbers were compared: no interval can be given, and noise may decide.'
        });
    for (const name of rules.keys())
        if (candidate.metrics.has(name) && !baseline.metrics.has(name))
            notes.push({
                code: 'no_baseline_for_metric',
                message: `The baseline has no ${name}: only its min and max hold.`
            });
    return notes;
}


/***/ }),

/***/ 63991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nB: () => (/* binding */ allowance),
/* harmony export */   q1: () => (/* binding */ judgeRule),
/* harmony export */   sx: () => (/* binding */ judgeChange)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _tolerance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85891);


/** An absolute amount, or `p%` of |baseline|; never negative. */
function allowance(limit, baseline) {
    return typeof limit === 'number' ? limit : (Number(limit.slice(0, -1)) / 100) * Math.abs(baseline);
}
/** `p%` of a baseline of 0 is nothing at all; what is asked for then is any improvement, as in MLflow's validation. */
function requiredGain(limit, baseline, candidate) {
    const asked = allowance(limit, baseline);
    const anyAtAll = baseline === 0 && allowance(limit, 1) > 0 && asked === 0;
    return anyAtAll ? Math.max(2 * (0,_tolerance_js__WEBPACK_IMPORTED_MODULE_0__/* .slack */ .$)(baseline, candidate), Number.MIN_VALUE) : asked;
}
/** Orients an interval of the delta so that more is better. */
function gains(goal, [low, high]) {
    return goal === 'maximize' ? [low, high] : [-high, -low];
}
/**
 * Better or worse only where the interval excludes 0. `same` is shown, not assumed: the values are equal, or the whole
 * interval lies within what the rule calls negligible (max_regression, both ways). Otherwise it is inconclusive.
 */
function judgeChange(measured, goal, negligible) {
    const { baseline, candidate, interval } = measured;
    const room = (0,_tolerance_js__WEBPACK_IMPORTED_MODULE_0__/* .slack */ .$)(baseline, candidate);
    if ((0,_tolerance_js__WEBPACK_IMPORTED_MODULE_0__/* .sameNumber */ .SR)(baseline, candidate) && (!interval || Math.max(...interval.map(Math.abs)) <= room))
        return 'same';
    if (!goal || !Number.isFinite(candidate - baseline))
        return 'changed';
    const delta = candidate - baseline;
    const [low, high] = gains(goal, interval ?? [delta, delta]);
    if (low > room)
        return 'better';
    if (high < -room)
        return 'worse';
    return low >= -negligible - room && high <= negligible + room ? 'same' : 'inconclusive';
}
/**
 * Holds a finite metric against its rule. Bounds look at the point estimate. `max_regression` is a non-inferiority
 * test and `min_improvement` a superiority test: pass when the interval's bad end is inside, fail when the whole
 * interval is outside, inconclusive between. Without an interval the point decides; without a baseline only bounds do.
 */
function judgeRule(measured, rule) {
    const judgements = [...boundJudgements(measured.candidate, rule), ...relativeJudgements(measured, rule)];
    const worst = judgements.find(({ gate }) => gate === 'fail') ?? judgements.find(({ gate }) => gate === 'inconclusive');
    return worst ?? { gate: 'pass', message: judgements.map(({ message }) => message).join(', ') };
}
function boundJudgements(candidate, rule) {
    const judgements = [];
    if (rule.min !== undefined) {
        const holds = candidate >= rule.min - (0,_tolerance_js__WEBPACK_IMPORTED_MODULE_0__/* .slack */ .$)(candidate, rule.min);
        const message = `≥ ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rule.min)}`;
        judgements.push(holds ? { gate: 'pass', message } : { gate: 'fail', reason: 'below_min', message });
    }
    if (rule.max !== undefined) {
        const holds = candidate <= rule.max + (0,_tolerance_js__WEBPACK_IMPORTED_MODULE_0__/* .slack */ .$)(candidate, rule.max);
        const message = `≤ ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rule.max)}`;
        judgements.push(holds ? { gate: 'pass', message } : { gate: 'fail', reason: 'above_max', message });
    }
    return judgements;
}
function relativeJudgements(measured, rule) {
    const { baseline, candidate } = measured;
    if (baseline === undefined)
        return [];
    const judgements = [];
    const delta = candidate - baseline;
    const gain = gains(rule.goal, measured.interval ?? [delta, delta]);
    const room = (0,_tolerance_js__WEBPACK_IMPORTED_MODULE_0__/* .slack */ .$)(baseline, candidate);
    const worseSign = rule.goal === 'maximize' ? -1 : 1;
    if (rule.max_regression !== undefined) {
        const allowed = allowance(rule.max_regression, baseline);
        const message = `allowed ${describeLimit(rule.max_regression, worseSign, baseline)}`;
        judgements.push(judgeInterval(gain, -allowed, room, 'regression', message));
    }
    if (rule.min_improvement !== undefined) {
        const needed = requiredGain(rule.min_improvement, baseline, candidate);
        const message = `needed ${describeLimit(rule.min_improvement, -worseSign, baseline)}`;
        // what was asked for is more than nothing, however little: equal values don't give it
        const tolerance = needed > 0 ? Math.min(room, needed / 2) : room;
        judgements.push(judgeInterval(gain, needed, tolerance, 'no_improvement', message));
    }
    return judgements;
}
function judgeInterval([low, high], least, room, reason, message) {
    if (low >= least - room)
        return { gate: 'pass', message };
    if (high < least - room)
        return { gate: 'fail', reason, message };
    return { gate: 'inconclusive', reason: 'inconclusive', message };
}
/** `−0.02` is in the metric's own unit; `−1% of baseline (−0.00712)` says what that comes to. */
function describeLimit(limit, sign, baseline) {
    if (typeof limit === 'number')
        return (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(sign * limit);
    const share = `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(sign * Number(limit.slice(0, -1)))}% of baseline`;
    const comesTo = allowance(limit, baseline);
    return comesTo > 0 ? `${share} (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(sign * Number(comesTo.toPrecision(3)))})` : share;
}


/***/ }),

/***/ 94086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compareMetric)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63991);
/* harmony import */ var _tolerance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85891);



/** Filled field by field and not by spreading objects: a file may hold very many metrics. */
function compareMetric(sides) {
    const { name, baseline, candidate, rule, paired } = sides;
    const entry = { name, change: 'same', gate: 'none' };
    if (baseline !== undefined)
        entry.baseline = storeValue(baseline);
    if (candidate !== undefined)
        entry.candidate = storeValue(candidate);
    if (rule)
        entry.goal = rule.goal;
    if (!isFinite(baseline) || !isFinite(candidate)) {
        entry.change = plainChange(baseline, candidate);
        return rule ? Object.assign(entry, gateWithoutDelta(sides, rule)) : entry;
    }
    const delta = candidate - baseline || 0;
    entry.delta = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(delta);
    if (baseline !== 0)
        entry.relative = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(delta / Math.abs(baseline));
    const interval = paired?.interval;
    if (paired) {
        entry.interval = [(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(paired.interval[0]), (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(paired.interval[1])];
        if (paired.tests)
            entry.tests = paired.tests;
        if (paired.detectable !== undefined)
            entry.detectable = paired.detectable;
    }
    const negligible = rule?.max_regression === undefined ? 0 : (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .allowance */ .nB)(rule.max_regression, baseline);
    entry.change = (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeChange */ .sx)({ baseline, candidate, interval }, rule?.goal, negligible);
    return rule ? Object.assign(entry, (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeRule */ .q1)({ baseline, candidate, interval }, rule)) : entry;
}
function isFinite(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
function plainChange(baseline, candidate) {
    if (candidate === undefined)
        return 'removed';
    if (baseline === undefined)
        return 'added';
    return (0,_tolerance_js__WEBPACK_IMPORTED_MODULE_2__/* .sameValue */ .eE)(baseline, candidate) ? 'same' : 'changed';
}
/** The gate where no finite delta exists: bounds can still be held, everything relative fails closed. */
function gateWithoutDelta({ baseline, candidate }, rule) {
    if (candidate === undefined || candidate === null)
        return failed('missing', 'the candidate has no such metric');
    if (typeof candidate !== 'number')
        return failed('not_numeric', 'the candidate is not a number');
    if (!Number.isFinite(candidate))
        return failed('not_finite', 'the candidate is not a finite number');
    const relative = rule.max_regression !== undefined || rule.min_improvement !== undefined;
    if (relative && baseline !== undefined) {
        if (baseline === null)
            return failed('missing', 'the baseline has no value to compare with');
        if (typeof baseline !== 'number')
            return failed('not_numeric', 'the baseline is not a number');
        return failed('not_finite', 'the baseline is not a finite number');
    }
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeRule */ .q1)({ baseline: undefined, candidate, interval: undefined }, rule);
}
function failed(reason, message) {
    return { gate: 'fail', reason, message };
}
function storeValue(value) {
    if (typeof value === 'number')
        return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(value);
    return isList(value) ? [...value] : value;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 85891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ slack),
/* harmony export */   SR: () => (/* binding */ sameNumber),
/* harmony export */   eE: () => (/* binding */ sameValue)
/* harmony export */ });
/* unused harmony export relativeTolerance */
// When two numbers are the same: a relative tolerance, so that 0.3 equals 0.1 + 0.2.
const relativeTolerance = 1e-9;
/** How far apart two numbers of this size may be and still be the same. */
function slack(a, b) {
    return relativeTolerance * Math.max(Math.abs(a), Math.abs(b));
}
/** NaN is the same as NaN, and an infinity as itself. */
function sameNumber(a, b) {
    if (Object.is(a, b) || a === b)
        return true;
    return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= slack(a, b);
}
/** Deep equality of plain values, numbers by `sameNumber`. */
function sameValue(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return sameNumber(a, b);
    if (Array.isArray(a) && Array.isArray(b))
        return a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
    if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object')
        return a === b;
    const left = new Map(Object.entries(a));
    const right = new Map(Object.entries(b));
    return (left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key))));
}


/***/ }),

/***/ 80173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ demandSameRows),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/** The note that says that the sides were not measured on the same rows, if they were not. */
function otherRows({ notes }) {
    for (const { code } of notes)
        if (code === 'test_set_changed' || code === 'rows_do_not_join')
            return code;
    return undefined;
}
/** Where the same rows are demanded, every gate that would let other rows through fails, with that reason. */
function demandSameRows(metrics, { method, notes }) {
    const reason = method['test_set'] === 'strict' ? otherRows({ notes }) : undefined;
    if (reason === undefined)
        return [...metrics];
    return metrics.map((entry) => entry.gate === 'pass' || entry.gate === 'inconclusive' ? { ...entry, gate: 'fail', reason } : entry);
}
/** Fail before inconclusive before pass; what could not be read fails closed, and by option a changed test set. */
function verdictOf(comparison) {
    const { errors, metrics, method, slices } = comparison;
    const gates = [...metrics, ...slices.flatMap((slice) => slice.metrics)].map(({ gate }) => gate);
    const refused = method['test_set'] === 'strict' && otherRows(comparison) !== undefined;
    if (errors.length > 0 || refused || gates.includes('fail'))
        return 'fail';
    return gates.includes('inconclusive') ? 'inconclusive' : 'pass';
}


/***/ })

};

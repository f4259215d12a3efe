export const id = 8985;
export const ids = [8985];
export const modules = {

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(2636);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
// EXTERNAL MODULE: ./core/metrics/compare/tolerance.js
var tolerance = __webpack_require__(5891);
;// CONCATENATED MODULE: ./core/metrics/compare/judge.js


/** An absolute amount, or `p%` of |baseline|; never negative. */
function allowance(limit, baseline) {
    return typeof limit === 'number' ? limit : (Number(limit.slice(0, -1)) / 100) * Math.abs(baseline);
}
/** `p%` of a baseline of 0 is nothing at all; what is asked for then is any improvement, as in MLflow's validation. */
function requiredGain(limit, baseline, candidate) {
    const asked = allowance(limit, baseline);
    const anyAtAll = baseline === 0 && allowance(limit, 1) > 0 && asked === 0;
    return anyAtAll ? Math.max(2 * (0,tolerance/* slack */.$)(baseline, candidate), Number.MIN_VALUE) : asked;
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
    const room = (0,tolerance/* slack */.$)(baseline, candidate);
    if ((0,tolerance/* sameNumber */.SR)(baseline, candidate) && (!interval || Math.max(...interval.map(Math.abs)) <= room))
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
        const holds = candidate >= rule.min - (0,tolerance/* slack */.$)(candidate, rule.min);
        const message = `≥ ${(0,numbers/* formatNumber */.ZV)(rule.min)}`;
        judgements.push(holds ? { gate: 'pass', message } : { gate: 'fail', reason: 'below_min', message });
    }
    if (rule.max !== undefined) {
        const holds = candidate <= rule.max + (0,tolerance/* slack */.$)(candidate, rule.max);
        const message = `≤ ${(0,numbers/* formatNumber */.ZV)(rule.max)}`;
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
    const room = (0,tolerance/* slack */.$)(baseline, candidate);
    const worseSign = rule.goal === 'maximize' ? -1 : 1;
    if (rule.max_regression !== undefined) {
        const allowed = allowance(rule.max_regression, baseline);
        const message = `allowed ${describeLimit(rule.max_regression, worseSign)}`;
        judgements.push(judgeInterval(gain, -allowed, room, 'regression', message));
    }
    if (rule.min_improvement !== undefined) {
        const needed = requiredGain(rule.min_improvement, baseline, candidate);
        const message = `needed ${describeLimit(rule.min_improvement, -worseSign)}`;
        judgements.push(judgeInterval(gain, needed, room, 'no_improvement', message));
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
function describeLimit(limit, sign) {
    return typeof limit === 'number' ? (0,numbers/* formatSigned */.Gp)(sign * limit) : `${(0,numbers/* formatSigned */.Gp)(sign * Number(limit.slice(0, -1)))}%`;
}

;// CONCATENATED MODULE: ./core/metrics/compare/metric.js



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
    if (!metric_isFinite(baseline) || !metric_isFinite(candidate)) {
        entry.change = plainChange(baseline, candidate);
        return rule ? Object.assign(entry, gateWithoutDelta(sides, rule)) : entry;
    }
    const delta = candidate - baseline || 0;
    entry.delta = (0,digest/* storeNumber */.R5)(delta);
    if (baseline !== 0)
        entry.relative = (0,digest/* storeNumber */.R5)(delta / Math.abs(baseline));
    const interval = paired?.interval;
    if (paired) {
        entry.interval = [(0,digest/* storeNumber */.R5)(paired.interval[0]), (0,digest/* storeNumber */.R5)(paired.interval[1])];
        if (paired.tests)
            entry.tests = paired.tests;
        if (paired.detectable !== undefined)
            entry.detectable = paired.detectable;
    }
    const negligible = rule?.max_regression === undefined ? 0 : allowance(rule.max_regression, baseline);
    entry.change = judgeChange({ baseline, candidate, interval }, rule?.goal, negligible);
    return rule ? Object.assign(entry, judgeRule({ baseline, candidate, interval }, rule)) : entry;
}
function metric_isFinite(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
function plainChange(baseline, candidate) {
    if (candidate === undefined)
        return 'removed';
    if (baseline === undefined)
        return 'added';
    return (0,tolerance/* sameValue */.eE)(baseline, candidate) ? 'same' : 'changed';
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
    return judgeRule({ baseline: undefined, candidate, interval: undefined }, rule);
}
function failed(reason, message) {
    return { gate: 'fail', reason, message };
}
function storeValue(value) {
    if (typeof value === 'number')
        return (0,digest/* storeNumber */.R5)(value);
    return isList(value) ? [...value] : value;
}
function isList(value) {
    return Array.isArray(value);
}

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
var normal = __webpack_require__(9529);
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
    const entry = compareMetric({ name, baseline, candidate, rule, paired });
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
    const loss = (rule.goal === 'maximize' ? -delta : delta) - allowance(rule.max_regression, baseline);
    if (paired.standardError === 0)
        return loss > 0 ? 0 : 1;
    return (0,normal/* normalTail */.WI)(loss / paired.standardError);
}

// EXTERNAL MODULE: ./core/metrics/compare/verdict.js
var verdict = __webpack_require__(173);
// EXTERNAL MODULE: ./core/data/table.js
var table = __webpack_require__(499);
;// CONCATENATED MODULE: ./core/metrics/compare/compare.js





function compare(input) {
    const { baseline, candidate, rules, paired } = input;
    const metrics = candidateMetrics(input).map(([name, value]) => {
        const before = baseline?.metrics.get(name);
        const rule = rules.get(name);
        const entry = compareMetric({
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
    const comparison = {
        schema: 'modelgate/comparison@1',
        producer: input.producer,
        ...(input.createdAt === undefined ? {} : { createdAt: input.createdAt }),
        baseline: baseline
            ? { name: input.baselineName ?? 'baseline', evaluation: input.baselineEvaluation ?? null }
            : null,
        rows: { baseline: baseline?.rows ?? null, candidate: candidate.rows, joined: paired?.joined ?? null },
        metrics: (0,verdict/* demandSameRows */.R)(metrics, { method, notes }),
        slices: compareSlices(baseline, candidate, rules, paired),
        hidden: candidate.hidden,
        also: [...(input.also ?? [])],
        notes,
        method,
        errors: [...(input.errors ?? [])]
    };
    return { ...comparison, verdict: (0,verdict/* verdictOf */.V)(comparison) };
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
    return near === undefined ? entry : { ...entry, message: `${entry.message ?? ''}; did you mean ${near}?` };
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

/***/ 9655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ measureAlone),
  b: () => (/* binding */ pairPredictions)
});

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(4747);
// EXTERNAL MODULE: ./core/metrics/documents/document.js
var documents_document = __webpack_require__(5288);
// EXTERNAL MODULE: ./core/metrics/options.js
var metrics_options = __webpack_require__(2038);
// EXTERNAL MODULE: ./core/metrics/prepare.js + 4 modules
var prepare = __webpack_require__(3927);
// EXTERNAL MODULE: ./core/metrics/slices.js + 1 modules
var slices = __webpack_require__(6913);
// EXTERNAL MODULE: ./core/statistics/sort.js
var sort = __webpack_require__(270);
;// CONCATENATED MODULE: ./core/metrics/compare/pair-order.js

/** Rows without a pair come first; rows of one pair, and of files that are in order already, keep theirs. */
function inPairOrder(baseline, candidate, join) {
    const [before, after] = [ordered(baseline, join.baseline), ordered(candidate, join.candidate)];
    return {
        baseline: before.table,
        candidate: after.table,
        join: { ...join, baseline: before.pairOf, candidate: after.pairOf }
    };
}
function ordered(table, pairOf) {
    const rows = (0,sort/* risingOrder */.Dh)(new Float64Array(pairOf));
    if (rows.every((row, index) => row === index))
        return { table, pairOf };
    return { table: pickRows(table, rows), pairOf: Int32Array.from(rows, (row) => pairOf[row] ?? -1) };
}
/** These rows of a table. */
function pickRows(table, rows) {
    const { line } = table;
    return {
        file: table.file,
        rows: rows.length,
        columns: new Map([...table.columns].map(([name, column]) => [name, pickCells(column, rows)])),
        ...(line ? { line: (row) => line(rows[row] ?? 0) } : {})
    };
}
function pickCells(column, rows) {
    return column.kind === 'number'
        ? { ...column, values: Float64Array.from(rows, (row) => column.values[row] ?? NaN) }
        : { ...column, codes: Int32Array.from(rows, (row) => column.codes[row] ?? -1) };
}

;// CONCATENATED MODULE: ./core/metrics/compare/borrow.js

/** The baseline's joined rows with the candidate's columns for what it lacks: both sides are then measured alike. */
function borrowColumns(baseline, candidate, join, options) {
    const named = [...(options.sensitive ?? []), options.cluster, options.weight].filter((name) => name !== undefined);
    const lacking = named.filter((name) => !baseline.columns.has(name) && candidate.columns.has(name));
    if (lacking.length === 0 || join.by === 'query' || join.pairs === 0)
        return { table: baseline, join };
    const [from, to] = [rowsOfPairs(join.baseline, join.pairs), rowsOfPairs(join.candidate, join.pairs)];
    const shared = pickRows(baseline, from);
    const columns = new Map(shared.columns);
    for (const name of lacking) {
        const column = candidate.columns.get(name);
        if (column)
            columns.set(name, pickCells(column, to));
    }
    const table = { ...shared, columns };
    return { table, join: { ...join, baseline: Int32Array.from({ length: join.pairs }, (_, pair) => pair) } };
}
function rowsOfPairs(pairOf, pairs) {
    const rows = new Uint32Array(pairs);
    for (const [row, pair] of pairOf.entries())
        if (pair >= 0)
            rows[pair] = row;
    return rows;
}

// EXTERNAL MODULE: ./core/data/table.js
var data_table = __webpack_require__(499);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
// EXTERNAL MODULE: ./core/metrics/labels.js
var labels = __webpack_require__(7613);
// EXTERNAL MODULE: ./core/metrics/test-data.js
var test_data = __webpack_require__(5567);
;// CONCATENATED MODULE: ./core/metrics/compare/join.js
// Which rows of two predictions files are the same case.




/**
 * Joins by id. Without an id column rows pair by their position, if the files have equally many and the same targets.
 * Rows whose targets differ are not joined: they are no longer the same question. Throws InputError for ids that are
 * missing or double.
 */
function joinRows(baseline, candidate, columns) {
    const query = columns.group ?? columns.cluster;
    if (columns.task === 'ranking' && query !== undefined)
        return joinByQuery(baseline, candidate, query);
    return columns.id === undefined
        ? joinByPosition(baseline, candidate, columns.target)
        : joinById(baseline, candidate, columns.id, columns.target);
}
function joinById(baseline, candidate, id, target) {
    const before = rowsById(baseline, id);
    const after = rowsById(candidate, id);
    const sameTarget = targetEquality(baseline, candidate, target);
    const joined = noJoin(baseline, candidate, 'id');
    let [pairs, changed, common] = [0, 0, 0];
    for (const key of [...after.keys()].sort()) {
        const [from, to] = [before.get(key), after.get(key)];
        if (from === undefined || to === undefined)
            continue;
        common += 1;
        if (sameTarget(from, to)) {
            joined.baseline[from] = pairs;
            joined.candidate[to] = pairs;
            pairs += 1;
        }
        else
            changed += 1;
    }
    const notes = [...partnerNotes('id', before.size, after.size, common), ...targetNotes(changed, common)];
    return { ...joined, pairs, notes };
}
function joinByPosition(baseline, candidate, target) {
    const sameTarget = targetEquality(baseline, candidate, target);
    const joined = noJoin(baseline, candidate, 'position');
    const rows = candidate.rows;
    const differs = baseline.rows !== rows || !Array.from({ length: rows }, (_, row) => sameTarget(row, row)).every(Boolean);
    if (differs) {
        const message = `The two files can't be paired: they have no id column, and ${baseline.rows === rows ? 'their targets differ' : `${(0,numbers/* formatCount */.B4)(baseline.rows)} and ${(0,numbers/* formatCount */.B4)(rows)} rows`}. Name an id column by --id.`;
        return { ...joined, pairs: 0, notes: [{ code: 'rows_do_not_join', message }] };
    }
    const inOrder = Int32Array.from({ length: rows }, (_, row) => row);
    const message = 'Rows were paired by their position, since no id column is named; their targets agree.';
    return {
        ...joined,
        pairs: rows,
        baseline: inOrder,
        candidate: inOrder,
        notes: [{ code: 'paired_by_position', message }]
    };
}
/** Rows of a query that has equally many rows on both sides are one pair. */
function joinByQuery(baseline, candidate, query) {
    const [before, after] = [rowsOfQueries(baseline, query), rowsOfQueries(candidate, query)];
    const joined = noJoin(baseline, candidate, 'query');
    let pairs = 0;
    for (const key of [...after.keys()].sort()) {
        const [from, to] = [before.get(key), after.get(key)];
        if (!from || to?.length !== from.length)
            continue;
        for (const row of from)
            joined.baseline[row] = pairs;
        for (const row of to)
            joined.candidate[row] = pairs;
        pairs += 1;
    }
    return { ...joined, pairs, notes: partnerNotes('query', before.size, after.size, pairs) };
}
function rowsOfQueries(table, query) {
    const column = (0,data_table/* columnOf */.uV)(table, query);
    const rows = new Map();
    for (let row = 0; row < table.rows; row += 1) {
        const key = (0,data_table/* textAt */.$6)(column, row) ?? '';
        const list = rows.get(key);
        if (list)
            list.push(row);
        else
            rows.set(key, [row]);
    }
    return rows;
}
function noJoin(baseline, candidate, by) {
    return { by, baseline: new Int32Array(baseline.rows).fill(-1), candidate: new Int32Array(candidate.rows).fill(-1) };
}
function rowsById(table, id) {
    const column = (0,data_table/* columnOf */.uV)(table, id);
    (0,test_data/* requireUniqueIds */.Z)(table, column);
    const rows = new Map();
    for (let row = 0; row < table.rows; row += 1)
        rows.set((0,data_table/* textAt */.$6)(column, row) ?? '', row);
    return rows;
}
/** Whether a row of each side has the same target; labels as metrics compare them. Always true without a target. */
function targetEquality(baseline, candidate, target) {
    if (target === undefined)
        return () => true;
    const [before, after] = [(0,data_table/* columnOf */.uV)(baseline, target), (0,data_table/* columnOf */.uV)(candidate, target)];
    return (from, to) => {
        const [a, b] = [(0,data_table/* textAt */.$6)(before, from), (0,data_table/* textAt */.$6)(after, to)];
        return a === b || (a !== null && b !== null && (0,labels/* labelOf */.Wy)(a) === (0,labels/* labelOf */.Wy)(b));
    };
}
function partnerNotes(what, before, after, common) {
    if (before === common && after === common)
        return [];
    const rows = what === 'id' ? 'rows' : 'queries';
    const message = common === 0
        ? `None of the ${rows} of the two files have the same ${what}: the sides were measured on different rows.`
        : `Not all ${rows} join: ${(0,numbers/* formatCount */.B4)(before - common)} of the baseline and ${(0,numbers/* formatCount */.B4)(after - common)} of the candidate have no partner; ${(0,numbers/* formatCount */.B4)(common)} are on both sides.`;
    return [{ code: 'rows_do_not_join', message }];
}
function targetNotes(changed, common) {
    if (changed === 0)
        return [];
    const message = `The test set changed: ${(0,numbers/* formatCount */.B4)(changed)} of ${(0,numbers/* formatCount */.B4)(common)} rows with the same id have another target; they are left out.`;
    return [{ code: 'test_set_changed', message }];
}

// EXTERNAL MODULE: ./core/statistics/interval.js + 1 modules
var statistics_interval = __webpack_require__(98);
;// CONCATENATED MODULE: ./core/statistics/paired.js
// The bootstrap of a difference: both sides are measured under the same draws, so that what they share cancels out.

/**
 * From a metric's values of both sides in the same resamples; undefined where fewer than half of them define it. `shift`
 * moves the interval to the delta of all rows, where the resamples are of a part of them.
 */
function deltaSpread(baseline, candidate, shift) {
    const deltas = candidate.map((value, resample) => value - (baseline[resample] ?? NaN));
    const interval = (0,statistics_interval/* percentileInterval */.J)(deltas);
    if (!interval)
        return undefined;
    const finite = deltas.filter(Number.isFinite);
    const mean = finite.reduce((sum, delta) => sum + delta, 0) / finite.length;
    const variance = finite.reduce((sum, delta) => sum + (delta - mean) ** 2, 0) / Math.max(1, finite.length - 1);
    return { interval: [interval[0] + shift, interval[1] + shift], standardError: Math.sqrt(variance) };
}

// EXTERNAL MODULE: ./core/metrics/resampling.js
var resampling = __webpack_require__(9446);
// EXTERNAL MODULE: ./core/metrics/values.js + 3 modules
var metrics_values = __webpack_require__(2070);
// EXTERNAL MODULE: ./core/statistics/bootstrap.js
var bootstrap = __webpack_require__(1830);
// EXTERNAL MODULE: ./core/metrics/sample.js
var metrics_sample = __webpack_require__(5764);
;// CONCATENATED MODULE: ./core/metrics/compare/sides.js
// Both sides' rows of the same pairs, and what the bootstrap draws of them.



/** The rows of a side whose pairs are among these (rising); pairs are numbered anew in their order. */
function sideOf(prepared, pairOf, pairs) {
    const number = new Map([...pairs].map((pair, index) => [pair, index]));
    return keep(prepared.sample, (row) => number.get(pairOf[prepared.rows[row] ?? 0] ?? -1));
}
function keep(sample, numberOf) {
    const rows = [];
    const numbers = [];
    for (let row = 0; row < sample.size; row += 1) {
        const number = numberOf(row);
        if (number === undefined)
            continue;
        rows.push(row);
        numbers.push(number);
    }
    return { sample: (0,metrics_sample/* subsample */.pb)(sample, Uint32Array.from(rows)), pairs: Int32Array.from(numbers) };
}
/** Of very many pairs a seeded part is drawn from, as `partOf` has it. */
function drawnFrom(baseline, candidate, pairs, seed) {
    const { cluster } = candidate.sample;
    if (cluster)
        return drawnClusters(baseline, candidate, byPair(cluster, candidate, pairs));
    const classes = (0,metrics_sample/* strataOf */.T$)(candidate.sample);
    const part = (0,bootstrap/* partOf */.BU)((0,bootstrap/* strataFrom */.c3)(classes && byPair(classes, candidate, pairs), pairs), resampling/* resampledRows */.b_, seed);
    const sides = [baseline, candidate];
    if (part.rows.length === pairs)
        return { sides: sides.map(({ sample, pairs: units }) => ({ sample, units })), units: pairs, strata: part.strata };
    const number = new Map([...part.rows].map((pair, index) => [pair, index]));
    const kept = sides.map((side) => keep(side.sample, (row) => number.get(side.pairs[row] ?? -1)));
    const strata = part.strata.map(({ rows, represents }) => ({
        rows: rows.map((pair) => number.get(pair) ?? 0),
        represents
    }));
    return {
        sides: kept.map(({ sample, pairs: units }) => ({ sample, units })),
        units: part.rows.length,
        strata
    };
}
function drawnClusters(baseline, candidate, clusterOf) {
    const numbers = new Map([...new Set(clusterOf)].map((code, index) => [code, index]));
    const sides = [baseline, candidate].map(({ sample, pairs }) => ({
        sample,
        units: pairs.map((pair) => numbers.get(clusterOf[pair] ?? -1) ?? 0)
    }));
    const rows = Uint32Array.from({ length: numbers.size }, (_, unit) => unit);
    return { sides, units: numbers.size, strata: [{ rows, represents: 1 }] };
}
/** A side's codes in the order of the pairs. */
function byPair(codes, { pairs }, size) {
    const ordered = new Int32Array(size);
    for (let row = 0; row < pairs.length; row += 1)
        ordered[pairs[row] ?? 0] = codes[row] ?? 0;
    return ordered;
}
/** Weights under which a part of the pairs stands for all. */
function standingWeights({ sample, units }, strata, size) {
    const standing = new Float64Array(size);
    for (const { rows, represents } of strata)
        for (const unit of rows)
            standing[unit] = represents;
    return Float64Array.from(units, (unit, row) => (standing[unit] ?? 0) * (sample.weight?.[row] ?? 1));
}

// EXTERNAL MODULE: ./core/statistics/normal.js
var normal = __webpack_require__(9529);
;// CONCATENATED MODULE: ./core/statistics/delong.js
// DeLong's test of two ROC curves on the same rows (DeLong, DeLong and Clarke-Pearson 1988), by midranks as Sun and Xu (2014).


/** `truth` is 1 for positives and 0 for negatives. Undefined where a class has fewer than two rows. */
function delong(truth, baseline, candidate) {
    const before = placements(truth, baseline);
    const after = placements(truth, candidate);
    const [positives, negatives] = [before.positive.length, before.negative.length];
    if (positives < 2 || negatives < 2)
        return undefined;
    const variance = differenceVariance(before.positive, after.positive) / positives +
        differenceVariance(before.negative, after.negative) / negatives;
    const standardError = Math.sqrt(variance);
    const delta = mean(after.positive) - mean(before.positive);
    const pValue = standardError > 0 ? (0,normal/* normalTwoSided */.NG)(delta / standardError) : Math.abs(delta) < 1e-12 ? 1 : 0;
    return { baseline: mean(before.positive), candidate: mean(after.positive), standardError, pValue };
}
/** For each positive the share of negatives that it outranks, for each negative the share of positives that outrank it; ties half. */
function placements(truth, score) {
    const order = (0,sort/* risingOrder */.Dh)(score);
    const positives = truth.reduce((sum, label) => sum + label, 0);
    const negatives = truth.length - positives;
    const positive = new Float64Array(positives);
    const negative = new Float64Array(negatives);
    const index = Uint32Array.from(ownIndex(truth));
    let [positivesBelow, negativesBelow] = [0, 0];
    for (let at = 0; at < order.length;) {
        let end = at;
        let tiedPositives = 0;
        const value = score[order[at] ?? 0];
        for (; end < order.length && score[order[end] ?? 0] === value; end += 1)
            tiedPositives += truth[order[end] ?? 0] ?? 0;
        const tiedNegatives = end - at - tiedPositives;
        for (; at < end; at += 1) {
            const row = order[at] ?? 0;
            if (truth[row] === 1)
                positive[index[row] ?? 0] = (negativesBelow + tiedNegatives / 2) / negatives;
            else
                negative[index[row] ?? 0] = (positives - positivesBelow - tiedPositives / 2) / positives;
        }
        positivesBelow += tiedPositives;
        negativesBelow += tiedNegatives;
    }
    return { positive, negative };
}
/** Each row's number within its own class. */
function ownIndex(truth) {
    const seen = [0, 0];
    return Array.from(truth, (label) => {
        const own = seen[label] ?? 0;
        seen[label] = own + 1;
        return own;
    });
}
function differenceVariance(before, after) {
    const differences = after.map((value, row) => value - (before[row] ?? 0));
    const centre = mean(differences);
    return differences.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (differences.length - 1);
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./core/statistics/mcnemar.js
// McNemar's exact test of two classifiers on the same rows (McNemar 1947, in its binomial form).
/**
 * Two-sided p-value of rows that only one side got right: under no difference each such row falls to either side like a
 * fair coin. 1 without such rows.
 */
function mcnemarExact(onlyBaseline, onlyCandidate) {
    const trials = onlyBaseline + onlyCandidate;
    if (trials === 0)
        return 1;
    const fewer = Math.min(onlyBaseline, onlyCandidate);
    let term = Math.exp(logFactorial(trials) - logFactorial(fewer) - logFactorial(trials - fewer) - trials * Math.LN2);
    let sum = 0;
    for (let hits = fewer; hits >= 0 && term > 0; hits -= 1) {
        sum += term;
        if (term < sum * 1e-17)
            break;
        term *= hits / (trials - hits + 1);
    }
    return Math.min(1, 2 * sum);
}
/** ln(n!): exact sums for small n, Stirling's series (DLMF 5.11.1) above. */
function logFactorial(n) {
    if (n < 32) {
        let product = 1;
        for (let factor = 2; factor <= n; factor += 1)
            product *= factor;
        return Math.log(product);
    }
    const x = n + 1;
    const inverse = 1 / x;
    const square = inverse * inverse;
    const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}

;// CONCATENATED MODULE: ./core/metrics/compare/tests.js
// Exact and analytic tests of two sides on the same rows, where they apply: unweighted rows, each a case of its own.


/** Tests by the name of the metric that they are about: McNemar's of accuracy, DeLong's of roc_auc. */
function pairedTests(baseline, candidate, pairs) {
    const tests = new Map();
    const [before, after] = [baseline.sample, candidate.sample];
    if (before.weight || before.cluster || after.weight || after.cluster)
        return tests;
    const [rightBefore, rightAfter] = [rightByPair(baseline, pairs), rightByPair(candidate, pairs)];
    if (rightBefore && rightAfter)
        tests.set('accuracy', { mcnemar: { pValue: mcnemar(rightBefore, rightAfter) } });
    if (before.task === 'binary' && after.task === 'binary' && before.score && after.score) {
        const truth = new Int32Array(pairs);
        for (let row = 0; row < after.size; row += 1)
            truth[candidate.pairs[row] ?? 0] = after.truth[row] ?? 0;
        const result = delong(truth, scoresByPair(baseline, before.score), scoresByPair(candidate, after.score));
        if (result)
            tests.set('roc_auc', { delong: { pValue: result.pValue } });
    }
    return tests;
}
function rightByPair({ sample, pairs }, size) {
    if (sample.task !== 'binary' && sample.task !== 'multiclass')
        return undefined;
    const right = new Uint8Array(size);
    for (let row = 0; row < sample.size; row += 1)
        right[pairs[row] ?? 0] = sample.truth[row] === sample.predicted[row] ? 1 : 0;
    return right;
}
function mcnemar(baseline, candidate) {
    let [onlyBaseline, onlyCandidate] = [0, 0];
    for (let pair = 0; pair < baseline.length; pair += 1) {
        if (baseline[pair] === candidate[pair])
            continue;
        if (baseline[pair] === 1)
            onlyBaseline += 1;
        else
            onlyCandidate += 1;
    }
    return mcnemarExact(onlyBaseline, onlyCandidate);
}
function scoresByPair({ pairs }, score) {
    const ordered = new Float64Array(score.length);
    for (let row = 0; row < score.length; row += 1)
        ordered[pairs[row] ?? 0] = score[row] ?? 0;
    return ordered;
}

;// CONCATENATED MODULE: ./core/metrics/compare/measure-pairs.js
// Metrics of both sides on some pairs of rows, and the spread of each difference over resamples of those pairs.





/** Two-sided 95% and 80% power: z(0.975) + z(0.8). */
const detectableFactor = 1.959963984540054 + 0.8416212335729143;
/** `pairs` are in rising order. */
async function measurePairs(sides, join, pairs, plan) {
    const before = sideOf(sides.baseline, join.baseline, pairs);
    const after = sideOf(sides.candidate, join.candidate, pairs);
    const measures = [sides.baseline.measure, sides.candidate.measure];
    const values = [
        (0,metrics_values/* metricValues */.tZ)(before.sample, before.sample.weight, measures[0]),
        (0,metrics_values/* metricValues */.tZ)(after.sample, after.sample.weight, measures[1])
    ];
    const drawn = drawnFrom(before, after, pairs.length, plan.seed);
    const [baseline = [], candidate = []] = await (0,resampling/* resampledSides */.Kn)(drawn.sides.map((side, index) => ({ ...side, options: measures[index] ?? measures[0] })), { units: drawn.units, strata: drawn.strata }, plan);
    const shifts = shiftsOf(values, drawn, measures);
    const tests = pairedTests(before, after, pairs.length);
    const names = (0,metrics_values/* metricNames */.Zv)(after.sample, measures[1]);
    const deltas = names.flatMap((name, index) => {
        const [from, to] = [baseline[index], candidate[index]];
        const spread = from && to && deltaSpread(from, to, shifts?.[index] ?? 0);
        return spread ? [[name, pairedDelta(spread, tests.get(name))]] : [];
    });
    return {
        baseline: valuesOf(before.sample, measures[0]),
        candidate: valuesOf(after.sample, measures[1]),
        deltas: new Map(deltas)
    };
}
/** Every metric of a sample by name. */
function valuesOf(sample, measure) {
    const values = (0,metrics_values/* metricValues */.tZ)(sample, sample.weight, measure);
    return new Map((0,metrics_values/* metricNames */.Zv)(sample, measure).map((name, index) => [name, values[index] ?? NaN]));
}
/** Where a part of the pairs stands for all: how far each delta of all pairs is from that of the part. */
function shiftsOf([before, after], { sides, strata, units }, measures) {
    if (strata.every(({ represents }) => represents === 1))
        return undefined;
    const [from = [], to = []] = sides.map((side, index) => {
        const measure = measures[index];
        return measure ? (0,metrics_values/* metricValues */.tZ)(side.sample, standingWeights(side, strata, units), measure) : [];
    });
    return after.map((value, index) => value - (before[index] ?? NaN) - ((to[index] ?? NaN) - (from[index] ?? NaN)));
}
function pairedDelta({ interval, standardError }, tests) {
    return {
        interval,
        standardError,
        detectable: detectableFactor * standardError,
        ...(tests ? { tests } : {})
    };
}

;// CONCATENATED MODULE: ./core/metrics/compare/paired.js









/**
 * Measures both sides on the rows that they share. `parallel` gives threads for the bootstrap; the result doesn't depend
 * on them. Throws InputError where a table doesn't fit the options, or each has a positive class of its own.
 */
async function pairPredictions(baseline, candidate, given, parallel) {
    const options = (0,metrics_options/* filledOptions */.$)(given);
    const joined = joinRows(baseline.table, candidate.table, options);
    const ordered = inPairOrder(baseline.table, candidate.table, joined);
    const { table, join } = borrowColumns(ordered.baseline, ordered.candidate, ordered.join, options);
    const sides = { baseline: (0,prepare/* prepare */.i)(table, options), candidate: (0,prepare/* prepare */.i)(ordered.candidate, options) };
    requireOnePositive(sides.baseline, sides.candidate);
    if (join.pairs === 0)
        return unpaired(baseline, candidate, sides, join);
    const plan = { resamples: options.resamples, seed: options.seed, parallel };
    const all = Uint32Array.from({ length: join.pairs }, (_, pair) => pair);
    const whole = await measurePairs(sides, join, all, plan);
    const slices = await measureSlices(sides, ordered.candidate, join, options, plan);
    const document = (side, { table, digest }) => ({
        metrics: whole[side],
        rows: table.rows,
        slices: slices.shown.map(({ column, value, rows, measured }) => ({ column, value, rows, metrics: measured[side] })),
        hidden: slices.hidden,
        predictions: digest,
        testData: null
    });
    return {
        baseline: document('baseline', baseline),
        candidate: document('candidate', candidate),
        paired: {
            joined: join.pairs,
            metrics: whole.deltas,
            slices: slices.shown.map(({ column, value, measured }) => ({ column, value, metrics: measured.deltas })),
            notes: join.notes,
            method: {
                delta: 'paired bootstrap, percentile interval',
                resamples: options.resamples,
                seed: options.seed,
                joined_by: join.by,
                ...(slices.shown.length > 0 ? { slices: 'corrected by Benjamini-Hochberg' } : {})
            }
        }
    };
}
/** Slices by the candidate's columns, on both sides the same pairs; those under `min_rows` are hidden and counted. */
async function measureSlices(sides, table, join, options, plan) {
    const shown = [];
    const hidden = { slices: 0, rows: 0 };
    const ungrouped = { baseline: withoutGroups(sides.baseline), candidate: withoutGroups(sides.candidate) };
    for (const source of new Set(options.slices)) {
        const { column, values, codes } = (0,slices/* slicingOf */.L)(table, source);
        const members = values.map(() => []);
        for (const [row, code] of codes.entries()) {
            const pair = join.candidate[row] ?? -1;
            if (pair >= 0)
                members[code]?.push(pair);
        }
        for (const [code, value] of values.entries()) {
            const pairs = Uint32Array.from(new Set(members[code])).sort();
            if (pairs.length === 0)
                continue;
            if (pairs.length < options.min_rows) {
                hidden.slices += 1;
                hidden.rows += pairs.length;
            }
            else {
                const measured = await measurePairs(ungrouped, join, pairs, plan);
                shown.push({ column, value, rows: pairs.length, measured });
            }
        }
    }
    return { shown, hidden };
}
/** A slice has no fairness of its own. */
function withoutGroups(side) {
    return { ...side, sample: { ...side.sample, groups: [] } };
}
function unpaired(baseline, candidate, sides, join) {
    return {
        baseline: aloneOf(baseline, sides.baseline),
        candidate: aloneOf(candidate, sides.candidate),
        paired: {
            joined: 0,
            metrics: new Map(),
            slices: [],
            notes: join.notes,
            method: { delta: 'point estimates, of different rows' }
        }
    };
}
/** The metrics of one side that has nothing to be paired with: the first model. */
function measureAlone(predictions, options) {
    return aloneOf(predictions, (0,prepare/* prepare */.i)(predictions.table, options));
}
function aloneOf({ table, digest }, { sample, measure }) {
    return { ...(0,documents_document/* plainMetrics */.Yb)(valuesOf(sample, measure)), rows: table.rows, predictions: digest };
}
function requireOnePositive(baseline, candidate) {
    if (baseline.sample.task !== 'binary' || baseline.classes[1] === candidate.classes[1])
        return;
    throw new errors/* InputError */.dz(`The positive class is ${String(baseline.classes[1])} on one side and ${String(candidate.classes[1])} on the other.`, { cure: 'Name it by --positive.' });
}


/***/ }),

/***/ 5891:
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

/***/ 173:
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

export const id = 9655;
export const ids = [9655];
export const modules = {

/***/ 19655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ measureAlone),
  b: () => (/* binding */ pairPredictions)
});

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/metrics/documents/document.js
var documents_document = __webpack_require__(5288);
// EXTERNAL MODULE: ./core/metrics/labels.js
var labels = __webpack_require__(57613);
// EXTERNAL MODULE: ./core/metrics/options.js
var metrics_options = __webpack_require__(22038);
// EXTERNAL MODULE: ./core/metrics/prepare.js + 4 modules
var prepare = __webpack_require__(73927);
// EXTERNAL MODULE: ./core/metrics/slices.js + 1 modules
var slices = __webpack_require__(66913);
// EXTERNAL MODULE: ./core/statistics/sort.js
var sort = __webpack_require__(60270);
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
var data_table = __webpack_require__(20499);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
// EXTERNAL MODULE: ./core/metrics/test-data.js
var test_data = __webpack_require__(45567);
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
        return a === b || (a !== null && b !== null && (0,labels/* sameLabel */.bK)(a, b));
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

// EXTERNAL MODULE: ./core/statistics/interval.js
var statistics_interval = __webpack_require__(57099);
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
var resampling = __webpack_require__(89446);
// EXTERNAL MODULE: ./core/metrics/values.js + 3 modules
var metrics_values = __webpack_require__(82070);
// EXTERNAL MODULE: ./core/statistics/bootstrap.js
var bootstrap = __webpack_require__(31830);
// EXTERNAL MODULE: ./core/metrics/sample.js
var metrics_sample = __webpack_require__(35764);
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
var normal = __webpack_require__(39529);
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

// EXTERNAL MODULE: ./core/metrics/plots.js
var metrics_plots = __webpack_require__(24976);
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
        testData: null,
        plots: plotsOfPairs(sides[side], join[side], all)
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
function plotsOfPairs(side, pairOf, pairs) {
    const isWhole = side.sample.size === pairs.length;
    return (0,metrics_plots/* plotsOf */.ws)(isWhole ? side.sample : sideOf(side, pairOf, pairs).sample, side.classes);
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
function aloneOf({ table, digest }, { sample, measure, classes }) {
    const plots = (0,metrics_plots/* plotsOf */.ws)(sample, classes);
    return { ...(0,documents_document/* plainMetrics */.Yb)(valuesOf(sample, measure)), rows: table.rows, predictions: digest, plots };
}
function requireOnePositive(baseline, candidate) {
    const [before = '', after = ''] = [baseline.classes[1], candidate.classes[1]];
    if (baseline.sample.task !== 'binary' || (0,labels/* sameLabel */.bK)(before, after))
        return;
    throw new errors/* InputError */.dz(`the positive class is ${before} on one side and ${after} on the other`, {
        cure: 'name it by `--positive`'
    });
}


/***/ })

};

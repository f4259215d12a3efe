export const id = 7185;
export const ids = [7185];
export const modules = {

/***/ 37185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderComparison)
});

// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
;// CONCATENATED MODULE: ./core/report/also.js


const nouns = {
    parameter: 'parameter',
    code: 'code file',
    data: 'data file',
    package: 'package'
};
function alsoBlocks(also) {
    if (also.length === 0)
        return [];
    const rows = also.map((entry) => [
        [(0,tree/* untrusted */.bp)(entry.what)],
        [(0,tree/* code */.aY)(entry.name)],
        [(0,tree/* untrusted */.bp)(entry.baseline ?? '–')],
        [(0,tree/* untrusted */.bp)(entry.candidate ?? '–')]
    ]);
    const head = [['what'], ['name'], ['baseline'], ['candidate']];
    return [(0,tree/* details */.zH)(`Also changed: ${alsoWords(also).join(', ')}`, (0,tree/* table */.tp)(head, rows))];
}
/** "2 parameters", "1 data file", "model size 1.8 MB → 2.1 MB": things are counted, and of measures the first is told. */
function alsoWords(also) {
    return [...new Set(also.map(({ what }) => what))].flatMap((what) => {
        const some = also.filter((entry) => entry.what === what);
        const noun = nouns[what];
        if (noun !== undefined)
            return [(0,words/* counted */.hS)(some.length, noun)];
        const [first] = some;
        if (first === undefined)
            return [];
        const name = what === 'model' ? `model ${first.name}` : first.name;
        return [`${name} ${first.baseline ?? '–'} → ${first.candidate ?? '–'}`];
    });
}

// EXTERNAL MODULE: ./core/report/findings.js
var findings = __webpack_require__(97391);
// EXTERNAL MODULE: ./core/report/numbers.js
var report_numbers = __webpack_require__(5411);
// EXTERNAL MODULE: ./core/report/plots/blocks.js
var plots_blocks = __webpack_require__(40282);
// EXTERNAL MODULE: ./core/report/verdict.js
var verdict = __webpack_require__(20168);
;// CONCATENATED MODULE: ./core/report/comparison.js






const mostInProse = 10;
function renderComparison(comparison, options = {}) {
    const all = (0,findings/* findings */.Pg)(comparison);
    const worse = all.filter(({ entry }) => entry.change === 'worse' || entry.gate === 'fail');
    const uncertain = all.filter(({ entry }) => entry.gate === 'inconclusive');
    const better = all.filter(({ entry, slice }) => !slice && entry.change === 'better' && entry.gate !== 'fail');
    return (0,tree/* report */.z8)([
        (0,tree/* heading */.R_)(options.depth ?? 2, ...(0,verdict/* verdictSentence */.B)(comparison, options.model)),
        ...loudNotes(comparison),
        ...prose('Worse', worse),
        ...prose('Not certain', uncertain),
        ...prose('Better', better),
        ...metricTables(comparison, options),
        ...numbersOnly(comparison),
        ...slicesPart(comparison),
        ...alsoBlocks(comparison.also),
        ...plotsPart(comparison, options),
        (0,tree/* details */.zH)('How this was computed', ...methodPart(comparison), ...(options.footer ?? []))
    ]);
}
const loud = new Set(['test_set_changed', 'rows_do_not_join', 'failure_accepted']);
/** These stand above the fold already. */
const told = new Set([...loud, 'numbers_only']);
function loudNotes(comparison) {
    const notes = comparison.notes.filter(({ code: note }) => loud.has(note));
    return [
        ...comparison.errors.map(({ file, message }) => (0,tree/* paragraph */.FY)((0,tree/* strong */.ko)('Could not be read:'), ' ', (0,tree/* code */.aY)(file), ' ', ...(0,tree/* withCode */.SM)(message))),
        ...notes.map(({ message }) => (0,tree/* paragraph */.FY)((0,tree/* strong */.ko)((0,tree/* untrusted */.bp)(message))))
    ];
}
/** Where nothing says how much of a delta is noise, that stands under the numbers and not in a fold. */
function numbersOnly({ notes, metrics }) {
    const note = notes.find(({ code: which }) => which === 'numbers_only');
    return note === undefined || metrics.length === 0 ? [] : [(0,tree/* paragraph */.FY)((0,tree/* emphasis */.lN)((0,tree/* untrusted */.bp)(note.message)))];
}
function prose(title, some) {
    const [first, second] = some;
    if (!first)
        return [];
    if (!second)
        return [(0,tree/* paragraph */.FY)((0,tree/* strong */.ko)(`${title}:`), ' ', ...sentence(first))];
    const more = some.length > mostInProse ? [[`and ${(0,report_numbers/* formatCount */.B4)(some.length - mostInProse)} more`]] : [];
    return [(0,tree/* paragraph */.FY)((0,tree/* strong */.ko)(`${title}:`)), (0,tree/* list */.p_)([...some.slice(0, mostInProse).map(sentence), ...more])];
}
function sentence(finding) {
    const { entry, slice } = finding;
    const shown = (0,findings/* show */.WU)(entry);
    const numbers = entry.delta === undefined ? [] : ['; ', (0,tree/* untrusted */.bp)(`${shown.baseline} → ${shown.candidate}, ${shown.delta}`)];
    const rows = slice ? [` (${(0,report_numbers/* formatCount */.B4)(slice.rows)} rows)`] : [];
    const rule = entry.gate !== 'pass' && entry.delta !== undefined && entry.message !== undefined;
    return [
        ...(0,findings/* describe */.q0)(finding),
        ...rows,
        ...numbers,
        ...(rule ? ['; ', (0,tree/* untrusted */.bp)(entry.message ?? '')] : []),
        detectable(entry),
        '.'
    ];
}
function detectable({ gate, detectable: smallest }) {
    if (gate !== 'inconclusive' || smallest === undefined)
        return '';
    return `; ${(0,report_numbers/* describeDetectable */.xJ)(smallest)}`;
}
function plotsPart({ plots, baseline }, { candidateName }) {
    if (plots === undefined)
        return [];
    const names = { baseline: baseline?.name ?? 'baseline', candidate: candidateName ?? 'candidate' };
    const blocks = (0,plots_blocks/* comparedPlotBlocks */.b)(plots, names);
    return blocks.length === 0 ? [] : [(0,tree/* details */.zH)('Plots', ...blocks)];
}
/** Metrics with a rule are shown; the others are folded, unless there are no rules. */
function metricTables(comparison, options) {
    const ruled = comparison.metrics.filter(({ gate }) => gate !== 'none');
    const others = comparison.metrics.filter(({ gate }) => gate === 'none');
    if (ruled.length === 0)
        return others.length === 0 ? [] : [metricTable(others, comparison, options)];
    const main = metricTable(ruled, comparison, options, (0,findings/* worstSlices */.PY)(comparison));
    if (others.length === 0)
        return [main];
    const changed = others.filter(({ change }) => change !== 'same').length;
    const summary = `${(0,report_numbers/* formatCount */.B4)(others.length)} more without a rule, ${(0,report_numbers/* formatCount */.B4)(changed)} changed`;
    return [main, (0,tree/* details */.zH)(summary, metricTable(others, comparison, options))];
}
function metricTable(entries, comparison, options, slices = []) {
    const baseline = comparison.baseline?.name ?? 'baseline';
    const interval = entries.some((entry) => entry.interval);
    return (0,tree/* table */.tp)([
        ['metric'],
        [(0,tree/* untrusted */.bp)(baseline)],
        [(0,tree/* untrusted */.bp)(options.candidateName ?? 'candidate')],
        [interval ? 'delta [95%]' : 'delta'],
        ['change'],
        ['gate']
    ], [
        ...entries.map((entry) => [[(0,tree/* code */.aY)(entry.name), (0,findings/* arrow */.UE)(entry)], ...valueCells(entry)]),
        ...slices.map(({ entry }) => [[(0,tree/* code */.aY)(entry.name), ', worst slice', (0,findings/* arrow */.UE)(entry)], ...valueCells(entry)])
    ], [null, 'right', 'right', 'right', null, null]);
}
function valueCells(entry) {
    const shown = (0,findings/* show */.WU)(entry);
    return [
        [(0,tree/* untrusted */.bp)(shown.baseline)],
        [(0,tree/* untrusted */.bp)(shown.candidate)],
        [(0,tree/* untrusted */.bp)(shown.delta)],
        [entry.change],
        gateCell(entry)
    ];
}
function gateCell({ gate, reason, message }) {
    if (gate === 'none')
        return ['–'];
    const named = reason === undefined || reason === gate ? [] : [' ', (0,tree/* code */.aY)(reason)];
    const rule = message === undefined || message === '' ? [] : [', ', (0,tree/* untrusted */.bp)(message)];
    return [`${verdict/* verdictIcons */.q[gate]} ${gate}`, ...named, ...rule];
}
/** Of slices only metrics with a goal are shown, where there are any. */
function slicesPart(comparison) {
    const { slices, hidden } = comparison;
    if (slices.length === 0 && hidden.slices === 0)
        return [];
    const ruled = (0,findings/* hasRules */.w0)(comparison);
    const rows = slices.flatMap((slice) => slice.metrics
        .filter(({ goal }) => !ruled || goal !== undefined)
        .map((entry) => [
        [(0,tree/* code */.aY)(`${slice.column}=${slice.value}`)],
        [(0,report_numbers/* formatCount */.B4)(slice.rows)],
        [(0,tree/* code */.aY)(entry.name), (0,findings/* arrow */.UE)(entry)],
        ...valueCells(entry)
    ]));
    const counts = ['worse', 'better', 'same', 'inconclusive'].flatMap((change) => {
        const count = slices.filter(({ metrics }) => worstChange(metrics) === change).length;
        return count > 0 ? [`${(0,report_numbers/* formatCount */.B4)(count)} ${change}`] : [];
    });
    const summary = `${(0,report_numbers/* formatCount */.B4)(slices.length)} slices${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
    const more = hidden.slices > 0 ? `; ${(0,report_numbers/* formatCount */.B4)(hidden.slices)} more hidden (too few rows)` : '';
    const head = ['slice', 'rows', 'metric', 'baseline', 'candidate', 'delta', 'change', 'gate'].map((word) => [word]);
    const align = [null, 'right', null, 'right', 'right', 'right', null, null];
    return [(0,tree/* details */.zH)(summary + more, ...(rows.length > 0 ? [(0,tree/* table */.tp)(head, rows, align)] : []))];
}
function worstChange(metrics) {
    const order = ['worse', 'inconclusive', 'better', 'same'];
    return order.find((change) => metrics.some((entry) => entry.change === change));
}
function methodPart({ rows, notes, method }) {
    const counted = ['baseline', 'candidate', 'joined'].flatMap((side) => {
        const count = rows[side];
        return count === null ? [] : [`${(0,report_numbers/* formatCount */.B4)(count)} ${side}`];
    });
    const rowsLine = counted.length > 0 ? [[`Rows: ${counted.join(', ')}.`]] : [];
    const methods = Object.entries(method).map(([name, value]) => [(0,tree/* untrusted */.bp)(name), ': ', (0,tree/* untrusted */.bp)(String(value))]);
    const quiet = notes.filter(({ code: note }) => !told.has(note)).map(({ message }) => [(0,tree/* untrusted */.bp)(message)]);
    const items = [...quiet, ...rowsLine, ...methods];
    return items.length > 0 ? [(0,tree/* list */.p_)(items)] : [];
}


/***/ }),

/***/ 97391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ worstSlices),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   UE: () => (/* binding */ arrow),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   w0: () => (/* binding */ hasRules)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96145);
// What of a comparison deserves words, and those words.



/** Metrics first, then slices. */
function findings(comparison) {
    return [
        ...comparison.metrics.map((entry) => ({ entry, slice: null })),
        ...comparison.slices.flatMap((slice) => slice.metrics.map((entry) => ({ entry, slice })))
    ];
}
/** Whether any metric has a rule; then only those are told of, and the others are folded. */
function hasRules(comparison) {
    return findings(comparison).some(({ entry }) => entry.goal !== undefined);
}
/** For each metric with slices under a rule the one that did worst, by gate and then by how much was lost. */
function worstSlices(comparison) {
    const worst = new Map();
    for (const finding of findings(comparison)) {
        const { entry, slice } = finding;
        if (!slice || entry.gate === 'none')
            continue;
        const before = worst.get(entry.name);
        if (!before || badness(entry) > badness(before.entry))
            worst.set(entry.name, finding);
    }
    return [...worst.values()];
}
function badness({ gate, delta, goal }) {
    const rank = { fail: 2e9, inconclusive: 1e9, pass: 0, none: 0 }[gate];
    const loss = typeof delta === 'number' ? (goal === 'minimize' ? delta : -delta) : 0;
    return rank + Math.max(-1e8, Math.min(1e8, loss));
}
function show(entry) {
    const interval = entry.interval && [(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(entry.interval[0]), (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(entry.interval[1])];
    const sides = [entry.baseline, entry.candidate].flatMap((side) => (typeof side === 'number' ? [side] : []));
    const decimals = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedDecimals */ .In)(sides, interval);
    const delta = entry.delta === undefined ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(entry.delta), decimals);
    const range = interval ? ` [${interval.map((end) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(end, decimals)).join(', ')}]` : '';
    return {
        baseline: showSide(entry.baseline, decimals),
        candidate: showSide(entry.candidate, decimals),
        delta: delta + range,
        difference: typeof entry.delta === 'number' ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(Math.abs(entry.delta), decimals) : ''
    };
}
function showSide(side, decimals) {
    if (side === undefined)
        return '–';
    if (typeof side === 'number')
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(side, decimals);
    return typeof side === 'string' ? side : JSON.stringify(side);
}
const arrow = (entry) => entry.goal === undefined ? '' : entry.goal === 'maximize' ? ' ↑' : ' ↓';
/** "`recall` fell by 0.060 on `channel=card_not_present`" */
function describe({ entry, slice }) {
    return [
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(entry.name),
        ' ',
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(happened(entry)),
        ...(slice ? [' on ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${slice.column}=${slice.value}`)] : [])
    ];
}
function happened(entry) {
    const shown = show(entry);
    switch (entry.reason) {
        case 'missing':
        case 'not_finite':
        case 'not_numeric':
            return `can't be judged: ${entry.message ?? 'there is no number'}`;
        case 'below_min':
            return `is ${shown.candidate}, under its minimum`;
        case 'above_max':
            return `is ${shown.candidate}, over its maximum`;
        case 'no_improvement':
            return `did not improve enough (${shown.delta})`;
        case 'inconclusive':
            return 'may be worse than allowed: the test set is too small to tell';
        case 'test_set_changed':
        case 'rows_do_not_join':
            return 'was not measured on the same rows';
        case 'regression':
        case 'slice_regression':
        case 'accepted':
        case undefined:
            return moved(entry, shown);
    }
}
function moved(entry, { difference }) {
    if (typeof entry.delta !== 'number')
        return `is ${entry.change}`;
    if (entry.delta === 0)
        return 'stayed the same';
    return `${entry.delta > 0 ? 'rose' : 'fell'} by ${difference}`;
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

/***/ 20168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictSentence),
/* harmony export */   q: () => (/* binding */ verdictIcons)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97391);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96145);


const verdictIcons = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
/** "❌ `fraud` is held: `recall` fell by 0.060 on `channel=card_not_present`, and 2 more." */
function verdictSentence(comparison, model) {
    const subject = model === undefined ? ['The candidate'] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(model)];
    return [`${verdictIcons[comparison.verdict]} `, ...subject, ...predicate(comparison), '.'];
}
function predicate(comparison) {
    const all = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(comparison);
    switch (comparison.verdict) {
        case 'fail': {
            const failed = all.filter(({ entry }) => entry.gate === 'fail');
            if (failed.length > 0)
                return [' is held: ', ...firstOf(failed)];
            return [comparison.errors.length > 0 ? ' is held: a file could not be read' : ' is held: the test set changed'];
        }
        case 'inconclusive':
            return [' is inconclusive: ', ...firstOf(all.filter(({ entry }) => entry.gate === 'inconclusive'))];
        case 'pass':
            return passed(comparison, all);
    }
}
function passed(comparison, all) {
    if (comparison.baseline === null)
        return [' passes as the first model: it holds its bounds'];
    if (comparison.notes.some(({ code: note }) => note === 'model_unchanged'))
        return [' passes: the model is unchanged'];
    const accepted = all.filter(({ entry }) => entry.reason === 'accepted');
    if (accepted.length > 0)
        return [' passes by what was accepted: ', ...firstOf(accepted)];
    const better = all.filter(({ entry, slice }) => !slice && entry.change === 'better');
    const worse = all.filter(({ entry }) => entry.change === 'worse');
    if (better.length > 0 && worse.length === 0)
        return [' is better: ', ...firstOf(better)];
    if (better.length > 0)
        return [` passes: ${better.length} better, ${worse.length} worse, within what is allowed`];
    if (worse.length > 0)
        return [' passes, a little worse: ', ...firstOf(worse)];
    return [` passes: ${nothingWorse(comparison)}`];
}
/** Of a metric that changed and has no goal nobody can say whether it got worse. */
function nothingWorse({ metrics }) {
    const unjudged = metrics.some(({ change }) => change === 'changed' || change === 'removed');
    if (!unjudged)
        return 'nothing got worse';
    return metrics.some(({ goal }) => goal !== undefined)
        ? 'no metric with a rule got worse'
        : 'no metric has a rule, so nothing says whether the changes are for the better';
}
function firstOf(list) {
    const [first, ...others] = list;
    if (!first)
        return [];
    return [...(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(first), ...(others.length > 0 ? [`, and ${others.length} more`] : [])];
}


/***/ })

};

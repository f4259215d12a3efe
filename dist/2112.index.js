export const id = 2112;
export const ids = [2112];
export const modules = {

/***/ 64136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderComparison)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97391);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5411);
/* harmony import */ var _plots_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40282);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96145);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20168);





const mostInProse = 10;
function renderComparison(comparison, options = {}) {
    const all = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(comparison);
    const worse = all.filter(({ entry }) => entry.change === 'worse' || entry.gate === 'fail');
    const uncertain = all.filter(({ entry }) => entry.gate === 'inconclusive');
    const better = all.filter(({ entry, slice }) => !slice && entry.change === 'better' && entry.gate !== 'fail');
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)([
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(options.depth ?? 2, ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSentence */ .B)(comparison, options.model)),
        ...loudNotes(comparison),
        ...prose('Worse', worse),
        ...prose('Not certain', uncertain),
        ...prose('Better', better),
        ...metricTables(comparison, options),
        ...slicesPart(comparison),
        ...alsoPart(comparison),
        ...plotsPart(comparison, options),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('How this was computed', ...methodPart(comparison), ...(options.footer ?? []))
    ]);
}
const loud = new Set(['test_set_changed', 'rows_do_not_join', 'failure_accepted']);
function loudNotes(comparison) {
    const notes = comparison.notes.filter(({ code: note }) => loud.has(note));
    return [
        ...comparison.errors.map(({ file, message }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('Could not be read:'), ' ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(file), ' ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(message))),
        ...notes.map(({ message }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(message))))
    ];
}
function prose(title, some) {
    const [first, second] = some;
    if (!first)
        return [];
    if (!second)
        return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(`${title}:`), ' ', ...sentence(first))];
    const more = some.length > mostInProse ? [[`and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(some.length - mostInProse)} more`]] : [];
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(`${title}:`)), (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)([...some.slice(0, mostInProse).map(sentence), ...more])];
}
function sentence(finding) {
    const { entry, slice } = finding;
    const shown = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(entry);
    const numbers = entry.delta === undefined ? [] : ['; ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(`${shown.baseline} → ${shown.candidate}, ${shown.delta}`)];
    const rows = slice ? [` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(slice.rows)} rows)`] : [];
    const rule = entry.gate !== 'pass' && entry.delta !== undefined && entry.message !== undefined;
    return [
        ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(finding),
        ...rows,
        ...numbers,
        ...(rule ? ['; ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(entry.message ?? '')] : []),
        detectable(entry),
        '.'
    ];
}
function detectable({ gate, detectable: smallest }) {
    if (gate !== 'inconclusive' || smallest === undefined)
        return '';
    return `; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .describeDetectable */ .xJ)(smallest)}`;
}
function plotsPart({ plots, baseline }, { candidateName }) {
    if (plots === undefined)
        return [];
    const names = { baseline: baseline?.name ?? 'baseline', candidate: candidateName ?? 'candidate' };
    const blocks = (0,_plots_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedPlotBlocks */ .b)(plots, names);
    return blocks.length === 0 ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('Plots', ...blocks)];
}
/** Metrics with a rule are shown; the others are folded, unless there are no rules. */
function metricTables(comparison, options) {
    const ruled = comparison.metrics.filter(({ gate }) => gate !== 'none');
    const others = comparison.metrics.filter(({ gate }) => gate === 'none');
    if (ruled.length === 0)
        return others.length === 0 ? [] : [metricTable(others, comparison, options)];
    const main = metricTable(ruled, comparison, options, (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .worstSlices */ .PY)(comparison));
    if (others.length === 0)
        return [main];
    const changed = others.filter(({ change }) => change !== 'same').length;
    const summary = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(others.length)} more without a rule, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(changed)} changed`;
    return [main, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(summary, metricTable(others, comparison, options))];
}
function metricTable(entries, comparison, options, slices = []) {
    const baseline = comparison.baseline?.name ?? 'baseline';
    const interval = entries.some((entry) => entry.interval);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([
        ['metric'],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(baseline)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(options.candidateName ?? 'candidate')],
        [interval ? 'delta [95%]' : 'delta'],
        ['change'],
        ['gate']
    ], [
        ...entries.map((entry) => [[(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(entry.name), (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .arrow */ .UE)(entry)], ...valueCells(entry)]),
        ...slices.map(({ entry }) => [[(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(entry.name), ', worst slice', (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .arrow */ .UE)(entry)], ...valueCells(entry)])
    ], [null, 'right', 'right', 'right', null, null]);
}
function valueCells(entry) {
    const shown = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(entry);
    return [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(shown.baseline)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(shown.candidate)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(shown.delta)],
        [entry.change],
        gateCell(entry)
    ];
}
function gateCell({ gate, reason, message }) {
    if (gate === 'none')
        return ['–'];
    const named = reason === undefined || reason === gate ? [] : [' ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(reason)];
    const rule = message === undefined || message === '' ? [] : [', ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(message)];
    return [`${_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictIcons */ .q[gate]} ${gate}`, ...named, ...rule];
}
/** Of slices only metrics with a goal are shown, where there are any. */
function slicesPart(comparison) {
    const { slices, hidden } = comparison;
    if (slices.length === 0 && hidden.slices === 0)
        return [];
    const ruled = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRules */ .w0)(comparison);
    const rows = slices.flatMap((slice) => slice.metrics
        .filter(({ goal }) => !ruled || goal !== undefined)
        .map((entry) => [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`${slice.column}=${slice.value}`)],
        [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(slice.rows)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(entry.name), (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .arrow */ .UE)(entry)],
        ...valueCells(entry)
    ]));
    const counts = ['worse', 'better', 'same', 'inconclusive'].flatMap((change) => {
        const count = slices.filter(({ metrics }) => worstChange(metrics) === change).length;
        return count > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(count)} ${change}`] : [];
    });
    const summary = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(slices.length)} slices${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
    const more = hidden.slices > 0 ? `; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(hidden.slices)} more hidden (too few rows)` : '';
    const head = ['slice', 'rows', 'metric', 'baseline', 'candidate', 'delta', 'change', 'gate'].map((word) => [word]);
    const align = [null, 'right', null, 'right', 'right', 'right', null, null];
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(summary + more, ...(rows.length > 0 ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(head, rows, align)] : []))];
}
function worstChange(metrics) {
    const order = ['worse', 'inconclusive', 'better', 'same'];
    return order.find((change) => metrics.some((entry) => entry.change === change));
}
function alsoPart({ also }) {
    if (also.length === 0)
        return [];
    const kinds = [...new Set(also.map(({ what }) => what))];
    const counts = kinds.map((kind) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(also.filter(({ what }) => what === kind).length)} ${kind}`);
    const rows = also.map((entry) => [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(entry.what)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(entry.name)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(entry.baseline ?? '–')],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(entry.candidate ?? '–')]
    ]);
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`Also changed: ${counts.join(', ')}`, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([['what'], ['name'], ['baseline'], ['candidate']], rows))];
}
function methodPart({ rows, notes, method }) {
    const counted = ['baseline', 'candidate', 'joined'].flatMap((side) => {
        const count = rows[side];
        return count === null ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(count)} ${side}`];
    });
    const rowsLine = counted.length > 0 ? [[`Rows: ${counted.join(', ')}.`]] : [];
    const methods = Object.entries(method).map(([name, value]) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(name), ': ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(String(value))]);
    const quiet = notes.filter(({ code: note }) => !loud.has(note)).map(({ message }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(message)]);
    const items = [...quiet, ...rowsLine, ...methods];
    return items.length > 0 ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items)] : [];
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

/***/ 31120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ renderSweep),
  A: () => (/* binding */ tries)
});

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/sweep/trial.js
var trial = __webpack_require__(43673);
// EXTERNAL MODULE: ./core/report/numbers.js
var report_numbers = __webpack_require__(5411);
;// CONCATENATED MODULE: ./core/report/plots/parallel.js
// A sweep as parallel coordinates: an axis for each parameter, and one for what came of it.


const mostLines = 200;
const mostTicks = 8;
/** Of the trials that gave a value, the best 200. */
function parallelPlot({ trials, metric, goal, budget, best }) {
    const sign = goal === 'maximize' ? 1 : -1;
    const valued = trials
        .flatMap((trial) => (trial.value === null ? [] : [{ ...trial, value: (0,digest/* loadNumber */.iM)(trial.value) }]))
        .sort((a, b) => (a.id === best ? 1 : b.id === best ? -1 : sign * (a.value - b.value)))
        .slice(-mostLines);
    const names = [...new Set(valued.flatMap(({ parameters }) => Object.keys(parameters)))].sort();
    const axes = names.map((name) => axisOf(name, valued.map(({ parameters }) => parameters[name] ?? '')));
    const budgets = budget === null
        ? []
        : [
            axisOf(budget, valued.map((trial) => trial.budget ?? 0))
        ];
    const outcome = axisOf(metric, valued.map(({ value }) => value));
    return {
        kind: 'parallel',
        title: `Sweep: ${metric}`,
        axes: [...axes, ...budgets, outcome],
        lines: valued.map((trial) => ({
            places: [
                ...axes.map((axis) => axis.place(trial.parameters[axis.name] ?? '')),
                ...budgets.map((axis) => axis.place(trial.budget ?? 0)),
                outcome.place(trial.value)
            ],
            isBest: trial.id === best
        }))
    };
}
/** Numbers by their size, over two powers of ten by their logarithm; anything else side by side. */
function axisOf(name, values) {
    const numbers = values.filter((value) => typeof value === 'number');
    return numbers.length === values.length ? numberAxis(name, numbers) : choiceAxis(name, values);
}
function numberAxis(name, numbers) {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    const isLogarithmic = least > 0 && most / least >= 100;
    const scale = (value) => (isLogarithmic ? Math.log(value) : value);
    const [low, high] = [scale(least), scale(most)];
    const middle = Number((isLogarithmic ? Math.exp((low + high) / 2) : (low + high) / 2).toPrecision(2));
    const place = (value) => high > low && typeof value === 'number' ? (scale(value) - low) / (high - low) : 0.5;
    const ticks = high > low ? [least, middle, most] : [least];
    return { name, place, ticks: ticks.map((value) => [place(value), (0,report_numbers/* formatNumber */.ZV)(value)]) };
}
function choiceAxis(name, values) {
    const choices = [...new Set(values.map(String))].sort();
    const place = (value) => choices.length < 2 ? 0.5 : choices.indexOf(String(value)) / (choices.length - 1);
    return { name, place, ticks: choices.slice(0, mostTicks).map((choice) => [place(choice), choice]) };
}

// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
;// CONCATENATED MODULE: ./core/report/sweep.js
// What a sweep came to: one sentence, and folded below it the trials, best first, with a picture of them.





const mostRows = 30;
function renderSweep(summary) {
    const { trials, metric, validation, best } = summary;
    const chosen = trials.find(({ id }) => id === best);
    const rows = validation.rows === null ? 'validation rows of its own' : `${(0,report_numbers/* formatCount */.B4)(validation.rows)} validation rows`;
    return [
        (0,tree/* paragraph */.FY)((0,tree/* strong */.ko)('Sweep:'), ` the best of ${tries(summary)} is `, ...parameterCells(chosen), ' with ', (0,tree/* code */.aY)(metric), ` ${chosen?.value == null ? '' : (0,report_numbers/* formatNumber */.ZV)((0,digest/* loadNumber */.iM)(chosen.value))} on ${rows}. The best of many is flattered by chance: the test set is the judge.`),
        (0,tree/* details */.zH)(`${(0,report_numbers/* formatCount */.B4)(trials.length)} trials`, (0,tree/* drawing */.pW)([{ name: null, plot: parallelPlot(summary) }], []), ...trialTable(summary))
    ];
}
/** "20 trials, 2 of which failed, in 23 attempts" */
function tries({ trials }) {
    const failed = trials.filter(({ value }) => value === null).length;
    const attempts = trials.reduce((sum, trial) => sum + trial.attempts, 0);
    return [
        `${(0,report_numbers/* formatCount */.B4)(trials.length)} trials`,
        ...(failed === 0 ? [] : [`${(0,report_numbers/* formatCount */.B4)(failed)} of which failed`]),
        ...(attempts === trials.length ? [] : [`in ${(0,report_numbers/* formatCount */.B4)(attempts)} attempts`])
    ].join(', ');
}
function trialTable({ trials, goal, metric, budget }) {
    const valued = trials.map((trial) => ({ ...trial, value: trial.value === null ? null : (0,digest/* loadNumber */.iM)(trial.value) }));
    // the highest rung first: rungs are not held against each other
    const rungs = [...new Set(valued.map(({ rung }) => rung))].sort((a, b) => b - a);
    const order = rungs.flatMap((rung) => (0,trial/* ranked */.ad)(valued.filter((trial) => trial.rung === rung), goal));
    const shown = order.slice(0, mostRows);
    const head = ['trial', 'parameters', ...(budget === null ? [] : [budget]), metric, 'attempts', 'seconds'];
    const rows = shown.map((trial) => [
        [(0,tree/* code */.aY)(trial.id)],
        parameterCells(trial),
        ...(budget === null ? [] : [[trial.budget === null ? '' : (0,report_numbers/* formatNumber */.ZV)(trial.budget)]]),
        trial.value === null ? [(0,tree/* untrusted */.bp)(`failed: ${trial.failure ?? ''}`, 120)] : [(0,report_numbers/* formatNumber */.ZV)(trial.value)],
        [String(trial.attempts)],
        [trial.seconds.toFixed(1)]
    ]);
    const more = order.length - shown.length;
    return [
        (0,tree/* table */.tp)(head.map((name) => [(0,tree/* untrusted */.bp)(name)]), rows),
        ...(more > 0 ? [(0,tree/* paragraph */.FY)(`and ${(0,report_numbers/* formatCount */.B4)(more)} more, in sweep.json`)] : [])
    ];
}
function parameterCells(trial) {
    const entries = Object.entries(trial?.parameters ?? {});
    return entries.flatMap(([name, value], index) => [...(index === 0 ? [] : [' ']), (0,tree/* code */.aY)(`${name}=${String(value)}`)]);
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


/***/ }),

/***/ 72112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ resultIcons),
/* harmony export */   op: () => (/* binding */ renderWalk),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   uo: () => (/* binding */ walkChart)
/* harmony export */ });
/* harmony import */ var _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57004);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64136);
/* harmony import */ var _sweep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31120);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96145);




const resultIcons = {
    pass: '✅',
    fail: '❌',
    pending: '⏳',
    unavailable: '⚠️'
};
function renderWalk({ commit, models }) {
    const walked = models.filter(({ records }) => records.length > 0);
    const idle = models.filter(({ records }) => records.length === 0);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z8)([
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(2, ...verdict(walked)),
        ...(walked.length === 0 ? [] : [stepTable(walked)]),
        ...needed(walked),
        ...walked.flatMap(comparisonBlocks),
        ...(idle.length === 0
            ? []
            : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)('Not affected: ', ...separated(idle.map(({ model }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(model)])), '.')]),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)('For ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(commit.slice(0, 7)), '.')
    ]);
}
/** "`fraud` is held before staging (metric_failed). `churn` is live." */
function verdict(models) {
    if (models.length === 0)
        return ['✅ No model is affected'];
    const worst = ['fail', 'unavailable', 'pending', 'pass'].find((result) => models.some((model) => endOf(model)?.result === result));
    return [`${resultIcons[worst ?? 'pass']} `, ...separated(models.map(sentence), ' ')];
}
function sentence(walk) {
    const last = endOf(walk);
    if (last === undefined)
        return [];
    switch (last.result) {
        case 'pass':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(walk.model), last.step === 'live' ? ' is live.' : ` passed ${last.step}.`];
        case 'pending':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(walk.model), ` waits at ${last.step} (`, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(last.reasons[0]?.code ?? 'pending'), ').'];
        case 'fail':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(walk.model), ` is held at ${last.step} (`, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(last.reasons[0]?.code ?? 'failed'), ').'];
        case 'unavailable':
            return [
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(walk.model),
                ` can't be judged at ${last.step} (`,
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(last.reasons[0]?.code ?? 'unavailable'),
                ').'
            ];
    }
}
/** Where a walk stands: at its last step, or before the gate that will hold it. */
function endOf({ records, held, planned }) {
    const last = records.at(-1);
    if (held === null || last === undefined || last.result !== 'pass')
        return last;
    return { step: planned[planned.indexOf(last.step) + 1] ?? 'the gate', ...held };
}
/** Steps that no model uses vanish. */
function stepTable(models) {
    const used = _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci.filter((step) => models.some(({ planned }) => planned.includes(step)));
    const head = [['model'], ...used.map((step) => [step])];
    const rows = models.map((walk) => [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(walk.model)],
        ...used.map((step) => {
            const record = walk.records.find((known) => known.step === step);
            if (record === undefined)
                return [openCell(walk, step)];
            return [`${resultIcons[record.result]} `, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(record.summary)];
        })
    ]);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(head, rows);
}
function openCell(walk, step) {
    const end = endOf(walk);
    if (walk.held !== null && end?.step === step)
        return `${resultIcons[end.result]} metrics`;
    return walk.planned.includes(step) ? '–' : '';
}
function needed(models) {
    const held = models.flatMap((walk) => {
        const last = endOf(walk);
        return last === undefined || last.result === 'pass' ? [] : [{ model: walk.model, last }];
    });
    return held.flatMap(({ model, last }) => [
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(model), ` at ${last.step}: what is needed`),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(last.reasons.map(({ code: reason, message, cure }) => [
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(reason),
            ': ',
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(firstLine(message)),
            ...(cure === null ? [] : [' → ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(cure)])
        ])),
        ...last.reasons.filter(({ message }) => message.includes('\n')).map(({ message }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(message))
    ]);
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
function comparisonBlocks({ model, comparison, records, sweep }) {
    const swept = sweep == null ? [] : (0,_sweep_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSweep */ .l)(sweep);
    if (comparison === null)
        return swept.length === 0 ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(model)), ...swept];
    const credit = records.find(({ step }) => step === 'test')?.outputs.credit?.split('\n') ?? [];
    return [
        ...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .renderComparison */ .W)(comparison, { model, depth: 3 }).children,
        ...credit.map((line) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(line))),
        ...swept
    ];
}
function separated(parts, by = ', ') {
    return parts.flatMap((part, index) => (index === 0 ? part : [by, ...part]));
}
/** The way through as a Mermaid chart: done steps green, the one that holds red. */
function walkChart({ models }) {
    const lines = models.flatMap(({ planned, records }, model) => planned.flatMap((step, index) => {
        const id = `m${model}s${index}`;
        const record = records.find((known) => known.step === step);
        const edge = index === 0 ? [] : [`  m${model}s${index - 1} --> ${id}`];
        return [`  ${id}["${_pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .stepTitles */ ._4[step]}"]:::${record?.result ?? 'open'}`, ...edge];
    }));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaid */ .a4)([
        'flowchart LR',
        ...lines,
        '  classDef pass fill:#dafbe1,stroke:#1a7f37',
        '  classDef fail fill:#ffebe9,stroke:#cf222e',
        '  classDef pending fill:#fff8c5,stroke:#9a6700',
        '  classDef unavailable fill:#fff8c5,stroke:#9a6700',
        '  classDef open fill:#f6f8fa,stroke:#d0d7de'
    ].join('\n'));
}


/***/ }),

/***/ 43673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ plannedTrial),
/* harmony export */   So: () => (/* binding */ trialValue),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ad: () => (/* binding */ ranked)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84696);
// One trial of a sweep: what it tried, how each attempt ended, and what it is worth.



const value = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]);
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    at: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .RE.createdAt,
    metric: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .storedNumber */ .HW.nullable().describe('On the validation rows; null where the attempt failed'),
    failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2000).nullable(),
    measured: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .er
        .nullable()
        .describe('The validation predictions or metrics file that the metric was read from'),
    resources: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesSchema */ .PL,
    lost: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500)).describe('Why earlier jobs of this attempt were lost and started again')
});
/** What a trial leaves behind; `id` is the beginning of its fingerprint, which covers everything that it follows from. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('modelgate/trial@1'),
    ..._pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .RE,
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{12}$/),
    fingerprint: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .er,
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value),
    budget: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(attemptSchema).min(1).max(100)
});
/** `base` is what trials of one sweep share. The same trial in a wider sweep has the same fingerprint. */
function plannedTrial(base, parameters, budget, rung) {
    const given = budget === null ? parameters : { ...parameters, [budget.parameter]: budget.value };
    const fingerprint = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({ base, given });
    return { id: idOf(fingerprint), fingerprint, parameters, given, budget: budget?.value ?? null, rung };
}
function idOf(fingerprint) {
    return fingerprint.slice('sha256:'.length, 'sha256:'.length + 12);
}
/**
 * The mean of all attempts that gave a number, so that trying one trial again until it is lucky gains nothing. Null
 * where every attempt failed.
 */
function trialValue({ attempts }) {
    const values = attempts.flatMap(({ metric }) => (metric === null ? [] : [(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(metric)])).filter(Number.isFinite);
    return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}
/** Best first; failed trials last. Ties go by id, which no machine and no order of arrival decides. */
function ranked(trials, goal) {
    const sign = goal === 'maximize' ? -1 : 1;
    return [...trials].sort((a, b) => {
        if (a.value === null || b.value === null)
            return (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0);
        return sign * (a.value - b.value) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    });
}


/***/ })

};

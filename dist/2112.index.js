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
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96145);



const resultIcons = {
    pass: '✅',
    fail: '❌',
    pending: '⏳',
    unavailable: '⚠️'
};
function renderWalk({ commit, models }) {
    const walked = models.filter(({ records }) => records.length > 0);
    const idle = models.filter(({ records }) => records.length === 0);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)([
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(2, ...verdict(walked)),
        ...(walked.length === 0 ? [] : [stepTable(walked)]),
        ...needed(walked),
        ...walked.flatMap(comparisonBlocks),
        ...(idle.length === 0
            ? []
            : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)('Not affected: ', ...separated(idle.map(({ model }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(model)])), '.')]),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)('For ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(commit.slice(0, 7)), '.')
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
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(walk.model), last.step === 'live' ? ' is live.' : ` passed ${last.step}.`];
        case 'pending':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(walk.model), ` waits at ${last.step} (`, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(last.reasons[0]?.code ?? 'pending'), ').'];
        case 'fail':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(walk.model), ` is held at ${last.step} (`, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(last.reasons[0]?.code ?? 'failed'), ').'];
        case 'unavailable':
            return [
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(walk.model),
                ` can't be judged at ${last.step} (`,
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(last.reasons[0]?.code ?? 'unavailable'),
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
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(walk.model)],
        ...used.map((step) => {
            const record = walk.records.find((known) => known.step === step);
            if (record === undefined)
                return [openCell(walk, step)];
            return [`${resultIcons[record.result]} `, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(record.summary)];
        })
    ]);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, rows);
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
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(3, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(model), ` at ${last.step}: what is needed`),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(last.reasons.map(({ code: reason, message, cure }) => [
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(reason),
            ': ',
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(firstLine(message)),
            ...(cure === null ? [] : [' → ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(cure)])
        ])),
        ...last.reasons.filter(({ message }) => message.includes('\n')).map(({ message }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(message))
    ]);
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
function comparisonBlocks({ model, comparison, records }) {
    if (comparison === null)
        return [];
    const credit = records.find(({ step }) => step === 'test')?.outputs.credit?.split('\n') ?? [];
    return [
        ...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .renderComparison */ .W)(comparison, { model, depth: 3 }).children,
        ...credit.map((line) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(line)))
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
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaid */ .a4)([
        'flowchart LR',
        ...lines,
        '  classDef pass fill:#dafbe1,stroke:#1a7f37',
        '  classDef fail fill:#ffebe9,stroke:#cf222e',
        '  classDef pending fill:#fff8c5,stroke:#9a6700',
        '  classDef unavailable fill:#fff8c5,stroke:#9a6700',
        '  classDef open fill:#f6f8fa,stroke:#d0d7de'
    ].join('\n'));
}


/***/ })

};

export const id = 4136;
export const ids = [4136];
export const modules = {

/***/ 4136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderComparison)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7391);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6145);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(168);




const mostInProse = 10;
function renderComparison(comparison, options = {}) {
    const all = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(comparison);
    const worse = all.filter(({ entry }) => entry.change === 'worse' || entry.gate === 'fail');
    const uncertain = all.filter(({ entry }) => entry.gate === 'inconclusive');
    const better = all.filter(({ entry, slice }) => !slice && entry.change === 'better' && entry.gate !== 'fail');
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)([
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(options.depth ?? 2, ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSentence */ .B)(comparison, options.model)),
        ...loudNotes(comparison),
        ...prose('Worse', worse),
        ...prose('Not certain', uncertain),
        ...prose('Better', better),
        ...metricTables(comparison, options),
        ...slicesPart(comparison),
        ...alsoPart(comparison),
        ...(options.plots && options.plots.length > 0 ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('Plots', ...options.plots)] : []),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('How this was computed', ...methodPart(comparison), ...(options.footer ?? []))
    ]);
}
const loud = new Set(['test_set_changed', 'rows_do_not_join', 'failure_accepted']);
function loudNotes(comparison) {
    const notes = comparison.notes.filter(({ code: note }) => loud.has(note));
    return [
        ...comparison.errors.map(({ file, message }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Could not be read:'), ' ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file), ' ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(message))),
        ...notes.map(({ message }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(message))))
    ];
}
function prose(title, some) {
    const [first, second] = some;
    if (!first)
        return [];
    if (!second)
        return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(`${title}:`), ' ', ...sentence(first))];
    const more = some.length > mostInProse ? [[`and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(some.length - mostInProse)} more`]] : [];
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(`${title}:`)), (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([...some.slice(0, mostInProse).map(sentence), ...more])];
}
function sentence(finding) {
    const { entry, slice } = finding;
    const shown = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(entry);
    const numbers = entry.delta === undefined ? [] : ['; ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(`${shown.baseline} → ${shown.candidate}, ${shown.delta}`)];
    const rows = slice ? [` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(slice.rows)} rows)`] : [];
    const rule = entry.gate !== 'pass' && entry.delta !== undefined && entry.message !== undefined;
    return [
        ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(finding),
        ...rows,
        ...numbers,
        ...(rule ? ['; ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(entry.message ?? '')] : []),
        detectable(entry),
        '.'
    ];
}
function detectable({ gate, detectable: smallest }) {
    if (gate !== 'inconclusive' || smallest === undefined)
        return '';
    return `; these rows can show a change of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(Number(smallest.toPrecision(2)))} or more`;
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
    const summary = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(others.length)} more without a rule, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(changed)} changed`;
    return [main, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(summary, metricTable(others, comparison, options))];
}
function metricTable(entries, comparison, options, slices = []) {
    const baseline = comparison.baseline?.name ?? 'baseline';
    const interval = entries.some((entry) => entry.interval);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([
        ['metric'],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(baseline)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(options.candidateName ?? 'candidate')],
        [interval ? 'delta [95%]' : 'delta'],
        ['change'],
        ['gate']
    ], [
        ...entries.map((entry) => [[(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(entry.name), (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .arrow */ .UE)(entry)], ...valueCells(entry)]),
        ...slices.map(({ entry }) => [[(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(entry.name), ', worst slice', (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .arrow */ .UE)(entry)], ...valueCells(entry)])
    ], [null, 'right', 'right', 'right', null, null]);
}
function valueCells(entry) {
    const shown = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(entry);
    return [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(shown.baseline)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(shown.candidate)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(shown.delta)],
        [entry.change],
        gateCell(entry)
    ];
}
function gateCell({ gate, reason, message }) {
    if (gate === 'none')
        return ['–'];
    const named = reason === undefined || reason === gate ? [] : [' ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(reason)];
    const rule = message === undefined || message === '' ? [] : [', ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(message)];
    return [`${_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictIcons */ .q[gate]} ${gate}`, ...named, ...rule];
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
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${slice.column}=${slice.value}`)],
        [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(slice.rows)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(entry.name), (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .arrow */ .UE)(entry)],
        ...valueCells(entry)
    ]));
    const counts = ['worse', 'better', 'same', 'inconclusive'].flatMap((change) => {
        const count = slices.filter(({ metrics }) => worstChange(metrics) === change).length;
        return count > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count)} ${change}`] : [];
    });
    const summary = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(slices.length)} slices${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`;
    const more = hidden.slices > 0 ? `; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(hidden.slices)} more hidden (too few rows)` : '';
    const head = ['slice', 'rows', 'metric', 'baseline', 'candidate', 'delta', 'change', 'gate'].map((word) => [word]);
    const align = [null, 'right', null, 'right', 'right', 'right', null, null];
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(summary + more, ...(rows.length > 0 ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, rows, align)] : []))];
}
function worstChange(metrics) {
    const order = ['worse', 'inconclusive', 'better', 'same'];
    return order.find((change) => metrics.some((entry) => entry.change === change));
}
function alsoPart({ also }) {
    if (also.length === 0)
        return [];
    const kinds = [...new Set(also.map(({ what }) => what))];
    const counts = kinds.map((kind) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(also.filter(({ what }) => what === kind).length)} ${kind}`);
    const rows = also.map((entry) => [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(entry.what)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(entry.name)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(entry.baseline ?? '–')],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(entry.candidate ?? '–')]
    ]);
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`Also changed: ${counts.join(', ')}`, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([['what'], ['name'], ['baseline'], ['candidate']], rows))];
}
function methodPart({ rows, notes, method }) {
    const counted = ['baseline', 'candidate', 'joined'].flatMap((side) => {
        const count = rows[side];
        return count === null ? [] : [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count)} ${side}`];
    });
    const rowsLine = counted.length > 0 ? [[`Rows: ${counted.join(', ')}.`]] : [];
    const methods = Object.entries(method).map(([name, value]) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(name), ': ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(String(value))]);
    const quiet = notes.filter(({ code: note }) => !loud.has(note)).map(({ message }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(message)]);
    const items = [...quiet, ...rowsLine, ...methods];
    return items.length > 0 ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items)] : [];
}


/***/ }),

/***/ 7391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ worstSlices),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   UE: () => (/* binding */ arrow),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   w0: () => (/* binding */ hasRules)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2636);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6145);
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


/***/ }),

/***/ 3486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export textLimit */
// Text from evidence (metric, model, branch and file names, messages) made harmless before it enters a document.
const zeroWidthSpace = '\u200b';
const ellipsis = '…';
/** Longest text from evidence that a report shows, in characters. */
const textLimit = 200;
/**
 * One line of text that can't mention a person, link, embed, hide or reorder anything on GitHub, wherever it stands. It
 * is broken with zero-width spaces, which a reader doesn't see: after `@`, `<`, `]`, `#`, `:` of `://`, `www` and `GH`.
 */
function safeText(untrusted, limit = textLimit) {
    const line = untrusted
        .slice(0, limit * 8)
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
        .trim();
    return shorten(line, limit)
        .replace(/@(?=[\p{L}_])|(?<![\p{L}\p{N}_])@|<(?=[!/?\p{L}])|\](?=[([:])|#(?=\d)|:(?=\/\/)/gu, `$&${zeroWidthSpace}`)
        .replace(/(www|mailto|xmpp)(?=[.:])|(\bGH)(?=-\d)/gi, `$&${zeroWidthSpace}`);
}
/** Keeps whole characters (code points), and says by `…` that something is missing. */
function shorten(text, limit) {
    const characters = Array.from(text);
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}${ellipsis}`;
}


/***/ }),

/***/ 6145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lN: () => (/* binding */ emphasis),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3486);

function report(blocks) {
    return { type: 'root', children: [...blocks] };
}
function heading(depth, ...content) {
    return { type: 'heading', depth, children: phrasing(content) };
}
function paragraph(...content) {
    return { type: 'paragraph', children: phrasing(content) };
}
function strong(...content) {
    return { type: 'strong', children: phrasing(content) };
}
function emphasis(...content) {
    return { type: 'emphasis', children: phrasing(content) };
}
/** Text from evidence. */
function untrusted(text) {
    return { type: 'text', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text) };
}
/** A name or value from evidence, in code font. */
function code(text) {
    return { type: 'inlineCode', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text) || ' ' };
}
/** A block of lines, as of a log: each is made safe and cut at 500 characters. */
function codeBlock(text, lang) {
    const value = text
        .split(/\r?\n/)
        .map((line) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(line, 500))
        .join('\n');
    return { type: 'code', value, ...(lang === undefined ? {} : { lang }) };
}
/** A Mermaid chart, which GitHub draws; `source` is ours, its labels already safe. */
function mermaid(source) {
    return { type: 'code', lang: 'mermaid', value: source };
}
/** A link of ours; anything but https, http and in-page anchors becomes plain text. */
function link(url, ...content) {
    const children = phrasing(content);
    if (!/^(https?:\/\/|#)/.test(url))
        return { type: 'emphasis', children };
    return { type: 'link', url: url.replace(/[\s<>]/g, encodeURIComponent), children };
}
function list(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] }))
    };
}
/** Rows shorter than the head are filled with empty cells. */
function table(head, rows, align = []) {
    return {
        type: 'table',
        align: head.map((_, i) => align[i] ?? null),
        children: [head, ...rows].map((cells) => ({
            type: 'tableRow',
            children: head.map((_, i) => cell(cells[i] ?? []))
        }))
    };
}
function cell(content) {
    return { type: 'tableCell', children: phrasing(content) };
}
function details(summary, ...children) {
    return { type: 'details', summary: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(summary, 300), children: [...children] };
}
/** An HTML comment, as a marker by which a comment is found again. Letters, digits and `:=._-` only. */
function marker(text) {
    return { type: 'html', value: `<!-- ${text.replace(/[^\w:=. -]/g, '').replace(/--+/g, '-')} -->` };
}
function phrasing(content) {
    return content.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}


/***/ }),

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictSentence),
/* harmony export */   q: () => (/* binding */ verdictIcons)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7391);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6145);


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


/***/ })

};

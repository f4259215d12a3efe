export const id = 7733;
export const ids = [7733];
export const modules = {

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4747);
// Turns the file system's error codes into messages with a cure.

/** The `code` of a Node error, such as ENOENT. */
function errorCode(cause) {
    if (typeof cause !== 'object' || cause === null || !('code' in cause))
        return undefined;
    return typeof cause.code === 'string' ? cause.code : undefined;
}
/** True where the file, or a folder on the way to it, is not there. */
function isMissing(cause) {
    const code = errorCode(cause);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** What to throw when reading or writing `path` failed; errors that already carry a cure are left as they are. */
function fileError(cause, path) {
    if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz || cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return cause;
    const detail = { place: { file: path }, cause };
    switch (errorCode(cause)) {
        case 'ENOSPC':
        case 'EDQUOT':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`The disk is full: ${path} could not be written.`, {
                ...detail,
                cure: 'Free some space (df -h shows where), then run the same command again.'
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`No permission for ${path}.`, {
                ...detail,
                cure: `Give this user access (ls -ld '${path}' shows who has it), then run the same command again.`
            });
        case 'EISDIR':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} is a folder, and a file was expected.`, {
                ...detail,
                cure: 'Name a file, or move the folder away.'
            });
        case 'ENOTDIR':
        case 'EEXIST':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} cannot be made: a file stands where a folder is needed.`, {
                ...detail,
                cure: 'Move that file away, or choose another path.'
            });
        case undefined:
        default:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: ${String(cause)}`, {
                ...detail,
                cure: 'Check that the path is on a working disk, then run the same command again.'
            });
    }
}


/***/ }),

/***/ 6361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3735);
/* harmony import */ var _adapters_metrics_evaluate_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(840);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4747);
/* harmony import */ var _core_report_evaluation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(951);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6540);
/* harmony import */ var _core_report_plots_blocks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(282);
/* harmony import */ var _evaluation_flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5421);
// `modelgate evaluate`: metrics of a predictions file, with intervals, slices and fairness. Needs neither git nor config.









const define = (command, terminal, finish) => {
    command
        .description('metrics of a predictions file, with 95% intervals, slices and fairness; needs neither git nor config')
        .requiredOption('--predictions <file>', 'CSV, JSON Lines or Parquet, one row for each prediction');
    (0,_evaluation_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .evaluationFlags */ .kS)(command)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--interval <kind>', 'kind of bootstrap interval').choices(['percentile', 'bca']))
        .option('--data <file>', 'the test data: targets are taken from it by id')
        .option('--metrics <file>', "the team's own metrics, to be checked against these")
        .option('--plots <folder>', 'write the plots there as SVG')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--format <format>', 'form of the result').choices(['text', 'json', 'markdown']).default('text'))
        .action(async (flags) => finish(await run(flags, terminal)));
};
async function run(flags, terminal) {
    try {
        const evaluation = await (0,_adapters_metrics_evaluate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateFile */ .K)(flags, { ...(0,_evaluation_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .evaluationOptionsOf */ .yd)(flags), interval: flags.interval }, terminal.cwd, _evaluation_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .asFlag */ .v0);
        if (flags.plots !== undefined)
            await (0,_adapters_metrics_evaluate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePlots */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, flags.plots), evaluation);
        terminal.stdout(render(evaluation, flags.format));
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.pass;
    }
    catch (error) {
        if (flags.format !== 'json' || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz))
            throw error;
        terminal.stdout(errorDocument(flags, error));
        return error.exitCode;
    }
}
/** What --format json prints of wrong input, so that a program has always a document to read. */
function errorDocument(flags, error) {
    const { file = flags.predictions, line } = error.place ?? {};
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__.prettyJson)({
        schema: 'modelgate/evaluation@1',
        errors: [{ file, line, message: error.message, cure: error.cure }]
    });
}
function render(evaluation, format) {
    switch (format) {
        case 'json':
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__.prettyJson)(evaluation);
        case 'markdown':
            return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_6__.toMarkdown)((0,_core_report_evaluation_js__WEBPACK_IMPORTED_MODULE_5__/* .renderEvaluation */ .z)(evaluation, (0,_core_report_plots_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .plotBlocks */ .W)(evaluation.plots)));
        case 'text':
            return (0,_core_report_evaluation_js__WEBPACK_IMPORTED_MODULE_5__/* .renderEvaluationText */ .C)(evaluation);
    }
}


/***/ }),

/***/ 5176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ metricsThatDiffer)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2636);
// The team's own metrics held against those computed from the predictions.

const tolerance = 1e-6;
/** A warning for each metric that both have and that differs by more than 1e-6, relative or absolute. */
function metricsThatDiffer(evaluation, reported) {
    return Object.entries(evaluation.metrics).flatMap(([name, estimate]) => {
        const [own, theirs] = [(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(estimate.value), reported.get(name)];
        if (typeof theirs !== 'number' || agree(own, theirs))
            return [];
        const message = `${name} is ${own} by the predictions, and ${theirs} in the metrics file.`;
        return [{ code: 'metrics_differ', metric: name, message }];
    });
}
function agree(own, theirs) {
    if (Number.isNaN(own) || Number.isNaN(theirs))
        return Number.isNaN(own) && Number.isNaN(theirs);
    return own === theirs || Math.abs(own - theirs) <= tolerance * Math.max(1, Math.abs(own));
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


/***/ })

};

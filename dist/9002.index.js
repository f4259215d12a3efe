export const id = 9002;
export const ids = [9002,3322];
export const modules = {

/***/ 47324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
/* harmony import */ var _adapters_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21596);
/* harmony import */ var _adapters_config_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68161);
/* harmony import */ var _core_config_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59190);
/* harmony import */ var _core_config_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47969);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10435);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76540);
/* harmony import */ var _core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96145);
// `modelgate validate`: is the config right, and what does it make of each model?










const define = (command, terminal, finish) => {
    command
        .description('check the config, and say which steps apply to each model')
        .option('--config <file>', `the config (default: ${_adapters_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .configPath */ .eQ})`)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'form of the result').choices(['text', 'json', 'markdown']).default('text'))
        .action(async (options) => finish(await validate(options, terminal)));
};
async function validate({ config: path, format }, terminal) {
    const root = path === undefined ? await (0,_adapters_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .wg)(terminal.cwd) : terminal.cwd;
    const parsed = await (0,_adapters_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(root, path);
    if ('errors' in parsed) {
        terminal.stdout(problemReports[format](parsed.errors));
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.input;
    }
    const faults = path === undefined ? await policyFaults(root, parsed.config) : [];
    if (faults.length > 0) {
        terminal.stdout(faultReports[format](faults));
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.input;
    }
    const warnings = await (0,_adapters_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readWarnings */ .q6)(root, path ?? _adapters_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .configPath */ .eQ, parsed.config);
    if (format === 'text')
        terminal.stderr(warnings.map((warning) => `warning: ${(0,_core_config_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .formatProblem */ .Vw)(warning)}\n`).join(''));
    terminal.stdout(summaries[format](parsed.config, path ?? _adapters_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .configPath */ .eQ, warnings));
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.pass;
}
/** The policy's own test cases that it fails, by the same code as the bot's. */
async function policyFaults(root, config) {
    const { readPolicyTests } = await __webpack_require__.e(/* import() */ 3239).then(__webpack_require__.bind(__webpack_require__, 3239));
    const tests = await readPolicyTests(root);
    if (tests.length === 0)
        return [];
    const { policyTestFault } = await Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(7185), __webpack_require__.e(4597), __webpack_require__.e(2777), __webpack_require__.e(693), __webpack_require__.e(7996), __webpack_require__.e(8987), __webpack_require__.e(2610)]).then(__webpack_require__.bind(__webpack_require__, 72610));
    return tests.flatMap(({ name, place, pull, expect }) => {
        const message = policyTestFault(pull, expect, config, Date.now());
        return message === null ? [] : [{ place: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlace */ .dE)(place), name, message }];
    });
}
const faultReports = {
    text: (faults) => [
        ...faults.map(({ place, name, message }) => `${place}: policy test "${name}": ${message}`),
        'Mend the policy, or the test that no longer says what you want.',
        ''
    ].join('\n'),
    json: (faults) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__.prettyJson)({ valid: false, problems: [], policyTests: faults }),
    markdown: (faults) => (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__.toMarkdown)((0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .report */ .z8)([
        (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(faults.map(({ place, name, message }) => [(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(place), ' ', (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .untrusted */ .bp)(name), ': ', ...(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .withCode */ .SM)(message)]))
    ]))
};
const problemReports = {
    text: (problems) => `${problems.map(_core_config_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .formatProblem */ .Vw).join('\n')}\n${counted(problems.length)}\n`,
    json: (problems) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__.prettyJson)({ valid: false, problems }),
    markdown: (problems) => (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__.toMarkdown)((0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .report */ .z8)([(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)(`The config has ${counted(problems.length)}`), problemList(problems)]))
};
function problemList(problems) {
    return (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(problems.map(({ place, message, cure }) => [
        (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlace */ .dE)(place)),
        ' ',
        ...(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .withCode */ .SM)(message),
        ' (',
        ...(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .withCode */ .SM)(cure),
        ')'
    ]));
}
const summaries = {
    text: (config, file) => [`${file} is right`, ...summarize(config).map(summaryLine), ''].join('\n'),
    json: (config, file, warnings) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__.prettyJson)({ valid: true, file, policy: (0,_core_config_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .policyDigest */ .p1)(config), models: summarize(config), warnings }),
    markdown: (config, _file, warnings) => {
        const rows = summarize(config).map(({ name, kind, steps }) => [[(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(name)], [kind], [steps.join(' → ')]]);
        return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__.toMarkdown)((0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .report */ .z8)([(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .tp)([['model'], ['kind'], ['steps']], rows), ...(warnings.length === 0 ? [] : [problemList(warnings)])]));
    }
};
function summaryLine({ name, kind, steps }) {
    return `  ${name} (${kind}): ${steps.join(' → ')}`;
}
function counted(problems) {
    return problems === 1 ? '1 problem.' : `${problems} problems.`;
}
function summarize(config) {
    return Object.keys(config.models).flatMap((name) => {
        const model = (0,_core_config_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveModel */ .AX)(config, name);
        return model === undefined ? [] : [{ name, kind: model.kind, steps: (0,_core_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_7__/* .applicableSteps */ .vM)(config, model) }];
    });
}


/***/ }),

/***/ 76540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ defaultLimit),
/* harmony export */   toMarkdown: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23494);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54999);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96145);



const defaultLimit = 65_000;
/**
 * Markdown of a tree whose blocks stand in order of importance. What goes over the budget is cut from the end: table
 * rows and folded parts first, then whole blocks; a last line says so and links to the whole.
 */
function toMarkdown(report, budget = { limit: defaultLimit }) {
    const whole = renderUpTo(report.children, budget.limit);
    if (whole !== undefined)
        return whole;
    const notice = cutNotice(budget.whole);
    const room = budget.limit - bytes(render([notice])) - separator.length;
    for (let kept = cutBlocks(report.children, room);; kept = kept.slice(0, -1)) {
        const text = render([...kept, notice]);
        if (bytes(text) <= budget.limit)
            return text;
        if (kept.length === 0)
            return '';
    }
}
/** The blocks as Markdown, or undefined if that is over the limit; what can't fit is not even serialised, which is slow. */
function renderUpTo(blocks, limit) {
    if (leastBytes(blocks) > limit)
        return undefined;
    const text = render(blocks);
    return bytes(text) <= limit ? text : undefined;
}
/** Bytes of the bare text, which its Markdown has at least. */
function leastBytes(nodes) {
    let sum = 0;
    for (const node of nodes) {
        if ('value' in node)
            sum += bytes(node.value);
        if ('children' in node)
            sum += leastBytes(node.children) + (node.type === 'tableRow' ? 3 * node.children.length : 0);
    }
    return sum;
}
const separator = '\n\n';
function cutNotice(whole) {
    const where = whole === undefined ? [] : [' ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(whole, 'See the whole report.')];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .emphasis */ .lN)('This report was cut to fit.'), ...where);
}
function cutBlocks(blocks, room) {
    const kept = [];
    let left = room;
    for (const block of blocks) {
        const text = renderUpTo([block], left - separator.length);
        if (text === undefined) {
            const part = cutBlock(block, left);
            return part === undefined ? kept : [...kept, part];
        }
        kept.push(block);
        left -= bytes(text) + separator.length;
    }
    return kept;
}
/** The part of a block that fits, or undefined if none is worth showing. */
function cutBlock(block, room) {
    if (block.type === 'table')
        return cutTable(block, room);
    if (block.type === 'details')
        return cutDetails(block, room);
    return undefined;
}
/** Each row of a table is one line of its own width, after the head and the line under it. */
function cutTable(table, room) {
    let least = 0;
    const tooMany = table.children.findIndex((row) => (least += leastBytes([row])) > room);
    const children = tooMany < 0 ? table.children : table.children.slice(0, tooMany);
    let left = room - separator.length;
    const lines = render([{ ...table, children }])
        .trimEnd()
        .split('\n');
    const over = lines.findIndex((line) => (left -= bytes(line) + 1) < 0);
    const rows = (over < 0 ? lines.length : over) - 1;
    return rows > 1 ? { ...table, children: children.slice(0, rows) } : undefined;
}
function cutDetails(whole, room) {
    const frame = bytes(render([(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(whole.summary)])) + separator.length * 2;
    const children = cutBlocks(whole.children, room - frame);
    return children.length > 0 ? { ...whole, children } : undefined;
}
function bytes(text) {
    return Buffer.byteLength(text);
}
/** Folded parts stand by themselves, so one that stands in many reports is serialised once. */
const folded = new WeakMap();
const renderDetails = (node, _parent, state, info) => {
    const known = folded.get(node);
    if (known !== undefined)
        return known;
    const body = state.containerFlow(node, info);
    const text = `<details><summary>${escapeHtml(node.summary)}</summary>\n\n${body}\n\n</details>`;
    folded.set(node, text);
    return text;
};
const renderDrawing = (node, _parent, state, info) => state.containerFlow(node, info);
const options = {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    extensions: [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })],
    handlers: { details: renderDetails, drawing: renderDrawing }
};
function render(blocks) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__/* .toMarkdown */ .l)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(blocks), options);
}
function escapeHtml(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}


/***/ }),

/***/ 83486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ textLimit),
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
// Text from evidence (metric, model, branch and file names, messages) made harmless before it enters a document.
const zeroWidthSpace = '\u200b';
const ellipsis = '…';
/** Longest text from evidence that a report shows, in characters. */
const textLimit = 200;
/**
 * One line of text that can't mention a person, link, embed, hide or reorder anything on GitHub, wherever it stands. It
 * is broken with zero-width spaces, which a reader doesn't see: after `@`, `<`, `]`, `#`, `:` of `://`, `www` and `GH`. What
 * follows it in the document counts too: a text that ends in `www` stands before a full stop of ours.
 */
function safeText(untrusted, limit = textLimit) {
    const line = untrusted
        .slice(0, limit * 8)
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
        .trim();
    return shorten(line, limit)
        .replace(/@(?=[\p{L}_])|(?<![\p{L}\p{N}_])@|<(?=[!/?\p{L}])|\](?=[([:])|#(?=\d)|:(?=\/\/)/gu, `$&${zeroWidthSpace}`)
        .replace(/(www|mailto|xmpp)(?=[.:]|$)|(\bGH)(?=-\d)/gi, `$&${zeroWidthSpace}`);
}
/** Keeps whole characters (code points), and says by `…` that something is missing. */
function shorten(text, limit) {
    const characters = Array.from(text);
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}${ellipsis}`;
}


/***/ }),

/***/ 96145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   SM: () => (/* binding */ withCode),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lN: () => (/* binding */ emphasis),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pW: () => (/* binding */ drawing),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83486);

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
/** Text from evidence, cut at `limit` characters. */
function untrusted(text, limit) {
    return { type: 'text', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text, limit) };
}
/** What was said of an error, or is to be done next: as `untrusted`, with what stands between backticks in code font. */
function withCode(text, limit) {
    const parts = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, limit ?? _safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textLimit */ .$l).split(/(`[^`]+`)/);
    return parts
        .filter((part) => part !== '')
        .map((part, index) => part.startsWith('`') && part.length > 2 ? code(part.slice(1, -1)) : between(part, index === 0, limit));
}
/** With the blank on each side that parts it from the code beside it. */
function between(part, isFirst, limit) {
    const { value } = untrusted(part, limit);
    return { type: 'text', value: `${!isFirst && /^\s/.test(part) ? ' ' : ''}${value}${/\s$/.test(part) ? ' ' : ''}` };
}
/** A name or value from evidence, in code font. */
function code(text) {
    return { type: 'inlineCode', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text) || ' ' };
}
/** A block of lines, as of a log: each is made safe word by word, so that columns and indents stay, and cut at 500 characters. */
function codeBlock(text, lang) {
    const value = text
        .split(/\r?\n/)
        .map((line) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line.trimEnd(), 500)
        .replaceAll('\t', '  ')
        .split(/( +)/)
        .map((part) => (part.startsWith(' ') ? part : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(part, 500)))
        .join(''))
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
function drawing(sides, children) {
    return { type: 'drawing', sides, children: [...children] };
}
/** An HTML comment, as a marker by which a comment is found again. Letters, digits and `:=._-` only. */
function marker(text) {
    return { type: 'html', value: `<!-- ${text.replace(/[^\w:=. -]/g, '').replace(/--+/g, '-')} -->` };
}
function phrasing(content) {
    return content.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}


/***/ }),

/***/ 27505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toString)
/* harmony export */ });
/**
 * @typedef {import('mdast').Nodes} Nodes
 *
 * @typedef Options
 *   Configuration (optional).
 * @property {boolean | null | undefined} [includeImageAlt=true]
 *   Whether to use `alt` for `image`s (default: `true`).
 * @property {boolean | null | undefined} [includeHtml=true]
 *   Whether to use `value` of HTML (default: `true`).
 */

/** @type {Options} */
const emptyOptions = {}

/**
 * Get the text content of a node or list of nodes.
 *
 * Prefers the node’s plain-text fields, otherwise serializes its children,
 * and if the given value is an array, serialize the nodes in it.
 *
 * @param {unknown} [value]
 *   Thing to serialize, typically `Node`.
 * @param {Options | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Serialized `value`.
 */
function toString(value, options) {
  const settings = options || emptyOptions
  const includeImageAlt =
    typeof settings.includeImageAlt === 'boolean'
      ? settings.includeImageAlt
      : true
  const includeHtml =
    typeof settings.includeHtml === 'boolean' ? settings.includeHtml : true

  return one(value, includeImageAlt, includeHtml)
}

/**
 * One node or several nodes.
 *
 * @param {unknown} value
 *   Thing to serialize.
 * @param {boolean} includeImageAlt
 *   Include image `alt`s.
 * @param {boolean} includeHtml
 *   Include HTML.
 * @returns {string}
 *   Serialized node.
 */
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ('value' in value) {
      return value.type === 'html' && !includeHtml ? '' : value.value
    }

    if (includeImageAlt && 'alt' in value && value.alt) {
      return value.alt
    }

    if ('children' in value) {
      return all(value.children, includeImageAlt, includeHtml)
    }
  }

  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml)
  }

  return ''
}

/**
 * Serialize a list of nodes.
 *
 * @param {Array<unknown>} values
 *   Thing to serialize.
 * @param {boolean} includeImageAlt
 *   Include image `alt`s.
 * @param {boolean} includeHtml
 *   Include HTML.
 * @returns {string}
 *   Serialized nodes.
 */
function all(values, includeImageAlt, includeHtml) {
  /** @type {Array<string>} */
  const result = []
  let index = -1

  while (++index < values.length) {
    result[index] = one(values[index], includeImageAlt, includeHtml)
  }

  return result.join('')
}

/**
 * Check if `value` looks like a node.
 *
 * @param {unknown} value
 *   Thing.
 * @returns {value is Nodes}
 *   Whether `value` is a node.
 */
function node(value) {
  return Boolean(value && typeof value === 'object')
}


/***/ })

};

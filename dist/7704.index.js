export const id = 7704;
export const ids = [7704];
export const modules = {

/***/ 22299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ requireEnvironment),
/* harmony export */   W: () => (/* binding */ contextsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71631);
// What a person names of a project: its models and its environments.


/** Contexts of the models named, of all models where none is. Throws InputError for a model that the config doesn't have. */
function contextsOf(project, names, { again = false, allowDirty = false } = {}) {
    const models = names.length === 0 ? Object.keys(project.config.models) : [...new Set(names)];
    return models.map((model) => (0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .modelContext */ .jz)(project, model, { again, allowDirty }));
}
/** Throws InputError for an environment that the config doesn't have. */
function requireEnvironment({ config }, environment) {
    if (Object.hasOwn(config.environments, environment))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`there is no environment ${environment}`, {
        cure: `the environments are: ${Object.keys(config.environments).join(', ') || 'none'}`
    });
}


/***/ }),

/***/ 22657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84747);
/* harmony import */ var _core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(164);
/* harmony import */ var _core_pipeline_monitor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65915);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76540);
/* harmony import */ var _core_report_monitor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96027);
/* harmony import */ var _core_report_walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72112);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1514);
// modelgate monitor: one look at what is live, judged by the rules under `monitor:`.









const define = (command, terminal, finish) => {
    (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentOption */ .dp)((0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .projectOptions */ .Mh)(command.argument('[models...]', 'models; all by default')));
    command.action(async (models, flags) => {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_8__/* .open */ .ho)(terminal, flags);
        (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .requireEnvironment */ .L)(project, flags.environment);
        const served = (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .W)(project, models).filter(({ settings }) => settings.kind !== 'library');
        const looks = await Promise.all(served.map((context) => (0,_core_pipeline_monitor_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t)(context, flags.environment)));
        const reports = looks.map((look) => (0,_core_pipeline_monitor_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeLook */ .F)(look, project.config.monitor?.rules ?? []));
        terminal.stdout(format(reports, flags.format));
        const codes = reports.map(({ reason }) => (reason === null ? _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.pass : (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeFor */ .Rr)(reason)));
        finish(codes.toSorted().at(-1) ?? _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.pass);
    });
};
function format(reports, as) {
    switch (as) {
        case 'json':
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__.prettyJson)({ schema: 'modelgate/monitor@1', models: reports });
        case 'markdown':
            return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.toMarkdown)((0,_core_report_monitor_js__WEBPACK_IMPORTED_MODULE_6__/* .renderMonitor */ .P)(reports));
        case 'text':
            return reports.map(text).join('\n');
    }
}
function text({ look, rules }) {
    const lines = rules.map(({ rule, result, message }) => `  ${_core_report_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .resultIcons */ .Ch[result]} ${rule}: ${message}\n`);
    return `${look.model} in ${look.environment}\n${lines.join('')}`;
}


/***/ }),

/***/ 1514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fr: () => (/* binding */ defaultParallel),
  dp: () => (/* binding */ environmentOption),
  ef: () => (/* binding */ oneContext),
  ho: () => (/* binding */ project_open),
  Mh: () => (/* binding */ projectOptions),
  ee: () => (/* binding */ selfCommand)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./adapters/local/models.js
var models = __webpack_require__(22299);
// EXTERNAL MODULE: ./adapters/local/project.js + 15 modules
var local_project = __webpack_require__(71631);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/visible.js
var visible = __webpack_require__(90440);
;// CONCATENATED MODULE: ./cli/progress.js



function createProgress(terminal, verbosity) {
    const painted = (code, text) => (terminal.color ? (0,visible/* paint */.nI)(code, text) : (0,visible/* visible */.RK)(text));
    const write = (text) => {
        if (verbosity !== 'quiet')
            terminal.stderr(`${text}\n`);
    };
    return {
        stepStarted: (model, step) => write(painted(2, `  ${model} · ${step}: ${words/* stepTitles */._4[step]} …`)),
        stepEnded: ({ model, step, result, summary, seconds, reasons }, reused) => {
            const time = reused ? 're-used' : `${seconds.toFixed(1)} s`;
            const name = painted(result === 'pass' ? 32 : result === 'fail' ? 31 : 33, `${model} · ${step}`);
            write(`${walk/* resultIcons */.Ch[result]} ${name}: ${(0,visible/* visible */.RK)(summary)} (${time})`);
            for (const reason of reasons) {
                write((0,visible/* visible */.RK)(`   ${reason.code}: ${reason.message}`));
                if (reason.cure !== null)
                    write((0,visible/* visible */.RK)(`   -> ${reason.cure}`));
            }
        },
        line: (model, text) => {
            if (verbosity === 'all')
                write(painted(2, `  ${model} | ${text}`));
        },
        note: (text) => write((0,visible/* visible */.RK)(text))
    };
}

;// CONCATENATED MODULE: ./cli/project.js
// What commands that work on a repository share: their flags, and opening the project.






function projectOptions(command) {
    return command
        .option('--config <file>', 'the config', '.github/modelgate.yml')
        .addOption(new esm/* Option */.c$('--format <format>', 'what is written to stdout').choices(['text', 'json', 'markdown']).default('text'))
        .option('--quiet', 'no progress on stderr')
        .option('--actor <name>', 'who acts, as `Name <email>`; git says it by default');
}
async function project_open(terminal, flags) {
    return (0,local_project/* openProject */.U8)({
        cwd: terminal.cwd,
        env: terminal.env,
        config: flags.config,
        progress: createProgress(terminal, flags.quiet ? 'quiet' : 'all'),
        gatewayCommand: selfCommand('gateway'),
        actor: flags.actor
    });
}
/** The command line that starts this program again, as a source file or as a bundle. */
function selfCommand(name) {
    return [process.execPath, process.argv[1] ?? (0,external_node_url_.fileURLToPath)(import.meta.url), name];
}
function defaultParallel() {
    return Math.max(1, (0,external_node_os_.availableParallelism)());
}
function environmentOption(command) {
    return command.option('--environment <name>', 'the environment', 'production');
}
function oneContext(project, model, environment) {
    (0,models/* requireEnvironment */.L)(project, environment);
    return (0,local_project/* modelContext */.jz)(project, model, { again: false, allowDirty: false });
}


/***/ }),

/***/ 65915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ judgeLook),
/* harmony export */   t: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94482);
// Looks at what is live: whether it answers, and what its rules under `monitor:` say of the traffic since go-live.

const healthMs = 5000;
/** Asks the environment's address for health and counts; throws OutsideError where the counts are gone. */
async function lookAt(context, environment) {
    const { ports, settings, model } = context;
    const { state } = await ports.states.read(environment, model);
    const look = { model, environment, release: state.live, requests: 0, failed: 0 };
    if (state.live === null)
        return { ...look, health: 'not_served', why: 'no release of it is live' };
    const driver = ports.driver(environment, settings.kind);
    const { running, routed } = await driver.status(environment, model);
    if (!running.includes(state.live))
        return { ...look, health: 'not_served', why: 'the live release does not run' };
    if (!routed.some(({ release }) => release === state.live))
        return { ...look, health: 'not_served', why: 'the live release has no traffic' };
    const path = settings.serve?.health;
    const answer = path === undefined ? null : await driver.ask(environment, model, null, path, null, healthMs);
    const counted = { ...look, ...(await driver.traffic(environment, model, state.live)) };
    if (answer === null || answer.ok)
        return { ...counted, health: 'healthy', why: '' };
    const what = answer.error ?? `answered ${answer.status ?? 'nothing'}`;
    return { ...counted, health: 'unhealthy', why: `${path ?? ''}: ${what}` };
}
/** Judges health and every rule; a rule that can't be judged yet is `unavailable`, never a pass. */
function judgeLook(look, rules) {
    const judged = [judgeHealth(look), ...rules.map((rule) => judgeRule(look, rule))];
    const result = ['fail', 'unavailable'].find((word) => judged.some((each) => each.result === word)) ?? 'pass';
    return { look, rules: judged, result, reason: reasonOf(look, result) };
}
function reasonOf({ release, health }, result) {
    if (release === null)
        return 'nothing_live';
    if (health !== 'healthy')
        return 'not_served';
    if (result === 'pass')
        return null;
    return result === 'fail' ? 'monitor_breached' : 'monitor_unavailable';
}
function judgeHealth({ release, health, why }) {
    const rule = { rule: 'health', kind: 'health' };
    if (release === null)
        return { ...rule, result: 'unavailable', message: why };
    if (health !== 'healthy')
        return { ...rule, result: 'fail', message: why };
    return { ...rule, result: 'pass', message: 'it runs, has the traffic and answers' };
}
function judgeRule(look, { name, kind, max, window }) {
    const rule = { rule: name, kind };
    if (kind !== 'error_rate') {
        return { ...rule, result: 'unavailable', message: `rules of kind ${kind} can't be judged by this version yet` };
    }
    if (look.health === 'not_served')
        return { ...rule, result: 'unavailable', message: look.why };
    const most = max === undefined ? 0 : ((0,_config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFraction */ .a)(max) ?? 0);
    if (look.requests === 0)
        return { ...rule, result: 'unavailable', message: 'there was no traffic since go-live' };
    const share = look.failed / look.requests;
    const counted = `${look.failed} of ${look.requests} answers failed since the traffic last moved (${percent(share)}, allowed ${percent(most)})`;
    const note = window === undefined ? '' : `; the window of ${window} is not looked at yet, all of them count`;
    return { ...rule, result: share > most ? 'fail' : 'pass', message: `${counted}${note}` };
}
function percent(share) {
    return `${(100 * share).toFixed(2)}%`;
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
function cutDetails(folded, room) {
    const frame = bytes(render([(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(folded.summary)])) + separator.length * 2;
    const children = cutBlocks(folded.children, room - frame);
    return children.length > 0 ? { ...folded, children } : undefined;
}
function bytes(text) {
    return Buffer.byteLength(text);
}
const renderDetails = (node, _parent, state, info) => {
    const body = state.containerFlow(node, info);
    return `<details><summary>${escapeHtml(node.summary)}</summary>\n\n${body}\n\n</details>`;
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

/***/ 96027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderMonitor)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96145);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72112);


function renderMonitor(reports) {
    const rows = reports.flatMap(({ look, rules }) => rules.map(({ rule, kind, result, message }) => [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(look.model)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule)],
        [kind],
        [`${_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .resultIcons */ .Ch[result]} ${result}`],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(message)]
    ]));
    const held = reports.filter(({ result }) => result !== 'pass').length;
    const title = held === 0 ? '✅ What is live is well' : `❌ ${held} of ${reports.length} models need a look`;
    const head = ['model', 'rule', 'kind', 'result', 'what was seen'].map((word) => [word]);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)([(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, title), rows.length === 0 ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)('No model.') : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows)]);
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

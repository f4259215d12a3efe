export const id = 3688;
export const ids = [3688];
export const modules = {

/***/ 22299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ requireEnvironment),
/* harmony export */   WO: () => (/* binding */ contextsOf),
/* harmony export */   dl: () => (/* binding */ towards)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92957);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58694);
/* harmony import */ var _core_config_unknown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24491);
// What a person names of a project: its models and its environments.




/** Contexts of the models named, of all models where none is. Throws InputError for a model that the config doesn't have. */
function contextsOf(project, names, { again = false, allowDirty = false } = {}) {
    const models = names.length === 0 ? Object.keys(project.config.models) : [...new Set(names)];
    return models.map((model) => (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .modelContext */ .jz)(project, model, { again, allowDirty }));
}
/** Throws InputError for an environment that the config doesn't have. */
function requireEnvironment({ config }, environment) {
    if (Object.hasOwn(config.environments, environment))
        return;
    throw (0,_core_config_unknown_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownEnvironment */ .I)(Object.keys(config.environments), environment);
}
/** The project whose steps `production` and `live` go to this environment; to production where none is named. */
function towards(project, environment) {
    if (environment === undefined || environment === '')
        return project;
    requireEnvironment(project, environment);
    const taken = (0,_core_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .promotedEnvironments */ .TY)(project.config);
    if (!taken.includes(environment))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`no release is promoted to ${environment}`, {
            cure: `name one of ${taken.join(', ') || 'none: no environment comes after another one'}; ${environment} gets what is merged`
        });
    return { ...project, target: environment };
}


/***/ }),

/***/ 83688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _core_pipeline_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6395);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76540);
/* harmony import */ var _core_report_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96145);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1514);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9589);
// modelgate status: what each environment is told to serve, and whether it does.







const define = (command, terminal) => {
    (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .projectOptions */ .Mh)(command.argument('[models...]', 'models; all by default'));
    command.action(async (models, flags) => {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .open */ .ho)(terminal, flags);
        const found = await Promise.all((0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(project, models).map(_core_pipeline_status_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c));
        terminal.stdout(format(found.flat(), flags.format));
    });
};
/** The model and the address: an address is to be copied. */
const codeColumns = new Set([0, 6]);
const head = ['model', 'environment', 'live', 'serves', 'candidate', 'hold', 'address'];
function format(all, as) {
    if (as === 'json')
        return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__.prettyJson)({ schema: 'modelgate/status@1', environments: all });
    const rows = all.map(({ model, environment, live, serves, candidate, weight, hold, url }) => [
        model,
        environment,
        live ?? 'nothing',
        live === null ? '' : serves ? 'yes' : 'no: modelgate run',
        candidate === null ? '' : `${candidate} at ${(100 * weight).toFixed(0)}%`,
        hold ?? '',
        url ?? ''
    ]);
    if (as === 'text')
        return rows.length === 0 ? 'no model goes to an environment\n' : (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .alignedTable */ .n)(head, rows);
    const cells = rows.map((row) => row.map((cell, column) => [cell !== '' && codeColumns.has(column) ? (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(cell) : (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)(cell)]));
    return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__.toMarkdown)((0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z8)([
        rows.length === 0
            ? (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)('No model goes to an environment.')
            : (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(head.map((name) => [name]), cells)
    ]));
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
// EXTERNAL MODULE: ./adapters/local/project.js + 33 modules
var local_project = __webpack_require__(58694);
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
    (0,models/* requireEnvironment */.L3)(project, environment);
    return (0,local_project/* modelContext */.jz)(project, model, { again: false, allowDirty: false });
}


/***/ }),

/***/ 9589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alignedTable)
/* harmony export */ });
// An aligned table for terminals.
/** Columns as wide as their widest cell, two spaces between them; no trailing spaces. */
function alignedTable(head, rows) {
    const cells = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    return cells
        .map((row) => `${widths
        .map((width, column) => (row[column] ?? '').padEnd(width))
        .join('  ')
        .trimEnd()}\n`)
        .join('');
}


/***/ }),

/***/ 6395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
async function statusOf(context) {
    const { ports, config, settings, model } = context;
    if (settings.kind === 'library')
        return [];
    const releases = await ports.tracking.releases(model);
    return Promise.all(Object.keys(config.environments).map(async (environment) => {
        const { state } = await ports.states.read(environment, model);
        const { running, routed, url } = await ports.driver(environment, settings.kind).status(environment, model);
        const { live } = state;
        return {
            model,
            environment,
            live: versionOf(releases, live),
            candidate: versionOf(releases, state.candidate),
            weight: state.weight,
            hold: state.hold,
            url,
            serves: live !== null && running.includes(live) && routed.some(({ release }) => release === live)
        };
    }));
}
function versionOf(releases, digest) {
    if (digest === null)
        return null;
    return releases.find((release) => release.digest === digest)?.version ?? digest;
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


/***/ })

};

export const id = 7265;
export const ids = [7265];
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

/***/ 57265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _core_pipeline_affected_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53373);
/* harmony import */ var _core_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32882);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76540);
/* harmony import */ var _core_report_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57394);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1514);
// modelgate plan: what would run and why, without running it.







const define = (command, terminal) => {
    command.argument('[models...]', 'models; all by default');
    (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .projectOptions */ .Mh)(command).option('--base <ref>', 'find affected models against this commit');
    command.action(async (models, flags) => {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .open */ .ho)(terminal, flags);
        const base = await (0,_core_pipeline_affected_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOf */ .b)(project, flags.base ?? null);
        const plans = await Promise.all((0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(project, models).map((context) => (0,_core_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planModel */ .B)(context, base)));
        terminal.stdout(formatPlans(plans, flags.format));
    });
};
function formatPlans(plans, format) {
    switch (format) {
        case 'json':
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__.prettyJson)({ schema: 'modelgate/plan@1', models: plans });
        case 'markdown':
            return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__.toMarkdown)((0,_core_report_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPlans */ .H)(plans));
        case 'text':
            return plans.map(planText).join('\n');
    }
}
function planText({ model, why, steps, warnings }) {
    const width = Math.max(0, ...steps.map(({ step }) => step.length));
    const lines = steps.map(({ step, what }) => `  ${step.padEnd(width)}  ${what}`);
    return [`${model}: ${why}`, ...lines, ...warnings.map((warning) => `  warning: ${warning}`), ''].join('\n');
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

/***/ 53373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ affectedBy),
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78709);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15086);
/* harmony import */ var _serving_resume_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75903);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46518);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68976);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6395);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57004);
// Which models a commit affects, and why.








/**
 * On a branch: the files that differ from where it left the default branch. On the default branch: whether what is
 * live was made from the same inputs. Without anything to hold it against, every model is affected.
 */
async function affectedBy(context, base) {
    return base === null ? sinceLive(context) : sinceBase(context, base);
}
async function sinceBase(context, base) {
    const { settings, ports } = context;
    const changed = await ports.git.changedSince(base);
    const isMine = (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN)((0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .inputGlobs */ .AQ)(settings));
    const outputs = (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredOutputs */ .Zd)(settings);
    const mine = changed.filter((path) => isMine(path) && !(0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .isOutput */ .Mz)(outputs, path) && path !== '.github/modelgate.yml');
    if (mine.length > 0)
        return { isAffected: true, why: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(mine.length, 'file')} changed: ${mine.slice(0, 3).join(', ')}` };
    if (changed.includes('.github/modelgate.yml') && (await isConfigChanged(context, base))) {
        return { isAffected: true, why: 'its config changed' };
    }
    return { isAffected: false, why: `nothing of it changed since ${base.slice(0, 7)}` };
}
async function isConfigChanged({ ports, config, model }, base) {
    const text = await ports.git.show(base, '.github/modelgate.yml');
    if (text === null)
        return true;
    const parsed = (0,_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(text, '.github/modelgate.yml');
    return !('config' in parsed) || (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(parsed.config.models[model]) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(config.models[model]);
}
async function sinceLive(context) {
    const live = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .liveRelease */ ._8)(context);
    if (live === null)
        return { isAffected: true, why: whyWithoutLive(context) };
    const { ports, settings, files, model } = context;
    const inputs = await (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .trainingInputs */ .yL)(settings, files, ports.workspace);
    const run = await ports.tracking.findRun(model, inputs.fingerprint);
    if (run?.modelDigest !== live.parts.model)
        return { isAffected: true, why: `its training inputs differ from those of ${live.version}` };
    if ((0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .servingDigest */ .B$)(settings, files) !== live.parts.serving)
        return { isAffected: true, why: `its serving code differs from ${live.version}` };
    if (await (0,_serving_resume_js__WEBPACK_IMPORTED_MODULE_3__/* .isInFlight */ .w)(context, await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsOf */ .M)(context)))
        return { isAffected: true, why: `the go-live of ${live.version} did not end` };
    const silent = (await (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c)(context)).find((environment) => environment.live !== null && !environment.serves);
    if (silent !== undefined)
        return { isAffected: true, why: `${silent.environment} is told to serve ${silent.live ?? ''}, and does not` };
    return { isAffected: false, why: `${live.version} is live, made from the same inputs` };
}
function whyWithoutLive({ config, settings }) {
    const goesNowhere = settings.kind === 'library' || Object.keys(config.environments).length === 0;
    return goesNowhere ? 'it enters no environment, so every commit of it is walked' : 'no release of it is live yet';
}
/** Where a branch left the default branch; null on the default branch itself. */
async function baseOf({ head, ports }, given) {
    if (given !== null)
        return (await ports.git.mergeBase(given)) ?? given;
    return head.branch === head.defaultBranch ? null : ports.git.mergeBase(head.defaultBranch);
}


/***/ }),

/***/ 32882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ planModel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _gates_approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7993);
/* harmony import */ var _affected_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53373);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10435);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92957);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68976);
/* harmony import */ var _training_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88687);
/* harmony import */ var _training_estimate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31228);
/* harmony import */ var _training_train_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61194);
/* harmony import */ var _training_train_elsewhere_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32471);
/* harmony import */ var _training_training_asked_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81133);
// What would run and why, without running it.











async function planModel(context, base) {
    const affected = await (0,_affected_js__WEBPACK_IMPORTED_MODULE_2__/* .affectedBy */ .M)(context, base);
    const steps = (0,_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .applicableSteps */ .vM)(context.config, context.settings);
    const described = await Promise.all(steps.map(async (step) => ({ step, what: await describe(context, step) })));
    return {
        model: context.model,
        ...affected,
        steps: affected.isAffected ? described : [],
        warnings: [...warnings(context), ...(await drift(context))]
    };
}
async function describe(context, step) {
    const { settings, ports, files, model, config } = context;
    const { staging, production } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentParts */ .sP)(config);
    switch (step) {
        case 'commit':
            return 'look for a clean tree, and at the data';
        case 'build':
            return describeBuild();
        case 'test':
            return [settings.test?.command, settings.evaluation && 'evaluate and compare'].filter(Boolean).join(', then ');
        case 'analyze':
            return settings.analyze?.command ?? `read ${['the model', ...(settings.analyze?.sarif ?? [])].join(', ')}`;
        case 'staging':
            return `${gateWords(staging)}deploy to ${staging ?? ''}`;
        case 'qa':
            return 'golden predictions, QA command and bounded load';
        case 'production':
            return `${gateWords(production)}bring it up in ${production ?? ''}, without traffic`;
        case 'live':
            return 'move the traffic, verify, roll back by itself otherwise';
    }
    async function describeBuild() {
        const { fingerprint } = await (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .trainingInputs */ .yL)(settings, files, ports.workspace);
        const run = await ports.tracking.findRun(model, fingerprint);
        if (run !== null)
            return `re-use run ${(0,_training_train_js__WEBPACK_IMPORTED_MODULE_7__/* .short */ .h)(fingerprint)}`;
        const { train, source } = settings;
        if (source !== undefined)
            return `take ${source} as model.lock pins it`;
        if (train === undefined)
            return '';
        const known = (0,_training_estimate_js__WEBPACK_IMPORTED_MODULE_10__/* .estimate */ .j)(await ports.tracking.runs(model), train);
        const held = (0,_training_training_asked_js__WEBPACK_IMPORTED_MODULE_9__/* .notAsked */ .O)(context, train)?.reasons.map(({ message }) => message) ?? [];
        const what = held.length > 0 ? `wait, training_not_asked: ${held.join('; ')}. Then train` : 'train';
        const where = train.detached === undefined ? '' : ' elsewhere';
        const isUnderWay = train.detached !== undefined && (await (0,_training_train_elsewhere_js__WEBPACK_IMPORTED_MODULE_8__/* .isSubmitted */ .mh)(context, fingerprint));
        return `${isUnderWay ? 'look after the training that was submitted' : `${what}${where}`}: ${train.command}${known === null ? '' : ` (${known})`}`;
    }
    function gateWords(environment) {
        const gate = environment === null ? undefined : config.gates[environment];
        const asks = [
            gate?.approvals && `${(0,_gates_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .fewestApprovals */ .$L)(gate.approvals, model)} approval`,
            gate?.soak && `soak ${gate.soak}`,
            gate?.window && 'window'
        ].filter(Boolean);
        return asks.length === 0 ? 'gate, ' : `gate (${asks.join(', ')}), `;
    }
}
/** What is pinned is what is taken: that the source has moved on, or can't be asked, changes nothing here. */
async function drift(context) {
    if (context.settings.source === undefined)
        return [];
    try {
        return [await (0,_training_source_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceDrift */ .hJ)(context)].filter((found) => found !== null);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp))
            throw error;
        return [`${context.settings.source}: ${error.message}`];
    }
}
function warnings({ settings, config }) {
    const { staging, production } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentParts */ .sP)(config);
    const hasData = settings.train === undefined || settings.train.data !== undefined || settings.train.split !== undefined;
    const taken = (0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .promotedEnvironments */ .TY)(config);
    const unused = Object.keys(config.environments).filter((name) => name !== staging && !taken.includes(name));
    return [
        ...(hasData ? [] : ['no `train.data`: data that git does not track is not part of the fingerprint']),
        ...unused.map((name) => `no step deploys to ${name}: ${staging ?? 'none'} is staging, ${production ?? 'none'} is production`)
    ];
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


/***/ }),

/***/ 57394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderPlans)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96145);

function renderPlans(plans) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(plans.flatMap(planBlocks));
}
function planBlocks({ model, why, steps, warnings }) {
    return [
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model)),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(why)),
        ...(steps.length === 0 ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(steps.map(({ step, what }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(step), ': ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(what)]))]),
        ...warnings.map((warning) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)('Warning: ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(warning)))
    ];
}


/***/ })

};

export const id = 2468;
export const ids = [2468];
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

/***/ 64454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderWalkText)
/* harmony export */ });
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57013);
/* harmony import */ var _core_report_sweep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31120);
/* harmony import */ var _core_report_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72112);
// A walk for terminals: a line for each model and step, then what is needed.



function renderWalkText({ commit, models }) {
    const blocks = models.map(modelText);
    return `${[`commit ${commit.slice(0, 7)}`, ...blocks].join('\n\n')}\n`;
}
function modelText(walk) {
    const { model, isAffected, why, planned, records, comparison, held, sweep } = walk;
    if (!isAffected)
        return `${model}: nothing to do, ${why}`;
    const width = Math.max(...planned.map((step) => step.length));
    const lines = planned.flatMap((step) => {
        const record = records.find((known) => known.step === step);
        if (record === undefined)
            return [`  –  ${step}`];
        const reasons = record.reasons.flatMap(reasonLines);
        return [`  ${_core_report_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .resultIcons */ .Ch[record.result]} ${step.padEnd(width)}  ${record.summary}`, ...reasons];
    });
    const compared = comparison === null ? [] : ['', indent((0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .renderText */ .S)(comparison, { model }))];
    const holds = held === null
        ? []
        : [
            `  ${_core_report_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .resultIcons */ .Ch[held.result]} held before ${(0,_core_report_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(walk)?.step ?? 'the gate'}`,
            ...held.reasons.flatMap(reasonLines)
        ];
    const swept = sweep == null ? [] : [`  the parameters are the best of ${(0,_core_report_sweep_js__WEBPACK_IMPORTED_MODULE_1__/* .tries */ .A)(sweep)}`];
    return [model, ...lines, ...swept, ...holds, ...compared].join('\n');
}
function reasonLines({ code, message, cure }) {
    return [`       ${code}: ${message.replaceAll('\n', '\n       ')}`, ...(cure === null ? [] : [`       -> ${cure}`])];
}
function indent(text) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => (line === '' ? line : `  ${line}`))
        .join('\n');
}


/***/ }),

/***/ 42468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ walkCommand)
/* harmony export */ });
/* unused harmony export formatWalk */
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58694);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13735);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_affected_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53373);
/* harmony import */ var _core_pipeline_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61248);
/* harmony import */ var _core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57004);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76540);
/* harmony import */ var _walk_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64454);
/* harmony import */ var _core_report_walk_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72112);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1514);
// The commands that walk steps: `run` walks all, the others one of them.












/** A command that walks these steps for the models named. */
function walkCommand(only) {
    return (command, terminal, finish) => {
        command.argument('[models...]', 'models; all affected ones by default');
        (0,_project_js__WEBPACK_IMPORTED_MODULE_11__/* .projectOptions */ .Mh)(command)
            .option('--again', 'do the work again even where nothing changed')
            .option('--allow-dirty', 'go on though the tree differs from its commit; no environment takes what comes of it')
            .option('--parallel <n>', 'models at a time; the number of processors by default');
        if (only === 'production' || only === 'live')
            command.option('--environment <name>', 'where it goes; production, or the first of its group, by default');
        if (only === null) {
            command
                .addOption(new commander__WEBPACK_IMPORTED_MODULE_2__/* .Option */ .c$('--step <step...>', 'only these steps').choices(_core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_7__/* .steps */ .Ci))
                .addOption(new commander__WEBPACK_IMPORTED_MODULE_2__/* .Option */ .c$('--from <step>', 'begin with this step').choices(_core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_7__/* .steps */ .Ci))
                .addOption(new commander__WEBPACK_IMPORTED_MODULE_2__/* .Option */ .c$('--until <step>', 'end with this step').choices(_core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_7__/* .steps */ .Ci))
                .option('--base <ref>', 'find affected models against this commit')
                .option('--all', 'every model, though nothing of it changed');
        }
        command.action(async (models, flags) => {
            const project = (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .towards */ .dl)(await (0,_project_js__WEBPACK_IMPORTED_MODULE_11__/* .open */ .ho)(terminal, flags), flags.environment);
            const contexts = (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(project, models, flags);
            const report = await (0,_adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusively */ .G6)(project, async () => {
                const base = await (0,_core_pipeline_affected_js__WEBPACK_IMPORTED_MODULE_5__/* .baseOf */ .b)(project, flags.base ?? null);
                const options = {
                    steps: only === null ? wantedSteps(flags) : [only],
                    base,
                    all: flags.all === true || flags.again === true || only !== null || models.length > 0,
                    parallel: parallelOf(flags.parallel)
                };
                return { commit: project.head.sha, models: await (0,_core_pipeline_run_js__WEBPACK_IMPORTED_MODULE_6__/* .runModels */ .ik)(contexts, options) };
            });
            terminal.stdout(formatWalk(report, flags.format));
            finish((0,_core_pipeline_run_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeOf */ .FO)(report.models));
        });
    };
}
function wantedSteps({ step, from, until }) {
    if (step !== undefined)
        return step;
    const start = from === undefined ? 0 : _core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_7__/* .steps */ .Ci.indexOf(from);
    const end = until === undefined ? _core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_7__/* .steps */ .Ci.length : _core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_7__/* .steps */ .Ci.indexOf(until) + 1;
    return _core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_7__/* .steps */ .Ci.slice(start, end);
}
function parallelOf(text) {
    if (text === undefined)
        return (0,_project_js__WEBPACK_IMPORTED_MODULE_11__/* .defaultParallel */ .fr)();
    const parallel = Number(text);
    if (Number.isInteger(parallel) && parallel >= 1)
        return parallel;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`--parallel ${text} is no whole number from 1`, { cure: 'give a number such as `--parallel 2`' });
}
function formatWalk(report, format) {
    switch (format) {
        case 'json':
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__.prettyJson)({ schema: 'modelgate/walk@1', ...report });
        case 'markdown':
            return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__.toMarkdown)((0,_core_report_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .renderWalk */ .op)(report));
        case 'text':
            return (0,_walk_text_js__WEBPACK_IMPORTED_MODULE_9__/* .renderWalkText */ .$)(report);
    }
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

/***/ 61248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   S6: () => (/* binding */ reportModel),
/* harmony export */   ik: () => (/* binding */ runModels)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
/* harmony import */ var _gates_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25264);
/* harmony import */ var _report_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72112);
/* harmony import */ var _affected_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53373);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46518);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10435);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68976);
/* harmony import */ var _metrics_compare_also_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2465);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(406);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84696);
/* harmony import */ var _sweep_summary_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50761);
// A whole run: which models are affected, each walked through the wanted steps, and what came of it.












/**
 * Walks every model given; the order of the result is that of `contexts`. Throws InputError where no model has any of the
 * steps: what was asked for is not there, which must not look like a pass.
 */
async function runModels(contexts, options) {
    if (contexts.length > 0 && contexts.every((context) => wantedOf(context, options.steps).length === 0))
        throw noSuchStep(contexts, options.steps);
    const walks = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < contexts.length; index = next++) {
            const context = contexts[index];
            if (context === undefined)
                continue;
            const sharing = walks.filter((_, before) => writeTheSame(context, contexts[before]));
            await (walks[index] = Promise.all(sharing).then(() => runModel(context, options)));
        }
    };
    await Promise.all(Array.from({ length: Math.min(options.parallel, contexts.length) }, worker));
    return Promise.all(walks);
}
/** All models are walked in one tree: those whose commands write to one path would take each other's files. */
function writeTheSame({ settings }, other) {
    const [own, others] = [(0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_7__/* .declaredOutputs */ .Zd)(settings), other === undefined ? [] : (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_7__/* .declaredOutputs */ .Zd)(other.settings)];
    return own.some((path) => (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_7__/* .isOutput */ .Mz)(others, path)) || others.some((path) => (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_7__/* .isOutput */ .Mz)(own, path));
}
async function runModel(context, { steps, base, all }) {
    if (wantedOf(context, steps).length === 0)
        return reportModel(context, { isAffected: false, why: `it has no step ${steps.join(', ')}` });
    const affected = all ? { isAffected: true, why: 'asked for' } : await (0,_affected_js__WEBPACK_IMPORTED_MODULE_4__/* .affectedBy */ .M)(context, base);
    const walked = affected.isAffected ? await (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkModel */ .P)(context, steps) : [];
    return reportModel(context, affected, walked.at(-1)?.step);
}
function wantedOf({ config, settings }, steps) {
    return (0,_environments_js__WEBPACK_IMPORTED_MODULE_6__/* .applicableSteps */ .vM)(config, settings).filter((step) => steps.includes(step));
}
function noSuchStep(contexts, steps) {
    const names = contexts.map(({ model }) => model).join(', ');
    const [first] = contexts;
    const parts = first === undefined ? null : (0,_environments_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentParts */ .sP)(first.config);
    const isStraight = parts?.staging === null && parts.production !== null && steps.every(isBeforeProduction);
    if (isStraight)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${names}: there is no step ${steps.join(', ')}: no environment comes before ${parts.production}`, {
            cure: `leave it out: the steps before it make the release, and \`modelgate promote\` or the bot brings it to ${parts.production}; or add an environment above ${parts.production} in the config`
        });
    const missing = steps.map((step) => stepNeeds[step]);
    const has = [...new Set(contexts.flatMap(({ config, settings }) => (0,_environments_js__WEBPACK_IMPORTED_MODULE_6__/* .applicableSteps */ .vM)(config, settings)))];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${names}: there is no step ${steps.join(', ')}; there are ${has.join(', ')}`, {
        cure: `add to the config what such a step needs: ${[...new Set(missing)].join(', or ')}`
    });
}
function isBeforeProduction(step) {
    return step === 'staging' || step === 'qa';
}
const stepNeeds = {
    commit: '`models`',
    build: '`train` of the model',
    test: '`test` or `evaluation` of the model',
    analyze: '`analyze` of the model',
    staging: '`environments`, and a model that is served: `kind: service` or `batch`',
    qa: '`environments`, and a model that is served: `kind: service` or `batch`',
    production: 'an environment `production`, and a model that is served: `kind: service` or `batch`',
    live: 'an environment `production`, and a model that is served: `kind: service` or `batch`'
};
/** What the records of this commit say of a model, up to a step; runs nothing. */
async function reportModel(context, affected, until) {
    const { model, config, settings } = context;
    const planned = (0,_environments_js__WEBPACK_IMPORTED_MODULE_6__/* .applicableSteps */ .vM)(config, settings);
    if (!affected.isAffected)
        return { model, ...affected, planned, records: [], comparison: null, held: null };
    const done = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .recordsOf */ .M)(context);
    const end = until === undefined ? planned.length : planned.indexOf(until) + 1;
    const records = planned.slice(0, end).flatMap((step) => done.get(step) ?? []);
    const comparison = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_9__/* .readComparison */ .WY)(context, new Map(records.map((record) => [record.step, record])));
    const document = comparison && (await withServedLatency(context, comparison.document, records));
    return {
        model,
        ...affected,
        planned,
        records,
        comparison: document,
        held: document && heldBefore(context, records, document),
        sweep: await readSweep(context, records)
    };
}
/** Null where the parameters were not chosen, or the store no longer has what they were chosen from. */
async function readSweep({ ports }, records) {
    const digest = records.find(({ step }) => step === 'build')?.outputs.sweep;
    if (digest === undefined || !(await ports.store.has(digest)))
        return null;
    return _sweep_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .sweepSummarySchema */ .il.parse(JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))));
}
/** What QA found under the same load of the candidate and, in its time, of the live release: known only after the comparison was made. */
async function withServedLatency({ ports }, comparison, records) {
    const digest = records.find(({ step }) => step === 'qa')?.outputs.qa;
    if (digest === undefined || !(await ports.store.has(digest)))
        return comparison;
    const { load, live } = _evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .qaSchema */ .YH.parse(JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))));
    if (load === null || live === undefined)
        return comparison;
    return { ...comparison, also: [...comparison.also, (0,_metrics_compare_also_js__WEBPACK_IMPORTED_MODULE_8__/* .latencyCompared */ ._)('p95 at QA', live.p95, load.p95)] };
}
/** A walk that ends after the comparison and before its gate has not earned more than the gate will give it. */
function heldBefore({ config }, records, document) {
    const last = records.at(-1);
    if (last?.result !== 'pass' || (last.step !== 'test' && last.step !== 'analyze'))
        return null;
    const { result, reasons } = (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decideMetrics */ .M)(config.gates[(0,_environments_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeGate */ .AH)(config)] ?? {}, document);
    return result === 'pass' ? null : { result, reasons };
}
/** The worst of what happened: something outside failed, then wrong input, then a gate, then pass. */
function exitCodeOf(walks) {
    const codes = walks.map((walk) => {
        const last = (0,_report_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)(walk);
        if (last === undefined || last.result === 'pass')
            return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass;
        return (0,_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeFor */ .Rr)(last.reasons[0]?.code ?? '');
    });
    return ([_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.outside, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.input, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.gate].find((code) => codes.includes(code)) ??
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass);
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

/***/ 57013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27505);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97391);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5411);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83486);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96145);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20168);
// A comparison for terminals: the verdict, an aligned table, and what else must be known.






/** Plain text without colour, ending in a newline. Control characters of names are gone. */
function renderText(comparison, options = {}) {
    const all = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(comparison);
    const ruled = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRules */ .w0)(comparison);
    const important = all.filter(({ entry }) => (ruled ? entry.goal !== undefined : entry.change !== 'same'));
    const limit = options.rows ?? 50;
    const shown = important.slice(0, limit);
    const hidden = important.length - shown.length;
    const others = comparison.metrics.length - important.filter(({ slice }) => !slice).length;
    return [
        (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__/* .toString */ .d)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSentence */ .B)(comparison, options.model))),
        ...comparison.errors.map(({ file, message }) => `error: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(file)}: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(message)}`),
        ...(shown.length > 0 ? ['', ...alignedTable(shown, comparison), ''] : []),
        ...(hidden > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(hidden)} more rows: see --format json`] : []),
        ...(others > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(others)} more ${ruled ? 'without a rule' : 'are the same'}`] : []),
        ...shown.flatMap(({ entry }) => detectableLine(entry)),
        ...comparison.notes.map(({ message }) => `note: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(message)}`),
        ''
    ].join('\n');
}
function detectableLine({ name, gate, detectable }) {
    if (gate !== 'inconclusive' || detectable === undefined)
        return [];
    return [`${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(name)}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .describeDetectable */ .xJ)(detectable)}`];
}
const numeric = [false, true, true, true, false, false];
function alignedTable(rows, comparison) {
    const head = ['metric', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(comparison.baseline?.name ?? 'baseline', 24), 'candidate', 'delta', 'change', 'gate'];
    const cells = [head, ...rows.map(cellsOf)];
    const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    return cells.map((row) => row
        .map((cell, column) => (numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd());
}
function cellsOf({ entry, slice }) {
    const shown = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(entry);
    const of = slice ? `, ${slice.column}=${slice.value}` : '';
    return [
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(`${entry.name}${of}`, 60) + (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .arrow */ .UE)(entry),
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(shown.baseline), 24),
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(shown.candidate), 24),
        shown.delta,
        entry.change,
        gateText(entry)
    ];
}
function gateText({ gate, reason, message }) {
    if (gate === 'none')
        return '–';
    const named = reason === undefined || reason === gate ? '' : ` ${reason}`;
    return `${_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictIcons */ .q[gate]} ${gate}${named}${message ? `, ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(message)}` : ''}`;
}


/***/ })

};

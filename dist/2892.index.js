export const id = 2892;
export const ids = [2892];
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

/***/ 72892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _core_pipeline_affected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53373);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62636);
/* harmony import */ var _core_pipeline_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61248);
/* harmony import */ var _core_report_html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2500);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76540);
/* harmony import */ var _core_report_walk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72112);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1514);
/* harmony import */ var _walk_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64454);
// modelgate report: what this commit's records say, as a pull request would show it. Runs nothing.









const define = (command, terminal) => {
    (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .projectOptions */ .Mh)(command.argument('[models...]', 'models; all by default'));
    command.options.find(({ long }) => long === '--format')?.choices(['text', 'json', 'markdown', 'html']);
    command.action(async (models, flags) => {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .open */ .ho)(terminal, { ...flags, format: 'text' });
        const base = await (0,_core_pipeline_affected_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .b)(project, null);
        const walks = await Promise.all((0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(project, models).map(async (context) => (0,_core_pipeline_run_js__WEBPACK_IMPORTED_MODULE_3__/* .reportModel */ .S6)(context, await (0,_core_pipeline_affected_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedBy */ .M)(context, base))));
        terminal.stdout(format({ commit: project.head.sha, models: walks }, flags.format));
    });
};
function format(report, as) {
    switch (as) {
        case 'json':
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)({ schema: 'modelgate/walk@1', ...report });
        case 'markdown':
            return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__.toMarkdown)((0,_core_report_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .renderWalk */ .op)(report));
        case 'html':
            return (0,_core_report_html_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPage */ .C)('Modelgate', `Commit ${report.commit}`, [
                { title: 'The way through', text: '', walks: report.models, report: (0,_core_report_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .renderWalk */ .op)(report), lines: [] }
            ]);
        case 'text':
            return (0,_walk_text_js__WEBPACK_IMPORTED_MODULE_8__/* .renderWalkText */ .$)(report);
    }
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

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var hastscript__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35685);
/* harmony import */ var hast_util_to_html__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5061);
/* harmony import */ var mdast_util_to_hast__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89174);
/* harmony import */ var _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57004);
/* harmony import */ var _plots_svg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92462);





function renderPage(title, intro, sections) {
    const page = (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('html', { lang: 'en' }, [
        (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('head', [
            (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('meta', { charset: 'utf-8' }),
            (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('title', title),
            (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('style', css)
        ]),
        (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('body', [(0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('main', [(0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('h1', title), (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('p.intro', intro), ...sections.map(sectionElement)])])
    ]);
    const root = { type: 'root', children: [{ type: 'doctype' }, page] };
    return `${(0,hast_util_to_html__WEBPACK_IMPORTED_MODULE_3__/* .toHtml */ .V)(root)}\n`;
}
function sectionElement({ title, text, walks, report, lines }) {
    const shown = walks.filter(({ records }) => records.length > 0);
    return (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('section', [
        (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('h2', title),
        (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('p', text),
        ...shown.map(wayThrough),
        ...(report === null ? [] : [(0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('article', [reportElement(report)])]),
        ...(lines.length === 0 ? [] : [(0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('pre', lines.join('\n'))])
    ]);
}
function reportElement(report) {
    return (0,mdast_util_to_hast__WEBPACK_IMPORTED_MODULE_4__/* .toHast */ ._)(report, { handlers: { details: detailsElement, drawing: drawingElement } });
}
/** As images, in which nothing can run. */
function drawingElement(_state, { sides }) {
    const images = (0,_plots_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSides */ .rY)(sides).map(({ title, svg }) => (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('img', { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt: title, loading: 'lazy' }));
    return (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('div.plots', images);
}
function detailsElement(state, node) {
    return (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('details', [(0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('summary', node.summary), ...state.all(node)]);
}
const colours = {
    pass: ['#dafbe1', '#1a7f37'],
    fail: ['#ffebe9', '#cf222e'],
    pending: ['#fff8c5', '#9a6700'],
    unavailable: ['#fff8c5', '#9a6700'],
    open: ['#f6f8fa', '#8c959f']
};
const [width, gap, height] = [124, 14, 52];
/** The way of one model: a box for each of its steps, coloured by how it ended. */
function wayThrough({ model, planned, records }) {
    const boxes = planned.flatMap((step, index) => {
        const record = records.find((known) => known.step === step);
        const [fill, stroke] = colours[record?.result ?? 'open'];
        const x = index * (width + gap) + 1;
        return [
            ...(index === 0 ? [] : [(0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('line', { x1: x - gap, y1: height / 2, x2: x, y2: height / 2, stroke: '#8c959f' })]),
            (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('g', [
                (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('title', record === undefined ? _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .stepTitles */ ._4[step] : `${_pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .stepTitles */ ._4[step]}: ${record.summary}`),
                (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('rect', { x, y: 1, width, height: height - 2, rx: 8, fill, stroke }),
                (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('text', { x: x + width / 2, y: 22, 'text-anchor': 'middle', 'font-weight': 600, fill: stroke }, step),
                (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('text', { x: x + width / 2, y: 40, 'text-anchor': 'middle', 'font-size': 11, fill: '#57606a' }, clip(record?.summary ?? ''))
            ])
        ];
    });
    const total = planned.length * (width + gap) - gap + 2;
    return (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('figure', [
        (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('figcaption', model),
        (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('svg', { viewBox: `0 0 ${total} ${height}`, width: total, height, role: 'img', 'aria-label': `the way of ${model}` }, boxes)
    ]);
}
function clip(text) {
    return text.length <= 19 ? text : `${text.slice(0, 18)}…`;
}
const css = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1f2328; margin: 0; background: #fff; }
main { max-width: 72rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; margin-bottom: .3rem; } .intro { color: #57606a; margin-top: 0; }
section { border-top: 1px solid #d0d7de; padding-top: .5rem; margin-top: 2rem; }
figure { margin: .6rem 0; overflow-x: auto; } figcaption { font-weight: 600; }
.plots { display: flex; flex-wrap: wrap; gap: .5rem; } .plots img { max-width: 100%; height: auto; border: 1px solid #d0d7de; border-radius: 6px; }
svg { font: 13px system-ui, sans-serif; max-width: 100%; height: auto; }
article { border: 1px solid #d0d7de; border-radius: 8px; padding: .2rem 1.2rem; margin: 1rem 0; overflow-x: auto; }
article h2 { font-size: 1.2rem; } article h3 { font-size: 1.05rem; }
table { border-collapse: collapse; margin: .8rem 0; } th, td { border: 1px solid #d0d7de; padding: .3rem .6rem; text-align: left; }
td[align=right], th[align=right] { text-align: right; font-variant-numeric: tabular-nums; }
code { background: #eff1f3; border-radius: 4px; padding: .1em .3em; font-size: .9em; }
pre { background: #f6f8fa; border-radius: 8px; padding: .8rem 1rem; overflow-x: auto; font-size: .85rem; }
pre code { background: none; padding: 0; } details { margin: .6rem 0; } summary { cursor: pointer; color: #0969da; }
`;


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

/***/ 92462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x3: () => (/* binding */ renderPlots),
  rY: () => (/* binding */ renderSides)
});

// UNUSED EXPORTS: renderSvg

// EXTERNAL MODULE: ./core/metrics/plots.js
var metrics_plots = __webpack_require__(24976);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
// EXTERNAL MODULE: ./core/report/safe-text.js
var safe_text = __webpack_require__(83486);
// EXTERNAL MODULE: ./core/report/plots/drawn.js
var plots_drawn = __webpack_require__(35978);
;// CONCATENATED MODULE: ./core/report/plots/shapes.js
// The few shapes that plots are drawn of.


function segment(x1, y1, x2, y2, color) {
    return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}"/>`;
}
function shapes_text(x, y, content, style) {
    const more = `${style.size ? ` font-size="${style.size}"` : ''}${style.weight ? ` font-weight="${style.weight}"` : ''}`;
    return `<text x="${round(x)}" y="${round(y)}" text-anchor="${style.anchor}" fill="${style.color ?? plots_drawn/* palette */.M.ink}"${more}>${escaped(content)}</text>`;
}
function escaped(content) {
    return (0,safe_text/* safeText */.Hk)(content).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
function round(value) {
    return String(Number(value.toFixed(2)));
}

;// CONCATENATED MODULE: ./core/report/plots/parallel-svg.js
// Parallel coordinates as SVG shapes.



function parallelShapes({ axes, lines }, { width, height, frame }) {
    const [left, right] = [frame.left, width - frame.right - 24];
    const [top, bottom] = [frame.top + 8, height - frame.bottom];
    const step = axes.length < 2 ? 0 : (right - left) / (axes.length - 1);
    const x = (axis) => left + axis * step;
    const y = (place) => bottom - place * (bottom - top);
    const drawn = lines.map(({ places, isBest }) => {
        const points = places.map((place, axis) => `${round(x(axis))},${round(y(place))}`).join(' ');
        const look = isBest ? 'stroke-width="2.5"' : 'stroke-width="1" stroke-opacity="0.55"';
        return `<polyline points="${points}" fill="none" stroke="${isBest ? plots_drawn/* palette */.M.after : plots_drawn/* palette */.M.before}" ${look}/>`;
    });
    const scales = axes.flatMap(({ name, ticks }, axis) => [
        segment(x(axis), top, x(axis), bottom, plots_drawn/* palette */.M.ink),
        ...ticks.map(([place, label]) => shapes_text(x(axis) - 4, y(place) + 4, (0,safe_text/* safeText */.Hk)(label, 10), { anchor: 'end' })),
        shapes_text(x(axis), bottom + (axis % 2 === 0 ? 18 : 32), (0,safe_text/* safeText */.Hk)(name, 22), { anchor: 'middle', weight: 600 })
    ]);
    return [...drawn, ...scales];
}

// EXTERNAL MODULE: ./core/report/plots/scale.js
var plots_scale = __webpack_require__(3884);
;// CONCATENATED MODULE: ./core/report/plots/svg.js
// Plots as SVG: a few shapes, no library, so that the command starts as fast with them as without.







const [width, height] = [480, 360];
const svg_frame = { left: 64, right: 16, top: 36, bottom: 52 };
const [svg_innerWidth, svg_innerHeight] = [width - svg_frame.left - svg_frame.right, height - svg_frame.top - svg_frame.bottom];
const { ink, guide: faint, after: accent } = plots_drawn/* palette */.M;
/** The SVG of every plot of an evaluation by its name; what is no plot is left out. */
function renderPlots(plots) {
    const all = Object.entries((0,metrics_plots/* plotsIn */.SE)(plots));
    return new Map(all.map(([name, plot]) => [name.replace(/[^\w.-]/g, '_'), renderSvg(plot)]));
}
/** Both sides of a comparison: curves in one picture, else a picture for each. */
function renderSides(sides) {
    const [before, after] = sides;
    if (before?.plot.kind === 'line' && after?.plot.kind === 'line')
        return [{ title: after.plot.title, svg: framed(after.plot.title, overlaid(before, after, after.plot.diagonal)) }];
    return sides.map(({ name, plot }) => {
        const title = name === null ? plot.title : `${plot.title}: ${name}`;
        return { title, svg: framed(title, shapesOf(plot)) };
    });
}
function renderSvg(plot) {
    return framed(plot.title, shapesOf(plot));
}
function framed(title, shapes) {
    const body = [shapes_text(width / 2, 20, title, { anchor: 'middle', size: 14, weight: 600 }), ...shapes];
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(title)}"`;
    return `${open} font-family="system-ui, sans-serif" font-size="11">\n<rect width="100%" height="100%" fill="#fff"/>\n${body.join('\n')}\n</svg>\n`;
}
function shapesOf(plot) {
    switch (plot.kind) {
        case 'parallel':
            return parallelShapes(plot, { width, height, frame: svg_frame });
        case 'matrix':
            return matrixShapes(plot);
        case 'line':
        case 'points':
            return seriesShapes(plot);
        case 'bars':
            return barShapes(plot);
    }
}
function seriesShapes(plot) {
    const across = (0,plots_scale/* scaleOf */._)(plot.points.map(([x]) => x));
    const up = (0,plots_scale/* scaleOf */._)([...plot.points.map(([, y]) => y), ...(plot.kind === 'points' ? [0] : [])]);
    const [x, y] = [(value) => placeX(across, value), (value) => placeY(up, value)];
    const [from, to] = [Math.max(across.low, up.low), Math.min(across.high, up.high)];
    const guide = plot.diagonal ? [segment(x(from), y(from), x(to), y(to), faint)] : [];
    const zero = plot.kind === 'points' ? [segment(x(across.low), y(0), x(across.high), y(0), ink)] : [];
    const coordinates = plot.points.map(([px, py]) => `${round(x(px))},${round(y(py))}`);
    const marks = plot.kind === 'line'
        ? [polyline(coordinates, accent)]
        : plot.points.map(([px, py]) => `<circle cx="${round(x(px))}" cy="${round(y(py))}" r="2.5" fill="${accent}" fill-opacity="0.6"/>`);
    return [...axes(across, up, plot.x, plot.y), ...guide, ...zero, ...marks];
}
/** Two curves over the same axes, with their names. */
function overlaid(before, after, isDiagonal) {
    const lines = [before, after].flatMap(({ name, plot }, index) => plot.kind === 'line' ? [{ name, plot, colour: index === 0 ? plots_drawn/* palette */.M.before : plots_drawn/* palette */.M.after }] : []);
    const across = (0,plots_scale/* scaleOf */._)(lines.flatMap(({ plot }) => plot.points.map(([x]) => x)));
    const up = (0,plots_scale/* scaleOf */._)(lines.flatMap(({ plot }) => plot.points.map(([, y]) => y)));
    const [from, to] = [Math.max(across.low, up.low), Math.min(across.high, up.high)];
    const [x, y] = [(value) => placeX(across, value), (value) => placeY(up, value)];
    const first = lines[0]?.plot;
    return [
        ...axes(across, up, first?.x ?? '', first?.y ?? ''),
        ...(isDiagonal ? [segment(x(from), y(from), x(to), y(to), faint)] : []),
        ...lines.flatMap(({ name, plot, colour }, index) => [
            polyline(plot.points.map(([px, py]) => `${round(x(px))},${round(y(py))}`), colour),
            shapes_text(width - svg_frame.right - 6, svg_frame.top + 16 + 14 * index, name ?? '', { anchor: 'end', color: colour })
        ])
    ];
}
function polyline(coordinates, colour) {
    return `<polyline points="${coordinates.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
}
function axes(across, up, xLabel, yLabel) {
    const bottom = svg_frame.top + svg_innerHeight;
    const vertical = across.ticks.flatMap((tick) => [
        segment(placeX(across, tick), svg_frame.top, placeX(across, tick), bottom, faint),
        shapes_text(placeX(across, tick), bottom + 16, (0,numbers/* formatNumber */.ZV)(tick), { anchor: 'middle' })
    ]);
    const horizontal = up.ticks.flatMap((tick) => [
        segment(svg_frame.left, placeY(up, tick), svg_frame.left + svg_innerWidth, placeY(up, tick), faint),
        shapes_text(svg_frame.left - 6, placeY(up, tick) + 4, (0,numbers/* formatNumber */.ZV)(tick), { anchor: 'end' })
    ]);
    return [
        ...vertical,
        ...horizontal,
        shapes_text(svg_frame.left + svg_innerWidth / 2, height - 12, xLabel, { anchor: 'middle' }),
        sideways(yLabel)
    ];
}
function sideways(label) {
    const [x, y] = [14, svg_frame.top + svg_innerHeight / 2];
    return `<text x="${x}" y="${y}" text-anchor="middle" fill="${ink}" transform="rotate(-90 ${x} ${y})">${escaped(label)}</text>`;
}
function barShapes({ bars, y: label }) {
    const scale = (0,plots_scale/* scaleOf */._)([0, ...bars.map(([, value]) => value)]);
    const left = 150;
    const span = width - left - svg_frame.right;
    const place = (value) => left + ((value - scale.low) / (scale.high - scale.low)) * span;
    const step = svg_innerHeight / bars.length;
    const rows = bars.flatMap(([name, value], index) => {
        const [top, start, end] = [
            svg_frame.top + index * step,
            Math.min(place(0), place(value)),
            Math.max(place(0), place(value))
        ];
        return [
            `<rect x="${round(start)}" y="${round(top + step * 0.15)}" width="${round(end - start)}" height="${round(step * 0.7)}" fill="${accent}"/>`,
            shapes_text(left - 6, top + step / 2 + 4, (0,safe_text/* safeText */.Hk)(name, 22), { anchor: 'end' })
        ];
    });
    const ticks = scale.ticks.map((tick) => shapes_text(place(tick), svg_frame.top + svg_innerHeight + 16, (0,numbers/* formatNumber */.ZV)(tick), { anchor: 'middle' }));
    return [...rows, ...ticks, shapes_text(left + span / 2, height - 12, label, { anchor: 'middle' })];
}
function matrixShapes({ classes, cells }) {
    const side = Math.min(svg_innerWidth, svg_innerHeight) / classes.length;
    const most = Math.max(1e-12, ...cells.flat());
    const left = svg_frame.left + (svg_innerWidth - side * classes.length) / 2;
    const squares = cells.flatMap((row, target) => row.flatMap((value, prediction) => {
        const [x, y, share] = [left + prediction * side, svg_frame.top + target * side, value / most];
        const label = shapes_text(x + side / 2, y + side / 2 + 4, (0,numbers/* formatNumber */.ZV)(value), {
            anchor: 'middle',
            color: share > 0.5 ? '#fff' : ink
        });
        const square = `<rect x="${round(x)}" y="${round(y)}" width="${round(side)}" height="${round(side)}" fill="${accent}" fill-opacity="${round(share)}" stroke="${faint}"/>`;
        return classes.length > 12 ? [square] : [square, label];
    }));
    const names = classes.flatMap((name, index) => [
        shapes_text(left + (index + 0.5) * side, svg_frame.top + side * classes.length + 14, (0,safe_text/* safeText */.Hk)(name, 12), { anchor: 'middle' }),
        shapes_text(left - 6, svg_frame.top + (index + 0.5) * side + 4, (0,safe_text/* safeText */.Hk)(name, 12), { anchor: 'end' })
    ]);
    return [...squares, ...names, shapes_text(width / 2, height - 12, 'prediction', { anchor: 'middle' }), sideways('target')];
}
function placeX({ low, high }, value) {
    return svg_frame.left + ((value - low) / (high - low)) * svg_innerWidth;
}
function placeY({ low, high }, value) {
    return svg_frame.top + svg_innerHeight - ((value - low) / (high - low)) * svg_innerHeight;
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

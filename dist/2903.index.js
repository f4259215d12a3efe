export const id = 2903;
export const ids = [2903];
export const modules = {

/***/ 680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2299);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4747);
/* harmony import */ var _core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(164);
/* harmony import */ var _core_pipeline_monitor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5915);
/* harmony import */ var _core_report_monitor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6027);
/* harmony import */ var _shared_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5015);
// monitor: one look at what is live, judged by the rules under `monitor:` that this version can judge.






const run = async (inputs, runner) => {
    const environment = inputs.text('environment');
    const project = await (0,_shared_open_js__WEBPACK_IMPORTED_MODULE_5__/* .open */ .ho)(inputs, runner);
    (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .requireEnvironment */ .L)(project, environment);
    const served = (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .W)(project, inputs.words('models')).filter(({ settings }) => settings.kind !== 'library');
    const looks = await Promise.all(served.map((context) => (0,_core_pipeline_monitor_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t)(context, environment)));
    const reports = looks.map((look) => (0,_core_pipeline_monitor_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeLook */ .F)(look, project.config.monitor?.rules ?? []));
    const order = ['fail', 'unavailable'];
    const worst = order.flatMap((word) => reports.find(({ result }) => result === word) ?? []).at(0);
    const named = (wanted) => JSON.stringify(reports.flatMap(({ look, rules }) => rules.filter(({ result }) => result === wanted).map(({ rule }) => `${look.model}/${rule}`)));
    return {
        result: worst?.result ?? 'pass',
        reason: worst?.reason ?? 'passed',
        exitCode: worst?.reason == null ? _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pass : (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeFor */ .Rr)(worst.reason),
        message: worst?.reason == null ? 'what is live is well' : (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .cureFor */ .fe)(worst.reason),
        outputs: {
            models: JSON.stringify(served.map(({ model }) => model)),
            breaches: named('fail'),
            unavailable: named('unavailable')
        },
        annotations: reports.flatMap(annotations),
        report: (0,_core_report_monitor_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMonitor */ .P)(reports),
        detail: { environment, models: reports }
    };
};
function annotations({ look, rules }) {
    return rules
        .filter(({ result }) => result !== 'pass')
        .map(({ rule, result, message }) => ({
        level: result === 'fail' ? 'error' : 'warning',
        title: `${look.model} · ${rule}: ${result}`,
        message
    }));
}


/***/ }),

/***/ 5015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ho: () => (/* binding */ baseFor),
  Vm: () => (/* binding */ contextOf),
  ho: () => (/* binding */ open_open)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./adapters/github/event.js
var github_event = __webpack_require__(9913);
// EXTERNAL MODULE: ./adapters/github/runner.js + 5 modules
var github_runner = __webpack_require__(6799);
// EXTERNAL MODULE: ./adapters/local/project.js + 15 modules
var local_project = __webpack_require__(1631);
// EXTERNAL MODULE: ./core/pipeline/affected.js
var affected = __webpack_require__(3373);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(4747);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(2112);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(7004);
;// CONCATENATED MODULE: ./actions/shared/progress.js


function createProgress(runner) {
    return {
        stepStarted: (model, step) => runner.startGroup(`${model} · ${step}: ${words/* stepTitles */._4[step]}`),
        stepEnded({ model, step, result, summary, seconds, reasons }, reused) {
            runner.endGroup();
            const time = reused ? 're-used' : `${seconds.toFixed(1)} s`;
            runner.log(`${walk/* resultIcons */.Ch[result]} ${model} · ${step}: ${summary} (${time})`);
            for (const { code, message, cure } of reasons) {
                for (const line of `${code}: ${message}${cure === null ? '' : `\n-> ${cure}`}`.split('\n'))
                    runner.log(`   ${line}`);
            }
        },
        line: (_model, text) => runner.log(`  ${text}`),
        note: (text) => runner.log(text)
    };
}

;// CONCATENATED MODULE: ./actions/shared/open.js
// Opens the repository that the job checked out, for the models that the inputs name.







async function open_open(inputs, runner) {
    const { event } = runner;
    const project = await (0,local_project/* openProject */.U8)({
        cwd: (0,github_runner/* workspaceFolder */.i)(runner, inputs.text('working-directory')),
        env: runner.commandEnvironment,
        config: inputs.text('config'),
        progress: createProgress(runner),
        gatewayCommand: gatewayCommand(),
        actor: event.actor ?? undefined,
        branch: event.refName ?? undefined
    });
    return { ...project, origin: (0,github_event/* originOf */.yv)(event, project.head.sha) ?? project.origin };
}
/** The command lies beside the stub that runs now; its gateway holds an environment's address when the job has ended. */
function gatewayCommand() {
    return [process.execPath, (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), 'modelgate.js'), 'gateway'];
}
/** One model, where nothing is walked. */
function contextOf(project, model) {
    return (0,local_project/* modelContext */.jz)(project, model, { again: false, allowDirty: false });
}
/** Where a pull request left its base branch, of which a checkout often has only `origin/…`; null on the default branch. */
async function baseFor(project, given, runner) {
    const { baseRef } = runner.event;
    if (given !== undefined || baseRef === null || !(0,github_event/* isPullRequest */.r0)(runner.event))
        return (0,affected/* baseOf */.b)(project, given ?? null);
    try {
        return await (0,affected/* baseOf */.b)(project, `origin/${baseRef}`);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return (0,affected/* baseOf */.b)(project, baseRef);
    }
}


/***/ }),

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ requireEnvironment),
/* harmony export */   W: () => (/* binding */ contextsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4747);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1631);
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

/***/ 3373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ affectedBy),
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1860);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2636);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4414);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1152);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8976);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6395);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7004);
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
    const parsed = (0,_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text, '.github/modelgate.yml');
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
    if (await (0,_resume_js__WEBPACK_IMPORTED_MODULE_3__/* .isInFlight */ .w)(context, await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsOf */ .M)(context)))
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

/***/ 5915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ judgeLook),
/* harmony export */   t: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4482);
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

/***/ 6027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderMonitor)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6145);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2112);


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

/***/ 7026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version),
/* harmony export */   x: () => (/* binding */ producer)
/* harmony export */ });
// The version that evidence names as its producer; kept equal to package.json by a test.
const version = '0.1.0';
const producer = `modelgate/${version}`;


/***/ })

};

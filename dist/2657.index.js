export const id = 2657;
export const ids = [2657];
export const modules = {

/***/ 45038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _shared_deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24917);

const run = (0,_shared_deploy_js__WEBPACK_IMPORTED_MODULE_0__/* .deployAction */ .K)('qa');


/***/ }),

/***/ 92006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   sM: () => (/* binding */ walkAnnotations),
/* harmony export */   tQ: () => (/* binding */ reasonAnnotations)
/* harmony export */ });
/* harmony import */ var _core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66030);
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84696);


async function walkAnnotations(project, walks) {
    const all = await Promise.all(walks.map((walk) => ofModel(project, walk)));
    return all.flat();
}
async function ofModel(project, { model, records }) {
    const last = records.at(-1);
    if (last === undefined)
        return [];
    const isScanned = records.some(({ step, outputs }) => step === 'analyze' && outputs.analysis !== undefined);
    const findings = isScanned ? await newFindings(project, model) : [];
    if (last.result === 'pass')
        return findings;
    const areTestsFailed = last.reasons.some(({ code }) => code === 'tests_failed');
    return [...(areTestsFailed ? await failedTests(project, model) : []), ...findings, ...reasonAnnotations(model, last)];
}
function reasonAnnotations(model, { step, result, reasons }) {
    return reasons.map(({ code, message, cure }) => ({
        level: result === 'pending' ? 'warning' : 'error',
        title: `${model} · ${step}: ${code}`,
        message: cure === null ? message : `${message}\n-> ${cure}`
    }));
}
async function failedTests(project, model) {
    const found = _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .testReportSchema */ .aw.safeParse(await readEvidence(project, model, 'test.json'));
    if (!found.success)
        return [];
    return found.data.failures.map(({ name, message, file, line }) => ({
        level: 'error',
        title: `test failed: ${name}`,
        message,
        ...placed(file, line, null)
    }));
}
async function newFindings(project, model) {
    const found = _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .analysisSchema */ .m.safeParse(await readEvidence(project, model, 'analysis.json'));
    if (!found.success)
        return [];
    return found.data.findings
        .filter(({ isNew }) => isNew)
        .map(({ rule, severity, message, file, line, column, tool }) => ({
        level: severity === 'note' ? 'notice' : severity,
        title: `${tool}: ${rule}`,
        message,
        ...placed(file, line, column)
    }));
}
/** The latest document of that name; null if there is none, or none that is JSON. */
async function readEvidence({ ports }, model, name) {
    const bytes = await ports.workspace.read((0,_core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_0__/* .evidencePath */ .Zz)({ model }, name));
    if (bytes === null)
        return null;
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return null;
    }
}
function placed(file, line, column) {
    if (file === null)
        return {};
    return { place: { file, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) } };
}


/***/ }),

/***/ 24917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ deployAction),
/* harmony export */   r: () => (/* binding */ promoteAction)
/* harmony export */ });
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49602);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21308);


function deployAction(step) {
    return async (inputs, runner) => {
        const token = step === 'qa' ? null : inputs.text('github-token');
        return withOutputs(await (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .G)(inputs, runner, [step], { token }), step);
    };
}
/** The same, for the steps that go to the environment that the job names. */
function promoteAction(step) {
    return async (inputs, runner) => {
        const options = { token: inputs.text('github-token'), environment: inputs.optional('environment') };
        return withOutputs(await (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .G)(inputs, runner, [step], options), step);
    };
}
async function withOutputs({ project, walks, ending }, step) {
    const outputs = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(walks, (each) => (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .deployOutputs */ .gf)(project, each, step));
    return { ...ending, outputs: { ...ending.outputs, ...outputs } };
}


/***/ }),

/***/ 49602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ buildOutputs),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   _5: () => (/* binding */ comparisonOutputs),
/* harmony export */   gf: () => (/* binding */ deployOutputs),
/* harmony export */   x6: () => (/* binding */ perModel)
/* harmony export */ });
/* unused harmony export recordOf */
/* harmony import */ var _core_config_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47969);
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84696);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92006);
// Values of outputs from the records of a walk.



/** For one model the values as they are; for several a JSON object by model for each output. */
function perModel(values) {
    const names = [...new Set([...values.values()].flatMap((each) => Object.keys(each)))];
    return Object.fromEntries(names.flatMap((name) => {
        const known = [...values].flatMap(([model, each]) => each[name] === undefined ? [] : [[model, each[name]]]);
        const [first] = known;
        if (first === undefined)
            return [];
        return [[name, values.size === 1 ? first[1] : JSON.stringify(Object.fromEntries(known))]];
    }));
}
/** Outputs of the action `Name`, read from each walked model. */
async function outputsOf(walks, read) {
    const walked = walks.filter(({ records }) => records.length > 0);
    const values = await Promise.all(walked.map(async (walk) => [walk.model, await read(walk)]));
    return perModel(new Map(values));
}
function recordOf(walk, step) {
    return walk.records.find((record) => record.step === step);
}
/** What the comparison says, as lists of metric names in JSON. */
function comparisonOutputs({ comparison }) {
    if (comparison === null)
        return {};
    const { verdict, metrics } = comparison;
    const names = (change) => JSON.stringify(metrics.filter((metric) => metric.change === change).map(({ name }) => name));
    return { verdict, regressions: names('worse'), improvements: names('better') };
}
/** What step build made. `reused` compares times: a run that is older than the step was trained before. */
async function buildOutputs(project, walk) {
    const record = recordOf(walk, 'build');
    if (record?.result !== 'pass')
        return {};
    const run = _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .runSchema */ .Lx.safeParse(await (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvidence */ .At)(project, walk.model, 'run.json'));
    const reused = run.success && run.data.createdAt < record.startedAt;
    const { modelDigest, fingerprint } = record.outputs;
    return { 'model-digest': modelDigest, fingerprint, reused: String(reused) };
}
/** Where a release was deployed to by this step. */
async function deployOutputs(project, walk, step) {
    const { release, environment } = recordOf(walk, step)?.outputs ?? {};
    if (release === undefined || environment === undefined)
        return { release, environment };
    const { ports } = project;
    const releases = await ports.tracking.releases(walk.model);
    const kind = (0,_core_config_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveModel */ .AX)(project.config, walk.model)?.kind ?? 'service';
    const { url } = await ports.driver(environment, kind).status(environment, walk.model);
    const version = releases.find(({ digest }) => digest === release)?.version;
    return { release, environment, version, url: url ?? undefined };
}


/***/ }),

/***/ 21308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ endingOfWalks),
  G: () => (/* binding */ walk)
});

// EXTERNAL MODULE: ./adapters/github/event.js
var github_event = __webpack_require__(29913);
// EXTERNAL MODULE: ./adapters/local/models.js
var models = __webpack_require__(22299);
// EXTERNAL MODULE: ./adapters/local/project.js + 32 modules
var local_project = __webpack_require__(84754);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/gates/reasons.js
var reasons = __webpack_require__(164);
// EXTERNAL MODULE: ./core/pipeline/run.js
var run = __webpack_require__(61248);
// EXTERNAL MODULE: ./core/pipeline/environments.js
var environments = __webpack_require__(10435);
// EXTERNAL MODULE: ./core/release/release.js
var release = __webpack_require__(56693);
;// CONCATENATED MODULE: ./core/release/without-staging.js


/** Makes it, where it isn't made yet; null where this walk is not one that makes a release, or has not come to where it does. */
async function releaseWithoutStaging(context, { records, planned }) {
    const { staging, production } = (0,environments/* environmentParts */.sP)(context.config);
    if (staging !== null || production === null || context.origin !== 'trusted')
        return null;
    const before = planned.slice(0, Math.max(0, planned.indexOf('production')));
    const hasPassed = before.every((step) => records.some((record) => record.step === step && record.result === 'pass'));
    const isBuilt = records.some(({ step }) => step === 'build');
    // A walk that goes on to production says there which release it brings up.
    if (!hasPassed || !isBuilt || records.length > before.length)
        return null;
    const { digest, version } = await (0,release/* releaseOf */.l7)(context, new Map(records.map((record) => [record.step, record])));
    return { release: digest, version };
}

// EXTERNAL MODULE: ./core/report/walk.js
var report_walk = __webpack_require__(72112);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./actions/shared/annotations.js
var annotations = __webpack_require__(92006);
// EXTERNAL MODULE: ./actions/shared/evidence.js + 1 modules
var evidence = __webpack_require__(66865);
;// CONCATENATED MODULE: ./actions/shared/govern.js


const deploying = new Set(['staging', 'production', 'live']);
/** `token` is null for actions that never deploy. The project as it is where nothing governs it. */
async function govern(project, runner, steps, token) {
    const { job, event } = runner;
    const parts = (0,environments/* environmentParts */.sP)(project.config);
    const isDeploying = steps.some((step) => deploying.has(step)) && (parts.staging ?? parts.production) !== null;
    if (job === null || token === null || !isDeploying)
        return project;
    if (token === '')
        throw new errors/* InputError */.dz('without a token the records of the bot cannot be read, so nothing is deployed', {
            cure: 'leave the input `github-token` at its default, ${{ github.token }}'
        });
    const [{ getOctokit }, { readJobRecords }, { createGovernedStates, createRecordedApprovals }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8653), __webpack_require__.e(7918)]).then(__webpack_require__.bind(__webpack_require__, 47918)),
        Promise.all(/* import() */[__webpack_require__.e(5229), __webpack_require__.e(2863)]).then(__webpack_require__.bind(__webpack_require__, 93106)),
        Promise.all(/* import() */[__webpack_require__.e(981), __webpack_require__.e(8398)]).then(__webpack_require__.bind(__webpack_require__, 78398))
    ]);
    const { config, policy, head, ports } = project;
    const repository = { ...job, defaultBranch: event.defaultBranch ?? head.defaultBranch };
    const records = await readJobRecords(getOctokit(token), repository, head.sha);
    if (records === null) {
        runner.log('no branch modelgate/audit: no bot keeps records here, and approvals are those of this machine');
        return project;
    }
    const commit = { config, policy, sha: head.sha, tree: records.tree, pulls: records.pulls };
    const approvals = createRecordedApprovals(records, commit);
    return { ...project, ports: { ...ports, approvals, states: createGovernedStates(ports.states, records) } };
}

// EXTERNAL MODULE: ./actions/shared/open.js + 1 modules
var shared_open = __webpack_require__(75015);
;// CONCATENATED MODULE: ./actions/shared/walk.js
// Walks models through steps, and says how that ended.













/** Models go one after the other, so that each step has its own fold in the log. */
async function walk(inputs, runner, steps, { token = null, environment, finish } = {}) {
    const names = inputs.words('models');
    const again = inputs.flag('again');
    const flags = { again, allowDirty: inputs.flag('allow-dirty') };
    const all = inputs.flag('all') || again || names.length > 0;
    const project = (0,models/* towards */.dl)(await govern(await (0,shared_open/* open */.ho)(inputs, runner), runner, steps, token), environment);
    if (finish !== undefined && names.length !== 1) {
        throw new errors/* InputError */.dz('`finish` takes the outputs of one model', { cure: 'name it by the input `models`' });
    }
    const finished = finish === undefined ? {} : { finish };
    const contexts = (0,models/* contextsOf */.WO)(project, names, flags)
        .map((context) => ({ ...context, ...finished }))
        .filter(({ model }) => {
        const isLeftOut = project.ports.approvals.isLeftOut?.(model) === true;
        if (isLeftOut)
            runner.log(`${model} is left out: its pull request says /modelgate exclude ${model}`);
        return !isLeftOut;
    });
    const walks = await (0,local_project/* exclusively */.G6)(project, async () => {
        const base = await (0,shared_open/* baseFor */.Ho)(project, inputs.optional('base'), runner);
        const walked = await (0,run/* runModels */.ik)(contexts, { steps, base, all, parallel: 1 });
        return Promise.all(walked.map(async (each) => ({ ...each, release: await releaseOfWalk(contexts, each) })));
    });
    const ending = await endingOfWalks(project, walks, runner);
    const outputs = { ...ending.outputs, 'evidence-path': await (0,evidence/* writeEvidence */.nP)(project, walks, runner) };
    return { project, walks, ending: { ...ending, outputs } };
}
/** Where no job deploys before production does, this one makes the release that the bot promotes. */
async function releaseOfWalk(contexts, walked) {
    const context = contexts.find(({ model }) => model === walked.model);
    return context === undefined ? null : releaseWithoutStaging(context, walked);
}
/** How a job ends that has these walks, by the worst of them. */
async function endingOfWalks(project, walks, { event }) {
    const ends = walks.flatMap((walk) => {
        const end = endIn(walk, event);
        return end === undefined ? [] : [{ walk, model: walk.model, end }];
    });
    const walked = ends.map(({ walk }) => walk);
    const whole = { commit: project.head.sha, models: walks };
    const order = ['fail', 'unavailable', 'pending'];
    const worst = order.flatMap((result) => ends.find(({ end }) => end.result === result) ?? []).at(0)?.end;
    const code = worst?.reasons[0]?.code;
    const passed = walked.length === 0 ? 'not_affected' : 'passed';
    return {
        result: worst?.result ?? 'pass',
        reason: worst === undefined ? passed : code !== undefined && (0,reasons/* isReasonCode */.O8)(code) ? code : 'internal_error',
        exitCode: worst === undefined ? errors/* exitCodes */.hS.pass : (0,run/* exitCodeOf */.FO)(walked),
        message: walked.length === 0 ? 'no model is affected' : ends.map(sentence).join('; '),
        outputs: { models: JSON.stringify(walked.map(({ model }) => model)) },
        annotations: [
            ...(await (0,annotations/* walkAnnotations */.sM)(project, walked)),
            ...ends.flatMap(({ walk, model, end }) => (end === walk.records.at(-1) ? [] : (0,annotations/* reasonAnnotations */.tQ)(model, end)))
        ],
        report: (0,tree/* report */.z8)([...(0,report_walk/* renderWalk */.op)(whole).children, ...(walked.length === 0 ? [] : [(0,report_walk/* walkChart */.uo)(whole)])]),
        detail: { models: walks }
    };
}
/**
 * Where the walk ends as this job has it. What the next gate will say of the metrics counts where no later job asks it: on
 * a pull request, and for a model that enters no environment.
 */
function endIn(walk, event) {
    const isLast = (0,github_event/* isPullRequest */.r0)(event) || event.name === 'merge_group' || !walk.planned.some(isDeploying);
    return isLast ? (0,report_walk/* endOf */.pJ)(walk) : walk.records.at(-1);
}
function isDeploying(step) {
    return step === 'staging' || step === 'production';
}
function sentence({ model, end }) {
    const reasons = end.reasons.map(({ code }) => code).join(', ');
    return `${model}: ${end.step} ${end.result}${reasons === '' ? '' : ` (${reasons})`}`;
}


/***/ }),

/***/ 22299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ requireEnvironment),
/* harmony export */   WO: () => (/* binding */ contextsOf),
/* harmony export */   dl: () => (/* binding */ towards)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92957);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84754);
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
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92290);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10435);
/* harmony import */ var _metrics_compare_also_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2465);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(406);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84696);
/* harmony import */ var _sweep_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50761);
// A whole run: which models are affected, each walked through the wanted steps, and what came of it.











/**
 * Walks every model given; the order of the result is that of `contexts`. Throws InputError where no model has any of the
 * steps: what was asked for is not there, which must not look like a pass.
 */
async function runModels(contexts, options) {
    if (contexts.length > 0 && contexts.every((context) => wantedOf(context, options.steps).length === 0))
        throw noSuchStep(contexts, options.steps);
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < contexts.length; index = next++) {
            const context = contexts[index];
            if (context !== undefined)
                results[index] = await runModel(context, options);
        }
    };
    await Promise.all(Array.from({ length: Math.min(options.parallel, contexts.length) }, worker));
    return results;
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
    const comparison = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .readComparison */ .WY)(context, new Map(records.map((record) => [record.step, record])));
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
    return _sweep_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .sweepSummarySchema */ .il.parse(JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))));
}
/** What QA found under the same load of the candidate and, in its time, of the live release: known only after the comparison was made. */
async function withServedLatency({ ports }, comparison, records) {
    const digest = records.find(({ step }) => step === 'qa')?.outputs.qa;
    if (digest === undefined || !(await ports.store.has(digest)))
        return comparison;
    const { load, live } = _evidence_js__WEBPACK_IMPORTED_MODULE_9__/* .qaSchema */ .YH.parse(JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))));
    if (load === null || live === undefined)
        return comparison;
    return { ...comparison, also: [...comparison.also, (0,_metrics_compare_also_js__WEBPACK_IMPORTED_MODULE_7__/* .latencyCompared */ ._)('p95 at QA', live.p95, load.p95)] };
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


/***/ })

};

export const id = 4030;
export const ids = [4030];
export const modules = {

/***/ 24030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _shared_deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24917);

const run = (0,_shared_deploy_js__WEBPACK_IMPORTED_MODULE_0__/* .promoteAction */ .r)('production');


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

/***/ 66865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rI: () => (/* binding */ aboutOf),
  nP: () => (/* binding */ writeEvidence),
  vR: () => (/* binding */ writeJoined),
  Je: () => (/* binding */ writePlaced),
  Vn: () => (/* binding */ writeRetraining)
});

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/evidence/evidence-file.js + 2 modules
var evidence_file = __webpack_require__(64126);
// EXTERNAL MODULE: ./core/pipeline/gate.js
var gate = __webpack_require__(406);
;// CONCATENATED MODULE: ./core/evidence/make.js


/**
 * The document of these walks. Models that an `earlier` document of the same run, commit and config has, and that were
 * not walked now, stay in it: a workflow may walk one model after the other.
 */
async function makeEvidence(project, walks, about, earlier) {
    const walked = await Promise.all(walks.map((walk) => asMade(project, walk)));
    const names = new Set(walks.map(({ model }) => model));
    const before = earlier === null ? null : (0,evidence_file/* parseEvidence */.vf)(earlier);
    const kept = before?.kind === 'ok' && isOfSame(before.evidence, project, about)
        ? before.evidence.models.filter(({ model }) => !names.has(model)).map(reported)
        : [];
    return documentOf(project, about, [...kept, ...walked]);
}
/** The document of walks that were made in other jobs of this run. */
function joinEvidence(project, walks, about) {
    return documentOf(project, about, walks.map(reported));
}
/** The document of a run that trained nothing, and handed in what a model is to be trained on next. */
function retrainingEvidence(project, retraining, about) {
    return { ...documentOf(project, about, []), retraining };
}
/** The document of a run that changed by hand what an environment serves. */
function placedEvidence(project, placed, about) {
    return { ...documentOf(project, about, []), placed };
}
function documentOf(project, about, models) {
    return {
        schema: 'modelgate/evidence@1',
        producer: project.producer,
        ...about,
        policy: project.policy,
        createdAt: new Date(project.ports.clock.now()).toISOString(),
        report: {
            schema: 'modelgate/walk@1',
            commit: project.head.sha,
            models: models.toSorted((a, b) => (a.model < b.model ? -1 : 1))
        }
    };
}
/** With the comparison that the run made: what its owners accept of it, whoever reads it decides for themselves. */
async function asMade(project, walk) {
    const made = await (0,gate/* madeComparison */.Vs)(project, new Map(walk.records.map((record) => [record.step, record])));
    return reported({ ...walk, comparison: made?.document ?? null });
}
function reported({ model, isAffected, why, planned, records, comparison, held, sweep, release }) {
    return {
        model,
        isAffected,
        why,
        planned: [...planned],
        records: [...records],
        comparison,
        held: held && { result: held.result, reasons: [...held.reasons] },
        ...(sweep == null ? {} : { sweep }),
        ...(release == null ? {} : { release })
    };
}
function isOfSame(evidence, project, { commit, run }) {
    return (evidence.commit === commit &&
        evidence.walkedCommit === project.head.sha &&
        evidence.policy === project.policy &&
        evidence.run?.id === run?.id &&
        evidence.run?.attempt === run?.attempt);
}

;// CONCATENATED MODULE: ./actions/shared/evidence.js




/** Its path; empty where the disk does not take it: the bot then finds none, and passes nothing. */
async function writeEvidence(project, walks, runner) {
    return written(runner, project, async () => {
        const earlier = await project.ports.workspace.read(evidence_file/* evidenceFilePath */.tq);
        return makeEvidence(project, walks, aboutOf(project, runner), earlier);
    });
}
/** As `writeEvidence`, for walks that other jobs of this run have made. */
async function writeJoined(project, walks, runner) {
    return written(runner, project, () => Promise.resolve(joinEvidence(project, walks, aboutOf(project, runner))));
}
/** Says on which branch this run handed in what a model is to be trained on next. */
async function writeRetraining(project, retraining, runner) {
    return written(runner, project, () => Promise.resolve(retrainingEvidence(project, retraining, aboutOf(project, runner))));
}
/** Says what this run made an environment serve. */
async function writePlaced(project, placed, runner) {
    return written(runner, project, () => Promise.resolve(placedEvidence(project, placed, aboutOf(project, runner))));
}
/** What the evidence of this job is about. */
function aboutOf(project, { event, job }) {
    return {
        commit: event.pullRequest?.head ?? project.head.sha,
        run: job === null ? null : { id: job.run, attempt: job.attempt }
    };
}
async function written(runner, { ports: { workspace } }, make) {
    try {
        await workspace.write(evidence_file/* evidenceFilePath */.tq, (0,digest.prettyJson)(await make()));
        return workspace.resolve(evidence_file/* evidenceFilePath */.tq);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz || error instanceof errors/* OutsideError */.Cp))
            throw error;
        runner.annotate({ level: 'warning', title: 'evidence not written', message: `${error.message}\n-> ${error.cure}` });
        return '';
    }
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
  G: () => (/* binding */ walk_walk)
});

// EXTERNAL MODULE: ./adapters/github/event.js
var github_event = __webpack_require__(29913);
// EXTERNAL MODULE: ./adapters/local/models.js
var models = __webpack_require__(22299);
// EXTERNAL MODULE: ./adapters/local/project.js + 33 modules
var local_project = __webpack_require__(58694);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/gates/reasons.js
var reasons = __webpack_require__(164);
// EXTERNAL MODULE: ./core/pipeline/walk.js + 25 modules
var walk = __webpack_require__(46518);
// EXTERNAL MODULE: ./core/pipeline/run.js
var run = __webpack_require__(61248);
// EXTERNAL MODULE: ./core/pipeline/environments.js
var pipeline_environments = __webpack_require__(10435);
// EXTERNAL MODULE: ./core/release/release.js
var release = __webpack_require__(56693);
;// CONCATENATED MODULE: ./core/release/without-staging.js


/** Makes it, where it isn't made yet; null where this walk is not one that makes a release, or has not come to where it does. */
async function releaseWithoutStaging(context, { records, planned }) {
    const { staging, production } = (0,pipeline_environments/* environmentParts */.sP)(context.config);
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
// EXTERNAL MODULE: ./core/config/resolve.js
var resolve = __webpack_require__(47969);
;// CONCATENATED MODULE: ./actions/shared/govern.js



const deploying = new Set(['staging', 'production', 'live']);
/** `token` is null for actions that never deploy. The project as it is where nothing governs it. */
async function govern(project, runner, steps, token) {
    const { job, event } = runner;
    const parts = (0,pipeline_environments/* environmentParts */.sP)(project.config);
    const isDeploying = steps.some((step) => deploying.has(step)) && (parts.staging ?? parts.production) !== null;
    if (job === null || token === null || !isDeploying)
        return project;
    if (token === '')
        throw new errors/* InputError */.dz('without a token the records of the bot cannot be read, so nothing is deployed', {
            cure: 'leave the input `github-token` at its default, ${{ github.token }}'
        });
    const [{ getOctokit }, { readJobRecords }, { createGovernedStates, createRecordedApprovals }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8653), __webpack_require__.e(7918)]).then(__webpack_require__.bind(__webpack_require__, 47918)),
        Promise.all(/* import() */[__webpack_require__.e(7996), __webpack_require__.e(5229), __webpack_require__.e(3106)]).then(__webpack_require__.bind(__webpack_require__, 93106)),
        __webpack_require__.e(/* import() */ 8).then(__webpack_require__.bind(__webpack_require__, 70008))
    ]);
    const { head, ports } = project;
    const repository = { ...job, defaultBranch: event.defaultBranch ?? head.defaultBranch };
    const records = await readJobRecords(getOctokit(token), repository, head.sha);
    if (records === null) {
        runner.log('no branch modelgate/audit: no bot keeps records here, and approvals are those of this machine');
        return project;
    }
    // Models are built and served as the commit has them, and judged by what the bot judged them by.
    const { gates, environments } = records.config;
    const config = { ...project.config, gates, environments };
    const policy = (0,resolve/* policyDigest */.p1)(records.config);
    const commit = {
        config,
        policy,
        sha: head.sha,
        tree: records.tree,
        pulls: records.pulls,
        leftOutBy: records.leftOutBy
    };
    const approvals = createRecordedApprovals(records, commit);
    return {
        ...project,
        config,
        policy,
        ports: { ...ports, approvals, states: createGovernedStates(ports.states, records) }
    };
}

// EXTERNAL MODULE: ./actions/shared/open.js + 1 modules
var shared_open = __webpack_require__(75015);
;// CONCATENATED MODULE: ./actions/shared/walk.js
// Walks models through steps, and says how that ended.














/** Models go one after the other, so that each step has its own fold in the log. */
async function walk_walk(inputs, runner, steps, { token = null, environment, finish } = {}) {
    const names = inputs.words('models');
    const again = inputs.flag('again');
    const flags = { again, allowDirty: inputs.flag('allow-dirty') };
    const all = inputs.flag('all') || again || names.length > 0;
    const project = (0,models/* towards */.dl)(await govern(await (0,shared_open/* open */.ho)(inputs, runner), runner, steps, token), environment);
    if (finish !== undefined && names.length !== 1) {
        throw new errors/* InputError */.dz('`finish` takes the outputs of one model', { cure: 'name it by the input `models`' });
    }
    const finished = finish === undefined ? {} : { finish };
    const contexts = [];
    for (const context of (0,models/* contextsOf */.WO)(project, names, flags).map((each) => ({ ...each, ...finished }))) {
        if (await isLeftOut(context)) {
            const { model } = context;
            runner.log(`${model} is left out: a pull request says \`/modelgate exclude ${model}\`, of this change or these bytes`);
        }
        else
            contexts.push(context);
    }
    const walks = await (0,local_project/* exclusively */.G6)(project, async () => {
        const base = await (0,shared_open/* baseFor */.Ho)(project, inputs.optional('base'), runner);
        const walked = await (0,run/* runModels */.ik)(contexts, { steps, base, all, parallel: 1 });
        return Promise.all(walked.map(async (each) => ({ ...each, release: await releaseOfWalk(contexts, each) })));
    });
    const ending = await endingOfWalks(project, walks, runner);
    const outputs = { ...ending.outputs, 'evidence-path': await (0,evidence/* writeEvidence */.nP)(project, walks, runner) };
    return { project, walks, ending: { ...ending, outputs } };
}
async function isLeftOut(context) {
    const { approvals } = context.ports;
    if (approvals.isLeftOut === undefined)
        return false;
    const { modelDigest = null, serving = null } = (await (0,walk/* recordsOf */.M)(context)).get('build')?.outputs ?? {};
    return approvals.isLeftOut(context.model, { modelDigest, serving });
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

/***/ 64126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i4: () => (/* binding */ evidenceAmong),
  az: () => (/* binding */ evidenceFile),
  tq: () => (/* binding */ evidenceFilePath),
  vf: () => (/* binding */ parseEvidence)
});

// UNUSED EXPORTS: evidenceSchema

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/config/fields.js
var fields = __webpack_require__(77864);
// EXTERNAL MODULE: ./core/pipeline/evidence.js
var evidence = __webpack_require__(84696);
// EXTERNAL MODULE: ./core/report/walk-schema.js
var walk_schema = __webpack_require__(94942);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/metrics/compare/tolerance.js
var tolerance = __webpack_require__(85891);
// EXTERNAL MODULE: ./core/metrics/compare/verdict.js
var verdict = __webpack_require__(80173);
// EXTERNAL MODULE: ./core/metrics/comparison.js
var metrics_comparison = __webpack_require__(36643);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/sweep/summary.js
var summary = __webpack_require__(50761);
;// CONCATENATED MODULE: ./core/evidence/consistency.js
// Whether a walk's report is of one mind: what can be worked out from another part of it must be what it says.







/** The first contradiction in the report; null where there is none. */
function findContradiction({ commit, models }) {
    if (isRepeated(models.map(({ model }) => model)))
        return inconsistent('it reports one model twice');
    for (const walk of models) {
        const found = inRecords(walk, commit) ?? inBindings(walk) ?? inSweep(walk);
        if (found !== null)
            return { ...found, message: `${walk.model}: ${found.message}` };
    }
    return null;
}
function inRecords({ model, isAffected, planned, records, comparison }, commit) {
    if (!isAffected && (records.length > 0 || comparison !== null)) {
        return inconsistent('it is not affected, and was walked');
    }
    const order = records.map(({ step }) => words/* steps */.Ci.indexOf(step));
    if (order.some((place, at) => at > 0 && place <= (order[at - 1] ?? 0))) {
        return inconsistent('its steps are repeated or out of order');
    }
    for (const record of records) {
        if (record.model !== model)
            return inconsistent(`step ${record.step} is of another model`);
        if (record.commit !== commit)
            return inconsistent(`step ${record.step} is of another commit`);
        if (!planned.includes(record.step))
            return inconsistent(`step ${record.step} is none of its steps`);
    }
    return null;
}
/** Digests that two steps name, and the comparison against what the step `test` says of it. */
function inBindings({ records, comparison }) {
    const outputs = (step) => records.find((record) => record.step === step)?.outputs ?? {};
    const [built, tested] = [outputs('build').modelDigest, outputs('test').modelDigest];
    if ([built, tested].some((digest) => digest !== undefined && !evidence/* digestSchema */.er.safeParse(digest).success)) {
        return inconsistent('its model digest is none');
    }
    if (tested !== undefined && tested !== built)
        return inconsistent('another model was tested than was built');
    const { comparisonDigest: said, verdict } = outputs('test');
    if (comparison === null) {
        return said === undefined ? null : inconsistent('its comparison is left out');
    }
    if (said !== (0,metrics_comparison/* comparisonDigest */.Q3)(comparison)) {
        return { reason: 'digest_differs', message: 'its comparison is not the one that the step test made' };
    }
    if (verdict !== comparison.verdict)
        return inconsistent('the step test says another verdict than its comparison');
    return inComparison(comparison);
}
/** The trials against the choice, and all of it against what the step `build` says of it. */
function inSweep({ model, records, sweep }) {
    const said = records.find(({ step }) => step === 'build')?.outputs.sweep;
    if (sweep == null)
        return said === undefined ? null : inconsistent('its sweep is left out');
    if (said !== (0,digest/* digestBytes */.QN)((0,digest.prettyJson)(sweep))) {
        return { reason: 'digest_differs', message: 'its sweep is not the one that the step build made' };
    }
    if (sweep.model !== model)
        return inconsistent('its sweep is of another model');
    const message = (0,summary/* sweepContradiction */.sL)(sweep);
    return message === null ? null : inconsistent(message);
}
function inComparison(comparison) {
    const { metrics, slices } = comparison;
    if (isRepeated(slices.map(({ column, value }) => JSON.stringify([column, value])))) {
        return inconsistent('its comparison has one slice twice');
    }
    for (const list of [metrics, ...slices.map((slice) => slice.metrics)]) {
        if (isRepeated(list.map(({ name }) => name)))
            return inconsistent('its comparison has one metric twice');
        for (const entry of list) {
            const message = inMetric(entry);
            if (message !== null)
                return inconsistent(`${entry.name}: ${message}`);
        }
    }
    return (0,verdict/* verdictOf */.V)(comparison) === comparison.verdict
        ? null
        : inconsistent(`its verdict is ${comparison.verdict}, which does not follow from its metrics`);
}
function inMetric({ baseline, candidate, delta, interval, gate, reason }) {
    // An acceptance is the bot's to give: a run's own comparison holds none.
    const needsReason = gate === 'fail' || gate === 'inconclusive';
    if (needsReason !== (reason !== undefined))
        return `its gate says ${gate}, and its reason ${reason ?? 'nothing'}`;
    if (interval !== undefined && (0,digest/* loadNumber */.iM)(interval[0]) > (0,digest/* loadNumber */.iM)(interval[1]))
        return 'its interval is turned round';
    const isCounted = typeof baseline === 'number' && typeof candidate === 'number';
    if (!isCounted)
        return delta === undefined ? null : 'it has a delta without two numbers';
    return delta !== undefined && (0,tolerance/* sameNumber */.SR)((0,digest/* loadNumber */.iM)(delta), candidate - baseline)
        ? null
        : 'its delta is not that of its numbers';
}
function isRepeated(names) {
    return new Set(names).size < names.length;
}
function inconsistent(message) {
    return { reason: 'inconsistent', message };
}

// EXTERNAL MODULE: ./core/evidence/limits.js
var evidence_limits = __webpack_require__(23752);
;// CONCATENATED MODULE: ./core/evidence/json-limits.js
// JSON from others, measured in one pass before anything is made of it.

const [quote, backslash, comma] = [34, 92, 44];
const [openList, closeList, openMap, closeMap] = [91, 93, 123, 125];
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const number = /^[-+.\deE]+/;
/**
 * The value of a JSON text that keeps to the limits. Refused are also bytes that aren't UTF-8, a key given twice, a
 * number that a double can't hold, and the keys `__proto__`, `constructor` and `prototype`. Never throws.
 */
function parseLimitedJson(bytes, limits = evidence_limits/* jsonLimits */.hn) {
    if (bytes.length > limits.bytes) {
        return refuse('json_too_large', `it has ${bytes.length} bytes; ${limits.bytes} are allowed`);
    }
    const text = decode(bytes);
    if (text === null)
        return refuse('not_utf8', 'it is not UTF-8');
    const refusal = findExcess(text, limits);
    if (refusal !== null)
        return refusal;
    try {
        return { kind: 'ok', value: JSON.parse(text) };
    }
    catch {
        // The parser's message repeats the text.
        return refuse('not_json', 'it is not JSON');
    }
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Of a text that isn't JSON it may find nothing: the parser does. */
function findExcess(text, limits) {
    const frames = [];
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        const frame = frames.at(-1);
        const code = text.charCodeAt(at);
        switch (code) {
            case quote: {
                const end = closing(text, at);
                if (frame?.keys != null && frame.awaitsKey) {
                    frame.awaitsKey = false;
                    const reason = addKey(frame.keys, text.slice(at, end + 1), limits);
                    if (reason !== null)
                        return refuse(reason, `${keyMessages[reason]} at character ${at}`);
                }
                at = end;
                break;
            }
            case openMap:
            case openList:
                if (frames.length === limits.depth) {
                    return refuse('json_too_deep', `at character ${at} it is deeper than ${limits.depth} levels`);
                }
                values += 1;
                frames.push({ keys: code === openMap ? new Set() : null, awaitsKey: code === openMap });
                break;
            case closeMap:
            case closeList:
                frames.pop();
                break;
            case comma:
                values += 1;
                if (frame !== undefined)
                    frame.awaitsKey = frame.keys !== null;
                break;
            default:
                if (code === 45 || (code >= 48 && code <= 57)) {
                    // Only as much as is allowed, and one more: the expression takes stack for each digit.
                    const literal = number.exec(text.slice(at, at + limits.digits + 1))?.[0] ?? '';
                    if (literal.length > limits.digits || Math.abs(Number(literal)) === Infinity) {
                        return refuse('number_too_large', `the number at character ${at} is larger than a double holds or too long`);
                    }
                    at += literal.length - 1;
                }
        }
        if (values > limits.values)
            return refuse('too_many_values', `it has more than ${limits.values} values`);
    }
    return null;
}
const keyMessages = {
    forbidden_key: 'a key that names a part of every object',
    duplicate_key: 'a key given twice',
    too_many_keys: 'more keys than an object may have'
};
/** Two spellings of one key, such as `"a"` and `"\u0061"`, are one key. */
function addKey(keys, literal, limits) {
    const key = literal.includes('\\') ? json_limits_unescape(literal) : literal.slice(1, -1);
    if (key === null)
        return null;
    if (forbidden.has(key))
        return 'forbidden_key';
    if (keys.has(key))
        return 'duplicate_key';
    if (keys.size === limits.keys)
        return 'too_many_keys';
    keys.add(key);
    return null;
}
function json_limits_unescape(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return null;
    }
}
/** Where the string that begins here ends: at its closing quote, or at the end of the text. */
function closing(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === backslash)
            at += 1;
        else if (code === quote)
            return at;
    }
    return text.length;
}
function refuse(reason, message) {
    return { kind: 'refused', reason, message };
}

;// CONCATENATED MODULE: ./core/evidence/evidence-file.js
// modelgate-evidence.json: what a workflow run hands to the bot. It is made by whoever could change the workflow, so it
// is read as a claim: what follows from something else is worked out again, and a claim that differs is refused.







/** Name of the file, and where it lies in the repository that was walked. */
const evidenceFile = 'modelgate-evidence.json';
const evidenceFilePath = `.modelgate/evidence/${evidenceFile}`;
const commit = evidence/* envelope */.RE.commit.unwrap();
const evidenceSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('modelgate/evidence@1'),
    producer: evidence/* envelope */.RE.producer,
    commit: commit.describe("The commit that it is about: a pull request's head, though its trial merge was walked"),
    policy: evidence/* digestSchema */.er.describe('Digest of the config that it was made with'),
    createdAt: evidence/* timeSchema */.Rl,
    run: schemas/* strictObject */.rej({ id: schemas/* int */.Whr().positive(), attempt: schemas/* int */.Whr().positive() })
        .nullable()
        .describe('The workflow run that says it made it; null outside of a workflow'),
    retraining: schemas/* strictObject */.rej({ model: fields/* name */.UU, branch: schemas/* string */.YjP().min(1).max(250), head: commit })
        .optional()
        .describe('The branch on which this run handed in what the model is to be trained on next'),
    placed: schemas/* strictObject */.rej({
        model: fields/* name */.UU,
        environment: fields/* name */.UU,
        release: evidence/* digestSchema */.er.nullable(),
        hold: schemas/* string */.YjP().min(1).max(300).nullable()
    })
        .optional()
        .describe('What this run made an environment serve, and what holds it there since: a rollback, or a hold that was lifted'),
    report: walk_schema/* walkReportSchema */.N.extend({
        commit: commit.describe('The commit that was walked'),
        models: schemas/* array */.YOg(walk_schema/* walkReportSchema */.N.shape.models.element.extend({ model: fields/* name */.UU })).max(1000)
    })
});
/** The evidence among an archive's files, whatever folder it lies in. Two of them are one too many. */
function evidenceAmong(files) {
    const found = [...files].filter(([path]) => path === evidenceFile || path.endsWith(`/${evidenceFile}`));
    const [first, second] = found;
    if (first === undefined)
        return evidence_file_refuse('no_evidence', `the artifact has no ${evidenceFile}`);
    if (second !== undefined)
        return evidence_file_refuse('evidence_ambiguous', `the artifact has more than one ${evidenceFile}`);
    return parseEvidence(first[1]);
}
/**
 * Never throws. Says nothing of where the document came from, nor whether its rules are those of the base branch: see
 * `rejudge` for that.
 */
function parseEvidence(bytes, limits = evidence_limits/* jsonLimits */.hn) {
    const json = parseLimitedJson(bytes, limits);
    if (json.kind === 'refused')
        return json;
    const parsed = evidenceSchema.safeParse(json.value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return evidence_file_refuse('wrong_schema', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as the schema has it'}`);
    }
    const { report, createdAt, producer, policy, run, retraining = null, placed = null } = parsed.data;
    const contradiction = findContradiction(report);
    if (contradiction !== null)
        return evidence_file_refuse(contradiction.reason, contradiction.message);
    const models = report.models.map(withBindings);
    const about = { commit: parsed.data.commit, walkedCommit: report.commit };
    const made = { producer, ...about, policy, createdAt: Date.parse(createdAt), run, retraining, placed };
    return { kind: 'ok', evidence: { ...made, models } };
}
function withBindings(walk) {
    const outputs = (step) => walk.records.find((record) => record.step === step)?.outputs;
    const credit = outputs('test')?.credit;
    return {
        ...walk,
        modelDigest: (outputs('build')?.modelDigest ?? null),
        // `findContradiction` has held it against the comparison.
        comparisonDigest: walk.comparison === null ? null : outputs('test')?.comparisonDigest,
        credit: credit === undefined ? [] : credit.split('\n')
    };
}
function evidence_file_refuse(reason, message) {
    return { kind: 'refused', reason, message: message.length <= 300 ? message : `${message.slice(0, 299)}…` };
}


/***/ }),

/***/ 23752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ archiveLimits),
/* harmony export */   hn: () => (/* binding */ jsonLimits)
/* harmony export */ });
/* unused harmony exports archiveReasons, jsonReasons, namedFiles */
// How much evidence may weigh before it is read, and why an archive or a document is refused.

const archiveLimits = {
    compressedBytes: 16 * 2 ** 20,
    entries: 200,
    nameBytes: 512,
    fileBytes: 16 * 2 ** 20,
    totalBytes: 32 * 2 ** 20,
    ratio: 200
};
const archiveReasons = (/* unused pure expression or super */ null && ([
    'archive_too_large',
    'too_many_entries',
    'name_too_long',
    'unsafe_name',
    'duplicate_name',
    'link',
    'encrypted',
    'unsupported_compression',
    'file_too_large',
    'files_too_large',
    'ratio_too_high',
    'overlapping_entries',
    'size_differs',
    'checksum_differs',
    'archive_malformed'
]));
const jsonLimits = {
    bytes: archiveLimits.fileBytes,
    depth: 64,
    keys: 10_000,
    values: 1_000_000,
    digits: 64
};
const jsonReasons = (/* unused pure expression or super */ null && ([
    'json_too_large',
    'json_too_deep',
    'too_many_keys',
    'too_many_values',
    'forbidden_key',
    'duplicate_key',
    'number_too_large',
    'not_utf8',
    'not_json'
]));
/** Which names of an archive's entries to read: globs such as `evaluation.json` or `reports/*.json`, JSON files alone. */
function namedFiles(globs) {
    const isMatch = picomatch([...globs], { dot: true, strictSlashes: true });
    return (name) => name.endsWith('.json') && isMatch(name);
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

/***/ 94942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ walkReportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65817);
/* harmony import */ var _metrics_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36643);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84696);
/* harmony import */ var _sweep_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50761);
/* harmony import */ var _pipeline_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57004);
// The JSON that `modelgate run --format json` prints.





const walkReportSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('modelgate/walk@1'),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    models: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        isAffected: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        why: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        planned: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_pipeline_words_js__WEBPACK_IMPORTED_MODULE_3__/* .steps */ .Ci)),
        records: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .stepRecordSchema */ .dW),
        comparison: _metrics_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonSchema */ .D.nullable(),
        held: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ result: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['fail', 'pending', 'unavailable']), reasons: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonSchema */ .ex) })
            .nullable(),
        sweep: _sweep_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepSummarySchema */ .il.nullable().optional().describe('Where parameters were chosen among several'),
        release: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ release: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .er, version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^v\d+\.\d+\.\d+$/) })
            .nullable()
            .optional()
            .describe('The release that it became, where no environment comes before production')
    }))
});


/***/ })

};

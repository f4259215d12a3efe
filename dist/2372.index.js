export const id = 2372;
export const ids = [2372];
export const modules = {

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
function reported({ model, isAffected, why, planned, records, comparison, held, sweep }) {
    return {
        model,
        isAffected,
        why,
        planned: [...planned],
        records: [...records],
        comparison,
        held: held && { result: held.result, reasons: [...held.reasons] },
        ...(sweep == null ? {} : { sweep })
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

/***/ 75015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ho: () => (/* binding */ baseFor),
  Vm: () => (/* binding */ contextOf),
  ho: () => (/* binding */ open_open)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./adapters/github/event.js
var github_event = __webpack_require__(29913);
// EXTERNAL MODULE: ./adapters/github/runner.js + 5 modules
var github_runner = __webpack_require__(76799);
// EXTERNAL MODULE: ./adapters/local/project.js + 32 modules
var local_project = __webpack_require__(84754);
// EXTERNAL MODULE: ./core/pipeline/affected.js
var affected = __webpack_require__(53373);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
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
    const origin = (0,github_event/* originOf */.yv)(event, await ownCommit(project, event.sha)) ?? project.origin;
    return (0,github_event/* isPullRequest */.r0)(event) && event.pullRequest !== null
        ? { ...project, origin, pull: event.pullRequest }
        : { ...project, origin };
}
/** A promotion walks the commit of its release, which the default branch has behind it by now: that is the branch's own too. */
async function ownCommit({ ports, head }, sha) {
    if (sha === null || sha === head.sha)
        return head.sha;
    try {
        return (await ports.git.mergeBase(sha)) === head.sha ? sha : head.sha;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return head.sha;
        throw error;
    }
}
/** The command lies beside the stub that runs now; its gateway holds an environment's address when the job has ended. */
function gatewayCommand() {
    return [process.execPath, (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), 'modelgate.js'), 'gateway'];
}
/** One model, where nothing is walked. */
function contextOf(project, model) {
    return (0,local_project/* modelContext */.jz)(project, model, { again: false, allowDirty: false });
}
/**
 * Where a pull request left its base branch, of which a checkout often has only `origin/…`, or what the merge queue built on;
 * null on the default branch.
 */
async function baseFor(project, given, runner) {
    const { baseRef, groupBase } = runner.event;
    if (given === undefined && groupBase !== null)
        return (0,affected/* baseOf */.b)(project, groupBase);
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

/***/ 72372:
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
// EXTERNAL MODULE: ./core/report/walk.js
var report_walk = __webpack_require__(72112);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./actions/shared/annotations.js
var annotations = __webpack_require__(92006);
// EXTERNAL MODULE: ./actions/shared/evidence.js + 1 modules
var evidence = __webpack_require__(66865);
// EXTERNAL MODULE: ./core/pipeline/environments.js
var environments = __webpack_require__(10435);
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
        Promise.all(/* import() */[__webpack_require__.e(671), __webpack_require__.e(3106)]).then(__webpack_require__.bind(__webpack_require__, 93106)),
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
        return (0,run/* runModels */.ik)(contexts, { steps, base, all, parallel: 1 });
    });
    const ending = await endingOfWalks(project, walks, runner);
    const outputs = { ...ending.outputs, 'evidence-path': await (0,evidence/* writeEvidence */.nP)(project, walks, runner) };
    return { project, walks, ending: { ...ending, outputs } };
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`there is no environment ${environment}`, {
        cure: `the environments are: ${Object.keys(config.environments).join(', ') || 'none'}`
    });
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

/***/ 53373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ affectedBy),
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88695);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15086);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44414);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3836);
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

/***/ 61248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   S6: () => (/* binding */ reportModel),
/* harmony export */   ik: () => (/* binding */ runModels)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
/* harmony import */ var _gates_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9265);
/* harmony import */ var _report_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72112);
/* harmony import */ var _affected_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53373);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3836);
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
    const missing = steps.map((step) => stepNeeds[step]);
    const has = [...new Set(contexts.flatMap(({ config, settings }) => (0,_environments_js__WEBPACK_IMPORTED_MODULE_6__/* .applicableSteps */ .vM)(config, settings)))];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${names}: there is no step ${steps.join(', ')}; there are ${has.join(', ')}`, {
        cure: `for it the config needs ${[...new Set(missing)].join(', or ')}`
    });
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
    const environment = (0,_environments_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentParts */ .sP)(config).staging ?? (0,_environments_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentParts */ .sP)(config).production ?? 'staging';
    const { result, reasons } = (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decideMetrics */ .MG)(config.gates[environment] ?? {}, document);
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


/***/ })

};

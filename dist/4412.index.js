export const id = 4412;
export const ids = [4412];
export const modules = {

/***/ 54412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66030);
/* harmony import */ var _core_pipeline_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47093);
/* harmony import */ var _shared_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66865);
/* harmony import */ var _shared_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87828);
/* harmony import */ var _shared_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75015);
// rollback: gives the traffic back to the release before, or to a named one, under a hold that keeps automation away; or lifts one.







const run = async (inputs, runner) => {
    const model = inputs.required('model');
    const environment = inputs.text('environment');
    const to = inputs.optional('to') ?? null;
    const isResuming = inputs.flag('resume');
    if (isResuming && to !== null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('`to` and `resume` ask for two things at once', { cure: 'roll back first, then resume' });
    const project = await (0,_shared_open_js__WEBPACK_IMPORTED_MODULE_6__/* .open */ .ho)(inputs, runner);
    (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .requireEnvironment */ .L3)(project, environment);
    const context = (0,_shared_open_js__WEBPACK_IMPORTED_MODULE_6__/* .contextOf */ .Vm)(project, model);
    const outcome = isResuming ? await resume(context, environment) : await (0,_core_pipeline_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .rollBack */ .F)(context, environment, to);
    await project.ports.deliver?.();
    const { state } = await project.ports.states.read(environment, model);
    const placed = { model, environment, release: state.live, hold: state.hold?.slice(0, 300) ?? null };
    const evidence = outcome.result === 'pass' ? await (0,_shared_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .writePlaced */ .Je)(project, placed, runner) : '';
    const { url } = await project.ports.driver(environment, context.settings.kind).status(environment, model);
    const outputs = { ...outcome.outputs, environment, 'evidence-path': evidence, ...(url === null ? {} : { url }) };
    return { ...(0,_shared_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .endingOfOutcome */ .R)(`${model} · ${isResuming ? 'resume' : 'rollback'}`, outcome), outputs };
};
async function resume(context, environment) {
    const { state } = await context.ports.states.read(environment, context.model);
    await (0,_core_pipeline_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .setHold */ .O)(context, environment, null);
    return (0,_core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(state.hold === null ? 'there was no hold' : 'the hold is lifted', {
        environment,
        ...(state.live === null ? {} : { release: state.live })
    });
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

/***/ 87828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ endingOfOutcome)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
// The ending of an action that does one thing and no walk.


function endingOfOutcome(title, { result, summary, reasons, outputs }) {
    const code = reasons[0]?.code ?? '';
    const message = [summary, ...reasons.map((reason) => reason.message)].join('; ');
    return {
        result,
        reason: result === 'pass' ? 'passed' : (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isReasonCode */ .O8)(code) ? code : 'internal_error',
        exitCode: result === 'pass' ? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass : (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeFor */ .Rr)(code),
        message: `${title}: ${message}`,
        outputs,
        annotations: reasons.map((reason) => ({
            level: 'error',
            title: `${title}: ${reason.code}`,
            message: reason.cure === null ? reason.message : `${reason.message}\n-> ${reason.cure}`
        })),
        report: null,
        detail: { summary, reasons, outputs }
    };
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

/***/ 47093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack),
/* harmony export */   O: () => (/* binding */ setHold)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81083);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72384);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66030);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15086);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54330);
/* harmony import */ var _live_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52090);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73398);








/**
 * `to` is a version such as v1.2.3. When null: during a canary the release that is live, which gets all traffic back;
 * else the one that was live before it, or the one that a rollback which was cut short was going to. It takes no lock: a
 * walk whose traffic it moves finds the state moved, and ends. Throws InputError for an unknown version.
 */
async function rollBack(context, environment, to) {
    const { state } = await context.ports.states.read(environment, context.model);
    const begun = await unfinished(context, environment);
    const leaving = state.weight > 0 ? (state.candidate ?? state.live) : state.live;
    if (leaving === null && begun === undefined)
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('nothing_live', `no release of ${context.model} is live in ${environment}`);
    const from = leaving === null ? null : await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .findRelease */ .dv)(context, leaving);
    const target = to === null ? await targetOf(context, environment, state, begun) : await namedRelease(context, to);
    const names = `from ${from?.version ?? 'nothing'} to ${target?.version ?? 'nothing'}`;
    const isThere = state.hold !== null && leaving === (target?.digest ?? null);
    const hold = isThere ? state.hold : `rolled back ${names} by ${context.actor}`;
    const outputs = { environment, ...(target === null ? {} : { release: target.digest, version: target.version }) };
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .audit */ .sb)(context, 'rollback', environment, {
        automatic: false,
        from: leaving,
        to: target?.digest ?? null,
        why: hold
    });
    // the hold comes with the very write that moves the release: no walk can slip in between
    const wanted = { live: target?.digest ?? null, candidate: null, weight: 0, hold };
    const problem = (target === null ? null : await (0,_deploy_js__WEBPACK_IMPORTED_MODULE_4__/* .startRelease */ .I)(context, environment, target)) ??
        (await (0,_settle_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(context, environment, state, wanted));
    if (problem !== null)
        return { ...problem, outputs };
    if (target !== null)
        await (0,_release_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagLive */ .n)(context, environment, target);
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .audit */ .sb)(context, 'hold_set', environment, { hold });
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(`${target === null ? 'nothing is live' : `${target.version} is live again`}, on hold`, outputs);
}
/** Sets or lifts the hold of one model in one environment. */
async function setHold(context, environment, hold) {
    const { states } = context.ports;
    for (;;) {
        const { state, version } = await states.read(environment, context.model);
        if (state.hold === hold)
            return;
        if (await states.compareAndSwap(environment, context.model, version, { ...state, hold }))
            break;
    }
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .audit */ .sb)(context, hold === null ? 'hold_lifted' : 'hold_set', environment, { hold });
}
/** The rollback by a person that was cut short, if the last one was. */
async function unfinished(context, environment) {
    const last = (await (0,_live_history_js__WEBPACK_IMPORTED_MODULE_6__/* .rollbacksIn */ .v$)(context, environment)).findLast(({ automatic }) => !automatic);
    return last?.isEnded === false ? last : undefined;
}
/** Null where nothing was live before a first release that has a share of the traffic. */
async function targetOf(context, environment, { live, candidate, weight }, begun) {
    const isCanary = candidate !== null && weight > 0;
    const digest = begun === undefined ? (isCanary ? live : await beneath(context, environment, live)) : begun.to;
    return digest === null ? null : (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .findRelease */ .dv)(context, digest);
}
async function beneath(context, environment, live) {
    if (live === null)
        return null;
    const before = await (0,_live_history_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseBeneath */ .rB)(context, environment, live);
    const known = await context.ports.tracking.releases(context.model);
    const release = known.find(({ digest }) => digest === before);
    if (release !== undefined)
        return release.digest;
    const current = known.find(({ digest }) => digest === live)?.version ?? live;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`no release of ${context.model} was live in ${environment} before ${current}`, {
        cure: `name one: modelgate rollback ${context.model} --to VERSION (${known.map(({ version }) => version).join(', ')})`
    });
}
async function namedRelease(context, to) {
    const known = (await context.ports.tracking.releases(context.model)).toSorted((a, b) => (0,_release_version_js__WEBPACK_IMPORTED_MODULE_7__/* .compareVersions */ .Z)(a.version, b.version));
    const release = known.find(({ version }) => version === to || version === `v${to}`);
    if (release !== undefined)
        return release;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${context.model} has no release ${to}`, {
        cure: `its releases are ${known.map(({ version }) => version).join(', ') || 'none'}`
    });
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

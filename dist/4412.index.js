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
/* harmony import */ var _core_pipeline_serving_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79828);
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
    const outcome = isResuming ? await resume(context, environment) : await (0,_core_pipeline_serving_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .rollBack */ .F)(context, environment, to);
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
    await (0,_core_pipeline_serving_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .setHold */ .O)(context, environment, null);
    return (0,_core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(state.hold === null ? 'there was no hold' : 'the hold is lifted', {
        environment,
        ...(state.live === null ? {} : { release: state.live })
    });
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

/***/ 79828:
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
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78703);
/* harmony import */ var _live_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27171);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59115);








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
        cure: `name one: \`modelgate rollback ${context.model} --to VERSION\` (${known.map(({ version }) => version).join(', ')})`
    });
}
async function namedRelease(context, to) {
    const known = (await context.ports.tracking.releases(context.model)).toSorted((a, b) => (0,_release_version_js__WEBPACK_IMPORTED_MODULE_7__/* .compareVersions */ .Z)(a.version, b.version));
    const release = known.find(({ version }) => version === to || version === `v${to}`);
    if (release !== undefined)
        return release;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${context.model} has no release ${to}`, {
        cure: `name one of its releases: ${known.map(({ version }) => version).join(', ') || 'none'}`
    });
}


/***/ })

};

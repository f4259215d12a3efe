export const id = 9684;
export const ids = [9684];
export const modules = {

/***/ 39684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29913);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57004);
/* harmony import */ var _shared_comment_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7928);
/* harmony import */ var _shared_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49602);
/* harmony import */ var _shared_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72372);
// The whole pipeline as one action: one step, several, or all that apply to the event.






const run = async (inputs, runner) => {
    inputs.choice('comment', _shared_comment_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .commentRules */ .z);
    const { project, walks, ending } = await (0,_shared_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walk */ .G)(inputs, runner, stepsFor(inputs.words('step'), runner), {
        token: inputs.text('github-token'),
        environment: inputs.optional('environment')
    });
    const outputs = await (0,_shared_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .outputsOf */ .Yz)(walks, async (each) => {
        const deployed = each.records.findLast(({ outputs: { environment } }) => environment !== undefined);
        return {
            ...(await (0,_shared_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .buildOutputs */ .JZ)(project, each)),
            ...(0,_shared_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonOutputs */ ._5)(each),
            ...(deployed === undefined ? {} : await (0,_shared_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .deployOutputs */ .gf)(project, each, deployed.step))
        };
    });
    return { ...ending, outputs: { ...ending.outputs, ...outputs } };
};
/** `all`: everything on the default branch; up to `analyze` elsewhere, for only the default branch deploys. */
function stepsFor(words, { event }) {
    if (words.length !== 1 || words[0] !== 'all')
        return words.map(stepNamed);
    const isDefault = event.defaultBranch === null || event.defaultBranch === event.refName;
    const deploys = !(0,_adapters_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isPullRequest */ .r0)(event) && event.isBranch && isDefault;
    return deploys ? _core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_2__/* .steps */ .Ci : _core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_2__/* .steps */ .Ci.slice(0, _core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_2__/* .steps */ .Ci.indexOf('analyze') + 1);
}
function stepNamed(word) {
    const step = _core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_2__/* .steps */ .Ci.find((name) => name === word);
    if (step !== undefined)
        return step;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the input \`step\` names ${JSON.stringify(word)}`, {
        cure: `it must be \`all\`, or some of ${_core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_2__/* .steps */ .Ci.map((name) => `\`${name}\``).join(', ')}`
    });
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


/***/ })

};

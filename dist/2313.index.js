export const id = 2313;
export const ids = [2313];
export const modules = {

/***/ 72313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32882);
/* harmony import */ var _core_report_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57394);
/* harmony import */ var _shared_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75015);
// plan: which models the commit affects, for the jobs that follow; runs nothing of the team's.





const run = async (inputs, runner) => {
    const all = inputs.flag('all');
    const project = await (0,_shared_open_js__WEBPACK_IMPORTED_MODULE_3__/* .open */ .ho)(inputs, runner);
    const contexts = (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(project, inputs.words('models'));
    const base = await (0,_shared_open_js__WEBPACK_IMPORTED_MODULE_3__/* .baseFor */ .Ho)(project, inputs.optional('base'), runner);
    const plans = await Promise.all(contexts.map((context) => (0,_core_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planModel */ .B)(context, base)));
    const affected = plans.filter(({ isAffected }) => all || isAffected).map(({ model }) => model);
    return {
        result: 'pass',
        reason: affected.length === 0 ? 'not_affected' : 'passed',
        exitCode: _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pass,
        message: affected.length === 0 ? 'no model is affected' : `affected: ${affected.join(', ')}`,
        outputs: { models: JSON.stringify(affected), affected: String(affected.length > 0) },
        annotations: [],
        report: (0,_core_report_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPlans */ .H)(plans),
        detail: { plans }
    };
};


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

export const id = 7521;
export const ids = [7521];
export const modules = {

/***/ 27521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_github_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76799);
/* harmony import */ var _adapters_metrics_evaluate_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9011);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
/* harmony import */ var _core_metrics_evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85052);
/* harmony import */ var _core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66030);
/* harmony import */ var _core_report_evaluation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40951);
/* harmony import */ var _core_report_plots_blocks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40282);
/* harmony import */ var _core_report_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(96145);
/* harmony import */ var _shared_annotations_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92006);
/* harmony import */ var _shared_evaluation_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43123);
/* harmony import */ var _shared_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80715);
/* harmony import */ var _shared_measure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2344);
/* harmony import */ var _shared_outputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(49602);
// evaluate: metrics with intervals, slices and fairness, of a predictions file alone or of the models in the config.














const run = async (inputs, runner) => inputs.optional('predictions') === undefined ? evaluateModels(inputs, runner) : evaluatePredictions(inputs, runner);
async function evaluatePredictions(inputs, runner) {
    const folder = (0,_adapters_github_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFolder */ .i)(runner, inputs.text('working-directory'));
    const sources = {
        predictions: inputs.required('predictions'),
        data: inputs.optional('data'),
        metrics: inputs.optional('metrics')
    };
    const evaluation = await (0,_adapters_metrics_evaluate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateFile */ .K)(sources, { ...(0,_shared_evaluation_options_js__WEBPACK_IMPORTED_MODULE_9__/* .evaluationOptions */ .P)(inputs), ...interval(inputs) }, folder, _shared_files_js__WEBPACK_IMPORTED_MODULE_10__/* .asInput */ .l);
    const path = await (0,_shared_files_js__WEBPACK_IMPORTED_MODULE_10__/* .writeEvidence */ .n)(folder, 'evaluation.json', evaluation);
    const plots = inputs.optional('plots');
    if (plots !== undefined)
        await (0,_adapters_metrics_evaluate_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePlots */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, plots), evaluation);
    return {
        ...passed(`${evaluation.rows} rows evaluated`),
        annotations: differing(evaluation),
        outputs: { 'evaluation-path': path, ...evaluationOutputs(evaluation), models: '[]' },
        report: (0,_core_report_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .renderEvaluation */ .z)(evaluation, (0,_core_report_plots_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .plotBlocks */ .W)(evaluation.plots)),
        detail: { evaluation: path }
    };
}
function interval(inputs) {
    return inputs.optional('interval') === undefined ? {} : { interval: inputs.choice('interval', ['percentile', 'bca']) };
}
/** Where the team's own metrics and those computed from the predictions disagree. */
function differing({ warnings }) {
    return warnings
        .filter(({ code: warning }) => warning === 'metrics_differ')
        .map(({ code: title, message }) => ({ level: 'warning', title, message }));
}
async function evaluateModels(inputs, runner) {
    (0,_shared_evaluation_options_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseBesideConfig */ .B)(inputs, ['data', 'metrics', 'plots', 'interval', 'task', 'target', 'slice'], 'predictions');
    const { project, measured, problem } = await (0,_shared_measure_js__WEBPACK_IMPORTED_MODULE_11__/* .measureModels */ .X)(inputs, runner);
    if (problem !== null)
        return problem;
    const found = await Promise.all(measured.map(async ({ model }) => ({
        model,
        path: project.ports.workspace.resolve((0,_core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_5__/* .evidencePath */ .Zz)({ model }, 'evaluation.json')),
        evaluation: _core_metrics_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluationDocumentSchema */ .Xf.parse(await (0,_shared_annotations_js__WEBPACK_IMPORTED_MODULE_8__/* .readEvidence */ .At)(project, model, 'evaluation.json'))
    })));
    const values = found.map(({ model, path, evaluation }) => {
        return [model, { 'evaluation-path': path, ...evaluationOutputs(evaluation) }];
    });
    return {
        ...passed(`${found.map(({ model }) => model).join(', ')} evaluated`),
        outputs: { ...(0,_shared_outputs_js__WEBPACK_IMPORTED_MODULE_12__/* .perModel */ .x6)(new Map(values)), models: JSON.stringify(found.map(({ model }) => model)) },
        report: (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .report */ .z8)(found.flatMap(({ model, evaluation }) => [
            (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .heading */ .R_)(2, (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .code */ .aY)(model)),
            ...(0,_core_report_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .renderEvaluation */ .z)(evaluation, (0,_core_report_plots_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .plotBlocks */ .W)(evaluation.plots)).children
        ])),
        detail: { models: found.map(({ model, path }) => ({ model, evaluation: path })) }
    };
}
function passed(message) {
    return { result: 'pass', reason: 'passed', exitCode: _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.pass, message, annotations: [] };
}
/** Metric values by name, as JSON. */
function evaluationOutputs({ metrics, rows }) {
    const values = Object.entries(metrics).map(([name, { value }]) => [name, value]);
    return { metrics: JSON.stringify(Object.fromEntries(values)), rows: String(rows) };
}


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

/***/ 43123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseBesideConfig),
/* harmony export */   P: () => (/* binding */ evaluationOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var _core_config_evaluation_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31459);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
// The inputs of `evaluate` and `compare-metrics` as the keys of the config's `evaluation`, checked by its schema.



const optionsSchema = _core_config_evaluation_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluationSchema */ .M
    .omit({ predictions: true, metrics: true, command: true, data: true, test_set: true })
    .extend({ min_rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).default(0) });
const texts = [
    'task',
    'id',
    'target',
    'prediction',
    'score',
    'positive',
    'weight',
    'cluster',
    'group',
    'time'
];
const numbers = ['min-rows', 'resamples', 'seed', 'beta', 'alpha', 'season'];
/** Throws InputError that names the input. */
function evaluationOptions(inputs) {
    const parsed = optionsSchema.safeParse(given(inputs));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? '').replaceAll('_', '-');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the input \`${name}\` is wrong: ${issue?.message ?? ''}`, {
        cure: 'give a value that the README of the action lists for it'
    });
}
function given(inputs) {
    const value = (name, read) => {
        const text = inputs.optional(name);
        return text === undefined ? {} : { [name.replaceAll('-', '_')]: read(text) };
    };
    const some = (key, items) => (items.length === 0 ? {} : { [key]: items });
    const expressions = inputs.lines('expression').map(namedExpression);
    return Object.assign({}, ...texts.map((name) => value(name, String)), ...numbers.map((name) => value(name, Number)), value('costs', (text) => readJson('costs', text)), value('values', (text) => readJson('values', text)), some('slices', inputs.lines('slice')), some('sensitive', inputs.lines('sensitive')), some('k', inputs.words('k').map(Number)), expressions.length === 0 ? {} : { expressions: Object.fromEntries(expressions) });
}
function namedExpression(text) {
    const match = /^([^=<>!]+)=(.*)$/s.exec(text);
    if (match?.[1] !== undefined && match[2] !== undefined)
        return [match[1].trim(), match[2]];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the input \`expression\` has the line ${JSON.stringify(text)}`, {
        cure: 'write NAME=EXPRESSION on each line, such as savings=12*recall-3'
    });
}
function readJson(name, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the input \`${name}\` is not JSON`, { cure: 'write {"1": {"0": 80}}', cause });
    }
}
/** Throws InputError for an input that only means something beside files: the models of the config have their own settings. */
function refuseBesideConfig(inputs, names, file) {
    const given = names.find((name) => inputs.optional(name) !== undefined);
    if (given === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the input \`${given}\` is given, and \`${file}\` is not`, {
        cure: `give \`${file}\` too, or say it in the config, under the model's \`evaluation\` and \`metrics\``
    });
}


/***/ }),

/***/ 80715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ asInput),
/* harmony export */   n: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62636);
// What actions that need no config name and write, without a config.



/** How a message writes an input. */
const asInput = (name, value) => `\`${name}: ${value}\``;
/** Writes a document under `.modelgate/evidence` of this folder, whole or not at all; gives its absolute path. */
async function writeEvidence(folder, name, document) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.modelgate', 'evidence', name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.new`, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)(document), { flush: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.new`, path);
    return path;
}


/***/ }),

/***/ 2344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ measureModels)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84754);
/* harmony import */ var _core_metrics_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36643);
/* harmony import */ var _core_pipeline_evaluation_measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91091);
/* harmony import */ var _core_pipeline_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92290);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92006);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75015);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87828);








/** The problem of the first model that can't be measured, else what was measured. */
async function measureModels(inputs, runner) {
    const project = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .open */ .ho)(inputs, runner);
    const contexts = (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(project, inputs.words('models')).filter(({ settings }) => settings.evaluation !== undefined);
    return (0,_adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusively */ .G6)(project, async () => {
        const measured = [];
        for (const context of contexts) {
            const { model } = context;
            const outcome = await (0,_core_pipeline_evaluation_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .measure */ .x)(context, await (0,_core_pipeline_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsOf */ .M)(context));
            if (outcome.result !== 'pass')
                return { project, measured, problem: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .endingOfOutcome */ .R)(model, outcome) };
            const comparison = _core_metrics_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonSchema */ .D.parse(await (0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvidence */ .At)(project, model, 'comparison.json'));
            measured.push({ model, comparison });
        }
        return { project, measured, problem: null };
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


/***/ })

};

export const id = 7521;
export const ids = [7521,2720,339];
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
/* harmony import */ var _adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58694);
/* harmony import */ var _core_metrics_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36643);
/* harmony import */ var _core_pipeline_evaluation_measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91091);
/* harmony import */ var _core_pipeline_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46518);
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

/***/ 9011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ evaluateFile),
/* harmony export */   M: () => (/* binding */ writePlots)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11605);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84747);
/* harmony import */ var _core_metrics_check_metrics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25176);
/* harmony import */ var _core_metrics_evaluate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68593);
/* harmony import */ var _core_metrics_join_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90693);
/* harmony import */ var _core_metrics_plots_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24976);
/* harmony import */ var _core_report_plots_svg_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92462);
/* harmony import */ var _files_file_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60900);
/* harmony import */ var _workers_threads_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12720);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81230);
// Evaluates a predictions file where no config says what to evaluate.













/** Paths are relative to `cwd`. Throws InputError for what can't be read or measured. */
async function evaluateFile({ predictions, data, metrics }, options, cwd, named) {
    const bytes = await readGiven(predictions, cwd);
    const read = await (0,_core_data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readTable */ .x)(bytes, predictions);
    const table = data === undefined ? read : withTargets(read, options, await readData(data, cwd), named);
    const reported = metrics === undefined ? undefined : await (0,_source_js__WEBPACK_IMPORTED_MODULE_12__/* .readMetricsSource */ .j)(metrics, cwd);
    const threads = (0,_workers_threads_js__WEBPACK_IMPORTED_MODULE_11__.createThreads)();
    try {
        const evaluation = await (0,_core_metrics_evaluate_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluate */ ._)(table, options, {
            producer: 'modelgate evaluate',
            predictions: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestBytes */ .QN)(bytes),
            parallel: threads
        });
        return reported ? withReported(evaluation, reported) : evaluation;
    }
    finally {
        await threads.close();
    }
}
/** Checked against the team's own metrics, and with the plots of what the team logged beside them. */
function withReported(evaluation, reported) {
    return {
        ...evaluation,
        warnings: [...evaluation.warnings, ...(0,_core_metrics_check_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .metricsThatDiffer */ .H)(evaluation, reported.metrics)],
        plots: { ...evaluation.plots, ...(0,_core_metrics_plots_js__WEBPACK_IMPORTED_MODULE_8__/* .onlyLogged */ .VM)(reported.plots) }
    };
}
async function readData(data, cwd) {
    return (0,_core_data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readTable */ .x)(await readGiven(data, cwd), data);
}
function withTargets(table, { id, target }, data, named) {
    if (id !== undefined && target !== undefined)
        return (0,_core_metrics_join_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .joinTargets */ .r)(table, data, { id, target });
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('targets are taken from the test data by id, and the column of one of them is not named', {
        cure: `say \`${named('id', 'COLUMN')}\` and \`${named('target', 'COLUMN')}\``
    });
}
async function readGiven(file, cwd) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
    }
    catch (cause) {
        if (!(0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_10__/* .isMissing */ .b2)(cause))
            throw (0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_10__/* .fileError */ .zS)(cause, file);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`there is no file ${file}`, {
            cure: `check the path; it is relative to ${cwd}`,
            place: { file },
            cause
        });
    }
}
/** Writes each plot as `NAME.svg`; makes the folder. */
async function writePlots(folder, { plots }) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        for (const [name, svg] of (0,_core_report_plots_svg_js__WEBPACK_IMPORTED_MODULE_9__/* .renderPlots */ .x3)(plots))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.svg`), svg);
    }
    catch (cause) {
        throw (0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_10__/* .fileError */ .zS)(cause, folder);
    }
}


/***/ }),

/***/ 81230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readMetricsSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/logs/choose.js
var choose = __webpack_require__(5627);
// EXTERNAL MODULE: ./core/logs/read.js
var read = __webpack_require__(76178);
// EXTERNAL MODULE: ./core/logs/training-log.js
var training_log = __webpack_require__(18423);
// EXTERNAL MODULE: ./core/metrics/documents/document.js
var documents_document = __webpack_require__(5288);
// EXTERNAL MODULE: ./core/metrics/documents/read.js + 3 modules
var documents_read = __webpack_require__(83448);
// EXTERNAL MODULE: ./core/metrics/documents/tree.js
var tree = __webpack_require__(5589);
// EXTERNAL MODULE: ./adapters/git/run-git.js
var run_git = __webpack_require__(2510);
;// CONCATENATED MODULE: ./adapters/git/show.js
// Files as they are in a commit, for `git:REF:PATH`.


/** What `git cat-file` ends with where there is no such object. */
const noSuchObject = [128];
/**
 * `path` is relative to the repository's root, or to `cwd` if it begins with `./`. Throws InputError where there is no
 * repository, ref or path, and for a file over the limit; OutsideError without git.
 */
async function gitShow(cwd, ref, path, maxBytes) {
    const git = (0,run_git/* createGitRunner */.h)(cwd);
    if (ref === '' || ref.startsWith('-') || ref.includes(':'))
        throw missing(ref, path);
    const object = `${ref}:${path.replace(/\/+$/, '')}`;
    const kind = (await git.tryRun(['cat-file', '-t', object], noSuchObject))?.trim();
    if (kind === 'tree') {
        const names = await git.run(['ls-tree', '-r', '--name-only', '-z', object]);
        return { kind: 'folder', paths: names.split('\0').filter(Boolean) };
    }
    if (kind !== 'blob')
        throw missing(ref, path);
    if (Number(await git.run(['cat-file', '-s', object])) > maxBytes)
        throw new errors/* InputError */.dz(`git:${object} is larger than ${maxBytes} bytes`, {
            cure: 'name the file that holds metrics'
        });
    return { kind: 'file', bytes: Buffer.from(await git.run(['cat-file', 'blob', object])) };
}
function missing(ref, path) {
    return new errors/* InputError */.dz(`git has no file or folder ${path} at ${ref}`, {
        cure: 'check the ref and the path from the repository root; in CI, fetch the ref first (fetch-depth: 0)'
    });
}

;// CONCATENATED MODULE: ./adapters/metrics/source.js
// Metrics from where a person says they are: a file, a folder, git:REF:PATH, release:MODEL or mlflow:NAME@ALIAS.










const mostFiles = 1000;
/** Throws InputError if it isn't there or holds no metrics. `absent` is what to do where there is no such file. */
async function readMetricsSource(source, cwd, absent = 'check the path') {
    const inGit = /^git:([^:]+):(.+)$/s.exec(source);
    if (inGit)
        return readFromGit(inGit[1] ?? '', inGit[2] ?? '', source, cwd);
    if (source.startsWith('git:'))
        throw new errors/* InputError */.dz(`${source} is not git:REF:PATH`, { cure: 'write, for example, git:main:metrics.json' });
    if (source.startsWith('release:'))
        return (await Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(6426), __webpack_require__.e(8709), __webpack_require__.e(1596), __webpack_require__.e(2793), __webpack_require__.e(9087)]).then(__webpack_require__.bind(__webpack_require__, 84366))).readReleaseMetrics(source, cwd);
    if (source.startsWith('mlflow:'))
        return (await __webpack_require__.e(/* import() */ 3786).then(__webpack_require__.bind(__webpack_require__, 43786))).readMlflowMetrics(source);
    return readFromDisk(source, cwd, absent);
}
async function readFromGit(ref, path, source, cwd) {
    const found = await gitShow(cwd, ref, path, tree/* documentLimits */.E5.bytes);
    if (found.kind === 'file')
        return (0,documents_read/* readMetricsDocument */.h3)(found.bytes, source);
    const files = [];
    for (const name of limited(found.paths.filter(documents_read/* isMetricsFile */.C_), source)) {
        const file = await gitShow(cwd, ref, `${path.replace(/\/+$/, '')}/${name}`, tree/* documentLimits */.E5.bytes);
        if (file.kind === 'file')
            files.push({ path: name, bytes: file.bytes });
    }
    return (0,documents_read/* readMetricsFolder */.eD)(files, source);
}
async function readFromDisk(source, cwd, absent) {
    const path = (0,external_node_path_.resolve)(cwd, source);
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (!found)
        throw new errors/* InputError */.dz(`there is no file or folder ${source}`, {
            cure: absent,
            place: { file: source }
        });
    if (!found.isDirectory()) {
        if (found.size > tree/* documentLimits */.E5.bytes && !(0,choose/* isLogFile */.V)(source))
            throw tooLarge(source);
        return (0,documents_read/* readMetricsDocument */.h3)(await (0,promises_.readFile)(path), source);
    }
    const names = (await (0,promises_.readdir)(path, { recursive: true })).map((name) => name.split(external_node_path_.sep).join('/'));
    const logged = names.some(documents_read/* isMetricsFile */.C_) ? null : (0,choose/* chooseLog */.Y)(await logFiles(path, names.filter(choose/* isLogFile */.V)));
    if (logged !== null) {
        const log = await (0,read/* readLog */.x)(logged, source, (name) => (0,promises_.readFile)((0,external_node_path_.join)(path, name)));
        return (0,documents_document/* plainMetrics */.Yb)((0,training_log/* countingMetrics */.Fk)(log, null, source));
    }
    const files = [];
    for (const name of limited(names.filter(documents_read/* isMetricsFile */.C_), source)) {
        const file = await (0,promises_.stat)((0,external_node_path_.join)(path, name));
        if (file.size > tree/* documentLimits */.E5.bytes)
            throw tooLarge(`${source}/${name}`);
        if (file.isFile())
            files.push({ path: name, bytes: await (0,promises_.readFile)((0,external_node_path_.join)(path, name)) });
    }
    return (0,documents_read/* readMetricsFolder */.eD)(files, source);
}
async function logFiles(folder, names) {
    return Promise.all(names.map(async (name) => {
        const { size, mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(folder, name));
        return { path: name, bytes: size, modifiedMs: mtimeMs };
    }));
}
function limited(names, source) {
    if (names.length <= mostFiles)
        return names;
    throw new errors/* InputError */.dz(`${source} holds ${names.length} metrics files; ${mostFiles} are the limit`, {
        cure: 'name one file',
        place: { file: source }
    });
}
function tooLarge(file) {
    return new errors/* InputError */.dz(`${file} is larger than ${tree/* documentLimits */.E5.bytes / 1024 / 1024} MiB`, {
        cure: 'name the file that holds metrics, not predictions',
        place: { file }
    });
}


/***/ }),

/***/ 12720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createThreads: () => (/* binding */ createThreads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _core_metrics_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59419);
// Jobs in worker threads. They are started with the first job.



const mostThreads = 8;
/** As many threads as the machine runs at once, at most 8. A job whose thread fails is run here: the result is the same. */
function createThreads(threads = Math.min(mostThreads, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)())) {
    const lanes = [];
    let next = 0;
    function laneFor() {
        const place = next % threads;
        next += 1;
        return (lanes[place] ??= { worker: startWorker(), last: Promise.resolve() });
    }
    return {
        threads,
        async run(job) {
            const lane = laneFor();
            const result = lane.last.then(() => runIn(lane.worker, job)).catch(() => (0,_core_metrics_job_js__WEBPACK_IMPORTED_MODULE_2__/* .runJob */ .b)(job));
            lane.last = result;
            return await result;
        },
        async close() {
            await Promise.all(lanes.splice(0).map(({ worker }) => worker.terminate()));
        }
    };
}
function startWorker() {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(new URL(String('./worker.js'), import.meta.url));
    worker.unref();
    return worker;
}
function runIn(worker, job) {
    return new Promise((resolve, reject) => {
        const settled = (settle) => () => {
            worker.off('message', answered).off('error', failed).off('exit', failed);
            settle();
        };
        const answered = (result) => settled(() => (result instanceof Float64Array ? resolve(result) : reject(new TypeError('no numbers'))))();
        const failed = (reason) => settled(() => reject(reason instanceof Error ? reason : new Error('the thread ended')))();
        worker.on('message', answered).on('error', failed).on('exit', failed);
        worker.postMessage(job);
    });
}


/***/ }),

/***/ 40951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderEvaluationText),
/* harmony export */   z: () => (/* binding */ renderEvaluation)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _metrics_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13587);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5411);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83486);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96145);
// An evaluation for people: as a Markdown tree, and as plain text for terminals.





/** A report in the order of importance: metrics, warnings, fairness, slices, plots. */
function renderEvaluation(evaluation, plots = []) {
    const { metrics, slices, fairness, warnings } = evaluation;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)([
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(2, 'Evaluation'),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(evaluation.rows)} rows, task ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(evaluation.task)}, 95% intervals.`),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([['metric'], ['value'], ['interval']], Object.entries(metrics).map(metricRow), ['left', 'right', 'right']),
        ...(warnings.length > 0 ? [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(warnings.map(({ message }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(message)]))] : []),
        ...Object.entries(fairness).map(([column, values]) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([['fairness, ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(column)], ['value']], Object.entries(values).map(([name, value]) => [[(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)], [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(value))]]), ['left', 'right'])),
        ...(slices.length > 0 ? [slicesBlock(evaluation)] : []),
        ...plots
    ]);
}
function metricRow([name, estimate]) {
    const { value, interval } = shown(estimate);
    return [[(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name), arrowOf(name)], [value], [interval]];
}
function slicesBlock({ slices, hidden }) {
    const names = sliceMetrics(slices);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(slicesSummary(slices, hidden), (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([['slice'], ['rows'], ...names.map((name) => [name])], slices.map((slice) => [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${slice.column} = ${slice.value}`)],
        [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(slice.rows)],
        ...names.map((name) => [shown(slice.metrics[name]).value])
    ]), ['left', 'right', ...names.map(() => 'right')]));
}
function slicesSummary(slices, hidden) {
    const missing = hidden.slices > 0 ? `; ${hidden.slices} more hidden, too small (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(hidden.rows)} rows)` : '';
    return `${slices.length} ${slices.length === 1 ? 'slice' : 'slices'}${missing}`;
}
const headline = ['accuracy', 'balanced_accuracy', 'f1', 'f1_macro', 'roc_auc', 'log_loss', 'rmse', 'mae', 'r2'];
/** The metrics that a table of slices has room for. */
function sliceMetrics(slices) {
    const names = Object.keys(slices[0]?.metrics ?? {});
    const known = headline.filter((name) => names.includes(name));
    return (known.length > 0 ? known : names).slice(0, 5);
}
/** Plain text, without colour. */
function renderEvaluationText(evaluation) {
    const { rows, task, metrics, slices, hidden, fairness, warnings } = evaluation;
    const names = sliceMetrics(slices);
    const sections = [
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(rows)} rows, ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(task)}; 95% intervals`,
        aligned(Object.entries(metrics).map(([name, estimate]) => {
            const { value, interval } = shown(estimate);
            return [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(name) + arrowOf(name), value, interval];
        })),
        ...Object.entries(fairness).map(([column, values]) => [
            `fairness, ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(column)}`,
            aligned(Object.entries(values).map(([name, value]) => [`  ${name}`, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(value))]))
        ].join('\n')),
        ...(slices.length === 0
            ? []
            : [
                slicesSummary(slices, hidden),
                aligned([
                    ['slice', 'rows', ...names],
                    ...slices.map((slice) => [
                        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(`${slice.column} = ${slice.value}`, 60),
                        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(slice.rows),
                        ...names.map((name) => shown(slice.metrics[name]).value)
                    ])
                ])
            ]),
        ...(slices.length === 0 && hidden.slices > 0 ? [slicesSummary(slices, hidden)] : []),
        ...(warnings.length > 0 ? [warnings.map(({ message }) => `warning: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(message)}`).join('\n')] : [])
    ];
    return `${sections.join('\n\n')}\n`;
}
function shown(estimate) {
    if (!estimate)
        return { value: '–', interval: '' };
    const [value, low, high] = [estimate.value, estimate.low, estimate.high].map((one) => one === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(one));
    if (value === undefined || low === undefined || high === undefined)
        return { value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value ?? NaN), interval: '' };
    const decimals = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedDecimals */ .In)([value, low, high], [low, high]);
    return {
        value: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value, decimals),
        interval: `[${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(low, decimals)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(high, decimals)}]`
    };
}
function arrowOf(name) {
    const goal = (0,_metrics_known_js__WEBPACK_IMPORTED_MODULE_1__/* .goalOf */ .Z)(name);
    return goal === undefined ? '' : goal === 'maximize' ? ' ↑' : ' ↓';
}
/** First column to the left, the others to the right. */
function aligned(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows
        .map((row) => row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd())
        .join('\n');
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


/***/ })

};

export const id = 8368;
export const ids = [8368];
export const modules = {

/***/ 78368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./adapters/metrics/compare-files.js + 1 modules
var compare_files = __webpack_require__(58173);
// EXTERNAL MODULE: ./adapters/github/runner.js + 5 modules
var github_runner = __webpack_require__(76799);
// EXTERNAL MODULE: ./core/metrics/compare/compare.js + 4 modules
var compare = __webpack_require__(2777);
// EXTERNAL MODULE: ./core/metrics/compare/rules.js
var compare_rules = __webpack_require__(46203);
// EXTERNAL MODULE: ./core/pipeline/context.js
var context = __webpack_require__(66030);
// EXTERNAL MODULE: ./core/report/comparison.js + 1 modules
var report_comparison = __webpack_require__(37185);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./actions/contracts.js
var contracts = __webpack_require__(80735);
// EXTERNAL MODULE: ./actions/shared/comment-rule.js
var comment_rule = __webpack_require__(7928);
// EXTERNAL MODULE: ./actions/shared/evaluation-options.js
var evaluation_options = __webpack_require__(43123);
// EXTERNAL MODULE: ./actions/shared/files.js
var files = __webpack_require__(80715);
// EXTERNAL MODULE: ./actions/shared/measure.js
var measure = __webpack_require__(2344);
// EXTERNAL MODULE: ./actions/shared/outputs.js
var outputs = __webpack_require__(49602);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
;// CONCATENATED MODULE: ./actions/compare-metrics/judge.js

const inconclusiveRules = ['pass', 'approval', 'fail'];
/** What could not be read is wrong input; an inconclusive comparison passes, waits for an approval or fails, by the rule. */
function judge(all, rule) {
    const told = {
        message: all.map(({ model, comparison: { verdict } }) => `${model}: ${verdict}`).join(', '),
        annotations: all.flatMap((each) => [...unreadable(each), ...heldMetrics(each, rule), ...otherRows(each)])
    };
    const has = (verdict) => all.some(({ comparison }) => comparison.verdict === verdict);
    if (all.some(({ comparison }) => comparison.errors.length > 0))
        return { ...told, result: 'fail', reason: 'input_wrong', exitCode: errors/* exitCodes */.hS.input };
    if (has('fail'))
        return { ...told, result: 'fail', reason: 'metric_failed', exitCode: errors/* exitCodes */.hS.gate };
    if (rule === 'pass' || !has('inconclusive'))
        return { ...told, result: 'pass', reason: 'passed', exitCode: errors/* exitCodes */.hS.pass };
    const result = rule === 'fail' ? 'fail' : 'pending';
    return { ...told, result, reason: 'comparison_inconclusive', exitCode: errors/* exitCodes */.hS.gate };
}
function unreadable({ model, comparison }) {
    return comparison.errors.map(({ file, message }) => ({
        level: 'error',
        title: `${model}: ${file} can't be read`,
        message,
        ...(/^(git|release):/.test(file) ? {} : { place: { file } })
    }));
}
function heldMetrics({ model, comparison }, rule) {
    const slices = comparison.slices.flatMap(({ column, value, metrics }) => metrics.map((metric) => ({ metric, of: ` on ${column}=${value}` })));
    const all = [...comparison.metrics.map((metric) => ({ metric, of: '' })), ...slices];
    return all.flatMap(({ metric, of }) => {
        const { name, gate, reason, message } = metric;
        if (gate !== 'fail' && (gate !== 'inconclusive' || rule === 'pass'))
            return [];
        const level = gate === 'fail' || rule === 'fail' ? 'error' : 'warning';
        return [
            { level, title: `${model}: ${name}${of} ${reason ?? gate}`, message: message ?? `${name} does not hold its rule` }
        ];
    });
}
/** Never compared across different test sets in silence. */
function otherRows({ model, comparison: { notes, method } }) {
    const level = method['test_set'] === 'strict' ? 'error' : 'warning';
    return notes
        .filter(({ code }) => code === 'test_set_changed' || code === 'rows_do_not_join')
        .map(({ code, message }) => ({ level, title: `${model}: ${code}`, message }));
}

;// CONCATENATED MODULE: ./actions/compare-metrics/main.js
// compare-metrics: candidate against baseline, from files alone or for the models in the config; the verdict decides.














const run = async (inputs, runner) => {
    const rule = inputs.choice('inconclusive', inconclusiveRules);
    inputs.choice('comment', comment_rule/* commentRules */.z);
    const isFiles = contracts/* contracts */.M['compare-metrics'].standalone.some((input) => inputs.optional(input) !== undefined);
    return isFiles ? compareFiles(inputs, runner, rule) : compareModels(inputs, runner, rule);
};
/** A side that can't be read is told in comparison.json, beside what could be read of the other. */
async function compareFiles(inputs, runner, rule) {
    const folder = (0,github_runner/* workspaceFolder */.i)(runner, inputs.text('working-directory'));
    const sources = {
        baseline: inputs.optional('baseline'),
        candidate: inputs.optional('candidate'),
        baselinePredictions: inputs.optional('baseline-predictions'),
        candidatePredictions: inputs.optional('candidate-predictions')
    };
    const rules = (0,compare_rules/* parseRules */.N)(inputs.lines('metric'));
    const testSet = inputs.choice('test-set', ['warn', 'strict']);
    const comparison = (0,compare/* compare */.U)({
        ...(await (0,compare_files/* readComparisonInputs */.D)(sources, (0,evaluation_options/* evaluationOptions */.P)(inputs), folder, files/* asInput */.l)),
        baselineName: sources.baseline ?? sources.baselinePredictions ?? 'baseline',
        rules,
        testSet,
        producer: 'modelgate compare'
    });
    const path = await (0,files/* writeEvidence */.n)(folder, 'comparison.json', comparison);
    return {
        ...judge([{ model: sources.candidate ?? sources.candidatePredictions ?? 'candidate', comparison }], rule),
        outputs: { 'comparison-path': path, models: '[]', ...(0,outputs/* comparisonOutputs */._5)({ comparison }) },
        report: (0,report_comparison/* renderComparison */.W)(comparison),
        detail: { comparison: path }
    };
}
async function compareModels(inputs, runner, rule) {
    (0,evaluation_options/* refuseBesideConfig */.B)(inputs, ['metric', 'task', 'target', 'slice'], 'candidate');
    const { project, measured, problem } = await (0,measure/* measureModels */.X)(inputs, runner);
    if (problem !== null)
        return problem;
    const values = measured.map(({ model, comparison }) => {
        const path = project.ports.workspace.resolve((0,context/* evidencePath */.Zz)({ model }, 'comparison.json'));
        return [model, { 'comparison-path': path, ...(0,outputs/* comparisonOutputs */._5)({ comparison }) }];
    });
    return {
        ...judge(measured, rule),
        outputs: { ...(0,outputs/* perModel */.x6)(new Map(values)), models: JSON.stringify(measured.map(({ model }) => model)) },
        report: (0,tree/* report */.z8)(measured.flatMap(({ model, comparison }) => (0,report_comparison/* renderComparison */.W)(comparison, { model }).children)),
        detail: { models: measured.map(({ model, comparison: { verdict } }) => ({ model, verdict })) }
    };
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

/***/ 58173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readComparisonInputs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./adapters/metrics/source.js + 1 modules
var metrics_source = __webpack_require__(81230);
// EXTERNAL MODULE: ./core/data/readers/read-table.js + 3 modules
var read_table = __webpack_require__(11605);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/errors.js
var core_errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/metrics/plots.js
var plots = __webpack_require__(24976);
;// CONCATENATED MODULE: ./core/metrics/compare/merge.js

/** Scripts round what they print; more than this is a difference. */
const tolerance = 1e-6;
/** What was computed counts; what only the file has is kept. A metric that both have and that differs is named. */
function mergeComputed(side, reported, computed) {
    if (!reported)
        return { document: computed, notes: [] };
    const differing = [...computed.metrics].flatMap(([name, value]) => {
        const other = reported.metrics.get(name);
        if (typeof value !== 'number' || typeof other !== 'number' || agree(value, other))
            return [];
        return [`${name} (${other} in the file, ${value} by the predictions)`];
    });
    const message = `The ${side}'s metrics file and its predictions disagree; the predictions count: ${differing.slice(0, 5).join(', ')}${differing.length > 5 ? ` and ${differing.length - 5} more` : ''}.`;
    return {
        document: {
            ...computed,
            metrics: new Map([...reported.metrics, ...computed.metrics]),
            plots: { ...(0,plots/* onlyLogged */.VM)(reported.plots), ...computed.plots }
        },
        notes: differing.length === 0 ? [] : [{ code: 'metrics_differ', message }]
    };
}
function agree(computed, reported) {
    if (Object.is(computed, reported) || computed === reported)
        return true;
    return Math.abs(computed - reported) <= tolerance * Math.max(1, Math.abs(computed));
}

// EXTERNAL MODULE: ./core/metrics/compare/paired.js + 9 modules
var paired = __webpack_require__(19655);
// EXTERNAL MODULE: ./core/metrics/documents/document.js
var documents_document = __webpack_require__(5288);
;// CONCATENATED MODULE: ./adapters/metrics/compare-files.js
// What is compared where no config says it: metrics sources, predictions files, or both, of each side.









/** Throws InputError where the sources don't make two sides, OutsideError where something outside failed. */
async function readComparisonInputs(sources, options, cwd, named) {
    requireTwoSides(sources, named);
    const first = sources.baseline === 'none';
    const errors = [];
    const attempt = async (file, read) => {
        if (file === undefined)
            return null;
        try {
            return await read(file);
        }
        catch (error) {
            if (!(error instanceof core_errors/* InputError */.dz))
                throw error;
            errors.push({ file: error.place?.file ?? file, message: `${error.message}; ${error.cure}` });
            return null;
        }
    };
    const document = (source) => (0,metrics_source/* readMetricsSource */.j)(source, cwd);
    const table = (file) => readPredictions(file, cwd);
    const absent = `check the path; for the first model write \`${named('baseline', 'none')}\``;
    const baseline = first ? null : await attempt(sources.baseline, (source) => (0,metrics_source/* readMetricsSource */.j)(source, cwd, absent));
    const candidate = await attempt(sources.candidate, document);
    const before = first ? null : await attempt(sources.baselinePredictions, table);
    const after = await attempt(sources.candidatePredictions, table);
    const both = after && (await attempt(sources.candidatePredictions, () => measure(before, after, options)));
    const measured = both ?? { baseline: shown(before, options), candidate: shown(after, options) };
    const merged = measured.candidate ? mergeComputed('candidate', candidate, measured.candidate) : null;
    const mergedBaseline = measured.baseline ? mergeComputed('baseline', baseline, measured.baseline) : null;
    const empty = (0,documents_document/* plainMetrics */.Yb)(new Map());
    return {
        baseline: first ? null : (mergedBaseline?.document ?? baseline ?? empty),
        candidate: merged?.document ?? candidate ?? empty,
        ...(both?.paired ? { paired: both.paired } : {}),
        notes: [...(mergedBaseline?.notes ?? []), ...(merged?.notes ?? [])],
        errors
    };
}
async function measure(baseline, candidate, options) {
    if (!baseline)
        return { candidate: (0,paired/* measureAlone */.q)(candidate, options) };
    const { createThreads } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 12720));
    const threads = createThreads();
    try {
        return await (0,paired/* pairPredictions */.b)(baseline, candidate, options, threads);
    }
    finally {
        await threads.close();
    }
}
/** A side whose other side is wrong is still shown; what is wrong of the two has been told. */
function shown(predictions, options) {
    if (!predictions)
        return undefined;
    try {
        return (0,paired/* measureAlone */.q)(predictions, options);
    }
    catch (error) {
        if (error instanceof core_errors/* InputError */.dz)
            return undefined;
        throw error;
    }
}
function requireTwoSides(sources, named) {
    const metrics = `${named('baseline', 'A')} ${named('candidate', 'B')}`;
    const predictions = `${named('baseline-predictions', 'PA')} ${named('candidate-predictions', 'PB')}`;
    const cure = `say \`${metrics}\`, or \`${predictions}\`, or both`;
    const first = sources.baseline === 'none';
    if (sources.candidate === undefined && sources.candidatePredictions === undefined)
        throw new core_errors/* InputError */.dz('no candidate is given', { cure });
    if (sources.baseline === undefined && sources.baselinePredictions === undefined)
        throw new core_errors/* InputError */.dz('no baseline is given', {
            cure: `say \`${metrics}\`, or \`${predictions}\`, or both; for the first model \`${named('baseline', 'none')}\``
        });
    if (first && sources.baselinePredictions !== undefined)
        throw new core_errors/* InputError */.dz('the baseline is none, but has predictions', { cure });
    if (!first && (sources.baselinePredictions === undefined) !== (sources.candidatePredictions === undefined))
        throw new core_errors/* InputError */.dz('predictions are given of one side only', { cure });
}
async function readPredictions(file, cwd) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file)).catch((cause) => {
        throw new core_errors/* InputError */.dz(`${file} can't be read`, { cure: 'check the path', place: { file }, cause });
    });
    return { table: await (0,read_table/* readTable */.x)(bytes, file), digest: (0,digest/* digestBytes */.QN)(bytes) };
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

/***/ 46203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseRules)
/* harmony export */ });
/* unused harmony export parseRule */
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56426);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20499);
// Rules as the command takes them: 'NAME:maximize,min=0.8,max_regression=1%,slices.max_regression=0.03'.



const goals = ['maximize', 'minimize'];
const limits = ['min', 'max', 'max_regression', 'min_improvement', 'slices.max_regression'];
const example = "--metric 'roc_auc:maximize,min=0.8,max_regression=1%'";
/** Rules by metric name. Throws InputError for a rule that doesn't parse and for a name given twice. */
function parseRules(texts) {
    const rules = new Map();
    for (const text of texts) {
        const { name, rule } = parseRule(text);
        if (rules.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`metric ${name} has two rules`, {
                cure: `give one \`--metric\` for ${name}, with all its limits`
            });
        rules.set(name, rule);
    }
    return rules;
}
/** The name ends at the last colon, so that it may hold colons itself. */
function parseRule(text) {
    const colon = text.lastIndexOf(':');
    const name = text.slice(0, colon).trim();
    if (colon < 1 || name === '')
        throw wrong(text, 'it has no NAME:', `write ${example}`);
    const [goal = '', ...pairs] = text
        .slice(colon + 1)
        .split(',')
        .map((part) => part.trim());
    if (!goals.some((known) => known === goal))
        throw wrong(text, `"${goal}" is not a goal`, `begin with maximize or minimize: \`${name}:maximize,…\``);
    const fields = new Map();
    for (const pair of pairs) {
        const [key, value] = parseLimit(text, pair);
        if (fields.has(key))
            throw wrong(text, `${key} is given twice`, `leave one ${key}`);
        fields.set(key, value);
    }
    const slices = fields.get('slices.max_regression');
    fields.delete('slices.max_regression');
    const rule = _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRuleSchema */ .O4.safeParse({
        goal,
        ...Object.fromEntries(fields),
        ...(slices === undefined ? {} : { slices: { max_regression: slices } })
    });
    if (!rule.success) {
        const issue = rule.error.issues[0];
        throw wrong(text, `${issue?.path.join('.') ?? 'rule'}: ${issue?.message ?? 'wrong'}`, `write, for example, ${example}`);
    }
    const { min, max } = rule.data;
    if (min !== undefined && max !== undefined && min > max)
        throw wrong(text, `min ${min} is above max ${max}, so no value can pass`, 'give a min that is not above max');
    return { name, rule: rule.data };
}
function parseLimit(text, pair) {
    const [key = '', value, ...rest] = pair.split('=').map((part) => part.trim());
    if (!limits.some((known) => known === key)) {
        const near = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(key, limits);
        throw wrong(text, `"${key}" is not a limit${near ? `; did you mean ${near}?` : ''}`, near ? `write ${near}` : `write one of the limits: ${limits.join(', ')}`);
    }
    if (value === undefined || rest.length > 0)
        throw wrong(text, `"${pair}" is not ${key}=VALUE`, `write ${key}=0.01`);
    if (value.endsWith('%'))
        return [key, value];
    const number = Number(value);
    if (value === '' || !Number.isFinite(number))
        throw wrong(text, `"${value}" is not a number`, `write ${key}=0.01`);
    return [key, number];
}
function wrong(text, what, cure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`--metric '${text}': ${what}`, { cure });
}


/***/ })

};

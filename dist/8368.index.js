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
            errors.push({ file: error.place?.file ?? file, message: `${error.message}. ${error.cure}` });
            return null;
        }
    };
    const document = (source) => (0,metrics_source/* readMetricsSource */.j)(source, cwd);
    const table = (file) => readPredictions(file, cwd);
    const baseline = first ? null : await attempt(sources.baseline, document);
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
    const cure = `Say ${metrics}, or ${predictions}, or both.`;
    const first = sources.baseline === 'none';
    if (sources.candidate === undefined && sources.candidatePredictions === undefined)
        throw new core_errors/* InputError */.dz('no candidate is given', { cure });
    if (sources.baseline === undefined && sources.baselinePredictions === undefined)
        throw new core_errors/* InputError */.dz('no baseline is given', {
            cure: `${cure} For the first model, say ${named('baseline', 'none')}.`
        });
    if (first && sources.baselinePredictions !== undefined)
        throw new core_errors/* InputError */.dz('the baseline is none, but has predictions', { cure });
    if (!first && (sources.baselinePredictions === undefined) !== (sources.candidatePredictions === undefined))
        throw new core_errors/* InputError */.dz('predictions are given of one side only', { cure });
}
async function readPredictions(file, cwd) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file)).catch((cause) => {
        throw new core_errors/* InputError */.dz(`${file} can't be read`, { cure: 'Check the path.', place: { file }, cause });
    });
    return { table: await (0,read_table/* readTable */.x)(bytes, file), digest: (0,digest/* digestBytes */.QN)(bytes) };
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
                cure: `Give one --metric for ${name}, with all its limits.`
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
        throw wrong(text, 'it has no NAME:', `Write ${example}.`);
    const [goal = '', ...pairs] = text
        .slice(colon + 1)
        .split(',')
        .map((part) => part.trim());
    if (!goals.some((known) => known === goal))
        throw wrong(text, `"${goal}" is not a goal`, `Begin with maximize or minimize: ${name}:maximize,…`);
    const fields = new Map();
    for (const pair of pairs) {
        const [key, value] = parseLimit(text, pair);
        if (fields.has(key))
            throw wrong(text, `${key} is given twice`, `Leave one ${key}.`);
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
        throw wrong(text, `${issue?.path.join('.') ?? 'rule'}: ${issue?.message ?? 'wrong'}`, `Write, for example, ${example}.`);
    }
    const { min, max } = rule.data;
    if (min !== undefined && max !== undefined && min > max)
        throw wrong(text, `min ${min} is above max ${max}, so no value can pass`, 'Give a min that is not above max.');
    return { name, rule: rule.data };
}
function parseLimit(text, pair) {
    const [key = '', value, ...rest] = pair.split('=').map((part) => part.trim());
    if (!limits.some((known) => known === key)) {
        const near = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(key, limits);
        throw wrong(text, `"${key}" is not a limit`, near ? `Did you mean ${near}?` : `The limits are ${limits.join(', ')}.`);
    }
    if (value === undefined || rest.length > 0)
        throw wrong(text, `"${pair}" is not ${key}=VALUE`, `Write ${key}=0.01.`);
    if (value.endsWith('%'))
        return [key, value];
    const number = Number(value);
    if (value === '' || !Number.isFinite(number))
        throw wrong(text, `"${value}" is not a number`, `Write ${key}=0.01.`);
    return [key, number];
}
function wrong(text, what, cure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`--metric '${text}': ${what}`, { cure });
}


/***/ })

};

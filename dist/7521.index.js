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


/***/ })

};

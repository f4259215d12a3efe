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
/* harmony import */ var _shared_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40714);
// The whole pipeline as one action: one step, several, or all that apply to the event.






const run = async (inputs, runner) => {
    inputs.choice('comment', _shared_comment_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .commentRules */ .z);
    const { project, walks, ending } = await (0,_shared_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walk */ .G)(inputs, runner, stepsFor(inputs.words('step'), runner), inputs.text('github-token'));
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


/***/ })

};

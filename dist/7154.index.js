export const id = 7154;
export const ids = [7154];
export const modules = {

/***/ 37154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84696);
/* harmony import */ var _core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66030);
/* harmony import */ var _shared_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92006);
/* harmony import */ var _shared_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49602);
/* harmony import */ var _shared_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40714);
// analyze: reads the scanners' SARIF; only findings that are new block.





const run = async (inputs, runner) => {
    const { project, walks, ending } = await (0,_shared_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .G)(inputs, runner, ['analyze']);
    const outputs = await (0,_shared_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Yz)(walks, async (each) => {
        const found = _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .analysisSchema */ .m.safeParse(await (0,_shared_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvidence */ .At)(project, each.model, 'analysis.json'));
        if (!found.success)
            return {};
        const { findings } = found.data;
        return {
            findings: String(findings.length),
            'new-findings': String(findings.filter(({ isNew }) => isNew).length),
            'sarif-path': project.ports.workspace.resolve((0,_core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_1__/* .evidencePath */ .Zz)(each, 'analysis.sarif'))
        };
    });
    return { ...ending, outputs: { ...ending.outputs, ...outputs } };
};


/***/ })

};

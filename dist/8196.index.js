export const id = 8196;
export const ids = [8196];
export const modules = {

/***/ 98196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84696);
/* harmony import */ var _shared_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92006);
/* harmony import */ var _shared_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49602);
/* harmony import */ var _shared_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40714);
// test: runs the team's unit tests, evaluates the model and compares it with its baseline.




const run = async (inputs, runner) => {
    const { project, walks, ending } = await (0,_shared_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .walk */ .G)(inputs, runner, ['test']);
    const outputs = await (0,_shared_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Yz)(walks, async (each) => {
        const found = _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .testReportSchema */ .aw.safeParse(await (0,_shared_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvidence */ .At)(project, each.model, 'test.json'));
        const counted = found.success
            ? { tests: String(found.data.tests), failed: String(found.data.failed + found.data.errors) }
            : {};
        return { ...counted, ...(0,_shared_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonOutputs */ ._5)(each) };
    });
    return { ...ending, outputs: { ...ending.outputs, ...outputs } };
};


/***/ })

};

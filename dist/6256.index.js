export const id = 6256;
export const ids = [6256];
export const modules = {

/***/ 36256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _shared_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49602);
/* harmony import */ var _shared_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40714);


const run = async (inputs, runner) => {
    const { project, walks, ending } = await (0,_shared_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .G)(inputs, runner, ['commit', 'build']);
    const outputs = await (0,_shared_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(walks, async (each) => ({
        ...(await (0,_shared_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .buildOutputs */ .JZ)(project, each)),
        'package-path': project.ports.workspace.resolve(`.modelgate/package/${each.model}`)
    }));
    return { ...ending, outputs: { ...ending.outputs, ...outputs } };
};


/***/ })

};

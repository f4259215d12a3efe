export const id = 5038;
export const ids = [5038];
export const modules = {

/***/ 45038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _shared_deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24917);

const run = (0,_shared_deploy_js__WEBPACK_IMPORTED_MODULE_0__/* .deployAction */ .K)('qa');


/***/ }),

/***/ 24917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ deployAction)
/* harmony export */ });
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49602);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40714);


function deployAction(step) {
    return async (inputs, runner) => {
        const token = step === 'qa' ? null : inputs.text('github-token');
        const { project, walks, ending } = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .G)(inputs, runner, [step], token);
        const outputs = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(walks, (each) => (0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .deployOutputs */ .gf)(project, each, step));
        return { ...ending, outputs: { ...ending.outputs, ...outputs } };
    };
}


/***/ })

};

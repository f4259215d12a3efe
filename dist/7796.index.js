export const id = 7796;
export const ids = [7796];
export const modules = {

/***/ 87796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42468);

const define = (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .walkCommand */ .F)('build');


/***/ })

};

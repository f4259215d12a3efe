export const id = 8286;
export const ids = [8286];
export const modules = {

/***/ 18286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// `modelgate gateway`: the process that holds an environment's address. Started by modelgate itself, hidden from --help.

const define = (command, _terminal, finish) => {
    command
        .description('Hold the address of an environment on this machine (started by modelgate itself)')
        .requiredOption('--environment-folder <folder>', 'folder of the environment under .modelgate/environments')
        .action(async ({ environmentFolder }) => {
        const { runGateway } = await Promise.all(/* import() */[__webpack_require__.e(9173), __webpack_require__.e(4696)]).then(__webpack_require__.bind(__webpack_require__, 9173));
        await runGateway(environmentFolder);
        finish(_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass);
    });
};


/***/ })

};

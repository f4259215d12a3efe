export const id = 1205;
export const ids = [1205];
export const modules = {

/***/ 11205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);

/** `modelgate bot` is started by the bundle before this is loaded: what comes here wanted help, or has words too many. */
const define = (command) => {
    command
        .addHelpText('after', '\nIt is set up by environment variables alone (APP_ID, PRIVATE_KEY_PATH, WEBHOOK_SECRET and more): docs/how-to/run-the-bot.md')
        .action(() => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('the bot is not part of the command’s sources', {
            cure: 'type `node bot/bin.ts`, or `npm run build` and `node dist/modelgate.js bot`'
        });
    });
};


/***/ })

};

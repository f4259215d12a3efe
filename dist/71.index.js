export const id = 71;
export const ids = [71];
export const modules = {

/***/ 30071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sayWhenInterrupted: () => (/* binding */ sayWhenInterrupted)
/* harmony export */ });
// What is said when somebody ends the command before its end.
/** These end as they say themselves. */
const servers = ['bot', 'gateway'];
/** The process still ends by the signal: by whoever ends the team's commands first, where one runs. */
function sayWhenInterrupted() {
    if (servers.includes(process.argv[2]))
        return;
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => {
            process.stderr.write('\ninterrupted; type the same command again to go on\n');
            if (process.listenerCount(signal) === 0)
                process.kill(process.pid, signal);
        });
}


/***/ })

};

export const id = 2720;
export const ids = [2720,339];
export const modules = {

/***/ 12720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createThreads: () => (/* binding */ createThreads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _core_metrics_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59419);
// Jobs in worker threads. They are started with the first job.



const mostThreads = 8;
/** As many threads as the machine runs at once, at most 8. A job whose thread fails is run here: the result is the same. */
function createThreads(threads = Math.min(mostThreads, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)())) {
    const lanes = [];
    let next = 0;
    function laneFor() {
        const place = next % threads;
        next += 1;
        return (lanes[place] ??= { worker: startWorker(), last: Promise.resolve() });
    }
    return {
        threads,
        async run(job) {
            const lane = laneFor();
            const result = lane.last.then(() => runIn(lane.worker, job)).catch(() => (0,_core_metrics_job_js__WEBPACK_IMPORTED_MODULE_2__/* .runJob */ .b)(job));
            lane.last = result;
            return await result;
        },
        async close() {
            await Promise.all(lanes.splice(0).map(({ worker }) => worker.terminate()));
        }
    };
}
function startWorker() {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(new URL(String('./worker.js'), import.meta.url));
    worker.unref();
    return worker;
}
function runIn(worker, job) {
    return new Promise((resolve, reject) => {
        const settled = (settle) => () => {
            worker.off('message', answered).off('error', failed).off('exit', failed);
            settle();
        };
        const answered = (result) => settled(() => (result instanceof Float64Array ? resolve(result) : reject(new TypeError('no numbers'))))();
        const failed = (reason) => settled(() => reject(reason instanceof Error ? reason : new Error('the thread ended')))();
        worker.on('message', answered).on('error', failed).on('exit', failed);
        worker.postMessage(job);
    });
}


/***/ })

};

export const id = 3289;
export const ids = [3289];
export const modules = {

/***/ 2458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* unused harmony export acquireLock */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3045);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4747);
/* harmony import */ var _process_liveness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8314);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5588);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(900);
// A lock that a killed process does not keep: a file that names its owner.










const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr(),
    start: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().nullable(),
    host: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    token: zod__WEBPACK_IMPORTED_MODULE_9__/* .uuid */ .uRe()
});
/**
 * Takes the lock `file`, at once from an owner that has ended; waits up to `waitMs` for a living one, then throws
 * OutsideError with its process id. An owner on another machine counts as living. Not re-entrant.
 */
async function acquireLock(file, waitMs = 0) {
    const own = { ...(0,_process_liveness_js__WEBPACK_IMPORTED_MODULE_6__/* .thisProcess */ .WF)(), host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), token: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
    const draft = `${file}.${own.token}`;
    const deadline = Date.now() + waitMs;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, JSON.stringify(own));
        for (;;) {
            // A link appears with its content, and never over another one.
            if (await tryLink(draft, file))
                return () => giveBack(file, own);
            const owner = await readOwner(file);
            if (owner === 'damaged' || (owner !== null && hasEnded(owner))) {
                if (await takeOver(file, owner, draft))
                    return () => giveBack(file, own);
            }
            else if (owner !== null) {
                if (Date.now() >= deadline)
                    throw isHeld(file, owner);
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(5 + Math.random() * 20);
            }
        }
    }
    catch (cause) {
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_8__/* .fileError */ .zS)(cause, file);
    }
    finally {
        // A draft that stays is no failure: what went wrong before is what must be told.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => undefined);
    }
}
/** Runs `work` while holding the lock. */
async function withLock(file, waitMs, work) {
    const release = await acquireLock(file, waitMs);
    try {
        return await work();
    }
    finally {
        await release();
    }
}
/**
 * Puts the draft in the place of an ended owner's lock. Who may is settled by a lock on that owner's very claim, so that
 * of two that saw it only one replaces it, and never a newer one.
 */
async function takeOver(file, ended, draft) {
    const token = ended === 'damaged' ? 'damaged' : ended.token;
    return withLock(`${file}.${token}.claim`, 1000, async () => {
        const now = await readOwner(file);
        const isSame = now === 'damaged' ? ended === 'damaged' : now !== null && now.token === token;
        if (isSame)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, file);
        return isSame;
    });
}
async function giveBack(file, own) {
    const owner = await readOwner(file);
    if (owner !== null && owner !== 'damaged' && owner.token === own.token)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
}
function hasEnded(owner) {
    return owner.host === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() && !(0,_process_liveness_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlive */ ._n)(owner);
}
async function tryLink(draft, file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, file);
        return true;
    }
    catch (cause) {
        if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .CA)(cause) === 'EEXIST')
            return false;
        throw cause;
    }
}
/** Null if the lock is free by now; `damaged` if the file names nobody, as after a power cut. */
async function readOwner(file) {
    const bytes = await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)(file);
    if (bytes === null)
        return null;
    try {
        return ownerSchema.parse(JSON.parse(bytes.toString('utf8')));
    }
    catch {
        return 'damaged';
    }
}
function isHeld(file, owner) {
    const isHere = owner.host === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)();
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`Process ${owner.pid}${isHere ? '' : ` on ${owner.host}`} is using ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file)}.`, {
        place: { file },
        cure: isHere
            ? `Wait until it has ended (ps -p ${owner.pid} shows it), then run the same command again.`
            : `Wait until it has ended, then run the same command again; if that machine is gone, delete '${file}'.`
    });
}


/***/ }),

/***/ 7004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   _4: () => (/* binding */ stepTitles),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kt: () => (/* binding */ origins)
/* harmony export */ });
/* unused harmony export gateResults */
// The closed lists of words that the whole product shares.
/** The eight steps in order. A gate stands before a step. */
const steps = ['commit', 'build', 'test', 'analyze', 'staging', 'qa', 'production', 'live'];
const stepTitles = {
    commit: 'developer commit',
    build: 'build artifacts',
    test: 'unit testing',
    analyze: 'code and vulnerability analysis',
    staging: 'deploy to staging',
    qa: 'QA testing',
    production: 'deploy to production',
    live: 'go live'
};
/** A gate's result; there is no pass by default. */
const gateResults = (/* unused pure expression or super */ null && (['pass', 'fail', 'pending', 'unavailable']));
/** How far evidence can be trusted. */
const origins = ['trusted', 'self_reported', 'untrusted'];
const kinds = ['service', 'batch', 'library'];
/** `1 test`, `2 tests`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1299);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3045);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

export const id = 2395;
export const ids = [2395,4696];
export const modules = {

/***/ 12458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* unused harmony export acquireLock */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65817);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84747);
/* harmony import */ var _process_liveness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8314);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35588);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60900);
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`process ${owner.pid}${isHere ? '' : ` on ${owner.host}`} is using ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file)}`, {
        place: { file },
        cure: isHere
            ? `wait until it has ended (\`ps -p ${owner.pid}\` shows it), then run the same command again`
            : `wait until it has ended, then run the same command again; if that machine is gone, delete it: \`rm '${file}'\``
    });
}


/***/ }),

/***/ 84696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   HW: () => (/* binding */ storedNumber),
/* harmony export */   Lx: () => (/* binding */ runSchema),
/* harmony export */   PL: () => (/* binding */ resourcesSchema),
/* harmony export */   RE: () => (/* binding */ envelope),
/* harmony export */   Rl: () => (/* binding */ timeSchema),
/* harmony export */   YH: () => (/* binding */ qaSchema),
/* harmony export */   aw: () => (/* binding */ testReportSchema),
/* harmony export */   dW: () => (/* binding */ stepRecordSchema),
/* harmony export */   er: () => (/* binding */ digestSchema),
/* harmony export */   ex: () => (/* binding */ reasonSchema),
/* harmony export */   m: () => (/* binding */ analysisSchema),
/* harmony export */   rb: () => (/* binding */ acceptanceSchema),
/* harmony export */   xI: () => (/* binding */ approvalSchema)
/* harmony export */ });
/* unused harmony exports environmentInfoSchema, dataFingerprintSchema, findingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73477);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57004);
// The JSON documents that gates read. Each names its schema, producer, commit, time and the digests it speaks of.


const digestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .templateLiteral */ .Uy$(['sha256:', zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)]);
const timeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$().describe('RFC 3339, UTC');
const storedNumber = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['NaN', 'Infinity', '-Infinity'])]);
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** What every document of evidence carries. `workflow` names the workflow run that produced it, where there was one. */
const envelope = {
    producer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    commit: commit.nullable(),
    createdAt: timeSchema,
    origin: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .origins */ .kt)
};
/** What one training used, in its whole process tree. Seconds and bytes; null where the machine can't tell. */
const resourcesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    wallSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    cpuSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    peakMemoryBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable()
});
const environmentInfoSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
});
const dataFingerprintSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['file', 'folder', 'dvc', 'lfs', 'remote']),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable()
});
/** One training. `fingerprint` covers paths, parameters, data and lock files, not the commit. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/run@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    fingerprint: digestSchema,
    training: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(100)
        .optional()
        .describe('Names this training among those of its fingerprint: MODELGATE_TRAINING of its command'),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ uri: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })
        .optional()
        .describe('Where the model was taken from that was not trained here'),
    dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    overrides: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Which of the parameters were given on the command line over those of the files, as Hydra has them'),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(dataFingerprintSchema),
    environment: environmentInfoSchema,
    resources: resourcesSchema,
    modelDigest: digestSchema,
    modelBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    predictionsDigest: digestSchema.nullable(),
    testDataDigest: digestSchema.nullable(),
    metricsDigest: digestSchema
        .nullable()
        .optional()
        .describe('The metrics file as this training wrote it; null where it wrote none'),
    notebook: digestSchema.optional().describe('The executed notebook, where a notebook trains'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), storedNumber),
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Digests of the files that training was made from, by path; left out over 2,000 files'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), storedNumber))
        .optional()
        .describe('Metrics of each training where `train.repeats` asks for several'),
    sweep: digestSchema.optional().describe('Of sweep.json, where the parameters were chosen among several'),
    lost: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500))
        .optional()
        .describe('Why jobs of this training were lost and started again, where it ran elsewhere')
});
const testReportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/test@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    failures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable() }))
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['note', 'warning', 'error']),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    fingerprint: digestSchema,
    isNew: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
});
const analysisSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/analysis@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    blocking: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema)
});
/** What QA found of what is served. Latencies in milliseconds. */
const qaSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/qa@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    release: digestSchema,
    modelDigest: digestSchema,
    golden: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        equal: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        tolerance: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        differences: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), evaluated: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), served: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))
    }),
    load: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        errorRate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        p50: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        p95: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        p99: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
    })
        .nullable(),
    live: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), p95: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })
        .optional()
        .describe('What the same load found of the release that is live; milliseconds'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).nullable()
});
/** The immutable record of one version. `digest` is that of the record without `version`, `createdAt`, `commit` and `digest`. */
const releaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/release@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^v\d+\.\d+\.\d+$/),
    digest: digestSchema,
    parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ model: digestSchema, serving: digestSchema, features: digestSchema.nullable() }),
    package: digestSchema,
    run: digestSchema,
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(dataFingerprintSchema),
    evaluation: digestSchema.nullable(),
    comparison: digestSchema.nullable(),
    predictions: digestSchema.nullable(),
    testData: digestSchema.nullable(),
    analysis: digestSchema.nullable(),
    contributors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
});
const reasonSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), cure: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() });
/** How one step ended for one model at one commit. `key` covers all of its inputs: same key, nothing to do again. */
const stepRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/step@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    step: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci),
    key: digestSchema,
    result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail', 'pending', 'unavailable']),
    summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reasonSchema),
    startedAt: timeSchema,
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        inputs: digestSchema.describe('Like the key, but the same for two trainings of one fingerprint'),
        failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('Earlier attempts on these inputs that were judged and failed')
    })
        .optional(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
});
/** Who approved what, bound to head commit, policy and, for each model, model and comparison digest. */
const approvalSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/approval@1'),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verified: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('False where only the person says who they are, as on a laptop'),
    at: timeSchema,
    commit,
    policy: digestSchema,
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        modelDigest: digestSchema,
        comparison: digestSchema.nullable(),
        serving: digestSchema.nullable().optional().describe('Of the serving code; not bound where it is left out')
    }))
});
/** A trade-off that owners accept: one named failure of exactly this comparison. */
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/acceptance@1'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('column=value; null for the metric over all rows'),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verified: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    at: timeSchema,
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1000),
    comparison: digestSchema
});


/***/ }),

/***/ 57004:
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

/***/ 73477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41299);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);



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

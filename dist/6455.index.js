export const id = 6455;
export const ids = [6455];
export const modules = {

/***/ 68895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ appendEntry),
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   H5: () => (/* binding */ verifyChain),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export chainFaults */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93654);
// The audit log's chain: how an entry is added, and where it was broken.


/** The entry that follows `previous` (null: the first). `now` is in milliseconds since the epoch. */
function appendEntry(previous, event, now) {
    const entry = {
        ...event,
        schema: 'modelgate/audit@1',
        sequence: (previous?.sequence ?? 0) + 1,
        at: new Date(now).toISOString(),
        previous: previous?.digest ?? null
    };
    return { ...entry, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)(entry) };
}
const chainFaults = (/* unused pure expression or super */ null && ([
    'malformed',
    'edited',
    'removed',
    'reordered',
    'inserted',
    'beginning_missing',
    'end_missing'
]));
/**
 * Checks every line's form and digest, and that each follows the one before. `expected` is a head seen earlier: the chain
 * must pass through it. Nothing else can show that the last entries are gone, or that all were written anew.
 */
function verifyChain(lines, expected = null) {
    const read = lines.map(readLine);
    let previous = null;
    for (const [index, line] of read.entries()) {
        const sequence = index + 1;
        if (line.kind !== 'entry')
            return fault(index + 1, sequence, line.kind);
        const found = judge(read, index, line.entry, previous);
        if (found !== null)
            return fault(index + 1 + found.offset, sequence + found.offset, found.reason);
        if (expected?.sequence === sequence && expected.digest !== line.entry.digest)
            return fault(index + 1, sequence, 'edited');
        previous = line.entry;
    }
    if (expected !== null && expected.sequence > lines.length)
        return fault(lines.length + 1, lines.length + 1, 'end_missing');
    const head = previous === null ? null : { sequence: previous.sequence, digest: previous.digest };
    return { ok: true, count: lines.length, head };
}
/** One line by itself: its form and its own digest. */
function readLine(text) {
    const entry = parseEntry(text);
    if (entry === null)
        return { kind: 'malformed' };
    const { digest, ...rest } = entry;
    // Another spelling of the same JSON, such as a key given twice, would show a reader what was never written.
    const isAsWritten = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)(rest) === digest && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(entry) === text;
    return isAsWritten ? { kind: 'entry', entry } : { kind: 'edited' };
}
/** An entry as a line of the log holds it, or null if the line is none. Its digest is not checked. */
function parseEntry(text) {
    try {
        const read = _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .auditEntrySchema */ .x.safeParse(JSON.parse(text));
        return read.success ? read.data : null;
    }
    catch {
        return null;
    }
}
/** Why this entry cannot follow `previous`, or null if it does; `offset` -1 blames the entry before. */
function judge(lines, index, entry, previous) {
    const sequence = index + 1;
    if (entry.sequence > sequence) {
        if (entries(lines.slice(index)).some((later) => later.sequence === sequence))
            return at('reordered');
        return at(index === 0 ? 'beginning_missing' : 'removed');
    }
    const next = lines[index + 1];
    const isFollowed = next?.kind === 'entry' && next.entry.previous === entry.digest;
    if (entry.sequence < sequence) {
        // Two entries want one place: the one that the rest of the chain follows was there first.
        const isTwin = entry.sequence === previous?.sequence && entry.previous === previous.previous;
        return isTwin && isFollowed ? { reason: 'inserted', offset: -1 } : at('inserted');
    }
    if (entry.previous === (previous?.digest ?? null))
        return null;
    // Two neighbours do not fit, and both are whole: if the chain goes on from this one, the one before was written anew.
    return previous !== null && (isFollowed || next === undefined) ? { reason: 'edited', offset: -1 } : at('inserted');
}
function at(reason) {
    return { reason, offset: 0 };
}
function entries(lines) {
    return lines.flatMap((line) => (line.kind === 'entry' ? [line.entry] : []));
}
const messages = {
    malformed: 'is not an entry that Modelgate wrote',
    edited: 'was changed after it was written',
    removed: 'is missing: the one after it stands in its place',
    reordered: 'is not where it was written: entries have changed places',
    inserted: 'does not belong here: it was not written at this place',
    beginning_missing: 'is missing, with all before the first that is left',
    end_missing: 'is missing, although it was written: the end of the log was cut off'
};
function fault(line, sequence, reason) {
    return { ok: false, line, sequence, reason, message: `Entry ${sequence} ${messages[reason]}.` };
}


/***/ }),

/***/ 93654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ auditEntrySchema)
/* harmony export */ });
/* unused harmony export auditEventSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84696);
// One line of the audit log.


const auditEventSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'step_started',
        'step_ended',
        'gate_decided',
        'approval_given',
        'failure_accepted',
        'approval_revoked',
        'release_created',
        'effect_intended',
        'effect_done',
        'rollback',
        'hold_set',
        'hold_lifted',
        'approval_refused',
        'model_excluded',
        'model_included',
        'break_glass',
        'contributor_seen',
        'attempt_failed',
        'label_pinned',
        'promotion_opened',
        'deployment_dispatched',
        'protection_answered',
        'command_answered',
        'request_withdrawn',
        'label_unheard'
    ]),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())
});
const auditEntrySchema = auditEventSchema.extend({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/audit@1'),
    sequence: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    at: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    previous: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable(),
    digest: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er
});


/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ isReasonCode),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   fe: () => (/* binding */ cureFor)
/* harmony export */ });
/* unused harmony export reasonCodes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// The closed list of reasons why a gate or a step did not pass, each with what to do next.

const cures = {
    // commit
    dirty_tree: 'commit or stash the changes, then run again; to try them first: modelgate run --allow-dirty',
    tree_changed: 'put them back (git status shows them), let no command write tracked files other than its outputs, then run again',
    not_affected: 'nothing to do: no file of this model changed',
    data_invalid: 'mend the data, or the `evaluation` keys that name its columns',
    // build
    training_failed: 'read the log named above, mend the train command, then run again',
    training_timeout: 'raise `train.timeout`, or make training shorter',
    training_out_of_memory: 'train on less data, on a larger machine, or raise `train.memory`',
    artifact_missing: 'make the train command write the file that `artifact` names',
    predictions_missing: 'make the train command write the file that `evaluation.predictions` names',
    metrics_missing: 'make the train command write the file that `evaluation.metrics` names',
    source_unsupported: 'train the model here, or read the release notes for when `source` arrives',
    // test
    test_command_failed: 'read the log named above: the tests could not be run to their end',
    tests_failed: 'mend the failing tests, then run again',
    no_tests: 'add at least one test: zero tests are not a pass',
    junit_missing: 'make the test command write JUnit XML and name the file: test: { command: ..., junit: ... }',
    evaluation_failed: 'mend the predictions file, or the `evaluation` keys that name its columns',
    // analyze
    scan_failed: 'run the scanner by hand, mend what it says, then run again',
    new_findings: 'mend the new findings, or record them as known in the SARIF file that `analyze.baseline` names',
    // gates
    evidence_missing: 'run the earlier steps for this commit first: modelgate run --until analyze',
    evidence_too_old: 'make the evidence again: modelgate run --again',
    origin_not_trusted: 'merge to the default branch and run there, or accept it with gates.<environment>.evidence.origin',
    check_failed: 'mend what the failed step says, then run again',
    check_flaky: 'make it give the same result every time, or have it approved: modelgate approve ENVIRONMENT --by NAME',
    metric_failed: 'improve the model, or change the rule in .github/modelgate.yml with its owners',
    comparison_inconclusive: 'use more test rows, or have it approved: modelgate approve',
    baseline_missing: 'restore the store that holds the live release, then run again',
    approval_missing: 'have it approved: modelgate approve ENVIRONMENT --by NAME',
    contributor_cannot_approve: 'ask somebody who made none of the changes since the live release',
    approval_stale: 'look again: it was for another commit, model, comparison or policy',
    approver_not_listed: 'ask one of the people that the policy lists',
    approval_unverifiable: 'teams and roles need GitHub: list `users` for this machine, or use the bot',
    approval_too_early: 'look at the comparison in the comment, then set the label again',
    approval_revoked: 'whoever still approves sets the label again',
    approver_is_bot: 'ask a person: bots and Apps approve nothing',
    approver_lacks_role: 'ask somebody with write access to this repository',
    contributor_unknown: 'link the e-mail address of these commits to an account (GitHub, Settings, Emails), or write the commits again with a linked one',
    label_changed: 'delete the label: a new one is made, and only that one counts',
    policy_changed: 'have the change of the policy approved by its owners',
    config_invalid: 'mend .github/modelgate.yml on the default branch: modelgate validate',
    config_missing: 'add .github/modelgate.yml to the default branch: modelgate init',
    evidence_running: 'wait for the workflow run to end',
    evidence_refused: 'run the workflow again with the actions of a released version; the message says what was wrong',
    evidence_expired: 'run the workflow again: its artifact is gone',
    list_cut: 'split the pull request: this much cannot be judged whole; a first release after a longer history needs the people of `break_glass`',
    permission_missing: 'grant the permission to the App, then run the checks again',
    excluded: 'to take it in again, comment: /modelgate include MODEL',
    draft: 'mark the pull request as ready for review',
    soak_not_over: 'wait until the soak is over, then run again',
    outside_window: 'wait for the deployment window, then run again',
    frozen: 'wait until the freeze is over, then run again',
    on_hold: 'lift the hold once its cause is mended: modelgate resume MODEL',
    release_rolled_back: 'make a new release: this one was rolled back',
    // environments
    other_bytes: 'run staging and QA for this very release first',
    start_failed: 'read the log of the server, mend it, then run again',
    not_served: 'read the log of the gateway and of the server, then run again',
    state_moved: 'somebody else moved this environment: look at `modelgate status`, then run again',
    driver_unsupported: 'use `driver: process` on this machine',
    golden_differs: 'make the served model answer what was evaluated: look for preprocessing that differs',
    golden_unavailable: 'name the test set with its features in `evaluation.data`, or use `train.split`',
    qa_command_failed: 'read the log named above, mend it, then run again',
    error_budget_exceeded: 'look at the log of the server for its errors',
    latency_exceeded: 'make the model answer quicker, or raise `qa.max_p95`',
    verification_failed: 'look at the log of the server named above, mend it and make a new release',
    nothing_live: 'promote a release first',
    // monitor
    monitor_breached: 'look at what is live: modelgate status, and modelgate rollback MODEL if it must go back',
    monitor_unavailable: 'this version judges rules of kind error_rate: watch the others by another tool for now',
    // any step
    input_wrong: 'mend what the message names, then run again',
    outside_failed: 'mend what the message names, then run again: nothing is lost'
};
const reasonCodes = Object.keys(cures);
function isReasonCode(code) {
    return Object.hasOwn(cures, code);
}
function cureFor(code) {
    return cures[code];
}
/** A cure to be typed as it stands: with the names of this model and environment. */
function nameIn(cure, model, environment) {
    const named = cure.replace(/\bMODEL\b/g, model);
    return environment === null ? named : named.replace(/\bENVIRONMENT\b/g, `${environment} ${model}`);
}
const outside = new Set([
    'training_failed',
    'training_timeout',
    'training_out_of_memory',
    'test_command_failed',
    'scan_failed',
    'start_failed',
    'not_served',
    'state_moved',
    'baseline_missing',
    'outside_failed'
]);
const input = new Set([
    'dirty_tree',
    'tree_changed',
    'data_invalid',
    'artifact_missing',
    'predictions_missing',
    'metrics_missing',
    'source_unsupported',
    'junit_missing',
    'evaluation_failed',
    'driver_unsupported',
    'golden_unavailable',
    'input_wrong'
]);
/** Whose fault a reason is: the gate's verdict (exit code 1), the input's (2) or something outside (3). */
function exitCodeFor(code) {
    if (outside.has(code))
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.outside;
    return input.has(code) ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.input : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.gate;
}


/***/ }),

/***/ 84696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   HW: () => (/* binding */ storedNumber),
/* harmony export */   Lx: () => (/* binding */ runSchema),
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
/* unused harmony exports resourcesSchema, environmentInfoSchema, dataFingerprintSchema, findingSchema */
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
    dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
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
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), storedNumber),
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Digests of the files that training was made from, by path; left out over 2,000 files'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), storedNumber))
        .optional()
        .describe('Metrics of each training where `train.repeats` asks for several')
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

/***/ 68976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ inputGlobs),
/* harmony export */   B$: () => (/* binding */ servingDigest),
/* harmony export */   Mz: () => (/* binding */ isOutput),
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   Zd: () => (/* binding */ declaredOutputs),
/* harmony export */   er: () => (/* binding */ trainingFiles),
/* harmony export */   gM: () => (/* binding */ servingFiles),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   yL: () => (/* binding */ trainingInputs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71026);
/* harmony import */ var _config_plain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24025);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
// Which files belong to which part of a model, and the fingerprints over them.



const lockFiles = [
    'requirements*.txt',
    'uv.lock',
    'poetry.lock',
    'Pipfile.lock',
    'pdm.lock',
    'conda-lock.yml',
    'environment.y*ml',
    'pyproject.toml'
].map((file) => `**/${file}`);
const documents = ['README', 'CHANGELOG', 'CONTRIBUTING', 'CODE_OF_CONDUCT', 'SECURITY'].map((name) => `**/${name}*.md`);
const neverTraining = [
    ...documents,
    'docs/**/*.md',
    'LICENSE*',
    '.github/**',
    '.gitignore',
    '.gitattributes',
    '.modelgate/**'
];
const testFiles = ['**/test_*.py', '**/*_test.py', '**/conftest.py', '**/tests/**', 'tests/**'];
function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_1__([...globs], { dot: true });
    return (path) => isMatch(path);
}
/** Files and folders that the team's commands write: they are neither inputs nor signs of a dirty tree. */
function declaredOutputs(settings) {
    const { artifact, evaluation, test, analyze } = settings;
    return [artifact, evaluation?.predictions, evaluation?.metrics, test?.junit, ...(analyze?.sarif ?? [])]
        .filter((path) => path !== undefined)
        .map(_config_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPath */ .s);
}
function isOutput(outputs, path) {
    return outputs.some((output) => (0,_config_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnder */ .J)(output, path));
}
/** Tracked files of the model: its `paths`, less what its commands write. */
function modelFiles(settings, files) {
    const isMine = matcher(settings.paths ?? ['**']);
    const outputs = declaredOutputs(settings);
    return files.filter(({ path }) => isMine(path) && !isOutput(outputs, path));
}
/** Globs of everything in git that a model is made, evaluated or served from, also outside its `paths`. */
function inputGlobs(settings) {
    const { paths, train, serve, score, evaluation, analyze } = settings;
    if (paths === undefined)
        return ['**'];
    const named = [
        train?.params,
        ...(train?.data ?? []),
        train?.split?.data,
        evaluation?.data,
        score?.data,
        analyze?.baseline
    ].filter((path) => path !== undefined && !path.includes('://'));
    const lock = train?.lock ?? lockFiles.map((glob) => glob.replace('**/', ''));
    const below = named.map((path) => `${path}/**`);
    return [...paths, ...(serve?.paths ?? []), ...(score?.paths ?? []), ...named, ...below, ...lock].filter((glob) => glob !== undefined);
}
/** Code that is packaged with the model and starts its server or scoring job; all code of the model where `paths` names none. */
function servingFiles(settings, files) {
    const named = settings.serve?.paths ?? settings.score?.paths ?? [];
    if (named.length > 0)
        return files.filter(matching(named));
    const data = [...(settings.train?.data ?? []), settings.train?.split?.data, settings.evaluation?.data];
    const isData = matcher(data.filter((path) => path !== undefined));
    const isNever = matcher([...neverTraining, ...testFiles]);
    return modelFiles(settings, files).filter(({ path }) => !isData(path) && !isNever(path));
}
function matching(globs) {
    const isMatch = matcher(globs);
    return ({ path }) => isMatch(path);
}
/** Files that training reads, as far as git knows them: the model's files and lock files, less serving code, tests and documents. */
function trainingFiles(settings, files) {
    const isServing = matcher(settings.serve?.paths ?? settings.score?.paths ?? []);
    const isNever = matcher([...neverTraining, ...testFiles]);
    const isLock = matcher(settings.train?.lock ?? lockFiles);
    const mine = modelFiles(settings, files).filter(({ path }) => !isServing(path) && !isNever(path));
    const locks = files.filter(({ path }) => isLock(path) && isNear(settings, path));
    return [...new Map([...mine, ...locks].map((file) => [file.path, file])).values()];
}
/** A lock file counts when it is named in the config, belongs to the model, or lies at the repository's root. */
function isNear(settings, path) {
    return settings.train?.lock !== undefined || !path.includes('/') || matcher(settings.paths ?? ['**'])(path);
}
/** The training fingerprint of DESIGN.md section 1: files, parameters, data and lock files, never the commit. */
async function trainingInputs(settings, files, workspace) {
    const { train } = settings;
    const named = [...(train?.data ?? []), ...(train?.split ? [train.split.data] : [])];
    const found = await Promise.all(named.map(async (path) => ({ path, print: await workspace.fingerprint(path) })));
    const params = train?.params === undefined ? null : await workspace.fingerprint(train.params);
    const data = found.map(({ print }) => print).filter((print) => print !== null);
    const fingerprint = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({
        files: trainingFiles(settings, files).map(({ path, digest }) => [path, digest]),
        params: params?.digest ?? null,
        data: data.map(({ path, digest }) => [path, digest]),
        command: train?.command ?? null,
        split: train?.split ?? null,
        env: train?.env ?? null,
        repeats: train?.repeats ?? 1,
        artifact: settings.artifact ?? null,
        predictions: settings.evaluation?.predictions ?? null
    });
    return { fingerprint, data, missing: found.filter(({ print }) => print === null).map(({ path }) => path) };
}
/** Digest of the serving part of a release: its code and how it is started. */
function servingDigest(settings, files) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({
        files: servingFiles(settings, files).map(({ path, digest }) => [path, digest]),
        serve: settings.serve ?? null,
        score: settings.score ?? null
    });
}


/***/ })

};

export const id = 4597;
export const ids = [4597];
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
        'promotion_asked',
        'promotion_gated',
        'merged_around',
        'promotion_opened',
        'retraining_opened',
        'placed',
        'deployment_dispatched',
        'dispatch_answered',
        'protection_answered',
        'runs_asked',
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

/***/ 22903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ taggedHead),
/* harmony export */   ap: () => (/* binding */ holdsMirror),
/* harmony export */   ar: () => (/* binding */ readMirror),
/* harmony export */   cy: () => (/* binding */ formatTagged),
/* harmony export */   hq: () => (/* binding */ readTagged),
/* harmony export */   mc: () => (/* binding */ indexDigests),
/* harmony export */   rn: () => (/* binding */ formatMirror)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Where the end of a log is written down a second time, outside of it: a history that was cut or written anew does not hold it.

const digest = '(sha256:[0-9a-f]{64})';
const pattern = new RegExp(`Audit log: entry (\\d{1,15}) ${digest}, (\\d{1,15}) segments ${digest}`);
/** One line, to be found again among other text. */
function formatMirror({ sequence, digest: head, segments, index }) {
    return `Audit log: entry ${sequence} ${head}, ${segments} segments ${index}`;
}
function readMirror(text) {
    const [, sequence, head, segments, index] = pattern.exec(text) ?? [];
    if (index === undefined)
        return null;
    return {
        sequence: Number(sequence),
        digest: head,
        segments: Number(segments),
        index: index
    };
}
/** A digest of the first segment, of the first two, and so on: each of the one before and of the segment's name and bytes. */
function indexDigests(segments) {
    let last = '';
    return segments.map(({ sequence, slug, oid }) => {
        last = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${last} ${sequence} ${slug} ${oid}`).digest('hex');
        return `sha256:${last}`;
    });
}
/** Whether a log of these digests goes on from what was mirrored. */
function holdsMirror(digests, { segments, index }) {
    return digests[segments - 1] === index;
}
const tagged = new RegExp(`^audit ${digest} entry (\\d{1,15}) ${digest}$`, 'm');
function formatTagged({ first, sequence, digest: head }) {
    return `audit ${first} entry ${sequence} ${head}`;
}
function readTagged(message) {
    const [, first, sequence, head] = tagged.exec(message) ?? [];
    return head === undefined ? null : { first: first, sequence: Number(sequence), digest: head };
}
/** Null for an empty log. */
function taggedHead(entries) {
    const [first, last] = [entries[0], entries.at(-1)];
    return first === undefined || last === undefined
        ? null
        : { first: first.digest, sequence: last.sequence, digest: last.digest };
}


/***/ }),

/***/ 11806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ promotionBranch),
/* harmony export */   K_: () => (/* binding */ auditBranch),
/* harmony export */   Vx: () => (/* binding */ retrainWorkflow),
/* harmony export */   X2: () => (/* binding */ isTitled),
/* harmony export */   ZH: () => (/* binding */ environmentsBranch),
/* harmony export */   k5: () => (/* binding */ rollbackWorkflow),
/* harmony export */   oK: () => (/* binding */ readPromotionBranch),
/* harmony export */   rl: () => (/* binding */ promotionKey),
/* harmony export */   uj: () => (/* binding */ evidenceArtifact),
/* harmony export */   yD: () => (/* binding */ promoteWorkflow),
/* harmony export */   yb: () => (/* binding */ retrainBranch)
/* harmony export */ });
/* unused harmony export evidenceFileName */
/** Immutable segments of the audit log: `segments/<thousands>/<sequence>-<subject>.jsonl`. */
const auditBranch = 'modelgate/audit';
/** What each environment is told to serve: `<environment>/<model>.yaml`. */
const environmentsBranch = 'modelgate/environments';
const promotionPrefix = 'modelgate/promote/';
/** Head branch of a promotion pull request: one for each environment, model and version. */
function promotionBranch(environment, model, version) {
    return `${promotionPrefix}${environment}/${model}/${version}`;
}
/** What a promotion's branch is of; null for other branches. */
function readPromotionBranch(branch) {
    if (!branch.startsWith(promotionPrefix))
        return null;
    const [environment, model, version, ...more] = branch.slice(promotionPrefix.length).split('/');
    return environment && model && version && more.length === 0 ? { environment, model, version } : null;
}
/** Head branch of a retraining's pull request: one for each model. Not of the bot's own branches, for a job's token writes it. */
function retrainBranch(model) {
    return `retrain/${model}`;
}
/** The workflow on the default branch that brings what a model is to be trained on next. */
const retrainWorkflow = 'modelgate-retrain.yml';
const rollbackWorkflow = 'modelgate-rollback.yml';
/** Name of the artifact and of the file in it by which a run hands in its evidence. */
const evidenceArtifact = 'modelgate-evidence';
const evidenceFileName = 'modelgate-evidence.json';
/** The workflow on the default branch that brings a promoted release up and moves the traffic. */
const promoteWorkflow = 'modelgate-promote.yml';
/**
 * Key of the run that brings this release up, once for each promotion: the workflow's `run-name` holds it. After a rollback the
 * same release may be promoted again, by another pull request.
 */
function promotionKey(environment, model, release, pull) {
    return `${environment}-${model}-${release.slice(7, 19)}-${pull}`;
}
/** Whether a run's title holds this key, as a word. */
function isTitled(title, key) {
    return title.split(/[\s()[\],]+/).includes(key);
}


/***/ }),

/***/ 27754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   g1: () => (/* binding */ record)
/* harmony export */ });
/* unused harmony exports boundModelSchema, recordDetails */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84696);
// The bot's records: what it decided and heard, as entries of the audit log. Records are the state, labels are the request.


const person = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100) });
const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** What an approval binds of one model. */
const boundModelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    modelDigest: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable(),
    serving: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable(),
    comparison: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable()
});
/** What the policy's rules ask of a person, as GitHub said it. */
const personFacts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    permission: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['none', 'read', 'write', 'admin']),
    teams: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200))
});
const asked = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('When it was asked for, by GitHub: milliseconds since the epoch');
const approval = {
    pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200).describe('The delivery or comment that asked for it'),
    by: person,
    at: asked,
    head: sha,
    tree: sha,
    policy: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(boundModelSchema),
    facts: personFacts.optional().describe('What was looked up of them then, for whoever derives the gate again')
};
/** `detail` of each kind of record that the bot reads back. Other kinds are written for people and never decide. */
const recordDetails = {
    approval_given: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(approval),
    approval_refused: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
        by: person,
        head: sha,
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500)
    }),
    approval_revoked: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200).describe('That of the approval that is revoked'),
        of: person,
        by: person.nullable().describe('Null where nobody did: the approved thing changed'),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500)
    }),
    failure_accepted: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
        by: person,
        metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000),
        comparison: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
        facts: personFacts.optional()
    }),
    model_excluded: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
        by: person,
        bound: boundModelSchema.optional().describe('What was left out: later commits leave out the same bytes')
    }),
    model_included: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200), by: person }),
    hold_set: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(), request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200), by: person, hold: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    hold_lifted: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(), request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200), by: person }),
    break_glass: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
        by: person,
        at: asked,
        head: sha,
        release: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er
    }),
    request_withdrawn: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
        by: person,
        at: asked,
        what: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['approval', 'break_glass']),
        of: person.nullable().describe('Whose requests up to then are void; null: everybody’s')
    }),
    label_unheard: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    contributor_seen: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), by: person, head: sha }),
    attempt_failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
        run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        inputs: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er
    }),
    label_pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    release_created: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        release: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
        parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ model: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er, serving: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er, features: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable() }),
        comparison: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable(),
        run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        tree: sha
    }),
    promotion_asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('The pull request on which it was asked for'),
        request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
        by: person,
        release: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        retries: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() })
            .nullable()
            .describe('The attempt that failed, where somebody lets this release try again after exactly that one')
    }),
    promotion_opened: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        release: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        head: sha.describe('The commit that this bot made: another one promotes nothing'),
        replaces: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable(),
        from: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()).optional().describe('Pull requests by which its commit came to the default branch'),
        tree: sha.optional().describe('Of its commit')
    }),
    promotion_gated: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), head: sha, isOpen: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() })
        .describe('Whether the gate of a promotion let this head through: what is merged besides is taken back'),
    merged_around: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), head: sha, by: person.nullable(), release: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er })
        .describe('A promotion that somebody merged though its gate was closed: its release is not brought up'),
    placed: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        release: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable(),
        replaces: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable().optional().describe('What was live there before'),
        hold: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300).nullable()
    })
        .describe('A rollback, or a hold that was lifted, by a run that a person or a breach started'),
    retraining_opened: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(250), head: sha }),
    protection_answered: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        sha,
        state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['approved', 'rejected']).nullable().describe('Null where it was only told what is waited for'),
        comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1024)
    }),
    deployment_dispatched: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), release: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er, workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    dispatch_answered: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('The promotion that was merged'),
        refusal: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500), permission: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).nullable() })
            .nullable()
            .describe('Null once GitHub started what it had refused')
    })
        .describe('GitHub would not start the run of a promotion, or does now: the newest of a key counts'),
    runs_asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
        by: person,
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500),
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000).describe('The answer once all are started'),
        runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(250),
            key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
                .max(250)
                .describe('Among the inputs and in the title of the run: by it a run is found again'),
            inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        }))
            .min(1)
    })
        .describe('Written before they are started; `command_answered` with the same request says what became of them'),
    command_answered: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        request: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
        by: person,
        command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500),
        isDone: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000),
        names: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional().describe('The pull request with whose number the outcome begins'),
        runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500) }))
            .optional()
            .describe('What it started')
    })
};
/** The records of one kind, oldest first. An entry whose detail isn't of its shape was not written by the bot: it never counts. */
function recordsOf(entries, kind) {
    return entries.flatMap((entry) => {
        if (entry.kind !== kind)
            return [];
        const read = recordDetails[kind].safeParse(entry.detail);
        return read.success ? [{ entry, detail: read.data }] : [];
    });
}
/** An event whose detail has its kind's shape. */
function record(kind, at, detail) {
    return { kind, ...at, detail: recordDetails[kind].parse(detail) };
}


/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ earlierSteps),
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
    dirty_tree: 'commit or stash the changes, then run again; to try them first: `modelgate run --allow-dirty`',
    tree_changed: 'put them back (`git status` shows them), and name what training writes besides its model under `train.outputs`, then run again',
    not_affected: 'leave it: no file of this model changed',
    data_invalid: 'mend the data, or the `evaluation` keys that name its columns',
    // build
    training_failed: 'read the log named above, mend the train command, then run again',
    training_stopped: 'look at the log named above for who ended it, then run again',
    refresh_failed: 'read the log named above, mend `train.refresh`, then run again',
    training_timeout: 'raise `train.timeout`, or make training shorter',
    training_out_of_memory: 'train on less data, on a larger machine, or raise `train.memory`',
    training_not_asked: 'mark the pull request as ready for review, set the label that the message names, or run the workflow by hand',
    training_elsewhere: 'wait for the training; then run again: the same command, or the same workflow run',
    artifact_missing: 'make the train command write the file that `artifact` names',
    predictions_missing: 'make the train command write the file that `evaluation.predictions` names',
    metrics_missing: 'make the train command write the file that `evaluation.metrics` names',
    sweep_failed: 'read the log of a trial, mend the train command, then run again: all trials are tried again',
    source_unsupported: 'give the model `train` or `source`',
    source_not_pinned: 'type `modelgate source update MODEL`, then commit the line that it writes',
    source_behind: 'type `modelgate source update MODEL`, or let the action `source-update` propose it',
    source_changed: 'find out who changed the bytes behind that version; to take them all the same: `modelgate source update MODEL`',
    // test
    test_command_failed: 'install what the message names where the steps run (the workflows install requirements.txt), or mend the `test` command',
    test_command_stopped: 'look at the log named above for who ended the tests, or raise `test.timeout`, then run again',
    tests_failed: 'mend the failing tests, then run again',
    no_tests: 'add at least one test: zero tests are not a pass',
    junit_missing: 'make the test command write JUnit XML and name the file: test: { command: ..., junit: ... }',
    evaluation_failed: 'mend the predictions file, or the `evaluation` keys that name its columns',
    // analyze
    scan_failed: 'run the scanner by hand, mend what it says, then run again',
    scan_stopped: 'look at the log named above for who ended the scanner, or raise `analyze.timeout`, then run again',
    new_findings: 'mend the new findings, or record them as known in the SARIF file that `analyze.baseline` names',
    // gates
    evidence_missing: earlierSteps('analyze'),
    evidence_too_old: 'make the evidence again: `modelgate run --again`',
    origin_not_trusted: 'merge to the default branch and run there, or accept it with gates.<environment>.evidence.origin',
    check_failed: 'mend what the failed step says, then run again',
    check_flaky: 'make it give the same result every time, or have it approved: `modelgate approve ENVIRONMENT --by NAME`',
    metric_failed: 'improve the model, or change the rule in .github/modelgate.yml with its owners',
    comparison_inconclusive: 'use more test rows, or have it approved: `modelgate approve ENVIRONMENT --by NAME`',
    baseline_missing: 'restore the store that holds the live release, then run again',
    approval_missing: 'have it approved: `modelgate approve ENVIRONMENT --by NAME`',
    contributor_cannot_approve: 'ask somebody who made none of the changes since the live release',
    approval_stale: 'look again: it was for another commit, model, comparison or policy',
    approver_not_listed: 'ask one of the people that the policy lists',
    approval_unverifiable: 'list `users` for this machine, or use the bot: teams and roles need GitHub',
    approval_too_early: 'look at the comparison in the comment, then set the label again',
    approval_revoked: 'set the label again, if you still approve',
    approver_is_bot: 'ask a person: bots and Apps approve nothing',
    approver_lacks_role: 'ask somebody with write access to this repository',
    contributor_unknown: 'link the e-mail address of these commits to an account (GitHub, Settings, Emails), or write the commits again with a linked one',
    label_changed: 'delete the label: a new one is made, and only that one counts',
    policy_changed: 'have the change of the policy approved by its owners',
    config_invalid: 'mend .github/modelgate.yml on the default branch: `modelgate validate` says where',
    config_missing: 'add .github/modelgate.yml to the default branch: `modelgate init` writes it',
    evidence_running: 'wait for the workflow run to end',
    evidence_refused: 'run the workflow again with the actions of a released version; the message says what was wrong',
    evidence_expired: 'run the workflow again: its artifact is gone',
    audit_changed: 'find who wrote to the branch modelgate/audit, and put it back: docs/how-to/run-the-bot.md, “When the audit log was changed”',
    list_cut: 'split the pull request: of one no more than 3,000 files and 20,000 commits can be seen; after more commits than that since what is live the people of `break_glass` decide',
    permission_missing: 'grant the permission to the App, then run the checks again',
    excluded: 'comment `/modelgate include MODEL` to take it in again',
    draft: 'mark the pull request as ready for review',
    soak_not_over: 'wait until the soak is over, then run again',
    outside_window: 'wait for the deployment window, then run again',
    frozen: 'wait until the freeze is over, then run again',
    on_hold: 'lift the hold once its cause is mended: `modelgate resume MODEL`',
    release_rolled_back: 'make a new release; where the cause lay outside of it, an owner lets this one try again: comment `/modelgate promote MODEL ENV`, or without a bot type `modelgate resume MODEL --retry VERSION --by "Name <email>"`',
    // environments
    not_promoted: 'have its promotion merged first: the bot opens that pull request once QA has passed',
    other_bytes: 'run staging and QA for this very release first',
    start_failed: 'read the log of the server, mend it, then run again',
    not_served: 'read the log of the gateway and of the server, then run again',
    state_moved: 'look at `modelgate status`, for somebody else moved this environment; then run again',
    driver_unsupported: 'use `driver: process` on this machine',
    golden_differs: 'make the served model answer what was evaluated: look for preprocessing that differs',
    golden_unavailable: 'name the test set with its features in `evaluation.data`, or use `train.split`',
    qa_command_failed: 'read the log named above, mend it, then run again',
    error_budget_exceeded: 'look at the log of the server for its errors',
    latency_exceeded: 'make the model answer quicker, or raise `qa.max_p95`',
    verification_failed: 'look at the log of the server named above, mend it and make a new release',
    nothing_live: 'promote a release first',
    // monitor
    monitor_breached: 'look at what is live: `modelgate status`, and `modelgate rollback MODEL` if it must go back',
    monitor_unavailable: 'give the rule what the message says that it lacks; rules of kind performance, latency and resources need another tool for now',
    // any step
    input_wrong: 'mend what the message names, then run again',
    outside_failed: 'mend what the message names, then run again: nothing is lost'
};
/** What to type where a step finds nothing of those that come before it: `last` is the last of them. */
function earlierSteps(last) {
    return `run the earlier steps for this commit first: \`modelgate run --until ${last}\``;
}
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
    'training_stopped',
    'training_timeout',
    'training_out_of_memory',
    'test_command_stopped',
    'scan_stopped',
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
    'training_failed',
    'sweep_failed',
    'refresh_failed',
    'test_command_failed',
    'scan_failed',
    'artifact_missing',
    'predictions_missing',
    'metrics_missing',
    'source_unsupported',
    'source_not_pinned',
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

/***/ 66030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   N9: () => (/* binding */ logFile),
/* harmony export */   RE: () => (/* binding */ envelope),
/* harmony export */   Zz: () => (/* binding */ evidencePath),
/* harmony export */   bd: () => (/* binding */ saveDocument),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   sb: () => (/* binding */ audit),
/* harmony export */   uk: () => (/* binding */ wait)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
// What a step knows: the project at one commit, one of its models, and the ports to the outside.


function pass(summary, outputs = {}) {
    return { result: 'pass', summary, reasons: [], outputs };
}
function fail(code, message, outputs = {}) {
    return { result: 'fail', summary: code, reasons: [{ code, message, cure: (0,_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .cureFor */ .fe)(code) }], outputs };
}
function wait(code, message) {
    return { ...fail(code, message), result: 'pending' };
}
/** The fields that every document of evidence starts with. */
function envelope(context) {
    return {
        producer: context.producer,
        commit: context.head.sha,
        createdAt: new Date(context.ports.clock.now()).toISOString(),
        origin: context.origin
    };
}
/** Keeps a document in the store, and a copy where people and artifact uploads find it. */
async function saveDocument(context, name, document) {
    const text = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.prettyJson)(document);
    await context.ports.workspace.write(evidencePath(context, name), text);
    const digest = await context.ports.store.putBytes(text);
    return digest === (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(text) ? digest : Promise.reject(new Error(`the store changed ${name}`));
}
/** `.modelgate/evidence/<model>/<name>`: the latest of each document. */
function evidencePath({ model }, name) {
    return `.modelgate/evidence/${model}/${name}`;
}
function logFile({ model, head, ports }, step) {
    return ports.workspace.resolve(`.modelgate/logs/${head.sha.slice(0, 12)}/${model}-${step}.log`);
}
/** The event with this context's actor, model and commit. */
async function audit(context, kind, environment, detail) {
    const { actor, model, head } = context;
    await context.ports.audit.append({ kind, actor, model, environment, commit: head.sha, detail: { ...detail } });
}


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
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71026);
/* harmony import */ var _config_plain_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24025);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _source_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61887);
/* harmony import */ var _training_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88687);
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
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_3__([...globs], { dot: true });
    return (path) => isMatch(path);
}
/** Files and folders that the team's commands write: they are neither inputs nor signs of a dirty tree. */
function declaredOutputs(settings) {
    const { artifact, train, evaluation, test, analyze } = settings;
    const { predictions, metrics, logs } = evaluation ?? {};
    const trained = [
        artifact,
        predictions,
        metrics,
        logs,
        train?.sweep?.metrics,
        train?.hydra,
        train?.notebook,
        ...(train?.outputs ?? [])
    ];
    return [...trained, test?.junit, ...(analyze?.sarif ?? [])].filter((path) => path !== undefined).map(_config_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPath */ .s);
}
function isOutput(outputs, path) {
    return outputs.some((output) => (0,_config_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnder */ .J)(output, path));
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
        settings.source === undefined ? undefined : (0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(settings),
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
/** The training fingerprint of DESIGN.md section 1: files, parameters, data and lock files, never the commit. Of a model from a source: its pin. */
async function trainingInputs(settings, files, workspace) {
    const { train, source } = settings;
    if (source !== undefined) {
        const pin = await (0,_training_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readPin */ .Ci)(settings, workspace);
        const fingerprint = (0,_training_source_js__WEBPACK_IMPORTED_MODULE_2__/* .pinFingerprint */ .CU)(pin);
        return { fingerprint, base: fingerprint, data: (0,_training_source_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedData */ .JJ)(pin), missing: [] };
    }
    const named = [...(train?.data ?? []), ...(train?.split ? [train.split.data] : [])];
    const found = await Promise.all(named.map(async (path) => ({ path, print: await workspace.fingerprint(path) })));
    const params = train?.params === undefined ? null : await workspace.fingerprint(train.params);
    const data = found.map(({ print }) => print).filter((print) => print !== null);
    const base = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({
        files: trainingFiles(settings, files).map(({ path, digest }) => [path, digest]),
        params: params?.digest ?? null,
        data: data.map(({ path, digest }) => [path, digest]),
        command: train?.command ?? null,
        split: train?.split ?? null,
        env: train?.env ?? null,
        repeats: train?.repeats ?? 1,
        artifact: settings.artifact ?? null,
        predictions: settings.evaluation?.predictions ?? null,
        metrics: settings.evaluation?.metrics ?? null,
        logs: settings.evaluation?.logs ?? null
    });
    const fingerprint = train?.sweep === undefined ? base : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({ base, sweep: { ...train.sweep, parallel: null } });
    return { fingerprint, base, data, missing: found.filter(({ print }) => print === null).map(({ path }) => path) };
}
/** Digest of the serving part of a release: its code and how it is started. */
function servingDigest(settings, files) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({
        files: servingFiles(settings, files).map(({ path, digest }) => [path, digest]),
        serve: settings.serve ?? null,
        score: settings.score ?? null
    });
}


/***/ }),

/***/ 88687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ takeFromSource),
/* harmony export */   CU: () => (/* binding */ pinFingerprint),
/* harmony export */   Ci: () => (/* binding */ readPin),
/* harmony export */   JJ: () => (/* binding */ pinnedData),
/* harmony export */   Lv: () => (/* binding */ updateSource),
/* harmony export */   hJ: () => (/* binding */ sourceDrift)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _source_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61887);
/* harmony import */ var _source_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94563);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
// Models that are trained elsewhere: pinned by digest in model.lock, fetched by it, and never taken where the bytes differ.





/** What model.lock says of this model; null where it says nothing. */
async function readPin(settings, workspace) {
    const path = (0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(settings);
    const bytes = await workspace.read(path);
    return bytes === null ? null : ((0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLock */ .PG)(new TextDecoder().decode(bytes), path).get(settings.name) ?? null);
}
/** Stands for the training fingerprint of a model that is not trained here: what is pinned, and nothing else. */
function pinFingerprint(pin) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({ pinned: pin });
}
function pinnedData(pin) {
    return (pin?.data ?? []).map(({ name, digest }) => ({ path: name, kind: 'remote', digest, bytes: null }));
}
/** Fetches the pinned model where the store has not got it; the run tells what the source knows of its training. */
async function takeFromSource(context, source) {
    const { settings, ports, model, again } = context;
    const pin = await readPin(settings, ports.workspace);
    if (pin === null)
        return { problem: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('source_not_pinned', `${(0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(settings)} has no line for ${model}`) };
    if (pin.source !== source) {
        const message = `${(0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(settings)} pins ${pin.source}, and the config names ${source}`;
        return { problem: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('source_not_pinned', message) };
    }
    const fingerprint = pinFingerprint(pin);
    const known = again ? null : await ports.tracking.findRun(model, fingerprint);
    if (known?.modelDigest === pin.digest && (await ports.store.has(pin.digest))) {
        await place(context, pin.digest);
        return { run: known, reused: true };
    }
    const problem = await fetchPinned(context, pin);
    if (problem !== null)
        return { problem };
    await place(context, pin.digest);
    const run = await describeRun(context, pin, fingerprint);
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .saveDocument */ .bd)(context, 'run.json', run);
    await ports.tracking.saveRun(run);
    return { run, reused: false };
}
/** Looks what the source names now, and unless it is only to be looked at, writes the model's line of model.lock. */
async function updateSource(context, isCheck) {
    const { settings, ports, model } = context;
    const source = sourceOf(context);
    const reference = referenceOf(source);
    const before = await readPin(settings, ports.workspace);
    const now = await ports.sources.resolve(reference);
    const known = { source, version: now.version, run: now.run, data: [...now.data] };
    // a version is never written over: the same version has the same bytes
    const isSameVersion = now.version !== null && before !== null && (0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePin */ .kY)(before, { ...known, digest: before.digest });
    if (isSameVersion)
        return { state: 'current', pin: before };
    if (isCheck && now.version !== null)
        return { state: 'behind', before, after: now };
    const fetched = await fetchToStore(context, reference, now.version);
    if ('changed' in fetched)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`${source} was changed while it was fetched: ${fetched.changed}`, { cure: 'run again' });
    const after = { ...known, digest: fetched.digest };
    if (before !== null && (0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePin */ .kY)(before, after))
        return { state: 'current', pin: before };
    if (isCheck)
        return { state: 'behind', before, after };
    const path = (0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(settings);
    const bytes = await ports.workspace.read(path);
    await ports.workspace.write(path, (0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .writePin */ .hV)(bytes && new TextDecoder().decode(bytes), model, after));
    return { state: 'updated', before, after };
}
/** In words, for a plan: what is pinned, and whether the source has moved on. */
async function sourceDrift(context) {
    const { settings, ports, model } = context;
    const pin = await readPin(settings, ports.workspace);
    const update = `modelgate source update ${model}`;
    if (pin === null || pin.source !== settings.source) {
        return `${(0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(settings)} does not pin ${settings.source ?? ''}: ${update}`;
    }
    const now = await ports.sources.resolve(referenceOf(pin.source));
    if (now.version === null) {
        const digest = await ports.sources.digest(referenceOf(pin.source));
        return digest === null || digest === pin.digest
            ? null
            : `${pin.source} holds other bytes than those pinned: ${update}`;
    }
    if (now.version === pin.version && now.run === pin.run)
        return null;
    return `${pin.source} is version ${now.version} by now, ${pin.version ?? 'none'} is pinned: ${update}`;
}
function sourceOf({ settings, model }) {
    if (settings.source !== undefined)
        return settings.source;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${model} is trained here: it has no \`source\` to update`, {
        cure: 'name a model that has a `source` in the config'
    });
}
function referenceOf(source) {
    const reference = (0,_source_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSource */ .P)(source);
    if (reference !== null)
        return reference;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`\`source: ${source}\` is not among the sources of this version`, {
        cure: `write ${_source_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceForms */ .B.join(', or ')}`
    });
}
async function fetchPinned(context, pin) {
    const { store, progress } = context.ports;
    if (await store.has(pin.digest))
        return null;
    progress.line(context.model, `fetch ${pin.source}${pin.version === null ? '' : `, version ${pin.version}`}`);
    const found = await fetchToStore(context, referenceOf(pin.source), pin.version);
    if ('changed' in found)
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('source_changed', `${pin.source}: ${found.changed}`);
    if (found.digest === pin.digest)
        return null;
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('source_changed', `${pin.source}: ${pin.digest} is pinned, and what was fetched is ${found.digest}`);
}
async function fetchToStore(context, reference, version) {
    const { workspace, store, sources } = context.ports;
    const folder = `.modelgate/source/${context.model}`;
    await workspace.remove(folder);
    try {
        const changed = await sources.fetch(reference, version, workspace.resolve(`${folder}/model`));
        if (changed !== null)
            return { changed };
        const running = (await workspace.list(`${folder}/model`)).filter(({ path }) => canRunCode(path));
        if (running.length > 0)
            context.ports.progress.line(context.model, `may run code when loaded (pickle): ${running
                .map(({ path }) => path)
                .slice(0, 10)
                .join(', ')}; safetensors and ONNX do not`);
        return { digest: (await store.putPath(workspace.resolve(`${folder}/model`))).digest };
    }
    finally {
        await workspace.remove(folder);
    }
}
/** Formats that are pickles, by their names: what PyTorch, joblib and pickle itself write. */
function canRunCode(path) {
    return /\.(?:bin|pt|pth|ckpt|pkl|pickle|joblib)$/i.test(path);
}
/** Where the config names an `artifact`, the model lies there as if it had been trained here. */
async function place({ ports, settings }, digest) {
    if (settings.artifact !== undefined)
        await ports.store.materialize(digest, ports.workspace.resolve(settings.artifact));
}
async function describeRun(context, pin, fingerprint) {
    const { model, isDirty, ports } = context;
    const folder = `.modelgate/source/${model}`;
    await ports.store.materialize(pin.digest, ports.workspace.resolve(`${folder}/model`));
    const { bytes } = await ports.store.putPath(ports.workspace.resolve(`${folder}/model`));
    const environment = await environmentOf(context, `${folder}/model`);
    await ports.workspace.remove(folder);
    const described = await ports.sources.describe(referenceOf(pin.source), pin.version);
    return {
        schema: 'modelgate/run@1',
        ...(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .envelope */ .RE)(context),
        model,
        fingerprint,
        dirty: isDirty,
        command: pin.version === null ? pin.source : `${pin.source}, version ${pin.version}`,
        source: { uri: pin.source, version: pin.version, run: pin.run },
        parameters: { ...described.parameters },
        data: [...pinnedData(pin)],
        environment,
        resources: { wallSeconds: described.seconds ?? 0, cpuSeconds: null, peakMemoryBytes: null },
        modelDigest: pin.digest,
        modelBytes: bytes,
        predictionsDigest: null,
        testDataDigest: null,
        metricsDigest: null,
        metrics: { ...described.metrics }
    };
}
/** As the model itself says it, where it is a folder that MLflow wrote. */
async function environmentOf({ ports }, folder) {
    const unknown = { python: null, platform: 'elsewhere', packages: {} };
    if ((await ports.workspace.stat(folder))?.kind !== 'folder')
        return unknown;
    const text = async (name) => {
        const bytes = await ports.workspace.read(`${folder}/${name}`);
        return bytes === null ? '' : new TextDecoder().decode(bytes);
    };
    const python = /^python:\s*["']?([\d.]+)/m.exec(await text('python_env.yaml'))?.[1] ?? null;
    const pinned = (await text('requirements.txt')).matchAll(/^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;#]+)/gm);
    return { ...unknown, python, packages: Object.fromEntries([...pinned].map(([, name = '', at = '']) => [name, at])) };
}


/***/ }),

/***/ 53130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ manyModels),
/* harmony export */   a: () => (/* binding */ comparisonsPart)
/* harmony export */ });
/* harmony import */ var _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57004);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97391);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96145);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20168);




/** With more models than this only those that hold, and no more of them than this, are shown in full. */
const manyModels = 6;
/** `isMany`: whether there are more models than are read one by one. */
function comparisonsPart(shown, isMany) {
    if (!isMany)
        return shown.flatMap(({ inFull }) => inFull);
    const whole = shown.filter(({ holds }) => holds).slice(0, manyModels);
    const others = shown.filter((each) => !whole.includes(each));
    const compared = others.flatMap(({ model, comparison }) => (comparison === null ? [] : [{ model, comparison }]));
    const title = whole.length === 0 ? 'The models at a glance' : `The other ${(0,_pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(others.length, 'model')} at a glance`;
    return [
        ...whole.flatMap(({ inFull }) => inFull),
        ...(compared.length === 0 ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, title), overviewTable(compared)]),
        ...(others.length === 0
            ? []
            : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`${(0,_pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(others.length, 'model')} in full`, ...others.flatMap(({ inFull }) => inFull))])
    ];
}
const mostMetrics = 4;
function overviewTable(compared) {
    const sorted = compared.toSorted((a, b) => Number(hasWorse(b)) - Number(hasWorse(a)));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([['model'], ['against'], ['change'], ['delta']], sorted.map(({ model, comparison }) => [
        [`${_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictIcons */ .q[comparison.verdict]} `, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(model)],
        comparison.baseline === null ? ['– (first model)'] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(comparison.baseline.name)],
        changeCell(comparison),
        deltaCell(comparison)
    ]));
}
function hasWorse({ comparison }) {
    return judged(comparison).some(({ entry }) => entry.change === 'worse');
}
/** What a rule speaks of, slices too; all metrics where there is no rule. */
function judged(comparison) {
    const all = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findings */ .Pg)(comparison);
    const ruled = all.filter(({ entry }) => entry.goal !== undefined);
    return ruled.length > 0 ? ruled : all.filter(({ slice }) => slice === null);
}
function changeCell(comparison) {
    const of = judged(comparison);
    const parts = ['worse', 'inconclusive', 'better', 'changed', 'same'].flatMap((change) => {
        const count = of.filter(({ entry }) => entry.change === change).length;
        if (count === 0)
            return [];
        return [change === 'worse' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(`${count} ${change}`) : `${count} ${change}`];
    });
    return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}
/** Of the whole test set; where there is no delta, the value. */
function deltaCell(comparison) {
    const entries = judged(comparison).flatMap(({ entry, slice }) => (slice === null ? [entry] : []));
    const sorted = entries.toSorted((a, b) => Number(b.change === 'worse') - Number(a.change === 'worse'));
    const more = sorted.length - mostMetrics;
    return [
        ...sorted
            .slice(0, mostMetrics)
            .flatMap((entry, index) => [...(index === 0 ? [] : [', ']), ...deltaOf(entry)]),
        ...(more > 0 ? [`, and ${more} more`] : [])
    ];
}
function deltaOf(entry) {
    const { candidate, delta } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(entry);
    const [moved = ''] = delta.split(' ');
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(entry.name), `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .arrow */ .UE)(entry)} `, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(moved === '' ? candidate : moved)];
}


/***/ }),

/***/ 31120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ renderSweep),
  A: () => (/* binding */ tries)
});

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/sweep/trial.js
var trial = __webpack_require__(43673);
// EXTERNAL MODULE: ./core/report/numbers.js
var report_numbers = __webpack_require__(5411);
;// CONCATENATED MODULE: ./core/report/plots/parallel.js
// A sweep as parallel coordinates: an axis for each parameter, and one for what came of it.


const mostLines = 200;
const mostTicks = 8;
/** Of the trials that gave a value, the best 200. */
function parallelPlot({ trials, metric, goal, budget, best }) {
    const sign = goal === 'maximize' ? 1 : -1;
    const valued = trials
        .flatMap((trial) => (trial.value === null ? [] : [{ ...trial, value: (0,digest/* loadNumber */.iM)(trial.value) }]))
        .sort((a, b) => (a.id === best ? 1 : b.id === best ? -1 : sign * (a.value - b.value)))
        .slice(-mostLines);
    const names = [...new Set(valued.flatMap(({ parameters }) => Object.keys(parameters)))].sort();
    const axes = names.map((name) => axisOf(name, valued.map(({ parameters }) => parameters[name] ?? '')));
    const budgets = budget === null
        ? []
        : [
            axisOf(budget, valued.map((trial) => trial.budget ?? 0))
        ];
    const outcome = axisOf(metric, valued.map(({ value }) => value));
    return {
        kind: 'parallel',
        title: `Sweep: ${metric}`,
        axes: [...axes, ...budgets, outcome],
        lines: valued.map((trial) => ({
            places: [
                ...axes.map((axis) => axis.place(trial.parameters[axis.name] ?? '')),
                ...budgets.map((axis) => axis.place(trial.budget ?? 0)),
                outcome.place(trial.value)
            ],
            isBest: trial.id === best
        }))
    };
}
/** Numbers by their size, over two powers of ten by their logarithm; anything else side by side. */
function axisOf(name, values) {
    const numbers = values.filter((value) => typeof value === 'number');
    return numbers.length === values.length ? numberAxis(name, numbers) : choiceAxis(name, values);
}
function numberAxis(name, numbers) {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    const isLogarithmic = least > 0 && most / least >= 100;
    const scale = (value) => (isLogarithmic ? Math.log(value) : value);
    const [low, high] = [scale(least), scale(most)];
    const middle = Number((isLogarithmic ? Math.exp((low + high) / 2) : (low + high) / 2).toPrecision(2));
    const place = (value) => high > low && typeof value === 'number' ? (scale(value) - low) / (high - low) : 0.5;
    const ticks = high > low ? [least, middle, most] : [least];
    return { name, place, ticks: ticks.map((value) => [place(value), (0,report_numbers/* formatNumber */.ZV)(value)]) };
}
function choiceAxis(name, values) {
    const choices = [...new Set(values.map(String))].sort();
    const place = (value) => choices.length < 2 ? 0.5 : choices.indexOf(String(value)) / (choices.length - 1);
    return { name, place, ticks: choices.slice(0, mostTicks).map((choice) => [place(choice), choice]) };
}

// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
;// CONCATENATED MODULE: ./core/report/sweep.js
// What a sweep came to: one sentence, and folded below it the trials, best first, with a picture of them.





const mostRows = 30;
function renderSweep(summary) {
    const { trials, metric, validation, best } = summary;
    const chosen = trials.find(({ id }) => id === best);
    const rows = validation.rows === null ? 'validation rows of its own' : `${(0,report_numbers/* formatCount */.B4)(validation.rows)} validation rows`;
    return [
        (0,tree/* paragraph */.FY)((0,tree/* strong */.ko)('Sweep:'), ` the best of ${tries(summary)} is `, ...parameterCells(chosen), ' with ', (0,tree/* code */.aY)(metric), ` ${chosen?.value == null ? '' : (0,report_numbers/* formatNumber */.ZV)((0,digest/* loadNumber */.iM)(chosen.value))} on ${rows}. The best of many is flattered by chance: the test set is the judge.`),
        (0,tree/* details */.zH)(`${(0,report_numbers/* formatCount */.B4)(trials.length)} trials`, (0,tree/* drawing */.pW)([{ name: null, plot: parallelPlot(summary) }], []), ...trialTable(summary))
    ];
}
/** "20 trials, 2 of which failed, in 23 attempts" */
function tries({ trials }) {
    const failed = trials.filter(({ value }) => value === null).length;
    const attempts = trials.reduce((sum, trial) => sum + trial.attempts, 0);
    return [
        `${(0,report_numbers/* formatCount */.B4)(trials.length)} trials`,
        ...(failed === 0 ? [] : [`${(0,report_numbers/* formatCount */.B4)(failed)} of which failed`]),
        ...(attempts === trials.length ? [] : [`in ${(0,report_numbers/* formatCount */.B4)(attempts)} attempts`])
    ].join(', ');
}
function trialTable({ trials, goal, metric, budget }) {
    const valued = trials.map((trial) => ({ ...trial, value: trial.value === null ? null : (0,digest/* loadNumber */.iM)(trial.value) }));
    // the highest rung first: rungs are not held against each other
    const rungs = [...new Set(valued.map(({ rung }) => rung))].sort((a, b) => b - a);
    const order = rungs.flatMap((rung) => (0,trial/* ranked */.ad)(valued.filter((trial) => trial.rung === rung), goal));
    const shown = order.slice(0, mostRows);
    const head = ['trial', 'parameters', ...(budget === null ? [] : [budget]), metric, 'attempts', 'seconds'];
    const rows = shown.map((trial) => [
        [(0,tree/* code */.aY)(trial.id)],
        parameterCells(trial),
        ...(budget === null ? [] : [[trial.budget === null ? '' : (0,report_numbers/* formatNumber */.ZV)(trial.budget)]]),
        trial.value === null ? [(0,tree/* untrusted */.bp)(`failed: ${trial.failure ?? ''}`, 120)] : [(0,report_numbers/* formatNumber */.ZV)(trial.value)],
        [String(trial.attempts)],
        [trial.seconds.toFixed(1)]
    ]);
    const more = order.length - shown.length;
    return [
        (0,tree/* table */.tp)(head.map((name) => [(0,tree/* untrusted */.bp)(name)]), rows),
        ...(more > 0 ? [(0,tree/* paragraph */.FY)(`and ${(0,report_numbers/* formatCount */.B4)(more)} more, in sweep.json`)] : [])
    ];
}
function parameterCells(trial) {
    const entries = Object.entries(trial?.parameters ?? {});
    return entries.flatMap(([name, value], index) => [...(index === 0 ? [] : [' ']), (0,tree/* code */.aY)(`${name}=${String(value)}`)]);
}


/***/ }),

/***/ 72112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ resultIcons),
/* harmony export */   op: () => (/* binding */ renderWalk),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   uo: () => (/* binding */ walkChart)
/* harmony export */ });
/* harmony import */ var _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57004);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37185);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53130);
/* harmony import */ var _sweep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31120);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96145);





const resultIcons = {
    pass: '✅',
    fail: '❌',
    pending: '⏳',
    unavailable: '⚠️'
};
function renderWalk({ commit, models }) {
    const walked = models.filter(({ records }) => records.length > 0);
    const idle = models.filter(({ records }) => records.length === 0);
    const isMany = walked.length > _overview_js__WEBPACK_IMPORTED_MODULE_2__/* .manyModels */ .Y;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z8)([
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, ...verdict(walked)),
        ...(walked.length === 0 ? [] : [stepTable(walked, isMany)]),
        ...needed(walked),
        ...(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonsPart */ .a)(walked.map(shownOf), isMany),
        ...(idle.length === 0
            ? []
            : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)('Not affected: ', ...separated(idle.map(({ model }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(model)])), '.')]),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)('For ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(commit.slice(0, 7)), '.')
    ]);
}
/** "`fraud` is held before staging (metric_failed). `churn` is live." */
function verdict(models) {
    if (models.length === 0)
        return ['✅ No model is affected'];
    const sorted = models.toSorted((a, b) => rankOf(a) - rankOf(b));
    const named = models.length > _overview_js__WEBPACK_IMPORTED_MODULE_2__/* .manyModels */ .Y ? sorted.slice(0, mostNamed) : models;
    const more = sorted.filter((walk) => !named.includes(walk));
    return [
        `${resultIcons[byRank[Math.min(...models.map(rankOf))] ?? 'pass']} `,
        ...separated(named.map(sentence), ' '),
        ...(more.length === 0 ? [] : [` ${countsOf(more)}.`])
    ];
}
const mostNamed = 3;
const byRank = ['fail', 'unavailable', 'pending', 'pass'];
const words = { fail: 'held', unavailable: 'not judged', pending: 'waiting', pass: 'passed' };
function rankOf(walk) {
    return byRank.indexOf(endOf(walk)?.result ?? 'pass');
}
function countsOf(models) {
    return byRank
        .map((result, rank) => [models.filter((walk) => rankOf(walk) === rank).length, words[result]])
        .flatMap(([count, word]) => (count === 0 ? [] : [`${count} more ${word}`]))
        .join(', ');
}
function sentence(walk) {
    const last = endOf(walk);
    if (last === undefined)
        return [];
    switch (last.result) {
        case 'pass':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(walk.model), last.step === 'live' ? ' is live.' : ` passed ${last.step}.`];
        case 'pending':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(walk.model), ` waits at ${last.step} (`, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(last.reasons[0]?.code ?? 'pending'), ').'];
        case 'fail':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(walk.model), ` is held at ${last.step} (`, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(last.reasons[0]?.code ?? 'failed'), ').'];
        case 'unavailable':
            return [
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(walk.model),
                ` can't be judged at ${last.step} (`,
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(last.reasons[0]?.code ?? 'unavailable'),
                ').'
            ];
    }
}
/** Where a walk stands: at its last step, or before the gate that will hold it. */
function endOf({ records, held, planned }) {
    const last = records.at(-1);
    if (held === null || last === undefined || last.result !== 'pass')
        return last;
    return { step: planned[planned.indexOf(last.step) + 1] ?? 'the gate', ...held };
}
/** Steps that no model uses vanish. `isShort`: a step that passed is its icon alone. */
function stepTable(models, isShort) {
    const used = _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci.filter((step) => models.some(({ planned }) => planned.includes(step)));
    const head = [['model'], ...used.map((step) => [step])];
    const rows = models.map((walk) => [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(walk.model)],
        ...used.map((step) => {
            const record = walk.records.find((known) => known.step === step);
            if (record === undefined)
                return [openCell(walk, step)];
            if (isShort && record.result === 'pass')
                return [resultIcons.pass];
            return [`${resultIcons[record.result]} `, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(record.summary)];
        })
    ]);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(head, rows);
}
function openCell(walk, step) {
    const end = endOf(walk);
    if (walk.held !== null && end?.step === step)
        return `${resultIcons[end.result]} metrics`;
    return walk.planned.includes(step) ? '–' : '';
}
function needed(models) {
    const held = models.flatMap((walk) => {
        const last = endOf(walk);
        return last === undefined || last.result === 'pass' ? [] : [{ model: walk.model, last }];
    });
    return held.flatMap(({ model, last }) => [
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(model), ` at ${last.step}: what is needed`),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(last.reasons.map(({ code: reason, message, cure }) => [
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(reason),
            ': ',
            ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .withCode */ .SM)(firstLine(message)),
            ...(cure === null ? [] : [' → ', ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .withCode */ .SM)(cure)])
        ])),
        ...last.reasons.filter(({ message }) => message.includes('\n')).map(({ message }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .codeBlock */ .DV)(message))
    ]);
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
function shownOf(walk) {
    const { model, comparison } = walk;
    const result = endOf(walk)?.result;
    const holds = result === 'fail' || result === 'unavailable' || (comparison !== null && comparison.verdict !== 'pass');
    return { model, comparison, holds, inFull: comparisonBlocks(walk) };
}
function comparisonBlocks({ model, comparison, records, sweep }) {
    const swept = sweep == null ? [] : (0,_sweep_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSweep */ .l)(sweep);
    if (comparison === null)
        return swept.length === 0 ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(model)), ...swept];
    const credit = records.find(({ step }) => step === 'test')?.outputs.credit?.split('\n') ?? [];
    return [
        ...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .renderComparison */ .W)(comparison, { model, depth: 3 }).children,
        ...credit.map((line) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(line))),
        ...swept
    ];
}
function separated(parts, by = ', ') {
    return parts.flatMap((part, index) => (index === 0 ? part : [by, ...part]));
}
/** The way through as a Mermaid chart: done steps green, the one that holds red. */
function walkChart({ models }) {
    const lines = models.flatMap(({ planned, records }, model) => planned.flatMap((step, index) => {
        const id = `m${model}s${index}`;
        const record = records.find((known) => known.step === step);
        const edge = index === 0 ? [] : [`  m${model}s${index - 1} --> ${id}`];
        return [`  ${id}["${_pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .stepTitles */ ._4[step]}"]:::${record?.result ?? 'open'}`, ...edge];
    }));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .mermaid */ .a4)([
        'flowchart LR',
        ...lines,
        '  classDef pass fill:#dafbe1,stroke:#1a7f37',
        '  classDef fail fill:#ffebe9,stroke:#cf222e',
        '  classDef pending fill:#fff8c5,stroke:#9a6700',
        '  classDef unavailable fill:#fff8c5,stroke:#9a6700',
        '  classDef open fill:#f6f8fa,stroke:#d0d7de'
    ].join('\n'));
}


/***/ }),

/***/ 61887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   hV: () => (/* binding */ writePin),
/* harmony export */   kY: () => (/* binding */ isSamePin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84696);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94563);
// model.lock: what each source named when somebody last looked, one line for each model, kept in git.





const pinSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(1000),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100).nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100).nullable(),
    digest: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er,
    data: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1000), digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200) })).max(1000)
});
const heading = '# What `source:` of each model names, by digest. `modelgate source update` writes this file.';
const line = /^([A-Za-z0-9][A-Za-z0-9_-]*): (\{.*\})$/;
/** Throws InputError that names the line which is no pin. */
function parseLock(text, file) {
    const pins = new Map();
    for (const [index, each] of text.split(/\r?\n/).entries()) {
        if (each.trim() === '' || each.startsWith('#'))
            continue;
        const [, model = '', json = ''] = line.exec(each) ?? [];
        const pin = pinSchema.safeParse(parseJson(json));
        if (!pin.success || !isFixed(pin.data) || pins.has(model)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(pins.has(model) ? `${file} has two lines for ${model}` : `line ${index + 1} of ${file} is no pin of a model`, { cure: 'take the line out, then type `modelgate source update`', place: { file, line: index + 1 } });
        }
        pins.set(model, pin.data);
    }
    return pins;
}
/** The file with one model's line as the pin has it; every other line stays as it is. */
function writePin(text, model, pin) {
    const { source, version, run, digest, data } = pin;
    const written = `${model}: ${JSON.stringify({ source, version, run, digest, data })}`;
    const lines = (text ?? `${heading}\n`).replace(/\n$/, '').split('\n');
    const at = lines.findIndex((each) => each.startsWith(`${model}: `));
    return `${(at === -1 ? [...lines, written] : lines.with(at, written)).join('\n')}\n`;
}
/** Whether the version is such as its source gives: it is asked for by an address, which another text could lead elsewhere. */
function isFixed({ source, version }) {
    const kind = (0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSource */ .P)(source)?.kind;
    if (kind === 'oci')
        return /^sha256:[0-9a-f]{64}$/.test(version ?? '');
    return kind !== 'hf' || /^[0-9a-f]{40}$/.test(version ?? '');
}
function isSamePin(a, b) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(a) === (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(b);
}
/** `models/fraud/model.lock` for paths that begin with `models/fraud/`; at the root where the model has no paths. */
function lockPath({ paths }) {
    const fixed = (paths?.[0] ?? '').replace(/[*?[{!(].*$/, '');
    return `${fixed.slice(0, fixed.lastIndexOf('/') + 1)}model.lock`;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 43673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ plannedTrial),
/* harmony export */   So: () => (/* binding */ trialValue),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ad: () => (/* binding */ ranked)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84696);
// One trial of a sweep: what it tried, how each attempt ended, and what it is worth.



const value = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]);
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    at: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .RE.createdAt,
    metric: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .storedNumber */ .HW.nullable().describe('On the validation rows; null where the attempt failed'),
    failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2000).nullable(),
    measured: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .er
        .nullable()
        .describe('The validation predictions or metrics file that the metric was read from'),
    resources: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesSchema */ .PL,
    lost: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500)).describe('Why earlier jobs of this attempt were lost and started again')
});
/** What a trial leaves behind; `id` is the beginning of its fingerprint, which covers everything that it follows from. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('modelgate/trial@1'),
    ..._pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .RE,
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{12}$/),
    fingerprint: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .er,
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value),
    budget: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(attemptSchema).min(1).max(100)
});
/** `base` is what trials of one sweep share. The same trial in a wider sweep has the same fingerprint. */
function plannedTrial(base, parameters, budget, rung) {
    const given = budget === null ? parameters : { ...parameters, [budget.parameter]: budget.value };
    const fingerprint = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({ base, given });
    return { id: idOf(fingerprint), fingerprint, parameters, given, budget: budget?.value ?? null, rung };
}
function idOf(fingerprint) {
    return fingerprint.slice('sha256:'.length, 'sha256:'.length + 12);
}
/**
 * The mean of all attempts that gave a number, so that trying one trial again until it is lucky gains nothing. Null
 * where every attempt failed.
 */
function trialValue({ attempts }) {
    const values = attempts.flatMap(({ metric }) => (metric === null ? [] : [(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(metric)])).filter(Number.isFinite);
    return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}
/** Best first; failed trials last. Ties go by id, which no machine and no order of arrival decides. */
function ranked(trials, goal) {
    const sign = goal === 'maximize' ? -1 : 1;
    return [...trials].sort((a, b) => {
        if (a.value === null || b.value === null)
            return (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0);
        return sign * (a.value - b.value) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    });
}


/***/ })

};

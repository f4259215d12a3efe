export const id = 9648;
export const ids = [9648];
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
        'retraining_opened',
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

/***/ 27844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ parseCommand)
/* harmony export */ });
/* unused harmony export refusals */
/* harmony import */ var _config_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89976);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21283);
/* harmony import */ var _verbs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50805);
// A comment's slash command. Strict: what isn't plainly a command is none, and nothing is guessed or folded into one.




const refusals = (/* unused pure expression or super */ null && (['look_alike', 'hidden_character', 'too_long']));
/** Longest line that is read, in UTF-16 code units. */
const lineLimit = 4096;
const shownWord = 40;
const call = '/modelgate';
/**
 * Reads the first line of a comment's Markdown. It is a command only if it begins with `/modelgate` as a whole word: so
 * a quotation, a list, code, an HTML comment and a later line never are. Never throws.
 */
function parseCommand(comment) {
    const line = firstLine(comment);
    if (!isCall(line)) {
        if (!isCall((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .appearance */ .$8)(line.slice(0, lineLimit))))
            return { kind: 'none' };
        return refused('look_alike', `Write \`${call}\` in small Latin letters, with nothing before it or inside it.`);
    }
    if (line.length > lineLimit) {
        return refused('too_long', `The line is longer than ${lineLimit} characters.`);
    }
    const hidden = (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacter */ .g1)(line);
    if (hidden !== null) {
        return refused('hidden_character', `The line holds the invisible character ${hidden}: type it again, without.`);
    }
    return parseWords(line.slice(call.length));
}
/** Lines end as in Markdown: LF, CR LF or CR. */
function firstLine(comment) {
    const end = comment.search(/[\r\n]/);
    return end < 0 ? comment : comment.slice(0, end);
}
function isCall(line) {
    return line.startsWith(call) && /^(?:\s|$)/.test(line.slice(call.length, call.length + 1));
}
function parseWords(text) {
    const [, word = 'help', rest = ''] = /^[ \t]+([^ \t]+)(.*)$/s.exec(text) ?? [];
    if (!(0,_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .isVerb */ .ek)(word)) {
        const near = (0,_config_shape_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(word, _verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .helpTable */ ._5.map(({ verb }) => verb));
        return {
            kind: 'unknown',
            word: Array.from(word).slice(0, shownWord).join(''),
            nearest: near !== null && (0,_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .isVerb */ .ek)(near) ? near : null
        };
    }
    const tokens = tokenize(rest);
    const bound = 'message' in tokens ? tokens : (0,_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .bind */ .oI)(word, tokens);
    if ('message' in bound)
        return { kind: 'wrong', verb: word, usage: (0,_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .usageOf */ .Fs)(word), message: bound.message };
    return { kind: 'command', command: bound };
}
/** Words parted by spaces and tabs; in double quotes, `\"` and `\\` stand for `"` and `\`. */
function tokenize(text) {
    const pattern = /[ \t]+|"((?:[^"\\]|\\["\\])*)"(?=[ \t]|$)|([^ \t"]+)(?=[ \t]|$)/y;
    const tokens = [];
    while (pattern.lastIndex < text.length) {
        const match = pattern.exec(text);
        if (match === null) {
            return { message: 'Quotes begin and end a word; inside them, write \\" for a quote and \\\\ for a backslash.' };
        }
        const [, quoted, plain] = match;
        if (quoted !== undefined)
            tokens.push({ text: quoted.replace(/\\(["\\])/g, '$1'), isQuoted: true });
        if (plain !== undefined && /[“”„‟]/.test(plain))
            return { message: 'Write straight double quotes, not curly ones.' };
        if (plain !== undefined)
            tokens.push({ text: plain, isQuoted: false });
    }
    return tokens;
}
function refused(reason, message) {
    return { kind: 'refused', reason, message };
}


/***/ }),

/***/ 11487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ worstResult),
/* harmony export */   gJ: () => (/* binding */ gateResults),
/* harmony export */   p7: () => (/* binding */ servedBefore),
/* harmony export */   pE: () => (/* binding */ gateFacts)
/* harmony export */ });
/* harmony import */ var _pipeline_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76963);
/* harmony import */ var _pipeline_finding_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29561);
/* harmony import */ var _pipeline_environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10435);
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92957);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61224);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82739);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27754);







/** From the worst to the best. */
const gateResults = ['fail', 'unavailable', 'pending', 'pass'];
function worstResult(results) {
    return gateResults.find((result) => results.includes(result)) ?? 'pass';
}
function gateFacts(standing, state, asked) {
    const { config, policy, now, environment, commit, places } = standing;
    const { settings, evidence, bound, comparison, model } = state;
    const place = places.find((each) => each.environment === environment && each.model === model);
    const digest = bound.comparison;
    const newFindings = (0,_pipeline_finding_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .readNewFindings */ .n)((0,_model_state_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .zv)(evidence, 'analyze')?.outputs.newFindings);
    const isFirst = environment === (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentParts */ .s)(config).staging;
    return {
        environment,
        commit,
        model,
        modelDigest: bound.modelDigest ?? _approvals_js__WEBPACK_IMPORTED_MODULE_4__/* .noModel */ .X_,
        policy,
        now,
        origin: evidence?.origin ?? 'untrusted',
        evidenceAt: evidence?.run.startedAt ?? null,
        checks: {
            test: checkState(standing, state, 'test'),
            analyze: checkState(standing, state, 'analyze'),
            qa: isFirst || !Object.hasOwn(config.environments, environment) ? 'unused' : checkState(standing, state, 'qa')
        },
        comparison: comparison === null || digest === null ? null : { document: comparison, digest },
        comparisonMissing: comparison === null && settings?.metrics !== undefined ? 'evidence_missing' : null,
        ...(newFindings === undefined ? {} : { newFindings }),
        hold: place?.state.hold ?? null,
        wasRolledBack: false,
        ...asked
    };
}
function checkState({ config, entries }, { settings, evidence, model }, step) {
    const uses = settings === null ? (evidence?.walk.planned ?? []) : (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .applicableSteps */ .v)(config, settings);
    if (!uses.includes(step))
        return 'unused';
    const record = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .zv)(evidence, step);
    if (record === undefined)
        return 'missing';
    if (record.result !== 'pass')
        return 'fail';
    const inputs = record.attempts?.inputs;
    const failedBefore = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'attempt_failed').some(({ entry, detail }) => entry.model === model && detail.step === step && detail.inputs === inputs);
    return (0,_pipeline_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlaky */ .s8)(record) || failedBefore ? 'flaky' : 'pass';
}
/**
 * When the environment before this one began to serve the release, by the first run that says so, or by the branch; null while
 * it doesn't.
 */
function servedBefore({ config, places, runs, sinceLive }, { environment, model, release }) {
    const before = (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .predecessorOf */ .F)(config, environment);
    const place = places.find((each) => each.environment === before && each.model === model);
    if (before === null || place?.state.live !== release)
        return null;
    const { staging, production } = (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentParts */ .s)(config);
    const step = before === staging ? 'staging' : 'live';
    const first = runs
        .flatMap(({ evidence }) => (evidence.kind === 'read' ? evidence.document.models : []))
        .filter((walk) => walk.model === model)
        .flatMap(({ records }) => records)
        .findLast((record) => record.step === step &&
        record.result === 'pass' &&
        record.outputs.release === release &&
        (record.outputs.environment ?? before) === before);
    if (first !== undefined)
        return Date.parse(first.createdAt);
    const live = before === production ? sinceLive[model] : undefined;
    return live?.release === release ? live.liveAt : null;
}


/***/ }),

/***/ 74286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ failedAttempts)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27754);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40565);


/** Of every run that may speak here, also of those that a newer one has replaced meanwhile. */
function failedAttempts({ observation, scope, states }) {
    const models = new Set(states.map(({ model }) => model));
    const { runs } = observation;
    return runs.flatMap((run) => {
        if (run.evidence.kind !== 'read' || (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(run, observation, scope) === null)
            return [];
        return run.evidence.document.models
            .filter(({ model }) => models.has(model))
            .flatMap(({ model, records }) => records.flatMap((step) => failureOf({ observation }, run, model, step)));
    });
}
function failureOf({ observation }, run, model, { step, result, outputs, attempts }) {
    const { pull, records, self } = observation;
    const inputs = attempts?.inputs;
    if (inputs === undefined || (result !== 'fail' && outputs.verdict !== 'fail'))
        return [];
    const isKnown = (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(records.entries, 'attempt_failed').some(({ entry, detail }) => entry.model === model &&
        detail.step === step &&
        detail.inputs === inputs &&
        detail.run === run.id &&
        detail.attempt === run.attempt);
    if (isKnown)
        return [];
    const at = { actor: self.login, model, environment: null, commit: pull.head.sha };
    return [(0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('attempt_failed', at, { pull: pull.number, run: run.id, attempt: run.attempt, step, inputs })];
}


/***/ }),

/***/ 84:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mayBreak),
/* harmony export */   c: () => (/* binding */ brokenGlass)
/* harmony export */ });
/* harmony import */ var _label_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53835);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85941);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79017);
/* harmony import */ var _withdrawals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39370);
// Whether somebody named for emergencies has opened this promotion's gate, for this very release.





/** Their login; null where nobody did who still may, or the label was taken off again. */
function brokenGlass(context) {
    const { observation, config, scope, people } = context;
    const { pull, records } = observation;
    if (scope.kind === 'code' || !pull.labels.items.some(({ name }) => (0,_label_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameLabel */ .z)(name, config.labels.break_glass)))
        return null;
    const { environment, release } = scope;
    const broken = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'break_glass').findLast(({ entry, detail }) => entry.environment === environment &&
        detail.pull === pull.number &&
        detail.head === pull.head.sha &&
        detail.release === release &&
        mayBreak(context, environment, detail.by.login) &&
        people.barred((0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .personText */ .bw)(detail.by)) === null &&
        !(0,_withdrawals_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithdrawn */ .r)(context, { environment, what: 'break_glass', ...detail }));
    return broken?.detail.by.login ?? null;
}
function mayBreak(context, environment, login) {
    const named = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .gateConfig */ .iA)(context, environment).break_glass ?? [];
    return named.some((each) => each.toLowerCase() === login.toLowerCase());
}


/***/ }),

/***/ 54153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ decidePull)
});

// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/gates/window.js
var gates_window = __webpack_require__(86729);
// EXTERNAL MODULE: ./core/report/markdown.js
var markdown = __webpack_require__(76540);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./core/bot/checks.js
var checks = __webpack_require__(76511);
// EXTERNAL MODULE: ./core/gates/approvals.js
var gates_approvals = __webpack_require__(7993);
// EXTERNAL MODULE: ./core/gates/reasons.js
var reasons = __webpack_require__(164);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/bot/people.js
var bot_people = __webpack_require__(85941);
// EXTERNAL MODULE: ./core/bot/pull/contributors.js
var contributors = __webpack_require__(96006);
// EXTERNAL MODULE: ./core/bot/pull/context.js
var pull_context = __webpack_require__(79017);
// EXTERNAL MODULE: ./core/bot/pull/policy-change.js
var policy_change = __webpack_require__(20635);
// EXTERNAL MODULE: ./core/bot/pull/withdrawals.js
var withdrawals = __webpack_require__(39370);
;// CONCATENATED MODULE: ./core/bot/pull/ask.js
// Somebody asks to approve: by a label, a command or a button. Whether it counts, and exactly why not.








/** GitHub's clock and a write that took long: what was edited since is sure to have been there this much later. */
const slowestWriteMs = 30_000;
/** An approval binds every model that it may speak for; at least one rule must ask for this person. */
function judgeAsk(context, ask) {
    return fixedRefusal(context, ask) ?? personRefusal(context, ask) ?? { kind: 'given', models: boundModels(context) };
}
/** Of everything that an approval would bind now. */
function shownDigest({ observation, policy, states }) {
    return (0,digest/* digestValue */.yD)({ head: observation.pull.head.sha, policy, models: states.map(({ bound }) => bound) });
}
function boundModels({ states }) {
    return states.filter(({ evidence, isExcluded }) => evidence !== null && !isExcluded).map(({ bound }) => bound);
}
/** Models are touched, and none has evidence; a change of the policy can be approved all the same. */
function isNothingBound(context) {
    const isTouched = context.states.some(({ isExcluded }) => !isExcluded);
    return isTouched && boundModels(context).length === 0 && (0,policy_change/* policyChange */.Hi)(context).length === 0;
}
function refuse(reason, message) {
    return { kind: 'refused', reason, message, cure: (0,reasons/* cureFor */.fe)(reason) };
}
/** What stands against it whoever asks. */
function fixedRefusal(context, { viaApp, head, at, by, environment }) {
    const { pull, comment } = context.observation;
    if (viaApp)
        return refuse('approver_is_bot', 'an App set it');
    const isOver = pull.state === 'closed' || (pull.state === 'merged' && context.scope.kind === 'promotion');
    if (isOver)
        return refuse('approval_stale', 'the pull request is closed');
    if (head !== null && head !== pull.head.sha)
        return refuse('approval_stale', `it was given on ${head.slice(0, 7)}, the head is ${pull.head.sha.slice(0, 7)}`);
    if ((0,withdrawals/* isWithdrawn */.r)(context, { environment, what: 'approval', by, at }))
        return refuse('approval_revoked', 'it was taken back again');
    const shown = comment?.shown ?? null;
    if (shown?.head !== pull.head.sha || shown.digest !== shownDigest(context))
        return refuse('approval_too_early', 'what it would bind had not been shown here yet');
    const surelyShownAt = Math.min(comment?.updatedAt ?? Infinity, shown.at + slowestWriteMs);
    if (at < surelyShownAt)
        return refuse('approval_too_early', 'it was given before the comparison was shown');
    if (isNothingBound(context))
        return refuse('approval_too_early', 'there is no evidence yet that it could bind');
    return null;
}
function personRefusal(context, { environment, by }) {
    const { people } = context;
    const text = (0,bot_people/* personText */.bw)(by);
    const barred = people.barred(text);
    if (barred !== null)
        return refuse(barred, `${by.login} may not approve here`);
    const gate = (0,pull_context/* gateConfig */.iA)(context, environment);
    const reasons = [
        ...context.states.filter(({ isExcluded }) => !isExcluded).map((state) => refusalFor(context, gate, state, text)),
        ...((0,policy_change/* policyChange */.Hi)(context).length === 0
            ? []
            : [people.hadPart(text, (0,contributors/* pullContributors */.K)(context)) ?? people.notAsked(text, (0,policy_change/* policyRule */.vv)(context.config))])
    ];
    if (reasons.length === 0 || reasons.includes(null))
        return null;
    return refuse(reasons.find((reason) => reason !== null) ?? 'approver_not_listed', whyNot(reasons, by));
}
function whyNot(reasons, by) {
    if (reasons.includes('contributor_cannot_approve'))
        return `${by.login} had a part in it since the live release`;
    if (reasons.includes('contributor_unknown'))
        return 'a commit is linked to no account, so nobody is surely without a part in it';
    return `no rule asks for ${by.login}`;
}
/** Null where at least one rule for this model asks for this person, or none asks for anybody. */
function refusalFor(context, gate, state, text) {
    const { people } = context;
    const policy = gate.approvals;
    const isAnybody = policy?.contributors === true;
    if (!isAnybody && !(0,contributors/* areAllCommitsKnown */.pq)(context, state))
        return 'list_cut';
    const part = isAnybody ? null : people.hadPart(text, (0,contributors/* contributorsOf */.ah)(context, state));
    if (part !== null)
        return part;
    const { all, any } = policy === undefined ? { all: [], any: [] } : (0,gates_approvals/* rulesFor */.N)(policy, state.model);
    const rules = [...all, ...any];
    const answers = rules.map((rule) => people.notAsked(text, rule));
    if (rules.length === 0 || answers.includes(null))
        return null;
    return answers.find((answer) => answer !== null) ?? 'approver_not_listed';
}

// EXTERNAL MODULE: ./core/bot/pull/checks.js + 1 modules
var pull_checks = __webpack_require__(13607);
// EXTERNAL MODULE: ./core/bot/commands/parse.js
var parse = __webpack_require__(27844);
// EXTERNAL MODULE: ./core/bot/commands/verbs.js
var verbs = __webpack_require__(50805);
// EXTERNAL MODULE: ./core/bot/label-names.js
var label_names = __webpack_require__(53835);
// EXTERNAL MODULE: ./core/bot/records.js
var bot_records = __webpack_require__(27754);
// EXTERNAL MODULE: ./core/bot/pull/approvals.js
var pull_approvals = __webpack_require__(76854);
;// CONCATENATED MODULE: ./core/bot/pull/accept.js




function acceptFailure(context, command, comment, person) {
    const { model, metric, slice, reason } = command;
    const state = context.states.find((each) => each.model === model);
    const refusal = refusalOf(context, state, person, comment, metric, slice);
    if (refusal !== null || state?.bound.comparison == null)
        return { isDone: false, outcome: refusal ?? 'There is nothing to accept.' };
    const { observation } = context;
    const event = (0,bot_records/* record */.g1)('failure_accepted', { actor: (0,bot_people/* personText */.bw)(person), model, environment: null, commit: observation.pull.head.sha }, {
        pull: observation.pull.number,
        request: `comment-${comment.id}`,
        by: { id: person.id, login: person.login },
        metric,
        slice,
        reason,
        comparison: state.bound.comparison,
        ...(0,bot_people/* recordedFacts */.wn)([person], person)
    });
    const what = slice === null ? metric : `${metric} on ${slice}`;
    return { isDone: true, outcome: `${person.login} accepts ${what} of ${model}: ${reason}`, events: [event] };
}
function refusalOf(context, state, person, comment, metric, slice) {
    if (state === undefined)
        return 'This pull request touches no such model.';
    const owners = state.settings?.owners;
    if (!(0,bot_people/* mayWrite */.J)(person) || person.isBot)
        return `${person.login} has no write access to this repository.`;
    if (owners !== undefined && !(0,bot_people/* isOwner */.u8)(person, owners))
        return `Only the owners of ${state.model} accept its failures: ${owners.join(', ')}.`;
    if (!(0,contributors/* areAllCommitsKnown */.pq)(context, state))
        return 'Not counted: GitHub does not list every commit, so nobody is surely without a part in it.';
    const part = context.people.hadPart((0,bot_people/* personText */.bw)(person), (0,contributors/* contributorsOf */.ah)(context, state));
    if (part !== null)
        return `Not counted, ${part}: whoever made the change does not accept its failures.`;
    const shown = context.observation.comment?.shown;
    if (shown?.digest !== shownDigest(context) ||
        comment.at < Math.min(shown.at + 30_000, context.observation.comment?.updatedAt ?? Infinity))
        return 'Not counted: the comparison had not been shown here yet. Look at it, then comment again.';
    const entries = slice === null ? (state.comparison?.metrics ?? []) : slicesOf(state, slice);
    const found = entries.find(({ name }) => name === metric);
    if (found === undefined)
        return 'The comparison has no such metric or slice.';
    return found.gate === 'fail' || found.gate === 'inconclusive'
        ? null
        : 'Its gate does not fail: there is nothing to accept.';
}
function slicesOf({ comparison }, slice) {
    return comparison?.slices.find(({ column, value }) => `${column}=${value}` === slice)?.metrics ?? [];
}

// EXTERNAL MODULE: ./core/report/findings.js
var findings = __webpack_require__(97391);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
;// CONCATENATED MODULE: ./core/bot/pull/explain.js


function explain(states, metric, model) {
    const found = states
        .filter((state) => model === null || state.model === model)
        .flatMap((state) => {
        const entry = state.comparison?.metrics.find(({ name }) => name === metric);
        return entry === undefined ? [] : [`${state.model}: ${sentence(entry, state)}`];
    });
    if (found.length > 0)
        return found.join(' ');
    const known = [...new Set(states.flatMap(({ comparison }) => comparison?.metrics.map(({ name }) => name) ?? []))];
    return `No comparison here has a metric ${metric}. There are: ${known.slice(0, 20).join(', ') || 'none'}.`;
}
function sentence(entry, { comparison }) {
    const shown = (0,findings/* show */.WU)(entry);
    const joined = comparison?.rows.joined ?? null;
    const how = entry.interval === undefined
        ? 'only numbers were compared, so the point estimate decides'
        : `paired on ${joined === null ? 'the same' : (0,numbers/* formatCount */.B4)(joined)} rows, with a 95% interval`;
    const pValues = Object.entries(entry.tests ?? {}).map(([test, { pValue }]) => `${test} p = ${(0,numbers/* formatNumber */.ZV)(pValue)}`);
    const gate = entry.gate === 'none'
        ? 'no rule judges it'
        : `its gate says ${entry.gate}${entry.reason === undefined ? '' : ` (${entry.reason})`}`;
    const rule = entry.message === undefined || entry.message === '' ? '' : `, ${entry.message}`;
    return `${shown.baseline} → ${shown.candidate}${shown.delta === '' ? '' : `, ${shown.delta}`}; ${[how, ...pValues].join(', ')}; ${gate}${rule}.`;
}

// EXTERNAL MODULE: ./core/bot/approvals.js
var bot_approvals = __webpack_require__(61224);
;// CONCATENATED MODULE: ./core/bot/pull/complete.js
// Whether the approvals for an environment are all there, for every model that goes on.






/** Somebody has approved, and no rule for any model, nor for the policy, still asks for more. */
function isComplete(context, environment) {
    if ((0,pull_approvals/* approvalsHere */.PR)(context, environment).length === 0)
        return false;
    const policy = (0,pull_context/* gateConfig */.iA)(context, environment).approvals;
    const open = context.states
        .filter(({ isExcluded }) => !isExcluded)
        .flatMap((state) => {
        const { model, modelDigest, comparison } = state.bound;
        const approvals = (0,pull_approvals/* approvalsFor */.u$)(context, environment, state);
        if (policy === undefined)
            return approvals.length > 0 ? [] : [state.model];
        const subject = {
            commit: context.observation.pull.head.sha,
            model,
            modelDigest: modelDigest ?? bot_approvals/* noModel */.X_,
            comparison,
            policy: context.policy,
            contributors: (0,contributors/* contributorsOf */.ah)(context, state)
        };
        return (0,gates_approvals/* countApprovals */.w)(policy, subject, approvals, context.people).open.length > 0 ? [state.model] : [];
    });
    return open.length === 0 && ((0,policy_change/* policyApprovals */.f7)(context, environment)?.open.length ?? 0) === 0;
}

// EXTERNAL MODULE: ./core/bot/pull/attempts.js
var attempts = __webpack_require__(74286);
// EXTERNAL MODULE: ./core/bot/pull/broken-glass.js
var broken_glass = __webpack_require__(84);
// EXTERNAL MODULE: ./core/bot/pull/scope.js
var pull_scope = __webpack_require__(65134);
;// CONCATENATED MODULE: ./core/bot/pull/hear.js











/** Oldest first, each judged by what the ones before it left; a request that is on record already is not heard twice. */
function hear(context, requests) {
    const ordered = requests.toSorted((a, b) => a.at - b.at || a.id.localeCompare(b.id));
    return ordered.reduce((events, request) => {
        return [...events, ...hearOne((0,pull_context/* withEvents */.OK)(context, events), request)];
    }, []);
}
function hearOne(context, request) {
    switch (request.kind) {
        case 'labeled':
            return hearLabel(context, request);
        case 'unlabeled':
            return hearRemoval(context, request);
        case 'pushed':
            return seeContributor(context.observation, request);
        case 'button':
            return hearButton(context, request);
        case 'protection':
            return [];
    }
}
/** The environment that a label of this name approves here; null for other labels. */
function environmentOf({ config, scope }, name) {
    return ((0,pull_scope/* labelledEnvironments */.Ku)(scope, config).find((environment) => (0,label_names/* isSameLabel */.z)((0,pull_scope/* approvalLabel */.ic)(config, environment), name)) ??
        null);
}
function hearLabel(context, request) {
    const { label, by, viaApp, at, head, id } = request;
    if ((0,label_names/* isSameLabel */.z)(label.name, context.config.labels.break_glass))
        return breakGlass(context, request);
    const environment = environmentOf(context, label.name);
    if (environment === null || isHeard(context, id))
        return [];
    return judgedEvents(context, id, { environment, by, viaApp, at, head }, labelRefusal(context, request));
}
/** What is wrong with the label itself. */
function labelRefusal({ observation }, { label }) {
    const pinned = (0,label_names/* pinnedId */.c)(observation.pinnedLabels, label.name);
    if (pinned !== undefined && pinned !== label.id)
        return refuse('label_changed', `the label ${label.name} is not the one that was made for this`);
    const isOn = observation.pull.labels.items.some(({ id }) => id === label.id);
    return isOn ? null : refuse('approval_revoked', 'the label was taken off again');
}
/** Records of an ask, whatever it came to. */
function judgedEvents(context, request, ask, before = null) {
    const { pull } = context.observation;
    const judged = before ?? judgeAsk(context, ask);
    const at = { actor: (0,bot_people/* personText */.bw)(ask.by), model: null, environment: ask.environment, commit: pull.head.sha };
    const head = ask.head ?? pull.head.sha;
    if (judged.kind === 'refused') {
        const { reason, message } = judged;
        return [(0,bot_records/* record */.g1)('approval_refused', at, { pull: pull.number, request, by: ask.by, head, reason, message })];
    }
    const { models } = judged;
    const bound = { at: ask.at, head, tree: pull.head.tree, policy: context.policy, models: [...models] };
    const facts = (0,bot_people/* recordedFacts */.wn)(context.observation.people, ask.by);
    return [(0,bot_records/* record */.g1)('approval_given', at, { pull: pull.number, request, by: ask.by, ...bound, ...facts })];
}
function isHeard({ observation }, request) {
    const { entries } = observation.records;
    return ['approval_given', 'approval_refused', 'break_glass', 'request_withdrawn'].some((kind) => (0,bot_records/* recordsOf */.M$)(entries, kind).some(({ detail }) => detail.request === request));
}
/** Taken off by anybody but this bot, a label takes with it all that was asked by it until then, heard or not. */
function hearRemoval(context, { id, label, by, at }) {
    const { config, scope, observation } = context;
    if (by.login === observation.self.login || isHeard(context, id))
        return [];
    if ((0,label_names/* isSameLabel */.z)(label.name, config.labels.break_glass))
        return [(0,withdrawals/* withdrawal */.s)(context, { environment: scope.environment, what: 'break_glass', request: id, by, at, of: null })];
    const environment = environmentOf(context, label.name);
    if (environment === null)
        return [];
    const before = (0,pull_approvals/* approvalsInForce */.b_)(context, environment).filter(({ detail }) => detail.at <= at);
    return [
        (0,withdrawals/* withdrawal */.s)(context, { environment, what: 'approval', request: id, by, at, of: null }),
        ...before.map((given) => revocation(context, environment, given, by, 'approval_revoked', `${by.login} took the label off`))
    ];
}
function revocation({ observation }, environment, { detail }, by, reason, message) {
    const { number, head } = observation.pull;
    const actor = by === null ? observation.self.login : (0,bot_people/* personText */.bw)(by);
    return (0,bot_records/* record */.g1)('approval_revoked', { actor, model: null, environment, commit: head.sha }, { pull: number, request: detail.request, of: detail.by, by, reason, message });
}
/** Needs no config: who pushes while it is broken had a part in it all the same. */
function seeContributor({ pull, records, self }, { by, head }) {
    const isKnown = (0,bot_records/* recordsOf */.M$)(records.entries, 'contributor_seen').some(({ detail }) => detail.by.id === by.id);
    if (isKnown || by.login === self.login)
        return [];
    const at = {
        actor: (0,bot_people/* personText */.bw)(by),
        model: null,
        environment: null,
        commit: head
    };
    return [(0,bot_records/* record */.g1)('contributor_seen', at, { pull: pull.number, by, head })];
}
function hearButton(context, { id, identifier, by, viaApp, at, head }) {
    const environment = identifier === 'approve' ? ((0,pull_scope/* labelledEnvironments */.Ku)(context.scope, context.config)[0] ?? null) : null;
    if (environment === null || isHeard(context, id))
        return [];
    return judgedEvents(context, id, { environment, by, viaApp, at, head });
}
/** For named people, on a promotion: it opens the gate for this very release, and for no other. */
function breakGlass(context, request) {
    const { scope, observation, people } = context;
    const { id, by, viaApp, head, at: asked } = request;
    if (isHeard(context, id) || viaApp)
        return [];
    const { pull } = observation;
    const environment = scope.environment;
    const at = { actor: (0,bot_people/* personText */.bw)(by), model: null, environment, commit: pull.head.sha };
    const isNamed = (0,broken_glass/* mayBreak */.X)(context, environment, by.login);
    const barred = people.barred((0,bot_people/* personText */.bw)(by));
    const wrong = scope.kind === 'code'
        ? refuse('approver_not_listed', 'in an emergency the glass is broken on a promotion, not on a change of code')
        : head !== pull.head.sha
            ? refuse('approval_stale', 'it was set on another commit')
            : barred !== null || !isNamed
                ? refuse(barred ?? 'approver_not_listed', `${by.login} is none of those who may break the glass`)
                : (0,withdrawals/* isWithdrawn */.r)(context, { environment, what: 'break_glass', by, at: asked })
                    ? refuse('approval_revoked', 'the label was taken off again')
                    : labelRefusal(context, request);
    if (wrong?.kind === 'refused') {
        const { reason, message } = wrong;
        return [(0,bot_records/* record */.g1)('approval_refused', at, { pull: pull.number, request: id, by, head, reason, message })];
    }
    if (scope.kind === 'code')
        return [];
    return [(0,bot_records/* record */.g1)('break_glass', at, { pull: pull.number, request: id, by, at: asked, head, release: scope.release })];
}
/** What nobody has to ask for: approvals that no longer hold, labels that somebody took off unheard, attempts that failed. */
function notice(context) {
    const environments = (0,pull_scope/* labelledEnvironments */.Ku)(context.scope, context.config);
    const stale = environments.flatMap((environment) => revokeStale(context, environment));
    const after = (0,pull_context/* withEvents */.OK)(context, stale);
    return [
        ...stale,
        ...environments.flatMap((environment) => revokeUnlabelled(after, environment)),
        ...(0,attempts/* failedAttempts */.O)(context)
    ];
}
function revokeStale(context, environment) {
    const { pull } = context.observation;
    const keeps = context.config.gates[environment]?.approvals?.invalidate === 'change';
    const isOpen = keeps &&
        context.states.some(({ missing }) => missing?.code === 'evidence_running' || missing?.code === 'evidence_missing');
    return (0,pull_approvals/* approvalsInForce */.b_)(context, environment)
        .filter((given) => !(0,pull_approvals/* holdsHere */.V5)(context, environment, given))
        .filter(({ detail }) => detail.policy !== context.policy || !isOpen)
        .map((given) => {
        const { head, policy } = given.detail;
        const why = policy !== context.policy
            ? 'the policy changed'
            : `it was for ${head.slice(0, 7)}, the head is ${pull.head.sha.slice(0, 7)}`;
        return revocation(context, environment, given, null, 'approval_stale', why);
    });
}
/**
 * Once approvals are complete the label stays on: where it is gone, somebody took it off and the event was lost. What came
 * from elsewhere may have completed them while no label stood here.
 */
function revokeUnlabelled(context, environment) {
    const { pull } = context.observation;
    const name = (0,pull_scope/* approvalLabel */.ic)(context.config, environment);
    if (pull.labels.kind === 'cut' || pull.labels.items.some((label) => (0,label_names/* isSameLabel */.z)(label.name, name)))
        return [];
    if (!isComplete(context, environment) || (0,pull_approvals/* carriedApprovals */.$k)(context, environment).length > 0)
        return [];
    return (0,pull_approvals/* approvalsInForce */.b_)(context, environment).map((given) => revocation(context, environment, given, null, 'approval_revoked', 'the label was taken off'));
}

// EXTERNAL MODULE: ./core/bot/pull/hold.js
var hold = __webpack_require__(26833);
;// CONCATENATED MODULE: ./core/bot/pull/commands.js
// Slash commands that nobody has answered yet: what each does, and the answer that the comment shows.













/** Workflows on the default branch that do what a command asks of a runner; each re-derives the gate by itself. */
const workflows = {
    retrain: 'modelgate-retrain.yml',
    source: 'modelgate-source.yml',
    rollback: 'modelgate-rollback.yml'
};
const none = { events: [], after: [] };
/** Oldest first. Edited comments, those of bots and of nobody are no commands. */
function answerCommands(context) {
    const { comments, people } = context.observation;
    const bots = new Set(people.filter(({ isBot }) => isBot).map(({ id }) => id));
    const open = comments.filter(({ isAnswered, isEdited, viaApp, author }) => !isAnswered && !isEdited && !viaApp && author !== null && !bots.has(author.id));
    return open.reduce((sum, comment) => {
        const answer = answerOne((0,pull_context/* withEvents */.OK)(context, sum.events), comment);
        return {
            events: [...sum.events, ...answer.events],
            after: [...sum.after, ...answer.after]
        };
    }, none);
}
function answerOne(context, comment) {
    const { author } = comment;
    const parsed = (0,parse/* parseCommand */.RM)(comment.body);
    if (author === null || parsed.kind === 'none')
        return none;
    const before = (0,bot_records/* recordsOf */.M$)(context.observation.records.entries, 'command_answered').find(({ detail }) => detail.request === requestOf(comment));
    // It was done, and only the reaction that says so was lost.
    if (before !== undefined)
        return { ...none, after: [reaction(comment, before.detail.isDone)] };
    const done = (() => {
        switch (parsed.kind) {
            case 'unknown':
                return not(parsed.nearest === null
                    ? 'There is no such command: `/modelgate help`.'
                    : `There is no such command. Did you mean ${(0,verbs/* usageOf */.Fs)(parsed.nearest)}?`);
            case 'wrong':
                return not(`${parsed.message} ${parsed.usage}`);
            case 'refused':
                return not(parsed.message);
            case 'command':
                return obey(context, parsed.command, comment, author);
        }
    })();
    const { pull } = context.observation;
    const answered = (0,bot_records/* record */.g1)('command_answered', { actor: (0,bot_people/* personText */.bw)(author), model: null, environment: null, commit: pull.head.sha }, {
        pull: pull.number,
        request: requestOf(comment),
        by: author,
        command: parsed.kind === 'command' ? wordsOf(parsed.command) : '/modelgate',
        isDone: done.isDone,
        outcome: done.outcome.slice(0, 1000)
    });
    return {
        events: [...(done.events ?? []), answered],
        after: [...(done.after ?? []), reaction(comment, done.isDone)]
    };
}
function reaction({ id }, isDone) {
    return { kind: 'react', commentId: id, content: isDone ? '+1' : '-1' };
}
function requestOf({ id }) {
    return `comment-${id}`;
}
function wordsOf(command) {
    const values = Object.entries(command).flatMap(([field, value]) => field === 'verb' || value === null ? [] : [value]);
    return ['/modelgate', command.verb, ...values].join(' ').slice(0, 500);
}
function obey(context, command, comment, author) {
    const person = context.observation.people.find(({ id }) => id === author.id);
    switch (command.verb) {
        case 'help':
            return yes('The commands are listed in this comment.');
        case 'status':
            return yes('This comment says where each model stands.');
        case 'explain':
            return yes(explain(context.states, command.metric, command.model));
        case 'approve':
            return approve(context, command.environment, comment, author);
        case 'revoke':
            return revoke(context, command.environment, comment, author);
        case 'accept':
            return person === undefined ? unknownPerson : acceptFailure(context, command, comment, person);
        case 'hold':
        case 'resume':
        case 'exclude':
        case 'include':
        case 'retrain':
        case 'rollback':
        case 'promote':
            return person === undefined ? unknownPerson : obeyWriter(context, command, comment, person);
    }
}
const unknownPerson = not('Who you are could not be looked up: comment again in a minute.');
/** What takes write access, and nothing more: each of these only stops, asks or takes back. */
function obeyWriter(context, command, comment, person) {
    if (!(0,bot_people/* mayWrite */.J)(person))
        return not(`${person.login} has no write access to this repository.`);
    switch (command.verb) {
        case 'hold':
            return setHold(context, command.model, comment, person);
        case 'resume':
            return liftHold(context, command.model, comment, person);
        case 'exclude':
        case 'include':
            return exclude(context, command, comment, person);
        case 'retrain':
            return retrain(context, command.model, comment);
        case 'rollback':
            return rollback(context, command, comment, person);
        case 'promote':
            return not('Promotions are opened by themselves once QA has passed; a closed one can be opened again.');
    }
}
function approve(context, environment, comment, by) {
    const { scope, config } = context;
    const known = (0,pull_scope/* labelledEnvironments */.Ku)(scope, config);
    if (!known.includes(environment))
        return not(`Here ${known.join(' or ')} can be approved, not ${environment}.`);
    const ask = { environment, by, viaApp: comment.viaApp, at: comment.at, head: null };
    const events = judgedEvents(context, requestOf(comment), ask);
    const [event] = events;
    if (event?.kind !== 'approval_given') {
        const { reason, message } = event?.detail;
        return { ...not(`Not counted, ${reason ?? 'unknown'}: ${message ?? ''}.`), events };
    }
    return { ...yes(`${by.login} approves ${environment}.`), events };
}
function revoke(context, environment, comment, by) {
    const known = (0,pull_scope/* labelledEnvironments */.Ku)(context.scope, context.config);
    const wanted = environment === null ? known : known.filter((name) => name === environment);
    const { at } = comment;
    const revoked = wanted.flatMap((name) => [...(0,pull_approvals/* carriedApprovals */.$k)(context, name), ...(0,pull_approvals/* approvalsInForce */.b_)(context, name)]
        .filter(({ detail }) => detail.by.id === by.id && detail.at <= at)
        .map((given) => revocation(context, name, given, by, 'approval_revoked', `${by.login} took it back`)));
    // An event that tells of an earlier approval may still be on its way.
    const request = requestOf(comment);
    const withdrawn = wanted.map((name) => (0,withdrawals/* withdrawal */.s)(context, { environment: name, what: 'approval', request, by: who(by), at, of: who(by) }));
    const events = [...withdrawn, ...revoked];
    if (revoked.length === 0)
        return { ...not('No approval of yours is in force here.'), events };
    return {
        ...yes(`${by.login} takes back ${revoked.length === 1 ? 'an approval' : `${revoked.length} approvals`}.`),
        events
    };
}
function setHold(context, model, comment, person) {
    const unknown = unknownModel(context, model);
    if (unknown !== null)
        return unknown;
    const hold = `${person.login} holds ${model ?? 'this pull request'}`;
    const detail = { pull: context.observation.pull.number, request: requestOf(comment), by: who(person), hold };
    return { ...yes(`${hold}.`), events: [(0,bot_records/* record */.g1)('hold_set', at(context, person, model), detail)] };
}
function liftHold(context, model, comment, person) {
    const unknown = unknownModel(context, model);
    if (unknown !== null)
        return unknown;
    if ((0,hold/* holdOf */.n)(context, model) === null)
        return not(`Nothing holds ${model ?? 'this pull request'} here.`);
    const { pull } = context.observation;
    const name = context.config.labels.hold;
    const isLabelled = model === null && pull.labels.items.some((label) => (0,label_names/* isSameLabel */.z)(label.name, name));
    const detail = { pull: pull.number, request: requestOf(comment), by: who(person) };
    return {
        ...yes(`${person.login} lifts the hold.`),
        events: [(0,bot_records/* record */.g1)('hold_lifted', at(context, person, model), detail)],
        after: isLabelled ? [{ kind: 'remove_label', number: pull.number, name }] : []
    };
}
function exclude(context, { verb, model }, comment, person) {
    const state = context.states.find((each) => each.model === model);
    if (context.scope.kind !== 'code')
        return not('A promotion is of one model: close it instead.');
    if (state === undefined)
        return not(`This pull request does not touch a model ${model}.`);
    if (state.isExcluded === (verb === 'exclude'))
        return not(`${model} is ${verb}d already.`);
    const detail = { pull: context.observation.pull.number, request: requestOf(comment), by: who(person) };
    const event = verb === 'exclude'
        ? (0,bot_records/* record */.g1)('model_excluded', at(context, person, model), { ...detail, bound: state.bound })
        : (0,bot_records/* record */.g1)('model_included', at(context, person, model), detail);
    const outcome = verb === 'exclude'
        ? `${model} is left out: nothing of it will be deployed from this change.`
        : `${model} is taken in again.`;
    return { ...yes(outcome), events: [event] };
}
function rollback(context, command, comment, person) {
    const { model, environment, version } = command;
    const { config } = context;
    if (!Object.hasOwn(config.environments, environment))
        return not(`There is no environment ${environment}.`);
    const owners = Object.hasOwn(config.models, model) ? config.models[model]?.owners : undefined;
    if (owners !== undefined && !(0,bot_people/* isOwner */.u8)(person, owners) && person.permission !== 'admin')
        return not(`A rollback of ${model} is asked for by its owners (${owners.join(', ')}) or an admin.`);
    return dispatch(context, model, comment, workflows.rollback, { model, environment, version: version ?? '' });
}
/** A model that is trained elsewhere is looked for there: a newer one comes by a pull request on model.lock. */
function retrain(context, model, comment) {
    const { models } = context.config;
    const isElsewhere = Object.hasOwn(models, model) && models[model]?.source !== undefined;
    return dispatch(context, model, comment, isElsewhere ? workflows.source : workflows.retrain, { model });
}
/** The comment's id is the key: a command that is obeyed twice starts one run. */
function dispatch(context, model, comment, workflow, inputs) {
    const unknown = Object.hasOwn(context.config.models, model) ? null : not(`The config has no model ${model}.`);
    if (unknown !== null)
        return unknown;
    const ref = context.observation.repository.defaultBranch;
    const effect = { kind: 'dispatch', workflow, ref, key: requestOf(comment), inputs };
    return { ...yes(`Started ${workflow} for ${model}.`), after: [effect] };
}
function unknownModel({ states }, model) {
    if (model === null || states.some((state) => state.model === model))
        return null;
    return not(`This pull request does not touch a model ${model}.`);
}
function at({ observation }, person, model) {
    return { actor: (0,bot_people/* personText */.bw)(person), model, environment: null, commit: observation.pull.head.sha };
}
function who({ id, login }) {
    return { id, login };
}
function yes(outcome) {
    return { isDone: true, outcome };
}
function not(outcome) {
    return { isDone: false, outcome };
}

// EXTERNAL MODULE: ./core/bot/pull/comment.js + 5 modules
var pull_comment = __webpack_require__(84277);
// EXTERNAL MODULE: ./core/bot/pull/gate.js + 1 modules
var pull_gate = __webpack_require__(28737);
;// CONCATENATED MODULE: ./core/bot/pull/labels.js





/** The event that tells who set a label, and on what, may still be on its way. */
const deliveryGraceMs = 5 * 60_000;
function planLabels(context, events, requests) {
    const { config, scope, observation } = context;
    const { pull, now, self } = observation;
    const { number } = pull;
    const isOn = (name) => pull.labels.items.some((label) => (0,label_names/* isSameLabel */.z)(label.name, name));
    const approvals = (0,pull_scope/* labelledEnvironments */.Ku)(scope, config).map((environment) => ({
        name: (0,pull_scope/* approvalLabel */.ic)(config, environment),
        isWanted: isComplete(context, environment)
    }));
    const wanted = approvals.filter(({ name, isWanted }) => isWanted && !isOn(name) && pull.labels.kind === 'all');
    const wrong = [...approvals, { name: config.labels.break_glass, isWanted: (0,broken_glass/* brokenGlass */.c)(context) !== null }]
        .filter(({ name, isWanted }) => !isWanted && isOn(name))
        .map(({ name }) => name);
    const settled = settledLabels(context, events, requests);
    const isSettled = (name) => settled.some((each) => (0,label_names/* isSameLabel */.z)(each, name));
    const until = pull.updatedAt + deliveryGraceMs;
    const off = wrong.filter((name) => isSettled(name) || now >= until);
    const unheard = off.filter((name) => !isSettled(name));
    const at = { actor: self.login, model: null, environment: null, commit: pull.head.sha };
    return {
        added: wanted.map(({ name }) => ({ kind: 'add_label', number, name })),
        removed: off.map((name) => ({ kind: 'remove_label', number, name })),
        events: unheard.map((label) => (0,bot_records/* record */.g1)('label_unheard', at, { pull: number, label })),
        wakeAt: off.length < wrong.length ? until : null
    };
}
/** Labels whose event was heard just now, and those of approvals that were revoked. */
function settledLabels({ config }, events, requests) {
    const heard = new Set(events.map(({ detail }) => detail.request));
    const labels = requests.flatMap((request) => request.kind === 'labeled' && heard.has(request.id) ? [request.label.name] : []);
    const revoked = events.flatMap(({ kind, environment }) => kind === 'approval_revoked' && environment !== null ? [(0,pull_scope/* approvalLabel */.ic)(config, environment)] : []);
    return [...labels, ...revoked];
}

;// CONCATENATED MODULE: ./core/bot/pull/rerun.js

/** Who may write may ask for it; a run that is not over is left alone, so a request that is heard twice runs once. */
function rerunEffects({ observation, scope }, requests) {
    const { people, pull, runs, repository } = observation;
    const isAsked = requests.some((request) => {
        if (request.kind !== 'button' || request.identifier !== 'rerequested')
            return false;
        const person = people.find(({ id }) => id === request.by.id);
        return !request.viaApp && request.head === pull.head.sha && person !== undefined && (0,bot_people/* mayWrite */.J)(person);
    });
    if (!isAsked || scope.kind !== 'code')
        return [];
    const newest = new Map(runs.toReversed().map((run) => [run.id, run]));
    return [...newest.values()]
        .filter(({ status, headSha, repositoryId }) => status === 'completed' && headSha === pull.head.sha && repositoryId === repository.id)
        .map(({ id }) => ({ kind: 'rerun', runId: id }));
}

;// CONCATENATED MODULE: ./core/bot/pull/decide.js
// One pull request: what it should look like, and what has to be written for that.















const nothing = { effects: [], again: false, wakeAt: null };
const groupPollMs = 10 * 60_000;
function decidePull(observation, requests) {
    const { pull, config } = observation;
    if (pull.state === 'closed')
        return nothing;
    if (config.kind !== 'valid')
        return pull.state === 'merged' ? nothing : closedByConfig(observation, requests);
    const scope = (0,pull_scope/* scopeOf */.Od)(observation, config.config);
    if (scope === null)
        return nothing;
    const before = (0,pull_context/* pullContext */.Ry)(observation, config.config, config.policy, scope);
    if (pull.state === 'merged')
        return scope.kind === 'code' ? decideMerged(before, requests) : nothing;
    const noticed = notice(before);
    const heard = hear((0,pull_context/* withEvents */.OK)(before, noticed), requests);
    const answered = answerCommands((0,pull_context/* withEvents */.OK)(before, [...noticed, ...heard]));
    const asked = [...noticed, ...heard, ...answered.events];
    const labels = planLabels((0,pull_context/* withEvents */.OK)(before, asked), asked, requests);
    const events = [...asked, ...labels.events];
    const context = (0,pull_context/* withEvents */.OK)(before, events);
    const gate = (0,pull_gate/* pullGate */.J)(context, scope.environment);
    const comment = commentEffects(context, gate);
    return {
        effects: [
            ...labels.added,
            ...recordEffects(observation, events),
            ...labels.removed,
            ...comment,
            ...(0,checks/* checkEffects */.p)(observation.checks, (0,pull_checks/* pullChecks */.pP)(context, gate)),
            ...answered.after,
            ...rerunEffects(context, requests),
            ...mergeEffects(context, gate)
        ],
        // The check links to the comment, which has no address before it is there.
        again: observation.comment === null && comment.length > 0,
        wakeAt: earliest([labels.wakeAt, wakeOf(context, gate)]),
        wakes: groupOf(observation)
    };
}
/**
 * What people still ask on a change that was merged: an approval that is missing behind the merge, a command. Only that is
 * answered: its checks are history, and nothing that was approved is revoked because the policy moved on.
 */
function decideMerged(before, requests) {
    const { repository } = before.observation;
    const heard = hear(before, requests);
    const answered = answerCommands((0,pull_context/* withEvents */.OK)(before, heard));
    const asked = [...heard, ...answered.events];
    if (asked.length === 0 && answered.after.length === 0)
        return nothing;
    const labels = planLabels((0,pull_context/* withEvents */.OK)(before, asked), asked, requests);
    const events = [...asked, ...labels.events];
    const context = (0,pull_context/* withEvents */.OK)(before, events);
    const { id, owner, name } = repository;
    return {
        effects: [
            ...labels.added,
            ...recordEffects(before.observation, events),
            ...labels.removed,
            ...commentEffects(context, (0,pull_gate/* pullGate */.J)(context, context.scope.environment)),
            ...answered.after
        ],
        again: false,
        wakeAt: labels.wakeAt,
        wakes: [{ kind: 'delivery', repository: { id, owner, name } }]
    };
}
/** What is queued is judged again where the queue would merge it. */
function groupOf({ queuedAs, repository: { id, owner, name } }) {
    return queuedAs === null ? [] : [{ kind: 'group', repository: { id, owner, name }, sha: queuedAs }];
}
function recordEffects({ records, pull }, events) {
    if (events.length === 0)
        return [];
    return [{ kind: 'append_records', subject: `pull-${pull.number}`, head: records.head, events }];
}
function commentEffects(context, gate) {
    const { pull, comment, now } = context.observation;
    // Where no model is touched there is nothing to say, unless something was said before.
    const isQuiet = gate.models.length === 0 && gate.reasons.length === 0 && context.observation.records.entries.length === 0;
    if (comment === null && isQuiet)
        return [];
    const body = (0,markdown.toMarkdown)((0,pull_comment/* renderPull */.S)(context, gate), { limit: markdown/* defaultLimit */.J - 1_000 });
    const digest = shownDigest(context);
    const isShown = comment?.shown?.head === pull.head.sha && comment.shown.digest === digest;
    if (isShown && comment.body.trimEnd() === body.trimEnd())
        return [];
    const shown = isShown ? comment.shown : { head: pull.head.sha, digest, at: now };
    return [{ kind: 'write_comment', number: pull.number, id: comment?.id ?? null, body, shown }];
}
/** A promotion whose gate passes is merged, at the very head that was judged. */
function mergeEffects({ scope, observation }, gate) {
    const { pull } = observation;
    if (scope.kind !== 'promotion' || gate.result !== 'pass' || pull.isDraft)
        return [];
    const title = `Promote ${scope.model} ${scope.version} to ${scope.environment} (#${pull.number})`;
    return [{ kind: 'merge_pull', number: pull.number, sha: pull.head.sha, title }];
}
/** When a soak or a window ends by itself. */
function wakeOf({ config, observation, scope }, gate) {
    if (scope.kind === 'code')
        return null;
    const codes = new Set(gate.models.flatMap(({ reasons }) => reasons.map(({ code: why }) => why)));
    const { soak, window } = config.gates[scope.environment] ?? {};
    const opens = window !== undefined && (codes.has('outside_window') || codes.has('frozen'))
        ? (0,gates_window/* opensNext */.P)(window, observation.now)
        : null;
    const soaked = soak !== undefined && codes.has('soak_not_over')
        ? observation.now + Math.min((0,units/* parseDuration */.E)(soak) ?? 0, 15 * 60_000)
        : null;
    // An approval that is given in another environment of the group wakes that promotion, not this one.
    const isShared = config.environments[scope.environment]?.group !== undefined && codes.has('approval_missing');
    return earliest([opens, soaked, isShared ? observation.now + groupPollMs : null]);
}
function earliest(times) {
    const known = times.filter((time) => time !== null);
    return known.length === 0 ? null : Math.min(...known);
}
/** Without a valid config on the default branch nothing is judged, and nothing passes. */
function closedByConfig(observation, requests) {
    const { config, pull, comment, repository } = observation;
    const title = config.kind === 'missing'
        ? 'There is no .github/modelgate.yml on the default branch'
        : '.github/modelgate.yml on the default branch is not valid';
    const problems = config.kind === 'invalid' ? config.problems.slice(0, 20) : [];
    const blocks = [
        ...(problems.length === 0
            ? []
            : [
                (0,tree/* list */.p_)(problems.map(({ place, message, cure }) => [(0,tree/* code */.aY)(place), ' ', (0,tree/* untrusted */.bp)(message), ' → ', (0,tree/* untrusted */.bp)(cure)]))
            ]),
        (0,tree/* paragraph */.FY)(config.kind === 'missing' ? 'Add it: ' : 'Mend it on ', (0,tree/* code */.aY)(config.kind === 'missing' ? 'modelgate init' : repository.defaultBranch), config.kind === 'missing' ? '.' : ', then every gate is judged again: ', ...(config.kind === 'missing' ? [] : [(0,tree/* code */.aY)('modelgate validate')]))
    ];
    // A repository that never used Modelgate is left in peace.
    if (config.kind === 'missing' && comment === null && observation.checks.length === 0)
        return nothing;
    const annotations = problems.flatMap(({ line, message }) => line === null ? [] : [{ path: '.github/modelgate.yml', line, level: 'failure', title: 'config', message }]);
    const check = (0,pull_checks/* configCheck */.DD)(pull.head.sha, title, blocks, annotations);
    const body = (0,markdown.toMarkdown)((0,tree/* report */.z8)([
        (0,tree/* heading */.R_)(2, '❌ ', title),
        ...blocks,
        (0,tree/* paragraph */.FY)('Every gate stays closed until this is mended. ', (0,tree/* link */.nf)(pull.url, 'This pull request'), ' is judged again by itself then.')
    ]));
    const pushes = requests.flatMap((request) => (request.kind === 'pushed' ? seeContributor(observation, request) : []));
    const isSame = comment !== null && comment.body.trimEnd() === body.trimEnd() && comment.shown === null;
    return {
        effects: [
            ...recordEffects(observation, pushes),
            ...(isSame
                ? []
                : [
                    { kind: 'write_comment', number: pull.number, id: comment?.id ?? null, body, shown: null }
                ]),
            ...(0,checks/* checkEffects */.p)(observation.checks, [check])
        ],
        again: false,
        wakeAt: null,
        wakes: groupOf(observation)
    };
}


/***/ }),

/***/ 28737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ pullGate)
});

// EXTERNAL MODULE: ./core/gates/decide.js
var decide = __webpack_require__(9265);
// EXTERNAL MODULE: ./core/bot/gate-facts.js
var gate_facts = __webpack_require__(11487);
// EXTERNAL MODULE: ./core/bot/pull/approvals.js
var approvals = __webpack_require__(76854);
// EXTERNAL MODULE: ./core/bot/pull/broken-glass.js
var broken_glass = __webpack_require__(84);
// EXTERNAL MODULE: ./core/bot/pull/contributors.js
var contributors = __webpack_require__(96006);
// EXTERNAL MODULE: ./core/bot/pull/context.js
var pull_context = __webpack_require__(79017);
// EXTERNAL MODULE: ./core/bot/pull/evidence.js
var evidence = __webpack_require__(40565);
// EXTERNAL MODULE: ./core/bot/pull/hold.js
var pull_hold = __webpack_require__(26833);
// EXTERNAL MODULE: ./core/bot/pull/policy-change.js
var policy_change = __webpack_require__(20635);
;// CONCATENATED MODULE: ./core/bot/pull/promotion-conditions.js
// What holds a promotion whatever its model says: it must be the one commit of this bot, to a place that the config knows.

function promotionConditions({ observation, config, scope }) {
    if (scope.kind === 'code')
        return [];
    const { pull } = observation;
    const { environment, model } = scope;
    const file = `${environment}/${model}.yaml`;
    const hold = (result, code, message, cure) => ({
        result,
        reasons: [cure === undefined ? (0,decide/* reason */.l)(code, message) : (0,decide/* reason */.l)(code, message, cure)]
    });
    const close = 'close this pull request and delete its branch: a new one is opened';
    return [
        ...(Object.hasOwn(config.environments, environment) && Object.hasOwn(config.models, model)
            ? []
            : [
                hold('unavailable', 'config_invalid', `the config has no ${environment} or no ${model} any more`, 'close this pull request, or take them into .github/modelgate.yml again')
            ]),
        ...(pull.head.sha === scope.head ? [] : [hold('fail', 'other_bytes', 'somebody pushed to this promotion', close)]),
        ...(pull.files.items.every((path) => path === file)
            ? []
            : [hold('fail', 'other_bytes', `it changes more than ${file}`, close)]),
        ...(isOnlyRelease(observation, scope)
            ? []
            : [
                hold('fail', 'other_bytes', `${file} says something else than release ${scope.release.slice(0, 19)}…`, close)
            ]),
        ...(pull.isDraft ? [hold('pending', 'draft', 'this promotion is a draft')] : [])
    ];
}
/** The head may have been pushed to before it was put on record, so what it says is read. */
function isOnlyRelease({ places, promoted }, { environment, model, release }) {
    const now = places.find((place) => place.environment === environment && place.model === model)?.state;
    // Where the environment is held the gate says so; the head may be older than the hold.
    const isHoldKept = now?.hold != null || promoted?.hold == null;
    const { candidate, weight, live } = promoted ?? { candidate: null, weight: null, live: null };
    return candidate === release && weight === 0 && live === (now?.live ?? null) && isHoldKept;
}

;// CONCATENATED MODULE: ./core/bot/pull/gate.js
// The gate of each model on a pull request, and of the pull request as a whole. Nothing passes by default.










/** The gate before `environment`. On a code pull request it is asked before the merge: see `beforeMerge`. */
function pullGate(context, environment) {
    const models = context.states
        .map((state) => modelGate(context, environment, state))
        .toSorted((a, b) => gate_facts/* gateResults */.gJ.indexOf(a.result) - gate_facts/* gateResults */.gJ.indexOf(b.result));
    const own = ownConditions(context, environment);
    const counted = models.filter(({ state }) => !state.isExcluded).map(({ result }) => result);
    return {
        environment,
        result: (0,gate_facts/* worstResult */.NG)([...counted, ...own.conditions.map(({ result }) => result)]),
        reasons: own.conditions.flatMap(({ reasons }) => reasons),
        models,
        policy: own.policy
    };
}
function modelGate(context, environment, state) {
    if (state.isExcluded) {
        return { state, result: 'pass', reasons: [(0,decide/* reason */.l)('excluded', `${state.model} is left out`)], approvals: null };
    }
    if (state.missing !== null) {
        const isRunning = state.missing.code === 'evidence_running';
        return { state, result: isRunning ? 'pending' : 'unavailable', reasons: [state.missing], approvals: null };
    }
    const decision = gate_decide(context, environment, state);
    const hold = (0,pull_hold/* holdOf */.n)(context, state.model);
    const isWaiting = state.evidence?.walk.records.at(-1)?.result === 'pending';
    const failed = (0,broken_glass/* brokenGlass */.c)(context) === null ? failedStep(state) : [];
    const stopped = [...(hold === null ? [] : [hold]), ...failed];
    const { result, reasons, approvals } = decision;
    return stopped.length > 0
        ? { state, result: hold === null && isWaiting ? 'pending' : 'fail', reasons: stopped, approvals }
        : { state, result, reasons, approvals };
}
/** A step that did not pass stops the walk, whether or not the gate names it as a check. */
function failedStep({ evidence }) {
    const last = evidence?.walk.records.at(-1);
    if (last === undefined || last.result === 'pass')
        return [];
    return last.reasons.length > 0 ? last.reasons : [(0,decide/* reason */.l)('check_failed', `${last.step} did not pass`)];
}
function gate_decide(context, environment, state) {
    const gate = (0,pull_context/* gateConfig */.iA)(context, environment);
    const asked = context.scope.kind === 'code' ? beforeMerge(gate) : gate;
    return (0,decide/* decideGate */.q7)(asked, factsOf(context, environment, state), context.people);
}
/**
 * Before the merge a pull request's own run may speak for it, and nothing has to soak or wait for a window: the gate is
 * decided once more, by trusted evidence, before anything is deployed.
 */
function beforeMerge({ evidence, soak: _soak, window: _window, ...gate }) {
    const least = evidence?.origin === 'untrusted' ? 'untrusted' : 'self_reported';
    return { ...gate, evidence: { ...evidence, origin: least } };
}
function factsOf(context, environment, state) {
    const { observation, config, policy, scope } = context;
    const { now, places, records, runs, pull } = observation;
    const trusted = runs.filter((run) => (0,evidence/* originOf */.y)(run, observation, scope) === 'trusted');
    return (0,gate_facts/* gateFacts */.pE)({ config, policy, now, places, environment, commit: pull.head.sha, entries: records.entries }, state, {
        approvals: areContributorsKnown(context, environment, state) ? (0,approvals/* approvalsFor */.u$)(context, environment, state) : [],
        contributors: (0,contributors/* contributorsOf */.ah)(context, state),
        servedBeforeSince: scope.kind === 'code'
            ? null
            : (0,gate_facts/* servedBefore */.p7)({ config, places, runs: trusted, sinceLive: observation.sinceLive }, { environment, model: state.model, release: scope.release }),
        brokenBy: (0,broken_glass/* brokenGlass */.c)(context)
    });
}
/** Where contributors may approve, nobody has to know who they are. */
function areContributorsKnown(context, environment, state) {
    return (0,pull_context/* gateConfig */.iA)(context, environment).approvals?.contributors === true || (0,contributors/* areAllCommitsKnown */.pq)(context, state);
}
/** What holds the pull request whatever its models say. */
function ownConditions(context, environment) {
    const { pull } = context.observation;
    const hold = (0,pull_hold/* holdOf */.n)(context);
    const cut = ['files', 'commits', 'labels'].filter((list) => pull[list].kind === 'cut');
    const policy = (0,policy_change/* policyApprovals */.f7)(context, environment);
    const open = policy?.open ?? [];
    return {
        policy,
        conditions: [
            ...(hold === null ? [] : [{ result: 'fail', reasons: [hold] }]),
            ...promotionConditions(context),
            ...cut.map((list) => ({
                result: 'unavailable',
                reasons: [
                    (0,decide/* reason */.l)('list_cut', `GitHub lists only the first ${pull[list].items.length} ${list} of this pull request`)
                ]
            })),
            ...(open.length === 0
                ? []
                : [
                    {
                        result: 'pending',
                        reasons: [
                            (0,decide/* reason */.l)('policy_changed', `${(0,policy_change/* policyChange */.Hi)(context).join(', ')} decide what may be deployed: 0 of 1 approvals by their owners`)
                        ]
                    }
                ])
        ]
    };
}


/***/ }),

/***/ 26833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ holdOf)
/* harmony export */ });
/* harmony import */ var _gates_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9265);
/* harmony import */ var _label_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53835);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);
// Holds that people set on a pull request: by the label, or by `/modelgate hold`.



/** `model` null asks for holds of the whole pull request. */
function holdOf({ observation, config }, model = null) {
    const { pull, records } = observation;
    const cure = 'when it may go on: take the label off, or comment `/modelgate resume`';
    if (model === null && pull.labels.items.some(({ name }) => (0,_label_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLabel */ .z)(name, config.labels.hold)))
        return (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('on_hold', `the label ${config.labels.hold} is set`, cure);
    const about = (kind) => (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, kind)
        .filter(({ entry, detail }) => detail.pull === pull.number && entry.environment === null && entry.model === model)
        .at(-1);
    const set = about('hold_set');
    if (set === undefined || (about('hold_lifted')?.entry.sequence ?? 0) > set.entry.sequence)
        return null;
    return (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('on_hold', `${set.detail.by.login} holds ${model ?? 'this pull request'}`, cure);
}


/***/ }),

/***/ 39370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isWithdrawn),
/* harmony export */   s: () => (/* binding */ withdrawal)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85941);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);


function withdrawal({ observation }, { environment, by, ...detail }) {
    const { number, head } = observation.pull;
    const at = { actor: (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .personText */ .bw)(by), model: null, environment, commit: head.sha };
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)('request_withdrawn', at, { pull: number, by, ...detail });
}
/** Whether what this person asked for at that time has been taken back since, as far as was heard. */
function isWithdrawn({ observation }, { environment, what, by, at }) {
    const { records, pull } = observation;
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'request_withdrawn').some(({ entry, detail }) => entry.environment === environment &&
        detail.pull === pull.number &&
        detail.what === what &&
        detail.at >= at &&
        (detail.of === null || detail.of.id === by.id));
}


/***/ }),

/***/ 21426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ decideRepository),
/* harmony export */   P: () => (/* binding */ labelsOf)
/* harmony export */ });
/* harmony import */ var _pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10435);
/* harmony import */ var _label_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53835);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);



function decideRepository(observation) {
    const { config, labels, pinnedLabels, records, self } = observation;
    if (config.kind !== 'valid')
        return { effects: [], again: false, wakeAt: null };
    const wanted = labelsOf(config.config);
    const found = (name) => labels.find((label) => (0,_label_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLabel */ .z)(label.name, name));
    const missing = wanted.filter(({ name }) => found(name) === undefined);
    const created = missing.map((label) => ({ kind: 'create_label', ...label }));
    // A pinned label that still exists stays pinned, whatever it is called now; a new one is pinned once the old is gone.
    const events = wanted.flatMap(({ name }) => {
        const label = found(name);
        const pinned = (0,_label_names_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedId */ .c)(pinnedLabels, name);
        const isFree = pinned === undefined || !labels.some(({ id }) => id === pinned);
        if (label === undefined || !isFree || pinned === label.id)
            return [];
        const at = { actor: self.login, model: null, environment: null, commit: null };
        return [(0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)('label_pinned', at, { name, id: label.id })];
    });
    const pins = events.length === 0 ? [] : [{ kind: 'append_records', subject: 'repository', head: records.head, events }];
    return { effects: [...created, ...pins], again: created.length > 0, wakeAt: null };
}
function labelsOf(config) {
    const gated = new Set([
        ...Object.entries(config.gates).flatMap(([name, gate]) => (gate.approvals === undefined ? [] : [name])),
        (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentParts */ .s)(config).staging ?? 'staging'
    ]);
    const approve = [...gated].map((environment) => ({
        name: config.gates[environment]?.approvals?.label ?? `approve:${environment}`,
        color: '1a7f37',
        description: `Asks Modelgate to record your approval for ${environment}`.slice(0, 100)
    }));
    const breaks = Object.values(config.gates).some(({ break_glass }) => break_glass !== undefined);
    return [
        ...approve,
        { name: config.labels.hold, color: '9a6700', description: 'Modelgate lets nothing through while this is set' },
        ...(breaks
            ? [
                {
                    name: config.labels.break_glass,
                    color: 'cf222e',
                    description: 'Emergency: opens the gate of this promotion, for named people'
                }
            ]
            : [])
    ];
}


/***/ }),

/***/ 76963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ attemptsBefore),
/* harmony export */   dP: () => (/* binding */ withAttempts),
/* harmony export */   s8: () => (/* binding */ isFlaky)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
/* harmony import */ var _step_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25337);
// Attempts on the same inputs: a check that fails and then passes has shown that it is flaky, and the gate hears of it.



const judged = new Set(['test', 'analyze', 'qa']);
/** What this commit's record of the step says of earlier attempts, itself counted; undefined for steps that judge nothing. */
async function attemptsBefore(context, step, done) {
    if (!judged.has(step))
        return undefined;
    const inputs = await (0,_step_key_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptKey */ .j)(context, step, done);
    const before = done.get(step);
    const isSame = before?.attempts?.inputs === inputs;
    return { inputs, failed: isSame ? (before.attempts?.failed ?? 0) + (isFailure(before) ? 1 : 0) : 0 };
}
/** Wrong input and trouble outside say nothing of the model; a comparison that fails does, though its step passes. */
function isFailure({ result, reasons, outputs }) {
    return outputs.verdict === 'fail' || (result === 'fail' && (0,_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeFor */ .Rr)(reasons[0]?.code ?? '') === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.gate);
}
function isFlaky({ result, attempts }) {
    return result === 'pass' && (attempts?.failed ?? 0) > 0;
}
/** The summary with the failed attempts before it: "88 tests, failed 2 times before". */
function withAttempts(summary, attempts) {
    const failed = attempts?.failed ?? 0;
    return failed === 0 ? summary : `${summary}, failed ${failed === 1 ? 'once' : `${failed} times`} before`;
}


/***/ }),

/***/ 29561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readNewFindings),
/* harmony export */   s: () => (/* binding */ countNewFindings)
/* harmony export */ });
/* harmony import */ var _config_environment_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20614);
// New findings as a record's outputs say them, for gates that have no file of the analysis: `error=0 warning=2 note=1`.

const most = 99_999;
const shape = new RegExp(`^${_config_environment_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => `${severity}=(\\d{1,5})`).join(' ')}$`);
function countNewFindings(findings) {
    const count = (wanted) => findings.filter(({ isNew, severity }) => isNew && severity === wanted).length;
    return _config_environment_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => `${severity}=${Math.min(count(severity), most)}`).join(' ');
}
/** Undefined where nothing was scanned, or the text is none of these. */
function readNewFindings(text) {
    const counts = shape.exec(text ?? '')?.slice(1);
    return counts && _config_environment_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.flatMap((severity, index) => Array(Number(counts[index])).fill(severity));
}


/***/ }),

/***/ 92957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ predecessorOf),
/* harmony export */   T: () => (/* binding */ promotedEnvironments)
/* harmony export */ });
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10435);

/** Environments that a release enters by a promotion, in the order of the config; never the first, which the merge deploys to. */
function promotedEnvironments(config) {
    const { staging, production } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentParts */ .s)(config);
    const group = production === null ? undefined : config.environments[production]?.group;
    return Object.entries(config.environments).flatMap(([name, environment]) => {
        const isOnTheWay = name === production || environment.after !== undefined || (group !== undefined && environment.group === group);
        return isOnTheWay && name !== staging ? [name] : [];
    });
}
/** The environment that must serve a release before it comes here; null where none must. */
function predecessorOf(config, environment) {
    const { staging } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentParts */ .s)(config);
    const before = config.environments[environment]?.after ?? (environment === staging ? null : staging);
    return before === environment ? null : before;
}


/***/ }),

/***/ 25337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stepKey),
/* harmony export */   j: () => (/* binding */ attemptKey)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10435);
// What a step's result follows from. Same key: the same thing would be done again, or judged again.


/** Covers the commit, the config of the model, the build it speaks of, the test set and what is live. */
async function stepKey(context, step, done) {
    return keyOf(context, step, done.get('build')?.outputs ?? null);
}
/** The same for every build of one training fingerprint: training again until it is good is another attempt, not another thing. */
async function attemptKey(context, step, done) {
    return keyOf(context, step, done.get('build')?.outputs.fingerprint ?? null);
}
async function keyOf(context, step, build) {
    const { head, config, model, isDirty, files, settings, ports } = context;
    const { production } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentParts */ .s)(config);
    const testData = settings.evaluation?.data;
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({
        step,
        commit: head.sha,
        files: isDirty ? files.map(({ path, digest }) => [path, digest]) : null,
        model: config.models[model],
        build,
        testData: testData === undefined ? null : ((await ports.workspace.fingerprint(testData))?.digest ?? null),
        baseline: production === null ? null : (await ports.states.read(production, model)).state.live
    });
}


/***/ })

};

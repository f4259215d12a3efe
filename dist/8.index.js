export const id = 8;
export const ids = [8];
export const modules = {

/***/ 70008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGovernedStates: () => (/* binding */ createGovernedStates),
/* harmony export */   createRecordedApprovals: () => (/* binding */ createRecordedApprovals)
/* harmony export */ });
/* harmony import */ var _core_bot_job_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83140);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
// core's ports over the bot's records: a deploy job counts what the bot recorded, and writes none of it.


function createRecordedApprovals({ entries, places }, commit) {
    const people = (0,_core_bot_job_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedPeople */ .I)(entries);
    return {
        add: () => Promise.reject(elsewhere()),
        accept: () => Promise.reject(elsewhere()),
        list: (environment) => Promise.resolve((0,_core_bot_job_records_js__WEBPACK_IMPORTED_MODULE_0__/* .jobApprovals */ .aE)(entries, commit, environment)),
        acceptances: (model) => Promise.resolve((0,_core_bot_job_records_js__WEBPACK_IMPORTED_MODULE_0__/* .jobAcceptances */ .sx)(entries, model)),
        people,
        isLeftOut: (model, built) => (0,_core_bot_job_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeftOutOf */ .Zc)(entries, commit, model, built),
        isPromoted: (environment, model, release) => places.some(({ state, ...place }) => place.environment === environment &&
            place.model === model &&
            (state.candidate === release || state.live === release)),
        triesAgainSince: (environment, model, release) => (0,_core_bot_job_records_js__WEBPACK_IMPORTED_MODULE_0__/* .askedAgainAt */ .ue)(entries, { environment, model, release }),
        brokenBy: (environment, release) => (0,_core_bot_job_records_js__WEBPACK_IMPORTED_MODULE_0__/* .glassBrokenBy */ .Lw)(entries, commit, environment, release)
    };
}
function elsewhere() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('approvals of this repository are kept by its bot', {
        cure: 'set the label on the pull request, or comment `/modelgate approve ENVIRONMENT` there'
    });
}
/**
 * What this machine serves is its own; what the environments branch holds, no job lets go on. Only the bot writes that
 * branch, by what the walk hands in as evidence.
 */
function createGovernedStates(local, { places }) {
    return {
        async read(environment, model) {
            const { state, version } = await local.read(environment, model);
            const placed = places.find((place) => place.environment === environment && place.model === model);
            return { state: { ...state, hold: placed?.state.hold ?? state.hold }, version };
        },
        compareAndSwap: (environment, model, version, next) => local.compareAndSwap(environment, model, version, next)
    };
}


/***/ }),

/***/ 61224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ givenApprovals),
/* harmony export */   CX: () => (/* binding */ isBoundTo),
/* harmony export */   X_: () => (/* binding */ noModel),
/* harmony export */   c0: () => (/* binding */ asApproval)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85941);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);


/** Stands where a model is only compared, and so has no bytes. */
const noModel = `sha256:${'0'.repeat(64)}`;
/** Given and not revoked since, whichever pull request the revocation was heard on; oldest first. */
function givenApprovals(entries) {
    const revoked = new Set((0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(entries, 'approval_revoked').map(({ detail }) => detail.request));
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(entries, 'approval_given').filter(({ detail }) => !revoked.has(detail.request));
}
/** Model, serving code and comparison are the very ones that were approved. */
function isBoundTo({ bound, evidence }, approved) {
    return (evidence !== null &&
        bound.model === approved.model &&
        bound.modelDigest === approved.modelDigest &&
        bound.serving === approved.serving &&
        bound.comparison === approved.comparison);
}
/** As the gate of one model counts it, of the commit that it was found to hold for; null where it binds anything else. */
function asApproval({ entry, detail }, state, { environment, commit }) {
    const approved = detail.models.find((bound) => isBoundTo(state, bound));
    if (approved === undefined)
        return null;
    const { model, modelDigest, comparison } = approved;
    return {
        schema: 'modelgate/approval@1',
        environment,
        by: (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .personText */ .bw)(detail.by),
        verified: true,
        at: entry.at,
        commit,
        policy: detail.policy,
        models: [{ model, modelDigest: modelDigest ?? noModel, comparison }]
    };
}


/***/ }),

/***/ 29275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d5: () => (/* binding */ mergedApprovals),
/* harmony export */   oY: () => (/* binding */ promotionApprovals)
/* harmony export */ });
/* unused harmony export isOneGroup */
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61224);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);
/* harmony import */ var _taken_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4835);



/** The same tree, or, where the policy says that only a change revokes, any: the digests are compared for each model. */
function mergedApprovals(entries, merged) {
    const { config, environment, policy, pulls, tree } = merged;
    const isChangeOnly = config.gates[environment]?.approvals?.invalidate === 'change';
    return (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .givenApprovals */ .A2)(entries).filter(({ entry, detail }) => entry.environment === environment &&
        pulls.includes(detail.pull) &&
        detail.policy === policy &&
        (detail.tree === tree || isChangeOnly));
}
/**
 * Approvals from elsewhere that hold for a promotion: of the change itself (`carry`), and of the group's other environments. None
 * that was given before the release was taken back from here.
 */
function promotionApprovals(entries, { config, environment, policy, pull }) {
    const opened = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(entries, 'promotion_opened');
    const own = opened.findLast(({ detail }) => detail.pull === pull);
    if (own === undefined)
        return [];
    const { from = [], tree = null, release } = own.detail;
    const carries = config.gates[environment]?.approvals?.carry === true;
    // DESIGN.md section 10.8: carrying asks for the identical tree, whatever else keeps an approval.
    const carried = carries
        ? mergedApprovals(entries, { config, environment, policy, pulls: from, tree }).filter(({ detail }) => detail.tree === tree)
        : [];
    const others = opened.filter(({ entry, detail }) => detail.pull !== pull &&
        detail.release === release &&
        entry.model === own.entry.model &&
        entry.environment !== environment &&
        isOneGroup(config, entry.environment, environment));
    const shared = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .givenApprovals */ .A2)(entries).filter(({ entry, detail }) => detail.policy === policy &&
        others.some((other) => other.detail.pull === detail.pull && other.entry.environment === entry.environment));
    const since = (0,_taken_back_js__WEBPACK_IMPORTED_MODULE_2__/* .takenBackAt */ .M)(entries, { environment, model: own.entry.model, release }) ?? -1;
    const found = [...carried, ...shared].filter(({ entry }) => entry.sequence > since);
    return found.toSorted((a, b) => a.entry.sequence - b.entry.sequence);
}
function isOneGroup({ environments }, one, other) {
    const group = environments[other]?.group;
    return one !== null && group !== undefined && environments[one]?.group === group;
}


/***/ }),

/***/ 83140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recordedPeople),
/* harmony export */   Lw: () => (/* binding */ glassBrokenBy),
/* harmony export */   Zc: () => (/* binding */ isLeftOutOf),
/* harmony export */   aE: () => (/* binding */ jobApprovals),
/* harmony export */   fm: () => (/* binding */ pullsThatLeaveOut),
/* harmony export */   sx: () => (/* binding */ jobAcceptances),
/* harmony export */   ue: () => (/* binding */ askedAgainAt)
/* harmony export */ });
/* harmony import */ var _gates_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89538);
/* harmony import */ var _pipeline_environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10435);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61224);
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29275);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82739);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85941);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27754);
/* harmony import */ var _taken_back_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4835);








/** Approvals that hold for this commit in this environment, oldest first. */
function jobApprovals(entries, commit, environment) {
    const { config, policy, pulls, tree } = commit;
    const isFirst = environment === (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentParts */ .sP)(config).staging;
    const given = isFirst
        ? (0,_carry_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedApprovals */ .d5)(entries, { config, environment, policy, pulls, tree })
        : promotedApprovals(entries, commit, environment);
    return given.map(({ entry, detail }) => ({
        schema: 'modelgate/approval@1',
        environment,
        by: accountText(detail.by),
        verified: true,
        at: entry.at,
        commit: commit.sha,
        policy: detail.policy,
        models: detail.models.map(({ model, modelDigest, serving, comparison }) => ({
            model,
            modelDigest: modelDigest ?? _approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .noModel */ .X_,
            serving,
            comparison
        }))
    }));
}
function promotedApprovals(entries, { config, policy, sha }, environment) {
    const promotions = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'promotion_opened').filter(({ entry }) => entry.environment === environment && entry.commit === sha);
    const here = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .givenApprovals */ .A2)(entries).filter(({ entry }) => entry.environment === environment);
    const found = promotions.flatMap(({ entry: { model }, detail: { pull, release } }) => {
        const since = (0,_taken_back_js__WEBPACK_IMPORTED_MODULE_7__/* .takenBackAt */ .M)(entries, { environment, model, release }) ?? -1;
        return [
            ...here.filter(({ entry, detail }) => detail.pull === pull && entry.sequence > since),
            ...(0,_carry_js__WEBPACK_IMPORTED_MODULE_3__/* .promotionApprovals */ .oY)(entries, { config, environment, policy, pull })
        ];
    });
    const bySequence = new Map(found.map((each) => [each.entry.sequence, each]));
    return [...bySequence.values()].toSorted((a, b) => a.entry.sequence - b.entry.sequence);
}
/** Failures that owners accepted; each counts only for the comparison that it names. */
function jobAcceptances(entries, model) {
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'failure_accepted')
        .filter(({ entry }) => entry.model === model)
        .map(({ entry, detail: { metric, slice, by, reason, comparison } }) => ({
        schema: 'modelgate/acceptance@1',
        ...{ model, metric, slice, reason, comparison },
        by: accountText(by),
        verified: true,
        at: entry.at
    }));
}
/** Whether the change that made this commit leaves the model out, or an earlier one the very same bytes. */
function isLeftOutOf(entries, { pulls, leftOutBy }, model, built) {
    return (pulls.some((pull) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isExcludedOn */ .E0)(entries, pull, model)) ||
        leftOutBy.some((pull) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isLeftOutAs */ .Ql)(entries, pull, model, built)));
}
/** Pull requests, merged or not, that still leave a model out; newest first. */
function pullsThatLeaveOut(entries) {
    const found = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'model_excluded').flatMap(({ entry: { model }, detail: { pull } }) => model !== null && (0,_model_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isExcludedOn */ .E0)(entries, pull, model) ? [pull] : []);
    return [...new Set(found)].sort((a, b) => b - a);
}
/** Who opened the gate in an emergency for this very release of this commit; null where nobody did. */
function glassBrokenBy(entries, { sha }, environment, release) {
    const pulls = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'promotion_opened')
        .filter(({ entry, detail }) => entry.environment === environment && entry.commit === sha && detail.release === release)
        .map(({ detail }) => detail.pull);
    const withdrawn = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'request_withdrawn').filter(({ detail }) => detail.what === 'break_glass');
    const broken = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'break_glass').findLast(({ detail }) => pulls.includes(detail.pull) &&
        detail.release === release &&
        !withdrawn.some(({ detail: { pull, at } }) => pull === detail.pull && at >= detail.at));
    return broken?.detail.by.login ?? null;
}
/** When somebody last asked for a release that had failed in this environment to try once more; null where nobody did. */
function askedAgainAt(entries, { environment, model, release }) {
    const asked = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'promotion_asked').findLast(({ entry, detail }) => entry.environment === environment &&
        entry.model === model &&
        detail.release === release &&
        detail.retries !== null);
    return asked === undefined ? null : Date.parse(asked.entry.at);
}
/**
 * Those who approved, with what GitHub said of them then; git's texts are what contributors are known by here. Of somebody
 * whose record says nothing, nothing is known, and nothing of theirs counts.
 */
function recordedPeople(entries) {
    const given = [...(0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'approval_given'), ...(0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'failure_accepted')];
    const known = given.flatMap(({ detail: { by, facts } }) => facts === undefined ? [] : [{ ...by, ...facts, isBot: false, unknownTeams: [] }]);
    const accounts = (0,_people_js__WEBPACK_IMPORTED_MODULE_5__/* .gitHubPeople */ .jF)(known);
    const textOf = (text) => {
        const person = parseAccount(text);
        return person === null ? text : (0,_people_js__WEBPACK_IMPORTED_MODULE_5__/* .personText */ .bw)(person);
    };
    return {
        ..._gates_people_js__WEBPACK_IMPORTED_MODULE_0__/* .localPeople */ .$Y,
        barred: (text) => accounts.barred(textOf(text)),
        notAsked: (text, rule) => accounts.notAsked(textOf(text), rule),
        // Also where git has their login as a name, or as what stands before the @.
        hadPart: (text, contributors) => _gates_people_js__WEBPACK_IMPORTED_MODULE_0__/* .localPeople */ .$Y.hadPart(text, contributors) ?? _gates_people_js__WEBPACK_IMPORTED_MODULE_0__/* .localPeople */ .$Y.hadPart(parseAccount(text)?.login ?? text, contributors)
    };
}
/** As git would have them, by GitHub's own address for the account. */
function accountText({ id, login }) {
    return `${login} <${id}+${login}@users.noreply.github.com>`;
}
function parseAccount(text) {
    const [, id, login] = /<(\d{1,15})\+([^@<>]+)@users\.noreply\.github\.com>$/.exec(text) ?? [];
    return id === undefined || login === undefined ? null : { id: Number(id), login };
}


/***/ }),

/***/ 82739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E0: () => (/* binding */ isExcludedOn),
  Ql: () => (/* binding */ isLeftOutAs),
  bT: () => (/* binding */ joinWalks),
  zo: () => (/* binding */ modelState),
  zv: () => (/* binding */ recordOf)
});

// EXTERNAL MODULE: ./core/config/resolve.js
var resolve = __webpack_require__(47969);
// EXTERNAL MODULE: ./core/metrics/compare/accept.js
var accept = __webpack_require__(99342);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/metrics/compare/compare.js + 4 modules
var compare = __webpack_require__(2777);
// EXTERNAL MODULE: ./core/metrics/compare/tolerance.js
var tolerance = __webpack_require__(85891);
// EXTERNAL MODULE: ./core/metrics/documents/document.js
var documents_document = __webpack_require__(5288);
;// CONCATENATED MODULE: ./core/evidence/rejudge.js




/** Half a 95% interval in standard errors. */
const reach = 1.96;
/** Intervals are the bootstrap's and not normal: how far the standard error that is read off them may be out. */
const doubt = 1.5;
/**
 * Holds the numbers and intervals against `rules`: a gate, change, delta or goal that doesn't follow from them differs,
 * and so does a metric with a rule that was left out. Whether the numbers are true it can't tell. A slice may be
 * `inconclusive` where it would fail alone, if the correction for many slices can have made it so.
 */
function rejudge(comparison, rules) {
    const found = judgeAgain(comparison, rules, 1);
    const doubtful = judgeAgain(comparison, rules, doubt);
    const said = new Map(allEntries(comparison).map((one) => [one.key, one.entry]));
    const lenient = new Map(allEntries(doubtful).map((one) => [one.key, one.entry]));
    const metrics = allEntries(found).flatMap(({ key, slice, entry }) => {
        const claim = said.get(key);
        if (claim !== undefined && (isSame(claim, entry) || isCautious(claim, entry, lenient.get(key), slice)))
            return [];
        return [{ metric: entry.name, slice, said: claim?.gate ?? 'missing', found: entry.gate }];
    });
    return metrics.length === 0 ? { kind: 'same' } : { kind: 'differs', metrics, comparison: found };
}
function allEntries({ metrics, slices }) {
    const placed = (entry, slice) => ({
        key: JSON.stringify([slice, entry.name]),
        slice,
        entry
    });
    return [
        ...metrics.map((entry) => placed(entry, null)),
        ...slices.flatMap(({ column, value, metrics: list }) => list.map((entry) => placed(entry, `${column}=${value}`)))
    ];
}
function isSame(claim, entry) {
    return (claim.gate === entry.gate &&
        claim.reason === entry.reason &&
        claim.change === entry.change &&
        isSameDelta(claim, entry));
}
function isSameDelta(claim, entry) {
    if (claim.goal !== entry.goal)
        return false;
    if (claim.delta === undefined || entry.delta === undefined)
        return claim.delta === entry.delta;
    return (0,tolerance/* sameNumber */.SR)((0,digest/* loadNumber */.iM)(claim.delta), (0,digest/* loadNumber */.iM)(entry.delta));
}
/** The correction of slices turns a failure or a direction into `inconclusive`, and nothing into a pass. */
function isCautious(claim, entry, lenient, slice) {
    if (slice === null || lenient === undefined || !isSameDelta(claim, entry))
        return false;
    const isGate = (claim.gate === entry.gate && claim.reason === entry.reason) ||
        (claim.gate === 'fail' && entry.gate === 'inconclusive') ||
        (claim.gate === 'inconclusive' && claim.reason === 'inconclusive' && lenient.gate === 'inconclusive');
    return isGate && (claim.change === entry.change || claim.change === 'inconclusive' || isDirected(claim, entry));
}
/** Better or worse by the comparison's own correction, where ours, from an interval, was in doubt. */
function isDirected({ change, delta, goal }, entry) {
    if (entry.change !== 'inconclusive' || delta === undefined || goal === undefined)
        return false;
    const gain = goal === 'maximize' ? (0,digest/* loadNumber */.iM)(delta) : -(0,digest/* loadNumber */.iM)(delta);
    return (change === 'better' && gain > 0) || (change === 'worse' && gain < 0);
}
/** The comparison made again by the code that made it, from what it shows of both sides. */
function judgeAgain(comparison, rules, factor) {
    const { baseline, method, notes } = comparison;
    const paired = pairedRows(comparison, factor);
    const again = (0,compare/* compare */.U)({
        baseline: baseline === null ? null : sideOf(comparison, 'baseline'),
        candidate: sideOf(comparison, 'candidate'),
        rules,
        ...(paired === undefined ? {} : { paired }),
        testSet: method['test_set'] === 'strict' ? 'strict' : 'warn',
        notes,
        errors: comparison.errors,
        producer: comparison.producer
    });
    const { metrics, slices, verdict } = again;
    return { ...comparison, metrics, slices, verdict };
}
function sideOf({ metrics, slices, rows, hidden }, side) {
    return {
        metrics: valuesOf(metrics, side),
        rows: rows[side],
        slices: slices.map((slice) => ({ ...slice, metrics: valuesOf(slice.metrics, side) })),
        hidden,
        predictions: null,
        plots: {},
        testData: null
    };
}
function valuesOf(entries, side) {
    return new Map(entries.flatMap((entry) => {
        const value = entry[side];
        return value === undefined ? [] : [[entry.name, (0,documents_document/* metricValue */.a3)(value)]];
    }));
}
function pairedRows({ metrics, slices, rows, method }, factor) {
    const all = deltasOf(metrics, factor);
    const bySlice = slices.map(({ column, value, metrics: list }) => ({ column, value, metrics: deltasOf(list, factor) }));
    if (all.size === 0 && bySlice.every((slice) => slice.metrics.size === 0))
        return undefined;
    return { joined: rows.joined ?? 0, metrics: all, slices: bySlice, notes: [], method };
}
function deltasOf(entries, factor) {
    return new Map(entries.flatMap(({ name, interval: stored, tests, detectable }) => {
        if (stored === undefined)
            return [];
        const interval = [(0,digest/* loadNumber */.iM)(stored[0]), (0,digest/* loadNumber */.iM)(stored[1])];
        const standardError = (factor * (interval[1] - interval[0])) / (2 * reach);
        const more = { ...(tests === undefined ? {} : { tests }), ...(detectable === undefined ? {} : { detectable }) };
        return [[name, { interval, standardError, ...more }]];
    }));
}

// EXTERNAL MODULE: ./core/metrics/comparison.js
var comparison = __webpack_require__(36643);
// EXTERNAL MODULE: ./core/bot/records.js
var records = __webpack_require__(27754);
;// CONCATENATED MODULE: ./core/bot/model-state.js





function modelState({ config, model, evidence, missing, entries, isExcluded }) {
    const settings = (0,resolve/* resolveModel */.AX)(config, model) ?? null;
    const build = recordOf(evidence, 'build')?.outputs ?? {};
    const made = evidence?.walk.comparison ?? null;
    const digest = made === null ? null : boundComparison(evidence, made);
    const accepted = (0,records/* recordsOf */.M$)(entries, 'failure_accepted')
        .filter(({ entry }) => entry.model === model)
        .map(({ detail }) => ({ ...detail, by: detail.by.login }));
    return {
        model,
        settings,
        evidence,
        missing,
        comparison: made === null || digest === null ? null : (0,accept/* acceptFailures */.C)(byRules(made, settings), accepted, digest),
        bound: {
            model,
            modelDigest: build.modelDigest ?? null,
            serving: build.serving ?? null,
            comparison: digest
        },
        isExcluded
    };
}
/**
 * The default branch's own walk says which comparison it made: what it hands in may have accepted failures let through,
 * and so has another digest. Of anybody else's the digest is computed.
 */
function boundComparison(evidence, made) {
    const named = evidence?.origin === 'trusted' ? recordOf(evidence, 'test')?.outputs.comparisonDigest : undefined;
    return named ?? (0,comparison/* comparisonDigest */.Q3)(made);
}
function recordOf(evidence, step) {
    return evidence?.walk.records.findLast((record) => record.step === step);
}
/**
 * Several runs of one commit each walk a part of the way: the newest record of each step counts. A pass against anything but
 * the live release, as where a runner has not its bytes, does not replace what was found against it.
 */
function joinWalks(newer, older) {
    const isHeld = isAgainstLive(older) && !isAgainstLive(newer) && hasPassed(newer, 'test');
    const own = new Set(newer.records.map(({ step }) => step).filter((step) => !isHeld || step !== 'test'));
    const records = [
        ...older.records.filter(({ step }) => !own.has(step)),
        ...newer.records.filter(({ step }) => own.has(step))
    ];
    const at = (step) => newer.planned.indexOf(step);
    return {
        ...newer,
        isAffected: newer.isAffected || older.isAffected,
        records: records.toSorted((a, b) => at(a.step) - at(b.step)),
        comparison: isHeld ? older.comparison : (newer.comparison ?? older.comparison),
        sweep: newer.sweep ?? older.sweep
    };
}
function isAgainstLive({ comparison }) {
    return comparison?.baseline?.release !== undefined;
}
function hasPassed({ records }, step) {
    return records.findLast((record) => record.step === step)?.result === 'pass';
}
/** Whether this pull request leaves the model out: what was said last counts. */
function isExcludedOn(entries, pull, model) {
    const about = (kind) => (0,records/* recordsOf */.M$)(entries, kind)
        .filter(({ entry, detail }) => entry.model === model && detail.pull === pull)
        .at(-1)?.entry.sequence ?? 0;
    return about('model_excluded') > about('model_included');
}
/** Whether these are the very bytes that this pull request leaves out. */
function isLeftOutAs(entries, pull, model, built) {
    if (!isExcludedOn(entries, pull, model))
        return false;
    const bound = (0,records/* recordsOf */.M$)(entries, 'model_excluded').findLast(({ entry, detail }) => entry.model === model && detail.pull === pull)?.detail.bound;
    return bound?.modelDigest != null && bound.modelDigest === built.modelDigest && bound.serving === built.serving;
}
/** The comparison as the config of the default branch has it, whatever that of the run that made it says. */
function byRules(made, settings) {
    const isStrict = settings?.evaluation?.test_set === 'strict';
    const held = isStrict ? { ...made, method: { ...made.method, test_set: 'strict' } } : made;
    const judged = rejudge(held, new Map(Object.entries(settings?.metrics ?? {})));
    return judged.kind === 'same' ? made : judged.comparison;
}


/***/ }),

/***/ 85941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   bw: () => (/* binding */ personText),
/* harmony export */   jF: () => (/* binding */ gitHubPeople),
/* harmony export */   u8: () => (/* binding */ isOwner),
/* harmony export */   wn: () => (/* binding */ recordedFacts)
/* harmony export */ });
/* unused harmony export parsePerson */
/* harmony import */ var _gates_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89538);
// People on GitHub: compared by numeric id, and what the policy can know of each.

/** What a record keeps of them, so that a job which can ask nobody derives the same from it. */
function recordedFacts(people, { id }) {
    const found = people.find((person) => person.id === id);
    if (found === undefined)
        return {};
    const { role, permission, teams } = found;
    return { facts: { role, permission, teams: [...teams] } };
}
/** As records and the audit log write a person: `rita#42`. */
function personText({ id, login }) {
    return `${login}#${id}`;
}
/** The person of a record's text; null where it names none, as those of the local command do. */
function parsePerson(text) {
    const match = /^(.{1,100})#(\d{1,15})$/.exec(text);
    return match === null ? null : { login: match[1] ?? '', id: Number(match[2]) };
}
/**
 * Accounts as gates know them. A contributor's text that names no account is a commit whose author nobody is linked to:
 * it may be anybody, so nobody is surely without a part in it.
 */
function gitHubPeople(facts) {
    const known = new Map(facts.map((person) => [person.id, person]));
    const factsOf = (text) => known.get(parsePerson(text)?.id ?? -1);
    const isSame = (one, other) => keyOf(one) === keyOf(other);
    return {
        key: keyOf,
        isSame,
        mayBeSame: isSame,
        barred: (text) => barred(factsOf(text)),
        hadPart(text, contributors) {
            if (contributors.some((other) => isSame(other, text)))
                return 'contributor_cannot_approve';
            return contributors.some((other) => parsePerson(other) === null) ? 'contributor_unknown' : null;
        },
        notAsked(text, rule) {
            const person = factsOf(text);
            return person === undefined ? 'approval_unverifiable' : notAsked(person, rule);
        }
    };
}
function keyOf(text) {
    return String(parsePerson(text)?.id ?? text);
}
function barred(person) {
    if (person === undefined)
        return 'approval_unverifiable';
    if (person.isBot)
        return 'approver_is_bot';
    return mayWrite(person) ? null : 'approver_lacks_role';
}
/** Triage may set labels, and approves nothing: an approval takes write access. */
function mayWrite({ permission }) {
    return permission === 'write' || permission === 'admin';
}
function notAsked(person, { users, teams, roles }) {
    if (users === undefined && teams === undefined && roles === undefined)
        return null;
    if (users?.some((login) => login.toLowerCase() === person.login.toLowerCase()))
        return null;
    if (teams?.some((team) => holds(person.teams, team)))
        return null;
    if (roles?.includes(person.role))
        return null;
    return teams?.some((team) => holds(person.unknownTeams, team)) ? 'approval_unverifiable' : 'approver_not_listed';
}
/** Owners are logins, or teams as `org/team`. */
function isOwner(person, owners) {
    return notAsked(person, (0,_gates_people_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersRule */ .D6)(owners)) === null;
}
function holds(teams, team) {
    return teams.some((each) => each.toLowerCase() === team.replace(/^@/, '').toLowerCase());
}


/***/ }),

/***/ 4835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ takenBackAt)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27754);

/** Place in the log of the last time; null where it never was. Lifting the hold that this set takes nothing of it back. */
function takenBackAt(entries, { environment, model, release }) {
    const found = (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(entries, 'placed').findLast(({ entry, detail }) => entry.environment === environment &&
        entry.model === model &&
        detail.hold !== null &&
        detail.replaces === release &&
        detail.release !== release);
    return found?.entry.sequence ?? null;
}


/***/ })

};

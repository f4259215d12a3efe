export const id = 8398;
export const ids = [8398];
export const modules = {

/***/ 78398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGovernedStates: () => (/* binding */ createGovernedStates),
  createRecordedApprovals: () => (/* binding */ createRecordedApprovals)
});

// EXTERNAL MODULE: ./core/gates/people.js
var people = __webpack_require__(89538);
// EXTERNAL MODULE: ./core/pipeline/environments.js
var environments = __webpack_require__(10435);
// EXTERNAL MODULE: ./core/bot/approvals.js
var approvals = __webpack_require__(61224);
// EXTERNAL MODULE: ./core/bot/carry.js
var carry = __webpack_require__(29275);
// EXTERNAL MODULE: ./core/bot/model-state.js + 1 modules
var model_state = __webpack_require__(82739);
// EXTERNAL MODULE: ./core/bot/people.js
var bot_people = __webpack_require__(85941);
// EXTERNAL MODULE: ./core/bot/records.js
var records = __webpack_require__(27754);
;// CONCATENATED MODULE: ./core/bot/job-records.js







/** Approvals that hold for this commit in this environment, oldest first. */
function jobApprovals(entries, commit, environment) {
    const { config, policy, pulls, tree } = commit;
    const isFirst = environment === (0,environments/* environmentParts */.sP)(config).staging;
    const given = isFirst
        ? (0,carry/* mergedApprovals */.d5)(entries, { config, environment, policy, pulls, tree })
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
            modelDigest: modelDigest ?? approvals/* noModel */.X_,
            serving,
            comparison
        }))
    }));
}
function promotedApprovals(entries, { config, policy, sha }, environment) {
    const promotions = (0,records/* recordsOf */.M$)(entries, 'promotion_opened').filter(({ entry }) => entry.environment === environment && entry.commit === sha);
    const here = (0,approvals/* givenApprovals */.A2)(entries).filter(({ entry }) => entry.environment === environment);
    const found = promotions.flatMap(({ detail: { pull } }) => [
        ...here.filter(({ detail }) => detail.pull === pull),
        ...(0,carry/* promotionApprovals */.oY)(entries, { config, environment, policy, pull })
    ]);
    const bySequence = new Map(found.map((each) => [each.entry.sequence, each]));
    return [...bySequence.values()].toSorted((a, b) => a.entry.sequence - b.entry.sequence);
}
/** Failures that owners accepted; each counts only for the comparison that it names. */
function jobAcceptances(entries, model) {
    return (0,records/* recordsOf */.M$)(entries, 'failure_accepted')
        .filter(({ entry }) => entry.model === model)
        .map(({ entry, detail: { metric, slice, by, reason, comparison } }) => ({
        schema: 'modelgate/acceptance@1',
        ...{ model, metric, slice, reason, comparison },
        by: accountText(by),
        verified: true,
        at: entry.at
    }));
}
/** Whether the change that made this commit leaves the model out. */
function isLeftOutOf(entries, { pulls }, model) {
    return pulls.some((pull) => (0,model_state/* isExcludedOn */.E0)(entries, pull, model));
}
/** Who opened the gate in an emergency for this very release of this commit; null where nobody did. */
function glassBrokenBy(entries, { sha }, environment, release) {
    const pulls = (0,records/* recordsOf */.M$)(entries, 'promotion_opened')
        .filter(({ entry, detail }) => entry.environment === environment && entry.commit === sha && detail.release === release)
        .map(({ detail }) => detail.pull);
    const withdrawn = (0,records/* recordsOf */.M$)(entries, 'request_withdrawn').filter(({ detail }) => detail.what === 'break_glass');
    const broken = (0,records/* recordsOf */.M$)(entries, 'break_glass').findLast(({ detail }) => pulls.includes(detail.pull) &&
        detail.release === release &&
        !withdrawn.some(({ detail: { pull, at } }) => pull === detail.pull && at >= detail.at));
    return broken?.detail.by.login ?? null;
}
/** When somebody last asked for a release that had failed in this environment to try once more; null where nobody did. */
function askedAgainAt(entries, { environment, model, release }) {
    const asked = (0,records/* recordsOf */.M$)(entries, 'promotion_asked').findLast(({ entry, detail }) => entry.environment === environment &&
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
    const given = [...(0,records/* recordsOf */.M$)(entries, 'approval_given'), ...(0,records/* recordsOf */.M$)(entries, 'failure_accepted')];
    const known = given.flatMap(({ detail: { by, facts } }) => facts === undefined ? [] : [{ ...by, ...facts, isBot: false, unknownTeams: [] }]);
    const accounts = (0,bot_people/* gitHubPeople */.jF)(known);
    const textOf = (text) => {
        const person = parseAccount(text);
        return person === null ? text : (0,bot_people/* personText */.bw)(person);
    };
    return {
        ...people/* localPeople */.$Y,
        barred: (text) => accounts.barred(textOf(text)),
        notAsked: (text, rule) => accounts.notAsked(textOf(text), rule),
        // Also where git has their login as a name, or as what stands before the @.
        hadPart: (text, contributors) => people/* localPeople */.$Y.hadPart(text, contributors) ?? people/* localPeople */.$Y.hadPart(parseAccount(text)?.login ?? text, contributors)
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

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
;// CONCATENATED MODULE: ./adapters/github/records/ports.js
// core's ports over the bot's records: a deploy job counts what the bot recorded, and writes none of it.


function createRecordedApprovals({ entries, places }, commit) {
    const people = recordedPeople(entries);
    return {
        add: () => Promise.reject(elsewhere()),
        accept: () => Promise.reject(elsewhere()),
        list: (environment) => Promise.resolve(jobApprovals(entries, commit, environment)),
        acceptances: (model) => Promise.resolve(jobAcceptances(entries, model)),
        people,
        isLeftOut: (model) => isLeftOutOf(entries, commit, model),
        isPromoted: (environment, model, release) => places.some(({ state, ...place }) => place.environment === environment &&
            place.model === model &&
            (state.candidate === release || state.live === release)),
        triesAgainSince: (environment, model, release) => askedAgainAt(entries, { environment, model, release }),
        brokenBy: (environment, release) => glassBrokenBy(entries, commit, environment, release)
    };
}
function elsewhere() {
    return new errors/* InputError */.dz('approvals of this repository are kept by its bot', {
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


/***/ })

};

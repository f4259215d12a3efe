export const id = 2610;
export const ids = [2610];
export const modules = {

/***/ 72610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyTestFault: () => (/* binding */ policyTestFault)
/* harmony export */ });
/* harmony import */ var _simulate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27670);

/** What is expected and what is so, in one line; null where they agree. */
function policyTestFault(pull, expect, config, now) {
    const { result, models, reasons } = (0,_simulate_js__WEBPACK_IMPORTED_MODULE_0__/* .simulate */ .J)(pull, config, now);
    const codes = [...reasons, ...models.flatMap((model) => model.reasons)].map(({ code }) => code);
    const missing = (expect.reasons ?? []).filter((code) => !codes.some((found) => found === code));
    if (result === expect.result && missing.length === 0)
        return null;
    const wanted = [expect.result, ...(expect.reasons ?? [])].join(', ');
    return `expected ${wanted}, actual ${[result, ...new Set(codes)].join(', ')}`;
}


/***/ }),

/***/ 27670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ simulate)
});

// EXTERNAL MODULE: ./core/audit/chain.js
var chain = __webpack_require__(68895);
// EXTERNAL MODULE: ./core/config/resolve.js
var resolve = __webpack_require__(47969);
// EXTERNAL MODULE: ./core/bot/people.js
var bot_people = __webpack_require__(85941);
// EXTERNAL MODULE: ./core/bot/pull/contributors.js
var pull_contributors = __webpack_require__(96006);
// EXTERNAL MODULE: ./core/bot/pull/context.js
var context = __webpack_require__(79017);
// EXTERNAL MODULE: ./core/bot/pull/decide.js + 11 modules
var decide = __webpack_require__(71596);
// EXTERNAL MODULE: ./core/bot/pull/gate.js + 1 modules
var pull_gate = __webpack_require__(28737);
// EXTERNAL MODULE: ./core/bot/pull/scope.js
var pull_scope = __webpack_require__(65134);
// EXTERNAL MODULE: ./core/bot/records.js
var records = __webpack_require__(27754);
// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/metrics/compare/metric.js
var metric = __webpack_require__(94086);
// EXTERNAL MODULE: ./core/pipeline/environments.js
var environments = __webpack_require__(10435);
// EXTERNAL MODULE: ./core/pipeline/findings/finding-counts.js
var finding_counts = __webpack_require__(49794);
// EXTERNAL MODULE: ./core/pipeline/graph.js
var graph = __webpack_require__(92957);
// EXTERNAL MODULE: ./core/bot/branches.js
var branches = __webpack_require__(11806);
// EXTERNAL MODULE: ./core/bot/pull/models.js + 1 modules
var models = __webpack_require__(59010);
// EXTERNAL MODULE: ./core/bot/repository.js
var repository = __webpack_require__(21426);
;// CONCATENATED MODULE: ./core/bot/simulate/observation.js












const simulatedHead = '1'.repeat(40);
const [mergedSha, baseSha, tree] = ['2'.repeat(40), '3'.repeat(40), '4'.repeat(40)];
const release = (0,digest/* digestBytes */.QN)('simulated release');
const repositoryId = 1;
const runId = 1;
const bot = 'modelgate[bot]';
const rule = { goal: 'maximize', max_regression: 0.1 };
/** The verdict is given, so one rule stands for those of each model; who may approve is not changed by it. */
function simulatedConfig(config) {
    const models = Object.entries(config.models).map(([name, model]) => [name, model.metrics === undefined ? model : { ...model, metrics: { simulated: rule } }]);
    return { ...config, models: Object.fromEntries(models) };
}
/**
 * `config` is a simulated one. People get ids by the order in which they are named. What is described is so at the time
 * `described`; it is seen first at `now`, before that.
 */
function simulatedPull(description, config, { now, described }) {
    const { author, promotion } = description;
    const people = peopleOf(description);
    const personOf = (login) => {
        const { id } = people.find((person) => person.login === login) ?? { id: 0 };
        return { id, login };
    };
    const given = description.commits.length > 0 ? description.commits : [{ by: [author] }];
    const commits = given.map(({ by }, index) => {
        const sha = index === given.length - 1 ? simulatedHead : (0,digest/* digestBytes */.QN)(`commit ${index}`).slice(7, 47);
        return { sha, people: by.map(personOf), unknown: [], paths: null };
    });
    const before = promotion === undefined ? null : (0,graph/* predecessorOf */.Fr)(config, promotion.environment);
    const served = described - ((0,units/* parseDuration */.E)(promotion?.served ?? '0s') ?? 0);
    const opened = promotion === undefined
        ? []
        : [
            (0,chain/* appendEntry */.D4)(null, (0,records/* record */.g1)('promotion_opened', { actor: bot, model: promotion.model, environment: promotion.environment, commit: mergedSha }, { pull: 1, release, version: 'v1.0.0', head: simulatedHead, replaces: null }), now)
        ];
    const labels = (0,repository/* labelsOf */.P)(config).map(({ name }, index) => [name, index + 1]);
    const seen = {
        kind: 'pull',
        delivery: null,
        self: { mode: 'app', login: bot, appId: 1 },
        repository: {
            ...{ id: repositoryId, owner: 'owner', name: 'repository', defaultBranch: 'main', defaultHead: baseSha },
            isPrivate: true,
            url: 'https://github.com/owner/repository'
        },
        config: { kind: 'valid', config, policy: (0,resolve/* policyDigest */.p1)(config) },
        now,
        people,
        pinnedLabels: Object.fromEntries(labels),
        records: { entries: opened, head: null },
        missingPermissions: [],
        pull: {
            ...{ number: 1, title: 'Simulated', url: 'https://github.com/owner/repository/pull/1' },
            ...{ state: 'open', isDraft: false, updatedAt: now, mergedAs: null, mergedTree: null },
            author: promotion === undefined ? personOf(author) : { id: 0, login: bot },
            head: {
                sha: simulatedHead,
                ref: promotion === undefined ? 'change' : (0,branches/* promotionBranch */.Iw)(promotion.environment, promotion.model, 'v1.0.0'),
                repositoryId,
                tree
            },
            base: { sha: baseSha, ref: promotion === undefined ? 'main' : branches/* environmentsBranch */.ZH },
            labels: { kind: 'all', items: [] },
            commits: { kind: 'all', items: promotion === undefined ? commits : [] },
            files: {
                kind: 'all',
                items: promotion === undefined ? description.files : [`${promotion.environment}/${promotion.model}.yaml`]
            }
        },
        headConfig: null,
        runs: [],
        comments: [],
        labelEvents: [],
        comment: null,
        checks: [],
        queuedAs: null,
        places: promotion === undefined || before === null
            ? []
            : [
                {
                    environment: before,
                    model: promotion.model,
                    state: { live: release, candidate: null, weight: 0, hold: null }
                }
            ],
        servedBefore: null,
        promoted: promotion === undefined ? null : { live: null, candidate: release, weight: 0, hold: null },
        sinceLive: promotion === undefined
            ? {}
            : {
                [promotion.model]: {
                    ...{ release: (0,digest/* digestBytes */.QN)('live'), version: 'v0.9.0', commit: baseSha, liveAt: served },
                    commits: { kind: 'all', items: commits }
                }
            }
    };
    const touched = promotion === undefined ? (0,models/* touchedModels */.Z)(seen, config) : [promotion.model];
    const affected = new Set([...touched, ...Object.keys(description.models)]);
    return { ...seen, runs: [runOf({ description, config, now, served, affected })] };
}
function peopleOf({ author, commits, labels, people }) {
    const logins = [author, ...commits.flatMap(({ by }) => by), ...labels.map(({ by }) => by), ...Object.keys(people)];
    return [...new Set(logins)].map((login, index) => {
        const { role, teams, bot: isBot } = people[login] ?? { role: 'write', teams: [], bot: false };
        const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
        return { id: index + 1, login, isBot, role, permission, teams, unknownTeams: [] };
    });
}
function runOf(walks) {
    const { description, config, now } = walks;
    const { promotion } = description;
    const commit = promotion === undefined ? simulatedHead : mergedSha;
    const models = Object.keys(config.models).map((model) => walkOf(model, walks));
    return {
        ...{ id: runId, attempt: 1, url: 'https://github.com/owner/repository/actions/runs/1' },
        path: '.github/workflows/modelgate.yml',
        event: promotion === undefined ? 'pull_request' : 'push',
        headSha: commit,
        ...{ repositoryId, headRepositoryId: repositoryId },
        headBranch: promotion === undefined ? 'change' : 'main',
        ...{ actor: null, startedBy: null, title: 'Simulated' },
        ...{ status: 'completed', conclusion: 'success', startedAt: now },
        evidence: {
            kind: 'read',
            document: {
                ...{ commit, policy: (0,resolve/* policyDigest */.p1)(config), createdAt: now },
                run: { id: runId, attempt: 1 },
                models
            },
            digest: (0,digest/* digestBytes */.QN)('simulated evidence'),
            artifactId: 1
        }
    };
}
function walkOf(model, { description, config, now, served, affected }) {
    const { promotion } = description;
    const told = description.models[model];
    const settings = (0,resolve/* resolveModel */.AX)(config, model);
    const planned = settings === undefined ? [] : (0,environments/* applicableSteps */.vM)(config, settings);
    const until = planned.indexOf(promotion === undefined ? 'analyze' : 'qa');
    const before = promotion === undefined ? ['commit', 'build', 'test', 'analyze'] : planned.slice(0, until + 1);
    const records = planned
        .filter((step) => before.includes(step))
        .map((step) => recordOf(model, step, told?.failed === step, promotion !== undefined, step === 'staging' ? served : now));
    return {
        ...{ model, why: 'described', planned, records, held: null },
        isAffected: affected.has(model),
        comparison: config.models[model]?.metrics === undefined ? null : comparisonOf(told?.verdict ?? 'pass')
    };
}
function recordOf(model, step, isFailed, isTrusted, at) {
    const origin = isTrusted ? 'trusted' : 'self_reported';
    const outputs = {
        build: { modelDigest: (0,digest/* digestBytes */.QN)(`model ${model}`), serving: (0,digest/* digestBytes */.QN)(`serving ${model}`) },
        analyze: { newFindings: (0,finding_counts/* countNewFindings */.s)([]) },
        staging: { release, version: 'v1.0.0' },
        qa: { release, version: 'v1.0.0' }
    };
    const time = new Date(at).toISOString();
    return {
        schema: 'modelgate/step@1',
        ...{ producer: 'modelgate policy simulate', commit: isTrusted ? mergedSha : simulatedHead, origin, model, step },
        ...{ createdAt: time, startedAt: time, seconds: 0, key: (0,digest/* digestBytes */.QN)(`${model} ${step}`) },
        ...{ result: isFailed ? 'fail' : 'pass', summary: isFailed ? 'failed' : 'passed', reasons: [] },
        outputs: outputs[step] ?? {}
    };
}
const candidates = {
    pass: { value: 0.9, interval: [-0.01, 0.01] },
    fail: { value: 0.5, interval: [-0.5, -0.3] },
    inconclusive: { value: 0.85, interval: [-0.2, 0.1] }
};
function comparisonOf(verdict) {
    const { value, interval } = candidates[verdict];
    const paired = { interval, standardError: 0 };
    return {
        ...{ schema: 'modelgate/comparison@1', producer: 'modelgate policy simulate', verdict },
        baseline: { name: 'simulated', evaluation: null },
        rows: { baseline: 1000, candidate: 1000, joined: 1000 },
        metrics: [(0,metric/* compareMetric */.M)({ name: 'simulated', baseline: 0.9, candidate: value, rule, paired })],
        ...{ slices: [], hidden: { slices: 0, rows: 0 }, also: [], notes: [], method: {}, errors: [] }
    };
}

// EXTERNAL MODULE: ./core/config/unknown.js
var config_unknown = __webpack_require__(24491);
;// CONCATENATED MODULE: ./core/bot/simulate/simulate.js
// What the bot would make of a described pull request: the very decisions of the bot, over an observation that is made up.











/** `now` is in milliseconds since the epoch. Throws InputError for names that the config doesn't have. */
function simulate(description, given, now) {
    requireNames(description, given);
    const config = simulatedConfig(given);
    const time = description.time === undefined ? now : Date.parse(description.time);
    // The comparison must have been shown before a label counts.
    let seen = settle(simulatedPull(description, config, { now: time - 120_000, described: time }), []);
    seen = { ...seen, now: time - 60_000 };
    const labels = description.labels.map(({ label, by }, index) => {
        const known = seen.records.entries.length;
        const asked = request(seen, label, by, index);
        seen = settle(labelled(seen, asked), [asked]);
        return { label, by, outcome: outcomeOf(seen.records.entries.slice(known)) };
    });
    const context = contextOf({ ...seen, now: time }, config);
    const gate = (0,pull_gate/* pullGate */.J)(context, context.scope.environment);
    return {
        environment: gate.environment,
        result: gate.result,
        models: gate.models.map((each) => ({
            model: each.state.model,
            result: each.result,
            reasons: each.reasons,
            mayApprove: mayApprove(context, each)
        })),
        reasons: gate.reasons,
        labels
    };
}
function requireNames({ models, promotion }, config) {
    const named = [...Object.keys(models), ...(promotion === undefined ? [] : [promotion.model])];
    const unknown = named.find((model) => !Object.hasOwn(config.models, model));
    if (unknown !== undefined)
        throw (0,config_unknown/* unknownModel */.w)(config, unknown);
    if (promotion !== undefined && !Object.hasOwn(config.environments, promotion.environment))
        throw (0,config_unknown/* unknownEnvironment */.I)(Object.keys(config.environments), promotion.environment);
}
function contextOf(observation, config) {
    const scope = (0,pull_scope/* scopeOf */.Od)(observation, config);
    if (scope === null)
        throw new Error('a simulated pull request is against the default branch, or a promotion');
    return (0,context/* pullContext */.Ry)(observation, config, (0,resolve/* policyDigest */.p1)(config), scope);
}
/** Applies what the bot would do to the pull request itself; nothing else decides here. */
function settle(observation, requests) {
    return (0,decide/* decidePull */.O)(observation, requests).effects.reduce((seen, effect) => {
        if (effect.kind === 'append_records') {
            let last = seen.records.entries.at(-1) ?? null;
            const added = effect.events.map((event) => (last = (0,chain/* appendEntry */.D4)(last, event, seen.now)));
            return { ...seen, records: { ...seen.records, entries: [...seen.records.entries, ...added] } };
        }
        if (effect.kind === 'write_comment')
            return { ...seen, comment: { id: 1, body: effect.body, shown: effect.shown, updatedAt: seen.now } };
        if (effect.kind !== 'remove_label')
            return seen;
        const items = seen.pull.labels.items.filter(({ name }) => name !== effect.name);
        return { ...seen, pull: { ...seen.pull, labels: { kind: 'all', items } } };
    }, observation);
}
function idOf({ pinnedLabels }, label) {
    return pinnedLabels[label] ?? 0;
}
function labelled(seen, { label, by, at }) {
    const items = [...seen.pull.labels.items.filter(({ name }) => name !== label.name), label];
    const labelEvents = [{ by: by.id, label: label.name, at, viaApp: false }];
    return { ...seen, labelEvents, pull: { ...seen.pull, labels: { kind: 'all', items } } };
}
function request(seen, label, by, index) {
    const { id = 0 } = seen.people.find(({ login }) => login === by) ?? {};
    return {
        ...{ kind: 'labeled', id: `label-${index}`, by: { id, login: by }, viaApp: false, at: seen.now },
        label: { id: idOf(seen, label), name: label },
        head: simulatedHead
    };
}
function outcomeOf(entries) {
    const [refused] = (0,records/* recordsOf */.M$)(entries, 'approval_refused');
    if (refused !== undefined)
        return `not counted, ${refused.detail.reason}: ${refused.detail.message}`;
    if ((0,records/* recordsOf */.M$)(entries, 'approval_given').length > 0)
        return 'approves';
    return (0,records/* recordsOf */.M$)(entries, 'break_glass').length > 0 ? 'breaks the glass' : 'means nothing here';
}
function mayApprove(context, { approvals, state }) {
    const { people, observation, config, scope } = context;
    const isFree = config.gates[scope.environment]?.approvals?.contributors === true;
    const contributors = (0,pull_contributors/* contributorsOf */.ah)(context, state);
    const able = observation.people.filter((person) => {
        const text = (0,bot_people/* personText */.bw)(person);
        if (people.barred(text) !== null || approvals?.counted.includes(people.key(text)) === true)
            return false;
        if (!isFree && people.hadPart(text, contributors) !== null)
            return false;
        return (approvals?.open ?? []).flat(2).some(({ rule }) => people.notAsked(text, rule) === null);
    });
    return able.map(({ login }) => login);
}


/***/ }),

/***/ 24491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unknownEnvironment),
/* harmony export */   w: () => (/* binding */ unknownModel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89976);
// A name that somebody typed and the config does not have.


function unknownModel({ models }, model) {
    return notThere(`the config has no model ${model}`, model, 'models', Object.keys(models));
}
function unknownEnvironment(known, environment) {
    return notThere(`there is no environment ${environment}`, environment, 'environments', known);
}
function notThere(message, name, what, known) {
    const near = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(name, known);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${message}${near === null ? '' : `; did you mean ${near}?`}`, {
        cure: known.length === 0
            ? `add \`${what}:\` to the config first: it has none`
            : `name one of the ${what} of the config: ${known.join(', ')}`
    });
}


/***/ })

};

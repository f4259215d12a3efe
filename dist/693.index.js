export const id = 693;
export const ids = [693];
export const modules = {

/***/ 7993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ fewestApprovals),
/* harmony export */   Sn: () => (/* binding */ openWords),
/* harmony export */   eK: () => (/* binding */ requirementsFor),
/* harmony export */   wr: () => (/* binding */ countApprovals)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89538);

/**
 * Approvals of another commit or of other digests are stale: they are named where nothing newer of theirs counts.
 * Each person counts once for each rule.
 * All of `all` must hold and one of `any`; what stands beside them must hold too. So it is in each of their rules.
 */
function countApprovals(policy, subject, approvals, people = _people_js__WEBPACK_IMPORTED_MODULE_0__/* .localPeople */ .$Y) {
    const bound = approvals.filter((approval) => isBound(approval, subject));
    const refused = [];
    const counted = new Set();
    const judge = (rule) => {
        const eligible = [];
        for (const { by } of bound) {
            const reason = refusal(by, rule, policy, subject, people);
            if (reason === null)
                eligible.push(by);
            else
                refused.push({ by, reason });
        }
        for (const person of eligible)
            counted.add(people.key(person));
        return { rule, counted: countPeople(eligible, people) };
    };
    const isOpen = (state) => state.counted < state.rule.count;
    const open = requirementsFor(policy, subject.model)
        .map((alternatives) => alternatives.map((rules) => rules.map(judge).filter(isOpen)))
        .filter((alternatives) => alternatives.every((rules) => rules.length > 0));
    const stale = approvals.filter((approval) => isStale(approval, subject, bound, people));
    refused.push(...stale.map(({ by }) => ({ by, reason: 'approval_stale' })));
    return { open, counted: [...counted], refused: uniqueRefusals(refused, counted, people) };
}
/** What is asked of this model, or of any where it is null: nothing at all where each rule names other models. */
function requirementsFor(policy, model) {
    const applies = ({ models }) => model === null || models === undefined || models.includes(model);
    const { all = [], any = [], ...own } = policy;
    const isAsked = isOwnRule(policy) || own.models !== undefined;
    return [...(isAsked && applies(own) ? [[[own]]] : []), ...requirementsOf({ all, any }, applies)];
}
/** How many it takes at least, where nobody counts for two rules. */
function fewestApprovals(policy, model) {
    const size = (rules) => rules.reduce((sum, { count }) => sum + count, 0);
    return requirementsFor(policy, model).reduce((sum, alternatives) => sum + Math.min(...alternatives.map(size)), 0);
}
/** What is open, in words: `0 of 1 approvals for staging by rita, or …`. */
function openWords(alternatives, environment) {
    const words = ({ rule, counted }) => {
        const people = [...(rule.users ?? []), ...(rule.teams ?? []), ...(rule.roles ?? [])].join(', ');
        return `${counted} of ${rule.count} approvals for ${environment}${people && ` by ${people}`}`;
    };
    return alternatives.map((rules) => rules.map(words).join(', and ')).join(', or ');
}
function requirementsOf({ all = [], any = [] }, applies) {
    const nested = (rule) => {
        const { all: inAll = [], any: inAny = [], ...own } = rule;
        const within = { all: inAll.map(scoped(own)), any: inAny.map(scoped(own)) };
        return [...(isOwnRule(rule) ? [[[own]]] : []), ...requirementsOf(within, applies)];
    };
    const alternatives = any
        .filter(applies)
        .map(nested)
        .filter((requirements) => requirements.length > 0)
        .flatMap(alternativesOf);
    return [...all.filter(applies).flatMap(nested), ...(alternatives.length === 0 ? [] : [alternatives])];
}
/** What a rule stands in is for its models alone. */
function scoped({ models: outer }) {
    return (rule) => outer === undefined ? rule : { ...rule, models: rule.models?.filter((model) => outer.includes(model)) ?? outer };
}
/** One alternative of each requirement, in every combination. */
function alternativesOf(requirements) {
    return requirements.reduce((sum, requirement) => sum.flatMap((rules) => requirement.map((more) => [...rules, ...more])), [[]]);
}
/** Whether it asks for somebody itself, beside what its `all` and `any` ask. */
function isOwnRule({ count, users, teams, roles, all = [], any = [] }) {
    return all.length + any.length === 0 || count > 1 || [users, teams, roles].some(Boolean);
}
/** People who are surely different: those who may be the same person count once. */
function countPeople(persons, people) {
    let groups = [];
    for (const person of persons) {
        const isMine = (group) => group.some((other) => people.mayBeSame(other, person));
        groups = [...groups.filter((group) => !isMine(group)), [person, ...groups.filter(isMine).flat()]];
    }
    return groups.length;
}
function isBound(approval, subject) {
    return (approval.commit === subject.commit &&
        approval.policy === subject.policy &&
        approval.models.some(({ model, modelDigest, comparison, serving }) => model === subject.model &&
            modelDigest === subject.modelDigest &&
            comparison === subject.comparison &&
            (serving === undefined || serving === subject.serving)));
}
/** Given for this commit, or for this very model, and no longer for what would be deployed now. */
function isStale(approval, subject, bound, people) {
    const isNear = approval.models.some(({ model, modelDigest }) => model === subject.model && (approval.commit === subject.commit || modelDigest === subject.modelDigest));
    return isNear && !bound.includes(approval) && !bound.some(({ by }) => people.isSame(by, approval.by));
}
function refusal(by, rule, policy, subject, people) {
    const part = policy.contributors ? null : people.hadPart(by, subject.contributors);
    return people.barred(by) ?? part ?? people.notAsked(by, rule);
}
function uniqueRefusals(refused, counted, people) {
    const seen = new Map();
    for (const entry of refused)
        if (!counted.has(people.key(entry.by)))
            seen.set(`${people.key(entry.by)} ${entry.reason}`, entry);
    return [...seen.values()];
}


/***/ }),

/***/ 52964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   u: () => (/* binding */ condition)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(164);

function reason(code, message, cure = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .cureFor */ .fe)(code)) {
    return { code, message, cure };
}
function condition(name, result, ...reasons) {
    return { name, result, reasons };
}


/***/ }),

/***/ 25264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ decideGate),
  M: () => (/* binding */ decideMetrics)
});

// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/config/environment-schema.js
var environment_schema = __webpack_require__(20614);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
// EXTERNAL MODULE: ./core/gates/approvals.js
var gates_approvals = __webpack_require__(7993);
// EXTERNAL MODULE: ./core/gates/people.js
var gates_people = __webpack_require__(89538);
// EXTERNAL MODULE: ./core/gates/condition.js
var condition = __webpack_require__(52964);
// EXTERNAL MODULE: ./core/gates/reasons.js
var reasons = __webpack_require__(164);
// EXTERNAL MODULE: ./core/gates/times.js
var times = __webpack_require__(66423);
// EXTERNAL MODULE: ./core/gates/window.js
var gates_window = __webpack_require__(86729);
;// CONCATENATED MODULE: ./core/gates/timing.js




function soakCondition(gate, facts) {
    if (gate.soak === undefined)
        return null;
    if (facts.servedBeforeSince === null) {
        return (0,condition/* condition */.u)('soak', 'unavailable', (0,condition/* reason */.l)('evidence_missing', 'the environment before does not serve this release'));
    }
    const until = facts.servedBeforeSince + ((0,units/* parseDuration */.E)(gate.soak) ?? Infinity);
    if (facts.now >= until)
        return (0,condition/* condition */.u)('soak', 'pass');
    const message = `soaks until ${(0,times/* timeIn */.H)(until, gate.window?.timezone)}${afterSoak(gate, until)}`;
    return (0,condition/* condition */.u)('soak', 'pending', (0,condition/* reason */.l)('soak_not_over', message));
}
/** Nothing where it may start as soon as the soak is over. */
function afterSoak({ window }, until) {
    if (window === undefined || (0,gates_window/* windowState */.k)(window, until) === 'open')
        return '';
    const next = (0,gates_window/* opensNext */.P)(window, until);
    return next === null ? '' : `; after that the deployment window opens ${(0,times/* timeIn */.H)(next, window.timezone)}`;
}
function windowCondition(gate, facts) {
    if (gate.window === undefined)
        return null;
    const state = (0,gates_window/* windowState */.k)(gate.window, facts.now);
    if (state === 'open')
        return (0,condition/* condition */.u)('window', 'pass');
    const next = (0,gates_window/* opensNext */.P)(gate.window, facts.now);
    const opens = `the deployment window ${next === null ? 'never opens' : `opens ${(0,times/* timeIn */.H)(next, gate.window.timezone)}`}`;
    switch (state) {
        case 'frozen':
            return (0,condition/* condition */.u)('window', 'pending', (0,condition/* reason */.l)('frozen', `deployments are frozen today; ${opens}`));
        case 'closed':
            return (0,condition/* condition */.u)('window', 'pending', (0,condition/* reason */.l)('outside_window', opens));
    }
}

;// CONCATENATED MODULE: ./core/gates/decide.js









const checks = ['test', 'analyze', 'qa'];
/** Those that the policy names; where it names none, those that the model has. */
function namedChecks(gate, facts) {
    return checks.filter((check) => gate.checks?.includes(check) ?? facts.checks[check] !== 'unused');
}
function flakyChecks(gate, facts) {
    return namedChecks(gate, facts).filter((check) => facts.checks[check] === 'flaky');
}
/** What the metrics alone say, before an environment is asked for: the rule of the required check on a pull request. */
function decideMetrics(gate, document) {
    return (metricsCondition(gate, { comparison: { document }, comparisonMissing: null }, null) ?? {
        result: 'pass',
        reasons: []
    });
}
/** The worst condition decides: fail, then unavailable, then pending, then pass. */
function decideGate(gate, facts, people = gates_people/* localPeople */.$Y) {
    if (facts.brokenBy != null)
        return decided(emergencyConditions(gate, facts), null);
    const approvals = approvalPolicy(gate, facts);
    const count = approvals && (0,gates_approvals/* countApprovals */.wr)(approvals, subjectOf(facts), facts.approvals, people);
    const conditions = [
        holdCondition(facts),
        rolledBackCondition(facts),
        evidenceCondition(gate, facts),
        ...checkConditions(gate, facts, count),
        severityCondition(gate, facts),
        metricsCondition(gate, facts, count),
        approvalsCondition(facts, count),
        soakCondition(gate, facts),
        windowCondition(gate, facts)
    ];
    return decided(conditions, count);
}
/** Verification is skipped, and never where the bytes came from. */
function emergencyConditions(gate, facts) {
    const { origin } = gate.evidence ?? {};
    const evidence = evidenceCondition(origin === undefined ? {} : { evidence: { origin } }, facts);
    return [holdCondition(facts), rolledBackCondition(facts), evidence];
}
function decided(found, approvals) {
    const conditions = found.filter((condition) => condition !== null);
    const order = ['fail', 'unavailable', 'pending'];
    const result = order.find((candidate) => conditions.some((condition) => condition.result === candidate)) ?? 'pass';
    return { result, conditions, reasons: conditions.flatMap(({ reasons }) => reasons), approvals };
}
function subjectOf({ commit, model, modelDigest, serving = null, comparison, policy, contributors }) {
    return { commit, model, modelDigest, serving, comparison: comparison?.digest ?? null, policy, contributors };
}
/** A noisy result asks for one approval even where the policy asks for none of this model. */
function approvalPolicy(gate, facts) {
    const policy = gate.approvals;
    const isNoisy = facts.comparison?.document.verdict === 'inconclusive' || flakyChecks(gate, facts).length > 0;
    if (!isNoisy || inconclusiveRule(gate) !== 'approval')
        return policy ?? null;
    const asked = policy === undefined ? [] : (0,gates_approvals/* requirementsFor */.eK)(policy, facts.model);
    const one = { count: 1, contributors: policy?.contributors ?? false, carry: false, invalidate: 'push' };
    return asked.length > 0 && policy !== undefined ? policy : one;
}
function inconclusiveRule(gate) {
    return gate.metrics?.inconclusive ?? 'approval';
}
function holdCondition({ hold }) {
    return hold === null ? null : (0,condition/* condition */.u)('hold', 'fail', (0,condition/* reason */.l)('on_hold', `on hold: ${hold}`));
}
function rolledBackCondition({ wasRolledBack, environment }) {
    if (!wasRolledBack)
        return null;
    return (0,condition/* condition */.u)('release', 'fail', (0,condition/* reason */.l)('release_rolled_back', `this release was rolled back in ${environment}`));
}
function evidenceCondition(gate, facts) {
    if (facts.evidenceAt === null) {
        return (0,condition/* condition */.u)('evidence', 'unavailable', (0,condition/* reason */.l)('evidence_missing', 'no evidence for this commit'));
    }
    const needed = gate.evidence?.origin ?? 'trusted';
    if (words/* origins */.kt.indexOf(facts.origin) > words/* origins */.kt.indexOf(needed)) {
        const message = `the evidence is ${facts.origin}, ${facts.environment} takes ${needed}`;
        return (0,condition/* condition */.u)('evidence', 'fail', (0,condition/* reason */.l)('origin_not_trusted', message));
    }
    const maxAge = gate.evidence?.max_age;
    if (maxAge !== undefined && !(facts.now - facts.evidenceAt <= ((0,units/* parseDuration */.E)(maxAge) ?? 0))) {
        return (0,condition/* condition */.u)('evidence', 'unavailable', (0,condition/* reason */.l)('evidence_too_old', `the evidence is older than ${maxAge}`));
    }
    return (0,condition/* condition */.u)('evidence', 'pass');
}
/** Without `checks` in the policy, every check that the model uses must have passed. */
function checkConditions(gate, facts, approvals) {
    return namedChecks(gate, facts).map((check) => {
        switch (facts.checks[check]) {
            case 'pass':
                return (0,condition/* condition */.u)(check, 'pass');
            case 'flaky':
                return noisy(gate, approvals, check, (0,condition/* reason */.l)('check_flaky', `${check} passed after it had failed on the same inputs`));
            case 'fail':
                return (0,condition/* condition */.u)(check, 'fail', (0,condition/* reason */.l)('check_failed', `${check} failed`));
            case 'missing':
                return (0,condition/* condition */.u)(check, 'unavailable', (0,condition/* reason */.l)('evidence_missing', `${check} has not run for this commit`, (0,reasons/* earlierSteps */.KP)(check)));
            case 'unused':
                return (0,condition/* condition */.u)(check, 'unavailable', (0,condition/* reason */.l)('evidence_missing', `the policy asks for ${check}, and model ${facts.model} does not define it`, `define it for ${facts.model}, or take it out of gates.${facts.environment}.checks`));
        }
    });
}
function severityCondition({ severity }, facts) {
    if (severity === undefined)
        return null;
    const { newFindings } = facts;
    if (newFindings === undefined) {
        return (0,condition/* condition */.u)('severity', 'unavailable', (0,condition/* reason */.l)('evidence_missing', 'the policy names a severity, and nothing was scanned', `give ${facts.model} an \`analyze\`, or take \`severity\` out of gates.${facts.environment}`));
    }
    const blocking = newFindings.filter((found) => environment_schema/* severities */.gO.indexOf(found) >= environment_schema/* severities */.gO.indexOf(severity));
    if (blocking.length === 0)
        return (0,condition/* condition */.u)('severity', 'pass');
    return (0,condition/* condition */.u)('severity', 'fail', (0,condition/* reason */.l)('new_findings', `${blocking.length} new findings of severity ${severity} or above`));
}
function metricsCondition(gate, facts, approvals) {
    if (facts.comparisonMissing !== null) {
        return (0,condition/* condition */.u)('metrics', 'unavailable', (0,condition/* reason */.l)(facts.comparisonMissing, 'the metrics could not be compared'));
    }
    if (facts.comparison === null)
        return null;
    const { verdict, metrics, slices } = facts.comparison.document;
    switch (verdict) {
        case 'pass':
            return (0,condition/* condition */.u)('metrics', 'pass');
        case 'fail': {
            const sliced = slices.flatMap((slice) => slice.metrics.map((metric) => ({ ...metric, name: `${metric.name} on ${slice.column}=${slice.value}` })));
            const failed = [...metrics, ...sliced].filter(({ gate: outcome }) => outcome === 'fail');
            const reasons = failed.map(({ name, reason: code, message }) => (0,condition/* reason */.l)('metric_failed', [`${name}: ${code ?? 'failed'}`, message].filter(Boolean).join(', ')));
            return (0,condition/* condition */.u)('metrics', 'fail', ...(reasons.length > 0 ? reasons : [(0,condition/* reason */.l)('metric_failed', 'the comparison failed')]));
        }
        case 'inconclusive': {
            const names = metrics.filter(({ gate: outcome }) => outcome === 'inconclusive').map(withDetectable);
            const message = `inconclusive on this test set: ${names.join(', ') || 'a slice'}`;
            return noisy(gate, approvals, 'metrics', (0,condition/* reason */.l)('comparison_inconclusive', message));
        }
    }
}
function withDetectable({ name, detectable }) {
    return detectable === undefined ? name : `${name} (${(0,numbers/* describeDetectable */.xJ)(detectable)})`;
}
/** A result that noise could turn follows the rule for inconclusive ones. */
function noisy(gate, approvals, name, why) {
    const rule = inconclusiveRule(gate);
    if (rule === 'pass' || (rule === 'approval' && approvals?.open.length === 0))
        return (0,condition/* condition */.u)(name, 'pass');
    return (0,condition/* condition */.u)(name, rule === 'fail' ? 'fail' : 'pending', why);
}
function approvalsCondition({ environment }, count) {
    if (count === null)
        return null;
    const refusals = count.refused.map(({ by, reason: code }) => (0,condition/* reason */.l)(code, `the approval of ${by} does not count`));
    if (count.open.length === 0)
        return (0,condition/* condition */.u)('approvals', 'pass');
    const cure = `have it approved: \`modelgate approve ${environment} --by NAME\``;
    const open = count.open.map((each) => (0,condition/* reason */.l)('approval_missing', (0,gates_approvals/* openWords */.Sn)(each, environment), cure));
    return (0,condition/* condition */.u)('approvals', 'pending', ...open, ...refusals);
}


/***/ }),

/***/ 89538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ localPeople),
/* harmony export */   D6: () => (/* binding */ ownersRule)
/* harmony export */ });
/* unused harmony exports isSamePerson, mayBeSamePerson */
/** People as a laptop knows them: by name and address, with neither teams nor roles. */
const localPeople = {
    key: personKey,
    isSame: isSamePerson,
    mayBeSame: mayBeSamePerson,
    barred: (person) => (/[\p{L}\p{N}]/u.test(personKey(person)) ? null : 'approver_not_listed'),
    hadPart: (person, contributors) => contributors.some((other) => mayBeSamePerson(other, person)) ? 'contributor_cannot_approve' : null,
    notAsked(person, rule) {
        if (rule.users?.some((user) => isSamePerson(user, person)))
            return null;
        if (rule.teams !== undefined || rule.roles !== undefined)
            return 'approval_unverifiable';
        return rule.users === undefined ? null : 'approver_not_listed';
    }
};
/** Owners are names, or teams as `org/team`. */
function ownersRule(owners) {
    const teams = owners.filter((owner) => owner.includes('/'));
    const users = owners.filter((owner) => !owner.includes('/'));
    return { count: 1, users, teams };
}
/** The e-mail address of `Name <email>` where there is one, else the whole text; folded. */
function personKey(person) {
    return fold(/<([^<>]+)>\s*$/.exec(person)?.[1] ?? person);
}
/** Same e-mail address, or the same name where one side gives only a name: for those who are listed. */
function isSamePerson(one, other) {
    if (personKey(one) === personKey(other))
        return true;
    const hasBothAddresses = one.includes('<') && other.includes('<');
    return !hasBothAddresses && nameKey(one) === nameKey(other);
}
/** Also the same name with another address, or a login that is the local part of an address: for those who are not to count. */
function mayBeSamePerson(one, other) {
    if (isSamePerson(one, other))
        return true;
    if (nameKey(one) !== '' && nameKey(one) === nameKey(other))
        return true;
    return isLoginOf(one, other) || isLoginOf(other, one);
}
function isLoginOf(one, person) {
    const login = personKey(one).replace(/^@/, '');
    const local = /^(?:\d+\+)?([^@]+)@/.exec(personKey(person))?.[1];
    return local !== undefined && local === login;
}
function nameKey(person) {
    return fold(person.replace(/<[^<>]*>\s*$/, ''));
}
/** Case, width, repeated spaces and what can't be seen make no other person. */
function fold(text) {
    return text
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
}


/***/ }),

/***/ 66423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ timeIn),
/* harmony export */   S: () => (/* binding */ utcTime)
/* harmony export */ });
// Points in time as people read them; all are in milliseconds since the epoch.
/** `2026-12-02 20:30 UTC` */
function utcTime(at) {
    const [day = '', time = ''] = new Date(at).toISOString().split('T');
    return `${day} ${time.slice(0, 5)} UTC`;
}
/** `Wed 2 Dec 21:30 Europe/Berlin (2026-12-02 20:30 UTC)`; in UTC alone where no other time zone is given. */
function timeIn(at, timeZone) {
    if (timeZone === undefined || /^(?:Etc\/)?UTC$/i.test(timeZone))
        return utcTime(at);
    const format = new Intl.DateTimeFormat('en-GB', {
        ...{ timeZone, weekday: 'short', day: 'numeric', month: 'short' },
        ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
    });
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const local = ['weekday', 'day', 'month'].map((type) => parts.get(type) ?? '').join(' ');
    return `${local} ${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''} ${timeZone} (${utcTime(at)})`;
}


/***/ }),

/***/ 99342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ acceptFailures)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36643);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80173);


/** What can be accepted is known to be worse, or not known well enough; what wasn't measured can't. */
const acceptable = new Set([
    'below_min',
    'above_max',
    'regression',
    'slice_regression',
    'no_improvement',
    'inconclusive'
]);
/**
 * The comparison with these failures let through: their gate passes with the reason `accepted`, and a note names who and
 * why. `digest` is of the comparison as its maker saw it, where this one was judged again since.
 */
function acceptFailures(comparison, acceptances, digest = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonDigest */ .Q3)(comparison)) {
    const bound = acceptances.filter((acceptance) => acceptance.comparison === digest);
    const used = [];
    const accept = (entry, slice) => {
        const acceptance = bound.find((one) => one.metric === entry.name && one.slice === slice);
        if (!acceptance || entry.gate === 'pass' || !acceptable.has(entry.reason))
            return entry;
        used.push(acceptance);
        return { ...entry, gate: 'pass', reason: 'accepted' };
    };
    const metrics = comparison.metrics.map((entry) => accept(entry, null));
    const slices = comparison.slices.map((slice) => ({
        ...slice,
        metrics: slice.metrics.map((entry) => accept(entry, `${slice.column}=${slice.value}`))
    }));
    if (used.length === 0)
        return comparison;
    const notes = used.map(({ metric, slice, by, reason }) => ({
        code: 'failure_accepted',
        message: `${by} accepted ${metric}${slice === null ? '' : ` on ${slice}`}: ${reason}`
    }));
    const accepted = { ...comparison, metrics, slices, notes: [...comparison.notes, ...notes] };
    return { ...accepted, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .V)(accepted) };
}


/***/ }),

/***/ 36643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ comparisonSchema),
/* harmony export */   Q3: () => (/* binding */ comparisonDigest),
/* harmony export */   ZK: () => (/* binding */ latency)
/* harmony export */ });
/* unused harmony exports changes, verdicts, metricGates, reasonCodes, noteCodes, metricComparisonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73477);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _plots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24976);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84696);
// comparison.json: candidate against baseline, a verdict for each metric and one for all.




const changes = ['better', 'worse', 'same', 'inconclusive', 'added', 'removed', 'changed'];
const verdicts = ['pass', 'fail', 'inconclusive'];
const metricGates = ['pass', 'fail', 'inconclusive', 'none'];
/** Why a metric's gate does not simply pass, or passes by way of an acceptance. */
const reasonCodes = [
    'missing',
    'not_finite',
    'not_numeric',
    'below_min',
    'above_max',
    'regression',
    'slice_regression',
    'no_improvement',
    'inconclusive',
    'test_set_changed',
    'rows_do_not_join',
    'accepted'
];
/** What a reader of the whole comparison must know. */
const noteCodes = [
    'first_model',
    'numbers_only',
    'model_unchanged',
    'test_set_changed',
    'rows_do_not_join',
    'paired_by_position',
    'metrics_differ',
    'no_baseline_for_metric',
    'failure_accepted'
];
const side = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW, zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())]);
const metricComparisonSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    baseline: side.optional(),
    candidate: side.optional(),
    delta: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW.optional().describe('candidate - baseline'),
    relative: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW.optional().describe('delta / |baseline|; absent where the baseline is 0'),
    interval: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW, _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW]).optional().describe('95% interval of the delta'),
    change: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(changes),
    gate: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(metricGates),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(reasonCodes).optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('The rule and what happened, in words: "allowed −0.030"'),
    goal: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['maximize', 'minimize']).optional(),
    tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ pValue: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })).optional(),
    detectable: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional().describe('Smallest change that this test set could show')
});
/** `also` entries of these kinds differ between two runs of the same thing, so they bind nothing. */
const latency = 'latency';
const unbound = ['resources', latency];
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('modelgate/comparison@1'),
    producer: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$().optional(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(verdicts),
    baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        evaluation: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er.nullable(),
        release: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er.optional().describe('The live release that it is; absent for any other baseline')
    })
        .nullable()
        .describe('null: first model'),
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable(), candidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable(), joined: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable() }),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(metricComparisonSchema),
    slices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(metricComparisonSchema) })),
    hidden: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ slices: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr() }),
    also: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        candidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable()
    }))
        .describe('Also compared: parameters, data, packages, model size, time and memory, latency'),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(noteCodes), message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    method: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()])),
    plots: _plots_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedPlotsSchema */ .ZF.optional().describe('Curves, matrices and bars of both sides, thinned for the eye'),
    errors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))
});
/**
 * Digest of what an approval or an acceptance binds: everything but when it was made, what training used
 * (time and memory) and latency, which differ between two runs of the same thing, and plots, which only show what the
 * metrics say. A baseline is known by its evaluation: a machine that serves calls it by its release, any other by its commit.
 */
function comparisonDigest(comparison) {
    const also = comparison.also.filter(({ what }) => !unbound.includes(what));
    const { baseline } = comparison;
    const bound = baseline?.evaluation == null ? baseline : { evaluation: baseline.evaluation };
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({ ...comparison, createdAt: undefined, plots: undefined, also, baseline: bound });
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
/** `failedBefore`: in another run, on the same inputs. What fails each time is not flaky. */
function isFlaky(record, failedBefore = false) {
    const { result, outputs, attempts } = record;
    return result === 'pass' && outputs.verdict !== 'fail' && (failedBefore || (attempts?.failed ?? 0) > 0);
}
/** The summary with the failed attempts before it: "88 tests, failed 2 times before". */
function withAttempts(summary, attempts) {
    const failed = attempts?.failed ?? 0;
    return failed === 0 ? summary : `${summary}, failed ${failed === 1 ? 'once' : `${failed} times`} before`;
}


/***/ }),

/***/ 49794:
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

/***/ 25337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stepKey),
/* harmony export */   j: () => (/* binding */ attemptKey)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10435);
// What a step's result follows from. Same key: the same thing would be done again, or judged again.


/**
 * Covers the commit, the config of the model, the build it speaks of, the test set and what is live in production, or the
 * `baseline` that was live there.
 */
async function stepKey(context, step, done, baseline) {
    return keyOf(context, step, done.get('build')?.outputs ?? null, baseline);
}
/** The same for every build of one training fingerprint: training again until it is good is another attempt, not another thing. */
async function attemptKey(context, step, done) {
    return keyOf(context, step, done.get('build')?.outputs.fingerprint ?? null);
}
async function keyOf(context, step, build, baseline) {
    const { head, config, model, isDirty, files, settings, ports } = context;
    const { production } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentParts */ .sP)(config);
    const testData = settings.evaluation?.data;
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({
        step,
        commit: head.sha,
        files: isDirty ? files.map(({ path, digest }) => [path, digest]) : null,
        model: config.models[model],
        build,
        testData: testData === undefined ? null : ((await ports.workspace.fingerprint(testData))?.digest ?? null),
        baseline: baseline !== undefined || production === null
            ? (baseline ?? null)
            : ((await ports.states.read(production, model)).state.live ??
                (await ports.servedElsewhere?.(production, model))?.release ??
                null)
    });
}


/***/ }),

/***/ 72384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   y: () => (/* binding */ nextVersion)
/* harmony export */ });
/** `v0.1.0` for the first; never a number that was given before. */
function nextVersion(known, parts) {
    const latest = known.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
    if (latest === undefined)
        return 'v0.1.0';
    const [major = 0, minor = 0, patch = 0] = numbers(latest.version);
    return latest.parts.model === parts.model ? `v${major}.${minor}.${patch + 1}` : `v${major}.${minor + 1}.0`;
}
function compareVersions(a, b) {
    const [left, right] = [numbers(a), numbers(b)];
    return [0, 1, 2].map((part) => (left[part] ?? 0) - (right[part] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
function numbers(version) {
    return version.replace(/^v/, '').split('.').map(Number);
}


/***/ })

};

export const id = 3228;
export const ids = [3228,3322,3239];
export const modules = {

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readDescription),
  readPolicyTests: () => (/* binding */ readPolicyTests)
});

// UNUSED EXPORTS: policyTestsPath

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(73477);
// EXTERNAL MODULE: ./core/config/fields.js
var fields = __webpack_require__(77864);
;// CONCATENATED MODULE: ./core/bot/simulate/description.js
// A pull request as a person describes it, to see what the policy says of it.


const login = schemas/* string */.YjP().min(1).max(100);
const descriptionSchema = schemas/* strictObject */.rej({
    author: login.describe('Who opened it'),
    commits: schemas/* array */.YOg(schemas/* strictObject */.rej({ by: schemas/* array */.YOg(login).min(1) }))
        .default([])
        .describe('Who made each commit; the author by default'),
    files: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe('Paths that it changes; models are found by them'),
    models: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive']).default('pass').describe('What the comparison says'),
        failed: schemas/* enum */.k5n(['build', 'test', 'analyze', 'qa']).optional().describe('A step that did not pass')
    }))
        .default({})
        .describe('What the evidence says of each model; all pass by default. Models named here count as changed'),
    promotion: schemas/* strictObject */.rej({
        environment: schemas/* string */.YjP().min(1),
        model: schemas/* string */.YjP().min(1),
        served: fields/* duration */.p0.optional().describe('How long the environment before has served the release')
    })
        .optional()
        .describe('A promotion instead of a change of code'),
    people: schemas/* record */.g1P(login, schemas/* strictObject */.rej({
        role: schemas/* enum */.k5n(['none', 'read', 'triage', 'write', 'maintain', 'admin']).default('write'),
        teams: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]),
        bot: schemas/* boolean */.zMY().default(false)
    }))
        .default({})
        .describe('Roles and teams; write access and no team by default'),
    labels: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schemas/* string */.YjP().min(1), by: login }))
        .default([])
        .describe('Labels that are set, in this order, once the comparison was shown'),
    time: iso/* datetime */.w$({ offset: true }).optional().describe('When; now by default')
});
const policyTestsSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    tests: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().min(1).max(200),
        pull: descriptionSchema,
        expect: schemas/* strictObject */.rej({
            result: schemas/* enum */.k5n(['pass', 'fail', 'pending', 'unavailable']),
            reasons: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Reason codes that must be among those given')
        })
    }))
        .min(1)
});

// EXTERNAL MODULE: ./core/config/document.js + 1 modules
var config_document = __webpack_require__(98479);
// EXTERNAL MODULE: ./core/config/lines.js
var lines = __webpack_require__(72686);
// EXTERNAL MODULE: ./core/config/parse.js + 6 modules
var parse = __webpack_require__(78709);
// EXTERNAL MODULE: ./core/config/problem.js
var problem = __webpack_require__(59190);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./adapters/files/file-error.js
var file_error = __webpack_require__(60900);
;// CONCATENATED MODULE: ./adapters/config/policy-files.js
// Files that speak of the policy: a described pull request, and the policy's own test cases. YAML or JSON.









const policyTestsPath = '.github/modelgate.policy-tests.yml';
/** Throws InputError with the place of the first fault. */
async function readDescription(path) {
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        throw new errors/* InputError */.dz(`${path} cannot be read`, {
            cure: 'name a YAML or JSON file that describes a pull request',
            cause
        });
    });
    return parsed(descriptionSchema, bytes, path).value;
}
/** None where there is no such file. */
async function readPolicyTests(root) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(root, policyTestsPath)).catch((error) => {
        if ((0,file_error/* isMissing */.b2)(error))
            return null;
        throw error;
    });
    if (bytes === null)
        return [];
    const { value, placeOf } = parsed(policyTestsSchema, bytes, policyTestsPath);
    return value.tests.map((test, index) => ({ ...test, place: placeOf(['tests', index]) }));
}
function parsed(schema, bytes, file) {
    const decoded = (0,parse/* decodeConfig */.Fu)(bytes, file);
    if ('errors' in decoded) {
        const [problem] = decoded.errors;
        throw new errors/* InputError */.dz(problem?.message ?? `${file} is no text`, {
            cure: problem?.cure ?? 'write it again',
            place: { file }
        });
    }
    const { text } = decoded;
    const reading = (0,config_document/* readDocument */.u0)(text);
    const starts = (0,lines/* lineStarts */._)(text);
    const placeOf = (path) => {
        for (let end = path.length; end > 0; end -= 1) {
            const spot = reading.spots.get((0,config_document/* spotKey */.kJ)(path.slice(0, end)));
            if (spot !== undefined)
                return { file, ...(0,lines/* placeAt */.B)(starts, spot.key) };
        }
        return { file, line: 1 };
    };
    const [fault] = reading.findings;
    if (fault !== undefined)
        throw new errors/* InputError */.dz(fault.message, { cure: fault.cure, place: placeOf(fault.path) });
    const read = schema.safeParse(reading.value);
    if (read.success)
        return { value: read.data, placeOf };
    const [issue] = read.error.issues;
    const path = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part));
    throw new errors/* InputError */.dz(`${path.length === 0 ? file : `\`${(0,problem/* formatPath */.jV)(path)}\``}: ${issue?.message ?? 'not as described'}`, {
        cure: 'write the keys that docs/reference/policy.md lists',
        place: placeOf(path)
    });
}


/***/ }),

/***/ 60900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// Turns the file system's error codes into messages with a cure.

/** The `code` of a Node error, such as ENOENT. */
function errorCode(cause) {
    if (typeof cause !== 'object' || cause === null || !('code' in cause))
        return undefined;
    return typeof cause.code === 'string' ? cause.code : undefined;
}
/** True where the file, or a folder on the way to it, is not there. */
function isMissing(cause) {
    const code = errorCode(cause);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** What to throw when reading or writing `path` failed; errors that already carry a cure are left as they are. */
function fileError(cause, path) {
    if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz || cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return cause;
    const detail = { place: { file: path }, cause };
    switch (errorCode(cause)) {
        case 'ENOSPC':
        case 'EDQUOT':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`the disk is full: ${path} could not be written`, {
                ...detail,
                cure: 'free some space (`df -h` shows where), then run the same command again'
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`no permission for ${path}`, {
                ...detail,
                cure: `give this user access (\`ls -ld '${path}'\` shows who has it), then run the same command again`
            });
        case 'ENOENT':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`there is no ${path}`, {
                ...detail,
                cure: 'check the name and the folder that the command runs in, then run it again'
            });
        case 'EISDIR':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} is a folder, and a file was expected`, {
                ...detail,
                cure: 'name a file, or move the folder away'
            });
        case 'ENOTDIR':
        case 'EEXIST':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} cannot be made: a file stands where a folder is needed`, {
                ...detail,
                cure: 'move that file away, or choose another path'
            });
        case undefined:
        default:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: ${String(cause)}`, {
                ...detail,
                cure: 'check that the path is on a working disk, then run the same command again'
            });
    }
}


/***/ }),

/***/ 34962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ policy_define)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./adapters/config/file.js + 1 modules
var file = __webpack_require__(21596);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __webpack_require__(68161);
// EXTERNAL MODULE: ./adapters/config/policy-files.js + 1 modules
var policy_files = __webpack_require__(3239);
// EXTERNAL MODULE: ./core/bot/simulate/simulate.js + 1 modules
var simulate = __webpack_require__(27670);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/pipeline/graph.js
var graph = __webpack_require__(92957);
// EXTERNAL MODULE: ./core/gates/approvals.js
var gates_approvals = __webpack_require__(7993);
// EXTERNAL MODULE: ./core/gates/times.js
var times = __webpack_require__(66423);
// EXTERNAL MODULE: ./core/gates/window.js
var gates_window = __webpack_require__(86729);
;// CONCATENATED MODULE: ./core/gates/explain.js




/** `model` null: for every model. `now` is in milliseconds since the epoch. */
function explainGate(config, environment, model, now) {
    const gate = config.gates[environment] ?? {};
    return [
        `Evidence: ${gate.evidence?.origin ?? 'trusted'} or better${gate.evidence?.max_age === undefined ? '' : `, at most ${gate.evidence.max_age} old`}.`,
        gate.checks === undefined
            ? 'Checks: every one that the model uses must have passed.'
            : `Checks: ${gate.checks.join(', ')} must have passed.`,
        `Metrics: a comparison that fails holds it; an inconclusive one ${inconclusiveWords[gate.metrics?.inconclusive ?? 'approval']}.`,
        ...(gate.severity === undefined ? [] : [`Findings: new ones of severity ${gate.severity} or above hold it.`]),
        ...approvalLines(gate, environment, model),
        ...(gate.soak === undefined
            ? []
            : [
                `Soak: ${(0,graph/* predecessorOf */.Fr)(config, environment) ?? 'the environment before'} must have served the release for ${gate.soak}.`
            ]),
        ...windowLines(gate, now),
        ...(gate.break_glass === undefined
            ? []
            : [`Emergency: ${gate.break_glass.join(', ')} may set the label ${config.labels.break_glass} on a promotion.`])
    ];
}
const inconclusiveWords = {
    pass: 'passes',
    approval: 'needs an approval',
    fail: 'holds it too'
};
function approvalLines(gate, environment, model) {
    const { approvals } = gate;
    if (approvals === undefined)
        return ['Approvals: none is asked for.'];
    const asked = (0,gates_approvals/* requirementsFor */.eK)(approvals, model);
    const push = approvals.invalidate === 'change'
        ? 'A push revokes an approval only where tree, model, serving code or comparison change.'
        : 'Any push revokes approvals.';
    return [
        ...asked.map((alternatives) => {
            const words = alternatives.map((rules) => rules.map(ruleWords).join(' and ')).join('; or ');
            return `Approvals: ${alternatives.length > 1 ? 'one of: ' : ''}${words}.`;
        }),
        ...(asked.length === 0 ? [`Approvals: none is asked for${model === null ? '' : ` of ${model}`}.`] : []),
        `Asked for by the label ${approvals.label ?? `approve:${environment}`}; write access is needed whoever is listed, and bots never count.`,
        approvals.contributors
            ? 'Those who made the change may approve it.'
            : 'Nobody who contributed since the live release, pushed, or asked for the run may approve.',
        push,
        ...(approvals.carry
            ? ['Given on the change of code, it holds for the promotion of the very same tree and digests.']
            : [])
    ];
}
/** `1 of users rita, teams acme/risk, for fraud`. */
function ruleWords({ count, users, teams, roles, models }) {
    const whom = [
        ...(users === undefined ? [] : [`users ${users.join(', ')}`]),
        ...(teams === undefined ? [] : [`teams ${teams.join(', ')}`]),
        ...(roles === undefined ? [] : [`roles ${roles.join(', ')}`])
    ];
    const of = whom.length === 0 ? 'anybody with write access' : whom.join(' or ');
    return `${count} of ${of}${models === undefined ? '' : `, for ${models.join(', ')}`}`;
}
function windowLines({ window }, now) {
    if (window === undefined)
        return [];
    const { cron, timezone, freeze = [] } = window;
    const state = (0,gates_window/* windowState */.k)(window, now);
    const next = state === 'open' ? null : (0,gates_window/* opensNext */.P)(window, now);
    const opening = state === 'open' ? 'open now' : `${state}, opens next ${next === null ? 'never' : (0,times/* timeIn */.H)(next, timezone)}`;
    return [`Window: ${cron} ${timezone}${freeze.length === 0 ? '' : `, frozen ${freeze.join(', ')}`}: ${opening}.`];
}

// EXTERNAL MODULE: ./core/report/markdown.js
var markdown = __webpack_require__(76540);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./core/config/unknown.js
var unknown = __webpack_require__(24491);
;// CONCATENATED MODULE: ./cli/commands/policy.js
// modelgate policy simulate|explain: what the policy says of a pull request, and what an environment's gate asks, in words.












const policy_define = (command, terminal, finish) => {
    const formatOption = () => new esm/* Option */.c$('--format <format>').choices(['text', 'json', 'markdown']).default('text');
    const configOption = ['--config <file>', `the config (default: ${find/* configPath */.eQ})`];
    command
        .command('simulate')
        .description('what would happen to a described pull request, and who could approve it; exit code 1 where it is held')
        .argument('<file>', 'YAML or JSON that describes the pull request: docs/reference/policy.md')
        .option(...configOption)
        .addOption(formatOption())
        .action(async (file, flags) => {
        const config = await configOf(terminal, flags);
        const simulated = (0,simulate/* simulate */.J)(await (0,policy_files/* readDescription */.X)((0,external_node_path_.resolve)(terminal.cwd, file)), config, Date.now());
        const lines = linesOf(simulated);
        terminal.stdout(print(flags.format, lines, { schema: 'modelgate/policy-simulation@1', ...simulated }));
        finish(simulated.result === 'pass' ? errors/* exitCodes */.hS.pass : errors/* exitCodes */.hS.gate);
    });
    command
        .command('explain')
        .description("an environment's gate in words: what must hold, who may approve, when it opens")
        .argument('<environment>', 'the environment')
        .argument('[model]', 'one model; all by default')
        .option(...configOption)
        .addOption(formatOption())
        .action(async (environment, model, flags) => {
        const config = await configOf(terminal, flags);
        requireKnown(config, environment, model);
        const lines = explainGate(config, environment, model ?? null, Date.now());
        const document = { schema: 'modelgate/policy-explanation@1', environment, model: model ?? null, lines };
        terminal.stdout(print(flags.format, lines, document));
    });
};
async function configOf({ cwd }, { config }) {
    return config === undefined ? (0,file/* loadConfig */.Z9)(await (0,find/* findRoot */.wg)(cwd)) : (0,file/* loadConfig */.Z9)(cwd, config);
}
function requireKnown(config, environment, model) {
    const environments = [...new Set([...Object.keys(config.environments), ...Object.keys(config.gates), 'staging'])];
    if (!environments.includes(environment))
        throw (0,unknown/* unknownEnvironment */.I)(environments, environment);
    if (model !== undefined && !Object.hasOwn(config.models, model))
        throw (0,unknown/* unknownModel */.w)(config, model);
}
function linesOf({ environment, result, models, reasons, labels }) {
    return [
        `The gate before ${environment}: ${result}.`,
        ...labels.map(({ label, by, outcome }) => `${by} sets ${label}: ${outcome}.`),
        ...reasons.map(({ code, message }) => `${code}: ${message}.`),
        ...models.flatMap(({ model, result: own, reasons: why, mayApprove }) => [
            `${model}: ${own}${why.length === 0 ? '' : ` (${why.map(({ code, message }) => `${code}: ${message}`).join('; ')})`}.`,
            ...(why.some(({ code }) => code === 'approval_missing')
                ? [`${model} may be approved by, of those named: ${mayApprove.join(', ') || 'nobody'}.`]
                : [])
        ]),
        ...(models.length === 0 ? ['No model is touched.'] : [])
    ];
}
function print(format, lines, document) {
    switch (format) {
        case 'json':
            return (0,digest.prettyJson)(document);
        case 'markdown': {
            const [first, ...rest] = lines.map((line) => (0,tree/* untrusted */.bp)(line, 1000));
            const blocks = [(0,tree/* paragraph */.FY)(first ?? ''), ...(rest.length === 0 ? [] : [(0,tree/* list */.p_)(rest.map((line) => [line]))])];
            return (0,markdown.toMarkdown)((0,tree/* report */.z8)(blocks));
        }
        case 'text':
            return `${lines.join('\n')}\n`;
    }
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


/***/ }),

/***/ 76540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ defaultLimit),
/* harmony export */   toMarkdown: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23494);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54999);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96145);



const defaultLimit = 65_000;
/**
 * Markdown of a tree whose blocks stand in order of importance. What goes over the budget is cut from the end: table
 * rows and folded parts first, then whole blocks; a last line says so and links to the whole.
 */
function toMarkdown(report, budget = { limit: defaultLimit }) {
    const whole = renderUpTo(report.children, budget.limit);
    if (whole !== undefined)
        return whole;
    const notice = cutNotice(budget.whole);
    const room = budget.limit - bytes(render([notice])) - separator.length;
    for (let kept = cutBlocks(report.children, room);; kept = kept.slice(0, -1)) {
        const text = render([...kept, notice]);
        if (bytes(text) <= budget.limit)
            return text;
        if (kept.length === 0)
            return '';
    }
}
/** The blocks as Markdown, or undefined if that is over the limit; what can't fit is not even serialised, which is slow. */
function renderUpTo(blocks, limit) {
    if (leastBytes(blocks) > limit)
        return undefined;
    const text = render(blocks);
    return bytes(text) <= limit ? text : undefined;
}
/** Bytes of the bare text, which its Markdown has at least. */
function leastBytes(nodes) {
    let sum = 0;
    for (const node of nodes) {
        if ('value' in node)
            sum += bytes(node.value);
        if ('children' in node)
            sum += leastBytes(node.children) + (node.type === 'tableRow' ? 3 * node.children.length : 0);
    }
    return sum;
}
const separator = '\n\n';
function cutNotice(whole) {
    const where = whole === undefined ? [] : [' ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(whole, 'See the whole report.')];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .emphasis */ .lN)('This report was cut to fit.'), ...where);
}
function cutBlocks(blocks, room) {
    const kept = [];
    let left = room;
    for (const block of blocks) {
        const text = renderUpTo([block], left - separator.length);
        if (text === undefined) {
            const part = cutBlock(block, left);
            return part === undefined ? kept : [...kept, part];
        }
        kept.push(block);
        left -= bytes(text) + separator.length;
    }
    return kept;
}
/** The part of a block that fits, or undefined if none is worth showing. */
function cutBlock(block, room) {
    if (block.type === 'table')
        return cutTable(block, room);
    if (block.type === 'details')
        return cutDetails(block, room);
    return undefined;
}
/** Each row of a table is one line of its own width, after the head and the line under it. */
function cutTable(table, room) {
    let least = 0;
    const tooMany = table.children.findIndex((row) => (least += leastBytes([row])) > room);
    const children = tooMany < 0 ? table.children : table.children.slice(0, tooMany);
    let left = room - separator.length;
    const lines = render([{ ...table, children }])
        .trimEnd()
        .split('\n');
    const over = lines.findIndex((line) => (left -= bytes(line) + 1) < 0);
    const rows = (over < 0 ? lines.length : over) - 1;
    return rows > 1 ? { ...table, children: children.slice(0, rows) } : undefined;
}
function cutDetails(whole, room) {
    const frame = bytes(render([(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(whole.summary)])) + separator.length * 2;
    const children = cutBlocks(whole.children, room - frame);
    return children.length > 0 ? { ...whole, children } : undefined;
}
function bytes(text) {
    return Buffer.byteLength(text);
}
/** Folded parts stand by themselves, so one that stands in many reports is serialised once. */
const folded = new WeakMap();
const renderDetails = (node, _parent, state, info) => {
    const known = folded.get(node);
    if (known !== undefined)
        return known;
    const body = state.containerFlow(node, info);
    const text = `<details><summary>${escapeHtml(node.summary)}</summary>\n\n${body}\n\n</details>`;
    folded.set(node, text);
    return text;
};
const renderDrawing = (node, _parent, state, info) => state.containerFlow(node, info);
const options = {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    extensions: [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })],
    handlers: { details: renderDetails, drawing: renderDrawing }
};
function render(blocks) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__/* .toMarkdown */ .l)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(blocks), options);
}
function escapeHtml(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}


/***/ }),

/***/ 83486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ textLimit),
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
// Text from evidence (metric, model, branch and file names, messages) made harmless before it enters a document.
const zeroWidthSpace = '\u200b';
const ellipsis = '…';
/** Longest text from evidence that a report shows, in characters. */
const textLimit = 200;
/**
 * One line of text that can't mention a person, link, embed, hide or reorder anything on GitHub, wherever it stands. It
 * is broken with zero-width spaces, which a reader doesn't see: after `@`, `<`, `]`, `#`, `:` of `://`, `www` and `GH`. What
 * follows it in the document counts too: a text that ends in `www` stands before a full stop of ours.
 */
function safeText(untrusted, limit = textLimit) {
    const line = untrusted
        .slice(0, limit * 8)
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
        .trim();
    return shorten(line, limit)
        .replace(/@(?=[\p{L}_])|(?<![\p{L}\p{N}_])@|<(?=[!/?\p{L}])|\](?=[([:])|#(?=\d)|:(?=\/\/)/gu, `$&${zeroWidthSpace}`)
        .replace(/(www|mailto|xmpp)(?=[.:]|$)|(\bGH)(?=-\d)/gi, `$&${zeroWidthSpace}`);
}
/** Keeps whole characters (code points), and says by `…` that something is missing. */
function shorten(text, limit) {
    const characters = Array.from(text);
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}${ellipsis}`;
}


/***/ }),

/***/ 96145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   SM: () => (/* binding */ withCode),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lN: () => (/* binding */ emphasis),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pW: () => (/* binding */ drawing),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83486);

function report(blocks) {
    return { type: 'root', children: [...blocks] };
}
function heading(depth, ...content) {
    return { type: 'heading', depth, children: phrasing(content) };
}
function paragraph(...content) {
    return { type: 'paragraph', children: phrasing(content) };
}
function strong(...content) {
    return { type: 'strong', children: phrasing(content) };
}
function emphasis(...content) {
    return { type: 'emphasis', children: phrasing(content) };
}
/** Text from evidence, cut at `limit` characters. */
function untrusted(text, limit) {
    return { type: 'text', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text, limit) };
}
/** What was said of an error, or is to be done next: as `untrusted`, with what stands between backticks in code font. */
function withCode(text, limit) {
    const parts = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, limit ?? _safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textLimit */ .$l).split(/(`[^`]+`)/);
    return parts
        .filter((part) => part !== '')
        .map((part, index) => part.startsWith('`') && part.length > 2 ? code(part.slice(1, -1)) : between(part, index === 0, limit));
}
/** With the blank on each side that parts it from the code beside it. */
function between(part, isFirst, limit) {
    const { value } = untrusted(part, limit);
    return { type: 'text', value: `${!isFirst && /^\s/.test(part) ? ' ' : ''}${value}${/\s$/.test(part) ? ' ' : ''}` };
}
/** A name or value from evidence, in code font. */
function code(text) {
    return { type: 'inlineCode', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text) || ' ' };
}
/** A block of lines, as of a log: each is made safe word by word, so that columns and indents stay, and cut at 500 characters. */
function codeBlock(text, lang) {
    const value = text
        .split(/\r?\n/)
        .map((line) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line.trimEnd(), 500)
        .replaceAll('\t', '  ')
        .split(/( +)/)
        .map((part) => (part.startsWith(' ') ? part : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(part, 500)))
        .join(''))
        .join('\n');
    return { type: 'code', value, ...(lang === undefined ? {} : { lang }) };
}
/** A Mermaid chart, which GitHub draws; `source` is ours, its labels already safe. */
function mermaid(source) {
    return { type: 'code', lang: 'mermaid', value: source };
}
/** A link of ours; anything but https, http and in-page anchors becomes plain text. */
function link(url, ...content) {
    const children = phrasing(content);
    if (!/^(https?:\/\/|#)/.test(url))
        return { type: 'emphasis', children };
    return { type: 'link', url: url.replace(/[\s<>]/g, encodeURIComponent), children };
}
function list(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] }))
    };
}
/** Rows shorter than the head are filled with empty cells. */
function table(head, rows, align = []) {
    return {
        type: 'table',
        align: head.map((_, i) => align[i] ?? null),
        children: [head, ...rows].map((cells) => ({
            type: 'tableRow',
            children: head.map((_, i) => cell(cells[i] ?? []))
        }))
    };
}
function cell(content) {
    return { type: 'tableCell', children: phrasing(content) };
}
function details(summary, ...children) {
    return { type: 'details', summary: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(summary, 300), children: [...children] };
}
function drawing(sides, children) {
    return { type: 'drawing', sides, children: [...children] };
}
/** An HTML comment, as a marker by which a comment is found again. Letters, digits and `:=._-` only. */
function marker(text) {
    return { type: 'html', value: `<!-- ${text.replace(/[^\w:=. -]/g, '').replace(/--+/g, '-')} -->` };
}
function phrasing(content) {
    return content.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}


/***/ }),

/***/ 27505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toString)
/* harmony export */ });
/**
 * @typedef {import('mdast').Nodes} Nodes
 *
 * @typedef Options
 *   Configuration (optional).
 * @property {boolean | null | undefined} [includeImageAlt=true]
 *   Whether to use `alt` for `image`s (default: `true`).
 * @property {boolean | null | undefined} [includeHtml=true]
 *   Whether to use `value` of HTML (default: `true`).
 */

/** @type {Options} */
const emptyOptions = {}

/**
 * Get the text content of a node or list of nodes.
 *
 * Prefers the node’s plain-text fields, otherwise serializes its children,
 * and if the given value is an array, serialize the nodes in it.
 *
 * @param {unknown} [value]
 *   Thing to serialize, typically `Node`.
 * @param {Options | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Serialized `value`.
 */
function toString(value, options) {
  const settings = options || emptyOptions
  const includeImageAlt =
    typeof settings.includeImageAlt === 'boolean'
      ? settings.includeImageAlt
      : true
  const includeHtml =
    typeof settings.includeHtml === 'boolean' ? settings.includeHtml : true

  return one(value, includeImageAlt, includeHtml)
}

/**
 * One node or several nodes.
 *
 * @param {unknown} value
 *   Thing to serialize.
 * @param {boolean} includeImageAlt
 *   Include image `alt`s.
 * @param {boolean} includeHtml
 *   Include HTML.
 * @returns {string}
 *   Serialized node.
 */
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ('value' in value) {
      return value.type === 'html' && !includeHtml ? '' : value.value
    }

    if (includeImageAlt && 'alt' in value && value.alt) {
      return value.alt
    }

    if ('children' in value) {
      return all(value.children, includeImageAlt, includeHtml)
    }
  }

  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml)
  }

  return ''
}

/**
 * Serialize a list of nodes.
 *
 * @param {Array<unknown>} values
 *   Thing to serialize.
 * @param {boolean} includeImageAlt
 *   Include image `alt`s.
 * @param {boolean} includeHtml
 *   Include HTML.
 * @returns {string}
 *   Serialized nodes.
 */
function all(values, includeImageAlt, includeHtml) {
  /** @type {Array<string>} */
  const result = []
  let index = -1

  while (++index < values.length) {
    result[index] = one(values[index], includeImageAlt, includeHtml)
  }

  return result.join('')
}

/**
 * Check if `value` looks like a node.
 *
 * @param {unknown} value
 *   Thing.
 * @returns {value is Nodes}
 *   Whether `value` is a node.
 */
function node(value) {
  return Boolean(value && typeof value === 'object')
}


/***/ })

};

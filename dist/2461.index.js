export const id = 2461;
export const ids = [2461];
export const modules = {

/***/ 62461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./adapters/local/models.js
var models = __webpack_require__(22299);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/gates/reasons.js
var reasons = __webpack_require__(164);
// EXTERNAL MODULE: ./core/pipeline/monitoring/monitor.js + 1 modules
var monitor = __webpack_require__(20023);
// EXTERNAL MODULE: ./core/report/monitor.js
var report_monitor = __webpack_require__(96027);
// EXTERNAL MODULE: ./actions/shared/open.js + 1 modules
var shared_open = __webpack_require__(75015);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./adapters/github/event.js
var github_event = __webpack_require__(29913);
// EXTERNAL MODULE: ./core/bot/branches.js
var branches = __webpack_require__(11806);
// EXTERNAL MODULE: ./adapters/github/comments.js
var comments = __webpack_require__(4667);
;// CONCATENATED MODULE: ./adapters/github/breach-desk.js
// Issues and workflow dispatches by GitHub's REST API, with a token of the job, for rules that are breached.


/** `branch` is the default one: its workflows are started. */
function createBreachDesk(octokit, { owner, repo, branch }) {
    const { issues, actions } = octokit.rest;
    const at = { owner, repo };
    let me;
    return {
        async issues() {
            me ??= await (0,comments/* authorOf */.r)(octokit);
            const found = [];
            const query = { ...at, state: 'open', sort: 'created', direction: 'asc', per_page: 100 };
            for await (const { data } of octokit.paginate.iterator(issues.listForRepo, query)) {
                for (const { number, title, body, user, pull_request: pull } of data)
                    if (pull === undefined && user?.login === me)
                        found.push({ number, title, body: body ?? '' });
            }
            return found;
        },
        async open({ title, body }) {
            return (await issues.create({ ...at, title, body })).data.number;
        },
        async update(number, { title, body }) {
            await issues.update({ ...at, issue_number: number, title, body });
        },
        async close(number) {
            await issues.update({ ...at, issue_number: number, state: 'closed', state_reason: 'completed' });
        },
        async start({ workflow, key, inputs }) {
            me ??= await (0,comments/* authorOf */.r)(octokit);
            const query = { ...at, workflow_id: workflow, event: 'workflow_dispatch', per_page: 100 };
            const { workflow_runs: runs } = (await actions.listWorkflowRuns(query)).data;
            // Anybody with write access can give a run of theirs this title.
            if (runs.some(({ display_title, actor }) => actor?.login === me && (0,branches/* isTitled */.X2)(display_title, key)))
                return false;
            await actions.createWorkflowDispatch({ ...at, workflow_id: workflow, ref: branch, inputs: { ...inputs, key } });
            return true;
        }
    };
}
/** Numbers of the issues that stand open for these breaches. An issue is ours if it begins with the marker and this account wrote it. */
async function settleIssues(desk, wanted, over) {
    if (wanted.length + over.length === 0)
        return [];
    const known = await desk.issues();
    const find = (marker) => known.find(({ body }) => body.split(/\r?\n/, 1)[0] === marker);
    const numbers = [];
    for (const { marker, title, body } of wanted) {
        const whole = { title, body: `${marker}\n\n${body}` };
        const found = find(marker);
        if (found === undefined) {
            numbers.push(await desk.open(whole));
            continue;
        }
        numbers.push(found.number);
        if (found.title !== title || found.body.trimEnd() !== whole.body.trimEnd())
            await desk.update(found.number, whole);
    }
    for (const marker of over) {
        const found = find(marker);
        if (found !== undefined)
            await desk.close(found.number);
    }
    return numbers;
}

// EXTERNAL MODULE: ./adapters/github/connect.js
var connect = __webpack_require__(8287);
// EXTERNAL MODULE: ./adapters/github/failures.js
var failures = __webpack_require__(54226);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
;// CONCATENATED MODULE: ./core/pipeline/monitoring/breaches.js

/** The same for the same rule at every look. */
function breachKey(at) {
    return (0,digest/* digestValue */.yD)({ breach: [at.environment, at.model, at.rule] }).slice(-16);
}
function answersTo(reports, { monitor, models }) {
    const rules = monitor?.rules ?? [];
    const judged = reports.flatMap(({ look, rules: results }) => results.flatMap((rule) => {
        const asked = rules.find(({ name }) => name === rule.rule);
        return asked === undefined || rule.kind === 'health' ? [] : [{ look, rule, actions: asked.do }];
    }));
    const breached = judged.filter(({ rule }) => rule.result === 'fail');
    const starts = breached.flatMap(({ look: { model, environment, release }, actions }) => {
        const at = (0,digest/* digestValue */.yD)({ model, environment, release }).slice(-16);
        return [
            ...(actions.includes('retrain')
                ? [{ workflow: retrainingOf(models[model]), key: `retrain-${at}`, inputs: { model } }]
                : []),
            ...(actions.includes('rollback')
                ? [{ workflow: 'modelgate-rollback.yml', key: `rollback-${at}`, inputs: { model, environment } }]
                : [])
        ];
    });
    return {
        open: breached
            .filter(({ actions }) => actions.includes('issue'))
            .map(({ look: { model, environment, release }, rule, actions }) => ({
            ...{ model, environment, rule, release },
            starts: actions.filter((action) => action === 'retrain' || action === 'rollback')
        })),
        over: judged
            .filter(({ rule, actions }) => rule.result === 'pass' && actions.includes('issue'))
            .map(({ look, rule }) => breachKey({ ...look, rule: rule.rule })),
        starts: [...new Map(starts.map((each) => [each.key, each])).values()]
    };
}
/** What is trained elsewhere is asked for there. */
function retrainingOf(model) {
    return model?.source === undefined ? 'modelgate-retrain.yml' : 'modelgate-source.yml';
}

// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
;// CONCATENATED MODULE: ./core/report/breach.js

function breachTitle({ model, environment, rule }) {
    return `${model} in ${environment}: rule ${rule.rule} is breached`;
}
function renderBreach({ model, environment, rule, release, starts }) {
    const rows = [
        ['model', [(0,tree/* code */.aY)(model)]],
        ['environment', [(0,tree/* code */.aY)(environment)]],
        ['rule', [(0,tree/* code */.aY)(rule.rule), ` (${rule.kind})`]],
        ['live release', [(0,tree/* code */.aY)(release ?? 'none')]],
        ['what was seen', [(0,tree/* untrusted */.bp)(rule.message)]]
    ];
    const asked = starts.length === 0
        ? 'The rule starts nothing by itself.'
        : `Started once for this release: ${starts.join(' and ')}.`;
    return (0,tree/* report */.z8)([
        (0,tree/* table */.tp)([['what'], ['is']], rows.map(([name, cell]) => [[name], cell])),
        (0,tree/* paragraph */.FY)(asked, ' This issue is kept up to date, and closed when the rule holds again.')
    ]);
}

// EXTERNAL MODULE: ./core/report/markdown.js
var markdown = __webpack_require__(76540);
;// CONCATENATED MODULE: ./actions/monitor/answer.js
// Answers breaches on GitHub: issues, retrainings, rollbacks. What can't be done is told, and changes nothing of how the look ended.









/** Does nothing outside of a workflow, for a pull request, and where no rule asks for anything. */
async function answerBreaches(reports, config, runner, token) {
    const { job, event } = runner;
    const { open, over, starts } = answersTo(reports, config);
    const nothing = { issues: [], started: [] };
    if (job === null || (0,github_event/* isPullRequest */.r0)(event) || open.length + over.length + starts.length === 0)
        return nothing;
    const attempt = async (what, permission, otherwise, work) => {
        try {
            if (token === '')
                throw new Error('`github-token` is empty');
            return await (0,failures/* withRetries */.LH)(work, promises_.setTimeout, Date.now);
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            const cure = (0,failures/* isForbidden */.US)(error)
                ? `give the job \`permissions: { ${permission}: write }\`, and have the workflow on the default branch`
                : 'wait: it is tried again at the next look';
            runner.annotate({ level: 'warning', title: `${what} failed`, message: `${why}\n-> ${cure}` });
            return otherwise;
        }
    };
    const branch = event.defaultBranch ?? event.refName ?? 'main';
    let made;
    const desk = async () => (made ??= createBreachDesk(await (0,connect/* connect */.N)(token), { ...job, branch }));
    const lineOf = (key) => (0,markdown.toMarkdown)((0,tree/* report */.z8)([(0,tree/* marker */.xL)(`modelgate-breach:${key}`)])).trim();
    const wanted = open.map((breach) => ({
        marker: lineOf(breachKey({ ...breach, rule: breach.rule.rule })),
        title: breachTitle(breach),
        body: (0,markdown.toMarkdown)(renderBreach(breach))
    }));
    const issues = await attempt('the issue of a breach', 'issues', [], async () => settleIssues(await desk(), wanted, over.map(lineOf)));
    const started = [];
    for (const each of starts) {
        const isNew = await attempt(`starting ${each.workflow}`, 'actions', false, async () => (await desk()).start(each));
        runner.log(sentence(each, isNew));
        if (isNew)
            started.push(each.workflow);
    }
    for (const number of issues)
        runner.log(`issue #${String(number)} stands open`);
    return { issues, started };
}
function sentence({ workflow, key }, isNew) {
    return isNew ? `started ${workflow} as ${key}` : `${workflow} is not started: ${key} was before, or could not be`;
}

;// CONCATENATED MODULE: ./actions/monitor/main.js
// monitor: one look at what is live, judged by the rules under `monitor:` that this version can judge.







const run = async (inputs, runner) => {
    const environment = inputs.text('environment');
    const project = await (0,shared_open/* open */.ho)(inputs, runner);
    (0,models/* requireEnvironment */.L3)(project, environment);
    const served = (0,models/* contextsOf */.WO)(project, inputs.words('models')).filter(({ settings }) => settings.kind !== 'library');
    const rules = project.config.monitor?.rules ?? [];
    const reports = await Promise.all(served.map((context) => (0,monitor/* monitorModel */.Mo)(context, environment, rules)));
    const { issues, started } = await answerBreaches(reports, project.config, runner, inputs.text('github-token'));
    const order = ['fail', 'unavailable'];
    const worst = order.flatMap((word) => reports.find(({ result }) => result === word) ?? []).at(0);
    const named = (wanted) => JSON.stringify(reports.flatMap(({ look, rules }) => rules.filter(({ result }) => result === wanted).map(({ rule }) => `${look.model}/${rule}`)));
    return {
        result: worst?.result ?? 'pass',
        reason: worst?.reason ?? 'passed',
        exitCode: worst?.reason == null ? errors/* exitCodes */.hS.pass : (0,reasons/* exitCodeFor */.Rr)(worst.reason),
        message: worst?.reason == null ? 'what is live is well' : (0,reasons/* cureFor */.fe)(worst.reason),
        outputs: {
            models: JSON.stringify(served.map(({ model }) => model)),
            breaches: named('fail'),
            unavailable: named('unavailable'),
            issues: JSON.stringify(issues),
            started: JSON.stringify(started)
        },
        annotations: reports.flatMap(annotations),
        report: (0,report_monitor/* renderMonitor */.P)(reports),
        detail: { environment, models: reports.map(monitor/* monitorDocument */.wN) }
    };
};
function annotations({ look, rules }) {
    return rules
        .filter(({ result }) => result !== 'pass')
        .map(({ rule, result, message }) => ({
        level: result === 'fail' ? 'error' : 'warning',
        title: `${look.model} · ${rule}: ${result}`,
        message
    }));
}


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createComments),
/* harmony export */   r: () => (/* binding */ authorOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8287);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54226);
// The comments of a pull request by GitHub's REST API, with a token of the job.



/** Whom GITHUB_TOKEN speaks for. */
const actionsBot = 'github-actions[bot]';
/** REST writes it behind a bot's login, GraphQL not everywhere. */
const botSuffix = '[bot]';
async function createComments(token, pull) {
    const octokit = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(token);
    const { owner, repo, number: issue_number } = pull;
    return {
        async *all() {
            const query = { owner, repo, issue_number, per_page: 100 };
            for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, query)) {
                for (const { id, user, body } of data)
                    yield { id, author: user?.login ?? null, body: body ?? '' };
            }
        },
        async create(body) {
            const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number, body });
            return { url: data.html_url };
        },
        async update(id, body) {
            const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
            return { url: data.html_url };
        },
        author: () => authorOf(octokit)
    };
}
const viewerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
/** GET /user names people only. An App's installation, which GITHUB_TOKEN is too, is named by GraphQL's `viewer`. */
async function authorOf(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if (!(0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .isForbidden */ .US)(error))
            throw error;
    }
    try {
        const { viewer } = viewerSchema.parse(await octokit.graphql('query { viewer { login } }'));
        return viewer.login.endsWith(botSuffix) ? viewer.login : `${viewer.login}${botSuffix}`;
    }
    catch (error) {
        if ((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemporary */ .ey)(error))
            throw error;
        return actionsBot;
    }
}


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/** A request that takes longer is given up, for the connection may hang. */
const longestRequest = 30_000;
/** @actions/github is loaded only where something is asked of GitHub. */
async function connect(token) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(8653), __webpack_require__.e(7918)]).then(__webpack_require__.bind(__webpack_require__, 47918));
    const octokit = getOctokit(token);
    octokit.hook.before('request', (options) => {
        options.request.signal = AbortSignal.timeout(longestRequest);
    });
    return octokit;
}


/***/ }),

/***/ 54226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   ey: () => (/* binding */ isTemporary)
/* harmony export */ });
// What GitHub's failures mean, and repeating what may succeed a little later.
/** Milliseconds before the second, third and fourth attempt where GitHub names no time. */
const waits = [1000, 4000, 10_000];
/** A longer wait is not worth a runner's minutes. */
const longestWait = 60_000;
function isFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
/** The token may not do this, as on a pull request from a fork; GitHub hides by 404 what a token may not see. */
function isForbidden(error) {
    return isFailure(error) && (error.status === 404 || (error.status === 403 && !isRateLimit(error)));
}
/** A rate limit, a fault of GitHub's, or a lost connection, after which the effect may be there or not. */
function isTemporary(error) {
    return isFailure(error) && (error.status >= 500 || isRateLimit(error));
}
/** Both limits are told by 403 or 429; the secondary one by its message, and by `retry-after`. */
function isRateLimit({ status, message, response }) {
    if (status === 429)
        return true;
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = response?.headers ?? {};
    return status === 403 && (after !== undefined || String(remaining) === '0' || /rate limit/i.test(message));
}
/** Repeats what is safe to repeat, at most three times, waiting as GitHub asks; throws the last failure. */
async function withRetries(work, sleep, now) {
    for (const wait of waits) {
        try {
            return await work();
        }
        catch (error) {
            if (!isFailure(error) || !isTemporary(error))
                throw error;
            const asked = askedWait(error, now()) ?? wait;
            if (asked > longestWait)
                throw error;
            await sleep(asked);
        }
    }
    return work();
}
function askedWait({ response }, now) {
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = response?.headers ?? {};
    if (after !== undefined)
        return Number(after) * 1000;
    return String(remaining) === '0' ? Math.max(0, Number(reset) * 1000 - now) : undefined;
}


/***/ }),

/***/ 22299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ requireEnvironment),
/* harmony export */   WO: () => (/* binding */ contextsOf),
/* harmony export */   dl: () => (/* binding */ towards)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92957);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84754);
/* harmony import */ var _core_config_unknown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24491);
// What a person names of a project: its models and its environments.




/** Contexts of the models named, of all models where none is. Throws InputError for a model that the config doesn't have. */
function contextsOf(project, names, { again = false, allowDirty = false } = {}) {
    const models = names.length === 0 ? Object.keys(project.config.models) : [...new Set(names)];
    return models.map((model) => (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .modelContext */ .jz)(project, model, { again, allowDirty }));
}
/** Throws InputError for an environment that the config doesn't have. */
function requireEnvironment({ config }, environment) {
    if (Object.hasOwn(config.environments, environment))
        return;
    throw (0,_core_config_unknown_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownEnvironment */ .I)(Object.keys(config.environments), environment);
}
/** The project whose steps `production` and `live` go to this environment; to production where none is named. */
function towards(project, environment) {
    if (environment === undefined || environment === '')
        return project;
    requireEnvironment(project, environment);
    const taken = (0,_core_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .promotedEnvironments */ .TY)(project.config);
    if (!taken.includes(environment))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`no release is promoted to ${environment}`, {
            cure: `name one of ${taken.join(', ') || 'none: no environment comes after another one'}; ${environment} gets what is merged`
        });
    return { ...project, target: environment };
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

/***/ 36232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf)
/* harmony export */ });
/* unused harmony exports columnDriftResults, driftSchema, stabilityIndex */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84696);
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39529);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20499);
// drift.json: how far the columns of one table have moved from those of another.






const columnDriftResults = ['stable', 'drifted', 'inconclusive', 'added', 'removed', 'type_changed'];
const columnDriftSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['number', 'text']),
    result: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(columnDriftResults),
    psi: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW.optional().describe('Population stability index, at least 0'),
    noise: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW.optional().describe('95th percentile of the index where nothing drifted, for this many rows'),
    ks: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW
        .optional()
        .describe("Kolmogorov-Smirnov's largest distance of both distributions, 0 to 1; numbers only")
});
const sideSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() });
const driftSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('modelgate/drift@1'),
    reference: sideSchema,
    current: sideSchema,
    threshold: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().describe('An index above it is drift'),
    drifted: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().describe('Columns that drifted, vanished, came or changed their type'),
    share: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().describe('drifted / columns, 0 to 1'),
    columns: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(columnDriftSchema)
});
/** Bins of a column of numbers, and most values of a column of texts that are told apart; the others are one more. */
const bins = 10;
const words = 50;
/** Added to each count, so that an empty bin of few rows doesn't look like drift (Krichevsky and Trofimov 1981). */
const added = 0.5;
/**
 * Population stability index of each column: sum over bins of (q - p) ln(q / p), p and q being the shares of reference
 * and current. Numbers fall into bins of equal size of the reference, texts each into its own, missing ones into one of
 * theirs. Where nothing drifted the index is about (1/n + 1/m) chi-squared with bins - 1 degrees (Yurdakul and Naranjo
 * 2020): an index above the threshold and within that noise is `inconclusive`. Throws InputError where a named column is
 * in neither table, or a table is empty.
 */
function driftOf(reference, current, options = {}) {
    for (const { file, rows } of [reference, current])
        if (rows === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${file} has no rows to compare`, {
                cure: 'give a file with at least one row',
                place: { file }
            });
        }
    const threshold = options.threshold ?? 0.2;
    const ignored = new Set(options.ignore);
    const names = (options.columns ?? [...new Set([...reference.columns.keys(), ...current.columns.keys()])]).filter((name) => !ignored.has(name));
    const columns = names.map((name) => columnDrift(reference, current, name, threshold));
    const drifted = columns.filter(({ result }) => result !== 'stable' && result !== 'inconclusive').length;
    return {
        schema: 'modelgate/drift@1',
        reference: { file: reference.file, rows: reference.rows },
        current: { file: current.file, rows: current.rows },
        threshold,
        drifted,
        share: columns.length === 0 ? 0 : drifted / columns.length,
        columns
    };
}
function columnDrift(reference, current, name, threshold) {
    const before = reference.columns.get(name);
    const after = current.columns.get(name);
    if (before === undefined)
        return { name, type: (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .columnOf */ .uV)(current, name).kind, result: 'added' };
    if (after === undefined)
        return { name, type: before.kind, result: 'removed' };
    const type = before.kind;
    if (type !== after.kind && !isEmpty(before, reference.rows) && !isEmpty(after, current.rows))
        return { name, type, result: 'type_changed' };
    const [p, q] = before.kind === 'number' && after.kind === 'number'
        ? binned(before.values, after.values)
        : counted(before, reference.rows, after, current.rows);
    const index = stabilityIndex(p, q);
    const used = p.filter((count, bin) => count + (q[bin] ?? 0) > 0).length;
    const noise = noiseOf(reference.rows, current.rows, used);
    return {
        name,
        type,
        result: !(index > threshold) ? 'stable' : index > noise ? 'drifted' : 'inconclusive',
        psi: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(index),
        noise: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(noise),
        ...(before.kind === 'number' && after.kind === 'number'
            ? { ks: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(largestDistance(before.values, after.values)) }
            : {})
    };
}
/** Population stability index of counts by bin, half a row added to each bin that either side uses; 0 where a side is empty. */
function stabilityIndex(reference, current) {
    const used = reference.flatMap((count, bin) => {
        const other = current[bin] ?? 0;
        return count + other === 0 ? [] : [[count + added, other + added]];
    });
    if (total(reference) === 0 || total(current) === 0)
        return 0;
    const [n, m] = [total(used.map(([count]) => count)), total(used.map(([, count]) => count))];
    return used.reduce((sum, [count, other]) => sum + (other / m - count / n) * Math.log(other / m / (count / n)), 0);
}
/** Counts by bin of equal size of the reference; equal values are never parted, and missing ones have the last bin. */
function binned(reference, current) {
    const sorted = reference.filter((value) => !Number.isNaN(value)).sort();
    const edges = [
        ...new Set(Array.from({ length: bins - 1 }, (_, index) => sorted[Math.ceil(((index + 1) * sorted.length) / bins) - 1] ?? NaN))
    ].filter((edge) => !Number.isNaN(edge));
    const count = (values) => {
        const counts = new Array(edges.length + 2).fill(0);
        for (const value of values) {
            const bin = Number.isNaN(value) ? edges.length + 1 : binOf(edges, value);
            counts[bin] = (counts[bin] ?? 0) + 1;
        }
        return counts;
    };
    return [count(reference), count(current)];
}
/** The first bin whose upper edge is not below the value; above all edges the last but one. */
function binOf(edges, value) {
    const bin = edges.findIndex((edge) => value <= edge);
    return bin === -1 ? edges.length : bin;
}
/** Counts by text: the reference's commonest, those that are new or rare in one, missing ones in the last. */
function counted(before, rowsBefore, after, rowsAfter) {
    const reference = countsOf(before, rowsBefore);
    const current = countsOf(after, rowsAfter);
    const common = [...reference.texts]
        .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
        .slice(0, words)
        .map(([text]) => text);
    const shares = ({ texts, missing }, rows) => {
        const own = common.map((text) => texts.get(text) ?? 0);
        return [...own, rows - missing - total(own), missing];
    };
    return [shares(reference, rowsBefore), shares(current, rowsAfter)];
}
function countsOf(column, rows) {
    if (column.kind === 'number')
        return { texts: new Map(), missing: rows };
    const counts = new Array(column.words.size).fill(0);
    for (const code of column.codes)
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    return { texts: new Map(counts.map((count, code) => [column.words.at(code), count])), missing: rows - total(counts) };
}
function isEmpty(column, rows) {
    for (let row = 0; row < rows; row += 1)
        if ((0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(column, row) !== null)
            return false;
    return true;
}
/** (1/n + 1/m) times the 95% quantile of chi-squared with `used` - 1 degrees (Wilson and Hilferty 1931, within 1%). */
function noiseOf(n, m, used) {
    const degrees = used - 1;
    if (degrees < 1 || n === 0 || m === 0)
        return 0;
    const part = 2 / (9 * degrees);
    return (1 / n + 1 / m) * degrees * (1 - part + (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_5__/* .normalQuantile */ .Zl)(0.95) * Math.sqrt(part)) ** 3;
}
/** sup |F - G| of both empirical distributions, missing values left out; 0 where a side is empty. */
function largestDistance(a, b) {
    const [one, two] = [a, b].map((values) => values.filter((value) => !Number.isNaN(value)).sort());
    if (one.length === 0 || two.length === 0)
        return 0;
    let [i, j, largest] = [0, 0, 0];
    while (i < one.length && j < two.length) {
        const value = Math.min(one[i] ?? Infinity, two[j] ?? Infinity);
        while (i < one.length && (one[i] ?? Infinity) <= value)
            i += 1;
        while (j < two.length && (two[j] ?? Infinity) <= value)
            j += 1;
        largest = Math.max(largest, Math.abs(i / one.length - j / two.length));
    }
    return largest;
}
function total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}


/***/ }),

/***/ 20023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wN: () => (/* binding */ monitorDocument),
  Mo: () => (/* binding */ monitorModel)
});

// UNUSED EXPORTS: judgeLook

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/data/table.js
var table = __webpack_require__(20499);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/data/drift.js
var drift = __webpack_require__(36232);
// EXTERNAL MODULE: ./core/data/readers/read-table.js + 3 modules
var read_table = __webpack_require__(11605);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/pipeline/baseline.js
var baseline = __webpack_require__(15086);
// EXTERNAL MODULE: ./core/pipeline/evaluation/test-rows.js
var test_rows = __webpack_require__(41190);
;// CONCATENATED MODULE: ./core/pipeline/monitoring/monitor-drift.js
// How far recent rows have moved from those that the live release was evaluated on.






const driftKinds = new Set(['data_drift', 'prediction_drift']);
/**
 * `data_drift`: every column of the test set but id and target, against the same columns of the rule's `data`.
 * `prediction_drift`: predictions and scores that the release was evaluated by, against those in the rule's `data`.
 */
async function driftOfRule(context, live, rule) {
    if (rule.data === undefined) {
        return { unavailable: `rule ${rule.name} names no \`data\`: the file with recent rows` };
    }
    const bytes = await context.ports.workspace.read(rule.data);
    if (bytes === null)
        return { unavailable: `there is no ${rule.data}: recent rows are expected there` };
    try {
        const reference = await referenceOf(context, live, rule.kind);
        if (reference === null) {
            return {
                unavailable: 'what the live release was evaluated on is not in the store: use `train.split` or `evaluation.data`, with `evaluation.predictions`'
            };
        }
        const current = await (0,read_table/* readTable */.x)(bytes, rule.data);
        return (0,drift/* driftOf */.$p)(reference, current, {
            columns: columnsFor(context, reference, rule.kind),
            ...(rule.threshold === undefined ? {} : { threshold: (0,units/* parseFraction */.a)(rule.threshold) })
        });
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { unavailable: error.message };
    }
}
async function referenceOf(context, live, kind) {
    const release = await (0,baseline/* findRelease */.dv)(context, live);
    const { store } = context.ports;
    const stored = async (digest, name) => digest !== null && (await store.has(digest)) ? (0,read_table/* readTable */.x)(await store.getBytes(digest), name) : null;
    if (kind === 'prediction_drift') {
        return stored(release.predictions, context.settings.evaluation?.predictions ?? 'predictions.csv');
    }
    return (await stored(release.testData, (0,test_rows/* testDataPath */.UM)(context) ?? 'test.csv')) ?? (await (0,test_rows/* readTestData */.xe)(context));
}
/** By the reference alone: what recent rows have beside it is nobody's input. */
function columnsFor({ settings }, reference, kind) {
    const { id, target, prediction, score } = settings.evaluation ?? {};
    const names = [...reference.columns.keys()];
    if (kind === 'data_drift')
        return names.filter((name) => name !== id && name !== target);
    const isScore = (name) => score !== undefined && (score.endsWith('*') ? name.startsWith(score.slice(0, -1)) : name === score);
    return names.filter((name) => name === prediction || isScore(name));
}

;// CONCATENATED MODULE: ./core/pipeline/monitoring/monitor.js
// Looks at what is live: whether it answers, and what its rules under `monitor:` say of the traffic since go-live.





const healthMs = 5000;
/** Looks, judges, and counts how often in a row each rule was breached. */
async function monitorModel(context, environment, rules) {
    const look = await lookAt(context, environment, rules);
    const report = judgeLook(look, rules, await breachesBefore(context, look));
    await keepBreaches(context, report);
    return report;
}
/** Asks the environment's address for health and counts, and recent rows for drift; throws OutsideError where the counts are gone. */
async function lookAt(context, environment, rules) {
    const { ports, settings, model } = context;
    const { state } = await ports.states.read(environment, model);
    const look = { model, environment, release: state.live, requests: 0, failed: 0, drift: new Map() };
    const { live } = state;
    if (live === null)
        return { ...look, health: 'not_served', why: 'no release of it is live' };
    for (const rule of rules.filter(({ kind }) => driftKinds.has(kind))) {
        look.drift.set(rule.name, await driftOfRule(context, live, rule));
    }
    const driver = ports.driver(environment, settings.kind);
    const { running, routed } = await driver.status(environment, model);
    if (!running.includes(live))
        return { ...look, health: 'not_served', why: 'the live release does not run' };
    if (!routed.some(({ release }) => release === live))
        return { ...look, health: 'not_served', why: 'the live release has no traffic' };
    const path = settings.serve?.health;
    const answer = path === undefined ? null : await driver.ask(environment, model, null, path, null, healthMs);
    const counted = { ...look, ...(await driver.traffic(environment, model, live)) };
    if (answer === null || answer.ok)
        return { ...counted, health: 'healthy', why: '' };
    const what = answer.error ?? `answered ${answer.status ?? 'nothing'}`;
    return { ...counted, health: 'unhealthy', why: `${path ?? ''}: ${what}` };
}
/** Judges health and every rule; a rule that can't be judged is `unavailable`, one breached too few times in a row `pending`. */
function judgeLook(look, rules, before) {
    const breaches = new Map();
    const judged = rules.map((rule) => {
        const found = judgeRule(look, rule);
        if (found.result !== 'fail')
            return found;
        const count = (before.get(rule.name) ?? 0) + 1;
        breaches.set(rule.name, count);
        if (rule.consecutive === 1)
            return found;
        const message = `${found.message}; look ${String(count)} in a row, ${String(rule.consecutive)} are a breach`;
        return count < rule.consecutive ? { ...found, result: 'pending', message } : { ...found, message };
    });
    const all = [judgeHealth(look), ...judged];
    const result = ['fail', 'unavailable'].find((word) => all.some((each) => each.result === word)) ?? 'pass';
    return { look, rules: all, result, reason: reasonOf(look, result), breaches };
}
/** The report as plain JSON. */
function monitorDocument({ look, rules, result, reason, breaches }) {
    return {
        look: { ...look, drift: Object.fromEntries(look.drift) },
        rules,
        result,
        reason,
        breaches: Object.fromEntries(breaches)
    };
}
function reasonOf({ release, health }, result) {
    if (release === null)
        return 'nothing_live';
    if (health !== 'healthy')
        return 'not_served';
    if (result === 'pass')
        return null;
    return result === 'fail' ? 'monitor_breached' : 'monitor_unavailable';
}
function judgeHealth({ release, health, why }) {
    const rule = { rule: 'health', kind: 'health' };
    if (release === null)
        return { ...rule, result: 'unavailable', message: why };
    if (health !== 'healthy')
        return { ...rule, result: 'fail', message: why };
    return { ...rule, result: 'pass', message: 'it runs, has the traffic and answers' };
}
function judgeRule(look, rule) {
    switch (rule.kind) {
        case 'error_rate':
            return judgeErrors(look, rule);
        case 'data_drift':
        case 'prediction_drift':
            return judgeDrift(look, rule);
        case 'performance':
        case 'latency':
        case 'resources':
            return {
                rule: rule.name,
                kind: rule.kind,
                result: 'unavailable',
                message: `rules of kind ${rule.kind} can't be judged by this version yet`
            };
    }
}
function judgeErrors(look, { name, kind, max, window }) {
    const rule = { rule: name, kind };
    if (look.health === 'not_served')
        return { ...rule, result: 'unavailable', message: look.why };
    const most = max === undefined ? 0 : ((0,units/* parseFraction */.a)(max) ?? 0);
    if (look.requests === 0)
        return { ...rule, result: 'unavailable', message: 'there was no traffic since go-live' };
    const share = look.failed / look.requests;
    const counted = `${look.failed} of ${look.requests} answers failed since the traffic last moved (${percent(share)}, allowed ${percent(most)})`;
    const note = window === undefined ? '' : `; the window of ${window} is not looked at yet, all of them count`;
    return { ...rule, result: share > most ? 'fail' : 'pass', message: `${counted}${note}` };
}
/** Fails where more columns drifted than `share` lets; none may without it. Inconclusive columns are named and hold nothing. */
function judgeDrift(look, { name, kind, share }) {
    const rule = { rule: name, kind };
    const drift = look.drift.get(name) ?? { unavailable: look.why };
    if ('unavailable' in drift)
        return { ...rule, result: 'unavailable', message: drift.unavailable };
    const most = share === undefined ? 0 : ((0,units/* parseFraction */.a)(share) ?? 0);
    const named = (wanted) => drift.columns.filter(({ result }) => wanted.includes(result)).map((column) => column.name);
    const moved = named(['drifted', 'removed', 'added', 'type_changed']);
    const unsure = named(['inconclusive']);
    const message = [
        `${String(moved.length)} of ${String(drift.columns.length)} columns drifted in ${String(drift.current.rows)} rows (${percent(drift.share)}, allowed ${percent(most)})`,
        ...(moved.length === 0 ? [] : [(0,table/* listed */.KE)(moved)]),
        ...(unsure.length === 0 ? [] : [`too few rows to tell of ${(0,table/* listed */.KE)(unsure)}`])
    ].join(': ');
    return { ...rule, result: drift.share > most ? 'fail' : 'pass', message };
}
const breachesPath = ({ environment, model }) => `.modelgate/monitor/${environment}/${model}.json`;
const breachesSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('modelgate/breaches@1'),
    release: schemas/* string */.YjP().nullable(),
    breaches: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().min(1))
});
/** Of the same release: another one begins anew. A file that can't be read counts as none. */
async function breachesBefore({ ports }, look) {
    const bytes = await ports.workspace.read(breachesPath(look));
    if (bytes === null)
        return new Map();
    const kept = breachesSchema.safeParse(parseJson(new TextDecoder().decode(bytes)));
    return new Map(kept.success && kept.data.release === look.release ? Object.entries(kept.data.breaches) : []);
}
async function keepBreaches({ ports }, { look, breaches }) {
    await ports.workspace.write(breachesPath(look), (0,digest.prettyJson)({ schema: 'modelgate/breaches@1', release: look.release, breaches: Object.fromEntries(breaches) }));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function percent(share) {
    return `${(100 * share).toFixed(2)}%`;
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

/***/ 96027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderMonitor)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96145);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72112);


function renderMonitor(reports) {
    const rows = reports.flatMap(({ look, rules }) => rules.map(({ rule, kind, result, message }) => [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(look.model)],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule)],
        [kind],
        [`${_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .resultIcons */ .Ch[result]} ${result}`],
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(message)]
    ]));
    const held = reports.filter(({ result }) => result !== 'pass').length;
    const title = held === 0 ? '✅ What is live is well' : `❌ ${held} of ${reports.length} models need a look`;
    const head = ['model', 'rule', 'kind', 'result', 'what was seen'].map((word) => [word]);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)([(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, title), rows.length === 0 ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)('No model.') : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows)]);
}


/***/ })

};

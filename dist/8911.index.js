export const id = 8911;
export const ids = [8911,2636];
export const modules = {

/***/ 60939:
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
// EXTERNAL MODULE: ./core/pipeline/monitor.js + 1 modules
var monitor = __webpack_require__(18542);
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
;// CONCATENATED MODULE: ./core/pipeline/breaches.js

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
                : 'it is tried again at the next look';
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

/***/ 75015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ho: () => (/* binding */ baseFor),
  Vm: () => (/* binding */ contextOf),
  ho: () => (/* binding */ open_open)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./adapters/github/event.js
var github_event = __webpack_require__(29913);
// EXTERNAL MODULE: ./adapters/github/runner.js + 5 modules
var github_runner = __webpack_require__(76799);
// EXTERNAL MODULE: ./adapters/local/project.js + 32 modules
var local_project = __webpack_require__(84754);
// EXTERNAL MODULE: ./core/pipeline/affected.js
var affected = __webpack_require__(53373);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
;// CONCATENATED MODULE: ./actions/shared/progress.js


function createProgress(runner) {
    return {
        stepStarted: (model, step) => runner.startGroup(`${model} · ${step}: ${words/* stepTitles */._4[step]}`),
        stepEnded({ model, step, result, summary, seconds, reasons }, reused) {
            runner.endGroup();
            const time = reused ? 're-used' : `${seconds.toFixed(1)} s`;
            runner.log(`${walk/* resultIcons */.Ch[result]} ${model} · ${step}: ${summary} (${time})`);
            for (const { code, message, cure } of reasons) {
                for (const line of `${code}: ${message}${cure === null ? '' : `\n-> ${cure}`}`.split('\n'))
                    runner.log(`   ${line}`);
            }
        },
        line: (_model, text) => runner.log(`  ${text}`),
        note: (text) => runner.log(text)
    };
}

;// CONCATENATED MODULE: ./actions/shared/open.js
// Opens the repository that the job checked out, for the models that the inputs name.







async function open_open(inputs, runner) {
    const { event } = runner;
    const project = await (0,local_project/* openProject */.U8)({
        cwd: (0,github_runner/* workspaceFolder */.i)(runner, inputs.text('working-directory')),
        env: runner.commandEnvironment,
        config: inputs.text('config'),
        progress: createProgress(runner),
        gatewayCommand: gatewayCommand(),
        actor: event.actor ?? undefined,
        branch: event.refName ?? undefined
    });
    const origin = (0,github_event/* originOf */.yv)(event, await ownCommit(project, event.sha)) ?? project.origin;
    return (0,github_event/* isPullRequest */.r0)(event) && event.pullRequest !== null
        ? { ...project, origin, pull: event.pullRequest }
        : { ...project, origin };
}
/** A promotion walks the commit of its release, which the default branch has behind it by now: that is the branch's own too. */
async function ownCommit({ ports, head }, sha) {
    if (sha === null || sha === head.sha)
        return head.sha;
    try {
        return (await ports.git.mergeBase(sha)) === head.sha ? sha : head.sha;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return head.sha;
        throw error;
    }
}
/** The command lies beside the stub that runs now; its gateway holds an environment's address when the job has ended. */
function gatewayCommand() {
    return [process.execPath, (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), 'modelgate.js'), 'gateway'];
}
/** One model, where nothing is walked. */
function contextOf(project, model) {
    return (0,local_project/* modelContext */.jz)(project, model, { again: false, allowDirty: false });
}
/**
 * Where a pull request left its base branch, of which a checkout often has only `origin/…`, or what the merge queue built on;
 * null on the default branch.
 */
async function baseFor(project, given, runner) {
    const { baseRef, groupBase } = runner.event;
    if (given === undefined && groupBase !== null)
        return (0,affected/* baseOf */.b)(project, groupBase);
    if (given !== undefined || baseRef === null || !(0,github_event/* isPullRequest */.r0)(runner.event))
        return (0,affected/* baseOf */.b)(project, given ?? null);
    try {
        return await (0,affected/* baseOf */.b)(project, `origin/${baseRef}`);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return (0,affected/* baseOf */.b)(project, baseRef);
    }
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

/***/ 59190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* unused harmony export problemCodes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24484);
// One thing that is wrong with the config: where it is, what was expected, what was found, what to write instead.


const problemCodes = (/* unused pure expression or super */ null && ([
    'syntax',
    'tab_indentation',
    'duplicate_key',
    'key_not_text',
    'forbidden_key',
    'too_large',
    'too_deep',
    'too_many_aliases',
    'encoding',
    'empty',
    'unknown_key',
    'missing_key',
    'wrong_type',
    'wrong_value',
    'secret',
    'unknown_name',
    'cycle',
    'conflict'
]));
/** `models.churn.train`, with quotes around a key that holds a dot. */
function formatPath(path) {
    return path.map((key) => (typeof key === 'string' && key.includes('.') ? JSON.stringify(key) : key)).join('.');
}
/** A value as a message shows it: its type and, where it is short and no secret, the value. */
function describeValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return `text ${JSON.stringify(shorten((0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(value), 60))}`;
    return typeof value === 'number' ? `number ${value}` : JSON.stringify(value);
}
/** `a`, `b` or `c` */
function listWords(words) {
    const quoted = words.map((word) => `\`${word}\``);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
function shorten(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
/** Characters of a source line that are shown at most, so that the caret stays on the screen. */
const width = 100;
/**
 * The problem for a terminal: place and message, the source line with a caret under the column, the cure.
 * Tabs are shown as arrows; other control characters are not passed on.
 */
function formatProblem(problem) {
    const { line, column } = problem.place;
    const start = Math.max(0, column - width);
    const shown = problem.source.slice(start, start + width);
    const visible = shown.replaceAll('\t', '→').replace(/\p{Cc}/gu, '?');
    // An ideographic space is as wide as the characters that take two columns.
    const pad = visible
        .slice(0, column - 1 - start)
        .replace(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/g, '\u3000');
    const gutter = ' '.repeat(String(line).length);
    return [
        `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(problem.place)}: ${problem.message}`,
        ...(shown.trim() === '' && column === 1
            ? []
            : [`  ${line} | ${visible}`, `  ${gutter} | ${pad.replace(/[^\u3000]/g, ' ')}^`]),
        `  ${problem.cure}`
    ].join('\n');
}
/** The config is wrong: every problem in words, and as data for who reads JSON. */
class ConfigError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz {
    problems;
    constructor(problems, file) {
        const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
        super(`the config has ${count}\n${problems.map(formatProblem).join('\n')}`, {
            cure: 'Change what is named above, then type `modelgate validate`.',
            place: problems[0]?.place ?? { file }
        });
        this.problems = problems;
    }
}


/***/ }),

/***/ 24484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VT: () => (/* binding */ isSecretEntry),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   dL: () => (/* binding */ findSecrets)
/* harmony export */ });
// Values that look like secrets: found so that they are refused, masked so that they are not repeated.
/** Prefixes and blocks that issuers gave their tokens so that they can be found. */
const tokens = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[\s\S]*?-----END [A-Z ]*-----|[\s\S]*)/g,
    /\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
    /\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
    /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g,
    /\bsk-[A-Za-z0-9_-]{20,}/g,
    /\bhf_[A-Za-z0-9]{20,}/g,
    /\bAIza[A-Za-z0-9_-]{35}/g,
    /\bnpm_[A-Za-z0-9]{36}/g,
    /\bpypi-[A-Za-z0-9_-]{20,}/g,
    /\bdapi[0-9a-f]{32}/g,
    /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
    /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g
];
const word = String.raw `(?:token|passw(?:or)?d|passphrase|secret(?:[_-]?(?:access[_-]?)?key)?|(?:api|access|private|account)[_-]?key|credentials?)`;
const secretKey = new RegExp(String.raw `(?:^|[_.-])${word}$`, 'i');
/** `TOKEN=abc`, `--password abc` or `https://user:pass@host` inside a command or URL, but not `TOKEN=$TOKEN`. */
const assignments = [
    new RegExp(String.raw `(?<=\b[A-Za-z_]{0,40}?${word}["']?=["']?)[^\s"'$\{<][^\s"']{3,}`, 'gi'),
    new RegExp(String.raw `(?<=--[a-z-]{0,40}?${word}[= ]{1,4}["']?)[^\s"'$\{<-][^\s"']{3,}`, 'gi'),
    /(?<=:\/\/[^\s/:@]{1,100}:)[^\s/@$\{][^\s/@]{0,500}(?=@)/g
];
const assigned = new RegExp(String.raw `(?<=(?:^|[\s{,_.-])${word}["']?\s{0,9}:\s{0,9})[^\s{\[][^,}\n]*`, 'gim');
/** Offsets of what looks like a secret anywhere in a text, in order. */
function findSecrets(text) {
    return [...tokens, ...assignments]
        .flatMap((pattern) => [...text.matchAll(pattern)])
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .sort((a, b) => a.start - b.start);
}
/** Whether a key such as `HF_TOKEN` or `password` holds this text as it is, rather than a name of where to find it. */
function isSecretEntry(key, value) {
    return secretKey.test(key) && value.trim() !== '' && !/^\s*(?:\$|\{|<)/.test(value);
}
/** The text with asterisks in place of what looks like a secret; every other character keeps its place. */
function mask(text) {
    return [...tokens, ...assignments, assigned].reduce((masked, pattern) => masked.replace(pattern, (match) => match.replace(/[^\r\n]/g, '*')), text);
}


/***/ }),

/***/ 62636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   R5: () => (/* binding */ storeNumber),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   iM: () => (/* binding */ loadNumber),
/* harmony export */   prettyJson: () => (/* binding */ prettyJson),
/* harmony export */   yD: () => (/* binding */ digestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Canonical JSON and SHA-256 digests: same input, same bytes, same digest.

function digestBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** Digest of a plain value's canonical JSON (`canonicalJson`). */
function digestValue(value) {
    return digestBytes(canonicalJson(value));
}
function storeNumber(value) {
    if (Number.isFinite(value))
        return value;
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
function loadNumber(value) {
    return typeof value === 'number' ? value : Number(value);
}
/**
 * JSON with sorted keys and no white space; `undefined` members are left out, NaN and infinities are written as
 * the strings "NaN", "Infinity" and "-Infinity". Follows RFC 8785 in key order (UTF-16 code units) and numbers.
 */
function canonicalJson(value) {
    return JSON.stringify(canonical(value));
}
/** The same value, indented by two spaces and ending in a newline: the form of every file Modelgate writes. */
function prettyJson(value) {
    return `${JSON.stringify(canonical(value), null, 2)}\n`;
}
function canonical(value) {
    if (typeof value === 'number')
        return storeNumber(value);
    if (Array.isArray(value))
        return value.map(canonical);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(entries.map(([key, member]) => [key, canonical(member)]));
}


/***/ }),

/***/ 53373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ affectedBy),
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88695);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15086);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44414);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3836);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68976);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6395);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57004);
// Which models a commit affects, and why.








/**
 * On a branch: the files that differ from where it left the default branch. On the default branch: whether what is
 * live was made from the same inputs. Without anything to hold it against, every model is affected.
 */
async function affectedBy(context, base) {
    return base === null ? sinceLive(context) : sinceBase(context, base);
}
async function sinceBase(context, base) {
    const { settings, ports } = context;
    const changed = await ports.git.changedSince(base);
    const isMine = (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN)((0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .inputGlobs */ .AQ)(settings));
    const outputs = (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredOutputs */ .Zd)(settings);
    const mine = changed.filter((path) => isMine(path) && !(0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .isOutput */ .Mz)(outputs, path) && path !== '.github/modelgate.yml');
    if (mine.length > 0)
        return { isAffected: true, why: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(mine.length, 'file')} changed: ${mine.slice(0, 3).join(', ')}` };
    if (changed.includes('.github/modelgate.yml') && (await isConfigChanged(context, base))) {
        return { isAffected: true, why: 'its config changed' };
    }
    return { isAffected: false, why: `nothing of it changed since ${base.slice(0, 7)}` };
}
async function isConfigChanged({ ports, config, model }, base) {
    const text = await ports.git.show(base, '.github/modelgate.yml');
    if (text === null)
        return true;
    const parsed = (0,_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text, '.github/modelgate.yml');
    return !('config' in parsed) || (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(parsed.config.models[model]) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(config.models[model]);
}
async function sinceLive(context) {
    const live = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .liveRelease */ ._8)(context);
    if (live === null)
        return { isAffected: true, why: whyWithoutLive(context) };
    const { ports, settings, files, model } = context;
    const inputs = await (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .trainingInputs */ .yL)(settings, files, ports.workspace);
    const run = await ports.tracking.findRun(model, inputs.fingerprint);
    if (run?.modelDigest !== live.parts.model)
        return { isAffected: true, why: `its training inputs differ from those of ${live.version}` };
    if ((0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .servingDigest */ .B$)(settings, files) !== live.parts.serving)
        return { isAffected: true, why: `its serving code differs from ${live.version}` };
    if (await (0,_resume_js__WEBPACK_IMPORTED_MODULE_3__/* .isInFlight */ .w)(context, await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsOf */ .M)(context)))
        return { isAffected: true, why: `the go-live of ${live.version} did not end` };
    const silent = (await (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c)(context)).find((environment) => environment.live !== null && !environment.serves);
    if (silent !== undefined)
        return { isAffected: true, why: `${silent.environment} is told to serve ${silent.live ?? ''}, and does not` };
    return { isAffected: false, why: `${live.version} is live, made from the same inputs` };
}
function whyWithoutLive({ config, settings }) {
    const goesNowhere = settings.kind === 'library' || Object.keys(config.environments).length === 0;
    return goesNowhere ? 'it enters no environment, so every commit of it is walked' : 'no release of it is live yet';
}
/** Where a branch left the default branch; null on the default branch itself. */
async function baseOf({ head, ports }, given) {
    if (given !== null)
        return (await ports.git.mergeBase(given)) ?? given;
    return head.branch === head.defaultBranch ? null : ports.git.mergeBase(head.defaultBranch);
}


/***/ }),

/***/ 6395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
async function statusOf(context) {
    const { ports, config, settings, model } = context;
    if (settings.kind === 'library')
        return [];
    const releases = await ports.tracking.releases(model);
    return Promise.all(Object.keys(config.environments).map(async (environment) => {
        const { state } = await ports.states.read(environment, model);
        const { running, routed, url } = await ports.driver(environment, settings.kind).status(environment, model);
        const { live } = state;
        return {
            model,
            environment,
            live: versionOf(releases, live),
            candidate: versionOf(releases, state.candidate),
            weight: state.weight,
            hold: state.hold,
            url,
            serves: live !== null && running.includes(live) && routed.some(({ release }) => release === live)
        };
    }));
}
function versionOf(releases, digest) {
    if (digest === null)
        return null;
    return releases.find((release) => release.digest === digest)?.version ?? digest;
}


/***/ }),

/***/ 77026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version),
/* harmony export */   x: () => (/* binding */ producer)
/* harmony export */ });
// The version that evidence names as its producer; kept equal to package.json by a test.
const version = '0.1.0';
const producer = `modelgate/${version}`;


/***/ })

};

export const id = 1818;
export const ids = [1818,9976,2636,7968];
export const modules = {

/***/ 38232:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

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
// EXTERNAL MODULE: ./adapters/local/project.js + 33 modules
var local_project = __webpack_require__(58694);
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

/***/ 22299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ requireEnvironment),
/* harmony export */   WO: () => (/* binding */ contextsOf),
/* harmony export */   dl: () => (/* binding */ towards)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92957);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58694);
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
        `  -> ${problem.cure}`
    ].join('\n');
}
/** The config is wrong: every problem in words, and as data for who reads JSON. */
class ConfigError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz {
    problems;
    constructor(problems, file) {
        const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
        super(`the config has ${count}\n${problems.map(formatProblem).join('\n')}`, {
            cure: 'change what is named above, then type `modelgate validate`',
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

/***/ 89976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YI: () => (/* binding */ homesOf),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export shapes */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
// Which keys the schema knows, and where: for the nearest right word, and for the reference.


/** The object, record or array schemas that may stand behind optional, default, transform and union. */
function shapes(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodDefault */ .XiL)
        return shapes(schema.def.innerType);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodPipe */ .utH)
        return shapes(schema.def.in);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodUnion */ .fZ7)
        return schema.def.options.flatMap(shapes);
    return [schema];
}
function child(schema, key) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH) {
        const shape = schema.def.shape;
        const member = shape[key];
        return member === undefined ? [] : shapes(member);
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodRecord */ .b8S)
        return shapes(schema.def.valueType);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA)
        return shapes(schema.def.element);
    return [];
}
/** The keys that a map at this path may have. */
function keysAt(schema, path) {
    const found = path.reduce((at, key) => at.flatMap((one) => child(one, key)), shapes(schema));
    return found.flatMap((one) => (one instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH ? Object.keys(one.def.shape) : []));
}
/** Dotted paths of every place where the schema knows this key, with `<name>` for names that people choose. */
function homesOf(schema, key, path = '') {
    const below = (name) => (path === '' ? name : `${path}.${name}`);
    return shapes(schema).flatMap((one) => {
        if (one instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodRecord */ .b8S)
            return homesOf(one.def.valueType, key, below('<name>'));
        if (one instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA)
            return homesOf(one.def.element, key, path);
        if (!(one instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH))
            return [];
        const members = one.def.shape;
        return Object.entries(members).flatMap(([name, member]) => [
            ...(name === key ? [below(name)] : []),
            ...homesOf(member, key, below(name))
        ]);
    });
}
/** The word that was probably meant, or null if none is near. */
function nearest(word, words) {
    const plain = word.toLowerCase();
    const starts = words.filter((one) => plain.length >= 3 && (one.startsWith(plain) || plain.startsWith(one)));
    if (starts.length === 1)
        return starts[0] ?? null;
    const ranked = words
        .map((one) => ({ one, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain, one.toLowerCase()) }))
        .filter(({ one, far }) => far < one.length && far <= Math.ceil(Math.max(one.length, word.length) / 3))
        .sort((a, b) => a.far - b.far);
    return ranked[0]?.one ?? null;
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
/* harmony import */ var _config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78709);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15086);
/* harmony import */ var _serving_resume_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75903);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46518);
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
    const parsed = (0,_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(text, '.github/modelgate.yml');
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
    if (await (0,_serving_resume_js__WEBPACK_IMPORTED_MODULE_3__/* .isInFlight */ .w)(context, await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsOf */ .M)(context)))
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

export const id = 6642;
export const ids = [6642];
export const modules = {

/***/ 56642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./adapters/github/connect.js
var connect = __webpack_require__(8287);
// EXTERNAL MODULE: ./core/bot/branches.js
var branches = __webpack_require__(11806);
;// CONCATENATED MODULE: ./adapters/github/hand-in.js
// Hands changed files in as one commit on a branch of its own, and where no bot does it, as a pull request.

/** SHA of the commit. The branch is made, or moved from whatever it had; the same files on the same base stay the same commit. */
async function commitFiles(octokit, { owner, repo, base, branch, message, files }) {
    const { git } = octokit.rest;
    const at = { owner, repo };
    const entries = [];
    for (const { path, bytes } of files) {
        const sha = bytes === null ? null : (await git.createBlob({ ...at, ...encoded(bytes) })).data.sha;
        entries.push({ path, mode: '100644', type: 'blob', sha });
    }
    const parent = (await git.getCommit({ ...at, commit_sha: base })).data;
    const tree = (await git.createTree({ ...at, base_tree: parent.tree.sha, tree: entries })).data.sha;
    const old = await branchHead(octokit, { owner, repo, branch });
    if (old !== null) {
        const commit = (await git.getCommit({ ...at, commit_sha: old })).data;
        if (commit.tree.sha === tree && commit.parents.length === 1 && commit.parents[0]?.sha === base)
            return old;
    }
    const { sha } = (await git.createCommit({ ...at, message, tree, parents: [base] })).data;
    if (old === null)
        await git.createRef({ ...at, ref: `refs/heads/${branch}`, sha });
    else
        await git.updateRef({ ...at, ref: `heads/${branch}`, sha, force: true });
    return sha;
}
/** Whether a bot keeps records in this repository: it opens the pull request then, for its events start workflows. */
async function hasBot(octokit, at) {
    return (await branchHead(octokit, { ...at, branch: branches/* auditBranch */.K_ })) !== null;
}
/** Number of the branch's pull request: the open one, or a new one. */
async function openPull(octokit, { owner, repo, branch }, { base, title, body }) {
    const { pulls } = octokit.rest;
    const open = (await pulls.list({ owner, repo, head: `${owner}:${branch}`, state: 'open' })).data;
    return open[0]?.number ?? (await pulls.create({ owner, repo, head: branch, base, title, body })).data.number;
}
async function branchHead(octokit, { owner, repo, branch }) {
    try {
        return (await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
    }
    catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 404)
            return null;
        throw error;
    }
}
function encoded(bytes) {
    return { content: Buffer.from(bytes).toString('base64'), encoding: 'base64' };
}

// EXTERNAL MODULE: ./adapters/github/failures.js
var failures = __webpack_require__(54226);
// EXTERNAL MODULE: ./adapters/local/project.js + 32 modules
var project = __webpack_require__(84754);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/config/plain-path.js
var plain_path = __webpack_require__(24025);
// EXTERNAL MODULE: ./core/pipeline/command-end.js
var command_end = __webpack_require__(67332);
// EXTERNAL MODULE: ./core/pipeline/context.js
var pipeline_context = __webpack_require__(66030);
// EXTERNAL MODULE: ./core/pipeline/fingerprints.js
var fingerprints = __webpack_require__(68976);
;// CONCATENATED MODULE: ./core/pipeline/training/refresh.js
// What a model is to be trained on next: newer data that the team's own command brings.






/** Throws InputError for a model that is trained elsewhere, and where the command changed what is no data of this model. */
async function refreshInputs(context) {
    const { settings, model } = context;
    if (settings.source !== undefined)
        throw new errors/* InputError */.dz(`${model} is trained elsewhere: there is nothing to retrain here`, {
            cure: 'let the action `source-update` propose what its source names: modelgate-source.yml does'
        });
    const command = settings.train?.refresh;
    if (command === undefined)
        return { kind: 'current', why: `${model} has no \`train.refresh\`, a command that brings newer data` };
    const before = new Set(await changedFiles(context));
    const problem = await runRefresh(context, command);
    if (problem !== null)
        return { kind: 'failed', problem };
    const changed = await changedFiles(context);
    const files = changed.filter((path) => isData(context, path));
    const foreign = changed.filter((path) => !isData(context, path) && !before.has(path));
    if (foreign.length > 0)
        throw new errors/* InputError */.dz(`\`train.refresh\` of ${model} changed ${foreign.slice(0, 3).join(', ')}`, {
            cure: 'name what it brings under `train.data`, and ignore in git what else it writes'
        });
    return files.length === 0
        ? { kind: 'current', why: '`train.refresh` brought nothing new' }
        : { kind: 'changed', files: files.toSorted() };
}
async function runRefresh(context, command) {
    const { ports, settings, model } = context;
    const timeout = settings.train?.timeout ?? '60m';
    const log = (0,pipeline_context/* logFile */.N9)(context, 'refresh');
    const result = await ports.commands.run({ command, cwd: ports.workspace.root, timeoutMs: (0,units/* parseDuration */.E)(timeout) ?? Infinity, logFile: log }, (line) => ports.progress.line(model, line));
    const isOk = result.end.kind === 'exit' && result.end.code === 0;
    return isOk ? null : (0,pipeline_context/* fail */.fJ)('refresh_failed', (0,command_end/* describeEnd */.lA)(result, `the refresh command \`${command}\``, timeout, log));
}
/** Of every model: one command may write what belongs to another. */
async function changedFiles({ ports, settings }) {
    const { modified, untracked } = await ports.git.status();
    const outputs = (0,fingerprints/* declaredOutputs */.Zd)(settings);
    return [...new Set([...modified, ...untracked])].filter((path) => !(0,fingerprints/* isOutput */.Mz)(outputs, path));
}
function isData({ settings: { train } }, path) {
    const named = [...(train?.data ?? []), ...(train?.split === undefined ? [] : [train.split.data])];
    return named.map(plain_path/* plainPath */.s).some((data) => (0,plain_path/* isUnder */.J)(data, path));
}

// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./actions/shared/evidence.js + 1 modules
var shared_evidence = __webpack_require__(66865);
// EXTERNAL MODULE: ./actions/shared/open.js + 1 modules
var shared_open = __webpack_require__(75015);
// EXTERNAL MODULE: ./actions/shared/outcome.js
var outcome = __webpack_require__(87828);
;// CONCATENATED MODULE: ./actions/retrain/main.js
// retrain: brings what a model is to be trained on next, and hands it in as a branch, of which a pull request is made. It trains
// nothing itself: the pull request's own check does.











const run = async (inputs, runner) => {
    const context = (0,shared_open/* contextOf */.Vm)(await (0,shared_open/* open */.ho)(inputs, runner), inputs.required('model'));
    return (0,project/* exclusively */.G6)(context, async () => {
        const found = await refreshInputs(context);
        switch (found.kind) {
            case 'failed':
                return (0,outcome/* endingOfOutcome */.R)(`${context.model} · retrain`, found.problem);
            case 'current':
                return ended(context, found.why, { changed: 'false' }, []);
            case 'changed':
                return handIn(context, found.files, runner, inputs.text('github-token'));
        }
    });
};
async function handIn(context, files, runner, token) {
    const { model, head, ports } = context;
    const { job, event } = runner;
    if (job === null || token === '')
        throw new errors/* InputError */.dz('there is new data, and no workflow run with a token to hand it in', {
            cure: 'run it in a workflow, with `github-token` at its default'
        });
    const branch = (0,branches/* retrainBranch */.yb)(model);
    const message = `Bring what ${model} is to be trained on next`;
    const changed = await Promise.all(files.map(async (path) => ({ path, bytes: await ports.workspace.read(path) })));
    const asked = { ...job, base: head.sha, branch, message, files: changed };
    const octokit = await (0,connect/* connect */.N)(token);
    try {
        const commit = await commitFiles(octokit, asked);
        const isBots = await hasBot(octokit, job);
        const pull = isBots
            ? null
            : await openPull(octokit, asked, {
                base: event.defaultBranch ?? head.defaultBranch,
                title: `Retrain ${model}`,
                body: `Run ${job.url} brought newer data for ${model}.`
            });
        const evidence = await (0,shared_evidence/* writeRetraining */.Vn)(context, { model, branch, head: commit }, runner);
        const how = pull === null ? 'the bot opens its pull request' : `pull request #${String(pull)}`;
        const outputs = { changed: 'true', branch, commit, pull: String(pull ?? ''), 'evidence-path': evidence };
        return ended(context, `${String(files.length)} files are on ${branch}; ${how}`, outputs, files);
    }
    catch (error) {
        if (!(0,failures/* isForbidden */.US)(error))
            throw error;
        throw new errors/* OutsideError */.Cp(`the token may not hand in ${branch}: ${error instanceof Error ? error.message : ''}`, {
            cure: 'give the job `permissions: { contents: write, pull-requests: write }`; without a bot also allow Actions to create pull requests in the settings'
        });
    }
}
function ended({ model }, message, outputs, files) {
    const shown = files.length === 0 ? [] : [(0,tree/* list */.p_)(files.slice(0, 50).map((path) => [(0,tree/* code */.aY)(path)]))];
    return {
        result: 'pass',
        reason: 'passed',
        exitCode: errors/* exitCodes */.hS.pass,
        message: `${model}: ${message}`,
        outputs,
        annotations: [],
        report: (0,tree/* report */.z8)([(0,tree/* heading */.R_)(2, 'Retraining of ', (0,tree/* code */.aY)(model)), (0,tree/* paragraph */.FY)((0,tree/* untrusted */.bp)(message)), ...shown]),
        detail: { model, files }
    };
}


/***/ }),

/***/ 87828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ endingOfOutcome)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
// The ending of an action that does one thing and no walk.


function endingOfOutcome(title, { result, summary, reasons, outputs }) {
    const code = reasons[0]?.code ?? '';
    const message = [summary, ...reasons.map((reason) => reason.message)].join('; ');
    return {
        result,
        reason: result === 'pass' ? 'passed' : (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isReasonCode */ .O8)(code) ? code : 'internal_error',
        exitCode: result === 'pass' ? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass : (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeFor */ .Rr)(code),
        message: `${title}: ${message}`,
        outputs,
        annotations: reasons.map((reason) => ({
            level: 'error',
            title: `${title}: ${reason.code}`,
            message: reason.cure === null ? reason.message : `${reason.message}\n-> ${reason.cure}`
        })),
        report: null,
        detail: { summary, reasons, outputs }
    };
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


/***/ })

};

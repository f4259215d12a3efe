export const id = 8056;
export const ids = [8056];
export const modules = {

/***/ 98056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./adapters/github/connect.js
var connect = __webpack_require__(8287);
// EXTERNAL MODULE: ./adapters/github/failures.js
var failures = __webpack_require__(54226);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/source/lock.js
var lock = __webpack_require__(61887);
// EXTERNAL MODULE: ./core/report/markdown.js
var markdown = __webpack_require__(76540);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./adapters/github/bot/client.js
var client = __webpack_require__(86616);
;// CONCATENATED MODULE: ./adapters/github/propose-pin.js
// The pull request that brings one model's line of model.lock up to date: one for each model, on a branch of its own.





/** Head branch of the proposal for a model. */
function sourceBranch(model) {
    return `modelgate/source/${model}`;
}
/**
 * Level-triggered: whatever was there, afterwards there is one open pull request with one changed line, or none where the
 * base has the pin already. Safe to repeat after any failure. Throws InputError where the branch holds a person's commits
 * or the token may not write.
 */
async function proposePin(octokit, wanted) {
    try {
        return await propose(octokit, wanted);
    }
    catch (error) {
        if (!(0,client/* hasStatus */.Ro)(error, 403))
            throw error;
        throw new errors/* InputError */.dz(`the token may not propose ${sourceBranch(wanted.model)}: ${error.message}`, {
            cure: 'give the job `permissions: { contents: write, pull-requests: write }`, and allow Actions to create pull requests (Settings, Actions, General), or give an App token',
            cause: error
        });
    }
}
async function propose(octokit, wanted) {
    const { owner, repo, base, path, model, pin } = wanted;
    const head = await shaOf(octokit, wanted, base);
    if (head === null)
        throw new errors/* InputError */.dz(`there is no branch ${base}`, { cure: 'check the checkout of the workflow' });
    const before = await textAt(octokit, wanted, head);
    const known = before === null ? undefined : (0,lock/* parseLock */.PG)(before, path).get(model);
    const open = await openPull(octokit, wanted);
    if (known !== undefined && (0,lock/* isSamePin */.kY)(known, pin))
        return withdraw(octokit, wanted, open);
    const declined = open === null ? await declinedPull(octokit, wanted) : null;
    if (declined !== null)
        return { kind: 'declined', url: declined };
    const moved = await bringBranch(octokit, wanted, head, (0,lock/* writePin */.hV)(before, model, pin));
    const { title, body } = words(wanted, known ?? null);
    if (open === null) {
        const { data } = await octokit.rest.pulls.create({ owner, repo, base, head: sourceBranch(model), title, body });
        return { kind: 'opened', url: data.html_url };
    }
    const isSame = open.title === title && open.body === body;
    if (!isSame)
        await octokit.rest.pulls.update({ owner, repo, pull_number: open.number, title, body });
    return { kind: moved || !isSame ? 'updated' : 'unchanged', url: open.url };
}
/** Puts the branch one commit ahead of the base; false where it holds that text already. */
async function bringBranch(octokit, wanted, base, text) {
    const { owner, repo, path, model, pin } = wanted;
    const ref = `heads/${sourceBranch(model)}`;
    const there = await shaOf(octokit, wanted, sourceBranch(model));
    if (there !== null) {
        if ((await textAt(octokit, wanted, there)) === text)
            return false;
        const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: there });
        if (!data.message.includes(trailer(model)))
            throw foreign(model);
    }
    const parent = await octokit.rest.git.getCommit({ owner, repo, commit_sha: base });
    const file = { path, mode: '100644', type: 'blob', content: text };
    const tree = await octokit.rest.git.createTree({ owner, repo, base_tree: parent.data.tree.sha, tree: [file] });
    const message = `Pin ${model} to ${nameOf(pin)}\n\n${trailer(model)}`;
    const commit = await octokit.rest.git.createCommit({ owner, repo, message, tree: tree.data.sha, parents: [base] });
    const { sha } = commit.data;
    if (there === null)
        await octokit.rest.git.createRef({ owner, repo, ref: `refs/${ref}`, sha });
    else
        await octokit.rest.git.updateRef({ owner, repo, ref, sha, force: true });
    return true;
}
function trailer(model) {
    return `Modelgate-Source: ${model}`;
}
function foreign(model) {
    return new errors/* InputError */.dz(`the branch ${sourceBranch(model)} holds a commit that is not Modelgate's`, {
        cure: 'merge its pull request, or delete the branch; then run again'
    });
}
/** The mark is taken out, so that the pin may be proposed again when the source names it once more. */
async function withdraw(octokit, wanted, open) {
    const { owner, repo, base, model } = wanted;
    if (open !== null) {
        const body = `Closed: \`${base}\` pins what the source names.`;
        await octokit.rest.pulls.update({ owner, repo, pull_number: open.number, body, state: 'closed' });
    }
    try {
        await octokit.rest.git.deleteRef({ owner, repo, ref: `heads/${sourceBranch(model)}` });
    }
    catch (error) {
        // 422 is how GitHub says that it isn't there
        if (!(0,client/* hasStatus */.Ro)(error, 404, 422))
            throw error;
    }
    return { kind: open === null ? 'needless' : 'closed' };
}
async function openPull(octokit, wanted) {
    const { owner, repo, model } = wanted;
    const head = `${owner}:${sourceBranch(model)}`;
    const { data } = await octokit.rest.pulls.list({ owner, repo, head, state: 'open', per_page: 100 });
    const found = data.find((pull) => pull.head.ref === sourceBranch(model));
    if (found === undefined)
        return null;
    return { number: found.number, url: found.html_url, title: found.title, body: found.body ?? '' };
}
/** The newest proposal that a person closed without merging it, where it was of this very pin. */
async function declinedPull(octokit, wanted) {
    const { owner, repo, model, pin } = wanted;
    const head = `${owner}:${sourceBranch(model)}`;
    const { data } = await octokit.rest.pulls.list({
        owner,
        repo,
        head,
        state: 'closed',
        sort: 'created',
        direction: 'desc'
    });
    const newest = data.find((pull) => pull.head.ref === sourceBranch(model));
    if (newest === undefined || newest.merged_at !== null)
        return null;
    return (newest.body ?? '').includes(mark(pin)) ? newest.html_url : null;
}
async function shaOf(octokit, { owner, repo }, branch) {
    try {
        return (await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
    }
    catch (error) {
        if ((0,client/* hasStatus */.Ro)(error, 404))
            return null;
        throw error;
    }
}
async function textAt(octokit, { owner, repo, path }, ref) {
    try {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref });
        if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
            throw new errors/* InputError */.dz(`${path} is no file`, { cure: 'take away what lies in its place' });
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
    catch (error) {
        if ((0,client/* hasStatus */.Ro)(error, 404))
            return null;
        throw error;
    }
}
function nameOf({ source, version }) {
    return version === null ? source : `${source}, version ${version}`;
}
function mark({ digest }) {
    return `modelgate-pin:${digest.slice('sha256:'.length)}`;
}
function words({ model, path, pin }, before) {
    const shown = (text) => [text === null ? 'none' : (0,tree/* code */.aY)(text)];
    const row = (name, of) => [
        [name],
        before === null ? [] : shown(of(before)),
        shown(of(pin))
    ];
    const rows = [
        row('version', ({ version }) => version),
        row('run', ({ run }) => run),
        row('digest', ({ digest }) => digest),
        row('data', ({ data }) => data.map(({ name, digest }) => `${name} ${digest}`).join(', ') || null)
    ];
    const body = (0,markdown.toMarkdown)((0,tree/* report */.z8)([
        (0,tree/* paragraph */.FY)((0,tree/* code */.aY)(model), ' comes from ', (0,tree/* code */.aY)(pin.source), ', which names other bytes than ', (0,tree/* code */.aY)(path), ' pins.'),
        (0,tree/* table */.tp)([[''], ['pinned'], ['named now']], rows),
        (0,tree/* paragraph */.FY)('It is kept up to date while it is open. Close it to decline this version: a newer one is proposed again.'),
        (0,tree/* marker */.xL)(mark(pin))
    ]));
    // a digest is whole in the table, and as short in the title as registries show it
    const version = pin.version === null ? '' : ` to version ${pin.version.replace(/^(sha256:.{12}).*$/, '$1')}`;
    return { title: `Update the pin of ${model}${version}`, body: body.trimEnd() };
}

// EXTERNAL MODULE: ./adapters/local/models.js
var models = __webpack_require__(22299);
// EXTERNAL MODULE: ./adapters/local/project.js + 32 modules
var local_project = __webpack_require__(84754);
// EXTERNAL MODULE: ./core/pipeline/training/source.js
var source = __webpack_require__(88687);
// EXTERNAL MODULE: ./actions/shared/open.js + 1 modules
var shared_open = __webpack_require__(75015);
;// CONCATENATED MODULE: ./actions/source-update/main.js
// source-update: looks what each `source` names now, and proposes its line of model.lock in a pull request.











const run = async (inputs, runner) => {
    const isCheck = inputs.flag('check');
    const project = await (0,shared_open/* open */.ho)(inputs, runner);
    const names = inputs.words('models');
    const contexts = (0,models/* contextsOf */.WO)(project, names).filter(({ settings }) => names.length > 0 || settings.source !== undefined);
    const looked = await (0,local_project/* exclusively */.G6)(project, async () => {
        const found = [];
        for (const context of contexts) {
            const { isBehind, pin } = await look(context, isCheck);
            const proposed = pin === null ? null : await main_propose(context, pin, inputs.text('github-token'), runner);
            found.push({ model: context.model, lock: (0,lock/* lockPath */.HZ)(context.settings), isBehind, proposed });
        }
        return found;
    });
    const behind = looked.filter(({ isBehind }) => isBehind);
    const urls = looked.flatMap(({ model, proposed }) => proposed !== null && 'url' in proposed ? [[model, proposed.url]] : []);
    const isHeld = isCheck && behind.length > 0;
    return {
        result: isHeld ? 'fail' : 'pass',
        reason: isHeld ? 'source_behind' : 'passed',
        exitCode: isHeld ? errors/* exitCodes */.hS.gate : errors/* exitCodes */.hS.pass,
        message: looked.map(sentence).join('; ') || 'no model has a `source`',
        outputs: {
            models: JSON.stringify(looked.map(({ model }) => model)),
            behind: JSON.stringify(behind.map(({ model }) => model)),
            'pull-requests': JSON.stringify(Object.fromEntries(urls))
        },
        annotations: [],
        report: (0,tree/* report */.z8)([(0,tree/* list */.p_)(looked.map(line))]),
        detail: { models: looked }
    };
};
/** The tree is left as it was found: what is proposed is a commit of its own. */
async function look(context, isCheck) {
    if (isCheck)
        return { isBehind: (await (0,source/* updateSource */.Lv)(context, true)).state === 'behind', pin: null };
    const { workspace } = context.ports;
    const path = (0,lock/* lockPath */.HZ)(context.settings);
    const before = await workspace.read(path);
    try {
        const { state } = await (0,source/* updateSource */.Lv)(context, false);
        return { isBehind: state !== 'current', pin: await (0,source/* readPin */.Ci)(context.settings, workspace) };
    }
    finally {
        await (before === null ? workspace.remove(path) : workspace.write(path, before));
    }
}
async function main_propose(context, pin, token, runner) {
    const { job, event } = runner;
    if (job === null || token === '')
        throw new errors/* InputError */.dz('without a job on GitHub and a token no pull request can be opened', {
            cure: 'leave `github-token` at its default, or set `check: true` to only look'
        });
    const octokit = await (0,connect/* connect */.N)(token);
    const { owner, repo } = job;
    const wanted = { owner, repo, base: event.defaultBranch ?? context.head.defaultBranch, model: context.model, pin };
    try {
        return await (0,failures/* withRetries */.LH)(() => proposePin(octokit, { ...wanted, path: (0,lock/* lockPath */.HZ)(context.settings) }), promises_.setTimeout, Date.now);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw error;
        const why = error instanceof Error ? error.message : String(error);
        throw new errors/* OutsideError */.Cp(`the pull request for ${context.model} could not be brought about: ${why}`, {
            cure: 'run again: what is there already is found',
            cause: error
        });
    }
}
const main_words = {
    opened: 'a pull request was opened',
    updated: 'its pull request was updated',
    unchanged: 'its pull request is open',
    closed: 'the default branch has it by now, and its pull request was closed',
    needless: 'the default branch has what the source names',
    declined: 'this version was declined: its pull request was closed'
};
function sentence({ model, isBehind, proposed }) {
    if (proposed === null)
        return `${model}: ${isBehind ? 'the source names something newer' : 'current'}`;
    return `${model}: ${main_words[proposed.kind]}`;
}
function line(looked) {
    const { model, lock, proposed } = looked;
    const text = (0,tree/* untrusted */.bp)(sentence(looked).slice(model.length + 2));
    const where = proposed !== null && 'url' in proposed ? [' (', (0,tree/* link */.nf)(proposed.url, 'pull request'), ')'] : [];
    return [(0,tree/* code */.aY)(model), ' in ', (0,tree/* code */.aY)(lock), ': ', text, ...where];
}


/***/ }),

/***/ 86616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
// What the bot's adapter needs of Octokit; any Octokit, Probot's too, is one.
function isFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function hasStatus(error, ...statuses) {
    return isFailure(error) && statuses.includes(error.status);
}
/** Deleted, never there, hidden from this token, or withdrawn by law. */
function isGone(error) {
    return hasStatus(error, 404, 410, 451);
}
/** Whose API at `api.github.com` or `https://HOST/api/v3` the client asks. */
function hostOf({ request }) {
    return new URL(request.endpoint.DEFAULTS.baseUrl).hostname.replace(/^api\./, '');
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


/***/ })

};

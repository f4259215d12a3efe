export const id = 6025;
export const ids = [6025,3322,2636];
export const modules = {

/***/ 96381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./adapters/github/comments.js
var comments = __webpack_require__(4667);
// EXTERNAL MODULE: ./adapters/github/failures.js
var failures = __webpack_require__(54226);
// EXTERNAL MODULE: ./core/bot/stamp.js
var stamp = __webpack_require__(40327);
;// CONCATENATED MODULE: ./adapters/github/sticky-comment.js
// One comment on a pull request, kept up to date in place: found by its own marker and by who wrote it.

/**
 * Writes into the first comment of ours, or into a new one; nothing where a later run was faster (`outrun`), or the bot has
 * one of its own (`left`). A comment is
 * ours if it begins with the marker and this token's account wrote it: anybody can paste a marker, and nobody else's words
 * are touched. Safe to repeat after any failure, for what was written is found again.
 */
async function postSticky(comments, sticky) {
    const { marker, run, body, creates, leaves } = sticky;
    const whole = `${marker}\n${stampOf(run)}\n\n${body}`;
    let me;
    let own;
    for await (const comment of comments.all()) {
        if (leaves && isBots(comment))
            return { kind: 'left' };
        if (own !== undefined || (!comment.body.startsWith(`${marker}\n`) && comment.body !== marker))
            continue;
        me ??= await comments.author();
        if (comment.author === me)
            own = comment;
        if (own !== undefined && !leaves)
            break;
    }
    if (own !== undefined) {
        if (stampedRun(own.body) > run)
            return { kind: 'outrun' };
        if (own.body.trimEnd() === whole.trimEnd())
            return { kind: 'unchanged' };
        return { kind: 'updated', ...(await comments.update(own.id, whole)) };
    }
    if (!creates)
        return { kind: 'needless' };
    return { kind: 'created', ...(await comments.create(whole)) };
}
/** A person can paste the stamp, but not bear the name of an App. */
function isBots({ author, body }) {
    return author?.endsWith('[bot]') === true && (0,stamp/* looksStamped */.z_)(body);
}
function stampOf(run) {
    return `<!-- modelgate-run:${run} -->`;
}
/** 0 where the second line is no stamp. */
function stampedRun(body) {
    const line = body.split(/\r?\n/, 2)[1] ?? '';
    return Number(/^<!-- modelgate-run:(\d+) -->$/.exec(line)?.[1] ?? 0);
}

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/report/markdown.js
var markdown = __webpack_require__(76540);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
;// CONCATENATED MODULE: ./actions/shared/comment.js
// The sticky comment where no bot is installed: what the summary shows, on the pull request. It never changes how a job ends.








/** Posts, or tells in an annotation why not. */
async function comment(rule, inputs, runner, action, ending) {
    const { job, event } = runner;
    const pull = event.pullRequest;
    if (job === null || pull === null) {
        if (rule === 'always')
            runner.annotate(warning(`the event ${event.name || 'of this run'} belongs to no pull request`));
        return;
    }
    const token = inputs.text('github-token');
    try {
        if (token === '')
            throw new NoToken();
        const sticky = {
            ...stickyOf(action, inputs, job, pull.head ?? event.sha, ending),
            leaves: rule === 'auto'
        };
        const posted = await (0,failures/* withRetries */.LH)(async () => postSticky(await (0,comments/* createComments */.T)(token, { ...job, number: pull.number }), sticky), promises_.setTimeout, Date.now);
        runner.log(sentenceOf(posted));
    }
    catch (error) {
        const isDenied = error instanceof NoToken || (0,failures/* isForbidden */.US)(error);
        const why = error instanceof Error ? error.message : String(error);
        runner.annotate(isDenied ? denied(rule, event.isFork, why) : warning(why));
    }
}
class NoToken extends Error {
    constructor() {
        super('`github-token` is empty');
    }
}
function sentenceOf(posted) {
    switch (posted.kind) {
        case 'created':
        case 'updated':
            return `comment ${posted.kind}: ${posted.url}`;
        case 'unchanged':
            return 'the comment says this already';
        case 'needless':
            return 'nothing to comment on';
        case 'left':
            return 'the bot keeps the comment of this pull request';
        case 'outrun':
            return 'a later run has written the comment already';
    }
}
function warning(why) {
    const message = `${why}\n-> the report is in the job summary; run again for the comment`;
    return { level: 'warning', title: 'the comment could not be posted', message };
}
/** Ordinary on a pull request from a fork, so only a notice, unless a comment was asked for whatever happens. */
function denied(rule, isFork, why) {
    const cure = isFork
        ? 'read the report in the job summary: a pull request from a fork has a token that may only read'
        : 'read the report in the job summary; for a comment give the job `permissions: { pull-requests: write }`, or set `comment: never`';
    return {
        level: rule === 'always' ? 'warning' : 'notice',
        title: 'no comment: the token may not write',
        message: `${why}\n-> ${cure}`
    };
}
function stickyOf(action, inputs, job, commit, { report: shown, result, reason, message }) {
    const key = {
        action,
        step: job.step,
        models: inputs.words('models').toSorted(),
        folder: inputs.text('working-directory')
    };
    const begin = line((0,tree/* report */.z8)([(0,tree/* marker */.xL)(`modelgate-comment:${(0,digest/* digestValue */.yD)(key).slice(-16)}`)]));
    const from = commit === null ? [] : ['Commit ', (0,tree/* code */.aY)(commit.slice(0, 10)), ', '];
    const end = (0,markdown.toMarkdown)((0,tree/* report */.z8)([(0,tree/* paragraph */.FY)(...from, (0,tree/* link */.nf)(job.url, `run ${job.run}`), '.')]));
    const body = shown ?? (0,tree/* report */.z8)([(0,tree/* heading */.R_)(2, `${walk/* resultIcons */.Ch[result]} `, (0,tree/* code */.aY)(action)), (0,tree/* paragraph */.FY)((0,tree/* untrusted */.bp)(message))]);
    // The marker, the run and what stands between the parts are less than 200 bytes.
    const limit = markdown/* defaultLimit */.J - Buffer.byteLength(end) - 200;
    const text = `${(0,markdown.toMarkdown)(body, { limit, whole: job.url })}\n${end}`;
    return { marker: begin, run: job.run, body: text, creates: reason !== 'not_affected' };
}
function line(tree) {
    return (0,markdown.toMarkdown)(tree).trim();
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

/***/ 40327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ stampKey),
/* harmony export */   UL: () => (/* binding */ readStamp),
/* harmony export */   xE: () => (/* binding */ formatStamp),
/* harmony export */   z_: () => (/* binding */ looksStamped)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84696);
// The first line of the bot's comment. Anybody can paste a marker and people with write access can edit a comment of the
// bot's, so the line is signed: for one repository and pull request, with what the comment first showed.




const purpose = 'comment';
const pattern = /^<!-- modelgate:1 ([A-Za-z0-9_-]{1,600}) ([0-9a-f]{64}) -->$/;
const shownSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    head: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    digest: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er,
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    foundAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable().default(null)
});
/** The key for stamps, of any secret that only the bot has. */
function stampKey(secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update('modelgate/stamp@1').digest();
}
function formatStamp(key, stamped) {
    const payload = Buffer.from((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(stamped.shown)).toString('base64url');
    return `<!-- modelgate:1 ${payload} ${sign(key, stamped, payload).toString('hex')} -->`;
}
/** Whether a comment begins as the bot's does; by whom it was signed, only the bot can tell. */
function looksStamped(body) {
    return pattern.test((body.split('\n', 1)[0] ?? '').trimEnd());
}
/** What a comment's first line says and what follows it; null where this bot did not write that line for this pull request. */
function readStamp(key, place, body) {
    const [line = ''] = body.split('\n', 1);
    const match = pattern.exec(line.trimEnd());
    if (match === null)
        return null;
    const [, payload = '', mac = ''] = match;
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(mac, 'hex'), sign(key, place, payload)))
        return null;
    const shown = shownSchema.nullable().safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    return shown.success ? { shown: shown.data, rest: body.slice(line.length).replace(/^\n+/, '') } : null;
}
function sign(key, { repository, pull }, payload) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)([purpose, repository, pull, payload]))
        .digest();
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

/***/ 53130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ manyModels),
/* harmony export */   a: () => (/* binding */ comparisonsPart)
/* harmony export */ });
/* harmony import */ var _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57004);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97391);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96145);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20168);




/** With more models than this only those that hold, and no more of them than this, are shown in full. */
const manyModels = 6;
/** `isMany`: whether there are more models than are read one by one. */
function comparisonsPart(shown, isMany) {
    if (!isMany)
        return shown.flatMap(({ inFull }) => inFull);
    const whole = shown.filter(({ holds }) => holds).slice(0, manyModels);
    const others = shown.filter((each) => !whole.includes(each));
    const compared = others.flatMap(({ model, comparison }) => (comparison === null ? [] : [{ model, comparison }]));
    const title = whole.length === 0 ? 'The models at a glance' : `The other ${(0,_pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(others.length, 'model')} at a glance`;
    return [
        ...whole.flatMap(({ inFull }) => inFull),
        ...(compared.length === 0 ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, title), overviewTable(compared)]),
        ...(others.length === 0
            ? []
            : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`${(0,_pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(others.length, 'model')} in full`, ...others.flatMap(({ inFull }) => inFull))])
    ];
}
const mostMetrics = 4;
function overviewTable(compared) {
    const sorted = compared.toSorted((a, b) => Number(hasWorse(b)) - Number(hasWorse(a)));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([['model'], ['against'], ['change'], ['delta']], sorted.map(({ model, comparison }) => [
        [`${_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictIcons */ .q[comparison.verdict]} `, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(model)],
        comparison.baseline === null ? ['– (first model)'] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(comparison.baseline.name)],
        changeCell(comparison),
        deltaCell(comparison)
    ]));
}
function hasWorse({ comparison }) {
    return judged(comparison).some(({ entry }) => entry.change === 'worse');
}
/** What a rule speaks of, slices too; all metrics where there is no rule. */
function judged(comparison) {
    const all = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findings */ .Pg)(comparison);
    const ruled = all.filter(({ entry }) => entry.goal !== undefined);
    return ruled.length > 0 ? ruled : all.filter(({ slice }) => slice === null);
}
function changeCell(comparison) {
    const of = judged(comparison);
    const parts = ['worse', 'inconclusive', 'better', 'changed', 'same'].flatMap((change) => {
        const count = of.filter(({ entry }) => entry.change === change).length;
        if (count === 0)
            return [];
        return [change === 'worse' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(`${count} ${change}`) : `${count} ${change}`];
    });
    return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}
/** Of the whole test set; where there is no delta, the value. */
function deltaCell(comparison) {
    const entries = judged(comparison).flatMap(({ entry, slice }) => (slice === null ? [entry] : []));
    const sorted = entries.toSorted((a, b) => Number(b.change === 'worse') - Number(a.change === 'worse'));
    const more = sorted.length - mostMetrics;
    return [
        ...sorted
            .slice(0, mostMetrics)
            .flatMap((entry, index) => [...(index === 0 ? [] : [', ']), ...deltaOf(entry)]),
        ...(more > 0 ? [`, and ${more} more`] : [])
    ];
}
function deltaOf(entry) {
    const { candidate, delta } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(entry);
    const [moved = ''] = delta.split(' ');
    return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(entry.name), `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .arrow */ .UE)(entry)} `, (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(moved === '' ? candidate : moved)];
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

/***/ 31120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ renderSweep),
  A: () => (/* binding */ tries)
});

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/sweep/trial.js
var trial = __webpack_require__(43673);
// EXTERNAL MODULE: ./core/report/numbers.js
var report_numbers = __webpack_require__(5411);
;// CONCATENATED MODULE: ./core/report/plots/parallel.js
// A sweep as parallel coordinates: an axis for each parameter, and one for what came of it.


const mostLines = 200;
const mostTicks = 8;
/** Of the trials that gave a value, the best 200. */
function parallelPlot({ trials, metric, goal, budget, best }) {
    const sign = goal === 'maximize' ? 1 : -1;
    const valued = trials
        .flatMap((trial) => (trial.value === null ? [] : [{ ...trial, value: (0,digest/* loadNumber */.iM)(trial.value) }]))
        .sort((a, b) => (a.id === best ? 1 : b.id === best ? -1 : sign * (a.value - b.value)))
        .slice(-mostLines);
    const names = [...new Set(valued.flatMap(({ parameters }) => Object.keys(parameters)))].sort();
    const axes = names.map((name) => axisOf(name, valued.map(({ parameters }) => parameters[name] ?? '')));
    const budgets = budget === null
        ? []
        : [
            axisOf(budget, valued.map((trial) => trial.budget ?? 0))
        ];
    const outcome = axisOf(metric, valued.map(({ value }) => value));
    return {
        kind: 'parallel',
        title: `Sweep: ${metric}`,
        axes: [...axes, ...budgets, outcome],
        lines: valued.map((trial) => ({
            places: [
                ...axes.map((axis) => axis.place(trial.parameters[axis.name] ?? '')),
                ...budgets.map((axis) => axis.place(trial.budget ?? 0)),
                outcome.place(trial.value)
            ],
            isBest: trial.id === best
        }))
    };
}
/** Numbers by their size, over two powers of ten by their logarithm; anything else side by side. */
function axisOf(name, values) {
    const numbers = values.filter((value) => typeof value === 'number');
    return numbers.length === values.length ? numberAxis(name, numbers) : choiceAxis(name, values);
}
function numberAxis(name, numbers) {
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    const isLogarithmic = least > 0 && most / least >= 100;
    const scale = (value) => (isLogarithmic ? Math.log(value) : value);
    const [low, high] = [scale(least), scale(most)];
    const middle = Number((isLogarithmic ? Math.exp((low + high) / 2) : (low + high) / 2).toPrecision(2));
    const place = (value) => high > low && typeof value === 'number' ? (scale(value) - low) / (high - low) : 0.5;
    const ticks = high > low ? [least, middle, most] : [least];
    return { name, place, ticks: ticks.map((value) => [place(value), (0,report_numbers/* formatNumber */.ZV)(value)]) };
}
function choiceAxis(name, values) {
    const choices = [...new Set(values.map(String))].sort();
    const place = (value) => choices.length < 2 ? 0.5 : choices.indexOf(String(value)) / (choices.length - 1);
    return { name, place, ticks: choices.slice(0, mostTicks).map((choice) => [place(choice), choice]) };
}

// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
;// CONCATENATED MODULE: ./core/report/sweep.js
// What a sweep came to: one sentence, and folded below it the trials, best first, with a picture of them.





const mostRows = 30;
function renderSweep(summary) {
    const { trials, metric, validation, best } = summary;
    const chosen = trials.find(({ id }) => id === best);
    const rows = validation.rows === null ? 'validation rows of its own' : `${(0,report_numbers/* formatCount */.B4)(validation.rows)} validation rows`;
    return [
        (0,tree/* paragraph */.FY)((0,tree/* strong */.ko)('Sweep:'), ` the best of ${tries(summary)} is `, ...parameterCells(chosen), ' with ', (0,tree/* code */.aY)(metric), ` ${chosen?.value == null ? '' : (0,report_numbers/* formatNumber */.ZV)((0,digest/* loadNumber */.iM)(chosen.value))} on ${rows}. The best of many is flattered by chance: the test set is the judge.`),
        (0,tree/* details */.zH)(`${(0,report_numbers/* formatCount */.B4)(trials.length)} trials`, (0,tree/* drawing */.pW)([{ name: null, plot: parallelPlot(summary) }], []), ...trialTable(summary))
    ];
}
/** "20 trials, 2 of which failed, in 23 attempts" */
function tries({ trials }) {
    const failed = trials.filter(({ value }) => value === null).length;
    const attempts = trials.reduce((sum, trial) => sum + trial.attempts, 0);
    return [
        `${(0,report_numbers/* formatCount */.B4)(trials.length)} trials`,
        ...(failed === 0 ? [] : [`${(0,report_numbers/* formatCount */.B4)(failed)} of which failed`]),
        ...(attempts === trials.length ? [] : [`in ${(0,report_numbers/* formatCount */.B4)(attempts)} attempts`])
    ].join(', ');
}
function trialTable({ trials, goal, metric, budget }) {
    const valued = trials.map((trial) => ({ ...trial, value: trial.value === null ? null : (0,digest/* loadNumber */.iM)(trial.value) }));
    // the highest rung first: rungs are not held against each other
    const rungs = [...new Set(valued.map(({ rung }) => rung))].sort((a, b) => b - a);
    const order = rungs.flatMap((rung) => (0,trial/* ranked */.ad)(valued.filter((trial) => trial.rung === rung), goal));
    const shown = order.slice(0, mostRows);
    const head = ['trial', 'parameters', ...(budget === null ? [] : [budget]), metric, 'attempts', 'seconds'];
    const rows = shown.map((trial) => [
        [(0,tree/* code */.aY)(trial.id)],
        parameterCells(trial),
        ...(budget === null ? [] : [[trial.budget === null ? '' : (0,report_numbers/* formatNumber */.ZV)(trial.budget)]]),
        trial.value === null ? [(0,tree/* untrusted */.bp)(`failed: ${trial.failure ?? ''}`, 120)] : [(0,report_numbers/* formatNumber */.ZV)(trial.value)],
        [String(trial.attempts)],
        [trial.seconds.toFixed(1)]
    ]);
    const more = order.length - shown.length;
    return [
        (0,tree/* table */.tp)(head.map((name) => [(0,tree/* untrusted */.bp)(name)]), rows),
        ...(more > 0 ? [(0,tree/* paragraph */.FY)(`and ${(0,report_numbers/* formatCount */.B4)(more)} more, in sweep.json`)] : [])
    ];
}
function parameterCells(trial) {
    const entries = Object.entries(trial?.parameters ?? {});
    return entries.flatMap(([name, value], index) => [...(index === 0 ? [] : [' ']), (0,tree/* code */.aY)(`${name}=${String(value)}`)]);
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

/***/ 72112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ resultIcons),
/* harmony export */   op: () => (/* binding */ renderWalk),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   uo: () => (/* binding */ walkChart)
/* harmony export */ });
/* harmony import */ var _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57004);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37185);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53130);
/* harmony import */ var _sweep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31120);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96145);





const resultIcons = {
    pass: '✅',
    fail: '❌',
    pending: '⏳',
    unavailable: '⚠️'
};
function renderWalk({ commit, models }) {
    const walked = models.filter(({ records }) => records.length > 0);
    const idle = models.filter(({ records }) => records.length === 0);
    const isMany = walked.length > _overview_js__WEBPACK_IMPORTED_MODULE_2__/* .manyModels */ .Y;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .report */ .z8)([
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, ...verdict(walked)),
        ...(walked.length === 0 ? [] : [stepTable(walked, isMany)]),
        ...needed(walked),
        ...(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonsPart */ .a)(walked.map(shownOf), isMany),
        ...(idle.length === 0
            ? []
            : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)('Not affected: ', ...separated(idle.map(({ model }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(model)])), '.')]),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)('For ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(commit.slice(0, 7)), '.')
    ]);
}
/** "`fraud` is held before staging (metric_failed). `churn` is live." */
function verdict(models) {
    if (models.length === 0)
        return ['✅ No model is affected'];
    const sorted = models.toSorted((a, b) => rankOf(a) - rankOf(b));
    const named = models.length > _overview_js__WEBPACK_IMPORTED_MODULE_2__/* .manyModels */ .Y ? sorted.slice(0, mostNamed) : models;
    const more = sorted.filter((walk) => !named.includes(walk));
    return [
        `${resultIcons[byRank[Math.min(...models.map(rankOf))] ?? 'pass']} `,
        ...separated(named.map(sentence), ' '),
        ...(more.length === 0 ? [] : [` ${countsOf(more)}.`])
    ];
}
const mostNamed = 3;
const byRank = ['fail', 'unavailable', 'pending', 'pass'];
const words = { fail: 'held', unavailable: 'not judged', pending: 'waiting', pass: 'passed' };
function rankOf(walk) {
    return byRank.indexOf(endOf(walk)?.result ?? 'pass');
}
function countsOf(models) {
    return byRank
        .map((result, rank) => [models.filter((walk) => rankOf(walk) === rank).length, words[result]])
        .flatMap(([count, word]) => (count === 0 ? [] : [`${count} more ${word}`]))
        .join(', ');
}
function sentence(walk) {
    const last = endOf(walk);
    if (last === undefined)
        return [];
    switch (last.result) {
        case 'pass':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(walk.model), last.step === 'live' ? ' is live.' : ` passed ${last.step}.`];
        case 'pending':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(walk.model), ` waits at ${last.step} (`, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(last.reasons[0]?.code ?? 'pending'), ').'];
        case 'fail':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(walk.model), ` is held at ${last.step} (`, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(last.reasons[0]?.code ?? 'failed'), ').'];
        case 'unavailable':
            return [
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(walk.model),
                ` can't be judged at ${last.step} (`,
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(last.reasons[0]?.code ?? 'unavailable'),
                ').'
            ];
    }
}
/** Where a walk stands: at its last step, or before the gate that will hold it. */
function endOf({ records, held, planned }) {
    const last = records.at(-1);
    if (held === null || last === undefined || last.result !== 'pass')
        return last;
    return { step: planned[planned.indexOf(last.step) + 1] ?? 'the gate', ...held };
}
/** Steps that no model uses vanish. `isShort`: a step that passed is its icon alone. */
function stepTable(models, isShort) {
    const used = _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci.filter((step) => models.some(({ planned }) => planned.includes(step)));
    const head = [['model'], ...used.map((step) => [step])];
    const rows = models.map((walk) => [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(walk.model)],
        ...used.map((step) => {
            const record = walk.records.find((known) => known.step === step);
            if (record === undefined)
                return [openCell(walk, step)];
            if (isShort && record.result === 'pass')
                return [resultIcons.pass];
            return [`${resultIcons[record.result]} `, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(record.summary)];
        })
    ]);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(head, rows);
}
function openCell(walk, step) {
    const end = endOf(walk);
    if (walk.held !== null && end?.step === step)
        return `${resultIcons[end.result]} metrics`;
    return walk.planned.includes(step) ? '–' : '';
}
function needed(models) {
    const held = models.flatMap((walk) => {
        const last = endOf(walk);
        return last === undefined || last.result === 'pass' ? [] : [{ model: walk.model, last }];
    });
    return held.flatMap(({ model, last }) => [
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(model), ` at ${last.step}: what is needed`),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(last.reasons.map(({ code: reason, message, cure }) => [
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(reason),
            ': ',
            ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .withCode */ .SM)(firstLine(message)),
            ...(cure === null ? [] : [' → ', ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .withCode */ .SM)(cure)])
        ])),
        ...last.reasons.filter(({ message }) => message.includes('\n')).map(({ message }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .codeBlock */ .DV)(message))
    ]);
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
function shownOf(walk) {
    const { model, comparison } = walk;
    const result = endOf(walk)?.result;
    const holds = result === 'fail' || result === 'unavailable' || (comparison !== null && comparison.verdict !== 'pass');
    return { model, comparison, holds, inFull: comparisonBlocks(walk) };
}
function comparisonBlocks({ model, comparison, records, sweep }) {
    const swept = sweep == null ? [] : (0,_sweep_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSweep */ .l)(sweep);
    if (comparison === null)
        return swept.length === 0 ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(model)), ...swept];
    const credit = records.find(({ step }) => step === 'test')?.outputs.credit?.split('\n') ?? [];
    return [
        ...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .renderComparison */ .W)(comparison, { model, depth: 3 }).children,
        ...credit.map((line) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(line))),
        ...swept
    ];
}
function separated(parts, by = ', ') {
    return parts.flatMap((part, index) => (index === 0 ? part : [by, ...part]));
}
/** The way through as a Mermaid chart: done steps green, the one that holds red. */
function walkChart({ models }) {
    const lines = models.flatMap(({ planned, records }, model) => planned.flatMap((step, index) => {
        const id = `m${model}s${index}`;
        const record = records.find((known) => known.step === step);
        const edge = index === 0 ? [] : [`  m${model}s${index - 1} --> ${id}`];
        return [`  ${id}["${_pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .stepTitles */ ._4[step]}"]:::${record?.result ?? 'open'}`, ...edge];
    }));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .mermaid */ .a4)([
        'flowchart LR',
        ...lines,
        '  classDef pass fill:#dafbe1,stroke:#1a7f37',
        '  classDef fail fill:#ffebe9,stroke:#cf222e',
        '  classDef pending fill:#fff8c5,stroke:#9a6700',
        '  classDef unavailable fill:#fff8c5,stroke:#9a6700',
        '  classDef open fill:#f6f8fa,stroke:#d0d7de'
    ].join('\n'));
}


/***/ }),

/***/ 43673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ plannedTrial),
/* harmony export */   So: () => (/* binding */ trialValue),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ad: () => (/* binding */ ranked)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84696);
// One trial of a sweep: what it tried, how each attempt ended, and what it is worth.



const value = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]);
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    at: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .RE.createdAt,
    metric: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .storedNumber */ .HW.nullable().describe('On the validation rows; null where the attempt failed'),
    failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2000).nullable(),
    measured: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .er
        .nullable()
        .describe('The validation predictions or metrics file that the metric was read from'),
    resources: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesSchema */ .PL,
    lost: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500)).describe('Why earlier jobs of this attempt were lost and started again')
});
/** What a trial leaves behind; `id` is the beginning of its fingerprint, which covers everything that it follows from. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('modelgate/trial@1'),
    ..._pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .RE,
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{12}$/),
    fingerprint: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .er,
    parameters: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value),
    budget: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(attemptSchema).min(1).max(100)
});
/** `base` is what trials of one sweep share. The same trial in a wider sweep has the same fingerprint. */
function plannedTrial(base, parameters, budget, rung) {
    const given = budget === null ? parameters : { ...parameters, [budget.parameter]: budget.value };
    const fingerprint = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({ base, given });
    return { id: idOf(fingerprint), fingerprint, parameters, given, budget: budget?.value ?? null, rung };
}
function idOf(fingerprint) {
    return fingerprint.slice('sha256:'.length, 'sha256:'.length + 12);
}
/**
 * The mean of all attempts that gave a number, so that trying one trial again until it is lucky gains nothing. Null
 * where every attempt failed.
 */
function trialValue({ attempts }) {
    const values = attempts.flatMap(({ metric }) => (metric === null ? [] : [(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(metric)])).filter(Number.isFinite);
    return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}
/** Best first; failed trials last. Ties go by id, which no machine and no order of arrival decides. */
function ranked(trials, goal) {
    const sign = goal === 'maximize' ? -1 : 1;
    return [...trials].sort((a, b) => {
        if (a.value === null || b.value === null)
            return (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0);
        return sign * (a.value - b.value) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    });
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


/***/ }),

/***/ 73477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41299);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

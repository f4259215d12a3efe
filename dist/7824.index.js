export const id = 7824;
export const ids = [7824,3322,2636];
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
;// CONCATENATED MODULE: ./adapters/github/sticky-comment.js
// One comment on a pull request, kept up to date in place: found by its own marker and by who wrote it.
/**
 * Writes into the first comment of ours, or into a new one; nothing where a later run was faster (`outrun`). A comment is
 * ours if it begins with the marker and this token's account wrote it: anybody can paste a marker, and nobody else's words
 * are touched. Safe to repeat after any failure, for what was written is found again.
 */
async function postSticky(comments, { marker, run, body, creates }) {
    const whole = `${marker}\n${stampOf(run)}\n\n${body}`;
    let me;
    for await (const comment of comments.all()) {
        if (!comment.body.startsWith(`${marker}\n`) && comment.body !== marker)
            continue;
        me ??= await comments.author();
        if (comment.author !== me)
            continue;
        if (stampedRun(comment.body) > run)
            return { kind: 'outrun' };
        if (comment.body.trimEnd() === whole.trimEnd())
            return { kind: 'unchanged' };
        return { kind: 'updated', ...(await comments.update(comment.id, whole)) };
    }
    if (!creates)
        return { kind: 'needless' };
    return { kind: 'created', ...(await comments.create(whole)) };
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
        const sticky = stickyOf(action, inputs, job, pull.head ?? event.sha, ending);
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
        ? 'a pull request from a fork has a token that may only read; the report is in the job summary'
        : 'the report is in the job summary; for a comment give the job `permissions: { pull-requests: write }`, or set `comment: never`';
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65817);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54226);


/** A request that takes longer is given up, for the connection may hang. */
const longestRequest = 30_000;
/** Whom GITHUB_TOKEN speaks for. */
const actionsBot = 'github-actions[bot]';
/** REST writes it behind a bot's login, GraphQL not everywhere. */
const botSuffix = '[bot]';
/** @actions/github carries octokit with the runner's proxy and API address; it is loaded only where a comment is posted. */
async function createComments(token, pull) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(8653), __webpack_require__.e(7918)]).then(__webpack_require__.bind(__webpack_require__, 47918));
    const octokit = getOctokit(token);
    octokit.hook.before('request', (options) => {
        options.request.signal = AbortSignal.timeout(longestRequest);
    });
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
const viewerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
/** GET /user names people only. An App's installation, which GITHUB_TOKEN is too, is named by GraphQL's `viewer`. */
async function authorOf(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if (!(0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbidden */ .US)(error))
            throw error;
    }
    try {
        const { viewer } = viewerSchema.parse(await octokit.graphql('query { viewer { login } }'));
        return viewer.login.endsWith(botSuffix) ? viewer.login : `${viewer.login}${botSuffix}`;
    }
    catch (error) {
        if ((0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemporary */ .ey)(error))
            throw error;
        return actionsBot;
    }
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

/***/ 57004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   _4: () => (/* binding */ stepTitles),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kt: () => (/* binding */ origins)
/* harmony export */ });
/* unused harmony export gateResults */
// The closed lists of words that the whole product shares.
/** The eight steps in order. A gate stands before a step. */
const steps = ['commit', 'build', 'test', 'analyze', 'staging', 'qa', 'production', 'live'];
const stepTitles = {
    commit: 'developer commit',
    build: 'build artifacts',
    test: 'unit testing',
    analyze: 'code and vulnerability analysis',
    staging: 'deploy to staging',
    qa: 'QA testing',
    production: 'deploy to production',
    live: 'go live'
};
/** A gate's result; there is no pass by default. */
const gateResults = (/* unused pure expression or super */ null && (['pass', 'fail', 'pending', 'unavailable']));
/** How far evidence can be trusted. */
const origins = ['trusted', 'self_reported', 'untrusted'];
const kinds = ['service', 'batch', 'library'];
/** `1 test`, `2 tests`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
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
function cutDetails(folded, room) {
    const frame = bytes(render([(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(folded.summary)])) + separator.length * 2;
    const children = cutBlocks(folded.children, room - frame);
    return children.length > 0 ? { ...folded, children } : undefined;
}
function bytes(text) {
    return Buffer.byteLength(text);
}
const renderDetails = (node, _parent, state, info) => {
    const body = state.containerFlow(node, info);
    return `<details><summary>${escapeHtml(node.summary)}</summary>\n\n${body}\n\n</details>`;
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
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export textLimit */
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
/** A name or value from evidence, in code font. */
function code(text) {
    return { type: 'inlineCode', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text) || ' ' };
}
/** A block of lines, as of a log: each is made safe and cut at 500 characters. */
function codeBlock(text, lang) {
    const value = text
        .split(/\r?\n/)
        .map((line) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(line, 500))
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

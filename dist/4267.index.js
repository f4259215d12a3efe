export const id = 4267;
export const ids = [4267,3322];
export const modules = {

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createGitRunner)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53802);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
// Runs the git command line, and turns what it complains about into messages with a cure.


const repositoryVariables = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
/** `env` is that of this process; variables that would point git at another repository, as hooks set them, are left out. */
function createGitRunner(root, env = process.env) {
    const kept = Object.entries(env).filter(([name]) => !repositoryVariables.includes(name));
    const options = {
        cwd: root,
        env: { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        maxBuffer: 512 << 20
    };
    function execute(args, stdin = '') {
        return new Promise((resolve) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, options, (error, stdout, stderr) => {
                resolve({ code: error === null ? 0 : (error.code ?? null), stdout, stderr });
            });
            child.stdin?.on('error', () => undefined);
            child.stdin?.end(stdin);
        });
    }
    return {
        root,
        async run(args, stdin) {
            const outcome = await execute(args, stdin);
            if (outcome.code !== 0)
                throw explain(root, args, outcome);
            return outcome.stdout;
        },
        async tryRun(args, codes) {
            const outcome = await execute(args);
            if (outcome.code === 0)
                return outcome.stdout;
            if (typeof outcome.code === 'number' && codes.includes(outcome.code) && !isAboutRepository(outcome.stderr))
                return null;
            throw explain(root, args, outcome);
        }
    };
}
function isAboutRepository(stderr) {
    return /dubious ownership|not a git repository/.test(stderr);
}
function explain(root, args, { code, stderr }) {
    if (code === 'ENOENT')
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp('git was not found on this machine', {
            cure: 'install git (`apt-get install git`, or https://git-scm.com), then run the same command again'
        });
    if (stderr.includes('dubious ownership'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`git does not trust ${root}: the folder belongs to another user`, {
            cure: `type \`git config --global --add safe.directory '${root}'\` if the folder is yours`
        });
    if (stderr.includes('not a git repository'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${root} is not in a git repository`, {
            cure: 'run the command inside your repository, or make one: `git init && git add . && git commit -m "First commit"`'
        });
    if (/bad object|unable to read|missing (blob|tree)/.test(stderr))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`git cannot find a part of the history: ${firstLine(stderr)}`, {
            cure: 'type `git fetch --unshallow` if the clone is shallow (in a workflow: `fetch-depth: 0` for actions/checkout)'
        });
    if (stderr.includes('.lock'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`another git command holds the repository: ${firstLine(stderr)}`, {
            cure: 'wait until it has ended, then run the same command again'
        });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`git ${args[0] ?? ''} failed (${code ?? 'killed'}): ${firstLine(stderr)}`, {
        cure: `run it by hand to see more: \`git -C '${root}' ${args.join(' ')}\``
    });
}
function firstLine(text) {
    return text.trim().split('\n')[0] ?? '';
}


/***/ }),

/***/ 81230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readMetricsSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/logs/choose.js
var choose = __webpack_require__(5627);
// EXTERNAL MODULE: ./core/logs/read.js
var read = __webpack_require__(76178);
// EXTERNAL MODULE: ./core/logs/training-log.js
var training_log = __webpack_require__(18423);
// EXTERNAL MODULE: ./core/metrics/documents/document.js
var documents_document = __webpack_require__(5288);
// EXTERNAL MODULE: ./core/metrics/documents/read.js + 3 modules
var documents_read = __webpack_require__(83448);
// EXTERNAL MODULE: ./core/metrics/documents/tree.js
var tree = __webpack_require__(5589);
// EXTERNAL MODULE: ./adapters/git/run-git.js
var run_git = __webpack_require__(2510);
;// CONCATENATED MODULE: ./adapters/git/show.js
// Files as they are in a commit, for `git:REF:PATH`.


/** What `git cat-file` ends with where there is no such object. */
const noSuchObject = [128];
/**
 * `path` is relative to the repository's root, or to `cwd` if it begins with `./`. Throws InputError where there is no
 * repository, ref or path, and for a file over the limit; OutsideError without git.
 */
async function gitShow(cwd, ref, path, maxBytes) {
    const git = (0,run_git/* createGitRunner */.h)(cwd);
    if (ref === '' || ref.startsWith('-') || ref.includes(':'))
        throw missing(ref, path);
    const object = `${ref}:${path.replace(/\/+$/, '')}`;
    const kind = (await git.tryRun(['cat-file', '-t', object], noSuchObject))?.trim();
    if (kind === 'tree') {
        const names = await git.run(['ls-tree', '-r', '--name-only', '-z', object]);
        return { kind: 'folder', paths: names.split('\0').filter(Boolean) };
    }
    if (kind !== 'blob')
        throw missing(ref, path);
    if (Number(await git.run(['cat-file', '-s', object])) > maxBytes)
        throw new errors/* InputError */.dz(`git:${object} is larger than ${maxBytes} bytes`, {
            cure: 'name the file that holds metrics'
        });
    return { kind: 'file', bytes: Buffer.from(await git.run(['cat-file', 'blob', object])) };
}
function missing(ref, path) {
    return new errors/* InputError */.dz(`git has no file or folder ${path} at ${ref}`, {
        cure: 'check the ref and the path from the repository root; in CI, fetch the ref first (fetch-depth: 0)'
    });
}

;// CONCATENATED MODULE: ./adapters/metrics/source.js
// Metrics from where a person says they are: a file, a folder, git:REF:PATH, release:MODEL or mlflow:NAME@ALIAS.










const mostFiles = 1000;
/** Throws InputError if it isn't there or holds no metrics. `absent` is what to do where there is no such file. */
async function readMetricsSource(source, cwd, absent = 'check the path') {
    const inGit = /^git:([^:]+):(.+)$/s.exec(source);
    if (inGit)
        return readFromGit(inGit[1] ?? '', inGit[2] ?? '', source, cwd);
    if (source.startsWith('git:'))
        throw new errors/* InputError */.dz(`${source} is not git:REF:PATH`, { cure: 'write, for example, git:main:metrics.json' });
    if (source.startsWith('release:'))
        return (await Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(6426), __webpack_require__.e(8709), __webpack_require__.e(1596), __webpack_require__.e(2793), __webpack_require__.e(9087)]).then(__webpack_require__.bind(__webpack_require__, 84366))).readReleaseMetrics(source, cwd);
    if (source.startsWith('mlflow:'))
        return (await __webpack_require__.e(/* import() */ 3786).then(__webpack_require__.bind(__webpack_require__, 43786))).readMlflowMetrics(source);
    return readFromDisk(source, cwd, absent);
}
async function readFromGit(ref, path, source, cwd) {
    const found = await gitShow(cwd, ref, path, tree/* documentLimits */.E5.bytes);
    if (found.kind === 'file')
        return (0,documents_read/* readMetricsDocument */.h3)(found.bytes, source);
    const files = [];
    for (const name of limited(found.paths.filter(documents_read/* isMetricsFile */.C_), source)) {
        const file = await gitShow(cwd, ref, `${path.replace(/\/+$/, '')}/${name}`, tree/* documentLimits */.E5.bytes);
        if (file.kind === 'file')
            files.push({ path: name, bytes: file.bytes });
    }
    return (0,documents_read/* readMetricsFolder */.eD)(files, source);
}
async function readFromDisk(source, cwd, absent) {
    const path = (0,external_node_path_.resolve)(cwd, source);
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (!found)
        throw new errors/* InputError */.dz(`there is no file or folder ${source}`, {
            cure: absent,
            place: { file: source }
        });
    if (!found.isDirectory()) {
        if (found.size > tree/* documentLimits */.E5.bytes && !(0,choose/* isLogFile */.V)(source))
            throw tooLarge(source);
        return (0,documents_read/* readMetricsDocument */.h3)(await (0,promises_.readFile)(path), source);
    }
    const names = (await (0,promises_.readdir)(path, { recursive: true })).map((name) => name.split(external_node_path_.sep).join('/'));
    const logged = names.some(documents_read/* isMetricsFile */.C_) ? null : (0,choose/* chooseLog */.Y)(await logFiles(path, names.filter(choose/* isLogFile */.V)));
    if (logged !== null) {
        const log = await (0,read/* readLog */.x)(logged, source, (name) => (0,promises_.readFile)((0,external_node_path_.join)(path, name)));
        return (0,documents_document/* plainMetrics */.Yb)((0,training_log/* countingMetrics */.Fk)(log, null, source));
    }
    const files = [];
    for (const name of limited(names.filter(documents_read/* isMetricsFile */.C_), source)) {
        const file = await (0,promises_.stat)((0,external_node_path_.join)(path, name));
        if (file.size > tree/* documentLimits */.E5.bytes)
            throw tooLarge(`${source}/${name}`);
        if (file.isFile())
            files.push({ path: name, bytes: await (0,promises_.readFile)((0,external_node_path_.join)(path, name)) });
    }
    return (0,documents_read/* readMetricsFolder */.eD)(files, source);
}
async function logFiles(folder, names) {
    return Promise.all(names.map(async (name) => {
        const { size, mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(folder, name));
        return { path: name, bytes: size, modifiedMs: mtimeMs };
    }));
}
function limited(names, source) {
    if (names.length <= mostFiles)
        return names;
    throw new errors/* InputError */.dz(`${source} holds ${names.length} metrics files; ${mostFiles} are the limit`, {
        cure: 'name one file',
        place: { file: source }
    });
}
function tooLarge(file) {
    return new errors/* InputError */.dz(`${file} is larger than ${tree/* documentLimits */.E5.bytes / 1024 / 1024} MiB`, {
        cure: 'name the file that holds metrics, not predictions',
        place: { file }
    });
}


/***/ }),

/***/ 25421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kS: () => (/* binding */ evaluationFlags),
/* harmony export */   v0: () => (/* binding */ asFlag),
/* harmony export */   yd: () => (/* binding */ evaluationOptionsOf)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var _core_config_evaluation_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31459);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84747);
// Flags that say how predictions are read and measured; each equals a key of the config's `evaluation`.




/** Options of core, with the command's defaults: no slice is hidden. */
const optionsSchema = _core_config_evaluation_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSchema */ .M
    .omit({ predictions: true, metrics: true, command: true, data: true, test_set: true })
    .extend({ min_rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).default(0) });
/** How a message writes a flag. */
const asFlag = (option, value) => `--${option} ${value}`;
const again = (value, before) => [...(before ?? []), value];
/** Adds the flags to a command. */
function evaluationFlags(command) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--task <task>', 'what the model predicts').choices(_core_config_evaluation_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .tasks */ .v))
        .option('--target <column>', 'column of the true value')
        .option('--prediction <column>', 'column of the predicted value')
        .option('--score <column>', 'score column, or a prefix such as prob_* for one column a class')
        .option('--positive <value>', 'the positive class of a binary task')
        .option('--id <column>', 'column that names a row')
        .option('--weight <column>', 'column of sample weights')
        .option('--cluster <column>', 'rows of one cluster are drawn together by the bootstrap')
        .option('--group <column>', 'query of a ranking row, or series of a forecast row')
        .option('--time <column>', 'column that orders the rows of a forecast')
        .option('--slice <slice>', 'column, pair (a*b) or filter (age >= 30); again for each', again)
        .option('--sensitive <column>', 'column of groups that fairness is measured over; again for each', again)
        .option('--expression <name=expression>', "a metric over metrics: 'savings=12*recall-3'; again for each", again)
        .option('--k <cutoff>', 'cut-off of ndcg@k, map@k, precision@k (default: 10); again for each', again)
        .option('--costs <json>', 'cost of a row by target and prediction: {"0": {"1": 5}, "1": {"0": 80}}')
        .option('--values <json>', 'worth of a row by target and prediction')
        .option('--min-rows <rows>', 'slices under this many rows are hidden and counted (default: 0)')
        .option('--resamples <count>', 'bootstrap resamples (default: 2000)')
        .option('--seed <seed>', 'seed of the bootstrap (default: 7)')
        .option('--beta <beta>', 'weight of recall in fbeta (default: 2)')
        .option('--alpha <share>', 'quantile of the pinball loss (default: 0.5)')
        .option('--season <rows>', 'rows in one season of a forecast, for mase (default: 1)');
}
/** The flags as the config would have them, checked by its schema. Throws InputError that names the flag. */
function evaluationOptionsOf(flags) {
    const { task, id, target, prediction, score, positive, weight, cluster, group, time, sensitive } = flags;
    const { minRows, resamples, seed, beta, alpha, season } = flags;
    const parsed = optionsSchema.safeParse({
        ...{ task, id, target, prediction, score, positive, weight, cluster, group, time, sensitive },
        slices: flags.slice,
        k: flags.k?.map(Number),
        expressions: flags.expression && Object.fromEntries(flags.expression.map(namedExpression)),
        costs: jsonOf('costs', flags.costs),
        values: jsonOf('values', flags.values),
        min_rows: numberOf(minRows),
        resamples: numberOf(resamples),
        seed: numberOf(seed),
        beta: numberOf(beta),
        alpha: numberOf(alpha),
        season: numberOf(season)
    });
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`--${String(issue?.path[0] ?? '').replace('_', '-')}: ${issue?.message ?? 'is wrong'}`, {
        cure: 'look for what it takes: the same command with `--help`'
    });
}
function numberOf(text) {
    return text === undefined ? undefined : text.trim() === '' ? NaN : Number(text);
}
function jsonOf(name, text) {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`--${name} is not JSON`, {
            cure: `write, for example, \`--${name} '{"1": {"0": 80}}'\``,
            cause
        });
    }
}
function namedExpression(text) {
    const match = /^([^=<>!]+)=(.*)$/s.exec(text);
    if (match)
        return [match[1]?.trim() ?? '', match[2] ?? ''];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`--expression ${text} has no name`, {
        cure: "write NAME=EXPRESSION, such as 'savings=12*recall-3'"
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

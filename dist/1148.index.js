export const id = 1148;
export const ids = [1148,3322];
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
            cure: 'Install git (apt-get install git, or https://git-scm.com), then run the same command again.'
        });
    if (stderr.includes('dubious ownership'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`git does not trust ${root}: the folder belongs to another user`, {
            cure: `If it is yours, run: git config --global --add safe.directory '${root}'`
        });
    if (stderr.includes('not a git repository'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${root} is not in a git repository`, {
            cure: 'Run the command inside your repository, or make one: git init && git add . && git commit -m "First commit"'
        });
    if (/bad object|unable to read|missing (blob|tree)/.test(stderr))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`git cannot find a part of the history: ${firstLine(stderr)}`, {
            cure: 'If the clone is shallow, run: git fetch --unshallow (in a workflow: fetch-depth: 0 for actions/checkout).'
        });
    if (stderr.includes('.lock'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`another git command holds the repository: ${firstLine(stderr)}`, {
            cure: 'Wait until it has ended, then run the same command again.'
        });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`git ${args[0] ?? ''} failed (${code ?? 'killed'}): ${firstLine(stderr)}`, {
        cure: `Run it by hand to see more: git -C '${root}' ${args.join(' ')}`
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
            cure: 'Name the file that holds metrics.'
        });
    return { kind: 'file', bytes: Buffer.from(await git.run(['cat-file', 'blob', object])) };
}
function missing(ref, path) {
    return new errors/* InputError */.dz(`git has no file or folder ${path} at ${ref}`, {
        cure: 'Check the ref and the path from the repository root; in CI, fetch the ref first (fetch-depth: 0).'
    });
}

;// CONCATENATED MODULE: ./adapters/metrics/source.js
// Metrics from where a person says they are: a file, a folder, git:REF:PATH, release:MODEL or mlflow:NAME@ALIAS.










const mostFiles = 1000;
/** Throws InputError if it isn't there or holds no metrics. */
async function readMetricsSource(source, cwd) {
    const inGit = /^git:([^:]+):(.+)$/s.exec(source);
    if (inGit)
        return readFromGit(inGit[1] ?? '', inGit[2] ?? '', source, cwd);
    if (source.startsWith('git:'))
        throw new errors/* InputError */.dz(`${source} is not git:REF:PATH`, { cure: 'Write, for example, git:main:metrics.json.' });
    if (source.startsWith('release:'))
        return (await Promise.all(/* import() */[__webpack_require__.e(6426), __webpack_require__.e(4389), __webpack_require__.e(5107), __webpack_require__.e(4366)]).then(__webpack_require__.bind(__webpack_require__, 84366))).readReleaseMetrics(source, cwd);
    if (source.startsWith('mlflow:'))
        return (await __webpack_require__.e(/* import() */ 3786).then(__webpack_require__.bind(__webpack_require__, 43786))).readMlflowMetrics(source);
    return readFromDisk(source, cwd);
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
async function readFromDisk(source, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, source);
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (!found)
        throw new errors/* InputError */.dz(`there is no file or folder ${source}`, {
            cure: 'Check the path; write --baseline none for the first model.',
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
        cure: 'Name one file.',
        place: { file: source }
    });
}
function tooLarge(file) {
    return new errors/* InputError */.dz(`${file} is larger than ${tree/* documentLimits */.E5.bytes / 1024 / 1024} MiB`, {
        cure: 'Name the file that holds metrics, not predictions.',
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
        cure: 'See --help for what it takes.'
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`--${name} is not JSON`, { cure: `Write, for example, --${name} '{"1": {"0": 80}}'.`, cause });
    }
}
function namedExpression(text) {
    const match = /^([^=<>!]+)=(.*)$/s.exec(text);
    if (match)
        return [match[1]?.trim() ?? '', match[2] ?? ''];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`--expression ${text} has no name`, {
        cure: "Write NAME=EXPRESSION, such as 'savings=12*recall-3'."
    });
}


/***/ }),

/***/ 31459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evaluationSchema),
/* harmony export */   v: () => (/* binding */ tasks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77864);
// The shape of what `evaluation` says: where predictions and metrics are, and how they are read.


const tasks = ['binary', 'multiclass', 'regression', 'ranking', 'forecast', 'scores'];
/** An amount of the team's own unit for a row, by its target and then its prediction. */
const amounts = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()));
/** How predictions are read; each key equals a flag of `modelgate evaluate` or `modelgate compare`. */
const evaluationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    predictions: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Predictions file that training or scoring writes: CSV, JSONL or Parquet'),
    metrics: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Metrics file that the team writes: JSON, YAML or TOML'),
    logs: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae
        .optional()
        .describe('Folder that training logs to with TensorBoard or Weights & Biases, such as runs or wandb; instead of a metrics file'),
    best_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .max(512)
        .optional()
        .describe('Metric in `logs` whose best step counts for all of them; the last step by default'),
    command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe('Scores a model: score.py {model} {data} {predictions}'),
    data: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p.optional().describe('Test set with the features and target labels; targets are taken from it by id'),
    test_set: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['warn', 'strict'])
        .optional()
        .describe('What rows that do not join, or a changed test set, do: strict fails every gate; warn, the default, says so'),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(tasks).optional().describe('What the model predicts'),
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column that names a row; baseline and candidate are joined by it'),
    target: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column of the true value'),
    prediction: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column of the predicted value'),
    score: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Score column, or a prefix such as prob_* for one column a class'),
    positive: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]).optional().describe('The positive class of a binary task'),
    weight: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column of sample weights'),
    cluster: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Rows of one cluster are drawn together by the bootstrap'),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional().describe('Columns, pairs (a*b) or filter expressions'),
    sensitive: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi).optional().describe('Columns of groups that fairness is measured over'),
    min_rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).default(30).describe('Slices under this many rows are hidden and counted'),
    resamples: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(100).max(100_000)])
        .default(2000)
        .describe('Bootstrap resamples, at least 100; 0 for no bootstrap intervals'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).default(7).describe('Seed of the bootstrap: same seed, same intervals'),
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['percentile', 'bca']).optional().describe('Kind of bootstrap interval; percentile by default'),
    beta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().optional().describe('Weight of recall in fbeta, relative to precision; 2 by default'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).optional().describe('Quantile of the pinball loss; 0.5 by default'),
    k: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1)).min(1).optional().describe('Cut-offs of ndcg@k, map@k and precision@k; [10] by default'),
    group: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Query of a ranking row, or series of a forecast row; cluster by default'),
    time: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column that orders the rows of a forecast; their order in the file by default'),
    season: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional().describe('Rows in one season of a forecast, for mase; 1 by default'),
    costs: amounts
        .optional()
        .describe('What a row costs, by target and then prediction: gives the metrics cost (a row) and cost_total'),
    values: amounts
        .optional()
        .describe('What a row is worth, by target and then prediction: gives the metrics value (a row) and value_total'),
    expressions: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1000))
        .optional()
        .describe('Metrics of your own, such as savings: 12 * recall - 3 * (1 - precision)')
});


/***/ }),

/***/ 77864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   fi: () => (/* binding */ column),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   p: () => (/* binding */ data),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94482);
// The kinds of value that keys of the config hold.


const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, 'letters, digits, "-" and "_", starting with a letter or digit');
const command = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .refine((text) => (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text) !== undefined, 'a duration such as 30s, 40m, 24h or 14d')
    .describe('A duration: 500ms, 30s, 40m, 24h, 14d');
const fraction = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+(\.\d+)?%$/, 'a fraction such as 0.05, or 5%')
]);
/** A path inside the repository, with forward slashes. */
const path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((text) => isInside(text), 'a path inside the repository');
const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(path);
/** Data may also lie elsewhere, named by a URL such as s3://bucket/key. */
const data = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((text) => /^[a-z][a-z0-9+.-]+:\/\//.test(text) || isInside(text), 'a path inside the repository, or a URL');
function isInside(text) {
    if (/^([A-Za-z]:|[\\/])/.test(text))
        return false;
    let depth = 0;
    for (const part of text.split(/[\\/]/)) {
        if (part === '..')
            depth -= 1;
        else if (part !== '.' && part !== '')
            depth += 1;
        if (depth < 0)
            return false;
    }
    return true;
}
const column = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(256);


/***/ }),

/***/ 94482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ parseFraction)
/* harmony export */ });
// Durations and percentages as people write them in the config.
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const durationPattern = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/;
/** Milliseconds of `500ms`, `30s`, `40m`, `24h` or `14d`; undefined for anything else. */
function parseDuration(text) {
    const match = durationPattern.exec(text);
    return match ? Number(match[1]) * units[match[2]] : undefined;
}
/** The fraction (0.05) of a percentage (`5%`) or of a plain number; undefined for anything else. */
function parseFraction(value) {
    if (typeof value === 'number')
        return value;
    const match = /^(-?\d+(?:\.\d+)?)%$/.exec(value);
    return match ? Number(match[1]) / 100 : undefined;
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

/***/ 48489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createRandom)
/* harmony export */ });
// Seeded random numbers: the same seed and stream give the same numbers on every machine and in every thread.
/**
 * sfc32 by Chris Doty-Humphrey (PractRand), period about 2^128. Each stream (a bootstrap resample, a slice) has a state of
 * its own, mixed from seed and stream by splitmix32, so that it doesn't matter which thread draws from which stream.
 */
function createRandom(seed, stream) {
    let state = mixed(mixed(seed >>> 0) ^ mixed((stream >>> 0) + 0x85ebca6b) ^ Math.floor(seed / 2 ** 32));
    const nextState = () => (state = mixed(state + 0x9e3779b9));
    let [a, b, c, d] = [nextState(), nextState(), nextState() ^ seed, 1];
    const random = () => {
        const sum = (a + b + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + sum;
        c |= 0;
        return sum >>> 0;
    };
    for (let warm = 0; warm < 12; warm += 1)
        random();
    return random;
}
function mixed(value) {
    let z = value | 0;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
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

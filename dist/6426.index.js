export const id = 6426;
export const ids = [6426];
export const modules = {

/***/ 20614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ gateSchema),
/* harmony export */   VW: () => (/* binding */ environmentSchema),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77864);
/* harmony import */ var _pipeline_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57004);
// The part of the config that says where releases run and what must hold before they do.



const severities = ['note', 'warning', 'error'];
const live = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['blue_green', 'canary']).default('blue_green').describe('Traffic moves at once, or in steps'),
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO).min(1).optional().describe('Weights of the new release, ending in 100%'),
    pause: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('0s').describe('How long each step lasts'),
    verify: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('3s').describe('How long answers are watched after each move of traffic'),
    max_errors: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.default(0.01).describe('A larger share of failed answers rolls the release back')
});
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    driver: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['process', 'kubernetes', 'gitops', 'docker']).default('process').describe('What runs releases here'),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5().optional().describe('Address of the environment'),
    port: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(0)
        .max(65_535)
        .default(0)
        .describe('Port of the environment on this machine; 0 picks a free one and keeps it'),
    after: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.optional().describe('Environment that a release must be in before it comes here'),
    group: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.optional().describe('Environments of one group share one approval'),
    live: live.optional().describe('How traffic moves to a new release')
});
const approvalRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(100).default(1).describe('How many people must approve'),
    users: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).optional().describe('Login names of those who may approve'),
    teams: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).optional().describe('Teams (org/team) whose members may approve'),
    roles: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).optional().describe('Repository roles that may approve: maintain, admin'),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU).optional().describe('Models that this rule is for; all by default')
});
const approvals = approvalRule.extend({
    label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(50).optional().describe('Label that asks for the approval to be recorded'),
    contributors: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Whether those who made the change may approve it'),
    carry: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether an approval on the code pull request holds for a promotion of the same bytes'),
    invalidate: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['push', 'change'])
        .default('push')
        .describe('What revokes an approval on a pull request: any push, or only one that changes what was approved'),
    all: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(approvalRule).optional().describe('Rules that must all hold'),
    any: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(approvalRule).optional().describe('Rules of which one must hold')
});
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['test', 'analyze', 'qa']))
        .optional()
        .describe('Steps that must have passed'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        inconclusive: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'approval', 'fail'])
            .default('approval')
            .describe('What an inconclusive comparison means')
    })
        .optional()
        .describe('How the comparison is read'),
    approvals: approvals.optional().describe('Who must approve'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        origin: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_pipeline_words_js__WEBPACK_IMPORTED_MODULE_1__/* .origins */ .kt).default('trusted').describe('The least origin that evidence may have'),
        max_age: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional().describe('Evidence older than this does not count')
    })
        .optional()
        .describe('Which evidence counts'),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional().describe('How long a release must have been in the environment before'),
    window: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        cron: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(9).describe('Minutes at which a release may start, as five cron fields'),
        timezone: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('UTC').describe('Time zone of the cron fields: Europe/Berlin'),
        freeze: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe('Days without releases: 2026-12-19/2027-01-04')
    })
        .optional()
        .describe('When a release may start'),
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(severities).optional().describe('New findings of this severity or above block'),
    break_glass: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1))
        .min(1)
        .optional()
        .describe('Users who may open this gate in an emergency, by the label `break-glass`: loud, and never for unknown bytes')
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

/***/ 56426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ evaluationSchema),
/* harmony export */   O4: () => (/* binding */ metricRuleSchema),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   YH: () => (/* binding */ qaSchema),
/* harmony export */   vB: () => (/* binding */ tasks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77864);
/* harmony import */ var _environment_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20614);
// The shape of `.github/modelgate.yml`: the one source of its types, its validation and its JSON Schema.



const tasks = ['binary', 'multiclass', 'regression', 'ranking', 'forecast', 'scores'];
/** An amount of the team's own unit for a row, by its target and then its prediction. */
const amounts = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()));
/** How predictions are read; each key equals a flag of `modelgate evaluate` or `modelgate compare`. */
const evaluationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    predictions: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Predictions file that training or scoring writes: CSV, JSONL or Parquet'),
    metrics: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Metrics file that the team writes: JSON, YAML or TOML'),
    command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe('Scores a model: score.py {model} {data} {predictions}'),
    data: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p.optional().describe('Test set with the features and target labels; targets are taken from it by id'),
    test_set: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['warn', 'strict'])
        .optional()
        .describe('What rows that do not join, or a changed test set, do: strict fails every gate; warn, the default, says so'),
    task: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(tasks).optional().describe('What the model predicts'),
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column that names a row; baseline and candidate are joined by it'),
    target: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column of the true value'),
    prediction: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column of the predicted value'),
    score: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Score column, or a prefix such as prob_* for one column a class'),
    positive: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]).optional().describe('The positive class of a binary task'),
    weight: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column of sample weights'),
    cluster: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Rows of one cluster are drawn together by the bootstrap'),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).optional().describe('Columns, pairs (a*b) or filter expressions'),
    sensitive: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi).optional().describe('Columns of groups that fairness is measured over'),
    min_rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).default(30).describe('Slices under this many rows are hidden and counted'),
    resamples: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(100).max(100_000)])
        .default(2000)
        .describe('Bootstrap resamples, at least 100; 0 for no bootstrap intervals'),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).default(7).describe('Seed of the bootstrap: same seed, same intervals'),
    interval: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['percentile', 'bca']).optional().describe('Kind of bootstrap interval; percentile by default'),
    beta: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().optional().describe('Weight of recall in fbeta, relative to precision; 2 by default'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).optional().describe('Quantile of the pinball loss; 0.5 by default'),
    k: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1)).min(1).optional().describe('Cut-offs of ndcg@k, map@k and precision@k; [10] by default'),
    group: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Query of a ranking row, or series of a forecast row; cluster by default'),
    time: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column that orders the rows of a forecast; their order in the file by default'),
    season: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional().describe('Rows in one season of a forecast, for mase; 1 by default'),
    costs: amounts
        .optional()
        .describe('What a row costs, by target and then prediction: gives the metrics cost (a row) and cost_total'),
    values: amounts
        .optional()
        .describe('What a row is worth, by target and then prediction: gives the metrics value (a row) and value_total'),
    expressions: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(1000))
        .optional()
        .describe('Metrics of your own, such as savings: 12 * recall - 3 * (1 - precision)')
});
const regression = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d+(\.\d+)?%$/, 'a number, or a percentage of |baseline|')
]);
/** What a metric must hold. `max_regression` and `min_improvement` are absolute, or a percentage of |baseline|. */
const metricRuleSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    goal: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['maximize', 'minimize']).describe('Which direction is better'),
    min: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional().describe('The metric must be at least this'),
    max: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional().describe('The metric must be at most this'),
    max_regression: regression
        .optional()
        .describe('How much worse than the baseline it may be: 0.01, or 1% of |baseline|'),
    min_improvement: regression
        .optional()
        .describe('How much better than the baseline it must be: 0.01, or 1% of |baseline|'),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ max_regression: regression.describe('How much worse each slice may be') })
        .optional()
        .describe('The rule for each slice')
});
const split = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    data: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.describe('The whole data set as one CSV file'),
    test_size: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.default(0.2).describe('Share of the rows that is held out'),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).default(7).describe('Seed of the split: same seed, same rows'),
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi
        .optional()
        .describe('Column that names a row: with it, a row stays on its side when its other cells change'),
    stratify: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column whose shares are kept on both sides'),
    group: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column whose rows stay together on one side'),
    time: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column to sort by: the latest rows are held out')
});
const train = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.describe('Trains the model, from the root of the repository'),
    params: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Parameters file: YAML, JSON or TOML'),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p).optional().describe('Data files, folders, .dvc or LFS pointers that training reads'),
    lock: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)
        .optional()
        .describe('Lock files of the environment; requirements*.txt, uv.lock, poetry.lock and the like by default'),
    timeout: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('60m').describe('Training is stopped after this long'),
    memory: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^\d+(\.\d+)?(MiB|GiB)$/, 'an amount such as 512MiB or 4GiB')
        .optional()
        .describe('Training is stopped when it holds more memory than this: 512MiB, 4GiB'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()
        .min(1)
        .max(20)
        .default(1)
        .describe('Trainings with other seeds (MODELGATE_REPEAT counts from 0); their spread widens the intervals'),
    split: split.optional().describe('Makes the training and test sets before training'),
    env: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().describe('Environment variables for training; never secrets')
});
const serve = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.describe('Starts the server; PORT and MODEL_PATH are in its environment, {port} and {model} are replaced'),
    paths: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV.default([]).describe('Globs of the serving code, kept out of the training fingerprint'),
    health: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().startsWith('/').default('/health').describe('Answers 200 when the server is ready'),
    predict: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .startsWith('/')
        .default('/invocations')
        .describe('Answers {"dataframe_records": [...]} with {"predictions": [...]}'),
    timeout: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('60s').describe('How long the server may take to become healthy')
});
const qaSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    golden: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(10_000).default(50).describe('How many evaluated rows are asked again of what is served'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).default(1e-6).describe('How far a served number may be from the evaluated one'),
    command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe("The team's own QA; MODELGATE_URL is in its environment"),
    requests: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(100_000).default(200).describe('Requests of the load; 0 for none'),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(256).default(4).describe('Requests under way at once'),
    max_p95: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional().describe('Longest 95th percentile of the latency'),
    max_errors: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.default(0).describe('Largest share of requests that may fail')
});
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['service', 'batch', 'library'])
        .optional()
        .describe('service where serve is given, batch where score is, else library'),
    paths: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV
        .min(1)
        .optional()
        .describe('Globs of the files that belong to this model; the whole repository by default'),
    owners: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).optional().describe('Users and teams (org/team) that answer for this model'),
    train: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.transform((text) => train.parse({ command: text })), train])
        .optional()
        .describe('How the model is trained: a command, or a map'),
    source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional().describe('Where a model comes from that is not trained here: mlflow:name@alias'),
    artifact: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('The model file or folder that training writes'),
    test: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.transform((text) => ({ command: text, junit: undefined, timeout: '30m' })),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.describe("Runs the team's unit tests"),
            junit: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('JUnit XML report that the tests write'),
            timeout: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('30m').describe('Tests are stopped after this long')
        })
    ])
        .optional()
        .describe("The team's unit tests: a command such as pytest --junitxml=reports/junit.xml, or a map"),
    analyze: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe('Runs the scanners'),
        sarif: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae).min(1).describe('SARIF 2.1.0 files that scanners write'),
        severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_environment_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO).default('error').describe('New findings of this severity or above block'),
        baseline: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('SARIF file of known findings; without it, those of the live release'),
        timeout: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('30m').describe('Scanners are stopped after this long')
    })
        .optional()
        .describe('Code and vulnerability analysis'),
    evaluation: evaluationSchema.optional().describe('How predictions or metrics are read'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(512), metricRuleSchema)
        .optional()
        .describe('What each metric must hold; a metric that fails holds staging'),
    serve: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.transform((text) => serve.parse({ command: text })), serve])
        .optional()
        .describe('How the model is served: a command, or a map'),
    score: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.describe('The scoring job: python score.py {model} {data} {predictions}'),
        data: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Table that the job scores'),
        timeout: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('60m').describe('The job is stopped after this long'),
        paths: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV.default([]).describe('Globs of the scoring code, kept out of the training fingerprint')
    })
        .optional()
        .describe('How a batch model scores a table'),
    qa: qaSchema.optional().describe('What is asked of the served model before production')
});
const monitorRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.describe('Name of the rule, as alerts show it'),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['data_drift', 'prediction_drift', 'performance', 'error_rate', 'latency', 'resources'])
        .describe('What is watched'),
    share: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.optional().describe('Share of columns that may drift'),
    max: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.optional().describe('Largest value that is fine'),
    window: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional().describe('How far back is looked'),
    consecutive: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).default(1).describe('How many checks in a row must breach'),
    do: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['issue', 'retrain', 'rollback', 'alert']))
        .min(1)
        .describe('What happens on a breach')
});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1).describe('Version of this format'),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, modelSchema)
        .refine((models) => Object.keys(models).length > 0, 'at least one model')
        .describe('The models, by name'),
    owners: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1))
        .min(1)
        .optional()
        .describe('Users and teams (org/team) who must approve a change of this file; repository admins by default'),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        hold: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(50).default('hold').describe('Label that holds a pull request'),
        break_glass: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(50).default('break-glass').describe('Label for emergencies')
    })
        .default({ hold: 'hold', break_glass: 'break-glass' })
        .describe('Names of the labels that the bot listens to, beside those of `approvals`'),
    store: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .min(1)
        .default('local:.modelgate/store')
        .describe('Where models and evidence are kept: local:FOLDER, oci://, s3://'),
    environments: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, _environment_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentSchema */ .VW).default({}).describe('Where releases run, by name'),
    gates: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, _environment_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSchema */ .Tp).default({}).describe('What must hold before a release enters an environment'),
    monitor: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        schedule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('When to look, as five cron fields'),
        rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(monitorRule).default([]).describe('What is watched, and what a breach does')
    })
        .optional()
        .describe('What is watched once a model is live')
});


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


/***/ })

};

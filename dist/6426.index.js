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
const approvalTerms = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(100).default(1).describe('How many people must approve'),
    users: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).optional().describe('Login names of those who may approve'),
    teams: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).optional().describe('Teams (org/team) whose members may approve'),
    roles: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1)).optional().describe('Repository roles that may approve: maintain, admin'),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU).min(1).optional().describe('Models that this rule is for; all by default')
});
/** One level deep, which says everything: one of several sets, or one of each of several. */
const approvalRule = approvalTerms.extend({
    all: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(approvalTerms).optional().describe('Rules that must all hold, for this one to hold'),
    any: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(approvalTerms).optional().describe('Rules of which one must hold, for this one to hold')
});
const approvals = approvalTerms.extend({
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

/***/ 56426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ metricRuleSchema),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   YH: () => (/* binding */ qaSchema),
/* harmony export */   qn: () => (/* binding */ train)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65817);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77864);
/* harmony import */ var _environment_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20614);
/* harmony import */ var _evaluation_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31459);
/* harmony import */ var _train_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84883);
// The shape of `.github/modelgate.yml`: the one source of its types, its validation and its JSON Schema.





const regression = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^\d+(\.\d+)?%$/, 'a number, or a percentage of |baseline|')
]);
/** What a metric must hold. `max_regression` and `min_improvement` are absolute, or a percentage of |baseline|. */
const metricRuleSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    goal: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['maximize', 'minimize']).describe('Which direction is better'),
    min: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().optional().describe('The metric must be at least this'),
    max: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().optional().describe('The metric must be at most this'),
    max_regression: regression
        .optional()
        .describe('How much worse than the baseline it may be: 0.01, or 1% of |baseline|'),
    min_improvement: regression
        .optional()
        .describe('How much better than the baseline it must be: 0.01, or 1% of |baseline|'),
    slices: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ max_regression: regression.describe('How much worse each slice may be') })
        .optional()
        .describe('The rule for each slice')
});
const split = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    data: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.describe('The whole data set as one CSV file'),
    test_size: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.default(0.2).describe('Share of the rows that is held out'),
    seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0).default(7).describe('Seed of the split: same seed, same rows'),
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi
        .optional()
        .describe('Column that names a row: with it, a row stays on its side when its other cells change'),
    stratify: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column whose shares are kept on both sides'),
    group: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column whose rows stay together on one side'),
    time: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column to sort by: the latest rows are held out')
});
const train = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.describe('Trains the model, from the root of the repository'),
    refresh: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5
        .optional()
        .describe('Brings newer data into the files of `data` before a retraining; what it changed becomes a pull request'),
    params: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Parameters file: YAML, JSON or TOML'),
    notebook: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae
        .optional()
        .describe('Executed notebook that training writes; the one that papermill or nbconvert is told to write by default'),
    hydra: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae
        .optional()
        .describe('Folder that Hydra writes its runs to, such as outputs: their config and overrides are recorded'),
    data: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p).optional().describe('Data files, folders, .dvc or LFS pointers that training reads'),
    lock: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)
        .optional()
        .describe('Lock files of the environment; requirements*.txt, uv.lock, poetry.lock and the like by default'),
    outputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)
        .optional()
        .describe('Other files and folders that training writes, such as reports: no inputs, and no sign of a dirty tree'),
    timeout: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('60m').describe('Training is stopped after this long'),
    memory: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^\d+(\.\d+)?(MiB|GiB)$/, 'an amount such as 512MiB or 4GiB')
        .optional()
        .describe('Training is stopped when it holds more memory than this: 512MiB, 4GiB'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()
        .min(1)
        .max(20)
        .default(1)
        .describe('Trainings with other seeds (MODELGATE_REPEAT counts from 0); their spread widens the intervals'),
    split: split.optional().describe('Makes the training and test sets before training'),
    sweep: _train_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepSchema */ .m.optional().describe('Tries parameters first, and trains with the best of them'),
    executor: _train_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .executorSchema */ .p.optional().describe('Where training runs: local, ray, or a map; local by default'),
    on: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['push', 'ready', 'label'])
        .default('ready')
        .describe('What asks for training on a pull request: each push, each push that is no draft, or the label that `train.label` names'),
    label: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(50).default('train').describe('Label that asks for training where `on: label` stands'),
    detached: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).transform(() => ({})),
        _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.transform((poll) => ({ poll }))
    ])
        .optional()
        .describe('The command only submits the training. A command here looks after it: exit code 0 where the outputs are written, 75 while it goes on. `true`: `modelgate train --finish` takes the outputs'),
    cost_per_hour: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).optional().describe('What an hour of training costs, for the estimates of `plan`'),
    env: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional().describe('Environment variables for training; never secrets')
});

const serve = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.describe('Starts the server; PORT and MODEL_PATH are in its environment, {port} and {model} are replaced'),
    paths: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV.default([]).describe('Globs of the serving code, kept out of the training fingerprint'),
    health: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().startsWith('/').default('/health').describe('Answers 200 when the server is ready'),
    predict: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .startsWith('/')
        .default('/invocations')
        .describe('Answers {"dataframe_records": [...]} with {"predictions": [...]}'),
    timeout: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('60s').describe('How long the server may take to become healthy')
});
const qaSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    golden: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(10_000).default(50).describe('How many evaluated rows are asked again of what is served'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).default(1e-6).describe('How far a served number may be from the evaluated one'),
    command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe("The team's own QA; MODELGATE_URL is in its environment"),
    requests: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0).max(100_000).default(200).describe('Requests of the load; 0 for none'),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(256).default(4).describe('Requests under way at once'),
    max_p95: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional().describe('Longest 95th percentile of the latency'),
    max_errors: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.default(0).describe('Largest share of requests that may fail')
});
const modelSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['service', 'batch', 'library'])
        .optional()
        .describe('service where serve is given, batch where score is, else library'),
    paths: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV
        .min(1)
        .optional()
        .describe('Globs of the files that belong to this model; the whole repository by default'),
    owners: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1)).optional().describe('Users and teams (org/team) that answer for this model'),
    train: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.transform((text) => train.parse({ command: text })), train])
        .optional()
        .describe('How the model is trained: a command, or a map'),
    dvc: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae
        .optional()
        .describe('The dvc.yaml that makes the model: command, parameters, data, outputs, model and metrics are taken from it where they are not given here'),
    source: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('Where a model comes from that is not trained here: mlflow:NAME@ALIAS, mlflow:NAME/VERSION, hf:ORG/NAME@REVISION, oci://REGISTRY/REPOSITORY:TAG, oci://REGISTRY/REPOSITORY@sha256:DIGEST, s3://BUCKET/KEY, s3://BUCKET/KEY?versionId=ID or local:PATH; pinned in model.lock'),
    artifact: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae
        .optional()
        .describe('The model file or folder that training writes, or where that of a source is put; where nothing is served or scored, the predictions or metrics file stands for it by default'),
    test: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.transform((text) => ({ command: text, junit: undefined, timeout: '30m' })),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.describe("Runs the team's unit tests"),
            junit: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('JUnit XML report that the tests write'),
            timeout: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('30m').describe('Tests are stopped after this long')
        })
    ])
        .optional()
        .describe("The team's unit tests: a command such as pytest --junitxml=reports/junit.xml, or a map"),
    analyze: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe('Runs the scanners'),
        sarif: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae).default([]).describe('SARIF 2.1.0 files that scanners write'),
        severity: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_environment_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO).default('error').describe('New findings of this severity or above block'),
        baseline: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('SARIF file of known findings; without it, those of the live release'),
        timeout: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('30m').describe('Scanners are stopped after this long')
    })
        .refine(({ command, sarif }) => command === undefined || sarif.length > 0, {
        path: ['sarif'],
        message: 'the SARIF files that `command` writes, such as [reports/scan.sarif]'
    })
        .optional()
        .describe('Code and vulnerability analysis; `analyze: {}` alone looks into pickled models'),
    evaluation: _evaluation_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluationSchema */ .M.optional().describe('How predictions or metrics are read'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(512), metricRuleSchema)
        .optional()
        .describe('What each metric must hold; a metric that fails holds staging'),
    serve: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.transform((text) => serve.parse({ command: text })), serve])
        .optional()
        .describe('How the model is served: a command, or a map'),
    score: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.describe('The scoring job: python score.py {model} {data} {predictions}'),
        data: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Table that the job scores'),
        timeout: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('60m').describe('The job is stopped after this long'),
        paths: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV.default([]).describe('Globs of the scoring code, kept out of the training fingerprint')
    })
        .optional()
        .describe('How a batch model scores a table'),
    qa: qaSchema.optional().describe('What is asked of the served model before production')
});
const monitorRule = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.describe('Name of the rule, as alerts show it'),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['data_drift', 'prediction_drift', 'performance', 'error_rate', 'latency', 'resources'])
        .describe('What is watched'),
    data: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Table of recent rows, for drift: what the model was asked, or what it answered'),
    threshold: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.optional().describe('A population stability index above it is drift; 0.2 by default'),
    share: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.optional().describe('Share of columns that may drift; none by default'),
    max: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.optional().describe('Largest value that is fine'),
    window: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.optional().describe('How far back is looked'),
    consecutive: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).default(1).describe('How many checks in a row must breach'),
    do: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['issue', 'retrain', 'rollback', 'alert']))
        .min(1)
        .describe('What happens on a breach')
});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1).describe('Version of this format'),
    models: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, modelSchema)
        .refine((models) => Object.keys(models).length > 0, 'at least one model')
        .describe('The models, by name'),
    owners: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1))
        .min(1)
        .optional()
        .describe('Users and teams (org/team) who must approve a change of this file; repository admins by default'),
    labels: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        hold: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(50).default('hold').describe('Label that holds a pull request'),
        break_glass: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(50).default('break-glass').describe('Label for emergencies')
    })
        .default({ hold: 'hold', break_glass: 'break-glass' })
        .describe('Names of the labels that the bot listens to, beside those of `approvals`'),
    store: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .default('local:.modelgate/store')
        .describe('Where models and evidence are kept: local:FOLDER, which a cache or a mounted share outlives the machine with'),
    environments: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, _environment_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentSchema */ .VW).default({}).describe('Where releases run, by name'),
    gates: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, _environment_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSchema */ .Tp).default({}).describe('What must hold before a release enters an environment'),
    monitor: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        schedule: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().describe('When to look, as five cron fields'),
        rules: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(monitorRule).default([]).describe('What is watched, and what a breach does')
    })
        .optional()
        .describe('What is watched once a model is live')
});


/***/ }),

/***/ 84883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ sweepSchema),
/* harmony export */   p: () => (/* binding */ executorSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77864);
// The shape of what `train` says of where it runs and which parameters it tries.


const parameterName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/, 'a name such as lr or model.depth, as the parameters file has it');
const scalar = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]);
const distribution = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    distribution: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['uniform', 'log_uniform', 'int']).describe('How values are drawn; `int` is uniform too'),
    low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('The smallest value'),
    high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe('The largest value')
});
/** What a parameter may be: a list of choices, or a distribution. */
const space = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(scalar).min(1).max(1000), distribution]);
const halving = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    parameter: parameterName.describe('The budget: a parameter such as epochs, of which more is dearer and better'),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().describe('Budget of the first rung'),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().describe('Budget of the last rung, and of the training that follows'),
    eta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(2)
        .max(10)
        .default(3)
        .describe('One in so many goes on to the next rung, with so much more budget')
});
const sweepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['grid', 'random'])
        .default('grid')
        .describe('Every combination of the lists, or `trials` drawn at random'),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(parameterName, space)
        .refine((all) => Object.keys(all).length > 0, 'at least one parameter')
        .describe('What is tried, by name: a list of choices, or {distribution, low, high}'),
    trials: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(1000).default(20).describe('How many are drawn where the method is random'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(0)
        .default(7)
        .describe('Seed of the draws: same seed, same trials; more trials keep the first ones'),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(512).describe('What decides, measured on the validation rows'),
    goal: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['maximize', 'minimize']).optional().describe('Which direction is better; that of `metrics` by default'),
    validation_size: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO
        .default(0.2)
        .describe('Share of the training rows of `split` that trials are judged on; trials never see the test rows'),
    metrics: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae
        .optional()
        .describe('Metrics file, or folder of them or of logs, that a trial writes of validation rows of its own; instead of `split`'),
    command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe('Trains one trial; `train.command` by default'),
    halving: halving.optional().describe('Successive halving: all begin with little, the best go on with more'),
    parallel: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(256).default(1).describe('Trials at a time; on this machine no more than it has cores')
});
const executor = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['local', 'ray', 'command']).describe('This machine, a Ray cluster, or commands of yours'),
    address: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('ray: address of the dashboard, such as http://10.0.0.4:8265; RAY_ADDRESS by default'),
    storage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .startsWith('/')
        .optional()
        .describe('ray: folder that this machine and the cluster share; without it results come through the dashboard'),
    cpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().optional().describe('ray: CPUs that the job reserves'),
    gpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().optional().describe('ray: GPUs that the job reserves'),
    pip: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional().describe('ray: packages that the job needs and the cluster lacks'),
    submit: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe('command: starts {folder}/job.sh as the job {key}, and returns'),
    status: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe('command: prints queued, running, done, failed or lost; nothing for no such job'),
    logs: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe('command: prints the whole log so far; {folder}/log is read by default'),
    cancel: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe('command: ends the job {key}; it is over when this returns'),
    fetch: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe('command: brings the results into {folder}; by default they are there already'),
    retries: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(20).default(3).describe('How often a job is started again whose machine was lost'),
    poll: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0.default('2s').describe('How often a job is asked after')
});
const executorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['local', 'ray']).transform((kind) => executor.parse({ kind })),
    executor
]);


/***/ })

};

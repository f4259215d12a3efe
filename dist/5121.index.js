export const id = 5121;
export const ids = [5121,3322];
export const modules = {

/***/ 83592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createTracking)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84696);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35588);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60900);
// The embedded tracking store: one JSON file for each run, step record and release.







/** `folder` is made with the first record. Files that do not end in `.json` (leftovers of a killed write) are passed over. */
function createTracking(folder) {
    const runPath = (model, fingerprint) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'runs', model, `${fingerprint.replace('sha256:', '')}.json`);
    const stepPath = (commit, model, step, place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'steps', commit, model, `${step}${place === undefined ? '' : `@${place}`}.json`);
    const releasePath = (model, version) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'releases', model, `${version}.json`);
    return {
        findRun: (model, fingerprint) => readRecord(runPath(model, fingerprint), _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .runSchema */ .Lx),
        saveRun: (run) => (0,_atomic_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f8)(runPath(run.model, run.fingerprint), (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)(run)),
        async runs(model) {
            const runs = await readRecords((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'runs', model), _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .runSchema */ .Lx);
            return runs.toSorted((a, b) => compareText(a.createdAt, b.createdAt));
        },
        findStep: (commit, model, step, place) => readRecord(stepPath(commit, model, step, place), _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .stepRecordSchema */ .dW),
        saveStep: (record, place) => (0,_atomic_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f8)(stepPath(record.commit ?? 'none', record.model, record.step, place), (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)(record)),
        async stepRecords(model) {
            const commits = await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'steps'));
            const records = [];
            for (const commit of commits)
                records.push(...(await readRecords((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'steps', commit, model), _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .stepRecordSchema */ .dW)));
            return records.toSorted((a, b) => compareText(a.startedAt, b.startedAt));
        },
        async saveRelease(release) {
            const path = releasePath(release.model, release.version);
            const existing = await readRecord(path, _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSchema */ .By);
            if (existing === null)
                await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f8)(path, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)(release));
            else if (existing.digest !== release.digest)
                throw versionTaken(release, path);
        },
        async releases(model) {
            const releases = await readRecords((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'releases', model), _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSchema */ .By);
            return releases.toSorted((a, b) => compareVersions(a.version, b.version));
        }
    };
}
async function readRecord(path, schema) {
    const bytes = await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(path);
    return bytes === null ? null : parseRecord(path, bytes, schema);
}
async function readRecords(folder, schema) {
    const records = [];
    for (const name of await namesIn(folder)) {
        const record = name.endsWith('.json') ? await readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), schema) : null;
        if (record !== null)
            records.push(record);
    }
    return records;
}
function parseRecord(path, bytes, schema) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        return schema.parse(value);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${path} is not a record that Modelgate wrote, or it was changed since`, {
            place: { file: path },
            cure: `delete it (\`rm '${path}'\`) and run the same command again: the step that made it is then done again`,
            cause
        });
    }
}
async function namesIn(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).toSorted(compareText);
    }
    catch (cause) {
        if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b2)(cause))
            return [];
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .fileError */ .zS)(cause, folder);
    }
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `v1.10.0` after `v1.9.0`. */
function compareVersions(a, b) {
    const [left, right] = [a, b].map((version) => version.slice(1).split('.').map(Number));
    return [0, 1, 2].map((part) => (left?.[part] ?? 0) - (right?.[part] ?? 0)).find((order) => order !== 0) ?? 0;
}
function versionTaken(release, path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`${release.model} ${release.version} is already another release; releases never change`, {
        place: { file: path },
        cure: 'run the same command again: it takes the next version'
    });
}


/***/ }),

/***/ 29652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createMlflowClient),
/* harmony export */   L: () => (/* binding */ isMlflowServer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84747);
// An MLflow server over its REST API (mlflow.org/docs/latest/api_reference/rest-api.html), with MLflow's own variables.







const timeoutMs = 15_000;
const transferTimeoutMs = 30 * 60_000;
const retryAfterMs = [250, 1000];
/** Whether MLFLOW_TRACKING_URI names a server that can be asked over HTTP. */
function isMlflowServer({ MLFLOW_TRACKING_URI: uri = '' }) {
    return /^https?:\/\//.test(uri);
}
/** Throws InputError where MLFLOW_TRACKING_URI names no server; `what` says who needs one. */
function createMlflowClient(env, what) {
    const uri = isMlflowServer(env) ? URL.parse(env.MLFLOW_TRACKING_URI ?? '') : null;
    if (uri === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz(`${what} needs an MLflow server, and MLFLOW_TRACKING_URI names none`, {
            cure: 'set it: `export MLFLOW_TRACKING_URI=https://HOST`'
        });
    }
    const base = `${uri.protocol}//${uri.host}${uri.pathname.replace(/\/+$/, '')}/api/2.0`;
    const headers = credentials(env, uri);
    const { host } = uri;
    async function once(url, init, patience = timeoutMs) {
        const given = new Headers(init.headers);
        for (const [name, value] of Object.entries(headers))
            given.set(name, value);
        const answer = await fetch(url, { ...init, headers: given, signal: AbortSignal.timeout(patience) }).catch((cause) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`the MLflow server at ${host} does not answer`, {
                cure: 'check MLFLOW_TRACKING_URI, then run again',
                cause
            });
        });
        if (answer.status < 500 && ![401, 403, 429].includes(answer.status))
            return answer;
        await answer.body?.cancel();
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`the MLflow server at ${host} answered ${answer.status}`, {
            cure: [401, 403].includes(answer.status) ? 'check MLFLOW_TRACKING_TOKEN, or _USERNAME and _PASSWORD' : 'run again'
        });
    }
    const artifact = (path) => `${base}/mlflow-artifacts/artifacts/${path.split('/').map(encodeURIComponent).join('/')}`;
    return {
        host,
        get: (path, query = {}) => retrying(async () => {
            const url = new URL(`${base}/${path}`);
            for (const [key, value] of Object.entries(query))
                url.searchParams.set(key, value);
            return readAnswer(await once(url.href, {}), host);
        }),
        send: async (method, path, body) => readAnswer(await once(`${base}/${path}`, {
            method,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body)
        }), host),
        download: (path, file) => retrying(async () => {
            const answer = await once(artifact(path), {}, transferTimeoutMs);
            if (!answer.ok || answer.body === null)
                throw noArtifact(path, host, answer.status);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.fromWeb(answer.body), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file)).catch((cause) => {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`${path} of the MLflow server at ${host} broke off`, { cure: 'run again', cause });
            });
        }),
        upload: (path, file) => retrying(async () => {
            const body = node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.toWeb((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file));
            const answer = await once(artifact(path), { method: 'PUT', body, duplex: 'half' }, transferTimeoutMs);
            await answer.body?.cancel();
            if (!answer.ok)
                throw noArtifact(path, host, answer.status);
        })
    };
}
function noArtifact(path, host, status) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`the MLflow server at ${host} answered ${status} for the artifact ${path}`, {
        cure: 'start it with `--artifacts-destination`, so that it serves artifacts itself; then run again'
    });
}
/** Only what can be done twice: reads, and writes of whole artifacts. */
async function retrying(attempt) {
    for (const pause of retryAfterMs) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp) || isFinal(error))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(pause);
        }
    }
    return attempt();
}
function isFinal({ cure }) {
    return cure.includes('MLFLOW_TRACKING_TOKEN') || cure.includes('--artifacts-destination');
}
async function readAnswer(answer, host) {
    const text = await answer.text().catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`the MLflow server at ${host} broke off`, { cure: 'run again', cause });
    });
    const value = parse(text);
    if (answer.ok && value !== undefined)
        return { kind: 'ok', value, text };
    if (answer.ok) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`what answers at ${host} is no MLflow server`, { cure: 'check MLFLOW_TRACKING_URI' });
    }
    const said = (name) => {
        const found = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
        return typeof found === 'string' ? found.slice(0, 500) : '';
    };
    return { kind: 'refused', status: answer.status, code: said('error_code'), message: said('message') };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A password in the address itself is one too; it is never part of a URL that is asked or shown. */
function credentials(env, uri) {
    const { MLFLOW_TRACKING_TOKEN: token } = env;
    if (token)
        return { authorization: `Bearer ${token}` };
    const user = env.MLFLOW_TRACKING_USERNAME || decodeURIComponent(uri.username);
    const password = env.MLFLOW_TRACKING_PASSWORD || decodeURIComponent(uri.password);
    return user && password ? { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` } : {};
}


/***/ }),

/***/ 57904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   FQ: () => (/* binding */ createdTag),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   jt: () => (/* binding */ findLoggedRun),
/* harmony export */   lL: () => (/* binding */ foundRunSchema),
/* harmony export */   qG: () => (/* binding */ accepted)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89043);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_training_training_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85782);
// The one run of a training on the tracking server: that of a source, that which the training itself logged, or that which was sent before.



const pairs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('') })).default([]);
const foundRunSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    info: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        run_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        experiment_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        artifact_uri: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
        start_time: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().default(0)
    }),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ params: pairs, tags: pairs, metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).default([]) })
        .partial()
        .default({})
});
const foundSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(foundRunSchema).default([]) });
const experimentsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    experiments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ experiment_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).default([]),
    next_page_token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional()
});
/** Marks a run that Modelgate made: any other belongs to the training. */
const createdTag = 'modelgate.created';
async function findLoggedRun(client, run) {
    if (run.source?.run != null) {
        const answer = await client.get('mlflow/runs/get', { run_id: run.source.run });
        return accepted(answer, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ run: foundRunSchema }), `the run of ${run.source.uri}`).run;
    }
    const named = (key, value) => `tags.\`${key}\` = '${value}'`;
    const filter = run.training === undefined
        ? `${named(_core_pipeline_training_training_name_js__WEBPACK_IMPORTED_MODULE_1__/* .trainingTags */ .KF.fingerprint, run.fingerprint)} and ${named('modelgate.model_digest', run.modelDigest)}`
        : named(_core_pipeline_training_training_name_js__WEBPACK_IMPORTED_MODULE_1__/* .trainingTags */ .KF.training, run.training);
    const experiments = await allExperiments(client);
    if (experiments.length === 0)
        return null;
    const body = { experiment_ids: experiments, filter, max_results: 100, order_by: ['attributes.start_time DESC'] };
    const { runs } = accepted(await client.send('POST', 'mlflow/runs/search', body), foundSchema, 'a search of runs');
    // runs within a run carry its tags too; of a job that was lost and begun again, the newest counts
    return runs.find((each) => tagOf(each, 'mlflow.parentRunId') === null) ?? runs[0] ?? null;
}
function tagOf({ data }, key) {
    return data.tags?.find((tag) => tag.key === key)?.value ?? null;
}
async function allExperiments(client) {
    const ids = [];
    let page;
    do {
        const body = { max_results: 1000, ...(page === undefined ? {} : { page_token: page }) };
        const answer = await client.send('POST', 'mlflow/experiments/search', body);
        const found = accepted(answer, experimentsSchema, 'a list of experiments');
        ids.push(...found.experiments.map(({ experiment_id: id }) => id));
        page = found.next_page_token;
    } while (page !== undefined && page !== '');
    return ids;
}
/** What the server answered; throws InputError with its words where it refused. */
function accepted(answer, schema, what) {
    if (answer.kind === 'refused') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`the server refused ${what} (${answer.status} ${answer.code}): ${answer.message}`, {
            cure: 'mend what it says; it is sent again by the next command'
        });
    }
    return schema.parse(answer.value);
}
const anything = zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J();


/***/ }),

/***/ 39585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ init_define)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __webpack_require__(68161);
// EXTERNAL MODULE: ./adapters/config/repository.js
var repository = __webpack_require__(5626);
// EXTERNAL MODULE: ./adapters/files/atomic.js
var atomic = __webpack_require__(35588);
// EXTERNAL MODULE: ./adapters/git/earlier.js
var earlier = __webpack_require__(76490);
// EXTERNAL MODULE: ./core/config/detect-models.js + 1 modules
var detect_models = __webpack_require__(26145);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
// EXTERNAL MODULE: ./core/config/detect-python.js + 1 modules
var detect_python = __webpack_require__(16096);
;// CONCATENATED MODULE: ./core/config/init.js
// The config that `modelgate init` writes.


/** Lines that the config of one model may have. */
const longest = 15;
const init_top = ['version: 1 # keys: docs/reference/config.md; check with `modelgate validate`', 'models:'];
/** The config as YAML with short comments, at most 15 lines for one model. */
function renderConfig(drafts) {
    const lines = drafts.flatMap((draft) => {
        const whole = configLines(draft, false);
        return init_top.length + whole.length <= longest ? whole : configLines(draft, true);
    });
    return `${[...init_top, ...lines].join('\n')}\n`;
}
/** Whether training is known, and anything that it writes. */
function knowsTraining(draft) {
    return draft.train !== undefined && (draft.artifact !== undefined || knowsEvaluation(draft));
}
/** Without the server of a model of which no file is known: nothing could be handed to it. */
function servable(draft) {
    return draft.artifact === undefined && draft.dvc === undefined ? { ...draft, serve: undefined } : draft;
}
function knowsEvaluation(draft) {
    return knowsPredictions(draft) || draft.metricsFile !== undefined || draft.logs !== undefined;
}
/** Whether predictions can be read: task and columns are known. */
function knowsPredictions({ predictions, task, target, prediction, score }) {
    if (predictions === undefined || task === undefined)
        return false;
    return task === 'scores' ? score !== undefined : target !== undefined && prediction !== undefined;
}
function configLines(draft, isShort) {
    const evaluation = draft.dvc === undefined ? evaluationOf(draft) : [];
    const rules = evaluation.length === 0 && draft.dvc === undefined ? [] : [...rulesOf(draft)];
    return [
        `  ${scalar(draft.name)}:`,
        ...(draft.paths === undefined ? [] : [`    paths: ${flow([...draft.paths])}`]),
        ...entries(4, [['dvc', draft.dvc]]),
        ...(draft.dvc === undefined && knowsTraining(draft)
            ? [trainLine(draft), ...entries(4, [['artifact', draft.artifact]])]
            : []),
        ...entries(4, [
            ['test', draft.test],
            ['serve', draft.serve]
        ]),
        ...(evaluation.length === 0
            ? []
            : isShort
                ? [`    evaluation: ${flow(Object.fromEntries(evaluation))}`]
                : ['    evaluation:', ...entries(6, evaluation)]),
        ...(rules.length === 0 ? [] : ['    metrics: # what must hold, against what is live']),
        ...rules.map(([name, rule]) => `      ${scalar(name)}: ${flow(rule)}`)
    ];
}
/** The command alone, or a map where there is more to say. */
function trainLine({ train = '', params, hydra, env, outputs }) {
    const more = {
        ...(params === undefined ? {} : { params }),
        ...(hydra === undefined ? {} : { hydra }),
        ...(outputs.length === 0 ? {} : { outputs }),
        ...(env === undefined ? {} : { env })
    };
    return `    train: ${Object.keys(more).length === 0 ? scalar(train) : flow({ command: train, ...more })}`;
}
function evaluationOf(draft) {
    const { predictions, task, id, target, prediction, score, positive, metricsFile } = draft;
    const known = Object.entries({ predictions, task, id, target, positive, prediction, score }).filter(([, value]) => value !== undefined);
    if (knowsPredictions(draft))
        return known;
    if (metricsFile !== undefined)
        return [['metrics', metricsFile]];
    return draft.logs === undefined ? [] : [['logs', draft.logs]];
}
function rulesOf(draft) {
    if (draft.rules.size > 0)
        return draft.rules;
    if (draft.dvc !== undefined || !knowsPredictions(draft))
        return new Map(rulesOfNames(draft.metricNames));
    switch (draft.task) {
        case 'binary':
        case 'multiclass':
            return new Map([['balanced_accuracy', { goal: 'maximize', max_regression: 0.01 }]]);
        case 'regression':
        case 'forecast':
            return new Map([['rmse', { goal: 'minimize', max_regression: '1%' }]]);
        case 'ranking':
        case 'scores':
        case undefined:
            return new Map();
    }
}
/** Not of the rows that were trained on, nor counts. */
const besides = /(?:^|[._/-])(?:train|training|epochs?|steps?|n|num|count|samples|rows|seed|duration|time|min|max|std)(?:[._/-]|$)/i;
/** Rules for the first metrics of a metrics file whose names tell which direction is better, else for its first number. */
function rulesOfNames(names) {
    const telling = names.filter((name) => !besides.test(name));
    const known = telling.filter((name) => (0,detect_python/* metricGoal */.Wf)(name) !== undefined).slice(0, 2);
    const chosen = known.length > 0 ? known : telling.slice(0, 1);
    return chosen.map((name) => [name, { goal: (0,detect_python/* metricGoal */.Wf)(name) ?? 'maximize', max_regression: '1%' }]);
}
function entries(indent, members) {
    return members.flatMap(([key, value]) => value === undefined ? [] : [`${' '.repeat(indent)}${key}: ${scalar(value)}`]);
}
function scalar(value) {
    return (0,dist.stringify)(value, { lineWidth: 0, defaultStringType: 'PLAIN' }).trim();
}
function flow(value) {
    return (0,dist.stringify)(value, { lineWidth: 0, collectionStyle: 'flow' }).trim();
}

// EXTERNAL MODULE: ./core/config/parse.js + 6 modules
var parse = __webpack_require__(78709);
// EXTERNAL MODULE: ./core/config/schema.js
var schema = __webpack_require__(56426);
// EXTERNAL MODULE: ./core/config/evaluation-schema.js
var evaluation_schema = __webpack_require__(31459);
// EXTERNAL MODULE: ./core/config/workflow-files.js + 1 modules
var workflow_files = __webpack_require__(20292);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
;// CONCATENATED MODULE: ./core/replay/history.js
/** Where changes were found: merged pull requests in git, runs of MLflow, or runs that Modelgate itself made here. */
const historyKinds = ['git', 'mlflow', 'runs'];
/** Each run compared with the one before it. `runs` are oldest first; of them the last `count` are replayed. */
function consecutive(runs, count) {
    return runs.map((run, index) => ({ ...run, before: runs[index - 1]?.after ?? null })).slice(-count);
}

// EXTERNAL MODULE: ./cli/init-files.js + 2 modules
var init_files = __webpack_require__(7825);
// EXTERNAL MODULE: ./core/metrics/compare/rules.js
var rules = __webpack_require__(46203);
;// CONCATENATED MODULE: ./cli/init-draft.js



/** Whether a flag says anything of the model, and so asks for another config. */
function describesModel({ model, train, artifact, predictions, metrics, task, serve, metric, test }) {
    return [model, train, artifact, predictions, metrics, task, serve, ...metric, ...test].some((given) => given !== undefined);
}
function withFlags(found, flags) {
    const { model, train, artifact, predictions, task, id, target, prediction, serve } = flags;
    const given = {
        name: model,
        train,
        artifact,
        predictions,
        metricsFile: flags.metrics,
        task,
        id,
        target,
        prediction,
        serve
    };
    const test = flags.test.length === 0 ? found.test : flags.test.join(' && ');
    const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const isByHand = train !== undefined || predictions !== undefined || flags.metrics !== undefined;
    return { ...found, ...(isByHand ? { dvc: undefined } : {}), ...stated, test, rules: (0,rules/* parseRules */.N)(flags.metric) };
}
/** Whether one of several models can be set up; says so where it can't. */
function isEnough(draft, terminal) {
    if (draft.dvc !== undefined || knowsTraining(draft) || knowsEvaluation(draft))
        return true;
    terminal.stderr(`Left out: ${draft.name}, since \`${draft.train ?? ''}\` writes no model and no metrics file that its source names. Give it by hand: docs/how-to/several-models.md\n`);
    return false;
}
/** Says what is left out because too little is known of it. Throws InputError if nothing is left. */
function checked(draft, terminal) {
    if (draft.dvc !== undefined)
        return draft;
    const trains = knowsTraining(draft);
    const evaluates = knowsEvaluation(draft);
    if (!trains && !evaluates) {
        throw new errors/* InputError */.dz('found no training with a model file, no predictions with their columns and no metrics file', {
            cure: "name them: `modelgate init --train 'python train.py' --artifact out/model.joblib --predictions out/predictions.csv --task binary --id id --target y --prediction predicted`"
        });
    }
    const [asked] = draft.rules.keys();
    if (!evaluates && asked !== undefined) {
        throw new errors/* InputError */.dz(`--metric ${asked} has no file to read it from: neither metrics nor predictions were found`, {
            cure: 'name what training writes: `--metrics out/metrics.json`, or `--predictions out/predictions.csv --task binary --target y --prediction predicted`'
        });
    }
    if (!trains && draft.train !== undefined) {
        terminal.stderr(`Left out: training by \`${draft.train}\`, since no model file was found. Give --artifact PATH.\n`);
    }
    if (trains && draft.artifact === undefined) {
        terminal.stderr('No model file was found, so what training writes for the evaluation stands for the model. To serve it, save it and name it by `artifact:`.\n');
    }
    if (!evaluates) {
        terminal.stderr('Left out: evaluation, since no metrics file was found, and no predictions file whose columns and task are clear. Train once and type `modelgate init --force`, or give --metrics, or --predictions, --task, --target and --prediction.\n');
    }
    return draft;
}

// EXTERNAL MODULE: ./core/config/shape.js
var shape = __webpack_require__(89976);
;// CONCATENATED MODULE: ./cli/init-models.js



/**
 * All of them; those that a person names; the one that `--model` names; or the first, where other flags describe one model.
 * Throws InputError for a name that none has.
 */
async function chooseModels({ models }, flags, terminal, canAsk) {
    if (models.length === 1)
        return models;
    const named = models.filter(({ name }) => name === flags.model);
    if (named.length > 0)
        return named;
    if (describesModel(flags))
        return models.slice(0, 1);
    if (!canAsk)
        return models;
    const names = models.map(({ name }) => name);
    const answer = (await terminal.ask(`Models to set up, of ${names.join(', ')} [all]: `))?.trim() ?? '';
    if (answer === '' || /^(?:all|y|yes)$/i.test(answer))
        return models;
    const wanted = answer.split(/[\s,]+/).filter((name) => name !== '');
    const unknown = wanted.find((name) => !names.includes(name));
    if (unknown === undefined)
        return models.filter(({ name }) => wanted.includes(name));
    const near = (0,shape.nearest)(unknown, names);
    throw new errors/* InputError */.dz(`no model ${unknown} was found.${near === null ? '' : ` Did you mean ${near}?`}`, {
        cure: `name some of ${names.join(', ')}, with commas between, or nothing for all`
    });
}
/** What was found of the models that are set up, and which others there are. */
function notesOf({ models, notes }, chosen) {
    const others = models.filter((model) => !chosen.includes(model));
    if (models.length === 1)
        return notes;
    const said = [...new Set(chosen.flatMap((model) => model.notes))];
    return others.length === 0
        ? [
            `${models.length} models were found, and are set up: ${models.map(({ name }) => name).join(', ')}. Take out what is none`,
            ...said
        ]
        : [
            `only ${chosen.map(({ name }) => name).join(', ')} is set up; more was found: ${others.map(told).join(', ')}. ${addOthers}`,
            ...said
        ];
}
const addOthers = 'Add a model for each under `models:`, each with its `paths:` (docs/how-to/several-models.md)';
const told = ({ name, train, dvc }) => `${name} (${dvc ?? train ?? ''})`;
/** Training that a config which is kept has no model for. */
function notConfigured({ models }, config) {
    if (models.length === 1)
        return [];
    const texts = Object.values(config.models).map((model) => JSON.stringify(model));
    const names = Object.keys(config.models);
    const missing = models.filter(({ name, dvc, path }) => !names.includes(name) && !texts.some((text) => text.includes(dvc ?? path)));
    return missing.length === 0
        ? []
        : [`training was found that no model of the config has: ${missing.map(told).join(', ')}. ${addOthers}`];
}

;// CONCATENATED MODULE: ./cli/init-questions.js
// The questions of `modelgate init`: only for what the repository doesn't show, and with whether to write never more than five.




async function askForDraft(draft, terminal) {
    const train = draft.train ?? (await line(terminal, 'Command that trains the model (empty: it is trained elsewhere): '));
    const artifact = draft.artifact ?? (train && (await line(terminal, 'Model file that it writes, such as out/model.joblib: ')));
    const hasMetrics = draft.predictions === undefined && draft.metricsFile !== undefined;
    const predictions = draft.predictions ??
        (hasMetrics ? undefined : await line(terminal, 'Predictions file that it writes, such as out/predictions.csv: '));
    const known = { ...draft, train, artifact, predictions };
    return predictions === undefined || knowsPredictions(known)
        ? known
        : { ...known, ...(await askForColumns(known, terminal)) };
}
/** Task and columns in one question, since they belong together. */
async function askForColumns(draft, terminal) {
    const { task, id, target, prediction } = draft;
    const guess = [task ?? 'binary', id ?? 'id', target ?? 'target', prediction ?? 'prediction'];
    const answer = await line(terminal, `Task, and columns of id, target and prediction [${guess.join(', ')}]: `);
    const [first = '', ...columns] = (answer ?? guess.join(',')).split(',').map((word) => word.trim());
    const chosen = evaluation_schema/* tasks */.v.find((known) => known === first);
    if (chosen !== undefined && columns.length === 3) {
        return { task: chosen, id: columns[0], target: columns[1], prediction: columns[2] };
    }
    const near = (0,shape.nearest)(first, evaluation_schema/* tasks */.v);
    const hint = chosen === undefined && near !== null ? ` Did you mean ${near}?` : '';
    throw new errors/* InputError */.dz(`"${answer ?? ''}" is not a task and three columns.${hint}`, {
        cure: `type the task (${evaluation_schema/* tasks */.v.join(', ')}) and three columns, with commas between: binary, id, target, prediction`
    });
}
/** What was typed, or undefined for nothing. */
async function line(terminal, question) {
    const answer = (await terminal.ask(question))?.trim();
    return answer === '' ? undefined : answer;
}

// EXTERNAL MODULE: ./adapters/config/file.js + 1 modules
var file = __webpack_require__(21596);
// EXTERNAL MODULE: ./adapters/files/tracking.js
var tracking = __webpack_require__(83592);
// EXTERNAL MODULE: ./core/metrics/documents/read.js + 3 modules
var read = __webpack_require__(83448);
// EXTERNAL MODULE: ./adapters/git/run-git.js
var run_git = __webpack_require__(2510);
;// CONCATENATED MODULE: ./adapters/git/merged.js
// Pull requests that were merged into the default branch and changed a file, told by the history alone.



/** So far back the history is read. */
const mostCommits = 5000;
/**
 * The last `count` merges into `branch` that changed `file`, with its metrics on both sides of each. A merge is a commit
 * with two parents on the branch's own line, or one whose message names a pull request, as squashing leaves it. Where the
 * branch has none of them, each commit of its line counts. Null where the file was never committed there.
 */
async function mergedChanges(root, branch, file, count) {
    const git = (0,run_git/* createGitRunner */.h)(root);
    const ref = await firstRef(git, [branch, `origin/${branch}`, 'HEAD']);
    if (ref === null)
        return null;
    const line = await readLine(git, ref);
    const touching = new Set((await firstParents(git, ref, ['--format=%H', '--', file])).map((sha) => sha.trim()));
    const merges = line.flatMap((commit) => mergeOf(commit, branch) ?? []);
    const isByMerges = merges.length > 0;
    const candidates = isByMerges ? merges : line.map(plainCommit);
    const changed = candidates.filter(({ sha }) => touching.has(sha)).slice(0, count);
    if (changed.length === 0)
        return null;
    const read = changed.map((merge) => changeOf(git, merge, file));
    const changes = (await Promise.all(read)).toReversed();
    const oldest = candidates.findIndex(({ sha }) => sha === changed.at(-1)?.sha);
    const untouched = oldest + 1 - changed.length;
    const broken = changes.filter((change) => change === null).length;
    return {
        kind: 'git',
        what: `${isByMerges ? 'merged pull requests' : 'commits'} of ${branch} that changed ${file}`,
        changes: changes.filter((change) => change !== null),
        notes: [
            ...(isByMerges
                ? []
                : [
                    `The history of ${branch} tells of no merged pull request (no merge, no #number in a subject): each commit counts.`
                ]),
            ...(untouched > 0 ? [`${untouched} more left ${file} as it was.`] : []),
            ...(broken > 0 ? [`${broken} more left a ${file} that can't be read.`] : []),
            ...((await isShallow(git)) ? ['The clone is shallow: git fetch --unshallow shows more.'] : [])
        ]
    };
}
async function firstRef(git, refs) {
    for (const ref of refs) {
        const sha = await git.tryRun(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], [1, 128]);
        if (sha !== null)
            return sha.trim();
    }
    return null;
}
/** The branch's own line: what was merged into it stands behind the merges. Newest first. */
async function firstParents(git, ref, args) {
    const text = await git.run(['log', '-z', '--first-parent', `--max-count=${mostCommits}`, ...withRef(args, ref)]);
    return text.split('\0').filter((_, index, all) => index < all.length - 1);
}
/** Options, the commit, then the paths. */
function withRef(args, ref) {
    const end = args.indexOf('--');
    return end < 0 ? [...args, ref, '--'] : [...args.slice(0, end), ref, ...args.slice(end)];
}
async function readLine(git, ref) {
    const fields = await firstParents(git, ref, ['--format=%H%x00%P%x00%cI%x00%s%x00%b']);
    return Array.from({ length: Math.floor(fields.length / 5) }, (_, index) => {
        const [sha = '', parents = '', at = '', subject = '', body = ''] = fields.slice(index * 5, index * 5 + 5);
        return { sha, parents: parents.split(' ').filter((parent) => parent !== '').length, at, subject, body };
    });
}
/**
 * Messages as GitHub (`Merge pull request #1`, squashed `Title (#1)`), GitLab (`See merge request group/project!1`) and
 * Bitbucket (`Merged in branch (pull request #1)`) write them. Null for a commit of the branch itself, and for a pull.
 */
function mergeOf(commit, branch) {
    const { subject, body, parents } = commit;
    const number = /^Merge pull request #(\d+)/.exec(subject)?.[1] ??
        /\((?:pull request )?#(\d+)\)$/.exec(subject)?.[1] ??
        /^See merge request \S*?!(\d+)$/m.exec(body)?.[1];
    const isPull = /^Merge (?:remote-tracking )?branch '([^']+)'/.exec(subject)?.[1];
    if (number === undefined && (parents < 2 || isPull === branch || isPull === `origin/${branch}`))
        return null;
    const isMerge = /^Merge/.test(subject);
    const title = isMerge ? (body.split('\n').find((text) => text.trim() !== '') ?? subject) : subject;
    const sign = /^See merge request/m.test(body) ? '!' : '#';
    return {
        ...commit,
        id: number === undefined ? commit.sha.slice(0, 7) : `${sign}${number}`,
        title: title.replace(/ \(#\d+\)$/, '')
    };
}
function plainCommit(commit) {
    return { ...commit, id: commit.sha.slice(0, 7), title: commit.subject };
}
/** Null where the file can't be read after the change. */
async function changeOf(git, merge, file) {
    const [before, after] = await Promise.all([
        merge.parents === 0 ? null : metricsAt(git, `${merge.sha}^1`, file),
        metricsAt(git, merge.sha, file)
    ]);
    return after === null ? null : { id: merge.id, title: merge.title, at: merge.at, before, after };
}
/** Null where there is no such file, or no metrics in it. */
async function metricsAt(git, ref, file) {
    const text = await git.tryRun(['cat-file', 'blob', `${ref}:${file}`], [128]);
    if (text === null)
        return null;
    try {
        return (0,read/* readMetricsDocument */.h3)(new TextEncoder().encode(text), file);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return null;
        throw error;
    }
}
async function isShallow(git) {
    return (await git.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(89043);
// EXTERNAL MODULE: ./core/metrics/documents/document.js
var documents_document = __webpack_require__(5288);
// EXTERNAL MODULE: ./core/metrics/documents/mlflow-database.js
var mlflow_database = __webpack_require__(43804);
// EXTERNAL MODULE: ./core/metrics/documents/sqlite.js
var sqlite = __webpack_require__(70273);
// EXTERNAL MODULE: ./adapters/files/file-error.js
var file_error = __webpack_require__(60900);
// EXTERNAL MODULE: ./adapters/mlflow/client.js
var mlflow_client = __webpack_require__(29652);
// EXTERNAL MODULE: ./adapters/mlflow/find-run.js
var find_run = __webpack_require__(57904);
;// CONCATENATED MODULE: ./adapters/mlflow/earlier-runs.js
// Finished runs of one MLflow experiment, oldest first: of a tracking server, a database or a folder of files.













const mostRuns = 1000;
/**
 * The last `count` runs of the experiment that MLFLOW_EXPERIMENT_NAME or _ID names, else of the one that ran last, each
 * with the run before it. Runs within a run, as those of a search, are left out. Null where there is nothing. Throws
 * OutsideError where the server does not answer.
 */
async function earlierRuns(root, env, count) {
    const place = placeOf(root, env);
    const found = await readPlace(place, env);
    const experiment = found.wanted ?? found.runs.at(-1)?.experiment;
    const runs = found.runs.filter((run) => run.experiment === experiment);
    if (experiment === undefined || runs.length === 0)
        return null;
    const others = found.experiments.size - 1;
    return {
        kind: 'mlflow',
        what: `finished runs of the MLflow experiment ${found.experiments.get(experiment) ?? experiment}`,
        changes: consecutive(runs.map(({ id, name, startedAt, metrics }) => ({
            id: id.slice(0, 7),
            title: name,
            at: new Date(startedAt).toISOString(),
            after: metrics
        })), count),
        notes: [
            'Each run is compared with the run before it, since MLflow does not say which of them was live.',
            ...(others > 0 && found.wanted === undefined
                ? ['There are other experiments: name one by MLFLOW_EXPERIMENT_NAME.']
                : [])
        ]
    };
}
/** As MLflow itself reads MLFLOW_TRACKING_URI; without it, where MLflow writes by default, now and in earlier versions. */
function placeOf(root, env) {
    const { MLFLOW_TRACKING_URI: uri = '' } = env;
    if ((0,mlflow_client/* isMlflowServer */.L)(env))
        return { kind: 'server' };
    if (uri === '')
        return { kind: 'files', paths: ['mlflow.db', 'mlruns'].map((name) => (0,external_node_path_.join)(root, name)) };
    if (uri.startsWith('sqlite:///'))
        return { kind: 'files', paths: [(0,external_node_path_.resolve)(root, uri.slice('sqlite:///'.length))] };
    if (uri.startsWith('file:'))
        return { kind: 'files', paths: [(0,external_node_path_.resolve)(root, uri.replace(/^file:(?:\/\/)?/, ''))] };
    return /^[\w+]+:/.test(uri) ? { kind: 'none' } : { kind: 'files', paths: [(0,external_node_path_.resolve)(root, uri)] };
}
const nothing = { runs: [], experiments: new Map(), wanted: undefined };
async function readPlace(place, env) {
    if (place.kind === 'none')
        return nothing;
    if (place.kind === 'server')
        return readServer(env);
    for (const path of place.paths) {
        const found = await readFiles(path);
        if (found.runs.length > 0)
            return { ...found, wanted: wantedOf(found.experiments, env) };
    }
    return nothing;
}
/** An experiment that is named and not there stays named, so that no other is taken in its place. */
function wantedOf(experiments, env) {
    const { MLFLOW_EXPERIMENT_ID: id, MLFLOW_EXPERIMENT_NAME: name } = env;
    if (id !== undefined && id !== '')
        return id;
    if (name === undefined || name === '')
        return undefined;
    return [...experiments].find(([, known]) => known === name)?.[0] ?? name;
}
const experimentsSchema = schemas/* object */.Ikc({
    experiments: schemas/* array */.YOg(schemas/* object */.Ikc({ experiment_id: schemas/* string */.YjP(), name: schemas/* string */.YjP() })).default([]),
    next_page_token: schemas/* string */.YjP().optional()
});
const searchedSchema = schemas/* object */.Ikc({
    runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        info: schemas/* object */.Ikc({
            run_id: schemas/* string */.YjP(),
            run_name: schemas/* string */.YjP().default(''),
            experiment_id: schemas/* string */.YjP(),
            start_time: coerce/* number */.ai().default(0)
        }),
        data: schemas/* object */.Ikc({
            metrics: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]),
            tags: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP() })).default([])
        })
            .partial()
            .default({})
    }))
        .default([])
});
async function readServer(env) {
    const client = (0,mlflow_client/* createMlflowClient */.J)(env, 'The replay of MLflow runs');
    const answer = await client.send('POST', 'mlflow/experiments/search', { max_results: mostRuns });
    const { experiments: listed } = (0,find_run/* accepted */.qG)(answer, experimentsSchema, 'a list of experiments');
    const experiments = new Map(listed.map(({ experiment_id: id, name }) => [id, name]));
    const wanted = wantedOf(experiments, env);
    const ids = wanted === undefined ? [...experiments.keys()] : experiments.has(wanted) ? [wanted] : [];
    if (ids.length === 0)
        return { ...nothing, experiments, wanted };
    const search = {
        experiment_ids: ids,
        filter: "attributes.status = 'FINISHED'",
        max_results: mostRuns,
        order_by: ['attributes.start_time DESC']
    };
    const { runs } = (0,find_run/* accepted */.qG)(await client.send('POST', 'mlflow/runs/search', search), searchedSchema, 'a search of runs');
    const own = runs.filter(({ data: { metrics = [], tags = [] } }) => metrics.length > 0 && !tags.some(({ key }) => key === 'mlflow.parentRunId'));
    return {
        experiments,
        wanted,
        runs: own.toReversed().map(({ info, data }) => ({
            id: info.run_id,
            name: info.run_name,
            experiment: info.experiment_id,
            startedAt: info.start_time,
            metrics: (0,read/* readMetricsDocument */.h3)(new TextEncoder().encode(JSON.stringify({ data })), `the run ${info.run_id}`)
        }))
    };
}
async function readFiles(path) {
    if (!/\.(?:db|sqlite3?)$/.test(path))
        return readFolder(path);
    const bytes = await (0,atomic/* readIfThere */.qC)(path);
    if (bytes === null || !(0,sqlite/* isSqlite */.JQ)(bytes))
        return nothing;
    const { runs, experiments } = (0,mlflow_database/* mlflowRuns */.w)(bytes, path);
    const finished = runs.filter(({ isFinished }) => isFinished);
    return { experiments, runs: finished.map((run) => ({ ...run, metrics: (0,documents_document/* plainMetrics */.Yb)(run.metrics) })) };
}
const metaSchema = schemas/* object */.Ikc({
    run_id: schemas/* string */.YjP(),
    run_name: schemas/* string */.YjP().default(''),
    start_time: coerce/* number */.ai().default(0),
    /** MLflow's RunStatus: 3 is FINISHED. */
    status: coerce/* number */.ai(),
    lifecycle_stage: schemas/* string */.YjP().default('active')
});
const finishedStatus = 3;
/** MLflow's file store: EXPERIMENT/RUN/meta.yaml, and a file for each metric. */
async function readFolder(folder) {
    const experiments = new Map();
    const runs = [];
    for (const experiment of await folders(folder)) {
        const name = schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).safeParse(await readYaml((0,external_node_path_.join)(folder, experiment, 'meta.yaml')));
        if (!name.success)
            continue;
        experiments.set(experiment, name.data.name);
        for (const run of await folders((0,external_node_path_.join)(folder, experiment))) {
            const read = await readRun((0,external_node_path_.join)(folder, experiment, run), experiment);
            if (read !== null)
                runs.push(read);
        }
    }
    return { experiments, runs: runs.toSorted((a, b) => a.startedAt - b.startedAt) };
}
async function readRun(folder, experiment) {
    const meta = metaSchema.safeParse(await readYaml((0,external_node_path_.join)(folder, 'meta.yaml')));
    if (!meta.success || meta.data.status !== finishedStatus || meta.data.lifecycle_stage !== 'active')
        return null;
    if ((await (0,atomic/* readIfThere */.qC)((0,external_node_path_.join)(folder, 'tags', 'mlflow.parentRunId'))) !== null)
        return null;
    const paths = await filesBelow((0,external_node_path_.join)(folder, 'metrics'));
    if (paths.length === 0)
        return null;
    const files = await Promise.all(paths.map(async (path) => ({ path: `metrics/${path}`, bytes: await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'metrics', path)) })));
    const { run_id: id, run_name: name, start_time: startedAt } = meta.data;
    return { id, name, experiment, startedAt, metrics: (0,read/* readMetricsFolder */.eD)(files, folder) };
}
async function readYaml(path) {
    const bytes = await (0,atomic/* readIfThere */.qC)(path);
    return bytes === null ? null : (0,dist.parse)(bytes.toString('utf8'), { logLevel: 'error' });
}
async function folders(path) {
    try {
        const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
        return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
    }
    catch (cause) {
        if ((0,file_error/* isMissing */.b2)(cause))
            return [];
        throw cause;
    }
}
/** Relative to the folder: a metric's name may hold slashes. */
async function filesBelow(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name).slice(folder.length + 1));
}

// EXTERNAL MODULE: ./core/config/expand.js
var expand = __webpack_require__(15741);
;// CONCATENATED MODULE: ./core/replay/edit-rules.js
// Writes proposed values of `max_regression` into the text of a config, and leaves every other character as it is.

/** `text` is a config without errors. A rule that is an alias, or is merged from elsewhere, is left as it is. */
function withRegressions(text, proposals) {
    const document = (0,dist.parseDocument)(text, { keepSourceTokens: true });
    return proposals
        .flatMap((proposal) => spliceOf(document, proposal, text) ?? [])
        .toSorted((a, b) => b.start - a.start)
        .reduce((edited, { start, end, text: put }) => edited.slice(0, start) + put + edited.slice(end), text);
}
/** Whether every proposal can be written: not so behind an alias. */
function canWrite(text, proposal) {
    return spliceOf((0,dist.parseDocument)(text), proposal, text) !== null;
}
function spliceOf(document, { model, metric, max_regression: limit }, text) {
    const rule = document.getIn(['models', model, 'metrics', metric], true);
    if (!(0,dist.isMap)(rule))
        return null;
    const written = rangeOf(rule, 'max_regression');
    if (written !== null)
        return { start: written[0], end: written[1], text: String(limit) };
    const goal = rangeOf(rule, 'goal');
    if (goal === null)
        return null;
    const put = `max_regression: ${limit}`;
    if (rule.flow === true)
        return { start: goal[1], end: goal[1], text: `, ${put}` };
    const pair = rule.items.find(({ key }) => (0,dist.isScalar)(key) && key.value === 'goal');
    const start = (0,dist.isScalar)(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
    const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
    return { start, end: start, text: `${put}${text.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(indent)}` };
}
/** Offsets of a value as it is written, without comments behind it. */
function rangeOf(map, key) {
    const value = map.get(key, true);
    return (0,dist.isScalar)(value) && value.range ? [value.range[0], value.range[1]] : null;
}

// EXTERNAL MODULE: ./core/metrics/compare/compare.js + 4 modules
var compare = __webpack_require__(2777);
// EXTERNAL MODULE: ./core/statistics/normal.js
var normal = __webpack_require__(39529);
// EXTERNAL MODULE: ./core/statistics/quantile.js
var quantile = __webpack_require__(64303);
;// CONCATENATED MODULE: ./core/replay/noise.js
// How much a metric moves from one change to the next, and the `max_regression` that such noise asks for.


/** The median of fewer differences says next to nothing of their spread. */
const fewestDifferences = 5;
/** Share of changes without any effect that the proposed tolerance lets through. */
const letThrough = 0.95;
/**
 * Standard deviation of the differences, as their median absolute value over that of a standard normal variable,
 * 1 / 0.6745 = 1.4826 times the median. It is taken about zero, which is where a change without effect lies, so that a
 * lasting trend widens it and never narrows it; up to half of the differences may be real improvements or failures
 * without moving it far. NaN without differences.
 *
 * Hampel, F. R. (1974), The influence curve and its role in robust estimation, JASA 69, 383-393; Rousseeuw, P. J. and
 * Croux, C. (1993), Alternatives to the median absolute deviation, JASA 88, 1273-1283. Over sqrt(2) it is the control
 * chart's median moving range / 0.954: NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2.
 */
function robustSpread(differences) {
    const sizes = Float64Array.from(differences, Math.abs).toSorted();
    return (0,quantile/* quantile */.Y)(sizes, 0.5) / (0,normal/* normalQuantile */.Zl)(0.75);
}
/**
 * The loss that a change without effect exceeds once in twenty times: z(0.95) = 1.645 spreads, rounded up to two
 * significant digits. `spread` is that of the difference of two measurements, which is what a gate looks at.
 */
function toleranceOf(spread) {
    return roundedUp((0,normal/* normalQuantile */.Zl)(letThrough) * spread);
}
/** Up to two significant digits; what a float's last digits add does not count. */
function roundedUp(value) {
    if (!(value > 0) || !Number.isFinite(value))
        return value;
    const power = Math.floor(Math.log10(value)) - 1;
    const digits = Math.ceil(Number((value / 10 ** power).toPrecision(12)));
    return Number(`${digits}e${power}`);
}

;// CONCATENATED MODULE: ./core/replay/replay.js


/** `asked` is how many changes a person wanted to see; there may be fewer. */
function replay(model, rules, history, asked) {
    const changes = history.changes.slice(-asked);
    const noise = [...rules].map(([metric, rule]) => noiseOf(metric, rule, changes));
    const proposed = proposedRules(rules, noise);
    return {
        model,
        kind: history.kind,
        what: history.what,
        asked,
        changes: changes.map((change) => replayed(change, rules, proposed)),
        noise,
        notes: history.notes
    };
}
/** The rules with what is proposed in the place of what is written. */
function proposedRules(rules, noise) {
    const found = new Map(noise.map((each) => [each.metric, each]));
    return new Map([...rules].map(([metric, rule]) => {
        const { outcome, max_regression: limit = null } = found.get(metric) ?? {};
        return [metric, outcome === 'proposed' && limit !== null ? { ...rule, max_regression: limit } : rule];
    }));
}
function noiseOf(metric, rule, changes) {
    const pairs = changes.flatMap(({ before, after }) => {
        const [from, to] = [numberIn(before, metric), numberIn(after, metric)];
        return from === null || to === null ? [] : [{ from, to }];
    });
    const isPercent = typeof rule.max_regression === 'string' && pairs.every(({ from }) => from !== 0);
    const differences = pairs.map(({ from, to }) => (isPercent ? ((to - from) / Math.abs(from)) * 100 : to - from));
    const spread = differences.length === 0 ? null : robustSpread(differences);
    const written = rule.max_regression ?? null;
    const asked = spread === null ? null : toleranceOf(spread);
    const limit = asked === null ? null : isPercent ? `${asked}%` : asked;
    const values = changes.flatMap(({ after }) => numberIn(after, metric) ?? []);
    const outcome = outcomeOf(values.length, differences.length, spread, limit === written);
    return {
        metric,
        goal: rule.goal,
        values,
        differences: differences.length,
        spread,
        unit: isPercent ? 'percent' : 'absolute',
        outcome,
        written,
        max_regression: outcome === 'proposed' ? limit : written
    };
}
function outcomeOf(values, differences, spread, isSame) {
    if (values === 0)
        return 'absent';
    if (differences < fewestDifferences || spread === null)
        return 'too_few';
    if (spread === 0)
        return 'no_noise';
    return isSame ? 'kept' : 'proposed';
}
function replayed(change, rules, proposed) {
    const [before, after] = [judge(change, rules), judge(change, proposed)];
    const metrics = [...rules.keys()].map((metric) => ({
        metric,
        before: numberIn(change.before, metric),
        after: numberIn(change.after, metric),
        gate: before.gates.get(metric) ?? 'absent',
        proposed: after.gates.get(metric) ?? 'absent'
    }));
    const { id, title, at } = change;
    return { id, title, at, verdict: before.verdict, proposed: after.verdict, metrics };
}
/** As the gate does, but for a metric that this change did not have yet, which is no failure of that time. */
function judge({ before, after }, rules) {
    const there = new Map([...rules].filter(([metric]) => after.metrics.has(metric)));
    if (there.size === 0)
        return { verdict: 'absent', gates: new Map() };
    const { verdict, metrics } = (0,compare/* compare */.U)({ baseline: before, candidate: after, rules: there, producer: 'modelgate init' });
    const gates = metrics.flatMap(({ name, gate }) => (gate === 'none' ? [] : [[name, gate]]));
    return { verdict, gates: new Map(gates) };
}
function numberIn(document, metric) {
    const value = document?.metrics.get(metric);
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

// EXTERNAL MODULE: ./core/config/diff.js
var diff = __webpack_require__(49838);
// EXTERNAL MODULE: ./core/report/markdown.js
var markdown = __webpack_require__(76540);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
// EXTERNAL MODULE: ./core/report/safe-text.js
var safe_text = __webpack_require__(83486);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./core/report/verdict.js
var report_verdict = __webpack_require__(20168);
;// CONCATENATED MODULE: ./core/report/replay.js
// A replay for people: what the gate would have said of each earlier change, the noise of each metric, and what follows.





/** More metrics than this don't fit beside each other. */
const mostColumns = 4;
function replayHeading({ model, asked, what, changes }) {
    const few = changes.length < asked ? `${changes.length} of the ${asked} asked for` : `the last ${asked}`;
    return changes.length === 0 ? `${model}: nothing to replay` : `${model}: ${few} ${what}`;
}
function changeCells(replay) {
    const shown = replay.noise.slice(0, mostColumns);
    const head = ['change', 'when', 'title', ...shown.map(nameOf), 'as written'];
    const rows = replay.changes.map((change) => [
        change.id,
        change.at.slice(0, 10),
        (0,safe_text/* safeText */.Hk)(change.title, 36),
        ...shown.map(({ metric }) => measured(change.metrics.find((each) => each.metric === metric))),
        gateOf(change, 'gate')
    ]);
    if (!isProposed(replay))
        return { head, rows };
    return {
        head: [...head, 'as proposed'],
        rows: rows.map((row, index) => {
            const change = replay.changes[index];
            return [...row, change === undefined ? '' : gateOf(change, 'proposed')];
        })
    };
}
function noiseCells({ noise }) {
    return {
        head: ['metric', 'course', 'differences', 'spread', 'max_regression', ''],
        rows: noise.map((each) => [
            nameOf(each),
            sparkline(each.values),
            String(each.differences),
            each.spread === null ? '–' : `${(0,numbers/* formatNumber */.ZV)(Number(each.spread.toPrecision(2)))}${unitOf(each)}`,
            each.outcome === 'proposed'
                ? `${limitOf(each.written)} → ${limitOf(each.max_regression)}`
                : limitOf(each.written),
            words(each)
        ])
    };
}
/** What both tables come to, in sentences. */
function replaySentences(replay) {
    const { changes, noise, notes } = replay;
    const count = (by) => changes.filter((change) => change[by] === 'fail').length;
    const held = `As written the gate would have held ${count('verdict')} of ${changes.length}`;
    return [
        ...(changes.length === 0 ? [] : [`${held}${isProposed(replay) ? `, as proposed ${count('proposed')}` : ''}.`]),
        ...(noise.length === 0 ? ['The model has no rule under `metrics:`, so there is nothing to hold.'] : []),
        ...(isProposed(replay)
            ? [
                'Proposed is 1.645 x 1.4826 x the median size of a difference, rounded up: a change without any effect then passes 19 times in 20. Real gains and losses are among these differences, so look at the table before you take it.'
            ]
            : []),
        ...notes
    ];
}
function renderReplay(replay) {
    return [
        (0,tree/* heading */.R_)(3, (0,tree/* untrusted */.bp)(replayHeading(replay))),
        ...(replay.changes.length === 0 ? [] : [tableOf(changeCells(replay)), tableOf(noiseCells(replay))]),
        (0,tree/* paragraph */.FY)((0,tree/* untrusted */.bp)(replaySentences(replay)[0] ?? '', 500)),
        ...listed(replaySentences(replay).slice(1))
    ];
}
function listed(sentences) {
    return sentences.length === 0 ? [] : [(0,tree/* list */.p_)(sentences.map((sentence) => [(0,tree/* untrusted */.bp)(sentence, 500)]))];
}
function tableOf({ head, rows }) {
    return (0,tree/* table */.tp)(head.map((cell) => [(0,tree/* untrusted */.bp)(cell)]), rows.map((row) => row.map((cell) => [(0,tree/* untrusted */.bp)(cell)])));
}
function isProposed({ noise }) {
    return noise.some(({ outcome }) => outcome === 'proposed');
}
const nameOf = ({ metric, goal }) => `${(0,safe_text/* safeText */.Hk)(metric, 40)} ${goal === 'maximize' ? '↑' : '↓'}`;
const unitOf = ({ unit }) => (unit === 'percent' ? '%' : '');
const limitOf = (limit) => (limit === null ? 'none' : String(limit));
function measured(judged) {
    if (judged?.after == null)
        return '–';
    const { before, after } = judged;
    return before === null ? (0,numbers/* formatNumber */.ZV)(after) : `${(0,numbers/* formatNumber */.ZV)(after)} (${(0,numbers/* formatSigned */.Gp)(rounded(after - before))})`;
}
/** Three digits of a difference are enough to see it. */
const rounded = (value) => Number(value.toPrecision(3));
function gateOf(change, by) {
    const verdict = by === 'gate' ? change.verdict : change.proposed;
    if (verdict === 'absent')
        return '– no metric';
    const failing = change.metrics.filter((metric) => metric[by] === 'fail').map(({ metric }) => (0,safe_text/* safeText */.Hk)(metric, 40));
    return `${report_verdict/* verdictIcons */.q[verdict]} ${verdict}${failing.length === 0 ? '' : ` ${failing.join(', ')}`}`;
}
function words({ outcome, differences, written }) {
    switch (outcome) {
        case 'proposed':
            return written === null ? 'proposed: the rule has none' : 'proposed';
        case 'kept':
            return 'fits the noise';
        case 'too_few':
            return `too few: ${differences} differences, ${fewestDifferences} are needed`;
        case 'no_noise':
            return 'no noise seen: half or more changed nothing';
        case 'absent':
            return 'not in this history';
    }
}
const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** One bar for each value, from the lowest to the highest of them. */
function sparkline(values) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values
        .map((value) => bars[high > low ? Math.round(((value - low) / (high - low)) * (bars.length - 1)) : 3])
        .join('');
}

// EXTERNAL MODULE: ./core/visible.js
var visible = __webpack_require__(90440);
// EXTERNAL MODULE: ./cli/table.js
var table = __webpack_require__(9589);
;// CONCATENATED MODULE: ./cli/replay-text.js
// A replay as text, Markdown or JSON.






function replayText(replays, texts) {
    const parts = replays.map((replay) => {
        const [changes, noise] = [changeCells(replay), noiseCells(replay)];
        const tables = replay.changes.length === 0
            ? ''
            : `\n${(0,table/* alignedTable */.n)(changes.head, changes.rows)}\n${(0,table/* alignedTable */.n)(noise.head, noise.rows)}\n`;
        return `${replayHeading(replay)}\n${tables}${replaySentences(replay)
            .map((line) => `${line}\n`)
            .join('')}\n`;
    });
    return (0,visible/* visible */.RK)(parts.join('') + changeText(texts));
}
function replayMarkdown(replays, texts) {
    const { path, before, after } = texts;
    const change = before === after
        ? []
        : [(0,tree/* heading */.R_)(3, `What would change in ${path}`), (0,tree/* codeBlock */.DV)((0,diff/* diffHunks */.r)(before, after).join('\n'), 'diff')];
    return (0,markdown.toMarkdown)((0,tree/* report */.z8)([...replays.flatMap(renderReplay), ...change]));
}
function changeText({ path, before, after }) {
    if (before === after)
        return `${path} stays as it is: nothing is proposed.\n`;
    return `Proposed for ${path}:\n${(0,diff/* diffHunks */.r)(before, after)
        .map((line) => `${line}\n`)
        .join('')}\n`;
}

;// CONCATENATED MODULE: ./cli/init-replay.js
// The history that `modelgate init --replay` reads for each model, and the config that its noise proposes.














/** `text` is the config as it would be written without the replay. */
async function replayConfig(text, config, options) {
    const { models } = (0,expand/* expandConfig */.N)(config, (0,file/* pipelineFiles */.ux)(options.root));
    const replays = await Promise.all(Object.entries(models).map(async ([name, model]) => {
        const rules = new Map(Object.entries(model.metrics ?? {}));
        const looked = await histories(name, model, options);
        const replayed = replay(name, rules, best(looked, rules, options), options.asked);
        return { ...replayed, notes: [...replayed.notes, ...notWritten(replayed, text)] };
    }));
    return {
        replays,
        texts: { path: find/* configPath */.eQ, before: text, after: withRegressions(text, replays.flatMap(proposalsOf)) }
    };
}
function proposalsOf({ model, noise }) {
    return noise.flatMap(({ metric, outcome, max_regression: limit }) => outcome === 'proposed' && limit !== null ? [{ model, metric, max_regression: limit }] : []);
}
function notWritten(replayed, text) {
    return proposalsOf(replayed)
        .filter((proposal) => !canWrite(text, proposal))
        .map(({ metric, max_regression: limit }) => `The rule of ${metric} is an alias: write max_regression: ${limit} where it is defined.`);
}
function showReplay({ replays, texts }, format) {
    return format === 'markdown' ? replayMarkdown(replays, texts) : replayText(replays, texts);
}
function replayDocument({ replays, texts }) {
    return { schema: 'modelgate/replay@1', replays, proposed: texts.after };
}
async function histories(name, model, { root, branch, asked, from, found, terminal: { env } }) {
    const file = model.evaluation?.metrics ?? found.metricsFile;
    const read = {
        git: async () => (file === undefined ? null : mergedChanges(root, branch, file, asked)),
        mlflow: async () => earlierRuns(root, env, asked),
        runs: async () => ownRuns(root, name, asked)
    };
    const wanted = historyKinds.filter((kind) => from === undefined || kind === from);
    return Promise.all(wanted.map(async (kind) => {
        try {
            return { kind, history: await read[kind]() };
        }
        catch (error) {
            // A server that is away is no reason to leave out what git tells, unless nothing else was asked for.
            if (!(error instanceof errors/* OutsideError */.Cp) || from !== undefined)
                throw error;
            return { kind, history: null, note: error.message };
        }
    }));
}
async function ownRuns(root, model, count) {
    const runs = await (0,tracking/* createTracking */.y)((0,external_node_path_.join)(root, '.modelgate')).runs(model);
    if (runs.length === 0)
        return null;
    const changes = runs.map((run) => ({
        id: run.commit?.slice(0, 7) ?? run.fingerprint.slice('sha256:'.length, 'sha256:'.length + 7),
        title: run.dirty ? 'with uncommitted changes' : '',
        at: run.createdAt,
        after: (0,documents_document/* plainMetrics */.Yb)(new Map(Object.entries(run.metrics).map(([key, value]) => [key, (0,digest/* loadNumber */.iM)(value)])))
    }));
    return {
        kind: 'runs',
        what: 'runs that Modelgate made here',
        changes: consecutive(changes, count),
        notes: ['Each run is compared with the run before it.']
    };
}
const places = {
    git: 'git (a metrics file that is committed)',
    mlflow: 'MLflow (MLFLOW_TRACKING_URI, mlflow.db, mlruns/)',
    runs: 'runs of Modelgate'
};
/** The history with the most differences of metrics that have a rule; what else there is, and what failed, as notes. */
function best(looked, rules, { asked, from }) {
    const found = looked
        .flatMap(({ history }) => (history === null ? [] : [{ history, told: differencesIn(history, rules) }]))
        .toSorted((a, b) => b.told - a.told);
    const failed = looked.flatMap(({ note }) => note ?? []);
    const [first, ...others] = found;
    if (first === undefined) {
        const where = looked.map(({ kind }) => places[kind]).join(', ');
        return { kind: from ?? 'git', what: 'earlier changes', changes: [], notes: [`Looked in: ${where}.`, ...failed] };
    }
    const more = others
        .filter(({ told }) => told > 0)
        .map(({ history: { kind, what, changes } }) => `Also there: ${changes.length} ${what} (modelgate init --replay ${asked} --history ${kind}).`);
    return { ...first.history, notes: [...first.history.notes, ...more, ...failed] };
}
function differencesIn({ changes }, rules) {
    const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
    return changes.filter(({ before, after }) => [...rules.keys()].some((metric) => isNumber(before?.metrics.get(metric)) && isNumber(after.metrics.get(metric)))).length;
}

;// CONCATENATED MODULE: ./cli/init-write.js
// How `modelgate init` writes: what is free to be written, what a person must say yes to, and what to type next.









/** Shows every change, and writes those that may be written. Throws InputError where none may. */
async function writeChanges(root, changes, asking) {
    const { flags, terminal, config, replayed } = asking;
    const told = replayed === null ? {} : replayDocument(replayed);
    const isJson = flags.format === 'json';
    if (!isJson)
        terminal.stdout([...changes.map(init_files/* showChange */.eO), ...changes.map(init_files/* showConflicts */.Zx)].join(''));
    if (changes.length === 0) {
        terminal.stdout(isJson ? (0,digest.prettyJson)({ ...told, written: [], kept: [] }) : 'No change: config and workflows are there already.\n');
        return errors/* exitCodes */.hS.pass;
    }
    const allowed = await allowedChanges(changes, asking);
    for (const { path, after } of allowed)
        await (0,atomic/* writeWhole */.f8)((0,external_node_path_.join)(root, path), after);
    const written = allowed.map(({ path }) => path);
    const kept = changes.map(({ path }) => path).filter((path) => !written.includes(path));
    if (written.length > 0 && flags.commit === true)
        await (0,earlier/* commitFiles */.zu)(root, written, 'Add Modelgate');
    if (isJson)
        terminal.stdout((0,digest.prettyJson)({ ...told, written, kept, config }));
    else
        terminal.stdout(ending(written, kept, asking));
    terminal.stderr(await (0,init_files/* missingInclude */.nl)(root, written));
    return written.length === 0 ? errors/* exitCodes */.hS.input : errors/* exitCodes */.hS.pass;
}
function ending(written, kept, { flags, hasGit }) {
    const left = kept.length === 0 ? '' : `Kept as they are: ${kept.join(', ')}.\n`;
    if (written.length === 0)
        return `${left}Nothing was written.\n`;
    return `${left}Written: ${written.join(', ')}.\nNext: ${nextStep(written, flags.commit === true, hasGit)}\n`;
}
function nextStep(written, isCommitted, hasGit) {
    if (!hasGit)
        return "this folder is no git repository yet, and a run is bound to a commit: git init && git add . && git commit -m 'First commit' && modelgate run";
    if (isCommitted)
        return 'git push; or here: modelgate run';
    const commit = `git add ${written.join(' ')} && git commit -m 'Add Modelgate'`;
    return `${commit} && git push; or here: commit, then modelgate run`;
}
/** What may be written: a person's own text is replaced only where a person, or `--force`, says so. */
async function allowedChanges(changes, asking) {
    const { flags, terminal, canAsk } = asking;
    if (flags.force === true)
        return changes.map(withOurLines);
    const owned = changes.filter(({ replaces }) => replaces !== null);
    const free = changes.filter((change) => !owned.includes(change));
    if (canAsk)
        return chosenChanges(free, owned, terminal);
    const config = owned.find(({ path }) => path === find/* configPath */.eQ);
    if (config !== undefined) {
        throw new errors/* InputError */.dz(`${find/* configPath */.eQ} is there and different; nothing was written`, {
            cure: replaceCure(flags, config),
            place: { file: find/* configPath */.eQ }
        });
    }
    if (flags.yes !== true)
        throw new errors/* InputError */.dz('nobody is here to answer; nothing was written', {
            cure: 'type `modelgate init --yes` to write what is shown'
        });
    for (const note of keptNotes(changes))
        terminal.stderr(`${note}\n`);
    return free;
}
async function chosenChanges(free, owned, terminal) {
    const isYes = async (question, isDefault) => {
        const answer = (await terminal.ask(question))?.trim() ?? 'n';
        return /^y(es)?$/i.test(answer) || (answer === '' && isDefault);
    };
    const torn = free.filter(({ instead }) => instead !== undefined);
    const lost = [
        ...(owned.length === 0 ? [] : [`replace ${named(owned)}`]),
        ...(torn.length === 0 ? [] : [`take this version's lines for yours in ${named(torn)}`])
    ].join(', and ');
    const replaced = lost !== '' && (await isYes(`${lost.charAt(0).toUpperCase()}${lost.slice(1)}? [y/N] `, false));
    const question = owned.length === 0 ? 'Write this? [Y/n] ' : 'Write the rest? [Y/n] ';
    const added = free.length > 0 && (replaced || (await isYes(question, true)));
    return [...(added ? free : []), ...(replaced ? owned : [])].map((change) => replaced ? withOurLines(change) : change);
}
const named = (changes) => changes.map(({ path }) => path).join(', ');
function withOurLines(change) {
    return change.instead === undefined ? change : { ...change, after: change.instead };
}
/** Why each file is kept, or lines of it, and what to type to have it otherwise. */
function keptNotes(changes) {
    const force = 'modelgate init --force';
    const foreign = changes.filter(({ replaces }) => replaces === 'foreign');
    const edited = changes.filter(({ replaces }) => replaces === 'edited');
    const torn = changes.filter(({ instead }) => instead !== undefined);
    return [
        ...(foreign.length === 0
            ? []
            : [
                `Kept, since \`modelgate init\` did not write it: ${named(foreign)}. Rename it to have both, or type \`${force}\` to replace it.`
            ]),
        ...(edited.length === 0
            ? []
            : [
                `Kept, since you edited it and no commit has the text that init wrote, so nothing can be merged: ${named(edited)}. Take over from the diff what you like, or type \`${force}\`.`
            ]),
        ...(torn.length === 0
            ? []
            : [
                `Brought up to date, but for the lines that you and this version both changed, where yours are kept: ${named(torn)}. Take over from what is shown what you like.`
            ])
    ];
}
/** A replay touches the config only; workflows that a person edited are another matter. */
/** The flags that were given belong to it; and what a person has in there is not lost by following a cure. */
function replaceCure({ replay }, { before, after }) {
    if (replay !== undefined)
        return `type \`modelgate init --replay ${replay} --no-workflows --force\` to replace it as shown`;
    const left = namesIn(after);
    const lost = namesIn(before ?? '').filter((name) => !left.includes(name));
    return lost.length === 0
        ? 'type the same command with `--force` to replace it as shown'
        : `put into it by hand what you want of the lines with a +, a further model under \`models:\`; the same command with \`--force\` replaces it whole, and ${lost.join(', ')} would be gone`;
}
/** Its keys, and its models by name. */
function namesIn(config) {
    const { models, ...others } = ((0,dist.parseDocument)(config, { logLevel: 'silent' }).toJS() ?? {});
    const names = typeof models === 'object' && models !== null ? Object.keys(models) : [];
    return [...names.map((name) => `the model ${name}`), ...Object.keys(others).map((key) => `\`${key}\``)];
}

;// CONCATENATED MODULE: ./cli/commands/init.js
// `modelgate init`: looks at the repository, asks for what it can't see, and writes the config and the workflows.





















const collect = (value, before) => [...before, value];
const init_define = (command, terminal, finish) => {
    command
        .description(`look at the repository and write ${find/* configPath */.eQ} and workflows; again to bring them up to date`)
        .option('--yes', 'ask nothing: take what is found and given')
        .option('--commit', 'commit what was written, and nothing else')
        .option('--force', 'replace a config or a workflow that a person wrote or edited')
        .option('--no-workflows', 'write the config only')
        .addOption(new esm/* Option */.c$('--ci <name...>', 'write for these; by default for what the repository uses').choices([
        'github',
        'gitlab',
        'jenkins'
    ]))
        .option('--bot', 'also the workflow in which the bot answers, for teams that run no App')
        .option('--model <name>', 'name of the model')
        .option('--train <command>', 'trains the model')
        .option('--artifact <path>', 'the model file or folder that training writes')
        .option('--predictions <path>', 'the predictions file that training writes')
        .option('--metrics <path>', 'the metrics file that training writes: JSON, YAML, TOML or CSV')
        .addOption(new esm/* Option */.c$('--task <task>', 'what the model predicts').choices(evaluation_schema/* tasks */.v))
        .option('--id <column>', 'column that names a row')
        .option('--target <column>', 'column of the true value')
        .option('--prediction <column>', 'column of the predicted value')
        .option('--metric <rule>', "'NAME:maximize,min=0.8,max_regression=1%'; again for each metric", collect, [])
        .option('--serve <command>', 'starts the server on {port}')
        .option('--test <command>', 'runs the unit tests; again for each command', collect, [])
        .option('--replay <count>', 'say what the gate would have said of so many earlier changes, and propose max_regression from their noise', countOf)
        .addOption(new esm/* Option */.c$('--history <kind>', 'replay merged pull requests, runs of MLflow, or runs of Modelgate').choices(historyKinds))
        .addOption(new esm/* Option */.c$('--format <format>', 'form of the result; markdown is for --replay')
        .choices(['text', 'json', 'markdown'])
        .default('text'))
        .action(async (flags) => finish(await init(flags, terminal)));
};
const mostReplayed = 200;
function countOf(text) {
    const count = Number(text);
    if (Number.isInteger(count) && count >= 1 && count <= mostReplayed)
        return count;
    throw new esm/* InvalidArgumentError */.Di(`Give a whole number from 1 to ${mostReplayed}: --replay 10`);
}
async function init(flags, terminal) {
    checkReplay(flags);
    const root = await (0,find/* findRoot */.wg)(terminal.cwd);
    const hasGit = await (0,earlier/* isRepository */.Z6)(root);
    if (!hasGit && flags.commit === true)
        throw new errors/* InputError */.dz(`${root} is in no git repository, so nothing can be committed; nothing was written`, {
            cure: 'make one: `git init && modelgate init --yes --commit`'
        });
    const listing = await (0,repository/* listRepository */.j)(root, terminal.env);
    const found = (0,detect_models/* detectModels */.s)(listing);
    const canAsk = terminal.interactive && flags.yes !== true;
    const present = await presentConfig(root);
    const isKept = present !== null && (flags.force !== true || flags.replay !== undefined) && !describesModel(flags);
    const chosen = isKept ? found.models : await chooseModels(found, flags, terminal, canAsk);
    const drafted = isKept ? present : await draftConfig(chosen, flags, terminal, canAsk);
    const config = validConfig(drafted, isKept, isKept ? suggestion(found.models) : '');
    const fitting = await (0,init_files/* fittingOf */.TX)(root, config, found.setup);
    const replayed = flags.replay === undefined
        ? null
        : await replayConfig(drafted, config, {
            root,
            branch: fitting.branch,
            asked: flags.replay,
            from: flags.history,
            found: found.models[0],
            terminal
        });
    const text = replayed?.texts.after ?? drafted;
    if (replayed !== null && flags.format !== 'json')
        terminal.stdout(showReplay(replayed, flags.format));
    if (replayed !== null && !canAsk && flags.yes !== true && flags.force !== true)
        return onlyShown(replayed, flags, terminal);
    const setup = [
        await (0,init_files/* ignoreChange */.jY)(root, ['.modelgate/', ...(isKept ? [] : new Set(chosen.flatMap(({ ignore }) => ignore)))])
    ];
    if (!isKept || text !== drafted)
        setup.unshift(await (0,init_files/* configChange */.fg)(root, text));
    const ci = flags.ci ?? (0,workflow_files/* detectCi */.Ay)(listing.files);
    const wanted = flags.workflows ? (0,workflow_files/* wantedWorkflows */.sx)(config, ci, flags.bot === true) : [];
    const workflows = await Promise.all(wanted.map((file) => (0,init_files/* workflowChange */.yK)(root, file, fitting)));
    const changes = [...setup, ...workflows].filter((change) => change !== null);
    for (const note of isKept
        ? notConfigured(found, config)
        : [...notesOf(found, chosen), ...(flags.workflows ? found.setup.notes : [])])
        terminal.stderr(`${note}\n`);
    return writeChanges(root, changes, { flags, terminal, canAsk, hasGit, config: text, replayed });
}
function checkReplay({ replay, history, format }) {
    if (replay !== undefined || (history === undefined && format !== 'markdown'))
        return;
    throw new errors/* InputError */.dz(`${history === undefined ? '--format markdown' : '--history'} is for --replay`, {
        cure: 'say how many changes to replay: `modelgate init --replay 10`'
    });
}
/** A replay that nobody said yes to changes nothing. */
function onlyShown(replayed, { format, replay }, terminal) {
    const { before, after } = replayed.texts;
    if (format === 'json')
        terminal.stdout((0,digest.prettyJson)({ ...replayDocument(replayed), written: [], kept: [] }));
    else if (before !== after)
        terminal.stderr(`Nothing was written. To write this: modelgate init --replay ${String(replay)} --yes\n`);
    return errors/* exitCodes */.hS.pass;
}
/** The config that is there; null for none. Throws InputError where it isn't text. */
async function presentConfig(root) {
    const bytes = await (0,atomic/* readIfThere */.qC)((0,external_node_path_.join)(root, find/* configPath */.eQ));
    if (bytes === null)
        return null;
    const decoded = (0,parse/* decodeConfig */.Fu)(bytes, find/* configPath */.eQ);
    return 'text' in decoded ? decoded.text : '';
}
async function draftConfig(chosen, flags, terminal, canAsk) {
    const [first] = chosen;
    if (first !== undefined && chosen.length === 1) {
        const given = withFlags(first, flags);
        const draft = checked(canAsk ? await askForDraft(given, terminal) : given, terminal);
        return renderConfig([flags.serve === undefined ? servable(draft) : draft]);
    }
    const drafts = chosen.map((found) => ({ ...found, rules: new Map() }));
    const enough = drafts.filter((draft) => isEnough(draft, terminal));
    return renderConfig((enough.length > 0 ? enough : drafts.map((draft) => checked(draft, terminal))).map(servable));
}
/** What was found, for a person who mends a config by hand. */
function suggestion(models) {
    return `\nWhat was found, to copy from:\n${renderConfig(models.map((found) => servable({ ...found, rules: new Map() })))}`;
}
function validConfig(text, isKept, found) {
    const parsed = (0,parse/* parseConfig */.o4)(text, find/* configPath */.eQ);
    if (!('errors' in parsed))
        return parsed.config;
    const cure = isKept
        ? 'mend it (`modelgate validate` says where), or type `modelgate init --force` to write another'
        : 'give other values by the flags that `modelgate init --help` lists';
    const where = isKept ? `${find/* configPath */.eQ} is there, and wrong: ` : '';
    throw new errors/* InputError */.dz(where + parsed.errors.map(({ message }) => message).join('\n') + found, { cure });
}


/***/ }),

/***/ 9589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alignedTable)
/* harmony export */ });
// An aligned table for terminals.
/** Columns as wide as their widest cell, two spaces between them; no trailing spaces. */
function alignedTable(head, rows) {
    const cells = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    return cells
        .map((row) => `${widths
        .map((width, column) => (row[column] ?? '').padEnd(width))
        .join('  ')
        .trimEnd()}\n`)
        .join('');
}


/***/ }),

/***/ 51765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ codes),
/* harmony export */   I: () => (/* binding */ floats)
/* harmony export */ });
// Typed arrays made value by value. `TypedArray.from` gathers a list of all values first, which costs memory by the row.
function floats(size, valueOf) {
    const values = new Float64Array(size);
    for (let row = 0; row < size; row += 1)
        values[row] = valueOf(row);
    return values;
}
function codes(size, codeOf) {
    const values = new Int32Array(size);
    for (let row = 0; row < size; row += 1)
        values[row] = codeOf(row);
    return values;
}


/***/ }),

/***/ 20499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   V$: () => (/* binding */ firstMissing),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   ie: () => (/* binding */ whereIs),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   y4: () => (/* binding */ missingWords)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51765);
// A table in memory, column by column: what predictions and data sets become once they are read.



/** The column of this name. Throws InputError that names the nearest one. */
function columnOf(table, name) {
    const column = table.columns.get(name);
    if (column)
        return column;
    const names = [...table.columns.keys()];
    const nearest = nearestName(name, names);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${table.file} has no column ${JSON.stringify(name)}${nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`}`, {
        cure: `name one of its columns: ${listed(names)}`,
        place: { file: table.file, line: 1 }
    });
}
/** The name most like `wanted`, ignoring case; undefined if none is near. */
function nearestName(wanted, names) {
    let best;
    let bestDistance = Infinity;
    for (const name of names) {
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted.toLowerCase(), name.toLowerCase());
        if (steps < bestDistance)
            [best, bestDistance] = [name, steps];
    }
    return bestDistance <= Math.max(2, wanted.length * 0.4) ? best : undefined;
}
/** At most twenty names, as people list them. */
function listed(names) {
    const shown = names.slice(0, 20).join(', ');
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
/**
 * A column as numbers, NaN where missing. A text column is taken when each of its texts is a number.
 * Throws InputError naming the first cell that is none.
 */
function numbersOf(table, name) {
    const column = columnOf(table, name);
    if (column.kind === 'number')
        return column.values;
    const meaning = new Float64Array(column.words.size);
    for (let code = 0; code < meaning.length; code += 1) {
        const word = column.words.at(code);
        const value = numberOf(word);
        if (value === undefined) {
            const row = column.codes.indexOf(code);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`column ${JSON.stringify(name)} holds ${JSON.stringify(word)} ${whereIs(table, row)}, not a number`, {
                cure: `write numbers only into ${JSON.stringify(name)}, or name another column`,
                place: placeOf(table, row)
            });
        }
        meaning[code] = value;
    }
    return (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .floats */ .I)(column.codes.length, (row) => meaning[column.codes[row] ?? -1] ?? NaN);
}
/** The number that a text says, as CSV writers and Python print it; NaN for the words of missing values, undefined for anything else. */
function numberOf(text) {
    const trimmed = text.trim();
    if (missingWords.has(trimmed))
        return NaN;
    if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed))
        return Number(trimmed);
    const infinity = /^([+-]?)inf(inity)?$/i.exec(trimmed);
    if (infinity)
        return infinity[1] === '-' ? -Infinity : Infinity;
    return undefined;
}
/** What a missing number looks like in text; in a column of texts only the empty cell is missing. */
const missingWords = new Set([
    '',
    'NA',
    'N/A',
    'n/a',
    '<NA>',
    'NaN',
    'nan',
    '-nan',
    'NULL',
    'null',
    'None'
]);
/** A cell as text, null where missing. Numbers as JavaScript prints them. */
function textAt(column, row) {
    if (column.kind === 'number') {
        const value = column.values[row];
        return value === undefined || Number.isNaN(value) ? null : String(value);
    }
    const code = column.codes[row];
    return code === undefined || code < 0 ? null : column.words.at(code);
}
/** First row whose cell is missing, or -1. */
function firstMissing(column) {
    return column.kind === 'number' ? column.values.findIndex(Number.isNaN) : column.codes.indexOf(-1);
}
/** Texts by code: small lists as plain arrays. */
function wordsOf(texts) {
    return { size: texts.length, at: (code) => texts[code] ?? '' };
}
/** `in row 12`, or `on line 13` where the format has lines. */
function whereIs(table, row) {
    return table.line ? `on line ${table.line(row)}` : `in row ${row + 1}`;
}
/** The place of a row, for errors. */
function placeOf(table, row) {
    return table.line ? { file: table.file, line: table.line(row) } : { file: table.file };
}


/***/ }),

/***/ 46203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseRules)
/* harmony export */ });
/* unused harmony export parseRule */
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56426);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20499);
// Rules as the command takes them: 'NAME:maximize,min=0.8,max_regression=1%,slices.max_regression=0.03'.



const goals = ['maximize', 'minimize'];
const limits = ['min', 'max', 'max_regression', 'min_improvement', 'slices.max_regression'];
const example = "--metric 'roc_auc:maximize,min=0.8,max_regression=1%'";
/** Rules by metric name. Throws InputError for a rule that doesn't parse and for a name given twice. */
function parseRules(texts) {
    const rules = new Map();
    for (const text of texts) {
        const { name, rule } = parseRule(text);
        if (rules.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`metric ${name} has two rules`, {
                cure: `give one \`--metric\` for ${name}, with all its limits`
            });
        rules.set(name, rule);
    }
    return rules;
}
/** The name ends at the last colon, so that it may hold colons itself. */
function parseRule(text) {
    const colon = text.lastIndexOf(':');
    const name = text.slice(0, colon).trim();
    if (colon < 1 || name === '')
        throw wrong(text, 'it has no NAME:', `write ${example}`);
    const [goal = '', ...pairs] = text
        .slice(colon + 1)
        .split(',')
        .map((part) => part.trim());
    if (!goals.some((known) => known === goal))
        throw wrong(text, `"${goal}" is not a goal`, `begin with maximize or minimize: \`${name}:maximize,…\``);
    const fields = new Map();
    for (const pair of pairs) {
        const [key, value] = parseLimit(text, pair);
        if (fields.has(key))
            throw wrong(text, `${key} is given twice`, `leave one ${key}`);
        fields.set(key, value);
    }
    const slices = fields.get('slices.max_regression');
    fields.delete('slices.max_regression');
    const rule = _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRuleSchema */ .O4.safeParse({
        goal,
        ...Object.fromEntries(fields),
        ...(slices === undefined ? {} : { slices: { max_regression: slices } })
    });
    if (!rule.success) {
        const issue = rule.error.issues[0];
        throw wrong(text, `${issue?.path.join('.') ?? 'rule'}: ${issue?.message ?? 'wrong'}`, `write, for example, ${example}`);
    }
    const { min, max } = rule.data;
    if (min !== undefined && max !== undefined && min > max)
        throw wrong(text, `min ${min} is above max ${max}, so no value can pass`, 'give a min that is not above max');
    return { name, rule: rule.data };
}
function parseLimit(text, pair) {
    const [key = '', value, ...rest] = pair.split('=').map((part) => part.trim());
    if (!limits.some((known) => known === key)) {
        const near = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(key, limits);
        throw wrong(text, `"${key}" is not a limit${near ? `; did you mean ${near}?` : ''}`, near ? `write ${near}` : `write one of the limits: ${limits.join(', ')}`);
    }
    if (value === undefined || rest.length > 0)
        throw wrong(text, `"${pair}" is not ${key}=VALUE`, `write ${key}=0.01`);
    if (value.endsWith('%'))
        return [key, value];
    const number = Number(value);
    if (value === '' || !Number.isFinite(number))
        throw wrong(text, `"${value}" is not a number`, `write ${key}=0.01`);
    return [key, number];
}
function wrong(text, what, cure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`--metric '${text}': ${what}`, { cure });
}


/***/ }),

/***/ 85782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ trainingTags),
/* harmony export */   KS: () => (/* binding */ trainingName),
/* harmony export */   Zm: () => (/* binding */ trainingIdentity)
/* harmony export */ });
/** Names one training among those of its fingerprint: `a1b2c3d4e5f6-mf3k9z1`. */
function trainingName(fingerprint, startedAt) {
    return `${fingerprint.slice('sha256:'.length, 'sha256:'.length + 12)}-${startedAt.toString(36)}`;
}
/** Tags by which a run that the training itself logs is found again. */
const trainingTags = { fingerprint: 'modelgate.fingerprint', training: 'modelgate.training' };
/**
 * What every train command is told. MLflow's client gives each run it starts the tags of MLFLOW_RUN_CONTEXT
 * (mlflow.environment_variables), so that what a training logs by itself is linked to its run here.
 */
function trainingIdentity({ model, head }, fingerprint, training, repeat) {
    const tags = {
        [trainingTags.fingerprint]: fingerprint,
        [trainingTags.training]: repeat === 0 ? training : `${training}-${repeat}`,
        'modelgate.model': model,
        'modelgate.commit': head.sha
    };
    return {
        MODELGATE_FINGERPRINT: fingerprint,
        MODELGATE_TRAINING: training,
        MODELGATE_REPEAT: String(repeat),
        MLFLOW_RUN_CONTEXT: JSON.stringify(tags)
    };
}


/***/ }),

/***/ 97391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ worstSlices),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   UE: () => (/* binding */ arrow),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   w0: () => (/* binding */ hasRules)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5411);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96145);
// What of a comparison deserves words, and those words.



/** Metrics first, then slices. */
function findings(comparison) {
    return [
        ...comparison.metrics.map((entry) => ({ entry, slice: null })),
        ...comparison.slices.flatMap((slice) => slice.metrics.map((entry) => ({ entry, slice })))
    ];
}
/** Whether any metric has a rule; then only those are told of, and the others are folded. */
function hasRules(comparison) {
    return findings(comparison).some(({ entry }) => entry.goal !== undefined);
}
/** For each metric with slices under a rule the one that did worst, by gate and then by how much was lost. */
function worstSlices(comparison) {
    const worst = new Map();
    for (const finding of findings(comparison)) {
        const { entry, slice } = finding;
        if (!slice || entry.gate === 'none')
            continue;
        const before = worst.get(entry.name);
        if (!before || badness(entry) > badness(before.entry))
            worst.set(entry.name, finding);
    }
    return [...worst.values()];
}
function badness({ gate, delta, goal }) {
    const rank = { fail: 2e9, inconclusive: 1e9, pass: 0, none: 0 }[gate];
    const loss = typeof delta === 'number' ? (goal === 'minimize' ? delta : -delta) : 0;
    return rank + Math.max(-1e8, Math.min(1e8, loss));
}
function show(entry) {
    const interval = entry.interval && [(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(entry.interval[0]), (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(entry.interval[1])];
    const sides = [entry.baseline, entry.candidate].flatMap((side) => (typeof side === 'number' ? [side] : []));
    const decimals = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedDecimals */ .In)(sides, interval);
    const delta = entry.delta === undefined ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(entry.delta), decimals);
    const range = interval ? ` [${interval.map((end) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(end, decimals)).join(', ')}]` : '';
    return {
        baseline: showSide(entry.baseline, decimals),
        candidate: showSide(entry.candidate, decimals),
        delta: delta + range,
        difference: typeof entry.delta === 'number' ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(Math.abs(entry.delta), decimals) : ''
    };
}
function showSide(side, decimals) {
    if (side === undefined)
        return '–';
    if (typeof side === 'number')
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(side, decimals);
    return typeof side === 'string' ? side : JSON.stringify(side);
}
const arrow = (entry) => entry.goal === undefined ? '' : entry.goal === 'maximize' ? ' ↑' : ' ↓';
/** "`recall` fell by 0.060 on `channel=card_not_present`" */
function describe({ entry, slice }) {
    return [
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(entry.name),
        ' ',
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(happened(entry)),
        ...(slice ? [' on ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${slice.column}=${slice.value}`)] : [])
    ];
}
function happened(entry) {
    const shown = show(entry);
    switch (entry.reason) {
        case 'missing':
        case 'not_finite':
        case 'not_numeric':
            return `can't be judged: ${entry.message ?? 'there is no number'}`;
        case 'below_min':
            return `is ${shown.candidate}, under its minimum`;
        case 'above_max':
            return `is ${shown.candidate}, over its maximum`;
        case 'no_improvement':
            return `did not improve enough (${shown.delta})`;
        case 'inconclusive':
            return 'may be worse than allowed: the test set is too small to tell';
        case 'test_set_changed':
        case 'rows_do_not_join':
            return 'was not measured on the same rows';
        case 'regression':
        case 'slice_regression':
        case 'accepted':
        case undefined:
            return moved(entry, shown);
    }
}
function moved(entry, { difference }) {
    if (typeof entry.delta !== 'number')
        return `is ${entry.change}`;
    if (entry.delta === 0)
        return 'stayed the same';
    return `${entry.delta > 0 ? 'rose' : 'fell'} by ${difference}`;
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

/***/ 5411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   In: () => (/* binding */ sharedDecimals),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   xJ: () => (/* binding */ describeDetectable),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
// One way to write numbers: as many digits as the evidence supports, the same for both sides.
const minus = '−';
/** A number with a real minus sign. `decimals` fixes its digits; without it, at most six significant ones. */
function formatNumber(value, decimals) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : `${minus}∞`;
    const text = decimals === undefined ? short(value) : fixed(value, decimals);
    return text.replace(/^-/, minus).replace(/e-/, `e${minus}`);
}
/** Like `formatNumber`, with a plus sign; zero has none. */
function formatSigned(value, decimals) {
    const text = formatNumber(value, decimals);
    if (/^[−∞N]/.test(text))
        return value === Infinity ? `+${text}` : text;
    return /[1-9]/.test(text) ? `+${text}` : text;
}
/** A count with thousands separators. */
function formatCount(count) {
    return count.toLocaleString('en-US');
}
/**
 * Decimals for both sides of a comparison and their delta: two significant digits of the interval's half width, else of
 * the delta; never more than the numbers themselves have. Undefined where a fixed point would be unreadable.
 */
function sharedDecimals(values, interval) {
    const finite = values.filter(Number.isFinite);
    const largest = Math.max(...finite.map(Math.abs), 0);
    if (finite.length === 0 || largest >= 1e9)
        return undefined;
    const halfWidth = interval && interval[1] > interval[0] ? (interval[1] - interval[0]) / 2 : null;
    const wanted = decimalsFor(halfWidth ?? smallestStep(finite), 2);
    const enough = halfWidth === null ? Math.max(wanted, decimalsFor(largest, 4)) : wanted;
    if (enough > 12)
        return undefined;
    return Math.min(enough, Math.max(...finite.map(ownDecimals)));
}
function smallestStep(values) {
    const steps = values.flatMap((a, i) => values.slice(i + 1).map((b) => Math.abs(a - b)));
    return Math.min(...steps.filter((step) => step > 1e-9 * Math.max(...values.map(Math.abs))));
}
function decimalsFor(size, significant) {
    if (!Number.isFinite(size) || size <= 0)
        return 0;
    return Math.max(0, significant - 1 - Math.floor(Math.log10(size)));
}
function ownDecimals(value) {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
function short(value) {
    return String(Number(value.toPrecision(6)));
}
function fixed(value, decimals) {
    const text = value.toFixed(decimals);
    return /[1-9]/.test(text) ? text : text.replace(/^-/, '');
}
/** Bytes in the unit that gives one to three digits before the point, by powers of 1,000. */
function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
    const value = bytes / 1000 ** power;
    return `${power === 0 ? String(bytes) : value.toFixed(value < 100 ? 1 : 0)} ${units[power] ?? 'B'}`;
}
/** `0.8 s`, `42 s`, `6 min`, `1 h 20 min`. */
function formatSeconds(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 90)
        return `${Math.round(seconds)} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** What a test set can tell apart, in words. */
function describeDetectable(smallest) {
    return `these rows can show a change of ${formatNumber(Number(smallest.toPrecision(2)))} or more`;
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

/***/ 20168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictSentence),
/* harmony export */   q: () => (/* binding */ verdictIcons)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97391);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96145);


const verdictIcons = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
/** "❌ `fraud` is held: `recall` fell by 0.060 on `channel=card_not_present`, and 2 more." */
function verdictSentence(comparison, model) {
    const subject = model === undefined ? ['The candidate'] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(model)];
    return [`${verdictIcons[comparison.verdict]} `, ...subject, ...predicate(comparison), '.'];
}
function predicate(comparison) {
    const all = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(comparison);
    switch (comparison.verdict) {
        case 'fail': {
            const failed = all.filter(({ entry }) => entry.gate === 'fail');
            if (failed.length > 0)
                return [' is held: ', ...firstOf(failed)];
            return [comparison.errors.length > 0 ? ' is held: a file could not be read' : ' is held: the test set changed'];
        }
        case 'inconclusive':
            return [' is inconclusive: ', ...firstOf(all.filter(({ entry }) => entry.gate === 'inconclusive'))];
        case 'pass':
            return passed(comparison, all);
    }
}
function passed(comparison, all) {
    if (comparison.baseline === null)
        return [' passes as the first model: it holds its bounds'];
    if (comparison.notes.some(({ code: note }) => note === 'model_unchanged'))
        return [' passes: the model is unchanged'];
    const accepted = all.filter(({ entry }) => entry.reason === 'accepted');
    if (accepted.length > 0)
        return [' passes by what was accepted: ', ...firstOf(accepted)];
    const better = all.filter(({ entry, slice }) => !slice && entry.change === 'better');
    const worse = all.filter(({ entry }) => entry.change === 'worse');
    if (better.length > 0 && worse.length === 0)
        return [' is better: ', ...firstOf(better)];
    if (better.length > 0)
        return [` passes: ${better.length} better, ${worse.length} worse, within what is allowed`];
    if (worse.length > 0)
        return [' passes, a little worse: ', ...firstOf(worse)];
    return [` passes: ${nothingWorse(comparison)}`];
}
/** Of a metric that changed and has no goal nobody can say whether it got worse. */
function nothingWorse({ metrics }) {
    const unjudged = metrics.some(({ change }) => change === 'changed' || change === 'removed');
    if (!unjudged)
        return 'nothing got worse';
    return metrics.some(({ goal }) => goal !== undefined)
        ? 'no metric with a rule got worse'
        : 'no metric has a rule, so nothing says whether the changes are for the better';
}
function firstOf(list) {
    const [first, ...others] = list;
    if (!first)
        return [];
    return [...(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(first), ...(others.length > 0 ? [`, and ${others.length} more`] : [])];
}


/***/ }),

/***/ 39529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ normalTwoSided),
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
// The standard normal distribution.
/** P(Z > z), to about 1e-15 relative: a series near the middle, Lentz's continued fraction in the tail (DLMF 7.6.1, 7.9.3). */
function normalTail(z) {
    if (Number.isNaN(z))
        return NaN;
    if (z < 0)
        return 1 - normalTail(-z);
    const x = z / Math.SQRT2;
    if (x < 1.5)
        return (1 - erfSeries(x)) / 2;
    return erfcFraction(x) / 2;
}
/** P(|Z| > |z|). */
function normalTwoSided(z) {
    return Math.min(1, 2 * normalTail(Math.abs(z)));
}
function erfSeries(x) {
    let term = x;
    let sum = x;
    for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && n < 200; n += 1) {
        term *= (2 * x * x) / (2 * n + 1);
        sum += term;
    }
    return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
function erfcFraction(x) {
    if (x > 27)
        return 0;
    let fraction = x;
    let [c, d] = [x, 0];
    for (let n = 1; n < 500; n += 1) {
        const a = n / 2;
        d = 1 / (x + a * d);
        c = x + a / c;
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
/** z with P(Z < z) = `share`, by bisection to full precision; infinite at 0 and 1. */
function normalQuantile(share) {
    if (!(share > 0 && share < 1))
        return share === 0 ? -Infinity : share === 1 ? Infinity : NaN;
    let [low, high] = [-40, 40];
    for (let step = 0; step < 80; step += 1) {
        const middle = (low + high) / 2;
        if (normalTail(-middle) < share)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ }),

/***/ 64303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
// Quantiles of a sorted list.
/** Linear interpolation between order statistics (Hyndman and Fan's type 7, numpy's default). `sorted` rises; `share` is 0 to 1. */
function quantile(sorted, share) {
    if (sorted.length === 0)
        return NaN;
    const position = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
    const lower = Math.floor(position);
    const low = sorted[lower] ?? NaN;
    const high = sorted[Math.min(lower + 1, sorted.length - 1)] ?? NaN;
    return low === high ? low : low + (high - low) * (position - lower);
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

/***/ 89043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41299);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};

export const id = 3786;
export const ids = [3786];
export const modules = {

/***/ 43786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMlflowMetrics: () => (/* binding */ readMlflowMetrics)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65817);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_metrics_documents_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83448);
/* harmony import */ var _mlflow_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29652);
/* harmony import */ var _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71348);
// Metrics of a registered model: mlflow:NAME@ALIAS is the run behind that alias of an MLflow server's registry.





const aliasSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ model_version: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ run_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1) }) });
/**
 * Asks the server that MLFLOW_TRACKING_URI names. Throws InputError for an alias that is not there, OutsideError where the
 * server does not answer.
 */
async function readMlflowMetrics(source, env = process.env) {
    const match = /^mlflow:(.+)@([^@]+)$/.exec(source);
    const [, name, alias] = match ?? [];
    if (name === undefined || alias === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${source} is not mlflow:NAME@ALIAS`, { cure: 'write, for example, mlflow:fraud@champion' });
    }
    const client = (0,_mlflow_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createMlflowClient */ .J)(env, source);
    const found = await client.get('mlflow/registered-models/alias', { name, alias });
    const { run_id: id } = (0,_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF)(found, aliasSchema, source).model_version;
    const run = await client.get('mlflow/runs/get', { run_id: id });
    (0,_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .read */ .LF)(run, zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ run: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({}) }), source);
    return (0,_core_metrics_documents_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readMetricsDocument */ .h3)(new TextEncoder().encode(run.kind === 'ok' ? run.text : ''), source);
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

/***/ 71348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   pm: () => (/* binding */ fetchVersion),
/* harmony export */   x: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89043);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62636);
// Model versions of an MLflow registry: what an alias names, and the bytes behind a version.




const versionSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    model_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() })
});
const uriSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ artifact_uri: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const pairs = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).default([]);
const runSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        info: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ start_time: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().optional(), end_time: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().optional() }),
        data: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            params: pairs,
            metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()]).optional() })).default([])
        }),
        inputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ dataset_inputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ dataset: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) })) })
            .partial()
            .default({})
    })
});
const filesSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), is_dir: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false) })).default([])
});
const mostFiles = 10_000;
/** The version that the alias, or the number, stands for now, with its run's data sets. */
async function resolveVersion(client, reference) {
    const { version, run_id: run } = await findVersion(client, reference);
    const about = run === undefined || run === '' ? null : await findRun(client, run);
    const data = (about?.inputs.dataset_inputs ?? []).map(({ dataset: { name, digest } }) => ({ name, digest }));
    const sorted = data.toSorted((a, b) => (a.name + a.digest < b.name + b.digest ? -1 : 1));
    return { version, run: about === null ? null : (run ?? null), data: sorted };
}
async function describeVersion(client, reference, version) {
    const { run_id: run } = await findVersion(client, pinnedTo(reference, version));
    const about = run === undefined || run === '' ? null : await findRun(client, run);
    if (about === null)
        return { parameters: {}, metrics: {}, seconds: null };
    const { info, data } = about;
    const seconds = info.start_time && info.end_time ? (info.end_time - info.start_time) / 1000 : null;
    return {
        parameters: Object.fromEntries(data.params.map(({ key, value }) => [key, value])),
        metrics: Object.fromEntries(data.metrics.map(({ key, value = NaN }) => [key, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .storeNumber */ .R5)(Number(value))])),
        seconds
    };
}
/** Writes the version's model as a folder. Of what the server lists, nothing is written outside of it. */
async function fetchVersion(client, reference, version, folder) {
    const { name, version: number } = await findVersion(client, pinnedTo(reference, version));
    const what = `${name} version ${number}`;
    const answer = await client.get('mlflow/model-versions/get-download-uri', { name, version: number });
    const { artifact_uri: uri } = read(answer, uriSchema, what);
    const root = /^mlflow-artifacts:\/(?:\/[^/]*\/)?(.+)$/.exec(uri)?.[1]?.replace(/\/+$/, '');
    if (root === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the model of ${what} lies at ${uri.replace(/\?.*$/, '')}, which is not asked for by its server`, {
            cure: 'let the server serve artifacts itself: `mlflow server --artifacts-destination BUCKET`; or name a path: `source: local:PATH`'
        });
    }
    const files = await listFiles(client, root, what);
    if (files.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${what} has no files`, { cure: 'log the model again' });
    for (const file of files)
        await client.download(`${root}/${file}`, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ...file.split('/')));
}
async function listFiles(client, root, what) {
    const found = [];
    const folders = [''];
    for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
        const at = folder === '' ? root : `${root}/${folder}`;
        const { files } = read(await client.get('mlflow-artifacts/artifacts', { path: at }), filesSchema, what);
        for (const { path, is_dir: isFolder } of files) {
            if (path.split('/').some((part) => ['', '.', '..'].includes(part)) || path.includes('\\'))
                throw strange(what, path);
            const whole = folder === '' ? path : `${folder}/${path}`;
            if (isFolder)
                folders.push(whole);
            else
                found.push(whole);
        }
        if (found.length + folders.length > mostFiles)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${what} has more than ${mostFiles} files`, { cure: 'log the model as an archive' });
    }
    return found;
}
function strange(what, path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${what} lists a file by the path ${JSON.stringify(path)}`, { cure: 'check the server' });
}
function pinnedTo(reference, version) {
    return version === null ? reference : { ...reference, alias: null, version };
}
async function findVersion(client, { name, alias, version }) {
    const what = alias === null ? `mlflow:${name}/${version ?? ''}` : `mlflow:${name}@${alias}`;
    const answer = alias === null
        ? await client.get('mlflow/model-versions/get', { name, version: version ?? '' })
        : await client.get('mlflow/registered-models/alias', { name, alias });
    return read(answer, versionSchema, what).model_version;
}
/** Null for a run that was deleted: the version outlives it. */
async function findRun(client, id) {
    const answer = await client.get('mlflow/runs/get', { run_id: id });
    return answer.kind === 'refused' ? null : read(answer, runSchema, `run ${id}`).run;
}
/** MLflow 3 answers 400 for an alias that a model doesn't have, 404 for a model that isn't there. */
function read(answer, schema, what) {
    if (answer.kind === 'refused') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`there is no ${what} on the MLflow server`, { cure: 'check the name and the alias' });
    }
    const parsed = schema.safeParse(answer.value);
    if (parsed.success)
        return parsed.data;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`the MLflow server did not answer as MLflow does for ${what}`, {
        cure: 'check that MLFLOW_TRACKING_URI names an MLflow server',
        cause: parsed.error
    });
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

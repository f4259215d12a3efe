export const id = 3786;
export const ids = [3786];
export const modules = {

/***/ 43786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMlflowMetrics: () => (/* binding */ readMlflowMetrics)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_metrics_documents_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94940);
// Metrics of a registered model: mlflow:NAME@ALIAS is the run behind that alias of an MLflow server's registry.



const aliasSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ model_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ run_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1) }) });
const timeoutMs = 30_000;
/**
 * Asks the server that MLFLOW_TRACKING_URI names, with MLflow's own credentials (MLFLOW_TRACKING_TOKEN, or _USERNAME and
 * _PASSWORD), by its REST API (mlflow.org/docs/latest/api_reference/rest-api.html). Throws InputError for an alias that is not
 * there, OutsideError where the server does not answer.
 */
async function readMlflowMetrics(source, env = process.env) {
    const match = /^mlflow:(.+)@([^@]+)$/.exec(source);
    const [, name, alias] = match ?? [];
    if (name === undefined || alias === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${source} is not mlflow:NAME@ALIAS.`, { cure: 'Write, for example, mlflow:fraud@champion.' });
    }
    const found = await ask(env, 'registered-models/alias', { name, alias }, source);
    const version = aliasSchema.safeParse(parse(found));
    if (!version.success) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`The MLflow server did not answer with a model version for ${source}.`, {
            cure: 'Check that MLFLOW_TRACKING_URI names an MLflow server.'
        });
    }
    const run = await ask(env, 'runs/get', { run_id: version.data.model_version.run_id }, source);
    return (0,_core_metrics_documents_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readMetricsDocument */ .h3)(new TextEncoder().encode(run), source);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
async function ask(env, path, query, source) {
    const base = env.MLFLOW_TRACKING_URI ?? '';
    if (!/^https?:\/\//.test(base)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${source} needs an MLflow server, and MLFLOW_TRACKING_URI names none.`, {
            cure: 'Set it: export MLFLOW_TRACKING_URI=https://HOST'
        });
    }
    const url = new URL(`${base.replace(/\/+$/, '')}/api/2.0/mlflow/${path}`);
    for (const [key, value] of Object.entries(query))
        url.searchParams.set(key, value);
    const answer = await fetch(url, { headers: credentials(env), signal: AbortSignal.timeout(timeoutMs) }).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`The MLflow server at ${url.host} does not answer.`, {
            cure: 'Check MLFLOW_TRACKING_URI, then run again.',
            cause
        });
    });
    const text = await answer.text();
    if (answer.ok)
        return text;
    // MLflow 3 answers 400 for an alias that a model doesn't have, 404 for a model that isn't there
    if (answer.status === 400 || answer.status === 404)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`There is no ${source} on the MLflow server.`, { cure: 'Check the name and the alias.' });
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`The MLflow server answered ${answer.status} for ${source}.`, {
        cure: answer.status === 401 || answer.status === 403
            ? 'Check MLFLOW_TRACKING_TOKEN, or _USERNAME and _PASSWORD.'
            : 'Run again.'
    });
}
function credentials(env) {
    const { MLFLOW_TRACKING_TOKEN: token, MLFLOW_TRACKING_USERNAME: user, MLFLOW_TRACKING_PASSWORD: password } = env;
    if (token)
        return { authorization: `Bearer ${token}` };
    return user && password ? { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` } : {};
}


/***/ })

};

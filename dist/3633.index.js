export const id = 3633;
export const ids = [3633];
export const modules = {

/***/ 73633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./adapters/local/models.js
var models = __webpack_require__(22299);
// EXTERNAL MODULE: ./core/errors.js
var core_errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/data/readers/read-table.js + 3 modules
var read_table = __webpack_require__(11605);
// EXTERNAL MODULE: ./core/data/validate.js
var validate = __webpack_require__(94257);
// EXTERNAL MODULE: ./core/pipeline/split-data.js
var split_data = __webpack_require__(18166);
;// CONCATENATED MODULE: ./core/pipeline/validate-data.js
// Checks the data sets that a model's config names: what training reads, and what it is evaluated on.



const maxBytes = 256 * 2 ** 20;
const isTable = (path) => /\.(csv|jsonl|ndjson|parquet)$/i.test(path);
/** Throws InputError for a table that can't be read. */
async function validateModelData(context) {
    const { settings } = context;
    await (0,split_data/* prepareSplit */.G)(context);
    const split = settings.train?.split === undefined ? null : (0,split_data/* splitPaths */.D)(context);
    const test = settings.evaluation?.data ?? split?.test;
    const train = [...(settings.train?.data ?? []), ...(split === null ? [] : [split.train])];
    const paths = [...new Set([...train, ...(test === undefined ? [] : [test])])];
    const tables = new Map(await Promise.all(paths.map(async (path) => [path, await read(context, path)])));
    const testTable = test === undefined ? null : (tables.get(test) ?? null);
    return paths.map((path) => {
        const table = tables.get(path) ?? null;
        if (table === null)
            return { path, rows: null, findings: [] };
        const leaks = path === test || testTable === null ? [] : leaksInto(context, table, testTable);
        return { path, rows: table.rows, findings: [...(0,validate/* validateTable */.zL)(table, columnsOf(context, table)), ...leaks] };
    });
}
/** A training table need not hold the columns of the evaluation; where it does, they are checked. */
function columnsOf({ settings }, table) {
    const known = (name) => (name !== undefined && table.columns.has(name) ? name : undefined);
    return { id: known(settings.evaluation?.id), target: known(settings.evaluation?.target) };
}
function leaksInto({ settings }, train, test) {
    const id = settings.evaluation?.id;
    return id !== undefined && train.columns.has(id) && test.columns.has(id) ? (0,validate/* leakageFindings */.tz)(train, test, id) : [];
}
async function read({ ports }, path) {
    if (path.includes('://') || !isTable(path))
        return null;
    const bytes = await ports.workspace.read(path, maxBytes);
    return bytes === null ? null : (0,read_table/* readTable */.x)(bytes, path);
}

// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./actions/shared/open.js + 1 modules
var shared_open = __webpack_require__(75015);
;// CONCATENATED MODULE: ./actions/validate-data/main.js
// validate-data: checks the tables that the config names: rows, ids, targets, duplicates, leakage.





const run = async (inputs, runner) => {
    const project = await (0,shared_open/* open */.ho)(inputs, runner);
    const contexts = (0,models/* contextsOf */.WO)(project, inputs.words('models'));
    const checked = [];
    for (const context of contexts) {
        checked.push(...(await validateModelData(context)).map((each) => ({ ...each, model: context.model })));
    }
    const count = (wanted) => checked.flatMap(({ findings }) => findings).filter(({ severity }) => severity === wanted).length;
    const looked = checked.filter(({ rows }) => rows !== null).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const isPass = errors === 0 && looked > 0;
    return {
        result: isPass ? 'pass' : errors > 0 ? 'fail' : 'unavailable',
        reason: isPass ? 'passed' : 'data_invalid',
        exitCode: isPass ? core_errors/* exitCodes */.hS.pass : core_errors/* exitCodes */.hS.input,
        message: looked === 0
            ? 'the config names no table that can be looked into: add `train.data` or `evaluation.data`'
            : `${looked} of ${checked.length} data sets looked into: ${errors} errors, ${warnings} warnings`,
        outputs: {
            models: JSON.stringify(contexts.map(({ model }) => model)),
            errors: String(errors),
            warnings: String(warnings)
        },
        annotations: checked.flatMap(annotations),
        report: render(checked),
        detail: { data: checked }
    };
};
function annotations({ model, path, findings }) {
    return findings.map(({ code: finding, severity, message, cure }) => ({
        level: severity,
        title: `${model} · ${path}: ${finding}`,
        message: `${message}\n-> ${cure}`,
        place: { file: path }
    }));
}
function render(checked) {
    const rows = checked.map(({ model, path, rows: counted, findings }) => [
        [(0,tree/* code */.aY)(model)],
        [(0,tree/* code */.aY)(path)],
        [counted === null ? 'not looked into' : counted.toLocaleString('en')],
        [(0,tree/* untrusted */.bp)(findings.map(({ message }) => message).join('; ') || '–')]
    ]);
    return (0,tree/* report */.z8)([(0,tree/* heading */.R_)(2, 'Data'), (0,tree/* table */.tp)([['model'], ['data'], ['rows'], ['findings']], rows, [null, null, 'right'])]);
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
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58694);
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


/***/ })

};

export const id = 1596;
export const ids = [1596];
export const modules = {

/***/ 21596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z9: () => (/* binding */ loadConfig),
  ux: () => (/* binding */ pipelineFiles),
  Xg: () => (/* binding */ readConfig),
  q6: () => (/* binding */ readWarnings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/config/parse.js + 6 modules
var parse = __webpack_require__(78709);
// EXTERNAL MODULE: ./core/config/expand.js
var expand = __webpack_require__(15741);
// EXTERNAL MODULE: ./core/config/problem.js
var problem = __webpack_require__(59190);
// EXTERNAL MODULE: ./core/metrics/documents/names.js
var names = __webpack_require__(64837);
// EXTERNAL MODULE: ./core/metrics/known.js
var known = __webpack_require__(13587);
// EXTERNAL MODULE: ./core/config/findings.js
var findings = __webpack_require__(2435);
// EXTERNAL MODULE: ./core/config/resolve.js
var resolve = __webpack_require__(47969);
;// CONCATENATED MODULE: ./core/config/warnings.js
// What is allowed in a config and probably not meant: a name that nothing here knows, and that may yet be right.





/** GitHub's own; an organisation may have more, each with a name of its own. */
const roles = ['read', 'triage', 'write', 'maintain', 'admin'];
function warningFindings(config, metricsIn) {
    return [
        ...emptyFindings(config),
        ...Object.entries(config.models).flatMap(([name, model]) => metricFindings(['models', name], model, metricsIn)),
        ...Object.entries(config.gates).flatMap(([name, { approvals }]) => approvals === undefined ? [] : approvalFindings(['gates', name, 'approvals'], approvals))
    ];
}
/** Environments that nothing would ever enter look like gates that hold. */
function emptyFindings(config) {
    const [first] = Object.keys(config.environments);
    const models = Object.keys(config.models);
    const isServed = models.some((name) => (0,resolve/* resolveModel */.AX)(config, name)?.kind !== 'library');
    if (first === undefined || models.length === 0 || isServed)
        return [];
    const message = `no model goes to \`${first}\` or to any environment: none has \`serve\` or \`score\``;
    const cure = 'give a model the command that serves it, or leave `environments` out: a gate needs none to hold a merge';
    return [(0,findings/* conflict */.hj)(['environments'], message, cure)];
}
function metricFindings(path, model, metricsIn) {
    const known = namesOf(model, metricsIn);
    if (known === null)
        return [];
    return Object.keys(model.metrics ?? {}).flatMap((name) => {
        // `K` stands for each cut-off, and so for the one that is asked for.
        const names = known.names.map((one) => one.replace(/@K$/, /@\d+$/.exec(name)?.[0] ?? '@K'));
        if (name.startsWith('fairness.') || names.includes(name))
            return [];
        const message = `no metric \`${name}\` ${known.from}, and one that is not there fails its gate`;
        const cure = `write one of ${(0,problem/* listWords */.yh)(names.slice(0, 20))}`;
        return [{ ...(0,findings/* unknownName */.U0)([...path, 'metrics', name], message, name, names, cure), at: 'key' }];
    });
}
/** The metrics that a rule may be about; null where they can't be told before training. */
function namesOf({ evaluation, dvc }, metricsIn) {
    if (evaluation === undefined || evaluation.logs !== undefined || dvc !== undefined)
        return null;
    const { metrics: file, task, score, expressions = {} } = evaluation;
    const computed = known/* knownMetrics */.j.filter(({ tasks }) => tasks.some((one) => one === task)).map(({ name }) => name);
    const named = [...computed, ...Object.keys(expressions).map((name) => (0,names/* nameUnder */.c)('', name))];
    if (file !== undefined) {
        const written = metricsIn(file);
        return written === null || written.length === 0
            ? null
            : { names: [...written, ...named], from: `is in ${file} as it lies there now` };
    }
    // Columns of numbers are metrics of their own there.
    if (task === undefined || task === 'scores' || (task === 'regression' && score !== undefined))
        return null;
    return { names: named, from: `is computed for the task ${task}` };
}
function approvalFindings(path, { all = [], any = [], ...own }) {
    return [
        ...roleFindings(path, own),
        ...all.flatMap((rule, index) => roleFindings([...path, 'all', index], rule)),
        ...any.flatMap((rule, index) => roleFindings([...path, 'any', index], rule))
    ];
}
function roleFindings(path, rule) {
    return (rule.roles ?? []).flatMap((role, index) => roles.includes(role)
        ? []
        : [
            (0,findings/* unknownName */.U0)([...path, 'roles', index], `\`${role}\` is none of GitHub's own roles, so nobody has it unless the organisation made it`, role, roles, `write one of ${(0,problem/* listWords */.yh)(roles)}, or look for the role in the settings of the organisation`)
        ]);
}

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/metrics/documents/read.js + 3 modules
var read = __webpack_require__(83448);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __webpack_require__(68161);
;// CONCATENATED MODULE: ./adapters/config/file.js
// Reads `.github/modelgate.yml`.









/** The config or its problems. Throws InputError only if there is no file to read. */
async function readConfig(root, path = find/* configPath */.eQ) {
    const decoded = (0,parse/* decodeConfig */.Fu)(await (0,find/* readConfigFile */.RG)(root, path), path);
    return 'errors' in decoded ? decoded : (0,parse/* parseConfig */.o4)(decoded.text, path);
}
/** What is allowed in this config, read from `path`, and probably not meant. */
async function readWarnings(root, path, config) {
    const decoded = (0,parse/* decodeConfig */.Fu)(await (0,find/* readConfigFile */.RG)(root, path), path);
    const findings = warningFindings(config, (file) => numbersIn((0,external_node_path_.join)(root, file), file));
    return 'errors' in decoded ? [] : (0,parse/* locateIn */._C)(decoded.text, path, findings);
}
/** What can't be read as metrics is for the evaluation to refuse. */
function numbersIn(path, file) {
    try {
        const { metrics } = (0,read/* readMetricsDocument */.h3)((0,external_node_fs_.readFileSync)(path), file);
        return [...metrics].flatMap(([name, value]) => (typeof value === 'number' ? [name] : []));
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz || error.code !== undefined)
            return null;
        throw error;
    }
}
/** The config of the repository at `root`, with what it leaves to other files filled in. Throws ConfigError, whose message holds every problem and whose place is the first's. */
async function loadConfig(root, path = find/* configPath */.eQ) {
    const parsed = await readConfig(root, path);
    if ('config' in parsed)
        return (0,expand/* expandConfig */.N)(parsed.config, pipelineFiles(root));
    throw new problem/* ConfigError */.xL(parsed.errors, path);
}
/** Files are read now, since a config asks for two or three small ones. */
function pipelineFiles(root) {
    const has = (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path));
    return { has, read: (path) => (has(path) ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8') : null) };
}


/***/ }),

/***/ 16096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ox: () => (/* binding */ estimatedTask),
  mY: () => (/* binding */ importedPackages),
  ic: () => (/* binding */ isModelFile),
  v$: () => (/* binding */ literals),
  Wf: () => (/* binding */ metricGoal),
  hJ: () => (/* binding */ namedMetrics),
  ak: () => (/* binding */ rewrites),
  KX: () => (/* binding */ trains),
  Mw: () => (/* binding */ writesMetrics),
  AI: () => (/* binding */ writesModel),
  LR: () => (/* binding */ writesPredictions)
});

;// CONCATENATED MODULE: ./core/config/detect-names.js
// Dotted names of the values in the dictionaries that Python source writes out, so that a nested metrics file is known before it is there.
/** Names such as `test.accuracy` for `{"test": {"accuracy": a}}`, and for `{"test": scores}` where `scores` is such a dictionary. */
function dictionaryNames(source) {
    const names = [];
    const keys = [];
    const tokens = /["']([A-Za-z][\w.@/ -]*)["']\s*:\s*(\{)?|\{|\}/g;
    for (const [token, key, opens] of unfolded(source).matchAll(tokens)) {
        if (token === '}')
            keys.pop();
        else if (key === undefined)
            keys.push(null);
        else if (opens !== undefined)
            keys.push(key);
        else
            names.push([...keys, key].filter((part) => part !== null).join('.'));
    }
    return [...new Set(names)];
}
/** With each dictionary that is a value of another one in its place. */
function unfolded(source) {
    return source.replaceAll(/(["'][\w.@/ -]+["']\s*:\s*)([A-Za-z_]\w*)(?=\s*[,}])/g, (whole, start, variable) => {
        const at = new RegExp(String.raw `^\s*${variable}\s*=\s*\{`, 'm').exec(source);
        const text = at === null ? undefined : balanced(source.slice(at.index + at[0].length - 1));
        return text === undefined ? whole : start + text;
    });
}
/** From an opening brace to the one that closes it. */
function balanced(text) {
    let depth = 0;
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] === '{')
            depth += 1;
        if (text[index] === '}')
            depth -= 1;
        if (depth === 0)
            return text.slice(0, index + 1);
    }
    return undefined;
}

// EXTERNAL MODULE: ./core/metrics/known.js
var known = __webpack_require__(13587);
;// CONCATENATED MODULE: ./core/config/detect-python.js
// What the source of a training script says of itself, read as text: what it writes, which metrics it makes, what it imports.


const modelEndings = String.raw `\.(?:joblib|pkl|pickle|pt|pth|onnx|safetensors|h5|keras|ubj|cbm)`;
const modelFile = new RegExp(`${modelEndings}$`);
/** Whether the name of a file is that of a model. */
function isModelFile(path) {
    return modelFile.test(path);
}
/** Whether a source trains: it fits something, and keeps something. */
function trains(source) {
    return (/\.fit\(|\.fit_transform\(|optimizer\.step\(|\.train\(\s*\)|lgb\.train\(|xgb\.train\(/.test(source) &&
        /\bdump\(|\.save\(|\.save_model\(|to_csv\(|write_text\(|log_metrics?\(|open\(/.test(source));
}
/** A JSON or text file only where its name says that it is the model, and not what is told of it. */
const namedModel = String.raw `(?![^"'/]*(?:metric|score|result|param|config|card|info|report|meta))[^"'/]*model[^"'/]*\.(?:json|txt)`;
const writesModel = (source) => written(source, String.raw `[^"'/]+${modelEndings}`) ?? written(source, namedModel);
const writesPredictions = (source) => written(source, String.raw `[^"'/]*pred[^"'/]*\.(?:csv|jsonl|parquet)`);
const writesMetrics = (source) => written(source, String.raw `(?:[a-z]+[_-])?(?:(?:metrics|scores|results)\.(?:json|ya?ml)|metrics\.csv)`);
/** Those of the files in git that a script writes besides its model: pictures and pages that it names, tables and texts that it saves. */
function rewrites(source, files) {
    return files.filter((path) => {
        const name = (path.split('/').at(-1) ?? '').replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
        const quoted = String.raw `["'](?:[^"'\n]*/)?${name}["']`;
        if (/\.(?:png|svg|pdf|html)$/i.test(path))
            return new RegExp(quoted).test(source);
        if (!/\.(?:csv|txt|json|md|jsonl)$/i.test(path))
            return false;
        const saved = String.raw `(?:to_csv|to_json|savetxt)\([^()\n]*${quoted}|${quoted}\s*,\s*["']w|${quoted}\)\.write_text`;
        return new RegExp(saved).test(source);
    });
}
/** The path of a file that a script names: "out/x", Path("out") / "x", os.path.join("out", "x"), or OUT / "x". */
function written(source, file) {
    const pattern = new RegExp(String.raw `["']((?:[^"'\n]*/)?${file})["']`, 'gi');
    for (const whole of source.matchAll(pattern)) {
        if (whole[1] === undefined || /["']\/|\{|:\/\//.test(whole[1]))
            continue;
        return inFolder(source, source.slice(0, whole.index), whole[1]);
    }
    return undefined;
}
function inFolder(source, before, name) {
    const joined = /["']([^"'\n]+)["']\s*(?:\)\s*\/|,)\s*$/.exec(before)?.[1];
    const variable = /(\w+)\s*(?:\/|,)\s*$/.exec(before)?.[1];
    const assigned = variable === undefined
        ? undefined
        : new RegExp(String.raw `^\s*${variable}\s*=.*?["']([^"'\n]+)["']`, 'm').exec(source)?.[1];
    const isJoin = joined !== undefined && /(?:Path\(|path\.join\()[^()]*$/.test(before.replace(/\)\s*\/\s*$/, ''));
    const isVariable = assigned !== undefined && /(?:\/|path\.join\([^()]*,)\s*$/.test(before);
    const parent = isJoin ? joined : isVariable ? assigned : undefined;
    return parent === undefined ? name : `${parent.replace(/\/$/, '')}/${name}`;
}
/** Every word that stands in quotes, for columns. */
function literals(source) {
    return [...source.matchAll(/["']([A-Za-z_]\w*\*?)["']/g)].flatMap(([, text]) => text ?? []);
}
/**
 * Names of metrics that a script makes, in its own words and order: keys of a map, dotted where maps are nested, or what it logs
 * to MLflow.
 */
function namedMetrics(source) {
    const found = source.matchAll(/(?:\[|log_metric\(\s*|[{,(]\s*)["']([A-Za-z][\w.@/-]*)["']\s*(?=:|\]\s*=|,)/g);
    const nested = dictionaryNames(source);
    const names = [...found].flatMap(([, name]) => {
        if (name === undefined)
            return [];
        const dotted = nested.filter((other) => other.endsWith(`.${name}`));
        return dotted.length > 0 ? dotted : [name];
    });
    return [...new Set(names)].filter((name) => metricGoal(name) !== undefined);
}
/** What a script predicts, by the estimator that it fits; undefined where nothing tells. */
function estimatedTask(source) {
    if (/\b(?:\w*Regressor|LinearRegression|Ridge|Lasso|ElasticNet|SVR)\(/.test(source))
        return 'regression';
    if (!/\b(?:\w*Classifier|LogisticRegression|(?:Linear)?SVC|\w+NB)\(/.test(source))
        return undefined;
    return /predict_proba\([^\n]*\)\[\s*:\s*,\s*1\s*\]/.test(source) ? 'binary' : 'multiclass';
}
const aliases = [
    [/^(?:acc|auc|auroc|ap|f1|f\d|prauc|pr_auc|iou|dice|bleu|rouge\w*|r2|r_squared|ndcg|map|mrr|gini|ks)$/, 'maximize'],
    [
        /(?:accuracy|auc|f1|precision|recall|score|specificity|sensitivity|r2)(?:_(?:score|macro|micro|weighted))?$/,
        'maximize'
    ],
    [/(?:loss|error|rmse|mse|mae|mape|smape|brier|ece|perplexity|wer|cer|logloss|latency|seconds|cost)$/, 'minimize']
];
/** Which direction of a metric is better, by its name; undefined for a name that no metric bears. Parts of the name before the last dot or slash don't count. */
function metricGoal(name) {
    const leaf = (name.split(/[./]/).at(-1) ?? '')
        .toLowerCase()
        .replace(/^(?:test|val|valid|validation|eval|holdout)[_-]/, '');
    return (0,known/* goalOf */.Z)(leaf) ?? aliases.find(([pattern]) => pattern.test(leaf))?.[1];
}
/** Packages as PyPI names them, of modules whose names differ. */
const distributions = {
    sklearn: 'scikit-learn',
    yaml: 'pyyaml',
    PIL: 'pillow',
    cv2: 'opencv-python-headless',
    skimage: 'scikit-image',
    dotenv: 'python-dotenv',
    bs4: 'beautifulsoup4',
    hydra: 'hydra-core',
    pytorch_lightning: 'pytorch-lightning'
};
const detect_python_known = /^(?:sklearn|pandas|numpy|scipy|joblib|matplotlib|seaborn|xgboost|lightgbm|catboost|torch|torchvision|tensorflow|keras|transformers|datasets|mlflow|polars|pyarrow|statsmodels|yaml|PIL|cv2|skimage|dotenv|bs4|tqdm|requests|fastapi|uvicorn|hydra|omegaconf|optuna|plotly|wandb|tensorboard|tensorboardX|lightning|pytorch_lightning)$/;
/** Packages of PyPI that sources import, of those known by name; others could be the team's own modules. */
function importedPackages(sources) {
    const modules = sources.flatMap((source) => [...source.matchAll(/^\s*(?:import|from)\s+([A-Za-z_]\w*)/gm)].flatMap(([, module]) => module ?? []));
    const packages = modules.filter((module) => detect_python_known.test(module)).map((module) => distributions[module] ?? module);
    return [...new Set(packages)].toSorted();
}


/***/ }),

/***/ 21722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readPipeline)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _detect_python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16096);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24025);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14245);
// A DVC pipeline as the model's training: what `dvc: dvc.yaml` in the config stands for. https://dvc.org/doc/user-guide/project-structure/dvcyaml-files






const entry = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())]);
const stageSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    cmd: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())]).optional(),
    wdir: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    deps: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(entry).default([]),
    params: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(entry).default([]),
    outs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(entry).default([]),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(entry).default([]),
    plots: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(entry).default([])
});
const pipelineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    stages: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), stageSchema).default({}),
    params: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).default([]),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).default([]),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() })).default({})
});
const most = 256 * 1024;
/**
 * Reads the pipeline at `file`. Its stages run by `dvc repro --force`, since Modelgate itself knows when nothing changed and a model that
 * DVC took from its cache would be nobody's training; data that a remote keeps is pulled first. Throws InputError.
 */
function readPipeline(file, files) {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    const pipeline = parsePipeline(file, files);
    const values = parameterValues(files.read(join(folder, 'params.yaml')));
    const stages = Object.entries(pipeline.stages).map(([name, stage]) => readStage(file, name, stage, folder, values));
    const outs = stages.flatMap((stage) => stage.outs);
    const [metricsOfStages, plots] = [stages.flatMap((stage) => stage.metrics), stages.flatMap((stage) => stage.plots)];
    const metrics = [...pipeline.metrics.map((path) => join(folder, path)), ...metricsOfStages];
    const made = new Set([...outs, ...metrics, ...plots]);
    const deps = [...new Set(stages.flatMap((stage) => stage.deps))].filter((path) => !made.has(path));
    const data = [...new Set(deps.flatMap((path) => pointerOf(path, files) ?? []))];
    const repro = `dvc repro --force${file === 'dvc.yaml' ? '' : ` ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(file)}`}`;
    const pulls = data.length > 0 && /^\s*remote\s*=/m.test(files.read('.dvc/config') ?? '');
    return {
        command: pulls ? `dvc pull ${data.map(_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h).join(' ')} && ${repro}` : repro,
        params: [...pipeline.params.map((path) => join(folder, path)), ...stages.flatMap((stage) => stage.params)][0],
        data,
        outputs: [join(folder, 'dvc.lock'), ...made],
        artifact: modelAmong(outs, pipeline, folder),
        metrics: metrics.find((path) => /\.(?:json|ya?ml|toml)$/.test(path))
    };
}
function parsePipeline(file, files) {
    const text = files.read(file);
    const wrong = (what, cure) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${file} ${what}`, { cure, place: { file } });
    if (text === null)
        throw wrong('is not there', 'name the dvc.yaml of the model: `dvc: dvc.yaml`');
    if (text.length > most)
        throw wrong(`is larger than ${most / 1024} KiB`, 'write `train:` and `evaluation:` by hand');
    const read = pipelineSchema.safeParse(parseText(text));
    if (!read.success)
        throw wrong('is no DVC pipeline', 'see what DVC says: `dvc stage list`');
    if (Object.keys(read.data.stages).length === 0)
        throw wrong('has no stages', 'add one: `dvc stage add --help`');
    return read.data;
}
function parseText(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxAliasCount: 100, merge: true });
    }
    catch {
        return null;
    }
}
function readStage(file, name, stage, folder, values) {
    if ('foreach' in stage || 'matrix' in stage || stage.cmd === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the stage ${name} of ${file} is made by foreach or matrix, which is not read`, {
            cure: 'write `train: { command: dvc repro --force, outputs: [...] }`, `artifact:` and `evaluation:` instead of `dvc:`',
            place: { file }
        });
    }
    const base = join(folder, fill(stage.wdir ?? '', values));
    const paths = (entries) => entries
        .map((one) => fill(nameOf(one), values))
        .filter((path) => !path.includes('://') && !path.includes('${'))
        .map((path) => join(base, path));
    return {
        deps: paths(stage.deps),
        params: stage.params.map((one) => join(base, typeof one === 'string' ? 'params.yaml' : nameOf(one))),
        outs: paths(stage.outs),
        metrics: paths(stage.metrics),
        plots: paths(stage.plots)
    };
}
/** An entry is a path, or a map of one path to its options. */
function nameOf(one) {
    return typeof one === 'string' ? one : (Object.keys(one)[0] ?? '');
}
/** `${a.b}` of params.yaml, as DVC fills it in; what isn't there stays. */
function fill(text, values) {
    return text.replaceAll(/\$\{([\w.]+)\}/g, (whole, name) => values.get(name) ?? whole);
}
function parameterValues(text) {
    const values = new Map();
    const visit = (value, name, depth) => {
        if (typeof value === 'string' || typeof value === 'number')
            values.set(name, String(value));
        else if (typeof value === 'object' && value !== null && depth < 16)
            for (const [key, member] of Object.entries(value))
                visit(member, name === '' ? key : `${name}.${key}`, depth + 1);
    };
    if (text !== null && text.length <= most)
        visit(parseText(text), '', 0);
    return values;
}
/** The artifact of type model, else an output that is named as models are: the last that is made. */
function modelAmong(outs, { artifacts }, folder) {
    const declared = Object.values(artifacts).find(({ type }) => type === 'model');
    if (declared !== undefined)
        return join(folder, declared.path);
    return outs.findLast(_detect_python_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelFile */ .ic) ?? outs.findLast((path) => /model/i.test(path.split('/').at(-1) ?? ''));
}
/** The `.dvc` file of a path or of a folder that holds it; undefined for what git itself holds. */
function pointerOf(path, { has }) {
    const parts = path.split('/');
    const above = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}.dvc`);
    return above.find(has);
}
function join(folder, path) {
    return (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPath */ .s)(folder === '' ? path : `${folder}/${path}`);
}


/***/ }),

/***/ 15741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ expandConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21722);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47969);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56426);
/* harmony import */ var _evaluation_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31459);
// What the config leaves to files of the repository, filled in.





/** The config with each `dvc:` read; what the config itself says goes before. Throws InputError where a pipeline gives too little. */
function expandConfig(config, files) {
    const models = Object.entries(config.models).map(([name, model]) => [name, expandModel(name, model, files)]);
    return { ...config, models: Object.fromEntries(models) };
}
function expandModel(name, model, files) {
    if (model.dvc === undefined)
        return model;
    const { command, params, data, outputs, artifact, metrics } = (0,_dvc_js__WEBPACK_IMPORTED_MODULE_1__/* .readPipeline */ .l)(model.dvc, files);
    const made = {
        outputs: outputs.filter((path) => path !== artifact && path !== metrics),
        ...(params === undefined ? {} : { params }),
        ...(data.length === 0 ? {} : { data: [...data] })
    };
    const expanded = {
        ...model,
        train: model.train === undefined ? _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .trainSchema */ .qn.parse({ command, ...made }) : { ...made, ...model.train },
        ...((model.artifact ?? artifact) === undefined ? {} : { artifact: model.artifact ?? artifact }),
        ...(model.evaluation === undefined && metrics !== undefined
            ? { evaluation: _evaluation_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluationSchema */ .M.parse({ metrics }) }
            : {})
    };
    if (expanded.artifact !== undefined || (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluatedFile */ .q2)(expanded) !== undefined)
        return expanded;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${model.dvc} names neither a model nor a metrics file for the model ${name}`, {
        cure: `add \`metrics:\` to its last stage, or \`artifact:\` and \`evaluation:\` to the model in the config`,
        place: { file: model.dvc }
    });
}


/***/ }),

/***/ 14245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
// Paths in shell commands.
/** A path as an argument of a shell command. */
function quote(path) {
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 13587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ goalOf),
/* harmony export */   j: () => (/* binding */ knownMetrics)
/* harmony export */ });
const [classes, binary, multiclass] = [['binary', 'multiclass'], ['binary'], ['multiclass']];
const [numbers, forecast, ranking] = [['regression', 'forecast'], ['forecast'], ['ranking']];
const averages = ['_macro', '_micro', '_weighted'];
const metrics = (goal, tasks, names) => names.map((name) => ({ name, tasks, goal }));
const knownMetrics = [
    ...metrics('maximize', classes, ['accuracy', 'balanced_accuracy', 'mcc', 'cohen_kappa']),
    ...metrics('maximize', binary, ['precision', 'recall', 'f1', 'fbeta', 'specificity', 'roc_auc', 'average_precision']),
    ...metrics('maximize', classes, ['precision', 'recall', 'f1', 'fbeta'].flatMap((name) => averages.map((average) => name + average))),
    ...metrics('maximize', multiclass, ['roc_auc_ovr', 'roc_auc_ovo'].flatMap((name) => [name, `${name}_macro`, `${name}_weighted`])),
    ...metrics('minimize', classes, ['log_loss', 'brier', 'ece', 'cost', 'cost_total']),
    ...metrics('maximize', classes, ['value', 'value_total']),
    ...metrics('minimize', numbers, ['mae', 'mse', 'rmse', 'mape', 'median_absolute_error', 'max_error', 'pinball']),
    ...metrics('maximize', numbers, ['r2', 'explained_variance']),
    ...metrics('minimize', forecast, ['smape', 'mase']),
    ...metrics('maximize', ranking, ['ndcg@K', 'map@K', 'precision@K'])
];
/** Which direction of a metric is better; undefined for metrics of the team's own. */
function goalOf(name) {
    const known = name.replace(/@\d+$/, '@K');
    return knownMetrics.find((metric) => metric.name === known)?.goal;
}


/***/ })

};

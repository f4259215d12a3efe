export const id = 6471;
export const ids = [6471,3322];
export const modules = {

/***/ 54364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   ux: () => (/* binding */ pipelineFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_config_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88695);
/* harmony import */ var _core_config_expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15741);
/* harmony import */ var _core_config_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59190);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68161);
// Reads `.github/modelgate.yml`.






/** The config or its problems. Throws InputError only if there is no file to read. */
async function readConfig(root, path = _find_js__WEBPACK_IMPORTED_MODULE_5__/* .configPath */ .eQ, options = {}) {
    const decoded = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeConfig */ .F)(await (0,_find_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfigFile */ .RG)(root, path), path);
    return 'errors' in decoded ? decoded : (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o)(decoded.text, path, options);
}
/** The config of the repository at `root`, with what it leaves to other files filled in. Throws ConfigError, whose message holds every problem and whose place is the first's. */
async function loadConfig(root, path = _find_js__WEBPACK_IMPORTED_MODULE_5__/* .configPath */ .eQ, options = {}) {
    const parsed = await readConfig(root, path, options);
    if ('config' in parsed)
        return (0,_core_config_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandConfig */ .N)(parsed.config, pipelineFiles(root));
    throw new _core_config_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL(parsed.errors, path);
}
/** Files are read now, since a config asks for two or three small ones. */
function pipelineFiles(root) {
    const has = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    return { has, read: (path) => (has(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 'utf8') : null) };
}


/***/ }),

/***/ 47324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13735);
/* harmony import */ var _adapters_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54364);
/* harmony import */ var _adapters_config_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68161);
/* harmony import */ var _core_config_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59190);
/* harmony import */ var _core_config_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47969);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10435);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76540);
/* harmony import */ var _core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96145);
// `modelgate validate`: is the config right, and what does it make of each model?










const define = (command, terminal, finish) => {
    command
        .description('check the config, and say which steps apply to each model')
        .option('--config <file>', `the config (default: ${_adapters_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .configPath */ .eQ})`)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'form of the result').choices(['text', 'json', 'markdown']).default('text'))
        .action(async (options) => finish(await validate(options, terminal)));
};
async function validate({ config: path, format }, terminal) {
    const root = path === undefined ? await (0,_adapters_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .wg)(terminal.cwd) : terminal.cwd;
    const parsed = await (0,_adapters_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(root, path);
    if ('errors' in parsed) {
        terminal.stdout(problemReports[format](parsed.errors));
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.input;
    }
    const faults = path === undefined ? await policyFaults(root, parsed.config) : [];
    if (faults.length > 0) {
        terminal.stdout(faultReports[format](faults));
        return _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.input;
    }
    terminal.stdout(summaries[format](parsed.config, path ?? _adapters_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .configPath */ .eQ));
    return _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.pass;
}
/** The policy's own test cases that it fails, by the same code as the bot's. */
async function policyFaults(root, config) {
    const { readPolicyTests } = await __webpack_require__.e(/* import() */ 3239).then(__webpack_require__.bind(__webpack_require__, 3239));
    const tests = await readPolicyTests(root);
    if (tests.length === 0)
        return [];
    const { policyTestFault } = await Promise.all(/* import() */[__webpack_require__.e(8780), __webpack_require__.e(410), __webpack_require__.e(3919), __webpack_require__.e(7185), __webpack_require__.e(5285), __webpack_require__.e(2777), __webpack_require__.e(1233), __webpack_require__.e(981), __webpack_require__.e(9809), __webpack_require__.e(2610)]).then(__webpack_require__.bind(__webpack_require__, 72610));
    return tests.flatMap(({ name, place, pull, expect }) => {
        const message = policyTestFault(pull, expect, config, Date.now());
        return message === null ? [] : [{ place: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlace */ .dE)(place), name, message }];
    });
}
const faultReports = {
    text: (faults) => [
        ...faults.map(({ place, name, message }) => `${place}: policy test "${name}": ${message}`),
        'Mend the policy, or the test that no longer says what you want.',
        ''
    ].join('\n'),
    json: (faults) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__.prettyJson)({ valid: false, problems: [], policyTests: faults }),
    markdown: (faults) => (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__.toMarkdown)((0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .report */ .z8)([
        (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(faults.map(({ place, name, message }) => [(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(place), ' ', (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .untrusted */ .bp)(name), ': ', (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .untrusted */ .bp)(message)]))
    ]))
};
const problemReports = {
    text: (problems) => `${problems.map(_core_config_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .formatProblem */ .Vw).join('\n')}\n${counted(problems.length)}\n`,
    json: (problems) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__.prettyJson)({ valid: false, problems }),
    markdown: (problems) => (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__.toMarkdown)((0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .report */ .z8)([
        (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .paragraph */ .FY)(`The config has ${counted(problems.length)}`),
        (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(problems.map(({ place, message, cure }) => [
            (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlace */ .dE)(place)),
            ' ',
            (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .untrusted */ .bp)(message),
            ' (',
            (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .untrusted */ .bp)(cure),
            ')'
        ]))
    ]))
};
const summaries = {
    text: (config, file) => [`${file} is right`, ...summarize(config).map(summaryLine), ''].join('\n'),
    json: (config, file) => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__.prettyJson)({ valid: true, file, policy: (0,_core_config_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .policyDigest */ .p1)(config), models: summarize(config) }),
    markdown: (config) => {
        const rows = summarize(config).map(({ name, kind, steps }) => [[(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(name)], [kind], [steps.join(' → ')]]);
        return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__.toMarkdown)((0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .report */ .z8)([(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .tp)([['model'], ['kind'], ['steps']], rows)]));
    }
};
function summaryLine({ name, kind, steps }) {
    return `  ${name} (${kind}): ${steps.join(' → ')}`;
}
function counted(problems) {
    return problems === 1 ? '1 problem.' : `${problems} problems.`;
}
function summarize(config) {
    return Object.keys(config.models).flatMap((name) => {
        const model = (0,_core_config_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveModel */ .AX)(config, name);
        return model === undefined ? [] : [{ name, kind: model.kind, steps: (0,_core_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_7__/* .applicableSteps */ .vM)(config, model) }];
    });
}


/***/ }),

/***/ 66897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ writesModel),
/* harmony export */   KX: () => (/* binding */ trains),
/* harmony export */   LR: () => (/* binding */ writesPredictions),
/* harmony export */   Mw: () => (/* binding */ writesMetrics),
/* harmony export */   Wf: () => (/* binding */ metricGoal),
/* harmony export */   ak: () => (/* binding */ rewrites),
/* harmony export */   hJ: () => (/* binding */ namedMetrics),
/* harmony export */   ic: () => (/* binding */ isModelFile),
/* harmony export */   mY: () => (/* binding */ importedPackages),
/* harmony export */   v$: () => (/* binding */ literals)
/* harmony export */ });
/* harmony import */ var _metrics_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13587);
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
const writesMetrics = (source) => written(source, String.raw `(?:[a-z]+[_-])?(?:metrics|scores|results)\.(?:json|ya?ml)`);
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
/** Names of metrics that a script makes, in its own words and order: keys of a map, or what it logs to MLflow. */
function namedMetrics(source) {
    const named = source.matchAll(/(?:\[|log_metric\(\s*|[{,(]\s*)["']([A-Za-z][\w.@/-]*)["']\s*(?=:|\]\s*=|,)/g);
    return [
        ...new Set([...named].flatMap(([, name]) => (name !== undefined && metricGoal(name) !== undefined ? [name] : [])))
    ];
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
    return (0,_metrics_known_js__WEBPACK_IMPORTED_MODULE_0__/* .goalOf */ .Z)(leaf) ?? aliases.find(([pattern]) => pattern.test(leaf))?.[1];
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
const known = /^(?:sklearn|pandas|numpy|scipy|joblib|matplotlib|seaborn|xgboost|lightgbm|catboost|torch|torchvision|tensorflow|keras|transformers|datasets|mlflow|polars|pyarrow|statsmodels|yaml|PIL|cv2|skimage|dotenv|bs4|tqdm|requests|fastapi|uvicorn|hydra|omegaconf|optuna|plotly|wandb|tensorboard|tensorboardX|lightning|pytorch_lightning)$/;
/** Packages of PyPI that sources import, of those known by name; others could be the team's own modules. */
function importedPackages(sources) {
    const modules = sources.flatMap((source) => [...source.matchAll(/^\s*(?:import|from)\s+([A-Za-z_]\w*)/gm)].flatMap(([, module]) => module ?? []));
    const packages = modules.filter((module) => known.test(module)).map((module) => distributions[module] ?? module);
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
/* harmony import */ var _detect_python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66897);
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
        throw wrong('is not there', 'Name the dvc.yaml of the model: `dvc: dvc.yaml`.');
    if (text.length > most)
        throw wrong(`is larger than ${most / 1024} KiB`, 'Write `train:` and `evaluation:` by hand.');
    const read = pipelineSchema.safeParse(parseText(text));
    if (!read.success)
        throw wrong('is no DVC pipeline', 'See what DVC says: dvc stage list');
    if (Object.keys(read.data.stages).length === 0)
        throw wrong('has no stages', 'Add one: dvc stage add --help');
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
            cure: 'Write `train: { command: dvc repro --force, outputs: [...] }`, `artifact:` and `evaluation:` instead of `dvc:`.',
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
        cure: `Add \`metrics:\` to its last stage, or \`artifact:\` and \`evaluation:\` to the model in the config.`,
        place: { file: model.dvc }
    });
}


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

/***/ 13587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ goalOf)
/* harmony export */ });
/* unused harmony export knownMetrics */
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


/***/ })

};

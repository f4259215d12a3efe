export const id = 8874;
export const ids = [8874,2636];
export const modules = {

/***/ 92006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   sM: () => (/* binding */ walkAnnotations),
/* harmony export */   tQ: () => (/* binding */ reasonAnnotations)
/* harmony export */ });
/* harmony import */ var _core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66030);
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84696);


async function walkAnnotations(project, walks) {
    const all = await Promise.all(walks.map((walk) => ofModel(project, walk)));
    return all.flat();
}
async function ofModel(project, { model, records }) {
    const last = records.at(-1);
    if (last === undefined)
        return [];
    const isScanned = records.some(({ step, outputs }) => step === 'analyze' && outputs.analysis !== undefined);
    const findings = isScanned ? await newFindings(project, model) : [];
    if (last.result === 'pass')
        return findings;
    const areTestsFailed = last.reasons.some(({ code }) => code === 'tests_failed');
    return [...(areTestsFailed ? await failedTests(project, model) : []), ...findings, ...reasonAnnotations(model, last)];
}
function reasonAnnotations(model, { step, result, reasons }) {
    return reasons.map(({ code, message, cure }) => ({
        level: result === 'pending' ? 'warning' : 'error',
        title: `${model} · ${step}: ${code}`,
        message: cure === null ? message : `${message}\n-> ${cure}`
    }));
}
async function failedTests(project, model) {
    const found = _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .testReportSchema */ .aw.safeParse(await readEvidence(project, model, 'test.json'));
    if (!found.success)
        return [];
    return found.data.failures.map(({ name, message, file, line }) => ({
        level: 'error',
        title: `test failed: ${name}`,
        message,
        ...placed(file, line, null)
    }));
}
async function newFindings(project, model) {
    const found = _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .analysisSchema */ .m.safeParse(await readEvidence(project, model, 'analysis.json'));
    if (!found.success)
        return [];
    return found.data.findings
        .filter(({ isNew }) => isNew)
        .map(({ rule, severity, message, file, line, column, tool }) => ({
        level: severity === 'note' ? 'notice' : severity,
        title: `${tool}: ${rule}`,
        message,
        ...placed(file, line, column)
    }));
}
/** The latest document of that name; null if there is none, or none that is JSON. */
async function readEvidence({ ports }, model, name) {
    const bytes = await ports.workspace.read((0,_core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_0__/* .evidencePath */ .Zz)({ model }, name));
    if (bytes === null)
        return null;
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return null;
    }
}
function placed(file, line, column) {
    if (file === null)
        return {};
    return { place: { file, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) } };
}


/***/ }),

/***/ 43123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseBesideConfig),
/* harmony export */   P: () => (/* binding */ evaluationOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var _core_config_evaluation_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31459);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
// The inputs of `evaluate` and `compare-metrics` as the keys of the config's `evaluation`, checked by its schema.



const optionsSchema = _core_config_evaluation_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluationSchema */ .M
    .omit({ predictions: true, metrics: true, command: true, data: true, test_set: true })
    .extend({ min_rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).default(0) });
const texts = [
    'task',
    'id',
    'target',
    'prediction',
    'score',
    'positive',
    'weight',
    'cluster',
    'group',
    'time'
];
const numbers = ['min-rows', 'resamples', 'seed', 'beta', 'alpha', 'season'];
/** Throws InputError that names the input. */
function evaluationOptions(inputs) {
    const parsed = optionsSchema.safeParse(given(inputs));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? '').replaceAll('_', '-');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the input \`${name}\` is wrong: ${issue?.message ?? ''}`, {
        cure: 'the README of the action says what it takes'
    });
}
function given(inputs) {
    const value = (name, read) => {
        const text = inputs.optional(name);
        return text === undefined ? {} : { [name.replaceAll('-', '_')]: read(text) };
    };
    const some = (key, items) => (items.length === 0 ? {} : { [key]: items });
    const expressions = inputs.lines('expression').map(namedExpression);
    return Object.assign({}, ...texts.map((name) => value(name, String)), ...numbers.map((name) => value(name, Number)), value('costs', (text) => readJson('costs', text)), value('values', (text) => readJson('values', text)), some('slices', inputs.lines('slice')), some('sensitive', inputs.lines('sensitive')), some('k', inputs.words('k').map(Number)), expressions.length === 0 ? {} : { expressions: Object.fromEntries(expressions) });
}
function namedExpression(text) {
    const match = /^([^=<>!]+)=(.*)$/s.exec(text);
    if (match?.[1] !== undefined && match[2] !== undefined)
        return [match[1].trim(), match[2]];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the input \`expression\` has the line ${JSON.stringify(text)}`, {
        cure: 'write NAME=EXPRESSION on each line, such as savings=12*recall-3'
    });
}
function readJson(name, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the input \`${name}\` is not JSON`, { cure: 'write {"1": {"0": 80}}', cause });
    }
}
/** Throws InputError for an input that only means something beside files: the models of the config have their own settings. */
function refuseBesideConfig(inputs, names, file) {
    const given = names.find((name) => inputs.optional(name) !== undefined);
    if (given === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the input \`${given}\` is given, and \`${file}\` is not`, {
        cure: `give \`${file}\` too, or say it in the config, under the model's \`evaluation\` and \`metrics\``
    });
}


/***/ }),

/***/ 80715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ asInput),
/* harmony export */   n: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62636);
// What actions that need no config name and write, without a config.



/** How a message writes an input. */
const asInput = (name, value) => `\`${name}: ${value}\``;
/** Writes a document under `.modelgate/evidence` of this folder, whole or not at all; gives its absolute path. */
async function writeEvidence(folder, name, document) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.modelgate', 'evidence', name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.new`, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)(document), { flush: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.new`, path);
    return path;
}


/***/ }),

/***/ 2344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ measureModels)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84754);
/* harmony import */ var _core_metrics_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36643);
/* harmony import */ var _core_pipeline_measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52988);
/* harmony import */ var _core_pipeline_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3836);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92006);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75015);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87828);








/** The problem of the first model that can't be measured, else what was measured. */
async function measureModels(inputs, runner) {
    const project = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .open */ .ho)(inputs, runner);
    const contexts = (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(project, inputs.words('models')).filter(({ settings }) => settings.evaluation !== undefined);
    return (0,_adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusively */ .G6)(project, async () => {
        const measured = [];
        for (const context of contexts) {
            const { model } = context;
            const outcome = await (0,_core_pipeline_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .measure */ .x)(context, await (0,_core_pipeline_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsOf */ .M)(context));
            if (outcome.result !== 'pass')
                return { project, measured, problem: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .endingOfOutcome */ .R)(model, outcome) };
            const comparison = _core_metrics_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonSchema */ .D.parse(await (0,_annotations_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvidence */ .At)(project, model, 'comparison.json'));
            measured.push({ model, comparison });
        }
        return { project, measured, problem: null };
    });
}


/***/ }),

/***/ 75015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ho: () => (/* binding */ baseFor),
  Vm: () => (/* binding */ contextOf),
  ho: () => (/* binding */ open_open)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./adapters/github/event.js
var github_event = __webpack_require__(29913);
// EXTERNAL MODULE: ./adapters/github/runner.js + 5 modules
var github_runner = __webpack_require__(76799);
// EXTERNAL MODULE: ./adapters/local/project.js + 32 modules
var local_project = __webpack_require__(84754);
// EXTERNAL MODULE: ./core/pipeline/affected.js
var affected = __webpack_require__(53373);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
;// CONCATENATED MODULE: ./actions/shared/progress.js


function createProgress(runner) {
    return {
        stepStarted: (model, step) => runner.startGroup(`${model} · ${step}: ${words/* stepTitles */._4[step]}`),
        stepEnded({ model, step, result, summary, seconds, reasons }, reused) {
            runner.endGroup();
            const time = reused ? 're-used' : `${seconds.toFixed(1)} s`;
            runner.log(`${walk/* resultIcons */.Ch[result]} ${model} · ${step}: ${summary} (${time})`);
            for (const { code, message, cure } of reasons) {
                for (const line of `${code}: ${message}${cure === null ? '' : `\n-> ${cure}`}`.split('\n'))
                    runner.log(`   ${line}`);
            }
        },
        line: (_model, text) => runner.log(`  ${text}`),
        note: (text) => runner.log(text)
    };
}

;// CONCATENATED MODULE: ./actions/shared/open.js
// Opens the repository that the job checked out, for the models that the inputs name.







async function open_open(inputs, runner) {
    const { event } = runner;
    const project = await (0,local_project/* openProject */.U8)({
        cwd: (0,github_runner/* workspaceFolder */.i)(runner, inputs.text('working-directory')),
        env: runner.commandEnvironment,
        config: inputs.text('config'),
        progress: createProgress(runner),
        gatewayCommand: gatewayCommand(),
        actor: event.actor ?? undefined,
        branch: event.refName ?? undefined
    });
    const origin = (0,github_event/* originOf */.yv)(event, await ownCommit(project, event.sha)) ?? project.origin;
    return (0,github_event/* isPullRequest */.r0)(event) && event.pullRequest !== null
        ? { ...project, origin, pull: event.pullRequest }
        : { ...project, origin };
}
/** A promotion walks the commit of its release, which the default branch has behind it by now: that is the branch's own too. */
async function ownCommit({ ports, head }, sha) {
    if (sha === null || sha === head.sha)
        return head.sha;
    try {
        return (await ports.git.mergeBase(sha)) === head.sha ? sha : head.sha;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return head.sha;
        throw error;
    }
}
/** The command lies beside the stub that runs now; its gateway holds an environment's address when the job has ended. */
function gatewayCommand() {
    return [process.execPath, (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), 'modelgate.js'), 'gateway'];
}
/** One model, where nothing is walked. */
function contextOf(project, model) {
    return (0,local_project/* modelContext */.jz)(project, model, { again: false, allowDirty: false });
}
/**
 * Where a pull request left its base branch, of which a checkout often has only `origin/…`, or what the merge queue built on;
 * null on the default branch.
 */
async function baseFor(project, given, runner) {
    const { baseRef, groupBase } = runner.event;
    if (given === undefined && groupBase !== null)
        return (0,affected/* baseOf */.b)(project, groupBase);
    if (given !== undefined || baseRef === null || !(0,github_event/* isPullRequest */.r0)(runner.event))
        return (0,affected/* baseOf */.b)(project, given ?? null);
    try {
        return await (0,affected/* baseOf */.b)(project, `origin/${baseRef}`);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return (0,affected/* baseOf */.b)(project, baseRef);
    }
}


/***/ }),

/***/ 87828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ endingOfOutcome)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
// The ending of an action that does one thing and no walk.


function endingOfOutcome(title, { result, summary, reasons, outputs }) {
    const code = reasons[0]?.code ?? '';
    const message = [summary, ...reasons.map((reason) => reason.message)].join('; ');
    return {
        result,
        reason: result === 'pass' ? 'passed' : (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isReasonCode */ .O8)(code) ? code : 'internal_error',
        exitCode: result === 'pass' ? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass : (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeFor */ .Rr)(code),
        message: `${title}: ${message}`,
        outputs,
        annotations: reasons.map((reason) => ({
            level: 'error',
            title: `${title}: ${reason.code}`,
            message: reason.cure === null ? reason.message : `${reason.message}\n-> ${reason.cure}`
        })),
        report: null,
        detail: { summary, reasons, outputs }
    };
}


/***/ }),

/***/ 49602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ buildOutputs),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   _5: () => (/* binding */ comparisonOutputs),
/* harmony export */   gf: () => (/* binding */ deployOutputs),
/* harmony export */   x6: () => (/* binding */ perModel)
/* harmony export */ });
/* unused harmony export recordOf */
/* harmony import */ var _core_config_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47969);
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84696);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92006);
// Values of outputs from the records of a walk.



/** For one model the values as they are; for several a JSON object by model for each output. */
function perModel(values) {
    const names = [...new Set([...values.values()].flatMap((each) => Object.keys(each)))];
    return Object.fromEntries(names.flatMap((name) => {
        const known = [...values].flatMap(([model, each]) => each[name] === undefined ? [] : [[model, each[name]]]);
        const [first] = known;
        if (first === undefined)
            return [];
        return [[name, values.size === 1 ? first[1] : JSON.stringify(Object.fromEntries(known))]];
    }));
}
/** Outputs of the action `Name`, read from each walked model. */
async function outputsOf(walks, read) {
    const walked = walks.filter(({ records }) => records.length > 0);
    const values = await Promise.all(walked.map(async (walk) => [walk.model, await read(walk)]));
    return perModel(new Map(values));
}
function recordOf(walk, step) {
    return walk.records.find((record) => record.step === step);
}
/** What the comparison says, as lists of metric names in JSON. */
function comparisonOutputs({ comparison }) {
    if (comparison === null)
        return {};
    const { verdict, metrics } = comparison;
    const names = (change) => JSON.stringify(metrics.filter((metric) => metric.change === change).map(({ name }) => name));
    return { verdict, regressions: names('worse'), improvements: names('better') };
}
/** What step build made. `reused` compares times: a run that is older than the step was trained before. */
async function buildOutputs(project, walk) {
    const record = recordOf(walk, 'build');
    if (record?.result !== 'pass')
        return {};
    const run = _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .runSchema */ .Lx.safeParse(await (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvidence */ .At)(project, walk.model, 'run.json'));
    const reused = run.success && run.data.createdAt < record.startedAt;
    const { modelDigest, fingerprint } = record.outputs;
    return { 'model-digest': modelDigest, fingerprint, reused: String(reused) };
}
/** Where a release was deployed to by this step. */
async function deployOutputs(project, walk, step) {
    const { release, environment } = recordOf(walk, step)?.outputs ?? {};
    if (release === undefined || environment === undefined)
        return { release, environment };
    const { ports } = project;
    const releases = await ports.tracking.releases(walk.model);
    const kind = (0,_core_config_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveModel */ .AX)(project.config, walk.model)?.kind ?? 'service';
    const { url } = await ports.driver(environment, kind).status(environment, walk.model);
    const version = releases.find(({ digest }) => digest === release)?.version;
    return { release, environment, version, url: url ?? undefined };
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
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84754);
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`there is no environment ${environment}`, {
        cure: `the environments are: ${Object.keys(config.environments).join(', ') || 'none'}`
    });
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

/***/ 59190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* unused harmony export problemCodes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24484);
// One thing that is wrong with the config: where it is, what was expected, what was found, what to write instead.


const problemCodes = (/* unused pure expression or super */ null && ([
    'syntax',
    'tab_indentation',
    'duplicate_key',
    'key_not_text',
    'forbidden_key',
    'too_large',
    'too_deep',
    'too_many_aliases',
    'encoding',
    'empty',
    'unknown_key',
    'missing_key',
    'wrong_type',
    'wrong_value',
    'secret',
    'unknown_name',
    'cycle',
    'conflict'
]));
/** `models.churn.train`, with quotes around a key that holds a dot. */
function formatPath(path) {
    return path.map((key) => (typeof key === 'string' && key.includes('.') ? JSON.stringify(key) : key)).join('.');
}
/** A value as a message shows it: its type and, where it is short and no secret, the value. */
function describeValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return `text ${JSON.stringify(shorten((0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(value), 60))}`;
    return typeof value === 'number' ? `number ${value}` : JSON.stringify(value);
}
/** `a`, `b` or `c` */
function listWords(words) {
    const quoted = words.map((word) => `\`${word}\``);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
function shorten(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
/** Characters of a source line that are shown at most, so that the caret stays on the screen. */
const width = 100;
/**
 * The problem for a terminal: place and message, the source line with a caret under the column, the cure.
 * Tabs are shown as arrows; other control characters are not passed on.
 */
function formatProblem(problem) {
    const { line, column } = problem.place;
    const start = Math.max(0, column - width);
    const shown = problem.source.slice(start, start + width);
    const visible = shown.replaceAll('\t', '→').replace(/\p{Cc}/gu, '?');
    // An ideographic space is as wide as the characters that take two columns.
    const pad = visible
        .slice(0, column - 1 - start)
        .replace(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/g, '\u3000');
    const gutter = ' '.repeat(String(line).length);
    return [
        `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(problem.place)}: ${problem.message}`,
        ...(shown.trim() === '' && column === 1
            ? []
            : [`  ${line} | ${visible}`, `  ${gutter} | ${pad.replace(/[^\u3000]/g, ' ')}^`]),
        `  ${problem.cure}`
    ].join('\n');
}
/** The config is wrong: every problem in words, and as data for who reads JSON. */
class ConfigError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz {
    problems;
    constructor(problems, file) {
        const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
        super(`the config has ${count}\n${problems.map(formatProblem).join('\n')}`, {
            cure: 'Change what is named above, then type `modelgate validate`.',
            place: problems[0]?.place ?? { file }
        });
        this.problems = problems;
    }
}


/***/ }),

/***/ 24484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VT: () => (/* binding */ isSecretEntry),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   dL: () => (/* binding */ findSecrets)
/* harmony export */ });
// Values that look like secrets: found so that they are refused, masked so that they are not repeated.
/** Prefixes and blocks that issuers gave their tokens so that they can be found. */
const tokens = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[\s\S]*?-----END [A-Z ]*-----|[\s\S]*)/g,
    /\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
    /\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
    /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g,
    /\bsk-[A-Za-z0-9_-]{20,}/g,
    /\bhf_[A-Za-z0-9]{20,}/g,
    /\bAIza[A-Za-z0-9_-]{35}/g,
    /\bnpm_[A-Za-z0-9]{36}/g,
    /\bpypi-[A-Za-z0-9_-]{20,}/g,
    /\bdapi[0-9a-f]{32}/g,
    /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
    /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g
];
const word = String.raw `(?:token|passw(?:or)?d|passphrase|secret(?:[_-]?(?:access[_-]?)?key)?|(?:api|access|private|account)[_-]?key|credentials?)`;
const secretKey = new RegExp(String.raw `(?:^|[_.-])${word}$`, 'i');
/** `TOKEN=abc`, `--password abc` or `https://user:pass@host` inside a command or URL, but not `TOKEN=$TOKEN`. */
const assignments = [
    new RegExp(String.raw `(?<=\b[A-Za-z_]{0,40}?${word}["']?=["']?)[^\s"'$\{<][^\s"']{3,}`, 'gi'),
    new RegExp(String.raw `(?<=--[a-z-]{0,40}?${word}[= ]{1,4}["']?)[^\s"'$\{<-][^\s"']{3,}`, 'gi'),
    /(?<=:\/\/[^\s/:@]{1,100}:)[^\s/@$\{][^\s/@]{0,500}(?=@)/g
];
const assigned = new RegExp(String.raw `(?<=(?:^|[\s{,_.-])${word}["']?\s{0,9}:\s{0,9})[^\s{\[][^,}\n]*`, 'gim');
/** Offsets of what looks like a secret anywhere in a text, in order. */
function findSecrets(text) {
    return [...tokens, ...assignments]
        .flatMap((pattern) => [...text.matchAll(pattern)])
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .sort((a, b) => a.start - b.start);
}
/** Whether a key such as `HF_TOKEN` or `password` holds this text as it is, rather than a name of where to find it. */
function isSecretEntry(key, value) {
    return secretKey.test(key) && value.trim() !== '' && !/^\s*(?:\$|\{|<)/.test(value);
}
/** The text with asterisks in place of what looks like a secret; every other character keeps its place. */
function mask(text) {
    return [...tokens, ...assignments, assigned].reduce((masked, pattern) => masked.replace(pattern, (match) => match.replace(/[^\r\n]/g, '*')), text);
}


/***/ }),

/***/ 62636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   R5: () => (/* binding */ storeNumber),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   iM: () => (/* binding */ loadNumber),
/* harmony export */   prettyJson: () => (/* binding */ prettyJson),
/* harmony export */   yD: () => (/* binding */ digestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Canonical JSON and SHA-256 digests: same input, same bytes, same digest.

function digestBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** Digest of a plain value's canonical JSON (`canonicalJson`). */
function digestValue(value) {
    return digestBytes(canonicalJson(value));
}
function storeNumber(value) {
    if (Number.isFinite(value))
        return value;
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
function loadNumber(value) {
    return typeof value === 'number' ? value : Number(value);
}
/**
 * JSON with sorted keys and no white space; `undefined` members are left out, NaN and infinities are written as
 * the strings "NaN", "Infinity" and "-Infinity". Follows RFC 8785 in key order (UTF-16 code units) and numbers.
 */
function canonicalJson(value) {
    return JSON.stringify(canonical(value));
}
/** The same value, indented by two spaces and ending in a newline: the form of every file Modelgate writes. */
function prettyJson(value) {
    return `${JSON.stringify(canonical(value), null, 2)}\n`;
}
function canonical(value) {
    if (typeof value === 'number')
        return storeNumber(value);
    if (Array.isArray(value))
        return value.map(canonical);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(entries.map(([key, member]) => [key, canonical(member)]));
}


/***/ }),

/***/ 53373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ affectedBy),
/* harmony export */   b: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88695);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15086);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44414);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3836);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68976);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6395);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57004);
// Which models a commit affects, and why.








/**
 * On a branch: the files that differ from where it left the default branch. On the default branch: whether what is
 * live was made from the same inputs. Without anything to hold it against, every model is affected.
 */
async function affectedBy(context, base) {
    return base === null ? sinceLive(context) : sinceBase(context, base);
}
async function sinceBase(context, base) {
    const { settings, ports } = context;
    const changed = await ports.git.changedSince(base);
    const isMine = (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .matcher */ .jN)((0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .inputGlobs */ .AQ)(settings));
    const outputs = (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredOutputs */ .Zd)(settings);
    const mine = changed.filter((path) => isMine(path) && !(0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .isOutput */ .Mz)(outputs, path) && path !== '.github/modelgate.yml');
    if (mine.length > 0)
        return { isAffected: true, why: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(mine.length, 'file')} changed: ${mine.slice(0, 3).join(', ')}` };
    if (changed.includes('.github/modelgate.yml') && (await isConfigChanged(context, base))) {
        return { isAffected: true, why: 'its config changed' };
    }
    return { isAffected: false, why: `nothing of it changed since ${base.slice(0, 7)}` };
}
async function isConfigChanged({ ports, config, model }, base) {
    const text = await ports.git.show(base, '.github/modelgate.yml');
    if (text === null)
        return true;
    const parsed = (0,_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)(text, '.github/modelgate.yml');
    return !('config' in parsed) || (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(parsed.config.models[model]) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(config.models[model]);
}
async function sinceLive(context) {
    const live = await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .liveRelease */ ._8)(context);
    if (live === null)
        return { isAffected: true, why: whyWithoutLive(context) };
    const { ports, settings, files, model } = context;
    const inputs = await (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .trainingInputs */ .yL)(settings, files, ports.workspace);
    const run = await ports.tracking.findRun(model, inputs.fingerprint);
    if (run?.modelDigest !== live.parts.model)
        return { isAffected: true, why: `its training inputs differ from those of ${live.version}` };
    if ((0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_5__/* .servingDigest */ .B$)(settings, files) !== live.parts.serving)
        return { isAffected: true, why: `its serving code differs from ${live.version}` };
    if (await (0,_resume_js__WEBPACK_IMPORTED_MODULE_3__/* .isInFlight */ .w)(context, await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsOf */ .M)(context)))
        return { isAffected: true, why: `the go-live of ${live.version} did not end` };
    const silent = (await (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c)(context)).find((environment) => environment.live !== null && !environment.serves);
    if (silent !== undefined)
        return { isAffected: true, why: `${silent.environment} is told to serve ${silent.live ?? ''}, and does not` };
    return { isAffected: false, why: `${live.version} is live, made from the same inputs` };
}
function whyWithoutLive({ config, settings }) {
    const goesNowhere = settings.kind === 'library' || Object.keys(config.environments).length === 0;
    return goesNowhere ? 'it enters no environment, so every commit of it is walked' : 'no release of it is live yet';
}
/** Where a branch left the default branch; null on the default branch itself. */
async function baseOf({ head, ports }, given) {
    if (given !== null)
        return (await ports.git.mergeBase(given)) ?? given;
    return head.branch === head.defaultBranch ? null : ports.git.mergeBase(head.defaultBranch);
}


/***/ }),

/***/ 6395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
async function statusOf(context) {
    const { ports, config, settings, model } = context;
    if (settings.kind === 'library')
        return [];
    const releases = await ports.tracking.releases(model);
    return Promise.all(Object.keys(config.environments).map(async (environment) => {
        const { state } = await ports.states.read(environment, model);
        const { running, routed, url } = await ports.driver(environment, settings.kind).status(environment, model);
        const { live } = state;
        return {
            model,
            environment,
            live: versionOf(releases, live),
            candidate: versionOf(releases, state.candidate),
            weight: state.weight,
            hold: state.hold,
            url,
            serves: live !== null && running.includes(live) && routed.some(({ release }) => release === live)
        };
    }));
}
function versionOf(releases, digest) {
    if (digest === null)
        return null;
    return releases.find((release) => release.digest === digest)?.version ?? digest;
}


/***/ }),

/***/ 77026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version),
/* harmony export */   x: () => (/* binding */ producer)
/* harmony export */ });
// The version that evidence names as its producer; kept equal to package.json by a test.
const version = '0.1.0';
const producer = `modelgate/${version}`;


/***/ })

};

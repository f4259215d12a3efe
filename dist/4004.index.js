export const id = 4004;
export const ids = [4004,5838];
export const modules = {

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


/***/ }),

/***/ 97715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readTrialFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84747);
/* harmony import */ var _files_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31372);
// The files of trials below a folder, as artifacts of other jobs were downloaded into it.




const most = { files: 10_000, bytes: 2 ** 30 };
/** Throws InputError for more than 10,000 files or 1 GiB, and for links that leave the folder. */
async function readTrialFiles(cwd, folder) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder);
    const found = (await (0,_files_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .walkFolder */ .aI)(absolute, absolute)).filter(({ path }) => /\.(json|measured)$/.test(path));
    const bytes = found.reduce((sum, file) => sum + file.bytes, 0);
    if (found.length > most.files || bytes > most.bytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${folder} holds ${found.length} files with ${bytes} bytes: too many for trials`, {
            cure: 'download only the artifacts of `modelgate sweep trial` into it'
        });
    }
    return Promise.all(found.map(async (file) => ({
        folder: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file.path)),
        name: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(file.path),
        bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.absolute)
    })));
}


/***/ }),

/***/ 71623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58694);
/* harmony import */ var _adapters_local_trial_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97715);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84747);
/* harmony import */ var _core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(164);
/* harmony import */ var _core_pipeline_sweep_next_trials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10407);
/* harmony import */ var _core_pipeline_sweep_run_sweep_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60414);
/* harmony import */ var _core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58390);
/* harmony import */ var _core_pipeline_training_train_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61194);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1514);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21487);
/* harmony import */ var _train_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(35838);
/* harmony import */ var _core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(57004);
// modelgate sweep plan|trial|finish: a sweep shared out among jobs. On one machine `modelgate train` does all of it.














const fromOption = ['--from <folder>', 'trials of other machines, as their artifacts were downloaded'];
const define = (command, terminal, finish) => {
    (0,_project_js__WEBPACK_IMPORTED_MODULE_10__/* .projectOptions */ .Mh)(command.command('plan').description('the trials that have no result yet, as a matrix of jobs'))
        .argument('[models...]', 'models; all with a sweep by default')
        .option(...fromOption)
        .option('--jobs <n>', 'the most jobs that share the trials of a model', '256')
        .action(async (models, flags) => {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_10__/* .open */ .ho)(terminal, flags);
        terminal.stdout(await (0,_adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusively */ .G6)(project, () => plan(project, terminal, models, flags)));
    });
    (0,_project_js__WEBPACK_IMPORTED_MODULE_10__/* .projectOptions */ .Mh)(command.command('trial').description('make these trials, and keep what came of them'))
        .argument('<ids...>', 'as `modelgate sweep plan` gives them')
        .option('--model <model>', 'the model; the one with a sweep by default')
        .option(...fromOption)
        .action(async (ids, flags) => {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_10__/* .open */ .ho)(terminal, flags);
        terminal.stdout(await (0,_adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusively */ .G6)(project, () => trials(project, terminal, ids, flags)));
    });
    (0,_project_js__WEBPACK_IMPORTED_MODULE_10__/* .projectOptions */ .Mh)(command.command('finish').description('take in the trials of all jobs, and train with the best'))
        .argument('[models...]', 'models; all with a sweep by default')
        .option(...fromOption)
        .action(async (models, flags) => {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_10__/* .open */ .ho)(terminal, flags);
        finish(await (0,_adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusively */ .G6)(project, () => finishSweeps(project, terminal, models, flags)));
    });
};
/** Models with a sweep, each with what was handed in for it. */
async function swept(project, terminal, models, from) {
    const contexts = (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(project, models);
    const chosen = models.length > 0 ? contexts : contexts.filter(_core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_8__/* .hasSweep */ .L7);
    if (chosen.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('no model has a `train.sweep`', { cure: 'add one, as docs/how-to/sweeps.md shows' });
    return (0,_core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_8__/* .openSweeps */ .WU)(project, chosen, from === undefined ? [] : await (0,_adapters_local_trial_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrialFiles */ .U)(terminal.cwd, from));
}
async function plan(project, terminal, models, flags) {
    const jobs = (0,_core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_8__/* .jobsOf */ .aG)(flags.jobs ?? '', '--jobs');
    const opened = await swept(project, terminal, models, flags.from);
    const plans = await Promise.all(opened.map((each) => (0,_core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_8__/* .sharePlan */ .xV)(each, jobs)));
    const sentences = plans.flatMap(({ model, trials, missing, rung, rungs, include }) => [
        `${model}: ${missing.length} of ${trials} trials are left${rungs > 1 ? `, rung ${rung + 1} of ${rungs}` : ''}`,
        ...include.map((job) => `  modelgate sweep trial ${job.trials} --model ${model}   # ${job.parameters}`)
    ]);
    const document = {
        schema: 'modelgate/sweep-plan@1',
        models: plans.map(({ include: _include, ...rest }) => rest),
        matrix: { include: plans.flatMap(({ include }) => include) }
    };
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_11__/* .formatSentences */ .u)(sentences, document, flags.format);
}
/** A trial that fails is a result, and the job that made it did its work. */
async function trials(project, terminal, ids, flags) {
    const [only, another] = await swept(project, terminal, flags.model === undefined ? [] : [flags.model], flags.from);
    if (only === undefined || another !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('several models have a sweep', { cure: 'name one: `--model MODEL`' });
    const wanted = ids.flatMap((text) => text.split(/\s+/));
    const made = await (0,_core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_8__/* .makeTrials */ .mR)(project, only, wanted);
    const sentences = made.map(({ planned, trial, isKept }) => `${(0,_core_pipeline_sweep_run_sweep_js__WEBPACK_IMPORTED_MODULE_7__/* .describeTrial */ .Ix)(planned, trial, only.setting.sweep.metric)}${isKept ? ' (kept from before)' : ''}`);
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_11__/* .formatSentences */ .u)(sentences, { schema: 'modelgate/trials@1', trials: made.map(({ trial }) => trial) }, flags.format);
}
async function finishSweeps(project, terminal, models, flags) {
    const runs = [];
    const sentences = [];
    let code = _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.pass;
    for (const { context, setting } of await swept(project, terminal, models, flags.from)) {
        const { missing } = await (0,_core_pipeline_sweep_next_trials_js__WEBPACK_IMPORTED_MODULE_6__/* .planWithKnown */ .J)(context, setting);
        if (missing.length > 0)
            project.ports.progress.line(context.model, `${(0,_core_pipeline_words_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(missing.length, 'trial')} handed in by nobody, made here`);
        const trained = await (0,_core_pipeline_training_train_js__WEBPACK_IMPORTED_MODULE_9__/* .train */ .B)(context, { takesFailures: true });
        if (trained.problem === undefined) {
            runs.push(trained.run);
            sentences.push((0,_train_js__WEBPACK_IMPORTED_MODULE_12__.describeRun)(trained.run, trained.reused));
            continue;
        }
        for (const { code: reason, message, cure } of trained.problem.reasons) {
            terminal.stderr(`error: ${context.model}: ${reason}: ${message}\n${cure === null ? '' : `  -> ${cure}\n`}`);
            code = (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeFor */ .Rr)(reason);
        }
    }
    terminal.stdout(flags.format === 'json'
        ? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__.prettyJson)({ schema: 'modelgate/runs@1', runs })
        : (0,_sentences_js__WEBPACK_IMPORTED_MODULE_11__/* .formatSentences */ .u)(sentences, {}, flags.format));
    return code;
}


/***/ }),

/***/ 35838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define),
/* harmony export */   describeRun: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58694);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84747);
/* harmony import */ var _core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(164);
/* harmony import */ var _core_pipeline_training_train_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61194);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21487);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1514);
// modelgate train: one training, or the run with the same fingerprint. A dirty tree is allowed, and recorded.







const define = (command, terminal, finish) => {
    command.argument('[models...]', 'models; all by default');
    (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOptions */ .Mh)(command)
        .option('--again', 'train though the same inputs were trained before')
        .option('--finish <fingerprint>', 'take the outputs of a training elsewhere (`train.detached`), of this fingerprint');
    command.action(async (models, flags) => {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .open */ .ho)(terminal, flags);
        const runs = [];
        const sentences = [];
        let code = _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.pass;
        await (0,_adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusively */ .G6)(project, async () => {
            for (const context of (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(project, models, flags)) {
                const trained = await (0,_core_pipeline_training_train_js__WEBPACK_IMPORTED_MODULE_4__/* .train */ .B)(flags.finish === undefined ? context : { ...context, finish: flags.finish });
                if (trained.problem === undefined) {
                    runs.push(trained.run);
                    sentences.push(describeRun(trained.run, trained.reused));
                }
                else {
                    for (const { code: reason, message, cure } of trained.problem.reasons) {
                        terminal.stderr(`error: ${context.model}: ${reason}: ${message}\n${cure === null ? '' : `  -> ${cure}\n`}`);
                        code = (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeFor */ .Rr)(reason);
                    }
                }
            }
        });
        terminal.stdout((0,_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSentences */ .u)(sentences, { schema: 'modelgate/runs@1', runs }, flags.format));
        finish(code);
    });
};
function describeRun({ model, fingerprint, modelDigest, resources, dirty }, reused) {
    const { wallSeconds, cpuSeconds, peakMemoryBytes } = resources;
    const used = [
        `${wallSeconds.toFixed(1)} s`,
        cpuSeconds === null ? null : `CPU ${cpuSeconds.toFixed(1)} s`,
        peakMemoryBytes === null ? null : `peak ${(peakMemoryBytes / 2 ** 20).toFixed(0)} MiB`
    ];
    const what = reused ? 're-used' : 'trained';
    return `${model}: ${what} run ${(0,_core_pipeline_training_train_js__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h)(fingerprint)}, model ${(0,_core_pipeline_training_train_js__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h)(modelDigest)} (${used.filter(Boolean).join(', ')})${dirty ? ', dirty tree' : ''}`;
}


/***/ }),

/***/ 1514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fr: () => (/* binding */ defaultParallel),
  dp: () => (/* binding */ environmentOption),
  ef: () => (/* binding */ oneContext),
  ho: () => (/* binding */ project_open),
  Mh: () => (/* binding */ projectOptions),
  ee: () => (/* binding */ selfCommand)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./adapters/local/models.js
var models = __webpack_require__(22299);
// EXTERNAL MODULE: ./adapters/local/project.js + 33 modules
var local_project = __webpack_require__(58694);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/visible.js
var visible = __webpack_require__(90440);
;// CONCATENATED MODULE: ./cli/progress.js



function createProgress(terminal, verbosity) {
    const painted = (code, text) => (terminal.color ? (0,visible/* paint */.nI)(code, text) : (0,visible/* visible */.RK)(text));
    const write = (text) => {
        if (verbosity !== 'quiet')
            terminal.stderr(`${text}\n`);
    };
    return {
        stepStarted: (model, step) => write(painted(2, `  ${model} · ${step}: ${words/* stepTitles */._4[step]} …`)),
        stepEnded: ({ model, step, result, summary, seconds, reasons }, reused) => {
            const time = reused ? 're-used' : `${seconds.toFixed(1)} s`;
            const name = painted(result === 'pass' ? 32 : result === 'fail' ? 31 : 33, `${model} · ${step}`);
            write(`${walk/* resultIcons */.Ch[result]} ${name}: ${(0,visible/* visible */.RK)(summary)} (${time})`);
            for (const reason of reasons) {
                write((0,visible/* visible */.RK)(`   ${reason.code}: ${reason.message}`));
                if (reason.cure !== null)
                    write((0,visible/* visible */.RK)(`   -> ${reason.cure}`));
            }
        },
        line: (model, text) => {
            if (verbosity === 'all')
                write(painted(2, `  ${model} | ${text}`));
        },
        note: (text) => write((0,visible/* visible */.RK)(text))
    };
}

;// CONCATENATED MODULE: ./cli/project.js
// What commands that work on a repository share: their flags, and opening the project.






function projectOptions(command) {
    return command
        .option('--config <file>', 'the config', '.github/modelgate.yml')
        .addOption(new esm/* Option */.c$('--format <format>', 'what is written to stdout').choices(['text', 'json', 'markdown']).default('text'))
        .option('--quiet', 'no progress on stderr')
        .option('--actor <name>', 'who acts, as `Name <email>`; git says it by default');
}
async function project_open(terminal, flags) {
    return (0,local_project/* openProject */.U8)({
        cwd: terminal.cwd,
        env: terminal.env,
        config: flags.config,
        progress: createProgress(terminal, flags.quiet ? 'quiet' : 'all'),
        gatewayCommand: selfCommand('gateway'),
        actor: flags.actor
    });
}
/** The command line that starts this program again, as a source file or as a bundle. */
function selfCommand(name) {
    return [process.execPath, process.argv[1] ?? (0,external_node_url_.fileURLToPath)(import.meta.url), name];
}
function defaultParallel() {
    return Math.max(1, (0,external_node_os_.availableParallelism)());
}
function environmentOption(command) {
    return command.option('--environment <name>', 'the environment', 'production');
}
function oneContext(project, model, environment) {
    (0,models/* requireEnvironment */.L3)(project, environment);
    return (0,local_project/* modelContext */.jz)(project, model, { again: false, allowDirty: false });
}


/***/ }),

/***/ 21487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ formatSentences)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76540);
/* harmony import */ var _core_report_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96145);
// Results that are a few sentences: lines of text, a Markdown list, or the document that they speak of.



function formatSentences(sentences, document, format) {
    switch (format) {
        case 'json':
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__.prettyJson)(document);
        case 'markdown':
            return sentences.length === 0
                ? ''
                : (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.toMarkdown)((0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)([(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(sentences.map((sentence) => [(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(sentence)]))]));
        case 'text':
            return sentences.map((sentence) => `${sentence}\n`).join('');
    }
}


/***/ }),

/***/ 85891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ slack),
/* harmony export */   SR: () => (/* binding */ sameNumber),
/* harmony export */   eE: () => (/* binding */ sameValue)
/* harmony export */ });
/* unused harmony export relativeTolerance */
// When two numbers are the same: a relative tolerance, so that 0.3 equals 0.1 + 0.2.
const relativeTolerance = 1e-9;
/** How far apart two numbers of this size may be and still be the same. */
function slack(a, b) {
    return relativeTolerance * Math.max(Math.abs(a), Math.abs(b));
}
/** NaN is the same as NaN, and an infinity as itself. */
function sameNumber(a, b) {
    if (Object.is(a, b) || a === b)
        return true;
    return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= slack(a, b);
}
/** Deep equality of plain values, numbers by `sameNumber`. */
function sameValue(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return sameNumber(a, b);
    if (Array.isArray(a) && Array.isArray(b))
        return a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
    if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object')
        return a === b;
    const left = new Map(Object.entries(a));
    const right = new Map(Object.entries(b));
    return (left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key))));
}


/***/ }),

/***/ 10407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ planWithKnown),
/* harmony export */   l: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _sweep_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42489);
/* harmony import */ var _run_sweep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60414);
// What is left of a sweep, for those who share it out among jobs.


/** The plan with every result that is kept here; failures count as results. Later rungs are known once the ones before have theirs. */
async function planWithKnown(context, setting) {
    const known = new Map();
    for (;;) {
        const plan = (0,_sweep_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planSweep */ .c)(setting.sweep, setting.goal, setting.base, known);
        const found = await (0,_run_sweep_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(context, plan.missing, known);
        if (found.length === 0 || found.length < plan.missing.length)
            return found.length === 0 ? plan : (0,_sweep_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planSweep */ .c)(setting.sweep, setting.goal, setting.base, known);
    }
}
/** As even as can be; what `strategy.matrix` takes as `include`. */
function matrixOf(model, missing, most) {
    const jobs = Math.min(most, missing.length);
    return Array.from({ length: jobs }, (_, job) => {
        const mine = missing.filter((_trial, index) => index % jobs === job);
        const [first] = mine;
        const more = mine.length > 1 ? ` and ${mine.length - 1} more` : '';
        return {
            model,
            job,
            trials: mine.map(({ id }) => id).join(' '),
            parameters: first === undefined ? '' : `${(0,_run_sweep_js__WEBPACK_IMPORTED_MODULE_1__/* .parameterWords */ .T1)(first.given)}${more}`
        };
    });
}


/***/ }),

/***/ 58390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L7: () => (/* binding */ hasSweep),
  aG: () => (/* binding */ jobsOf),
  mR: () => (/* binding */ makeTrials),
  WU: () => (/* binding */ openSweeps),
  xV: () => (/* binding */ sharePlan)
});

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/pipeline/fingerprints.js
var fingerprints = __webpack_require__(68976);
// EXTERNAL MODULE: ./core/digest.js
var core_digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/metrics/compare/tolerance.js
var tolerance = __webpack_require__(85891);
// EXTERNAL MODULE: ./core/sweep/trial.js
var sweep_trial = __webpack_require__(43673);
// EXTERNAL MODULE: ./core/pipeline/sweep/run-trial.js + 1 modules
var run_trial = __webpack_require__(60340);
// EXTERNAL MODULE: ./core/pipeline/sweep/trials.js
var sweep_trials = __webpack_require__(36553);
;// CONCATENATED MODULE: ./core/pipeline/sweep/collect.js
// Takes in trials that other machines made. What they say is held against what they hand in: records are claims.






/**
 * Keeps the trials among these files that are of this model, and says how many. Throws InputError for one of another
 * sweep, whose files are not those that it names, or whose number is not what they give.
 */
async function collectTrials(context, setting, files) {
    const measured = new Map(files.filter(({ name }) => name.endsWith('.measured')).map((file) => [file.name, file]));
    let taken = 0;
    for (const { folder, name, bytes } of files.filter((file) => file.name.endsWith('.json'))) {
        const path = `${folder}/${name}`;
        const trial = (0,sweep_trials/* parseTrial */.Ud)(bytes, path);
        if (trial.model !== context.model)
            continue;
        const again = `make it again: modelgate sweep trial ${trial.id} --model ${trial.model}`;
        const refuse = (why) => new errors/* InputError */.dz(`${path} is refused: ${why}`, { place: { file: path }, cure: again });
        const fingerprint = (0,core_digest/* digestValue */.yD)({ base: setting.base, given: trial.parameters });
        if (trial.fingerprint !== fingerprint || trial.id !== (0,sweep_trial/* idOf */.TH)(fingerprint))
            throw refuse('it is not of this sweep: its code, data, parameters or settings are others');
        for (const attempt of trial.attempts)
            await check(attempt);
        await keep(context, trial, (digest) => measured.get((0,sweep_trials/* measuredName */.YY)(digest))?.bytes ?? null);
        taken += 1;
        async function check({ metric, measured: digest }) {
            if (metric === null)
                return;
            const file = digest === null ? undefined : measured.get((0,sweep_trials/* measuredName */.YY)(digest));
            if (file === undefined)
                throw refuse('the file that its number was read from is not there');
            if ((0,core_digest/* digestBytes */.QN)(file.bytes) !== digest)
                throw refuse(`${file.name} does not have the digest that it is named by`);
            const value = await (0,run_trial/* valueOf */.R)(context, setting, file.bytes);
            if (!(0,tolerance/* sameNumber */.SR)(value, (0,core_digest/* loadNumber */.iM)(metric)))
                throw refuse(`it says ${setting.sweep.metric} ${metric}, and its file gives ${value}`);
        }
    }
    return taken;
}
/** Attempts that are known here already, and those of another machine, all count. */
async function keep(context, trial, bytesOf) {
    const before = await (0,sweep_trials/* readTrial */.$g)(context, trial.id);
    const all = [...(before?.attempts ?? []), ...trial.attempts].map((attempt) => [(0,core_digest/* canonicalJson */.dj)(attempt), attempt]);
    const attempts = [...new Map(all).values()].sort((a, b) => (a.at < b.at ? -1 : 1));
    const files = trial.attempts.flatMap(({ measured: digest }) => {
        const bytes = digest === null ? null : bytesOf(digest);
        return digest === null || bytes === null ? [] : [{ digest, bytes }];
    });
    await (0,sweep_trials/* saveTrial */.K0)(context, { ...trial, attempts }, files);
}

// EXTERNAL MODULE: ./core/pipeline/sweep/next-trials.js
var next_trials = __webpack_require__(10407);
// EXTERNAL MODULE: ./core/pipeline/sweep/run-sweep.js
var run_sweep = __webpack_require__(60414);
// EXTERNAL MODULE: ./core/pipeline/sweep/setting.js
var sweep_setting = __webpack_require__(81010);
;// CONCATENATED MODULE: ./core/pipeline/sweep/share-out.js
// A sweep that several jobs share: which trials are left, as a matrix of jobs, and the trials of one such job.








const hasSweep = ({ settings }) => settings.train?.sweep !== undefined;
/** Takes in what was handed in for each of these models. Throws InputError for a model without a sweep, and for what is forged. */
async function openSweeps(project, contexts, handedIn) {
    const found = [];
    for (const context of contexts) {
        const inputs = await (0,fingerprints/* trainingInputs */.yL)(context.settings, project.files, project.ports.workspace);
        if (inputs.missing.length > 0)
            throw new errors/* InputError */.dz(`training data is missing: ${inputs.missing.join(', ')}`, {
                cure: 'fetch it, then run again'
            });
        const setting = await (0,sweep_setting/* sweepSetting */.F)(context, inputs);
        await collectTrials(context, setting, handedIn);
        found.push({ context, setting });
    }
    return found;
}
/** What no job has made yet, for at most so many jobs. */
async function sharePlan({ context, setting }, jobs) {
    const planned = await (0,next_trials/* planWithKnown */.J)(context, setting);
    return {
        model: context.model,
        metric: setting.sweep.metric,
        goal: setting.goal,
        rung: planned.trials.at(-1)?.rung ?? 0,
        rungs: planned.rungs,
        trials: planned.trials.length,
        missing: planned.missing.map(({ id, given }) => ({ id, parameters: given })),
        include: (0,next_trials/* matrixOf */.l)(context.model, planned.missing, jobs)
    };
}
/** A trial that fails is a result. Throws InputError for an id that the sweep doesn't have. */
async function makeTrials(project, { context, setting }, ids) {
    const { trials } = await (0,next_trials/* planWithKnown */.J)(context, setting);
    const wanted = ids.map((id) => {
        const planned = trials.find((trial) => trial.id === id);
        if (planned !== undefined)
            return planned;
        throw new errors/* InputError */.dz(`there is no trial ${id} in the sweep of ${context.model}`, {
            cure: 'list its trials by `modelgate sweep plan`; those of later rungs need `--from` with the earlier ones'
        });
    });
    const made = [];
    const slots = Math.max(1, Math.min(setting.sweep.parallel, project.ports.executors.of(context.model).slots));
    await (0,run_sweep/* eachOf */.pQ)(wanted, slots, async (planned) => {
        const before = await (0,sweep_trials/* readTrial */.$g)(context, planned.id);
        const isKept = before !== null && before.attempts.some(({ metric }) => metric !== null);
        made.push({ planned, isKept, trial: isKept ? before : await (0,run_trial/* runTrial */.W)(context, setting, planned, before) });
    });
    return made;
}
/** A whole number of jobs from 1. Throws InputError that begins with `name`. */
function jobsOf(text, name) {
    const jobs = Number(text);
    if (Number.isInteger(jobs) && jobs >= 1)
        return jobs;
    throw new errors/* InputError */.dz(`${name} ${text} is no whole number from 1`, { cure: `write ${name} 20` });
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


/***/ })

};

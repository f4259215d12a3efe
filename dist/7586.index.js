export const id = 7586;
export const ids = [7586];
export const modules = {

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

/***/ 97586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58694);
/* harmony import */ var _adapters_local_trial_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97715);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_sweep_next_trials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10407);
/* harmony import */ var _core_pipeline_sweep_run_sweep_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60414);
/* harmony import */ var _core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58390);
/* harmony import */ var _core_pipeline_training_train_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61194);
/* harmony import */ var _core_report_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96145);
/* harmony import */ var _shared_open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75015);
/* harmony import */ var _shared_outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87828);
// sweep: the trials of a sweep, shared out among the jobs of a workflow.











const tasks = ['plan', 'trial', 'finish'];
const run = async (inputs, runner) => {
    const task = inputs.choice('task', tasks);
    const project = await (0,_shared_open_js__WEBPACK_IMPORTED_MODULE_8__/* .open */ .ho)(inputs, runner);
    return (0,_adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusively */ .G6)(project, async () => {
        const swept = await sweptModels(project, inputs);
        switch (task) {
            case 'plan':
                return plan(swept, (0,_core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_6__/* .jobsOf */ .aG)(inputs.text('jobs'), 'jobs'));
            case 'trial':
                return trial(project, swept, inputs.words('trials'));
            case 'finish':
                return finish(project, swept);
        }
    });
};
async function sweptModels(project, inputs) {
    const from = inputs.optional('from');
    const given = inputs.words('models').map((word) => word.replace(/^\[?"?|"?\]?$/g, ''));
    const isNone = inputs.text('models').trim() === '[]';
    const contexts = isNone ? [] : (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(project, given).filter(_core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_6__/* .hasSweep */ .L7);
    const isTaken = from !== undefined && contexts.length > 0;
    return (0,_core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_6__/* .openSweeps */ .WU)(project, contexts, isTaken ? await (0,_adapters_local_trial_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrialFiles */ .U)(project.ports.workspace.resolve('.'), from) : []);
}
async function plan(swept, most) {
    const share = Math.max(1, Math.floor(most / Math.max(1, swept.length)));
    const plans = await Promise.all(swept.map((each) => (0,_core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_6__/* .sharePlan */ .xV)(each, share)));
    const include = plans.flatMap((each) => each.include);
    const left = plans.reduce((sum, { missing }) => sum + missing.length, 0);
    return passed(swept, plans.map(planned), { jobs: JSON.stringify(include), left: String(left) }, { plans });
}
function planned({ model, missing, trials, rung, rungs, include }) {
    const where = rungs > 1 ? `, rung ${rung + 1} of ${rungs}` : '';
    return `${model}: ${missing.length} of ${trials} trials are left for ${include.length} jobs${where}`;
}
/** A trial that fails is a result, and its job did its work. */
async function trial(project, swept, ids) {
    const [only, another] = swept;
    if (only === undefined || another !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('the trials of one model are made at a time', {
            cure: 'set `models` to `${{ matrix.model }}`'
        });
    if (ids.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('no trial is named', { cure: 'set `trials` to `${{ matrix.trials }}`' });
    const made = await (0,_core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_6__/* .makeTrials */ .mR)(project, only, ids);
    const sentences = made.map((each) => (0,_core_pipeline_sweep_run_sweep_js__WEBPACK_IMPORTED_MODULE_5__/* .describeTrial */ .Ix)(each.planned, each.trial, only.setting.sweep.metric));
    return passed(swept, sentences, { jobs: '[]', left: '0' }, { trials: made.map((each) => each.trial) });
}
async function finish(project, swept) {
    const sentences = [];
    for (const { context, setting } of swept) {
        const { missing } = await (0,_core_pipeline_sweep_next_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .planWithKnown */ .J)(context, setting);
        if (missing.length > 0)
            project.ports.progress.line(context.model, `${missing.length} trials were handed in by nobody, and are made here`);
        const { problem, run: trained } = await (0,_core_pipeline_training_train_js__WEBPACK_IMPORTED_MODULE_7__/* .train */ .B)(context, { takesFailures: true });
        if (problem !== undefined)
            return failed(context.model, problem, swept);
        sentences.push(`${context.model}: trained with ${JSON.stringify(trained.parameters)}`);
    }
    return passed(swept, sentences, { jobs: '[]', left: '0' }, {});
}
function failed(model, problem, swept) {
    const ending = (0,_shared_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .endingOfOutcome */ .R)(`${model} · sweep`, problem);
    return { ...ending, outputs: { models: namesOf(swept), jobs: '[]', left: '' } };
}
const namesOf = (swept) => JSON.stringify(swept.map(({ context }) => context.model));
function passed(swept, sentences, outputs, detail) {
    return {
        result: 'pass',
        reason: 'passed',
        exitCode: _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.pass,
        message: sentences.join('; ') || 'no model has a `train.sweep`',
        outputs: { ...outputs, models: namesOf(swept) },
        annotations: [],
        report: sentences.length === 0 ? null : (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .report */ .z8)([(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .list */ .p_)(sentences.map((sentence) => [(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .untrusted */ .bp)(sentence)]))]),
        detail
    };
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


/***/ })

};

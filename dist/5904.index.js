export const id = 5904;
export const ids = [5904,2636];
export const modules = {

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

/***/ 97586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _adapters_local_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84754);
/* harmony import */ var _adapters_local_trial_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97715);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_sweep_next_trials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10407);
/* harmony import */ var _core_pipeline_sweep_run_sweep_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60414);
/* harmony import */ var _core_pipeline_sweep_share_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58390);
/* harmony import */ var _core_pipeline_train_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94161);
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
        const { problem, run: trained } = await (0,_core_pipeline_train_js__WEBPACK_IMPORTED_MODULE_7__/* .train */ .B)(context, { takesFailures: true });
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
// EXTERNAL MODULE: ./core/pipeline/sweep/run-trial.js
var run_trial = __webpack_require__(14954);
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
            cure: 'its trials are listed by: modelgate sweep plan; those of later rungs need --from with the earlier ones'
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

export const id = 9105;
export const ids = [9105,2636];
export const modules = {

/***/ 72313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32882);
/* harmony import */ var _core_report_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57394);
/* harmony import */ var _shared_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75015);
// plan: which models the commit affects, for the jobs that follow; runs nothing of the team's.





const run = async (inputs, runner) => {
    const all = inputs.flag('all');
    const project = await (0,_shared_open_js__WEBPACK_IMPORTED_MODULE_3__/* .open */ .ho)(inputs, runner);
    const contexts = (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .contextsOf */ .WO)(project, inputs.words('models'));
    const base = await (0,_shared_open_js__WEBPACK_IMPORTED_MODULE_3__/* .baseFor */ .Ho)(project, inputs.optional('base'), runner);
    const plans = await Promise.all(contexts.map((context) => (0,_core_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planModel */ .B)(context, base)));
    const affected = plans.filter(({ isAffected }) => all || isAffected).map(({ model }) => model);
    return {
        result: 'pass',
        reason: affected.length === 0 ? 'not_affected' : 'passed',
        exitCode: _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pass,
        message: affected.length === 0 ? 'no model is affected' : `affected: ${affected.join(', ')}`,
        outputs: { models: JSON.stringify(affected), affected: String(affected.length > 0) },
        annotations: [],
        report: (0,_core_report_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPlans */ .H)(plans),
        detail: { plans }
    };
};


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

/***/ 32882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ planModel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _affected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53373);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10435);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68976);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32116);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24971);
/* harmony import */ var _train_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94161);
/* harmony import */ var _train_elsewhere_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30606);
/* harmony import */ var _training_asked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94754);
// What would run and why, without running it.









async function planModel(context, base) {
    const affected = await (0,_affected_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedBy */ .M)(context, base);
    const steps = (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .applicableSteps */ .vM)(context.config, context.settings);
    const described = await Promise.all(steps.map(async (step) => ({ step, what: await describe(context, step) })));
    return {
        model: context.model,
        ...affected,
        steps: affected.isAffected ? described : [],
        warnings: [...warnings(context), ...(await drift(context))]
    };
}
async function describe(context, step) {
    const { settings, ports, files, model, config } = context;
    const { staging, production } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentParts */ .sP)(config);
    switch (step) {
        case 'commit':
            return 'look for a clean tree, and at the data';
        case 'build':
            return describeBuild();
        case 'test':
            return [settings.test?.command, settings.evaluation && 'evaluate and compare'].filter(Boolean).join(', then ');
        case 'analyze':
            return settings.analyze?.command ?? `read ${['the model', ...(settings.analyze?.sarif ?? [])].join(', ')}`;
        case 'staging':
            return `${gateWords(staging)}deploy to ${staging ?? ''}`;
        case 'qa':
            return 'golden predictions, QA command and bounded load';
        case 'production':
            return `${gateWords(production)}bring it up in ${production ?? ''}, without traffic`;
        case 'live':
            return 'move the traffic, verify, roll back by itself otherwise';
    }
    async function describeBuild() {
        const { fingerprint } = await (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_3__/* .trainingInputs */ .yL)(settings, files, ports.workspace);
        const run = await ports.tracking.findRun(model, fingerprint);
        if (run !== null)
            return `re-use run ${(0,_train_js__WEBPACK_IMPORTED_MODULE_5__/* .short */ .h)(fingerprint)}`;
        const { train, source } = settings;
        if (source !== undefined)
            return `take ${source} as model.lock pins it`;
        if (train === undefined)
            return '';
        const known = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_8__/* .estimate */ .j)(await ports.tracking.runs(model), train);
        const held = (0,_training_asked_js__WEBPACK_IMPORTED_MODULE_7__/* .notAsked */ .O)(context, train)?.reasons.map(({ message }) => message) ?? [];
        const what = held.length > 0 ? `wait, training_not_asked: ${held.join('; ')}. Then train` : 'train';
        const where = train.detached === undefined ? '' : ' elsewhere';
        const isUnderWay = train.detached !== undefined && (await (0,_train_elsewhere_js__WEBPACK_IMPORTED_MODULE_6__/* .isSubmitted */ .mh)(context, fingerprint));
        return `${isUnderWay ? 'look after the training that was submitted' : `${what}${where}`}: ${train.command}${known === null ? '' : ` (${known})`}`;
    }
    function gateWords(environment) {
        const gate = environment === null ? undefined : config.gates[environment];
        const asks = [
            gate?.approvals && `${gate.approvals.all?.length ?? gate.approvals.count} approval`,
            gate?.soak && `soak ${gate.soak}`,
            gate?.window && 'window'
        ].filter(Boolean);
        return asks.length === 0 ? 'gate, ' : `gate (${asks.join(', ')}), `;
    }
}
/** What is pinned is what is taken: that the source has moved on, or can't be asked, changes nothing here. */
async function drift(context) {
    if (context.settings.source === undefined)
        return [];
    try {
        return [await (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceDrift */ .hJ)(context)].filter((found) => found !== null);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp))
            throw error;
        return [`${context.settings.source}: ${error.message}`];
    }
}
function warnings({ settings, config }) {
    const { staging, production } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentParts */ .sP)(config);
    const hasData = settings.train === undefined || settings.train.data !== undefined || settings.train.split !== undefined;
    const unused = Object.keys(config.environments).filter((name) => name !== staging && name !== production);
    return [
        ...(hasData ? [] : ['no `train.data`: data that git does not track is not part of the fingerprint']),
        ...unused.map((name) => `no step deploys to ${name}: ${staging ?? 'none'} is staging, ${production ?? 'none'} is production`)
    ];
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

/***/ 57394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderPlans)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96145);

function renderPlans(plans) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(plans.flatMap(planBlocks));
}
function planBlocks({ model, why, steps, warnings }) {
    return [
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(model)),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(why)),
        ...(steps.length === 0 ? [] : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(steps.map(({ step, what }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(step), ': ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(what)]))]),
        ...warnings.map((warning) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)('Warning: ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(warning)))
    ];
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

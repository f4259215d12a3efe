import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 29907:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("cluster");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 53802:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 26848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 82987:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("perf_hooks");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 11493:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("v8");

/***/ }),

/***/ 28167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 80735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ contracts)
/* harmony export */ });
// What each action takes and gives: names and defaults, held equal to every action.yml by a test.
const repository = { config: '.github/modelgate.yml', 'working-directory': '.' };
const models = { ...repository, models: '' };
const walk = { ...models, base: '', all: 'false', again: 'false', 'allow-dirty': 'false' };
/** How predictions are read and measured: the flags that `modelgate evaluate` and `compare` share. */
const evaluation = {
    task: '',
    id: '',
    target: '',
    prediction: '',
    score: '',
    positive: '',
    weight: '',
    cluster: '',
    group: '',
    time: '',
    slice: '',
    sensitive: '',
    expression: '',
    costs: '',
    values: '',
    'min-rows': '',
    resamples: '',
    seed: '',
    beta: '',
    alpha: '',
    k: '',
    season: ''
};
/** The comment on the pull request, where no bot is installed. */
const comment = { comment: 'auto', 'github-token': '${{ github.token }}' };
/** What reads the records of the bot. */
const token = { 'github-token': '${{ github.token }}' };
/** Where a release goes. */
const target = { environment: '' };
/** How every action ends. */
const ending = ['result', 'reason-code', 'exit-code', 'report-path'];
/** What every walk says. */
const walked = ['models', 'evidence-path'];
const deployed = ['release', 'version', 'environment', 'url'];
const contracts = {
    modelgate: {
        inputs: { step: 'all', ...walk, ...target, ...comment },
        outputs: [
            ...ending,
            ...walked,
            'model-digest',
            'fingerprint',
            'reused',
            'verdict',
            'regressions',
            'improvements',
            ...deployed
        ]
    },
    plan: {
        inputs: { ...models, base: '', all: 'false' },
        closed: { models: '[]' },
        outputs: [...ending, 'models', 'affected']
    },
    collect: {
        inputs: { ...models, folder: '.modelgate/parts', ...comment },
        outputs: [...ending, ...walked]
    },
    sweep: {
        inputs: { ...models, task: '', trials: '', from: '', jobs: '256' },
        closed: { jobs: '[]', left: '' },
        outputs: [...ending, 'models', 'jobs', 'left']
    },
    train: {
        inputs: { ...walk, finish: '' },
        outputs: [...ending, ...walked, 'model-digest', 'fingerprint', 'reused', 'package-path']
    },
    test: {
        inputs: walk,
        outputs: [...ending, ...walked, 'tests', 'failed', 'verdict', 'regressions', 'improvements']
    },
    analyze: { inputs: walk, outputs: [...ending, ...walked, 'findings', 'new-findings', 'sarif-path'] },
    'deploy-staging': { inputs: { ...walk, ...token }, outputs: [...ending, ...walked, ...deployed] },
    qa: { inputs: walk, outputs: [...ending, ...walked, ...deployed] },
    'promote-prod': { inputs: { ...walk, ...target, ...token }, outputs: [...ending, ...walked, ...deployed] },
    'go-live': { inputs: { ...walk, ...target, ...token }, outputs: [...ending, ...walked, ...deployed] },
    rollback: {
        inputs: { ...repository, model: '', to: '', resume: 'false', environment: 'production' },
        outputs: [...ending, ...deployed, 'evidence-path']
    },
    retrain: {
        inputs: { ...repository, model: '', ...token },
        closed: { changed: '' },
        outputs: [...ending, 'changed', 'branch', 'commit', 'pull', 'evidence-path']
    },
    'validate-data': { inputs: models, outputs: [...ending, 'models', 'errors', 'warnings'] },
    monitor: {
        inputs: { ...models, environment: 'production', ...token },
        outputs: [...ending, 'models', 'breaches', 'unavailable', 'issues', 'started']
    },
    'source-update': {
        inputs: { ...models, check: 'false', ...token },
        closed: { behind: '[]', 'pull-requests': '{}' },
        outputs: [...ending, 'models', 'behind', 'pull-requests']
    },
    evaluate: {
        inputs: { ...models, predictions: '', data: '', metrics: '', plots: '', interval: '', ...evaluation },
        standalone: ['predictions'],
        outputs: [...ending, 'models', 'evaluation-path', 'metrics', 'rows']
    },
    'compare-metrics': {
        inputs: {
            ...models,
            baseline: '',
            candidate: '',
            'baseline-predictions': '',
            'candidate-predictions': '',
            metric: '',
            inconclusive: 'approval',
            'test-set': 'warn',
            ...evaluation,
            ...comment
        },
        standalone: ['baseline', 'candidate', 'baseline-predictions', 'candidate-predictions'],
        closed: { 'comparison-path': '', verdict: 'fail', regressions: '[]', improvements: '[]' },
        outputs: [...ending, 'models', 'comparison-path', 'verdict', 'regressions', 'improvements']
    },
    'build-image': {
        inputs: { ...repository, model: '', dockerfile: 'Dockerfile', image: '', push: 'false' },
        outputs: [...ending, 'image', 'image-id', 'image-digest']
    }
};


/***/ }),

/***/ 7928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ commentRule),
/* harmony export */   z: () => (/* binding */ commentRules)
/* harmony export */ });
/* harmony import */ var _adapters_github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29913);

/** `auto`: for events of a pull request; `always`: for every event that names one, and loud where that fails. */
const commentRules = ['auto', 'always', 'never'];
/** Undefined where nothing is to be posted, also for an action without the input or with a wrong value in it. */
function commentRule(inputs, { event }) {
    const given = inputs.text('comment');
    if (given === 'always')
        return 'always';
    return given === 'auto' && (0,_adapters_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isPullRequest */ .r0)(event) ? 'auto' : undefined;
}


/***/ }),

/***/ 68161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   eQ: () => (/* binding */ configPath),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(84747);
// Finds `.github/modelgate.yml` and reads its bytes. Light on purpose: it says that there is none before anything else is loaded.



const configPath = '.github/modelgate.yml';
/** Where people put it instead. */
const lookAlikes = [
    '.github/modelgate.yaml',
    'modelgate.yml',
    'modelgate.yaml',
    '.modelgate.yml',
    '.github/modelgate.json'
];
/** The nearest folder at or above `start` that holds the config, else the nearest that holds `.git`, else `start`. */
async function findRoot(start) {
    const folders = foldersAbove((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start));
    for (const marker of [configPath, '.git']) {
        for (const folder of folders)
            if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, marker)))
                return folder;
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start);
}
/** The config's bytes. `path` is relative to `root`. Throws InputError if there is no such file. */
async function readConfigFile(root, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
    }
    catch (cause) {
        if (isAbsent(cause))
            throw await missing(root, path, cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`cannot read the config ${path}: ${String(cause)}`, {
            cure: 'make it a file that you may read',
            place: { file: path },
            cause
        });
    }
}
async function missing(root, path, cause) {
    const others = [];
    for (const other of lookAlikes)
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, other)))
            others.push(other);
    const [other] = others;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`there is no config ${path} in ${root}`, {
        cure: other === undefined || path !== configPath ? await firstSteps(root, path) : moved(other),
        place: { file: path },
        cause
    });
}
function moved(other) {
    return `move ${other} there: \`mkdir -p .github && git mv ${other} ${configPath}\``;
}
async function firstSteps(root, path) {
    const init = 'type `modelgate init` to write one, or name another file with `--config FILE`';
    if (path !== configPath || (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'))))
        return init;
    return 'type `modelgate init` in your repository; in a workflow, put actions/checkout before this step';
}
function foldersAbove(folder) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}
function isAbsent(error) {
    return (typeof error === 'object' && error !== null && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code)));
}


/***/ }),

/***/ 29913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   r0: () => (/* binding */ isPullRequest),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** `read` gives the text of the event's payload. */
function readEvent(env, read) {
    const payload = readPayload(env.GITHUB_EVENT_PATH, read);
    const pull = member(payload, 'pull_request');
    const head = member(pull, 'head');
    return {
        name: env.GITHUB_EVENT_NAME ?? '',
        workspace: given(env.GITHUB_WORKSPACE) ?? process.cwd(),
        sha: given(env.GITHUB_SHA),
        refName: given(env.GITHUB_REF_NAME),
        isBranch: (given(env.GITHUB_REF_TYPE) ?? 'branch') === 'branch',
        defaultBranch: text(member(payload, 'repository'), 'default_branch'),
        baseRef: given(env.GITHUB_BASE_REF),
        groupBase: text(member(payload, 'merge_group'), 'base_sha'),
        isFork: repositoryId(member(head, 'repo')) !== repositoryId(member(payload, 'repository')),
        actor: given(env.GITHUB_ACTOR),
        pullRequest: numbered(pull, text(head, 'sha')) ?? numbered(commented(payload), null)
    };
}
const ofDefaultBranch = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
function isPullRequest({ name }) {
    return name.startsWith('pull_request');
}
/**
 * Null where branch and tree decide: on the default branch, for events that run it at its own commit. Everything else
 * reports of itself; what comes from a fork is not trusted at all.
 */
function originOf(event, head) {
    if (isPullRequest(event))
        return event.isFork ? 'untrusted' : 'self_reported';
    const isItself = event.sha === null || event.sha === head;
    const isDefault = event.defaultBranch === null || event.defaultBranch === event.refName;
    return ofDefaultBranch.has(event.name) && event.isBranch && isItself && isDefault ? null : 'self_reported';
}
function numbered(pull, head) {
    const number = member(pull, 'number');
    if (typeof number !== 'number')
        return null;
    const labels = member(pull, 'labels');
    return {
        number,
        head,
        isDraft: member(pull, 'draft') === true,
        labels: Array.isArray(labels) ? labels.flatMap((label) => text(label, 'name') ?? []) : []
    };
}
/** The issue that a comment was made on, if it is a pull request. */
function commented(payload) {
    const issue = member(payload, 'issue');
    return member(issue, 'pull_request') === null ? null : issue;
}
function given(value) {
    return value === undefined || value === '' ? null : value;
}
function readPayload(path, read) {
    if (path === undefined || path === '')
        return null;
    try {
        return JSON.parse(read(path));
    }
    catch {
        return null;
    }
}
function member(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return null;
    return value[name];
}
function text(value, name) {
    const found = member(value, name);
    return typeof found === 'string' && found !== '' ? found : null;
}
/** A payload without ids never equals another: two unknown repositories are not the same one. */
function repositoryId(repository) {
    const id = member(repository, 'id');
    return typeof id === 'number' ? id : Symbol('unknown');
}


/***/ }),

/***/ 77988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84747);
// Inputs of an action as typed values: a wrong one is refused, and what is allowed is named.

const truths = ['true', 'True', 'TRUE'];
const falsehoods = ['false', 'False', 'FALSE'];
/**
 * `defaults` are those of action.yml, for a run without a runner that fills them in; an expression (`${{ … }}`), which only
 * a runner can fill in, is empty then.
 */
function readInputs(runner, defaults) {
    const text = (name) => {
        const given = runner.input(name);
        if (given !== undefined && given !== '')
            return given;
        const fallback = defaults[name] ?? '';
        return fallback.startsWith('${{') ? '' : fallback;
    };
    const optional = (name) => {
        const value = text(name);
        return value === '' ? undefined : value;
    };
    return {
        text,
        optional,
        required(name) {
            const value = text(name);
            if (value !== '')
                return value;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`the input \`${name}\` is missing`, {
                cure: `add \`${name}:\` under \`with:\` of this step`
            });
        },
        flag(name) {
            const value = text(name);
            if (truths.includes(value))
                return true;
            if (falsehoods.includes(value))
                return false;
            throw wrong(name, value, '`true` or `false`');
        },
        choice(name, allowed) {
            const value = text(name);
            const found = allowed.find((word) => word === value);
            if (found !== undefined)
                return found;
            throw wrong(name, value, `one of ${allowed.map((word) => `\`${word}\``).join(', ')}`);
        },
        words: (name) => items(text(name), /[\s,]+/),
        lines: (name) => items(text(name), /\r?\n/)
    };
}
function items(text, separator) {
    return text
        .split(separator)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function wrong(name, value, allowed) {
    const shown = value.length <= 60 ? value : `${value.slice(0, 59)}…`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`the input \`${name}\` is ${JSON.stringify(shown)}`, { cure: `write ${allowed}` });
}


/***/ }),

/***/ 76799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ createRunner),
  i: () => (/* binding */ workspaceFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: ./core/masking.js
var masking = __nccwpck_require__(40238);
// EXTERNAL MODULE: ./core/visible.js
var visible = __nccwpck_require__(90440);
// EXTERNAL MODULE: ./adapters/github/event.js
var github_event = __nccwpck_require__(29913);
;// CONCATENATED MODULE: ./adapters/github/job.js
// Which run, job and step this is, as the runner says it.
/** Null outside of a workflow. */
function readJob(env) {
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const run = Number(env.GITHUB_RUN_ID);
    if (owner === '' || repo === '' || !Number.isSafeInteger(run) || run <= 0)
        return null;
    const attempt = Number(env.GITHUB_RUN_ATTEMPT ?? '1');
    if (!Number.isSafeInteger(attempt) || attempt <= 0)
        return null;
    const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
    const workflow = (env.GITHUB_WORKFLOW_REF ?? env.GITHUB_WORKFLOW ?? '').replace(/@.*$/s, '');
    return {
        owner,
        repo,
        run,
        attempt,
        url: `${server}/${owner}/${repo}/actions/runs/${run}/attempts/${attempt}`,
        step: [workflow, env.GITHUB_JOB ?? '', env.GITHUB_ACTION ?? '']
    };
}

;// CONCATENATED MODULE: ./adapters/github/runner.js
// The one door to the runner's world: nothing else reads INPUT_* and GITHUB_*, or writes outputs, summary, annotations,
// groups and masks.
//
// The leaf modules of @actions/core are imported by path, because its index loads undici for OIDC tokens (70 ms of cold
// start, more than everything else together) and its `exports` names nothing but the index. ncc puts them into the bundle.









const inputPrefix = 'INPUT_';
function createRunner() {
    const { env } = process;
    let isOpen = false;
    const log = (text) => void process.stdout.write(`${withoutCommands((0,visible/* visible */.RK)(text))}\n`);
    const endGroup = () => {
        if (isOpen)
            issue('endgroup');
        isOpen = false;
    };
    return {
        event: (0,github_event/* readEvent */.j_)(env, (path) => (0,external_node_fs_.readFileSync)(path, 'utf8')),
        job: readJob(env),
        commandEnvironment: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith(inputPrefix))),
        hasSummary: isFile(env.GITHUB_STEP_SUMMARY),
        given: Object.keys(env).flatMap((name) => name.startsWith(inputPrefix) ? [name.slice(inputPrefix.length).toLowerCase()] : []),
        input: (name) => env[`${inputPrefix}${name.replaceAll(' ', '_').toUpperCase()}`]?.trim(),
        output(name, value) {
            if (!isFile(env.GITHUB_OUTPUT))
                log(`${name}=${value}`);
            else
                issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
        },
        annotate({ level, title, message, place }) {
            const lines = { startLine: place?.line, startColumn: place?.column };
            const where = place === undefined ? {} : { file: place.file, ...lines };
            issueCommand(level, toCommandProperties({ title: (0,visible/* visible */.RK)(title), ...where }), (0,visible/* visible */.RK)(message));
        },
        startGroup(title) {
            endGroup();
            issue('group', title);
            isOpen = true;
        },
        endGroup,
        log,
        maskSecrets() {
            for (const secret of (0,masking/* secretsIn */.VY)(env))
                issueCommand('add-mask', {}, secret);
        },
        async summary(markdown) {
            const { summary } = await __nccwpck_require__.e(/* import() */ 4689).then(__nccwpck_require__.bind(__nccwpck_require__, 7070));
            await summary.addRaw(markdown, true).write();
        }
    };
}
/** Whether there is a file that can be written to; a runner has made it, so by hand it is made here. */
function isFile(path) {
    if (path === undefined || path === '')
        return false;
    try {
        (0,external_node_fs_.appendFileSync)(path, '');
        return true;
    }
    catch {
        return false;
    }
}
/** The runner reads `::command::` at the beginning of a line and `##[command]` anywhere: a zero-width space breaks both. */
function withoutCommands(text) {
    return text.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '#\u200b#[');
}
/** The folder that an input such as `working-directory` names, in the job's workspace. */
function workspaceFolder({ event }, folder) {
    return (0,external_node_path_.resolve)(event.workspace, folder);
}


/***/ }),

/***/ 84747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
// The two kinds of failure a person can do something about, and the exit codes of the command.
/** Exit codes of the command: 0 pass, 1 a gate failed or needs approval, 2 the input or config is wrong, 3 something outside failed. */
const exitCodes = { pass: 0, gate: 1, input: 2, outside: 3 };
/** The user's input or config is wrong (exit code 2). `message` says what happened, `cure` what to type or change next. */
class InputError extends Error {
    exitCode = exitCodes.input;
    cure;
    place;
    constructor(message, detail) {
        super(message, { cause: detail.cause });
        this.name = 'InputError';
        this.cure = detail.cure;
        this.place = detail.place;
    }
}
/** Something outside failed: a command, a server, a disk (exit code 3). It is safe to run again. */
class OutsideError extends Error {
    exitCode = exitCodes.outside;
    cure;
    place;
    constructor(message, detail) {
        super(message, { cause: detail.cause });
        this.name = 'OutsideError';
        this.cure = detail.cure;
        this.place = detail.place;
    }
}
/** `file:line:column`, as editors and GitHub print it. */
function formatPlace(place) {
    return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 40238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   aD: () => (/* binding */ createMasker),
/* harmony export */   eh: () => (/* binding */ isSecretName)
/* harmony export */ });
// Takes secrets out of text before it reaches a terminal, a log or a report.
const secretName = /TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIAL/i;
const shortest = 6;
/** Shapes of tokens that are secret whoever set them, as their issuers document them. */
const tokenShapes = [
    'gh[pousr]_[A-Za-z0-9]{30,}',
    'github_pat_[A-Za-z0-9_]{22,}',
    'glpat-[A-Za-z0-9_-]{20,}',
    '(?:AKIA|ASIA)[A-Z0-9]{16}',
    'AIza[A-Za-z0-9_-]{35}',
    'hf_[A-Za-z0-9]{30,}',
    'npm_[A-Za-z0-9]{36}',
    'sk-[A-Za-z0-9_-]{20,}',
    'xox[abeprs]-[A-Za-z0-9-]{10,}',
    'eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}'
];
/**
 * Replaces by `***`: the values of variables with names such as API_KEY or DB_PASSWORD, and `secrets`, from 6 characters
 * on, also line by line, URL-encoded and in base64; tokens of well-known shapes; passwords in `scheme://user:password@host`.
 */
function createMasker(env, secrets = []) {
    const values = [...new Set([...namedSecrets(env), ...secrets].flatMap(spellings))].toSorted((a, b) => b.length - a.length);
    const pattern = new RegExp([...values.map(escapeRegExp), ...tokenShapes].join('|'), 'g');
    return (text) => {
        const masked = text.replace(pattern, '***');
        return masked.includes('://') ? masked.replace(/(:\/\/[^\s:@/]*):[^\s@/]+@/g, '$1:***@') : masked;
    };
}
/** Every spelling of the values of secret-looking variables, as a CI system that masks its log wants to be told. */
function secretsIn(env) {
    return [...new Set(namedSecrets(env).flatMap(spellings))];
}
/** Whether what has this name is taken for a secret: API_KEY, db_password. */
function isSecretName(name) {
    return secretName.test(name);
}
function namedSecrets(env) {
    return Object.entries(env).flatMap(([name, value]) => (isSecretName(name) && value ? [value] : []));
}
function spellings(value) {
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    return [value, ...lines, encode(value), Buffer.from(value).toString('base64')].filter((text) => text.length >= shortest);
}
function encode(value) {
    try {
        return encodeURIComponent(value);
    }
    catch {
        return value; // a lone surrogate has no URL encoding
    }
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}


/***/ }),

/***/ 90440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ visiblePainted),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
// What a team's commands, files and names say, shown so that it can't move the cursor, clear the screen or turn letters round.
/** Control characters but tab and line end, and the marks that change the direction of writing. */
const hidden = /\r(?!\n)|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Colours and weights of letters (ECMA-48, SGR), as pytest and npm print them: they say nothing, and hide nothing when they are gone. */
const style = /\x1b\[[\d;:]*m/g;
/** The colours of `paint`. */
const color = /^\x1b\[(?:0|2|31|32|33)m/;
/** Each such character as `\u001b`, which is also what JSON has for it; a team's own colours are left out. */
function visible(text) {
    return text.replace(style, '').replace(hidden, escaped);
}
/** The same for text that holds colours of `paint`, which are kept. */
function visiblePainted(text) {
    return text.replace(hidden, (character, at) => color.test(text.slice(at, at + 6)) ? character : escaped(character));
}
/** A colour of our own, around what is made visible first. */
function paint(code, text) {
    return `\x1b[${code}m${visible(text)}\x1b[0m`;
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ns: () => (/* binding */ analyze),
  Od: () => (/* binding */ bot),
  SW: () => (/* binding */ botAction),
  _w: () => (/* binding */ buildImage),
  Fo: () => (/* binding */ collect),
  G5: () => (/* binding */ command),
  fz: () => (/* binding */ compareMetrics),
  d5: () => (/* binding */ deployStaging),
  _3: () => (/* binding */ evaluate),
  Hh: () => (/* binding */ goLive),
  zj: () => (/* binding */ modelgate),
  dm: () => (/* binding */ monitor),
  et: () => (/* binding */ plan),
  iD: () => (/* binding */ promoteProd),
  qa: () => (/* binding */ qa),
  Y2: () => (/* binding */ retrain),
  dU: () => (/* binding */ rollback),
  Xx: () => (/* binding */ sourceUpdate),
  X0: () => (/* binding */ sweep),
  t6: () => (/* binding */ test),
  B: () => (/* binding */ train),
  lv: () => (/* binding */ validateData),
  Dm: () => (/* binding */ worker)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __nccwpck_require__(68161);
// EXTERNAL MODULE: ./adapters/github/inputs.js
var github_inputs = __nccwpck_require__(77988);
// EXTERNAL MODULE: ./adapters/github/runner.js + 5 modules
var github_runner = __nccwpck_require__(76799);
// EXTERNAL MODULE: ./core/errors.js
var errors = __nccwpck_require__(84747);
// EXTERNAL MODULE: ./actions/contracts.js
var contracts = __nccwpck_require__(80735);
// EXTERNAL MODULE: ./actions/shared/comment-rule.js
var comment_rule = __nccwpck_require__(7928);
;// CONCATENATED MODULE: ./actions/shared/ending.js
// How an action ends, whatever happened: one shape for passes, held gates, wrong input and faults.

/** Turns whatever was thrown into an ending. */
function endingOf(error) {
    if (error instanceof errors/* InputError */.dz)
        return thrown(error, 'fail', 'input_wrong');
    if (error instanceof errors/* OutsideError */.Cp)
        return thrown(error, 'unavailable', 'outside_failed');
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = 'modelgate itself failed; this is a fault of ours, and it is safe to run again';
    return {
        ...nothing,
        result: 'unavailable',
        reason: 'internal_error',
        exitCode: errors/* exitCodes */.hS.outside,
        message,
        annotations: [{ level: 'error', title: 'modelgate failed', message: `${message}\n${detail}` }]
    };
}
const nothing = { outputs: {}, annotations: [], report: null, detail: {} };
function thrown(error, result, reason) {
    const { place, cure, exitCode } = error;
    const where = place === undefined || error.message.includes(place.file) ? '' : `${(0,errors/* formatPlace */.dE)(place)}: `;
    const message = `${where}${error.message}${cure === '' ? '' : `\n-> ${cure}`}`;
    const title = reason === 'input_wrong' ? 'wrong input' : 'something outside failed';
    return { ...nothing, result, reason, exitCode, message, annotations: [{ level: 'error', title, message, place }] };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./actions/shared/finish.js
// The one place that tells the runner how an action ended: outputs, decision, annotations, summary, exit code.



/** GitHub shows ten annotations of each level for a step. */
const shownAnnotations = 10;
/** A step's summary may hold 1 MiB. */
const summaryBytes = 1_000_000;
/** `folder` is where the decision is written under `.modelgate/decisions`. */
async function finish(runner, action, folder, ending) {
    const { result, reason, exitCode, message, outputs } = ending;
    process.exitCode = exitCode;
    runner.endGroup();
    const path = await writeDecision(runner, action, folder, ending);
    const common = { result, 'reason-code': reason, 'exit-code': String(exitCode), 'report-path': path };
    const { closed } = contracts/* contracts */.M[action];
    for (const [name, value] of Object.entries({ ...closed, ...outputs, ...common }))
        runner.output(name, value);
    for (const annotation of limited(ending.annotations))
        runner.annotate(annotation);
    runner.log(`${action}: ${result} (${reason}): ${message}`);
    if (ending.report !== null && runner.hasSummary) {
        const { toMarkdown } = await Promise.all(/* import() */[__nccwpck_require__.e(6200), __nccwpck_require__.e(3322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76540));
        await runner.summary(toMarkdown(ending.report, { limit: summaryBytes }));
    }
}
/** Writes the decision as JSON, whole or not at all; the empty path where the disk does not take it. */
async function writeDecision(runner, action, folder, ending) {
    const { prettyJson } = await __nccwpck_require__.e(/* import() */ 2636).then(__nccwpck_require__.bind(__nccwpck_require__, 62636));
    const { result, reason, exitCode, message, outputs, detail } = ending;
    const decision = {
        schema: 'modelgate/decision@1',
        action,
        commit: runner.event.sha,
        decidedAt: new Date().toISOString(),
        result,
        reasonCode: reason,
        exitCode,
        message,
        outputs,
        detail
    };
    const path = (0,external_node_path_.join)(folder, '.modelgate', 'decisions', `${action}.json`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(path, '..'), { recursive: true });
        await (0,promises_.writeFile)(`${path}.new`, prettyJson(decision), { flush: true });
        await (0,promises_.rename)(`${path}.new`, path);
        return path;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        runner.annotate({ level: 'warning', title: 'decision not written', message: why });
        return '';
    }
}
function limited(annotations) {
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        if (all.length <= shownAnnotations)
            return all;
        const shown = all.slice(0, shownAnnotations - 1);
        const left = all.length - shown.length;
        return [...shown, { level, title: `${left} more`, message: `${left} more are in the summary and in the report` }];
    });
}

;// CONCATENATED MODULE: ./actions/shared/action.js
// Runs one action from its inputs to its exit code.









/**
 * `load` imports the action, so that a failure of the import is reported like every other; it is called once the config
 * is there, for everything heavy comes with it.
 */
async function runAction(name, load) {
    const runner = (0,github_runner/* createRunner */.j)();
    const contract = contracts/* contracts */.M[name];
    const inputs = (0,github_inputs/* readInputs */.K)(runner, contract.inputs);
    const given = inputs.text('working-directory');
    const folder = (0,github_runner/* workspaceFolder */.i)(runner, given);
    const ending = await attempt(async () => {
        runner.maskSecrets();
        for (const input of runner.given)
            if (!Object.hasOwn(contract.inputs, input))
                await warnOf(input, name, runner);
        if (!isFolder(folder))
            throw noFolder(given);
        const isStandalone = contract.standalone?.some((input) => inputs.optional(input) !== undefined);
        if (isStandalone !== true)
            await (0,find/* readConfigFile */.RG)(await (0,find/* findRoot */.wg)(folder), inputs.text('config'));
        const { run } = await load();
        return run(inputs, runner);
    });
    await finish(runner, name, isFolder(folder) ? folder : runner.event.workspace, ending);
    const rule = (0,comment_rule/* commentRule */.C)(inputs, runner);
    if (rule === undefined)
        return;
    const { comment } = await Promise.all(/* import() */[__nccwpck_require__.e(6200), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(7185), __nccwpck_require__.e(6025)]).then(__nccwpck_require__.bind(__nccwpck_require__, 96381));
    await comment(rule, inputs, runner, name, ending);
}
/** A warning, as the runner's own: a workflow may be ahead of the action. */
async function warnOf(input, action, runner) {
    const { nearest } = await Promise.all(/* import() */[__nccwpck_require__.e(5817), __nccwpck_require__.e(9976)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89976));
    const known = Object.keys(contracts/* contracts */.M[action].inputs);
    const near = nearest(input, known);
    const message = `the action ${action} has no input \`${input}\`, so it is ignored\n-> ${near === null ? `its inputs are ${known.map((name) => `\`${name}\``).join(', ')}` : `did you mean \`${near}\`?`}`;
    runner.annotate({ level: 'warning', title: 'unknown input', message });
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function noFolder(given) {
    return new errors/* InputError */.dz(`there is no folder ${given} in the workspace`, {
        cure: 'check the input `working-directory`: it is the `path` of actions/checkout'
    });
}
async function attempt(run) {
    try {
        return await run();
    }
    catch (error) {
        return endingOf(error);
    }
}

;// CONCATENATED MODULE: ./scripts/entry-points.js
// What the bundle exports: a function for each action, the command, the bot and the worker thread. A stub in dist/ calls one of them.

const modelgate = () => runAction('modelgate', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(9684)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39684)));
const plan = () => runAction('plan', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(2313)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72313)));
const collect = () => runAction('collect', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(3377)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83377)));
const sweep = () => runAction('sweep', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(7586)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97586)));
const train = () => runAction('train', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(6256)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36256)));
const test = () => runAction('test', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(8196)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98196)));
const analyze = () => runAction('analyze', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(7154)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37154)));
const deployStaging = () => runAction('deploy-staging', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(8033)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68033)));
const qa = () => runAction('qa', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(2657)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45038)));
const promoteProd = () => runAction('promote-prod', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(4030)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24030)));
const goLive = () => runAction('go-live', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(4167)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94167)));
const rollback = () => runAction('rollback', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(4412)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54412)));
const retrain = () => runAction('retrain', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(6642)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56642)));
const validateData = () => runAction('validate-data', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(3633)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73633)));
const monitor = () => runAction('monitor', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(6200), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(1818)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62461)));
const sourceUpdate = () => runAction('source-update', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(6200), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(1935)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98056)));
const evaluate = () => runAction('evaluate', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(7521)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27521)));
const compareMetrics = () => runAction('compare-metrics', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(8368)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78368)));
const buildImage = () => runAction('build-image', () => Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(3554), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6990), __nccwpck_require__.e(200), __nccwpck_require__.e(8163), __nccwpck_require__.e(5817), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8606), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(1596), __nccwpck_require__.e(4597), __nccwpck_require__.e(9173), __nccwpck_require__.e(9952), __nccwpck_require__.e(4140), __nccwpck_require__.e(2793), __nccwpck_require__.e(8694), __nccwpck_require__.e(9419), __nccwpck_require__.e(1245), __nccwpck_require__.e(2777), __nccwpck_require__.e(6737), __nccwpck_require__.e(693), __nccwpck_require__.e(1194), __nccwpck_require__.e(9655), __nccwpck_require__.e(6518), __nccwpck_require__.e(7968), __nccwpck_require__.e(9164)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39164)));
async function command() {
    // The rooms bot and cli don't know each other; the command says `--help` of both.
    const [called, ...rest] = process.argv.slice(2);
    if (called === 'bot' && rest.length === 0)
        return bot();
    const [{ main }, { sayWhenInterrupted }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(5817), __nccwpck_require__.e(6168), __nccwpck_require__.e(9768)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29768)),
        __nccwpck_require__.e(/* import() */ 71).then(__nccwpck_require__.bind(__nccwpck_require__, 30071))
    ]);
    sayWhenInterrupted();
    process.exitCode = await main(process.argv.slice(2));
}
/** The server, as `modelgate bot` and as the container start it. */
async function bot() {
    const { bot } = await Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6200), __nccwpck_require__.e(5817), __nccwpck_require__.e(6449), __nccwpck_require__.e(8653), __nccwpck_require__.e(2019), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(4597), __nccwpck_require__.e(2777), __nccwpck_require__.e(693), __nccwpck_require__.e(7996), __nccwpck_require__.e(8987), __nccwpck_require__.e(5229), __nccwpck_require__.e(575)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56774));
    await bot();
}
async function botAction() {
    const { botAction } = await Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(410), __nccwpck_require__.e(1026), __nccwpck_require__.e(6200), __nccwpck_require__.e(5817), __nccwpck_require__.e(6449), __nccwpck_require__.e(8653), __nccwpck_require__.e(2019), __nccwpck_require__.e(4709), __nccwpck_require__.e(6426), __nccwpck_require__.e(8709), __nccwpck_require__.e(7185), __nccwpck_require__.e(4597), __nccwpck_require__.e(2777), __nccwpck_require__.e(693), __nccwpck_require__.e(7996), __nccwpck_require__.e(8987), __nccwpck_require__.e(5229), __nccwpck_require__.e(575)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56774));
    await botAction();
}
async function worker() {
    await Promise.all(/* import() */[__nccwpck_require__.e(9419), __nccwpck_require__.e(2697)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11383));
}

var __webpack_exports__analyze = __webpack_exports__.ns;
var __webpack_exports__bot = __webpack_exports__.Od;
var __webpack_exports__botAction = __webpack_exports__.SW;
var __webpack_exports__buildImage = __webpack_exports__._w;
var __webpack_exports__collect = __webpack_exports__.Fo;
var __webpack_exports__command = __webpack_exports__.G5;
var __webpack_exports__compareMetrics = __webpack_exports__.fz;
var __webpack_exports__deployStaging = __webpack_exports__.d5;
var __webpack_exports__evaluate = __webpack_exports__._3;
var __webpack_exports__goLive = __webpack_exports__.Hh;
var __webpack_exports__modelgate = __webpack_exports__.zj;
var __webpack_exports__monitor = __webpack_exports__.dm;
var __webpack_exports__plan = __webpack_exports__.et;
var __webpack_exports__promoteProd = __webpack_exports__.iD;
var __webpack_exports__qa = __webpack_exports__.qa;
var __webpack_exports__retrain = __webpack_exports__.Y2;
var __webpack_exports__rollback = __webpack_exports__.dU;
var __webpack_exports__sourceUpdate = __webpack_exports__.Xx;
var __webpack_exports__sweep = __webpack_exports__.X0;
var __webpack_exports__test = __webpack_exports__.t6;
var __webpack_exports__train = __webpack_exports__.B;
var __webpack_exports__validateData = __webpack_exports__.lv;
var __webpack_exports__worker = __webpack_exports__.Dm;
export { __webpack_exports__analyze as analyze, __webpack_exports__bot as bot, __webpack_exports__botAction as botAction, __webpack_exports__buildImage as buildImage, __webpack_exports__collect as collect, __webpack_exports__command as command, __webpack_exports__compareMetrics as compareMetrics, __webpack_exports__deployStaging as deployStaging, __webpack_exports__evaluate as evaluate, __webpack_exports__goLive as goLive, __webpack_exports__modelgate as modelgate, __webpack_exports__monitor as monitor, __webpack_exports__plan as plan, __webpack_exports__promoteProd as promoteProd, __webpack_exports__qa as qa, __webpack_exports__retrain as retrain, __webpack_exports__rollback as rollback, __webpack_exports__sourceUpdate as sourceUpdate, __webpack_exports__sweep as sweep, __webpack_exports__test as test, __webpack_exports__train as train, __webpack_exports__validateData as validateData, __webpack_exports__worker as worker };

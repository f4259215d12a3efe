export const id = 1303;
export const ids = [1303];
export const modules = {

/***/ 5626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ listRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_config_detect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52665);
// The files of a repository and the first lines of the telling ones, for `modelgate init`.




const skipped = new Set([
    '.git',
    '.modelgate',
    '.venv',
    'venv',
    'env',
    'node_modules',
    '__pycache__',
    'site-packages',
    '.tox',
    '.dvc'
]);
const most = { files: 20_000, depth: 6, heads: 200, bytes: 64 * 1024, notebook: 4 * 1024 * 1024 };
/** Links are not followed; folders of tools and environments are left out. */
async function listRepository(root, env = process.env) {
    const files = [];
    await collect('', 0);
    const telling = files
        .filter(_core_config_detect_js__WEBPACK_IMPORTED_MODULE_3__/* .isTelling */ .c)
        .toSorted((a, b) => a.split('/').length - b.split('/').length)
        .slice(0, most.heads);
    const heads = await Promise.all(telling.map(async (path) => [path, await head((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))]));
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.dvc', 'config'))) {
        files.push('.dvc/config');
        heads.push(['.dvc/config', await head((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.dvc', 'config'))]);
    }
    return { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root)), files, heads: new Map(heads), python: pythonName(env) };
    async function collect(folder, depth) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).catch(() => []);
        for (const entry of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            if (files.length >= most.files)
                return;
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile())
                files.push(path);
            else if (entry.isDirectory() && depth < most.depth && !skipped.has(entry.name))
                await collect(path, depth + 1);
        }
    }
}
/** `python`, or `python3` where the machine has only that. */
function pythonName({ PATH = '' }) {
    const folders = PATH.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => folder !== '');
    const has = (name) => folders.some((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    return !has('python') && has('python3') ? 'python3' : 'python';
}
async function head(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const bytes = path.endsWith('.ipynb') ? most.notebook : most.bytes; // a notebook is one JSON document, pictures and all
        const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 87239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ folderBeside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
// Folders that are shipped with the program: beside the sources, or beside the bundle's folder.




/** The nearest folder `name` at or above this program that holds `file`. Throws OutsideError where there is none. */
function folderBeside(name, file) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, file))) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (parent === folder) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`the folder ${name} is not beside this program`, {
                cure: 'install modelgate again: npm install modelgate'
            });
        }
        folder = parent;
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
}


/***/ }),

/***/ 76490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ mergeTexts),
/* harmony export */   _l: () => (/* binding */ findEarlier),
/* harmony export */   zu: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2510);
// Earlier versions of one file, and a three-way merge, by the git command line.




const most = 50;
/** The last version in the history of HEAD that this is true of; null where there is none, or no history. */
async function findEarlier(root, path, isIt) {
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitRunner */ .h)(root);
    const log = await git.tryRun(['log', `--max-count=${most}`, '--format=%H', '--', path], [128]).catch(() => null);
    for (const commit of (log ?? '').split('\n').filter((line) => line !== '')) {
        const text = await git.tryRun(['show', `${commit}:${path}`], [128]);
        if (text !== null && isIt(text))
            return text;
    }
    return null;
}
/** Both changes of `base` in one text; null where they touch the same lines. */
async function mergeTexts(mine, base, theirs) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'modelgate-merge-'));
    try {
        const paths = await Promise.all(Object.entries({ mine, base, theirs }).map(async ([name, text]) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
            return path;
        }));
        const conflicts = Array.from({ length: 127 }, (_, index) => index + 1);
        return await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitRunner */ .h)(folder).tryRun(['merge-file', '-p', ...paths], conflicts);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** Commits these files and nothing else. Throws InputError or OutsideError, as where git knows no name or email. */
async function commitFiles(root, paths, message) {
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitRunner */ .h)(root);
    await git.run(['add', '--', ...paths]);
    await git.run(['commit', '--quiet', `--message=${message}`, '--', ...paths]);
}


/***/ }),

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createGitRunner)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53802);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
// Runs the git command line, and turns what it complains about into messages with a cure.


const repositoryVariables = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
/** `env` is that of this process; variables that would point git at another repository, as hooks set them, are left out. */
function createGitRunner(root, env = process.env) {
    const kept = Object.entries(env).filter(([name]) => !repositoryVariables.includes(name));
    const options = {
        cwd: root,
        env: { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        maxBuffer: 512 << 20
    };
    function execute(args, stdin = '') {
        return new Promise((resolve) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, options, (error, stdout, stderr) => {
                resolve({ code: error === null ? 0 : (error.code ?? null), stdout, stderr });
            });
            child.stdin?.on('error', () => undefined);
            child.stdin?.end(stdin);
        });
    }
    return {
        root,
        async run(args, stdin) {
            const outcome = await execute(args, stdin);
            if (outcome.code !== 0)
                throw explain(root, args, outcome);
            return outcome.stdout;
        },
        async tryRun(args, codes) {
            const outcome = await execute(args);
            if (outcome.code === 0)
                return outcome.stdout;
            if (typeof outcome.code === 'number' && codes.includes(outcome.code) && !isAboutRepository(outcome.stderr))
                return null;
            throw explain(root, args, outcome);
        }
    };
}
function isAboutRepository(stderr) {
    return /dubious ownership|not a git repository/.test(stderr);
}
function explain(root, args, { code, stderr }) {
    if (code === 'ENOENT')
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp('git was not found on this machine', {
            cure: 'Install git (apt-get install git, or https://git-scm.com), then run the same command again.'
        });
    if (stderr.includes('dubious ownership'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`git does not trust ${root}: the folder belongs to another user`, {
            cure: `If it is yours, run: git config --global --add safe.directory '${root}'`
        });
    if (stderr.includes('not a git repository'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${root} is not in a git repository`, {
            cure: 'Run the command inside your repository, or make one: git init && git add . && git commit -m "First commit"'
        });
    if (/bad object|unable to read|missing (blob|tree)/.test(stderr))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`git cannot find a part of the history: ${firstLine(stderr)}`, {
            cure: 'If the clone is shallow, run: git fetch --unshallow (in a workflow: fetch-depth: 0 for actions/checkout).'
        });
    if (stderr.includes('.lock'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`another git command holds the repository: ${firstLine(stderr)}`, {
            cure: 'Wait until it has ended, then run the same command again.'
        });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`git ${args[0] ?? ''} failed (${code ?? 'killed'}): ${firstLine(stderr)}`, {
        cure: `Run it by hand to see more: git -C '${root}' ${args.join(' ')}`
    });
}
function firstLine(text) {
    return text.trim().split('\n')[0] ?? '';
}


/***/ }),

/***/ 7825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fg: () => (/* binding */ configChange),
  TX: () => (/* binding */ fittingOf),
  jY: () => (/* binding */ ignoreChange),
  nl: () => (/* binding */ missingInclude),
  eO: () => (/* binding */ showChange),
  yK: () => (/* binding */ workflowChange)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __webpack_require__(68161);
// EXTERNAL MODULE: ./adapters/files/beside.js
var beside = __webpack_require__(87239);
// EXTERNAL MODULE: ./adapters/files/atomic.js
var atomic = __webpack_require__(35588);
;// CONCATENATED MODULE: ./adapters/config/templates.js
// The templates of workflows that come with Modelgate.



/** The text of a template; null where this version has none of this name. */
async function readTemplate(name) {
    const bytes = await (0,atomic/* readIfThere */.qC)((0,external_node_path_.join)((0,beside/* folderBeside */.D)('workflows-templates', 'pull-request.yml'), name));
    return bytes?.toString('utf8') ?? null;
}

// EXTERNAL MODULE: ./adapters/git/earlier.js
var earlier = __webpack_require__(76490);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
// EXTERNAL MODULE: ./adapters/git/git.js + 1 modules
var git = __webpack_require__(95897);
// EXTERNAL MODULE: ./core/config/diff.js
var diff = __webpack_require__(49838);
// EXTERNAL MODULE: ./core/config/workflow-files.js + 1 modules
var workflow_files = __webpack_require__(20292);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
;// CONCATENATED MODULE: ./core/config/workflow-upgrade.js
// Written files that a later `modelgate init` may bring up to date: whose text a file is, and what may be done with it.

/** Names everything below a header, so that an edit shows. */
const markOf = (body) => (0,digest/* digestBytes */.QN)(body).slice('sha256:'.length, 'sha256:'.length + 16);
function headerOf(body, version) {
    const comment = body.startsWith('//') ? '//' : '#';
    return `${comment} Written by \`modelgate init\` ${version} (${markOf(body)}). Edit it as you like: your edits are kept when init runs again.`;
}
const header = /^(?:#|\/\/) Written by `modelgate init` \S+ \(([0-9a-f]{16})\)[^\n]*\n/;
function withHeader(body, version) {
    return `${headerOf(body, version)}\n${body}`;
}
/** The text below the header, and the digest that the header names; null for a file without a header. */
function parts(text) {
    const match = header.exec(text);
    return match?.[1] === undefined ? null : { body: text.slice(match[0].length), digest: match[1] };
}
const isWhole = (text) => {
    const found = parts(text);
    return found !== null && markOf(found.body) === found.digest;
};
/** `wanted` is the text without a header, as `present` would be written now. Line endings of Windows are no edit. */
function upgradeOf(present, wanted) {
    if (present === null)
        return { kind: 'new' };
    const text = present.replaceAll('\r\n', '\n');
    const found = parts(text);
    if ((found?.body ?? text) === wanted)
        return { kind: 'same' };
    if (isWhole(text))
        return { kind: 'old' };
    // The digest of the text as wanted now, in the header of a merged file: the edit was merged already.
    if (found?.digest === markOf(wanted))
        return { kind: 'same' };
    return { kind: 'edited', digest: found?.digest ?? null };
}
/** Whether an earlier version of a file is the text, unedited, that a header with this digest was written for. */
function isWrittenText(earlier, digest) {
    return isWhole(earlier) && parts(earlier)?.digest === digest;
}
/** A merged text under the header of what it was merged with. */
function mergedWith(merged, wanted, version) {
    return `${headerOf(wanted, version)}\n${parts(merged)?.body ?? merged}`;
}
/** What stands below the header, for a merge; all of a text that has none. */
function bodyOf(text) {
    return parts(text)?.body ?? text;
}

// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
;// CONCATENATED MODULE: ./cli/init-files.js
// What `modelgate init` would write: each file with its reason, its text before and after, and whether it may be replaced.











const readText = async (root, path) => (await (0,atomic/* readIfThere */.qC)((0,external_node_path_.join)(root, path)))?.toString('utf8') ?? null;
/** Null where the config is as wanted, or a person's own is to be kept. */
async function configChange(root, config) {
    const before = await readText(root, find/* configPath */.eQ);
    if (before?.replaceAll('\r\n', '\n') === config)
        return null;
    const what = 'what is trained, how it is evaluated, and what must hold';
    return { path: find/* configPath */.eQ, what, before, after: config, replaces: before !== null };
}
/** Adds the lines that are not ignored yet. */
async function ignoreChange(root, wanted) {
    const before = await readText(root, '.gitignore');
    const plain = (line) => line.trim().replace(/^\//, '').replace(/\/$/, '');
    const ignored = new Set((before ?? '').split(/\r?\n/).map(plain));
    const missing = wanted.filter((line) => !ignored.has(plain(line)));
    if (missing.length === 0)
        return null;
    const newline = before?.includes('\r\n') === true ? '\r\n' : '\n';
    const start = before === null || before === '' || before.endsWith('\n') ? (before ?? '') : `${before}${newline}`;
    return {
        path: '.gitignore',
        what: 'keeps what Modelgate and training write out of git',
        before,
        after: start + missing.map((line) => line + newline).join(''),
        replaces: false
    };
}
/** What workflows are fitted to. */
async function fittingOf(root, config, setup) {
    const branch = await (0,git/* createGit */.l)(root)
        .head()
        .then((head) => head.defaultBranch, () => 'main');
    return { branch, setup, config, stages: stagesOf((await readText(root, '.gitlab-ci.yml')) ?? '') };
}
function stagesOf(text) {
    const document = (0,dist.parseDocument)(text, { logLevel: 'silent' });
    const stages = document.errors.length === 0 ? document.toJS()?.stages : null;
    return Array.isArray(stages) && stages.every((name) => typeof name === 'string') ? stages : null;
}
/** What a person still has to do, so that GitLab reads a file that was written; '' for nothing. */
async function missingInclude(root, written) {
    if (!written.includes('.gitlab/modelgate.yml'))
        return '';
    const text = await readText(root, '.gitlab-ci.yml');
    if (text?.includes('.gitlab/modelgate.yml') === true)
        return '';
    return 'GitLab reads it once .gitlab-ci.yml has these lines:\ninclude:\n  - local: .gitlab/modelgate.yml\n';
}
/**
 * A workflow as this version writes it. One that nobody edited is brought up to date; in one that somebody edited, both
 * changes are kept where they touch different lines and git has the text that was written. Null where nothing is to be done.
 */
async function workflowChange(root, { template, path, what }, fitting) {
    const text = await readTemplate(template);
    if (text === null)
        return null;
    const wanted = (0,workflow_files/* fitWorkflow */.zB)(template, text, fitting);
    const before = await readText(root, path);
    const upgrade = upgradeOf(before, wanted);
    const whole = { path, what, before, after: withHeader(wanted, version/* version */.r), replaces: false };
    switch (upgrade.kind) {
        case 'same':
            return null;
        case 'new':
            return whole;
        case 'old':
            return { ...whole, how: 'upgraded' };
        case 'edited': {
            const merged = await merge(root, path, before ?? '', wanted, upgrade.digest);
            return merged === null ? { ...whole, replaces: true } : { ...whole, after: merged, how: 'your edits kept' };
        }
    }
}
async function merge(root, path, before, wanted, digest) {
    const written = digest === null ? null : await (0,earlier/* findEarlier */._l)(root, path, (text) => isWrittenText(text, digest));
    if (written === null)
        return null;
    const merged = await (0,earlier/* mergeTexts */.Bq)(bodyOf(before.replaceAll('\r\n', '\n')), bodyOf(written), wanted);
    return merged === null ? null : mergedWith(merged, wanted, version/* version */.r);
}
function showChange({ path, what, before, after, how }) {
    const lines = (0,diff/* diffLines */.P)(before ?? '', after);
    const state = before === null ? ' (new)' : how === undefined ? '' : ` (${how})`;
    return `${path}${state}: ${what}\n${lines.map((line) => `${line}\n`).join('')}\n`;
}


/***/ }),

/***/ 52665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect),
  c: () => (/* binding */ isTelling)
});

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
;// CONCATENATED MODULE: ./core/config/detect-metrics.js
// Which file of a repository holds metrics, and their names.

const metricsFile = /(?:^|\/)(?:[a-z]+[_-])?(?:metrics|scores|results)\.(?:json|ya?ml)$/i;
/** Folders of settings, such as Hydra's groups: a metrics.yaml there chooses metrics and holds none. */
const settings = /(?:^|\/)(?:conf|configs?|params|\.[^/]*)\/(?:.*\/)?[^/]*\.ya?ml$/i;
function isMetricsFile(path) {
    return metricsFile.test(path) && !settings.test(path);
}
/** Dotted names of the numbers in a JSON or YAML text; none where it can't be read. */
function numericNames(text) {
    try {
        return leaves((0,dist.parse)(text, { logLevel: 'silent' }), '');
    }
    catch {
        return [];
    }
}
function leaves(value, path) {
    if (typeof value === 'number')
        return path === '' ? [] : [path];
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    return Object.entries(value).flatMap(([key, member]) => leaves(member, path === '' ? key : `${path}.${key}`));
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
;// CONCATENATED MODULE: ./core/config/detect-notebook.js
// A Jupyter notebook as `init` reads it: the code of its cells, and how it is run without a person.

const notebookSchema = schemas/* looseObject */._H3({
    cells: schemas/* array */.YOg(schemas/* looseObject */._H3({ cell_type: schemas/* string */.YjP(), source: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).default('') }))
});
/** The code cells as one source, magics left out; '' for what is no notebook. https://nbformat.readthedocs.io/en/latest/format_description.html */
function notebookSource(text) {
    try {
        const { cells } = notebookSchema.parse(JSON.parse(text));
        return cells
            .filter(({ cell_type: type }) => type === 'code')
            .map(({ source }) => (typeof source === 'string' ? source : source.join('')))
            .join('\n')
            .replaceAll(/^\s*[%!].*$/gm, '');
    }
    catch {
        return '';
    }
}
/** Whether a cell is marked as that of the parameters, which papermill replaces. */
function takesParameters(text) {
    return /"tags"\s*:\s*\[[^\]]*"parameters"/.test(text);
}
/**
 * papermill where the team has it, else nbconvert; the executed notebook, with its outputs, goes to `out/`. `parameters` is a
 * YAML file for papermill to take them from.
 */
function notebookRun(path, python, quote, usesPapermill, parameters) {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    return usesPapermill
        ? {
            command: `mkdir -p out && ${python} -m papermill ${quote(path)} ${quote(`out/${name}`)}${parameters === undefined ? '' : ` -f ${quote(parameters)}`}`,
            folder: '',
            packages: []
        }
        : {
            command: `${python} -m nbconvert --to notebook --execute ${quote(path)} --output-dir out`,
            folder: slash < 0 ? '' : path.slice(0, slash),
            packages: ['nbconvert', 'ipykernel']
        };
}

// EXTERNAL MODULE: ./core/config/detect-python.js
var detect_python = __webpack_require__(66897);
;// CONCATENATED MODULE: ./core/config/detect-notes.js
// What `init` says of a repository besides its config: what is left out, and what could be done.


const scripts = /(?:^|\/)(?:train|training|train_\w+|\w+_train)\.py$/;
const notTraining = /(?:^|\/)(?:tests?|docs?)\/|(?:^|\/)(?:setup|conftest|noxfile|test_[^/]*|[^/]*_test)\.py$/;
/** Python that is not training, whatever its words: tests, set-up, documents. */
function isBesides(path) {
    return notTraining.test(path);
}
function isTrainingScript(path) {
    return scripts.test(path) && !isBesides(path);
}
function sourcesOf(heads) {
    return [...heads].flatMap(([path, text]) => path.endsWith('.py') ? [text] : path.endsWith('.ipynb') ? [notebookSource(text)] : []);
}
/** Other scripts that train; the config begins with one. */
function moreScripts(files, heads, chosen) {
    if (chosen === undefined)
        return [];
    return leftOut(files.filter((path) => path !== chosen && isTrainingScript(path) && (0,detect_python/* trains */.KX)(heads.get(path) ?? '')), chosen);
}
function morePipelines(files, chosen) {
    return leftOut(files.filter((path) => path !== chosen && /(?:^|\/)dvc\.yaml$/.test(path)), chosen);
}
function leftOut(others, chosen) {
    if (others.length === 0)
        return [];
    const named = `${others.slice(0, 5).join(', ')}${others.length > 5 ? ` and ${others.length - 5} more` : ''}`;
    return [
        `only ${chosen} is set up; more training was found: ${named}. Add a model for each under \`models:\`, each with its \`paths:\` (docs/how-to/several-models.md)`
    ];
}
function notesOn(files, heads, training) {
    const tracked = files.filter((path) => path.endsWith('.dvc'));
    const usesPipeline = files.some((path) => /(?:^|\/)dvc\.yaml$/.test(path));
    const keepsElsewhere = /set_tracking_uri\(/.test(training.source);
    const usesMlflow = files.some((path) => /^(?:mlruns\/|MLproject$)/.test(path)) ||
        sourcesOf(heads).some((text) => /^\s*(?:import|from) mlflow/m.test(text));
    return [
        ...(tracked.length > 0 && !usesPipeline
            ? [
                `DVC tracks ${tracked.length === 1 ? String(tracked[0]) : `${tracked.length} files`}: name them under train.data to fingerprint them`
            ]
            : []),
        ...(usesMlflow && keepsElsewhere
            ? [
                'the code sets its own MLflow tracking server: let it write its metrics to a file too, or take MLFLOW_TRACKING_URI'
            ]
            : []),
        ...(usesMlflow ? ['MLflow is used: a registered model can be taken by `source: mlflow:name@alias`'] : []),
        ...(training.isNotebook ? [`${String(training.path)} is run as a whole, by \`${String(training.command)}\``] : [])
    ];
}

;// CONCATENATED MODULE: ./core/config/detect-logs.js
// Where a training script logs to with TensorBoard or Weights & Biases, read from its source.
/** Writers of TensorBoard, and where each writes to if it is not told. */
const writers = [
    { call: /\bSummaryWriter\(\s*(?:log_?dir\s*=\s*)?/, otherwise: 'runs' },
    { call: /\bTensorBoard\(\s*(?:log_dir\s*=\s*)?/, otherwise: 'logs' },
    { call: /\bTensorBoardLogger\(\s*(?:save_dir\s*=\s*)?/, otherwise: 'lightning_logs' }
];
/** Undefined where the source logs nothing, or to a folder that it doesn't name by itself. */
function detectLogs(source) {
    for (const { call, otherwise } of writers) {
        const found = call.exec(source);
        if (found === null)
            continue;
        const folder = folderAt(source.slice(found.index + found[0].length), otherwise);
        if (folder !== undefined)
            return { folder, env: {} };
    }
    return /\bwandb\.init\(|\bWandbLogger\(/.test(source)
        ? { folder: 'wandb', env: { WANDB_MODE: 'offline' } }
        : undefined;
}
/** The fixed beginning of the path that stands there; of a call without arguments, the writer's own folder. */
function folderAt(rest, otherwise) {
    if (rest.startsWith(')'))
        return otherwise;
    const text = /^f?["']([^"'\n]*)["']/.exec(rest)?.[1];
    if (text === undefined)
        return undefined;
    const fixed = (text.includes('{') ? text.slice(0, text.indexOf('{')).replace(/[^/]*$/, '') : text).replace(/\/+$/, '');
    return fixed === '' || fixed.startsWith('/') || fixed.startsWith('.') || fixed.includes('://') ? undefined : fixed;
}

;// CONCATENATED MODULE: ./core/config/detect-setup.js
// How a workflow gets what the team's commands need: the version of Python, and what installs the packages.

const fallback = '3.12';
/**
 * Reads the names and heads of lock files. `extra` are packages that Modelgate's way of training needs, such as nbconvert;
 * `sources` the Python code, whose imports count where nothing else says what is needed.
 */
function detectSetup(files, heads, sources, extra) {
    const has = (path) => files.includes(path);
    const declared = declaredText(heads);
    const missing = extra.filter((name) => !new RegExp(String.raw `(?:^|["'\s])${name}\b`, 'm').test(declared));
    const more = missing.length === 0 ? [] : [`pip install ${missing.join(' ')}`];
    const python = pythonVersion(heads);
    const made = (install, isFound, notes = []) => ({
        python,
        install: [install, ...more].join(' && '),
        besides: [...(isFound ? [] : [install]), ...more].join(' && '),
        notes
    });
    if (has('uv.lock'))
        return made("pip install 'uv>=0.8,<1' && uv sync --locked", true);
    if (has('poetry.lock'))
        return made('pip install poetry && poetry config virtualenvs.create false && poetry install --no-interaction', false);
    if (has('Pipfile.lock'))
        return made('pip install pipenv && pipenv install --system --deploy', false);
    if (has('requirements.txt'))
        return made('pip install -r requirements.txt', true);
    const nearest = files.filter((path) => /(?:^|\/)requirements(?:[\w.-]*|\/[\w.-]+)\.txt$/.test(path) && !/dev|test|doc/.test(path));
    if (nearest.length > 0)
        return made(`pip install ${nearest
            .slice(0, 5)
            .map((path) => `-r ${path}`)
            .join(' ')}`, false);
    if (has('pyproject.toml'))
        return made('pip install .', true);
    const packages = (0,detect_python/* importedPackages */.mY)(sources);
    const conda = files.find((path) => /(?:^|\/)environment\.ya?ml$/.test(path));
    const why = conda === undefined
        ? 'no requirements.txt, pyproject.toml or lock file was found'
        : `${conda} is for conda, which the workflow does not set up`;
    const guess = packages.length === 0
        ? 'name what to install in the workflow'
        : `the workflow installs what the code imports (${packages.join(', ')}), unpinned`;
    return made(packages.length === 0 ? 'pip --version' : `pip install ${packages.join(' ')}`, packages.length === 0, [
        `${why}: ${guess}; better: pip freeze > requirements.txt`
    ]);
}
function declaredText(heads) {
    return [...heads]
        .flatMap(([path, text]) => (/requirements[^/]*\.txt$|pyproject\.toml$|Pipfile$/.test(path) ? [text] : []))
        .join('\n');
}
/** .python-version, else the lowest that pyproject.toml takes where that is above the fallback or an upper bound excludes it. */
function pythonVersion(heads) {
    const pinned = /^\s*(?:python-)?(3\.\d+)/.exec(heads.get('.python-version') ?? '')?.[1];
    if (pinned !== undefined)
        return pinned;
    const range = /^\s*(?:requires-python|python)\s*=\s*["']([^"']+)["']/m.exec(heads.get('pyproject.toml') ?? '')?.[1] ?? '';
    const minor = (pattern) => Number(pattern.exec(range)?.[1] ?? Number.NaN);
    const low = minor(/(?:>=|\^|~=|~|==)\s*3\.(\d+)/);
    const below = minor(/<\s*3\.(\d+)/);
    const exact = /(?:==|~)\s*3\.\d+/.test(range) && !range.includes('~=');
    if (Number.isNaN(low))
        return Number.isNaN(below) || below > 12 ? fallback : `3.${below - 1}`;
    return exact || low > 12 || below <= 12
        ? `3.${Number.isNaN(below) || exact ? low : Math.max(low, below - 1)}`
        : fallback;
}

;// CONCATENATED MODULE: ./core/config/detect-table.js
const names = {
    id: /^(?:id|index|row|key|uuid|.+_id|.+Id)$/,
    target: /^(?:target|label|labels|truth|ground_truth|actual|y|y_true|true|true_label|expected|observed)$/i,
    prediction: /^(?:prediction|predictions|predicted|pred|preds|y_pred|y_hat|yhat|predicted_\w+|pred_label|forecast)$/i,
    score: /^(?:score|prob|proba|probability|y_score|y_prob|y_proba|risk)$/i
};
const prefixes = /^(prob_|proba_|score_|p_)/i;
/** Columns by their names alone. */
function namedColumns(columns) {
    const find = (pattern) => columns.find((column) => pattern.test(column));
    const scores = columns.filter((column) => prefixes.test(column));
    const [first] = scores;
    return {
        id: find(names.id),
        target: find(names.target),
        prediction: find(names.prediction),
        score: first === undefined ? find(names.score) : scores.length === 1 ? first : `${prefixes.exec(first)?.[1] ?? ''}*`
    };
}
/** Columns and task of a CSV file by its first lines; the last line, which may be cut, is left out. */
function classifyTable(head) {
    const [header, ...rows] = head
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .slice(0, head.endsWith('\n') ? undefined : -1)
        .filter((line) => line !== '')
        .map(cells);
    if (header === undefined)
        return {};
    const named = namedColumns(header);
    const taken = new Set([named.id, named.target, named.prediction, named.score]);
    const free = header.filter((column) => !taken.has(column) && !prefixes.test(column));
    const target = named.target ?? (named.prediction !== undefined && free.length === 1 ? free[0] : undefined);
    const at = target === undefined ? -1 : header.indexOf(target);
    const values = at < 0 ? [] : rows.flatMap((row) => row[at] ?? []);
    const positive = named.score?.replace(prefixes, '');
    const isClass = positive !== undefined && positive !== named.score && values.includes(positive);
    return { ...named, target, task: taskOf(values), ...(isClass ? { positive } : {}) };
}
function taskOf(values) {
    const distinct = new Set(values);
    if (distinct.size < 2)
        return undefined;
    const numbers = values.map(Number);
    const isMeasured = numbers.every(Number.isFinite) && (!numbers.every(Number.isInteger) || distinct.size > 20);
    if (isMeasured && distinct.size > 2)
        return 'regression';
    return distinct.size === 2 ? 'binary' : 'multiclass';
}
/** The cells of one line of CSV. */
function cells(line) {
    return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

// EXTERNAL MODULE: ./core/config/dvc.js
var dvc = __webpack_require__(21722);
// EXTERNAL MODULE: ./core/config/plain-path.js
var plain_path = __webpack_require__(24025);
// EXTERNAL MODULE: ./core/config/quote.js
var quote = __webpack_require__(14245);
;// CONCATENATED MODULE: ./core/config/detect.js
// What a repository says of itself: which files train, write predictions, serve and test. Rules over names and first lines only.











const servers = /(?:^|\/)(?:serve|server|serving|app|api|main)\.py$/;
const predictionTables = /(?:^|\/)[^/]*pred[^/]*\.csv$/i;
const makefiles = /^(?:GNU)?[Mm]akefile$/;
const tests = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
const declarations = /(?:^|\/)(?:requirements[^/]*\.txt|dvc\.yaml|params\.yaml)$|^(?:pyproject\.toml|Pipfile|\.python-version|\.dvc\/config)$/;
/** Whether the first lines of this file tell something. */
function isTelling(path) {
    return (path.endsWith('.ipynb') ||
        (path.endsWith('.py') && !isBesides(path)) ||
        isMetricsFile(path) ||
        [predictionTables, makefiles, declarations].some((pattern) => pattern.test(path)));
}
function detect({ folder, files, heads, python }) {
    const nearestFirst = files.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    const find = (pattern) => nearestFirst.find((path) => pattern.test(path));
    const pipeline = findPipeline(nearestFirst, heads);
    const training = findTraining(nearestFirst, heads, python);
    const { source, writtenIn } = training;
    const usesMlflow = /^\s*(?:import|from) mlflow/m.test(source);
    const predictions = find(predictionTables) ?? writtenIn((0,detect_python/* writesPredictions */.LR)(source));
    const logsToMlflow = usesMlflow && predictions === undefined && !/set_tracking_uri\(/.test(source);
    const file = nearestFirst.find(isMetricsFile) ?? writtenIn((0,detect_python/* writesMetrics */.Mw)(source)) ?? training.glued;
    const tracked = file === undefined && logsToMlflow ? writtenIn(mlflowStore) : undefined;
    const metricsFile = pipeline.made?.metrics ?? file ?? tracked;
    const logged = metricsFile === undefined && predictions === undefined ? detectLogs(source) : undefined;
    const logs = training.writtenIn(logged?.folder);
    const usesHydra = /^\s*@hydra\.main\(/m.test(source);
    const env = tracked === undefined ? logged?.env : { MLFLOW_TRACKING_URI: `sqlite:///${mlflowStore}` };
    const table = heads.get(predictions ?? '');
    const artifact = writtenIn((0,detect_python/* writesModel */.AI)(source)) ?? nearestFirst.find(detect_python/* isModelFile */.ic);
    const inFile = numericNames(heads.get(metricsFile ?? '') ?? '');
    const test = find(tests) && `${python} -m pytest --junitxml=.modelgate/junit.xml`;
    const params = nearestFirst.find((path) => /^params\.(?:ya?ml|json|toml)$/.test(path));
    const told = [artifact, predictions, metricsFile, params];
    return {
        name: modelName(training.path, folder),
        ...(pipeline.path === undefined ? {} : { dvc: pipeline.path }),
        train: training.command,
        ...(env === undefined || Object.keys(env).length === 0 ? {} : { env }),
        outputs: (0,detect_python/* rewrites */.ak)(source, files).filter((path) => !told.includes(path)),
        params,
        ...(usesHydra ? { hydra: hydraFolder } : {}),
        artifact,
        predictions,
        ...(table === undefined ? namedColumns((0,detect_python/* literals */.v$)(source)) : classifyTable(table)),
        metricsFile,
        ...(logs === undefined ? {} : { logs }),
        metricNames: inFile.length > 0 ? inFile : (0,detect_python/* namedMetrics */.hJ)(source === '' ? everySource(heads) : source),
        serve: serveCommand(nearestFirst, heads),
        test,
        ignore: [
            ...(usesHydra ? [`${hydraFolder}/`] : []),
            ...(logs === undefined || files.some((path) => path.startsWith(`${logs}/`)) ? [] : [`${logs}/`]),
            ...(training.isNotebook && !files.some((path) => path.startsWith('out/')) ? ['out/'] : []),
            ...(tracked === undefined
                ? []
                : [tracked, ...(files.some((path) => path.startsWith('mlruns/')) ? [] : ['mlruns/'])])
        ],
        setup: detectSetup(files, heads, sourcesOf(heads), [
            ...(pipeline.path === undefined ? [] : ['dvc']),
            ...(pipeline.path === undefined ? training.packages : []),
            ...(test === undefined ? [] : ['pytest'])
        ]),
        notes: [
            ...notesOn(files, heads, training),
            ...pipeline.notes,
            ...(pipeline.path === undefined
                ? moreScripts(nearestFirst, heads, training.path)
                : morePipelines(nearestFirst, pipeline.path))
        ]
    };
}
/** Where Hydra writes each run to, unless its config says otherwise. */
const hydraFolder = 'outputs';
/** A database of its own, so that putting back a run's metrics never touches the experiments of the team. */
const mlflowStore = 'modelgate-mlflow.db';
/** A script by its name, a target of make, MLproject, a script by what it does, a notebook: the first that is there. */
function findTraining(files, heads, python) {
    const plain = { isNotebook: false, packages: [], glued: undefined, writtenIn: (path) => path };
    const script = files.find((path) => isTrainingScript(path));
    const ofScript = (path) => ({
        ...plain,
        path,
        command: `${python} ${(0,quote/* quote */.h)(path)}`,
        source: heads.get(path) ?? ''
    });
    if (script !== undefined)
        return ofScript(script);
    const fits = files.find((path) => path.endsWith('.py') && !isBesides(path) && (0,detect_python/* trains */.KX)(heads.get(path) ?? ''));
    const hasTarget = [...heads].some(([path, text]) => makefiles.test(path) && /^train\s*:(?!=)/m.test(text));
    const command = hasTarget
        ? 'make train'
        : files.includes('MLproject')
            ? 'mlflow run . --env-manager local'
            : undefined;
    if (command !== undefined)
        return { ...plain, path: fits, command, source: heads.get(fits ?? '') ?? '' };
    if (fits !== undefined)
        return ofScript(fits);
    const notebooks = files.filter((path) => path.endsWith('.ipynb') && !path.startsWith('out/'));
    const notebook = notebooks.find((path) => /train/i.test(path)) ??
        notebooks.find((path) => (0,detect_python/* trains */.KX)(notebookSource(heads.get(path) ?? ''))) ??
        (notebooks.length === 1 ? notebooks[0] : undefined);
    if (notebook === undefined)
        return { ...plain, path: undefined, command: undefined, source: '' };
    const parameters = takesParameters(heads.get(notebook) ?? '')
        ? files.find((path) => /^params\.ya?ml$/.test(path))
        : undefined;
    return ofNotebook(notebook, notebookSource(heads.get(notebook) ?? ''), heads, { python, parameters });
}
function ofNotebook(path, source, heads, { python, parameters }) {
    const usesPapermill = [...heads].some(([name, text]) => declarations.test(name) && /\bpapermill\b/.test(text));
    const { command, folder, packages } = notebookRun(path, python, quote/* quote */.h, usesPapermill, parameters);
    return {
        path,
        command,
        source,
        isNotebook: true,
        packages,
        glued: /\bglue\(/.test(source) ? `out/${path.split('/').at(-1) ?? path}` : undefined,
        writtenIn: (file) => (file === undefined || folder === '' ? file : (0,plain_path/* plainPath */.s)(`${folder}/${file}`))
    };
}
/** The nearest dvc.yaml with stages that can be read, and that names a model or a metrics file. */
function findPipeline(files, heads) {
    const path = files.find((file) => /(?:^|\/)dvc\.yaml$/.test(file));
    if (path === undefined)
        return { notes: [] };
    try {
        const made = (0,dvc/* readPipeline */.l)(path, { read: (file) => heads.get(file) ?? null, has: (file) => files.includes(file) });
        if (made.metrics !== undefined || made.artifact !== undefined)
            return { path, made, notes: [] };
        return {
            notes: [`${path} names neither metrics nor a model, so it is not used: train can be \`dvc repro --force\``]
        };
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { notes: [`${error.message}: train can be \`dvc repro --force\``] };
    }
}
const everySource = (heads) => sourcesOf(heads).join('\n');
const depth = (path) => path.split('/').length;
function modelName(script, folder) {
    const parent = script?.split('/').at(-2);
    const name = parent === undefined || /^(?:src|scripts|training|train|code|python|notebooks?)$/i.test(parent) ? folder : parent;
    return (name
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9_-]+/g, '-')
        .replace(/^[-_]+|-+$/g, '')
        .slice(0, 63) || 'model');
}
function serveCommand(files, heads) {
    for (const path of files.filter((file) => servers.test(file))) {
        const app = /^(\w+)\s*(?::\s*\w+\s*)?=\s*FastAPI\(/m.exec(heads.get(path) ?? '')?.[1];
        if (app === undefined)
            continue;
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? '' : ` --app-dir ${(0,quote/* quote */.h)(path.slice(0, slash))}`;
        return `uvicorn ${path.slice(slash + 1, -3)}:${app}${folder} --host 127.0.0.1 --port {port}`;
    }
    return undefined;
}


/***/ }),

/***/ 49838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines),
/* harmony export */   r: () => (/* binding */ diffHunks)
/* harmony export */ });
// A small diff for a terminal.
/** More pairs of lines than this are not compared one by one: the whole middle is shown as changed. */
const mostPairs = 4_000_000;
/** The lines of both texts in order: what they share with two spaces, `-` for old and `+` for new lines. As few as can be are changed. */
function diffLines(before, after) {
    const old = splitLines(before);
    const next = splitLines(after);
    const shortest = Math.min(old.length, next.length);
    let start = 0;
    while (start < shortest && old[start] === next[start])
        start += 1;
    let end = 0;
    while (end < shortest - start && old.at(-1 - end) === next.at(-1 - end))
        end += 1;
    return [
        ...old.slice(0, start).map((line) => `  ${line}`),
        ...diffMiddle(old.slice(start, old.length - end), next.slice(start, next.length - end)),
        ...old.slice(old.length - end).map((line) => `  ${line}`)
    ];
}
/** Only what changed, with so many lines around it; `…` stands where lines were left out. */
function diffHunks(before, after, around = 2) {
    const lines = diffLines(before, after);
    const changed = lines.flatMap((line, index) => (line.startsWith('  ') ? [] : [index]));
    const isNear = (index) => changed.some((at) => Math.abs(at - index) <= around);
    return lines.flatMap((line, index) => {
        if (isNear(index))
            return [line];
        return index > 0 && isNear(index - 1) && changed.some((at) => at > index) ? ['…'] : [];
    });
}
/** By the longest common subsequence: `length[i][j]` is that of old[i..] and next[j..]. */
function diffMiddle(old, next) {
    const removed = old.map((line) => `- ${line}`);
    const added = next.map((line) => `+ ${line}`);
    if (old.length * next.length > mostPairs)
        return [...removed, ...added];
    const width = next.length + 1;
    const length = new Uint16Array((old.length + 1) * width);
    const at = (i, j) => length[i * width + j] ?? 0;
    for (let i = old.length - 1; i >= 0; i -= 1)
        for (let j = next.length - 1; j >= 0; j -= 1)
            length[i * width + j] = old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    const lines = [];
    let [i, j] = [0, 0];
    while (i < old.length && j < next.length) {
        if (old[i] === next[j]) {
            lines.push(`  ${next[j] ?? ''}`);
            i += 1;
            j += 1;
        }
        else if (at(i + 1, j) >= at(i, j + 1))
            lines.push(removed[i++] ?? '');
        else
            lines.push(added[j++] ?? '');
    }
    return [...lines, ...removed.slice(i), ...added.slice(j)];
}
function splitLines(text) {
    return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
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

/***/ 20292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ detectCi),
  zB: () => (/* binding */ fitWorkflow),
  sx: () => (/* binding */ wantedWorkflows),
  BF: () => (/* binding */ workflowFiles)
});

// EXTERNAL MODULE: ./core/pipeline/environments.js
var environments = __webpack_require__(10435);
// EXTERNAL MODULE: ./core/config/resolve.js
var resolve = __webpack_require__(47969);
;// CONCATENATED MODULE: ./core/config/other-ci-files.js
// How the Jenkinsfile and the GitLab file are fitted to a repository.


const installs = 'if [ -f requirements.txt ]; then pip install --quiet --requirement requirements.txt; fi';
function fitJenkinsfile(template, { branch, setup, config }) {
    const parts = (0,environments/* environmentParts */.sP)(config);
    const whole = template
        .replace("MAIN = 'main' // edit: the default branch", () => `MAIN = ${groovy(branch)}`)
        .replaceAll(/branch 'main' (\}(?: \})?) \/\/ edit: the default branch/g, (_, end) => `branch ${groovy(branch)} ${end}`)
        .replace(installs, () => setup.install.replaceAll('\\', '\\\\').replaceAll("'''", String.raw `\'\'\'`))
        .replace(/testResults: '.*$/m, () => `testResults: ${groovy(junitFiles(config).join(', '))})`)
        .replaceAll(/walk\('(staging|production)'/g, (_, step) => `walk(${groovy(parts[step] ?? step)}`);
    return parts.production === null ? whole.replace(/\n {4}stage\('Production'\) \{\n[^]*?\n {4}\}\n/, '') : whole;
}
function fitGitlab(template, { setup, config, stages }) {
    const parts = (0,environments/* environmentParts */.sP)(config);
    const isAsked = (step) => parts[step] !== null && config.gates[parts[step]]?.approvals !== undefined;
    const stage = (name) => (stages === null || stages.includes(name) ? name : (stages.at(-1) ?? name));
    return deployedOnly(template, parts)
        .replace(`- ${installs}`, () => `- ${yaml(setup.install)}`)
        .replace(/junit: \[.*$/m, () => `junit: [${junitFiles(config).map(yaml).join(', ')}]`)
        .replaceAll(/^( {2}environment: \{ name: )(staging|production)/gm, (_, start, step) => start + yaml(parts[step] ?? step))
        .replaceAll(/^( {4}- modelgate-approve-(staging|production)) # edit: .*\n/gm, (_, line, step) => isAsked(step) ? `${line}\n` : '')
        .replaceAll(/^( {2}stage: )(\w+)$/gm, (_, start, name) => start + yaml(stage(name)));
}
/** The GitLab file without the jobs that deploy to where nothing is deployed. */
function deployedOnly(template, { staging, production }) {
    if (production !== null)
        return template.replace(/^(modelgate-approve-production:) # edit: .*$/m, '$1');
    return template.replace(staging === null ? /\n# Started by hand,[^]*$/ : /\nmodelgate-approve-production:[^]*$/, '');
}
/** Where the tests of each model write, once each. */
function junitFiles(config) {
    const files = Object.keys(config.models).flatMap((model) => {
        const test = (0,resolve/* resolveModel */.AX)(config, model)?.test;
        return test === undefined ? [] : [test.junit ?? `.modelgate/junit/${model}.xml`];
    });
    return files.length === 0 ? ['.modelgate/junit/*.xml'] : [...new Set(files)];
}
function groovy(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw `\'`)}'`;
}
/** Plain where YAML reads it as this text whatever stands around it. */
function yaml(text) {
    const isPlain = /^[A-Za-z.][\w./*-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|\.+)$/i.test(text);
    return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./core/config/workflow-files.js

function detectCi(files) {
    const has = (...paths) => paths.some((path) => files.includes(path));
    const others = [
        ...(has('.gitlab-ci.yml', gitlab.path) ? ['gitlab'] : []),
        ...(has('Jenkinsfile', jenkins.path) ? ['jenkins'] : [])
    ];
    const usesGithub = files.some((path) => path.startsWith('.github/') && path !== '.github/modelgate.yml');
    return usesGithub || others.length === 0 ? ['github', ...others] : others;
}
const workflow = (template, what, path = template) => ({
    template,
    path: `.github/workflows/${path}`,
    what
});
const check = workflow('pull-request.yml', 'trains, tests and compares each pull request and keeps one comment on it', 'modelgate.yml');
const swept = workflow('pull-request-sweep.yml', 'shares the trials of a sweep out among jobs, checks each pull request and keeps one comment on it', 'modelgate.yml');
const source = workflow('modelgate-source.yml', 'looks every hour what the source of a model names, and proposes its pin in a pull request');
const deploys = [
    workflow('modelgate-release.yml', 'after a merge, deploys to staging and tests what staging serves'),
    workflow('modelgate-promote.yml', 'brings an approved release to production and moves the traffic'),
    workflow('modelgate-rollback.yml', 'gives the traffic back to an earlier release'),
    workflow('modelgate-retrain.yml', 'trains a model again though nothing of it changed'),
    workflow('modelgate-monitor.yml', 'looks at what is live every hour')
];
const bot = workflow('modelgate-bot.yml', 'answers labels and commands with no server: the bot, in a workflow');
const gitlab = {
    template: 'gitlab-ci.yml',
    path: '.gitlab/modelgate.yml',
    what: 'the same steps and gates in GitLab, once .gitlab-ci.yml has `include: { local: .gitlab/modelgate.yml }`'
};
const jenkins = {
    template: 'Jenkinsfile',
    path: 'Jenkinsfile.modelgate',
    what: 'the same steps and gates in Jenkins: name it as the script of a multibranch pipeline'
};
/** `withBot` asks for the bot in a workflow, which is for teams that run no App. */
function wantedWorkflows(config, ci, withBot) {
    const models = Object.values(config.models);
    const github = [
        models.some(({ train }) => train?.sweep !== undefined) ? swept : check,
        ...(models.some((model) => model.source !== undefined) ? [source] : []),
        ...(Object.keys(config.environments).length === 0 ? [] : deploys),
        ...(withBot ? [bot] : [])
    ];
    return [
        ...(ci.includes('github') ? github : []),
        ...(ci.includes('gitlab') ? [gitlab] : []),
        ...(ci.includes('jenkins') ? [jenkins] : [])
    ];
}
/** Every path that `init` ever writes a workflow to. */
const workflowFiles = [check, source, ...deploys, bot, gitlab, jenkins];
/** A template with what the repository has: its default branch, version of Python, installation, and what its config asks for. */
function fitWorkflow(file, template, fitting) {
    if (file === gitlab.template)
        return fitGitlab(template, fitting);
    if (file === jenkins.template)
        return fitJenkinsfile(template, fitting);
    const { branch, setup } = fitting;
    return template
        .replaceAll('branches: [main]', `branches: [${plainOrQuoted(branch)}]`)
        .replaceAll(/^(\s*)python-version: '3\.\d+'.*$/gm, (_line, indent) => [
        `${indent}python-version: '${setup.python}'`,
        ...(usesSetupAction(template) && setup.besides !== '' ? [`${indent}command: ${quoted(setup.besides)}`] : [])
    ].join('\n'))
        .replaceAll(/^(\s*)- run: pip install -r requirements\.txt$/gm, (_line, indent) => `${indent}- run: ${setup.install}`);
}
function usesSetupAction(template) {
    return template.includes('/actions/setup@');
}
/** Plain where YAML reads it as text whatever stands around it. */
function plainOrQuoted(text) {
    return /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : quoted(text);
}
function quoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
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


/***/ })

};

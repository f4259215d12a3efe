export const id = 9278;
export const ids = [9278,5897];
export const modules = {

/***/ 5626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ listRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_config_detect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39170);
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

/***/ 35588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60900);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1361);
// Files that are written whole or not at all, whatever moment the process is killed at.




/** Writes a file by temporary sibling, fsync, rename and fsync of its folder, which is made if it is missing. */
async function writeWhole(path, bytes) {
    try {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        await replaceFile(path, bytes);
        await syncFolder(folder);
    }
    catch (cause) {
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)(cause, path);
    }
}
/** Temporary sibling, fsync, rename; errors are those of the file system. */
async function replaceFile(path, bytes, mode = 0o666) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .NT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, bytes, { mode, flush: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        throw cause;
    }
}
/** Makes a rename or a new name in this folder outlast a power cut; does nothing where folders cannot be synced. */
async function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** The bytes of a file, or null if there is none. */
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(cause))
            return null;
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)(cause, path);
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

/***/ 60900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// Turns the file system's error codes into messages with a cure.

/** The `code` of a Node error, such as ENOENT. */
function errorCode(cause) {
    if (typeof cause !== 'object' || cause === null || !('code' in cause))
        return undefined;
    return typeof cause.code === 'string' ? cause.code : undefined;
}
/** True where the file, or a folder on the way to it, is not there. */
function isMissing(cause) {
    const code = errorCode(cause);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** What to throw when reading or writing `path` failed; errors that already carry a cure are left as they are. */
function fileError(cause, path) {
    if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz || cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return cause;
    const detail = { place: { file: path }, cause };
    switch (errorCode(cause)) {
        case 'ENOSPC':
        case 'EDQUOT':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`The disk is full: ${path} could not be written.`, {
                ...detail,
                cure: 'Free some space (df -h shows where), then run the same command again.'
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`No permission for ${path}.`, {
                ...detail,
                cure: `Give this user access (ls -ld '${path}' shows who has it), then run the same command again.`
            });
        case 'ENOENT':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`There is no ${path}.`, {
                ...detail,
                cure: 'Check the name and the folder that the command runs in, then run it again.'
            });
        case 'EISDIR':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} is a folder, and a file was expected.`, {
                ...detail,
                cure: 'Name a file, or move the folder away.'
            });
        case 'ENOTDIR':
        case 'EEXIST':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} cannot be made: a file stands where a folder is needed.`, {
                ...detail,
                cure: 'Move that file away, or choose another path.'
            });
        case undefined:
        default:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: ${String(cause)}`, {
                ...detail,
                cure: 'Check that the path is on a working disk, then run the same command again.'
            });
    }
}


/***/ }),

/***/ 1361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   ZW: () => (/* binding */ sweepLeftovers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _process_liveness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
// Temporary siblings that carry their maker's process id, so that what a killed process left can be told from work in progress.




/** A hidden name beside `name` that nobody else uses. */
function temporaryName(name) {
    return `.${name}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
}
/** Removes every temporary file under a folder whose maker has ended. */
async function sweepLeftovers(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true });
    for (const { name, parentPath } of entries) {
        const pid = /^\..*\.(\d+)\.[0-9a-f-]{36}\.partial$/.exec(name)?.[1];
        if (pid !== undefined && !(0,_process_liveness_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)({ pid: Number(pid), start: null }))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parentPath, name), { recursive: true, force: true });
    }
}
/** Removes temporary siblings of `name` whose makers have ended. */
async function removeLeftovers(folder, name) {
    const prefix = `.${name}.`;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
        if (!entry.startsWith(prefix) || !entry.endsWith('.partial'))
            continue;
        const pid = /^(\d+)\.[0-9a-f-]{36}\.partial$/.exec(entry.slice(prefix.length))?.[1];
        if (pid !== undefined && !(0,_process_liveness_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)({ pid: Number(pid), start: null }))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry), { recursive: true, force: true });
    }
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

/***/ 95897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createGit),
  findRoot: () => (/* binding */ findRoot)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./adapters/git/run-git.js
var run_git = __webpack_require__(2510);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./adapters/files/file-error.js
var file_error = __webpack_require__(60900);
;// CONCATENATED MODULE: ./adapters/git/working-tree.js
// What lies in the working tree: changed files, and every tracked file with its digest.





/** Untracked files are listed one by one; a rename is a file gone and a file come. */
async function readChanges(git, untracked) {
    const text = await git.run(['status', '--porcelain=v1', '-z', '--no-renames', `--untracked-files=${untracked}`]);
    return splitNul(text).map((entry) => ({ index: entry.charAt(0), tree: entry.charAt(1), path: entry.slice(3) }));
}
/**
 * Every tracked file that is in the working tree, with a digest of its mode and git blob id: that of the index for
 * unchanged files, hashed anew for the others, so that a change has one digest before and after it is committed.
 */
async function readTrackedFiles(git) {
    const changed = new Set((await readChanges(git, 'no')).filter(isChangedInTree).map((change) => change.path));
    const entries = new Map();
    for (const line of splitNul(await git.run(['ls-files', '--stage', '-z']))) {
        const entry = parseEntry(line);
        entries.set(entry.path, entry);
    }
    const modified = await hashChanged(git, [...entries.values()].filter((entry) => changed.has(entry.path)));
    return [...entries.values()]
        .map((entry) => (changed.has(entry.path) ? modified.get(entry.path) : entry))
        .filter((entry) => entry !== undefined)
        .map((entry) => ({ path: entry.path, digest: (0,digest/* digestBytes */.QN)(`${entry.mode} ${entry.blob}`) }));
}
function splitNul(text) {
    return text.split('\0').filter((part) => part !== '');
}
function isChangedInTree(change) {
    return change.tree !== ' ' || change.index === 'U';
}
/** `<mode> <object> <stage>\t<path>` */
function parseEntry(line) {
    const tab = line.indexOf('\t');
    const [mode = '', blob = ''] = line.slice(0, tab).split(' ');
    return { mode, blob, path: line.slice(tab + 1) };
}
async function hashChanged(git, entries) {
    const hashed = new Map();
    const regular = [];
    for (const entry of entries) {
        const absolute = (0,external_node_path_.join)(git.root, entry.path);
        const status = await (0,promises_.lstat)(absolute).catch((cause) => {
            if ((0,file_error/* isMissing */.b2)(cause))
                return null;
            throw cause;
        });
        if (status === null)
            continue;
        if (status.isSymbolicLink())
            hashed.set(entry.path, await hashLink(absolute, entry));
        else if (status.isDirectory())
            hashed.set(entry.path, await hashSubmodule(git, entry));
        else
            regular.push({ ...entry, mode: modeOf(status.mode, entry.mode) });
    }
    const input = regular.map((entry) => `${quote(entry.path)}\n`).join('');
    const blobs = regular.length === 0 ? [] : (await git.run(['hash-object', '--stdin-paths'], input)).trim().split('\n');
    regular.forEach((entry, index) => hashed.set(entry.path, { ...entry, blob: blobs[index] ?? '' }));
    return hashed;
}
/** The blob id that git gives a link: that of its target, in the repository's hash. */
async function hashLink(absolute, entry) {
    const target = await (0,promises_.readlink)(absolute, 'buffer');
    const hash = (0,external_node_crypto_.createHash)(entry.blob.length === 64 ? 'sha256' : 'sha1');
    return { path: entry.path, mode: '120000', blob: hash.update(`blob ${target.length}\0`).update(target).digest('hex') };
}
async function hashSubmodule(git, entry) {
    const blob = await git.tryRun(['-C', entry.path, 'rev-parse', '--verify', '--quiet', 'HEAD'], [1, 128]);
    return { ...entry, mode: '160000', blob: blob === null ? entry.blob : blob.trim() };
}
function modeOf(mode, before) {
    if (process.platform === 'win32' && before.startsWith('100'))
        return before;
    return (mode & 0o100) === 0 ? '100644' : '100755';
}
/** `--stdin-paths` reads one path a line, and takes one that starts with a quotation mark as a C string. */
function quote(path) {
    if (!/["\n\r]/.test(path))
        return path;
    const escaped = path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return `"${escaped}"`;
}

;// CONCATENATED MODULE: ./adapters/git/git.js
// core's Git port, by the git command line.





/** `root` is the top folder of the repository (`findRoot`). Commands are given argument lists, never a shell line. */
function createGit(root, env = process.env) {
    const git = (0,run_git/* createGitRunner */.h)(root, env);
    return {
        async head() {
            const [sha, branch, named] = await Promise.all([readHead(git), readBranch(git), readNamedBranch(git, env)]);
            return { sha, branch, defaultBranch: named ?? (await readDefaultBranch(git, branch)) };
        },
        async status() {
            const changes = await readChanges(git, 'all');
            const paths = (untracked) => changes.filter((change) => (change.index === '?') === untracked).map((change) => change.path);
            return { modified: paths(false), untracked: paths(true) };
        },
        files: () => readTrackedFiles(git),
        async changedSince(base) {
            const from = await mergeBase(git, base);
            if (from === null)
                throw noCommonAncestor(base);
            return splitNul(await git.run(['diff', '--name-only', '--no-renames', '-z', from, 'HEAD', '--']));
        },
        mergeBase: (ref) => mergeBase(git, ref),
        contributors: (base, paths) => readContributors(git, base, paths),
        async subjects(base, paths) {
            const globs = paths.map((path) => `:(glob)${path}`);
            const text = await git.run(['log', '--format=%s', `${await requireCommit(git, base)}..HEAD`, '--', ...globs]);
            return text.split('\n').filter((line) => line !== '');
        },
        show: (ref, path) => showFile(git, ref, path),
        tag: (name, message) => makeTag(git, name, message),
        async tags(pattern) {
            const text = await git.run(['tag', '--list', '--sort=version:refname', '--', pattern]);
            return text.split('\n').filter((name) => name !== '');
        },
        async tagMessage(name) {
            const text = await git.run(['for-each-ref', '--format=%(objecttype) %(contents)', `refs/tags/${name}`]);
            return text.startsWith('tag ') ? text.slice('tag '.length).trimEnd() : '';
        }
    };
}
/** The top folder of the repository that `cwd` is in. Throws InputError where it is in none. */
async function findRoot(cwd, env = process.env) {
    const text = await (0,run_git/* createGitRunner */.h)(cwd, env).run(['rev-parse', '--show-toplevel']);
    return text.replace(/\r?\n$/, '');
}
async function readHead(git) {
    const sha = await resolveCommit(git, 'HEAD');
    if (sha !== null)
        return sha;
    throw new errors/* InputError */.dz('The repository has no commit yet.', {
        cure: 'Make one: git add . && git commit -m "First commit"'
    });
}
async function readBranch(git) {
    const name = await git.tryRun(['symbolic-ref', '--short', '--quiet', 'HEAD'], [1]);
    return name === null ? null : name.trim();
}
/** The commit's SHA, or null if the name means none. */
async function resolveCommit(git, ref) {
    if (ref.startsWith('-'))
        return null;
    const sha = await git.tryRun(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], [1, 128]);
    return sha === null ? null : sha.trim();
}
/** The default branch by its name in the event or in the clone. */
async function readNamedBranch(git, env) {
    return (await readEventBranch(env.GITHUB_EVENT_PATH)) ?? (await readOriginBranch(git));
}
/** init.defaultBranch, main, master, the only branch, the current one: the first that exists. */
async function readDefaultBranch(git, current) {
    const [listed, configured] = await Promise.all([
        git.run(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads']),
        git.tryRun(['config', '--get', 'init.defaultBranch'], [1])
    ]);
    const branches = listed.trim().split('\n');
    const found = [configured?.trim(), 'main', 'master'].find((name) => name !== undefined && branches.includes(name));
    const only = branches.length === 1 ? branches[0] : undefined;
    return found ?? (only === '' ? undefined : only) ?? current ?? 'main';
}
const eventSchema = schemas/* looseObject */._H3({ repository: schemas/* looseObject */._H3({ default_branch: schemas/* string */.YjP().min(1) }) });
async function readEventBranch(path) {
    if (path === undefined || path === '')
        return null;
    try {
        const event = eventSchema.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        return event.success ? event.data.repository.default_branch : null;
    }
    catch {
        return null;
    }
}
async function readOriginBranch(git) {
    const ref = await git.tryRun(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], [1, 128]);
    return ref === null ? null : ref.trim().replace('refs/remotes/origin/', '');
}
/** The commit that a name means; a branch that was only fetched is found as `origin/<ref>`. Throws InputError. */
async function requireCommit(git, ref) {
    const sha = (await resolveCommit(git, ref)) ?? (await resolveCommit(git, `origin/${ref}`));
    if (sha !== null)
        return sha;
    throw new errors/* InputError */.dz(`There is no commit or branch ${ref} in this clone.`, {
        cure: `Check the name with git branch -a; if it is missing, run: git fetch origin ${ref}, or git fetch --unshallow in a shallow clone (in a workflow: fetch-depth: 0 for actions/checkout)`
    });
}
async function showFile(git, ref, path) {
    const name = `${await requireCommit(git, ref)}:${path}`;
    const blob = await git.tryRun(['rev-parse', '--verify', '--quiet', name], [1, 128]);
    return blob === null ? null : git.run(['cat-file', 'blob', blob.trim()]);
}
/** Null where the two have no common commit here. */
async function mergeBase(git, ref) {
    await readHead(git);
    const sha = await requireCommit(git, ref);
    const base = await git.tryRun(['merge-base', sha, 'HEAD'], [1]);
    return base === null ? null : base.trim();
}
function noCommonAncestor(ref) {
    return new errors/* InputError */.dz(`${ref} and HEAD have no common commit in this clone.`, {
        cure: 'If the clone is shallow, run: git fetch --unshallow (in a workflow: fetch-depth: 0 for actions/checkout).'
    });
}
/** Every parent's way is walked, so that nobody is hidden behind a merge; .mailmap is not asked, since an author could write it. */
async function readContributors(git, base, paths) {
    await readHead(git);
    const from = base === null ? null : await requireCommit(git, base);
    const format = '--format=%an <%ae>%n%cn <%ce>%n%(trailers:key=Co-authored-by,valueonly,unfold)';
    const range = from === null ? 'HEAD' : `${from}..HEAD`;
    const text = await git.run(['log', '--full-history', format, range, '--', ...paths.map((path) => `:(glob)${path}`)]);
    const people = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return [...new Set(people)].toSorted();
}
async function makeTag(git, name, message) {
    const head = await readHead(git);
    const existing = await resolveCommit(git, `refs/tags/${name}`);
    if (existing === head)
        return;
    if (existing !== null)
        throw new errors/* InputError */.dz(`The tag ${name} exists already, on commit ${existing.slice(0, 12)}.`, {
            cure: `Tags never move. Take the next version; if that tag is a mistake, delete it: git tag -d '${name}'`
        });
    if ((await git.tryRun(['check-ref-format', `refs/tags/${name}`], [1])) === null)
        throw new errors/* InputError */.dz(`git takes no tag of the name ${JSON.stringify(name)}.`, {
            cure: 'Use letters, digits, ".", "-", "_", "@" and "#".'
        });
    await git.run([...(await identity(git)), 'tag', '--annotate', '--file=-', '--', name, head], message);
}
/** Options that name a tagger where git knows none, as on most CI machines. */
async function identity(git) {
    const known = await git.tryRun(['var', 'GIT_COMMITTER_IDENT'], [1, 128]);
    return known === null ? ['-c', 'user.name=Modelgate', '-c', 'user.email=modelgate@localhost'] : [];
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
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp('git was not found on this machine.', {
            cure: 'Install git (apt-get install git, or https://git-scm.com), then run the same command again.'
        });
    if (stderr.includes('dubious ownership'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`git does not trust ${root}: the folder belongs to another user.`, {
            cure: `If it is yours, run: git config --global --add safe.directory '${root}'`
        });
    if (stderr.includes('not a git repository'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${root} is not in a git repository.`, {
            cure: 'Run the command inside your repository, or make one: git init && git add . && git commit -m "First commit"'
        });
    if (/bad object|unable to read|missing (blob|tree)/.test(stderr))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`git cannot find a part of the history: ${firstLine(stderr)}`, {
            cure: 'If the clone is shallow, run: git fetch --unshallow (in a workflow: fetch-depth: 0 for actions/checkout).'
        });
    if (stderr.includes('.lock'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`Another git command holds the repository: ${firstLine(stderr)}`, {
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

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _files_file_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60900);
/* harmony import */ var _proc_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78590);
// Whether a process that was named in a file is still the same process.


/** This process. */
function thisProcess() {
    return identify(process.pid);
}
/** The process that has this id now. */
function identify(pid) {
    return { pid, start: (0,_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .B)(pid)?.start ?? null };
}
/** False for one that has ended, also while nobody has asked how. While it is true its ports and files may be held. */
function isAlive(identity) {
    const now = (0,_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .B)(identity.pid);
    if (now !== null)
        return identity.start === null || identity.start === now.start;
    try {
        process.kill(identity.pid, 0);
        return process.platform !== 'linux';
    }
    catch (cause) {
        // Another user's, of which /proc may tell nothing.
        return (0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause) === 'EPERM';
    }
}


/***/ }),

/***/ 78590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readStat)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
// What /proc/PID/stat says of a process (proc(5)).

/** Null if there is no such process, or it has ended, waited for or not; always on systems without /proc. */
function readStat(pid) {
    const text = readText(`/proc/${pid}/stat`);
    // The name in parentheses may hold spaces and parentheses; fields are counted from the one after it, the third.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const field = (number) => Number(fields[number - 3]);
    const [state, start] = [fields[0], fields[19]];
    // A killed process is a zombie as soon as its first thread has ended; its ports and files are its own until the last has.
    const hasEnded = state === 'X' || (state === 'Z' && field(20) <= 1);
    if (start === undefined || hasEnded)
        return null;
    const ticks = field(14) + field(15) + field(16) + field(17);
    return { pid, parent: field(4), session: field(6), start, ticks };
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 7825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fg: () => (/* binding */ configChange),
  jY: () => (/* binding */ ignoreChange),
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
// EXTERNAL MODULE: ./core/config/diff.js
var diff = __webpack_require__(49838);
// EXTERNAL MODULE: ./core/config/workflow-files.js
var workflow_files = __webpack_require__(60298);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
;// CONCATENATED MODULE: ./core/config/workflow-upgrade.js
// Written files that a later `modelgate init` may bring up to date: whose text a file is, and what may be done with it.

/** Names everything below a header, so that an edit shows. */
const markOf = (body) => (0,digest/* digestBytes */.QN)(body).slice('sha256:'.length, 'sha256:'.length + 16);
function headerOf(body, version) {
    return `# Written by \`modelgate init\` ${version} (${markOf(body)}). Edit it as you like: your edits are kept when init runs again.`;
}
const header = /^# Written by `modelgate init` \S+ \(([0-9a-f]{16})\)[^\n]*\n/;
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
/**
 * A workflow as this version writes it. One that nobody edited is brought up to date; in one that somebody edited, both
 * changes are kept where they touch different lines and git has the text that was written. Null where nothing is to be done.
 */
async function workflowChange(root, { template, path, what }, fitting) {
    const text = await readTemplate(template);
    if (text === null)
        return null;
    const wanted = (0,workflow_files/* fitWorkflow */.zB)(text, fitting);
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
const writesModel = (source) => written(source, String.raw `[^"'/]+${modelEndings}`);
const writesPredictions = (source) => written(source, String.raw `[^"'/]*pred[^"'/]*\.(?:csv|jsonl|parquet)`);
const writesMetrics = (source) => written(source, String.raw `(?:[a-z]+[_-])?(?:metrics|scores|results)\.json`);
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
    const named = source.matchAll(/(?:\[|log_metric\(\s*|[{,(]\s*)["']([A-Za-z][\w.@-]*)["']\s*(?=:|\]\s*=|,)/g);
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
/** Which direction of a metric is better, by its name; undefined for a name that no metric bears. Parts of the name before the last dot don't count. */
function metricGoal(name) {
    const leaf = (name.split('.').at(-1) ?? '')
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
    bs4: 'beautifulsoup4'
};
const known = /^(?:sklearn|pandas|numpy|scipy|joblib|matplotlib|seaborn|xgboost|lightgbm|catboost|torch|torchvision|tensorflow|keras|transformers|datasets|mlflow|polars|pyarrow|statsmodels|yaml|PIL|cv2|skimage|dotenv|bs4|tqdm|requests|fastapi|uvicorn|hydra|omegaconf|optuna|plotly)$/;
/** Packages of PyPI that sources import, of those known by name; others could be the team's own modules. */
function importedPackages(sources) {
    const modules = sources.flatMap((source) => [...source.matchAll(/^\s*(?:import|from)\s+([A-Za-z_]\w*)/gm)].flatMap(([, module]) => module ?? []));
    const packages = modules.filter((module) => known.test(module)).map((module) => distributions[module] ?? module);
    return [...new Set(packages)].toSorted();
}


/***/ }),

/***/ 39170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect),
  c: () => (/* binding */ isTelling)
});

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
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
/** papermill where the team has it, else nbconvert; the executed notebook, with its outputs, goes to `out/`. */
function notebookRun(path, python, quote, usesPapermill) {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    return usesPapermill
        ? {
            command: `mkdir -p out && ${python} -m papermill ${quote(path)} ${quote(`out/${name}`)}`,
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








const scripts = /(?:^|\/)(?:train|training|train_\w+|\w+_train)\.py$/;
const servers = /(?:^|\/)(?:serve|server|serving|app|api|main)\.py$/;
const predictionTables = /(?:^|\/)[^/]*pred[^/]*\.csv$/i;
const metricsFiles = /(?:^|\/)(?:[a-z]+[_-])?(?:metrics|scores|results)\.json$/i;
const makefiles = /^(?:GNU)?[Mm]akefile$/;
const tests = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
const notTraining = /(?:^|\/)(?:tests?|docs?)\/|(?:^|\/)(?:setup|conftest|noxfile|test_[^/]*|[^/]*_test)\.py$/;
const declarations = /(?:^|\/)(?:requirements[^/]*\.txt|dvc\.yaml|params\.yaml)$|^(?:pyproject\.toml|Pipfile|\.python-version|\.dvc\/config)$/;
/** Whether the first lines of this file tell something. */
function isTelling(path) {
    return (path.endsWith('.ipynb') ||
        (path.endsWith('.py') && !notTraining.test(path)) ||
        [predictionTables, metricsFiles, makefiles, declarations].some((pattern) => pattern.test(path)));
}
function detect({ folder, files, heads, python }) {
    const nearestFirst = files.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    const find = (pattern) => nearestFirst.find((path) => pattern.test(path));
    const pipeline = findPipeline(nearestFirst, heads);
    const training = findTraining(nearestFirst, heads, python);
    const { source, writtenIn } = training;
    const usesMlflow = /^\s*(?:import|from) mlflow/m.test(source);
    const predictions = find(predictionTables) ?? writtenIn((0,detect_python/* writesPredictions */.LR)(source));
    const logs = usesMlflow && predictions === undefined && !/set_tracking_uri\(/.test(source);
    const file = find(metricsFiles) ?? writtenIn((0,detect_python/* writesMetrics */.Mw)(source)) ?? training.glued;
    const tracked = file === undefined && logs ? writtenIn(mlflowStore) : undefined;
    const metricsFile = pipeline.made?.metrics ?? file ?? tracked;
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
        ...(tracked === undefined ? {} : { env: { MLFLOW_TRACKING_URI: `sqlite:///${mlflowStore}` } }),
        outputs: (0,detect_python/* rewrites */.ak)(source, files).filter((path) => !told.includes(path)),
        params,
        artifact,
        predictions,
        ...(table === undefined ? namedColumns((0,detect_python/* literals */.v$)(source)) : classifyTable(table)),
        metricsFile,
        metricNames: inFile.length > 0 ? inFile : (0,detect_python/* namedMetrics */.hJ)(source === '' ? everySource(heads) : source),
        serve: serveCommand(nearestFirst, heads),
        test,
        ignore: [
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
        notes: [...notesOn(files, heads, training), ...pipeline.notes]
    };
}
/** A database of its own, so that putting back a run's metrics never touches the experiments of the team. */
const mlflowStore = 'modelgate-mlflow.db';
/** A script by its name, a target of make, MLproject, a script by what it does, a notebook: the first that is there. */
function findTraining(files, heads, python) {
    const plain = { isNotebook: false, packages: [], glued: undefined, writtenIn: (path) => path };
    const script = files.find((path) => scripts.test(path) && !notTraining.test(path));
    const ofScript = (path) => ({
        ...plain,
        path,
        command: `${python} ${(0,quote/* quote */.h)(path)}`,
        source: heads.get(path) ?? ''
    });
    if (script !== undefined)
        return ofScript(script);
    const fits = files.find((path) => path.endsWith('.py') && !notTraining.test(path) && (0,detect_python/* trains */.KX)(heads.get(path) ?? ''));
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
    return ofNotebook(notebook, notebookSource(heads.get(notebook) ?? ''), heads, python);
}
function ofNotebook(path, source, heads, python) {
    const usesPapermill = [...heads].some(([name, text]) => declarations.test(name) && /\bpapermill\b/.test(text));
    const { command, folder, packages } = notebookRun(path, python, quote/* quote */.h, usesPapermill);
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
function sourcesOf(heads) {
    return [...heads].flatMap(([path, text]) => path.endsWith('.py') ? [text] : path.endsWith('.ipynb') ? [notebookSource(text)] : []);
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
function numericNames(text) {
    try {
        return leaves(JSON.parse(text), '');
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

/***/ 60298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ detectCi),
/* harmony export */   BF: () => (/* binding */ workflowFiles),
/* harmony export */   sx: () => (/* binding */ wantedWorkflows),
/* harmony export */   zB: () => (/* binding */ fitWorkflow)
/* harmony export */ });
function detectCi(files) {
    const others = [
        ...(files.includes('.gitlab-ci.yml') ? ['gitlab'] : []),
        ...(files.includes('Jenkinsfile') ? ['jenkins'] : [])
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
    what: 'the same checks in GitLab: add `include: { local: .gitlab/modelgate.yml }` to .gitlab-ci.yml'
};
const jenkins = {
    template: 'Jenkinsfile',
    path: 'Jenkinsfile.modelgate',
    what: 'the same checks in Jenkins: make a pipeline of it, or copy its stages into your Jenkinsfile'
};
/** `withBot` asks for the bot in a workflow, which is for teams that run no App. */
function wantedWorkflows(config, ci, withBot) {
    const environments = Object.keys(config.environments);
    return [
        ...(ci.includes('github') ? [check, ...(environments.length === 0 ? [] : deploys), ...(withBot ? [bot] : [])] : []),
        ...(ci.includes('gitlab') ? [gitlab] : []),
        ...(ci.includes('jenkins') ? [jenkins] : [])
    ];
}
/** Every path that `init` ever writes a workflow to. */
const workflowFiles = [check, ...deploys, bot, gitlab, jenkins];
/** A template with the repository's default branch, version of Python and installation. */
function fitWorkflow(template, { branch, setup }) {
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


/***/ })

};

export const id = 7700;
export const ids = [7700,5897];
export const modules = {

/***/ 5626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ listRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_config_detect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48130);
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
                cure: 'install modelgate again: `npm install modelgate`'
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
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`the disk is full: ${path} could not be written`, {
                ...detail,
                cure: 'free some space (`df -h` shows where), then run the same command again'
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`no permission for ${path}`, {
                ...detail,
                cure: `give this user access (\`ls -ld '${path}'\` shows who has it), then run the same command again`
            });
        case 'ENOENT':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`there is no ${path}`, {
                ...detail,
                cure: 'check the name and the folder that the command runs in, then run it again'
            });
        case 'EISDIR':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} is a folder, and a file was expected`, {
                ...detail,
                cure: 'name a file, or move the folder away'
            });
        case 'ENOTDIR':
        case 'EEXIST':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} cannot be made: a file stands where a folder is needed`, {
                ...detail,
                cure: 'move that file away, or choose another path'
            });
        case undefined:
        default:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: ${String(cause)}`, {
                ...detail,
                cure: 'check that the path is on a working disk, then run the same command again'
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
/* harmony export */   Z6: () => (/* binding */ isRepository),
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
async function mergeTexts(mine, base, theirs) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'modelgate-merge-'));
    try {
        const paths = await Promise.all(Object.entries({ mine, base, theirs }).map(async ([name, text]) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
            return path;
        }));
        const favouring = (side) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitRunner */ .h)(folder).run(['merge-file', '-p', side, ...paths]);
        const [withMine, withTheirs] = await Promise.all([favouring('--ours'), favouring('--theirs')]);
        return { mine: withMine, theirs: withTheirs };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** Whether files under `root` can be committed. */
async function isRepository(root) {
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitRunner */ .h)(root)
        .run(['rev-parse', '--is-inside-work-tree'])
        .then(() => true, () => false);
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
    throw new errors/* InputError */.dz('the repository has no commit yet', {
        cure: 'make one: `git add . && git commit -m "First commit"`'
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
    throw new errors/* InputError */.dz(`there is no commit or branch ${ref} in this clone`, {
        cure: `check the name with \`git branch -a\`; if it is missing, type \`git fetch origin ${ref}\`, or \`git fetch --unshallow\` in a shallow clone (in a workflow: \`fetch-depth: 0\` for actions/checkout)`
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
    return new errors/* InputError */.dz(`${ref} and HEAD have no common commit in this clone`, {
        cure: 'type `git fetch --unshallow` if the clone is shallow (in a workflow: `fetch-depth: 0` for actions/checkout)'
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
        throw new errors/* InputError */.dz(`the tag ${name} exists already, on commit ${existing.slice(0, 12)}`, {
            cure: `take the next version, for tags never move; if that tag is a mistake, delete it: \`git tag -d '${name}'\``
        });
    if ((await git.tryRun(['check-ref-format', `refs/tags/${name}`], [1])) === null)
        throw new errors/* InputError */.dz(`git takes no tag of the name ${JSON.stringify(name)}`, {
            cure: 'use letters, digits, ".", "-", "_", "@" and "#"'
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
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp('git was not found on this machine', {
            cure: 'install git (`apt-get install git`, or https://git-scm.com), then run the same command again'
        });
    if (stderr.includes('dubious ownership'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`git does not trust ${root}: the folder belongs to another user`, {
            cure: `type \`git config --global --add safe.directory '${root}'\` if the folder is yours`
        });
    if (stderr.includes('not a git repository'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${root} is not in a git repository`, {
            cure: 'run the command inside your repository, or make one: `git init && git add . && git commit -m "First commit"`'
        });
    if (/bad object|unable to read|missing (blob|tree)/.test(stderr))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`git cannot find a part of the history: ${firstLine(stderr)}`, {
            cure: 'type `git fetch --unshallow` if the clone is shallow (in a workflow: `fetch-depth: 0` for actions/checkout)'
        });
    if (stderr.includes('.lock'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`another git command holds the repository: ${firstLine(stderr)}`, {
            cure: 'wait until it has ended, then run the same command again'
        });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`git ${args[0] ?? ''} failed (${code ?? 'killed'}): ${firstLine(stderr)}`, {
        cure: `run it by hand to see more: \`git -C '${root}' ${args.join(' ')}\``
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
  TX: () => (/* binding */ fittingOf),
  jY: () => (/* binding */ ignoreChange),
  nl: () => (/* binding */ missingInclude),
  eO: () => (/* binding */ showChange),
  Zx: () => (/* binding */ showConflicts),
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
    return found === null ? { kind: 'foreign' } : { kind: 'edited', digest: found.digest };
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
    return { path: find/* configPath */.eQ, what, before, after: config, replaces: before === null ? null : 'config' };
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
        what: `keeps what ${missing.some((line) => line !== '.modelgate/') ? 'Modelgate and training write' : 'Modelgate writes'} out of git`,
        before,
        after: start + missing.map((line) => line + newline).join(''),
        replaces: null
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
    const whole = { path, what, before, after: withHeader(wanted, version/* version */.r), replaces: null };
    switch (upgrade.kind) {
        case 'same':
            return null;
        case 'new':
            return whole;
        case 'old':
            return { ...whole, how: 'upgraded' };
        case 'edited': {
            const merged = await merge(root, path, before ?? '', wanted, upgrade.digest);
            if (merged === null)
                return { ...whole, replaces: 'edited' };
            const kept = { ...whole, after: merged.mine, how: 'your edits kept' };
            return merged.mine === merged.theirs ? kept : { ...kept, instead: merged.theirs };
        }
        case 'foreign':
            return { ...whole, replaces: 'foreign' };
    }
}
async function merge(root, path, before, wanted, digest) {
    const written = await (0,earlier/* findEarlier */._l)(root, path, (text) => isWrittenText(text, digest));
    if (written === null)
        return null;
    const { mine, theirs } = await (0,earlier/* mergeTexts */.Bq)(bodyOf(before.replaceAll('\r\n', '\n')), bodyOf(written), wanted);
    const headed = (text) => mergedWith(text, wanted, version/* version */.r);
    return { mine: headed(mine), theirs: headed(theirs) };
}
/** Where a person and this version changed the same lines: `-` is the person's text, which is kept, `+` this version's. */
function showConflicts({ path, after, instead }) {
    if (instead === undefined)
        return '';
    const lines = (0,diff/* diffHunks */.r)(after, instead, 1);
    return `${path}: changed by you and by this version on the same lines; yours (-) are kept, this version has (+):\n${lines.map((line) => `${line}\n`).join('')}\n`;
}
function showChange({ path, what, before, after, how }) {
    const lines = (0,diff/* diffLines */.P)(before ?? '', after);
    const state = before === null ? ' (new)' : how === undefined ? '' : ` (${how})`;
    return `${path}${state}: ${what}\n${lines.map((line) => `${line}\n`).join('')}\n`;
}


/***/ }),

/***/ 26145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ detectModels)
});

// EXTERNAL MODULE: ./core/config/detect.js + 3 modules
var detect = __webpack_require__(48130);
// EXTERNAL MODULE: ./core/config/detect-training.js
var detect_training = __webpack_require__(9901);
// EXTERNAL MODULE: ./core/config/detect-setup.js
var detect_setup = __webpack_require__(32386);
// EXTERNAL MODULE: ./core/config/detect-notes.js
var detect_notes = __webpack_require__(9890);
// EXTERNAL MODULE: ./core/config/detect-notebook.js
var detect_notebook = __webpack_require__(43438);
// EXTERNAL MODULE: ./core/config/detect-python.js + 1 modules
var detect_python = __webpack_require__(16096);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/config/dvc.js
var dvc = __webpack_require__(21722);
;// CONCATENATED MODULE: ./core/config/detect-imports.js
/**
 * Modules and packages outside the standard way of installing: a folder as `libs/features/**`, a module as `common.py`; of
 * the `files`, and of what they import in turn. Looked for from the root and from `src/`.
 */
function importedFiles(files, { files: every, heads }) {
    const found = new Set();
    let sources = files.filter((path) => path.endsWith('.py'));
    while (sources.length > 0) {
        const globs = sources
            .flatMap((path) => modulesOf(heads.get(path) ?? ''))
            .flatMap((module) => globOf(module, every) ?? [])
            .filter((glob) => !found.has(glob));
        for (const glob of globs)
            found.add(glob);
        sources = every.filter((path) => path.endsWith('.py') && globs.some((glob) => matches(glob, path)));
    }
    const globs = [...found];
    return globs.filter((glob) => !globs.some((other) => other !== glob && matches(other, glob))).toSorted();
}
function modulesOf(source) {
    return [...source.matchAll(/^\s*(?:from\s+([A-Za-z_][\w.]*)\s+import|import\s+([A-Za-z_][\w.]*))/gm)].flatMap(([, from, plain]) => from ?? plain ?? []);
}
/** The longest part of a module's name that is a file or a folder of Python here. */
function globOf(module, files) {
    const parts = module.split('.');
    const names = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
    for (const name of names)
        for (const path of [name, `src/${name}`]) {
            if (files.includes(`${path}.py`))
                return path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/**` : `${path}.py`;
            if (files.some((file) => file.startsWith(`${path}/`) && file.endsWith('.py')))
                return `${path}/**`;
        }
    return undefined;
}
function matches(glob, path) {
    return glob.endsWith('/**') ? path.startsWith(glob.slice(0, -'**'.length)) : path === glob;
}

// EXTERNAL MODULE: ./core/config/plain-path.js
var plain_path = __webpack_require__(24025);
;// CONCATENATED MODULE: ./core/config/detect-models.js
// Which models a repository holds, where it holds more than one: each with its folder, its paths and its own detection.










function detectModels(listing) {
    const seats = findSeats(listing);
    const single = { ...(0,detect/* detect */.o)(listing), path: seats[0]?.path ?? '' };
    if (seats.length < 2)
        return { models: [single], setup: single.setup, notes: single.notes };
    const parts = seats.map((seat) => detectSeat(seat, seats, listing));
    const [first, ...others] = withNames(parts, seats);
    if (first === undefined)
        return { models: [single], setup: single.setup, notes: single.notes };
    const models = [first, ...others];
    const setup = setupOf(models, seats, listing);
    return { models, setup, notes: [...new Set(models.flatMap(({ notes }) => notes))] };
}
const generic = /^(?:src|lib|scripts?|training|train|code|python|notebooks?|pipelines?|jobs?)$/i;
/** Folders of what is no model of its own. */
const aside = /(?:^|\/)(?:examples?|archived?|old|legacy|deprecated|sandbox|playground|tutorials?|bench(?:marks?)?|templates?)\//i;
function rootOf(path) {
    const folders = path.split('/').slice(0, -1);
    while (generic.test(folders.at(-1) ?? ''))
        folders.pop();
    return folders.join('/');
}
/** Pipelines, then scripts that no pipeline has, then notebooks of folders where nothing else trains. */
function findSeats({ files, heads }) {
    const seat = (kind) => (path) => ({ kind, path, root: rootOf(path) });
    const pipelines = files
        .filter((path) => /(?:^|\/)dvc\.yaml$/.test(path) && !aside.test(path))
        .filter((path) => isReadable(path, { files, heads }))
        .map((path) => ({ kind: 'pipeline', path, root: path.split('/').slice(0, -1).join('/') }));
    const covers = (taken) => (path) => taken.some(({ root }) => root === '' || (0,plain_path/* isUnder */.J)(root, path));
    const training = files.filter((path) => (0,detect_notes/* isTrainingScript */.G4)(path) && !aside.test(path) && (0,detect_python/* trains */.KX)(heads.get(path) ?? '') && !covers(pipelines)(path));
    const scripts = distinct(training, heads).map(seat('script'));
    const inTheirFolder = files.filter((path) => path.endsWith('.py') &&
        !(0,detect_notes/* isBesides */.Qv)(path) &&
        !(0,detect_notes/* isTrainingScript */.G4)(path) &&
        !aside.test(path) &&
        (0,detect_python/* trains */.KX)(heads.get(path) ?? ''));
    const more = scripts.length + pipelines.length === 0
        ? []
        : inTheirFolder
            .filter((path) => rootOf(path) !== '' && !covers([...pipelines, ...scripts])(path) && !isImported(path, files, heads))
            .map(seat('script'))
            .filter(({ root }, index, all) => all.findIndex((other) => other.root === root) === index);
    const made = [...pipelines, ...scripts, ...more];
    const folders = [...new Set(files.filter((path) => path.endsWith('.ipynb') && !aside.test(path)).map(rootOf))];
    const notebooks = folders
        .filter((root) => root !== '' && !covers(made)(root))
        .flatMap((root) => {
        const own = files.filter((path) => path.endsWith('.ipynb') && rootOf(path) === root);
        const path = (0,detect_training/* findNotebook */.$)(own, heads);
        return path !== undefined && (0,detect_python/* trains */.KX)((0,detect_notebook/* notebookSource */.v3)(heads.get(path) ?? '')) ? [seat('notebook')(path)] : [];
    });
    return [...made, ...notebooks].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
function isReadable(path, { files, heads }) {
    try {
        const made = (0,dvc/* readPipeline */.l)(path, { read: (file) => heads.get(file) ?? null, has: (file) => files.includes(file) });
        return made.metrics !== undefined || made.artifact !== undefined;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return false; // the detection of the whole says why
        throw error;
    }
}
/** Of scripts in one folder, those that write files of their own; a script that another imports is a part of that one. */
function distinct(scripts, heads) {
    const writes = (path) => {
        const source = heads.get(path) ?? '';
        return [(0,detect_python/* writesModel */.AI)(source), (0,detect_python/* writesMetrics */.Mw)(source), (0,detect_python/* writesPredictions */.LR)(source)].filter((file) => file !== undefined);
    };
    return scripts.filter((path, index) => {
        if (isImported(path, scripts, heads))
            return false;
        const before = scripts.slice(0, index).filter((other) => rootOf(other) === rootOf(path));
        const mine = writes(path);
        return (before.length === 0 ||
            (mine.length > 0 && before.every((other) => !writes(other).some((file) => mine.includes(file)))));
    });
}
function isImported(path, files, heads) {
    const stem = path.split('/').at(-1)?.slice(0, -'.py'.length) ?? path;
    if (!/^\w+$/.test(stem))
        return false;
    const imports = new RegExp(String.raw `^\s*(?:from\s+[\w.]*\b${stem}\s+import|import\s+[\w.]*\b${stem}\b|from\s+[\w.]+\s+import\s+(?:.*,\s*)?${stem}\b)`, 'm');
    return files.some((other) => other !== path && rootOf(other) === rootOf(path) && imports.test(heads.get(other) ?? ''));
}
/** The innermost folder of a model that holds the file. */
function ownerRoot(file, seats) {
    return seats
        .map(({ root }) => root)
        .filter((root) => root === '' || (0,plain_path/* isUnder */.J)(root, file))
        .toSorted((a, b) => b.length - a.length)[0];
}
function detectSeat({ kind, path, root }, seats, whole) {
    const isMine = (file) => ownerRoot(file, seats) === root && !seats.some((other) => other.path === file && other.path !== path);
    const files = whole.files.filter(isMine);
    const heads = new Map([...whole.heads].filter(([file]) => isMine(file)));
    const part = kind === 'pipeline' ? { root, pipeline: path } : { root, training: path, pipeline: null };
    const found = (0,detect/* detect */.o)({ ...whole, files, heads }, part, whole);
    const isAlone = seats.every((other) => other.path === path || other.root !== root);
    const paths = root === '' || !isAlone
        ? undefined
        : [`${root}/**`, ...importedFiles(files, whole).filter((file) => !(0,plain_path/* isUnder */.J)(root, file))];
    return { ...found, path, ...(paths === undefined ? {} : { paths }) };
}
/** Names by folder; by script where a folder has several; counted where they are still the same. */
function withNames(models, seats) {
    const named = models.map((model, index) => {
        const seat = seats[index];
        const shares = seats.filter(({ root }) => root === seat?.root).length > 1;
        const stem = (seat?.path.split('/').at(-1) ?? '')
            .replace(/\.\w+$/, '')
            .replace(/^train(?:ing)?[_-]|[_-]train(?:ing)?$/i, '');
        return shares && stem !== '' && stem !== 'train' ? { ...model, name: stem } : model;
    });
    return named.map((model, index) => {
        const before = named.slice(0, index).filter(({ name }) => name === model.name).length;
        return before === 0 ? model : { ...model, name: `${model.name.slice(0, 60)}-${before + 1}` };
    });
}
/** One installation for all of them: the root's, and every model's own requirements.txt. */
function setupOf(models, seats, { files, heads }) {
    const extra = [
        ...(models.some(({ dvc }) => dvc !== undefined) ? ['dvc'] : []),
        ...(seats.some(({ kind }) => kind === 'notebook') ? ['nbconvert', 'ipykernel'] : []),
        ...(models.some(({ test }) => test !== undefined) ? ['pytest'] : [])
    ];
    const setup = (0,detect_setup/* detectSetup */.t)(files, heads, (0,detect_notes/* sourcesOf */.u0)(heads), extra);
    const own = seats.map(({ root }) => `${root}/requirements.txt`).filter((path) => files.includes(path));
    const missing = own.filter((path) => !setup.install.includes(path));
    const isDeclared = files.some((path) => /^(?:requirements[^/]*\.txt|pyproject\.toml|[^/]+\.lock)$/.test(path));
    const bare = own.length === 0 || isDeclared ? [] : seats.filter(({ root }) => !own.includes(`${root}/requirements.txt`));
    const packages = (0,detect_python/* importedPackages */.mY)(bare.flatMap(({ path }) => (0,detect_notes/* sourcesOf */.u0)(new Map([[path, heads.get(path) ?? '']]))));
    const more = [
        ...(missing.length === 0 ? [] : [`pip install ${missing.map((path) => `-r ${path}`).join(' ')}`]),
        ...(packages.length === 0 ? [] : [`pip install ${packages.join(' ')}`])
    ].join(' && ');
    if (more === '')
        return setup;
    return {
        ...setup,
        install: `${setup.install} && ${more}`,
        besides: setup.besides === '' ? more : `${setup.besides} && ${more}`,
        notes: [
            ...setup.notes,
            ...(packages.length === 0
                ? []
                : [
                    `the workflow installs what ${bare.map(({ path }) => path).join(', ')} import (${packages.join(', ')}), unpinned`
                ])
        ]
    };
}


/***/ }),

/***/ 43438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ notebookRun),
/* harmony export */   pH: () => (/* binding */ takesParameters),
/* harmony export */   v3: () => (/* binding */ notebookSource)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65817);
// A Jupyter notebook as `init` reads it: the code of its cells, and how it is run without a person.

const notebookSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    cells: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ cell_type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), source: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).default('') }))
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


/***/ }),

/***/ 9890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ isTrainingScript),
/* harmony export */   Qv: () => (/* binding */ isBesides),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   vE: () => (/* binding */ notesOn)
/* harmony export */ });
/* harmony import */ var _detect_notebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43438);
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
    return [...heads].flatMap(([path, text]) => path.endsWith('.py') ? [text] : path.endsWith('.ipynb') ? [(0,_detect_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .notebookSource */ .v3)(text)] : []);
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

/***/ 12636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ showsCommands),
/* harmony export */   d: () => (/* binding */ scriptRun)
/* harmony export */ });
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24025);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14245);
// How a training script is started: from which folder, as a file or a module, with which arguments; and where its paths lead.


function scriptRun(path, text, around) {
    const source = withArguments(text, knownArguments(path, around) ?? '');
    const folder = startFolder(path, source, around);
    const module = moduleOf(path, source, around.files);
    const known = knownArguments(path, around);
    const wanted = wantedArguments(source);
    const start = module === undefined
        ? `${around.python} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(folder === '' ? path : path.slice(folder.length + 1))}`
        : `${around.python} -m ${module.name}`;
    const inFolder = module === undefined && folder !== '' ? `cd ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(folder)} && ` : '';
    const base = module === undefined ? (ownFolder(path, source) ?? folder) : (ownFolder(path, source) ?? '');
    return {
        command: `${inFolder}${start}${known === undefined ? '' : ` ${known}`}`,
        env: module === undefined || module.folder === '' ? {} : { PYTHONPATH: module.folder },
        notes: known === undefined && wanted.length > 0
            ? [
                `${path} needs arguments (${wanted.join(', ')}), and no README, Makefile or workflow shows which: write them into \`train:\` of the config`
            ]
            : [],
        source,
        from: (file) => (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPath */ .s)(base === '' ? file : `${base}/${file}`)
    };
}
/** Paths in quotes: words with an ending or a slash. */
const paths = /["']((?:[\w.-]+\/)*[\w.-]+\.[A-Za-z]\w{1,8})["']/g;
/** The folder at or above the script, '' for the root, in which most of the files that it names lie. */
function startFolder(path, source, { files, root }) {
    const folders = [
        '',
        ...path
            .split('/')
            .slice(0, -1)
            .map((_, index, parts) => parts.slice(0, index + 1).join('/'))
    ];
    const named = [...source.matchAll(paths)].flatMap(([, name]) => name ?? []);
    if (/__file__/.test(source.replaceAll(/^.*sys\.path.*$/gm, '')))
        return '';
    const have = new Set(files);
    const hits = folders.map((folder) => named.filter((name) => have.has(folder === '' ? name : `${folder}/${name}`)).length);
    const most = Math.max(...hits);
    if (most > 0)
        return folders[hits.indexOf(most)] ?? '';
    const isOwn = root !== '' && /(?:^|\/)(?:requirements\.txt|pyproject\.toml|uv\.lock|poetry\.lock|Makefile)$/;
    return isOwn !== false &&
        files.some((file) => file.startsWith(`${root}/`) && !file.slice(root.length + 1).includes('/') && isOwn.test(file))
        ? root
        : '';
}
/** The folder that the script counts its paths from by `__file__`; undefined where it does not. */
function ownFolder(path, source) {
    const line = /^(?!.*sys\.path).*__file__.*$/m.exec(source)?.[0];
    if (line === undefined)
        return undefined;
    const parents = /\.parents\[(\d)\]/.exec(line)?.[1];
    const steps = parents === undefined
        ? (line.match(/\.parent\b/g)?.length ?? 0) +
            (line.slice(0, line.indexOf('__file__')).match(/dirname\(/g)?.length ?? 0)
        : Number(parents) + 1;
    return steps === 0 ? undefined : path.split('/').slice(0, -steps).join('/');
}
/** `package.module` where the script imports its own package, which as a file it could not; `folder` is where the package lies. */
function moduleOf(path, source, files) {
    const parts = path.slice(0, -'.py'.length).split('/');
    // no module of Python is named otherwise; nor could a pattern be made of such a name as it is
    if (parts.some((part) => !/^\w+$/.test(part)))
        return undefined;
    const isPackage = (folder) => files.includes(`${folder.join('/')}/__init__.py`);
    const tops = parts.slice(0, -1).map((_, index) => index);
    const importsOwn = (at) => new RegExp(String.raw `^\s*(?:from|import)\s+${parts[at] ?? ''}(?:\.|\s)`, 'm').test(source);
    const isRelative = /^\s*from\s+\.+\w*\s+import/m.test(source);
    const first = tops.find((at) => importsOwn(at) || (isRelative && isPackage(parts.slice(0, at + 1))));
    return first === undefined
        ? undefined
        : { name: parts.slice(first).join('.'), folder: parts.slice(0, first).join('/') };
}
const shown = /(?:^|\/)(?:readme(?:\.\w+)?|(?:gnu)?makefile|[^/]+\.sh)$|^\.github\/workflows\/[^/]+\.ya?ml$/i;
/** Whether a file may show how a script is started. */
function showsCommands(path) {
    return shown.test(path);
}
/** The arguments that a README, Makefile, shell script or workflow gives the script, where nothing in them is left open. */
function knownArguments(path, { heads }) {
    const name = path.split('/').at(-1) ?? path;
    const dotted = path.slice(0, -'.py'.length).split('/').slice(-2).join('.');
    const escaped = [name, dotted].map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`));
    const started = new RegExp(String.raw `(?:python3?|\$[({]\w+[)}])\s+(?:(?:[\w./-]*/)?${escaped[0] ?? ''}|-m\s+(?:[\w.]+\.)?${escaped[1] ?? ''})[ \t]+(-[^\n\x60#;&|>]*|[\w./-]+\.\w+[^\n\x60#;&|>]*)`);
    for (const [file, text] of heads) {
        if (!showsCommands(file))
            continue;
        const found = started.exec(text.replaceAll(/\\\r?\n\s*/g, ''))?.[1]?.trim();
        if (found !== undefined && !/[<>${}\[\]]|\.\.\./.test(found) && !/(?:^|\s)(?:-h|--help)\b/.test(found))
            return found;
    }
    return undefined;
}
/** What argparse, click or sys.argv ask for, and have no default of. */
function wantedArguments(source) {
    const calls = [...source.matchAll(/add_argument\(\s*((?:["'][^"']+["']\s*,?\s*)+)([^\n]*)/g)].flatMap(([, names = '', rest = '']) => {
        const name = /["'](--[\w-]+|[A-Za-z][\w-]*)["']/.exec(names)?.[1];
        const isOption = /["']-/.test(names);
        const isWanted = isOption ? /required\s*=\s*True/.test(rest) : !/nargs\s*=\s*["'][?*]|default\s*=/.test(rest);
        return name !== undefined && isWanted ? [name] : [];
    });
    const options = [...source.matchAll(/@click\.(?:option|argument)\(\s*["']([\w-]+)["']([^\n]*)/g)].flatMap(([whole, name, rest = '']) => name !== undefined &&
        (whole.includes('argument') ? !/required\s*=\s*False|default/.test(rest) : /required\s*=\s*True/.test(rest))
        ? [name]
        : []);
    const plain = /sys\.argv\[1\]/.test(source) && !/len\(sys\.argv\)/.test(source) ? ['sys.argv[1]'] : [];
    return [...new Set([...calls, ...options, ...plain])];
}
/** `args.out` and `{args.out}` as the text that `--out` is given, or has by default. */
function withArguments(source, given) {
    const values = new Map([...source.matchAll(/add_argument\(\s*((?:["'][^"']+["']\s*,?\s*)+)([^\n]*)/g)].flatMap(([, names = '', rest = '']) => {
        const option = /["'](--[\w-]+)["']/.exec(names)?.[1];
        if (option === undefined)
            return [];
        const told = new RegExp(String.raw `(?:^|\s)${option}(?:=|\s+)(?:"([^"]*)"|'([^']*)'|([^\s"'-]\S*))`).exec(given);
        const byDefault = /default\s*=\s*(?:Path\(\s*)?["']([^"'\n]*)["']/.exec(rest)?.[1];
        const value = told?.[1] ?? told?.[2] ?? told?.[3] ?? byDefault;
        return value === undefined ? [] : [[option.slice(2).replaceAll('-', '_'), value]];
    }));
    if (values.size === 0)
        return source;
    const use = String.raw `\b(?:args|opts?|options|parsed|flags|ns|FLAGS)\.(${[...values.keys()].join('|')})\b`;
    const valueOf = (name) => values.get(name) ?? '';
    return source
        .replaceAll(new RegExp(String.raw `f(["'][^"'\n]*)\{${use}\}`, 'g'), (_, start, name) => start + valueOf(name))
        .replaceAll(new RegExp(use, 'g'), (_, name) => JSON.stringify(valueOf(name)));
}


/***/ }),

/***/ 32386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ detectSetup)
/* harmony export */ });
/* harmony import */ var _detect_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16096);
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
    const packages = (0,_detect_python_js__WEBPACK_IMPORTED_MODULE_0__/* .importedPackages */ .mY)(sources);
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


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findNotebook),
/* harmony export */   E: () => (/* binding */ findTraining)
/* harmony export */ });
/* harmony import */ var _detect_notebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43438);
/* harmony import */ var _detect_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9890);
/* harmony import */ var _detect_python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16096);
/* harmony import */ var _detect_script_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12636);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24025);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14245);
// What trains: a script, a target of make, an MLproject or a notebook, how it is started, and from which folder.






const plain = {
    env: {},
    isNotebook: false,
    packages: [],
    glued: undefined,
    notes: [],
    writtenIn: (path) => path
};
/** A script by its name, a target of make, MLproject, a script by what it does, a notebook: the first that is there. */
function findTraining(looking) {
    const { files, heads, root, chosen } = looking;
    if (chosen !== undefined)
        return chosen.endsWith('.ipynb') ? ofNotebook(chosen, looking) : ofScript(chosen, looking);
    const script = files.find((path) => (0,_detect_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrainingScript */ .G4)(path));
    const fits = files.find((path) => path.endsWith('.py') && !(0,_detect_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .isBesides */ .Qv)(path) && (0,_detect_python_js__WEBPACK_IMPORTED_MODULE_2__/* .trains */ .KX)(heads.get(path) ?? ''));
    const command = plainCommand(files, heads, root);
    if (command !== undefined && (script === undefined || command.isAbout(script))) {
        const path = script ?? files.find((file) => file.endsWith('.py') && command.isAbout(file)) ?? fits;
        const { source, writtenIn } = path === undefined ? { ...plain, source: '' } : ofScript(path, looking);
        return { ...plain, path, command: command.text, source, writtenIn };
    }
    const path = script ?? fits;
    if (path !== undefined)
        return ofScript(path, looking);
    const notebook = findNotebook(files, heads);
    return notebook === undefined
        ? { ...plain, path: undefined, command: undefined, source: '' }
        : ofNotebook(notebook, looking);
}
const makefiles = /^(?:GNU)?[Mm]akefile$/;
/** The target `train` of make, or MLproject, at the root. A target goes before a script that it runs, since it knows its arguments. */
function plainCommand(files, heads, root) {
    const target = [...heads].flatMap(([path, text]) => makefiles.test(path) ? (/^train\s*:(?!=)[^\n]*\n((?:[ \t]+[^\n]*\n?)*)/m.exec(text)?.[1] ?? []) : [])[0];
    if (target !== undefined && root === '')
        return { text: 'make train', isAbout: (script) => target.includes(script.split('/').at(-1) ?? script) };
    return files.includes('MLproject') ? { text: 'mlflow run . --env-manager local', isAbout: () => false } : undefined;
}
function ofScript(path, { every, heads, python, root }) {
    const run = (0,_detect_script_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptRun */ .d)(path, heads.get(path) ?? '', { files: every, heads, python, root });
    return { ...plain, ...run, path, writtenIn: (file) => (file === undefined ? file : run.from(file)) };
}
function findNotebook(files, heads) {
    const notebooks = files.filter((path) => path.endsWith('.ipynb') && !path.startsWith('out/'));
    return (notebooks.find((path) => /train/i.test(path)) ??
        notebooks.find((path) => (0,_detect_python_js__WEBPACK_IMPORTED_MODULE_2__/* .trains */ .KX)((0,_detect_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .notebookSource */ .v3)(heads.get(path) ?? ''))) ??
        (notebooks.length === 1 ? notebooks[0] : undefined));
}
const declarations = /(?:^|\/)requirements[^/]*\.txt$|^(?:pyproject\.toml|Pipfile)$/;
function ofNotebook(path, { files, heads, python, root }) {
    const text = heads.get(path) ?? '';
    const source = (0,_detect_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .notebookSource */ .v3)(text);
    const within = root === '' ? '' : `${root}/`;
    const parameters = (0,_detect_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .takesParameters */ .pH)(text)
        ? files.find((file) => new RegExp(String.raw `^params\.ya?ml$`).test(file.slice(within.length)))
        : undefined;
    const usesPapermill = [...heads].some(([name, head]) => declarations.test(name) && /\bpapermill\b/.test(head));
    const { command, folder, packages } = (0,_detect_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .notebookRun */ .Zc)(path, python, _quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h, usesPapermill, parameters);
    return {
        ...plain,
        path,
        command,
        source,
        isNotebook: true,
        packages,
        glued: /\bglue\(/.test(source) ? `out/${path.split('/').at(-1) ?? path}` : undefined,
        writtenIn: (file) => (file === undefined || folder === '' ? file : (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .plainPath */ .s)(`${folder}/${file}`))
    };
}


/***/ }),

/***/ 48130:
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
// EXTERNAL MODULE: ./core/metrics/documents/parse.js
var parse = __webpack_require__(32274);
// EXTERNAL MODULE: ./core/metrics/documents/tree.js
var tree = __webpack_require__(5589);
;// CONCATENATED MODULE: ./core/config/detect-metrics.js
// Which file of a repository holds metrics, and their names.



const metricsFile = /(?:^|\/)(?:[a-z]+[_-])?(?:(?:metrics|scores|results)\.(?:json|ya?ml)|metrics\.csv)$/i;
/** Folders of settings, such as Hydra's groups: a metrics.yaml there chooses metrics and holds none. */
const settings = /(?:^|\/)(?:conf|configs?|params|\.[^/]*)\/(?:.*\/)?[^/]*\.ya?ml$/i;
function isMetricsFile(path) {
    return metricsFile.test(path) && !settings.test(path);
}
/** Dotted names of the numbers in a metrics file; none where it can't be read. */
function numericNames(text, file) {
    try {
        if (file.endsWith('.csv')) {
            const table = (0,parse/* parseTree */.cZ)(new TextEncoder().encode(text), file);
            return (0,tree/* isMap */.jh)(table) ? [...table.keys()] : [];
        }
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

// EXTERNAL MODULE: ./core/config/detect-notes.js
var detect_notes = __webpack_require__(9890);
// EXTERNAL MODULE: ./core/config/detect-python.js + 1 modules
var detect_python = __webpack_require__(16096);
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

// EXTERNAL MODULE: ./core/config/detect-setup.js
var detect_setup = __webpack_require__(32386);
// EXTERNAL MODULE: ./core/config/detect-training.js
var detect_training = __webpack_require__(9901);
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

// EXTERNAL MODULE: ./core/config/detect-script.js
var detect_script = __webpack_require__(12636);
// EXTERNAL MODULE: ./core/config/dvc.js
var dvc = __webpack_require__(21722);
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
        (path.endsWith('.py') && !(0,detect_notes/* isBesides */.Qv)(path)) ||
        isMetricsFile(path) ||
        (0,detect_script/* showsCommands */.H)(path) ||
        [predictionTables, makefiles, declarations].some((pattern) => pattern.test(path)));
}
/** `whole` is the repository that `part` is of. */
function detect(listing, part = { root: '' }, whole = listing) {
    const { folder, files, heads } = listing;
    const { root } = part;
    const python = usesPoetry(whole) ? `poetry run ${listing.python}` : listing.python;
    const nearestFirst = files.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    const find = (pattern) => nearestFirst.find((path) => pattern.test(path));
    const pipeline = findPipeline(part.pipeline === undefined ? nearestFirst : part.pipeline === null ? [] : [part.pipeline], whole);
    const training = (0,detect_training/* findTraining */.E)({
        files: nearestFirst,
        every: whole.files,
        heads: whole === listing ? heads : new Map([...whole.heads].filter(([path]) => heads.has(path) || isShared(path))),
        python,
        root,
        chosen: part.training
    });
    const { source, writtenIn } = training;
    const usesMlflow = /^\s*(?:import|from) mlflow/m.test(source);
    const named = (path) => source.includes(path.split('/').at(-1) ?? path);
    const foundFile = (isIt) => nearestFirst.find((path) => isIt(path) && named(path));
    const isPredictions = (path) => predictionTables.test(path);
    const predictions = foundFile(isPredictions) ?? find(predictionTables) ?? writtenIn((0,detect_python/* writesPredictions */.LR)(source));
    const logsToMlflow = usesMlflow && predictions === undefined && !/set_tracking_uri\(/.test(source);
    const file = foundFile(isMetricsFile) ?? nearestFirst.find(isMetricsFile) ?? writtenIn((0,detect_python/* writesMetrics */.Mw)(source)) ?? training.glued;
    const tracked = file === undefined && logsToMlflow ? writtenIn(mlflowStore) : undefined;
    const metricsFile = pipeline.made?.metrics ?? file ?? tracked;
    const logged = metricsFile === undefined && predictions === undefined ? detectLogs(source) : undefined;
    const logs = training.writtenIn(logged?.folder);
    const usesHydra = /^\s*@hydra\.main\(/m.test(source);
    const env = {
        ...training.env,
        ...(tracked === undefined ? logged?.env : { MLFLOW_TRACKING_URI: `sqlite:///${mlflowStore}` })
    };
    const table = heads.get(predictions ?? '');
    const guessed = table === undefined && predictions !== undefined && metricsFile === undefined ? (0,detect_python/* estimatedTask */.ox)(source) : undefined;
    const artifact = writtenIn((0,detect_python/* writesModel */.AI)(source)) ?? nearestFirst.find(detect_python/* isModelFile */.ic);
    const inFile = numericNames(heads.get(metricsFile ?? '') ?? '', metricsFile ?? '');
    const test = testCommand(nearestFirst, root, `${pathOf(training.env)}${python}`);
    const within = root === '' ? 0 : root.length + 1;
    const params = nearestFirst.find((path) => /^params\.(?:ya?ml|json|toml)$/.test(path.slice(within)));
    const told = [artifact, predictions, metricsFile, params];
    return {
        name: modelName(root === '' ? training.path : `${root}/train.py`, folder),
        ...(pipeline.path === undefined ? {} : { dvc: pipeline.path }),
        train: training.command,
        ...(Object.keys(env).length === 0 ? {} : { env }),
        outputs: (0,detect_python/* rewrites */.ak)(source, files).filter((path) => !told.includes(path)),
        params,
        ...(usesHydra ? { hydra: hydraFolder } : {}),
        artifact,
        predictions,
        ...(table === undefined ? { ...namedColumns((0,detect_python/* literals */.v$)(source)), task: guessed } : classifyTable(table)),
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
        setup: (0,detect_setup/* detectSetup */.t)(files, heads, (0,detect_notes/* sourcesOf */.u0)(heads), [
            ...(pipeline.path === undefined ? [] : ['dvc']),
            ...(pipeline.path === undefined ? training.packages : []),
            ...(test === undefined ? [] : ['pytest'])
        ]),
        notes: [
            ...(0,detect_notes/* notesOn */.vE)(files, heads, training),
            ...(pipeline.path === undefined ? training.notes : []),
            ...(guessed === undefined
                ? []
                : [
                    `${String(predictions)} is not there yet: its task (${guessed}) and columns are taken from ${String(training.path)}; look at \`evaluation:\``
                ]),
            ...pipeline.notes
        ]
    };
}
/** Files at the root that speak of every model. */
function isShared(path) {
    return !path.includes('/') || path.startsWith('.github/');
}
function usesPoetry({ files, heads }) {
    return files.includes('poetry.lock') || /^\[tool\.poetry\b/m.test(heads.get('pyproject.toml') ?? '');
}
/** The prefix of a command that finds the packages which training finds. */
function pathOf({ PYTHONPATH: folder }) {
    return folder === undefined ? '' : `PYTHONPATH=${(0,quote/* quote */.h)(folder)} `;
}
function testCommand(files, root, python) {
    if (!files.some((path) => tests.test(path)))
        return undefined;
    return `${python} -m pytest${root === '' ? '' : ` ${(0,quote/* quote */.h)(root)}`} --junitxml=.modelgate/junit${root === '' ? '' : `/${root.replaceAll('/', '-')}`}.xml`;
}
/** Where Hydra writes each run to, unless its config says otherwise. */
const hydraFolder = 'outputs';
/** A database of its own, so that putting back a run's metrics never touches the experiments of the team. */
const mlflowStore = 'modelgate-mlflow.db';
/** The nearest dvc.yaml with stages that can be read, and that names a model or a metrics file. */
function findPipeline(among, { files, heads }) {
    const path = among.find((file) => /(?:^|\/)dvc\.yaml$/.test(file));
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
const everySource = (heads) => (0,detect_notes/* sourcesOf */.u0)(heads).join('\n');
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
    const without = (text, title) => text.replace(new RegExp(`\\n {4}stage\\('${title}'\\) \\{\\n[^]*?\\n {4}\\}\\n`), '');
    if (parts.production === null) {
        const upTo = without(whole, 'Production');
        return parts.staging === null
            ? upTo.replace("stage('Staging')", "stage('Build')").replace("'--until qa'", "'--until analyze'")
            : upTo;
    }
    return parts.staging === null ? without(whole, 'Staging').replace("'--from production'", "''") : whole;
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
    if (production === null)
        return template.replace(staging === null ? /\n# Started by hand,[^]*$/ : /\nmodelgate-approve-production:[^]*$/, '');
    const whole = template.replace(/^(modelgate-approve-production:) # edit: .*$/m, '$1');
    if (staging !== null)
        return whole;
    return whole
        .replace(/\nmodelgate-approve-staging:\n[^]*?(?=\nmodelgate-approve-production:)/, '')
        .replaceAll('modelgate-staging', 'modelgate-build');
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
// The workflows that `modelgate init` writes: which of the templates a config needs, fitted to the repository.


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
const matrix = workflow('pull-request-matrix.yml', 'trains, tests and compares each affected model in a job of its own, and keeps one comment on the pull request', 'modelgate.yml');
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
        models.some(({ train }) => train?.sweep !== undefined) ? swept : models.length > 1 ? matrix : check,
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
    const { branch, setup, config } = fitting;
    const { staging } = (0,environments/* environmentParts */.sP)(config);
    const whole = staging === null ? template.replace(/\n {2}staging:\n {4}needs: check\n[^]*$/, '') : template;
    return whole
        .replace(/^( {4}environment: )staging /m, (_, start) => `${start}${plainOrQuoted(staging ?? '')} `)
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


/***/ })

};

export const id = 9087;
export const ids = [9087];
export const modules = {

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

/***/ 12458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* unused harmony export acquireLock */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65817);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84747);
/* harmony import */ var _process_liveness_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8314);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35588);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60900);
// A lock that a killed process does not keep: a file that names its owner.










const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    pid: zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr(),
    start: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().nullable(),
    host: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    token: zod__WEBPACK_IMPORTED_MODULE_9__/* .uuid */ .uRe()
});
/**
 * Takes the lock `file`, at once from an owner that has ended; waits up to `waitMs` for a living one, then throws
 * OutsideError with its process id. An owner on another machine counts as living. Not re-entrant.
 */
async function acquireLock(file, waitMs = 0) {
    const own = { ...(0,_process_liveness_js__WEBPACK_IMPORTED_MODULE_6__/* .thisProcess */ .WF)(), host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), token: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
    const draft = `${file}.${own.token}`;
    const deadline = Date.now() + waitMs;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, JSON.stringify(own));
        for (;;) {
            // A link appears with its content, and never over another one.
            if (await tryLink(draft, file))
                return () => giveBack(file, own);
            const owner = await readOwner(file);
            if (owner === 'damaged' || (owner !== null && hasEnded(owner))) {
                if (await takeOver(file, owner, draft))
                    return () => giveBack(file, own);
            }
            else if (owner !== null) {
                if (Date.now() >= deadline)
                    throw isHeld(file, owner);
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(5 + Math.random() * 20);
            }
        }
    }
    catch (cause) {
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_8__/* .fileError */ .zS)(cause, file);
    }
    finally {
        // A draft that stays is no failure: what went wrong before is what must be told.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => undefined);
    }
}
/** Runs `work` while holding the lock. */
async function withLock(file, waitMs, work) {
    const release = await acquireLock(file, waitMs);
    try {
        return await work();
    }
    finally {
        await release();
    }
}
/**
 * Puts the draft in the place of an ended owner's lock. Who may is settled by a lock on that owner's very claim, so that
 * of two that saw it only one replaces it, and never a newer one.
 */
async function takeOver(file, ended, draft) {
    const token = ended === 'damaged' ? 'damaged' : ended.token;
    return withLock(`${file}.${token}.claim`, 1000, async () => {
        const now = await readOwner(file);
        const isSame = now === 'damaged' ? ended === 'damaged' : now !== null && now.token === token;
        if (isSame)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, file);
        return isSame;
    });
}
async function giveBack(file, own) {
    const owner = await readOwner(file);
    if (owner !== null && owner !== 'damaged' && owner.token === own.token)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
}
function hasEnded(owner) {
    return owner.host === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() && !(0,_process_liveness_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlive */ ._n)(owner);
}
async function tryLink(draft, file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, file);
        return true;
    }
    catch (cause) {
        if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .CA)(cause) === 'EEXIST')
            return false;
        throw cause;
    }
}
/** Null if the lock is free by now; `damaged` if the file names nobody, as after a power cut. */
async function readOwner(file) {
    const bytes = await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)(file);
    if (bytes === null)
        return null;
    try {
        return ownerSchema.parse(JSON.parse(bytes.toString('utf8')));
    }
    catch {
        return 'damaged';
    }
}
function isHeld(file, owner) {
    const isHere = owner.host === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)();
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`process ${owner.pid}${isHere ? '' : ` on ${owner.host}`} is using ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file)}`, {
        place: { file },
        cure: isHere
            ? `wait until it has ended (\`ps -p ${owner.pid}\` shows it), then run the same command again`
            : `wait until it has ended, then run the same command again; if that machine is gone, delete it: \`rm '${file}'\``
    });
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

/***/ 84366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReleaseMetrics: () => (/* binding */ readReleaseMetrics)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _core_metrics_documents_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83448);
/* harmony import */ var _core_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10435);
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21596);
/* harmony import */ var _files_environment_states_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68627);
/* harmony import */ var _files_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73012);
/* harmony import */ var _files_tracking_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83592);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95897);
/* harmony import */ var _local_store_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99093);
// Metrics of a release: release:MODEL is the live one, release:MODEL@VERSION any other.










/** The evaluation of a release. Throws InputError where there is no such release, or it was never evaluated. */
async function readReleaseMetrics(source, cwd) {
    const [model = '', version] = source.slice('release:'.length).split('@');
    const root = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_8__.findRoot)(cwd);
    const config = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_4__/* .loadConfig */ .Z9)(root);
    const releases = await (0,_files_tracking_js__WEBPACK_IMPORTED_MODULE_7__/* .createTracking */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.modelgate')).releases(model);
    const release = version === undefined ? await live() : releases.find((known) => known.version === version);
    if (release === undefined)
        throw unknown(source, releases);
    if (release.evaluation === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${source} was never evaluated`, { cure: 'name a release with an evaluation, or a file' });
    }
    const bytes = await (0,_files_store_js__WEBPACK_IMPORTED_MODULE_6__/* .createStore */ .y)((0,_local_store_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .storeFolder */ .I)(root, config.store)).getBytes(release.evaluation);
    return (0,_core_metrics_documents_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readMetricsDocument */ .h3)(bytes, source);
    async function live() {
        const { production } = (0,_core_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentParts */ .sP)(config);
        if (production === null)
            return undefined;
        const { state } = await (0,_files_environment_states_js__WEBPACK_IMPORTED_MODULE_5__/* .createEnvironmentStates */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.modelgate', 'environments')).read(production, model);
        return releases.find(({ digest }) => digest === state.live);
    }
}
function unknown(source, releases) {
    const known = releases.map(({ model, version }) => `release:${model}@${version}`).join(', ');
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`there is no ${source}${source.includes('@') ? '' : ': nothing of it is live'}`, {
        cure: known === ''
            ? 'make one: `modelgate run`; for the first model write `--baseline none`'
            : `name one of these: ${known}`
    });
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


/***/ })

};

export const id = 1962;
export const ids = [1962];
export const modules = {

/***/ 54364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   ux: () => (/* binding */ pipelineFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_config_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88695);
/* harmony import */ var _core_config_expand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15741);
/* harmony import */ var _core_config_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59190);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68161);
// Reads `.github/modelgate.yml`.






/** The config or its problems. Throws InputError only if there is no file to read. */
async function readConfig(root, path = _find_js__WEBPACK_IMPORTED_MODULE_5__/* .configPath */ .eQ, options = {}) {
    const decoded = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeConfig */ .F)(await (0,_find_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfigFile */ .RG)(root, path), path);
    return 'errors' in decoded ? decoded : (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o)(decoded.text, path, options);
}
/** The config of the repository at `root`, with what it leaves to other files filled in. Throws ConfigError, whose message holds every problem and whose place is the first's. */
async function loadConfig(root, path = _find_js__WEBPACK_IMPORTED_MODULE_5__/* .configPath */ .eQ, options = {}) {
    const parsed = await readConfig(root, path, options);
    if ('config' in parsed)
        return (0,_core_config_expand_js__WEBPACK_IMPORTED_MODULE_3__/* .expandConfig */ .N)(parsed.config, pipelineFiles(root));
    throw new _core_config_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL(parsed.errors, path);
}
/** Files are read now, since a config asks for two or three small ones. */
function pipelineFiles(root) {
    const has = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    return { has, read: (path) => (has(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 'utf8') : null) };
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
                cure: 'Free some space (df -h shows where), then run the same command again.'
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`no permission for ${path}`, {
                ...detail,
                cure: `Give this user access (ls -ld '${path}' shows who has it), then run the same command again.`
            });
        case 'ENOENT':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`there is no ${path}`, {
                ...detail,
                cure: 'Check the name and the folder that the command runs in, then run it again.'
            });
        case 'EISDIR':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} is a folder, and a file was expected`, {
                ...detail,
                cure: 'Name a file, or move the folder away.'
            });
        case 'ENOTDIR':
        case 'EEXIST':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} cannot be made: a file stands where a folder is needed`, {
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
    throw new errors/* InputError */.dz(`there is no commit or branch ${ref} in this clone`, {
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
    return new errors/* InputError */.dz(`${ref} and HEAD have no common commit in this clone`, {
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
        throw new errors/* InputError */.dz(`the tag ${name} exists already, on commit ${existing.slice(0, 12)}`, {
            cure: `Tags never move. Take the next version; if that tag is a mistake, delete it: git tag -d '${name}'`
        });
    if ((await git.tryRun(['check-ref-format', `refs/tags/${name}`], [1])) === null)
        throw new errors/* InputError */.dz(`git takes no tag of the name ${JSON.stringify(name)}`, {
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

/***/ 86616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
// What the bot's adapter needs of Octokit; any Octokit, Probot's too, is one.
function isFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function hasStatus(error, ...statuses) {
    return isFailure(error) && statuses.includes(error.status);
}
/** Deleted, never there, hidden from this token, or withdrawn by law. */
function isGone(error) {
    return hasStatus(error, 404, 410, 451);
}
/** Whose API at `api.github.com` or `https://HOST/api/v3` the client asks. */
function hostOf({ request }) {
    return new URL(request.endpoint.DEFAULTS.baseUrl).hostname.replace(/^api\./, '');
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

/***/ 54568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createPython),
/* harmony export */   z: () => (/* binding */ withVirtualEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53802);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65817);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84747);
// The Python interpreter of a folder and what is installed for it.







const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const isWindows = process.platform === 'win32';
const binaries = isWindows ? 'Scripts' : 'bin';
const suffix = isWindows ? '.exe' : '';
/** The folder itself is taken off the path of modules, so that a file of the team's named json.py is not run instead of Python's. */
const program = `
import sys
sys.path[:] = [part for part in sys.path if part]
import json, platform
from importlib import metadata
packages = {}
for found in metadata.distributions():
    name = found.metadata["Name"]
    if name:
        packages.setdefault(name.lower().replace("_", "-").replace(".", "-"), found.version or "")
print(json.dumps({"python": platform.python_version(), "packages": packages}))
`;
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ python: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), packages: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()) });
/**
 * Asks the interpreter of an active virtual environment, else of `.venv` in the folder, else `python` or `python3` on the
 * PATH. One is asked once for each folder in a process's life. Throws OutsideError if it cannot answer.
 */
function createPython(env) {
    const known = new Map();
    const platform = `${process.platform}-${process.arch}`;
    return {
        async describe(cwd) {
            const interpreter = await findInterpreter(cwd, env);
            if (interpreter === null)
                return { python: null, platform, packages: {} };
            const key = `${cwd}\0${interpreter}`;
            const asked = known.get(key) ?? ask(interpreter, cwd, env, platform);
            known.set(key, asked);
            return asked;
        }
    };
}
/** The environment of a folder's commands: its `.venv`, where no virtual environment is active, as if it had been activated. */
function withVirtualEnvironment(env, folder) {
    const venv = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.venv');
    const isActive = env.VIRTUAL_ENV !== undefined && env.VIRTUAL_ENV !== '';
    if (isActive || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(venv, binaries, `python${suffix}`)))
        return env;
    return { ...env, VIRTUAL_ENV: venv, PATH: [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(venv, binaries), env.PATH ?? ''].join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter) };
}
async function findInterpreter(cwd, env) {
    const environments = [env.VIRTUAL_ENV, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cwd, '.venv')].filter((folder) => folder !== undefined && folder !== '');
    const folders = (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter((folder) => folder !== '');
    const candidates = [
        ...environments.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder ?? '', binaries, `python${suffix}`)),
        ...['python', 'python3'].flatMap((name) => folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}${suffix}`)))
    ];
    for (const candidate of candidates)
        if (await isExecutable(candidate))
            return candidate;
    return null;
}
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
async function ask(interpreter, cwd, env, platform) {
    try {
        const options = { cwd, env: { ...env, PYTHONIOENCODING: 'utf-8' }, timeout: 60_000, maxBuffer: 32 << 20 };
        const { stdout } = await run(interpreter, ['-c', program], options);
        const { python, packages } = answerSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
        return { python, platform, packages: sortByName(packages) };
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`${interpreter} could not say which packages it has`, {
            cure: `Run it by hand: ${interpreter} -c "from importlib import metadata; print(list(metadata.distributions()))"`,
            cause
        });
    }
}
function sortByName(packages) {
    return Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}


/***/ }),

/***/ 41962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ doctor_define)
});

// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __webpack_require__(68161);
// EXTERNAL MODULE: ./adapters/config/repository.js
var repository = __webpack_require__(5626);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(31421);
// EXTERNAL MODULE: ./core/errors.js
var core_errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/bot/branches.js
var branches = __webpack_require__(11806);
// EXTERNAL MODULE: ./core/bot/label-names.js
var label_names = __webpack_require__(53835);
// EXTERNAL MODULE: ./core/bot/check-names.js
var check_names = __webpack_require__(52809);
;// CONCATENATED MODULE: ./core/doctor/finding.js
// What `modelgate doctor` found, and how it ends.

const ok = (check, message) => ({ check, state: 'ok', message, cure: null });
const problem = (check, message, cure) => ({
    check,
    state: 'problem',
    message,
    cure
});
const warning = (check, message, cure) => ({
    check,
    state: 'warning',
    message,
    cure
});
const unknown = (check, message, cure = null) => ({
    check,
    state: 'unknown',
    message,
    cure
});
/** 2 where something is wrong, 3 where GitHub could not be asked, else 0: a warning, or what nobody could look at, fails nothing. */
function exitCodeOf(findings, isGithubLost) {
    if (findings.some(({ state }) => state === 'problem'))
        return core_errors/* exitCodes */.hS.input;
    return isGithubLost ? core_errors/* exitCodes */.hS.outside : core_errors/* exitCodes */.hS.pass;
}

;// CONCATENATED MODULE: ./core/doctor/github.js
// What a repository's settings on GitHub must be, for what its config asks. docs/how-to/rulesets.md says why.




/** Branches whose rules are asked for, besides the default branch. */
const stateBranches = [branches/* auditBranch */.K_, branches/* environmentsBranch */.ZH];
const guide = 'docs/how-to/rulesets.md';
function githubFindings(facts, config) {
    const usesBot = facts.hasBotWorkflow || Object.keys(config.gates).length > 0;
    return [
        ok('token', `${facts.repository} was read`),
        facts.isAdmin
            ? ok('permissions', 'the token is an admin’s: all settings were visible')
            : unknown('permissions', 'the token is no admin’s: who may bypass rules, and what Actions may do, was not visible'),
        ...labelFindings(facts, config),
        requiredCheck(facts, usesBot),
        ...(usesBot ? stateBranches.map((branch) => stateBranch(facts, branch)) : []),
        ...environmentFindings(facts, config),
        ...(facts.hasBotWorkflow ? [pullCreation(facts)] : [])
    ];
}
/** Names of the labels that the policy listens to. */
function labelsOf(config) {
    const approvals = Object.values(config.gates).flatMap(({ approvals }) => approvals?.label ?? []);
    const opens = Object.values(config.gates).some(({ break_glass }) => break_glass !== undefined);
    return [
        ...new Set([
            ...approvals,
            ...(approvals.length > 0 ? [config.labels.hold] : []),
            ...(opens ? [config.labels.break_glass] : [])
        ])
    ];
}
function labelFindings({ labels }, config) {
    const wanted = labelsOf(config);
    if (wanted.length === 0)
        return [ok('labels', 'the policy listens to no label')];
    if ('why' in labels)
        return [unknown('labels', `labels were not readable: ${labels.why}`)];
    const missing = wanted.filter((name) => !labels.value.some((known) => (0,label_names/* isSameLabel */.z)(known, name)));
    return missing.length === 0
        ? [ok('labels', `there are ${wanted.join(', ')}`)]
        : missing.map((name) => problem('labels', `there is no label ${name}, so nobody can set it`, `Type: gh label create ${JSON.stringify(name)}`));
}
function requiredCheck({ rules, defaultBranch, hasBotWorkflow }, usesBot) {
    const asked = rules.get(defaultBranch) ?? { why: 'it was not asked' };
    if ('why' in asked)
        return unknown('required_check', `the rules of ${defaultBranch} were not readable: ${asked.why}`);
    const required = asked.value.flatMap(({ checks }) => checks);
    const settings = 'Settings, Rules, Rulesets, New branch ruleset';
    if (!usesBot) {
        return required.length > 0
            ? ok('required_check', `${defaultBranch} requires ${required.map(({ context }) => context).join(', ')}`)
            : warning('required_check', `${defaultBranch} requires no check, so a red one stops no merge`, `Require the check \`check\`: ${settings}`);
    }
    const found = required.find(({ context }) => context === check_names/* summaryCheck */.J);
    if (found === undefined) {
        return problem('required_check', `${defaultBranch} does not require the check \`${check_names/* summaryCheck */.J}\``, `Require it, with the Modelgate App as its source: ${settings} (${guide})`);
    }
    if (found.app !== null)
        return ok('required_check', `${defaultBranch} requires \`${check_names/* summaryCheck */.J}\` of App ${found.app}`);
    const message = `${defaultBranch} takes the check \`${check_names/* summaryCheck */.J}\` from anybody who may write checks`;
    return hasBotWorkflow
        ? warning('required_check', message, `Choose GitHub Actions as its source, or run the bot as an App: ${guide}`)
        : problem('required_check', message, `Choose the Modelgate App as its source: ${guide}`);
}
const wantedRules = ['creation', 'update', 'deletion', 'non_fast_forward'];
function stateBranch({ rules, hasBotWorkflow }, branch) {
    const asked = rules.get(branch) ?? { why: 'it was not asked' };
    if ('why' in asked)
        return unknown('state_branches', `the rules of ${branch} were not readable: ${asked.why}`);
    const missing = wantedRules.filter((wanted) => !asked.value.some(({ type }) => type === wanted));
    if (missing.length === 0)
        return ok('state_branches', `${branch} is closed to all but those who may bypass its ruleset`);
    const message = `anybody who may push can write to ${branch}: no rule for ${missing.join(', ')}`;
    // A ruleset can't tell the bot's own workflow from others, so there it could only lock the bot out.
    return hasBotWorkflow
        ? warning('state_branches', message, `Only an App can have it alone: ${guide}`)
        : problem('state_branches', message, `Give it to the Modelgate App alone by a ruleset for modelgate/**: ${guide}`);
}
function environmentFindings({ environments, isAdmin }, config) {
    const wanted = Object.keys(config.environments);
    if (wanted.length === 0)
        return [];
    if ('why' in environments)
        return [unknown('environments', `environments were not readable: ${environments.why}`)];
    return wanted.map((name) => {
        const found = environments.value.find((known) => known.name === name);
        const settings = `Settings, Environments, ${name}`;
        if (found === undefined) {
            return problem('environments', `there is no environment ${name}: GitHub makes it at the first deployment, open to every branch`, `Make it: ${settings}; limit it to the default branch, and put its credentials there`);
        }
        if (!found.isLimited)
            return problem('environments', `every branch may deploy to ${name} with its secrets`, `${settings}: Deployment branches, only the default branch`);
        if (found.rules.length > 0)
            return ok('environments', `${name} is limited, and held by ${found.rules.join(', ')}`);
        const visible = isAdmin ? '' : ' that this token sees';
        return warning('environments', `nothing${visible} holds a job of ${name} but its own gate`, `${settings}: the Modelgate App as a deployment protection rule, or reviewers`);
    });
}
function pullCreation({ mayCreatePulls }) {
    if ('why' in mayCreatePulls)
        return unknown('actions', `what Actions may do was not readable: ${mayCreatePulls.why}`);
    return mayCreatePulls.value
        ? ok('actions', 'workflows may create pull requests')
        : problem('actions', 'workflows may not create pull requests, so the bot can open no promotion', 'Settings, Actions, General: Allow GitHub Actions to create and approve pull requests');
}

// EXTERNAL MODULE: ./adapters/github/bot/client.js
var client = __webpack_require__(86616);
;// CONCATENATED MODULE: ./adapters/github/settings.js
// A repository's settings by GitHub's REST API, as far as the token may see them; what it may not is said, never guessed.




const repositorySchema = schemas/* object */.Ikc({
    full_name: schemas/* string */.YjP(),
    default_branch: schemas/* string */.YjP(),
    permissions: schemas/* object */.Ikc({ admin: schemas/* boolean */.zMY() }).optional()
});
const labelsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }));
const rulesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    parameters: schemas/* looseObject */._H3({
        required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* number */.aig().nullish() }))
            .optional()
    })
        .optional()
}));
const environmentsSchema = schemas/* object */.Ikc({
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        deployment_branch_policy: schemas/* unknown */.L5J().nullish(),
        protection_rules: schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP() })).default([])
    }))
});
const protectionSchema = schemas/* object */.Ikc({
    custom_deployment_protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY(), app: schemas/* object */.Ikc({ slug: schemas/* string */.YjP() }) }))
        .default([])
});
const workflowSchema = schemas/* object */.Ikc({ can_approve_pull_request_reviews: schemas/* boolean */.zMY() });
const botWorkflow = '.github/workflows/modelgate-bot.yml';
/** With the runner's proxy and API address; octokit is loaded only where GitHub is asked. */
async function createClient(token, baseUrl) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(8653), __webpack_require__.e(7918)]).then(__webpack_require__.bind(__webpack_require__, 47918));
    const octokit = getOctokit(token, { baseUrl, log: { debug() { }, info() { }, warn() { }, error() { } } });
    octokit.hook.before('request', (options) => {
        options.request.signal = AbortSignal.timeout(30_000);
    });
    return octokit;
}
/** Throws InputError where the token is refused or sees no such repository, OutsideError where GitHub can't be reached. */
async function readSettings(client, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const get = async (route, parameters = {}) => (await client.request(`GET ${route}`, { owner, repo, ...parameters })).data;
    const ask = async (schema, route, parameters = {}) => answered(() => get(route, parameters), schema);
    const found = repositorySchema.parse(await get('/repos/{owner}/{repo}').catch((error) => refuse(error, repository)));
    const branches = [found.default_branch, ...stateBranches];
    const rules = await Promise.all(branches.map(async (branch) => {
        const asked = await ask(rulesSchema, '/repos/{owner}/{repo}/rules/branches/{branch}', { branch, per_page: 100 });
        return [branch, mapAsked(asked, (list) => list.map(ruleOf))];
    }));
    const [labels, environments, workflow, bot] = await Promise.all([
        answered(() => everyPage((page) => get('/repos/{owner}/{repo}/labels', { per_page: 100, page })), labelsSchema),
        ask(environmentsSchema, '/repos/{owner}/{repo}/environments', { per_page: 100 }),
        ask(workflowSchema, '/repos/{owner}/{repo}/actions/permissions/workflow'),
        ask(schemas/* unknown */.L5J(), `/repos/{owner}/{repo}/contents/${botWorkflow}`)
    ]);
    return {
        repository: found.full_name,
        defaultBranch: found.default_branch,
        isAdmin: found.permissions?.admin === true,
        labels: mapAsked(labels, (list) => list.map(({ name }) => name)),
        rules: new Map(rules),
        environments: 'why' in environments
            ? environments
            : { value: await Promise.all(environments.value.environments.map(withApps)) },
        mayCreatePulls: mapAsked(workflow, (settings) => settings.can_approve_pull_request_reviews),
        hasBotWorkflow: 'value' in bot
    };
    async function withApps({ name, deployment_branch_policy: policy, protection_rules: plain }) {
        const route = '/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules';
        const custom = await ask(protectionSchema, route, { environment_name: name });
        const apps = 'value' in custom ? custom.value.custom_deployment_protection_rules.filter(({ enabled }) => enabled) : [];
        const kinds = plain.map(({ type }) => type).filter((type) => type !== 'branch_policy');
        return {
            name,
            isLimited: policy !== null && policy !== undefined,
            rules: [...kinds, ...apps.map(({ app }) => app.slug)]
        };
    }
}
function ruleOf({ type, parameters }) {
    const checks = (parameters?.required_status_checks ?? []).map(({ context, integration_id: app }) => ({
        context,
        app: app ?? null
    }));
    return { type, checks };
}
function mapAsked(asked, change) {
    return 'why' in asked ? asked : { value: change(asked.value) };
}
async function everyPage(page) {
    const all = [];
    for (let number = 1; number <= 50; number += 1) {
        const items = schemas/* array */.YOg(schemas/* unknown */.L5J()).parse(await page(number));
        all.push(...items);
        if (items.length < 100)
            break;
    }
    return all;
}
/** 403 and 404 are what GitHub answers where a token may not look. */
async function answered(work, schema) {
    try {
        return { value: schema.parse(await work()) };
    }
    catch (error) {
        if ((0,client/* hasStatus */.Ro)(error, 403, 404))
            return { why: 'the token may not, or it is not there' };
        if ((0,client/* isFailure */.N6)(error))
            return { why: `GitHub answered ${error.status}` };
        if (error instanceof errors/* ZodError */.G)
            return { why: 'GitHub answered something else than is documented' };
        throw error;
    }
}
function refuse(error, repository) {
    if ((0,client/* hasStatus */.Ro)(error, 401))
        throw new core_errors/* InputError */.dz('GitHub refuses the token', {
            cure: 'Make another: export GH_TOKEN=$(gh auth token)',
            cause: error
        });
    if ((0,client/* hasStatus */.Ro)(error, 403, 404))
        throw new core_errors/* InputError */.dz(`the token sees no repository ${repository}`, {
            cure: 'Check the name (git remote -v), and give the token read access to contents, administration, actions and issues.',
            cause: error
        });
    throw new core_errors/* OutsideError */.Cp(`GitHub could not be asked: ${error instanceof Error ? error.message : String(error)}`, {
        cure: 'Run again; GITHUB_API_URL names the API of a GitHub Enterprise Server.',
        cause: error
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./adapters/config/file.js
var file = __webpack_require__(54364);
// EXTERNAL MODULE: ./adapters/files/atomic.js
var atomic = __webpack_require__(35588);
// EXTERNAL MODULE: ./adapters/git/git.js + 1 modules
var git_git = __webpack_require__(95897);
// EXTERNAL MODULE: ./adapters/git/run-git.js
var run_git = __webpack_require__(2510);
// EXTERNAL MODULE: ./adapters/python/python.js
var python_python = __webpack_require__(54568);
;// CONCATENATED MODULE: ./adapters/local/doctor-facts.js
// What `modelgate doctor` sees without a network: programs, the config, the workflows.








/** All but how the workflows differ from those of this version. */
async function readLocalFacts(root, env) {
    const quietly = async (work) => work.catch(() => null);
    const [git, head, python, config, ignore, uses] = await Promise.all([
        quietly((0,run_git/* createGitRunner */.h)(root, env).run(['--version'])),
        quietly((0,git_git/* createGit */.l)(root, env).head()),
        quietly((0,python_python/* createPython */.P)(env).describe(root)),
        readPresentConfig(root),
        (0,atomic/* readIfThere */.qC)((0,external_node_path_.join)(root, '.gitignore')),
        readUses(root)
    ]);
    return {
        node: process.versions.node,
        git: /\d+(?:\.\d+)+/.exec(git ?? '')?.[0] ?? null,
        head: head?.sha ?? null,
        python: python?.python ?? null,
        config,
        isIgnored: /^\/?\.modelgate\/?\s*$/m.test(ignore?.toString('utf8') ?? ''),
        uses
    };
}
async function readPresentConfig(root) {
    if ((await (0,atomic/* readIfThere */.qC)((0,external_node_path_.join)(root, find/* configPath */.eQ))) === null)
        return null;
    const parsed = await (0,file/* readConfig */.Xg)(root);
    return 'config' in parsed ? parsed.config : parsed.errors;
}
/** Every `uses:` of the workflows, with its place. */
async function readUses(root) {
    const folder = '.github/workflows';
    const names = (await (0,promises_.readdir)((0,external_node_path_.join)(root, folder)).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).toSorted();
    const files = await Promise.all(names.map(async (name) => ({ file: `${folder}/${name}`, text: await (0,promises_.readFile)((0,external_node_path_.join)(root, folder, name), 'utf8') })));
    return files.flatMap(({ file, text }) => text.split('\n').flatMap((line, index) => {
        const uses = /^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)/.exec(line)?.[1];
        return uses === undefined ? [] : [{ file, line: index + 1, uses }];
    }));
}
/** `owner/name` by the runner's environment or the clone's origin; null where the origin is not on this server. */
async function repositoryName(root, env) {
    if (env.GITHUB_REPOSITORY !== undefined && env.GITHUB_REPOSITORY !== '')
        return env.GITHUB_REPOSITORY;
    const url = await (0,run_git/* createGitRunner */.h)(root, env)
        .tryRun(['remote', 'get-url', 'origin'], [2, 128])
        .catch(() => null);
    const host = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/^https?:\/\//, '').replace(/\/$/, '');
    const found = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url?.trim() ?? '');
    return found?.[1] === host ? (found[2] ?? null) : null;
}

// EXTERNAL MODULE: ./core/config/detect.js + 6 modules
var detect = __webpack_require__(52665);
// EXTERNAL MODULE: ./core/config/workflow-files.js + 1 modules
var workflow_files = __webpack_require__(20292);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
;// CONCATENATED MODULE: ./core/doctor/local.js

function isConfig(config) {
    return config !== null && 'models' in config;
}
function localFindings(facts) {
    return [
        nodeFinding(facts.node),
        ...gitFindings(facts),
        pythonFinding(facts),
        configFinding(facts.config),
        facts.isIgnored
            ? ok('ignored', '.modelgate/ is kept out of git')
            : warning('ignored', '.gitignore does not name .modelgate/, where runs and releases lie', "Type: echo '.modelgate/' >> .gitignore"),
        ...facts.workflows.map(workflowFinding),
        ...pinFindings(facts.uses)
    ];
}
/** The lowest version of Node that the command runs on, as package.json has it. */
const lowest = [20, 18];
function nodeFinding(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isEnough = major > lowest[0] || (major === lowest[0] && minor >= lowest[1]);
    return isEnough
        ? ok('node', `Node ${version}`)
        : problem('node', `Node ${version} is older than ${lowest.join('.')}`, 'Install Node 24: https://nodejs.org, or nvm install 24');
}
function gitFindings({ git, head }) {
    if (git === null)
        return [problem('git', 'git was not found', 'Install it: apt-get install git, or https://git-scm.com')];
    if (head === null) {
        const cure = 'Type: git init && git add . && git commit -m "First commit"';
        return [problem('git', 'this is no git repository with a commit', cure)];
    }
    return [ok('git', `git ${git}, at ${head.slice(0, 7)}`)];
}
function pythonFinding({ python, config }) {
    if (python !== null)
        return ok('python', `Python ${python}`);
    const commands = isConfig(config) ? Object.values(config.models).map(({ train }) => train?.command ?? '') : [];
    return commands.some((command) => /\bpython3?\b|dvc/.test(command))
        ? warning('python', 'no Python was found, and training asks for it', 'Install it, or make a virtual environment: python3 -m venv .venv')
        : unknown('python', 'no Python was found; no train command asks for it');
}
function configFinding(config) {
    if (config === null)
        return problem('config', 'there is no .github/modelgate.yml', 'Type: modelgate init');
    if (isConfig(config)) {
        const names = Object.keys(config.models);
        return ok('config', `.github/modelgate.yml is valid: ${names.join(', ')}`);
    }
    const [first] = config;
    const more = config.length > 1 ? `, and ${config.length - 1} more` : '';
    return problem('config', `.github/modelgate.yml is wrong: ${first?.message ?? ''}${more}`, 'Type: modelgate validate');
}
function workflowFinding({ path, state }) {
    switch (state) {
        case 'current':
            return ok('workflows', `${path} is current`);
        case 'missing':
            return warning('workflows', `${path} is missing`, 'Type: modelgate init');
        case 'old':
            return warning('workflows', `${path} is of an earlier version`, 'Type: modelgate init');
        case 'edited':
            return warning('workflows', `${path} was edited, and this version has another text`, 'See the difference: modelgate init');
    }
}
const full = /^[0-9a-f]{40}$/;
function pinFindings(uses) {
    const remote = uses.filter(({ uses: name }) => !name.startsWith('./') && !name.startsWith('docker://'));
    const at = ({ uses: name }) => name.split('@')[1] ?? '';
    const where = (loose) => loose
        .slice(0, 3)
        .map(({ file, line, uses: name }) => `${name} (${file}:${line})`)
        .join(', ') + (loose.length > 3 ? ` and ${loose.length - 3} more` : '');
    const empty = remote.filter((use) => /^0{40}$/.test(at(use)));
    const loose = remote.filter((use) => !full.test(at(use)));
    return [
        ...(empty.length === 0
            ? []
            : [
                problem('pins', `pinned to no release: ${where(empty)}`, 'Put in the commit of a release, or install a released modelgate and type: modelgate init')
            ]),
        ...(loose.length === 0
            ? []
            : [
                warning('pins', `not pinned to a commit, so that its owner may change what runs: ${where(loose)}`, 'Write the full SHA, with the version as a comment: npx pin-github-action FILE')
            ]),
        ...(remote.length > 0 && loose.length + empty.length === 0
            ? [ok('pins', `all ${remote.length} actions are pinned to commits`)]
            : [])
    ];
}

// EXTERNAL MODULE: ./cli/init-files.js + 2 modules
var init_files = __webpack_require__(7825);
;// CONCATENATED MODULE: ./cli/commands/doctor.js
// `modelgate doctor`: what is wrong with the set-up, here and on GitHub, and how to mend each.













const doctor_define = (command, terminal, finish) => {
    command
        .option('--offline', 'ask GitHub nothing')
        .addOption(new esm/* Option */.c$('--format <format>', 'form of the result').choices(['text', 'json']).default('text'))
        .action(async (flags) => {
        const { findings, isGithubLost } = await examine(terminal, flags);
        terminal.stdout(flags.format === 'json' ? (0,digest.prettyJson)({ schema: 'modelgate/doctor@1', findings }) : asText(findings));
        finish(exitCodeOf(findings, isGithubLost));
    });
};
async function examine(terminal, flags) {
    const root = await (0,find/* findRoot */.wg)(terminal.cwd);
    const facts = await readLocalFacts(root, terminal.env);
    const config = isConfig(facts.config) ? facts.config : null;
    const workflows = config === null ? [] : await workflowStates(root, config, terminal);
    const here = localFindings({ ...facts, workflows });
    if (flags.offline === true)
        return { findings: [...here, notAsked('asked for nothing by --offline')], isGithubLost: false };
    const there = await onGithub(root, config, terminal);
    return { ...there, findings: [...here, ...there.findings] };
}
async function workflowStates(root, config, { env }) {
    const listing = await (0,repository/* listRepository */.j)(root, env);
    const wanted = (0,workflow_files/* wantedWorkflows */.sx)(config, (0,workflow_files/* detectCi */.Ay)(listing.files), false);
    const others = workflow_files/* workflowFiles */.BF.filter((file) => !wanted.some(({ path }) => path === file.path) && listing.files.includes(file.path));
    const fitting = await (0,init_files/* fittingOf */.TX)(root, config, (0,detect/* detect */.o)(listing).setup);
    return Promise.all([...wanted, ...others].map(async (file) => {
        const change = await (0,init_files/* workflowChange */.yK)(root, file, fitting);
        const state = change === null ? 'current' : change.before === null ? 'missing' : change.replaces ? 'edited' : 'old';
        return { path: file.path, state };
    }));
}
async function onGithub(root, config, { env }) {
    const repository = await repositoryName(root, env);
    const token = [env.GH_TOKEN, env.GITHUB_TOKEN].find((text) => text !== undefined && text !== '');
    if (repository === null)
        return {
            findings: [notAsked('no repository on GitHub was found (git remote get-url origin)')],
            isGithubLost: false
        };
    if (token === undefined)
        return { findings: [notAsked(`no token was given to look at ${repository}`)], isGithubLost: false };
    if (config === null)
        return { findings: [notAsked('a valid config says what to look for')], isGithubLost: false };
    try {
        const client = await createClient(token, env.GITHUB_API_URL ?? 'https://api.github.com');
        return { findings: githubFindings(await readSettings(client, repository), config), isGithubLost: false };
    }
    catch (error) {
        if (error instanceof core_errors/* InputError */.dz)
            return { findings: [problem('token', error.message, error.cure)], isGithubLost: false };
        if (error instanceof core_errors/* OutsideError */.Cp)
            return { findings: [unknown('token', error.message, error.cure)], isGithubLost: true };
        throw error;
    }
}
function notAsked(why) {
    const rest = 'labels, rulesets, environments and Actions settings were not looked at';
    return unknown('token', `${rest}: ${why}`, 'Type: GH_TOKEN=$(gh auth token) modelgate doctor');
}
const icons = { ok: '✅', problem: '❌', warning: '⚠️', unknown: '❔' };
function asText(findings) {
    const lines = findings.flatMap(({ state, check, message, cure }) => [
        `${icons[state]} ${check}: ${message}`,
        ...(cure === null ? [] : [`   -> ${cure}`])
    ]);
    const count = (state) => findings.filter((finding) => finding.state === state).length;
    const summary = `${count('problem')} wrong, ${count('warning')} to look at, ${count('unknown')} not looked at, ${count('ok')} fine`;
    return `${[...lines, '', summary].join('\n')}\n`;
}


/***/ }),

/***/ 11806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ promotionBranch),
/* harmony export */   K_: () => (/* binding */ auditBranch),
/* harmony export */   Vx: () => (/* binding */ retrainWorkflow),
/* harmony export */   X2: () => (/* binding */ isTitled),
/* harmony export */   ZH: () => (/* binding */ environmentsBranch),
/* harmony export */   k5: () => (/* binding */ rollbackWorkflow),
/* harmony export */   oK: () => (/* binding */ readPromotionBranch),
/* harmony export */   rl: () => (/* binding */ promotionKey),
/* harmony export */   uj: () => (/* binding */ evidenceArtifact),
/* harmony export */   yD: () => (/* binding */ promoteWorkflow),
/* harmony export */   yb: () => (/* binding */ retrainBranch)
/* harmony export */ });
/* unused harmony export evidenceFileName */
/** Immutable segments of the audit log: `segments/<thousands>/<sequence>-<subject>.jsonl`. */
const auditBranch = 'modelgate/audit';
/** What each environment is told to serve: `<environment>/<model>.yaml`. */
const environmentsBranch = 'modelgate/environments';
const promotionPrefix = 'modelgate/promote/';
/** Head branch of a promotion pull request: one for each environment, model and version. */
function promotionBranch(environment, model, version) {
    return `${promotionPrefix}${environment}/${model}/${version}`;
}
/** What a promotion's branch is of; null for other branches. */
function readPromotionBranch(branch) {
    if (!branch.startsWith(promotionPrefix))
        return null;
    const [environment, model, version, ...more] = branch.slice(promotionPrefix.length).split('/');
    return environment && model && version && more.length === 0 ? { environment, model, version } : null;
}
/** Head branch of a retraining's pull request: one for each model. Not of the bot's own branches, for a job's token writes it. */
function retrainBranch(model) {
    return `retrain/${model}`;
}
/** The workflow on the default branch that brings what a model is to be trained on next. */
const retrainWorkflow = 'modelgate-retrain.yml';
const rollbackWorkflow = 'modelgate-rollback.yml';
/** Name of the artifact and of the file in it by which a run hands in its evidence. */
const evidenceArtifact = 'modelgate-evidence';
const evidenceFileName = 'modelgate-evidence.json';
/** The workflow on the default branch that brings a promoted release up and moves the traffic. */
const promoteWorkflow = 'modelgate-promote.yml';
/**
 * Key of the run that brings this release up, once for each promotion: the workflow's `run-name` holds it. After a rollback the
 * same release may be promoted again, by another pull request.
 */
function promotionKey(environment, model, release, pull) {
    return `${environment}-${model}-${release.slice(7, 19)}-${pull}`;
}
/** Whether a run's title holds this key, as a word. */
function isTitled(title, key) {
    return title.split(/[\s()[\],]+/).includes(key);
}


/***/ }),

/***/ 52809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ summaryCheck)
/* harmony export */ });
/** The one check that a ruleset requires; those of the steps begin with it. */
const summaryCheck = 'modelgate';


/***/ }),

/***/ 53835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pinnedId),
/* harmony export */   z: () => (/* binding */ isSameLabel)
/* harmony export */ });
/** On GitHub two labels of one repository never differ only in case: names that do are one label's. */
function isSameLabel(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** The id that a label of this name must have; undefined where none was pinned. */
function pinnedId(pinned, name) {
    return Object.entries(pinned).find(([known]) => isSameLabel(known, name))?.[1];
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
/** A JSON or text file only where its name says that it is the model, and not what is told of it. */
const namedModel = String.raw `(?![^"'/]*(?:metric|score|result|param|config|card|info|report|meta))[^"'/]*model[^"'/]*\.(?:json|txt)`;
const writesModel = (source) => written(source, String.raw `[^"'/]+${modelEndings}`) ?? written(source, namedModel);
const writesPredictions = (source) => written(source, String.raw `[^"'/]*pred[^"'/]*\.(?:csv|jsonl|parquet)`);
const writesMetrics = (source) => written(source, String.raw `(?:[a-z]+[_-])?(?:metrics|scores|results)\.(?:json|ya?ml)`);
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
    const named = source.matchAll(/(?:\[|log_metric\(\s*|[{,(]\s*)["']([A-Za-z][\w.@/-]*)["']\s*(?=:|\]\s*=|,)/g);
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
/** Which direction of a metric is better, by its name; undefined for a name that no metric bears. Parts of the name before the last dot or slash don't count. */
function metricGoal(name) {
    const leaf = (name.split(/[./]/).at(-1) ?? '')
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
    bs4: 'beautifulsoup4',
    hydra: 'hydra-core',
    pytorch_lightning: 'pytorch-lightning'
};
const known = /^(?:sklearn|pandas|numpy|scipy|joblib|matplotlib|seaborn|xgboost|lightgbm|catboost|torch|torchvision|tensorflow|keras|transformers|datasets|mlflow|polars|pyarrow|statsmodels|yaml|PIL|cv2|skimage|dotenv|bs4|tqdm|requests|fastapi|uvicorn|hydra|omegaconf|optuna|plotly|wandb|tensorboard|tensorboardX|lightning|pytorch_lightning)$/;
/** Packages of PyPI that sources import, of those known by name; others could be the team's own modules. */
function importedPackages(sources) {
    const modules = sources.flatMap((source) => [...source.matchAll(/^\s*(?:import|from)\s+([A-Za-z_]\w*)/gm)].flatMap(([, module]) => module ?? []));
    const packages = modules.filter((module) => known.test(module)).map((module) => distributions[module] ?? module);
    return [...new Set(packages)].toSorted();
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

/***/ 15741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ expandConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _dvc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21722);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47969);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56426);
/* harmony import */ var _evaluation_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31459);
// What the config leaves to files of the repository, filled in.





/** The config with each `dvc:` read; what the config itself says goes before. Throws InputError where a pipeline gives too little. */
function expandConfig(config, files) {
    const models = Object.entries(config.models).map(([name, model]) => [name, expandModel(name, model, files)]);
    return { ...config, models: Object.fromEntries(models) };
}
function expandModel(name, model, files) {
    if (model.dvc === undefined)
        return model;
    const { command, params, data, outputs, artifact, metrics } = (0,_dvc_js__WEBPACK_IMPORTED_MODULE_1__/* .readPipeline */ .l)(model.dvc, files);
    const made = {
        outputs: outputs.filter((path) => path !== artifact && path !== metrics),
        ...(params === undefined ? {} : { params }),
        ...(data.length === 0 ? {} : { data: [...data] })
    };
    const expanded = {
        ...model,
        train: model.train === undefined ? _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .trainSchema */ .qn.parse({ command, ...made }) : { ...made, ...model.train },
        ...((model.artifact ?? artifact) === undefined ? {} : { artifact: model.artifact ?? artifact }),
        ...(model.evaluation === undefined && metrics !== undefined
            ? { evaluation: _evaluation_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluationSchema */ .M.parse({ metrics }) }
            : {})
    };
    if (expanded.artifact !== undefined || (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluatedFile */ .q2)(expanded) !== undefined)
        return expanded;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${model.dvc} names neither a model nor a metrics file for the model ${name}`, {
        cure: `Add \`metrics:\` to its last stage, or \`artifact:\` and \`evaluation:\` to the model in the config.`,
        place: { file: model.dvc }
    });
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

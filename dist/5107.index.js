export const id = 5107;
export const ids = [5107];
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

/***/ 83592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createTracking)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84696);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35588);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60900);
// The embedded tracking store: one JSON file for each run, step record and release.







/** `folder` is made with the first record. Files that do not end in `.json` (leftovers of a killed write) are passed over. */
function createTracking(folder) {
    const runPath = (model, fingerprint) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'runs', model, `${fingerprint.replace('sha256:', '')}.json`);
    const stepPath = (commit, model, step, place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'steps', commit, model, `${step}${place === undefined ? '' : `@${place}`}.json`);
    const releasePath = (model, version) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'releases', model, `${version}.json`);
    return {
        findRun: (model, fingerprint) => readRecord(runPath(model, fingerprint), _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .runSchema */ .Lx),
        saveRun: (run) => (0,_atomic_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f8)(runPath(run.model, run.fingerprint), (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)(run)),
        async runs(model) {
            const runs = await readRecords((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'runs', model), _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .runSchema */ .Lx);
            return runs.toSorted((a, b) => compareText(a.createdAt, b.createdAt));
        },
        findStep: (commit, model, step, place) => readRecord(stepPath(commit, model, step, place), _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .stepRecordSchema */ .dW),
        saveStep: (record, place) => (0,_atomic_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f8)(stepPath(record.commit ?? 'none', record.model, record.step, place), (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)(record)),
        async stepRecords(model) {
            const commits = await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'steps'));
            const records = [];
            for (const commit of commits)
                records.push(...(await readRecords((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'steps', commit, model), _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .stepRecordSchema */ .dW)));
            return records.toSorted((a, b) => compareText(a.startedAt, b.startedAt));
        },
        async saveRelease(release) {
            const path = releasePath(release.model, release.version);
            const existing = await readRecord(path, _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSchema */ .By);
            if (existing === null)
                await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f8)(path, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)(release));
            else if (existing.digest !== release.digest)
                throw versionTaken(release, path);
        },
        async releases(model) {
            const releases = await readRecords((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'releases', model), _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseSchema */ .By);
            return releases.toSorted((a, b) => compareVersions(a.version, b.version));
        }
    };
}
async function readRecord(path, schema) {
    const bytes = await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(path);
    return bytes === null ? null : parseRecord(path, bytes, schema);
}
async function readRecords(folder, schema) {
    const records = [];
    for (const name of await namesIn(folder)) {
        const record = name.endsWith('.json') ? await readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), schema) : null;
        if (record !== null)
            records.push(record);
    }
    return records;
}
function parseRecord(path, bytes, schema) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        return schema.parse(value);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${path} is not a record that Modelgate wrote, or it was changed since`, {
            place: { file: path },
            cure: `Delete it (rm '${path}') and run the same command again: the step that made it is then done again.`,
            cause
        });
    }
}
async function namesIn(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).toSorted(compareText);
    }
    catch (cause) {
        if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b2)(cause))
            return [];
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .fileError */ .zS)(cause, folder);
    }
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `v1.10.0` after `v1.9.0`. */
function compareVersions(a, b) {
    const [left, right] = [a, b].map((version) => version.slice(1).split('.').map(Number));
    return [0, 1, 2].map((part) => (left?.[part] ?? 0) - (right?.[part] ?? 0)).find((order) => order !== 0) ?? 0;
}
function versionTaken(release, path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`${release.model} ${release.version} is already another release; releases never change`, {
        place: { file: path },
        cure: 'Run the same command again: it takes the next version.'
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

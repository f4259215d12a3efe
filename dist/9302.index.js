export const id = 9302;
export const ids = [9302];
export const modules = {

/***/ 1953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readAuditLines),
/* harmony export */   i: () => (/* binding */ createAuditLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3045);
/* harmony import */ var _core_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8895);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4747);
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4696);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5588);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(900);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2458);
// The audit log as JSON lines in segment files, appended to and never rewritten.










const segmentBytes = 1 << 20;
const lockWaitMs = 30_000;
const headName = 'head.json';
/** Segments are `000001.jsonl` and so on; `head.json` beside them names the last entry that was surely written. */
function createAuditLog(folder, clock) {
    return {
        append: (event) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'lock'), lockWaitMs, async () => {
            try {
                const last = await openLast(folder);
                if (!endsAt(last.entry, await readHead(folder)))
                    throw isCut(folder);
                const entry = (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .appendEntry */ .D4)(last.entry, event, clock.now());
                await appendLine(last.path, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(entry));
                if (last.isNew)
                    await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_6__/* .syncFolder */ .Yw)(folder);
                await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, headName), (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)({ digest: entry.digest, sequence: entry.sequence }));
                return entry;
            }
            catch (cause) {
                throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .fileError */ .zS)(cause, folder);
            }
        }),
        async entries() {
            const { lines, places } = await readAuditLines(folder);
            return lines.map((line, index) => (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEntry */ .ER)(line) ?? fail(isDamaged(places[index] ?? { file: folder })));
        }
    };
}
/** Every line of the log with its place, and the head that was noted, for `verifyChain`. A torn last line is not one yet. */
async function readAuditLines(folder) {
    const lines = [];
    const places = [];
    for (const name of await segmentNames(folder)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const parts = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')).split('\n');
        parts.slice(0, -1).forEach((line, index) => {
            lines.push(line);
            places.push({ file, line: index + 1 });
        });
    }
    return { lines, places, head: await readHead(folder) };
}
const headSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({ sequence: zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr(), digest: _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .digestSchema */ .er });
async function readHead(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, headName);
    const bytes = await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)(file);
    if (bytes === null)
        return null;
    try {
        return headSchema.parse(JSON.parse(bytes.toString('utf8')));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`${file} was changed: it does not name an entry.`, {
            place: { file },
            cure: 'Restore it from a copy. If you know that the log is whole, delete it: the next entry writes it anew.',
            cause
        });
    }
}
/** The head is written after its entry, so it may be behind the log, and never ahead of it. */
function endsAt(last, head) {
    if (head === null || last === null)
        return head === null;
    return head.sequence < last.sequence || (head.sequence === last.sequence && head.digest === last.digest);
}
/** Reads no more than the end of the last segments. */
async function openLast(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const names = await segmentNames(folder);
    for (const [index, name] of names.toReversed().entries()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (index === 0)
            await cutTornLine(path);
        const line = await readLastLine(path);
        if (line === null)
            continue;
        const entry = (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEntry */ .ER)(line) ?? fail(isDamaged({ file: path }));
        const isFull = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size >= segmentBytes;
        if (index > 0)
            return { entry, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, names.at(-1) ?? name), isNew: false };
        return isFull ? { entry, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, nextName(name)), isNew: true } : { entry, path, isNew: false };
    }
    return { entry: null, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, names.at(-1) ?? nextName('0')), isNew: true };
}
async function segmentNames(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => /^\d{6}\.jsonl$/.test(name)).toSorted();
    }
    catch (cause) {
        if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(cause))
            return [];
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .fileError */ .zS)(cause, folder);
    }
}
function nextName(name) {
    return `${String(Number.parseInt(name, 10) + 1).padStart(6, '0')}.jsonl`;
}
async function appendLine(path, line) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a');
    try {
        await handle.writeFile(`${line}\n`);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** A crash in the middle of a write leaves a line without its end. It is saved beside the segment, then cut off. */
async function cutTornLine(path) {
    const { text, start, size } = await readTail(path);
    const end = text.lastIndexOf(0x0a) + 1;
    if (end === text.length)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.${size}.torn`, text.subarray(end), { flush: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.truncate)(path, start + end);
}
/** The last whole line of a segment; null if it is empty. */
async function readLastLine(path) {
    const { text } = await readTail(path);
    return text.length === 0 ? null : (text.toString('utf8').trimEnd().split('\n').at(-1) ?? null);
}
/** The end of a file, from before its last whole line on; all of it where it has no more than one. */
async function readTail(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { size } = await handle.stat();
        for (let length = 8192;; length *= 4) {
            const start = Math.max(0, size - length);
            const text = await readFrom(handle, start, size - start);
            const last = text.lastIndexOf(0x0a);
            if (start === 0 || (last > 0 && text.lastIndexOf(0x0a, last - 1) >= 0))
                return { text, start, size };
        }
    }
    finally {
        await handle.close();
    }
}
async function readFrom(handle, start, length) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
}
function isDamaged(place) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('The audit log holds a line that is no entry; nothing is added to a broken log.', {
        place,
        cure: 'Run: modelgate audit verify (it names the first bad entry), then restore that file from a copy.'
    });
}
function isCut(folder) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('The end of the audit log is not the one that was written; nothing is added to a broken log.', {
        place: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, headName) },
        cure: `Run: modelgate audit verify (it names the first bad entry), then restore ${folder} from a copy.`
    });
}
function fail(error) {
    throw error;
}


/***/ }),

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createGitRunner)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4747);
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

/***/ 1631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G6: () => (/* binding */ exclusively),
  jz: () => (/* binding */ modelContext),
  U8: () => (/* binding */ openProject)
});

// UNUSED EXPORTS: systemClock

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./core/config/resolve.js
var resolve = __webpack_require__(7969);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(4747);
// EXTERNAL MODULE: ./core/pipeline/tree.js
var tree = __webpack_require__(1633);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(7026);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __webpack_require__(8161);
// EXTERNAL MODULE: ./adapters/config/file.js
var file = __webpack_require__(4364);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(2636);
// EXTERNAL MODULE: ./core/pipeline/evidence.js
var evidence = __webpack_require__(4696);
// EXTERNAL MODULE: ./adapters/files/atomic.js
var atomic = __webpack_require__(5588);
// EXTERNAL MODULE: ./adapters/files/file-error.js
var file_error = __webpack_require__(900);
;// CONCATENATED MODULE: ./adapters/files/approvals.js
// Approvals, and failures that owners accepted, as files: one for each, written once.







function createApprovals(folder) {
    const accepted = (model) => (0,external_node_path_.join)(folder, 'accepted', model);
    const given = (environment) => (0,external_node_path_.join)(folder, 'given', environment);
    return {
        add: (approval) => addRecord(given(approval.environment), approval),
        list: (environment) => readRecords(given(environment), evidence/* approvalSchema */.xI),
        accept: (acceptance) => addRecord(accepted(acceptance.model), acceptance),
        acceptances: (model) => readRecords(accepted(model), evidence/* acceptanceSchema */.rb)
    };
}
async function addRecord(folder, record) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const name = `${record.at.replace(/[:.]/g, '-')}-${(0,digest/* digestValue */.yD)(record).slice(7, 19)}.json`;
    await (0,atomic/* writeWhole */.f8)((0,external_node_path_.join)(folder, name), (0,digest.prettyJson)(record));
}
async function readRecords(folder, schema) {
    const names = await (0,promises_.readdir)(folder).catch((error) => {
        if ((0,file_error/* isMissing */.b2)(error))
            return [];
        throw error;
    });
    const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
    return Promise.all(files.map((name) => readRecord((0,external_node_path_.join)(folder, name), schema)));
}
async function readRecord(file, schema) {
    try {
        return schema.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`${file} is no record of modelgate`, {
            cure: 'restore it from a copy, or move it away: what it approved is then not approved',
            place: { file },
            cause
        });
    }
}

// EXTERNAL MODULE: ./adapters/files/audit-log.js
var audit_log = __webpack_require__(1953);
// EXTERNAL MODULE: ./adapters/files/environment-states.js
var environment_states = __webpack_require__(8627);
// EXTERNAL MODULE: ./adapters/files/leftovers.js
var leftovers = __webpack_require__(1361);
// EXTERNAL MODULE: ./adapters/files/lock.js
var files_lock = __webpack_require__(2458);
// EXTERNAL MODULE: ./adapters/files/store.js
var files_store = __webpack_require__(3012);
// EXTERNAL MODULE: ./adapters/files/tracking.js
var tracking = __webpack_require__(3592);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(3045);
;// CONCATENATED MODULE: ./core/data/fingerprint.js
// What names data by its content: files and folders, DVC files, Git LFS pointers and addresses elsewhere.



/** True for `s3://bucket/key` and the like. */
function isRemote(path) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}
/** An address elsewhere is named by itself: nothing of its content is known here. */
function remoteFingerprint(uri) {
    return { path: uri, kind: 'remote', digest: (0,digest/* digestBytes */.QN)(uri), bytes: null };
}
/** Digest of a folder from its files; the order does not matter, names are compared in Unicode NFC. */
function folderDigest(files) {
    const entries = files.map((file) => ({ path: file.path.normalize('NFC'), digest: file.digest }));
    entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return (0,digest/* digestValue */.yD)(entries);
}
/** A Git LFS pointer is at most this long (git-lfs docs/spec.md: under 1024 bytes). */
const lfsPointerLimit = 1024;
/**
 * What a Git LFS pointer names, or null if this is no pointer (git-lfs docs/spec.md). The oid is the SHA-256 of the
 * content, so a pointer and the file it stands for have one digest.
 */
function parseLfsPointer(bytes) {
    if (bytes.length >= lfsPointerLimit)
        return null;
    const text = new TextDecoder().decode(bytes);
    if (!text.startsWith('version https://git-lfs.github.com/spec/v1'))
        return null;
    const oid = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1];
    const size = /^size (\d+)\r?$/m.exec(text)?.[1];
    return oid === undefined || size === undefined ? null : { digest: `sha256:${oid}`, bytes: Number(size) };
}
const dvcOut = schemas/* looseObject */._H3({
    path: schemas/* string */.YjP(),
    md5: schemas/* string */.YjP().min(1).optional(),
    etag: schemas/* string */.YjP().min(1).optional(),
    checksum: schemas/* string */.YjP().min(1).optional(),
    hash: schemas/* string */.YjP().optional(),
    size: schemas/* string */.YjP().regex(/^\d+$/).transform(Number).optional()
});
const dvcFile = schemas/* looseObject */._H3({ outs: schemas/* array */.YOg(dvcOut).min(1) });
/** The hash that a `.dvc` file records for its outputs, or null if it is not one or records none (dvc.org/doc, .dvc files). */
function parseDvcFile(text) {
    const read = dvcFile.safeParse(parseYaml(text));
    if (!read.success)
        return null;
    const outs = read.data.outs.map((out) => ({ path: out.path, hash: recordedHash(out), bytes: out.size }));
    const hashes = outs.flatMap((out) => (out.hash === null ? [] : [{ path: out.path, digest: out.hash }]));
    const [first] = hashes;
    if (first === undefined || hashes.length < outs.length)
        return null;
    return {
        digest: hashes.length === 1 ? first.digest : folderDigest(hashes),
        bytes: outs.reduce((sum, out) => (sum === null || out.bytes === undefined ? null : sum + out.bytes), 0)
    };
}
function recordedHash(out) {
    if (out.md5 !== undefined)
        return `md5:${out.md5}`;
    if (out.checksum !== undefined)
        return `checksum:${out.checksum}`;
    return out.etag === undefined ? null : `etag:${out.etag}`;
}
/** All scalars stay text: a hash of digits alone, such as 0123 or 12e4, is no number. */
function parseYaml(text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 0, schema: 'failsafe' });
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./adapters/files/walk.js
var walk = __webpack_require__(1372);
;// CONCATENATED MODULE: ./adapters/files/fingerprint.js
// Reads from disk what core/data/fingerprint.ts names.





/**
 * Fingerprint of a file, folder, `.dvc` file or LFS pointer at `absolute`; null if nothing is there. `path` is the name
 * it is recorded under. In a folder, a pointer counts as the content it names.
 */
async function fingerprintPath(path, absolute, root) {
    if (isRemote(path))
        return remoteFingerprint(path);
    const name = path.normalize('NFC');
    const status = await (0,promises_.stat)(absolute).catch((cause) => {
        if ((0,file_error/* isMissing */.b2)(cause))
            return null;
        throw cause;
    });
    if (status === null)
        return null;
    if (status.isDirectory())
        return fingerprintFolder(name, absolute, root);
    if (name.endsWith('.dvc'))
        return fingerprintDvc(name, absolute);
    const content = await fingerprintContent(absolute, status.size);
    return { path: name, kind: content.pointer ? 'lfs' : 'file', digest: content.digest, bytes: content.bytes };
}
async function fingerprintFolder(path, absolute, root) {
    const files = [];
    let bytes = 0;
    for (const file of await (0,walk/* walkFolder */.aI)(absolute, root)) {
        const content = await fingerprintContent(file.absolute, file.bytes);
        files.push({ path: file.path, digest: content.digest });
        bytes += content.bytes;
    }
    return { path, kind: 'folder', digest: folderDigest(files), bytes };
}
async function fingerprintContent(absolute, size) {
    const pointer = size < lfsPointerLimit ? parseLfsPointer(await (0,promises_.readFile)(absolute)) : null;
    return pointer === null ? { ...(await (0,walk/* hashFile */.DC)(absolute)), pointer: false } : { ...pointer, pointer: true };
}
async function fingerprintDvc(path, absolute) {
    const recorded = parseDvcFile(await (0,promises_.readFile)(absolute, 'utf8'));
    if (recorded !== null)
        return { path, kind: 'dvc', ...recorded };
    throw new errors/* InputError */.dz(`${path} records no hash of its data.`, {
        place: { file: path },
        cure: `Run: dvc add ${path.slice(0, -'.dvc'.length)} (or dvc commit ${path}), then commit ${path}.`
    });
}

;// CONCATENATED MODULE: ./adapters/files/workspace.js
// The repository's working tree; nothing outside it is ever read or written.









const defaultMaxBytes = 64 << 20;
/** `root` is an absolute path of a folder that exists. A folder's `stat` says 0 bytes. */
function createWorkspace(root) {
    const real = realRoot(root);
    const resolve = (path) => locate(real, path);
    async function statOf(path) {
        const absolute = resolve(path);
        try {
            return await (0,promises_.stat)(absolute);
        }
        catch (cause) {
            if ((0,file_error/* isMissing */.b2)(cause))
                return null;
            throw (0,file_error/* fileError */.zS)(cause, absolute);
        }
    }
    return {
        root: real,
        resolve,
        async read(path, maxBytes = defaultMaxBytes) {
            const status = await statOf(path);
            if (status === null)
                return null;
            if (!status.isFile())
                throw refuse(path, `${path} is not a file`, `Name a file; ls -ld '${path}' shows what it is.`);
            if (status.size > maxBytes)
                throw refuse(path, `${path} has ${status.size} bytes; at most ${maxBytes} are read`, 'Check that this is the right file, and make it smaller.');
            return (0,promises_.readFile)(resolve(path)).catch((cause) => {
                throw (0,file_error/* fileError */.zS)(cause, path);
            });
        },
        async write(path, bytes) {
            await (0,atomic/* writeWhole */.f8)(resolve(path), bytes);
        },
        async remove(path) {
            const absolute = resolve(path);
            if (absolute === real)
                throw refuse(path, 'The repository itself cannot be removed', 'Name a path inside it.');
            await (0,promises_.rm)(absolute, { recursive: true, force: true });
        },
        async stat(path) {
            const status = await statOf(path);
            if (status === null)
                return null;
            const folder = status.isDirectory();
            return { kind: folder ? 'folder' : 'file', bytes: folder ? 0 : status.size, modifiedMs: status.mtimeMs };
        },
        async fingerprint(path) {
            return fingerprintPath(path, isRemote(path) ? path : resolve(path), real);
        }
    };
}
function realRoot(root) {
    try {
        return (0,external_node_fs_.realpathSync)(root);
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`There is no folder ${root}.`, { cure: 'Run the command inside your repository.', cause });
    }
}
/** Throws InputError where `..` or a link leads out of the root. A path that does not exist yet is judged by its nearest folder. */
function locate(root, path) {
    const absolute = (0,external_node_path_.join)(root, path);
    if ((0,external_node_path_.isAbsolute)(path) || path.includes('\0') || !(0,walk/* isWithin */.UO)(root, absolute))
        throw leaves(path);
    let existing = absolute;
    for (;;) {
        const real = realpathIfThere(existing);
        if (real === null)
            existing = (0,external_node_path_.dirname)(existing);
        else if ((0,walk/* isWithin */.UO)(root, real))
            return absolute;
        else
            throw leaves(path);
    }
}
function realpathIfThere(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (cause) {
        if ((0,file_error/* isMissing */.b2)(cause))
            return null;
        throw (0,file_error/* fileError */.zS)(cause, path);
    }
}
function leaves(path) {
    return refuse(path, `${path} leads out of the repository`, 'Use a path inside the repository, without a link out of it.');
}
function refuse(path, message, cure) {
    return new errors/* InputError */.dz(`${message}.`, { place: { file: path }, cure });
}

// EXTERNAL MODULE: ./adapters/git/git.js + 1 modules
var git_git = __webpack_require__(5897);
// EXTERNAL MODULE: ./adapters/git/run-git.js
var run_git = __webpack_require__(2510);
;// CONCATENATED MODULE: ./adapters/git/user.js
// Who git says is at work.


/** `Name <email>` of git's config; the account's name where git has none. */
async function gitUser(root) {
    const git = (0,run_git/* createGitRunner */.h)(root);
    const read = async (key) => (await git.run(['config', '--default', '', '--get', key])).trim();
    const [name, email] = [await read('user.name'), await read('user.email')];
    if (email !== '')
        return `${name || email} <${email}>`;
    return name || (0,external_node_os_.userInfo)().username;
}

// EXTERNAL MODULE: ./core/pipeline/load.js
var load = __webpack_require__(1381);
// EXTERNAL MODULE: ./adapters/http/request.js
var request = __webpack_require__(447);
;// CONCATENATED MODULE: ./adapters/http/load.js
// Bounded load: a fixed number of requests, so many at a time, and it stops by itself.


/** Sends exactly `requests` requests, never more than `concurrency` at a time, and ends when the last is answered or timed out. */
async function runLoad(plan) {
    const agent = (0,request/* keepAliveAgent */.U)(plan.concurrency);
    const samples = [];
    let next = 0;
    const client = async () => {
        while (next < plan.requests) {
            const body = plan.bodies.length === 0 ? null : plan.bodies[next % plan.bodies.length];
            next += 1;
            samples.push(await (0,request/* askHttp */.w)(plan.url, body, { timeoutMs: plan.timeoutMs, agent }));
        }
    };
    try {
        await Promise.all(Array.from({ length: Math.min(plan.concurrency, plan.requests) }, client));
    }
    finally {
        agent.destroy();
    }
    return (0,load/* summariseLoad */.LO)(samples);
}

// EXTERNAL MODULE: ./adapters/local/store-folder.js
var store_folder = __webpack_require__(9093);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./core/masking.js
var masking = __webpack_require__(238);
;// CONCATENATED MODULE: ./adapters/process/console.js
// What a person sees of a command's output while it runs, and the last lines that an error quotes.
const shownLines = 20_000;
const shownCharacters = 4_000_000;
const tailLines = 50;
/** Gives `onLine` the first 20,000 lines, or 4 million characters; then one line that names the log file, and no more. */
function createConsole(onLine, logFile) {
    let lines = 0;
    let characters = 0;
    let isFull = false;
    let last = [];
    return {
        write(line) {
            last.push(line);
            if (last.length > 2 * tailLines)
                last = last.slice(-tailLines);
            if (isFull)
                return;
            lines += 1;
            characters += line.length;
            isFull = lines > shownLines || characters > shownCharacters;
            onLine(isFull ? `[… more output than is shown here; its beginning and end are in ${logFile}]` : line);
        },
        tail: () => last.slice(-tailLines)
    };
}

;// CONCATENATED MODULE: ./adapters/process/lines.js
// Cuts a stream of output into lines.
const longest = 64 << 10;
/** Kept beyond the longest line, so that a secret across the cut is masked whole. */
const margin = 8 << 10;
const progressMs = 1000;
/**
 * Lines end at LF or CRLF. A lone CR starts the line over, as progress bars do: at most one such state a second is
 * given, and the last one before the line's end. Each line passes `mask`, and is then cut to 64 Ki characters.
 */
function createLineSplitter(emit, mask, now) {
    let line = '';
    let returned = false;
    let lastProgress = -Infinity;
    function give() {
        const masked = mask(line);
        emit(masked.length > longest ? `${masked.slice(0, longest)} [… the rest of this line is cut]` : masked);
        line = '';
        returned = false;
    }
    function add(part) {
        if (returned) {
            if (now() - lastProgress >= progressMs) {
                lastProgress = now();
                give();
            }
            line = '';
            returned = false;
        }
        if (line.length < longest + margin)
            line += part.slice(0, longest + margin - line.length);
    }
    return {
        push(text) {
            for (const part of text.split(/(\r|\n)/)) {
                if (part === '\n')
                    give();
                else if (part === '\r')
                    returned = true;
                else if (part !== '')
                    add(part);
            }
        },
        end() {
            if (line !== '')
                give();
        }
    };
}

;// CONCATENATED MODULE: ./adapters/process/log-file.js
// A log file that keeps the beginning and the end of an output of any length.



const keptBytes = 5_000_000;
const blockCharacters = 16_384;
/** Lines up to `limit` bytes are written as they come; of the rest about the last `limit` bytes are written at the end, after a line that says how much is left out. */
function openLogFile(path, limit = keptBytes) {
    const file = openForWriting(path);
    let room = limit;
    let isFull = false;
    let tail = [];
    let tailBytes = 0;
    let left = { lines: 0, bytes: 0 };
    let batch = [];
    let batchCharacters = 0;
    /** Moves the lines at hand into the file, or into the tail, of which the oldest block goes where there are too many. */
    function flush() {
        const block = { bytes: Buffer.from(batch.join('')), lines: batch.length };
        batch = [];
        batchCharacters = 0;
        if (!isFull) {
            writeAll(file, block.bytes);
            return;
        }
        tail.push(block);
        tailBytes += block.bytes.length;
        for (let oldest = tail[0]; oldest !== undefined && tailBytes - oldest.bytes.length >= limit; oldest = tail[0]) {
            tail = tail.slice(1);
            tailBytes -= oldest.bytes.length;
            left = { lines: left.lines + oldest.lines, bytes: left.bytes + oldest.bytes.length };
        }
    }
    return {
        write(line) {
            const bytes = Buffer.byteLength(line) + 1;
            if (!isFull && bytes > room) {
                flush();
                isFull = true;
            }
            room -= bytes;
            batch.push(`${line}\n`);
            batchCharacters += line.length + 1;
            if (batchCharacters >= blockCharacters)
                flush();
        },
        flush() {
            if (!isFull && batch.length > 0)
                flush();
        },
        close() {
            flush();
            if (left.lines > 0)
                writeAll(file, Buffer.from(`[… ${left.lines} lines, ${left.bytes} bytes, are left out here]\n`));
            for (const block of tail)
                writeAll(file, block.bytes);
            (0,external_node_fs_.closeSync)(file);
        }
    };
}
function writeAll(file, bytes) {
    for (let written = 0; written < bytes.length;)
        written += (0,external_node_fs_.writeSync)(file, bytes, written);
}
function openForWriting(path) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        return (0,external_node_fs_.openSync)(path, 'w');
    }
    catch (cause) {
        throw (0,file_error/* fileError */.zS)(cause, path);
    }
}

// EXTERNAL MODULE: ./adapters/process/liveness.js
var liveness = __webpack_require__(8314);
;// CONCATENATED MODULE: ./adapters/process/tree.js
// The process tree of one command, as /proc shows it (proc(5)). Empty on systems without /proc.

/** Marks the environment of every process of one command, so that one that left its session is found too. */
const markerName = 'MODELGATE_COMMAND_ID';
/**
 * Living processes that are in the session `session`, descend from one that is, or were members before (`known`, by
 * process id and start time): a child that began a session of its own stays a member when its parent is gone.
 */
function listTree(session, known) {
    const all = readAll();
    const members = new Set();
    const belongs = (status) => status.session === session || members.has(status.parent) || known.get(status.pid) === status.start;
    for (let before = -1; before < members.size;) {
        before = members.size;
        for (const status of all)
            if (belongs(status))
                members.add(status.pid);
    }
    members.delete(process.pid);
    return all.filter((status) => members.has(status.pid));
}
/** Living processes that carry this marker in their environment. */
function listMarked(marker) {
    return readAll().filter((status) => status.pid !== process.pid && isMarked(status.pid, marker));
}
function isMarked(pid, marker) {
    return readText(`/proc/${pid}/environ`).split('\0').includes(`${markerName}=${marker}`);
}
/** Bytes that a process holds now, and the most that it ever held; 0 where the kernel does not tell. */
function residentBytes(pid) {
    const text = readText(`/proc/${pid}/status`);
    return { now: kilobytes(text, /^VmRSS:\s+(\d+) kB$/m) ?? 0, highest: kilobytes(text, /^VmHWM:\s+(\d+) kB$/m) ?? 0 };
}
/** The same, with memory shared among processes counted in parts (PSS); null where the kernel does not tell. */
function proportionalBytes(pid) {
    return kilobytes(readText(`/proc/${pid}/smaps_rollup`), /^Pss:\s+(\d+) kB$/m);
}
function kilobytes(text, pattern) {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? null : Number(found) * 1024;
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}
function readAll() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => (/^\d+$/.test(name) ? readStatus(Number(name)) : []));
    }
    catch {
        return [];
    }
}
/** One process, or none if it has ended, waited for or not. */
function readStatus(pid) {
    const text = readText(`/proc/${pid}/stat`);
    // The name in parentheses may hold spaces and parentheses; fields are counted from the one after it, the third.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, start] = [fields[0], fields[19]];
    if (start === undefined || state === 'Z' || state === 'X')
        return [];
    const field = (number) => Number(fields[number - 3]);
    const ticks = field(14) + field(15) + field(16) + field(17);
    return [{ pid, parent: field(4), session: field(6), start, ticks }];
}

;// CONCATENATED MODULE: ./adapters/process/watch.js
// Watches the process tree of a running command: its memory, its CPU time, and its end.



const sampleMs = 100;
const ticksPerSecond = 100;
/** `session` is the process id of the session's leader; `onTooMuch` is called once, when the tree holds more than `limitBytes`. */
function watchTree(session, marker, limitBytes, onTooMuch) {
    const known = new Map();
    let peak = null;
    let seconds = null;
    let isOver = false;
    function list() {
        const members = listTree(session, known);
        for (const member of members)
            known.set(member.pid, member.start);
        return members;
    }
    function sample() {
        const members = list();
        if (members.length === 0)
            return;
        seconds = Math.max(seconds ?? 0, members.reduce((sum, member) => sum + member.ticks, 0) / ticksPerSecond);
        const resident = members.map((member) => residentBytes(member.pid));
        const plain = resident.reduce((sum, { now }) => sum + now, 0);
        const held = members.length > 1 && plain > (peak ?? 0) ? sharedOnce(members, plain) : plain;
        peak = Math.max(peak ?? 0, Math.min(held, plain), ...resident.map(({ highest }) => highest));
        if (held <= limitBytes || isOver)
            return;
        isOver = true;
        onTooMuch();
    }
    const timer = setInterval(sample, sampleMs);
    sample();
    function signalAll(signal) {
        if (process.platform !== 'linux')
            return send(-session, signal) ? 1 : 0;
        const members = [...list(), ...listMarked(marker)];
        for (const member of members)
            send(member.pid, signal);
        return members.length;
    }
    return {
        usage: () => ({ peakMemoryBytes: peak, cpuSeconds: seconds }),
        async end(graceMs) {
            const deadline = Date.now() + graceMs;
            if (signalAll('SIGTERM') === 0)
                return;
            while (Date.now() < deadline) {
                await (0,external_node_timers_promises_.setTimeout)(20);
                if (signalAll(0) === 0)
                    return;
            }
            for (let attempt = 0; attempt < 50 && signalAll('SIGKILL') > 0; attempt += 1)
                await (0,external_node_timers_promises_.setTimeout)(20);
        },
        killNow: () => void signalAll('SIGKILL'),
        stop: () => clearInterval(timer)
    };
}
/** Bytes that the members hold together, with pages that they share counted once; one that has just ended holds none. */
function sharedOnce(members, plain) {
    const parts = members.map((member) => proportionalBytes(member.pid));
    return parts.every((part) => part === null) ? plain : parts.reduce((sum, part) => sum + (part ?? 0), 0);
}
/** False where the process has ended by itself, or is another user's. */
function send(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch {
        return false;
    }
}
/** Memory of this machine, or of the container it runs in, less a tenth for everything else. */
function defaultMemoryLimit() {
    const constrained = process.constrainedMemory();
    const total = (0,external_node_os_.totalmem)();
    return Math.floor(0.9 * (constrained > 0 ? Math.min(constrained, total) : total));
}

;// CONCATENATED MODULE: ./adapters/process/running.js
// A note of each running command, so that what outlives a killed modelgate is found and ended by the next one.







const noteSchema = schemas/* strictObject */.rej({
    owner: schemas/* strictObject */.rej({ pid: schemas/* int */.Whr(), start: schemas/* string */.YjP().nullable() }),
    marker: schemas/* string */.YjP()
});
/** Written before the command starts, so that there is no moment when it runs unnoted. */
async function noteRunning(folder, marker) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const note = { owner: (0,liveness/* thisProcess */.WF)(), marker };
    await (0,atomic/* writeWhole */.f8)((0,external_node_path_.join)(folder, `${marker}.json`), JSON.stringify(note));
}
async function forgetRunning(folder, marker) {
    await (0,promises_.rm)((0,external_node_path_.join)(folder, `${marker}.json`), { force: true });
}
/** Ends the commands in `folder` whose modelgate has ended, and says how many; those of a living one are left alone. */
async function endLeftovers(folder, graceMs = 5000) {
    let ended = 0;
    for (const name of await namesIn(folder)) {
        const note = await readNote((0,external_node_path_.join)(folder, name));
        if (note !== null && (0,liveness/* isAlive */._n)(note.owner))
            continue;
        if (note !== null) {
            await endMarked(note.marker, graceMs);
            ended += 1;
        }
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    }
    return ended;
}
/** The marker is asked for, not the session's id: that may belong to somebody else by now. */
async function endMarked(marker, graceMs) {
    const watch = watchTree(-1, marker, Infinity, () => undefined);
    watch.stop();
    await watch.end(graceMs);
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (cause) {
        if ((0,file_error/* isMissing */.b2)(cause))
            return [];
        throw cause;
    }
}
async function readNote(path) {
    try {
        const read = noteSchema.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        return read.success ? read.data : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./adapters/process/commands.js
// Runs the team's commands: output masked and logged, time and memory bounded, nothing left behind.















const graceMs = 5000;
const longestTimerMs = 2 ** 31 - 1;
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * The command is run by a second shell: the first makes the kernel kill it before modelgate when memory ends, and writes
 * to descriptor 3 what CPU time its children took (POSIX `times`).
 */
const wrapper = [
    '{ echo 500 > /proc/self/oom_score_adj; } 2> /dev/null',
    'sh -c "$1" 2>&1 3>&-',
    'code=$?',
    'times >&3',
    'exit "$code"'
].join('\n');
/** Throws InputError for a folder that does not exist, OutsideError where no shell can be started. */
function createCommands(options) {
    return {
        async run(spec, onLine) {
            if (!isFolder(spec.cwd))
                throw new errors/* InputError */.dz(`There is no folder ${spec.cwd} to run the command in.`, { cure: 'Check the path.' });
            const marker = (0,external_node_crypto_.randomUUID)();
            if (options.leftovers !== undefined)
                await noteRunning(options.leftovers, marker);
            try {
                return await runMarked(spec, options, marker, onLine);
            }
            finally {
                if (options.leftovers !== undefined)
                    await forgetRunning(options.leftovers, marker);
            }
        }
    };
}
async function runMarked(spec, options, marker, onLine) {
    const env = { PYTHONUNBUFFERED: '1', ...options.env, ...spec.env, [markerName]: marker };
    const log = openLogFile(spec.logFile);
    const console = createConsole(onLine, spec.logFile);
    const lines = createLineSplitter((line) => {
        log.write(line);
        console.write(line);
    }, (0,masking/* createMasker */.a)(env, options.secrets), Date.now);
    const kills = countOomKills();
    const started = performance.now();
    try {
        const start = () => (0,external_node_child_process_.spawn)('sh', ['-c', wrapper, 'sh', spec.command], {
            cwd: spec.cwd,
            env,
            detached: true,
            stdio: ['ignore', 'pipe', 'pipe', 'pipe']
        });
        const { end, watch, times } = await supervise(start, spec, marker, (text) => {
            lines.push(text);
            log.flush();
        });
        lines.end();
        const { peakMemoryBytes, cpuSeconds } = watch.usage();
        const wasOutOfMemory = end.kind === 'signal' && end.signal === 'SIGKILL' && countOomKills() > kills;
        return {
            end: wasOutOfMemory ? { kind: 'memory' } : end,
            resources: {
                wallSeconds: (performance.now() - started) / 1000,
                cpuSeconds: largest(parseTimes(times), cpuSeconds),
                peakMemoryBytes
            },
            tail: console.tail()
        };
    }
    finally {
        log.close();
    }
}
/** Waits for the command's end, brings it about where time or memory runs out, and ends what it leaves behind. */
async function supervise(start, spec, marker, push) {
    // Signals are heard before there is a process, so that there is no moment when one ends modelgate alone.
    const watched = {};
    const release = passSignals(watched);
    const child = start();
    const exited = new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(cannotStart(cause)));
        child.once('exit', (code, signal) => resolve(endOf(code, signal)));
    });
    const session = child.pid;
    if (session === undefined) {
        release();
        throw await exited.then(() => new Error('unreachable'), (cause) => cause);
    }
    const stopped = {};
    const stop = (end) => {
        stopped.end ??= end;
        stopped.done ??= watch.end(graceMs);
    };
    const limit = spec.memoryBytes ?? defaultMemoryLimit();
    const watch = watchTree(session, marker, limit, () => setImmediate(stop, { kind: 'memory' }));
    const timer = setTimeout(stop, Math.min(spec.timeoutMs, longestTimerMs), { kind: 'timeout' });
    watched.watch = watch;
    let times = '';
    const readers = Promise.all([
        commands_readText(child.stdout, push),
        commands_readText(child.stderr, push),
        commands_readText(child.stdio[3], (text) => (times += text))
    ]);
    try {
        const end = await exited;
        clearTimeout(timer);
        await (stopped.done ?? watch.end(graceMs));
        await Promise.race([readers, (0,external_node_timers_promises_.setTimeout)(1000)]);
        return { end: stopped.end ?? end, watch, times };
    }
    finally {
        clearTimeout(timer);
        watch.stop();
        release();
        for (const stream of child.stdio)
            stream?.destroy();
    }
}
/** Reading waits for each piece to be dealt with, so that a quick writer is slowed down and memory does not grow. */
async function commands_readText(stream, push) {
    if (stream === null)
        return;
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    try {
        for await (const chunk of stream)
            push(decoder.write(chunk));
    }
    catch (cause) {
        if ((0,file_error/* errorCode */.CA)(cause) !== 'ERR_STREAM_PREMATURE_CLOSE')
            throw cause;
    }
    push(decoder.end());
}
/** A command has a session of its own, so Ctrl-C does not reach it: its tree is ended first, then this process by the same signal. */
function passSignals(watched) {
    const handlers = endingSignals.map((signal) => {
        const handler = () => {
            void Promise.resolve(watched.watch?.end(graceMs)).finally(() => {
                release();
                process.kill(process.pid, signal);
            });
        };
        process.once(signal, handler);
        return { signal, handler };
    });
    const killNow = () => watched.watch?.killNow();
    process.once('exit', killNow);
    const release = () => {
        process.off('exit', killNow);
        for (const { signal, handler } of handlers)
            process.off(signal, handler);
    };
    return release;
}
/** A shell says 128 + n where signal n ended its command (POSIX, exit status). */
function endOf(code, signal) {
    if (signal !== null)
        return { kind: 'signal', signal };
    const number = (code ?? 0) - 128;
    const name = Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number)?.[0];
    return name === undefined ? { kind: 'exit', code: code ?? 0 } : { kind: 'signal', signal: name };
}
/** Second line of `times`: user and system time of the shell's children, `1m2.34s 0m0.50s`. Null if there is none. */
function parseTimes(text) {
    const line = text.trim().split('\n')[1];
    const parts = [...(line ?? '').matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)];
    if (parts.length !== 2)
        return null;
    return parts.reduce((sum, part) => sum + Number(part[1]) * 60 + Number(part[2]?.replace(',', '.')), 0);
}
function largest(a, b) {
    return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
/** Processes that the kernel has killed for want of memory since the machine started; 0 where it does not tell. */
function countOomKills() {
    try {
        return Number(/^oom_kill (\d+)$/m.exec((0,external_node_fs_.readFileSync)('/proc/vmstat', 'latin1'))?.[1] ?? 0);
    }
    catch {
        return 0;
    }
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function cannotStart(cause) {
    return new errors/* OutsideError */.Cp(`No shell could be started: ${cause.message}`, {
        cure: 'Check that sh is on the PATH (command -v sh), and that the machine has free processes and memory.',
        cause
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./adapters/python/python.js
// The Python interpreter of a folder and what is installed for it.






const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
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
const answerSchema = schemas/* object */.Ikc({ python: schemas/* string */.YjP(), packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) });
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
async function findInterpreter(cwd, env) {
    const environments = [env.VIRTUAL_ENV, (0,external_node_path_.join)(cwd, '.venv')].filter((folder) => folder !== undefined && folder !== '');
    const folders = (env.PATH ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
    const candidates = [
        ...environments.map((folder) => (0,external_node_path_.join)(folder ?? '', binaries, `python${suffix}`)),
        ...['python', 'python3'].flatMap((name) => folders.map((folder) => (0,external_node_path_.join)(folder, `${name}${suffix}`)))
    ];
    for (const candidate of candidates)
        if (await isExecutable(candidate))
            return candidate;
    return null;
}
async function isExecutable(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.X_OK);
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
        throw new errors/* OutsideError */.Cp(`${interpreter} could not say which packages it has.`, {
            cure: `Run it by hand: ${interpreter} -c "from importlib import metadata; print(list(metadata.distributions()))"`,
            cause
        });
    }
}
function sortByName(packages) {
    return Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

// EXTERNAL MODULE: ./core/pipeline/fill-command.js
var fill_command = __webpack_require__(8764);
// EXTERNAL MODULE: ./adapters/environment/files.js
var files = __webpack_require__(2180);
// EXTERNAL MODULE: ./adapters/environment/process-driver.js + 3 modules
var process_driver = __webpack_require__(4140);
// EXTERNAL MODULE: ./adapters/environment/package.js
var environment_package = __webpack_require__(5231);
;// CONCATENATED MODULE: ./adapters/environment/batch-driver.js
// Batch environments on this machine: a release is up when its scoring job has written its table, and live when a pointer names it.












/** Beside the table once it is whole, and as `current.json` beside the pointer. */
const reportSchema = schemas/* strictObject */.rej({ schema: schemas/* literal */.euz('modelgate/batch@1'), release: evidence/* digestSchema */.er });
function createBatchDriver(parts) {
    const root = (0,external_node_path_.resolve)(parts.folder);
    const modelFolder = (environment, model) => (0,external_node_path_.join)(root, (0,files/* folderName */.ub)(environment), (0,files/* folderName */.ub)(model));
    const releaseFolder = (environment, model, release) => (0,external_node_path_.join)(modelFolder(environment, model), (0,process_driver/* shortDigest */.V)(release));
    const output = (environment, model, release) => (0,external_node_path_.join)(releaseFolder(environment, model, release), 'output.csv');
    return {
        output,
        async start(environment, release, timeoutMs) {
            const folder = releaseFolder(environment, release.model, release.digest);
            await (0,files_lock/* withLock */.k)((0,external_node_path_.join)(folder, 'lock'), timeoutMs, async () => {
                if ((await finished(folder)) !== release.digest)
                    await score(parts, environment, release, folder, timeoutMs);
            });
        },
        async route(environment, model, shares) {
            const folder = modelFolder(environment, model);
            const chosen = shares.filter(({ weight }) => weight > 0);
            const [only] = chosen;
            if (only === undefined) {
                await (0,promises_.rm)((0,external_node_path_.join)(folder, 'current'), { force: true });
                await (0,promises_.rm)((0,external_node_path_.join)(folder, 'current.json'), { force: true });
                return;
            }
            if (chosen.length > 1) {
                throw new errors/* InputError */.dz(`The batch model ${model} can't share its traffic between ${chosen.length} releases.`, {
                    cure: `Set live: { strategy: blue_green } for ${environment} in .github/modelgate.yml.`
                });
            }
            if ((await finished(releaseFolder(environment, model, only.release))) !== only.release) {
                throw new errors/* OutsideError */.Cp(`Release ${only.release} of ${model} has written no table in ${environment}.`, {
                    cure: 'Run this command again; it runs the scoring job first.'
                });
            }
            await pointTo(folder, (0,process_driver/* shortDigest */.V)(only.release));
            await (0,files/* writeRecord */.rh)((0,external_node_path_.join)(folder, 'current.json'), { schema: 'modelgate/batch@1', release: only.release });
        },
        async stop(environment, model, release) {
            if ((await current(modelFolder(environment, model))) === release) {
                throw new errors/* InputError */.dz(`Release ${release} of ${model} is the live one in ${environment}.`, {
                    cure: 'Bring another release live first.'
                });
            }
            await (0,promises_.rm)(releaseFolder(environment, model, release), { recursive: true, force: true });
        },
        async status(environment, model) {
            const folder = modelFolder(environment, model);
            const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
            const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => (0,external_node_path_.join)(folder, name));
            const running = (await Promise.all(folders.map(finished))).filter((release) => release !== null);
            const live = await current(folder);
            return { running, routed: live === null ? [] : [{ release: live, weight: 1 }], url: null };
        },
        ask: (_environment, model) => Promise.resolve(unaskable(model)),
        traffic: () => Promise.resolve({ requests: 0, failed: 0 })
    };
}
/** The job writes in a folder of its own; its table is moved into place, and then reported, when it is whole. */
async function score({ store, commands, spec, onLine }, environment, release, folder, timeoutMs) {
    const { model } = release;
    const { command, data } = spec(environment, model);
    const work = (0,external_node_path_.join)(folder, 'work');
    const table = (0,external_node_path_.join)(work, 'output.csv');
    await (0,promises_.rm)(work, { recursive: true, force: true });
    await (0,promises_.mkdir)(work, { recursive: true });
    await store.materialize(release.package, (0,external_node_path_.join)(folder, 'package'));
    const unpacked = await (0,environment_package/* readPackage */.L)((0,external_node_path_.join)(folder, 'package'));
    const values = { model: unpacked.model, predictions: table, data: data ?? undefined };
    const logFile = (0,external_node_path_.join)(folder, 'score.log');
    const result = await commands.run({
        command: (0,fill_command/* fillCommand */.n)(command, values),
        cwd: unpacked.code,
        env: {
            MODEL_PATH: unpacked.model,
            MODELGATE_ENVIRONMENT: environment,
            MODELGATE_RELEASE: release.digest,
            MODELGATE_MODEL: model,
            MODELGATE_OUTPUT: table
        },
        timeoutMs,
        logFile
    }, (line) => onLine?.(model, line));
    const problem = describeEnd(result.end, timeoutMs) ?? ((await isFile(table)) ? null : 'wrote no table');
    if (problem !== null) {
        throw new errors/* OutsideError */.Cp(`The scoring job of ${model} for ${environment} ${problem}. The end of its log:\n${result.tail.join('\n')}`, { cure: `Put it right, then run this command again; the job must write {predictions}.`, place: { file: logFile } });
    }
    await sync(table);
    await (0,promises_.rename)(table, (0,external_node_path_.join)(folder, 'output.csv'));
    await (0,promises_.rm)(work, { recursive: true });
    await (0,atomic/* syncFolder */.Yw)(folder);
    await (0,files/* writeRecord */.rh)((0,external_node_path_.join)(folder, 'release.json'), { schema: 'modelgate/batch@1', release: release.digest });
}
function describeEnd(end, timeoutMs) {
    switch (end.kind) {
        case 'exit':
            return end.code === 0 ? null : `ended with exit code ${end.code}`;
        case 'signal':
            return `was ended by ${end.signal}`;
        case 'timeout':
            return `did not end within ${timeoutMs / 1000} s`;
        case 'memory':
            return 'was stopped because it held too much memory';
    }
}
/** The release whose whole table is in this folder, or null. */
async function finished(folder) {
    const report = await (0,files/* readRecord */.aE)((0,external_node_path_.join)(folder, 'release.json'), reportSchema);
    return report !== null && (await isFile((0,external_node_path_.join)(folder, 'output.csv'))) ? report.release : null;
}
/** The pointer alone is the truth; current.json is for those who can't follow it. */
async function current(modelFolder) {
    try {
        return await finished((0,external_node_path_.join)(modelFolder, await (0,promises_.readlink)((0,external_node_path_.join)(modelFolder, 'current'))));
    }
    catch (error) {
        if ((0,file_error/* errorCode */.CA)(error) === 'ENOENT')
            return null;
        throw error;
    }
}
async function pointTo(modelFolder, name) {
    const next = (0,external_node_path_.join)(modelFolder, '.current.next');
    await (0,promises_.rm)(next, { force: true });
    await (0,promises_.symlink)(name, next);
    await (0,promises_.rename)(next, (0,external_node_path_.join)(modelFolder, 'current'));
    await (0,atomic/* syncFolder */.Yw)(modelFolder);
}
async function sync(file) {
    const handle = await (0,promises_.open)(file, 'r');
    await handle.sync().finally(() => handle.close());
}
async function isFile(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isFile() ?? false;
}
function unaskable(model) {
    const error = `${model} is a batch model: it answers no requests, its table is the answer`;
    return { ok: false, status: null, body: null, milliseconds: 0, error };
}

;// CONCATENATED MODULE: ./adapters/local/project.js
// Opens the repository on this machine: the config, the commit, and every local adapter behind core's ports.




























const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds)
};
/** Throws InputError where there is no repository, no commit or no valid config. */
async function openProject(options) {
    const root = await (0,git_git.findRoot)(options.cwd);
    const config = await (0,file/* loadConfig */.Z)(root, options.config);
    const git = (0,git_git/* createGit */.l)(root);
    const found = await git.head();
    const head = options.branch === undefined ? found : { ...found, branch: options.branch };
    const ports = localPorts(root, config, options, git);
    const [status, files] = await Promise.all([git.status(), git.files()]);
    const configFile = options.config ?? find/* configPath */.eQ;
    const isDirty = isDirtyTree(config, status.modified) || status.untracked.includes(configFile);
    const isDefault = head.branch === head.defaultBranch;
    return {
        ports,
        config,
        policy: (0,resolve/* policyDigest */.p1)(config),
        head,
        isDirty,
        origin: options.origin ?? (isDefault && !isDirty ? 'trusted' : 'self_reported'),
        files,
        actor: options.actor ?? (await gitUser(root)),
        producer: version/* producer */.x
    };
}
/** Changed files other than those that the team's own commands write. What decides must be of the commit, so the config counts even untracked. */
function isDirtyTree(config, modified) {
    const isWritten = (0,tree/* writtenHere */.Ye)(config);
    return modified.some((path) => !isWritten(path));
}
function localPorts(root, config, options, git) {
    const folder = (...parts) => (0,external_node_path_.join)(root, '.modelgate', ...parts);
    const store = (0,files_store/* createStore */.y)((0,store_folder/* storeFolder */.I)(root, config.store));
    const commands = createCommands({ env: options.env, leftovers: folder('running') });
    const drivers = createDrivers();
    return {
        clock: systemClock,
        git,
        commands,
        workspace: createWorkspace(root),
        store,
        tracking: (0,tracking/* createTracking */.y)(folder()),
        approvals: createApprovals(folder('approvals')),
        audit: (0,audit_log/* createAuditLog */.i)(folder('audit'), systemClock),
        python: createPython(options.env),
        states: (0,environment_states/* createEnvironmentStates */.u)(folder('environments')),
        progress: options.progress,
        load: runLoad,
        parallel: lazyThreads(),
        driver: (environment, kind) => drivers.of(environment, kind),
        batchOutput: async (environment, model, release) => {
            const path = drivers.batch.output(environment, model, release);
            return (0,promises_.readFile)(path).catch(() => null);
        }
    };
    function createDrivers() {
        const settings = (model) => {
            const resolved = (0,resolve/* resolveModel */.AX)(config, model);
            if (resolved === undefined)
                throw new errors/* InputError */.dz(`the config has no model ${model}`, { cure: 'modelgate validate' });
            return resolved;
        };
        const service = (0,process_driver/* createProcessDriver */._)({
            folder: folder('environments'),
            store,
            gatewayCommand: options.gatewayCommand,
            spec: (environment, model) => {
                const { serve } = settings(model);
                if (serve === undefined)
                    throw new errors/* InputError */.dz(`model ${model} has no \`serve\``, { cure: 'add `serve: COMMAND` to the model' });
                return { serve, port: config.environments[environment]?.port ?? 0 };
            }
        });
        const batch = createBatchDriver({
            folder: folder('environments'),
            store,
            commands,
            onLine: (model, line) => options.progress.line(model, line),
            spec: (_environment, model) => {
                const { score, evaluation } = settings(model);
                const data = score?.data ?? evaluation?.data;
                if (score === undefined)
                    throw new errors/* InputError */.dz(`model ${model} has no \`score\``, {
                        cure: 'add `score: { command, data }` to the model'
                    });
                return { command: score.command, data: data === undefined ? null : (0,external_node_path_.join)(root, data) };
            }
        });
        const of = (environment, kind) => {
            const driver = config.environments[environment]?.driver ?? 'process';
            if (driver !== 'process') {
                throw new errors/* InputError */.dz(`environment ${environment} has \`driver: ${driver}\`, which this version does not have`, {
                    cure: 'use `driver: process`, which serves on this machine'
                });
            }
            return kind === 'batch' ? batch : service;
        };
        return { of, batch };
    }
}
/** Threads that are started, and whose code is read, with the first job. */
function lazyThreads() {
    let threads;
    return {
        threads: Math.min(8, (0,external_node_os_.availableParallelism)()),
        run: async (job) => {
            threads ??= Promise.all(/* import() */[__webpack_require__.e(9419), __webpack_require__.e(2720)]).then(__webpack_require__.bind(__webpack_require__, 2720)).then(({ createThreads }) => createThreads());
            return (await threads).run(job);
        }
    };
}
/** One process at a time changes a repository's `.modelgate`; what a killed one left, running or half written, is cleared first. */
async function exclusively({ ports }, work) {
    const lock = ports.workspace.resolve('.modelgate/lock');
    const wasKilled = (0,external_node_fs_.existsSync)(lock);
    return (0,files_lock/* withLock */.k)(lock, 0, async () => {
        await endLeftovers(ports.workspace.resolve('.modelgate/running'));
        if (wasKilled)
            await (0,leftovers/* sweepLeftovers */.ZW)(ports.workspace.resolve('.modelgate'));
        return work();
    });
}
/** One model of the project, ready for its steps. Throws InputError naming the models that there are. */
function modelContext(project, model, flags) {
    const settings = (0,resolve/* resolveModel */.AX)(project.config, model);
    if (settings === undefined) {
        throw new errors/* InputError */.dz(`the config has no model ${model}`, {
            cure: `its models are: ${Object.keys(project.config.models).join(', ')}`
        });
    }
    return { ...project, ...flags, model, settings };
}


/***/ }),

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ appendEntry),
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   H5: () => (/* binding */ verifyChain)
/* harmony export */ });
/* unused harmony export chainFaults */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2636);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3654);
// The audit log's chain: how an entry is added, and where it was broken.


/** The entry that follows `previous` (null: the first). `now` is in milliseconds since the epoch. */
function appendEntry(previous, event, now) {
    const entry = {
        ...event,
        schema: 'modelgate/audit@1',
        sequence: (previous?.sequence ?? 0) + 1,
        at: new Date(now).toISOString(),
        previous: previous?.digest ?? null
    };
    return { ...entry, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)(entry) };
}
const chainFaults = (/* unused pure expression or super */ null && ([
    'malformed',
    'edited',
    'removed',
    'reordered',
    'inserted',
    'beginning_missing',
    'end_missing'
]));
/**
 * Checks every line's form and digest, and that each follows the one before. `expected` is a head seen earlier: the chain
 * must pass through it. Nothing else can show that the last entries are gone, or that all were written anew.
 */
function verifyChain(lines, expected = null) {
    const read = lines.map(readLine);
    let previous = null;
    for (const [index, line] of read.entries()) {
        const sequence = index + 1;
        if (line.kind !== 'entry')
            return fault(index + 1, sequence, line.kind);
        const found = judge(read, index, line.entry, previous);
        if (found !== null)
            return fault(index + 1 + found.offset, sequence + found.offset, found.reason);
        if (expected?.sequence === sequence && expected.digest !== line.entry.digest)
            return fault(index + 1, sequence, 'edited');
        previous = line.entry;
    }
    if (expected !== null && expected.sequence > lines.length)
        return fault(lines.length + 1, lines.length + 1, 'end_missing');
    const head = previous === null ? null : { sequence: previous.sequence, digest: previous.digest };
    return { ok: true, count: lines.length, head };
}
function readLine(text) {
    const entry = parseEntry(text);
    if (entry === null)
        return { kind: 'malformed' };
    const { digest, ...rest } = entry;
    // Another spelling of the same JSON, such as a key given twice, would show a reader what was never written.
    const isAsWritten = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)(rest) === digest && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(entry) === text;
    return isAsWritten ? { kind: 'entry', entry } : { kind: 'edited' };
}
/** An entry as a line of the log holds it, or null if the line is none. Its digest is not checked. */
function parseEntry(text) {
    try {
        const read = _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .auditEntrySchema */ .x.safeParse(JSON.parse(text));
        return read.success ? read.data : null;
    }
    catch {
        return null;
    }
}
/** Why this entry cannot follow `previous`, or null if it does; `offset` -1 blames the entry before. */
function judge(lines, index, entry, previous) {
    const sequence = index + 1;
    if (entry.sequence > sequence) {
        if (entries(lines.slice(index)).some((later) => later.sequence === sequence))
            return at('reordered');
        return at(index === 0 ? 'beginning_missing' : 'removed');
    }
    const next = lines[index + 1];
    const isFollowed = next?.kind === 'entry' && next.entry.previous === entry.digest;
    if (entry.sequence < sequence) {
        // Two entries want one place: the one that the rest of the chain follows was there first.
        const isTwin = entry.sequence === previous?.sequence && entry.previous === previous.previous;
        return isTwin && isFollowed ? { reason: 'inserted', offset: -1 } : at('inserted');
    }
    if (entry.previous === (previous?.digest ?? null))
        return null;
    // Two neighbours do not fit, and both are whole: if the chain goes on from this one, the one before was written anew.
    return previous !== null && (isFollowed || next === undefined) ? { reason: 'edited', offset: -1 } : at('inserted');
}
function at(reason) {
    return { reason, offset: 0 };
}
function entries(lines) {
    return lines.flatMap((line) => (line.kind === 'entry' ? [line.entry] : []));
}
const messages = {
    malformed: 'is not an entry that Modelgate wrote',
    edited: 'was changed after it was written',
    removed: 'is missing: the one after it stands in its place',
    reordered: 'is not where it was written: entries have changed places',
    inserted: 'does not belong here: it was not written at this place',
    beginning_missing: 'is missing, with all before the first that is left',
    end_missing: 'is missing, although it was written: the end of the log was cut off'
};
function fault(line, sequence, reason) {
    return { ok: false, line, sequence, reason, message: `Entry ${sequence} ${messages[reason]}.` };
}


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ auditEntrySchema)
/* harmony export */ });
/* unused harmony export auditEventSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3045);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4696);
// One line of the audit log.


const auditEventSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'step_started',
        'step_ended',
        'gate_decided',
        'approval_given',
        'failure_accepted',
        'approval_revoked',
        'release_created',
        'effect_intended',
        'effect_done',
        'rollback',
        'hold_set',
        'hold_lifted'
    ]),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())
});
const auditEntrySchema = auditEventSchema.extend({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/audit@1'),
    sequence: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    at: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    previous: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable(),
    digest: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er
});


/***/ }),

/***/ 7969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ resolveModel),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* unused harmony export junitOf */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2636);
// What the config means once everything that follows from it is filled in.

/**
 * One model by name, with its kind and the JUnit report that its test command writes filled in.
 * Undefined if the config has no such model.
 */
function resolveModel(config, name) {
    const model = Object.hasOwn(config.models, name) ? config.models[name] : undefined;
    if (model === undefined)
        return undefined;
    const junit = model.test?.junit ?? (model.test === undefined ? undefined : junitOf(model.test.command));
    return {
        ...model,
        name,
        kind: model.kind ?? (model.serve ? 'service' : model.score ? 'batch' : 'library'),
        ...(model.test === undefined ? {} : { test: { ...model.test, junit } })
    };
}
/** The path that a test command gives to `--junitxml` or `--junit-xml`, quotes removed; undefined if it gives none. */
function junitOf(command) {
    const match = /(?:^|\s)--junit-?xml(?:=|\s+)(?:"([^"]+)"|'([^']+)'|([^\s"';|&]+))/.exec(command);
    return match?.[1] ?? match?.[2] ?? match?.[3];
}
/** Digest of what decides: gates, environments and the metric rules of every model. Approvals are bound to it. */
function policyDigest(config) {
    const metrics = Object.entries(config.models).map(([name, model]) => [name, model.metrics ?? {}]);
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({ gates: config.gates, environments: config.environments, metrics: Object.fromEntries(metrics) });
}


/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ isReasonCode),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   fe: () => (/* binding */ cureFor)
/* harmony export */ });
/* unused harmony export reasonCodes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4747);
// The closed list of reasons why a gate or a step did not pass, each with what to do next.

const cures = {
    // commit
    dirty_tree: 'commit or stash the changes, then run again; to try them first: modelgate run --allow-dirty',
    tree_changed: 'put them back (git status shows them), let no command write tracked files other than its outputs, then run again',
    not_affected: 'nothing to do: no file of this model changed',
    data_invalid: 'mend the data, or the `evaluation` keys that name its columns',
    // build
    training_failed: 'read the log named above, mend the train command, then run again',
    training_timeout: 'raise `train.timeout`, or make training shorter',
    training_out_of_memory: 'train on less data, on a larger machine, or raise `train.memory`',
    artifact_missing: 'make the train command write the file that `artifact` names',
    predictions_missing: 'make the train command write the file that `evaluation.predictions` names',
    metrics_missing: 'make the train command write the file that `evaluation.metrics` names',
    source_unsupported: 'train the model here, or read the release notes for when `source` arrives',
    // test
    test_command_failed: 'read the log named above: the tests could not be run to their end',
    tests_failed: 'mend the failing tests, then run again',
    no_tests: 'add at least one test: zero tests are not a pass',
    junit_missing: 'make the test command write JUnit XML and name the file: test: { command: ..., junit: ... }',
    evaluation_failed: 'mend the predictions file, or the `evaluation` keys that name its columns',
    // analyze
    scan_failed: 'run the scanner by hand, mend what it says, then run again',
    new_findings: 'mend the new findings, or record them as known in the SARIF file that `analyze.baseline` names',
    // gates
    evidence_missing: 'run the earlier steps for this commit first: modelgate run --until analyze',
    evidence_too_old: 'make the evidence again: modelgate run --again',
    origin_not_trusted: 'merge to the default branch and run there, or accept it with gates.<environment>.evidence.origin',
    check_failed: 'mend what the failed step says, then run again',
    check_flaky: 'make it give the same result every time, or have it approved: modelgate approve ENVIRONMENT --by NAME',
    metric_failed: 'improve the model, or change the rule in .github/modelgate.yml with its owners',
    comparison_inconclusive: 'use more test rows, or have it approved: modelgate approve',
    baseline_missing: 'restore the store that holds the live release, then run again',
    approval_missing: 'have it approved: modelgate approve ENVIRONMENT --by NAME',
    contributor_cannot_approve: 'ask somebody who made none of the changes since the live release',
    approval_stale: 'look again: it was for another commit, model, comparison or policy',
    approver_not_listed: 'ask one of the people that the policy lists',
    approval_unverifiable: 'teams and roles need GitHub: list `users` for this machine, or use the bot',
    soak_not_over: 'wait until the soak is over, then run again',
    outside_window: 'wait for the deployment window, then run again',
    frozen: 'wait until the freeze is over, then run again',
    on_hold: 'lift the hold once its cause is mended: modelgate resume MODEL',
    release_rolled_back: 'make a new release: this one was rolled back',
    // environments
    other_bytes: 'run staging and QA for this very release first',
    start_failed: 'read the log of the server, mend it, then run again',
    not_served: 'read the log of the gateway and of the server, then run again',
    state_moved: 'somebody else moved this environment: look at `modelgate status`, then run again',
    driver_unsupported: 'use `driver: process` on this machine',
    golden_differs: 'make the served model answer what was evaluated: look for preprocessing that differs',
    golden_unavailable: 'name the test set with its features in `evaluation.data`, or use `train.split`',
    qa_command_failed: 'read the log named above, mend it, then run again',
    error_budget_exceeded: 'look at the log of the server for its errors',
    latency_exceeded: 'make the model answer quicker, or raise `qa.max_p95`',
    verification_failed: 'look at the log of the server named above, mend it and make a new release',
    nothing_live: 'promote a release first',
    // monitor
    monitor_breached: 'look at what is live: modelgate status, and modelgate rollback MODEL if it must go back',
    monitor_unavailable: 'this version judges rules of kind error_rate: watch the others by another tool for now',
    // any step
    input_wrong: 'mend what the message names, then run again',
    outside_failed: 'mend what the message names, then run again: nothing is lost'
};
const reasonCodes = Object.keys(cures);
function isReasonCode(code) {
    return Object.hasOwn(cures, code);
}
function cureFor(code) {
    return cures[code];
}
/** A cure to be typed as it stands: with the names of this model and environment. */
function nameIn(cure, model, environment) {
    const named = cure.replace(/\bMODEL\b/g, model);
    return environment === null ? named : named.replace(/\bENVIRONMENT\b/g, `${environment} ${model}`);
}
const outside = new Set([
    'training_failed',
    'training_timeout',
    'training_out_of_memory',
    'test_command_failed',
    'scan_failed',
    'start_failed',
    'not_served',
    'state_moved',
    'baseline_missing',
    'outside_failed'
]);
const input = new Set([
    'dirty_tree',
    'tree_changed',
    'data_invalid',
    'artifact_missing',
    'predictions_missing',
    'metrics_missing',
    'source_unsupported',
    'junit_missing',
    'evaluation_failed',
    'driver_unsupported',
    'golden_unavailable',
    'input_wrong'
]);
/** Whose fault a reason is: the gate's verdict (exit code 1), the input's (2) or something outside (3). */
function exitCodeFor(code) {
    if (outside.has(code))
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.outside;
    return input.has(code) ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.input : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.gate;
}


/***/ }),

/***/ 6030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   N9: () => (/* binding */ logFile),
/* harmony export */   RE: () => (/* binding */ envelope),
/* harmony export */   Zz: () => (/* binding */ evidencePath),
/* harmony export */   bd: () => (/* binding */ saveDocument),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   sb: () => (/* binding */ audit)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2636);
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
// What a step knows: the project at one commit, one of its models, and the ports to the outside.


function pass(summary, outputs = {}) {
    return { result: 'pass', summary, reasons: [], outputs };
}
function fail(code, message, outputs = {}) {
    return { result: 'fail', summary: code, reasons: [{ code, message, cure: (0,_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .cureFor */ .fe)(code) }], outputs };
}
/** The fields that every document of evidence starts with. */
function envelope(context) {
    return {
        producer: context.producer,
        commit: context.head.sha,
        createdAt: new Date(context.ports.clock.now()).toISOString(),
        origin: context.origin
    };
}
/** Keeps a document in the store, and a copy where people and artifact uploads find it. */
async function saveDocument(context, name, document) {
    const text = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.prettyJson)(document);
    await context.ports.workspace.write(evidencePath(context, name), text);
    const digest = await context.ports.store.putBytes(text);
    return digest === (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(text) ? digest : Promise.reject(new Error(`the store changed ${name}`));
}
/** `.modelgate/evidence/<model>/<name>`: the latest of each document. */
function evidencePath({ model }, name) {
    return `.modelgate/evidence/${model}/${name}`;
}
function logFile({ model, head, ports }, step) {
    return ports.workspace.resolve(`.modelgate/logs/${head.sha.slice(0, 12)}/${model}-${step}.log`);
}
/** The event with this context's actor, model and commit. */
async function audit(context, kind, environment, detail) {
    const { actor, model, head } = context;
    await context.ports.audit.append({ kind, actor, model, environment, commit: head.sha, detail: { ...detail } });
}


/***/ }),

/***/ 8976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ inputGlobs),
/* harmony export */   B$: () => (/* binding */ servingDigest),
/* harmony export */   Mz: () => (/* binding */ isOutput),
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   Zd: () => (/* binding */ declaredOutputs),
/* harmony export */   er: () => (/* binding */ trainingFiles),
/* harmony export */   gM: () => (/* binding */ servingFiles),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   yL: () => (/* binding */ trainingInputs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1026);
/* harmony import */ var _config_plain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4025);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2636);
// Which files belong to which part of a model, and the fingerprints over them.



const lockFiles = [
    'requirements*.txt',
    'uv.lock',
    'poetry.lock',
    'Pipfile.lock',
    'pdm.lock',
    'conda-lock.yml',
    'environment.y*ml',
    'pyproject.toml'
].map((file) => `**/${file}`);
const documents = ['README', 'CHANGELOG', 'CONTRIBUTING', 'CODE_OF_CONDUCT', 'SECURITY'].map((name) => `**/${name}*.md`);
const neverTraining = [
    ...documents,
    'docs/**/*.md',
    'LICENSE*',
    '.github/**',
    '.gitignore',
    '.gitattributes',
    '.modelgate/**'
];
const testFiles = ['**/test_*.py', '**/*_test.py', '**/conftest.py', '**/tests/**', 'tests/**'];
function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_1__([...globs], { dot: true });
    return (path) => isMatch(path);
}
/** Files and folders that the team's commands write: they are neither inputs nor signs of a dirty tree. */
function declaredOutputs(settings) {
    const { artifact, evaluation, test, analyze } = settings;
    return [artifact, evaluation?.predictions, evaluation?.metrics, test?.junit, ...(analyze?.sarif ?? [])]
        .filter((path) => path !== undefined)
        .map(_config_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPath */ .s);
}
function isOutput(outputs, path) {
    return outputs.some((output) => (0,_config_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnder */ .J)(output, path));
}
/** Tracked files of the model: its `paths`, less what its commands write. */
function modelFiles(settings, files) {
    const isMine = matcher(settings.paths ?? ['**']);
    const outputs = declaredOutputs(settings);
    return files.filter(({ path }) => isMine(path) && !isOutput(outputs, path));
}
/** Globs of everything in git that a model is made, evaluated or served from, also outside its `paths`. */
function inputGlobs(settings) {
    const { paths, train, serve, score, evaluation, analyze } = settings;
    if (paths === undefined)
        return ['**'];
    const named = [
        train?.params,
        ...(train?.data ?? []),
        train?.split?.data,
        evaluation?.data,
        score?.data,
        analyze?.baseline
    ].filter((path) => path !== undefined && !path.includes('://'));
    const lock = train?.lock ?? lockFiles.map((glob) => glob.replace('**/', ''));
    const below = named.map((path) => `${path}/**`);
    return [...paths, ...(serve?.paths ?? []), ...(score?.paths ?? []), ...named, ...below, ...lock].filter((glob) => glob !== undefined);
}
/** Code that is packaged with the model and starts its server or scoring job; all code of the model where `paths` names none. */
function servingFiles(settings, files) {
    const named = settings.serve?.paths ?? settings.score?.paths ?? [];
    if (named.length > 0)
        return files.filter(matching(named));
    const data = [...(settings.train?.data ?? []), settings.train?.split?.data, settings.evaluation?.data];
    const isData = matcher(data.filter((path) => path !== undefined));
    const isNever = matcher([...neverTraining, ...testFiles]);
    return modelFiles(settings, files).filter(({ path }) => !isData(path) && !isNever(path));
}
function matching(globs) {
    const isMatch = matcher(globs);
    return ({ path }) => isMatch(path);
}
/** Files that training reads, as far as git knows them: the model's files and lock files, less serving code, tests and documents. */
function trainingFiles(settings, files) {
    const isServing = matcher(settings.serve?.paths ?? settings.score?.paths ?? []);
    const isNever = matcher([...neverTraining, ...testFiles]);
    const isLock = matcher(settings.train?.lock ?? lockFiles);
    const mine = modelFiles(settings, files).filter(({ path }) => !isServing(path) && !isNever(path));
    const locks = files.filter(({ path }) => isLock(path) && isNear(settings, path));
    return [...new Map([...mine, ...locks].map((file) => [file.path, file])).values()];
}
/** A lock file counts when it is named in the config, belongs to the model, or lies at the repository's root. */
function isNear(settings, path) {
    return settings.train?.lock !== undefined || !path.includes('/') || matcher(settings.paths ?? ['**'])(path);
}
/** The training fingerprint of DESIGN.md section 1: files, parameters, data and lock files, never the commit. */
async function trainingInputs(settings, files, workspace) {
    const { train } = settings;
    const named = [...(train?.data ?? []), ...(train?.split ? [train.split.data] : [])];
    const found = await Promise.all(named.map(async (path) => ({ path, print: await workspace.fingerprint(path) })));
    const params = train?.params === undefined ? null : await workspace.fingerprint(train.params);
    const data = found.map(({ print }) => print).filter((print) => print !== null);
    const fingerprint = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({
        files: trainingFiles(settings, files).map(({ path, digest }) => [path, digest]),
        params: params?.digest ?? null,
        data: data.map(({ path, digest }) => [path, digest]),
        command: train?.command ?? null,
        split: train?.split ?? null,
        env: train?.env ?? null,
        repeats: train?.repeats ?? 1,
        artifact: settings.artifact ?? null,
        predictions: settings.evaluation?.predictions ?? null
    });
    return { fingerprint, data, missing: found.filter(({ print }) => print === null).map(({ path }) => path) };
}
/** Digest of the serving part of a release: its code and how it is started. */
function servingDigest(settings, files) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({
        files: servingFiles(settings, files).map(({ path, digest }) => [path, digest]),
        serve: settings.serve ?? null,
        score: settings.score ?? null
    });
}


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ treeChanged),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   Ye: () => (/* binding */ writtenHere)
/* harmony export */ });
/* harmony import */ var _config_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7969);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6030);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8976);
// Whether the working tree still holds the commit that a walk began with.



/** Whether a path is written by the commands of any model, or by Modelgate itself. */
function writtenHere(config) {
    const outputs = Object.keys(config.models).flatMap((name) => {
        const settings = (0,_config_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveModel */ .AX)(config, name);
        return settings === undefined ? [] : (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredOutputs */ .Zd)(settings);
    });
    return (path) => (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutput */ .Mz)(outputs, path) || path.startsWith('.modelgate/');
}
/** Tracked files that are no longer as they were when the walk began, less what the commands are there to write. */
async function changedFiles({ config, files, ports }) {
    const isWritten = writtenHere(config);
    const [before, after] = [digests(files), digests(await ports.git.files())];
    const changed = [
        ...files.filter(({ path }) => !after.has(path)),
        ...[...after].map(([path, digest]) => ({ path, digest }))
    ];
    return changed.filter(({ path, digest }) => !isWritten(path) && (before.get(path) !== digest || !after.has(path)));
}
function digests(files) {
    return new Map(files.map(({ path, digest }) => [path, digest]));
}
function treeChanged(changed) {
    const paths = changed.map(({ path }) => path);
    const shown = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ` and ${paths.length - 5} more` : '');
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('tree_changed', `while this step ran, these files of the commit were changed: ${shown}`);
}


/***/ }),

/***/ 2112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ resultIcons),
/* harmony export */   op: () => (/* binding */ renderWalk),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   uo: () => (/* binding */ walkChart)
/* harmony export */ });
/* harmony import */ var _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7004);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4136);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6145);



const resultIcons = {
    pass: '✅',
    fail: '❌',
    pending: '⏳',
    unavailable: '⚠️'
};
function renderWalk({ commit, models }) {
    const walked = models.filter(({ records }) => records.length > 0);
    const idle = models.filter(({ records }) => records.length === 0);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)([
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(2, ...verdict(walked)),
        ...(walked.length === 0 ? [] : [stepTable(walked)]),
        ...needed(walked),
        ...walked.flatMap(comparisonBlocks),
        ...(idle.length === 0
            ? []
            : [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)('Not affected: ', ...separated(idle.map(({ model }) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(model)])), '.')]),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)('For ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(commit.slice(0, 7)), '.')
    ]);
}
/** "`fraud` is held before staging (metric_failed). `churn` is live." */
function verdict(models) {
    if (models.length === 0)
        return ['✅ No model is affected'];
    const worst = ['fail', 'unavailable', 'pending', 'pass'].find((result) => models.some((model) => endOf(model)?.result === result));
    return [`${resultIcons[worst ?? 'pass']} `, ...separated(models.map(sentence), ' ')];
}
function sentence(walk) {
    const last = endOf(walk);
    if (last === undefined)
        return [];
    switch (last.result) {
        case 'pass':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(walk.model), last.step === 'live' ? ' is live.' : ` passed ${last.step}.`];
        case 'pending':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(walk.model), ` waits at ${last.step} (`, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(last.reasons[0]?.code ?? 'pending'), ').'];
        case 'fail':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(walk.model), ` is held at ${last.step} (`, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(last.reasons[0]?.code ?? 'failed'), ').'];
        case 'unavailable':
            return [
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(walk.model),
                ` can't be judged at ${last.step} (`,
                (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(last.reasons[0]?.code ?? 'unavailable'),
                ').'
            ];
    }
}
/** Where a walk stands: at its last step, or before the gate that will hold it. */
function endOf({ records, held, planned }) {
    const last = records.at(-1);
    if (held === null || last === undefined || last.result !== 'pass')
        return last;
    return { step: planned[planned.indexOf(last.step) + 1] ?? 'the gate', ...held };
}
/** Steps that no model uses vanish. */
function stepTable(models) {
    const used = _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci.filter((step) => models.some(({ planned }) => planned.includes(step)));
    const head = [['model'], ...used.map((step) => [step])];
    const rows = models.map((walk) => [
        [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(walk.model)],
        ...used.map((step) => {
            const record = walk.records.find((known) => known.step === step);
            if (record === undefined)
                return [openCell(walk, step)];
            return [`${resultIcons[record.result]} `, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(record.summary)];
        })
    ]);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, rows);
}
function openCell(walk, step) {
    const end = endOf(walk);
    if (walk.held !== null && end?.step === step)
        return `${resultIcons[end.result]} metrics`;
    return walk.planned.includes(step) ? '–' : '';
}
function needed(models) {
    const held = models.flatMap((walk) => {
        const last = endOf(walk);
        return last === undefined || last.result === 'pass' ? [] : [{ model: walk.model, last }];
    });
    return held.flatMap(({ model, last }) => [
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(3, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(model), ` at ${last.step}: what is needed`),
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(last.reasons.map(({ code: reason, message, cure }) => [
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(reason),
            ': ',
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(firstLine(message)),
            ...(cure === null ? [] : [' → ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(cure)])
        ])),
        ...last.reasons.filter(({ message }) => message.includes('\n')).map(({ message }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(message))
    ]);
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
function comparisonBlocks({ model, comparison, records }) {
    if (comparison === null)
        return [];
    const credit = records.find(({ step }) => step === 'test')?.outputs.credit?.split('\n') ?? [];
    return [
        ...(0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .renderComparison */ .W)(comparison, { model, depth: 3 }).children,
        ...credit.map((line) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(line)))
    ];
}
function separated(parts, by = ', ') {
    return parts.flatMap((part, index) => (index === 0 ? part : [by, ...part]));
}
/** The way through as a Mermaid chart: done steps green, the one that holds red. */
function walkChart({ models }) {
    const lines = models.flatMap(({ planned, records }, model) => planned.flatMap((step, index) => {
        const id = `m${model}s${index}`;
        const record = records.find((known) => known.step === step);
        const edge = index === 0 ? [] : [`  m${model}s${index - 1} --> ${id}`];
        return [`  ${id}["${_pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .stepTitles */ ._4[step]}"]:::${record?.result ?? 'open'}`, ...edge];
    }));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaid */ .a4)([
        'flowchart LR',
        ...lines,
        '  classDef pass fill:#dafbe1,stroke:#1a7f37',
        '  classDef fail fill:#ffebe9,stroke:#cf222e',
        '  classDef pending fill:#fff8c5,stroke:#9a6700',
        '  classDef unavailable fill:#fff8c5,stroke:#9a6700',
        '  classDef open fill:#f6f8fa,stroke:#d0d7de'
    ].join('\n'));
}


/***/ })

};

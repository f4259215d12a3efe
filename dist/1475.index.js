export const id = 1475;
export const ids = [1475];
export const modules = {

/***/ 41953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readAuditLines),
/* harmony export */   i: () => (/* binding */ createAuditLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65817);
/* harmony import */ var _core_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68895);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84696);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35588);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60900);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12458);
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

/***/ 71631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G6: () => (/* binding */ exclusively),
  jz: () => (/* binding */ modelContext),
  U8: () => (/* binding */ openProject)
});

// UNUSED EXPORTS: systemClock

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./core/config/resolve.js
var resolve = __webpack_require__(47969);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/pipeline/tree.js
var tree = __webpack_require__(71633);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __webpack_require__(68161);
// EXTERNAL MODULE: ./adapters/config/file.js
var file = __webpack_require__(54364);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/pipeline/evidence.js
var evidence = __webpack_require__(84696);
// EXTERNAL MODULE: ./adapters/files/atomic.js
var atomic = __webpack_require__(35588);
// EXTERNAL MODULE: ./adapters/files/file-error.js
var file_error = __webpack_require__(60900);
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
var audit_log = __webpack_require__(41953);
// EXTERNAL MODULE: ./adapters/files/environment-states.js
var environment_states = __webpack_require__(68627);
// EXTERNAL MODULE: ./adapters/files/leftovers.js
var leftovers = __webpack_require__(1361);
// EXTERNAL MODULE: ./adapters/files/lock.js
var files_lock = __webpack_require__(12458);
// EXTERNAL MODULE: ./adapters/files/store.js
var files_store = __webpack_require__(73012);
// EXTERNAL MODULE: ./adapters/files/tracking.js
var tracking = __webpack_require__(83592);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
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
        return (0,dist.parse)(text, { maxAliasCount: 0, schema: 'failsafe' });
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./adapters/files/walk.js
var walk = __webpack_require__(31372);
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
var git_git = __webpack_require__(95897);
// EXTERNAL MODULE: ./adapters/git/run-git.js
var run_git = __webpack_require__(2510);
;// CONCATENATED MODULE: ./adapters/git/user.js
// Who git says is at work.


/** `Name <email>` of git's config; the account's name where git has none. */
async function gitUser(root) {
    const git = (0,run_git/* createGitRunner */.h)(root);
    const read = async (key) => (await git.run(['config', '--default', '', '--get', key])).trim();
    const [name, email] = await Promise.all([read('user.name'), read('user.email')]);
    if (email !== '')
        return `${name || email} <${email}>`;
    return name || (0,external_node_os_.userInfo)().username;
}

// EXTERNAL MODULE: ./core/pipeline/load.js
var load = __webpack_require__(51381);
// EXTERNAL MODULE: ./adapters/http/request.js
var request = __webpack_require__(60447);
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
var store_folder = __webpack_require__(99093);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(53802);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./core/masking.js
var masking = __webpack_require__(40238);
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
// EXTERNAL MODULE: ./adapters/process/proc-stat.js
var proc_stat = __webpack_require__(78590);
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
        const pids = (0,external_node_fs_.readdirSync)('/proc').filter((name) => /^\d+$/.test(name));
        return pids.map((pid) => (0,proc_stat/* readStat */.B)(Number(pid))).filter((stat) => stat !== null);
    }
    catch {
        return [];
    }
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
        // Known from now on: one that is ending loses its marks before its memory, ports and files.
        for (const { pid, start } of listMarked(marker))
            known.set(pid, start);
        const members = list();
        for (const { pid } of members)
            send(pid, signal);
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
        await within(1000, readers);
        await watched.ending;
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
/** Waits for work, and no longer than this; leaves no timer behind that would hold the process. */
async function within(milliseconds, work) {
    const timer = new AbortController();
    const over = (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined);
    await Promise.race([work, over]).finally(() => timer.abort());
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
            watched.ending = new Promise(() => undefined);
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
var external_node_util_ = __webpack_require__(57975);
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
var fill_command = __webpack_require__(58764);
// EXTERNAL MODULE: ./adapters/environment/files.js
var files = __webpack_require__(52180);
// EXTERNAL MODULE: ./adapters/environment/process-driver.js + 3 modules
var process_driver = __webpack_require__(64140);
// EXTERNAL MODULE: ./adapters/environment/package.js
var environment_package = __webpack_require__(85231);
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
    const asked = options.actor === undefined ? gitUser(root) : Promise.resolve(options.actor);
    const [found, status, files, actor] = await Promise.all([git.head(), git.status(), git.files(), asked]);
    const head = options.branch === undefined ? found : { ...found, branch: options.branch };
    const ports = localPorts(root, config, options, git);
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
        actor,
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
            threads ??= Promise.all(/* import() */[__webpack_require__.e(9419), __webpack_require__.e(2720)]).then(__webpack_require__.bind(__webpack_require__, 12720)).then(({ createThreads }) => createThreads());
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

/***/ 47969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ resolveModel),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* unused harmony export junitOf */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
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

/***/ 66030:
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
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
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

/***/ 71633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ treeChanged),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   Ye: () => (/* binding */ writtenHere)
/* harmony export */ });
/* harmony import */ var _config_resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47969);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66030);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68976);
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

/***/ 83486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export textLimit */
// Text from evidence (metric, model, branch and file names, messages) made harmless before it enters a document.
const zeroWidthSpace = '\u200b';
const ellipsis = '…';
/** Longest text from evidence that a report shows, in characters. */
const textLimit = 200;
/**
 * One line of text that can't mention a person, link, embed, hide or reorder anything on GitHub, wherever it stands. It
 * is broken with zero-width spaces, which a reader doesn't see: after `@`, `<`, `]`, `#`, `:` of `://`, `www` and `GH`. What
 * follows it in the document counts too: a text that ends in `www` stands before a full stop of ours.
 */
function safeText(untrusted, limit = textLimit) {
    const line = untrusted
        .slice(0, limit * 8)
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
        .trim();
    return shorten(line, limit)
        .replace(/@(?=[\p{L}_])|(?<![\p{L}\p{N}_])@|<(?=[!/?\p{L}])|\](?=[([:])|#(?=\d)|:(?=\/\/)/gu, `$&${zeroWidthSpace}`)
        .replace(/(www|mailto|xmpp)(?=[.:]|$)|(\bGH)(?=-\d)/gi, `$&${zeroWidthSpace}`);
}
/** Keeps whole characters (code points), and says by `…` that something is missing. */
function shorten(text, limit) {
    const characters = Array.from(text);
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}${ellipsis}`;
}


/***/ }),

/***/ 96145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lN: () => (/* binding */ emphasis),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pW: () => (/* binding */ drawing),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83486);

function report(blocks) {
    return { type: 'root', children: [...blocks] };
}
function heading(depth, ...content) {
    return { type: 'heading', depth, children: phrasing(content) };
}
function paragraph(...content) {
    return { type: 'paragraph', children: phrasing(content) };
}
function strong(...content) {
    return { type: 'strong', children: phrasing(content) };
}
function emphasis(...content) {
    return { type: 'emphasis', children: phrasing(content) };
}
/** Text from evidence, cut at `limit` characters. */
function untrusted(text, limit) {
    return { type: 'text', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text, limit) };
}
/** A name or value from evidence, in code font. */
function code(text) {
    return { type: 'inlineCode', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text) || ' ' };
}
/** A block of lines, as of a log: each is made safe and cut at 500 characters. */
function codeBlock(text, lang) {
    const value = text
        .split(/\r?\n/)
        .map((line) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(line, 500))
        .join('\n');
    return { type: 'code', value, ...(lang === undefined ? {} : { lang }) };
}
/** A Mermaid chart, which GitHub draws; `source` is ours, its labels already safe. */
function mermaid(source) {
    return { type: 'code', lang: 'mermaid', value: source };
}
/** A link of ours; anything but https, http and in-page anchors becomes plain text. */
function link(url, ...content) {
    const children = phrasing(content);
    if (!/^(https?:\/\/|#)/.test(url))
        return { type: 'emphasis', children };
    return { type: 'link', url: url.replace(/[\s<>]/g, encodeURIComponent), children };
}
function list(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] }))
    };
}
/** Rows shorter than the head are filled with empty cells. */
function table(head, rows, align = []) {
    return {
        type: 'table',
        align: head.map((_, i) => align[i] ?? null),
        children: [head, ...rows].map((cells) => ({
            type: 'tableRow',
            children: head.map((_, i) => cell(cells[i] ?? []))
        }))
    };
}
function cell(content) {
    return { type: 'tableCell', children: phrasing(content) };
}
function details(summary, ...children) {
    return { type: 'details', summary: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(summary, 300), children: [...children] };
}
function drawing(sides, children) {
    return { type: 'drawing', sides, children: [...children] };
}
/** An HTML comment, as a marker by which a comment is found again. Letters, digits and `:=._-` only. */
function marker(text) {
    return { type: 'html', value: `<!-- ${text.replace(/[^\w:=. -]/g, '').replace(/--+/g, '-')} -->` };
}
function phrasing(content) {
    return content.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}


/***/ })

};

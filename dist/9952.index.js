export const id = 9952;
export const ids = [9952];
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`${file} was changed: it does not name an entry`, {
            place: { file },
            cure: 'restore it from a copy; if you know that the log is whole, delete it: the next entry writes it anew',
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('the audit log holds a line that is no entry; nothing is added to a broken log', {
        place,
        cure: 'type `modelgate audit verify` (it names the first bad entry), then restore that file from a copy'
    });
}
function isCut(folder) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('the end of the audit log is not the one that was written; nothing is added to a broken log', {
        place: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, headName) },
        cure: `type \`modelgate audit verify\` (it names the first bad entry), then restore ${folder} from a copy`
    });
}
function fail(error) {
    throw error;
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

/***/ 36418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTagWords),
/* harmony export */   i: () => (/* binding */ readAuditBranch)
/* harmony export */ });
/* harmony import */ var _core_audit_segments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63142);
/* harmony import */ var _core_audit_mirror_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22903);
/* harmony import */ var _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11806);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84747);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2510);
// The bot's audit log as this clone has it, and what the tags of releases say of a log.





/** The branch as it was fetched last, or the local one where nothing was. Throws InputError where there is none. */
async function readAuditBranch(cwd) {
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitRunner */ .h)(cwd);
    const ref = await present(git, [`refs/remotes/origin/${_core_bot_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .auditBranch */ .K_}`, `refs/heads/${_core_bot_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .auditBranch */ .K_}`]);
    const listed = await git.run(['ls-tree', '-r', '--name-only', '-z', ref, `${_core_audit_segments_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentsFolder */ .Z9}/`]);
    const names = listed.split('\0').flatMap((path) => {
        const name = (0,_core_audit_segments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSegmentPath */ ._1)(path);
        return name === null ? [] : [{ ...name, path }];
    });
    const paths = names.toSorted((a, b) => a.sequence - b.sequence).map(({ path }) => path);
    const lines = [];
    const places = [];
    for (const [index, text] of (await readAll(git, ref, paths)).entries()) {
        const file = paths[index] ?? '';
        for (const [at, line] of text.replace(/\n$/, '').split('\n').entries()) {
            lines.push(line);
            places.push({ file, line: at + 1 });
        }
    }
    return { ref, lines, places };
}
async function present(git, refs) {
    for (const ref of refs)
        if ((await git.tryRun(['rev-parse', '--verify', '--quiet', ref], [1])) !== null)
            return ref;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`this clone has no branch ${_core_bot_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .auditBranch */ .K_}`, {
        cure: `fetch it: \`git fetch origin ${_core_bot_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .auditBranch */ .K_}:refs/remotes/origin/${_core_bot_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .auditBranch */ .K_}\``
    });
}
/** The texts of these files, in one process of git. */
async function readAll(git, ref, paths) {
    const answer = Buffer.from(await git.run(['cat-file', '--batch'], paths.map((path) => `${ref}:${path}\n`).join('')));
    const texts = [];
    for (let at = 0; texts.length < paths.length;) {
        const end = answer.indexOf(0x0a, at);
        const size = Number(/ blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1]);
        texts.push(answer.toString('utf8', end + 1, end + 1 + size));
        at = end + 1 + size + 1;
    }
    return texts;
}
/** By tag; light ones are left out. */
async function readTagWords(cwd) {
    const format = '%(refname:short)%00%(objecttype)%00%(contents)%00%00';
    const text = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitRunner */ .h)(cwd).run(['for-each-ref', `--format=${format}`, 'refs/tags']);
    const found = new Map();
    for (const each of text.split('\0\0')) {
        const [name = '', type, message = ''] = each.trimStart().split('\0');
        if (type === 'tag')
            found.set(name, { local: (0,_core_audit_mirror_js__WEBPACK_IMPORTED_MODULE_1__/* .readTagged */ .hq)(message), branch: (0,_core_audit_mirror_js__WEBPACK_IMPORTED_MODULE_1__/* .readMirror */ .ar)(message) });
    }
    return found;
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

/***/ 63142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ segmentPath),
/* harmony export */   Z9: () => (/* binding */ segmentsFolder),
/* harmony export */   _1: () => (/* binding */ parseSegmentPath),
/* harmony export */   fs: () => (/* binding */ checkFollows),
/* harmony export */   gA: () => (/* binding */ readSegment),
/* harmony export */   ru: () => (/* binding */ formatSegment)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68895);
// The audit log in immutable files, one for each batch: `segments/<thousands>/<sequence>-<slug>.jsonl`. The name gives
// the first entry's sequence and whose records they are, so that one subject's can be read without the others.


const segmentsFolder = 'segments';
const damage = {
    malformed: 'this is not an entry that Modelgate wrote',
    edited: 'this entry was changed after it was written'
};
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
function segmentPath({ sequence, slug }) {
    if (!slugPattern.test(slug))
        throw new Error(`'${slug}' is no name for a segment of the audit log`);
    const digits = String(sequence).padStart(9, '0');
    return `${segmentsFolder}/${digits.slice(0, -3)}/${digits}-${slug}.jsonl`;
}
/** Null for any other file. */
function parseSegmentPath(path) {
    const [, digits = '', slug = ''] = /^segments\/\d{6,}\/(\d{9,})-([a-z0-9-]+)\.jsonl$/.exec(path) ?? [];
    const name = { sequence: Number(digits), slug };
    return slugPattern.test(slug) && segmentPath(name) === path ? name : null;
}
function formatSegment(entries) {
    return entries.map((entry) => `${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(entry)}\n`).join('');
}
/** A segment by itself: every line as it was written, one after the other from the sequence that its name gives. */
function readSegment(name, text) {
    const entries = [];
    const lines = text.split('\n');
    if (lines.pop() !== '' || lines.length === 0)
        return faultOf(name, lines.length + 1, 'the last line has no end');
    for (const [index, line] of lines.entries()) {
        const read = (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)(line);
        if (read.kind !== 'entry')
            return faultOf(name, index + 1, damage[read.kind]);
        if (read.entry.sequence !== name.sequence + index) {
            return faultOf(name, index + 1, `here belongs entry ${name.sequence + index}`);
        }
        const before = entries.at(-1);
        if (before !== undefined && read.entry.previous !== before.digest) {
            return faultOf(name, index + 1, 'this entry does not follow the one before it');
        }
        entries.push(read.entry);
    }
    return { ...name, entries };
}
/** Whether a segment follows `before`, the one in front of it in the log; null where it is the first. Null if it does. */
function checkFollows(segment, before) {
    const [first] = segment.entries;
    const last = before?.entries.at(-1);
    const expected = (last?.sequence ?? 0) + 1;
    if (segment.sequence !== expected)
        return faultOf(segment, 1, `entry ${expected} is missing before this segment`);
    return first?.previous === (last?.digest ?? null)
        ? null
        : faultOf(segment, 1, 'this entry does not follow the segment before it');
}
function faultOf(name, line, message) {
    return { path: segmentPath(name), line, message };
}


/***/ }),

/***/ 83486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ textLimit),
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
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
/* harmony export */   SM: () => (/* binding */ withCode),
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
/** What was said of an error, or is to be done next: as `untrusted`, with what stands between backticks in code font. */
function withCode(text, limit) {
    const parts = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, limit ?? _safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textLimit */ .$l).split(/(`[^`]+`)/);
    return parts
        .filter((part) => part !== '')
        .map((part, index) => part.startsWith('`') && part.length > 2 ? code(part.slice(1, -1)) : between(part, index === 0, limit));
}
/** With the blank on each side that parts it from the code beside it. */
function between(part, isFirst, limit) {
    const { value } = untrusted(part, limit);
    return { type: 'text', value: `${!isFirst && /^\s/.test(part) ? ' ' : ''}${value}${/\s$/.test(part) ? ' ' : ''}` };
}
/** A name or value from evidence, in code font. */
function code(text) {
    return { type: 'inlineCode', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text) || ' ' };
}
/** A block of lines, as of a log: each is made safe word by word, so that columns and indents stay, and cut at 500 characters. */
function codeBlock(text, lang) {
    const value = text
        .split(/\r?\n/)
        .map((line) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line.trimEnd(), 500)
        .replaceAll('\t', '  ')
        .split(/( +)/)
        .map((part) => (part.startsWith(' ') ? part : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(part, 500)))
        .join(''))
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

export const id = 8097;
export const ids = [8097];
export const modules = {

/***/ 88889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseStateFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84696);
// `<environment>/<model>.yaml` as text: what an environment is told to serve. Comments, key order and keys of others are kept.




const keys = ['live', 'candidate', 'weight', 'hold'];
const stateSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    live: _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er.nullable().default(null),
    candidate: _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er.nullable().default(null),
    weight: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1).default(0),
    hold: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable().default(null)
});
/** `text` is null where there is no file, which means that nothing is served. Throws InputError with the place where it can't be read. */
function parseStateFile(text, path) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text ?? '{}');
    if (text === null)
        document.contents = document.createNode({});
    const read = document.errors.length > 0 ? null : stateSchema.safeParse(document.toJS({ maxAliasCount: 10 }) ?? {});
    if (read?.success !== true)
        throw unreadable(path, document, read?.error);
    if (document.contents === null)
        document.contents = document.createNode({});
    const { live, candidate, weight, hold } = read.data;
    return {
        state: { live, candidate, weight, hold },
        edit(next) {
            for (const key of keys)
                document.set(key, next[key]);
            return document.toString({ lineWidth: 0 });
        }
    };
}
function unreadable(path, document, error) {
    const [fault] = document.errors;
    const [position] = fault?.linePos ?? [];
    const issue = error?.issues[0];
    const why = fault?.code ?? `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${path} does not say what to serve (${why})`, {
        place: position === undefined ? { file: path } : { file: path, line: position.line, column: position.col },
        cure: 'put it back as it was: live, candidate (a digest or null), weight (0 to 1), hold (a text or null)'
    });
}


/***/ }),

/***/ 68627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createEnvironmentStates)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _environment_state_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88889);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35588);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12458);
// What each environment is told to serve, as files in a folder: `<environment>/<model>.yaml`.





const lockWaitMs = 10_000;
/** A version is the digest of the file's bytes; null where there is no file, which means that nothing is served. */
function createEnvironmentStates(folder) {
    const pathOf = (environment, model) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, environment, `${model}.yaml`);
    return {
        async read(environment, model) {
            const { state, version } = await load(pathOf(environment, model));
            return { state, version };
        },
        async compareAndSwap(environment, model, version, next) {
            const path = pathOf(environment, model);
            return (0,_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .k)(`${path}.lock`, lockWaitMs, async () => {
                const now = await load(path);
                if (now.version !== version)
                    return false;
                await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f8)(path, now.edit(next));
                return true;
            });
        }
    };
}
/** Throws InputError with the place where the file cannot be read. */
async function load(path) {
    const bytes = await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)(path);
    return {
        ...(0,_environment_state_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStateFile */ .n)(bytes?.toString('utf8') ?? null, path),
        version: bytes === null ? null : (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN)(bytes)
    };
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

/***/ 73012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ digestOfPath),
/* harmony export */   y: () => (/* binding */ createStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65817);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84696);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35588);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60900);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1361);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31372);
// The local store: bytes by digest under `sha256/ab/<hex>`. A folder is its files and a manifest of them.












const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .euz('modelgate/folder@1'),
    files: zod__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().refine((path) => path.split('/').every((part) => !['', '.', '..'].includes(part))),
        digest: _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .digestSchema */ .er,
        mode: zod__WEBPACK_IMPORTED_MODULE_11__/* ["enum"] */ .k5n(['file', 'executable'])
    }))
});
/** `folder` is made when the first bytes are put. Bytes once put are never changed. */
function createStore(folder) {
    const pathOf = (digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'sha256', digest.slice(7, 9), digest.slice(7));
    async function putFile(source) {
        const known = await (0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .hashFile */ .DC)(source);
        if ((await sizeOf(pathOf(known.digest))) === known.bytes)
            return known;
        const folderOfTemporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'temporary');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folderOfTemporary, { recursive: true });
        await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_9__/* .removeLeftovers */ .DA)(folderOfTemporary, 'put');
        const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folderOfTemporary, (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_9__/* .temporaryName */ .NT)('put'));
        const copied = await copyFile(source, temporary, 0o444);
        const target = pathOf(copied.digest);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
        await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_7__/* .syncFolder */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target));
        return copied;
    }
    async function putFolder(source) {
        const files = [];
        let bytes = 0;
        for (const file of await (0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .walkFolder */ .aI)(source, source)) {
            const put = await putFile(file.absolute);
            files.push({ path: file.path, digest: put.digest, mode: file.executable ? 'executable' : 'file' });
            bytes += put.bytes;
        }
        const digest = await putBytes((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)({ schema: 'modelgate/folder@1', files }));
        return { digest, bytes };
    }
    async function putBytes(bytes) {
        const digest = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestBytes */ .QN)(bytes);
        const target = pathOf(digest);
        if ((await sizeOf(target)) !== Buffer.byteLength(bytes))
            await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_7__/* .writeWhole */ .f8)(target, bytes);
        return digest;
    }
    async function getBytes(digest) {
        const bytes = await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)(pathOf(digest));
        if (bytes === null)
            throw missing(folder, digest);
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestBytes */ .QN)(bytes) !== digest)
            throw changed(pathOf(digest), digest);
        return bytes;
    }
    async function copyOut(digest, target, mode) {
        const source = pathOf(digest);
        if ((await sizeOf(source)) === null)
            throw missing(folder, digest);
        const copied = await copyFile(source, target, mode);
        if (copied.digest !== digest)
            throw changed(source, digest);
    }
    async function copyAllOut(manifest, target) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(target);
        for (const file of manifest.files) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(target, file.path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
            await copyOut(file.digest, path, file.mode === 'executable' ? 0o755 : 0o644);
        }
    }
    return {
        async putPath(absolutePath) {
            try {
                const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(absolutePath);
                return status.isDirectory() ? await putFolder(absolutePath) : await putFile(absolutePath);
            }
            catch (cause) {
                if (!(0,_file_error_js__WEBPACK_IMPORTED_MODULE_8__/* .isMissing */ .b2)(cause))
                    throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_8__/* .fileError */ .zS)(cause, absolutePath);
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`there is nothing at ${absolutePath}`, {
                    place: { file: absolutePath },
                    cure: 'check that the command writes it, and that the path in the config is right',
                    cause
                });
            }
        },
        putBytes,
        async has(digest) {
            return (await sizeOf(pathOf(digest))) !== null;
        },
        getBytes,
        async materialize(digest, absolutePath) {
            const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(absolutePath);
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(absolutePath);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(parent, { recursive: true });
                await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_9__/* .removeLeftovers */ .DA)(parent, name);
                const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_9__/* .temporaryName */ .NT)(name));
                const manifest = await readManifest(pathOf(digest));
                await (manifest === null ? copyOut(digest, temporary, 0o644) : copyAllOut(manifest, temporary)).catch(async (cause) => {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { recursive: true, force: true });
                    throw cause;
                });
                await replace(temporary, absolutePath);
                await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_7__/* .syncFolder */ .Yw)(parent);
            }
            catch (cause) {
                throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_8__/* .fileError */ .zS)(cause, absolutePath);
            }
        }
    };
}
/** The digest that `putPath` gives, with nothing put. */
async function digestOfPath(absolutePath) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(absolutePath)).isDirectory())
        return (await (0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .hashFile */ .DC)(absolutePath)).digest;
    const files = [];
    for (const file of await (0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .walkFolder */ .aI)(absolutePath, absolutePath))
        files.push({
            path: file.path,
            digest: (await (0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .hashFile */ .DC)(file.absolute)).digest,
            mode: file.executable ? 'executable' : 'file'
        });
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestBytes */ .QN)((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)({ schema: 'modelgate/folder@1', files }));
}
async function sizeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size;
    }
    catch (cause) {
        if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_8__/* .isMissing */ .b2)(cause))
            return null;
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_8__/* .fileError */ .zS)(cause, path);
    }
}
/** Copies in pieces, fsyncs, and says what was copied. */
async function copyFile(source, target, mode) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(target, 'wx', mode);
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(source, { highWaterMark: 1 << 20 })) {
            hash.update(chunk);
            bytes += chunk.length;
            await handle.writeFile(chunk);
        }
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    return { digest: `sha256:${hash.digest('hex')}`, bytes };
}
/** The manifest stored at a path, or null if a file's content lies there. Only a text that is exactly a canonical manifest is one. */
async function readManifest(path) {
    if (!(await startsAsManifest(path)))
        return null;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8');
    try {
        const read = manifestSchema.safeParse(JSON.parse(text));
        return read.success && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(read.data) === text ? read.data : null;
    }
    catch {
        return null;
    }
}
async function startsAsManifest(path) {
    const start = '{"files":[';
    if ((await sizeOf(path)) === null)
        return false;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(start.length), 0, start.length, 0);
        return buffer.toString('latin1', 0, bytesRead) === start;
    }
    finally {
        await handle.close();
    }
}
/** A folder that is in the way is moved aside first: a folder cannot be renamed over one that has files. */
async function replace(temporary, target) {
    const old = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_9__/* .temporaryName */ .NT)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(target)));
    const hadFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target).then((status) => status.isDirectory(), () => false);
    const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(temporary)).isDirectory();
    if (hadFolder || isFolder)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(target, old).catch(ignoreMissing);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(old, { recursive: true, force: true });
}
function ignoreMissing(cause) {
    if (!(0,_file_error_js__WEBPACK_IMPORTED_MODULE_8__/* .isMissing */ .b2)(cause))
        throw cause;
}
function missing(folder, digest) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`the store ${folder} has no ${digest}`, {
        cure: 'run the step that made it again; if the store was cleaned, a copy of its folder brings it back'
    });
}
function changed(path, digest) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`${path} no longer has the digest ${digest}: its bytes were changed or damaged`, {
        place: { file: path },
        cure: `delete ${path} and run the step that made it again, or restore it from a copy`
    });
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
            cure: `delete it (\`rm '${path}'\`) and run the same command again: the step that made it is then done again`,
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
        cure: 'run the same command again: it takes the next version'
    });
}


/***/ }),

/***/ 31372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   aI: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84747);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60900);
// The files of a folder in an order that no file system decides.






/** Whether `path` is `folder` or lies in it; both absolute, links already resolved. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way));
}
/**
 * All files under a folder, sorted by path. Links count as what they point to, as long as that lies within `boundary`.
 * Throws InputError for a link that leaves it, dangles or runs in a circle, for what is neither file nor folder, and
 * for two names that are one in NFC. Empty folders have no files and so leave no trace.
 */
async function walkFolder(folder, boundary) {
    try {
        const limit = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(boundary);
        const files = await walk(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder), '', { limit, above: [] });
        files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
        files.forEach((file, index) => {
            if (files[index - 1]?.path === file.path)
                throw refuse(file.absolute, 'has the same name as its neighbour in NFC');
        });
        return files;
    }
    catch (cause) {
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .fileError */ .zS)(cause, folder);
    }
}
async function walk(folder, prefix, way) {
    if (!isWithin(way.limit, folder))
        throw refuse(folder, 'is reached by a link that leaves the folder');
    if (way.above.includes(folder))
        throw refuse(folder, 'is reached by a link that runs in a circle');
    const below = { ...way, above: [...way.above, folder] };
    const files = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder)) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        const path = `${prefix}${name.normalize('NFC')}`;
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(absolute).catch(() => {
            throw refuse(absolute, 'is a link to nothing');
        });
        if (!isWithin(way.limit, real))
            throw refuse(absolute, 'is a link that leaves the folder');
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(real);
        if (status.isDirectory())
            files.push(...(await walk(real, `${path}/`, below)));
        else if (status.isFile())
            files.push({ path, absolute, bytes: status.size, executable: (status.mode & 0o100) !== 0 });
        else
            throw refuse(absolute, 'is neither a file nor a folder');
    }
    return files;
}
function refuse(path, why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`${path} ${why}`, {
        place: { file: path },
        cure: 'remove it, or put a copy of the file in its place'
    });
}
/** Digest and size of a file, read in pieces. */
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 })) {
            hash.update(chunk);
            bytes += chunk.length;
        }
    }
    catch (cause) {
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .fileError */ .zS)(cause, path);
    }
    return { digest: `sha256:${hash.digest('hex')}`, bytes };
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

/***/ 99093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ storeFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
// Where `store: local:FOLDER` keeps its bytes.


/** Throws InputError for a store of another kind. */
function storeFolder(root, store) {
    const folder = /^local:(.+)$/.exec(store)?.[1];
    if (folder === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`\`store: ${store}\` is not among the stores of this version`, {
            cure: 'use `store: local:FOLDER`, with a folder that outlives the machine: a mounted share or bucket, or one that actions/cache keeps'
        });
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder) ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, folder);
}


/***/ })

};

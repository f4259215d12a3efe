export const id = 4366;
export const ids = [4366];
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
        cure: 'Put it back as it was: live, candidate (a digest or null), weight (0 to 1), hold (a text or null).'
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
            ? `Wait until it has ended (ps -p ${owner.pid} shows it), then run the same command again.`
            : `Wait until it has ended, then run the same command again; if that machine is gone, delete '${file}'.`
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
                    cure: 'Check that the command writes it, and that the path in the config is right.',
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
        cure: 'Run the step that made it again; if the store was cleaned, a copy of its folder brings it back.'
    });
}
function changed(path, digest) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`${path} no longer has the digest ${digest}: its bytes were changed or damaged`, {
        place: { file: path },
        cure: `Delete ${path} and run the step that made it again, or restore it from a copy.`
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
        cure: 'Remove it, or put a copy of the file in its place.'
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
            cure: 'use `store: local:FOLDER`'
        });
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder) ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, folder);
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
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54364);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${source} was never evaluated`, { cure: 'Name a release with an evaluation, or a file.' });
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
        cure: known === '' ? 'Make one: modelgate run. For the first model write --baseline none.' : `There are: ${known}.`
    });
}


/***/ })

};

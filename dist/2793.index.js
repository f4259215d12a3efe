export const id = 2793;
export const ids = [2793];
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

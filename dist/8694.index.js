export const id = 8694;
export const ids = [8694];
export const modules = {

/***/ 81392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   mq: () => (/* binding */ saveBody),
/* harmony export */   w4: () => (/* binding */ withTries),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84747);
// Large files from servers that somebody else runs: limits of time and bytes, and tries again.






const patience = { answerMs: 30_000, idleMs: 60_000, pausesMs: [500, 2000] };
/** One request. A redirect is an answer: nothing is followed. Throws OutsideError where none comes in time. */
async function ask(url, headers, { who, cure }, { answerMs }, { method = 'GET', body = null } = {}) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), answerMs);
    try {
        return await fetch(url.href, {
            method,
            body,
            headers: { 'accept-encoding': 'identity', ...headers },
            redirect: 'manual',
            signal: controller.signal
        });
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`${who} does not answer`, { cure, cause });
    }
    finally {
        clearTimeout(timer);
    }
}
/** Tries again after each pause where something outside failed. */
async function withTries({ pausesMs }, work) {
    for (const pause of pausesMs) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp))
                throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pause);
    }
    return work();
}
/** Writes a body to a file whose folder is made, and feeds the sums with it; gives the number of bytes. */
async function saveBody(answer, file, what, sums, limits) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    let bytes = 0;
    async function* counted() {
        for await (const chunk of chunksOf(answer, what, limits)) {
            for (const sum of sums)
                sum.update(chunk);
            bytes += chunk.length;
            yield chunk;
        }
    }
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(counted, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file, { flags: 'wx' }));
        return bytes;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        throw error;
    }
}
/** A short body as it is. */
async function readBody(answer, what, limits) {
    const chunks = [];
    for await (const chunk of chunksOf(answer, what, limits))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function* chunksOf(answer, what, limits) {
    if (answer.body === null)
        return;
    const packed = answer.headers.get('content-encoding') ?? 'identity';
    if (/gzip|deflate|br|zstd/.test(packed))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`${what} is sent packed (Content-Encoding: ${packed}), so that its bytes can't be held to what is said of them`, {
            cure: 'store it without a Content-Encoding'
        });
    const reader = answer.body.getReader();
    let bytes = 0;
    try {
        for (;;) {
            const { done, value } = await within(reader.read(), limits.idleMs).catch((cause) => {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`${what} broke off after ${bytes} bytes`, { cure: 'run again', cause });
            });
            if (done)
                return;
            bytes += value.length;
            if (bytes > limits.mostBytes)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`${what} is larger than the ${limits.mostBytes} bytes that it may have`, {
                    cure: 'run again; if it stays so, something on the way changes files'
                });
            yield value;
        }
    }
    finally {
        // not waited for: a body that hangs may hang here too
        reader.cancel().catch(() => undefined);
    }
}
async function within(work, ms) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`nothing came for ${ms} ms`)), ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 58694:
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
// EXTERNAL MODULE: ./core/pipeline/graph.js
var graph = __webpack_require__(92957);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __webpack_require__(68161);
// EXTERNAL MODULE: ./adapters/config/file.js + 1 modules
var file = __webpack_require__(21596);
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
// EXTERNAL MODULE: ./core/data/fingerprint.js
var fingerprint = __webpack_require__(58891);
// EXTERNAL MODULE: ./adapters/files/walk.js
var walk = __webpack_require__(31372);
;// CONCATENATED MODULE: ./adapters/files/fingerprint.js
// Reads from disk what core/data/fingerprint.ts names.





/**
 * Fingerprint of a file, folder, `.dvc` file or LFS pointer at `absolute`; null if nothing is there. `path` is the name
 * it is recorded under. In a folder, a pointer counts as the content it names.
 */
async function fingerprintPath(path, absolute, root) {
    if ((0,fingerprint/* isRemote */.Vx)(path))
        return (0,fingerprint/* remoteFingerprint */.$p)(path);
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
    return { path, kind: 'folder', digest: (0,fingerprint/* folderDigest */.DR)(files), bytes };
}
async function fingerprintContent(absolute, size) {
    const pointer = size < fingerprint/* lfsPointerLimit */.AJ ? (0,fingerprint/* parseLfsPointer */.y)(await (0,promises_.readFile)(absolute)) : null;
    return pointer === null ? { ...(await (0,walk/* hashFile */.DC)(absolute)), pointer: false } : { ...pointer, pointer: true };
}
async function fingerprintDvc(path, absolute) {
    const recorded = (0,fingerprint/* parseDvcFile */.$N)(await (0,promises_.readFile)(absolute, 'utf8'));
    if (recorded !== null)
        return { path, kind: 'dvc', ...recorded };
    throw new errors/* InputError */.dz(`${path} records no hash of its data`, {
        place: { file: path },
        cure: `type \`dvc add ${path.slice(0, -'.dvc'.length)}\` (or \`dvc commit ${path}\`), then commit ${path}`
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
                throw refuse(path, `${path} is not a file`, `name a file; \`ls -ld '${path}'\` shows what it is`);
            if (status.size > maxBytes)
                throw refuse(path, `${path} has ${status.size} bytes; at most ${maxBytes} are read`, 'check that this is the right file, and make it smaller');
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
                throw refuse(path, 'the repository itself cannot be removed', 'name a path inside it');
            await (0,promises_.rm)(absolute, { recursive: true, force: true });
        },
        async copy(from, to) {
            if ((await statOf(from)) === null)
                return false;
            const [source, target] = [resolve(from), resolve(to)];
            try {
                await (0,promises_.rm)(target, { recursive: true, force: true });
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
                await (0,promises_.cp)(source, target, { recursive: true, dereference: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
            }
            catch (cause) {
                throw (0,file_error/* fileError */.zS)(cause, target);
            }
            return true;
        },
        async stat(path) {
            const status = await statOf(path);
            if (status === null)
                return null;
            const folder = status.isDirectory();
            return { kind: folder ? 'folder' : 'file', bytes: folder ? 0 : status.size, modifiedMs: status.mtimeMs };
        },
        async list(path) {
            const absolute = resolve(path);
            if ((await statOf(path))?.isDirectory() !== true)
                return [];
            const entries = await (0,promises_.readdir)(absolute, { recursive: true, withFileTypes: true });
            const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
            const found = await Promise.all(files.map(async (file) => ({ file, status: await (0,promises_.stat)(file) })));
            return found
                .map(({ file, status }) => ({
                path: (0,external_node_path_.relative)(absolute, file).split(external_node_path_.sep).join('/'),
                bytes: status.size,
                modifiedMs: status.mtimeMs
            }))
                .toSorted((a, b) => (a.path < b.path ? -1 : 1));
        },
        async fingerprint(path) {
            return fingerprintPath(path, (0,fingerprint/* isRemote */.Vx)(path) ? path : resolve(path), real);
        }
    };
}
function realRoot(root) {
    try {
        return (0,external_node_fs_.realpathSync)(root);
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`there is no folder ${root}`, { cure: 'run the command inside your repository', cause });
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
    return refuse(path, `${path} leads out of the repository`, 'use a path inside the repository, without a link out of it');
}
function refuse(path, message, cure) {
    return new errors/* InputError */.dz(message, { place: { file: path }, cure });
}

// EXTERNAL MODULE: ./adapters/git/git.js + 1 modules
var git_git = __webpack_require__(95897);
// EXTERNAL MODULE: ./core/audit/chain.js
var chain = __webpack_require__(68895);
// EXTERNAL MODULE: ./core/audit/entry.js
var entry = __webpack_require__(93654);
// EXTERNAL MODULE: ./core/bot/branches.js
var branches = __webpack_require__(11806);
// EXTERNAL MODULE: ./core/bot/records.js
var records = __webpack_require__(27754);
// EXTERNAL MODULE: ./adapters/environment/state-file.js
var state_file = __webpack_require__(88889);
// EXTERNAL MODULE: ./adapters/git/audit-branch.js
var audit_branch = __webpack_require__(36418);
// EXTERNAL MODULE: ./adapters/git/run-git.js
var run_git = __webpack_require__(2510);
;// CONCATENATED MODULE: ./adapters/git/served.js
// What the bot's branches, as this clone has them, say was released and is served: for machines that did neither themselves.







/** Null where no bot looks after the repository, or its branches were not fetched whole, or nothing is live there. */
function createServedElsewhere(root) {
    const git = (0,run_git/* createGitRunner */.h)(root);
    const known = new Map();
    const read = async (environment, model) => {
        const ref = `refs/remotes/origin/${branches/* environmentsBranch */.ZH}:${environment}/${model}.yaml`;
        const file = await git.tryRun(['cat-file', 'blob', ref], [128]);
        const live = file === null ? null : (0,state_file/* parseStateFile */.n)(file, ref).state.live;
        if (live === null)
            return null;
        const created = (await releasesMade(root)).find(({ entry, detail }) => entry.model === model && detail.release === live);
        if (created === undefined)
            return null;
        const { version, parts } = created.detail;
        return { release: live, version, modelDigest: parts.model, commit: created.entry.commit };
    };
    // A walk asks for each of its steps, and what was fetched stays as it is meanwhile.
    return (environment, model) => {
        const key = `${environment}/${model}`;
        const answer = known.get(key) ?? read(environment, model);
        known.set(key, answer);
        return answer;
    };
}
/** What the bot's log says was released; nothing where it looks after nothing here, or its log was not fetched whole. */
function createRecordedReleases(root) {
    return async (model) => {
        const made = await releasesMade(root);
        return made.filter(({ entry }) => entry.model === model).map(({ detail }) => detail);
    };
}
async function releasesMade(root) {
    const ref = `refs/remotes/origin/${branches/* auditBranch */.K_}`;
    if ((await (0,run_git/* createGitRunner */.h)(root).tryRun(['rev-parse', '--verify', '--quiet', ref], [1])) === null)
        return [];
    const { lines } = await (0,audit_branch/* readAuditBranch */.i)(root);
    if (!(0,chain/* verifyChain */.H5)(lines).ok)
        return [];
    const entries = lines.map((line) => entry/* auditEntrySchema */.x.parse(JSON.parse(line)));
    return (0,records/* recordsOf */.M$)(entries, 'release_created');
}

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

// EXTERNAL MODULE: ./core/pipeline/serving/load.js
var load = __webpack_require__(72408);
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

// EXTERNAL MODULE: ./core/masking.js
var masking = __webpack_require__(40238);
;// CONCATENATED MODULE: ./core/pipeline/jobs/lead.js
// Leads one job on a scheduler to its end: goes on with one that is there, starts again what was lost, never twice at once.

const mostTries = 100;
/** Looks without an answer, or at a job that is not known yet, before it counts as lost. */
const patience = 5;
/**
 * Tries are numbered. A try that ended well is used, one that still runs is followed, one that failed or was lost before
 * is left behind, and the first number that the scheduler doesn't know is started.
 */
async function leadJob(leading) {
    const lost = [];
    for (let number = 1; number <= mostTries; number += 1) {
        const job = leading.place(`${leading.key}-${number}`);
        const before = await leading.scheduler.status(job);
        if (before?.kind === 'ended') {
            const kept = leading.isFresh || before.isLost ? null : await collect(leading, job);
            if (kept?.end.kind === 'exit' && kept.end.code === 0)
                return { ...kept, lost, job };
            continue;
        }
        if (before === null) {
            // a scheduler forgets its jobs in time, and a folder that both sides see keeps what they left
            const kept = leading.isFresh ? null : await leading.read(job);
            if (kept?.end.kind === 'exit' && kept.end.code === 0)
                return { ...kept, lost, job };
            if (lost.length > leading.retries)
                throw tooOften(leading, lost);
            await leading.prepare(job);
            await leading.scheduler.submit(job);
        }
        const ended = await follow(leading, job);
        if ('end' in ended)
            return { ...ended, lost, job };
        lost.push(ended.reason);
        leading.onLost(ended.reason);
    }
    throw tooOften(leading, lost);
}
/** Asks until the job has ended, and hands on what it logs meanwhile. */
async function follow(leading, job) {
    const { scheduler, clock } = leading;
    const shown = { characters: 0 };
    let began = null;
    let unknown = 0;
    for (;;) {
        const status = await scheduler.status(job);
        unknown = status === null ? unknown + 1 : 0;
        if (status?.kind === 'running') {
            began ??= clock.now();
            await showLog(leading, job, shown);
            if (clock.now() - began > leading.timeoutMs) {
                await scheduler.cancel(job);
                return { end: { kind: 'timeout' }, resources: ranFor(clock.now() - began) };
            }
        }
        if (status?.kind === 'ended' || unknown >= patience) {
            await showLog(leading, job, shown);
            const read = await collect(leading, job);
            if (read !== null)
                return read;
            const reason = reasonOf(job, status);
            if (status?.kind !== 'ended' || status.isLost)
                return { reason };
            return { end: { kind: 'stopped', message: reason }, resources: ranFor(clock.now() - (began ?? clock.now())) };
        }
        await clock.sleep(scheduler.pollMs);
    }
}
function reasonOf({ id }, status) {
    if (status === null)
        return `the executor no longer knows job ${id}`;
    const said = status.kind === 'ended' && status.message !== '' ? `: ${status.message}` : '';
    return `job ${id} ended and left no result${said}`.slice(0, 500);
}
async function showLog(leading, job, shown) {
    const text = await leading.scheduler.logs(job);
    if (text.length > shown.characters)
        leading.onLog(text.slice(shown.characters));
    shown.characters = Math.max(shown.characters, text.length);
}
async function collect(leading, job) {
    await leading.scheduler.fetch(job);
    return leading.read(job);
}
function ranFor(milliseconds) {
    return { wallSeconds: milliseconds / 1000, cpuSeconds: null, peakMemoryBytes: null };
}
function tooOften({ key }, lost) {
    return new errors/* OutsideError */.Cp(`${key} was lost ${lost.length} times; the last time: ${lost.at(-1) ?? 'nothing was said'}`, {
        cure: 'look at the machines of the executor, then run again; `executor.retries` says how often is tried'
    });
}

;// CONCATENATED MODULE: ./core/pipeline/jobs/local.js
function createLocalExecutor(commands, slots) {
    return {
        slots,
        async run(job, onLine) {
            await job.stage();
            const work = `${job.folder}/work`;
            const paths = Object.entries(job.paths).map(([name, path]) => [name, `${work}/${path}`]);
            const { command, timeoutMs, memoryBytes, logFile } = job;
            const env = { ...job.env, ...Object.fromEntries(paths) };
            const memory = memoryBytes === undefined ? {} : { memoryBytes };
            const result = await commands.run({ command, cwd: work, env, timeoutMs, ...memory, logFile }, onLine);
            return { ...result, lost: [] };
        }
    };
}

// EXTERNAL MODULE: ./core/pipeline/jobs/memory.js
var memory = __webpack_require__(951);
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
            try {
                flush();
                if (left.lines > 0)
                    writeAll(file, Buffer.from(`[… ${left.lines} lines, ${left.bytes} bytes, are left out here]\n`));
                for (const block of tail)
                    writeAll(file, block.bytes);
            }
            finally {
                (0,external_node_fs_.closeSync)(file.descriptor);
            }
        }
    };
}
function writeAll({ path, descriptor }, bytes) {
    try {
        for (let written = 0; written < bytes.length;)
            written += (0,external_node_fs_.writeSync)(descriptor, bytes, written);
    }
    catch (cause) {
        throw (0,file_error/* fileError */.zS)(cause, path);
    }
}
function openForWriting(path) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        return { path, descriptor: (0,external_node_fs_.openSync)(path, 'w') };
    }
    catch (cause) {
        throw (0,file_error/* fileError */.zS)(cause, path);
    }
}

// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/pipeline/fill-command.js
var fill_command = __webpack_require__(58764);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(53802);
;// CONCATENATED MODULE: ./adapters/jobs/short-command.js
// Short commands that talk to a scheduler: their output is their answer.


const mostBytes = 64 << 20;
/** In a session of its own, so that Ctrl-C ends the job and not the question. Throws OutsideError where there is no answer in time. */
async function runShort({ command, cwd, env, timeoutMs }) {
    const child = (0,external_node_child_process_.spawn)('sh', ['-c', command], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const [stdout, stderr] = [short_command_collect(child.stdout, mostBytes), short_command_collect(child.stderr, 1 << 16)];
    const waited = { isLate: false };
    const timer = setTimeout(() => {
        waited.isLate = true;
        if (child.pid !== undefined)
            process.kill(-child.pid, 'SIGKILL');
    }, timeoutMs);
    const code = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', resolve);
    }).finally(() => clearTimeout(timer));
    if (waited.isLate) {
        throw new errors/* OutsideError */.Cp(`\`${command}\` gave no answer in ${timeoutMs / 1000} s`, {
            cure: 'run it by hand to see what it waits for, then run again'
        });
    }
    return { code: code ?? -1, stdout: stdout(), stderr: stderr().trim().split('\n').slice(-5).join('\n') };
}
/** The end of a stream, once it is over. */
function short_command_collect(stream, most) {
    let chunks = [];
    let bytes = 0;
    stream.on('data', (chunk) => {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > 2 * most) {
            chunks = [Buffer.concat(chunks).subarray(-most)];
            bytes = most;
        }
    });
    return () => Buffer.concat(chunks).subarray(-most).toString('utf8');
}

;// CONCATENATED MODULE: ./adapters/jobs/command-scheduler.js
// A scheduler behind the team's own commands, as for Slurm, LSF or a machine under the desk.







const shortMs = 120_000;
const fetchMs = 6 * 3_600_000;
const endingLooks = 60;
/** The first word of a status; the words are ours and those of Slurm's squeue and sacct. */
const words = {
    queued: 'queued',
    pending: 'queued',
    configuring: 'queued',
    requeued: 'queued',
    suspended: 'running',
    running: 'running',
    completing: 'running',
    stage_out: 'running',
    done: 'ended',
    completed: 'ended',
    failed: 'ended',
    cancelled: 'ended',
    timeout: 'ended',
    out_of_memory: 'ended',
    deadline: 'ended',
    lost: 'lost',
    preempted: 'lost',
    node_fail: 'lost',
    boot_fail: 'lost',
    revoked: 'lost'
};
function createCommandScheduler({ config, cwd, env }) {
    const ask = async (key, job, timeoutMs = shortMs) => {
        const template = config[key] ?? '';
        const values = { key: job.id, folder: job.folder };
        const command = (0,fill_command/* fillCommand */.n)(template, values);
        const answer = await runShort({ command, cwd, env, timeoutMs });
        if (answer.code === 0 || key === 'status')
            return answer;
        throw new errors/* OutsideError */.Cp(`\`executor.${key}\` ended with exit code ${answer.code}: ${answer.stderr || answer.stdout}`, {
            cure: `run it by hand and mend it: ${command}`
        });
    };
    const status = async (job) => {
        const { stdout, stderr, code } = await ask('status', job);
        const said = stdout.trim();
        if (said === '' && code === 0)
            return null;
        const word = /^[\w]+/.exec(said)?.[0].toLowerCase() ?? '';
        const meaning = code === 0 ? words[word] : undefined;
        if (meaning === undefined) {
            throw new errors/* OutsideError */.Cp(`\`executor.status\` says ${JSON.stringify(said.slice(0, 200))} with exit code ${code}${stderr === '' ? '' : `: ${stderr}`}`, { cure: 'make it print queued, running, done, failed or lost, and nothing for a job that it does not know' });
        }
        if (meaning === 'queued' || meaning === 'running')
            return { kind: meaning };
        return { kind: 'ended', isLost: meaning === 'lost', message: said.slice(0, 300) };
    };
    return {
        slots: Infinity,
        pollMs: (0,units/* parseDuration */.E)(config.poll) ?? 2000,
        status,
        async submit(job) {
            await ask('submit', job);
        },
        async logs(job) {
            if (config.logs !== undefined)
                return (await ask('logs', job)).stdout;
            return (await (0,atomic/* readIfThere */.qC)((0,external_node_path_.join)(job.folder, 'log')))?.toString('utf8') ?? '';
        },
        async cancel(job) {
            if ((await status(job))?.kind === 'ended')
                return;
            // one that has just been submitted may not be known yet, and one that is unknown may not be cancelled
            const refused = await ask('cancel', job).then(() => null, (cause) => (cause instanceof Error ? cause : new Error(String(cause))));
            for (let look = 0; look < endingLooks; look += 1) {
                const now = await status(job);
                if (now === null || now.kind === 'ended')
                    return;
                if (refused !== null)
                    throw refused;
                await (0,external_node_timers_promises_.setTimeout)(500);
            }
            throw new errors/* OutsideError */.Cp(`job ${job.id} still runs after \`executor.cancel\``, {
                cure: 'end it by hand, and make the command wait for its end'
            });
        },
        async fetch(job) {
            if (config.fetch !== undefined)
                await ask('fetch', job, fetchMs);
        }
    };
}

;// CONCATENATED MODULE: ./adapters/jobs/guard.js
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** After this long modelgate ends anyway; the next run finds what it left. */
const mostMs = 60_000;
function createGuard() {
    const active = new Map();
    const submitting = new Set();
    const state = { guarded: 0, isEnding: false };
    function onSignal(signal) {
        if (state.isEnding)
            return;
        state.isEnding = true;
        // a job that is being handed over can be ended only once it is there
        const ended = Promise.allSettled(submitting).then(async () => Promise.allSettled([...active.values()].map(async (cancel) => cancel())));
        const late = new Promise((resolve) => setTimeout(resolve, mostMs));
        void Promise.race([ended, late]).then(() => {
            for (const each of endingSignals)
                process.off(each, onSignal);
            process.kill(process.pid, signal);
        });
    }
    const silenced = (call) => {
        const forever = new Promise(() => undefined);
        const isEnding = () => state.isEnding;
        return async (...words) => {
            if (isEnding())
                return forever;
            const answer = await call(...words);
            return isEnding() ? forever : answer;
        };
    };
    function submit(scheduler, job) {
        active.set(job.id, () => scheduler.cancel(job));
        const submitted = scheduler.submit(job).finally(() => submitting.delete(submitted));
        submitting.add(submitted);
        return submitted;
    }
    return {
        async during(scheduler, work) {
            const mine = new Set();
            if (state.guarded === 0)
                for (const signal of endingSignals)
                    process.on(signal, onSignal);
            state.guarded += 1;
            try {
                return await work({
                    ...scheduler,
                    submit: silenced((job) => (mine.add(job.id), submit(scheduler, job))),
                    status: silenced(async (job) => {
                        const status = await scheduler.status(job);
                        if (status !== null && status.kind !== 'ended') {
                            mine.add(job.id);
                            active.set(job.id, () => scheduler.cancel(job));
                        }
                        return status;
                    }),
                    logs: silenced((job) => scheduler.logs(job)),
                    cancel: silenced((job) => scheduler.cancel(job)),
                    fetch: silenced((job) => scheduler.fetch(job))
                });
            }
            finally {
                for (const id of mine)
                    active.delete(id);
                state.guarded -= 1;
                if (state.guarded === 0 && !state.isEnding)
                    for (const signal of endingSignals)
                        process.off(signal, onSignal);
            }
        }
    };
}

;// CONCATENATED MODULE: ./adapters/jobs/job-script.js
// What a job's folder holds beside `work`: a script that needs only a POSIX shell and coreutils, and what it reads.


/**
 * `timeout` leads a process group of its own, which is ended as a whole: by the limit, by a signal to the script, or, if
 * the script is killed, by a watcher inside the group. After a signal there is no `result`: the job was not finished.
 */
const script = `#!/bin/sh
# Runs the command of this folder and leaves \`result\`: its exit code, its seconds, and a digest of each file it made.
here=$PWD
[ -f "$here/command" ] && [ -f "$here/job.sh" ] || here=$(cd "$(dirname "$0")" && pwd)
cd "$here/work" || exit 125
rm -f "$here/result"
. "$here/environment"
limit=$(cat "$here/limit")
began=$(date +%s)
stopped=
trap 'stopped=yes; kill -TERM "$child" 2>/dev/null' TERM INT HUP
timeout --kill-after=10 "$limit" sh -c '
  ( while kill -0 "$1" 2>/dev/null; do sleep 1; done; kill -KILL 0 ) >/dev/null 2>&1 &
  sh "$2/command"
' sh "$$" "$here" &
child=$!
[ -n "$stopped" ] && kill -TERM "$child"
wait "$child"
code=$?
while kill -0 "$child" 2>/dev/null; do
  wait "$child"
  code=$?
done
kill -s KILL -- "-$child" 2>/dev/null
[ -n "$stopped" ] && exit 143
{
  echo "exit $code $(($(date +%s) - began))"
  while read -r output; do
    [ -e "$output" ] && find -L "$output" -type f -exec sha256sum {} +
  done <"$here/outputs"
} >"$here/result.part"
mv "$here/result.part" "$here/result"
if [ -f "$here/pack" ]; then
  while read -r output; do [ -e "$output" ] && echo "work/$output"; done <"$here/outputs" >"$here/packed"
  echo result >>"$here/packed"
  sh "$here/pack" "$here" || exit 125
fi
exit "$code"
`;
/** `pack` is a script that sends away the files which `packed` lists; its argument is the job's folder. */
async function writeJobScript(job, { id, folder }, pack) {
    const write = (name, text) => (0,atomic/* writeWhole */.f8)((0,external_node_path_.join)(folder, name), text);
    const values = Object.entries(job.env).map(([name, value]) => `export ${name}=${quoted(value)}`);
    const paths = Object.entries(job.paths).map(([name, path]) => `export ${name}="$here/work/"${quoted(path)}`);
    // Ray unpacks equal folders once: with its number each try has one of its own
    await write('id', id);
    await write('command', `${job.command}\n`);
    await write('environment', [...values, ...paths, ''].join('\n'));
    await write('limit', `${Math.ceil(job.timeoutMs / 1000)}\n`);
    await write('outputs', job.outputs.map((output) => `${output}\n`).join(''));
    if (pack !== undefined)
        await write('pack', pack);
    await write('job.sh', script);
}
/** One word for the shell. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/config/train-schema.js
var train_schema = __webpack_require__(84883);
// EXTERNAL MODULE: ./adapters/process/liveness.js
var liveness = __webpack_require__(8314);
;// CONCATENATED MODULE: ./adapters/jobs/notes.js
// A note of each job that runs elsewhere, so that the next modelgate finds it after this one was killed.







const noteSchema = schemas/* strictObject */.rej({
    owner: schemas/* strictObject */.rej({ pid: schemas/* int */.Whr(), start: schemas/* string */.YjP().nullable() }),
    id: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    scope: schemas/* string */.YjP(),
    executor: train_schema/* executorSchema */.p
});
async function writeNote(folder, { id, model, scope }, executor) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const note = { owner: (0,liveness/* thisProcess */.WF)(), id, model, scope, executor };
    await (0,atomic/* writeWhole */.f8)((0,external_node_path_.join)(folder, `${id}.json`), JSON.stringify(note));
}
async function removeNote(folder, id) {
    await (0,promises_.rm)((0,external_node_path_.join)(folder, `${id}.json`), { force: true });
}
/** Notes whose modelgate has ended. What is no note is left out. */
async function orphanNotes(folder) {
    const names = await (0,promises_.readdir)(folder).catch((cause) => {
        if ((0,file_error/* isMissing */.b2)(cause))
            return [];
        throw cause;
    });
    const notes = await Promise.all(names.filter((name) => name.endsWith('.json')).map((name) => readNote((0,external_node_path_.join)(folder, name))));
    return notes.filter((note) => note !== null).filter(({ owner }) => !(0,liveness/* isAlive */._n)(owner));
}
async function readNote(path) {
    try {
        const read = noteSchema.safeParse(JSON.parse((await (0,atomic/* readIfThere */.qC)(path))?.toString('utf8') ?? ''));
        return read.success ? read.data : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./adapters/jobs/ray/send.js
// One request to Ray's dashboard. Not by `fetch`: it sends the headers of a browser, of which Ray takes no changes.





function isOk({ status }) {
    return status >= 200 && status < 300;
}
/** Rejects where there is no whole answer in time. */
async function send({ url, method, headers, body, timeoutMs, file }) {
    const request = url.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
    const signal = AbortSignal.timeout(timeoutMs);
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const incoming = await new Promise((resolve, reject) => {
        const outgoing = request(url, { method, headers: { ...headers, ...length }, signal }, resolve);
        outgoing.on('error', reject);
        outgoing.end(body);
    });
    const status = incoming.statusCode ?? 0;
    if (file === undefined || !isOk({ status, text: '' }))
        return { status, text: (await (0,consumers_.buffer)(incoming)).toString('utf8') };
    await (0,external_node_stream_promises_.pipeline)(incoming, (0,external_node_fs_.createWriteStream)(file));
    return { status, text: '' };
}

;// CONCATENATED MODULE: ./adapters/jobs/ray/client.js
// The few requests of the Ray Jobs REST API that are needed (docs.ray.io, "Ray Jobs REST API"), and the state API's log files.




const tries = 5;
const client_shortMs = 30_000;
const transferMs = 3_600_000;
const rayJobSchema = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['PENDING', 'RUNNING', 'STOPPED', 'SUCCEEDED', 'FAILED']),
    message: schemas/* string */.YjP().nullish(),
    error_type: schemas/* string */.YjP().nullish(),
    driver_node_id: schemas/* string */.YjP().nullish()
});
const logsSchema = schemas/* object */.Ikc({ logs: schemas/* string */.YjP().nullish() });
/** `address` is the dashboard's. A request without an answer is made again, a few times: each may be repeated without harm. */
function createRayClient(address, token) {
    const base = address.replace(/\/+$/, '');
    const headers = {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` })
    };
    async function call({ path, takes = [], method = 'GET', timeoutMs = client_shortMs, ...more }) {
        let trouble = '';
        for (let attempt = 0; attempt < tries; attempt += 1) {
            if (attempt > 0)
                await (0,external_node_timers_promises_.setTimeout)(500 * 2 ** attempt);
            const sent = send({ url: `${base}${path}`, method, headers, timeoutMs, ...more });
            const answer = await sent.catch((cause) => describe(cause));
            if (typeof answer === 'string') {
                trouble = answer;
                continue;
            }
            if (isOk(answer) || takes.includes(answer.status))
                return answer;
            trouble = `${answer.status}: ${lastLines(answer.text)}`;
            if (answer.status < 500)
                break;
        }
        throw new errors/* OutsideError */.Cp(`Ray at ${base} answers ${method} ${path} with ${trouble}`, {
            cure: 'check `executor.address` and that the dashboard runs, then run again: the job is gone on with'
        });
    }
    return {
        async job(id) {
            const answer = await call({ path: `/api/jobs/${id}`, takes: [404] });
            return answer.status === 404 ? null : rayJobSchema.parse(JSON.parse(answer.text));
        },
        async submit(request, id) {
            const body = JSON.stringify({ ...request, submission_id: id });
            const answer = await call({ path: '/api/jobs/', method: 'POST', body, takes: [400, 500] });
            if (isOk(answer) || answer.text.includes('already exists'))
                return;
            throw new errors/* OutsideError */.Cp(`Ray does not take job ${id}: ${lastLines(answer.text)}`, {
                cure: 'mend what it says under `train.executor`, then run again'
            });
        },
        async logs(id) {
            const answer = await call({ path: `/api/jobs/${id}/logs`, takes: [404, 500] });
            return isOk(answer) ? (logsSchema.parse(JSON.parse(answer.text)).logs ?? '') : '';
        },
        async stop(id) {
            await call({ path: `/api/jobs/${id}/stop`, method: 'POST', takes: [404] });
        },
        async hasPackage(name) {
            return isOk(await call({ path: `/api/packages/gcs/${name}`, takes: [404] }));
        },
        async upload(name, bytes) {
            await call({ path: `/api/packages/gcs/${name}`, method: 'PUT', body: bytes, timeoutMs: transferMs });
        },
        async logFile(node, name, file) {
            const query = new URLSearchParams({ node_id: node, filename: name, lines: '-1' });
            const path = `/api/v0/logs/file?${query.toString()}`;
            return isOk(await call({ path, timeoutMs: transferMs, takes: [404, 500], file }));
        }
    };
}
function lastLines(text) {
    return text.trim().split('\n').slice(-3).join(' ').slice(0, 500);
}
function describe(cause) {
    if (!(cause instanceof Error))
        return String(cause);
    return cause.cause instanceof Error ? `${cause.message}: ${cause.cause.message}` : cause.message;
}
/** `executor.address`, else what Ray's own command reads. Throws InputError where none is an HTTP address. */
function rayAddress(configured, env) {
    const found = configured ?? env.RAY_API_SERVER_ADDRESS ?? env.RAY_ADDRESS;
    if (found !== undefined && /^https?:\/\//.test(found))
        return found;
    throw new errors/* InputError */.dz(found === undefined ? 'no address of a Ray cluster is given' : `\`${found}\` is no HTTP address of a Ray dashboard`, { cure: 'write `executor: { kind: ray, address: http://HOST:8265 }`, or set RAY_ADDRESS so' });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../../node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(56238);
;// CONCATENATED MODULE: ./adapters/jobs/ray/package.js
// A job's folder as the package that Ray unpacks for it: a zip whose name is the digest of its bytes.





/** GCS_STORAGE_MAX_SIZE of ray/_private/runtime_env/packaging.py. */
const package_mostBytes = 500 * 2 ** 20;
/** A fixed time, the first that zip knows: same files, same bytes. */
const noTime = new Date(1980, 0, 1);
/** Throws InputError for a folder larger than Ray takes. */
async function packFolder(folder) {
    const files = await (0,walk/* walkFolder */.aI)(folder, folder);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > package_mostBytes) {
        throw new errors/* InputError */.dz(`the job needs ${Math.ceil(total / 2 ** 20)} MiB of files, and Ray takes 500 MiB`, {
            cure: 'let training read its data from where the cluster sees it, and take it out of `train.data` or `paths`'
        });
    }
    const entries = {};
    for (const { path, absolute } of files)
        entries[path] = [await (0,promises_.readFile)(absolute), { level: 1, mtime: noTime }];
    const bytes = (0,esm/* zipSync */.L)(entries);
    return { name: `modelgate_${(0,digest/* digestBytes */.QN)(bytes).slice(7, 47)}.zip`, bytes };
}

;// CONCATENATED MODULE: ./adapters/jobs/ray/scheduler.js
// Jobs on a Ray cluster. Results come back as one tar file: over a shared folder, or as a file of the node's log folder,
// which Ray's dashboard hands out from any node.










const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const scheduler_endingLooks = 120;
/** What Ray calls the ends that no command brought about (JobErrorType of ray/dashboard/modules/job/common.py). */
const lostErrors = new Set([
    'JOB_SUPERVISOR_ACTOR_START_TIMEOUT',
    'JOB_SUPERVISOR_ACTOR_START_FAILURE',
    'JOB_SUPERVISOR_ACTOR_UNKNOWN_FAILURE',
    'JOB_SUPERVISOR_ACTOR_DIED'
]);
function createRayScheduler({ client, config, memoryBytes }) {
    const { storage, cpus, gpus, pip } = config;
    const ended = (job) => job === null || (job.status !== 'PENDING' && job.status !== 'RUNNING');
    return {
        slots: Infinity,
        pollMs: (0,units/* parseDuration */.E)(config.poll) ?? 2000,
        async submit({ id, folder }) {
            const { name, bytes } = await packFolder(folder);
            if (!(await client.hasPackage(name)))
                await client.upload(name, bytes);
            const request = {
                entrypoint: 'sh ./job.sh',
                runtime_env: { working_dir: `gcs://${name}`, ...(pip === undefined ? {} : { pip }) },
                metadata: { modelgate: id },
                ...(cpus === undefined ? {} : { entrypoint_num_cpus: cpus }),
                ...(gpus === undefined ? {} : { entrypoint_num_gpus: gpus }),
                ...(memoryBytes === undefined ? {} : { entrypoint_memory: memoryBytes })
            };
            await client.submit(request, id);
        },
        async status({ id }) {
            const job = await client.job(id);
            if (job === null)
                return null;
            switch (job.status) {
                case 'PENDING':
                    return { kind: 'queued' };
                case 'RUNNING':
                    return { kind: 'running' };
                case 'STOPPED':
                case 'SUCCEEDED':
                case 'FAILED': {
                    const message = `${job.status} ${job.error_type ?? ''} ${job.message ?? ''}`.replace(/\s+/g, ' ').trim();
                    return { kind: 'ended', isLost: lostErrors.has(job.error_type ?? ''), message: message.slice(0, 300) };
                }
            }
        },
        logs: ({ id }) => client.logs(id),
        async cancel({ id }) {
            if (ended(await client.job(id)))
                return;
            await client.stop(id);
            for (let look = 0; look < scheduler_endingLooks; look += 1) {
                if (ended(await client.job(id)))
                    return;
                await (0,external_node_timers_promises_.setTimeout)(500);
            }
            throw new errors/* OutsideError */.Cp(`Ray was asked to stop job ${id}, and it still runs`, {
                cure: `stop it by hand: \`ray job stop ${id}\``
            });
        },
        async fetch(job) {
            await (0,promises_.mkdir)(job.folder, { recursive: true });
            const file = (0,external_node_path_.join)(job.folder, 'results.tar');
            if (!(await bring(job, file)))
                return;
            await (0,promises_.rm)((0,external_node_path_.join)(job.folder, 'result'), { force: true });
            await unpack(file, job.folder);
            await (0,promises_.rm)(file);
            if (storage !== undefined)
                await (0,promises_.rm)((0,external_node_path_.join)(storage, nameOf(job)), { force: true });
        }
    };
    async function bring(job, file) {
        if (storage !== undefined) {
            return (0,promises_.copyFile)((0,external_node_path_.join)(storage, nameOf(job)), file).then(() => true, (cause) => {
                if ((0,file_error/* isMissing */.b2)(cause))
                    return false;
                throw (0,file_error/* fileError */.zS)(cause, storage);
            });
        }
        const node = (await client.job(job.id))?.driver_node_id;
        return node !== null && node !== undefined && (await client.logFile(node, nameOf(job), file));
    }
}
function nameOf({ id }) {
    return `modelgate-${id}.tar`;
}
/** Runs at the end of the job, where its standard output is the driver's log in the node's log folder. */
function packScript(storage) {
    const target = storage === undefined ? '"$(dirname "$(readlink /proc/$$/fd/1)")"' : quoted(storage);
    return [
        `target=${target}`,
        'file="$target/modelgate-$(cat "$1/id").tar"',
        'tar -cf "$file.part" -C "$1" -T "$1/packed" && mv "$file.part" "$file"',
        ''
    ].join('\n');
}
/** Names that leave the folder are refused by tar itself; links are not followed on the way out of it. */
async function unpack(file, folder) {
    try {
        await run('tar', ['-xf', file, '-C', folder, '--no-same-owner']);
    }
    catch (cause) {
        throw new errors/* OutsideError */.Cp(`the results of a job can't be unpacked from ${file}`, {
            cure: 'train again: `modelgate train --again`',
            cause
        });
    }
}

;// CONCATENATED MODULE: ./adapters/process/shell-end.js
// How a shell says that its command ended.

/** A shell says 128 + n where signal n ended its command (POSIX, exit status). */
function endOfShell(code) {
    const name = Object.entries(external_node_os_.constants.signals).find(([, value]) => value === code - 128)?.[0];
    return name === undefined ? { kind: 'exit', code } : { kind: 'signal', signal: name };
}

;// CONCATENATED MODULE: ./adapters/jobs/result.js
// Reads the `result` that a job left, and holds the files that came back against it.






/** Null where there is none. Throws OutsideError where a file is not the one that the job made. */
async function readResult({ id, folder, outputs }, limitSeconds) {
    const text = (await (0,atomic/* readIfThere */.qC)((0,external_node_path_.join)(folder, 'result')))?.toString('utf8');
    if (text === undefined)
        return null;
    const [first = '', ...lines] = text.trimEnd().split('\n');
    const said = /^exit (\d+) (\d+)$/.exec(first);
    if (said === null)
        throw changed(id, 'its result is not one that job.sh wrote');
    const [code, seconds] = [Number(said[1]), Number(said[2])];
    await compareDigests(id, (0,external_node_path_.join)(folder, 'work'), outputs, lines);
    const isOver = (code === 124 || code === 137) && seconds >= limitSeconds;
    return {
        end: isOver ? { kind: 'timeout' } : endOfShell(code),
        resources: { wallSeconds: seconds, cpuSeconds: null, peakMemoryBytes: null }
    };
}
async function compareDigests(id, work, outputs, lines) {
    const made = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    const arrived = (await Promise.all(outputs.map((output) => filesOf(work, output)))).flat();
    const there = new Set(arrived);
    const missing = [...made.keys()].find((path) => !there.has(path));
    if (missing !== undefined)
        throw changed(id, `${missing} did not arrive`);
    for (const path of arrived) {
        const { digest } = await (0,walk/* hashFile */.DC)((0,external_node_path_.join)(work, path));
        if (digest !== `sha256:${made.get(path) ?? ''}`)
            throw changed(id, `${path} is not the file that the job made`);
    }
}
async function filesOf(work, output) {
    const path = (0,external_node_path_.join)(work, output);
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null)
        return [];
    if (!found.isDirectory())
        return [output];
    return (await (0,walk/* walkFolder */.aI)(path, work)).map((file) => `${output.replace(/\/$/, '')}/${file.path}`);
}
function changed(id, why) {
    return new errors/* OutsideError */.Cp(`what came back from job ${id} is refused: ${why}`, {
        cure: 'look for what changes files on their way, then train again: `modelgate train --again`'
    });
}

;// CONCATENATED MODULE: ./adapters/jobs/executors.js
// The executors that a config names, behind core's port.

















/** How long a job may go on after its own limit, before it is ended from here. */
const slackMs = 60_000;
function createExecutors(options) {
    const { root, config, env, commands } = options;
    const notes = (0,external_node_path_.join)(root, '.modelgate', 'job-notes');
    const guard = createGuard();
    function schedulerOf(executor, train) {
        if (executor.kind === 'command')
            return createCommandScheduler({ config: executor, cwd: root, env });
        const client = createRayClient(rayAddress(executor.address, env), env.RAY_AUTH_TOKEN);
        return createRayScheduler({ client, config: executor, memoryBytes: (0,memory/* memoryOf */.z)(train?.memory) });
    }
    function remote(executor, train) {
        return {
            slots: Infinity,
            run: async (job, onLine) => guard.during(schedulerOf(executor, train), async (scheduler) => lead(job, executor, scheduler, onLine))
        };
    }
    async function lead(job, executor, scheduler, onLine) {
        const log = openLogFile(job.logFile);
        const console = createConsole(onLine, job.logFile);
        const write = (line) => {
            log.write(line);
            console.write(line);
        };
        const lines = createLineSplitter(write, (0,masking/* createMasker */.aD)(env), Date.now);
        const noted = [];
        try {
            const led = await leadJob({
                scheduler,
                clock: options.clock,
                key: job.key,
                retries: executor.retries,
                timeoutMs: job.timeoutMs + slackMs,
                isFresh: job.isFresh,
                place: (id) => ({ id, folder: job.folder, outputs: job.outputs }),
                async prepare(placed) {
                    const { id } = placed;
                    await (0,promises_.rm)(job.folder, { recursive: true, force: true });
                    await (0,promises_.mkdir)(job.folder, { recursive: true });
                    await job.stage();
                    await writeJobScript(job, placed, executor.kind === 'ray' ? packScript(executor.storage) : undefined);
                    await writeNote(notes, { id, model: job.model, scope: job.scope }, executor);
                    noted.push(id);
                },
                read: (placed) => readResult(placed, Math.ceil(job.timeoutMs / 1000)),
                onLog: (text) => {
                    lines.push(text);
                    log.flush();
                },
                onLost: (reason) => options.onNote(job.model, `${reason}; it is started again`)
            });
            lines.end();
            for (const id of [...noted, led.job.id])
                await removeNote(notes, id);
            return { end: led.end, resources: led.resources, lost: led.lost, tail: console.tail() };
        }
        finally {
            log.close();
        }
    }
    return {
        of(model) {
            const train = config.models[model]?.train;
            const executor = train?.executor;
            if (train === undefined || executor === undefined || executor.kind === 'local')
                return createLocalExecutor(commands, (0,external_node_os_.availableParallelism)());
            return remote(executor, train);
        },
        async endOrphans(model, scope) {
            const found = (await orphanNotes(notes)).filter((note) => note.model === model && note.scope !== scope);
            for (const { id, executor } of found) {
                const scheduler = schedulerOf(executor, config.models[model]?.train);
                const folder = (0,external_node_path_.join)(root, '.modelgate', 'jobs', model, id.replace(/-\d+$/, ''));
                await scheduler.cancel({ id, folder, outputs: [] });
                await removeNote(notes, id);
            }
            return found.length;
        }
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/source/file-names.js
var file_names = __webpack_require__(48475);
// EXTERNAL MODULE: ./adapters/http/download.js
var download = __webpack_require__(81392);
;// CONCATENATED MODULE: ./adapters/hub/hub.js
// Models of the Hugging Face Hub over its REST API (huggingface.co/docs/hub/api), or of a mirror that HF_ENDPOINT names.






const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const revisionSchema = schemas/* object */.Ikc({ sha });
const treeSchema = schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('file'),
        path: schemas/* string */.YjP(),
        size: schemas/* int */.Whr().min(0),
        oid: sha,
        lfs: schemas/* object */.Ikc({ oid: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/), size: schemas/* int */.Whr().min(0) }).optional()
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('directory'), path: schemas/* string */.YjP() })
]));
const mostFiles = 10_000;
const mostPages = 1000;
const mostPageBytes = 16 * 2 ** 20;
const timeoutMs = 30_000;
const transferTimeoutMs = 30 * 60_000;
/** The commit that the branch, tag or commit stands for now. */
async function resolveRevision(env, reference) {
    const answer = await ask(env, reference, `api/models/${reference.repository}/revision/${revisionOf(reference)}`);
    const { sha: version } = parse(await textOf(answer, reference), revisionSchema, reference);
    return { version, run: null, data: [] };
}
/** Writes the files of a commit to a folder, each held against the digest that the commit lists. */
async function fetchRevision(env, reference, commit, folder) {
    const files = await listFiles(env, reference, commit);
    if (files.length === 0)
        throw new errors/* InputError */.dz(`${hub_nameOf(reference)} has no files`, { cure: 'check its revision' });
    for (const file of files)
        await hub_download(env, reference, commit, file, (0,external_node_path_.join)(folder, ...file.path.split('/')));
}
async function listFiles(env, reference, commit) {
    const found = [];
    const isNew = (0,file_names/* fileNames */.j)();
    let next = `api/models/${reference.repository}/tree/${commit}?recursive=true`;
    for (let pages = 1; next !== null; pages += 1) {
        const answer = await ask(env, reference, next);
        const entries = parse(await textOf(answer, reference), treeSchema, reference);
        const files = entries.filter((entry) => entry.type === 'file');
        const strange = files.find(({ path }) => !isNew(path));
        if (strange !== undefined)
            throw new errors/* OutsideError */.Cp(`${hub_nameOf(reference)} lists a file by the path ${JSON.stringify(strange.path)}`, {
                cure: 'take another model: this one would write outside of its folder'
            });
        found.push(...files);
        if (found.length > mostFiles || pages > mostPages)
            throw new errors/* InputError */.dz(`${hub_nameOf(reference)} has more than ${mostFiles} files, or ${mostPages} pages of them`, {
                cure: 'name another model'
            });
        next = nextPage(answer, env);
    }
    return found;
}
/** Pages follow by a Link header, of the same host only: the token goes nowhere else. */
function nextPage(answer, env) {
    const link = /<([^>]+)>;\s*rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
    const url = link === undefined ? null : URL.parse(link, `${endpoint(env)}/`);
    if (url === null)
        return null;
    const base = `${endpoint(env)}/`;
    return url.href.startsWith(base) ? url.href.slice(base.length) : null;
}
/** Large files are named by the SHA-256 of their bytes, others by git's SHA-1 of them. */
async function hub_download(env, reference, commit, { path, size, oid, lfs }, target) {
    const escaped = path.split('/').map(encodeURIComponent).join('/');
    const answer = await ask(env, reference, `${reference.repository}/resolve/${commit}/${escaped}`, transferTimeoutMs);
    const hash = lfs === undefined ? (0,external_node_crypto_.createHash)('sha1').update(`blob ${size}\0`) : (0,external_node_crypto_.createHash)('sha256');
    const limits = { mostBytes: lfs?.size ?? size, idleMs: download/* patience */._L.idleMs };
    await (0,download/* saveBody */.mq)(answer, target, `${path} of ${hub_nameOf(reference)}`, [hash], limits);
    const digest = hash.digest('hex');
    if (digest === (lfs?.oid ?? oid))
        return;
    throw new errors/* OutsideError */.Cp(`${path} of ${hub_nameOf(reference)} is not the file that its commit lists: it has ${digest}`, {
        cure: 'run again; if it stays so, something on the way changes files'
    });
}
async function ask(env, reference, path, patience = timeoutMs) {
    const { HF_TOKEN: token } = env;
    const url = `${endpoint(env)}/${path}`;
    const headers = {
        // packed bytes can't be counted against the size that the commit lists
        'accept-encoding': 'identity',
        ...(token === undefined || token === '' ? {} : { authorization: `Bearer ${token}` })
    };
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(patience) }).catch((cause) => {
        throw new errors/* OutsideError */.Cp(`the Hub at ${new URL(url).host} does not answer`, {
            cure: 'check the network and HF_ENDPOINT, then run again',
            cause
        });
    });
    if (answer.ok)
        return answer;
    await answer.body?.cancel();
    if (answer.status === 404)
        throw new errors/* InputError */.dz(`there is no ${hub_nameOf(reference)} on the Hub at ${new URL(url).host}`, {
            cure: 'check the name and the revision'
        });
    // the Hub answers 401 for what does not exist too, so that nobody learns of private models
    if (answer.status === 401 || answer.status === 403)
        throw new errors/* InputError */.dz(`the Hub at ${new URL(url).host} shows nobody ${hub_nameOf(reference)} without a token that may read it`, {
            cure: 'check the name; for a private or gated model set HF_TOKEN'
        });
    throw new errors/* OutsideError */.Cp(`the Hub at ${new URL(url).host} answered ${answer.status}`, { cure: 'run again' });
}
async function textOf(answer, reference) {
    const limits = { mostBytes: mostPageBytes, idleMs: download/* patience */._L.idleMs };
    return (await (0,download/* readBody */.x8)(answer, `the list of ${hub_nameOf(reference)}`, limits)).toString('utf8');
}
function parse(text, schema, reference) {
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new errors/* OutsideError */.Cp(`the Hub did not answer as it does for ${hub_nameOf(reference)}`, {
            cure: 'check that HF_ENDPOINT names a Hub',
            cause
        });
    }
}
function endpoint({ HF_ENDPOINT: url }) {
    return (url === undefined || url === '' ? 'https://huggingface.co' : url).replace(/\/+$/, '');
}
function revisionOf({ revision }) {
    return encodeURIComponent(revision);
}
function hub_nameOf({ repository, revision }) {
    return `hf:${repository}@${revision}`;
}

// EXTERNAL MODULE: ./adapters/mlflow/client.js
var client = __webpack_require__(29652);
// EXTERNAL MODULE: ./adapters/mlflow/registry.js
var registry = __webpack_require__(71348);
;// CONCATENATED MODULE: ./adapters/local/sources.js
// Where models come from that are not trained here, by what their `source` begins with.







/** `root` is what a relative `local:PATH` begins at. What asks a server is loaded when it is first needed. */
function createSources(root, env) {
    const mlflow = () => (0,client/* createMlflowClient */.J)(env, 'the `source` of this model');
    return {
        async resolve(source) {
            switch (source.kind) {
                case 'mlflow':
                    return (0,registry/* resolveVersion */.x)(mlflow(), source);
                case 'hf':
                    return resolveRevision(env, source);
                case 'oci':
                    return (await Promise.all(/* import() */[__webpack_require__.e(330), __webpack_require__.e(8333)]).then(__webpack_require__.bind(__webpack_require__, 68333))).resolveArtifact(env, source);
                case 's3':
                    return (await Promise.all(/* import() */[__webpack_require__.e(200), __webpack_require__.e(7325)]).then(__webpack_require__.bind(__webpack_require__, 27325))).resolveObjects(env, source);
                case 'local':
                    await existing(root, source);
                    return { version: null, run: null, data: [] };
            }
        },
        async digest(source) {
            return source.kind === 'local' ? (0,files_store/* digestOfPath */.B)(await existing(root, source)) : null;
        },
        async fetch(source, version, absolutePath) {
            switch (source.kind) {
                case 'mlflow':
                    await (0,registry/* fetchVersion */.pm)(mlflow(), source, version, absolutePath);
                    return null;
                case 'hf':
                    await fetchRevision(env, source, version ?? source.revision, absolutePath);
                    return null;
                case 'oci': {
                    const { fetchArtifact } = await Promise.all(/* import() */[__webpack_require__.e(330), __webpack_require__.e(8333)]).then(__webpack_require__.bind(__webpack_require__, 68333));
                    await fetchArtifact(env, source, version ?? source.reference, absolutePath);
                    return null;
                }
                case 's3':
                    return (await Promise.all(/* import() */[__webpack_require__.e(200), __webpack_require__.e(7325)]).then(__webpack_require__.bind(__webpack_require__, 27325))).fetchObjects(env, source, version, absolutePath);
                case 'local':
                    await (0,promises_.cp)(await existing(root, source), absolutePath, { recursive: true, dereference: true });
                    return null;
            }
        },
        async describe(source, version) {
            if (source.kind === 'mlflow')
                return (0,registry/* describeVersion */.MP)(mlflow(), source, version);
            return { parameters: {}, metrics: {}, seconds: null };
        }
    };
}
async function existing(root, { path }) {
    const absolute = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(root, path);
    if ((await (0,promises_.stat)(absolute).catch(() => null)) !== null)
        return absolute;
    throw new errors/* InputError */.dz(`there is nothing at ${absolute}, which \`source: local:${path}\` names`, {
        cure: 'check the path, and that it is mounted on this machine'
    });
}

// EXTERNAL MODULE: ./adapters/local/store-folder.js
var store_folder = __webpack_require__(99093);
;// CONCATENATED MODULE: ./adapters/mlflow/outbox.js
// What is to be told to the tracking server, kept as files until it was: written before anything is sent.







const outbox_digest = evidence/* digestSchema */.er.nullable();
const letterSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('run'),
        run: evidence/* runSchema */.Lx,
        package: outbox_digest,
        evaluation: outbox_digest,
        comparison: outbox_digest,
        verdict: schemas/* string */.YjP().nullable()
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('release'), release: evidence/* releaseSchema */.By, run: evidence/* runSchema */.Lx }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('aliases'), environment: schemas/* string */.YjP(), model: schemas/* string */.YjP() })
]);
/** Runs before the releases made of them, releases before the aliases that name them. */
const order = ['run', 'release', 'aliases'];
function createOutbox(folder) {
    const waitingFile = (name) => (0,external_node_path_.join)(folder, `${name}.json`);
    const sentFile = (name) => (0,external_node_path_.join)(folder, 'sent', `${name}.json`);
    async function read(name) {
        const bytes = await (0,atomic/* readIfThere */.qC)(waitingFile(name));
        return bytes === null ? null : parseLetter(bytes);
    }
    return {
        async put(letter) {
            const name = outbox_nameOf(letter);
            const before = await read(name);
            const whole = before === null ? letter : joined(before, letter);
            if (letter.kind !== 'aliases' && (await (0,atomic/* readIfThere */.qC)(sentFile(name)))?.toString().includes((0,digest/* digestValue */.yD)(whole)))
                return;
            await (0,atomic/* writeWhole */.f8)(waitingFile(name), (0,digest.prettyJson)(whole));
        },
        async waiting() {
            const names = (await namesIn(folder)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
            const found = await Promise.all(names.map(async (name) => ({ name, letter: await read(name) })));
            const letters = found.flatMap(({ name, letter }) => (letter === null ? [] : [{ name, letter }]));
            return order.flatMap((kind) => letters.filter(({ letter }) => letter.kind === kind));
        },
        async sent(name, letter) {
            const before = (await (0,atomic/* readIfThere */.qC)(sentFile(name)))?.toString() ?? '';
            await (0,atomic/* writeWhole */.f8)(sentFile(name), `${before}${(0,digest/* digestValue */.yD)(letter)}\n`);
            const now = await read(name);
            // somebody may have added to it while it was sent
            if (now !== null && (0,digest/* digestValue */.yD)(now) === (0,digest/* digestValue */.yD)(letter))
                await (0,promises_.rm)(waitingFile(name), { force: true });
        }
    };
}
function outbox_nameOf(letter) {
    switch (letter.kind) {
        case 'run': {
            const { model, fingerprint, modelDigest } = letter.run;
            return `run-${model}-${fingerprint.slice(7, 19)}-${modelDigest.slice(7, 19)}`;
        }
        case 'release':
            return `release-${letter.release.model}-${letter.release.version}`;
        case 'aliases':
            return `aliases-${letter.environment}-${letter.model}`;
    }
}
function joined(before, letter) {
    if (before.kind !== 'run' || letter.kind !== 'run')
        return letter;
    return {
        ...letter,
        package: letter.package ?? before.package,
        evaluation: letter.evaluation ?? before.evaluation,
        comparison: letter.comparison ?? before.comparison,
        verdict: letter.verdict ?? before.verdict
    };
}
function parseLetter(bytes) {
    try {
        return letterSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? null;
    }
    catch {
        return null;
    }
}
async function namesIn(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).toSorted();
    }
    catch (cause) {
        if ((0,file_error/* isMissing */.b2)(cause))
            return [];
        throw cause;
    }
}

;// CONCATENATED MODULE: ./adapters/mlflow/tracked.js

/** Each letter is written before its record: a process that is killed between the two tells too much, never too little. */
function createTrackedRecords(tracking, store, outbox) {
    return {
        ...tracking,
        async saveRun(run) {
            await outbox.put({ kind: 'run', run, package: null, evaluation: null, comparison: null, verdict: null });
            await tracking.saveRun(run);
        },
        async saveStep(record, place) {
            const run = await runOf(record, store);
            if (run !== null) {
                const { package: packaged, evaluation, comparison, verdict } = record.outputs;
                await outbox.put({
                    kind: 'run',
                    run,
                    package: packaged ?? null,
                    evaluation: evaluation ?? null,
                    comparison: comparison ?? null,
                    verdict: verdict ?? null
                });
            }
            await tracking.saveStep(record, place);
        },
        async saveRelease(release) {
            await outbox.put({ kind: 'release', release, run: await readRun(release.run, store) });
            await tracking.saveRelease(release);
        }
    };
}
/** Where a state moves to is read when it is told: the last move counts. */
function createTrackedStates(states, outbox) {
    return {
        read: (environment, model) => states.read(environment, model),
        async compareAndSwap(environment, model, version, next) {
            await outbox.put({ kind: 'aliases', environment, model });
            return states.compareAndSwap(environment, model, version, next);
        }
    };
}
async function runOf({ step, outputs }, store) {
    if ((step !== 'build' && step !== 'test') || outputs.run === undefined)
        return null;
    const digest = outputs.run;
    return (await store.has(digest)) ? readRun(digest, store) : null;
}
async function readRun(digest, store) {
    return evidence/* runSchema */.Lx.parse(JSON.parse(new TextDecoder().decode(await store.getBytes(digest))));
}

;// CONCATENATED MODULE: ./adapters/local/tracked-records.js
// Records and states of this machine, told to an MLflow server too where MLFLOW_TRACKING_URI names one.





function trackedRecords({ env, folder, store, tracking, states, progress }) {
    if (!(0,client/* isMlflowServer */.L)(env))
        return { tracking, states };
    const outbox = createOutbox(folder);
    return {
        tracking: createTrackedRecords(tracking, store, outbox),
        states: createTrackedStates(states, outbox),
        async deliver() {
            const { deliver } = await __webpack_require__.e(/* import() */ 6552).then(__webpack_require__.bind(__webpack_require__, 66552));
            const mask = (0,masking/* createMasker */.aD)(env);
            await deliver({ env, mask, folder, store, tracking, states, outbox, progress }, (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds));
        }
    };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
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
            return watch_send(-session, signal) ? 1 : 0;
        // Known from now on: one that is ending loses its marks before its memory, ports and files.
        for (const { pid, start } of listMarked(marker))
            known.set(pid, start);
        const members = list();
        for (const { pid } of members)
            watch_send(pid, signal);
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
function watch_send(pid, signal) {
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







const running_noteSchema = schemas/* strictObject */.rej({
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
    for (const name of await running_namesIn(folder)) {
        const note = await running_readNote((0,external_node_path_.join)(folder, name));
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
async function running_namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (cause) {
        if ((0,file_error/* isMissing */.b2)(cause))
            return [];
        throw cause;
    }
}
async function running_readNote(path) {
    try {
        const read = running_noteSchema.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
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
const commands_endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
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
                throw new errors/* InputError */.dz(`there is no folder ${spec.cwd} to run the command in`, { cure: 'check the path' });
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
    }, (0,masking/* createMasker */.aD)(env, options.secrets), Date.now);
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
        child.once('exit', (code, signal) => resolve(signal === null ? endOfShell(code ?? 0) : { kind: 'signal', signal }));
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
    const faults = [];
    const readers = Promise.all([
        commands_readText(child.stdout, push),
        commands_readText(child.stderr, push),
        commands_readText(child.stdio[3], (text) => (times += text))
    ]).catch((cause) => {
        // Its output can't be taken any more, as where the disk is full: it would wait for a reader for ever.
        faults.push(cause);
        stopped.done ??= watch.end(graceMs);
    });
    try {
        const end = await exited;
        clearTimeout(timer);
        await (stopped.done ?? watch.end(graceMs));
        await within(1000, readers);
        await watched.ending;
        if (faults.length > 0)
            throw faults[0];
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
    const handlers = commands_endingSignals.map((signal) => {
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
    return new errors/* OutsideError */.Cp(`no shell could be started: ${cause.message}`, {
        cure: 'check that sh is on the PATH (command -v sh), and that the machine has free processes and memory',
        cause
    });
}

// EXTERNAL MODULE: ./adapters/python/python.js
var python = __webpack_require__(54568);
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
                throw new errors/* InputError */.dz(`the batch model ${model} can't share its traffic between ${chosen.length} releases`, {
                    cure: `set live: { strategy: blue_green } for ${environment} in .github/modelgate.yml`
                });
            }
            if ((await finished(releaseFolder(environment, model, only.release))) !== only.release) {
                throw new errors/* OutsideError */.Cp(`release ${only.release} of ${model} has written no table in ${environment}`, {
                    cure: 'run this command again; it runs the scoring job first'
                });
            }
            await pointTo(folder, (0,process_driver/* shortDigest */.V)(only.release));
            await (0,files/* writeRecord */.rh)((0,external_node_path_.join)(folder, 'current.json'), { schema: 'modelgate/batch@1', release: only.release });
        },
        async stop(environment, model, release) {
            if ((await current(modelFolder(environment, model))) === release) {
                throw new errors/* InputError */.dz(`release ${release} of ${model} is the live one in ${environment}`, {
                    cure: 'bring another release live first'
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
        throw new errors/* OutsideError */.Cp(`the scoring job of ${model} for ${environment} ${problem}. The end of its log:\n${result.tail.join('\n')}`, { cure: `put it right, then run this command again; the job must write {predictions}`, place: { file: logFile } });
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
        case 'stopped':
            return `was stopped: ${end.message}`;
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

// EXTERNAL MODULE: ./core/config/unknown.js
var unknown = __webpack_require__(24491);
;// CONCATENATED MODULE: ./adapters/local/project.js
// Opens the repository on this machine: the config, the commit, and every local adapter behind core's ports.


































const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds)
};
/** Throws InputError where there is no repository, no commit or no valid config. */
async function openProject(options) {
    const root = await (0,git_git.findRoot)(options.cwd);
    const config = await (0,file/* loadConfig */.Z9)(root, options.config);
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
    const commands = createCommands({ env: (0,python/* withVirtualEnvironment */.z)(options.env, root), leftovers: folder('running') });
    const drivers = createDrivers();
    const records = trackedRecords({
        env: options.env,
        folder: folder('outbox', 'mlflow'),
        store,
        tracking: (0,tracking/* createTracking */.y)(folder()),
        states: (0,environment_states/* createEnvironmentStates */.u)(folder('environments')),
        progress: options.progress
    });
    return {
        ...records,
        clock: systemClock,
        git,
        commands,
        workspace: createWorkspace(root),
        store,
        approvals: sharedInGroup(createApprovals(folder('approvals')), config),
        servedElsewhere: createServedElsewhere(root),
        recordedReleases: createRecordedReleases(root),
        audit: (0,audit_log/* createAuditLog */.i)(folder('audit'), systemClock),
        python: (0,python/* createPython */.P)(options.env),
        sources: createSources(root, options.env),
        progress: options.progress,
        load: runLoad,
        executors: createExecutors({
            root,
            config,
            env: options.env,
            commands,
            clock: systemClock,
            onNote: (model, line) => options.progress.line(model, line)
        }),
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
                throw (0,unknown/* unknownModel */.w)(config, model);
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
/** One approval counts in every environment of its group. */
function sharedInGroup(approvals, config) {
    return {
        ...approvals,
        list: async (environment) => (await Promise.all((0,graph/* groupOf */.F8)(config, environment).map((each) => approvals.list(each)))).flat()
    };
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
        try {
            return await work();
        }
        finally {
            await ports.deliver?.();
        }
    });
}
/** One model of the project, ready for its steps. Throws InputError naming the models that there are. */
function modelContext(project, model, flags) {
    const settings = (0,resolve/* resolveModel */.AX)(project.config, model);
    if (settings === undefined)
        throw (0,unknown/* unknownModel */.w)(project.config, model);
    return { ...project, ...flags, model, settings };
}


/***/ }),

/***/ 29652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createMlflowClient),
/* harmony export */   L: () => (/* binding */ isMlflowServer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84747);
// An MLflow server over its REST API (mlflow.org/docs/latest/api_reference/rest-api.html), with MLflow's own variables.







const timeoutMs = 15_000;
const transferTimeoutMs = 30 * 60_000;
const retryAfterMs = [250, 1000];
/** Whether MLFLOW_TRACKING_URI names a server that can be asked over HTTP. */
function isMlflowServer({ MLFLOW_TRACKING_URI: uri = '' }) {
    return /^https?:\/\//.test(uri);
}
/** Throws InputError where MLFLOW_TRACKING_URI names no server; `what` says who needs one. */
function createMlflowClient(env, what) {
    const uri = isMlflowServer(env) ? URL.parse(env.MLFLOW_TRACKING_URI ?? '') : null;
    if (uri === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz(`${what} needs an MLflow server, and MLFLOW_TRACKING_URI names none`, {
            cure: 'set it: `export MLFLOW_TRACKING_URI=https://HOST`'
        });
    }
    const base = `${uri.protocol}//${uri.host}${uri.pathname.replace(/\/+$/, '')}/api/2.0`;
    const headers = credentials(env, uri);
    const { host } = uri;
    async function once(url, init, patience = timeoutMs) {
        const given = new Headers(init.headers);
        for (const [name, value] of Object.entries(headers))
            given.set(name, value);
        const answer = await fetch(url, { ...init, headers: given, signal: AbortSignal.timeout(patience) }).catch((cause) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`the MLflow server at ${host} does not answer`, {
                cure: 'check MLFLOW_TRACKING_URI, then run again',
                cause
            });
        });
        if (answer.status < 500 && ![401, 403, 429].includes(answer.status))
            return answer;
        await answer.body?.cancel();
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`the MLflow server at ${host} answered ${answer.status}`, {
            cure: [401, 403].includes(answer.status) ? 'check MLFLOW_TRACKING_TOKEN, or _USERNAME and _PASSWORD' : 'run again'
        });
    }
    const artifact = (path) => `${base}/mlflow-artifacts/artifacts/${path.split('/').map(encodeURIComponent).join('/')}`;
    return {
        host,
        get: (path, query = {}) => retrying(async () => {
            const url = new URL(`${base}/${path}`);
            for (const [key, value] of Object.entries(query))
                url.searchParams.set(key, value);
            return readAnswer(await once(url.href, {}), host);
        }),
        send: async (method, path, body) => readAnswer(await once(`${base}/${path}`, {
            method,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body)
        }), host),
        download: (path, file) => retrying(async () => {
            const answer = await once(artifact(path), {}, transferTimeoutMs);
            if (!answer.ok || answer.body === null)
                throw noArtifact(path, host, answer.status);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.fromWeb(answer.body), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file)).catch((cause) => {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`${path} of the MLflow server at ${host} broke off`, { cure: 'run again', cause });
            });
        }),
        upload: (path, file) => retrying(async () => {
            const body = node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.toWeb((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file));
            const answer = await once(artifact(path), { method: 'PUT', body, duplex: 'half' }, transferTimeoutMs);
            await answer.body?.cancel();
            if (!answer.ok)
                throw noArtifact(path, host, answer.status);
        })
    };
}
function noArtifact(path, host, status) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`the MLflow server at ${host} answered ${status} for the artifact ${path}`, {
        cure: 'start it with `--artifacts-destination`, so that it serves artifacts itself; then run again'
    });
}
/** Only what can be done twice: reads, and writes of whole artifacts. */
async function retrying(attempt) {
    for (const pause of retryAfterMs) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp) || isFinal(error))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(pause);
        }
    }
    return attempt();
}
function isFinal({ cure }) {
    return cure.includes('MLFLOW_TRACKING_TOKEN') || cure.includes('--artifacts-destination');
}
async function readAnswer(answer, host) {
    const text = await answer.text().catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`the MLflow server at ${host} broke off`, { cure: 'run again', cause });
    });
    const value = parse(text);
    if (answer.ok && value !== undefined)
        return { kind: 'ok', value, text };
    if (answer.ok) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .OutsideError */ .Cp(`what answers at ${host} is no MLflow server`, { cure: 'check MLFLOW_TRACKING_URI' });
    }
    const said = (name) => {
        const found = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
        return typeof found === 'string' ? found.slice(0, 500) : '';
    };
    return { kind: 'refused', status: answer.status, code: said('error_code'), message: said('message') };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A password in the address itself is one too; it is never part of a URL that is asked or shown. */
function credentials(env, uri) {
    const { MLFLOW_TRACKING_TOKEN: token } = env;
    if (token)
        return { authorization: `Bearer ${token}` };
    const user = env.MLFLOW_TRACKING_USERNAME || decodeURIComponent(uri.username);
    const password = env.MLFLOW_TRACKING_PASSWORD || decodeURIComponent(uri.password);
    return user && password ? { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` } : {};
}


/***/ }),

/***/ 71348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   MP: () => (/* binding */ describeVersion),
/* harmony export */   pm: () => (/* binding */ fetchVersion),
/* harmony export */   x: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89043);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62636);
// Model versions of an MLflow registry: what an alias names, and the bytes behind a version.




const versionSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    model_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() })
});
const uriSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ artifact_uri: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const pairs = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).default([]);
const runSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        info: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ start_time: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().optional(), end_time: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().optional() }),
        data: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            params: pairs,
            metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()]).optional() })).default([])
        }),
        inputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ dataset_inputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ dataset: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) })) })
            .partial()
            .default({})
    })
});
const filesSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), is_dir: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false) })).default([])
});
const mostFiles = 10_000;
/** The version that the alias, or the number, stands for now, with its run's data sets. */
async function resolveVersion(client, reference) {
    const { version, run_id: run } = await findVersion(client, reference);
    const about = run === undefined || run === '' ? null : await findRun(client, run);
    const data = (about?.inputs.dataset_inputs ?? []).map(({ dataset: { name, digest } }) => ({ name, digest }));
    const sorted = data.toSorted((a, b) => (a.name + a.digest < b.name + b.digest ? -1 : 1));
    return { version, run: about === null ? null : (run ?? null), data: sorted };
}
async function describeVersion(client, reference, version) {
    const { run_id: run } = await findVersion(client, pinnedTo(reference, version));
    const about = run === undefined || run === '' ? null : await findRun(client, run);
    if (about === null)
        return { parameters: {}, metrics: {}, seconds: null };
    const { info, data } = about;
    const seconds = info.start_time && info.end_time ? (info.end_time - info.start_time) / 1000 : null;
    return {
        parameters: Object.fromEntries(data.params.map(({ key, value }) => [key, value])),
        metrics: Object.fromEntries(data.metrics.map(({ key, value = NaN }) => [key, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .storeNumber */ .R5)(Number(value))])),
        seconds
    };
}
/** Writes the version's model as a folder. Of what the server lists, nothing is written outside of it. */
async function fetchVersion(client, reference, version, folder) {
    const { name, version: number } = await findVersion(client, pinnedTo(reference, version));
    const what = `${name} version ${number}`;
    const answer = await client.get('mlflow/model-versions/get-download-uri', { name, version: number });
    const { artifact_uri: uri } = read(answer, uriSchema, what);
    const root = /^mlflow-artifacts:\/(?:\/[^/]*\/)?(.+)$/.exec(uri)?.[1]?.replace(/\/+$/, '');
    if (root === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the model of ${what} lies at ${uri.replace(/\?.*$/, '')}, which is not asked for by its server`, {
            cure: 'let the server serve artifacts itself: `mlflow server --artifacts-destination BUCKET`; or name a path: `source: local:PATH`'
        });
    }
    const files = await listFiles(client, root, what);
    if (files.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${what} has no files`, { cure: 'log the model again' });
    for (const file of files)
        await client.download(`${root}/${file}`, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ...file.split('/')));
}
async function listFiles(client, root, what) {
    const found = [];
    const folders = [''];
    for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
        const at = folder === '' ? root : `${root}/${folder}`;
        const { files } = read(await client.get('mlflow-artifacts/artifacts', { path: at }), filesSchema, what);
        for (const { path, is_dir: isFolder } of files) {
            if (path.split('/').some((part) => ['', '.', '..'].includes(part)) || path.includes('\\'))
                throw strange(what, path);
            const whole = folder === '' ? path : `${folder}/${path}`;
            if (isFolder)
                folders.push(whole);
            else
                found.push(whole);
        }
        if (found.length + folders.length > mostFiles)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${what} has more than ${mostFiles} files`, { cure: 'log the model as an archive' });
    }
    return found;
}
function strange(what, path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${what} lists a file by the path ${JSON.stringify(path)}`, { cure: 'check the server' });
}
function pinnedTo(reference, version) {
    return version === null ? reference : { ...reference, alias: null, version };
}
async function findVersion(client, { name, alias, version }) {
    const what = alias === null ? `mlflow:${name}/${version ?? ''}` : `mlflow:${name}@${alias}`;
    const answer = alias === null
        ? await client.get('mlflow/model-versions/get', { name, version: version ?? '' })
        : await client.get('mlflow/registered-models/alias', { name, alias });
    return read(answer, versionSchema, what).model_version;
}
/** Null for a run that was deleted: the version outlives it. */
async function findRun(client, id) {
    const answer = await client.get('mlflow/runs/get', { run_id: id });
    return answer.kind === 'refused' ? null : read(answer, runSchema, `run ${id}`).run;
}
/** MLflow 3 answers 400 for an alias that a model doesn't have, 404 for a model that isn't there. */
function read(answer, schema, what) {
    if (answer.kind === 'refused') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`there is no ${what} on the MLflow server`, { cure: 'check the name and the alias' });
    }
    const parsed = schema.safeParse(answer.value);
    if (parsed.success)
        return parsed.data;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`the MLflow server did not answer as MLflow does for ${what}`, {
        cure: 'check that MLFLOW_TRACKING_URI names an MLflow server',
        cause: parsed.error
    });
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
            cure: `run it by hand: ${interpreter} -c "from importlib import metadata; print(list(metadata.distributions()))"`,
            cause
        });
    }
}
function sortByName(packages) {
    return Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}


/***/ }),

/***/ 24491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unknownEnvironment),
/* harmony export */   w: () => (/* binding */ unknownModel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89976);
// A name that somebody typed and the config does not have.


function unknownModel({ models }, model) {
    return notThere(`the config has no model ${model}`, model, 'models', Object.keys(models));
}
function unknownEnvironment(known, environment) {
    return notThere(`there is no environment ${environment}`, environment, 'environments', known);
}
function notThere(message, name, what, known) {
    const near = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(name, known);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${message}${near === null ? '' : `; did you mean ${near}?`}`, {
        cure: known.length === 0
            ? `add \`${what}:\` to the config first: it has none`
            : `name one of the ${what} of the config: ${known.join(', ')}`
    });
}


/***/ }),

/***/ 58891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ parseDvcFile),
/* harmony export */   $p: () => (/* binding */ remoteFingerprint),
/* harmony export */   AJ: () => (/* binding */ lfsPointerLimit),
/* harmony export */   DR: () => (/* binding */ folderDigest),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
// What names data by its content: files and folders, DVC files, Git LFS pointers and addresses elsewhere.



/** True for `s3://bucket/key` and the like. */
function isRemote(path) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}
/** An address elsewhere is named by itself: nothing of its content is known here. */
function remoteFingerprint(uri) {
    return { path: uri, kind: 'remote', digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestBytes */ .QN)(uri), bytes: null };
}
/** Digest of a folder from its files; the order does not matter, names are compared in Unicode NFC. */
function folderDigest(files) {
    const entries = files.map((file) => ({ path: file.path.normalize('NFC'), digest: file.digest }));
    entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestValue */ .yD)(entries);
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
const dvcOut = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    md5: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional(),
    etag: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional(),
    checksum: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional(),
    hash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    size: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d+$/).transform(Number).optional()
});
const dvcFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ outs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(dvcOut).min(1) });
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
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxAliasCount: 0, schema: 'failsafe' });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ memoryOf)
/* harmony export */ });
// Amounts of memory as the config writes them.
/** Bytes of `512MiB` or `4GiB`; undefined for none. */
function memoryOf(text) {
    if (text === undefined)
        return undefined;
    return parseFloat(text) * (text.endsWith('GiB') ? 2 ** 30 : 2 ** 20);
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

/***/ 48475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fileNames)
/* harmony export */ });
// Names of files that somebody else chose, before anything is written by them.
const mostCharacters = 1024;
/** What file systems take of one name. */
const mostBytes = 255;
/** Whether a path with forward slashes stays in the folder that it is relative to, on any system. */
function isPlainPath(path) {
    return (path.length <= mostCharacters &&
        path.split('/').every((part) => !['', '.', '..'].includes(part) && Buffer.byteLength(part) <= mostBytes) &&
        !/^[A-Za-z]:/.test(path) &&
        !/[\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(path));
}
/**
 * Takes the paths of one folder, one after the other: false for one that would be written outside of it, over a file
 * before (names are one in Unicode NFC), or below a file.
 */
function fileNames() {
    const [files, folders] = [new Set(), new Set()];
    return (path) => {
        if (!isPlainPath(path))
            return false;
        const name = path.normalize('NFC');
        const above = foldersOf(name);
        if (files.has(name) || folders.has(name) || above.some((folder) => files.has(folder)))
            return false;
        files.add(name);
        for (const folder of above)
            folders.add(folder);
        return true;
    };
}
function foldersOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ })

};

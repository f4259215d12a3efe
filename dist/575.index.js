export const id = 575;
export const ids = [575,2636];
export const modules = {

/***/ 73055:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 73055;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 8745:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 8745;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 7780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ArchiveRefused)
/* harmony export */ });
class ArchiveRefused extends Error {
    reason;
    constructor(reason, message) {
        super(message);
        this.name = 'ArchiveRefused';
        this.reason = reason;
    }
}


/***/ }),

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

/***/ 93088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pemOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// The private key of a GitHub App as secret stores keep it.

/** As it is, with `\n` for line ends, or in base64, for secret stores keep lines badly; null where it is no RSA key in PEM form. */
function pemOf(text) {
    const unfolded = text.replaceAll('\\n', '\n');
    const pem = unfolded.includes('-----BEGIN') ? unfolded : Buffer.from(unfolded, 'base64').toString('utf8');
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem).asymmetricKeyType === 'rsa' ? pem : null;
    }
    catch {
        // What was wrong with it may show parts of it.
        return null;
    }
}


/***/ }),

/***/ 56774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bot: () => (/* binding */ bot),
  botAction: () => (/* binding */ botAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ../../node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(95831);
;// CONCATENATED MODULE: ./core/bot/memory.js
// The latest things that were remembered; older ones are forgotten, so that memory stays flat.
function createMemory(most) {
    const ids = new Set();
    return {
        has: (id) => ids.has(id),
        add(id) {
            ids.delete(id);
            ids.add(id);
            if (ids.size <= most)
                return;
            for (const oldest of ids) {
                ids.delete(oldest);
                return;
            }
        },
        get size() {
            return ids.size;
        }
    };
}

;// CONCATENATED MODULE: ./core/bot/rotation.js
// Takes turns between repositories: each gives one of its waiting items, in order, before any gives a second one.
/** At most `limit` items of one repository are taken at a time. */
function createRotation(limit) {
    /** In the order of their turns; a repository with nothing waiting and nothing taken has none. */
    const lines = new Map();
    return {
        push(repository, item) {
            const line = lines.get(repository) ?? { waiting: [], taken: 0 };
            lines.set(repository, line);
            line.waiting.push(item);
        },
        take() {
            for (const [repository, line] of lines) {
                if (line.taken >= limit)
                    continue;
                const item = line.waiting.shift();
                if (item === undefined)
                    continue;
                line.taken += 1;
                lines.delete(repository);
                lines.set(repository, line);
                return item;
            }
            return undefined;
        },
        release(repository) {
            const line = lines.get(repository);
            if (line === undefined)
                return;
            line.taken -= 1;
            if (line.taken === 0 && line.waiting.length === 0)
                lines.delete(repository);
        }
    };
}

;// CONCATENATED MODULE: ./core/bot/subjects.js
// What the bot looks after, one at a time: an event is only a hint that names one of these.
/** Same subject, same key; by the repository's id, so that a rename changes nothing. */
function subjectKey(subject) {
    const where = `${subject.repository.id}`;
    switch (subject.kind) {
        case 'pull':
            return `${where}#${subject.number}`;
        case 'group':
            return `${where}@${subject.sha}`;
        case 'delivery':
        case 'repository':
            return `${where}:${subject.kind}`;
    }
}
/** As people read it, in logs and errors. */
function subjectText({ kind, repository, ...subject }) {
    const where = `${repository.owner}/${repository.name}`;
    if ('number' in subject)
        return `${where}#${subject.number}`;
    return 'sha' in subject ? `${where}@${subject.sha.slice(0, 7)} (merge group)` : `${where} (${kind})`;
}
/** Whose records these are, as the names of the audit log's segments say it. */
function recordsSlug(subject) {
    return subject.kind === 'pull' ? `pull-${subject.number}` : subject.kind;
}

;// CONCATENATED MODULE: ./core/bot/queue.js
// What is to be reconciled: one at a time for each subject, merged while it waits, fair between repositories. Nothing asked
// for is given up before a reconcile that knew of it succeeded.



/** Milliseconds before each further attempt; the last one goes on. */
const backoff = [1000, 5000, 15_000, 60_000, 300_000];
/** An alarm is set no further off: what it waits for is looked at again, and it sleeps on. */
const longestSleep = 86_400_000;
/** GitHub's clock is behind or counts whole seconds: what is over here may not be over there, and each look costs a query. */
const shortestSleep = 1000;
function createQueue(options) {
    const { timer, concurrency = 8, perRepository = 2, capacity = 20_000, remembered = 50_000 } = options;
    const entries = new Map();
    const rotation = createRotation(perRepository);
    /** Deliveries on their way, and how many of their subjects are not done yet. */
    const pending = new Map();
    const done = createMemory(remembered);
    let running = 0;
    let isClosed = false;
    let onEmpty = null;
    function accept({ id, work }) {
        if (done.has(id))
            return 'known';
        if (pending.has(id))
            return 'waiting';
        if (isClosed)
            return 'closed';
        const merged = mergeWork(work);
        if (entries.size + merged.length > capacity)
            return 'full';
        if (merged.length > 0)
            pending.set(id, merged.length);
        for (const each of merged)
            add(each, id);
        start();
        return 'queued';
    }
    function add({ subject, requests }, delivery) {
        const key = subjectKey(subject);
        const entry = entries.get(key) ?? create(key, subject);
        entry.subject = subject;
        for (const request of requests)
            if (!entry.requests.has(request.id))
                entry.requests.set(request.id, request);
        entry.deliveries.add(delivery);
        if (entry.state === 'running')
            entry.isAsked = true;
        else if (entry.state === 'sleeping')
            makeReady(entry);
    }
    function create(key, subject) {
        const entry = {
            key,
            subject,
            state: 'sleeping',
            requests: new Map(),
            deliveries: new Set(),
            isAsked: false,
            failures: 0,
            cancel: () => undefined
        };
        entries.set(key, entry);
        return entry;
    }
    function makeReady(entry) {
        entry.cancel();
        entry.state = 'ready';
        rotation.push(entry.subject.repository.id, entry);
    }
    function wait(entry, state, milliseconds) {
        entry.state = state;
        entry.cancel = timer.after(milliseconds, () => {
            makeReady(entry);
            start();
        });
    }
    function start() {
        while (running < concurrency) {
            const entry = rotation.take();
            if (entry === undefined)
                break;
            running += 1;
            void run(entry);
        }
        if (entries.size === 0)
            onEmpty?.();
    }
    async function run(entry) {
        const { subject, requests, deliveries } = entry;
        Object.assign(entry, { state: 'running', requests: new Map(), deliveries: new Set(), isAsked: false });
        const asked = [...requests.values()];
        const started = timer.now();
        let error = null;
        let wakeAt = null;
        try {
            wakeAt = await options.reconcile(subject, asked);
        }
        catch (thrown) {
            error = thrown ?? new Error('nothing was said of why');
        }
        const attempt = entry.failures + 1;
        running -= 1;
        rotation.release(subject.repository.id);
        if (error === null)
            settle(entry, deliveries, wakeAt);
        else
            retry(entry, requests, deliveries);
        options.onOutcome?.({ subject, requests: asked, milliseconds: timer.now() - started, attempt, error });
        start();
    }
    function settle(entry, deliveries, wakeAt) {
        entry.failures = 0;
        for (const id of deliveries) {
            const left = (pending.get(id) ?? 1) - 1;
            if (left > 0)
                pending.set(id, left);
            else {
                pending.delete(id);
                done.add(id);
            }
        }
        if (entry.isAsked)
            makeReady(entry);
        else if (wakeAt === null || isClosed)
            entries.delete(entry.key);
        else
            wait(entry, 'sleeping', Math.min(Math.max(wakeAt - timer.now(), shortestSleep), longestSleep));
    }
    function retry(entry, requests, deliveries) {
        entry.requests = new Map([...requests, ...entry.requests]);
        entry.deliveries = new Set([...deliveries, ...entry.deliveries]);
        const isLast = isClosed && !entry.isAsked;
        if (isLast) {
            for (const id of entry.deliveries)
                pending.delete(id);
            entries.delete(entry.key);
            return;
        }
        wait(entry, 'retrying', backoff[entry.failures] ?? backoff.at(-1) ?? 0);
        entry.failures += 1;
        if (isClosed)
            makeReady(entry);
    }
    return {
        accept,
        counts: () => {
            const counts = { ready: 0, running: 0, retrying: 0, sleeping: 0 };
            for (const { state } of entries.values())
                counts[state] += 1;
            return counts;
        },
        drain() {
            isClosed = true;
            for (const entry of [...entries.values()]) {
                if (entry.state === 'retrying')
                    makeReady(entry);
                else if (entry.state === 'sleeping') {
                    entry.cancel();
                    entries.delete(entry.key);
                }
            }
            return new Promise((resolve) => {
                onEmpty = resolve;
                start();
            });
        }
    };
}
/** A delivery that names one subject twice waits for it once. */
function mergeWork(work) {
    const byKey = new Map();
    for (const { subject, requests } of work) {
        const before = byKey.get(subjectKey(subject))?.requests ?? [];
        byKey.set(subjectKey(subject), { subject, requests: [...before, ...requests] });
    }
    return [...byKey.values()];
}

// EXTERNAL MODULE: ./core/errors.js
var core_errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/bot/ports.js
var bot_ports = __webpack_require__(78248);
;// CONCATENATED MODULE: ./core/bot/reconcile.js
// Brings one subject to the state it should have: observe, decide, apply, and again where the world moved meanwhile.



/** Observations of one reconcile that may be lost to others who write at the same time. */
const mostMoves = 5;
/** Observations that a decision may ask for because of what it wrote itself. */
const mostRepeats = 10;
/**
 * Gives when the subject must be looked at again though nothing happens, in milliseconds since the epoch, or null.
 * Throws OutsideError where GitHub failed or the subject doesn't come to rest; the effects before that stay, and doing it
 * all again is safe. What a person asked for ends with an answer; a run that follows from what was decided is said to be refused
 * and the refusal thrown after that, for it is tried again. `wake` hears of subjects that must be looked at because of what
 * was done here.
 */
async function reconcile(ports, decide, subject, requests, wake = () => undefined) {
    let moves = 0;
    let repeats = 0;
    let outcomes = [];
    let unstarted = null;
    for (;;) {
        const observation = await ports.observe(subject, requests);
        if (observation === null)
            return null;
        const { effects, again, wakeAt, wakes = [] } = decide(observation, requests, outcomes);
        const { moved, refused, met } = await applyAll(ports, subject, effects);
        outcomes = [...outcomes, ...met];
        unstarted ??= refused;
        for (const other of wakes)
            wake(other);
        if (moved !== null) {
            moves += 1;
            if (moves === mostMoves)
                throw restless(subject, 'it changed each time before it could be written', moved);
        }
        else if (again || refused !== null) {
            repeats += 1;
            if (repeats === mostRepeats)
                throw restless(subject, 'each thing done asked for another', undefined);
        }
        else if (unstarted !== null && subject.kind !== 'pull')
            throw unstarted;
        else
            return wakeAt;
    }
}
async function applyAll(ports, subject, effects) {
    const met = [];
    for (const effect of effects) {
        try {
            const outcome = await ports.apply(subject, effect);
            if (outcome !== null)
                met.push(outcome);
        }
        catch (error) {
            if (error instanceof bot_ports/* MovedError */.W)
                return { moved: error, refused: null, met };
            if (!(error instanceof bot_ports/* RefusedError */.f) || effect.kind !== 'dispatch')
                throw error;
            met.push({ kind: 'refused', key: effect.key, refusal: error.refusal });
            return { moved: null, refused: error, met };
        }
    }
    return { moved: null, refused: null, met };
}
function restless(subject, why, cause) {
    return new core_errors/* OutsideError */.Cp(`${subjectText(subject)} does not come to rest: ${why}`, {
        cure: 'wait: it is tried again by itself; if it goes on, look for another program that writes to the same branches',
        cause
    });
}

// EXTERNAL MODULE: ./adapters/github/inputs.js
var github_inputs = __webpack_require__(77988);
// EXTERNAL MODULE: ./adapters/github/runner.js + 5 modules
var github_runner = __webpack_require__(76799);
;// CONCATENATED MODULE: ./bot/clock.js
const clock = {
    now: Date.now,
    after(milliseconds, run) {
        const alarm = setTimeout(run, milliseconds);
        return () => clearTimeout(alarm);
    }
};

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(31421);
;// CONCATENATED MODULE: ./bot/events/heard.js
function attend(found) {
    return { kind: 'attended', work: [], searches: [], sweeps: [], ...found };
}
function ignore(why) {
    return { kind: 'ignored', why };
}
function pull({ repository }, number) {
    return { kind: 'pull', repository, number };
}
function look(...subjects) {
    return subjects.map((subject) => ({ subject, requests: [] }));
}
/** Everything of a repository, as when it is seen for the first time. */
function wholeRepository(repository) {
    return attend({
        work: look({ kind: 'repository', repository }, { kind: 'delivery', repository }),
        sweeps: [repository]
    });
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(73477);
;// CONCATENATED MODULE: ./bot/events/payloads.js
// The fields of GitHub's webhooks that the bot reads, and no others. https://docs.github.com/webhooks/webhook-events-and-payloads

const user = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), login: schemas/* string */.YjP(), type: schemas/* string */.YjP() });
const app = schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish();
const time = iso/* datetime */.w$({ offset: true }).transform((text) => Date.parse(text));
const namedRepository = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), full_name: schemas/* string */.YjP() });
const repository = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    default_branch: schemas/* string */.YjP()
});
/** What nearly every webhook has. */
const envelopeSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().optional(),
    sender: user.optional(),
    installation: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish(),
    repository: repository.optional(),
    performed_via_github_app: app
});
const pullSchema = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        updated_at: time,
        merged: schemas/* boolean */.zMY().nullish(),
        head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() })
    })
});
const labelSchema = schemas/* object */.Ikc({ label: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), name: schemas/* string */.YjP() }) });
const reviewSchema = schemas/* object */.Ikc({ pull_request: schemas/* object */.Ikc({ number: schemas/* int */.Whr() }) });
const synchronizeSchema = schemas/* object */.Ikc({ before: schemas/* string */.YjP(), after: schemas/* string */.YjP() });
const commentSchema = schemas/* object */.Ikc({
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr(), pull_request: schemas/* object */.Ikc({}).nullish() }),
    comment: schemas/* object */.Ikc({ body: schemas/* string */.YjP().nullish(), user: user.nullish() })
});
const pushSchema = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    forced: schemas/* boolean */.zMY(),
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({ added: schemas/* array */.YOg(schemas/* string */.YjP()), modified: schemas/* array */.YOg(schemas/* string */.YjP()), removed: schemas/* array */.YOg(schemas/* string */.YjP()) }))
});
const pullsOfHead = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish() }),
    base: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) })
}));
const suiteOfRun = schemas/* object */.Ikc({ head_branch: schemas/* string */.YjP().nullish() }).nullish();
const checkRunSchema = schemas/* object */.Ikc({
    check_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        head_sha: schemas/* string */.YjP(),
        external_id: schemas/* string */.YjP().nullish(),
        started_at: time.nullish(),
        completed_at: time.nullish(),
        check_suite: suiteOfRun,
        app: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish(),
        pull_requests: pullsOfHead
    }),
    requested_action: schemas/* object */.Ikc({ identifier: schemas/* string */.YjP() }).nullish()
});
const checkSuiteSchema = schemas/* object */.Ikc({
    check_suite: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        head_sha: schemas/* string */.YjP(),
        head_branch: schemas/* string */.YjP().nullish(),
        updated_at: time.nullish(),
        app: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish(),
        pull_requests: pullsOfHead
    })
});
const workflowRunSchema = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        event: schemas/* string */.YjP(),
        head_sha: schemas/* string */.YjP(),
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).nullable(),
        pull_requests: pullsOfHead
    })
});
const protectionSchema = schemas/* object */.Ikc({
    environment: schemas/* string */.YjP(),
    deployment_callback_url: schemas/* string */.YjP(),
    deployment: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), created_at: time })
});
const mergeGroupSchema = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ head_sha: schemas/* string */.YjP(), base_ref: schemas/* string */.YjP() }) });
const installationSchema = schemas/* object */.Ikc({
    repositories: schemas/* array */.YOg(namedRepository).nullish(),
    repositories_added: schemas/* array */.YOg(namedRepository).nullish()
});
const repositoryChangesSchema = schemas/* object */.Ikc({
    changes: schemas/* object */.Ikc({ default_branch: schemas/* object */.Ikc({ from: schemas/* string */.YjP() }).optional() }).optional()
});

// EXTERNAL MODULE: ./core/bot/commands/parse.js
var parse = __webpack_require__(27844);
;// CONCATENATED MODULE: ./bot/events/pulls.js
// Events of pull requests, and what is said and asked in them.



const watched = new Set([
    'opened',
    'reopened',
    'closed',
    'edited',
    'ready_for_review',
    'converted_to_draft',
    'enqueued',
    'dequeued'
]);
function hearPull(context) {
    const { event, action, repository, isOwn } = context;
    const { pull_request: facts } = pullSchema.parse(event.payload);
    const subject = pull(context, facts.number);
    if (action === 'labeled' || action === 'unlabeled') {
        if (isOwn)
            return ignore('the bot set or took off this label itself');
        return attend({ work: [{ subject, requests: [labelRequest(context, action)] }] });
    }
    if (action === 'synchronize') {
        const { before, after } = synchronizeSchema.parse(event.payload);
        const pushed = { kind: 'pushed', ...asked(context), at: facts.updated_at, before, head: after };
        return attend({ work: [{ subject, requests: isOwn ? [] : [pushed] }] });
    }
    if (!watched.has(action))
        return ignore(`nothing depends on a pull request being ${action}`);
    if (action === 'edited' && isOwn)
        return ignore('the bot edited this pull request itself');
    const isMerge = action === 'closed' && facts.merged === true;
    return attend({ work: look(subject, ...(isMerge ? [{ kind: 'delivery', repository }] : [])) });
}
function labelRequest(context, kind) {
    const { label } = labelSchema.parse(context.event.payload);
    const { head, updated_at: at } = pullSchema.parse(context.event.payload).pull_request;
    return { kind, ...asked(context), at, label, head: head.sha };
}
/** Who asked, and the id by which the same request is known when it arrives again. */
function asked({ event, sender, viaApp }) {
    return { id: event.id, by: { id: sender.id, login: sender.login }, viaApp };
}
function hearReview(context) {
    return attend({ work: look(pull(context, reviewSchema.parse(context.event.payload).pull_request.number)) });
}
/** A new comment may be a command; of others only the bot's own matter, where somebody else changed one. */
function hearComment(context) {
    const { action, event, own, isOwn } = context;
    const { issue, comment } = commentSchema.parse(event.payload);
    if (issue.pull_request == null)
        return ignore('this is a comment on an issue, not on a pull request');
    if (isOwn)
        return ignore('the bot wrote this itself');
    if (action === 'created') {
        if ((0,parse/* parseCommand */.RM)(comment.body ?? '').kind === 'none')
            return ignore('this comment is no command');
    }
    else if (comment.user?.login !== own.login)
        return ignore('a comment that is edited or deleted is no command');
    return attend({ work: look(pull(context, issue.number)) });
}
/** The policy is the default branch's, and so are the queues that it decides in. */
function hearMergeGroup({ event, repository, defaultBranch }) {
    const { head_sha: sha, base_ref: base } = mergeGroupSchema.parse(event.payload).merge_group;
    if (base.replace('refs/heads/', '') !== defaultBranch)
        return ignore('this queue merges into another branch than the default one');
    return attend({ work: look({ kind: 'group', repository, sha }) });
}

// EXTERNAL MODULE: ./core/bot/branches.js
var branches = __webpack_require__(11806);
// EXTERNAL MODULE: ./core/bot/checks.js
var bot_checks = __webpack_require__(76511);
;// CONCATENATED MODULE: ./bot/events/runs.js
// Events of checks, workflow runs and deployments.





/**
 * The pull requests of a head commit. GitHub's list is empty for forks, and names those of other repositories too: what
 * it names counts only where commit and repositories are the same; where none does, they are searched for.
 */
function atHead(context, head, search, requests) {
    const named = head.pulls.filter((each) => each.base.repo.id === context.repository.id &&
        each.head.sha === head.sha &&
        (head.repositoryId === null || each.head.repo?.id === head.repositoryId));
    if (named.length === 0)
        return attend({ searches: [search] });
    return attend({ work: named.map(({ number }) => ({ subject: pull(context, number), requests })) });
}
function hearCheckRun(context) {
    const { event, action, own, repository } = context;
    if (action !== 'rerequested' && action !== 'requested_action')
        return ignore(`a check run being ${action} changes nothing`);
    const { check_run: run, requested_action: button } = checkRunSchema.parse(event.payload);
    if (run.app?.id !== own.appId)
        return ignore('this check run is another App’s');
    const identifier = action === 'rerequested' ? action : (button?.identifier ?? '');
    // The payload doesn't say when the button was pressed: this time is earlier, so what must come before it is not met too soon.
    const at = run.completed_at ?? run.started_at ?? 0;
    const shown = (0,bot_checks/* shownBy */.Le)(run.external_id ?? '');
    const request = {
        kind: 'button',
        ...{ ...asked(context), at, checkId: run.id, identifier, head: run.head_sha },
        ...(shown === null ? {} : { shown })
    };
    if (isQueues(run.check_suite?.head_branch))
        return attend({ work: [{ subject: { kind: 'group', repository, sha: run.head_sha }, requests: [request] }] });
    const search = { kind: 'head', repository, sha: run.head_sha, head: null, requests: [request] };
    return atHead(context, { sha: run.head_sha, repositoryId: null, pulls: run.pull_requests }, search, [request]);
}
/** The merge queue's own branches: their commits are heads of no pull request. */
function isQueues(branch) {
    return branch?.startsWith('gh-readonly-queue/') === true;
}
function hearCheckSuite(context) {
    const { event, action, own, repository } = context;
    if (action !== 'rerequested')
        return ignore(`a check suite being ${action} changes nothing`);
    const { check_suite: suite } = checkSuiteSchema.parse(event.payload);
    if (suite.app?.id !== own.appId)
        return ignore('this check suite is another App’s');
    if (isQueues(suite.head_branch)) {
        // No check of the suite has its number: what is asked for is the whole.
        const at = suite.updated_at ?? 0;
        const request = {
            ...{ kind: 'button', ...asked(context), at, checkId: suite.id, identifier: action, head: suite.head_sha }
        };
        return attend({ work: [{ subject: { kind: 'group', repository, sha: suite.head_sha }, requests: [request] }] });
    }
    const search = { kind: 'head', repository, sha: suite.head_sha, head: null, requests: [] };
    return atHead(context, { sha: suite.head_sha, repositoryId: null, pulls: suite.pull_requests }, search, []);
}
/** What hands in evidence: a run for a pull request, or one of the default branch, on which promotions depend. */
function hearWorkflowRun(context) {
    const { event, repository, action, defaultBranch } = context;
    if (action !== 'requested' && action !== 'completed')
        return ignore(`a run being ${action} changes nothing`);
    const { workflow_run: run } = workflowRunSchema.parse(event.payload);
    const home = run.head_repository;
    if (run.event === 'merge_group')
        return attend({ work: look({ kind: 'group', repository, sha: run.head_sha }) });
    if (!run.event.startsWith('pull_request')) {
        if (home?.id !== repository.id || run.head_branch !== defaultBranch)
            return ignore('this run is of no pull request and not of the default branch');
        return attend({
            work: look({ kind: 'delivery', repository }),
            searches: [{ kind: 'base', repository, base: branches/* environmentsBranch */.ZH }]
        });
    }
    const head = home === null || run.head_branch === null
        ? null
        : { repositoryId: home.id, owner: home.owner.login, branch: run.head_branch };
    const search = { kind: 'head', repository, sha: run.head_sha, head, requests: [] };
    return atHead(context, { sha: run.head_sha, repositoryId: home?.id ?? null, pulls: run.pull_requests }, search, []);
}
function hearDeployment({ repository, isOwn }) {
    if (isOwn)
        return ignore('the bot wrote this deployment itself');
    return attend({ work: look({ kind: 'delivery', repository }) });
}
function hearProtection({ event, repository, action }) {
    if (action !== 'requested')
        return ignore(`a protection rule being ${action} changes nothing`);
    const { environment, deployment, deployment_callback_url: callback } = protectionSchema.parse(event.payload);
    const runId = Number(/\/actions\/runs\/(\d{1,15})\/deployment_protection_rule$/.exec(callback)?.[1]);
    if (!Number.isSafeInteger(runId))
        return { kind: 'unreadable', why: 'deployment_callback_url names no run' };
    const request = {
        kind: 'protection',
        id: event.id,
        at: deployment.created_at,
        environment,
        runId,
        sha: deployment.sha
    };
    return attend({ work: [{ subject: { kind: 'delivery', repository }, requests: [request] }] });
}

;// CONCATENATED MODULE: ./bot/events/setup.js
// Events of branches, labels, repositories and installations: what the bot stands on.



const configFile = '.github/modelgate.yml';
/** A push's payload lists no more commits: of the rest nothing is known. */
const mostCommits = 2048;
function hearPush({ event, repository, defaultBranch, isOwn }) {
    const push = pushSchema.parse(event.payload);
    const delivery = look({ kind: 'delivery', repository });
    switch (push.ref) {
        case `refs/heads/${defaultBranch}`: {
            const isKnown = !push.forced && push.commits.length > 0 && push.commits.length < mostCommits;
            const touches = push.commits.some((each) => [each.added, each.modified, each.removed].flat().includes(configFile));
            return isKnown && !touches ? attend({ work: delivery }) : wholeRepository(repository);
        }
        case `refs/heads/${branches/* environmentsBranch */.ZH}`:
            return attend({ work: delivery, searches: [{ kind: 'base', repository, base: branches/* environmentsBranch */.ZH }] });
        case `refs/heads/${branches/* auditBranch */.K_}`:
            return isOwn ? ignore('the bot wrote this to the audit branch itself') : wholeRepository(repository);
        default:
            return ignore('this branch is neither the default one nor that of the environments');
    }
}
/** A label that was renamed or deleted takes approvals with it: every open pull request may carry it. */
function hearLabel({ repository, action, isOwn }) {
    if (isOwn)
        return ignore('the bot created or changed this label itself');
    const work = look({ kind: 'repository', repository });
    return attend(action === 'created' ? { work } : { work, sweeps: [repository] });
}
function hearRepository({ event, action, repository }) {
    switch (action) {
        case 'renamed':
        case 'transferred':
        case 'unarchived':
            return wholeRepository(repository);
        case 'edited': {
            const { changes } = repositoryChangesSchema.parse(event.payload);
            if (changes?.default_branch === undefined)
                return ignore('its default branch is the same as before');
            return wholeRepository(repository);
        }
        case 'deleted':
        case 'archived':
            return ignore(`nothing can be done in a repository that is ${action}`);
        default:
            return ignore(`nothing depends on a repository being ${action}`);
    }
}
/** These events belong to no single repository. `created` lists all, `new_permissions_accepted` and `unsuspend` none. */
function hearInstallation(action, payload) {
    if (action === 'deleted' || action === 'suspend' || action === 'removed')
        return ignore('nothing can be done where the App is not installed');
    const { repositories, repositories_added: added } = installationSchema.parse(payload);
    const found = (added ?? repositories ?? []).map(nameOf).map(wholeRepository);
    if (found.length === 0)
        return ignore('no repository is named: the next sweep finds them');
    return found.reduce(both);
}
function nameOf({ id, full_name: name }) {
    const [owner = '', repository = ''] = name.split('/');
    return { id, owner, name: repository };
}
function both(one, other) {
    return attend({ work: [...one.work, ...other.work], sweeps: [...one.sweeps, ...other.sweeps] });
}

;// CONCATENATED MODULE: ./bot/events.js
// From a webhook to what it means, or why it means nothing. An event is only a hint: what it says of the state is not read.






const ofRepository = {
    pull_request: hearPull,
    pull_request_target: hearPull,
    pull_request_review: hearReview,
    issue_comment: hearComment,
    merge_group: hearMergeGroup,
    check_run: hearCheckRun,
    check_suite: hearCheckSuite,
    workflow_run: hearWorkflowRun,
    deployment: hearDeployment,
    deployment_status: hearDeployment,
    deployment_protection_rule: hearProtection,
    label: hearLabel,
    push: hearPush,
    repository: hearRepository
};
/** What the App subscribes to; `installation` and `installation_repositories` come by themselves. */
const eventNames = Object.keys(ofRepository)
    .filter((name) => name !== 'pull_request_target') // only workflows know it
    .toSorted();
/** Events that carry what can't be read again from GitHub: `event.action`. */
const carriesRequest = new Set([
    'pull_request.labeled',
    'pull_request.unlabeled',
    'pull_request.synchronize',
    'check_run.requested_action',
    'check_run.rerequested',
    'deployment_protection_rule.requested'
]);
function isIrreplaceable(name, action) {
    return carriesRequest.has(`${name}.${action ?? ''}`);
}
function hear(event, own) {
    const read = envelopeSchema.safeParse(event.payload);
    if (!read.success)
        return { heard: unreadable(read.error), action: null, repositoryId: null, installation: null };
    const { action = null, installation, repository } = read.data;
    return {
        heard: attempt(() => dispatch(event, read.data, own)),
        action,
        repositoryId: repository?.id ?? null,
        installation: installation?.id ?? null
    };
}
function dispatch(event, envelope, own) {
    const { action = '', repository, sender } = envelope;
    if (event.name === 'installation' || event.name === 'installation_repositories')
        return hearInstallation(action, event.payload);
    const handler = Object.hasOwn(ofRepository, event.name) ? ofRepository[event.name] : undefined;
    if (handler === undefined)
        return ignore('the bot acts on no such event');
    if (repository === undefined || sender === undefined)
        return ignore('it belongs to no repository, or nobody did it');
    return handler({
        event,
        action,
        sender,
        repository: { id: repository.id, owner: repository.owner.login, name: repository.name },
        defaultBranch: repository.default_branch,
        viaApp: sender.type === 'Bot' || envelope.performed_via_github_app != null,
        own,
        isOwn: sender.login === own.login
    });
}
function attempt(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof errors/* ZodError */.G)
            return unreadable(error);
        throw error;
    }
}
/** Names the fields, never their values: a payload may hold anything. */
function unreadable({ issues }) {
    const fields = issues.slice(0, 5).map(({ path }) => path.join('.'));
    return { kind: 'unreadable', why: `not as GitHub documents it: ${fields.join(', ')}` };
}

;// CONCATENATED MODULE: ./bot/inputs.js
/** Inputs of the action in bot/action.yml with their defaults, held equal to it by a test. */
const botInputs = { 'github-token': '${{ github.token }}', secret: '' };

// EXTERNAL MODULE: ../../node_modules/pino/pino.js
var pino = __webpack_require__(23977);
;// CONCATENATED MODULE: ./bot/log.js
// Structured logs, one JSON object a line, with nothing in them that is secret.


/** `write` takes whole lines; every one is masked before. */
function createLog(level, mask, write) {
    return (0,pino.pino)({
        level,
        base: { name: 'modelgate' },
        serializers: { err: errorFields, error: errorFields },
        formatters: { level: (label) => ({ level: label }) },
        timestamp: () => `,"time":"${new Date().toISOString()}"`
    }, { write: (line) => write(mask(line)) });
}
/** What Probot and Octokit log: from `info` on, for below that they log the bodies of requests. */
function libraryLog(log) {
    const isTalkative = ['trace', 'debug'].includes(log.level);
    return log.child({ by: 'probot' }, isTalkative ? { level: 'info' } : {});
}
/** Of an error only what was chosen: Octokit and Probot hang whole requests and webhooks on theirs. */
function errorFields(error) {
    if (!(error instanceof Error))
        return { message: String(error) };
    const status = 'status' in error && typeof error.status === 'number' ? { status: error.status } : {};
    const cure = error instanceof core_errors/* OutsideError */.Cp ? { cure: error.cure } : { stack: error.stack };
    const inner = error instanceof AggregateError ? { errors: error.errors.map(errorFields) } : {};
    const cause = error.cause === undefined ? {} : { cause: messageOf(error.cause) };
    return { type: error.name, message: error.message, ...status, ...cure, ...inner, ...cause };
}
/** With what to do about it, where that is known. */
function told(error) {
    const isKnown = error instanceof core_errors/* OutsideError */.Cp || error instanceof core_errors/* InputError */.dz;
    return isKnown ? `${error.message} -> ${error.cure}` : messageOf(error);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./core/bot/requests.js
var requests = __webpack_require__(60484);
;// CONCATENATED MODULE: ./bot/searches.js
// Pull requests that an event doesn't name, asked of GitHub: by their head, or by the branch that they want to go into.


const pullsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    merged_at: schemas/* string */.YjP().nullish(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullable() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) })
}));
/** More are left to the sweep. */
const mostPages = 5;
/** GitHub waits ten seconds for the answer to a webhook. */
const patience = 8000;
/** Open pull requests only, but for a button that stands on merged ones. Throws as Octokit does. */
async function search(client, wanted) {
    const { repository } = wanted;
    const found = await list(client, wanted);
    return found
        .filter((each) => (each.state === 'open' || (each.merged_at != null && isOfMerged(wanted))) &&
        each.base.repo.id === repository.id &&
        fits(each, wanted))
        .map(({ number }) => ({
        subject: { kind: 'pull', repository, number },
        requests: wanted.kind === 'head' ? wanted.requests : []
    }));
}
function isOfMerged(wanted) {
    return wanted.kind === 'head' && wanted.requests.some(requests/* asksForRollback */._);
}
/** GitHub finds by names and commits; what counts are the ids. */
function fits({ head }, wanted) {
    if (wanted.kind === 'base')
        return true;
    return head.sha === wanted.sha && (wanted.head === null || head.repo?.id === wanted.head.repositoryId);
}
async function list(client, wanted) {
    const { owner, name } = wanted.repository;
    const [route, query] = question(wanted);
    const found = [];
    const request = { signal: AbortSignal.timeout(patience) };
    for (let page = 1; page <= mostPages; page++) {
        const { data } = await client.request(route, { owner, repo: name, ...query, per_page: 100, page, request });
        const pulls = pullsSchema.parse(data);
        found.push(...pulls);
        if (pulls.length < 100)
            break;
    }
    return found;
}
function question(wanted) {
    if (wanted.kind === 'base')
        return ['GET /repos/{owner}/{repo}/pulls', { state: 'open', base: wanted.base }];
    const { head, sha } = wanted;
    if (head === null)
        return ['GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: sha }];
    return ['GET /repos/{owner}/{repo}/pulls', { state: 'open', head: `${head.owner}:${head.branch}` }];
}

;// CONCATENATED MODULE: ./bot/sweep/open-pulls.js
// Lists what is open in many repositories by few queries: a hundred pull requests cost one point of the rate limit.



const repositoriesAtOnce = 20;
/** Entries of a merge queue, from its head; those behind come up as it moves. */
const mostQueued = 20;
const open_pulls_pullsSchema = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        updatedAt: schemas/* string */.YjP(),
        headRefOid: schemas/* string */.YjP(),
        isDraft: schemas/* boolean */.zMY(),
        statusCheckRollup: schemas/* object */.Ikc({ state: schemas/* string */.YjP() }).nullable()
    })),
    pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() })
});
const groupSchema = schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), statusCheckRollup: schemas/* object */.Ikc({ state: schemas/* string */.YjP() }).nullable() });
const repositorySchema = schemas/* object */.Ikc({
    defaultBranchRef: schemas/* object */.Ikc({
        target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), statusCheckRollup: schemas/* object */.Ikc({ state: schemas/* string */.YjP() }).nullish() }).nullable()
    })
        .nullable(),
    environments: schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable() }).nullable(),
    mergeQueue: schemas/* object */.Ikc({
        entries: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ headCommit: groupSchema.nullable() }).nullable()).nullable() })
            .nullable()
    })
        .nullish(),
    pullRequests: open_pulls_pullsSchema
});
const answerSchema = schemas/* object */.Ikc({
    rateLimit: schemas/* object */.Ikc({ limit: schemas/* int */.Whr(), remaining: schemas/* int */.Whr(), resetAt: iso/* datetime */.w$({ offset: true }) }).nullish()
});
/** One page after the other. A repository that GitHub doesn't show is passed over. Throws as Octokit does. */
async function* openSubjects(client, repositories) {
    let questions = repositories.map((repository) => ({ repository, after: null }));
    while (questions.length > 0) {
        const batch = questions.slice(0, repositoriesAtOnce);
        const { page, more } = await ask(client, batch);
        yield page;
        questions = [...more, ...questions.slice(repositoriesAtOnce)];
    }
}
async function ask(client, batch) {
    const { data } = await client.request(`POST ${graphqlUrl(client)}`, {
        query: queryOf(batch),
        variables: Object.fromEntries(batch.flatMap(({ repository: { owner, name }, after }, index) => [
            [`o${index}`, owner],
            [`n${index}`, name],
            [`a${index}`, after]
        ]))
    });
    const answer = schemas/* object */.Ikc({ data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() }).parse(data).data ?? {};
    const { rateLimit } = answerSchema.parse(answer);
    const rate = rateLimit == null ? null : { ...rateLimit, resetAt: Date.parse(rateLimit.resetAt) };
    const found = batch.flatMap((question, index) => {
        const read = repositorySchema.safeParse(answer[`r${index}`]);
        return read.success ? [{ question, answer: read.data }] : [];
    });
    return {
        page: { seen: found.flatMap((each) => seenOf(each.question, each.answer)), rate },
        more: found.flatMap(({ question, answer: { pullRequests } }) => {
            const { hasNextPage, endCursor } = pullRequests.pageInfo;
            return hasNextPage ? [{ repository: question.repository, after: endCursor }] : [];
        })
    };
}
function queryOf(batch) {
    const variables = batch.map((_, index) => `$o${index}: String!, $n${index}: String!, $a${index}: String`);
    const fields = batch.map((_, index) => `r${index}: repository(owner: $o${index}, name: $n${index}) {${selection(index)}\n  }`);
    return `query (${variables.join(', ')}) {\n  rateLimit { limit remaining resetAt }\n  ${fields.join('\n  ')}\n}`;
}
function selection(index) {
    return `
    defaultBranchRef { target { oid ... on Commit { statusCheckRollup { state } } } }
    environments: ref(qualifiedName: "refs/heads/${branches/* environmentsBranch */.ZH}") { target { oid } }
    mergeQueue { entries(first: ${mostQueued}) { nodes { headCommit { oid statusCheckRollup { state } } } } }
    pullRequests(states: OPEN, first: 100, after: $a${index}, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number updatedAt headRefOid isDraft statusCheckRollup { state } }
      pageInfo { hasNextPage endCursor }
    }`;
}
function seenOf({ repository, after }, answer) {
    const { defaultBranchRef, environments, pullRequests } = answer;
    const pulls = pullRequests.nodes.map((pull) => ({
        subject: { kind: 'pull', repository, number: pull.number },
        state: [pull.updatedAt, pull.headRefOid, pull.isDraft, pull.statusCheckRollup?.state].join(' ')
    }));
    if (after !== null)
        return pulls;
    const target = defaultBranchRef?.target;
    const groups = (answer.mergeQueue?.entries?.nodes ?? []).flatMap((entry) => entry?.headCommit == null
        ? []
        : [
            {
                subject: { kind: 'group', repository, sha: entry.headCommit.oid },
                state: entry.headCommit.statusCheckRollup?.state ?? ''
            }
        ]);
    const state = [target?.oid, target?.statusCheckRollup?.state, environments?.target?.oid].join(' ');
    return [
        { subject: { kind: 'repository', repository }, state: '' },
        { subject: { kind: 'delivery', repository }, state },
        ...groups,
        ...pulls
    ];
}
/** The delivery id under which a sweep queues a subject in this state: done once, it is known. */
function sweepId({ subject, state }) {
    return `sweep ${subjectKey(subject)} ${state}`;
}
function graphqlUrl({ request }) {
    return `${request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
}

// EXTERNAL MODULE: ./core/report/markdown.js
var markdown = __webpack_require__(76540);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
;// CONCATENATED MODULE: ./bot/summary.js




function summaryOf(event, outcomes, why) {
    const lines = outcomes.map(({ subject, error }) => error === null
        ? (0,tree/* paragraph */.FY)((0,tree/* code */.aY)(subjectText(subject)), ' is as it should be.')
        : (0,tree/* paragraph */.FY)((0,tree/* code */.aY)(subjectText(subject)), ' failed: ', (0,tree/* untrusted */.bp)(told(error))));
    const nothing = [(0,tree/* paragraph */.FY)(why === null ? 'There was nothing to look at.' : (0,tree/* untrusted */.bp)(`Nothing to do: ${why}.`))];
    return (0,markdown.toMarkdown)((0,tree/* report */.z8)([(0,tree/* heading */.R_)(2, 'Modelgate: ', (0,tree/* code */.aY)(event)), ...(lines.length === 0 ? nothing : lines)]));
}

;// CONCATENATED MODULE: ./bot/in-actions.js
// The bot without hosting: one event of a workflow, or everything that is open on a schedule, with the job's own token.















/** Under which the job's token writes. */
const ownLogin = 'github-actions[bot]';
async function runInActions(parts) {
    const runner = (0,github_runner/* createRunner */.j)();
    try {
        runner.maskSecrets();
        return await handle(runner, parts);
    }
    catch (error) {
        if (!(error instanceof core_errors/* InputError */.dz) && !(error instanceof core_errors/* OutsideError */.Cp))
            throw error;
        runner.annotate({ level: 'error', title: 'the bot could not look', message: `${error.message}\n-> ${error.cure}` });
        return error.exitCode;
    }
}
async function handle(runner, { decide, portsWith }) {
    const inputs = (0,github_inputs/* readInputs */.K)(runner, botInputs);
    const token = inputs.text('github-token');
    if (token === '')
        throw new core_errors/* InputError */.dz('`github-token` is empty', { cure: 'leave it out: the job’s own token is the default' });
    const repository = repositoryOf(runner);
    const own = { mode: 'actions', login: ownLogin, appId: null, ...workflowOf(process.env) };
    const octokit = new dist_src/* Octokit */.E({ auth: token, baseUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com' });
    const client = octokit;
    // A workflow keeps no secret but those of the repository: without one, any workflow can write as this bot does.
    const ports = portsWith([inputs.text('secret') || `repository ${repository.id}`])(client, own);
    const outcomes = [];
    const queue = createQueue({
        timer: clock,
        concurrency: 1,
        // When to look again is the schedule's to find.
        reconcile: (subject, requests) => withWoken(ports, decide, subject, requests),
        onOutcome: (outcome) => {
            outcomes.push(outcome);
            runner.log(`${subjectText(outcome.subject)}: ${outcome.error === null ? 'done' : told(outcome.error)}`);
        }
    });
    const { work, id, why } = await wanted(runner, own, client, repository);
    queue.accept({ id, work });
    await queue.drain();
    await runner.summary(summaryOf(runner.event.name, outcomes, why));
    return lastFailures(outcomes).length === 0 ? core_errors/* exitCodes */.hS.pass : core_errors/* exitCodes */.hS.outside;
}
/** Those that it wakes are looked at in the same job: nobody else would. */
async function withWoken(ports, decide, subject, requests) {
    const woken = new Map();
    await reconcile(ports, decide, subject, requests, (other) => woken.set(subjectKey(other), other));
    for (const other of woken.values())
        await reconcile(ports, decide, other, []);
    return null;
}
/** A schedule, a dispatch and everything that concerns the whole repository look at all that is open. */
async function wanted(runner, own, client, repository) {
    const id = requestId(process.env);
    const { name } = runner.event;
    if (['schedule', 'workflow_dispatch', 'repository_dispatch'].includes(name))
        return { id, work: await everything(client, repository), why: null };
    const { heard } = hear({ id, name, payload: payload() }, own);
    if (heard.kind !== 'attended')
        return { id, work: [], why: heard.why };
    const searched = await Promise.all(heard.searches.map((each) => search(client, each)));
    const swept = heard.sweeps.length === 0 ? [] : await everything(client, repository);
    return { id, work: [...heard.work, ...searched.flat(), ...swept], why: null };
}
/** `owner/name/.github/workflows/file.yml@ref`, as the runner names it. */
function workflowOf(env) {
    const [, workflow] = /^[^/]+\/[^/]+\/(.+?)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    return workflow === undefined ? {} : { workflow };
}
/** The same when the job is run again: a request is heard once. */
function requestId(env) {
    return `run ${env['GITHUB_RUN_ID'] ?? ''}`;
}
async function everything(client, repository) {
    const found = new Map();
    for await (const { seen } of openSubjects(client, [repository])) {
        for (const each of seen)
            found.set(sweepId(each), { subject: each.subject, requests: [] });
    }
    return [...found.values()];
}
/** Of each subject only how it ended. */
function lastFailures(outcomes) {
    const last = new Map(outcomes.map((outcome) => [subjectText(outcome.subject), outcome]));
    return [...last.values()].filter(({ error }) => error !== null);
}
function repositoryOf(runner) {
    const id = Number(process.env['GITHUB_REPOSITORY_ID']);
    if (runner.job === null || !Number.isSafeInteger(id) || id <= 0)
        throw new core_errors/* InputError */.dz('this is no job of a workflow', {
            cure: 'use the action in a workflow, or type `modelgate bot`'
        });
    return { id, owner: runner.job.owner, name: runner.job.repo };
}
function payload() {
    const path = process.env['GITHUB_EVENT_PATH'] ?? '';
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw new core_errors/* InputError */.dz(`the event’s payload can’t be read at ${path}`, {
            cure: 'run it in a job of a workflow, where the runner writes the payload to GITHUB_EVENT_PATH',
            cause
        });
    }
}

// EXTERNAL MODULE: ./core/bot/check-names.js
var check_names = __webpack_require__(52809);
// EXTERNAL MODULE: ./core/bot/closed-config.js
var closed_config = __webpack_require__(24669);
// EXTERNAL MODULE: ./core/bot/pull/closed-by-log.js
var closed_by_log = __webpack_require__(73351);
// EXTERNAL MODULE: ./core/bot/pull/attempts.js
var attempts = __webpack_require__(74286);
// EXTERNAL MODULE: ./core/bot/pull/checks.js + 1 modules
var pull_checks = __webpack_require__(13607);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
;// CONCATENATED MODULE: ./core/bot/group/checks.js





function groupChecks(sha, gate) {
    const models = gate.pulls.flatMap((each) => each.gate.models);
    return [...(0,pull_checks/* stepChecks */.i$)(sha, models), requiredCheck(sha, gate)];
}
function requiredCheck(sha, gate) {
    const isWaiting = gate.result === 'pending';
    return (0,bot_checks/* desiredCheck */.Jd)({
        name: check_names/* summaryCheck */.J,
        headSha: sha,
        status: isWaiting ? 'in_progress' : 'completed',
        conclusion: pull_checks/* conclusions */.fy[gate.result],
        title: titleOf(gate),
        report: (0,tree/* report */.z8)([
            (0,tree/* paragraph */.FY)('The gate, decided again for the commit that the merge queue built.'),
            ...gate.pulls.flatMap(pullBlocks),
            ...(gate.reasons.length === 0 ? [] : [(0,tree/* list */.p_)(gate.reasons.map(lineOf))])
        ])
    });
}
function titleOf({ result, pulls }) {
    const numbers = pulls
        .filter(({ gate }) => result === 'pass' || gate.result === result)
        .map(({ queued }) => `#${queued.pull.pull.number}`)
        .join(', ');
    switch (result) {
        case 'pass':
            return `${numbers} may be merged`;
        case 'fail':
            return `held: ${numbers === '' ? 'the merge group' : numbers}`;
        case 'unavailable':
            return `can not be judged: ${numbers}`;
        case 'pending':
            return `waiting for the workflow: ${numbers}`;
    }
}
function pullBlocks({ queued, gate }) {
    const { pull } = queued.pull;
    return [
        (0,tree/* heading */.R_)(3, `${walk/* resultIcons */.Ch[gate.result]} `, (0,tree/* link */.nf)(pull.url, `#${pull.number}`), ' ', (0,tree/* untrusted */.bp)(pull.title)),
        ...(gate.models.length + gate.reasons.length === 0 ? [(0,tree/* paragraph */.FY)('No model is touched.')] : []),
        ...(gate.models.length === 0 ? [] : [(0,tree/* list */.p_)(gate.models.map(modelLine))]),
        ...(gate.reasons.length === 0 ? [] : [(0,tree/* list */.p_)(gate.reasons.map(lineOf))])
    ];
}
function modelLine({ state, result, reasons }) {
    const { evidence } = state;
    return [
        `${walk/* resultIcons */.Ch[result]} `,
        (0,tree/* code */.aY)(state.model),
        ...(evidence === null ? [] : [' by ', (0,tree/* link */.nf)(evidence.run.url, `run ${evidence.run.id}`)]),
        ...reasons.flatMap((each) => ['; ', ...lineOf(each)])
    ];
}
function lineOf({ code: why, message, cure }) {
    const first = message.split('\n')[0] ?? '';
    return [(0,tree/* code */.aY)(why), ': ', ...(0,tree/* withCode */.SM)(first), ...(cure === null ? [] : [' → ', ...(0,tree/* withCode */.SM)(cure)])];
}
/** What still waits on a commit that the queue gave up; it never counts as passed. */
function givenUpChecks(sha, known) {
    return known
        .filter(({ status }) => status !== 'completed')
        .map(({ name }) => (0,bot_checks/* desiredCheck */.Jd)({
        name,
        headSha: sha,
        status: 'completed',
        conclusion: 'cancelled',
        title: 'the merge queue gave this commit up',
        report: (0,tree/* report */.z8)([(0,tree/* paragraph */.FY)('The merge queue holds this commit no more, so nothing is judged here.')])
    }));
}
/** Asked to run again after that: how it had ended stands, and why nothing more comes of it is said. */
function overCheck(sha, { name, conclusion }) {
    const isKnown = (text) => text !== null && endings.has(text);
    return (0,bot_checks/* desiredCheck */.Jd)({
        name,
        headSha: sha,
        status: 'completed',
        conclusion: isKnown(conclusion) ? conclusion : 'cancelled',
        title: 'the merge queue holds this commit no more',
        report: (0,tree/* report */.z8)([
            (0,tree/* paragraph */.FY)('It left the merge queue, merged or given up: how this check ended then stands, and nothing is run again here. A pull request that is still open is judged anew once it is queued again.')
        ])
    });
}
const endings = new Set([
    'success',
    'failure',
    'neutral',
    'skipped',
    'cancelled',
    'action_required'
]);
/** Where nothing can be judged at all. */
function closedCheck(sha, title, cure) {
    return (0,bot_checks/* desiredCheck */.Jd)({
        name: check_names/* summaryCheck */.J,
        headSha: sha,
        status: 'completed',
        conclusion: 'failure',
        title,
        report: (0,tree/* report */.z8)([(0,tree/* heading */.R_)(2, '❌ ', title), (0,tree/* paragraph */.FY)(...(0,tree/* withCode */.SM)(cure))])
    });
}

// EXTERNAL MODULE: ./core/gates/condition.js
var condition = __webpack_require__(52964);
// EXTERNAL MODULE: ./core/bot/gate-facts.js
var gate_facts = __webpack_require__(11487);
// EXTERNAL MODULE: ./core/bot/pull/context.js
var pull_context = __webpack_require__(79017);
// EXTERNAL MODULE: ./core/bot/pull/gate.js + 1 modules
var gate = __webpack_require__(28737);
// EXTERNAL MODULE: ./core/bot/pull/scope.js
var pull_scope = __webpack_require__(65134);
;// CONCATENATED MODULE: ./core/bot/group/gate.js





/** GitHub tells of a group and begins its workflow at about the same time. */
const beginningMs = 5 * 60_000;
function groupGate(group, config, policy) {
    const { queued, sha, builtAt } = group;
    const isForked = queued.some(({ pull: { pull, repository } }) => pull.head.repositoryId !== repository.id);
    const until = builtAt + beginningMs;
    const alone = queued.flatMap((each) => {
        const scope = (0,pull_scope/* scopeOf */.Od)(each.pull, config);
        return scope?.kind === 'code' ? [{ each, scope, context: (0,pull_context/* pullContext */.Ry)(each.pull, config, policy, scope) }] : [];
    });
    const touched = alone.map(({ context }) => new Set(context.states.map(({ model }) => model)));
    const top = queued.at(-1);
    const pulls = alone.map(({ each, scope, context: before }, index) => {
        const names = touched[index] ?? new Set();
        // Where a later one touches the same model, what both make together is that one's to answer for.
        const isDecidedAbove = (model) => touched.slice(index + 1).some((later) => later.has(model));
        const runs = top === undefined || top === each ? each.runs : [...each.runs, ...top.runs];
        const observation = { ...each.pull, runs: runs.map((run) => ofModels(run, names)) };
        const shas = [...new Set([each.sha, sha])];
        const here = (0,pull_context/* pullContext */.Ry)(observation, config, policy, { ...scope, group: { shas, isForked, until } });
        const isSameTree = each.tree === each.pull.pull.head.tree;
        const states = before.states
            .filter(({ model }) => !isDecidedAbove(model))
            .map((state) => stateHere(state, here, isSameTree));
        const context = { ...here, states };
        return { queued: each, context, gate: settled(context, (0,gate/* pullGate */.J)(context, scope.environment), before) };
    });
    const reasons = [...strangers(queued, pulls), ...unclaimed(top, touched)];
    const results = [...pulls.map(({ gate }) => gate.result), ...reasons.map(() => 'fail')];
    return { result: (0,gate_facts/* worstResult */.NG)(results), pulls, reasons };
}
/** The queue's own evidence; of the very same tree, that of the pull request says the same. */
function stateHere(before, { states }, isSameTree) {
    const here = states.find(({ model }) => model === before.model) ?? before;
    return isSameTree && here.evidence === null ? before : here;
}
/** One run of the group may walk what several pull requests changed. */
function ofModels(run, names) {
    const { evidence } = run;
    if (evidence.kind !== 'read')
        return run;
    const { document } = evidence;
    const models = document.models.filter(({ model }) => names.has(model));
    return { ...run, evidence: { ...evidence, document: { ...document, models } } };
}
/** What only waits for a run may go on waiting; nobody can approve a merge group. */
function settled(context, gate, before) {
    const models = gate.models.map((model) => {
        if (model.result !== 'pending' || isRunning(model))
            return model;
        const was = before.states.find((state) => state.model === model.state.model);
        const reasons = [...otherThanShown(context, model, was), ...model.reasons.map((each) => onGitHub(context, each))];
        return { ...model, result: 'fail', reasons };
    });
    const own = gate.reasons.map(() => 'fail');
    const counted = models.filter(({ state }) => !state.isExcluded).map(({ result }) => result);
    return { ...gate, models, result: (0,gate_facts/* worstResult */.NG)([...counted, ...own]) };
}
/** Nobody approves a merge group: what somebody can do is on the pull request. */
function onGitHub({ config, scope }, { code, message, cure }) {
    if (!approvable.has(code))
        return { code, message, cure };
    const label = (0,pull_scope/* approvalLabel */.ic)(config, scope.environment);
    return { code, message, cure: `set the label ${label} on the pull request, then queue it again` };
}
const approvable = new Set(['approval_missing', 'comparison_inconclusive', 'check_flaky']);
function isRunning({ state }) {
    return state.missing?.code === 'evidence_running';
}
function otherThanShown({ observation }, { state }, was) {
    const { bound, model, evidence } = state;
    if (evidence === null || was?.evidence == null)
        return [];
    const parts = [
        ...(bound.modelDigest === was.bound.modelDigest ? [] : ['model']),
        ...(bound.serving === was.bound.serving ? [] : ['serving code']),
        ...(bound.comparison === was.bound.comparison ? [] : ['comparison'])
    ];
    if (parts.length === 0)
        return [];
    return [
        (0,condition/* reason */.l)('approval_stale', `as the queue would merge it, ${model} has another ${parts.join(' and ')} than was shown on #${observation.pull.number}`, 'update the branch from its base, look at the new comparison, have it approved, then queue it again')
    ];
}
/** A pull request in the queue that isn't against the default branch is nothing that was judged. */
function strangers(queued, pulls) {
    return queued
        .filter((each) => !pulls.some((judged) => judged.queued === each))
        .map(({ pull }) => (0,condition/* reason */.l)('evidence_missing', `#${pull.pull.number} can not be judged here`));
}
/** Nobody was shown what none of the pull requests touches. */
function unclaimed(top, touched) {
    const walked = (top?.runs ?? []).flatMap(({ evidence, event, headSha }) => evidence.kind === 'read' && event === 'merge_group' && headSha === top?.sha ? evidence.document.models : []);
    const models = new Set(walked.flatMap(({ model, isAffected }) => (isAffected ? [model] : [])));
    return [...models]
        .filter((model) => !touched.some((names) => names.has(model)))
        .map((model) => (0,condition/* reason */.l)('approval_missing', `the run of the merge group walked ${model}, which no pull request of it was seen to touch`, 'update the branch from its base, look at what is shown then, and queue it again'));
}

;// CONCATENATED MODULE: ./core/bot/group/decide.js
// A commit of the merge queue: its checks, and the failures that must be remembered, whoever queues the same again.










function decideGroup(observation, requests = []) {
    const { config, queued, sha, checks, now, builtAt, repository } = observation;
    const begunAt = builtAt + beginningMs;
    const show = (desired) => {
        return { effects: checked(observation, desired, requests), again: false, wakeAt: null };
    };
    if (queued === null)
        return show([
            closedCheck(sha, 'The merge queue can not be read', 'grant the permission merge_queues: read: in the App’s settings under Permissions, then accept it for the installation')
        ]);
    if (queued.length === 0)
        return show([...givenUpChecks(sha, checks), ...overChecks(observation, requests)]);
    const fault = queued.flatMap(({ pull }) => pull.records.fault ?? [])[0];
    if (fault !== undefined)
        return show([(0,closed_by_log/* logCheck */.l)(sha, fault)]);
    if (config.kind !== 'valid') {
        const { title, blocks, annotations } = (0,closed_config/* closedConfig */.t)(config, repository.defaultBranch);
        return show([(0,pull_checks/* configCheck */.DD)(sha, title, [...blocks, (0,tree/* paragraph */.FY)('Then queue this again.')], annotations)]);
    }
    const gate = groupGate({ ...observation, queued }, config.config, config.policy);
    const remembered = rememberFailures(observation, gate);
    return {
        effects: [...remembered, ...checked(observation, groupChecks(sha, gate), requests)],
        again: false,
        wakeAt: gate.result === 'pending' && now < begunAt ? begunAt : null
    };
}
/** `Re-run` is answered though nothing changed: until then GitHub shows the whole suite as queued. */
function checked({ checks, sha }, desired, requests) {
    const effects = (0,bot_checks/* checkEffects */.p3)(checks, desired);
    if (asksAgain(sha, requests).length === 0 || effects.length > 0)
        return effects;
    const check = desired.find(({ name }) => name === check_names/* summaryCheck */.J) ?? desired[0];
    const shown = checks.filter(({ name, headSha }) => name === check?.name && headSha === sha);
    const newest = shown.toSorted((a, b) => b.id - a.id)[0];
    return check === undefined || newest === undefined ? [] : [{ kind: 'write_check', id: newest.id, check }];
}
function asksAgain(sha, requests) {
    return requests.flatMap((request) => request.kind === 'button' && request.identifier === 'rerequested' && request.head === sha ? [request] : []);
}
/** Those that were asked to run again, or the summary where it was the whole suite. */
function overChecks({ checks, sha }, requests) {
    const asked = new Set(asksAgain(sha, requests).map(({ checkId }) => checkId));
    if (asked.size === 0)
        return [];
    const ended = checks.filter(({ status, headSha }) => status === 'completed' && headSha === sha);
    const named = ended.filter(({ id }) => asked.has(id));
    const summary = ended.filter(({ name }) => name === check_names/* summaryCheck */.J).toSorted((a, b) => b.id - a.id);
    return (named.length > 0 ? named : summary.slice(0, 1)).map((check) => overCheck(sha, check));
}
/** Of the group's own pull request: those below it have groups of their own. */
function rememberFailures({ repository }, { pulls }) {
    const top = pulls.at(-1);
    if (top === undefined)
        return [];
    const { number } = top.queued.pull.pull;
    const events = (0,attempts/* failedAttempts */.O)(top.context);
    if (events.length === 0)
        return [];
    const subject = recordsSlug({ kind: 'pull', repository, number });
    return [{ kind: 'append_records', subject, head: top.queued.pull.records.head, events }];
}

// EXTERNAL MODULE: ./core/bot/pull/decide.js + 11 modules
var decide = __webpack_require__(71596);
// EXTERNAL MODULE: ./core/bot/permissions.js
var permissions = __webpack_require__(91124);
// EXTERNAL MODULE: ./core/bot/repository.js
var bot_repository = __webpack_require__(21426);
// EXTERNAL MODULE: ./core/pipeline/environments.js
var environments = __webpack_require__(10435);
// EXTERNAL MODULE: ./core/pipeline/graph.js
var graph = __webpack_require__(92957);
// EXTERNAL MODULE: ./core/bot/records.js
var bot_records = __webpack_require__(27754);
// EXTERNAL MODULE: ./core/bot/refused-runs.js
var refused_runs = __webpack_require__(31443);
// EXTERNAL MODULE: ./core/bot/delivery/candidate.js
var delivery_candidate = __webpack_require__(20536);
// EXTERNAL MODULE: ./core/bot/delivery/go-live.js
var go_live = __webpack_require__(34118);
// EXTERNAL MODULE: ./core/bot/delivery/merged.js
var delivery_merged = __webpack_require__(42133);
// EXTERNAL MODULE: ./core/bot/own-evidence.js
var own_evidence = __webpack_require__(4384);
// EXTERNAL MODULE: ./core/bot/delivery/releases.js
var releases = __webpack_require__(71439);
// EXTERNAL MODULE: ./core/bot/delivery/states.js
var states = __webpack_require__(54827);
;// CONCATENATED MODULE: ./core/bot/delivery/placed.js
// What runs of the rollback workflow made environments serve: put on record once, and written where everything is that is served.





/** Of this model, the newest in each environment; one that was started before another which is on record comes too late. */
function placeByHand(observation, model) {
    const newest = new Map();
    for (const run of observation.runs.toSorted((a, b) => b.id - a.id || b.attempt - a.attempt)) {
        const placed = placedBy(observation, run);
        if (placed?.model === model && !newest.has(placed.environment))
            newest.set(placed.environment, { run, placed });
    }
    const parts = [...newest.values()].filter(({ run, placed }) => isNews(observation, model, placed.environment, run));
    return {
        moves: parts.flatMap(({ placed: { environment, release, hold } }) => (0,states/* moved */.a)(observation, environment, model, { live: release, candidate: null, weight: 0, hold })),
        events: parts.map(({ run, placed: { environment, release, hold } }) => (0,bot_records/* record */.g1)('placed', { actor: observation.self.login, model, environment, commit: run.headSha }, {
            ...{ run: run.id, attempt: run.attempt, release, hold },
            replaces: (0,states/* stateOf */.L)(observation, environment, model).live
        }))
    };
}
/** Whether somebody moved this environment by hand since this run: what the run served says nothing of it any more. */
function isPlacedSince(observation, environment, model, { id }) {
    return placedRecords(observation, environment, model).some(({ detail }) => detail.run > id);
}
function placedBy(observation, run) {
    const { config } = observation;
    if (run.evidence.kind !== 'read' || !(0,releases/* isTrusted */.W2)(observation, run) || config.kind !== 'valid')
        return null;
    const isRollback = run.path === `.github/workflows/${branches/* rollbackWorkflow */.k5}` && (0,own_evidence/* isOfRun */.N)(run, run.evidence.document);
    const placed = isRollback ? (run.evidence.document.placed ?? null) : null;
    return placed !== null &&
        Object.hasOwn(config.config.environments, placed.environment) &&
        isKnown(observation, placed)
        ? placed
        : null;
}
/** Only a release that this bot has put on record, or what is there already, or nothing. */
function isKnown(observation, { model, environment, release }) {
    if (release === null || release === (0,states/* stateOf */.L)(observation, environment, model).live)
        return true;
    return (0,bot_records/* recordsOf */.M$)(observation.records.entries, 'release_created').some(({ entry, detail }) => entry.model === model && detail.release === release);
}
function isNews(observation, model, environment, run) {
    return placedRecords(observation, environment, model).every(({ detail }) => detail.run < run.id || (detail.run === run.id && detail.attempt < run.attempt));
}
function placedRecords({ records }, environment, model) {
    return (0,bot_records/* recordsOf */.M$)(records.entries, 'placed').filter(({ entry }) => entry.environment === environment && entry.model === model);
}

// EXTERNAL MODULE: ./core/bot/delivery/promotions.js
var promotions = __webpack_require__(69359);
// EXTERNAL MODULE: ./core/gates/window.js
var gates_window = __webpack_require__(86729);
// EXTERNAL MODULE: ./core/bot/delivery/attempt.js
var delivery_attempt = __webpack_require__(18092);
// EXTERNAL MODULE: ./core/gates/decide.js + 1 modules
var gates_decide = __webpack_require__(25264);
// EXTERNAL MODULE: ./core/bot/approvals.js
var bot_approvals = __webpack_require__(61224);
// EXTERNAL MODULE: ./core/bot/carry.js
var carry = __webpack_require__(29275);
// EXTERNAL MODULE: ./core/bot/contributors.js
var contributors = __webpack_require__(98732);
// EXTERNAL MODULE: ./core/bot/model-state.js + 1 modules
var model_state = __webpack_require__(82739);
// EXTERNAL MODULE: ./core/bot/people.js
var people = __webpack_require__(85941);
;// CONCATENATED MODULE: ./core/bot/delivery/commit-gate.js
// The gate before the first environment, after the merge: by the default branch's own evidence of one commit, and by the
// approvals that were given on the pull request by which it came.













/** One for each affected model, those that are left out among them; null where nothing has handed in evidence of this commit. */
function commitGates(observation, policy, environment, sha) {
    const runs = observation.runs.filter((run) => (0,releases/* isTrusted */.W2)(observation, run) && isOf(run, sha));
    if (runs.length === 0)
        return null;
    return [...walksAt(runs)]
        .filter(([, { walk }]) => walk.isAffected)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([model, found]) => gateOf(observation, policy, environment, sha, model, found));
}
/** Made by this run, of this commit. */
function isOf(run, sha) {
    const { evidence, headSha } = run;
    if (evidence.kind !== 'read' || headSha !== sha)
        return false;
    return evidence.document.commit === sha && (0,own_evidence/* isOfRun */.N)(run, evidence.document);
}
/** Newest first, so that the newest record of each step counts. */
function walksAt(runs) {
    const found = new Map();
    for (const run of runs) {
        if (run.evidence.kind !== 'read')
            continue;
        for (const walk of run.evidence.document.models) {
            const before = found.get(walk.model);
            found.set(walk.model, before === undefined ? { walk, run } : { ...before, walk: (0,model_state/* joinWalks */.bT)(before.walk, walk) });
        }
    }
    return found;
}
function gateOf(observation, { config, policy }, environment, sha, model, { walk, run }) {
    const pulls = (0,delivery_merged/* mergedAs */.z$)(observation, sha);
    const entries = (0,delivery_merged/* entriesOf */.Mc)(pulls);
    const evidence = { walk, run, origin: 'trusted' };
    const plain = (0,model_state/* modelState */.zo)({ config, model, evidence, missing: null, entries, isExcluded: false });
    const state = { ...plain, isExcluded: (0,delivery_merged/* isLeftOut */.WY)(observation, sha, model, plain.bound) };
    if (state.isExcluded)
        return { state, result: 'pass', reasons: [(0,condition/* reason */.l)('excluded', `${model} is left out`)], approvals: null };
    if (isThere(observation, environment, state))
        return { state, result: 'pass', reasons: [], approvals: null, isThere: true };
    const stopped = stoppedBefore(walk);
    const tree = observation.trees[sha] ?? null;
    const merged = { config, environment, policy, pulls: pulls.map(({ number }) => number), tree };
    const since = observation.sinceLive[model]?.commits ?? { kind: 'all', items: [] };
    const isWhole = since.kind === 'all' && pulls.every(({ commits }) => commits.kind === 'all');
    const given = isWhole ? (0,carry/* mergedApprovals */.d5)(entries, merged) : [];
    const { now, places, self } = observation;
    // A squash keeps none of the commits that it was made of.
    const made = [...pulls.flatMap(({ commits }) => commits.items), ...since.items];
    const asked = run.event === 'workflow_dispatch' ? [run.actor] : [];
    const authors = pulls.map(({ author }) => (author?.login === self.login ? null : author));
    const pushers = (0,bot_records/* recordsOf */.M$)(entries, 'contributor_seen').map(({ detail }) => detail.by);
    const facts = (0,gate_facts/* gateFacts */.pE)({ config, policy, now, environment, commit: sha, places, entries }, state, {
        approvals: given.flatMap((each) => (0,bot_approvals/* asApproval */.c0)(each, state, { environment, commit: sha }) ?? []),
        contributors: (0,contributors/* contributorTexts */.i)((0,contributors/* commitsOf */.g)(state.settings, made), [...asked, ...authors, ...pushers]),
        servedBeforeSince: null,
        brokenBy: null
    });
    const gate = config.gates[environment] ?? {};
    const { result, reasons, approvals } = (0,gates_decide/* decideGate */.q)(gate, facts, (0,people/* gitHubPeople */.jF)(observation.people));
    return stopped.length > 0
        ? { state, result: 'fail', reasons: stopped, approvals }
        : { state, result, reasons, approvals };
}
/** A gate stands before a change: the very bytes that it let through before need not pass it again. */
function isThere(observation, environment, { model, bound }) {
    const { live } = (0,states/* stateOf */.L)(observation, environment, model);
    return (0,bot_records/* recordsOf */.M$)(observation.records.entries, 'release_created').some(({ entry, detail: { release, parts } }) => entry.model === model && release === live && parts.model === bound.modelDigest && parts.serving === bound.serving);
}
const before = new Set(['commit', 'build', 'test', 'analyze']);
/** Steps on the way to the first environment that did not pass; what the environment itself said earlier doesn't count here. */
function stoppedBefore({ records }) {
    return records
        .filter(({ step, result }) => before.has(step) && result !== 'pass')
        .flatMap(({ step, reasons }) => (reasons.length > 0 ? reasons : [(0,condition/* reason */.l)('check_failed', `${step} did not pass`)]));
}

;// CONCATENATED MODULE: ./core/bot/delivery/protection.js
// Jobs that wait at a custom deployment protection rule: each is answered for its run and commit, with the reasons. What is
// still waited for is told without deciding, and decided once it is there.







/** GitHub's limits for the comment of a rule, and for those that decide nothing. */
const commentLimit = 1024;
const mostReports = 10;
/** What just asked, and what was told to wait before. */
function answerProtections(observation, requests) {
    const waiting = new Map();
    for (const each of [...waitingBefore(observation), ...requests])
        waiting.set(`${each.runId} ${each.environment}`, each);
    const answers = [...waiting.values()].map((each) => answer(observation, each));
    const wakes = answers.flatMap(({ wakeAt }) => wakeAt ?? []);
    return {
        effects: answers.flatMap(({ effects }) => effects),
        events: answers.flatMap(({ events }) => events),
        wakeAt: wakes.length === 0 ? null : Math.min(...wakes)
    };
}
/** While the audit log is not the one that the bot wrote, no job goes on; it is run again once the log is put back. */
function refuseAll(requests, { message, cure }) {
    const comment = Array.from(`audit_changed: ${message} → ${cure}`).slice(0, commentLimit).join('');
    return requests.flatMap((request) => request.kind === 'protection'
        ? [
            {
                kind: 'answer_protection',
                runId: request.runId,
                environment: request.environment,
                state: 'rejected',
                comment
            }
        ]
        : []);
}
/** Runs that still wait, by what was recorded last of each. */
function waitingBefore({ records, runs }) {
    const last = new Map();
    for (const { entry, detail } of (0,bot_records/* recordsOf */.M$)(records.entries, 'protection_answered')) {
        const { run, attempt, sha, state } = detail;
        const environment = entry.environment ?? '';
        last.set(`${run} ${environment}`, { runId: run, environment, sha, state, attempt });
    }
    return [...last.values()].filter(({ state, runId, attempt }) => {
        const run = newestAttempt(runs, runId);
        return state === null && run?.attempt === attempt && run.status !== 'completed';
    });
}
function newestAttempt(runs, id) {
    return runs.filter((run) => run.id === id).toSorted((a, b) => b.attempt - a.attempt)[0];
}
function answer(observation, waiting) {
    const { records, self, runs } = observation;
    const { runId, environment, sha } = waiting;
    const { state, why, wakeAt } = judge(observation, waiting);
    const comment = Array.from(why).slice(0, commentLimit).join('');
    const attempt = newestAttempt(runs, runId)?.attempt ?? null;
    const before = (0,bot_records/* recordsOf */.M$)(records.entries, 'protection_answered').filter(({ entry, detail }) => entry.environment === environment && detail.run === runId && detail.attempt === attempt);
    const last = before.at(-1)?.detail;
    const told = before.filter(({ detail }) => detail.state === null).length;
    const isSame = last?.state === state && last.comment === comment;
    if (state === null && (isSame || told >= mostReports))
        return { effects: [], events: [], wakeAt };
    const at = { actor: self.login, model: null, environment, commit: sha };
    const isNew = attempt !== null && !isSame;
    return {
        // Decided again where it is asked again: another job of the run may wait at the same environment.
        effects: [{ kind: 'answer_protection', runId, environment, state, comment }],
        events: isNew ? [(0,bot_records/* record */.g1)('protection_answered', at, { run: runId, attempt, sha, state, comment })] : [],
        wakeAt
    };
}
/** A job may go on only as a trusted run of the default branch, at the commit that the deployment names. */
function judge(observation, waiting) {
    const { config, runs } = observation;
    const { environment, runId, sha } = waiting;
    if (config.kind !== 'valid')
        return no('config_invalid: .github/modelgate.yml on the default branch is missing or not valid, so every gate is closed.');
    if (!Object.hasOwn(config.config.environments, environment))
        return no(`The config has no environment ${environment}.`);
    const run = newestAttempt(runs, runId);
    if (run === undefined)
        return no(`Run ${runId} is none of the default branch's.`);
    if (!(0,releases/* isTrusted */.W2)(observation, run))
        return no(`origin_not_trusted: run ${runId} is not the default branch's own (event ${run.event}).`);
    if (run.headSha !== sha)
        return no(`Run ${runId} is of another commit than the deployment.`);
    return environment === (0,environments/* environmentParts */.sP)(config.config).staging
        ? judgeCommit(observation, config, waiting)
        : judgePromotion(observation, waiting, run);
}
/** The first environment takes what was merged, once the gate of every affected model passes. */
function judgeCommit(observation, policy, { environment, sha }) {
    const gates = commitGates(observation, policy, environment, sha);
    if (gates === null)
        return noEvidence(observation, sha);
    const why = gates.map(sentence).join('\n');
    switch ((0,gate_facts/* worstResult */.NG)(gates.map(({ result }) => result))) {
        case 'pass':
            return { state: 'approved', why: why === '' ? `No model is affected by ${sha.slice(0, 7)}.` : why, wakeAt: null };
        case 'fail':
            return no(why);
        case 'pending':
        case 'unavailable':
            return { state: null, why, wakeAt: wakeOf(policy.config, environment, observation.now, gates) };
    }
}
function noEvidence({ runs }, sha) {
    const refused = runs.find((run) => run.headSha === sha && run.evidence.kind === 'refused');
    if (refused?.evidence.kind === 'refused')
        return no(`evidence_refused: the evidence of run ${refused.id}: ${refused.evidence.message}`);
    const why = `evidence_missing: no run has handed in evidence of ${sha.slice(0, 7)} yet.`;
    return { state: null, why, wakeAt: null };
}
function sentence({ state, result, reasons, approvals, isThere }) {
    if (state.isExcluded)
        return `${state.model}: left out.`;
    if (isThere === true)
        return `${state.model}: served there already.`;
    const counted = approvals?.counted.length ?? 0;
    if (result === 'pass')
        return `${state.model}: passes${counted > 0 ? `, approved by ${counted}` : ''}.`;
    return `${state.model}: ${reasons.map(({ code, message }) => `${code}: ${message.split('\n')[0] ?? ''}`).join('; ')}`;
}
function wakeOf(config, environment, now, gates) {
    const { window } = config.gates[environment] ?? {};
    const isShut = gates.some(({ reasons }) => reasons.some(({ code }) => code === 'outside_window' || code === 'frozen'));
    return window !== undefined && isShut ? (0,gates_window/* opensNext */.P)(window, now) : null;
}
/** Elsewhere a release must have been promoted, and only the run that this bot started for it goes on. */
function judgePromotion(observation, { environment }, run) {
    const promoted = observation.places
        .filter((place) => place.environment === environment)
        .flatMap(({ model }) => {
        const attempt = (0,delivery_attempt/* attemptOf */.tx)(observation, environment, model);
        return attempt?.isBegun === true ? [{ model, attempt }] : [];
    });
    if (promoted.length === 0)
        return no(`approval_missing: no release stands promoted to ${environment}; merge its promotion pull request first.`);
    const own = promoted.find(({ attempt }) => (0,delivery_attempt/* isRunOf */.tf)(observation, attempt, run));
    if (own === undefined)
        return no(`origin_not_trusted: run ${run.id} is not the one that ${observation.self.login} started for a promoted release.`);
    const why = `${own.model}: release ${own.attempt.release} was promoted to ${environment}.`;
    return { state: 'approved', why, wakeAt: null };
}
function no(why) {
    return { state: 'rejected', why, wakeAt: null };
}

;// CONCATENATED MODULE: ./core/bot/delivery/retrainings.js
// Retrainings that a run of the default branch handed in: the bot opens the pull request, for events of a job's token start no checks.




/** The newest of this model, once. Its commit must be the one that the run made: another one was pushed by somebody. */
function openRetraining(observation, model) {
    const { records, repository, runs, self } = observation;
    const [newest] = runs.flatMap((run) => {
        const handed = handedIn(observation, run);
        return handed?.model === model ? [{ run, ...handed }] : [];
    });
    const nothing = { effects: [], events: [] };
    if (newest === undefined || newest.branch !== (0,branches/* retrainBranch */.yb)(model))
        return nothing;
    const { run, branch, head } = newest;
    const before = (0,bot_records/* recordsOf */.M$)(records.entries, 'retraining_opened');
    if (before.some(({ entry, detail }) => entry.model === model && detail.head === head))
        return nothing;
    const at = { actor: self.login, model, environment: null, commit: run.headSha };
    return {
        effects: [
            {
                ...{ kind: 'open_pull', branch, head, base: repository.defaultBranch, title: `Retrain ${model}` },
                body: `[Run ${run.id}](${run.url}) brought what \`${model}\` is to be trained on next. The check of this pull request trains it and compares it with what is live; closed, it changes nothing.`
            }
        ],
        events: [(0,bot_records/* record */.g1)('retraining_opened', at, { run: run.id, branch, head })]
    };
}
function handedIn(observation, run) {
    if (run.evidence.kind !== 'read' || !(0,releases/* isTrusted */.W2)(observation, run))
        return null;
    const isRetraining = run.path === `.github/workflows/${branches/* retrainWorkflow */.Vx}` && (0,own_evidence/* isOfRun */.N)(run, run.evidence.document);
    return isRetraining ? (run.evidence.document.retraining ?? null) : null;
}

;// CONCATENATED MODULE: ./core/bot/delivery/decide.js














function decideDelivery(observation, requests, outcomes = []) {
    const { config, records } = observation;
    // A job that waits is told, and nothing else is done: what was done before, only the log says.
    if (records.fault != null)
        return { effects: refuseAll(requests, records.fault), again: false, wakeAt: null };
    const answers = answerProtections(observation, requests.flatMap((request) => (request.kind === 'protection' ? [request] : [])));
    const models = config.kind === 'valid' ? Object.keys(config.config.models) : [];
    const parts = config.kind === 'valid'
        ? models.map((model) => deliverModel(observation, config.config, model, (0,releases/* walksOf */.uq)(observation, model), outcomes))
        : [];
    const delivered = [...(0,promotions/* newPromotions */.DC)(observation), ...parts.flatMap((part) => part.events)];
    const moves = parts.flatMap((part) => part.moves);
    const retrainings = models.map((model) => openRetraining(observation, model));
    const events = [...answers.events, ...delivered, ...retrainings.flatMap((each) => each.events)];
    const isChanged = delivered.length + moves.length > 0;
    const woken = new Set([
        ...observation.promotions.map(({ number }) => number),
        ...(0,promotions/* endedPromotions */.xI)(observation, [...delivered, ...moves]),
        ...(0,promotions/* promotionsMoved */.et)(observation, moves)
    ]);
    return {
        effects: [
            // Before their records: an answer can be given twice, and a record alone answers nothing.
            ...answers.effects,
            ...retrainings.flatMap((each) => each.effects),
            ...(events.length === 0 ? [] : [append(observation, events)]),
            ...parts.flatMap(({ dispatches }) => dispatches),
            // Before the state moves on: once it has, nothing asks any more how the deployment went.
            ...parts.flatMap(({ endings }) => endings),
            ...(moves.length === 0 ? [] : [write(observation, moves)]),
            ...parts.flatMap(({ effects }) => effects)
        ],
        // What was written decides more: a known release is promoted, an opened promotion is put on record.
        again: isChanged || parts.some(({ effects, dispatches }) => effects.length > 0 || dispatches.some(isRetry)),
        wakeAt: earliest([answers.wakeAt, ...parts.map(({ wakeAt }) => wakeAt)]),
        wakes: [...(isChanged ? woken : []), ...(0,delivery_merged/* unservedMerges */.C1)(observation)].map((number) => pullOf(observation, number))
    };
    /** What becomes of it, only the next decision is told. */
    function isRetry(effect) {
        return effect.kind === 'dispatch' && (0,refused_runs/* standingRefusal */.ve)(records, effect.key) !== null;
    }
}
function earliest(times) {
    const known = times.filter((time) => time !== null);
    return known.length === 0 ? null : Math.min(...known);
}
function pullOf({ repository }, number) {
    const { id, owner, name } = repository;
    return { kind: 'pull', repository: { id, owner, name }, number };
}
function deliverModel(observation, config, model, walks, outcomes) {
    const { staging } = (0,environments/* environmentParts */.sP)(config);
    const newest = staging === null ? (0,releases/* madeOf */.F6)(walks) : (0,releases/* stagedBy */.sW)(walks);
    const served = newest?.record.result === 'pass' ? newest : null;
    const first = {
        dispatches: [],
        events: served === null ? [] : releaseEvents(observation, model, served),
        moves: staging === null || served === null || isPlacedSince(observation, staging, model, served.run)
            ? []
            : stage(observation, staging, model, served.release),
        endings: [],
        wakeAt: null,
        effects: []
    };
    const byHand = placeByHand(observation, model);
    const parts = (0,graph/* promotedEnvironments */.TY)(config)
        .map((environment) => deliverTo(observation, config, environment, model, walks, outcomes))
        .reduce((sum, part) => ({
        dispatches: [...sum.dispatches, ...part.dispatches],
        events: [...sum.events, ...part.events],
        endings: [...sum.endings, ...part.endings],
        wakeAt: earliest([sum.wakeAt, part.wakeAt]),
        moves: [...sum.moves, ...part.moves],
        effects: [...sum.effects, ...part.effects]
    }), first);
    // A person's word on an environment comes before what a walk made of it; what follows from it is decided once it is written.
    const others = parts.moves.filter((move) => !byHand.moves.some(({ environment }) => environment === move.environment));
    return {
        ...parts,
        moves: [...others, ...byHand.moves],
        events: [...parts.events, ...byHand.events],
        effects: byHand.moves.length === 0 ? parts.effects : []
    };
}
function stage(observation, staging, model, live) {
    const state = { ...(0,states/* stateOf */.L)(observation, staging, model), live, candidate: null, weight: 0 };
    return (0,states/* moved */.a)(observation, staging, model, state);
}
/** One environment that takes promotions. */
function deliverTo(observation, config, environment, model, walks, outcomes) {
    const ended = (0,go_live/* endOfGoLive */.b0)(observation, environment, model, walks);
    const way = { config, environment, model, walks };
    const candidate = (0,delivery_candidate/* promotable */.Ke)(observation, way);
    const begun = (0,go_live/* dispatchOf */.W3)(observation, environment, model, walks, outcomes);
    return {
        dispatches: begun.dispatches,
        events: begun.events,
        endings: ended.effects,
        wakeAt: begun.wakeAt,
        moves: ended.moves,
        effects: [
            ...(0,promotions/* supersededPromotions */.nc)(observation, way, candidate),
            ...(0,promotions/* openPromotion */.C5)(observation, environment, model, candidate)
        ]
    };
}
/** A release is known from the first trusted run on that served it in the first environment, or, without one, that made it. */
function releaseEvents(observation, model, { release, version, run, walk }) {
    const { records, self, trees } = observation;
    const isKnown = (0,bot_records/* recordsOf */.M$)(records.entries, 'release_created').some(({ entry, detail }) => entry.model === model && detail.release === release);
    const build = walk.records.find(({ step }) => step === 'build')?.outputs;
    const tree = trees[run.headSha];
    if (isKnown || build?.modelDigest === undefined || build.serving === undefined || tree === undefined)
        return [];
    const built = { modelDigest: build.modelDigest, serving: build.serving };
    // What was left out is no release, whatever a job did with it.
    if ((0,delivery_merged/* isLeftOut */.WY)(observation, run.headSha, model, built))
        return [];
    const test = walk.records.find(({ step }) => step === 'test')?.outputs;
    return [
        (0,bot_records/* record */.g1)('release_created', { actor: self.login, model, environment: null, commit: run.headSha }, {
            version,
            release,
            parts: { model: built.modelDigest, serving: built.serving, features: null },
            comparison: test?.comparisonDigest ?? null,
            run: run.id,
            attempt: run.attempt,
            tree
        })
    ];
}
function append({ records }, events) {
    return { kind: 'append_records', subject: 'delivery', head: records.head, events };
}
function write({ environmentsHead }, changes) {
    const message = changes.map(({ environment, model, state }) => `${environment}/${model}: live ${state.live?.slice(7, 19) ?? 'nothing'}${state.candidate === null ? '' : `, candidate ${state.candidate.slice(7, 19)}`}`);
    return {
        kind: 'write_environments',
        branch: branches/* environmentsBranch */.ZH,
        head: environmentsHead,
        message: message.join('\n'),
        changes
    };
}

;// CONCATENATED MODULE: ./core/bot/decide.js





const decide_decide = (observation, requests, outcomes = []) => {
    switch (observation.kind) {
        case 'pull':
            return (0,permissions/* permitted */.rg)(observation, (0,decide/* decidePull */.O)(observation, requests, outcomes));
        case 'group':
            return decideGroup(observation, requests);
        case 'delivery':
            return decideDelivery(observation, requests, outcomes);
        case 'repository':
            return (0,permissions/* permitted */.rg)(observation, (0,bot_repository/* decideRepository */.H)(observation));
    }
};

// EXTERNAL MODULE: ./core/evidence/evidence-file.js + 2 modules
var evidence_file = __webpack_require__(64126);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ../../node_modules/yauzl/index.js
var yauzl = __webpack_require__(40171);
// EXTERNAL MODULE: ./core/evidence/limits.js
var evidence_limits = __webpack_require__(23752);
// EXTERNAL MODULE: ./adapters/files/file-error.js
var file_error = __webpack_require__(60900);
// EXTERNAL MODULE: ./adapters/archive/refusal.js
var refusal = __webpack_require__(7780);
;// CONCATENATED MODULE: ./adapters/archive/entries.js

/** General purpose bits 0, 6 and 13: encrypted, strongly, or with a masked header. */
const encryptedBits = 0x2041;
const [fileTypeBits, regular, folder] = [0o170000, 0o100000, 0o040000];
/** The name of an entry, if it is one that stays below the folder it would be unpacked into. */
function entries_nameOf({ fileNameRaw }, { nameBytes }) {
    if (fileNameRaw.length > nameBytes) {
        throw new refusal/* ArchiveRefused */.V('name_too_long', `the archive has a name of more than ${nameBytes} bytes`);
    }
    const name = decode(fileNameRaw);
    const parts = name.replace(/\/$/, '').split('/');
    const isSafe = parts.every((part) => part !== '' && part !== '.' && part !== '..') &&
        !/^[A-Za-z]:/.test(name) &&
        !/[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name);
    if (!isSafe)
        throw unsafe();
    return name;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw unsafe();
    }
}
function unsafe() {
    return new refusal/* ArchiveRefused */.V('unsafe_name', 'the archive has a name that leads out of it or holds unreadable characters');
}
function checkEntry(entry) {
    if ((entry.generalPurposeBitFlag & encryptedBits) !== 0) {
        throw new refusal/* ArchiveRefused */.V('encrypted', 'the archive has an encrypted file');
    }
    const type = (entry.externalFileAttributes >>> 16) & fileTypeBits;
    if (type !== 0 && type !== regular && type !== folder) {
        throw new refusal/* ArchiveRefused */.V('link', 'the archive has a link or a device');
    }
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
        throw new refusal/* ArchiveRefused */.V('unsupported_compression', 'the archive has a file that is neither stored nor deflated');
    }
}
/** Each name once, each byte of one entry alone, and both headers of an entry of one mind. */
function checkLayout(located) {
    const names = new Set(located.map(({ name }) => name.normalize('NFC').replace(/\/$/, '')));
    if (names.size < located.length)
        throw new refusal/* ArchiveRefused */.V('duplicate_name', 'the archive has one name twice');
    let end = 0;
    for (const { entry, local } of located.toSorted((a, b) => startOf(a) - startOf(b))) {
        if (entry.relativeOffsetOfLocalHeader < end) {
            throw new refusal/* ArchiveRefused */.V('overlapping_entries', 'the archive has files that share their bytes');
        }
        end = local.fileDataStart + entry.compressedSize;
        const isSame = local.fileName.equals(entry.fileNameRaw) &&
            local.compressionMethod === entry.compressionMethod &&
            ((local.generalPurposeBitFlag ^ entry.generalPurposeBitFlag) & encryptedBits) === 0;
        if (!isSame)
            throw new refusal/* ArchiveRefused */.V('archive_malformed', 'the archive says two things of one file');
    }
}
function startOf({ entry }) {
    return entry.relativeOffsetOfLocalHeader;
}

;// CONCATENATED MODULE: ./adapters/archive/read-archive.js
// Reads a few named files out of a zip that somebody else made: in memory, within limits, and nothing else of it.







const inflate = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
/**
 * The entries that are `wanted`, by name. Every other entry is only checked by its headers, and stays packed; nothing
 * is written, and an archive inside the archive is a file like others. A source that is too large is given up in the
 * middle. What the source itself throws is thrown on.
 */
async function readArchive(source, wanted, { limits = evidence_limits/* archiveLimits */.Lp, declaredBytes = 0 } = {}) {
    try {
        if (declaredBytes > limits.compressedBytes)
            throw tooLarge(limits);
        const archive = await collect(source, limits);
        return { kind: 'read', files: await readEntries(archive, wanted, limits) };
    }
    catch (error) {
        if (error instanceof refusal/* ArchiveRefused */.V)
            return { kind: 'refused', reason: error.reason, message: error.message };
        throw error;
    }
}
async function collect(source, limits) {
    if (source instanceof Uint8Array) {
        if (source.length > limits.compressedBytes)
            throw tooLarge(limits);
        return Buffer.from(source.buffer, source.byteOffset, source.length);
    }
    const chunks = [];
    let bytes = 0;
    for await (const chunk of source) {
        bytes += chunk.length;
        if (bytes > limits.compressedBytes)
            throw tooLarge(limits);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function tooLarge({ compressedBytes }) {
    return new refusal/* ArchiveRefused */.V('archive_too_large', `the archive is larger than ${compressedBytes} bytes`);
}
async function readEntries(archive, wanted, limits) {
    const located = await locate(archive, limits);
    checkLayout(located);
    const chosen = located.filter(({ name }) => !name.endsWith('/') && wanted(name));
    checkSizes(chosen, limits);
    const files = new Map();
    for (const one of chosen)
        files.set(one.name, await unpack(archive, one));
    return files;
}
/** Every entry with where its bytes lie. Whatever the reader says of a malformed archive is a refusal. */
async function locate(archive, limits) {
    const zip = await malformedOnError(
    // Names stay bytes, and sizes are checked here, so that each has a reason of its own.
    (0,yauzl/* fromBufferPromise */.SY)(archive, { decodeStrings: false, validateEntrySizes: false }));
    if (zip.entryCount > limits.entries) {
        throw new refusal/* ArchiveRefused */.V('too_many_entries', `the archive has ${zip.entryCount} entries; ${limits.entries} are allowed`);
    }
    const located = [];
    await malformedOnError(eachEntry(zip, async (entry) => {
        const name = entries_nameOf(entry, limits);
        checkEntry(entry);
        located.push({ name, entry, local: await zip.readLocalFileHeaderPromise(entry) });
    }));
    return located;
}
async function eachEntry(zip, visit) {
    for await (const entry of zip.eachEntry())
        await visit(entry);
}
async function malformedOnError(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof refusal/* ArchiveRefused */.V)
            throw error;
        throw new refusal/* ArchiveRefused */.V('archive_malformed', 'the archive is not a whole zip file');
    }
}
/** By what the archive says of itself; `unpack` holds it to its word. */
function checkSizes(chosen, limits) {
    for (const { entry } of chosen) {
        if (entry.uncompressedSize > limits.fileBytes) {
            throw new refusal/* ArchiveRefused */.V('file_too_large', `a file in the archive is larger than ${limits.fileBytes} bytes`);
        }
        if (entry.uncompressedSize > entry.compressedSize * limits.ratio) {
            throw new refusal/* ArchiveRefused */.V('ratio_too_high', `a file in the archive unpacks to more than ${limits.ratio} times its size`);
        }
    }
    if (chosen.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0) > limits.totalBytes) {
        throw new refusal/* ArchiveRefused */.V('files_too_large', `the files in the archive are larger than ${limits.totalBytes} bytes`);
    }
}
async function unpack(archive, { entry, local }) {
    const packed = archive.subarray(local.fileDataStart, local.fileDataStart + entry.compressedSize);
    const bytes = entry.compressionMethod === 0 ? packed : await inflateTo(packed, entry.uncompressedSize);
    if (bytes.length !== entry.uncompressedSize) {
        throw new refusal/* ArchiveRefused */.V('size_differs', 'a file in the archive is not as large as it says');
    }
    if ((0,external_node_zlib_.crc32)(bytes) !== entry.crc32) {
        throw new refusal/* ArchiveRefused */.V('checksum_differs', 'a file in the archive is not what its checksum says');
    }
    return bytes;
}
/** Stops where the declared size is reached: more is never held. */
async function inflateTo(packed, bytes) {
    try {
        return await inflate(packed, { maxOutputLength: Math.max(1, bytes) });
    }
    catch (error) {
        const isMore = (0,file_error/* errorCode */.CA)(error) === 'ERR_BUFFER_TOO_LARGE';
        throw isMore
            ? new refusal/* ArchiveRefused */.V('size_differs', 'a file in the archive is larger than it says')
            : new refusal/* ArchiveRefused */.V('archive_malformed', 'a file in the archive does not unpack');
    }
}

;// CONCATENATED MODULE: ./adapters/github/bot/open-evidence.js
// The evidence in an artifact's archive: read in memory, within limits, and strictly.



const openEvidence = async (source, declaredBytes) => {
    const archive = await readArchive(source, isEvidence, { declaredBytes });
    if (archive.kind === 'refused')
        return archive;
    const parsed = (0,evidence_file/* evidenceAmong */.i4)(archive.files);
    if (parsed.kind === 'refused')
        return parsed;
    const bytes = [...archive.files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, content]) => content);
    return { kind: 'read', document: parsed.evidence, digest: (0,digest/* digestBytes */.QN)(Buffer.concat(bytes)) };
};
function isEvidence(path) {
    return path === evidence_file/* evidenceFile */.az || path.endsWith(`/${evidence_file/* evidenceFile */.az}`);
}

// EXTERNAL MODULE: ./core/bot/pull/promote.js
var promote = __webpack_require__(55894);
// EXTERNAL MODULE: ./core/bot/stamp.js
var bot_stamp = __webpack_require__(40327);
// EXTERNAL MODULE: ./adapters/github/bot/client.js
var client = __webpack_require__(86616);
;// CONCATENATED MODULE: ./adapters/github/bot/effects/actions.js
// What the bot asks of GitHub Actions: dispatches, re-runs, answers to protection rules.



const recent = 100;
const runsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    display_title: schemas/* string */.YjP().default(''),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish()
}));
/** Servers that don't know `return_run_details` answer with nothing. */
const detailsSchema = schemas/* object */.Ikc({ workflow_run_id: schemas/* int */.Whr(), html_url: schemas/* string */.YjP() });
/**
 * GitHub gives no inputs of a run back, only its title: so the workflow's `run-name` must hold the key, as that of
 * `workflows-templates/` does, or a dispatch whose answer was lost is made again.
 */
async function actions_dispatch(look, { workflow, ref, key, inputs }) {
    const path = `${look.base}/actions/workflows/${encodeURIComponent(workflow)}`;
    return look.wire.retrying(async () => {
        const { workflow_runs: found } = schemas/* object */.Ikc({ workflow_runs: runsSchema })
            .parse(await look.wire.get(`${path}/runs?event=workflow_dispatch&per_page=${recent}`));
        // Anybody with write access can give a run of theirs this title.
        const before = found.find(({ display_title, actor }) => actor?.login === look.self.login && (0,branches/* isTitled */.X2)(display_title, key));
        if (before !== undefined)
            return { kind: 'started', key, run: { id: before.id, url: before.html_url } };
        const { data } = await look.wire.write('POST', `${path}/dispatches`, {
            ref,
            inputs: { ...inputs, key },
            return_run_details: true
        });
        const made = detailsSchema.safeParse(data);
        return {
            kind: 'started',
            key,
            run: made.success ? { id: made.data.workflow_run_id, url: made.data.html_url } : null
        };
    });
}
const statusSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullable() });
async function rerun(look, { runId }) {
    const path = `${look.base}/actions/runs/${runId}`;
    await look.wire.retrying(async () => {
        // It runs already: asked by an attempt whose answer was lost, or by somebody.
        if (statusSchema.parse(await look.wire.get(path)).status !== 'completed')
            return;
        await look.wire.write('POST', `${path}/rerun`);
    });
}
async function answerProtection(look, { runId, environment, state, comment }) {
    const path = `${look.base}/actions/runs/${runId}/deployment_protection_rule`;
    const body = { environment_name: environment, comment, ...(state === null ? {} : { state }) };
    await look.wire.retrying(async () => {
        try {
            await look.wire.write('POST', path, body);
        }
        catch (error) {
            // Nothing waits any more: it was answered, or the run was ended.
            if (!(0,client/* hasStatus */.Ro)(error, 422) || !/pending|waiting/i.test(error.message))
                throw error;
        }
    });
}

// EXTERNAL MODULE: ./core/audit/chain.js
var chain = __webpack_require__(68895);
// EXTERNAL MODULE: ./core/audit/segments.js
var segments = __webpack_require__(63142);
// EXTERNAL MODULE: ./adapters/github/bot/look.js
var bot_look = __webpack_require__(96164);
// EXTERNAL MODULE: ./adapters/github/bot/records.js + 1 modules
var records = __webpack_require__(12639);
// EXTERNAL MODULE: ./adapters/github/bot/effects/branch.js
var effects_branch = __webpack_require__(47780);
;// CONCATENATED MODULE: ./adapters/github/bot/effects/append-records.js
// Records are added to the audit branch as one segment, chained to the last, and never twice.








const readme = `# The audit log of Modelgate

Every file under \`segments/\` holds entries that the bot wrote in one batch, one a line, each with the digest of the one
before it. Nothing here is ever changed. Only the bot may write to this branch: a change by anybody else is found, and
stops every decision. \`modelgate audit verify --branch\` proves the log offline.
`;
async function appendRecords(look, effect) {
    const { head, subject: slug, events } = effect;
    if (events.length === 0)
        return;
    await look.wire.retrying(async () => {
        const index = head === null ? { segments: [] } : await (0,records/* readIndex */.vY)(look, head);
        const last = index.segments.at(-1);
        const [tail] = last === undefined ? [] : await (0,records/* readSegments */.lZ)(look, index, (segment) => segment === last);
        const entries = append_records_chain(tail?.entries.at(-1) ?? null, events, look.wire.now());
        const name = { sequence: entries[0]?.sequence ?? 1, slug };
        const text = (0,segments/* formatSegment */.ru)(entries);
        const message = `Record ${events.length} of ${slug}: ${[...new Set(events.map(({ kind }) => kind))].join(', ')}`;
        const files = new Map([[(0,segments/* segmentPath */.RA)(name), text]]);
        const written = await (0,effects_branch/* commitOn */.Rw)(look, { branch: branches/* auditBranch */.K_, head, message, files, readme });
        if (written !== null) {
            const oid = (0,effects_branch/* blobId */.zA)(text);
            look.memory.texts.set((0,bot_look/* keyIn */.xB)(look, oid), text);
            (0,records/* keepSegment */.Lj)(look, written, index, { ...name, oid });
            return;
        }
        if (await append_records_isThere(look, index.segments.length, slug, events))
            return;
        throw new bot_ports/* MovedError */.W(`somebody else wrote to ${branches/* auditBranch */.K_} first`);
    });
}
function append_records_chain(previous, events, now) {
    const entries = [];
    for (const event of events)
        entries.push((0,chain/* appendEntry */.D4)(entries.at(-1) ?? previous, event, now));
    return entries;
}
/** Whether these events were written since, by an attempt whose answer was lost. */
async function append_records_isThere(look, known, slug, events) {
    const head = await (0,effects_branch/* headOf */.Uo)(look, branches/* auditBranch */.K_);
    const index = await (0,records/* readIndex */.vY)(look, head);
    const fresh = new Set(index.segments.slice(known));
    const written = await (0,records/* readSegments */.lZ)(look, index, (segment) => fresh.has(segment) && segment.slug === slug);
    const wanted = (0,digest/* canonicalJson */.dj)(events);
    return written.some(({ entries }) => (0,digest/* canonicalJson */.dj)(entries.map(eventOf)) === wanted);
}
function eventOf({ kind, actor, model, environment, commit, detail }) {
    return { kind, actor, model, environment, commit, detail };
}

;// CONCATENATED MODULE: ./adapters/github/bot/effects/pulls.js
// Pull requests that the bot opens, keeps current, merges at an exact head, and closes.





const pulls_pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullable(),
    state: schemas/* string */.YjP(),
    merged: schemas/* boolean */.zMY().optional(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP() })
});
/** The open pull request with this branch of the repository as its head. */
async function openPullOf(look, branch) {
    const head = encodeURIComponent(`${look.repository.owner}:${branch}`);
    const found = schemas/* array */.YOg(pulls_pullSchema)
        .parse(await look.wire.get(`${look.base}/pulls?state=open&head=${head}&per_page=100`));
    return found.find((pull) => pull.head.ref === branch) ?? null;
}
async function openPull(look, { branch, head, base, title, body }) {
    await look.wire.retrying(async () => {
        const open = await openPullOf(look, branch);
        if (open !== null)
            return update(look, open, title, body);
        if (head !== undefined && (await branchHead(look, branch)) !== head)
            return;
        try {
            await look.wire.write('POST', `${look.base}/pulls`, {
                ...{ head: branch, base, title, body },
                maintainer_can_modify: false
            });
        }
        catch (error) {
            // Somebody else opened it at the same time.
            if (!(0,client/* hasStatus */.Ro)(error, 422) || (await openPullOf(look, branch)) === null)
                throw error;
        }
    });
}
const refSchema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
async function branchHead(look, branch) {
    const found = await look.wire.find(`${look.base}/git/ref/heads/${branch.split('/').map(encodeURIComponent).join('/')}`);
    return found === null ? null : refSchema.parse(found).object.sha;
}
async function updatePull(look, { number, title, body }) {
    await look.wire.retrying(async () => update(look, await readPull(look, number), title, body));
}
async function closePull(look, { number, branch }) {
    await look.wire.retrying(async () => {
        const { state } = await readPull(look, number);
        if (state === 'open')
            await look.wire.write('PATCH', `${look.base}/pulls/${number}`, { state: 'closed' });
        await (0,effects_branch/* deleteBranch */.SN)(look, branch);
    });
}
async function mergePull(look, { number, sha, title }) {
    await look.wire.retrying(async () => {
        const pull = await readPull(look, number);
        if (pull.head.sha !== sha)
            throw new bot_ports/* MovedError */.W(`the head of pull request ${number} is no longer ${sha}`);
        if (pull.merged !== true)
            await merge(look, number, sha, title);
        // Else the next promotion would find the old one's branch.
        if ((0,branches/* readPromotionBranch */.oK)(pull.head.ref) !== null)
            await (0,effects_branch/* deleteBranch */.SN)(look, pull.head.ref);
    });
}
async function merge(look, number, sha, title) {
    const path = `${look.base}/pulls/${number}/merge`;
    const methods = ['merge', 'squash', 'rebase'];
    for (const method of methods) {
        try {
            await look.wire.write('PUT', path, { sha, commit_title: title, merge_method: method });
            return;
        }
        catch (error) {
            if ((0,client/* hasStatus */.Ro)(error, 409))
                throw new bot_ports/* MovedError */.W(`the head of pull request ${number} moved`, { cause: error });
            const isOtherAllowed = (0,client/* hasStatus */.Ro)(error, 405) && /not allowed/i.test(error.message);
            if (!isOtherAllowed || method === 'rebase')
                throw error;
        }
    }
}
async function readPull(look, number) {
    return pulls_pullSchema.parse(await look.wire.get(`${look.base}/pulls/${number}`));
}
async function update(look, pull, title, body) {
    if (pull.title === title && (pull.body ?? '') === body)
        return;
    await look.wire.write('PATCH', `${look.base}/pulls/${pull.number}`, { title, body });
}

;// CONCATENATED MODULE: ./adapters/github/bot/effects/talk.js
// What people see: the comment, labels, reactions.




async function writeComment(look, { number, id, body, shown }) {
    const place = { repository: look.repository.id, pull: number };
    const text = `${(0,bot_stamp/* formatStamp */.xE)(look.stampKey, { ...place, shown })}\n\n${body}`;
    await look.wire.retrying(async () => {
        // One may be there by now: written by an attempt whose answer was lost, or by another process.
        const present = id ?? (await findOwn(look, number));
        if (present === null) {
            await look.wire.write('POST', `${look.base}/issues/${number}/comments`, { body: text });
            return;
        }
        try {
            await look.wire.write('PATCH', `${look.base}/issues/comments/${present}`, { body: text });
        }
        catch (error) {
            if ((0,client/* isGone */.ST)(error))
                throw new bot_ports/* MovedError */.W(`comment ${present} is gone`, { cause: error });
            throw error;
        }
    });
}
const commentsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    performed_via_github_app: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish()
}));
async function findOwn(look, number) {
    const { login, appId } = look.self;
    const place = { repository: look.repository.id, pull: number };
    const all = commentsSchema.parse(await look.wire.list(`${look.base}/issues/${number}/comments?per_page=100`));
    const own = all.find(({ user, body, performed_via_github_app: app }) => user?.login === login &&
        (app == null || appId === null || app.id === appId) &&
        [look.stampKey, ...look.olderKeys].some((key) => (0,bot_stamp/* readStamp */.UL)(key, place, body ?? '') !== null));
    return own?.id ?? null;
}
async function addLabel(look, { number, name }) {
    await look.wire.retrying(() => look.wire.write('POST', `${look.base}/issues/${number}/labels`, { labels: [name] }));
}
async function removeLabel(look, { number, name }) {
    const path = `${look.base}/issues/${number}/labels/${encodeURIComponent(name)}`;
    await look.wire.retrying(async () => {
        try {
            await look.wire.write('DELETE', path);
        }
        catch (error) {
            if (!(0,client/* isGone */.ST)(error))
                throw error;
        }
    });
}
async function createLabel(look, { name, color, description }) {
    await look.wire.retrying(async () => {
        try {
            await look.wire.write('POST', `${look.base}/labels`, { name, color: color.replace('#', ''), description });
        }
        catch (error) {
            // It is there already, and may have been given another look by people.
            const isThere = (0,client/* hasStatus */.Ro)(error, 422) && (await look.wire.find(`${look.base}/labels/${encodeURIComponent(name)}`)) !== null;
            if (!isThere)
                throw error;
        }
    });
}
/** GitHub keeps one reaction of each kind for each account. */
async function react(look, { commentId, content }) {
    await look.wire.retrying(async () => {
        try {
            await look.wire.write('POST', `${look.base}/issues/comments/${commentId}/reactions`, { content });
        }
        catch (error) {
            if (!(0,client/* isGone */.ST)(error))
                throw error;
        }
    });
}

// EXTERNAL MODULE: ./core/audit/mirror.js
var audit_mirror = __webpack_require__(22903);
// EXTERNAL MODULE: ./adapters/github/bot/mirror.js
var bot_mirror = __webpack_require__(66148);
;// CONCATENATED MODULE: ./adapters/github/bot/effects/write-check.js
// Check runs: found by name before one is made, and annotated once.






/** GitHub measures a summary in bytes of UTF-8, and takes 50 annotations a request. */
const longest = 65_535;
const mostAnnotations = 50;
const write_check_runsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    external_id: schemas/* string */.YjP().nullable(),
    app: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), slug: schemas/* string */.YjP().optional() }).nullable()
}));
async function writeCheck(look, effect) {
    const { id, replaces, check } = effect;
    const { wire, base } = look;
    // What was just seen needs no look before the first attempt; an attempt whose answer was lost may have made one.
    let isSeen = id !== null || replaces !== undefined;
    await wire.retrying(async () => {
        const found = isSeen ? null : await write_check_findOwn(look, check);
        isSeen = id !== null;
        if (found?.externalId === check.externalId)
            return;
        const present = id ?? (found?.id === replaces ? null : (found?.id ?? null));
        const annotations = await notThere(look, present, check.annotations);
        const output = {
            title: check.title,
            summary: cutBytes(check.summary, longest),
            ...(await mirrorText(look, check)),
            annotations: annotations.slice(0, mostAnnotations).map(annotationOf)
        };
        const body = { ...bodyOf(look, check), output };
        if (present === null)
            await wire.write('POST', `${base}/check-runs`, { head_sha: check.headSha, ...body });
        else
            await write_check_update(look, present, body);
    });
}
/** Of the check that is required, so that it tells later whether the log is still the one of then. */
async function mirrorText(look, { name, mirror }) {
    if (name !== check_names/* summaryCheck */.J)
        return {};
    const said = mirror === undefined ? await (0,bot_mirror/* presentMirror */.rA)(look) : mirror;
    return said === null ? {} : { text: (0,audit_mirror/* formatMirror */.rn)(said) };
}
async function write_check_update(look, id, body) {
    try {
        await look.wire.write('PATCH', `${look.base}/check-runs/${id}`, body);
    }
    catch (error) {
        if ((0,client/* isGone */.ST)(error))
            throw new bot_ports/* MovedError */.W(`check run ${id} is gone`, { cause: error });
        throw error;
    }
}
/** Our check of this name at this commit: an attempt whose answer was lost may have made it. */
async function write_check_findOwn(look, { name, headSha }) {
    const { mode, appId } = look.self;
    const app = mode === 'app' && appId !== null ? `&app_id=${appId}` : '';
    const path = `${look.base}/commits/${headSha}/check-runs?check_name=${encodeURIComponent(name)}&filter=latest${app}&per_page=100`;
    const found = write_check_runsSchema.parse(await look.wire.list(path, 'check_runs'));
    const own = found.find((run) => run.name === name && (mode === 'app' ? run.app?.id === appId : run.app?.slug === 'github-actions'));
    return own === undefined ? null : { id: own.id, externalId: own.external_id };
}
const annotationsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), start_line: schemas/* int */.Whr(), message: schemas/* string */.YjP().nullable(), title: schemas/* string */.YjP().nullable() }));
/** GitHub adds what is sent to what is there, so only what isn't there is sent. */
async function notThere(look, id, wanted) {
    if (id === null || wanted.length === 0)
        return wanted;
    const path = `${look.base}/check-runs/${id}/annotations?per_page=100`;
    const there = annotationsSchema.parse(await look.wire.list(path));
    return wanted.filter(({ path: file, line, title, message }) => !there.some((each) => each.path === file && each.start_line === line && each.title === title && each.message === message));
}
function bodyOf(look, check) {
    const { name, status, conclusion, detailsUrl, externalId, buttons } = check;
    return {
        name,
        external_id: externalId,
        ...(status === 'completed' ? { conclusion: conclusion ?? 'neutral' } : { status }),
        ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
        // In Actions nobody hears of them.
        ...(look.self.mode === 'app' ? { actions: buttons } : {})
    };
}
function annotationOf({ path, line, level, title, message }) {
    return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}
/** The longest beginning that fits, without half a character. */
function cutBytes(text, most) {
    const bytes = Buffer.from(text);
    if (bytes.length <= most)
        return text;
    let end = most - Buffer.byteLength('…');
    while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return `${bytes.toString('utf8', 0, end)}…`;
}

;// CONCATENATED MODULE: ./adapters/github/bot/effects/write-deployment.js
// Deployments and their statuses, so that GitHub's own environment page is right.


const deploymentSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), payload: schemas/* unknown */.L5J() });
const write_deployment_statusSchema = schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    description: schemas/* string */.YjP().nullish(),
    log_url: schemas/* string */.YjP().nullish()
});
/** Where the App may not write deployments, GitHub's page lacks them, and nothing else waits for it. */
async function writeDeployment(look, effect) {
    await (0,bot_look/* permitted */.rg)(look, 'deployments: write', () => look.wire.retrying(() => write_deployment_write(look, effect)), undefined);
}
async function write_deployment_write(look, effect) {
    const { wire, base } = look;
    const id = (await findByKey(look, effect)) ?? (await create(look, effect));
    const statuses = `${base}/deployments/${id}/statuses`;
    const [last] = schemas/* array */.YOg(write_deployment_statusSchema).parse(await wire.get(`${statuses}?per_page=1`));
    const { state, description, logUrl } = effect;
    const isSo = last?.state === state && (last.description ?? '') === description && (last.log_url ?? '') === (logUrl ?? '');
    if (isSo)
        return;
    await wire.write('POST', statuses, { state, description, ...(logUrl === null ? {} : { log_url: logUrl }) });
}
async function findByKey(look, { environment, sha, key }) {
    const path = `${look.base}/deployments?environment=${encodeURIComponent(environment)}&sha=${sha}&per_page=100`;
    const found = schemas/* array */.YOg(deploymentSchema).parse(await look.wire.list(path));
    return found.find(({ payload }) => keyOf(payload) === key)?.id ?? null;
}
async function create(look, { environment, sha, key }) {
    // The gates are Modelgate's: GitHub's own merging and status checks would refuse what they have let through.
    const body = { ref: sha, environment, payload: { key }, auto_merge: false, required_contexts: [] };
    const { data } = await look.wire.write('POST', `${look.base}/deployments`, body);
    return deploymentSchema.parse(data).id;
}
/** GitHub gives a payload back as it came, or as text. */
function keyOf(payload) {
    const read = schemas/* object */.Ikc({ key: schemas/* string */.YjP() }).safeParse(typeof payload === 'string' ? parsed(payload) : payload);
    return read.success ? read.data.key : null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./adapters/environment/state-file.js
var state_file = __webpack_require__(88889);
;// CONCATENATED MODULE: ./adapters/github/bot/files.js
// Texts of files at a commit, by their paths.


const files_answerSchema = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullable() }).partial().nullable())
});
/** Those of these files that are there at a commit. */
async function readFiles(look, commit, paths) {
    const fields = paths.map((path, index) => `f${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Blob { text } }`);
    const text = `query ModelgateFiles($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join('\n')} } }`;
    const { repository } = files_answerSchema.parse((await look.wire.query(text, (0,bot_look/* namesOf */.eZ)(look))).data);
    return new Map(paths.flatMap((path, index) => {
        const found = repository[`f${index}`]?.text;
        return found == null ? [] : [[path, found]];
    }));
}

;// CONCATENATED MODULE: ./adapters/github/bot/effects/write-environments.js
// What environments are told to serve is changed in one commit, on the environments branch or on a promotion's.








const write_environments_readme = `# What each environment serves

\`<environment>/<model>.yaml\` names the release that is live, the one that comes next, its share of the traffic, and a hold.
Modelgate writes these files; pull requests against this branch are promotions. Argo CD and Flux can deploy from it.
`;
async function writeEnvironments(look, effect) {
    await look.wire.retrying(async () => {
        const { branch, head, message } = effect;
        if (branch !== branches/* environmentsBranch */.ZH) {
            // Its history would have nothing to do with the branch that it is to be merged into.
            if (head === null)
                throw new bot_ports/* MovedError */.W(`${branches/* environmentsBranch */.ZH} is not there yet`);
            await prepare(look, effect, head);
        }
        const files = await editedFiles(look, effect, head);
        if (files.size === 0 && head !== null)
            return;
        if ((await (0,effects_branch/* commitOn */.Rw)(look, { branch, head, message, files, readme: write_environments_readme })) !== null)
            return;
        if (await write_environments_isThere(look, effect))
            return;
        throw new bot_ports/* MovedError */.W(`somebody else wrote to ${branch} first`);
    });
}
/** A promotion's branch begins at `head`. One that an earlier promotion left behind is taken; one that is in use is not. */
async function prepare(look, effect, head) {
    if (await createBranchIfMissing(look, effect.branch, head))
        return;
    const present = await (0,effects_branch/* headOf */.Uo)(look, effect.branch);
    if (present === head || present === null)
        return;
    if ((await write_environments_isThere(look, effect)) && !(await isMerged(look, present, head)))
        return;
    if ((await openPullOf(look, effect.branch)) !== null)
        throw new bot_ports/* MovedError */.W(`${effect.branch} has other commits`);
    if (!(await (0,effects_branch/* moveBranch */.ob)(look, effect.branch, present, head)))
        throw new bot_ports/* MovedError */.W(`${effect.branch} moved`);
}
const aheadSchema = schemas/* object */.Ikc({ ahead_by: schemas/* int */.Whr() });
/** Whether this commit is in the history of `head` already: whoever merged it left the branch there. */
async function isMerged(look, commit, head) {
    return aheadSchema.parse(await look.wire.get(`${look.base}/compare/${head}...${commit}`)).ahead_by === 0;
}
async function createBranchIfMissing(look, branch, head) {
    return (await (0,effects_branch/* headOf */.Uo)(look, branch)) === null && (await (0,effects_branch/* createBranch */.lY)(look, branch, head));
}
/** Whether an attempt whose answer was lost wrote it. */
async function write_environments_isThere(look, effect) {
    const present = await (0,effects_branch/* headOf */.Uo)(look, effect.branch);
    return present !== null && present !== effect.head && (await editedFiles(look, effect, present)).size === 0;
}
/** The files that differ from what they should be at this commit, as they should be. */
async function editedFiles(look, { branch, changes }, commit) {
    const paths = changes.map(({ environment, model }) => `${environment}/${model}.yaml`);
    const isNew = commit === null || paths.length === 0;
    const texts = isNew ? new Map() : await readFiles(look, commit, paths);
    const edited = new Map();
    for (const [index, { state }] of changes.entries()) {
        const path = paths[index] ?? '';
        const file = (0,state_file/* parseStateFile */.n)(texts.get(path) ?? null, `${branch}:${path}`);
        if (!texts.has(path) || (0,digest/* canonicalJson */.dj)(file.state) !== (0,digest/* canonicalJson */.dj)(state))
            edited.set(path, file.edit(state));
    }
    return edited;
}

// EXTERNAL MODULE: ./core/bot/release-tag.js
var release_tag = __webpack_require__(56776);
// EXTERNAL MODULE: ./adapters/github/bot/release-tags.js + 1 modules
var release_tags = __webpack_require__(644);
;// CONCATENATED MODULE: ./adapters/github/bot/effects/write-tag.js
// The annotated tag of a release that went live: it says how far the audit log went, outside of the branch that holds it.







const refsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }));
const madeSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
/** Where the App may not make tags, by a ruleset of others say, there is none, and nothing else waits for it. */
async function writeTag(look, effect) {
    await (0,bot_look/* permitted */.rg)(look, 'contents: write', () => look.wire.retrying(() => write_tag_write(look, effect)), undefined);
}
async function write_tag_write(look, { prefix, sha, key, message }) {
    const { wire, base } = look;
    // An attempt whose answer was lost may have made it, or another bot beside this one.
    if ((await (0,release_tags/* ownTags */.Wb)(look)).some((tag) => tag.key === key))
        return;
    const path = `${base}/git/matching-refs/tags/${encodeURIComponent(prefix)}`;
    const names = refsSchema.parse(await wire.list(path)).map(({ ref }) => ref.replace(/^refs\/tags\//, ''));
    const name = `${prefix}${(0,release_tag/* nextNumber */.Pt)(prefix, names)}`;
    const tag = { repository: look.repository.id, name };
    const text = (0,release_tag/* formatReleaseTag */.RC)(look.stampKey, tag, message, { key, mirror: await (0,bot_mirror/* presentMirror */.rA)(look) });
    const object = { tag: name, message: text, object: sha, type: 'commit' };
    try {
        const made = madeSchema.parse((await wire.write('POST', `${base}/git/tags`, object)).data);
        await wire.write('POST', `${base}/git/refs`, { ref: `refs/tags/${name}`, sha: made.sha });
    }
    catch (error) {
        if (!(0,client/* hasStatus */.Ro)(error, 422))
            throw error;
        // Refused without one there, by a rule or for a commit that is gone, it can't be made.
        if ((await wire.find(`${base}/git/ref/tags/${encodeURIComponent(name)}`)) === null)
            return;
        throw new bot_ports/* MovedError */.W(`somebody else made the tag ${name} first`);
    }
}

;// CONCATENATED MODULE: ./adapters/github/bot/apply.js








/** What became of the run that it asked for; null where it asked for none. */
async function applyEffect(look, effect) {
    if (effect.kind === 'dispatch')
        return actions_dispatch(look, effect);
    await apply_write(look, effect);
    return null;
}
async function apply_write(look, effect) {
    switch (effect.kind) {
        case 'append_records':
            return appendRecords(look, effect);
        case 'write_comment':
            return writeComment(look, effect);
        case 'write_check':
            return writeCheck(look, effect);
        case 'add_label':
            return addLabel(look, effect);
        case 'remove_label':
            return removeLabel(look, effect);
        case 'create_label':
            return createLabel(look, effect);
        case 'react':
            return react(look, effect);
        case 'answer_protection':
            return answerProtection(look, effect);
        case 'write_environments':
            return writeEnvironments(look, effect);
        case 'open_pull':
            return openPull(look, effect);
        case 'update_pull':
            return updatePull(look, effect);
        case 'close_pull':
            return closePull(look, effect);
        case 'merge_pull':
            return mergePull(look, effect);
        case 'write_deployment':
            return writeDeployment(look, effect);
        case 'write_tag':
            return writeTag(look, effect);
        case 'rerun':
            return rerun(look, effect);
    }
}
/** For messages: `write_comment` is "to write a comment". */
function doing({ kind }) {
    return `to ${kind.replaceAll('_', ' ')}`;
}

;// CONCATENATED MODULE: ./adapters/github/bot/evidence.js


function createEvidenceReader(open) {
    return async (look, run, artifact) => {
        if (artifact.isExpired || (artifact.expiresAt ?? Infinity) <= look.wire.now())
            return { kind: 'expired' };
        const key = (0,bot_look/* keyIn */.xB)(look, artifact.id);
        const known = look.memory.evidence.get(key);
        if (known !== undefined)
            return known;
        const facts = await download(look, open, run, artifact);
        // An artifact's bytes never change; whether it is still there does.
        if (facts.kind === 'read' || facts.kind === 'refused')
            look.memory.evidence.set(key, facts);
        return facts;
    };
}
async function download(look, open, run, artifact) {
    const path = `${look.base}/actions/artifacts/${artifact.id}/zip`;
    try {
        const source = await (0,bot_look/* permitted */.rg)(look, 'actions: read', () => look.wire.download(path), null);
        if (source === null)
            return { kind: 'none' };
        const opened = await open(source, artifact.bytes);
        if (opened.kind === 'refused')
            return opened;
        const { document, digest } = opened;
        // A run that was dispatched walks the commit that it was asked for; whether that may count, core decides.
        if (document.commit !== run.head_sha && run.event !== 'workflow_dispatch') {
            const message = `the evidence speaks of commit ${document.commit}, and its run is of ${run.head_sha}`;
            return { kind: 'refused', reason: 'commit_differs', message };
        }
        return { kind: 'read', document, digest, artifactId: artifact.id };
    }
    catch (error) {
        if ((0,client/* hasStatus */.Ro)(error, 410))
            return { kind: 'expired' };
        if ((0,client/* isGone */.ST)(error))
            return { kind: 'none' };
        throw error;
    }
}

// EXTERNAL MODULE: ./adapters/github/bot/explain.js
var explain = __webpack_require__(78704);
// EXTERNAL MODULE: ./adapters/github/bot/find-repository.js
var find_repository = __webpack_require__(97105);
// EXTERNAL MODULE: ./adapters/github/bot/memory.js
var bot_memory = __webpack_require__(20740);
// EXTERNAL MODULE: ./adapters/github/bot/places.js
var bot_places = __webpack_require__(52027);
;// CONCATENATED MODULE: ./adapters/github/bot/queries/commit.js
// Who made a commit, as GraphQL tells it: authors, co-authors and the committer.

const mostAuthors = 20;
/** Fields of a `Commit`. */
const commitFields = `oid
  authors(first: ${mostAuthors}) { totalCount nodes { name email user { databaseId login } } }
  committer { name email user { databaseId login } }
  signature { isValid wasSignedByGitHub }`;
const gitActor = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().nullable(),
    email: schemas/* string */.YjP().nullable(),
    user: schemas/* object */.Ikc({ databaseId: schemas/* int */.Whr().nullable(), login: schemas/* string */.YjP() }).nullable()
});
const commitSchema = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    authors: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(gitActor.nullable()).nullable() }),
    committer: gitActor.nullable(),
    signature: schemas/* object */.Ikc({ isValid: schemas/* boolean */.zMY(), wasSignedByGitHub: schemas/* boolean */.zMY() }).nullable()
});
/** `host` is that of GitHub's pages. */
function commitFacts(commit, host) {
    const authors = (commit.authors.nodes ?? []).flatMap((actor) => (actor === null ? [] : [actor]));
    const isGitHubs = commit.signature?.isValid === true && commit.signature.wasSignedByGitHub && isWebFlow(commit.committer, host);
    const all = commit.committer === null || isGitHubs ? authors : [...authors, commit.committer];
    const people = new Map();
    const unknown = new Set();
    for (const actor of all) {
        const person = accountOf(actor, host);
        if (person === null)
            unknown.add(`${actor.name ?? ''} <${actor.email ?? ''}>`);
        else
            people.set(person.id, person);
    }
    const more = commit.authors.totalCount - authors.length;
    if (more > 0)
        unknown.add(`${more} more authors`);
    return { sha: commit.oid, people: [...people.values()], unknown: [...unknown] };
}
/**
 * GitHub commits for people who merge and edit in the browser; they are the authors. Only its own signature proves it. On a
 * GitHub Enterprise Server the address is what its administrators chose, and no person's.
 */
function isWebFlow(committer, host) {
    if (committer?.email === 'noreply@github.com')
        return true;
    return host !== gitHub && committer?.user === null;
}
/** `GitActor.user` names people only; an App's bot is known by the address that GitHub gives it. */
function accountOf({ user, email }, host) {
    if (user?.databaseId != null)
        return { id: user.databaseId, login: user.login };
    const [, id, login = '', at] = /^(\d{1,15})\+([^@]+\[bot\])@users\.noreply\.(.+)$/.exec(email ?? '') ?? [];
    return id === undefined || (at !== host && at !== gitHub) ? null : { id: Number(id), login };
}
const gitHub = 'github.com';

;// CONCATENATED MODULE: ./adapters/github/bot/queries/connection.js
// GraphQL's pages.

const pageInfo = 'pageInfo { hasNextPage endCursor }';
/** A connection's `nodes` and `pageInfo`; nodes that GitHub could not give are left out. */
function connectionOf(item) {
    return schemas/* object */.Ikc({
        totalCount: schemas/* int */.Whr().optional(),
        nodes: schemas/* array */.YOg(item.nullable()).nullable(),
        pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() })
    })
        .transform(({ totalCount, nodes, pageInfo: { hasNextPage, endCursor } }) => ({
        totalCount,
        items: (nodes ?? []).flatMap((node) => (node === null ? [] : [node])),
        next: hasNextPage ? endCursor : null
    }));
}

;// CONCATENATED MODULE: ./adapters/github/bot/commits.js
// Commits by their ids: who made them, which paths they touch, and which came since what is live.









const mostAtOnce = 50;
/** In the order of `shas`. One that GitHub doesn't know (any more) has an unknown author. */
async function readCommits(look, shas) {
    const unread = shas.filter((sha) => look.memory.commits.get((0,bot_look/* keyIn */.xB)(look, sha)) === undefined);
    const found = new Map();
    for (let from = 0; from < unread.length; from += mostAtOnce) {
        for (const facts of await askCommits(look, unread.slice(from, from + mostAtOnce)))
            found.set(facts.sha, facts);
    }
    for (const facts of found.values())
        keepCommit(look, facts);
    return shas.map((sha) => found.get(sha) ?? look.memory.commits.get((0,bot_look/* keyIn */.xB)(look, sha)) ?? { sha, people: [], unknown: [sha], paths: null });
}
function keepCommit(look, facts) {
    look.memory.commits.set((0,bot_look/* keyIn */.xB)(look, facts.sha), facts);
}
const objectsSchema = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([commitSchema, schemas/* object */.Ikc({}).transform(() => null)]).nullable())
});
async function askCommits(look, shas) {
    const fields = shas.map((sha, index) => `c${index}: object(oid: "${sha}") { ... on Commit { ${commitFields} } }`);
    const text = `query ModelgateCommits($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join('\n')} } }`;
    const { data } = await look.wire.query(text, (0,bot_look/* namesOf */.eZ)(look));
    const { repository } = objectsSchema.parse(data);
    return Object.values(repository).flatMap((commit) => commit === null ? [] : [{ ...commitFacts(commit, look.host), paths: null }]);
}
const filesSchema = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), previous_filename: schemas/* string */.YjP().optional() })).default([])
});
/** GitHub lists no more files of a commit on one page. */
const mostFiles = 300;
/** With their paths where there is more than one model; those beyond the limit count as touching every path. */
async function withPaths(look, commits, config) {
    if (config.kind !== 'valid' || Object.keys(config.config.models).length < 2)
        return commits;
    let left = look.limits.commitPaths;
    const all = [];
    for (const commit of commits) {
        const key = (0,bot_look/* keyIn */.xB)(look, commit.sha, 'paths');
        if (look.memory.lists.get(key) === undefined && left-- <= 0) {
            all.push(commit);
            continue;
        }
        all.push({ ...commit, paths: await (0,bot_memory/* remembered */.H)(look.memory.lists, key, () => pathsOf(look, commit.sha)) });
    }
    return all;
}
async function pathsOf(look, sha) {
    const answer = await look.wire.find(`${look.base}/commits/${sha}`);
    if (answer === null)
        return null;
    const { files } = filesSchema.parse(answer);
    if (files.length >= mostFiles)
        return null;
    return files.flatMap(({ filename, previous_filename: before }) => before === undefined ? [filename] : [before, filename]);
}
/** For each model that production serves, or the environment that a promotion goes to: the commits from its live release to `to`. */
async function readSinceLive(look, { config, places, environmentsHead, delivery, to, promotedTo }) {
    if (config.kind !== 'valid' || environmentsHead === null)
        return {};
    const where = promotedTo ?? (0,environments/* environmentParts */.sP)(config.config).production;
    const releases = (0,bot_records/* recordsOf */.M$)(delivery, 'release_created');
    const since = {};
    for (const place of places) {
        const { environment, model, state } = place;
        if (environment !== where || state.live === null)
            continue;
        const record = releases.findLast(({ entry, detail }) => entry.model === model && detail.release === state.live);
        const commit = record?.entry.commit ?? null;
        since[model] = {
            release: state.live,
            version: record?.detail.version ?? 'unknown',
            commit: commit ?? '',
            liveAt: await (0,bot_places/* placedAt */.Bc)(look, environmentsHead, place),
            // A release that no record names: anybody may have had a part in what came since.
            commits: commit === null ? { kind: 'cut', items: [], limit: 0 } : await commitsBetween(look, config, commit, to)
        };
    }
    if (promotedTo === null)
        return since;
    for (const model of Object.keys(config.config.models)) {
        since[model] ??= {
            ...{ release: null, version: null, commit: null, liveAt: null },
            commits: await readHistory(look, config, to)
        };
    }
    return since;
}
const compareSchema = schemas/* object */.Ikc({ total_commits: schemas/* int */.Whr(), commits: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })) });
const perPage = 100;
/** GitHub counts no further in some places, so exactly as many may be more. */
const mostCounted = 10_000;
async function commitsBetween(look, config, from, to) {
    const limit = look.limits.history;
    if (from === to)
        return { kind: 'all', items: [] };
    const shas = await shasBetween(look, from, to);
    if (shas === null)
        return { kind: 'cut', items: [], limit };
    return { kind: 'all', items: await withPaths(look, await readCommits(look, shas), config) };
}
/**
 * Commits of a pull request that has as many as GitHub lists of one, or more: those that its head has and its base hasn't.
 * Cut where that isn't all either; `listed` are some that must be among them, `count` is how many there are at least.
 */
async function commitsBeyondList(look, config, pull) {
    const shas = await shasBetween(look, pull.base, pull.head);
    const found = new Set(shas);
    if (shas === null || found.size < pull.count || !pull.listed.every((sha) => found.has(sha)))
        return { kind: 'cut', items: await readCommits(look, pull.listed), limit: look.limits.history };
    return { kind: 'all', items: await withPaths(look, await readCommits(look, shas), config) };
}
/** Null where there are more than the limit, or where GitHub knows one of them no more. */
function shasBetween(look, from, to) {
    return (0,bot_memory/* remembered */.H)(look.memory.lists, (0,bot_look/* keyIn */.xB)(look, from, to), async () => {
        try {
            return await comparedCommits(look, from, to);
        }
        catch (error) {
            if ((0,client/* isGone */.ST)(error))
                return null;
            throw error;
        }
    });
}
/** Page by page, for without one GitHub gives no more than 250 commits. Null where there are more than the limit. */
async function comparedCommits(look, from, to) {
    const found = [];
    for (let page = 1;; page += 1) {
        const path = `${look.base}/compare/${from}...${to}?per_page=${perPage}&page=${page}`;
        const { total_commits: total, commits } = compareSchema.parse(await look.wire.get(path));
        found.push(...commits.map(({ sha }) => sha));
        if (total > look.limits.history || total === mostCounted)
            return null;
        if (found.length >= total)
            return found;
        // Fewer than there are: what is not shown, somebody made.
        if (commits.length === 0)
            return null;
    }
}
const historySchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ history: connectionOf(commitSchema) }).nullable() })
});
const historyQuery = `query ModelgateHistory($owner: String!, $name: String!, $commit: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit {
    history(first: ${perPage}, after: $after) { totalCount ${pageInfo} nodes { ${commitFields} } } } } } }`;
/**
 * Every commit up to `to` with who made it, a hundred a query; cut where there are more than the limit, for somebody may have
 * had a part in only those.
 */
async function readHistory(look, config, to) {
    const limit = look.limits.history;
    const shas = await (0,bot_memory/* remembered */.H)(look.memory.lists, (0,bot_look/* keyIn */.xB)(look, to, 'history'), async () => {
        const found = [];
        for (let after = null;;) {
            const { data } = await look.wire.query(historyQuery, { ...(0,bot_look/* namesOf */.eZ)(look), commit: to, after });
            const { object } = historySchema.parse(data).repository;
            const { items, next, totalCount = 0 } = object?.history ?? { items: [], next: null };
            if (object === null || totalCount > limit)
                return null;
            for (const commit of items) {
                const facts = { ...commitFacts(commit, look.host), paths: null };
                keepCommit(look, facts);
                found.push(facts.sha);
            }
            if (next === null)
                return found.length < totalCount ? null : found;
            after = next;
        }
    });
    if (shas === null)
        return { kind: 'cut', items: [], limit };
    return { kind: 'all', items: await withPaths(look, await readCommits(look, shas), config) };
}

;// CONCATENATED MODULE: ./adapters/github/bot/run-answer.js
// A workflow run as REST gives it.

const account = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), login: schemas/* string */.YjP() });
const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    run_attempt: schemas/* int */.Whr().default(1),
    html_url: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    display_title: schemas/* string */.YjP().default(''),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    status: schemas/* string */.YjP().nullable(),
    conclusion: schemas/* string */.YjP().nullable(),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    run_started_at: schemas/* string */.YjP().optional(),
    repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }),
    head_repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullable(),
    triggering_actor: account.nullish(),
    actor: account.nullish()
});

;// CONCATENATED MODULE: ./adapters/github/bot/runs.js
// Workflow runs and the evidence that each attempt handed in. A run is taken by its id; whose it is, core decides.





/** Attempts before these are not looked at; a run has rarely more than two. */
const mostAttempts = 20;
/**
 * All attempts, newest first. Nothing where the installation may not see runs. `listed` is what a list of all artifacts has of
 * it; where it was started again, or goes on, that may not be all.
 */
async function readRun(look, evidence, hint, listed = []) {
    const path = `${look.base}/actions/runs/${hint.id}`;
    const run = await (0,bot_look/* permitted */.rg)(look, 'actions: read', () => (0,bot_memory/* remembered */.H)(look.memory.runs, (0,bot_look/* keyIn */.xB)(look, hint.id, hint.stamp), async () => runSchema.parse(await look.wire.get(path))), null);
    if (run === null)
        return [];
    const attempts = [run];
    for (let attempt = run.run_attempt - 1; attempt > Math.max(0, run.run_attempt - mostAttempts); attempt -= 1) {
        attempts.push(await (0,bot_memory/* remembered */.H)(look.memory.runs, (0,bot_look/* keyIn */.xB)(look, hint.id, `attempt ${attempt}`), async () => runSchema.parse(await look.wire.get(`${path}/attempts/${attempt}`))));
    }
    const artifacts = await readArtifacts(look, hint, attempts.length === 1 ? listed : []);
    const facts = [];
    for (const [index, each] of attempts.entries()) {
        // An attempt begins when the one before it has ended, so the time of an artifact tells whose it is.
        const until = attempts[index - 1];
        const own = artifacts.find(({ createdAt }) => (until === undefined || createdAt < runs_startOf(until)) &&
            (index === attempts.length - 1 || createdAt >= runs_startOf(each)));
        facts.push(runFacts(each, own === undefined ? { kind: 'none' } : await evidence(look, each, own)));
    }
    return facts;
}
const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullable(),
    expires_at: schemas/* string */.YjP().nullable()
});
/** The run's artifacts of the agreed name, newest first. Those of a finished run change only by expiring. */
async function readArtifacts(look, { id, stamp, isCompleted }, listed) {
    const ask = async () => {
        const path = `${look.base}/actions/runs/${id}/artifacts?name=${branches/* evidenceArtifact */.uj}&per_page=100`;
        const isKnown = isCompleted && listed.length > 0;
        const found = isKnown ? listed : schemas/* array */.YOg(artifactSchema).parse(await look.wire.list(path, 'artifacts'));
        return found
            .filter(({ name }) => name === branches/* evidenceArtifact */.uj)
            .map((artifact) => ({
            id: artifact.id,
            bytes: artifact.size_in_bytes,
            createdAt: Date.parse(artifact.created_at ?? '') || 0,
            expiresAt: artifact.expires_at === null ? null : Date.parse(artifact.expires_at),
            isExpired: artifact.expired
        }))
            .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
    };
    return isCompleted ? (0,bot_memory/* remembered */.H)(look.memory.artifacts, (0,bot_look/* keyIn */.xB)(look, id, stamp), ask) : ask();
}
function runs_startOf(run) {
    return Date.parse(run.run_started_at ?? run.created_at);
}
function runFacts(run, evidence) {
    const actor = run.triggering_actor ?? run.actor ?? null;
    return {
        id: run.id,
        attempt: run.run_attempt,
        url: run.html_url,
        // GitHub may add the ref of a called workflow: `path@ref`.
        path: run.path.replace(/@.*$/, ''),
        event: run.event,
        headSha: run.head_sha,
        repositoryId: run.repository.id,
        headRepositoryId: run.head_repository?.id ?? null,
        headBranch: run.head_branch,
        actor: actor === null ? null : { id: actor.id, login: actor.login },
        startedBy: run.actor == null ? null : { id: run.actor.id, login: run.actor.login },
        title: run.display_title,
        status: statusOf(run.status),
        conclusion: run.conclusion,
        startedAt: runs_startOf(run),
        evidence
    };
}
/** GitHub has more words for a run that has not begun. */
function statusOf(status) {
    return statuses.find((known) => known === status) ?? 'queued';
}
const statuses = ['completed', 'in_progress', 'waiting'];

;// CONCATENATED MODULE: ./adapters/github/bot/default-runs.js
// The default branch's own runs, for everything after the merge.





const events = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch']);
const artifactsSchema = schemas/* array */.YOg(artifactSchema.extend({
    workflow_run: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), repository_id: schemas/* int */.Whr(), head_repository_id: schemas/* int */.Whr(), head_branch: schemas/* string */.YjP().nullable() })
        .partial()
        .nullish()
}));
/** The newest runs of the default branch that handed in evidence, and those that wait for an answer, newest first. */
async function defaultRuns(look, evidence, { id, defaultBranch, defaultHead, newest: commits }, waiting) {
    const path = `${look.base}/actions/artifacts?name=${branches/* evidenceArtifact */.uj}&per_page=100`;
    const answer = await (0,bot_look/* permitted */.rg)(look, 'actions: read', () => look.wire.get(path), { artifacts: [] });
    const { artifacts } = schemas/* object */.Ikc({ artifacts: artifactsSchema }).parse(answer);
    const own = artifacts.flatMap(({ name, workflow_run: run }) => {
        const isOwn = run?.repository_id === id && run.head_repository_id === id && run.head_branch === defaultBranch;
        return name === branches/* evidenceArtifact */.uj && isOwn && run.id !== undefined ? [run.id] : [];
    });
    const newest = [...new Set(own)].slice(0, look.limits.runs);
    const wanted = [...new Set([...waiting, ...newest])];
    if (wanted.length === 0)
        return [];
    const hints = await hintsOf(look, defaultBranch);
    const runs = [];
    for (const runId of wanted) {
        const hint = hints.get(runId) ?? (await hintOf(look, runId));
        const listed = artifacts.filter(({ workflow_run: run }) => run?.id === runId);
        if (hint !== null)
            runs.push(...(await readRun(look, evidence, hint, listed)));
    }
    const line = await default_runs_lineOf(look, defaultHead);
    const found = await Promise.all(runs.map((run) => ofBranch(look, { line, defaultHead, commits }, run)));
    return found
        .filter(({ id: runId, event, headBranch }) => waiting.includes(runId) || (events.has(event) && headBranch === defaultBranch))
        .sort((a, b) => b.startedAt - a.startedAt || b.id - a.id || b.attempt - a.attempt);
}
const default_runs_compareSchema = schemas/* object */.Ikc({ behind_by: schemas/* int */.Whr() });
/** The head that the default branch had when it was last rewritten, as far as was seen: what was in its history since still is. */
async function default_runs_lineOf(look, defaultHead) {
    const key = (0,bot_look/* keyIn */.xB)(look, 'line');
    const known = look.memory.lines.get(key);
    if (known?.last === defaultHead)
        return known.first;
    const isGrown = known !== undefined && (await isBehind(look, known.last, defaultHead));
    const first = isGrown ? known.first : defaultHead;
    look.memory.lines.set(key, { first, last: defaultHead });
    return first;
}
/** GitHub gives a tag's name for a branch, and anybody with write access can push a tag of any name: so the commit decides. */
async function ofBranch(look, { line, defaultHead, commits }, run) {
    const { headSha } = run;
    const key = (0,bot_look/* keyIn */.xB)(look, line, headSha);
    if (headSha === defaultHead || commits.has(headSha) || look.memory.onDefault.get(key) === true)
        return run;
    if (!(await isBehind(look, headSha, defaultHead)))
        return { ...run, headBranch: null };
    look.memory.onDefault.set(key, true);
    return run;
}
/** Whether a commit is in the history of another. */
async function isBehind(look, sha, head) {
    const answer = await look.wire.find(`${look.base}/compare/${sha}...${head}`);
    return answer !== null && default_runs_compareSchema.parse(answer).behind_by === 0;
}
/** The newest runs of a branch, all in one answer. */
async function hintsOf(look, branch) {
    const path = `${look.base}/actions/runs?branch=${encodeURIComponent(branch)}&per_page=100&exclude_pull_requests=true`;
    const { workflow_runs: found } = schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(schemas/* unknown */.L5J()) }).parse(await look.wire.get(path));
    const hints = found.map((run) => keep(look, run));
    return new Map(hints.map((hint) => [hint.id, hint]));
}
async function hintOf(look, id) {
    const run = await look.wire.find(`${look.base}/actions/runs/${id}`);
    return run === null ? null : keep(look, run);
}
function keep(look, answer) {
    const run = runSchema.parse(answer);
    const stamp = [run.updated_at, run.status, run.conclusion].join(' ').toLowerCase();
    look.memory.runs.set((0,bot_look/* keyIn */.xB)(look, run.id, stamp), run);
    return { id: run.id, stamp, isCompleted: run.status === 'completed' };
}

;// CONCATENATED MODULE: ./adapters/github/bot/queries/checks.js
// Check suites of a commit: this bot's own check runs, and the workflow runs.



const runFields = 'databaseId url name status conclusion externalId text';
/** Fields of `Commit`. In Actions the checks are in any of the github-actions app's suites. */
function suiteFields({ mode, appId }) {
    const checks = `checkRuns(first: 100, filterBy: { checkType: LATEST }) { nodes { ${runFields} } }`;
    const own = mode === 'app' ? `own: checkSuites(first: 10, filterBy: { appId: ${appId ?? 0} }) { nodes { ${checks} } }` : '';
    return `${own} suites: checkSuites(first: 100) { ${pageInfo} nodes { ${suiteNode(mode === 'actions' ? checks : '')} } }`;
}
function suiteNode(checks) {
    return `status conclusion app { slug } ${checks} workflowRun { databaseId url updatedAt event file { path } }`;
}
const checkSchema = schemas/* object */.Ikc({
    databaseId: schemas/* int */.Whr().nullable(),
    url: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    externalId: schemas/* string */.YjP().nullable(),
    text: schemas/* string */.YjP().nullish()
});
const checksSchema = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(checkSchema.nullable()).nullable() }).nullish();
const suiteSchema = schemas/* object */.Ikc({
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    app: schemas/* object */.Ikc({ slug: schemas/* string */.YjP() }).nullable(),
    checkRuns: checksSchema,
    workflowRun: schemas/* object */.Ikc({
        databaseId: schemas/* int */.Whr().nullable(),
        url: schemas/* string */.YjP(),
        updatedAt: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        file: schemas/* object */.Ikc({ path: schemas/* string */.YjP() }).nullable()
    })
        .nullable()
});
const suitesSchema = schemas/* object */.Ikc({
    own: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ checkRuns: checksSchema }).nullable()).nullable() }).nullish(),
    suites: connectionOf(suiteSchema).nullish()
});
/** The newest of each name. In Actions anybody's job may have written them: by name, of GitHub's own app. */
function ownChecks(headSha, { own, suites }, mode) {
    const found = mode === 'app'
        ? (own?.nodes ?? []).flatMap((suite) => suite?.checkRuns?.nodes ?? [])
        : (suites?.items ?? [])
            .filter(({ app }) => app?.slug === 'github-actions')
            .flatMap(({ checkRuns }) => checkRuns?.nodes ?? [])
            .filter((check) => check !== null && /^modelgate( \/ |$)/.test(check.name));
    const newest = new Map();
    for (const check of found) {
        const id = check === null ? null : idOf(check);
        if (check === null || id === null)
            continue;
        const { name, externalId, text } = check;
        if ((newest.get(name)?.id ?? 0) > id)
            continue;
        newest.set(name, {
            ...{ id, name, headSha, externalId: externalId ?? '', mirror: (0,audit_mirror/* readMirror */.ar)(text ?? '') },
            status: checks_statusOf(check.status),
            conclusion: check.conclusion?.toLowerCase() ?? null
        });
    }
    return [...newest.values()];
}
/** GraphQL's integers have 32 bits, which ids of runs outgrew; the page's address has them whole. */
function idOf({ databaseId, url }) {
    const [, digits] = /\/(\d+)$/.exec(url) ?? [];
    return databaseId ?? (digits === undefined ? null : Number(digits));
}
function checks_statusOf(status) {
    if (status === 'COMPLETED')
        return 'completed';
    return status === 'IN_PROGRESS' ? 'in_progress' : 'queued';
}

;// CONCATENATED MODULE: ./adapters/github/bot/queries/people.js
// Accounts in GraphQL answers.

/** Fields of an `Actor`. */
const actorFields = '__typename login ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId }';
const actorSchema = schemas/* object */.Ikc({
    __typename: schemas/* string */.YjP(),
    login: schemas/* string */.YjP(),
    databaseId: schemas/* int */.Whr().nullish()
});
/** Null where the account is gone. GraphQL leaves `[bot]` off a bot's login. */
function personOf(actor) {
    if (actor?.databaseId == null)
        return null;
    return { id: actor.databaseId, login: restLogin(actor) };
}
function restLogin({ __typename, login }) {
    return __typename === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

// EXTERNAL MODULE: ./adapters/github/bot/queries/repository.js
var queries_repository = __webpack_require__(53738);
;// CONCATENATED MODULE: ./adapters/github/bot/queries/pull.js
// One pull request in one query, and the further pages of its long lists.






const reactions = 'reactionGroups { content viewerHasReacted }';
const page = 'first: 100, after: $after';
/** What a page of each long list holds. */
const lists = {
    labels: `labels(${page}) { ${pageInfo} nodes { id name } }`,
    commits: `commits(${page}) { totalCount ${pageInfo} nodes { commit { ${commitFields} } } }`,
    files: `files(${page}) { ${pageInfo} nodes { path changeType } }`,
    comments: `comments(${page}) { ${pageInfo} nodes {
    fullDatabaseId body createdAt updatedAt lastEditedAt includesCreatedEdit viewerDidAuthor author { ${actorFields} } ${reactions} } }`
};
const first = (list) => lists[list].replace(', after: $after', '');
/** `commits` is how many of them the first page holds: each asks for its authors, and all of that counts against the rate limit. */
const pullFields = (commits = 100) => `number title url state isDraft updatedAt author { ${actorFields} }
  headRefOid headRefName headRepository { databaseId } baseRefOid baseRefName changedFiles mergeCommit { oid tree { oid } }
  mergedBy { ${actorFields} } ${first('labels')} ${first('commits').replace('first: 100', `first: ${commits}`)} ${first('files')}`;
/** `$release` is another commit whose runs are wanted too, where `$withRelease`. */
function pullQuery(self) {
    return `query ModelgatePull($owner: String!, $name: String!, $number: Int!, $release: GitObjectID, $withRelease: Boolean!) {
  repository(owner: $owner, name: $name) { ${queries_repository/* repositoryFields */.GE}
    release: object(oid: $release) @include(if: $withRelease) { ... on Commit { oid ${suiteFields(self)} } }
    pullRequest(number: $number) { ${pullFields()} ${first('comments')} mergeQueueEntry { headCommit { oid } }
      head: commits(last: 1) { nodes { commit { ${headFields(self)} } } } } } }`;
}
/** The head of a pull request by its id: the last commit that GitHub lists is another where there are more than it lists. */
function headQuery(self) {
    return `query ModelgateHead($owner: String!, $name: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit { ${headFields(self)} } } } }`;
}
function headFields(self) {
    return `oid tree { oid } file(path: "${queries_repository/* configFile */.Ze}") { object { ${queries_repository/* blobFields */.DC} } } ${suiteFields(self)}`;
}
function morePages(list) {
    return `query ModelgatePage($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${lists[list]} } } }`;
}
function moreSuites(self) {
    const fields = suiteFields(self).replace('suites: checkSuites(first: 100)', 'suites: checkSuites(first: 100, after: $after)');
    return `query ModelgateSuites($owner: String!, $name: String!, $commit: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit { ${fields} } } } }`;
}
const pull_commentSchema = schemas/* object */.Ikc({
    fullDatabaseId: schemas/* string */.YjP().nullable(),
    body: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    updatedAt: schemas/* string */.YjP(),
    lastEditedAt: schemas/* string */.YjP().nullable(),
    includesCreatedEdit: schemas/* boolean */.zMY(),
    viewerDidAuthor: schemas/* boolean */.zMY(),
    author: actorSchema.nullable(),
    reactionGroups: schemas/* array */.YOg(schemas/* object */.Ikc({ content: schemas/* string */.YjP(), viewerHasReacted: schemas/* boolean */.zMY() })).nullable()
});
const pull_labelSchema = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP() });
const listSchemas = {
    labels: connectionOf(pull_labelSchema),
    commits: connectionOf(schemas/* object */.Ikc({ commit: commitSchema })),
    files: connectionOf(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), changeType: schemas/* string */.YjP() })),
    comments: connectionOf(pull_commentSchema)
};
const pull_pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    isDraft: schemas/* boolean */.zMY(),
    updatedAt: schemas/* string */.YjP(),
    author: actorSchema.nullable(),
    headRefOid: schemas/* string */.YjP(),
    headRefName: schemas/* string */.YjP(),
    headRepository: schemas/* object */.Ikc({ databaseId: schemas/* int */.Whr().nullable() }).nullable(),
    baseRefOid: schemas/* string */.YjP(),
    baseRefName: schemas/* string */.YjP(),
    changedFiles: schemas/* int */.Whr(),
    mergeCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), tree: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) }).nullable(),
    mergedBy: actorSchema.nullable(),
    labels: listSchemas.labels.nullable(),
    commits: listSchemas.commits,
    files: listSchemas.files.nullable()
});
const headSchema = suitesSchema.extend({
    oid: schemas/* string */.YjP(),
    tree: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }),
    file: schemas/* object */.Ikc({ object: queries_repository/* blobSchema */.$V.nullable() }).nullable()
});
const headAnswerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ object: schemas/* union */.KCZ([headSchema, schemas/* object */.Ikc({}).transform(() => null)]).nullable() }).nullable()
});
const pullAnswerSchema = schemas/* object */.Ikc({
    repository: queries_repository/* repositorySchema */._L
        .extend({
        release: suitesSchema.extend({ oid: schemas/* string */.YjP() }).nullish(),
        pullRequest: pull_pullSchema
            .extend({
            comments: listSchemas.comments,
            mergeQueueEntry: schemas/* object */.Ikc({ headCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable() }).nullish(),
            head: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: headSchema }).nullable()).nullable() })
        })
            .nullable()
    })
        .nullable()
});
const suitesAnswerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ object: suitesSchema.nullable() }).nullable()
});

;// CONCATENATED MODULE: ./adapters/github/bot/lists.js
// A pull request's long lists, all pages of them.



/** The rest of a list after its first page, at most `most` items in all. */
async function allPages(look, number, name, first, most = Number.POSITIVE_INFINITY) {
    const items = [...first.items];
    for (let { next } = first; next !== null && items.length < most;) {
        const { data } = await look.wire.query(morePages(name), { ...(0,bot_look/* namesOf */.eZ)(look), number, after: next });
        const page = pageOf(name, data);
        items.push(...page.items);
        next = page.next;
    }
    return items;
}
const lists_answerSchema = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ pullRequest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }) });
function pageOf(name, data) {
    const { repository } = lists_answerSchema.parse(data);
    return listSchemas[name].parse(repository.pullRequest[name]);
}
const renamesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), previous_filename: schemas/* string */.YjP().optional() }));
/** Paths of a pull request with those that files had before they were renamed, which only REST tells. */
async function renamedPaths(look, number) {
    const files = renamesSchema.parse(await look.wire.list(`${look.base}/pulls/${number}/files?per_page=100`));
    return files.flatMap(({ previous_filename: before, filename }) => before === undefined ? [filename] : [before, filename]);
}
const labelsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), node_id: schemas/* string */.YjP() }));
/** Numeric ids of labels, which GraphQL does not give. All of the repository's are learned at once. */
async function labelIds(look, nodes) {
    const known = () => new Map(nodes.flatMap((node) => {
        const id = look.memory.labels.get((0,bot_look/* keyIn */.xB)(look, node));
        return id === undefined ? [] : [[node, id]];
    }));
    if (known().size === new Set(nodes).size)
        return known();
    const read = () => look.wire.list(`${look.base}/labels?per_page=100`);
    const all = labelsSchema.parse(await (0,bot_look/* permitted */.rg)(look, 'issues: read', read, []));
    for (const { id, node_id } of all)
        look.memory.labels.set((0,bot_look/* keyIn */.xB)(look, node_id), id);
    return known();
}
const lists_commentSchema = schemas/* object */.Ikc({ performed_via_github_app: schemas/* unknown */.L5J() });
/** Whether an App wrote this comment in its author's name, which only REST tells. A comment that is gone counts as that. */
async function isViaApp(look, id) {
    const key = (0,bot_look/* keyIn */.xB)(look, id);
    const known = look.memory.viaApp.get(key);
    if (known !== undefined)
        return known;
    const comment = await (0,bot_look/* permitted */.rg)(look, 'issues: read', () => look.wire.find(`${look.base}/issues/comments/${id}`), lists_hidden);
    if (comment === lists_hidden)
        return true;
    const isApp = comment === null || lists_commentSchema.parse(comment).performed_via_github_app != null;
    look.memory.viaApp.set(key, isApp);
    return isApp;
}
/** What GitHub doesn't show now may be shown later: that is not kept. */
const lists_hidden = Symbol('hidden');

;// CONCATENATED MODULE: ./adapters/github/bot/comments.js
// The comments of a pull request: this bot's own, and the slash commands among the others.




/** The first that this bot wrote and whose stamp is right: one that was pasted or moved here is somebody's text. */
function ownComment(look, number, comments) {
    for (const comment of comments) {
        const id = comments_idOf(comment);
        if (id === null || !isOwn(look.self, comment))
            continue;
        const place = { repository: look.repository.id, pull: number };
        const updatedAt = Date.parse(comment.updatedAt);
        const stamp = (0,bot_stamp/* readStamp */.UL)(look.stampKey, place, comment.body);
        if (stamp !== null)
            return { id, body: stamp.rest, shown: stamp.shown, updatedAt };
        const before = look.olderKeys.flatMap((key) => (0,bot_stamp/* readStamp */.UL)(key, place, comment.body) ?? [])[0];
        // As if it were empty: so it is written again, and signed anew.
        if (before !== undefined)
            return { id, body: '', shown: before.shown, updatedAt };
    }
    return null;
}
/** Whatever its author may have meant as a command. */
async function commandComments(look, comments) {
    const found = [];
    for (const comment of comments) {
        const id = comments_idOf(comment);
        if (id === null || isOwn(look.self, comment) || (0,parse/* parseCommand */.RM)(comment.body).kind === 'none')
            continue;
        // Eyes say only that it was seen.
        const isAnswered = (comment.reactionGroups ?? []).some(({ content, viewerHasReacted }) => viewerHasReacted && content !== 'EYES');
        found.push({
            id,
            author: personOf(comment.author),
            // Of a command that was dealt with nobody asks any more.
            viaApp: comment.author?.__typename !== 'User' || (!isAnswered && (await isViaApp(look, id))),
            isEdited: comment.lastEditedAt !== null || comment.includesCreatedEdit,
            body: comment.body,
            at: Date.parse(comment.createdAt),
            isAnswered
        });
    }
    return found;
}
function isOwn({ login }, { viewerDidAuthor, author }) {
    if (author === null)
        return false;
    return viewerDidAuthor || (author.__typename === 'Bot' && restLogin(author) === login);
}
function comments_idOf({ fullDatabaseId }) {
    return fullDatabaseId === null ? null : Number(fullDatabaseId);
}

// EXTERNAL MODULE: ./core/bot/pull/setters.js
var setters = __webpack_require__(37906);
;// CONCATENATED MODULE: ./adapters/github/bot/label-events.js
// Whether an App set a label in a person's name, which only the issue's events tell.


const eventsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    event: schemas/* string */.YjP(),
    actor: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish(),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullable() }).optional(),
    created_at: iso/* datetime */.w$({ offset: true }).transform((text) => Date.parse(text)),
    performed_via_github_app: schemas/* unknown */.L5J()
}));
/**
 * Asked only where a label that opens something is to be decided. Throws OutsideError while an event that was just
 * told of is not there yet: GitHub's lists lag, and the request is heard again.
 */
async function readLabelEvents(look, asked) {
    const open = toDecide(asked);
    if (open.length === 0)
        return [];
    const { number } = asked.pull;
    return look.wire.retrying(async () => {
        const events = await listed(look, number);
        const late = open.find((request) => asked.now - request.at < setters/* longestLagMs */.xd && (0,setters/* setterOf */.Zl)(events, request) === 'unknown');
        if (late === undefined)
            return events;
        const why = `the events of #${number} do not show yet who set ${late.label.name}`;
        throw Object.assign(new Error(why), { status: 503 });
    });
}
function toDecide({ pull, config, requests, entries }) {
    if (config.kind !== 'valid' || pull.state === 'closed')
        return [];
    const decided = new Set(entries.map(({ detail }) => detail['request']));
    return requests.filter((request) => request.kind === 'labeled' &&
        !request.viaApp &&
        !decided.has(request.id) &&
        (0,setters/* isOpening */.nS)(config.config, request.label.name) &&
        pull.labels.items.some(({ id }) => id === request.label.id));
}
async function listed(look, number) {
    const events = eventsSchema.parse(await look.wire.list(`${look.base}/issues/${number}/events?per_page=100`));
    return events.flatMap(({ event, actor, label, created_at: at, performed_via_github_app: app }) => {
        if (event !== 'labeled' || actor == null || label?.name == null)
            return [];
        return [{ by: actor.id, label: label.name, at, viaApp: app != null }];
    });
}

// EXTERNAL MODULE: ./core/gates/approvals.js
var gates_approvals = __webpack_require__(7993);
;// CONCATENATED MODULE: ./adapters/github/bot/people.js
// What GitHub knows of people: their role in the repository, and whether they are in the teams that the policy names.





const permissionSchema = schemas/* object */.Ikc({
    permission: schemas/* enum */.k5n(['none', 'read', 'write', 'admin']),
    role_name: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), type: schemas/* string */.YjP() }).nullable()
});
const membershipSchema = schemas/* object */.Ikc({ state: schemas/* string */.YjP() });
/** Everyone once. `askers` are asked about anew; of others, what was heard a moment ago is enough. */
async function readPeople(look, askers, others, config) {
    const teams = teamsOf(config);
    const asking = new Set(askers.map(({ id }) => id));
    const all = new Map([...others, ...askers].map((person) => [person.id, person]));
    const facts = [];
    for (const person of all.values()) {
        const key = (0,bot_look/* keyIn */.xB)(look, person.id, ...teams);
        const known = look.memory.people.get(key);
        const isFresh = known !== undefined && look.wire.now() - known.at < look.limits.peopleMs;
        if (isFresh && !asking.has(person.id)) {
            facts.push(known.facts);
            continue;
        }
        const read = await readPerson(look, person, teams);
        look.memory.people.set(key, { at: look.wire.now(), facts: read });
        facts.push(read);
    }
    return facts;
}
async function readPerson(look, person, teams) {
    const login = encodeURIComponent(person.login);
    const path = `${look.base}/collaborators/${login}/permission`;
    const answer = await (0,bot_look/* permitted */.rg)(look, 'metadata: read', () => look.wire.find(path), null);
    const read = answer === null ? null : permissionSchema.parse(answer);
    // A login can be given up and taken by somebody else.
    const isSame = read?.user?.id === person.id;
    const member = [];
    const unknown = [];
    for (const team of isSame ? teams : []) {
        const membership = await isMember(look, team, login);
        if (membership === null)
            unknown.push(team);
        else if (membership)
            member.push(team);
    }
    return {
        ...person,
        isBot: (isSame && read.user?.type === 'Bot') || person.login.endsWith('[bot]'),
        role: isSame ? read.role_name : 'none',
        permission: isSame ? read.permission : 'none',
        teams: member,
        unknownTeams: unknown
    };
}
/** Null where it can't be asked. */
async function isMember(look, team, login) {
    const [organization = '', slug = ''] = team.split('/');
    const path = `/orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}/memberships/${login}`;
    try {
        return membershipSchema.parse(await look.wire.get(path)).state === 'active';
    }
    catch (error) {
        if ((0,client/* isGone */.ST)(error))
            return false;
        if (!(0,client/* isFailure */.N6)(error) || error.status !== 403)
            throw error;
        look.missing.add((0,explain/* permissionOf */.Fp)(error) ?? 'members: read');
        return null;
    }
}
/** Teams that gates or owners name, as `org/slug`; an `@` in front is how people write them. */
function teamsOf(config) {
    if (config.kind !== 'valid')
        return [];
    const { gates, models, owners = [] } = config.config;
    const rules = Object.values(gates).flatMap(({ approvals }) => approvals === undefined ? [] : (0,gates_approvals/* requirementsFor */.eK)(approvals, null).flat(2));
    const named = [
        ...rules.flatMap((rule) => rule.teams ?? []),
        ...Object.values(models).flatMap((model) => model.owners ?? []),
        ...owners
    ];
    const teams = named.filter((name) => name.includes('/')).map((name) => name.replace(/^@/, '').toLowerCase());
    return [...new Set(teams)].sort();
}

;// CONCATENATED MODULE: ./adapters/github/bot/pull-facts.js






/** `tree` is that of the head commit. */
async function pullFacts(look, answer, tree, config) {
    return {
        number: answer.number,
        title: answer.title,
        url: answer.url,
        state: answer.state === 'MERGED' ? 'merged' : answer.state === 'OPEN' ? 'open' : 'closed',
        isDraft: answer.isDraft,
        updatedAt: Date.parse(answer.updatedAt),
        author: personOf(answer.author),
        head: {
            sha: answer.headRefOid,
            ref: answer.headRefName,
            repositoryId: answer.headRepository?.databaseId ?? null,
            tree
        },
        base: { sha: answer.baseRefOid, ref: answer.baseRefName },
        mergedAs: answer.mergeCommit?.oid ?? null,
        mergedTree: answer.mergeCommit?.tree.oid ?? null,
        mergedBy: personOf(answer.mergedBy),
        labels: await labelsOf(look, answer),
        commits: await commitsOf(look, answer, config),
        files: await filesOf(look, answer)
    };
}
async function labelsOf(look, { number, labels }) {
    if (labels === null)
        return { kind: 'all', items: [] };
    const all = await allPages(look, number, 'labels', labels);
    const ids = await labelIds(look, all.map(({ id }) => id));
    // One without an id was deleted while this was read.
    const items = all.flatMap(({ id: node, name }) => {
        const id = ids.get(node);
        return id === undefined ? [] : [{ id, name }];
    });
    return { kind: 'all', items };
}
async function commitsOf(look, answer, config) {
    const { number, commits } = answer;
    const limit = look.limits.commits;
    const first = commits.items.map(({ commit }) => ({ ...commitFacts(commit, look.host), paths: null }));
    for (const facts of first)
        keepCommit(look, facts);
    const count = commits.totalCount ?? 0;
    // It may list and count no more than the limit, so exactly as many may be all or not.
    if (count >= limit) {
        const listed = first.map(({ sha }) => sha);
        return commitsBeyondList(look, config, { base: answer.baseRefOid, head: answer.headRefOid, listed, count });
    }
    if (commits.next === null)
        return { kind: 'all', items: await withPaths(look, first, config) };
    const shas = await (0,bot_memory/* remembered */.H)(look.memory.lists, listKey(look, answer, 'commits'), async () => {
        const all = await allPages(look, number, 'commits', commits, limit);
        for (const { commit } of all)
            keepCommit(look, { ...commitFacts(commit, look.host), paths: null });
        return all.map(({ commit }) => commit.oid);
    });
    return { kind: 'all', items: await withPaths(look, await readCommits(look, shas ?? []), config) };
}
async function filesOf(look, answer) {
    const { number, files, changedFiles } = answer;
    const limit = look.limits.files;
    const first = files?.items ?? [];
    const paths = first.map(({ path }) => path);
    // Null where GitHub could not make the difference.
    if (files === null || changedFiles > limit)
        return { kind: 'cut', items: paths, limit };
    const isPlain = (some) => some.every(({ changeType }) => changeType !== 'RENAMED' && changeType !== 'COPIED');
    if (files.next === null && isPlain(first))
        return { kind: 'all', items: paths };
    const all = await (0,bot_memory/* remembered */.H)(look.memory.lists, listKey(look, answer, 'files'), async () => {
        const each = await allPages(look, number, 'files', files, limit);
        return isPlain(each) ? each.map(({ path }) => path) : renamedPaths(look, number);
    });
    return { kind: 'all', items: all ?? [] };
}
/** The lists of a pull request follow from its two ends. */
function listKey(look, { number, baseRefOid, headRefOid }, list) {
    return (0,bot_look/* keyIn */.xB)(look, number, list, baseRefOid, headRefOid);
}

// EXTERNAL MODULE: ./adapters/github/bot/repository.js
var github_bot_repository = __webpack_require__(74631);
;// CONCATENATED MODULE: ./adapters/github/bot/promoted.js
// What a promotion's head would change on the environments branch.







/** Null where it isn't a promotion's, can't be read, or says more than what is to be served. */
async function readPromoted(look, { number, head, environmentsHead, entries }) {
    const opened = (0,bot_records/* recordsOf */.M$)(entries, 'promotion_opened').findLast(({ detail }) => detail.pull === number);
    const { environment = null, model = null } = opened?.entry ?? {};
    if (environment === null || model === null || environmentsHead === null)
        return null;
    const path = `${environment}/${model}.yaml`;
    const { state } = await (0,bot_memory/* remembered */.H)(look.memory.promoted, (0,bot_look/* keyIn */.xB)(look, environmentsHead, head, path), async () => {
        const [before, after] = await Promise.all([
            readFiles(look, environmentsHead, [path]),
            readFiles(look, head, [path])
        ]);
        return { state: changedState(before.get(path) ?? null, after.get(path) ?? null, path) };
    });
    return state;
}
function changedState(before, after, path) {
    if (after === null)
        return null;
    try {
        const { state } = (0,state_file/* parseStateFile */.n)(after, `${branches/* environmentsBranch */.ZH}:${path}`);
        const plain = (0,state_file/* parseStateFile */.n)(before, `${branches/* environmentsBranch */.ZH}:${path}`).edit(state);
        return plain === after ? state : null;
    }
    catch (error) {
        if (error instanceof core_errors/* InputError */.dz)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./adapters/github/bot/suites.js





/** All pages of a commit's suites; the first too where it wasn't asked yet. */
async function allSuites(look, commit, first) {
    let { own, suites } = first;
    while (suites === undefined || (suites !== null && suites.next !== null)) {
        const variables = { ...(0,bot_look/* namesOf */.eZ)(look), commit, after: suites?.next ?? null };
        const { data, errors } = await look.wire.query(moreSuites(look.self), variables);
        (0,find_repository/* noteErrors */.uP)(look, errors);
        const page = suitesAnswerSchema.parse(data).repository?.object;
        own ??= page?.own;
        if (page?.suites == null)
            return { own, suites: suites ?? null };
        suites = { ...page.suites, items: [...(suites?.items ?? []), ...page.suites.items] };
    }
    return { own, suites };
}
/** Events whose runs may hand in evidence. Each other run of a busy commit would cost two requests for nothing. */
const speaking = new Set([
    ...['pull_request', 'merge_group', 'push', 'schedule', 'workflow_dispatch', 'repository_dispatch']
]);
/** Newest first, all attempts. Not those of this bot's own workflow, of which each event and each hour brings one more. */
async function runsOf(look, evidence, asked) {
    const runs = [];
    for (const { workflowRun, status, conclusion } of asked?.suites?.items ?? []) {
        const id = workflowRun === null ? null : idOf(workflowRun);
        if (workflowRun === null || id === null || !speaking.has(workflowRun.event))
            continue;
        if (workflowRun.file !== null && workflowRun.file.path === look.self.workflow)
            continue;
        const isCompleted = status === 'COMPLETED';
        const stamp = [workflowRun.updatedAt, status, conclusion].join(' ').toLowerCase();
        runs.push(...(await readRun(look, evidence, { id, stamp, isCompleted })));
    }
    return runs.sort((a, b) => b.startedAt - a.startedAt || b.id - a.id || b.attempt - a.attempt);
}

;// CONCATENATED MODULE: ./adapters/github/bot/observe-pull.js




















async function askPull(look, { number }) {
    const release = look.memory.releases.get((0,bot_look/* keyIn */.xB)(look, number)) ?? null;
    const variables = { ...(0,bot_look/* namesOf */.eZ)(look), number, release, withRelease: release !== null };
    const { data, errors, at } = await look.wire.query(pullQuery(look.self), variables);
    const answer = pullAnswerSchema.parse(data ?? { repository: null });
    return { answer, errors, at };
}
/** Null where the pull request is gone. */
async function observePull(look, evidence, subject, requests, { answer, errors, at }) {
    (0,find_repository/* noteErrors */.uP)(look, errors);
    const found = answer.repository;
    const repository = found === null ? null : (0,github_bot_repository/* repositoryFacts */.Ow)(found);
    const asked = found?.pullRequest ?? null;
    const head = asked === null ? null : await headOf(look, asked);
    if (found === null || repository === null || asked === null || head === null)
        return null;
    const { number } = subject;
    const config = (0,github_bot_repository/* configFacts */.og)(look, found.config ?? null);
    const pull = await pullFacts(look, asked, head.tree.oid, config);
    const comments = await allPages(look, number, 'comments', asked.comments);
    const commands = await commandComments(look, comments);
    const auditHead = found.audit?.target?.oid ?? null;
    const suites = await allSuites(look, head.oid, head);
    const checks = ownChecks(head.oid, suites, look.self.mode);
    const log = await (0,bot_mirror/* readWhole */.oD)(look, auditHead, checks, (index) => readRecords(look, subject, index), noRecords);
    const records = log.value;
    const environmentsHead = found.environments?.target?.oid ?? null;
    const places = await (0,bot_places/* readPlaces */.BQ)(look, environmentsHead);
    const isPromotion = pull.base.ref === branches/* environmentsBranch */.ZH;
    const release = isPromotion ? releaseCommit(records.own, number) : null;
    const goal = isPromotion ? goalOf(number, records.own) : null;
    // Of a change the commit that it was merged as, beside its own.
    const other = release ?? (pull.state === 'merged' && pull.mergedAs !== head.oid ? pull.mergedAs : null);
    const ofOther = other === null ? [] : await runsOf(look, evidence, await otherSuites(look, number, other, found.release));
    const runs = isPromotion ? ofOther : [...ofOther, ...(await runsOf(look, evidence, suites))];
    const changesConfig = pull.files.kind === 'cut' || pull.files.items.includes(queries_repository/* configFile */.Ze);
    const askers = [
        ...requests.flatMap((request) => (request.kind === 'protection' ? [] : [request.by])),
        ...commands.flatMap(({ author, isAnswered, viaApp }) => (author === null || isAnswered || viaApp ? [] : [author]))
    ];
    return {
        kind: 'pull',
        delivery: null,
        self: look.self,
        repository,
        config,
        now: at,
        people: await readPeople(look, askers, peopleOf(records.own), config),
        pinnedLabels: pinnedLabels(records.all),
        records: (0,bot_mirror/* recordFacts */.rO)(records.own, log),
        pull,
        headConfig: changesConfig ? (0,github_bot_repository/* configFacts */.og)(look, head.file?.object ?? null) : null,
        runs,
        comments: commands,
        labelEvents: await readLabelEvents(look, { pull, config, requests, entries: records.own, now: at }),
        comment: ownComment(look, number, comments),
        checks,
        queuedAs: asked.mergeQueueEntry?.headCommit?.oid ?? null,
        places,
        promoted: isPromotion
            ? await readPromoted(look, { number, head: head.oid, environmentsHead, entries: records.own })
            : null,
        sinceLive: await readSinceLive(look, {
            ...{ config, places, environmentsHead },
            delivery: records.delivery,
            to: other ?? head.oid,
            promotedTo: isPromotion ? (goal?.environment ?? null) : null
        }),
        replacedBy: isPromotion ? replacementOf(number, records.delivery) : null,
        servedBefore: await (0,bot_places/* readServedBefore */.x$)(look, { config, places, environmentsHead, goal }),
        missingPermissions: [...look.missing].sort()
    };
}
async function headOf(look, { headRefOid, head }) {
    const last = head.nodes?.[0]?.commit;
    if (last?.oid === headRefOid)
        return last;
    const { data, errors } = await look.wire.query(headQuery(look.self), { ...(0,bot_look/* namesOf */.eZ)(look), commit: headRefOid });
    (0,find_repository/* noteErrors */.uP)(look, errors);
    return headAnswerSchema.parse(data ?? { repository: null }).repository?.object ?? null;
}
const noRecords = { own: [], delivery: [], all: [] };
/** This pull request's records; of a promotion also those of the others of its release, and of the change that it came from. */
async function readRecords(look, subject, index) {
    const slug = recordsSlug(subject);
    const slugs = [slug, 'delivery', 'repository'];
    const segments = await (0,records/* readSegments */.lZ)(look, index, (segment) => slugs.includes(segment.slug));
    const delivery = (0,records/* entriesOf */.Mc)(segments, ['delivery']);
    const opened = promotionsOfRelease(delivery, subject.number);
    const others = (0,bot_records/* recordsOf */.M$)(opened, 'promotion_opened')
        .flatMap(({ detail }) => [detail.pull, ...(detail.from ?? [])])
        .map((number) => recordsSlug({ ...subject, number }))
        .filter((each) => each !== slug);
    const carried = others.length === 0 ? [] : await (0,records/* readSegments */.lZ)(look, index, (segment) => others.includes(segment.slug));
    const own = [...(0,records/* entriesOf */.Mc)(segments, [slug]), ...(0,records/* entriesOf */.Mc)(carried, others), ...opened];
    return {
        own: own.sort((a, b) => a.sequence - b.sequence),
        delivery,
        all: segments.flatMap(({ entries }) => entries)
    };
}
/**
 * The release that this pull request promotes, every promotion of it, everybody's asking for one, whether it was taken back, and
 * whether its own run was started.
 */
function promotionsOfRelease(delivery, number) {
    const opened = (0,bot_records/* recordsOf */.M$)(delivery, 'promotion_opened');
    const own = opened.findLast(({ detail }) => detail.pull === number);
    if (own === undefined)
        return [];
    const about = [...opened, ...(0,bot_records/* recordsOf */.M$)(delivery, 'release_created'), ...(0,bot_records/* recordsOf */.M$)(delivery, 'promotion_asked')];
    const ofRelease = about.filter(({ entry, detail }) => entry.model === own.entry.model && detail.release === own.detail.release);
    const answered = (0,bot_records/* recordsOf */.M$)(delivery, 'dispatch_answered').filter(({ detail }) => detail.pull === number);
    const takenBack = (0,bot_records/* recordsOf */.M$)(delivery, 'placed').filter(({ entry, detail }) => entry.model === own.entry.model && detail.replaces === own.detail.release);
    return [...ofRelease, ...answered, ...takenBack].map(({ entry }) => entry);
}
/** The newest id that was pinned for each name. */
function pinnedLabels(entries) {
    const pins = (0,bot_records/* recordsOf */.M$)(entries, 'label_pinned').map(({ detail }) => [detail.name, detail.id]);
    return Object.fromEntries(pins);
}
/**
 * Whoever approved, accepted, excluded or held something, or asked to approve and could not be known: whether they may is asked
 * again.
 */
function peopleOf(entries) {
    const unknown = (0,bot_records/* recordsOf */.M$)(entries, 'approval_refused').filter(({ detail }) => detail.reason === 'approval_unverifiable');
    return [
        ...unknown,
        ...(0,bot_records/* recordsOf */.M$)(entries, 'approval_given'),
        ...(0,bot_records/* recordsOf */.M$)(entries, 'failure_accepted'),
        ...(0,bot_records/* recordsOf */.M$)(entries, 'model_excluded'),
        ...(0,bot_records/* recordsOf */.M$)(entries, 'model_included'),
        ...(0,bot_records/* recordsOf */.M$)(entries, 'hold_set'),
        ...(0,bot_records/* recordsOf */.M$)(entries, 'hold_lifted'),
        ...(0,bot_records/* recordsOf */.M$)(entries, 'break_glass')
    ].map(({ detail }) => detail.by);
}
/** The next promotion of the same model into the same environment. */
function replacementOf(number, delivery) {
    const opened = (0,bot_records/* recordsOf */.M$)(delivery, 'promotion_opened');
    const own = opened.findLast(({ detail }) => detail.pull === number)?.entry;
    if (own === undefined)
        return null;
    const next = opened.find(({ entry }) => entry.sequence > own.sequence && entry.model === own.model && entry.environment === own.environment);
    return next?.detail.pull ?? null;
}
/** Where a promotion goes, as it was put on record. */
function goalOf(number, entries) {
    const opened = (0,bot_records/* recordsOf */.M$)(entries, 'promotion_opened').findLast(({ detail }) => detail.pull === number);
    const { environment = null, model = null } = opened?.entry ?? {};
    return environment === null || model === null ? null : { environment, model };
}
/** The commit that the release of this promotion was made of. */
function releaseCommit(entries, number) {
    const opened = (0,bot_records/* recordsOf */.M$)(entries, 'promotion_opened').findLast(({ detail }) => detail.pull === number);
    return opened?.entry.commit ?? null;
}
/** Of another commit than the head; it is kept, so that the next query asks for its runs too. */
async function otherSuites(look, number, commit, asked) {
    look.memory.releases.set((0,bot_look/* keyIn */.xB)(look, number), commit);
    return allSuites(look, commit, asked?.oid === commit ? asked : {});
}

;// CONCATENATED MODULE: ./adapters/github/bot/queries/delivery.js
// What comes after the merge, and the repository by itself.





const mostPromotions = 50;
/** A promotion is one commit, and one more for each time that it was moved. */
const usualCommits = 3;
const delivery_tree = 'nodes { commit { tree { oid } } }';
const deliveryQuery = `query ModelgateDelivery($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${queries_repository/* repositoryFields */.GE}
    line: defaultBranchRef { target { ... on Commit { history(first: 100) { nodes { oid } } } } }
    pullRequests(baseRefName: "${branches/* environmentsBranch */.ZH}", states: OPEN, first: ${mostPromotions}) {
      nodes { ${pullFields(usualCommits)} head: commits(last: 1) { ${delivery_tree} } } } } }`;
const repositoryQuery = `query ModelgateRepository($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${queries_repository/* repositoryFields */.GE} } }`;
const lastTree = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ tree: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) }) }).nullable()).nullable()
});
const lineSchema = schemas/* object */.Ikc({
    target: schemas/* object */.Ikc({ history: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable()).nullable() }).optional() })
        .nullable()
})
    .nullish();
/** The newest commits of the default branch. */
function commitsOfLine(line) {
    return new Set((line?.target?.history?.nodes ?? []).flatMap((commit) => commit?.oid ?? []));
}
const deliveryAnswerSchema = schemas/* object */.Ikc({
    repository: queries_repository/* repositorySchema */._L
        .extend({
        line: lineSchema,
        pullRequests: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(pull_pullSchema.extend({ head: lastTree }).nullable()).nullable() })
    })
        .nullable()
});
const repositoryAnswerSchema = schemas/* object */.Ikc({ repository: queries_repository/* repositorySchema */._L.nullable() });
/** Of some commits: their trees, and the pull requests that they came by. */
function originsQuery(shas) {
    const fields = shas.map((sha, index) => `c${index}: object(oid: "${sha}") { ... on Commit { oid tree { oid }
      associatedPullRequests(first: 10) { nodes { number merged baseRefName baseRefOid headRefOid author { ${actorFields} } head: commits(last: 1) { ${delivery_tree} } } } } }`);
    return `query ModelgateOrigins($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${fields.join('\n')} } }`;
}
const originSchema = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    tree: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }),
    associatedPullRequests: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            number: schemas/* int */.Whr(),
            merged: schemas/* boolean */.zMY(),
            baseRefName: schemas/* string */.YjP(),
            baseRefOid: schemas/* string */.YjP(),
            headRefOid: schemas/* string */.YjP(),
            author: actorSchema.nullable(),
            head: lastTree
        })
            .nullable())
            .nullable()
    })
        .nullable()
})
    .partial();
const originsSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), originSchema.nullable()) });

;// CONCATENATED MODULE: ./adapters/github/bot/observe-delivery.js
// Everything after the merge: the default branch's evidence, what is placed where, and the open promotions.
















async function askDelivery(look) {
    const { data, errors, at } = await look.wire.query(deliveryQuery, (0,bot_look/* namesOf */.eZ)(look));
    return { answer: deliveryAnswerSchema.parse(data ?? { repository: null }), errors, at };
}
async function observeDelivery(look, evidence, requests, { answer, errors, at }) {
    (0,find_repository/* noteErrors */.uP)(look, errors);
    const found = answer.repository;
    const repository = found === null ? null : (0,github_bot_repository/* repositoryFacts */.Ow)(found);
    if (found === null || repository === null)
        return null;
    const config = (0,github_bot_repository/* configFacts */.og)(look, found.config ?? null);
    const auditHead = found.audit?.target?.oid ?? null;
    const environmentsHead = found.environments?.target?.oid ?? null;
    const waiting = requests.flatMap((request) => (request.kind === 'protection' ? [request.runId] : []));
    const runs = await defaultRuns(look, evidence, { ...repository, newest: commitsOfLine(found.line) }, waiting);
    const { trees, merged } = await originsOf(look, repository, runs);
    const slugs = ['delivery', 'repository', ...merged.map(({ number }) => `pull-${number}`)];
    const places = await (0,bot_places/* readPlaces */.BQ)(look, environmentsHead);
    const read = async (index) => {
        const own = await (0,records/* readSegments */.lZ)(look, index, ({ slug }) => slugs.includes(slug));
        const gates = promotionSlugs((0,records/* entriesOf */.Mc)(own, ['delivery']), places).filter((slug) => !slugs.includes(slug));
        return gates.length === 0 ? own : [...own, ...(await (0,records/* readSegments */.lZ)(look, index, ({ slug }) => gates.includes(slug)))];
    };
    const log = await (0,bot_mirror/* readWhole */.oD)(look, auditHead, [], read, []);
    const segments = log.value;
    const delivery = (0,records/* entriesOf */.Mc)(segments, ['delivery']);
    const entries = [...delivery, ...gatesOf((0,records/* entriesOf */.Mc)(segments, promotionSlugs(delivery, places)))];
    const open = new Set([...waiting, ...toldToWait(delivery)]);
    const asked = new Set(runs.filter(({ id }) => open.has(id)).map(({ headSha }) => headSha));
    const mergedPulls = [];
    for (const { baseSha, ...pull } of merged) {
        const commits = asked.has(pull.sha) ? await mergedCommits(look, { ...pull, baseSha }, config) : unasked;
        mergedPulls.push({ ...pull, commits, entries: (0,records/* entriesOf */.Mc)(segments, [`pull-${pull.number}`]) });
    }
    const carried = mergedPulls.flatMap((pull) => pull.entries);
    const askers = requests.flatMap((request) => (request.kind === 'protection' ? [] : [request.by]));
    return {
        kind: 'delivery',
        self: look.self,
        repository,
        config,
        now: at,
        people: await readPeople(look, askers, peopleOf([...entries, ...carried]), config),
        pinnedLabels: pinnedLabels((0,records/* entriesOf */.Mc)(segments, ['repository'])),
        records: (0,bot_mirror/* recordFacts */.rO)(entries, log),
        runs,
        environmentsHead,
        places,
        promotions: await promotionsOf(look, found, config),
        mergedPulls,
        sinceLive: await readSinceLive(look, {
            ...{ config, places, environmentsHead, delivery: entries },
            to: runs[0]?.headSha ?? repository.defaultHead,
            promotedTo: null
        }),
        trees,
        missingPermissions: [...look.missing].sort()
    };
}
/** Runs whose jobs were told what they wait for, and are judged again. */
function toldToWait(delivery) {
    const last = new Map((0,bot_records/* recordsOf */.M$)(delivery, 'protection_answered').map(({ detail }) => [detail.run, detail.state]));
    return [...last].flatMap(([run, state]) => (state === null ? [run] : []));
}
/** Where the promotions have their records whose release stands promoted. */
function promotionSlugs(delivery, places) {
    const opened = (0,bot_records/* recordsOf */.M$)(delivery, 'promotion_opened');
    const pulls = places.flatMap(({ environment, model, state }) => opened
        .filter(({ entry }) => entry.environment === environment && entry.model === model)
        .filter(({ detail }) => state.candidate !== null && detail.release === state.candidate)
        .map(({ detail }) => `pull-${detail.pull}`));
    return [...new Set(pulls)];
}
function gatesOf(entries) {
    return (0,bot_records/* recordsOf */.M$)(entries, 'promotion_gated').map(({ entry }) => entry);
}
const unasked = { kind: 'cut', items: [], limit: 0 };
/** Every commit of a pull request as it was merged; where GitHub lists no more, those that its base did not have. */
async function mergedCommits(look, { number, headSha, baseSha }, config) {
    const limit = look.limits.commits;
    const shas = await (0,bot_memory/* remembered */.H)(look.memory.lists, (0,bot_look/* keyIn */.xB)(look, number, headSha, 'merged'), async () => {
        const listed = await look.wire.list(`${look.base}/pulls/${number}/commits?per_page=100`);
        return schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }))
            .parse(listed)
            .map(({ sha }) => sha);
    });
    if (shas === null)
        return { kind: 'cut', items: [], limit };
    // GitHub lists no more than the limit, so exactly as many may be all or not.
    if (shas.length >= limit)
        return commitsBeyondList(look, config, { base: baseSha, head: headSha, listed: shas, count: shas.length });
    return { kind: 'all', items: await withPaths(look, await readCommits(look, shas), config) };
}
async function promotionsOf(look, { pullRequests }, config) {
    const own = (pullRequests.nodes ?? []).flatMap((pull) => pull?.author != null && restLogin(pull.author) === look.self.login ? [pull] : []);
    const promotions = [];
    for (const { head, ...pull } of own) {
        const tree = head.nodes?.[0]?.commit.tree.oid;
        if (tree !== undefined)
            promotions.push(await pullFacts(look, pull, tree, config));
    }
    return promotions;
}
/** Trees of the commits that runs walked, and the pull request by which each came to the default branch. */
async function originsOf(look, { defaultBranch }, runs) {
    const shas = [...new Set(runs.map(({ headSha }) => headSha))];
    if (shas.length === 0)
        return { trees: {}, merged: [] };
    const { data, errors } = await look.wire.query(originsQuery(shas), (0,bot_look/* namesOf */.eZ)(look));
    (0,find_repository/* noteErrors */.uP)(look, errors);
    const trees = {};
    const merged = [];
    for (const commit of Object.values(originsSchema.parse(data).repository)) {
        if (commit?.oid === undefined || commit.tree === undefined)
            continue;
        trees[commit.oid] = commit.tree.oid;
        for (const pull of commit.associatedPullRequests?.nodes ?? []) {
            const headTree = pull?.head.nodes?.[0]?.commit.tree.oid;
            if (pull === null || headTree === undefined || !pull.merged || pull.baseRefName !== defaultBranch)
                continue;
            const { number, headRefOid: headSha, baseRefOid: baseSha, author } = pull;
            merged.push({ sha: commit.oid, number, headSha, baseSha, headTree, author: personOf(author) });
        }
    }
    return { trees, merged };
}

;// CONCATENATED MODULE: ./adapters/github/bot/queries/group.js
// A commit of the merge queue, and the whole queue of the default branch.



/** GitHub builds no more at once. */
const mostEntries = 100;
function groupQuery(self) {
    return `query ModelgateGroup($owner: String!, $name: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) { ${queries_repository/* repositoryFields */.GE}
    mergeQueue { entries(first: ${mostEntries}) { nodes {
      headCommit { oid tree { oid } } baseCommit { oid } pullRequest { number } } } }
    group: object(oid: $sha) { ... on Commit { oid committedDate ${suiteFields(self)} } } } }`;
}
const entrySchema = schemas/* object */.Ikc({
    headCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), tree: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) }).nullable(),
    baseCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
    pullRequest: schemas/* object */.Ikc({ number: schemas/* int */.Whr() }).nullable()
});
const groupAnswerSchema = schemas/* object */.Ikc({
    repository: queries_repository/* repositorySchema */._L
        .extend({
        mergeQueue: schemas/* object */.Ikc({ entries: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(entrySchema.nullable()).nullable() }).nullable() })
            .nullable(),
        group: suitesSchema.extend({ oid: schemas/* string */.YjP(), committedDate: schemas/* string */.YjP() }).partial().nullable()
    })
        .nullable()
});

;// CONCATENATED MODULE: ./adapters/github/bot/observe-group.js








async function askGroup(look, { sha }) {
    const { data, errors, at } = await look.wire.query(groupQuery(look.self), { ...(0,bot_look/* namesOf */.eZ)(look), sha });
    return { answer: groupAnswerSchema.parse(data ?? { repository: null }), errors, at };
}
/** Null where the commit is gone. */
async function observeGroup(look, evidence, { sha }, { answer, errors, at }) {
    (0,find_repository/* noteErrors */.uP)(look, errors);
    const found = answer.repository;
    const repository = found === null ? null : (0,github_bot_repository/* repositoryFacts */.Ow)(found);
    const commit = found?.group;
    if (found === null || repository === null || commit?.oid === undefined)
        return null;
    const suites = await allSuites(look, sha, commit);
    const isHidden = found.mergeQueue === null && look.missing.has('merge_queues: read');
    const chain = chainTo(sha, repository, found.mergeQueue?.entries?.nodes ?? []);
    const queued = [];
    for (const link of chain) {
        const runs = await runsOf(look, evidence, link.sha === sha ? suites : await allSuites(look, link.sha, {}));
        const pull = await observe_group_pullOf(look, evidence, link);
        if (pull === null)
            return null;
        queued.push({ sha: link.sha, tree: link.tree, pull, runs });
    }
    return {
        kind: 'group',
        self: look.self,
        repository,
        config: (0,github_bot_repository/* configFacts */.og)(look, found.config ?? null),
        now: at,
        sha,
        builtAt: Date.parse(commit.committedDate ?? '') || at,
        queued: isHidden ? null : queued,
        checks: ownChecks(sha, suites, look.self.mode)
    };
}
/**
 * From the default branch up to this commit; nothing where the queue doesn't hold it any more. Throws OutsideError where the
 * commit stands on one that is neither queued nor merged: what it holds besides, nobody can tell.
 */
function chainTo(sha, { defaultHead }, entries) {
    const byHead = new Map(entries.flatMap((entry) => (entry?.headCommit == null ? [] : [[entry.headCommit.oid, entry]])));
    if (!byHead.has(sha))
        return [];
    const chain = [];
    let below = sha;
    while (below !== undefined && below !== defaultHead) {
        const entry = byHead.get(below);
        if (entry?.headCommit == null || entry.pullRequest === null)
            throw unsettled(sha);
        byHead.delete(below);
        chain.unshift({ sha: below, tree: entry.headCommit.tree.oid, number: entry.pullRequest.number });
        below = entry.baseCommit?.oid;
    }
    if (below === undefined)
        throw unsettled(sha);
    return chain;
}
function unsettled(sha) {
    return new core_errors/* OutsideError */.Cp(`the merge queue is being built anew: ${sha.slice(0, 7)} stands on a commit that it gave up`, {
        cure: 'wait: it is looked at again by itself'
    });
}
async function observe_group_pullOf(look, evidence, { number }) {
    const subject = { kind: 'pull', repository: look.repository, number };
    return observePull(look, evidence, subject, [], await askPull(look, subject));
}

;// CONCATENATED MODULE: ./adapters/github/bot/observe-repository.js
// Labels and set-up of a repository.









const observe_repository_labelsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), name: schemas/* string */.YjP() }));
async function askRepositoryItself(look) {
    const { data, errors, at } = await look.wire.query(repositoryQuery, (0,bot_look/* namesOf */.eZ)(look));
    return { answer: repositoryAnswerSchema.parse(data ?? { repository: null }), errors, at };
}
async function observeRepository(look, requests, { answer, errors, at }) {
    (0,find_repository/* noteErrors */.uP)(look, errors);
    const found = answer.repository;
    const repository = found === null ? null : (0,github_bot_repository/* repositoryFacts */.Ow)(found);
    if (found === null || repository === null)
        return null;
    const config = (0,github_bot_repository/* configFacts */.og)(look, found.config ?? null);
    const head = found.audit?.target?.oid ?? null;
    const read = (index) => (0,records/* readSegments */.lZ)(look, index, ({ slug }) => slug === 'repository');
    const log = await (0,bot_mirror/* readWhole */.oD)(look, head, [], read, []);
    const entries = (0,records/* entriesOf */.Mc)(log.value, ['repository']);
    const askers = requests.flatMap((request) => (request.kind === 'protection' ? [] : [request.by]));
    const labels = await (0,bot_look/* permitted */.rg)(look, 'issues: read', () => look.wire.list(`${look.base}/labels?per_page=100`), []);
    return {
        kind: 'repository',
        self: look.self,
        repository,
        config,
        now: at,
        people: await readPeople(look, askers, peopleOf(entries), config),
        pinnedLabels: pinnedLabels(entries),
        records: (0,bot_mirror/* recordFacts */.rO)(entries, log),
        labels: observe_repository_labelsSchema.parse(labels).map(({ id, name }) => ({ id, name })),
        missingPermissions: [...look.missing].sort()
    };
}

// EXTERNAL MODULE: ./adapters/github/bot/wire.js
var bot_wire = __webpack_require__(77410);
;// CONCATENATED MODULE: ./adapters/github/bot/ports.js














/** Remembers what can't change and asks conditionally for the rest, for all repositories of the installation. */
function createBotPorts(options) {
    const { octokit, self, secret, older = [], openEvidence, now = Date.now, sleep = bot_wire/* defaultSleep */.J, paceMs, longestMs } = options;
    const wire = (0,bot_wire/* createWire */.k)({
        ...{ octokit, now, sleep },
        ...(paceMs === undefined ? {} : { paceMs }),
        ...(longestMs === undefined ? {} : { longestMs })
    });
    const memory = (0,bot_memory/* createMemory */.I)();
    const limits = { ...bot_look/* defaultLimits */.MK, ...options.limits };
    const key = (0,bot_stamp/* stampKey */.Fp)(secret);
    const olderKeys = older.map(bot_stamp/* stampKey */.Fp);
    const evidence = createEvidenceReader(openEvidence);
    let last = Promise.resolve();
    const lookAt = (missing) => (repository) => ({
        ...{ wire, memory, self, limits, repository, missing },
        stampKey: key,
        olderKeys,
        host: (0,client/* hostOf */.w4)(octokit),
        base: `/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}`
    });
    async function observe(subject, requests) {
        const { repository } = subject;
        const at = lookAt(new Set());
        switch (subject.kind) {
            case 'pull': {
                const asked = await (0,find_repository/* askRepository */.gq)({ wire, memory }, repository, at, (look) => askPull(look, subject));
                if (asked === null)
                    return null;
                const pull = await observePull(asked.look, evidence, subject, requests, asked);
                if (pull === null || !(0,promote/* asksForDelivery */.Q)(pull.comments, requests))
                    return pull;
                return { ...pull, delivery: await observeDelivery(asked.look, evidence, [], await askDelivery(asked.look)) };
            }
            case 'group': {
                const asked = await (0,find_repository/* askRepository */.gq)({ wire, memory }, repository, at, (look) => askGroup(look, subject));
                return asked === null ? null : observeGroup(asked.look, evidence, subject, asked);
            }
            case 'delivery': {
                const asked = await (0,find_repository/* askRepository */.gq)({ wire, memory }, repository, at, askDelivery);
                return asked === null ? null : observeDelivery(asked.look, evidence, requests, asked);
            }
            case 'repository': {
                const asked = await (0,find_repository/* askRepository */.gq)({ wire, memory }, repository, at, askRepositoryItself);
                return asked === null ? null : observeRepository(asked.look, requests, asked);
            }
        }
    }
    return {
        async observe(subject, requests) {
            try {
                return await observe(subject, requests);
            }
            catch (error) {
                throw (0,explain/* refused */.J5)(error, `to show ${subject.repository.owner}/${subject.repository.name}`);
            }
        },
        apply(subject, effect) {
            // GitHub asks for writes one at a time.
            const next = last.then(() => applyEffect(lookAt(new Set())((0,find_repository/* knownName */.$G)(memory, subject.repository)), effect));
            last = next.catch(() => undefined);
            return next.catch((error) => {
                throw (0,explain/* refused */.J5)(error, doing(effect));
            });
        }
    };
}

;// CONCATENATED MODULE: ./bot/heart.js
// The bot's heart and its hands: what every way of running the bot is made of.




/** The newest secret stamps the bot's comments: who doesn't know it can't pass one off as the bot's. Older ones are known. */
function portsWith([secret, ...older]) {
    return (octokit, self) => createBotPorts({ octokit, self, secret, older, openEvidence: openEvidence });
}

// EXTERNAL MODULE: ./core/masking.js
var masking = __webpack_require__(40238);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
;// CONCATENATED MODULE: ./bot/app.js
function createApp(take) {
    return (app) => {
        app.onAny(async ({ id, name, payload }) => {
            const taken = await take({ id, name, payload });
            if (isRefused(taken))
                throw new Refused(taken);
        });
    };
}
/** GitHub counts the delivery as failed, and the sweep asks for it later. */
function isRefused(taken) {
    return taken === 'full' || taken === 'closed';
}
class Refused extends Error {
    status = 503;
    constructor(taken) {
        super(taken === 'full' ? 'the queue is full' : 'the bot is shutting down');
        this.name = 'Refused';
    }
}

// EXTERNAL MODULE: ../../node_modules/probot/lib/index.js + 52 modules
var lib = __webpack_require__(65703);
// EXTERNAL MODULE: ./adapters/github/bot/lru.js
var lru = __webpack_require__(30082);
;// CONCATENATED MODULE: ./bot/clients.js
// Octokit for the App itself and for each of its installations, and the ports of the bot's heart over them.







function createProbot(settings, log, metrics) {
    return new lib/* Probot */.Jc({
        appId: settings.appId,
        privateKey: settings.privateKey,
        secret: settings.webhookSecrets[0],
        baseUrl: settings.apiUrl,
        log: libraryLog(log),
        Octokit: octokitClass(metrics, settings.apiUrl)
    });
}
/** Retries, pauses between writes and conditional requests are the adapter's: twice would be too often. */
function octokitClass(metrics, baseUrl) {
    const Counted = lib/* ProbotOctokit */.Cj.plugin((octokit) => {
        octokit.hook.after('request', ({ status, headers }, options) => {
            metrics.asked(callOf(options, status, headers));
        });
        octokit.hook.error('request', (error, options) => {
            const { status = 0, response } = error;
            metrics.asked(callOf(options, status, response?.headers ?? {}));
            throw error;
        });
    });
    return Counted.defaults(({ auth, throttle, ...options }) => ({
        ...options,
        // Probot leaves this at github.com, and a token that is asked for by itself would be asked for there.
        auth: { ...auth, ...(auth?.request && { request: auth.request.defaults({ baseUrl }) }) },
        throttle: { ...throttle, enabled: false },
        retry: { enabled: false }
    }));
}
function callOf({ method, url }, status, headers) {
    const { 'x-ratelimit-resource': bucket, 'x-ratelimit-remaining': remaining } = headers;
    const isKnown = bucket !== undefined && remaining !== undefined;
    return {
        method,
        isGraphql: url.endsWith('/graphql'),
        status,
        left: isKnown ? { bucket: String(bucket), remaining: Number(remaining) } : null
    };
}
/** Repositories whose installation is remembered, and installations whose client is. */
const mostRepositories = 100_000;
const mostInstallations = 1000;
function createClients(probot) {
    const installations = (0,lru/* createLru */.g)(mostRepositories);
    const clients = (0,lru/* createLru */.g)(mostInstallations);
    const grants = (0,lru/* createLru */.g)(mostInstallations);
    const app = async () => asClient(await probot.auth());
    async function installation(id) {
        const known = clients.get(String(id));
        if (known !== undefined)
            return known;
        const client = await probot.auth(id);
        clients.set(String(id), client);
        return client;
    }
    async function noteGrant(id, grant) {
        const before = grants.get(String(id))?.grant;
        grants.set(String(id), { grant, isSure: true });
        if (before === undefined || (0,external_node_util_.isDeepStrictEqual)(before.permissions, grant.permissions))
            return;
        await clients.get(String(id))?.auth({ type: 'installation', installationId: id, refresh: true });
    }
    async function find({ owner, name }) {
        try {
            const { data } = await (await app()).request('GET /repos/{owner}/{repo}/installation', { owner, repo: name });
            return data.id;
        }
        catch (error) {
            if ((0,client/* hasStatus */.Ro)(error, 404))
                return null;
            throw error;
        }
    }
    return {
        app,
        installation,
        async installationOf(repository) {
            const id = installations.get(String(repository.id)) ?? (await find(repository));
            if (id !== null)
                installations.set(String(repository.id), id);
            return id;
        },
        note: (repositoryId, id) => installations.set(String(repositoryId), id),
        forget: (repositoryId) => installations.delete(String(repositoryId)),
        async grantOf(id) {
            const known = grants.get(String(id));
            if (known?.isSure === true)
                return known.grant;
            const { data } = await (await app()).request('GET /app/installations/{installation_id}', { installation_id: id });
            const grant = grantOf(data);
            await noteGrant(id, grant);
            return grant;
        },
        noteGrant,
        doubtGrant(id) {
            const known = grants.get(String(id));
            if (known !== undefined)
                grants.set(String(id), { ...known, isSure: false });
        }
    };
}
const grantSchema = schemas/* object */.Ikc({ permissions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), html_url: schemas/* string */.YjP() });
/** Of an installation as GitHub lists it. */
function grantOf(installation) {
    const { permissions, html_url: url } = grantSchema.parse(installation);
    return { permissions, url };
}
function asClient(octokit) {
    return octokit;
}
/** Ports hold caches of their own: those of the installations that are busiest are kept. */
const mostPorts = 50;
/** Each subject by the ports of its installation; a repository where the App is not installed is gone. */
function createInstalledPorts(clients, createPorts, metrics) {
    const made = (0,lru/* createLru */.g)(mostPorts);
    const of = async (repository) => {
        const id = await clients.installationOf(repository);
        if (id === null)
            return null;
        const ports = made.get(String(id)) ?? createPorts(await clients.installation(id));
        made.set(String(id), ports);
        return { id, ports };
    };
    const grantIn = async (id) => {
        try {
            return await clients.grantOf(id);
        }
        catch (error) {
            if ((0,client/* hasStatus */.Ro)(error, 404))
                return null;
            throw error;
        }
    };
    return {
        async observe(subject, requests) {
            const found = await of(subject.repository);
            if (found === null)
                return null;
            const grant = await grantIn(found.id);
            const observation = grant === null ? null : await found.ports.observe(subject, requests);
            return observation === null || grant === null ? null : withGrant(observation, grant);
        },
        async apply(subject, effect) {
            try {
                const outcome = (await (await of(subject.repository))?.ports.apply(subject, effect)) ?? null;
                metrics.applied(effect.kind, true);
                return outcome;
            }
            catch (error) {
                metrics.applied(effect.kind, false);
                throw error;
            }
        }
    };
}
/** With what the installation lacks, whether or not it was missed yet. */
function withGrant(seen, grant) {
    if (seen.kind !== 'pull' && seen.kind !== 'repository')
        return seen;
    const missingPermissions = [...new Set([...seen.missingPermissions, ...(0,permissions/* lacking */.gP)(grant)])].sort();
    return { ...seen, missingPermissions, permissionsUrl: grant.url };
}

// EXTERNAL MODULE: ../../node_modules/hast-util-to-html/lib/index.js + 23 modules
var hast_util_to_html_lib = __webpack_require__(5061);
// EXTERNAL MODULE: ../../node_modules/hastscript/lib/index.js + 3 modules
var hastscript_lib = __webpack_require__(35685);
;// CONCATENATED MODULE: ./bot/dashboard.js
// The page at `/`: how the bot is, for whoever runs it. Names and numbers, nothing of what webhooks or answers hold.


const style = `body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328; background: #fff }
table { border-collapse: collapse; width: 100%; margin-bottom: 2rem }
caption { text-align: left; font-weight: 600; padding: .5rem 0 }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #d1d9e0; font-weight: 400 }
thead th { color: #59636e }
@media (prefers-color-scheme: dark) { body { color: #f0f6fc; background: #0d1117 } th, td { border-color: #3d444d } thead th { color: #9198a1 } }`;
function dashboard(shown) {
    const { queue, deliveries, errors, installations } = shown;
    const page = (0,hastscript_lib.h)(null, [
        { type: 'doctype' },
        (0,hastscript_lib.h)('html', { lang: 'en' }, [
            (0,hastscript_lib.h)('head', [
                (0,hastscript_lib.h)('meta', { charSet: 'utf-8' }),
                (0,hastscript_lib.h)('meta', { name: 'viewport', content: 'width=device-width' }),
                (0,hastscript_lib.h)('title', 'Modelgate'),
                (0,hastscript_lib.h)('style', style)
            ]),
            (0,hastscript_lib.h)('body', [
                (0,hastscript_lib.h)('h1', 'Modelgate'),
                (0,hastscript_lib.h)('p', `Version ${shown.version}, ${shown.isReady ? 'ready' : 'not ready'}, up since ${dashboard_time(shown.startedAt)}.`),
                table('Queue', ['Ready', 'Running', 'Trying again', 'Sleeping'], [[queue.ready, queue.running, queue.retrying, queue.sleeping]]),
                table('Last deliveries', ['When', 'Event', 'Outcome'], deliveries.map(cells)),
                table('Last errors', ['When', 'Where', 'What'], errors.map(cells)),
                table('Installations', ['Account', 'Repositories'], installations.map(({ account, repositories }) => [account, repositories]))
            ])
        ])
    ]);
    return (0,hast_util_to_html_lib/* toHtml */.V)(page);
}
function cells({ at, what, outcome }) {
    return [dashboard_time(at), what, outcome];
}
function table(caption, heads, rows) {
    const none = (0,hastscript_lib.h)('tr', (0,hastscript_lib.h)('td', { colSpan: heads.length }, 'None yet'));
    return (0,hastscript_lib.h)('table', [
        (0,hastscript_lib.h)('caption', caption),
        (0,hastscript_lib.h)('thead', (0,hastscript_lib.h)('tr', heads.map((head) => (0,hastscript_lib.h)('th', { scope: 'col' }, head)))),
        (0,hastscript_lib.h)('tbody', rows.length === 0
            ? none
            : rows.map((row) => (0,hastscript_lib.h)('tr', row.map((cell) => (0,hastscript_lib.h)('td', String(cell))))))
    ]);
}
function dashboard_time(at) {
    return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./bot/http.js
// The bot's HTTP server: the webhook by Probot, and what those who run it ask.


/** GitHub sends no more than 25 MB. */
const mostBytes = 26 * 1024 * 1024;
/** A request must be there whole within this time. */
const http_patience = 30_000;
const nothing = 'there is nothing here\n';
async function listen(port, host, pages) {
    const server = (0,external_node_http_.createServer)({ requestTimeout: http_patience, headersTimeout: http_patience }, (request, response) => {
        http_answer(pages, request, response).catch((error) => {
            pages.failed(error);
            if (response.headersSent)
                response.destroy();
            else
                send(response, 500, 'text/plain', 'the bot failed: its log says why\n');
        });
    });
    await opened(server, port, host);
    return {
        port: server.address().port,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeIdleConnections();
        })
    };
}
function opened(server, port, host) {
    return new Promise((resolve, reject) => {
        server.once('error', (cause) => {
            const why = cause.code === 'EADDRINUSE' ? 'something else listens there' : cause.message;
            reject(new core_errors/* InputError */.dz(`the bot can’t listen on ${host}:${port}: ${why}`, { cure: 'set PORT and HOST', cause }));
        });
        server.listen(port, host, resolve);
    });
}
async function http_answer(pages, request, response) {
    if (request.method === 'POST') {
        const length = Number(request.headers['content-length']);
        if (!Number.isSafeInteger(length))
            return refuse(response, 411, 'a request without content-length\n');
        if (length > mostBytes)
            return refuse(response, 413, 'more than GitHub sends\n');
        if (await pages.webhook(request, response))
            return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
        return send(response, 404, 'text/plain', nothing);
    const [path = ''] = String(request.url).split('?');
    switch (path) {
        case '/healthz':
            return send(response, 200, 'text/plain', 'ok\n');
        case '/readyz':
            return pages.isReady()
                ? send(response, 200, 'text/plain', 'ready\n')
                : send(response, 503, 'text/plain', 'not ready\n');
        case '/metrics': {
            const { type, text } = await pages.metrics();
            return send(response, 200, type, text);
        }
        case '/':
            return send(response, 200, 'text/html; charset=utf-8', pages.dashboard());
        default:
            return send(response, 404, 'text/plain', nothing);
    }
}
/** What was not read of the request is not waited for. */
function refuse(response, status, text) {
    response.setHeader('connection', 'close');
    send(response, status, 'text/plain', text);
}
function send(response, status, type, text) {
    response.writeHead(status, {
        'content-type': type,
        'content-length': Buffer.byteLength(text),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    });
    response.end(text);
}

;// CONCATENATED MODULE: ./bot/intake.js

function createIntake(options) {
    const { queue, own, metrics, log, deliveries } = options;
    return async (event) => {
        const { heard, action, repositoryId, installation } = hear(event, own);
        const name = action === null ? event.name : `${event.name}.${action}`;
        const end = (outcome, why) => {
            metrics.delivered(event.name, outcome);
            deliveries.note({ at: options.now(), what: name, outcome });
            const fields = { delivery: event.id, event: name, outcome, ...(why === undefined ? {} : { why }) };
            log[outcome === 'unreadable' || outcome === 'failed' || outcome === 'full' ? 'warn' : 'info'](fields, 'delivery');
        };
        if (name === 'installation.new_permissions_accepted' && installation !== null)
            options.granted?.(installation);
        if (heard.kind !== 'attended') {
            end(heard.kind, heard.why);
            return heard.kind;
        }
        if (repositoryId !== null && installation !== null)
            options.found?.(repositoryId, installation);
        try {
            const searched = await Promise.all(heard.searches.map((search) => options.search(search)));
            const taken = queue.accept({ id: event.id, work: [...heard.work, ...searched.flat()] });
            if (taken === 'queued')
                for (const repository of heard.sweeps)
                    options.sweep(repository);
            end(taken);
            return taken;
        }
        catch (error) {
            end('failed');
            throw error;
        }
    };
}

// EXTERNAL MODULE: ../../node_modules/prom-client/index.js
var prom_client = __webpack_require__(3890);
;// CONCATENATED MODULE: ./bot/metrics.js
// What Prometheus is told at /metrics.

function createMetrics(counts) {
    const register = new prom_client.Registry();
    (0,prom_client.collectDefaultMetrics)({ register });
    const registers = [register];
    const deliveries = new prom_client.Counter({
        name: 'modelgate_deliveries_total',
        help: 'Webhook deliveries by event and by what became of them',
        labelNames: ['event', 'outcome'],
        registers
    });
    const reconciles = new prom_client.Counter({
        name: 'modelgate_reconciles_total',
        help: 'Reconciles by kind of subject and outcome',
        labelNames: ['subject', 'outcome'],
        registers
    });
    const seconds = new prom_client.Histogram({
        name: 'modelgate_reconcile_seconds',
        help: 'Duration of a reconcile',
        labelNames: ['subject'],
        buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
        registers
    });
    const effects = new prom_client.Counter({
        name: 'modelgate_effects_total',
        help: 'Things done to GitHub by kind and outcome',
        labelNames: ['kind', 'outcome'],
        registers
    });
    const calls = new prom_client.Counter({
        name: 'modelgate_api_calls_total',
        help: 'Requests to GitHub by method and status',
        labelNames: ['api', 'method', 'status'],
        registers
    });
    const left = new prom_client.Gauge({
        name: 'modelgate_rate_limit_left',
        help: 'Points left of the hourly rate limit, as of the last answer',
        labelNames: ['bucket'],
        registers
    });
    const sweeps = new prom_client.Counter({
        name: 'modelgate_swept_total',
        help: 'Deliveries and subjects that a sweep found and queued',
        labelNames: ['kind'],
        registers
    });
    new prom_client.Gauge({
        name: 'modelgate_queue_subjects',
        help: 'Subjects in the queue by state',
        labelNames: ['state'],
        registers,
        collect() {
            for (const [state, count] of Object.entries(counts()))
                this.set({ state }, Number(count));
        }
    });
    return {
        delivered: (event, outcome) => deliveries.inc({ event, outcome }),
        reconciled({ subject, milliseconds, error }) {
            reconciles.inc({ subject: subject.kind, outcome: error === null ? 'success' : 'failure' });
            seconds.observe({ subject: subject.kind }, milliseconds / 1000);
        },
        applied: (kind, isDone) => effects.inc({ kind, outcome: isDone ? 'success' : 'failure' }),
        asked(call) {
            calls.inc({ api: call.isGraphql ? 'graphql' : 'rest', method: call.method, status: String(call.status) });
            if (call.left !== null)
                left.set({ bucket: call.left.bucket }, call.left.remaining);
        },
        swept: (kind, found) => sweeps.inc({ kind }, found),
        contentType: register.contentType,
        text: () => register.metrics()
    };
}

;// CONCATENATED MODULE: ./bot/recent.js
// The last things that happened, for the dashboard: names and outcomes, nothing that a webhook or an answer held.
function createRecent(most = 20) {
    const kept = [];
    return {
        note(noted) {
            kept.push(noted);
            if (kept.length > most)
                kept.shift();
        },
        list: () => kept.toReversed()
    };
}

;// CONCATENATED MODULE: ./bot/registry.js
// What an MLflow registry tells by its webhook: verified, and then no more than a hint to look what each source names.




/** On the default branch of the repository that the path names. */
const workflow = 'modelgate-source.yml';
/** As MLflow's own receivers have it (mlflow.org/docs/latest/ml/webhooks). */
const patienceMs = 5 * 60_000;
const registry_mostBytes = 1024 * 1024;
const mostDeliveries = 10_000;
const messageSchema = schemas/* object */.Ikc({ entity: schemas/* string */.YjP(), action: schemas/* string */.YjP() });
const heard = new Set(['model_version created', 'model_version_alias created']);
/** Takes POST /mlflow/OWNER/REPOSITORY, and answers it; false for any other path. */
function createRegistryHook(parts) {
    const done = (0,lru/* createLru */.g)(mostDeliveries);
    return async (request, response) => {
        const [, owner, repo] = /^\/mlflow\/([\w.-]+)\/([\w.-]+)$/.exec(String(request.url)) ?? [];
        if (owner === undefined || repo === undefined)
            return false;
        const { status, text } = await registry_answer(parts, done, request, owner, repo);
        response.writeHead(status, { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(text) });
        response.end(text);
        return true;
    };
}
async function registry_answer(parts, done, request, owner, repo) {
    const body = await registry_bodyOf(request);
    if (body === null)
        return { status: 413, text: 'more than a registry tells\n' };
    const delivery = header(request, 'x-mlflow-delivery-id');
    if (!isSigned(parts, request, delivery, body))
        return { status: 401, text: 'not signed by the secret, or too old\n' };
    const message = messageSchema.safeParse(registry_parse(body));
    if (!message.success)
        return { status: 400, text: 'not what a registry tells\n' };
    const what = `${message.data.entity} ${message.data.action}`;
    if (!heard.has(what))
        return { status: 200, text: 'nothing to do\n' };
    if (done.get(delivery) !== undefined)
        return { status: 200, text: 'known\n' };
    try {
        const isThere = await registry_dispatch(parts, owner, repo, `mlflow-${delivery}`);
        if (!isThere)
            return { status: 404, text: `${workflow} is not there, or the App is not installed\n` };
    }
    catch (error) {
        parts.log.warn({ err: error, delivery }, 'a hint of the registry could not be passed on');
        return { status: 502, text: 'GitHub could not be asked\n' };
    }
    done.set(delivery, true);
    parts.log.info({ repository: `${owner}/${repo}`, delivery, what }, 'the registry told of something new');
    return { status: 202, text: 'looking\n' };
}
/** `v1,` and the base64 of HMAC-SHA256 over `<delivery>.<timestamp>.<body>` (mlflow.webhooks.delivery). */
function isSigned({ secret, now }, request, delivery, body) {
    const timestamp = header(request, 'x-mlflow-timestamp');
    if (!/^[\w-]{1,100}$/.test(delivery) || !/^\d{1,12}$/.test(timestamp))
        return false;
    if (Math.abs(now() - Number(timestamp) * 1000) > patienceMs)
        return false;
    const made = (0,external_node_crypto_.createHmac)('sha256', secret).update(`${delivery}.${timestamp}.${body}`).digest();
    const [version, given = ''] = header(request, 'x-mlflow-signature').split(',');
    const bytes = Buffer.from(given, 'base64');
    return version === 'v1' && bytes.length === made.length && (0,external_node_crypto_.timingSafeEqual)(bytes, made);
}
const registry_installationSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const registry_repositorySchema = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() });
/** False where the App is not installed, or the workflow is not there. */
async function registry_dispatch({ app, installation }, owner, repo, key) {
    try {
        const found = await (await app()).request('GET /repos/{owner}/{repo}/installation', { owner, repo });
        const client = await installation(registry_installationSchema.parse(found.data).id);
        const { data } = await client.request('GET /repos/{owner}/{repo}', { owner, repo });
        const { default_branch: ref } = registry_repositorySchema.parse(data);
        await client.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
            ...{ owner, repo, workflow_id: workflow, ref },
            inputs: { model: '', key }
        });
        return true;
    }
    catch (error) {
        if ((0,client/* hasStatus */.Ro)(error, 404, 422))
            return false; // 422: it can't be dispatched
        throw error;
    }
}
function header({ headers }, name) {
    const value = headers[name];
    return typeof value === 'string' ? value : '';
}
/** Null where it is too long. */
async function registry_bodyOf(request) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of request) {
        bytes += chunk.length;
        if (bytes > registry_mostBytes)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function registry_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./bot/signature.js
// Whether GitHub sent a webhook: signed by the secret, or by the one before it for as long as that is accepted.

const signature_header = 'x-hub-signature-256';
const signature_refusal = 'the webhook is not signed by the secret that this bot knows\n';
/** Answers 401 to what isn't signed, and gives true. What is signed goes on, signed by the newest secret, with its body read. */
function createSignatureCheck(secrets, path) {
    return async (request, response) => {
        if (request.url !== path)
            return false;
        const body = await signature_bodyOf(request);
        const given = request.headers[signature_header];
        if (typeof given !== 'string' || !secrets.some((secret) => isSame(given, signatureOf(secret, body)))) {
            response.writeHead(401, { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(signature_refusal) });
            response.end(signature_refusal);
            return true;
        }
        const text = body.toString('utf8');
        request.headers[signature_header] = signatureOf(secrets[0], text);
        Object.assign(request, { body: text });
        return false;
    };
}
function signatureOf(secret, body) {
    return `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(body).digest('hex')}`;
}
function isSame(given, made) {
    return given.length === made.length && (0,external_node_crypto_.timingSafeEqual)(Buffer.from(given), Buffer.from(made));
}
async function signature_bodyOf(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./bot/sweep/deliveries.js
// Finds deliveries that were lost: GitHub keeps them for three days, and sends none again by itself.



const itemSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    guid: schemas/* string */.YjP(),
    delivered_at: iso/* datetime */.w$({ offset: true }).transform((text) => Date.parse(text)),
    status_code: schemas/* int */.Whr(),
    event: schemas/* string */.YjP(),
    action: schemas/* string */.YjP().nullable()
});
const deliverySchema = schemas/* object */.Ikc({ request: schemas/* object */.Ikc({ payload: schemas/* unknown */.L5J() }) });
const minute = 60_000;
const hour = 60 * minute;
const threeDays = 72 * hour;
/** Deliveries are listed by the time of their sending: one under way at the last sweep may have failed since. */
const overlap = 15 * minute;
/** Accepted deliveries older than this were worked on before the process that had them ended, or will not be asked for. */
const longestWork = 6 * hour;
const deliveries_mostPages = 300;
/** Found by one sweep and seen again by the next ones, while they overlap. */
const mostTaken = 10_000;
function createLostDeliveries(app, take, now) {
    let sweptUntil = null;
    const before = createMemory(mostTaken);
    return {
        async sweep() {
            const began = now();
            const since = sweptUntil === null ? began - threeDays : sweptUntil - overlap;
            // An earlier process may have taken deliveries in and ended before it was done with them.
            const isFirst = sweptUntil === null;
            const client = await app();
            let queued = 0;
            for await (const item of lost(client, since, isFirst ? began - longestWork : null)) {
                if (before.has(item.guid))
                    continue;
                const { data } = await client.request('GET /app/hook/deliveries/{delivery_id}', { delivery_id: item.id });
                const { request } = deliverySchema.parse(data);
                const taken = await take({ id: item.guid, name: item.event, payload: request.payload });
                if (taken === 'full' || taken === 'closed')
                    return queued;
                before.add(item.guid);
                if (taken === 'queued')
                    queued += 1;
            }
            sweptUntil = began;
            return queued;
        }
    };
}
/**
 * Newest first, each once: deliveries of which no attempt was accepted, and accepted ones since `recent` whose requests
 * stand nowhere else.
 */
async function* lost(client, since, recent) {
    const seen = new Set();
    for await (const item of deliveries_list(client)) {
        if (item.delivered_at < since)
            return;
        if (seen.has(item.guid))
            continue;
        const isAccepted = item.status_code >= 200 && item.status_code < 300;
        const isPending = item.status_code === 0;
        if (isPending)
            continue;
        seen.add(item.guid);
        const isUncertain = recent !== null && item.delivered_at >= recent && isIrreplaceable(item.event, item.action);
        if (!isAccepted || isUncertain)
            yield item;
    }
}
async function* deliveries_list(client) {
    let cursor = null;
    for (let page = 0; page < deliveries_mostPages; page++) {
        const query = cursor === null ? {} : { cursor };
        const { data, headers } = await client.request('GET /app/hook/deliveries', { per_page: 100, ...query });
        yield* schemas/* array */.YOg(itemSchema).parse(data);
        cursor = nextCursor(String(headers['link'] ?? ''));
        if (cursor === null)
            return;
    }
}
function nextCursor(link) {
    const url = /<([^>]+)>;\s*rel="next"/.exec(link)?.[1];
    return url === undefined ? null : (URL.parse(url)?.searchParams.get('cursor') ?? null);
}

;// CONCATENATED MODULE: ./bot/sweep/sweeper.js
// Looks, every few minutes, for what was lost: deliveries that failed, and open subjects that changed unheard of.




/** Of the hour's points this part is left to events; the rest is shared between the sweeps until the hour ends. */
const reserved = 0.3;
/** Points that looking at one subject takes, on the safe side. */
const pointsOfOne = 2;
/** After `soon`, so that many events make one sweep. */
const briefly = 2000;
function createSweeper(options) {
    const { queue, timer, log, metrics } = options;
    let installations = [];
    let cancel = () => undefined;
    let running = null;
    let isStopped = false;
    /** Repositories to look at whatever their state, with a text that makes their next look a new one. */
    const forced = new Map();
    let turn = 0;
    /** What each installation was granted, as of its last whole sweep. */
    const grants = new Map();
    /** `soon` was called while a sweep ran. */
    let isAsked = false;
    function force({ id }) {
        turn += 1;
        forced.set(id, ` again ${turn}`);
    }
    function plan(milliseconds) {
        cancel();
        if (isStopped)
            return;
        cancel = timer.after(milliseconds, () => void sweep());
    }
    function sweep() {
        running ??= whole().finally(() => {
            running = null;
            plan(isAsked ? briefly : options.milliseconds);
            isAsked = false;
        });
        return running;
    }
    async function whole() {
        const started = timer.now();
        await attempt('deliveries', async () => {
            const found = await options.deliveries.sweep();
            metrics.swept('deliveries', found);
            if (found > 0)
                log.info({ found }, 'lost deliveries');
        });
        await attempt('installations', async () => {
            const listed = await listInstallations(await options.app());
            const swept = [];
            for (const { id, account, grant } of listed) {
                if (isStopped)
                    return;
                await attempt(`installation ${id}`, () => options.granted(id, grant));
                const granted = JSON.stringify(grant.permissions);
                const isChanged = (grants.get(id) ?? granted) !== granted;
                const repositories = await attempt(`installation ${id}`, () => sweepInstallation(id, isChanged));
                if (repositories !== undefined)
                    grants.set(id, granted);
                swept.push({ id, account, repositories: repositories ?? 0 });
            }
            installations = swept;
        });
        log.debug({ milliseconds: timer.now() - started }, 'swept');
    }
    async function attempt(what, work) {
        try {
            return await work();
        }
        catch (error) {
            log.warn({ err: error, what }, `a part of the sweep failed: ${messageOf(error)}`);
            return undefined;
        }
    }
    /** What it was granted since may open what was held: then everything is looked at. */
    async function sweepInstallation(id, isGrantChanged) {
        const client = await options.installation(id);
        const repositories = await listRepositories(client);
        for (const repository of repositories)
            options.found(repository.id, id);
        if (isGrantChanged)
            for (const repository of repositories)
                force(repository);
        const asked = new Map(forced);
        const ordered = repositories.toSorted((a, b) => Number(asked.has(b.id)) - Number(asked.has(a.id)));
        let queued = 0;
        for await (const page of openSubjects(client, ordered)) {
            if (isStopped)
                break;
            const more = takePage(page, queued);
            if (more === null)
                return repositories.length;
            queued += more;
        }
        for (const each of repositories)
            if (forced.get(each.id) === asked.get(each.id))
                forced.delete(each.id);
        metrics.swept('pulls', queued);
        return repositories.length;
    }
    /** How many were queued; null where no more can be taken before the next sweep. */
    function takePage({ seen, rate }, before) {
        const allowance = allowanceOf(rate, timer.now(), options.milliseconds);
        let queued = 0;
        for (const each of seen) {
            if (before + queued >= allowance)
                return null;
            const again = forced.get(each.subject.repository.id) ?? '';
            const accepted = queue.accept({
                id: `${sweepId(each)}${again}`,
                work: [{ subject: each.subject, requests: [] }]
            });
            if (accepted === 'full' || accepted === 'closed')
                return null;
            if (accepted === 'queued')
                queued += 1;
        }
        return queued;
    }
    return {
        start: () => void sweep(),
        stop() {
            isStopped = true;
            cancel();
        },
        soon(repository) {
            force(repository);
            if (running === null)
                plan(briefly);
            else
                isAsked = true;
        },
        sweep,
        installations: () => installations
    };
}
/** Subjects that one sweep of an installation may have looked at, so that the hour's points are not used up by it. */
function allowanceOf(rate, now, interval) {
    if (rate === null)
        return Number.POSITIVE_INFINITY;
    const free = rate.remaining - rate.limit * reserved;
    const sweepsLeft = Math.max(1, (rate.resetAt - now) / interval);
    return Math.max(0, Math.ceil(free / pointsOfOne / sweepsLeft));
}
async function listInstallations(client) {
    const schema = schemas/* array */.YOg(schemas/* looseObject */._H3({
        id: schemas/* int */.Whr(),
        account: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
        suspended_at: schemas/* string */.YjP().nullish()
    }));
    const all = await pages(client, 'GET /app/installations', (data) => schema.parse(data));
    return all
        .filter(({ suspended_at: suspended }) => suspended == null)
        .map((each) => ({ id: each.id, account: each.account?.login ?? '', grant: grantOf(each) }));
}
async function listRepositories(client) {
    const schema = schemas/* object */.Ikc({
        repositories: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), name: schemas/* string */.YjP(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }), archived: schemas/* boolean */.zMY() }))
    });
    const all = await pages(client, 'GET /installation/repositories', (data) => schema.parse(data).repositories);
    return all.filter(({ archived }) => !archived).map(({ id, name, owner }) => ({ id, name, owner: owner.login }));
}
async function pages(client, route, read) {
    const all = [];
    for (let page = 1;; page++) {
        const { data } = await client.request(route, { per_page: 100, page });
        const items = read(data);
        all.push(...items);
        if (items.length < 100)
            return all;
    }
}

;// CONCATENATED MODULE: ./bot/server.js
// The bot as a server, from its settings to its end.




















const webhookPath = '/api/github/webhooks';
/** Throws InputError where the App's number or key is wrong, OutsideError where GitHub can't be asked. */
async function startBot(settings, { decide, createPorts, timer, log }) {
    const startedAt = timer.now();
    const [deliveries, errors] = [createRecent(), createRecent()];
    const metrics = createMetrics(() => queue.counts());
    const probot = createProbot(settings, log, metrics);
    const clients = createClients(probot);
    const self = await whoAmI(clients, settings);
    const ports = createInstalledPorts(clients, (client) => createPorts(client, self), metrics);
    let isStopping = false;
    const queue = createQueue({
        timer,
        reconcile: (subject, requests) => reconcile(ports, decide, subject, requests, (other) => void queue.accept(hint(other))),
        onOutcome(outcome) {
            const { subject, milliseconds, attempt, error } = outcome;
            metrics.reconciled(outcome);
            const fields = { subject: subjectText(subject), milliseconds, attempt };
            if (error === null)
                return log.info(fields, 'reconciled');
            errors.note({ at: timer.now(), what: subject.kind, outcome: kindOf(error) });
            // Only what GitHub did is expected now and then.
            log[error instanceof core_errors/* OutsideError */.Cp ? 'warn' : 'error']({ ...fields, err: error }, 'a reconcile failed');
            clients.forget(subject.repository.id);
        }
    });
    const take = createIntake({
        queue,
        own: self,
        metrics,
        log,
        deliveries,
        now: timer.now,
        search: async (wanted) => {
            const id = await clients.installationOf(wanted.repository);
            return id === null ? [] : search(await clients.installation(id), wanted);
        },
        sweep: (repository) => sweeper.soon(repository),
        found: clients.note,
        granted: clients.doubtGrant
    });
    const sweeper = createSweeper({
        app: clients.app,
        installation: clients.installation,
        deliveries: createLostDeliveries(clients.app, take, timer.now),
        queue,
        timer,
        milliseconds: settings.sweepSeconds * 1000,
        log,
        metrics,
        found: clients.note,
        granted: clients.noteGrant
    });
    await probot.load(createApp(take));
    const isForged = createSignatureCheck(settings.webhookSecrets, webhookPath);
    const webhook = await probot.getNodeMiddleware({ path: webhookPath });
    const { registrySecret: secret } = settings;
    const registry = secret === undefined ? null : createRegistryHook({ ...clients, secret, now: timer.now, log });
    const server = await listen(settings.port, settings.host, {
        webhook: async (request, response) => (await registry?.(request, response)) === true ||
            (await isForged(request, response)) ||
            Boolean(await webhook(request, response)),
        isReady: () => !isStopping,
        metrics: async () => ({ type: metrics.contentType, text: await metrics.text() }),
        dashboard: () => dashboard({
            version: version/* version */.r,
            isReady: !isStopping,
            startedAt,
            queue: queue.counts(),
            deliveries: deliveries.list(),
            errors: errors.list(),
            installations: sweeper.installations()
        }),
        failed: (error) => log.error({ err: error }, 'a request failed')
    });
    sweeper.start();
    log.info({ port: server.port, login: self.login, api: settings.apiUrl, version: version/* version */.r }, 'listening');
    return {
        port: server.port,
        async stop(milliseconds) {
            isStopping = true;
            sweeper.stop();
            const closed = server.close();
            const isDone = await within(milliseconds, timer, Promise.all([closed, queue.drain()]));
            log.info({ isDone, left: queue.counts() }, 'stopped');
            return isDone;
        }
    };
}
async function whoAmI(clients, { appId, apiUrl }) {
    try {
        const { data } = await (await clients.app()).request('GET /app');
        return { mode: 'app', login: `${data.slug}[bot]`, appId };
    }
    catch (cause) {
        if ((0,client/* hasStatus */.Ro)(cause, 401, 404))
            throw new core_errors/* InputError */.dz(`GitHub at ${apiUrl} doesn’t know this App: ${messageOf(cause)}`, {
                cure: 'check APP_ID and the private key: both stand on the App’s settings page',
                cause
            });
        throw new core_errors/* OutsideError */.Cp(`GitHub can’t be asked at ${apiUrl}: ${messageOf(cause)}`, { cure: 'start again', cause });
    }
}
/** Nobody delivered it, so it has a name of its own. */
function hint(subject) {
    return { id: (0,external_node_crypto_.randomUUID)(), work: [{ subject, requests: [] }] };
}
/** An error's kind without its text, which may name what is private. */
function kindOf(error) {
    if (error instanceof core_errors/* OutsideError */.Cp)
        return 'GitHub failed, or the subject doesn’t come to rest: the log says more';
    return 'a fault of the bot’s own: the log says more';
}
function within(milliseconds, timer, work) {
    return new Promise((resolve, reject) => {
        const cancel = timer.after(milliseconds, () => resolve(false));
        work.then(() => {
            cancel();
            resolve(true);
        }, reject);
    });
}

// EXTERNAL MODULE: ./adapters/github/app-key.js
var app_key = __webpack_require__(93088);
;// CONCATENATED MODULE: ./bot/settings.js
// How the bot is set up: by environment variables alone.


const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const cure = 'correct these variables, as docs/how-to/run-the-bot.md lists them, and start again';
/** Throws InputError that names every variable that is missing or wrong, and the value of none. */
function readSettings(env, readFile) {
    const problems = [];
    const attempt = (read) => {
        try {
            return read();
        }
        catch (error) {
            problems.push(error instanceof Error ? error.message : String(error));
            return undefined;
        }
    };
    const read = {
        appId: attempt(() => integer(env, 'APP_ID', 1, Number.MAX_SAFE_INTEGER)),
        privateKey: attempt(() => privateKey(env, readFile)),
        webhookSecrets: attempt(() => webhookSecrets(env)),
        apiUrl: attempt(() => apiUrl(env)),
        port: attempt(() => integer(env, 'PORT', 0, 65_535, 3000)),
        host: given(env, 'HOST') ?? '127.0.0.1',
        logLevel: attempt(() => logLevel(env)),
        sweepSeconds: attempt(() => integer(env, 'SWEEP_SECONDS', 1, 86_400, 300)),
        registrySecret: attempt(() => registrySecret(env))
    };
    if (problems.length > 0)
        throw new core_errors/* InputError */.dz(`the bot can’t start:${problems.map((problem) => `\n    ${problem}`).join('')}`, { cure });
    return read;
}
function given(env, name) {
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
}
function required(env, name, what) {
    const value = given(env, name);
    if (value === undefined)
        throw new Error(`${name} is missing: ${what}`);
    return value;
}
/** Throws where there is none. */
function webhookSecrets(env) {
    const previous = given(env, 'WEBHOOK_SECRET_PREVIOUS');
    const secret = required(env, 'WEBHOOK_SECRET', 'the secret that the App’s webhook is signed with');
    return previous === undefined ? [secret] : [secret, previous];
}
function registrySecret(env) {
    const value = given(env, 'MLFLOW_WEBHOOK_SECRET');
    if (value !== undefined && value.length < 16)
        throw new Error('MLFLOW_WEBHOOK_SECRET is shorter than 16 characters');
    return value;
}
function integer(env, name, least, most, otherwise) {
    const value = given(env, name);
    if (value === undefined) {
        if (otherwise !== undefined)
            return otherwise;
        throw new Error(`${name} is missing: the App’s number, from its settings page`);
    }
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most)
        return number;
    throw new Error(`${name} is no whole number from ${least}${most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`}`);
}
function privateKey(env, readFile) {
    const path = given(env, 'PRIVATE_KEY_PATH');
    const name = path === undefined ? 'PRIVATE_KEY' : 'PRIVATE_KEY_PATH';
    const text = path === undefined ? given(env, 'PRIVATE_KEY') : fileText(path, readFile);
    if (text === undefined)
        throw new Error('PRIVATE_KEY or PRIVATE_KEY_PATH is missing: the key that the App’s settings page gives as a .pem file');
    const pem = (0,app_key/* pemOf */._)(text);
    if (pem !== null)
        return pem;
    throw new Error(`${name} holds no private RSA key in PEM form`);
}
function fileText(path, readFile) {
    try {
        return readFile(path);
    }
    catch {
        throw new Error(`PRIVATE_KEY_PATH names a file that can’t be read: ${path}`);
    }
}
function apiUrl(env) {
    const host = given(env, 'GHE_HOST');
    const name = host === undefined ? 'GITHUB_API_URL' : 'GHE_HOST';
    const text = host === undefined ? (given(env, 'GITHUB_API_URL') ?? 'https://api.github.com') : `https://${host}/api/v3`;
    const url = URL.parse(text);
    if (url === null || !['https:', 'http:'].includes(url.protocol))
        throw new Error(`${name} makes no URL: ${text}`);
    return url.href.replace(/\/+$/, '');
}
function logLevel(env) {
    const value = given(env, 'LOG_LEVEL') ?? 'info';
    const found = logLevels.find((level) => level === value);
    if (found === undefined)
        throw new Error(`LOG_LEVEL is none of ${logLevels.join(', ')}`);
    return found;
}

;// CONCATENATED MODULE: ./bot/main.js
// `modelgate bot`: the server as a process. It ends with 0 after a signal, 2 where it is set up wrong, 3 where GitHub can't be asked.







/** Queued work gets this long after the signal; orchestrators kill after thirty seconds. */
const graceful = 25_000;
/** Resolves when the server has ended. */
async function runServer(env, write, parts) {
    let log = null;
    try {
        const settings = readSettings(env, (path) => (0,external_node_fs_.readFileSync)(path, 'utf8'));
        const mask = (0,masking/* createMasker */.aD)(env, [settings.privateKey, ...settings.webhookSecrets]);
        log = createLog(settings.logLevel, mask, write);
        const createPorts = parts.portsWith(settings.webhookSecrets);
        const signalled = firstSignal();
        const bot = await startBot(settings, { decide: parts.decide, createPorts, timer: clock, log });
        log.info({ signal: await signalled }, 'stopping');
        await bot.stop(graceful);
        return core_errors/* exitCodes */.hS.pass;
    }
    catch (error) {
        return failed(error, log);
    }
}
function firstSignal() {
    return new Promise((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT'])
            process.once(signal, () => resolve(signal));
    });
}
function failed(error, log) {
    log?.fatal({ err: error }, 'the bot ends');
    if (!(error instanceof core_errors/* InputError */.dz) && !(error instanceof core_errors/* OutsideError */.Cp))
        throw error;
    process.stderr.write(`error: ${error.message}\n  -> ${error.cure}\n`);
    return error.exitCode;
}

;// CONCATENATED MODULE: ./bot/entry.js
// Where the process begins: as a server, or as an action inside a workflow.



async function bot() {
    const write = (line) => void process.stdout.write(line);
    process.exitCode = await runServer(process.env, write, { decide: decide_decide, portsWith: portsWith });
}
async function botAction() {
    process.exitCode = await runInActions({ decide: decide_decide, portsWith: portsWith });
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

/***/ 40327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ stampKey),
/* harmony export */   UL: () => (/* binding */ readStamp),
/* harmony export */   xE: () => (/* binding */ formatStamp),
/* harmony export */   z_: () => (/* binding */ looksStamped)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84696);
// The first line of the bot's comment. Anybody can paste a marker and people with write access can edit a comment of the
// bot's, so the line is signed: for one repository and pull request, with what the comment first showed.




const purpose = 'comment';
const pattern = /^<!-- modelgate:1 ([A-Za-z0-9_-]{1,600}) ([0-9a-f]{64}) -->$/;
const shownSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    head: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    digest: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er,
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    foundAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable().default(null)
});
/** The key for stamps, of any secret that only the bot has. */
function stampKey(secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update('modelgate/stamp@1').digest();
}
function formatStamp(key, stamped) {
    const payload = Buffer.from((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(stamped.shown)).toString('base64url');
    return `<!-- modelgate:1 ${payload} ${sign(key, stamped, payload).toString('hex')} -->`;
}
/** Whether a comment begins as the bot's does; by whom it was signed, only the bot can tell. */
function looksStamped(body) {
    return pattern.test((body.split('\n', 1)[0] ?? '').trimEnd());
}
/** What a comment's first line says and what follows it; null where this bot did not write that line for this pull request. */
function readStamp(key, place, body) {
    const [line = ''] = body.split('\n', 1);
    const match = pattern.exec(line.trimEnd());
    if (match === null)
        return null;
    const [, payload = '', mac = ''] = match;
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(mac, 'hex'), sign(key, place, payload)))
        return null;
    const shown = shownSchema.nullable().safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    return shown.success ? { shown: shown.data, rest: body.slice(line.length).replace(/^\n+/, '') } : null;
}
function sign(key, { repository, pull }, payload) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)([purpose, repository, pull, payload]))
        .digest();
}


/***/ }),

/***/ 31459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evaluationSchema),
/* harmony export */   v: () => (/* binding */ tasks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77864);
// The shape of what `evaluation` says: where predictions and metrics are, and how they are read.


const tasks = ['binary', 'multiclass', 'regression', 'ranking', 'forecast', 'scores'];
/** An amount of the team's own unit for a row, by its target and then its prediction. */
const amounts = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()));
/** How predictions are read; each key equals a flag of `modelgate evaluate` or `modelgate compare`. */
const evaluationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    predictions: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Predictions file that training or scoring writes: CSV, JSONL or Parquet'),
    metrics: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Metrics file that the team writes: JSON, YAML, TOML or CSV'),
    logs: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae
        .optional()
        .describe('Folder that training logs to with TensorBoard or Weights & Biases, such as runs or wandb; instead of a metrics file'),
    best_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .max(512)
        .optional()
        .describe('Metric in `logs` whose best step counts for all of them; the last step by default'),
    command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe('Scores a model: score.py {model} {data} {predictions}'),
    data: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p.optional().describe('Test set with the features and target labels; targets are taken from it by id'),
    test_set: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['warn', 'strict'])
        .optional()
        .describe('What rows that do not join, or a changed test set, do: strict fails every gate; warn, the default, says so'),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(tasks).optional().describe('What the model predicts'),
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column that names a row; baseline and candidate are joined by it'),
    target: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column of the true value'),
    prediction: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column of the predicted value'),
    score: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Score column, or a prefix such as prob_* for one column a class'),
    positive: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]).optional().describe('The positive class of a binary task'),
    weight: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column of sample weights'),
    cluster: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Rows of one cluster are drawn together by the bootstrap'),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional().describe('Columns, pairs (a*b) or filter expressions'),
    sensitive: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi).optional().describe('Columns of groups that fairness is measured over'),
    min_rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).default(30).describe('Slices under this many rows are hidden and counted'),
    resamples: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(100).max(100_000)])
        .default(2000)
        .describe('Bootstrap resamples, at least 100; 0 for no bootstrap intervals'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).default(7).describe('Seed of the bootstrap: same seed, same intervals'),
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['percentile', 'bca']).optional().describe('Kind of bootstrap interval; percentile by default'),
    beta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().optional().describe('Weight of recall in fbeta, relative to precision; 2 by default'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).optional().describe('Quantile of the pinball loss; 0.5 by default'),
    k: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1)).min(1).optional().describe('Cut-offs of ndcg@k, map@k and precision@k; [10] by default'),
    group: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Query of a ranking row, or series of a forecast row; cluster by default'),
    time: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column that orders the rows of a forecast; their order in the file by default'),
    season: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional().describe('Rows in one season of a forecast, for mase; 1 by default'),
    costs: amounts
        .optional()
        .describe('What a row costs, by target and then prediction: gives the metrics cost (a row) and cost_total'),
    values: amounts
        .optional()
        .describe('What a row is worth, by target and then prediction: gives the metrics value (a row) and value_total'),
    expressions: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1000))
        .optional()
        .describe('Metrics of your own, such as savings: 12 * recall - 3 * (1 - precision)')
});


/***/ }),

/***/ 77864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   fi: () => (/* binding */ column),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   p: () => (/* binding */ data),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94482);
// The kinds of value that keys of the config hold.


const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, 'letters, digits, "-" and "_", starting with a letter or digit');
const command = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .refine((text) => (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text) !== undefined, 'a duration such as 30s, 40m, 24h or 14d')
    .describe('A duration: 500ms, 30s, 40m, 24h, 14d');
const fraction = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+(\.\d+)?%$/, 'a fraction such as 0.05, or 5%')
]);
/** A path inside the repository, with forward slashes. */
const path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((text) => isInside(text), 'a path inside the repository');
const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(path);
/** Data may also lie elsewhere, named by a URL such as s3://bucket/key. */
const data = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((text) => /^[a-z][a-z0-9+.-]+:\/\//.test(text) || isInside(text), 'a path inside the repository, or a URL');
function isInside(text) {
    if (/^([A-Za-z]:|[\\/])/.test(text))
        return false;
    let depth = 0;
    for (const part of text.split(/[\\/]/)) {
        if (part === '..')
            depth -= 1;
        else if (part !== '.' && part !== '')
            depth += 1;
        if (depth < 0)
            return false;
    }
    return true;
}
const column = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(256);


/***/ }),

/***/ 59190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* unused harmony export problemCodes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24484);
// One thing that is wrong with the config: where it is, what was expected, what was found, what to write instead.


const problemCodes = (/* unused pure expression or super */ null && ([
    'syntax',
    'tab_indentation',
    'duplicate_key',
    'key_not_text',
    'forbidden_key',
    'too_large',
    'too_deep',
    'too_many_aliases',
    'encoding',
    'empty',
    'unknown_key',
    'missing_key',
    'wrong_type',
    'wrong_value',
    'secret',
    'unknown_name',
    'cycle',
    'conflict'
]));
/** `models.churn.train`, with quotes around a key that holds a dot. */
function formatPath(path) {
    return path.map((key) => (typeof key === 'string' && key.includes('.') ? JSON.stringify(key) : key)).join('.');
}
/** A value as a message shows it: its type and, where it is short and no secret, the value. */
function describeValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return `text ${JSON.stringify(shorten((0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(value), 60))}`;
    return typeof value === 'number' ? `number ${value}` : JSON.stringify(value);
}
/** `a`, `b` or `c` */
function listWords(words) {
    const quoted = words.map((word) => `\`${word}\``);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
function shorten(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
/** Characters of a source line that are shown at most, so that the caret stays on the screen. */
const width = 100;
/**
 * The problem for a terminal: place and message, the source line with a caret under the column, the cure.
 * Tabs are shown as arrows; other control characters are not passed on.
 */
function formatProblem(problem) {
    const { line, column } = problem.place;
    const start = Math.max(0, column - width);
    const shown = problem.source.slice(start, start + width);
    const visible = shown.replaceAll('\t', '→').replace(/\p{Cc}/gu, '?');
    // An ideographic space is as wide as the characters that take two columns.
    const pad = visible
        .slice(0, column - 1 - start)
        .replace(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/g, '\u3000');
    const gutter = ' '.repeat(String(line).length);
    return [
        `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(problem.place)}: ${problem.message}`,
        ...(shown.trim() === '' && column === 1
            ? []
            : [`  ${line} | ${visible}`, `  ${gutter} | ${pad.replace(/[^\u3000]/g, ' ')}^`]),
        `  -> ${problem.cure}`
    ].join('\n');
}
/** The config is wrong: every problem in words, and as data for who reads JSON. */
class ConfigError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz {
    problems;
    constructor(problems, file) {
        const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
        super(`the config has ${count}\n${problems.map(formatProblem).join('\n')}`, {
            cure: 'change what is named above, then type `modelgate validate`',
            place: problems[0]?.place ?? { file }
        });
        this.problems = problems;
    }
}


/***/ }),

/***/ 24484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VT: () => (/* binding */ isSecretEntry),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   dL: () => (/* binding */ findSecrets)
/* harmony export */ });
// Values that look like secrets: found so that they are refused, masked so that they are not repeated.
/** Prefixes and blocks that issuers gave their tokens so that they can be found. */
const tokens = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[\s\S]*?-----END [A-Z ]*-----|[\s\S]*)/g,
    /\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
    /\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
    /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g,
    /\bsk-[A-Za-z0-9_-]{20,}/g,
    /\bhf_[A-Za-z0-9]{20,}/g,
    /\bAIza[A-Za-z0-9_-]{35}/g,
    /\bnpm_[A-Za-z0-9]{36}/g,
    /\bpypi-[A-Za-z0-9_-]{20,}/g,
    /\bdapi[0-9a-f]{32}/g,
    /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
    /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g
];
const word = String.raw `(?:token|passw(?:or)?d|passphrase|secret(?:[_-]?(?:access[_-]?)?key)?|(?:api|access|private|account)[_-]?key|credentials?)`;
const secretKey = new RegExp(String.raw `(?:^|[_.-])${word}$`, 'i');
/** `TOKEN=abc`, `--password abc` or `https://user:pass@host` inside a command or URL, but not `TOKEN=$TOKEN`. */
const assignments = [
    new RegExp(String.raw `(?<=\b[A-Za-z_]{0,40}?${word}["']?=["']?)[^\s"'$\{<][^\s"']{3,}`, 'gi'),
    new RegExp(String.raw `(?<=--[a-z-]{0,40}?${word}[= ]{1,4}["']?)[^\s"'$\{<-][^\s"']{3,}`, 'gi'),
    /(?<=:\/\/[^\s/:@]{1,100}:)[^\s/@$\{][^\s/@]{0,500}(?=@)/g
];
const assigned = new RegExp(String.raw `(?<=(?:^|[\s{,_.-])${word}["']?\s{0,9}:\s{0,9})[^\s{\[][^,}\n]*`, 'gim');
/** Offsets of what looks like a secret anywhere in a text, in order. */
function findSecrets(text) {
    return [...tokens, ...assignments]
        .flatMap((pattern) => [...text.matchAll(pattern)])
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .sort((a, b) => a.start - b.start);
}
/** Whether a key such as `HF_TOKEN` or `password` holds this text as it is, rather than a name of where to find it. */
function isSecretEntry(key, value) {
    return secretKey.test(key) && value.trim() !== '' && !/^\s*(?:\$|\{|<)/.test(value);
}
/** The text with asterisks in place of what looks like a secret; every other character keeps its place. */
function mask(text) {
    return [...tokens, ...assignments, assigned].reduce((masked, pattern) => masked.replace(pattern, (match) => match.replace(/[^\r\n]/g, '*')), text);
}


/***/ }),

/***/ 89976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YI: () => (/* binding */ homesOf),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export shapes */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
// Which keys the schema knows, and where: for the nearest right word, and for the reference.


/** The object, record or array schemas that may stand behind optional, default, transform and union. */
function shapes(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodDefault */ .XiL)
        return shapes(schema.def.innerType);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodPipe */ .utH)
        return shapes(schema.def.in);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodUnion */ .fZ7)
        return schema.def.options.flatMap(shapes);
    return [schema];
}
function child(schema, key) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH) {
        const shape = schema.def.shape;
        const member = shape[key];
        return member === undefined ? [] : shapes(member);
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodRecord */ .b8S)
        return shapes(schema.def.valueType);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA)
        return shapes(schema.def.element);
    return [];
}
/** The keys that a map at this path may have. */
function keysAt(schema, path) {
    const found = path.reduce((at, key) => at.flatMap((one) => child(one, key)), shapes(schema));
    return found.flatMap((one) => (one instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH ? Object.keys(one.def.shape) : []));
}
/** Dotted paths of every place where the schema knows this key, with `<name>` for names that people choose. */
function homesOf(schema, key, path = '') {
    const below = (name) => (path === '' ? name : `${path}.${name}`);
    return shapes(schema).flatMap((one) => {
        if (one instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodRecord */ .b8S)
            return homesOf(one.def.valueType, key, below('<name>'));
        if (one instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA)
            return homesOf(one.def.element, key, path);
        if (!(one instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH))
            return [];
        const members = one.def.shape;
        return Object.entries(members).flatMap(([name, member]) => [
            ...(name === key ? [below(name)] : []),
            ...homesOf(member, key, below(name))
        ]);
    });
}
/** The word that was probably meant, or null if none is near. */
function nearest(word, words) {
    const plain = word.toLowerCase();
    const starts = words.filter((one) => plain.length >= 3 && (one.startsWith(plain) || plain.startsWith(one)));
    if (starts.length === 1)
        return starts[0] ?? null;
    const ranked = words
        .map((one) => ({ one, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain, one.toLowerCase()) }))
        .filter(({ one, far }) => far < one.length && far <= Math.ceil(Math.max(one.length, word.length) / 3))
        .sort((a, b) => a.far - b.far);
    return ranked[0]?.one ?? null;
}


/***/ }),

/***/ 94482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ parseFraction)
/* harmony export */ });
// Durations and percentages as people write them in the config.
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const durationPattern = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/;
/** Milliseconds of `500ms`, `30s`, `40m`, `24h` or `14d`; undefined for anything else. */
function parseDuration(text) {
    const match = durationPattern.exec(text);
    return match ? Number(match[1]) * units[match[2]] : undefined;
}
/** The fraction (0.05) of a percentage (`5%`) or of a plain number; undefined for anything else. */
function parseFraction(value) {
    if (typeof value === 'number')
        return value;
    const match = /^(-?\d+(?:\.\d+)?)%$/.exec(value);
    return match ? Number(match[1]) / 100 : undefined;
}


/***/ }),

/***/ 62636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   R5: () => (/* binding */ storeNumber),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   iM: () => (/* binding */ loadNumber),
/* harmony export */   prettyJson: () => (/* binding */ prettyJson),
/* harmony export */   yD: () => (/* binding */ digestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Canonical JSON and SHA-256 digests: same input, same bytes, same digest.

function digestBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** Digest of a plain value's canonical JSON (`canonicalJson`). */
function digestValue(value) {
    return digestBytes(canonicalJson(value));
}
function storeNumber(value) {
    if (Number.isFinite(value))
        return value;
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
function loadNumber(value) {
    return typeof value === 'number' ? value : Number(value);
}
/**
 * JSON with sorted keys and no white space; `undefined` members are left out, NaN and infinities are written as
 * the strings "NaN", "Infinity" and "-Infinity". Follows RFC 8785 in key order (UTF-16 code units) and numbers.
 */
function canonicalJson(value) {
    return JSON.stringify(canonical(value));
}
/** The same value, indented by two spaces and ending in a newline: the form of every file Modelgate writes. */
function prettyJson(value) {
    return `${JSON.stringify(canonical(value), null, 2)}\n`;
}
function canonical(value) {
    if (typeof value === 'number')
        return storeNumber(value);
    if (Array.isArray(value))
        return value.map(canonical);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(entries.map(([key, member]) => [key, canonical(member)]));
}


/***/ }),

/***/ 64126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i4: () => (/* binding */ evidenceAmong),
  az: () => (/* binding */ evidenceFile),
  tq: () => (/* binding */ evidenceFilePath),
  vf: () => (/* binding */ parseEvidence)
});

// UNUSED EXPORTS: evidenceSchema

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/config/fields.js
var fields = __webpack_require__(77864);
// EXTERNAL MODULE: ./core/pipeline/evidence.js
var evidence = __webpack_require__(84696);
// EXTERNAL MODULE: ./core/report/walk-schema.js
var walk_schema = __webpack_require__(94942);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/metrics/compare/tolerance.js
var tolerance = __webpack_require__(85891);
// EXTERNAL MODULE: ./core/metrics/compare/verdict.js
var verdict = __webpack_require__(80173);
// EXTERNAL MODULE: ./core/metrics/comparison.js
var metrics_comparison = __webpack_require__(36643);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/sweep/summary.js
var summary = __webpack_require__(50761);
;// CONCATENATED MODULE: ./core/evidence/consistency.js
// Whether a walk's report is of one mind: what can be worked out from another part of it must be what it says.







/** The first contradiction in the report; null where there is none. */
function findContradiction({ commit, models }) {
    if (isRepeated(models.map(({ model }) => model)))
        return inconsistent('it reports one model twice');
    for (const walk of models) {
        const found = inRecords(walk, commit) ?? inBindings(walk) ?? inSweep(walk);
        if (found !== null)
            return { ...found, message: `${walk.model}: ${found.message}` };
    }
    return null;
}
function inRecords({ model, isAffected, planned, records, comparison }, commit) {
    if (!isAffected && (records.length > 0 || comparison !== null)) {
        return inconsistent('it is not affected, and was walked');
    }
    const order = records.map(({ step }) => words/* steps */.Ci.indexOf(step));
    if (order.some((place, at) => at > 0 && place <= (order[at - 1] ?? 0))) {
        return inconsistent('its steps are repeated or out of order');
    }
    for (const record of records) {
        if (record.model !== model)
            return inconsistent(`step ${record.step} is of another model`);
        if (record.commit !== commit)
            return inconsistent(`step ${record.step} is of another commit`);
        if (!planned.includes(record.step))
            return inconsistent(`step ${record.step} is none of its steps`);
    }
    return null;
}
/** Digests that two steps name, and the comparison against what the step `test` says of it. */
function inBindings({ records, comparison }) {
    const outputs = (step) => records.find((record) => record.step === step)?.outputs ?? {};
    const [built, tested] = [outputs('build').modelDigest, outputs('test').modelDigest];
    if ([built, tested].some((digest) => digest !== undefined && !evidence/* digestSchema */.er.safeParse(digest).success)) {
        return inconsistent('its model digest is none');
    }
    if (tested !== undefined && tested !== built)
        return inconsistent('another model was tested than was built');
    const { comparisonDigest: said, verdict } = outputs('test');
    if (comparison === null) {
        return said === undefined ? null : inconsistent('its comparison is left out');
    }
    if (said !== (0,metrics_comparison/* comparisonDigest */.Q3)(comparison)) {
        return { reason: 'digest_differs', message: 'its comparison is not the one that the step test made' };
    }
    if (verdict !== comparison.verdict)
        return inconsistent('the step test says another verdict than its comparison');
    return inComparison(comparison);
}
/** The trials against the choice, and all of it against what the step `build` says of it. */
function inSweep({ model, records, sweep }) {
    const said = records.find(({ step }) => step === 'build')?.outputs.sweep;
    if (sweep == null)
        return said === undefined ? null : inconsistent('its sweep is left out');
    if (said !== (0,digest/* digestBytes */.QN)((0,digest.prettyJson)(sweep))) {
        return { reason: 'digest_differs', message: 'its sweep is not the one that the step build made' };
    }
    if (sweep.model !== model)
        return inconsistent('its sweep is of another model');
    const message = (0,summary/* sweepContradiction */.sL)(sweep);
    return message === null ? null : inconsistent(message);
}
function inComparison(comparison) {
    const { metrics, slices } = comparison;
    if (isRepeated(slices.map(({ column, value }) => JSON.stringify([column, value])))) {
        return inconsistent('its comparison has one slice twice');
    }
    for (const list of [metrics, ...slices.map((slice) => slice.metrics)]) {
        if (isRepeated(list.map(({ name }) => name)))
            return inconsistent('its comparison has one metric twice');
        for (const entry of list) {
            const message = inMetric(entry);
            if (message !== null)
                return inconsistent(`${entry.name}: ${message}`);
        }
    }
    return (0,verdict/* verdictOf */.V)(comparison) === comparison.verdict
        ? null
        : inconsistent(`its verdict is ${comparison.verdict}, which does not follow from its metrics`);
}
function inMetric({ baseline, candidate, delta, interval, gate, reason }) {
    // An acceptance is the bot's to give: a run's own comparison holds none.
    const needsReason = gate === 'fail' || gate === 'inconclusive';
    if (needsReason !== (reason !== undefined))
        return `its gate says ${gate}, and its reason ${reason ?? 'nothing'}`;
    if (interval !== undefined && (0,digest/* loadNumber */.iM)(interval[0]) > (0,digest/* loadNumber */.iM)(interval[1]))
        return 'its interval is turned round';
    const isCounted = typeof baseline === 'number' && typeof candidate === 'number';
    if (!isCounted)
        return delta === undefined ? null : 'it has a delta without two numbers';
    return delta !== undefined && (0,tolerance/* sameNumber */.SR)((0,digest/* loadNumber */.iM)(delta), candidate - baseline)
        ? null
        : 'its delta is not that of its numbers';
}
function isRepeated(names) {
    return new Set(names).size < names.length;
}
function inconsistent(message) {
    return { reason: 'inconsistent', message };
}

// EXTERNAL MODULE: ./core/evidence/limits.js
var evidence_limits = __webpack_require__(23752);
;// CONCATENATED MODULE: ./core/evidence/json-limits.js
// JSON from others, measured in one pass before anything is made of it.

const [quote, backslash, comma] = [34, 92, 44];
const [openList, closeList, openMap, closeMap] = [91, 93, 123, 125];
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const number = /^[-+.\deE]+/;
/**
 * The value of a JSON text that keeps to the limits. Refused are also bytes that aren't UTF-8, a key given twice, a
 * number that a double can't hold, and the keys `__proto__`, `constructor` and `prototype`. Never throws.
 */
function parseLimitedJson(bytes, limits = evidence_limits/* jsonLimits */.hn) {
    if (bytes.length > limits.bytes) {
        return refuse('json_too_large', `it has ${bytes.length} bytes; ${limits.bytes} are allowed`);
    }
    const text = decode(bytes);
    if (text === null)
        return refuse('not_utf8', 'it is not UTF-8');
    const refusal = findExcess(text, limits);
    if (refusal !== null)
        return refusal;
    try {
        return { kind: 'ok', value: JSON.parse(text) };
    }
    catch {
        // The parser's message repeats the text.
        return refuse('not_json', 'it is not JSON');
    }
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Of a text that isn't JSON it may find nothing: the parser does. */
function findExcess(text, limits) {
    const frames = [];
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        const frame = frames.at(-1);
        const code = text.charCodeAt(at);
        switch (code) {
            case quote: {
                const end = closing(text, at);
                if (frame?.keys != null && frame.awaitsKey) {
                    frame.awaitsKey = false;
                    const reason = addKey(frame.keys, text.slice(at, end + 1), limits);
                    if (reason !== null)
                        return refuse(reason, `${keyMessages[reason]} at character ${at}`);
                }
                at = end;
                break;
            }
            case openMap:
            case openList:
                if (frames.length === limits.depth) {
                    return refuse('json_too_deep', `at character ${at} it is deeper than ${limits.depth} levels`);
                }
                values += 1;
                frames.push({ keys: code === openMap ? new Set() : null, awaitsKey: code === openMap });
                break;
            case closeMap:
            case closeList:
                frames.pop();
                break;
            case comma:
                values += 1;
                if (frame !== undefined)
                    frame.awaitsKey = frame.keys !== null;
                break;
            default:
                if (code === 45 || (code >= 48 && code <= 57)) {
                    // Only as much as is allowed, and one more: the expression takes stack for each digit.
                    const literal = number.exec(text.slice(at, at + limits.digits + 1))?.[0] ?? '';
                    if (literal.length > limits.digits || Math.abs(Number(literal)) === Infinity) {
                        return refuse('number_too_large', `the number at character ${at} is larger than a double holds or too long`);
                    }
                    at += literal.length - 1;
                }
        }
        if (values > limits.values)
            return refuse('too_many_values', `it has more than ${limits.values} values`);
    }
    return null;
}
const keyMessages = {
    forbidden_key: 'a key that names a part of every object',
    duplicate_key: 'a key given twice',
    too_many_keys: 'more keys than an object may have'
};
/** Two spellings of one key, such as `"a"` and `"\u0061"`, are one key. */
function addKey(keys, literal, limits) {
    const key = literal.includes('\\') ? json_limits_unescape(literal) : literal.slice(1, -1);
    if (key === null)
        return null;
    if (forbidden.has(key))
        return 'forbidden_key';
    if (keys.has(key))
        return 'duplicate_key';
    if (keys.size === limits.keys)
        return 'too_many_keys';
    keys.add(key);
    return null;
}
function json_limits_unescape(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        return null;
    }
}
/** Where the string that begins here ends: at its closing quote, or at the end of the text. */
function closing(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === backslash)
            at += 1;
        else if (code === quote)
            return at;
    }
    return text.length;
}
function refuse(reason, message) {
    return { kind: 'refused', reason, message };
}

;// CONCATENATED MODULE: ./core/evidence/evidence-file.js
// modelgate-evidence.json: what a workflow run hands to the bot. It is made by whoever could change the workflow, so it
// is read as a claim: what follows from something else is worked out again, and a claim that differs is refused.







/** Name of the file, and where it lies in the repository that was walked. */
const evidenceFile = 'modelgate-evidence.json';
const evidenceFilePath = `.modelgate/evidence/${evidenceFile}`;
const commit = evidence/* envelope */.RE.commit.unwrap();
const evidenceSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('modelgate/evidence@1'),
    producer: evidence/* envelope */.RE.producer,
    commit: commit.describe("The commit that it is about: a pull request's head, though its trial merge was walked"),
    policy: evidence/* digestSchema */.er.describe('Digest of the config that it was made with'),
    createdAt: evidence/* timeSchema */.Rl,
    run: schemas/* strictObject */.rej({ id: schemas/* int */.Whr().positive(), attempt: schemas/* int */.Whr().positive() })
        .nullable()
        .describe('The workflow run that says it made it; null outside of a workflow'),
    retraining: schemas/* strictObject */.rej({ model: fields/* name */.UU, branch: schemas/* string */.YjP().min(1).max(250), head: commit })
        .optional()
        .describe('The branch on which this run handed in what the model is to be trained on next'),
    placed: schemas/* strictObject */.rej({
        model: fields/* name */.UU,
        environment: fields/* name */.UU,
        release: evidence/* digestSchema */.er.nullable(),
        hold: schemas/* string */.YjP().min(1).max(300).nullable()
    })
        .optional()
        .describe('What this run made an environment serve, and what holds it there since: a rollback, or a hold that was lifted'),
    report: walk_schema/* walkReportSchema */.N.extend({
        commit: commit.describe('The commit that was walked'),
        models: schemas/* array */.YOg(walk_schema/* walkReportSchema */.N.shape.models.element.extend({ model: fields/* name */.UU })).max(1000)
    })
});
/** The evidence among an archive's files, whatever folder it lies in. Two of them are one too many. */
function evidenceAmong(files) {
    const found = [...files].filter(([path]) => path === evidenceFile || path.endsWith(`/${evidenceFile}`));
    const [first, second] = found;
    if (first === undefined)
        return evidence_file_refuse('no_evidence', `the artifact has no ${evidenceFile}`);
    if (second !== undefined)
        return evidence_file_refuse('evidence_ambiguous', `the artifact has more than one ${evidenceFile}`);
    return parseEvidence(first[1]);
}
/**
 * Never throws. Says nothing of where the document came from, nor whether its rules are those of the base branch: see
 * `rejudge` for that.
 */
function parseEvidence(bytes, limits = evidence_limits/* jsonLimits */.hn) {
    const json = parseLimitedJson(bytes, limits);
    if (json.kind === 'refused')
        return json;
    const parsed = evidenceSchema.safeParse(json.value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return evidence_file_refuse('wrong_schema', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as the schema has it'}`);
    }
    const { report, createdAt, producer, policy, run, retraining = null, placed = null } = parsed.data;
    const contradiction = findContradiction(report);
    if (contradiction !== null)
        return evidence_file_refuse(contradiction.reason, contradiction.message);
    const models = report.models.map(withBindings);
    const about = { commit: parsed.data.commit, walkedCommit: report.commit };
    const made = { producer, ...about, policy, createdAt: Date.parse(createdAt), run, retraining, placed };
    return { kind: 'ok', evidence: { ...made, models } };
}
function withBindings(walk) {
    const outputs = (step) => walk.records.find((record) => record.step === step)?.outputs;
    const credit = outputs('test')?.credit;
    return {
        ...walk,
        modelDigest: (outputs('build')?.modelDigest ?? null),
        // `findContradiction` has held it against the comparison.
        comparisonDigest: walk.comparison === null ? null : outputs('test')?.comparisonDigest,
        credit: credit === undefined ? [] : credit.split('\n')
    };
}
function evidence_file_refuse(reason, message) {
    return { kind: 'refused', reason, message: message.length <= 300 ? message : `${message.slice(0, 299)}…` };
}


/***/ }),

/***/ 23752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ archiveLimits),
/* harmony export */   hn: () => (/* binding */ jsonLimits)
/* harmony export */ });
/* unused harmony exports archiveReasons, jsonReasons, namedFiles */
// How much evidence may weigh before it is read, and why an archive or a document is refused.

const archiveLimits = {
    compressedBytes: 16 * 2 ** 20,
    entries: 200,
    nameBytes: 512,
    fileBytes: 16 * 2 ** 20,
    totalBytes: 32 * 2 ** 20,
    ratio: 200
};
const archiveReasons = (/* unused pure expression or super */ null && ([
    'archive_too_large',
    'too_many_entries',
    'name_too_long',
    'unsafe_name',
    'duplicate_name',
    'link',
    'encrypted',
    'unsupported_compression',
    'file_too_large',
    'files_too_large',
    'ratio_too_high',
    'overlapping_entries',
    'size_differs',
    'checksum_differs',
    'archive_malformed'
]));
const jsonLimits = {
    bytes: archiveLimits.fileBytes,
    depth: 64,
    keys: 10_000,
    values: 1_000_000,
    digits: 64
};
const jsonReasons = (/* unused pure expression or super */ null && ([
    'json_too_large',
    'json_too_deep',
    'too_many_keys',
    'too_many_values',
    'forbidden_key',
    'duplicate_key',
    'number_too_large',
    'not_utf8',
    'not_json'
]));
/** Which names of an archive's entries to read: globs such as `evaluation.json` or `reports/*.json`, JSON files alone. */
function namedFiles(globs) {
    const isMatch = picomatch([...globs], { dot: true, strictSlashes: true });
    return (name) => name.endsWith('.json') && isMatch(name);
}


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ fromEvaluation),
/* harmony export */   Yb: () => (/* binding */ plainMetrics),
/* harmony export */   a3: () => (/* binding */ metricValue)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _plots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24976);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64837);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
// Metrics as every reader of metrics files gives them.




function plainMetrics(metrics) {
    return {
        metrics,
        rows: null,
        slices: [],
        hidden: { slices: 0, rows: 0 },
        predictions: null,
        testData: null,
        plots: (0,_plots_js__WEBPACK_IMPORTED_MODULE_1__/* .loggedPlots */ .LB)(metrics)
    };
}
/** Fairness becomes metrics too: `fairness.<column>.<metric>`. */
function fromEvaluation(evaluation) {
    const metrics = estimates(evaluation.metrics);
    for (const [column, byMetric] of Object.entries(evaluation.fairness))
        for (const [name, value] of Object.entries(byMetric))
            metrics.set((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .metricName */ .K)(['fairness', column, name]), (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(value));
    return {
        metrics,
        rows: evaluation.rows,
        slices: evaluation.slices.map((slice) => ({ ...slice, metrics: estimates(slice.metrics) })),
        hidden: evaluation.hidden,
        predictions: evaluation.predictions,
        testData: evaluation.testData,
        plots: (0,_plots_js__WEBPACK_IMPORTED_MODULE_1__/* .plotsIn */ .SE)(evaluation.plots)
    };
}
function estimates(record) {
    return new Map(Object.entries(record).map(([name, { value }]) => [name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(value)]));
}
/** Evidence stores NaN and infinities as text; they are numbers again. */
function metricValue(tree) {
    if (typeof tree === 'number')
        return tree;
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(tree))
        return tree.map(_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul);
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(tree))
        return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(tree)];
    return tree === 'NaN' || tree === 'Infinity' || tree === '-Infinity' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(tree) : tree;
}


/***/ }),

/***/ 64837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ metricName),
/* harmony export */   c: () => (/* binding */ nameUnder)
/* harmony export */ });
// Metric names: the dotted path to a value.
/** A key that would be misread inside a dotted path is quoted as JSON, so `{"a.b": 1}` and `{"a": {"b": 2}}` stay apart. */
function metricName(path) {
    return path.map(quoted).join('.');
}
/** The name of a key under another name; the outermost keys are under ''. */
function nameUnder(parent, key) {
    return parent === '' ? quoted(key) : `${parent}.${quoted(key)}`;
}
function quoted(key) {
    return key === '' || key.includes('.') || key.includes('"') ? JSON.stringify(key) : key;
}


/***/ }),

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   E5: () => (/* binding */ documentLimits),
/* harmony export */   Gc: () => (/* binding */ toTree),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// What every format is read into: maps and lists of scalars, so that no key is special, `__proto__` neither.

const documentLimits = { bytes: 32 * 1024 * 1024, depth: 64, metrics: 200_000 };
function isMap(tree) {
    return tree instanceof Map;
}
function isList(tree) {
    return Array.isArray(tree);
}
/** The tree at a path of keys. */
function at(tree, ...path) {
    let here = tree;
    for (const key of path)
        here = isMap(here) ? here.get(key) : undefined;
    return here;
}
/** A parser's plain value as a tree. Throws InputError if it is nested too deeply; dates and other objects become text. */
function toTree(value, file, depth = 0) {
    if (depth > documentLimits.depth)
        throw tooDeep(file);
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'bigint')
        return Number(value);
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((item) => toTree(item, file, depth + 1));
    if (value instanceof Map)
        return new Map([...value].map(([key, member]) => [String(key), toTree(member, file, depth + 1)]));
    if (typeof value === 'object')
        return new Map(Object.entries(value).map(([key, member]) => [key, toTree(member, file, depth + 1)]));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${file} holds something that is no metric`, {
        cure: 'keep numbers, text, lists and maps in it',
        place: { file }
    });
}
/** A tree as plain JSON data; maps inside lists become objects. */
function toPlain(tree) {
    if (isList(tree))
        return tree.map(toPlain);
    return isMap(tree) ? Object.fromEntries([...tree].map(([key, member]) => [key, toPlain(member)])) : tree;
}
function tooDeep(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${file} is nested more than ${documentLimits.depth} levels deep`, {
        cure: 'write metrics in fewer levels',
        place: { file }
    });
}


/***/ }),

/***/ 76540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ defaultLimit),
/* harmony export */   toMarkdown: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23494);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54999);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96145);



const defaultLimit = 65_000;
/**
 * Markdown of a tree whose blocks stand in order of importance. What goes over the budget is cut from the end: table
 * rows and folded parts first, then whole blocks; a last line says so and links to the whole.
 */
function toMarkdown(report, budget = { limit: defaultLimit }) {
    const whole = renderUpTo(report.children, budget.limit);
    if (whole !== undefined)
        return whole;
    const notice = cutNotice(budget.whole);
    const room = budget.limit - bytes(render([notice])) - separator.length;
    for (let kept = cutBlocks(report.children, room);; kept = kept.slice(0, -1)) {
        const text = render([...kept, notice]);
        if (bytes(text) <= budget.limit)
            return text;
        if (kept.length === 0)
            return '';
    }
}
/** The blocks as Markdown, or undefined if that is over the limit; what can't fit is not even serialised, which is slow. */
function renderUpTo(blocks, limit) {
    if (leastBytes(blocks) > limit)
        return undefined;
    const text = render(blocks);
    return bytes(text) <= limit ? text : undefined;
}
/** Bytes of the bare text, which its Markdown has at least. */
function leastBytes(nodes) {
    let sum = 0;
    for (const node of nodes) {
        if ('value' in node)
            sum += bytes(node.value);
        if ('children' in node)
            sum += leastBytes(node.children) + (node.type === 'tableRow' ? 3 * node.children.length : 0);
    }
    return sum;
}
const separator = '\n\n';
function cutNotice(whole) {
    const where = whole === undefined ? [] : [' ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(whole, 'See the whole report.')];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .emphasis */ .lN)('This report was cut to fit.'), ...where);
}
function cutBlocks(blocks, room) {
    const kept = [];
    let left = room;
    for (const block of blocks) {
        const text = renderUpTo([block], left - separator.length);
        if (text === undefined) {
            const part = cutBlock(block, left);
            return part === undefined ? kept : [...kept, part];
        }
        kept.push(block);
        left -= bytes(text) + separator.length;
    }
    return kept;
}
/** The part of a block that fits, or undefined if none is worth showing. */
function cutBlock(block, room) {
    if (block.type === 'table')
        return cutTable(block, room);
    if (block.type === 'details')
        return cutDetails(block, room);
    return undefined;
}
/** Each row of a table is one line of its own width, after the head and the line under it. */
function cutTable(table, room) {
    let least = 0;
    const tooMany = table.children.findIndex((row) => (least += leastBytes([row])) > room);
    const children = tooMany < 0 ? table.children : table.children.slice(0, tooMany);
    let left = room - separator.length;
    const lines = render([{ ...table, children }])
        .trimEnd()
        .split('\n');
    const over = lines.findIndex((line) => (left -= bytes(line) + 1) < 0);
    const rows = (over < 0 ? lines.length : over) - 1;
    return rows > 1 ? { ...table, children: children.slice(0, rows) } : undefined;
}
function cutDetails(whole, room) {
    const frame = bytes(render([(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(whole.summary)])) + separator.length * 2;
    const children = cutBlocks(whole.children, room - frame);
    return children.length > 0 ? { ...whole, children } : undefined;
}
function bytes(text) {
    return Buffer.byteLength(text);
}
/** Folded parts stand by themselves, so one that stands in many reports is serialised once. */
const folded = new WeakMap();
const renderDetails = (node, _parent, state, info) => {
    const known = folded.get(node);
    if (known !== undefined)
        return known;
    const body = state.containerFlow(node, info);
    const text = `<details><summary>${escapeHtml(node.summary)}</summary>\n\n${body}\n\n</details>`;
    folded.set(node, text);
    return text;
};
const renderDrawing = (node, _parent, state, info) => state.containerFlow(node, info);
const options = {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    extensions: [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })],
    handlers: { details: renderDetails, drawing: renderDrawing }
};
function render(blocks) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__/* .toMarkdown */ .l)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(blocks), options);
}
function escapeHtml(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
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


/***/ }),

/***/ 94942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ walkReportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65817);
/* harmony import */ var _metrics_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36643);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84696);
/* harmony import */ var _sweep_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50761);
/* harmony import */ var _pipeline_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57004);
// The JSON that `modelgate run --format json` prints.





const walkReportSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('modelgate/walk@1'),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    models: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        isAffected: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        why: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        planned: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_pipeline_words_js__WEBPACK_IMPORTED_MODULE_3__/* .steps */ .Ci)),
        records: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .stepRecordSchema */ .dW),
        comparison: _metrics_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonSchema */ .D.nullable(),
        held: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ result: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['fail', 'pending', 'unavailable']), reasons: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonSchema */ .ex) })
            .nullable(),
        sweep: _sweep_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepSummarySchema */ .il.nullable().optional().describe('Where parameters were chosen among several'),
        release: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ release: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .er, version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^v\d+\.\d+\.\d+$/) })
            .nullable()
            .optional()
            .describe('The release that it became, where no environment comes before production')
    }))
});


/***/ }),

/***/ 48489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createRandom)
/* harmony export */ });
// Seeded random numbers: the same seed and stream give the same numbers on every machine and in every thread.
/**
 * sfc32 by Chris Doty-Humphrey (PractRand), period about 2^128. Each stream (a bootstrap resample, a slice) has a state of
 * its own, mixed from seed and stream by splitmix32, so that it doesn't matter which thread draws from which stream.
 */
function createRandom(seed, stream) {
    let state = mixed(mixed(seed >>> 0) ^ mixed((stream >>> 0) + 0x85ebca6b) ^ Math.floor(seed / 2 ** 32));
    const nextState = () => (state = mixed(state + 0x9e3779b9));
    let [a, b, c, d] = [nextState(), nextState(), nextState() ^ seed, 1];
    const random = () => {
        const sum = (a + b + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + sum;
        c |= 0;
        return sum >>> 0;
    };
    for (let warm = 0; warm < 12; warm += 1)
        random();
    return random;
}
function mixed(value) {
    let z = value | 0;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
}


/***/ }),

/***/ 50761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   il: () => (/* binding */ sweepSummarySchema),
/* harmony export */   s0: () => (/* binding */ trialRows),
/* harmony export */   sL: () => (/* binding */ sweepContradiction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84696);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43673);
// What a sweep came to, as evidence: every trial, and which was chosen.




const value = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1000), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()]);
const id = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{12}$/);
const trialRowSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id,
    rung: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(100),
    budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200), value),
    value: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .storedNumber */ .HW.nullable().describe('Mean over its attempts; null where all failed'),
    attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(100),
    seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0),
    failure: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(300).nullable().describe('Of the last attempt that failed')
});
const sweepSummarySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('modelgate/sweep@1'),
    ..._pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .RE,
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    method: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['grid', 'random']),
    metric: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(512),
    goal: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['maximize', 'minimize']),
    budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200).nullable().describe('The parameter of successive halving; null without it'),
    validation: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).nullable().describe('Null where trials measure themselves'),
        digest: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .er.nullable()
    }),
    trials: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(trialRowSchema).min(1).max(5000),
    best: id
});
/** A row for each trial, in the order in which they were planned. */
function trialRows(plan, known) {
    return plan.trials.flatMap((planned) => {
        const trial = known.get(planned.id);
        if (trial === undefined)
            return [];
        const worth = (0,_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .trialValue */ .So)(trial);
        const failures = trial.attempts.flatMap(({ failure }) => (failure === null ? [] : [failure]));
        return [
            {
                id: planned.id,
                rung: planned.rung,
                budget: planned.budget,
                parameters: { ...planned.parameters },
                value: worth === null ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(worth),
                attempts: trial.attempts.length,
                seconds: trial.attempts.reduce((sum, { resources }) => sum + resources.wallSeconds, 0),
                failure: failures.at(-1)?.slice(0, 300) ?? null
            }
        ];
    });
}
/** What is wrong with a summary that anybody may have written; null where its choice follows from its trials. */
function sweepContradiction({ trials, best, goal }) {
    if (new Set(trials.map((trial) => trial.id)).size < trials.length)
        return 'its sweep has one trial twice';
    const valued = trials.map((trial) => ({ ...trial, value: trial.value === null ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(trial.value) }));
    const highest = Math.max(...valued.filter((trial) => trial.value !== null).map(({ rung }) => rung));
    const [first] = (0,_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .ranked */ .ad)(valued.filter((trial) => trial.rung === highest && trial.value !== null), goal);
    return first?.id === best ? null : 'its sweep chose another trial than the best';
}


/***/ }),

/***/ 77026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version),
/* harmony export */   x: () => (/* binding */ producer)
/* harmony export */ });
// The version that evidence names as its producer; kept equal to package.json by a test.
const version = '0.1.0';
const producer = `modelgate/${version}`;


/***/ })

};

export const id = 9173;
export const ids = [9173];
export const modules = {

/***/ 52180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ logTail),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   ub: () => (/* binding */ folderName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
/* harmony import */ var _files_atomic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35588);
// Small JSON records on disk: read through a schema, written whole or not at all.





/** Null if there is no such file. Throws OutsideError if it is not what Modelgate wrote. */
async function readRecord(file, schema) {
    const bytes = await (0,_files_atomic_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(file);
    if (bytes === null)
        return null;
    const parsed = schema.safeParse(parseJson(bytes.toString('utf8')));
    if (parsed.success)
        return parsed.data;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`the file ${file} is not what Modelgate wrote`, {
        cure: `remove it and run the command again: \`rm '${file}'\``,
        place: { file },
        cause: parsed.error
    });
}
/** Written, fsynced and renamed into place. `mode` is 0600 for what only this user may read. */
async function writeRecord(file, record, mode = 0o644) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    await (0,_files_atomic_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(file, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)(record), mode);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The last lines of a log, at most 4 KiB; empty if there is none. */
async function logTail(file, lines = 20) {
    const text = ((await (0,_files_atomic_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(file)) ?? '').toString();
    return text.slice(-4096).trimEnd().split('\n').slice(-lines).join('\n');
}
/** A name that is one folder: config names are, anything else is refused before it becomes a path. */
function folderName(name) {
    if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/.test(name))
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`"${name}" is not a name of an environment or a model`, {
        cure: 'use letters, digits, "-" and "_", starting with a letter or digit'
    });
}


/***/ }),

/***/ 9173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ readRoutes),
/* harmony export */   Jj: () => (/* binding */ gatewayRecordSchema),
/* harmony export */   WI: () => (/* binding */ gatewayFiles),
/* harmony export */   dP: () => (/* binding */ settingsSchema),
/* harmony export */   runGateway: () => (/* binding */ runGateway)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65817);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
/* harmony import */ var _process_liveness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8314);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52180);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4370);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16658);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62092);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14990);
// The gateway process: one for each environment, holds its address on this machine and outlives the command that started it.











/** How often a gateway looks whether its folder is still there and still its own. */
const watchMs = 2000;
/** How long requests may go on after the gateway was told to end. */
const drainMs = 5000;
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('modelgate/gateway-settings@1'),
    port: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1).max(65_535),
    answerTimeoutMs: zod__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Whr().min(1)
});
/** The running gateway, as it wrote it itself once it listened. Only this user may read it: `token` allows to reload. */
const gatewayRecordSchema = _processes_js__WEBPACK_IMPORTED_MODULE_6__/* .processIdSchema */ .Ib.extend({
    schema: zod__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('modelgate/gateway@1'),
    settings: settingsSchema,
    token: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()
});
const gatewayFiles = (folder) => ({
    settings: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'gateway-settings.json'),
    record: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'gateway.json'),
    routes: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'routes.json'),
    log: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'gateway.log')
});
async function readRoutes(folder) {
    return (await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(gatewayFiles(folder).routes, _routes_js__WEBPACK_IMPORTED_MODULE_7__/* .routesSchema */ .mY)) ?? _routes_js__WEBPACK_IMPORTED_MODULE_7__/* .noRoutes */ .SY;
}
/**
 * Serves the environment whose folder this is until it is told to end (SIGTERM, SIGINT), or until the folder is gone
 * or names another gateway.
 */
async function runGateway(folder) {
    const files = gatewayFiles(folder);
    const settings = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(files.settings, settingsSchema);
    if (settings === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`${folder} is not the folder of an environment`, {
            cure: 'type `modelgate run` instead: it starts the gateway itself'
        });
    }
    const { createProxyServer } = await __webpack_require__.e(/* import() */ 8524).then(__webpack_require__.bind(__webpack_require__, 28524));
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex');
    const server = (0,_server_js__WEBPACK_IMPORTED_MODULE_8__/* .createGateway */ .jV)({
        proxy: createProxyServer(),
        state: (0,_state_js__WEBPACK_IMPORTED_MODULE_9__/* .createGatewayState */ .M)(await readRoutes(folder)),
        token,
        answerTimeoutMs: settings.answerTimeoutMs,
        readRoutes: () => readRoutes(folder)
    });
    await listen(server, settings.port);
    const record = { schema: 'modelgate/gateway@1', ...(0,_process_liveness_js__WEBPACK_IMPORTED_MODULE_4__/* .thisProcess */ .WF)(), settings, token };
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeRecord */ .rh)(files.record, record, 0o600);
    await untilTold(files.record, token);
    await close(server);
}
async function listen(server, port) {
    server.listen({ port, host: '127.0.0.1' });
    await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(server, 'listening');
}
function untilTold(recordFile, token) {
    return new Promise((resolve) => {
        const watch = setInterval(() => {
            void ownRecord(recordFile, token).then((own) => {
                if (!own)
                    end();
            });
        }, watchMs);
        const end = () => {
            clearInterval(watch);
            resolve();
        };
        process.once('SIGTERM', end);
        process.once('SIGINT', end);
    });
}
async function ownRecord(recordFile, token) {
    const record = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecord */ .aE)(recordFile, gatewayRecordSchema).catch(() => null);
    return record?.token === token;
}
async function close(server) {
    const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(server, 'close');
    server.close();
    const timer = setTimeout(() => server.closeAllConnections(), drainMs);
    await closed;
    clearTimeout(timer);
}


/***/ }),

/***/ 16658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ withRoute),
/* harmony export */   M0: () => (/* binding */ withPort),
/* harmony export */   Rh: () => (/* binding */ createRotation),
/* harmony export */   SY: () => (/* binding */ noRoutes),
/* harmony export */   mY: () => (/* binding */ routesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84696);
// What the gateway serves: for each model the releases that share its traffic, as routes.json holds it.


const backendSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    release: _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
    port: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(65_535),
    weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0)
});
const routeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe('Counts up with each move of traffic; answers are counted since then'),
    backends: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(backendSchema)
});
const routesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/routes@1'),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), routeSchema)
});
const noRoutes = { schema: 'modelgate/routes@1', models: {} };
/** The same routes with this model's traffic moved. */
function withRoute(routes, model, backends) {
    const revision = (routes.models[model]?.revision ?? 0) + 1;
    return { ...routes, models: { ...routes.models, [model]: { revision, backends: [...backends] } } };
}
/** The same routes, with a release of a model answering at another port; a model that is new is known, without traffic. */
function withPort(routes, model, release, port) {
    const route = routes.models[model] ?? { revision: 0, backends: [] };
    const backends = route.backends.map((backend) => (backend.release === release ? { ...backend, port } : backend));
    return { ...routes, models: { ...routes.models, [model]: { ...route, backends } } };
}
function createRotation(backends) {
    const entries = backends.filter(({ weight }) => weight > 0).map((backend) => ({ backend, credit: 0 }));
    return {
        choose(except) {
            const open = entries.filter(({ backend }) => backend.release !== except);
            const sum = open.reduce((total, { backend }) => total + backend.weight, 0);
            for (const entry of open)
                entry.credit += entry.backend.weight;
            const richest = open.toSorted((a, b) => b.credit - a.credit)[0];
            if (richest === undefined)
                return null;
            richest.credit -= sum;
            return richest.backend;
        }
    };
}


/***/ }),

/***/ 62092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jV: () => (/* binding */ createGateway),
  tf: () => (/* binding */ tokenHeader)
});

// UNUSED EXPORTS: splitModel

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./adapters/files/file-error.js
var file_error = __webpack_require__(60900);
;// CONCATENATED MODULE: ./adapters/environment/gateway/forward.js
// Sends one request to a release and its answer back, and counts how it ended.


/** Bodies up to this size are held until the release has taken them, so that a refused one can go to another release. */
const heldBodyBytes = 1024 * 1024;
const releaseHeader = 'x-modelgate-release';
/** `request.url` is already the path at the release. Resolves when the answer was sent or the client left. */
async function forward(forwarder, model, request, response) {
    const held = await holdBody(request);
    // Looked up only now: while a slow body came in, traffic may have moved and the release that had it ended.
    const traffic = forwarder.state.model(model);
    const first = traffic?.rotation.choose() ?? null;
    if (!traffic || first === null)
        return reply(response, 503, `Model ${model} gets no traffic here yet.`, 'bring a release live');
    let attempt = begin(forwarder, traffic, first);
    response.once('close', () => attempt.end(response.statusCode >= 500 || !response.writableFinished));
    for (;;) {
        const failure = await send(forwarder, attempt, request, response, held);
        if (failure === null || response.headersSent || response.destroyed)
            return;
        // A refused connection has taken nothing of the request, so another release may be asked instead, once.
        const other = held !== null && attempt.backend === first && (0,file_error/* errorCode */.CA)(failure.cause) === 'ECONNREFUSED';
        const next = other ? (forwarder.state.model(model)?.rotation.choose(first.release) ?? null) : null;
        if (next === null)
            return refuse(forwarder, model, attempt, failure.cause, response);
        attempt.end(true);
        attempt = begin(forwarder, traffic, next);
    }
}
function begin({ state: { inFlight } }, { window }, backend) {
    const startedAt = performance.now();
    inFlight.add(backend.release, 1);
    return {
        backend,
        startedAt,
        end(failed) {
            inFlight.add(backend.release, -1);
            window.answered(backend.release, failed, performance.now() - startedAt);
        }
    };
}
/** Null when an answer came, whole or cut off; the error when none came. */
async function send({ proxy, answerTimeoutMs }, { backend }, request, response, held) {
    response.setHeader(releaseHeader, backend.release);
    try {
        await proxy.web(request, response, {
            target: `http://127.0.0.1:${backend.port}`,
            proxyTimeout: answerTimeoutMs,
            // A new connection for each request: one that is kept may be closed by the server just as it is used again.
            agent: false,
            ...(held === null ? {} : { buffer: external_node_stream_.Readable.from(held.length === 0 ? [] : [held]) })
        });
        return null;
    }
    catch (cause) {
        return { cause };
    }
}
function refuse({ answerTimeoutMs }, model, { backend, startedAt }, cause, response) {
    const late = performance.now() - startedAt >= answerTimeoutMs;
    const what = late
        ? `did not answer within ${answerTimeoutMs} ms`
        : `did not answer (${(0,file_error/* errorCode */.CA)(cause) ?? String(cause)})`;
    reply(response, late ? 504 : 502, `Release ${backend.release} of model ${model} ${what}.`, 'see its server.log');
}
/** The gateway's own answers. */
function reply(response, status, error, cure) {
    const body = JSON.stringify({ error, cure });
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
}
/** The whole body where it is small and its length is known, else null: it is streamed then. */
async function holdBody(request) {
    const length = Number(request.headers['content-length'] ?? 0);
    if (request.headers['transfer-encoding'] !== undefined || !(length <= heldBodyBytes))
        return null;
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./adapters/environment/gateway/server.js
// The gateway's HTTP server: `/<model>/...` goes to a release, `/-/...` is for Modelgate itself.




const tokenHeader = 'x-modelgate-token';
function createGateway(parts) {
    // Without this, the answer's `connection: close` (the gateway's own doing) would end the client's connection.
    parts.proxy.on('proxyRes', (answer) => {
        delete answer.headers.connection;
        delete answer.headers['keep-alive'];
    });
    const server = (0,external_node_http_.createServer)((request, response) => {
        handle(parts, request, response).catch((error) => {
            console.error(`${new Date().toISOString()} ${String(error)}`);
            if (response.headersSent)
                response.destroy();
            else
                reply(response, 500, 'The gateway failed.', 'see gateway.log');
        });
    });
    // Longer than clients and proxies usually keep a connection, so that it is they who close it.
    server.keepAliveTimeout = 75_000;
    return server;
}
async function handle(parts, request, response) {
    const target = splitModel(request.url ?? '/');
    if (target.model === '-')
        return administer(parts, target.path, request, response);
    if (parts.state.model(target.model) === undefined) {
        const known = Object.keys(parts.state.report().models).join(', ') || 'none yet';
        return reply(response, 404, `There is no model "${target.model}" here.`, `ask /MODEL/...; models: ${known}`);
    }
    request.url = target.path;
    await forward(parts, target.model, request, response);
}
/** `/churn/a?b` is model `churn`, path `/a?b`. */
function splitModel(url) {
    const [, model = '', rest = ''] = /^\/([^/?#]*)(.*)$/s.exec(url) ?? [];
    return { model, path: rest.startsWith('/') ? rest : `/${rest}` };
}
async function administer(parts, path, request, response) {
    if (!sameToken(request.headers[tokenHeader], parts.token)) {
        return reply(response, 403, 'This address is for modelgate itself.', 'ask /MODEL/... instead');
    }
    const call = `${request.method ?? ''} ${path}`;
    if (call === 'POST /reload')
        parts.state.load(await parts.readRoutes());
    else if (call !== 'GET /state')
        return reply(response, 404, `There is no ${call}.`, 'use one version of modelgate');
    const body = JSON.stringify(parts.state.report());
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
}
function sameToken(given, token) {
    if (typeof given !== 'string')
        return false;
    return (0,external_node_crypto_.timingSafeEqual)(Buffer.from((0,digest/* digestBytes */.QN)(given)), Buffer.from((0,digest/* digestBytes */.QN)(token)));
}


/***/ }),

/***/ 14990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ createGatewayState),
  o: () => (/* binding */ gatewayReportSchema)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/pipeline/evidence.js
var evidence = __webpack_require__(84696);
// EXTERNAL MODULE: ./core/pipeline/serving/load.js
var load = __webpack_require__(72408);
;// CONCATENATED MODULE: ./adapters/environment/gateway/counts.js

/** Latencies are kept for this many of the newest answers of a release. */
const keptLatencies = 4096;
function createWindow() {
    const tallies = new Map();
    return {
        answered(release, failed, milliseconds) {
            const tally = tallies.get(release) ?? { requests: 0, failed: 0, milliseconds: [] };
            tallies.set(release, tally);
            tally.milliseconds[tally.requests % keptLatencies] = milliseconds;
            tally.requests += 1;
            if (failed)
                tally.failed += 1;
        },
        read() {
            return Object.fromEntries([...tallies].map(([release, { requests, failed, milliseconds }]) => [
                release,
                { requests, failed, latency: (0,load/* latencies */.h0)(milliseconds) }
            ]));
        }
    };
}
function createInFlight() {
    const counts = new Map();
    return {
        add(release, change) {
            const next = (counts.get(release) ?? 0) + change;
            if (next > 0)
                counts.set(release, next);
            else
                counts.delete(release);
        },
        read: () => Object.fromEntries(counts)
    };
}

// EXTERNAL MODULE: ./adapters/environment/gateway/routes.js
var gateway_routes = __webpack_require__(16658);
;// CONCATENATED MODULE: ./adapters/environment/gateway/state.js
// What a running gateway holds in memory: its routes, whose turn it is, and the counts since traffic was last moved.




const count = schemas/* strictObject */.rej({
    requests: schemas/* int */.Whr(),
    failed: schemas/* int */.Whr(),
    latency: schemas/* strictObject */.rej({ p50: schemas/* number */.aig(), p95: schemas/* number */.aig(), p99: schemas/* number */.aig() })
});
/** What `GET /-/state` answers. */
const gatewayReportSchema = schemas/* strictObject */.rej({
    models: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        revision: schemas/* int */.Whr(),
        complete: schemas/* boolean */.zMY(),
        backends: schemas/* array */.YOg(schemas/* strictObject */.rej({ release: evidence/* digestSchema */.er, port: schemas/* int */.Whr(), weight: schemas/* number */.aig() })),
        counts: schemas/* record */.g1P(evidence/* digestSchema */.er, count)
    })),
    inFlight: schemas/* record */.g1P(evidence/* digestSchema */.er, schemas/* int */.Whr())
});
function createGatewayState(routesAtStart) {
    const inFlight = createInFlight();
    let models = new Map();
    const load = (routes, complete) => {
        const known = models;
        models = new Map(Object.entries(routes.models).map(([name, route]) => {
            const before = known.get(name);
            const same = before?.route.revision === route.revision;
            return [
                name,
                {
                    route,
                    rotation: (0,gateway_routes/* createRotation */.Rh)(route.backends),
                    window: before && same ? before.window : createWindow(),
                    complete: before && same ? before.complete : complete || route.revision === 0
                }
            ];
        }));
    };
    load(routesAtStart, false);
    return {
        model: (name) => models.get(name),
        inFlight,
        load: (routes) => load(routes, true),
        report: () => ({
            models: Object.fromEntries([...models].map(([name, { route, window, complete }]) => [
                name,
                { revision: route.revision, complete, backends: route.backends, counts: window.read() }
            ])),
            inFlight: inFlight.read()
        })
    };
}


/***/ }),

/***/ 4370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ findMarked),
/* harmony export */   Hk: () => (/* binding */ endProcesses),
/* harmony export */   Ib: () => (/* binding */ processIdSchema),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53802);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65817);
/* harmony import */ var _process_liveness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
// Processes found again after the command that started them is gone: by pid and start time, or by a marker in their environment.





/** How records name a process; see ProcessIdentity. */
const processIdSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ pid: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(2), start: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).nullable() });
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const hasProc = process.platform === 'linux';
/** Living processes whose environment holds `name` with a value that `matches`; this process is never among them. */
async function findMarked(name, matches) {
    const found = [];
    for (const { pid, variables } of await environments()) {
        const entry = variables.find((variable) => variable.startsWith(`${name}=`));
        if (pid !== process.pid && entry !== undefined && matches(entry.slice(name.length + 1)))
            found.push(pid);
    }
    return found;
}
async function environments() {
    if (!hasProc) {
        const listed = await run('ps', ['axeww', '-o', 'pid=,command='], { maxBuffer: 64 * 1024 * 1024 });
        return listed.stdout.split('\n').flatMap((line) => {
            const words = line.trim().split(' ');
            return words.length > 1 ? [{ pid: Number(words[0]), variables: words.slice(1) }] : [];
        });
    }
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc')).filter((entry) => /^\d+$/.test(entry)).map(Number);
    const read = await Promise.all(pids.map(async (pid) => {
        // Other people's processes can't be read and are none of ours.
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
        return { pid, variables: text.split('\0') };
    }));
    return read.filter(({ variables }) => variables.length > 1);
}
/**
 * Ends processes: SIGTERM, then SIGKILL after `graceMs`. `list` is asked again each time, so that children which were
 * born meanwhile are ended too. True when none is left.
 */
async function endProcesses(list, graceMs) {
    const deadline = Date.now() + graceMs;
    const seen = new Map();
    // One that is ending may be listed no more, and still hold its port.
    const look = async () => {
        const listed = await list();
        for (const pid of listed)
            if (!seen.has(pid))
                seen.set(pid, (0,_process_liveness_js__WEBPACK_IMPORTED_MODULE_3__/* .identify */ .ls)(Math.abs(pid)));
        const ending = [...seen].filter(([pid, { start }]) => !listed.includes(pid) && start !== null && (0,_process_liveness_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)({ pid: Math.abs(pid), start }));
        return [...listed, ...ending.map(([pid]) => pid)];
    };
    let left = await look();
    signal(left, 'SIGTERM');
    while (left.length > 0 && Date.now() < deadline) {
        await pause(20);
        left = await look();
    }
    for (let attempt = 0; left.length > 0 && attempt < 50; attempt += 1) {
        signal(left, 'SIGKILL');
        await pause(20);
        left = await look();
    }
    return left.length === 0;
}
function signal(pids, name) {
    for (const pid of pids) {
        try {
            process.kill(pid, name);
        }
        catch {
            // It ended between the look and the signal.
        }
    }
}
function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
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

/***/ 72408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ summariseLoad),
/* harmony export */   h0: () => (/* binding */ latencies)
/* harmony export */ });
/* unused harmony export percentile */
// What a number of answers says about a served model: latency percentiles and errors.
/** Nearest-rank percentile of ascending values: the smallest that at least `percent` % of them don't exceed; 0 if there are none. */
function percentile(ascending, percent) {
    const rank = Math.max(1, Math.ceil((percent / 100) * ascending.length));
    return ascending[rank - 1] ?? 0;
}
/** p50, p95 and p99 of unordered values. */
function latencies(milliseconds) {
    const ascending = milliseconds.toSorted((a, b) => a - b);
    return { p50: percentile(ascending, 50), p95: percentile(ascending, 95), p99: percentile(ascending, 99) };
}
/** Failed requests count in the latencies too: a server that fails slowly is slow. */
function summariseLoad(samples) {
    const failed = samples.filter((sample) => !sample.ok).length;
    return {
        requests: samples.length,
        failed,
        errorRate: samples.length === 0 ? 0 : failed / samples.length,
        ...latencies(samples.map((sample) => sample.milliseconds))
    };
}


/***/ })

};

export const id = 4140;
export const ids = [4140];
export const modules = {

/***/ 85231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPackage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65817);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84747);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52180);
// The unpacked package of a release: where its model is, and where its commands run.





const packageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ artifact: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1) });
/** Reads `modelgate.json` of a package; throws OutsideError if the artifact it names is not in the package. */
async function readPackage(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'modelgate.json');
    const manifest = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(file, packageSchema);
    const model = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, manifest?.artifact ?? '');
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), model);
    if (manifest === null || inside === '' || inside.startsWith('..') || !(await exists(model))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`the package ${folder} names no model that is in it`, {
            cure: 'build the release again: `modelgate build`',
            place: { file }
        });
    }
    const code = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'code');
    return { model, code: (await exists(code)) ? code : folder };
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) !== null;
}


/***/ }),

/***/ 64140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createProcessDriver),
  listEnvironments: () => (/* binding */ listEnvironments),
  V: () => (/* binding */ shortDigest),
  stopEnvironment: () => (/* binding */ stopEnvironment)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./adapters/http/request.js
var request = __webpack_require__(60447);
// EXTERNAL MODULE: ./adapters/environment/files.js
var environment_files = __webpack_require__(52180);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(53802);
// EXTERNAL MODULE: ./adapters/process/liveness.js
var liveness = __webpack_require__(8314);
// EXTERNAL MODULE: ./adapters/environment/gateway/main.js
var main = __webpack_require__(9173);
// EXTERNAL MODULE: ./adapters/environment/gateway/server.js + 1 modules
var server = __webpack_require__(62092);
// EXTERNAL MODULE: ./adapters/environment/gateway/state.js + 1 modules
var state = __webpack_require__(14990);
// EXTERNAL MODULE: ./adapters/files/lock.js
var lock = __webpack_require__(12458);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./adapters/environment/ports.js
// Free ports of this machine, below the range from which the system takes ports for outgoing connections.



const lowest = 20_000;
const highest = 32_767;
/** A port on which nothing listens now. It is tried from a random start, so that two commands rarely choose the same. */
async function pickPort() {
    const count = highest - lowest + 1;
    const start = Math.floor(Math.random() * count);
    for (let step = 0; step < count; step += 1) {
        const port = lowest + ((start + step) % count);
        if (await isFree(port))
            return port;
    }
    throw new errors/* OutsideError */.Cp(`all ports from ${lowest} to ${highest} of this machine are taken`, {
        cure: 'end what uses them, then run this command again'
    });
}
async function isFree(port) {
    const server = (0,external_node_net_.createServer)();
    server.listen({ port, host: '127.0.0.1' });
    try {
        await (0,external_node_events_.once)(server, 'listening');
    }
    catch {
        return false;
    }
    server.close();
    await (0,external_node_events_.once)(server, 'close');
    return true;
}

// EXTERNAL MODULE: ./adapters/environment/processes.js
var processes = __webpack_require__(4370);
;// CONCATENATED MODULE: ./adapters/environment/gateway-client.js
// Starts, finds, asks and ends the gateway process of an environment.













/** In the gateway's environment, so that it is found even if it was killed before it wrote its record. */
const marker = 'MODELGATE_GATEWAY';
const startMs = 20_000;
const adminMs = 5000;
/** The gateway that runs now, or null. Nobody is asked: its record names a living process. */
async function findGateway(folder) {
    const record = await (0,environment_files/* readRecord */.aE)((0,main/* gatewayFiles */.WI)(folder).record, main/* gatewayRecordSchema */.Jj);
    return record !== null && (0,liveness/* isAlive */._n)(record) ? record : null;
}
/** Starts the gateway if it doesn't run, at the port it had before; throws OutsideError with its log if it doesn't start. */
function ensureGateway(plan) {
    return (0,lock/* withLock */.k)((0,external_node_path_.join)(plan.folder, 'gateway.lock'), startMs * 2, async () => {
        const running = await findGateway(plan.folder);
        const settings = await settingsFor(plan);
        if (running !== null && sameSettings(running.settings, settings))
            return running;
        await endGateways(plan.folder);
        await (0,environment_files/* writeRecord */.rh)((0,main/* gatewayFiles */.WI)(plan.folder).settings, settings);
        if (!(await isFree(settings.port)))
            throw portTaken(settings.port);
        return launch(plan);
    });
}
/** Changes routes.json by `change` and has the gateway take it over; requests that began keep their target. */
function updateRoutes(folder, gateway, change) {
    return (0,lock/* withLock */.k)((0,external_node_path_.join)(folder, 'routes.lock'), startMs, async () => {
        await (0,environment_files/* writeRecord */.rh)((0,main/* gatewayFiles */.WI)(folder).routes, change(await (0,main/* readRoutes */.Fj)(folder)));
        return callGateway(gateway, 'reload', {});
    });
}
/** The gateway that runs and what it really does: its routes, counts and the requests under way. Null if none runs. */
async function askGateway(folder) {
    const gateway = await findGateway(folder);
    if (gateway === null)
        return null;
    try {
        return { gateway, report: await callGateway(gateway, 'state', null) };
    }
    catch (error) {
        // A process that was just killed is still listed for a moment.
        for (let look = 0; look < 25; look += 1) {
            if (!(0,liveness/* isAlive */._n)(gateway))
                return null;
            await (0,processes/* pause */.v7)(20);
        }
        throw error;
    }
}
/** Ends the gateway of this folder, also one that was killed before it wrote its record. */
async function endGateways(folder) {
    const ended = await (0,processes/* endProcesses */.Hk)(async () => {
        const recorded = await findGateway(folder);
        const marked = await (0,processes/* findMarked */.Em)(marker, (value) => value === folder);
        return recorded === null || marked.includes(recorded.pid) ? marked : [...marked, recorded.pid];
    }, 6000);
    if (!ended)
        throw new errors/* OutsideError */.Cp(`the gateway of ${folder} does not end`, { cure: 'run this command again' });
    await (0,promises_.rm)((0,main/* gatewayFiles */.WI)(folder).record, { force: true });
}
async function callGateway(gateway, call, body) {
    const url = `http://127.0.0.1:${gateway.settings.port}/-/${call}`;
    const answer = await (0,request/* askHttp */.w)(url, body, { timeoutMs: adminMs, headers: { [server/* tokenHeader */.tf]: gateway.token } });
    const report = state/* gatewayReportSchema */.o.safeParse(answer.body);
    if (answer.ok && report.success)
        return report.data;
    const what = answer.error ?? `answered ${answer.status ?? 'nothing'}: ${JSON.stringify(answer.body)}`;
    throw new errors/* OutsideError */.Cp(`the gateway at port ${gateway.settings.port} could not be asked: ${what}`, {
        cure: 'run this command again; it starts the gateway again if it has ended'
    });
}
async function settingsFor({ folder, port, answerTimeoutMs }) {
    const before = await (0,environment_files/* readRecord */.aE)((0,main/* gatewayFiles */.WI)(folder).settings, main/* settingsSchema */.dP);
    return {
        schema: 'modelgate/gateway-settings@1',
        port: port === 0 ? (before?.port ?? (await pickPort())) : port,
        answerTimeoutMs
    };
}
function sameSettings(a, b) {
    return a.port === b.port && a.answerTimeoutMs === b.answerTimeoutMs;
}
function portTaken(port) {
    return new errors/* OutsideError */.Cp(`port ${port} of this machine is taken, or not allowed`, {
        cure: 'end what uses it, or set another `port` for the environment in .github/modelgate.yml'
    });
}
async function launch({ folder, command }) {
    const [program = process.execPath, ...words] = command;
    await (0,promises_.mkdir)(folder, { recursive: true });
    const files = (0,main/* gatewayFiles */.WI)(folder);
    const log = await (0,promises_.open)(files.log, 'w');
    const exit = { what: null };
    try {
        const child = (0,external_node_child_process_.spawn)(program, [...words, '--environment-folder', folder], {
            cwd: (0,external_node_path_.parse)(folder).root,
            // Nothing else of the caller's environment: it lives long and needs no secret.
            env: { PATH: process.env['PATH'], HOME: process.env['HOME'], [marker]: folder },
            detached: true,
            stdio: ['ignore', log.fd, log.fd]
        });
        child.on('error', (error) => (exit.what = error.message));
        child.on('exit', (code, signal) => (exit.what = `ended with ${signal ?? `exit code ${code ?? 'unknown'}`}`));
        child.unref();
    }
    finally {
        await log.close();
    }
    const deadline = Date.now() + startMs;
    for (;;) {
        const record = await findGateway(folder);
        if (record !== null)
            return record;
        if (exit.what !== null || Date.now() > deadline) {
            await endGateways(folder);
            const what = exit.what ?? `did not listen within ${startMs / 1000} s`;
            throw new errors/* OutsideError */.Cp(`the gateway that holds the environment's address ${what}.\n${await (0,environment_files/* logTail */.RB)(files.log)}`, {
                cure: 'put right what the log says, then run this command again',
                place: { file: files.log }
            });
        }
        await (0,processes/* pause */.v7)(20);
    }
}

// EXTERNAL MODULE: ./adapters/environment/gateway/routes.js
var gateway_routes = __webpack_require__(16658);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/pipeline/evidence.js
var evidence = __webpack_require__(84696);
// EXTERNAL MODULE: ./core/masking.js
var masking = __webpack_require__(40238);
// EXTERNAL MODULE: ./core/pipeline/fill-command.js
var fill_command = __webpack_require__(58764);
// EXTERNAL MODULE: ./adapters/environment/package.js
var environment_package = __webpack_require__(85231);
;// CONCATENATED MODULE: ./adapters/environment/instance.js
// One release of one model as a server process: started, found again after a crash, watched until healthy, ended.















/** In the environment of a server and its children: the folder of its instance, by which leftovers are found. */
const instance_marker = 'MODELGATE_INSTANCE';
const graceMs = 5000;
const healthMs = 2000;
const portAttempts = 3;
const instanceSchema = processes/* processIdSchema */.Ib.extend({
    schema: schemas/* literal */.euz('modelgate/instance@1'),
    release: evidence/* digestSchema */.er,
    port: schemas/* int */.Whr(),
    healthy: schemas/* boolean */.zMY().describe('Whether it has answered its health path')
});
/** The server that runs for this instance folder, healthy or not yet, or null. */
async function findInstance(folder) {
    const record = await (0,environment_files/* readRecord */.aE)((0,external_node_path_.join)(folder, 'running.json'), instanceSchema);
    return record !== null && (0,liveness/* isAlive */._n)(record) ? record : null;
}
/** Brings the release up and waits until it is healthy; a server that runs and is healthy is left as it is. */
function startInstance(plan) {
    return (0,lock/* withLock */.k)((0,external_node_path_.join)(plan.folder, 'lock'), plan.timeoutMs, async () => {
        const running = await findInstance(plan.folder);
        // One that was never healthy may just be slow: the command that started it was killed, and this one waits on.
        if (running !== null && (!running.healthy || (await isHealthy(plan, running.port)))) {
            return running.healthy ? running : untilHealthy(plan, running, Promise.resolve('ended'));
        }
        await endInstance(plan.folder);
        await plan.store.materialize(plan.release.package, (0,external_node_path_.join)(plan.folder, 'package'));
        return instance_launch(plan, portAttempts);
    });
}
/** Ends the server, its children and what an earlier crash has left, recorded or not. */
async function endInstance(folder) {
    await endMarked((value) => value === folder, folder);
    await (0,promises_.rm)((0,external_node_path_.join)(folder, 'running.json'), { force: true });
}
/** Ends every server under an environment's folder. */
function endAllInstances(environmentFolder) {
    return endMarked((value) => value.startsWith((0,external_node_path_.join)(environmentFolder, '/')), environmentFolder);
}
async function endMarked(matches, folder) {
    const ended = await (0,processes/* endProcesses */.Hk)(async () => {
        const marked = await (0,processes/* findMarked */.Em)(instance_marker, matches);
        const instance = await findInstance(folder);
        // The whole process group too, for children that overwrote their environment.
        return instance === null ? marked : [...marked, -instance.pid];
    }, graceMs);
    if (!ended) {
        throw new errors/* OutsideError */.Cp(`a server of ${folder} does not end`, { cure: 'run this command again: `modelgate down`' });
    }
}
async function instance_launch(plan, attempts) {
    const { folder, release } = plan;
    const port = await pickPort();
    const { child, ended } = await spawnServer(plan, port);
    if (child.pid === undefined)
        throw await failed(plan, port, await ended);
    const instance = {
        schema: 'modelgate/instance@1',
        ...(0,liveness/* identify */.ls)(child.pid),
        port,
        release: release.digest,
        healthy: false
    };
    await (0,environment_files/* writeRecord */.rh)((0,external_node_path_.join)(folder, 'running.json'), instance);
    try {
        return await untilHealthy(plan, instance, ended);
    }
    catch (error) {
        const taken = !(0,liveness/* isAlive */._n)(instance) && !(await isFree(port));
        await endInstance(folder);
        if (taken && attempts > 1)
            return await instance_launch(plan, attempts - 1);
        throw error;
    }
    finally {
        child.unref();
    }
}
async function spawnServer(plan, port) {
    const { folder, environment, release, serve } = plan;
    const { model, code } = await (0,environment_package/* readPackage */.L)((0,external_node_path_.join)(folder, 'package'));
    await (0,promises_.mkdir)(folder, { recursive: true });
    const log = await (0,promises_.open)(logFile(folder), 'w');
    try {
        const child = (0,external_node_child_process_.spawn)('sh', ['-c', (0,fill_command/* fillCommand */.n)(serve.command, { port: String(port), model })], {
            cwd: code,
            env: {
                ...process.env,
                HOST: '127.0.0.1',
                PORT: String(port),
                MODEL_PATH: model,
                MODELGATE_ENVIRONMENT: environment,
                MODELGATE_RELEASE: release.digest,
                MODELGATE_MODEL: release.model,
                [instance_marker]: folder
            },
            detached: true,
            stdio: ['ignore', log.fd, log.fd]
        });
        const ended = new Promise((resolve) => {
            child.once('error', (error) => resolve(`could not be started: ${error.message}`));
            child.once('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with exit code ${code ?? '?'}`));
        });
        return { child, ended };
    }
    finally {
        await log.close();
    }
}
async function untilHealthy(plan, instance, ended) {
    const deadline = Date.now() + plan.timeoutMs;
    for (;;) {
        const healthy = await isHealthy(plan, instance.port);
        if (!(0,liveness/* isAlive */._n)(instance))
            throw await failed(plan, instance.port, await ended);
        if (healthy) {
            const record = { ...instance, healthy: true };
            await (0,environment_files/* writeRecord */.rh)((0,external_node_path_.join)(plan.folder, 'running.json'), record);
            return record;
        }
        if (Date.now() > deadline) {
            const error = await failed(plan, instance.port, `was not healthy within ${plan.timeoutMs / 1000} s`);
            await endInstance(plan.folder);
            throw error;
        }
        await (0,processes/* pause */.v7)(20);
    }
}
async function isHealthy({ serve }, port) {
    const answer = await (0,request/* askHttp */.w)(`http://127.0.0.1:${port}${serve.health}`, null, { timeoutMs: healthMs });
    return answer.ok;
}
async function failed({ folder, environment, release, serve }, port, what) {
    const tail = (0,masking/* createMasker */.aD)(process.env)(await (0,environment_files/* logTail */.RB)(logFile(folder)));
    const said = tail === '' ? 'It printed nothing.' : `Its log, ${logFile(folder)}, ends:\n${tail}`;
    return new errors/* OutsideError */.Cp(`the server of ${release.model} for ${environment} ${what}; asked at 127.0.0.1:${port}${serve.health}. ${said}`, {
        cure: `try it by hand in ${(0,external_node_path_.join)(folder, 'package', 'code')}: \`PORT=${port} MODEL_PATH=../model/... ${serve.command}\``,
        place: { file: logFile(folder) }
    });
}
function logFile(folder) {
    return (0,external_node_path_.join)(folder, 'server.log');
}

;// CONCATENATED MODULE: ./adapters/environment/process-driver.js
// Environments on this machine: each release is a server process, and a gateway process holds the environment's address.









const drainMs = 30_000;
/** A driver whose processes outlive the command; every call finds them again. */
function createProcessDriver(parts) {
    const root = (0,external_node_path_.resolve)(parts.folder);
    const environmentFolder = (environment) => (0,external_node_path_.join)(root, (0,environment_files/* folderName */.ub)(environment));
    const instanceFolder = (environment, model, release) => (0,external_node_path_.join)(environmentFolder(environment), (0,environment_files/* folderName */.ub)(model), shortDigest(release));
    const gateway = (environment, model) => ensureGateway({
        folder: environmentFolder(environment),
        command: parts.gatewayCommand ?? [process.execPath, process.argv[1] ?? '', 'gateway'],
        port: parts.spec(environment, model).port,
        answerTimeoutMs: parts.answerTimeoutMs ?? 60_000
    });
    return {
        async start(environment, release, timeoutMs) {
            const { serve } = parts.spec(environment, release.model);
            const folder = instanceFolder(environment, release.model, release.digest);
            const instance = await startInstance({ folder, environment, release, serve, store: parts.store, timeoutMs });
            // If it had traffic and died, its traffic follows it to its new port.
            await updateRoutes(environmentFolder(environment), await gateway(environment, release.model), (routes) => (0,gateway_routes/* withPort */.M0)(routes, release.model, release.digest, instance.port));
        },
        async route(environment, model, shares) {
            checkShares(environment, (0,environment_files/* folderName */.ub)(model), shares);
            const backends = await Promise.all(shares.map(async ({ release, weight }) => {
                const instance = await findInstance(instanceFolder(environment, model, release));
                if (!instance?.healthy)
                    throw notRunning(environment, model, release);
                return { release, weight, port: instance.port };
            }));
            await updateRoutes(environmentFolder(environment), await gateway(environment, model), (routes) => (0,gateway_routes/* withRoute */.IA)(routes, model, backends));
        },
        async stop(environment, model, release) {
            const folder = instanceFolder(environment, model, release);
            await drained(environmentFolder(environment), environment, model, release);
            await endInstance(folder);
            await (0,promises_.rm)((0,external_node_path_.join)(folder, 'package'), { recursive: true, force: true });
        },
        async status(environment, model) {
            const folder = (0,external_node_path_.join)(environmentFolder(environment), (0,environment_files/* folderName */.ub)(model));
            const running = (await instances(folder)).filter(({ healthy }) => healthy).map(({ release }) => release);
            const found = await askGateway(environmentFolder(environment));
            if (found === null)
                return { running, routed: [], url: null };
            const backends = found.report.models[model]?.backends ?? [];
            const routed = backends.filter(({ weight }) => weight > 0).map(({ release, weight }) => ({ release, weight }));
            return { running, routed, url: modelUrl(found.gateway, model) };
        },
        async ask(environment, model, release, path, body, timeoutMs) {
            if (release !== null) {
                const instance = await findInstance(instanceFolder(environment, model, release));
                if (instance === null)
                    return noAnswer(`release ${release} of ${model} does not run in ${environment}`);
                return (0,request/* askHttp */.w)(`http://127.0.0.1:${instance.port}${path}`, body, { timeoutMs });
            }
            const found = await findGateway(environmentFolder(environment));
            if (found === null)
                return noAnswer(`the gateway of ${environment} does not run`);
            return (0,request/* askHttp */.w)(`${modelUrl(found, model)}${path}`, body, { timeoutMs });
        },
        async traffic(environment, model, release) {
            const counted = (await askGateway(environmentFolder(environment)))?.report.models[model];
            if (!counted?.complete) {
                throw new errors/* OutsideError */.Cp(`the gateway of ${environment} ended after traffic was moved, and its counts with it`, {
                    cure: 'run this command again; it moves the traffic and counts from then'
                });
            }
            const { requests, failed } = counted.counts[release] ?? { requests: 0, failed: 0 };
            return { requests, failed };
        }
    };
}
/** Ends the gateway and all servers of an environment at once, without waiting for requests. Its records stay. */
async function stopEnvironment(folder, environment) {
    const environmentFolder = (0,external_node_path_.join)((0,external_node_path_.resolve)(folder), (0,environment_files/* folderName */.ub)(environment));
    await endGateways(environmentFolder);
    await endAllInstances(environmentFolder);
}
/** Names of the environments that have a folder here. */
async function listEnvironments(folder) {
    return subfolders(folder);
}
/** Twelve hexadecimal digits: unique enough for a folder of one model's releases. */
function shortDigest(digest) {
    return digest.slice('sha256:'.length, 'sha256:'.length + 12);
}
async function instances(modelFolder) {
    const found = await Promise.all((await subfolders(modelFolder)).map((name) => findInstance((0,external_node_path_.join)(modelFolder, name))));
    return found.filter((instance) => instance !== null);
}
async function subfolders(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
/** Waits for the last request to this release. Throws if new ones still come. */
async function drained(folder, environment, model, release) {
    const deadline = Date.now() + drainMs;
    for (;;) {
        const report = (await askGateway(folder))?.report;
        if (!report)
            return;
        const share = report.models[model]?.backends.find((backend) => backend.release === release);
        if (share && share.weight > 0) {
            throw new errors/* InputError */.dz(`release ${release} of ${model} still gets traffic in ${environment}`, {
                cure: `move the traffic to another release first, or end everything: \`modelgate down ${environment}\``
            });
        }
        if ((report.inFlight[release] ?? 0) === 0 || Date.now() > deadline)
            return;
        await (0,processes/* pause */.v7)(50);
    }
}
function checkShares(environment, model, shares) {
    const sum = shares.reduce((total, { weight }) => total + weight, 0);
    const sound = shares.every(({ weight }) => Number.isFinite(weight) && weight >= 0);
    if (sound && (shares.length === 0 || sum > 0))
        return;
    throw new errors/* InputError */.dz(`the shares of traffic for ${model} in ${environment} are not usable`, {
        cure: 'give each release a weight from 0 to 1, and at least one more than 0'
    });
}
function notRunning(environment, model, release) {
    return new errors/* OutsideError */.Cp(`release ${release} of ${model} does not run in ${environment}, so it can get no traffic`, {
        cure: 'run this command again; it starts the release first'
    });
}
function modelUrl(gateway, model) {
    return `http://127.0.0.1:${gateway.settings.port}/${model}`;
}
function noAnswer(error) {
    return { ok: false, status: null, body: null, milliseconds: 0, error };
}


/***/ }),

/***/ 60447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ keepAliveAgent),
/* harmony export */   w: () => (/* binding */ askHttp)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
// One HTTP request with a time limit, that always ends in an answer and never throws.

/** Larger answers are cut off as an error: a prediction is small. */
const maxAnswerBytes = 64 * 1024 * 1024;
/** Connections that are kept between requests, at most `maxSockets` at a time. Call `destroy()` when done. */
function keepAliveAgent(maxSockets) {
    return new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, maxSockets });
}
/** GET when `body` is null or undefined, else POST of its JSON. A JSON answer is parsed, any other is its text. */
function askHttp(url, body, options) {
    const started = performance.now();
    const payload = body === undefined || body === null ? null : Buffer.from(JSON.stringify(body));
    return new Promise((resolve) => {
        const finish = (status, answer, error) => {
            clearTimeout(timer);
            const ok = error === null && status !== null && status >= 200 && status < 300;
            resolve({ ok, status, body: answer, milliseconds: performance.now() - started, error });
        };
        const outgoing = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
            method: payload === null ? 'GET' : 'POST',
            agent: options.agent ?? false,
            headers: {
                accept: 'application/json',
                ...(payload === null ? {} : { 'content-type': 'application/json', 'content-length': payload.length }),
                ...options.headers
            }
        }, (incoming) => {
            const status = incoming.statusCode ?? null;
            const chunks = [];
            let bytes = 0;
            incoming.on('data', (chunk) => {
                bytes += chunk.length;
                if (bytes > maxAnswerBytes)
                    outgoing.destroy(new Error(`the answer is larger than ${maxAnswerBytes} bytes`));
                else
                    chunks.push(chunk);
            });
            incoming.on('end', () => finish(status, parseAnswer(Buffer.concat(chunks).toString('utf8')), null));
            incoming.on('error', (error) => finish(status, null, error.message));
        });
        const timer = setTimeout(() => {
            outgoing.destroy(new Error(`no answer within ${options.timeoutMs} ms`));
        }, options.timeoutMs);
        outgoing.on('error', (error) => finish(null, null, error.message));
        outgoing.end(payload ?? undefined);
    });
}
function parseAnswer(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 58764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fillCommand)
/* harmony export */ });
// Values for the placeholders of a team's command, as the shell must have them.
/** Replaces `{name}` by its value, one word for the shell in whatever quotes it stands, or one for each of a list; names without a value stay. */
function fillCommand(command, values) {
    let quote = 'none';
    return command.replace(/\\[\s\S]|['"]|\{([A-Za-z_][\w.-]*)\}/g, (whole, name) => {
        const value = name === undefined || !Object.hasOwn(values, name) ? undefined : values[name];
        if (typeof value === 'string')
            return quoted[quote](value);
        if (value !== undefined)
            return value.map((word) => quoted[quote](word)).join(' ');
        quote = after(quote, whole);
        return whole;
    });
}
function after(quote, text) {
    // within single quotes a backslash is only a backslash, so that the quote behind it ends them
    if (text === "\\'" && quote === 'single')
        return 'none';
    if (text === "'" && quote !== 'double')
        return quote === 'single' ? 'none' : 'single';
    if (text === '"' && quote !== 'single')
        return quote === 'double' ? 'none' : 'double';
    return quote;
}
const quoted = {
    none: (text) => (/^[\w./:@%+=,-]+$/.test(text) ? text : `'${inSingle(text)}'`),
    single: inSingle,
    double: (text) => text.replace(/[\\"$`]/g, '\\$&')
};
function inSingle(text) {
    return text.replaceAll("'", `'\\''`);
}


/***/ })

};

export const id = 8812;
export const ids = [8812];
export const modules = {

/***/ 87239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ folderBeside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
// Folders that are shipped with the program: beside the sources, or beside the bundle's folder.




/** The nearest folder `name` at or above this program that holds `file`. Throws OutsideError where there is none. */
function folderBeside(name, file) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, file))) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (parent === folder) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(`the folder ${name} is not beside this program`, {
                cure: 'install modelgate again: `npm install modelgate`'
            });
        }
        folder = parent;
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
}


/***/ }),

/***/ 22299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ requireEnvironment),
/* harmony export */   WO: () => (/* binding */ contextsOf),
/* harmony export */   dl: () => (/* binding */ towards)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92957);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58694);
/* harmony import */ var _core_config_unknown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24491);
// What a person names of a project: its models and its environments.




/** Contexts of the models named, of all models where none is. Throws InputError for a model that the config doesn't have. */
function contextsOf(project, names, { again = false, allowDirty = false } = {}) {
    const models = names.length === 0 ? Object.keys(project.config.models) : [...new Set(names)];
    return models.map((model) => (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .modelContext */ .jz)(project, model, { again, allowDirty }));
}
/** Throws InputError for an environment that the config doesn't have. */
function requireEnvironment({ config }, environment) {
    if (Object.hasOwn(config.environments, environment))
        return;
    throw (0,_core_config_unknown_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownEnvironment */ .I)(Object.keys(config.environments), environment);
}
/** The project whose steps `production` and `live` go to this environment; to production where none is named. */
function towards(project, environment) {
    if (environment === undefined || environment === '')
        return project;
    requireEnvironment(project, environment);
    const taken = (0,_core_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .promotedEnvironments */ .TY)(project.config);
    if (!taken.includes(environment))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`no release is promoted to ${environment}`, {
            cure: `name one of ${taken.join(', ') || 'none: no environment comes after another one'}; ${environment} gets what is merged`
        });
    return { ...project, target: environment };
}


/***/ }),

/***/ 48812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ demo_define)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./adapters/files/atomic.js
var atomic = __webpack_require__(35588);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/report/html.js
var html = __webpack_require__(2500);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/report/walk-schema.js
var walk_schema = __webpack_require__(94942);
// EXTERNAL MODULE: ./cli/project.js + 1 modules
var project = __webpack_require__(1514);
// EXTERNAL MODULE: ./cli/walk-text.js
var walk_text = __webpack_require__(64454);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(53802);
;// CONCATENATED MODULE: ./cli/demo/shell.js
// Runs commands for the demo as a person would type them.

function execute(command, { cwd, env, onLine }) {
    const [program = '', ...args] = command;
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
        const stdout = [];
        let rest = '';
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.setEncoding('utf8').on('data', (chunk) => {
            const lines = `${rest}${chunk}`.split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                onLine?.(line);
        });
        child.on('error', reject);
        child.on('close', (code) => {
            if (rest !== '')
                onLine?.(rest);
            resolve({ code: code ?? 1, stdout: Buffer.concat(stdout).toString('utf8') });
        });
    });
}

;// CONCATENATED MODULE: ./cli/demo/modelgate.js
// Calls the command itself, as a person at the keyboard would, and reads its JSON.





/** `modelgate run ...`: its progress is shown as it comes, its result is told as text. */
async function walk(stage, narrator, ...args) {
    narrator.command(['modelgate', 'run', ...args].join(' '));
    const { code, stdout } = await modelgate(stage, narrator, 'run', ...args, '--format', 'json');
    const report = walk_schema/* walkReportSchema */.N.parse(JSON.parse(stdout));
    return { code, report };
}
async function say(stage, narrator, ...args) {
    narrator.command(['modelgate', ...args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg))].join(' '));
    const { stdout } = await modelgate(stage, narrator, ...args);
    narrator.output(stdout);
    return stdout;
}
/** The command's result, without a word about it. */
async function modelgate(stage, narrator, ...args) {
    const onLine = (line) => {
        if (!line.includes(' | '))
            narrator.output(line);
    };
    return execute([...(0,project/* selfCommand */.ee)(args[0] ?? 'run'), ...args.slice(1)], { cwd: stage.root, env: stage.env, onLine });
}
function tell(narrator, report) {
    narrator.output((0,walk_text/* renderWalkText */.$)(report));
}
const statusSchema = schemas/* object */.Ikc({
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({ model: schemas/* string */.YjP(), environment: schemas/* string */.YjP(), url: schemas/* string */.YjP().nullable(), live: schemas/* string */.YjP().nullable() }))
});
async function statusNow(stage, narrator) {
    const { stdout } = await modelgate(stage, narrator, 'status', '--format', 'json', '--quiet');
    return statusSchema.parse(JSON.parse(stdout)).environments;
}

;// CONCATENATED MODULE: ./cli/demo/narrator.js
function createNarrator(terminal) {
    const paint = (code, text) => (terminal.color ? `\u001B[${code}m${text}\u001B[0m` : text);
    const started = performance.now();
    const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
    const write = (text) => terminal.stderr(`${text}\n`);
    return {
        scene: (title, text) => write(`\n${paint('1;36', `━━ ${title}`)}  ${paint('2', seconds(started))}\n${text}\n`),
        say: (text) => write(text),
        command: (text) => write(paint('1', `$ ${text}`)),
        output: (text) => {
            for (const line of text.trimEnd().split('\n'))
                write(`  ${line}`);
        },
        async timed(what, work) {
            const from = performance.now();
            write(paint('2', `${what} …`));
            const result = await work();
            write(paint('2', `${what}: ${seconds(from)}`));
            return result;
        }
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./adapters/files/beside.js
var beside = __webpack_require__(87239);
// EXTERNAL MODULE: ./core/pipeline/evidence.js
var evidence = __webpack_require__(84696);
;// CONCATENATED MODULE: ./cli/demo/stage.js
// The demo's stage: a temporary git repository made from the example, a virtual environment, and what earlier demos left.









const people = {
    dana: 'Dana Developer <dana@clinic.example>',
    sam: 'Sam Reviewer <sam@clinic.example>'
};
async function setStage(narrator) {
    const examples = (0,beside/* folderBeside */.D)('examples', 'clinic');
    const cache = (0,external_node_path_.join)(process.env.XDG_CACHE_HOME ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'modelgate', 'demo');
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'modelgate-demo-'));
    await (0,promises_.cp)((0,external_node_path_.join)(examples, 'clinic'), root, { recursive: true });
    const requirements = (0,external_node_path_.join)(root, 'models', 'digits', 'requirements.txt');
    const venv = await prepareVenv(cache, requirements, narrator);
    const env = {
        ...process.env,
        PATH: [(0,external_node_path_.join)(venv, 'bin'), process.env.PATH ?? ''].join(external_node_path_.delimiter),
        VIRTUAL_ENV: venv,
        PYTHONDONTWRITEBYTECODE: undefined,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GITHUB_ACTIONS: undefined
    };
    const git = async (...args) => {
        const done = await execute(['git', ...args], { cwd: root, env });
        if (done.code !== 0)
            throw new errors/* OutsideError */.Cp(`git ${args.join(' ')} ended with exit code ${done.code}`, {
                cure: 'install git (`apt-get install git`, or https://git-scm.com), then run again'
            });
        return done;
    };
    await exportData(root, env);
    await restoreRuns(cache, root);
    await git('init', '--quiet', '--initial-branch=main');
    await git('config', 'user.name', 'Dana Developer');
    await git('config', 'user.email', 'dana@clinic.example');
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'Add three models');
    return {
        root,
        env,
        git,
        overlay: (part) => (0,promises_.cp)((0,external_node_path_.join)(examples, 'story', part), root, { recursive: true, force: true }),
        keep: () => keepRuns(cache, root)
    };
}
/** The data sets that ship inside scikit-learn, as CSV files. */
async function exportData(root, env) {
    const files = ['breast-cancer', 'diabetes', 'digits'].map((name) => (0,external_node_path_.join)(root, 'data', `${name}.csv`));
    if (files.every((file) => (0,external_node_fs_.existsSync)(file)))
        return;
    const lines = [];
    const python = await execute(['python', 'export_data.py'], { cwd: root, env, onLine: (line) => lines.push(line) });
    if (python.code !== 0)
        throw pythonProblem('export_data.py could not write the data sets', lines, 'read the lines above, then run again');
}
/** A virtual environment for these requirements, made once and kept. */
async function prepareVenv(cache, requirements, narrator) {
    const base = await findPython();
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(base.version)
        .update(await (0,promises_.readFile)(requirements))
        .digest('hex')
        .slice(0, 16);
    const venv = (0,external_node_path_.join)(cache, `venv-${digest}`);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(venv, 'modelgate-ready'))) {
        narrator.say(`Python environment: re-used from ${venv}`);
        return venv;
    }
    await (0,promises_.rm)(venv, { recursive: true, force: true });
    await (0,promises_.mkdir)(cache, { recursive: true });
    await narrator.timed('Python environment: installing scikit-learn and FastAPI, once', async () => {
        const lines = [];
        const options = { cwd: cache, env: process.env, onLine: (line) => lines.push(line) };
        const made = await execute([base.command, '-m', 'venv', venv], options);
        if (made.code !== 0)
            throw pythonProblem('python could not make a virtual environment', lines, 'type `apt-get install python3-venv`');
        const pip = [
            (0,external_node_path_.join)(venv, 'bin', 'python'),
            '-m',
            'pip',
            'install',
            '--quiet',
            '--disable-pip-version-check',
            '--requirement',
            requirements
        ];
        const installed = await execute(pip, options);
        if (installed.code !== 0)
            throw pythonProblem('pip could not install the requirements', lines, 'look at the network, then run again');
        await (0,promises_.writeFile)((0,external_node_path_.join)(venv, 'modelgate-ready'), '');
    });
    return venv;
}
async function findPython() {
    for (const command of ['python3', 'python']) {
        const script = 'import sys; print("%d.%d.%d" % sys.version_info[:3])';
        const found = await execute([command, '-c', script], { cwd: (0,external_node_os_.tmpdir)(), env: process.env }).catch(() => null);
        const version = found?.stdout.trim() ?? '';
        const [major = 0, minor = 0] = version.split('.').map(Number);
        if (found?.code === 0 && (major > 3 || (major === 3 && minor >= 11)))
            return { command, version };
    }
    throw new errors/* OutsideError */.Cp('the demo trains real models, and there is no Python 3.11 or later on PATH', {
        cure: 'type `apt-get install python3 python3-venv`, then run again'
    });
}
function pythonProblem(message, lines, cure) {
    return new errors/* OutsideError */.Cp([message, ...lines.slice(-8)].join('\n    '), { cure });
}
async function restoreRuns(cache, root) {
    const from = (0,external_node_path_.join)(cache, 'trained');
    if ((0,external_node_fs_.existsSync)(from))
        await (0,promises_.cp)(from, (0,external_node_path_.join)(root, '.modelgate'), { recursive: true });
}
/** Keeps the runs and what they wrote; nothing else of the store. */
async function keepRuns(cache, root) {
    const modelgate = (0,external_node_path_.join)(root, '.modelgate');
    const next = (0,external_node_path_.join)(cache, `trained.${process.pid}`);
    await (0,promises_.cp)((0,external_node_path_.join)(modelgate, 'runs'), (0,external_node_path_.join)(next, 'runs'), { recursive: true });
    for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(next, 'runs'), { recursive: true })) {
        if (!name.endsWith('.json'))
            continue;
        const run = evidence/* runSchema */.Lx.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(next, 'runs', name), 'utf8')));
        for (const digest of [run.modelDigest, run.predictionsDigest, run.metricsDigest ?? null, run.testDataDigest]) {
            if (digest !== null)
                await (0,promises_.cp)((0,external_node_path_.join)(modelgate, storedAt(digest)), (0,external_node_path_.join)(next, storedAt(digest)));
        }
    }
    await (0,promises_.rm)((0,external_node_path_.join)(cache, 'trained'), { recursive: true, force: true });
    await (0,promises_.rename)(next, (0,external_node_path_.join)(cache, 'trained'));
}
function storedAt(digest) {
    const hex = digest.slice('sha256:'.length);
    return (0,external_node_path_.join)('store', 'sha256', hex.slice(0, 2), hex);
}

// EXTERNAL MODULE: ./core/audit/entry.js
var entry = __webpack_require__(93654);
// EXTERNAL MODULE: ./core/report/markdown.js
var markdown = __webpack_require__(76540);
// EXTERNAL MODULE: ./core/report/walk.js
var report_walk = __webpack_require__(72112);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./cli/demo/client.js
// A client that keeps asking a served model, as its users would while traffic moves.

/** Asks one request after the other on two connections until stopped; pauses a little so that it stays polite. */
function keepAsking(url, body) {
    const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 2 });
    const byRelease = new Map();
    const text = JSON.stringify(body);
    let isStopped = false;
    let answers = 0;
    let failed = 0;
    const loop = async () => {
        while (!isStopped) {
            const { ok, release } = await ask(url, text, agent);
            answers += 1;
            if (!ok)
                failed += 1;
            byRelease.set(release, (byRelease.get(release) ?? 0) + 1);
            await new Promise((resolve) => setTimeout(resolve, 10));
        }
    };
    const loops = Promise.all([loop(), loop()]);
    return {
        async stop() {
            isStopped = true;
            await loops;
            agent.destroy();
            return { answers, failed, byRelease };
        }
    };
}
function ask(url, text, agent) {
    return new Promise((resolve) => {
        const sent = (0,external_node_http_.request)(url, { method: 'POST', agent, timeout: 10_000, headers: { 'content-type': 'application/json' } }, (answer) => {
            const header = answer.headers['x-modelgate-release'];
            const release = typeof header === 'string' ? header : 'nobody';
            answer.resume().on('end', () => resolve({ ok: (answer.statusCode ?? 500) < 400, release }));
            answer.on('error', () => resolve({ ok: false, release }));
        });
        sent.on('timeout', () => sent.destroy());
        sent.on('error', () => resolve({ ok: false, release: 'nobody' }));
        sent.end(text);
    });
}

;// CONCATENATED MODULE: ./cli/demo/story.js
// The demo's five scenes. Nothing in them is staged but the changes: every result is what the command came to.








/** All three models at a time: they wait more than they compute. */
const together = ['--parallel', '3'];
const scenes = [firstModels, better, worse, servedDiffers, failsLive];
async function firstModels(stage, narrator) {
    const title = '1. Three models walk from a commit to live traffic';
    narrator.scene(title, 'Breast cancer (binary), diabetes (regression) and digits (ten classes), each with its own training, tests and server.');
    const asked = await walk(stage, narrator, ...together);
    narrator.say("\nProduction's gate asks for one approval. Somebody who made none of the changes gives it:");
    await approve(stage, narrator, people.sam);
    const { report } = await walk(stage, narrator, ...together);
    await say(stage, narrator, 'status');
    const live = report.models.filter(({ records }) => isPassed(records, 'live')).length;
    const wasAsked = asked.report.models.every(({ records }) => records.at(-1)?.reasons.some(({ code }) => code === 'approval_missing'));
    return scene(title, `${live} of ${report.models.length} models are live, each after one approval.`, { code: 0, report }, live === 3 && wasAsked);
}
async function better(stage, narrator) {
    const title = '2. A change that makes one model better goes live, and no request is dropped';
    narrator.scene(title, 'Dana gives the digits model better parameters, on a branch. This is what the pull request shows:');
    await branch(stage, 'better', 'Train digits with better parameters');
    const proposed = await walk(stage, narrator, '--until', 'analyze');
    narrator.output((0,markdown.toMarkdown)((0,report_walk/* renderWalk */.op)(proposed.report)));
    narrator.say('\nThe branch is squashed into main: another commit, the same files, so the run is re-used, not trained again.');
    await squash(stage, 'better', 'Train digits with better parameters');
    await walk(stage, narrator);
    narrator.say('\nDana approves her own change, which does not count; Sam does too, and a client keeps asking while the traffic moves:');
    await approve(stage, narrator, people.dana);
    await approve(stage, narrator, people.sam);
    const { result: walked, asked } = await whileAsked(stage, narrator, 'digits', () => walk(stage, narrator));
    const outcome = `${asked.answers} requests while the traffic moved, answered by ${asked.byRelease.size} releases; failed answers: ${asked.failed}`;
    narrator.say(`\n${outcome}`);
    const isLive = isPassed(recordsOf(walked, 'digits'), 'live');
    const report = { ...walked.report, models: walked.report.models };
    return scene(title, `${outcome}.`, { code: walked.code, report }, isLive && asked.failed === 0 && asked.answers > 0);
}
async function worse(stage, narrator) {
    const title = '3. A change that makes a model worse is stopped at the gate';
    narrator.scene(title, 'A smaller model was meant to be quicker. The pull request says what it costs:');
    await branch(stage, 'worse', 'Make diabetes quicker');
    const walked = await walk(stage, narrator, '--until', 'analyze');
    tell(narrator, walked.report);
    const held = walked.report.models.find(({ model }) => model === 'diabetes')?.held;
    await stage.git('switch', '--quiet', 'main');
    return scene(title, `Held: ${held?.reasons.map(({ message }) => message).join('; ') ?? 'no'}.`, walked, held?.result === 'fail' && walked.code === 1);
}
async function servedDiffers(stage, narrator) {
    const title = '4. A release whose staging answers other than it was evaluated is stopped at QA';
    narrator.scene(title, 'Only serving code changed, and all unit tests pass. What staging serves is not what was evaluated:');
    await commitOnMain(stage, 'qa', 'Tidy the server of breast-cancer');
    const walked = await walk(stage, narrator);
    tell(narrator, walked.report);
    const last = recordsOf(walked, 'breast-cancer').at(-1);
    await stage.git('revert', '--no-edit', 'HEAD');
    const isStopped = last?.step === 'qa' && last.reasons.some(({ code }) => code === 'golden_differs');
    return scene(title, last?.reasons[0]?.message ?? '', walked, isStopped);
}
async function failsLive(stage, narrator) {
    const title = '5. A release that fails right after go-live is rolled back by itself';
    narrator.scene(title, 'A new server for digits passes staging and QA; its fault shows under real traffic only.');
    await commitOnMain(stage, 'breaks', 'Cache the answers of digits');
    await walk(stage, narrator, 'digits');
    await approve(stage, narrator, people.sam, 'digits');
    const { result: walked, asked } = await whileAsked(stage, narrator, 'digits', () => walk(stage, narrator, 'digits'));
    tell(narrator, walked.report);
    const again = await whileAsked(stage, narrator, 'digits', () => new Promise((resolve) => setTimeout(resolve, 500)));
    const outcome = `Of ${asked.answers} requests ${asked.failed} failed before the rollback, ${again.asked.failed} of ${again.asked.answers} after it.`;
    narrator.say(`\n${outcome} The audit log has it:`);
    const trail = await auditTrail(stage);
    narrator.output(trail.join('\n'));
    await say(stage, narrator, 'audit', 'verify');
    const last = recordsOf(walked, 'digits').at(-1);
    const isBack = last?.step === 'live' && last.reasons.some(({ code }) => code === 'verification_failed') && trail.length > 0;
    const told = scene(title, outcome, walked, isBack && again.asked.failed === 0);
    return { ...told, section: { ...told.section, lines: trail } };
}
function scene(title, text, { report }, asTold) {
    return { section: { title, text, walks: report.models, report: (0,report_walk/* renderWalk */.op)(report), lines: [] }, asTold };
}
function recordsOf({ report }, model) {
    return report.models.find((walked) => walked.model === model)?.records ?? [];
}
function isPassed(records, step) {
    return records.some((record) => record.step === step && record.result === 'pass');
}
async function approve(stage, narrator, by, ...models) {
    await say(stage, narrator, 'approve', 'production', ...models, '--by', by);
}
async function branch(stage, part, message) {
    await stage.git('switch', '--quiet', '--create', part);
    await stage.overlay(part);
    await stage.git('commit', '--quiet', '--all', '--message', message);
}
async function squash(stage, part, message) {
    await stage.git('switch', '--quiet', 'main');
    await stage.git('merge', '--quiet', '--squash', part);
    await stage.git('commit', '--quiet', '--message', `${message} (#1)`);
}
async function commitOnMain(stage, part, message) {
    await stage.overlay(part);
    await stage.git('commit', '--quiet', '--all', '--message', message);
}
/** Runs `work` while a client keeps asking production for this model. */
async function whileAsked(stage, narrator, model, work) {
    const url = await addressOf(stage, narrator, model);
    const client = keepAsking(`${url}/invocations`, await anyQuestion(stage, model));
    const result = await work();
    return { result, asked: await client.stop() };
}
const addresses = new Map();
/** Where production answers for this model: an environment keeps its address. */
async function addressOf(stage, narrator, model) {
    const known = addresses.get(model);
    if (known !== undefined)
        return known;
    const status = await statusNow(stage, narrator);
    for (const { model: name, environment, url } of status) {
        if (environment === 'production' && url !== null)
            addresses.set(name, url);
    }
    return addresses.get(model) ?? '';
}
/** The first row of the model's test set as a request. */
async function anyQuestion(stage, model) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(stage.root, '.modelgate', 'split', model, 'test.csv'), 'utf8');
    const [head = '', row = ''] = text.split(/\r?\n/);
    const values = row.split(',');
    const record = Object.fromEntries(head.split(',').map((name, index) => [name, toNumber(values[index] ?? '')]));
    return { dataframe_records: [record] };
}
function toNumber(text) {
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
/** What the audit log says of the last go-live of digits. */
async function auditTrail(stage) {
    const silent = { scene: none, say: none, command: none, output: none, timed: (_, work) => work() };
    const { stdout } = await modelgate(stage, silent, 'audit', 'show', '--format', 'json');
    const entries = entry/* auditEntrySchema */.x.array().parse(JSON.parse(stdout).entries);
    const from = entries.findLastIndex(({ kind, detail }) => kind === 'step_started' && detail.step === 'live');
    return entries.slice(from).map(({ sequence, at, kind, environment, actor, detail }) => {
        const what = detail.why ?? detail.effect ?? detail.result ?? detail.step ?? '';
        return `${sequence}  ${at}  ${kind}  ${environment ?? ''}  ${actor}  ${typeof what === 'string' ? (what.split('\n')[0] ?? '') : ''}`;
    });
}
function none() {
    // the audit log is read for its JSON only
}

;// CONCATENATED MODULE: ./cli/commands/demo.js
// modelgate demo: three real models walk from commit to live on this machine, and four changes meet the gates.










const demo_define = (command, terminal, finish) => {
    command
        .option('--keep', 'leave the servers running and the repository in place')
        .option('--report <file>', 'where the HTML report goes', (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'modelgate-demo.html'))
        .action(async (flags) => {
        const started = performance.now();
        const narrator = createNarrator(terminal);
        const stage = await setStage(narrator);
        narrator.say(`A repository with three models: ${stage.root}`);
        const told = [];
        try {
            for (const play of scenes)
                told.push(await play(stage, narrator));
            await stage.keep();
        }
        finally {
            if (flags.keep === undefined) {
                await modelgate(stage, narrator, 'down');
                await (0,promises_.rm)(stage.root, { recursive: true, force: true });
            }
        }
        const intro = `Three real models, five scenes, ${((performance.now() - started) / 1000).toFixed(0)} seconds on this machine.`;
        await (0,atomic/* writeWhole */.f8)(flags.report, (0,html/* renderPage */.C)('Modelgate: from commit to live', intro, told.map(({ section }) => section)));
        const wrong = told.filter(({ asTold }) => !asTold);
        for (const { section } of wrong)
            narrator.say(`\nNOT AS TOLD: ${section.title}: ${section.text}`);
        if (flags.keep)
            narrator.say(`\nThe repository is ${stage.root}; end its servers there with: modelgate down`);
        terminal.stdout(`\n${told.length - wrong.length} of ${scenes.length} scenes ended as told, in ${((performance.now() - started) / 1000).toFixed(1)} s. Report: ${flags.report}\n`);
        finish(wrong.length === 0 ? errors/* exitCodes */.hS.pass : errors/* exitCodes */.hS.outside);
    });
};


/***/ }),

/***/ 1514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fr: () => (/* binding */ defaultParallel),
  dp: () => (/* binding */ environmentOption),
  ef: () => (/* binding */ oneContext),
  ho: () => (/* binding */ project_open),
  Mh: () => (/* binding */ projectOptions),
  ee: () => (/* binding */ selfCommand)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./adapters/local/models.js
var models = __webpack_require__(22299);
// EXTERNAL MODULE: ./adapters/local/project.js + 33 modules
var local_project = __webpack_require__(58694);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/visible.js
var visible = __webpack_require__(90440);
;// CONCATENATED MODULE: ./cli/progress.js



function createProgress(terminal, verbosity) {
    const painted = (code, text) => (terminal.color ? (0,visible/* paint */.nI)(code, text) : (0,visible/* visible */.RK)(text));
    const write = (text) => {
        if (verbosity !== 'quiet')
            terminal.stderr(`${text}\n`);
    };
    return {
        stepStarted: (model, step) => write(painted(2, `  ${model} · ${step}: ${words/* stepTitles */._4[step]} …`)),
        stepEnded: ({ model, step, result, summary, seconds, reasons }, reused) => {
            const time = reused ? 're-used' : `${seconds.toFixed(1)} s`;
            const name = painted(result === 'pass' ? 32 : result === 'fail' ? 31 : 33, `${model} · ${step}`);
            write(`${walk/* resultIcons */.Ch[result]} ${name}: ${(0,visible/* visible */.RK)(summary)} (${time})`);
            for (const reason of reasons) {
                write((0,visible/* visible */.RK)(`   ${reason.code}: ${reason.message}`));
                if (reason.cure !== null)
                    write((0,visible/* visible */.RK)(`   -> ${reason.cure}`));
            }
        },
        line: (model, text) => {
            if (verbosity === 'all')
                write(painted(2, `  ${model} | ${text}`));
        },
        note: (text) => write((0,visible/* visible */.RK)(text))
    };
}

;// CONCATENATED MODULE: ./cli/project.js
// What commands that work on a repository share: their flags, and opening the project.






function projectOptions(command) {
    return command
        .option('--config <file>', 'the config', '.github/modelgate.yml')
        .addOption(new esm/* Option */.c$('--format <format>', 'what is written to stdout').choices(['text', 'json', 'markdown']).default('text'))
        .option('--quiet', 'no progress on stderr')
        .option('--actor <name>', 'who acts, as `Name <email>`; git says it by default');
}
async function project_open(terminal, flags) {
    return (0,local_project/* openProject */.U8)({
        cwd: terminal.cwd,
        env: terminal.env,
        config: flags.config,
        progress: createProgress(terminal, flags.quiet ? 'quiet' : 'all'),
        gatewayCommand: selfCommand('gateway'),
        actor: flags.actor
    });
}
/** The command line that starts this program again, as a source file or as a bundle. */
function selfCommand(name) {
    return [process.execPath, process.argv[1] ?? (0,external_node_url_.fileURLToPath)(import.meta.url), name];
}
function defaultParallel() {
    return Math.max(1, (0,external_node_os_.availableParallelism)());
}
function environmentOption(command) {
    return command.option('--environment <name>', 'the environment', 'production');
}
function oneContext(project, model, environment) {
    (0,models/* requireEnvironment */.L3)(project, environment);
    return (0,local_project/* modelContext */.jz)(project, model, { again: false, allowDirty: false });
}


/***/ }),

/***/ 64454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderWalkText)
/* harmony export */ });
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57013);
/* harmony import */ var _core_report_sweep_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31120);
/* harmony import */ var _core_report_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72112);
// A walk for terminals: a line for each model and step, then what is needed.



function renderWalkText({ commit, models }) {
    const blocks = models.map(modelText);
    return `${[`commit ${commit.slice(0, 7)}`, ...blocks].join('\n\n')}\n`;
}
function modelText(walk) {
    const { model, isAffected, why, planned, records, comparison, held, sweep } = walk;
    if (!isAffected)
        return `${model}: nothing to do, ${why}`;
    const width = Math.max(...planned.map((step) => step.length));
    const lines = planned.flatMap((step) => {
        const record = records.find((known) => known.step === step);
        if (record === undefined)
            return [`  –  ${step}`];
        const reasons = record.reasons.flatMap(reasonLines);
        return [`  ${_core_report_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .resultIcons */ .Ch[record.result]} ${step.padEnd(width)}  ${record.summary}`, ...reasons];
    });
    const compared = comparison === null ? [] : ['', indent((0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .renderText */ .S)(comparison, { model }))];
    const holds = held === null
        ? []
        : [
            `  ${_core_report_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .resultIcons */ .Ch[held.result]} held before ${(0,_core_report_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .endOf */ .pJ)(walk)?.step ?? 'the gate'}`,
            ...held.reasons.flatMap(reasonLines)
        ];
    const swept = sweep == null ? [] : [`  the parameters are the best of ${(0,_core_report_sweep_js__WEBPACK_IMPORTED_MODULE_1__/* .tries */ .A)(sweep)}`];
    return [model, ...lines, ...swept, ...holds, ...compared].join('\n');
}
function reasonLines({ code, message, cure }) {
    return [`       ${code}: ${message.replaceAll('\n', '\n       ')}`, ...(cure === null ? [] : [`       -> ${cure}`])];
}
function indent(text) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => (line === '' ? line : `  ${line}`))
        .join('\n');
}


/***/ }),

/***/ 36643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ comparisonSchema),
/* harmony export */   Q3: () => (/* binding */ comparisonDigest),
/* harmony export */   ZK: () => (/* binding */ latency)
/* harmony export */ });
/* unused harmony exports changes, verdicts, metricGates, reasonCodes, noteCodes, metricComparisonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73477);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _plots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24976);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84696);
// comparison.json: candidate against baseline, a verdict for each metric and one for all.




const changes = ['better', 'worse', 'same', 'inconclusive', 'added', 'removed', 'changed'];
const verdicts = ['pass', 'fail', 'inconclusive'];
const metricGates = ['pass', 'fail', 'inconclusive', 'none'];
/** Why a metric's gate does not simply pass, or passes by way of an acceptance. */
const reasonCodes = [
    'missing',
    'not_finite',
    'not_numeric',
    'below_min',
    'above_max',
    'regression',
    'slice_regression',
    'no_improvement',
    'inconclusive',
    'test_set_changed',
    'rows_do_not_join',
    'accepted'
];
/** What a reader of the whole comparison must know. */
const noteCodes = [
    'first_model',
    'numbers_only',
    'model_unchanged',
    'test_set_changed',
    'rows_do_not_join',
    'paired_by_position',
    'metrics_differ',
    'no_baseline_for_metric',
    'failure_accepted'
];
const side = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW, zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())]);
const metricComparisonSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    baseline: side.optional(),
    candidate: side.optional(),
    delta: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW.optional().describe('candidate - baseline'),
    relative: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW.optional().describe('delta / |baseline|; absent where the baseline is 0'),
    interval: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW, _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW]).optional().describe('95% interval of the delta'),
    change: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(changes),
    gate: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(metricGates),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(reasonCodes).optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('The rule and what happened, in words: "allowed −0.030"'),
    goal: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['maximize', 'minimize']).optional(),
    tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ pValue: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })).optional(),
    detectable: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional().describe('Smallest change that this test set could show')
});
/** `also` entries of these kinds differ between two runs of the same thing, so they bind nothing. */
const latency = 'latency';
const unbound = ['resources', latency];
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('modelgate/comparison@1'),
    producer: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$().optional(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(verdicts),
    baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        evaluation: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er.nullable(),
        release: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er.optional().describe('The live release that it is; absent for any other baseline')
    })
        .nullable()
        .describe('null: first model'),
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable(), candidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable(), joined: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable() }),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(metricComparisonSchema),
    slices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(metricComparisonSchema) })),
    hidden: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ slices: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr() }),
    also: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        what: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        candidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable()
    }))
        .describe('Also compared: parameters, data, packages, model size, time and memory, latency'),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(noteCodes), message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    method: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()])),
    plots: _plots_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedPlotsSchema */ .ZF.optional().describe('Curves, matrices and bars of both sides, thinned for the eye'),
    errors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))
});
/**
 * Digest of what an approval or an acceptance binds: everything but when it was made, what training used
 * (time and memory) and latency, which differ between two runs of the same thing, and plots, which only show what the
 * metrics say. A baseline is known by its evaluation: a machine that serves calls it by its release, any other by its commit.
 */
function comparisonDigest(comparison) {
    const also = comparison.also.filter(({ what }) => !unbound.includes(what));
    const { baseline } = comparison;
    const bound = baseline?.evaluation == null ? baseline : { evaluation: baseline.evaluation };
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({ ...comparison, createdAt: undefined, plots: undefined, also, baseline: bound });
}


/***/ }),

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var hastscript__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35685);
/* harmony import */ var hast_util_to_html__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5061);
/* harmony import */ var mdast_util_to_hast__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89174);
/* harmony import */ var _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57004);
/* harmony import */ var _plots_svg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92462);





function renderPage(title, intro, sections) {
    const page = (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('html', { lang: 'en' }, [
        (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('head', [
            (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('meta', { charset: 'utf-8' }),
            (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('title', title),
            (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('style', css)
        ]),
        (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('body', [(0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('main', [(0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('h1', title), (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('p.intro', intro), ...sections.map(sectionElement)])])
    ]);
    const root = { type: 'root', children: [{ type: 'doctype' }, page] };
    return `${(0,hast_util_to_html__WEBPACK_IMPORTED_MODULE_3__/* .toHtml */ .V)(root)}\n`;
}
function sectionElement({ title, text, walks, report, lines }) {
    const shown = walks.filter(({ records }) => records.length > 0);
    return (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('section', [
        (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('h2', title),
        (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('p', text),
        ...shown.map(wayThrough),
        ...(report === null ? [] : [(0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('article', [reportElement(report)])]),
        ...(lines.length === 0 ? [] : [(0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('pre', lines.join('\n'))])
    ]);
}
function reportElement(report) {
    return (0,mdast_util_to_hast__WEBPACK_IMPORTED_MODULE_4__/* .toHast */ ._)(report, { handlers: { details: detailsElement, drawing: drawingElement } });
}
/** As images, in which nothing can run. */
function drawingElement(_state, { sides }) {
    const images = (0,_plots_svg_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSides */ .rY)(sides).map(({ title, svg }) => (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('img', { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt: title, loading: 'lazy' }));
    return (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('div.plots', images);
}
function detailsElement(state, node) {
    return (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('details', [(0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('summary', node.summary), ...state.all(node)]);
}
const colours = {
    pass: ['#dafbe1', '#1a7f37'],
    fail: ['#ffebe9', '#cf222e'],
    pending: ['#fff8c5', '#9a6700'],
    unavailable: ['#fff8c5', '#9a6700'],
    open: ['#f6f8fa', '#8c959f']
};
const [width, gap, height] = [124, 14, 52];
/** The way of one model: a box for each of its steps, coloured by how it ended. */
function wayThrough({ model, planned, records }) {
    const boxes = planned.flatMap((step, index) => {
        const record = records.find((known) => known.step === step);
        const [fill, stroke] = colours[record?.result ?? 'open'];
        const x = index * (width + gap) + 1;
        return [
            ...(index === 0 ? [] : [(0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('line', { x1: x - gap, y1: height / 2, x2: x, y2: height / 2, stroke: '#8c959f' })]),
            (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('g', [
                (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('title', record === undefined ? _pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .stepTitles */ ._4[step] : `${_pipeline_words_js__WEBPACK_IMPORTED_MODULE_0__/* .stepTitles */ ._4[step]}: ${record.summary}`),
                (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('rect', { x, y: 1, width, height: height - 2, rx: 8, fill, stroke }),
                (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('text', { x: x + width / 2, y: 22, 'text-anchor': 'middle', 'font-weight': 600, fill: stroke }, step),
                (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('text', { x: x + width / 2, y: 40, 'text-anchor': 'middle', 'font-size': 11, fill: '#57606a' }, clip(record?.summary ?? ''))
            ])
        ];
    });
    const total = planned.length * (width + gap) - gap + 2;
    return (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('figure', [
        (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.h)('figcaption', model),
        (0,hastscript__WEBPACK_IMPORTED_MODULE_2__.s)('svg', { viewBox: `0 0 ${total} ${height}`, width: total, height, role: 'img', 'aria-label': `the way of ${model}` }, boxes)
    ]);
}
function clip(text) {
    return text.length <= 19 ? text : `${text.slice(0, 18)}…`;
}
const css = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1f2328; margin: 0; background: #fff; }
main { max-width: 72rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; margin-bottom: .3rem; } .intro { color: #57606a; margin-top: 0; }
section { border-top: 1px solid #d0d7de; padding-top: .5rem; margin-top: 2rem; }
figure { margin: .6rem 0; overflow-x: auto; } figcaption { font-weight: 600; }
.plots { display: flex; flex-wrap: wrap; gap: .5rem; } .plots img { max-width: 100%; height: auto; border: 1px solid #d0d7de; border-radius: 6px; }
svg { font: 13px system-ui, sans-serif; max-width: 100%; height: auto; }
article { border: 1px solid #d0d7de; border-radius: 8px; padding: .2rem 1.2rem; margin: 1rem 0; overflow-x: auto; }
article h2 { font-size: 1.2rem; } article h3 { font-size: 1.05rem; }
table { border-collapse: collapse; margin: .8rem 0; } th, td { border: 1px solid #d0d7de; padding: .3rem .6rem; text-align: left; }
td[align=right], th[align=right] { text-align: right; font-variant-numeric: tabular-nums; }
code { background: #eff1f3; border-radius: 4px; padding: .1em .3em; font-size: .9em; }
pre { background: #f6f8fa; border-radius: 8px; padding: .8rem 1rem; overflow-x: auto; font-size: .85rem; }
pre code { background: none; padding: 0; } details { margin: .6rem 0; } summary { cursor: pointer; color: #0969da; }
`;


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

/***/ 92462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x3: () => (/* binding */ renderPlots),
  rY: () => (/* binding */ renderSides)
});

// UNUSED EXPORTS: renderSvg

// EXTERNAL MODULE: ./core/metrics/plots.js
var metrics_plots = __webpack_require__(24976);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
// EXTERNAL MODULE: ./core/report/safe-text.js
var safe_text = __webpack_require__(83486);
// EXTERNAL MODULE: ./core/report/plots/drawn.js
var plots_drawn = __webpack_require__(35978);
;// CONCATENATED MODULE: ./core/report/plots/shapes.js
// The few shapes that plots are drawn of.


function segment(x1, y1, x2, y2, color) {
    return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}"/>`;
}
function shapes_text(x, y, content, style) {
    const more = `${style.size ? ` font-size="${style.size}"` : ''}${style.weight ? ` font-weight="${style.weight}"` : ''}`;
    return `<text x="${round(x)}" y="${round(y)}" text-anchor="${style.anchor}" fill="${style.color ?? plots_drawn/* palette */.M.ink}"${more}>${escaped(content)}</text>`;
}
function escaped(content) {
    return (0,safe_text/* safeText */.Hk)(content).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
function round(value) {
    return String(Number(value.toFixed(2)));
}

;// CONCATENATED MODULE: ./core/report/plots/parallel-svg.js
// Parallel coordinates as SVG shapes.



function parallelShapes({ axes, lines }, { width, height, frame }) {
    const [left, right] = [frame.left, width - frame.right - 24];
    const [top, bottom] = [frame.top + 8, height - frame.bottom];
    const step = axes.length < 2 ? 0 : (right - left) / (axes.length - 1);
    const x = (axis) => left + axis * step;
    const y = (place) => bottom - place * (bottom - top);
    const drawn = lines.map(({ places, isBest }) => {
        const points = places.map((place, axis) => `${round(x(axis))},${round(y(place))}`).join(' ');
        const look = isBest ? 'stroke-width="2.5"' : 'stroke-width="1" stroke-opacity="0.55"';
        return `<polyline points="${points}" fill="none" stroke="${isBest ? plots_drawn/* palette */.M.after : plots_drawn/* palette */.M.before}" ${look}/>`;
    });
    const scales = axes.flatMap(({ name, ticks }, axis) => [
        segment(x(axis), top, x(axis), bottom, plots_drawn/* palette */.M.ink),
        ...ticks.map(([place, label]) => shapes_text(x(axis) - 4, y(place) + 4, (0,safe_text/* safeText */.Hk)(label, 10), { anchor: 'end' })),
        shapes_text(x(axis), bottom + (axis % 2 === 0 ? 18 : 32), (0,safe_text/* safeText */.Hk)(name, 22), { anchor: 'middle', weight: 600 })
    ]);
    return [...drawn, ...scales];
}

// EXTERNAL MODULE: ./core/report/plots/scale.js
var plots_scale = __webpack_require__(3884);
;// CONCATENATED MODULE: ./core/report/plots/svg.js
// Plots as SVG: a few shapes, no library, so that the command starts as fast with them as without.







const [width, height] = [480, 360];
const svg_frame = { left: 64, right: 16, top: 36, bottom: 52 };
const [svg_innerWidth, svg_innerHeight] = [width - svg_frame.left - svg_frame.right, height - svg_frame.top - svg_frame.bottom];
const { ink, guide: faint, after: accent } = plots_drawn/* palette */.M;
/** The SVG of every plot of an evaluation by its name; what is no plot is left out. */
function renderPlots(plots) {
    const all = Object.entries((0,metrics_plots/* plotsIn */.SE)(plots));
    return new Map(all.map(([name, plot]) => [name.replace(/[^\w.-]/g, '_'), renderSvg(plot)]));
}
/** Both sides of a comparison: curves in one picture, else a picture for each. */
function renderSides(sides) {
    const [before, after] = sides;
    if (before?.plot.kind === 'line' && after?.plot.kind === 'line')
        return [{ title: after.plot.title, svg: framed(after.plot.title, overlaid(before, after, after.plot.diagonal)) }];
    return sides.map(({ name, plot }) => {
        const title = name === null ? plot.title : `${plot.title}: ${name}`;
        return { title, svg: framed(title, shapesOf(plot)) };
    });
}
function renderSvg(plot) {
    return framed(plot.title, shapesOf(plot));
}
function framed(title, shapes) {
    const body = [shapes_text(width / 2, 20, title, { anchor: 'middle', size: 14, weight: 600 }), ...shapes];
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(title)}"`;
    return `${open} font-family="system-ui, sans-serif" font-size="11">\n<rect width="100%" height="100%" fill="#fff"/>\n${body.join('\n')}\n</svg>\n`;
}
function shapesOf(plot) {
    switch (plot.kind) {
        case 'parallel':
            return parallelShapes(plot, { width, height, frame: svg_frame });
        case 'matrix':
            return matrixShapes(plot);
        case 'line':
        case 'points':
            return seriesShapes(plot);
        case 'bars':
            return barShapes(plot);
    }
}
function seriesShapes(plot) {
    const across = (0,plots_scale/* scaleOf */._)(plot.points.map(([x]) => x));
    const up = (0,plots_scale/* scaleOf */._)([...plot.points.map(([, y]) => y), ...(plot.kind === 'points' ? [0] : [])]);
    const [x, y] = [(value) => placeX(across, value), (value) => placeY(up, value)];
    const [from, to] = [Math.max(across.low, up.low), Math.min(across.high, up.high)];
    const guide = plot.diagonal ? [segment(x(from), y(from), x(to), y(to), faint)] : [];
    const zero = plot.kind === 'points' ? [segment(x(across.low), y(0), x(across.high), y(0), ink)] : [];
    const coordinates = plot.points.map(([px, py]) => `${round(x(px))},${round(y(py))}`);
    const marks = plot.kind === 'line'
        ? [polyline(coordinates, accent)]
        : plot.points.map(([px, py]) => `<circle cx="${round(x(px))}" cy="${round(y(py))}" r="2.5" fill="${accent}" fill-opacity="0.6"/>`);
    return [...axes(across, up, plot.x, plot.y), ...guide, ...zero, ...marks];
}
/** Two curves over the same axes, with their names. */
function overlaid(before, after, isDiagonal) {
    const lines = [before, after].flatMap(({ name, plot }, index) => plot.kind === 'line' ? [{ name, plot, colour: index === 0 ? plots_drawn/* palette */.M.before : plots_drawn/* palette */.M.after }] : []);
    const across = (0,plots_scale/* scaleOf */._)(lines.flatMap(({ plot }) => plot.points.map(([x]) => x)));
    const up = (0,plots_scale/* scaleOf */._)(lines.flatMap(({ plot }) => plot.points.map(([, y]) => y)));
    const [from, to] = [Math.max(across.low, up.low), Math.min(across.high, up.high)];
    const [x, y] = [(value) => placeX(across, value), (value) => placeY(up, value)];
    const first = lines[0]?.plot;
    return [
        ...axes(across, up, first?.x ?? '', first?.y ?? ''),
        ...(isDiagonal ? [segment(x(from), y(from), x(to), y(to), faint)] : []),
        ...lines.flatMap(({ name, plot, colour }, index) => [
            polyline(plot.points.map(([px, py]) => `${round(x(px))},${round(y(py))}`), colour),
            shapes_text(width - svg_frame.right - 6, svg_frame.top + 16 + 14 * index, name ?? '', { anchor: 'end', color: colour })
        ])
    ];
}
function polyline(coordinates, colour) {
    return `<polyline points="${coordinates.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
}
function axes(across, up, xLabel, yLabel) {
    const bottom = svg_frame.top + svg_innerHeight;
    const vertical = across.ticks.flatMap((tick) => [
        segment(placeX(across, tick), svg_frame.top, placeX(across, tick), bottom, faint),
        shapes_text(placeX(across, tick), bottom + 16, (0,numbers/* formatNumber */.ZV)(tick), { anchor: 'middle' })
    ]);
    const horizontal = up.ticks.flatMap((tick) => [
        segment(svg_frame.left, placeY(up, tick), svg_frame.left + svg_innerWidth, placeY(up, tick), faint),
        shapes_text(svg_frame.left - 6, placeY(up, tick) + 4, (0,numbers/* formatNumber */.ZV)(tick), { anchor: 'end' })
    ]);
    return [
        ...vertical,
        ...horizontal,
        shapes_text(svg_frame.left + svg_innerWidth / 2, height - 12, xLabel, { anchor: 'middle' }),
        sideways(yLabel)
    ];
}
function sideways(label) {
    const [x, y] = [14, svg_frame.top + svg_innerHeight / 2];
    return `<text x="${x}" y="${y}" text-anchor="middle" fill="${ink}" transform="rotate(-90 ${x} ${y})">${escaped(label)}</text>`;
}
function barShapes({ bars, y: label }) {
    const scale = (0,plots_scale/* scaleOf */._)([0, ...bars.map(([, value]) => value)]);
    const left = 150;
    const span = width - left - svg_frame.right;
    const place = (value) => left + ((value - scale.low) / (scale.high - scale.low)) * span;
    const step = svg_innerHeight / bars.length;
    const rows = bars.flatMap(([name, value], index) => {
        const [top, start, end] = [
            svg_frame.top + index * step,
            Math.min(place(0), place(value)),
            Math.max(place(0), place(value))
        ];
        return [
            `<rect x="${round(start)}" y="${round(top + step * 0.15)}" width="${round(end - start)}" height="${round(step * 0.7)}" fill="${accent}"/>`,
            shapes_text(left - 6, top + step / 2 + 4, (0,safe_text/* safeText */.Hk)(name, 22), { anchor: 'end' })
        ];
    });
    const ticks = scale.ticks.map((tick) => shapes_text(place(tick), svg_frame.top + svg_innerHeight + 16, (0,numbers/* formatNumber */.ZV)(tick), { anchor: 'middle' }));
    return [...rows, ...ticks, shapes_text(left + span / 2, height - 12, label, { anchor: 'middle' })];
}
function matrixShapes({ classes, cells }) {
    const side = Math.min(svg_innerWidth, svg_innerHeight) / classes.length;
    const most = Math.max(1e-12, ...cells.flat());
    const left = svg_frame.left + (svg_innerWidth - side * classes.length) / 2;
    const squares = cells.flatMap((row, target) => row.flatMap((value, prediction) => {
        const [x, y, share] = [left + prediction * side, svg_frame.top + target * side, value / most];
        const label = shapes_text(x + side / 2, y + side / 2 + 4, (0,numbers/* formatNumber */.ZV)(value), {
            anchor: 'middle',
            color: share > 0.5 ? '#fff' : ink
        });
        const square = `<rect x="${round(x)}" y="${round(y)}" width="${round(side)}" height="${round(side)}" fill="${accent}" fill-opacity="${round(share)}" stroke="${faint}"/>`;
        return classes.length > 12 ? [square] : [square, label];
    }));
    const names = classes.flatMap((name, index) => [
        shapes_text(left + (index + 0.5) * side, svg_frame.top + side * classes.length + 14, (0,safe_text/* safeText */.Hk)(name, 12), { anchor: 'middle' }),
        shapes_text(left - 6, svg_frame.top + (index + 0.5) * side + 4, (0,safe_text/* safeText */.Hk)(name, 12), { anchor: 'end' })
    ]);
    return [...squares, ...names, shapes_text(width / 2, height - 12, 'prediction', { anchor: 'middle' }), sideways('target')];
}
function placeX({ low, high }, value) {
    return svg_frame.left + ((value - low) / (high - low)) * svg_innerWidth;
}
function placeY({ low, high }, value) {
    return svg_frame.top + svg_innerHeight - ((value - low) / (high - low)) * svg_innerHeight;
}


/***/ }),

/***/ 57013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27505);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97391);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5411);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83486);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96145);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20168);
// A comparison for terminals: the verdict, an aligned table, and what else must be known.






/** Plain text without colour, ending in a newline. Control characters of names are gone. */
function renderText(comparison, options = {}) {
    const all = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)(comparison);
    const ruled = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRules */ .w0)(comparison);
    const important = all.filter(({ entry }) => (ruled ? entry.goal !== undefined : entry.change !== 'same'));
    const limit = options.rows ?? 50;
    const shown = important.slice(0, limit);
    const hidden = important.length - shown.length;
    const others = comparison.metrics.length - important.filter(({ slice }) => !slice).length;
    return [
        (0,mdast_util_to_string__WEBPACK_IMPORTED_MODULE_2__/* .toString */ .d)((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSentence */ .B)(comparison, options.model))),
        ...comparison.errors.map(({ file, message }) => `error: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(file)}: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(message)}`),
        ...(shown.length > 0 ? ['', ...alignedTable(shown, comparison), ''] : []),
        ...(hidden > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(hidden)} more rows: see --format json`] : []),
        ...(others > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(others)} more ${ruled ? 'without a rule' : 'are the same'}`] : []),
        ...shown.flatMap(({ entry }) => detectableLine(entry)),
        ...comparison.notes.map(({ message }) => `note: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(message)}`),
        ''
    ].join('\n');
}
function detectableLine({ name, gate, detectable }) {
    if (gate !== 'inconclusive' || detectable === undefined)
        return [];
    return [`${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(name)}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .describeDetectable */ .xJ)(detectable)}`];
}
const numeric = [false, true, true, true, false, false];
function alignedTable(rows, comparison) {
    const head = ['metric', (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(comparison.baseline?.name ?? 'baseline', 24), 'candidate', 'delta', 'change', 'gate'];
    const cells = [head, ...rows.map(cellsOf)];
    const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    return cells.map((row) => row
        .map((cell, column) => (numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd());
}
function cellsOf({ entry, slice }) {
    const shown = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(entry);
    const of = slice ? `, ${slice.column}=${slice.value}` : '';
    return [
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(`${entry.name}${of}`, 60) + (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .arrow */ .UE)(entry),
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(shown.baseline), 24),
        (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .ml)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(shown.candidate), 24),
        shown.delta,
        entry.change,
        gateText(entry)
    ];
}
function gateText({ gate, reason, message }) {
    if (gate === 'none')
        return '–';
    const named = reason === undefined || reason === gate ? '' : ` ${reason}`;
    return `${_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictIcons */ .q[gate]} ${gate}${named}${message ? `, ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_4__/* .safeText */ .Hk)(message)}` : ''}`;
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


/***/ })

};

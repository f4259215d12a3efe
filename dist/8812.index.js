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
                cure: 'install modelgate again: npm install modelgate'
            });
        }
        folder = parent;
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
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
            throw new errors/* OutsideError */.Cp(`git ${args.join(' ')} ended with exit code ${done.code}`, { cure: 'is git installed?' });
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
            throw pythonProblem('python could not make a virtual environment', lines, 'apt-get install python3-venv');
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
        cure: 'apt-get install python3 python3-venv, then run again'
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
    baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), evaluation: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er.nullable() })
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
        sweep: _sweep_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepSummarySchema */ .il.nullable().optional().describe('Where parameters were chosen among several')
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

export const id = 3065;
export const ids = [3065,3322];
export const modules = {

/***/ 55985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/config/parse.js + 6 modules
var parse = __webpack_require__(88695);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/config/dvc.js
var dvc = __webpack_require__(21722);
// EXTERNAL MODULE: ./core/config/resolve.js
var resolve = __webpack_require__(47969);
// EXTERNAL MODULE: ./core/config/schema.js
var schema = __webpack_require__(56426);
;// CONCATENATED MODULE: ./core/config/expand.js
// What the config leaves to files of the repository, filled in.




/** The config with each `dvc:` read; what the config itself says goes before. Throws InputError where a pipeline gives too little. */
function expandConfig(config, files) {
    const models = Object.entries(config.models).map(([name, model]) => [name, expandModel(name, model, files)]);
    return { ...config, models: Object.fromEntries(models) };
}
function expandModel(name, model, files) {
    if (model.dvc === undefined)
        return model;
    const { command, params, data, outputs, artifact, metrics } = (0,dvc/* readPipeline */.l)(model.dvc, files);
    const made = {
        outputs: outputs.filter((path) => path !== artifact && path !== metrics),
        ...(params === undefined ? {} : { params }),
        ...(data.length === 0 ? {} : { data: [...data] })
    };
    const expanded = {
        ...model,
        train: model.train === undefined ? schema/* trainSchema */.qn.parse({ command, ...made }) : { ...made, ...model.train },
        ...((model.artifact ?? artifact) === undefined ? {} : { artifact: model.artifact ?? artifact }),
        ...(model.evaluation === undefined && metrics !== undefined
            ? { evaluation: schema/* evaluationSchema */.MF.parse({ metrics }) }
            : {})
    };
    if (expanded.artifact !== undefined || (0,resolve/* evaluatedFile */.q2)(expanded) !== undefined)
        return expanded;
    throw new errors/* InputError */.dz(`${model.dvc} names neither a model nor a metrics file for the model ${name}`, {
        cure: `Add \`metrics:\` to its last stage, or \`artifact:\` and \`evaluation:\` to the model in the config.`,
        place: { file: model.dvc }
    });
}

// EXTERNAL MODULE: ./core/config/problem.js
var problem = __webpack_require__(59190);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __webpack_require__(68161);
;// CONCATENATED MODULE: ./adapters/config/file.js
// Reads `.github/modelgate.yml`.






/** The config or its problems. Throws InputError only if there is no file to read. */
async function readConfig(root, path = find/* configPath */.eQ, options = {}) {
    const decoded = (0,parse/* decodeConfig */.F)(await (0,find/* readConfigFile */.RG)(root, path), path);
    return 'errors' in decoded ? decoded : (0,parse/* parseConfig */.o)(decoded.text, path, options);
}
/** The config of the repository at `root`, with what it leaves to other files filled in. Throws ConfigError, whose message holds every problem and whose place is the first's. */
async function loadConfig(root, path = find/* configPath */.eQ, options = {}) {
    const parsed = await readConfig(root, path, options);
    if ('config' in parsed)
        return expandConfig(parsed.config, filesUnder(root));
    throw new problem/* ConfigError */.xL(parsed.errors, path);
}
/** Files are read now, since a config asks for two or three small ones. */
function filesUnder(root) {
    const has = (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path));
    return { has, read: (path) => (has(path) ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8') : null) };
}


/***/ }),

/***/ 86616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   ST: () => (/* binding */ isGone)
/* harmony export */ });
// What the bot's adapter needs of Octokit; any Octokit, Probot's too, is one.
function isFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function hasStatus(error, ...statuses) {
    return isFailure(error) && statuses.includes(error.status);
}
/** Deleted, never there, hidden from this token, or withdrawn by law. */
function isGone(error) {
    return hasStatus(error, 404, 410, 451);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .OutsideError */ .Cp(`${interpreter} could not say which packages it has.`, {
            cure: `Run it by hand: ${interpreter} -c "from importlib import metadata; print(list(metadata.distributions()))"`,
            cause
        });
    }
}
function sortByName(packages) {
    return Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}


/***/ }),

/***/ 41962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ doctor_define)
});

// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __webpack_require__(68161);
// EXTERNAL MODULE: ./adapters/config/repository.js
var repository = __webpack_require__(5626);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(31421);
// EXTERNAL MODULE: ./core/errors.js
var core_errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/bot/branches.js
var branches = __webpack_require__(11806);
// EXTERNAL MODULE: ./core/bot/label-names.js
var label_names = __webpack_require__(53835);
// EXTERNAL MODULE: ./core/bot/pull/checks.js + 1 modules
var checks = __webpack_require__(13607);
;// CONCATENATED MODULE: ./core/doctor/finding.js
// What `modelgate doctor` found, and how it ends.

const ok = (check, message) => ({ check, state: 'ok', message, cure: null });
const problem = (check, message, cure) => ({
    check,
    state: 'problem',
    message,
    cure
});
const warning = (check, message, cure) => ({
    check,
    state: 'warning',
    message,
    cure
});
const unknown = (check, message, cure = null) => ({
    check,
    state: 'unknown',
    message,
    cure
});
/** 2 where something is wrong, 3 where GitHub could not be asked, else 0: a warning, or what nobody could look at, fails nothing. */
function exitCodeOf(findings, isGithubLost) {
    if (findings.some(({ state }) => state === 'problem'))
        return core_errors/* exitCodes */.hS.input;
    return isGithubLost ? core_errors/* exitCodes */.hS.outside : core_errors/* exitCodes */.hS.pass;
}

;// CONCATENATED MODULE: ./core/doctor/github.js
// What a repository's settings on GitHub must be, for what its config asks. docs/how-to/rulesets.md says why.




/** Branches whose rules are asked for, besides the default branch. */
const stateBranches = [branches/* auditBranch */.K_, branches/* environmentsBranch */.ZH];
const guide = 'docs/how-to/rulesets.md';
function githubFindings(facts, config) {
    const usesBot = facts.hasBotWorkflow || Object.keys(config.gates).length > 0;
    return [
        ok('token', `${facts.repository} was read`),
        facts.isAdmin
            ? ok('permissions', 'the token is an admin’s: all settings were visible')
            : unknown('permissions', 'the token is no admin’s: who may bypass rules, and what Actions may do, was not visible'),
        ...labelFindings(facts, config),
        requiredCheck(facts, usesBot),
        ...(usesBot ? stateBranches.map((branch) => stateBranch(facts, branch)) : []),
        ...environmentFindings(facts, config),
        ...(facts.hasBotWorkflow ? [pullCreation(facts)] : [])
    ];
}
/** Names of the labels that the policy listens to. */
function labelsOf(config) {
    const approvals = Object.values(config.gates).flatMap(({ approvals }) => approvals?.label ?? []);
    const opens = Object.values(config.gates).some(({ break_glass }) => break_glass !== undefined);
    return [
        ...new Set([
            ...approvals,
            ...(approvals.length > 0 ? [config.labels.hold] : []),
            ...(opens ? [config.labels.break_glass] : [])
        ])
    ];
}
function labelFindings({ labels }, config) {
    const wanted = labelsOf(config);
    if (wanted.length === 0)
        return [ok('labels', 'the policy listens to no label')];
    if ('why' in labels)
        return [unknown('labels', `labels were not readable: ${labels.why}`)];
    const missing = wanted.filter((name) => !labels.value.some((known) => (0,label_names/* isSameLabel */.z)(known, name)));
    return missing.length === 0
        ? [ok('labels', `there are ${wanted.join(', ')}`)]
        : missing.map((name) => problem('labels', `there is no label ${name}, so nobody can set it`, `Type: gh label create ${JSON.stringify(name)}`));
}
function requiredCheck({ rules, defaultBranch, hasBotWorkflow }, usesBot) {
    const asked = rules.get(defaultBranch) ?? { why: 'it was not asked' };
    if ('why' in asked)
        return unknown('required_check', `the rules of ${defaultBranch} were not readable: ${asked.why}`);
    const required = asked.value.flatMap(({ checks }) => checks);
    const settings = 'Settings, Rules, Rulesets, New branch ruleset';
    if (!usesBot) {
        return required.length > 0
            ? ok('required_check', `${defaultBranch} requires ${required.map(({ context }) => context).join(', ')}`)
            : warning('required_check', `${defaultBranch} requires no check, so a red one stops no merge`, `Require the check \`check\`: ${settings}`);
    }
    const found = required.find(({ context }) => context === checks/* summaryCheck */.Jk);
    if (found === undefined) {
        return problem('required_check', `${defaultBranch} does not require the check \`${checks/* summaryCheck */.Jk}\``, `Require it, with the Modelgate App as its source: ${settings} (${guide})`);
    }
    if (found.app !== null)
        return ok('required_check', `${defaultBranch} requires \`${checks/* summaryCheck */.Jk}\` of App ${found.app}`);
    const message = `${defaultBranch} takes the check \`${checks/* summaryCheck */.Jk}\` from anybody who may write checks`;
    return hasBotWorkflow
        ? warning('required_check', message, `Choose GitHub Actions as its source, or run the bot as an App: ${guide}`)
        : problem('required_check', message, `Choose the Modelgate App as its source: ${guide}`);
}
const wantedRules = ['creation', 'update', 'deletion', 'non_fast_forward'];
function stateBranch({ rules, hasBotWorkflow }, branch) {
    const asked = rules.get(branch) ?? { why: 'it was not asked' };
    if ('why' in asked)
        return unknown('state_branches', `the rules of ${branch} were not readable: ${asked.why}`);
    const missing = wantedRules.filter((wanted) => !asked.value.some(({ type }) => type === wanted));
    if (missing.length === 0)
        return ok('state_branches', `${branch} is closed to all but those who may bypass its ruleset`);
    const message = `anybody who may push can write to ${branch}: no rule for ${missing.join(', ')}`;
    // A ruleset can't tell the bot's own workflow from others, so there it could only lock the bot out.
    return hasBotWorkflow
        ? warning('state_branches', message, `Only an App can have it alone: ${guide}`)
        : problem('state_branches', message, `Give it to the Modelgate App alone by a ruleset for modelgate/**: ${guide}`);
}
function environmentFindings({ environments, isAdmin }, config) {
    const wanted = Object.keys(config.environments);
    if (wanted.length === 0)
        return [];
    if ('why' in environments)
        return [unknown('environments', `environments were not readable: ${environments.why}`)];
    return wanted.map((name) => {
        const found = environments.value.find((known) => known.name === name);
        const settings = `Settings, Environments, ${name}`;
        if (found === undefined) {
            return problem('environments', `there is no environment ${name}: GitHub makes it at the first deployment, open to every branch`, `Make it: ${settings}; limit it to the default branch, and put its credentials there`);
        }
        if (!found.isLimited)
            return problem('environments', `every branch may deploy to ${name} with its secrets`, `${settings}: Deployment branches, only the default branch`);
        if (found.rules.length > 0)
            return ok('environments', `${name} is limited, and held by ${found.rules.join(', ')}`);
        const visible = isAdmin ? '' : ' that this token sees';
        return warning('environments', `nothing${visible} holds a job of ${name} but its own gate`, `${settings}: the Modelgate App as a deployment protection rule, or reviewers`);
    });
}
function pullCreation({ mayCreatePulls }) {
    if ('why' in mayCreatePulls)
        return unknown('actions', `what Actions may do was not readable: ${mayCreatePulls.why}`);
    return mayCreatePulls.value
        ? ok('actions', 'workflows may create pull requests')
        : problem('actions', 'workflows may not create pull requests, so the bot can open no promotion', 'Settings, Actions, General: Allow GitHub Actions to create and approve pull requests');
}

// EXTERNAL MODULE: ./adapters/github/bot/client.js
var client = __webpack_require__(86616);
;// CONCATENATED MODULE: ./adapters/github/settings.js
// A repository's settings by GitHub's REST API, as far as the token may see them; what it may not is said, never guessed.




const repositorySchema = schemas/* object */.Ikc({
    full_name: schemas/* string */.YjP(),
    default_branch: schemas/* string */.YjP(),
    permissions: schemas/* object */.Ikc({ admin: schemas/* boolean */.zMY() }).optional()
});
const labelsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }));
const rulesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    parameters: schemas/* looseObject */._H3({
        required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* number */.aig().nullish() }))
            .optional()
    })
        .optional()
}));
const environmentsSchema = schemas/* object */.Ikc({
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        deployment_branch_policy: schemas/* unknown */.L5J().nullish(),
        protection_rules: schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP() })).default([])
    }))
});
const protectionSchema = schemas/* object */.Ikc({
    custom_deployment_protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY(), app: schemas/* object */.Ikc({ slug: schemas/* string */.YjP() }) }))
        .default([])
});
const workflowSchema = schemas/* object */.Ikc({ can_approve_pull_request_reviews: schemas/* boolean */.zMY() });
const botWorkflow = '.github/workflows/modelgate-bot.yml';
/** With the runner's proxy and API address; octokit is loaded only where GitHub is asked. */
async function createClient(token, baseUrl) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(8653), __webpack_require__.e(7918)]).then(__webpack_require__.bind(__webpack_require__, 47918));
    const octokit = getOctokit(token, { baseUrl, log: { debug() { }, info() { }, warn() { }, error() { } } });
    octokit.hook.before('request', (options) => {
        options.request.signal = AbortSignal.timeout(30_000);
    });
    return octokit;
}
/** Throws InputError where the token is refused or sees no such repository, OutsideError where GitHub can't be reached. */
async function readSettings(client, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const get = async (route, parameters = {}) => (await client.request(`GET ${route}`, { owner, repo, ...parameters })).data;
    const ask = async (schema, route, parameters = {}) => answered(() => get(route, parameters), schema);
    const found = repositorySchema.parse(await get('/repos/{owner}/{repo}').catch((error) => refuse(error, repository)));
    const branches = [found.default_branch, ...stateBranches];
    const rules = await Promise.all(branches.map(async (branch) => {
        const asked = await ask(rulesSchema, '/repos/{owner}/{repo}/rules/branches/{branch}', { branch, per_page: 100 });
        return [branch, mapAsked(asked, (list) => list.map(ruleOf))];
    }));
    const [labels, environments, workflow, bot] = await Promise.all([
        answered(() => everyPage((page) => get('/repos/{owner}/{repo}/labels', { per_page: 100, page })), labelsSchema),
        ask(environmentsSchema, '/repos/{owner}/{repo}/environments', { per_page: 100 }),
        ask(workflowSchema, '/repos/{owner}/{repo}/actions/permissions/workflow'),
        ask(schemas/* unknown */.L5J(), `/repos/{owner}/{repo}/contents/${botWorkflow}`)
    ]);
    return {
        repository: found.full_name,
        defaultBranch: found.default_branch,
        isAdmin: found.permissions?.admin === true,
        labels: mapAsked(labels, (list) => list.map(({ name }) => name)),
        rules: new Map(rules),
        environments: 'why' in environments
            ? environments
            : { value: await Promise.all(environments.value.environments.map(withApps)) },
        mayCreatePulls: mapAsked(workflow, (settings) => settings.can_approve_pull_request_reviews),
        hasBotWorkflow: 'value' in bot
    };
    async function withApps({ name, deployment_branch_policy: policy, protection_rules: plain }) {
        const route = '/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules';
        const custom = await ask(protectionSchema, route, { environment_name: name });
        const apps = 'value' in custom ? custom.value.custom_deployment_protection_rules.filter(({ enabled }) => enabled) : [];
        const kinds = plain.map(({ type }) => type).filter((type) => type !== 'branch_policy');
        return {
            name,
            isLimited: policy !== null && policy !== undefined,
            rules: [...kinds, ...apps.map(({ app }) => app.slug)]
        };
    }
}
function ruleOf({ type, parameters }) {
    const checks = (parameters?.required_status_checks ?? []).map(({ context, integration_id: app }) => ({
        context,
        app: app ?? null
    }));
    return { type, checks };
}
function mapAsked(asked, change) {
    return 'why' in asked ? asked : { value: change(asked.value) };
}
async function everyPage(page) {
    const all = [];
    for (let number = 1; number <= 50; number += 1) {
        const items = schemas/* array */.YOg(schemas/* unknown */.L5J()).parse(await page(number));
        all.push(...items);
        if (items.length < 100)
            break;
    }
    return all;
}
/** 403 and 404 are what GitHub answers where a token may not look. */
async function answered(work, schema) {
    try {
        return { value: schema.parse(await work()) };
    }
    catch (error) {
        if ((0,client/* hasStatus */.Ro)(error, 403, 404))
            return { why: 'the token may not, or it is not there' };
        if ((0,client/* isFailure */.N6)(error))
            return { why: `GitHub answered ${error.status}` };
        if (error instanceof errors/* ZodError */.G)
            return { why: 'GitHub answered something else than is documented' };
        throw error;
    }
}
function refuse(error, repository) {
    if ((0,client/* hasStatus */.Ro)(error, 401))
        throw new core_errors/* InputError */.dz('GitHub refuses the token', {
            cure: 'Make another: export GH_TOKEN=$(gh auth token)',
            cause: error
        });
    if ((0,client/* hasStatus */.Ro)(error, 403, 404))
        throw new core_errors/* InputError */.dz(`the token sees no repository ${repository}`, {
            cure: 'Check the name (git remote -v), and give the token read access to contents, administration, actions and issues.',
            cause: error
        });
    throw new core_errors/* OutsideError */.Cp(`GitHub could not be asked: ${error instanceof Error ? error.message : String(error)}`, {
        cure: 'Run again; GITHUB_API_URL names the API of a GitHub Enterprise Server.',
        cause: error
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./adapters/config/file.js + 1 modules
var file = __webpack_require__(55985);
// EXTERNAL MODULE: ./adapters/files/atomic.js
var atomic = __webpack_require__(35588);
// EXTERNAL MODULE: ./adapters/git/git.js + 1 modules
var git_git = __webpack_require__(95897);
// EXTERNAL MODULE: ./adapters/git/run-git.js
var run_git = __webpack_require__(2510);
// EXTERNAL MODULE: ./adapters/python/python.js
var python_python = __webpack_require__(54568);
;// CONCATENATED MODULE: ./adapters/local/doctor-facts.js
// What `modelgate doctor` sees without a network: programs, the config, the workflows.








/** All but how the workflows differ from those of this version. */
async function readLocalFacts(root, env) {
    const quietly = async (work) => work.catch(() => null);
    const [git, head, python, config, ignore, uses] = await Promise.all([
        quietly((0,run_git/* createGitRunner */.h)(root, env).run(['--version'])),
        quietly((0,git_git/* createGit */.l)(root, env).head()),
        quietly((0,python_python/* createPython */.P)(env).describe(root)),
        readPresentConfig(root),
        (0,atomic/* readIfThere */.qC)((0,external_node_path_.join)(root, '.gitignore')),
        readUses(root)
    ]);
    return {
        node: process.versions.node,
        git: /\d+(?:\.\d+)+/.exec(git ?? '')?.[0] ?? null,
        head: head?.sha ?? null,
        python: python?.python ?? null,
        config,
        isIgnored: /^\/?\.modelgate\/?\s*$/m.test(ignore?.toString('utf8') ?? ''),
        uses
    };
}
async function readPresentConfig(root) {
    if ((await (0,atomic/* readIfThere */.qC)((0,external_node_path_.join)(root, find/* configPath */.eQ))) === null)
        return null;
    const parsed = await (0,file/* readConfig */.X)(root);
    return 'config' in parsed ? parsed.config : parsed.errors;
}
/** Every `uses:` of the workflows, with its place. */
async function readUses(root) {
    const folder = '.github/workflows';
    const names = (await (0,promises_.readdir)((0,external_node_path_.join)(root, folder)).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).toSorted();
    const files = await Promise.all(names.map(async (name) => ({ file: `${folder}/${name}`, text: await (0,promises_.readFile)((0,external_node_path_.join)(root, folder, name), 'utf8') })));
    return files.flatMap(({ file, text }) => text.split('\n').flatMap((line, index) => {
        const uses = /^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)/.exec(line)?.[1];
        return uses === undefined ? [] : [{ file, line: index + 1, uses }];
    }));
}
/** `owner/name` by the runner's environment or the clone's origin; null where the origin is not on this server. */
async function repositoryName(root, env) {
    if (env.GITHUB_REPOSITORY !== undefined && env.GITHUB_REPOSITORY !== '')
        return env.GITHUB_REPOSITORY;
    const url = await (0,run_git/* createGitRunner */.h)(root, env)
        .tryRun(['remote', 'get-url', 'origin'], [2, 128])
        .catch(() => null);
    const host = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/^https?:\/\//, '').replace(/\/$/, '');
    const found = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url?.trim() ?? '');
    return found?.[1] === host ? (found[2] ?? null) : null;
}

// EXTERNAL MODULE: ./core/config/detect.js + 3 modules
var detect = __webpack_require__(39170);
// EXTERNAL MODULE: ./core/config/workflow-files.js
var workflow_files = __webpack_require__(60298);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
;// CONCATENATED MODULE: ./core/doctor/local.js

function isConfig(config) {
    return config !== null && 'models' in config;
}
function localFindings(facts) {
    return [
        nodeFinding(facts.node),
        ...gitFindings(facts),
        pythonFinding(facts),
        configFinding(facts.config),
        facts.isIgnored
            ? ok('ignored', '.modelgate/ is kept out of git')
            : warning('ignored', '.gitignore does not name .modelgate/, where runs and releases lie', "Type: echo '.modelgate/' >> .gitignore"),
        ...facts.workflows.map(workflowFinding),
        ...pinFindings(facts.uses)
    ];
}
/** The lowest version of Node that the command runs on, as package.json has it. */
const lowest = [20, 18];
function nodeFinding(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isEnough = major > lowest[0] || (major === lowest[0] && minor >= lowest[1]);
    return isEnough
        ? ok('node', `Node ${version}`)
        : problem('node', `Node ${version} is older than ${lowest.join('.')}`, 'Install Node 24: https://nodejs.org, or nvm install 24');
}
function gitFindings({ git, head }) {
    if (git === null)
        return [problem('git', 'git was not found', 'Install it: apt-get install git, or https://git-scm.com')];
    if (head === null) {
        const cure = 'Type: git init && git add . && git commit -m "First commit"';
        return [problem('git', 'this is no git repository with a commit', cure)];
    }
    return [ok('git', `git ${git}, at ${head.slice(0, 7)}`)];
}
function pythonFinding({ python, config }) {
    if (python !== null)
        return ok('python', `Python ${python}`);
    const commands = isConfig(config) ? Object.values(config.models).map(({ train }) => train?.command ?? '') : [];
    return commands.some((command) => /\bpython3?\b|dvc/.test(command))
        ? warning('python', 'no Python was found, and training asks for it', 'Install it, or make a virtual environment: python3 -m venv .venv')
        : unknown('python', 'no Python was found; no train command asks for it');
}
function configFinding(config) {
    if (config === null)
        return problem('config', 'there is no .github/modelgate.yml', 'Type: modelgate init');
    if (isConfig(config)) {
        const names = Object.keys(config.models);
        return ok('config', `.github/modelgate.yml is valid: ${names.join(', ')}`);
    }
    const [first] = config;
    const more = config.length > 1 ? `, and ${config.length - 1} more` : '';
    return problem('config', `.github/modelgate.yml is wrong: ${first?.message ?? ''}${more}`, 'Type: modelgate validate');
}
function workflowFinding({ path, state }) {
    switch (state) {
        case 'current':
            return ok('workflows', `${path} is current`);
        case 'missing':
            return warning('workflows', `${path} is missing`, 'Type: modelgate init');
        case 'old':
            return warning('workflows', `${path} is of an earlier version`, 'Type: modelgate init');
        case 'edited':
            return warning('workflows', `${path} was edited, and this version has another text`, 'See the difference: modelgate init');
    }
}
const full = /^[0-9a-f]{40}$/;
function pinFindings(uses) {
    const remote = uses.filter(({ uses: name }) => !name.startsWith('./') && !name.startsWith('docker://'));
    const at = ({ uses: name }) => name.split('@')[1] ?? '';
    const where = (loose) => loose
        .slice(0, 3)
        .map(({ file, line, uses: name }) => `${name} (${file}:${line})`)
        .join(', ') + (loose.length > 3 ? ` and ${loose.length - 3} more` : '');
    const empty = remote.filter((use) => /^0{40}$/.test(at(use)));
    const loose = remote.filter((use) => !full.test(at(use)));
    return [
        ...(empty.length === 0
            ? []
            : [
                problem('pins', `pinned to no release: ${where(empty)}`, 'Put in the commit of a release, or install a released modelgate and type: modelgate init')
            ]),
        ...(loose.length === 0
            ? []
            : [
                warning('pins', `not pinned to a commit, so that its owner may change what runs: ${where(loose)}`, 'Write the full SHA, with the version as a comment: npx pin-github-action FILE')
            ]),
        ...(remote.length > 0 && loose.length + empty.length === 0
            ? [ok('pins', `all ${remote.length} actions are pinned to commits`)]
            : [])
    ];
}

// EXTERNAL MODULE: ./cli/init-files.js + 2 modules
var init_files = __webpack_require__(7825);
;// CONCATENATED MODULE: ./cli/commands/doctor.js
// `modelgate doctor`: what is wrong with the set-up, here and on GitHub, and how to mend each.














const doctor_define = (command, terminal, finish) => {
    command
        .option('--offline', 'ask GitHub nothing')
        .addOption(new esm/* Option */.c$('--format <format>', 'form of the result').choices(['text', 'json']).default('text'))
        .action(async (flags) => {
        const { findings, isGithubLost } = await examine(terminal, flags);
        terminal.stdout(flags.format === 'json' ? (0,digest.prettyJson)({ schema: 'modelgate/doctor@1', findings }) : asText(findings));
        finish(exitCodeOf(findings, isGithubLost));
    });
};
async function examine(terminal, flags) {
    const root = await (0,find/* findRoot */.wg)(terminal.cwd);
    const facts = await readLocalFacts(root, terminal.env);
    const config = isConfig(facts.config) ? facts.config : null;
    const workflows = config === null ? [] : await workflowStates(root, config, terminal);
    const here = localFindings({ ...facts, workflows });
    if (flags.offline === true)
        return { findings: [...here, notAsked('asked for nothing by --offline')], isGithubLost: false };
    const there = await onGithub(root, config, terminal);
    return { ...there, findings: [...here, ...there.findings] };
}
async function workflowStates(root, config, { env }) {
    const listing = await (0,repository/* listRepository */.j)(root, env);
    const branch = await (0,git_git/* createGit */.l)(root)
        .head()
        .then((head) => head.defaultBranch, () => 'main');
    const wanted = (0,workflow_files/* wantedWorkflows */.sx)(config, (0,workflow_files/* detectCi */.Ay)(listing.files), false);
    const others = workflow_files/* workflowFiles */.BF.filter((file) => !wanted.includes(file) && listing.files.includes(file.path));
    const fitting = { branch, setup: (0,detect/* detect */.o)(listing).setup };
    return Promise.all([...wanted, ...others].map(async (file) => {
        const change = await (0,init_files/* workflowChange */.yK)(root, file, fitting);
        const state = change === null ? 'current' : change.before === null ? 'missing' : change.replaces ? 'edited' : 'old';
        return { path: file.path, state };
    }));
}
async function onGithub(root, config, { env }) {
    const repository = await repositoryName(root, env);
    const token = [env.GH_TOKEN, env.GITHUB_TOKEN].find((text) => text !== undefined && text !== '');
    if (repository === null)
        return {
            findings: [notAsked('no repository on GitHub was found (git remote get-url origin)')],
            isGithubLost: false
        };
    if (token === undefined)
        return { findings: [notAsked(`no token was given to look at ${repository}`)], isGithubLost: false };
    if (config === null)
        return { findings: [notAsked('a valid config says what to look for')], isGithubLost: false };
    try {
        const client = await createClient(token, env.GITHUB_API_URL ?? 'https://api.github.com');
        return { findings: githubFindings(await readSettings(client, repository), config), isGithubLost: false };
    }
    catch (error) {
        if (error instanceof core_errors/* InputError */.dz)
            return { findings: [problem('token', error.message, error.cure)], isGithubLost: false };
        if (error instanceof core_errors/* OutsideError */.Cp)
            return { findings: [unknown('token', error.message, error.cure)], isGithubLost: true };
        throw error;
    }
}
function notAsked(why) {
    const rest = 'labels, rulesets, environments and Actions settings were not looked at';
    return unknown('token', `${rest}: ${why}`, 'Type: GH_TOKEN=$(gh auth token) modelgate doctor');
}
const icons = { ok: '✅', problem: '❌', warning: '⚠️', unknown: '❔' };
function asText(findings) {
    const lines = findings.flatMap(({ state, check, message, cure }) => [
        `${icons[state]} ${check}: ${message}`,
        ...(cure === null ? [] : [`   -> ${cure}`])
    ]);
    const count = (state) => findings.filter((finding) => finding.state === state).length;
    const summary = `${count('problem')} wrong, ${count('warning')} to look at, ${count('unknown')} not looked at, ${count('ok')} fine`;
    return `${[...lines, '', summary].join('\n')}\n`;
}


/***/ }),

/***/ 10435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ environmentParts),
/* harmony export */   v: () => (/* binding */ applicableSteps)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57004);

/**
 * `production` is the environment of that name, or the last of an `after:` chain (of its group the first); `staging` the one that it comes after,
 * else the one of that name, else the first other that neither comes after production nor is of its group.
 */
function environmentParts({ environments }) {
    const names = Object.keys(environments);
    const last = names.find((name) => environments[name]?.after !== undefined && !names.some((other) => environments[other]?.after === name));
    const production = 'production' in environments ? 'production' : last === undefined ? null : firstOfGroup(environments, last);
    if (production === null)
        return { staging: 'staging' in environments ? 'staging' : (names[0] ?? null), production };
    const group = environments[production]?.group;
    const others = names.filter((name) => name !== production &&
        !comesAfter(environments, name, production) &&
        (group === undefined || environments[name]?.group !== group));
    const before = environments[production]?.after;
    const staging = before ?? others.find((name) => name === 'staging') ?? others[0] ?? null;
    return { staging: staging === production ? null : staging, production };
}
/** Back along `after:` as long as it stays in one group. */
function firstOfGroup(environments, name) {
    const seen = new Set([name]);
    for (let at = name;;) {
        const { after, group } = environments[at] ?? {};
        if (after === undefined || group === undefined || seen.has(after) || environments[after]?.group !== group)
            return at;
        seen.add(after);
        at = after;
    }
}
function comesAfter(environments, name, other) {
    const seen = new Set();
    for (let at = environments[name]?.after; at !== undefined && !seen.has(at); at = environments[at]?.after) {
        if (at === other)
            return true;
        seen.add(at);
    }
    return false;
}
/** The steps that this model uses, in order; the others vanish from every table. */
function applicableSteps(config, settings) {
    const { staging, production } = environmentParts(config);
    const isDeployed = settings.kind !== 'library';
    const uses = {
        commit: true,
        build: settings.train !== undefined || settings.source !== undefined,
        test: settings.test !== undefined || settings.evaluation !== undefined,
        analyze: settings.analyze !== undefined,
        staging: isDeployed && staging !== null,
        qa: isDeployed && staging !== null,
        production: isDeployed && production !== null,
        live: isDeployed && production !== null
    };
    return _words_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci.filter((step) => uses[step]);
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
function cutDetails(folded, room) {
    const frame = bytes(render([(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(folded.summary)])) + separator.length * 2;
    const children = cutBlocks(folded.children, room - frame);
    return children.length > 0 ? { ...folded, children } : undefined;
}
function bytes(text) {
    return Buffer.byteLength(text);
}
const renderDetails = (node, _parent, state, info) => {
    const body = state.containerFlow(node, info);
    return `<details><summary>${escapeHtml(node.summary)}</summary>\n\n${body}\n\n</details>`;
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
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export textLimit */
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
/** A name or value from evidence, in code font. */
function code(text) {
    return { type: 'inlineCode', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text) || ' ' };
}
/** A block of lines, as of a log: each is made safe and cut at 500 characters. */
function codeBlock(text, lang) {
    const value = text
        .split(/\r?\n/)
        .map((line) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(line, 500))
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

/***/ 27505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toString)
/* harmony export */ });
/**
 * @typedef {import('mdast').Nodes} Nodes
 *
 * @typedef Options
 *   Configuration (optional).
 * @property {boolean | null | undefined} [includeImageAlt=true]
 *   Whether to use `alt` for `image`s (default: `true`).
 * @property {boolean | null | undefined} [includeHtml=true]
 *   Whether to use `value` of HTML (default: `true`).
 */

/** @type {Options} */
const emptyOptions = {}

/**
 * Get the text content of a node or list of nodes.
 *
 * Prefers the node’s plain-text fields, otherwise serializes its children,
 * and if the given value is an array, serialize the nodes in it.
 *
 * @param {unknown} [value]
 *   Thing to serialize, typically `Node`.
 * @param {Options | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Serialized `value`.
 */
function toString(value, options) {
  const settings = options || emptyOptions
  const includeImageAlt =
    typeof settings.includeImageAlt === 'boolean'
      ? settings.includeImageAlt
      : true
  const includeHtml =
    typeof settings.includeHtml === 'boolean' ? settings.includeHtml : true

  return one(value, includeImageAlt, includeHtml)
}

/**
 * One node or several nodes.
 *
 * @param {unknown} value
 *   Thing to serialize.
 * @param {boolean} includeImageAlt
 *   Include image `alt`s.
 * @param {boolean} includeHtml
 *   Include HTML.
 * @returns {string}
 *   Serialized node.
 */
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ('value' in value) {
      return value.type === 'html' && !includeHtml ? '' : value.value
    }

    if (includeImageAlt && 'alt' in value && value.alt) {
      return value.alt
    }

    if ('children' in value) {
      return all(value.children, includeImageAlt, includeHtml)
    }
  }

  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml)
  }

  return ''
}

/**
 * Serialize a list of nodes.
 *
 * @param {Array<unknown>} values
 *   Thing to serialize.
 * @param {boolean} includeImageAlt
 *   Include image `alt`s.
 * @param {boolean} includeHtml
 *   Include HTML.
 * @returns {string}
 *   Serialized nodes.
 */
function all(values, includeImageAlt, includeHtml) {
  /** @type {Array<string>} */
  const result = []
  let index = -1

  while (++index < values.length) {
    result[index] = one(values[index], includeImageAlt, includeHtml)
  }

  return result.join('')
}

/**
 * Check if `value` looks like a node.
 *
 * @param {unknown} value
 *   Thing.
 * @returns {value is Nodes}
 *   Whether `value` is a node.
 */
function node(value) {
  return Boolean(value && typeof value === 'object')
}


/***/ })

};

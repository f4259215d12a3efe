export const id = 8990;
export const ids = [8990];
export const modules = {

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

/***/ 86616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   w4: () => (/* binding */ hostOf)
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
/** Whose API at `api.github.com` or `https://HOST/api/v3` the client asks. */
function hostOf({ request }) {
    return new URL(request.endpoint.DEFAULTS.baseUrl).hostname.replace(/^api\./, '');
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

/***/ 8990:
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./adapters/github/app-key.js
var app_key = __webpack_require__(93088);
// EXTERNAL MODULE: ./adapters/github/bot/client.js
var bot_client = __webpack_require__(86616);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(31421);
// EXTERNAL MODULE: ./core/bot/branches.js
var branches = __webpack_require__(11806);
// EXTERNAL MODULE: ./core/bot/label-names.js
var label_names = __webpack_require__(53835);
// EXTERNAL MODULE: ./core/bot/check-names.js
var check_names = __webpack_require__(52809);
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
        return errors/* exitCodes */.hS.input;
    return isGithubLost ? errors/* exitCodes */.hS.outside : errors/* exitCodes */.hS.pass;
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
        ...scopeFindings(facts),
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
/** A classic token without `repo` sees what everybody sees. */
function scopeFindings({ scopes }) {
    if (scopes === null || scopes.includes('repo'))
        return [];
    const has = scopes.length === 0 ? 'no scope' : `only the scopes ${scopes.join(', ')}`;
    return [problem('permissions', `the token has ${has}, and not \`repo\``, 'type `gh auth refresh --scopes repo`')];
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
        : missing.map((name) => problem('labels', `there is no label ${name}, so nobody can set it`, `type \`gh label create ${JSON.stringify(name)}\``));
}
function requiredCheck(facts, usesBot) {
    const { rules, classic, defaultBranch, hasBotWorkflow, url } = facts;
    const asked = rules.get(defaultBranch) ?? { why: 'it was not asked' };
    if ('why' in asked)
        return unknown('required_check', `the rules of ${defaultBranch} were not readable: ${asked.why}`);
    const byClassic = 'why' in classic ? null : classic.value;
    const required = [...asked.value.flatMap(({ checks }) => checks), ...(byClassic ?? [])];
    const settings = byClassic === null ? `${url}/settings/rules/new?target=branch` : `${url}/settings/branches`;
    const branch = byClassic === null ? defaultBranch : `${defaultBranch} (by its classic branch protection)`;
    if (!usesBot) {
        return required.length > 0
            ? ok('required_check', `${branch} requires ${required.map(({ context }) => context).join(', ')}`)
            : warning('required_check', `${branch} requires no check, so a red one stops no merge`, `require the check \`check\`: ${settings}`);
    }
    const found = required.filter(({ context }) => context === check_names/* summaryCheck */.J);
    if (found.length === 0) {
        return problem('required_check', `${branch} does not require the check \`${check_names/* summaryCheck */.J}\``, `require it, with the Modelgate App as its source: ${settings} (${guide})`);
    }
    const app = found.find((one) => one.app !== null)?.app;
    if (app !== undefined && app !== null)
        return ok('required_check', `${branch} requires \`${check_names/* summaryCheck */.J}\` of App ${app}`);
    const message = `${branch} takes the check \`${check_names/* summaryCheck */.J}\` from anybody who may write checks`;
    const edit = byClassic === null ? `${url}/settings/rules` : settings;
    return hasBotWorkflow
        ? warning('required_check', message, `choose GitHub Actions as its source (${edit}), or run the bot as an App: ${guide}`)
        : problem('required_check', message, `choose the Modelgate App as its source: ${edit} (${guide})`);
}
const wantedRules = ['creation', 'update', 'deletion', 'non_fast_forward'];
function stateBranch({ rules, hasBotWorkflow, url }, branch) {
    const asked = rules.get(branch) ?? { why: 'it was not asked' };
    if ('why' in asked)
        return unknown('state_branches', `the rules of ${branch} were not readable: ${asked.why}`);
    const missing = wantedRules.filter((wanted) => !asked.value.some(({ type }) => type === wanted));
    if (missing.length === 0)
        return ok('state_branches', `${branch} is closed to all but those who may bypass its ruleset`);
    const message = `anybody who may push can write to ${branch}: no rule for ${missing.join(', ')}`;
    // A ruleset can't tell the bot's own workflow from others, so there it could only lock the bot out.
    return hasBotWorkflow
        ? warning('state_branches', message, `run the bot as an App if it is to have the branch alone: ${guide}`)
        : problem('state_branches', message, `give it to the Modelgate App alone by a ruleset for modelgate/**: ${url}/settings/rules/new?target=branch (${guide})`);
}
function environmentFindings({ environments, isAdmin, url }, config) {
    const wanted = Object.keys(config.environments);
    if (wanted.length === 0)
        return [];
    if ('why' in environments)
        return [unknown('environments', `environments were not readable: ${environments.why}`)];
    return wanted.map((name) => {
        const found = environments.value.find((known) => known.name === name);
        const settings = `${url}/settings/environments`;
        if (found === undefined) {
            return problem('environments', `there is no environment ${name}: GitHub makes it at the first deployment, open to every branch`, `make it: ${settings}; limit it to the default branch, and put its credentials there`);
        }
        if (!found.isLimited)
            return problem('environments', `every branch may deploy to ${name} with its secrets`, `allow only the default branch under ${settings}, Deployment branches`);
        if (found.rules.length > 0)
            return ok('environments', `${name} is limited, and held by ${found.rules.join(', ')}`);
        const visible = isAdmin ? '' : ' that this token sees';
        return warning('environments', `nothing${visible} holds a job of ${name} but its own gate`, `add the Modelgate App as a deployment protection rule, or reviewers: ${settings}`);
    });
}
function pullCreation({ mayCreatePulls, url }) {
    if ('why' in mayCreatePulls)
        return unknown('actions', `what Actions may do was not readable: ${mayCreatePulls.why}`);
    return mayCreatePulls.value
        ? ok('actions', 'workflows may create pull requests')
        : problem('actions', 'workflows may not create pull requests, so the bot can open no promotion', `allow GitHub Actions to create and approve pull requests: ${url}/settings/actions`);
}

;// CONCATENATED MODULE: ./adapters/github/settings.js
// A repository's settings by GitHub's REST API, as far as the token may see them; what it may not is said, never guessed.




const repositorySchema = schemas/* object */.Ikc({
    full_name: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
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
const branchSchema = schemas/* object */.Ikc({
    protection: schemas/* object */.Ikc({
        enabled: schemas/* boolean */.zMY(),
        required_status_checks: schemas/* object */.Ikc({ checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), app_id: schemas/* number */.aig().nullish() })).default([]) })
            .nullish()
    })
        .optional()
});
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
    const answer = await client
        .request('GET /repos/{owner}/{repo}', { owner, repo })
        .catch((error) => refuse(error, repository));
    const found = repositorySchema.parse(answer.data);
    const branches = [found.default_branch, ...stateBranches];
    const rules = await Promise.all(branches.map(async (branch) => {
        const asked = await ask(rulesSchema, '/repos/{owner}/{repo}/rules/branches/{branch}', { branch, per_page: 100 });
        return [branch, mapAsked(asked, (list) => list.map(ruleOf))];
    }));
    const [branch, labels, environments, workflow, bot] = await Promise.all([
        ask(branchSchema, '/repos/{owner}/{repo}/branches/{branch}', { branch: found.default_branch }),
        answered(() => everyPage((page) => get('/repos/{owner}/{repo}/labels', { per_page: 100, page })), labelsSchema),
        ask(environmentsSchema, '/repos/{owner}/{repo}/environments', { per_page: 100 }),
        ask(workflowSchema, '/repos/{owner}/{repo}/actions/permissions/workflow'),
        ask(schemas/* unknown */.L5J(), `/repos/{owner}/{repo}/contents/${botWorkflow}`)
    ]);
    return {
        repository: found.full_name,
        url: found.html_url,
        scopes: scopesOf(answer.headers),
        defaultBranch: found.default_branch,
        isAdmin: found.permissions?.admin === true,
        labels: mapAsked(labels, (list) => list.map(({ name }) => name)),
        rules: new Map(rules),
        classic: mapAsked(branch, classicChecks),
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
/** The header of a classic token's answers; other tokens have none. */
function scopesOf(headers) {
    const text = headers['x-oauth-scopes'];
    return text === undefined
        ? null
        : String(text)
            .split(',')
            .map((scope) => scope.trim())
            .filter((scope) => scope !== '');
}
/** -1 stands for any App. */
function classicChecks({ protection }) {
    if (protection?.enabled !== true)
        return null;
    return (protection.required_status_checks?.checks ?? []).map(({ context, app_id: app }) => ({
        context,
        app: app === undefined || app === null || app < 0 ? null : app
    }));
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
        if ((0,bot_client/* hasStatus */.Ro)(error, 403, 404))
            return { why: 'the token may not, or it is not there' };
        if ((0,bot_client/* isFailure */.N6)(error))
            return { why: `GitHub answered ${error.status}` };
        if (error instanceof classic_errors/* ZodError */.G)
            return { why: 'GitHub answered something else than is documented' };
        throw error;
    }
}
function refuse(error, repository) {
    if ((0,bot_client/* hasStatus */.Ro)(error, 401))
        throw new errors/* InputError */.dz('GitHub refuses the token', {
            cure: 'make another: `export GH_TOKEN=$(gh auth token)`',
            cause: error
        });
    if ((0,bot_client/* hasStatus */.Ro)(error, 403, 404))
        throw new errors/* InputError */.dz(`the token sees no repository ${repository}`, {
            cure: 'check the name (`git remote -v`), and give the token read access to contents, administration, actions and issues, or a classic one its scope: `gh auth refresh --scopes repo`',
            cause: error
        });
    throw new errors/* OutsideError */.Cp(`GitHub could not be asked: ${error instanceof Error ? error.message : String(error)}`, {
        cure: 'run again; GITHUB_API_URL names the API of a GitHub Enterprise Server',
        cause: error
    });
}

;// CONCATENATED MODULE: ./adapters/github/app-settings.js
// What GitHub says of the App to the App itself: where it is installed, and what of its deliveries failed.






const appSchema = schemas/* object */.Ikc({ slug: schemas/* string */.YjP(), html_url: schemas/* string */.YjP() });
const deliveriesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ event: schemas/* string */.YjP(), status_code: schemas/* number */.aig(), delivered_at: schemas/* string */.YjP(), redelivery: schemas/* boolean */.zMY().optional() }));
const looked = 30;
/** Null where APP_ID and a key are not given. Throws InputError where they are and GitHub doesn't take them. */
async function readApp(env, repository, baseUrl) {
    const { APP_ID: id = '' } = env;
    const key = await keyOf(env);
    if (id === '' || key === null)
        return null;
    const { default: githubAppJwt } = await __webpack_require__.e(/* import() */ 5922).then(__webpack_require__.bind(__webpack_require__, 25922));
    const { token } = await githubAppJwt({ id, privateKey: key });
    const client = await createClient(token, baseUrl);
    const app = appSchema.parse((await client.request('GET /app').catch(app_settings_refuse)).data);
    const deliveries = await answered(async () => (await client.request('GET /app/hook/deliveries', { per_page: looked })).data, deliveriesSchema);
    return {
        url: app.html_url,
        name: app.slug,
        repository,
        isInstalled: await isInstalled(client, repository),
        failing: 'why' in deliveries
            ? deliveries
            : {
                value: deliveries.value.length === 0
                    ? null
                    : deliveries.value
                        .filter(({ status_code: code }) => code < 200 || code >= 300)
                        .map(({ event, status_code: code, delivered_at: at }) => ({ event, code, at }))
            }
    };
}
async function isInstalled(client, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return client.request('GET /repos/{owner}/{repo}/installation', { owner, repo }).then(() => true, (error) => {
        if ((0,bot_client/* hasStatus */.Ro)(error, 404))
            return false;
        return app_settings_refuse(error);
    });
}
async function keyOf({ PRIVATE_KEY: text = '', PRIVATE_KEY_PATH: path = '' }) {
    const read = path === '' ? text : await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    if (path !== '' && read === '')
        throw new errors/* InputError */.dz(`PRIVATE_KEY_PATH names a file that can't be read: ${path}`, {
            cure: "name the .pem file that the App's settings page gave"
        });
    if (read === '')
        return null;
    const pem = (0,app_key/* pemOf */._)(read);
    if (pem === null)
        throw wrongKey('PRIVATE_KEY holds no private RSA key in PEM form');
    return pem;
}
function app_settings_refuse(error) {
    if ((0,bot_client/* hasStatus */.Ro)(error, 401, 404))
        throw wrongKey('GitHub does not take the key for the App that APP_ID names');
    throw new errors/* OutsideError */.Cp(`GitHub could not be asked for the App: ${error instanceof Error ? error.message : String(error)}`, {
        cure: 'type `modelgate doctor` again',
        cause: error
    });
}
function wrongKey(message) {
    return new errors/* InputError */.dz(message, {
        cure: "give both as the App's settings page has them: APP_ID=123456 PRIVATE_KEY_PATH=modelgate.pem"
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./adapters/config/file.js + 1 modules
var file = __webpack_require__(21596);
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
    const parsed = await (0,file/* readConfig */.Xg)(root);
    return 'config' in parsed ? parsed.config : parsed.errors;
}
/** Every `uses:` of the workflows, with its place. */
async function readUses(root) {
    const folder = '.github/workflows';
    const names = (await (0,promises_.readdir)((0,external_node_path_.join)(root, folder)).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).toSorted();
    const files = await Promise.all(names.map(async (name) => ({ file: `${folder}/${name}`, text: await (0,promises_.readFile)((0,external_node_path_.join)(root, folder, name), 'utf8') })));
    return files.flatMap(({ file, text }) => text.split('\n').flatMap((line, index) => {
        const uses = /^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)/.exec(line)?.[1];
        const version = /#\s*(v\d+\.\d+\.\d+)\s*$/.exec(line)?.[1];
        return uses === undefined ? [] : [{ file, line: index + 1, uses, ...(version === undefined ? {} : { version }) }];
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

// EXTERNAL MODULE: ./core/config/detect-models.js + 1 modules
var detect_models = __webpack_require__(26145);
// EXTERNAL MODULE: ./core/config/workflow-files.js + 1 modules
var workflow_files = __webpack_require__(20292);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
;// CONCATENATED MODULE: ./core/doctor/app.js
// Whether the App is installed where it is needed, and whether GitHub reaches its webhook.

/** Null where nobody gave the App's key. */
function appFindings(app) {
    if (app === null)
        return [
            unknown('app', 'whether the App is installed, and whether its webhook is reached, was not looked at', 'give the key of the App where the bot runs as one: `APP_ID=123456 PRIVATE_KEY_PATH=modelgate.pem modelgate doctor`')
        ];
    return [
        app.isInstalled
            ? ok('app', `${app.name} is installed on ${app.repository}`)
            : problem('app', `${app.name} is not installed on ${app.repository}`, `install it: ${app.url}/installations/new`),
        webhookFinding(app)
    ];
}
function webhookFinding({ failing, name }) {
    if ('why' in failing)
        return unknown('webhook', `the deliveries to ${name} were not readable: ${failing.why}`);
    if (failing.value === null)
        return warning('webhook', `nothing was delivered to ${name} yet`, 'see that its webhook is active and its events are those of docs/how-to/run-the-bot.md');
    const [last] = failing.value;
    if (last === undefined)
        return ok('webhook', `the last deliveries to ${name} were taken`);
    const answer = last.code === 0 ? 'nothing answered' : `the answer was ${last.code}`;
    return problem('webhook', `${failing.value.length} of the last deliveries to ${name} failed; at ${last.at}, ${last.event}: ${answer}`, `see that the server runs under the App's webhook URL with the same WEBHOOK_SECRET: Advanced on the App's settings page (https://github.com/settings/apps/${name}/advanced) shows each answer`);
}

// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
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
            : warning('ignored', '.gitignore does not name .modelgate/, where runs and releases lie', "type `echo '.modelgate/' >> .gitignore`"),
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
        : problem('node', `Node ${version} is older than ${lowest.join('.')}`, 'install Node 24: https://nodejs.org, or nvm install 24');
}
function gitFindings({ git, head }) {
    if (git === null)
        return [problem('git', 'git was not found', 'install it: `apt-get install git`, or https://git-scm.com')];
    if (head === null) {
        const cure = 'type `git init && git add . && git commit -m "First commit"`';
        return [problem('git', 'this is no git repository with a commit', cure)];
    }
    return [ok('git', `git ${git}, at ${head.slice(0, 7)}`)];
}
function pythonFinding({ python, config }) {
    if (python !== null)
        return ok('python', `Python ${python}`);
    const commands = isConfig(config) ? Object.values(config.models).map(({ train }) => train?.command ?? '') : [];
    return commands.some((command) => /\bpython3?\b|dvc/.test(command))
        ? warning('python', 'no Python was found, and training asks for it', 'install it, or make a virtual environment: python3 -m venv .venv')
        : unknown('python', 'no Python was found; no train command asks for it');
}
function configFinding(config) {
    if (config === null)
        return problem('config', 'there is no .github/modelgate.yml', 'type `modelgate init`');
    if (isConfig(config)) {
        const names = Object.keys(config.models);
        return ok('config', `.github/modelgate.yml is valid: ${names.join(', ')}`);
    }
    const [first] = config;
    const more = config.length > 1 ? `, and ${config.length - 1} more` : '';
    return problem('config', `.github/modelgate.yml is wrong: ${first?.message ?? ''}${more}`, 'type `modelgate validate`');
}
function workflowFinding({ path, state }) {
    switch (state) {
        case 'current':
            return ok('workflows', `${path} is current`);
        case 'missing':
            return warning('workflows', `${path} is missing`, 'type `modelgate init`');
        case 'old':
            return warning('workflows', `${path} is of an earlier version`, 'type `modelgate init`');
        case 'edited':
            return warning('workflows', `${path} was edited, and this version has another text`, 'see the difference: `modelgate init`');
        case 'foreign':
            return warning('workflows', `${path} was not written by \`modelgate init\`, and this version would write another text there`, 'see the difference by `modelgate init`; rename yours to have both');
    }
}
const full = /^[0-9a-f]{40}$/;
/** Whether it is an action of this project of an earlier release than this one, by its comment or its tag. */
function isOld({ uses, version: said }) {
    const [name = '', ref = ''] = uses.split('@');
    if (!/^modelgate\/modelgate(?:\/|$)/.test(name))
        return false;
    const numbers = (text) => /^v?(\d+)\.(\d+)\.(\d+)$/.exec(text)?.slice(1).map(Number);
    const [theirs, ours] = [numbers(said ?? ref), numbers(version/* version */.r)];
    if (theirs === undefined || ours === undefined)
        return false;
    const at = theirs.findIndex((number, index) => number !== ours[index]);
    return at >= 0 && (theirs[at] ?? 0) < (ours[at] ?? 0);
}
function pinFindings(uses) {
    const remote = uses.filter(({ uses: name }) => !name.startsWith('./') && !name.startsWith('docker://'));
    const at = ({ uses: name }) => name.split('@')[1] ?? '';
    const where = (loose) => loose
        .slice(0, 3)
        .map(({ file, line, uses: name }) => `${name} (${file}:${line})`)
        .join(', ') + (loose.length > 3 ? ` and ${loose.length - 3} more` : '');
    const empty = remote.filter((use) => /^0{40}$/.test(at(use)));
    const loose = remote.filter((use) => !full.test(at(use)));
    const old = remote.filter(isOld);
    return [
        ...(old.length === 0
            ? []
            : [warning('pins', `older than this version, ${version/* version */.r}: ${where(old)}`, 'type `npx modelgate@latest init`')]),
        ...(empty.length === 0
            ? []
            : [
                problem('pins', `pinned to no release: ${where(empty)}`, 'put in the commit of a release, or install a released modelgate and type `modelgate init`')
            ]),
        ...(loose.length === 0
            ? []
            : [
                warning('pins', `not pinned to a commit, so that its owner may change what runs: ${where(loose)}`, 'write the full SHA, with the version as a comment: npx pin-github-action FILE')
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
    const wanted = (0,workflow_files/* wantedWorkflows */.sx)(config, (0,workflow_files/* detectCi */.Ay)(listing.files), false);
    const others = workflow_files/* workflowFiles */.BF.filter((file) => !wanted.some(({ path }) => path === file.path) && listing.files.includes(file.path));
    const fitting = await (0,init_files/* fittingOf */.TX)(root, config, (0,detect_models/* detectModels */.s)(listing).setup);
    return Promise.all([...wanted, ...others].map(async (file) => {
        const change = await (0,init_files/* workflowChange */.yK)(root, file, fitting);
        return { path: file.path, state: stateOf(change) };
    }));
}
function stateOf(change) {
    if (change === null)
        return 'current';
    if (change.before === null)
        return 'missing';
    return change.replaces === null || change.replaces === 'config' ? 'old' : change.replaces;
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
        const facts = await readSettings(client, repository);
        return {
            findings: [...githubFindings(facts, config), ...(await onApp(facts, config, env))],
            isGithubLost: false
        };
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return { findings: [problem('token', error.message, error.cure)], isGithubLost: false };
        if (error instanceof errors/* OutsideError */.Cp)
            return { findings: [unknown('token', error.message, error.cure)], isGithubLost: true };
        throw error;
    }
}
/** Nothing where no App is used. */
async function onApp({ repository, hasBotWorkflow }, { gates }, env) {
    if (hasBotWorkflow || Object.keys(gates).length === 0)
        return [];
    try {
        return appFindings(await readApp(env, repository, env.GITHUB_API_URL ?? 'https://api.github.com'));
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return [problem('app', error.message, error.cure)];
        throw error;
    }
}
function notAsked(why) {
    const rest = 'labels, rulesets, environments and Actions settings were not looked at';
    return unknown('token', `${rest}: ${why}`, 'type `GH_TOKEN=$(gh auth token) modelgate doctor`');
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

/***/ 11806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ promotionBranch),
/* harmony export */   K_: () => (/* binding */ auditBranch),
/* harmony export */   Vx: () => (/* binding */ retrainWorkflow),
/* harmony export */   X2: () => (/* binding */ isTitled),
/* harmony export */   ZH: () => (/* binding */ environmentsBranch),
/* harmony export */   k5: () => (/* binding */ rollbackWorkflow),
/* harmony export */   oK: () => (/* binding */ readPromotionBranch),
/* harmony export */   rl: () => (/* binding */ promotionKey),
/* harmony export */   uj: () => (/* binding */ evidenceArtifact),
/* harmony export */   yD: () => (/* binding */ promoteWorkflow),
/* harmony export */   yb: () => (/* binding */ retrainBranch)
/* harmony export */ });
/* unused harmony export evidenceFileName */
/** Immutable segments of the audit log: `segments/<thousands>/<sequence>-<subject>.jsonl`. */
const auditBranch = 'modelgate/audit';
/** What each environment is told to serve: `<environment>/<model>.yaml`. */
const environmentsBranch = 'modelgate/environments';
const promotionPrefix = 'modelgate/promote/';
/** Head branch of a promotion pull request: one for each environment, model and version. */
function promotionBranch(environment, model, version) {
    return `${promotionPrefix}${environment}/${model}/${version}`;
}
/** What a promotion's branch is of; null for other branches. */
function readPromotionBranch(branch) {
    if (!branch.startsWith(promotionPrefix))
        return null;
    const [environment, model, version, ...more] = branch.slice(promotionPrefix.length).split('/');
    return environment && model && version && more.length === 0 ? { environment, model, version } : null;
}
/** Head branch of a retraining's pull request: one for each model. Not of the bot's own branches, for a job's token writes it. */
function retrainBranch(model) {
    return `retrain/${model}`;
}
/** The workflow on the default branch that brings what a model is to be trained on next. */
const retrainWorkflow = 'modelgate-retrain.yml';
const rollbackWorkflow = 'modelgate-rollback.yml';
/** Name of the artifact and of the file in it by which a run hands in its evidence. */
const evidenceArtifact = 'modelgate-evidence';
const evidenceFileName = 'modelgate-evidence.json';
/** The workflow on the default branch that brings a promoted release up and moves the traffic. */
const promoteWorkflow = 'modelgate-promote.yml';
/**
 * Key of the run that brings this release up, once for each promotion: the workflow's `run-name` holds it. After a rollback the
 * same release may be promoted again, by another pull request.
 */
function promotionKey(environment, model, release, pull) {
    return `${environment}-${model}-${release.slice(7, 19)}-${pull}`;
}
/** Whether a run's title holds this key, as a word. */
function isTitled(title, key) {
    return title.split(/[\s()[\],]+/).includes(key);
}


/***/ }),

/***/ 52809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ summaryCheck)
/* harmony export */ });
/** The one check that a ruleset requires; those of the steps begin with it. */
const summaryCheck = 'modelgate';


/***/ }),

/***/ 53835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ pinnedId),
/* harmony export */   z: () => (/* binding */ isSameLabel)
/* harmony export */ });
/** On GitHub two labels of one repository never differ only in case: names that do are one label's. */
function isSameLabel(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** The id that a label of this name must have; undefined where none was pinned. */
function pinnedId(pinned, name) {
    return Object.entries(pinned).find(([known]) => isSameLabel(known, name))?.[1];
}


/***/ })

};

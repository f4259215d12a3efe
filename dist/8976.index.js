export const id = 8976;
export const ids = [8976];
export const modules = {

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ isReasonCode),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   fe: () => (/* binding */ cureFor)
/* harmony export */ });
/* unused harmony export reasonCodes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// The closed list of reasons why a gate or a step did not pass, each with what to do next.

const cures = {
    // commit
    dirty_tree: 'commit or stash the changes, then run again; to try them first: modelgate run --allow-dirty',
    tree_changed: 'put them back (git status shows them), and name what training writes besides its model under `train.outputs`, then run again',
    not_affected: 'nothing to do: no file of this model changed',
    data_invalid: 'mend the data, or the `evaluation` keys that name its columns',
    // build
    training_failed: 'read the log named above, mend the train command, then run again',
    refresh_failed: 'read the log named above, mend `train.refresh`, then run again',
    training_timeout: 'raise `train.timeout`, or make training shorter',
    training_out_of_memory: 'train on less data, on a larger machine, or raise `train.memory`',
    training_not_asked: 'mark the pull request as ready for review, set the label that the message names, or run the workflow by hand',
    training_elsewhere: 'wait for the training; then run again: the same command, or the same workflow run',
    artifact_missing: 'make the train command write the file that `artifact` names',
    predictions_missing: 'make the train command write the file that `evaluation.predictions` names',
    metrics_missing: 'make the train command write the file that `evaluation.metrics` names',
    sweep_failed: 'read the log of a trial, mend the train command, then run again: all trials are tried again',
    source_unsupported: 'give the model `train` or `source`',
    source_not_pinned: 'modelgate source update MODEL, then commit the line that it writes',
    source_behind: 'modelgate source update MODEL, or let the action source-update propose it',
    source_changed: 'find out who changed the bytes behind that version; take them all the same by: modelgate source update MODEL',
    // test
    test_command_failed: 'read the log named above: the tests could not be run to their end',
    tests_failed: 'mend the failing tests, then run again',
    no_tests: 'add at least one test: zero tests are not a pass',
    junit_missing: 'make the test command write JUnit XML and name the file: test: { command: ..., junit: ... }',
    evaluation_failed: 'mend the predictions file, or the `evaluation` keys that name its columns',
    // analyze
    scan_failed: 'run the scanner by hand, mend what it says, then run again',
    new_findings: 'mend the new findings, or record them as known in the SARIF file that `analyze.baseline` names',
    // gates
    evidence_missing: 'run the earlier steps for this commit first: modelgate run --until analyze',
    evidence_too_old: 'make the evidence again: modelgate run --again',
    origin_not_trusted: 'merge to the default branch and run there, or accept it with gates.<environment>.evidence.origin',
    check_failed: 'mend what the failed step says, then run again',
    check_flaky: 'make it give the same result every time, or have it approved: modelgate approve ENVIRONMENT --by NAME',
    metric_failed: 'improve the model, or change the rule in .github/modelgate.yml with its owners',
    comparison_inconclusive: 'use more test rows, or have it approved: modelgate approve',
    baseline_missing: 'restore the store that holds the live release, then run again',
    approval_missing: 'have it approved: modelgate approve ENVIRONMENT --by NAME',
    contributor_cannot_approve: 'ask somebody who made none of the changes since the live release',
    approval_stale: 'look again: it was for another commit, model, comparison or policy',
    approver_not_listed: 'ask one of the people that the policy lists',
    approval_unverifiable: 'teams and roles need GitHub: list `users` for this machine, or use the bot',
    approval_too_early: 'look at the comparison in the comment, then set the label again',
    approval_revoked: 'whoever still approves sets the label again',
    approver_is_bot: 'ask a person: bots and Apps approve nothing',
    approver_lacks_role: 'ask somebody with write access to this repository',
    contributor_unknown: 'link the e-mail address of these commits to an account (GitHub, Settings, Emails), or write the commits again with a linked one',
    label_changed: 'delete the label: a new one is made, and only that one counts',
    policy_changed: 'have the change of the policy approved by its owners',
    config_invalid: 'mend .github/modelgate.yml on the default branch: modelgate validate',
    config_missing: 'add .github/modelgate.yml to the default branch: modelgate init',
    evidence_running: 'wait for the workflow run to end',
    evidence_refused: 'run the workflow again with the actions of a released version; the message says what was wrong',
    evidence_expired: 'run the workflow again: its artifact is gone',
    list_cut: 'split the pull request: this much cannot be judged whole; a first release after a longer history needs the people of `break_glass`',
    permission_missing: 'grant the permission to the App, then run the checks again',
    excluded: 'to take it in again, comment: /modelgate include MODEL',
    draft: 'mark the pull request as ready for review',
    soak_not_over: 'wait until the soak is over, then run again',
    outside_window: 'wait for the deployment window, then run again',
    frozen: 'wait until the freeze is over, then run again',
    on_hold: 'lift the hold once its cause is mended: modelgate resume MODEL',
    release_rolled_back: 'make a new release: this one was rolled back',
    // environments
    not_promoted: 'have its promotion merged first: the bot opens that pull request once QA has passed',
    other_bytes: 'run staging and QA for this very release first',
    start_failed: 'read the log of the server, mend it, then run again',
    not_served: 'read the log of the gateway and of the server, then run again',
    state_moved: 'somebody else moved this environment: look at `modelgate status`, then run again',
    driver_unsupported: 'use `driver: process` on this machine',
    golden_differs: 'make the served model answer what was evaluated: look for preprocessing that differs',
    golden_unavailable: 'name the test set with its features in `evaluation.data`, or use `train.split`',
    qa_command_failed: 'read the log named above, mend it, then run again',
    error_budget_exceeded: 'look at the log of the server for its errors',
    latency_exceeded: 'make the model answer quicker, or raise `qa.max_p95`',
    verification_failed: 'look at the log of the server named above, mend it and make a new release',
    nothing_live: 'promote a release first',
    // monitor
    monitor_breached: 'look at what is live: modelgate status, and modelgate rollback MODEL if it must go back',
    monitor_unavailable: 'the message says what the rule lacks; rules of kind performance, latency and resources need another tool for now',
    // any step
    input_wrong: 'mend what the message names, then run again',
    outside_failed: 'mend what the message names, then run again: nothing is lost'
};
const reasonCodes = Object.keys(cures);
function isReasonCode(code) {
    return Object.hasOwn(cures, code);
}
function cureFor(code) {
    return cures[code];
}
/** A cure to be typed as it stands: with the names of this model and environment. */
function nameIn(cure, model, environment) {
    const named = cure.replace(/\bMODEL\b/g, model);
    return environment === null ? named : named.replace(/\bENVIRONMENT\b/g, `${environment} ${model}`);
}
const outside = new Set([
    'training_failed',
    'training_timeout',
    'training_out_of_memory',
    'sweep_failed',
    'test_command_failed',
    'scan_failed',
    'start_failed',
    'not_served',
    'state_moved',
    'baseline_missing',
    'outside_failed'
]);
const input = new Set([
    'dirty_tree',
    'tree_changed',
    'data_invalid',
    'artifact_missing',
    'predictions_missing',
    'metrics_missing',
    'source_unsupported',
    'source_not_pinned',
    'junit_missing',
    'evaluation_failed',
    'driver_unsupported',
    'golden_unavailable',
    'input_wrong'
]);
/** Whose fault a reason is: the gate's verdict (exit code 1), the input's (2) or something outside (3). */
function exitCodeFor(code) {
    if (outside.has(code))
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.outside;
    return input.has(code) ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.input : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.gate;
}


/***/ }),

/***/ 66030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   N9: () => (/* binding */ logFile),
/* harmony export */   RE: () => (/* binding */ envelope),
/* harmony export */   Zz: () => (/* binding */ evidencePath),
/* harmony export */   bd: () => (/* binding */ saveDocument),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   sb: () => (/* binding */ audit),
/* harmony export */   uk: () => (/* binding */ wait)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
// What a step knows: the project at one commit, one of its models, and the ports to the outside.


function pass(summary, outputs = {}) {
    return { result: 'pass', summary, reasons: [], outputs };
}
function fail(code, message, outputs = {}) {
    return { result: 'fail', summary: code, reasons: [{ code, message, cure: (0,_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .cureFor */ .fe)(code) }], outputs };
}
function wait(code, message) {
    return { ...fail(code, message), result: 'pending' };
}
/** The fields that every document of evidence starts with. */
function envelope(context) {
    return {
        producer: context.producer,
        commit: context.head.sha,
        createdAt: new Date(context.ports.clock.now()).toISOString(),
        origin: context.origin
    };
}
/** Keeps a document in the store, and a copy where people and artifact uploads find it. */
async function saveDocument(context, name, document) {
    const text = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.prettyJson)(document);
    await context.ports.workspace.write(evidencePath(context, name), text);
    const digest = await context.ports.store.putBytes(text);
    return digest === (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestBytes */ .QN)(text) ? digest : Promise.reject(new Error(`the store changed ${name}`));
}
/** `.modelgate/evidence/<model>/<name>`: the latest of each document. */
function evidencePath({ model }, name) {
    return `.modelgate/evidence/${model}/${name}`;
}
function logFile({ model, head, ports }, step) {
    return ports.workspace.resolve(`.modelgate/logs/${head.sha.slice(0, 12)}/${model}-${step}.log`);
}
/** The event with this context's actor, model and commit. */
async function audit(context, kind, environment, detail) {
    const { actor, model, head } = context;
    await context.ports.audit.append({ kind, actor, model, environment, commit: head.sha, detail: { ...detail } });
}


/***/ }),

/***/ 68976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ inputGlobs),
/* harmony export */   B$: () => (/* binding */ servingDigest),
/* harmony export */   Mz: () => (/* binding */ isOutput),
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   Zd: () => (/* binding */ declaredOutputs),
/* harmony export */   er: () => (/* binding */ trainingFiles),
/* harmony export */   gM: () => (/* binding */ servingFiles),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   yL: () => (/* binding */ trainingInputs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71026);
/* harmony import */ var _config_plain_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24025);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _source_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61887);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32116);
// Which files belong to which part of a model, and the fingerprints over them.





const lockFiles = [
    'requirements*.txt',
    'uv.lock',
    'poetry.lock',
    'Pipfile.lock',
    'pdm.lock',
    'conda-lock.yml',
    'environment.y*ml',
    'pyproject.toml'
].map((file) => `**/${file}`);
const documents = ['README', 'CHANGELOG', 'CONTRIBUTING', 'CODE_OF_CONDUCT', 'SECURITY'].map((name) => `**/${name}*.md`);
const neverTraining = [
    ...documents,
    'docs/**/*.md',
    'LICENSE*',
    '.github/**',
    '.gitignore',
    '.gitattributes',
    '.modelgate/**'
];
const testFiles = ['**/test_*.py', '**/*_test.py', '**/conftest.py', '**/tests/**', 'tests/**'];
function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    const isMatch = picomatch__WEBPACK_IMPORTED_MODULE_3__([...globs], { dot: true });
    return (path) => isMatch(path);
}
/** Files and folders that the team's commands write: they are neither inputs nor signs of a dirty tree. */
function declaredOutputs(settings) {
    const { artifact, train, evaluation, test, analyze } = settings;
    const { predictions, metrics } = evaluation ?? {};
    const trained = [artifact, predictions, metrics, train?.sweep?.metrics, ...(train?.outputs ?? [])];
    return [...trained, test?.junit, ...(analyze?.sarif ?? [])].filter((path) => path !== undefined).map(_config_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPath */ .s);
}
function isOutput(outputs, path) {
    return outputs.some((output) => (0,_config_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnder */ .J)(output, path));
}
/** Tracked files of the model: its `paths`, less what its commands write. */
function modelFiles(settings, files) {
    const isMine = matcher(settings.paths ?? ['**']);
    const outputs = declaredOutputs(settings);
    return files.filter(({ path }) => isMine(path) && !isOutput(outputs, path));
}
/** Globs of everything in git that a model is made, evaluated or served from, also outside its `paths`. */
function inputGlobs(settings) {
    const { paths, train, serve, score, evaluation, analyze } = settings;
    if (paths === undefined)
        return ['**'];
    const named = [
        settings.source === undefined ? undefined : (0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(settings),
        train?.params,
        ...(train?.data ?? []),
        train?.split?.data,
        evaluation?.data,
        score?.data,
        analyze?.baseline
    ].filter((path) => path !== undefined && !path.includes('://'));
    const lock = train?.lock ?? lockFiles.map((glob) => glob.replace('**/', ''));
    const below = named.map((path) => `${path}/**`);
    return [...paths, ...(serve?.paths ?? []), ...(score?.paths ?? []), ...named, ...below, ...lock].filter((glob) => glob !== undefined);
}
/** Code that is packaged with the model and starts its server or scoring job; all code of the model where `paths` names none. */
function servingFiles(settings, files) {
    const named = settings.serve?.paths ?? settings.score?.paths ?? [];
    if (named.length > 0)
        return files.filter(matching(named));
    const data = [...(settings.train?.data ?? []), settings.train?.split?.data, settings.evaluation?.data];
    const isData = matcher(data.filter((path) => path !== undefined));
    const isNever = matcher([...neverTraining, ...testFiles]);
    return modelFiles(settings, files).filter(({ path }) => !isData(path) && !isNever(path));
}
function matching(globs) {
    const isMatch = matcher(globs);
    return ({ path }) => isMatch(path);
}
/** Files that training reads, as far as git knows them: the model's files and lock files, less serving code, tests and documents. */
function trainingFiles(settings, files) {
    const isServing = matcher(settings.serve?.paths ?? settings.score?.paths ?? []);
    const isNever = matcher([...neverTraining, ...testFiles]);
    const isLock = matcher(settings.train?.lock ?? lockFiles);
    const mine = modelFiles(settings, files).filter(({ path }) => !isServing(path) && !isNever(path));
    const locks = files.filter(({ path }) => isLock(path) && isNear(settings, path));
    return [...new Map([...mine, ...locks].map((file) => [file.path, file])).values()];
}
/** A lock file counts when it is named in the config, belongs to the model, or lies at the repository's root. */
function isNear(settings, path) {
    return settings.train?.lock !== undefined || !path.includes('/') || matcher(settings.paths ?? ['**'])(path);
}
/** The training fingerprint of DESIGN.md section 1: files, parameters, data and lock files, never the commit. Of a model from a source: its pin. */
async function trainingInputs(settings, files, workspace) {
    const { train, source } = settings;
    if (source !== undefined) {
        const pin = await (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readPin */ .Ci)(settings, workspace);
        const fingerprint = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .pinFingerprint */ .CU)(pin);
        return { fingerprint, base: fingerprint, data: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedData */ .JJ)(pin), missing: [] };
    }
    const named = [...(train?.data ?? []), ...(train?.split ? [train.split.data] : [])];
    const found = await Promise.all(named.map(async (path) => ({ path, print: await workspace.fingerprint(path) })));
    const params = train?.params === undefined ? null : await workspace.fingerprint(train.params);
    const data = found.map(({ print }) => print).filter((print) => print !== null);
    const base = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({
        files: trainingFiles(settings, files).map(({ path, digest }) => [path, digest]),
        params: params?.digest ?? null,
        data: data.map(({ path, digest }) => [path, digest]),
        command: train?.command ?? null,
        split: train?.split ?? null,
        env: train?.env ?? null,
        repeats: train?.repeats ?? 1,
        artifact: settings.artifact ?? null,
        predictions: settings.evaluation?.predictions ?? null
    });
    const fingerprint = train?.sweep === undefined ? base : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({ base, sweep: { ...train.sweep, parallel: null } });
    return { fingerprint, base, data, missing: found.filter(({ print }) => print === null).map(({ path }) => path) };
}
/** Digest of the serving part of a release: its code and how it is started. */
function servingDigest(settings, files) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({
        files: servingFiles(settings, files).map(({ path, digest }) => [path, digest]),
        serve: settings.serve ?? null,
        score: settings.score ?? null
    });
}


/***/ }),

/***/ 32116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ takeFromSource),
/* harmony export */   CU: () => (/* binding */ pinFingerprint),
/* harmony export */   Ci: () => (/* binding */ readPin),
/* harmony export */   JJ: () => (/* binding */ pinnedData),
/* harmony export */   Lv: () => (/* binding */ updateSource),
/* harmony export */   hJ: () => (/* binding */ sourceDrift)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _source_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61887);
/* harmony import */ var _source_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94563);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
// Models that are trained elsewhere: pinned by digest in model.lock, fetched by it, and never taken where the bytes differ.





/** What model.lock says of this model; null where it says nothing. */
async function readPin(settings, workspace) {
    const path = (0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(settings);
    const bytes = await workspace.read(path);
    return bytes === null ? null : ((0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLock */ .PG)(new TextDecoder().decode(bytes), path).get(settings.name) ?? null);
}
/** Stands for the training fingerprint of a model that is not trained here: what is pinned, and nothing else. */
function pinFingerprint(pin) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({ pinned: pin });
}
function pinnedData(pin) {
    return (pin?.data ?? []).map(({ name, digest }) => ({ path: name, kind: 'remote', digest, bytes: null }));
}
/** Fetches the pinned model where the store has not got it; the run tells what the source knows of its training. */
async function takeFromSource(context, source) {
    const { settings, ports, model, again } = context;
    const pin = await readPin(settings, ports.workspace);
    if (pin === null)
        return { problem: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('source_not_pinned', `${(0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(settings)} has no line for ${model}`) };
    if (pin.source !== source) {
        const message = `${(0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(settings)} pins ${pin.source}, and the config names ${source}`;
        return { problem: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('source_not_pinned', message) };
    }
    const fingerprint = pinFingerprint(pin);
    const known = again ? null : await ports.tracking.findRun(model, fingerprint);
    if (known?.modelDigest === pin.digest && (await ports.store.has(pin.digest))) {
        await place(context, pin.digest);
        return { run: known, reused: true };
    }
    const problem = await fetchPinned(context, pin);
    if (problem !== null)
        return { problem };
    await place(context, pin.digest);
    const run = await describeRun(context, pin, fingerprint);
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .saveDocument */ .bd)(context, 'run.json', run);
    await ports.tracking.saveRun(run);
    return { run, reused: false };
}
/** Looks what the source names now, and unless it is only to be looked at, writes the model's line of model.lock. */
async function updateSource(context, isCheck) {
    const { settings, ports, model } = context;
    const source = sourceOf(context);
    const reference = referenceOf(source);
    const before = await readPin(settings, ports.workspace);
    const now = await ports.sources.resolve(reference);
    const known = { source, version: now.version, run: now.run, data: [...now.data] };
    // a version is never written over: the same version has the same bytes
    const isSameVersion = now.version !== null && before !== null && (0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePin */ .kY)(before, { ...known, digest: before.digest });
    if (isSameVersion)
        return { state: 'current', pin: before };
    if (isCheck && now.version !== null)
        return { state: 'behind', before, after: now };
    const after = { ...known, digest: await fetchToStore(context, reference, now.version) };
    if (before !== null && (0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePin */ .kY)(before, after))
        return { state: 'current', pin: before };
    if (isCheck)
        return { state: 'behind', before, after };
    const path = (0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(settings);
    const bytes = await ports.workspace.read(path);
    await ports.workspace.write(path, (0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .writePin */ .hV)(bytes && new TextDecoder().decode(bytes), model, after));
    return { state: 'updated', before, after };
}
/** In words, for a plan: what is pinned, and whether the source has moved on. */
async function sourceDrift(context) {
    const { settings, ports, model } = context;
    const pin = await readPin(settings, ports.workspace);
    const update = `modelgate source update ${model}`;
    if (pin === null || pin.source !== settings.source) {
        return `${(0,_source_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(settings)} does not pin ${settings.source ?? ''}: ${update}`;
    }
    const now = await ports.sources.resolve(referenceOf(pin.source));
    if (now.version === null || (now.version === pin.version && now.run === pin.run))
        return null;
    return `${pin.source} is version ${now.version} by now, ${pin.version ?? 'none'} is pinned: ${update}`;
}
function sourceOf({ settings, model }) {
    if (settings.source !== undefined)
        return settings.source;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${model} is trained here: it has no \`source\` to update`, {
        cure: 'name a model that has a `source` in the config'
    });
}
function referenceOf(source) {
    const reference = (0,_source_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSource */ .P)(source);
    if (reference !== null)
        return reference;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`\`source: ${source}\` is not among the sources of this version`, {
        cure: `write ${_source_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceForms */ .B.join(', or ')}`
    });
}
async function fetchPinned(context, pin) {
    const { store, progress } = context.ports;
    if (await store.has(pin.digest))
        return null;
    progress.line(context.model, `fetch ${pin.source}${pin.version === null ? '' : `, version ${pin.version}`}`);
    const found = await fetchToStore(context, referenceOf(pin.source), pin.version);
    if (found === pin.digest)
        return null;
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('source_changed', `${pin.source}: ${pin.digest} is pinned, and what was fetched is ${found}`);
}
async function fetchToStore(context, reference, version) {
    const { workspace, store, sources } = context.ports;
    const folder = `.modelgate/source/${context.model}`;
    await workspace.remove(folder);
    try {
        await sources.fetch(reference, version, workspace.resolve(`${folder}/model`));
        return (await store.putPath(workspace.resolve(`${folder}/model`))).digest;
    }
    finally {
        await workspace.remove(folder);
    }
}
/** Where the config names an `artifact`, the model lies there as if it had been trained here. */
async function place({ ports, settings }, digest) {
    if (settings.artifact !== undefined)
        await ports.store.materialize(digest, ports.workspace.resolve(settings.artifact));
}
async function describeRun(context, pin, fingerprint) {
    const { model, isDirty, ports } = context;
    const folder = `.modelgate/source/${model}`;
    await ports.store.materialize(pin.digest, ports.workspace.resolve(`${folder}/model`));
    const { bytes } = await ports.store.putPath(ports.workspace.resolve(`${folder}/model`));
    const environment = await environmentOf(context, `${folder}/model`);
    await ports.workspace.remove(folder);
    const described = await ports.sources.describe(referenceOf(pin.source), pin.version);
    return {
        schema: 'modelgate/run@1',
        ...(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .envelope */ .RE)(context),
        model,
        fingerprint,
        dirty: isDirty,
        command: pin.version === null ? pin.source : `${pin.source}, version ${pin.version}`,
        source: { uri: pin.source, version: pin.version, run: pin.run },
        parameters: { ...described.parameters },
        data: [...pinnedData(pin)],
        environment,
        resources: { wallSeconds: described.seconds ?? 0, cpuSeconds: null, peakMemoryBytes: null },
        modelDigest: pin.digest,
        modelBytes: bytes,
        predictionsDigest: null,
        testDataDigest: null,
        metricsDigest: null,
        metrics: { ...described.metrics }
    };
}
/** As the model itself says it, where it is a folder that MLflow wrote. */
async function environmentOf({ ports }, folder) {
    const unknown = { python: null, platform: 'elsewhere', packages: {} };
    if ((await ports.workspace.stat(folder))?.kind !== 'folder')
        return unknown;
    const text = async (name) => {
        const bytes = await ports.workspace.read(`${folder}/${name}`);
        return bytes === null ? '' : new TextDecoder().decode(bytes);
    };
    const python = /^python:\s*["']?([\d.]+)/m.exec(await text('python_env.yaml'))?.[1] ?? null;
    const pinned = (await text('requirements.txt')).matchAll(/^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;#]+)/gm);
    return { ...unknown, python, packages: Object.fromEntries([...pinned].map(([, name = '', at = '']) => [name, at])) };
}


/***/ }),

/***/ 61887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   hV: () => (/* binding */ writePin),
/* harmony export */   kY: () => (/* binding */ isSamePin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84696);
// model.lock: what each source named when somebody last looked, one line for each model, kept in git.




const pinSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(1000),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100).nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100).nullable(),
    digest: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSchema */ .er,
    data: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1000), digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200) })).max(1000)
});
const heading = '# What `source:` of each model names, by digest. `modelgate source update` writes this file.';
const line = /^([A-Za-z0-9][A-Za-z0-9_-]*): (\{.*\})$/;
/** Throws InputError that names the line which is no pin. */
function parseLock(text, file) {
    const pins = new Map();
    for (const [index, each] of text.split(/\r?\n/).entries()) {
        if (each.trim() === '' || each.startsWith('#'))
            continue;
        const [, model = '', json = ''] = line.exec(each) ?? [];
        const pin = pinSchema.safeParse(parseJson(json));
        if (!pin.success || pins.has(model)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(pins.has(model) ? `${file} has two lines for ${model}` : `line ${index + 1} of ${file} is no pin of a model`, { cure: 'take the line out, then type: modelgate source update', place: { file, line: index + 1 } });
        }
        pins.set(model, pin.data);
    }
    return pins;
}
/** The file with one model's line as the pin has it; every other line stays as it is. */
function writePin(text, model, pin) {
    const { source, version, run, digest, data } = pin;
    const written = `${model}: ${JSON.stringify({ source, version, run, digest, data })}`;
    const lines = (text ?? `${heading}\n`).replace(/\n$/, '').split('\n');
    const at = lines.findIndex((each) => each.startsWith(`${model}: `));
    return `${(at === -1 ? [...lines, written] : lines.with(at, written)).join('\n')}\n`;
}
function isSamePin(a, b) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(a) === (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(b);
}
/** `models/fraud/model.lock` for paths that begin with `models/fraud/`; at the root where the model has no paths. */
function lockPath({ paths }) {
    const fixed = (paths?.[0] ?? '').replace(/[*?[{!(].*$/, '');
    return `${fixed.slice(0, fixed.lastIndexOf('/') + 1)}model.lock`;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ })

};

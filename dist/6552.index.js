export const id = 6552;
export const ids = [6552];
export const modules = {

/***/ 66552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./adapters/files/lock.js
var lock = __webpack_require__(12458);
// EXTERNAL MODULE: ./adapters/mlflow/client.js
var mlflow_client = __webpack_require__(29652);
// EXTERNAL MODULE: ./core/pipeline/evidence.js
var evidence = __webpack_require__(84696);
// EXTERNAL MODULE: ./adapters/mlflow/find-run.js
var find_run = __webpack_require__(57904);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/source/reference.js
var reference = __webpack_require__(94563);
;// CONCATENATED MODULE: ./adapters/mlflow/versions.js
// The registered model and version that stand for a model here, and for one release of it.



const releaseTag = 'modelgate.release';
/** A model from a registry keeps its name and version there; any other has its own name. */
function registeredAs(model, run) {
    const source = run.source === undefined ? null : (0,reference/* parseSource */.P)(run.source.uri);
    return source?.kind === 'mlflow'
        ? { name: source.name, version: run.source?.version ?? null }
        : { name: model, version: null };
}
const versionSchema = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    tags: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP().default('') })).default([])
});
const foundSchema = schemas/* object */.Ikc({
    model_versions: schemas/* array */.YOg(versionSchema).default([]),
    next_page_token: schemas/* string */.YjP().optional()
});
/** The version that has this release's tag; null while it has none. */
async function findReleased(client, name, release) {
    let page = '';
    do {
        const filter = `name = '${name.replaceAll("'", "\\'")}'`;
        const query = { filter, max_results: '1000', ...(page === '' ? {} : { page_token: page }) };
        const answer = await client.get('mlflow/model-versions/search', query);
        const found = (0,find_run/* accepted */.qG)(answer, foundSchema, `the versions of ${name}`);
        const version = found.model_versions.find((each) => releasesIn(each).includes(release));
        if (version !== undefined)
            return version.version;
        page = found.next_page_token ?? '';
    } while (page !== '');
    return null;
}
/** Digests of the releases that a version was tagged with: one model with other serving code is another release. */
async function releasesOf(client, name, version) {
    const answer = await client.get('mlflow/model-versions/get', { name, version });
    return releasesIn((0,find_run/* accepted */.qG)(answer, schemas/* object */.Ikc({ model_version: versionSchema }), `${name} ${version}`).model_version);
}
function releasesIn({ tags }) {
    return tags.find(({ key }) => key === releaseTag)?.value.split(' ') ?? [];
}

;// CONCATENATED MODULE: ./adapters/mlflow/send-aliases.js




/** The state is read now, not when it moved: letters that are late or doubled end in the same aliases. */
async function sendAliases(sending, { environment, model }) {
    const { state } = await sending.states.read(environment, model);
    await setAlias(sending, model, environment, state.live);
    await setAlias(sending, model, `${environment}-candidate`, state.candidate);
}
async function setAlias(sending, model, alias, release) {
    const { client } = sending;
    if (release === null) {
        for (const name of await namesOf(sending, model)) {
            // one that is not set can't be taken away, which is as well
            await client.send('DELETE', 'mlflow/registered-models/alias', { name, alias });
        }
        return;
    }
    const name = await nameOf(sending, model, release);
    const version = await findReleased(client, name, release);
    if (version === null)
        throw new errors/* InputError */.dz(`no version of ${name} is of release ${release}`, { cure: 'run again' });
    const answer = await client.send('POST', 'mlflow/registered-models/alias', { name, alias, version });
    (0,find_run/* accepted */.qG)(answer, find_run/* anything */.D8, `the alias ${alias} of ${name}`);
}
async function nameOf({ tracking, store }, model, digest) {
    const release = (await tracking.releases(model)).find((each) => each.digest === digest);
    if (release === undefined || !(await store.has(release.run)))
        return model;
    const run = evidence/* runSchema */.Lx.parse(JSON.parse(new TextDecoder().decode(await store.getBytes(release.run))));
    return registeredAs(model, run).name;
}
/** A model may have come from a registry once, and have been trained here before. */
async function namesOf(sending, model) {
    const releases = await sending.tracking.releases(model);
    const names = await Promise.all(releases.map(({ digest }) => nameOf(sending, model, digest)));
    return [...new Set(names)];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./core/metrics/evaluation.js
var metrics_evaluation = __webpack_require__(85052);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/masking.js
var masking = __webpack_require__(40238);
// EXTERNAL MODULE: ./core/pipeline/training/training-name.js
var training_name = __webpack_require__(85782);
;// CONCATENATED MODULE: ./core/tracking/logged-run.js
// A run as an experiment tracker has it: parameters, metrics with steps, tags and data sets, and nothing that is secret.



/** Lengths and characters are those that MLflow takes (mlflow.utils.validation). */
const limits = { key: 250, param: 6000, tag: 8000, datasetName: 500, datasetDigest: 36 };
function loggedRun(run, trained, judged, mask) {
    const endedAt = Date.parse(run.createdAt);
    const at = (metric) => ({
        key: keyOf(metric.key),
        value: (0,digest/* storeNumber */.R5)(metric.value),
        step: metric.step,
        timestamp: endedAt
    });
    const own = new Set(trained.map(({ key }) => keyOf(key)));
    const { evaluation } = judged;
    const values = evaluation === null
        ? Object.entries(run.metrics)
        : Object.entries(evaluation.metrics).map(([name, { value }]) => [name, value]);
    const evaluated = values.map(([name, stored]) => {
        const value = (0,digest/* loadNumber */.iM)(stored);
        const key = keyOf(name);
        // what training says of itself keeps its name; what was evaluated of it is told apart
        return at({ key: own.has(key) ? keyOf(`evaluation.${key}`) : key, value, step: 0 });
    });
    return {
        name: `${run.model} ${run.fingerprint.slice(7, 15)}`,
        startedAt: endedAt - Math.round(run.resources.wallSeconds * 1000),
        endedAt,
        params: Object.entries(run.parameters).map(([name, value]) => ({
            key: keyOf(name),
            value: (0,masking/* isSecretName */.eh)(name) ? '***' : mask(textOf(value)).slice(0, limits.param)
        })),
        metrics: [...trained.map(at), ...evaluated, ...usedMetrics(run, at)],
        tags: tagsOf(run, judged).map(({ key, value }) => ({ key, value: mask(value).slice(0, limits.tag) })),
        datasets: datasetsOf(run, mask)
    };
}
function usedMetrics({ resources }, at) {
    const { wallSeconds, cpuSeconds, peakMemoryBytes } = resources;
    const used = { wall_seconds: wallSeconds, cpu_seconds: cpuSeconds, peak_memory_bytes: peakMemoryBytes };
    return Object.entries(used).flatMap(([name, value]) => value === null ? [] : [at({ key: `resources/${name}`, value, step: 0 })]);
}
function tagsOf(run, { verdict }) {
    const tags = {
        [training_name/* trainingTags */.KF.fingerprint]: run.fingerprint,
        [training_name/* trainingTags */.KF.training]: run.training,
        'modelgate.model': run.model,
        'modelgate.model_digest': run.modelDigest,
        'modelgate.commit': run.commit,
        'modelgate.origin': run.origin,
        'modelgate.dirty': run.dirty ? 'true' : null,
        'modelgate.command': run.command,
        'modelgate.overrides': run.overrides?.join(' '),
        'modelgate.producer': run.producer,
        'modelgate.source': run.source?.uri,
        'modelgate.verdict': verdict,
        'mlflow.source.git.commit': run.commit,
        'mlflow.source.name': run.command,
        'mlflow.source.type': 'PROJECT'
    };
    return Object.entries(tags).flatMap(([key, value]) => (value ? [{ key, value }] : []));
}
function datasetsOf(run, mask) {
    const named = (path, digest, context) => ({
        name: mask(path).slice(-limits.datasetName),
        digest: digest.replace(/^sha256:/, '').slice(0, limits.datasetDigest),
        context
    });
    return [
        ...run.data.map(({ path, digest }) => named(path, digest, 'training')),
        ...(run.testDataDigest === null ? [] : [named('test', run.testDataDigest, 'testing')])
    ];
}
/** MLflow's names hold letters, digits, `_`, `-`, `.`, ` `, `:` and `/`. */
function keyOf(name) {
    return name.replace(/[^\w\-. :/]/g, '_').slice(0, limits.key) || '_';
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./core/logs/training-log.js
var training_log = __webpack_require__(18423);
;// CONCATENATED MODULE: ./core/tracking/stepped.js
// The metrics that training wrote, with their steps where it wrote several of one.


const most = 20_000;
/** Of one metric in a training's log, so that each of many is sent. */
const mostSteps = 1000;
/**
 * Of a JSON text in MLflow's layout (a list of {key, value, step}), or of nested maps, where a list of numbers is one
 * metric step by step. Anything else is no metric.
 */
function steppedMetrics(text) {
    const value = parse(text);
    const history = member(value, 'schema') === training_log/* logSchema */.k6 ? member(value, 'history') : undefined;
    if (Array.isArray(history)) {
        const byKey = (0,training_log/* grouped */.zD)(history.flatMap(logged), ({ key }) => key);
        return [...byKey.values()].flatMap((steps) => (0,training_log/* thinned */.HL)(steps, mostSteps)).slice(0, most);
    }
    const list = [value, member(value, 'metrics'), member(member(value, 'data'), 'metrics')].find((each) => Array.isArray(each) && each.length > 0 && each.every(isLogged));
    const found = Array.isArray(list) ? list.flatMap(logged) : [...nested(value, '')];
    return found.slice(0, most);
}
function isLogged(value) {
    return typeof member(value, 'key') === 'string' && asNumber(member(value, 'value')) !== null;
}
function logged(entry) {
    const value = asNumber(member(entry, 'value'));
    const step = asNumber(member(entry, 'step')) ?? 0;
    return value === null ? [] : [{ key: String(member(entry, 'key')), value, step: Math.trunc(step) }];
}
function* nested(value, key) {
    const single = asNumber(value);
    if (single !== null) {
        if (key !== '')
            yield { key, value: single, step: 0 };
        return;
    }
    if (Array.isArray(value)) {
        const numbers = value.map(asNumber);
        if (key === '' || numbers.includes(null))
            return;
        for (const [step, each] of numbers.entries())
            if (each !== null)
                yield { key, value: each, step };
        return;
    }
    if (typeof value !== 'object' || value === null)
        return;
    for (const [name, each] of Object.entries(value))
        yield* nested(each, key === '' ? name : `${key}.${name}`);
}
function asNumber(value) {
    if (typeof value === 'number')
        return value;
    return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? (0,digest/* loadNumber */.iM)(value) : null;
}
function member(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
/** Python writes NaN and Infinity bare, which JSON does not have. */
const bare = /([:,[]\s*)(-?(?:NaN|Infinity))(?=\s*[,\]}])/g;
function parse(text) {
    try {
        return JSON.parse(text.replace(bare, '$1"$2"'));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./adapters/files/atomic.js
var atomic = __webpack_require__(35588);
// EXTERNAL MODULE: ./adapters/files/walk.js
var walk = __webpack_require__(31372);
;// CONCATENATED MODULE: ./adapters/mlflow/send-run.js
// One run: made or found by its tag, then filled with whatever it has not got. Doing it twice changes nothing.










const perBatch = { params: 100, metrics: 500 };
const largestMetricsFile = 16 * 2 ** 20;
async function sendRun(sending, letter) {
    const { client, env } = sending;
    const logged = await contentOf(sending, letter);
    const known = await (0,find_run/* findLoggedRun */.jt)(client, letter.run);
    const run = known ?? (await createRun(client, logged, await experimentOf(client, env, letter.run.model)));
    await logData(client, run, logged);
    await sendFiles(sending, run, letter);
    if (isOurs(run)) {
        const ended = { run_id: run.info.run_id, status: 'FINISHED', end_time: logged.endedAt };
        (0,find_run/* accepted */.qG)(await client.send('POST', 'mlflow/runs/update', ended), find_run/* anything */.D8, 'the end of a run');
    }
}
/** Folder of the packaged model among the run's artifacts; a run that the training logged has a `model` of its own. */
function modelFolder(run) {
    return isOurs(run) ? 'model' : 'modelgate/model';
}
function isOurs(run) {
    return (0,find_run/* tagOf */.cO)(run, find_run/* createdTag */.FQ) !== null;
}
async function contentOf({ store, mask }, { run, evaluation, verdict }) {
    const read = async (digest) => {
        if (digest == null || !(await store.has(digest)))
            return null;
        const bytes = await store.getBytes(digest);
        return bytes.length > largestMetricsFile ? null : new TextDecoder().decode(bytes);
    };
    const [written, evaluated] = await Promise.all([read(run.metricsDigest), read(evaluation)]);
    const document = evaluated === null ? null : metrics_evaluation/* evaluationDocumentSchema */.Xf.parse(JSON.parse(evaluated));
    return loggedRun(run, written === null ? [] : steppedMetrics(written), { evaluation: document, verdict }, mask);
}
/** MLFLOW_EXPERIMENT_ID or _NAME, as for MLflow's own client; else an experiment of the model's name. */
async function experimentOf(client, env, model) {
    if (env.MLFLOW_EXPERIMENT_ID)
        return env.MLFLOW_EXPERIMENT_ID;
    const name = env.MLFLOW_EXPERIMENT_NAME || model;
    const schema = schemas/* object */.Ikc({ experiment: schemas/* object */.Ikc({ experiment_id: schemas/* string */.YjP() }) });
    const byName = () => client.get('mlflow/experiments/get-by-name', { experiment_name: name });
    const known = await byName();
    if (known.kind === 'ok')
        return (0,find_run/* accepted */.qG)(known, schema, 'an experiment').experiment.experiment_id;
    const made = await client.send('POST', 'mlflow/experiments/create', { name });
    if (made.kind === 'ok')
        return (0,find_run/* accepted */.qG)(made, schemas/* object */.Ikc({ experiment_id: schemas/* string */.YjP() }), 'an experiment').experiment_id;
    const again = await byName(); // somebody else made it meanwhile
    return (0,find_run/* accepted */.qG)(again.kind === 'ok' ? again : made, schema, `the experiment ${name}`).experiment.experiment_id;
}
/** Its tags are in the very call that makes it, so that a run whose answer was lost is found again. */
async function createRun(client, logged, experiment) {
    const body = {
        experiment_id: experiment,
        run_name: logged.name,
        start_time: logged.startedAt,
        tags: [...logged.tags, { key: find_run/* createdTag */.FQ, value: 'true' }]
    };
    const answer = await client.send('POST', 'mlflow/runs/create', body);
    return (0,find_run/* accepted */.qG)(answer, schemas/* object */.Ikc({ run: find_run/* foundRunSchema */.lL }), 'a run').run;
}
/** A parameter can't be logged twice with another value, and what the training logged by itself stays as it is. */
async function logData(client, run, logged) {
    const { run_id: id } = run.info;
    const has = {
        params: new Set(run.data.params?.map(({ key }) => key)),
        metrics: new Set(isOurs(run) ? [] : run.data.metrics?.map(({ key }) => key)),
        tags: new Map(run.data.tags?.map(({ key, value }) => [key, value]))
    };
    const params = logged.params.filter(({ key }) => !has.params.has(key));
    const metrics = logged.metrics.filter(({ key }) => !has.metrics.has(key));
    const tags = logged.tags.filter(({ key, value }) => has.tags.get(key) !== value && (isOurs(run) || !key.startsWith('mlflow.')));
    const batches = [
        ...chunks(params, perBatch.params).map((each) => ({ params: each })),
        ...chunks(metrics, perBatch.metrics).map((each) => ({ metrics: each })),
        ...chunks(tags, perBatch.params).map((each) => ({ tags: each }))
    ];
    for (const batch of batches) {
        const answer = await client.send('POST', 'mlflow/runs/log-batch', { run_id: id, ...batch });
        (0,find_run/* accepted */.qG)(answer, find_run/* anything */.D8, `${Object.keys(batch).join()} of a run`);
    }
    const datasets = logged.datasets.map(({ name, digest, context }) => ({
        tags: [{ key: 'mlflow.data.context', value: context }],
        dataset: { name, digest, source_type: 'local', source: JSON.stringify({ uri: name }) }
    }));
    if (datasets.length > 0) {
        (0,find_run/* accepted */.qG)(await client.send('POST', 'mlflow/runs/log-inputs', { run_id: id, datasets }), find_run/* anything */.D8, 'data sets');
    }
}
/** The packaged model, and the documents of evidence. A server that keeps artifacts elsewhere gets none. */
async function sendFiles(sending, run, letter) {
    const { client, store, mask, folder } = sending;
    const root = proxied(run);
    if (root === null)
        return;
    const documents = { 'run.json': (0,digest.prettyJson)(letter.run), ...(await storedDocuments(sending, letter)) };
    const temporary = (0,external_node_path_.join)(folder, 'sending');
    try {
        for (const [name, text] of Object.entries(documents)) {
            const file = (0,external_node_path_.join)(temporary, name);
            await (0,atomic/* writeWhole */.f8)(file, mask(text));
            await client.upload(`${root}/modelgate/${name}`, file);
        }
        if (letter.package === null || !(await store.has(letter.package)))
            return;
        const model = (0,external_node_path_.join)(temporary, 'model');
        await store.materialize(letter.package, model);
        for (const { path, absolute } of await (0,walk/* walkFolder */.aI)(model, model))
            await client.upload(`${root}/${modelFolder(run)}/${path}`, absolute);
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
/** Path of the run's artifacts in the server's own artifact store; null where it has none. */
function proxied({ info }) {
    return /^mlflow-artifacts:\/(?:\/[^/]*\/)?(.+)$/.exec(info.artifact_uri)?.[1]?.replace(/\/+$/, '') ?? null;
}
async function storedDocuments({ store }, letter) {
    const named = [
        ['evaluation.json', letter.evaluation],
        ['comparison.json', letter.comparison],
        ['notebook.ipynb', letter.run.notebook ?? null]
    ];
    const found = {};
    for (const [name, digest] of named) {
        if (digest !== null && (await store.has(digest)))
            found[name] = new TextDecoder().decode(await store.getBytes(digest));
    }
    return found;
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./adapters/mlflow/send-release.js
// A release becomes a version of the registered model, tagged with the release's digest, so that there is one for each.





async function sendRelease({ client }, { release, run }) {
    const { name, version } = registeredAs(release.model, run);
    const tags = [
        { key: releaseTag, value: release.digest },
        { key: 'modelgate.version', value: release.version },
        { key: 'modelgate.commit', value: release.commit ?? '' },
        { key: 'modelgate.model_digest', value: release.parts.model }
    ];
    if (version !== null) {
        const before = await releasesOf(client, name, version);
        if (before.includes(release.digest))
            return;
        for (const tag of tags) {
            const value = tag.key === releaseTag ? [...before, release.digest].join(' ') : tag.value;
            const body = { name, version, key: tag.key, value };
            (0,find_run/* accepted */.qG)(await client.send('POST', 'mlflow/model-versions/set-tag', body), find_run/* anything */.D8, `a tag of ${name}`);
        }
        return;
    }
    const made = await client.send('POST', 'mlflow/registered-models/create', { name });
    if (made.kind === 'refused' && made.code !== 'RESOURCE_ALREADY_EXISTS')
        (0,find_run/* accepted */.qG)(made, find_run/* anything */.D8, `the model ${name}`);
    if ((await findReleased(client, name, release.digest)) !== null)
        return;
    const logged = await (0,find_run/* findLoggedRun */.jt)(client, run);
    const root = logged === null ? null : proxied(logged);
    if (logged === null || root === null) {
        throw new errors/* InputError */.dz(logged === null
            ? `${release.version} of ${release.model}: its run is not there yet`
            : `${release.version} of ${release.model} is not registered: the server keeps artifacts at ${logged.info.artifact_uri}, and takes none itself`, { cure: 'start the server with `--artifacts-destination`' });
    }
    const body = {
        name,
        source: `mlflow-artifacts:/${root}/${modelFolder(logged)}`,
        run_id: logged.info.run_id,
        description: `${release.version} of ${release.model}`,
        tags
    };
    const answer = await client.send('POST', 'mlflow/model-versions/create', body);
    (0,find_run/* accepted */.qG)(answer, schemas/* object */.Ikc({ model_version: schemas/* object */.Ikc({ version: schemas/* string */.YjP() }) }), `a version of ${name}`);
}

;// CONCATENATED MODULE: ./adapters/mlflow/deliver.js
// Sends what waits for the tracking server. Nothing of the pipeline depends on it: what can't be sent now is kept.







/** A server that is away is asked once more after each of these. */
const retryAfterMs = [500, 2000];
/** Never throws, and leaves off at the first sign that the server is away. */
async function deliver(delivery, pause) {
    const { outbox, folder, progress, env, mask } = delivery;
    try {
        if ((await outbox.waiting()).length === 0)
            return;
        const client = (0,mlflow_client/* createMlflowClient */.J)(env, 'The tracking of runs');
        await (0,lock/* withLock */.k)((0,external_node_path_.join)(folder, 'lock'), 0, () => deliverAll({ ...delivery, client }, pause));
    }
    catch (error) {
        progress.note(`MLflow: ${mask(error instanceof Error ? error.message : String(error))}. What waits in ${folder} is sent by the next command.`);
    }
}
async function deliverAll(delivery, pause) {
    const { outbox, progress, mask, client } = delivery;
    const letters = await outbox.waiting();
    let sent = 0;
    const refused = [];
    for (const { name, letter } of letters) {
        try {
            await retrying(() => send(delivery, letter), pause);
            await outbox.sent(name, letter);
            sent += 1;
        }
        catch (error) {
            if (error instanceof errors/* OutsideError */.Cp) {
                progress.note(`MLflow: ${mask(error.message)}. ${letters.length - sent} of ${letters.length} wait for the next command.`);
                return;
            }
            if (!(error instanceof errors/* InputError */.dz))
                throw error;
            refused.push(`${name}: ${mask(error.message)}`);
        }
    }
    for (const line of refused)
        progress.note(`MLflow: not sent, and tried again by the next command: ${line}`);
    if (sent > 0)
        progress.note(`MLflow: ${sent === 1 ? 'one record' : `${sent} records`} sent to ${client.host}`);
}
async function retrying(work, pause) {
    for (const milliseconds of retryAfterMs) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof errors/* OutsideError */.Cp))
                throw error;
            await pause(milliseconds);
        }
    }
    return work();
}
function send(sending, letter) {
    switch (letter.kind) {
        case 'run':
            return sendRun(sending, letter);
        case 'release':
            return sendRelease(sending, letter);
        case 'aliases':
            return sendAliases(sending, letter);
    }
}


/***/ }),

/***/ 57904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   FQ: () => (/* binding */ createdTag),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   jt: () => (/* binding */ findLoggedRun),
/* harmony export */   lL: () => (/* binding */ foundRunSchema),
/* harmony export */   qG: () => (/* binding */ accepted)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89043);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_training_training_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85782);
// The one run of a training on the tracking server: that of a source, that which the training itself logged, or that which was sent before.



const pairs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('') })).default([]);
const foundRunSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    info: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        run_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        experiment_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        artifact_uri: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
        start_time: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai().default(0)
    }),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ params: pairs, tags: pairs, metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).default([]) })
        .partial()
        .default({})
});
const foundSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(foundRunSchema).default([]) });
const experimentsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    experiments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ experiment_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).default([]),
    next_page_token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional()
});
/** Marks a run that Modelgate made: any other belongs to the training. */
const createdTag = 'modelgate.created';
async function findLoggedRun(client, run) {
    if (run.source?.run != null) {
        const answer = await client.get('mlflow/runs/get', { run_id: run.source.run });
        return accepted(answer, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ run: foundRunSchema }), `the run of ${run.source.uri}`).run;
    }
    const named = (key, value) => `tags.\`${key}\` = '${value}'`;
    const filter = run.training === undefined
        ? `${named(_core_pipeline_training_training_name_js__WEBPACK_IMPORTED_MODULE_1__/* .trainingTags */ .KF.fingerprint, run.fingerprint)} and ${named('modelgate.model_digest', run.modelDigest)}`
        : named(_core_pipeline_training_training_name_js__WEBPACK_IMPORTED_MODULE_1__/* .trainingTags */ .KF.training, run.training);
    const experiments = await allExperiments(client);
    if (experiments.length === 0)
        return null;
    const body = { experiment_ids: experiments, filter, max_results: 100, order_by: ['attributes.start_time DESC'] };
    const { runs } = accepted(await client.send('POST', 'mlflow/runs/search', body), foundSchema, 'a search of runs');
    // runs within a run carry its tags too; of a job that was lost and begun again, the newest counts
    return runs.find((each) => tagOf(each, 'mlflow.parentRunId') === null) ?? runs[0] ?? null;
}
function tagOf({ data }, key) {
    return data.tags?.find((tag) => tag.key === key)?.value ?? null;
}
async function allExperiments(client) {
    const ids = [];
    let page;
    do {
        const body = { max_results: 1000, ...(page === undefined ? {} : { page_token: page }) };
        const answer = await client.send('POST', 'mlflow/experiments/search', body);
        const found = accepted(answer, experimentsSchema, 'a list of experiments');
        ids.push(...found.experiments.map(({ experiment_id: id }) => id));
        page = found.next_page_token;
    } while (page !== undefined && page !== '');
    return ids;
}
/** What the server answered; throws InputError with its words where it refused. */
function accepted(answer, schema, what) {
    if (answer.kind === 'refused') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`the server refused ${what} (${answer.status} ${answer.code}): ${answer.message}`, {
            cure: 'mend what it says; it is sent again by the next command'
        });
    }
    return schema.parse(answer.value);
}
const anything = zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J();


/***/ }),

/***/ 85052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xf: () => (/* binding */ evaluationDocumentSchema)
/* harmony export */ });
/* unused harmony exports estimateSchema, sliceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73477);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84696);
// evaluation.json: the metrics of one model on one data set.


/** A metric with its 95% interval, where one can be had. */
const estimateSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    value: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .storedNumber */ .HW,
    low: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .storedNumber */ .HW.optional(),
    high: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .storedNumber */ .HW.optional()
});
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), estimateSchema)
});
const evaluationDocumentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/evaluation@1'),
    producer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$().optional(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    predictions: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable().describe('Digest of the predictions file'),
    testData: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable().describe('Digest of the ids and targets that it was evaluated on'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), estimateSchema),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sliceSchema),
    hidden: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).describe('Slices under min_rows'),
    worst: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))
        .optional()
        .describe('For each metric the slice where it is worst'),
    fairness: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .storedNumber */ .HW)),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    plots: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional()
});


/***/ }),

/***/ 85782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ trainingTags),
/* harmony export */   KS: () => (/* binding */ trainingName),
/* harmony export */   Zm: () => (/* binding */ trainingIdentity)
/* harmony export */ });
/** Names one training among those of its fingerprint: `a1b2c3d4e5f6-mf3k9z1`. */
function trainingName(fingerprint, startedAt) {
    return `${fingerprint.slice('sha256:'.length, 'sha256:'.length + 12)}-${startedAt.toString(36)}`;
}
/** Tags by which a run that the training itself logs is found again. */
const trainingTags = { fingerprint: 'modelgate.fingerprint', training: 'modelgate.training' };
/**
 * What every train command is told. MLflow's client gives each run it starts the tags of MLFLOW_RUN_CONTEXT
 * (mlflow.environment_variables), so that what a training logs by itself is linked to its run here.
 */
function trainingIdentity({ model, head }, fingerprint, training, repeat) {
    const tags = {
        [trainingTags.fingerprint]: fingerprint,
        [trainingTags.training]: repeat === 0 ? training : `${training}-${repeat}`,
        'modelgate.model': model,
        'modelgate.commit': head.sha
    };
    return {
        MODELGATE_FINGERPRINT: fingerprint,
        MODELGATE_TRAINING: training,
        MODELGATE_REPEAT: String(repeat),
        MLFLOW_RUN_CONTEXT: JSON.stringify(tags)
    };
}


/***/ })

};

export const id = 4412;
export const ids = [4412];
export const modules = {

/***/ 54412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22299);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66030);
/* harmony import */ var _core_pipeline_serving_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79828);
/* harmony import */ var _shared_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66865);
/* harmony import */ var _shared_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87828);
/* harmony import */ var _shared_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75015);
// rollback: gives the traffic back to the release before, or to a named one, under a hold that keeps automation away; or lifts one.







const run = async (inputs, runner) => {
    const model = inputs.required('model');
    const environment = inputs.text('environment');
    const to = inputs.optional('to') ?? null;
    const isResuming = inputs.flag('resume');
    if (isResuming && to !== null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('`to` and `resume` ask for two things at once', { cure: 'roll back first, then resume' });
    const project = await (0,_shared_open_js__WEBPACK_IMPORTED_MODULE_6__/* .open */ .ho)(inputs, runner);
    (0,_adapters_local_models_js__WEBPACK_IMPORTED_MODULE_0__/* .requireEnvironment */ .L3)(project, environment);
    const context = (0,_shared_open_js__WEBPACK_IMPORTED_MODULE_6__/* .contextOf */ .Vm)(project, model);
    const outcome = isResuming ? await resume(context, environment) : await (0,_core_pipeline_serving_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .rollBack */ .F)(context, environment, to);
    await project.ports.deliver?.();
    const { state } = await project.ports.states.read(environment, model);
    const placed = { model, environment, release: state.live, hold: state.hold?.slice(0, 300) ?? null };
    const evidence = outcome.result === 'pass' ? await (0,_shared_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .writePlaced */ .Je)(project, placed, runner) : '';
    const { url } = await project.ports.driver(environment, context.settings.kind).status(environment, model);
    const outputs = { ...outcome.outputs, environment, 'evidence-path': evidence, ...(url === null ? {} : { url }) };
    return { ...(0,_shared_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .endingOfOutcome */ .R)(`${model} · ${isResuming ? 'resume' : 'rollback'}`, outcome), outputs };
};
async function resume(context, environment) {
    const { state } = await context.ports.states.read(environment, context.model);
    await (0,_core_pipeline_serving_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .setHold */ .O)(context, environment, null);
    return (0,_core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(state.hold === null ? 'there was no hold' : 'the hold is lifted', {
        environment,
        ...(state.live === null ? {} : { release: state.live })
    });
}


/***/ }),

/***/ 66865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rI: () => (/* binding */ aboutOf),
  nP: () => (/* binding */ writeEvidence),
  vR: () => (/* binding */ writeJoined),
  Je: () => (/* binding */ writePlaced),
  Vn: () => (/* binding */ writeRetraining)
});

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/evidence/evidence-file.js + 2 modules
var evidence_file = __webpack_require__(64126);
// EXTERNAL MODULE: ./core/pipeline/gate.js
var gate = __webpack_require__(406);
;// CONCATENATED MODULE: ./core/evidence/make.js


/**
 * The document of these walks. Models that an `earlier` document of the same run, commit and config has, and that were
 * not walked now, stay in it: a workflow may walk one model after the other.
 */
async function makeEvidence(project, walks, about, earlier) {
    const walked = await Promise.all(walks.map((walk) => asMade(project, walk)));
    const names = new Set(walks.map(({ model }) => model));
    const before = earlier === null ? null : (0,evidence_file/* parseEvidence */.vf)(earlier);
    const kept = before?.kind === 'ok' && isOfSame(before.evidence, project, about)
        ? before.evidence.models.filter(({ model }) => !names.has(model)).map(reported)
        : [];
    return documentOf(project, about, [...kept, ...walked]);
}
/** The document of walks that were made in other jobs of this run. */
function joinEvidence(project, walks, about) {
    return documentOf(project, about, walks.map(reported));
}
/** The document of a run that trained nothing, and handed in what a model is to be trained on next. */
function retrainingEvidence(project, retraining, about) {
    return { ...documentOf(project, about, []), retraining };
}
/** The document of a run that changed by hand what an environment serves. */
function placedEvidence(project, placed, about) {
    return { ...documentOf(project, about, []), placed };
}
function documentOf(project, about, models) {
    return {
        schema: 'modelgate/evidence@1',
        producer: project.producer,
        ...about,
        policy: project.policy,
        createdAt: new Date(project.ports.clock.now()).toISOString(),
        report: {
            schema: 'modelgate/walk@1',
            commit: project.head.sha,
            models: models.toSorted((a, b) => (a.model < b.model ? -1 : 1))
        }
    };
}
/** With the comparison that the run made: what its owners accept of it, whoever reads it decides for themselves. */
async function asMade(project, walk) {
    const made = await (0,gate/* madeComparison */.Vs)(project, new Map(walk.records.map((record) => [record.step, record])));
    return reported({ ...walk, comparison: made?.document ?? null });
}
function reported({ model, isAffected, why, planned, records, comparison, held, sweep, release }) {
    return {
        model,
        isAffected,
        why,
        planned: [...planned],
        records: [...records],
        comparison,
        held: held && { result: held.result, reasons: [...held.reasons] },
        ...(sweep == null ? {} : { sweep }),
        ...(release == null ? {} : { release })
    };
}
function isOfSame(evidence, project, { commit, run }) {
    return (evidence.commit === commit &&
        evidence.walkedCommit === project.head.sha &&
        evidence.policy === project.policy &&
        evidence.run?.id === run?.id &&
        evidence.run?.attempt === run?.attempt);
}

;// CONCATENATED MODULE: ./actions/shared/evidence.js




/** Its path; empty where the disk does not take it: the bot then finds none, and passes nothing. */
async function writeEvidence(project, walks, runner) {
    return written(runner, project, async () => {
        const earlier = await project.ports.workspace.read(evidence_file/* evidenceFilePath */.tq);
        return makeEvidence(project, walks, aboutOf(project, runner), earlier);
    });
}
/** As `writeEvidence`, for walks that other jobs of this run have made. */
async function writeJoined(project, walks, runner) {
    return written(runner, project, () => Promise.resolve(joinEvidence(project, walks, aboutOf(project, runner))));
}
/** Says on which branch this run handed in what a model is to be trained on next. */
async function writeRetraining(project, retraining, runner) {
    return written(runner, project, () => Promise.resolve(retrainingEvidence(project, retraining, aboutOf(project, runner))));
}
/** Says what this run made an environment serve. */
async function writePlaced(project, placed, runner) {
    return written(runner, project, () => Promise.resolve(placedEvidence(project, placed, aboutOf(project, runner))));
}
/** What the evidence of this job is about. */
function aboutOf(project, { event, job }) {
    return {
        commit: event.pullRequest?.head ?? project.head.sha,
        run: job === null ? null : { id: job.run, attempt: job.attempt }
    };
}
async function written(runner, { ports: { workspace } }, make) {
    try {
        await workspace.write(evidence_file/* evidenceFilePath */.tq, (0,digest.prettyJson)(await make()));
        return workspace.resolve(evidence_file/* evidenceFilePath */.tq);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz || error instanceof errors/* OutsideError */.Cp))
            throw error;
        runner.annotate({ level: 'warning', title: 'evidence not written', message: `${error.message}\n-> ${error.cure}` });
        return '';
    }
}


/***/ }),

/***/ 87828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ endingOfOutcome)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
// The ending of an action that does one thing and no walk.


function endingOfOutcome(title, { result, summary, reasons, outputs }) {
    const code = reasons[0]?.code ?? '';
    const message = [summary, ...reasons.map((reason) => reason.message)].join('; ');
    return {
        result,
        reason: result === 'pass' ? 'passed' : (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isReasonCode */ .O8)(code) ? code : 'internal_error',
        exitCode: result === 'pass' ? _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.pass : (0,_core_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeFor */ .Rr)(code),
        message: `${title}: ${message}`,
        outputs,
        annotations: reasons.map((reason) => ({
            level: 'error',
            title: `${title}: ${reason.code}`,
            message: reason.cure === null ? reason.message : `${reason.message}\n-> ${reason.cure}`
        })),
        report: null,
        detail: { summary, reasons, outputs }
    };
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

/***/ 79828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack),
/* harmony export */   O: () => (/* binding */ setHold)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _release_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81083);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72384);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66030);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15086);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78703);
/* harmony import */ var _live_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27171);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59115);








/**
 * `to` is a version such as v1.2.3. When null: during a canary the release that is live, which gets all traffic back;
 * else the one that was live before it, or the one that a rollback which was cut short was going to. It takes no lock: a
 * walk whose traffic it moves finds the state moved, and ends. Throws InputError for an unknown version.
 */
async function rollBack(context, environment, to) {
    const { state } = await context.ports.states.read(environment, context.model);
    const begun = await unfinished(context, environment);
    const leaving = state.weight > 0 ? (state.candidate ?? state.live) : state.live;
    if (leaving === null && begun === undefined)
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('nothing_live', `no release of ${context.model} is live in ${environment}`);
    const from = leaving === null ? null : await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .findRelease */ .dv)(context, leaving);
    const target = to === null ? await targetOf(context, environment, state, begun) : await namedRelease(context, to);
    const names = `from ${from?.version ?? 'nothing'} to ${target?.version ?? 'nothing'}`;
    const isThere = state.hold !== null && leaving === (target?.digest ?? null);
    const hold = isThere ? state.hold : `rolled back ${names} by ${context.actor}`;
    const outputs = { environment, ...(target === null ? {} : { release: target.digest, version: target.version }) };
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .audit */ .sb)(context, 'rollback', environment, {
        automatic: false,
        from: leaving,
        to: target?.digest ?? null,
        why: hold
    });
    // the hold comes with the very write that moves the release: no walk can slip in between
    const wanted = { live: target?.digest ?? null, candidate: null, weight: 0, hold };
    const problem = (target === null ? null : await (0,_deploy_js__WEBPACK_IMPORTED_MODULE_4__/* .startRelease */ .I)(context, environment, target)) ??
        (await (0,_settle_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(context, environment, state, wanted));
    if (problem !== null)
        return { ...problem, outputs };
    if (target !== null)
        await (0,_release_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagLive */ .n)(context, environment, target);
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .audit */ .sb)(context, 'hold_set', environment, { hold });
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(`${target === null ? 'nothing is live' : `${target.version} is live again`}, on hold`, outputs);
}
/** Sets or lifts the hold of one model in one environment. */
async function setHold(context, environment, hold) {
    const { states } = context.ports;
    for (;;) {
        const { state, version } = await states.read(environment, context.model);
        if (state.hold === hold)
            return;
        if (await states.compareAndSwap(environment, context.model, version, { ...state, hold }))
            break;
    }
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .audit */ .sb)(context, hold === null ? 'hold_lifted' : 'hold_set', environment, { hold });
}
/** The rollback by a person that was cut short, if the last one was. */
async function unfinished(context, environment) {
    const last = (await (0,_live_history_js__WEBPACK_IMPORTED_MODULE_6__/* .rollbacksIn */ .v$)(context, environment)).findLast(({ automatic }) => !automatic);
    return last?.isEnded === false ? last : undefined;
}
/** Null where nothing was live before a first release that has a share of the traffic. */
async function targetOf(context, environment, { live, candidate, weight }, begun) {
    const isCanary = candidate !== null && weight > 0;
    const digest = begun === undefined ? (isCanary ? live : await beneath(context, environment, live)) : begun.to;
    return digest === null ? null : (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .findRelease */ .dv)(context, digest);
}
async function beneath(context, environment, live) {
    if (live === null)
        return null;
    const before = await (0,_live_history_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseBeneath */ .rB)(context, environment, live);
    const known = await context.ports.tracking.releases(context.model);
    const release = known.find(({ digest }) => digest === before);
    if (release !== undefined)
        return release.digest;
    const current = known.find(({ digest }) => digest === live)?.version ?? live;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`no release of ${context.model} was live in ${environment} before ${current}`, {
        cure: `name one: \`modelgate rollback ${context.model} --to VERSION\` (${known.map(({ version }) => version).join(', ')})`
    });
}
async function namedRelease(context, to) {
    const known = (await context.ports.tracking.releases(context.model)).toSorted((a, b) => (0,_release_version_js__WEBPACK_IMPORTED_MODULE_7__/* .compareVersions */ .Z)(a.version, b.version));
    const release = known.find(({ version }) => version === to || version === `v${to}`);
    if (release !== undefined)
        return release;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${context.model} has no release ${to}`, {
        cure: `name one of its releases: ${known.map(({ version }) => version).join(', ') || 'none'}`
    });
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


/***/ })

};

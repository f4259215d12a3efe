export const id = 7070;
export const ids = [7070];
export const modules = {

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

/***/ 37070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ resume_define)
});

// EXTERNAL MODULE: ./adapters/local/project.js + 33 modules
var local_project = __webpack_require__(58694);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/pipeline/serving/rollback.js
var rollback = __webpack_require__(79828);
// EXTERNAL MODULE: ./core/gates/people.js
var gates_people = __webpack_require__(89538);
// EXTERNAL MODULE: ./core/pipeline/context.js
var pipeline_context = __webpack_require__(66030);
// EXTERNAL MODULE: ./core/pipeline/serving/live-history.js
var live_history = __webpack_require__(27171);
;// CONCATENATED MODULE: ./core/pipeline/serving/try-again.js
// A person's word, where no bot keeps it, that a release which was rolled back by itself may try once more: on record, for
// that release alone, and used up by the next time that it fails.




/** Throws InputError where it was not rolled back so, or where this person may not say it. */
async function letTryAgain(context, environment, version, by) {
    const { model, ports, settings } = context;
    const { owners } = settings;
    const { people = gates_people/* localPeople */.$Y, triesAgainSince } = ports.approvals;
    if (triesAgainSince !== undefined) {
        throw new errors/* InputError */.dz('who lets a release try again is kept by the bot of this repository', {
            cure: `comment \`/modelgate promote ${model} ${environment}\` on a pull request`
        });
    }
    const releases = await ports.tracking.releases(model);
    const release = releases.find((each) => each.version === version);
    if (release === undefined) {
        throw new errors/* InputError */.dz(`${model} has no release ${version}`, { cure: 'type `modelgate history` to see them' });
    }
    if ((await (0,live_history/* takenBack */.lv)(context, environment, release.digest)) === null) {
        throw new errors/* InputError */.dz(`${version} of ${model} was not rolled back by itself in ${environment}`, {
            cure: 'type `modelgate run`: nothing of the kind stops it'
        });
    }
    const isOwner = owners === undefined || people.notAsked(by, (0,gates_people/* ownersRule */.D6)(owners)) === null;
    if (people.barred(by) !== null || !isOwner) {
        throw new errors/* InputError */.dz(`${by} is none of those who may let ${model} try again`, {
            cure: owners === undefined ? 'name a person: `--by "Name <email>"`' : `ask one of its owners: ${owners.join(', ')}`
        });
    }
    await (0,pipeline_context/* audit */.sb)(context, 'promotion_asked', environment, { release: release.digest, version, by, verified: false });
}

// EXTERNAL MODULE: ./cli/sentences.js
var sentences = __webpack_require__(21487);
// EXTERNAL MODULE: ./cli/project.js + 1 modules
var cli_project = __webpack_require__(1514);
;// CONCATENATED MODULE: ./cli/commands/resume.js
// modelgate resume: lifts the hold that a rollback set, or lets a release that was rolled back by itself try once more.






const resume_define = (command, terminal) => {
    command.argument('<model>', 'the model');
    (0,cli_project/* environmentOption */.dp)((0,cli_project/* projectOptions */.Mh)(command))
        .option('--retry <version>', 'lift no hold: let this release, which was rolled back by itself, try once more')
        .option('--by <name>', 'who lets it, as `Name <email>`: one of the owners');
    command.action(async (model, flags) => {
        const { environment, retry, by } = flags;
        if ((retry === undefined) !== (by === undefined)) {
            throw new errors/* InputError */.dz('--retry and --by go together', {
                cure: `type \`modelgate resume ${model} --retry v0.2.0 --by "Olga Owner <olga@example.org>"\``
            });
        }
        const project = await (0,cli_project/* open */.ho)(terminal, by === undefined ? flags : { ...flags, actor: by });
        const context = (0,cli_project/* oneContext */.ef)(project, model, environment);
        if (retry !== undefined && by !== undefined) {
            await (0,local_project/* exclusively */.G6)(project, () => letTryAgain(context, environment, retry, by));
            const document = { schema: 'modelgate/retry@1', model, environment, version: retry, by };
            const sentence = `${model}: ${by} lets ${retry} try once more in ${environment}`;
            terminal.stdout((0,sentences/* formatSentences */.u)([sentence], document, flags.format));
            terminal.stderr('It holds for this release alone, until it fails again. Next: modelgate run\n');
            return;
        }
        const { state } = await project.ports.states.read(environment, model);
        await (0,rollback/* setHold */.O)(context, environment, null);
        const what = state.hold === null ? 'there was no hold' : 'the hold is lifted';
        const document = { schema: 'modelgate/hold@1', model, environment, hold: null };
        terminal.stdout((0,sentences/* formatSentences */.u)([`${model}: ${what} in ${environment}`], document, flags.format));
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

/***/ 21487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ formatSentences)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76540);
/* harmony import */ var _core_report_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96145);
// Results that are a few sentences: lines of text, a Markdown list, or the document that they speak of.



function formatSentences(sentences, document, format) {
    switch (format) {
        case 'json':
            return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__.prettyJson)(document);
        case 'markdown':
            return sentences.length === 0
                ? ''
                : (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.toMarkdown)((0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)([(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(sentences.map((sentence) => [(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(sentence)]))]));
        case 'text':
            return sentences.map((sentence) => `${sentence}\n`).join('');
    }
}


/***/ }),

/***/ 89538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ localPeople),
/* harmony export */   D6: () => (/* binding */ ownersRule)
/* harmony export */ });
/* unused harmony exports isSamePerson, mayBeSamePerson */
/** People as a laptop knows them: by name and address, with neither teams nor roles. */
const localPeople = {
    key: personKey,
    isSame: isSamePerson,
    mayBeSame: mayBeSamePerson,
    barred: (person) => (/[\p{L}\p{N}]/u.test(personKey(person)) ? null : 'approver_not_listed'),
    hadPart: (person, contributors) => contributors.some((other) => mayBeSamePerson(other, person)) ? 'contributor_cannot_approve' : null,
    notAsked(person, rule) {
        if (rule.users?.some((user) => isSamePerson(user, person)))
            return null;
        if (rule.teams !== undefined || rule.roles !== undefined)
            return 'approval_unverifiable';
        return rule.users === undefined ? null : 'approver_not_listed';
    }
};
/** Owners are names, or teams as `org/team`. */
function ownersRule(owners) {
    const teams = owners.filter((owner) => owner.includes('/'));
    const users = owners.filter((owner) => !owner.includes('/'));
    return { count: 1, users, teams };
}
/** The e-mail address of `Name <email>` where there is one, else the whole text; folded. */
function personKey(person) {
    return fold(/<([^<>]+)>\s*$/.exec(person)?.[1] ?? person);
}
/** Same e-mail address, or the same name where one side gives only a name: for those who are listed. */
function isSamePerson(one, other) {
    if (personKey(one) === personKey(other))
        return true;
    const hasBothAddresses = one.includes('<') && other.includes('<');
    return !hasBothAddresses && nameKey(one) === nameKey(other);
}
/** Also the same name with another address, or a login that is the local part of an address: for those who are not to count. */
function mayBeSamePerson(one, other) {
    if (isSamePerson(one, other))
        return true;
    if (nameKey(one) !== '' && nameKey(one) === nameKey(other))
        return true;
    return isLoginOf(one, other) || isLoginOf(other, one);
}
function isLoginOf(one, person) {
    const login = personKey(one).replace(/^@/, '');
    const local = /^(?:\d+\+)?([^@]+)@/.exec(personKey(person))?.[1];
    return local !== undefined && local === login;
}
function nameKey(person) {
    return fold(person.replace(/<[^<>]*>\s*$/, ''));
}
/** Case, width, repeated spaces and what can't be seen make no other person. */
function fold(text) {
    return text
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
}


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

/***/ 15086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ recordOfLive),
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   _8: () => (/* binding */ liveRelease),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   tk: () => (/* binding */ liveElsewhere)
/* harmony export */ });
/* harmony import */ var _metrics_evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85052);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10435);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84696);




/** The release that is live where this walk goes, which is production by default; null before the first. Throws OutsideError if its record is lost. */
async function liveRelease(context) {
    const production = (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(context);
    if (production === null || context.settings.kind === 'library')
        return null;
    const { state } = await context.ports.states.read(production, context.model);
    return state.live === null ? null : findRelease(context, state.live);
}
async function findRelease({ ports, model }, digest) {
    const release = (await ports.tracking.releases(model)).find((known) => known.digest === digest);
    if (release !== undefined)
        return release;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`the record of release ${digest} of ${model} is missing`, {
        cure: 'restore .modelgate/releases from a backup, then run again'
    });
}
/** What is live there and not on this machine; null where this machine serves it, or nothing is. */
async function liveElsewhere(context) {
    const production = (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(context);
    if (production === null || context.settings.kind === 'library' || (await liveRelease(context)) !== null)
        return null;
    return (await context.ports.servedElsewhere?.(production, context.model)) ?? null;
}
/** What a step found here, on the default branch, of the bytes that are live elsewhere; at the release's own commit where it can be. */
async function recordOfLive(context, step) {
    const live = await liveElsewhere(context);
    if (live === null)
        return null;
    const records = await context.ports.tracking.stepRecords(context.model);
    const trusted = records.filter((record) => record.result === 'pass' && record.origin === 'trusted');
    const built = trusted.filter(({ step: each, outputs }) => each === 'build' && outputs.modelDigest === live.modelDigest);
    const commits = new Set(built.map(({ commit }) => commit));
    const found = trusted.filter((record) => record.step === step && commits.has(record.commit));
    const record = found.findLast(({ commit }) => commit === live.commit) ?? found.at(-1);
    return record === undefined ? null : { live, record };
}
/** Null for the first model ever. Throws OutsideError where a baseline exists whose bytes are gone: missing is not absent. */
async function findBaseline(context) {
    const live = await liveRelease(context);
    if (live !== null && live.evaluation !== null) {
        return readBaseline(context, `${live.version} (live)`, {
            release: live.digest,
            evaluation: live.evaluation,
            modelDigest: live.parts.model,
            predictions: live.predictions,
            testData: live.testData,
            run: live.run
        });
    }
    const elsewhere = await recordOfLive(context, 'test');
    if (elsewhere?.record.outputs.evaluation !== undefined)
        return ofRecord(context, elsewhere.record, elsewhere.live);
    const record = (await context.ports.tracking.stepRecords(context.model)).findLast(({ step, result, origin, commit, outputs }) => step === 'test' &&
        result === 'pass' &&
        origin === 'trusted' &&
        commit !== context.head.sha &&
        outputs.evaluation !== undefined &&
        outputs.verdict === 'pass');
    return record === undefined ? null : ofRecord(context, record, null);
}
async function ofRecord(context, { commit, outputs }, live) {
    const { evaluation, modelDigest, predictions, testData, run } = outputs;
    if (evaluation === undefined)
        return null;
    const name = live === null ? (commit?.slice(0, 7) ?? 'default branch') : `${live.version} (live)`;
    return readBaseline(context, name, {
        release: live?.release ?? null,
        evaluation,
        modelDigest: modelDigest ?? null,
        predictions: predictions ?? null,
        testData: testData ?? null,
        run: run ?? null
    });
}
async function readBaseline(context, name, pointers) {
    const { store } = context.ports;
    const json = async (digest) => JSON.parse(new TextDecoder().decode(await store.getBytes(digest)));
    const { release, evaluation, modelDigest, predictions, testData, run } = pointers;
    return {
        name,
        release,
        evaluation: _metrics_evaluation_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluationDocumentSchema */ .Xf.parse(await json(evaluation)),
        evaluationDigest: evaluation,
        modelDigest,
        predictions,
        testData,
        run: run === null ? null : _evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .runSchema */ .Lx.parse(await json(run))
    };
}


/***/ }),

/***/ 78703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ startRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(164);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94482);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66030);
// Bringing a release up in an environment, without traffic.




/** Starts the release beside what runs; null when it is up and healthy. */
async function startRelease(context, environment, release) {
    const { ports, settings } = context;
    const timeout = settings.serve?.timeout ?? settings.score?.timeout ?? '60s';
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .audit */ .sb)(context, 'effect_intended', environment, {
        effect: 'start',
        release: release.digest,
        version: release.version
    });
    try {
        await ports.driver(environment, settings.kind).start(environment, release, (0,_config_units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(timeout) ?? 60_000);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
            return startFailed(error);
        throw error;
    }
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .audit */ .sb)(context, 'effect_done', environment, { effect: 'start', release: release.digest });
    return null;
}
/** The driver knows best what to do: mend a server, or free a port. */
function startFailed({ message, cure }) {
    const reason = { code: 'start_failed', message, cure: cure || (0,_gates_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .cureFor */ .fe)('start_failed') };
    return { result: 'fail', summary: reason.code, reasons: [reason], outputs: {} };
}


/***/ }),

/***/ 27171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k0: () => (/* binding */ takenBackByHandAt),
/* harmony export */   lv: () => (/* binding */ takenBack),
/* harmony export */   rB: () => (/* binding */ releaseBeneath),
/* harmony export */   v$: () => (/* binding */ rollbacksIn)
/* harmony export */ });
/** Oldest first. The log is asked, not the step records: it is written before the first effect. */
async function rollbacksIn(context, environment) {
    const entries = (await context.ports.audit.entries()).filter((entry) => entry.model === context.model && entry.environment === environment);
    return entries.flatMap((entry, index) => {
        if (entry.kind !== 'rollback')
            return [];
        const { automatic, from, to, why } = entry.detail;
        const isEnded = entries.slice(index + 1).some(isEndOfRollback);
        return [
            {
                at: Date.parse(entry.at),
                automatic: automatic === true,
                from: textOf(from),
                to: textOf(to),
                why: textOf(why) ?? 'it was rolled back',
                isEnded
            }
        ];
    });
}
function isEndOfRollback({ kind, detail }) {
    return (kind === 'hold_set' ||
        kind === 'hold_lifted' ||
        kind === 'rollback' ||
        (kind === 'effect_done' && detail.effect === 'rollback'));
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}
/**
 * Why a release was taken back by itself after it had got traffic in this environment; null if it never was, or not since
 * somebody let it try once more.
 */
async function takenBack(context, environment, release) {
    const { triesAgainSince } = context.ports.approvals;
    const since = release === undefined
        ? null
        : triesAgainSince === undefined
            ? await askedHereAt(context, environment, release)
            : triesAgainSince(environment, context.model, release);
    const found = (await rollbacksIn(context, environment)).find(({ automatic, from, at }) => automatic && from === release && (since === null || at > since));
    return found?.why ?? null;
}
/** When somebody last took this release back from where it was live; null where nobody did. */
async function takenBackByHandAt(context, environment, release) {
    const found = (await rollbacksIn(context, environment)).findLast(({ automatic, from }) => !automatic && release !== undefined && from === release);
    return found?.at ?? null;
}
/** When somebody last said so where no bot keeps it; null where nobody did. */
async function askedHereAt(context, environment, release) {
    const asked = (await context.ports.audit.entries()).findLast(({ kind, model, environment: where, detail }) => kind === 'promotion_asked' && model === context.model && where === environment && detail.release === release);
    return asked === undefined ? null : Date.parse(asked.at);
}
/**
 * The release to go back to from the one that is live: the one beneath it when each go-live is put on a pile and each
 * rollback takes off what it left. So going back twice goes back two releases, never forward to what was left.
 */
async function releaseBeneath(context, environment, current) {
    const records = await context.ports.tracking.stepRecords(context.model);
    const wentLive = records.flatMap(({ step, result, createdAt, outputs }) => step === 'live' && result === 'pass' && outputs.environment === environment && outputs.release !== undefined
        ? [{ at: Date.parse(createdAt), to: outputs.release, isBack: false }]
        : []);
    const wentBack = (await rollbacksIn(context, environment)).map(({ at, to }) => ({ at, to, isBack: true }));
    let pile = [];
    for (const { to, isBack } of [...wentLive, ...wentBack].sort((a, b) => a.at - b.at)) {
        if (to === null)
            pile = [];
        else if (isBack && pile.includes(to))
            pile = pile.slice(0, pile.lastIndexOf(to) + 1);
        else if (pile.at(-1) !== to)
            pile = [...pile, to];
    }
    const place = pile.lastIndexOf(current);
    return pile.slice(0, place === -1 ? pile.length : place).findLast((release) => release !== current) ?? null;
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

/***/ 59115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   SM: () => (/* binding */ isServed),
/* harmony export */   aW: () => (/* binding */ moved)
/* harmony export */ });
/* unused harmony export sharesOf */
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66030);

/**
 * Writes the wanted state by compare-and-swap if it is still as it was `seen`, moves the traffic and ends releases that
 * neither live nor candidate names. Running it again after a crash at any point ends in the same state. Null when what
 * serves is what is wanted; `state_moved` when somebody else was quicker, and then what they want serves.
 */
async function settle(context, environment, seen, wanted) {
    const { states } = context.ports;
    const { model } = context;
    const { state, version } = await states.read(environment, model);
    if (!isSame(state, wanted)) {
        if (!isSame(state, seen))
            return moved(context, environment);
        await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .sb)(context, 'effect_intended', environment, { effect: 'state', from: { ...state }, to: { ...wanted } });
        if (!(await states.compareAndSwap(environment, model, version, wanted)))
            return moved(context, environment);
        await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .sb)(context, 'effect_done', environment, { effect: 'state', to: { ...wanted } });
    }
    return serve(context, environment, wanted);
}
/** Routes until the state did not move meanwhile: of several walks, the last to route has read the last state. */
async function serve(context, environment, wanted) {
    for (let told = wanted;;) {
        const applied = await applyTraffic(context, environment, told).catch((cause) => ({ cause }));
        const { state } = await context.ports.states.read(environment, context.model);
        if (isSame(state, told)) {
            if (applied !== null && 'cause' in applied)
                throw applied.cause;
            return applied ?? (told === wanted ? null : moved(context, environment));
        }
        // What failed may have failed because of the move: a release that it ended can't be given traffic.
        told = state;
    }
}
function moved({ model }, environment) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('state_moved', `${environment}/${model}.yaml was moved by somebody else`);
}
function isSame(a, b) {
    return a.live === b.live && a.candidate === b.candidate && a.weight === b.weight && a.hold === b.hold;
}
/** The traffic that a state asks for. */
function sharesOf({ live, candidate, weight }) {
    const shares = [
        { release: live, weight: candidate === null || live === null ? 1 : 1 - weight },
        { release: candidate, weight }
    ];
    return shares.flatMap(({ release, weight: share }) => release === null || share <= 0 ? [] : [{ release, weight: share }]);
}
/** Whether the traffic is what this state asks for, and nothing else runs. */
async function isServed(context, environment, state) {
    const { model, ports, settings } = context;
    const { running, routed } = await ports.driver(environment, settings.kind).status(environment, model);
    return isRouted(routed, sharesOf(state)) && running.every((release) => isNamed(state, release));
}
function isNamed({ live, candidate }, release) {
    return release === live || release === candidate;
}
async function applyTraffic(context, environment, wanted) {
    const { model, ports, settings } = context;
    const driver = ports.driver(environment, settings.kind);
    const shares = sharesOf(wanted);
    const before = await driver.status(environment, model);
    if (!isRouted(before.routed, shares))
        await driver.route(environment, model, shares);
    const after = await driver.status(environment, model);
    if (!isRouted(after.routed, shares))
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('not_served', `${environment} does not route as it was told to`);
    for (const release of after.running) {
        if (!isNamed(wanted, release))
            await driver.stop(environment, model, release);
    }
    return null;
}
function isRouted(routed, shares) {
    const text = (list) => list
        .map(({ release, weight }) => `${release} ${weight.toFixed(6)}`)
        .sort()
        .join();
    return text(routed) === text(shares);
}


/***/ }),

/***/ 81083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tagVersion),
/* harmony export */   n: () => (/* binding */ tagLive)
/* harmony export */ });
/* harmony import */ var _audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22903);
// Git tags in GTO's form, so that `gto show` reads the registry. Each says how far the audit log went: it stands outside of it.

/** `model@v1.2.3`, once. */
async function tagVersion(context, release) {
    const { git } = context.ports;
    const name = `${release.model}@${release.version}`;
    if ((await git.tags(name)).includes(name))
        return;
    const { model, version, digest, parts } = release;
    await git.tag(name, await message(context, `${model} ${version}`, [`release ${digest}`, `model ${parts.model}`]));
}
/** `model#production#7`, as GTO numbers the assignments of a stage; none if the last one already names this release. */
async function tagLive(context, environment, release) {
    const { ports, model } = context;
    const prefix = `${model}#${environment}#`;
    const tags = await ports.git.tags(`${prefix}*`);
    const last = Math.max(0, ...tags.map((tag) => Number(tag.slice(prefix.length))).filter(Number.isInteger));
    if (last > 0 && (await ports.git.tagMessage(`${prefix}${last}`)).includes(release.digest))
        return;
    const subject = `${model} ${release.version} is live in ${environment}`;
    await ports.git.tag(`${prefix}${last + 1}`, await message(context, subject, [`release ${release.digest}`]));
}
async function message({ ports }, subject, lines) {
    const head = (0,_audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedHead */ .N$)(await ports.audit.entries());
    return [subject, '', ...lines, ...(head === null ? [] : [(0,_audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy)(head)])].join('\n');
}


/***/ }),

/***/ 72384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions),
/* harmony export */   y: () => (/* binding */ nextVersion)
/* harmony export */ });
/** `v0.1.0` for the first; never a number that was given before. */
function nextVersion(known, parts) {
    const latest = known.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
    if (latest === undefined)
        return 'v0.1.0';
    const [major = 0, minor = 0, patch = 0] = numbers(latest.version);
    return latest.parts.model === parts.model ? `v${major}.${minor}.${patch + 1}` : `v${major}.${minor + 1}.0`;
}
function compareVersions(a, b) {
    const [left, right] = [numbers(a), numbers(b)];
    return [0, 1, 2].map((part) => (left[part] ?? 0) - (right[part] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
function numbers(version) {
    return version.replace(/^v/, '').split('.').map(Number);
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


/***/ })

};

export const id = 8363;
export const ids = [8363];
export const modules = {

/***/ 11806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ promotionBranch),
/* harmony export */   K_: () => (/* binding */ auditBranch),
/* harmony export */   Vx: () => (/* binding */ retrainWorkflow),
/* harmony export */   X2: () => (/* binding */ isTitled),
/* harmony export */   ZH: () => (/* binding */ environmentsBranch),
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

/***/ 76511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ desiredCheck),
/* harmony export */   p: () => (/* binding */ checkEffects)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76540);
// Check runs: what each step came to, and one that says whether all may go on, to be required by a ruleset.


/** Bytes of a check run's summary (GitHub allows 65,535), with room for what a server adds. */
const summaryLimit = 65_000;
const titleLimit = 200;
function desiredCheck(content) {
    const { name, headSha, status, conclusion, title, report, detailsUrl = null, annotations = [], buttons = [] } = content;
    const check = {
        name,
        headSha,
        status,
        conclusion: status === 'completed' ? conclusion : null,
        title: Array.from(title).slice(0, titleLimit).join(''),
        summary: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.toMarkdown)(report, { limit: summaryLimit }),
        detailsUrl,
        annotations: annotations.slice(0, 50),
        buttons: buttons.slice(0, 3)
    };
    return { ...check, externalId: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)(check) };
}
/** Only the checks that differ from what GitHub shows now; of several of one name the newest counts. */
function checkEffects(known, desired) {
    return desired.flatMap((check) => {
        const before = known
            .filter(({ name, headSha }) => name === check.name && headSha === check.headSha)
            .toSorted((a, b) => b.id - a.id)[0];
        if (before === undefined)
            return [{ kind: 'write_check', id: null, check }];
        const isSame = before.externalId === check.externalId && before.status === check.status && before.conclusion === check.conclusion;
        if (isSame)
            return [];
        // A completed check can't be opened again by an update: GitHub shows the newest of a name.
        const isReopened = before.status === 'completed' && check.status !== 'completed';
        return [{ kind: 'write_check', id: isReopened ? null : before.id, check }];
    });
}


/***/ }),

/***/ 21283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ appearance),
/* harmony export */   g1: () => (/* binding */ hiddenCharacter),
/* harmony export */   pN: () => (/* binding */ mixesScripts)
/* harmony export */ });
// Characters that a command may not hold: those nobody sees, and those that look like others.
/** Space and tab are the only gaps between words; U+2800 is a letter of braille without a dot. */
const hidden = /(?![ \t])[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** The first character that nobody sees, as `U+200B`; null where there is none. */
function hiddenCharacter(text) {
    const found = hidden.exec(text)?.[0].codePointAt(0);
    return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Letters of other scripts, and signs, that look like those of `/modelgate` (Unicode's confusables.txt). */
const twins = {
    '\u2044': '/',
    '\u2215': '/',
    '\u29f8': '/',
    '\u043c': 'm',
    '\u043e': 'o',
    '\u03bf': 'o',
    '\u0585': 'o',
    '\u0501': 'd',
    '\u0435': 'e',
    '\u04cf': 'l',
    '\u0456': 'i',
    '\u0261': 'g',
    '\u0581': 'g',
    '\u0430': 'a',
    '\u03b1': 'a',
    '\u0251': 'a',
    '\u0442': 't',
    '\u03c4': 't'
};
/** What a person may take this text for. It is compared and thrown away: nothing is done in its name. */
function appearance(text) {
    const plain = text
        .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
        .normalize('NFKC')
        .toLowerCase();
    return Array.from(plain, (character) => twins[character] ?? character).join('');
}
const latin = /\p{Script=Latin}/u;
const likeLatin = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορτυχ]/u;
/** Whether letters that look like Latin ones stand in one word with Latin ones (Unicode Technical Standard 39, 5.1). */
function mixesScripts(text) {
    const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
    return words.some((word) => latin.test(word) && likeLatin.test(word));
}


/***/ }),

/***/ 50805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   _5: () => (/* binding */ helpTable),
/* harmony export */   ek: () => (/* binding */ isVerb),
/* harmony export */   oI: () => (/* binding */ bind)
/* harmony export */ });
/* unused harmony export verbs */
/* harmony import */ var _config_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77864);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21283);
// The commands that people write in comments: their words, what each takes, and one line that says what it does.


const nameText = 'letters, digits, "-" and "_", as in the config';
const isName = ({ text, isQuoted }) => (!isQuoted && _config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.safeParse(text).success ? text : null);
const text = (limit) => ({ text }) => text.trim() === '' || text.length > limit || (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .mixesScripts */ .pN)(text) ? null : text;
const environment = {
    field: 'environment',
    label: 'ENV',
    needed: true,
    expected: `the name of an environment: ${nameText}`,
    accept: isName
};
const model = {
    field: 'model',
    label: 'MODEL',
    needed: true,
    expected: `the name of a model: ${nameText}`,
    accept: isName
};
const metric = {
    field: 'metric',
    label: 'METRIC',
    needed: true,
    expected: 'the name of a metric, of one alphabet and in double quotes where it holds a space',
    accept: text(512)
};
const slice = {
    field: 'slice',
    label: 'SLICE',
    needed: false,
    expected: 'column=value, of one alphabet and in double quotes where it holds a space',
    accept: (token) => (/^[^=]+=./s.test(token.text) ? text(1024)(token) : null)
};
const version = {
    field: 'version',
    label: 'VERSION',
    needed: false,
    keyword: 'to',
    expected: 'a version such as v1.4.0',
    accept: ({ text, isQuoted }) => {
        const found = /^v?((?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2})$/.exec(text);
        return found?.[1] === undefined || isQuoted ? null : `v${found[1]}`;
    }
};
const reason = {
    field: 'reason',
    label: '"reason"',
    needed: true,
    expected: 'why, in straight double quotes, at most 1,000 characters',
    accept: ({ text, isQuoted }) => (isQuoted && text.trim() !== '' && text.length <= 1000 ? text.trim() : null)
};
const maybe = (parameter) => ({
    ...parameter,
    needed: false
});
const verbs = {
    status: { parameters: [], line: 'says where each model stands and what it waits for' },
    approve: { parameters: [environment], line: 'approves what this pull request brings to ENV, as the label does' },
    revoke: { parameters: [maybe(environment)], line: 'takes your approval back: for ENV, or all of them here' },
    promote: { parameters: [model, environment], line: 'asks for the latest release of MODEL in ENV' },
    rollback: {
        parameters: [model, environment, version],
        line: 'brings back the release before, or VERSION, and holds it'
    },
    retrain: {
        parameters: [model],
        line: 'trains MODEL again, though nothing of it changed; of one that is trained elsewhere, proposes the newest'
    },
    hold: { parameters: [maybe(model)], line: 'lets nothing through until it is resumed: MODEL, or all of them here' },
    resume: { parameters: [maybe(model)], line: 'lifts a hold' },
    explain: {
        parameters: [metric, maybe(model)],
        line: 'says how METRIC was measured and why its gate decided as it did'
    },
    accept: {
        parameters: [model, metric, slice, reason],
        line: "lets one failure of this comparison through, as one of MODEL's owners"
    },
    exclude: { parameters: [model], line: 'leaves MODEL out, so that the others can go on' },
    include: { parameters: [model], line: 'takes an excluded MODEL in again' },
    help: { parameters: [], line: 'lists the commands' }
};
function isVerb(word) {
    return Object.hasOwn(verbs, word);
}
/** `/modelgate rollback MODEL ENV [to VERSION]` */
function usageOf(verb) {
    const parameters = verbs[verb].parameters;
    const labels = parameters.map(({ label, needed, keyword }) => {
        const whole = keyword === undefined ? label : `${keyword} ${label}`;
        return needed ? whole : `[${whole}]`;
    });
    return ['/modelgate', verb, ...labels].join(' ');
}
/** Each verb with its usage and what it does, in the order that help shows them. */
const helpTable = Object.keys(verbs).map((verb) => ({ verb, usage: usageOf(verb), line: verbs[verb].line }));
/** The command of these words, or what is wrong with them. The one optional value is taken where a word is left over for it. */
function bind(verb, tokens) {
    const parameters = verbs[verb].parameters;
    const widthOf = ({ keyword }) => (keyword === undefined ? 1 : 2);
    const most = parameters.reduce((sum, parameter) => sum + widthOf(parameter), 0);
    if (tokens.length > most)
        return { message: 'There are more words than it takes.' };
    const spare = tokens.length - parameters.filter((parameter) => parameter.needed).length;
    let at = 0;
    const values = {};
    for (const parameter of parameters) {
        const { field, label, keyword, expected } = parameter;
        const width = widthOf(parameter);
        if (!parameter.needed && spare < width) {
            values[field] = null;
            continue;
        }
        const word = keyword === undefined ? undefined : tokens[at];
        const token = tokens[at + width - 1];
        at += width;
        if (token === undefined)
            return { message: `${label} is missing: ${expected}.` };
        if (word !== undefined && (word.text !== keyword || word.isQuoted))
            return { message: `Before ${label} stands the word ${keyword ?? ''}.` };
        const value = parameter.accept(token);
        if (value === null)
            return { message: `${label} must be ${expected}.` };
        values[field] = value;
    }
    if (at < tokens.length)
        return { message: 'There are more words than it takes.' };
    return { verb, ...values };
}


/***/ }),

/***/ 98732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ commitsOf),
/* harmony export */   i: () => (/* binding */ contributorTexts)
/* harmony export */ });
/* harmony import */ var _pipeline_fingerprints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68976);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85941);


/** The commits that touch a model, or what decides about it; all where the config has no such model. */
function commitsOf(settings, commits) {
    const isMine = settings === null ? () => true : (0,_pipeline_fingerprints_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)([...(0,_pipeline_fingerprints_js__WEBPACK_IMPORTED_MODULE_0__/* .inputGlobs */ .AQ)(settings), '.github/**']);
    return commits.filter(({ paths }) => paths === null || paths.some(isMine));
}
function contributorTexts(commits, others) {
    const people = [...others, ...commits.flatMap((commit) => commit.people)];
    const texts = people.filter((person) => person !== null).map(_people_js__WEBPACK_IMPORTED_MODULE_1__/* .personText */ .bw);
    // An author's name is free text: written so, none reads as an account's `login#id`.
    return [...new Set([...texts, ...commits.flatMap(({ unknown }) => unknown.map((text) => `${text} (no account)`))])];
}


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


/***/ }),

/***/ 4384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOfRun)
/* harmony export */ });
/** Whether a document was made by the run and attempt that handed it in: a file left over from another one is not. */
function isOfRun({ id, attempt }, { run }) {
    return run?.id === id && run.attempt === attempt;
}


/***/ }),

/***/ 76854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ carriedApprovals),
/* harmony export */   PR: () => (/* binding */ approvalsHere),
/* harmony export */   V5: () => (/* binding */ holdsHere),
/* harmony export */   b_: () => (/* binding */ approvalsInForce),
/* harmony export */   u$: () => (/* binding */ approvalsFor)
/* harmony export */ });
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61224);
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29275);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79017);



/** Given for this environment on this pull request and not revoked, oldest first. */
function approvalsInForce({ observation }, environment) {
    const { records, pull } = observation;
    return (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .givenApprovals */ .A2)(records.entries).filter(({ entry, detail }) => entry.environment === environment && detail.pull === pull.number);
}
/** Given elsewhere: on the change that this release came from, or on another promotion of a group. */
function carriedApprovals({ observation, config, policy, scope }, environment) {
    if (scope.kind === 'code')
        return [];
    const { records, pull } = observation;
    return (0,_carry_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionApprovals */ .oY)(records.entries, { config, environment, policy, pull: pull.number });
}
/**
 * Whether an approval is for what stands here now: the same policy, and the same head or, where the policy says that only a
 * change revokes, another head of the very same tree or with the very same digests.
 */
function holdsHere(context, environment, { detail }) {
    const { pull } = context.observation;
    if (detail.policy !== context.policy)
        return false;
    if (detail.head === pull.head.sha)
        return true;
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .gateConfig */ .iA)(context, environment).approvals?.invalidate !== 'change')
        return false;
    if (detail.tree === pull.head.tree)
        return true;
    return detail.models.some((bound) => context.states.some((state) => (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoundTo */ .CX)(state, bound)));
}
/** All that are in force and hold here, wherever they were given. */
function approvalsHere(context, environment) {
    const own = approvalsInForce(context, environment).filter((given) => holdsHere(context, environment, given));
    return [...carriedApprovals(context, environment), ...own];
}
/** The same, as the gate of one model counts them: they speak of the head. */
function approvalsFor(context, environment, state) {
    const at = { environment, commit: context.observation.pull.head.sha };
    return approvalsHere(context, environment).flatMap((given) => (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .asApproval */ .c0)(given, state, at) ?? []);
}


/***/ }),

/***/ 13607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fy: () => (/* binding */ conclusions),
  DD: () => (/* binding */ configCheck),
  pP: () => (/* binding */ pullChecks),
  i$: () => (/* binding */ stepChecks),
  Jk: () => (/* binding */ summaryCheck)
});

// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
// EXTERNAL MODULE: ./core/bot/checks.js
var checks = __webpack_require__(76511);
;// CONCATENATED MODULE: ./core/bot/pull/annotations.js
/** `path/file.py:12` or `path/file.py:12:3` anywhere in a reason's message. */
const placePattern = /(?:^|[\s(`'"])((?:[\w.-]+\/)*[\w.-]+\.[A-Za-z]\w{0,9}):(\d{1,7})(?::\d+)?/;
function failureAnnotations(model, { result, reasons, step }) {
    if (result === 'pass')
        return [];
    return reasons.flatMap(({ code, message }) => {
        const [, path, line] = placePattern.exec(message) ?? [];
        if (path === undefined || line === undefined)
            return [];
        return [
            {
                path,
                line: Number(line),
                level: 'failure',
                title: `${model}: ${step} ${code}`,
                message: message.slice(0, 1000)
            }
        ];
    });
}

// EXTERNAL MODULE: ./core/bot/pull/comment.js + 5 modules
var comment = __webpack_require__(84277);
;// CONCATENATED MODULE: ./core/bot/pull/checks.js






const summaryCheck = 'modelgate';
/** One for each step that a run walked, and the one that a ruleset requires. */
function pullChecks(context, gate) {
    return [...stepChecks(context.observation.pull.head.sha, gate.models), requiredCheck(context, gate)];
}
function stepChecks(headSha, models) {
    const walked = words/* steps */.Ci.filter((step) => models.some((model) => recordIn(model, step) !== undefined));
    return walked.map((step) => stepCheck(headSha, models, step));
}
function recordIn({ state }, step) {
    return state.evidence?.walk.records.findLast((record) => record.step === step);
}
function stepCheck(headSha, models, step) {
    const rows = models.flatMap((model) => {
        const record = recordIn(model, step);
        return record === undefined
            ? []
            : [{ model: model.state.model, record, url: model.state.evidence?.run.url ?? null }];
    });
    const results = rows.map(({ record }) => record.result);
    const worst = ['fail', 'unavailable', 'pending', 'pass'].find((result) => results.includes(result)) ?? 'pass';
    const failed = rows.filter(({ record }) => record.result !== 'pass');
    const blocks = [
        (0,tree/* list */.p_)(rows.map(({ model, record }) => [`${walk/* resultIcons */.Ch[record.result]} `, (0,tree/* code */.aY)(model), ': ', (0,tree/* untrusted */.bp)(record.summary)])),
        ...failed.flatMap(({ model, record }) => [
            (0,tree/* heading */.R_)(4, (0,tree/* code */.aY)(model)),
            (0,tree/* list */.p_)(record.reasons.map(({ code: why, message, cure }) => [
                (0,tree/* code */.aY)(why),
                ': ',
                (0,tree/* untrusted */.bp)(message.split('\n')[0] ?? ''),
                ...(cure === null ? [] : [' → ', (0,tree/* untrusted */.bp)(cure)])
            ]))
        ])
    ];
    return (0,checks/* desiredCheck */.J)({
        name: `${summaryCheck} / ${step}`,
        headSha,
        status: 'completed',
        conclusion: conclusions[worst],
        title: failed.length === 0
            ? `${words/* stepTitles */._4[step]}: ${rows.length} of ${rows.length} models`
            : `${words/* stepTitles */._4[step]}: ${failed.map(({ model }) => model).join(', ')} did not pass`,
        report: (0,tree/* report */.z8)(blocks),
        detailsUrl: rows[0]?.url ?? null,
        annotations: rows.flatMap(({ model, record }) => failureAnnotations(model, record))
    });
}
const conclusions = {
    pass: 'success',
    fail: 'failure',
    pending: 'action_required',
    unavailable: 'failure'
};
/** While somebody is still awaited it is in progress, which a required check reads as not passed. */
function requiredCheck(context, gate) {
    const isWaiting = gate.result === 'pending';
    const waiting = gate.models.filter(({ result }) => result === 'pending').map(({ state }) => state.model);
    const isApproval = gate.models.some(({ reasons }) => reasons.some(({ code: why }) => why === 'approval_missing'));
    const title = (() => {
        switch (gate.result) {
            case 'pass':
                return gate.models.length === 0 ? 'no model is touched' : `${gate.environment} may start`;
            case 'fail':
                return `held: ${namesOf(gate, 'fail')}`;
            case 'unavailable':
                return `can not be judged: ${namesOf(gate, 'unavailable')}`;
            case 'pending':
                return waiting.length === 0 ? 'waiting' : `waiting: ${waiting.join(', ')}`;
        }
    })();
    return (0,checks/* desiredCheck */.J)({
        name: summaryCheck,
        headSha: context.observation.pull.head.sha,
        status: isWaiting ? 'in_progress' : 'completed',
        conclusion: conclusions[gate.result],
        title,
        report: (0,comment/* renderPull */.S)(context, gate),
        detailsUrl: context.observation.comment === null
            ? null
            : `${context.observation.pull.url}#issuecomment-${context.observation.comment.id}`,
        buttons: isApproval && context.observation.self.mode === 'app'
            ? [{ label: 'Approve', description: `Approve ${gate.environment}`.slice(0, 40), identifier: 'approve' }]
            : []
    });
}
function namesOf({ models, reasons }, result) {
    const names = models.filter((model) => model.result === result).map(({ state }) => state.model);
    return [...names, ...reasons.map(({ code: why }) => why)].join(', ');
}
/** The checks of a config that can't be read: every gate is closed, and the file says where. */
function configCheck(headSha, title, blocks, annotations) {
    return (0,checks/* desiredCheck */.J)({
        name: summaryCheck,
        headSha,
        status: 'completed',
        conclusion: 'failure',
        title,
        report: (0,tree/* report */.z8)([(0,tree/* heading */.R_)(2, '❌ ', title), ...blocks, (0,tree/* paragraph */.FY)('Every gate stays closed until this is mended.')]),
        annotations
    });
}


/***/ }),

/***/ 84277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderPull)
});

// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
// EXTERNAL MODULE: ./core/report/comparison.js
var report_comparison = __webpack_require__(64136);
// EXTERNAL MODULE: ./core/report/sweep.js + 1 modules
var report_sweep = __webpack_require__(31120);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./core/bot/commands/verbs.js
var verbs = __webpack_require__(50805);
// EXTERNAL MODULE: ./core/bot/records.js
var records = __webpack_require__(27754);
// EXTERNAL MODULE: ./core/bot/pull/approvals.js
var approvals = __webpack_require__(76854);
;// CONCATENATED MODULE: ./core/bot/pull/heard.js
// What people asked on this pull request and what came of it, newest last: exactly why an approval did not count. However
// much follows, that somebody broke the glass stays.



const shownLines = 8;
function heardLines(context) {
    const { head, number } = context.observation.pull;
    // On a promotion the records of others are there too, for what carries from them.
    const entries = context.observation.records.entries.filter(({ detail }) => (detail.pull ?? number) === number);
    const carried = (0,approvals/* carriedApprovals */.$k)(context, context.scope.environment).map(({ entry, detail }) => ({
        at: entry.sequence,
        line: [
            (0,tree/* code */.aY)(detail.by.login),
            ' approved ',
            (0,tree/* code */.aY)(entry.environment ?? ''),
            ` on #${detail.pull} at ${time(entry.at)}: it holds here, for the very same digests.`
        ]
    }));
    const given = (0,records/* recordsOf */.M$)(entries, 'approval_given').map(({ entry, detail }) => ({
        at: entry.sequence,
        line: [
            (0,tree/* code */.aY)(detail.by.login),
            ' approved ',
            (0,tree/* code */.aY)(entry.environment ?? ''),
            ` at ${time(entry.at)}, on `,
            (0,tree/* code */.aY)(detail.head.slice(0, 7)),
            '.'
        ]
    }));
    const refused = (0,records/* recordsOf */.M$)(entries, 'approval_refused')
        .filter(({ detail }) => detail.head === head.sha || detail.reason === 'approval_stale')
        .map(({ entry, detail }) => ({
        at: entry.sequence,
        line: [
            (0,tree/* code */.aY)(detail.by.login),
            ' asked to approve ',
            (0,tree/* code */.aY)(entry.environment ?? ''),
            ` at ${time(entry.at)}. Not counted, `,
            (0,tree/* code */.aY)(detail.reason),
            ': ',
            (0,tree/* untrusted */.bp)(detail.message),
            '.',
            ...(detail.request.startsWith('comment-') ? [] : [' Label removed.'])
        ]
    }));
    const revoked = (0,records/* recordsOf */.M$)(entries, 'approval_revoked').map(({ entry, detail }) => ({
        at: entry.sequence,
        line: [
            'The approval of ',
            (0,tree/* code */.aY)(entry.environment ?? ''),
            ' by ',
            (0,tree/* code */.aY)(detail.of.login),
            ` was revoked at ${time(entry.at)}, `,
            (0,tree/* code */.aY)(detail.reason),
            ': ',
            (0,tree/* untrusted */.bp)(detail.message),
            '. ',
            (0,tree/* code */.aY)(detail.of.login),
            ' or another approver must look again.'
        ]
    }));
    const accepted = (0,records/* recordsOf */.M$)(entries, 'failure_accepted').map(({ entry, detail }) => ({
        at: entry.sequence,
        line: [
            (0,tree/* code */.aY)(detail.by.login),
            ' accepted ',
            (0,tree/* code */.aY)(detail.metric),
            ...(detail.slice === null ? [] : [' on ', (0,tree/* code */.aY)(detail.slice)]),
            ' of ',
            (0,tree/* code */.aY)(entry.model ?? ''),
            ` at ${time(entry.at)}: `,
            (0,tree/* untrusted */.bp)(detail.reason)
        ]
    }));
    const broken = (0,records/* recordsOf */.M$)(entries, 'break_glass').map(({ entry, detail }) => ({
        at: entry.sequence,
        line: [
            '🚨 ',
            (0,tree/* code */.aY)(detail.by.login),
            ` broke the glass at ${time(entry.at)}: metrics, checks and approvals were skipped.`
        ]
    }));
    const unheard = (0,records/* recordsOf */.M$)(entries, 'label_unheard').map(({ entry, detail }) => ({
        at: entry.sequence,
        line: [
            'The label ',
            (0,tree/* code */.aY)(detail.label),
            ` was taken off at ${time(entry.at)}: GitHub did not tell who set it, and on what. Set it again.`
        ]
    }));
    const answers = (0,records/* recordsOf */.M$)(entries, 'command_answered').map(({ entry, detail }) => ({
        at: entry.sequence,
        line: [
            (0,tree/* code */.aY)(detail.command),
            ' by ',
            (0,tree/* code */.aY)(detail.by.login),
            ` at ${time(entry.at)}: `,
            (0,tree/* untrusted */.bp)(detail.outcome, 1000)
        ]
    }));
    const others = [...carried, ...given, ...refused, ...revoked, ...accepted, ...unheard, ...answers]
        .toSorted((a, b) => a.at - b.at)
        .slice(-shownLines);
    return [...others, ...broken].toSorted((a, b) => a.at - b.at).map(({ line }) => line);
}
function time(at) {
    return `${at.slice(11, 16)} UTC`;
}

// EXTERNAL MODULE: ./core/gates/approvals.js
var gates_approvals = __webpack_require__(7993);
// EXTERNAL MODULE: ./core/bot/pull/policy-change.js
var policy_change = __webpack_require__(20635);
// EXTERNAL MODULE: ./core/bot/pull/scope.js
var scope = __webpack_require__(65134);
;// CONCATENATED MODULE: ./core/bot/pull/needed.js



/** Whether somebody has something to do for this model. */
function isNeeded({ result, state }) {
    return result !== 'pass' || state.isExcluded;
}
function neededRows(context, gate) {
    return [
        ...gate.models.flatMap((model) => modelRows(model)),
        ...approvalRows(context, gate),
        ...policyRows(context, gate),
        ...ownRows(gate)
    ];
}
/** What the author can do of a model that is held, and what its owners can. */
function modelRows({ state, reasons, result }) {
    const { model, settings } = state;
    const own = reasons.filter(({ code: why }) => !waits.has(why));
    if (result === 'pass' || own.length === 0)
        return [];
    const fix = own.map((why) => [
        ['author'],
        ['mend ', (0,tree/* code */.aY)(model), ': ', (0,tree/* untrusted */.bp)(firstLine(why.message)), ...cureOf(why.cure)],
        [(0,tree/* code */.aY)(why.code)]
    ]);
    const failing = state.comparison === null ? [] : failures(state.comparison);
    const [first] = failing;
    if (first === undefined)
        return fix;
    const owners = settings?.owners?.map((owner) => (0,tree/* code */.aY)(owner)) ?? ['somebody with write access'];
    const whom = owners.flatMap((owner, index) => (index === 0 ? [owner] : [', ', owner]));
    const usage = `/modelgate accept ${model} ${first} "reason"`;
    return [
        ...fix,
        [['1 of ', ...whom], ['or accept it: ', (0,tree/* code */.aY)(usage)], ['⏳ 0 of 1']],
        [['author'], ['or leave it out: ', (0,tree/* code */.aY)(`/modelgate exclude ${model}`)], ['']]
    ];
}
const waits = new Set([
    'approval_missing',
    'comparison_inconclusive',
    'check_flaky',
    'approval_stale',
    'contributor_cannot_approve',
    'contributor_unknown',
    'approver_not_listed',
    'approver_lacks_role',
    'approver_is_bot',
    'approval_unverifiable',
    'evidence_running',
    'soak_not_over',
    'outside_window',
    'frozen'
]);
function failures(comparison) {
    const quote = (text) => (/^[^\s"]+$/.test(text) ? text : JSON.stringify(text));
    return [
        ...comparison.metrics.filter(({ gate }) => gate === 'fail').map(({ name }) => quote(name)),
        ...comparison.slices.flatMap(({ column, value, metrics }) => metrics.filter(({ gate }) => gate === 'fail').map(({ name }) => `${quote(name)} ${quote(`${column}=${value}`)}`))
    ];
}
/** One row for each rule, naming the models that it is open for. */
function approvalRows({ config }, { environment, models }) {
    const open = new Map();
    for (const { approvals, state, result } of models) {
        if (state.isExcluded || result === 'fail')
            continue;
        for (const { rule, counted } of approvals?.open ?? []) {
            const key = JSON.stringify([rule.count, rule.users, rule.teams, rule.roles, counted]);
            const known = open.get(key);
            if (known === undefined)
                open.set(key, { rule, counted, models: [state.model] });
            else
                known.models.push(state.model);
        }
    }
    const label = (0,scope/* approvalLabel */.ic)(config, environment);
    const isAll = (some) => some.length === models.filter(({ state }) => !state.isExcluded).length;
    return [...open.values()].map(({ rule, counted, models: some }) => [
        ruleText(rule),
        [
            'look, then set the label ',
            (0,tree/* code */.aY)(label),
            ...(isAll(some)
                ? []
                : [' (for ', ...some.flatMap((name, index) => [index === 0 ? '' : ', ', (0,tree/* code */.aY)(name)]), ')'])
        ],
        [`⏳ ${counted} of ${rule.count}`]
    ]);
}
function policyRows(context, { policy, environment }) {
    const changed = (0,policy_change/* policyChange */.Hi)(context);
    if (policy === null || policy.open.length === 0)
        return [];
    const files = changed.flatMap((file, index) => [index === 0 ? '' : ', ', (0,tree/* code */.aY)(file)]);
    return [
        [
            ruleText((0,policy_change/* policyRule */.vv)(context.config)),
            [
                'as owner of the policy, approve the change of ',
                ...files,
                ': label ',
                (0,tree/* code */.aY)((0,scope/* approvalLabel */.ic)(context.config, environment))
            ],
            ['⏳ 0 of 1']
        ]
    ];
}
function ownRows({ reasons }) {
    return reasons
        .filter(({ code: why }) => why !== 'policy_changed')
        .map((why) => [['anybody'], [(0,tree/* untrusted */.bp)(why.message), ...cureOf(why.cure)], [(0,tree/* code */.aY)(why.code)]]);
}
function cureOf(cure) {
    return cure === null ? [] : [' → ', (0,tree/* untrusted */.bp)(cure)];
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
/** A rule in words: `1 of acme/risk`. */
function ruleText({ count, users, teams, roles }) {
    const whom = [...(users ?? []), ...(teams ?? []), ...(roles ?? []).map((role) => `role ${role}`)];
    if (whom.length === 0)
        return [`${count} with write access`];
    return [
        `${count} of `,
        ...whom.flatMap((each, index) => (index === 0 ? [(0,tree/* code */.aY)(each)] : [', ', (0,tree/* code */.aY)(each)]))
    ];
}

;// CONCATENATED MODULE: ./core/bot/pull/later.js
// What later environments will ask, so that nobody is surprised by it.



function laterLines({ config, scope }, { models }) {
    if (scope.kind === 'promotion' || models.length === 0)
        return [];
    return Object.keys(config.environments)
        .filter((name) => name !== scope.environment)
        .flatMap((name) => {
        const asks = asksOf(config.gates[name] ?? {}, models.map(({ state }) => state.model));
        return asks.length === 0 ? [] : [[(0,tree/* code */.aY)(name), ' will ask later: ', ...asks, '.']];
    });
}
function asksOf(gate, models) {
    const { approvals, soak, window } = gate;
    const rules = approvals === undefined
        ? []
        : models.flatMap((model) => [...(0,gates_approvals/* rulesFor */.N)(approvals, model).all, ...(0,gates_approvals/* rulesFor */.N)(approvals, model).any].map((rule) => ({ rule, model })));
    const seen = new Map(rules.map(({ rule, model }) => [JSON.stringify(rule), { rule, model }]));
    const parts = [
        ...[...seen.values()].map(({ rule }) => [
            ...ruleText(rule),
            ...(rule.models === undefined ? [] : [' for ', (0,tree/* untrusted */.bp)(rule.models.join(', '))])
        ]),
        ...(soak === undefined ? [] : [[(0,tree/* untrusted */.bp)(`${soak} in the environment before`)]]),
        ...(window === undefined ? [] : [['the window ', (0,tree/* code */.aY)(window.cron), ' ', (0,tree/* untrusted */.bp)(window.timezone)]])
    ];
    return parts.flatMap((part, index) => (index === 0 ? part : ['; ', ...part]));
}

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
// EXTERNAL MODULE: ./core/config/diff.js
var config_diff = __webpack_require__(49838);
;// CONCATENATED MODULE: ./core/bot/pull/policy-blocks.js
// A change of the policy in this pull request, shown as a diff; what is decided here, the default branch's policy decides.




function policyBlocks(context) {
    const { observation, config } = context;
    const { headConfig } = observation;
    const changed = (0,policy_change/* policyChange */.Hi)(context);
    if (changed.length === 0)
        return [];
    const title = (0,tree/* heading */.R_)(3, 'This pull request changes what decides');
    const files = (0,tree/* list */.p_)(changed.map((file) => [(0,tree/* code */.aY)(file)]));
    const note = (0,tree/* paragraph */.FY)('Until it is merged, the policy of the default branch decides.');
    if (headConfig === null || headConfig.kind === 'missing')
        return [title, files, note];
    if (headConfig.kind === 'invalid') {
        const problems = headConfig.problems.slice(0, 5).map(({ place, message }) => [(0,tree/* code */.aY)(place), ' ', (0,tree/* untrusted */.bp)(message)]);
        return [
            title,
            files,
            (0,tree/* paragraph */.FY)('Its config is not valid: once merged, every gate would be closed.'),
            (0,tree/* list */.p_)(problems),
            note
        ];
    }
    const diff = (0,config_diff/* diffLines */.P)(policyText(config), policyText(headConfig.config));
    return [title, files, (0,tree/* details */.zH)('The policy, before and after', (0,tree/* codeBlock */.DV)(diff.join('\n'), 'diff')), note];
}
function policyText({ gates, environments, owners, models }) {
    const metrics = Object.fromEntries(Object.entries(models).map(([name, model]) => [name, model.metrics ?? {}]));
    return (0,dist.stringify)({ owners: owners ?? null, gates, environments, metrics });
}

// EXTERNAL MODULE: ./core/report/findings.js
var findings = __webpack_require__(97391);
;// CONCATENATED MODULE: ./core/bot/pull/verdict.js
// The verdict of a pull request in one sentence for each model.



const named = 3;
function verdictOf(context, gate) {
    const icon = walk/* resultIcons */.Ch[gate.result];
    const own = gate.reasons[0];
    if (gate.models.length === 0)
        return [`${icon} `, own === undefined ? 'No model is touched.' : sentenceOfPull(own.code)];
    const sentences = gate.models
        .slice(0, named)
        .flatMap((model) => [' ', ...sentence(context, model)]);
    const more = gate.models.length - named;
    return [
        icon,
        ...(own === undefined ? [] : [` ${sentenceOfPull(own.code)}`]),
        ...sentences,
        ...(more > 0 ? [` ${more} more models: ${summary(gate.models.slice(named))}.`] : [])
    ];
}
function sentenceOfPull(code) {
    switch (code) {
        case 'on_hold':
            return 'This pull request is on hold.';
        case 'other_bytes':
            return 'This promotion is not as the bot made it.';
        case 'policy_changed':
            return 'The change of the policy waits for its owners.';
        default:
            return 'This pull request can not be judged whole.';
    }
}
function summary(models) {
    const counts = ['fail', 'unavailable', 'pending', 'pass'].flatMap((result) => {
        const count = models.filter((model) => model.result === result).length;
        return count === 0 ? [] : [`${count} ${verdict_words[result]}`];
    });
    return counts.join(', ');
}
const verdict_words = { fail: 'held', unavailable: 'not judged', pending: 'waiting', pass: 'ready' };
const verdict_waits = {
    evidence_running: ' is being checked.',
    training_elsewhere: ' is being trained elsewhere.',
    training_not_asked: ' is not trained yet: nobody asked for it.'
};
function sentence({ scope }, { state, result, reasons }) {
    const name = (0,tree/* code */.aY)(state.model);
    const why = reasons[0]?.code ?? result;
    if (state.isExcluded)
        return [name, ' is left out.'];
    switch (result) {
        case 'fail':
            return worstFinding(state.comparison) ?? [name, ' is held (', (0,tree/* code */.aY)(why), ').'];
        case 'unavailable':
            return [name, " can't be judged (", (0,tree/* code */.aY)(why), ').'];
        case 'pending':
            return [name, verdict_waits[why] ?? ' waits for approval.'];
        case 'pass':
            return [name, scope.kind === 'promotion' ? ' may be promoted.' : ' is ready.'];
    }
    function worstFinding(comparison) {
        const failed = comparison === null ? [] : (0,findings/* findings */.Pg)(comparison).filter(({ entry }) => entry.gate === 'fail');
        const [first, ...others] = failed;
        if (first === undefined || why !== 'metric_failed')
            return null;
        return [
            name,
            ' is held: ',
            ...(0,findings/* describe */.q0)(first),
            ...(others.length === 0 ? [] : [`, and ${others.length} more`]),
            '.'
        ];
    }
}

;// CONCATENATED MODULE: ./core/bot/pull/comment.js
// The one comment of a pull request: verdict, steps, what is needed and by whom, then the comparisons. Least important last.











/** More models than this are listed in one table, and only those that need somebody are shown whole. */
const manyModels = 6;
function renderPull(context, gate) {
    const shown = gate.models.filter(({ state }) => state.evidence !== null);
    const whole = gate.models.length > manyModels ? shown.filter((model) => isNeeded(model)) : shown;
    const folded = shown.filter((model) => !whole.includes(model));
    return (0,tree/* report */.z8)([
        (0,tree/* heading */.R_)(2, ...verdictOf(context, gate)),
        ...(gate.models.length === 0 ? [] : [stepTable(context, gate)]),
        ...neededBlocks(context, gate),
        ...policyBlocks(context),
        ...whole.flatMap((model) => comparisonBlocks(model)),
        ...(folded.length === 0
            ? []
            : [
                (0,tree/* details */.zH)(`${folded.length} more models, none of which needs anybody`, ...folded.flatMap((model) => comparisonBlocks(model)))
            ]),
        (0,tree/* details */.zH)('Commands', (0,tree/* list */.p_)(verbs/* helpTable */._5.map(({ usage, line }) => [(0,tree/* code */.aY)(usage), ` ${line}`]))),
        (0,tree/* details */.zH)('How this was computed, and what an approval binds', ...bindingBlocks(context)),
        (0,tree/* paragraph */.FY)(...footer(context))
    ]);
}
function stepTable(context, gate) {
    const used = words/* steps */.Ci.filter((step) => gate.models.some((model) => plannedOf(model).includes(step)));
    const head = [['model'], ...used.map((step) => [step])];
    const rows = gate.models.map((model) => [
        [(0,tree/* code */.aY)(model.state.model)],
        ...used.map((step) => stepCell(context, gate, model, step))
    ]);
    return (0,tree/* table */.tp)(head, rows);
}
function plannedOf({ state }) {
    return state.evidence?.walk.planned ?? [];
}
function stepCell(context, gate, model, step) {
    const { evidence, isExcluded } = model.state;
    const record = evidence?.walk.records.findLast((each) => each.step === step);
    if (isExcluded && record === undefined)
        return ['–'];
    if (record !== undefined) {
        const seconds = record.seconds >= 60 ? ` ${Math.round(record.seconds / 60)} min` : '';
        const text = [`${walk/* resultIcons */.Ch[record.result]} `, (0,tree/* untrusted */.bp)(record.summary), seconds];
        return evidence === null ? text : [...text.slice(0, 1), (0,tree/* link */.nf)(evidence.run.url, ...text.slice(1))];
    }
    if (!plannedOf(model).includes(step))
        return [''];
    const isGated = step === gatedStep(context, gate);
    if (!isGated || evidence === null)
        return ['–'];
    return [`${walk/* resultIcons */.Ch[model.result]} ${model.result === 'pass' ? 'may start' : waitsFor(model)}`];
}
/** In a word where there is one; the reasons stand below the table. */
function waitsFor({ reasons, result }) {
    const code = reasons[0]?.code ?? result;
    return comment_words[code] ?? code;
}
const comment_words = {
    metric_failed: 'metrics',
    comparison_inconclusive: 'metrics',
    approval_missing: 'approval',
    evidence_running: 'running'
};
/** The step that the gate of this pull request stands before. */
function gatedStep({ scope }, { models }) {
    const planned = new Set(models.flatMap(plannedOf));
    if (scope.kind === 'promotion')
        return 'production';
    return planned.has('staging') ? 'staging' : 'production';
}
function neededBlocks(context, gate) {
    const rows = neededRows(context, gate);
    const heard = heardLines(context);
    const later = laterLines(context, gate);
    const lines = [...heard, ...later];
    if (rows.length === 0 && lines.length === 0)
        return [];
    const title = (0,tree/* heading */.R_)(3, 'What is needed before ', (0,tree/* code */.aY)(gate.environment));
    return [
        ...(rows.length === 0 ? [] : [title, (0,tree/* table */.tp)([['who'], ['what'], ['state']], rows)]),
        ...(lines.length === 0 ? [] : [(0,tree/* list */.p_)(lines)])
    ];
}
function comparisonBlocks({ state, reasons, result }) {
    const { comparison, model, evidence } = state;
    const credit = evidence?.walk.records.find(({ step }) => step === 'test')?.outputs.credit?.split('\n') ?? [];
    const sweep = evidence?.walk.sweep;
    const swept = sweep == null ? [] : (0,report_sweep/* renderSweep */.l)(sweep);
    if (comparison !== null) {
        const blocks = (0,report_comparison/* renderComparison */.W)(comparison, { model, depth: 3 }).children;
        return [...blocks, ...credit.map((line) => (0,tree/* paragraph */.FY)((0,tree/* untrusted */.bp)(line))), ...swept];
    }
    if (result === 'pass')
        return [];
    return [
        (0,tree/* heading */.R_)(3, `${walk/* resultIcons */.Ch[result]} `, (0,tree/* code */.aY)(model)),
        (0,tree/* list */.p_)(reasons.map((reason) => [(0,tree/* code */.aY)(reason.code), ': ', (0,tree/* untrusted */.bp)(reason.message.split('\n')[0] ?? '')]))
    ];
}
function bindingBlocks(context) {
    const { observation, policy, states } = context;
    const { head } = observation.pull;
    const runs = [
        ...new Map(states.flatMap(({ evidence }) => (evidence === null ? [] : [[evidence.run.id, evidence]]))).values()
    ];
    const digest = (value) => (value === null ? 'none' : `${value.slice(0, 15)}…`);
    return [
        ...runs.map(({ run, origin }) => (0,tree/* paragraph */.FY)('Evidence: ', (0,tree/* link */.nf)(run.url, `run ${run.id}`), `, attempt ${run.attempt}, `, origin === 'self_reported'
            ? 'self-reported: the gate of an environment has it made again after the merge.'
            : origin === 'untrusted'
                ? 'not trusted: it came from a fork.'
                : 'trusted.')),
        (0,tree/* paragraph */.FY)('An approval binds head ', (0,tree/* code */.aY)(head.sha.slice(0, 7)), ', policy ', (0,tree/* code */.aY)(digest(policy)), ', and:'),
        (0,tree/* list */.p_)(states.map(({ bound }) => [
            (0,tree/* code */.aY)(bound.model),
            ' model ',
            (0,tree/* code */.aY)(digest(bound.modelDigest)),
            ', comparison ',
            (0,tree/* code */.aY)(digest(bound.comparison)),
            ', serving code ',
            (0,tree/* code */.aY)(digest(bound.serving))
        ])),
        (0,tree/* paragraph */.FY)('A change of any of these revokes it for that model.')
    ];
}
function footer({ observation, scope }) {
    const { pull } = observation;
    const of = scope.kind === 'promotion' ? [' (', (0,tree/* untrusted */.bp)(`${scope.model} ${scope.version}`), ')'] : [];
    return ['For ', (0,tree/* code */.aY)(pull.head.sha.slice(0, 7)), ...of, '.'];
}


/***/ }),

/***/ 79017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ withEvents),
/* harmony export */   Ry: () => (/* binding */ pullContext),
/* harmony export */   iA: () => (/* binding */ gateConfig)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85941);
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59010);


function pullContext(observation, config, policy, scope) {
    return {
        observation,
        config,
        policy,
        scope,
        people: (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubPeople */ .jF)(observation.people),
        states: (0,_models_js__WEBPACK_IMPORTED_MODULE_1__/* .modelStates */ .C)(observation, config, scope)
    };
}
/** The same context once these events are on record. */
function withEvents(context, events) {
    if (events.length === 0)
        return context;
    const { observation } = context;
    const last = observation.records.entries.at(-1)?.sequence ?? 0;
    const added = events.map((event, index) => ({
        ...event,
        schema: 'modelgate/audit@1',
        // Only the order counts here: number and digest are given where the records are appended.
        sequence: last + index + 1,
        at: new Date(observation.now).toISOString(),
        previous: null,
        digest: `sha256:${'0'.repeat(64)}`
    }));
    const records = { ...observation.records, entries: [...observation.records.entries, ...added] };
    return pullContext({ ...observation, records }, context.config, context.policy, context.scope);
}
function gateConfig({ config }, environment) {
    return config.gates[environment] ?? {};
}


/***/ }),

/***/ 96006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pullContributors),
/* harmony export */   ah: () => (/* binding */ contributorsOf),
/* harmony export */   pq: () => (/* binding */ areAllCommitsKnown)
/* harmony export */ });
/* harmony import */ var _contributors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98732);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);
// Who had a part in what would be deployed: nobody approves their own work.


/**
 * Authors, committers and co-authors of every commit that touches the model since its live release, the pull request's
 * author, who pushed to it, and who asked for the run. A text that is no account stands for a commit that nobody is linked to.
 */
function contributorsOf(context, { settings, evidence, model }) {
    const { pull, sinceLive } = context.observation;
    const commits = (0,_contributors_js__WEBPACK_IMPORTED_MODULE_0__/* .commitsOf */ .g)(settings, [...pull.commits.items, ...(sinceLive[model]?.commits.items ?? [])]);
    const asked = evidence?.run.event.endsWith('_dispatch') === true ? [evidence.run.actor] : [];
    return (0,_contributors_js__WEBPACK_IMPORTED_MODULE_0__/* .contributorTexts */ .i)(commits, [...asked, ...(evidence?.askedBy ?? []), ...openers(context)]);
}
/** Everybody who had a part in any of it. */
function pullContributors(context) {
    return (0,_contributors_js__WEBPACK_IMPORTED_MODULE_0__/* .contributorTexts */ .i)(context.observation.pull.commits.items, openers(context));
}
/** The author, unless that is this bot, and who pushed. */
function openers({ observation, scope }) {
    const { pull, records, self } = observation;
    const isOurs = scope.kind === 'promotion' && pull.author?.login === self.login;
    return [isOurs ? null : pull.author, ...(0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'contributor_seen').map(({ detail }) => detail.by)];
}
/** Whether GitHub listed every commit; where not, somebody may be missing, so nobody can be told to have no part. */
function areAllCommitsKnown({ observation, scope }, { model }) {
    const { pull, sinceLive } = observation;
    const unasked = scope.kind === 'promotion' ? 'cut' : 'all';
    return pull.commits.kind === 'all' && (sinceLive[model]?.commits.kind ?? unasked) === 'all';
}


/***/ }),

/***/ 40565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _own_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4384);

/** Events that run the default branch's own workflow at its own commit. */
const ofDefaultBranch = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/**
 * How far a run's evidence can be trusted; null where it can't speak of this subject at all: another repository's run on
 * the same SHA, another commit's, or an event whose workflow is not the one of the commit that it names
 * (`pull_request_target`, `workflow_run`).
 */
function originOf(run, { pull, repository }, scope) {
    if (run.repositoryId !== repository.id || run.headRepositoryId === null)
        return null;
    const { evidence } = run;
    if (scope.kind === 'code' && scope.group !== undefined)
        return groupOrigin(run, repository, scope.group);
    const commit = scope.kind === 'promotion' ? scope.commit : pull.head.sha;
    if (evidence.kind === 'read' && (evidence.document.commit !== commit || !(0,_own_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfRun */ .N)(run, evidence.document)))
        return null;
    const isDefault = ofDefaultBranch.has(run.event) &&
        run.headRepositoryId === repository.id &&
        run.headBranch === repository.defaultBranch;
    if (scope.kind === 'promotion')
        return isDefault && run.headSha === scope.commit ? 'trusted' : null;
    if (run.headSha !== pull.head.sha || run.headRepositoryId !== pull.head.repositoryId)
        return null;
    if (run.event !== 'pull_request' && !ofDefaultBranch.has(run.event))
        return null;
    // A pull request's run walks code that its author wrote: it reports of itself, or, from a fork, is not believed at all.
    return run.headRepositoryId === repository.id ? 'self_reported' : 'untrusted';
}
/** Only GitHub starts this event, at the commit that its queue built. What ran is the code of everybody in the group. */
function groupOrigin(run, { id }, { shas, isForked }) {
    const { evidence, event, headSha, headRepositoryId } = run;
    if (event !== 'merge_group' || headRepositoryId !== id || !shas.includes(headSha))
        return null;
    if (evidence.kind === 'read' && (evidence.document.commit !== headSha || !(0,_own_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfRun */ .N)(run, evidence.document)))
        return null;
    return isForked ? 'untrusted' : 'self_reported';
}


/***/ }),

/***/ 59010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ modelStates),
  Z: () => (/* binding */ touchedModels)
});

// EXTERNAL MODULE: ./core/config/resolve.js
var resolve = __webpack_require__(47969);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/pipeline/fingerprints.js
var fingerprints = __webpack_require__(68976);
// EXTERNAL MODULE: ./core/gates/decide.js
var decide = __webpack_require__(9265);
// EXTERNAL MODULE: ./core/bot/model-state.js + 1 modules
var model_state = __webpack_require__(82739);
// EXTERNAL MODULE: ./core/bot/people.js
var bot_people = __webpack_require__(85941);
// EXTERNAL MODULE: ./core/bot/records.js
var records = __webpack_require__(27754);
// EXTERNAL MODULE: ./core/bot/pull/contributors.js
var pull_contributors = __webpack_require__(96006);
;// CONCATENATED MODULE: ./core/bot/pull/acceptances.js



function acceptancesInForce(context, state) {
    const accepted = (0,records/* recordsOf */.M$)(context.observation.records.entries, 'failure_accepted').filter(({ entry }) => entry.model === state.model);
    if (accepted.length === 0 || !(0,pull_contributors/* areAllCommitsKnown */.pq)(context, state))
        return [];
    const people = (0,bot_people/* gitHubPeople */.jF)(context.observation.people);
    const contributors = (0,pull_contributors/* contributorsOf */.ah)(context, state);
    const owners = state.settings?.owners;
    const isInForce = ({ detail }) => {
        const text = (0,bot_people/* personText */.bw)(detail.by);
        const facts = context.observation.people.find(({ id }) => id === detail.by.id);
        const isAnswerable = facts !== undefined && (owners === undefined || (0,bot_people/* isOwner */.u8)(facts, owners));
        return isAnswerable && people.barred(text) === null && people.hadPart(text, contributors) === null;
    };
    return accepted.filter(isInForce).map(({ entry }) => entry);
}

// EXTERNAL MODULE: ./core/bot/pull/evidence.js
var evidence = __webpack_require__(40565);
;// CONCATENATED MODULE: ./core/bot/pull/models.js







/** Sorted by name. The evidence can add models, never hide one whose files changed. */
function modelStates(observation, config, scope) {
    const evidence = newestEvidence(observation, scope);
    const reported = [...evidence].flatMap(([model, { walk }]) => (walk.isAffected ? [model] : []));
    const touched = scope.kind === 'promotion' ? [scope.model] : touchedModels(observation, config);
    const names = scope.kind === 'promotion' ? [scope.model] : [...new Set([...touched, ...reported])].sort();
    return names.map((model) => stateOf(observation, config, scope, model, evidence.get(model) ?? null));
}
function stateOf(observation, config, scope, model, found) {
    const { records, pull } = observation;
    const evidence = found?.walk.isAffected === true ? found : null;
    return (0,model_state/* modelState */.zo)({
        config,
        model,
        evidence,
        missing: evidence === null ? whyMissing(observation, scope, model) : null,
        entries: acceptancesInForce({ observation, scope }, { model, settings: (0,resolve/* resolveModel */.AX)(config, model) ?? null, evidence }),
        isExcluded: scope.kind === 'code' && (0,model_state/* isExcludedOn */.E0)(records.entries, pull.number, model)
    });
}
/** For each model the newest run that speaks of it: several jobs of one commit may each hand in some of the models. */
function newestEvidence(observation, scope) {
    const found = new Map();
    for (const run of observation.runs) {
        const origin = (0,evidence/* originOf */.y)(run, observation, scope);
        if (origin === null || run.evidence.kind !== 'read')
            continue;
        const asked = run.event.endsWith('_dispatch') && run.actor !== null ? [run.actor] : [];
        for (const walk of run.evidence.document.models) {
            if (scope.kind === 'promotion' && isOfOther(walk, scope.release))
                continue;
            const before = found.get(walk.model);
            if (before === undefined)
                found.set(walk.model, { walk, run, origin, askedBy: asked });
            else if (scope.kind === 'promotion') {
                const askedBy = [...(before.askedBy ?? []), ...asked];
                found.set(walk.model, { ...before, walk: (0,model_state/* joinWalks */.bT)(before.walk, walk), askedBy });
            }
        }
    }
    return found;
}
/** One commit may be released several times, as by training it again: what is said of another release says nothing of this one. */
function isOfOther({ records }, release) {
    return records.some(({ outputs }) => outputs.release !== undefined && outputs.release !== release);
}
/** Models whose files this pull request changes; all where GitHub doesn't list every file. */
function touchedModels({ pull, headConfig }, config) {
    const names = Object.keys(config.models);
    if (pull.files.kind === 'cut')
        return names;
    const { items } = pull.files;
    return names.filter((name) => {
        const settings = (0,resolve/* resolveModel */.AX)(config, name);
        if (settings === undefined)
            return false;
        const isMine = (0,fingerprints/* matcher */.jN)((0,fingerprints/* inputGlobs */.AQ)(settings));
        const outputs = (0,fingerprints/* declaredOutputs */.Zd)(settings);
        const isInput = (path) => isMine(path) && !(0,fingerprints/* isOutput */.Mz)(outputs, path) && !path.startsWith('.github/');
        return items.some(isInput) || isConfigChanged(headConfig, config, name);
    });
}
function isConfigChanged(headConfig, config, name) {
    if (headConfig === null)
        return false;
    if (headConfig.kind !== 'valid')
        return true;
    return (0,digest/* canonicalJson */.dj)(headConfig.config.models[name]) !== (0,digest/* canonicalJson */.dj)(config.models[name]);
}
function whyMissing(observation, scope, model) {
    const runs = observation.runs.filter((run) => (0,evidence/* originOf */.y)(run, observation, scope) !== null);
    const refused = runs.find(({ evidence }) => evidence.kind === 'refused');
    const say = (code, message) => (0,decide/* reason */.l)(code, message);
    if (runs.some(({ status }) => status !== 'completed'))
        return say('evidence_running', `the workflow run for ${model} has not ended`);
    if (refused?.evidence.kind === 'refused')
        return say('evidence_refused', `the evidence of run ${refused.id} was refused: ${refused.evidence.message}`);
    const expired = runs.find(({ evidence }) => evidence.kind === 'expired');
    if (expired !== undefined)
        return say('evidence_expired', `the artifact of run ${expired.id} has expired`);
    if (scope.kind === 'code' && scope.group !== undefined)
        return whyMissingInGroup(runs.length > 0 ? null : observation.now, scope.group, model);
    const strange = observation.runs.find((run) => (0,evidence/* originOf */.y)(run, observation, scope) === null);
    const also = strange === undefined ? '' : `; run ${strange.id} belongs to another repository, commit or event`;
    return (0,decide/* reason */.l)('evidence_missing', `no workflow run handed in evidence of ${model} for this commit${also}`, 'look at the workflow run, or add workflows-templates/pull-request.yml to the repository');
}
/** GitHub tells of a group and of its workflow runs at about the same time. `now` is null where a run has ended. */
function whyMissingInGroup(now, { until }, model) {
    if (now !== null && now < until)
        return (0,decide/* reason */.l)('evidence_running', `no workflow run of the merge group has begun yet for ${model}`);
    return (0,decide/* reason */.l)('evidence_missing', `no workflow run handed in evidence of ${model} for the commit of the merge group`, 'add `merge_group:` under `on:` of the workflow that checks pull requests, as workflows-templates/pull-request.yml has it');
}


/***/ }),

/***/ 20635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ policyChange),
/* harmony export */   f7: () => (/* binding */ policyApprovals),
/* harmony export */   vv: () => (/* binding */ policyRule)
/* harmony export */ });
/* harmony import */ var _gates_approvals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7993);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _gates_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89538);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85941);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61224);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76854);
/* harmony import */ var _contributors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96006);







const configFile = '.github/modelgate.yml';
/** The files that decide and are changed here; none where the policy asks nobody for approval anyway. */
function policyChange({ observation, config, scope }) {
    if (scope.kind !== 'code' || !isGuarded(config))
        return [];
    const { headConfig, pull } = observation;
    const evaluates = evaluationCode(config);
    const files = pull.files.items.filter((path) => runnerFolders.some((folder) => path.startsWith(folder)) || evaluates.has(path));
    return [...(isPolicyChanged(headConfig, pull.files.items, config) ? [configFile] : []), ...files];
}
/** What runs on GitHub: workflows, and the actions that they call from this repository. */
const runnerFolders = ['.github/workflows/', '.github/actions/'];
/** A config that can't be read, or is to be deleted, may change anything. */
function isPolicyChanged(head, files, base) {
    if (head === null)
        return files.includes(configFile);
    return head.kind !== 'valid' || (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(decidingPart(head.config)) !== (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(decidingPart(base));
}
/** All of the config but how models are made and run. */
function decidingPart({ models, ...config }) {
    const judged = Object.entries(models).map(([name, { train: _train, source: _source, artifact: _artifact, serve: _serve, score: _score, ...model }]) => [
        name,
        model
    ]);
    return { ...config, models: Object.fromEntries(judged) };
}
function isGuarded({ owners, gates }) {
    return owners !== undefined || Object.values(gates).some(({ approvals }) => approvals !== undefined);
}
/** Files that the scoring commands name. Training code isn't among them: what it writes is scored again after the merge. */
function evaluationCode({ models }) {
    const commands = Object.values(models).flatMap(({ evaluation }) => evaluation?.command ?? []);
    return new Set(commands.flatMap((command) => command.split(/[\s"'=]+/).map((word) => word.replace(/^\.\//, ''))));
}
function policyRule({ owners }) {
    return owners === undefined ? { count: 1, roles: ['admin'] } : (0,_gates_people_js__WEBPACK_IMPORTED_MODULE_2__/* .ownersRule */ .D6)(owners);
}
/** Null where nothing that decides is changed. */
function policyApprovals(context, environment) {
    if (policyChange(context).length === 0)
        return null;
    const { observation, policy, people, config } = context;
    const commit = observation.pull.head.sha;
    const bound = { model: configFile, modelDigest: _approvals_js__WEBPACK_IMPORTED_MODULE_4__/* .noModel */ .X_, comparison: null };
    const rule = { ...policyRule(config), contributors: false, carry: false, invalidate: 'push' };
    // The files may differ where the models are the same: only the very same tree is what was looked at.
    const given = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalsInForce */ .b_)(context, environment).filter((each) => (0,_approvals_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsHere */ .V5)(context, environment, each) && each.detail.tree === observation.pull.head.tree);
    const approvals = given.map(({ entry, detail }) => ({
        schema: 'modelgate/approval@1',
        environment,
        by: (0,_people_js__WEBPACK_IMPORTED_MODULE_3__/* .personText */ .bw)(detail.by),
        verified: true,
        at: entry.at,
        commit,
        policy,
        models: [bound]
    }));
    return (0,_gates_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .countApprovals */ .w)(rule, { ...bound, commit, policy, contributors: (0,_contributors_js__WEBPACK_IMPORTED_MODULE_6__/* .pullContributors */ .K)(context) }, approvals, people);
}


/***/ }),

/***/ 65134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ labelledEnvironments),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   ic: () => (/* binding */ approvalLabel)
/* harmony export */ });
/* unused harmony export firstEnvironment */
/* harmony import */ var _pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10435);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11806);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);



/** Null where the pull request is none of the bot's business: against another branch, or a promotion that it did not open. */
function scopeOf({ pull, repository, records }, config) {
    if (pull.base.ref === repository.defaultBranch)
        return { kind: 'code', environment: firstEnvironment(config) };
    if (pull.base.ref !== _branches_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentsBranch */ .ZH || pull.head.repositoryId !== repository.id)
        return null;
    const opened = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'promotion_opened').findLast(({ detail }) => detail.pull === pull.number);
    if (opened === undefined)
        return null;
    const { environment, model, commit } = opened.entry;
    if (environment === null || model === null || commit === null)
        return null;
    return {
        kind: 'promotion',
        environment,
        model,
        commit,
        release: opened.detail.release,
        version: opened.detail.version,
        head: opened.detail.head
    };
}
/** Without environments the gate of that name is still the required check on a pull request. */
function firstEnvironment(config) {
    const { staging, production } = (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentParts */ .s)(config);
    return staging ?? production ?? 'staging';
}
/** Environments whose label means something on this pull request. */
function labelledEnvironments(scope, config) {
    if (scope.kind === 'promotion')
        return [scope.environment];
    const carried = Object.entries(config.gates).flatMap(([name, gate]) => (gate.approvals?.carry === true ? [name] : []));
    return [...new Set([scope.environment, ...carried])];
}
function approvalLabel(config, environment) {
    return config.gates[environment]?.approvals?.label ?? `approve:${environment}`;
}


/***/ }),

/***/ 49838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
// A small diff for a terminal.
/** The lines of both texts: what they share at the start and the end once, and between them `-` for old and `+` for new lines. */
function diffLines(before, after) {
    const old = splitLines(before);
    const next = splitLines(after);
    const shortest = Math.min(old.length, next.length);
    let start = 0;
    while (start < shortest && old[start] === next[start])
        start += 1;
    let end = 0;
    while (end < shortest - start && old.at(-1 - end) === next.at(-1 - end))
        end += 1;
    return [
        ...old.slice(0, start).map((line) => `  ${line}`),
        ...old.slice(start, old.length - end).map((line) => `- ${line}`),
        ...next.slice(start, next.length - end).map((line) => `+ ${line}`),
        ...old.slice(old.length - end).map((line) => `  ${line}`)
    ];
}
function splitLines(text) {
    return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}


/***/ }),

/***/ 51765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ codes),
/* harmony export */   I: () => (/* binding */ floats)
/* harmony export */ });
// Typed arrays made value by value. `TypedArray.from` gathers a list of all values first, which costs memory by the row.
function floats(size, valueOf) {
    const values = new Float64Array(size);
    for (let row = 0; row < size; row += 1)
        values[row] = valueOf(row);
    return values;
}
function codes(size, codeOf) {
    const values = new Int32Array(size);
    for (let row = 0; row < size; row += 1)
        values[row] = codeOf(row);
    return values;
}


/***/ }),

/***/ 20499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   V$: () => (/* binding */ firstMissing),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   ie: () => (/* binding */ whereIs),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   y4: () => (/* binding */ missingWords)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51765);
// A table in memory, column by column: what predictions and data sets become once they are read.



/** The column of this name. Throws InputError that names the nearest one. */
function columnOf(table, name) {
    const column = table.columns.get(name);
    if (column)
        return column;
    const names = [...table.columns.keys()];
    const nearest = nearestName(name, names);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${table.file} has no column ${JSON.stringify(name)}.`, {
        cure: `${nearest === undefined ? '' : `Did you mean ${JSON.stringify(nearest)}? `}Its columns are: ${listed(names)}.`,
        place: { file: table.file, line: 1 }
    });
}
/** The name most like `wanted`, ignoring case; undefined if none is near. */
function nearestName(wanted, names) {
    let best;
    let bestDistance = Infinity;
    for (const name of names) {
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted.toLowerCase(), name.toLowerCase());
        if (steps < bestDistance)
            [best, bestDistance] = [name, steps];
    }
    return bestDistance <= Math.max(2, wanted.length * 0.4) ? best : undefined;
}
/** At most twenty names, as people list them. */
function listed(names) {
    const shown = names.slice(0, 20).join(', ');
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
/**
 * A column as numbers, NaN where missing. A text column is taken when each of its texts is a number.
 * Throws InputError naming the first cell that is none.
 */
function numbersOf(table, name) {
    const column = columnOf(table, name);
    if (column.kind === 'number')
        return column.values;
    const meaning = new Float64Array(column.words.size);
    for (let code = 0; code < meaning.length; code += 1) {
        const word = column.words.at(code);
        const value = numberOf(word);
        if (value === undefined) {
            const row = column.codes.indexOf(code);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Column ${JSON.stringify(name)} holds ${JSON.stringify(word)} ${whereIs(table, row)}, not a number.`, {
                cure: `Write numbers only into ${JSON.stringify(name)}, or name another column.`,
                place: placeOf(table, row)
            });
        }
        meaning[code] = value;
    }
    return (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .floats */ .I)(column.codes.length, (row) => meaning[column.codes[row] ?? -1] ?? NaN);
}
/** The number that a text says, as CSV writers and Python print it; NaN for the words of missing values, undefined for anything else. */
function numberOf(text) {
    const trimmed = text.trim();
    if (missingWords.has(trimmed))
        return NaN;
    if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed))
        return Number(trimmed);
    const infinity = /^([+-]?)inf(inity)?$/i.exec(trimmed);
    if (infinity)
        return infinity[1] === '-' ? -Infinity : Infinity;
    return undefined;
}
/** What a missing number looks like in text; in a column of texts only the empty cell is missing. */
const missingWords = new Set([
    '',
    'NA',
    'N/A',
    'n/a',
    '<NA>',
    'NaN',
    'nan',
    '-nan',
    'NULL',
    'null',
    'None'
]);
/** A cell as text, null where missing. Numbers as JavaScript prints them. */
function textAt(column, row) {
    if (column.kind === 'number') {
        const value = column.values[row];
        return value === undefined || Number.isNaN(value) ? null : String(value);
    }
    const code = column.codes[row];
    return code === undefined || code < 0 ? null : column.words.at(code);
}
/** First row whose cell is missing, or -1. */
function firstMissing(column) {
    return column.kind === 'number' ? column.values.findIndex(Number.isNaN) : column.codes.indexOf(-1);
}
/** Texts by code: small lists as plain arrays. */
function wordsOf(texts) {
    return { size: texts.length, at: (code) => texts[code] ?? '' };
}
/** `in row 12`, or `on line 13` where the format has lines. */
function whereIs(table, row) {
    return table.line ? `on line ${table.line(row)}` : `in row ${row + 1}`;
}
/** The place of a row, for errors. */
function placeOf(table, row) {
    return table.line ? { file: table.file, line: table.line(row) } : { file: table.file };
}


/***/ }),

/***/ 39529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ normalTwoSided),
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
// The standard normal distribution.
/** P(Z > z), to about 1e-15 relative: a series near the middle, Lentz's continued fraction in the tail (DLMF 7.6.1, 7.9.3). */
function normalTail(z) {
    if (Number.isNaN(z))
        return NaN;
    if (z < 0)
        return 1 - normalTail(-z);
    const x = z / Math.SQRT2;
    if (x < 1.5)
        return (1 - erfSeries(x)) / 2;
    return erfcFraction(x) / 2;
}
/** P(|Z| > |z|). */
function normalTwoSided(z) {
    return Math.min(1, 2 * normalTail(Math.abs(z)));
}
function erfSeries(x) {
    let term = x;
    let sum = x;
    for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && n < 200; n += 1) {
        term *= (2 * x * x) / (2 * n + 1);
        sum += term;
    }
    return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
function erfcFraction(x) {
    if (x > 27)
        return 0;
    let fraction = x;
    let [c, d] = [x, 0];
    for (let n = 1; n < 500; n += 1) {
        const a = n / 2;
        d = 1 / (x + a * d);
        c = x + a / c;
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
/** z with P(Z < z) = `share`, by bisection to full precision; infinite at 0 and 1. */
function normalQuantile(share) {
    if (!(share > 0 && share < 1))
        return share === 0 ? -Infinity : share === 1 ? Infinity : NaN;
    let [low, high] = [-40, 40];
    for (let step = 0; step < 80; step += 1) {
        const middle = (low + high) / 2;
        if (normalTail(-middle) < share)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ })

};

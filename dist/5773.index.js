export const id = 5773;
export const ids = [5773];
export const modules = {

/***/ 11806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ promotionBranch),
/* harmony export */   K_: () => (/* binding */ auditBranch),
/* harmony export */   X2: () => (/* binding */ isTitled),
/* harmony export */   ZH: () => (/* binding */ environmentsBranch),
/* harmony export */   oK: () => (/* binding */ readPromotionBranch),
/* harmony export */   rl: () => (/* binding */ promotionKey),
/* harmony export */   uj: () => (/* binding */ evidenceArtifact),
/* harmony export */   yD: () => (/* binding */ promoteWorkflow)
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

/***/ 27844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ parseCommand)
/* harmony export */ });
/* unused harmony export refusals */
/* harmony import */ var _config_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89976);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21283);
/* harmony import */ var _verbs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50805);
// A comment's slash command. Strict: what isn't plainly a command is none, and nothing is guessed or folded into one.




const refusals = (/* unused pure expression or super */ null && (['look_alike', 'hidden_character', 'too_long']));
/** Longest line that is read, in UTF-16 code units. */
const lineLimit = 4096;
const shownWord = 40;
const call = '/modelgate';
/**
 * Reads the first line of a comment's Markdown. It is a command only if it begins with `/modelgate` as a whole word: so
 * a quotation, a list, code, an HTML comment and a later line never are. Never throws.
 */
function parseCommand(comment) {
    const line = firstLine(comment);
    if (!isCall(line)) {
        if (!isCall((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .appearance */ .$8)(line.slice(0, lineLimit))))
            return { kind: 'none' };
        return refused('look_alike', `Write \`${call}\` in small Latin letters, with nothing before it or inside it.`);
    }
    if (line.length > lineLimit) {
        return refused('too_long', `The line is longer than ${lineLimit} characters.`);
    }
    const hidden = (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacter */ .g1)(line);
    if (hidden !== null) {
        return refused('hidden_character', `The line holds the invisible character ${hidden}: type it again, without.`);
    }
    return parseWords(line.slice(call.length));
}
/** Lines end as in Markdown: LF, CR LF or CR. */
function firstLine(comment) {
    const end = comment.search(/[\r\n]/);
    return end < 0 ? comment : comment.slice(0, end);
}
function isCall(line) {
    return line.startsWith(call) && /^(?:\s|$)/.test(line.slice(call.length, call.length + 1));
}
function parseWords(text) {
    const [, word = 'help', rest = ''] = /^[ \t]+([^ \t]+)(.*)$/s.exec(text) ?? [];
    if (!(0,_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .isVerb */ .ek)(word)) {
        const near = (0,_config_shape_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(word, _verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .helpTable */ ._5.map(({ verb }) => verb));
        return {
            kind: 'unknown',
            word: Array.from(word).slice(0, shownWord).join(''),
            nearest: near !== null && (0,_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .isVerb */ .ek)(near) ? near : null
        };
    }
    const tokens = tokenize(rest);
    const bound = 'message' in tokens ? tokens : (0,_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .bind */ .oI)(word, tokens);
    if ('message' in bound)
        return { kind: 'wrong', verb: word, usage: (0,_verbs_js__WEBPACK_IMPORTED_MODULE_2__/* .usageOf */ .Fs)(word), message: bound.message };
    return { kind: 'command', command: bound };
}
/** Words parted by spaces and tabs; in double quotes, `\"` and `\\` stand for `"` and `\`. */
function tokenize(text) {
    const pattern = /[ \t]+|"((?:[^"\\]|\\["\\])*)"(?=[ \t]|$)|([^ \t"]+)(?=[ \t]|$)/y;
    const tokens = [];
    while (pattern.lastIndex < text.length) {
        const match = pattern.exec(text);
        if (match === null) {
            return { message: 'Quotes begin and end a word; inside them, write \\" for a quote and \\\\ for a backslash.' };
        }
        const [, quoted, plain] = match;
        if (quoted !== undefined)
            tokens.push({ text: quoted.replace(/\\(["\\])/g, '$1'), isQuoted: true });
        if (plain !== undefined && /[“”„‟]/.test(plain))
            return { message: 'Write straight double quotes, not curly ones.' };
        if (plain !== undefined)
            tokens.push({ text: plain, isQuoted: false });
    }
    return tokens;
}
function refused(reason, message) {
    return { kind: 'refused', reason, message };
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
    retrain: { parameters: [model], line: 'trains MODEL again, though nothing of it changed' },
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

/***/ 11487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ worstResult),
/* harmony export */   gJ: () => (/* binding */ gateResults),
/* harmony export */   p7: () => (/* binding */ servedBefore),
/* harmony export */   pE: () => (/* binding */ gateFacts)
/* harmony export */ });
/* harmony import */ var _pipeline_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76963);
/* harmony import */ var _pipeline_finding_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29561);
/* harmony import */ var _pipeline_environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10435);
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92957);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61224);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82739);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27754);







/** From the worst to the best. */
const gateResults = ['fail', 'unavailable', 'pending', 'pass'];
function worstResult(results) {
    return gateResults.find((result) => results.includes(result)) ?? 'pass';
}
function gateFacts(standing, state, asked) {
    const { config, policy, now, environment, commit, places } = standing;
    const { settings, evidence, bound, comparison, model } = state;
    const place = places.find((each) => each.environment === environment && each.model === model);
    const digest = bound.comparison;
    const newFindings = (0,_pipeline_finding_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .readNewFindings */ .n)((0,_model_state_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .zv)(evidence, 'analyze')?.outputs.newFindings);
    const isFirst = environment === (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentParts */ .s)(config).staging;
    return {
        environment,
        commit,
        model,
        modelDigest: bound.modelDigest ?? _approvals_js__WEBPACK_IMPORTED_MODULE_4__/* .noModel */ .X_,
        policy,
        now,
        origin: evidence?.origin ?? 'untrusted',
        evidenceAt: evidence?.run.startedAt ?? null,
        checks: {
            test: checkState(standing, state, 'test'),
            analyze: checkState(standing, state, 'analyze'),
            qa: isFirst || !Object.hasOwn(config.environments, environment) ? 'unused' : checkState(standing, state, 'qa')
        },
        comparison: comparison === null || digest === null ? null : { document: comparison, digest },
        comparisonMissing: comparison === null && settings?.metrics !== undefined ? 'evidence_missing' : null,
        ...(newFindings === undefined ? {} : { newFindings }),
        hold: place?.state.hold ?? null,
        wasRolledBack: false,
        ...asked
    };
}
function checkState({ config, entries }, { settings, evidence, model }, step) {
    const uses = settings === null ? (evidence?.walk.planned ?? []) : (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .applicableSteps */ .v)(config, settings);
    if (!uses.includes(step))
        return 'unused';
    const record = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .zv)(evidence, step);
    if (record === undefined)
        return 'missing';
    if (record.result !== 'pass')
        return 'fail';
    const inputs = record.attempts?.inputs;
    const failedBefore = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'attempt_failed').some(({ entry, detail }) => entry.model === model && detail.step === step && detail.inputs === inputs);
    return (0,_pipeline_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlaky */ .s8)(record) || failedBefore ? 'flaky' : 'pass';
}
/**
 * When the environment before this one began to serve the release, by the first run that says so, or by the branch; null while
 * it doesn't.
 */
function servedBefore({ config, places, runs, sinceLive }, { environment, model, release }) {
    const before = (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .predecessorOf */ .F)(config, environment);
    const place = places.find((each) => each.environment === before && each.model === model);
    if (before === null || place?.state.live !== release)
        return null;
    const { staging, production } = (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentParts */ .s)(config);
    const step = before === staging ? 'staging' : 'live';
    const first = runs
        .flatMap(({ evidence }) => (evidence.kind === 'read' ? evidence.document.models : []))
        .filter((walk) => walk.model === model)
        .flatMap(({ records }) => records)
        .findLast((record) => record.step === step &&
        record.result === 'pass' &&
        record.outputs.release === release &&
        (record.outputs.environment ?? before) === before);
    if (first !== undefined)
        return Date.parse(first.createdAt);
    const live = before === production ? sinceLive[model] : undefined;
    return live?.release === release ? live.liveAt : null;
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

/***/ 84:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mayBreak),
/* harmony export */   c: () => (/* binding */ brokenGlass)
/* harmony export */ });
/* harmony import */ var _label_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53835);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85941);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79017);
/* harmony import */ var _withdrawals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39370);
// Whether somebody named for emergencies has opened this promotion's gate, for this very release.





/** Their login; null where nobody did who still may, or the label was taken off again. */
function brokenGlass(context) {
    const { observation, config, scope, people } = context;
    const { pull, records } = observation;
    if (scope.kind === 'code' || !pull.labels.items.some(({ name }) => (0,_label_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameLabel */ .z)(name, config.labels.break_glass)))
        return null;
    const { environment, release } = scope;
    const broken = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'break_glass').findLast(({ entry, detail }) => entry.environment === environment &&
        detail.pull === pull.number &&
        detail.head === pull.head.sha &&
        detail.release === release &&
        mayBreak(context, environment, detail.by.login) &&
        people.barred((0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .personText */ .bw)(detail.by)) === null &&
        !(0,_withdrawals_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithdrawn */ .r)(context, { environment, what: 'break_glass', ...detail }));
    return broken?.detail.by.login ?? null;
}
function mayBreak(context, environment, login) {
    const named = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .gateConfig */ .iA)(context, environment).break_glass ?? [];
    return named.some((each) => each.toLowerCase() === login.toLowerCase());
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

/***/ 3390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ decidePull)
});

// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/gates/window.js
var gates_window = __webpack_require__(86729);
// EXTERNAL MODULE: ./core/report/markdown.js
var markdown = __webpack_require__(76540);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
;// CONCATENATED MODULE: ./core/bot/checks.js
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
        summary: (0,markdown.toMarkdown)(report, { limit: summaryLimit }),
        detailsUrl,
        annotations: annotations.slice(0, 50),
        buttons: buttons.slice(0, 3)
    };
    return { ...check, externalId: (0,digest/* digestValue */.yD)(check) };
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

// EXTERNAL MODULE: ./core/gates/approvals.js
var gates_approvals = __webpack_require__(7993);
// EXTERNAL MODULE: ./core/gates/reasons.js
var reasons = __webpack_require__(164);
// EXTERNAL MODULE: ./core/bot/people.js
var bot_people = __webpack_require__(85941);
// EXTERNAL MODULE: ./core/bot/pull/contributors.js
var contributors = __webpack_require__(96006);
// EXTERNAL MODULE: ./core/bot/pull/context.js
var pull_context = __webpack_require__(79017);
// EXTERNAL MODULE: ./core/bot/pull/policy-change.js
var policy_change = __webpack_require__(20635);
// EXTERNAL MODULE: ./core/bot/pull/withdrawals.js
var withdrawals = __webpack_require__(39370);
;// CONCATENATED MODULE: ./core/bot/pull/ask.js
// Somebody asks to approve: by a label, a command or a button. Whether it counts, and exactly why not.








/** GitHub's clock and a write that took long: what was edited since is sure to have been there this much later. */
const slowestWriteMs = 30_000;
/** An approval binds every model that it may speak for; at least one rule must ask for this person. */
function judgeAsk(context, ask) {
    return fixedRefusal(context, ask) ?? personRefusal(context, ask) ?? { kind: 'given', models: boundModels(context) };
}
/** Of everything that an approval would bind now. */
function shownDigest({ observation, policy, states }) {
    return (0,digest/* digestValue */.yD)({ head: observation.pull.head.sha, policy, models: states.map(({ bound }) => bound) });
}
function boundModels({ states }) {
    return states.filter(({ evidence, isExcluded }) => evidence !== null && !isExcluded).map(({ bound }) => bound);
}
/** Models are touched, and none has evidence; a change of the policy can be approved all the same. */
function isNothingBound(context) {
    const isTouched = context.states.some(({ isExcluded }) => !isExcluded);
    return isTouched && boundModels(context).length === 0 && (0,policy_change/* policyChange */.Hi)(context).length === 0;
}
function refuse(reason, message) {
    return { kind: 'refused', reason, message, cure: (0,reasons/* cureFor */.fe)(reason) };
}
/** What stands against it whoever asks. */
function fixedRefusal(context, { viaApp, head, at, by, environment }) {
    const { pull, comment } = context.observation;
    if (viaApp)
        return refuse('approver_is_bot', 'an App set it');
    if (pull.state !== 'open')
        return refuse('approval_stale', 'the pull request is closed');
    if (head !== null && head !== pull.head.sha)
        return refuse('approval_stale', `it was given on ${head.slice(0, 7)}, the head is ${pull.head.sha.slice(0, 7)}`);
    if ((0,withdrawals/* isWithdrawn */.r)(context, { environment, what: 'approval', by, at }))
        return refuse('approval_revoked', 'it was taken back again');
    const shown = comment?.shown ?? null;
    if (shown?.head !== pull.head.sha || shown.digest !== shownDigest(context))
        return refuse('approval_too_early', 'what it would bind had not been shown here yet');
    const surelyShownAt = Math.min(comment?.updatedAt ?? Infinity, shown.at + slowestWriteMs);
    if (at < surelyShownAt)
        return refuse('approval_too_early', 'it was given before the comparison was shown');
    if (isNothingBound(context))
        return refuse('approval_too_early', 'there is no evidence yet that it could bind');
    return null;
}
function personRefusal(context, { environment, by }) {
    const { people } = context;
    const text = (0,bot_people/* personText */.bw)(by);
    const barred = people.barred(text);
    if (barred !== null)
        return refuse(barred, `${by.login} may not approve here`);
    const gate = (0,pull_context/* gateConfig */.iA)(context, environment);
    const reasons = [
        ...context.states.filter(({ isExcluded }) => !isExcluded).map((state) => refusalFor(context, gate, state, text)),
        ...((0,policy_change/* policyChange */.Hi)(context).length === 0
            ? []
            : [people.hadPart(text, (0,contributors/* pullContributors */.K)(context)) ?? people.notAsked(text, (0,policy_change/* policyRule */.vv)(context.config))])
    ];
    if (reasons.length === 0 || reasons.includes(null))
        return null;
    return refuse(reasons.find((reason) => reason !== null) ?? 'approver_not_listed', whyNot(reasons, by));
}
function whyNot(reasons, by) {
    if (reasons.includes('contributor_cannot_approve'))
        return `${by.login} had a part in it since the live release`;
    if (reasons.includes('contributor_unknown'))
        return 'a commit is linked to no account, so nobody is surely without a part in it';
    return `no rule asks for ${by.login}`;
}
/** Null where at least one rule for this model asks for this person, or none asks for anybody. */
function refusalFor(context, gate, state, text) {
    const { people } = context;
    const policy = gate.approvals;
    const isAnybody = policy?.contributors === true;
    if (!isAnybody && !(0,contributors/* areAllCommitsKnown */.pq)(context, state))
        return 'list_cut';
    const part = isAnybody ? null : people.hadPart(text, (0,contributors/* contributorsOf */.ah)(context, state));
    if (part !== null)
        return part;
    const { all, any } = policy === undefined ? { all: [], any: [] } : (0,gates_approvals/* rulesFor */.N)(policy, state.model);
    const rules = [...all, ...any];
    const answers = rules.map((rule) => people.notAsked(text, rule));
    if (rules.length === 0 || answers.includes(null))
        return null;
    return answers.find((answer) => answer !== null) ?? 'approver_not_listed';
}

// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
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

// EXTERNAL MODULE: ./core/report/comparison.js
var report_comparison = __webpack_require__(64136);
// EXTERNAL MODULE: ./core/bot/commands/verbs.js
var verbs = __webpack_require__(50805);
// EXTERNAL MODULE: ./core/bot/records.js
var bot_records = __webpack_require__(27754);
// EXTERNAL MODULE: ./core/bot/pull/approvals.js
var pull_approvals = __webpack_require__(76854);
;// CONCATENATED MODULE: ./core/bot/pull/heard.js
// What people asked on this pull request and what came of it, newest last: exactly why an approval did not count. However
// much follows, that somebody broke the glass stays.



const shownLines = 8;
function heardLines(context) {
    const { head, number } = context.observation.pull;
    // On a promotion the records of others are there too, for what carries from them.
    const entries = context.observation.records.entries.filter(({ detail }) => (detail.pull ?? number) === number);
    const carried = (0,pull_approvals/* carriedApprovals */.$k)(context, context.scope.environment).map(({ entry, detail }) => ({
        at: entry.sequence,
        line: [
            (0,tree/* code */.aY)(detail.by.login),
            ' approved ',
            (0,tree/* code */.aY)(entry.environment ?? ''),
            ` on #${detail.pull} at ${time(entry.at)}: it holds here, for the very same digests.`
        ]
    }));
    const given = (0,bot_records/* recordsOf */.M$)(entries, 'approval_given').map(({ entry, detail }) => ({
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
    const refused = (0,bot_records/* recordsOf */.M$)(entries, 'approval_refused')
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
    const revoked = (0,bot_records/* recordsOf */.M$)(entries, 'approval_revoked').map(({ entry, detail }) => ({
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
    const accepted = (0,bot_records/* recordsOf */.M$)(entries, 'failure_accepted').map(({ entry, detail }) => ({
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
    const broken = (0,bot_records/* recordsOf */.M$)(entries, 'break_glass').map(({ entry, detail }) => ({
        at: entry.sequence,
        line: [
            '🚨 ',
            (0,tree/* code */.aY)(detail.by.login),
            ` broke the glass at ${time(entry.at)}: metrics, checks and approvals were skipped.`
        ]
    }));
    const unheard = (0,bot_records/* recordsOf */.M$)(entries, 'label_unheard').map(({ entry, detail }) => ({
        at: entry.sequence,
        line: [
            'The label ',
            (0,tree/* code */.aY)(detail.label),
            ` was taken off at ${time(entry.at)}: GitHub did not tell who set it, and on what. Set it again.`
        ]
    }));
    const answers = (0,bot_records/* recordsOf */.M$)(entries, 'command_answered').map(({ entry, detail }) => ({
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

// EXTERNAL MODULE: ./core/bot/pull/scope.js
var pull_scope = __webpack_require__(65134);
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
    const label = (0,pull_scope/* approvalLabel */.ic)(config, environment);
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
                (0,tree/* code */.aY)((0,pull_scope/* approvalLabel */.ic)(context.config, environment))
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
            return [name, why === 'evidence_running' ? ' is being checked.' : ' waits for approval.'];
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
    if (comparison !== null) {
        const blocks = (0,report_comparison/* renderComparison */.W)(comparison, { model, depth: 3 }).children;
        return [...blocks, ...credit.map((line) => (0,tree/* paragraph */.FY)((0,tree/* untrusted */.bp)(line)))];
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

;// CONCATENATED MODULE: ./core/bot/pull/checks.js






const summaryCheck = 'modelgate';
/** One for each step that a run walked, and the one that a ruleset requires. */
function pullChecks(context, gate) {
    const walked = words/* steps */.Ci.filter((step) => gate.models.some((model) => recordIn(model, step) !== undefined));
    return [...walked.map((step) => stepCheck(context, gate, step)), requiredCheck(context, gate)];
}
function recordIn({ state }, step) {
    return state.evidence?.walk.records.findLast((record) => record.step === step);
}
function stepCheck(context, gate, step) {
    const rows = gate.models.flatMap((model) => {
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
    return desiredCheck({
        name: `${summaryCheck} / ${step}`,
        headSha: context.observation.pull.head.sha,
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
    return desiredCheck({
        name: summaryCheck,
        headSha: context.observation.pull.head.sha,
        status: isWaiting ? 'in_progress' : 'completed',
        conclusion: conclusions[gate.result],
        title,
        report: renderPull(context, gate),
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
    return desiredCheck({
        name: summaryCheck,
        headSha,
        status: 'completed',
        conclusion: 'failure',
        title,
        report: (0,tree/* report */.z8)([(0,tree/* heading */.R_)(2, '❌ ', title), ...blocks, (0,tree/* paragraph */.FY)('Every gate stays closed until this is mended.')]),
        annotations
    });
}

// EXTERNAL MODULE: ./core/bot/commands/parse.js
var parse = __webpack_require__(27844);
// EXTERNAL MODULE: ./core/bot/label-names.js
var label_names = __webpack_require__(53835);
;// CONCATENATED MODULE: ./core/bot/pull/accept.js




function acceptFailure(context, command, comment, person) {
    const { model, metric, slice, reason } = command;
    const state = context.states.find((each) => each.model === model);
    const refusal = refusalOf(context, state, person, comment, metric, slice);
    if (refusal !== null || state?.bound.comparison == null)
        return { isDone: false, outcome: refusal ?? 'There is nothing to accept.' };
    const { observation } = context;
    const event = (0,bot_records/* record */.g1)('failure_accepted', { actor: (0,bot_people/* personText */.bw)(person), model, environment: null, commit: observation.pull.head.sha }, {
        pull: observation.pull.number,
        request: `comment-${comment.id}`,
        by: { id: person.id, login: person.login },
        metric,
        slice,
        reason,
        comparison: state.bound.comparison,
        ...(0,bot_people/* recordedFacts */.wn)([person], person)
    });
    const what = slice === null ? metric : `${metric} on ${slice}`;
    return { isDone: true, outcome: `${person.login} accepts ${what} of ${model}: ${reason}`, events: [event] };
}
function refusalOf(context, state, person, comment, metric, slice) {
    if (state === undefined)
        return 'This pull request touches no such model.';
    const owners = state.settings?.owners;
    if (!(0,bot_people/* mayWrite */.J)(person) || person.isBot)
        return `${person.login} has no write access to this repository.`;
    if (owners !== undefined && !(0,bot_people/* isOwner */.u8)(person, owners))
        return `Only the owners of ${state.model} accept its failures: ${owners.join(', ')}.`;
    if (!(0,contributors/* areAllCommitsKnown */.pq)(context, state))
        return 'Not counted: GitHub does not list every commit, so nobody is surely without a part in it.';
    const part = context.people.hadPart((0,bot_people/* personText */.bw)(person), (0,contributors/* contributorsOf */.ah)(context, state));
    if (part !== null)
        return `Not counted, ${part}: whoever made the change does not accept its failures.`;
    const shown = context.observation.comment?.shown;
    if (shown?.digest !== shownDigest(context) ||
        comment.at < Math.min(shown.at + 30_000, context.observation.comment?.updatedAt ?? Infinity))
        return 'Not counted: the comparison had not been shown here yet. Look at it, then comment again.';
    const entries = slice === null ? (state.comparison?.metrics ?? []) : slicesOf(state, slice);
    const found = entries.find(({ name }) => name === metric);
    if (found === undefined)
        return 'The comparison has no such metric or slice.';
    return found.gate === 'fail' || found.gate === 'inconclusive'
        ? null
        : 'Its gate does not fail: there is nothing to accept.';
}
function slicesOf({ comparison }, slice) {
    return comparison?.slices.find(({ column, value }) => `${column}=${value}` === slice)?.metrics ?? [];
}

// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
;// CONCATENATED MODULE: ./core/bot/pull/explain.js


function explain(states, metric, model) {
    const found = states
        .filter((state) => model === null || state.model === model)
        .flatMap((state) => {
        const entry = state.comparison?.metrics.find(({ name }) => name === metric);
        return entry === undefined ? [] : [`${state.model}: ${explain_sentence(entry, state)}`];
    });
    if (found.length > 0)
        return found.join(' ');
    const known = [...new Set(states.flatMap(({ comparison }) => comparison?.metrics.map(({ name }) => name) ?? []))];
    return `No comparison here has a metric ${metric}. There are: ${known.slice(0, 20).join(', ') || 'none'}.`;
}
function explain_sentence(entry, { comparison }) {
    const shown = (0,findings/* show */.WU)(entry);
    const joined = comparison?.rows.joined ?? null;
    const how = entry.interval === undefined
        ? 'only numbers were compared, so the point estimate decides'
        : `paired on ${joined === null ? 'the same' : (0,numbers/* formatCount */.B4)(joined)} rows, with a 95% interval`;
    const pValues = Object.entries(entry.tests ?? {}).map(([test, { pValue }]) => `${test} p = ${(0,numbers/* formatNumber */.ZV)(pValue)}`);
    const gate = entry.gate === 'none'
        ? 'no rule judges it'
        : `its gate says ${entry.gate}${entry.reason === undefined ? '' : ` (${entry.reason})`}`;
    const rule = entry.message === undefined || entry.message === '' ? '' : `, ${entry.message}`;
    return `${shown.baseline} → ${shown.candidate}${shown.delta === '' ? '' : `, ${shown.delta}`}; ${[how, ...pValues].join(', ')}; ${gate}${rule}.`;
}

// EXTERNAL MODULE: ./core/bot/approvals.js
var bot_approvals = __webpack_require__(61224);
;// CONCATENATED MODULE: ./core/bot/pull/complete.js
// Whether the approvals for an environment are all there, for every model that goes on.






/** Somebody has approved, and no rule for any model, nor for the policy, still asks for more. */
function isComplete(context, environment) {
    if ((0,pull_approvals/* approvalsHere */.PR)(context, environment).length === 0)
        return false;
    const policy = (0,pull_context/* gateConfig */.iA)(context, environment).approvals;
    const open = context.states
        .filter(({ isExcluded }) => !isExcluded)
        .flatMap((state) => {
        const { model, modelDigest, comparison } = state.bound;
        const approvals = (0,pull_approvals/* approvalsFor */.u$)(context, environment, state);
        if (policy === undefined)
            return approvals.length > 0 ? [] : [state.model];
        const subject = {
            commit: context.observation.pull.head.sha,
            model,
            modelDigest: modelDigest ?? bot_approvals/* noModel */.X_,
            comparison,
            policy: context.policy,
            contributors: (0,contributors/* contributorsOf */.ah)(context, state)
        };
        return (0,gates_approvals/* countApprovals */.w)(policy, subject, approvals, context.people).open.length > 0 ? [state.model] : [];
    });
    return open.length === 0 && ((0,policy_change/* policyApprovals */.f7)(context, environment)?.open.length ?? 0) === 0;
}

// EXTERNAL MODULE: ./core/bot/pull/evidence.js
var evidence = __webpack_require__(40565);
;// CONCATENATED MODULE: ./core/bot/pull/attempts.js


/** Of every run that may speak here, also of those that a newer one has replaced meanwhile. */
function failedAttempts({ observation, scope, states }) {
    const models = new Set(states.map(({ model }) => model));
    const { runs } = observation;
    return runs.flatMap((run) => {
        if (run.evidence.kind !== 'read' || (0,evidence/* originOf */.y)(run, observation, scope) === null)
            return [];
        return run.evidence.document.models
            .filter(({ model }) => models.has(model))
            .flatMap(({ model, records }) => records.flatMap((step) => failureOf({ observation }, run, model, step)));
    });
}
function failureOf({ observation }, run, model, { step, result, outputs, attempts }) {
    const { pull, records, self } = observation;
    const inputs = attempts?.inputs;
    if (inputs === undefined || (result !== 'fail' && outputs.verdict !== 'fail'))
        return [];
    const isKnown = (0,bot_records/* recordsOf */.M$)(records.entries, 'attempt_failed').some(({ entry, detail }) => entry.model === model &&
        detail.step === step &&
        detail.inputs === inputs &&
        detail.run === run.id &&
        detail.attempt === run.attempt);
    if (isKnown)
        return [];
    const at = { actor: self.login, model, environment: null, commit: pull.head.sha };
    return [(0,bot_records/* record */.g1)('attempt_failed', at, { pull: pull.number, run: run.id, attempt: run.attempt, step, inputs })];
}

// EXTERNAL MODULE: ./core/bot/pull/broken-glass.js
var broken_glass = __webpack_require__(84);
;// CONCATENATED MODULE: ./core/bot/pull/hear.js











/** Oldest first, each judged by what the ones before it left; a request that is on record already is not heard twice. */
function hear(context, requests) {
    const ordered = requests.toSorted((a, b) => a.at - b.at || a.id.localeCompare(b.id));
    return ordered.reduce((events, request) => {
        return [...events, ...hearOne((0,pull_context/* withEvents */.OK)(context, events), request)];
    }, []);
}
function hearOne(context, request) {
    switch (request.kind) {
        case 'labeled':
            return hearLabel(context, request);
        case 'unlabeled':
            return hearRemoval(context, request);
        case 'pushed':
            return seeContributor(context.observation, request);
        case 'button':
            return hearButton(context, request);
        case 'protection':
            return [];
    }
}
/** The environment that a label of this name approves here; null for other labels. */
function environmentOf({ config, scope }, name) {
    return ((0,pull_scope/* labelledEnvironments */.Ku)(scope, config).find((environment) => (0,label_names/* isSameLabel */.z)((0,pull_scope/* approvalLabel */.ic)(config, environment), name)) ??
        null);
}
function hearLabel(context, request) {
    const { label, by, viaApp, at, head, id } = request;
    if ((0,label_names/* isSameLabel */.z)(label.name, context.config.labels.break_glass))
        return breakGlass(context, request);
    const environment = environmentOf(context, label.name);
    if (environment === null || isHeard(context, id))
        return [];
    return judgedEvents(context, id, { environment, by, viaApp, at, head }, labelRefusal(context, request));
}
/** What is wrong with the label itself. */
function labelRefusal({ observation }, { label }) {
    const pinned = (0,label_names/* pinnedId */.c)(observation.pinnedLabels, label.name);
    if (pinned !== undefined && pinned !== label.id)
        return refuse('label_changed', `the label ${label.name} is not the one that was made for this`);
    const isOn = observation.pull.labels.items.some(({ id }) => id === label.id);
    return isOn ? null : refuse('approval_revoked', 'the label was taken off again');
}
/** Records of an ask, whatever it came to. */
function judgedEvents(context, request, ask, before = null) {
    const { pull } = context.observation;
    const judged = before ?? judgeAsk(context, ask);
    const at = { actor: (0,bot_people/* personText */.bw)(ask.by), model: null, environment: ask.environment, commit: pull.head.sha };
    const head = ask.head ?? pull.head.sha;
    if (judged.kind === 'refused') {
        const { reason, message } = judged;
        return [(0,bot_records/* record */.g1)('approval_refused', at, { pull: pull.number, request, by: ask.by, head, reason, message })];
    }
    const { models } = judged;
    const bound = { at: ask.at, head, tree: pull.head.tree, policy: context.policy, models: [...models] };
    const facts = (0,bot_people/* recordedFacts */.wn)(context.observation.people, ask.by);
    return [(0,bot_records/* record */.g1)('approval_given', at, { pull: pull.number, request, by: ask.by, ...bound, ...facts })];
}
function isHeard({ observation }, request) {
    const { entries } = observation.records;
    return ['approval_given', 'approval_refused', 'break_glass', 'request_withdrawn'].some((kind) => (0,bot_records/* recordsOf */.M$)(entries, kind).some(({ detail }) => detail.request === request));
}
/** Taken off by anybody but this bot, a label takes with it all that was asked by it until then, heard or not. */
function hearRemoval(context, { id, label, by, at }) {
    const { config, scope, observation } = context;
    if (by.login === observation.self.login || isHeard(context, id))
        return [];
    if ((0,label_names/* isSameLabel */.z)(label.name, config.labels.break_glass))
        return [(0,withdrawals/* withdrawal */.s)(context, { environment: scope.environment, what: 'break_glass', request: id, by, at, of: null })];
    const environment = environmentOf(context, label.name);
    if (environment === null)
        return [];
    const before = (0,pull_approvals/* approvalsInForce */.b_)(context, environment).filter(({ detail }) => detail.at <= at);
    return [
        (0,withdrawals/* withdrawal */.s)(context, { environment, what: 'approval', request: id, by, at, of: null }),
        ...before.map((given) => revocation(context, environment, given, by, 'approval_revoked', `${by.login} took the label off`))
    ];
}
function revocation({ observation }, environment, { detail }, by, reason, message) {
    const { number, head } = observation.pull;
    const actor = by === null ? observation.self.login : (0,bot_people/* personText */.bw)(by);
    return (0,bot_records/* record */.g1)('approval_revoked', { actor, model: null, environment, commit: head.sha }, { pull: number, request: detail.request, of: detail.by, by, reason, message });
}
/** Needs no config: who pushes while it is broken had a part in it all the same. */
function seeContributor({ pull, records, self }, { by, head }) {
    const isKnown = (0,bot_records/* recordsOf */.M$)(records.entries, 'contributor_seen').some(({ detail }) => detail.by.id === by.id);
    if (isKnown || by.login === self.login)
        return [];
    const at = {
        actor: (0,bot_people/* personText */.bw)(by),
        model: null,
        environment: null,
        commit: head
    };
    return [(0,bot_records/* record */.g1)('contributor_seen', at, { pull: pull.number, by, head })];
}
function hearButton(context, { id, identifier, by, viaApp, at, head }) {
    const environment = identifier === 'approve' ? ((0,pull_scope/* labelledEnvironments */.Ku)(context.scope, context.config)[0] ?? null) : null;
    if (environment === null || isHeard(context, id))
        return [];
    return judgedEvents(context, id, { environment, by, viaApp, at, head });
}
/** For named people, on a promotion: it opens the gate for this very release, and for no other. */
function breakGlass(context, request) {
    const { scope, observation, people } = context;
    const { id, by, viaApp, head, at: asked } = request;
    if (isHeard(context, id) || viaApp)
        return [];
    const { pull } = observation;
    const environment = scope.environment;
    const at = { actor: (0,bot_people/* personText */.bw)(by), model: null, environment, commit: pull.head.sha };
    const isNamed = (0,broken_glass/* mayBreak */.X)(context, environment, by.login);
    const barred = people.barred((0,bot_people/* personText */.bw)(by));
    const wrong = scope.kind === 'code'
        ? refuse('approver_not_listed', 'in an emergency the glass is broken on a promotion, not on a change of code')
        : head !== pull.head.sha
            ? refuse('approval_stale', 'it was set on another commit')
            : barred !== null || !isNamed
                ? refuse(barred ?? 'approver_not_listed', `${by.login} is none of those who may break the glass`)
                : (0,withdrawals/* isWithdrawn */.r)(context, { environment, what: 'break_glass', by, at: asked })
                    ? refuse('approval_revoked', 'the label was taken off again')
                    : labelRefusal(context, request);
    if (wrong?.kind === 'refused') {
        const { reason, message } = wrong;
        return [(0,bot_records/* record */.g1)('approval_refused', at, { pull: pull.number, request: id, by, head, reason, message })];
    }
    if (scope.kind === 'code')
        return [];
    return [(0,bot_records/* record */.g1)('break_glass', at, { pull: pull.number, request: id, by, at: asked, head, release: scope.release })];
}
/** What nobody has to ask for: approvals that no longer hold, labels that somebody took off unheard, attempts that failed. */
function notice(context) {
    const environments = (0,pull_scope/* labelledEnvironments */.Ku)(context.scope, context.config);
    const stale = environments.flatMap((environment) => revokeStale(context, environment));
    const after = (0,pull_context/* withEvents */.OK)(context, stale);
    return [
        ...stale,
        ...environments.flatMap((environment) => revokeUnlabelled(after, environment)),
        ...failedAttempts(context)
    ];
}
function revokeStale(context, environment) {
    const { pull } = context.observation;
    const keeps = context.config.gates[environment]?.approvals?.invalidate === 'change';
    const isOpen = keeps &&
        context.states.some(({ missing }) => missing?.code === 'evidence_running' || missing?.code === 'evidence_missing');
    return (0,pull_approvals/* approvalsInForce */.b_)(context, environment)
        .filter((given) => !(0,pull_approvals/* holdsHere */.V5)(context, environment, given))
        .filter(({ detail }) => detail.policy !== context.policy || !isOpen)
        .map((given) => {
        const { head, policy } = given.detail;
        const why = policy !== context.policy
            ? 'the policy changed'
            : `it was for ${head.slice(0, 7)}, the head is ${pull.head.sha.slice(0, 7)}`;
        return revocation(context, environment, given, null, 'approval_stale', why);
    });
}
/**
 * Once approvals are complete the label stays on: where it is gone, somebody took it off and the event was lost. What came
 * from elsewhere may have completed them while no label stood here.
 */
function revokeUnlabelled(context, environment) {
    const { pull } = context.observation;
    const name = (0,pull_scope/* approvalLabel */.ic)(context.config, environment);
    if (pull.labels.kind === 'cut' || pull.labels.items.some((label) => (0,label_names/* isSameLabel */.z)(label.name, name)))
        return [];
    if (!isComplete(context, environment) || (0,pull_approvals/* carriedApprovals */.$k)(context, environment).length > 0)
        return [];
    return (0,pull_approvals/* approvalsInForce */.b_)(context, environment).map((given) => revocation(context, environment, given, null, 'approval_revoked', 'the label was taken off'));
}

// EXTERNAL MODULE: ./core/bot/pull/hold.js
var hold = __webpack_require__(26833);
;// CONCATENATED MODULE: ./core/bot/pull/commands.js
// Slash commands that nobody has answered yet: what each does, and the answer that the comment shows.













/** Workflows on the default branch that do what a command asks of a runner; each re-derives the gate by itself. */
const workflows = { retrain: 'modelgate-retrain.yml', rollback: 'modelgate-rollback.yml' };
const none = { events: [], after: [] };
/** Oldest first. Edited comments, those of bots and of nobody are no commands. */
function answerCommands(context) {
    const { comments, people } = context.observation;
    const bots = new Set(people.filter(({ isBot }) => isBot).map(({ id }) => id));
    const open = comments.filter(({ isAnswered, isEdited, viaApp, author }) => !isAnswered && !isEdited && !viaApp && author !== null && !bots.has(author.id));
    return open.reduce((sum, comment) => {
        const answer = answerOne((0,pull_context/* withEvents */.OK)(context, sum.events), comment);
        return {
            events: [...sum.events, ...answer.events],
            after: [...sum.after, ...answer.after]
        };
    }, none);
}
function answerOne(context, comment) {
    const { author } = comment;
    const parsed = (0,parse/* parseCommand */.RM)(comment.body);
    if (author === null || parsed.kind === 'none')
        return none;
    const before = (0,bot_records/* recordsOf */.M$)(context.observation.records.entries, 'command_answered').find(({ detail }) => detail.request === requestOf(comment));
    // It was done, and only the reaction that says so was lost.
    if (before !== undefined)
        return { ...none, after: [reaction(comment, before.detail.isDone)] };
    const done = (() => {
        switch (parsed.kind) {
            case 'unknown':
                return not(parsed.nearest === null
                    ? 'There is no such command: `/modelgate help`.'
                    : `There is no such command. Did you mean ${(0,verbs/* usageOf */.Fs)(parsed.nearest)}?`);
            case 'wrong':
                return not(`${parsed.message} ${parsed.usage}`);
            case 'refused':
                return not(parsed.message);
            case 'command':
                return obey(context, parsed.command, comment, author);
        }
    })();
    const { pull } = context.observation;
    const answered = (0,bot_records/* record */.g1)('command_answered', { actor: (0,bot_people/* personText */.bw)(author), model: null, environment: null, commit: pull.head.sha }, {
        pull: pull.number,
        request: requestOf(comment),
        by: author,
        command: parsed.kind === 'command' ? wordsOf(parsed.command) : '/modelgate',
        isDone: done.isDone,
        outcome: done.outcome.slice(0, 1000)
    });
    return {
        events: [...(done.events ?? []), answered],
        after: [...(done.after ?? []), reaction(comment, done.isDone)]
    };
}
function reaction({ id }, isDone) {
    return { kind: 'react', commentId: id, content: isDone ? '+1' : '-1' };
}
function requestOf({ id }) {
    return `comment-${id}`;
}
function wordsOf(command) {
    const values = Object.entries(command).flatMap(([field, value]) => field === 'verb' || value === null ? [] : [value]);
    return ['/modelgate', command.verb, ...values].join(' ').slice(0, 500);
}
function obey(context, command, comment, author) {
    const person = context.observation.people.find(({ id }) => id === author.id);
    switch (command.verb) {
        case 'help':
            return yes('The commands are listed in this comment.');
        case 'status':
            return yes('This comment says where each model stands.');
        case 'explain':
            return yes(explain(context.states, command.metric, command.model));
        case 'approve':
            return approve(context, command.environment, comment, author);
        case 'revoke':
            return revoke(context, command.environment, comment, author);
        case 'accept':
            return person === undefined ? unknownPerson : acceptFailure(context, command, comment, person);
        case 'hold':
        case 'resume':
        case 'exclude':
        case 'include':
        case 'retrain':
        case 'rollback':
        case 'promote':
            return person === undefined ? unknownPerson : obeyWriter(context, command, comment, person);
    }
}
const unknownPerson = not('Who you are could not be looked up: comment again in a minute.');
/** What takes write access, and nothing more: each of these only stops, asks or takes back. */
function obeyWriter(context, command, comment, person) {
    if (!(0,bot_people/* mayWrite */.J)(person))
        return not(`${person.login} has no write access to this repository.`);
    switch (command.verb) {
        case 'hold':
            return setHold(context, command.model, comment, person);
        case 'resume':
            return liftHold(context, command.model, comment, person);
        case 'exclude':
        case 'include':
            return exclude(context, command, comment, person);
        case 'retrain':
            return dispatch(context, command.model, comment, workflows.retrain, { model: command.model });
        case 'rollback':
            return rollback(context, command, comment, person);
        case 'promote':
            return not('Promotions are opened by themselves once QA has passed; a closed one can be opened again.');
    }
}
function approve(context, environment, comment, by) {
    const { scope, config } = context;
    const known = (0,pull_scope/* labelledEnvironments */.Ku)(scope, config);
    if (!known.includes(environment))
        return not(`Here ${known.join(' or ')} can be approved, not ${environment}.`);
    const ask = { environment, by, viaApp: comment.viaApp, at: comment.at, head: null };
    const events = judgedEvents(context, requestOf(comment), ask);
    const [event] = events;
    if (event?.kind !== 'approval_given') {
        const { reason, message } = event?.detail;
        return { ...not(`Not counted, ${reason ?? 'unknown'}: ${message ?? ''}.`), events };
    }
    return { ...yes(`${by.login} approves ${environment}.`), events };
}
function revoke(context, environment, comment, by) {
    const known = (0,pull_scope/* labelledEnvironments */.Ku)(context.scope, context.config);
    const wanted = environment === null ? known : known.filter((name) => name === environment);
    const { at } = comment;
    const revoked = wanted.flatMap((name) => [...(0,pull_approvals/* carriedApprovals */.$k)(context, name), ...(0,pull_approvals/* approvalsInForce */.b_)(context, name)]
        .filter(({ detail }) => detail.by.id === by.id && detail.at <= at)
        .map((given) => revocation(context, name, given, by, 'approval_revoked', `${by.login} took it back`)));
    // An event that tells of an earlier approval may still be on its way.
    const request = requestOf(comment);
    const withdrawn = wanted.map((name) => (0,withdrawals/* withdrawal */.s)(context, { environment: name, what: 'approval', request, by: who(by), at, of: who(by) }));
    const events = [...withdrawn, ...revoked];
    if (revoked.length === 0)
        return { ...not('No approval of yours is in force here.'), events };
    return {
        ...yes(`${by.login} takes back ${revoked.length === 1 ? 'an approval' : `${revoked.length} approvals`}.`),
        events
    };
}
function setHold(context, model, comment, person) {
    const unknown = unknownModel(context, model);
    if (unknown !== null)
        return unknown;
    const hold = `${person.login} holds ${model ?? 'this pull request'}`;
    const detail = { pull: context.observation.pull.number, request: requestOf(comment), by: who(person), hold };
    return { ...yes(`${hold}.`), events: [(0,bot_records/* record */.g1)('hold_set', at(context, person, model), detail)] };
}
function liftHold(context, model, comment, person) {
    const unknown = unknownModel(context, model);
    if (unknown !== null)
        return unknown;
    if ((0,hold/* holdOf */.n)(context, model) === null)
        return not(`Nothing holds ${model ?? 'this pull request'} here.`);
    const { pull } = context.observation;
    const name = context.config.labels.hold;
    const isLabelled = model === null && pull.labels.items.some((label) => (0,label_names/* isSameLabel */.z)(label.name, name));
    const detail = { pull: pull.number, request: requestOf(comment), by: who(person) };
    return {
        ...yes(`${person.login} lifts the hold.`),
        events: [(0,bot_records/* record */.g1)('hold_lifted', at(context, person, model), detail)],
        after: isLabelled ? [{ kind: 'remove_label', number: pull.number, name }] : []
    };
}
function exclude(context, { verb, model }, comment, person) {
    const state = context.states.find((each) => each.model === model);
    if (context.scope.kind !== 'code')
        return not('A promotion is of one model: close it instead.');
    if (state === undefined)
        return not(`This pull request does not touch a model ${model}.`);
    if (state.isExcluded === (verb === 'exclude'))
        return not(`${model} is ${verb}d already.`);
    const detail = { pull: context.observation.pull.number, request: requestOf(comment), by: who(person) };
    const event = verb === 'exclude'
        ? (0,bot_records/* record */.g1)('model_excluded', at(context, person, model), { ...detail, bound: state.bound })
        : (0,bot_records/* record */.g1)('model_included', at(context, person, model), detail);
    const outcome = verb === 'exclude'
        ? `${model} is left out: nothing of it will be deployed from this change.`
        : `${model} is taken in again.`;
    return { ...yes(outcome), events: [event] };
}
function rollback(context, command, comment, person) {
    const { model, environment, version } = command;
    const { config } = context;
    if (!Object.hasOwn(config.environments, environment))
        return not(`There is no environment ${environment}.`);
    const owners = Object.hasOwn(config.models, model) ? config.models[model]?.owners : undefined;
    if (owners !== undefined && !(0,bot_people/* isOwner */.u8)(person, owners) && person.permission !== 'admin')
        return not(`A rollback of ${model} is asked for by its owners (${owners.join(', ')}) or an admin.`);
    return dispatch(context, model, comment, workflows.rollback, { model, environment, version: version ?? '' });
}
/** The comment's id is the key: a command that is obeyed twice starts one run. */
function dispatch(context, model, comment, workflow, inputs) {
    const unknown = Object.hasOwn(context.config.models, model) ? null : not(`The config has no model ${model}.`);
    if (unknown !== null)
        return unknown;
    const ref = context.observation.repository.defaultBranch;
    const effect = { kind: 'dispatch', workflow, ref, key: requestOf(comment), inputs };
    return { ...yes(`Started ${workflow} for ${model}.`), after: [effect] };
}
function unknownModel({ states }, model) {
    if (model === null || states.some((state) => state.model === model))
        return null;
    return not(`This pull request does not touch a model ${model}.`);
}
function at({ observation }, person, model) {
    return { actor: (0,bot_people/* personText */.bw)(person), model, environment: null, commit: observation.pull.head.sha };
}
function who({ id, login }) {
    return { id, login };
}
function yes(outcome) {
    return { isDone: true, outcome };
}
function not(outcome) {
    return { isDone: false, outcome };
}

// EXTERNAL MODULE: ./core/bot/pull/gate.js + 1 modules
var pull_gate = __webpack_require__(28737);
;// CONCATENATED MODULE: ./core/bot/pull/labels.js





/** The event that tells who set a label, and on what, may still be on its way. */
const deliveryGraceMs = 5 * 60_000;
function planLabels(context, events, requests) {
    const { config, scope, observation } = context;
    const { pull, now, self } = observation;
    const { number } = pull;
    const isOn = (name) => pull.labels.items.some((label) => (0,label_names/* isSameLabel */.z)(label.name, name));
    const approvals = (0,pull_scope/* labelledEnvironments */.Ku)(scope, config).map((environment) => ({
        name: (0,pull_scope/* approvalLabel */.ic)(config, environment),
        isWanted: isComplete(context, environment)
    }));
    const wanted = approvals.filter(({ name, isWanted }) => isWanted && !isOn(name) && pull.labels.kind === 'all');
    const wrong = [...approvals, { name: config.labels.break_glass, isWanted: (0,broken_glass/* brokenGlass */.c)(context) !== null }]
        .filter(({ name, isWanted }) => !isWanted && isOn(name))
        .map(({ name }) => name);
    const settled = settledLabels(context, events, requests);
    const isSettled = (name) => settled.some((each) => (0,label_names/* isSameLabel */.z)(each, name));
    const until = pull.updatedAt + deliveryGraceMs;
    const off = wrong.filter((name) => isSettled(name) || now >= until);
    const unheard = off.filter((name) => !isSettled(name));
    const at = { actor: self.login, model: null, environment: null, commit: pull.head.sha };
    return {
        added: wanted.map(({ name }) => ({ kind: 'add_label', number, name })),
        removed: off.map((name) => ({ kind: 'remove_label', number, name })),
        events: unheard.map((label) => (0,bot_records/* record */.g1)('label_unheard', at, { pull: number, label })),
        wakeAt: off.length < wrong.length ? until : null
    };
}
/** Labels whose event was heard just now, and those of approvals that were revoked. */
function settledLabels({ config }, events, requests) {
    const heard = new Set(events.map(({ detail }) => detail.request));
    const labels = requests.flatMap((request) => request.kind === 'labeled' && heard.has(request.id) ? [request.label.name] : []);
    const revoked = events.flatMap(({ kind, environment }) => kind === 'approval_revoked' && environment !== null ? [(0,pull_scope/* approvalLabel */.ic)(config, environment)] : []);
    return [...labels, ...revoked];
}

;// CONCATENATED MODULE: ./core/bot/pull/rerun.js

/** Who may write may ask for it; a run that is not over is left alone, so a request that is heard twice runs once. */
function rerunEffects({ observation, scope }, requests) {
    const { people, pull, runs, repository } = observation;
    const isAsked = requests.some((request) => {
        if (request.kind !== 'button' || request.identifier !== 'rerequested')
            return false;
        const person = people.find(({ id }) => id === request.by.id);
        return !request.viaApp && request.head === pull.head.sha && person !== undefined && (0,bot_people/* mayWrite */.J)(person);
    });
    if (!isAsked || scope.kind !== 'code')
        return [];
    const newest = new Map(runs.toReversed().map((run) => [run.id, run]));
    return [...newest.values()]
        .filter(({ status, headSha, repositoryId }) => status === 'completed' && headSha === pull.head.sha && repositoryId === repository.id)
        .map(({ id }) => ({ kind: 'rerun', runId: id }));
}

;// CONCATENATED MODULE: ./core/bot/pull/decide.js
// One pull request: what it should look like, and what has to be written for that.















const nothing = { effects: [], again: false, wakeAt: null };
const groupPollMs = 10 * 60_000;
function decidePull(observation, requests) {
    const { pull, config } = observation;
    if (pull.state !== 'open')
        return nothing;
    if (config.kind !== 'valid')
        return closedByConfig(observation, requests);
    const scope = (0,pull_scope/* scopeOf */.Od)(observation, config.config);
    if (scope === null)
        return nothing;
    const before = (0,pull_context/* pullContext */.Ry)(observation, config.config, config.policy, scope);
    const noticed = notice(before);
    const heard = hear((0,pull_context/* withEvents */.OK)(before, noticed), requests);
    const answered = answerCommands((0,pull_context/* withEvents */.OK)(before, [...noticed, ...heard]));
    const asked = [...noticed, ...heard, ...answered.events];
    const labels = planLabels((0,pull_context/* withEvents */.OK)(before, asked), asked, requests);
    const events = [...asked, ...labels.events];
    const context = (0,pull_context/* withEvents */.OK)(before, events);
    const gate = (0,pull_gate/* pullGate */.J)(context, scope.environment);
    const comment = commentEffects(context, gate);
    return {
        effects: [
            ...labels.added,
            ...recordEffects(observation, events),
            ...labels.removed,
            ...comment,
            ...checkEffects(observation.checks, pullChecks(context, gate)),
            ...answered.after,
            ...rerunEffects(context, requests),
            ...mergeEffects(context, gate)
        ],
        // The check links to the comment, which has no address before it is there.
        again: observation.comment === null && comment.length > 0,
        wakeAt: earliest([labels.wakeAt, wakeOf(context, gate)])
    };
}
function recordEffects({ records, pull }, events) {
    if (events.length === 0)
        return [];
    return [{ kind: 'append_records', subject: `pull-${pull.number}`, head: records.head, events }];
}
function commentEffects(context, gate) {
    const { pull, comment, now } = context.observation;
    // Where no model is touched there is nothing to say, unless something was said before.
    const isQuiet = gate.models.length === 0 && gate.reasons.length === 0 && context.observation.records.entries.length === 0;
    if (comment === null && isQuiet)
        return [];
    const body = (0,markdown.toMarkdown)(renderPull(context, gate), { limit: markdown/* defaultLimit */.J - 1_000 });
    const digest = shownDigest(context);
    const isShown = comment?.shown?.head === pull.head.sha && comment.shown.digest === digest;
    if (isShown && comment.body.trimEnd() === body.trimEnd())
        return [];
    const shown = isShown ? comment.shown : { head: pull.head.sha, digest, at: now };
    return [{ kind: 'write_comment', number: pull.number, id: comment?.id ?? null, body, shown }];
}
/** A promotion whose gate passes is merged, at the very head that was judged. */
function mergeEffects({ scope, observation }, gate) {
    const { pull } = observation;
    if (scope.kind !== 'promotion' || gate.result !== 'pass' || pull.isDraft)
        return [];
    const title = `Promote ${scope.model} ${scope.version} to ${scope.environment} (#${pull.number})`;
    return [{ kind: 'merge_pull', number: pull.number, sha: pull.head.sha, title }];
}
/** When a soak or a window ends by itself. */
function wakeOf({ config, observation, scope }, gate) {
    if (scope.kind === 'code')
        return null;
    const codes = new Set(gate.models.flatMap(({ reasons }) => reasons.map(({ code: why }) => why)));
    const { soak, window } = config.gates[scope.environment] ?? {};
    const opens = window !== undefined && (codes.has('outside_window') || codes.has('frozen'))
        ? (0,gates_window/* opensNext */.P)(window, observation.now)
        : null;
    const soaked = soak !== undefined && codes.has('soak_not_over')
        ? observation.now + Math.min((0,units/* parseDuration */.E)(soak) ?? 0, 15 * 60_000)
        : null;
    // An approval that is given in another environment of the group wakes that promotion, not this one.
    const isShared = config.environments[scope.environment]?.group !== undefined && codes.has('approval_missing');
    return earliest([opens, soaked, isShared ? observation.now + groupPollMs : null]);
}
function earliest(times) {
    const known = times.filter((time) => time !== null);
    return known.length === 0 ? null : Math.min(...known);
}
/** Without a valid config on the default branch nothing is judged, and nothing passes. */
function closedByConfig(observation, requests) {
    const { config, pull, comment, repository } = observation;
    const title = config.kind === 'missing'
        ? 'There is no .github/modelgate.yml on the default branch'
        : '.github/modelgate.yml on the default branch is not valid';
    const problems = config.kind === 'invalid' ? config.problems.slice(0, 20) : [];
    const blocks = [
        ...(problems.length === 0
            ? []
            : [
                (0,tree/* list */.p_)(problems.map(({ place, message, cure }) => [(0,tree/* code */.aY)(place), ' ', (0,tree/* untrusted */.bp)(message), ' → ', (0,tree/* untrusted */.bp)(cure)]))
            ]),
        (0,tree/* paragraph */.FY)(config.kind === 'missing' ? 'Add it: ' : 'Mend it on ', (0,tree/* code */.aY)(config.kind === 'missing' ? 'modelgate init' : repository.defaultBranch), config.kind === 'missing' ? '.' : ', then every gate is judged again: ', ...(config.kind === 'missing' ? [] : [(0,tree/* code */.aY)('modelgate validate')]))
    ];
    // A repository that never used Modelgate is left in peace.
    if (config.kind === 'missing' && comment === null && observation.checks.length === 0)
        return nothing;
    const annotations = problems.flatMap(({ line, message }) => line === null ? [] : [{ path: '.github/modelgate.yml', line, level: 'failure', title: 'config', message }]);
    const check = configCheck(pull.head.sha, title, blocks, annotations);
    const body = (0,markdown.toMarkdown)((0,tree/* report */.z8)([
        (0,tree/* heading */.R_)(2, '❌ ', title),
        ...blocks,
        (0,tree/* paragraph */.FY)('Every gate stays closed until this is mended. ', (0,tree/* link */.nf)(pull.url, 'This pull request'), ' is judged again by itself then.')
    ]));
    const pushes = requests.flatMap((request) => (request.kind === 'pushed' ? seeContributor(observation, request) : []));
    const isSame = comment !== null && comment.body.trimEnd() === body.trimEnd() && comment.shown === null;
    return {
        effects: [
            ...recordEffects(observation, pushes),
            ...(isSame
                ? []
                : [
                    { kind: 'write_comment', number: pull.number, id: comment?.id ?? null, body, shown: null }
                ]),
            ...checkEffects(observation.checks, [check])
        ],
        again: false,
        wakeAt: null
    };
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
    if (run.event !== 'pull_request' && run.event !== 'merge_group' && !ofDefaultBranch.has(run.event))
        return null;
    // A pull request's run walks code that its author wrote: it reports of itself, or, from a fork, is not believed at all.
    return run.headRepositoryId === repository.id ? 'self_reported' : 'untrusted';
}


/***/ }),

/***/ 28737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ pullGate)
});

// EXTERNAL MODULE: ./core/gates/decide.js
var decide = __webpack_require__(9265);
// EXTERNAL MODULE: ./core/bot/gate-facts.js
var gate_facts = __webpack_require__(11487);
// EXTERNAL MODULE: ./core/bot/pull/approvals.js
var approvals = __webpack_require__(76854);
// EXTERNAL MODULE: ./core/bot/pull/broken-glass.js
var broken_glass = __webpack_require__(84);
// EXTERNAL MODULE: ./core/bot/pull/contributors.js
var contributors = __webpack_require__(96006);
// EXTERNAL MODULE: ./core/bot/pull/context.js
var pull_context = __webpack_require__(79017);
// EXTERNAL MODULE: ./core/bot/pull/evidence.js
var evidence = __webpack_require__(40565);
// EXTERNAL MODULE: ./core/bot/pull/hold.js
var pull_hold = __webpack_require__(26833);
// EXTERNAL MODULE: ./core/bot/pull/policy-change.js
var policy_change = __webpack_require__(20635);
;// CONCATENATED MODULE: ./core/bot/pull/promotion-conditions.js
// What holds a promotion whatever its model says: it must be the one commit of this bot, to a place that the config knows.

function promotionConditions({ observation, config, scope }) {
    if (scope.kind === 'code')
        return [];
    const { pull } = observation;
    const { environment, model } = scope;
    const file = `${environment}/${model}.yaml`;
    const hold = (result, code, message, cure) => ({
        result,
        reasons: [cure === undefined ? (0,decide/* reason */.l)(code, message) : (0,decide/* reason */.l)(code, message, cure)]
    });
    const close = 'close this pull request and delete its branch: a new one is opened';
    return [
        ...(Object.hasOwn(config.environments, environment) && Object.hasOwn(config.models, model)
            ? []
            : [
                hold('unavailable', 'config_invalid', `the config has no ${environment} or no ${model} any more`, 'close this pull request, or take them into .github/modelgate.yml again')
            ]),
        ...(pull.head.sha === scope.head ? [] : [hold('fail', 'other_bytes', 'somebody pushed to this promotion', close)]),
        ...(pull.files.items.every((path) => path === file)
            ? []
            : [hold('fail', 'other_bytes', `it changes more than ${file}`, close)]),
        ...(isOnlyRelease(observation, scope)
            ? []
            : [
                hold('fail', 'other_bytes', `${file} says something else than release ${scope.release.slice(0, 19)}…`, close)
            ]),
        ...(pull.isDraft ? [hold('pending', 'draft', 'this promotion is a draft')] : [])
    ];
}
/** The head may have been pushed to before it was put on record, so what it says is read. */
function isOnlyRelease({ places, promoted }, { environment, model, release }) {
    const now = places.find((place) => place.environment === environment && place.model === model)?.state;
    // Where the environment is held the gate says so; the head may be older than the hold.
    const isHoldKept = now?.hold != null || promoted?.hold == null;
    const { candidate, weight, live } = promoted ?? { candidate: null, weight: null, live: null };
    return candidate === release && weight === 0 && live === (now?.live ?? null) && isHoldKept;
}

;// CONCATENATED MODULE: ./core/bot/pull/gate.js
// The gate of each model on a pull request, and of the pull request as a whole. Nothing passes by default.










/** The gate before `environment`. On a code pull request it is asked before the merge: see `beforeMerge`. */
function pullGate(context, environment) {
    const models = context.states
        .map((state) => modelGate(context, environment, state))
        .toSorted((a, b) => gate_facts/* gateResults */.gJ.indexOf(a.result) - gate_facts/* gateResults */.gJ.indexOf(b.result));
    const own = ownConditions(context, environment);
    const counted = models.filter(({ state }) => !state.isExcluded).map(({ result }) => result);
    return {
        environment,
        result: (0,gate_facts/* worstResult */.NG)([...counted, ...own.conditions.map(({ result }) => result)]),
        reasons: own.conditions.flatMap(({ reasons }) => reasons),
        models,
        policy: own.policy
    };
}
function modelGate(context, environment, state) {
    if (state.isExcluded) {
        return { state, result: 'pass', reasons: [(0,decide/* reason */.l)('excluded', `${state.model} is left out`)], approvals: null };
    }
    if (state.missing !== null) {
        const isRunning = state.missing.code === 'evidence_running';
        return { state, result: isRunning ? 'pending' : 'unavailable', reasons: [state.missing], approvals: null };
    }
    const decision = gate_decide(context, environment, state);
    const hold = (0,pull_hold/* holdOf */.n)(context, state.model);
    const stopped = [...(hold === null ? [] : [hold]), ...((0,broken_glass/* brokenGlass */.c)(context) === null ? failedStep(state) : [])];
    const { result, reasons, approvals } = decision;
    return stopped.length > 0
        ? { state, result: 'fail', reasons: stopped, approvals }
        : { state, result, reasons, approvals };
}
/** A step that did not pass stops the walk, whether or not the gate names it as a check. */
function failedStep({ evidence }) {
    const last = evidence?.walk.records.at(-1);
    if (last === undefined || last.result === 'pass')
        return [];
    return last.reasons.length > 0 ? last.reasons : [(0,decide/* reason */.l)('check_failed', `${last.step} did not pass`)];
}
function gate_decide(context, environment, state) {
    const gate = (0,pull_context/* gateConfig */.iA)(context, environment);
    const asked = context.scope.kind === 'code' ? beforeMerge(gate) : gate;
    return (0,decide/* decideGate */.q7)(asked, factsOf(context, environment, state), context.people);
}
/**
 * Before the merge a pull request's own run may speak for it, and nothing has to soak or wait for a window: the gate is
 * decided once more, by trusted evidence, before anything is deployed.
 */
function beforeMerge({ evidence, soak: _soak, window: _window, ...gate }) {
    const least = evidence?.origin === 'untrusted' ? 'untrusted' : 'self_reported';
    return { ...gate, evidence: { ...evidence, origin: least } };
}
function factsOf(context, environment, state) {
    const { observation, config, policy, scope } = context;
    const { now, places, records, runs, pull } = observation;
    const trusted = runs.filter((run) => (0,evidence/* originOf */.y)(run, observation, scope) === 'trusted');
    return (0,gate_facts/* gateFacts */.pE)({ config, policy, now, places, environment, commit: pull.head.sha, entries: records.entries }, state, {
        approvals: areContributorsKnown(context, environment, state) ? (0,approvals/* approvalsFor */.u$)(context, environment, state) : [],
        contributors: (0,contributors/* contributorsOf */.ah)(context, state),
        servedBeforeSince: scope.kind === 'code'
            ? null
            : (0,gate_facts/* servedBefore */.p7)({ config, places, runs: trusted, sinceLive: observation.sinceLive }, { environment, model: state.model, release: scope.release }),
        brokenBy: (0,broken_glass/* brokenGlass */.c)(context)
    });
}
/** Where contributors may approve, nobody has to know who they are. */
function areContributorsKnown(context, environment, state) {
    return (0,pull_context/* gateConfig */.iA)(context, environment).approvals?.contributors === true || (0,contributors/* areAllCommitsKnown */.pq)(context, state);
}
/** What holds the pull request whatever its models say. */
function ownConditions(context, environment) {
    const { pull } = context.observation;
    const hold = (0,pull_hold/* holdOf */.n)(context);
    const cut = ['files', 'commits', 'labels'].filter((list) => pull[list].kind === 'cut');
    const policy = (0,policy_change/* policyApprovals */.f7)(context, environment);
    const open = policy?.open ?? [];
    return {
        policy,
        conditions: [
            ...(hold === null ? [] : [{ result: 'fail', reasons: [hold] }]),
            ...promotionConditions(context),
            ...cut.map((list) => ({
                result: 'unavailable',
                reasons: [
                    (0,decide/* reason */.l)('list_cut', `GitHub lists only the first ${pull[list].items.length} ${list} of this pull request`)
                ]
            })),
            ...(open.length === 0
                ? []
                : [
                    {
                        result: 'pending',
                        reasons: [
                            (0,decide/* reason */.l)('policy_changed', `${(0,policy_change/* policyChange */.Hi)(context).join(', ')} decide what may be deployed: 0 of 1 approvals by their owners`)
                        ]
                    }
                ])
        ]
    };
}


/***/ }),

/***/ 26833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ holdOf)
/* harmony export */ });
/* harmony import */ var _gates_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9265);
/* harmony import */ var _label_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53835);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);
// Holds that people set on a pull request: by the label, or by `/modelgate hold`.



/** `model` null asks for holds of the whole pull request. */
function holdOf({ observation, config }, model = null) {
    const { pull, records } = observation;
    const cure = 'when it may go on: take the label off, or comment `/modelgate resume`';
    if (model === null && pull.labels.items.some(({ name }) => (0,_label_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLabel */ .z)(name, config.labels.hold)))
        return (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('on_hold', `the label ${config.labels.hold} is set`, cure);
    const about = (kind) => (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, kind)
        .filter(({ entry, detail }) => detail.pull === pull.number && entry.environment === null && entry.model === model)
        .at(-1);
    const set = about('hold_set');
    if (set === undefined || (about('hold_lifted')?.entry.sequence ?? 0) > set.entry.sequence)
        return null;
    return (0,_gates_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('on_hold', `${set.detail.by.login} holds ${model ?? 'this pull request'}`, cure);
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
    const strange = observation.runs.find((run) => (0,evidence/* originOf */.y)(run, observation, scope) === null);
    const also = strange === undefined ? '' : `; run ${strange.id} belongs to another repository, commit or event`;
    return (0,decide/* reason */.l)('evidence_missing', `no workflow run handed in evidence of ${model} for this commit${also}`, 'look at the workflow run, or add workflows-templates/pull-request.yml to the repository');
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

/***/ 39370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isWithdrawn),
/* harmony export */   s: () => (/* binding */ withdrawal)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85941);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);


function withdrawal({ observation }, { environment, by, ...detail }) {
    const { number, head } = observation.pull;
    const at = { actor: (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .personText */ .bw)(by), model: null, environment, commit: head.sha };
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)('request_withdrawn', at, { pull: number, by, ...detail });
}
/** Whether what this person asked for at that time has been taken back since, as far as was heard. */
function isWithdrawn({ observation }, { environment, what, by, at }) {
    const { records, pull } = observation;
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'request_withdrawn').some(({ entry, detail }) => entry.environment === environment &&
        detail.pull === pull.number &&
        detail.what === what &&
        detail.at >= at &&
        (detail.of === null || detail.of.id === by.id));
}


/***/ }),

/***/ 21426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ decideRepository),
/* harmony export */   P: () => (/* binding */ labelsOf)
/* harmony export */ });
/* harmony import */ var _pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10435);
/* harmony import */ var _label_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53835);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);



function decideRepository(observation) {
    const { config, labels, pinnedLabels, records, self } = observation;
    if (config.kind !== 'valid')
        return { effects: [], again: false, wakeAt: null };
    const wanted = labelsOf(config.config);
    const found = (name) => labels.find((label) => (0,_label_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLabel */ .z)(label.name, name));
    const missing = wanted.filter(({ name }) => found(name) === undefined);
    const created = missing.map((label) => ({ kind: 'create_label', ...label }));
    // A pinned label that still exists stays pinned, whatever it is called now; a new one is pinned once the old is gone.
    const events = wanted.flatMap(({ name }) => {
        const label = found(name);
        const pinned = (0,_label_names_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedId */ .c)(pinnedLabels, name);
        const isFree = pinned === undefined || !labels.some(({ id }) => id === pinned);
        if (label === undefined || !isFree || pinned === label.id)
            return [];
        const at = { actor: self.login, model: null, environment: null, commit: null };
        return [(0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)('label_pinned', at, { name, id: label.id })];
    });
    const pins = events.length === 0 ? [] : [{ kind: 'append_records', subject: 'repository', head: records.head, events }];
    return { effects: [...created, ...pins], again: created.length > 0, wakeAt: null };
}
function labelsOf(config) {
    const gated = new Set([
        ...Object.entries(config.gates).flatMap(([name, gate]) => (gate.approvals === undefined ? [] : [name])),
        (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentParts */ .s)(config).staging ?? 'staging'
    ]);
    const approve = [...gated].map((environment) => ({
        name: config.gates[environment]?.approvals?.label ?? `approve:${environment}`,
        color: '1a7f37',
        description: `Asks Modelgate to record your approval for ${environment}`.slice(0, 100)
    }));
    const breaks = Object.values(config.gates).some(({ break_glass }) => break_glass !== undefined);
    return [
        ...approve,
        { name: config.labels.hold, color: '9a6700', description: 'Modelgate lets nothing through while this is set' },
        ...(breaks
            ? [
                {
                    name: config.labels.break_glass,
                    color: 'cf222e',
                    description: 'Emergency: opens the gate of this promotion, for named people'
                }
            ]
            : [])
    ];
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

/***/ 92957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ predecessorOf),
/* harmony export */   T: () => (/* binding */ promotedEnvironments)
/* harmony export */ });
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10435);

/** Environments that a release enters by a promotion, in the order of the config; never the first, which the merge deploys to. */
function promotedEnvironments(config) {
    const { staging, production } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentParts */ .s)(config);
    const group = production === null ? undefined : config.environments[production]?.group;
    return Object.entries(config.environments).flatMap(([name, environment]) => {
        const isOnTheWay = name === production || environment.after !== undefined || (group !== undefined && environment.group === group);
        return isOnTheWay && name !== staging ? [name] : [];
    });
}
/** The environment that must serve a release before it comes here; null where none must. */
function predecessorOf(config, environment) {
    const { staging } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentParts */ .s)(config);
    const before = config.environments[environment]?.after ?? (environment === staging ? null : staging);
    return before === environment ? null : before;
}


/***/ })

};

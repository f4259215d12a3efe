export const id = 8987;
export const ids = [8987];
export const modules = {

/***/ 52809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ summaryCheck)
/* harmony export */ });
/** The one check that a ruleset requires; those of the steps begin with it. */
const summaryCheck = 'modelgate';


/***/ }),

/***/ 76511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ desiredCheck),
/* harmony export */   Le: () => (/* binding */ shownBy),
/* harmony export */   p3: () => (/* binding */ checkEffects)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76540);
// Check runs: what each step came to, and one that says whether all may go on, to be required by a ruleset.


/** Bytes of a check run's summary (GitHub allows 65,535), with room for what a server adds. */
const summaryLimit = 65_000;
const titleLimit = 200;
function desiredCheck(content) {
    const { name, headSha, status, conclusion, title, report, detailsUrl = null, annotations = [], buttons = [], shows } = content;
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
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)(check);
    return { ...check, externalId: shows === undefined ? digest : `${digest} ${shows}` };
}
/** Of what a check shows, by its `external_id`: whoever presses its button had this before them. */
function shownBy(externalId) {
    return externalId.split(' ')[1] ?? null;
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
        // Of a completed one GitHub keeps status and conclusion, whatever an update says; it shows the newest of a name.
        const isKept = before.status === 'completed' && (check.status !== 'completed' || check.conclusion !== before.conclusion);
        return [
            isKept
                ? { kind: 'write_check', id: null, replaces: before.id, check }
                : { kind: 'write_check', id: before.id, check }
        ];
    });
}


/***/ }),

/***/ 24669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ closedConfig)
/* harmony export */ });
/* harmony import */ var _report_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96145);
// Why every gate is closed where the default branch has no valid config: each problem with its place and what mends it.

const file = '.github/modelgate.yml';
const mostProblems = 20;
function closedConfig(config, branch) {
    if (config.kind === 'missing')
        return {
            title: `There is no ${file} on the default branch`,
            blocks: [(0,_report_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)('Add it: ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('modelgate init'), '.')],
            annotations: []
        };
    const problems = config.problems.slice(0, mostProblems);
    return {
        title: `${file} on the default branch is not valid`,
        blocks: [
            (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(problems.map(({ place, message, cure }) => [(0,_report_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place), ' ', ...(0,_report_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withCode */ .SM)(message), ' → ', ...(0,_report_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .withCode */ .SM)(cure)])),
            (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)('Mend it on ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(branch), ', then every gate is judged again: ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('modelgate validate'))
        ],
        annotations: problems.map(({ line, message, cure }) => ({
            path: file,
            line: line ?? 1,
            level: 'failure',
            title: 'config_invalid',
            message: `${message}\n→ ${cure}`
        }))
    };
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
    promote: {
        parameters: [model, environment],
        line: 'opens the promotion of the release of MODEL that is ready for ENV, also of one that failed there'
    },
    rollback: {
        parameters: [model, environment, version],
        line: 'brings back the release before, or VERSION, and holds it'
    },
    retrain: {
        parameters: [model],
        line: 'trains MODEL again, though nothing of it changed; of one that is trained elsewhere, proposes the newest'
    },
    hold: { parameters: [maybe(model)], line: 'lets nothing through until it is resumed: MODEL, or all of them here' },
    resume: {
        parameters: [maybe(model)],
        line: 'lifts a hold: of all here, or of MODEL here or where a rollback holds it'
    },
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

/***/ 18092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   so: () => (/* binding */ lastTry),
/* harmony export */   tf: () => (/* binding */ isRunOf),
/* harmony export */   tx: () => (/* binding */ attemptOf)
/* harmony export */ });
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11806);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27754);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71439);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54827);




/** Of the release that stands promoted; null where none does, or where this bot knows of no promotion that was merged. */
function attemptOf(observation, environment, model) {
    const { records, promotions } = observation;
    const { candidate, live } = (0,_states_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L)(observation, environment, model);
    if (candidate === null || candidate === live)
        return null;
    const open = new Set(promotions.map(({ number }) => number));
    const promotion = (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(records.entries, 'promotion_opened').findLast(({ entry, detail }) => entry.environment === environment &&
        entry.model === model &&
        detail.release === candidate &&
        !open.has(detail.pull));
    if (promotion === undefined)
        return null;
    const key = (0,_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .promotionKey */ .rl)(environment, model, candidate, promotion.detail.pull);
    const begun = (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(records.entries, 'deployment_dispatched').find(({ detail }) => detail.key === key);
    const begunAt = begun === undefined ? null : Date.parse(begun.entry.at);
    const { pull, head } = promotion.detail;
    const gated = (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(records.entries, 'promotion_gated').findLast(({ detail }) => detail.pull === pull)?.detail;
    const isGated = gated?.isOpen === true && gated.head === head;
    const { commit } = promotion.entry;
    return { release: candidate, key, commit, pull, isGated, isBegun: begunAt !== null, begunAt };
}
/**
 * Whether it is the run that this bot started for an attempt, also where somebody ran it again. Its workflow checks out the
 * commit that it is given: whoever else starts it could give another.
 */
function isRunOf({ self }, { key }, run) {
    return (run.startedBy?.login === self.login &&
        run.path === `.github/workflows/${_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .promoteWorkflow */ .yD}` &&
        (0,_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .isTitled */ .X2)(run.title, key));
}
/** What the newest walk that tried to bring a release up came to; null where none is seen. */
function lastTry(walks, environment, release) {
    const wanted = { release, environment };
    for (const walk of walks) {
        const tried = (0,_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .newestOf */ .su)([walk], 'live', wanted) ?? (0,_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .newestOf */ .su)([walk], 'production', wanted);
        if (tried !== null)
            return tried;
    }
    return null;
}


/***/ }),

/***/ 20536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ promotable),
/* harmony export */   hE: () => (/* binding */ candidateFor),
/* harmony export */   tE: () => (/* binding */ testedOf)
/* harmony export */ });
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92957);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);
/* harmony import */ var _taken_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4835);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18092);
/* harmony import */ var _merged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42133);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71439);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54827);







/** Of the release that the environment before serves, what QA said of it and what became of it here. */
function candidateFor(observation, way) {
    const { environment, model, walks } = way;
    const { hold, live, candidate } = (0,_states_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOf */ .L)(observation, environment, model);
    if (hold !== null)
        return none('on_hold', `${environment} is on hold: ${hold}`);
    const tested = testedOf(observation, way);
    if (tested === null)
        return none('evidence_missing', whyUntested(observation, way));
    const { release, version, record, run } = tested;
    if (record.result !== 'pass') {
        const [why] = record.reasons;
        return none(why?.code ?? 'check_failed', `QA of ${version} did not pass (run ${run.id})${textOf(why?.message)}`);
    }
    if (live === release)
        return none(null, `${version} is live in ${environment} already${stopped(walks)}`);
    if (candidate === release)
        return none(null, `${version} is being brought up in ${environment} already`);
    if (!isKnown(observation, model, release))
        return whyUnknown(observation, model, tested);
    const tried = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .lastTry */ .so)(walks, environment, release);
    const hasFailed = tried?.record.result === 'fail' && !isAskedAgain(observation, way, tried);
    if (hasFailed)
        return { kind: 'failed', served: tested, tried };
    return { kind: isTakenBack(observation, way, release) ? 'taken_back' : 'ready', served: tested };
}
/** The same, where it may go on by itself; null where it may not. */
function promotable(observation, way) {
    const found = candidateFor(observation, way);
    return found.kind === 'ready' ? found.served : null;
}
/** What is said of the release that comes next here, by QA or by the walk that made it; null where nothing that is seen says any. */
function testedOf(observation, { config, environment, model, walks }) {
    const before = (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .predecessorOf */ .Fr)(config, environment);
    if (before === null)
        return (0,_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .madeOf */ .F6)(walks);
    const { live } = (0,_states_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOf */ .L)(observation, before, model);
    return live === null ? null : (0,_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .newestOf */ .su)(walks, 'qa', { release: live });
}
/** Somebody let the release try again after exactly this attempt; when it fails once more, that is another one. */
function isAskedAgain({ records }, { environment, model }, { release, run }) {
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'promotion_asked').some(({ entry, detail: { release: asked, retries } }) => entry.environment === environment &&
        entry.model === model &&
        asked === release &&
        retries?.run === run.id &&
        retries.attempt === run.attempt);
}
function isTakenBack({ records }, { environment, model }, release) {
    const at = (0,_taken_back_js__WEBPACK_IMPORTED_MODULE_2__/* .takenBackAt */ .M)(records.entries, { environment, model, release });
    if (at === null)
        return false;
    return !(0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'promotion_asked').some(({ entry, detail }) => entry.environment === environment && entry.model === model && detail.release === release && entry.sequence > at);
}
function isKnown({ records }, model, release) {
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'release_created').some(({ entry, detail }) => entry.model === model && detail.release === release);
}
function whyUnknown(observation, model, { version, run, walk }) {
    const build = walk.records.find(({ step }) => step === 'build')?.outputs;
    const built = {
        modelDigest: build?.modelDigest ?? null,
        serving: build?.serving ?? null
    };
    return (0,_merged_js__WEBPACK_IMPORTED_MODULE_4__/* .isLeftOut */ .WY)(observation, run.headSha, model, built)
        ? none('excluded', `${version} holds what was left out of its change`)
        : none('evidence_missing', `${version} is not on record as a release yet`);
}
function whyUntested(observation, { config, environment, model, walks }) {
    const before = (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .predecessorOf */ .Fr)(config, environment);
    const stop = stopped(walks);
    if (before === null)
        return `no run of the default branch that is seen has made a release of ${model}${stop}`;
    const { live } = (0,_states_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOf */ .L)(observation, before, model);
    if (live === null)
        return `${before} serves no release of ${model} yet${stop}`;
    const made = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(observation.records.entries, 'release_created').findLast(({ entry, detail }) => entry.model === model && detail.release === live);
    return `QA has said nothing that is seen of ${made?.detail.version ?? live.slice(0, 19)}, which ${before} serves${stop}`;
}
/** Where the default branch's newest walk ended before it had a release to promote. */
function stopped(walks) {
    const newest = walks.find(({ walk }) => walk.records.every(({ step }) => step !== 'production' && step !== 'live'));
    const last = newest?.walk.records.at(-1);
    if (newest === undefined || last === undefined || last.result === 'pass')
        return '';
    return `; run ${newest.run.id} of the default branch stopped at ${last.step}, ${last.reasons[0]?.code ?? last.result}`;
}
function textOf(message) {
    return message === undefined ? '' : `: ${message.split('\n')[0] ?? ''}`;
}
function none(code, message) {
    return { kind: 'none', code, message };
}


/***/ }),

/***/ 34118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ dispatchOf),
/* harmony export */   b0: () => (/* binding */ endOfGoLive),
/* harmony export */   j7: () => (/* binding */ startGraceMs)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11806);
/* harmony import */ var _refused_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31443);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27754);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56776);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18092);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54827);
// What was promoted: dispatched once to a runner on the default branch, and recorded as live or taken back when its walk has ended.







/** Whoever put it on record starts the run; only if it died before it could, somebody else does. */
const startGraceMs = 15_000;
/**
 * A candidate that was merged in is brought up by a run on the default branch, once: the key is of the promotion. It is put on
 * record first, for of several bots only one can write that record.
 */
function dispatchOf(observation, environment, model, walks, outcomes) {
    const { repository, self, now } = observation;
    const nothing = { dispatches: [], events: [], wakeAt: null };
    const attempt = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .attemptOf */ .tx)(observation, environment, model);
    const answer = outcomes.findLast(({ key }) => key === attempt?.key);
    if (attempt !== null && answer !== undefined)
        return { ...nothing, events: answered(observation, environment, model, attempt, answer) };
    if (attempt === null || (0,_states_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(observation, environment, model).hold !== null)
        return nothing;
    if (!attempt.isGated && !attempt.isBegun)
        return nothing;
    const { key, release: candidate, commit: sha, begunAt } = attempt;
    if (begunAt !== null && walks.some(({ run }) => (0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunOf */ .tf)(observation, attempt, run)))
        return nothing;
    if (begunAt !== null && now < begunAt + startGraceMs)
        return { ...nothing, wakeAt: begunAt + startGraceMs };
    const release = createdAs(observation, model, candidate);
    if (release === undefined || sha === null)
        return nothing;
    const at = { actor: self.login, model, environment, commit: sha };
    const inputs = { environment, model, release: candidate, commit: sha };
    const description = `${model} ${release.detail.version} is being brought up`.slice(0, 140);
    return {
        // Both are found again by the key.
        dispatches: [
            { kind: 'dispatch', workflow: _branches_js__WEBPACK_IMPORTED_MODULE_6__/* .promoteWorkflow */ .yD, ref: repository.defaultBranch, key, inputs },
            { kind: 'write_deployment', environment, sha, key, state: 'in_progress', description, logUrl: null }
        ],
        events: begunAt === null
            ? [(0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)('deployment_dispatched', at, { key, release: candidate, workflow: _branches_js__WEBPACK_IMPORTED_MODULE_6__/* .promoteWorkflow */ .yD })]
            : [],
        wakeAt: null
    };
}
/**
 * What the run of the promotion came to: the release is live, or the candidate is taken back and the old one stays whole. It is
 * taken back at once where it was merged around its gate: a new promotion asks for what that one would have.
 */
function endOfGoLive(observation, environment, model, walks) {
    const state = (0,_states_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(observation, environment, model);
    const none = { moves: [], effects: [] };
    const attempt = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .attemptOf */ .tx)(observation, environment, model);
    if (attempt === null)
        return none;
    if (!attempt.isBegun)
        return attempt.isGated
            ? none
            : { ...none, moves: (0,_states_js__WEBPACK_IMPORTED_MODULE_5__/* .moved */ .a)(observation, environment, model, { ...state, candidate: null, weight: 0 }) };
    const { key, release } = attempt;
    const own = walks.filter(({ run }) => (0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunOf */ .tf)(observation, attempt, run));
    const live = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .lastTry */ .so)(own, environment, release);
    if (live === null || live.record.result === 'pending')
        return none;
    const isLive = live.record.step === 'live' && live.record.result === 'pass';
    if (!isLive && live.record.result === 'pass')
        return none;
    const next = isLive
        ? { ...state, live: release, candidate: null, weight: 0 }
        : { ...state, candidate: null, weight: 0 };
    const description = isLive
        ? `${model} ${live.version} is live`
        : `${model} ${live.version}: ${live.record.reasons[0]?.code ?? 'failed'}`;
    return {
        moves: (0,_states_js__WEBPACK_IMPORTED_MODULE_5__/* .moved */ .a)(observation, environment, model, next),
        effects: [
            {
                kind: 'write_deployment',
                environment,
                // The commit that it was begun with: the run itself is of wherever the default branch stood.
                sha: attempt.commit ?? live.run.headSha,
                key,
                state: isLive ? 'success' : 'failure',
                description: description.slice(0, 140),
                logUrl: live.run.url
            },
            ...(isLive ? tagOf(observation, environment, model, attempt) : [])
        ]
    };
}
/** Of the commit that the release was made of; it keeps how far the log went then. */
function tagOf(observation, environment, model, { release, key }) {
    const created = createdAs(observation, model, release);
    if (created?.entry.commit == null)
        return [];
    const message = `${model} ${created.detail.version} is live in ${environment}\n\nrelease ${release}`;
    return [{ kind: 'write_tag', prefix: (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .tagPrefix */ .B3)(model, environment), sha: created.entry.commit, key, message }];
}
/** What GitHub answered is put on record for the pull request that was merged, where it says something new. */
function answered({ records, self }, environment, model, { key, pull }, answer) {
    const refusal = answer.kind === 'refused' ? (0,_refused_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalDetail */ .mT)(answer.refusal) : null;
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)((0,_refused_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .standingRefusal */ .ve)(records, key)) === (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(refusal))
        return [];
    return [(0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)('dispatch_answered', { actor: self.login, model, environment, commit: null }, { key, pull, refusal })];
}
function createdAs({ records }, model, release) {
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOf */ .M$)(records.entries, 'release_created').findLast(({ entry, detail }) => entry.model === model && detail.release === release);
}


/***/ }),

/***/ 42133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ unservedMerges),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   z$: () => (/* binding */ mergedAs)
/* harmony export */ });
/* harmony import */ var _pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10435);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82739);
/* harmony import */ var _own_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4384);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71439);




function mergedAs({ mergedPulls }, sha) {
    return mergedPulls.filter((pull) => pull.sha === sha);
}
/** Those of the newest commit that was measured and that the first environment has not got yet: they say what it waits for. */
function unservedMerges(observation) {
    const { config, runs } = observation;
    if (config.kind !== 'valid' || (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentParts */ .sP)(config.config).staging === null)
        return [];
    const measured = runs.flatMap((run) => {
        if (!(0,_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrusted */ .W2)(observation, run) || run.evidence.kind !== 'read' || !(0,_own_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfRun */ .N)(run, run.evidence.document))
            return [];
        const { commit, models } = run.evidence.document;
        return commit === run.headSha ? [{ commit, models }] : [];
    });
    const newest = measured[0]?.commit;
    const isServed = measured
        .filter(({ commit }) => commit === newest)
        .flatMap(({ models }) => models.flatMap(({ records }) => records))
        .some(({ step, result }) => step === 'staging' && result === 'pass');
    return newest === undefined || isServed ? [] : mergedAs(observation, newest).map(({ number }) => number);
}
/** Each entry once: several pull requests may have the same records. */
function entriesOf(pulls) {
    const bySequence = new Map(pulls.flatMap(({ entries }) => entries.map((entry) => [entry.sequence, entry])));
    return [...bySequence.values()].toSorted((a, b) => a.sequence - b.sequence);
}
/**
 * Whether a model is left out at this commit: on the pull request that it came by, or on an earlier one, as long as model
 * and serving code are the very ones that were left out there.
 */
function isLeftOut(observation, sha, model, built) {
    return observation.mergedPulls.some(({ sha: merged, number, entries }) => merged === sha ? (0,_model_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isExcludedOn */ .E0)(entries, number, model) : (0,_model_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeftOutAs */ .Ql)(entries, number, model, built));
}


/***/ }),

/***/ 69359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ openPromotion),
/* harmony export */   DC: () => (/* binding */ newPromotions),
/* harmony export */   et: () => (/* binding */ promotionsMoved),
/* harmony export */   nc: () => (/* binding */ supersededPromotions),
/* harmony export */   xI: () => (/* binding */ endedPromotions)
/* harmony export */ });
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92957);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11806);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20536);
/* harmony import */ var _merged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42133);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71439);
/* harmony import */ var _states_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54827);







const beginEnvironments = {
    kind: 'write_environments',
    branch: _branches_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentsBranch */ .ZH,
    head: null,
    message: 'Begin the environments branch',
    changes: []
};
/** One pull request for one release: its branch says which, so that a second one is never opened. */
function openPromotion(observation, environment, model, candidate) {
    if (candidate === null)
        return [];
    const { promotions, environmentsHead, repository } = observation;
    const branch = (0,_branches_js__WEBPACK_IMPORTED_MODULE_6__/* .promotionBranch */ .Iw)(environment, model, candidate.version);
    if (promotions.some(({ head }) => head.ref === branch))
        return [];
    // Where there is none yet it begins by itself: a promotion's branch made of nothing could never be merged.
    if (environmentsHead === null)
        return [beginEnvironments];
    const state = (0,_states_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(observation, environment, model);
    const title = `Promote ${model} ${candidate.version} to ${environment}`;
    return [
        {
            kind: 'write_environments',
            branch,
            head: environmentsHead,
            message: title,
            changes: [{ environment, model, state: { ...state, candidate: candidate.release, weight: 0 } }]
        },
        {
            kind: 'open_pull',
            branch,
            base: _branches_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentsBranch */ .ZH,
            title,
            body: `Release \`${candidate.release}\` of \`${model}\`, made from ${repository.url}/commit/${candidate.run.headSha}.\n\nModelgate's comment below says what is needed; it merges by itself once every gate passes.`
        }
    ];
}
/**
 * A newer release, or none any more: what stands open for an older one promotes nothing. One whose QA is too long ago to be
 * seen, while it soaks, stays as long as the environment before serves it, or, without one before, until a newer one is made. Where another release has gone live meanwhile, its
 * branch says what is no longer so: it is opened anew, and looked at anew.
 */
function supersededPromotions(observation, way, candidate) {
    const { environment, model } = way;
    return observation.promotions.flatMap(({ head, number }) => {
        const of = (0,_branches_js__WEBPACK_IMPORTED_MODULE_6__/* .readPromotionBranch */ .oK)(head.ref);
        if (of?.environment !== environment || of.model !== model)
            return [];
        if (isOutdated(observation, way, number))
            return [{ kind: 'close_pull', number, branch: head.ref }];
        if (of.version === candidate?.version)
            return [];
        const isUnseen = (0,_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .testedOf */ .tE)(observation, way) === null && comesNext(observation, way, of.version);
        return isUnseen ? [] : [{ kind: 'close_pull', number, branch: head.ref }];
    });
}
function isOutdated(observation, { environment, model }, number) {
    const opened = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(observation.records.entries, 'promotion_opened').findLast(({ detail }) => detail.pull === number);
    return opened !== undefined && opened.detail.replaces !== (0,_states_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(observation, environment, model).live;
}
function comesNext(observation, { config, environment, model }, version) {
    const before = (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .predecessorOf */ .Fr)(config, environment);
    const { live, hold } = (0,_states_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(observation, environment, model);
    const release = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(observation.records.entries, 'release_created').findLast(({ entry, detail }) => entry.model === model && detail.version === version)?.detail.release;
    if (release === undefined || hold !== null || live === release)
        return false;
    if (before !== null)
        return (0,_states_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(observation, before, model).live === release;
    return newestRelease(observation, model) === release;
}
function newestRelease({ records }, model) {
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'release_created').findLast(({ entry }) => entry.model === model)?.detail.release;
}
/** Whose release is live now, or no longer is: its check says so. */
function promotionsMoved(observation, moves) {
    const opened = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(observation.records.entries, 'promotion_opened');
    return moves.flatMap(({ environment, model, state }) => {
        const before = (0,_states_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(observation, environment, model).live;
        if (before === state.live)
            return [];
        return opened
            .filter(({ entry }) => entry.environment === environment && entry.model === model)
            .filter(({ detail: { release } }) => release === before || release === state.live)
            .map(({ detail }) => detail.pull);
    });
}
/** A promotion that was just opened is put on record: nothing else makes it one. */
function newPromotions(observation) {
    const { promotions, records, self } = observation;
    const opened = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'promotion_opened');
    const known = new Set(opened.map(({ detail }) => detail.pull));
    const releases = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'release_created');
    return promotions.flatMap(({ number, head }) => {
        const of = (0,_branches_js__WEBPACK_IMPORTED_MODULE_6__/* .readPromotionBranch */ .oK)(head.ref);
        if (known.has(number) || of === null)
            return [];
        const { environment, model, version } = of;
        const made = releases.findLast(({ entry, detail }) => entry.model === model && detail.version === version);
        if (made === undefined)
            return [];
        const { release } = made.detail;
        const { commit, ...source } = sourceOf(observation, made);
        const at = { actor: self.login, model, environment, commit };
        const replaces = (0,_states_js__WEBPACK_IMPORTED_MODULE_5__/* .stateOf */ .L)(observation, environment, model).live;
        return [(0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)('promotion_opened', at, { pull: number, release, version, head: head.sha, replaces, ...source })];
    });
}
/** The commit that a release comes from now, its tree, and the pull requests by which it came. */
function sourceOf(observation, made) {
    const { entry, detail } = made;
    // On the way to a later environment, run and merge may be too long ago to be seen.
    const earlier = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(observation.records.entries, 'promotion_opened').findLast((each) => each.entry.model === entry.model && each.detail.release === detail.release);
    const newest = (0,_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .newestSource */ .aN)((0,_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .walksOf */ .uq)(observation, entry.model ?? ''), detail.release);
    const commit = newest ?? earlier?.entry.commit ?? entry.commit;
    const told = earlier?.entry.commit === commit ? earlier.detail : undefined;
    const tree = observation.trees[commit ?? ''] ?? told?.tree ?? (commit === entry.commit ? detail.tree : undefined);
    const seen = (0,_merged_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedAs */ .z$)(observation, commit ?? '').map(({ number }) => number);
    return { commit, from: seen.length > 0 ? seen : [...(told?.from ?? [])], ...(tree !== undefined && { tree }) };
}
/** The last ones that are no longer open where something has changed: their comments say what became of them. */
function endedPromotions({ promotions, records }, changed) {
    const open = new Set(promotions.map(({ number }) => number));
    const ended = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'promotion_opened').filter(({ detail }) => !open.has(detail.pull));
    const last = changed.flatMap(({ environment, model }) => {
        const found = ended.findLast(({ entry }) => entry.environment === environment && entry.model === model);
        return found === undefined ? [] : [found.detail.pull];
    });
    return [...new Set(last)];
}


/***/ }),

/***/ 71439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ madeOf),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   aN: () => (/* binding */ newestSource),
/* harmony export */   sW: () => (/* binding */ stagedBy),
/* harmony export */   su: () => (/* binding */ newestOf),
/* harmony export */   uq: () => (/* binding */ walksOf)
/* harmony export */ });
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11806);
/* harmony import */ var _own_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4384);


const ofDefaultBranch = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/** Only the default branch's own runs of its own repository are trusted. */
function isTrusted({ repository }, run) {
    return (run.repositoryId === repository.id &&
        run.headRepositoryId === repository.id &&
        run.headBranch === repository.defaultBranch &&
        ofDefaultBranch.has(run.event));
}
function walksOf(observation, model) {
    return observation.runs.flatMap((run) => {
        if (run.evidence.kind !== 'read' || !isTrusted(observation, run) || !(0,_own_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfRun */ .N)(run, run.evidence.document))
            return [];
        return run.evidence.document.models.filter((walk) => walk.model === model).map((walk) => ({ run, walk }));
    });
}
/**
 * Where no environment comes before a promotion: the release that the newest walk made of what was merged. The run of a
 * promotion walks an older commit again, and makes nothing.
 */
function madeOf(walks) {
    for (const { run, walk } of walks) {
        const record = walk.records.at(-1);
        if (walk.release == null || record === undefined || isPromotion(run))
            continue;
        return { ...walk.release, run, record, walk };
    }
    return null;
}
/** What the first environment serves by the newest walk that went there. */
function stagedBy(walks) {
    return newestOf(walks.filter(({ run }) => !isPromotion(run)), 'staging');
}
function isPromotion({ path }) {
    return path === `.github/workflows/${_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .promoteWorkflow */ .yD}`;
}
/**
 * Where a release comes from now: by the newest commit whose own walk had it tested, or made it where nothing comes before.
 * That is not always the one that it was made of: a revert brings known bytes back.
 */
function newestSource(walks, release) {
    const own = walks.filter(({ run }) => !isPromotion(run));
    const made = madeOf(own);
    const found = newestOf(own, 'qa', { release }) ?? (made?.release === release ? made : null);
    return found?.run.headSha ?? null;
}
/** The newest record of a step that names a release, of those that are wanted, over all runs; null where there is none. */
function newestOf(walks, step, wanted = {}) {
    for (const { run, walk } of walks) {
        const record = walk.records.findLast((each) => each.step === step);
        const named = record?.outputs.release;
        if (record === undefined || named === undefined)
            continue;
        if (wanted.release !== undefined && named !== wanted.release)
            continue;
        const where = record.outputs.environment;
        if (wanted.environment !== undefined && where !== undefined && where !== wanted.environment)
            continue;
        const version = walk.records.findLast(({ outputs }) => outputs.version !== undefined)?.outputs.version;
        if (version !== undefined)
            return { release: named, version, run, record, walk };
    }
    return null;
}


/***/ }),

/***/ 54827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf),
/* harmony export */   a: () => (/* binding */ moved)
/* harmony export */ });
const empty = { live: null, candidate: null, weight: 0, hold: null };
function stateOf({ places }, environment, model) {
    return places.find((place) => place.environment === environment && place.model === model)?.state ?? empty;
}
/** None where it stands so already. */
function moved(observation, environment, model, state) {
    const now = stateOf(observation, environment, model);
    const isSame = ['live', 'candidate', 'weight', 'hold'].every((key) => now[key] === state[key]);
    return isSame ? [] : [{ environment, model, state }];
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
/* harmony import */ var _pipeline_findings_finding_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49794);
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
    const newFindings = (0,_pipeline_findings_finding_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .readNewFindings */ .n)((0,_model_state_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .zv)(evidence, 'analyze')?.outputs.newFindings);
    const isFirst = environment === (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentParts */ .sP)(config).staging;
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
    const uses = settings === null ? (evidence?.walk.planned ?? []) : (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .applicableSteps */ .vM)(config, settings);
    if (!uses.includes(step))
        return 'unused';
    const record = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .zv)(evidence, step);
    if (record === undefined)
        return 'missing';
    if (record.result !== 'pass')
        return 'fail';
    const inputs = record.attempts?.inputs;
    const failedBefore = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'attempt_failed').some(({ entry, detail }) => entry.model === model && detail.step === step && detail.inputs === inputs);
    return (0,_pipeline_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlaky */ .s8)(record, failedBefore) ? 'flaky' : 'pass';
}
/**
 * When the environment before this one began to serve the release, by the first run that says so, or by the branch; null while
 * it doesn't.
 */
function servedBefore({ config, places, runs, branch }, { environment, model, release }) {
    const before = (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .predecessorOf */ .Fr)(config, environment);
    const place = places.find((each) => each.environment === before && each.model === model);
    if (before === null || place?.state.live !== release)
        return null;
    const { staging } = (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentParts */ .sP)(config);
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
    // Of an environment that a promotion brings a release to, its run may be too long ago to be seen.
    return before !== staging && branch?.release === release ? branch.at : null;
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

/***/ 91124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ grantWords),
/* harmony export */   Qu: () => (/* binding */ blockingPermissions),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   rg: () => (/* binding */ permitted),
/* harmony export */   wP: () => (/* binding */ withoutPermission)
/* harmony export */ });
/* unused harmony export appPermissions */
/* harmony import */ var _report_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96145);
// What the App has to be granted, and what is not tried without it.

/** As app.yml asks for it, and what the bot can't do without. */
const appPermissions = {
    actions: { level: 'write', without: 'no run is read, dispatched or run again' },
    checks: { level: 'write', without: 'no check is written' },
    contents: { level: 'write', without: 'nothing is put on record, released or merged' },
    deployments: { level: 'write', without: 'no deployment is kept, and no waiting job is answered' },
    issues: { level: 'write', without: 'no label is created' },
    members: { level: 'read', without: 'nobody is known to be in a team' },
    merge_queues: { level: 'read', without: 'no merge group is judged' },
    metadata: { level: 'read', without: 'nobody’s role is known' },
    pull_requests: { level: 'write', without: 'no promotion is opened, merged or closed' },
    statuses: { level: 'read', without: 'changes of other checks are found late' }
};
const levels = ['read', 'write', 'admin'];
/** `checks: write` for each that is not granted, or not far enough. */
function lacking({ permissions }) {
    return Object.entries(appPermissions)
        .filter(([name, { level }]) => levels.indexOf(permissions[name]) < levels.indexOf(level))
        .map(([name, { level }]) => `${name}: ${level}`);
}
/** Those without which no gate can be told to pass: what decides can't be seen, shown or put on record. */
function blockingPermissions({ missingPermissions, people }) {
    const isMute = talk.every((each) => missingPermissions.includes(each));
    const isTeamUnknown = people.some(({ unknownTeams }) => unknownTeams.length > 0);
    return missingPermissions.filter((each) => blocking.has(each) || (each === 'members: read' && isTeamUnknown) || (isMute && talk.includes(each)));
}
const blocking = new Set([
    'actions: read',
    'checks: read',
    'checks: write',
    'contents: write',
    'issues: read',
    'metadata: read',
    'pull_requests: read'
]);
/** Each of them is enough to comment and to label. */
const talk = ['issues: write', 'pull_requests: write'];
function withoutPermission(permission) {
    return appPermissions[nameOf(permission)]?.without ?? 'not all can be seen';
}
/** Where it is granted: the installation's own page, or the workflow whose token the bot has. */
function grantWords({ self, permissionsUrl }) {
    if (self.mode === 'actions')
        return ['write it under `permissions:` of the bot’s workflow'];
    const accept = 'accept it for this installation';
    return [
        'set it in the App’s settings under Permissions, then ',
        permissionsUrl === undefined ? accept : (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(permissionsUrl, accept)
    ];
}
/** Each of them is enough. */
const needs = {
    write_check: ['checks: write'],
    write_comment: talk,
    add_label: talk,
    remove_label: talk,
    react: talk,
    create_label: talk,
    rerun: ['actions: write']
};
/**
 * What GitHub would refuse is not tried, so that the rest still says why. Where nothing can be put on record, only what
 * tells of it is done: whatever was asked for is then asked for still.
 */
function permitted({ missingPermissions }, decision) {
    const missing = new Set(missingPermissions);
    const isMute = missing.has('contents: write');
    const effects = decision.effects.filter(({ kind }) => {
        if (isMute && kind !== 'write_check' && kind !== 'write_comment')
            return false;
        const enough = needs[kind] ?? [];
        return enough.length === 0 || enough.some((each) => !missing.has(each));
    });
    const isCut = effects.length < decision.effects.length;
    return isCut ? { ...decision, effects, again: false } : decision;
}
function nameOf(permission) {
    return permission.split(':')[0] ?? permission;
}


/***/ }),

/***/ 94105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ labelsToSetAgain),
/* harmony export */   XY: () => (/* binding */ afterMergeWord),
/* harmony export */   Xc: () => (/* binding */ openAfterMerge),
/* harmony export */   tQ: () => (/* binding */ turnedAway)
/* harmony export */ });
/* harmony import */ var _report_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96145);
/* harmony import */ var _label_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53835);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61224);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76854);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85941);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40565);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28737);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65134);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14771);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47559);
// A merged change whose commit was measured again, and is not let into the first environment by what was approved: it is asked
// for anew where it was asked before.










/** Null where nothing holds it, where nothing was measured after the merge yet, and once the environment has it. */
function openAfterMerge(context) {
    const { observation, scope, config } = context;
    const { environment } = scope;
    if (scope.kind !== 'code' || observation.pull.state !== 'merged' || observation.comment === null)
        return null;
    if (!Object.hasOwn(config.environments, environment) || !isMeasured(context) || hasEntered(context))
        return null;
    const gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .pullGate */ .J)(context, environment);
    return gate.result === 'pass' ? null : gate;
}
/** The verdict on it, and why there is another one. */
function afterMergeWord(context, gate) {
    const { mergedAs } = context.observation.pull;
    return [
        ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOf */ .V)(context, gate),
        ' It was merged as ',
        (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((mergedAs ?? '').slice(0, 7)),
        ...[' and measured again', ...whyAnew(context, gate), '.']
    ];
}
/** Taken off once, before the comment shows what is asked for now, so that it can be set again. */
function labelsToSetAgain(context) {
    const { observation, config, scope } = context;
    const { labels, number } = observation.pull;
    const name = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalLabel */ .ic)(config, scope.environment);
    const isOn = labels.items.some((label) => (0,_label_names_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameLabel */ .z)(label.name, name));
    return isOn && (0,_shown_js__WEBPACK_IMPORTED_MODULE_6__/* .shownHere */ .gB)(context) === null && isOtherThanApproved(context)
        ? [{ kind: 'remove_label', number, name }]
        : [];
}
/** Where a job was turned away before this was approved, it must be started again. */
function turnedAway({ observation, scope }) {
    if (scope.kind !== 'code')
        return [];
    const ends = endsOfStaging(observation);
    const away = ends.find(({ record }) => record.reasons.some(({ code: why }) => why === 'approval_missing'));
    if (away === undefined || ends.some(({ record }) => record.result === 'pass'))
        return [];
    return [' Run the failed jobs of ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .link */ .nf)(away.run.url, `run ${away.run.id}`), ' again.'];
}
/** What completed runs of the merged commit say of the first environment, newest first. */
function endsOfStaging({ runs, pull }) {
    return runs
        .filter(({ headSha, status }) => headSha === pull.mergedAs && status === 'completed')
        .flatMap((run) => (run.evidence.kind === 'read' ? run.evidence.document.models.map((walk) => ({ run, walk })) : []))
        .flatMap(({ run, walk }) => {
        const record = walk.records.find(({ step }) => step === 'staging');
        return record === undefined ? [] : [{ run, record }];
    });
}
function isMeasured({ states }) {
    return states.some(({ evidence }) => evidence?.origin === 'trusted');
}
/** Whether a run of the merged commit brought any of its models in. */
function hasEntered({ observation, scope, states }) {
    const models = new Set(states.map(({ model }) => model));
    return observation.runs.some((run) => run.evidence.kind === 'read' &&
        (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(run, observation, scope) === 'trusted' &&
        run.evidence.document.models.some(({ model, records }) => models.has(model) && records.some(({ step, result }) => step === 'staging' && result === 'pass')));
}
function whyAnew(context, { models }) {
    const given = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalsInForce */ .b_)(context, context.scope.environment);
    if (isOtherThanApproved(context)) {
        const isOfOtherPolicy = given.every(({ detail }) => detail.policy !== context.policy);
        return [isOfOtherPolicy ? ', and it was approved by another policy' : ', and what was approved is something else'];
    }
    // As whoever merged it by a merge commit.
    const refused = models.flatMap(({ approvals }) => approvals?.refused ?? []);
    const one = given.find(({ detail: { by } }) => refused.some((each) => each.by === (0,_people_js__WEBPACK_IMPORTED_MODULE_2__/* .personText */ .bw)(by) && each.reason === 'contributor_cannot_approve'));
    return one === undefined ? [] : [', and ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(one.detail.by.login), ', who approved it, has had a part in it since'];
}
/** Somebody approved, and it was another tree or other digests. */
function isOtherThanApproved(context) {
    const { environment } = context.scope;
    return (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalsInForce */ .b_)(context, environment).some((given) => !(0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsHere */ .V5)(context, environment, given) ||
        context.states.some((state) => {
            const approved = given.detail.models.find(({ model }) => model === state.model);
            return approved !== undefined && !(0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoundTo */ .CX)(state, approved);
        }));
}


/***/ }),

/***/ 99010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   b1: () => (/* binding */ pressOf),
/* harmony export */   dp: () => (/* binding */ who),
/* harmony export */   en: () => (/* binding */ isOfLabel),
/* harmony export */   fo: () => (/* binding */ requestOf)
/* harmony export */ });
function requestOf({ id }) {
    return `comment-${id}`;
}
/** Of a press of a check's button. */
function pressOf(id) {
    return `button-${id}`;
}
/** Set by hand, and not typed or pressed. */
function isOfLabel(request) {
    return !/^(?:comment|button)-/.test(request);
}
function yes(outcome) {
    return { isDone: true, outcome };
}
function not(outcome) {
    return { isDone: false, outcome };
}
function who({ id, login }) {
    return { id, login };
}


/***/ }),

/***/ 76854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ carriedApprovals),
/* harmony export */   PR: () => (/* binding */ approvalsHere),
/* harmony export */   V5: () => (/* binding */ holdsHere),
/* harmony export */   b_: () => (/* binding */ approvalsInForce),
/* harmony export */   rw: () => (/* binding */ boundTree),
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
 * Whether an approval is for what stands here now: the same policy, and the same head, once it is merged as the very tree, or,
 * where the policy says that only a change revokes, anything of the very same tree or with the very same digests.
 */
function holdsHere(context, environment, { detail }) {
    const { pull } = context.observation;
    const tree = boundTree(context);
    if (detail.policy !== context.policy)
        return false;
    if (detail.head === pull.head.sha && (tree === pull.head.tree || tree === detail.tree))
        return true;
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .gateConfig */ .iA)(context, environment).approvals?.invalidate !== 'change')
        return false;
    if (detail.tree === tree)
        return true;
    return detail.models.some((bound) => context.states.some((state) => (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoundTo */ .CX)(state, bound)));
}
/** Of what an approval binds now: after the merge that of the merged commit, once its models were measured. */
function boundTree({ observation: { pull }, scope, states }) {
    const isMeasured = scope.kind === 'code' && states.some(({ evidence }) => evidence?.origin === 'trusted');
    return (isMeasured ? pull.mergedTree : null) ?? pull.head.tree;
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

/***/ 64001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   KY: () => (/* binding */ finishRuns),
/* harmony export */   sm: () => (/* binding */ putOnRecord),
/* harmony export */   tp: () => (/* binding */ openRuns)
/* harmony export */ });
/* harmony import */ var _delivery_go_live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34118);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85941);
/* harmony import */ var _refused_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31443);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27754);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99010);
// Runs that a command or a button asks for. They are put on record first, so that of several bots one starts them, and one
// that ends half way is followed by the next; they are answered once GitHub has started them, or refused to.





/** What was asked, put on record: as answered, or with the runs that are started now. */
function putOnRecord({ observation }, { request, by, command }, { isDone, outcome: said, names, runs }) {
    const { pull } = observation;
    const asked = {
        pull: pull.number,
        request,
        by: (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .who */ .dp)(by),
        command: command.slice(0, 500),
        outcome: said.slice(0, 1000)
    };
    const at = { actor: (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .personText */ .bw)(by), model: null, environment: null, commit: pull.head.sha };
    if (runs === undefined) {
        const named = names === undefined ? {} : { names };
        return { event: (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('command_answered', at, { ...asked, isDone, ...named }), starts: [] };
    }
    return {
        event: (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('runs_asked', at, { ...asked, runs: runs.map((run) => ({ ...run, inputs: { ...run.inputs } })) }),
        starts: runs.map((run) => startOf(observation, run))
    };
}
function startOf({ repository }, { workflow, key, inputs }) {
    return { kind: 'dispatch', workflow, ref: repository.defaultBranch, key, inputs };
}
/** Each on record whose answer is not: whoever began may have ended before it could start them all. */
function finishRuns({ observation }, outcomes) {
    const parts = openRuns(observation).map((asked) => finishOne(observation, asked, outcomes));
    const times = parts.flatMap(({ wakeAt }) => wakeAt ?? []);
    return {
        events: parts.flatMap(({ events }) => events),
        starts: parts.flatMap(({ starts }) => starts),
        wakeAt: times.length === 0 ? null : Math.min(...times)
    };
}
/** Those of this pull request that are asked for and not answered. */
function openRuns({ pull, records }) {
    const answered = new Set((0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .recordsOf */ .M$)(records.entries, 'command_answered').map(({ detail }) => detail.request));
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .recordsOf */ .M$)(records.entries, 'runs_asked').filter(({ detail }) => detail.pull === pull.number && !answered.has(detail.request));
}
/** Whoever put it on record has had its time. */
function isOverdue({ entry }, now) {
    return now >= Date.parse(entry.at) + _delivery_go_live_js__WEBPACK_IMPORTED_MODULE_0__/* .startGraceMs */ .j7;
}
function finishOne(observation, asked, outcomes) {
    const { detail, entry } = asked;
    const known = detail.runs.map((run) => ({ run, outcome: outcomes.find(({ key }) => key === run.key) }));
    const waiting = known.filter(({ outcome }) => outcome === undefined);
    if (waiting.length === 0) {
        const { actor, model, environment, commit } = entry;
        const answer = answerOf(observation, detail, outcomes);
        return {
            events: [(0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)('command_answered', { actor, model, environment, commit }, answer)],
            starts: [],
            wakeAt: null
        };
    }
    const isOurs = waiting.length < known.length || isOverdue(asked, observation.now);
    if (!isOurs)
        return { events: [], starts: [], wakeAt: Date.parse(entry.at) + _delivery_go_live_js__WEBPACK_IMPORTED_MODULE_0__/* .startGraceMs */ .j7 };
    return { events: [], starts: waiting.map(({ run }) => startOf(observation, run)), wakeAt: null };
}
function answerOf(observation, { runs: asked, outcome: started, ...detail }, outcomes) {
    const refused = asked.flatMap((run) => outcomes.flatMap((each) => (each.kind === 'refused' && each.key === run.key ? [{ run, ...each }] : [])));
    const runs = outcomes.flatMap((each) => each.kind === 'started' && each.run !== null && asked.some(({ key }) => key === each.key) ? [each.run] : []);
    const isDone = refused.length === 0;
    const whyNot = refused.map(({ run, refusal }) => refusalText(observation, run, refusal)).join(' ');
    return {
        ...{ ...detail, isDone, outcome: (isDone ? started : whyNot).slice(0, 1000) },
        ...(runs.length === 0 ? {} : { runs })
    };
}
function refusalText(observation, run, refusal) {
    return `${(0,_refused_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedRun */ .QR)(run, refusal)}. ${(0,_refused_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalCure */ .Yw)(observation, run, refusal)}, then ask again.`;
}


/***/ }),

/***/ 74286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ failedAttempts)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27754);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40565);


/** Of every run that may speak here, also of those that a newer one has replaced meanwhile. */
function failedAttempts({ observation, scope, states }) {
    const models = new Set(states.map(({ model }) => model));
    const { runs } = observation;
    return runs.flatMap((run) => {
        if (run.evidence.kind !== 'read' || (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(run, observation, scope) === null)
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
    const isKnown = (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(records.entries, 'attempt_failed').some(({ entry, detail }) => entry.model === model &&
        detail.step === step &&
        detail.inputs === inputs &&
        detail.run === run.id &&
        detail.attempt === run.attempt);
    if (isKnown)
        return [];
    const at = { actor: self.login, model, environment: null, commit: pull.head.sha };
    return [(0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('attempt_failed', at, { pull: pull.number, run: run.id, attempt: run.attempt, step, inputs })];
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

/***/ 13607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fy: () => (/* binding */ conclusions),
  DD: () => (/* binding */ configCheck),
  pP: () => (/* binding */ pullChecks),
  i$: () => (/* binding */ stepChecks)
});

// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
// EXTERNAL MODULE: ./core/bot/check-names.js
var check_names = __webpack_require__(52809);
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

// EXTERNAL MODULE: ./core/bot/pull/shown.js
var shown = __webpack_require__(14771);
// EXTERNAL MODULE: ./core/bot/pull/comment.js + 6 modules
var comment = __webpack_require__(7719);
;// CONCATENATED MODULE: ./core/bot/pull/checks.js








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
                ...(0,tree/* withCode */.SM)(message.split('\n')[0] ?? ''),
                ...(cure === null ? [] : [' → ', ...(0,tree/* withCode */.SM)(cure)])
            ]))
        ])
    ];
    return (0,checks/* desiredCheck */.Jd)({
        name: `${check_names/* summaryCheck */.J} / ${step}`,
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
    return (0,checks/* desiredCheck */.Jd)({
        name: check_names/* summaryCheck */.J,
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
            : [],
        shows: (0,shown/* shownDigest */.uL)(context)
    });
}
function namesOf({ models, reasons }, result) {
    const names = models.filter((model) => model.result === result).map(({ state }) => state.model);
    return [...names, ...reasons.map(({ code: why }) => why)].join(', ');
}
/** Where nothing can be judged: by a config that can't be read (then its file says where), or a log that was changed. */
function configCheck(headSha, title, blocks, annotations = []) {
    return (0,checks/* desiredCheck */.Jd)({
        name: check_names/* summaryCheck */.J,
        headSha,
        status: 'completed',
        conclusion: 'failure',
        title,
        report: (0,tree/* report */.z8)([(0,tree/* heading */.R_)(2, '❌ ', title), ...blocks, (0,tree/* paragraph */.FY)('Every gate stays closed until this is mended.')]),
        annotations
    });
}


/***/ }),

/***/ 73351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ closedByLog),
/* harmony export */   l: () => (/* binding */ logCheck)
/* harmony export */ });
/* harmony import */ var _gates_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(164);
/* harmony import */ var _report_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96145);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76540);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11806);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76511);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13607);
/* harmony import */ var _foot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28012);
// A pull request while the audit log is not the one that the bot wrote: every gate is closed, comment and checks say why.







/** It may be put back by somebody whose push is not told of. */
const lookAgainMs = 5 * 60_000;
const title = 'The audit log was changed, and nothing is decided by it';
function closedByLog(observation, fault) {
    const { pull, comment, repository, checks, now, config } = observation;
    const isOwn = pull.base.ref === repository.defaultBranch || pull.base.ref === _branches_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentsBranch */ .ZH;
    if (pull.state !== 'open' || !isOwn || config.kind === 'missing')
        return { effects: [], again: false, wakeAt: null };
    const whole = (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z8)([
        (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(2, '❌ ', title),
        ...blocksOf(fault),
        (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)('Every gate stays closed until it is put back. This pull request is judged again by itself then.')
    ]);
    const body = (0,_foot_js__WEBPACK_IMPORTED_MODULE_4__/* .withFoot */ .TV)(whole, [(0,_foot_js__WEBPACK_IMPORTED_MODULE_4__/* .shortCommit */ .Ax)(pull.head.sha)], now, { limit: _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLimit */ .J - 1_000 });
    const isSame = comment !== null && (0,_foot_js__WEBPACK_IMPORTED_MODULE_4__/* .saysTheSame */ .Yq)(comment.body, body) && comment.shown === null;
    const written = isSame
        ? []
        : [{ kind: 'write_comment', number: pull.number, id: comment?.id ?? null, body, shown: null }];
    return {
        effects: [...written, ...(0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEffects */ .p3)(checks, [logCheck(pull.head.sha, fault)])],
        again: false,
        wakeAt: now + lookAgainMs
    };
}
/** What the check said of the log stays as it was, to be found there again. */
function logCheck(sha, fault) {
    return { ...(0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .configCheck */ .DD)(sha, title, blocksOf(fault)), mirror: fault.mirror };
}
function blocksOf({ message, cure }) {
    return [
        (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)((0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)('audit_changed'), ': ', ...(0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .withCode */ .SM)(message, 1_000)),
        (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .FY)(...(0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .withCode */ .SM)(cure, 1_000), '; ', ...(0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .withCode */ .SM)((0,_gates_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .cureFor */ .fe)('audit_changed'), 1_000))
    ];
}


/***/ }),

/***/ 7719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderPull),
  e: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: ./core/report/overview.js
var overview = __webpack_require__(53130);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./core/bot/commands/verbs.js
var verbs = __webpack_require__(50805);
// EXTERNAL MODULE: ./core/bot/pull/after-merge.js
var after_merge = __webpack_require__(94105);
// EXTERNAL MODULE: ./core/report/comparison.js + 1 modules
var report_comparison = __webpack_require__(37185);
// EXTERNAL MODULE: ./core/report/sweep.js + 1 modules
var report_sweep = __webpack_require__(31120);
// EXTERNAL MODULE: ./core/report/walk.js
var walk = __webpack_require__(72112);
;// CONCATENATED MODULE: ./core/bot/pull/comparisons.js
// The comparisons of a pull request's models.





function comparisons(models) {
    const shown = models.flatMap((model) => {
        const { evidence, comparison } = model.state;
        return evidence === null
            ? []
            : [{ model: model.state.model, comparison, holds: holds(model), inFull: comparisonBlocks(model) }];
    });
    return (0,overview/* comparisonsPart */.a)(shown, models.length > overview/* manyModels */.Y);
}
/** An approval that is still to come is nothing of the model's own. */
function holds({ result, state: { comparison, isExcluded } }) {
    if (isExcluded)
        return false;
    return result === 'fail' || result === 'unavailable' || (comparison !== null && comparison.verdict !== 'pass');
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

// EXTERNAL MODULE: ./core/bot/pull/context.js
var pull_context = __webpack_require__(79017);
// EXTERNAL MODULE: ./core/bot/pull/foot.js
var foot = __webpack_require__(28012);
// EXTERNAL MODULE: ./core/gates/times.js
var times = __webpack_require__(66423);
// EXTERNAL MODULE: ./core/bot/records.js
var records = __webpack_require__(27754);
// EXTERNAL MODULE: ./core/bot/approvals.js
var approvals = __webpack_require__(61224);
// EXTERNAL MODULE: ./core/bot/pull/answer.js
var answer = __webpack_require__(99010);
// EXTERNAL MODULE: ./core/bot/pull/approvals.js
var pull_approvals = __webpack_require__(76854);
// EXTERNAL MODULE: ./core/bot/pull/asked-runs.js
var asked_runs = __webpack_require__(64001);
;// CONCATENATED MODULE: ./core/bot/pull/heard.js
// What people asked on this pull request and what came of it, newest last: exactly why an approval did not count. However
// much follows, approvals and acceptances that hold stay, and that somebody broke the glass.







const shownLines = 8;
function heardLines(context) {
    const { head, number } = context.observation.pull;
    // On a promotion the records of others are there too, for what carries from them.
    const entries = context.observation.records.entries.filter(({ detail }) => (detail.pull ?? number) === number);
    const carried = (0,pull_approvals/* carriedApprovals */.$k)(context, context.scope.environment).map(({ entry, detail }) => ({
        at: entry.sequence,
        stays: true,
        line: [
            (0,tree/* code */.aY)(detail.by.login),
            ' approved ',
            (0,tree/* code */.aY)(entry.environment ?? ''),
            ` on #${detail.pull} at ${time(entry.at)}: it holds here, for the very same digests.`
        ]
    }));
    const inForce = new Set((0,approvals/* givenApprovals */.A2)(entries).map(({ detail }) => detail.request));
    const given = (0,records/* recordsOf */.M$)(entries, 'approval_given').map(({ entry, detail }) => ({
        at: entry.sequence,
        stays: inForce.has(detail.request),
        line: [
            (0,tree/* code */.aY)(detail.by.login),
            ' approved ',
            (0,tree/* code */.aY)(entry.environment ?? ''),
            ` at ${time(entry.at)}: `,
            ...boundBy(detail),
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
            ...((0,answer/* isOfLabel */.en)(detail.request) ? [' Label removed.'] : [])
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
        stays: context.states.some(({ bound }) => bound.comparison === detail.comparison),
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
        stays: true,
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
        line: [(0,tree/* code */.aY)(detail.command), ' by ', (0,tree/* code */.aY)(detail.by.login), ` at ${time(entry.at)}: `, ...outcomeOf(detail)]
    }));
    const starting = (0,asked_runs/* openRuns */.tp)(context.observation)
        .filter((asked) => (0,asked_runs/* isOverdue */.Jv)(asked, context.observation.now))
        .map(({ entry, detail }) => ({
        at: entry.sequence,
        line: [
            ...[(0,tree/* code */.aY)(detail.command), ' by ', (0,tree/* code */.aY)(detail.by.login), ` at ${time(entry.at)}: `],
            'GitHub has not started ',
            ...new Set(detail.runs.map(({ workflow }) => workflow)),
            ' yet; it is asked again.'
        ]
    }));
    const lines = onceEach([
        ...carried,
        ...given,
        ...refused,
        ...revoked,
        ...accepted,
        ...broken,
        ...unheard,
        ...starting,
        ...answers
    ].toSorted((a, b) => a.at - b.at));
    const newest = new Set(lines.filter(({ stays }) => stays !== true).slice(-shownLines));
    return lines.filter((each) => each.stays === true || newest.has(each)).map(({ line }) => line);
}
/** Of lines that read the same the last. */
function onceEach(lines) {
    return [...new Map(lines.map((each) => [JSON.stringify(each.line), each])).values()].toSorted((a, b) => a.at - b.at);
}
/** A number that we name ourselves is a link; one that somebody wrote is not. */
function outcomeOf({ outcome, names, runs = [] }) {
    const own = `#${names ?? ''}`;
    const links = runs.flatMap(({ id, url }) => [' → ', (0,tree/* link */.nf)(url, `run ${id}`)]);
    if (names === undefined || !outcome.startsWith(own))
        return [(0,tree/* untrusted */.bp)(outcome, 1000), ...links];
    return [`${own} `, (0,tree/* untrusted */.bp)(outcome.slice(own.length), 1000)];
}
function time(at) {
    return (0,times/* utcTime */.S)(Date.parse(at));
}
const namedModels = 3;
/** What it was given for, in short: head, policy, and of each model its comparison or, without one, the model itself. */
function boundBy({ head, policy, models }) {
    const short = (digest) => (0,tree/* code */.aY)(digest.slice(0, 15));
    const each = models.slice(0, namedModels).flatMap(({ model, modelDigest, comparison }) => {
        const digest = comparison ?? modelDigest;
        const what = comparison === null ? 'model' : 'comparison';
        return digest === null ? [] : [`, ${what} `, short(digest), ' of ', (0,tree/* code */.aY)(model)];
    });
    const more = models.length - namedModels;
    return [
        'head ',
        (0,tree/* code */.aY)(head.slice(0, 7)),
        ', policy ',
        short(policy),
        ...each,
        ...(more > 0 ? [`, and ${more} more`] : [])
    ];
}

// EXTERNAL MODULE: ./core/bot/pull/last-word.js
var last_word = __webpack_require__(45685);
// EXTERNAL MODULE: ./core/gates/approvals.js
var gates_approvals = __webpack_require__(7993);
// EXTERNAL MODULE: ./core/bot/permissions.js
var permissions = __webpack_require__(91124);
// EXTERNAL MODULE: ./core/bot/pull/policy-change.js
var policy_change = __webpack_require__(20635);
// EXTERNAL MODULE: ./core/bot/pull/scope.js
var scope = __webpack_require__(65134);
;// CONCATENATED MODULE: ./core/bot/pull/needed.js




function neededRows(context, gate) {
    return [
        ...gate.models.flatMap((model) => (isTakenOut(context, model) ? [takenOutRow(model)] : modelRows(model))),
        ...approvalRows(context, gate),
        ...timeRows(gate),
        ...policyRows(context, gate),
        ...permissionRows(context),
        ...ownRows(gate)
    ];
}
/** Where the change deletes or renames a model, no run hands in anything of the name that goes. */
function isTakenOut({ observation: { headConfig } }, { state: { model, missing } }) {
    const isGone = headConfig?.kind === 'valid' && !Object.hasOwn(headConfig.config.models, model);
    return isGone && missing?.code === 'evidence_missing';
}
function takenOutRow({ state: { model } }) {
    const exclude = (0,tree/* code */.aY)(`/modelgate exclude ${model}`);
    return [
        ['author'],
        ['this change takes ', (0,tree/* code */.aY)(model), ' out of the config, so nothing is measured of it: leave it out, ', exclude],
        [(0,tree/* code */.aY)('evidence_missing')]
    ];
}
/** What the author can do of a model that is held, and what its owners can. */
function modelRows({ state, reasons, result }) {
    const { model, settings } = state;
    const own = reasons.filter(({ code: why }) => !waits.has(why));
    if (result === 'pass' || own.length === 0)
        return [];
    const fix = own.map((why) => [
        [why.code === 'on_hold' ? 'anybody with write access' : 'author'],
        [
            ...(why.code === 'on_hold' ? [] : ['mend ', (0,tree/* code */.aY)(model), ': ']),
            ...(0,tree/* withCode */.SM)(firstLine(why.message)),
            ...cureOf(why.cure)
        ],
        [(0,tree/* code */.aY)(why.code)]
    ]);
    const failing = state.comparison === null ? [] : failures(state.comparison);
    const [first] = failing;
    if (first === undefined)
        return fix;
    const owners = settings?.owners?.flatMap((owner, index) => [index === 0 ? '1 of ' : ', ', (0,tree/* code */.aY)(owner)]);
    const whom = owners ?? ['somebody with write access'];
    const usage = `/modelgate accept ${model} ${first} "reason"`;
    return [
        ...fix,
        [whom, ['or accept it: ', (0,tree/* code */.aY)(usage)], ['⏳ 0 of 1']],
        [['author'], ['or leave it out: ', (0,tree/* code */.aY)(`/modelgate exclude ${model}`)], ['']]
    ];
}
/** What only time brings, and when. */
function timeRows({ models }) {
    const found = new Map(models.flatMap(({ reasons }) => reasons).map((why) => [`${why.code} ${why.message}`, why]));
    return [...found.values()]
        .filter(({ code: why }) => timed.has(why))
        .map((why) => [['nobody'], ['it goes on by itself: ', (0,tree/* untrusted */.bp)(firstLine(why.message))], [(0,tree/* code */.aY)(why.code)]]);
}
const timed = new Set(['soak_not_over', 'outside_window', 'frozen']);
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
/** One row for each rule, naming the models that it is open for. Alternatives stand together. */
function approvalRows({ config }, { environment, models }) {
    const open = new Map();
    for (const { approvals, state, result } of models) {
        if (state.isExcluded || result === 'fail')
            continue;
        for (const alternatives of approvals?.open ?? []) {
            const key = JSON.stringify(alternatives.map((rules) => rules.map(termsOf)));
            const known = open.get(key);
            if (known === undefined)
                open.set(key, { alternatives, models: [state.model] });
            else
                known.models.push(state.model);
        }
    }
    const label = (0,scope/* approvalLabel */.ic)(config, environment);
    const asked = models.filter(({ state }) => !state.isExcluded).map(({ state }) => state.model);
    return [...open.values()].flatMap(({ alternatives, models: some }) => alternatives.flatMap((rules, at) => rules.map(({ rule, counted }, index) => [
        [index > 0 ? 'and ' : at > 0 ? 'or ' : '', ...ruleText(rule)],
        ['look, then set the label ', (0,tree/* code */.aY)(label), ...forWhich(some, asked)],
        [`⏳ ${counted} of ${rule.count}`]
    ])));
}
function termsOf({ rule, counted }) {
    return [rule.count, rule.users, rule.teams, rule.roles, counted];
}
/** Nothing where it is all of them; else whichever names are fewer. */
function forWhich(some, all) {
    const others = all.filter((name) => !some.includes(name));
    if (others.length === 0)
        return [];
    return others.length < some.length ? [' (for all but ', ...names(others), ')'] : [' (for ', ...names(some), ')'];
}
function names(some) {
    return some.flatMap((name, index) => (index === 0 ? [(0,tree/* code */.aY)(name)] : [', ', (0,tree/* code */.aY)(name)]));
}
function policyRows(context, { policy, environment }) {
    const changed = (0,policy_change/* policyChange */.Hi)(context);
    if (policy === null || policy.open.length === 0)
        return [];
    return [
        [
            ruleText((0,policy_change/* policyRule */.vv)(context.config)),
            [
                'as owner of the policy, approve the change of ',
                ...names(changed),
                ': label ',
                (0,tree/* code */.aY)((0,scope/* approvalLabel */.ic)(context.config, environment))
            ],
            ['⏳ 0 of 1']
        ]
    ];
}
/** Every one that is missing, for somebody has to grant it; without some of them the gate stays closed. */
function permissionRows({ observation }) {
    const blocking = new Set((0,permissions/* blockingPermissions */.Qu)(observation));
    // A job's token can't be given all that an App can: there only what is needed is asked for.
    const isShown = (each) => observation.self.mode === 'app' || blocking.has(each);
    return observation.missingPermissions
        .filter(isShown)
        .map((each) => [
        ['the App’s owner'],
        ['grant ', (0,tree/* code */.aY)(each), `, without which ${(0,permissions/* withoutPermission */.wP)(each)}: `, ...(0,permissions/* grantWords */.AI)(observation)],
        blocking.has(each) ? [(0,tree/* code */.aY)('permission_missing')] : ['']
    ]);
}
function ownRows({ reasons }) {
    return reasons
        .filter(({ code: why }) => why !== 'policy_changed' && why !== 'permission_missing')
        .map((why) => [['anybody'], [...(0,tree/* withCode */.SM)(why.message), ...cureOf(why.cure)], [(0,tree/* code */.aY)(why.code)]]);
}
function cureOf(cure) {
    return cure === null ? [] : [' → ', ...(0,tree/* withCode */.SM)(cure)];
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
/** A rule in words: `1 of acme/risk`. */
function ruleText({ count, users, teams, roles }) {
    const whom = [...(users ?? []), ...(teams ?? [])];
    const ofRole = roles === undefined || roles.length === 0 ? [] : ['with the role ', ...names(roles)];
    if (whom.length === 0)
        return [`${count} `, ...(ofRole.length === 0 ? ['with write access'] : ofRole)];
    return [`${count} of `, ...names(whom), ...(ofRole.length === 0 ? [] : [' or ', ...ofRole])];
}

;// CONCATENATED MODULE: ./core/bot/pull/later.js
// What later environments will ask, and what holds them, so that nobody is surprised by it.



function laterLines({ config, scope, observation }, { models }) {
    if (scope.kind === 'promotion' || models.length === 0)
        return [];
    const names = models.map(({ state }) => state.model);
    return Object.keys(config.environments)
        .filter((name) => name !== scope.environment)
        .flatMap((name) => {
        const asks = asksOf(config.gates[name] ?? {}, names);
        const asked = asks.length === 0 ? [] : [[(0,tree/* code */.aY)(name), ' will ask later: ', ...asks, '.']];
        return [...asked, ...holdsOf(observation.places, name, names)];
    });
}
/** As a rollback sets it: nothing is promoted there until a person lifts it. */
function holdsOf(places, environment, models) {
    return places
        .filter((place) => place.environment === environment && models.includes(place.model))
        .flatMap(({ model, state: { hold } }) => hold === null
        ? []
        : [
            [
                ...['⏸️ ', (0,tree/* code */.aY)(environment), ' was put on hold for ', (0,tree/* code */.aY)(model), ': ', (0,tree/* untrusted */.bp)(hold)],
                ...['. Nothing is promoted there until somebody comments ', (0,tree/* code */.aY)(`/modelgate resume ${model}`), '.']
            ]
        ]);
}
function asksOf(gate, models) {
    const { approvals, soak, window } = gate;
    const asked = approvals === undefined ? [] : models.flatMap((model) => (0,gates_approvals/* requirementsFor */.eK)(approvals, model));
    const seen = new Map(asked.map((each) => [JSON.stringify(each), each]));
    const parts = [
        ...[...seen.values()].map((alternatives) => alternatives.flatMap((rules, at) => rules.flatMap((rule, index) => [
            ...(at + index === 0 ? [] : [index === 0 ? ', or ' : ' and ']),
            ...ruleText(rule),
            ...(rule.models === undefined ? [] : [' for ', (0,tree/* untrusted */.bp)(rule.models.join(', '))])
        ]))),
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
        const problems = headConfig.problems
            .slice(0, 5)
            .map(({ place, message }) => [(0,tree/* code */.aY)(place), ' ', ...(0,tree/* withCode */.SM)(message)]);
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

// EXTERNAL MODULE: ./core/pipeline/environments.js
var environments = __webpack_require__(10435);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
;// CONCATENATED MODULE: ./core/bot/pull/step-table.js
// The eight steps as a checklist: one row for each model.





/** `isShort`: a step that passed is its icon alone, so that many models stay one line each. */
function stepTable(context, gate, isShort) {
    const used = words/* steps */.Ci.filter((step) => gate.models.some((model) => plannedOf(context, model).includes(step)));
    const head = [['model'], ...used.map((step) => [step])];
    const gated = gatedStep(context);
    const rows = gate.models.map((model) => [
        [(0,tree/* code */.aY)(model.state.model)],
        ...used.map((step) => stepCell(context, model, step, { isGated: step === gated, isShort }))
    ]);
    return (0,tree/* table */.tp)(head, rows);
}
/** As the run says; until one has said anything, as the config does. */
function plannedOf({ config }, { state }) {
    const { evidence, settings } = state;
    if (evidence !== null)
        return evidence.walk.planned;
    return settings === null ? [] : (0,environments/* applicableSteps */.vM)(config, settings);
}
function stepCell(context, model, step, { isGated, isShort }) {
    const { evidence, isExcluded } = model.state;
    const record = evidence?.walk.records.findLast((each) => each.step === step);
    if (isExcluded && record === undefined)
        return ['–'];
    if (record !== undefined && evidence !== null) {
        const icon = walk/* resultIcons */.Ch[record.result];
        const text = isShort && record.result === 'pass' ? '' : summaryOf(record);
        return text === '' ? [(0,tree/* link */.nf)(evidence.run.url, icon)] : [`${icon} `, (0,tree/* link */.nf)(evidence.run.url, (0,tree/* untrusted */.bp)(text))];
    }
    if (!plannedOf(context, model).includes(step))
        return [''];
    if (!isGated || evidence === null)
        return ['–'];
    return [`${walk/* resultIcons */.Ch[model.result]} `, model.result === 'pass' ? 'may start' : waitsFor(model)];
}
/** What the step says, and how long it took where that was long; `build` says itself how long training took. */
function summaryOf({ step, summary, seconds }) {
    if (step === 'build' || seconds < 60)
        return summary;
    return [summary, (0,numbers/* formatSeconds */.Xo)(seconds)].filter((part) => part !== '').join(', ');
}
/** In a word where there is one; the reasons stand below the table. */
function waitsFor({ reasons, result }) {
    const why = reasons[0]?.code ?? result;
    return step_table_words[why] ?? (0,tree/* code */.aY)(why);
}
const step_table_words = {
    metric_failed: 'metrics',
    comparison_inconclusive: 'metrics',
    approval_missing: 'approval',
    evidence_running: 'running'
};
/** The step that the gate of this pull request stands before; no model has it where nothing is deployed before production. */
function gatedStep({ scope }) {
    return scope.kind === 'promotion' ? 'production' : 'staging';
}

// EXTERNAL MODULE: ./core/bot/pull/verdict.js
var verdict = __webpack_require__(47559);
;// CONCATENATED MODULE: ./core/bot/pull/comment.js
// The one comment of a pull request: verdict, steps, what is needed and by whom, then the comparisons. Least important last.














function renderPull(context, gate) {
    if ((0,pull_context/* isMergedPromotion */.sy)(context))
        return renderMergedPromotion(context, gate);
    const open = (0,after_merge/* openAfterMerge */.Xc)(context);
    const word = open === null ? (0,last_word/* lastWord */.bx)(context) : (0,after_merge/* afterMergeWord */.XY)(context, open);
    return (0,tree/* report */.z8)([
        (0,tree/* heading */.R_)(2, ...(word ?? (0,verdict/* verdictOf */.V)(context, gate))),
        ...(gate.models.length === 0 ? [] : [stepTable(context, gate, gate.models.length > overview/* manyModels */.Y)]),
        ...neededBlocks(context, gate),
        ...policyBlocks(context),
        ...comparisons(gate.models),
        commandsBlock,
        (0,tree/* details */.zH)('How this was computed, and what an approval binds', ...bindingBlocks(context))
    ]);
}
const commandsBlock = (0,tree/* details */.zH)('Commands', (0,tree/* list */.p_)(verbs/* helpTable */._5.map(({ usage, line }) => [(0,tree/* code */.aY)(usage), ` ${line}`])));
/** Its gate was decided before the merge, and is not decided again. */
function renderMergedPromotion(context, gate) {
    const heard = heardLines(context);
    return (0,tree/* report */.z8)([
        (0,tree/* heading */.R_)(2, ...((0,last_word/* lastWord */.bx)(context) ?? [])),
        ...(heard.length === 0 ? [] : [(0,tree/* list */.p_)(heard)]),
        ...comparisons(gate.models),
        commandsBlock
    ]);
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
/** What the comment speaks of, for its last line. */
function subjectOf({ observation, scope }) {
    const { head } = observation.pull;
    return scope.kind === 'promotion'
        ? [(0,foot/* shortCommit */.Ax)(head.sha), ' (', (0,tree/* untrusted */.bp)(`${scope.model} ${scope.version}`), ')']
        : [(0,foot/* shortCommit */.Ax)(head.sha)];
}


/***/ }),

/***/ 79017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ withEvents),
/* harmony export */   Ry: () => (/* binding */ pullContext),
/* harmony export */   iA: () => (/* binding */ gateConfig),
/* harmony export */   sy: () => (/* binding */ isMergedPromotion)
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
/** Then only commands are still answered here: what it promoted goes on elsewhere. */
function isMergedPromotion({ observation, scope }) {
    return scope.kind === 'promotion' && observation.pull.state === 'merged';
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
/** The author, unless that is this bot, who pushed, and who asked for this release in this environment. */
function openers({ observation, scope }) {
    const { pull, records, self } = observation;
    const isOurs = scope.kind === 'promotion' && pull.author?.login === self.login;
    const asked = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'promotion_asked').filter(({ entry, detail }) => scope.kind === 'promotion' && entry.environment === scope.environment && detail.release === scope.release);
    return [
        isOurs ? null : pull.author,
        ...(0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'contributor_seen').map(({ detail }) => detail.by),
        ...asked.map(({ detail }) => detail.by)
    ];
}
/** Whether GitHub listed every commit; where not, somebody may be missing, so nobody can be told to have no part. */
function areAllCommitsKnown({ observation, scope }, { model }) {
    const { pull, sinceLive } = observation;
    const unasked = scope.kind === 'promotion' ? 'cut' : 'all';
    return pull.commits.kind === 'all' && (sinceLive[model]?.commits.kind ?? unasked) === 'all';
}


/***/ }),

/***/ 71596:
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
// EXTERNAL MODULE: ./core/bot/branches.js
var branches = __webpack_require__(11806);
// EXTERNAL MODULE: ./core/bot/checks.js
var bot_checks = __webpack_require__(76511);
// EXTERNAL MODULE: ./core/bot/closed-config.js
var closed_config = __webpack_require__(24669);
// EXTERNAL MODULE: ./core/bot/pull/shown.js
var pull_shown = __webpack_require__(14771);
// EXTERNAL MODULE: ./core/bot/pull/after-merge.js
var after_merge = __webpack_require__(94105);
// EXTERNAL MODULE: ./core/bot/pull/asked-runs.js
var asked_runs = __webpack_require__(64001);
// EXTERNAL MODULE: ./core/bot/pull/checks.js + 1 modules
var checks = __webpack_require__(13607);
// EXTERNAL MODULE: ./core/bot/pull/closed-by-log.js
var closed_by_log = __webpack_require__(73351);
// EXTERNAL MODULE: ./core/bot/commands/parse.js
var parse = __webpack_require__(27844);
// EXTERNAL MODULE: ./core/bot/commands/verbs.js
var verbs = __webpack_require__(50805);
// EXTERNAL MODULE: ./core/bot/label-names.js
var label_names = __webpack_require__(53835);
// EXTERNAL MODULE: ./core/bot/people.js
var bot_people = __webpack_require__(85941);
// EXTERNAL MODULE: ./core/bot/records.js
var bot_records = __webpack_require__(27754);
// EXTERNAL MODULE: ./core/bot/pull/approvals.js
var pull_approvals = __webpack_require__(76854);
// EXTERNAL MODULE: ./core/bot/pull/contributors.js
var contributors = __webpack_require__(96006);
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
    const shown = (0,pull_shown/* shownHere */.gB)(context);
    if (shown === null || comment.at < (0,pull_shown/* surelyShownAt */.Je)(shown))
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

// EXTERNAL MODULE: ./core/bot/pull/answer.js
var answer = __webpack_require__(99010);
// EXTERNAL MODULE: ./core/bot/pull/context.js
var pull_context = __webpack_require__(79017);
// EXTERNAL MODULE: ./core/release/version.js
var version = __webpack_require__(72384);
// EXTERNAL MODULE: ./core/bot/delivery/states.js
var states = __webpack_require__(54827);
;// CONCATENATED MODULE: ./core/bot/delivery/earlier.js
// Whether a rollback could go anywhere, by what is on record: the run that would do it is not started for nothing.



/** Why none can be, with the versions that there are; null where the run has to say. */
function rollbackRefusal(observation, { model, environment, version }) {
    const { live, candidate } = (0,states/* stateOf */.L)(observation, environment, model);
    if (live === null && candidate === null)
        return `nothing_live: no release of ${model} is live in ${environment}.`;
    const { entries } = observation.records;
    const releases = (0,bot_records/* recordsOf */.M$)(entries, 'release_created')
        .filter(({ entry }) => entry.model === model)
        .map(({ detail }) => detail);
    const there = `Its releases are ${versionsOf(releases)}.`;
    if (version !== null)
        return releases.some((each) => each.version === version) ? null : `${model} has no release ${version}. ${there}`;
    // While another comes up, the live one gets all traffic back.
    if (live === null || candidate !== null)
        return null;
    const opened = (0,bot_records/* recordsOf */.M$)(entries, 'promotion_opened').findLast(({ entry, detail }) => entry.environment === environment && entry.model === model && detail.release === live);
    const isFirst = opened === undefined ? !releases.some(({ release }) => release !== live) : opened.detail.replaces === null;
    if (!isFirst)
        return null;
    const name = releases.find(({ release }) => release === live)?.version ?? live;
    return `No release of ${model} was live in ${environment} before ${name}. ${there}`;
}
function versionsOf(releases) {
    const versions = [...new Set(releases.map(({ version }) => version))].sort((a, b) => (0,version/* compareVersions */.Z)(b, a));
    const more = versions.length > 20 ? ` and ${versions.length - 20} older` : '';
    return `${versions.slice(0, 20).join(', ')}${more}` || 'not known here';
}

;// CONCATENATED MODULE: ./core/bot/pull/dispatches.js
// Commands that ask a runner for something: each starts a workflow of the default branch, which decides for itself.




/** Workflows on the default branch that do what a command asks of a runner; each re-derives the gate by itself. */
const workflows = {
    retrain: branches/* retrainWorkflow */.Vx,
    source: 'modelgate-source.yml',
    rollback: branches/* rollbackWorkflow */.k5
};
function rollback(context, command, request, person) {
    const { model, environment, version } = command;
    const inputs = { model, environment, version: version ?? '' };
    return (notAllowed(context, command, 'A rollback is asked for', person) ??
        notPossible(context, command) ??
        dispatch(context, model, request, workflows.rollback, inputs));
}
/** Where what stands after the merge could not be looked at, the run says it. */
function notPossible({ config, observation }, command) {
    if (observation.delivery === null || !Object.hasOwn(config.models, command.model))
        return null;
    const refusal = rollbackRefusal(observation.delivery, command);
    return refusal === null ? null : (0,answer/* not */.AU)(refusal);
}
/** Traffic is moved, and held, by the owners of a model. */
function notAllowed({ config }, { model, environment }, what, person) {
    if (!Object.hasOwn(config.environments, environment))
        return (0,answer/* not */.AU)(`There is no environment ${environment}.`);
    const owners = Object.hasOwn(config.models, model) ? config.models[model]?.owners : undefined;
    return owners === undefined || (0,bot_people/* isOwner */.u8)(person, owners) || person.permission === 'admin'
        ? null
        : (0,answer/* not */.AU)(`${what} by the owners of ${model} (${owners.join(', ')}) or an admin.`);
}
/** A model that is trained elsewhere is looked for there: a newer one comes by a pull request on model.lock. */
function retrain(context, model, comment) {
    const { models } = context.config;
    const isElsewhere = Object.hasOwn(models, model) && models[model]?.source !== undefined;
    return dispatch(context, model, (0,answer/* requestOf */.fo)(comment), isElsewhere ? workflows.source : workflows.retrain, { model });
}
function dispatch(context, model, key, workflow, inputs) {
    const unknown = Object.hasOwn(context.config.models, model) ? null : (0,answer/* not */.AU)(`The config has no model ${model}.`);
    if (unknown !== null)
        return unknown;
    return { ...(0,answer/* yes */.EZ)(`Started ${workflow} for ${model}.`), runs: [{ workflow, key, inputs }] };
}
/** Lifts what a rollback set where the model is served. */
function resumeServing(context, model, environments, comment, person) {
    const done = environments.map((environment) => {
        const inputs = { model, environment, version: '', resume: 'true' };
        const key = `${(0,answer/* requestOf */.fo)(comment)}-${environment}`;
        return (notAllowed(context, { model, environment }, 'A hold is lifted', person) ??
            dispatch(context, model, key, workflows.rollback, inputs));
    });
    const refused = done.find(({ isDone }) => !isDone);
    return (refused ?? {
        ...(0,answer/* yes */.EZ)(`Started ${workflows.rollback}, which lifts the hold of ${model} in ${environments.join(', ')}. What was taken back there comes again only where it is asked for: ${environments.map((environment) => `/modelgate promote ${model} ${environment}`).join(', ')}`),
        runs: done.flatMap(({ runs = [] }) => runs)
    });
}

// EXTERNAL MODULE: ./core/config/shape.js
var shape = __webpack_require__(89976);
// EXTERNAL MODULE: ./core/report/findings.js
var findings = __webpack_require__(97391);
// EXTERNAL MODULE: ./core/report/numbers.js
var numbers = __webpack_require__(5411);
;// CONCATENATED MODULE: ./core/bot/pull/explain.js
// `/modelgate explain METRIC`: how a metric was measured, and why its gate decided as it did, in one line.




function explain(states, metric, model) {
    const found = states
        .filter((state) => model === null || state.model === model)
        .flatMap((state) => {
        const entry = state.comparison?.metrics.find(({ name }) => name === metric);
        return entry === undefined ? [] : [`${state.model}: ${sentence(entry, state)}`];
    });
    if (found.length > 0)
        return (0,answer/* yes */.EZ)(found.join(' '));
    const known = [...new Set(states.flatMap(({ comparison }) => comparison?.metrics.map(({ name }) => name) ?? []))];
    const near = (0,shape.nearest)(metric, known);
    const meant = near === null || near === metric ? '' : ` Did you mean ${near}?`;
    const where = model === null ? 'No comparison here' : `No comparison of ${model} here`;
    return (0,answer/* not */.AU)(`${where} has a metric ${metric}.${meant} There are: ${known.slice(0, 20).join(', ') || 'none'}.`);
}
function sentence(entry, { comparison }) {
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

// EXTERNAL MODULE: ./core/gates/approvals.js
var gates_approvals = __webpack_require__(7993);
// EXTERNAL MODULE: ./core/gates/reasons.js
var reasons = __webpack_require__(164);
// EXTERNAL MODULE: ./core/bot/pull/policy-change.js
var policy_change = __webpack_require__(20635);
// EXTERNAL MODULE: ./core/bot/pull/withdrawals.js
var withdrawals = __webpack_require__(39370);
;// CONCATENATED MODULE: ./core/bot/pull/ask.js
// Somebody asks to approve: by a label, a command or a button. Whether it counts, and exactly why not.








/** An approval binds every model that it may speak for; at least one rule must ask for this person. */
function judgeAsk(context, ask) {
    return fixedRefusal(context, ask) ?? personRefusal(context, ask) ?? { kind: 'given', models: boundModels(context) };
}
function boundModels({ states }) {
    return states.filter(({ evidence, isExcluded }) => evidence !== null && !isExcluded).map(({ bound }) => bound);
}
/** Models are touched, and none has evidence; a change of the policy can be approved all the same, by its owners. */
function isNothingBound(context) {
    return context.states.some(({ isExcluded }) => !isExcluded) && boundModels(context).length === 0;
}
const nothingYet = () => refuse('approval_too_early', 'there is no evidence yet that it could bind');
function refuse(reason, message) {
    return { kind: 'refused', reason, message, cure: (0,reasons/* cureFor */.fe)(reason) };
}
/** What stands against it whoever asks. */
function fixedRefusal(context, { viaApp, head, at, by, environment, shown: seen }) {
    const { pull } = context.observation;
    if (viaApp)
        return refuse('approver_is_bot', 'an App set it');
    const isOver = pull.state === 'closed' || (pull.state === 'merged' && context.scope.kind === 'promotion');
    if (isOver)
        return refuse('approval_stale', 'the pull request is closed');
    if (head !== null && head !== pull.head.sha)
        return refuse('approval_stale', `it was given on ${head.slice(0, 7)}, the head is ${pull.head.sha.slice(0, 7)}`);
    if ((0,withdrawals/* isWithdrawn */.r)(context, { environment, what: 'approval', by, at }))
        return refuse('approval_revoked', 'it was taken back again');
    const comment = (0,pull_shown/* shownHere */.gB)(context);
    if (comment === null)
        return refuse('approval_too_early', 'what it would bind had not been shown here yet');
    if (seen !== comment.shown.digest && at < (0,pull_shown/* surelyShownAt */.Je)(comment))
        return refuse('approval_too_early', 'it was given before the comparison was shown');
    return isNothingBound(context) && (0,policy_change/* policyChange */.Hi)(context).length === 0 ? nothingYet() : null;
}
function personRefusal(context, { environment, by }) {
    const { people } = context;
    const text = (0,bot_people/* personText */.bw)(by);
    const barred = people.barred(text);
    if (barred !== null)
        return refuse(barred, `${by.login} may not approve here`);
    const gate = (0,pull_context/* gateConfig */.iA)(context, environment);
    const ofPolicy = (0,policy_change/* policyChange */.Hi)(context).length === 0
        ? []
        : [people.hadPart(text, (0,contributors/* pullContributors */.K)(context)) ?? people.notAsked(text, (0,policy_change/* policyRule */.vv)(context.config))];
    const reasons = [
        ...context.states.filter(({ isExcluded }) => !isExcluded).map((state) => refusalFor(context, gate, state, text)),
        ...ofPolicy
    ];
    if (reasons.length === 0 || reasons.includes(null))
        return isNothingBound(context) && !ofPolicy.includes(null) ? nothingYet() : null;
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
    const rules = policy === undefined ? [] : (0,gates_approvals/* requirementsFor */.eK)(policy, state.model).flat(2);
    const answers = rules.map((rule) => people.notAsked(text, rule));
    if (rules.length === 0 || answers.includes(null))
        return null;
    return answers.find((answer) => answer !== null) ?? 'approver_not_listed';
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
        return (0,gates_approvals/* countApprovals */.wr)(policy, subject, approvals, context.people).open.length > 0 ? [state.model] : [];
    });
    return open.length === 0 && ((0,policy_change/* policyApprovals */.f7)(context, environment)?.open.length ?? 0) === 0;
}

// EXTERNAL MODULE: ./core/bot/pull/attempts.js
var attempts = __webpack_require__(74286);
// EXTERNAL MODULE: ./core/bot/pull/broken-glass.js
var broken_glass = __webpack_require__(84);
// EXTERNAL MODULE: ./core/bot/pull/scope.js
var pull_scope = __webpack_require__(65134);
// EXTERNAL MODULE: ./core/bot/pull/setters.js
var setters = __webpack_require__(37906);
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
    const { label, by, at, head, id } = request;
    if ((0,label_names/* isSameLabel */.z)(label.name, context.config.labels.break_glass))
        return breakGlass(context, request);
    const environment = environmentOf(context, label.name);
    if (environment === null || isHeard(context, id))
        return [];
    const wrong = labelRefusal(context, request);
    const setter = setterIn(context, request);
    if (wrong === null && setter === 'unknown')
        return [];
    return judgedEvents(context, id, { environment, by, viaApp: setter === 'app', at, head }, wrong);
}
/** A label whose event is nowhere to be found is not heard: after a while it is taken off, to be set again. */
function setterIn({ observation }, request) {
    return request.viaApp ? 'app' : (0,setters/* setterOf */.Zl)(observation.labelEvents, request);
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
    const bound = { at: ask.at, head, tree: (0,pull_approvals/* boundTree */.rw)(context), policy: context.policy, models: [...models] };
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
function hearButton(context, { id, identifier, by, viaApp, at, head, shown }) {
    const environment = identifier === 'approve' ? ((0,pull_scope/* labelledEnvironments */.Ku)(context.scope, context.config)[0] ?? null) : null;
    const request = (0,answer/* pressOf */.b1)(id);
    if (environment === null || isHeard(context, request))
        return [];
    return judgedEvents(context, request, {
        environment,
        by,
        viaApp,
        at,
        head,
        ...(shown === undefined ? {} : { shown })
    });
}
/** For named people, on a promotion: it opens the gate for this very release, and for no other. */
function breakGlass(context, request) {
    const { scope, observation, people } = context;
    const { id, by, head, at: asked } = request;
    if (isHeard(context, id))
        return [];
    const setter = setterIn(context, request);
    const { pull } = observation;
    const environment = scope.environment;
    const at = { actor: (0,bot_people/* personText */.bw)(by), model: null, environment, commit: pull.head.sha };
    const isNamed = (0,broken_glass/* mayBreak */.X)(context, environment, by.login);
    const barred = people.barred((0,bot_people/* personText */.bw)(by));
    const wrong = scope.kind === 'code'
        ? refuse('approver_not_listed', 'in an emergency the glass is broken on a promotion, not on a change of code')
        : head !== pull.head.sha
            ? refuse('approval_stale', 'it was set on another commit')
            : setter === 'app'
                ? refuse('approver_is_bot', 'an App set it')
                : barred !== null || !isNamed
                    ? refuse(barred ?? 'approver_not_listed', `${by.login} is none of those who may break the glass`)
                    : (0,withdrawals/* isWithdrawn */.r)(context, { environment, what: 'break_glass', by, at: asked })
                        ? refuse('approval_revoked', 'the label was taken off again')
                        : labelRefusal(context, request);
    if (wrong?.kind === 'refused') {
        const { reason, message } = wrong;
        return [(0,bot_records/* record */.g1)('approval_refused', at, { pull: pull.number, request: id, by, head, reason, message })];
    }
    if (scope.kind === 'code' || setter === 'unknown')
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
        ...(0,attempts/* failedAttempts */.O)(context)
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
// EXTERNAL MODULE: ./core/bot/pull/promote.js
var promote = __webpack_require__(55894);
;// CONCATENATED MODULE: ./core/bot/pull/commands.js
// Slash commands that nobody has answered yet: what each does, and the answer that the comment shows.

















const none = { events: [], after: [], isGoing: false };
/** Oldest first. Edited comments, those of bots and of nobody are no commands. */
function answerCommands(context) {
    const { comments, people } = context.observation;
    const bots = new Set(people.filter(({ isBot }) => isBot).map(({ id }) => id));
    const open = comments.filter(({ isAnswered, isEdited, viaApp, author }) => !isAnswered && !isEdited && !viaApp && author !== null && !bots.has(author.id));
    return open.reduce((sum, comment) => {
        const answer = answerOne((0,pull_context/* withEvents */.OK)(context, sum.events), comment);
        return {
            events: [...sum.events, ...answer.events],
            after: [...sum.after, ...answer.after],
            isGoing: sum.isGoing || answer.isGoing
        };
    }, none);
}
function answerOne(context, comment) {
    const { author } = comment;
    const parsed = (0,parse/* parseCommand */.RM)(comment.body);
    if (author === null || parsed.kind === 'none')
        return none;
    const before = (0,bot_records/* recordsOf */.M$)(context.observation.records.entries, 'command_answered').find(({ detail }) => detail.request === (0,answer/* requestOf */.fo)(comment));
    // Its runs are on record, and not all started yet.
    if ((0,asked_runs/* openRuns */.tp)(context.observation).some(({ detail }) => detail.request === (0,answer/* requestOf */.fo)(comment)))
        return none;
    // It was done, and only the reaction that says so was lost.
    if (before !== undefined)
        return { ...none, after: [reaction(comment, before.detail.isDone)] };
    const done = (() => {
        switch (parsed.kind) {
            case 'unknown':
                return (0,answer/* not */.AU)(parsed.nearest === null
                    ? 'There is no such command: `/modelgate help`.'
                    : `There is no such command. Did you mean ${(0,verbs/* usageOf */.Fs)(parsed.nearest)}?`);
            case 'wrong':
                return (0,answer/* not */.AU)(`${parsed.message} ${parsed.usage}`);
            case 'refused':
                return (0,answer/* not */.AU)(parsed.message);
            case 'command':
                return obey(context, parsed.command, comment, author);
        }
    })();
    if ('going' in done)
        return { events: done.events ?? [], after: done.going, isGoing: true };
    // What was not understood is not repeated, but for a verb that is one.
    const heard = parsed.kind === 'wrong' ? `/modelgate ${parsed.verb}` : '/modelgate';
    const command = parsed.kind === 'command' ? wordsOf(parsed.command) : heard;
    const { event, starts } = (0,asked_runs/* putOnRecord */.sm)(context, { request: (0,answer/* requestOf */.fo)(comment), by: author, command }, done);
    return {
        events: [...(done.events ?? []), event],
        after: [...(done.after ?? []), ...(starts.length > 0 ? starts : [reaction(comment, done.isDone)])],
        isGoing: false
    };
}
function reaction({ id }, isDone) {
    return { kind: 'react', commentId: id, content: isDone ? '+1' : '-1' };
}
function wordsOf(command) {
    const values = Object.entries(command).flatMap(([field, value]) => field === 'verb' || value === null ? [] : field === 'version' ? ['to', value] : [value]);
    return ['/modelgate', command.verb, ...values].join(' ');
}
function obey(context, command, comment, author) {
    if ((0,pull_context/* isMergedPromotion */.sy)(context) && ofOpenOnes.has(command.verb))
        return (0,answer/* not */.AU)('This promotion is merged: nothing of it can be approved, held or left out any more.');
    const person = context.observation.people.find(({ id }) => id === author.id);
    switch (command.verb) {
        case 'help':
            return (0,answer/* yes */.EZ)('The commands are listed in this comment.');
        case 'status':
            return (0,answer/* yes */.EZ)('This comment says where each model stands.');
        case 'explain':
            return explain(context.states, command.metric, command.model);
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
const ofOpenOnes = new Set(['approve', 'revoke', 'accept', 'hold', 'resume', 'exclude', 'include']);
const unknownPerson = (0,answer/* not */.AU)('Who you are could not be looked up: comment again in a minute.');
/** What takes write access, and nothing more: each of these only stops, asks or takes back. */
function obeyWriter(context, command, comment, person) {
    if (!(0,bot_people/* mayWrite */.J)(person))
        return (0,answer/* not */.AU)(`${person.login} has no write access to this repository.`);
    switch (command.verb) {
        case 'hold':
            return setHold(context, command.model, comment, person);
        case 'resume':
            return liftHold(context, command.model, comment, person);
        case 'exclude':
        case 'include':
            return exclude(context, command, comment, person);
        case 'retrain':
            return retrain(context, command.model, comment);
        case 'rollback':
            return rollback(context, command, (0,answer/* requestOf */.fo)(comment), person);
        case 'promote':
            return (0,promote/* promote */.p)(context, command, comment, person);
    }
}
function approve(context, environment, comment, by) {
    const { scope, config } = context;
    const known = (0,pull_scope/* labelledEnvironments */.Ku)(scope, config);
    if (!known.includes(environment))
        return (0,answer/* not */.AU)(`Here ${known.join(' or ')} can be approved, not ${environment}.`);
    const ask = { environment, by, viaApp: comment.viaApp, at: comment.at, head: null };
    const events = judgedEvents(context, (0,answer/* requestOf */.fo)(comment), ask);
    const [event] = events;
    if (event?.kind !== 'approval_given') {
        const { reason, message } = event?.detail;
        return { ...(0,answer/* not */.AU)(`Not counted, ${reason ?? 'unknown'}: ${message ?? ''}.`), events };
    }
    return { ...(0,answer/* yes */.EZ)(`${by.login} approves ${environment}.`), events };
}
function revoke(context, environment, comment, by) {
    const known = (0,pull_scope/* labelledEnvironments */.Ku)(context.scope, context.config);
    const wanted = environment === null ? known : known.filter((name) => name === environment);
    const { at } = comment;
    const revoked = wanted.flatMap((name) => [...(0,pull_approvals/* carriedApprovals */.$k)(context, name), ...(0,pull_approvals/* approvalsInForce */.b_)(context, name)]
        .filter(({ detail }) => detail.by.id === by.id && detail.at <= at)
        .map((given) => revocation(context, name, given, by, 'approval_revoked', `${by.login} took it back`)));
    // An event that tells of an earlier approval may still be on its way.
    const request = (0,answer/* requestOf */.fo)(comment);
    const withdrawn = wanted.map((name) => (0,withdrawals/* withdrawal */.s)(context, { environment: name, what: 'approval', request, by: (0,answer/* who */.dp)(by), at, of: (0,answer/* who */.dp)(by) }));
    const events = [...withdrawn, ...revoked];
    if (revoked.length === 0)
        return { ...(0,answer/* not */.AU)('No approval of yours is in force here.'), events };
    return {
        ...(0,answer/* yes */.EZ)(`${by.login} takes back ${revoked.length === 1 ? 'an approval' : `${revoked.length} approvals`}.`),
        events
    };
}
function setHold(context, model, comment, person) {
    const unknown = unknownModel(context, model);
    if (unknown !== null)
        return unknown;
    const hold = `${person.login} holds ${model ?? 'this pull request'}`;
    const detail = { pull: context.observation.pull.number, request: (0,answer/* requestOf */.fo)(comment), by: (0,answer/* who */.dp)(person), hold };
    return { ...(0,answer/* yes */.EZ)(`${hold}.`), events: [(0,bot_records/* record */.g1)('hold_set', at(context, person, model), detail)] };
}
/** What was set on this pull request, or else what a rollback set where the model is served. */
function liftHold(context, model, comment, person) {
    const { places } = context.observation;
    const held = places.filter((place) => place.model === model && place.state.hold !== null);
    if (model !== null && held.length > 0 && (0,hold/* holdOf */.n)(context, model) === null) {
        return resumeServing(context, model, held.map(({ environment }) => environment), comment, person);
    }
    const unknown = unknownModel(context, model);
    if (unknown !== null)
        return unknown;
    const request = (0,answer/* requestOf */.fo)(comment);
    const isLifted = (0,bot_records/* recordsOf */.M$)(context.observation.records.entries, 'hold_lifted').some(({ detail }) => detail.request === request);
    if (!isLifted && (0,hold/* holdOf */.n)(context, model) === null) {
        const alone = Object.keys(context.config.models).filter((each) => model === null && (0,hold/* holdOf */.n)(context, each) !== null);
        const others = alone.map((each) => ` ${each} is held by itself: /modelgate resume ${each}.`);
        return (0,answer/* not */.AU)(`Nothing holds ${model ?? 'this pull request'} here.${others.join('')}`);
    }
    const { pull } = context.observation;
    const name = context.config.labels.hold;
    const isLabelled = model === null && pull.labels.items.some((label) => (0,label_names/* isSameLabel */.z)(label.name, name));
    const lifted = (0,bot_records/* record */.g1)('hold_lifted', at(context, person, model), { pull: pull.number, request, by: (0,answer/* who */.dp)(person) });
    const events = isLifted ? [] : [lifted];
    // As long as the label is there it is held: only once it is gone is this answered.
    if (isLabelled)
        return { going: [{ kind: 'remove_label', number: pull.number, name }], events };
    return { ...(0,answer/* yes */.EZ)(`${person.login} lifts the hold.`), events };
}
function exclude(context, { verb, model }, comment, person) {
    const state = context.states.find((each) => each.model === model);
    if (context.scope.kind !== 'code')
        return (0,answer/* not */.AU)('A promotion is of one model: close it instead.');
    if (state === undefined)
        return (0,answer/* not */.AU)(`This pull request does not touch a model ${model}.`);
    if (state.isExcluded === (verb === 'exclude'))
        return (0,answer/* not */.AU)(`${model} is ${verb}d already.`);
    const detail = { pull: context.observation.pull.number, request: (0,answer/* requestOf */.fo)(comment), by: (0,answer/* who */.dp)(person) };
    const event = verb === 'exclude'
        ? (0,bot_records/* record */.g1)('model_excluded', at(context, person, model), { ...detail, bound: state.bound })
        : (0,bot_records/* record */.g1)('model_included', at(context, person, model), detail);
    const outcome = verb === 'exclude'
        ? `${model} is left out: nothing of it will be deployed from this change.`
        : `${model} is taken in again.`;
    return { ...(0,answer/* yes */.EZ)(outcome), events: [event] };
}
function unknownModel({ states }, model) {
    if (model === null || states.some((state) => state.model === model))
        return null;
    return (0,answer/* not */.AU)(`This pull request does not touch a model ${model}.`);
}
function at({ observation }, person, model) {
    return { actor: (0,bot_people/* personText */.bw)(person), model, environment: null, commit: observation.pull.head.sha };
}

// EXTERNAL MODULE: ./core/bot/pull/comment.js + 6 modules
var pull_comment = __webpack_require__(7719);
// EXTERNAL MODULE: ./core/bot/pull/foot.js
var foot = __webpack_require__(28012);
// EXTERNAL MODULE: ./core/bot/pull/gated.js
var gated = __webpack_require__(88251);
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

// EXTERNAL MODULE: ./core/bot/pull/last-word.js
var last_word = __webpack_require__(45685);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/bot/check-names.js
var check_names = __webpack_require__(52809);
// EXTERNAL MODULE: ./core/bot/requests.js
var bot_requests = __webpack_require__(60484);
;// CONCATENATED MODULE: ./core/bot/pull/live-check.js
// The check of a merged promotion whose release is live, and its button: the same as `/modelgate rollback MODEL ENV`.












const liveCheck = `${check_names/* summaryCheck */.J} / live`;
/** Null where this is no merged promotion, or the release went the same way once more by a later one. */
function standingOf(context) {
    const { observation, scope } = context;
    if (scope.kind === 'code' || !(0,pull_context/* isMergedPromotion */.sy)(context))
        return null;
    const opened = (0,bot_records/* recordsOf */.M$)(observation.records.entries, 'promotion_opened').findLast(({ entry, detail }) => entry.environment === scope.environment && entry.model === scope.model && detail.release === scope.release);
    if (opened?.detail.pull !== observation.pull.number)
        return null;
    const isLive = (0,states/* stateOf */.L)(observation, scope.environment, scope.model).live === scope.release;
    return { scope, isLive, replaces: opened.detail.replaces };
}
function shows({ scope: { environment, model, release }, replaces }) {
    return (0,digest/* digestValue */.yD)({ rollback: { environment, model, release, replaces } });
}
/** Written once its release is live; when it is no longer, the same check says so and loses its button. */
function liveChecks(context) {
    const { checks, pull, self } = context.observation;
    const standing = standingOf(context);
    if (standing === null || self.mode !== 'app')
        return [];
    const { scope, isLive, replaces } = standing;
    const { environment, model, version } = scope;
    const isKnown = checks.some(({ name, headSha }) => name === liveCheck && headSha === pull.head.sha);
    if (!isLive && !isKnown)
        return [];
    const isOffered = isLive && replaces !== null;
    const command = (0,tree/* code */.aY)(`/modelgate rollback ${model} ${environment}`);
    const text = isOffered
        ? (0,tree/* paragraph */.FY)('“Roll back” gives the traffic back to what was live before, as ', command, ' does.')
        : (0,tree/* paragraph */.FY)(isLive ? 'Nothing was live here before it.' : 'Another release is live here, or none.');
    return [
        (0,bot_checks/* desiredCheck */.Jd)({
            name: liveCheck,
            headSha: pull.head.sha,
            status: 'completed',
            conclusion: 'success',
            title: isLive
                ? `${model} ${version} is live in ${environment}`
                : `${model} ${version} was live in ${environment}`,
            report: (0,tree/* report */.z8)([text]),
            ...(isOffered
                ? {
                    buttons: [
                        {
                            label: 'Roll back',
                            description: `Take ${version} out of ${environment}`.slice(0, 40),
                            identifier: bot_requests/* rollbackButton */.P
                        }
                    ],
                    shows: shows(standing)
                }
                : {})
        })
    ];
}
/** Each is heard once, and on record, whatever it came to. */
function answerPresses(context, requests) {
    const { entries } = context.observation.records;
    const standing = standingOf(context);
    const heard = new Set([...(0,bot_records/* recordsOf */.M$)(entries, 'command_answered'), ...(0,bot_records/* recordsOf */.M$)(entries, 'runs_asked')].map(({ detail }) => detail.request));
    const presses = requests.filter(bot_requests/* asksForRollback */._).filter(({ id }) => !heard.has((0,answer/* pressOf */.b1)(id)));
    if (standing === null)
        return { events: [], starts: [] };
    const { environment, model } = standing.scope;
    const command = `/modelgate rollback ${model} ${environment}`;
    const done = presses.map((press) => (0,asked_runs/* putOnRecord */.sm)(context, { request: (0,answer/* pressOf */.b1)(press.id), by: press.by, command }, live_check_answerOne(context, standing, press)));
    return { events: done.map(({ event }) => event), starts: done.flatMap(({ starts }) => starts) };
}
function live_check_answerOne(context, standing, press) {
    const { environment, model, version } = standing.scope;
    const person = context.observation.people.find(({ id }) => id === press.by.id);
    if (press.viaApp || person?.isBot === true)
        return (0,answer/* not */.AU)('An App pressed it.');
    if (person === undefined)
        return (0,answer/* not */.AU)('Who you are could not be looked up: press again in a minute.');
    if (!(0,bot_people/* mayWrite */.J)(person))
        return (0,answer/* not */.AU)(`${person.login} has no write access to this repository.`);
    const isSame = press.head === context.observation.pull.head.sha && press.shown === shows(standing);
    if (!standing.isLive || !isSame)
        return (0,answer/* not */.AU)(`${version} is no longer what the button stood beside: nothing was done.`);
    return rollback(context, { verb: 'rollback', model, environment, version: null }, (0,answer/* pressOf */.b1)(press.id), person);
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
























/** A soak is looked at again at least this often, in case what serves the release changes. */
const longestWaitMs = 15 * 60_000;
const nothing = { effects: [], again: false, wakeAt: null };
const noLabels = { added: [], removed: [], events: [], wakeAt: null };
const groupPollMs = 10 * 60_000;
/** The stamp before the body, in bytes. */
const stampRoom = 1_000;
function decidePull(observation, requests, outcomes = []) {
    const { pull, config, records } = observation;
    if (pull.state === 'closed')
        return decideClosed(observation, outcomes);
    if (records.fault != null)
        return (0,closed_by_log/* closedByLog */.K)(observation, records.fault);
    if (config.kind !== 'valid')
        return pull.state === 'merged' || !isGated(observation) ? nothing : closedByConfig(observation, requests);
    const scope = (0,pull_scope/* scopeOf */.Od)(observation, config.config);
    if (scope === null)
        return isGated(observation) ? nothing : { ...nothing, effects: (0,last_word/* otherBaseEffects */.Od)(observation) };
    const before = (0,pull_context/* pullContext */.Ry)(observation, config.config, config.policy, scope);
    if (pull.state === 'merged')
        return decideMerged(before, requests, outcomes);
    const noticed = notice(before);
    const heard = hear((0,pull_context/* withEvents */.OK)(before, noticed), requests);
    const finished = (0,asked_runs/* finishRuns */.KY)(before, outcomes);
    const known = [...noticed, ...heard, ...finished.events];
    const answered = answerCommands((0,pull_context/* withEvents */.OK)(before, known));
    const asked = [...known, ...answered.events];
    const after = [...finished.starts, ...answered.after];
    const labels = planLabels((0,pull_context/* withEvents */.OK)(before, asked), asked, requests);
    const told = [...asked, ...labels.events];
    const context = (0,pull_context/* withEvents */.OK)(before, told);
    const gate = (0,pull_gate/* pullGate */.J)(context, scope.environment);
    const events = [...told, ...(0,gated/* gatedEvents */.dJ)(context, gate)];
    const comment = commentEffects(context, gate);
    const merges = mergeEffects(context, gate);
    // What a job's token merges starts no workflow that would see it.
    const isUnheard = merges.length > 0 && observation.self.mode === 'actions';
    return {
        effects: [
            ...labels.added,
            ...recordEffects(observation, events),
            ...labels.removed,
            ...comment,
            ...(0,bot_checks/* checkEffects */.p3)(observation.checks, (0,checks/* pullChecks */.pP)(context, gate)),
            ...after,
            ...rerunEffects(context, requests),
            ...merges
        ],
        // The check links to the comment, which has no address before it is there.
        again: (observation.comment === null && comment.length > 0) || answered.isGoing || after.some(startsRun),
        wakeAt: earliest([labels.wakeAt, finished.wakeAt, wakeOf(context, gate)]),
        wakes: [...groupOf(observation), ...(answered.isGoing || isUnheard ? [deliveryOf(observation)] : [])]
    };
}
/**
 * What people still ask on a change that was merged: an approval that is missing behind the merge, a command. Only that is
 * answered: its checks are history, and nothing that was approved is revoked because the policy moved on. On a promotion
 * only commands are, and the button of the check that says whether its release is live.
 */
function decideMerged(before, requests, outcomes) {
    const isPromotion = (0,pull_context/* isMergedPromotion */.sy)(before);
    const pressed = answerPresses(before, requests);
    const finished = (0,asked_runs/* finishRuns */.KY)(before, outcomes);
    const heard = [...(isPromotion ? pressed.events : hear(before, requests)), ...finished.events];
    const answered = answerCommands((0,pull_context/* withEvents */.OK)(before, heard));
    const around = (0,gated/* aroundEvents */.jH)(before);
    const asked = [...heard, ...answered.events, ...around];
    const after = [...pressed.starts, ...finished.starts, ...answered.after];
    const checks = (0,bot_checks/* checkEffects */.p3)(before.observation.checks, liveChecks(before));
    if (asked.length === 0 && after.length === 0)
        return { ...nothing, effects: [...endEffects(before), ...checks], wakeAt: finished.wakeAt };
    const labels = isPromotion ? noLabels : planLabels((0,pull_context/* withEvents */.OK)(before, asked), asked, requests);
    const events = [...asked, ...labels.events];
    const context = (0,pull_context/* withEvents */.OK)(before, events);
    return {
        effects: [
            ...labels.added,
            ...recordEffects(before.observation, events),
            ...labels.removed,
            ...commentEffects(context, (0,pull_gate/* pullGate */.J)(context, context.scope.environment)),
            ...checks,
            ...after
        ],
        again: answered.isGoing || after.some(startsRun),
        wakeAt: earliest([labels.wakeAt, finished.wakeAt]),
        wakes: [deliveryOf(before.observation)]
    };
}
/** On a promotion what was needed is needed no more. What was decided is not decided again. */
function endEffects(context) {
    const open = (0,after_merge/* openAfterMerge */.Xc)(context);
    if (open !== null)
        return [...(0,after_merge/* labelsToSetAgain */.Po)(context), ...commentEffects(context, open)];
    if (!(0,pull_context/* isMergedPromotion */.sy)(context))
        return (0,last_word/* lastWordEffects */.Lr)(context);
    return (0,last_word/* isLastWordMissing */.Jv)(context) ? commentEffects(context, (0,pull_gate/* pullGate */.J)(context, context.scope.environment)) : [];
}
/** What became of a run, only the next decision is told. */
function startsRun({ kind }) {
    return kind === 'dispatch';
}
/**
 * Nobody is heard any more; the comment says that it is over. What was asked before is still started, and a promotion that
 * nothing replaces yet is opened anew where its release still waits.
 */
function decideClosed(observation, outcomes) {
    const { config, records } = observation;
    if (config.kind !== 'valid' || records.fault != null)
        return nothing;
    const scope = (0,pull_scope/* scopeOf */.Od)(observation, config.config);
    if (scope === null)
        return nothing;
    const { events, starts, wakeAt } = (0,asked_runs/* finishRuns */.KY)({ observation }, outcomes);
    const isAlone = scope.kind === 'promotion' && observation.replacedBy == null;
    return {
        effects: [
            ...recordEffects(observation, [...events, ...(0,gated/* closedEvents */.UL)({ observation, scope })]),
            ...(0,last_word/* lastWordEffects */.Lr)({ observation, scope }),
            ...starts
        ],
        again: starts.length > 0,
        wakeAt,
        wakes: isAlone ? [deliveryOf(observation)] : []
    };
}
function deliveryOf({ repository: { id, owner, name } }) {
    return { kind: 'delivery', repository: { id, owner, name } };
}
/** What is queued is judged again where the queue would merge it. */
function groupOf({ queuedAs, repository: { id, owner, name } }) {
    return queuedAs === null ? [] : [{ kind: 'group', repository: { id, owner, name }, sha: queuedAs }];
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
    const body = (0,foot/* withFoot */.TV)((0,pull_comment/* renderPull */.S)(context, gate), (0,pull_comment/* subjectOf */.e)(context), now, { limit: markdown/* defaultLimit */.J - stampRoom });
    const before = (0,pull_shown/* shownHere */.gB)(context);
    if (before !== null && (0,foot/* saysTheSame */.Yq)(before.body, body))
        return [];
    const first = { head: pull.head.sha, digest: (0,pull_shown/* shownDigest */.uL)(context), at: now, foundAt: null };
    const shown = before === null ? first : (0,pull_shown/* stillShown */.Ak)(before);
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
function wakeOf(context, gate) {
    const { config, observation, scope } = context;
    if (scope.kind === 'code')
        return null;
    const codes = new Set(gate.models.flatMap(({ reasons }) => reasons.map(({ code: why }) => why)));
    const { soak, window } = config.gates[scope.environment] ?? {};
    const opens = window !== undefined && (codes.has('outside_window') || codes.has('frozen'))
        ? (0,gates_window/* opensNext */.P)(window, observation.now)
        : null;
    const soakMs = (0,units/* parseDuration */.E)(soak ?? '');
    const soaked = soakMs === undefined || !codes.has('soak_not_over')
        ? []
        : gate.models
            .map(({ state }) => ((0,pull_gate/* servedBeforeSince */.B)(context, scope.environment, state) ?? observation.now) + soakMs)
            .map((until) => Math.min(until, observation.now + longestWaitMs));
    // An approval that is given in another environment of the group wakes that promotion, not this one.
    const isShared = config.environments[scope.environment]?.group !== undefined && codes.has('approval_missing');
    return earliest([opens, ...soaked, isShared ? observation.now + groupPollMs : null]);
}
function earliest(times) {
    const known = times.filter((time) => time !== null);
    return known.length === 0 ? null : Math.min(...known);
}
/** Into any other branch a pull request goes by no gate, so no config says anything of it. */
function isGated({ pull, repository }) {
    return pull.base.ref === repository.defaultBranch || pull.base.ref === branches/* environmentsBranch */.ZH;
}
/** Without a valid config on the default branch nothing is judged, and nothing passes. */
function closedByConfig(observation, requests) {
    const { config, pull, comment, repository } = observation;
    // A repository that never used Modelgate is left in peace.
    const isUnused = config.kind === 'missing' && comment === null && observation.checks.length === 0;
    if (config.kind === 'valid' || isUnused)
        return nothing;
    const { title, blocks, annotations } = (0,closed_config/* closedConfig */.t)(config, repository.defaultBranch);
    const check = (0,checks/* configCheck */.DD)(pull.head.sha, title, blocks, annotations);
    const body = (0,foot/* withFoot */.TV)((0,tree/* report */.z8)([
        (0,tree/* heading */.R_)(2, '❌ ', title),
        ...blocks,
        (0,tree/* paragraph */.FY)('Every gate stays closed until this is mended. ', (0,tree/* link */.nf)(pull.url, 'This pull request'), ' is judged again by itself then.')
    ]), [(0,foot/* shortCommit */.Ax)(pull.head.sha)], observation.now, { limit: markdown/* defaultLimit */.J - stampRoom });
    const pushes = requests.flatMap((request) => (request.kind === 'pushed' ? seeContributor(observation, request) : []));
    const isSame = comment !== null && (0,foot/* saysTheSame */.Yq)(comment.body, body) && comment.shown === null;
    return {
        effects: [
            ...recordEffects(observation, pushes),
            ...(isSame
                ? []
                : [
                    { kind: 'write_comment', number: pull.number, id: comment?.id ?? null, body, shown: null }
                ]),
            ...(0,bot_checks/* checkEffects */.p3)(observation.checks, [check])
        ],
        again: false,
        wakeAt: null,
        wakes: groupOf(observation)
    };
}


/***/ }),

/***/ 40565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ awaitedRun),
/* harmony export */   as: () => (/* binding */ isOfMerge),
/* harmony export */   yv: () => (/* binding */ originOf)
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
    const isMerge = isOfMerge(run, { pull, repository }, scope);
    const commit = scope.kind === 'promotion' ? scope.commit : isMerge ? run.headSha : pull.head.sha;
    if (evidence.kind === 'read' && (evidence.document.commit !== commit || !(0,_own_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfRun */ .N)(run, evidence.document)))
        return null;
    if (isMerge)
        return 'trusted';
    if (scope.kind === 'promotion')
        return isOfDefaultBranch(run, repository) && run.headSha === scope.commit ? 'trusted' : null;
    if (run.headSha !== pull.head.sha || run.headRepositoryId !== pull.head.repositoryId)
        return null;
    if (run.event !== 'pull_request' && !ofDefaultBranch.has(run.event))
        return null;
    // A pull request's run walks code that its author wrote: it reports of itself, or, from a fork, is not believed at all.
    return run.headRepositoryId === repository.id ? 'self_reported' : 'untrusted';
}
/** The default branch's own run of the commit that a change was merged as. */
function isOfMerge(run, { pull, repository }, scope) {
    return scope.kind === 'code' && run.headSha === pull.mergedAs && isOfDefaultBranch(run, repository);
}
function isOfDefaultBranch({ event, headRepositoryId, headBranch }, repository) {
    return ofDefaultBranch.has(event) && headRepositoryId === repository.id && headBranch === repository.defaultBranch;
}
/** The newest run that may still hand in evidence; null where none is known. */
function awaitedRun(observation, scope) {
    return (observation.runs.find((run) => run.status !== 'completed' && originOf(run, observation, scope) !== null) ?? null);
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

/***/ 28012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   CE: () => (/* binding */ withTime),
/* harmony export */   TV: () => (/* binding */ withFoot),
/* harmony export */   Yq: () => (/* binding */ saysTheSame)
/* harmony export */ });
/* harmony import */ var _gates_times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66423);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76540);
/* harmony import */ var _report_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96145);
// The last line of the comment: which commit it speaks of, and when it was last written.



/** Room for the foot, in UTF-8 bytes. */
const room = 1_000;
/** The report, which may be cut to fit, and under it the foot, which is never. `at` is in milliseconds since the epoch. */
function withFoot(whole, of, at, { limit }) {
    const foot = (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)('For ', ...of, updatedAt(at));
    return `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.toMarkdown)(whole, { limit: limit - room }).trimEnd()}\n\n${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.toMarkdown)((0,_report_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)([foot]))}`;
}
/** Whether two comments say the same: that time went by is no reason to write one again. */
function saysTheSame(a, b) {
    return withoutTime(a) === withoutTime(b);
}
/** The same comment, written now. */
function withTime(body, at) {
    return body.trimEnd().replace(lastUpdate, updatedAt(at));
}
function updatedAt(at) {
    return `, updated ${(0,_gates_times_js__WEBPACK_IMPORTED_MODULE_2__/* .utcTime */ .S)(at)}`;
}
const lastUpdate = /, updated \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC$/;
function withoutTime(body) {
    return body.trimEnd().replace(lastUpdate, '');
}
/** The commit, in short. */
function shortCommit(sha) {
    return (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sha.slice(0, 7));
}


/***/ }),

/***/ 28737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ pullGate),
  B: () => (/* binding */ servedBeforeSince)
});

// EXTERNAL MODULE: ./core/gates/condition.js
var condition = __webpack_require__(52964);
// EXTERNAL MODULE: ./core/gates/decide.js + 1 modules
var decide = __webpack_require__(25264);
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
// EXTERNAL MODULE: ./core/bot/permissions.js
var permissions = __webpack_require__(91124);
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
        reasons: [cure === undefined ? (0,condition/* reason */.l)(code, message) : (0,condition/* reason */.l)(code, message, cure)]
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
        return { state, result: 'pass', reasons: [(0,condition/* reason */.l)('excluded', `${state.model} is left out`)], approvals: null };
    }
    if (state.missing !== null) {
        const isRunning = state.missing.code === 'evidence_running';
        return { state, result: isRunning ? 'pending' : 'unavailable', reasons: [state.missing], approvals: null };
    }
    const decision = gate_decide(context, environment, state);
    const hold = (0,pull_hold/* holdOf */.n)(context, state.model);
    const isWaiting = state.evidence?.walk.records.at(-1)?.result === 'pending';
    const failed = (0,broken_glass/* brokenGlass */.c)(context) === null ? failedStep(state) : [];
    const stopped = [...(hold === null ? [] : [hold]), ...failed];
    const { result, reasons, approvals } = decision;
    return stopped.length > 0
        ? { state, result: hold === null && isWaiting ? 'pending' : 'fail', reasons: stopped, approvals }
        : { state, result, reasons, approvals };
}
/** A step that did not pass stops the walk, whether or not the gate names it as a check. */
function failedStep({ evidence }) {
    const last = evidence?.walk.records.at(-1);
    if (last === undefined || last.result === 'pass')
        return [];
    return last.reasons.length > 0 ? last.reasons : [(0,condition/* reason */.l)('check_failed', `${last.step} did not pass`)];
}
function gate_decide(context, environment, state) {
    const gate = (0,pull_context/* gateConfig */.iA)(context, environment);
    const asked = context.scope.kind === 'code' ? beforeMerge(gate) : gate;
    return (0,decide/* decideGate */.q)(asked, factsOf(context, environment, state), context.people);
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
    const { observation, config, policy } = context;
    const { now, places, records, pull } = observation;
    return (0,gate_facts/* gateFacts */.pE)({ config, policy, now, places, environment, commit: pull.head.sha, entries: records.entries }, state, {
        approvals: areContributorsKnown(context, environment, state) ? (0,approvals/* approvalsFor */.u$)(context, environment, state) : [],
        contributors: (0,contributors/* contributorsOf */.ah)(context, state),
        servedBeforeSince: servedBeforeSince(context, environment, state),
        brokenBy: (0,broken_glass/* brokenGlass */.c)(context)
    });
}
/** Since when the environment before serves what is promoted, in milliseconds since the epoch; null where it doesn't. */
function servedBeforeSince(context, environment, { model }) {
    const { observation, config, scope } = context;
    if (scope.kind === 'code')
        return null;
    const runs = observation.runs.filter((run) => (0,evidence/* originOf */.yv)(run, observation, scope) === 'trusted');
    return (0,gate_facts/* servedBefore */.p7)({ config, places: observation.places, runs, branch: observation.servedBefore }, { environment, model, release: scope.release });
}
/** Where contributors may approve, nobody has to know who they are. */
function areContributorsKnown(context, environment, state) {
    return (0,pull_context/* gateConfig */.iA)(context, environment).approvals?.contributors === true || (0,contributors/* areAllCommitsKnown */.pq)(context, state);
}
/** Where a model is touched, what can't be seen or put on record may be what decides. */
function permissionConditions({ observation, states }) {
    const missing = states.length === 0 ? [] : (0,permissions/* blockingPermissions */.Qu)(observation);
    return missing.map((each) => ({
        result: 'unavailable',
        reasons: [(0,condition/* reason */.l)('permission_missing', `the App lacks the permission ${each}, so ${(0,permissions/* withoutPermission */.wP)(each)}`)]
    }));
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
            ...permissionConditions(context),
            ...cut.map((list) => ({
                result: 'unavailable',
                reasons: [
                    (0,condition/* reason */.l)('list_cut', `GitHub lists only the first ${pull[list].items.length} ${list} of this pull request`)
                ]
            })),
            ...(open.length === 0
                ? []
                : [
                    {
                        result: 'pending',
                        reasons: [
                            (0,condition/* reason */.l)('policy_changed', `${(0,policy_change/* policyChange */.Hi)(context).join(', ')} decide what may be deployed: 0 of 1 approvals by their owners`)
                        ]
                    }
                ])
        ]
    };
}


/***/ }),

/***/ 88251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UL: () => (/* binding */ closedEvents),
/* harmony export */   dJ: () => (/* binding */ gatedEvents),
/* harmony export */   eY: () => (/* binding */ isMergedAround),
/* harmony export */   jH: () => (/* binding */ aroundEvents)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99010);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85941);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);
// Whether the gate of a promotion let it through: on record when it opens and when it closes again, and when somebody merged
// around it. Only what it let through is brought up.



/** Before the merge that it lets happen, so that whoever sees the merge knows of it. */
function gatedEvents({ observation, scope }, gate) {
    if (scope.kind !== 'promotion')
        return [];
    const { pull } = observation;
    const isOpen = gate.result === 'pass' && !pull.isDraft;
    const last = lastGated(observation);
    const isSame = last === undefined ? !isOpen : last.isOpen === isOpen && (!isOpen || last.head === pull.head.sha);
    return isSame ? [] : [gatedEvent(observation, scope, isOpen)];
}
/**
 * One that is closed lets nothing through any more. Left open on record, it would answer for the same release written past its
 * successor, or merged as soon as it is opened again, whatever was revoked meanwhile.
 */
function closedEvents({ observation, scope }) {
    if (scope.kind !== 'promotion' || lastGated(observation)?.isOpen !== true)
        return [];
    return [gatedEvent(observation, scope, false)];
}
function gatedEvent(observation, scope, isOpen) {
    const { pull } = observation;
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)('promotion_gated', atPromotion(observation, scope), { pull: pull.number, head: pull.head.sha, isOpen });
}
/** Merged though the gate was closed, and not live for all that: somebody may merge what the bot would not. */
function isMergedAround({ observation, scope }) {
    const { pull, places } = observation;
    if (scope.kind !== 'promotion' || pull.state !== 'merged')
        return false;
    const { environment, model, release } = scope;
    const state = places.find((each) => each.environment === environment && each.model === model)?.state;
    const last = lastGated(observation);
    return state?.live !== release && !(last?.isOpen === true && last.head === scope.head);
}
/** Once, with whoever did it. */
function aroundEvents(of) {
    const { observation, scope } = of;
    const { pull, records } = observation;
    if (scope.kind !== 'promotion' || !isMergedAround(of))
        return [];
    if ((0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'merged_around').some(({ detail }) => detail.pull === pull.number))
        return [];
    const by = pull.mergedBy ?? null;
    const at = { ...atPromotion(observation, scope), actor: by === null ? observation.self.login : (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .personText */ .bw)(by) };
    const detail = { pull: pull.number, head: pull.head.sha, by: by === null ? null : (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .who */ .dp)(by), release: scope.release };
    return [(0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)('merged_around', at, detail)];
}
function lastGated({ records, pull }) {
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, 'promotion_gated').findLast(({ detail }) => detail.pull === pull.number)?.detail;
}
function atPromotion({ self }, { environment, model, commit }) {
    return { actor: self.login, model, environment, commit };
}


/***/ }),

/***/ 26833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ holdOf)
/* harmony export */ });
/* harmony import */ var _gates_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52964);
/* harmony import */ var _label_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53835);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);
// Holds that people set on a pull request: by the label, or by `/modelgate hold`.



/** `model` null asks for holds of the whole pull request. */
function holdOf({ observation, config }, model = null) {
    const { pull, records } = observation;
    const resume = `/modelgate resume${model === null ? '' : ` ${model}`}`;
    if (model === null && pull.labels.items.some(({ name }) => (0,_label_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLabel */ .z)(name, config.labels.hold)))
        return (0,_gates_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('on_hold', `the label ${config.labels.hold} is set`, `take the label off when it may go on, or comment \`${resume}\``);
    const about = (kind) => (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(records.entries, kind)
        .filter(({ entry, detail }) => detail.pull === pull.number && entry.environment === null && entry.model === model)
        .at(-1);
    const set = about('hold_set');
    if (set === undefined || (about('hold_lifted')?.entry.sequence ?? 0) > set.entry.sequence)
        return null;
    return (0,_gates_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('on_hold', `${set.detail.by.login} holds ${model ?? 'this pull request'}`, `comment \`${resume}\` when it may go on`);
}


/***/ }),

/***/ 45685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ isLastWordMissing),
/* harmony export */   Lr: () => (/* binding */ lastWordEffects),
/* harmony export */   Od: () => (/* binding */ otherBaseEffects),
/* harmony export */   bx: () => (/* binding */ lastWord)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76540);
/* harmony import */ var _report_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96145);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11806);
/* harmony import */ var _refused_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31443);
/* harmony import */ var _foot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28012);
/* harmony import */ var _after_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94105);
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88251);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14771);
// The heading of a comment once its pull request is merged, closed or moved away: what became of it, as far as is known. What
// stands below is history, and stays as it was.








/** Null while it is open. */
function lastWord({ observation, scope }) {
    switch (observation.pull.state) {
        case 'open':
            return null;
        case 'closed':
            return closedWord(observation, scope);
        case 'merged':
            return scope.kind === 'promotion' ? promotedWord(observation, scope) : mergedWord({ observation, scope });
    }
}
/** Whether the comment ends with another word already, or with none. */
function isLastWordMissing(context) {
    const word = lastWord(context);
    const { comment } = context.observation;
    return word !== null && comment !== null && firstLine(comment.body) !== headingOf(word);
}
function lastWordEffects(context) {
    const word = lastWord(context);
    return word === null ? [] : headingEffects(context.observation, word);
}
/** What the comment of an open pull request says once its base is a branch that no gate covers. */
function otherBaseEffects(observation) {
    const { state, base } = observation.pull;
    if (state !== 'open')
        return [];
    return headingEffects(observation, [
        ...['Its base is ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(base.ref), ' now, which no gate covers: '],
        'what stands below was said before, and nothing is judged here.'
    ]);
}
/** Only the heading is written: nothing below it is judged again. */
function headingEffects({ comment, now, pull }, word) {
    if (comment === null || firstLine(comment.body) === headingOf(word))
        return [];
    const body = (0,_foot_js__WEBPACK_IMPORTED_MODULE_2__/* .withTime */ .CE)(`${headingOf(word)}${comment.body.slice(firstLine(comment.body).length)}`, now);
    return [{ kind: 'write_comment', number: pull.number, id: comment.id, body, shown: (0,_shown_js__WEBPACK_IMPORTED_MODULE_5__/* .stillShown */ .Ak)(comment) }];
}
function headingOf(word) {
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__.toMarkdown)((0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z8)([(0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .heading */ .R_)(2, ...word)])).trimEnd();
}
function firstLine(body) {
    return body.split('\n', 1)[0] ?? '';
}
function closedWord({ replacedBy }, scope) {
    if (scope.kind === 'code')
        return ['Closed without a merge: nothing of it is deployed.'];
    if (replacedBy != null)
        return [`Closed: #${replacedBy} replaces it.`];
    return ['Closed without a merge: it promotes nothing.'];
}
function mergedWord(of) {
    const { pull, repository } = of.observation;
    const { mergedAs } = pull;
    if (mergedAs === null)
        return ['Merged: it goes on from the default branch.'];
    const runs = (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(`${repository.url}/commit/${mergedAs}/checks`, 'runs of that commit');
    return ['Merged as ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(mergedAs.slice(0, 7)), ': it goes on in the ', runs, '.', ...(0,_after_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .turnedAway */ .tQ)(of)];
}
function aroundWord({ pull, replacedBy }, scope) {
    const { environment, model, version } = scope;
    const by = pull.mergedBy == null ? [] : [' by ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(pull.mergedBy.login)];
    const next = replacedBy == null
        ? 'a new promotion asks for what this one waited for'
        : `#${replacedBy} asks for what this one waited for`;
    return [
        ...['⚠️ The promotion of ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)(`${model} ${version}`), ' to ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(environment), ' was merged', ...by],
        ` around its gate: nothing is brought up, it is taken back, and ${next}.`
    ];
}
function promotedWord(observation, scope) {
    const { environment, model, release, version } = scope;
    const what = ['The promotion of ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)(`${model} ${version}`), ' to ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(environment), ' is merged'];
    const state = observation.places.find((each) => each.environment === environment && each.model === model)?.state;
    if ((0,_gated_js__WEBPACK_IMPORTED_MODULE_4__/* .isMergedAround */ .eY)({ observation, scope }))
        return aroundWord(observation, scope);
    if (state === undefined)
        return [...what, '.'];
    if (state.live === release)
        return ['✅ ', ...what, ', and the release is live.'];
    const key = (0,_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .promotionKey */ .rl)(environment, model, release, observation.pull.number);
    const run = observation.runs.find(({ path, title }) => path === `.github/workflows/${_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .promoteWorkflow */ .yD}` && (0,_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .isTitled */ .X2)(title, key));
    const end = run === undefined ? undefined : endOf(run, scope);
    if (state.candidate !== release)
        return run === undefined || end === undefined || end.result === 'pass'
            ? [...what, '; something else serves there now.']
            : ['❌ ', ...what, ...failedWord(scope, run, end)];
    const refusal = (0,_refused_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .standingRefusal */ .ve)(observation.records, key);
    if (run === undefined && refusal !== null) {
        const asked = { workflow: _branches_js__WEBPACK_IMPORTED_MODULE_7__/* .promoteWorkflow */ .yD, inputs: { environment, model, release, commit: '' } };
        const cure = (0,_refused_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalCure */ .Yw)(observation, asked, refusal);
        return [
            '❌ ',
            ...what,
            ', but not brought up. ',
            (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)(`${(0,_refused_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedRun */ .QR)(asked, refusal)}. ${cure}: it is tried again by itself.`, 1_000)
        ];
    }
    if (run?.status === 'completed' && end === undefined)
        return ['❌ ', ...what, ', but ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(run.url, `run ${run.id}`), ' ended without a word of it: run it again.'];
    const by = run === undefined ? ['a run of ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .promoteWorkflow */ .yD)] : [(0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(run.url, `run ${run.id}`)];
    return ['⏳ ', ...what, '; it is being brought up by ', ...by, '.'];
}
/** How far the run of a promotion came with its release. */
function endOf({ evidence }, { model }) {
    const walk = evidence.kind === 'read' ? evidence.document.models.find((each) => each.model === model) : undefined;
    return walk?.records.findLast(({ step }) => step === 'production' || step === 'live');
}
function failedWord({ model, environment }, run, { reasons: [why] }) {
    const cause = why === undefined ? [] : [': ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(why.code), ', ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)(why.message.split('\n')[0] ?? '', 300)];
    return [
        ...[', but the release did not come up', ...cause, ' (', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(run.url, `run ${run.id}`), ').'],
        ...[
            ' Once the cause is mended an owner of the model comments ',
            (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(`/modelgate promote ${model} ${environment}`)
        ],
        '.'
    ];
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
// EXTERNAL MODULE: ./core/gates/condition.js
var condition = __webpack_require__(52964);
// EXTERNAL MODULE: ./core/bot/model-state.js + 1 modules
var model_state = __webpack_require__(82739);
// EXTERNAL MODULE: ./core/bot/people.js
var bot_people = __webpack_require__(85941);
// EXTERNAL MODULE: ./core/bot/records.js
var bot_records = __webpack_require__(27754);
// EXTERNAL MODULE: ./core/bot/pull/contributors.js
var pull_contributors = __webpack_require__(96006);
;// CONCATENATED MODULE: ./core/bot/pull/acceptances.js



function acceptancesInForce(context, state) {
    const accepted = (0,bot_records/* recordsOf */.M$)(context.observation.records.entries, 'failure_accepted').filter(({ entry }) => entry.model === state.model);
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
    const merged = evidenceOfMerge(observation, scope);
    const reported = [...evidence].flatMap(([model, { walk }]) => (walk.isAffected ? [model] : []));
    const touched = scope.kind === 'promotion' ? [scope.model] : touchedModels(observation, config);
    const names = scope.kind === 'promotion' ? [scope.model] : [...new Set([...touched, ...reported])].sort();
    return names.map((model) => stateOf(observation, config, scope, model, merged.get(model) ?? evidence.get(model) ?? null));
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
    const made = scope.kind === 'promotion' ? madeOf(observation, scope) : null;
    for (const run of observation.runs) {
        const origin = (0,evidence/* originOf */.yv)(run, observation, scope);
        if (origin === null || run.evidence.kind !== 'read' || (0,evidence/* isOfMerge */.as)(run, observation, scope))
            continue;
        const asked = run.event.endsWith('_dispatch') && run.actor !== null ? [run.actor] : [];
        for (const whole of run.evidence.document.models) {
            if (made !== null && isOfOther(whole, made))
                continue;
            const walk = scope.kind === 'promotion' ? beforePromotion(whole) : whole;
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
/**
 * What the default branch's own runs found of the commit that a change was merged as, up to the first environment: that is
 * what its gate asks for after the merge.
 */
function evidenceOfMerge(observation, scope) {
    const found = new Map();
    for (const run of observation.runs) {
        if (!(0,evidence/* isOfMerge */.as)(run, observation, scope) || (0,evidence/* originOf */.yv)(run, observation, scope) === null)
            continue;
        if (run.evidence.kind !== 'read')
            continue;
        for (const whole of run.evidence.document.models.filter(({ isAffected }) => isAffected)) {
            const walk = { ...whole, records: whole.records.filter(({ step }) => beforeEnvironments.has(step)) };
            const before = found.get(walk.model);
            if (before === undefined)
                found.set(walk.model, { walk, run, origin: 'trusted' });
            else
                found.set(walk.model, { ...before, walk: (0,model_state/* joinWalks */.bT)(before.walk, walk) });
        }
    }
    return found;
}
const beforeEnvironments = new Set(['commit', 'build', 'test', 'analyze']);
function madeOf({ records }, { model, release }) {
    const created = (0,bot_records/* recordsOf */.M$)(records.entries, 'release_created').find(({ entry, detail }) => entry.model === model && detail.release === release);
    return { release, modelDigest: created?.detail.parts.model ?? null };
}
/**
 * One commit may be released several times, and trained by several runs: what is said of another release, or of other bytes,
 * says nothing of this one.
 */
function isOfOther({ records, release: named }, { release, modelDigest }) {
    if (named != null && named.release !== release)
        return true;
    return records.some(({ outputs }) => (outputs.release !== undefined && outputs.release !== release) ||
        (modelDigest !== null && outputs.modelDigest !== undefined && outputs.modelDigest !== modelDigest));
}
/** What an earlier promotion of this release came to, here or elsewhere, is behind the gate: it was asked again in spite of that. */
function beforePromotion(walk) {
    return { ...walk, records: walk.records.filter(({ step }) => step !== 'production' && step !== 'live') };
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
    const runs = observation.runs.filter((run) => (0,evidence/* originOf */.yv)(run, observation, scope) !== null);
    const refused = runs.find(({ evidence }) => evidence.kind === 'refused');
    const say = (code, message) => (0,condition/* reason */.l)(code, message);
    if (runs.some(({ status }) => status !== 'completed'))
        return say('evidence_running', `the workflow run for ${model} has not ended`);
    if (refused?.evidence.kind === 'refused')
        return say('evidence_refused', `the evidence of run ${refused.id} was refused: ${refused.evidence.message}`);
    const expired = runs.find(({ evidence }) => evidence.kind === 'expired');
    if (expired !== undefined)
        return say('evidence_expired', `the artifact of run ${expired.id} has expired`);
    if (scope.kind === 'code' && scope.group !== undefined)
        return whyMissingInGroup(runs.length > 0 ? null : observation.now, scope.group, model);
    const strange = observation.runs.find((run) => (0,evidence/* originOf */.yv)(run, observation, scope) === null);
    const also = strange === undefined ? '' : `; run ${strange.id} belongs to another repository, commit or event`;
    return (0,condition/* reason */.l)('evidence_missing', `no workflow run handed in evidence of ${model} for this commit${also}`, 'look at the workflow run, or add workflows-templates/pull-request.yml to the repository');
}
/** GitHub tells of a group and of its workflow runs at about the same time. `now` is null where a run has ended. */
function whyMissingInGroup(now, { until }, model) {
    if (now !== null && now < until)
        return (0,condition/* reason */.l)('evidence_running', `no workflow run of the merge group has begun yet for ${model}`);
    return (0,condition/* reason */.l)('evidence_missing', `no workflow run handed in evidence of ${model} for the commit of the merge group`, 'add `merge_group:` under `on:` of the workflow that checks pull requests, as workflows-templates/pull-request.yml has it');
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
    return (0,_gates_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .countApprovals */ .wr)(rule, { ...bound, commit, policy, contributors: (0,_contributors_js__WEBPACK_IMPORTED_MODULE_6__/* .pullContributors */ .K)(context) }, approvals, people);
}


/***/ }),

/***/ 55894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ asksForDelivery),
/* harmony export */   p: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92957);
/* harmony import */ var _delivery_candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20536);
/* harmony import */ var _delivery_promotions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69359);
/* harmony import */ var _delivery_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71439);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11806);
/* harmony import */ var _commands_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27844);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85941);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27754);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60484);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99010);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79017);
// `/modelgate promote`: opens the promotion of the release that comes next, names one that stands open, or says exactly why
// there is none. Whoever lets a failed release try again is put on record first, and approves nothing of it.











/** Whether a button, or a command that nobody has answered, can only be answered by what stands after the merge. */
function asksForDelivery(comments, requests) {
    if (requests.some(_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .asksForRollback */ ._))
        return true;
    return comments.some(({ isAnswered, isEdited, viaApp, body }) => {
        if (isAnswered || isEdited || viaApp)
            return false;
        const parsed = (0,_commands_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCommand */ .RM)(body);
        return parsed.kind === 'command' && (parsed.command.verb === 'promote' || parsed.command.verb === 'rollback');
    });
}
function promote(context, command, comment, by) {
    const { config, observation } = context;
    const { delivery } = observation;
    const { model, environment } = command;
    const kind = Object.hasOwn(config.models, model) ? config.models[model]?.kind : undefined;
    if (!Object.hasOwn(config.models, model))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .not */ .AU)(`The config has no model ${model}.`);
    if (!Object.hasOwn(config.environments, environment))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .not */ .AU)(`There is no environment ${environment}.`);
    if (kind === 'library')
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .not */ .AU)(`${model} is a library: nothing of it is deployed.`);
    const taken = (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .promotedEnvironments */ .TY)(config);
    if (!taken.includes(environment))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .not */ .AU)(`${environment} gets what is merged, without a promotion; promotions go to ${taken.join(', ')}.`);
    if (delivery === null)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .not */ .AU)('What stands after the merge could not be looked at: comment again in a minute.');
    const found = (0,_delivery_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateFor */ .hE)(delivery, { config, environment, model, walks: (0,_delivery_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .walksOf */ .uq)(delivery, model) });
    const open = openOf(delivery, command);
    if (found.kind === 'none') {
        const [stands] = open;
        if (stands !== undefined)
            return promotes(stands, command);
        const why = found.code === null ? '' : `${found.code}: `;
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .not */ .AU)(`No promotion of ${model} to ${environment}. ${why}${found.message}.`);
    }
    const { served } = found;
    const stands = open.find((each) => each.version === served.version);
    const asked = askOf(delivery, comment);
    if (stands !== undefined)
        return promotes(stands, command, approvalText(context, command, asked));
    const owners = config.models[model]?.owners;
    if (found.kind !== 'ready' && owners !== undefined && !(0,_people_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwner */ .u8)(by, owners) && by.permission !== 'admin') {
        const what = found.kind === 'taken_back'
            ? `was taken back from ${environment}`
            : `failed to come up in ${environment} (${found.tried.record.reasons[0]?.code ?? 'failed'}, run ${found.tried.run.id})`;
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .not */ .AU)(`${served.version} ${what}: that it may try again is for its owners (${owners.join(', ')}) or an admin to say.`);
    }
    const retries = found.kind === 'failed' ? { run: found.tried.run.id, attempt: found.tried.run.attempt } : null;
    const ask = { pull: observation.pull.number, request: (0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .requestOf */ .fo)(comment), by: (0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .who */ .dp)(by), retries };
    return {
        going: [
            ...(asked === null ? [askEffect(delivery, command, served, ask)] : []),
            ...(0,_delivery_promotions_js__WEBPACK_IMPORTED_MODULE_2__/* .openPromotion */ .C5)(delivery, environment, model, served)
        ]
    };
}
function askEffect({ records }, { model, environment }, { release, version, run }, ask) {
    const at = { actor: (0,_people_js__WEBPACK_IMPORTED_MODULE_5__/* .personText */ .bw)(ask.by), model, environment, commit: run.headSha };
    const events = [(0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)('promotion_asked', at, { ...ask, release, version })];
    return { kind: 'append_records', subject: 'delivery', head: records.head, events };
}
function askOf({ records }, comment) {
    const asked = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(records.entries, 'promotion_asked');
    return asked.find(({ detail }) => detail.request === (0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .requestOf */ .fo)(comment))?.detail ?? null;
}
function openOf({ promotions }, { model, environment }) {
    return promotions.flatMap(({ number, head }) => {
        const of = (0,_branches_js__WEBPACK_IMPORTED_MODULE_10__/* .readPromotionBranch */ .oK)(head.ref);
        return of?.environment === environment && of.model === model ? [{ number, version: of.version }] : [];
    });
}
function promotes({ number, version }, { model, environment }, more = '') {
    return { ...(0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .yes */ .EZ)(`#${number} promotes ${model} ${version} to ${environment}.${more}`), names: number };
}
/** Nobody approves what they asked for themselves. */
function approvalText(context, { environment }, asked) {
    const { approvals } = (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .gateConfig */ .iA)(context, environment);
    if (asked === null || approvals === undefined || approvals.contributors)
        return '';
    return ` ${asked.by.login} asked for it, so others approve it.`;
}


/***/ }),

/***/ 65134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ labelledEnvironments),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   ic: () => (/* binding */ approvalLabel)
/* harmony export */ });
/* harmony import */ var _pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10435);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11806);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27754);



/** Null where the pull request is none of the bot's business: against another branch, or a promotion that it did not open. */
function scopeOf({ pull, repository, records }, config) {
    if (pull.base.ref === repository.defaultBranch)
        return { kind: 'code', environment: (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeGate */ .AH)(config) };
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

/***/ 37906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ setterOf),
/* harmony export */   nS: () => (/* binding */ isOpening),
/* harmony export */   xd: () => (/* binding */ longestLagMs)
/* harmony export */ });
/* harmony import */ var _pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10435);
/* harmony import */ var _label_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53835);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65134);



/** GitHub's events may show what a webhook told some moments later; after this they are not waited for. */
const longestLagMs = 5 * 60_000;
/** A webhook's `updated_at` is the event's time, or a little later where more happened before it was sent. */
const sentWithinMs = 60_000;
/** Both are whole seconds. */
const clockMs = 2_000;
/** By the event that is nearest in time; of several at the same time one of an App's suffices. `unknown` where none can be it. */
function setterOf(events, { by, label, at }) {
    const could = events.filter((event) => event.by === by.id &&
        (0,_label_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLabel */ .z)(event.label, label.name) &&
        event.at >= at - sentWithinMs &&
        event.at <= at + clockMs);
    if (could.length === 0)
        return 'unknown';
    const nearest = Math.min(...could.map((event) => Math.abs(event.at - at)));
    return could.some((event) => event.viaApp && Math.abs(event.at - at) === nearest) ? 'app' : 'person';
}
/** Whether a label of this name opens anything. */
function isOpening(config, name) {
    const gated = [(0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeGate */ .AH)(config), ...Object.keys(config.environments), ...Object.keys(config.gates)];
    const names = gated.map((environment) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .approvalLabel */ .ic)(config, environment));
    return [...names, config.labels.break_glass].some((each) => (0,_label_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLabel */ .z)(each, name));
}


/***/ }),

/***/ 14771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ stillShown),
/* harmony export */   Je: () => (/* binding */ surelyShownAt),
/* harmony export */   gB: () => (/* binding */ shownHere),
/* harmony export */   uL: () => (/* binding */ shownDigest)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76854);
// What the comment shows, and since when it surely did: only what was there to be seen can have been approved or accepted.


/** GitHub's clock and a write that took long: what was edited since is sure to have been there this much later. */
const slowestWriteMs = 30_000;
/** Of everything that an approval would bind now. */
function shownDigest(context) {
    const { observation, policy, states } = context;
    const { head } = observation.pull;
    const tree = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .boundTree */ .rw)(context);
    const merged = tree === head.tree ? {} : { tree };
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({ head: head.sha, ...merged, policy, models: states.map(({ bound }) => bound) });
}
/** Where the comment stands for what would be bound now; null where it shows something else, or nothing. */
function shownHere(context) {
    const { comment, pull } = context.observation;
    const shown = comment?.shown ?? null;
    if (comment === null || shown === null)
        return null;
    return shown.head === pull.head.sha && shown.digest === shownDigest(context) ? { ...comment, shown } : null;
}
/** In milliseconds, by GitHub's clock: it stood there then, whatever was written around it before or since. */
function surelyShownAt({ shown, updatedAt }) {
    return Math.min(updatedAt, shown.foundAt ?? Infinity, shown.at + slowestWriteMs);
}
/** For the next edit, which moves GitHub's time: the first edit that it was found in stays known. */
function stillShown({ shown, updatedAt }) {
    return shown === null ? null : { ...shown, foundAt: shown.foundAt ?? updatedAt };
}


/***/ }),

/***/ 47559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _report_walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72112);
/* harmony import */ var _report_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96145);
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97391);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40565);
// The verdict of a pull request in one sentence for each model.




const named = 3;
function verdictOf(context, gate) {
    const icon = _report_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .resultIcons */ .Ch[gate.result];
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
        ...(more > 0 ? [` ${summary(gate.models.slice(named))}.`] : [])
    ];
}
function sentenceOfPull(code) {
    switch (code) {
        case 'on_hold':
            return 'This pull request is on hold.';
        case 'other_bytes':
            return 'This promotion is not as the bot made it.';
        case 'permission_missing':
            return 'The App lacks a permission.';
        case 'policy_changed':
            return 'The change of the policy waits for its owners.';
        default:
            return 'This pull request can not be judged whole.';
    }
}
function summary(models) {
    const counts = ['fail', 'unavailable', 'pending', 'pass'].flatMap((result) => {
        const count = models.filter((model) => model.result === result).length;
        return count === 0 ? [] : [`${count} more ${words[result]}`];
    });
    return counts.join(', ');
}
const words = { fail: 'held', unavailable: 'not judged', pending: 'waiting', pass: 'ready' };
const waits = {
    soak_not_over: ' waits until the environment before has served it for long enough.',
    outside_window: ' waits for the deployment window.',
    frozen: ' waits until the freeze is over.',
    training_elsewhere: ' is being trained elsewhere.',
    training_not_asked: ' is not trained yet: nobody asked for it.'
};
/** The run that is waited for. Not how far it is: that would be a write for each of its turns. */
function runOf(run) {
    if (run === null)
        return [];
    return [': ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(run.url, `run ${run.id}`), ' of ', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(run.path.split('/').at(-1) ?? run.path), ' has not ended'];
}
function sentence({ observation, scope }, { state, result, reasons }) {
    const name = (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(state.model);
    const why = reasons[0]?.code ?? result;
    if (state.isExcluded)
        return [name, ' is left out.'];
    switch (result) {
        case 'fail':
            return worstFinding(state.comparison) ?? [name, ' is held (', (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(why), ').'];
        case 'unavailable':
            return [name, " can't be judged (", (0,_report_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(why), ').'];
        case 'pending':
            if (why === 'evidence_running')
                return [name, ' is being checked', ...runOf((0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitedRun */ .R8)(observation, scope)), '.'];
            return [name, waits[why] ?? ' waits for approval.'];
        case 'pass':
            return [name, scope.kind === 'promotion' ? ' may be promoted.' : ' is ready.'];
    }
    function worstFinding(comparison) {
        const failed = comparison === null ? [] : (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findings */ .Pg)(comparison).filter(({ entry }) => entry.gate === 'fail');
        const [first, ...others] = failed;
        if (first === undefined || why !== 'metric_failed')
            return null;
        return [
            name,
            ' is held: ',
            ...(0,_report_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(first),
            ...(others.length === 0 ? [] : [`, and ${others.length} more`]),
            '.'
        ];
    }
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

/***/ 31443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ refusedRun),
/* harmony export */   Yw: () => (/* binding */ refusalCure),
/* harmony export */   mT: () => (/* binding */ refusalDetail),
/* harmony export */   ve: () => (/* binding */ standingRefusal)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27754);

/** Without a full stop. */
function refusedRun({ workflow, inputs }, { status, message }) {
    const place = inputs['environment'] === undefined ? '' : ` in ${inputs['environment']}`;
    const what = `Could not start ${workflow} for ${inputs['model'] ?? 'the model'}${place}`;
    return `${what}: GitHub answered ${status} ${message.slice(0, 200)}`;
}
/** A sentence that says on: what follows once it is done, the caller knows. */
function refusalCure({ self, repository }, { workflow, inputs }, { status, permission }) {
    const needed = permission ?? 'actions: write';
    const file = `.github/workflows/${workflow}`;
    switch (status) {
        case 403:
            return self.mode === 'actions'
                ? `Write ${needed} under permissions: of the bot’s workflow`
                : `Grant the permission ${needed} in the App’s settings under Permissions, accept it for the installation`;
        case 404:
            return `Bring ${file} to ${repository.defaultBranch} (it is among the workflow templates)`;
        case 422:
            return `Let ${file} on ${repository.defaultBranch} be started by workflow_dispatch with the inputs ${[...Object.keys(inputs), 'key'].join(', ')}`;
        default:
            return `Look at ${file} under Actions on GitHub`;
    }
}
/** As it is put on record. */
function refusalDetail({ status, message, permission }) {
    return { status, message: message.slice(0, 500), permission: permission?.slice(0, 100) ?? null };
}
/** Null where GitHub refused no run of this key, or has started it since. */
function standingRefusal({ entries }, key) {
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(entries, 'dispatch_answered').findLast(({ detail }) => detail.key === key)?.detail.refusal ?? null;
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
    if (config.kind !== 'valid' || records.fault != null)
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
        (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeGate */ .AH)(config)
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

/***/ 60484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rollbackButton),
/* harmony export */   _: () => (/* binding */ asksForRollback)
/* harmony export */ });
/** Identifier of the button that takes a live release back. */
const rollbackButton = 'rollback';
function asksForRollback(request) {
    return request.kind === 'button' && request.identifier === rollbackButton;
}


/***/ }),

/***/ 49838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines),
/* harmony export */   r: () => (/* binding */ diffHunks)
/* harmony export */ });
// A small diff for a terminal.
/** More pairs of lines than this are not compared one by one: the whole middle is shown as changed. */
const mostPairs = 4_000_000;
/** The lines of both texts in order: what they share with two spaces, `-` for old and `+` for new lines. As few as can be are changed. */
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
        ...diffMiddle(old.slice(start, old.length - end), next.slice(start, next.length - end)),
        ...old.slice(old.length - end).map((line) => `  ${line}`)
    ];
}
/** Only what changed, with so many lines around it; `…` stands where lines were left out. */
function diffHunks(before, after, around = 2) {
    const lines = diffLines(before, after);
    const changed = lines.flatMap((line, index) => (line.startsWith('  ') ? [] : [index]));
    const isNear = (index) => changed.some((at) => Math.abs(at - index) <= around);
    return lines.flatMap((line, index) => {
        if (isNear(index))
            return [line];
        return index > 0 && isNear(index - 1) && changed.some((at) => at > index) ? ['…'] : [];
    });
}
/** By the longest common subsequence: `length[i][j]` is that of old[i..] and next[j..]. */
function diffMiddle(old, next) {
    const removed = old.map((line) => `- ${line}`);
    const added = next.map((line) => `+ ${line}`);
    if (old.length * next.length > mostPairs)
        return [...removed, ...added];
    const width = next.length + 1;
    const length = new Uint16Array((old.length + 1) * width);
    const at = (i, j) => length[i * width + j] ?? 0;
    for (let i = old.length - 1; i >= 0; i -= 1)
        for (let j = next.length - 1; j >= 0; j -= 1)
            length[i * width + j] = old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    const lines = [];
    let [i, j] = [0, 0];
    while (i < old.length && j < next.length) {
        if (old[i] === next[j]) {
            lines.push(`  ${next[j] ?? ''}`);
            i += 1;
            j += 1;
        }
        else if (at(i + 1, j) >= at(i, j + 1))
            lines.push(removed[i++] ?? '');
        else
            lines.push(added[j++] ?? '');
    }
    return [...lines, ...removed.slice(i), ...added.slice(j)];
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${table.file} has no column ${JSON.stringify(name)}${nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`}`, {
        cure: `name one of its columns: ${listed(names)}`,
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`column ${JSON.stringify(name)} holds ${JSON.stringify(word)} ${whereIs(table, row)}, not a number`, {
                cure: `write numbers only into ${JSON.stringify(name)}, or name another column`,
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

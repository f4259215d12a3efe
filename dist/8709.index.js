export const id = 8709;
export const ids = [8709];
export const modules = {

/***/ 98479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fy: () => (/* binding */ limits),
  u0: () => (/* binding */ readDocument),
  kJ: () => (/* binding */ spotKey)
});

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
// EXTERNAL MODULE: ./core/config/lines.js
var lines = __webpack_require__(72686);
// EXTERNAL MODULE: ./core/config/problem.js
var problem = __webpack_require__(59190);
;// CONCATENATED MODULE: ./core/config/syntax.js
/** Errors that are shown; further ones follow from them. */
const most = 20;
/** One for each line, the first, or its tab: what breaks a line makes the parser complain many times. */
function syntaxFindings(errors, text) {
    const byLine = new Map();
    for (const finding of errors.slice(0, most).map((error) => syntaxFinding(error, text))) {
        const line = lineStart(text, finding.offset ?? 0);
        if (!byLine.has(line) || finding.code === 'tab_indentation')
            byLine.set(line, finding);
    }
    return [...byLine.values()];
}
const lineStart = (text, offset) => text.lastIndexOf('\n', offset - 1) + 1;
function syntaxFinding(error, text) {
    const offset = error.pos[0];
    const start = lineStart(text, offset);
    if (/^ *\t/.test(text.slice(start, start + 200))) {
        return {
            code: 'tab_indentation',
            path: [],
            at: 'key',
            offset: start,
            message: 'a tab is used as indentation, where YAML takes spaces only',
            expected: 'spaces',
            found: 'a tab',
            cure: 'replace each tab at the start of the line by two spaces'
        };
    }
    const { message, cure } = syntaxWords(error);
    return { code: 'syntax', path: [], at: 'key', offset, message, cure };
}
const words = {
    MULTIPLE_DOCS: { message: 'a second YAML document starts here', cure: 'keep one document: remove the line `---`' },
    BLOCK_AS_IMPLICIT_KEY: {
        message: 'a second `: ` on one line',
        cure: 'put text that holds a colon and a space in quotes'
    },
    BAD_INDENT: { message: 'the indentation does not fit the lines above', cure: 'indent each level by two spaces' },
    TAG_RESOLVE_FAILED: {
        message: 'a tag is used that the config does not know',
        cure: 'remove the word that starts with `!`'
    },
    MISSING_CHAR: {
        message: 'a quote, a bracket or the `:` after a key is missing',
        cure: 'close the quote or bracket, or write `key: value` with a space after the colon'
    }
};
function syntaxWords(error) {
    return (words[error.code] ?? {
        message: `this is not YAML: ${error.message}`,
        cure: 'check colons, quotes, brackets and indentation here'
    });
}

;// CONCATENATED MODULE: ./core/config/document.js
// YAML text -> plain values with their places. Everything that could harm what comes after is refused here.




/** The largest config that is read: bytes of the file, levels of nesting, aliases written, values after aliases are followed. */
const limits = { bytes: 256 * 1024, depth: 32, aliases: 64, values: 20_000 };
const spotKey = (path) => JSON.stringify(path);
function readDocument(text) {
    const deep = findDeep(text);
    if (deep !== null)
        return { value: undefined, spots: new Map(), findings: [tooDeep([], deep)] };
    const document = (0,dist.parseDocument)(text, {
        prettyErrors: false,
        uniqueKeys: false, // told with both places, below
        schema: 'core',
        merge: false,
        logLevel: 'error'
    });
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0)
        return { value: undefined, spots: new Map(), findings: syntaxFindings(errors, text) };
    return readValues(document, text);
}
/** Offset of the first collection nested too deeply, found without recursion, or null. */
function findDeep(text) {
    const parser = new dist.Parser();
    for (const lexeme of new dist.Lexer().lex(text)) {
        Array.from(parser.next(lexeme));
        // The stack holds the document and the value that is being read besides the collections.
        if (parser.stack.length > limits.depth + 2)
            return parser.offset - lexeme.length;
    }
    return null;
}
function tooDeep(path, offset) {
    return {
        code: 'too_deep',
        path,
        at: 'value',
        offset,
        message: `nested deeper than ${limits.depth} levels`,
        cure: 'check brackets and indentation: a config needs about seven levels'
    };
}
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Plain values of a document; keys that are no text, doubled, or dangerous are left out and reported. */
function readValues(document, text) {
    const starts = (0,lines/* lineStarts */._)(text);
    const spots = new Map();
    const findings = [];
    const anchors = new Map();
    let values = 0;
    let aliases = 0;
    let excess;
    function read(node, path) {
        values += 1;
        if (values > limits.values)
            return null;
        if (path.length >= limits.depth && !(0,dist.isScalar)(node) && node !== null) {
            if (!findings.some(({ code }) => code === 'too_deep'))
                findings.push(tooDeep(path));
            return null;
        }
        if ((0,dist.isAlias)(node))
            return readAlias(node.source, path, offsetOf(node));
        if (((0,dist.isMap)(node) || (0,dist.isSeq)(node) || (0,dist.isScalar)(node)) && node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if ((0,dist.isMap)(node))
            return readMap(node, path);
        if ((0,dist.isSeq)(node)) {
            return node.items.map((item, index) => {
                const offset = offsetOf(item) ?? offsetOf(node) ?? 0;
                spots.set(spotKey([...path, index]), { key: offset, value: offset });
                return read(item, [...path, index]);
            });
        }
        return (0,dist.isScalar)(node) ? node.value : null;
    }
    function readAlias(name, path, offset) {
        aliases += 1;
        if (aliases > limits.aliases)
            excess ??= offset;
        const target = anchors.get(name);
        if (target === undefined) {
            findings.push({
                code: 'syntax',
                path,
                at: 'value',
                offset,
                message: `the alias \`*${name}\` names nothing above it`,
                cure: `write \`&${name}\` before the value that is meant, further up`
            });
            return null;
        }
        return excess === undefined ? read(target, path) : null;
    }
    function readMap(map, path) {
        const entries = new Map();
        for (const pair of map.items) {
            const key = readKey(pair, path);
            if (key === null)
                continue;
            const offset = offsetOf(pair.key) ?? 0;
            const before = entries.has(key) ? spots.get(spotKey([...path, key])) : undefined;
            if (before !== undefined) {
                const { line } = (0,lines/* placeAt */.B)(starts, before.key);
                findings.push({
                    path: [...path, key],
                    at: 'key',
                    offset,
                    code: 'duplicate_key',
                    message: `the key \`${key}\` is given twice; the first is on line ${line}`,
                    cure: 'keep one of the two'
                });
                continue;
            }
            spots.set(spotKey([...path, key]), { key: offset, value: valueOffset(pair, offset, text) });
            entries.set(key, read(pair.value, [...path, key]));
        }
        return Object.fromEntries(entries);
    }
    function readKey(pair, path) {
        const key = (0,dist.isScalar)(pair.key) ? pair.key.value : undefined;
        const offset = offsetOf(pair.key) ?? offsetOf(pair.value);
        if (typeof key === 'string' && key !== '<<' && !forbiddenKeys.has(key))
            return key;
        findings.push({ path, at: 'key', offset, ...refusedKey(pair.key) });
        return null;
    }
    const value = read(document.contents, []);
    if (values > limits.values || excess !== undefined)
        findings.push(tooManyAliases(excess ?? 0));
    return { value, spots, findings };
}
function refusedKey(key) {
    const value = (0,dist.isScalar)(key) ? key.value : undefined;
    if (value === '<<') {
        return {
            code: 'forbidden_key',
            message: 'merge keys (`<<`) are not read',
            cure: 'write the keys out where they are needed'
        };
    }
    if (typeof value === 'string') {
        return { code: 'forbidden_key', message: `\`${value}\` cannot be a key`, cure: 'choose another name' };
    }
    const found = (0,dist.isScalar)(key) ? (0,problem/* describeValue */.bp)(value) : 'a list, map or alias';
    return {
        code: 'key_not_text',
        message: `a key must be text, found ${found}`,
        expected: 'text',
        found,
        cure: typeof value === 'number' || typeof value === 'boolean' ? `put it in quotes: "${value}"` : 'write `key: value`'
    };
}
function tooManyAliases(offset) {
    return {
        code: 'too_many_aliases',
        path: [],
        at: 'value',
        offset,
        message: `more than ${limits.aliases} aliases, or more than ${limits.values} values once they are followed`,
        cure: 'write the values out instead of repeating them with `*name`'
    };
}
function offsetOf(node) {
    return (0,dist.isAlias)(node) || (0,dist.isMap)(node) || (0,dist.isSeq)(node) || (0,dist.isScalar)(node) ? node.range?.[0] : undefined;
}
/** The value's own place where it is on the key's line, else the key's. */
function valueOffset(pair, key, text) {
    const value = offsetOf(pair.value);
    const empty = (0,dist.isScalar)(pair.value) && pair.value.value === null && pair.value.source !== 'null';
    return value === undefined || empty || text.slice(key, value).includes('\n') ? key : value;
}


/***/ }),

/***/ 2435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ unknownName),
/* harmony export */   aV: () => (/* binding */ missingKey),
/* harmony export */   hj: () => (/* binding */ conflict)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59190);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89976);
// Findings that several rules make.


function conflict(path, message, cure) {
    return { code: 'conflict', path, at: 'key', message, cure };
}
function missingKey(parent, key, why) {
    return {
        code: 'missing_key',
        path: [...parent, key],
        at: 'key',
        message: `missing key \`${[...parent, key].join('.')}\`: ${why}`,
        expected: `\`${key}\``,
        found: 'nothing',
        cure: `add \`${key}:\` under \`${parent.join('.')}\``
    };
}
/** A name that stands for nothing; says the nearest one that would. */
function unknownName(path, message, name, known, cure) {
    const near = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(name, known);
    return {
        code: 'unknown_name',
        path,
        at: 'value',
        message: near === null ? message : `${message}; did you mean \`${near}\`?`,
        expected: known.length === 0 || known.length > 20 ? undefined : (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)(known),
        found: `\`${name}\``,
        cure: near === null ? cure : `write \`${near}\``
    };
}


/***/ }),

/***/ 72686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeAt),
/* harmony export */   _: () => (/* binding */ lineStarts)
/* harmony export */ });
// Offsets in a text -> lines and columns, both from 1; columns count UTF-16 code units, as editors do.
/** Offsets at which the lines of a text start; the first is 0. A line ends in LF or CR LF. */
function lineStarts(text) {
    return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
function placeAt(starts, offset) {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}


/***/ }),

/***/ 78709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fu: () => (/* binding */ decodeConfig),
  _C: () => (/* binding */ locateIn),
  o4: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./core/config/secrets.js
var secrets = __webpack_require__(24484);
// EXTERNAL MODULE: ./core/config/document.js + 1 modules
var config_document = __webpack_require__(98479);
// EXTERNAL MODULE: ./core/config/problem.js
var problem = __webpack_require__(59190);
// EXTERNAL MODULE: ./core/config/schema.js
var schema = __webpack_require__(56426);
// EXTERNAL MODULE: ./core/config/shape.js
var shape = __webpack_require__(89976);
;// CONCATENATED MODULE: ./core/config/issues.js



/** The config with defaults filled in, or what is wrong with single keys. */
function checkSchema(value) {
    const result = schema/* configSchema */.Qn.safeParse(value);
    return result.success
        ? { config: result.data }
        : { findings: result.error.issues.flatMap((issue) => findingsOf(issue, [], value)) };
}
function findingsOf(issue, base, root) {
    const path = [...base, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(path, key));
    if (issue.code === 'invalid_union') {
        // The alternative that takes a value of this type has the errors that matter.
        const branch = issue.errors.find((one) => !one.some((inner) => inner.path.length === 0 && isType(inner)));
        if (branch !== undefined)
            return branch.flatMap((inner) => findingsOf(inner, path, root));
    }
    if (issue.code === 'invalid_key')
        return [invalidName(path, issue)];
    const found = valueAt(root, path);
    return [found === undefined ? missing(path, issue) : wrong(path, issue, found)];
}
const isType = (issue) => issue.code === 'invalid_type';
function unknownKey(path, key) {
    const keys = (0,shape/* keysAt */._s)(schema/* configSchema */.Qn, path);
    const near = (0,shape.nearest)(key, keys);
    const home = (0,shape/* homesOf */.YI)(schema/* configSchema */.Qn, key)[0];
    const hint = near !== null ? `; did you mean \`${near}\`?` : home === undefined ? '' : `; it belongs at \`${home}\``;
    return {
        code: 'unknown_key',
        path: [...path, key],
        at: 'key',
        message: `unknown key \`${key}\`${hint}`,
        expected: (0,problem/* listWords */.yh)(keys),
        found: `\`${key}\``,
        cure: near !== null
            ? `write \`${near}:\``
            : `write one of ${(0,problem/* listWords */.yh)(keys)} ${path.length === 0 ? 'at the top' : `under \`${(0,problem/* formatPath */.jV)(path)}\``}`
    };
}
function invalidName(path, issue) {
    const expected = issue.issues.map(({ message }) => message).join('; ');
    const key = String(path.at(-1));
    return {
        code: 'wrong_value',
        path,
        at: 'key',
        message: `${JSON.stringify(key)} cannot be a name: expected ${expected}`,
        expected,
        found: (0,problem/* describeValue */.bp)(key),
        cure: `write a name such as \`${key.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^[-_]+|-+$/g, '') || 'model'}\``
    };
}
function missing(path, issue) {
    const expected = expectation(issue);
    return {
        code: 'missing_key',
        path,
        at: 'key',
        message: `missing key \`${(0,problem/* formatPath */.jV)(path)}\`: expected ${expected}, found nothing`,
        expected,
        found: 'nothing',
        cure: `add \`${String(path.at(-1))}:\` ${path.length > 1 ? `under \`${(0,problem/* formatPath */.jV)(path.slice(0, -1))}\`` : 'at the top'}`
    };
}
function wrong(path, issue, value) {
    const expected = expectation(issue);
    const found = (0,problem/* describeValue */.bp)(value);
    const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const quoted = typeof value === 'string' && words.includes(value);
    const near = typeof value === 'string' && !quoted ? (0,shape.nearest)(value, words) : null;
    const hint = near === null ? '' : `; did you mean \`${near}\`?`;
    return {
        code: issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'wrong_type' : 'wrong_value',
        path,
        at: 'value',
        message: `${path.length === 0 ? 'the config' : `\`${(0,problem/* formatPath */.jV)(path)}\``}: expected ${expected}, found ${found}${hint}`,
        expected,
        found,
        cure: quoted ? 'remove the quotes' : near === null ? `write ${expected}` : `write \`${near}\``
    };
}
const typeWords = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list such as [a, b]',
    object: 'a map of keys and values',
    record: 'a map of keys and values'
};
/** What would have been right, to follow "expected". */
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return typeWords[issue.expected] ?? issue.expected;
        case 'invalid_union':
            return issue.errors.map((branch) => branch.map(expectation)[0] ?? '').join(' or ');
        case 'invalid_value':
            return `${issue.values.length > 1 ? 'one of ' : ''}${(0,problem/* listWords */.yh)(issue.values.map(String))}`;
        case 'too_small':
            return atLeast(issue);
        case 'too_big':
            return `at most ${issue.maximum}${counted(issue.origin)}`;
        case 'invalid_format':
            return formatWords(issue);
        case 'custom':
        case 'invalid_key':
        case 'invalid_element':
        case 'unrecognized_keys':
        case 'not_multiple_of':
            return issue.message;
    }
}
function atLeast(issue) {
    if (issue.origin === 'string' && issue.minimum === 1)
        return 'text that is not empty';
    return `at least ${issue.minimum}${counted(issue.origin)}`;
}
function counted(origin) {
    return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}
function formatWords(issue) {
    if (issue.format === 'url')
        return 'a URL such as https://ml.example.org';
    return issue.format === 'starts_with' ? 'text that starts with `/`' : issue.message;
}
/** The value at a path, undefined where there is none. */
function valueAt(root, path) {
    return path.reduce((value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Object.entries(value).find(([name]) => name === String(key))?.[1]
        : undefined, root);
}

// EXTERNAL MODULE: ./core/config/lines.js
var config_lines = __webpack_require__(72686);
// EXTERNAL MODULE: ./core/config/findings.js
var findings = __webpack_require__(2435);
// EXTERNAL MODULE: ./core/gates/window.js
var gates_window = __webpack_require__(86729);
;// CONCATENATED MODULE: ./core/gates/window-problem.js
// What is wrong with a window as it is written, before anything waits for it.

/** The first of each kind; a window that is right opens some day. */
function windowProblems({ cron, timezone, freeze = [] }) {
    const frozen = freeze.flatMap((range, index) => {
        const message = freezeProblem(range);
        const cure = 'write a day, such as `2026-12-24`, or the first and the last one, such as `2026-12-19/2027-01-04`';
        return message === null ? [] : [{ key: 'freeze', index, message, cure }];
    });
    if (!isTimeZone(timezone)) {
        const message = `\`${timezone}\` is no time zone`;
        return [...frozen, { key: 'timezone', message, cure: 'write one as IANA has it, such as `Europe/Berlin`' }];
    }
    const message = cronProblem({ cron, timezone });
    const cure = 'write five fields: minute, hour, day of the month, month, weekday, such as `* 9-15 * * 1-4`';
    return message === null ? frozen : [...frozen, { key: 'cron', message, cure }];
}
function cronProblem(window) {
    try {
        (0,gates_window/* windowState */.k)(window, 0);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return `\`${window.cron}\` is no cron expression`;
    }
    return (0,gates_window/* opensNext */.P)(window, 0) === null ? `\`${window.cron}\` never comes, so the window never opens` : null;
}
function freezeProblem(range) {
    const days = range.split('/');
    if (days.length > 2 || !days.every(isDay))
        return `\`${range}\` is no day, nor two of them`;
    const [from = '', to = from] = days;
    return from <= to ? null : `\`${range}\` ends before it begins`;
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const at = Date.parse(text);
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
function isTimeZone(text) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: text });
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./core/pipeline/graph.js
var graph = __webpack_require__(92957);
// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
;// CONCATENATED MODULE: ./core/config/rules-environments.js
// The rules of environments and gates: names exist, the graph has an order, traffic moves to the end.





function environmentFindings(config) {
    const names = Object.keys(config.environments);
    // `staging` is also the required check on a pull request, and needs no environment of that name.
    const gated = names.length === 0 ? ['staging', 'production'] : [...new Set([...names, 'staging'])];
    return [
        ...Object.entries(config.environments).flatMap(([name, environment]) => [
            ...afterFindings(['environments', name, 'after'], environment, names),
            ...liveFindings(['environments', name, 'live', 'steps'], environment)
        ]),
        ...cycleFindings(config),
        ...firstFindings(config),
        ...Object.entries(config.gates).flatMap(([name, gate]) => [
            ...(gated.includes(name)
                ? []
                : [
                    {
                        ...(0,findings/* unknownName */.U0)(['gates', name], `no environment \`${name}\``, name, gated, `write one of ${(0,problem/* listWords */.yh)(gated)}, or add it under \`environments\``),
                        at: 'key'
                    }
                ]),
            ...windowFindings(['gates', name, 'window'], gate.window),
            ...approvalFindings(['gates', name, 'approvals'], gate.approvals, Object.keys(config.models))
        ])
    ];
}
function windowFindings(path, window) {
    if (window === undefined)
        return [];
    return windowProblems(window).map(({ key, index, message, cure }) => {
        const place = index === undefined ? [...path, key] : [...path, key, index];
        return { ...(0,findings/* conflict */.hj)(place, message, cure), at: 'value' };
    });
}
function afterFindings(path, { after }, names) {
    if (after === undefined || names.includes(after))
        return [];
    const cure = `write one of ${(0,problem/* listWords */.yh)(names)}, or add \`${after}\` under \`environments\``;
    return [(0,findings/* unknownName */.U0)(path, `no environment \`${after}\``, after, names, cure)];
}
/** What is asked of an environment before, where none comes before: such a gate would never open. */
function firstFindings(config) {
    return Object.keys(config.environments).flatMap((name) => {
        const gate = config.gates[name];
        if ((0,graph/* predecessorOf */.Fr)(config, name) !== null || gate === undefined)
            return [];
        const problem = `no environment comes before \`${name}\``;
        return [
            ...(gate.soak === undefined
                ? []
                : [
                    (0,findings/* conflict */.hj)(['gates', name, 'soak'], `${problem}, so no release soaks there`, 'remove `soak`, or give the environment an `after`')
                ]),
            ...(gate.checks?.includes('qa') === true
                ? [
                    (0,findings/* conflict */.hj)(['gates', name, 'checks'], `${problem}, so QA has tested nothing`, 'remove `qa`, or give the environment an `after`')
                ]
                : [])
        ];
    });
}
/** One finding for each cycle of `after`, at its first member in the file. */
function cycleFindings({ environments }) {
    const names = Object.keys(environments);
    return names.flatMap((start) => {
        const cycle = [start];
        let next = environments[start]?.after;
        while (next !== undefined && !cycle.includes(next)) {
            cycle.push(next);
            next = environments[next]?.after;
        }
        const isFirst = next === start && cycle.every((name) => names.indexOf(name) >= names.indexOf(start));
        if (!isFirst)
            return [];
        return [
            {
                code: 'cycle',
                path: ['environments', start, 'after'],
                at: 'value',
                message: `the environments wait for each other: ${[...cycle, start].map((name) => `\`${name}\``).join(' after ')}`,
                cure: 'remove `after` from the environment that comes first'
            }
        ];
    });
}
function liveFindings(path, { live }) {
    if (live?.steps === undefined)
        return [];
    if (live.strategy !== 'canary') {
        return [(0,findings/* conflict */.hj)(path, '`steps` are for `strategy: canary`', 'add `strategy: canary`, or remove `steps`')];
    }
    return stepsRise(live.steps)
        ? []
        : [(0,findings/* conflict */.hj)(path, 'the steps must rise and end in 100%', 'write them such as `[5%, 25%, 100%]`')];
}
function approvalFindings(path, rule, models) {
    if (rule === undefined)
        return [];
    const cure = `write one of ${(0,problem/* listWords */.yh)(models)}`;
    const own = (rule.models ?? []).flatMap((name, index) => models.includes(name) ? [] : [(0,findings/* unknownName */.U0)([...path, 'models', index], `no model \`${name}\``, name, models, cure)]);
    const nested = ['all', 'any'].flatMap((key) => (rule[key] ?? []).flatMap((each, index) => approvalFindings([...path, key, index], each, models)));
    return [...own, ...nested];
}
/** Whether weights rise and end in all of the traffic. */
function stepsRise(weights) {
    const shares = weights.map((weight) => (0,units/* parseFraction */.a)(weight) ?? Number.NaN);
    return shares.at(-1) === 1 && shares.every((share, index) => share > (shares[index - 1] ?? 0));
}

// EXTERNAL MODULE: ./core/config/plain-path.js
var plain_path = __webpack_require__(24025);
;// CONCATENATED MODULE: ./core/config/rules-outputs.js
// What commands write is left out of the fingerprints and is no sign of a dirty tree: so it may hold nothing that counts.


const reserved = ['.git', '.modelgate', '.github'];
/** A word of a command that names code. */
const codeName = /[^\s"'=;|&()<>]+\.(?:py|ipynb|sh|[rR]|jl|js|mjs|ts)(?=$|[\s"';|&)])/g;
function outputFindings(config) {
    const inputs = Object.values(config.models).flatMap(inputsOf).map(plain_path/* plainPath */.s);
    return Object.entries(config.models).flatMap(([name, model]) => outputsOf(['models', name], model).flatMap(({ path, output }) => {
        const plain = (0,plain_path/* plainPath */.s)(output);
        if (plain === '' || reserved.some((folder) => (0,plain_path/* isUnder */.J)(folder, plain))) {
            return [(0,findings/* conflict */.hj)(path, `\`${output}\` is no place for what a command writes`, 'name a path such as `out/`')];
        }
        const hidden = inputs.find((input) => (0,plain_path/* isUnder */.J)(plain, input));
        if (hidden === undefined)
            return [];
        const why = `\`${output}\` holds \`${hidden}\`, which a model is made from: its changes would not be seen`;
        return [(0,findings/* conflict */.hj)(path, why, 'let the command write to a folder of its own, such as `out/`')];
    }));
}
function outputsOf(path, { artifact, train, evaluation, test, analyze }) {
    const named = [
        [['artifact'], artifact],
        [['evaluation', 'predictions'], evaluation?.predictions],
        [['evaluation', 'metrics'], evaluation?.metrics],
        [['evaluation', 'logs'], evaluation?.logs],
        [['train', 'sweep', 'metrics'], train?.sweep?.metrics],
        [['train', 'hydra'], train?.hydra],
        [['train', 'notebook'], train?.notebook],
        [['test', 'junit'], test?.junit],
        ...(train?.outputs ?? []).map((file, index) => [['train', 'outputs', index], file]),
        ...(analyze?.sarif ?? []).map((file, index) => [['analyze', 'sarif', index], file])
    ];
    return named.flatMap(([key, output]) => (output === undefined ? [] : [{ path: [...path, ...key], output }]));
}
/** Files, folders and the fixed part of globs that a model is made, tested or served from. */
function inputsOf({ train, evaluation, serve, score, test, analyze }) {
    const files = [
        train?.params,
        ...(train?.data ?? []),
        ...(train?.lock ?? []),
        train?.split?.data,
        evaluation?.data,
        score?.data,
        analyze?.baseline
    ].filter((path) => path !== undefined && !path.includes('://'));
    const globs = [...(serve?.paths ?? []), ...(score?.paths ?? [])].map((glob) => glob.replace(/[^/]*[*?[{!(].*$/, ''));
    const commands = [train, evaluation, serve, score, test, analyze].map((part) => part?.command ?? '');
    const code = commands.flatMap((command) => command.match(codeName) ?? []);
    return [...files, ...globs, ...code].filter((path) => path !== undefined && path !== '');
}

// EXTERNAL MODULE: ./core/config/resolve.js
var resolve = __webpack_require__(47969);
// EXTERNAL MODULE: ./core/sweep/space.js
var sweep_space = __webpack_require__(90243);
;// CONCATENATED MODULE: ./core/config/rules-train.js
// What a sweep and an executor need, and what would show the test set to a trial.



const mostTrials = 1000;
const rules_train_reserved = ['train', 'test', 'artifact', 'predictions', 'parameters', 'overrides'];
function trainFindings(path, model) {
    const { sweep, executor } = model.train ?? {};
    return [
        ...(sweep === undefined ? [] : sweepFindings([...path, 'sweep'], sweep, model)),
        ...(executor === undefined ? [] : executorFindings([...path, 'executor'], executor)),
        ...detachedFindings(path, model.train)
    ];
}
function sweepFindings(path, sweep, model) {
    return [
        ...spaceFindings(path, sweep),
        ...halvingFindings(path, sweep),
        ...validationFindings(path, sweep, model),
        ...(sweep.goal === undefined && model.metrics?.[sweep.metric] === undefined
            ? [(0,findings/* missingKey */.aV)(path, 'goal', `no rule under \`metrics\` says which direction of \`${sweep.metric}\` is better`)]
            : [])
    ];
}
function spaceFindings(path, sweep) {
    const { method, parameters } = sweep;
    const each = Object.entries(parameters).flatMap(([name, space]) => {
        const at = [...path, 'parameters', name];
        if (rules_train_reserved.includes(name))
            return [(0,findings/* conflict */.hj)(at, `\`{${name}}\` stands for something else in a command`, 'give the parameter another name')];
        if ((0,sweep_space/* isChoice */.Sr)(space))
            return [];
        if (method === 'grid')
            return [
                (0,findings/* conflict */.hj)(at, 'a grid needs lists, and this is a distribution', 'list the values, or write `method: random`')
            ];
        if (!(space.low < space.high))
            return [(0,findings/* conflict */.hj)([...at, 'low'], '`low` is not below `high`', 'swap or correct them')];
        if (space.distribution === 'log_uniform' && space.low <= 0)
            return [(0,findings/* conflict */.hj)([...at, 'low'], 'logarithms need a `low` above 0', 'write a small number such as 0.0001')];
        if (space.distribution === 'int' && !(Number.isInteger(space.low) && Number.isInteger(space.high)))
            return [(0,findings/* conflict */.hj)([...at, 'low'], '`int` needs whole numbers', 'write whole numbers, or `distribution: uniform`')];
        return [];
    });
    const size = method === 'grid' ? (0,sweep_space/* gridSize */.oZ)(sweep) : 0;
    return Number.isFinite(size) && size > mostTrials
        ? [
            ...each,
            (0,findings/* conflict */.hj)([...path, 'parameters'], `the grid has ${size} trials, more than ${mostTrials}`, 'write `method: random` with `trials:`')
        ]
        : each;
}
function halvingFindings(path, { halving, parameters }) {
    if (halving === undefined)
        return [];
    const at = [...path, 'halving'];
    return [
        ...(halving.min < halving.max
            ? []
            : [(0,findings/* conflict */.hj)([...at, 'min'], '`min` is not below `max`', 'swap or correct them')]),
        ...(parameters[halving.parameter] === undefined
            ? []
            : [
                (0,findings/* conflict */.hj)([...at, 'parameter'], `\`${halving.parameter}\` is the budget and is tried as well`, 'take it out of `parameters`')
            ])
    ];
}
/** Both lead a training to its end, and a detached one is led by somebody else. */
function detachedFindings(path, train) {
    if (train?.detached === undefined)
        return [];
    const isAway = train.executor !== undefined && train.executor.kind !== 'local';
    const key = train.sweep !== undefined ? 'sweep' : isAway ? 'executor' : null;
    return key === null
        ? []
        : [(0,findings/* conflict */.hj)([...path, key], `\`${key}\` and \`detached\` are both given`, 'keep one of them')];
}
/** Trials are judged on validation rows: the test set would no longer say how good the chosen model is. */
function validationFindings(path, sweep, model) {
    const { train, evaluation } = model;
    const split = train?.split;
    const cure = 'let trials write the metric of validation rows to a file of its own, and name it in `sweep.metrics`';
    if (sweep.metrics !== undefined) {
        const own = (0,plain_path/* plainPath */.s)(sweep.metrics);
        const testFile = [evaluation?.metrics, evaluation?.predictions].find((file) => file !== undefined && (0,plain_path/* plainPath */.s)(file) === own);
        if (testFile !== undefined)
            return [
                (0,findings/* conflict */.hj)([...path, 'metrics'], `\`${testFile}\` speaks of the test set, which must not choose the parameters`, cure)
            ];
    }
    else if (split === undefined) {
        const why = 'trials are judged on validation rows, never on the test set: name a metrics file of them, or use `split`';
        return [(0,findings/* missingKey */.aV)(path, 'metrics', why)];
    }
    else if (evaluation?.task === undefined || evaluation.target === undefined || evaluation.prediction === undefined) {
        return [
            (0,findings/* missingKey */.aV)([...path.slice(0, -2), 'evaluation'], 'task', 'without `task`, `target` and `prediction` trials cannot be measured on validation rows')
        ];
    }
    const tests = [evaluation?.data, split?.data].filter((file) => file !== undefined);
    const shown = (train?.data ?? []).findIndex((file) => tests.some((test) => (0,plain_path/* isUnder */.J)((0,plain_path/* plainPath */.s)(file), (0,plain_path/* plainPath */.s)(test)) || (0,plain_path/* isUnder */.J)((0,plain_path/* plainPath */.s)(test), (0,plain_path/* plainPath */.s)(file))));
    return shown < 0
        ? []
        : [
            (0,findings/* conflict */.hj)([...path.slice(0, -1), 'data', shown], 'trials would be given the rows of the test set', 'take it out of `train.data`: name training rows only, or let `split` part them')
        ];
}
function executorFindings(path, executor) {
    const { kind } = executor;
    const keys = (names, of) => names
        .filter((key) => kind !== of && executor[key] !== undefined)
        .map((key) => (0,findings/* conflict */.hj)([...path, key], `\`${key}\` is for \`kind: ${of}\``, `remove it, or write \`kind: ${of}\``));
    const needed = ['submit', 'status', 'cancel'].filter((key) => executor[key] === undefined);
    return [
        ...(kind === 'command'
            ? needed.map((key) => (0,findings/* missingKey */.aV)(path, key, 'without it a job cannot be led to its end'))
            : []),
        ...keys(['submit', 'status', 'logs', 'cancel', 'fetch'], 'command'),
        ...keys(['address', 'storage', 'cpus', 'gpus', 'pip'], 'ray')
    ];
}

// EXTERNAL MODULE: ./core/source/reference.js
var reference = __webpack_require__(94563);
;// CONCATENATED MODULE: ./core/config/rules.js
// The rules between keys, read once every key by itself is right.







function ruleFindings(config) {
    const models = Object.entries(config.models);
    return [
        ...models.flatMap(([name, model]) => modelFindings(['models', name], model)),
        ...outputFindings(config),
        ...environmentFindings(config)
    ];
}
function modelFindings(path, model) {
    return [
        ...originFindings(path, model),
        ...kindFindings(path, model),
        ...evaluationFindings([...path, 'evaluation'], model),
        ...rules_detachedFindings([...path, 'train', 'repeats'], model),
        ...splitFindings([...path, 'train', 'split'], model),
        ...trainFindings([...path, 'train'], model),
        ...metricFindings([...path, 'metrics'], model)
    ];
}
function originFindings(path, model) {
    const { train, dvc, source, evaluation, artifact } = model;
    if (dvc !== undefined && source !== undefined) {
        return [
            (0,findings/* conflict */.hj)([...path, 'source'], '`dvc` and `source` are both given', 'keep the one that the model comes from')
        ];
    }
    if (dvc !== undefined)
        return [];
    if (train !== undefined && source !== undefined) {
        return [
            (0,findings/* conflict */.hj)([...path, 'source'], '`train` and `source` are both given', 'keep the one that the model comes from')
        ];
    }
    if (source !== undefined && (0,reference/* parseSource */.P)(source) === null) {
        return [
            (0,findings/* conflict */.hj)([...path, 'source'], `\`${source}\` is not among the sources of this version`, `write ${(0,problem/* listWords */.yh)(reference/* sourceForms */.B)}`)
        ];
    }
    if (source !== undefined && evaluation?.predictions !== undefined && evaluation.command === undefined) {
        return [
            (0,findings/* missingKey */.aV)([...path, 'evaluation'], 'command', 'no training here writes `predictions`: a command scores the model, as in score.py {model} {data} {predictions}')
        ];
    }
    if (train !== undefined && artifact === undefined && (0,resolve/* evaluatedFile */.q2)(model) === undefined) {
        return [(0,findings/* missingKey */.aV)(path, 'artifact', '`train` needs to know which file or folder it writes')];
    }
    if (train === undefined && source === undefined && evaluation === undefined) {
        return [
            (0,findings/* conflict */.hj)(path, `the model \`${String(path.at(-1))}\` has nothing to do`, 'add `train:` with `artifact:`, or `source:`; or, only to compare, `evaluation:` with `predictions:` or `metrics:`')
        ];
    }
    return [];
}
function kindFindings(path, { kind, serve, score }) {
    if (serve !== undefined && score !== undefined) {
        return [
            (0,findings/* conflict */.hj)([...path, 'score'], '`serve` and `score` are both given', 'keep `serve:` for a service, or `score:` for a batch model')
        ];
    }
    const key = serve !== undefined && kind !== 'service' ? 'serve' : score !== undefined && kind !== 'batch' ? 'score' : null;
    if (kind === undefined || key === null)
        return [];
    const fits = key === 'serve' ? 'service' : 'batch';
    return [
        (0,findings/* conflict */.hj)([...path, key], `\`${key}\` does not fit \`kind: ${kind}\``, `write \`kind: ${fits}\`, or remove \`${key}:\``)
    ];
}
function evaluationFindings(path, model) {
    const { evaluation } = model;
    if (evaluation === undefined)
        return [];
    const { predictions, command, task } = evaluation;
    const found = logFindings(path, model);
    if (found.length > 0)
        return found;
    if (predictions === undefined && command === undefined) {
        const why = 'an evaluation needs `predictions`, `metrics`, `logs` or `command`';
        return givesMetrics(model) ? [] : [(0,findings/* missingKey */.aV)(path, 'predictions', why)];
    }
    const needed = task === 'scores' ? ['score'] : ['task', 'target', 'prediction'];
    return needed
        .filter((key) => evaluation[key] === undefined)
        .map((key) => (0,findings/* missingKey */.aV)(path, key, 'without it predictions cannot be read'));
}
function logFindings(path, model) {
    const { logs, metrics, best_by: bestBy } = model.evaluation ?? {};
    if (logs !== undefined && metrics !== undefined)
        return [
            (0,findings/* conflict */.hj)([...path, 'logs'], '`metrics` and `logs` are both given', 'keep the one that has the final metrics')
        ];
    if (logs !== undefined && model.train === undefined && model.dvc === undefined)
        return [(0,findings/* conflict */.hj)([...path, 'logs'], '`logs` are what training writes, and nothing is trained here', 'add `train:`')];
    if (bestBy === undefined)
        return [];
    if (logs === undefined)
        return [
            (0,findings/* conflict */.hj)([...path, 'best_by'], '`best_by` chooses a step of `logs`', 'name their folder as `logs`, or remove it')
        ];
    return model.metrics?.[bestBy] === undefined
        ? [
            (0,findings/* missingKey */.aV)(path.slice(0, -1), 'metrics', `no rule under \`metrics\` says which direction of \`${bestBy}\` is better`)
        ]
        : [];
}
function rules_detachedFindings(path, { train }) {
    if (train?.detached === undefined || train.repeats === 1)
        return [];
    const why = '`repeats` trains several times here, and `detached` trains elsewhere';
    return [(0,findings/* conflict */.hj)(path, why, 'keep one of them: the job elsewhere can train with several seeds itself')];
}
function splitFindings(path, { train }) {
    const split = train?.split;
    const given = ['stratify', 'group', 'time'].filter((key) => split?.[key] !== undefined);
    return given
        .slice(1)
        .map((key) => (0,findings/* conflict */.hj)([...path, key], `a split is made by ${(0,problem/* listWords */.yh)(given)}, not by several`, 'keep one of them'));
}
function metricFindings(path, model) {
    const rules = Object.entries(model.metrics ?? {});
    if (rules.length > 0 && model.evaluation === undefined && model.dvc === undefined) {
        return [(0,findings/* missingKey */.aV)(path.slice(0, -1), 'evaluation', 'nothing gives the metrics that `metrics` has rules for')];
    }
    return rules.flatMap(([name, rule]) => [
        ...(rule.min !== undefined && rule.max !== undefined && rule.min > rule.max
            ? [
                (0,findings/* conflict */.hj)([...path, name, 'min'], `\`min\` ${rule.min} is above \`max\` ${rule.max}: no value can pass`, 'swap or correct them')
            ]
            : []),
        ...(rule.slices !== undefined && (model.evaluation?.slices ?? []).length === 0
            ? [
                (0,findings/* conflict */.hj)([...path, name, 'slices'], 'a rule for slices, but no slices are evaluated', 'add `slices: [COLUMN]` under `evaluation`')
            ]
            : []),
        ...fairnessFindings([...path, name], name, model)
    ]);
}
/** Whether training itself says of metrics, whose names can then be any. */
function givesMetrics({ evaluation }) {
    return evaluation?.metrics !== undefined || evaluation?.logs !== undefined;
}
/** Fairness is measured over the columns that are named sensitive. */
function fairnessFindings(path, name, model) {
    const [head, column] = name.split('.');
    const sensitive = model.evaluation?.sensitive ?? [];
    if (head !== 'fairness' || column === undefined || sensitive.includes(column) || givesMetrics(model))
        return [];
    return [
        (0,findings/* unknownName */.U0)(path, `the column \`${column}\` is not under \`evaluation.sensitive\``, column, sensitive, `add \`sensitive: [${column}]\` under \`evaluation\``)
    ];
}

;// CONCATENATED MODULE: ./core/config/parse.js
// The config's text -> the config, or everything that is wrong with it, each with its place.






/**
 * Reads a config from its text. `file` is only used to name places. Errors are all that were found, in the order of the file;
 * none of them repeats what looks like a secret.
 */
function parseConfig(text, file) {
    const source = text.startsWith('\ufeff') ? text.slice(1) : text;
    const early = sizeFinding(source);
    if (early !== null)
        return { errors: [locate(early, { lines: [], file, spots: new Map(), at: firstPlace })] };
    const reading = (0,config_document/* readDocument */.u0)(source);
    const checked = isReadable(reading) ? checkSchema(reading.value) : { findings: [] };
    // The rules between keys read typed values, so only once every key by itself is right.
    const content = 'config' in checked ? ruleFindings(checked.config) : checked.findings;
    const findings = [...reading.findings, ...secretFindings(source, reading), ...content];
    if ('config' in checked && findings.length === 0)
        return checked;
    return { errors: locateAll(findings, source, file, reading) };
}
/** Findings of a config that was read from this text, with their places. */
function locateIn(text, file, findings) {
    const source = text.startsWith('\ufeff') ? text.slice(1) : text;
    return locateAll(findings, source, file, (0,config_document/* readDocument */.u0)(source));
}
function locateAll(findings, source, file, { spots }) {
    const starts = (0,config_lines/* lineStarts */._)(source);
    const at = (offset) => (0,config_lines/* placeAt */.B)(starts, Math.min(offset, source.length));
    const lines = maskedLines(source);
    return findings
        .map((finding) => locate(finding, { lines, file, spots, at }))
        .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}
/** Decodes a config file; a byte order mark is dropped. Anything but UTF-8 is a problem with the place of the first bad byte. */
function decodeConfig(bytes, file) {
    const early = bytes.byteLength > config_document/* limits */.Fy.bytes ? tooLarge(bytes.byteLength) : null;
    if (early !== null)
        return { errors: [locate(early, { lines: [], file, spots: new Map(), at: firstPlace })] };
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        const lenient = new TextDecoder('utf-8').decode(bytes);
        const before = lenient.slice(0, lenient.indexOf('\ufffd')).split('\n');
        const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
        const finding = {
            code: 'encoding',
            path: [],
            at: 'key',
            message: 'the file is not UTF-8 from here on',
            expected: 'UTF-8 text',
            found: 'bytes of another encoding',
            cure: 'save it as UTF-8 in your editor, or convert it: `iconv -f LATIN1 -t UTF-8`'
        };
        return { errors: [locate(finding, { lines: maskedLines(lenient), file, spots: new Map(), at: () => place })] };
    }
}
function sizeFinding(text) {
    const bytes = Buffer.byteLength(text);
    if (bytes > config_document/* limits */.Fy.bytes)
        return tooLarge(bytes);
    if (text.replace(/#.*/g, '').trim() === '') {
        return {
            code: 'empty',
            path: [],
            at: 'key',
            message: 'the file is empty',
            expected: 'a map with `version` and `models`',
            found: 'nothing',
            cure: 'type `modelgate init` to write a config for this repository'
        };
    }
    return null;
}
function tooLarge(bytes) {
    return {
        code: 'too_large',
        path: [],
        at: 'key',
        message: `the file has ${bytes} bytes, more than the ${config_document/* limits */.Fy.bytes} that are read`,
        expected: `at most ${config_document/* limits */.Fy.bytes} bytes`,
        found: `${bytes} bytes`,
        cure: 'keep data and reports out of the config'
    };
}
/** Whether the values are what the text says, so that it makes sense to check them. */
function isReadable({ findings }) {
    return findings.every(({ code }) => ['duplicate_key', 'key_not_text', 'forbidden_key'].includes(code));
}
function secretFindings(text, reading) {
    const known = (0,secrets/* findSecrets */.dL)(text).map(({ start }) => ({
        ...secret,
        path: [],
        offset: start,
        message: 'this looks like a secret'
    }));
    const entries = entriesOf(reading.value, []).flatMap(({ path, value }) => {
        const key = path.at(-1);
        if (typeof key !== 'string' || !(0,secrets/* isSecretEntry */.VT)(key, value))
            return [];
        return [{ ...secret, path, message: `\`${(0,problem/* formatPath */.jV)(path)}\` looks like a secret` }];
    });
    const offsets = new Set(known.map(({ offset }) => offset));
    return [...known, ...entries.filter(({ path }) => !offsets.has(reading.spots.get((0,config_document/* spotKey */.kJ)(path))?.value))];
}
const secret = {
    code: 'secret',
    at: 'value',
    expected: 'no secrets in the config',
    found: 'what looks like a secret',
    cure: 'remove it and revoke it; keep the new one as a secret of the CI, passed to the step as an environment variable'
};
function entriesOf(value, path) {
    if (typeof value === 'string')
        return [{ path, value }];
    if (typeof value === 'number')
        return [{ path, value: String(value) }];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, member]) => entriesOf(member, [...path, Array.isArray(value) ? Number(key) : key]));
}
const maskedLines = (text) => (0,secrets/* mask */.dK)(text).split(/\r?\n/);
const firstPlace = () => ({ line: 1, column: 1 });
function locate(finding, source) {
    const place = source.at(finding.offset ?? offsetOf(finding, source.spots));
    return {
        code: finding.code,
        place: { file: source.file, ...place },
        path: (0,problem/* formatPath */.jV)(finding.path),
        message: finding.message,
        expected: finding.expected ?? null,
        found: finding.found ?? null,
        cure: finding.cure,
        source: source.lines[place.line - 1] ?? ''
    };
}
/** The place of a path, or of the nearest map above it that is there. */
function offsetOf(finding, spots) {
    const own = spots.get((0,config_document/* spotKey */.kJ)(finding.path));
    if (own !== undefined)
        return finding.at === 'key' ? own.key : own.value;
    for (let length = finding.path.length - 1; length > 0; length -= 1) {
        const above = spots.get((0,config_document/* spotKey */.kJ)(finding.path.slice(0, length)));
        if (above !== undefined)
            return above.key;
    }
    return 0;
}


/***/ }),

/***/ 24025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isUnder),
/* harmony export */   s: () => (/* binding */ plainPath)
/* harmony export */ });
// One spelling for each path of the repository.
/** Without `.`, `..`, doubled and closing slashes; '' for the repository itself. */
function plainPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** Whether a plain path is `folder` or lies in it. */
function isUnder(folder, path) {
    return path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 47969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ resolveModel),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   q2: () => (/* binding */ evaluatedFile)
/* harmony export */ });
/* unused harmony exports junitOf, notebookOf */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
// What the config means once everything that follows from it is filled in.

/**
 * One model by name, with its kind, the JUnit report that its test command writes and the notebook that its train command writes filled in.
 * Undefined if the config has no such model.
 */
function resolveModel(config, name) {
    const model = Object.hasOwn(config.models, name) ? config.models[name] : undefined;
    if (model === undefined)
        return undefined;
    const junit = model.test?.junit ?? (model.test === undefined ? undefined : junitOf(model.test.command));
    const evaluation = withLog(model.evaluation, name);
    const artifact = model.artifact ?? (model.train === undefined ? undefined : evaluatedFile({ ...model, evaluation }));
    return {
        ...model,
        ...(evaluation === undefined ? {} : { evaluation }),
        ...(artifact === undefined ? {} : { artifact }),
        ...(model.train === undefined
            ? {}
            : { train: { ...model.train, notebook: model.train.notebook ?? notebookOf(model.train.command) } }),
        name,
        kind: model.kind ?? (model.serve ? 'service' : model.score ? 'batch' : 'library'),
        ...(model.test === undefined ? {} : { test: { ...model.test, junit } })
    };
}
/** What training logged is kept as a metrics file. */
function withLog(evaluation, name) {
    if (evaluation?.logs === undefined)
        return evaluation;
    return { ...evaluation, metrics: `.modelgate/logs/${name}/log.json` };
}
/** What training writes for the evaluation alone: it stands for the model where nothing but the comparison is wanted. */
function evaluatedFile({ evaluation, serve, score }) {
    if (serve !== undefined || score !== undefined || evaluation?.command !== undefined)
        return undefined;
    return evaluation?.predictions ?? evaluation?.metrics ?? evaluation?.logs;
}
/** The path that a test command gives to `--junitxml` or `--junit-xml`, quotes removed; undefined if it gives none. */
function junitOf(command) {
    const match = /(?:^|\s)--junit-?xml(?:=|\s+)(?:"([^"]+)"|'([^']+)'|([^\s"';|&]+))/.exec(command);
    return match?.[1] ?? match?.[2] ?? match?.[3];
}
/**
 * The executed notebook that a command writes: the second one that papermill is given, or that of nbconvert in its
 * `--output-dir`. Undefined if it writes none.
 */
function notebookOf(command) {
    const notebooks = (text) => [...text.matchAll(/"([^"]+\.ipynb)"|'([^']+\.ipynb)'|([^\s"';|&]+\.ipynb)/g)];
    const paths = (text) => notebooks(text).flatMap(([, double, single, bare]) => double ?? single ?? bare ?? []);
    const papermill = /\bpapermill\s([^;|&]*)/.exec(command)?.[1];
    const output = papermill === undefined ? undefined : paths(papermill)[1];
    if (output !== undefined)
        return output.includes('://') || output.includes('{') ? undefined : output;
    const [, words = ''] = /\bnbconvert\s([^;|&]*--execute[^;|&]*)/.exec(command) ?? [];
    const folder = /--output-dir(?:=|\s+)["']?([^\s"']+)/.exec(words)?.[1];
    const name = paths(words)[0]?.split('/').at(-1);
    return folder === undefined || name === undefined || /--output[\s=]/.test(words) ? undefined : `${folder}/${name}`;
}
/** Digest of what decides: gates, environments and the metric rules of every model. Approvals are bound to it. */
function policyDigest(config) {
    const metrics = Object.entries(config.models).map(([name, model]) => [name, model.metrics ?? {}]);
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({ gates: config.gates, environments: config.environments, metrics: Object.fromEntries(metrics) });
}


/***/ }),

/***/ 86729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ opensNext),
/* harmony export */   k: () => (/* binding */ windowState)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30410);
// Deployment windows: a cron-like expression in a time zone, and freeze dates.

/** Whether a deployment may start at `now` (milliseconds since the epoch). Throws RangeError for an expression that does not parse. */
function windowState(window, now) {
    if (isFrozen(window, now))
        return 'frozen';
    const minute = now - (now % 60_000);
    return parseCron(window).match(new Date(minute)) ? 'open' : 'closed';
}
function isFrozen({ freeze = [], timezone }, now) {
    return frozenUntil(freeze, localDate(now, timezone)) !== null;
}
/** The last day of the freeze that this day lies in; null where it lies in none. */
function frozenUntil(freeze, day) {
    const ends = freeze.flatMap((range) => {
        const [from = '', to = from] = range.split('/');
        return from <= day && day <= to ? [to] : [];
    });
    return ends.toSorted().at(-1) ?? null;
}
/** From a day's midnight in UTC to the first midnight after that day on earth, 14 hours ahead. */
const firstMidnightMs = 9 * 3_600_000;
/** When the window opens next outside of its freezes, in milliseconds since the epoch; null if never. */
function opensNext(window, now) {
    const cron = parseCron(window);
    let next = cron.nextRun(new Date(now));
    while (next !== null) {
        const end = frozenUntil(window.freeze ?? [], localDate(next.getTime(), window.timezone));
        if (end === null)
            return next.getTime();
        // The day after begins nowhere before this; what is left of the frozen day is stepped over.
        next = cron.nextRun(new Date(Math.max(next.getTime(), Date.parse(end) + firstMidnightMs)));
    }
    return null;
}
function parseCron({ cron, timezone }) {
    try {
        return new croner__WEBPACK_IMPORTED_MODULE_0__/* .Cron */ .l4(cron, { timezone, paused: true, mode: '5-part' });
    }
    catch (error) {
        throw new RangeError(`gates window "${cron}" in ${timezone}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** The date as YYYY-MM-DD where the clock of this time zone stands now. */
function localDate(now, timeZone) {
    return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}


/***/ }),

/***/ 10435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   AH: () => (/* binding */ mergeGate),
/* harmony export */   Nd: () => (/* binding */ nameEnvironment),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   sP: () => (/* binding */ environmentParts),
/* harmony export */   vM: () => (/* binding */ applicableSteps)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57004);

/** The cure of a step that has nowhere to go. */
const nameEnvironment = 'name one under `environments` in .github/modelgate.yml';
/**
 * `production` is the environment of that name, or the last of the way (of its group the first); `staging` the one that the way
 * to production begins with, else the one of that name, else the first other that neither comes after production nor is of its group.
 */
function environmentParts(config) {
    const environments = inOrder(config.environments);
    const names = Object.keys(environments);
    const last = names.find((name) => environments[name]?.after !== undefined && !names.some((other) => environments[other]?.after === name));
    const production = 'production' in environments ? 'production' : last === undefined ? null : firstOfGroup(environments, last);
    if (production === null)
        return { staging: 'staging' in environments ? 'staging' : (names[0] ?? null), production };
    const begin = beginOf(environments, production);
    if (begin !== production)
        return { staging: begin, production };
    const group = environments[production]?.group;
    const others = names.filter((name) => name !== production &&
        !comesAfter(environments, name, production) &&
        (group === undefined || environments[name]?.group !== group));
    return { staging: others.find((name) => name === 'staging') ?? others[0] ?? null, production };
}
/** Whose gate a change passes before its merge: that of the first environment, or one that stands for itself. */
function mergeGate(config) {
    return environmentParts(config).staging ?? 'staging';
}
/** Where nothing says which environment comes after which, the file's order does, up to `production` or to the last. */
function inOrder(environments) {
    const names = Object.keys(environments);
    const isSaid = names.some((name) => {
        const { after, group } = environments[name] ?? {};
        return after !== undefined || group !== undefined;
    });
    const end = 'production' in environments ? 'production' : names.at(-1);
    if (isSaid || end === undefined || end === 'staging')
        return environments;
    const last = names.indexOf(end);
    return Object.fromEntries(Object.entries(environments).map(([name, environment], index) => {
        const before = names[index - 1];
        return [name, index > last || before === undefined ? environment : { ...environment, after: before }];
    }));
}
/** Where the steps `production` and `live` bring a release to; null where no environment takes one. */
function targetOf({ config, target }) {
    return target ?? environmentParts(config).production;
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
/** Back along `after:` to where it begins. */
function beginOf(environments, name) {
    const seen = new Set([name]);
    for (let at = name;;) {
        const after = environments[at]?.after;
        if (after === undefined || seen.has(after))
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

/***/ 92957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Fr: () => (/* binding */ predecessorOf),
/* harmony export */   TY: () => (/* binding */ promotedEnvironments)
/* harmony export */ });
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10435);

/** Environments that a release enters by a promotion, in the order of the config; never the first, which the merge deploys to. */
function promotedEnvironments(config) {
    const { staging, production } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentParts */ .sP)(config);
    const environments = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(config.environments);
    const group = production === null ? undefined : environments[production]?.group;
    return Object.entries(environments).flatMap(([name, environment]) => {
        const isOnTheWay = name === production || environment.after !== undefined || (group !== undefined && environment.group === group);
        return isOnTheWay && name !== staging ? [name] : [];
    });
}
/** The environment that must serve a release before it comes here; null where none must. */
function predecessorOf(config, environment) {
    const { staging } = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentParts */ .sP)(config);
    const before = (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(config.environments)[environment]?.after ?? (environment === staging ? null : staging);
    return before === environment ? null : before;
}
/** The environments that share one approval with this one, itself among them. */
function groupOf({ environments }, environment) {
    const group = environments[environment]?.group;
    if (group === undefined)
        return [environment];
    return Object.keys(environments).filter((name) => environments[name]?.group === group);
}


/***/ }),

/***/ 94563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sourceForms),
/* harmony export */   P: () => (/* binding */ parseSource)
/* harmony export */ });
// What `source:` may name, in one of `sourceForms`.
const sourceForms = [
    'mlflow:NAME@ALIAS',
    'mlflow:NAME/VERSION',
    'hf:ORG/NAME@REVISION',
    'oci://REGISTRY/REPOSITORY:TAG',
    'oci://REGISTRY/REPOSITORY@sha256:DIGEST',
    's3://BUCKET/KEY',
    's3://BUCKET/KEY?versionId=ID',
    'local:PATH'
];
/** Null where it is none of `sourceForms`. MLflow's names hold neither `/` nor `:`. */
function parseSource(text) {
    const local = /^local:(?!\/\/)(.+)$/.exec(text)?.[1];
    if (local !== undefined)
        return { kind: 'local', path: local };
    const hub = /^hf:(?<repository>\w[\w.-]*(?:\/\w[\w.-]*)?)@(?<revision>\w[\w./-]*)$/.exec(text)?.groups;
    if (hub !== undefined)
        return { kind: 'hf', repository: hub.repository ?? '', revision: hub.revision ?? '' };
    if (text.startsWith('oci:'))
        return parseArtifact(text);
    if (text.startsWith('s3:'))
        return parseObject(text);
    const { name, alias = null, version = null } = /^mlflow:(?<name>[^/:@\s][^/:@]*)(?:@(?<alias>[A-Za-z][\w-]*)|\/(?<version>\d+))$/.exec(text)?.groups ?? {};
    return name === undefined ? null : { kind: 'mlflow', name, alias, version };
}
const artifact = new RegExp('^oci://(?<registry>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?)' +
    '/(?<repository>[a-z0-9]+(?:(?:[._/]|__|-+)[a-z0-9]+)*)' +
    '(?::(?<tag>\\w[\\w.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$');
/** As the OCI distribution specification writes names; no tag is taken for granted, and a digest says more than a tag. */
function parseArtifact(text) {
    const { registry, repository, tag, digest } = artifact.exec(text)?.groups ?? {};
    const reference = digest ?? tag;
    if (registry === undefined || repository === undefined || reference === undefined)
        return null;
    // no port has more than 65535, and no address a part above 255
    if (!URL.canParse(`https://${registry}`))
        return null;
    return { kind: 'oci', registry, repository, reference };
}
function parseObject(text) {
    const { bucket, key, versionId = null } = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(?<key>[^?#\p{Cc}\p{Cs}]*)(?:\?versionId=(?<versionId>[\w.~-]{1,100}))?$/u.exec(text)?.groups ?? {};
    if (bucket === undefined || key === undefined)
        return null;
    const parts = key.replace(/\/$/, '').split('/');
    const isPlain = key === '' || parts.every((part) => !['', '.', '..'].includes(part));
    const isFolder = key === '' || key.endsWith('/');
    return isPlain && !(isFolder && versionId !== null) ? { kind: 's3', bucket, key, versionId } : null;
}


/***/ }),

/***/ 90243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ isChoice),
/* harmony export */   nL: () => (/* binding */ parameterSets),
/* harmony export */   oZ: () => (/* binding */ gridSize)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48489);


const mostTrials = 1000;
/** Draws for each trial that is wanted, before a small space counts as used up. */
const patience = 50;
/** Distinct sets in a fixed order; fewer than `trials` where the space has no more. */
function parameterSets(config) {
    return config.method === 'grid' ? gridSets(config) : drawnSets(config);
}
/** How many sets a grid has; Infinity where a parameter is a distribution. */
function gridSize({ parameters }) {
    return Object.values(parameters).reduce((size, space) => size * (isChoice(space) ? space.length : Infinity), 1);
}
function isChoice(space) {
    return Array.isArray(space);
}
function gridSets({ parameters }) {
    let sets = [{}];
    for (const [name, space] of Object.entries(parameters)) {
        const values = isChoice(space) ? space : [];
        sets = sets.flatMap((set) => values.map((value) => ({ ...set, [name]: value }))).slice(0, mostTrials);
    }
    return distinct(sets);
}
/** Each draw has a stream of its own, so that a sweep of more trials begins with the same ones. */
function drawnSets({ parameters, trials, seed }) {
    const found = new Map();
    for (let draw = 0; found.size < trials && draw < trials * patience; draw += 1) {
        const random = (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_1__/* .createRandom */ .s)(seed, draw);
        const names = Object.keys(parameters).sort();
        const set = Object.fromEntries(names.map((name) => [name, drawFrom(parameters[name] ?? [], random)]));
        found.set((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(set), set);
    }
    return [...found.values()];
}
function distinct(sets) {
    return [...new Map(sets.map((set) => [(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(set), set])).values()];
}
/** Numbers are rounded to six digits: people read them, and logarithms differ in the last bit from machine to machine. */
function drawFrom(space, random) {
    const share = random() / 2 ** 32;
    if (isChoice(space))
        return space[Math.floor(share * space.length)] ?? '';
    const { low, high } = space;
    switch (space.distribution) {
        case 'uniform':
            return rounded(low + share * (high - low));
        case 'log_uniform':
            return rounded(Math.exp(Math.log(low) + share * (Math.log(high) - Math.log(low))));
        case 'int':
            return Math.floor(low + share * (Math.floor(high) - low + 1));
    }
}
function rounded(value) {
    return Number(value.toPrecision(6));
}


/***/ })

};

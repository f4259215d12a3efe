export const id = 6737;
export const ids = [6737];
export const modules = {

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isLogFile),
/* harmony export */   Y: () => (/* binding */ chooseLog)
/* harmony export */ });
// Which files of a folder are a training's log. A folder holds many: TensorBoard and W&B begin another for each run.
const eventFile = /(?:^|\/)[^/]*tfevents\.(\d+)[^/]*$/;
const wandbFile = /(?:^|\/)run-[^/]+\.wandb$/;
/** Folders in which Keras and others log a part of one run. */
const parts = /^(?:train(?:ing)?|val(?:id(?:ation)?)?|test|eval(?:uation)?)$/;
function isLogFile(path) {
    return (eventFile.test(path) && !path.endsWith('.profile-empty')) || wandbFile.test(path);
}
/** The newest run of those that these files are of; null where none is a log. */
function chooseLog(files) {
    const logs = files.filter(({ path }) => isLogFile(path)).toSorted(byStart);
    const wandb = logs.filter(({ path }) => wandbFile.test(path)).at(-1);
    if (wandb !== undefined)
        return { kind: 'wandb', files: [{ path: wandb.path, prefix: '' }] };
    if (logs.length === 0)
        return null;
    const run = runFolder(logs.map(({ path }) => path));
    const ofRun = logs.map(({ path }) => path).filter((path) => path.startsWith(run));
    return { kind: 'tensorboard', files: ofRun.map((path) => ({ path, prefix: folderOf(path.slice(run.length)) })) };
}
/** Down to the folder of the newest file, until it has files itself, or only parts of a run. '' or ends with a slash. */
function runFolder(oldestFirst, within = '') {
    const below = oldestFirst.filter((path) => path.startsWith(within)).map((path) => path.slice(within.length));
    const children = new Set(below.map((path) => (path.includes('/') ? (path.split('/')[0] ?? '') : '')));
    if (children.has('') || [...children].every((name) => parts.test(name)))
        return within;
    return runFolder(oldestFirst, `${within}${below.at(-1)?.split('/')[0] ?? ''}/`);
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** Both write the second in which a run began into its names. */
function byStart(a, b) {
    return started(a) - started(b) || (a.path < b.path ? -1 : 1);
}
function started({ path, modifiedMs }) {
    const second = eventFile.exec(path)?.[1];
    if (second !== undefined)
        return Number(second) * 1000;
    const [, day, time] = /(?:^|\/)(?:offline-)?run-(\d{8})_(\d{6})-[^/]*\/[^/]*$/.exec(path) ?? [];
    return day === undefined || time === undefined
        ? modifiedMs
        : Date.parse(`${day.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`);
}


/***/ }),

/***/ 76178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _tensorboard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58399);
/* harmony import */ var _wandb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37200);
// A training's log of either kind, of the files that were chosen.



/** `read` gives a file by its path in the folder; `folder` stands in messages. Throws InputError for damaged files. */
async function readLog(chosen, folder, read) {
    const files = [];
    for (const { path, prefix } of chosen.files)
        files.push({ path: inFolder(folder, path), prefix, bytes: await read(path) });
    switch (chosen.kind) {
        case 'tensorboard':
            return { history: (0,_tensorboard_js__WEBPACK_IMPORTED_MODULE_1__/* .readEventFiles */ .G)(files), summary: new Map(), parameters: {} };
        case 'wandb': {
            const [file] = files;
            if (file === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${folder} holds no log`, { cure: 'name the folder that wandb writes to' });
            return (0,_wandb_js__WEBPACK_IMPORTED_MODULE_2__/* .readWandbFile */ .f)(file.bytes, file.path);
        }
    }
}
function inFolder(folder, path) {
    return `${folder.replace(/\/+$/, '')}/${path}`;
}


/***/ }),

/***/ 98035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// Parses the language of filters and metric expressions by operator precedence. Nothing in it can run code.

const tokenPattern = /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)'|`(?<quoted>[^`]+)`|(?<name>[\p{L}_][\p{L}\p{N}_.@]*)|(?<symbol>==|!=|<=|>=|[-<>+*/()[\],]))/uy;
const precedence = {
    or: 1,
    and: 2,
    '==': 4,
    '!=': 4,
    '<': 4,
    '<=': 4,
    '>': 4,
    '>=': 4,
    in: 4,
    '+': 5,
    '-': 5,
    '*': 6,
    '/': 6
};
const [notPrecedence, minusPrecedence, maxDepth, maxLength] = [3, 7, 100, 1000];
/** Throws InputError with the column of what can't be read. Names that aren't plain words go into backticks. */
function parseExpression(text) {
    if (text.length > maxLength)
        throw unreadable(text, maxLength, `is longer than ${maxLength} characters`);
    const tokens = tokensOf(text);
    let position = 0;
    const peek = () => tokens[position] ?? { kind: 'end', text: '', at: text.length };
    const take = () => {
        const token = peek();
        position += 1;
        return token;
    };
    const expect = (symbol) => {
        const token = take();
        if (token.kind !== 'symbol' || token.text !== symbol)
            throw unreadable(text, token.at, `needs ${JSON.stringify(symbol)}`);
    };
    function parse(least, depth) {
        if (depth > maxDepth)
            throw unreadable(text, peek().at, 'is nested too deeply');
        let left = parsePrefix(depth);
        for (;;) {
            const operator = operatorOf(peek());
            if (operator === undefined || precedence[operator] < least)
                return left;
            take();
            left = { kind: 'binary', operator, left, right: parse(precedence[operator] + 1, depth + 1) };
        }
    }
    function parsePrefix(depth) {
        const token = take();
        switch (token.kind) {
            case 'number':
                return { kind: 'number', value: Number(token.text) };
            case 'text':
                return { kind: 'text', value: token.text };
            case 'name':
                if (token.text === 'not')
                    return { kind: 'unary', operator: 'not', operand: parse(notPrecedence, depth + 1) };
                if (peek().text !== '(' || peek().kind !== 'symbol')
                    return { kind: 'name', name: token.text };
                take();
                return { kind: 'call', name: token.text, operands: parseItems(')', depth) };
            case 'symbol':
                if (token.text === '-')
                    return { kind: 'unary', operator: '-', operand: parse(minusPrecedence, depth + 1) };
                if (token.text === '[')
                    return { kind: 'list', items: parseItems(']', depth) };
                if (token.text === '(') {
                    const inner = parse(0, depth + 1);
                    expect(')');
                    return inner;
                }
                throw unreadable(text, token.at, `can't begin with ${JSON.stringify(token.text)}`);
            case 'end':
                throw unreadable(text, token.at, 'ends too early');
        }
    }
    function parseItems(close, depth) {
        const items = [];
        while (peek().text !== close || peek().kind !== 'symbol') {
            items.push(parse(0, depth + 1));
            if (peek().text !== ',')
                break;
            take();
        }
        expect(close);
        return items;
    }
    const whole = parse(0, 0);
    if (peek().kind !== 'end')
        throw unreadable(text, peek().at, `goes on with ${JSON.stringify(peek().text)}`);
    return whole;
}
function tokensOf(text) {
    const tokens = [];
    const end = text.trimEnd().length;
    tokenPattern.lastIndex = 0;
    while (tokenPattern.lastIndex < end) {
        const at = tokenPattern.lastIndex;
        const groups = tokenPattern.exec(text)?.groups;
        if (!groups)
            throw unreadable(text, at, `has ${JSON.stringify(text.slice(at).trim().charAt(0))}`);
        const { number, double, single, quoted, name, symbol } = groups;
        const string = double ?? single;
        if (number !== undefined)
            tokens.push({ kind: 'number', text: number, at });
        else if (string !== undefined)
            tokens.push({ kind: 'text', text: string.replace(/\\(.)/g, '$1'), at });
        else if (symbol !== undefined)
            tokens.push({ kind: 'symbol', text: symbol, at });
        else
            tokens.push({ kind: 'name', text: quoted ?? name ?? '', at });
    }
    return tokens;
}
function operatorOf(token) {
    return (token.kind === 'symbol' || token.kind === 'name') && Object.hasOwn(precedence, token.text)
        ? Object.keys(precedence).find((operator) => operator === token.text)
        : undefined;
}
function unreadable(text, at, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`the expression ${JSON.stringify(text.slice(0, 200))} ${what}, at character ${at + 1}`, {
        cure: 'use numbers, "texts", names (`in backticks` where they hold blanks), + - * / ( ), == != < <= > >= in [..], and, or, not'
    });
}


/***/ }),

/***/ 57613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   RX: () => (/* binding */ positiveOf),
/* harmony export */   UP: () => (/* binding */ partlyLabelled),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   bK: () => (/* binding */ sameLabel),
/* harmony export */   cV: () => (/* binding */ shareClasses),
/* harmony export */   xj: () => (/* binding */ sortedLabels)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20499);
// Classes out of columns. Labels compare as texts, numbers as numbers: 1, "1" and "1.0" are one class.


/** The form in which labels are compared. */
function labelOf(text) {
    const trimmed = text.trim();
    const value = trimmed === '' ? undefined : (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(trimmed);
    if (value !== undefined && Number.isFinite(value))
        return String(value === 0 ? 0 : value);
    return /^(true|false)$/i.test(trimmed) ? trimmed.toLowerCase() : text;
}
/** Whether two files mean the same label: `true` of one is `1` of the other. */
function sameLabel(a, b) {
    return a === b || digitOf(labelOf(a)) === digitOf(labelOf(b));
}
function digitOf(label) {
    return label === 'true' ? '1' : label === 'false' ? '0' : label;
}
/** The labels of a column. Throws InputError at the first missing one. */
function labelsOf(table, name) {
    const column = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name);
    const missing = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .firstMissing */ .V$)(column);
    if (missing >= 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${table.file} has no ${JSON.stringify(name)} ${(0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .whereIs */ .ie)(table, missing)}`, {
            cure: `fill ${JSON.stringify(name)} in every row, or leave rows without it out of the file`,
            place: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table, missing)
        });
    }
    return partlyLabelled(column);
}
/** The labels of a column; code -1 where a cell is missing. */
function partlyLabelled(column) {
    return column.kind === 'number' ? numberLabels(column.values) : textLabels(column);
}
function numberLabels(values) {
    const known = new Map();
    const codes = new Int32Array(values.length);
    for (let row = 0; row < values.length; row += 1) {
        const value = values[row] ?? NaN;
        let code = Number.isNaN(value) ? -1 : known.get(value);
        if (code === undefined)
            known.set(value, (code = known.size));
        codes[row] = code;
    }
    return { labels: [...known.keys()].map((value) => String(value === 0 ? 0 : value)), codes };
}
function textLabels(column) {
    const known = new Map();
    const meaning = new Int32Array(column.words.size);
    for (let code = 0; code < meaning.length; code += 1) {
        const label = labelOf(column.words.at(code));
        let index = known.get(label);
        if (index === undefined)
            known.set(label, (index = known.size));
        meaning[code] = index;
    }
    return { labels: [...known.keys()], codes: column.codes.map((code) => meaning[code] ?? -1) };
}
function shareClasses(columns, more = []) {
    const unified = withOneBoolean(columns);
    const classes = sortedLabels(new Set([...unified.flatMap(({ labels }) => labels), ...more]));
    const place = new Map(classes.map((label, index) => [label, index]));
    return {
        classes,
        columns: unified.map(({ labels, codes }) => {
            const meaning = labels.map((label) => place.get(label) ?? 0);
            return codes.map((code) => meaning[code] ?? -1);
        })
    };
}
/** Where one column says true and false and another 1 and 0, both mean 1 and 0. */
function withOneBoolean(columns) {
    const all = (labels, allowed) => labels.every((label) => allowed.includes(label));
    const someTruth = columns.some(({ labels }) => all(labels, ['true', 'false']));
    const someDigits = columns.some(({ labels }) => all(labels, ['0', '1']));
    if (!someTruth || !someDigits)
        return columns;
    return columns.map(({ labels, codes }) => ({ labels: labels.map(digitOf), codes }));
}
function sortedLabels(labels) {
    const list = [...labels];
    const numeric = list.every((label) => Number.isFinite((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(label)));
    return numeric ? list.sort((a, b) => Number(a) - Number(b)) : list.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
/** Labels that mean yes, in the order in which they are looked for. */
const positiveLabels = ['1', 'true', 'yes', 'y', 'positive', 'pos', 't'];
/** The positive class: the one named, else the one that says so, else the greater label; `guessed` where it is the last. */
function positiveOf(classes, named) {
    if (named !== undefined) {
        const label = labelOf(String(named));
        if (classes.includes(label))
            return { label, guessed: false };
        const spoken = label === 'true' && classes.includes('1') ? '1' : label === '1' && classes.includes('true') ? 'true' : label;
        return { label: spoken, guessed: false };
    }
    for (const wanted of positiveLabels) {
        const found = classes.find((label) => label.toLowerCase() === wanted);
        if (found !== undefined)
            return { label: found, guessed: false };
    }
    const digits = classes.every((label) => label === '0');
    return digits ? { label: '1', guessed: false } : { label: classes[classes.length - 1] ?? '1', guessed: true };
}


/***/ }),

/***/ 22038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ filledOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);

function filledOptions(options) {
    const { task } = options;
    if (task === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('no task is given', {
            cure: 'name it by `--task`: binary, multiclass, regression, ranking, forecast or scores (`evaluation.task` in the config)'
        });
    }
    return {
        ...options,
        task,
        min_rows: options.min_rows ?? 0,
        resamples: options.resamples ?? 2000,
        seed: options.seed ?? 7
    };
}


/***/ }),

/***/ 73927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/metrics/expressions/parse.js
var parse = __webpack_require__(98035);
// EXTERNAL MODULE: ./core/metrics/expressions/arithmetic.js + 1 modules
var arithmetic = __webpack_require__(50021);
// EXTERNAL MODULE: ./core/metrics/labels.js
var metrics_labels = __webpack_require__(57613);
// EXTERNAL MODULE: ./core/metrics/options.js
var metrics_options = __webpack_require__(22038);
// EXTERNAL MODULE: ./core/data/arrays.js
var arrays = __webpack_require__(51765);
// EXTERNAL MODULE: ./core/statistics/sort.js
var sort = __webpack_require__(60270);
// EXTERNAL MODULE: ./core/metrics/losses.js
var losses = __webpack_require__(14797);
// EXTERNAL MODULE: ./core/metrics/sample.js
var sample = __webpack_require__(35764);
// EXTERNAL MODULE: ./core/metrics/preparing/columns.js
var preparing_columns = __webpack_require__(86408);
;// CONCATENATED MODULE: ./core/metrics/preparing/classes.js
// Samples of classifiers.







function prepareBinary(table, options) {
    const target = (0,metrics_labels/* labelsOf */.PC)(table, (0,preparing_columns/* needed */.Ow)(options, 'target'));
    const given = options.prediction === undefined ? [] : [(0,metrics_labels/* labelsOf */.PC)(table, options.prediction)];
    if (given.length === 0 && options.score === undefined)
        (0,preparing_columns/* needed */.Ow)(options, 'prediction');
    const shared = (0,metrics_labels/* shareClasses */.cV)([target, ...given]);
    const positive = (0,metrics_labels/* positiveOf */.RX)(shared.classes, options.positive);
    const negatives = shared.classes.filter((label) => label !== positive.label);
    if (negatives.length === 2 && shared.classes.length === 2)
        throw unknownPositive(table, options, shared.classes);
    if (negatives.length > 1)
        throw tooManyClasses(table, options, shared.classes);
    const positiveCode = shared.classes.indexOf(positive.label);
    const isPositive = (code) => (code === positiveCode ? 1 : 0);
    const score = options.score === undefined ? null : positiveScore(table, options.score, positive.label);
    const [truthCodes, predictedCodes] = shared.columns;
    const truth = (truthCodes ?? new Int32Array()).map(isPositive);
    const predicted = predictedCodes
        ? predictedCodes.map(isPositive)
        : (0,arrays/* codes */.F)(score?.length ?? 0, (row) => ((score?.[row] ?? 0) >= 0.5 ? 1 : 0));
    const common = (0,preparing_columns/* commonColumns */.dp)(table, options);
    const cells = (0,arrays/* floats */.I)(truth.length, (row) => (truth[row] ?? 0) * 2 + (predicted[row] ?? 0));
    const falling = score ? [score.map((value) => -value)] : [];
    const rows = (0,sort/* lexicalOrder */.N2)(table.rows, [...falling, cells, ...common.keys]);
    const picked = { truth: (0,sample/* pickedCodes */.nD)(truth, rows), score: score && (0,sample/* pickedFloats */.Cb)(score, rows) };
    const oneClass = picked.truth.every((code) => code === picked.truth[0]);
    return {
        sample: {
            task: 'binary',
            ...common.pick(rows),
            ...picked,
            predicted: (0,sample/* pickedCodes */.nD)(predicted, rows),
            losses: picked.score && withoutLog(oneClass, (0,losses/* binaryLosses */.Jv)(picked.truth, picked.score))
        },
        rows,
        classes: [negatives[0] ?? `not ${positive.label}`, positive.label],
        warnings: [
            ...(positive.guessed ? [positiveGuessed(positive.label)] : []),
            ...(oneClass && score ? [logLossUndefined] : []),
            ...(predictedCodes ? [] : [predictionDerived('score of at least 0.5 is taken as a positive prediction')])
        ]
    };
}
/** The positive class's score: the column named, or of one column a class (`prob_*`) that of the positive class. */
function positiveScore(table, score, positive) {
    if (!score.endsWith('*') || table.columns.has(score))
        return (0,preparing_columns/* finiteNumbers */.qW)(table, score);
    return probabilityColumns(table, score).get(positive) ?? missingClass(table, score, positive);
}
/** scikit-learn gives no log_loss where the whole target has one class; a slice of a target with two classes has one. */
const logLossUndefined = {
    code: 'one_class',
    metric: 'log_loss',
    message: 'log_loss is undefined: the target has one class only.'
};
function withoutLog(oneClass, losses) {
    return oneClass && losses ? { ...losses, log: losses.log.map(() => NaN) } : losses;
}
function positiveGuessed(label) {
    return {
        code: 'positive_guessed',
        metric: null,
        message: `No positive class is given: ${JSON.stringify(label)} is taken, the last in order. Say --positive to be sure.`
    };
}
function predictionDerived(rule) {
    return { code: 'prediction_derived', metric: null, message: `No prediction column is given: a ${rule}.` };
}
function unknownPositive(table, options, classes) {
    return new errors/* InputError */.dz(`${table.file} has no row of the positive class ${JSON.stringify(options.positive)}`, {
        cure: `name one of its classes, ${classes.join(' and ')}, by \`--positive\``,
        place: { file: table.file }
    });
}
function tooManyClasses(table, options, classes) {
    const columns = [options.target, options.prediction].filter((name) => name !== undefined).join(' and ');
    const shown = `${classes.slice(0, 5).join(', ')}${classes.length > 5 ? ', ...' : ''}`;
    return new errors/* InputError */.dz(`${table.file} has ${classes.length} classes in ${columns}, and a binary task has two: ${shown}`, {
        cure: 'use `--task multiclass`; or, if the prediction column holds probabilities, name it by `--score`',
        place: { file: table.file }
    });
}
function prepareMulticlass(table, options) {
    const target = (0,metrics_labels/* labelsOf */.PC)(table, (0,preparing_columns/* needed */.Ow)(options, 'target'));
    const columns = options.score === undefined ? null : probabilityColumns(table, options.score);
    if (options.prediction === undefined && !columns)
        (0,preparing_columns/* needed */.Ow)(options, 'prediction');
    const prediction = options.prediction === undefined ? mostProbable(columns ?? new Map()) : (0,metrics_labels/* labelsOf */.PC)(table, options.prediction);
    const shared = (0,metrics_labels/* shareClasses */.cV)([target, prediction], columns ? [...columns.keys()] : []);
    const [truth = new Int32Array(), predicted = new Int32Array()] = shared.columns;
    const { classes } = shared;
    const probabilities = columns && classes.map((label) => columns.get(label) ?? missingClass(table, options.score ?? '', label));
    const common = (0,preparing_columns/* commonColumns */.dp)(table, options);
    const labels = [truth, predicted].map((column) => new Float64Array(column));
    const rows = (0,sort/* lexicalOrder */.N2)(table.rows, [...labels, ...(probabilities ?? []), ...common.keys]);
    const picked = {
        truth: (0,sample/* pickedCodes */.nD)(truth, rows),
        probabilities: probabilities?.map((column) => (0,sample/* pickedFloats */.Cb)(column, rows)) ?? null
    };
    return {
        sample: {
            task: 'multiclass',
            ...common.pick(rows),
            ...picked,
            classes: classes.length,
            addUp: addUp(picked.probabilities ?? []),
            predicted: (0,sample/* pickedCodes */.nD)(predicted, rows),
            orders: picked.probabilities?.map((column) => (0,sort/* fallingOrder */.Ut)(column)) ?? null,
            losses: picked.probabilities && (0,losses/* multiclassLosses */.Bi)(picked.truth, picked.probabilities)
        },
        rows,
        classes,
        warnings: options.prediction === undefined ? [predictionDerived('the most probable class is taken')] : []
    };
}
/** Whether each row's probabilities add up to 1, as near as numpy.allclose asks; two classes need not. */
function addUp(probabilities) {
    if (probabilities.length < 3)
        return true;
    const sums = new Float64Array(probabilities[0]?.length ?? 0);
    for (const column of probabilities)
        for (const [row, value] of column.entries())
            sums[row] = (sums[row] ?? 0) + value;
    return sums.every((sum) => Math.abs(1 - sum) <= 1e-8 + 1e-5 * Math.abs(sum));
}
/** Columns of probabilities by label: `prob_*` stands for one column a class. */
function probabilityColumns(table, score) {
    const prefix = score.replace(/\*$/, '');
    const names = [...table.columns.keys()].filter((name) => name.startsWith(prefix) && name.length > prefix.length);
    if (score === prefix || names.length < 2) {
        throw new errors/* InputError */.dz(`${table.file} has no columns ${score} with the classes' probabilities`, {
            cure: 'write one column a class, such as prob_cat and prob_dog, and name them by `--score "prob_*"`',
            place: { file: table.file }
        });
    }
    return new Map(names.map((name) => [(0,metrics_labels/* labelOf */.Wy)(name.slice(prefix.length)), (0,preparing_columns/* finiteNumbers */.qW)(table, name)]));
}
/** The most probable class of each row, of equals the first in order. */
function mostProbable(columns) {
    const labels = (0,metrics_labels/* sortedLabels */.xj)(columns.keys());
    const values = labels.map((label) => columns.get(label) ?? new Float64Array());
    const best = (0,arrays/* codes */.F)(values[0]?.length ?? 0, (row) => values.reduce((top, column, code) => ((column[row] ?? 0) > (values[top]?.[row] ?? 0) ? code : top), 0));
    return { labels, codes: best };
}
function missingClass(table, score, label) {
    const name = score.replace(/\*$/, '') + label;
    throw new errors/* InputError */.dz(`${table.file} has no column ${JSON.stringify(name)}, but rows of class ${JSON.stringify(label)}`, {
        cure: 'write one probability column for each class, named by the prefix and the label',
        place: { file: table.file }
    });
}

// EXTERNAL MODULE: ./core/data/table.js
var data_table = __webpack_require__(20499);
;// CONCATENATED MODULE: ./core/metrics/preparing/numbers.js
// Samples of regressions and of rows of scores.





/** `means` are more metrics, which are means of a value per row. */
function prepareRegression(table, options, means = []) {
    const truth = (0,preparing_columns/* finiteNumbers */.qW)(table, (0,preparing_columns/* needed */.Ow)(options, 'target'));
    const predicted = (0,preparing_columns/* finiteNumbers */.qW)(table, (0,preparing_columns/* needed */.Ow)(options, 'prediction'));
    const common = (0,preparing_columns/* commonColumns */.dp)(table, options);
    const rows = (0,sort/* lexicalOrder */.N2)(table.rows, [truth, predicted, ...means.map(({ values }) => values), ...common.keys]);
    const picked = { truth: (0,sample/* pickedFloats */.Cb)(truth, rows), predicted: (0,sample/* pickedFloats */.Cb)(predicted, rows) };
    const errors = picked.truth.map((actual, row) => Math.abs(actual - (picked.predicted[row] ?? 0)));
    return {
        sample: {
            task: 'regression',
            ...common.pick(rows),
            ...picked,
            order: (0,sort/* risingOrder */.Dh)(errors),
            means: means.map(({ name, values }) => ({ name, values: (0,sample/* pickedFloats */.Cb)(values, rows) }))
        },
        rows,
        classes: [],
        warnings: []
    };
}
/** Numeric columns, each of which is a metric by its mean: those that `score` names, else all that have no other use. */
function prepareScores(table, options) {
    const names = scoreColumns(table, options);
    return meansOf(table, options, names.map((name) => ({ name, values: (0,preparing_columns/* finiteNumbers */.qW)(table, name) })));
}
function meansOf(table, options, means) {
    const common = (0,preparing_columns/* commonColumns */.dp)(table, options);
    const rows = (0,sort/* lexicalOrder */.N2)(table.rows, [...means.map(({ values }) => values), ...common.keys]);
    return {
        sample: {
            task: 'means',
            ...common.pick(rows),
            means: means.map(({ name, values }) => ({ name, values: (0,sample/* pickedFloats */.Cb)(values, rows) }))
        },
        rows,
        classes: [],
        warnings: []
    };
}
function scoreColumns(table, options) {
    const all = [...table.columns.keys()];
    if (options.score !== undefined) {
        const named = options.score.split(',').map((part) => part.trim());
        return named.flatMap((name) => name.endsWith('*') && !table.columns.has(name)
            ? all.filter((one) => one.startsWith(name.slice(0, -1)))
            : [(0,data_table/* columnOf */.uV)(table, name).name]);
    }
    const { id, target, prediction, weight, cluster, group, time, slices = [], sensitive = [] } = options;
    const used = [
        id,
        target,
        prediction,
        weight,
        cluster,
        group,
        time,
        ...slices.flatMap((slice) => slice.split('*')),
        ...sensitive
    ];
    const names = all.filter((name) => table.columns.get(name)?.kind === 'number' && !used.includes(name));
    if (names.length > 0)
        return names;
    throw new errors/* InputError */.dz(`${table.file} has no column of numbers to take as a score`, {
        cure: 'name the columns: `--score quality,cost,latency`',
        place: { file: table.file }
    });
}

;// CONCATENATED MODULE: ./core/metrics/preparing/forecast.js
// Samples of forecasts: a regression with smape and mase.




/**
 * `smape` is the mean of 2|y - f| / (|y| + |f|), 0 where both are 0. `mase` is the mean of |y - f| over the mean absolute
 * error of the seasonal naive forecast of the row's series (Hyndman and Koehler 2006), computed on the rows of the file.
 */
function prepareForecast(table, options) {
    const truth = (0,preparing_columns/* finiteNumbers */.qW)(table, (0,preparing_columns/* needed */.Ow)(options, 'target'));
    const predicted = (0,preparing_columns/* finiteNumbers */.qW)(table, (0,preparing_columns/* needed */.Ow)(options, 'prediction'));
    const naive = naiveErrors(table, options, truth);
    const error = (row) => Math.abs((truth[row] ?? 0) - (predicted[row] ?? 0));
    const smape = truth.map((actual, row) => {
        const size = Math.abs(actual) + Math.abs(predicted[row] ?? 0);
        return size === 0 ? 0 : (2 * error(row)) / size;
    });
    const mase = truth.map((_, row) => error(row) / (naive[row] ?? NaN));
    const undefinedMase = !mase.every(Number.isFinite);
    const prepared = prepareRegression(table, options, [
        { name: 'smape', values: smape },
        { name: 'mase', values: undefinedMase ? mase.fill(NaN) : mase }
    ]);
    if (!undefinedMase)
        return prepared;
    const message = `mase is undefined: a series has no change from one season to the next, or not more than ${options.season ?? 1} rows.`;
    return { ...prepared, warnings: [{ code: 'naive_error_missing', metric: 'mase', message }] };
}
/** For each row the mean absolute change of its series from one season to the next; NaN where there is none. */
function naiveErrors(table, options, truth) {
    const name = options.group ?? options.cluster;
    const season = options.season ?? 1;
    const series = name === undefined ? new Int32Array(table.rows) : (0,preparing_columns/* labelCodes */.rj)(table, name);
    const order = options.time === undefined ? truth.keys() : timeOrder(table, options.time);
    const rowsOf = new Map();
    for (const row of order) {
        const code = series[row] ?? 0;
        const rows = rowsOf.get(code);
        if (rows)
            rows.push(row);
        else
            rowsOf.set(code, [row]);
    }
    const errors = new Float64Array(table.rows);
    for (const rows of rowsOf.values()) {
        let sum = 0;
        for (let at = season; at < rows.length; at += 1) {
            sum += Math.abs((truth[rows[at] ?? 0] ?? 0) - (truth[rows[at - season] ?? 0] ?? 0));
        }
        const mean = sum / (rows.length - season);
        for (const row of rows)
            errors[row] = rows.length > season && mean > 0 ? mean : NaN;
    }
    return errors;
}
/** Rows by time: a column of numbers, or of texts that sort as times do (ISO 8601). */
function timeOrder(table, name) {
    const column = table.columns.get(name);
    return (0,sort/* risingOrder */.Dh)(column?.kind === 'text' ? new Float64Array((0,preparing_columns/* labelCodes */.rj)(table, name)) : (0,data_table/* numbersOf */.cZ)(table, name));
}

;// CONCATENATED MODULE: ./core/metrics/preparing/ranking.js
// Samples of rankings: one row for each query, its metrics as values.





/**
 * `ndcg@k` as sklearn.metrics.ndcg_score of each query (equal scores share their gains), `map@k` and `precision@k` with
 * targets above 0 as relevant, of equal scores the irrelevant first. The query is `group`, else `cluster`, else the whole
 * file is one. Scores come from `score`, else from `prediction`.
 */
function prepareRanking(table, options) {
    const relevance = (0,preparing_columns/* finiteNumbers */.qW)(table, (0,preparing_columns/* needed */.Ow)(options, 'target'));
    const score = (0,preparing_columns/* finiteNumbers */.qW)(table, options.score ?? (0,preparing_columns/* needed */.Ow)(options, 'prediction'));
    const negative = relevance.findIndex((value) => value < 0);
    if (negative >= 0) {
        throw new errors/* InputError */.dz(`${String(options.target)} is negative ${(0,data_table/* whereIs */.ie)(table, negative)} of ${table.file}`, {
            cure: 'write a relevance of 0 or more',
            place: (0,data_table/* placeOf */.$t)(table, negative)
        });
    }
    const name = options.group ?? options.cluster;
    const queries = queriesOf(name === undefined ? new Int32Array(table.rows) : (0,preparing_columns/* labelCodes */.rj)(table, name), score, relevance);
    const cutoffs = options.k ?? [10];
    const columns = cutoffs.flatMap((k) => [
        { name: `ndcg@${k}`, values: Float64Array.from(queries, (query) => ndcg(query, k)) },
        { name: `map@${k}`, values: Float64Array.from(queries, (query) => averagePrecision(query, k)) },
        { name: `precision@${k}`, values: Float64Array.from(queries, (query) => relevantIn(query, k) / k) }
    ]);
    const first = Uint32Array.from(queries, (query) => query.row);
    const common = (0,preparing_columns/* commonColumns */.dp)(table, { ...options, cluster: undefined });
    const keys = common.keys.map((key) => (0,sample/* pickedFloats */.Cb)(key, first));
    const order = (0,sort/* lexicalOrder */.N2)(first.length, [...columns.map(({ values }) => values), ...keys]);
    const rows = order.map((query) => first[query] ?? 0);
    const means = columns.map((column) => ({ name: column.name, values: (0,sample/* pickedFloats */.Cb)(column.values, order) }));
    const irrelevant = queries.filter(({ relevances }) => !relevances.some((value) => value > 0)).length;
    const message = `${irrelevant} queries have no relevant row; they count as 0.`;
    return {
        sample: { task: 'means', ...common.pick(rows), means },
        rows,
        classes: [],
        warnings: irrelevant === 0 ? [] : [{ code: 'query_without_relevant', metric: null, message }]
    };
}
function queriesOf(codes, score, relevance) {
    const falling = score.map((value) => -value);
    const order = (0,sort/* lexicalOrder */.N2)(codes.length, [new Float64Array(codes), falling, relevance]);
    const queries = [];
    let code;
    for (const row of order) {
        if (codes[row] !== code)
            queries.push({ row, relevances: [], scores: [] });
        code = codes[row];
        const query = queries[queries.length - 1];
        query?.relevances.push(relevance[row] ?? 0);
        query?.scores.push(score[row] ?? 0);
    }
    return queries;
}
function ndcg({ relevances, scores }, k) {
    const ideal = [...relevances].sort((a, b) => b - a).reduce((sum, gain, rank) => sum + gain * discount(rank, k), 0);
    if (ideal === 0)
        return 0;
    let gained = 0;
    for (let start = 0, end; start < scores.length; start = end) {
        let [gain, discounts] = [0, 0];
        for (end = start; end < scores.length && scores[end] === scores[start]; end += 1) {
            gain += relevances[end] ?? 0;
            discounts += discount(end, k);
        }
        gained += (gain / (end - start)) * discounts;
    }
    return gained / ideal;
}
function discount(rank, k) {
    return rank < k ? 1 / Math.log2(rank + 2) : 0;
}
function relevantIn({ relevances }, k) {
    return relevances.slice(0, k).filter((value) => value > 0).length;
}
function averagePrecision({ relevances }, k) {
    const relevant = relevances.filter((value) => value > 0).length;
    let [hits, sum] = [0, 0];
    for (const [rank, value] of relevances.slice(0, k).entries()) {
        if (value <= 0)
            continue;
        hits += 1;
        sum += hits / (rank + 1);
    }
    return relevant === 0 ? 0 : sum / Math.min(k, relevant);
}

// EXTERNAL MODULE: ./core/metrics/values.js + 3 modules
var values = __webpack_require__(82070);
;// CONCATENATED MODULE: ./core/metrics/prepare.js
// From a table of predictions to a sample and to what is measured of it.










/** Reads what the task needs. Throws InputError for a column that is missing or has cells that no metric can take. */
function prepare(table, given) {
    const options = (0,metrics_options/* filledOptions */.$)(given);
    const prepared = prepareTask(table, options);
    return { ...prepared, measure: measureOf(options, prepared) };
}
function prepareTask(table, options) {
    switch (options.task) {
        case 'binary':
            return prepareBinary(table, options);
        case 'multiclass':
            return prepareMulticlass(table, options);
        case 'regression':
            return prepareRegression(table, options);
        case 'forecast':
            return prepareForecast(table, options);
        case 'ranking':
            return prepareRanking(table, options);
        case 'scores':
            return prepareScores(table, options);
    }
}
function measureOf(options, { sample, classes }) {
    const amounts = amountsOf(options, sample, classes);
    const measure = { beta: options.beta ?? 2, alpha: options.alpha ?? 0.5, amounts, expressions: [] };
    const names = (0,values/* metricNames */.Zv)(sample, measure);
    const expressions = Object.entries(options.expressions ?? {}).map(([name, source]) => {
        const expression = (0,parse/* parseExpression */.Y)(source);
        (0,arithmetic/* requireArithmetic */.q)(name, expression, names);
        if (names.includes(name)) {
            throw new errors/* InputError */.dz(`the expression ${JSON.stringify(name)} has the name of a metric`, {
                cure: 'give it a name of its own'
            });
        }
        return { name, expression };
    });
    return { ...measure, expressions };
}
function amountsOf(options, sample, classes) {
    const given = [
        { name: 'cost', table: options.costs },
        { name: 'value', table: options.values }
    ];
    return given.flatMap(({ name, table }) => {
        if (table === undefined)
            return [];
        if (sample.task !== 'binary' && sample.task !== 'multiclass') {
            throw new errors/* InputError */.dz(`task ${options.task} has no classes, so ${name}s by target and prediction have no meaning`, {
                cure: `use an expression instead, such as expressions: { ${name}: "3 * mae" }`
            });
        }
        return [{ name, cells: amountCells(name, table, classes) }];
    });
}
/** A pair that isn't named costs 0. */
function amountCells(name, table, classes) {
    const cells = new Float64Array(classes.length * classes.length);
    const codeOf = (label) => {
        const code = classes.indexOf((0,metrics_labels/* labelOf */.Wy)(label));
        if (code >= 0)
            return code;
        throw new errors/* InputError */.dz(`the ${name}s name the class ${JSON.stringify(label)}, which no row has`, {
            cure: `name one of the classes, ${classes.join(', ')}, and write ${name}s as \`{target: {prediction: amount}}\``
        });
    };
    for (const [target, row] of Object.entries(table)) {
        for (const [prediction, amount] of Object.entries(row))
            cells[codeOf(target) * classes.length + codeOf(prediction)] = amount;
    }
    return cells;
}


/***/ }),

/***/ 86408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   dp: () => (/* binding */ commonColumns),
/* harmony export */   qW: () => (/* binding */ finiteNumbers),
/* harmony export */   rj: () => (/* binding */ labelCodes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20499);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57613);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35764);
// What every task reads from a table, and the order of rows that depends on their content only.




/** The name of a column that the task can't do without. */
function needed(options, key) {
    const name = options[key];
    if (name !== undefined)
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`no ${key} column is named, and task ${options.task} needs one`, {
        cure: `name it by \`--${key} COLUMN\`, or as \`evaluation.${key}\` in the config`
    });
}
/** A column of finite numbers. Throws InputError at the first row without one. */
function finiteNumbers(table, name) {
    const values = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .cZ)(table, name);
    const row = values.findIndex((value) => !Number.isFinite(value));
    if (row < 0)
        return values;
    const value = values[row] ?? NaN;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`column ${JSON.stringify(name)} is ${Number.isNaN(value) ? 'missing or NaN' : String(value)} ${(0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .whereIs */ .ie)(table, row)} of ${table.file}`, {
        cure: 'correct what writes the file, or leave such rows out of it: metrics need a finite number in every row',
        place: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table, row)
    });
}
/** Weights, clusters and sensitive columns. */
function commonColumns(table, options) {
    const weight = options.weight === undefined ? null : weightsOf(table, options.weight);
    const cluster = options.cluster === undefined ? null : labelCodes(table, options.cluster);
    const groups = (options.sensitive ?? []).map((column) => groupsOf(table, column));
    const codes = [...groups.map((group) => group.codes), ...(cluster ? [cluster] : [])];
    return {
        keys: [...codes.map((column) => new Float64Array(column)), ...(weight ? [weight] : [])],
        pick: (rows) => ({
            size: rows.length,
            weight: weight && (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .pickedFloats */ .Cb)(weight, rows),
            cluster: cluster && (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .pickedCodes */ .nD)(cluster, rows),
            groups: groups.map((group) => ({ ...group, codes: (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .pickedCodes */ .nD)(group.codes, rows) }))
        })
    };
}
function weightsOf(table, name) {
    const values = finiteNumbers(table, name);
    const row = values.findIndex((value) => value < 0);
    if (row < 0 && values.some((value) => value > 0))
        return values;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(row < 0
        ? `every weight in ${JSON.stringify(name)} is 0`
        : `column ${JSON.stringify(name)} has a negative weight ${(0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .whereIs */ .ie)(table, row)}`, { cure: 'write weights from 0 up, at least one of them above 0', place: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table, Math.max(0, row)) });
}
/** Codes of a column's labels in their sorted order. Throws InputError at a missing cell. */
function labelCodes(table, name) {
    return (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .shareClasses */ .cV)([(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(table, name)]).columns[0] ?? new Int32Array(table.rows);
}
/** A column's groups in sorted order; code -1 where the cell is missing. */
function groupsOf(table, name) {
    const { classes, columns } = (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .shareClasses */ .cV)([(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .partlyLabelled */ .UP)((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name))]);
    return { column: name, names: classes, codes: columns[0] ?? new Int32Array(table.rows) };
}


/***/ }),

/***/ 89446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ jackknifed),
/* harmony export */   Kn: () => (/* binding */ resampledSides),
/* harmony export */   SR: () => (/* binding */ partValues),
/* harmony export */   b_: () => (/* binding */ resampledRows),
/* harmony export */   eB: () => (/* binding */ resampled),
/* harmony export */   ve: () => (/* binding */ drawable)
/* harmony export */ });
/* harmony import */ var _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31830);
/* harmony import */ var _statistics_sort_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60270);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59419);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35764);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82070);
// Resamples of metrics: one table of values for each side, a row for each resample.





/** More rows than this are bootstrapped by a part of them; `partOf` says why. */
const resampledRows = 10_000;
/** Rows times resamples from which on other threads are worth their start. */
const handedOver = 5_000_000;
/** Classes keep their shares, unless clusters are drawn. */
function drawable(sample, seed) {
    if (sample.cluster) {
        const units = numbered(sample.cluster);
        return { sample, units: units.codes, size: units.size, strata: [{ rows: (0,_statistics_sort_js__WEBPACK_IMPORTED_MODULE_2__/* .identity */ .D_)(units.size), represents: 1 }] };
    }
    const part = (0,_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .partOf */ .BU)((0,_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .strataFrom */ .c3)((0,_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .strataOf */ .T$)(sample), sample.size), resampledRows, seed);
    if (part.rows.length === sample.size)
        return { sample, units: null, size: sample.size, strata: part.strata };
    const place = new Map([...part.rows].map((row, index) => [row, index]));
    const strata = part.strata.map(({ rows, represents }) => ({
        rows: rows.map((row) => place.get(row) ?? 0),
        represents
    }));
    return { sample: (0,_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .subsample */ .pb)(sample, part.rows), units: null, size: part.rows.length, strata };
}
/** Codes without gaps: a slice may lack some of its table's clusters. */
function numbered(codes) {
    const known = new Map([...new Set(codes)].sort((a, b) => a - b).map((code, index) => [code, index]));
    return { codes: codes.map((code) => known.get(code) ?? 0), size: known.size };
}
/** For each metric, in the order of `metricNames`, its value in each resample. */
async function resampled({ sample, units, size, strata }, options, plan) {
    const [columns] = await resampledSides([{ sample, options, units }], { units: size, strata }, plan);
    return columns ?? [];
}
/**
 * For each side and each of its metrics the value in each resample; all sides are measured under the same draws.
 * The result is the same for any number of threads.
 */
async function resampledSides(sides, drawn, plan) {
    const job = { kind: 'resample', sides, ...drawn, seed: plan.seed };
    const results = await runSpans(job, plan);
    const widths = sides.map(({ sample, options }) => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv)(sample, options).length);
    const width = widths.reduce((sum, one) => sum + one, 0);
    const columns = widths.map((count) => Array.from({ length: count }, () => new Float64Array(plan.resamples)));
    let index = 0;
    for (const values of results) {
        for (let at = 0; at < values.length; at += width, index += 1) {
            let offset = at;
            for (const side of columns)
                for (const column of side)
                    column[index] = values[offset++] ?? NaN;
        }
    }
    return columns;
}
/** One span of resamples for each thread; all in this one where the work is too little to hand over. */
async function runSpans(job, { resamples, parallel }) {
    if (!parallel || parallel.threads < 2 || resamples * job.units < handedOver)
        return [(0,_job_js__WEBPACK_IMPORTED_MODULE_0__/* .runJob */ .b)({ ...job, from: 0, to: resamples })];
    const length = Math.ceil(resamples / parallel.threads);
    const starts = Array.from({ length: parallel.threads }, (_, thread) => Math.min(resamples, thread * length));
    return await Promise.all(starts.map((from) => parallel.run({ ...job, from, to: Math.min(resamples, from + length) })));
}
/** The metrics of the rows that stand for all, under the weights with which they do; null where all rows are drawn from. */
function partValues({ sample, strata }, options) {
    if (strata.every(({ represents }) => represents === 1))
        return null;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValues */ .tZ)(sample, standingWeights(sample, strata), options);
}
function standingWeights(sample, strata) {
    const weights = new Float64Array(sample.size);
    for (const { rows, represents } of strata) {
        for (const row of rows)
            weights[row] = represents * (sample.weight?.[row] ?? 1);
    }
    return weights;
}
/** Groups that the jackknife leaves out in turn; with fewer units, each unit is one. */
const jackknifeGroups = 200;
/** For each metric its values without each group of units: what a BCa interval takes its acceleration from. */
function jackknifed({ sample, units, size, strata }, options) {
    const groups = Math.min(size, jackknifeGroups);
    const standing = units === null ? standingWeights(sample, strata) : sample.weight;
    const weights = new Float64Array(sample.size);
    const columns = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv)(sample, options).map(() => new Float64Array(groups));
    for (let group = 0; group < groups; group += 1) {
        for (let row = 0; row < weights.length; row += 1) {
            weights[row] = (units?.[row] ?? row) % groups === group ? 0 : (standing?.[row] ?? 1);
        }
        for (const [index, value] of (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValues */ .tZ)(sample, weights, options).entries()) {
            const column = columns[index];
            if (column)
                column[group] = value;
        }
    }
    return columns;
}


/***/ }),

/***/ 35764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ pickedFloats),
/* harmony export */   T$: () => (/* binding */ strataOf),
/* harmony export */   nD: () => (/* binding */ pickedCodes),
/* harmony export */   pb: () => (/* binding */ subsample)
/* harmony export */ });
// Rows made ready for measuring: plain typed arrays, the same for a whole data set, a slice and a worker thread.
/** The classes that the bootstrap keeps the shares of; null where there are none. */
function strataOf(sample) {
    return sample.task === 'binary' || sample.task === 'multiclass' ? sample.truth : null;
}
/** The same sample with only these rows, which are in rising order, so that all orders are kept. */
function subsample(sample, rows) {
    const common = {
        size: rows.length,
        weight: sample.weight && pickedFloats(sample.weight, rows),
        cluster: sample.cluster && pickedCodes(sample.cluster, rows),
        groups: sample.groups.map((group) => ({ ...group, codes: pickedCodes(group.codes, rows) }))
    };
    switch (sample.task) {
        case 'binary':
            return {
                ...sample,
                ...common,
                truth: pickedCodes(sample.truth, rows),
                predicted: pickedCodes(sample.predicted, rows),
                score: sample.score && pickedFloats(sample.score, rows),
                losses: pickedLosses(sample.losses, rows)
            };
        case 'multiclass':
            return {
                ...sample,
                ...common,
                truth: pickedCodes(sample.truth, rows),
                predicted: pickedCodes(sample.predicted, rows),
                probabilities: sample.probabilities?.map((column) => pickedFloats(column, rows)) ?? null,
                orders: sample.orders?.map((order) => keptOrder(order, rows, sample.size)) ?? null,
                losses: pickedLosses(sample.losses, rows)
            };
        case 'regression':
            return {
                ...sample,
                ...common,
                truth: pickedFloats(sample.truth, rows),
                predicted: pickedFloats(sample.predicted, rows),
                order: keptOrder(sample.order, rows, sample.size),
                means: pickedMeans(sample.means, rows)
            };
        case 'means':
            return { ...sample, ...common, means: pickedMeans(sample.means, rows) };
    }
}
function pickedFloats(values, rows) {
    const picked = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index += 1)
        picked[index] = values[rows[index] ?? 0] ?? NaN;
    return picked;
}
function pickedCodes(values, rows) {
    const picked = new Int32Array(rows.length);
    for (let index = 0; index < rows.length; index += 1)
        picked[index] = values[rows[index] ?? 0] ?? -1;
    return picked;
}
function pickedMeans(means, rows) {
    return means.map(({ name, values }) => ({ name, values: pickedFloats(values, rows) }));
}
function pickedLosses(losses, rows) {
    return (losses && {
        log: pickedFloats(losses.log, rows),
        square: pickedFloats(losses.square, rows),
        gap: pickedFloats(losses.gap, rows),
        bin: pickedCodes(losses.bin, rows)
    });
}
/** An order of all rows, without those that aren't kept, numbered anew. */
function keptOrder(order, rows, size) {
    const place = new Int32Array(size).fill(-1);
    for (let index = 0; index < rows.length; index += 1)
        place[rows[index] ?? 0] = index;
    const kept = new Uint32Array(rows.length);
    let length = 0;
    for (const row of order) {
        const index = place[row] ?? -1;
        if (index >= 0)
            kept[length++] = index;
    }
    return kept;
}


/***/ }),

/***/ 66913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ membersOf),
  L: () => (/* binding */ slicingOf)
});

// EXTERNAL MODULE: ./core/data/table.js
var data_table = __webpack_require__(20499);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/metrics/labels.js
var metrics_labels = __webpack_require__(57613);
;// CONCATENATED MODULE: ./core/metrics/expressions/filter.js
// Filter expressions over the columns of a table: which rows are in a slice.



/**
 * A test of rows. Equality compares labels (`1`, `"1"` and `1.0` are equal), the other comparisons numbers, or texts by
 * their code units. A missing cell fails every comparison but `!=`. Throws InputError for what can't be a filter.
 */
function filterOf(table, expression, source) {
    switch (expression.kind) {
        case 'unary': {
            if (expression.operator !== 'not')
                break;
            const inner = filterOf(table, expression.operand, source);
            return (row) => !inner(row);
        }
        case 'binary': {
            const { operator, left, right } = expression;
            if (operator === 'and' || operator === 'or') {
                const [first, second] = [filterOf(table, left, source), filterOf(table, right, source)];
                return operator === 'and' ? (row) => first(row) && second(row) : (row) => first(row) || second(row);
            }
            if (operator === 'in')
                return memberTest(table, left, right, source);
            if (operator === '+' || operator === '-' || operator === '*' || operator === '/')
                break;
            const [first, second] = [cellOf(table, left, source), cellOf(table, right, source)];
            return (row) => compared(operator, first(row), second(row));
        }
        case 'name': {
            const cell = cellOf(table, expression, source);
            return (row) => ['1', 'true'].includes((0,metrics_labels/* labelOf */.Wy)(String(cell(row))));
        }
        case 'number':
        case 'text':
        case 'list':
        case 'call':
    }
    throw notFilter(source);
}
function memberTest(table, left, right, source) {
    if (right.kind !== 'list')
        throw notFilter(source);
    const members = new Set(right.items.map((item) => (0,metrics_labels/* labelOf */.Wy)(String(cellOf(table, item, source)(0)))));
    const cell = cellOf(table, left, source);
    return (row) => {
        const value = cell(row);
        return value !== null && members.has(typeof value === 'number' ? String(value) : value);
    };
}
/** Cells of columns come as numbers, or as the labels that texts stand for. */
function cellOf(table, expression, source) {
    switch (expression.kind) {
        case 'number':
            return () => expression.value;
        case 'text':
            return () => (0,metrics_labels/* labelOf */.Wy)(expression.value);
        case 'name':
            return columnCell((0,data_table/* columnOf */.uV)(table, expression.name));
        case 'unary': {
            if (expression.operator !== '-' || expression.operand.kind !== 'number')
                break;
            const value = -expression.operand.value;
            return () => value;
        }
        case 'list':
        case 'binary':
        case 'call':
    }
    throw notFilter(source);
}
function columnCell(column) {
    if (column.kind === 'number') {
        return (row) => {
            const value = column.values[row] ?? NaN;
            return Number.isNaN(value) ? null : value;
        };
    }
    const labels = Array.from({ length: column.words.size }, (_, code) => (0,metrics_labels/* labelOf */.Wy)(column.words.at(code)));
    return (row) => labels[column.codes[row] ?? -1] ?? null;
}
function compared(operator, left, right) {
    if (left === null || right === null)
        return operator === '!=' && left !== right;
    const [a, b] = comparable(left, right);
    switch (operator) {
        case '==':
            return a === b;
        case '!=':
            return a !== b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
    }
}
/** Both as numbers where both say numbers, else both as texts. */
function comparable(left, right) {
    const [a, b] = [numberIn(left), numberIn(right)];
    return a !== undefined && b !== undefined ? [a, b] : [String(left), String(right)];
}
function numberIn(cell) {
    if (typeof cell === 'number')
        return cell;
    const value = (0,data_table/* numberOf */.rl)(cell);
    return value === undefined || Number.isNaN(value) ? undefined : value;
}
function notFilter(source) {
    return new errors/* InputError */.dz(`the slice ${JSON.stringify(source)} is neither a column, nor a pair of columns, nor a filter`, {
        cure: 'write a column (country), a pair (country*sex) or a filter (age >= 30 and country == "DE")'
    });
}

// EXTERNAL MODULE: ./core/metrics/expressions/parse.js
var parse = __webpack_require__(98035);
// EXTERNAL MODULE: ./core/metrics/preparing/columns.js
var columns = __webpack_require__(86408);
;// CONCATENATED MODULE: ./core/metrics/slices.js
// Slices of a table: the values of a column, those of several columns together, or the rows that pass a filter.




/** What a cell without a value is called. */
const missing = '(missing)';
/** Reads `country`, `country*sex` or `age >= 30 and country == "DE"`. Throws InputError for what is none of them. */
function slicingOf(table, source) {
    if (table.columns.has(source))
        return columnSlicing(table, source);
    const parts = source.split('*').map((part) => part.trim());
    const isPair = parts.length > 1 && parts.some((part) => table.columns.has(part));
    if (isPair)
        return parts.map((part) => columnSlicing(table, (0,data_table/* columnOf */.uV)(table, part).name)).reduce(crossed);
    const expression = (0,parse/* parseExpression */.Y)(source);
    if (expression.kind === 'name')
        (0,data_table/* columnOf */.uV)(table, expression.name);
    const passes = filterOf(table, expression, source);
    const codes = new Int32Array(table.rows);
    for (let row = 0; row < codes.length; row += 1)
        codes[row] = passes(row) ? 0 : -1;
    return { column: source, values: ['true'], codes };
}
function columnSlicing(table, column) {
    const { names, codes } = (0,columns/* groupsOf */.c1)(table, column);
    if (!codes.includes(-1))
        return { column, values: names, codes };
    return { column, values: [...names, missing], codes: codes.map((code) => (code < 0 ? names.length : code)) };
}
function crossed(left, right) {
    return {
        column: `${left.column}*${right.column}`,
        values: left.values.flatMap((first) => right.values.map((second) => `${first}*${second}`)),
        codes: left.codes.map((code, row) => code * right.values.length + (right.codes[row] ?? 0))
    };
}
/** For each slice the sample's rows in it, in rising order; `rows` gives the table's row of each row of the sample. */
function membersOf({ values, codes }, rows) {
    const counts = new Uint32Array(values.length);
    for (const row of rows) {
        const code = codes[row] ?? -1;
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    }
    const members = Array.from(counts, (count) => new Uint32Array(count));
    const filled = new Uint32Array(values.length);
    for (let index = 0; index < rows.length; index += 1) {
        const code = codes[rows[index] ?? 0] ?? -1;
        const list = members[code];
        if (!list)
            continue;
        const place = filled[code] ?? 0;
        list[place] = index;
        filled[code] = place + 1;
    }
    return members;
}


/***/ }),

/***/ 45567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ requireUniqueIds),
/* harmony export */   q: () => (/* binding */ testDataDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _data_arrays_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51765);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20499);
/* harmony import */ var _statistics_sort_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60270);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57613);
// What a model was evaluated on: ids and targets, checked and fingerprinted.






/**
 * Digest of ids and targets, the same for any order of rows; null without an id column. Throws InputError for an id that is
 * missing or there twice.
 */
function testDataDigest(table, { id, target }) {
    if (id === undefined)
        return null;
    const ids = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, id);
    requireUniqueIds(table, ids);
    const targets = target === undefined ? undefined : (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, target);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const labels = targets && labelReader(targets);
    let chunk = '';
    for (const row of idOrder(ids)) {
        chunk += netstring((0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(ids, row) ?? '') + netstring(labels?.(row) ?? '');
        if (chunk.length < 65_536)
            continue;
        hash.update(chunk);
        chunk = '';
    }
    return `sha256:${hash.update(chunk).digest('hex')}`;
}
/** Text with its length before it, so that no two lists of texts look alike. */
function netstring(text) {
    return `${text.length}:${text},`;
}
function labelReader(column) {
    if (column.kind === 'number')
        return (row) => (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(column, row);
    const labels = Array.from({ length: column.words.size }, (_, code) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(column.words.at(code)));
    return (row) => labels[column.codes[row] ?? -1] ?? null;
}
/** Rows by id: numbers by their value, texts by code units. */
function idOrder(column) {
    if (column.kind === 'number')
        return (0,_statistics_sort_js__WEBPACK_IMPORTED_MODULE_4__/* .risingOrder */ .Dh)(column.values);
    const texts = Array.from({ length: column.words.size }, (_, code) => column.words.at(code));
    const byText = Array.from(texts.keys()).sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
    const rank = new Float64Array(texts.length);
    for (const [place, code] of byText.entries())
        rank[code] = place;
    return (0,_statistics_sort_js__WEBPACK_IMPORTED_MODULE_4__/* .risingOrder */ .Dh)((0,_data_arrays_js__WEBPACK_IMPORTED_MODULE_5__/* .floats */ .I)(column.codes.length, (row) => rank[column.codes[row] ?? -1] ?? 0));
}
/** Throws InputError for an id that is missing or there twice. */
function requireUniqueIds(table, ids) {
    const missing = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .firstMissing */ .V$)(ids);
    if (missing >= 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${table.file} has no ${JSON.stringify(ids.name)} ${(0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(table, missing)}`, {
            cure: 'give every row an id of its own',
            place: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(table, missing)
        });
    }
    const keys = ids.kind === 'number' ? ids.values : new Float64Array(ids.codes);
    const order = (0,_statistics_sort_js__WEBPACK_IMPORTED_MODULE_4__/* .risingOrder */ .Dh)(keys);
    for (let at = 1; at < order.length; at += 1) {
        const [first, second] = [order[at - 1] ?? 0, order[at] ?? 0];
        if (keys[first] === keys[second])
            throw duplicate(table, ids, first, second);
    }
}
function duplicate(table, ids, first, second) {
    const text = JSON.stringify((0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(ids, second));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${table.file} has the id ${text} twice: ${(0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(table, first)} and ${(0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(table, second)}`, {
        cure: `write one row for each ${JSON.stringify(ids.name)}`,
        place: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(table, second)
    });
}


/***/ }),

/***/ 57099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ bcaInterval),
/* harmony export */   J: () => (/* binding */ percentileInterval)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39529);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64303);
// Intervals out of bootstrap resamples.


/** 95% percentile interval of resampled values; undefined where fewer than half of them are finite. */
function percentileInterval(resampled) {
    const finite = sortedFinite(resampled);
    return finite && [(0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(finite, 0.025), (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(finite, 0.975)];
}
/**
 * 95% bias-corrected and accelerated interval (Efron 1987), the bias with ties counted half as scipy.stats.bootstrap does.
 * `estimate` is the value of the rows themselves, `jackknife` the values without each group of rows. Undefined where fewer
 * than half of the resamples are finite; the percentile interval where the correction is undefined.
 */
function bcaInterval(resampled, estimate, jackknife) {
    const finite = sortedFinite(resampled);
    if (!finite)
        return undefined;
    const below = finite.reduce((sum, value) => sum + (value < estimate ? 1 : value === estimate ? 0.5 : 0), 0);
    const bias = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(below / finite.length);
    const speed = acceleration(jackknife.filter(Number.isFinite));
    const end = (z) => {
        const share = 1 - (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalTail */ .WI)(bias + (bias + z) / (1 - speed * (bias + z)));
        return (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .Y)(finite, Number.isFinite(share) ? share : 1 - (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalTail */ .WI)(z));
    };
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(0.975);
    return [end(-z), end(z)];
}
function acceleration(jackknife) {
    const mean = jackknife.reduce((sum, value) => sum + value, 0) / jackknife.length;
    const [squares, cubes] = jackknife.reduce(([square, cube], value) => [square + (mean - value) ** 2, cube + (mean - value) ** 3], [0, 0]);
    return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}
function sortedFinite(resampled) {
    const finite = resampled.filter(Number.isFinite).sort();
    return finite.length === 0 || finite.length * 2 < resampled.length ? undefined : finite;
}


/***/ }),

/***/ 64303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
// Quantiles of a sorted list.
/** Linear interpolation between order statistics (Hyndman and Fan's type 7, numpy's default). `sorted` rises; `share` is 0 to 1. */
function quantile(sorted, share) {
    if (sorted.length === 0)
        return NaN;
    const position = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
    const lower = Math.floor(position);
    const low = sorted[lower] ?? NaN;
    const high = sorted[Math.min(lower + 1, sorted.length - 1)] ?? NaN;
    return low === high ? low : low + (high - low) * (position - lower);
}


/***/ })

};

export const id = 6123;
export const ids = [6123];
export const modules = {

/***/ 83008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ init_define)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __webpack_require__(68161);
// EXTERNAL MODULE: ./adapters/config/repository.js
var repository = __webpack_require__(5626);
// EXTERNAL MODULE: ./adapters/files/atomic.js
var atomic = __webpack_require__(35588);
// EXTERNAL MODULE: ./adapters/git/earlier.js
var earlier = __webpack_require__(76490);
// EXTERNAL MODULE: ./adapters/git/git.js + 1 modules
var git = __webpack_require__(95897);
// EXTERNAL MODULE: ./core/config/detect.js + 3 modules
var detect = __webpack_require__(39170);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
// EXTERNAL MODULE: ./core/config/detect-python.js
var detect_python = __webpack_require__(66897);
;// CONCATENATED MODULE: ./core/config/init.js
// The config that `modelgate init` writes.


/** Lines that the config of one model may have. */
const longest = 15;
/** The config as YAML with short comments, at most 15 lines for one model. */
function renderConfig(draft) {
    const lines = configLines(draft, false);
    return `${(lines.length <= longest ? lines : configLines(draft, true)).join('\n')}\n`;
}
/** Whether training is known, and anything that it writes. */
function knowsTraining(draft) {
    return draft.train !== undefined && (draft.artifact !== undefined || knowsEvaluation(draft));
}
function knowsEvaluation(draft) {
    return knowsPredictions(draft) || draft.metricsFile !== undefined;
}
/** Whether predictions can be read: task and columns are known. */
function knowsPredictions({ predictions, task, target, prediction, score }) {
    if (predictions === undefined || task === undefined)
        return false;
    return task === 'scores' ? score !== undefined : target !== undefined && prediction !== undefined;
}
function configLines(draft, isShort) {
    const evaluation = draft.dvc === undefined ? evaluationOf(draft) : [];
    const rules = evaluation.length === 0 && draft.dvc === undefined ? [] : [...rulesOf(draft)];
    return [
        'version: 1 # keys: docs/reference/config.md; check with `modelgate validate`',
        'models:',
        `  ${scalar(draft.name)}:`,
        ...entries(4, [['dvc', draft.dvc]]),
        ...(draft.dvc === undefined && knowsTraining(draft)
            ? [trainLine(draft), ...entries(4, [['artifact', draft.artifact]])]
            : []),
        ...entries(4, [
            ['test', draft.test],
            ['serve', draft.serve]
        ]),
        ...(evaluation.length === 0
            ? []
            : isShort
                ? [`    evaluation: ${flow(Object.fromEntries(evaluation))}`]
                : ['    evaluation:', ...entries(6, evaluation)]),
        ...(rules.length === 0 ? [] : ['    metrics: # what must hold, against what is live']),
        ...rules.map(([name, rule]) => `      ${scalar(name)}: ${flow(rule)}`)
    ];
}
/** The command alone, or a map where there is more to say. */
function trainLine({ train = '', params, env, outputs }) {
    const more = {
        ...(params === undefined ? {} : { params }),
        ...(outputs.length === 0 ? {} : { outputs }),
        ...(env === undefined ? {} : { env })
    };
    return `    train: ${Object.keys(more).length === 0 ? scalar(train) : flow({ command: train, ...more })}`;
}
function evaluationOf(draft) {
    const { predictions, task, id, target, prediction, score, positive, metricsFile } = draft;
    const known = Object.entries({ predictions, task, id, target, positive, prediction, score }).filter(([, value]) => value !== undefined);
    if (knowsPredictions(draft))
        return known;
    return metricsFile === undefined ? [] : [['metrics', metricsFile]];
}
function rulesOf(draft) {
    if (draft.rules.size > 0)
        return draft.rules;
    if (draft.dvc !== undefined || !knowsPredictions(draft))
        return new Map(rulesOfNames(draft.metricNames));
    switch (draft.task) {
        case 'binary':
        case 'multiclass':
            return new Map([['balanced_accuracy', { goal: 'maximize', max_regression: 0.01 }]]);
        case 'regression':
        case 'forecast':
            return new Map([['rmse', { goal: 'minimize', max_regression: '1%' }]]);
        case 'ranking':
        case 'scores':
        case undefined:
            return new Map();
    }
}
/** Not of the rows that were trained on, nor counts. */
const besides = /(?:^|[._-])(?:train|training|epochs?|steps?|n|num|count|samples|rows|seed|duration|time|min|max|std)(?:[._-]|$)/i;
/** Rules for the first metrics of a metrics file whose names tell which direction is better, else for its first number. */
function rulesOfNames(names) {
    const telling = names.filter((name) => !besides.test(name));
    const known = telling.filter((name) => (0,detect_python/* metricGoal */.Wf)(name) !== undefined).slice(0, 2);
    const chosen = known.length > 0 ? known : telling.slice(0, 1);
    return chosen.map((name) => [name, { goal: (0,detect_python/* metricGoal */.Wf)(name) ?? 'maximize', max_regression: '1%' }]);
}
function entries(indent, members) {
    return members.flatMap(([key, value]) => value === undefined ? [] : [`${' '.repeat(indent)}${key}: ${scalar(value)}`]);
}
function scalar(value) {
    return (0,dist.stringify)(value, { lineWidth: 0, defaultStringType: 'PLAIN' }).trim();
}
function flow(value) {
    return (0,dist.stringify)(value, { lineWidth: 0, collectionStyle: 'flow' }).trim();
}

// EXTERNAL MODULE: ./core/config/parse.js + 6 modules
var parse = __webpack_require__(88695);
// EXTERNAL MODULE: ./core/config/schema.js
var schema = __webpack_require__(56426);
// EXTERNAL MODULE: ./core/config/workflow-files.js
var workflow_files = __webpack_require__(60298);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/metrics/compare/rules.js
var rules = __webpack_require__(46203);
// EXTERNAL MODULE: ./cli/init-files.js + 2 modules
var init_files = __webpack_require__(7825);
// EXTERNAL MODULE: ./core/config/shape.js
var shape = __webpack_require__(89976);
;// CONCATENATED MODULE: ./cli/init-questions.js
// The questions of `modelgate init`: only for what the repository doesn't show, and with whether to write never more than five.




async function askForDraft(draft, terminal) {
    const train = draft.train ?? (await line(terminal, 'Command that trains the model (empty: it is trained elsewhere): '));
    const artifact = draft.artifact ?? (train && (await line(terminal, 'Model file that it writes, such as out/model.joblib: ')));
    const hasMetrics = draft.predictions === undefined && draft.metricsFile !== undefined;
    const predictions = draft.predictions ??
        (hasMetrics ? undefined : await line(terminal, 'Predictions file that it writes, such as out/predictions.csv: '));
    const known = { ...draft, train, artifact, predictions };
    return predictions === undefined || knowsPredictions(known)
        ? known
        : { ...known, ...(await askForColumns(known, terminal)) };
}
/** Task and columns in one question, since they belong together. */
async function askForColumns(draft, terminal) {
    const { task, id, target, prediction } = draft;
    const guess = [task ?? 'binary', id ?? 'id', target ?? 'target', prediction ?? 'prediction'];
    const answer = await line(terminal, `Task, and columns of id, target and prediction [${guess.join(', ')}]: `);
    const [first = '', ...columns] = (answer ?? guess.join(',')).split(',').map((word) => word.trim());
    const chosen = schema/* tasks */.vB.find((known) => known === first);
    if (chosen !== undefined && columns.length === 3) {
        return { task: chosen, id: columns[0], target: columns[1], prediction: columns[2] };
    }
    const near = (0,shape.nearest)(first, schema/* tasks */.vB);
    const hint = chosen === undefined && near !== null ? ` Did you mean ${near}?` : '';
    throw new errors/* InputError */.dz(`"${answer ?? ''}" is not a task and three columns.${hint}`, {
        cure: `Type the task (${schema/* tasks */.vB.join(', ')}) and three columns, with commas between: binary, id, target, prediction`
    });
}
/** What was typed, or undefined for nothing. */
async function line(terminal, question) {
    const answer = (await terminal.ask(question))?.trim();
    return answer === '' ? undefined : answer;
}

;// CONCATENATED MODULE: ./cli/commands/init.js
// `modelgate init`: looks at the repository, asks for what it can't see, and writes the config and the workflows.

















const collect = (value, before) => [...before, value];
const init_define = (command, terminal, finish) => {
    command
        .description(`look at the repository and write ${find/* configPath */.eQ} and workflows; again to bring them up to date`)
        .option('--yes', 'ask nothing: take what is found and given')
        .option('--commit', 'commit what was written, and nothing else')
        .option('--force', 'replace a config or a workflow that a person wrote or edited')
        .option('--no-workflows', 'write the config only')
        .option('--bot', 'also the workflow in which the bot answers, for teams that run no App')
        .option('--model <name>', 'name of the model')
        .option('--train <command>', 'trains the model')
        .option('--artifact <path>', 'the model file or folder that training writes')
        .option('--predictions <path>', 'the predictions file that training writes')
        .addOption(new esm/* Option */.c$('--task <task>', 'what the model predicts').choices(schema/* tasks */.vB))
        .option('--id <column>', 'column that names a row')
        .option('--target <column>', 'column of the true value')
        .option('--prediction <column>', 'column of the predicted value')
        .option('--metric <rule>', "'NAME:maximize,min=0.8,max_regression=1%'; again for each metric", collect, [])
        .option('--serve <command>', 'starts the server on {port}')
        .option('--test <command>', 'runs the unit tests; again for each command', collect, [])
        .addOption(new esm/* Option */.c$('--format <format>', 'form of the result').choices(['text', 'json']).default('text'))
        .action(async (flags) => finish(await init(flags, terminal)));
};
async function init(flags, terminal) {
    const root = await (0,find/* findRoot */.wg)(terminal.cwd);
    const listing = await (0,repository/* listRepository */.j)(root, terminal.env);
    const found = (0,detect/* detect */.o)(listing);
    const canAsk = terminal.interactive && flags.yes !== true;
    const present = await presentConfig(root);
    const isKept = present !== null && flags.force !== true && !describesModel(flags);
    const text = isKept ? present : await draftConfig(found, flags, terminal, canAsk);
    const config = validConfig(text, isKept);
    const setup = [await (0,init_files/* ignoreChange */.jY)(root, ['.modelgate/', ...(isKept ? [] : found.ignore)])];
    if (!isKept)
        setup.unshift(await (0,init_files/* configChange */.fg)(root, text));
    const branch = await defaultBranch(root);
    const wanted = flags.workflows ? (0,workflow_files/* wantedWorkflows */.sx)(config, (0,workflow_files/* detectCi */.Ay)(listing.files), flags.bot === true) : [];
    const workflows = await Promise.all(wanted.map((file) => (0,init_files/* workflowChange */.yK)(root, file, { branch, setup: found.setup })));
    const changes = [...setup, ...workflows].filter((change) => change !== null);
    for (const note of isKept ? [] : [...found.notes, ...(flags.workflows ? found.setup.notes : [])])
        terminal.stderr(`${note}\n`);
    return write(root, changes, { flags, terminal, canAsk, config: text });
}
/** Whether a flag says anything of the model, and so asks for another config. */
function describesModel({ model, train, artifact, predictions, task, serve, metric, test }) {
    return [model, train, artifact, predictions, task, serve, ...metric, ...test].some((given) => given !== undefined);
}
/** The config that is there; null for none. Throws InputError where it isn't text. */
async function presentConfig(root) {
    const bytes = await (0,atomic/* readIfThere */.qC)((0,external_node_path_.join)(root, find/* configPath */.eQ));
    if (bytes === null)
        return null;
    const decoded = (0,parse/* decodeConfig */.F)(bytes, find/* configPath */.eQ);
    return 'text' in decoded ? decoded.text : '';
}
async function draftConfig(found, flags, terminal, canAsk) {
    const given = withFlags(found, flags);
    return renderConfig(checked(canAsk ? await askForDraft(given, terminal) : given, terminal));
}
function withFlags(found, flags) {
    const { model, train, artifact, predictions, task, id, target, prediction, serve } = flags;
    const given = { name: model, train, artifact, predictions, task, id, target, prediction, serve };
    const test = flags.test.length === 0 ? found.test : flags.test.join(' && ');
    const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const isByHand = train !== undefined || predictions !== undefined;
    return { ...found, ...(isByHand ? { dvc: undefined } : {}), ...stated, test, rules: (0,rules/* parseRules */.N)(flags.metric) };
}
/** Says what is left out because too little is known of it. Throws InputError if nothing is left. */
function checked(draft, terminal) {
    if (draft.dvc !== undefined)
        return draft;
    const trains = knowsTraining(draft);
    const evaluates = knowsEvaluation(draft);
    if (!trains && !evaluates) {
        throw new errors/* InputError */.dz('found no training with a model file, no predictions with their columns and no metrics file', {
            cure: "Name them: modelgate init --train 'python train.py' --artifact out/model.joblib --predictions out/predictions.csv --task binary --id id --target y --prediction predicted"
        });
    }
    if (!trains && draft.train !== undefined) {
        terminal.stderr(`Left out: training by \`${draft.train}\`, since no model file was found. Give --artifact PATH.\n`);
    }
    if (trains && draft.artifact === undefined) {
        terminal.stderr('No model file was found, so what training writes for the evaluation stands for the model. To serve it, save it and name it by `artifact:`.\n');
    }
    if (!evaluates) {
        terminal.stderr('Left out: evaluation, since no metrics file was found, and no predictions file whose columns and task are clear. Train once and type `modelgate init --force`, or give --predictions, --task, --target and --prediction.\n');
    }
    return draft;
}
function validConfig(text, isKept) {
    const parsed = (0,parse/* parseConfig */.o)(text, find/* configPath */.eQ);
    if (!('errors' in parsed))
        return parsed.config;
    const cure = isKept
        ? 'Mend it (modelgate validate), or type `modelgate init --force` to write another.'
        : 'Give other values by the flags: modelgate init --help';
    const where = isKept ? `${find/* configPath */.eQ} is there, and wrong: ` : '';
    throw new errors/* InputError */.dz(where + parsed.errors.map(({ message }) => message).join('\n'), { cure });
}
async function defaultBranch(root) {
    return (0,git/* createGit */.l)(root)
        .head()
        .then((head) => head.defaultBranch, () => 'main');
}
async function write(root, changes, asking) {
    const { flags, terminal, config } = asking;
    const isJson = flags.format === 'json';
    if (!isJson)
        terminal.stdout(changes.map(init_files/* showChange */.eO).join(''));
    if (changes.length === 0) {
        terminal.stdout(isJson ? (0,digest.prettyJson)({ written: [], kept: [] }) : 'No change: config and workflows are there already.\n');
        return errors/* exitCodes */.hS.pass;
    }
    const allowed = await allowedChanges(changes, asking);
    for (const { path, after } of allowed)
        await (0,atomic/* writeWhole */.f8)((0,external_node_path_.join)(root, path), after);
    const written = allowed.map(({ path }) => path);
    const kept = changes.filter((change) => !allowed.includes(change)).map(({ path }) => path);
    if (written.length > 0 && flags.commit === true)
        await (0,earlier/* commitFiles */.zu)(root, written, 'Add Modelgate');
    if (isJson)
        terminal.stdout((0,digest.prettyJson)({ written, kept, config }));
    else
        terminal.stdout(ending(written, kept, flags.commit === true));
    return written.length === 0 ? errors/* exitCodes */.hS.input : errors/* exitCodes */.hS.pass;
}
function ending(written, kept, isCommitted) {
    const left = kept.length === 0 ? '' : `Kept as they are: ${kept.join(', ')}.\n`;
    if (written.length === 0)
        return `${left}Nothing was written.\n`;
    const commit = `git add ${written.join(' ')} && git commit -m 'Add Modelgate' && `;
    return `${left}Written: ${written.join(', ')}.\nNext: ${isCommitted ? '' : commit}git push; or here: ${isCommitted ? '' : 'commit, then '}modelgate run\n`;
}
/** What may be written: a person's own text is replaced only where a person, or `--force`, says so. */
async function allowedChanges(changes, asking) {
    const { flags, terminal, canAsk } = asking;
    const owned = changes.filter(({ replaces }) => replaces && flags.force !== true);
    const free = changes.filter((change) => !owned.includes(change));
    if (canAsk) {
        const isYes = async (question, isDefault) => {
            const answer = (await terminal.ask(question))?.trim() ?? 'n';
            return /^y(es)?$/i.test(answer) || (answer === '' && isDefault);
        };
        const replaced = owned.length > 0 && (await isYes(`Replace ${owned.map(({ path }) => path).join(', ')}? [y/N] `, false));
        const question = owned.length === 0 ? 'Write this? [Y/n] ' : 'Write the rest? [Y/n] ';
        const added = free.length > 0 && (replaced || (await isYes(question, true)));
        return [...(added ? free : []), ...(replaced ? owned : [])];
    }
    const config = owned.find(({ path }) => path === find/* configPath */.eQ);
    if (config !== undefined) {
        throw new errors/* InputError */.dz(`${find/* configPath */.eQ} is there and different; nothing was written`, {
            cure: 'Type `modelgate init --force` to replace it as shown.',
            place: { file: find/* configPath */.eQ }
        });
    }
    if (flags.yes === true || flags.force === true) {
        if (owned.length > 0)
            terminal.stderr(`Edited by you, and changed by this version on the same lines: ${owned.map(({ path }) => path).join(', ')}. Kept; take over from the diff what you like, or type \`modelgate init --force\`.\n`);
        return free;
    }
    throw new errors/* InputError */.dz('nobody is here to answer; nothing was written', {
        cure: 'Type `modelgate init --yes` to write what is shown.'
    });
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

/***/ 46203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseRules)
/* harmony export */ });
/* unused harmony export parseRule */
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56426);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20499);
// Rules as the command takes them: 'NAME:maximize,min=0.8,max_regression=1%,slices.max_regression=0.03'.



const goals = ['maximize', 'minimize'];
const limits = ['min', 'max', 'max_regression', 'min_improvement', 'slices.max_regression'];
const example = "--metric 'roc_auc:maximize,min=0.8,max_regression=1%'";
/** Rules by metric name. Throws InputError for a rule that doesn't parse and for a name given twice. */
function parseRules(texts) {
    const rules = new Map();
    for (const text of texts) {
        const { name, rule } = parseRule(text);
        if (rules.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Metric ${name} has two rules.`, {
                cure: `Give one --metric for ${name}, with all its limits.`
            });
        rules.set(name, rule);
    }
    return rules;
}
/** The name ends at the last colon, so that it may hold colons itself. */
function parseRule(text) {
    const colon = text.lastIndexOf(':');
    const name = text.slice(0, colon).trim();
    if (colon < 1 || name === '')
        throw wrong(text, 'it has no NAME:', `Write ${example}.`);
    const [goal = '', ...pairs] = text
        .slice(colon + 1)
        .split(',')
        .map((part) => part.trim());
    if (!goals.some((known) => known === goal))
        throw wrong(text, `"${goal}" is not a goal`, `Begin with maximize or minimize: ${name}:maximize,…`);
    const fields = new Map();
    for (const pair of pairs) {
        const [key, value] = parseLimit(text, pair);
        if (fields.has(key))
            throw wrong(text, `${key} is given twice`, `Leave one ${key}.`);
        fields.set(key, value);
    }
    const slices = fields.get('slices.max_regression');
    fields.delete('slices.max_regression');
    const rule = _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRuleSchema */ .O4.safeParse({
        goal,
        ...Object.fromEntries(fields),
        ...(slices === undefined ? {} : { slices: { max_regression: slices } })
    });
    if (!rule.success) {
        const issue = rule.error.issues[0];
        throw wrong(text, `${issue?.path.join('.') ?? 'rule'}: ${issue?.message ?? 'wrong'}`, `Write, for example, ${example}.`);
    }
    const { min, max } = rule.data;
    if (min !== undefined && max !== undefined && min > max)
        throw wrong(text, `min ${min} is above max ${max}, so no value can pass`, 'Give a min that is not above max.');
    return { name, rule: rule.data };
}
function parseLimit(text, pair) {
    const [key = '', value, ...rest] = pair.split('=').map((part) => part.trim());
    if (!limits.some((known) => known === key)) {
        const near = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(key, limits);
        throw wrong(text, `"${key}" is not a limit`, near ? `Did you mean ${near}?` : `The limits are ${limits.join(', ')}.`);
    }
    if (value === undefined || rest.length > 0)
        throw wrong(text, `"${pair}" is not ${key}=VALUE`, `Write ${key}=0.01.`);
    if (value.endsWith('%'))
        return [key, value];
    const number = Number(value);
    if (value === '' || !Number.isFinite(number))
        throw wrong(text, `"${value}" is not a number`, `Write ${key}=0.01.`);
    return [key, number];
}
function wrong(text, what, cure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`--metric '${text}': ${what}.`, { cure });
}


/***/ })

};

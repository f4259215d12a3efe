export const id = 9768;
export const ids = [9768,2636];
export const modules = {

/***/ 29768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeCommands: () => (/* binding */ describeCommands),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./core/visible.js
var visible = __webpack_require__(90440);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(77026);
;// CONCATENATED MODULE: ./cli/terminal.js
// The process's own terminal.




/** Colours only where a person looks: a terminal, and neither NO_COLOR nor --no-color. */
function createTerminal(argv) {
    process.stdout.on('error', writingFailed);
    process.stderr.on('error', writingFailed);
    const isMuted = argv.includes('--no-color') || (process.env.NO_COLOR ?? '') !== '' || process.env.TERM === 'dumb';
    return {
        version: version/* version */.r,
        cwd: process.cwd(),
        env: process.env,
        color: !isMuted && process.stderr.isTTY,
        interactive: process.stdin.isTTY && process.stderr.isTTY,
        stdout: (text) => void process.stdout.write((0,visible/* visible */.RK)(text)),
        stderr: (text) => void process.stderr.write((0,visible/* visiblePainted */.Ox)(text)),
        ask
    };
}
/** A reader that went away, as `| head` does, ends nothing: what was begun is brought to its end. */
function writingFailed(error) {
    if (error.code === 'EPIPE')
        return;
    process.stderr.write(`error: the output could not be written: ${error.message}\n`);
    process.exit(errors/* exitCodes */.hS.outside);
}
async function ask(question) {
    return process.stdin.isTTY ? askThrough(process.stdin, process.stderr, question) : null;
}
/** Throws InputError where a person ends it by Ctrl+C or Ctrl+D instead of an answer. */
async function askThrough(input, output, question) {
    const lines = (0,promises_.createInterface)({ input, output, terminal: true });
    try {
        return await lines.question(question);
    }
    catch (error) {
        if (!isAborted(error))
            throw error;
        output.write('\n');
        throw new errors/* InputError */.dz('stopped at a question; nothing was written', {
            cure: 'type the same command again, or give the answers by the flags that `--help` names',
            cause: error
        });
    }
    finally {
        lines.close();
    }
}
function isAborted(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ABORT_ERR';
}

;// CONCATENATED MODULE: ./cli/examples.js
// An example for the help of each command that stands below another.
/** By the words that are typed behind `modelgate`. */
const examples = {
    'policy simulate': 'modelgate policy simulate .github/policy-tests/bad-model.yml',
    'policy explain': 'modelgate policy explain production churn',
    'source update': 'modelgate source update fraud --check',
    'sweep plan': 'modelgate sweep plan churn --format json | jq -c .matrix',
    'sweep trial': 'modelgate sweep trial 0123456789ab --model churn',
    'sweep finish': 'modelgate sweep finish churn --from parts',
    'data profile': 'modelgate data profile data/churn.csv',
    'data validate': 'modelgate data validate data/test.csv --id customer_id --target churned --train data/train.csv',
    'data diff': 'modelgate data diff data/last-month.csv data/this-month.csv --id customer_id',
    'data drift': 'modelgate data drift data/train.csv data/requests.csv --ignore customer_id --max-share 0.3',
    'data split': 'modelgate data split data.csv --seed 7 --stratify label --train train.csv --test test.csv',
    'audit show': 'modelgate audit show --model churn --format json',
    'audit verify': 'modelgate audit verify'
};
/** What is typed once a command has done its work, by the same words. */
const following = {
    init: 'modelgate doctor',
    doctor: 'modelgate plan',
    validate: 'modelgate plan',
    policy: 'modelgate policy explain production',
    'policy simulate': 'modelgate policy explain production',
    'policy explain': 'modelgate policy simulate .github/policy-tests/bad-model.yml',
    plan: 'modelgate run --until analyze',
    run: 'modelgate status',
    train: 'modelgate run --until analyze',
    source: 'modelgate source update --check',
    'source update': 'git add --all && git commit --message "Take the new version"',
    sweep: 'modelgate sweep plan',
    'sweep plan': 'modelgate sweep trial 0123456789ab',
    'sweep trial': 'modelgate sweep finish',
    'sweep finish': 'modelgate run --until analyze',
    evaluate: 'modelgate compare --baseline old.json --candidate evaluation.json',
    compare: 'modelgate validate',
    build: 'modelgate run --until analyze',
    deploy: 'modelgate qa',
    qa: 'modelgate promote',
    approve: 'modelgate run',
    accept: 'modelgate run',
    promote: 'modelgate live',
    live: 'modelgate monitor',
    rollback: 'modelgate history, then modelgate resume MODEL once its cause is mended',
    resume: 'modelgate run',
    monitor: 'modelgate status, and modelgate rollback MODEL if it must go back',
    data: 'modelgate data profile data.csv',
    'data profile': 'modelgate data validate data/churn.csv',
    'data validate': 'modelgate run',
    'data diff': 'modelgate data drift before.csv after.csv',
    'data drift': 'modelgate monitor',
    'data split': 'modelgate data validate test.csv --train train.csv --id id',
    status: 'modelgate history MODEL',
    history: 'modelgate rollback MODEL --to VERSION',
    audit: 'modelgate audit verify',
    'audit show': 'modelgate audit verify',
    'audit verify': 'modelgate audit show',
    report: 'modelgate run',
    demo: 'modelgate init',
    down: 'modelgate run',
    bot: 'modelgate doctor'
};

// EXTERNAL MODULE: ./core/config/problem.js
var problem = __webpack_require__(59190);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
;// CONCATENATED MODULE: ./cli/failure.js
// The one place that turns an error into words, or JSON, and an exit code.




/** Words go to stderr. `isJson`: a program reads stdout, and gets the error there as a document. */
function reportError(error, terminal, isJson) {
    const code = inWords(error, terminal);
    if (isJson)
        terminal.stdout((0,digest.prettyJson)(asDocument(error, code)));
    return code;
}
function inWords(error, terminal) {
    if (error instanceof errors/* InputError */.dz || error instanceof errors/* OutsideError */.Cp) {
        const where = error.place === undefined || error.message.includes(error.place.file) ? '' : `${(0,errors/* formatPlace */.dE)(error.place)}: `;
        terminal.stderr((0,visible/* visible */.RK)(`error: ${where}${error.message}\n`));
        if (error.cure !== '')
            terminal.stderr((0,visible/* visible */.RK)(`  -> ${error.cure}\n`));
        return error.exitCode;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.stderr(`error: modelgate itself failed; this is a fault of ours, and it is safe to run again\n${detail}\n`);
    return errors/* exitCodes */.hS.outside;
}
const kinds = { 0: 'none', 1: 'gate', 2: 'input', 3: 'outside' };
function asDocument(error, exitCode) {
    const isOurs = error instanceof errors/* InputError */.dz || error instanceof errors/* OutsideError */.Cp;
    return {
        schema: 'modelgate/error@1',
        kind: isOurs ? kinds[exitCode] : 'internal',
        exitCode,
        message: error instanceof Error ? error.message : String(error),
        cure: isOurs && error.cure !== '' ? error.cure : null,
        place: isOurs ? (error.place ?? null) : null,
        ...(error instanceof problem/* ConfigError */.xL ? { problems: error.problems } : {})
    };
}

// EXTERNAL MODULE: ./core/config/shape.js
var shape = __webpack_require__(89976);
;// CONCATENATED MODULE: ./cli/usage.js


/** What the parser of the command line says, as an error of ours. */
function usageError(error, { words, example }) {
    const command = words === '' ? 'modelgate' : `modelgate ${words}`;
    if (error.code === 'commander.help')
        return new errors/* InputError */.dz(`\`${command}\` does nothing by itself`, {
            cure: example === null ? `name one of its commands: \`${command} --help\`` : `type, for example, \`${example}\``
        });
    const [said = '', hint = ''] = error.message.replace(/^error: /, '').split('\n');
    const [what = '', more = ''] = said.split(/\. (.*)/);
    const near = /Did you mean (?:one of )?(.*)\?/.exec(hint)?.[1] ?? nearChoice(what, more);
    return new errors/* InputError */.dz(`${quoted(what)}${near === null ? '' : `; did you mean ${near}?`}`, {
        cure: near === null ? cureFor(more, command, example) : nearCure(error.code, near, command),
        cause: error
    });
}
function quoted(text) {
    return text.replace(/'([^']*)'/g, '`$1`');
}
function nearChoice(what, more) {
    const choices = choicesIn(more);
    const given = /'([^']*)' is invalid/.exec(what)?.[1] ?? /value '([^']*)'/.exec(what)?.[1];
    return choices === null || given === undefined ? null : (0,shape.nearest)(given, choices.split(', '));
}
function choicesIn(more) {
    return /^Allowed choices are (.*)\.$/.exec(more)?.[1] ?? null;
}
function nearCure(code, near, command) {
    return code === 'commander.unknownCommand'
        ? `type \`${command} ${near}\`, or look at \`${command} --help\``
        : `write \`${near}\`, or look at \`${command} --help\``;
}
function cureFor(more, command, example) {
    const choices = choicesIn(more);
    if (choices !== null)
        return `choose one of ${choices}`;
    const help = `look at \`${command} --help\``;
    if (/^Give /.test(more))
        return `${more.charAt(0).toLowerCase()}${more.slice(1)}`;
    return example === null ? help : `${help}, or type, for example, \`${example}\``;
}

;// CONCATENATED MODULE: ./cli/main.js
// The `modelgate` command: finds the command that was called, and imports only that one.






const commands = {
    init: {
        summary: 'look at this repository and write the config and the workflows',
        example: "modelgate init --yes --metric 'roc_auc:maximize,min=0.8,max_regression=0.01'",
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(1596), __webpack_require__.e(2777), __webpack_require__.e(7700), __webpack_require__.e(5121)]).then(__webpack_require__.bind(__webpack_require__, 39585))
    },
    doctor: {
        summary: 'look for what is wrong with the set-up, here and on GitHub, and say how to mend it',
        example: 'modelgate doctor --offline',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(1596), __webpack_require__.e(7700), __webpack_require__.e(8990)]).then(__webpack_require__.bind(__webpack_require__, 8990))
    },
    validate: {
        summary: 'check the config',
        example: 'modelgate validate',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(1596), __webpack_require__.e(9002)]).then(__webpack_require__.bind(__webpack_require__, 47324))
    },
    policy: {
        summary: 'simulate a pull request against the policy, or explain a gate in words',
        example: 'modelgate policy explain production',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(2777), __webpack_require__.e(693), __webpack_require__.e(7996), __webpack_require__.e(8987), __webpack_require__.e(3228)]).then(__webpack_require__.bind(__webpack_require__, 34962))
    },
    plan: { summary: 'say what would run, and why', example: 'modelgate plan', load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(200), __webpack_require__.e(8163), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(2777), __webpack_require__.e(6737), __webpack_require__.e(693), __webpack_require__.e(1194), __webpack_require__.e(9655), __webpack_require__.e(6518), __webpack_require__.e(7265)]).then(__webpack_require__.bind(__webpack_require__, 57265)) },
    run: {
        summary: 'walk the steps, for all models or the ones named',
        example: 'modelgate run --until analyze',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(200), __webpack_require__.e(8163), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(2777), __webpack_require__.e(6737), __webpack_require__.e(693), __webpack_require__.e(1194), __webpack_require__.e(9655), __webpack_require__.e(6518), __webpack_require__.e(2468), __webpack_require__.e(7705)]).then(__webpack_require__.bind(__webpack_require__, 97705))
    },
    train: {
        summary: 'train a model, or re-use the run with the same fingerprint',
        example: 'modelgate train churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(6737), __webpack_require__.e(1194), __webpack_require__.e(5838)]).then(__webpack_require__.bind(__webpack_require__, 35838))
    },
    source: {
        summary: 'pin what the source of a model names, for models that are trained elsewhere',
        example: 'modelgate source update fraud --check',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(5107)]).then(__webpack_require__.bind(__webpack_require__, 35107))
    },
    sweep: {
        summary: 'plan the trials of a sweep for jobs side by side, make some of them, and finish with the best',
        example: 'modelgate sweep plan --format json | jq -c .matrix',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(6737), __webpack_require__.e(1194), __webpack_require__.e(4004)]).then(__webpack_require__.bind(__webpack_require__, 71623))
    },
    evaluate: {
        summary: 'metrics of a predictions file, with intervals, slices and fairness',
        example: 'modelgate evaluate --predictions p.csv --task binary --target churned --prediction predicted --score probability --slice country',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(8606), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(6737), __webpack_require__.e(4267), __webpack_require__.e(6361)]).then(__webpack_require__.bind(__webpack_require__, 76361))
    },
    compare: {
        summary: 'hold a candidate against a baseline',
        example: "modelgate compare --baseline old.json --candidate new.json --metric 'accuracy:maximize,max_regression=1%'",
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(7185), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(2777), __webpack_require__.e(6737), __webpack_require__.e(9655), __webpack_require__.e(4267), __webpack_require__.e(2263)]).then(__webpack_require__.bind(__webpack_require__, 22263))
    },
    build: {
        summary: 'train and package (step build)',
        example: 'modelgate build churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(200), __webpack_require__.e(8163), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(2777), __webpack_require__.e(6737), __webpack_require__.e(693), __webpack_require__.e(1194), __webpack_require__.e(9655), __webpack_require__.e(6518), __webpack_require__.e(2468), __webpack_require__.e(7796)]).then(__webpack_require__.bind(__webpack_require__, 87796))
    },
    deploy: {
        summary: 'deploy to staging (step staging)',
        example: 'modelgate deploy churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(200), __webpack_require__.e(8163), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(2777), __webpack_require__.e(6737), __webpack_require__.e(693), __webpack_require__.e(1194), __webpack_require__.e(9655), __webpack_require__.e(6518), __webpack_require__.e(2468), __webpack_require__.e(7125)]).then(__webpack_require__.bind(__webpack_require__, 17125))
    },
    qa: {
        summary: 'test what staging serves (step qa)',
        example: 'modelgate qa churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(200), __webpack_require__.e(8163), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(2777), __webpack_require__.e(6737), __webpack_require__.e(693), __webpack_require__.e(1194), __webpack_require__.e(9655), __webpack_require__.e(6518), __webpack_require__.e(2468), __webpack_require__.e(7568)]).then(__webpack_require__.bind(__webpack_require__, 17568))
    },
    approve: {
        summary: 'approve what a gate waits for',
        example: 'modelgate approve production churn --by "Sam Reviewer <sam@example.org>"',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(200), __webpack_require__.e(8163), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(2777), __webpack_require__.e(6737), __webpack_require__.e(693), __webpack_require__.e(1194), __webpack_require__.e(9655), __webpack_require__.e(6518), __webpack_require__.e(2761)]).then(__webpack_require__.bind(__webpack_require__, 92761))
    },
    accept: {
        summary: 'owners let one named failure of one comparison through',
        example: 'modelgate accept churn recall country=DE --reason "..." --by "Olga Owner <olga@example.org>"',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(200), __webpack_require__.e(8163), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(2777), __webpack_require__.e(6737), __webpack_require__.e(693), __webpack_require__.e(1194), __webpack_require__.e(9655), __webpack_require__.e(6518), __webpack_require__.e(9038)]).then(__webpack_require__.bind(__webpack_require__, 19038))
    },
    promote: {
        summary: 'bring the tested release up in production, without traffic (step production)',
        example: 'modelgate promote churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(200), __webpack_require__.e(8163), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(2777), __webpack_require__.e(6737), __webpack_require__.e(693), __webpack_require__.e(1194), __webpack_require__.e(9655), __webpack_require__.e(6518), __webpack_require__.e(2468), __webpack_require__.e(2252)]).then(__webpack_require__.bind(__webpack_require__, 42252))
    },
    live: {
        summary: 'move the traffic, verify, roll back by itself otherwise (step live)',
        example: 'modelgate live churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(200), __webpack_require__.e(8163), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(2777), __webpack_require__.e(6737), __webpack_require__.e(693), __webpack_require__.e(1194), __webpack_require__.e(9655), __webpack_require__.e(6518), __webpack_require__.e(2468), __webpack_require__.e(3240)]).then(__webpack_require__.bind(__webpack_require__, 63240))
    },
    rollback: {
        summary: 'give the traffic back to the release before, and hold',
        example: 'modelgate rollback churn --to v0.2.0',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(2218)]).then(__webpack_require__.bind(__webpack_require__, 72218))
    },
    resume: {
        summary: 'lift the hold that a rollback set',
        example: 'modelgate resume churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(7070)]).then(__webpack_require__.bind(__webpack_require__, 37070))
    },
    monitor: {
        summary: 'look at what is live: health, traffic, errors',
        example: 'modelgate monitor',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(1245), __webpack_require__.e(5038)]).then(__webpack_require__.bind(__webpack_require__, 22657))
    },
    data: {
        summary: 'profile, validate, compare or split data sets',
        example: 'modelgate data split data.csv --seed 7 --stratify label --train train.csv --test test.csv',
        load: () => Promise.all(/* import() */[__webpack_require__.e(6200), __webpack_require__.e(1245), __webpack_require__.e(4479)]).then(__webpack_require__.bind(__webpack_require__, 67419))
    },
    status: { summary: 'what is where', example: 'modelgate status', load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(3688)]).then(__webpack_require__.bind(__webpack_require__, 83688)) },
    history: {
        summary: 'releases and what became of them',
        example: 'modelgate history churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(8320)]).then(__webpack_require__.bind(__webpack_require__, 78320))
    },
    audit: {
        summary: 'show or verify the audit log',
        example: 'modelgate audit verify',
        load: () => Promise.all(/* import() */[__webpack_require__.e(6200), __webpack_require__.e(9952), __webpack_require__.e(303)]).then(__webpack_require__.bind(__webpack_require__, 55699))
    },
    report: {
        summary: 'the report of this commit, as a pull request would show it',
        example: 'modelgate report --format markdown',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(200), __webpack_require__.e(8163), __webpack_require__.e(6449), __webpack_require__.e(9174), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(9419), __webpack_require__.e(1245), __webpack_require__.e(2777), __webpack_require__.e(6737), __webpack_require__.e(693), __webpack_require__.e(1194), __webpack_require__.e(9655), __webpack_require__.e(6518), __webpack_require__.e(2892)]).then(__webpack_require__.bind(__webpack_require__, 72892))
    },
    demo: {
        summary: 'watch three real models walk from commit to live on this machine',
        example: 'modelgate demo',
        load: () => Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(3554), __webpack_require__.e(410), __webpack_require__.e(1026), __webpack_require__.e(6990), __webpack_require__.e(6200), __webpack_require__.e(6449), __webpack_require__.e(9174), __webpack_require__.e(4709), __webpack_require__.e(6426), __webpack_require__.e(8606), __webpack_require__.e(8709), __webpack_require__.e(7185), __webpack_require__.e(1596), __webpack_require__.e(4597), __webpack_require__.e(9173), __webpack_require__.e(9952), __webpack_require__.e(4140), __webpack_require__.e(2793), __webpack_require__.e(8694), __webpack_require__.e(8812)]).then(__webpack_require__.bind(__webpack_require__, 48812))
    },
    down: {
        summary: 'end what runs in the environments of this machine',
        example: 'modelgate down',
        load: () => Promise.all(/* import() */[__webpack_require__.e(6200), __webpack_require__.e(3308)]).then(__webpack_require__.bind(__webpack_require__, 11762))
    },
    bot: {
        summary: 'answer pull requests on GitHub, as a server',
        example: 'modelgate bot',
        load: () => __webpack_require__.e(/* import() */ 1205).then(__webpack_require__.bind(__webpack_require__, 11205))
    },
    gateway: { summary: '', example: '', hidden: true, load: () => __webpack_require__.e(/* import() */ 8286).then(__webpack_require__.bind(__webpack_require__, 18286)) }
};
const footer = `
Exit codes: 0 pass; 1 a gate failed or needs approval; 2 the input or config is wrong; 3 something outside failed (run again).
NO_COLOR or --no-color: no colours. Begin with: modelgate init, or watch: modelgate demo`;
async function main(argv) {
    const terminal = createTerminal(argv);
    const args = helpLast(argv.filter((argument) => argument !== '--no-color'));
    let code = errors/* exitCodes */.hS.pass;
    const finish = (ended) => {
        code = ended;
    };
    const called = args.find((argument) => !argument.startsWith('-'));
    try {
        const program = await createProgram(terminal, finish, (name) => name === called);
        await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            return reportError(error, terminal, asksForJson(args));
        if (error.exitCode === 0)
            return errors/* exitCodes */.hS.pass;
        return reportError(usageError(error, calledBy(args)), terminal, asksForJson(args));
    }
    return code;
}
const helpWords = ['help', '--help', '-h'];
/** `help VERB` and `--help VERB` are `VERB --help`; a verb that there isn't is told of, rather than helped with. */
function helpLast(args) {
    const words = args.filter((word) => !helpWords.includes(word));
    const [verb] = words;
    if (verb !== undefined && !verb.startsWith('-') && commands[verb] === undefined)
        return words;
    return helpWords.includes(args[0] ?? '') ? [...words, '--help'] : args;
}
function calledBy(args) {
    const [verb = '', second = ''] = args.filter((argument) => !argument.startsWith('-'));
    const entry = commands[verb];
    if (entry === undefined)
        return { words: '', example: 'modelgate init' };
    const words = `${verb} ${second}`;
    const example = examples[words];
    return example === undefined ? { words: verb, example: entry.example || null } : { words, example };
}
/** Every command that people see, whole, with an example: for the reference. */
async function describeCommands() {
    const program = await createProgram(createTerminal([]), () => undefined, () => true);
    return program.commands.flatMap((command) => {
        const entry = commands[command.name()];
        return entry === undefined || entry.hidden === true ? [] : [{ command, example: entry.example }];
    });
}
async function createProgram(terminal, finish, isWanted) {
    const program = new esm/* Command */.uB('modelgate')
        .description('Carries a machine-learning model from a commit to live traffic, and lets nothing through that has not earned it.')
        .option('--no-color', 'no colours')
        .version(terminal.version)
        .addHelpText('after', footer)
        .exitOverride()
        .helpCommand('help [command]', 'what a command does, with an example')
        .helpOption('-h, --help', 'this text')
        .configureOutput({
        writeOut: (text) => terminal.stdout(text),
        writeErr: (text) => terminal.stderr(text),
        // Errors are told in one form, by whoever called.
        outputError: () => undefined
    });
    for (const [name, entry] of Object.entries(commands)) {
        const command = program
            .command(name, { hidden: entry.hidden === true })
            .summary(entry.summary)
            .description(entry.summary);
        command.addHelpText('after', helpEnd(name, entry.example)).copyInheritedSettings(program);
        if (!isWanted(name))
            continue;
        (await entry.load()).define(command, terminal, finish);
        for (const below of command.commands) {
            const words = `${name} ${below.name()}`;
            below.addHelpText('after', helpEnd(words, examples[words] ?? ''));
        }
    }
    return program;
}
function helpEnd(words, example) {
    const next = following[words];
    return `${example === '' ? '' : `\nExample:\n  ${example}`}${next === undefined ? '' : `\nNext:\n  ${next}`}`;
}
/** Read from the words themselves: the error may be that they can't be understood. */
function asksForJson(args) {
    return args.some((word, index) => word === '--format=json' || (word === '--format' && args[index + 1] === 'json'));
}


/***/ }),

/***/ 59190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* unused harmony export problemCodes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24484);
// One thing that is wrong with the config: where it is, what was expected, what was found, what to write instead.


const problemCodes = (/* unused pure expression or super */ null && ([
    'syntax',
    'tab_indentation',
    'duplicate_key',
    'key_not_text',
    'forbidden_key',
    'too_large',
    'too_deep',
    'too_many_aliases',
    'encoding',
    'empty',
    'unknown_key',
    'missing_key',
    'wrong_type',
    'wrong_value',
    'secret',
    'unknown_name',
    'cycle',
    'conflict'
]));
/** `models.churn.train`, with quotes around a key that holds a dot. */
function formatPath(path) {
    return path.map((key) => (typeof key === 'string' && key.includes('.') ? JSON.stringify(key) : key)).join('.');
}
/** A value as a message shows it: its type and, where it is short and no secret, the value. */
function describeValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return `text ${JSON.stringify(shorten((0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(value), 60))}`;
    return typeof value === 'number' ? `number ${value}` : JSON.stringify(value);
}
/** `a`, `b` or `c` */
function listWords(words) {
    const quoted = words.map((word) => `\`${word}\``);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
function shorten(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
/** Characters of a source line that are shown at most, so that the caret stays on the screen. */
const width = 100;
/**
 * The problem for a terminal: place and message, the source line with a caret under the column, the cure.
 * Tabs are shown as arrows; other control characters are not passed on.
 */
function formatProblem(problem) {
    const { line, column } = problem.place;
    const start = Math.max(0, column - width);
    const shown = problem.source.slice(start, start + width);
    const visible = shown.replaceAll('\t', '→').replace(/\p{Cc}/gu, '?');
    // An ideographic space is as wide as the characters that take two columns.
    const pad = visible
        .slice(0, column - 1 - start)
        .replace(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/g, '\u3000');
    const gutter = ' '.repeat(String(line).length);
    return [
        `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(problem.place)}: ${problem.message}`,
        ...(shown.trim() === '' && column === 1
            ? []
            : [`  ${line} | ${visible}`, `  ${gutter} | ${pad.replace(/[^\u3000]/g, ' ')}^`]),
        `  -> ${problem.cure}`
    ].join('\n');
}
/** The config is wrong: every problem in words, and as data for who reads JSON. */
class ConfigError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz {
    problems;
    constructor(problems, file) {
        const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
        super(`the config has ${count}\n${problems.map(formatProblem).join('\n')}`, {
            cure: 'change what is named above, then type `modelgate validate`',
            place: problems[0]?.place ?? { file }
        });
        this.problems = problems;
    }
}


/***/ }),

/***/ 24484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VT: () => (/* binding */ isSecretEntry),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   dL: () => (/* binding */ findSecrets)
/* harmony export */ });
// Values that look like secrets: found so that they are refused, masked so that they are not repeated.
/** Prefixes and blocks that issuers gave their tokens so that they can be found. */
const tokens = [
    /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[\s\S]*?-----END [A-Z ]*-----|[\s\S]*)/g,
    /\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
    /\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
    /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g,
    /\bsk-[A-Za-z0-9_-]{20,}/g,
    /\bhf_[A-Za-z0-9]{20,}/g,
    /\bAIza[A-Za-z0-9_-]{35}/g,
    /\bnpm_[A-Za-z0-9]{36}/g,
    /\bpypi-[A-Za-z0-9_-]{20,}/g,
    /\bdapi[0-9a-f]{32}/g,
    /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
    /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g
];
const word = String.raw `(?:token|passw(?:or)?d|passphrase|secret(?:[_-]?(?:access[_-]?)?key)?|(?:api|access|private|account)[_-]?key|credentials?)`;
const secretKey = new RegExp(String.raw `(?:^|[_.-])${word}$`, 'i');
/** `TOKEN=abc`, `--password abc` or `https://user:pass@host` inside a command or URL, but not `TOKEN=$TOKEN`. */
const assignments = [
    new RegExp(String.raw `(?<=\b[A-Za-z_]{0,40}?${word}["']?=["']?)[^\s"'$\{<][^\s"']{3,}`, 'gi'),
    new RegExp(String.raw `(?<=--[a-z-]{0,40}?${word}[= ]{1,4}["']?)[^\s"'$\{<-][^\s"']{3,}`, 'gi'),
    /(?<=:\/\/[^\s/:@]{1,100}:)[^\s/@$\{][^\s/@]{0,500}(?=@)/g
];
const assigned = new RegExp(String.raw `(?<=(?:^|[\s{,_.-])${word}["']?\s{0,9}:\s{0,9})[^\s{\[][^,}\n]*`, 'gim');
/** Offsets of what looks like a secret anywhere in a text, in order. */
function findSecrets(text) {
    return [...tokens, ...assignments]
        .flatMap((pattern) => [...text.matchAll(pattern)])
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .sort((a, b) => a.start - b.start);
}
/** Whether a key such as `HF_TOKEN` or `password` holds this text as it is, rather than a name of where to find it. */
function isSecretEntry(key, value) {
    return secretKey.test(key) && value.trim() !== '' && !/^\s*(?:\$|\{|<)/.test(value);
}
/** The text with asterisks in place of what looks like a secret; every other character keeps its place. */
function mask(text) {
    return [...tokens, ...assignments, assigned].reduce((masked, pattern) => masked.replace(pattern, (match) => match.replace(/[^\r\n]/g, '*')), text);
}


/***/ }),

/***/ 89976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YI: () => (/* binding */ homesOf),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export shapes */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
// Which keys the schema knows, and where: for the nearest right word, and for the reference.


/** The object, record or array schemas that may stand behind optional, default, transform and union. */
function shapes(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodOptional */ .IiU || schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodDefault */ .XiL)
        return shapes(schema.def.innerType);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodPipe */ .utH)
        return shapes(schema.def.in);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodUnion */ .fZ7)
        return schema.def.options.flatMap(shapes);
    return [schema];
}
function child(schema, key) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH) {
        const shape = schema.def.shape;
        const member = shape[key];
        return member === undefined ? [] : shapes(member);
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodRecord */ .b8S)
        return shapes(schema.def.valueType);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA)
        return shapes(schema.def.element);
    return [];
}
/** The keys that a map at this path may have. */
function keysAt(schema, path) {
    const found = path.reduce((at, key) => at.flatMap((one) => child(one, key)), shapes(schema));
    return found.flatMap((one) => (one instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH ? Object.keys(one.def.shape) : []));
}
/** Dotted paths of every place where the schema knows this key, with `<name>` for names that people choose. */
function homesOf(schema, key, path = '') {
    const below = (name) => (path === '' ? name : `${path}.${name}`);
    return shapes(schema).flatMap((one) => {
        if (one instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodRecord */ .b8S)
            return homesOf(one.def.valueType, key, below('<name>'));
        if (one instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA)
            return homesOf(one.def.element, key, path);
        if (!(one instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH))
            return [];
        const members = one.def.shape;
        return Object.entries(members).flatMap(([name, member]) => [
            ...(name === key ? [below(name)] : []),
            ...homesOf(member, key, below(name))
        ]);
    });
}
/** The word that was probably meant, or null if none is near. */
function nearest(word, words) {
    const plain = word.toLowerCase();
    const starts = words.filter((one) => plain.length >= 3 && (one.startsWith(plain) || plain.startsWith(one)));
    if (starts.length === 1)
        return starts[0] ?? null;
    const ranked = words
        .map((one) => ({ one, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain, one.toLowerCase()) }))
        .filter(({ one, far }) => far < one.length && far <= Math.ceil(Math.max(one.length, word.length) / 3))
        .sort((a, b) => a.far - b.far);
    return ranked[0]?.one ?? null;
}


/***/ }),

/***/ 62636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ digestBytes),
/* harmony export */   R5: () => (/* binding */ storeNumber),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   iM: () => (/* binding */ loadNumber),
/* harmony export */   prettyJson: () => (/* binding */ prettyJson),
/* harmony export */   yD: () => (/* binding */ digestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Canonical JSON and SHA-256 digests: same input, same bytes, same digest.

function digestBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** Digest of a plain value's canonical JSON (`canonicalJson`). */
function digestValue(value) {
    return digestBytes(canonicalJson(value));
}
function storeNumber(value) {
    if (Number.isFinite(value))
        return value;
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
function loadNumber(value) {
    return typeof value === 'number' ? value : Number(value);
}
/**
 * JSON with sorted keys and no white space; `undefined` members are left out, NaN and infinities are written as
 * the strings "NaN", "Infinity" and "-Infinity". Follows RFC 8785 in key order (UTF-16 code units) and numbers.
 */
function canonicalJson(value) {
    return JSON.stringify(canonical(value));
}
/** The same value, indented by two spaces and ending in a newline: the form of every file Modelgate writes. */
function prettyJson(value) {
    return `${JSON.stringify(canonical(value), null, 2)}\n`;
}
function canonical(value) {
    if (typeof value === 'number')
        return storeNumber(value);
    if (Array.isArray(value))
        return value.map(canonical);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(entries.map(([key, member]) => [key, canonical(member)]));
}


/***/ }),

/***/ 77026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version),
/* harmony export */   x: () => (/* binding */ producer)
/* harmony export */ });
// The version that evidence names as its producer; kept equal to package.json by a test.
const version = '0.1.0';
const producer = `modelgate/${version}`;


/***/ })

};

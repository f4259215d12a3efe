export const id = 6524;
export const ids = [6524];
export const modules = {

/***/ 6524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(3735);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
// EXTERNAL MODULE: ./cli/visible.js
var visible = __webpack_require__(4911);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(4747);
// EXTERNAL MODULE: ./core/version.js
var version = __webpack_require__(7026);
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
        stdout: (text) => void process.stdout.write((0,visible/* visible */.R)(text)),
        stderr: (text) => void process.stderr.write((0,visible/* visible */.R)(text, { colors: true })),
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
    if (!process.stdin.isTTY)
        return null;
    const lines = (0,promises_.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        return await lines.question(question);
    }
    finally {
        lines.close();
    }
}

;// CONCATENATED MODULE: ./cli/failure.js
// The one place that turns an error into words and an exit code.



function reportError(error, terminal) {
    if (error instanceof esm/* CommanderError */.b7)
        return error.exitCode === 0 ? errors/* exitCodes */.hS.pass : errors/* exitCodes */.hS.input;
    if (error instanceof errors/* InputError */.dz || error instanceof errors/* OutsideError */.Cp) {
        const where = error.place === undefined || error.message.startsWith(error.place.file) ? '' : `${(0,errors/* formatPlace */.dE)(error.place)}: `;
        terminal.stderr((0,visible/* visible */.R)(`error: ${where}${error.message}\n`));
        if (error.cure !== '')
            terminal.stderr((0,visible/* visible */.R)(`  -> ${error.cure}\n`));
        return error.exitCode;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.stderr(`error: modelgate itself failed; this is a fault of ours, and it is safe to run again\n${detail}\n`);
    return errors/* exitCodes */.hS.outside;
}

;// CONCATENATED MODULE: ./cli/main.js
// The `modelgate` command: finds the command that was called, and imports only that one.




const commands = {
    init: {
        summary: 'look at this repository and write .github/modelgate.yml',
        example: "modelgate init --yes --metric 'roc_auc:maximize,min=0.8,max_regression=0.01'",
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(2778)]).then(__webpack_require__.bind(__webpack_require__, 2778))
    },
    validate: {
        summary: 'check the config',
        example: 'modelgate validate',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9002)]).then(__webpack_require__.bind(__webpack_require__, 7324))
    },
    plan: { summary: 'say what would run, and why', example: 'modelgate plan', load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(528), __webpack_require__.e(9751), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(3141), __webpack_require__.e(8985), __webpack_require__.e(8850), __webpack_require__.e(1152), __webpack_require__.e(6683)]).then(__webpack_require__.bind(__webpack_require__, 9064)) },
    run: {
        summary: 'walk the steps, for all models or the ones named',
        example: 'modelgate run --until analyze',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(528), __webpack_require__.e(9751), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(3141), __webpack_require__.e(8985), __webpack_require__.e(8850), __webpack_require__.e(1152), __webpack_require__.e(2468), __webpack_require__.e(7705)]).then(__webpack_require__.bind(__webpack_require__, 7705))
    },
    train: {
        summary: 'train a model, or re-use the run with the same fingerprint',
        example: 'modelgate train churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(528), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(3141), __webpack_require__.e(8850), __webpack_require__.e(5838)]).then(__webpack_require__.bind(__webpack_require__, 5838))
    },
    evaluate: {
        summary: 'metrics of a predictions file, with intervals, slices and fairness',
        example: 'modelgate evaluate --predictions p.csv --task binary --target churned --prediction predicted --score probability --slice country',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(528), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(3141), __webpack_require__.e(5172), __webpack_require__.e(3033), __webpack_require__.e(7733)]).then(__webpack_require__.bind(__webpack_require__, 6361))
    },
    compare: {
        summary: 'hold a candidate against a baseline',
        example: "modelgate compare --baseline old.json --candidate new.json --metric 'accuracy:maximize,max_regression=1%'",
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(528), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(4136), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(8985), __webpack_require__.e(5172), __webpack_require__.e(2263)]).then(__webpack_require__.bind(__webpack_require__, 2263))
    },
    build: {
        summary: 'train and package (step build)',
        example: 'modelgate build churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(528), __webpack_require__.e(9751), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(3141), __webpack_require__.e(8985), __webpack_require__.e(8850), __webpack_require__.e(1152), __webpack_require__.e(2468), __webpack_require__.e(7796)]).then(__webpack_require__.bind(__webpack_require__, 7796))
    },
    deploy: {
        summary: 'deploy to staging (step staging)',
        example: 'modelgate deploy churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(528), __webpack_require__.e(9751), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(3141), __webpack_require__.e(8985), __webpack_require__.e(8850), __webpack_require__.e(1152), __webpack_require__.e(2468), __webpack_require__.e(7125)]).then(__webpack_require__.bind(__webpack_require__, 7125))
    },
    qa: {
        summary: 'test what staging serves (step qa)',
        example: 'modelgate qa churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(528), __webpack_require__.e(9751), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(3141), __webpack_require__.e(8985), __webpack_require__.e(8850), __webpack_require__.e(1152), __webpack_require__.e(2468), __webpack_require__.e(7568)]).then(__webpack_require__.bind(__webpack_require__, 7568))
    },
    approve: {
        summary: 'approve what a gate waits for',
        example: 'modelgate approve production churn --by "Sam Reviewer <sam@example.org>"',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(528), __webpack_require__.e(9751), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(3141), __webpack_require__.e(8985), __webpack_require__.e(8850), __webpack_require__.e(1152), __webpack_require__.e(2761)]).then(__webpack_require__.bind(__webpack_require__, 2761))
    },
    accept: {
        summary: 'owners let one named failure of one comparison through',
        example: 'modelgate accept churn recall country=DE --reason "..." --by "Olga Owner <olga@example.org>"',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(528), __webpack_require__.e(9751), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(3141), __webpack_require__.e(8985), __webpack_require__.e(8850), __webpack_require__.e(1152), __webpack_require__.e(9038)]).then(__webpack_require__.bind(__webpack_require__, 9038))
    },
    promote: {
        summary: 'bring the tested release up in production, without traffic (step production)',
        example: 'modelgate promote churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(528), __webpack_require__.e(9751), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(3141), __webpack_require__.e(8985), __webpack_require__.e(8850), __webpack_require__.e(1152), __webpack_require__.e(2468), __webpack_require__.e(2252)]).then(__webpack_require__.bind(__webpack_require__, 2252))
    },
    live: {
        summary: 'move the traffic, verify, roll back by itself otherwise (step live)',
        example: 'modelgate live churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(528), __webpack_require__.e(9751), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(3141), __webpack_require__.e(8985), __webpack_require__.e(8850), __webpack_require__.e(1152), __webpack_require__.e(2468), __webpack_require__.e(3240)]).then(__webpack_require__.bind(__webpack_require__, 3240))
    },
    rollback: {
        summary: 'give the traffic back to the release before, and hold',
        example: 'modelgate rollback churn --to v0.2.0',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(2218)]).then(__webpack_require__.bind(__webpack_require__, 2218))
    },
    resume: {
        summary: 'lift the hold that a rollback set',
        example: 'modelgate resume churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(3817)]).then(__webpack_require__.bind(__webpack_require__, 3817))
    },
    monitor: {
        summary: 'look at what is live: health, traffic, errors',
        example: 'modelgate monitor',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(5038)]).then(__webpack_require__.bind(__webpack_require__, 2657))
    },
    data: {
        summary: 'profile, validate or split a data set',
        example: 'modelgate data split data.csv --seed 7 --stratify label --train train.csv --test test.csv',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(6200), __webpack_require__.e(1605), __webpack_require__.e(9655)]).then(__webpack_require__.bind(__webpack_require__, 5027))
    },
    status: { summary: 'what is where', example: 'modelgate status', load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(3688)]).then(__webpack_require__.bind(__webpack_require__, 3688)) },
    history: {
        summary: 'releases and what became of them',
        example: 'modelgate history churn',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(6200), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(2024)]).then(__webpack_require__.bind(__webpack_require__, 2024))
    },
    audit: {
        summary: 'show or verify the audit log',
        example: 'modelgate audit verify',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(6200), __webpack_require__.e(3415)]).then(__webpack_require__.bind(__webpack_require__, 5699))
    },
    report: {
        summary: 'the report of this commit, as a pull request would show it',
        example: 'modelgate report --format markdown',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(528), __webpack_require__.e(9751), __webpack_require__.e(6200), __webpack_require__.e(9382), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(9419), __webpack_require__.e(1605), __webpack_require__.e(8372), __webpack_require__.e(3141), __webpack_require__.e(8985), __webpack_require__.e(8850), __webpack_require__.e(1152), __webpack_require__.e(2892)]).then(__webpack_require__.bind(__webpack_require__, 2892))
    },
    demo: {
        summary: 'watch three real models walk from commit to live on this machine',
        example: 'modelgate demo',
        load: () => Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(666), __webpack_require__.e(3362), __webpack_require__.e(6200), __webpack_require__.e(9382), __webpack_require__.e(6921), __webpack_require__.e(1860), __webpack_require__.e(9173), __webpack_require__.e(4136), __webpack_require__.e(372), __webpack_require__.e(4140), __webpack_require__.e(9302), __webpack_require__.e(6372)]).then(__webpack_require__.bind(__webpack_require__, 6372))
    },
    down: {
        summary: 'end what runs in the environments of this machine',
        example: 'modelgate down',
        load: () => Promise.all(/* import() */[__webpack_require__.e(6200), __webpack_require__.e(3308)]).then(__webpack_require__.bind(__webpack_require__, 1762))
    },
    gateway: { summary: '', example: '', hidden: true, load: () => __webpack_require__.e(/* import() */ 8286).then(__webpack_require__.bind(__webpack_require__, 8286)) }
};
const footer = `
Exit codes: 0 pass; 1 a gate failed or needs approval; 2 the input or config is wrong; 3 something outside failed (run again).
NO_COLOR or --no-color: no colours. Begin with: modelgate init, or watch: modelgate demo`;
async function main(argv) {
    const terminal = createTerminal(argv);
    const args = argv.filter((argument) => argument !== '--no-color');
    let code = errors/* exitCodes */.hS.pass;
    const finish = (ended) => {
        code = ended;
    };
    const program = new esm/* Command */.uB('modelgate')
        .description('Carries a machine-learning model from a commit to live traffic, and lets nothing through that has not earned it.')
        .option('--no-color', 'no colours')
        .version(terminal.version)
        .addHelpText('after', footer)
        .exitOverride()
        .configureOutput({ writeOut: (text) => terminal.stdout(text), writeErr: (text) => terminal.stderr(text) })
        .showHelpAfterError('(modelgate --help shows the commands)');
    const called = args.find((argument) => !argument.startsWith('-'));
    try {
        for (const [name, entry] of Object.entries(commands)) {
            const command = program
                .command(name, { hidden: entry.hidden === true })
                .summary(entry.summary)
                .description(entry.summary);
            command.addHelpText('after', `\nExample:\n  ${entry.example}`).copyInheritedSettings(program);
            if (name === called)
                (await entry.load()).define(command, terminal, finish);
        }
        await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    }
    catch (error) {
        return reportError(error, terminal);
    }
    return code;
}


/***/ }),

/***/ 4911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
// What a team's commands, files and names say, shown so that it can't move the cursor, clear the screen or turn letters round.
/** Control characters but tab and line end, and the marks that change the direction of writing. */
const hidden = /\r(?!\n)|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** The colours of `paint`. */
const color = /^\x1b\[(?:0|2|31|32|33)m/;
/** Each such character as `\u001b`, which is also what JSON has for it. With `colors`, those of `paint` are kept. */
function visible(text, options = { colors: false }) {
    return text.replace(hidden, (character, at) => options.colors && color.test(text.slice(at, at + 6)) ? character : escaped(character));
}
/** A colour of our own, around what is made visible first. */
function paint(code, text) {
    return `\x1b[${code}m${visible(text)}\x1b[0m`;
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 7026:
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

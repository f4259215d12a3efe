export const id = 9038;
export const ids = [9038];
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

/***/ 19038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _adapters_local_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58694);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66030);
/* harmony import */ var _core_pipeline_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(406);
/* harmony import */ var _core_pipeline_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46518);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1514);
// modelgate accept: owners let one named failure of one comparison through. Nothing else is approved by it.






const define = (command, terminal) => {
    command
        .argument('<model>', 'the model')
        .argument('<metric>', 'the metric that fails')
        .argument('[slice]', 'the slice it fails on, as column=value; the metric over all rows by default');
    (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .projectOptions */ .Mh)(command)
        .requiredOption('--reason <text>', 'why the trade-off is right')
        .requiredOption('--by <name>', 'who accepts, as `Name <email>`: one of the owners, who made none of the change');
    command.action(async (model, metric, slice, flags) => {
        const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .open */ .ho)(terminal, { ...flags, actor: flags.by });
        const context = (0,_adapters_local_project_js__WEBPACK_IMPORTED_MODULE_0__/* .modelContext */ .jz)(project, model, { again: false, allowDirty: true });
        const comparison = await (0,_core_pipeline_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .readComparison */ .WY)(context, await (0,_core_pipeline_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsOf */ .M)(context));
        if (comparison === null) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${model} has no comparison at this commit`, {
                cure: 'type `modelgate run --until analyze`'
            });
        }
        requireFailure(comparison.document, metric, slice ?? null);
        const acceptance = {
            schema: 'modelgate/acceptance@1',
            model,
            metric,
            slice: slice ?? null,
            by: flags.by,
            verified: false,
            at: new Date(project.ports.clock.now()).toISOString(),
            reason: flags.reason,
            comparison: comparison.digest
        };
        await (0,_adapters_local_project_js__WEBPACK_IMPORTED_MODULE_0__/* .exclusively */ .G6)(project, async () => {
            await project.ports.approvals.accept(acceptance);
            await (0,_core_pipeline_context_js__WEBPACK_IMPORTED_MODULE_2__/* .audit */ .sb)(context, 'failure_accepted', null, { ...acceptance });
        });
        terminal.stdout(`${flags.by} accepted ${metric}${slice === undefined ? '' : ` on ${slice}`} of ${model}: ${flags.reason}\n`);
        terminal.stderr('It holds for this comparison alone, if they own the model and made none of the change. Next: modelgate run\n');
    });
};
/** Throws InputError that names what does fail, where this doesn't. */
function requireFailure({ metrics, slices }, metric, slice) {
    const failing = [
        ...metrics.map((entry) => ({ entry, on: null })),
        ...slices.flatMap((one) => one.metrics.map((entry) => ({ entry, on: `${one.column}=${one.value}` })))
    ].filter(({ entry }) => entry.gate === 'fail' || entry.gate === 'inconclusive');
    if (failing.some(({ entry, on }) => entry.name === metric && on === slice))
        return;
    const names = failing.map(({ entry, on }) => `${entry.name}${on === null ? '' : ` ${on}`}`).join(', ');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${metric}${slice === null ? '' : ` on ${slice}`} does not fail, so there is nothing to accept`, {
        cure: names === '' ? 'type `modelgate run`: nothing fails' : `name what fails: ${names}`
    });
}


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


/***/ })

};

export const id = 3377;
export const ids = [3377];
export const modules = {

/***/ 83377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/evidence/evidence-file.js + 2 modules
var evidence_file = __webpack_require__(64126);
;// CONCATENATED MODULE: ./core/evidence/collect.js

/**
 * The newest walk of each model that is expected. A part of an earlier attempt counts: running failed jobs again leaves the
 * others as they were. What another run, commit or config made does not.
 */
function collectEvidence(parts, expected, whole) {
    const refused = [];
    const read = [];
    for (const [name, bytes] of parts) {
        const parsed = (0,evidence_file/* parseEvidence */.vf)(bytes);
        const why = parsed.kind === 'refused' ? parsed.message : strangeness(parsed.evidence, whole);
        if (why !== null)
            refused.push(`${name}: ${why}`);
        else if (parsed.kind === 'ok')
            read.push(parsed.evidence);
    }
    const newestFirst = read.toSorted((a, b) => b.createdAt - a.createdAt);
    const found = expected.map((name) => ({
        name,
        walk: newestFirst.flatMap(({ models }) => models).find(({ model, records }) => model === name && records.length > 0)
    }));
    return {
        walks: found.flatMap(({ walk }) => walk ?? []),
        missing: found.flatMap(({ name, walk }) => (walk === undefined ? [name] : [])),
        refused
    };
}
/** Why a part is none of this whole; null where it is. */
function strangeness({ commit, walkedCommit, policy, run }, whole) {
    if (commit !== whole.commit || walkedCommit !== whole.walkedCommit)
        return `it is about commit ${commit}`;
    if (policy !== whole.policy)
        return 'it was made with another config';
    if (run?.id !== whole.run?.id)
        return `it was made by run ${String(run?.id ?? 'none')}`;
    if ((run?.attempt ?? 0) > (whole.run?.attempt ?? 0))
        return `it was made by attempt ${String(run?.attempt)}`;
    return null;
}

// EXTERNAL MODULE: ./core/evidence/limits.js
var limits = __webpack_require__(23752);
// EXTERNAL MODULE: ./core/gates/reasons.js
var reasons = __webpack_require__(164);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./actions/shared/evidence.js + 1 modules
var evidence = __webpack_require__(66865);
// EXTERNAL MODULE: ./actions/shared/open.js + 1 modules
var shared_open = __webpack_require__(75015);
// EXTERNAL MODULE: ./actions/shared/walk.js + 1 modules
var walk = __webpack_require__(72372);
;// CONCATENATED MODULE: ./actions/collect/main.js
// collect: one result, one comment and one evidence of what the jobs of a matrix found, each of its own model. A model that was
// planned and of which no job handed anything in is never passed over.












const run = async (inputs, runner) => {
    const expected = plannedIn(inputs.text('models'));
    const project = await (0,shared_open/* open */.ho)(inputs, runner);
    const whole = { ...(0,evidence/* aboutOf */.rI)(project, runner), walkedCommit: project.head.sha, policy: project.policy };
    const { walks, missing, refused } = collectEvidence(partsIn(project, inputs.text('folder')), expected, whole);
    const ending = await (0,walk/* endingOfWalks */.x)(project, walks, runner);
    const outputs = { ...ending.outputs, 'evidence-path': await (0,evidence/* writeJoined */.vR)(project, walks, runner) };
    // The jobs that walked the models have annotated what they found.
    if (missing.length === 0)
        return { ...ending, outputs, annotations: [] };
    const message = [`no job handed in evidence of ${missing.join(', ')}`, ...refused].join('; ');
    return {
        ...ending,
        result: 'unavailable',
        reason: 'evidence_missing',
        exitCode: (0,reasons/* exitCodeFor */.Rr)('evidence_missing'),
        message,
        outputs,
        annotations: [
            { level: 'error', title: 'evidence is missing', message: `${message}\n-> ${(0,reasons/* cureFor */.fe)('evidence_missing')}` }
        ],
        report: withMissing(missing, refused, walks.length === 0 ? null : ending.report)
    };
};
const namesSchema = schemas/* array */.YOg(schemas/* string */.YjP());
/** The output `models` of the action plan. An empty input is that of a plan that failed, which says nothing of any model. */
function plannedIn(text) {
    const cure = "give it the output `models` of the action plan, and see whether the plan's job ended well";
    if (text === '')
        throw new errors/* InputError */.dz('the input `models` is empty: what was planned is not known', { cure });
    try {
        return namesSchema.parse(JSON.parse(text));
    }
    catch {
        throw new errors/* InputError */.dz('the input `models` is no JSON list of names', { cure });
    }
}
/** Every file of the agreed name below the folder, by its path; nothing where no job handed anything in. */
function partsIn({ ports: { workspace } }, folder) {
    const root = workspace.resolve(folder);
    if ((0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory() !== true)
        return new Map();
    const paths = (0,external_node_fs_.readdirSync)(root, { recursive: true, encoding: 'utf8' });
    const parts = paths.filter((path) => path === evidence_file/* evidenceFile */.az || path.endsWith(`/${evidence_file/* evidenceFile */.az}`)).toSorted();
    return new Map(parts.map((path) => [path, limited((0,external_node_path_.join)(root, path))]));
}
/** One byte more than is taken, so that what is too long is refused as such. */
function limited(path) {
    return (0,external_node_fs_.statSync)(path).size > limits/* jsonLimits */.hn.bytes ? new Uint8Array(limits/* jsonLimits */.hn.bytes + 1) : (0,external_node_fs_.readFileSync)(path);
}
function withMissing(missing, refused, rest) {
    const names = missing.flatMap((model, index) => [...(index === 0 ? [] : [', ']), (0,tree/* code */.aY)(model)]);
    return (0,tree/* report */.z8)([
        (0,tree/* heading */.R_)(2, '⚠️ No evidence of ', ...names),
        ...(refused.length === 0 ? [] : [(0,tree/* list */.p_)(refused.map((each) => [(0,tree/* untrusted */.bp)(each)]))]),
        ...(rest?.children ?? [])
    ]);
}


/***/ })

};

export const id = 3106;
export const ids = [3106];
export const modules = {

/***/ 93106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJobRecords: () => (/* binding */ readJobRecords)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65817);
/* harmony import */ var _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11806);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _bot_client_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86616);
/* harmony import */ var _bot_effects_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47780);
/* harmony import */ var _bot_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78704);
/* harmony import */ var _bot_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96164);
/* harmony import */ var _bot_memory_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20740);
/* harmony import */ var _bot_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52027);
/* harmony import */ var _bot_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12639);
/* harmony import */ var _bot_wire_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77410);
// The bot's records and the environments branch as a job reads them, with its own token: only read, and proven whole.











const commitSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }) });
const pullsSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr(), merged_at: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(), base: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }) }));
/** Null where no bot keeps records here. Throws OutsideError where they can't be read, or were changed by anybody else. */
async function readJobRecords(octokit, { owner, repo, defaultBranch }, sha) {
    const base = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
    const look = {
        wire: (0,_bot_wire_js__WEBPACK_IMPORTED_MODULE_6__/* .createWire */ .k)({ octokit, now: Date.now, sleep: _bot_wire_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultSleep */ .J }),
        memory: (0,_bot_memory_js__WEBPACK_IMPORTED_MODULE_8__/* .createMemory */ .I)(),
        // Nothing is written, so it doesn't matter who this is.
        self: { mode: 'actions', login: 'github-actions[bot]', appId: null },
        limits: _bot_look_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultLimits */ .MK,
        stampKey: new Uint8Array(),
        olderKeys: [],
        repository: { id: 0, owner, name: repo },
        host: (0,_bot_client_js__WEBPACK_IMPORTED_MODULE_9__/* .hostOf */ .w4)(octokit),
        base,
        missing: new Set()
    };
    try {
        const head = await (0,_bot_effects_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(look, _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_10__/* .auditBranch */ .K_);
        if (head === null) {
            // Whoever may not see a repository is told that nothing is there.
            await look.wire.get(base);
            return null;
        }
        // Every segment is read, so that the whole chain is proven from its first entry.
        const segments = await (0,_bot_records_js__WEBPACK_IMPORTED_MODULE_5__/* .readSegments */ .lZ)(look, await (0,_bot_records_js__WEBPACK_IMPORTED_MODULE_5__/* .readIndex */ .vY)(look, head), () => true);
        const { tree } = commitSchema.parse(await look.wire.get(`${base}/git/commits/${sha}`));
        const pulls = pullsSchema.parse(await look.wire.list(`${base}/commits/${sha}/pulls?per_page=100`));
        return {
            entries: segments.flatMap(({ entries }) => entries),
            places: await (0,_bot_places_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlaces */ .BQ)(look, await (0,_bot_effects_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(look, _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_10__/* .environmentsBranch */ .ZH)),
            tree: tree.sha,
            pulls: pulls
                .filter(({ merged_at, base: { ref } }) => merged_at !== null && ref === defaultBranch)
                .map(({ number }) => number)
        };
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
            throw error;
        throw (0,_bot_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(error, `to show the records of ${owner}/${repo}`);
    }
}


/***/ }),

/***/ 11806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ promotionBranch),
/* harmony export */   K_: () => (/* binding */ auditBranch),
/* harmony export */   Vx: () => (/* binding */ retrainWorkflow),
/* harmony export */   X2: () => (/* binding */ isTitled),
/* harmony export */   ZH: () => (/* binding */ environmentsBranch),
/* harmony export */   k5: () => (/* binding */ rollbackWorkflow),
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
const rollbackWorkflow = 'modelgate-rollback.yml';
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


/***/ })

};

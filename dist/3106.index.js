export const id = 3106;
export const ids = [3106];
export const modules = {

/***/ 93106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJobRecords: () => (/* binding */ readJobRecords)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(65817);
/* harmony import */ var _core_audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22903);
/* harmony import */ var _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(11806);
/* harmony import */ var _core_bot_job_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83140);
/* harmony import */ var _core_config_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78709);
/* harmony import */ var _core_config_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59190);
/* harmony import */ var _core_config_quote_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(14245);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84747);
/* harmony import */ var _bot_client_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(86616);
/* harmony import */ var _bot_effects_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47780);
/* harmony import */ var _bot_explain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78704);
/* harmony import */ var _bot_look_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96164);
/* harmony import */ var _bot_memory_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(20740);
/* harmony import */ var _bot_mirror_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66148);
/* harmony import */ var _bot_places_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52027);
/* harmony import */ var _bot_queries_repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53738);
/* harmony import */ var _bot_records_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12639);
/* harmony import */ var _bot_release_tags_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(644);
/* harmony import */ var _bot_wire_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(77410);
// The bot's records and the environments branch as a job reads them, with its own token: only read, and proven whole.



















const commitSchema = zod__WEBPACK_IMPORTED_MODULE_14__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_14__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_14__/* .string */ .YjP() }) });
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_14__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_14__/* .literal */ .euz('file'), encoding: zod__WEBPACK_IMPORTED_MODULE_14__/* .literal */ .euz('base64'), content: zod__WEBPACK_IMPORTED_MODULE_14__/* .string */ .YjP() });
const pullSchema = zod__WEBPACK_IMPORTED_MODULE_14__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_14__/* .int */ .Whr(),
    merged_at: zod__WEBPACK_IMPORTED_MODULE_14__/* .string */ .YjP().nullable(),
    base: zod__WEBPACK_IMPORTED_MODULE_14__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_14__/* .string */ .YjP() })
});
const pullsSchema = zod__WEBPACK_IMPORTED_MODULE_14__/* .array */ .YOg(pullSchema);
/** Of the pull requests that leave something out only the newest are looked at. */
const mostLeftOut = 30;
/**
 * Null where no bot keeps records here. Throws OutsideError where they can't be read, or were changed by anybody else, and
 * InputError where the default branch has no valid config.
 */
async function readJobRecords(octokit, { owner, repo, defaultBranch }, sha) {
    const base = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
    const look = {
        wire: (0,_bot_wire_js__WEBPACK_IMPORTED_MODULE_13__/* .createWire */ .k)({ octokit, now: Date.now, sleep: _bot_wire_js__WEBPACK_IMPORTED_MODULE_13__/* .defaultSleep */ .J }),
        memory: (0,_bot_memory_js__WEBPACK_IMPORTED_MODULE_15__/* .createMemory */ .I)(),
        // Nothing is written, so it doesn't matter who this is.
        self: { mode: 'actions', login: 'github-actions[bot]', appId: null },
        limits: _bot_look_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultLimits */ .MK,
        stampKey: new Uint8Array(),
        olderKeys: [],
        repository: { id: 0, owner, name: repo },
        host: (0,_bot_client_js__WEBPACK_IMPORTED_MODULE_16__/* .hostOf */ .w4)(octokit),
        base,
        missing: new Set()
    };
    try {
        // Before the log, which may grow, and be tagged again, while it is read.
        const tagged = await taggedMirrors(look);
        const head = await (0,_bot_effects_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .headOf */ .Uo)(look, _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_17__/* .auditBranch */ .K_);
        if (head === null) {
            // Whoever may not see a repository is told that nothing is there.
            await look.wire.get(base);
            checkTagged({ segments: [] }, tagged);
            return null;
        }
        const index = await (0,_bot_records_js__WEBPACK_IMPORTED_MODULE_11__/* .readIndex */ .vY)(look, head);
        checkTagged(index, tagged);
        // Every segment is read, so that the whole chain is proven from its first entry.
        const segments = await (0,_bot_records_js__WEBPACK_IMPORTED_MODULE_11__/* .readSegments */ .lZ)(look, index, () => true);
        const { tree } = commitSchema.parse(await look.wire.get(`${base}/git/commits/${sha}`));
        const pulls = pullsSchema.parse(await look.wire.list(`${base}/commits/${sha}/pulls?per_page=100`));
        const entries = segments.flatMap((segment) => segment.entries);
        return {
            entries,
            places: await (0,_bot_places_js__WEBPACK_IMPORTED_MODULE_9__/* .readPlaces */ .BQ)(look, await (0,_bot_effects_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .headOf */ .Uo)(look, _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_17__/* .environmentsBranch */ .ZH)),
            tree: tree.sha,
            pulls: pulls.filter(isMergedInto(defaultBranch)).map(({ number }) => number),
            leftOutBy: await mergedOf(look, (0,_core_bot_job_records_js__WEBPACK_IMPORTED_MODULE_1__/* .pullsThatLeaveOut */ .fm)(entries).slice(0, mostLeftOut), defaultBranch),
            config: await readConfig(look, defaultBranch)
        };
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz)
            throw error;
        throw (0,_bot_explain_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J5)(error, `to show the records of ${owner}/${repo}`);
    }
}
function isMergedInto(branch) {
    return ({ merged_at, base: { ref } }) => merged_at !== null && ref === branch;
}
async function mergedOf({ wire, base }, pulls, branch) {
    const merged = [];
    for (const number of pulls)
        if (isMergedInto(branch)(pullSchema.parse(await wire.get(`${base}/pulls/${number}`))))
            merged.push(number);
    return merged;
}
async function readConfig({ wire, base }, branch) {
    const bytes = await bytesOf(wire, `${base}/contents/${_bot_queries_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .configFile */ .Ze}?ref=${encodeURIComponent(branch)}`);
    if (bytes === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`${_bot_queries_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .configFile */ .Ze} is missing on ${branch}, so every gate is closed`, {
            cure: 'put it back there, then run the failed jobs again'
        });
    const decoded = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeConfig */ .Fu)(bytes, _bot_queries_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .configFile */ .Ze);
    const parsed = 'errors' in decoded ? decoded : (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o4)(decoded.text, _bot_queries_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .configFile */ .Ze);
    if ('errors' in parsed)
        throw new _core_config_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(parsed.errors, `${branch}:${_bot_queries_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .configFile */ .Ze}`);
    return parsed.config;
}
async function bytesOf(wire, path) {
    try {
        return Buffer.from(fileSchema.parse(await wire.get(path)).content, 'base64');
    }
    catch (error) {
        if ((0,_bot_client_js__WEBPACK_IMPORTED_MODULE_16__/* .isGone */ .ST)(error))
            return null;
        throw error;
    }
}
/** A job can't tell who signed a tag. So any of them can hold it up, and none makes anything pass. */
async function taggedMirrors(look) {
    return (await (0,_bot_release_tags_js__WEBPACK_IMPORTED_MODULE_12__/* .readTags */ .g$)(look)).flatMap(({ name, message }) => {
        const mirror = (0,_core_audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__/* .readMirror */ .ar)(message);
        return mirror === null ? [] : [{ by: `tag ${name}`, mirror }];
    });
}
function checkTagged(index, tagged) {
    const missed = (0,_bot_mirror_js__WEBPACK_IMPORTED_MODULE_8__/* .missedIn */ .JF)(index, tagged);
    if (missed === null)
        return;
    const { message, place, cure } = (0,_bot_mirror_js__WEBPACK_IMPORTED_MODULE_8__/* .notHeld */ .H7)(missed);
    const [, name = ''] = /^tag (.*)$/.exec(missed.by) ?? [];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp(message, {
        ...(place === undefined ? {} : { place }),
        cure: `${cure}; where the bot says nothing of it, the tag is not the bot's: \`git push --delete origin ${(0,_core_config_quote_js__WEBPACK_IMPORTED_MODULE_18__/* .quote */ .h)(`refs/tags/${name}`)}\``
    });
}


/***/ }),

/***/ 83140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recordedPeople),
/* harmony export */   Lw: () => (/* binding */ glassBrokenBy),
/* harmony export */   Zc: () => (/* binding */ isLeftOutOf),
/* harmony export */   aE: () => (/* binding */ jobApprovals),
/* harmony export */   fm: () => (/* binding */ pullsThatLeaveOut),
/* harmony export */   sx: () => (/* binding */ jobAcceptances),
/* harmony export */   ue: () => (/* binding */ askedAgainAt)
/* harmony export */ });
/* harmony import */ var _gates_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89538);
/* harmony import */ var _pipeline_environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10435);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61224);
/* harmony import */ var _carry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29275);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82739);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85941);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27754);
/* harmony import */ var _taken_back_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4835);








/** Approvals that hold for this commit in this environment, oldest first. */
function jobApprovals(entries, commit, environment) {
    const { config, policy, pulls, tree } = commit;
    const isFirst = environment === (0,_pipeline_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentParts */ .sP)(config).staging;
    const given = isFirst
        ? (0,_carry_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedApprovals */ .d5)(entries, { config, environment, policy, pulls, tree })
        : promotedApprovals(entries, commit, environment);
    return given.map(({ entry, detail }) => ({
        schema: 'modelgate/approval@1',
        environment,
        by: accountText(detail.by),
        verified: true,
        at: entry.at,
        commit: commit.sha,
        policy: detail.policy,
        models: detail.models.map(({ model, modelDigest, serving, comparison }) => ({
            model,
            modelDigest: modelDigest ?? _approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .noModel */ .X_,
            serving,
            comparison
        }))
    }));
}
function promotedApprovals(entries, { config, policy, sha }, environment) {
    const promotions = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'promotion_opened').filter(({ entry }) => entry.environment === environment && entry.commit === sha);
    const here = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .givenApprovals */ .A2)(entries).filter(({ entry }) => entry.environment === environment);
    const found = promotions.flatMap(({ entry: { model }, detail: { pull, release } }) => {
        const since = (0,_taken_back_js__WEBPACK_IMPORTED_MODULE_7__/* .takenBackAt */ .M)(entries, { environment, model, release }) ?? -1;
        return [
            ...here.filter(({ entry, detail }) => detail.pull === pull && entry.sequence > since),
            ...(0,_carry_js__WEBPACK_IMPORTED_MODULE_3__/* .promotionApprovals */ .oY)(entries, { config, environment, policy, pull })
        ];
    });
    const bySequence = new Map(found.map((each) => [each.entry.sequence, each]));
    return [...bySequence.values()].toSorted((a, b) => a.entry.sequence - b.entry.sequence);
}
/** Failures that owners accepted; each counts only for the comparison that it names. */
function jobAcceptances(entries, model) {
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'failure_accepted')
        .filter(({ entry }) => entry.model === model)
        .map(({ entry, detail: { metric, slice, by, reason, comparison } }) => ({
        schema: 'modelgate/acceptance@1',
        ...{ model, metric, slice, reason, comparison },
        by: accountText(by),
        verified: true,
        at: entry.at
    }));
}
/** Whether the change that made this commit leaves the model out, or an earlier one the very same bytes. */
function isLeftOutOf(entries, { pulls, leftOutBy }, model, built) {
    return (pulls.some((pull) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isExcludedOn */ .E0)(entries, pull, model)) ||
        leftOutBy.some((pull) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isLeftOutAs */ .Ql)(entries, pull, model, built)));
}
/** Pull requests, merged or not, that still leave a model out; newest first. */
function pullsThatLeaveOut(entries) {
    const found = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'model_excluded').flatMap(({ entry: { model }, detail: { pull } }) => model !== null && (0,_model_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isExcludedOn */ .E0)(entries, pull, model) ? [pull] : []);
    return [...new Set(found)].sort((a, b) => b - a);
}
/** Who opened the gate in an emergency for this very release of this commit; null where nobody did. */
function glassBrokenBy(entries, { sha }, environment, release) {
    const pulls = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'promotion_opened')
        .filter(({ entry, detail }) => entry.environment === environment && entry.commit === sha && detail.release === release)
        .map(({ detail }) => detail.pull);
    const withdrawn = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'request_withdrawn').filter(({ detail }) => detail.what === 'break_glass');
    const broken = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'break_glass').findLast(({ detail }) => pulls.includes(detail.pull) &&
        detail.release === release &&
        !withdrawn.some(({ detail: { pull, at } }) => pull === detail.pull && at >= detail.at));
    return broken?.detail.by.login ?? null;
}
/** When somebody last asked for a release that had failed in this environment to try once more; null where nobody did. */
function askedAgainAt(entries, { environment, model, release }) {
    const asked = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'promotion_asked').findLast(({ entry, detail }) => entry.environment === environment &&
        entry.model === model &&
        detail.release === release &&
        detail.retries !== null);
    return asked === undefined ? null : Date.parse(asked.entry.at);
}
/**
 * Those who approved, with what GitHub said of them then; git's texts are what contributors are known by here. Of somebody
 * whose record says nothing, nothing is known, and nothing of theirs counts.
 */
function recordedPeople(entries) {
    const given = [...(0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'approval_given'), ...(0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsOf */ .M$)(entries, 'failure_accepted')];
    const known = given.flatMap(({ detail: { by, facts } }) => facts === undefined ? [] : [{ ...by, ...facts, isBot: false, unknownTeams: [] }]);
    const accounts = (0,_people_js__WEBPACK_IMPORTED_MODULE_5__/* .gitHubPeople */ .jF)(known);
    const textOf = (text) => {
        const person = parseAccount(text);
        return person === null ? text : (0,_people_js__WEBPACK_IMPORTED_MODULE_5__/* .personText */ .bw)(person);
    };
    return {
        ..._gates_people_js__WEBPACK_IMPORTED_MODULE_0__/* .localPeople */ .$Y,
        barred: (text) => accounts.barred(textOf(text)),
        notAsked: (text, rule) => accounts.notAsked(textOf(text), rule),
        // Also where git has their login as a name, or as what stands before the @.
        hadPart: (text, contributors) => _gates_people_js__WEBPACK_IMPORTED_MODULE_0__/* .localPeople */ .$Y.hadPart(text, contributors) ?? _gates_people_js__WEBPACK_IMPORTED_MODULE_0__/* .localPeople */ .$Y.hadPart(parseAccount(text)?.login ?? text, contributors)
    };
}
/** As git would have them, by GitHub's own address for the account. */
function accountText({ id, login }) {
    return `${login} <${id}+${login}@users.noreply.github.com>`;
}
function parseAccount(text) {
    const [, id, login] = /<(\d{1,15})\+([^@<>]+)@users\.noreply\.github\.com>$/.exec(text) ?? [];
    return id === undefined || login === undefined ? null : { id: Number(id), login };
}


/***/ })

};

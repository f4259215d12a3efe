export const id = 2863;
export const ids = [2863];
export const modules = {

/***/ 93106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJobRecords: () => (/* binding */ readJobRecords)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65817);
/* harmony import */ var _core_audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22903);
/* harmony import */ var _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(11806);
/* harmony import */ var _core_config_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78709);
/* harmony import */ var _core_config_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59190);
/* harmony import */ var _core_config_quote_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(14245);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
/* harmony import */ var _bot_client_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(86616);
/* harmony import */ var _bot_effects_branch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47780);
/* harmony import */ var _bot_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78704);
/* harmony import */ var _bot_look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96164);
/* harmony import */ var _bot_memory_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(20740);
/* harmony import */ var _bot_mirror_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66148);
/* harmony import */ var _bot_places_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52027);
/* harmony import */ var _bot_queries_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53738);
/* harmony import */ var _bot_records_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12639);
/* harmony import */ var _bot_release_tags_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(644);
/* harmony import */ var _bot_wire_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(77410);
// The bot's records and the environments branch as a job reads them, with its own token: only read, and proven whole.


















const commitSchema = zod__WEBPACK_IMPORTED_MODULE_13__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_13__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP() }) });
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_13__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_13__/* .literal */ .euz('file'), encoding: zod__WEBPACK_IMPORTED_MODULE_13__/* .literal */ .euz('base64'), content: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP() });
const pullsSchema = zod__WEBPACK_IMPORTED_MODULE_13__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_13__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_13__/* .int */ .Whr(), merged_at: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP().nullable(), base: zod__WEBPACK_IMPORTED_MODULE_13__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_13__/* .string */ .YjP() }) }));
/**
 * Null where no bot keeps records here. Throws OutsideError where they can't be read, or were changed by anybody else, and
 * InputError where the default branch has no valid config.
 */
async function readJobRecords(octokit, { owner, repo, defaultBranch }, sha) {
    const base = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
    const look = {
        wire: (0,_bot_wire_js__WEBPACK_IMPORTED_MODULE_12__/* .createWire */ .k)({ octokit, now: Date.now, sleep: _bot_wire_js__WEBPACK_IMPORTED_MODULE_12__/* .defaultSleep */ .J }),
        memory: (0,_bot_memory_js__WEBPACK_IMPORTED_MODULE_14__/* .createMemory */ .I)(),
        // Nothing is written, so it doesn't matter who this is.
        self: { mode: 'actions', login: 'github-actions[bot]', appId: null },
        limits: _bot_look_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultLimits */ .MK,
        stampKey: new Uint8Array(),
        olderKeys: [],
        repository: { id: 0, owner, name: repo },
        host: (0,_bot_client_js__WEBPACK_IMPORTED_MODULE_15__/* .hostOf */ .w4)(octokit),
        base,
        missing: new Set()
    };
    try {
        // Before the log, which may grow, and be tagged again, while it is read.
        const tagged = await taggedMirrors(look);
        const head = await (0,_bot_effects_branch_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(look, _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_16__/* .auditBranch */ .K_);
        if (head === null) {
            // Whoever may not see a repository is told that nothing is there.
            await look.wire.get(base);
            checkTagged({ segments: [] }, tagged);
            return null;
        }
        const index = await (0,_bot_records_js__WEBPACK_IMPORTED_MODULE_10__/* .readIndex */ .vY)(look, head);
        checkTagged(index, tagged);
        // Every segment is read, so that the whole chain is proven from its first entry.
        const segments = await (0,_bot_records_js__WEBPACK_IMPORTED_MODULE_10__/* .readSegments */ .lZ)(look, index, () => true);
        const { tree } = commitSchema.parse(await look.wire.get(`${base}/git/commits/${sha}`));
        const pulls = pullsSchema.parse(await look.wire.list(`${base}/commits/${sha}/pulls?per_page=100`));
        return {
            entries: segments.flatMap(({ entries }) => entries),
            places: await (0,_bot_places_js__WEBPACK_IMPORTED_MODULE_8__/* .readPlaces */ .BQ)(look, await (0,_bot_effects_branch_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(look, _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_16__/* .environmentsBranch */ .ZH)),
            tree: tree.sha,
            pulls: pulls
                .filter(({ merged_at, base: { ref } }) => merged_at !== null && ref === defaultBranch)
                .map(({ number }) => number),
            config: await readConfig(look, defaultBranch)
        };
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz)
            throw error;
        throw (0,_bot_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(error, `to show the records of ${owner}/${repo}`);
    }
}
async function readConfig({ wire, base }, branch) {
    const bytes = await bytesOf(wire, `${base}/contents/${_bot_queries_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .configFile */ .Ze}?ref=${encodeURIComponent(branch)}`);
    if (bytes === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`${_bot_queries_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .configFile */ .Ze} is missing on ${branch}, so every gate is closed`, {
            cure: 'put it back there, then run the failed jobs again'
        });
    const decoded = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeConfig */ .Fu)(bytes, _bot_queries_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .configFile */ .Ze);
    const parsed = 'errors' in decoded ? decoded : (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o4)(decoded.text, _bot_queries_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .configFile */ .Ze);
    if ('errors' in parsed)
        throw new _core_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(parsed.errors, `${branch}:${_bot_queries_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .configFile */ .Ze}`);
    return parsed.config;
}
async function bytesOf(wire, path) {
    try {
        return Buffer.from(fileSchema.parse(await wire.get(path)).content, 'base64');
    }
    catch (error) {
        if ((0,_bot_client_js__WEBPACK_IMPORTED_MODULE_15__/* .isGone */ .ST)(error))
            return null;
        throw error;
    }
}
/** A job can't tell who signed a tag. So any of them can hold it up, and none makes anything pass. */
async function taggedMirrors(look) {
    return (await (0,_bot_release_tags_js__WEBPACK_IMPORTED_MODULE_11__/* .readTags */ .g$)(look)).flatMap(({ name, message }) => {
        const mirror = (0,_core_audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__/* .readMirror */ .ar)(message);
        return mirror === null ? [] : [{ by: `tag ${name}`, mirror }];
    });
}
function checkTagged(index, tagged) {
    const missed = (0,_bot_mirror_js__WEBPACK_IMPORTED_MODULE_7__/* .missedIn */ .JF)(index, tagged);
    if (missed === null)
        return;
    const { message, place, cure } = (0,_bot_mirror_js__WEBPACK_IMPORTED_MODULE_7__/* .notHeld */ .H7)(missed);
    const [, name = ''] = /^tag (.*)$/.exec(missed.by) ?? [];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp(message, {
        ...(place === undefined ? {} : { place }),
        cure: `${cure}; where the bot says nothing of it, the tag is not the bot's: \`git push --delete origin ${(0,_core_config_quote_js__WEBPACK_IMPORTED_MODULE_17__/* .quote */ .h)(`refs/tags/${name}`)}\``
    });
}


/***/ }),

/***/ 56776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ tagPrefix),
/* harmony export */   Pt: () => (/* binding */ nextNumber),
/* harmony export */   RC: () => (/* binding */ formatReleaseTag),
/* harmony export */   uX: () => (/* binding */ readReleaseTag)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _audit_mirror_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22903);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62636);
// The tag of a release that went live, in GTO's form. Anybody who may push could make one, so its message is signed, for one
// repository and name: what it says of the audit log counts as the bot's word.



/** The end of a message; whatever stands before it is for people. */
const endPattern = /\npromotion (\S+)\n(.*)\nmodelgate:1 ([0-9a-f]{64})$/;
const emptyLog = 'Audit log: empty';
function tagPrefix(model, environment) {
    return `${model}#${environment}#`;
}
/** The first number that no tag after those of these names has; 1 where none has the prefix. */
function nextNumber(prefix, names) {
    // Where there is a tag `…#1/x`, there can be none `…#1`.
    const taken = new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length).split('/')[0] ?? ''));
    // Anybody may push a longer one, after which there would be none.
    const numbers = [...taken].filter((number) => /^[1-9][0-9]{0,11}$/.test(number));
    let next = Math.max(0, ...numbers.map(Number)) + 1;
    while (taken.has(`${next}`))
        next += 1;
    return next;
}
/** `message`: what people read. */
function formatReleaseTag(secret, tag, message, { key, mirror }) {
    const text = `${message}\npromotion ${key}\n${mirror === null ? emptyLog : (0,_audit_mirror_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMirror */ .rn)(mirror)}`;
    return `${text}\nmodelgate:1 ${sign(secret, tag, text).toString('hex')}`;
}
/** Null where none of these secrets signed it for this name. */
function readReleaseTag(secrets, tag, message) {
    const whole = message.trimEnd();
    const [, key, log = '', mac = ''] = endPattern.exec(whole) ?? [];
    if (key === undefined)
        return null;
    const text = whole.slice(0, whole.lastIndexOf('\n'));
    const isOwn = secrets.some((each) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(mac, 'hex'), sign(each, tag, text)));
    return isOwn ? { key, mirror: (0,_audit_mirror_js__WEBPACK_IMPORTED_MODULE_1__/* .readMirror */ .ar)(log) } : null;
}
function sign(secret, { repository, name }, text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret)
        .update((0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(['tag', repository, name, text]))
        .digest();
}


/***/ })

};

export const id = 5229;
export const ids = [5229];
export const modules = {

/***/ 86616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
// What the bot's adapter needs of Octokit; any Octokit, Probot's too, is one.
function isFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function hasStatus(error, ...statuses) {
    return isFailure(error) && statuses.includes(error.status);
}
/** Deleted, never there, hidden from this token, or withdrawn by law. */
function isGone(error) {
    return hasStatus(error, 404, 410, 451);
}
/** Whose API at `api.github.com` or `https://HOST/api/v3` the client asks. */
function hostOf({ request }) {
    return new URL(request.endpoint.DEFAULTS.baseUrl).hostname.replace(/^api\./, '');
}


/***/ }),

/***/ 47780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ commitOn),
/* harmony export */   SN: () => (/* binding */ deleteBranch),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   lY: () => (/* binding */ createBranch),
/* harmony export */   ob: () => (/* binding */ moveBranch),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65817);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86616);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96164);
// Commits on the bot's branches, by compare-and-swap.




const mutation = `mutation ModelgateCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } } }`;
const committedSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ createCommitOnBranch: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) }) });
const shaSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** The new commit; null where the branch is not where it must be, and nothing was done. */
async function commitOn(look, commit) {
    return commit.head === null ? begin(look, commit) : goOn(look, commit, commit.head);
}
async function goOn(look, { branch, message, files }, head) {
    const { owner, name } = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(look);
    const [headline = '', ...rest] = message.split('\n');
    const input = {
        branch: { repositoryNameWithOwner: `${owner}/${name}`, branchName: branch },
        expectedHeadOid: head,
        message: { headline, body: rest.join('\n').trim() },
        fileChanges: {
            additions: [...files].map(([path, text]) => ({ path, contents: Buffer.from(text).toString('base64') }))
        }
    };
    try {
        return committedSchema.parse(await look.wire.mutate(mutation, { input })).createCommitOnBranch.commit.oid;
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .hasStatus */ .Ro)(error, 404, 409))
            return null;
        throw error;
    }
}
/** A commit without parents, and the branch with it: whoever makes the branch first has it. */
async function begin(look, { branch, message, files, readme }) {
    const { wire, base } = look;
    const all = new Map([['README.md', readme], ...files]);
    const tree = [...all].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }));
    const written = shaSchema.parse((await wire.write('POST', `${base}/git/trees`, { tree })).data);
    const body = { message, tree: written.sha, parents: [] };
    const { sha } = shaSchema.parse((await wire.write('POST', `${base}/git/commits`, body)).data);
    return (await createBranch(look, branch, sha)) ? sha : null;
}
/** False where it is there already. */
async function createBranch(look, branch, sha) {
    try {
        await look.wire.write('POST', `${look.base}/git/refs`, { ref: `refs/heads/${branch}`, sha });
        return true;
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .hasStatus */ .Ro)(error, 422) && (await headOf(look, branch)) !== null)
            return false;
        throw error;
    }
}
const refSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
/** Null where there is no such branch. */
async function headOf(look, branch) {
    const found = await look.wire.find(`${look.base}/git/ref/heads/${branch}`);
    return found === null ? null : refSchema.parse(found).object.sha;
}
async function deleteBranch(look, branch) {
    try {
        await look.wire.write('DELETE', `${look.base}/git/refs/heads/${branch}`);
    }
    catch (error) {
        // 422 is how GitHub says that it isn't there.
        if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(error) && !(0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .hasStatus */ .Ro)(error, 422))
            throw error;
    }
}
const idSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
const move = `mutation ModelgateMove($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
/** Moves a branch, whatever its history, if it is still at `from`; false where it isn't. */
async function moveBranch(look, branch, from, to) {
    const text = 'query ModelgateId($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }';
    const { repository } = idSchema.parse((await look.wire.query(text, (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(look))).data);
    const refUpdates = [{ name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force: true }];
    try {
        await look.wire.mutate(move, { input: { repositoryId: repository.id, refUpdates } });
        return true;
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .hasStatus */ .Ro)(error, 404, 409, 422))
            return false;
        throw error;
    }
}
/** The id that git gives a file of this text. */
function blobId(text) {
    const bytes = Buffer.from(text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 78704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ permissionOf),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86616);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54226);
/* harmony import */ var _core_bot_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78248);
// GitHub's failures as people should read them.




/** What passes by itself becomes an OutsideError; refusals stay as they are, for the caller knows what they mean. */
function explain(error, now) {
    if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error) || !(0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemporary */ .ey)(error))
        return error;
    if (error.status >= 500) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`GitHub did not answer as it should (${error.message})`, {
            cure: 'wait: nothing is lost, and the next event or sweep goes on; if it lasts, look at https://www.githubstatus.com',
            cause: error
        });
    }
    const until = limitEnds(error, now);
    const when = until === null ? 'in some minutes' : `at ${new Date(until).toISOString()}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`GitHub's rate limit is used up (${error.message})`, {
        cure: `wait: nothing is lost, and the next event or sweep after it ends, ${when}, goes on`,
        cause: error
    });
}
/** A refusal that nobody above knows better: what is missing, and what to type. */
function refused(error, doing) {
    if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error))
        return error;
    const permission = permissionOf(error);
    const cure = error.status === 403 && permission !== null
        ? `grant the permission ${permission}: in the App's settings under Permissions, then accept it for the installation`
        : 'look at the repository on GitHub: settings, rulesets and the App’s installation decide this';
    const { status, message } = error;
    const text = `GitHub refused ${doing}: ${status} ${message}`;
    // With a token that ran out, or while GitHub fails, another time ends otherwise.
    if (status === 401 || (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemporary */ .ey)(error))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(text, { cure, cause: error });
    return new _core_bot_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedError */ .f(text, { status, message, permission }, { cure, cause: error });
}
/** `checks: write`, by GitHub's `x-accepted-github-permissions`; null where it names none. */
function permissionOf({ response }) {
    const header = response?.headers['x-accepted-github-permissions'];
    const [first = ''] = String(header ?? '').split(/[;,]/);
    const [, name, level] = /^\s*([a-z_]+)=([a-z]+)/.exec(first) ?? [];
    return name === undefined || level === undefined ? null : `${name}: ${level}`;
}
function limitEnds({ response }, now) {
    const { 'retry-after': after, 'x-ratelimit-reset': reset } = response?.headers ?? {};
    if (after !== undefined)
        return now + Number(after) * 1000;
    return reset === undefined ? null : Number(reset) * 1000;
}


/***/ }),

/***/ 97105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ knownName),
/* harmony export */   gq: () => (/* binding */ askRepository),
/* harmony export */   uP: () => (/* binding */ noteErrors)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86616);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74631);
// One query of a repository, under the name that it has now, and what GitHub would not tell.



/** As the bot knew it before, or as the event named it. */
function knownName(memory, repository) {
    return { ...repository, ...memory.names.get(String(repository.id)) };
}
/**
 * Asks by name, and by id where the name is somebody else's or nobody's now. Null where the repository is gone.
 * `ask` gets the look with the repository's present name.
 */
async function askRepository({ wire, memory }, repository, lookAt, ask) {
    let name = knownName(memory, repository);
    for (let attempt = 0; attempt < 2 && name !== null; attempt += 1) {
        const look = lookAt(name);
        const answered = await asked(ask, look);
        const found = answered?.answer.repository;
        if (answered !== null && found?.databaseId === repository.id) {
            const { name: present, owner } = found;
            memory.names.set(String(repository.id), { owner: owner.login, name: present });
            return { look: lookAt({ id: repository.id, owner: owner.login, name: present }), ...answered };
        }
        name = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findById */ .uz)(wire, repository.id);
    }
    return null;
}
async function asked(ask, look) {
    try {
        return await ask(look);
    }
    catch (error) {
        // The installation is gone, or GitHub withdrew it.
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 404, 410, 451))
            return null;
        throw error;
    }
}
const permissions = {
    own: 'checks: read',
    suites: 'checks: read',
    checkSuites: 'checks: read',
    checkRuns: 'checks: read',
    workflowRun: 'actions: read',
    pullRequest: 'pull_requests: read',
    pullRequests: 'pull_requests: read',
    associatedPullRequests: 'pull_requests: read',
    comments: 'issues: read',
    mergeQueue: 'merge_queues: read',
    mergeQueueEntry: 'merge_queues: read'
};
/** Notes which permissions the answer lacks. Throws OutsideError where nothing can be seen without. */
function noteErrors(look, errors) {
    for (const { type, path = [], message } of errors) {
        if (type === 'NOT_FOUND')
            continue;
        if (type !== 'FORBIDDEN') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`GitHub answered a part of the question with an error (${message})`, {
                cure: 'wait: the next event or sweep asks again; if it lasts, look at https://www.githubstatus.com'
            });
        }
        const named = path.flatMap((part) => permissions[String(part)] ?? []).at(-1) ?? 'contents: read';
        if (named === 'contents: read' || named === 'pull_requests: read') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`the App may not read ${named.replace(': read', '')} of ${look.repository.owner}/${look.repository.name}`, {
                cure: `grant the permission ${named}: in the App's settings under Permissions, then accept it for the installation`
            });
        }
        look.missing.add(named);
    }
}


/***/ }),

/***/ 96164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   rg: () => (/* binding */ permitted),
/* harmony export */   xB: () => (/* binding */ keyIn)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86616);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78704);


const defaultLimits = {
    files: 3000,
    commits: 250,
    history: 20_000,
    commitPaths: 100,
    runs: 30,
    peopleMs: 60_000
};
/** The key of something of this repository. */
function keyIn({ repository }, ...parts) {
    return [repository.id, ...parts].join(' ');
}
function namesOf({ repository: { owner, name } }) {
    return { owner, name };
}
/** What `read` gives; `otherwise` where the installation lacks a permission, which is noted (`permission` where GitHub names none). */
async function permitted(look, permission, read, otherwise) {
    try {
        return await read();
    }
    catch (error) {
        if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error) || error.status !== 403)
            throw error;
        look.missing.add((0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionOf */ .Fp)(error) ?? permission);
        return otherwise;
    }
}


/***/ }),

/***/ 30082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createLru)
/* harmony export */ });
// A map that forgets what was not used for longest once it holds too much.
/** `weigh` gives what a value counts towards `most`; 1 by default. */
function createLru(most, weigh = () => 1) {
    const held = new Map();
    let total = 0;
    const drop = (key) => {
        total -= held.get(key)?.weight ?? 0;
        held.delete(key);
    };
    return {
        get(key) {
            const found = held.get(key);
            if (found === undefined)
                return undefined;
            held.delete(key);
            held.set(key, found);
            return found.value;
        },
        set(key, value) {
            drop(key);
            const weight = weigh(value);
            held.set(key, { value, weight });
            total += weight;
            for (const oldest of held.keys()) {
                if (total <= most || oldest === key)
                    break;
                drop(oldest);
            }
        },
        delete: drop
    };
}


/***/ }),

/***/ 20740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered),
/* harmony export */   I: () => (/* binding */ createMemory)
/* harmony export */ });
/* harmony import */ var _lru_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30082);

const megabyte = 1024 * 1024;
function createMemory() {
    return {
        names: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(10_000),
        configs: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(1_000),
        texts: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(64 * megabyte, (text) => text.length),
        trees: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(200_000, (files) => files.length + 1),
        indexes: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(200_000, ({ segments }) => segments.length + 1),
        longest: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(200_000, ({ segments }) => segments.length + 1),
        mirrors: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(10_000),
        places: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(1_000),
        evidence: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(64 * megabyte, (facts) => JSON.stringify(facts).length),
        runs: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(10_000),
        artifacts: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(10_000),
        commits: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(50_000),
        lists: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(200_000, (list) => (list?.length ?? 0) + 1),
        people: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(10_000),
        labels: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(50_000),
        viaApp: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(50_000),
        releases: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(10_000),
        times: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(10_000),
        promoted: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(1_000),
        lines: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(10_000),
        onDefault: (0,_lru_js__WEBPACK_IMPORTED_MODULE_0__/* .createLru */ .g)(10_000)
    };
}
/** What is held under a key, or else what `load` gives, held from then on. */
async function remembered(held, key, load) {
    const found = held.get(key);
    if (found !== undefined)
        return found;
    const value = await load();
    held.set(key, value);
    return value;
}


/***/ }),

/***/ 66148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ notHeld),
/* harmony export */   JF: () => (/* binding */ missedIn),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   rA: () => (/* binding */ presentMirror),
/* harmony export */   rO: () => (/* binding */ recordFacts)
/* harmony export */ });
/* harmony import */ var _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11806);
/* harmony import */ var _core_audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22903);
/* harmony import */ var _core_audit_segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63142);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84747);
/* harmony import */ var _effects_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47780);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96164);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12639);
/* harmony import */ var _release_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(644);
// The audit log held against what the bot's own checks and tags said of it: a history that was cut or written anew is found
// even by a process that never saw it.








const digests = new WeakMap();
function digestsOf(index) {
    const known = digests.get(index);
    if (known !== undefined)
        return known;
    const made = (0,_core_audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__/* .indexDigests */ .mc)(index.segments);
    digests.set(index, made);
    return made;
}
/** The log as it was last seen whole; null before its first entry. */
async function presentMirror(look) {
    const index = look.memory.longest.get((0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .keyIn */ .xB)(look, 'longest'));
    const last = index?.segments.at(-1);
    if (index === undefined || last === undefined)
        return null;
    const [segment] = await (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .readSegments */ .lZ)(look, index, (each) => each === last);
    const entry = segment?.entries.at(-1);
    const digest = digestsOf(index).at(-1);
    if (entry === undefined || digest === undefined)
        return null;
    return { sequence: entry.sequence, digest: entry.digest, segments: index.segments.length, index: digest };
}
/** What `read` gives of the log, or `otherwise` and why: it was changed by somebody else. Failures of GitHub are thrown. */
async function readWhole(look, head, checks, read, otherwise) {
    const mirrors = noteMirrors(look, [...checkMirrors(checks), ...(await (0,_release_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .tagMirrors */ .HN)(look))]);
    try {
        const found = await proven(look, head, mirrors);
        return { value: await read(found.index), head: found.head, fault: null };
    }
    catch (error) {
        if (!(error instanceof _records_js__WEBPACK_IMPORTED_MODULE_5__/* .BrokenLogError */ .sp))
            throw error;
        const { message, place, cure } = error;
        const where = place === undefined ? '' : ` (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(place)})`;
        const missed = look.memory.mirrors.get((0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .keyIn */ .xB)(look, 'missed')) ?? longestOf(mirrors);
        return { value: otherwise, head, fault: { message: `${message}${where}`, cure, mirror: missed?.mirror ?? null } };
    }
}
function checkMirrors(checks) {
    return checks.flatMap(({ mirror }) => (mirror == null ? [] : [{ by: 'a check', mirror }]));
}
/** What is known of this repository's log: by this observation, and of those before the longest and what was missed. */
function noteMirrors(look, seen) {
    const { mirrors } = look.memory;
    const longest = longestOf([mirrors.get((0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .keyIn */ .xB)(look, 'longest')) ?? [], seen].flat());
    if (longest !== null)
        mirrors.set((0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .keyIn */ .xB)(look, 'longest'), longest);
    return [mirrors.get((0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .keyIn */ .xB)(look, 'missed')) ?? [], longest ?? [], seen].flat();
}
function longestOf(mirrors) {
    return mirrors.toSorted((a, b) => b.mirror.segments - a.mirror.segments)[0] ?? null;
}
async function proven(look, head, mirrors) {
    try {
        return { head, index: await held(look, head, mirrors) };
    }
    catch (error) {
        // GitHub may show a check before the branch that it speaks of.
        const now = error instanceof _records_js__WEBPACK_IMPORTED_MODULE_5__/* .BrokenLogError */ .sp ? await (0,_effects_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .headOf */ .Uo)(look, _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .auditBranch */ .K_) : head;
        if (now === head)
            throw error;
        return { head: now, index: await held(look, now, mirrors) };
    }
}
async function held(look, head, mirrors) {
    const before = look.memory.longest.get((0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .keyIn */ .xB)(look, 'longest'));
    // Also of a commit that was read before: the branch may have been put back to it.
    const index = (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .grown */ .gT)(look, await (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .readIndex */ .vY)(look, head));
    const missed = missedIn(index, mirrors);
    if (missed === null) {
        look.memory.mirrors.delete((0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .keyIn */ .xB)(look, 'missed'));
        return index;
    }
    look.memory.mirrors.set((0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .keyIn */ .xB)(look, 'missed'), missed);
    // It is no log to go on from, nor to be missed once the right one is back.
    if (before === undefined)
        look.memory.longest.delete((0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .keyIn */ .xB)(look, 'longest'));
    else
        look.memory.longest.set((0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .keyIn */ .xB)(look, 'longest'), before);
    throw notHeld(missed);
}
/** The first that a log does not hold; null where it goes on from all of them. */
function missedIn(index, mirrors) {
    return mirrors.find(({ mirror }) => !(0,_core_audit_mirror_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsMirror */ .ap)(digestsOf(index), mirror)) ?? null;
}
function notHeld({ by, mirror: { segments, sequence, digest } }) {
    const what = `${segments} segments up to entry ${sequence}, ${digest.slice(0, 19)}…`;
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_5__/* .broken */ .mw)({
        path: _core_audit_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentsFolder */ .Z9,
        line: 1,
        message: `${by} says that it had ${what}, and it does not hold them`
    });
}
/** The facts of an observation. */
function recordFacts(entries, { head, fault }) {
    return fault === null ? { entries, head } : { entries: [], head, fault };
}


/***/ }),

/***/ 52027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ readPlaces),
/* harmony export */   Bc: () => (/* binding */ placedAt),
/* harmony export */   x$: () => (/* binding */ readServedBefore)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11806);
/* harmony import */ var _core_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92957);
/* harmony import */ var _environment_state_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88889);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96164);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20740);
// The environments branch: what each environment is told to serve, and since when.






const query = `query ModelgatePlaces($owner: String!, $name: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $head) { ... on Commit { tree { entries { name type
    object { ... on Tree { entries { name type object { ... on Blob { text isTruncated } } } } } } } } } } }`;
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(), isTruncated: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }).partial().nullable();
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        object: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
                entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(entrySchema.extend({
                    object: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(entrySchema.extend({ object: fileSchema })).nullable() })
                        .partial()
                        .nullable()
                }))
            })
        })
            .partial()
            .nullable()
    })
});
/** Every `<environment>/<model>.yaml` at this commit. Throws InputError where one of them can't be read. */
async function readPlaces(look, head) {
    if (head === null)
        return [];
    return (0,_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .H)(look.memory.places, (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .keyIn */ .xB)(look, head), async () => {
        const { data } = await look.wire.query(query, { ...(0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(look), head });
        const folders = answerSchema.parse(data).repository.object?.tree?.entries ?? [];
        return folders.flatMap((folder) => (folder.object?.entries ?? []).flatMap((file) => {
            const model = /^(.+)\.yaml$/.exec(file.name)?.[1];
            if (file.type !== 'blob' || model === undefined)
                return [];
            const text = file.object?.isTruncated === true ? null : (file.object?.text ?? null);
            const { state } = (0,_environment_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStateFile */ .n)(text ?? '\0', `${_core_bot_branches_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentsBranch */ .ZH}:${folder.name}/${file.name}`);
            return [{ environment: folder.name, model, state }];
        }));
    });
}
const commitsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ committer: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ date: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable() }) }));
/** When a state was last written, by the branch's history: in milliseconds since the epoch. */
async function placedAt(look, head, { environment, model }) {
    const file = `${environment}/${model}.yaml`;
    return (0,_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .H)(look.memory.times, (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .keyIn */ .xB)(look, head, file), async () => {
        const path = `${look.base}/commits?sha=${head}&path=${encodeURIComponent(file)}&per_page=1`;
        const [last] = commitsSchema.parse(await look.wire.get(path));
        return Date.parse(last?.commit.committer?.date ?? '') || look.wire.now();
    });
}
/** What the environment before this one serves of the model, by the branch; null where it serves nothing, or there is none. */
async function readServedBefore(look, { config, places, environmentsHead, goal }) {
    if (config.kind !== 'valid' || environmentsHead === null || goal === null)
        return null;
    const before = (0,_core_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .predecessorOf */ .Fr)(config.config, goal.environment);
    const place = places.find(({ environment, model }) => environment === before && model === goal.model);
    const release = place?.state.live ?? null;
    if (place === undefined || release === null)
        return null;
    return { release, at: await placedAt(look, environmentsHead, place) };
}


/***/ }),

/***/ 53738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ blobSchema),
/* harmony export */   DC: () => (/* binding */ blobFields),
/* harmony export */   GE: () => (/* binding */ repositoryFields),
/* harmony export */   Ze: () => (/* binding */ configFile),
/* harmony export */   _L: () => (/* binding */ repositorySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _core_bot_branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11806);
// What every observation asks of a repository: names, heads of the branches that matter, the config.


const configFile = '.github/modelgate.yml';
const blobFields = '... on Blob { oid byteSize isTruncated text }';
/** Fields of `Repository`. */
const repositoryFields = `databaseId name owner { login } isPrivate isArchived url
  defaultBranchRef { name target { oid } }
  config: object(expression: "HEAD:${configFile}") { ${blobFields} }
  audit: ref(qualifiedName: "refs/heads/${_core_bot_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .auditBranch */ .K_}") { target { oid } }
  environments: ref(qualifiedName: "refs/heads/${_core_bot_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsBranch */ .ZH}") { target { oid } }`;
/** Empty for what is no file: a folder of that name. */
const blobSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), byteSize: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), isTruncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })
    .partial();
const ref = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ target: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable() }).nullish();
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    databaseId: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    isPrivate: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    isArchived: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    defaultBranchRef: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable() }).nullish(),
    config: blobSchema.nullish(),
    audit: ref,
    environments: ref
});


/***/ }),

/***/ 12639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sp: () => (/* binding */ BrokenLogError),
  mw: () => (/* binding */ broken),
  Mc: () => (/* binding */ entriesOf),
  gT: () => (/* binding */ grown),
  Lj: () => (/* binding */ keepSegment),
  vY: () => (/* binding */ readIndex),
  lZ: () => (/* binding */ readSegments)
});

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/audit/segments.js
var audit_segments = __webpack_require__(63142);
// EXTERNAL MODULE: ./core/bot/branches.js
var branches = __webpack_require__(11806);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./adapters/github/bot/look.js
var bot_look = __webpack_require__(96164);
;// CONCATENATED MODULE: ./adapters/github/bot/blobs.js
// Texts of git's blobs by their ids: many in one query, and none twice.



const mostAtOnce = 50;
const answerSchema = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullable(), isTruncated: schemas/* boolean */.zMY() }).partial().nullable())
        .nullable()
});
/** Throws OutsideError where one of them can't be had whole. */
async function readTexts(look, oids) {
    const found = new Map();
    const wanted = [];
    for (const oid of new Set(oids)) {
        const known = look.memory.texts.get((0,bot_look/* keyIn */.xB)(look, oid));
        if (known === undefined)
            wanted.push(oid);
        else
            found.set(oid, known);
    }
    for (let from = 0; from < wanted.length; from += mostAtOnce) {
        const some = wanted.slice(from, from + mostAtOnce);
        for (const [oid, text] of await ask(look, some)) {
            look.memory.texts.set((0,bot_look/* keyIn */.xB)(look, oid), text);
            found.set(oid, text);
        }
    }
    return found;
}
async function ask(look, oids) {
    const fields = oids.map((oid, index) => `b${index}: object(oid: "${oid}") { ... on Blob { text isTruncated } }`);
    const text = `query ModelgateBlobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join('\n')} } }`;
    const { data } = await look.wire.query(text, (0,bot_look/* namesOf */.eZ)(look));
    const { repository } = answerSchema.parse(data);
    return oids.map((oid, index) => {
        const blob = repository?.[`b${index}`];
        if (blob?.text == null || blob.isTruncated === true) {
            throw new errors/* OutsideError */.Cp(`GitHub did not give the file ${oid} whole`, {
                cure: 'wait: the next event or sweep asks again; if it lasts, look whether somebody wrote to the branches modelgate/audit or modelgate/environments'
            });
        }
        return [oid, blob.text];
    });
}

// EXTERNAL MODULE: ./adapters/github/bot/memory.js
var memory = __webpack_require__(20740);
;// CONCATENATED MODULE: ./adapters/github/bot/records.js
// The audit branch: which segments it has, and the records of a subject in them, each proven against its neighbours.







const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY().default(false),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }))
});
/** By the folders' ids, so that only those that changed are asked for. */
async function readIndex(look, head) {
    if (head === null)
        return grown(look, { segments: [] });
    const known = look.memory.indexes.get((0,bot_look/* keyIn */.xB)(look, head));
    if (known !== undefined)
        return known;
    const root = await readTree(look, head);
    const folder = root.find(({ path, type }) => path === audit_segments/* segmentsFolder */.Z9 && type === 'tree');
    const folders = folder === undefined ? [] : await readTree(look, folder.sha);
    const segments = [];
    for (const { path, sha } of folders) {
        for (const file of await readTree(look, sha)) {
            const name = (0,audit_segments/* parseSegmentPath */._1)(`${audit_segments/* segmentsFolder */.Z9}/${path}/${file.path}`);
            if (name !== null)
                segments.push({ ...name, oid: file.sha });
        }
    }
    const index = grown(look, { segments: segments.sort((a, b) => a.sequence - b.sequence) });
    look.memory.indexes.set((0,bot_look/* keyIn */.xB)(look, head), index);
    return index;
}
/**
 * A log only grows: what was seen of it once is still there. A link that is missing at its end, or between two that aren't
 * asked for, shows nowhere else.
 */
function grown(look, index) {
    const key = (0,bot_look/* keyIn */.xB)(look, 'longest');
    const before = look.memory.longest.get(key)?.segments ?? [];
    const lost = before.find(({ oid }, at) => index.segments[at]?.oid !== oid);
    if (lost !== undefined) {
        throw broken({ path: (0,audit_segments/* segmentPath */.RA)(lost), line: 1, message: 'a segment that was there is gone or another' });
    }
    look.memory.longest.set(key, index);
    return index;
}
async function readTree(look, sha) {
    return (0,memory/* remembered */.H)(look.memory.trees, (0,bot_look/* keyIn */.xB)(look, sha), async () => {
        const { tree, truncated } = treeSchema.parse(await look.wire.get(`${look.base}/git/trees/${sha}`));
        if (truncated)
            throw broken({ path: audit_segments/* segmentsFolder */.Z9, line: 1, message: 'GitHub does not list it whole' });
        return tree;
    });
}
/** The segments of these slugs, oldest first. Throws OutsideError where one of them, or its place in the log, was changed. */
async function readSegments(look, { segments }, wanted) {
    const chosen = segments.flatMap((segment, index) => (wanted(segment) ? [index] : []));
    // The one before each, and the one after it, prove that nothing was changed between.
    const needed = new Set(chosen.flatMap((index) => [index - 1, index, index + 1]).filter((index) => index in segments));
    const texts = await readTexts(look, [...needed].map((index) => segments[index]?.oid ?? ''));
    const read = new Map();
    for (const index of needed) {
        const name = segments[index];
        if (name === undefined)
            continue;
        read.set(index, whole((0,audit_segments/* readSegment */.gA)(name, texts.get(name.oid) ?? '')));
    }
    for (const [index, segment] of read) {
        const before = read.get(index - 1);
        if (index > 0 && before === undefined)
            continue;
        const fault = (0,audit_segments/* checkFollows */.fs)(segment, before ?? null);
        if (fault !== null)
            throw broken(fault);
    }
    return chosen.flatMap((index) => read.get(index) ?? []);
}
function entriesOf(segments, slugs) {
    return segments.filter(({ slug }) => slugs.includes(slug)).flatMap(({ entries }) => entries);
}
function whole(read) {
    if ('message' in read)
        throw broken(read);
    return read;
}
/** The log is not the one that this bot wrote. */
class BrokenLogError extends errors/* OutsideError */.Cp {
}
function broken({ path, line, message }) {
    return new BrokenLogError(`The audit log was changed by somebody else, and nothing is decided by it: ${message}.`, {
        place: { file: path, line },
        cure: `find who wrote to the branch ${branches/* auditBranch */.K_} (only the bot may: docs/how-to/rulesets.md), and put it back to the last commit that the bot made`
    });
}
/** A segment that the bot itself just wrote, known without asking. */
function keepSegment(look, head, { segments }, segment) {
    const index = { segments: [...segments, segment] };
    look.memory.indexes.set((0,bot_look/* keyIn */.xB)(look, head), index);
    look.memory.longest.set((0,bot_look/* keyIn */.xB)(look, 'longest'), index);
}


/***/ }),

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wb: () => (/* binding */ ownTags),
  g$: () => (/* binding */ readTags),
  HN: () => (/* binding */ tagMirrors)
});

// EXTERNAL MODULE: ./core/bot/release-tag.js
var release_tag = __webpack_require__(56776);
// EXTERNAL MODULE: ./adapters/github/bot/find-repository.js
var find_repository = __webpack_require__(97105);
// EXTERNAL MODULE: ./adapters/github/bot/look.js
var bot_look = __webpack_require__(96164);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
;// CONCATENATED MODULE: ./adapters/github/bot/queries/tags.js
// The newest tags, with what the annotated ones say.

const mostTags = 100;
const tagsQuery = `query ModelgateTags($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: "refs/tags/", first: ${mostTags}, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name target { ... on Tag { message } } } } } }`;
/** A light tag's target has no message. */
const refSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).partial().nullable() });
const tagsAnswerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ refs: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(refSchema.nullable()).nullable() }).nullable() }).nullable()
});

;// CONCATENATED MODULE: ./adapters/github/bot/release-tags.js
// The bot's own tags of releases, and what they say of the audit log.




/** The annotated ones among the newest hundred of the repository, whoever made them. */
async function readTags(look) {
    const { data, errors } = await look.wire.query(tagsQuery, (0,bot_look/* namesOf */.eZ)(look));
    (0,find_repository/* noteErrors */.uP)(look, errors);
    const { repository } = tagsAnswerSchema.parse(data ?? { repository: null });
    return (repository?.refs?.nodes ?? []).flatMap((ref) => {
        const message = ref?.target?.message;
        return ref === null || message === undefined ? [] : [{ name: ref.name, message }];
    });
}
/** Only this bot's: what others pushed is left out. */
async function ownTags(look) {
    const secrets = [look.stampKey, ...look.olderKeys];
    return (await readTags(look)).flatMap(({ name, message }) => {
        const read = (0,release_tag/* readReleaseTag */.uX)(secrets, { repository: look.repository.id, name }, message);
        return read === null ? [] : [{ name, ...read }];
    });
}
/** None are asked for by a process that has seen the log of this repository: it knows more of it than any tag. */
async function tagMirrors(look) {
    if (look.memory.longest.get((0,bot_look/* keyIn */.xB)(look, 'longest')) !== undefined)
        return [];
    return (await ownTags(look)).flatMap(({ name, mirror }) => (mirror === null ? [] : [{ by: `tag ${name}`, mirror }]));
}


/***/ }),

/***/ 74631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ repositoryFacts),
/* harmony export */   og: () => (/* binding */ configFacts),
/* harmony export */   uz: () => (/* binding */ findById)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65817);
/* harmony import */ var _core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78709);
/* harmony import */ var _core_config_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47969);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84747);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96164);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86616);
/* harmony import */ var _queries_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53738);
// The repository by itself: under which name it is found, and what every observation says of it.







const namedSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), owner: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }) });
/** Where the repository with this id is now; null where it is gone. */
async function findById(wire, id) {
    try {
        const { name, owner } = namedSchema.parse(await wire.get(`/repositories/${id}`));
        return { id, owner: owner.login, name };
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_6__/* .isGone */ .ST)(error))
            return null;
        throw error;
    }
}
/** Null for an archived repository and one without a commit: nothing can be done there. */
function repositoryFacts(answer) {
    const head = answer.defaultBranchRef?.target?.oid;
    if (answer.isArchived || head === undefined || answer.databaseId === null)
        return null;
    return {
        id: answer.databaseId,
        owner: answer.owner.login,
        name: answer.name,
        defaultBranch: answer.defaultBranchRef?.name ?? '',
        defaultHead: head,
        isPrivate: answer.isPrivate,
        url: answer.url
    };
}
/** A config by the file that holds it; null or a folder is no config. */
function configFacts(look, blob) {
    if (blob?.oid === undefined)
        return { kind: 'missing' };
    const key = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .keyIn */ .xB)(look, blob.oid);
    const known = look.memory.configs.get(key);
    if (known !== undefined)
        return known;
    const facts = readConfig(blob);
    look.memory.configs.set(key, facts);
    return facts;
}
function readConfig({ text, isTruncated, byteSize = 0 }) {
    if (text == null || isTruncated === true) {
        // Of a file that GitHub gives no text for, the bytes are not UTF-8 or too many: said as the parser says it.
        const bytes = text == null ? Uint8Array.of(0xff) : new Uint8Array(byteSize);
        const decoded = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeConfig */ .Fu)(bytes, _queries_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .configFile */ .Ze);
        return invalid('errors' in decoded ? decoded.errors : []);
    }
    const parsed = (0,_core_config_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o4)(text, _queries_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .configFile */ .Ze);
    if ('errors' in parsed)
        return invalid(parsed.errors);
    return { kind: 'valid', config: parsed.config, policy: (0,_core_config_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .policyDigest */ .p1)(parsed.config) };
}
function invalid(errors) {
    const problems = errors.map(({ place, message, cure }) => ({
        place: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(place),
        line: place.line,
        message,
        cure
    }));
    return { kind: 'invalid', problems };
}


/***/ }),

/***/ 77410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ defaultSleep),
/* harmony export */   k: () => (/* binding */ createWire)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86616);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78704);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54226);
/* harmony import */ var _lru_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30082);
// Requests to GitHub: repeated where that is safe, conditional where an answer is known, paced where they write.





const cachedBytes = 32 * 1024 * 1024;
function createWire({ octokit, now, sleep, paceMs, longestMs = 30_000 }) {
    const { baseUrl } = octokit.request.endpoint.DEFAULTS;
    const pace = paceMs ?? (isLoopback(baseUrl) ? 0 : 1000);
    const known = (0,_lru_js__WEBPACK_IMPORTED_MODULE_2__/* .createLru */ .g)(cachedBytes, ({ response }) => JSON.stringify(response.data).length);
    let clock;
    let lastWrite = Number.NEGATIVE_INFINITY;
    function setClock({ date }) {
        const at = Date.parse(String(date));
        if (Number.isFinite(at))
            clock = at;
    }
    async function once(route, parameters = {}) {
        const request = {
            retries: 0,
            signal: AbortSignal.timeout(longestMs),
            ...parameters['request']
        };
        try {
            const response = await octokit.request(route, { ...parameters, request });
            setClock(response.headers);
            return response;
        }
        catch (error) {
            if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isFailure */ .N6)(error)) {
                setClock(error.response?.headers ?? {});
                throw error;
            }
            // The connection broke while the answer was read.
            throw Object.assign(new Error(messageOf(error), { cause: error }), { status: 500 });
        }
    }
    async function conditional(path) {
        const held = known.get(path);
        try {
            const response = await once(`GET ${path}`, held === undefined ? {} : { headers: { 'if-none-match': held.etag } });
            const { etag } = response.headers;
            if (typeof etag === 'string')
                known.set(path, { etag, response });
            return response;
        }
        catch (error) {
            if (held !== undefined && (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .hasStatus */ .Ro)(error, 304))
                return held.response;
            throw error;
        }
    }
    async function retrying(work) {
        try {
            return await (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .withRetries */ .LH)(work, sleep, now);
        }
        catch (error) {
            throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error, wire.now());
        }
    }
    async function paced(work) {
        const rest = lastWrite + pace - now();
        if (rest > 0)
            await sleep(rest);
        try {
            return await work();
        }
        finally {
            lastWrite = now();
        }
    }
    async function graphql(text, variables) {
        const response = await once(`POST ${graphqlUrl(baseUrl)}`, { query: text, variables });
        const { data = null, errors = [] } = response.data;
        const limited = errors.find(({ type }) => type === 'RATE_LIMITED');
        if (limited !== undefined)
            throw Object.assign(new Error(limited.message), { status: 429, response });
        const strange = errors.find(({ type }) => type === undefined);
        if (data === null && strange !== undefined)
            throw Object.assign(new Error(strange.message), { status: 502, response });
        return { data, errors, at: wire.now() };
    }
    const wire = {
        get: async (path) => (await retrying(() => conditional(path))).data,
        async find(path) {
            try {
                return await wire.get(path);
            }
            catch (error) {
                if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(error))
                    return null;
                throw error;
            }
        },
        async list(path, key) {
            const found = [];
            for (let next = path; next !== null;) {
                const at = next;
                const { data, headers } = await retrying(() => conditional(at));
                const items = (key === undefined ? data : data[key]);
                found.push(...items);
                next = nextPage(headers['link'], baseUrl) ?? pageAfterFull(at, items.length);
            }
            return found;
        },
        async download(path) {
            const request = { parseSuccessResponseBody: false };
            const { data } = await retrying(() => once(`GET ${path}`, { request }));
            return data;
        },
        query: (text, variables) => retrying(() => graphql(text, variables)),
        write: (method, path, body = {}) => paced(() => once(`${method} ${path}`, body)),
        async mutate(text, variables) {
            const { data, errors } = await paced(() => graphql(text, variables));
            const [error] = errors;
            if (error === undefined)
                return data;
            const status = { NOT_FOUND: 404, FORBIDDEN: 403, STALE_DATA: 409 }[error.type ?? ''] ?? 422;
            throw Object.assign(new Error(error.message), { status });
        },
        retrying,
        now: () => clock ?? now()
    };
    return wire;
}
const defaultSleep = (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
/** GitHub Enterprise Server has REST at `/api/v3` and GraphQL at `/api/graphql`. */
function graphqlUrl(baseUrl) {
    return `${baseUrl.replace(/\/$/, '').replace(/\/api\/v3$/, '/api')}/graphql`;
}
function isLoopback(url) {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}
/** The page after this one, by the `Link` header; only of the same API. */
function nextPage(link, baseUrl) {
    const [, url = ''] = /<([^>]+)>;\s*rel="next"/.exec(typeof link === 'string' ? link : '') ?? [];
    return url.startsWith(baseUrl) ? url.slice(baseUrl.length) : null;
}
/**
 * The page after a full one that names none: an answer that is known by its ETag keeps the `Link` it came with, from
 * when it was the last.
 */
function pageAfterFull(path, items) {
    const [route = '', search = ''] = path.split('?');
    const query = new URLSearchParams(search);
    if (items < Number(query.get('per_page') ?? Number.POSITIVE_INFINITY))
        return null;
    query.set('page', String(Number(query.get('page') ?? 1) + 1));
    return `${route}?${query.toString()}`;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 54226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   ey: () => (/* binding */ isTemporary)
/* harmony export */ });
// What GitHub's failures mean, and repeating what may succeed a little later.
/** Milliseconds before the second, third and fourth attempt where GitHub names no time. */
const waits = [1000, 4000, 10_000];
/** A longer wait is not worth a runner's minutes. */
const longestWait = 60_000;
function isFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
/** The token may not do this, as on a pull request from a fork; GitHub hides by 404 what a token may not see. */
function isForbidden(error) {
    return isFailure(error) && (error.status === 404 || (error.status === 403 && !isRateLimit(error)));
}
/** A rate limit, a fault of GitHub's, or a lost connection, after which the effect may be there or not. */
function isTemporary(error) {
    return isFailure(error) && (error.status >= 500 || isRateLimit(error));
}
/** Both limits are told by 403 or 429; the secondary one by its message, and by `retry-after`. */
function isRateLimit({ status, message, response }) {
    if (status === 429)
        return true;
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = response?.headers ?? {};
    return status === 403 && (after !== undefined || String(remaining) === '0' || /rate limit/i.test(message));
}
/** Repeats what is safe to repeat, at most three times, waiting as GitHub asks; throws the last failure. */
async function withRetries(work, sleep, now) {
    for (const wait of waits) {
        try {
            return await work();
        }
        catch (error) {
            if (!isFailure(error) || !isTemporary(error))
                throw error;
            const asked = askedWait(error, now()) ?? wait;
            if (asked > longestWait)
                throw error;
            await sleep(asked);
        }
    }
    return work();
}
function askedWait({ response }, now) {
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = response?.headers ?? {};
    if (after !== undefined)
        return Number(after) * 1000;
    return String(remaining) === '0' ? Math.max(0, Number(reset) * 1000 - now) : undefined;
}


/***/ }),

/***/ 78248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ MovedError),
/* harmony export */   f: () => (/* binding */ RefusedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// GitHub as the bot's heart sees it: read a subject whole, apply effects one by one.

/** A compare-and-swap was lost: what was observed is no longer so, and nothing was done. */
class MovedError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'MovedError';
    }
}
/** GitHub answered, and won't do it. */
class RefusedError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp {
    refusal;
    constructor(message, refusal, detail) {
        super(message, detail);
        this.name = 'RefusedError';
        this.refusal = refusal;
    }
}


/***/ })

};

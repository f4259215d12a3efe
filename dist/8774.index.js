export const id = 8774;
export const ids = [8774];
export const modules = {

/***/ 41953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readAuditLines),
/* harmony export */   i: () => (/* binding */ createAuditLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65817);
/* harmony import */ var _core_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68895);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62636);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84747);
/* harmony import */ var _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84696);
/* harmony import */ var _atomic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35588);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60900);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12458);
// The audit log as JSON lines in segment files, appended to and never rewritten.










const segmentBytes = 1 << 20;
const lockWaitMs = 30_000;
const headName = 'head.json';
/** Segments are `000001.jsonl` and so on; `head.json` beside them names the last entry that was surely written. */
function createAuditLog(folder, clock) {
    return {
        append: (event) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'lock'), lockWaitMs, async () => {
            try {
                const last = await openLast(folder);
                if (!endsAt(last.entry, await readHead(folder)))
                    throw isCut(folder);
                const entry = (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .appendEntry */ .D4)(last.entry, event, clock.now());
                await appendLine(last.path, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(entry));
                if (last.isNew)
                    await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_6__/* .syncFolder */ .Yw)(folder);
                await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, headName), (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)({ digest: entry.digest, sequence: entry.sequence }));
                return entry;
            }
            catch (cause) {
                throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .fileError */ .zS)(cause, folder);
            }
        }),
        async entries() {
            const { lines, places } = await readAuditLines(folder);
            return lines.map((line, index) => (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEntry */ .ER)(line) ?? fail(isDamaged(places[index] ?? { file: folder })));
        }
    };
}
/** Every line of the log with its place, and the head that was noted, for `verifyChain`. A torn last line is not one yet. */
async function readAuditLines(folder) {
    const lines = [];
    const places = [];
    for (const name of await segmentNames(folder)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const parts = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')).split('\n');
        parts.slice(0, -1).forEach((line, index) => {
            lines.push(line);
            places.push({ file, line: index + 1 });
        });
    }
    return { lines, places, head: await readHead(folder) };
}
const headSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({ sequence: zod__WEBPACK_IMPORTED_MODULE_9__/* .int */ .Whr(), digest: _core_pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .digestSchema */ .er });
async function readHead(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, headName);
    const bytes = await (0,_atomic_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)(file);
    if (bytes === null)
        return null;
    try {
        return headSchema.parse(JSON.parse(bytes.toString('utf8')));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`${file} was changed: it does not name an entry.`, {
            place: { file },
            cure: 'Restore it from a copy. If you know that the log is whole, delete it: the next entry writes it anew.',
            cause
        });
    }
}
/** The head is written after its entry, so it may be behind the log, and never ahead of it. */
function endsAt(last, head) {
    if (head === null || last === null)
        return head === null;
    return head.sequence < last.sequence || (head.sequence === last.sequence && head.digest === last.digest);
}
/** Reads no more than the end of the last segments. */
async function openLast(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const names = await segmentNames(folder);
    for (const [index, name] of names.toReversed().entries()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (index === 0)
            await cutTornLine(path);
        const line = await readLastLine(path);
        if (line === null)
            continue;
        const entry = (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEntry */ .ER)(line) ?? fail(isDamaged({ file: path }));
        const isFull = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size >= segmentBytes;
        if (index > 0)
            return { entry, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, names.at(-1) ?? name), isNew: false };
        return isFull ? { entry, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, nextName(name)), isNew: true } : { entry, path, isNew: false };
    }
    return { entry: null, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, names.at(-1) ?? nextName('0')), isNew: true };
}
async function segmentNames(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => /^\d{6}\.jsonl$/.test(name)).toSorted();
    }
    catch (cause) {
        if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(cause))
            return [];
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .fileError */ .zS)(cause, folder);
    }
}
function nextName(name) {
    return `${String(Number.parseInt(name, 10) + 1).padStart(6, '0')}.jsonl`;
}
async function appendLine(path, line) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a');
    try {
        await handle.writeFile(`${line}\n`);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** A crash in the middle of a write leaves a line without its end. It is saved beside the segment, then cut off. */
async function cutTornLine(path) {
    const { text, start, size } = await readTail(path);
    const end = text.lastIndexOf(0x0a) + 1;
    if (end === text.length)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.${size}.torn`, text.subarray(end), { flush: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.truncate)(path, start + end);
}
/** The last whole line of a segment; null if it is empty. */
async function readLastLine(path) {
    const { text } = await readTail(path);
    return text.length === 0 ? null : (text.toString('utf8').trimEnd().split('\n').at(-1) ?? null);
}
/** The end of a file, from before its last whole line on; all of it where it has no more than one. */
async function readTail(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { size } = await handle.stat();
        for (let length = 8192;; length *= 4) {
            const start = Math.max(0, size - length);
            const text = await readFrom(handle, start, size - start);
            const last = text.lastIndexOf(0x0a);
            if (start === 0 || (last > 0 && text.lastIndexOf(0x0a, last - 1) >= 0))
                return { text, start, size };
        }
    }
    finally {
        await handle.close();
    }
}
async function readFrom(handle, start, length) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
}
function isDamaged(place) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('The audit log holds a line that is no entry; nothing is added to a broken log.', {
        place,
        cure: 'Run: modelgate audit verify (it names the first bad entry), then restore that file from a copy.'
    });
}
function isCut(folder) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('The end of the audit log is not the one that was written; nothing is added to a broken log.', {
        place: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, headName) },
        cure: `Run: modelgate audit verify (it names the first bad entry), then restore ${folder} from a copy.`
    });
}
function fail(error) {
    throw error;
}


/***/ }),

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createGitRunner)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53802);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
// Runs the git command line, and turns what it complains about into messages with a cure.


const repositoryVariables = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
/** `env` is that of this process; variables that would point git at another repository, as hooks set them, are left out. */
function createGitRunner(root, env = process.env) {
    const kept = Object.entries(env).filter(([name]) => !repositoryVariables.includes(name));
    const options = {
        cwd: root,
        env: { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        maxBuffer: 512 << 20
    };
    function execute(args, stdin = '') {
        return new Promise((resolve) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, options, (error, stdout, stderr) => {
                resolve({ code: error === null ? 0 : (error.code ?? null), stdout, stderr });
            });
            child.stdin?.on('error', () => undefined);
            child.stdin?.end(stdin);
        });
    }
    return {
        root,
        async run(args, stdin) {
            const outcome = await execute(args, stdin);
            if (outcome.code !== 0)
                throw explain(root, args, outcome);
            return outcome.stdout;
        },
        async tryRun(args, codes) {
            const outcome = await execute(args);
            if (outcome.code === 0)
                return outcome.stdout;
            if (typeof outcome.code === 'number' && codes.includes(outcome.code) && !isAboutRepository(outcome.stderr))
                return null;
            throw explain(root, args, outcome);
        }
    };
}
function isAboutRepository(stderr) {
    return /dubious ownership|not a git repository/.test(stderr);
}
function explain(root, args, { code, stderr }) {
    if (code === 'ENOENT')
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp('git was not found on this machine.', {
            cure: 'Install git (apt-get install git, or https://git-scm.com), then run the same command again.'
        });
    if (stderr.includes('dubious ownership'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`git does not trust ${root}: the folder belongs to another user.`, {
            cure: `If it is yours, run: git config --global --add safe.directory '${root}'`
        });
    if (stderr.includes('not a git repository'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${root} is not in a git repository.`, {
            cure: 'Run the command inside your repository, or make one: git init && git add . && git commit -m "First commit"'
        });
    if (/bad object|unable to read|missing (blob|tree)/.test(stderr))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`git cannot find a part of the history: ${firstLine(stderr)}`, {
            cure: 'If the clone is shallow, run: git fetch --unshallow (in a workflow: fetch-depth: 0 for actions/checkout).'
        });
    if (stderr.includes('.lock'))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`Another git command holds the repository: ${firstLine(stderr)}`, {
            cure: 'Wait until it has ended, then run the same command again.'
        });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`git ${args[0] ?? ''} failed (${code ?? 'killed'}): ${firstLine(stderr)}`, {
        cure: `Run it by hand to see more: git -C '${root}' ${args.join(' ')}`
    });
}
function firstLine(text) {
    return text.trim().split('\n')[0] ?? '';
}


/***/ }),

/***/ 68895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ appendEntry),
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   H5: () => (/* binding */ verifyChain),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export chainFaults */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93654);
// The audit log's chain: how an entry is added, and where it was broken.


/** The entry that follows `previous` (null: the first). `now` is in milliseconds since the epoch. */
function appendEntry(previous, event, now) {
    const entry = {
        ...event,
        schema: 'modelgate/audit@1',
        sequence: (previous?.sequence ?? 0) + 1,
        at: new Date(now).toISOString(),
        previous: previous?.digest ?? null
    };
    return { ...entry, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)(entry) };
}
const chainFaults = (/* unused pure expression or super */ null && ([
    'malformed',
    'edited',
    'removed',
    'reordered',
    'inserted',
    'beginning_missing',
    'end_missing'
]));
/**
 * Checks every line's form and digest, and that each follows the one before. `expected` is a head seen earlier: the chain
 * must pass through it. Nothing else can show that the last entries are gone, or that all were written anew.
 */
function verifyChain(lines, expected = null) {
    const read = lines.map(readLine);
    let previous = null;
    for (const [index, line] of read.entries()) {
        const sequence = index + 1;
        if (line.kind !== 'entry')
            return fault(index + 1, sequence, line.kind);
        const found = judge(read, index, line.entry, previous);
        if (found !== null)
            return fault(index + 1 + found.offset, sequence + found.offset, found.reason);
        if (expected?.sequence === sequence && expected.digest !== line.entry.digest)
            return fault(index + 1, sequence, 'edited');
        previous = line.entry;
    }
    if (expected !== null && expected.sequence > lines.length)
        return fault(lines.length + 1, lines.length + 1, 'end_missing');
    const head = previous === null ? null : { sequence: previous.sequence, digest: previous.digest };
    return { ok: true, count: lines.length, head };
}
/** One line by itself: its form and its own digest. */
function readLine(text) {
    const entry = parseEntry(text);
    if (entry === null)
        return { kind: 'malformed' };
    const { digest, ...rest } = entry;
    // Another spelling of the same JSON, such as a key given twice, would show a reader what was never written.
    const isAsWritten = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)(rest) === digest && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(entry) === text;
    return isAsWritten ? { kind: 'entry', entry } : { kind: 'edited' };
}
/** An entry as a line of the log holds it, or null if the line is none. Its digest is not checked. */
function parseEntry(text) {
    try {
        const read = _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .auditEntrySchema */ .x.safeParse(JSON.parse(text));
        return read.success ? read.data : null;
    }
    catch {
        return null;
    }
}
/** Why this entry cannot follow `previous`, or null if it does; `offset` -1 blames the entry before. */
function judge(lines, index, entry, previous) {
    const sequence = index + 1;
    if (entry.sequence > sequence) {
        if (entries(lines.slice(index)).some((later) => later.sequence === sequence))
            return at('reordered');
        return at(index === 0 ? 'beginning_missing' : 'removed');
    }
    const next = lines[index + 1];
    const isFollowed = next?.kind === 'entry' && next.entry.previous === entry.digest;
    if (entry.sequence < sequence) {
        // Two entries want one place: the one that the rest of the chain follows was there first.
        const isTwin = entry.sequence === previous?.sequence && entry.previous === previous.previous;
        return isTwin && isFollowed ? { reason: 'inserted', offset: -1 } : at('inserted');
    }
    if (entry.previous === (previous?.digest ?? null))
        return null;
    // Two neighbours do not fit, and both are whole: if the chain goes on from this one, the one before was written anew.
    return previous !== null && (isFollowed || next === undefined) ? { reason: 'edited', offset: -1 } : at('inserted');
}
function at(reason) {
    return { reason, offset: 0 };
}
function entries(lines) {
    return lines.flatMap((line) => (line.kind === 'entry' ? [line.entry] : []));
}
const messages = {
    malformed: 'is not an entry that Modelgate wrote',
    edited: 'was changed after it was written',
    removed: 'is missing: the one after it stands in its place',
    reordered: 'is not where it was written: entries have changed places',
    inserted: 'does not belong here: it was not written at this place',
    beginning_missing: 'is missing, with all before the first that is left',
    end_missing: 'is missing, although it was written: the end of the log was cut off'
};
function fault(line, sequence, reason) {
    return { ok: false, line, sequence, reason, message: `Entry ${sequence} ${messages[reason]}.` };
}


/***/ }),

/***/ 93654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ auditEntrySchema)
/* harmony export */ });
/* unused harmony export auditEventSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84696);
// One line of the audit log.


const auditEventSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'step_started',
        'step_ended',
        'gate_decided',
        'approval_given',
        'failure_accepted',
        'approval_revoked',
        'release_created',
        'effect_intended',
        'effect_done',
        'rollback',
        'hold_set',
        'hold_lifted',
        'approval_refused',
        'model_excluded',
        'model_included',
        'break_glass',
        'contributor_seen',
        'attempt_failed',
        'label_pinned',
        'promotion_opened',
        'retraining_opened',
        'deployment_dispatched',
        'protection_answered',
        'command_answered',
        'request_withdrawn',
        'label_unheard'
    ]),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(300),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())
});
const auditEntrySchema = auditEventSchema.extend({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/audit@1'),
    sequence: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    at: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    previous: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable(),
    digest: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er
});


/***/ }),

/***/ 83486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export textLimit */
// Text from evidence (metric, model, branch and file names, messages) made harmless before it enters a document.
const zeroWidthSpace = '\u200b';
const ellipsis = '…';
/** Longest text from evidence that a report shows, in characters. */
const textLimit = 200;
/**
 * One line of text that can't mention a person, link, embed, hide or reorder anything on GitHub, wherever it stands. It
 * is broken with zero-width spaces, which a reader doesn't see: after `@`, `<`, `]`, `#`, `:` of `://`, `www` and `GH`. What
 * follows it in the document counts too: a text that ends in `www` stands before a full stop of ours.
 */
function safeText(untrusted, limit = textLimit) {
    const line = untrusted
        .slice(0, limit * 8)
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
        .trim();
    return shorten(line, limit)
        .replace(/@(?=[\p{L}_])|(?<![\p{L}\p{N}_])@|<(?=[!/?\p{L}])|\](?=[([:])|#(?=\d)|:(?=\/\/)/gu, `$&${zeroWidthSpace}`)
        .replace(/(www|mailto|xmpp)(?=[.:]|$)|(\bGH)(?=-\d)/gi, `$&${zeroWidthSpace}`);
}
/** Keeps whole characters (code points), and says by `…` that something is missing. */
function shorten(text, limit) {
    const characters = Array.from(text);
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}${ellipsis}`;
}


/***/ }),

/***/ 96145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lN: () => (/* binding */ emphasis),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pW: () => (/* binding */ drawing),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   z8: () => (/* binding */ report),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83486);

function report(blocks) {
    return { type: 'root', children: [...blocks] };
}
function heading(depth, ...content) {
    return { type: 'heading', depth, children: phrasing(content) };
}
function paragraph(...content) {
    return { type: 'paragraph', children: phrasing(content) };
}
function strong(...content) {
    return { type: 'strong', children: phrasing(content) };
}
function emphasis(...content) {
    return { type: 'emphasis', children: phrasing(content) };
}
/** Text from evidence, cut at `limit` characters. */
function untrusted(text, limit) {
    return { type: 'text', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text, limit) };
}
/** A name or value from evidence, in code font. */
function code(text) {
    return { type: 'inlineCode', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text) || ' ' };
}
/** A block of lines, as of a log: each is made safe and cut at 500 characters. */
function codeBlock(text, lang) {
    const value = text
        .split(/\r?\n/)
        .map((line) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(line, 500))
        .join('\n');
    return { type: 'code', value, ...(lang === undefined ? {} : { lang }) };
}
/** A Mermaid chart, which GitHub draws; `source` is ours, its labels already safe. */
function mermaid(source) {
    return { type: 'code', lang: 'mermaid', value: source };
}
/** A link of ours; anything but https, http and in-page anchors becomes plain text. */
function link(url, ...content) {
    const children = phrasing(content);
    if (!/^(https?:\/\/|#)/.test(url))
        return { type: 'emphasis', children };
    return { type: 'link', url: url.replace(/[\s<>]/g, encodeURIComponent), children };
}
function list(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] }))
    };
}
/** Rows shorter than the head are filled with empty cells. */
function table(head, rows, align = []) {
    return {
        type: 'table',
        align: head.map((_, i) => align[i] ?? null),
        children: [head, ...rows].map((cells) => ({
            type: 'tableRow',
            children: head.map((_, i) => cell(cells[i] ?? []))
        }))
    };
}
function cell(content) {
    return { type: 'tableCell', children: phrasing(content) };
}
function details(summary, ...children) {
    return { type: 'details', summary: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(summary, 300), children: [...children] };
}
function drawing(sides, children) {
    return { type: 'drawing', sides, children: [...children] };
}
/** An HTML comment, as a marker by which a comment is found again. Letters, digits and `:=._-` only. */
function marker(text) {
    return { type: 'html', value: `<!-- ${text.replace(/[^\w:=. -]/g, '').replace(/--+/g, '-')} -->` };
}
function phrasing(content) {
    return content.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));
}


/***/ })

};

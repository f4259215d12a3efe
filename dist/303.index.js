export const id = 303;
export const ids = [303,4696];
export const modules = {

/***/ 35588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60900);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1361);
// Files that are written whole or not at all, whatever moment the process is killed at.




/** Writes a file by temporary sibling, fsync, rename and fsync of its folder, which is made if it is missing. */
async function writeWhole(path, bytes) {
    try {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        await replaceFile(path, bytes);
        await syncFolder(folder);
    }
    catch (cause) {
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)(cause, path);
    }
}
/** Temporary sibling, fsync, rename; errors are those of the file system. */
async function replaceFile(path, bytes, mode = 0o666) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryName */ .NT)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, bytes, { mode, flush: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        throw cause;
    }
}
/** Makes a rename or a new name in this folder outlast a power cut; does nothing where folders cannot be synced. */
async function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** The bytes of a file, or null if there is none. */
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(cause))
            return null;
        throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)(cause, path);
    }
}


/***/ }),

/***/ 60900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// Turns the file system's error codes into messages with a cure.

/** The `code` of a Node error, such as ENOENT. */
function errorCode(cause) {
    if (typeof cause !== 'object' || cause === null || !('code' in cause))
        return undefined;
    return typeof cause.code === 'string' ? cause.code : undefined;
}
/** True where the file, or a folder on the way to it, is not there. */
function isMissing(cause) {
    const code = errorCode(cause);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** What to throw when reading or writing `path` failed; errors that already carry a cure are left as they are. */
function fileError(cause, path) {
    if (cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz || cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return cause;
    const detail = { place: { file: path }, cause };
    switch (errorCode(cause)) {
        case 'ENOSPC':
        case 'EDQUOT':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`the disk is full: ${path} could not be written`, {
                ...detail,
                cure: 'free some space (`df -h` shows where), then run the same command again'
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`no permission for ${path}`, {
                ...detail,
                cure: `give this user access (\`ls -ld '${path}'\` shows who has it), then run the same command again`
            });
        case 'ENOENT':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`there is no ${path}`, {
                ...detail,
                cure: 'check the name and the folder that the command runs in, then run it again'
            });
        case 'EISDIR':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} is a folder, and a file was expected`, {
                ...detail,
                cure: 'name a file, or move the folder away'
            });
        case 'ENOTDIR':
        case 'EEXIST':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} cannot be made: a file stands where a folder is needed`, {
                ...detail,
                cure: 'move that file away, or choose another path'
            });
        case undefined:
        default:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: ${String(cause)}`, {
                ...detail,
                cure: 'check that the path is on a working disk, then run the same command again'
            });
    }
}


/***/ }),

/***/ 1361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   ZW: () => (/* binding */ sweepLeftovers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _process_liveness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8314);
// Temporary siblings that carry their maker's process id, so that what a killed process left can be told from work in progress.




/** A hidden name beside `name` that nobody else uses. */
function temporaryName(name) {
    return `.${name}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
}
/** Removes every temporary file under a folder whose maker has ended. */
async function sweepLeftovers(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { recursive: true, withFileTypes: true });
    for (const { name, parentPath } of entries) {
        const pid = /^\..*\.(\d+)\.[0-9a-f-]{36}\.partial$/.exec(name)?.[1];
        if (pid !== undefined && !(0,_process_liveness_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)({ pid: Number(pid), start: null }))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parentPath, name), { recursive: true, force: true });
    }
}
/** Removes temporary siblings of `name` whose makers have ended. */
async function removeLeftovers(folder, name) {
    const prefix = `.${name}.`;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
        if (!entry.startsWith(prefix) || !entry.endsWith('.partial'))
            continue;
        const pid = /^(\d+)\.[0-9a-f-]{36}\.partial$/.exec(entry.slice(prefix.length))?.[1];
        if (pid !== undefined && !(0,_process_liveness_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)({ pid: Number(pid), start: null }))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry), { recursive: true, force: true });
    }
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _files_file_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60900);
/* harmony import */ var _proc_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78590);
// Whether a process that was named in a file is still the same process.


/** This process. */
function thisProcess() {
    return identify(process.pid);
}
/** The process that has this id now. */
function identify(pid) {
    return { pid, start: (0,_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .B)(pid)?.start ?? null };
}
/** False for one that has ended, also while nobody has asked how. While it is true its ports and files may be held. */
function isAlive(identity) {
    const now = (0,_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .B)(identity.pid);
    if (now !== null)
        return identity.start === null || identity.start === now.start;
    try {
        process.kill(identity.pid, 0);
        return process.platform !== 'linux';
    }
    catch (cause) {
        // Another user's, of which /proc may tell nothing.
        return (0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause) === 'EPERM';
    }
}


/***/ }),

/***/ 78590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readStat)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
// What /proc/PID/stat says of a process (proc(5)).

/** Null if there is no such process, or it has ended, waited for or not; always on systems without /proc. */
function readStat(pid) {
    const text = readText(`/proc/${pid}/stat`);
    // The name in parentheses may hold spaces and parentheses; fields are counted from the one after it, the third.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const field = (number) => Number(fields[number - 3]);
    const [state, start] = [fields[0], fields[19]];
    // A killed process is a zombie as soon as its first thread has ended; its ports and files are its own until the last has.
    const hasEnded = state === 'X' || (state === 'Z' && field(20) <= 1);
    if (start === undefined || hasEnded)
        return null;
    const ticks = field(14) + field(15) + field(16) + field(17);
    return { pid, parent: field(4), session: field(6), start, ticks };
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 55699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_audit_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41953);
/* harmony import */ var _adapters_git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95897);
/* harmony import */ var _adapters_git_audit_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36418);
/* harmony import */ var _core_audit_chain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68895);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62636);
/* harmony import */ var _core_audit_mirror_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22903);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84747);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76540);
/* harmony import */ var _core_report_tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96145);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13735);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9589);
// modelgate audit show|verify: the log of everything decided and done, and whether it is whole.












const define = (command, terminal, finish) => {
    const folderOf = async ({ folder }) => folder ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await (0,_adapters_git_git_js__WEBPACK_IMPORTED_MODULE_2__.findRoot)(terminal.cwd), '.modelgate', 'audit');
    const formatOption = () => new commander__WEBPACK_IMPORTED_MODULE_9__/* .Option */ .c$('--format <format>').choices(['text', 'json', 'markdown']).default('text');
    const folderOption = ['--folder <folder>', 'the log, where it is not .modelgate/audit'];
    command
        .command('show')
        .description('print the entries, oldest first')
        .option('--model <model>', 'only entries of this model')
        .option(...folderOption)
        .addOption(formatOption())
        .action(async (flags) => {
        const { lines } = await (0,_adapters_files_audit_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readAuditLines */ .R)(await folderOf(flags));
        const entries = lines.map(_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEntry */ .ER).filter((entry) => entry !== null);
        const shown = entries.filter(({ model }) => flags.model === undefined || model === flags.model);
        terminal.stdout(formatEntries(shown, flags.format));
        if (entries.length < lines.length)
            terminal.stderr('some lines are damaged: modelgate audit verify\n');
    });
    command
        .command('verify')
        .description('check the hash chain, offline; names the first bad entry')
        .option(...folderOption)
        .option('--branch', 'the log of the bot, as this clone has its branch modelgate/audit')
        .option('--mirror <text>', 'what the text of a check `modelgate` says of the log: it must hold that')
        .addOption(formatOption())
        .action(async (flags) => {
        const { lines, places, head } = flags.branch === true
            ? { ...(await (0,_adapters_git_audit_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readAuditBranch */ .i)(terminal.cwd)), head: null }
            : await (0,_adapters_files_audit_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readAuditLines */ .R)(await folderOf(flags));
        const mirrors = [...(await tagMirrors(terminal.cwd, lines, flags.branch === true)), ...checkMirror(flags.mirror)];
        const chain = (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyChain */ .H5)(lines, head);
        const verification = chain.ok ? (missed(lines, mirrors) ?? chain) : chain;
        if (flags.format === 'json')
            terminal.stdout((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__.prettyJson)({ schema: 'modelgate/audit-verification@1', ...verification }));
        if (verification.ok) {
            const last = verification.head === null ? '' : `, head ${verification.head.digest}`;
            const held = mirrors.length === 0 ? '' : `, and holds what ${mirrors.map(({ by }) => by).join(', ')} said`;
            if (flags.format !== 'json')
                terminal.stdout(`${verification.count} entries, the chain is whole${last}${held}\n`);
            return;
        }
        const place = places[verification.line - 1];
        const where = place === undefined ? 'the end of the log' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPlace */ .dE)(place);
        terminal.stderr(`error: ${where}: entry ${verification.sequence}: ${verification.reason}: ${verification.message}\n`);
        terminal.stderr('  -> restore the log from a copy, and find out who could write to it\n');
        finish(_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .hS.gate);
    });
};
/** Tags that speak of this very log: the bot's of its branch, and of a machine's those that begin with the same entry. */
async function tagMirrors(cwd, lines, isBranch) {
    const first = (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEntry */ .ER)(lines[0] ?? '')?.digest;
    const inRepository = await (0,_adapters_git_git_js__WEBPACK_IMPORTED_MODULE_2__.findRoot)(cwd).catch(() => null);
    if (inRepository === null)
        return [];
    const tags = await (0,_adapters_git_audit_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readTagWords */ .g)(inRepository);
    return [...tags].flatMap(([tag, { local, branch }]) => {
        const heads = [
            ...(local !== null && local.first === first ? [local] : []),
            ...(isBranch && branch !== null ? [branch] : [])
        ];
        return heads.map((head) => ({ by: `tag ${tag}`, head }));
    });
}
function checkMirror(text) {
    if (text === undefined)
        return [];
    const head = (0,_core_audit_mirror_js__WEBPACK_IMPORTED_MODULE_6__/* .readMirror */ .ar)(text);
    if (head !== null)
        return [{ by: 'the check', head }];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz('--mirror is not what a check says of the log', {
        cure: 'give the line that begins with “Audit log: entry”, from the text of the check `modelgate`'
    });
}
/** Of a chain that is whole in itself: the first entry that it was said to have, and doesn't. */
function missed(lines, mirrors) {
    const found = mirrors
        .toSorted((a, b) => a.head.sequence - b.head.sequence)
        .find(({ head }) => (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEntry */ .ER)(lines[head.sequence - 1] ?? '')?.digest !== head.digest);
    if (found === undefined)
        return null;
    const verification = (0,_core_audit_chain_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyChain */ .H5)(lines, found.head);
    if (verification.ok)
        return null;
    return { ...verification, message: `${verification.message} By what ${found.by} said of the log.` };
}
function formatEntries(entries, format) {
    if (format === 'json')
        return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__.prettyJson)({ schema: 'modelgate/audit-entries@1', entries });
    const head = ['entry', 'at', 'kind', 'model', 'environment', 'actor', 'detail'];
    const rows = entries.map((entry) => [
        String(entry.sequence),
        entry.at,
        entry.kind,
        entry.model ?? '',
        entry.environment ?? '',
        entry.actor,
        describe(entry.detail)
    ]);
    if (format === 'text')
        return rows.length === 0 ? 'the log is empty\n' : (0,_table_js__WEBPACK_IMPORTED_MODULE_10__/* .alignedTable */ .n)(head, rows);
    if (rows.length === 0)
        return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__.toMarkdown)((0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .report */ .z8)([(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .paragraph */ .FY)('The log is empty.')]));
    const cells = rows.map((row) => row.map((cell) => [(0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .untrusted */ .bp)(cell)]));
    return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__.toMarkdown)((0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .report */ .z8)([
        (0,_core_report_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .table */ .tp)(head.map((name) => [name]), cells)
    ]));
}
/** The details that people look for first, on one line. */
function describe(detail) {
    const names = ['step', 'result', 'effect', 'summary', 'version', 'by', 'why', 'hold'];
    const parts = names.flatMap((name) => (typeof detail[name] === 'string' ? [`${name}=${detail[name]}`] : []));
    return parts.join(' ').replace(/\s+/g, ' ').slice(0, 160);
}


/***/ }),

/***/ 9589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alignedTable)
/* harmony export */ });
// An aligned table for terminals.
/** Columns as wide as their widest cell, two spaces between them; no trailing spaces. */
function alignedTable(head, rows) {
    const cells = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    return cells
        .map((row) => `${widths
        .map((width, column) => (row[column] ?? '').padEnd(width))
        .join('  ')
        .trimEnd()}\n`)
        .join('');
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
        'promotion_asked',
        'promotion_gated',
        'merged_around',
        'promotion_opened',
        'retraining_opened',
        'placed',
        'deployment_dispatched',
        'dispatch_answered',
        'protection_answered',
        'runs_asked',
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

/***/ 22903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ taggedHead),
/* harmony export */   ap: () => (/* binding */ holdsMirror),
/* harmony export */   ar: () => (/* binding */ readMirror),
/* harmony export */   cy: () => (/* binding */ formatTagged),
/* harmony export */   hq: () => (/* binding */ readTagged),
/* harmony export */   mc: () => (/* binding */ indexDigests),
/* harmony export */   rn: () => (/* binding */ formatMirror)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Where the end of a log is written down a second time, outside of it: a history that was cut or written anew does not hold it.

const digest = '(sha256:[0-9a-f]{64})';
const pattern = new RegExp(`Audit log: entry (\\d{1,15}) ${digest}, (\\d{1,15}) segments ${digest}`);
/** One line, to be found again among other text. */
function formatMirror({ sequence, digest: head, segments, index }) {
    return `Audit log: entry ${sequence} ${head}, ${segments} segments ${index}`;
}
function readMirror(text) {
    const [, sequence, head, segments, index] = pattern.exec(text) ?? [];
    if (index === undefined)
        return null;
    return {
        sequence: Number(sequence),
        digest: head,
        segments: Number(segments),
        index: index
    };
}
/** A digest of the first segment, of the first two, and so on: each of the one before and of the segment's name and bytes. */
function indexDigests(segments) {
    let last = '';
    return segments.map(({ sequence, slug, oid }) => {
        last = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${last} ${sequence} ${slug} ${oid}`).digest('hex');
        return `sha256:${last}`;
    });
}
/** Whether a log of these digests goes on from what was mirrored. */
function holdsMirror(digests, { segments, index }) {
    return digests[segments - 1] === index;
}
const tagged = new RegExp(`^audit ${digest} entry (\\d{1,15}) ${digest}$`, 'm');
function formatTagged({ first, sequence, digest: head }) {
    return `audit ${first} entry ${sequence} ${head}`;
}
function readTagged(message) {
    const [, first, sequence, head] = tagged.exec(message) ?? [];
    return head === undefined ? null : { first: first, sequence: Number(sequence), digest: head };
}
/** Null for an empty log. */
function taggedHead(entries) {
    const [first, last] = [entries[0], entries.at(-1)];
    return first === undefined || last === undefined
        ? null
        : { first: first.digest, sequence: last.sequence, digest: last.digest };
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


/***/ }),

/***/ 84696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ releaseSchema),
/* harmony export */   HW: () => (/* binding */ storedNumber),
/* harmony export */   Lx: () => (/* binding */ runSchema),
/* harmony export */   PL: () => (/* binding */ resourcesSchema),
/* harmony export */   RE: () => (/* binding */ envelope),
/* harmony export */   Rl: () => (/* binding */ timeSchema),
/* harmony export */   YH: () => (/* binding */ qaSchema),
/* harmony export */   aw: () => (/* binding */ testReportSchema),
/* harmony export */   dW: () => (/* binding */ stepRecordSchema),
/* harmony export */   er: () => (/* binding */ digestSchema),
/* harmony export */   ex: () => (/* binding */ reasonSchema),
/* harmony export */   m: () => (/* binding */ analysisSchema),
/* harmony export */   rb: () => (/* binding */ acceptanceSchema),
/* harmony export */   xI: () => (/* binding */ approvalSchema)
/* harmony export */ });
/* unused harmony exports environmentInfoSchema, dataFingerprintSchema, findingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73477);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57004);
// The JSON documents that gates read. Each names its schema, producer, commit, time and the digests it speaks of.


const digestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .templateLiteral */ .Uy$(['sha256:', zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)]);
const timeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$().describe('RFC 3339, UTC');
const storedNumber = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['NaN', 'Infinity', '-Infinity'])]);
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** What every document of evidence carries. `workflow` names the workflow run that produced it, where there was one. */
const envelope = {
    producer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200),
    commit: commit.nullable(),
    createdAt: timeSchema,
    origin: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .origins */ .kt)
};
/** What one training used, in its whole process tree. Seconds and bytes; null where the machine can't tell. */
const resourcesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    wallSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    cpuSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    peakMemoryBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable()
});
const environmentInfoSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
});
const dataFingerprintSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['file', 'folder', 'dvc', 'lfs', 'remote']),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable()
});
/** One training. `fingerprint` covers paths, parameters, data and lock files, not the commit. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/run@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    fingerprint: digestSchema,
    training: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(100)
        .optional()
        .describe('Names this training among those of its fingerprint: MODELGATE_TRAINING of its command'),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ uri: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })
        .optional()
        .describe('Where the model was taken from that was not trained here'),
    dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    overrides: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Which of the parameters were given on the command line over those of the files, as Hydra has them'),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(dataFingerprintSchema),
    environment: environmentInfoSchema,
    resources: resourcesSchema,
    modelDigest: digestSchema,
    modelBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    predictionsDigest: digestSchema.nullable(),
    testDataDigest: digestSchema.nullable(),
    metricsDigest: digestSchema
        .nullable()
        .optional()
        .describe('The metrics file as this training wrote it; null where it wrote none'),
    notebook: digestSchema.optional().describe('The executed notebook, where a notebook trains'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), storedNumber),
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Digests of the files that training was made from, by path; left out over 2,000 files'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), storedNumber))
        .optional()
        .describe('Metrics of each training where `train.repeats` asks for several'),
    sweep: digestSchema.optional().describe('Of sweep.json, where the parameters were chosen among several'),
    lost: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500))
        .optional()
        .describe('Why jobs of this training were lost and started again, where it ran elsewhere')
});
const testReportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/test@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    failures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable() }))
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['note', 'warning', 'error']),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    fingerprint: digestSchema,
    isNew: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
});
const analysisSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/analysis@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    blocking: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema)
});
/** What QA found of what is served. Latencies in milliseconds. */
const qaSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/qa@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    release: digestSchema,
    modelDigest: digestSchema,
    golden: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        equal: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        tolerance: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        differences: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), evaluated: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), served: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))
    }),
    load: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        errorRate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        p50: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        p95: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        p99: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
    })
        .nullable(),
    live: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), p95: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })
        .optional()
        .describe('What the same load found of the release that is live; milliseconds'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).nullable()
});
/** The immutable record of one version. `digest` is that of the record without `version`, `createdAt`, `commit` and `digest`. */
const releaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/release@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^v\d+\.\d+\.\d+$/),
    digest: digestSchema,
    parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ model: digestSchema, serving: digestSchema, features: digestSchema.nullable() }),
    package: digestSchema,
    run: digestSchema,
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(dataFingerprintSchema),
    evaluation: digestSchema.nullable(),
    comparison: digestSchema.nullable(),
    predictions: digestSchema.nullable(),
    testData: digestSchema.nullable(),
    analysis: digestSchema.nullable(),
    contributors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
});
const reasonSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), cure: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() });
/** How one step ended for one model at one commit. `key` covers all of its inputs: same key, nothing to do again. */
const stepRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/step@1'),
    ...envelope,
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    step: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci),
    key: digestSchema,
    result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail', 'pending', 'unavailable']),
    summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reasonSchema),
    startedAt: timeSchema,
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        inputs: digestSchema.describe('Like the key, but the same for two trainings of one fingerprint'),
        failed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe('Earlier attempts on these inputs that were judged and failed')
    })
        .optional(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
});
/** Who approved what, bound to head commit, policy and, for each model, model and comparison digest. */
const approvalSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/approval@1'),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verified: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('False where only the person says who they are, as on a laptop'),
    at: timeSchema,
    commit,
    policy: digestSchema,
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        modelDigest: digestSchema,
        comparison: digestSchema.nullable(),
        serving: digestSchema.nullable().optional().describe('Of the serving code; not bound where it is left out')
    }))
});
/** A trade-off that owners accept: one named failure of exactly this comparison. */
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('modelgate/acceptance@1'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('column=value; null for the metric over all rows'),
    by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verified: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    at: timeSchema,
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1000),
    comparison: digestSchema
});


/***/ }),

/***/ 57004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   _4: () => (/* binding */ stepTitles),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kt: () => (/* binding */ origins)
/* harmony export */ });
/* unused harmony export gateResults */
// The closed lists of words that the whole product shares.
/** The eight steps in order. A gate stands before a step. */
const steps = ['commit', 'build', 'test', 'analyze', 'staging', 'qa', 'production', 'live'];
const stepTitles = {
    commit: 'developer commit',
    build: 'build artifacts',
    test: 'unit testing',
    analyze: 'code and vulnerability analysis',
    staging: 'deploy to staging',
    qa: 'QA testing',
    production: 'deploy to production',
    live: 'go live'
};
/** A gate's result; there is no pass by default. */
const gateResults = (/* unused pure expression or super */ null && (['pass', 'fail', 'pending', 'unavailable']));
/** How far evidence can be trusted. */
const origins = ['trusted', 'self_reported', 'untrusted'];
const kinds = ['service', 'batch', 'library'];
/** `1 test`, `2 tests`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 76540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ defaultLimit),
/* harmony export */   toMarkdown: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23494);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54999);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96145);



const defaultLimit = 65_000;
/**
 * Markdown of a tree whose blocks stand in order of importance. What goes over the budget is cut from the end: table
 * rows and folded parts first, then whole blocks; a last line says so and links to the whole.
 */
function toMarkdown(report, budget = { limit: defaultLimit }) {
    const whole = renderUpTo(report.children, budget.limit);
    if (whole !== undefined)
        return whole;
    const notice = cutNotice(budget.whole);
    const room = budget.limit - bytes(render([notice])) - separator.length;
    for (let kept = cutBlocks(report.children, room);; kept = kept.slice(0, -1)) {
        const text = render([...kept, notice]);
        if (bytes(text) <= budget.limit)
            return text;
        if (kept.length === 0)
            return '';
    }
}
/** The blocks as Markdown, or undefined if that is over the limit; what can't fit is not even serialised, which is slow. */
function renderUpTo(blocks, limit) {
    if (leastBytes(blocks) > limit)
        return undefined;
    const text = render(blocks);
    return bytes(text) <= limit ? text : undefined;
}
/** Bytes of the bare text, which its Markdown has at least. */
function leastBytes(nodes) {
    let sum = 0;
    for (const node of nodes) {
        if ('value' in node)
            sum += bytes(node.value);
        if ('children' in node)
            sum += leastBytes(node.children) + (node.type === 'tableRow' ? 3 * node.children.length : 0);
    }
    return sum;
}
const separator = '\n\n';
function cutNotice(whole) {
    const where = whole === undefined ? [] : [' ', (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(whole, 'See the whole report.')];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .emphasis */ .lN)('This report was cut to fit.'), ...where);
}
function cutBlocks(blocks, room) {
    const kept = [];
    let left = room;
    for (const block of blocks) {
        const text = renderUpTo([block], left - separator.length);
        if (text === undefined) {
            const part = cutBlock(block, left);
            return part === undefined ? kept : [...kept, part];
        }
        kept.push(block);
        left -= bytes(text) + separator.length;
    }
    return kept;
}
/** The part of a block that fits, or undefined if none is worth showing. */
function cutBlock(block, room) {
    if (block.type === 'table')
        return cutTable(block, room);
    if (block.type === 'details')
        return cutDetails(block, room);
    return undefined;
}
/** Each row of a table is one line of its own width, after the head and the line under it. */
function cutTable(table, room) {
    let least = 0;
    const tooMany = table.children.findIndex((row) => (least += leastBytes([row])) > room);
    const children = tooMany < 0 ? table.children : table.children.slice(0, tooMany);
    let left = room - separator.length;
    const lines = render([{ ...table, children }])
        .trimEnd()
        .split('\n');
    const over = lines.findIndex((line) => (left -= bytes(line) + 1) < 0);
    const rows = (over < 0 ? lines.length : over) - 1;
    return rows > 1 ? { ...table, children: children.slice(0, rows) } : undefined;
}
function cutDetails(whole, room) {
    const frame = bytes(render([(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(whole.summary)])) + separator.length * 2;
    const children = cutBlocks(whole.children, room - frame);
    return children.length > 0 ? { ...whole, children } : undefined;
}
function bytes(text) {
    return Buffer.byteLength(text);
}
/** Folded parts stand by themselves, so one that stands in many reports is serialised once. */
const folded = new WeakMap();
const renderDetails = (node, _parent, state, info) => {
    const known = folded.get(node);
    if (known !== undefined)
        return known;
    const body = state.containerFlow(node, info);
    const text = `<details><summary>${escapeHtml(node.summary)}</summary>\n\n${body}\n\n</details>`;
    folded.set(node, text);
    return text;
};
const renderDrawing = (node, _parent, state, info) => state.containerFlow(node, info);
const options = {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    extensions: [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })],
    handlers: { details: renderDetails, drawing: renderDrawing }
};
function render(blocks) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__/* .toMarkdown */ .l)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(blocks), options);
}
function escapeHtml(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}


/***/ }),

/***/ 27505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toString)
/* harmony export */ });
/**
 * @typedef {import('mdast').Nodes} Nodes
 *
 * @typedef Options
 *   Configuration (optional).
 * @property {boolean | null | undefined} [includeImageAlt=true]
 *   Whether to use `alt` for `image`s (default: `true`).
 * @property {boolean | null | undefined} [includeHtml=true]
 *   Whether to use `value` of HTML (default: `true`).
 */

/** @type {Options} */
const emptyOptions = {}

/**
 * Get the text content of a node or list of nodes.
 *
 * Prefers the node’s plain-text fields, otherwise serializes its children,
 * and if the given value is an array, serialize the nodes in it.
 *
 * @param {unknown} [value]
 *   Thing to serialize, typically `Node`.
 * @param {Options | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Serialized `value`.
 */
function toString(value, options) {
  const settings = options || emptyOptions
  const includeImageAlt =
    typeof settings.includeImageAlt === 'boolean'
      ? settings.includeImageAlt
      : true
  const includeHtml =
    typeof settings.includeHtml === 'boolean' ? settings.includeHtml : true

  return one(value, includeImageAlt, includeHtml)
}

/**
 * One node or several nodes.
 *
 * @param {unknown} value
 *   Thing to serialize.
 * @param {boolean} includeImageAlt
 *   Include image `alt`s.
 * @param {boolean} includeHtml
 *   Include HTML.
 * @returns {string}
 *   Serialized node.
 */
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ('value' in value) {
      return value.type === 'html' && !includeHtml ? '' : value.value
    }

    if (includeImageAlt && 'alt' in value && value.alt) {
      return value.alt
    }

    if ('children' in value) {
      return all(value.children, includeImageAlt, includeHtml)
    }
  }

  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml)
  }

  return ''
}

/**
 * Serialize a list of nodes.
 *
 * @param {Array<unknown>} values
 *   Thing to serialize.
 * @param {boolean} includeImageAlt
 *   Include image `alt`s.
 * @param {boolean} includeHtml
 *   Include HTML.
 * @returns {string}
 *   Serialized nodes.
 */
function all(values, includeImageAlt, includeHtml) {
  /** @type {Array<string>} */
  const result = []
  let index = -1

  while (++index < values.length) {
    result[index] = one(values[index], includeImageAlt, includeHtml)
  }

  return result.join('')
}

/**
 * Check if `value` looks like a node.
 *
 * @param {unknown} value
 *   Thing.
 * @returns {value is Nodes}
 *   Whether `value` is a node.
 */
function node(value) {
  return Boolean(value && typeof value === 'object')
}


/***/ }),

/***/ 73477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41299);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

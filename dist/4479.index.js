export const id = 4479;
export const ids = [4479,3322,4696];
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

/***/ 67419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ data_define)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./adapters/files/atomic.js
var atomic = __webpack_require__(35588);
// EXTERNAL MODULE: ./adapters/files/file-error.js
var file_error = __webpack_require__(60900);
// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/data/table.js
var data_table = __webpack_require__(20499);
;// CONCATENATED MODULE: ./core/data/diff.js
// What changed from one table to another: rows by id, columns by name. Counts only: a row could name a person.



const dataDiffSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('modelgate/data-diff@1'),
    before: schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), rows: schemas/* int */.Whr() }),
    after: schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), rows: schemas/* int */.Whr() }),
    columns: schemas/* strictObject */.rej({ added: schemas/* array */.YOg(schemas/* string */.YjP()), removed: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    rows: schemas/* strictObject */.rej({ added: schemas/* int */.Whr(), removed: schemas/* int */.Whr(), changed: schemas/* int */.Whr(), same: schemas/* int */.Whr() })
        .optional()
        .describe('By id; absent where no id is given'),
    changes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr())
        .optional()
        .describe('Rows that are on both sides with another value, by column; columns without one are left out')
});
/** Cells are compared as texts, numbers as numbers. Throws InputError where an id is missing or there twice. */
function diffTables(before, after, id) {
    const names = (table) => [...table.columns.keys()];
    const both = names(before).filter((name) => after.columns.has(name) && name !== id);
    return {
        schema: 'modelgate/data-diff@1',
        before: { file: before.file, rows: before.rows },
        after: { file: after.file, rows: after.rows },
        columns: {
            added: names(after).filter((name) => !before.columns.has(name)),
            removed: names(before).filter((name) => !after.columns.has(name))
        },
        ...(id === undefined ? {} : diffRows(before, after, id, both))
    };
}
function diffRows(before, after, id, columns) {
    const old = rowsById(before, id);
    const fresh = rowsById(after, id);
    const joined = [...fresh].flatMap(([key, row]) => {
        const other = old.get(key);
        return other === undefined ? [] : [[other, row]];
    });
    const isChanged = new Uint8Array(joined.length);
    const changes = columns.flatMap((name) => {
        const [one, two] = [(0,data_table/* columnOf */.uV)(before, name), (0,data_table/* columnOf */.uV)(after, name)];
        let count = 0;
        for (const [index, [rowBefore, rowAfter]] of joined.entries()) {
            if ((0,data_table/* textAt */.$6)(one, rowBefore) === (0,data_table/* textAt */.$6)(two, rowAfter))
                continue;
            count += 1;
            isChanged[index] = 1;
        }
        return count === 0 ? [] : [[name, count]];
    });
    const changed = isChanged.reduce((sum, flag) => sum + flag, 0);
    return {
        rows: {
            added: fresh.size - joined.length,
            removed: old.size - joined.length,
            changed,
            same: joined.length - changed
        },
        changes: Object.fromEntries(changes)
    };
}
function rowsById(table, id) {
    const column = (0,data_table/* columnOf */.uV)(table, id);
    const rows = new Map();
    for (let row = 0; row < table.rows; row += 1) {
        const key = (0,data_table/* textAt */.$6)(column, row);
        if (key === null || rows.has(key)) {
            throw new errors/* InputError */.dz(`${table.file}: ${key === null ? 'an id is missing' : `the id ${JSON.stringify(key)} is there twice`}`, {
                cure: 'name a column that names each row once: `--id COLUMN`',
                place: { file: table.file, line: table.line?.(row) ?? row + 1 }
            });
        }
        rows.set(key, row);
    }
    return rows;
}

// EXTERNAL MODULE: ./core/data/drift.js
var data_drift = __webpack_require__(36232);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/pipeline/evidence.js
var evidence = __webpack_require__(84696);
;// CONCATENATED MODULE: ./core/data/profile.js
// data-profile.json: what a data set looks like, column by column.




const columnProfileSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(['number', 'text']),
    missing: schemas/* int */.Whr(),
    unique: schemas/* int */.Whr().describe('Distinct values that are not missing'),
    min: evidence/* storedNumber */.HW.optional(),
    max: evidence/* storedNumber */.HW.optional(),
    mean: evidence/* storedNumber */.HW.optional(),
    sd: evidence/* storedNumber */.HW.optional().describe('Sample standard deviation, n - 1'),
    top: schemas/* array */.YOg(schemas/* strictObject */.rej({ value: schemas/* string */.YjP(), count: schemas/* int */.Whr() }))
        .describe('At most ten values, those that occur five times at least: a rarer one could name a person')
});
const dataProfileSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('modelgate/data-profile@1'),
    file: schemas/* string */.YjP(),
    rows: schemas/* int */.Whr(),
    columns: schemas/* array */.YOg(columnProfileSchema)
});
const maxTop = 10;
const minTopCount = 5;
function profileTable(table) {
    return {
        schema: 'modelgate/data-profile@1',
        file: table.file,
        rows: table.rows,
        columns: [...table.columns.values()].map((column) => profileColumn(column, table.rows))
    };
}
function profileColumn(column, rows) {
    const counts = new Map();
    let missing = 0;
    for (let row = 0; row < rows; row += 1) {
        const text = (0,data_table/* textAt */.$6)(column, row);
        if (text === null)
            missing += 1;
        else
            counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const top = [...counts]
        .filter(([, count]) => count >= minTopCount)
        .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
        .slice(0, maxTop)
        .map(([value, count]) => ({ value, count }));
    const numbers = column.kind === 'number' && missing < rows ? summary(column) : {};
    return { name: column.name, type: column.kind, missing, unique: counts.size, ...numbers, top };
}
/** Mean and deviation in one pass (Welford 1962); missing values are left out. */
function summary({ values }) {
    let [count, mean, squares, min, max] = [0, 0, 0, Infinity, -Infinity];
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        count += 1;
        const step = value - mean;
        mean += step / count;
        squares += step * (value - mean);
        min = Math.min(min, value);
        max = Math.max(max, value);
    }
    const sd = count > 1 ? Math.sqrt(squares / (count - 1)) : NaN;
    return { min: (0,digest/* storeNumber */.R5)(min), max: (0,digest/* storeNumber */.R5)(max), mean: (0,digest/* storeNumber */.R5)(mean), sd: (0,digest/* storeNumber */.R5)(sd) };
}

// EXTERNAL MODULE: ./core/data/readers/read-table.js + 3 modules
var read_table = __webpack_require__(11605);
// EXTERNAL MODULE: ./core/data/split.js + 1 modules
var split = __webpack_require__(72902);
// EXTERNAL MODULE: ./core/data/validate.js
var validate = __webpack_require__(94257);
// EXTERNAL MODULE: ./core/report/markdown.js
var markdown = __webpack_require__(76540);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
;// CONCATENATED MODULE: ./cli/drift-text.js
function driftHeading({ reference, current, columns, drifted }) {
    const size = ({ file, rows }) => `${file} (${String(rows)} rows)`;
    return `${String(drifted)} of ${String(columns.length)} columns drifted from ${size(reference)} to ${size(current)}`;
}
const driftHead = ['column', 'type', 'result', 'index', 'noise', 'KS'];
function driftRows({ columns }) {
    return columns.map(({ name, type, result, psi, noise, ks }) => [
        name,
        type,
        result.replaceAll('_', ' '),
        ...[psi, noise, ks].map((value) => (typeof value === 'number' ? value.toFixed(3) : ''))
    ]);
}
/** A line for each kind of change; one that says so where there is none. */
function diffLines({ before, after, columns, rows, changes }) {
    const list = (names) => names.join(', ');
    const lines = [
        ...(columns.added.length === 0 ? [] : [`columns added: ${list(columns.added)}`]),
        ...(columns.removed.length === 0 ? [] : [`columns removed: ${list(columns.removed)}`]),
        ...(rows === undefined
            ? [`rows: ${String(before.rows)} before, ${String(after.rows)} after; name an --id to match them`]
            : [
                `rows: ${String(rows.added)} added, ${String(rows.removed)} removed, ${String(rows.changed)} changed, ${String(rows.same)} the same`
            ]),
        ...Object.entries(changes ?? {}).map(([name, count]) => `${name}: ${String(count)} changed`)
    ];
    return [`${before.file} → ${after.file}`, ...lines];
}

// EXTERNAL MODULE: ./cli/table.js
var table = __webpack_require__(9589);
// EXTERNAL MODULE: ./core/pipeline/words.js
var words = __webpack_require__(57004);
;// CONCATENATED MODULE: ./cli/commands/data.js
// modelgate data profile|validate|diff|drift|split: one data set, from its file alone; needs neither git nor config.



















const data_define = (command, terminal, finish) => {
    formatted(command.command('profile').description('rows, columns, types, missing and typical values').argument('<file>')).action(async (file, flags) => {
        terminal.stdout(formatProfile(profileTable(await tableOf(terminal, file)), flags.format));
    });
    formatted(command.command('validate').description('find what would spoil training or evaluation').argument('<file>'))
        .option('--id <column>', 'column that names a row')
        .option('--target <column>', 'column of the true value')
        .option('--train <file>', 'training data: no id of it may be in <file>')
        .action(async (file, flags) => {
        const data = await tableOf(terminal, file);
        const findings = [...(0,validate/* validateTable */.zL)(data, flags), ...(await leakage(terminal, data, flags))];
        terminal.stdout(formatFindings(findings, flags.format));
        finish(findings.some(({ severity }) => severity === 'error') ? errors/* exitCodes */.hS.gate : errors/* exitCodes */.hS.pass);
    });
    formatted(command
        .command('diff')
        .description('rows and columns that were added, removed or changed')
        .argument('<before>')
        .argument('<after>'))
        .option('--id <column>', 'column that names a row')
        .action(async (before, after, flags) => {
        const diff = diffTables(await tableOf(terminal, before), await tableOf(terminal, after), flags.id);
        const lines = diffLines(diff);
        if (flags.format === 'json')
            terminal.stdout((0,digest.prettyJson)(diff));
        else if (flags.format === 'text')
            terminal.stdout(lines.map((line) => `${line}\n`).join(''));
        else
            terminal.stdout((0,markdown.toMarkdown)((0,tree/* report */.z8)([(0,tree/* list */.p_)(lines.map((line) => [(0,tree/* untrusted */.bp)(line)]))])));
    });
    formatted(command
        .command('drift')
        .description('how far columns have moved; exit code 1 where more of them drifted than --max-share')
        .argument('<reference>', 'what the model was trained or evaluated on')
        .argument('<current>', 'what it is asked now'))
        .option('--column <column...>', 'only these columns')
        .option('--ignore <column...>', 'columns that say nothing, such as ids')
        .option('--threshold <index>', 'a population stability index above it is drift', '0.2')
        .option('--max-share <share>', 'share of the columns that may drift', '0.3')
        .action(async (reference, current, flags) => {
        const { column: columns, ignore } = flags;
        const threshold = positive('--threshold', flags.threshold);
        const most = positive('--max-share', flags.maxShare);
        const drift = (0,data_drift/* driftOf */.$p)(await tableOf(terminal, reference), await tableOf(terminal, current), {
            columns,
            ignore,
            threshold
        });
        terminal.stdout(flags.format === 'json'
            ? (0,digest.prettyJson)(drift)
            : `${formatLine(driftHeading(drift), flags.format)}${formatRows(driftHead, driftRows(drift), flags.format)}`);
        finish(drift.share > most ? errors/* exitCodes */.hS.gate : errors/* exitCodes */.hS.pass);
    });
    formatted(command.command('split').description('split a CSV file, the same way for the same seed').argument('<file>'))
        .requiredOption('--train <file>', 'where the training rows go')
        .requiredOption('--test <file>', 'where the test rows go')
        .option('--test-size <share>', 'share of the test rows', '20%')
        .option('--seed <n>', 'whole number', '7')
        .option('--id <column>', 'column that names a row: its side then depends on it alone')
        .option('--stratify <column>', 'keep the shares of its values on both sides')
        .option('--group <column>', 'rows of one group stay together')
        .option('--time <column>', 'the latest rows are the test rows')
        .action(async (file, flags) => {
        terminal.stdout(await data_split(terminal, file, flags));
    });
};
function formatted(command) {
    return command.addOption(new esm/* Option */.c$('--format <format>').choices(['text', 'json', 'markdown']).default('text'));
}
async function bytesOf(terminal, file) {
    return (0,promises_.readFile)((0,external_node_path_.resolve)(terminal.cwd, file)).catch((cause) => {
        throw (0,file_error/* fileError */.zS)(cause, file);
    });
}
async function tableOf(terminal, file) {
    return (0,read_table/* readTable */.x)(await bytesOf(terminal, file), file);
}
async function leakage(terminal, data, { id, train }) {
    if (train === undefined)
        return [];
    if (id === undefined)
        throw new errors/* InputError */.dz('--train needs --id', { cure: 'name the column that both files name rows by: `--id COLUMN`' });
    return (0,validate/* leakageFindings */.tz)(await tableOf(terminal, train), data, id);
}
async function data_split(terminal, file, flags) {
    const share = (0,units/* parseFraction */.a)(Number.isNaN(Number(flags.testSize)) ? flags.testSize : Number(flags.testSize));
    if (share === undefined || share <= 0 || share >= 1) {
        throw new errors/* InputError */.dz(`--test-size ${flags.testSize} is no share between 0 and 1`, { cure: 'write 0.2 or 20%' });
    }
    const seed = Number(flags.seed);
    if (!Number.isInteger(seed) || seed < 0)
        throw new errors/* InputError */.dz(`--seed ${flags.seed} is no whole number`, { cure: 'write `--seed 7`' });
    const { id, stratify, group, time } = flags;
    const parts = (0,split/* splitCsv */.F)(await bytesOf(terminal, file), { test_size: share, seed, id, stratify, group, time }, file);
    const written = await Promise.all(['train', 'test'].map(async (side) => {
        await (0,atomic/* writeWhole */.f8)((0,external_node_path_.resolve)(terminal.cwd, flags[side]), parts[side]);
        const { rows } = await (0,read_table/* readTable */.x)(parts[side], flags[side]);
        return { side, file: flags[side], rows, digest: (0,digest/* digestBytes */.QN)(parts[side]) };
    }));
    if (flags.format === 'json')
        return (0,digest.prettyJson)({ schema: 'modelgate/split@1', parts: written });
    const rows = written.map(({ side, file: path, rows: count, digest }) => [
        side,
        path,
        String(count),
        digest.slice(0, 19)
    ]);
    return formatRows(['side', 'file', 'rows', 'digest'], rows, flags.format);
}
function formatRows(head, rows, format) {
    if (format !== 'markdown')
        return (0,table/* alignedTable */.n)(head, rows);
    return (0,markdown.toMarkdown)((0,tree/* report */.z8)([
        (0,tree/* table */.tp)(head.map((name) => [name]), rows.map((row) => row.map((cell) => [(0,tree/* untrusted */.bp)(cell)])))
    ]));
}
function formatLine(line, format) {
    return format === 'text' ? `${line}\n` : `${(0,markdown.toMarkdown)((0,tree/* report */.z8)([(0,tree/* paragraph */.FY)((0,tree/* untrusted */.bp)(line))]))}\n`;
}
/** `0.3` or `30%`. */
function positive(flag, text) {
    const value = Number.isNaN(Number(text)) ? (0,units/* parseFraction */.a)(text) : Number(text);
    if (value !== undefined && text.trim() !== '' && value >= 0 && Number.isFinite(value))
        return value;
    throw new errors/* InputError */.dz(`${flag} ${text} is no number from 0 up`, { cure: `write \`${flag} 0.3\` or \`${flag} 30%\`` });
}
function formatProfile(profile, format) {
    if (format === 'json')
        return (0,digest.prettyJson)(profile);
    const head = ['column', 'type', 'missing', 'unique', 'values'];
    const rows = profile.columns.map((column) => [
        column.name,
        column.type,
        String(column.missing),
        String(column.unique),
        typical(column)
    ]);
    const title = `${profile.file}: ${(0,words/* counted */.hS)(profile.rows, 'row')}, ${(0,words/* counted */.hS)(profile.columns.length, 'column')}`;
    return `${formatLine(title, format)}${formatRows(head, rows, format)}`;
}
function typical({ min, max, mean, top }) {
    if (mean !== undefined)
        return `${data_short(min)} to ${data_short(max)}, mean ${data_short(mean)}`;
    return top
        .map(({ value, count }) => `${value} (${count})`)
        .join(', ')
        .slice(0, 80);
}
function data_short(value) {
    return typeof value === 'number' ? String(Number(value.toPrecision(5))) : String(value);
}
function formatFindings(findings, format) {
    if (format === 'json')
        return (0,digest.prettyJson)({ schema: 'modelgate/data-findings@1', findings });
    if (findings.length === 0)
        return format === 'text' ? 'nothing wrong was found\n' : (0,markdown.toMarkdown)((0,tree/* report */.z8)([(0,tree/* paragraph */.FY)('Nothing wrong was found.')]));
    if (format === 'text')
        return findings.map(({ severity, message, cure }) => `${severity}: ${message}\n  -> ${cure}\n`).join('');
    return (0,markdown.toMarkdown)((0,tree/* report */.z8)([
        (0,tree/* list */.p_)(findings.map(({ code: name, message, cure }) => [
            (0,tree/* code */.aY)(name),
            ': ',
            ...(0,tree/* withCode */.SM)(message),
            ' → ',
            ...(0,tree/* withCode */.SM)(cure)
        ]))
    ]));
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

/***/ 94482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ parseFraction)
/* harmony export */ });
// Durations and percentages as people write them in the config.
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const durationPattern = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/;
/** Milliseconds of `500ms`, `30s`, `40m`, `24h` or `14d`; undefined for anything else. */
function parseDuration(text) {
    const match = durationPattern.exec(text);
    return match ? Number(match[1]) * units[match[2]] : undefined;
}
/** The fraction (0.05) of a percentage (`5%`) or of a plain number; undefined for anything else. */
function parseFraction(value) {
    if (typeof value === 'number')
        return value;
    const match = /^(-?\d+(?:\.\d+)?)%$/.exec(value);
    return match ? Number(match[1]) / 100 : undefined;
}


/***/ }),

/***/ 51765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ codes),
/* harmony export */   I: () => (/* binding */ floats)
/* harmony export */ });
// Typed arrays made value by value. `TypedArray.from` gathers a list of all values first, which costs memory by the row.
function floats(size, valueOf) {
    const values = new Float64Array(size);
    for (let row = 0; row < size; row += 1)
        values[row] = valueOf(row);
    return values;
}
function codes(size, codeOf) {
    const values = new Int32Array(size);
    for (let row = 0; row < size; row += 1)
        values[row] = codeOf(row);
    return values;
}


/***/ }),

/***/ 36232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf)
/* harmony export */ });
/* unused harmony exports columnDriftResults, driftSchema, stabilityIndex */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84696);
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39529);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20499);
// drift.json: how far the columns of one table have moved from those of another.






const columnDriftResults = ['stable', 'drifted', 'inconclusive', 'added', 'removed', 'type_changed'];
const columnDriftSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['number', 'text']),
    result: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(columnDriftResults),
    psi: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW.optional().describe('Population stability index, at least 0'),
    noise: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW.optional().describe('95th percentile of the index where nothing drifted, for this many rows'),
    ks: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedNumber */ .HW
        .optional()
        .describe("Kolmogorov-Smirnov's largest distance of both distributions, 0 to 1; numbers only")
});
const sideSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() });
const driftSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('modelgate/drift@1'),
    reference: sideSchema,
    current: sideSchema,
    threshold: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().describe('An index above it is drift'),
    drifted: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().describe('Columns that drifted, vanished, came or changed their type'),
    share: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().describe('drifted / columns, 0 to 1'),
    columns: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(columnDriftSchema)
});
/** Bins of a column of numbers, and most values of a column of texts that are told apart; the others are one more. */
const bins = 10;
const words = 50;
/** Added to each count, so that an empty bin of few rows doesn't look like drift (Krichevsky and Trofimov 1981). */
const added = 0.5;
/**
 * Population stability index of each column: sum over bins of (q - p) ln(q / p), p and q being the shares of reference
 * and current. Numbers fall into bins of equal size of the reference, texts each into its own, missing ones into one of
 * theirs. Where nothing drifted the index is about (1/n + 1/m) chi-squared with bins - 1 degrees (Yurdakul and Naranjo
 * 2020): an index above the threshold and within that noise is `inconclusive`. Throws InputError where a named column is
 * in neither table, or a table is empty.
 */
function driftOf(reference, current, options = {}) {
    for (const { file, rows } of [reference, current])
        if (rows === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${file} has no rows to compare`, {
                cure: 'give a file with at least one row',
                place: { file }
            });
        }
    const threshold = options.threshold ?? 0.2;
    const ignored = new Set(options.ignore);
    const names = (options.columns ?? [...new Set([...reference.columns.keys(), ...current.columns.keys()])]).filter((name) => !ignored.has(name));
    const columns = names.map((name) => columnDrift(reference, current, name, threshold));
    const drifted = columns.filter(({ result }) => result !== 'stable' && result !== 'inconclusive').length;
    return {
        schema: 'modelgate/drift@1',
        reference: { file: reference.file, rows: reference.rows },
        current: { file: current.file, rows: current.rows },
        threshold,
        drifted,
        share: columns.length === 0 ? 0 : drifted / columns.length,
        columns
    };
}
function columnDrift(reference, current, name, threshold) {
    const before = reference.columns.get(name);
    const after = current.columns.get(name);
    if (before === undefined)
        return { name, type: (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .columnOf */ .uV)(current, name).kind, result: 'added' };
    if (after === undefined)
        return { name, type: before.kind, result: 'removed' };
    const type = before.kind;
    if (type !== after.kind && !isEmpty(before, reference.rows) && !isEmpty(after, current.rows))
        return { name, type, result: 'type_changed' };
    const [p, q] = before.kind === 'number' && after.kind === 'number'
        ? binned(before.values, after.values)
        : counted(before, reference.rows, after, current.rows);
    const index = stabilityIndex(p, q);
    const used = p.filter((count, bin) => count + (q[bin] ?? 0) > 0).length;
    const noise = noiseOf(reference.rows, current.rows, used);
    return {
        name,
        type,
        result: !(index > threshold) ? 'stable' : index > noise ? 'drifted' : 'inconclusive',
        psi: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(index),
        noise: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(noise),
        ...(before.kind === 'number' && after.kind === 'number'
            ? { ks: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(largestDistance(before.values, after.values)) }
            : {})
    };
}
/** Population stability index of counts by bin, half a row added to each bin that either side uses; 0 where a side is empty. */
function stabilityIndex(reference, current) {
    const used = reference.flatMap((count, bin) => {
        const other = current[bin] ?? 0;
        return count + other === 0 ? [] : [[count + added, other + added]];
    });
    if (total(reference) === 0 || total(current) === 0)
        return 0;
    const [n, m] = [total(used.map(([count]) => count)), total(used.map(([, count]) => count))];
    return used.reduce((sum, [count, other]) => sum + (other / m - count / n) * Math.log(other / m / (count / n)), 0);
}
/** Counts by bin of equal size of the reference; equal values are never parted, and missing ones have the last bin. */
function binned(reference, current) {
    const sorted = reference.filter((value) => !Number.isNaN(value)).sort();
    const edges = [
        ...new Set(Array.from({ length: bins - 1 }, (_, index) => sorted[Math.ceil(((index + 1) * sorted.length) / bins) - 1] ?? NaN))
    ].filter((edge) => !Number.isNaN(edge));
    const count = (values) => {
        const counts = new Array(edges.length + 2).fill(0);
        for (const value of values) {
            const bin = Number.isNaN(value) ? edges.length + 1 : binOf(edges, value);
            counts[bin] = (counts[bin] ?? 0) + 1;
        }
        return counts;
    };
    return [count(reference), count(current)];
}
/** The first bin whose upper edge is not below the value; above all edges the last but one. */
function binOf(edges, value) {
    const bin = edges.findIndex((edge) => value <= edge);
    return bin === -1 ? edges.length : bin;
}
/** Counts by text: the reference's commonest, those that are new or rare in one, missing ones in the last. */
function counted(before, rowsBefore, after, rowsAfter) {
    const reference = countsOf(before, rowsBefore);
    const current = countsOf(after, rowsAfter);
    const common = [...reference.texts]
        .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
        .slice(0, words)
        .map(([text]) => text);
    const shares = ({ texts, missing }, rows) => {
        const own = common.map((text) => texts.get(text) ?? 0);
        return [...own, rows - missing - total(own), missing];
    };
    return [shares(reference, rowsBefore), shares(current, rowsAfter)];
}
function countsOf(column, rows) {
    if (column.kind === 'number')
        return { texts: new Map(), missing: rows };
    const counts = new Array(column.words.size).fill(0);
    for (const code of column.codes)
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    return { texts: new Map(counts.map((count, code) => [column.words.at(code), count])), missing: rows - total(counts) };
}
function isEmpty(column, rows) {
    for (let row = 0; row < rows; row += 1)
        if ((0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(column, row) !== null)
            return false;
    return true;
}
/** (1/n + 1/m) times the 95% quantile of chi-squared with `used` - 1 degrees (Wilson and Hilferty 1931, within 1%). */
function noiseOf(n, m, used) {
    const degrees = used - 1;
    if (degrees < 1 || n === 0 || m === 0)
        return 0;
    const part = 2 / (9 * degrees);
    return (1 / n + 1 / m) * degrees * (1 - part + (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_5__/* .normalQuantile */ .Zl)(0.95) * Math.sqrt(part)) ** 3;
}
/** sup |F - G| of both empirical distributions, missing values left out; 0 where a side is empty. */
function largestDistance(a, b) {
    const [one, two] = [a, b].map((values) => values.filter((value) => !Number.isNaN(value)).sort());
    if (one.length === 0 || two.length === 0)
        return 0;
    let [i, j, largest] = [0, 0, 0];
    while (i < one.length && j < two.length) {
        const value = Math.min(one[i] ?? Infinity, two[j] ?? Infinity);
        while (i < one.length && (one[i] ?? Infinity) <= value)
            i += 1;
        while (j < two.length && (two[j] ?? Infinity) <= value)
            j += 1;
        largest = Math.max(largest, Math.abs(i / one.length - j / two.length));
    }
    return largest;
}
function total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}


/***/ }),

/***/ 72902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ splitCsv)
});

// UNUSED EXPORTS: splitRows

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
;// CONCATENATED MODULE: ./core/data/records.js
// Where the records of a CSV file begin and end, so that they can be copied byte for byte.
const [quote, comma, newline, carriageReturn] = [0x22, 0x2c, 0x0a, 0x0d];
/**
 * The header (a BOM included) and the records of a CSV file (RFC 4180; LF, CRLF or CR). Empty lines are no records
 * where the file has several columns, as `readCsv` sees it, which also is the place to find malformed files.
 */
function recordSpans(bytes) {
    const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const first = recordAt(bytes, hasBom ? 3 : 0);
    const header = { start: 0, end: first.end };
    const records = [];
    for (let start = header.end; start < bytes.length;) {
        const { end, isEmpty } = recordAt(bytes, start);
        if (!isEmpty || first.cells === 1)
            records.push({ start, end });
        start = end;
    }
    return { header, records };
}
function recordAt(bytes, start) {
    let cells = 1;
    let isInQuotes = false;
    let isCellStart = true;
    for (let at = start; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (isInQuotes) {
            if (byte === quote)
                isInQuotes = false;
        }
        else if (byte === quote) {
            // after a closing quote, a second one means a quote inside the cell
            isInQuotes = isCellStart || bytes[at - 1] === quote;
        }
        else if (byte === newline || byte === carriageReturn) {
            const end = byte === carriageReturn && bytes[at + 1] === newline ? at + 2 : at + 1;
            return { end, cells, isEmpty: at === start };
        }
        else if (byte === comma)
            cells += 1;
        isCellStart = !isInQuotes && byte === comma;
    }
    return { end: bytes.length, cells, isEmpty: start === bytes.length };
}

// EXTERNAL MODULE: ./core/data/readers/csv.js + 3 modules
var csv = __webpack_require__(17120);
// EXTERNAL MODULE: ./core/data/table.js
var data_table = __webpack_require__(20499);
;// CONCATENATED MODULE: ./core/data/split.js
// The deterministic train/test split: seeded, stratified, grouped or by time.






/**
 * Splits a CSV file. The side of a row depends on the seed and on its id where `id` is given, else on its whole text,
 * and on which other rows there are; never on their order.
 * Throws InputError for a malformed file, an unknown column, or rows that can't be split as asked.
 */
function splitCsv(bytes, options, file) {
    const table = (0,csv/* readCsv */.N)(bytes, file);
    const { header, records } = recordSpans(bytes);
    const ids = options.id === undefined ? null : textsOf(table, options.id);
    const strata = options.stratify === undefined ? null : textsOf(table, options.stratify);
    const groups = options.group === undefined ? null : textsOf(table, options.group);
    const times = options.time === undefined ? null : timesOf(table, options.time);
    const rows = records.map(({ start, end }, row) => {
        const key = ids?.[row] ?? withoutLineEnd(bytes.subarray(start, end));
        return {
            rank: rankOf(options.seed, key),
            ...(strata === null ? {} : { stratum: strata[row] ?? '' }),
            ...(groups === null ? {} : { group: groups[row] ?? '' }),
            ...(times === null ? {} : { time: times[row] ?? NaN })
        };
    });
    const isTest = splitRows(rows, (0,units/* parseFraction */.a)(options.test_size) ?? NaN, file);
    const part = (side) => concat([header, ...records.filter((_, row) => isTest.has(row) === side)].map((span) => bytes.subarray(span.start, span.end)));
    return { train: part(false), test: part(true) };
}
/**
 * Indices of the test rows. By time where the rows have one: the latest, and all of a moment on one side. By group: no
 * group on both sides, as near under `testSize` as the groups allow. Else within each stratum, shares rounded by
 * largest remainder. Both sides have a row at least. Throws InputError where that can't be.
 */
function splitRows(rows, testSize, file) {
    if (!(testSize > 0 && testSize < 1)) {
        throw new errors/* InputError */.dz(`the test size of ${file} is ${testSize}`, {
            cure: 'give a fraction above 0 and below 1, such as 0.2'
        });
    }
    if (rows.length < 2) {
        throw new errors/* InputError */.dz(`${file} has ${rows.length} rows: both sides of a split need one`, {
            cure: 'check that the data is complete',
            place: { file }
        });
    }
    const wanted = between(1, Math.round(rows.length * testSize), rows.length - 1);
    const [first] = rows;
    const modes = [first?.time, first?.group, first?.stratum].filter((mode) => mode !== undefined);
    if (modes.length > 1) {
        throw new errors/* InputError */.dz(`the split of ${file} is asked for in ${modes.length} ways at once`, {
            cure: 'keep one of `stratify`, `group` and `time` in `train.split`'
        });
    }
    if (first?.time !== undefined)
        return latest(rows, wanted, file);
    if (first?.group !== undefined)
        return wholeGroups(rows, wanted, file);
    return withinStrata(rows, wanted, file);
}
function latest(rows, wanted, file) {
    const times = rows.map(({ time }) => time ?? NaN);
    const sorted = Float64Array.from(times).sort();
    const cut = sorted[sorted.length - wanted] ?? NaN;
    const test = times.flatMap((time, row) => (time >= cut ? [row] : []));
    if (test.length === rows.length) {
        throw new errors/* InputError */.dz(`${file} can't be split by time: its first ${test.length} rows in time are of one moment`, {
            cure: 'name a column with finer times, ask for a smaller test set, or take `time` out of `train.split`',
            place: { file }
        });
    }
    return new Set(test);
}
function wholeGroups(rows, wanted, file) {
    const groups = [...groupBy(rows, ({ group }) => group ?? '')].map(([name, members]) => ({
        members,
        rank: rankOf(0, `${smallestRank(rows, members)} ${name}`)
    }));
    if (groups.length < 2) {
        throw new errors/* InputError */.dz(`${file} can't be split by group: all of its rows are in one group`, {
            cure: 'name the column that tells the groups apart, or take `group` out of `train.split`',
            place: { file }
        });
    }
    groups.sort((a, b) => compare(a.rank, b.rank));
    const test = [];
    for (const { members } of groups)
        if (test.length + members.length <= wanted)
            test.push(...members);
    if (test.length > 0)
        return new Set(test);
    const smallest = groups.reduce((best, group) => (group.members.length < best.members.length ? group : best));
    return new Set(smallest.members);
}
function withinStrata(rows, wanted, file) {
    const strata = [...groupBy(rows, ({ stratum }) => stratum ?? '')].map(([name, members]) => {
        const share = (members.length * wanted) / rows.length;
        return { name, members, take: Math.floor(share), remainder: share - Math.floor(share) };
    });
    const lonely = strata.find(({ members }) => members.length < 2);
    if (lonely !== undefined) {
        throw new errors/* InputError */.dz(`${file} can't be stratified: ${JSON.stringify(lonely.name)} has one row, which can't be on both sides`, { cure: 'merge rare values, leave such rows out, or take `stratify` out of `train.split`', place: { file } });
    }
    strata.sort((a, b) => b.remainder - a.remainder || b.members.length - a.members.length || compare(a.name, b.name));
    let missing = wanted - strata.reduce((sum, { take }) => sum + take, 0);
    for (const stratum of strata) {
        if (missing === 0)
            break;
        if (stratum.take + 1 === stratum.members.length)
            continue;
        stratum.take += 1;
        missing -= 1;
    }
    return new Set(strata.flatMap(({ members, take }) => byRank(rows, members).slice(0, take)));
}
function byRank(rows, members) {
    return [...members].sort((a, b) => compare(rows[a]?.rank ?? '', rows[b]?.rank ?? ''));
}
function smallestRank(rows, members) {
    return members.reduce((least, row) => (compare(rows[row]?.rank ?? '', least) < 0 ? (rows[row]?.rank ?? '') : least), '~');
}
function groupBy(rows, nameOf) {
    const groups = new Map();
    rows.forEach((row, index) => {
        const members = groups.get(nameOf(row));
        if (members)
            members.push(index);
        else
            groups.set(nameOf(row), [index]);
    });
    return groups;
}
/** Sixteen hexadecimal digits that look random and depend on nothing but the seed and the key. */
function rankOf(seed, key) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${seed}\n`).update(key).digest('hex').slice(0, 16);
}
function textsOf(table, name) {
    const column = (0,data_table/* columnOf */.uV)(table, name);
    return Array.from({ length: table.rows }, (_, row) => (0,data_table/* textAt */.$6)(column, row) ?? '');
}
/** Numbers as they are; ISO 8601 dates and times as milliseconds, taken as UTC where they name no zone. */
function timesOf(table, name) {
    const column = (0,data_table/* columnOf */.uV)(table, name);
    const missing = (0,data_table/* firstMissing */.V$)(column);
    const times = missing >= 0 ? [] : Array.from({ length: table.rows }, (_, row) => timeOf((0,data_table/* textAt */.$6)(column, row) ?? ''));
    const wrong = missing >= 0 ? missing : times.findIndex(Number.isNaN);
    if (wrong < 0)
        return times;
    throw new errors/* InputError */.dz(`column ${JSON.stringify(name)} of ${table.file} holds no time ${(0,data_table/* whereIs */.ie)(table, wrong)}`, {
        cure: 'write numbers, or dates and times as 2026-11-23 or 2026-11-23T09:41:00Z',
        place: (0,data_table/* placeOf */.$t)(table, wrong)
    });
}
function timeOf(text) {
    if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text))
        return Number(text);
    const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(text.trim());
    if (iso === null)
        return NaN;
    const [, day = '', clock = '00:00', zone = 'Z'] = iso;
    return Date.parse(`${day}T${clock}${zone}`);
}
function withoutLineEnd(record) {
    let end = record.length;
    while (end > 0 && (record[end - 1] === 0x0a || record[end - 1] === 0x0d))
        end -= 1;
    return record.subarray(0, end);
}
function concat(parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}
function between(least, value, most) {
    return Math.min(Math.max(value, least), most);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 20499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   V$: () => (/* binding */ firstMissing),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   ie: () => (/* binding */ whereIs),
/* harmony export */   qb: () => (/* binding */ nearestName),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   y4: () => (/* binding */ missingWords)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51765);
// A table in memory, column by column: what predictions and data sets become once they are read.



/** The column of this name. Throws InputError that names the nearest one. */
function columnOf(table, name) {
    const column = table.columns.get(name);
    if (column)
        return column;
    const names = [...table.columns.keys()];
    const nearest = nearestName(name, names);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${table.file} has no column ${JSON.stringify(name)}${nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`}`, {
        cure: `name one of its columns: ${listed(names)}`,
        place: { file: table.file, line: 1 }
    });
}
/** The name most like `wanted`, ignoring case; undefined if none is near. */
function nearestName(wanted, names) {
    let best;
    let bestDistance = Infinity;
    for (const name of names) {
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted.toLowerCase(), name.toLowerCase());
        if (steps < bestDistance)
            [best, bestDistance] = [name, steps];
    }
    return bestDistance <= Math.max(2, wanted.length * 0.4) ? best : undefined;
}
/** At most twenty names, as people list them. */
function listed(names) {
    const shown = names.slice(0, 20).join(', ');
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
/**
 * A column as numbers, NaN where missing. A text column is taken when each of its texts is a number.
 * Throws InputError naming the first cell that is none.
 */
function numbersOf(table, name) {
    const column = columnOf(table, name);
    if (column.kind === 'number')
        return column.values;
    const meaning = new Float64Array(column.words.size);
    for (let code = 0; code < meaning.length; code += 1) {
        const word = column.words.at(code);
        const value = numberOf(word);
        if (value === undefined) {
            const row = column.codes.indexOf(code);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`column ${JSON.stringify(name)} holds ${JSON.stringify(word)} ${whereIs(table, row)}, not a number`, {
                cure: `write numbers only into ${JSON.stringify(name)}, or name another column`,
                place: placeOf(table, row)
            });
        }
        meaning[code] = value;
    }
    return (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .floats */ .I)(column.codes.length, (row) => meaning[column.codes[row] ?? -1] ?? NaN);
}
/** The number that a text says, as CSV writers and Python print it; NaN for the words of missing values, undefined for anything else. */
function numberOf(text) {
    const trimmed = text.trim();
    if (missingWords.has(trimmed))
        return NaN;
    if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed))
        return Number(trimmed);
    const infinity = /^([+-]?)inf(inity)?$/i.exec(trimmed);
    if (infinity)
        return infinity[1] === '-' ? -Infinity : Infinity;
    return undefined;
}
/** What a missing number looks like in text; in a column of texts only the empty cell is missing. */
const missingWords = new Set([
    '',
    'NA',
    'N/A',
    'n/a',
    '<NA>',
    'NaN',
    'nan',
    '-nan',
    'NULL',
    'null',
    'None'
]);
/** A cell as text, null where missing. Numbers as JavaScript prints them. */
function textAt(column, row) {
    if (column.kind === 'number') {
        const value = column.values[row];
        return value === undefined || Number.isNaN(value) ? null : String(value);
    }
    const code = column.codes[row];
    return code === undefined || code < 0 ? null : column.words.at(code);
}
/** First row whose cell is missing, or -1. */
function firstMissing(column) {
    return column.kind === 'number' ? column.values.findIndex(Number.isNaN) : column.codes.indexOf(-1);
}
/** Texts by code: small lists as plain arrays. */
function wordsOf(texts) {
    return { size: texts.length, at: (code) => texts[code] ?? '' };
}
/** `in row 12`, or `on line 13` where the format has lines. */
function whereIs(table, row) {
    return table.line ? `on line ${table.line(row)}` : `in row ${row + 1}`;
}
/** The place of a row, for errors. */
function placeOf(table, row) {
    return table.line ? { file: table.file, line: table.line(row) } : { file: table.file };
}


/***/ }),

/***/ 94257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lv: () => (/* binding */ validateData),
/* harmony export */   tz: () => (/* binding */ leakageFindings),
/* harmony export */   zL: () => (/* binding */ validateTable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _readers_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17120);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20499);
// Checks of a data set before anything is trained or measured on it.



/** Checks a CSV file. Throws InputError if it is no well-formed CSV. */
function validateData(bytes, file, columns) {
    return validateTable((0,_readers_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readCsv */ .N)(bytes, file), columns);
}
function validateTable(table, { id, target }) {
    if (table.rows === 0) {
        const message = `${table.file} has no rows`;
        return [{ code: 'no_rows', severity: 'error', message, cure: 'check that the data is complete' }];
    }
    return [
        ...(id === undefined ? [] : checked(table, id, idFindings)),
        ...(target === undefined ? [] : checked(table, target, targetFindings)),
        ...constantColumns(table),
        ...duplicateRows(table, id)
    ];
}
/** Rows of the same id in both files: the model has seen what it is tested on. Throws InputError for an unknown column. */
function leakageFindings(train, test, id) {
    const known = new Set(textsOf(train, (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(train, id)));
    const shared = textsOf(test, (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(test, id)).filter((text) => text !== null && known.has(text));
    if (shared.length === 0)
        return [];
    return [
        {
            code: 'leakage',
            severity: 'error',
            message: `${shared.length} of ${test.rows} rows of ${test.file} are in ${train.file} too, by ${JSON.stringify(id)}`,
            cure: 'take them out of one side, or let `train.split` make the split'
        }
    ];
}
function checked(table, name, check) {
    try {
        return check(table, (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, name));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw error;
        return [{ code: 'column_missing', severity: 'error', message: error.message, cure: error.cure }];
    }
}
function idFindings(table, column) {
    const name = JSON.stringify(column.name);
    const missing = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .firstMissing */ .V$)(column);
    if (missing >= 0) {
        const message = `${table.file} has no ${name} ${(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(table, missing)}`;
        return [{ code: 'id_missing', severity: 'error', message, cure: 'give every row an id of its own' }];
    }
    const texts = textsOf(table, column);
    const again = texts.length - new Set(texts).size;
    if (again === 0)
        return [];
    const first = firstRepeated(texts);
    return [
        {
            code: 'id_duplicate',
            severity: 'error',
            message: `${table.file} repeats ${again} values of ${name}, first ${(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(table, first)}`,
            cure: 'give every row an id of its own, or name another column as `evaluation.id`'
        }
    ];
}
function targetFindings(table, column) {
    const missing = textsOf(table, column).filter((text) => text === null).length;
    if (missing === 0)
        return [];
    const first = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(table, (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .firstMissing */ .V$)(column));
    return [
        {
            code: 'target_missing',
            severity: 'error',
            message: `${table.file} has no ${JSON.stringify(column.name)} in ${missing} rows, first ${first}`,
            cure: 'label these rows or leave them out: without a target nothing can be measured on them'
        }
    ];
}
/** One finding for all of them: wide data has many. */
function constantColumns(table) {
    if (table.rows < 2)
        return [];
    const constant = [...table.columns.values()].filter((column) => new Set(textsOf(table, column)).size === 1);
    if (constant.length === 0)
        return [];
    const names = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(constant.map(({ name }) => name));
    return [
        {
            code: 'constant_column',
            severity: 'warning',
            message: `${table.file} has ${constant.length} columns with one value only: ${names}`,
            cure: 'check that the column was filled, or leave it out: it tells a model nothing'
        }
    ];
}
/** Rows that are equal in everything but the id. */
function duplicateRows(table, id) {
    const columns = [...table.columns.values()].filter(({ name }) => name !== id);
    if (columns.length === 0)
        return [];
    const rows = Array.from({ length: table.rows }, (_, row) => JSON.stringify(columns.map((column) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(column, row))));
    const again = rows.length - new Set(rows).size;
    if (again === 0)
        return [];
    return [
        {
            code: 'duplicate_rows',
            severity: 'warning',
            message: `${table.file} has ${again} rows that are equal to an earlier one, first ${(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .whereIs */ .ie)(table, firstRepeated(rows))}`,
            cure: 'check that nothing was collected twice; duplicates on both sides of a split flatter the model'
        }
    ];
}
function firstRepeated(texts) {
    const seen = new Set();
    return texts.findIndex((text) => seen.size === seen.add(text).size);
}
function textsOf(table, column) {
    return Array.from({ length: table.rows }, (_, row) => (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(column, row));
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

/***/ 83486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ textLimit),
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
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
/* harmony export */   SM: () => (/* binding */ withCode),
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
/** What was said of an error, or is to be done next: as `untrusted`, with what stands between backticks in code font. */
function withCode(text, limit) {
    const parts = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, limit ?? _safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textLimit */ .$l).split(/(`[^`]+`)/);
    return parts
        .filter((part) => part !== '')
        .map((part, index) => part.startsWith('`') && part.length > 2 ? code(part.slice(1, -1)) : between(part, index === 0, limit));
}
/** With the blank on each side that parts it from the code beside it. */
function between(part, isFirst, limit) {
    const { value } = untrusted(part, limit);
    return { type: 'text', value: `${!isFirst && /^\s/.test(part) ? ' ' : ''}${value}${/\s$/.test(part) ? ' ' : ''}` };
}
/** A name or value from evidence, in code font. */
function code(text) {
    return { type: 'inlineCode', value: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(text) || ' ' };
}
/** A block of lines, as of a log: each is made safe word by word, so that columns and indents stay, and cut at 500 characters. */
function codeBlock(text, lang) {
    const value = text
        .split(/\r?\n/)
        .map((line) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line.trimEnd(), 500)
        .replaceAll('\t', '  ')
        .split(/( +)/)
        .map((part) => (part.startsWith(' ') ? part : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(part, 500)))
        .join(''))
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

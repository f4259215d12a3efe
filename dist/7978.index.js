export const id = 7978;
export const ids = [7978];
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
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`The disk is full: ${path} could not be written.`, {
                ...detail,
                cure: 'Free some space (df -h shows where), then run the same command again.'
            });
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`No permission for ${path}.`, {
                ...detail,
                cure: `Give this user access (ls -ld '${path}' shows who has it), then run the same command again.`
            });
        case 'EISDIR':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} is a folder, and a file was expected.`, {
                ...detail,
                cure: 'Name a file, or move the folder away.'
            });
        case 'ENOTDIR':
        case 'EEXIST':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} cannot be made: a file stands where a folder is needed.`, {
                ...detail,
                cure: 'Move that file away, or choose another path.'
            });
        case undefined:
        default:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: ${String(cause)}`, {
                ...detail,
                cure: 'Check that the path is on a working disk, then run the same command again.'
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

/***/ 87978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ init_define)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/commander/esm.mjs
var esm = __webpack_require__(13735);
// EXTERNAL MODULE: ./adapters/config/find.js
var find = __webpack_require__(68161);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./core/config/detect-table.js
const names = {
    id: /^(?:id|index|row|key|uuid|.+_id|.+Id)$/,
    target: /^(?:target|label|labels|truth|ground_truth|actual|y|y_true|true|true_label|expected|observed)$/i,
    prediction: /^(?:prediction|predictions|predicted|pred|preds|y_pred|y_hat|yhat|predicted_\w+|pred_label|forecast)$/i,
    score: /^(?:score|prob|proba|probability|y_score|y_prob|y_proba|risk)$/i
};
const prefixes = /^(prob_|proba_|score_|p_)/i;
/** Columns by their names alone. */
function namedColumns(columns) {
    const find = (pattern) => columns.find((column) => pattern.test(column));
    const prefix = columns.map((column) => prefixes.exec(column)?.[1]).find((found) => found !== undefined);
    return {
        id: find(names.id),
        target: find(names.target),
        prediction: find(names.prediction),
        score: prefix === undefined ? find(names.score) : `${prefix}*`
    };
}
/** Columns and task of a CSV file by its first lines; the last line, which may be cut, is left out. */
function classifyTable(head) {
    const [header, ...rows] = head
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .slice(0, head.endsWith('\n') ? undefined : -1)
        .filter((line) => line !== '')
        .map(cells);
    if (header === undefined)
        return {};
    const named = namedColumns(header);
    const taken = new Set([named.id, named.target, named.prediction, named.score]);
    const free = header.filter((column) => !taken.has(column) && !prefixes.test(column));
    const target = named.target ?? (named.prediction !== undefined && free.length === 1 ? free[0] : undefined);
    const at = target === undefined ? -1 : header.indexOf(target);
    const values = at < 0 ? [] : rows.flatMap((row) => row[at] ?? []);
    return { ...named, target, task: taskOf(values) };
}
function taskOf(values) {
    const distinct = new Set(values);
    if (distinct.size < 2)
        return undefined;
    const numbers = values.map(Number);
    const isMeasured = numbers.every(Number.isFinite) && (!numbers.every(Number.isInteger) || distinct.size > 20);
    if (isMeasured && distinct.size > 2)
        return 'regression';
    return distinct.size === 2 ? 'binary' : 'multiclass';
}
/** The cells of one line of CSV. */
function cells(line) {
    return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

;// CONCATENATED MODULE: ./core/config/detect.js
// What a repository says of itself: which files train, write predictions, serve and test. Rules over names and first lines only.

const scripts = /(?:^|\/)(?:train|training|train_\w+|\w+_train)\.py$/;
const servers = /(?:^|\/)(?:serve|server|serving|app|api|main)\.py$/;
const predictionTables = /(?:^|\/)[^/]*pred[^/]*\.csv$/i;
const metricsFiles = /(?:^|\/)(?:[a-z]+[_-])?(?:metrics|scores)\.json$/i;
const makefiles = /^(?:GNU)?[Mm]akefile$/;
const models = String.raw `\.(?:joblib|pkl|pickle|pt|pth|onnx|safetensors|h5|keras|ubj|cbm)`;
/** Whether the first lines of this file tell something. */
function isTelling(path) {
    return [scripts, servers, predictionTables, metricsFiles, makefiles].some((pattern) => pattern.test(path));
}
function detect({ folder, files, heads }) {
    const nearestFirst = files.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    const find = (pattern) => nearestFirst.find((path) => pattern.test(path));
    const script = find(scripts);
    const source = heads.get(script ?? '') ?? '';
    const predictions = find(predictionTables) ?? written(source, String.raw `[^"'/]*pred[^"'/]*\.(?:csv|jsonl|parquet)`);
    const metricsFile = find(metricsFiles) ?? written(source, String.raw `(?:[a-z]+_)?metrics\.json`);
    const table = heads.get(predictions ?? '');
    return {
        name: modelName(script, folder),
        train: trainCommand(script, heads, files),
        artifact: written(source, String.raw `[^"'/]+${models}`) ?? find(new RegExp(`${models}$`)),
        predictions,
        ...(table === undefined ? namedColumns(literals(source)) : classifyTable(table)),
        metricsFile,
        metricNames: numericNames(heads.get(metricsFile ?? '') ?? ''),
        serve: serveCommand(nearestFirst, heads),
        test: find(/(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/) && 'python -m pytest --junitxml=.modelgate/junit.xml',
        notes: notesOn(files, heads)
    };
}
const depth = (path) => path.split('/').length;
/** A path as an argument of a shell command. */
function quote(path) {
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw `'\''`)}'`;
}
function modelName(script, folder) {
    const parent = script?.split('/').at(-2);
    const name = parent === undefined || /^(?:src|scripts|training|train|code|python)$/i.test(parent) ? folder : parent;
    return (name
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9_-]+/g, '-')
        .replace(/^[-_]+|-+$/g, '')
        .slice(0, 63) || 'model');
}
function trainCommand(script, heads, files) {
    if (script !== undefined)
        return `python ${quote(script)}`;
    const hasTarget = [...heads].some(([path, text]) => makefiles.test(path) && /^train\s*:(?!=)/m.test(text));
    if (hasTarget)
        return 'make train';
    if (files.includes('dvc.yaml'))
        return 'dvc repro';
    return files.includes('MLproject') ? 'mlflow run . --env-manager local' : undefined;
}
/** The path of a file that a script names: "out/x", Path("out") / "x", os.path.join("out", "x"), or OUT / "x". */
function written(source, file) {
    const whole = new RegExp(String.raw `["']((?:[^"'\n]*/)?${file})["']`, 'i').exec(source);
    if (whole?.[1] === undefined || /["']\/|\{/.test(whole[1]))
        return undefined;
    const before = source.slice(0, whole.index);
    const joined = /["']([^"'\n]+)["']\s*(?:\)\s*\/|,)\s*$/.exec(before)?.[1];
    const variable = /(\w+)\s*\/\s*$/.exec(before)?.[1];
    const assigned = variable === undefined
        ? undefined
        : new RegExp(String.raw `^\s*${variable}\s*=.*?["']([^"'\n]+)["']`, 'm').exec(source)?.[1];
    const isJoin = joined !== undefined && /(?:Path\(|path\.join\()[^()]*$/.test(before.replace(/\)\s*\/\s*$/, ''));
    const parent = isJoin ? joined : assigned;
    return parent === undefined ? whole[1] : `${parent.replace(/\/$/, '')}/${whole[1]}`;
}
function literals(source) {
    return [...source.matchAll(/["']([A-Za-z_]\w*\*?)["']/g)].flatMap(([, text]) => text ?? []);
}
function numericNames(text) {
    try {
        return leaves(JSON.parse(text), '');
    }
    catch {
        return [];
    }
}
function leaves(value, path) {
    if (typeof value === 'number')
        return path === '' ? [] : [path];
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    return Object.entries(value).flatMap(([key, member]) => leaves(member, path === '' ? key : `${path}.${key}`));
}
function serveCommand(files, heads) {
    for (const path of files.filter((file) => servers.test(file))) {
        const app = /^(\w+)\s*(?::\s*\w+\s*)?=\s*FastAPI\(/m.exec(heads.get(path) ?? '')?.[1];
        if (app === undefined)
            continue;
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? '' : ` --app-dir ${quote(path.slice(0, slash))}`;
        return `uvicorn ${path.slice(slash + 1, -3)}:${app}${folder} --host 127.0.0.1 --port {port}`;
    }
    return undefined;
}
function notesOn(files, heads) {
    const tracked = files.filter((path) => path.endsWith('.dvc'));
    const notebooks = files.filter((path) => path.endsWith('.ipynb')).length;
    const usesMlflow = files.some((path) => /^(?:mlruns\/|MLproject$)/.test(path)) ||
        [...heads.values()].some((text) => /^\s*(?:import|from) mlflow/m.test(text));
    return [
        ...(tracked.length > 0
            ? [
                `DVC tracks ${tracked.length === 1 ? String(tracked[0]) : `${tracked.length} files`}: name them under train.data to fingerprint them`
            ]
            : []),
        ...(files.includes('dvc.yaml') ? ['dvc.yaml has a pipeline: train can be `dvc repro`'] : []),
        ...(usesMlflow ? ['MLflow is used: a registered model can be taken by `source: mlflow:name@alias`'] : []),
        ...(notebooks > 0
            ? [
                `${notebooks === 1 ? 'a notebook is' : `${notebooks} notebooks are`} here: training must be a command, such as a script`
            ]
            : [])
    ];
}

;// CONCATENATED MODULE: ./adapters/config/repository.js
// The files of a repository and the first lines of the telling ones, for `modelgate init`.



const skipped = new Set([
    '.git',
    '.modelgate',
    '.venv',
    'venv',
    'env',
    'node_modules',
    '__pycache__',
    'site-packages',
    '.tox',
    '.dvc'
]);
const most = { files: 20_000, depth: 6, heads: 50, bytes: 64 * 1024 };
/** Links are not followed; folders of tools and environments are left out. */
async function listRepository(root) {
    const files = [];
    await collect('', 0);
    const telling = files.filter(isTelling).slice(0, most.heads);
    const heads = await Promise.all(telling.map(async (path) => [path, await head((0,external_node_path_.join)(root, path))]));
    return { folder: (0,external_node_path_.basename)((0,external_node_path_.resolve)(root)), files, heads: new Map(heads) };
    async function collect(folder, depth) {
        const found = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => []);
        for (const entry of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            if (files.length >= most.files)
                return;
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile())
                files.push(path);
            else if (entry.isDirectory() && depth < most.depth && !skipped.has(entry.name))
                await collect(path, depth + 1);
        }
    }
}
async function head(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most.bytes), 0, most.bytes, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./adapters/files/atomic.js
var atomic = __webpack_require__(35588);
// EXTERNAL MODULE: ./core/config/diff.js
var diff = __webpack_require__(49838);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
;// CONCATENATED MODULE: ./core/config/init.js
// The config that `modelgate init` writes.

/** Lines that the config of one model may have. */
const longest = 15;
/** The config as YAML with short comments, at most 15 lines for one model. */
function renderConfig(draft) {
    const lines = configLines(draft, false);
    return `${(lines.length <= longest ? lines : configLines(draft, true)).join('\n')}\n`;
}
/** Whether predictions can be read: task and columns are known. */
function knowsPredictions({ predictions, task, target, prediction, score }) {
    if (predictions === undefined || task === undefined)
        return false;
    return task === 'scores' ? score !== undefined : target !== undefined && prediction !== undefined;
}
function configLines(draft, isShort) {
    const evaluation = evaluationOf(draft);
    const rules = evaluation.length === 0 ? [] : [...rulesOf(draft)];
    const trains = draft.train !== undefined && draft.artifact !== undefined;
    return [
        'version: 1 # keys: docs/reference/config.md; check with `modelgate validate`',
        'models:',
        `  ${scalar(draft.name)}:`,
        ...(trains
            ? entries(4, [
                ['train', draft.train],
                ['artifact', draft.artifact]
            ])
            : []),
        ...entries(4, [
            ['test', draft.test],
            ['serve', draft.serve]
        ]),
        ...(evaluation.length === 0
            ? []
            : isShort
                ? [`    evaluation: ${flow(Object.fromEntries(evaluation))}`]
                : ['    evaluation:', ...entries(6, evaluation)]),
        ...(rules.length === 0 ? [] : ['    metrics: # what must hold, against what is live']),
        ...rules.map(([name, rule]) => `      ${scalar(name)}: ${flow(rule)}`)
    ];
}
function evaluationOf(draft) {
    const { predictions, task, id, target, prediction, score, metricsFile } = draft;
    const known = Object.entries({ predictions, task, id, target, prediction, score }).filter(([, value]) => value !== undefined);
    if (knowsPredictions(draft))
        return known;
    return metricsFile === undefined ? [] : [['metrics', metricsFile]];
}
const minimized = /loss|error|rmse|mse|mae|mape|brier|ece|latency|seconds|cost/i;
function rulesOf(draft) {
    if (draft.rules.size > 0)
        return draft.rules;
    if (!knowsPredictions(draft)) {
        const [name] = draft.metricNames;
        return new Map(name === undefined ? [] : [[name, { goal: minimized.test(name) ? 'minimize' : 'maximize', max_regression: '1%' }]]);
    }
    switch (draft.task) {
        case 'binary':
        case 'multiclass':
            return new Map([['balanced_accuracy', { goal: 'maximize', max_regression: 0.01 }]]);
        case 'regression':
        case 'forecast':
            return new Map([['rmse', { goal: 'minimize', max_regression: '1%' }]]);
        case 'ranking':
        case 'scores':
        case undefined:
            return new Map();
    }
}
function entries(indent, members) {
    return members.flatMap(([key, value]) => value === undefined ? [] : [`${' '.repeat(indent)}${key}: ${scalar(value)}`]);
}
function scalar(value) {
    return (0,dist.stringify)(value, { lineWidth: 0, defaultStringType: 'PLAIN' }).trim();
}
function flow(value) {
    return (0,dist.stringify)(value, { lineWidth: 0, collectionStyle: 'flow' }).trim();
}

// EXTERNAL MODULE: ./core/config/parse.js + 5 modules
var parse = __webpack_require__(17885);
// EXTERNAL MODULE: ./core/config/schema.js
var schema = __webpack_require__(56426);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/metrics/compare/rules.js
var rules = __webpack_require__(46203);
// EXTERNAL MODULE: ./core/config/shape.js
var shape = __webpack_require__(89976);
;// CONCATENATED MODULE: ./cli/init-questions.js
// The questions of `modelgate init`: only for what the repository doesn't show, and with whether to write never more than five.




async function askForDraft(draft, terminal) {
    const train = draft.train ?? (await line(terminal, 'Command that trains the model (empty: it is trained elsewhere): '));
    const artifact = draft.artifact ?? (train && (await line(terminal, 'Model file that it writes, such as out/model.joblib: ')));
    const hasMetrics = draft.predictions === undefined && draft.metricsFile !== undefined;
    const predictions = draft.predictions ??
        (hasMetrics ? undefined : await line(terminal, 'Predictions file that it writes, such as out/predictions.csv: '));
    const known = { ...draft, train, artifact, predictions };
    return predictions === undefined || knowsPredictions(known)
        ? known
        : { ...known, ...(await askForColumns(known, terminal)) };
}
/** Task and columns in one question, since they belong together. */
async function askForColumns(draft, terminal) {
    const { task, id, target, prediction } = draft;
    const guess = [task ?? 'binary', id ?? 'id', target ?? 'target', prediction ?? 'prediction'];
    const answer = await line(terminal, `Task, and columns of id, target and prediction [${guess.join(', ')}]: `);
    const [first = '', ...columns] = (answer ?? guess.join(',')).split(',').map((word) => word.trim());
    const chosen = schema/* tasks */.vB.find((known) => known === first);
    if (chosen !== undefined && columns.length === 3) {
        return { task: chosen, id: columns[0], target: columns[1], prediction: columns[2] };
    }
    const near = (0,shape.nearest)(first, schema/* tasks */.vB);
    const hint = chosen === undefined && near !== null ? ` Did you mean ${near}?` : '';
    throw new errors/* InputError */.dz(`"${answer ?? ''}" is not a task and three columns.${hint}`, {
        cure: `Type the task (${schema/* tasks */.vB.join(', ')}) and three columns, with commas between: binary, id, target, prediction`
    });
}
/** What was typed, or undefined for nothing. */
async function line(terminal, question) {
    const answer = (await terminal.ask(question))?.trim();
    return answer === '' ? undefined : answer;
}

;// CONCATENATED MODULE: ./cli/commands/init.js
// `modelgate init`: looks at the repository, asks for what it can't see, and writes the config.














const collect = (value, before) => [...before, value];
const init_define = (command, terminal, finish) => {
    command
        .description(`look at the repository and write ${find/* configPath */.eQ}`)
        .option('--yes', 'ask nothing: take what is found and given')
        .option('--force', 'replace a config that is there and different')
        .option('--model <name>', 'name of the model')
        .option('--train <command>', 'trains the model')
        .option('--artifact <path>', 'the model file or folder that training writes')
        .option('--predictions <path>', 'the predictions file that training writes')
        .addOption(new esm/* Option */.c$('--task <task>', 'what the model predicts').choices(schema/* tasks */.vB))
        .option('--id <column>', 'column that names a row')
        .option('--target <column>', 'column of the true value')
        .option('--prediction <column>', 'column of the predicted value')
        .option('--metric <rule>', "'NAME:maximize,min=0.8,max_regression=1%'; again for each metric", collect, [])
        .option('--serve <command>', 'starts the server on {port}')
        .option('--test <command>', 'runs the unit tests; again for each command', collect, [])
        .addOption(new esm/* Option */.c$('--format <format>', 'form of the result').choices(['text', 'json']).default('text'))
        .action(async (flags) => finish(await init(flags, terminal)));
};
async function init(flags, terminal) {
    const root = await (0,find/* findRoot */.wg)(terminal.cwd);
    const found = detect(await listRepository(root));
    const canAsk = terminal.interactive && flags.yes !== true;
    for (const note of found.notes)
        terminal.stderr(`${note}\n`);
    const draft = canAsk ? await askForDraft(withFlags(found, flags), terminal) : withFlags(found, flags);
    const config = renderConfig(checked(draft, terminal));
    refuseWrong(config);
    const changes = await changesTo(root, config);
    if (flags.format === 'text')
        terminal.stdout(changes.map(showChange).join(''));
    if (changes.length === 0) {
        terminal.stdout(flags.format === 'json' ? (0,digest.prettyJson)({ written: [] }) : 'No change: the config is there already.\n');
        return errors/* exitCodes */.hS.pass;
    }
    if (!(await isAllowed(changes, flags, canAsk, terminal))) {
        terminal.stdout('Nothing was written.\n');
        return errors/* exitCodes */.hS.input;
    }
    for (const { path, after } of changes)
        await (0,atomic/* writeWhole */.f8)((0,external_node_path_.join)(root, path), after);
    const written = changes.map(({ path }) => path);
    terminal.stdout(flags.format === 'json'
        ? (0,digest.prettyJson)({ written, config })
        : `Written: ${written.join(', ')}.\nNext: git add ${written.join(' ')} && git commit -m 'Add Modelgate' && modelgate run\n`);
    return errors/* exitCodes */.hS.pass;
}
function withFlags(found, flags) {
    const { model, train, artifact, predictions, task, id, target, prediction, serve } = flags;
    const given = { name: model, train, artifact, predictions, task, id, target, prediction, serve };
    const test = flags.test.length === 0 ? found.test : flags.test.join(' && ');
    const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return { ...found, ...stated, test, rules: (0,rules/* parseRules */.N)(flags.metric) };
}
/** Says what is left out because too little is known of it. Throws InputError if nothing is left. */
function checked(draft, terminal) {
    const trains = draft.train !== undefined && draft.artifact !== undefined;
    const evaluates = knowsPredictions(draft) || draft.metricsFile !== undefined;
    if (!trains && !evaluates) {
        throw new errors/* InputError */.dz('found no training with a model file, no predictions with their columns and no metrics file', {
            cure: "Name them: modelgate init --train 'python train.py' --artifact out/model.joblib --predictions out/predictions.csv --task binary --id id --target y --prediction predicted"
        });
    }
    if (!trains && draft.train !== undefined) {
        terminal.stderr(`Left out: training by \`${draft.train}\`, since no model file was found. Give --artifact PATH.\n`);
    }
    if (!evaluates) {
        terminal.stderr('Left out: evaluation, since no predictions file was found whose columns and task are clear. Train once and type `modelgate init --force`, or give --predictions, --task, --target and --prediction.\n');
    }
    return draft;
}
function refuseWrong(config) {
    const parsed = (0,parse/* parseConfig */.o)(config, find/* configPath */.eQ);
    if (!('errors' in parsed))
        return;
    throw new errors/* InputError */.dz(parsed.errors.map(({ message }) => message).join('\n'), {
        cure: 'Give other values by the flags: modelgate init --help'
    });
}
const ignored = '.modelgate/';
async function changesTo(root, config) {
    const read = async (path) => (await (0,atomic/* readIfThere */.qC)((0,external_node_path_.join)(root, path)))?.toString('utf8') ?? null;
    const before = await read(find/* configPath */.eQ);
    const ignore = await read('.gitignore');
    const isSame = before?.replaceAll('\r\n', '\n') === config;
    const isIgnored = ignore?.split(/\r?\n/).some((line) => /^\/?\.modelgate\/?$/.test(line.trim())) === true;
    const newline = ignore?.includes('\r\n') === true ? '\r\n' : '\n';
    const start = ignore === null || ignore === '' || ignore.endsWith('\n') ? (ignore ?? '') : `${ignore}${newline}`;
    return [
        ...(isSame ? [] : [{ path: find/* configPath */.eQ, before, after: config }]),
        ...(isIgnored ? [] : [{ path: '.gitignore', before: ignore, after: `${start}${ignored}${newline}` }])
    ];
}
function showChange({ path, before, after }) {
    const lines = (0,diff/* diffLines */.P)(before ?? '', after);
    return `${path}${before === null ? ' (new)' : ''}\n${lines.map((line) => `${line}\n`).join('')}\n`;
}
/** Whether to write: never over another config, unless a person or `--force` says so. */
async function isAllowed(changes, flags, canAsk, terminal) {
    const replaces = changes.some(({ path, before }) => path === find/* configPath */.eQ && before !== null);
    if (replaces && flags.force === true)
        return true;
    if (canAsk) {
        const answer = await terminal.ask(replaces ? `Replace ${find/* configPath */.eQ}? [y/N] ` : 'Write this? [Y/n] ');
        return /^y(es)?$/i.test(answer?.trim() ?? '') || (answer?.trim() === '' && !replaces);
    }
    if (replaces) {
        throw new errors/* InputError */.dz(`${find/* configPath */.eQ} is there and different; nothing was written`, {
            cure: 'Type `modelgate init --force` to replace it as shown.',
            place: { file: find/* configPath */.eQ }
        });
    }
    if (flags.yes === true)
        return true;
    throw new errors/* InputError */.dz('nobody is here to answer; nothing was written', {
        cure: 'Type `modelgate init --yes` to write what is shown.'
    });
}


/***/ }),

/***/ 49838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
// A small diff for a terminal.
/** The lines of both texts: what they share at the start and the end once, and between them `-` for old and `+` for new lines. */
function diffLines(before, after) {
    const old = splitLines(before);
    const next = splitLines(after);
    const shortest = Math.min(old.length, next.length);
    let start = 0;
    while (start < shortest && old[start] === next[start])
        start += 1;
    let end = 0;
    while (end < shortest - start && old.at(-1 - end) === next.at(-1 - end))
        end += 1;
    return [
        ...old.slice(0, start).map((line) => `  ${line}`),
        ...old.slice(start, old.length - end).map((line) => `- ${line}`),
        ...next.slice(start, next.length - end).map((line) => `+ ${line}`),
        ...old.slice(old.length - end).map((line) => `  ${line}`)
    ];
}
function splitLines(text) {
    return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${table.file} has no column ${JSON.stringify(name)}.`, {
        cure: `${nearest === undefined ? '' : `Did you mean ${JSON.stringify(nearest)}? `}Its columns are: ${listed(names)}.`,
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Column ${JSON.stringify(name)} holds ${JSON.stringify(word)} ${whereIs(table, row)}, not a number.`, {
                cure: `Write numbers only into ${JSON.stringify(name)}, or name another column.`,
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

/***/ 46203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseRules)
/* harmony export */ });
/* unused harmony export parseRule */
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56426);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20499);
// Rules as the command takes them: 'NAME:maximize,min=0.8,max_regression=1%,slices.max_regression=0.03'.



const goals = ['maximize', 'minimize'];
const limits = ['min', 'max', 'max_regression', 'min_improvement', 'slices.max_regression'];
const example = "--metric 'roc_auc:maximize,min=0.8,max_regression=1%'";
/** Rules by metric name. Throws InputError for a rule that doesn't parse and for a name given twice. */
function parseRules(texts) {
    const rules = new Map();
    for (const text of texts) {
        const { name, rule } = parseRule(text);
        if (rules.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Metric ${name} has two rules.`, {
                cure: `Give one --metric for ${name}, with all its limits.`
            });
        rules.set(name, rule);
    }
    return rules;
}
/** The name ends at the last colon, so that it may hold colons itself. */
function parseRule(text) {
    const colon = text.lastIndexOf(':');
    const name = text.slice(0, colon).trim();
    if (colon < 1 || name === '')
        throw wrong(text, 'it has no NAME:', `Write ${example}.`);
    const [goal = '', ...pairs] = text
        .slice(colon + 1)
        .split(',')
        .map((part) => part.trim());
    if (!goals.some((known) => known === goal))
        throw wrong(text, `"${goal}" is not a goal`, `Begin with maximize or minimize: ${name}:maximize,…`);
    const fields = new Map();
    for (const pair of pairs) {
        const [key, value] = parseLimit(text, pair);
        if (fields.has(key))
            throw wrong(text, `${key} is given twice`, `Leave one ${key}.`);
        fields.set(key, value);
    }
    const slices = fields.get('slices.max_regression');
    fields.delete('slices.max_regression');
    const rule = _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .metricRuleSchema */ .O4.safeParse({
        goal,
        ...Object.fromEntries(fields),
        ...(slices === undefined ? {} : { slices: { max_regression: slices } })
    });
    if (!rule.success) {
        const issue = rule.error.issues[0];
        throw wrong(text, `${issue?.path.join('.') ?? 'rule'}: ${issue?.message ?? 'wrong'}`, `Write, for example, ${example}.`);
    }
    const { min, max } = rule.data;
    if (min !== undefined && max !== undefined && min > max)
        throw wrong(text, `min ${min} is above max ${max}, so no value can pass`, 'Give a min that is not above max.');
    return { name, rule: rule.data };
}
function parseLimit(text, pair) {
    const [key = '', value, ...rest] = pair.split('=').map((part) => part.trim());
    if (!limits.some((known) => known === key)) {
        const near = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .qb)(key, limits);
        throw wrong(text, `"${key}" is not a limit`, near ? `Did you mean ${near}?` : `The limits are ${limits.join(', ')}.`);
    }
    if (value === undefined || rest.length > 0)
        throw wrong(text, `"${pair}" is not ${key}=VALUE`, `Write ${key}=0.01.`);
    if (value.endsWith('%'))
        return [key, value];
    const number = Number(value);
    if (value === '' || !Number.isFinite(number))
        throw wrong(text, `"${value}" is not a number`, `Write ${key}=0.01.`);
    return [key, number];
}
function wrong(text, what, cure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`--metric '${text}': ${what}.`, { cure });
}


/***/ })

};

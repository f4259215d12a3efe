export const id = 8606;
export const ids = [8606];
export const modules = {

/***/ 31459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evaluationSchema),
/* harmony export */   v: () => (/* binding */ tasks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77864);
// The shape of what `evaluation` says: where predictions and metrics are, and how they are read.


const tasks = ['binary', 'multiclass', 'regression', 'ranking', 'forecast', 'scores'];
/** An amount of the team's own unit for a row, by its target and then its prediction. */
const amounts = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()));
/** How predictions are read; each key equals a flag of `modelgate evaluate` or `modelgate compare`. */
const evaluationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    predictions: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Predictions file that training or scoring writes: CSV, JSONL or Parquet'),
    metrics: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae.optional().describe('Metrics file that the team writes: JSON, YAML, TOML or CSV'),
    logs: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae
        .optional()
        .describe('Folder that training logs to with TensorBoard or Weights & Biases, such as runs or wandb; instead of a metrics file'),
    best_by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .max(512)
        .optional()
        .describe('Metric in `logs` whose best step counts for all of them; the last step by default'),
    command: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5.optional().describe('Scores a model: score.py {model} {data} {predictions}'),
    data: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .data */ .p.optional().describe('Test set with the features and target labels; targets are taken from it by id'),
    test_set: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['warn', 'strict'])
        .optional()
        .describe('What rows that do not join, or a changed test set, do: strict fails every gate; warn, the default, says so'),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(tasks).optional().describe('What the model predicts'),
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column that names a row; baseline and candidate are joined by it'),
    target: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column of the true value'),
    prediction: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column of the predicted value'),
    score: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Score column, or a prefix such as prob_* for one column a class'),
    positive: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]).optional().describe('The positive class of a binary task'),
    weight: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column of sample weights'),
    cluster: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Rows of one cluster are drawn together by the bootstrap'),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).optional().describe('Columns, pairs (a*b) or filter expressions'),
    sensitive: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi).optional().describe('Columns of groups that fairness is measured over'),
    min_rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).default(30).describe('Slices under this many rows are hidden and counted'),
    resamples: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(100).max(100_000)])
        .default(2000)
        .describe('Bootstrap resamples, at least 100; 0 for no bootstrap intervals'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).default(7).describe('Seed of the bootstrap: same seed, same intervals'),
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['percentile', 'bca']).optional().describe('Kind of bootstrap interval; percentile by default'),
    beta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().optional().describe('Weight of recall in fbeta, relative to precision; 2 by default'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).optional().describe('Quantile of the pinball loss; 0.5 by default'),
    k: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1)).min(1).optional().describe('Cut-offs of ndcg@k, map@k and precision@k; [10] by default'),
    group: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Query of a ranking row, or series of a forecast row; cluster by default'),
    time: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.optional().describe('Column that orders the rows of a forecast; their order in the file by default'),
    season: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional().describe('Rows in one season of a forecast, for mase; 1 by default'),
    costs: amounts
        .optional()
        .describe('What a row costs, by target and then prediction: gives the metrics cost (a row) and cost_total'),
    values: amounts
        .optional()
        .describe('What a row is worth, by target and then prediction: gives the metrics value (a row) and value_total'),
    expressions: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1000))
        .optional()
        .describe('Metrics of your own, such as savings: 12 * recall - 3 * (1 - precision)')
});


/***/ }),

/***/ 77864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   fi: () => (/* binding */ column),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   p: () => (/* binding */ data),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94482);
// The kinds of value that keys of the config hold.


const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, 'letters, digits, "-" and "_", starting with a letter or digit');
const command = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000);
const duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .refine((text) => (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text) !== undefined, 'a duration such as 30s, 40m, 24h or 14d')
    .describe('A duration: 500ms, 30s, 40m, 24h, 14d');
const fraction = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+(\.\d+)?%$/, 'a fraction such as 0.05, or 5%')
]);
/** A path inside the repository, with forward slashes. */
const path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((text) => isInside(text), 'a path inside the repository');
const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(path);
/** Data may also lie elsewhere, named by a URL such as s3://bucket/key. */
const data = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .refine((text) => /^[a-z][a-z0-9+.-]+:\/\//.test(text) || isInside(text), 'a path inside the repository, or a URL');
function isInside(text) {
    if (/^([A-Za-z]:|[\\/])/.test(text))
        return false;
    let depth = 0;
    for (const part of text.split(/[\\/]/)) {
        if (part === '..')
            depth -= 1;
        else if (part !== '.' && part !== '')
            depth += 1;
        if (depth < 0)
            return false;
    }
    return true;
}
const column = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(256);


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

/***/ 68610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ packedInteger),
/* harmony export */   _8: () => (/* binding */ readMessage),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61587);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// Protocol buffers of which only a few fields are wanted: each message as its fields' numbers.


const none = [];
/** Throws InputError where the bytes are no message. https://protobuf.dev/programming-guides/encoding/ */
function readMessage(bytes, file) {
    const fields = new Map();
    try {
        const reader = new _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__/* .BinaryReader */ .V5(bytes);
        while (reader.pos < reader.len) {
            const [field, wire] = reader.tag();
            const value = readValue(reader, wire);
            if (value === null) {
                reader.skip(wire, field);
                continue;
            }
            const key = `${field} ${wire}`;
            const before = fields.get(key);
            if (before === undefined)
                fields.set(key, [value]);
            else
                before.push(value);
        }
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${file} holds a record that is no protocol buffer`, {
            cure: 'check that it is the log of TensorBoard or Weights & Biases that it is named after',
            place: { file },
            cause
        });
    }
    const all = (field, wire) => fields.get(`${field} ${wire}`) ?? none;
    const isBytes = (value) => value instanceof Uint8Array;
    const isNumber = (value) => typeof value === 'number';
    return {
        bytes: (field) => all(field, _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.LengthDelimited).filter(isBytes),
        integers: (field) => all(field, _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.Varint).filter(isNumber),
        floats: (field) => all(field, _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.Bit32).filter(isNumber),
        doubles: (field) => all(field, _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.Bit64).filter(isNumber)
    };
}
function readValue(reader, wire) {
    switch (wire) {
        case _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.Varint:
            return Number(reader.int64());
        case _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.Bit64:
            return reader.double();
        case _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.Bit32:
            return reader.float();
        case _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.LengthDelimited:
            return reader.bytes();
        case _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.StartGroup:
        case _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.EndGroup:
            return null;
    }
}
const decoder = new TextDecoder();
/** The last value of a text field; '' where there is none. */
function textOf(message, field) {
    const last = message.bytes(field).at(-1);
    return last === undefined ? '' : decoder.decode(last);
}
/** The first of packed varints. */
function packedInteger(bytes) {
    return Number(new _bufbuild_protobuf_wire__WEBPACK_IMPORTED_MODULE_1__/* .BinaryReader */ .V5(bytes).int64());
}


/***/ }),

/***/ 15211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wx: () => (/* binding */ isTfRecordFile),
  lg: () => (/* binding */ levelRecords),
  Lu: () => (/* binding */ tfRecords)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
;// CONCATENATED MODULE: ./core/logs/crc32c.js
// CRC-32C (Castagnoli), by which TensorBoard's files are checked. Node has only the CRC of zip files.
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1)
        crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
    return crc;
});
/** RFC 3720, appendix B.4. */
function crc32c(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes)
        crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
    return (crc ^ 0xffffffff) >>> 0;
}

;// CONCATENATED MODULE: ./core/logs/records.js
// The frames in which logs are written record by record: TFRecord and LevelDB's log. Both may end within a record, while
// they are written or because their process was killed: what is whole before it counts.



/**
 * TFRecord: length, its checksum, the record, its checksum. Throws InputError for a damaged record.
 * https://www.tensorflow.org/tutorials/load_data/tfrecord#tfrecords_format_details
 */
function* tfRecords(bytes, file) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isMasked = (from, to) => masked(crc32c(bytes.subarray(from, to))) === view.getUint32(to, true);
    for (let at = 0; at + 12 <= bytes.length;) {
        if (!isMasked(at, at + 8))
            throw damaged(file, at, 'TensorBoard');
        const end = at + 12 + Number(view.getBigUint64(at, true));
        if (end + 4 > bytes.length)
            return;
        if (!isMasked(at + 12, end))
            throw damaged(file, at, 'TensorBoard');
        yield bytes.subarray(at + 12, end);
        at = end + 4;
    }
}
function masked(crc) {
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
/** Whether bytes begin as a TFRecord file does. */
function isTfRecordFile(bytes) {
    if (bytes.length < 12)
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
    return masked(crc32c(bytes.subarray(0, 8))) === view.getUint32(8, true);
}
const blockSize = 32_768;
const records_frame = 7;
const part = { full: 1, first: 2, middle: 3, last: 4 };
/**
 * LevelDB's log format with the CRC of zip files: blocks of 32 KiB, a record in one part or several. The file's own header
 * of `skip` bytes counts into the first block. Throws InputError for a damaged record.
 * https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
function* levelRecords(bytes, skip, file) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let parts = [];
    for (let at = skip; at + records_frame <= bytes.length;) {
        const left = blockSize - (at % blockSize);
        const [length, kind] = left < records_frame ? [0, 0] : [view.getUint16(at + 4, true), view.getUint8(at + 6)];
        if (kind === 0 && length === 0) {
            at += left;
            continue;
        }
        const end = at + records_frame + length;
        if (end > bytes.length)
            return;
        if (kind > part.last || length > left - records_frame || (0,external_node_zlib_.crc32)(bytes.subarray(at + 6, end)) !== view.getUint32(at, true))
            throw damaged(file, at, 'Weights & Biases');
        const starts = kind === part.full || kind === part.first;
        if (starts !== (parts.length === 0))
            throw damaged(file, at, 'Weights & Biases');
        parts.push(bytes.subarray(at + records_frame, end));
        if (kind === part.full || kind === part.last) {
            yield parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
            parts = [];
        }
        at = end;
    }
}
function damaged(file, at, by) {
    return new errors/* InputError */.dz(`${file} is damaged at byte ${at}: a checksum of ${by} does not fit`, {
        cure: 'train again, or restore the file: what was logged after that place cannot be trusted',
        place: { file }
    });
}


/***/ }),

/***/ 58399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readEventFiles)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68610);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15211);
/* harmony import */ var _training_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18423);



/** Field numbers of tensorboard/compat/proto/{event,summary,tensor}.proto. */
const event = { step: 2, summary: 5, session: 7 };
const summary = { value: 1 };
const value = { tag: 1, simple: 2, tensor: 8, metadata: 9 };
const metadata = { plugin: 1, dataClass: 4 };
const tensor = { type: 1, content: 4, float: 5, double: 6, int: 7, int64: 10 };
const sessionStart = 1;
const scalarClass = 1;
/** Files of one run, in the order in which they were begun. */
function readEventFiles(files) {
    const byPrefix = (0,_training_log_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(files, ({ prefix }) => prefix);
    return [...byPrefix].flatMap(([prefix, ofPrefix]) => readScalars(ofPrefix).map((logged) => ({ ...logged, key: `${prefix}${logged.key}` })));
}
function readScalars(files) {
    /** The plugin that a tag is for is said once, with its first value. */
    const scalarTags = new Set();
    let logged = [];
    for (const { path, bytes } of files) {
        for (const record of (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .tfRecords */ .Lu)(bytes, path)) {
            const read = (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .readMessage */ ._8)(record, path);
            const step = read.integers(event.step).at(-1) ?? 0;
            // a training that went on from a checkpoint says from which step: what was logged of it before is void
            if (read.bytes(event.session).some((session) => (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .readMessage */ ._8)(session, path).integers(1).at(-1) === sessionStart))
                logged = logged.filter((one) => one.step < step);
            for (const values of read.bytes(event.summary))
                for (const one of (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .readMessage */ ._8)(values, path).bytes(summary.value)) {
                    const found = scalarOf((0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .readMessage */ ._8)(one, path), scalarTags, path);
                    if (found !== null)
                        logged.push({ ...found, step });
                }
        }
    }
    return logged;
}
function scalarOf(message, scalarTags, file) {
    const key = (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message, value.tag);
    const simple = message.floats(value.simple).at(-1);
    if (simple !== undefined)
        return { key, value: shortest(simple) };
    for (const described of message.bytes(value.metadata)) {
        const about = (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .readMessage */ ._8)(described, file);
        const plugin = about.bytes(metadata.plugin).map((bytes) => (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .readMessage */ ._8)(bytes, file), 1));
        if (plugin.includes('scalars') || about.integers(metadata.dataClass).at(-1) === scalarClass)
            scalarTags.add(key);
    }
    const bytes = message.bytes(value.tensor).at(-1);
    if (bytes === undefined || !scalarTags.has(key))
        return null;
    const number = numberOf((0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .readMessage */ ._8)(bytes, file));
    return number === null ? null : { key, value: number };
}
/** The one number of a tensor; null for a type that no scalar has. Types are those of tensorflow/core/framework/types.proto. */
function numberOf(message) {
    const [content] = message.bytes(tensor.content);
    const packed = (field) => message.bytes(field)[0];
    const read = (bytes, size, take) => bytes === undefined || bytes.length < size ? undefined : take(new DataView(bytes.buffer, bytes.byteOffset, size));
    const varint = (field) => {
        const bytes = packed(field);
        return bytes === undefined ? message.integers(field)[0] : (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .packedInteger */ .$D)(bytes);
    };
    const type = message.integers(tensor.type).at(-1) ?? 0;
    switch (type) {
        case 1: {
            const float = (view) => view.getFloat32(0, true);
            const single = read(content, 4, float) ?? read(packed(tensor.float), 4, float) ?? message.floats(tensor.float)[0];
            return single === undefined ? null : shortest(single);
        }
        case 2: {
            const double = (view) => view.getFloat64(0, true);
            return (read(content, 8, double) ?? read(packed(tensor.double), 8, double) ?? message.doubles(tensor.double)[0] ?? null);
        }
        case 3:
            return read(content, 4, (view) => view.getInt32(0, true)) ?? varint(tensor.int) ?? null;
        case 9:
            return read(content, 8, (view) => Number(view.getBigInt64(0, true))) ?? varint(tensor.int64) ?? null;
        default:
            return null;
    }
}
/** The shortest decimal that is this 32-bit float: 0.9, not 0.8999999761581421, so that `min: 0.9` means what it says. */
function shortest(float) {
    for (let digits = 6; digits < 9; digits += 1) {
        const rounded = Number(float.toPrecision(digits));
        if (Math.fround(rounded) === float)
            return rounded;
    }
    return float;
}


/***/ }),

/***/ 18423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ countingMetrics),
/* harmony export */   HL: () => (/* binding */ thinned),
/* harmony export */   V_: () => (/* binding */ isLog),
/* harmony export */   g_: () => (/* binding */ parseLog),
/* harmony export */   k6: () => (/* binding */ logSchema),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
// What a training logged step by step, and which of it counts.



const logSchema = 'modelgate/log@1';
/** Steps of one metric that are kept; of more, evenly spaced ones with the first and the last. */
const mostSteps = 10_000;
/** The log as a document: kept with the run, and read like any metrics file. */
function logText({ history, summary, parameters }) {
    const steps = [...grouped(history, ({ key }) => key).values()].flatMap((logged) => thinned(logged, mostSteps));
    const lines = steps.map(({ key, value, step }) => JSON.stringify({ key, value: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(value), step }));
    const stored = Object.fromEntries([...summary].map(([key, value]) => [key, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(value)]));
    const rest = Object.entries({ schema: logSchema, parameters, summary: stored });
    const members = rest.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`).join('');
    return `{\n${members}  "history": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`;
}
function isLog(tree) {
    return (0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(tree, 'schema') === logSchema;
}
/** A log as `logText` wrote it. */
function parseLog(tree) {
    const history = (0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(tree, 'history');
    const summary = (0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(tree, 'summary');
    const parameters = (0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(tree, 'parameters');
    return {
        history: ((0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(history) ? history : []).map((one) => ({
            key: textIn((0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(one, 'key')),
            value: numberIn((0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(one, 'value')),
            step: numberIn((0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(one, 'step'))
        })),
        summary: new Map([...((0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(summary) ? summary : [])].map(([key, value]) => [key, numberIn(value)])),
        parameters: Object.fromEntries([...((0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(parameters) ? parameters : [])].map(([key, value]) => [key, (0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(value)]))
    };
}
function textIn(tree) {
    return typeof tree === 'string' ? tree : '';
}
function numberIn(tree) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(typeof tree === 'number' ? tree : tree === 'Infinity' || tree === '-Infinity' ? tree : 'NaN');
}
/** One value of each metric. Throws InputError where nothing was logged, or not the metric of `best`. */
function countingMetrics(log, best, file) {
    const byKey = grouped(log.history, ({ key }) => key);
    if (byKey.size === 0 && log.summary.size === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${file} holds a log without a number`, {
            cure: 'log metrics by name, such as add_scalar("val/loss", loss, step)',
            place: { file }
        });
    }
    const step = best === null ? Infinity : bestStep(byKey, best, file);
    const values = new Map([...byKey].map(([key, logged]) => [key, valueAt(logged, step)]));
    for (const [key, value] of log.summary)
        if (best === null || !values.has(key))
            values.set(key, value);
    return values;
}
/** The first of equally good steps, as checkpoints are kept. */
function bestStep(byKey, { metric, goal }, file) {
    const sign = goal === 'maximize' ? -1 : 1;
    const finite = (byKey.get(metric) ?? []).filter(({ value }) => Number.isFinite(value));
    const [first] = finite;
    if (first !== undefined)
        return finite.reduce((a, b) => (sign * (b.value - a.value) < 0 ? b : a), first).step;
    const names = [...byKey.keys()].toSorted().slice(0, 20).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${file} has no finite \`${metric}\` among ${names}`, {
        cure: 'name one of them as `evaluation.best_by`, or leave it out: the last step counts then',
        place: { file }
    });
}
/** The last value up to a step; of a metric that was logged only later, as after training, its last. */
function valueAt(logged, step) {
    const last = latest(logged.filter((one) => one.step <= step)) ?? latest(logged);
    return last?.value ?? Number.NaN;
}
function latest(logged) {
    return logged.reduce((a, b) => (a === undefined || b.step >= a.step ? b : a), undefined);
}
/** At most so many, evenly spaced, with the first and the last. */
function thinned(items, most) {
    if (items.length <= most)
        return items;
    const gap = (items.length - 1) / (most - 1);
    return Array.from({ length: most }, (_, index) => items[Math.round(index * gap)]).filter((one) => one !== undefined);
}
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 37200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readWandbFile),
/* harmony export */   n: () => (/* binding */ isWandbFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _metrics_documents_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29679);
/* harmony import */ var _metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68610);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15211);
// The transaction log that Weights & Biases keeps of each run, offline or not: `run-ID.wandb`.





/** Field numbers of wandb/proto/wandb_internal.proto. */
const record = { history: 2, summary: 3, config: 5, run: 17 };
const history = { item: 1, step: 2 };
const update = { set: 1, remove: 2 };
const run = { config: 4, summary: 5 };
const item = { key: 1, nestedKey: 2, valueJson: 16 };
/** `:W&B`, 0xBEE1 and the version, as wandb/sdk/internal/datastore.py has them. */
const header = [0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe];
const version = 0;
/** Whether bytes begin as a file of Weights & Biases does. */
function isWandbFile(bytes) {
    return header.every((byte, index) => bytes[index] === byte);
}
/** Throws InputError for a file that is damaged, or of a later version than is known. */
function readWandbFile(bytes, file) {
    if (!isWandbFile(bytes) || bytes[header.length] !== version) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${file} is not a log of Weights & Biases in version ${version} of its format`, {
            cure: 'name the folder `wandb` that wandb writes to; a later version of Modelgate may read it',
            place: { file }
        });
    }
    const logged = [];
    const summary = new Map();
    const config = new Map();
    for (const bytesOfRecord of (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .levelRecords */ .lg)(bytes, header.length + 1, file)) {
        const read = (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(bytesOfRecord, file);
        for (const found of read.bytes(record.history))
            logged.push(...historyOf((0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(found, file), file));
        for (const begun of read.bytes(record.run).map((message) => (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(message, file))) {
            for (const found of begun.bytes(run.config))
                change(config, (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(found, file), file);
            for (const found of begun.bytes(run.summary))
                change(summary, (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(found, file), file);
        }
        for (const found of read.bytes(record.config))
            change(config, (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(found, file), file);
        for (const found of read.bytes(record.summary))
            change(summary, (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(found, file), file);
    }
    return {
        history: logged,
        summary: new Map([...summary].flatMap(([key, tree]) => numbersIn(tree, key))),
        parameters: Object.fromEntries([...config].flatMap(([key, tree]) => flat(tree, key)))
    };
}
function historyOf(message, file) {
    const items = itemsOf(message, history.item, file);
    const said = message.bytes(history.step).map((step) => (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(step, file).integers(1).at(-1) ?? 0);
    const inItems = items.find(({ key }) => key === '_step')?.value;
    const step = said.at(-1) ?? (typeof inItems === 'number' ? inItems : 0);
    return items.flatMap(({ key, value }) => numbersIn(value, key)).map(([key, value]) => ({ key, value, step }));
}
function change(into, message, file) {
    for (const { key, value } of itemsOf(message, update.set, file))
        into.set(key, value);
    for (const { key } of itemsOf(message, update.remove, file))
        into.delete(key);
}
function itemsOf(message, field, file) {
    return message.bytes(field).map((bytes) => {
        const read = (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .readMessage */ ._8)(bytes, file);
        const nested = read.bytes(item.nestedKey).map((part) => new TextDecoder().decode(part));
        const json = (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(read, item.valueJson);
        return {
            key: nested.length > 0 ? nested.join('.') : (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(read, item.key),
            value: json === '' ? null : (0,_metrics_documents_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(json, file)
        };
    });
}
/** What W&B itself adds, as _step and _runtime, is no metric. Pictures, tables and histograms are maps with a `_type`. */
function numbersIn(tree, key) {
    if (key.startsWith('_'))
        return [];
    if (typeof tree === 'number')
        return [[key, tree]];
    // not JSON's numbers: W&B writes those as text
    if (tree === 'NaN' || tree === 'Infinity' || tree === '-Infinity')
        return [[key, Number(tree)]];
    if (!(0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(tree) || tree.has('_type'))
        return [];
    return [...tree].flatMap(([name, member]) => numbersIn(member, `${key}.${name}`));
}
function flat(tree, key) {
    if (key.startsWith('_'))
        return [];
    if (!(0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(tree))
        return tree === null ? [] : [[key, (0,_metrics_documents_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(tree)]];
    return [...tree].flatMap(([name, member]) => flat(member, `${key}.${name}`));
}


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ fromEvaluation),
/* harmony export */   Yb: () => (/* binding */ plainMetrics),
/* harmony export */   a3: () => (/* binding */ metricValue)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _plots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24976);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64837);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
// Metrics as every reader of metrics files gives them.




function plainMetrics(metrics) {
    return {
        metrics,
        rows: null,
        slices: [],
        hidden: { slices: 0, rows: 0 },
        predictions: null,
        testData: null,
        plots: (0,_plots_js__WEBPACK_IMPORTED_MODULE_1__/* .loggedPlots */ .LB)(metrics)
    };
}
/** Fairness becomes metrics too: `fairness.<column>.<metric>`. */
function fromEvaluation(evaluation) {
    const metrics = estimates(evaluation.metrics);
    for (const [column, byMetric] of Object.entries(evaluation.fairness))
        for (const [name, value] of Object.entries(byMetric))
            metrics.set((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .metricName */ .K)(['fairness', column, name]), (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(value));
    return {
        metrics,
        rows: evaluation.rows,
        slices: evaluation.slices.map((slice) => ({ ...slice, metrics: estimates(slice.metrics) })),
        hidden: evaluation.hidden,
        predictions: evaluation.predictions,
        testData: evaluation.testData,
        plots: (0,_plots_js__WEBPACK_IMPORTED_MODULE_1__/* .plotsIn */ .SE)(evaluation.plots)
    };
}
function estimates(record) {
    return new Map(Object.entries(record).map(([name, { value }]) => [name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(value)]));
}
/** Evidence stores NaN and infinities as text; they are numbers again. */
function metricValue(tree) {
    if (typeof tree === 'number')
        return tree;
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(tree))
        return tree.map(_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul);
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(tree))
        return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlain */ .Ul)(tree)];
    return tree === 'NaN' || tree === 'Infinity' || tree === '-Infinity' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(tree) : tree;
}


/***/ }),

/***/ 29679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
// JSON as RFC 8259 has it, and NaN, Infinity and -Infinity as Python's json module writes them. Unlike JSON.parse it
// refuses a key given twice, limits the depth, and keeps every key as data.


/** Throws InputError with line and column. */
function parseJson(text, file) {
    const reader = new JsonReader(text.startsWith('\uFEFF') ? text.slice(1) : text, file);
    return reader.document();
}
const scalar = /true|false|null|NaN|-?Infinity|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapedString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
/** Codes of the characters that hold JSON together. */
const sign = { quote: 34, comma: 44, colon: 58, openList: 91, closeList: 93, openMap: 123, closeMap: 125 };
const needsCare = /[\\\u0000-\u001f]/;
function scalarOf(literal) {
    if (literal === 'true')
        return true;
    if (literal === 'false')
        return false;
    return literal === 'null' ? null : Number(literal);
}
/** One pass over the text; a class because its position is shared by all of the grammar's rules. */
class JsonReader {
    #position = 0;
    #text;
    #file;
    constructor(text, file) {
        this.#text = text;
        this.#file = file;
    }
    document() {
        const tree = this.#value(0);
        if (!Number.isNaN(this.#next()))
            throw this.#unexpected('the end of the file');
        return tree;
    }
    #value(depth) {
        if (depth > _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .documentLimits */ .E5.depth)
            throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI)(this.#file);
        const next = this.#next();
        if (next === sign.openMap)
            return this.#map(depth);
        if (next === sign.openList)
            return this.#list(depth);
        if (next === sign.quote)
            return this.#string();
        const literal = this.#match(scalar);
        if (literal === undefined)
            throw this.#unexpected('a value');
        return scalarOf(literal);
    }
    #map(depth) {
        const map = new Map();
        this.#position += 1;
        if (this.#skip(sign.closeMap))
            return map;
        do {
            if (this.#next() !== sign.quote)
                throw this.#unexpected('a key in double quotes');
            const start = this.#position;
            const key = this.#string();
            if (map.has(key))
                throw this.#error(`the key ${JSON.stringify(key)} is given twice`, start);
            if (!this.#skip(sign.colon))
                throw this.#unexpected('":"');
            map.set(key, this.#value(depth + 1));
        } while (this.#skip(sign.comma));
        if (!this.#skip(sign.closeMap))
            throw this.#unexpected('"," or "}"');
        return map;
    }
    #list(depth) {
        const list = [];
        this.#position += 1;
        if (this.#skip(sign.closeList))
            return list;
        do
            list.push(this.#value(depth + 1));
        while (this.#skip(sign.comma));
        if (!this.#skip(sign.closeList))
            throw this.#unexpected('"," or "]"');
        return list;
    }
    #string() {
        const start = this.#position + 1;
        const end = this.#text.indexOf('"', start);
        const plain = end < 0 ? '' : this.#text.slice(start, end);
        if (end >= 0 && !needsCare.test(plain)) {
            this.#position = end + 1;
            return plain;
        }
        const escaped = this.#match(escapedString);
        if (escaped === undefined)
            throw this.#error('the text has no end, or a wrong escape', this.#position);
        return String(JSON.parse(escaped));
    }
    /** Code of the next character that is not white space, NaN at the end. */
    #next() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#position);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return code;
            this.#position += 1;
        }
    }
    #skip(code) {
        if (this.#next() !== code)
            return false;
        this.#position += 1;
        return true;
    }
    #match(pattern) {
        pattern.lastIndex = this.#position;
        if (!pattern.test(this.#text))
            return undefined;
        const found = this.#text.slice(this.#position, pattern.lastIndex);
        this.#position = pattern.lastIndex;
        return found;
    }
    #unexpected(expected) {
        const found = Number.isNaN(this.#next()) ? 'the end' : JSON.stringify(this.#text.charAt(this.#position));
        return this.#error(`expected ${expected}, found ${found}`, this.#position);
    }
    #error(what, position) {
        const before = this.#text.slice(0, position);
        const line = before.split('\n').length;
        const column = position - before.lastIndexOf('\n');
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${this.#file}:${line}:${column}: ${what}`, {
            cure: 'correct the JSON there, or write the metrics again',
            place: { file: this.#file, line, column }
        });
    }
}


/***/ }),

/***/ 43804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ latestMlflowMetrics),
/* harmony export */   w: () => (/* binding */ mlflowRuns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64837);
/* harmony import */ var _sqlite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70273);
// The SQLite database that MLflow logs to where no server is named, `mlflow.db`: metrics of its latest run.



/**
 * Runs that have metrics, oldest first; those that were deleted, and children of other runs (as those of a search), are left out. Tables
 * as mlflow/store/tracking/dbmodels/models.py has them: a NaN is is_nan with value 0, infinities are the largest floats.
 */
function mlflowRuns(bytes, file) {
    const tables = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .readTables */ .gb)(bytes, file, ['experiments', 'runs', 'latest_metrics', 'tags']);
    const text = (row, column) => String(row.get(column) ?? '');
    const children = new Set((tables.get('tags') ?? [])
        .filter((row) => row.get('key') === 'mlflow.parentRunId')
        .map((row) => text(row, 'run_uuid')));
    const metrics = new Map();
    for (const row of tables.get('latest_metrics') ?? []) {
        const run = text(row, 'run_uuid');
        metrics.set(run, (metrics.get(run) ?? new Map()).set((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .K)([text(row, 'key')]), valueOf(row)));
    }
    const experiments = new Map((tables.get('experiments') ?? []).map((row) => [text(row, 'rowid'), text(row, 'name')]));
    const runs = (tables.get('runs') ?? [])
        .map((row) => ({
        id: text(row, 'run_uuid'),
        name: text(row, 'name'),
        startedAt: Number(row.get('start_time') ?? 0),
        metrics: metrics.get(text(row, 'run_uuid')) ?? new Map(),
        experiment: text(row, 'experiment_id'),
        isFinished: row.get('status') === 'FINISHED',
        isActive: row.get('lifecycle_stage') !== 'deleted'
    }))
        .filter(({ id, isActive, metrics: logged }) => isActive && logged.size > 0 && !children.has(id))
        .map(({ isActive: _, ...run }) => run)
        .toSorted((a, b) => a.startedAt - b.startedAt);
    return { runs, experiments };
}
function latestMlflowMetrics(bytes, file) {
    const last = mlflowRuns(bytes, file).runs.at(-1);
    if (last !== undefined)
        return last.metrics;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${file} is no MLflow database with a run that logged metrics`, {
        cure: 'log one: mlflow.log_metric("accuracy", accuracy)',
        place: { file }
    });
}
function valueOf(row) {
    const value = Number(row.get('value') ?? Number.NaN);
    if (row.get('is_nan') === 1)
        return Number.NaN;
    return Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Infinity : value;
}


/***/ }),

/***/ 64837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ metricName),
/* harmony export */   c: () => (/* binding */ nameUnder)
/* harmony export */ });
// Metric names: the dotted path to a value.
/** A key that would be misread inside a dotted path is quoted as JSON, so `{"a.b": 1}` and `{"a": {"b": 2}}` stay apart. */
function metricName(path) {
    return path.map(quoted).join('.');
}
/** The name of a key under another name; the outermost keys are under ''. */
function nameUnder(parent, key) {
    return parent === '' ? quoted(key) : `${parent}.${quoted(key)}`;
}
function quoted(key) {
    return key === '' || key.includes('.') || key.includes('"') ? JSON.stringify(key) : key;
}


/***/ }),

/***/ 32274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   g7: () => (/* binding */ ifPredictions),
/* harmony export */   wR: () => (/* binding */ metricsFileEndings)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20528);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33483);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84747);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29679);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5589);
// Bytes of a metrics file to a tree, by its name's ending.





/** The cure where a table of predictions stands for metrics. */
const ifPredictions = 'give it as predictions if it is a table of them: `--baseline-predictions`, `--candidate-predictions` and `--task`, or `evaluation.predictions` in the config';
const metricsFileEndings = ['.json', '.yaml', '.yml', '.toml'];
/** A file with another ending, or none, is taken for JSON if it begins like it, else for YAML. Throws InputError. */
function parseTree(bytes, file) {
    if (bytes.byteLength > _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .documentLimits */ .E5.bytes) {
        const limit = _tree_js__WEBPACK_IMPORTED_MODULE_4__/* .documentLimits */ .E5.bytes / 1024 / 1024;
        throw wrong(file, `is larger than ${limit} MiB`, 'name the file that holds metrics, not predictions');
    }
    const text = decode(bytes, file);
    if (!/\S/.test(text))
        throw wrong(file, 'is empty', 'write metrics to it, {} if there are none');
    const ending = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase();
    if (ending === '.csv' || ending === '.tsv')
        return readTable(text, file, ending === '.csv' ? ',' : '\t');
    if (ending === '.toml')
        return readToml(text, file);
    if (ending === '.json' || (ending !== '.yaml' && ending !== '.yml' && /^\uFEFF?\s*[[{]/.test(text)))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text, file);
    return readYaml(text, file);
}
/**
 * A table of metrics: a metric in each row (`accuracy,0.9`), or a column for each, of which the last row counts, as in the log
 * of a training. Cells that are no numbers say nothing.
 */
function readTable(text, file, separator) {
    const rows = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map((line) => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
    const [header = [], ...rest] = rows;
    if (header.some((name) => /^(?:y_?)?pred/i.test(name)))
        throw wrong(file, 'is a table of predictions, not of metrics', ifPredictions);
    const isNumber = (cell) => cell !== undefined && cell !== '' && !Number.isNaN(Number(cell));
    const isLong = rest.length > 0 && header.length === 2 && rest.every(([name]) => !isNumber(name));
    const last = rest.at(-1) ?? [];
    const cells = isLong
        ? [...(isNumber(header[1]) ? [header] : []), ...rest]
        : header.map((name, index) => [name, last[index]]);
    const metrics = cells.filter(([name, value]) => name !== undefined && name !== '' && isNumber(value));
    if (metrics.length === 0)
        throw wrong(file, 'holds no metrics', 'write `metric,value` rows, or a header of metrics with a row of numbers');
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .toTree */ .Gc)(new Map(metrics.map(([name, value]) => [name ?? '', Number(value)])), file);
}
function decode(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch (cause) {
        throw wrong(file, 'is not text in UTF-8', 'name a JSON, YAML, TOML or CSV file', cause);
    }
}
/** Aliases are refused: metrics have no use for them, and a few lines of them can grow without end. */
function readYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parseDocument)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
    const fault = document.errors[0];
    if (fault)
        throw wrongAt(file, fault.message, lines.linePos(fault.pos[0]));
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__.visit)(document, {
        Node: (_, node) => {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isAlias)(node))
                throw wrongAt(file, 'aliases (*name) are not read', lines.linePos(node.range?.[0] ?? 0));
        }
    });
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .toTree */ .Gc)(document.toJS({ mapAsMap: true }), file);
}
function readToml(text, file) {
    try {
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .toTree */ .Gc)((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text), file);
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const what = error.message.split('\n')[0] ?? 'wrong TOML';
        throw wrongAt(file, what, { line: error.line, col: error.column });
    }
}
function wrongAt(file, what, { line, col }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${file}:${line}:${col}: ${what}`, {
        cure: 'correct the file there, or write the metrics again',
        place: { file, line, column: col }
    });
}
function wrong(file, what, cure, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${file} ${what}`, { cure, place: { file }, cause });
}


/***/ }),

/***/ 83448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C_: () => (/* binding */ isMetricsFile),
  h3: () => (/* binding */ readMetricsDocument),
  eD: () => (/* binding */ readMetricsFolder)
});

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/logs/records.js + 1 modules
var records = __webpack_require__(15211);
// EXTERNAL MODULE: ./core/logs/tensorboard.js
var tensorboard = __webpack_require__(58399);
// EXTERNAL MODULE: ./core/logs/training-log.js
var training_log = __webpack_require__(18423);
// EXTERNAL MODULE: ./core/logs/wandb.js
var wandb = __webpack_require__(37200);
// EXTERNAL MODULE: ./core/metrics/documents/document.js
var documents_document = __webpack_require__(5288);
// EXTERNAL MODULE: ./core/pipeline/evidence.js
var evidence = __webpack_require__(84696);
// EXTERNAL MODULE: ./core/metrics/plots.js
var plots = __webpack_require__(24976);
// EXTERNAL MODULE: ./core/metrics/documents/names.js
var names = __webpack_require__(64837);
// EXTERNAL MODULE: ./core/metrics/documents/tree.js
var documents_tree = __webpack_require__(5589);
;// CONCATENATED MODULE: ./core/metrics/documents/evaluation.js






/** Only `metrics` must be there. Names are taken as data: they may be any text. Throws InputError. */
function readEvaluation(tree, file) {
    const metrics = tree.get('metrics');
    if (!(0,documents_tree/* isMap */.jh)(metrics))
        throw wrong(file, 'it has no map "metrics"');
    const named = new Map([...estimates(metrics), ...fairness(tree.get('fairness'))]);
    const slices = tree.get('slices') ?? [];
    if (!(0,documents_tree/* isList */.Lv)(slices))
        throw wrong(file, '"slices" is not a list');
    return {
        metrics: named,
        rows: count(tree.get('rows')),
        slices: slices.map((slice) => readSlice(slice, file)),
        hidden: { slices: count((0,documents_tree.at)(tree, 'hidden', 'slices')) ?? 0, rows: count((0,documents_tree.at)(tree, 'hidden', 'rows')) ?? 0 },
        predictions: digest(tree.get('predictions'), file),
        testData: digest(tree.get('testData'), file),
        plots: (0,plots/* plotsIn */.SE)((0,documents_tree/* toPlain */.Ul)(tree.get('plots') ?? null))
    };
}
function readSlice(tree, file) {
    const [column, value, metrics] = [(0,documents_tree.at)(tree, 'column'), (0,documents_tree.at)(tree, 'value'), (0,documents_tree.at)(tree, 'metrics')];
    if (typeof column !== 'string' || value === undefined || (0,documents_tree/* isMap */.jh)(value) || (0,documents_tree/* isList */.Lv)(value) || !(0,documents_tree/* isMap */.jh)(metrics))
        throw wrong(file, 'a slice needs column, value and metrics');
    return { column, value: String(value), rows: count((0,documents_tree.at)(tree, 'rows')) ?? 0, metrics: estimates(metrics) };
}
/** `{value, low, high}`, or the bare value. */
function estimates(metrics) {
    return new Map([...metrics].map(([name, entry]) => [name, (0,documents_document/* metricValue */.a3)((0,documents_tree.at)(entry, 'value') ?? entry)]));
}
function fairness(tree) {
    if (!(0,documents_tree/* isMap */.jh)(tree))
        return [];
    return [...tree].flatMap(([column, metrics]) => (0,documents_tree/* isMap */.jh)(metrics)
        ? [...metrics].map(([name, value]) => [(0,names/* metricName */.K)(['fairness', column, name]), (0,documents_document/* metricValue */.a3)(value)])
        : []);
}
function count(tree) {
    return typeof tree === 'number' && Number.isInteger(tree) && tree >= 0 ? tree : null;
}
function digest(tree, file) {
    if (tree === undefined || tree === null)
        return null;
    const parsed = evidence/* digestSchema */.er.safeParse(tree);
    if (!parsed.success)
        throw wrong(file, 'a digest must be sha256: and 64 hexadecimal digits');
    return parsed.data;
}
function wrong(file, what) {
    return new errors/* InputError */.dz(`${file} is not an evaluation.json: ${what}`, {
        cure: 'write it by `modelgate evaluate --format json`',
        place: { file }
    });
}

;// CONCATENATED MODULE: ./core/metrics/documents/notebook.js
// Metrics that an executed notebook keeps in the outputs of its cells: scrapbook's `glue` and papermill's older `record`.




const scrap = 'application/scrapbook.scrap.json+json';
const record = 'application/papermill.record+json';
function isNotebook(tree) {
    return (0,documents_tree/* isList */.Lv)((0,documents_tree.at)(tree, 'cells')) && typeof (0,documents_tree.at)(tree, 'nbformat') === 'number';
}
/** Each name's last value; a map that was glued gives its members. https://nteract-scrapbook.readthedocs.io/en/latest/models.html */
function notebookMetrics(tree, file) {
    const metrics = new Map();
    for (const cell of listAt(tree, 'cells'))
        for (const output of listAt(cell, 'outputs')) {
            const glued = (0,documents_tree.at)(output, 'data', scrap);
            const name = (0,documents_tree.at)(glued, 'name');
            if (typeof name === 'string')
                flatten((0,documents_tree.at)(glued, 'data') ?? null, (0,names/* nameUnder */.c)('', name), metrics);
            const recorded = (0,documents_tree.at)(output, 'data', record);
            if ((0,documents_tree/* isMap */.jh)(recorded))
                for (const [key, value] of recorded)
                    flatten(value, (0,names/* nameUnder */.c)('', key), metrics);
        }
    if (metrics.size > 0)
        return metrics;
    throw new errors/* InputError */.dz(`${file} keeps no metrics in its outputs`, {
        cure: 'let its last cell keep them, by import scrapbook as sb; sb.glue("accuracy", accuracy), or write a metrics.json',
        place: { file }
    });
}
function listAt(tree, key) {
    const list = (0,documents_tree.at)(tree, key);
    return (0,documents_tree/* isList */.Lv)(list) ? list : [];
}
function flatten(tree, name, into) {
    if ((0,documents_tree/* isMap */.jh)(tree))
        for (const [key, member] of tree)
            flatten(member, (0,names/* nameUnder */.c)(name, key), into);
    else
        into.set(name, (0,documents_document/* metricValue */.a3)(tree));
}

// EXTERNAL MODULE: ./core/metrics/documents/parse.js
var parse = __webpack_require__(32274);
;// CONCATENATED MODULE: ./core/metrics/documents/layouts.js
// The layouts in which tools write metrics, each turned into metrics by name. The first that fits is taken.








/** `best` says which step of a training's log counts; null for the last. */
function readLayout(tree, file, best = null) {
    if ((0,documents_tree.at)(tree, 'schema') === 'modelgate/evaluation@1' && (0,documents_tree/* isMap */.jh)(tree))
        return readEvaluation(tree, file);
    if ((0,training_log/* isLog */.V_)(tree))
        return (0,documents_document/* plainMetrics */.Yb)(capped(new Map((0,training_log/* countingMetrics */.Fk)((0,training_log/* parseLog */.g_)(tree), best, file)), file));
    if (isNotebook(tree))
        return (0,documents_document/* plainMetrics */.Yb)(capped(notebookMetrics(tree, file), file));
    return (0,documents_document/* plainMetrics */.Yb)(capped(mlflow(tree) ?? dvc(tree, file) ?? evidently(tree) ?? nested(tree, file), file));
}
/** Any nesting of maps: a metric is a path to a value. Lists are values. A file of one number is a metric without a name, as DVC has it. */
function nested(tree, file) {
    if (typeof tree === 'number')
        return new Map([['', tree]]);
    if (!(0,documents_tree/* isMap */.jh)(tree))
        throw new errors/* InputError */.dz(`${file} holds ${(0,documents_tree/* isList */.Lv)(tree) ? 'a list' : 'a single value'}, not metrics by name`, {
            cure: /\.(?:csv|tsv|parquet|jsonl|ndjson)$/i.test(file) ? parse/* ifPredictions */.g7 : 'write them as {"accuracy": 0.93}',
            place: { file }
        });
    const metrics = new Map();
    layouts_flatten(tree, '', metrics);
    return metrics;
}
/** Values below `tree`, each under its path, which begins with `name`. */
function layouts_flatten(tree, name, into) {
    if ((0,documents_tree/* isMap */.jh)(tree))
        for (const [key, member] of tree)
            layouts_flatten(member, (0,names/* nameUnder */.c)(name, key), into);
    else
        into.set(name, (0,documents_document/* metricValue */.a3)(tree));
}
/**
 * MLflow: a list of {key, value, step, timestamp} as its REST API gives, alone or in run.data.metrics, or the map of
 * `Run.to_dictionary()`. Of a metric logged many times the last step counts.
 * https://mlflow.org/docs/latest/api_reference/rest-api.html#metric
 */
function mlflow(tree) {
    const candidates = [tree, (0,documents_tree.at)(tree, 'run', 'data', 'metrics'), (0,documents_tree.at)(tree, 'data', 'metrics'), (0,documents_tree.at)(tree, 'metrics')];
    const list = candidates.find((candidate) => (0,documents_tree/* isList */.Lv)(candidate) && candidate.length > 0 && candidate.every(isLogged));
    if ((0,documents_tree/* isList */.Lv)(list))
        return lastLogged(list.filter(documents_tree/* isMap */.jh));
    const map = [
        (0,documents_tree.at)(tree, 'run', 'data', 'metrics'),
        (0,documents_tree/* isMap */.jh)((0,documents_tree.at)(tree, 'info')) ? (0,documents_tree.at)(tree, 'data', 'metrics') : undefined
    ].find(documents_tree/* isMap */.jh);
    return map && new Map([...map].map(([key, value]) => [(0,names/* metricName */.K)([key]), (0,documents_document/* metricValue */.a3)(value)]));
}
function isLogged(tree) {
    return typeof (0,documents_tree.at)(tree, 'key') === 'string' && (0,documents_tree.at)(tree, 'value') !== undefined;
}
function lastLogged(entries) {
    const latest = new Map();
    for (const entry of entries) {
        const key = entry.get('key');
        if (typeof key !== 'string')
            continue;
        const before = latest.get(key);
        if (!before || !isEarlier(entry, before))
            latest.set(key, entry);
    }
    return new Map([...latest].map(([key, entry]) => [(0,names/* metricName */.K)([key]), (0,documents_document/* metricValue */.a3)(entry.get('value') ?? null)]));
}
function isEarlier(a, b) {
    const order = (entry, key) => Number(entry.get(key) ?? 0);
    const step = order(a, 'step') - order(b, 'step');
    return step < 0 || (step === 0 && order(a, 'timestamp') < order(b, 'timestamp'));
}
/**
 * DVC: `dvc metrics show --json` gives {revision: {data: {file: {data: metrics}}}}. One file's metrics keep their names,
 * several files' begin with the file's; of several revisions the workspace ('' or "workspace") counts.
 */
function dvc(tree, file) {
    if (!(0,documents_tree/* isMap */.jh)(tree) || tree.size === 0)
        return undefined;
    const revision = tree.get('') ?? tree.get('workspace') ?? (tree.size === 1 ? [...tree.values()][0] : undefined);
    const files = (0,documents_tree.at)(revision, 'data');
    if (!(0,documents_tree/* isMap */.jh)(files) || files.size === 0)
        return undefined;
    const entries = [...files];
    if (!entries.every(([, entry]) => (0,documents_tree/* isMap */.jh)(entry) && (entry.has('data') || entry.has('error')) && entry.size === 1))
        return undefined;
    const failed = entries.find(([, entry]) => (0,documents_tree.at)(entry, 'error') !== undefined);
    if (failed)
        throw new errors/* InputError */.dz(`${file}: DVC could not read ${failed[0]}`, {
            cure: `type \`dvc metrics show\`, and repair ${failed[0]}`,
            place: { file }
        });
    const metrics = new Map();
    for (const [name, entry] of entries)
        layouts_flatten((0,documents_tree.at)(entry, 'data') ?? null, entries.length > 1 ? (0,names/* nameUnder */.c)('', name) : '', metrics);
    return metrics;
}
/** Evidently: {metrics: [{metric, result}]} up to 0.6, {metrics: [{metric_id, value}]} since 0.7; named by the metric. */
function evidently(tree) {
    const list = (0,documents_tree.at)(tree, 'metrics');
    if (!(0,documents_tree/* isList */.Lv)(list) || list.length === 0)
        return undefined;
    const metrics = new Map();
    for (const entry of list) {
        const name = (0,documents_tree.at)(entry, 'metric') ?? (0,documents_tree.at)(entry, 'metric_id') ?? (0,documents_tree.at)(entry, 'metric_name');
        const value = (0,documents_tree.at)(entry, 'result') ?? (0,documents_tree.at)(entry, 'value');
        if (typeof name !== 'string' || value === undefined)
            return undefined;
        layouts_flatten(value, (0,names/* nameUnder */.c)('', uniqueName(name, metrics)), metrics);
    }
    return metrics;
}
/** A metric that a report holds twice, for two columns, is numbered. */
function uniqueName(name, metrics) {
    const taken = (candidate) => {
        const prefix = (0,names/* metricName */.K)([candidate]);
        return [...metrics.keys()].some((key) => key === prefix || key.startsWith(`${prefix}.`));
    };
    let unique = name;
    for (let number = 2; taken(unique); number += 1)
        unique = `${name}#${number}`;
    return unique;
}
function capped(metrics, file) {
    if (metrics.size <= documents_tree/* documentLimits */.E5.metrics)
        return metrics;
    throw new errors/* InputError */.dz(`${file} holds ${metrics.size} metrics; ${documents_tree/* documentLimits */.E5.metrics} are the limit`, {
        cure: 'write totals, and leave out what belongs to single rows',
        place: { file }
    });
}

// EXTERNAL MODULE: ./core/metrics/documents/mlflow-database.js
var mlflow_database = __webpack_require__(43804);
// EXTERNAL MODULE: ./core/metrics/documents/sqlite.js
var sqlite = __webpack_require__(70273);
;// CONCATENATED MODULE: ./core/metrics/documents/read.js
// Metrics files and folders, as teams already have them.











/**
 * Metrics of one file: JSON, YAML or TOML of any nesting, CSV, or in the layout of DVC, MLflow, Evidently, an executed
 * notebook or our own evaluation.json; MLflow's database; or the log of a training, of which the last step counts or the one
 * that `best` says. `file` gives the format and stands in messages. Throws InputError with line and column.
 */
function readMetricsDocument(bytes, file, best = null) {
    if ((0,sqlite/* isSqlite */.JQ)(bytes))
        return (0,documents_document/* plainMetrics */.Yb)((0,mlflow_database/* latestMlflowMetrics */.Y)(bytes, file));
    if ((0,wandb/* isWandbFile */.n)(bytes))
        return (0,documents_document/* plainMetrics */.Yb)((0,training_log/* countingMetrics */.Fk)((0,wandb/* readWandbFile */.f)(bytes, file), best, file));
    if ((0,records/* isTfRecordFile */.wx)(bytes)) {
        const history = (0,tensorboard/* readEventFiles */.G)([{ path: file, prefix: '', bytes }]);
        return (0,documents_document/* plainMetrics */.Yb)((0,training_log/* countingMetrics */.Fk)({ history, summary: new Map(), parameters: {} }, best, file));
    }
    return readLayout((0,parse/* parseTree */.cZ)(bytes, file), file, best);
}
/** Whether a folder's file can hold metrics, so that nothing else need be read. */
function isMetricsFile(path) {
    return (isMlflowFile(path) ||
        (!path.includes('/') && parse/* metricsFileEndings */.wR.some((ending) => path.toLowerCase().endsWith(ending))));
}
/**
 * Metrics of a folder, the first that is there: evaluation.json; MLflow's files of `timestamp value step` lines under
 * metrics/; a file named metrics; else every metrics file, whose metrics begin with its name if there are several.
 */
function readMetricsFolder(files, folder) {
    const own = files.find(({ path }) => path === 'evaluation.json');
    if (own)
        return readMetricsDocument(own.bytes, `${folder}/${own.path}`);
    const logged = files.filter(({ path }) => isMlflowFile(path));
    if (logged.length > 0)
        return (0,documents_document/* plainMetrics */.Yb)(new Map(logged.map((file) => readMlflowFile(file, folder))));
    const plain = files.filter(({ path }) => isMetricsFile(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const [first, second] = [plain.find(({ path }) => /^metrics\.[a-z]+$/i.test(path)) ?? plain[0], plain[1]];
    if (!first)
        throw new errors/* InputError */.dz(`${folder} holds no metrics`, {
            cure: `name a folder with evaluation.json, metrics.json or another ${parse/* metricsFileEndings */.wR.join(', ')} file`,
            place: { file: folder }
        });
    if (!second || /^metrics\./i.test(first.path))
        return readMetricsDocument(first.bytes, `${folder}/${first.path}`);
    return (0,documents_document/* plainMetrics */.Yb)(new Map(plain.flatMap((file) => prefixed(file, folder))));
}
function prefixed({ path, bytes }, folder) {
    const stem = (0,names/* metricName */.K)([path.replace(/\.[^.]+$/, '')]);
    const { metrics } = readMetricsDocument(bytes, `${folder}/${path}`);
    return [...metrics].map(([name, value]) => [name === '' ? stem : `${stem}.${name}`, value]);
}
function isMlflowFile(path) {
    return path.startsWith('metrics/') && !/\.(json|ya?ml|toml|csv|tsv)$/i.test(path);
}
/** MLflow's file store: one line for each time it was logged; the last step counts. */
function readMlflowFile({ path, bytes }, folder) {
    const file = `${folder}/${path}`;
    const lines = new TextDecoder().decode(bytes).trim().split(/\r?\n/);
    const entries = lines.map((line, index) => {
        const [timestamp, value, step = '0', ...rest] = line.trim().split(/\s+/);
        if (timestamp === undefined || value === undefined || rest.length > 1 || !/^-?\d+$/.test(timestamp))
            throw new errors/* InputError */.dz(`${file}:${index + 1}: expected "timestamp value step"`, {
                cure: 'name the folder of an MLflow run, or of metrics files',
                place: { file, line: index + 1 }
            });
        return { value: pythonNumber(value), step: Number(step), timestamp: Number(timestamp) };
    });
    const last = entries.reduce((a, b) => ((b.step - a.step || b.timestamp - a.timestamp) >= 0 ? b : a));
    return [(0,names/* metricName */.K)([path.slice('metrics/'.length)]), last.value];
}
/** A number as Python's str() writes it: nan, inf. */
function pythonNumber(text) {
    if (/^[+-]?inf(inity)?$/i.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    return Number(text);
}


/***/ }),

/***/ 70273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ isSqlite),
/* harmony export */   gb: () => (/* binding */ readTables)
/* harmony export */ });
/* unused harmony export columnsOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// Reads the tables of a SQLite database from its bytes, for the few that hold metrics. https://www.sqlite.org/fileformat2.html

const magic = 'SQLite format 3\u0000';
function isSqlite(bytes) {
    return bytes.length >= 100 && new TextDecoder('latin1').decode(bytes.subarray(0, 16)) === magic;
}
/** Rows of the tables named, as far as they are there. Indexes, views and blobs are not read; an integer primary key is `rowid`. Throws InputError for what is damaged. */
function readTables(bytes, file, names) {
    const database = new Database(bytes, file);
    const found = database
        .rows(1, ['type', 'name', 'tbl_name', 'rootpage', 'sql'])
        .filter((row) => row.get('type') === 'table' && names.includes(String(row.get('name'))));
    return new Map(found.map((row) => [
        String(row.get('name')),
        database.rows(Number(row.get('rootpage')), columnsOf(String(row.get('sql') ?? '')))
    ]));
}
/** Names of the columns in a CREATE TABLE statement, in the order of a record. */
function columnsOf(sql) {
    return sql
        .slice(sql.indexOf('(') + 1, sql.lastIndexOf(')'))
        .split(/,(?![^(]*\))/)
        .map((text) => text.trim())
        .filter((text) => !/^(?:constraint|primary|unique|check|foreign)\b/i.test(text))
        .map((text) => text.replace(/^(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|(\w+)).*$/s, '$1$2$3$4'));
}
/** One database; a class because every rule of the format needs its bytes and page size. */
class Database {
    #bytes;
    #view;
    #file;
    #pageSize;
    #usable;
    constructor(bytes, file) {
        this.#bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#file = file;
        const size = this.#view.getUint16(16);
        this.#pageSize = size === 1 ? 65_536 : size;
        this.#usable = this.#pageSize - this.#view.getUint8(20);
        if (this.#pageSize < 512 || this.#usable < 480 || this.#view.getUint32(56) > 1)
            throw this.#wrong();
    }
    /** Leaves of the table whose b-tree begins at this page. */
    rows(root, columns) {
        const rows = [];
        const seen = new Set();
        const pages = [root];
        for (let page = pages.pop(); page !== undefined; page = pages.pop()) {
            if (seen.has(page))
                throw this.#wrong();
            seen.add(page);
            const start = this.#startOf(page);
            const head = page === 1 ? start + 100 : start;
            const [kind, count] = [this.#byte(head), this.#view.getUint16(head + 3)];
            if (kind !== 5 && kind !== 13)
                throw this.#wrong();
            const pointers = Array.from({ length: count }, (_, index) => start + this.#short(head + (kind === 5 ? 12 : 8) + 2 * index));
            if (kind === 13)
                for (const at of pointers)
                    rows.push(this.#row(at, columns));
            else
                pages.push(this.#long(head + 8), ...pointers.map((at) => this.#long(at)).toReversed());
        }
        return rows;
    }
    #row(at, columns) {
        const [size, afterSize] = this.#varint(this.#bytes, at);
        const [id, start] = this.#varint(this.#bytes, afterSize);
        const record = this.#payload(start, size);
        const [headSize, first] = this.#varint(record, 0);
        const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
        const row = new Map([['rowid', id]]);
        let [type, value] = [first, headSize];
        for (let index = 0; type < headSize; index += 1) {
            const [serial, next] = this.#varint(record, type);
            const length = lengthOf(serial);
            if (value + length > record.length)
                throw this.#wrong();
            row.set(columns[index] ?? `column ${index}`, cellOf(serial, view, value, length));
            [type, value] = [next, value + length];
        }
        return row;
    }
    /** A record's bytes, those on overflow pages with them. */
    #payload(start, size) {
        const most = this.#usable - 35;
        if (size > this.#bytes.length)
            throw this.#wrong();
        if (size <= most)
            return this.#slice(start, size);
        const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
        const spread = least + ((size - least) % (this.#usable - 4));
        const local = spread <= most ? spread : least;
        const whole = new Uint8Array(size);
        whole.set(this.#slice(start, local));
        let [filled, page] = [local, this.#long(start + local)];
        while (filled < size) {
            const from = this.#startOf(page);
            const part = this.#slice(from + 4, Math.min(this.#usable - 4, size - filled));
            whole.set(part, filled);
            [filled, page] = [filled + part.length, this.#long(from)];
        }
        return whole;
    }
    #startOf(page) {
        const start = (page - 1) * this.#pageSize;
        if (page < 1 || start + this.#pageSize > this.#bytes.length)
            throw this.#wrong();
        return start;
    }
    #slice(start, size) {
        if (start + size > this.#bytes.length)
            throw this.#wrong();
        return this.#bytes.subarray(start, start + size);
    }
    #byte(at) {
        return this.#slice(at, 1)[0] ?? 0;
    }
    #short(at) {
        return this.#slice(at, 2).length === 2 ? this.#view.getUint16(at) : 0;
    }
    #long(at) {
        return this.#slice(at, 4).length === 4 ? this.#view.getUint32(at) : 0;
    }
    /** Big-endian, seven bits a byte, at most nine; value and the offset after it. */
    #varint(bytes, at) {
        let value = 0;
        for (let index = 0; index < 8; index += 1) {
            const byte = bytes[at + index];
            if (byte === undefined)
                throw this.#wrong();
            value = value * 128 + (byte & 127);
            if (byte < 128)
                return [value, at + index + 1];
        }
        return [value * 256 + (bytes[at + 8] ?? 0), at + 9];
    }
    #wrong() {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${this.#file} is a damaged SQLite database, or of a kind that is not read`, {
            cure: 'look at it with sqlite3, or write the metrics to a JSON file',
            place: { file: this.#file }
        });
    }
}
const integers = [0, 1, 2, 3, 4, 6, 8];
function lengthOf(serial) {
    if (serial >= 12)
        return Math.floor((serial - 12) / 2);
    return serial === 7 ? 8 : (integers[serial] ?? 0);
}
function cellOf(serial, view, at, length) {
    if (serial === 7)
        return view.getFloat64(at);
    if (serial === 8 || serial === 9)
        return serial - 8;
    if (serial >= 13 && serial % 2 === 1)
        return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
    if (serial === 0 || serial > 6)
        return null;
    let value = view.getInt8(at);
    for (let index = 1; index < length; index += 1)
        value = value * 256 + view.getUint8(at + index);
    return value;
}


/***/ }),

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   E5: () => (/* binding */ documentLimits),
/* harmony export */   Gc: () => (/* binding */ toTree),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
// What every format is read into: maps and lists of scalars, so that no key is special, `__proto__` neither.

const documentLimits = { bytes: 32 * 1024 * 1024, depth: 64, metrics: 200_000 };
function isMap(tree) {
    return tree instanceof Map;
}
function isList(tree) {
    return Array.isArray(tree);
}
/** The tree at a path of keys. */
function at(tree, ...path) {
    let here = tree;
    for (const key of path)
        here = isMap(here) ? here.get(key) : undefined;
    return here;
}
/** A parser's plain value as a tree. Throws InputError if it is nested too deeply; dates and other objects become text. */
function toTree(value, file, depth = 0) {
    if (depth > documentLimits.depth)
        throw tooDeep(file);
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'bigint')
        return Number(value);
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((item) => toTree(item, file, depth + 1));
    if (value instanceof Map)
        return new Map([...value].map(([key, member]) => [String(key), toTree(member, file, depth + 1)]));
    if (typeof value === 'object')
        return new Map(Object.entries(value).map(([key, member]) => [key, toTree(member, file, depth + 1)]));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${file} holds something that is no metric`, {
        cure: 'keep numbers, text, lists and maps in it',
        place: { file }
    });
}
/** A tree as plain JSON data; maps inside lists become objects. */
function toPlain(tree) {
    if (isList(tree))
        return tree.map(toPlain);
    return isMap(tree) ? Object.fromEntries([...tree].map(([key, member]) => [key, toPlain(member)])) : tree;
}
function tooDeep(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${file} is nested more than ${documentLimits.depth} levels deep`, {
        cure: 'write metrics in fewer levels',
        place: { file }
    });
}


/***/ }),

/***/ 48489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createRandom)
/* harmony export */ });
// Seeded random numbers: the same seed and stream give the same numbers on every machine and in every thread.
/**
 * sfc32 by Chris Doty-Humphrey (PractRand), period about 2^128. Each stream (a bootstrap resample, a slice) has a state of
 * its own, mixed from seed and stream by splitmix32, so that it doesn't matter which thread draws from which stream.
 */
function createRandom(seed, stream) {
    let state = mixed(mixed(seed >>> 0) ^ mixed((stream >>> 0) + 0x85ebca6b) ^ Math.floor(seed / 2 ** 32));
    const nextState = () => (state = mixed(state + 0x9e3779b9));
    let [a, b, c, d] = [nextState(), nextState(), nextState() ^ seed, 1];
    const random = () => {
        const sum = (a + b + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + sum;
        c |= 0;
        return sum >>> 0;
    };
    for (let warm = 0; warm < 12; warm += 1)
        random();
    return random;
}
function mixed(value) {
    let z = value | 0;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
}


/***/ })

};

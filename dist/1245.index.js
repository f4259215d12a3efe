export const id = 1245;
export const ids = [1245];
export const modules = {

/***/ 17120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readCsv)
});

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
;// CONCATENATED MODULE: ./core/data/readers/interning.js
const decoder = new TextDecoder('utf-8');
function createInterner() {
    let arena = new Uint8Array(1024);
    let used = 0;
    let size = 0;
    let ends = new Uint32Array(64);
    let hashes = new Int32Array(64);
    let slots = new Int32Array(128).fill(-1);
    function grow() {
        ends = widened(ends, new Uint32Array(ends.length * 2));
        hashes = widened(hashes, new Int32Array(hashes.length * 2));
        slots = new Int32Array(slots.length * 2).fill(-1);
        const mask = slots.length - 1;
        for (let code = 0; code < size; code += 1) {
            let slot = (hashes[code] ?? 0) & mask;
            while ((slots[slot] ?? -1) >= 0)
                slot = (slot + 1) & mask;
            slots[slot] = code;
        }
    }
    function same(code, bytes, start, end) {
        const from = code === 0 ? 0 : (ends[code - 1] ?? 0);
        if ((ends[code] ?? 0) - from !== end - start)
            return false;
        for (let i = start, j = from; i < end; i += 1, j += 1)
            if (bytes[i] !== arena[j])
                return false;
        return true;
    }
    function add(bytes, start, end) {
        while (used + end - start > arena.length)
            arena = widened(arena, new Uint8Array(arena.length * 2));
        for (let i = start; i < end; i += 1)
            arena[used++] = bytes[i] ?? 0;
    }
    return {
        code(bytes, start, end) {
            let hash = 0;
            for (let i = start; i < end; i += 1)
                hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193) + 0x9e3779b;
            hash ^= hash >>> 15;
            const mask = slots.length - 1;
            let slot = hash & mask;
            for (;;) {
                const found = slots[slot] ?? -1;
                if (found < 0)
                    break;
                if (hashes[found] === hash && same(found, bytes, start, end))
                    return found;
                slot = (slot + 1) & mask;
            }
            add(bytes, start, end);
            ends[size] = used;
            hashes[size] = hash;
            slots[slot] = size;
            size += 1;
            if (size === ends.length)
                grow();
            return size - 1;
        },
        words() {
            const [bytes, until, count] = [arena, ends, size];
            return {
                size: count,
                at: (code) => decoder.decode(bytes.subarray(code === 0 ? 0 : until[code - 1], until[code]))
            };
        }
    };
}
function widened(old, wide) {
    wide.set(old);
    return wide;
}

;// CONCATENATED MODULE: ./core/data/readers/columns.js

function numberBuilder(capacity) {
    return { values: new Float64Array(capacity) };
}
function textBuilder(capacity) {
    return { codes: new Int32Array(capacity), interner: createInterner() };
}
function setNumber(builder, row, value) {
    if (row >= builder.values.length) {
        const wide = new Float64Array(Math.max(16, builder.values.length * 2));
        wide.set(builder.values);
        builder.values = wide;
    }
    builder.values[row] = value;
}
function setCode(builder, row, code) {
    if (row >= builder.codes.length) {
        const wide = new Int32Array(Math.max(16, builder.codes.length * 2));
        wide.set(builder.codes);
        builder.codes = wide;
    }
    builder.codes[row] = code;
}
function builtColumn(name, builder, rows) {
    return 'values' in builder
        ? { kind: 'number', name, values: builder.values.subarray(0, rows) }
        : { kind: 'text', name, codes: builder.codes.subarray(0, rows), words: builder.interner.words() };
}

// EXTERNAL MODULE: ./core/data/table.js
var table = __webpack_require__(20499);
;// CONCATENATED MODULE: ./core/data/readers/number.js
// Numbers straight from a file's bytes, correctly rounded.

/** What `parseNumber` gives for a cell that is no number. A NaN can't say it: NaN is a missing number. */
const notANumber = Symbol('not a number');
const powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
/**
 * The number in bytes [start, end), NaN for the words of missing values. Not a number: words, and what would lose
 * something as one: integers over 2^53 and leading zeros, which are identifiers (`007`).
 * At most 15 digits and 22 decimals are exact as one division of exact doubles (Clinger 1990); the rest is left to `Number`.
 */
function parseNumber(bytes, start, end) {
    if (start === end)
        return NaN;
    let at = start;
    const negative = bytes[at] === 0x2d;
    if (negative)
        at += 1;
    const first = at;
    let mantissa = 0;
    let digits = 0;
    for (; at < end; at += 1) {
        const digit = (bytes[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 9)
            break;
        mantissa = mantissa * 10 + digit;
        digits += 1;
    }
    if (digits > 1 && bytes[first] === 0x30)
        return notANumber;
    if (at === end && digits > 0)
        return mantissa <= Number.MAX_SAFE_INTEGER ? signed(mantissa, negative) : notANumber;
    if (digits > 0 && bytes[at] === 0x2e) {
        const point = at + 1;
        for (at = point; at < end; at += 1) {
            const digit = (bytes[at] ?? 0) - 0x30;
            if (digit < 0 || digit > 9)
                break;
            mantissa = mantissa * 10 + digit;
            digits += 1;
        }
        if (at === end && digits <= 15)
            return signed(mantissa / (powers[at - point] ?? NaN), negative);
        if (at === end)
            return Number(textOf(bytes, start, end));
    }
    return slowNumber(textOf(bytes, start, end));
}
/** A short text of ASCII bytes; quicker than a decoder. */
function textOf(bytes, start, end) {
    let text = '';
    for (let at = start; at < end; at += 1)
        text += String.fromCharCode(bytes[at] ?? 0);
    return text;
}
function slowNumber(text) {
    if (table/* missingWords */.y4.has(text))
        return NaN;
    return (0,table/* numberOf */.rl)(text) ?? notANumber;
}
function signed(value, negative) {
    return negative ? -value : value;
}

;// CONCATENATED MODULE: ./core/data/readers/csv.js
// CSV as RFC 4180 has it: quotes, doubled quotes, line breaks inside quotes; LF, CRLF or CR; a BOM is skipped.



const [quote, comma, newline, carriageReturn] = [0x22, 0x2c, 0x0a, 0x0d];
/** The table in a CSV file whose first row names the columns. Throws InputError with the line of what is wrong. */
function readCsv(bytes, file) {
    const begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const { names, cursor } = readHeader(bytes, begin, file);
    const asText = names.map(() => false);
    for (;;) {
        const table = readRows(bytes, { ...cursor }, file, names, asText);
        if (typeof table !== 'number')
            return table;
        asText[table] = true;
    }
}
function readHeader(bytes, begin, file) {
    const cursor = cursorAt(bytes, begin, 1);
    const names = [];
    const decoder = new TextDecoder();
    do {
        next(cursor, bytes, file);
        names.push(decoder.decode(cursor.bytes.subarray(cursor.start, cursor.end)).trim());
    } while (!cursor.last);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        throw new errors/* InputError */.dz(`${file} has two columns named ${JSON.stringify(twice)}`, {
            cure: 'give each column a name of its own',
            place: { file, line: 1 }
        });
    }
    const [only = ''] = names;
    if (names.length === 1 && /[;\t|]/.test(only)) {
        throw new errors/* InputError */.dz(`${file} seems to separate its cells by ${JSON.stringify(/[;\t|]/.exec(only)?.[0])}`, {
            cure: 'separate them by commas, as pandas does with to_csv(path, index=False)',
            place: { file, line: 1 }
        });
    }
    return { names, cursor };
}
/** The table, or the index of a column that turned out to hold texts. */
function readRows(bytes, cursor, file, names, asText) {
    const capacity = Math.max(16, Math.ceil((bytes.length - cursor.position) / Math.max(8, names.length * 4)));
    const builders = asText.map((text) => text ? textBuilder(capacity) : numberBuilder(capacity));
    const jumps = [];
    const width = names.length;
    let row = 0;
    let expected = 2;
    while (cursor.position < bytes.length) {
        const { line } = cursor;
        next(cursor, bytes, file);
        if (cursor.last && cursor.start === cursor.end && !cursor.quoted)
            continue;
        if (line !== expected)
            jumps.push([row, line]);
        expected = line + 1;
        for (let column = 0;; column += 1) {
            const builder = builders[column];
            if (!builder)
                throw ragged(line, file, width, 'more');
            if ('values' in builder) {
                const value = parseNumber(cursor.bytes, cursor.start, cursor.end);
                if (value === notANumber)
                    return column;
                setNumber(builder, row, value);
            }
            else {
                setCode(builder, row, cursor.start === cursor.end ? -1 : builder.interner.code(cursor.bytes, cursor.start, cursor.end));
            }
            if (cursor.last) {
                if (column + 1 < width)
                    throw ragged(line, file, width, `only ${column + 1}`);
                break;
            }
            next(cursor, bytes, file);
        }
        row += 1;
    }
    const columns = new Map(names.map((name, index) => [name, builtColumn(name, builders[index] ?? numberBuilder(0), row)]));
    return { file, rows: row, columns, line: (wanted) => lineOf(jumps, wanted) };
}
function cursorAt(bytes, position, line) {
    return { bytes, start: position, end: position, quoted: false, last: false, position, line };
}
function next(cursor, bytes, file) {
    let at = cursor.position;
    cursor.quoted = bytes[at] === quote;
    if (cursor.quoted) {
        at = nextQuoted(cursor, bytes, file);
    }
    else {
        cursor.bytes = bytes;
        cursor.start = at;
        for (; at < bytes.length; at += 1) {
            const byte = bytes[at] ?? 0;
            if (byte <= comma && (byte === comma || byte === newline || byte === carriageReturn))
                break;
        }
        cursor.end = at;
    }
    const byte = bytes[at];
    cursor.last = byte !== comma;
    if (cursor.last)
        cursor.line += 1;
    if (byte === carriageReturn && bytes[at + 1] === newline)
        at += 1;
    cursor.position = at + 1;
}
/** Reads a quoted cell and returns the position after its closing quote. */
function nextQuoted(cursor, bytes, file) {
    const start = cursor.position + 1;
    let doubled = false;
    let at = start;
    for (; at < bytes.length; at += 1) {
        if (isLineEnd(bytes, at))
            cursor.line += 1;
        if (bytes[at] !== quote)
            continue;
        if (bytes[at + 1] !== quote)
            break;
        doubled = true;
        at += 1;
    }
    const after = bytes[at + 1];
    if (at >= bytes.length || (after !== undefined && after !== comma && after !== newline && after !== carriageReturn)) {
        const { line } = cursor;
        throw new errors/* InputError */.dz(`${file} has a quote on line ${line} that ${at >= bytes.length ? 'is never closed' : 'ends in the middle of a cell'}`, {
            cure: 'put the whole cell in quotes and write each quote inside it twice',
            place: { file, line }
        });
    }
    cursor.bytes = doubled ? withoutDoubledQuotes(bytes.subarray(start, at)) : bytes;
    cursor.start = doubled ? 0 : start;
    cursor.end = doubled ? cursor.bytes.length : at;
    return at + 1;
}
/** A line feed, or a carriage return without one. */
function isLineEnd(bytes, at) {
    return bytes[at] === newline || (bytes[at] === carriageReturn && bytes[at + 1] !== newline);
}
function withoutDoubledQuotes(cell) {
    const plain = new Uint8Array(cell.length);
    let length = 0;
    for (let at = 0; at < cell.length; at += 1) {
        plain[length++] = cell[at] ?? 0;
        if (cell[at] === quote)
            at += 1;
    }
    return plain.subarray(0, length);
}
function ragged(line, file, width, found) {
    return new errors/* InputError */.dz(`${file} has ${found} cells on line ${line}, and ${width} columns`, {
        cure: 'give every line as many cells as the first; put a cell that holds a comma in double quotes',
        place: { file, line }
    });
}
function lineOf(jumps, wanted) {
    const [row, line] = jumps.findLast(([from]) => from <= wanted) ?? [0, 2];
    return line + wanted - row;
}


/***/ }),

/***/ 11605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/data/readers/csv.js + 3 modules
var csv = __webpack_require__(17120);
// EXTERNAL MODULE: ./core/data/table.js
var table = __webpack_require__(20499);
;// CONCATENATED MODULE: ./core/data/readers/values.js
// Columns from cells that already have types, as JSON Lines and Parquet give them.

/** A column of numbers if every cell is one (or missing, or a text that says NaN or infinity), else one of texts. */
function columnFromValues(name, cells, rows) {
    return numberColumn(name, cells, rows) ?? textColumn(name, cells, rows);
}
function numberColumn(name, cells, rows) {
    const values = new Float64Array(rows).fill(NaN);
    let texts = 0;
    for (let row = 0; row < cells.length; row += 1) {
        const cell = cells[row];
        if (cell === null || cell === undefined)
            continue;
        if (typeof cell === 'boolean')
            return undefined;
        if (typeof cell === 'bigint' && BigInt(Number(cell)) !== cell)
            return undefined;
        if (typeof cell === 'string') {
            const value = (0,table/* numberOf */.rl)(cell);
            if (value === undefined || Number.isFinite(value))
                return undefined;
            texts += 1;
        }
        values[row] = typeof cell === 'string' ? ((0,table/* numberOf */.rl)(cell) ?? NaN) : Number(cell);
    }
    return texts > 0 && texts === cells.length ? undefined : { kind: 'number', name, values };
}
function textColumn(name, cells, rows) {
    const codes = new Int32Array(rows).fill(-1);
    const texts = [];
    const known = new Map();
    for (let row = 0; row < cells.length; row += 1) {
        const cell = cells[row];
        if (cell === null || cell === undefined || cell === '')
            continue;
        const text = String(cell);
        let code = known.get(text);
        if (code === undefined) {
            code = texts.length;
            texts.push(text);
            known.set(text, code);
        }
        codes[row] = code;
    }
    return { kind: 'text', name, codes, words: (0,table/* wordsOf */.Z9)(texts) };
}

;// CONCATENATED MODULE: ./core/data/readers/jsonl.js
// JSON Lines: one object a line. Numbers, texts, true and false; null, NaN and a missing key are missing.


/** The table in a JSON Lines file. Throws InputError with the line of what is wrong. */
function readJsonLines(bytes, file) {
    const text = new TextDecoder('utf-8').decode(bytes);
    const cells = new Map();
    const lines = [];
    let line = 0;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const content = text.slice(start, end < 0 ? text.length : end).trim();
        start = end < 0 ? text.length : end + 1;
        line += 1;
        if (content === '')
            continue;
        const row = lines.length;
        for (const [key, value] of Object.entries(parseLine(content, file, line))) {
            let column = cells.get(key);
            if (!column)
                cells.set(key, (column = []));
            while (column.length < row)
                column.push(null);
            column.push(cellOf(value, key, file, line));
        }
        lines.push(line);
    }
    const rows = lines.length;
    const columns = new Map([...cells].map(([name, values]) => [name, columnFromValues(name, values, rows)]));
    return { file, rows, columns, line: (row) => lines[row] ?? row + 1 };
}
function parseLine(content, file, line) {
    const value = parsed(content) ?? parsed(withQuotedNonNumbers(content));
    if (value === undefined) {
        throw new errors/* InputError */.dz(`${file} has no valid JSON on line ${line}`, {
            cure: 'write one JSON object a line, as pandas does with to_json(orient="records", lines=True)',
            place: { file, line }
        });
    }
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return value;
    throw new errors/* InputError */.dz(`${file} has no JSON object on line ${line}`, {
        cure: 'write one object a line, such as {"id": 1, "target": 0, "prediction": 1}',
        place: { file, line }
    });
}
function parsed(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        return undefined;
    }
}
/** Python writes NaN and Infinity bare, which JSON does not have. */
function withQuotedNonNumbers(content) {
    return content.replace(/([:[,]\s*)(-?(?:NaN|Infinity))(?=\s*[,}\]])/g, '$1"$2"');
}
function cellOf(value, key, file, line) {
    if (value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
        return value;
    throw new errors/* InputError */.dz(`${file} has a list or an object in ${JSON.stringify(key)} on line ${line}`, {
        cure: 'write one number or text a key: a list of probabilities becomes one key a class, such as prob_cat and prob_dog',
        place: { file, line }
    });
}

;// CONCATENATED MODULE: ./core/data/readers/parquet.js
// Parquet, read with hyparquet; its compression codecs are loaded with the first Parquet file.


/** The table in a Parquet file; its columns must be flat. Throws InputError if it can't be read. */
async function readParquet(bytes, file) {
    const { parquetMetadata, parquetRead } = await __webpack_require__.e(/* import() */ 7528).then(__webpack_require__.bind(__webpack_require__, 47528));
    const { compressors } = await __webpack_require__.e(/* import() */ 3454).then(__webpack_require__.bind(__webpack_require__, 93454));
    const buffer = exactBuffer(bytes);
    try {
        const metadata = parquetMetadata(buffer);
        const rows = Number(metadata.num_rows);
        const cells = new Map();
        await parquetRead({
            file: buffer,
            metadata,
            compressors,
            onChunk({ columnName, columnData, rowStart }) {
                let column = cells.get(columnName);
                if (!column)
                    cells.set(columnName, (column = new Array(rows)));
                for (let index = 0; index < columnData.length; index += 1)
                    column[rowStart + index] = parquet_cellOf(columnData[index]);
            }
        });
        const columns = new Map();
        for (const [name, values] of cells)
            if (!/^__index_level_\d+__$/.test(name))
                columns.set(name, columnFromValues(name, values, rows));
        return { file, rows, columns };
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`${file} is not a Parquet file that can be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
            cure: 'write it again, for example with pandas: frame.to_parquet(path), with one flat column for each value',
            place: { file },
            cause
        });
    }
}
function parquet_cellOf(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'bigint' || typeof value === 'boolean')
        return value;
    if (value instanceof Date)
        return value.toISOString();
    throw new TypeError('a column holds lists or structures');
}
function exactBuffer(bytes) {
    const copy = new ArrayBuffer(bytes.byteLength);
    new Uint8Array(copy).set(bytes);
    return copy;
}

;// CONCATENATED MODULE: ./core/data/readers/read-table.js
// One door for table files: CSV, JSON Lines and Parquet.




/**
 * Reads a table by the file name's extension: .csv, .jsonl (or .ndjson), .parquet; Parquet is also known by its first
 * bytes. Throws InputError for a file that is empty, has no rows or can't be read.
 */
async function readTable(bytes, file) {
    if (bytes.length === 0)
        throw nothingIn(file, 'is empty');
    const table = await readAs(bytes, file);
    if (table.rows === 0)
        throw nothingIn(file, 'has no rows');
    return table;
}
async function readAs(bytes, file) {
    const extension = /\.([A-Za-z0-9]+)$/.exec(file)?.[1]?.toLowerCase();
    if (isParquet(bytes))
        return await readParquet(bytes, file);
    switch (extension) {
        case 'jsonl':
        case 'ndjson':
            return readJsonLines(bytes, file);
        case 'parquet':
        case 'pq':
            return await readParquet(bytes, file);
        case 'csv':
        case 'txt':
        case undefined:
            return (0,csv/* readCsv */.N)(bytes, file);
        default:
            throw new errors/* InputError */.dz(`${file}: a table can't be read from a .${extension} file`, {
                cure: 'write .csv, .jsonl or .parquet',
                place: { file }
            });
    }
}
function isParquet(bytes) {
    return bytes[0] === 0x50 && bytes[1] === 0x41 && bytes[2] === 0x52 && bytes[3] === 0x31;
}
function nothingIn(file, what) {
    return new errors/* InputError */.dz(`${file} ${what}`, {
        cure: 'check that the command which writes it got to its end; a metric needs at least one row',
        place: { file }
    });
}


/***/ }),

/***/ 39529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ normalTwoSided),
/* harmony export */   WI: () => (/* binding */ normalTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
// The standard normal distribution.
/** P(Z > z), to about 1e-15 relative: a series near the middle, Lentz's continued fraction in the tail (DLMF 7.6.1, 7.9.3). */
function normalTail(z) {
    if (Number.isNaN(z))
        return NaN;
    if (z < 0)
        return 1 - normalTail(-z);
    const x = z / Math.SQRT2;
    if (x < 1.5)
        return (1 - erfSeries(x)) / 2;
    return erfcFraction(x) / 2;
}
/** P(|Z| > |z|). */
function normalTwoSided(z) {
    return Math.min(1, 2 * normalTail(Math.abs(z)));
}
function erfSeries(x) {
    let term = x;
    let sum = x;
    for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && n < 200; n += 1) {
        term *= (2 * x * x) / (2 * n + 1);
        sum += term;
    }
    return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
function erfcFraction(x) {
    if (x > 27)
        return 0;
    let fraction = x;
    let [c, d] = [x, 0];
    for (let n = 1; n < 500; n += 1) {
        const a = n / 2;
        d = 1 / (x + a * d);
        c = x + a / c;
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
/** z with P(Z < z) = `share`, by bisection to full precision; infinite at 0 and 1. */
function normalQuantile(share) {
    if (!(share > 0 && share < 1))
        return share === 0 ? -Infinity : share === 1 ? Infinity : NaN;
    let [low, high] = [-40, 40];
    for (let step = 0; step < 80; step += 1) {
        const middle = (low + high) / 2;
        if (normalTail(-middle) < share)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ })

};

export const id = 1194;
export const ids = [1194];
export const modules = {

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

/***/ 68593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/statistics/interval.js
var statistics_interval = __webpack_require__(57099);
;// CONCATENATED MODULE: ./core/statistics/wilson.js
// Wilson's interval for a proportion (Wilson 1927), the score test turned round.
const z = 1.959963984540054;
/** 95% interval of `successes` out of `trials`; [NaN, NaN] without trials. */
function wilson(successes, trials) {
    if (trials === 0)
        return [NaN, NaN];
    const share = successes / trials;
    const spread = (z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))) / (1 + (z * z) / trials);
    const centre = (share + (z * z) / (2 * trials)) / (1 + (z * z) / trials);
    return [successes === 0 ? 0 : Math.max(0, centre - spread), successes === trials ? 1 : Math.min(1, centre + spread)];
}

// EXTERNAL MODULE: ./core/metrics/confusion.js
var confusion = __webpack_require__(72480);
// EXTERNAL MODULE: ./core/metrics/resampling.js
var resampling = __webpack_require__(89446);
// EXTERNAL MODULE: ./core/metrics/values.js + 3 modules
var metrics_values = __webpack_require__(82070);
;// CONCATENATED MODULE: ./core/metrics/estimates.js
// Metrics with their 95% intervals.






/** Every metric of a sample. Plain proportions have Wilson's interval, all others a bootstrap interval. */
async function estimatesOf(sample, measure, options, parallel, warn) {
    const values = (0,metrics_values/* metricValues */.tZ)(sample, sample.weight, measure, warn);
    const intervals = await intervalsOf(sample, values, measure, options, parallel);
    return new Map((0,metrics_values/* metricNames */.Zv)(sample, measure).map((name, index) => {
        const value = values[index] ?? NaN;
        const interval = Number.isFinite(value) ? intervals(name, index) : undefined;
        return [name, { value: (0,digest/* storeNumber */.R5)(value), ...(interval ? { low: interval[0], high: interval[1] } : {}) }];
    }));
}
async function intervalsOf(sample, values, measure, options, parallel) {
    const exact = wilsonIntervals(sample);
    if (options.resamples === 0)
        return (name) => exact.get(name);
    const drawn = (0,resampling/* drawable */.ve)(sample, options.seed);
    const columns = await (0,resampling/* resampled */.eB)(drawn, measure, { resamples: options.resamples, seed: options.seed, parallel });
    const centres = (0,resampling/* partValues */.SR)(drawn, measure) ?? values;
    const jackknife = options.interval === 'bca' ? (0,resampling/* jackknifed */.B_)(drawn, measure) : [];
    return (name, index) => {
        const proportion = exact.get(name);
        if (proportion)
            return proportion;
        const centre = centres[index] ?? NaN;
        const without = jackknife[index];
        const column = columns[index] ?? new Float64Array();
        const interval = without ? (0,statistics_interval/* bcaInterval */.G)(column, centre, without) : (0,statistics_interval/* percentileInterval */.J)(column);
        const shift = (values[index] ?? NaN) - centre;
        return interval && [interval[0] + shift, interval[1] + shift];
    };
}
/** Intervals of the metrics that count successes among independent rows of equal weight. */
function wilsonIntervals(sample) {
    if (sample.weight || sample.cluster || (sample.task !== 'binary' && sample.task !== 'multiclass'))
        return new Map();
    const size = sample.task === 'binary' ? 2 : sample.classes;
    const { cells, truth, predicted, total } = (0,confusion/* confusionOf */.wo)(sample.truth, sample.predicted, size, null);
    const hits = truth.reduce((sum, _, code) => sum + (cells[code * size + code] ?? 0), 0);
    const overall = ['accuracy', 'precision_micro', 'recall_micro', 'f1_micro', 'fbeta_micro', 'recall_weighted'];
    const intervals = new Map(overall.map((name) => [name, wilson(hits, total)]));
    if (sample.task === 'multiclass')
        return intervals;
    const shares = [
        ['precision', cells[3], predicted[1]],
        ['recall', cells[3], truth[1]],
        ['specificity', cells[0], truth[0]]
    ];
    for (const [name, successes = 0, trials = 0] of shares)
        if (trials > 0)
            intervals.set(name, wilson(successes, trials));
    return intervals;
}

// EXTERNAL MODULE: ./core/metrics/fairness.js
var fairness = __webpack_require__(27083);
// EXTERNAL MODULE: ./core/metrics/known.js
var known = __webpack_require__(13587);
// EXTERNAL MODULE: ./core/metrics/options.js
var metrics_options = __webpack_require__(22038);
// EXTERNAL MODULE: ./core/metrics/plots.js
var plots = __webpack_require__(24976);
// EXTERNAL MODULE: ./core/metrics/prepare.js + 4 modules
var prepare = __webpack_require__(73927);
// EXTERNAL MODULE: ./core/metrics/slices.js + 1 modules
var metrics_slices = __webpack_require__(66913);
// EXTERNAL MODULE: ./core/metrics/sample.js
var metrics_sample = __webpack_require__(35764);
// EXTERNAL MODULE: ./core/metrics/test-data.js
var test_data = __webpack_require__(45567);
;// CONCATENATED MODULE: ./core/metrics/evaluate.js











/** Evaluates predictions. Throws InputError for a table that the options don't fit. */
async function evaluate(table, given, extras) {
    const options = (0,metrics_options/* filledOptions */.$)(given);
    const testData = (0,test_data/* testDataDigest */.q)(table, options);
    const prepared = (0,prepare/* prepare */.i)(table, options);
    const warnings = [...prepared.warnings];
    const warn = (code, metric, message) => {
        if (!warnings.some((known) => known.message === message))
            warnings.push({ code, metric, message });
    };
    const estimates = await estimatesOf(prepared.sample, prepared.measure, options, extras.parallel, warn);
    const slices = await sliced(table, prepared, options, extras.parallel, warn);
    if (prepared.sample.groups.length > 0 && prepared.sample.task !== 'binary') {
        warn('fairness_undefined', null, `Fairness is defined for binary tasks only, not for ${options.task}.`);
    }
    return {
        schema: 'modelgate/evaluation@1',
        producer: extras.producer,
        ...(extras.createdAt === undefined ? {} : { createdAt: extras.createdAt }),
        rows: table.rows,
        task: options.task,
        predictions: extras.predictions,
        testData,
        metrics: withoutFairness(estimates),
        ...slices,
        fairness: fairnessOf(prepared, estimates),
        warnings,
        plots: (0,plots/* plotsOf */.ws)(prepared.sample, prepared.classes)
    };
}
function withoutFairness(estimates) {
    return Object.fromEntries([...estimates].filter(([name]) => !name.startsWith('fairness.')));
}
function fairnessOf({ sample }, estimates) {
    if (sample.task !== 'binary')
        return {};
    return Object.fromEntries(sample.groups.map(({ column }) => [
        column,
        Object.fromEntries(fairness/* fairnessNames */.i.map((name) => [name, estimates.get((0,metrics_values/* fairnessName */.Hs)(column, name))?.value ?? 'NaN']))
    ]));
}
/** Every slice of at least `min_rows` rows; smaller ones are hidden and counted. A slice has no fairness of its own. */
async function sliced(table, { sample, rows, measure }, options, parallel, warn) {
    const slices = [];
    const hidden = { slices: 0, rows: 0 };
    const ungrouped = { ...sample, groups: [] };
    for (const source of new Set(options.slices)) {
        const slicing = (0,metrics_slices/* slicingOf */.L)(table, source);
        for (const [index, members] of (0,metrics_slices/* membersOf */.l)(slicing, rows).entries()) {
            const value = slicing.values[index] ?? '';
            if (members.length === 0)
                continue;
            if (members.length < options.min_rows) {
                hidden.slices += 1;
                hidden.rows += members.length;
                continue;
            }
            const warnOfSlice = (code, metric, message) => warn(code, metric, `${slicing.column} = ${value}: ${message}`);
            const estimates = await estimatesOf((0,metrics_sample/* subsample */.pb)(ungrouped, members), measure, options, parallel, warnOfSlice);
            slices.push({ column: slicing.column, value, rows: members.length, metrics: Object.fromEntries(estimates) });
        }
    }
    return { slices, hidden, ...(slices.length > 0 ? { worst: worstOf(slices) } : {}) };
}
/** For each metric whose direction is known the slice where it is worst. */
function worstOf(slices) {
    const worst = new Map();
    for (const { column, value, metrics } of slices) {
        for (const [name, estimate] of Object.entries(metrics)) {
            const goal = (0,known/* goalOf */.Z)(name);
            const metric = (0,digest/* loadNumber */.iM)(estimate.value);
            const before = worst.get(name)?.metric;
            if (goal === undefined || Number.isNaN(metric))
                continue;
            if (before === undefined || (goal === 'maximize' ? metric < before : metric > before))
                worst.set(name, { column, value, metric });
        }
    }
    return Object.fromEntries([...worst].map(([name, { column, value }]) => [name, { column, value }]));
}


/***/ }),

/***/ 90693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ joinTargets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _data_arrays_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51765);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20499);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57613);
/* harmony import */ var _test_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45567);
// Targets taken from the data by id: what the predictions file says of them is only checked.





const shownRows = 5;
/**
 * The predictions with the data's targets, and with every other column of the data that they lack, for slices. Throws
 * InputError where a row of either has no partner (leaving hard rows out would flatter a model), where an id is there twice, and
 * where the predictions' own target differs from the data's.
 */
function joinTargets(predictions, data, { id, target }) {
    const places = dataRows(predictions, data, id);
    const truth = pickedColumn((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(data, target), places);
    const claimed = predictions.columns.get(target);
    if (claimed)
        requireEqual(predictions, (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(predictions, id), claimed, truth);
    const columns = new Map(predictions.columns);
    for (const [name, column] of data.columns)
        if (!columns.has(name))
            columns.set(name, pickedColumn(column, places));
    columns.set(target, truth);
    return { ...predictions, columns };
}
/** For each row of the predictions the row of the data with its id. */
function dataRows(predictions, data, id) {
    const [wanted, known] = [(0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(predictions, id), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(data, id)];
    (0,_test_data_js__WEBPACK_IMPORTED_MODULE_3__/* .requireUniqueIds */ .Z)(predictions, wanted);
    (0,_test_data_js__WEBPACK_IMPORTED_MODULE_3__/* .requireUniqueIds */ .Z)(data, known);
    const rows = new Map();
    for (let row = 0; row < data.rows; row += 1)
        rows.set((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(known, row), row);
    const places = new Uint32Array(predictions.rows);
    for (let row = 0; row < predictions.rows; row += 1) {
        const place = rows.get((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(wanted, row));
        if (place === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${data.file} has no row with ${id} ${JSON.stringify((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(wanted, row))}, which ${predictions.file} predicts ${(0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .whereIs */ .ie)(predictions, row)}`, {
                cure: 'predict the rows of the test data, each once; check that both files name rows by the same id',
                place: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(predictions, row)
            });
        }
        places[row] = place;
    }
    if (predictions.rows < data.rows)
        throw unpredicted(predictions, data, known, places);
    return places;
}
function unpredicted(predictions, data, ids, places) {
    const predicted = new Set(places);
    const rows = Array.from({ length: data.rows }, (_, row) => row).filter((row) => !predicted.has(row));
    const shown = rows.slice(0, shownRows).map((row) => JSON.stringify((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ids, row)));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${predictions.file} has no prediction for ${rows.length} rows of ${data.file}, the first with ${ids.name} ${shown.join(', ')}`, {
        cure: 'predict every row of the test data, or name the test data alone as the data',
        place: { file: predictions.file }
    });
}
function pickedColumn(column, rows) {
    if (column.kind === 'number')
        return { ...column, values: (0,_data_arrays_js__WEBPACK_IMPORTED_MODULE_4__/* .floats */ .I)(rows.length, (row) => column.values[rows[row] ?? 0] ?? NaN) };
    return { ...column, codes: (0,_data_arrays_js__WEBPACK_IMPORTED_MODULE_4__/* .codes */ .F)(rows.length, (row) => column.codes[rows[row] ?? 0] ?? -1) };
}
function requireEqual(predictions, ids, claimed, truth) {
    const different = [];
    let count = 0;
    for (let row = 0; row < predictions.rows; row += 1) {
        if (sameTarget((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(claimed, row), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(truth, row)))
            continue;
        count += 1;
        if (different.length < shownRows)
            different.push(row);
    }
    const [first] = different;
    if (first === undefined)
        return;
    const shown = different.map((row) => `${JSON.stringify((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ids, row))} (predictions ${String((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(claimed, row))}, data ${String((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(truth, row))})`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${predictions.file} has other targets than the data in ${count} rows: ${ids.name} ${shown.join(', ')}${count > shown.length ? ', ...' : ''}`, {
        cure: `leave ${claimed.name} out of the predictions, for targets come from the data; or predict the same data`,
        place: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(predictions, first)
    });
}
function sameTarget(claimed, truth) {
    if (claimed === null || truth === null)
        return claimed === truth;
    return (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .sameLabel */ .bK)(claimed, truth);
}


/***/ }),

/***/ 67332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ missingProgram),
/* harmony export */   eA: () => (/* binding */ endedItself),
/* harmony export */   lA: () => (/* binding */ describeEnd)
/* harmony export */ });
/** The signals that speak of the program itself; any other was sent by somebody. */
const crashes = ['SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGILL', 'SIGSEGV'];
/** Whether the program ended by itself, and so would again; false where time, memory or somebody ended it. */
function endedItself(end) {
    return end.kind === 'exit' || (end.kind === 'signal' && crashes.includes(end.signal));
}
/**
 * The program that was not there to be run, or null: shells end with 126 and 127 then, and `python -m NAME` with 1 and
 * this line.
 */
function missingProgram({ end, tail }) {
    if (end.kind !== 'exit' || end.code === 0)
        return null;
    if (end.code === 127)
        return 'was not found (exit code 127): install it, or put it on PATH';
    if (end.code === 126)
        return 'could not be run (exit code 126): make it executable, or name what runs it';
    const [, python, module] = /^(\S*python[\d.]*): No module named ([\w.]+)$/.exec(tail.at(-1) ?? '') ?? [];
    return module === undefined
        ? null
        : `found no Python module ${module} (exit code ${end.code}): install it for ${python ?? ''}, or check its name`;
}
/** One sentence and the last lines of output: what happened, where its log is. */
function describeEnd({ end, resources, tail }, what, timeout, log) {
    const lines = tail.slice(-8).map((line) => `\n    ${line}`);
    return `${what} ${ending()}; log: ${log}${lines.join('')}`;
    function ending() {
        switch (end.kind) {
            case 'stopped':
                return `was stopped: ${end.message}`;
            case 'exit':
                return missingProgram({ end, tail }) ?? `ended with exit code ${end.code}`;
            case 'timeout':
                return `ran longer than ${timeout} and was ended`;
            case 'memory':
                return `used more memory than it may${peak()} and was ended`;
            case 'signal':
                return `was ended by ${end.signal}${end.signal === 'SIGKILL' ? `, most likely for want of memory${peak()}` : ''}`;
        }
    }
    function peak() {
        const bytes = resources.peakMemoryBytes;
        return bytes === null ? '' : ` (peak ${(bytes / 2 ** 20).toFixed(0)} MiB)`;
    }
}


/***/ }),

/***/ 81664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pointMetrics),
/* harmony export */   U: () => (/* binding */ repeatsOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _metrics_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68593);
/* harmony import */ var _scoring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25881);
/* harmony import */ var _team_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93411);
// Repeated trainings: what the metrics differ by from seed to seed.




/** The metrics of the model that training has just written. */
async function pointMetrics(context) {
    const { settings, ports, producer } = context;
    const config = settings.evaluation;
    const path = (0,_scoring_js__WEBPACK_IMPORTED_MODULE_2__/* .trainedPredictions */ ._R)(settings);
    const scored = config?.command !== undefined && settings.artifact !== undefined
        ? await (0,_scoring_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreModel */ .gC)(context, (await ports.store.putPath(ports.workspace.resolve(settings.artifact))).digest, 'candidate')
        : path === undefined
            ? null
            : await (0,_scoring_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkspacePredictions */ .Kg)(context, path);
    if (config?.task === undefined || scored === null) {
        return Object.fromEntries(Object.entries((await (0,_team_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .teamMetrics */ .J)(context)).metrics).map(([name, { value }]) => [name, value]));
    }
    const options = { ...config, task: config.task, slices: [], sensitive: [], resamples: 0 };
    const { metrics } = await (0,_metrics_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(scored.table, options, { producer, predictions: scored.digest });
    return Object.fromEntries(Object.entries(metrics).map(([name, { value }]) => [name, (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(value))]));
}
/** For `compare`; undefined where neither side was trained more than once. */
function repeatsOf(baseline, candidate) {
    const sides = { baseline: byMetric(baseline), candidate: byMetric(candidate) };
    return sides.baseline.size === 0 && sides.candidate.size === 0 ? undefined : sides;
}
function byMetric(run) {
    const values = new Map();
    for (const metrics of run?.repeats ?? []) {
        for (const [name, value] of Object.entries(metrics))
            values.set(name, [...(values.get(name) ?? []), (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(value)]);
    }
    return values;
}


/***/ }),

/***/ 25881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ readWorkspacePredictions),
/* harmony export */   _R: () => (/* binding */ trainedPredictions),
/* harmony export */   fx: () => (/* binding */ trainedMetrics),
/* harmony export */   gC: () => (/* binding */ scoreModel),
/* harmony export */   vU: () => (/* binding */ readScored)
/* harmony export */ });
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94482);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11605);
/* harmony import */ var _metrics_join_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90693);
/* harmony import */ var _command_end_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67332);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66030);
/* harmony import */ var _fill_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58764);
/* harmony import */ var _test_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41190);
// Predictions of a model on the test set: those that training wrote, or those that `evaluation.command` makes of any model.








const timeout = '60m';
/** The predictions file that training itself writes; undefined where a command scores the model afterwards. */
function trainedPredictions({ evaluation }) {
    return evaluation?.command === undefined ? evaluation?.predictions : undefined;
}
/** The metrics file that training itself must write: the tests, where there are some, may write it instead. */
function trainedMetrics({ evaluation, test }) {
    const isOnlyMetrics = evaluation?.command === undefined && evaluation?.predictions === undefined;
    return isOnlyMetrics && test === undefined ? evaluation?.metrics : undefined;
}
/** Scores a stored model with the team's command, on the test set as it is now. */
async function scoreModel(context, model, side) {
    const { ports, settings } = context;
    const { workspace } = ports;
    const command = settings.evaluation?.command ?? '';
    const folder = `.modelgate/scored/${context.model}/${side}`;
    const name = settings.artifact?.replace(/\/$/, '').split('/').pop() ?? 'model';
    const output = `${folder}/${(settings.evaluation?.predictions ?? 'predictions.csv').split('/').pop() ?? 'predictions.csv'}`;
    await workspace.remove(folder);
    await ports.store.materialize(model, workspace.resolve(`${folder}/model/${name}`));
    const data = (0,_test_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .testDataPath */ .UM)(context);
    const log = (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .logFile */ .N9)(context, side === 'baseline' || side === 'candidate' ? 'score' : side);
    const values = {
        model: workspace.resolve(`${folder}/model/${name}`),
        data: data === null || data.includes('://') ? (data ?? undefined) : workspace.resolve(data),
        predictions: workspace.resolve(output)
    };
    const result = await ports.commands.run({
        command: (0,_fill_command_js__WEBPACK_IMPORTED_MODULE_5__/* .fillCommand */ .n)(command, values),
        cwd: workspace.root,
        timeoutMs: (0,_config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(timeout) ?? Infinity,
        logFile: log
    }, (line) => ports.progress.line(context.model, line));
    if (result.end.kind !== 'exit' || result.end.code !== 0) {
        const message = `the ${side} could not be scored: ${(0,_command_end_js__WEBPACK_IMPORTED_MODULE_7__/* .describeEnd */ .lA)(result, `\`${command}\``, timeout, log)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(message, { cure: 'mend `evaluation.command`, then run again' });
    }
    const bytes = await workspace.read(output, maxBytes);
    if (bytes === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`\`${command}\` ended well and wrote no predictions`, {
            cure: 'make it write its predictions to {predictions}'
        });
    }
    const scored = await readScored(context, bytes, output);
    return { ...scored, millisecondsPerRow: (1000 * result.resources.wallSeconds) / scored.table.rows };
}
const maxBytes = 2 ** 30;
/** Predictions as a table whose targets come from the test set, where the config names one with ids. */
async function readScored(context, bytes, file) {
    const { evaluation } = context.settings;
    const digest = await context.ports.store.putBytes(bytes);
    const table = await (0,_data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readTable */ .x)(bytes, file);
    if (evaluation?.id === undefined || evaluation.target === undefined)
        return { table, digest };
    const data = await (0,_test_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .readTestData */ .xe)(context);
    if (data === null)
        return { table, digest };
    return { table: (0,_metrics_join_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .joinTargets */ .r)(table, data, { id: evaluation.id, target: evaluation.target }), digest };
}
async function readWorkspacePredictions(context, path) {
    const bytes = await context.ports.workspace.read(path, maxBytes);
    return bytes === null ? null : readScored(context, bytes, path);
}


/***/ }),

/***/ 86510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ bestBy),
/* harmony export */   ob: () => (/* binding */ takeLog),
/* harmony export */   pl: () => (/* binding */ loggedParameters)
/* harmony export */ });
/* harmony import */ var _logs_choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5627);
/* harmony import */ var _logs_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76178);
/* harmony import */ var _logs_training_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18423);
/* harmony import */ var _metrics_documents_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32274);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40238);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66030);
// What training logged step by step, taken from the folder of TensorBoard or Weights & Biases and kept as the metrics file.






const maxBytes = 2 ** 31 - 1;
/** Writes the metrics file of what a training logged. */
async function takeLog(workspace, { logs, folder, metrics }, isOurs) {
    const chosen = (0,_logs_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseLog */ .Y)((await workspace.list(folder)).filter(isOurs));
    if (chosen === null) {
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('metrics_missing', `training ended well, and logged nothing with TensorBoard or Weights & Biases below ${logs}`);
    }
    const log = await (0,_logs_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readLog */ .x)(chosen, logs, async (path) => {
        const bytes = await workspace.read(`${folder.replace(/\/+$/, '')}/${path}`, maxBytes);
        return bytes ?? new Uint8Array();
    });
    const parameters = Object.entries(log.parameters).map(([name, value]) => [name, (0,_masking_js__WEBPACK_IMPORTED_MODULE_5__/* .isSecretName */ .eh)(name) ? '***' : value]);
    await workspace.write(metrics, (0,_logs_training_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)({ ...log, parameters: Object.fromEntries(parameters) }));
    return null;
}
/** Parameters that the log of this training names. */
async function loggedParameters({ settings, ports }) {
    const { logs, metrics } = settings.evaluation ?? {};
    const bytes = logs === undefined || metrics === undefined ? null : await ports.workspace.read(metrics);
    return bytes === null || metrics === undefined ? {} : (0,_logs_training_log_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLog */ .g_)((0,_metrics_documents_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)(bytes, metrics)).parameters;
}
/** Whose best step counts for all that was logged; null for the last step. */
function bestBy({ evaluation, metrics }) {
    const metric = evaluation?.best_by;
    const goal = metric === undefined ? undefined : metrics?.[metric]?.goal;
    return metric === undefined || goal === undefined ? null : { metric, goal };
}


/***/ }),

/***/ 93411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ teamMetrics)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _metrics_documents_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83448);
/* harmony import */ var _take_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86510);
// An evaluation made of the metrics file that the team's own script writes.




/** Throws InputError where there is no such file, or no number in it. */
async function teamMetrics(context) {
    const file = context.settings.evaluation?.metrics;
    const bytes = file === undefined ? null : await context.ports.workspace.read(file);
    if (file === undefined || bytes === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${file ?? 'a metrics or predictions file'} is not there`, {
            cure: 'make the train command write it, or name it in `evaluation.predictions` or `evaluation.metrics`'
        });
    }
    const { metrics, plots } = (0,_metrics_documents_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readMetricsDocument */ .h3)(bytes, file, (0,_take_log_js__WEBPACK_IMPORTED_MODULE_3__/* .bestBy */ .Iw)(context.settings));
    const numbers = [...metrics].flatMap(([name, value]) => typeof value === 'number' ? [[name, { value: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .storeNumber */ .R5)(value) }]] : []);
    if (numbers.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${file} holds no number`, { cure: 'write metrics as numbers by name', place: { file } });
    return {
        schema: 'modelgate/evaluation@1',
        producer: context.producer,
        rows: 0,
        task: 'metrics',
        predictions: null,
        testData: null,
        metrics: Object.fromEntries(numbers),
        slices: [],
        hidden: { slices: 0, rows: 0 },
        fairness: {},
        warnings: [],
        plots
    };
}


/***/ }),

/***/ 41190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTestRows),
/* harmony export */   UM: () => (/* binding */ testDataPath),
/* harmony export */   xe: () => (/* binding */ readTestData)
/* harmony export */ });
/* harmony import */ var _data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11605);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20499);
/* harmony import */ var _split_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18166);
// The test set with its features: the rows that golden predictions ask for, and where target labels come from.



/** `evaluation.data`, or the test part of the split; null where the config names neither. */
function testDataPath({ model, settings }) {
    if (settings.evaluation?.data !== undefined)
        return settings.evaluation.data;
    return settings.train?.split === undefined ? null : (0,_split_data_js__WEBPACK_IMPORTED_MODULE_2__/* .splitPaths */ .D)({ model }).test;
}
/** Null where there is no test set on this machine, as for `s3://` addresses. */
async function readTestData(context) {
    const path = testDataPath(context);
    if (path === null || path.includes('://'))
        return null;
    const bytes = await context.ports.workspace.read(path);
    return bytes === null ? null : (0,_data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .x)(bytes, path);
}
/** The first rows of the test set, all of them without a limit; null where there is none or the config names no id. */
async function readTestRows(context, limit = Infinity) {
    const id = context.settings.evaluation?.id;
    const table = await readTestData(context);
    if (table === null || id === undefined)
        return null;
    const ids = (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, id);
    const target = context.settings.evaluation?.target;
    const features = [...table.columns.values()].filter(({ name }) => name !== id && name !== target);
    return Array.from({ length: Math.min(limit, table.rows) }, (_, row) => ({
        id: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ids, row) ?? '',
        features: Object.fromEntries(features.map((column) => [column.name, valueAt(column, row)]))
    }));
}
function valueAt(column, row) {
    if (column.kind === 'text')
        return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(column, row);
    const value = column.values[row] ?? NaN;
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 11453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OW: () => (/* binding */ jobFolder),
  $1: () => (/* binding */ jobFolders),
  t5: () => (/* binding */ runTrainingJob)
});

// UNUSED EXPORTS: parametersPath

// EXTERNAL MODULE: ./core/config/plain-path.js
var plain_path = __webpack_require__(24025);
// EXTERNAL MODULE: ./core/data/fingerprint.js
var fingerprint = __webpack_require__(58891);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/pipeline/fill-command.js
var fill_command = __webpack_require__(58764);
// EXTERNAL MODULE: ./core/pipeline/training/hydra.js
var hydra = __webpack_require__(81280);
// EXTERNAL MODULE: ./core/pipeline/fingerprints.js
var fingerprints = __webpack_require__(68976);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
// EXTERNAL MODULE: ../../node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(20528);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/pipeline/training/parameters.js
var parameters = __webpack_require__(49026);
;// CONCATENATED MODULE: ./core/pipeline/training/override-parameters.js
// A parameters file with some of its values replaced.





/**
 * The file's text with `values` set, by dotted name. Comments stay in YAML. Throws InputError for a name that the file
 * doesn't have, unless the training is told of it otherwise: all trials would be the same.
 */
function overrideParameters(bytes, file, values, isGivenOtherwise) {
    const known = (0,parameters/* flattenParameters */.x)(bytes, file);
    const there = Object.entries(values).filter(([name]) => Object.hasOwn(known, name));
    const ignored = Object.keys(values).find((name) => !Object.hasOwn(known, name) && !isGivenOtherwise(name));
    if (ignored !== undefined) {
        throw new errors/* InputError */.dz(`${file} has no \`${ignored}\`, which is tried: training would not hear of it`, {
            cure: `add \`${ignored}\` to ${file} with its usual value, or give it to the command as {${ignored}}`,
            place: { file }
        });
    }
    const text = new TextDecoder().decode(bytes);
    if (file.endsWith('.toml'))
        return (0,smol_toml_dist/* stringify */.As)(withValues((0,smol_toml_dist/* parse */.qg)(text), there));
    if (file.endsWith('.json'))
        return (0,digest.prettyJson)(withValues(JSON.parse(text), there));
    const document = (0,dist.parseDocument)(text);
    for (const [name, value] of there)
        document.setIn(pathIn(document.toJS(), name), value);
    return document.toString();
}
function withValues(tree, values) {
    const copy = structuredClone(tree);
    for (const [name, value] of values) {
        const path = pathIn(copy, name);
        const parent = path.slice(0, -1).reduce((at, key) => memberOf(at, key), copy);
        if (isMap(parent))
            parent[path.at(-1) ?? ''] = value;
    }
    return copy;
}
/** The keys of a dotted name: keys may hold dots themselves. */
function pathIn(tree, name) {
    if (!isMap(tree))
        return [name];
    if (Object.hasOwn(tree, name))
        return [name];
    const parts = name.split('.');
    for (let length = 1; length < parts.length; length += 1) {
        const key = parts.slice(0, length).join('.');
        if (isMap(tree[key]))
            return [key, ...pathIn(tree[key], parts.slice(length).join('.'))];
    }
    return parts;
}
function memberOf(tree, key) {
    return isMap(tree) ? tree[key] : undefined;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./core/pipeline/jobs/memory.js
var memory = __webpack_require__(951);
;// CONCATENATED MODULE: ./core/pipeline/jobs/training-job.js









const parametersPath = '.modelgate/parameters.json';
/** Where the model's jobs have their folders. */
function jobFolders(model) {
    return `.modelgate/jobs/${model}`;
}
/** The job's folder, relative to the repository. */
function jobFolder(model, { fingerprint, purpose }) {
    return `${jobFolders(model)}/${jobKey(model, { fingerprint, purpose })}`;
}
/** As schedulers take names: short, lower case. */
function jobKey(model, job) {
    const plain = model.toLowerCase().replaceAll('_', '-').slice(0, 30);
    return `modelgate-${plain}-${(0,digest/* digestValue */.yD)([model, job.fingerprint, job.purpose]).slice(7, 19)}`;
}
/** Runs it on the model's executor; its outputs lie below `work` of its folder afterwards. */
async function runTrainingJob(context, config, training) {
    const { ports, model } = context;
    const folder = jobFolder(model, training);
    const memoryBytes = (0,memory/* memoryOf */.z)(config.memory);
    const job = {
        key: jobKey(model, training),
        model,
        scope: training.scope,
        command: (0,fill_command/* fillCommand */.n)(training.command, {
            ...asText(training.parameters ?? {}),
            ...training.places,
            parameters: parametersPath,
            overrides: (0,hydra/* hydraOverrides */.i)(training.parameters ?? {})
        }),
        env: { ...training.env, ...config.env },
        paths: { ...training.paths, ...(training.parameters === null ? {} : { MODELGATE_PARAMETERS: parametersPath }) },
        outputs: training.outputs,
        timeoutMs: (0,units/* parseDuration */.E)(config.timeout) ?? Infinity,
        ...(memoryBytes === undefined ? {} : { memoryBytes }),
        logFile: training.logFile,
        isFresh: context.again,
        folder: ports.workspace.resolve(folder),
        stage: () => stage(context, config, training, `${folder}/work`)
    };
    return ports.executors.of(model).run(job, (line) => ports.progress.line(model, line));
}
async function stage(context, config, training, work) {
    const { workspace } = context.ports;
    await workspace.remove(work);
    for (const path of stagedFiles(context, config, training.hidden))
        await workspace.copy(path, `${work}/${path}`);
    for (const [place, path] of Object.entries(training.data))
        await workspace.copy(path, `${work}/${place}`);
    if (training.parameters === null)
        return;
    await workspace.write(`${work}/${parametersPath}`, (0,digest.prettyJson)(training.parameters));
    const { params } = config;
    const before = params === undefined ? null : await workspace.read(params);
    if (params === undefined || before === null)
        return;
    const isInCommand = (name) => ['overrides', name].some((given) => training.command.includes(`{${given}}`));
    await workspace.write(`${work}/${params}`, overrideParameters(before, params, training.parameters, isInCommand));
}
/** Tracked files that training is made from, and the data that it names; of a `.dvc` file also what it stands for. */
function stagedFiles(context, config, hidden) {
    const tracked = (0,fingerprints/* trainingFiles */.er)(context.settings, context.files).map(({ path }) => path);
    const named = (config.data ?? []).filter((path) => !(0,fingerprint/* isRemote */.Vx)(path));
    const behind = named.filter((path) => path.endsWith('.dvc')).map((path) => path.slice(0, -'.dvc'.length));
    const params = config.params === undefined ? [] : [config.params];
    const isHidden = (path) => hidden.some((one) => (0,plain_path/* isUnder */.J)((0,plain_path/* plainPath */.s)(one), path));
    return [...new Set([...tracked, ...named, ...behind, ...params].map(plain_path/* plainPath */.s))].filter((path) => !isHidden(path));
}
function asText(parameters) {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));
}


/***/ }),

/***/ 18166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitPaths),
/* harmony export */   G: () => (/* binding */ prepareSplit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _data_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72902);
// The train and test files that Modelgate makes for a team that asks for a split.


/** Repository-relative paths of the split's two files. */
function splitPaths({ model }) {
    return { train: `.modelgate/split/${model}/train.csv`, test: `.modelgate/split/${model}/test.csv` };
}
/** Writes train.csv and test.csv, the same bytes for the same data and settings. */
async function prepareSplit(context) {
    const { settings, ports } = context;
    const config = settings.train?.split;
    if (config === undefined)
        return {};
    const bytes = await ports.workspace.read(config.data);
    if (bytes === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${config.data} is missing`, { cure: 'fetch the data, or mend `train.split.data`' });
    }
    const parts = (0,_data_split_js__WEBPACK_IMPORTED_MODULE_1__/* .splitCsv */ .F)(bytes, config, config.data);
    const paths = splitPaths(context);
    await ports.workspace.write(paths.train, parts.train);
    await ports.workspace.write(paths.test, parts.test);
    return { train: ports.workspace.resolve(paths.train), test: ports.workspace.resolve(paths.test) };
}


/***/ }),

/***/ 60414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ describeTrial),
/* harmony export */   MI: () => (/* binding */ runSweep),
/* harmony export */   T1: () => (/* binding */ parameterWords),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   pQ: () => (/* binding */ eachOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _sweep_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42489);
/* harmony import */ var _sweep_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50761);
/* harmony import */ var _sweep_trial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43673);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66030);
/* harmony import */ var _run_trial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60340);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36553);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57004);
// A whole sweep: trials side by side, rung after rung, and the best of them.








/**
 * Trials that have a result are not made again; those whose every attempt failed are, unless they are to be taken as
 * they are. One that fails ends nothing, unless all do.
 */
async function runSweep(context, setting, { takesFailures }) {
    const { ports, model } = context;
    const { sweep, goal, base } = setting;
    const known = new Map();
    const before = new Map();
    for (;;) {
        const plan = (0,_sweep_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planSweep */ .c)(sweep, goal, base, known);
        const looked = await lookUp(context, plan.missing, before);
        for (const trial of looked)
            if (isTaken(trial, context.again, takesFailures))
                known.set(trial.id, trial);
        const missing = plan.missing.filter(({ id }) => !known.has(id));
        if (plan.missing.length === 0)
            return conclude(context, setting, plan, known);
        if (missing.length === 0)
            continue;
        const slots = Math.max(1, Math.min(sweep.parallel, ports.executors.of(model).slots));
        ports.progress.line(model, `sweep: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(missing.length, 'trial')} to make, ${slots} at a time`);
        await eachOf(missing, slots, async (planned) => {
            const trial = await (0,_run_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .runTrial */ .W)(context, setting, planned, before.get(planned.id) ?? null);
            known.set(planned.id, trial);
            ports.progress.line(model, describeTrial(planned, trial, sweep.metric));
        });
    }
}
function isTaken(trial, again, takesFailures) {
    return !again && (takesFailures || (0,_sweep_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .trialValue */ .So)(trial) !== null);
}
/** Records of earlier attempts, which are put into `before` too. */
async function lookUp(context, missing, before) {
    const found = await Promise.all(missing.map(({ id }) => (0,_trials_js__WEBPACK_IMPORTED_MODULE_6__/* .readTrial */ .$g)(context, id)));
    const there = found.filter((trial) => trial !== null);
    for (const trial of there)
        before.set(trial.id, trial);
    return there;
}
function describeTrial({ id, given }, trial, metric) {
    const value = (0,_sweep_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .trialValue */ .So)(trial);
    const failure = trial.attempts.at(-1)?.failure?.split('\n')[0];
    const ended = value === null ? `failed: ${failure ?? ''}` : `${metric} ${Number(value.toPrecision(6))}`;
    return `trial ${id} (${parameterWords(given)}): ${ended}`;
}
/** `lr=0.1 depth=3` */
function parameterWords(parameters) {
    return Object.entries(parameters)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join(' ');
}
async function conclude(context, setting, plan, known) {
    const { sweep, goal, validation } = setting;
    const best = (0,_sweep_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .bestTrial */ .j)(plan, goal, known);
    const rows = (0,_sweep_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .trialRows */ .s0)(plan, known);
    if (best === null) {
        const why = rows[0]?.failure ?? '';
        return { problem: (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('sweep_failed', `all ${rows.length} trials failed; the first: ${why}`) };
    }
    const summary = {
        schema: 'modelgate/sweep@1',
        ...(0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .envelope */ .RE)(context),
        model: context.model,
        method: sweep.method,
        metric: sweep.metric,
        goal,
        budget: sweep.halving?.parameter ?? null,
        validation: { rows: validation.rows, digest: validation.digest },
        trials: [...rows],
        best: best.id
    };
    const digest = await (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .saveDocument */ .bd)(context, 'sweep.json', summary);
    context.ports.progress.line(context.model, `sweep: the best of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(rows.length, 'trial')} is ${best.id}: ${parameterWords(best.given)}`);
    return { choice: { parameters: lastBudget(setting, best), sweep: digest } };
}
/** Training goes on with the whole budget, should the best have come no further than an earlier rung. */
function lastBudget({ sweep }, { given }) {
    const { halving } = sweep;
    return halving === undefined ? given : { ...given, [halving.parameter]: halving.max };
}
/** So many at a time. After a problem nothing more is begun, and what runs comes to its end before the problem is thrown. */
async function eachOf(items, slots, work) {
    const problems = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length && problems.length === 0) {
            const item = items[next++];
            if (item === undefined)
                return;
            await work(item).catch((problem) => problems.push(problem));
        }
    };
    await Promise.all(Array.from({ length: Math.min(slots, items.length) }, worker));
    const [first] = problems;
    if (first === undefined)
        return;
    throw first instanceof Error ? first : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp('a trial stopped', { cure: 'run again', cause: first });
}


/***/ }),

/***/ 60340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ runTrial),
  R: () => (/* binding */ run_trial_valueOf)
});

// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/metrics/evaluate.js + 2 modules
var evaluate = __webpack_require__(68593);
// EXTERNAL MODULE: ./core/metrics/documents/read.js + 3 modules
var documents_read = __webpack_require__(83448);
// EXTERNAL MODULE: ./core/pipeline/command-end.js
var command_end = __webpack_require__(67332);
// EXTERNAL MODULE: ./core/pipeline/context.js
var pipeline_context = __webpack_require__(66030);
// EXTERNAL MODULE: ./core/pipeline/jobs/training-job.js + 1 modules
var training_job = __webpack_require__(11453);
// EXTERNAL MODULE: ./core/pipeline/training/training-name.js
var training_name = __webpack_require__(85782);
// EXTERNAL MODULE: ./core/pipeline/evaluation/scoring.js
var scoring = __webpack_require__(25881);
// EXTERNAL MODULE: ./core/logs/choose.js
var choose = __webpack_require__(5627);
// EXTERNAL MODULE: ./core/logs/read.js
var logs_read = __webpack_require__(76178);
// EXTERNAL MODULE: ./core/logs/training-log.js
var training_log = __webpack_require__(18423);
// EXTERNAL MODULE: ./core/metrics/documents/tree.js
var tree = __webpack_require__(5589);
;// CONCATENATED MODULE: ./core/pipeline/sweep/metrics-folder.js
// Where a trial writes a folder and no file: what of it is read as its metrics, as one file that can be kept by its digest.






const largestLog = 2 ** 31 - 1;
/** Metrics files, of MLflow too, before logs of TensorBoard or Weights & Biases. Throws InputError where it holds neither. */
async function readFolder(workspace, work, folder) {
    const at = `${work}/${folder.replace(/\/+$/, '')}`;
    const files = await workspace.list(at);
    const read = async (path, limit) => (await workspace.read(`${at}/${path}`, limit)) ?? new Uint8Array();
    const metrics = files.filter(({ path }) => (0,documents_read/* isMetricsFile */.C_)(path));
    const log = metrics.length > 0 ? null : (0,choose/* chooseLog */.Y)(files);
    if (log !== null)
        return encoded((0,training_log/* logText */.kc)(await (0,logs_read/* readLog */.x)(log, folder, (path) => read(path, largestLog))));
    const texts = [];
    for (const { path } of metrics)
        texts.push({ path, bytes: await read(path, tree/* documentLimits */.E5.bytes) });
    return encoded(asFile((0,documents_read/* readMetricsFolder */.eD)(texts, folder)));
}
/** As an evaluation, for of its names none is taken apart. */
function asFile({ metrics }) {
    const numbers = [...metrics].flatMap(([name, value]) => typeof value === 'number' ? [[name, (0,digest/* storeNumber */.R5)(value)]] : []);
    return (0,digest.prettyJson)({ schema: 'modelgate/evaluation@1', metrics: Object.fromEntries(numbers) });
}
const encoded = (text) => new TextEncoder().encode(text);

// EXTERNAL MODULE: ./core/pipeline/sweep/trials.js
var trials = __webpack_require__(36553);
// EXTERNAL MODULE: ./core/pipeline/sweep/validation.js
var sweep_validation = __webpack_require__(33099);
;// CONCATENATED MODULE: ./core/pipeline/sweep/run-trial.js
// One attempt at one trial: trains in a folder without the test set, and measures what came of it on the validation rows.












const maxBytes = 2 ** 30;
const trainPlace = '.modelgate/split/train.csv';
const validationPlace = '.modelgate/split/validation.csv';
/** Adds an attempt to the trial's record. Throws OutsideError where the job could not be led, which says nothing of the trial. */
async function runTrial(context, setting, planned, before) {
    const { ports, model } = context;
    const job = trialJob(context, setting, planned);
    const folder = (0,training_job/* jobFolder */.OW)(model, job);
    const at = new Date(ports.clock.now()).toISOString();
    const result = await (0,training_job/* runTrainingJob */.t5)(context, setting.train, job);
    const isOk = result.end.kind === 'exit' && result.end.code === 0;
    const ended = isOk
        ? await attempted(() => measure(context, setting, planned, `${folder}/work`))
        : (0,command_end/* describeEnd */.lA)(result, `\`${job.command}\``, setting.train.timeout, job.logFile);
    const attempt = {
        at,
        metric: typeof ended === 'string' ? null : (0,digest/* storeNumber */.R5)(ended.value),
        failure: typeof ended === 'string' ? ended.slice(0, 2000) : null,
        measured: typeof ended === 'string' ? null : ended.digest,
        resources: result.resources,
        lost: [...result.lost]
    };
    const trial = {
        schema: 'modelgate/trial@1',
        ...(0,pipeline_context/* envelope */.RE)(context),
        model,
        id: planned.id,
        fingerprint: planned.fingerprint,
        parameters: { ...planned.given },
        budget: planned.budget,
        attempts: [...(before?.attempts ?? []), attempt]
    };
    await (0,trials/* saveTrial */.K0)(context, trial, typeof ended === 'string' ? [] : [ended]);
    await ports.workspace.remove(folder);
    return trial;
}
/** What the trial itself did wrong is its failure. */
async function attempted(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz || error instanceof errors/* OutsideError */.Cp)
            return `${error.message} (${error.cure})`;
        throw error;
    }
}
function trialJob(context, setting, planned) {
    const { settings } = context;
    const { sweep, train, validation, inputs } = setting;
    const { files } = validation;
    const split = files === null ? {} : { train: trainPlace, test: validationPlace };
    const hidden = [settings.evaluation?.data, train.split?.data].filter((path) => path !== undefined);
    return {
        command: sweep.command ?? train.command,
        fingerprint: planned.fingerprint,
        purpose: 'trial',
        scope: inputs.base,
        parameters: planned.given,
        places: { ...split, artifact: settings.artifact, predictions: settings.evaluation?.predictions },
        env: {
            MODELGATE_TRIAL: planned.id,
            ...(0,training_name/* trainingIdentity */.Zm)(context, planned.fingerprint, (0,training_name/* trainingName */.KS)(planned.fingerprint, 0), 0)
        },
        data: files === null ? {} : { [trainPlace]: files.train, [validationPlace]: files.validation },
        paths: files === null ? {} : { MODELGATE_TRAIN_DATA: trainPlace, MODELGATE_TEST_DATA: validationPlace },
        hidden: hidden.filter((path) => !path.includes('://')),
        outputs: [measuredPath(context, setting)].filter((path) => path !== undefined),
        logFile: (0,pipeline_context/* logFile */.N9)(context, `trial-${planned.id}`)
    };
}
/** What the trial's job must hand back: a metrics file, predictions of the validation rows, or a model to score. */
function measuredPath({ settings }, { sweep }) {
    if (sweep.metrics !== undefined)
        return sweep.metrics;
    return settings.evaluation?.command === undefined ? settings.evaluation?.predictions : settings.artifact;
}
async function measure(context, setting, planned, work) {
    const { ports, settings } = context;
    const path = measuredPath(context, setting) ?? '';
    const written = await ports.workspace.stat(`${work}/${path}`);
    if (written === null) {
        throw new errors/* InputError */.dz(`the trial ended well and wrote no ${path}`, { cure: `make it write ${path}` });
    }
    if (setting.sweep.metrics === undefined && settings.evaluation?.command !== undefined) {
        const { digest } = await ports.store.putPath(ports.workspace.resolve(`${work}/${path}`));
        const scored = await (0,scoring/* scoreModel */.gC)((0,sweep_validation/* onValidation */.T)(context, setting.validation), digest, `trial-${planned.id}`);
        const bytes = await ports.store.getBytes(scored.digest);
        await ports.workspace.remove(`.modelgate/scored/${context.model}/trial-${planned.id}`);
        return { value: await run_trial_valueOf(context, setting, bytes), bytes, digest: scored.digest };
    }
    const bytes = written.kind === 'folder' && setting.sweep.metrics !== undefined
        ? await readFolder(ports.workspace, work, path)
        : await ports.workspace.read(`${work}/${path}`, maxBytes);
    if (bytes === null)
        throw new errors/* InputError */.dz(`${path} can't be read`, { cure: `make ${path} a file` });
    return { value: await run_trial_valueOf(context, setting, bytes), bytes, digest: (0,digest/* digestBytes */.QN)(bytes) };
}
/** The sweep's metric, read from a metrics file or computed from predictions. Throws InputError where there is no such number. */
async function run_trial_valueOf(context, setting, bytes) {
    const { metric, metrics } = setting.sweep;
    const found = metrics === undefined ? await computed(context, setting, bytes) : (0,documents_read/* readMetricsDocument */.h3)(bytes, metrics).metrics;
    const value = found.get(metric);
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    const names = [...found.keys()].slice(0, 20).join(', ');
    throw new errors/* InputError */.dz(`there is no finite number \`${metric}\` among ${names || 'its metrics'}`, {
        cure: 'name one of them as `train.sweep.metric`'
    });
}
async function computed(context, { validation }, bytes) {
    const { evaluation } = context.settings;
    if (evaluation?.task === undefined)
        throw new errors/* InputError */.dz('`evaluation.task` is missing', { cure: 'name it' });
    const { table, digest } = await (0,scoring/* readScored */.vU)((0,sweep_validation/* onValidation */.T)(context, validation), bytes, evaluation.predictions ?? 'predictions.csv');
    if (validation.rows !== null && table.rows !== validation.rows) {
        throw new errors/* InputError */.dz(`the trial predicts ${table.rows} rows, and there are ${validation.rows} validation rows`, {
            cure: 'let it predict the rows of MODELGATE_TEST_DATA: in a trial these are the validation rows'
        });
    }
    const options = { ...evaluation, task: evaluation.task, slices: [], sensitive: [], resamples: 0 };
    const { metrics } = await (0,evaluate/* evaluate */._)(table, options, { producer: context.producer, predictions: digest });
    return new Map(Object.entries(metrics).map(([name, { value }]) => [name, value]));
}


/***/ }),

/***/ 81010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sweepSetting)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33099);



async function sweepSetting(context, inputs) {
    const { train, metrics, evaluation } = context.settings;
    const sweep = train?.sweep;
    if (train === undefined || sweep === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`the model ${context.model} has no \`train.sweep\``, {
            cure: 'add it, as docs/how-to/sweeps.md shows'
        });
    }
    const goal = sweep.goal ?? metrics?.[sweep.metric]?.goal;
    if (goal === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`nothing says which direction of \`${sweep.metric}\` is better`, {
            cure: 'add `goal: maximize` or `minimize` under `train.sweep`'
        });
    }
    const validation = await (0,_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareValidation */ .N)(context, sweep);
    const base = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestValue */ .yD)({
        training: inputs.base,
        command: sweep.command ?? null,
        metric: sweep.metric,
        metrics: sweep.metrics ?? null,
        evaluation: { ...evaluation, resamples: null, slices: null, sensitive: null, min_rows: null },
        validation: validation.digest
    });
    return { train, sweep, goal, inputs, base, validation };
}


/***/ }),

/***/ 36553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ readTrial),
/* harmony export */   K0: () => (/* binding */ saveTrial),
/* harmony export */   Ud: () => (/* binding */ parseTrial),
/* harmony export */   YY: () => (/* binding */ measuredName)
/* harmony export */ });
/* unused harmony export trialsFolder */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _sweep_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43673);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62636);



/** The folder that a job of a matrix hands on as its artifact. */
function trialsFolder(model) {
    return `.modelgate/trials/${model}`;
}
async function readTrial({ ports, model }, id) {
    const path = `${trialsFolder(model)}/${id}.json`;
    const bytes = await ports.workspace.read(path);
    return bytes === null ? null : parseTrial(bytes, path);
}
/** Throws InputError for what is no record of a trial. */
function parseTrial(bytes, path) {
    try {
        return _sweep_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .trialSchema */ .WI.parse(JSON.parse(new TextDecoder().decode(bytes)));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${path} is not the record of a trial, or it was changed since`, {
            place: { file: path },
            cure: `delete it, then run again: the trial is made again`,
            cause
        });
    }
}
/** The record is written last: a trial that has one is whole. */
async function saveTrial({ ports, model }, trial, measured) {
    const folder = trialsFolder(model);
    for (const { digest, bytes } of measured)
        await ports.workspace.write(`${folder}/${measuredName(digest)}`, bytes);
    await ports.workspace.write(`${folder}/${trial.id}.json`, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.prettyJson)(trial));
}
/** Files are named by their content, so that each attempt's is kept. */
function measuredName(digest) {
    return `${digest.slice('sha256:'.length)}.measured`;
}


/***/ }),

/***/ 33099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ prepareValidation),
/* harmony export */   T: () => (/* binding */ onValidation)
/* harmony export */ });
/* harmony import */ var _data_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72902);
/* harmony import */ var _data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11605);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62636);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84747);
/* harmony import */ var _split_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18166);





/** Splits the training rows once more, with the next seed: same data and settings, same bytes. */
async function prepareValidation(context, sweep) {
    const split = context.settings.train?.split;
    if (split === undefined || sweep.metrics !== undefined)
        return { files: null, rows: null, digest: null };
    await (0,_split_data_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareSplit */ .G)(context);
    const { workspace } = context.ports;
    const whole = await workspace.read((0,_split_data_js__WEBPACK_IMPORTED_MODULE_4__/* .splitPaths */ .D)(context).train);
    if (whole === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('the training rows are not there', { cure: 'train again' });
    const options = { ...split, test_size: sweep.validation_size, seed: split.seed + 1 };
    const parts = (0,_data_split_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCsv */ .F)(whole, options, `the training rows of ${split.data}`);
    const folder = `.modelgate/split/${context.model}`;
    const files = { train: `${folder}/sweep-train.csv`, validation: `${folder}/sweep-validation.csv` };
    await workspace.write(files.train, parts.train);
    await workspace.write(files.validation, parts.test);
    const { rows } = await (0,_data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(parts.test, files.validation);
    return { files, rows, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestBytes */ .QN)(parts.test) };
}
/** The model's context with the validation rows where the test set stands otherwise. */
function onValidation(context, { files }) {
    const { evaluation } = context.settings;
    if (files === null || evaluation === undefined)
        return context;
    const settings = { ...context.settings, evaluation: { ...evaluation, data: files.validation } };
    return { ...context, settings };
}


/***/ }),

/***/ 81280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readHydraRun),
/* harmony export */   i: () => (/* binding */ hydraOverrides)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65817);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40238);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49026);
// Hydra: what it kept of a training's config, and parameters as it takes them on its command line.





const overridesFile = '.hydra/overrides.yaml';
/** Of the newest run below `folder` that is of this training; null where there is none. Throws InputError for what Hydra did not write so. */
async function readHydraRun({ ports }, folder, isOurs) {
    const runs = (await ports.workspace.list(folder))
        .filter((file) => isOurs(file) && `/${file.path}`.endsWith(`/${overridesFile}`))
        .toSorted((a, b) => a.modifiedMs - b.modifiedMs);
    const newest = runs.at(-1)?.path;
    if (newest === undefined)
        return null;
    const path = `${folder.replace(/\/+$/, '')}/${newest}`;
    const config = path.replace(/overrides\.yaml$/, 'config.yaml');
    const [given, composed] = await Promise.all([ports.workspace.read(path), ports.workspace.read(config)]);
    const parameters = composed === null ? {} : (0,_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .flattenParameters */ .x)(composed, config);
    return {
        parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, (0,_masking_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecretName */ .eh)(name) ? '***' : value])),
        overrides: given === null ? [] : readOverrides(given, path).map(withoutSecret)
    };
}
function readOverrides(bytes, file) {
    try {
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).parse((0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(new TextDecoder().decode(bytes)) ?? []);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${file} is not a list of overrides, as Hydra writes it`, {
            cure: 'let `train.hydra` name the folder that Hydra writes its runs to, such as outputs',
            place: { file },
            cause
        });
    }
}
function withoutSecret(override) {
    const name = override.split('=')[0] ?? '';
    return (0,_masking_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecretName */ .eh)(name) && override.includes('=') ? `${name}=***` : override;
}
/** Words of a command line for Hydra: `lr=0.1`. https://hydra.cc/docs/advanced/override_grammar/basic/ */
function hydraOverrides(parameters) {
    return Object.entries(parameters).map(([name, value]) => `${name}=${inGrammar(value)}`);
}
/** Text that Hydra would read as something else, or not at all, stands in its quotes. */
function inGrammar(value) {
    if (typeof value !== 'string')
        return String(value);
    const isPlain = /^[A-Za-z_][\w./:-]*$/.test(value) && !/^(?:true|false|null|nan|inf)$/i.test(value);
    return isPlain ? value : `'${value.replace(/(\\*)(')/g, "$1$1\\'").replace(/\\+$/, '$&$&')}'`;
}


/***/ }),

/***/ 68431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cL: () => (/* binding */ readNotebook),
/* harmony export */   ew: () => (/* binding */ failedCell),
/* harmony export */   sx: () => (/* binding */ notebookParameters)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65817);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40238);
// The executed notebook that papermill or nbconvert writes: parameters that it was given, and the cell that failed.



const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).transform((lines) => lines.join(''))]);
const outputSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    output_type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    traceback: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional()
});
const notebookSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        papermill: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ input_path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional() })
            .optional()
    }),
    cells: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        cell_type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        source: text.default(''),
        metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]) }).default({ tags: [] }),
        outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(outputSchema).default([])
    }))
});
/** Cells that papermill puts in beside the team's own. */
const added = ['injected-parameters', 'papermill-error-cell-tag'];
const maxBytes = 2 ** 29;
/** Null where there is none, or the file is no notebook in format 4. https://nbformat.readthedocs.io/en/latest/format_description.html */
async function readNotebook({ ports }, path) {
    const bytes = await ports.workspace.read(path, maxBytes);
    if (bytes === null)
        return null;
    try {
        return notebookSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    }
    catch {
        return null;
    }
}
/** What papermill was given, also where the notebook then failed. */
function notebookParameters({ metadata }) {
    return Object.fromEntries(Object.entries(metadata.papermill?.parameters ?? {}).map(([name, value]) => [
        name,
        (0,_masking_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh)(name) ? '***' : value
    ]));
}
/**
 * The failed cell as the team counts cells, its line and the kind of its error; null where none failed. The error's message
 * is left out, which nobody masks here: it stands in the log.
 */
function failedCell({ metadata, cells }, path) {
    const own = cells.filter(({ metadata: about }) => !about.tags.some((tag) => added.includes(tag)));
    const isFailed = ({ outputs }) => outputs.some(({ output_type: type }) => type === 'error');
    const index = own.findIndex(isFailed);
    const error = own[index]?.outputs.find(({ output_type: type }) => type === 'error');
    if (error === undefined)
        return failedInParameters(cells, isFailed);
    const code = own.slice(0, index + 1).filter(({ cell_type: type }) => type === 'code').length;
    const line = lineOf(error.traceback ?? []);
    const where = `cell ${index + 1} of ${metadata.papermill?.input_path ?? path}, the ${ordinal(code)} with code`;
    return `${where}, failed${line === null ? '' : ` at \`${line}\``}: ${error.ename ?? 'error'}`;
}
function failedInParameters(cells, isFailed) {
    return cells.some(isFailed) ? 'the cell of parameters that papermill puts in failed' : null;
}
/** The line that IPython's arrow points to first: that of the notebook, before those of the libraries that it called. */
function lineOf(traceback) {
    const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(traceback.join('\n'));
    return /^-+>\s*\d+[ ]?(.*)$/m.exec(plain)?.[1]?.trim().slice(0, 200) ?? null;
}
function ordinal(count) {
    const ending = count % 100 >= 11 && count % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
    return `${count}${ending}`;
}


/***/ }),

/***/ 49026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ flattenParameters)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33483);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20528);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84747);
// A parameters file as flat dotted names.



const maxDepth = 32;
/** Flat, dotted names of the scalars and lists in a YAML, JSON or TOML file. Throws InputError where it does not parse. */
function flattenParameters(bytes, file) {
    const text = new TextDecoder().decode(bytes);
    const flat = new Map();
    visit(parseText(text, file), [], flat, file);
    return Object.fromEntries(flat);
}
function parseText(text, file) {
    try {
        return file.endsWith('.toml') ? (0,smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxAliasCount: 100 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${file} does not parse: ${error instanceof Error ? error.message : String(error)}`, {
            cure: `mend ${file}`,
            place: { file },
            cause: error
        });
    }
}
function visit(value, path, flat, file) {
    if (path.length > maxDepth)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${file} is nested deeper than ${maxDepth} levels`, { cure: `flatten ${file}` });
    if (value === null || value === undefined)
        return;
    if (typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)) {
        for (const [key, member] of Object.entries(value))
            visit(member, [...path, key], flat, file);
    }
    else {
        flat.set(path.join('.') || 'value', value instanceof Date ? value.toISOString() : value);
    }
}


/***/ }),

/***/ 32471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ finishElsewhere),
/* harmony export */   MJ: () => (/* binding */ forgetTicket),
/* harmony export */   mh: () => (/* binding */ isSubmitted),
/* harmony export */   vW: () => (/* binding */ trainElsewhere)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65817);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94482);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84747);
/* harmony import */ var _command_end_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67332);
/* harmony import */ var _training_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2478);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66030);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84696);
/* harmony import */ var _fill_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58764);
/* harmony import */ var _trained_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77480);
/* harmony import */ var _training_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85782);
// Training that takes longer than this process may: its command submits it, another looks after it, and a ticket is kept between.











const ticketSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_9__/* .literal */ .euz('modelgate/ticket@1'),
    fingerprint: _evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .digestSchema */ .er,
    training: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    submittedAt: _evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .timeSchema */ .Rl,
    commit: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP()
});
/** EX_TEMPFAIL of sysexits.h: not yet, ask again. */
const stillRunning = 75;
/**
 * Submits once for each fingerprint, then looks whether the training has ended. A machine that has lost its ticket submits
 * again: the command is told the fingerprint, by which it can find that it did so before.
 */
async function trainElsewhere(context, config, job) {
    const known = await readTicket(context, job.fingerprint);
    const ticket = known ?? (await submit(context, config, job));
    if ('problem' in ticket)
        return ticket;
    const poll = config.detached?.poll;
    if (poll === undefined)
        return { problem: elsewhere(ticket, finishLine(context, job.fingerprint)) };
    const before = await (0,_trained_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .modified */ .kA)(context, job.expected);
    const { result, log } = await command(context, config, job, ticket.training, poll);
    if (result.end.kind === 'exit' && result.end.code === stillRunning) {
        return { problem: elsewhere(ticket, result.tail.at(-1) ?? 'it goes on') };
    }
    if (result.end.kind !== 'exit' || result.end.code !== 0) {
        await forgetTicket(context, job.fingerprint);
        return { problem: (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_training_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOfEnd */ .$)(result.end), (0,_command_end_js__WEBPACK_IMPORTED_MODULE_10__/* .describeEnd */ .lA)(result, `\`${poll}\``, config.timeout, log)) };
    }
    const stale = await (0,_trained_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .unwritten */ .pg)(context, job.expected, before);
    if (stale !== null)
        return { problem: (0,_trained_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .stalePath */ .Dt)(stale, context.settings, `\`${poll}\``) };
    return { training: ticket.training, resources: sinceThen(context, ticket) };
}
/** What lies in the working tree as the outputs of a training elsewhere, for whoever says of which fingerprint they are. */
async function finishElsewhere(context, said, job) {
    const { model, settings } = context;
    if (settings.train?.detached === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${model} is trained here: there is nothing to finish`, {
            cure: 'leave out `--finish`, or give the model `train.detached`'
        });
    }
    if (said !== job.fingerprint) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`the outputs are said to be of ${said}, and this commit trains ${job.fingerprint}`, {
            cure: 'check out the commit that was submitted; its command was told MODELGATE_FINGERPRINT'
        });
    }
    const ticket = await readTicket(context, job.fingerprint);
    const submitted = ticket === null ? 0 : Date.parse(ticket.submittedAt);
    for (const [path, written] of await (0,_trained_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .modified */ .kA)(context, job.expected)) {
        if (written < submitted)
            return { problem: (0,_trained_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .stalePath */ .Dt)({ path, isMissing: written === -1 }, settings, 'the training') };
    }
    return {
        training: ticket?.training ?? (0,_training_name_js__WEBPACK_IMPORTED_MODULE_8__/* .trainingName */ .KS)(job.fingerprint, context.ports.clock.now()),
        resources: ticket === null ? unknown : sinceThen(context, ticket)
    };
}
const unknown = { wallSeconds: 0, cpuSeconds: null, peakMemoryBytes: null };
async function forgetTicket(context, fingerprint) {
    await context.ports.workspace.remove(ticketPath(context, fingerprint));
}
/** Whether a training of these inputs was submitted from here and has not been seen to end. */
async function isSubmitted(context, fingerprint) {
    return (await readTicket(context, fingerprint)) !== null;
}
async function submit(context, config, job) {
    const { head, ports } = context;
    const submittedAt = ports.clock.now();
    const training = (0,_training_name_js__WEBPACK_IMPORTED_MODULE_8__/* .trainingName */ .KS)(job.fingerprint, submittedAt);
    const { result, log } = await command(context, config, job, training, config.command);
    if (result.end.kind !== 'exit' || result.end.code !== 0) {
        const what = `the train command \`${config.command}\`, which submits the training,`;
        return { problem: (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_training_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOfEnd */ .$)(result.end), (0,_command_end_js__WEBPACK_IMPORTED_MODULE_10__/* .describeEnd */ .lA)(result, what, config.timeout, log)) };
    }
    const ticket = {
        schema: 'modelgate/ticket@1',
        fingerprint: job.fingerprint,
        training,
        submittedAt: new Date(submittedAt).toISOString(),
        commit: head.sha
    };
    await ports.workspace.write(ticketPath(context, job.fingerprint), (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.prettyJson)(ticket));
    return ticket;
}
async function command(context, config, job, training, line) {
    const { ports, model, settings } = context;
    const log = (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .logFile */ .N9)(context, 'build');
    const result = await ports.commands.run({
        command: (0,_fill_command_js__WEBPACK_IMPORTED_MODULE_6__/* .fillCommand */ .n)(line, {
            ...job.split,
            artifact: job.artifact,
            predictions: settings.evaluation?.predictions,
            overrides: []
        }),
        cwd: ports.workspace.root,
        env: { ...job.env, ...(0,_training_name_js__WEBPACK_IMPORTED_MODULE_8__/* .trainingIdentity */ .Zm)(context, job.fingerprint, training, 0), ...config.env },
        timeoutMs: (0,_config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(config.timeout) ?? Infinity,
        logFile: log
    }, (text) => ports.progress.line(model, text));
    return { result, log };
}
function elsewhere({ submittedAt }, more) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .wait */ .uk)('training_elsewhere', `submitted at ${submittedAt}: ${more}`);
}
function finishLine({ model }, fingerprint) {
    return `when its outputs lie here, type: modelgate train ${model} --finish ${fingerprint}`;
}
/** From the submission until it was seen to have ended: waiting and looking count too. */
function sinceThen({ ports }, { submittedAt }) {
    return { ...unknown, wallSeconds: (ports.clock.now() - Date.parse(submittedAt)) / 1000 };
}
async function readTicket(context, fingerprint) {
    const path = ticketPath(context, fingerprint);
    const bytes = await context.ports.workspace.read(path);
    if (bytes === null)
        return null;
    try {
        return ticketSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${path} is no ticket that Modelgate wrote, or it was changed since`, {
            cure: `delete it (\`rm '${path}'\`) and run again: the training is then submitted again`,
            place: { file: path },
            cause
        });
    }
}
function ticketPath({ model }, fingerprint) {
    return `.modelgate/detached/${model}/${fingerprint.slice('sha256:'.length)}.json`;
}


/***/ }),

/***/ 61194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ train_short),
  B: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ./core/pipeline/training/parameters.js
var parameters = __webpack_require__(49026);
// EXTERNAL MODULE: ./core/pipeline/context.js
var pipeline_context = __webpack_require__(66030);
// EXTERNAL MODULE: ./core/pipeline/training/trained-outputs.js
var trained_outputs = __webpack_require__(77480);
// EXTERNAL MODULE: ./core/pipeline/training/training-asked.js
var training_asked = __webpack_require__(81133);
// EXTERNAL MODULE: ./core/pipeline/training/train-elsewhere.js
var train_elsewhere = __webpack_require__(32471);
// EXTERNAL MODULE: ./core/pipeline/training/training-problem.js
var training_problem = __webpack_require__(2478);
// EXTERNAL MODULE: ./core/pipeline/training/training-name.js
var training_name = __webpack_require__(85782);
// EXTERNAL MODULE: ./core/pipeline/fingerprints.js
var fingerprints = __webpack_require__(68976);
// EXTERNAL MODULE: ./core/pipeline/evaluation/repeats.js
var evaluation_repeats = __webpack_require__(81664);
// EXTERNAL MODULE: ./core/pipeline/evaluation/scoring.js
var scoring = __webpack_require__(25881);
// EXTERNAL MODULE: ./core/pipeline/training/hydra.js
var training_hydra = __webpack_require__(81280);
// EXTERNAL MODULE: ./core/pipeline/training/notebook.js
var training_notebook = __webpack_require__(68431);
// EXTERNAL MODULE: ./core/pipeline/evaluation/take-log.js
var take_log = __webpack_require__(86510);
;// CONCATENATED MODULE: ./core/pipeline/training/traces.js



/** Files and folders that training adds to or writes, beside its outputs. */
function tracePaths({ evaluation, train }) {
    return [evaluation?.logs, train?.hydra, train?.notebook].filter((path) => path !== undefined);
}
/** Of a training that is about to begin: what is not there yet, or changes. */
async function writtenFromNow({ settings, ports }) {
    const before = new Map();
    for (const path of tracePaths(settings)) {
        const single = await ports.workspace.stat(path);
        if (single !== null)
            before.set(`${path}/`, single);
        for (const file of await ports.workspace.list(path))
            before.set(`${path}/${file.path}`, file);
    }
    return (folder, { path, modifiedMs, bytes }) => {
        const known = before.get(`${folder}/${path}`);
        return known?.modifiedMs !== modifiedMs || known.bytes !== bytes;
    };
}
/**
 * Keeps the log as the metrics file, and the notebook in the store. `work` is the folder that a job ran in, all of which is its
 * own. A log that is named and not there is a problem of the training; the others are only told of.
 */
async function takeTraces(context, isOurs, work) {
    const { settings, ports, model } = context;
    const at = (folder) => (work === undefined ? folder : `${work}/${folder}`);
    const ofTraining = (folder) => (file) => work !== undefined || isOurs(folder, file);
    const { logs, metrics } = settings.evaluation ?? {};
    const unlogged = logs === undefined || metrics === undefined
        ? null
        : await (0,take_log/* takeLog */.ob)(ports.workspace, { logs, metrics, folder: at(logs) }, ofTraining(logs));
    if (unlogged !== null)
        return { problem: unlogged };
    const { hydra: folder } = settings.train ?? {};
    const hydra = folder === undefined ? null : await (0,training_hydra/* readHydraRun */.K)(context, at(folder), ofTraining(folder));
    if (folder !== undefined && hydra === null)
        ports.progress.line(model, `Hydra left nothing below ${folder}: its overrides are not recorded with the run`);
    const notebook = await writtenNotebook(context, isOurs, work);
    const executed = notebook === null ? null : await (0,training_notebook/* readNotebook */.cL)(context, notebook);
    return {
        parameters: {
            ...(await (0,take_log/* loggedParameters */.pl)(context)),
            ...hydra?.parameters,
            ...(executed === null ? {} : (0,training_notebook/* notebookParameters */.sx)(executed))
        },
        recorded: {
            ...(hydra === null ? {} : { overrides: [...hydra.overrides] }),
            ...(notebook === null ? {} : { notebook: (await ports.store.putPath(ports.workspace.resolve(notebook))).digest })
        }
    };
}
/** Where the executed notebook of this training lies; null where it wrote none. */
async function writtenNotebook({ settings, ports }, isOurs, work) {
    const named = settings.train?.notebook;
    if (named === undefined)
        return null;
    const path = work === undefined ? named : `${work}/${named}`;
    const found = await ports.workspace.stat(path);
    if (found?.kind !== 'file')
        return null;
    return work !== undefined || isOurs(named, { path: '', ...found }) ? path : null;
}

// EXTERNAL MODULE: ./core/pipeline/fill-command.js
var fill_command = __webpack_require__(58764);
// EXTERNAL MODULE: ./core/pipeline/jobs/memory.js
var memory = __webpack_require__(951);
// EXTERNAL MODULE: ./core/data/fingerprint.js
var fingerprint = __webpack_require__(58891);
// EXTERNAL MODULE: ./core/pipeline/split-data.js
var split_data = __webpack_require__(18166);
// EXTERNAL MODULE: ./core/pipeline/jobs/training-job.js + 1 modules
var training_job = __webpack_require__(11453);
;// CONCATENATED MODULE: ./core/pipeline/jobs/train-away.js




/** What training only adds to, such as logs, stays in the job's folder, `work`: it would replace what others left there. */
async function trainAway(context, config, away) {
    const { ports, model, settings } = context;
    const { workspace } = ports;
    const split = config.split === undefined ? null : (0,split_data/* splitPaths */.D)(context);
    const testData = settings.evaluation?.data;
    const test = testData === undefined || (0,fingerprint/* isRemote */.Vx)(testData) ? [] : [testData];
    const job = {
        command: config.command,
        fingerprint: away.inputs.fingerprint,
        // the parameters that a sweep chose are no part of the fingerprint: they follow from it
        purpose: JSON.stringify([away.repeat, away.parameters]),
        scope: away.inputs.base,
        parameters: away.parameters,
        places: { ...split, artifact: settings.artifact, predictions: settings.evaluation?.predictions },
        env: away.identity,
        data: Object.fromEntries([...Object.values(split ?? {}), ...test].map((path) => [path, path])),
        paths: split === null ? {} : { MODELGATE_TRAIN_DATA: split.train, MODELGATE_TEST_DATA: split.test },
        hidden: [],
        outputs: [...new Set([...away.outputs, ...tracePaths(settings)])],
        logFile: away.log
    };
    const result = await (0,training_job/* runTrainingJob */.t5)(context, config, job);
    const work = `${(0,training_job/* jobFolder */.OW)(model, job)}/work`;
    if (result.end.kind !== 'exit' || result.end.code !== 0)
        return { ...result, work };
    const notebook = settings.train?.notebook;
    for (const path of new Set([...away.outputs, ...(notebook === undefined ? [] : [notebook])]))
        await workspace.copy(`${work}/${path}`, path);
    return { ...result, work };
}

;// CONCATENATED MODULE: ./core/pipeline/training/restore-outputs.js


/** Puts the run's outputs back where they were written; false if the store no longer has them. */
async function restoreOutputs(context, run, artifact) {
    const { store, workspace } = context.ports;
    const predictions = (0,scoring/* trainedPredictions */._R)(context.settings);
    if (predictions !== undefined && run.predictionsDigest === null)
        return false;
    if (run.sweep !== undefined && !(await store.has(run.sweep)))
        return false;
    const metrics = context.settings.evaluation?.metrics;
    const metricsDigest = run.metricsDigest ?? null;
    if (metricsDigest === null && (0,scoring/* trainedMetrics */.fx)(context.settings) !== undefined)
        return false;
    const notebook = context.settings.train?.notebook;
    const wanted = [
        [artifact, run.modelDigest],
        ...(predictions === undefined ? [] : [[predictions, run.predictionsDigest]]),
        ...(metrics === undefined || metricsDigest === null ? [] : [[metrics, metricsDigest]])
    ];
    const kept = run.notebook !== undefined && (await store.has(run.notebook)) ? run.notebook : null;
    for (const [, digest] of wanted)
        if (digest === null || !(await store.has(digest)))
            return false;
    for (const [path, digest] of wanted) {
        if (digest !== null)
            await store.materialize(digest, workspace.resolve(path));
    }
    if (notebook !== undefined && kept !== null)
        await store.materialize(kept, workspace.resolve(notebook));
    await (0,pipeline_context/* saveDocument */.bd)(context, 'run.json', run);
    return true;
}

// EXTERNAL MODULE: ./core/pipeline/training/source.js
var training_source = __webpack_require__(88687);
// EXTERNAL MODULE: ./core/pipeline/sweep/run-sweep.js
var run_sweep = __webpack_require__(60414);
// EXTERNAL MODULE: ./core/pipeline/sweep/setting.js
var setting = __webpack_require__(81010);
// EXTERNAL MODULE: ./core/pipeline/tree.js
var tree = __webpack_require__(71633);
;// CONCATENATED MODULE: ./core/pipeline/training/train.js






















/**
 * Trains, or re-uses the run with the same fingerprint. The outputs that the run names lie in the working tree afterwards.
 * `takesFailures`: trials of a sweep that failed before are not tried again.
 */
async function train(context, options = { takesFailures: false }) {
    const { settings, files, model, ports } = context;
    const { train: config, artifact, source } = settings;
    if (source !== undefined)
        return (0,training_source/* takeFromSource */.B7)(context, source);
    if (config === undefined || artifact === undefined)
        return { problem: (0,pipeline_context/* fail */.fJ)('source_unsupported', 'the model has no `train` command') };
    const inputs = await (0,fingerprints/* trainingInputs */.yL)(settings, files, ports.workspace);
    if (inputs.missing.length > 0) {
        return { problem: (0,pipeline_context/* fail */.fJ)('data_invalid', `training data is missing: ${inputs.missing.join(', ')}`) };
    }
    const known = context.again ? null : await ports.tracking.findRun(model, inputs.fingerprint);
    if (known !== null && (await restoreOutputs(context, known, artifact))) {
        ports.progress.line(model, `re-used run ${train_short(known.fingerprint)}, trained at ${known.commit?.slice(0, 7) ?? 'no commit'}`);
        await (0,split_data/* prepareSplit */.G)(context);
        return { run: known, reused: true };
    }
    const held = context.finish === undefined ? (0,training_asked/* notAsked */.O)(context, config) : null;
    if (held !== null)
        return { problem: held };
    await ports.executors.endOrphans(model, inputs.base);
    const swept = config.sweep === undefined ? null : await (0,run_sweep/* runSweep */.MI)(context, await (0,setting/* sweepSetting */.F)(context, inputs), options);
    if (swept?.problem !== undefined)
        return { problem: swept.problem };
    const trained = await runTraining(context, config, artifact, inputs, swept?.choice ?? null);
    if (trained.problem === undefined) {
        await ports.executors.endOrphans(model, '');
        await ports.workspace.remove((0,training_job/* jobFolders */.$1)(model));
    }
    return trained;
}
function train_short(digest) {
    return digest.slice('sha256:'.length, 'sha256:'.length + 12);
}
/** Trains as often as `train.repeats` says; the last training is the run's, the others only show the spread between seeds. */
async function runTraining(context, config, artifact, inputs, choice) {
    const split = await (0,split_data/* prepareSplit */.G)(context);
    const trainOne = (repeat) => trainOnce(context, config, artifact, { inputs, split, choice, repeat });
    const repeats = [];
    for (let repeat = config.repeats - 1; repeat > 0; repeat -= 1) {
        const once = await trainOne(repeat);
        if (once.problem !== undefined)
            return once;
        repeats.push(await (0,evaluation_repeats/* pointMetrics */.C)(context));
    }
    const once = await (config.detached === undefined && context.finish === undefined
        ? trainOne(0)
        : trainDetached(context, config, artifact, inputs, split));
    if (once.problem !== undefined)
        return once;
    const changed = (0,fingerprints/* trainingFiles */.er)(context.settings, await (0,tree/* changedFiles */.Y_)(context));
    if (changed.length > 0)
        return { problem: (0,tree/* treeChanged */.JD)(changed) };
    if (config.repeats > 1)
        repeats.push(await (0,evaluation_repeats/* pointMetrics */.C)(context));
    const run = await recordRun(context, config, artifact, once, { inputs, split, choice, repeats });
    if (config.detached !== undefined)
        await (0,train_elsewhere/* forgetTicket */.MJ)(context, inputs.fingerprint);
    return { run, reused: false };
}
/** What a training elsewhere wrote, as far as it has ended. */
async function trainDetached(context, config, artifact, { fingerprint }, split) {
    const { settings, finish } = context;
    const expected = (0,trained_outputs/* expectedOutputs */.tu)(settings, artifact);
    const job = { fingerprint, artifact, split, expected, env: trainingEnvironment(split) };
    const found = finish === undefined ? await (0,train_elsewhere/* trainElsewhere */.vW)(context, config, job) : await (0,train_elsewhere/* finishElsewhere */.Kr)(context, finish, job);
    if (found.problem !== undefined)
        return { problem: found.problem };
    const seconds = found.resources.wallSeconds;
    const submittedAt = seconds === 0 ? 0 : context.ports.clock.now() - 1000 * seconds;
    const traces = await takeTraces(context, (_folder, { modifiedMs }) => modifiedMs >= submittedAt);
    if (traces.problem !== undefined)
        return traces;
    const metrics = settings.evaluation?.metrics;
    const isThere = metrics !== undefined && (await context.ports.workspace.stat(metrics)) !== null;
    return { ...found, metrics: isThere ? metrics : null, traces };
}
async function trainOnce(context, config, artifact, ingredients) {
    const { settings, ports } = context;
    const { inputs, choice, repeat } = ingredients;
    const expected = (0,trained_outputs/* expectedOutputs */.tu)(settings, artifact);
    const { metrics, logs } = settings.evaluation ?? {};
    const isOurs = await writtenFromNow(context);
    const written = await (0,trained_outputs/* modified */.kA)(context, metrics === undefined ? [] : [metrics]);
    const before = await (0,trained_outputs/* modified */.kA)(context, expected);
    const log = (0,pipeline_context/* logFile */.N9)(context, 'build');
    const isJob = choice !== null || (config.executor?.kind ?? 'local') !== 'local';
    const training = (0,training_name/* trainingName */.KS)(inputs.fingerprint, isJob && !context.again ? 0 : ports.clock.now());
    const identity = (0,training_name/* trainingIdentity */.Zm)(context, inputs.fingerprint, training, repeat);
    const outputs = [
        ...new Set([
            ...expected,
            ...(metrics === undefined || logs !== undefined ? [] : [metrics]),
            ...(config.outputs ?? [])
        ])
    ];
    const parameters = choice?.parameters ?? null;
    const result = isJob
        ? await trainAway(context, config, { inputs, repeat, parameters, outputs, identity, log })
        : await trainHere(context, config, artifact, ingredients, identity, log);
    if (result.end.kind !== 'exit' || result.end.code !== 0) {
        const notebook = await writtenNotebook(context, isOurs, result.work);
        return { problem: await (0,training_problem/* trainingProblem */.i)(context, config, result, log, notebook) };
    }
    const stale = await (0,trained_outputs/* unwritten */.pg)(context, expected, before);
    if (stale !== null)
        return { problem: (0,trained_outputs/* stalePath */.Dt)(stale, settings) };
    const traces = await takeTraces(context, isOurs, result.work);
    if (traces.problem !== undefined)
        return traces;
    const wroteMetrics = metrics !== undefined && (await (0,trained_outputs/* unwritten */.pg)(context, [metrics], written)) === null;
    const { resources, lost } = result;
    return { training, resources, lost, metrics: wroteMetrics ? metrics : null, traces };
}
async function trainHere(context, config, artifact, { split }, identity, log) {
    const { ports, model, settings } = context;
    const memoryBytes = (0,memory/* memoryOf */.z)(config.memory);
    const result = await ports.commands.run({
        command: (0,fill_command/* fillCommand */.n)(config.command, {
            ...split,
            artifact,
            predictions: settings.evaluation?.predictions,
            overrides: []
        }),
        cwd: ports.workspace.root,
        env: { ...trainingEnvironment(split), ...identity, ...config.env },
        timeoutMs: (0,units/* parseDuration */.E)(config.timeout) ?? Infinity,
        ...(memoryBytes === undefined ? {} : { memoryBytes }),
        logFile: log
    }, (line) => ports.progress.line(model, line));
    return { ...result, lost: [] };
}
function trainingEnvironment(split) {
    return split.train === undefined || split.test === undefined
        ? {}
        : { MODELGATE_TRAIN_DATA: split.train, MODELGATE_TEST_DATA: split.test };
}
async function recordRun(context, config, artifact, { training, resources, metrics, traces, lost = [] }, { inputs, split, choice, repeats }) {
    const { ports, settings, model, isDirty } = context;
    const [stored, environment] = await Promise.all([
        ports.store.putPath(ports.workspace.resolve(artifact)),
        ports.python.describe(ports.workspace.root)
    ]);
    const predictions = (0,scoring/* trainedPredictions */._R)(settings);
    const params = config.params === undefined ? null : await ports.workspace.read(config.params);
    const run = {
        schema: 'modelgate/run@1',
        ...(0,pipeline_context/* envelope */.RE)(context),
        model,
        fingerprint: inputs.fingerprint,
        training,
        dirty: isDirty,
        command: config.command,
        parameters: {
            ...(params === null || config.params === undefined ? {} : (0,parameters/* flattenParameters */.x)(params, config.params)),
            ...traces.parameters,
            ...choice?.parameters
        },
        ...traces.recorded,
        data: [...inputs.data],
        environment,
        resources,
        modelDigest: stored.digest,
        modelBytes: stored.bytes,
        predictionsDigest: predictions === undefined ? null : (await ports.store.putPath(ports.workspace.resolve(predictions))).digest,
        testDataDigest: split.test === undefined ? null : (await ports.store.putPath(split.test)).digest,
        metricsDigest: metrics === null ? null : (await ports.store.putPath(ports.workspace.resolve(metrics))).digest,
        ...codeOf(context),
        metrics: repeats.at(-1) ?? {},
        ...(repeats.length === 0 ? {} : { repeats: [...repeats] }),
        ...(choice === null ? {} : { sweep: choice.sweep }),
        ...(lost.length === 0 ? {} : { lost: [...lost] })
    };
    await (0,pipeline_context/* saveDocument */.bd)(context, 'run.json', run);
    await ports.tracking.saveRun(run);
    return run;
}
const mostFiles = 2000;
function codeOf({ settings, files }) {
    const code = (0,fingerprints/* trainingFiles */.er)(settings, files);
    return code.length > mostFiles ? {} : { code: Object.fromEntries(code.map(({ path, digest }) => [path, digest])) };
}


/***/ }),

/***/ 77480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ stalePath),
/* harmony export */   kA: () => (/* binding */ modified),
/* harmony export */   pg: () => (/* binding */ unwritten),
/* harmony export */   tu: () => (/* binding */ expectedOutputs)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66030);
/* harmony import */ var _evaluation_scoring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25881);
// The files that training must write, and whether it did: an old file must not pass for a new one.


function expectedOutputs(settings, artifact) {
    const { logs, metrics } = settings.evaluation ?? {};
    const made = logs === undefined ? undefined : metrics;
    return [artifact, (0,_evaluation_scoring_js__WEBPACK_IMPORTED_MODULE_1__/* .trainedPredictions */ ._R)(settings), (0,_evaluation_scoring_js__WEBPACK_IMPORTED_MODULE_1__/* .trainedMetrics */ .fx)(settings)]
        .filter((path) => path !== undefined)
        .filter((path) => path !== made);
}
async function modified(context, paths) {
    const stats = await Promise.all(paths.map((path) => context.ports.workspace.stat(path)));
    return new Map(paths.map((path, index) => [path, stats[index]?.modifiedMs ?? -1]));
}
/** The first path that is missing, or that was left as it was before. */
async function unwritten(context, paths, before) {
    const after = await modified(context, paths);
    for (const path of paths) {
        const time = after.get(path) ?? -1;
        if (time === -1)
            return { path, isMissing: true };
        if (time === before.get(path))
            return { path, isMissing: false };
    }
    return null;
}
/** `by` names the command that should have written it: "the train command". */
function stalePath({ path, isMissing }, settings, by = 'the train command') {
    const what = isMissing
        ? `${by} ended well, and ${path} is not there`
        : `${by} did not write ${path}: it is older than the training. Delete it first if a tool such as make found nothing to do`;
    if (path === settings.artifact)
        return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('artifact_missing', what);
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(path === (0,_evaluation_scoring_js__WEBPACK_IMPORTED_MODULE_1__/* .trainedPredictions */ ._R)(settings) ? 'predictions_missing' : 'metrics_missing', what);
}


/***/ }),

/***/ 81133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ notAsked)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66030);

/** Null where training may begin. A run with the same fingerprint is re-used without asking. */
function notAsked({ pull, again }, config) {
    if (pull === undefined || again)
        return null;
    const message = whyNot(pull, config);
    return message === null ? null : (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .wait */ .uk)('training_not_asked', message);
}
function whyNot({ isDraft, labels }, { on, label }) {
    switch (on) {
        case 'push':
            return null;
        case 'ready':
            return isDraft ? 'no run has these inputs, and a draft trains nothing (`train.on: ready`)' : null;
        case 'label':
            return labels.some((name) => name.toLowerCase() === label.toLowerCase())
                ? null
                : `no run has these inputs, and the label \`${label}\` is not set (\`train.on: label\`)`;
    }
}


/***/ }),

/***/ 85782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ trainingTags),
/* harmony export */   KS: () => (/* binding */ trainingName),
/* harmony export */   Zm: () => (/* binding */ trainingIdentity)
/* harmony export */ });
/** Names one training among those of its fingerprint: `a1b2c3d4e5f6-mf3k9z1`. */
function trainingName(fingerprint, startedAt) {
    return `${fingerprint.slice('sha256:'.length, 'sha256:'.length + 12)}-${startedAt.toString(36)}`;
}
/** Tags by which a run that the training itself logs is found again. */
const trainingTags = { fingerprint: 'modelgate.fingerprint', training: 'modelgate.training' };
/**
 * What every train command is told. MLflow's client gives each run it starts the tags of MLFLOW_RUN_CONTEXT
 * (mlflow.environment_variables), so that what a training logs by itself is linked to its run here.
 */
function trainingIdentity({ model, head }, fingerprint, training, repeat) {
    const tags = {
        [trainingTags.fingerprint]: fingerprint,
        [trainingTags.training]: repeat === 0 ? training : `${training}-${repeat}`,
        'modelgate.model': model,
        'modelgate.commit': head.sha
    };
    return {
        MODELGATE_FINGERPRINT: fingerprint,
        MODELGATE_TRAINING: training,
        MODELGATE_REPEAT: String(repeat),
        MLFLOW_RUN_CONTEXT: JSON.stringify(tags)
    };
}


/***/ }),

/***/ 2478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reasonOfEnd),
/* harmony export */   i: () => (/* binding */ trainingProblem)
/* harmony export */ });
/* harmony import */ var _command_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67332);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66030);
/* harmony import */ var _notebook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68431);



/** `notebook` is where the executed notebook lies, as far as it came; null where none was written. */
async function trainingProblem(context, config, result, log, notebook) {
    const ended = (0,_command_end_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEnd */ .lA)(result, `the train command \`${config.command}\``, config.timeout, log);
    const executed = notebook === null ? null : await (0,_notebook_js__WEBPACK_IMPORTED_MODULE_1__/* .readNotebook */ .cL)(context, notebook);
    const cell = executed === null ? null : (0,_notebook_js__WEBPACK_IMPORTED_MODULE_1__/* .failedCell */ .ew)(executed, config.notebook ?? notebook ?? '');
    const message = cell === null ? ended : `${ended}\n    ${cell}`;
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(reasonOfEnd(result.end), message);
}
/** Whose fault it was: a program that ends by itself would do so again. */
function reasonOfEnd(end) {
    switch (end.kind) {
        case 'timeout':
            return 'training_timeout';
        case 'memory':
            return 'training_out_of_memory';
        case 'exit':
        case 'signal':
            if (end.kind === 'signal' && end.signal === 'SIGKILL')
                return 'training_out_of_memory';
            return (0,_command_end_js__WEBPACK_IMPORTED_MODULE_2__/* .endedItself */ .eA)(end) ? 'training_failed' : 'training_stopped';
        case 'stopped':
            return 'training_stopped';
    }
}


/***/ }),

/***/ 42489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ bestTrial),
  c: () => (/* binding */ planSweep)
});

;// CONCATENATED MODULE: ./core/sweep/halving.js
/** Rungs until the budget would pass `max`; the last has exactly `max`, and every rung one set at least. */
function rungsOf({ min, max, eta }, sets) {
    // 1e-9: log(27) / log(3) is a little under 3
    const last = Math.floor(Math.log(max / min) / Math.log(eta) + 1e-9);
    return Array.from({ length: last + 1 }, (_, rung) => ({
        trials: Math.max(1, Math.floor(sets / eta ** rung + 1e-9)),
        budget: rung === last ? max : budgetOf(min * eta ** rung, min, max)
    }));
}
/** Whole numbers stay whole: half an epoch is none. */
function budgetOf(budget, min, max) {
    return Number.isInteger(min) && Number.isInteger(max) ? Math.round(budget) : Number(budget.toPrecision(6));
}

// EXTERNAL MODULE: ./core/sweep/space.js
var space = __webpack_require__(90243);
// EXTERNAL MODULE: ./core/sweep/trial.js
var sweep_trial = __webpack_require__(43673);
;// CONCATENATED MODULE: ./core/sweep/plan.js



/** `base` is what all trials share; `known` are results by trial id. */
function planSweep(config, goal, base, known) {
    const sets = (0,space/* parameterSets */.nL)(config);
    const { halving } = config;
    const rungs = halving === undefined ? [null] : rungsOf(halving, sets.length);
    const decided = [];
    let going = sets;
    for (const [index, rung] of rungs.entries()) {
        const budget = rung === null || halving === undefined ? null : { parameter: halving.parameter, value: rung.budget };
        const trials = going.slice(0, rung?.trials).map((set) => (0,sweep_trial/* plannedTrial */.Rv)(base, set, budget, index));
        decided.push(...trials);
        const missing = trials.filter(({ id }) => !known.has(id));
        if (missing.length > 0)
            return { trials: decided, missing, rungs: rungs.length };
        going = survivors(trials, goal, known);
        if (going.length === 0)
            break;
    }
    return { trials: decided, missing: [], rungs: rungs.length };
}
/** Best first; failed ones go no further. */
function survivors(trials, goal, known) {
    return (0,sweep_trial/* ranked */.ad)(trials.map((trial) => ({ ...trial, value: plan_valueOf(trial, known) })), goal)
        .filter(({ value }) => value !== null)
        .map(({ parameters }) => parameters);
}
function plan_valueOf({ id }, known) {
    const trial = known.get(id);
    return trial === undefined ? null : (0,sweep_trial/* trialValue */.So)(trial);
}
/** The best trial of the highest rung that has a result; null where every trial failed. Rungs are not held against each other: more budget is another thing. */
function bestTrial({ trials }, goal, known) {
    const valued = trials.flatMap((trial) => {
        const value = plan_valueOf(trial, known);
        return value === null ? [] : [{ ...trial, value }];
    });
    const highest = Math.max(...valued.map(({ rung }) => rung));
    return ((0,sweep_trial/* ranked */.ad)(valued.filter(({ rung }) => rung === highest), goal)[0] ?? null);
}


/***/ }),

/***/ 50761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   il: () => (/* binding */ sweepSummarySchema),
/* harmony export */   s0: () => (/* binding */ trialRows),
/* harmony export */   sL: () => (/* binding */ sweepContradiction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65817);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84696);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43673);
// What a sweep came to, as evidence: every trial, and which was chosen.




const value = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1000), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()]);
const id = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{12}$/);
const trialRowSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id,
    rung: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(100),
    budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200), value),
    value: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .storedNumber */ .HW.nullable().describe('Mean over its attempts; null where all failed'),
    attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(100),
    seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0),
    failure: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(300).nullable().describe('Of the last attempt that failed')
});
const sweepSummarySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('modelgate/sweep@1'),
    ..._pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .envelope */ .RE,
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    method: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['grid', 'random']),
    metric: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(512),
    goal: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['maximize', 'minimize']),
    budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200).nullable().describe('The parameter of successive halving; null without it'),
    validation: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).nullable().describe('Null where trials measure themselves'),
        digest: _pipeline_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSchema */ .er.nullable()
    }),
    trials: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(trialRowSchema).min(1).max(5000),
    best: id
});
/** A row for each trial, in the order in which they were planned. */
function trialRows(plan, known) {
    return plan.trials.flatMap((planned) => {
        const trial = known.get(planned.id);
        if (trial === undefined)
            return [];
        const worth = (0,_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .trialValue */ .So)(trial);
        const failures = trial.attempts.flatMap(({ failure }) => (failure === null ? [] : [failure]));
        return [
            {
                id: planned.id,
                rung: planned.rung,
                budget: planned.budget,
                parameters: { ...planned.parameters },
                value: worth === null ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .storeNumber */ .R5)(worth),
                attempts: trial.attempts.length,
                seconds: trial.attempts.reduce((sum, { resources }) => sum + resources.wallSeconds, 0),
                failure: failures.at(-1)?.slice(0, 300) ?? null
            }
        ];
    });
}
/** What is wrong with a summary that anybody may have written; null where its choice follows from its trials. */
function sweepContradiction({ trials, best, goal }) {
    if (new Set(trials.map((trial) => trial.id)).size < trials.length)
        return 'its sweep has one trial twice';
    const valued = trials.map((trial) => ({ ...trial, value: trial.value === null ? null : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNumber */ .iM)(trial.value) }));
    const highest = Math.max(...valued.filter((trial) => trial.value !== null).map(({ rung }) => rung));
    const [first] = (0,_trial_js__WEBPACK_IMPORTED_MODULE_2__/* .ranked */ .ad)(valued.filter((trial) => trial.rung === highest && trial.value !== null), goal);
    return first?.id === best ? null : 'its sweep chose another trial than the best';
}


/***/ })

};

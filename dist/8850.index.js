export const id = 8850;
export const ids = [8850];
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
        throw new errors/* InputError */.dz(`The test size of ${file} is ${testSize}.`, {
            cure: 'Give a fraction above 0 and below 1, such as 0.2.'
        });
    }
    if (rows.length < 2) {
        throw new errors/* InputError */.dz(`${file} has ${rows.length} rows: both sides of a split need one.`, {
            cure: 'Check that the data is complete.',
            place: { file }
        });
    }
    const wanted = between(1, Math.round(rows.length * testSize), rows.length - 1);
    const [first] = rows;
    const modes = [first?.time, first?.group, first?.stratum].filter((mode) => mode !== undefined);
    if (modes.length > 1) {
        throw new errors/* InputError */.dz(`The split of ${file} is asked for in ${modes.length} ways at once.`, {
            cure: 'Keep one of `stratify`, `group` and `time` in `train.split`.'
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
        throw new errors/* InputError */.dz(`${file} can't be split by time: its first ${test.length} rows in time are of one moment.`, {
            cure: 'Name a column with finer times, ask for a smaller test set, or take `time` out of `train.split`.',
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
        throw new errors/* InputError */.dz(`${file} can't be split by group: all of its rows are in one group.`, {
            cure: 'Name the column that tells the groups apart, or take `group` out of `train.split`.',
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
        throw new errors/* InputError */.dz(`${file} can't be stratified: ${JSON.stringify(lonely.name)} has one row, which can't be on both sides.`, { cure: 'Merge rare values, leave such rows out, or take `stratify` out of `train.split`.', place: { file } });
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
    throw new errors/* InputError */.dz(`Column ${JSON.stringify(name)} of ${table.file} holds no time ${(0,data_table/* whereIs */.ie)(table, wrong)}.`, {
        cure: 'Write numbers, or dates and times as 2026-11-23 or 2026-11-23T09:41:00Z.',
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
// EXTERNAL MODULE: ./core/statistics/interval.js + 1 modules
var statistics_interval = __webpack_require__(20098);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${data.file} has no row with ${id} ${JSON.stringify((0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(wanted, row))}, which ${predictions.file} predicts ${(0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .whereIs */ .ie)(predictions, row)}.`, {
                cure: 'Predict the rows of the test data, each once; check that both files name rows by the same id.',
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${predictions.file} has no prediction for ${rows.length} rows of ${data.file}, the first with ${ids.name} ${shown.join(', ')}.`, {
        cure: 'Predict every row of the test data, or name the test data alone as the data.',
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${predictions.file} has other targets than the data in ${count} rows: ${ids.name} ${shown.join(', ')}${count > shown.length ? ', ...' : ''}.`, {
        cure: `Targets come from the data: leave ${claimed.name} out of the predictions, or predict the same data.`,
        place: (0,_data_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(predictions, first)
    });
}
function sameTarget(claimed, truth) {
    if (claimed === null || truth === null)
        return claimed === truth;
    return (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .sameLabel */ .bK)(claimed, truth);
}


/***/ }),

/***/ 13587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ goalOf)
/* harmony export */ });
/* unused harmony export knownMetrics */
const [classes, binary, multiclass] = [['binary', 'multiclass'], ['binary'], ['multiclass']];
const [numbers, forecast, ranking] = [['regression', 'forecast'], ['forecast'], ['ranking']];
const averages = ['_macro', '_micro', '_weighted'];
const metrics = (goal, tasks, names) => names.map((name) => ({ name, tasks, goal }));
const knownMetrics = [
    ...metrics('maximize', classes, ['accuracy', 'balanced_accuracy', 'mcc', 'cohen_kappa']),
    ...metrics('maximize', binary, ['precision', 'recall', 'f1', 'fbeta', 'specificity', 'roc_auc', 'average_precision']),
    ...metrics('maximize', classes, ['precision', 'recall', 'f1', 'fbeta'].flatMap((name) => averages.map((average) => name + average))),
    ...metrics('maximize', multiclass, ['roc_auc_ovr', 'roc_auc_ovo'].flatMap((name) => [name, `${name}_macro`, `${name}_weighted`])),
    ...metrics('minimize', classes, ['log_loss', 'brier', 'ece', 'cost', 'cost_total']),
    ...metrics('maximize', classes, ['value', 'value_total']),
    ...metrics('minimize', numbers, ['mae', 'mse', 'rmse', 'mape', 'median_absolute_error', 'max_error', 'pinball']),
    ...metrics('maximize', numbers, ['r2', 'explained_variance']),
    ...metrics('minimize', forecast, ['smape', 'mase']),
    ...metrics('maximize', ranking, ['ndcg@K', 'map@K', 'precision@K'])
];
/** Which direction of a metric is better; undefined for metrics of the team's own. */
function goalOf(name) {
    const known = name.replace(/@\d+$/, '@K');
    return knownMetrics.find((metric) => metric.name === known)?.goal;
}


/***/ }),

/***/ 67332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ describeEnd)
/* harmony export */ });
/** One sentence and the last lines of output: what happened, where its log is. */
function describeEnd({ end, resources, tail }, what, timeout, log) {
    const lines = tail.slice(-8).map((line) => `\n    ${line}`);
    return `${what} ${ending()}; log: ${log}${lines.join('')}`;
    function ending() {
        switch (end.kind) {
            case 'exit':
                return end.code === 127
                    ? 'was not found (exit code 127): install it, or put it on PATH'
                    : `ended with exit code ${end.code}`;
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

/***/ 58925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pointMetrics),
/* harmony export */   U: () => (/* binding */ repeatsOf)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62636);
/* harmony import */ var _metrics_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68593);
/* harmony import */ var _scoring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52232);
/* harmony import */ var _team_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77532);
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

/***/ 52232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ readWorkspacePredictions),
/* harmony export */   _R: () => (/* binding */ trainedPredictions),
/* harmony export */   fx: () => (/* binding */ trainedMetrics),
/* harmony export */   gC: () => (/* binding */ scoreModel)
/* harmony export */ });
/* unused harmony export readScored */
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94482);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84747);
/* harmony import */ var _data_readers_read_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11605);
/* harmony import */ var _metrics_join_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90693);
/* harmony import */ var _command_end_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67332);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66030);
/* harmony import */ var _fill_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58764);
/* harmony import */ var _test_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74695);
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
    const log = (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .logFile */ .N9)(context, 'score');
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
        const message = `the ${side} could not be scored: ${(0,_command_end_js__WEBPACK_IMPORTED_MODULE_7__/* .describeEnd */ .l)(result, `\`${command}\``, timeout, log)}`;
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

/***/ 77532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ teamMetrics)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84747);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62636);
/* harmony import */ var _metrics_documents_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94940);
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
    const { metrics, plots } = (0,_metrics_documents_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readMetricsDocument */ .h3)(bytes, file);
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

/***/ 74695:
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

/***/ 88850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ train_short),
  B: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./core/config/units.js
var units = __webpack_require__(94482);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
// EXTERNAL MODULE: ../../node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(20528);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
;// CONCATENATED MODULE: ./core/pipeline/parameters.js
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
        return file.endsWith('.toml') ? (0,smol_toml_dist/* parse */.qg)(text) : (0,dist.parse)(text, { maxAliasCount: 100 });
    }
    catch (error) {
        throw new errors/* InputError */.dz(`${file} does not parse: ${error instanceof Error ? error.message : String(error)}`, {
            cure: `mend ${file}`,
            place: { file },
            cause: error
        });
    }
}
function visit(value, path, flat, file) {
    if (path.length > maxDepth)
        throw new errors/* InputError */.dz(`${file} is nested deeper than ${maxDepth} levels`, { cure: `flatten ${file}` });
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

// EXTERNAL MODULE: ./core/pipeline/context.js
var pipeline_context = __webpack_require__(66030);
// EXTERNAL MODULE: ./core/pipeline/command-end.js
var command_end = __webpack_require__(67332);
// EXTERNAL MODULE: ./core/pipeline/fingerprints.js
var fingerprints = __webpack_require__(68976);
// EXTERNAL MODULE: ./core/pipeline/repeats.js
var pipeline_repeats = __webpack_require__(58925);
// EXTERNAL MODULE: ./core/pipeline/scoring.js
var scoring = __webpack_require__(52232);
// EXTERNAL MODULE: ./core/pipeline/fill-command.js
var fill_command = __webpack_require__(58764);
// EXTERNAL MODULE: ./core/pipeline/split-data.js
var split_data = __webpack_require__(18166);
// EXTERNAL MODULE: ./core/pipeline/tree.js
var tree = __webpack_require__(71633);
;// CONCATENATED MODULE: ./core/pipeline/train.js










/** Trains, or re-uses the run with the same fingerprint. The outputs that the run names lie in the working tree afterwards. */
async function train(context) {
    const { settings, files, model, ports } = context;
    const { train: config, artifact, source } = settings;
    if (config === undefined || artifact === undefined) {
        const message = source === undefined ? 'the model has no `train` command' : `\`source: ${source}\` can't be fetched yet`;
        return { problem: (0,pipeline_context/* fail */.fJ)('source_unsupported', message) };
    }
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
    return runTraining(context, config, artifact, inputs);
}
function train_short(digest) {
    return digest.slice('sha256:'.length, 'sha256:'.length + 12);
}
/** Trains as often as `train.repeats` says; the last training is the run's, the others only show the spread between seeds. */
async function runTraining(context, config, artifact, inputs) {
    const split = await (0,split_data/* prepareSplit */.G)(context);
    const repeats = [];
    for (let repeat = config.repeats - 1; repeat > 0; repeat -= 1) {
        const once = await trainOnce(context, config, artifact, split, repeat);
        if (once.problem !== undefined)
            return once;
        repeats.push(await (0,pipeline_repeats/* pointMetrics */.C)(context));
    }
    const once = await trainOnce(context, config, artifact, split, 0);
    if (once.problem !== undefined)
        return once;
    const changed = (0,fingerprints/* trainingFiles */.er)(context.settings, await (0,tree/* changedFiles */.Y_)(context));
    if (changed.length > 0)
        return { problem: (0,tree/* treeChanged */.JD)(changed) };
    if (config.repeats > 1)
        repeats.push(await (0,pipeline_repeats/* pointMetrics */.C)(context));
    const run = await recordRun(context, config, artifact, inputs, once, split, repeats);
    return { run, reused: false };
}
async function trainOnce(context, config, artifact, split, repeat) {
    const { ports, model, settings } = context;
    const expected = [artifact, (0,scoring/* trainedPredictions */._R)(settings), (0,scoring/* trainedMetrics */.fx)(settings)].filter((path) => path !== undefined);
    const metrics = settings.evaluation?.metrics;
    const written = await modified(context, metrics === undefined ? [] : [metrics]);
    const before = await modified(context, expected);
    const log = (0,pipeline_context/* logFile */.N9)(context, 'build');
    const result = await ports.commands.run({
        command: (0,fill_command/* fillCommand */.n)(config.command, { ...split, artifact, predictions: settings.evaluation?.predictions }),
        cwd: ports.workspace.root,
        env: { ...trainingEnvironment(split), MODELGATE_REPEAT: String(repeat), ...config.env },
        timeoutMs: (0,units/* parseDuration */.E)(config.timeout) ?? Infinity,
        ...memoryLimit(config),
        logFile: log
    }, (line) => ports.progress.line(model, line));
    if (result.end.kind !== 'exit' || result.end.code !== 0) {
        return { problem: trainingProblem(config, result, log) };
    }
    const stale = await unwritten(context, expected, before);
    if (stale !== null)
        return { problem: stalePath(stale, settings) };
    const wroteMetrics = metrics !== undefined && (await unwritten(context, [metrics], written)) === null;
    return { resources: result.resources, metrics: wroteMetrics ? metrics : null };
}
function trainingEnvironment(split) {
    return split.train === undefined || split.test === undefined
        ? {}
        : { MODELGATE_TRAIN_DATA: split.train, MODELGATE_TEST_DATA: split.test };
}
function memoryLimit({ memory }) {
    if (memory === undefined)
        return {};
    return { memoryBytes: parseFloat(memory) * (memory.endsWith('GiB') ? 2 ** 30 : 2 ** 20) };
}
function trainingProblem(config, result, log) {
    const message = (0,command_end/* describeEnd */.l)(result, `the train command \`${config.command}\``, config.timeout, log);
    switch (result.end.kind) {
        case 'timeout':
            return (0,pipeline_context/* fail */.fJ)('training_timeout', message);
        case 'memory':
            return (0,pipeline_context/* fail */.fJ)('training_out_of_memory', message);
        case 'exit':
            return (0,pipeline_context/* fail */.fJ)('training_failed', message);
        case 'signal':
            return (0,pipeline_context/* fail */.fJ)(result.end.signal === 'SIGKILL' ? 'training_out_of_memory' : 'training_failed', message);
    }
}
async function modified(context, paths) {
    const stats = await Promise.all(paths.map((path) => context.ports.workspace.stat(path)));
    return new Map(paths.map((path, index) => [path, stats[index]?.modifiedMs ?? -1]));
}
/** The first path that is missing, or that training left as it was: an old file must not pass for a new one. */
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
function stalePath({ path, isMissing }, settings) {
    const what = isMissing
        ? `the train command ended well, and ${path} is not there`
        : `the train command did not write ${path}: it is older than the training. Delete it first if a tool such as make found nothing to do`;
    if (path === settings.artifact)
        return (0,pipeline_context/* fail */.fJ)('artifact_missing', what);
    return (0,pipeline_context/* fail */.fJ)(path === (0,scoring/* trainedPredictions */._R)(settings) ? 'predictions_missing' : 'metrics_missing', what);
}
async function recordRun(context, config, artifact, inputs, { resources, metrics }, split, repeats) {
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
        dirty: isDirty,
        command: config.command,
        parameters: params === null || config.params === undefined ? {} : flattenParameters(params, config.params),
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
        ...(repeats.length === 0 ? {} : { repeats: [...repeats] })
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
/** Puts the run's outputs back where they were written; false if the store no longer has them. */
async function restoreOutputs(context, run, artifact) {
    const { store, workspace } = context.ports;
    const predictions = (0,scoring/* trainedPredictions */._R)(context.settings);
    if (predictions !== undefined && run.predictionsDigest === null)
        return false;
    const metrics = context.settings.evaluation?.metrics;
    const metricsDigest = run.metricsDigest ?? null;
    if (metricsDigest === null && (0,scoring/* trainedMetrics */.fx)(context.settings) !== undefined)
        return false;
    const wanted = [
        [artifact, run.modelDigest],
        ...(predictions === undefined ? [] : [[predictions, run.predictionsDigest]]),
        ...(metrics === undefined || metricsDigest === null ? [] : [[metrics, metricsDigest]])
    ];
    for (const [, digest] of wanted)
        if (digest === null || !(await store.has(digest)))
            return false;
    for (const [path, digest] of wanted) {
        if (digest !== null)
            await store.materialize(digest, workspace.resolve(path));
    }
    await (0,pipeline_context/* saveDocument */.bd)(context, 'run.json', run);
    return true;
}


/***/ })

};

export const id = 3239;
export const ids = [3239];
export const modules = {

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readDescription),
  readPolicyTests: () => (/* binding */ readPolicyTests)
});

// UNUSED EXPORTS: policyTestsPath

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(73477);
// EXTERNAL MODULE: ./core/config/fields.js
var fields = __webpack_require__(77864);
;// CONCATENATED MODULE: ./core/bot/simulate/description.js
// A pull request as a person describes it, to see what the policy says of it.


const login = schemas/* string */.YjP().min(1).max(100);
const descriptionSchema = schemas/* strictObject */.rej({
    author: login.describe('Who opened it'),
    commits: schemas/* array */.YOg(schemas/* strictObject */.rej({ by: schemas/* array */.YOg(login).min(1) }))
        .default([])
        .describe('Who made each commit; the author by default'),
    files: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe('Paths that it changes; models are found by them'),
    models: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive']).default('pass').describe('What the comparison says'),
        failed: schemas/* enum */.k5n(['build', 'test', 'analyze', 'qa']).optional().describe('A step that did not pass')
    }))
        .default({})
        .describe('What the evidence says of each model; all pass by default. Models named here count as changed'),
    promotion: schemas/* strictObject */.rej({
        environment: schemas/* string */.YjP().min(1),
        model: schemas/* string */.YjP().min(1),
        served: fields/* duration */.p0.optional().describe('How long the environment before has served the release')
    })
        .optional()
        .describe('A promotion instead of a change of code'),
    people: schemas/* record */.g1P(login, schemas/* strictObject */.rej({
        role: schemas/* enum */.k5n(['none', 'read', 'triage', 'write', 'maintain', 'admin']).default('write'),
        teams: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]),
        bot: schemas/* boolean */.zMY().default(false)
    }))
        .default({})
        .describe('Roles and teams; write access and no team by default'),
    labels: schemas/* array */.YOg(schemas/* strictObject */.rej({ label: schemas/* string */.YjP().min(1), by: login }))
        .default([])
        .describe('Labels that are set, in this order, once the comparison was shown'),
    time: iso/* datetime */.w$({ offset: true }).optional().describe('When; now by default')
});
const policyTestsSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    tests: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().min(1).max(200),
        pull: descriptionSchema,
        expect: schemas/* strictObject */.rej({
            result: schemas/* enum */.k5n(['pass', 'fail', 'pending', 'unavailable']),
            reasons: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Reason codes that must be among those given')
        })
    }))
        .min(1)
});

// EXTERNAL MODULE: ./core/config/document.js + 1 modules
var config_document = __webpack_require__(98479);
// EXTERNAL MODULE: ./core/config/lines.js
var lines = __webpack_require__(72686);
// EXTERNAL MODULE: ./core/config/parse.js + 6 modules
var parse = __webpack_require__(78709);
// EXTERNAL MODULE: ./core/config/problem.js
var problem = __webpack_require__(59190);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./adapters/files/file-error.js
var file_error = __webpack_require__(60900);
;// CONCATENATED MODULE: ./adapters/config/policy-files.js
// Files that speak of the policy: a described pull request, and the policy's own test cases. YAML or JSON.









const policyTestsPath = '.github/modelgate.policy-tests.yml';
/** Throws InputError with the place of the first fault. */
async function readDescription(path) {
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        throw new errors/* InputError */.dz(`${path} cannot be read`, {
            cure: 'name a YAML or JSON file that describes a pull request',
            cause
        });
    });
    return parsed(descriptionSchema, bytes, path).value;
}
/** None where there is no such file. */
async function readPolicyTests(root) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(root, policyTestsPath)).catch((error) => {
        if ((0,file_error/* isMissing */.b2)(error))
            return null;
        throw error;
    });
    if (bytes === null)
        return [];
    const { value, placeOf } = parsed(policyTestsSchema, bytes, policyTestsPath);
    return value.tests.map((test, index) => ({ ...test, place: placeOf(['tests', index]) }));
}
function parsed(schema, bytes, file) {
    const decoded = (0,parse/* decodeConfig */.Fu)(bytes, file);
    if ('errors' in decoded) {
        const [problem] = decoded.errors;
        throw new errors/* InputError */.dz(problem?.message ?? `${file} is no text`, {
            cure: problem?.cure ?? 'write it again',
            place: { file }
        });
    }
    const { text } = decoded;
    const reading = (0,config_document/* readDocument */.u0)(text);
    const starts = (0,lines/* lineStarts */._)(text);
    const placeOf = (path) => {
        for (let end = path.length; end > 0; end -= 1) {
            const spot = reading.spots.get((0,config_document/* spotKey */.kJ)(path.slice(0, end)));
            if (spot !== undefined)
                return { file, ...(0,lines/* placeAt */.B)(starts, spot.key) };
        }
        return { file, line: 1 };
    };
    const [fault] = reading.findings;
    if (fault !== undefined)
        throw new errors/* InputError */.dz(fault.message, { cure: fault.cure, place: placeOf(fault.path) });
    const read = schema.safeParse(reading.value);
    if (read.success)
        return { value: read.data, placeOf };
    const [issue] = read.error.issues;
    const path = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part));
    throw new errors/* InputError */.dz(`${path.length === 0 ? file : `\`${(0,problem/* formatPath */.jV)(path)}\``}: ${issue?.message ?? 'not as described'}`, {
        cure: 'write the keys that docs/reference/policy.md lists',
        place: placeOf(path)
    });
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


/***/ })

};

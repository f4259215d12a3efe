export const id = 8333;
export const ids = [8333];
export const modules = {

/***/ 7780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ArchiveRefused)
/* harmony export */ });
class ArchiveRefused extends Error {
    reason;
    constructor(reason, message) {
        super(message);
        this.name = 'ArchiveRefused';
        this.reason = reason;
    }
}


/***/ }),

/***/ 68333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchArtifact: () => (/* binding */ fetchArtifact),
  resolveArtifact: () => (/* binding */ resolveArtifact)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./core/digest.js
var core_digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/source/file-names.js
var file_names = __webpack_require__(48475);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
;// CONCATENATED MODULE: ./core/source/layers.js
// What the layers of an OCI artifact are: files by their titles as ORAS pushes them, or tars as model packers make them.

const sha256 = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const descriptorSchema = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP().max(255),
    digest: sha256,
    size: schemas/* int */.Whr().min(0),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish()
});
const mostLayers = 10_000;
/** OCI image specification 1.1, `manifest.md` and `image-index.md`; docker's own forms are the same in these keys. */
const manifestSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ schemaVersion: schemas/* literal */.euz(2), layers: schemas/* array */.YOg(descriptorSchema).max(mostLayers) }),
    schemas/* object */.Ikc({ schemaVersion: schemas/* literal */.euz(2), manifests: schemas/* array */.YOg(descriptorSchema).max(mostLayers) })
]);
const manifestTypes = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json'
];
/**
 * A layer with a title is that file whatever its media type says, as ORAS gives every file the type of a tar; unless it is
 * marked as a folder to be unpacked. Without one the media type decides, then the path that CNCF's model specification notes.
 */
function layerForm({ mediaType, annotations }) {
    const title = annotations?.['org.opencontainers.image.title'];
    if (title !== undefined && annotations?.['io.deis.oras.content.unpack'] !== 'true') {
        return { kind: 'file', path: title };
    }
    if (title !== undefined)
        return { kind: 'tar', compression: 'gzip' };
    if (mediaType === 'application/vnd.oci.empty.v1+json')
        return { kind: 'empty' };
    const packed = /[.+]tar(?:[.+](?<how>gzip|zstd))?$/.exec(mediaType);
    if (packed !== null)
        return { kind: 'tar', compression: packed.groups?.how ?? 'none' };
    const path = annotations?.['org.cncf.model.filepath'];
    return path === undefined ? { kind: 'unknown' } : { kind: 'file', path };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ../../node_modules/modern-tar/dist/web/index.js + 1 modules
var web = __webpack_require__(50330);
// EXTERNAL MODULE: ./adapters/archive/refusal.js
var refusal = __webpack_require__(7780);
;// CONCATENATED MODULE: ./adapters/archive/unpack-tar.js
// Unpacks a tar that somebody else made: files and folders alone, by names that stay in the folder, within limits.








const tarLimits = { ratio: 200, freeBytes: 16 * 2 ** 20, entries: 20_000 };
/** Nothing, or why the archive is refused; what was written before that stays. Asks `isNew` of each file's path. */
async function unpackTar(archive, folder, isNew, limits = tarLimits) {
    try {
        const decoder = (0,web/* createTarDecoder */.uK)({ strict: true });
        const unpacked = (0,external_node_stream_promises_.pipeline)([
            (0,external_node_fs_.createReadStream)(archive.file),
            ...decompressed(archive.compression),
            capped(Math.max(archive.bytes * limits.ratio, limits.freeBytes), limits),
            external_node_stream_.Writable.fromWeb(decoder.writable)
        ]);
        // what goes wrong in it is seen where the entries are read
        unpacked.catch(() => undefined);
        let entries = 0;
        for await (const entry of decoder.readable) {
            entries += 1;
            if (entries > limits.entries)
                throw new refusal/* ArchiveRefused */.V('too_many_entries', `the archive has more than ${limits.entries} entries`);
            await writeEntry(entry, folder, isNew);
        }
        await unpacked;
        return null;
    }
    catch (error) {
        if (error instanceof refusal/* ArchiveRefused */.V)
            return error.message;
        return `the archive is not a whole tar file: ${error instanceof Error ? error.message : String(error)}`;
    }
}
function decompressed(compression) {
    if (compression === 'none')
        return [];
    if (compression === 'gzip')
        return [external_node_zlib_.createGunzip()];
    if ("createZstdDecompress" in external_node_zlib_namespaceObject)
        return [external_node_zlib_.createZstdDecompress()];
    throw new refusal/* ArchiveRefused */.V('unsupported_compression', 'the archive is packed by zstd, which needs Node 22.15 or later');
}
function capped(mostBytes, { ratio }) {
    let bytes = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            if (bytes <= mostBytes)
                done(null, chunk);
            else
                done(new refusal/* ArchiveRefused */.V('ratio_too_high', `the archive unpacks to more than ${ratio} times its size`));
        }
    });
}
async function writeEntry({ header, body }, folder, isNew) {
    const path = header.name.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
    if (header.type === 'directory')
        return body.cancel();
    if (header.type !== 'file')
        throw new refusal/* ArchiveRefused */.V('link', 'the archive has a link or a device');
    if (!isNew(path)) {
        throw new refusal/* ArchiveRefused */.V('unsafe_name', `the archive has a file by the path ${JSON.stringify(header.name)}`);
    }
    const target = (0,external_node_path_.join)(folder, ...path.split('/'));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const mode = ((header.mode ?? 0) & 0o100) === 0 ? 0o644 : 0o755;
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(body), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx', mode }));
}

// EXTERNAL MODULE: ./adapters/http/download.js
var download = __webpack_require__(81392);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(53802);
;// CONCATENATED MODULE: ./adapters/oci/credentials.js
// What `docker login`, `podman login` or `oras login` kept for one registry.





const authSchema = schemas/* object */.Ikc({ auth: schemas/* string */.YjP().default(''), identitytoken: schemas/* string */.YjP().default('') });
const configSchema = schemas/* object */.Ikc({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), authSchema.catch({ auth: '', identitytoken: '' })).default({}),
    credsStore: schemas/* string */.YjP().default(''),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({})
});
const helpedSchema = schemas/* object */.Ikc({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP().min(1) });
const helperTimeoutMs = 15_000;
/** Null where nothing is kept for this registry. Throws InputError for a file that can't be read. */
async function findCredentials(env, registry) {
    const file = configFile(env);
    const text = file === null ? null : await (0,promises_.readFile)(file, 'utf8').catch(() => null);
    if (file === null || text === null)
        return null;
    const config = configSchema.safeParse(parseJson(text));
    if (!config.success)
        throw new errors/* InputError */.dz(`${file} is not what a login to a registry writes`, {
            cure: `type \`docker login ${registry}\``
        });
    const { auths, credHelpers, credsStore } = config.data;
    const names = namesOf(registry);
    const helper = names.flatMap((name) => credHelpers[name] ?? [])[0] ?? credsStore;
    const helped = helper === '' ? null : await askHelper(env, helper, names);
    if (helped !== null)
        return helped;
    const kept = names.flatMap((name) => auths[name] ?? []).find(({ auth, identitytoken }) => auth + identitytoken !== '');
    if (kept === undefined)
        return null;
    return kept.identitytoken === ''
        ? { kind: 'password', basic: kept.auth }
        : { kind: 'identity', token: kept.identitytoken };
}
/** As podman's REGISTRY_AUTH_FILE and docker's DOCKER_CONFIG say it. */
function configFile({ REGISTRY_AUTH_FILE, DOCKER_CONFIG, HOME, USERPROFILE }) {
    if (REGISTRY_AUTH_FILE)
        return REGISTRY_AUTH_FILE;
    if (DOCKER_CONFIG)
        return (0,external_node_path_.join)(DOCKER_CONFIG, 'config.json');
    const home = HOME || USERPROFILE;
    return home ? (0,external_node_path_.join)(home, '.docker', 'config.json') : null;
}
/** Docker's own registry is kept by the address that it had first. */
function namesOf(registry) {
    const names = [registry, `https://${registry}`, `https://${registry}/v1/`, `https://${registry}/v2/`];
    return registry === 'docker.io' ? ['https://index.docker.io/v1/', ...names] : names;
}
/** A program of the machine that keeps secrets (docs.docker.com/reference/cli/docker/login, credential helpers). */
async function askHelper(env, helper, names) {
    if (!/^[\w.-]+$/.test(helper))
        return null;
    for (const name of names) {
        const answer = helpedSchema.safeParse(parseJson(await run(env, `docker-credential-${helper}`, name)));
        if (!answer.success)
            continue;
        const { Username, Secret } = answer.data;
        if (Username === '<token>')
            return { kind: 'identity', token: Secret };
        return { kind: 'password', basic: Buffer.from(`${Username}:${Secret}`).toString('base64') };
    }
    return null;
}
/** What it prints; nothing where it is not there or has nothing. */
function run(env, program, input) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, ['get'], { env, stdio: ['pipe', 'pipe', 'ignore'], timeout: helperTimeoutMs });
        let output = '';
        child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
        child.stdin.on('error', () => undefined);
        child.once('error', () => resolve(''));
        child.once('close', (code) => resolve(code === 0 ? output : ''));
        child.stdin.end(input);
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./adapters/oci/registry.js
// One repository of an OCI registry over its HTTP API (OCI distribution specification 1.1), read only.




const mostRedirects = 5;
const tokenSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ token: schemas/* string */.YjP().min(1) }).transform(({ token }) => token),
    schemas/* object */.Ikc({ access_token: schemas/* string */.YjP().min(1) }).transform((answer) => answer.access_token)
]);
/**
 * Credentials go to the registry, and to the token service that it names over https, and nowhere else: no redirect takes
 * them along to another origin. Only a registry on this machine is asked over http.
 */
function openRepository(env, named, patience) {
    const { registry, repository } = named;
    const base = baseOf(registry);
    const asked = { who: `the registry at ${registry}`, cure: 'check its name and the network, then run again' };
    let authorization = null;
    async function follow(path, accept) {
        let url = new URL(path, base);
        for (let step = 0; step <= mostRedirects; step += 1) {
            const isHome = url.origin === base.origin;
            const headers = { accept, ...(isHome && authorization !== null ? { authorization } : {}) };
            const answer = await (0,download/* withTries */.w4)(patience, async () => {
                const found = await (0,download/* ask */.kA)(url, headers, asked, patience);
                if (found.status < 500 && found.status !== 429)
                    return found;
                await found.body?.cancel();
                throw new errors/* OutsideError */.Cp(`${asked.who} answered ${found.status}`, { cure: 'run again' });
            });
            const location = [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers.get('location') : null;
            if (location === null)
                return answer;
            await answer.body?.cancel();
            url = checked(URL.parse(location, url.href), 'sends on to');
        }
        throw new errors/* OutsideError */.Cp(`${asked.who} sends on more than ${mostRedirects} times`, { cure: asked.cure });
    }
    /** https, or this machine where the registry itself is this machine. */
    function checked(url, what) {
        if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isHere(url) && isHere(base))))
            return url;
        throw new errors/* OutsideError */.Cp(`${asked.who} ${what} ${url?.origin ?? 'no address'}, which is not https`, {
            cure: 'ask whoever runs it'
        });
    }
    async function authorise(challenge) {
        const credentials = await findCredentials(env, registry);
        const { realm, service } = parametersOf(challenge);
        if (/^basic\b/i.test(challenge) && credentials?.kind === 'password')
            return `Basic ${credentials.basic}`;
        if (!/^bearer\b/i.test(challenge) || realm === undefined)
            throw denied();
        const url = checked(URL.parse(realm), 'has its tokens given out at');
        return `Bearer ${await token(url, service, credentials)}`;
    }
    async function token(url, service, credentials) {
        const scope = `repository:${repository}:pull`;
        const query = { ...(service === undefined ? {} : { service }), scope };
        const from = { who: `the token service at ${url.host}`, cure: 'run again' };
        const answer = await (0,download/* withTries */.w4)(patience, () => {
            if (credentials?.kind === 'identity') {
                const form = { ...query, grant_type: 'refresh_token', client_id: 'modelgate', refresh_token: credentials.token };
                const headers = { 'content-type': 'application/x-www-form-urlencoded' };
                return (0,download/* ask */.kA)(url, headers, from, patience, { method: 'POST', body: new URLSearchParams(form).toString() });
            }
            const wanted = new URL(url);
            for (const [name, value] of Object.entries(query))
                wanted.searchParams.set(name, value);
            return (0,download/* ask */.kA)(wanted, credentials === null ? {} : { authorization: `Basic ${credentials.basic}` }, from, patience);
        });
        if (answer.status === 401 || answer.status === 403)
            throw denied();
        const text = await (0,download/* readBody */.x8)(answer, 'the token', { mostBytes: 1 << 20, idleMs: patience.idleMs });
        const given = answer.ok ? tokenSchema.safeParse(registry_parseJson(text.toString('utf8'))) : null;
        if (given?.success !== true)
            throw new errors/* OutsideError */.Cp(`${from.who} answered ${answer.status} and no token`, { cure: 'run again' });
        return given.data;
    }
    function denied() {
        return new errors/* InputError */.dz(`${asked.who} shows nobody ${repository} without a login that may read it`, {
            cure: `check the name; for a private one type \`docker login ${registry}\``
        });
    }
    return async (path, accept = 'application/octet-stream') => {
        const whole = `/v2/${repository}/${path}`;
        let answer = await follow(whole, accept);
        if (answer.status === 401 && new URL(answer.url).origin === base.origin) {
            await answer.body?.cancel();
            authorization = await authorise(answer.headers.get('www-authenticate') ?? '');
            answer = await follow(whole, accept);
        }
        if (answer.ok)
            return answer;
        await answer.body?.cancel();
        if (answer.status === 401 || answer.status === 403)
            throw denied();
        if (answer.status === 404)
            throw new errors/* InputError */.dz(`there is no ${repository}${nameOf(path)} at ${asked.who}`, {
                cure: 'check the name and the tag'
            });
        throw new errors/* OutsideError */.Cp(`${asked.who} answered ${answer.status}`, { cure: 'run again' });
    };
}
/** `:v1` or `@sha256:…`, of a manifest or a blob. */
function nameOf(path) {
    const name = path.slice(path.indexOf('/') + 1);
    return `${name.startsWith('sha256:') ? '@' : ':'}${name}`;
}
function baseOf(registry) {
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const url = new URL(`https://${host}`);
    return isHere(url) ? new URL(`http://${host}`) : url;
}
function isHere({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
/** The parameters of a WWW-Authenticate header (RFC 9110, section 11.6.1). */
function parametersOf(challenge) {
    return Object.fromEntries([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}
function registry_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./adapters/oci/artifact.js
// Models in an OCI registry: what a tag names, and the files behind a manifest's digest.










/** What a registry must take at least (OCI distribution specification, "Pushing Manifests"), and takes at most. */
const mostManifestBytes = 4 * 2 ** 20;
/** The digest of the manifest that a tag names now. */
async function resolveArtifact(env, reference, waiting = download/* patience */._L) {
    const { digest } = await readLayers(openRepository(env, reference, waiting), reference, waiting);
    return { version: digest, run: null, data: [] };
}
/** Writes the files of a manifest to a folder, each blob held against its digest before it is kept or unpacked. */
async function fetchArtifact(env, named, digest, folder, waiting = download/* patience */._L) {
    const read = openRepository(env, named, waiting);
    const reference = { ...named, reference: digest };
    const { layers } = await readLayers(read, reference, waiting);
    const isNew = (0,file_names/* fileNames */.j)();
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const layer of layers)
        await writeLayer({ read, reference, folder, isNew, waiting }, layer);
}
async function writeLayer(target, layer) {
    const { reference, folder, isNew } = target;
    const form = layerForm(layer);
    switch (form.kind) {
        case 'empty':
            return;
        case 'file':
            if (!isNew(form.path))
                throw strange(reference, `has a file by the path ${JSON.stringify(form.path)}`);
            return saveBlob(target, layer, (0,external_node_path_.join)(folder, ...form.path.split('/')));
        case 'tar': {
            const file = `${folder}.layer`;
            try {
                await saveBlob(target, layer, file);
                const refusal = await unpackTar({ file, bytes: layer.size, compression: form.compression }, folder, isNew);
                if (refusal !== null)
                    throw strange(reference, `has the layer ${layer.digest}: ${refusal}`);
            }
            finally {
                await (0,promises_.rm)(file, { force: true });
            }
            return;
        }
        case 'unknown':
            throw new errors/* InputError */.dz(`${artifact_nameOf(reference)} has a layer of type ${layer.mediaType.replace(/[^\w./+-]/g, '?')} that has no title and is no tar`, { cure: 'push it by `oras push`, which gives files their titles, or as a tar' });
    }
}
async function saveBlob({ read, reference, waiting }, { digest, size }, file) {
    const what = `${digest} of ${artifact_nameOf(reference)}`;
    const limits = { mostBytes: size, idleMs: waiting.idleMs };
    const found = await (0,download/* withTries */.w4)(waiting, async () => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const bytes = await (0,download/* saveBody */.mq)(await read(`blobs/${digest}`), file, what, [hash], limits);
        if (bytes < size) {
            await (0,promises_.rm)(file, { force: true });
            throw new errors/* OutsideError */.Cp(`${what} broke off after ${bytes} bytes`, { cure: 'run again' });
        }
        return hash.digest('hex');
    });
    if (`sha256:${found}` === digest)
        return;
    await (0,promises_.rm)(file, { force: true });
    throw changed(`${what} has the digest sha256:${found}`);
}
async function readLayers(read, reference, { idleMs }) {
    const what = `the manifest of ${artifact_nameOf(reference)}`;
    const answer = await read(`manifests/${reference.reference}`, manifestTypes.join(', '));
    const bytes = await (0,download/* readBody */.x8)(answer, what, { mostBytes: mostManifestBytes, idleMs });
    const digest = (0,core_digest/* digestBytes */.QN)(bytes);
    const claimed = answer.headers.get('docker-content-digest');
    const isOther = reference.reference.startsWith('sha256:') && reference.reference !== digest;
    if (isOther || (claimed?.startsWith('sha256:') === true && claimed !== digest)) {
        throw changed(`${what} has the digest ${digest}, where ${isOther ? reference.reference : claimed} is said`);
    }
    const manifest = manifestSchema.safeParse(artifact_parseJson(bytes));
    if (!manifest.success)
        throw new errors/* InputError */.dz(`${artifact_nameOf(reference)} is no artifact of OCI's form`, { cure: 'push it again: `oras push`' });
    if (!('layers' in manifest.data))
        throw severalModels(reference, manifest.data.manifests);
    const layers = manifest.data.layers.filter((layer) => layerForm(layer).kind !== 'empty');
    if (layers.length > 0)
        return { layers, digest };
    throw new errors/* InputError */.dz(`${artifact_nameOf(reference)} has no files`, { cure: 'push the model with its files: `oras push`' });
}
function severalModels(reference, manifests) {
    const { registry, repository } = reference;
    return new errors/* InputError */.dz(`${artifact_nameOf(reference)} is an index of ${manifests.length} manifests, and not one model`, {
        cure: `name one of them: \`source: oci://${registry}/${repository}@${manifests[0]?.digest ?? 'sha256:…'}\``
    });
}
function strange(reference, what) {
    return new errors/* OutsideError */.Cp(`${artifact_nameOf(reference)} ${what}`, { cure: 'name another model: nothing is taken of this one' });
}
function changed(message) {
    return new errors/* OutsideError */.Cp(message, { cure: 'run again; if it stays so, something on the way changes files' });
}
function artifact_parseJson(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return null;
    }
}
function artifact_nameOf({ registry, repository, reference }) {
    return `oci://${registry}/${repository}${reference.startsWith('sha256:') ? '@' : ':'}${reference}`;
}


/***/ })

};

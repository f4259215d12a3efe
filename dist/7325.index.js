export const id = 7325;
export const ids = [7325];
export const modules = {

/***/ 27325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchObjects: () => (/* binding */ fetchObjects),
  resolveObjects: () => (/* binding */ resolveObjects)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./core/digest.js
var digest = __webpack_require__(62636);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
// EXTERNAL MODULE: ./core/source/file-names.js
var file_names = __webpack_require__(48475);
// EXTERNAL MODULE: ./adapters/http/download.js
var download = __webpack_require__(81392);
;// CONCATENATED MODULE: ../../node_modules/aws4fetch/dist/aws4fetch.esm.mjs
/**
 * @license MIT <https://opensource.org/licenses/MIT>
 * @copyright Michael Hart 2024
 */
const encoder = new TextEncoder();
const HOST_SERVICES = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
};
const UNSIGNABLE_HEADERS = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
  'x-amzn-trace-id',
  'range',
  'connection',
]);
class AwsClient {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has('Content-Type')) {
        init.body = body != null && headers.has('X-Amz-Content-Sha256') ? body : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed)
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: 'half' }, signed))
      }
      throw e
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res
      }
      await new Promise(resolve => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error('An unknown error occurred, ensure retries is not negative')
  }
}
class AwsV4Signer {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError('url is a required option')
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.method = method || (body ? 'POST' : 'GET');
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
[guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || '';
    this.region = region || guessedRegion || 'us-east-1';
    this.cache = cache || new Map();
    this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === 'iotdevicegateway';
    this.headers.delete('Host');
    if (this.service === 's3' && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) {
      this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD');
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set('X-Amz-Date', this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set('X-Amz-Security-Token', this.sessionToken);
    }
    this.signableHeaders = ['host', ...this.headers.keys()]
      .filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header))
      .sort();
    this.signedHeaders = this.signableHeaders.join(';');
    this.canonicalHeaders = this.signableHeaders
      .map(header => header + ':' + (header === 'host' ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
      .join('\n');
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/');
    if (this.signQuery) {
      if (this.service === 's3' && !params.has('X-Amz-Expires')) {
        params.set('X-Amz-Expires', '86400');
      }
      params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
      params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString);
      params.set('X-Amz-SignedHeaders', this.signedHeaders);
    }
    if (this.service === 's3') {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, '/');
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/');
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set();
    this.encodedSearch = [...this.url.searchParams]
      .filter(([k]) => {
        if (!k) return false
        if (this.service === 's3') {
          if (seenKeys.has(k)) return false
          seenKeys.add(k);
        }
        return true
      })
      .map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
      .sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0)
      .map(pair => pair.join('='))
      .join('&');
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set('X-Amz-Signature', await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken);
      }
    } else {
      this.headers.set('Authorization', await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body,
    }
  }
  async authHeader() {
    return [
      'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
      'SignedHeaders=' + this.signedHeaders,
      'Signature=' + (await this.signature()),
    ].join(', ')
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac('AWS4' + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, 'aws4_request');
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()))
  }
  async stringToSign() {
    return [
      'AWS4-HMAC-SHA256',
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString())),
    ].join('\n')
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + '\n',
      this.signedHeaders,
      await this.hexBodyHash(),
    ].join('\n')
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get('X-Amz-Content-Sha256') || (this.service === 's3' && this.signQuery ? 'UNSIGNED-PAYLOAD' : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== 'string' && !('byteLength' in this.body)) {
        throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
      }
      hashHeader = buf2hex(await hash(this.body || ''));
    }
    return hashHeader
  }
}
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    'raw',
    typeof key === 'string' ? encoder.encode(key) : key,
    { name: 'HMAC', hash: { name: 'SHA-256' } },
    false,
    ['sign'],
  );
  return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
}
async function hash(content) {
  return crypto.subtle.digest('SHA-256', typeof content === 'string' ? encoder.encode(content) : content)
}
const HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = '';
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[(n >>> 4) & 0xF];
    out += HEX_CHARS[n & 0xF];
  }
  return out
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith('.on.aws')) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? ['lambda', match[1] || ''] : ['', '']
  }
  if (hostname.endsWith('.r2.cloudflarestorage.com')) {
    return ['s3', 'auto']
  }
  if (hostname.endsWith('.backblazeb2.com')) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? ['s3', match[1] || ''] : ['', '']
  }
  const match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = (match && match[1]) || '';
  let region = match && match[2];
  if (region === 'us-gov') {
    region = 'us-gov-west-1';
  } else if (region === 's3' || region === 's3-accelerate') {
    region = 'us-east-1';
    service = 's3';
  } else if (service === 'iot') {
    if (hostname.startsWith('iot.')) {
      service = 'execute-api';
    } else if (hostname.startsWith('data.jobs.iot.')) {
      service = 'iot-jobs-data';
    } else {
      service = pathname === '/mqtt' ? 'iotdevicegateway' : 'iotdata';
    }
  } else if (service === 'autoscaling') {
    const targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0];
    if (targetPrefix === 'AnyScaleFrontendService') {
      service = 'application-autoscaling';
    } else if (targetPrefix === 'AnyScaleScalingPlannerFrontendService') {
      service = 'autoscaling-plans';
    }
  } else if (region == null && service.startsWith('s3-')) {
    region = service.slice(3).replace(/^fips-|^external-1/, '');
    service = 's3';
  } else if (service.endsWith('-fips')) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
[service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || '']
}



;// CONCATENATED MODULE: ./adapters/s3/client.js
// A bucket of S3, or of what speaks as S3 does, read only: requests signed with the variables that AWS's own tools read.



const mostErrorBytes = 1 << 20;
/** The keys go nowhere but to this one host: no redirect is followed. Without keys nothing is signed, as for public buckets. */
function openBucket(env, bucket, patience) {
    const { base, region } = placeOf(env, bucket);
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
    const asked = {
        who: `the bucket ${bucket} at ${base.host}`,
        cure: 'check the network, AWS_REGION and AWS_ENDPOINT_URL, then run again'
    };
    async function signed(method, url, headers) {
        if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
            return headers;
        const signer = new AwsV4Signer({
            method,
            url: url.href,
            headers: { ...headers },
            accessKeyId: AWS_ACCESS_KEY_ID,
            secretAccessKey: AWS_SECRET_ACCESS_KEY,
            ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
            service: 's3',
            region
        });
        return Object.fromEntries((await signer.sign()).headers);
    }
    return {
        host: base.host,
        async read(method, key, { query = {}, headers = {} } = {}) {
            const url = new URL(base.href + key.split('/').map(encoded).join('/'));
            for (const [name, value] of Object.entries(query))
                url.searchParams.set(name, value);
            const answer = await (0,download/* withTries */.w4)(patience, async () => {
                const found = await (0,download/* ask */.kA)(url, await signed(method, url, headers), asked, patience, { method });
                if (found.status < 500 && found.status !== 429)
                    return found;
                await found.body?.cancel();
                throw new errors/* OutsideError */.Cp(`${asked.who} answered ${found.status}`, { cure: 'run again' });
            });
            if (answer.ok || answer.status === 412)
                return answer;
            const code = await errorCode(answer, patience);
            if (answer.status === 404 && ['', 'NotFound', 'NoSuchKey', 'NoSuchVersion'].includes(code))
                return null;
            throw refused(answer, code);
        }
    };
    function refused(answer, code) {
        const home = answer.headers.get('x-amz-bucket-region');
        const said = `${answer.status}${code === '' ? '' : `, ${code}`}`;
        if (home !== null && /^[\w-]+$/.test(home) && home !== region)
            return new errors/* InputError */.dz(`the bucket ${bucket} is in ${home}, and was asked for in ${region}`, {
                cure: `set it: \`export AWS_REGION=${home}\``
            });
        if (code === 'NoSuchBucket')
            return new errors/* InputError */.dz(`there is no bucket ${bucket} at ${base.host}`, {
                cure: 'check its name, AWS_REGION and AWS_ENDPOINT_URL'
            });
        if (answer.status === 401 || answer.status === 403 || /AccessKey|Signature|Token$/.test(code))
            return new errors/* InputError */.dz(`${asked.who} does not let you read what \`source\` names (${said})`, {
                cure: 'set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, of a role, AWS_SESSION_TOKEN, of somebody who may s3:GetObject and s3:ListBucket'
            });
        return new errors/* OutsideError */.Cp(`${asked.who} answered ${said}`, { cure: asked.cure });
    }
}
/** An endpoint has the bucket in its path; AWS itself in its host, but for names with dots, which no certificate covers. */
function placeOf(env, bucket) {
    const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1';
    const endpoint = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL;
    if (endpoint) {
        const base = /^https?:\/\//.test(endpoint) ? URL.parse(`${endpoint.replace(/\/+$/, '')}/${bucket}/`) : null;
        if (base !== null)
            return { base, region };
        throw new errors/* InputError */.dz(`AWS_ENDPOINT_URL is no address: ${endpoint.slice(0, 100)}`, {
            cure: 'set it: `export AWS_ENDPOINT_URL=https://HOST`'
        });
    }
    if (!/^[a-z0-9-]+$/.test(region))
        throw new errors/* InputError */.dz(`AWS_REGION is no region: ${region.slice(0, 100)}`, { cure: 'export AWS_REGION=eu-central-1' });
    const domain = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
    return {
        base: new URL(bucket.includes('.') ? `https://${domain}/${bucket}/` : `https://${bucket}.${domain}/`),
        region
    };
}
/** As signatures count it: everything but RFC 3986's unreserved characters. */
function encoded(part) {
    return encodeURIComponent(part).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
}
async function errorCode(answer, { idleMs }) {
    const text = await (0,download/* readBody */.x8)(answer, 'the error', { mostBytes: mostErrorBytes, idleMs });
    return /<Code>(\w{1,100})<\/Code>/.exec(text.toString('utf8'))?.[1] ?? '';
}

// EXTERNAL MODULE: ../../node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 25 modules
var XMLParser = __webpack_require__(30200);
// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(65817);
;// CONCATENATED MODULE: ./adapters/s3/listing.js
// The objects below a key (docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html).




const mostFiles = 10_000;
/** Pages may be empty, but not without end. */
const mostPages = 1000;
const mostPageBytes = 16 * 2 ** 20;
const pageSchema = schemas/* object */.Ikc({
    ListBucketResult: schemas/* object */.Ikc({
        IsTruncated: schemas/* enum */.k5n(['true', 'false']).default('false'),
        NextContinuationToken: schemas/* string */.YjP().optional(),
        EncodingType: schemas/* string */.YjP().optional(),
        Contents: schemas/* array */.YOg(schemas/* object */.Ikc({
            Key: schemas/* string */.YjP().min(1),
            ETag: schemas/* string */.YjP().min(1),
            Size: schemas/* string */.YjP()
                .regex(/^\d{1,15}$/)
                .transform(Number)
        }))
            .default([])
    })
});
/** All objects whose keys begin with `prefix`, sorted by key; marks of empty folders are left out. */
async function listObjects(bucket, prefix, name, { idleMs }) {
    const found = [];
    let token;
    let pages = 0;
    do {
        const query = { 'list-type': '2', 'encoding-type': 'url', prefix };
        const answer = await bucket.read('GET', '', {
            query: token === undefined ? query : { ...query, 'continuation-token': token }
        });
        if (answer === null)
            return [];
        const limits = { mostBytes: mostPageBytes, idleMs };
        const page = readPage(await (0,download/* readBody */.x8)(answer, `the list of ${name}`, limits), bucket.host);
        for (const { Key: key, ETag, Size } of page.Contents) {
            if (!key.endsWith('/'))
                found.push({ key, etag: ETag.startsWith('"') ? ETag : `"${ETag}"`, size: Size });
        }
        pages += 1;
        if (found.length > mostFiles || pages > mostPages)
            throw new errors/* InputError */.dz(`${name} has more than ${mostFiles} objects, or ${mostPages} pages of them`, {
                cure: 'name a key further down'
            });
        token = page.IsTruncated === 'true' ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
    return found.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
function readPage(bytes, host) {
    const parser = new XMLParser/* default */.A({
        parseTagValue: false,
        trimValues: false,
        isArray: (name) => name === 'Contents',
        // numbers of characters too, as in &#34;
        htmlEntities: true
    });
    try {
        const page = pageSchema.parse(parser.parse(bytes.toString('utf8'))).ListBucketResult;
        if (page.EncodingType !== 'url')
            return page;
        return { ...page, Contents: page.Contents.map((each) => ({ ...each, Key: decodeKey(each.Key) })) };
    }
    catch (cause) {
        throw new errors/* OutsideError */.Cp(`${host} does not list objects as S3 does`, {
            cure: 'check that AWS_ENDPOINT_URL names a server of S3',
            cause
        });
    }
}
function decodeKey(key) {
    return decodeURIComponent(key.replaceAll('+', ' '));
}

;// CONCATENATED MODULE: ./adapters/s3/objects.js
// Models in a bucket: which objects a key names now, and the bytes of exactly those.










/** As long as a pin takes it; AWS's own have 32. */
const longestVersion = 100;
/** The version of an object where its bucket keeps versions; else the digest of the keys, ETags and sizes that are there now. */
async function resolveObjects(env, reference, waiting = download/* patience */._L) {
    const found = await find(openBucket(env, reference.bucket, waiting), reference, waiting);
    return { version: versionOf(found), run: null, data: [] };
}
/**
 * Writes an object to a file, or those below a key to a folder. Each is asked for by its version or ETag, so that what is
 * written is what was named; null, or in words what is there instead.
 */
async function fetchObjects(env, named, version, path, waiting = download/* patience */._L) {
    const bucket = openBucket(env, named.bucket, waiting);
    const isVersion = version !== null && !version.startsWith('sha256:');
    const reference = isVersion ? { ...named, versionId: version } : named;
    const found = await find(bucket, reference, waiting);
    const now = versionOf(found);
    if (version !== null && now !== version)
        return `${version} is pinned, and what is there now is ${now}`;
    const target = { bucket, reference, waiting };
    if (found.kind === 'object')
        return save(target, found.object, path, found.versionId);
    const isNew = (0,file_names/* fileNames */.j)();
    const files = found.objects.map((object) => ({ object, file: object.key.slice(found.prefix.length) }));
    const strange = files.find(({ file }) => !isNew(file));
    if (strange !== undefined)
        throw new errors/* OutsideError */.Cp(`${nameOf(reference)} has an object by the key ${JSON.stringify(strange.object.key)}`, {
            cure: 'take another folder: this one can not be written as files'
        });
    await (0,promises_.mkdir)(path, { recursive: true });
    for (const { object, file } of files) {
        const changed = await save(target, object, (0,external_node_path_.join)(path, ...file.split('/')), null);
        if (changed !== null)
            return changed;
    }
    return null;
}
async function find(bucket, reference, waiting) {
    const { key, versionId: wanted } = reference;
    const isFolder = key === '' || key.endsWith('/');
    const query = wanted === null ? {} : { versionId: wanted };
    const head = isFolder ? null : await bucket.read('HEAD', key, { query });
    if (head !== null) {
        const [etag, size] = [head.headers.get('etag'), Number(head.headers.get('content-length') ?? NaN)];
        const versionId = head.headers.get('x-amz-version-id');
        const isOther = wanted !== null && versionId !== wanted;
        if (head.status !== 200 || etag === null || !Number.isSafeInteger(size) || isOther)
            throw new errors/* OutsideError */.Cp(`${bucket.host} does not answer as S3 does for ${nameOf(reference)}`, {
                cure: 'check that AWS_ENDPOINT_URL names a server of S3'
            });
        const isKept = versionId !== null && versionId !== 'null' && versionId.length <= longestVersion;
        return { kind: 'object', object: { key, etag, size }, versionId: isKept ? versionId : null };
    }
    const prefix = isFolder ? key : `${key}/`;
    const objects = wanted === null ? await listObjects(bucket, prefix, nameOf(reference), waiting) : [];
    if (objects.length > 0)
        return { kind: 'folder', objects, prefix };
    throw new errors/* InputError */.dz(`there is no ${nameOf(reference)} at ${bucket.host}`, {
        cure: 'check the key; for a folder, that something is in it'
    });
}
function versionOf(found) {
    if (found.kind === 'folder')
        return (0,digest/* digestValue */.yD)(found.objects.map(({ key, etag, size }) => [key.slice(found.prefix.length), etag, size]));
    return found.versionId ?? (0,digest/* digestValue */.yD)([['', found.object.etag, found.object.size]]);
}
/** Null, or in words why another object is there by now. */
async function save({ bucket, reference, waiting }, { key, etag, size }, file, versionId) {
    const what = `s3://${reference.bucket}/${key}`;
    const changed = `${what} is not what it was when it was looked at`;
    const query = versionId === null ? {} : { versionId };
    const headers = { 'if-match': etag, 'x-amz-checksum-mode': 'ENABLED' };
    return (0,download/* withTries */.w4)(waiting, async () => {
        const answer = await bucket.read('GET', key, { query, headers });
        if (answer === null || answer.status === 412 || answer.headers.get('etag') !== etag) {
            await answer?.body?.cancel();
            return changed;
        }
        const [sha256, sums] = [(0,external_node_crypto_.createHash)('sha256'), { crc: 0 }];
        const crc = { update: (chunk) => (sums.crc = (0,external_node_zlib_.crc32)(chunk, sums.crc)) };
        const bytes = await (0,download/* saveBody */.mq)(answer, file, what, [sha256, crc], { mostBytes: size, idleMs: waiting.idleMs });
        const crcBytes = Buffer.alloc(4);
        crcBytes.writeUInt32BE(sums.crc);
        const isWhole = bytes === size &&
            agrees(answer.headers.get('x-amz-checksum-sha256'), sha256.digest('base64')) &&
            agrees(answer.headers.get('x-amz-checksum-crc32'), crcBytes.toString('base64'));
        if (isWhole)
            return null;
        await (0,promises_.rm)(file, { force: true });
        throw new errors/* OutsideError */.Cp(`${what} broke off, or is not what its checksum says`, { cure: 'run again' });
    });
}
/** A sum of the parts of an upload ends in their number, and says nothing of the whole. */
function agrees(said, found) {
    return said === null || /-\d+$/.test(said) || said === found;
}
function nameOf({ bucket, key, versionId }) {
    return `s3://${bucket}/${key}${versionId === null ? '' : `?versionId=${versionId}`}`;
}


/***/ })

};

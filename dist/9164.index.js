export const id = 9164;
export const ids = [9164];
export const modules = {

/***/ 39164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(53802);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./core/errors.js
var errors = __webpack_require__(84747);
;// CONCATENATED MODULE: ./adapters/docker/docker.js
// Images by the docker command line.





/** Builds the image and gives its id (`sha256:…` of its config). Throws OutsideError where docker is missing or fails. */
async function buildImage(plan) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'modelgate-image-'));
    try {
        const iidFile = (0,external_node_path_.join)(folder, 'iid');
        const labels = Object.entries(plan.labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]);
        const tag = plan.tag === null ? [] : ['--tag', plan.tag];
        await docker(['build', '--iidfile', iidFile, '--file', plan.dockerfile, ...tag, ...labels, plan.context], plan);
        return (await (0,promises_.readFile)(iidFile, 'utf8')).trim();
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Pushes a tag and gives the digest that the registry knows it by. */
async function pushImage(tag, plan) {
    const output = await docker(['push', tag], plan);
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(output)?.[1];
    if (digest !== undefined)
        return digest;
    throw new errors/* OutsideError */.Cp(`docker push ${tag} named no digest`, { cure: 'run it by hand and look at its output' });
}
/** Standard output and error together. */
function docker(words, { env, onLine }) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('docker', words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
        let output = '';
        const read = (text) => {
            output += text;
            for (const line of text.split(/\r?\n/))
                if (line !== '')
                    onLine(line);
        };
        child.stdout.setEncoding('utf8').on('data', read);
        child.stderr.setEncoding('utf8').on('data', read);
        child.once('error', (cause) => reject(missing(cause)));
        child.once('close', (code, signal) => {
            if (code === 0)
                resolve(output);
            else
                reject(failed(words[0] ?? '', code ?? signal, output));
        });
    });
}
function missing(cause) {
    return new errors/* OutsideError */.Cp(`docker can't be started: ${cause.message}`, {
        cure: 'install Docker (https://docs.docker.com/engine/install/) on this runner, or use one that has it, such as ubuntu-latest',
        cause
    });
}
function failed(verb, code, output) {
    const tail = output.trim().split('\n').slice(-8).join('\n    ');
    const isDaemon = /Cannot connect to the Docker daemon/.test(output);
    return new errors/* OutsideError */.Cp(`docker ${verb} ended with ${code ?? 'a signal'}\n    ${tail}`, {
        cure: isDaemon ? 'start the Docker daemon, then run again' : 'mend what docker says, then run again'
    });
}

// EXTERNAL MODULE: ./core/pipeline/walk.js + 25 modules
var walk = __webpack_require__(46518);
// EXTERNAL MODULE: ./core/report/tree.js
var tree = __webpack_require__(96145);
// EXTERNAL MODULE: ./actions/shared/open.js + 1 modules
var shared_open = __webpack_require__(75015);
;// CONCATENATED MODULE: ./actions/build-image/main.js
// build-image: one container image from a model's packaged folder and the team's Dockerfile, known by its digest.







const run = async (inputs, runner) => {
    const model = inputs.required('model');
    const tag = inputs.optional('image') ?? null;
    const isPushed = inputs.flag('push');
    if (isPushed && tag === null) {
        throw new errors/* InputError */.dz('`push: true` needs the input `image`', { cure: 'give it, such as ghcr.io/acme/churn:latest' });
    }
    const project = await (0,shared_open/* open */.ho)(inputs, runner);
    const modelDigest = await builtModel(project, model);
    const { workspace } = project.ports;
    const dockerfile = (0,external_node_path_.resolve)(workspace.root, inputs.text('dockerfile'));
    await requireFile(dockerfile, 'dockerfile');
    const context = workspace.resolve(`.modelgate/package/${model}`);
    await requireFile(context, 'model');
    const outside = { env: runner.commandEnvironment, onLine: (line) => runner.log(`  ${line}`) };
    const labels = { 'org.opencontainers.image.revision': project.head.sha, 'dev.modelgate.model-digest': modelDigest };
    runner.startGroup(`${model} · docker build`);
    const id = await buildImage({ ...outside, context, dockerfile, tag, labels });
    const digest = isPushed && tag !== null ? await pushImage(tag, outside) : null;
    runner.endGroup();
    const image = tag === null ? id : digest === null ? tag : `${withoutTag(tag)}@${digest}`;
    const outputs = { image, 'image-id': id, ...(digest === null ? {} : { 'image-digest': digest }) };
    return {
        result: 'pass',
        reason: 'passed',
        exitCode: errors/* exitCodes */.hS.pass,
        message: digest === null ? `${image} is built, and not pushed` : `${image} is pushed`,
        outputs,
        annotations: [],
        report: (0,tree/* report */.z8)([
            (0,tree/* heading */.R_)(2, 'Image of ', (0,tree/* code */.aY)(model)),
            (0,tree/* list */.p_)([
                ['image ', (0,tree/* code */.aY)(image)],
                ['model ', (0,tree/* code */.aY)(modelDigest)],
                ['commit ', (0,tree/* code */.aY)(project.head.sha)],
                [digest === null ? 'Not pushed: it has no digest in a registry.' : 'Pushed.']
            ])
        ]),
        detail: { model, modelDigest, ...outputs }
    };
};
/** The digest of the model that this commit's build packaged. */
async function builtModel(project, model) {
    const record = (await (0,walk/* recordsOf */.M)((0,shared_open/* contextOf */.Vm)(project, model))).get('build');
    const digest = record?.result === 'pass' ? record.outputs.modelDigest : undefined;
    if (digest !== undefined)
        return digest;
    throw new errors/* InputError */.dz(`${model} has no packaged model at this commit`, {
        cure: 'run the action `train` before this one, in the same job'
    });
}
async function requireFile(path, input) {
    const isThere = await (0,promises_.access)(path).then(() => true, () => false);
    if (isThere)
        return;
    throw new errors/* InputError */.dz(`${path} is not there`, { cure: `check the input \`${input}\``, place: { file: path } });
}
/** `host:5000/name:tag` without `:tag`. */
function withoutTag(tag) {
    return tag.replace(/:[^:/]*$/, '');
}


/***/ })

};

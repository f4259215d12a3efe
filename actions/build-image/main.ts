// build-image: one container image from a model's packaged folder and the team's Dockerfile, known by its digest.
import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buildImage, pushImage } from '../../adapters/docker/docker.ts'
import { exitCodes, InputError } from '../../core/errors.ts'
import type { Project } from '../../core/pipeline/context.ts'
import { recordsOf } from '../../core/pipeline/walk.ts'
import { code, heading, list, report } from '../../core/report/tree.ts'
import type { Run } from '../shared/action.ts'
import { contextOf, open } from '../shared/open.ts'

export const run: Run<'build-image'> = async (inputs, runner) => {
  const model = inputs.required('model')
  const tag = inputs.optional('image') ?? null
  const isPushed = inputs.flag('push')
  if (isPushed && tag === null) {
    throw new InputError('`push: true` needs the input `image`', { cure: 'give it, such as ghcr.io/acme/churn:latest' })
  }
  const project = await open(inputs, runner)
  const modelDigest = await builtModel(project, model)
  const { workspace } = project.ports
  const dockerfile = resolve(workspace.root, inputs.text('dockerfile'))
  await requireFile(dockerfile, 'dockerfile')
  const context = workspace.resolve(`.modelgate/package/${model}`)
  await requireFile(context, 'model')
  const outside = { env: runner.commandEnvironment, onLine: (line: string) => runner.log(`  ${line}`) }
  const labels = { 'org.opencontainers.image.revision': project.head.sha, 'dev.modelgate.model-digest': modelDigest }
  runner.startGroup(`${model} · docker build`)
  const id = await buildImage({ ...outside, context, dockerfile, tag, labels })
  const digest = isPushed && tag !== null ? await pushImage(tag, outside) : null
  runner.endGroup()
  const image = tag === null ? id : digest === null ? tag : `${withoutTag(tag)}@${digest}`
  const outputs = { image, 'image-id': id, ...(digest === null ? {} : { 'image-digest': digest }) }
  return {
    result: 'pass',
    reason: 'passed',
    exitCode: exitCodes.pass,
    message: digest === null ? `${image} is built, and not pushed` : `${image} is pushed`,
    outputs,
    annotations: [],
    report: report([
      heading(2, 'Image of ', code(model)),
      list([
        ['image ', code(image)],
        ['model ', code(modelDigest)],
        ['commit ', code(project.head.sha)],
        [digest === null ? 'Not pushed: it has no digest in a registry.' : 'Pushed.']
      ])
    ]),
    detail: { model, modelDigest, ...outputs }
  }
}

/** The digest of the model that this commit's build packaged. */
async function builtModel(project: Project, model: string): Promise<string> {
  const record = (await recordsOf(contextOf(project, model))).get('build')
  const digest = record?.result === 'pass' ? record.outputs.modelDigest : undefined
  if (digest !== undefined) return digest
  throw new InputError(`${model} has no packaged model at this commit`, {
    cure: 'run the action `train` before this one, in the same job'
  })
}

async function requireFile(path: string, input: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false
  )
  if (isThere) return
  throw new InputError(`${path} is not there`, { cure: `check the input \`${input}\``, place: { file: path } })
}

/** `host:5000/name:tag` without `:tag`. */
function withoutTag(tag: string): string {
  return tag.replace(/:[^:/]*$/, '')
}

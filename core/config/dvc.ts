// A DVC pipeline as the model's training: what `dvc: dvc.yaml` in the config stands for. https://dvc.org/doc/user-guide/project-structure/dvcyaml-files
import { parse } from 'yaml'
import { z } from 'zod'
import { InputError } from '../errors.ts'
import { isModelFile } from './detect-python.ts'
import { plainPath } from './plain-path.ts'
import { quote } from './quote.ts'

/** The repository as far as a pipeline speaks of it. Paths are relative to its root. */
export interface PipelineFiles {
  /** The text of a file; null where there is none. */
  readonly read: (path: string) => string | null
  readonly has: (path: string) => boolean
}

/** What the config would say by hand. */
export interface DvcPipeline {
  readonly command: string
  readonly params: string | undefined
  /** `.dvc` files of the data that stages read. */
  readonly data: readonly string[]
  readonly outputs: readonly string[]
  readonly artifact: string | undefined
  readonly metrics: string | undefined
}

const entry = z.union([z.string(), z.record(z.string(), z.unknown())])
const stageSchema = z.looseObject({
  cmd: z.union([z.string(), z.array(z.string())]).optional(),
  wdir: z.string().optional(),
  deps: z.array(entry).default([]),
  params: z.array(entry).default([]),
  outs: z.array(entry).default([]),
  metrics: z.array(entry).default([]),
  plots: z.array(entry).default([])
})
const pipelineSchema = z.looseObject({
  stages: z.record(z.string(), stageSchema).default({}),
  params: z.array(z.string()).default([]),
  metrics: z.array(z.string()).default([]),
  artifacts: z.record(z.string(), z.looseObject({ path: z.string(), type: z.string().optional() })).default({})
})

const most = 256 * 1024

/**
 * Reads the pipeline at `file`. Its stages run by `dvc repro --force`, since Modelgate itself knows when nothing changed and a model that
 * DVC took from its cache would be nobody's training; data that a remote keeps is pulled first. Throws InputError.
 */
export function readPipeline(file: string, files: PipelineFiles): DvcPipeline {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : ''
  const pipeline = parsePipeline(file, files)
  const values = parameterValues(files.read(join(folder, 'params.yaml')))
  const stages = Object.entries(pipeline.stages).map(([name, stage]) => readStage(file, name, stage, folder, values))
  const outs = stages.flatMap((stage) => stage.outs)
  const [metricsOfStages, plots] = [stages.flatMap((stage) => stage.metrics), stages.flatMap((stage) => stage.plots)]
  const metrics = [...pipeline.metrics.map((path) => join(folder, path)), ...metricsOfStages]
  const made = new Set([...outs, ...metrics, ...plots])
  const deps = [...new Set(stages.flatMap((stage) => stage.deps))].filter((path) => !made.has(path))
  const data = [...new Set(deps.flatMap((path) => pointerOf(path, files) ?? []))]
  const repro = `dvc repro --force${file === 'dvc.yaml' ? '' : ` ${quote(file)}`}`
  const pulls = data.length > 0 && /^\s*remote\s*=/m.test(files.read('.dvc/config') ?? '')
  return {
    command: pulls ? `dvc pull ${data.map(quote).join(' ')} && ${repro}` : repro,
    params: [...pipeline.params.map((path) => join(folder, path)), ...stages.flatMap((stage) => stage.params)][0],
    data,
    outputs: [join(folder, 'dvc.lock'), ...made],
    artifact: modelAmong(outs, pipeline, folder),
    metrics: metrics.find((path) => /\.(?:json|ya?ml|toml)$/.test(path))
  }
}

function parsePipeline(file: string, files: PipelineFiles): z.infer<typeof pipelineSchema> {
  const text = files.read(file)
  const wrong = (what: string, cure: string) => new InputError(`${file} ${what}`, { cure, place: { file } })
  if (text === null) throw wrong('is not there', 'name the dvc.yaml of the model: `dvc: dvc.yaml`')
  if (text.length > most) throw wrong(`is larger than ${most / 1024} KiB`, 'write `train:` and `evaluation:` by hand')
  const read = pipelineSchema.safeParse(parseText(text))
  if (!read.success) throw wrong('is no DVC pipeline', 'see what DVC says: `dvc stage list`')
  if (Object.keys(read.data.stages).length === 0) throw wrong('has no stages', 'add one: `dvc stage add --help`')
  return read.data
}

function parseText(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100, merge: true })
  } catch {
    return null
  }
}

interface Stage {
  readonly deps: readonly string[]
  readonly params: readonly string[]
  readonly outs: readonly string[]
  readonly metrics: readonly string[]
  readonly plots: readonly string[]
}

function readStage(
  file: string,
  name: string,
  stage: z.infer<typeof stageSchema>,
  folder: string,
  values: ReadonlyMap<string, string>
): Stage {
  if ('foreach' in stage || 'matrix' in stage || stage.cmd === undefined) {
    throw new InputError(`the stage ${name} of ${file} is made by foreach or matrix, which is not read`, {
      cure: 'write `train: { command: dvc repro --force, outputs: [...] }`, `artifact:` and `evaluation:` instead of `dvc:`',
      place: { file }
    })
  }
  const base = join(folder, fill(stage.wdir ?? '', values))
  const paths = (entries: readonly z.infer<typeof entry>[]) =>
    entries
      .map((one) => fill(nameOf(one), values))
      .filter((path) => !path.includes('://') && !path.includes('${'))
      .map((path) => join(base, path))
  return {
    deps: paths(stage.deps),
    params: stage.params.map((one) => join(base, typeof one === 'string' ? 'params.yaml' : nameOf(one))),
    outs: paths(stage.outs),
    metrics: paths(stage.metrics),
    plots: paths(stage.plots)
  }
}

/** An entry is a path, or a map of one path to its options. */
function nameOf(one: z.infer<typeof entry>): string {
  return typeof one === 'string' ? one : (Object.keys(one)[0] ?? '')
}

/** `${a.b}` of params.yaml, as DVC fills it in; what isn't there stays. */
function fill(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\$\{([\w.]+)\}/g, (whole, name: string) => values.get(name) ?? whole)
}

function parameterValues(text: string | null): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const visit = (value: unknown, name: string, depth: number): void => {
    if (typeof value === 'string' || typeof value === 'number') values.set(name, String(value))
    else if (typeof value === 'object' && value !== null && depth < 16)
      for (const [key, member] of Object.entries(value)) visit(member, name === '' ? key : `${name}.${key}`, depth + 1)
  }
  if (text !== null && text.length <= most) visit(parseText(text), '', 0)
  return values
}

/** The artifact of type model, else an output that is named as models are: the last that is made. */
function modelAmong(
  outs: readonly string[],
  { artifacts }: z.infer<typeof pipelineSchema>,
  folder: string
): string | undefined {
  const declared = Object.values(artifacts).find(({ type }) => type === 'model')
  if (declared !== undefined) return join(folder, declared.path)
  return outs.findLast(isModelFile) ?? outs.findLast((path) => /model/i.test(path.split('/').at(-1) ?? ''))
}

/** The `.dvc` file of a path or of a folder that holds it; undefined for what git itself holds. */
function pointerOf(path: string, { has }: PipelineFiles): string | undefined {
  const parts = path.split('/')
  const above = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}.dvc`)
  return above.find(has)
}

function join(folder: string, path: string): string {
  return plainPath(folder === '' ? path : `${folder}/${path}`)
}

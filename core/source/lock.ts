// model.lock: what each source named when somebody last looked, one line for each model, kept in git.
import { z } from 'zod'
import { canonicalJson } from '../digest.ts'
import { InputError } from '../errors.ts'
import { digestSchema } from '../pipeline/evidence.ts'
import { parseSource } from './reference.ts'

const pinSchema = z.strictObject({
  source: z.string().min(1).max(1000),
  version: z.string().max(100).nullable(),
  run: z.string().max(100).nullable(),
  digest: digestSchema,
  data: z.array(z.strictObject({ name: z.string().max(1000), digest: z.string().max(200) })).max(1000)
})

/** The very bytes of a model, and the version, run and data sets that its source says they come of. */
export type Pin = z.infer<typeof pinSchema>

const heading = '# What `source:` of each model names, by digest. `modelgate source update` writes this file.'
const line = /^([A-Za-z0-9][A-Za-z0-9_-]*): (\{.*\})$/

/** Throws InputError that names the line which is no pin. */
export function parseLock(text: string, file: string): ReadonlyMap<string, Pin> {
  const pins = new Map<string, Pin>()
  for (const [index, each] of text.split(/\r?\n/).entries()) {
    if (each.trim() === '' || each.startsWith('#')) continue
    const [, model = '', json = ''] = line.exec(each) ?? []
    const pin = pinSchema.safeParse(parseJson(json))
    if (!pin.success || !isFixed(pin.data) || pins.has(model)) {
      throw new InputError(
        pins.has(model) ? `${file} has two lines for ${model}` : `line ${index + 1} of ${file} is no pin of a model`,
        { cure: 'take the line out, then type `modelgate source update`', place: { file, line: index + 1 } }
      )
    }
    pins.set(model, pin.data)
  }
  return pins
}

/** The file with one model's line as the pin has it; every other line stays as it is. */
export function writePin(text: string | null, model: string, pin: Pin): string {
  const { source, version, run, digest, data } = pin
  const written = `${model}: ${JSON.stringify({ source, version, run, digest, data })}`
  const lines = (text ?? `${heading}\n`).replace(/\n$/, '').split('\n')
  const at = lines.findIndex((each) => each.startsWith(`${model}: `))
  return `${(at === -1 ? [...lines, written] : lines.with(at, written)).join('\n')}\n`
}

/** Whether the version is such as its source gives: it is asked for by an address, which another text could lead elsewhere. */
function isFixed({ source, version }: Pin): boolean {
  const kind = parseSource(source)?.kind
  if (kind === 'oci') return /^sha256:[0-9a-f]{64}$/.test(version ?? '')
  return kind !== 'hf' || /^[0-9a-f]{40}$/.test(version ?? '')
}

export function isSamePin(a: Pin, b: Pin): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

/** `models/fraud/model.lock` for paths that begin with `models/fraud/`; at the root where the model has no paths. */
export function lockPath({ paths }: { readonly paths?: readonly string[] | undefined }): string {
  const fixed = (paths?.[0] ?? '').replace(/[*?[{!(].*$/, '')
  return `${fixed.slice(0, fixed.lastIndexOf('/') + 1)}model.lock`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

// Takes in trials that other machines made. What they say is held against what they hand in: records are claims.
import { canonicalJson, digestBytes, digestValue, loadNumber, type Digest } from '../../digest.ts'
import { InputError } from '../../errors.ts'
import { sameNumber } from '../../metrics/compare/tolerance.ts'
import { idOf, type Attempt, type Trial } from '../../sweep/trial.ts'
import type { ModelContext } from '../context.ts'
import { valueOf } from './run-trial.ts'
import type { SweepSetting } from './setting.ts'
import { measuredName, parseTrial, readTrial, saveTrial } from './trials.ts'

/** A file that was handed in; `folder` is where it lies, as a person would name it. */
export interface HandedIn {
  readonly folder: string
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Keeps the trials among these files that are of this model, and says how many. Throws InputError for one of another
 * sweep, whose files are not those that it names, or whose number is not what they give.
 */
export async function collectTrials(
  context: ModelContext,
  setting: SweepSetting,
  files: readonly HandedIn[]
): Promise<number> {
  const measured = new Map(files.filter(({ name }) => name.endsWith('.measured')).map((file) => [file.name, file]))
  let taken = 0
  for (const { folder, name, bytes } of files.filter((file) => file.name.endsWith('.json'))) {
    const path = `${folder}/${name}`
    const trial = parseTrial(bytes, path)
    if (trial.model !== context.model) continue
    const again = `make it again: modelgate sweep trial ${trial.id} --model ${trial.model}`
    const refuse = (why: string) => new InputError(`${path} is refused: ${why}`, { place: { file: path }, cure: again })
    const fingerprint = digestValue({ base: setting.base, given: trial.parameters })
    if (trial.fingerprint !== fingerprint || trial.id !== idOf(fingerprint))
      throw refuse('it is not of this sweep: its code, data, parameters or settings are others')
    for (const attempt of trial.attempts) await check(attempt)
    await keep(context, trial, (digest) => measured.get(measuredName(digest))?.bytes ?? null)
    taken += 1

    async function check({ metric, measured: digest }: Attempt): Promise<void> {
      if (metric === null) return
      const file = digest === null ? undefined : measured.get(measuredName(digest))
      if (file === undefined) throw refuse('the file that its number was read from is not there')
      if (digestBytes(file.bytes) !== digest) throw refuse(`${file.name} does not have the digest that it is named by`)
      const value = await valueOf(context, setting, file.bytes)
      if (!sameNumber(value, loadNumber(metric)))
        throw refuse(`it says ${setting.sweep.metric} ${metric}, and its file gives ${value}`)
    }
  }
  return taken
}

/** Attempts that are known here already, and those of another machine, all count. */
async function keep(
  context: ModelContext,
  trial: Trial,
  bytesOf: (digest: Digest) => Uint8Array | null
): Promise<void> {
  const before = await readTrial(context, trial.id)
  const all = [...(before?.attempts ?? []), ...trial.attempts].map(
    (attempt) => [canonicalJson(attempt), attempt] as const
  )
  const attempts = [...new Map(all).values()].sort((a, b) => (a.at < b.at ? -1 : 1))
  const files = trial.attempts.flatMap(({ measured: digest }) => {
    const bytes = digest === null ? null : bytesOf(digest)
    return digest === null || bytes === null ? [] : [{ digest, bytes }]
  })
  await saveTrial(context, { ...trial, attempts }, files)
}

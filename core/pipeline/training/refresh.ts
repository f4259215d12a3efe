// What a model is to be trained on next: newer data that the team's own command brings.
import { parseDuration } from '../../config/units.ts'
import { isUnder, plainPath } from '../../config/plain-path.ts'
import { InputError } from '../../errors.ts'
import { describeEnd } from '../command-end.ts'
import { fail, logFile, type ModelContext, type StepOutcome } from '../context.ts'
import { declaredOutputs, isOutput } from '../fingerprints.ts'

export type Refreshed =
  /** Paths in the repository that differ from its commit now. */
  | { readonly kind: 'changed'; readonly files: readonly string[] }
  | { readonly kind: 'current'; readonly why: string }
  | { readonly kind: 'failed'; readonly problem: StepOutcome }

/** Throws InputError for a model that is trained elsewhere, and where the command changed what is no data of this model. */
export async function refreshInputs(context: ModelContext): Promise<Refreshed> {
  const { settings, model } = context
  if (settings.source !== undefined)
    throw new InputError(`${model} is trained elsewhere: there is nothing to retrain here`, {
      cure: 'let the action `source-update` propose what its source names: modelgate-source.yml does'
    })
  const command = settings.train?.refresh
  if (command === undefined)
    return { kind: 'current', why: `${model} has no \`train.refresh\`, a command that brings newer data` }
  const before = new Set(await changedFiles(context))
  const problem = await runRefresh(context, command)
  if (problem !== null) return { kind: 'failed', problem }
  const changed = await changedFiles(context)
  const files = changed.filter((path) => isData(context, path))
  const foreign = changed.filter((path) => !isData(context, path) && !before.has(path))
  if (foreign.length > 0)
    throw new InputError(`\`train.refresh\` of ${model} changed ${foreign.slice(0, 3).join(', ')}`, {
      cure: 'name what it brings under `train.data`, and ignore in git what else it writes'
    })
  return files.length === 0
    ? { kind: 'current', why: '`train.refresh` brought nothing new' }
    : { kind: 'changed', files: files.toSorted() }
}

async function runRefresh(context: ModelContext, command: string): Promise<StepOutcome | null> {
  const { ports, settings, model } = context
  const timeout = settings.train?.timeout ?? '60m'
  const log = logFile(context, 'refresh')
  const result = await ports.commands.run(
    { command, cwd: ports.workspace.root, timeoutMs: parseDuration(timeout) ?? Infinity, logFile: log },
    (line) => ports.progress.line(model, line)
  )
  const isOk = result.end.kind === 'exit' && result.end.code === 0
  return isOk ? null : fail('refresh_failed', describeEnd(result, `the refresh command \`${command}\``, timeout, log))
}

/** Of every model: one command may write what belongs to another. */
async function changedFiles({ ports, settings }: ModelContext): Promise<readonly string[]> {
  const { modified, untracked } = await ports.git.status()
  const outputs = declaredOutputs(settings)
  return [...new Set([...modified, ...untracked])].filter((path) => !isOutput(outputs, path))
}

function isData({ settings: { train } }: ModelContext, path: string): boolean {
  const named = [...(train?.data ?? []), ...(train?.split === undefined ? [] : [train.split.data])]
  return named.map(plainPath).some((data) => isUnder(data, path))
}

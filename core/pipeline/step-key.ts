// What a step's result follows from. Same key: the same thing would be done again, or judged again.
import { digestValue, type Digest } from '../digest.ts'
import type { Done, ModelContext } from './context.ts'
import { environmentParts } from './environments.ts'
import type { Step } from './words.ts'

/**
 * Covers the commit, the config of the model, the build it speaks of, the test set and what is live in production, or the
 * `baseline` that was live there.
 */
export async function stepKey(
  context: ModelContext,
  step: Step,
  done: Done,
  baseline?: string | null
): Promise<Digest> {
  return keyOf(context, step, done.get('build')?.outputs ?? null, baseline)
}

/** The same for every build of one training fingerprint: training again until it is good is another attempt, not another thing. */
export async function attemptKey(context: ModelContext, step: Step, done: Done): Promise<Digest> {
  return keyOf(context, step, done.get('build')?.outputs.fingerprint ?? null)
}

async function keyOf(context: ModelContext, step: Step, build: unknown, baseline?: string | null): Promise<Digest> {
  const { head, config, model, isDirty, files, settings, ports } = context
  const { production } = environmentParts(config)
  const testData = settings.evaluation?.data
  return digestValue({
    step,
    commit: head.sha,
    files: isDirty ? files.map(({ path, digest }) => [path, digest]) : null,
    model: config.models[model],
    build,
    testData: testData === undefined ? null : ((await ports.workspace.fingerprint(testData))?.digest ?? null),
    baseline:
      baseline !== undefined || production === null
        ? (baseline ?? null)
        : ((await ports.states.read(production, model)).state.live ??
          (await ports.servedElsewhere?.(production, model))?.release ??
          null)
  })
}

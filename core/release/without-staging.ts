// Where no environment comes before production: a commit of the default branch becomes a release once its own steps passed, and
// is promoted straight from there.
import type { ModelContext } from '../pipeline/context.ts'
import { environmentParts } from '../pipeline/environments.ts'
import type { ModelWalk, NamedRelease } from '../report/walk.ts'
import { releaseOf } from './release.ts'

/** Makes it, where it isn't made yet; null where this walk is not one that makes a release, or has not come to where it does. */
export async function releaseWithoutStaging(
  context: ModelContext,
  { records, planned }: Pick<ModelWalk, 'records' | 'planned'>
): Promise<NamedRelease | null> {
  const { staging, production } = environmentParts(context.config)
  if (staging !== null || production === null || context.origin !== 'trusted') return null
  const before = planned.slice(0, Math.max(0, planned.indexOf('production')))
  const hasPassed = before.every((step) => records.some((record) => record.step === step && record.result === 'pass'))
  const isBuilt = records.some(({ step }) => step === 'build')
  // A walk that goes on to production says there which release it brings up.
  if (!hasPassed || !isBuilt || records.length > before.length) return null
  const { digest, version } = await releaseOf(context, new Map(records.map((record) => [record.step, record])))
  return { release: digest, version }
}

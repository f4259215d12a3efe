// How much of a change is this branch's own, and how much was merged before and isn't live yet.
import { toString } from 'mdast-util-to-string'
import { loadNumber, type Digest } from '../../digest.ts'
import type { Comparison } from '../../metrics/comparison.ts'
import { evaluationDocumentSchema, type Evaluation } from '../../metrics/evaluation.ts'
import { creditLine } from '../../report/credit.ts'
import { paragraph } from '../../report/tree.ts'
import { liveElsewhere, liveRelease } from '../baseline.ts'
import type { ModelContext } from '../context.ts'

/** A line for each metric with a rule; none on the default branch, or where the test sets differ. */
export async function creditLines(
  context: ModelContext,
  candidate: Evaluation,
  comparison: Comparison
): Promise<readonly string[]> {
  const { head, ports, settings } = context
  const { commit = null } = (await liveRelease(context)) ?? (await liveElsewhere(context)) ?? {}
  if (commit === null || head.branch === head.defaultBranch) return []
  const base = await lastMerged(context, commit)
  if (base === null || base.testData === null || base.testData !== candidate.testData) return []
  const subjects = await ports.git.subjects(commit, settings.paths ?? ['**'])
  const merged = subjects.flatMap((subject) => /\(#(\d+)\)$/.exec(subject)?.[1] ?? []).map(Number)
  return comparison.metrics.flatMap((entry) => {
    const value = base.metrics[entry.name]?.value
    if (entry.goal === undefined || value === undefined) return []
    const line = creditLine(entry, loadNumber(value), merged)
    return line === undefined ? [] : [toString(paragraph(...line))]
  })
}

/** The last evaluation of the default branch that is newer than what is live. */
async function lastMerged({ ports, model }: ModelContext, live: string): Promise<Evaluation | null> {
  const records = await ports.tracking.stepRecords(model)
  const last = records.findLast(
    ({ step, result, origin }) => step === 'test' && result === 'pass' && origin === 'trusted'
  )
  if (last?.outputs.evaluation === undefined || last.commit === live) return null
  const bytes = await ports.store.getBytes(last.outputs.evaluation as Digest)
  return evaluationDocumentSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
}

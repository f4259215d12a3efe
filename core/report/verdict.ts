// The verdict of a comparison in one sentence.
import type { Comparison } from '../metrics/comparison.ts'
import { describe, findings, type Finding } from './findings.ts'
import { code, type Inline } from './tree.ts'

export const verdictIcons = { pass: '✅', fail: '❌', inconclusive: '⚠️' } as const

/** "❌ `fraud` is held: `recall` fell by 0.060 on `channel=card_not_present`, and 2 more." */
export function verdictSentence(comparison: Comparison, model?: string): readonly Inline[] {
  const subject: readonly Inline[] = model === undefined ? ['The candidate'] : [code(model)]
  return [`${verdictIcons[comparison.verdict]} `, ...subject, ...predicate(comparison), '.']
}

function predicate(comparison: Comparison): readonly Inline[] {
  const all = findings(comparison)
  switch (comparison.verdict) {
    case 'fail': {
      const failed = all.filter(({ entry }) => entry.gate === 'fail')
      if (failed.length > 0) return [' is held: ', ...firstOf(failed)]
      return [comparison.errors.length > 0 ? ' is held: a file could not be read' : ' is held: the test set changed']
    }
    case 'inconclusive':
      return [' is inconclusive: ', ...firstOf(all.filter(({ entry }) => entry.gate === 'inconclusive'))]
    case 'pass':
      return passed(comparison, all)
  }
}

function passed(comparison: Comparison, all: readonly Finding[]): readonly Inline[] {
  if (comparison.baseline === null) return [' passes as the first model: it holds its bounds']
  if (comparison.notes.some(({ code: note }) => note === 'model_unchanged')) return [' passes: the model is unchanged']
  const accepted = all.filter(({ entry }) => entry.reason === 'accepted')
  if (accepted.length > 0) return [' passes by what was accepted: ', ...firstOf(accepted)]
  const better = all.filter(({ entry, slice }) => !slice && entry.change === 'better')
  const worse = all.filter(({ entry }) => entry.change === 'worse')
  if (better.length > 0 && worse.length === 0) return [' is better: ', ...firstOf(better)]
  if (better.length > 0) return [` passes: ${better.length} better, ${worse.length} worse, within what is allowed`]
  if (worse.length > 0) return [' passes, a little worse: ', ...firstOf(worse)]
  return [` passes: ${nothingWorse(comparison)}`]
}

/** Of a metric that changed and has no goal nobody can say whether it got worse. */
function nothingWorse({ metrics }: Comparison): string {
  const unjudged = metrics.some(({ change }) => change === 'changed' || change === 'removed')
  if (!unjudged) return 'nothing got worse'
  return metrics.some(({ goal }) => goal !== undefined)
    ? 'no metric with a rule got worse'
    : 'no metric has a rule, so nothing says whether the changes are for the better'
}

function firstOf(list: readonly Finding[]): readonly Inline[] {
  const [first, ...others] = list
  if (!first) return []
  return [...describe(first), ...(others.length > 0 ? [`, and ${others.length} more`] : [])]
}

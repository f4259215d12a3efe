// What comparisons mean for the job: its result, its exit code and what is annotated.
import type { Annotation } from '../../adapters/github/runner.ts'
import { exitCodes } from '../../core/errors.ts'
import type { Comparison } from '../../core/metrics/comparison.ts'
import type { Ending } from '../shared/ending.ts'

export interface Judged {
  readonly model: string
  readonly comparison: Comparison
}

export const inconclusiveRules = ['pass', 'approval', 'fail'] as const
export type InconclusiveRule = (typeof inconclusiveRules)[number]

type Judgement = Pick<Ending, 'result' | 'reason' | 'exitCode' | 'message' | 'annotations'>

/** What could not be read is wrong input; an inconclusive comparison passes, waits for an approval or fails, by the rule. */
export function judge(all: readonly Judged[], rule: InconclusiveRule): Judgement {
  const told = {
    message: all.map(({ model, comparison: { verdict } }) => `${model}: ${verdict}`).join(', '),
    annotations: all.flatMap((each) => [...unreadable(each), ...heldMetrics(each, rule), ...otherRows(each)])
  }
  const has = (verdict: Comparison['verdict']) => all.some(({ comparison }) => comparison.verdict === verdict)
  if (all.some(({ comparison }) => comparison.errors.length > 0))
    return { ...told, result: 'fail', reason: 'input_wrong', exitCode: exitCodes.input }
  if (has('fail')) return { ...told, result: 'fail', reason: 'metric_failed', exitCode: exitCodes.gate }
  if (rule === 'pass' || !has('inconclusive'))
    return { ...told, result: 'pass', reason: 'passed', exitCode: exitCodes.pass }
  const result = rule === 'fail' ? 'fail' : 'pending'
  return { ...told, result, reason: 'comparison_inconclusive', exitCode: exitCodes.gate }
}

function unreadable({ model, comparison }: Judged): readonly Annotation[] {
  return comparison.errors.map(({ file, message }) => ({
    level: 'error',
    title: `${model}: ${file} can't be read`,
    message,
    ...(/^(git|release):/.test(file) ? {} : { place: { file } })
  }))
}

function heldMetrics({ model, comparison }: Judged, rule: InconclusiveRule): readonly Annotation[] {
  const slices = comparison.slices.flatMap(({ column, value, metrics }) =>
    metrics.map((metric) => ({ metric, of: ` on ${column}=${value}` }))
  )
  const all = [...comparison.metrics.map((metric) => ({ metric, of: '' })), ...slices]
  return all.flatMap(({ metric, of }): readonly Annotation[] => {
    const { name, gate, reason, message } = metric
    if (gate !== 'fail' && (gate !== 'inconclusive' || rule === 'pass')) return []
    const level = gate === 'fail' || rule === 'fail' ? 'error' : 'warning'
    return [
      { level, title: `${model}: ${name}${of} ${reason ?? gate}`, message: message ?? `${name} does not hold its rule` }
    ]
  })
}

/** Never compared across different test sets in silence. */
function otherRows({ model, comparison: { notes, method } }: Judged): readonly Annotation[] {
  const level = method['test_set'] === 'strict' ? 'error' : 'warning'
  return notes
    .filter(({ code }) => code === 'test_set_changed' || code === 'rows_do_not_join')
    .map(({ code, message }) => ({ level, title: `${model}: ${code}`, message }))
}

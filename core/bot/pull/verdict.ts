// The verdict of a pull request in one sentence for each model.
import { resultIcons } from '../../report/walk.ts'
import { code, link, type Inline } from '../../report/tree.ts'
import { findings, describe } from '../../report/findings.ts'
import type { RunFacts } from '../run-facts.ts'
import { awaitedRun } from './evidence.ts'
import type { ModelGate, PullGate } from './gate.ts'
import type { PullContext } from './context.ts'

const named = 3

export function verdictOf(context: PullContext, gate: PullGate): readonly Inline[] {
  const icon = resultIcons[gate.result]
  const own = gate.reasons[0]
  if (gate.models.length === 0)
    return [`${icon} `, own === undefined ? 'No model is touched.' : sentenceOfPull(own.code)]
  const sentences = gate.models
    .slice(0, named)
    .flatMap((model): readonly Inline[] => [' ', ...sentence(context, model)])
  const more = gate.models.length - named
  return [
    icon,
    ...(own === undefined ? [] : [` ${sentenceOfPull(own.code)}`]),
    ...sentences,
    ...(more > 0 ? [` ${summary(gate.models.slice(named))}.`] : [])
  ]
}

function sentenceOfPull(code: string): string {
  switch (code) {
    case 'on_hold':
      return 'This pull request is on hold.'
    case 'other_bytes':
      return 'This promotion is not as the bot made it.'
    case 'permission_missing':
      return 'The App lacks a permission.'
    case 'policy_changed':
      return 'The change of the policy waits for its owners.'
    default:
      return 'This pull request can not be judged whole.'
  }
}

function summary(models: readonly ModelGate[]): string {
  const counts = (['fail', 'unavailable', 'pending', 'pass'] as const).flatMap((result) => {
    const count = models.filter((model) => model.result === result).length
    return count === 0 ? [] : [`${count} more ${words[result]}`]
  })
  return counts.join(', ')
}

const words = { fail: 'held', unavailable: 'not judged', pending: 'waiting', pass: 'ready' } as const

const waits: Readonly<Record<string, string>> = {
  soak_not_over: ' waits until the environment before has served it for long enough.',
  outside_window: ' waits for the deployment window.',
  frozen: ' waits until the freeze is over.',
  training_elsewhere: ' is being trained elsewhere.',
  training_not_asked: ' is not trained yet: nobody asked for it.'
}

/** The run that is waited for. Not how far it is: that would be a write for each of its turns. */
function runOf(run: RunFacts | null): readonly Inline[] {
  if (run === null) return []
  return [': ', link(run.url, `run ${run.id}`), ' of ', code(run.path.split('/').at(-1) ?? run.path), ' has not ended']
}

function sentence({ observation, scope }: PullContext, { state, result, reasons }: ModelGate): readonly Inline[] {
  const name = code(state.model)
  const why = reasons[0]?.code ?? result
  if (state.isExcluded) return [name, ' is left out.']
  switch (result) {
    case 'fail':
      return worstFinding(state.comparison) ?? [name, ' is held (', code(why), ').']
    case 'unavailable':
      return [name, " can't be judged (", code(why), ').']
    case 'pending':
      if (why === 'evidence_running') return [name, ' is being checked', ...runOf(awaitedRun(observation, scope)), '.']
      return [name, waits[why] ?? ' waits for approval.']
    case 'pass':
      return [name, scope.kind === 'promotion' ? ' may be promoted.' : ' is ready.']
  }

  function worstFinding(comparison: typeof state.comparison): readonly Inline[] | null {
    const failed = comparison === null ? [] : findings(comparison).filter(({ entry }) => entry.gate === 'fail')
    const [first, ...others] = failed
    if (first === undefined || why !== 'metric_failed') return null
    return [
      name,
      ' is held: ',
      ...describe(first),
      ...(others.length === 0 ? [] : [`, and ${others.length} more`]),
      '.'
    ]
  }
}

// What breached rules of `monitor:` ask for: an issue for each, kept as it is now, and a retraining or a rollback once for each
// release that is live.
import type { Config } from '../../config/schema.ts'
import { digestValue } from '../../digest.ts'
import type { MonitorReport, RuleResult } from './monitor.ts'

/** One rule of one model in one environment: the same thing at every look. */
export interface Breach {
  readonly model: string
  readonly environment: string
  readonly rule: RuleResult
  /** Digest of the live release; null where nothing is live. */
  readonly release: string | null
  /** What was started for it, by name of the workflow. */
  readonly starts: readonly string[]
}

/** A workflow of the default branch to start. `key` is in the title of the run, by which it is found again. */
export interface Start {
  readonly workflow: string
  readonly key: string
  readonly inputs: Readonly<Record<string, string>>
}

export interface Answers {
  /** Breaches that have an issue. */
  readonly open: readonly Breach[]
  /** Keys of rules that hold again: an issue that stands open for one is closed. What can't be judged leaves its issue as it is. */
  readonly over: readonly string[]
  readonly starts: readonly Start[]
}

/** The same for the same rule at every look. */
export function breachKey(at: { readonly environment: string; readonly model: string; readonly rule: string }): string {
  return digestValue({ breach: [at.environment, at.model, at.rule] }).slice(-16)
}

export function answersTo(
  reports: readonly MonitorReport[],
  { monitor, models }: Pick<Config, 'monitor' | 'models'>
): Answers {
  const rules = monitor?.rules ?? []
  const judged = reports.flatMap(({ look, rules: results }) =>
    results.flatMap((rule) => {
      const asked = rules.find(({ name }) => name === rule.rule)
      return asked === undefined || rule.kind === 'health' ? [] : [{ look, rule, actions: asked.do }]
    })
  )
  const breached = judged.filter(({ rule }) => rule.result === 'fail')
  const starts = breached.flatMap(({ look: { model, environment, release }, actions }) => {
    const at = digestValue({ model, environment, release }).slice(-16)
    return [
      ...(actions.includes('retrain')
        ? [{ workflow: retrainingOf(models[model]), key: `retrain-${at}`, inputs: { model } }]
        : []),
      ...(actions.includes('rollback')
        ? [{ workflow: 'modelgate-rollback.yml', key: `rollback-${at}`, inputs: { model, environment } }]
        : [])
    ]
  })
  return {
    open: breached
      .filter(({ actions }) => actions.includes('issue'))
      .map(({ look: { model, environment, release }, rule, actions }) => ({
        ...{ model, environment, rule, release },
        starts: actions.filter((action) => action === 'retrain' || action === 'rollback')
      })),
    over: judged
      .filter(({ rule, actions }) => rule.result === 'pass' && actions.includes('issue'))
      .map(({ look, rule }) => breachKey({ ...look, rule: rule.rule })),
    starts: [...new Map(starts.map((each) => [each.key, each])).values()]
  }
}

/** What is trained elsewhere is asked for there. */
function retrainingOf(model: Config['models'][string] | undefined): string {
  return model?.source === undefined ? 'modelgate-retrain.yml' : 'modelgate-source.yml'
}

// Jobs that wait at a custom deployment protection rule: each is answered for its run and commit, with the reasons. What is
// still waited for is told without deciding, and decided once it is there.
import { environmentParts } from '../../pipeline/environments.ts'
import { opensNext } from '../../gates/window.ts'
import type { AuditFault } from '../../audit/mirror.ts'
import type { Config } from '../../config/schema.ts'
import type { Digest } from '../../digest.ts'
import type { Effect } from '../effects.ts'
import { worstResult } from '../gate-facts.ts'
import type { DeliveryObservation } from '../observation.ts'
import type { RunFacts } from '../run-facts.ts'
import { record, recordsOf, type BotEvent, type RecordDetail } from '../records.ts'
import type { ProtectionRequest, Request } from '../requests.ts'
import { attemptOf, isRunOf } from './attempt.ts'
import { commitGates, type CommitGate } from './commit-gate.ts'
import { isTrusted } from './releases.ts'

/** GitHub's limits for the comment of a rule, and for those that decide nothing. */
const commentLimit = 1024
const mostReports = 10

type Waiting = Pick<ProtectionRequest, 'runId' | 'environment' | 'sha'>
type State = RecordDetail<'protection_answered'>['state']

interface Verdict {
  readonly state: State
  readonly why: string
  readonly wakeAt: number | null
}

export interface Answers {
  readonly effects: readonly Effect[]
  readonly events: readonly BotEvent[]
  readonly wakeAt: number | null
}

/** What just asked, and what was told to wait before. */
export function answerProtections(observation: DeliveryObservation, requests: readonly ProtectionRequest[]): Answers {
  const waiting = new Map<string, Waiting>()
  for (const each of [...waitingBefore(observation), ...requests])
    waiting.set(`${each.runId} ${each.environment}`, each)
  const answers = [...waiting.values()].map((each) => answer(observation, each))
  const wakes = answers.flatMap(({ wakeAt }) => wakeAt ?? [])
  return {
    effects: answers.flatMap(({ effects }) => effects),
    events: answers.flatMap(({ events }) => events),
    wakeAt: wakes.length === 0 ? null : Math.min(...wakes)
  }
}

/** While the audit log is not the one that the bot wrote, no job goes on; it is run again once the log is put back. */
export function refuseAll(requests: readonly Request[], { message, cure }: AuditFault): readonly Effect[] {
  const comment = Array.from(`audit_changed: ${message} → ${cure}`).slice(0, commentLimit).join('')
  return requests.flatMap((request): readonly Effect[] =>
    request.kind === 'protection'
      ? [
          {
            kind: 'answer_protection',
            runId: request.runId,
            environment: request.environment,
            state: 'rejected',
            comment
          }
        ]
      : []
  )
}

/** Runs that still wait, by what was recorded last of each. */
function waitingBefore({ records, runs }: DeliveryObservation): readonly Waiting[] {
  const last = new Map<string, Waiting & { readonly state: State; readonly attempt: number }>()
  for (const { entry, detail } of recordsOf(records.entries, 'protection_answered')) {
    const { run, attempt, sha, state } = detail
    const environment = entry.environment ?? ''
    last.set(`${run} ${environment}`, { runId: run, environment, sha, state, attempt })
  }
  return [...last.values()].filter(({ state, runId, attempt }) => {
    const run = newestAttempt(runs, runId)
    return state === null && run?.attempt === attempt && run.status !== 'completed'
  })
}

function newestAttempt(runs: readonly RunFacts[], id: number): RunFacts | undefined {
  return runs.filter((run) => run.id === id).toSorted((a, b) => b.attempt - a.attempt)[0]
}

function answer(observation: DeliveryObservation, waiting: Waiting): Answers {
  const { records, self, runs } = observation
  const { runId, environment, sha } = waiting
  const { state, why, wakeAt } = judge(observation, waiting)
  const comment = Array.from(why).slice(0, commentLimit).join('')
  const attempt = newestAttempt(runs, runId)?.attempt ?? null
  const before = recordsOf(records.entries, 'protection_answered').filter(
    ({ entry, detail }) => entry.environment === environment && detail.run === runId && detail.attempt === attempt
  )
  const last = before.at(-1)?.detail
  const told = before.filter(({ detail }) => detail.state === null).length
  const isSame = last?.state === state && last.comment === comment
  if (state === null && (isSame || told >= mostReports)) return { effects: [], events: [], wakeAt }
  const at = { actor: self.login, model: null, environment, commit: sha }
  const isNew = attempt !== null && !isSame
  return {
    // Decided again where it is asked again: another job of the run may wait at the same environment.
    effects: [{ kind: 'answer_protection', runId, environment, state, comment }],
    events: isNew ? [record('protection_answered', at, { run: runId, attempt, sha, state, comment })] : [],
    wakeAt
  }
}

/** A job may go on only as a trusted run of the default branch, at the commit that the deployment names. */
function judge(observation: DeliveryObservation, waiting: Waiting): Verdict {
  const { config, runs } = observation
  const { environment, runId, sha } = waiting
  if (config.kind !== 'valid')
    return no(
      'config_invalid: .github/modelgate.yml on the default branch is missing or not valid, so every gate is closed.'
    )
  if (!Object.hasOwn(config.config.environments, environment))
    return no(`The config has no environment ${environment}.`)
  const run = newestAttempt(runs, runId)
  if (run === undefined) return no(`Run ${runId} is none of the default branch's.`)
  if (!isTrusted(observation, run))
    return no(`origin_not_trusted: run ${runId} is not the default branch's own (event ${run.event}).`)
  if (run.headSha !== sha) return no(`Run ${runId} is of another commit than the deployment.`)
  return environment === environmentParts(config.config).staging
    ? judgeCommit(observation, config, waiting)
    : judgePromotion(observation, waiting, run)
}

/** The first environment takes what was merged, once the gate of every affected model passes. */
function judgeCommit(
  observation: DeliveryObservation,
  policy: { readonly config: Config; readonly policy: Digest },
  { environment, sha }: Waiting
): Verdict {
  const gates = commitGates(observation, policy, environment, sha)
  if (gates === null) return noEvidence(observation, sha)
  const why = gates.map(sentence).join('\n')
  switch (worstResult(gates.map(({ result }) => result))) {
    case 'pass':
      return { state: 'approved', why: why === '' ? `No model is affected by ${sha.slice(0, 7)}.` : why, wakeAt: null }
    case 'fail':
      return no(why)
    case 'pending':
    case 'unavailable':
      return { state: null, why, wakeAt: wakeOf(policy.config, environment, observation.now, gates) }
  }
}

function noEvidence({ runs }: DeliveryObservation, sha: string): Verdict {
  const refused = runs.find((run) => run.headSha === sha && run.evidence.kind === 'refused')
  if (refused?.evidence.kind === 'refused')
    return no(`evidence_refused: the evidence of run ${refused.id}: ${refused.evidence.message}`)
  const why = `evidence_missing: no run has handed in evidence of ${sha.slice(0, 7)} yet.`
  return { state: null, why, wakeAt: null }
}

function sentence({ state, result, reasons, approvals, isThere }: CommitGate): string {
  if (state.isExcluded) return `${state.model}: left out.`
  if (isThere === true) return `${state.model}: served there already.`
  const counted = approvals?.counted.length ?? 0
  if (result === 'pass') return `${state.model}: passes${counted > 0 ? `, approved by ${counted}` : ''}.`
  return `${state.model}: ${reasons.map(({ code, message }) => `${code}: ${message.split('\n')[0] ?? ''}`).join('; ')}`
}

function wakeOf(config: Config, environment: string, now: number, gates: readonly CommitGate[]): number | null {
  const { window } = config.gates[environment] ?? {}
  const isShut = gates.some(({ reasons }) => reasons.some(({ code }) => code === 'outside_window' || code === 'frozen'))
  return window !== undefined && isShut ? opensNext(window, now) : null
}

/** Elsewhere a release must have been promoted, and only the run that this bot started for it goes on. */
function judgePromotion(observation: DeliveryObservation, { environment }: Waiting, run: RunFacts): Verdict {
  const promoted = observation.places
    .filter((place) => place.environment === environment)
    .flatMap(({ model }) => {
      const attempt = attemptOf(observation, environment, model)
      return attempt?.isBegun === true ? [{ model, attempt }] : []
    })
  if (promoted.length === 0)
    return no(`approval_missing: no release stands promoted to ${environment}; merge its promotion pull request first.`)
  const own = promoted.find(({ attempt }) => isRunOf(observation, attempt, run))
  if (own === undefined)
    return no(
      `origin_not_trusted: run ${run.id} is not the one that ${observation.self.login} started for a promoted release.`
    )
  const why = `${own.model}: release ${own.attempt.release} was promoted to ${environment}.`
  return { state: 'approved', why, wakeAt: null }
}

function no(why: string): Verdict {
  return { state: 'rejected', why, wakeAt: null }
}

// A commit of the merge queue: its checks, and the failures that must be remembered, whoever queues the same again.
import { paragraph } from '../../report/tree.ts'
import { summaryCheck } from '../check-names.ts'
import { checkEffects } from '../checks.ts'
import { closedConfig } from '../closed-config.ts'
import type { Decision } from '../decision.ts'
import type { DesiredCheck, Effect } from '../effects.ts'
import type { GroupObservation } from '../observation.ts'
import { logCheck } from '../pull/closed-by-log.ts'
import { failedAttempts } from '../pull/attempts.ts'
import { configCheck } from '../pull/checks.ts'
import type { ButtonRequest, Request } from '../requests.ts'
import { recordsSlug } from '../subjects.ts'
import { closedCheck, givenUpChecks, groupChecks, overCheck } from './checks.ts'
import { beginningMs, groupGate, type GroupGate } from './gate.ts'

export function decideGroup(observation: GroupObservation, requests: readonly Request[] = []): Decision {
  const { config, queued, sha, checks, now, builtAt, repository } = observation
  const begunAt = builtAt + beginningMs
  const show = (desired: readonly DesiredCheck[]): Decision => {
    return { effects: checked(observation, desired, requests), again: false, wakeAt: null }
  }
  if (queued === null)
    return show([
      closedCheck(
        sha,
        'The merge queue can not be read',
        'grant the permission merge_queues: read: in the App’s settings under Permissions, then accept it for the installation'
      )
    ])
  if (queued.length === 0) return show([...givenUpChecks(sha, checks), ...overChecks(observation, requests)])
  const fault = queued.flatMap(({ pull }) => pull.records.fault ?? [])[0]
  if (fault !== undefined) return show([logCheck(sha, fault)])
  if (config.kind !== 'valid') {
    const { title, blocks, annotations } = closedConfig(config, repository.defaultBranch)
    return show([configCheck(sha, title, [...blocks, paragraph('Then queue this again.')], annotations)])
  }
  const gate = groupGate({ ...observation, queued }, config.config, config.policy)
  const remembered = rememberFailures(observation, gate)
  return {
    effects: [...remembered, ...checked(observation, groupChecks(sha, gate), requests)],
    again: false,
    wakeAt: gate.result === 'pending' && now < begunAt ? begunAt : null
  }
}

/** `Re-run` is answered though nothing changed: until then GitHub shows the whole suite as queued. */
function checked(
  { checks, sha }: GroupObservation,
  desired: readonly DesiredCheck[],
  requests: readonly Request[]
): readonly Effect[] {
  const effects = checkEffects(checks, desired)
  if (asksAgain(sha, requests).length === 0 || effects.length > 0) return effects
  const check = desired.find(({ name }) => name === summaryCheck) ?? desired[0]
  const shown = checks.filter(({ name, headSha }) => name === check?.name && headSha === sha)
  const newest = shown.toSorted((a, b) => b.id - a.id)[0]
  return check === undefined || newest === undefined ? [] : [{ kind: 'write_check', id: newest.id, check }]
}

function asksAgain(sha: string, requests: readonly Request[]): readonly ButtonRequest[] {
  return requests.flatMap((request) =>
    request.kind === 'button' && request.identifier === 'rerequested' && request.head === sha ? [request] : []
  )
}

/** Those that were asked to run again, or the summary where it was the whole suite. */
function overChecks({ checks, sha }: GroupObservation, requests: readonly Request[]): readonly DesiredCheck[] {
  const asked = new Set(asksAgain(sha, requests).map(({ checkId }) => checkId))
  if (asked.size === 0) return []
  const ended = checks.filter(({ status, headSha }) => status === 'completed' && headSha === sha)
  const named = ended.filter(({ id }) => asked.has(id))
  const summary = ended.filter(({ name }) => name === summaryCheck).toSorted((a, b) => b.id - a.id)
  return (named.length > 0 ? named : summary.slice(0, 1)).map((check) => overCheck(sha, check))
}

/** Of the group's own pull request: those below it have groups of their own. */
function rememberFailures({ repository }: GroupObservation, { pulls }: GroupGate): readonly Effect[] {
  const top = pulls.at(-1)
  if (top === undefined) return []
  const { number } = top.queued.pull.pull
  const events = failedAttempts(top.context)
  if (events.length === 0) return []
  const subject = recordsSlug({ kind: 'pull', repository, number })
  return [{ kind: 'append_records', subject, head: top.queued.pull.records.head, events }]
}

// The bot's pull request that promotes a release, as it sees it; tests change one thing of it.
import { environmentsBranch, promotionBranch } from '../../../../core/bot/branches.ts'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import { record, type BotEvent } from '../../../../core/bot/records.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { chain, merged, runOfMain } from './deliveries.ts'
import { comparisonOf, facts, observe, otto, people, stepRecord, tree, walkOf } from './pulls.ts'

export const release = digestBytes('release')
export const version = 'v0.2.0'
export const bot = { actor: 'modelgate[bot]', model: 'fraud', commit: merged }

const qa = stepRecord('fraud', 'qa', { outputs: { release, version } })
export const served = runOfMain([
  walkOf('fraud', comparisonOf(0.71), [stepRecord('fraud', 'staging', { outputs: { release, version } }), qa])
])

export const promotionHead = 'f'.repeat(40)

export function opened(pull: number, environment: string): BotEvent {
  return record(
    'promotion_opened',
    { ...bot, environment },
    { pull, release, version, head: promotionHead, replaces: null, from: [7], tree }
  )
}

/** Somebody gave the traffic of an environment back to an older release. */
export function takenBack(environment: string): BotEvent {
  const hold = 'rolled back from v0.2.0 to v0.1.0 by olga'
  const detail = { run: 9000, attempt: 1, release: digestBytes('older'), replaces: release, hold }
  return record('placed', { ...bot, environment }, detail)
}

/** Somebody asked for its promotion. */
export function asked(environment: string): BotEvent {
  const by = { id: otto.id, login: otto.login }
  return record(
    'promotion_asked',
    { ...bot, environment },
    { pull: 7, request: 'comment-1', by, release, version, retries: null }
  )
}

/** Its gate let this head through, or closed again. */
export function gated(pull: number, isOpen = true, head = promotionHead): BotEvent {
  return record('promotion_gated', { ...bot, environment: 'production' }, { pull, head, isOpen })
}

/** A promotion whose only open condition are its approvals. */
export function promotion(environment: string, events: readonly BotEvent[], text: string): PullObservation {
  const start = observe({}, text)
  return {
    ...start,
    people: people.map((person) => (person.id === otto.id ? facts(otto, { teams: ['acme/risk'] }) : person)),
    pull: {
      ...start.pull,
      number: 21,
      author: { id: 77, login: 'modelgate[bot]' },
      head: { ...start.pull.head, sha: promotionHead, ref: promotionBranch(environment, 'fraud', version) },
      base: { ...start.pull.base, ref: environmentsBranch },
      commits: { kind: 'all', items: [] },
      files: { kind: 'all', items: [`${environment}/fraud.yaml`] }
    },
    promoted: { live: null, candidate: release, weight: 0, hold: null },
    runs: [served],
    sinceLive: {
      fraud: {
        ...{ release: null, version: null, commit: null, liveAt: null },
        commits: { kind: 'all', items: [] }
      }
    },
    records: { entries: chain([opened(21, environment), ...events]), head: 'x' }
  }
}

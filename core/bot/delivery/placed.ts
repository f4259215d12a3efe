// What runs of the rollback workflow made environments serve: put on record once, and written where everything is that is served.
import { rollbackWorkflow } from '../branches.ts'
import type { DeliveryObservation } from '../observation.ts'
import type { EvidenceDocument, RunFacts } from '../run-facts.ts'
import { isOfRun } from '../own-evidence.ts'
import { record, recordsOf, type BotEvent } from '../records.ts'
import { isTrusted } from './releases.ts'
import { moved, stateOf, type Move } from './states.ts'

type Placed = NonNullable<EvidenceDocument['placed']>

export interface Placing {
  readonly moves: readonly Move[]
  readonly events: readonly BotEvent[]
}

/** Of this model, the newest in each environment; one that was started before another which is on record comes too late. */
export function placeByHand(observation: DeliveryObservation, model: string): Placing {
  const newest = new Map<string, { readonly run: RunFacts; readonly placed: Placed }>()
  for (const run of observation.runs.toSorted((a, b) => b.id - a.id || b.attempt - a.attempt)) {
    const placed = placedBy(observation, run)
    if (placed?.model === model && !newest.has(placed.environment)) newest.set(placed.environment, { run, placed })
  }
  const parts = [...newest.values()].filter(({ run, placed }) => isNews(observation, model, placed.environment, run))
  return {
    moves: parts.flatMap(({ placed: { environment, release, hold } }) =>
      moved(observation, environment, model, { live: release, candidate: null, weight: 0, hold })
    ),
    events: parts.map(({ run, placed: { environment, release, hold } }) =>
      record(
        'placed',
        { actor: observation.self.login, model, environment, commit: run.headSha },
        {
          ...{ run: run.id, attempt: run.attempt, release, hold },
          replaces: stateOf(observation, environment, model).live
        }
      )
    )
  }
}

/** Whether somebody moved this environment by hand since this run: what the run served says nothing of it any more. */
export function isPlacedSince(
  observation: DeliveryObservation,
  environment: string,
  model: string,
  { id }: Pick<RunFacts, 'id'>
): boolean {
  return placedRecords(observation, environment, model).some(({ detail }) => detail.run > id)
}

function placedBy(observation: DeliveryObservation, run: RunFacts): Placed | null {
  const { config } = observation
  if (run.evidence.kind !== 'read' || !isTrusted(observation, run) || config.kind !== 'valid') return null
  const isRollback = run.path === `.github/workflows/${rollbackWorkflow}` && isOfRun(run, run.evidence.document)
  const placed = isRollback ? (run.evidence.document.placed ?? null) : null
  return placed !== null &&
    Object.hasOwn(config.config.environments, placed.environment) &&
    isKnown(observation, placed)
    ? placed
    : null
}

/** Only a release that this bot has put on record, or what is there already, or nothing. */
function isKnown(observation: DeliveryObservation, { model, environment, release }: Placed): boolean {
  if (release === null || release === stateOf(observation, environment, model).live) return true
  return recordsOf(observation.records.entries, 'release_created').some(
    ({ entry, detail }) => entry.model === model && detail.release === release
  )
}

function isNews(observation: DeliveryObservation, model: string, environment: string, run: RunFacts): boolean {
  return placedRecords(observation, environment, model).every(
    ({ detail }) => detail.run < run.id || (detail.run === run.id && detail.attempt < run.attempt)
  )
}

function placedRecords({ records }: DeliveryObservation, environment: string, model: string) {
  return recordsOf(records.entries, 'placed').filter(
    ({ entry }) => entry.environment === environment && entry.model === model
  )
}

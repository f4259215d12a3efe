// The release that comes next in one environment, or exactly why none does.
import type { Config } from '../../config/schema.ts'
import type { Digest } from '../../digest.ts'
import { predecessorOf } from '../../pipeline/graph.ts'
import type { DeliveryObservation } from '../observation.ts'
import { recordsOf } from '../records.ts'
import { takenBackAt } from '../taken-back.ts'
import { lastTry } from './attempt.ts'
import { isLeftOut } from './merged.ts'
import { madeOf, newestOf, type Served, type Walked } from './releases.ts'
import { stateOf } from './states.ts'

export interface Way {
  readonly config: Config
  readonly environment: string
  readonly model: string
  readonly walks: readonly Walked[]
}

export type Candidate =
  | { readonly kind: 'ready'; readonly served: Served }
  /** It would fail again by itself: only a person lets the same bytes try once more. */
  | { readonly kind: 'failed'; readonly served: Served; readonly tried: Served }
  /** Somebody took it back from here: only a person's word brings the same bytes here again. */
  | { readonly kind: 'taken_back'; readonly served: Served }
  /** `code` is of the closed list of reasons; null where nothing is wrong. */
  | { readonly kind: 'none'; readonly code: string | null; readonly message: string }

/** Of the release that the environment before serves, what QA said of it and what became of it here. */
export function candidateFor(observation: DeliveryObservation, way: Way): Candidate {
  const { environment, model, walks } = way
  const { hold, live, candidate } = stateOf(observation, environment, model)
  if (hold !== null) return none('on_hold', `${environment} is on hold: ${hold}`)
  const tested = testedOf(observation, way)
  if (tested === null) return none('evidence_missing', whyUntested(observation, way))
  const { release, version, record, run } = tested
  if (record.result !== 'pass') {
    const [why] = record.reasons
    return none(why?.code ?? 'check_failed', `QA of ${version} did not pass (run ${run.id})${textOf(why?.message)}`)
  }
  if (live === release) return none(null, `${version} is live in ${environment} already${stopped(walks)}`)
  if (candidate === release) return none(null, `${version} is being brought up in ${environment} already`)
  if (!isKnown(observation, model, release)) return whyUnknown(observation, model, tested)
  const tried = lastTry(walks, environment, release)
  const hasFailed = tried?.record.result === 'fail' && !isAskedAgain(observation, way, tried)
  if (hasFailed) return { kind: 'failed', served: tested, tried }
  return { kind: isTakenBack(observation, way, release) ? 'taken_back' : 'ready', served: tested }
}

/** The same, where it may go on by itself; null where it may not. */
export function promotable(observation: DeliveryObservation, way: Way): Served | null {
  const found = candidateFor(observation, way)
  return found.kind === 'ready' ? found.served : null
}

/** What is said of the release that comes next here, by QA or by the walk that made it; null where nothing that is seen says any. */
export function testedOf(observation: DeliveryObservation, { config, environment, model, walks }: Way): Served | null {
  const before = predecessorOf(config, environment)
  if (before === null) return madeOf(walks)
  const { live } = stateOf(observation, before, model)
  return live === null ? null : newestOf(walks, 'qa', { release: live })
}

/** Somebody let the release try again after exactly this attempt; when it fails once more, that is another one. */
function isAskedAgain(
  { records }: DeliveryObservation,
  { environment, model }: Way,
  { release, run }: Served
): boolean {
  return recordsOf(records.entries, 'promotion_asked').some(
    ({ entry, detail: { release: asked, retries } }) =>
      entry.environment === environment &&
      entry.model === model &&
      asked === release &&
      retries?.run === run.id &&
      retries.attempt === run.attempt
  )
}

function isTakenBack({ records }: DeliveryObservation, { environment, model }: Way, release: Digest): boolean {
  const at = takenBackAt(records.entries, { environment, model, release })
  if (at === null) return false
  return !recordsOf(records.entries, 'promotion_asked').some(
    ({ entry, detail }) =>
      entry.environment === environment && entry.model === model && detail.release === release && entry.sequence > at
  )
}

function isKnown({ records }: DeliveryObservation, model: string, release: Digest): boolean {
  return recordsOf(records.entries, 'release_created').some(
    ({ entry, detail }) => entry.model === model && detail.release === release
  )
}

function whyUnknown(observation: DeliveryObservation, model: string, { version, run, walk }: Served): Candidate {
  const build = walk.records.find(({ step }) => step === 'build')?.outputs
  const built = {
    modelDigest: (build?.modelDigest as Digest | undefined) ?? null,
    serving: (build?.serving as Digest | undefined) ?? null
  }
  return isLeftOut(observation, run.headSha, model, built)
    ? none('excluded', `${version} holds what was left out of its change`)
    : none('evidence_missing', `${version} is not on record as a release yet`)
}

function whyUntested(observation: DeliveryObservation, { config, environment, model, walks }: Way): string {
  const before = predecessorOf(config, environment)
  const stop = stopped(walks)
  if (before === null) return `no run of the default branch that is seen has made a release of ${model}${stop}`
  const { live } = stateOf(observation, before, model)
  if (live === null) return `${before} serves no release of ${model} yet${stop}`
  const made = recordsOf(observation.records.entries, 'release_created').findLast(
    ({ entry, detail }) => entry.model === model && detail.release === live
  )
  return `QA has said nothing that is seen of ${made?.detail.version ?? live.slice(0, 19)}, which ${before} serves${stop}`
}

/** Where the default branch's newest walk ended before it had a release to promote. */
function stopped(walks: readonly Walked[]): string {
  const newest = walks.find(({ walk }) => walk.records.every(({ step }) => step !== 'production' && step !== 'live'))
  const last = newest?.walk.records.at(-1)
  if (newest === undefined || last === undefined || last.result === 'pass') return ''
  return `; run ${newest.run.id} of the default branch stopped at ${last.step}, ${last.reasons[0]?.code ?? last.result}`
}

function textOf(message: string | undefined): string {
  return message === undefined ? '' : `: ${message.split('\n')[0] ?? ''}`
}

function none(code: string | null, message: string): Candidate {
  return { kind: 'none', code, message }
}

// Runs that a command or a button asks for. They are put on record first, so that of several bots one starts them, and one
// that ends half way is followed by the next; they are answered once GitHub has started them, or refused to.
import { startGraceMs } from '../delivery/go-live.ts'
import type { Effect } from '../effects.ts'
import type { PullObservation } from '../observation.ts'
import type { Outcome, Refusal } from '../outcomes.ts'
import { personText, type Person } from '../people.ts'
import { refusalCure, refusedRun } from '../refused-runs.ts'
import { record, recordsOf, type BotEvent, type BotRecord, type RecordDetail } from '../records.ts'
import { who, type AskedRun, type Done } from './answer.ts'

interface Ask {
  readonly request: string
  readonly by: Person
  /** As it is shown. */
  readonly command: string
}

type Seen = Pick<PullObservation, 'pull' | 'records' | 'repository' | 'self' | 'now'>
type Started = RecordDetail<'command_answered'>['runs']

/** What was asked, put on record: as answered, or with the runs that are started now. */
export function putOnRecord(
  { observation }: { readonly observation: Seen },
  { request, by, command }: Ask,
  { isDone, outcome: said, names, runs }: Done
): { readonly event: BotEvent; readonly starts: readonly Effect[] } {
  const { pull } = observation
  const asked = {
    pull: pull.number,
    request,
    by: who(by),
    command: command.slice(0, 500),
    outcome: said.slice(0, 1000)
  }
  const at = { actor: personText(by), model: null, environment: null, commit: pull.head.sha }
  if (runs === undefined) {
    const named = names === undefined ? {} : { names }
    return { event: record('command_answered', at, { ...asked, isDone, ...named }), starts: [] }
  }
  return {
    event: record('runs_asked', at, { ...asked, runs: runs.map((run) => ({ ...run, inputs: { ...run.inputs } })) }),
    starts: runs.map((run) => startOf(observation, run))
  }
}

function startOf({ repository }: Seen, { workflow, key, inputs }: AskedRun): Effect {
  return { kind: 'dispatch', workflow, ref: repository.defaultBranch, key, inputs }
}

export interface Finish {
  /** Answers to what is started or refused by now. */
  readonly events: readonly BotEvent[]
  /** After the records. */
  readonly starts: readonly Effect[]
  readonly wakeAt: number | null
}

/** Each on record whose answer is not: whoever began may have ended before it could start them all. */
export function finishRuns({ observation }: { readonly observation: Seen }, outcomes: readonly Outcome[]): Finish {
  const parts = openRuns(observation).map((asked) => finishOne(observation, asked, outcomes))
  const times = parts.flatMap(({ wakeAt }) => wakeAt ?? [])
  return {
    events: parts.flatMap(({ events }) => events),
    starts: parts.flatMap(({ starts }) => starts),
    wakeAt: times.length === 0 ? null : Math.min(...times)
  }
}

/** Those of this pull request that are asked for and not answered. */
export function openRuns({ pull, records }: Pick<Seen, 'pull' | 'records'>): readonly BotRecord<'runs_asked'>[] {
  const answered = new Set(recordsOf(records.entries, 'command_answered').map(({ detail }) => detail.request))
  return recordsOf(records.entries, 'runs_asked').filter(
    ({ detail }) => detail.pull === pull.number && !answered.has(detail.request)
  )
}

/** Whoever put it on record has had its time. */
export function isOverdue({ entry }: BotRecord<'runs_asked'>, now: number): boolean {
  return now >= Date.parse(entry.at) + startGraceMs
}

function finishOne(observation: Seen, asked: BotRecord<'runs_asked'>, outcomes: readonly Outcome[]): Finish {
  const { detail, entry } = asked
  const known = detail.runs.map((run) => ({ run, outcome: outcomes.find(({ key }) => key === run.key) }))
  const waiting = known.filter(({ outcome }) => outcome === undefined)
  if (waiting.length === 0) {
    const { actor, model, environment, commit } = entry
    const answer = answerOf(observation, detail, outcomes)
    return {
      events: [record('command_answered', { actor, model, environment, commit }, answer)],
      starts: [],
      wakeAt: null
    }
  }
  const isOurs = waiting.length < known.length || isOverdue(asked, observation.now)
  if (!isOurs) return { events: [], starts: [], wakeAt: Date.parse(entry.at) + startGraceMs }
  return { events: [], starts: waiting.map(({ run }) => startOf(observation, run)), wakeAt: null }
}

function answerOf(
  observation: Seen,
  { runs: asked, outcome: started, ...detail }: RecordDetail<'runs_asked'>,
  outcomes: readonly Outcome[]
): RecordDetail<'command_answered'> {
  const refused = asked.flatMap((run) =>
    outcomes.flatMap((each) => (each.kind === 'refused' && each.key === run.key ? [{ run, ...each }] : []))
  )
  const runs: Started = outcomes.flatMap((each) =>
    each.kind === 'started' && each.run !== null && asked.some(({ key }) => key === each.key) ? [each.run] : []
  )
  const isDone = refused.length === 0
  const whyNot = refused.map(({ run, refusal }) => refusalText(observation, run, refusal)).join(' ')
  return {
    ...{ ...detail, isDone, outcome: (isDone ? started : whyNot).slice(0, 1000) },
    ...(runs.length === 0 ? {} : { runs })
  }
}

function refusalText(observation: Seen, run: AskedRun, refusal: Refusal): string {
  return `${refusedRun(run, refusal)}. ${refusalCure(observation, run, refusal)}, then ask again.`
}

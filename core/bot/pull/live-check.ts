// The check of a merged promotion whose release is live, and its button: the same as `/modelgate rollback MODEL ENV`.
import { digestValue, type Digest } from '../../digest.ts'
import { code, paragraph, report } from '../../report/tree.ts'
import { summaryCheck } from '../check-names.ts'
import { desiredCheck } from '../checks.ts'
import type { DesiredCheck, Effect } from '../effects.ts'
import { stateOf } from '../delivery/states.ts'
import { mayWrite } from '../people.ts'
import { recordsOf, type BotEvent } from '../records.ts'
import { asksForRollback, rollbackButton, type ButtonRequest, type Request } from '../requests.ts'
import { not, pressOf, type Done } from './answer.ts'
import { putOnRecord } from './asked-runs.ts'
import { isMergedPromotion, type PullContext } from './context.ts'
import { rollback } from './dispatches.ts'
import type { Scope } from './scope.ts'

const liveCheck = `${summaryCheck} / live`

type Promotion = Extract<Scope, { readonly kind: 'promotion' }>

interface Standing {
  readonly scope: Promotion
  readonly isLive: boolean
  /** What was live before; null where nothing was. */
  readonly replaces: Digest | null
}

/** Null where this is no merged promotion, or the release went the same way once more by a later one. */
function standingOf(context: PullContext): Standing | null {
  const { observation, scope } = context
  if (scope.kind === 'code' || !isMergedPromotion(context)) return null
  const opened = recordsOf(observation.records.entries, 'promotion_opened').findLast(
    ({ entry, detail }) =>
      entry.environment === scope.environment && entry.model === scope.model && detail.release === scope.release
  )
  if (opened?.detail.pull !== observation.pull.number) return null
  const isLive = stateOf(observation, scope.environment, scope.model).live === scope.release
  return { scope, isLive, replaces: opened.detail.replaces }
}

function shows({ scope: { environment, model, release }, replaces }: Standing): Digest {
  return digestValue({ rollback: { environment, model, release, replaces } })
}

/** Written once its release is live; when it is no longer, the same check says so and loses its button. */
export function liveChecks(context: PullContext): readonly DesiredCheck[] {
  const { checks, pull, self } = context.observation
  const standing = standingOf(context)
  if (standing === null || self.mode !== 'app') return []
  const { scope, isLive, replaces } = standing
  const { environment, model, version } = scope
  const isKnown = checks.some(({ name, headSha }) => name === liveCheck && headSha === pull.head.sha)
  if (!isLive && !isKnown) return []
  const isOffered = isLive && replaces !== null
  const command = code(`/modelgate rollback ${model} ${environment}`)
  const text = isOffered
    ? paragraph('“Roll back” gives the traffic back to what was live before, as ', command, ' does.')
    : paragraph(isLive ? 'Nothing was live here before it.' : 'Another release is live here, or none.')
  return [
    desiredCheck({
      name: liveCheck,
      headSha: pull.head.sha,
      status: 'completed',
      conclusion: 'success',
      title: isLive
        ? `${model} ${version} is live in ${environment}`
        : `${model} ${version} was live in ${environment}`,
      report: report([text]),
      ...(isOffered
        ? {
            buttons: [
              {
                label: 'Roll back',
                description: `Take ${version} out of ${environment}`.slice(0, 40),
                identifier: rollbackButton
              }
            ],
            shows: shows(standing)
          }
        : {})
    })
  ]
}

export interface Presses {
  readonly events: readonly BotEvent[]
  /** After the records. */
  readonly starts: readonly Effect[]
}

/** Each is heard once, and on record, whatever it came to. */
export function answerPresses(context: PullContext, requests: readonly Request[]): Presses {
  const { entries } = context.observation.records
  const standing = standingOf(context)
  const heard = new Set(
    [...recordsOf(entries, 'command_answered'), ...recordsOf(entries, 'runs_asked')].map(({ detail }) => detail.request)
  )
  const presses = requests.filter(asksForRollback).filter(({ id }) => !heard.has(pressOf(id)))
  if (standing === null) return { events: [], starts: [] }
  const { environment, model } = standing.scope
  const command = `/modelgate rollback ${model} ${environment}`
  const done = presses.map((press) =>
    putOnRecord(context, { request: pressOf(press.id), by: press.by, command }, answerOne(context, standing, press))
  )
  return { events: done.map(({ event }) => event), starts: done.flatMap(({ starts }) => starts) }
}

function answerOne(context: PullContext, standing: Standing, press: ButtonRequest): Done {
  const { environment, model, version } = standing.scope
  const person = context.observation.people.find(({ id }) => id === press.by.id)
  if (press.viaApp || person?.isBot === true) return not('An App pressed it.')
  if (person === undefined) return not('Who you are could not be looked up: press again in a minute.')
  if (!mayWrite(person)) return not(`${person.login} has no write access to this repository.`)
  const isSame = press.head === context.observation.pull.head.sha && press.shown === shows(standing)
  if (!standing.isLive || !isSame) return not(`${version} is no longer what the button stood beside: nothing was done.`)
  return rollback(context, { verb: 'rollback', model, environment, version: null }, pressOf(press.id), person)
}

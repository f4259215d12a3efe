// Which releases were live in an environment, and which were taken back.
import type { AuditEntry } from '../../audit/entry.ts'
import type { Digest } from '../../digest.ts'
import type { ModelContext } from '../context.ts'

/** A rollback as the audit log has it; `from` is the release that lost the traffic. */
export interface Rollback {
  readonly at: number
  readonly automatic: boolean
  readonly from: string | null
  readonly to: string | null
  readonly why: string
  /** False where the command that began it was killed: then its end is not in the log. */
  readonly isEnded: boolean
}

/** Oldest first. The log is asked, not the step records: it is written before the first effect. */
export async function rollbacksIn(context: ModelContext, environment: string): Promise<readonly Rollback[]> {
  const entries = (await context.ports.audit.entries()).filter(
    (entry) => entry.model === context.model && entry.environment === environment
  )
  return entries.flatMap((entry, index) => {
    if (entry.kind !== 'rollback') return []
    const { automatic, from, to, why } = entry.detail
    const isEnded = entries.slice(index + 1).some(isEndOfRollback)
    return [
      {
        at: Date.parse(entry.at),
        automatic: automatic === true,
        from: textOf(from),
        to: textOf(to),
        why: textOf(why) ?? 'it was rolled back',
        isEnded
      }
    ]
  })
}

function isEndOfRollback({ kind, detail }: AuditEntry): boolean {
  return (
    kind === 'hold_set' ||
    kind === 'hold_lifted' ||
    kind === 'rollback' ||
    (kind === 'effect_done' && detail.effect === 'rollback')
  )
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/**
 * Why a release was taken back by itself after it had got traffic in this environment; null if it never was, or not since
 * somebody let it try once more.
 */
export async function takenBack(
  context: ModelContext,
  environment: string,
  release: string | undefined
): Promise<string | null> {
  const { triesAgainSince } = context.ports.approvals
  const since =
    release === undefined
      ? null
      : triesAgainSince === undefined
        ? await askedHereAt(context, environment, release)
        : triesAgainSince(environment, context.model, release)
  const found = (await rollbacksIn(context, environment)).find(
    ({ automatic, from, at }) => automatic && from === release && (since === null || at > since)
  )
  return found?.why ?? null
}

/** When somebody last took this release back from where it was live; null where nobody did. */
export async function takenBackByHandAt(
  context: ModelContext,
  environment: string,
  release: string | undefined
): Promise<number | null> {
  const found = (await rollbacksIn(context, environment)).findLast(
    ({ automatic, from }) => !automatic && release !== undefined && from === release
  )
  return found?.at ?? null
}

/** When somebody last said so where no bot keeps it; null where nobody did. */
async function askedHereAt(context: ModelContext, environment: string, release: string): Promise<number | null> {
  const asked = (await context.ports.audit.entries()).findLast(
    ({ kind, model, environment: where, detail }) =>
      kind === 'promotion_asked' && model === context.model && where === environment && detail.release === release
  )
  return asked === undefined ? null : Date.parse(asked.at)
}

/**
 * The release to go back to from the one that is live: the one beneath it when each go-live is put on a pile and each
 * rollback takes off what it left. So going back twice goes back two releases, never forward to what was left.
 */
export async function releaseBeneath(
  context: ModelContext,
  environment: string,
  current: Digest
): Promise<string | null> {
  const records = await context.ports.tracking.stepRecords(context.model)
  const wentLive = records.flatMap(({ step, result, createdAt, outputs }) =>
    step === 'live' && result === 'pass' && outputs.environment === environment && outputs.release !== undefined
      ? [{ at: Date.parse(createdAt), to: outputs.release, isBack: false }]
      : []
  )
  const wentBack = (await rollbacksIn(context, environment)).map(({ at, to }) => ({ at, to, isBack: true }))
  let pile: readonly string[] = []
  for (const { to, isBack } of [...wentLive, ...wentBack].sort((a, b) => a.at - b.at)) {
    if (to === null) pile = []
    else if (isBack && pile.includes(to)) pile = pile.slice(0, pile.lastIndexOf(to) + 1)
    else if (pile.at(-1) !== to) pile = [...pile, to]
  }
  const place = pile.lastIndexOf(current)
  return pile.slice(0, place === -1 ? pile.length : place).findLast((release) => release !== current) ?? null
}

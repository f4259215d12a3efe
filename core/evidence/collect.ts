// Puts together what several jobs of one workflow run found, each of its own models.
import type { ModelWalk } from '../report/walk.ts'
import { parseEvidence, type Evidence } from './evidence-file.ts'
import type { About } from './make.ts'

/** What every part must be about. */
export interface Whole extends About {
  readonly walkedCommit: string
  readonly policy: string
}

export interface Collected {
  readonly walks: readonly ModelWalk[]
  /** Models that no part speaks of. */
  readonly missing: readonly string[]
  /** Why parts were left out, in words that may hold some of theirs. */
  readonly refused: readonly string[]
}

/**
 * The newest walk of each model that is expected. A part of an earlier attempt counts: running failed jobs again leaves the
 * others as they were. What another run, commit or config made does not.
 */
export function collectEvidence(
  parts: ReadonlyMap<string, Uint8Array>,
  expected: readonly string[],
  whole: Whole
): Collected {
  const refused: string[] = []
  const read: Evidence[] = []
  for (const [name, bytes] of parts) {
    const parsed = parseEvidence(bytes)
    const why = parsed.kind === 'refused' ? parsed.message : strangeness(parsed.evidence, whole)
    if (why !== null) refused.push(`${name}: ${why}`)
    else if (parsed.kind === 'ok') read.push(parsed.evidence)
  }
  const newestFirst = read.toSorted((a, b) => b.createdAt - a.createdAt)
  const found = expected.map((name) => ({
    name,
    walk: newestFirst.flatMap(({ models }) => models).find(({ model, records }) => model === name && records.length > 0)
  }))
  return {
    walks: found.flatMap(({ walk }) => walk ?? []),
    missing: found.flatMap(({ name, walk }) => (walk === undefined ? [name] : [])),
    refused
  }
}

/** Why a part is none of this whole; null where it is. */
function strangeness({ commit, walkedCommit, policy, run }: Evidence, whole: Whole): string | null {
  if (commit !== whole.commit || walkedCommit !== whole.walkedCommit) return `it is about commit ${commit}`
  if (policy !== whole.policy) return 'it was made with another config'
  if (run?.id !== whole.run?.id) return `it was made by run ${String(run?.id ?? 'none')}`
  if ((run?.attempt ?? 0) > (whole.run?.attempt ?? 0)) return `it was made by attempt ${String(run?.attempt)}`
  return null
}

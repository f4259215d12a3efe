// Counts the answers of each release since traffic was last moved, and the requests that are under way.
import type { Digest } from '../../../core/digest.ts'
import { latencies, type LoadSummary } from '../../../core/pipeline/serving/load.ts'

/** Latencies are kept for this many of the newest answers of a release. */
const keptLatencies = 4096

export interface ReleaseCount {
  readonly requests: number
  /** 5xx answers, connection errors, timeouts, and clients that left before the answer was whole. */
  readonly failed: number
  readonly latency: Pick<LoadSummary, 'p50' | 'p95' | 'p99'>
}

interface Tally {
  requests: number
  failed: number
  readonly milliseconds: number[]
}

/** Counts of one model since one move of traffic. An answer counts where its request began. */
export interface Window {
  answered(release: Digest, failed: boolean, milliseconds: number): void
  read(): Readonly<Record<Digest, ReleaseCount>>
}

export function createWindow(): Window {
  const tallies = new Map<Digest, Tally>()
  return {
    answered(release, failed, milliseconds) {
      const tally = tallies.get(release) ?? { requests: 0, failed: 0, milliseconds: [] }
      tallies.set(release, tally)
      tally.milliseconds[tally.requests % keptLatencies] = milliseconds
      tally.requests += 1
      if (failed) tally.failed += 1
    },
    read() {
      return Object.fromEntries(
        [...tallies].map(([release, { requests, failed, milliseconds }]) => [
          release,
          { requests, failed, latency: latencies(milliseconds) }
        ])
      )
    }
  }
}

/** Requests under way at each release, whichever route sent them there. */
export interface InFlight {
  add(release: Digest, change: 1 | -1): void
  read(): Readonly<Record<Digest, number>>
}

export function createInFlight(): InFlight {
  const counts = new Map<Digest, number>()
  return {
    add(release, change) {
      const next = (counts.get(release) ?? 0) + change
      if (next > 0) counts.set(release, next)
      else counts.delete(release)
    },
    read: () => Object.fromEntries(counts)
  }
}

// What a number of answers says about a served model: latency percentiles and errors.

/** One request as the client saw it. */
export interface Sample {
  readonly ok: boolean
  readonly milliseconds: number
}

/** Latencies in milliseconds; `errorRate` is a fraction of all requests. The `load` of qa.json. */
export interface LoadSummary {
  readonly requests: number
  readonly failed: number
  readonly errorRate: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** Nearest-rank percentile of ascending values: the smallest that at least `percent` % of them don't exceed; 0 if there are none. */
export function percentile(ascending: readonly number[], percent: number): number {
  const rank = Math.max(1, Math.ceil((percent / 100) * ascending.length))
  return ascending[rank - 1] ?? 0
}

/** p50, p95 and p99 of unordered values. */
export function latencies(milliseconds: readonly number[]): Pick<LoadSummary, 'p50' | 'p95' | 'p99'> {
  const ascending = milliseconds.toSorted((a, b) => a - b)
  return { p50: percentile(ascending, 50), p95: percentile(ascending, 95), p99: percentile(ascending, 99) }
}

/** Failed requests count in the latencies too: a server that fails slowly is slow. */
export function summariseLoad(samples: readonly Sample[]): LoadSummary {
  const failed = samples.filter((sample) => !sample.ok).length
  return {
    requests: samples.length,
    failed,
    errorRate: samples.length === 0 ? 0 : failed / samples.length,
    ...latencies(samples.map((sample) => sample.milliseconds))
  }
}

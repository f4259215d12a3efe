// Trouble that a test orders: each fault waits for the first request that it fits, and is used up by it.

export type Trouble =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly message?: string
    }
  /** GitHub's secondary rate limit: 403 with `retry-after`, in seconds. */
  | { readonly kind: 'secondary_limit'; readonly retryAfter: number }
  /** Never answers; the connection stays open until the client or the double closes it. */
  | { readonly kind: 'hang' }
  /** The connection is cut before the request has any effect. */
  | { readonly kind: 'drop_before' }
  /** The request takes effect, then the connection is cut without an answer. */
  | { readonly kind: 'drop_after' }

export type Fault = Trouble & {
  /** Any method and path when absent; `path` is a prefix of the requested path. */
  readonly method?: string
  readonly path?: string
  /** How many fitting requests pass unharmed first; 0 by default. */
  readonly skip?: number
  /** How many requests it harms; 1 by default. */
  readonly times?: number
}

export interface Faults {
  push(...faults: readonly Fault[]): void
  /** What befalls this request, if anything. */
  take(method: string, path: string): Trouble | undefined
  /** Faults that no request has met yet. */
  left(): number
  clear(): void
}

export function createFaults(): Faults {
  let queue: { readonly fault: Fault; skip: number; times: number }[] = []
  return {
    push: (...faults) => {
      queue.push(...faults.map((fault) => ({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 })))
    },
    take(method, path) {
      const entry = queue.find(({ fault }) => (fault.method ?? method) === method && path.startsWith(fault.path ?? '/'))
      if (entry === undefined) return undefined
      if (entry.skip > 0) {
        entry.skip--
        return undefined
      }
      entry.times--
      if (entry.times <= 0) queue = queue.filter((each) => each !== entry)
      return entry.fault
    },
    left: () => queue.length,
    clear: () => {
      queue = []
    }
  }
}

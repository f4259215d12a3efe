// What may befall a webhook on its way.

export type DeliveryTrouble =
  /** Never sent and listed nowhere. */
  | { readonly kind: 'lose' }
  /** Listed as failed, and not received. */
  | { readonly kind: 'fail' }
  /** Received twice, under one delivery id. */
  | { readonly kind: 'duplicate' }
  /** Sent this much later; what comes after it doesn't wait. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Sent after the next one. */
  | { readonly kind: 'swap' }

export type DeliveryFault = DeliveryTrouble & {
  /** Any when absent. */
  readonly event?: string
  readonly action?: string
  /** 1 by default. */
  readonly times?: number
}

export interface DeliveryFaults {
  push(...faults: readonly DeliveryFault[]): void
  take(event: string, action: string | null): DeliveryTrouble | undefined
}

export function createDeliveryFaults(): DeliveryFaults {
  let queue: { readonly fault: DeliveryFault; times: number }[] = []
  return {
    push: (...faults) => {
      queue.push(...faults.map((fault) => ({ fault, times: fault.times ?? 1 })))
    },
    take(event, action) {
      const entry = queue.find(({ fault }) => (fault.event ?? event) === event && (fault.action ?? action) === action)
      if (entry === undefined) return undefined
      entry.times--
      if (entry.times <= 0) queue = queue.filter((each) => each !== entry)
      return entry.fault
    }
  }
}

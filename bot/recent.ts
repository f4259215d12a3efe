// The last things that happened, for the dashboard: names and outcomes, nothing that a webhook or an answer held.

export interface Noted {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly what: string
  readonly outcome: string
}

export interface Recent {
  note(noted: Noted): void
  /** Newest first. */
  list(): readonly Noted[]
}

export function createRecent(most = 20): Recent {
  const kept: Noted[] = []
  return {
    note(noted) {
      kept.push(noted)
      if (kept.length > most) kept.shift()
    },
    list: () => kept.toReversed()
  }
}

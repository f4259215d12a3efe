// What became of the runs that a decision asked for: whoever decides next is told, for GitHub gives it to nobody else.

export interface StartedRun {
  readonly id: number
  readonly url: string
}

export type Outcome =
  /** `run` is null where GitHub did not name it. */
  | { readonly kind: 'started'; readonly key: string; readonly run: StartedRun | null }
  | { readonly kind: 'refused'; readonly key: string; readonly refusal: Refusal }

/** GitHub's no to an effect: asked again it says no again, until somebody changes something there. */
export interface Refusal {
  readonly status: number
  /** GitHub's own words. */
  readonly message: string
  /** `actions: write`, where GitHub names what is missing. */
  readonly permission: string | null
}

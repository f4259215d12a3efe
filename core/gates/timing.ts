// When a gate may open: after the soak in the environment before, and within the window.
import type { GateConfig } from '../config/environment-schema.ts'
import { parseDuration } from '../config/units.ts'
import { condition, reason, type Condition } from './condition.ts'
import { timeIn } from './times.ts'
import { opensNext, windowState } from './window.ts'

/** In milliseconds since the epoch. */
interface Times {
  readonly now: number
  /** Since when the environment before this one serves the release; null where there is none before. */
  readonly servedBeforeSince: number | null
}

export function soakCondition(gate: GateConfig, facts: Times): Condition | null {
  if (gate.soak === undefined) return null
  if (facts.servedBeforeSince === null) {
    return condition(
      'soak',
      'unavailable',
      reason('evidence_missing', 'the environment before does not serve this release')
    )
  }
  const until = facts.servedBeforeSince + (parseDuration(gate.soak) ?? Infinity)
  if (facts.now >= until) return condition('soak', 'pass')
  const message = `soaks until ${timeIn(until, gate.window?.timezone)}${afterSoak(gate, until)}`
  return condition('soak', 'pending', reason('soak_not_over', message))
}

/** Nothing where it may start as soon as the soak is over. */
function afterSoak({ window }: GateConfig, until: number): string {
  if (window === undefined || windowState(window, until) === 'open') return ''
  const next = opensNext(window, until)
  return next === null ? '' : `; after that the deployment window opens ${timeIn(next, window.timezone)}`
}

export function windowCondition(gate: GateConfig, facts: Times): Condition | null {
  if (gate.window === undefined) return null
  const state = windowState(gate.window, facts.now)
  if (state === 'open') return condition('window', 'pass')
  const next = opensNext(gate.window, facts.now)
  const opens = `the deployment window ${next === null ? 'never opens' : `opens ${timeIn(next, gate.window.timezone)}`}`
  switch (state) {
    case 'frozen':
      return condition('window', 'pending', reason('frozen', `deployments are frozen today; ${opens}`))
    case 'closed':
      return condition('window', 'pending', reason('outside_window', opens))
  }
}

// The Probot app: Probot has checked the signature; here a delivery is taken in at once, and worked on later.
import type { ApplicationFunction } from 'probot'
import type { Take, Taken } from './intake.ts'

export function createApp(take: Take): ApplicationFunction {
  return (app) => {
    app.onAny(async ({ id, name, payload }) => {
      const taken = await take({ id, name, payload })
      if (isRefused(taken)) throw new Refused(taken)
    })
  }
}

/** GitHub counts the delivery as failed, and the sweep asks for it later. */
function isRefused(taken: Taken): boolean {
  return taken === 'full' || taken === 'closed'
}

class Refused extends Error {
  readonly status = 503
  constructor(taken: Taken) {
    super(taken === 'full' ? 'the queue is full' : 'the bot is shutting down')
    this.name = 'Refused'
  }
}

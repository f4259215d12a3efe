import { ok, route, type Route } from '../http/call.ts'

export const limitRoutes: readonly Route[] = [
  // Asking is free.
  route('GET', '/rate_limit', { as: 'anyone' }, ({ rate, actor }) => {
    rate.refund(actor)
    const core = rate.show(actor, 'core')
    const search = { limit: 30, remaining: 30, reset: core.reset, used: 0 }
    return ok({ resources: { core, graphql: rate.show(actor, 'graphql'), search }, rate: core })
  })
]

// What a running gateway holds in memory: its routes, whose turn it is, and the counts since traffic was last moved.
import { z } from 'zod'
import { digestSchema } from '../../../core/pipeline/evidence.ts'
import { createInFlight, createWindow, type InFlight, type Window } from './counts.ts'
import { createRotation, type Rotation, type Route, type Routes } from './routes.ts'

export interface ModelTraffic {
  readonly route: Route
  readonly rotation: Rotation
  readonly window: Window
  /** False when the gateway was restarted after traffic was moved, so that earlier answers are not in the counts. */
  readonly complete: boolean
}

export interface GatewayState {
  model(name: string): ModelTraffic | undefined
  readonly inFlight: InFlight
  /** Takes over new routes at once: a request that began keeps the target and the counts it began with. */
  load(routes: Routes): void
  report(): GatewayReport
}

const count = z.strictObject({
  requests: z.int(),
  failed: z.int(),
  latency: z.strictObject({ p50: z.number(), p95: z.number(), p99: z.number() })
})

/** What `GET /-/state` answers. */
export const gatewayReportSchema = z.strictObject({
  models: z.record(
    z.string(),
    z.strictObject({
      revision: z.int(),
      complete: z.boolean(),
      backends: z.array(z.strictObject({ release: digestSchema, port: z.int(), weight: z.number() })),
      counts: z.record(digestSchema, count)
    })
  ),
  inFlight: z.record(digestSchema, z.int())
})
export type GatewayReport = z.infer<typeof gatewayReportSchema>

export function createGatewayState(routesAtStart: Routes): GatewayState {
  const inFlight = createInFlight()
  let models = new Map<string, ModelTraffic>()

  const load = (routes: Routes, complete: boolean): void => {
    const known = models
    models = new Map(
      Object.entries(routes.models).map(([name, route]) => {
        const before = known.get(name)
        const same = before?.route.revision === route.revision
        return [
          name,
          {
            route,
            rotation: createRotation(route.backends),
            window: before && same ? before.window : createWindow(),
            complete: before && same ? before.complete : complete || route.revision === 0
          }
        ]
      })
    )
  }
  load(routesAtStart, false)

  return {
    model: (name) => models.get(name),
    inFlight,
    load: (routes) => load(routes, true),
    report: () => ({
      models: Object.fromEntries(
        [...models].map(([name, { route, window, complete }]) => [
          name,
          { revision: route.revision, complete, backends: route.backends, counts: window.read() }
        ])
      ),
      inFlight: inFlight.read()
    })
  }
}

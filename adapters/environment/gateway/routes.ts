// What the gateway serves: for each model the releases that share its traffic, as routes.json holds it.
import { z } from 'zod'
import type { Digest } from '../../../core/digest.ts'
import { digestSchema } from '../../../core/pipeline/evidence.ts'

const backendSchema = z.strictObject({
  release: digestSchema,
  port: z.int().min(1).max(65_535),
  weight: z.number().min(0)
})
/** One release that a model's requests may go to. Weights are relative to each other. */
export type Backend = z.infer<typeof backendSchema>

const routeSchema = z.strictObject({
  revision: z.int().min(0).describe('Counts up with each move of traffic; answers are counted since then'),
  backends: z.array(backendSchema)
})
export type Route = z.infer<typeof routeSchema>

export const routesSchema = z.strictObject({
  schema: z.literal('modelgate/routes@1'),
  models: z.record(z.string(), routeSchema)
})
export type Routes = z.infer<typeof routesSchema>

export const noRoutes: Routes = { schema: 'modelgate/routes@1', models: {} }

/** The same routes with this model's traffic moved. */
export function withRoute(routes: Routes, model: string, backends: readonly Backend[]): Routes {
  const revision = (routes.models[model]?.revision ?? 0) + 1
  return { ...routes, models: { ...routes.models, [model]: { revision, backends: [...backends] } } }
}

/** The same routes, with a release of a model answering at another port; a model that is new is known, without traffic. */
export function withPort(routes: Routes, model: string, release: Digest, port: number): Routes {
  const route = routes.models[model] ?? { revision: 0, backends: [] }
  const backends = route.backends.map((backend) => (backend.release === release ? { ...backend, port } : backend))
  return { ...routes, models: { ...routes.models, [model]: { ...route, backends } } }
}

/**
 * Chooses backends in turn by smooth weighted round robin (nginx's way: each gains its weight, the richest is chosen
 * and pays the sum), so that shares hold over any short stretch of requests.
 */
export interface Rotation {
  /** Null when nothing has weight. `except` leaves out one that just refused. */
  choose(except?: Digest): Backend | null
}

export function createRotation(backends: readonly Backend[]): Rotation {
  const entries = backends.filter(({ weight }) => weight > 0).map((backend) => ({ backend, credit: 0 }))
  return {
    choose(except) {
      const open = entries.filter(({ backend }) => backend.release !== except)
      const sum = open.reduce((total, { backend }) => total + backend.weight, 0)
      for (const entry of open) entry.credit += entry.backend.weight
      const richest = open.toSorted((a, b) => b.credit - a.credit)[0]
      if (richest === undefined) return null
      richest.credit -= sum
      return richest.backend
    }
  }
}

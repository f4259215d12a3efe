import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createInFlight, createWindow } from '../../../adapters/environment/gateway/counts.ts'
import { createRotation, noRoutes, withPort, withRoute } from '../../../adapters/environment/gateway/routes.ts'
import { splitModel } from '../../../adapters/environment/gateway/server.ts'
import { createGatewayState } from '../../../adapters/environment/gateway/state.ts'
import { digestBytes } from '../../../core/digest.ts'

const [a, b] = [digestBytes('a'), digestBytes('b')]
const backend = (release: typeof a, weight: number, port = 1000) => ({ release, weight, port })

describe('a rotation', () => {
  test('keeps each share to within one request, at any moment', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(weights, (list) => {
        const backends = list.map((weight, index) => backend(digestBytes(String(index)), weight))
        const sum = list.reduce((total, weight) => total + weight, 0)
        const rotation = createRotation(backends)
        const counts = new Map<string, number>()
        for (let turn = 1; turn <= 2 * sum; turn += 1) {
          const chosen = rotation.choose()?.release ?? ''
          counts.set(chosen, (counts.get(chosen) ?? 0) + 1)
        }
        for (const { release, weight } of backends) expect(counts.get(release) ?? 0).toBe(2 * weight)
      })
    )
  })

  test('alternates equal shares, and leaves out what has no weight or has just refused', () => {
    const rotation = createRotation([backend(a, 1), backend(b, 1)])
    expect([1, 2, 3, 4].map(() => rotation.choose()?.release)).toEqual([a, b, a, b])
    expect(rotation.choose(a)?.release).toBe(b)
    expect(createRotation([backend(a, 0)]).choose()).toBeNull()
    expect(createRotation([backend(a, 1)]).choose(a)).toBeNull()
  })
})

describe('routes', () => {
  test('count up with each move of traffic, and not when a release comes back at another port', () => {
    const routes = withRoute(noRoutes, 'm', [backend(a, 1)])
    expect(routes.models['m']?.revision).toBe(1)
    const moved = withPort(routes, 'm', a, 2000)
    expect(moved.models['m']).toEqual({ revision: 1, backends: [backend(a, 1, 2000)] })
    expect(withPort(routes, 'other', b, 1).models['other']).toEqual({ revision: 0, backends: [] })
    expect(withRoute(moved, 'm', []).models['m']?.revision).toBe(2)
  })
})

describe('the state of a gateway', () => {
  test('counts anew when traffic moves, goes on counting when only a port changed, and knows what it missed', () => {
    const routes = withRoute(noRoutes, 'm', [backend(a, 1)])
    const state = createGatewayState(routes)
    expect(state.report().models['m']?.complete).toBe(false)
    const moved = withRoute(routes, 'm', [backend(b, 1)])
    state.load(moved)
    state.model('m')?.window.answered(b, true, 5)
    state.load(withPort(moved, 'm', b, 2000))
    expect(state.report().models['m']).toMatchObject({ complete: true, counts: { [b]: { requests: 1, failed: 1 } } })
    expect(state.model('m')?.rotation.choose()?.port).toBe(2000)
    state.load(withRoute(moved, 'm', [backend(a, 1)]))
    expect(state.report().models['m']?.counts).toEqual({})
  })

  test('an answer counts in the window in which its request began', () => {
    const state = createGatewayState(noRoutes)
    const first = withRoute(noRoutes, 'm', [backend(a, 1)])
    state.load(first)
    const began = state.model('m')
    state.load(withRoute(first, 'm', [backend(b, 1)]))
    began?.window.answered(a, true, 5)
    expect(state.report().models['m']?.counts).toEqual({})
  })
})

describe('counts', () => {
  test('give latencies of the newest answers', () => {
    const window = createWindow()
    for (let index = 1; index <= 5000; index += 1) window.answered(a, false, index <= 904 ? 1_000_000 : 10)
    expect(window.read()[a]).toEqual({ requests: 5000, failed: 0, latency: { p50: 10, p95: 10, p99: 10 } })
  })

  test('of requests under way forget a release that has none', () => {
    const inFlight = createInFlight()
    inFlight.add(a, 1)
    inFlight.add(a, 1)
    inFlight.add(a, -1)
    expect(inFlight.read()).toEqual({ [a]: 1 })
    inFlight.add(a, -1)
    expect(inFlight.read()).toEqual({})
  })
})

test('the first segment of a path is the model, and the rest is what the model is asked', () => {
  expect(splitModel('/churn/invocations?x=/y')).toEqual({ model: 'churn', path: '/invocations?x=/y' })
  expect(splitModel('/churn')).toEqual({ model: 'churn', path: '/' })
  expect(splitModel('/churn?x=1')).toEqual({ model: 'churn', path: '/?x=1' })
  expect(splitModel('/')).toEqual({ model: '', path: '/' })
})

// From what happened to signed deliveries at each App's webhook address.
import { createHmac, randomUUID } from 'node:crypto'
import type { Violation } from '../http/answer.ts'
import { checkWebhook } from '../schema/check.ts'
import type { App, Delivery } from '../state/types.ts'
import type { Happening, World } from '../state/world.ts'
import type { DeliveryFaults } from './faults.ts'
import { hearers, payloadFor } from './payload.ts'

export interface Sender {
  /** Resolves when nothing is on its way any more. */
  readonly settled: () => Promise<void>
}

/** GitHub waits ten seconds for an answer. */
const patience = 10_000

/** Each App gets its deliveries one after another, but for those that a fault delays. */
export function startSending(world: World, faults: DeliveryFaults, complain: (violation: Violation) => void): Sender {
  const lines = new Map<number, Promise<void>>()
  const loose = new Set<Promise<void>>()
  const swapped = new Map<number, Delivery>()

  const line = (app: App, send: () => Promise<void>): void => {
    lines.set(app.id, (lines.get(app.id) ?? Promise.resolve()).then(send))
  }
  const dispatch = (app: App, delivery: Delivery): void => {
    const trouble = faults.take(delivery.event, delivery.action)
    if (trouble?.kind === 'lose') return
    app.deliveries.unshift(delivery)
    const waiting = swapped.get(app.id)
    if (trouble?.kind === 'swap' && waiting === undefined) return void swapped.set(app.id, delivery)
    swapped.delete(app.id)
    if (trouble?.kind === 'fail') Object.assign(delivery, { statusCode: 502, status: 'failed to connect to host' })
    else if (trouble?.kind === 'delay') {
      const late = pause(trouble.milliseconds).then(() => post(app, delivery))
      loose.add(late)
      void late.then(() => loose.delete(late))
    } else {
      line(app, () => post(app, delivery))
      if (trouble?.kind === 'duplicate') line(app, () => post(app, delivery))
    }
    if (waiting !== undefined) line(app, () => post(app, waiting))
  }

  world.listeners.push((happening) => {
    for (const installation of hearers(world, happening)) {
      const { app } = installation
      const payload = payloadFor(world, happening, installation)
      const wrong = checkWebhook(happening.event, happening.action, payload)
      if (wrong !== undefined) complain({ method: 'WEBHOOK', path: nameOf(happening), what: wrong })
      if (app.webhook !== null) dispatch(app, newDelivery(world, happening, installation.id, JSON.stringify(payload)))
    }
  })
  world.redeliver = (app, delivery) => {
    const again = {
      ...delivery,
      id: world.nextId(),
      isRedelivery: true,
      deliveredAt: world.now(),
      statusCode: 0,
      status: 'pending'
    }
    dispatch(app, again)
  }
  return {
    async settled() {
      for (const [appId, delivery] of swapped) {
        const app = world.apps.get(appId)
        if (app !== undefined) line(app, () => post(app, delivery))
      }
      swapped.clear()
      for (let before = -1; before !== lines.size + loose.size;) {
        before = lines.size + loose.size
        await Promise.all([...lines.values(), ...loose])
      }
    }
  }
}

function nameOf({ event, action }: Happening): string {
  return action === null ? event : `${event}.${action}`
}

function newDelivery(world: World, happening: Happening, installationId: number, payload: string): Delivery {
  return {
    id: world.nextId(),
    guid: randomUUID(),
    event: happening.event,
    action: happening.action,
    installationId,
    repositoryId: happening.repository?.id ?? null,
    payload,
    isRedelivery: false,
    deliveredAt: world.now(),
    requestHeaders: {},
    statusCode: 0,
    status: 'pending',
    duration: 0,
    response: null
  }
}

async function post(app: App, delivery: Delivery): Promise<void> {
  if (app.webhook === null) return
  const { url, secret } = app.webhook
  const signature = createHmac('sha256', secret).update(delivery.payload).digest('hex')
  delivery.requestHeaders = {
    accept: '*/*',
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/double',
    'x-github-delivery': delivery.guid,
    'x-github-event': delivery.event,
    'x-github-hook-id': String(app.id),
    'x-github-hook-installation-target-id': String(app.id),
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature-256': `sha256=${signature}`
  }
  const started = performance.now()
  try {
    const signal = AbortSignal.timeout(patience)
    const answer = await fetch(url, {
      method: 'POST',
      headers: delivery.requestHeaders,
      body: delivery.payload,
      signal
    })
    const headers = Object.fromEntries(answer.headers)
    delivery.response = { headers, payload: await answer.text() }
    Object.assign(delivery, { statusCode: answer.status, status: answer.ok ? 'OK' : 'Invalid HTTP Response' })
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    Object.assign(delivery, {
      statusCode: isLate ? 504 : 502,
      status: isLate ? 'timed out' : 'failed to connect to host'
    })
  }
  delivery.duration = (performance.now() - started) / 1000
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}

// What was sent to the App's webhook, kept for three days as GitHub keeps it.
import { ok, route, text, type Call, type Route } from '../http/call.ts'
import { instant } from '../git/objects.ts'
import { Failure, notFound } from '../http/failure.ts'
import type { App, Delivery } from '../state/types.ts'

const threeDays = 3 * 86_400_000

export const deliveryRoutes: readonly Route[] = [
  route('GET', '/app/hook/deliveries', { as: 'app' }, (call) => {
    const status = call.query.get('status')
    const all = kept(call).filter(
      ({ statusCode }) => status === null || (status === 'success') === (statusCode >= 200 && statusCode < 400)
    )
    const size = Math.min(Number(call.query.get('per_page') ?? 30), 100)
    const cursor = call.query.get('cursor')
    const from = cursor === null ? 0 : all.findIndex(({ id }) => `v1_${id}` === cursor)
    if (from === -1) throw new Failure(422, 'Invalid cursor')
    const shown = all.slice(from, from + size)
    const next = all[from + size]
    const query = new URLSearchParams(call.query)
    query.set('cursor', `v1_${next?.id ?? 0}`)
    const link = next && `<${call.world.api}${call.path}?${query.toString()}>; rel="next"`
    return { status: 200, body: shown.map(showItem), ...(link === undefined ? {} : { headers: { link } }) }
  }),
  route('GET', '/app/hook/deliveries/{delivery_id}', { as: 'app' }, (call) => {
    const delivery = chosen(call)
    const { requestHeaders, payload, response } = delivery
    return ok({
      ...showItem(delivery),
      url: app(call).webhook?.url ?? '',
      request: { headers: requestHeaders, payload: JSON.parse(payload) as object },
      response: { headers: response?.headers ?? null, payload: response?.payload ?? null }
    })
  }),
  route('POST', '/app/hook/deliveries/{delivery_id}/attempts', { as: 'app' }, (call) => {
    call.world.redeliver(app(call), chosen(call))
    return { status: 202, body: {} }
  }),
  route('GET', '/app/hook/config', { as: 'app' }, (call) => ok(showConfig(app(call)))),
  route('PATCH', '/app/hook/config', { as: 'app' }, (call) => {
    const [mine, url, secret] = [app(call), text(call, 'url'), text(call, 'secret')]
    mine.webhook = { url: url ?? mine.webhook?.url ?? '', secret: secret ?? mine.webhook?.secret ?? '' }
    return ok(showConfig(mine))
  })
]

function app(call: Call): App {
  if (call.actor.kind !== 'app') throw new Failure(401, 'A JSON web token could not be decoded')
  return call.actor.app
}

function kept(call: Call): readonly Delivery[] {
  return app(call).deliveries.filter(({ deliveredAt }) => deliveredAt > call.world.now() - threeDays)
}

function chosen(call: Call): Delivery {
  const found = kept(call).find(({ id }) => id === Number(call.params['delivery_id']))
  if (found === undefined) throw notFound()
  return found
}

function showItem(delivery: Delivery): object {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: instant(delivery.deliveredAt),
    redelivery: delivery.isRedelivery,
    duration: delivery.duration,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
    throttled_at: null
  }
}

function showConfig({ webhook }: App): object {
  return {
    url: webhook?.url ?? '',
    content_type: 'json',
    insecure_ssl: '0',
    ...(webhook === null ? {} : { secret: '********' })
  }
}

// What Prometheus is told at /metrics.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Outcome, QueueCounts } from '../core/bot/queue.ts'

export interface Metrics {
  delivered(event: string, outcome: string): void
  reconciled(outcome: Outcome): void
  /** `kind` of an effect that was applied, or failed. */
  applied(kind: string, isDone: boolean): void
  asked(call: ApiCall): void
  swept(kind: 'deliveries' | 'pulls', found: number): void
  readonly contentType: string
  text(): Promise<string>
}

export interface ApiCall {
  readonly method: string
  readonly isGraphql: boolean
  readonly status: number
  /** What GitHub says is left of the hour's limit; `bucket` as `core` or `graphql`. */
  readonly left: { readonly bucket: string; readonly remaining: number } | null
}

export function createMetrics(counts: () => QueueCounts): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const registers = [register]
  const deliveries = new Counter({
    name: 'modelgate_deliveries_total',
    help: 'Webhook deliveries by event and by what became of them',
    labelNames: ['event', 'outcome'],
    registers
  })
  const reconciles = new Counter({
    name: 'modelgate_reconciles_total',
    help: 'Reconciles by kind of subject and outcome',
    labelNames: ['subject', 'outcome'],
    registers
  })
  const seconds = new Histogram({
    name: 'modelgate_reconcile_seconds',
    help: 'Duration of a reconcile',
    labelNames: ['subject'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers
  })
  const effects = new Counter({
    name: 'modelgate_effects_total',
    help: 'Things done to GitHub by kind and outcome',
    labelNames: ['kind', 'outcome'],
    registers
  })
  const calls = new Counter({
    name: 'modelgate_api_calls_total',
    help: 'Requests to GitHub by method and status',
    labelNames: ['api', 'method', 'status'],
    registers
  })
  const left = new Gauge({
    name: 'modelgate_rate_limit_left',
    help: 'Points left of the hourly rate limit, as of the last answer',
    labelNames: ['bucket'],
    registers
  })
  const sweeps = new Counter({
    name: 'modelgate_swept_total',
    help: 'Deliveries and subjects that a sweep found and queued',
    labelNames: ['kind'],
    registers
  })
  new Gauge({
    name: 'modelgate_queue_subjects',
    help: 'Subjects in the queue by state',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(counts())) this.set({ state }, Number(count))
    }
  })
  return {
    delivered: (event, outcome) => deliveries.inc({ event, outcome }),
    reconciled({ subject, milliseconds, error }) {
      reconciles.inc({ subject: subject.kind, outcome: error === null ? 'success' : 'failure' })
      seconds.observe({ subject: subject.kind }, milliseconds / 1000)
    },
    applied: (kind, isDone) => effects.inc({ kind, outcome: isDone ? 'success' : 'failure' }),
    asked(call) {
      calls.inc({ api: call.isGraphql ? 'graphql' : 'rest', method: call.method, status: String(call.status) })
      if (call.left !== null) left.set({ bucket: call.left.bucket }, call.left.remaining)
    },
    swept: (kind, found) => sweeps.inc({ kind }, found),
    contentType: register.contentType,
    text: () => register.metrics()
  }
}

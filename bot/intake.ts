// Takes an event in, whether GitHub delivers it or the sweep finds it: to the queue, or said why not.
import type { Accepted, Queue, Work } from '../core/bot/queue.ts'
import type { RepositoryName } from '../core/bot/subjects.ts'
import { hear } from './events.ts'
import type { Event, Own, Search } from './events/heard.ts'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Recent } from './recent.ts'

export type Taken = Accepted | 'ignored' | 'unreadable'

export interface IntakeOptions {
  readonly queue: Pick<Queue, 'accept'>
  readonly own: Own
  readonly metrics: Pick<Metrics, 'delivered'>
  readonly log: Logger
  readonly deliveries: Recent
  now(): number
  search(search: Search): Promise<readonly Work[]>
  /** Every open pull request of this repository is to be looked at, soon. */
  sweep(repository: RepositoryName): void
  /** The event says under which installation a repository is found. */
  found?(repositoryId: number, installation: number): void
  /** What this installation may do has changed. */
  granted?(installation: number): void
}

/** Throws where a search failed: GitHub then counts the delivery as failed, and the sweep finds it. */
export type Take = (event: Event) => Promise<Taken>

export function createIntake(options: IntakeOptions): Take {
  const { queue, own, metrics, log, deliveries } = options
  return async (event) => {
    const { heard, action, repositoryId, installation } = hear(event, own)
    const name = action === null ? event.name : `${event.name}.${action}`
    const end = (outcome: Taken | 'failed', why?: string): void => {
      metrics.delivered(event.name, outcome)
      deliveries.note({ at: options.now(), what: name, outcome })
      const fields = { delivery: event.id, event: name, outcome, ...(why === undefined ? {} : { why }) }
      log[outcome === 'unreadable' || outcome === 'failed' || outcome === 'full' ? 'warn' : 'info'](fields, 'delivery')
    }
    if (name === 'installation.new_permissions_accepted' && installation !== null) options.granted?.(installation)
    if (heard.kind !== 'attended') {
      end(heard.kind, heard.why)
      return heard.kind
    }
    if (repositoryId !== null && installation !== null) options.found?.(repositoryId, installation)
    try {
      const searched = await Promise.all(heard.searches.map((search) => options.search(search)))
      const taken = queue.accept({ id: event.id, work: [...heard.work, ...searched.flat()] })
      if (taken === 'queued') for (const repository of heard.sweeps) options.sweep(repository)
      end(taken)
      return taken
    } catch (error) {
      end('failed')
      throw error
    }
  }
}

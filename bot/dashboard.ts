// The page at `/`: how the bot is, for whoever runs it. Names and numbers, nothing of what webhooks or answers hold.
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { QueueCounts } from '../core/bot/queue.ts'
import type { Noted } from './recent.ts'
import type { Installation } from './sweep/sweeper.ts'

export interface Shown {
  readonly version: string
  readonly isReady: boolean
  readonly startedAt: number
  readonly queue: QueueCounts
  readonly deliveries: readonly Noted[]
  readonly errors: readonly Noted[]
  readonly installations: readonly Installation[]
}

const style = `body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1f2328; background: #fff }
table { border-collapse: collapse; width: 100%; margin-bottom: 2rem }
caption { text-align: left; font-weight: 600; padding: .5rem 0 }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #d1d9e0; font-weight: 400 }
thead th { color: #59636e }
@media (prefers-color-scheme: dark) { body { color: #f0f6fc; background: #0d1117 } th, td { border-color: #3d444d } thead th { color: #9198a1 } }`

export function dashboard(shown: Shown): string {
  const { queue, deliveries, errors, installations } = shown
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('title', 'Modelgate'),
        h('style', style)
      ]),
      h('body', [
        h('h1', 'Modelgate'),
        h(
          'p',
          `Version ${shown.version}, ${shown.isReady ? 'ready' : 'not ready'}, up since ${time(shown.startedAt)}.`
        ),
        table(
          'Queue',
          ['Ready', 'Running', 'Trying again', 'Sleeping'],
          [[queue.ready, queue.running, queue.retrying, queue.sleeping]]
        ),
        table('Last deliveries', ['When', 'Event', 'Outcome'], deliveries.map(cells)),
        table('Last errors', ['When', 'Where', 'What'], errors.map(cells)),
        table(
          'Installations',
          ['Account', 'Repositories'],
          installations.map(({ account, repositories }) => [account, repositories])
        )
      ])
    ])
  ])
  return toHtml(page)
}

function cells({ at, what, outcome }: Noted): readonly string[] {
  return [time(at), what, outcome]
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly (string | number)[])[]) {
  const none = h('tr', h('td', { colSpan: heads.length }, 'None yet'))
  return h('table', [
    h('caption', caption),
    h(
      'thead',
      h(
        'tr',
        heads.map((head) => h('th', { scope: 'col' }, head))
      )
    ),
    h(
      'tbody',
      rows.length === 0
        ? none
        : rows.map((row) =>
            h(
              'tr',
              row.map((cell) => h('td', String(cell)))
            )
          )
    )
  ])
}

function time(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

// Whether the App is installed where it is needed, and whether GitHub reaches its webhook.
import { ok, problem, unknown, warning, type Finding } from './finding.ts'
import type { Asked } from './github.ts'

/** An event that GitHub could not deliver. */
export interface Failing {
  readonly event: string
  /** `502`, or 0 where nothing answered. */
  readonly code: number
  readonly at: string
}

export interface AppFacts {
  /** Its page on GitHub: `https://github.com/apps/NAME`. */
  readonly url: string
  readonly name: string
  readonly repository: string
  readonly isInstalled: boolean
  /** Of the last deliveries, newest first; null where nothing was delivered yet. */
  readonly failing: Asked<readonly Failing[] | null>
}

/** Null where nobody gave the App's key. */
export function appFindings(app: AppFacts | null): readonly Finding[] {
  if (app === null)
    return [
      unknown(
        'app',
        'whether the App is installed, and whether its webhook is reached, was not looked at',
        'give the key of the App where the bot runs as one: `APP_ID=123456 PRIVATE_KEY_PATH=modelgate.pem modelgate doctor`'
      )
    ]
  return [
    app.isInstalled
      ? ok('app', `${app.name} is installed on ${app.repository}`)
      : problem('app', `${app.name} is not installed on ${app.repository}`, `install it: ${app.url}/installations/new`),
    webhookFinding(app)
  ]
}

function webhookFinding({ failing, name }: AppFacts): Finding {
  if ('why' in failing) return unknown('webhook', `the deliveries to ${name} were not readable: ${failing.why}`)
  if (failing.value === null)
    return warning(
      'webhook',
      `nothing was delivered to ${name} yet`,
      'see that its webhook is active and its events are those of docs/how-to/run-the-bot.md'
    )
  const [last] = failing.value
  if (last === undefined) return ok('webhook', `the last deliveries to ${name} were taken`)
  const answer = last.code === 0 ? 'nothing answered' : `the answer was ${last.code}`
  return problem(
    'webhook',
    `${failing.value.length} of the last deliveries to ${name} failed; at ${last.at}, ${last.event}: ${answer}`,
    `see that the server runs under the App's webhook URL with the same WEBHOOK_SECRET: Advanced on the App's settings page (https://github.com/settings/apps/${name}/advanced) shows each answer`
  )
}

// Answers breaches on GitHub: issues, retrainings, rollbacks. What can't be done is told, and changes nothing of how the look ended.
import { setTimeout as sleep } from 'node:timers/promises'
import { isPullRequest } from '../../adapters/github/event.ts'
import { createBreachDesk, settleIssues, type BreachDesk } from '../../adapters/github/breach-desk.ts'
import { connect } from '../../adapters/github/connect.ts'
import { isForbidden, withRetries } from '../../adapters/github/failures.ts'
import type { Runner } from '../../adapters/github/runner.ts'
import type { Config } from '../../core/config/schema.ts'
import { answersTo, breachKey, type Start } from '../../core/pipeline/monitoring/breaches.ts'
import type { MonitorReport } from '../../core/pipeline/monitoring/monitor.ts'
import { breachTitle, renderBreach } from '../../core/report/breach.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { marker, report } from '../../core/report/tree.ts'

export interface Answered {
  /** Numbers of the issues that stand open. */
  readonly issues: readonly number[]
  /** Workflows that were started now. */
  readonly started: readonly string[]
}

/** Does nothing outside of a workflow, for a pull request, and where no rule asks for anything. */
export async function answerBreaches(
  reports: readonly MonitorReport[],
  config: Config,
  runner: Runner,
  token: string
): Promise<Answered> {
  const { job, event } = runner
  const { open, over, starts } = answersTo(reports, config)
  const nothing = { issues: [], started: [] }
  if (job === null || isPullRequest(event) || open.length + over.length + starts.length === 0) return nothing
  const attempt = async <T>(what: string, permission: string, otherwise: T, work: () => Promise<T>): Promise<T> => {
    try {
      if (token === '') throw new Error('`github-token` is empty')
      return await withRetries(work, sleep, Date.now)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      const cure = isForbidden(error)
        ? `give the job \`permissions: { ${permission}: write }\`, and have the workflow on the default branch`
        : 'wait: it is tried again at the next look'
      runner.annotate({ level: 'warning', title: `${what} failed`, message: `${why}\n-> ${cure}` })
      return otherwise
    }
  }
  const branch = event.defaultBranch ?? event.refName ?? 'main'
  let made: BreachDesk | undefined
  const desk = async (): Promise<BreachDesk> => (made ??= createBreachDesk(await connect(token), { ...job, branch }))
  const lineOf = (key: string): string => toMarkdown(report([marker(`modelgate-breach:${key}`)])).trim()
  const wanted = open.map((breach) => ({
    marker: lineOf(breachKey({ ...breach, rule: breach.rule.rule })),
    title: breachTitle(breach),
    body: toMarkdown(renderBreach(breach))
  }))
  const issues = await attempt('the issue of a breach', 'issues', [] as readonly number[], async () =>
    settleIssues(await desk(), wanted, over.map(lineOf))
  )
  const started: string[] = []
  for (const each of starts) {
    const isNew = await attempt(`starting ${each.workflow}`, 'actions', false, async () => (await desk()).start(each))
    runner.log(sentence(each, isNew))
    if (isNew) started.push(each.workflow)
  }
  for (const number of issues) runner.log(`issue #${String(number)} stands open`)
  return { issues, started }
}

function sentence({ workflow, key }: Start, isNew: boolean): string {
  return isNew ? `started ${workflow} as ${key}` : `${workflow} is not started: ${key} was before, or could not be`
}

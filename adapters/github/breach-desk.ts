// Issues and workflow dispatches by GitHub's REST API, with a token of the job, for rules that are breached.
import { isTitled } from '../../core/bot/branches.ts'
import type { Start } from '../../core/pipeline/monitoring/breaches.ts'
import { authorOf } from './comments.ts'
import type { Octokit } from './connect.ts'

export interface BreachIssue {
  /** First line of its body, by which it is found again. */
  readonly marker: string
  readonly title: string
  /** Markdown without the marker. */
  readonly body: string
}

export interface OpenIssue {
  readonly number: number
  readonly title: string
  readonly body: string
}

export interface BreachDesk {
  /** Open issues that this token's account wrote, oldest first. */
  issues(): Promise<readonly OpenIssue[]>
  open(issue: Omit<OpenIssue, 'number'>): Promise<number>
  update(number: number, issue: Omit<OpenIssue, 'number'>): Promise<void>
  close(number: number): Promise<void>
  /** False where a run of this key was started before. */
  start(start: Start): Promise<boolean>
}

/** `branch` is the default one: its workflows are started. */
export function createBreachDesk(
  octokit: Octokit,
  { owner, repo, branch }: { readonly owner: string; readonly repo: string; readonly branch: string }
): BreachDesk {
  const { issues, actions } = octokit.rest
  const at = { owner, repo }
  let me: string | undefined
  return {
    async issues() {
      me ??= await authorOf(octokit)
      const found: OpenIssue[] = []
      const query = { ...at, state: 'open', sort: 'created', direction: 'asc', per_page: 100 } as const
      for await (const { data } of octokit.paginate.iterator(issues.listForRepo, query)) {
        for (const { number, title, body, user, pull_request: pull } of data)
          if (pull === undefined && user?.login === me) found.push({ number, title, body: body ?? '' })
      }
      return found
    },
    async open({ title, body }) {
      return (await issues.create({ ...at, title, body })).data.number
    },
    async update(number, { title, body }) {
      await issues.update({ ...at, issue_number: number, title, body })
    },
    async close(number) {
      await issues.update({ ...at, issue_number: number, state: 'closed', state_reason: 'completed' })
    },
    async start({ workflow, key, inputs }) {
      me ??= await authorOf(octokit)
      const query = { ...at, workflow_id: workflow, event: 'workflow_dispatch', per_page: 100 } as const
      const { workflow_runs: runs } = (await actions.listWorkflowRuns(query)).data
      // Anybody with write access can give a run of theirs this title.
      if (runs.some(({ display_title, actor }) => actor?.login === me && isTitled(display_title, key))) return false
      await actions.createWorkflowDispatch({ ...at, workflow_id: workflow, ref: branch, inputs: { ...inputs, key } })
      return true
    }
  }
}

/** Numbers of the issues that stand open for these breaches. An issue is ours if it begins with the marker and this account wrote it. */
export async function settleIssues(
  desk: BreachDesk,
  wanted: readonly BreachIssue[],
  over: readonly string[]
): Promise<readonly number[]> {
  if (wanted.length + over.length === 0) return []
  const known = await desk.issues()
  const find = (marker: string): OpenIssue | undefined => known.find(({ body }) => body.split(/\r?\n/, 1)[0] === marker)
  const numbers: number[] = []
  for (const { marker, title, body } of wanted) {
    const whole = { title, body: `${marker}\n\n${body}` }
    const found = find(marker)
    if (found === undefined) {
      numbers.push(await desk.open(whole))
      continue
    }
    numbers.push(found.number)
    if (found.title !== title || found.body.trimEnd() !== whole.body.trimEnd()) await desk.update(found.number, whole)
  }
  for (const marker of over) {
    const found = find(marker)
    if (found !== undefined) await desk.close(found.number)
  }
  return numbers
}

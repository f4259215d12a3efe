// What stands after the merge: promotions, the environments branch, and the runs that bring releases up.
import { promotionBranch } from '../../../core/bot/branches.ts'
import type { Digest } from '../../../core/digest.ts'
import type { Step } from '../../../core/pipeline/words.ts'
import type { StepRecord } from '../../../core/pipeline/evidence.ts'
import { openPull, repo, until } from './served.ts'
import type { Stage } from './stage.ts'

export interface Promoted {
  readonly model: string
  readonly release: Digest
  readonly version: string
  readonly environment: string
}

interface PullAnswer {
  readonly number: number
  readonly state: string
  readonly head: { readonly ref: string }
}

const outputOf = (stage: Stage) => () => stage.bot().output().split('\n').slice(-20).join('\n')

/** Every promotion that there was to this environment, oldest first. */
export async function promotionsTo(
  stage: Stage,
  { model, version, environment }: Omit<Promoted, 'release'>
): Promise<readonly PullAnswer[]> {
  const found = await stage.as('adam')('GET', `${repo}/pulls?base=modelgate/environments&state=all&per_page=100`)
  const ref = promotionBranch(environment, model, version)
  return (found.list() as readonly PullAnswer[])
    .filter(({ head }) => head.ref === ref)
    .toSorted((a, b) => a.number - b.number)
}

/** The open one; waits for it. */
export async function openPromotion(stage: Stage, of: Omit<Promoted, 'release'>): Promise<number> {
  let found: PullAnswer | undefined
  await until(async () => {
    found = (await promotionsTo(stage, of)).find(({ state }) => state === 'open')
    return found !== undefined
  }, outputOf(stage))
  return found?.number ?? 0
}

export async function isMerged(stage: Stage, number: number): Promise<boolean> {
  return (await stage.as('adam')('GET', `${repo}/pulls/${number}/merge`)).status === 204
}

export function merged(stage: Stage, number: number): Promise<void> {
  return until(() => isMerged(stage, number), outputOf(stage))
}

/** What the environments branch says; empty where it says nothing. */
export async function placed(stage: Stage, environment: string, model: string): Promise<string> {
  const path = `${repo}/contents/${environment}/${model}.yaml?ref=modelgate/environments`
  const file = await stage.as('adam')('GET', path)
  return file.status === 200 ? Buffer.from(file.text('content'), 'base64').toString() : ''
}

export function live(stage: Stage, { environment, model, release }: Promoted): Promise<void> {
  return until(async () => (await placed(stage, environment, model)).includes(`live: ${release}`), outputOf(stage))
}

/** dana's change is approved by rita, merged, and staged by the default branch's run: its promotion may be opened. */
export async function staged(
  stage: Stage,
  { model, ...of }: Omit<Promoted, 'environment'>,
  branch = 'better'
): Promise<{ readonly number: number; readonly commit: string }> {
  const { number, head } = await openPull(stage.served, branch)
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', { [model]: { recall: 0.72, model: of.release } })
  await stage.said('waits for approval', number)
  await stage.label('rita', number, 'approve:staging')
  await stage.checked(head, 'success')
  // Whoever merges commits it here, and rita is to approve what comes next.
  await stage.as('dana')('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash', sha: head })
  await stage.runs('modelgate-release.yml', {
    [model]: { recall: 0.72, model: of.release, more: { staging: 'pass', qa: 'pass' }, ...of }
  })
  const commit = (await stage.as('adam')('GET', `${repo}/commits/main`)).text('sha')
  return { number, commit }
}

/** What the runner does that was started for a promotion: it says how each step came out. */
export function broughtUp(
  stage: Stage,
  { model, ...of }: Promoted,
  commit: string,
  steps: Readonly<Partial<Record<Step, StepRecord['result']>>> = { production: 'pass', live: 'pass' }
): Promise<number> {
  const made = { recall: 0.72, model: of.release, more: { staging: 'pass', qa: 'pass', ...steps }, ...of } as const
  return stage.runs('modelgate-promote.yml', { [model]: made }, { commit })
}

/** A command, and the reaction by which it is answered. */
export async function command(stage: Stage, login: string, on: number, body: string): Promise<string> {
  const made = await stage.as(login)('POST', `${repo}/issues/${on}/comments`, { body })
  let answers: readonly string[] = []
  await until(async () => {
    const path = `${repo}/issues/comments/${made.number('id')}/reactions`
    answers = (await stage.as('adam')('GET', path)).list().map((each) => (each as { content: string }).content)
    return answers.length > 0
  }, outputOf(stage))
  return answers.join(' ')
}

// The merge queue: the gate is decided again for the commit that would be merged, and nothing passes only for being queued.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { push, repo, until } from '../../bot/support/served.ts'
import { config, policyOf, startStage, type Stage } from '../../bot/support/stage.ts'
import { evidenceText, type ModelMade } from '../../support/evidence.ts'

const staging = 'approve:staging'
const two = config.replace('paths: [train.py]', 'paths: [train.py, features.py]').replace(
  'environments:',
  `  churn:
    paths: [churn.py]
    train: python churn.py
    artifact: out/churn.joblib
    evaluation: { predictions: out/c.csv, task: binary, id: id, target: y, prediction: p }
    metrics: { recall: { goal: maximize, max_regression: 0.02 } }
environments:`
)

let stage: Stage
beforeEach(async () => {
  stage = await startStage({
    '.github/modelgate.yml': two,
    'churn.py': 'print(1)\n',
    'features.py': 'print(1)\n',
    '.github/workflows/modelgate.yml': 'on:\n  pull_request:\n  merge_group:\n'
  })
  await stage.as('adam')('POST', `${repo}/rulesets`, {
    name: 'main',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'modelgate', integration_id: 7 }]
        }
      },
      {
        type: 'merge_queue',
        parameters: {
          check_response_timeout_minutes: 60,
          grouping_strategy: 'ALLGREEN',
          max_entries_to_build: 2,
          max_entries_to_merge: 2,
          merge_method: 'SQUASH',
          min_entries_to_merge: 1,
          min_entries_to_merge_wait_minutes: 0
        }
      }
    ]
  })
})
afterEach(() => stage.served.close())

type Models = Readonly<Record<string, ModelMade>>
interface Pull {
  readonly number: number
  readonly head: string
}

/** A pull request of dana's that rita approved, on the first commit of the default branch. */
async function approved(branch: string, from: string, path: string, models: Models): Promise<Pull> {
  const dana = stage.as('dana')
  await dana('POST', `${repo}/git/refs`, { ref: `refs/heads/${branch}`, sha: from })
  const head = await push({ dana }, branch, `print("${branch}")\n`, path)
  const pull = await dana('POST', `${repo}/pulls`, { title: `Make it ${branch}`, head: branch, base: 'main' })
  const number = pull.number('number')
  await stage.served.github.settled()
  await handIn(head, models)
  await stage.said('waits for approval', number)
  await stage.quiet()
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
  return { number, head }
}

/** What the run of this commit does: hands in evidence, if there is any, and ends. */
async function handIn(sha: string, models: Models | null): Promise<void> {
  const { runner } = stage.served.github
  await until(() => runner.runs().some(({ headSha }) => headSha === sha))
  const { id } = runner.runs().find(({ headSha }) => headSha === sha) ?? { id: 0 }
  runner.start(id)
  if (models !== null) {
    const made = { commit: sha, policy: policyOf(two), run: { id, attempt: 1 }, models }
    runner.upload(id, 'modelgate-evidence', { 'modelgate-evidence.json': evidenceText(made) })
  }
  runner.finish(id, 'success')
  await stage.served.github.settled()
}

async function queue(...numbers: readonly number[]): Promise<void> {
  const dana = stage.as('dana')
  for (const number of numbers) {
    const id = (await dana('GET', `${repo}/pulls/${number}`)).text('node_id')
    const query = `mutation { enqueuePullRequest(input: { pullRequestId: "${id}" }) { clientMutationId } }`
    expect((await dana('POST', '/graphql', { query })).body).not.toHaveProperty('errors')
  }
}

const main = async (): Promise<string> =>
  (await stage.as('dana')('GET', `${repo}/git/ref/heads/main`)).text('object.sha')

/** The commit that the queue holds for it now. */
async function groupOf(number: number): Promise<string> {
  const refs = await stage.as('dana')('GET', `${repo}/git/matching-refs/heads/gh-readonly-queue/main/pr-${number}-`)
  return refs.text('0.object.sha')
}

const isMerged = async (number: number): Promise<boolean> => {
  const { body } = await stage.as('dana')('GET', `${repo}/pulls/${number}`)
  return (body as { readonly merged: boolean }).merged
}
const merged = (number: number): Promise<void> =>
  until(
    () => isMerged(number),
    () => stage.bot().output().slice(-3000)
  )

async function summary(sha: string): Promise<string> {
  const list = await stage.as('adam')('GET', `${repo}/commits/${sha}/check-runs?check_name=modelgate`)
  return list.text('check_runs.0.output.summary')
}

test('merge queue: what was approved is merged as the same tree, and on a moved base once its run shows the same digests', async () => {
  const from = await main()
  const one = await approved('one', from, 'train.py', { fraud: { recall: 0.72 } })
  const other = await approved('other', from, 'churn.py', { churn: { recall: 0.75, model: 'churn' } })
  await queue(one.number, other.number)
  const group = await groupOf(other.number)
  await merged(one.number)
  await stage.checked(group, 'in_progress')
  expect(await isMerged(other.number)).toBe(false)
  await handIn(group, { churn: { recall: 0.75, model: 'churn' } })
  await merged(other.number)
  expect(await main()).toBe(group)
  const checks = await stage.as('adam')('GET', `${repo}/commits/${group}/check-runs`)
  expect(checks.list('check_runs')).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: 'modelgate / test', conclusion: 'success' })])
  )
})

test('merge queue: two changes that make another model together than either showed are not merged', async () => {
  const from = await main()
  const one = await approved('one', from, 'train.py', { fraud: { recall: 0.72 } })
  const other = await approved('other', from, 'features.py', { fraud: { recall: 0.72 } })
  await queue(one.number, other.number)
  const group = await groupOf(other.number)
  await merged(one.number)
  await handIn(group, { fraud: { recall: 0.72, model: 'of both' } })
  await stage.checked(group, 'failure')
  expect(await summary(group)).toMatch(/approval_stale.*another model than was shown on/)
  await stage.quiet()
  expect(await isMerged(other.number)).toBe(false)
})

test('merge queue: Re-run on a check of the group is answered while it waits', async () => {
  const from = await main()
  const one = await approved('one', from, 'train.py', { fraud: { recall: 0.72 } })
  const other = await approved('other', from, 'churn.py', { churn: { recall: 0.75, model: 'churn' } })
  await queue(one.number, other.number)
  const group = await groupOf(other.number)
  await merged(one.number)
  await stage.checked(group, 'in_progress')
  await stage.quiet()
  const checks = await stage.as('adam')('GET', `${repo}/commits/${group}/check-runs?check_name=modelgate`)
  const id = checks.number('check_runs.0.id')
  const written = () =>
    stage.served.github.requests.filter(({ method, path }) => method === 'PATCH' && path.endsWith(`/check-runs/${id}`))
  const before = written().length
  const asked = await stage.as('adam')('POST', `${repo}/check-runs/${id}/rerequest`)
  expect(asked.status).toBe(201)
  await until(() => written().length === before + 1)
  expect(await stage.check(group)).toBe('in_progress')
})

test('merge queue: a run that hands in nothing, and an approval that is taken back meanwhile, end it with the reason', async () => {
  const from = await main()
  const one = await approved('one', from, 'train.py', { fraud: { recall: 0.72 } })
  const other = await approved('other', from, 'churn.py', { churn: { recall: 0.75, model: 'churn' } })
  const third = await approved('third', from, 'churn.py', { churn: { recall: 0.75, model: 'churn' } })
  await queue(one.number, other.number)
  const group = await groupOf(other.number)
  await merged(one.number)
  await handIn(group, null)
  await stage.checked(group, 'failure')
  expect(await summary(group)).toContain('evidence_missing')
  await queue(third.number)
  const next = await groupOf(third.number)
  await stage.checked(next, 'in_progress')
  await stage.as('rita')('DELETE', `${repo}/issues/${third.number}/labels/${staging}`)
  await stage.checked(third.head, 'in_progress')
  await handIn(next, { churn: { recall: 0.75, model: 'churn' } })
  await stage.checked(next, 'failure')
  expect(await summary(next)).toContain('approval_missing')
  expect(await summary(next)).toMatch(
    /approval_missing.*set the label approve:staging on the pull request, then queue it again/
  )
  expect(await isMerged(third.number)).toBe(false)
})

test('merge queue: a group whose event was lost is found by the sweep, and one that is given up waits no more', async () => {
  const from = await main()
  const one = await approved('one', from, 'train.py', { fraud: { recall: 0.72 } })
  const other = await approved('other', from, 'churn.py', { churn: { recall: 0.75, model: 'churn' } })
  await queue(one.number)
  await merged(one.number)
  await stage.quiet()
  for (const event of ['pull_request', 'merge_group', 'workflow_run'])
    stage.served.github.deliveryFaults.push({ kind: 'lose', event })
  await queue(other.number)
  const group = await groupOf(other.number)
  await stage.quiet()
  expect(await stage.check(group)).toBe('none')
  await stage.restart()
  await stage.checked(group, 'in_progress')
  const dana = stage.as('dana')
  const id = (await dana('GET', `${repo}/pulls/${other.number}`)).text('node_id')
  await dana('POST', '/graphql', {
    query: `mutation { dequeuePullRequest(input: { id: "${id}" }) { clientMutationId } }`
  })
  await stage.checked(group, 'cancelled')
  const checks = await stage.as('adam')('GET', `${repo}/commits/${group}/check-runs?check_name=modelgate`)
  const check = checks.number('check_runs.0.id')
  expect((await stage.as('adam')('POST', `${repo}/check-runs/${check}/rerequest`)).status).toBe(201)
  await until(async () => /It left the merge queue/.test(await summary(group)))
  expect(await stage.check(group)).toBe('cancelled')
})

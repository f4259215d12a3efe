// Several promotions at once with the bot as a process: of two models, and of two releases of one.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { digestBytes } from '../../../core/digest.ts'
import type { Step } from '../../../core/pipeline/words.ts'
import type { StepRecord } from '../../../core/pipeline/evidence.ts'
import { evidenceText } from '../../support/evidence.ts'
import { isMerged, live, merged, openPromotion, placed, promotionsTo } from '../../bot/support/promotions.ts'
import { openPull, repo, until } from '../../bot/support/served.ts'
import { config, policyOf, startStage, type Stage } from '../../bot/support/stage.ts'

const fraud = /fraud:\n(?: {4}.*\n)*/.exec(config)?.[0] ?? ''
const both = config.replace(fraud, `${fraud}  ${fraud.replace('fraud:', 'churn:')}`)
const releaseOf = (model: string, version: string) => ({
  ...{ model, version, environment: 'production' },
  release: digestBytes(`${model} ${version}`)
})
const fraud1 = releaseOf('fraud', 'v0.1.0')
const churn1 = releaseOf('churn', 'v0.1.0')
const fraud2 = releaseOf('fraud', 'v0.2.0')

let stage: Stage
beforeAll(async () => {
  stage = await startStage({ '.github/modelgate.yml': both })
})
afterAll(() => stage.served.close())

type Released = ReturnType<typeof releaseOf>

function made(of: Released, more: Readonly<Partial<Record<Step, StepRecord['result']>>>) {
  const { release, version, environment } = of
  return { recall: 0.72, model: release, more, release, version, environment }
}

/** A change of both models is merged, and staged with these releases. */
async function stagedBoth(branch: string, ...releases: readonly Released[]): Promise<string> {
  const { number, head } = await openPull(stage.served, branch)
  await stage.served.github.settled()
  const models = Object.fromEntries(releases.map((of) => [of.model, { recall: 0.72, model: of.release }]))
  await stage.runs('modelgate.yml', models)
  await stage.said(/wait.* for approval/, number)
  await stage.label('rita', number, 'approve:staging')
  await stage.checked(head, 'success')
  // Who merges is the committer, and so had a part in what comes after the live release.
  await stage.as('adam')('PUT', `${repo}/pulls/${number}/merge`, { merge_method: 'squash', sha: head })
  const staged = { staging: 'pass', qa: 'pass' } as const
  await stage.runs('modelgate-release.yml', Object.fromEntries(releases.map((of) => [of.model, made(of, staged)])))
  return (await stage.as('adam')('GET', `${repo}/commits/main`)).text('sha')
}

const runsFor = ({ model, release }: Released) =>
  stage.served.github.runner
    .runs()
    .filter(
      ({ inputs, path }) =>
        path.endsWith('modelgate-promote.yml') && inputs['release'] === release && inputs['model'] === model
    )

/** What the runner of its own promotion says of a release. */
async function brought(of: Released, commit: string, end: StepRecord['result']): Promise<void> {
  await until(() => runsFor(of).length > 0)
  const { runner } = stage.served.github
  const id = runsFor(of)[0]?.id ?? 0
  runner.start(id)
  const models = { [of.model]: made(of, { staging: 'pass', qa: 'pass', production: 'pass', live: end }) }
  const text = evidenceText({ commit, policy: policyOf(both), run: { id, attempt: 1 }, models })
  runner.upload(id, 'modelgate-evidence', { 'modelgate-evidence.json': text })
  runner.finish(id, 'success')
  await stage.served.github.settled()
}

let commit: string
test('two models that are approved at the same moment are both promoted, each by a run of its own', async () => {
  commit = await stagedBoth('both', fraud1, churn1)
  const [one, other] = [await openPromotion(stage, fraud1), await openPromotion(stage, churn1)]
  await stage.said('waits for approval', one)
  await stage.said('waits for approval', other)
  await Promise.all([one, other].map((number) => stage.label('olga', number, 'approve:production')))
  await Promise.all([merged(stage, one), merged(stage, other)])
  await until(() => runsFor(fraud1).length === 1 && runsFor(churn1).length === 1)
})

test('what becomes of one says nothing of the other', async () => {
  await brought(churn1, commit, 'fail')
  await until(async () => (await placed(stage, 'production', 'churn')).includes('candidate: null'))
  expect(await placed(stage, 'production', 'fraud')).toContain(`candidate: ${fraud1.release}`)
  await brought(fraud1, commit, 'pass')
  await live(stage, fraud1)
  await stage.quiet()
  expect(await placed(stage, 'production', 'churn')).not.toContain(churn1.release)
  expect(await promotionsTo(stage, churn1)).toHaveLength(1)
})

test('an approval of a release that a newer one has overtaken promotes neither', async () => {
  commit = await stagedBoth('second', fraud2, churn1)
  const second = await openPromotion(stage, fraud2)
  await stage.said('waits for approval', second)
  const fraud3 = releaseOf('fraud', 'v0.3.0')
  const third = await stagedBoth('third', fraud3, churn1).then(() => openPromotion(stage, fraud3))
  await until(async () => (await promotionsTo(stage, fraud2)).every(({ state }) => state === 'closed'))
  await stage.label('olga', second, 'approve:production')
  await stage.said('waits for approval', third)
  await stage.quiet()
  expect([await isMerged(stage, second), await isMerged(stage, third)]).toEqual([false, false])
  expect(await placed(stage, 'production', 'fraud')).toContain(`live: ${fraud1.release}`)
})

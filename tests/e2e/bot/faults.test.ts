// Every call of a scenario fails in every way, once or until its retries are used up; then the next event comes. The end is
// that of the orderly run, and in between nothing is let through that is not let through at the end.
import { expect, test } from '@jest/globals'
import { decide } from '../../../core/bot/decide.ts'
import { reconcile } from '../../../core/bot/reconcile.ts'
import type { LabelRequest, Request } from '../../../core/bot/requests.ts'
import { recordsOf } from '../../../core/bot/records.ts'
import { policyDigest } from '../../../core/config/resolve.ts'
import { digestBytes } from '../../../core/digest.ts'
import { OutsideError } from '../../../core/errors.ts'
import { openEvidence } from '../../../adapters/github/bot/open-evidence.ts'
import { startBotScene, type BotScene } from '../../adapters/github/bot/scene.ts'
import { openPull, repo } from '../../github-double/scene.ts'
import type { Trouble } from '../../support/github/http/faults.ts'
import { evidenceText } from '../../support/evidence.ts'

const config = `version: 1
models:
  fraud:
    paths: [train.py]
    train: python train.py
    artifact: out/model.joblib
    evaluation: { predictions: out/p.csv, task: binary, id: id, target: y, prediction: p }
    metrics: { recall: { goal: maximize, max_regression: 0.02 } }
    serve: python serve.py
environments:
  staging: {}
gates:
  staging: { approvals: { count: 1, roles: [admin] } }
`

interface End {
  readonly check: string | null
  readonly labels: readonly string[]
  readonly given: number
  readonly revoked: number
  readonly comments: number
  readonly said: readonly string[]
}

/** The scene up to where the evidence lies ready and the label is set, with nothing of it heard yet. */
async function prepare(): Promise<{ readonly scene: BotScene; readonly request: LabelRequest }> {
  const scene = await startBotScene({ open: openEvidence, files: { '.github/modelgate.yml': config } })
  const number = await openPull(scene)
  const run = scene.github.runner.runs().find(({ event }) => event === 'pull_request')
  if (run === undefined) throw new Error('no run was started')
  const seen = await scene.look(number)
  const policy = seen.config.kind === 'valid' ? policyDigest(seen.config.config) : digestBytes('')
  scene.github.runner.start(run.id)
  const models = { fraud: { recall: 0.72 } }
  const file = evidenceText({ commit: run.headSha, policy, run: { id: run.id, attempt: 1 }, models })
  scene.github.runner.upload(run.id, 'modelgate-evidence', { 'modelgate-evidence.json': file })
  scene.github.runner.finish(run.id, 'success')
  return { scene, request: await labelOf(scene, run.headSha) }
}

async function labelOf({ rita }: BotScene, head: string): Promise<LabelRequest> {
  const { id, login } = (await rita('GET', '/user')).body as { id: number; login: string }
  return {
    kind: 'labeled',
    id: 'delivery-1',
    by: { id, login },
    viaApp: false,
    at: 0,
    label: { id: 0, name: 'approve:staging' },
    head
  }
}

/** Somebody looks at what is shown and sets the label; the event waits to be heard. */
async function setLabel({ rita }: BotScene, request: LabelRequest): Promise<LabelRequest> {
  const set = await rita('POST', `${repo}/issues/1/labels`, { labels: ['approve:staging'] })
  const label = set.list().find((each) => (each as { name: string }).name === 'approve:staging') as {
    id: number
    name: string
  }
  return { ...request, label: { id: label.id, name: label.name }, at: Date.now() }
}

async function endOf(scene: BotScene): Promise<End> {
  const seen = await scene.look(1)
  const { head } = seen.pull
  const comments = (await scene.rita('GET', `${repo}/issues/1/comments?per_page=100`)).list()
  const clean = (line: string) =>
    line
      .replaceAll(head.sha.slice(0, 7), 'HEAD')
      .replace(/\d\d:\d\d UTC/g, 'TIME')
      .replace(/127\.0\.0\.1:\d+/g, 'HOST')
      .replace(/sha256:[0-9a-f]+/g, 'DIGEST')
  return {
    check: seen.checks.find(({ name }) => name === 'modelgate')?.conclusion ?? null,
    labels: seen.pull.labels.items.map(({ name }) => name),
    given: recordsOf(seen.records.entries, 'approval_given').length,
    revoked: recordsOf(seen.records.entries, 'approval_revoked').length,
    comments: comments.length,
    said: (seen.comment?.body ?? '').split('\n').map(clean)
  }
}

/** One reconcile, with the trouble at its `skip`th call; then, as the queue does, again until it succeeds. */
async function withTrouble(
  scene: BotScene,
  requests: readonly Request[],
  trouble: Trouble | null,
  skip: number,
  times: number
): Promise<number> {
  const before = scene.github.requests.length
  if (trouble !== null) scene.github.faults.push({ ...trouble, skip, times })
  for (let attempt = 0; ; attempt += 1) {
    try {
      await reconcile(scene.ports, decide, scene.pull(1), requests)
      scene.github.faults.clear()
      return scene.github.requests.length - before
    } catch (error) {
      if (!(error instanceof OutsideError) || attempt === 3) throw error
      scene.github.faults.clear()
    }
  }
}

const troubles: readonly { readonly name: string; readonly trouble: Trouble; readonly times: number }[] = [
  { name: 'answers 502', trouble: { kind: 'status', status: 502 }, times: 1 },
  { name: 'answers 500 until the retries are used up', trouble: { kind: 'status', status: 500 }, times: 12 },
  { name: 'drops the connection before the effect', trouble: { kind: 'drop_before' }, times: 1 },
  { name: 'drops the connection after the effect', trouble: { kind: 'drop_after' }, times: 1 },
  { name: 'drops every connection after the effect', trouble: { kind: 'drop_after' }, times: 12 },
  { name: 'has a secondary limit', trouble: { kind: 'secondary_limit', retryAfter: 1 }, times: 1 }
]

async function play(phase: 'evidence' | 'label', trouble: Trouble | null, skip: number, times: number) {
  const { scene, request } = await prepare()
  try {
    const first = await withTrouble(scene, [], phase === 'evidence' ? trouble : null, skip, times)
    const between = await endOf(scene)
    const asked = await setLabel(scene, request)
    const second = await withTrouble(scene, [asked], phase === 'label' ? trouble : null, skip, times)
    return { first, second, between, end: await endOf(scene) }
  } finally {
    scene.github.takeViolations()
    await scene.github.close()
  }
}

test.each(troubles)('GitHub $name: the end is that of the orderly run', async ({ trouble, times }) => {
  const orderly = await play('label', null, 0, 0)
  expect(orderly.between).toMatchObject({ check: null, given: 0, comments: 1 })
  expect(orderly.end).toMatchObject({
    check: 'success',
    labels: ['approve:staging'],
    given: 1,
    revoked: 0,
    comments: 1
  })
  for (const [phase, calls] of [
    ['evidence', orderly.first],
    ['label', orderly.second]
  ] as const) {
    expect(calls).toBeGreaterThan(6)
    for (let skip = 0; skip < calls; skip += 1) {
      const played = await play(phase, trouble, skip, times)
      expect({ phase, skip, between: played.between, end: played.end }).toEqual({
        phase,
        skip,
        between: orderly.between,
        end: orderly.end
      })
    }
  }
})

// Workflow runs and what they handed in.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { evidenceArtifact, evidenceFileName } from '../../../../core/bot/branches.ts'
import { change, openPull, repo } from '../../../github-double/scene.ts'
import { openFake, permissions, startBotScene, upload, type BotScene } from './scene.ts'

let scene: BotScene
let number: number
let head: string
let time = Date.now()
const now = (): number => time
/** A later second: GitHub's times have no smaller unit. */
const later = (): void => {
  time += 2000
}
beforeEach(async () => {
  time = Date.now()
  scene = await startBotScene({ open: openFake, now })
  number = await openPull(scene)
  head = (await scene.look(number)).pull.head.sha
})
afterEach(() => scene.github.close())

test('a run that is under way has no evidence yet, and one that ended what it uploaded', async () => {
  const [{ id } = { id: 0 }] = scene.github.runner.runs()
  const { repository, runs } = await scene.look(number)
  expect(runs).toMatchObject([
    {
      ...{ id, attempt: 1, path: '.github/workflows/modelgate.yml', event: 'pull_request', headSha: head },
      ...{ repositoryId: repository.id, headRepositoryId: repository.id, headBranch: 'better' },
      ...{ actor: { login: 'dana' }, status: 'queued', conclusion: null, evidence: { kind: 'none' } }
    }
  ])
  const { artifact } = upload(scene, head)
  later()
  expect((await scene.look(number)).runs).toMatchObject([
    {
      ...{ id, status: 'completed', conclusion: 'success' },
      evidence: { kind: 'read', artifactId: artifact, document: { commit: head } }
    }
  ])
})

test('evidence that arrives while the run goes on is seen', async () => {
  const [{ id } = { id: 0 }] = scene.github.runner.runs()
  scene.github.runner.start(id)
  expect((await scene.look(number)).runs).toMatchObject([{ status: 'in_progress', evidence: { kind: 'none' } }])
  scene.github.runner.upload(id, 'other', { [evidenceFileName]: head })
  expect((await scene.look(number)).runs).toMatchObject([{ evidence: { kind: 'none' } }])
  scene.github.runner.upload(id, evidenceArtifact, { [evidenceFileName]: head })
  expect((await scene.look(number)).runs).toMatchObject([{ evidence: { kind: 'read' } }])
})

test('each attempt has its own evidence, newest first', async () => {
  const { run, artifact } = upload(scene, head)
  later()
  await scene.apply({ kind: 'rerun', runId: run }, number)
  later()
  expect((await scene.look(number)).runs).toMatchObject([
    { attempt: 2, status: 'queued', evidence: { kind: 'none' } },
    { attempt: 1, status: 'completed', conclusion: 'success', evidence: { kind: 'read', artifactId: artifact } }
  ])
  const second = upload(scene, head)
  expect((await scene.look(number)).runs).toMatchObject([
    { attempt: 2, evidence: { artifactId: second.artifact } },
    { attempt: 1, evidence: { artifactId: artifact } }
  ])
})

test('evidence of another commit than its run is refused', async () => {
  upload(scene, head, 'f'.repeat(40))
  expect((await scene.look(number)).runs).toMatchObject([{ evidence: { kind: 'refused', reason: 'commit_differs' } }])
})

test('what the reader refuses is told with its reason, and is asked for once', async () => {
  const [{ id } = { id: 0 }] = scene.github.runner.runs()
  scene.github.runner.start(id)
  scene.github.runner.upload(id, evidenceArtifact, { zipped: Buffer.from('no zip') })
  scene.github.runner.finish(id, 'failure')
  for (let times = 0; times < 2; times++) {
    expect((await scene.look(number)).runs).toMatchObject([{ conclusion: 'failure', evidence: { kind: 'refused' } }])
  }
  expect(scene.github.requests.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(1)
})

test('an artifact that expired is told as that to whoever reads it anew', async () => {
  const { artifact } = upload(scene, head)
  expect((await scene.look(number)).runs).toMatchObject([{ evidence: { kind: 'read' } }])
  scene.github.runner.expire(artifact)
  expect(await scene.fresh().observe(scene.pull(number), [])).toMatchObject({
    runs: [{ evidence: { kind: 'expired' } }]
  })
})

test('runs of an older head are not those of the pull request', async () => {
  upload(scene, head)
  const second = await change(scene, 'better', 'train.py', 'print(7)\n')
  const { runs } = await scene.look(number)
  expect(runs.map(({ headSha }) => headSha)).toEqual([second])
})

test('without the permission to see runs there are none, and the permission is named', async () => {
  await scene.github.close()
  const fewer = Object.fromEntries(Object.entries(permissions).filter(([name]) => name !== 'actions'))
  scene = await startBotScene({ open: openFake, permissions: fewer })
  number = await openPull(scene)
  expect(await scene.look(number)).toMatchObject({ runs: [], missingPermissions: ['actions: read'] })
})

test('without the permission to see checks nothing is known of them, and the permission is named', async () => {
  await scene.github.close()
  const fewer = Object.fromEntries(Object.entries(permissions).filter(([name]) => name !== 'checks'))
  scene = await startBotScene({ open: openFake, permissions: fewer })
  number = await openPull(scene)
  expect(await scene.look(number)).toMatchObject({ runs: [], checks: [], missingPermissions: ['checks: read'] })
})

test('without the permission to read the code nothing can be decided, and the error says what to grant', async () => {
  await scene.github.close()
  const fewer = Object.fromEntries(Object.entries(permissions).filter(([name]) => name !== 'contents'))
  scene = await startBotScene({ open: openFake, permissions: fewer })
  number = await openPull(scene)
  await expect(scene.look(number)).rejects.toMatchObject({
    name: 'OutsideError',
    cure: expect.stringContaining('contents: read') as unknown
  })
  expect((await scene.rita('GET', `${repo}/pulls/${number}`)).status).toBe(200)
})

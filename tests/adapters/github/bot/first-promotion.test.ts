// The first promotion of a repository that has no environments branch yet, and two bots that promote at the same time.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { environmentsBranch, promotionBranch } from '../../../../core/bot/branches.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import { MovedError } from '../../../../core/bot/ports.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { openPull, repo } from '../../../github-double/scene.ts'
import { startBotScene, type BotScene } from './scene.ts'

let scene: BotScene
beforeEach(async () => {
  scene = await startBotScene()
  await openPull(scene)
})
afterEach(() => scene.github.close())

const branch = promotionBranch('production', 'churn', 'v1.0.0')
const begin: Effect = {
  ...{ kind: 'write_environments', branch: environmentsBranch, head: null },
  ...{ message: 'Begin the environments branch', changes: [] }
}
const promote = (head: string | null): Effect => ({
  ...{ kind: 'write_environments', branch, head, message: 'Promote' },
  changes: [
    {
      environment: 'production',
      model: 'churn',
      state: { live: null, candidate: digestBytes('b'), weight: 0, hold: null }
    }
  ]
})
const open: Effect = { kind: 'open_pull', branch, base: environmentsBranch, title: 'Promote', body: 'It' }

const headOf = async (of: string): Promise<string | null> => {
  const found = await scene.rita('GET', `${repo}/git/ref/heads/${of}`)
  return found.status === 200 ? found.text('object.sha') : null
}
const promotions = async (): Promise<readonly unknown[]> =>
  (await scene.rita('GET', `${repo}/pulls?base=${environmentsBranch}&state=all`)).list()

test('the branch begins by itself, and the promotion against it can be merged', async () => {
  await scene.apply(begin)
  const head = await headOf(environmentsBranch)
  await scene.apply(promote(head))
  await scene.apply(open)
  const [pull] = (await promotions()) as readonly { readonly number: number; readonly head: { readonly sha: string } }[]
  if (pull === undefined) throw new Error('no promotion')
  await scene.apply({ kind: 'merge_pull', number: pull.number, sha: pull.head.sha, title: 'Promote' })
  const file = await scene.rita('GET', `${repo}/contents/production/churn.yaml?ref=${environmentsBranch}`)
  expect(Buffer.from(file.text('content'), 'base64').toString()).toContain(digestBytes('b'))
})

test('a promotion begins no branch without a history of its own', async () => {
  await expect(scene.apply(promote(null))).rejects.toBeInstanceOf(MovedError)
  expect(await headOf(branch)).toBeNull()
})

test('of several bots that begin it one does, and nothing that is there is lost', async () => {
  await Promise.all([scene.apply(begin), scene.fresh().apply(scene.pull(1), begin)])
  const first = await headOf(environmentsBranch)
  const staged: Effect = {
    ...{ kind: 'write_environments', branch: environmentsBranch, head: first, message: 'Serve' },
    changes: [
      {
        environment: 'staging',
        model: 'churn',
        state: { live: digestBytes('a'), candidate: null, weight: 0, hold: null }
      }
    ]
  }
  await scene.apply(staged)
  const second = await headOf(environmentsBranch)
  await scene.fresh().apply(scene.pull(1), begin)
  expect(await headOf(environmentsBranch)).toBe(second)
})

test('of several bots that open the same promotion one does, and neither fails', async () => {
  await scene.apply(begin)
  const effect = promote(await headOf(environmentsBranch))
  const way = async (ports: BotScene['ports']): Promise<void> => {
    await ports.apply(scene.pull(1), effect)
    await ports.apply(scene.pull(1), open)
  }
  await Promise.all([way(scene.ports), way(scene.fresh()), way(scene.fresh())])
  expect(await promotions()).toHaveLength(1)
})

// The environments branch moved: a branch that somebody wrote to since it was seen is left as it is.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { moveBranch } from '../../../../adapters/github/bot/effects/branch.ts'
import { createWire } from '../../../../adapters/github/bot/wire.ts'
import { repo } from '../../../github-double/scene.ts'
import { startBotScene, type BotScene } from './scene.ts'

let scene: BotScene
beforeEach(async () => {
  scene = await startBotScene()
})
afterEach(() => scene.github.close())

test('a branch is moved only from where it was seen, though the move is forced', async () => {
  const wire = createWire({ octokit: scene.octokit, now: Date.now, sleep: () => Promise.resolve() })
  const look = { wire, repository: scene.delivery.repository }
  const headOf = async (branch: string) =>
    (await scene.rita('GET', `${repo}/git/ref/heads/${branch}`)).text('object.sha')
  const seen = await headOf('main')
  await scene.rita('POST', `${repo}/git/refs`, { ref: 'refs/heads/left', sha: seen })
  const content = Buffer.from('new\n').toString('base64')
  await scene.rita('PUT', `${repo}/contents/new.txt`, { message: 'New', content, branch: 'left' })
  const moved = await headOf('left')
  expect(moved).not.toBe(seen)
  expect(await moveBranch(look, 'left', seen, seen)).toBe(false)
  expect(await headOf('left')).toBe(moved)
  expect(await moveBranch(look, 'left', moved, seen)).toBe(true)
  expect(await headOf('left')).toBe(seen)
})

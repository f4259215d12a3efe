import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openPull, repo } from '../../../github-double/scene.ts'
import { startBotScene, type BotScene } from './scene.ts'

let scene: BotScene
beforeEach(async () => {
  scene = await startBotScene()
})
afterEach(() => scene.github.close())

describe('a pull request', () => {
  test('is seen with its ends, author, commits, files and the config of the default branch', async () => {
    const number = await openPull(scene)
    const seen = await scene.look(number)
    const pull = await scene.dana('GET', `${repo}/pulls/${number}`)
    const dana = { id: pull.number('user.id'), login: 'dana' }
    expect(seen.pull).toMatchObject({
      number,
      title: 'Make it better',
      state: 'open',
      isDraft: false,
      author: dana,
      head: { sha: pull.text('head.sha'), ref: 'better', repositoryId: seen.repository.id },
      base: { sha: pull.text('base.sha'), ref: 'main' },
      mergedAs: null,
      labels: { kind: 'all', items: [] },
      commits: { kind: 'all', items: [{ sha: pull.text('head.sha'), people: [dana], unknown: [], paths: null }] },
      files: { kind: 'all', items: ['train.py'] }
    })
    expect(seen.repository).toMatchObject({ owner: 'acme', name: 'models', defaultBranch: 'main', isPrivate: true })
    expect(seen.config.kind).toBe('valid')
    expect(seen.headConfig).toBeNull()
    expect(seen.missingPermissions).toEqual([])
    expect(Math.abs(seen.now - Date.now())).toBeLessThan(5000)
  })
})

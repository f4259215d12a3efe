// The double's git against git itself.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diffLines } from '../support/github/git/lines.ts'
import { change, repo, startScene, type Scene } from './scene.ts'

let folder: string
let scene: Scene
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'double-git-'))
  scene = await startScene()
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await scene.github.close()
})

const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
  execFileSync('git', [...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env }
  }).trim()

describe('object ids', () => {
  test('of blobs, trees and commits are those of git', async () => {
    const files = { 'a.txt': 'one\n', 'a/b.txt': 'two\n', 'a-c': 'three', a0: 'é' }
    const date = '2026-11-23T09:00:00Z'
    git(['init', '--quiet'])
    mkdirSync(join(folder, 'a'))
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
    git(['add', '--all'])
    const person = { NAME: 'Dana', EMAIL: 'dana@example.org', DATE: date }
    const env = Object.fromEntries(
      Object.entries(person).flatMap(([name, value]) => [
        [`GIT_AUTHOR_${name}`, value],
        [`GIT_COMMITTER_${name}`, value]
      ])
    )
    git(['commit', '--quiet', '--cleanup=verbatim', '-m', 'Say it'], env)

    const tree = await scene.dana('POST', `${repo}/git/trees`, {
      tree: Object.entries(files).map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }))
    })
    expect(tree.text('sha')).toBe(git(['rev-parse', 'HEAD^{tree}']))
    const author = { name: 'Dana', email: 'dana@example.org', date }
    const commit = await scene.dana('POST', `${repo}/git/commits`, {
      message: 'Say it\n',
      tree: tree.text('sha'),
      author
    })
    expect(commit.text('sha')).toBe(git(['rev-parse', 'HEAD']))
  })
})

describe('refs', () => {
  test('move forward only, unless forced', async () => {
    const first = (await scene.dana('GET', `${repo}/git/ref/heads/main`)).text('object.sha')
    const second = await change(scene, 'main', 'train.py', 'print(9)\n')
    const back = await scene.dana('PATCH', `${repo}/git/refs/heads/main`, { sha: first })
    expect([back.status, back.text('message')]).toEqual([422, 'Update is not a fast forward'])
    expect((await scene.dana('PATCH', `${repo}/git/refs/heads/main`, { sha: first, force: true })).status).toBe(200)
    const compared = await scene.dana('GET', `${repo}/compare/${first}...${second}`)
    expect(compared.body).toMatchObject({
      status: 'ahead',
      ahead_by: 1,
      files: [{ filename: 'train.py', additions: 1, deletions: 3 }]
    })
  })

  test('a file written over a version that it did not see is 409', async () => {
    const stale = await scene.dana('PUT', `${repo}/contents/train.py`, {
      message: 'm',
      content: '',
      sha: '0'.repeat(40)
    })
    expect(stale.status).toBe(409)
  })
})

test('a patch turns the old text into the new one, as git apply finds', () => {
  const line = fc.constantFrom('a', 'b', 'c', 'd')
  const text = fc.array(line, { minLength: 1, maxLength: 25 }).map((lines) => `${lines.join('\n')}\n`)
  git(['init', '--quiet'])
  fc.assert(
    fc.property(text, text, (before, after) => {
      const patch = diffLines(before, after)
      if (before === after) return patch.text === ''
      writeFileSync(join(folder, 'f'), before)
      writeFileSync(join(folder, 'p'), `--- a/f\n+++ b/f\n${patch.text}\n`)
      git(['apply', 'p'])
      return execFileSync('cat', [join(folder, 'f')], { encoding: 'utf8' }) === after
    }),
    { numRuns: 40 }
  )
})

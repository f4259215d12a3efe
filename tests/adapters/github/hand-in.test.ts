// Files handed in as one commit, against the GitHub double.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { commitFiles, hasBot, openPull } from '../../../adapters/github/hand-in.ts'
import { change, repo, seed, startScene, type Scene } from '../../github-double/scene.ts'

const at = { owner: 'acme', repo: 'models' }
const branch = 'retrain/fraud'
let scene: Scene
let time = Date.parse('2026-11-23T09:00:00Z')
beforeEach(async () => {
  const permissions = { contents: 'write', pull_requests: 'write' } as const
  scene = await startScene(
    { now: () => (time += 1000) },
    { repositories: seed.repositories ?? [], jobTokens: [{ token: 'job', repository: 'acme/models', permissions }] }
  )
})
afterEach(async () => {
  const violations = scene.github.takeViolations()
  await scene.github.close()
  expect(violations).toEqual([])
})

const octokit = () => getOctokit('job', { baseUrl: scene.github.url })
const headOf = async (name: string) => (await scene.dana('GET', `${repo}/git/ref/heads/${name}`)).text('object.sha')
const handIn = async (files: Readonly<Record<string, string | null>>, base?: string): Promise<string> =>
  commitFiles(octokit(), {
    ...{ ...at, base: base ?? (await headOf('main')), branch, message: 'Bring what fraud is to be trained on next' },
    files: Object.entries(files).map(([path, text]) => ({ path, bytes: text === null ? null : Buffer.from(text) }))
  })
const changed = async (sha: string) => {
  const files = (await scene.dana('GET', `${repo}/commits/${sha}`)).list('files')
  return files.map((file) => file as { filename: string; status: string }).map((f) => `${f.status} ${f.filename}`)
}

test('files become one commit on the branch: changed, added and taken away', async () => {
  const base = await change(scene, 'main', 'old.csv', 'x\n')
  const sha = await handIn({ 'train.py': 'print(4)\n', 'data/new.csv': 'x\n1\n', 'old.csv': null })
  expect(await headOf(branch)).toBe(sha)
  const { parents } = (await scene.dana('GET', `${repo}/git/commits/${sha}`)).body as { parents: { sha: string }[] }
  expect(parents.map((parent) => parent.sha)).toEqual([base])
  expect((await changed(sha)).toSorted()).toEqual(['added data/new.csv', 'modified train.py', 'removed old.csv'])
})

test('bytes that are no text arrive as they are', async () => {
  const bytes = Uint8Array.from([0, 255, 128, 10, 13])
  const sha = await commitFiles(octokit(), {
    ...{ ...at, base: await headOf('main'), branch, message: 'Bytes', files: [{ path: 'rows.parquet', bytes }] }
  })
  const found = await scene.dana('GET', `${repo}/contents/rows.parquet?ref=${sha}`)
  expect(Buffer.from(found.text('content'), 'base64')).toEqual(Buffer.from(bytes))
})

test('the same files on the same base stay the same commit; newer ones, or a newer base, move the branch', async () => {
  const first = await handIn({ 'train.py': 'print(4)\n' })
  expect(await handIn({ 'train.py': 'print(4)\n' })).toBe(first)
  const second = await handIn({ 'train.py': 'print(5)\n' })
  await change(scene, 'main', 'README.md', '# Changed\n')
  const base = await change(scene, 'main', 'README.md', '# Models\n')
  const third = await handIn({ 'train.py': 'print(5)\n' }, base)
  expect(new Set([first, second, third]).size).toBe(3)
  expect(await headOf(branch)).toBe(third)
  expect(await changed(third)).toEqual(['modified train.py'])
})

test('its pull request is opened once, and found again', async () => {
  await handIn({ 'train.py': 'print(4)\n' })
  const text = { base: 'main', title: 'Retrain fraud', body: 'Newer data.' }
  const number = await openPull(octokit(), { ...at, branch }, text)
  expect(await openPull(octokit(), { ...at, branch }, text)).toBe(number)
  expect((await scene.dana('GET', `${repo}/pulls/${number}`)).text('title')).toBe('Retrain fraud')
})

test('a bot is there where it keeps records', async () => {
  expect(await hasBot(octokit(), at)).toBe(false)
  await scene.dana('POST', `${repo}/git/refs`, { ref: 'refs/heads/modelgate/audit', sha: await headOf('main') })
  expect(await hasBot(octokit(), at)).toBe(true)
})

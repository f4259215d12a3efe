// Lists longer than a page, and longer than GitHub shows.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { change, openPull, repo } from '../../../github-double/scene.ts'
import { config, startBotScene, type BotScene } from './scene.ts'

let scene: BotScene
let number: number
beforeEach(async () => {
  scene = await startBotScene()
  number = await openPull(scene)
})
afterEach(() => scene.github.close())

/** A commit on the pull request's branch that adds these files at once. */
async function addFiles(paths: readonly string[], remove: readonly string[] = []): Promise<string> {
  const parent = (await scene.dana('GET', `${repo}/git/ref/heads/better`)).text('object.sha')
  const base = (await scene.dana('GET', `${repo}/git/commits/${parent}`)).text('tree.sha')
  const added = paths.map((path) => ({ path, mode: '100644', type: 'blob', content: `print('${path}')\n` }))
  const removed = remove.map((path) => ({ path, mode: '100644', type: 'blob', sha: null }))
  const tree = (await scene.dana('POST', `${repo}/git/trees`, { base_tree: base, tree: [...added, ...removed] })).text(
    'sha'
  )
  const commit = { message: 'Add', tree, parents: [parent] }
  const sha = (await scene.dana('POST', `${repo}/git/commits`, commit)).text('sha')
  await scene.dana('PATCH', `${repo}/git/refs/heads/better`, { sha })
  return sha
}

test('101 labels are all seen, with their ids', async () => {
  const names = Array.from({ length: 101 }, (_, index) => `label-${index}`)
  await scene.dana('POST', `${repo}/issues/${number}/labels`, { labels: names })
  const { labels } = (await scene.look(number)).pull
  expect(labels.kind).toBe('all')
  expect(labels.items.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
  expect(new Set(labels.items.map(({ id }) => id)).size).toBe(101)
})

test('a command and the own comment are found behind a thousand comments', async () => {
  for (let index = 0; index < 1000; index++) {
    await scene.dana('POST', `${repo}/issues/${number}/comments`, { body: `Comment ${index}` })
  }
  await scene.apply({ kind: 'write_comment', number, id: null, body: 'Verdict', shown: null }, number)
  await scene.apply({ kind: 'write_comment', number, id: null, body: 'Verdict again', shown: null }, number)
  await scene.rita('POST', `${repo}/issues/${number}/comments`, { body: '/modelgate help' })
  const seen = await scene.look(number)
  expect(seen.comment?.body).toBe('Verdict again')
  expect(seen.comments.map(({ body }) => body)).toEqual(['/modelgate help'])
})

test('files of three pages are all seen, and those that were renamed by both names', async () => {
  const paths = Array.from({ length: 230 }, (_, index) => `data/${index}.py`)
  await addFiles(paths)
  const { files } = (await scene.look(number)).pull
  expect(files.kind).toBe('all')
  expect(files.items.toSorted()).toEqual(['train.py', ...paths].toSorted())
  const text = '# Models\n'
  await scene.dana('PUT', `${repo}/contents/docs.md`, {
    ...{ message: 'Copy', branch: 'better', content: Buffer.from(text).toString('base64') }
  })
  await addFiles([], ['README.md'])
  const renamed = (await scene.look(number)).pull.files.items
  expect(renamed).toContain('README.md')
  expect(renamed).toContain('docs.md')
})

test('more files than GitHub shows are cut', async () => {
  await addFiles(['a.py', 'b.py', 'c.py'])
  const files = async (most: number) => {
    const seen = await scene.fresh({ limits: { files: most } }).observe(scene.pull(number), [])
    return seen?.kind === 'pull' ? seen.pull.files : null
  }
  expect(await files(3)).toMatchObject({ kind: 'cut', limit: 3 })
  expect(await files(4)).toMatchObject({ kind: 'all' })
})

test.each([249, 250, 251, 420])('of %d commits all are seen, and who made each', async (count) => {
  for (let index = 1; index < count; index += 1) await addFiles([])
  const { commits } = (await scene.look(number)).pull
  expect([commits.kind, new Set(commits.items.map(({ sha }) => sha)).size]).toEqual(['all', count])
  expect(commits.items.every(({ people }) => people[0]?.login === 'dana')).toBe(true)
})

test('more commits than are read are cut, and so are those that GitHub does not compare', async () => {
  for (let index = 1; index < 6; index += 1) await addFiles([])
  const commits = async (commits: number, history: number) => {
    const seen = await scene.fresh({ limits: { commits, history } }).observe(scene.pull(number), [])
    return seen?.kind === 'pull' ? seen.pull.commits : null
  }
  expect(await commits(6, 6)).toMatchObject({ kind: 'all' })
  expect(await commits(6, 5)).toMatchObject({ kind: 'cut', limit: 5 })
  scene.github.faults.push({ kind: 'status', status: 404, message: 'Not Found', path: `${repo}/compare/` })
  expect(await commits(6, 6)).toMatchObject({ kind: 'cut', limit: 6 })
})

test('commits of two pages are all seen', async () => {
  for (let index = 0; index < 104; index++) await change(scene, 'better', 'train.py', `print(${index})\n`)
  const { commits } = (await scene.look(number)).pull
  expect(commits.kind).toBe('all')
  expect(new Set(commits.items.map(({ sha }) => sha)).size).toBe(105)
  expect(commits.items.every(({ people }) => people[0]?.login === 'dana')).toBe(true)
})

test('which paths a commit touches is asked where there are several models', async () => {
  const second = config.replace(
    'environments:',
    config.slice(config.indexOf('  churn'), config.indexOf('environments:')).replace('churn', 'other') + 'environments:'
  )
  await change(scene, 'main', '.github/modelgate.yml', second)
  const sha = await addFiles(['x/new.py'])
  const { commits } = (await scene.look(number)).pull
  expect(commits.items.map(({ paths }) => paths)).toEqual([['train.py'], ['x/new.py']])
  expect(commits.items[1]?.sha).toBe(sha)
  const few = scene.fresh({ limits: { commitPaths: 1 } })
  expect(await few.observe(scene.pull(number), [])).toMatchObject({
    pull: { commits: { items: [{ paths: ['train.py'] }, { paths: null }] } }
  })
})

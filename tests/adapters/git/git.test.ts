import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createGit, findRoot } from '../../../adapters/git/git.ts'
import { InputError, OutsideError } from '../../../core/errors.ts'

let root: string
let env: Record<string, string>
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelgate git ü '))
  env = { PATH: process.env.PATH ?? '', HOME: root, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
})
afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

const dana = ['-c', 'user.name=Dana', '-c', 'user.email=dana@example.invalid']
const git = (...args: string[]) =>
  execFileSync('git', [...dana, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  }).trim()
const open = () => createGit(root, env)

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), content)
}

async function commit(path: string, content: string, message = path): Promise<string> {
  await write(path, content)
  git('add', '--all')
  git('commit', '--quiet', '-m', message)
  return git('rev-parse', 'HEAD')
}

describe('the head', () => {
  test('has the sha, the branch, and the default branch', async () => {
    git('init', '-b', 'trunk')
    const sha = await commit('a', '1')
    expect(await open().head()).toEqual({ sha, branch: 'trunk', defaultBranch: 'trunk' })
    git('switch', '-c', 'main')
    git('switch', '--detach', '--quiet')
    expect(await open().head()).toEqual({ sha, branch: null, defaultBranch: 'main' })
    git('config', 'init.defaultBranch', 'trunk')
    expect((await open().head()).defaultBranch).toBe('trunk')
    git('update-ref', 'refs/remotes/origin/dev', sha)
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/dev')
    expect((await open().head()).defaultBranch).toBe('dev')
    await write('.git/event.json', '{"repository":{"default_branch":"stable"}}')
    env.GITHUB_EVENT_PATH = join(root, '.git/event.json')
    expect((await open().head()).defaultBranch).toBe('stable')
  })

  test('of no repository, of one without a commit, and without git, names the cure', async () => {
    await expect(open().head()).rejects.toMatchObject({ exitCode: 2, cure: expect.stringContaining('git init') })
    git('init', '-b', 'main')
    await expect(open().head()).rejects.toMatchObject({ exitCode: 2, cure: expect.stringContaining('git commit') })
    expect(await open().status()).toEqual({ modified: [], untracked: [] })
    await expect(createGit(root, { ...env, PATH: root }).head()).rejects.toBeInstanceOf(OutsideError)
  })

  test('is not misled by the variables that a hook sets', async () => {
    git('init', '-b', 'main')
    const sha = await commit('a', '1')
    const hook = { ...env, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index' }
    expect((await createGit(root, hook).head()).sha).toBe(sha)
  })
})

test('the root is found from a folder below', async () => {
  git('init', '-b', 'main')
  await mkdir(join(root, 'a/b'), { recursive: true })
  expect(await findRoot(join(root, 'a/b'), env)).toBe(git('rev-parse', '--show-toplevel'))
})

test('the status lists changed, deleted, renamed and untracked files by their true names', async () => {
  git('init', '-b', 'main')
  await commit('größe 模型.py', '1')
  await commit('old name', 'long enough to be seen as a rename')
  await commit('gone', '1')
  await write('größe 模型.py', '2')
  await rename(join(root, 'old name'), join(root, 'new name'))
  git('add', '--all')
  await rm(join(root, 'gone'))
  await write('neu/"x"\ny', '')
  const { modified, untracked } = await open().status()
  expect(modified.toSorted()).toEqual(['gone', 'größe 模型.py', 'new name', 'old name'])
  expect(untracked).toEqual(['neu/"x"\ny'])
})

describe('the digests of the files', () => {
  const digests = async () => Object.fromEntries((await open().files()).map((file) => [file.path, file.digest]))

  test('are the same before and after a change is committed', async () => {
    git('init', '-b', 'main')
    for (const name of ['same', 'edited', 'gone', 'run.sh', 'link', '"quoted"\nname', 'ünï côde'])
      await commit(name, 'x')
    const before = await digests()
    for (const name of ['edited', '"quoted"\nname', 'ünï côde']) await write(name, 'y')
    await chmod(join(root, 'run.sh'), 0o755)
    await rm(join(root, 'gone'))
    await rm(join(root, 'link'))
    await symlink('same', join(root, 'link'))
    const modified = await digests()
    expect(modified.same).toBe(before.same)
    for (const name of ['edited', 'run.sh', 'link', '"quoted"\nname', 'ünï côde'])
      expect(modified[name]).not.toBe(before[name])
    expect(Object.keys(modified)).not.toContain('gone')
    git('add', '--all')
    expect(await digests()).toEqual(modified)
    git('commit', '--quiet', '-m', 'change')
    expect(await digests()).toEqual(modified)
  })

  test('do not depend on line endings that git converts', async () => {
    git('init', '-b', 'main')
    git('config', 'core.autocrlf', 'true')
    await commit('a.txt', 'one\r\ntwo\r\n')
    const before = await digests()
    await write('a.txt', 'one\ntwo\n')
    expect(await digests()).toEqual(before)
  })
})

describe('changes since a base', () => {
  test('are those after the merge base, and a rename is two of them', async () => {
    git('init', '-b', 'main')
    await commit('a', 'some content that is long enough')
    git('switch', '--quiet', '-c', 'work')
    git('mv', 'a', 'ä b')
    await commit('c', '1')
    git('switch', '--quiet', 'main')
    const main = await commit('later', '1')
    git('switch', '--quiet', 'work')
    expect(await open().changedSince('main')).toEqual(['a', 'c', 'ä b'])
    expect(await open().mergeBase('main')).toBe(git('rev-parse', 'main~1'))
    expect(await open().changedSince(main)).toEqual(['a', 'c', 'ä b'])
  })

  test('fall back on what was fetched from origin', async () => {
    git('init', '-b', 'work')
    const sha = await commit('a', '1')
    git('update-ref', 'refs/remotes/origin/main', sha)
    expect(await open().mergeBase('main')).toBe(sha)
  })

  test('of unrelated histories have no base, and the cure says how to fetch more', async () => {
    git('init', '-b', 'main')
    await commit('a', '1')
    git('switch', '--quiet', '--orphan', 'other')
    await commit('b', '1')
    expect(await open().mergeBase('main')).toBeNull()
    await expect(open().changedSince('main')).rejects.toMatchObject({ cure: expect.stringContaining('--unshallow') })
    await expect(open().mergeBase('absent')).rejects.toBeInstanceOf(InputError)
    await expect(open().mergeBase('--all')).rejects.toBeInstanceOf(InputError)
  })
})

test('a file is shown as it was at a commit, and is null where it was not there', async () => {
  git('init', '-b', 'main')
  const first = await commit('ü x.json', '1\n')
  await commit('ü x.json', '2\n')
  expect(await open().show(first, 'ü x.json')).toBe('1\n')
  expect(await open().show('main', 'ü x.json')).toBe('2\n')
  expect(await open().show('main', 'absent')).toBeNull()
  await expect(open().show('absent', 'ü x.json')).rejects.toBeInstanceOf(InputError)
})

test('contributors are authors, committers and co-authors of the commits that touch the globs, behind merges too', async () => {
  git('init', '-b', 'main')
  const base = await commit('models/a.py', '1')
  await write('models/sub/b.py', '1')
  git('add', '--all')
  git('commit', '--quiet', '--author=Eve <eve@x.invalid>', '-m', 'b\n\nCo-authored-by: Ida Öz <ida@x.invalid>')
  git('switch', '--quiet', '-c', 'side', base)
  await write('models/c.py', '1')
  git('add', '--all')
  git('commit', '--quiet', '--author=Sam <sam@x.invalid>', '-m', 'c')
  git('rm', '--quiet', 'models/c.py')
  git('commit', '--quiet', '--author=Tom <tom@x.invalid>', '-m', 'undo')
  git('switch', '--quiet', 'main')
  git('merge', '--quiet', '--no-edit', 'side')
  await write('docs/x', '1')
  git('add', '--all')
  git('commit', '--quiet', '--author=Doc <doc@x.invalid>', '-m', 'docs')
  const names = async (from: string | null, paths: string[]) =>
    (await open().contributors(from, paths)).map((person) => person.split(' <')[0])
  expect(await names(base, ['models/**'])).toEqual(['Dana', 'Eve', 'Ida Öz', 'Sam', 'Tom'])
  expect(await names(base, ['docs/*'])).toEqual(['Dana', 'Doc'])
  expect(await names(null, [])).toEqual(['Dana', 'Doc', 'Eve', 'Ida Öz', 'Sam', 'Tom'])
  await expect(open().contributors('f'.repeat(40), [])).rejects.toBeInstanceOf(InputError)
})

describe('a tag', () => {
  test('is annotated, made once, and never moved', async () => {
    git('init', '-b', 'main')
    await commit('a', '1')
    await open().tag('churn@v1.2.3', 'Release\n\nwith a body')
    await open().tag('churn#production#1', '-m is no option')
    await open().tag('churn@v1.2.3', 'again')
    expect(git('cat-file', '-t', 'refs/tags/churn@v1.2.3')).toBe('tag')
    expect(await open().tagMessage('churn@v1.2.3')).toBe('Release\n\nwith a body')
    expect(await open().tagMessage('absent')).toBe('')
    git('tag', 'light')
    expect(await open().tagMessage('light')).toBe('')
    await open().tag('churn@v1.10.0', 'next')
    expect(await open().tags('churn@*')).toEqual(['churn@v1.2.3', 'churn@v1.10.0'])
    await commit('a', '2')
    await expect(open().tag('churn@v1.2.3', 'moved')).rejects.toMatchObject({ exitCode: 2 })
    await expect(open().tag('a..b', 'x')).rejects.toBeInstanceOf(InputError)
  })
})

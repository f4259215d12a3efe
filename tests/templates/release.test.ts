// A release made and checked in a repository of its own.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

const script = resolve('scripts/release.ts')
const version = 'v7.1.0'
let folder = ''
let root = ''

const run = (command: string, ...words: readonly string[]) =>
  spawnSync(command, words, { cwd: root, encoding: 'utf8', env: { ...process.env, ...identity } })
const git = (...words: readonly string[]): string => {
  const { status, stdout, stderr } = run('git', ...words)
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}
const release = (...words: readonly string[]) => run(process.execPath, script, ...words)
const identity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'Team'],
    [`GIT_${who}_EMAIL`, 'team@example.org']
  ])
)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelgate-release-test-'))
  root = join(folder, 'checkout')
  mkdirSync(root)
  for (const name of ['workflows-templates', '.github']) cpSync(name, join(root, name), { recursive: true })
  const manifest = { name: 'modelgate', version: version.slice(1), files: ['workflows-templates'] }
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(root, 'CHANGELOG.md'), `# Changelog\n\n## ${version.slice(1)}\n\nMore.\n\n## 7.0.0\n\nLess.\n`)
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Go on')
  spawnSync('git', ['clone', '--quiet', '--bare', root, join(folder, 'origin')])
  git('remote', 'add', 'origin', join(folder, 'origin'))
  git('fetch', '--quiet', 'origin')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a release pins the commit of main that it is made of, and its check agrees', () => {
  const commit = git('rev-parse', 'HEAD')
  expect(release('prepare', version)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('git push origin v7.1.0')
  })
  expect([git('rev-parse', 'HEAD^'), git('cat-file', '-t', version)]).toEqual([commit, 'tag'])
  for (const path of ['workflows-templates/pull-request.yml', '.github/workflows/modelgate-pull-request.yml']) {
    expect(readFileSync(join(root, path), 'utf8')).toContain(
      `uses: modelgate/modelgate/actions/plan@${commit} # ${version}\n`
    )
  }
  expect(git('branch', '--list', 'main', '--points-at', commit)).toContain('main')
  expect(release('check', version)).toMatchObject({ status: 0, stdout: `${version} pins ${commit}\n` })
})

test('the package of a release has starters that call the workflows of the tagged commit', () => {
  release('prepare', version)
  const commit = git('rev-parse', 'HEAD')
  expect(release('package', version, '--out', join(folder, 'out'))).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(join(folder, 'out/notes.md'), 'utf8')).toBe('More.\n')
  run('tar', '-xzf', join(folder, 'out/modelgate-7.1.0.tgz'), '-C', folder)
  const starter = readFileSync(join(folder, 'package/workflows-templates/starters/modelgate-promote.yml'), 'utf8')
  expect(starter).toContain(`modelgate/.github/workflows/modelgate-promote.yml@${commit} # ${version}\n`)
})

test.each([
  ['another version than package.json', () => 'v7.2.0', 'package.json says 7.1.0, not 7.2.0'],
  ['a version that is none', () => '7.1', '7.1 is no version such as v1.2.3'],
  [
    'a tree that differs from its commit',
    () => {
      writeFileSync(join(root, 'more'), '')
      return version
    },
    'the tree differs from its commit'
  ],
  [
    'a version that the changelog does not have',
    () => {
      writeFileSync(join(root, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\nMore.\n')
      git('commit', '--quiet', '--all', '--message', 'Forget')
      return version
    },
    'CHANGELOG.md has no section 7.1.0'
  ]
])('no release is made of %s', (_, change, message) => {
  expect(release('prepare', change())).toMatchObject({ status: 1, stderr: expect.stringContaining(message) })
  expect(git('tag')).toBe('')
})

test.each([
  [
    'changes more than its pins',
    () => {
      writeFileSync(join(root, 'more'), 'more')
      git('add', '--all')
    },
    'changes more too'
  ],
  [
    'pins another commit',
    () => {
      const path = join(root, 'workflows-templates/pull-request.yml')
      writeFileSync(path, readFileSync(path, 'utf8').replace(/modelgate@[0-9a-f]{40}/, `modelgate@${'a'.repeat(40)}`))
    },
    "workflows-templates/pull-request.yml doesn't pin"
  ]
])('the check refuses a release that %s', (_, change, message) => {
  release('prepare', version)
  change()
  git('commit', '--quiet', '--all', '--amend', '--no-edit')
  expect(release('check', version)).toMatchObject({ status: 1, stderr: expect.stringContaining(message) })
})

test('the check refuses a release of a commit that is not on main', () => {
  git('commit', '--quiet', '--allow-empty', '--message', 'Aside')
  release('prepare', version)
  expect(release('check', version)).toMatchObject({ status: 1, stderr: expect.stringContaining('is not on main') })
})

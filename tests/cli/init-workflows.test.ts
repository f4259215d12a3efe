import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { define } from '../../cli/commands/init.ts'
import { withHeader } from '../../core/config/workflow-upgrade.ts'
import { runCommand } from './run-command.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelgate-init-'))
})
afterEach(() => rm(root, { recursive: true }))

const workflow = '.github/workflows/modelgate.yml'
const identity = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org']
const git = (...args: readonly string[]) => execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' })
const init = (args: readonly string[] = ['--yes']) => runCommand(define, root, args)
const read = (path: string) => readFile(join(root, path), 'utf8')
async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}
const project = { 'metrics.json': '{"accuracy": 0.9}', 'requirements.txt': 'numpy\n' }
/** The workflow as an earlier version might have written it. */
const earlier = async (change: (body: string) => string) => {
  const body = (await read(workflow)).replace(/^[^\n]*\n/, '')
  await put({ [workflow]: withHeader(change(body), '0.0.9') })
}
const lacksTimeout = (text: string) => text.replace(/^ *timeout-minutes: 60.*\n/m, '')

describe('the workflow of the pull request', () => {
  test('is written for the default branch, the version of Python and the installation of the repository', async () => {
    await put({
      ...project,
      'poetry.lock': '',
      'pyproject.toml': '[tool.poetry.dependencies]\npython = ">=3.9,<3.12"\n'
    })
    git('init', '--quiet', '--initial-branch', 'trunk')
    git('add', '.')
    git('commit', '--quiet', '-m', 'a')
    const ran = await init()
    expect(ran.stdout).toContain(`${workflow} (new): trains, tests and compares each pull request`)
    const text = await read(workflow)
    expect(text).toContain("python-version: '3.11'")
    expect(text).toContain('poetry install')
    expect(parse(text)).toMatchObject({ on: { push: { branches: ['trunk'] } } })
  })

  test('is not written where a person says so, nor for GitHub where only GitLab or Jenkins is used', async () => {
    await put(project)
    await init(['--yes', '--no-workflows'])
    await expect(read(workflow)).rejects.toThrow('ENOENT')
    await put({ '.gitlab-ci.yml': 'a: { script: [b] }\n' })
    await rm(join(root, '.github'), { recursive: true })
    await init()
    await expect(read(workflow)).rejects.toThrow('ENOENT')
  })

  test('shares a sweep out among jobs where a model has one, and pins sources where a model has one', async () => {
    const sweep = '{ metric: loss, goal: minimize, metrics: own.json, parameters: { x: [1, 2] } }'
    await put({
      '.github/modelgate.yml': `version: 1\nmodels:\n  a: { train: { command: python a.py, params: p.json, sweep: ${sweep} }, artifact: m }\n  b: { source: 'mlflow:b@candidate' }\n`
    })
    const ran = await init()
    expect(ran.stdout).toContain('.github/workflows/modelgate-source.yml (new): looks every hour')
    expect(await read('.github/workflows/modelgate-source.yml')).toContain('actions/source-update@')
    expect(parse(await read(workflow))).toMatchObject({ name: 'modelgate', jobs: { trial: { needs: 'plan' } } })
    await put({ '.github/modelgate.yml': 'version: 1\nmodels:\n  a: { evaluation: { metrics: m.json } }\n' })
    expect((await init()).stdout).toContain(`${workflow} (upgraded)`)
    expect(parse(await read(workflow))).not.toHaveProperty('jobs.trial')
  })

  test('is brought up to date where nobody edited it', async () => {
    await put(project)
    await init()
    const whole = await read(workflow)
    await earlier(lacksTimeout)
    const ran = await init()
    expect(ran.stdout).toContain(`${workflow} (upgraded)`)
    expect(await read(workflow)).toBe(whole)
    expect((await init()).stdout).toContain('No change')
  })

  test('keeps what a person edited beside what changed, by the text in the history', async () => {
    await put(project)
    git('init', '--quiet')
    await init()
    await earlier(lacksTimeout)
    git('add', '.')
    git('commit', '--quiet', '-m', 'Add Modelgate')
    await put({ [workflow]: (await read(workflow)).replace('name: modelgate\n', 'name: ours\n') })
    const ran = await init()
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('(your edits kept)') })
    const merged = await read(workflow)
    expect(merged).toContain('name: ours\n')
    expect(merged).toContain('timeout-minutes: 60')
    expect((await init()).stdout).toContain('No change')
  })

  describe('where a person and this version changed the same line, and this version another one too', () => {
    const mine = '    timeout-minutes: 99\n'
    const ours = '    timeout-minutes: 60 # edit: as long as training may take\n'
    beforeEach(async () => {
      await put(project)
      git('init', '--quiet')
      await init()
      await earlier((text) =>
        text.replace(ours, '    timeout-minutes: 30\n').replace('name: modelgate\n', 'name: gate\n')
      )
      git('add', '.')
      git('commit', '--quiet', '-m', 'Add Modelgate')
      await put({ [workflow]: (await read(workflow)).replace('    timeout-minutes: 30\n', mine) })
    })

    test('the rest is brought up to date, and the line is kept, shown and named', async () => {
      const ran = await init()
      expect(ran.code).toBe(0)
      expect(ran.stdout).toContain(`same lines; yours (-) are kept, this version has (+):\n`)
      expect(ran.stdout.split('same lines')[1]).toContain(`- ${mine}+ ${ours}`)
      expect(ran.stderr).toContain(`you and this version both changed, where yours are kept: ${workflow}`)
      expect(await read(workflow)).toContain('name: modelgate\n')
      expect(await read(workflow)).toContain(mine)
      expect((await init()).stdout).toContain('No change')
    })

    test('a yes to the question, and --force, take the line of this version', async () => {
      const before = await read(workflow)
      const asked = await runCommand(define, root, [], ['y'])
      expect(asked.questions).toEqual([`Take this version's lines for yours in ${workflow}? [y/N] `])
      expect(await read(workflow)).toContain(ours)
      await put({ [workflow]: before })
      await init(['--yes', '--force'])
      expect(await read(workflow)).toContain(ours)
    })
  })

  test('is left alone where a person edited it and no commit has it as it was written, and where init never wrote it, until --force', async () => {
    await put({ ...project, [workflow]: 'name: mine\n' })
    const foreign = await init()
    expect(foreign.stderr).toContain(`Kept, since \`modelgate init\` did not write it: ${workflow}`)
    expect(foreign.stdout).toContain(`Kept as they are: ${workflow}`)
    expect(await read(workflow)).toBe('name: mine\n')
    await init(['--yes', '--force'])
    expect(await read(workflow)).toContain('name: modelgate\n')
    await earlier(lacksTimeout)
    await put({ [workflow]: (await read(workflow)).replace('name: modelgate\n', 'name: ours\n') })
    expect((await init()).stderr).toContain('Kept, since you edited it and no commit has the text that init wrote')
    expect(await read(workflow)).toContain('name: ours\n')
  })
})

describe('a folder without git', () => {
  test('is set up, and told what a run needs', async () => {
    await put(project)
    const ran = await init()
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/no git repository yet.*git init && git add \. && git commit/)
    expect(await read(workflow)).toContain('branches: [main]')
  })

  test('can have nothing committed: it says so before it writes', async () => {
    await put(project)
    const ran = await init(['--yes', '--commit'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toMatch(
      /is in no git repository.*nothing was written\n.*git init && modelgate init --yes --commit/
    )
    await expect(read('.github/modelgate.yml')).rejects.toThrow('ENOENT')
  })
})

test('--commit commits what was written, and nothing else', async () => {
  await put(project)
  git('init', '--quiet')
  git('config', 'user.name', 'Ann')
  git('config', 'user.email', 'ann@example.org')
  git('add', '.')
  git('commit', '--quiet', '-m', 'a')
  await put({ 'mine.txt': 'not yet' })
  git('add', 'mine.txt')
  expect(await init(['--yes', '--commit'])).toMatchObject({ code: 0 })
  expect(git('show', '--name-only', '--format=%s').trim().split('\n')).toEqual([
    'Add Modelgate',
    '',
    '.github/modelgate.yml',
    workflow,
    '.gitignore'
  ])
  expect(git('status', '--porcelain').trim()).toBe('A  mine.txt')
})

// The linters of the field over every workflow, as a release leaves it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { describeWith } from '../support/describe-with.ts'
import { actionlint } from '../support/go-tools.ts'
import { pythonEnvironment } from '../support/python.ts'
import { actionFiles, filledIn, workflowFiles } from './support/workflows.ts'

const zizmor = pythonEnvironment('requirements-workflows.txt')
let folder = ''

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelgate-lint-'))
  for (const { path, text } of workflowFiles) write(path, filledIn(text))
  for (const path of actionFiles) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(path, join(folder, path))
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Lint {
  readonly message: string
  readonly filepath: string
}

function lint(...paths: readonly string[]): readonly Lint[] {
  const { stdout, stderr, status } = spawnSync(actionlint.path, ['-format', '{{json .}}', ...paths], {
    cwd: folder,
    encoding: 'utf8'
  })
  if (status !== 0 && status !== 1) throw new Error(stderr)
  return JSON.parse(stdout) as readonly Lint[]
}

/** GitHub has it since 2026; actionlint 1.7.12 does not know it yet. */
const isQueue = ({ message }: Lint): boolean =>
  message === 'unexpected key "queue" for "concurrency" section. expected one of "cancel-in-progress", "group"'

describeWith(actionlint, 'actionlint', () => {
  const all = workflowFiles.map(({ path }) => path)

  test('finds nothing in any workflow but the key `queue`, which it does not know', () => {
    const found = lint(...all)
    expect(found.filter((each) => !isQueue(each))).toEqual([])
    const queued = workflowFiles.filter(({ text }) => /^ {2}queue: max/m.test(text)).map(({ path }) => path)
    expect(
      found
        .filter(isQueue)
        .map(({ filepath }) => filepath)
        .sort()
    ).toEqual([...queued].sort())
  })

  test('finds what is wrong in one', () => {
    write(
      'wrong.yml',
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${{ gihtub.sha }}"\n'
    )
    expect(lint('wrong.yml').map(({ message }) => message)).toEqual([expect.stringContaining('gihtub')])
  })
})

interface Finding {
  readonly ident: string
  readonly locations: readonly { readonly symbolic: { readonly key: unknown } }[]
}

function audit(...paths: readonly string[]): readonly Finding[] {
  const program = join(dirname(zizmor.interpreter), 'zizmor')
  const words = [
    '--offline',
    '--no-progress',
    '--no-config',
    '--no-exit-codes',
    '--strict-collection',
    '--format',
    'json'
  ]
  const { stdout, stderr, status } = spawnSync(program, [...words, ...paths], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as readonly Finding[]
}

describeWith(zizmor, 'zizmor', () => {
  test('finds nothing unsafe in any workflow or action', () => {
    expect(audit(...workflowFiles.map(({ path }) => path), ...actionFiles)).toEqual([])
  })

  test('is told to look away at the triggers of the bot alone', () => {
    const told = workflowFiles.flatMap(({ path, text }) =>
      [...text.matchAll(/zizmor: .*/g)].map(([line]) => [path, line] as const)
    )
    expect(new Set(told.map(([path]) => path))).toEqual(
      new Set(['workflows-templates/modelgate-bot.yml', 'workflows-templates/starters/modelgate-bot.yml'])
    )
    for (const [, line] of told) expect(line).toMatch(/^zizmor: ignore\[dangerous-triggers\] nothing is checked out/)
  })

  test('finds a template that would be unsafe', () => {
    const [{ text } = { text: '' }] = workflowFiles.filter(
      ({ path }) => path === 'workflows-templates/pull-request.yml'
    )
    const unsafe = filledIn(text)
      .replace(/actions\/checkout@\w+ # /, 'actions/checkout@')
      .replace('    steps:\n', '    steps:\n      - run: echo "${{ github.event.pull_request.title }}"\n')
    write('unsafe/pull-request.yml', unsafe)
    const found = audit('unsafe/pull-request.yml').map(({ ident }) => ident)
    expect(found).toEqual(expect.arrayContaining(['template-injection', 'unpinned-uses']))
  })
})

describe('the placeholder of our own pins', () => {
  test('is nowhere in a workflow that a release has filled in', () => {
    for (const { text } of workflowFiles) expect(filledIn(text)).not.toMatch(/0{40}|unreleased/)
  })
})

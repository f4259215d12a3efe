import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { loadConfig } from '../../adapters/config/file.ts'
import { define } from '../../cli/commands/validate.ts'
import { minimal, smallest } from '../core/config/configs.ts'
import { runCommand } from './run-command.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelgate validate é '))
})
afterEach(() => rm(root, { recursive: true }))

async function put(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}
const wrong = `${minimal.replace('metrics:\n', 'metrcs:\n')}stor: x\n`

describe('modelgate validate', () => {
  test('says for each model its kind and the steps that apply', async () => {
    await put('.github/modelgate.yml', smallest)
    const ran = await runCommand(define, root, [])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toBe('.github/modelgate.yml is right\n  penguins (library): commit → build → test\n')
  })

  test('finds the config from a folder below', async () => {
    await put('.github/modelgate.yml', smallest)
    await put('src/deep/x.py', '')
    expect(await runCommand(define, join(root, 'src/deep'), [])).toMatchObject({ code: 0 })
  })

  test('gives every problem with place, line, caret and cure, and exit code 2', async () => {
    await put('.github/modelgate.yml', wrong)
    const ran = await runCommand(define, root, [])
    expect(ran.code).toBe(2)
    expect(ran.stdout).toContain(
      '.github/modelgate.yml:5:5: unknown key `metrcs`; did you mean `metrics`?\n  5 |     metrcs:\n    |     ^\n  -> write `metrics:`\n'
    )
    expect(ran.stdout).toContain('.github/modelgate.yml:7:1: unknown key `stor`; did you mean `store`?')
    expect(ran.stdout).toContain('2 problems.')
  })

  test('warns of what is probably not meant, in every form, and passes', async () => {
    await put('.github/modelgate.yml', `${smallest}gates: { staging: { approvals: { roles: [maintainer] } } }\n`)
    const text = await runCommand(define, root, [])
    expect(text).toMatchObject({ code: 0, stdout: expect.stringContaining('is right') })
    expect(text.stderr).toMatch(
      /^warning: \.github\/modelgate\.yml:\d+:\d+: `maintainer` is none of GitHub's own roles/
    )
    expect(text.stderr).toContain('\n  -> write `maintain`\n')
    const json = await runCommand(define, root, ['--format', 'json'])
    expect(JSON.parse(json.stdout)).toMatchObject({
      valid: true,
      warnings: [{ path: 'gates.staging.approvals.roles.0' }]
    })
    const markdown = await runCommand(define, root, ['--format', 'markdown'])
    expect(markdown.stdout).toContain('`maintainer` is none of')
  })

  test('warns of a metric that the metrics file does not hold', async () => {
    const metrics = 'evaluation: { metrics: m.json }\n    metrics: { recal: { goal: maximize } }'
    await put('.github/modelgate.yml', `version: 1\nmodels:\n  m:\n    ${metrics}\n`)
    expect((await runCommand(define, root, [])).stderr).toBe('')
    await put('m.json', '{"recall": 0.7}')
    expect((await runCommand(define, root, [])).stderr).toContain('did you mean `recall`?')
    await put('m.json', '{"recall": ')
    expect(await runCommand(define, root, [])).toMatchObject({ code: 0, stderr: '' })
  })

  test('gives the same as JSON and as Markdown', async () => {
    await put('a b.yml', wrong)
    const json = await runCommand(define, root, ['--config', 'a b.yml', '--format', 'json'])
    expect(JSON.parse(json.stdout)).toMatchObject({
      valid: false,
      problems: [{ code: 'unknown_key', place: { file: 'a b.yml', line: 5, column: 5 } }, { path: 'stor' }]
    })
    const markdown = await runCommand(define, root, ['--config', 'a b.yml', '--format', 'markdown'])
    expect(markdown.stdout).toContain('- `a b.yml:5:5` unknown key')
    await put('a b.yml', smallest)
    const right = await runCommand(define, root, ['--config', 'a b.yml', '--format', 'json'])
    expect(JSON.parse(right.stdout)).toMatchObject({ valid: true, models: [{ name: 'penguins', kind: 'library' }] })
    const table = await runCommand(define, root, ['--config', 'a b.yml', '--format', 'markdown'])
    expect(table.stdout).toContain('commit → build → test')
  })

  test('without a config says to type modelgate init', async () => {
    const ran = await runCommand(define, root, [])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('there is no config .github/modelgate.yml')
    expect(ran.stderr).toContain('type `modelgate init` in your repository; in a workflow, put actions/checkout before')
    await put('.git/HEAD', 'ref: refs/heads/main')
    expect((await runCommand(define, root, [])).stderr).toContain('type `modelgate init` to write one')
  })

  test('says where to move a config that lies elsewhere', async () => {
    await put('modelgate.yml', smallest)
    const ran = await runCommand(define, root, [])
    expect(ran.stderr).toContain('git mv modelgate.yml .github/modelgate.yml')
  })

  test('names the place of a byte that is not UTF-8', async () => {
    await put('.github/modelgate.yml', Buffer.from([0x23, 0xff, 0x0a]))
    const ran = await runCommand(define, root, [])
    expect(ran.code).toBe(2)
    expect(ran.stdout).toContain('modelgate.yml:1:2: the file is not UTF-8')
  })

  test('a folder in the place of the config is an input error', async () => {
    await put('.github/modelgate.yml/x', '')
    expect(await runCommand(define, root, [])).toMatchObject({ code: 2 })
  })
})

describe('loadConfig', () => {
  test('gives the config', async () => {
    await put('.github/modelgate.yml', smallest)
    await expect(loadConfig(root)).resolves.toMatchObject({ version: 1, models: { penguins: {} } })
  })

  test('throws one error that holds all problems, at the place of the first', async () => {
    await put('.github/modelgate.yml', wrong)
    await expect(loadConfig(root)).rejects.toMatchObject({
      name: 'InputError',
      place: { file: '.github/modelgate.yml', line: 5, column: 5 },
      message: expect.stringMatching(/2 problems[\s\S]*metrcs[\s\S]*stor/)
    })
  })
})

// What `modelgate init` writes for Jenkins and GitLab.
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

const init = (...args: readonly string[]) => runCommand(define, root, ['--yes', ...args])
const read = (path: string) => readFile(join(root, path), 'utf8')
async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

const project = { 'metrics.json': '{"accuracy": 0.9}', 'requirements.txt': 'numpy\n' }
const deploying = `version: 1
models:
  m:
    train: python train.py
    artifact: out/m
    test: pytest --junitxml=out/junit.xml
    serve: python serve.py
environments: { preview: {}, prod: { after: preview } }
gates: { prod: { approvals: { count: 1 } } }
`

const productionOnly = deploying
  .replace(/^environments: .*$/m, 'environments: { production: {} }')
  .replace('gates: { prod:', 'gates: { production:')

describe('where a Jenkinsfile is', () => {
  test('another is written beside it, with the branch, installation, tests and environments of the repository', async () => {
    await put({ ...project, Jenkinsfile: 'mine', '.github/modelgate.yml': deploying, 'poetry.lock': '' })
    expect(await init()).toMatchObject({ code: 0, stdout: expect.stringContaining('Jenkinsfile.modelgate (new): ') })
    expect(await read('Jenkinsfile')).toBe('mine')
    const text = await read('Jenkinsfile.modelgate')
    expect(text).toMatch(/^\/\/ Written by `modelgate init`/)
    expect(text).toContain("MAIN = 'main'\n")
    expect(text).not.toContain('edit: the default branch')
    expect(text).toContain('        pip install poetry && ')
    expect(text).toContain("testResults: 'out/junit.xml')")
    expect(text).toContain("walk('preview', '--until qa')")
    expect(text).toContain("walk('prod', '--from production')")
    await expect(read('.github/workflows/modelgate.yml')).rejects.toThrow('ENOENT')
  })

  test('where nothing is deployed, its stage for the default branch builds and ends with the analysis', async () => {
    await put({ ...project, Jenkinsfile: 'mine' })
    await init()
    const text = await read('Jenkinsfile.modelgate')
    expect(text).toContain("stage('Build')")
    expect(text).toContain("'--until analyze') }")
    expect(text).not.toMatch(/stage\('(?:Staging|Production)'\)/)
    expect(text).toMatch(/\n {4}\}\n {2}\}\n\}\n/)
  })

  test('where production alone is deployed to, it has no stage for staging and walks from its checks to the end', async () => {
    await put({ ...project, Jenkinsfile: 'mine', '.github/modelgate.yml': productionOnly })
    await init()
    const text = await read('Jenkinsfile.modelgate')
    expect(text).not.toContain("stage('Staging')")
    expect(text).not.toContain("walk('staging'")
    expect(text).toContain("steps { script { walk('production', '') } }")
    expect(text).toMatch(/\n {4}\}\n {2}\}\n\}\n/)
  })

  test('is brought up to date and keeps edits like any workflow', async () => {
    await put({ ...project, Jenkinsfile: 'mine' })
    await init()
    expect((await init()).stdout).toContain('No change')
    const whole = await read('Jenkinsfile.modelgate')
    const body = whole.replace(/^[^\n]*\n/, '')
    await put({ 'Jenkinsfile.modelgate': withHeader(body.replace(/^.*buildDiscarder.*\n/m, ''), '0.0.9') })
    expect((await init()).stdout).toContain('Jenkinsfile.modelgate (upgraded)')
    expect(await read('Jenkinsfile.modelgate')).toBe(whole)
    await put({ 'Jenkinsfile.modelgate': whole.replace('ml-reviewers', 'us') })
    expect((await init()).stdout).toContain('No change')
    expect(await read('Jenkinsfile.modelgate')).toContain("REVIEWERS = 'us'")
  })
})

describe('where a .gitlab-ci.yml is', () => {
  const written = async () => parse(await read('.gitlab/modelgate.yml')) as Record<string, Record<string, unknown>>

  test('a file to include is written, and it is said how; the jobs fit its stages, the tests, gates and environments', async () => {
    const mine = 'stages: [build, check]\na: { script: [!reference [b, script]] }\n'
    await put({ ...project, '.gitlab-ci.yml': mine, '.github/modelgate.yml': deploying })
    const ran = await init()
    expect(ran.stderr).toContain('include:\n  - local: .gitlab/modelgate.yml\n')
    expect(await read('.gitlab-ci.yml')).toBe(mine)
    const file = await written()
    expect(file).toMatchObject({
      '.modelgate': { artifacts: { reports: { junit: ['out/junit.xml'] } } },
      '.modelgate-deploy': { stage: 'check' },
      'modelgate-check': { stage: 'check' },
      'modelgate-staging': { environment: { name: 'preview' }, needs: ['modelgate-build'] },
      'modelgate-production': {
        environment: { name: 'prod' },
        needs: ['modelgate-staging', 'modelgate-approve-production']
      }
    })
    expect(file['.modelgate']?.['before_script']).toContain('pip install -r requirements.txt')
  })

  test('where production alone is deployed to, its jobs follow the build', async () => {
    await put({ ...project, '.gitlab-ci.yml': 'a: {}\n', '.github/modelgate.yml': productionOnly })
    await init()
    const file = await written()
    expect(Object.keys(file).filter((name) => !name.startsWith('.'))).toEqual([
      'modelgate-check',
      'modelgate-build',
      'modelgate-approve-production',
      'modelgate-production'
    ])
    expect(file['modelgate-approve-production']).toMatchObject({ needs: ['modelgate-build'] })
    expect(file['modelgate-production']).toMatchObject({ needs: ['modelgate-build', 'modelgate-approve-production'] })
  })

  test('says nothing of the include where it is there, and writes no job that deploys where nothing is', async () => {
    await put({ ...project, '.gitlab-ci.yml': 'include:\n  - local: .gitlab/modelgate.yml\n' })
    expect((await init()).stderr).not.toContain('include:')
    const file = await written()
    expect(Object.keys(file).filter((name) => !name.startsWith('.'))).toEqual(['modelgate-check', 'modelgate-build'])
    expect(file['modelgate-check']).toMatchObject({ stage: 'test' })
  })
})

test('--ci says for what is written, and the next run knows it by what was written', async () => {
  await put(project)
  expect(await init('--ci', 'jenkins')).toMatchObject({ code: 0 })
  await read('Jenkinsfile.modelgate')
  await rm(join(root, '.github/workflows'), { recursive: true, force: true })
  expect((await init()).stdout).toContain('No change')
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { runBundle } from './support/run-bundle.ts'
import { createTeam, teamConfig, type Team } from './support/team.ts'

const teams: Team[] = []
function teamWith(changes: Readonly<Record<string, string>> = {}): Team {
  const team = createTeam(changes)
  teams.push(team)
  return team
}
afterEach(() => {
  for (const team of teams.splice(0)) team.remove()
})

describe('wrong inputs', () => {
  test.each([
    ['again', 'yes', 'it must be `true` or `false`'],
    ['again', '1', 'it must be `true` or `false`'],
    ['step', 'deploy', 'it must be `all`, or some of `commit`'],
    ['models', 'parityy', 'its models are: parity'],
    ['working-directory', 'elsewhere', 'there is no folder elsewhere']
  ])('%s: %s is refused, and what is allowed is named', async (name, value, allowed) => {
    const ran = await runBundle('modelgate', teamWith().root, { [name]: value })
    expect(ran.log).toContain(allowed)
    expect([ran.code, ran.outputs['reason-code']]).toEqual([2, 'input_wrong'])
    expect(ran.log).toMatch(/^::error title=wrong input/m)
  })

  test('a missing required input is named', async () => {
    const ran = await runBundle('rollback', teamWith().root)
    expect([ran.code, ran.log]).toEqual([2, expect.stringContaining('the input `model` is missing')])
  })

  test.each([
    ['an unknown key', teamConfig.replace('artifact:', 'artefact:'), 'line=5'],
    ['a tab', teamConfig.replace('    artifact:', '\tartifact:'), 'line=5']
  ])('a config with %s is annotated at its line', async (_, config, line) => {
    const ran = await runBundle('train', teamWith({ '.github/modelgate.yml': config }).root)
    expect([ran.code, ran.outputs.result]).toEqual([2, 'fail'])
    expect(ran.log).toMatch(new RegExp(`^::error title=wrong input,file=.github/modelgate.yml,${line}`, 'm'))
  })
})

describe('what a team’s own commands do wrong', () => {
  test('failed tests are annotated at their lines, and listed in the summary', async () => {
    const xml =
      '<testsuite><testcase classname="parity" name="odd" file="unit.mjs" line="7"><failure message="3 is odd"/></testcase></testsuite>'
    const unit = `import { writeFileSync } from 'node:fs'\nwriteFileSync('out/junit.xml', '${xml}')\nprocess.exit(1)\n`
    const team = teamWith({ 'unit.mjs': unit })
    const ran = await runBundle('modelgate', team.root, { step: 'commit build, test' })
    expect([ran.code, ran.outputs['reason-code']]).toEqual([1, 'tests_failed'])
    expect(ran.log).toMatch(/^::error title=test failed%3A .*odd,file=unit\.mjs,line=7::.*3 is odd/m)
    expect(ran.summary).toContain('tests_failed')
  })

  test('a training that fails is something outside: exit code 3, the log named', async () => {
    const ran = await runBundle('train', teamWith({ 'train.mjs': 'process.exit(3)\n' }).root)
    expect([ran.code, ran.outputs['reason-code']]).toEqual([3, 'training_failed'])
    expect(ran.log).toContain('exit code 3')
  })

  test('a dirty tree is refused, unless it is allowed', async () => {
    const team = teamWith()
    team.write('train.mjs', 'process.exit(0)\n')
    const ran = await runBundle('train', team.root)
    expect([ran.code, ran.outputs['reason-code']]).toEqual([2, 'dirty_tree'])
  })
})

describe('files alone, with neither git nor config', () => {
  const folder = mkdtempSync(join(tmpdir(), 'modelgate files é '))
  afterEach(() => rmSync(join(folder, '.modelgate'), { recursive: true, force: true }))

  test('evaluate reads a predictions file', async () => {
    writeFileSync(join(folder, 'p.csv'), 'y,p\n1,1\n0,0\n1,0\n0,0\n')
    const inputs = { predictions: 'p.csv', task: 'binary', target: 'y', prediction: 'p', resamples: '100' }
    const ran = await runBundle('evaluate', folder, inputs)
    expect([ran.code, ran.outputs.rows]).toEqual([0, '4'])
    expect(JSON.parse(ran.outputs.metrics ?? '')).toMatchObject({ accuracy: 0.75 })
    expect(ran.summary).toContain('accuracy')
  })

  test.each([
    ['0.91', 'pass', 'passed', 0],
    ['0.70', 'fail', 'metric_failed', 1]
  ])('compare-metrics holds %s against 0.90', async (candidate, result, reason, code) => {
    writeFileSync(join(folder, 'old.json'), '{"accuracy":0.90}')
    writeFileSync(join(folder, 'new.json'), `{"accuracy":${candidate}}`)
    const inputs = { baseline: 'old.json', candidate: 'new.json', metric: 'accuracy:maximize,max_regression=1%' }
    const ran = await runBundle('compare-metrics', folder, inputs)
    expect([ran.outputs.result, ran.outputs['reason-code'], ran.code]).toEqual([result, reason, code])
    expect(ran.outputs.regressions).toBe(code === 0 ? '[]' : '["accuracy"]')
  })

  test('a file that is not there is wrong input', async () => {
    const ran = await runBundle('evaluate', folder, { predictions: 'none.csv', task: 'binary' })
    expect([ran.code, ran.log]).toEqual([2, expect.stringContaining('none.csv')])
  })
})

test('a pull request walks no further than analyze, and what it reports is its own', async () => {
  const team = teamWith()
  const event = join(team.root, '.modelgate-event.json')
  const head = { repo: { id: 1 } }
  writeFileSync(event, JSON.stringify({ repository: { id: 1, default_branch: 'main' }, pull_request: { head } }))
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF_NAME: '7/merge',
    GITHUB_BASE_REF: 'main',
    GITHUB_EVENT_PATH: event
  }
  const ran = await runBundle('modelgate', team.root, { all: 'true' }, env)
  expect([ran.code, ran.log]).toEqual([0, expect.not.stringContaining('staging')])
  expect(ran.outputs).toMatchObject({ result: 'pass', verdict: 'pass' })
})

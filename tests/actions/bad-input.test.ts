import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
    ['again', 'yes', 'write `true` or `false`'],
    ['again', '1', 'write `true` or `false`'],
    ['step', 'deploy', 'name `all`, or some of `commit`'],
    ['models', 'parityy', 'did you mean parity?'],
    ['working-directory', 'elsewhere', 'there is no folder elsewhere']
  ])('%s: %s is refused, and what is allowed is named', async (name, value, allowed) => {
    const ran = await runBundle('modelgate', teamWith().root, { [name]: value })
    expect(ran.log).toContain(allowed)
    expect([ran.code, ran.outputs['reason-code']]).toEqual([2, 'input_wrong'])
    expect(ran.log).toMatch(/^::error title=wrong input/m)
  })

  test.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])('%s that can not be written is no crash', async (name) => {
    const env = { [name]: '/nowhere/at/all' }
    const ran = await runBundle('modelgate', teamWith().root, { step: 'commit' }, env)
    expect(ran.code).toBe(0)
    expect(ran.log).toContain('modelgate: pass')
  })

  test('a missing required input is named', async () => {
    const ran = await runBundle('rollback', teamWith().root)
    expect([ran.code, ran.log]).toEqual([2, expect.stringContaining('the input `model` is missing')])
  })

  test('an input that the action does not have is a warning with the nearest one, never silence', async () => {
    const { root } = teamWith()
    const near = await runBundle('modelgate', root, { modles: 'parity', step: 'commit' })
    expect([near.code, near.log]).toEqual([0, expect.stringContaining('::warning title=unknown input::')])
    expect(near.log).toContain('no input `modles`, so it is ignored%0A-> did you mean `models`?')
    const far = await runBundle('validate-data', root, { zzzzzzzzzz: '1' })
    expect(far.log).toContain('its inputs are `config`, `working-directory`, `models`')
  })

  test.each(['deploy-staging', 'qa', 'promote-prod', 'go-live'] as const)(
    '%s on a model without environments says so, and passes nothing',
    async (action) => {
      const config = teamConfig.replace(/environments:[^]*/, '')
      const ran = await runBundle(action, teamWith({ '.github/modelgate.yml': config }).root)
      expect([ran.code, ran.outputs.result, ran.outputs['reason-code']]).toEqual([2, 'fail', 'input_wrong'])
      expect(ran.log).toMatch(/parity: there is no step \w+; there are commit, build, test/)
      expect(ran.log).toContain('add to the config what such a step needs')
    }
  )

  test('an input that means nothing without files is refused, not ignored', async () => {
    const { root } = teamWith()
    const drawn = await runBundle('evaluate', root, { plots: 'out/plots' })
    expect([drawn.code, drawn.log]).toEqual([2, expect.stringContaining('`plots` is given, and `predictions` is not')])
    const ruled = await runBundle('compare-metrics', root, { metric: 'accuracy:maximize' })
    expect([ruled.code, ruled.log]).toEqual([2, expect.stringContaining('`metric` is given, and `candidate` is not')])
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

  test('findings are annotated at their lines, each with its severity, and listed in the SARIF', async () => {
    const at = (uri: string, startLine: number, startColumn: number) => ({
      physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn } }
    })
    const results = [
      { ruleId: 'S301', level: 'error', message: { text: 'pickle runs code' }, locations: [at('train.mjs', 2, 5)] },
      { ruleId: 'E501', level: 'warning', message: { text: 'a long line' }, locations: [at('serve.mjs', 4, 1)] }
    ]
    const sarif = { version: '2.1.0', runs: [{ tool: { driver: { name: 'ruff' } }, results }] }
    const config = teamConfig.replace('    evaluation:', '    analyze: { sarif: [found.sarif] }\n    evaluation:')
    const tooLong = JSON.stringify({ ...sarif, runs: [{ ...sarif.runs[0], results: results.slice(1) }] })
    const passing = teamWith({ '.github/modelgate.yml': config, 'found.sarif': tooLong })
    const passed = await runBundle('modelgate', passing.root, { step: 'commit build test analyze' })
    expect([passed.code, passed.log.match(/^::warning .*$/gm)]).toEqual([
      0,
      ['::warning title=ruff%3A E501,file=serve.mjs,line=4,col=1::a long line']
    ])
    const team = teamWith({ '.github/modelgate.yml': config, 'found.sarif': JSON.stringify(sarif) })
    const ran = await runBundle('modelgate', team.root, { step: 'commit build test analyze' })
    expect([ran.code, ran.outputs['reason-code']]).toEqual([1, 'new_findings'])
    expect(ran.log).toMatch(/^::error title=ruff%3A S301,file=train\.mjs,line=2,col=5::pickle runs code$/m)
    expect(ran.log).toMatch(/^::warning title=ruff%3A E501,file=serve\.mjs,line=4,col=1::a long line$/m)
    const alone = await runBundle('analyze', team.root)
    expect([alone.code, alone.outputs.findings, alone.outputs['new-findings']]).toEqual([1, '2', '2'])
    expect(readFileSync(alone.outputs['sarif-path'] ?? '', 'utf8')).toContain('pickle runs code')
  })

  test('a training that fails is the fault of the commit, which no second try mends: exit code 2, the log named', async () => {
    const ran = await runBundle('train', teamWith({ 'train.mjs': 'process.exit(3)\n' }).root)
    expect([ran.code, ran.outputs['reason-code']]).toEqual([2, 'training_failed'])
    expect(ran.log).toContain('exit code 3')
  })

  test('a dirty tree is refused, unless it is allowed', async () => {
    const team = teamWith()
    team.write('train.mjs', 'process.exit(0)\n')
    const ran = await runBundle('train', team.root)
    expect([ran.code, ran.outputs['reason-code']]).toEqual([2, 'dirty_tree'])
  })
})

test('a team’s output can’t clear or paint the log, and its colours are left out', async () => {
  const paints = `process.stdout.write('\\u001b[32mgreen\\u001b[0m \\u001b[2J\\u001b]0;title\\u0007end\\n')\nprocess.exit(3)\n`
  const ran = await runBundle('train', teamWith({ 'train.mjs': paints }).root)
  expect(ran.log).toContain('green \\u001b[2J\\u001b]0;title\\u0007end')
  expect(ran.log).not.toContain('\u001b')
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

  test('evaluate checks the team’s own metrics against the computed ones, and draws the plots', async () => {
    writeFileSync(join(folder, 'p.csv'), 'y,p\n1,1\n0,0\n1,0\n0,0\n')
    writeFileSync(join(folder, 'own.yaml'), 'accuracy: 0.9\nrecall: 0.5\n')
    const columns = { predictions: 'p.csv', task: 'binary', target: 'y', prediction: 'p', resamples: '100' }
    const ran = await runBundle('evaluate', folder, { ...columns, metrics: 'own.yaml', plots: 'out/plots' })
    expect([ran.code, ran.log.match(/^::warning .*$/gm)]).toEqual([
      0,
      ['::warning title=metrics_differ::accuracy is 0.75 by the predictions, and 0.9 in the metrics file.']
    ])
    expect(readFileSync(join(folder, 'out/plots/confusion_matrix.svg'), 'utf8')).toMatch(/^<svg /)
    expect(ran.summary).toContain('and 0.9 in the metrics file')
    expect(ran.summary).toContain('<details><summary>Confusion matrix</summary>')
  })

  test('evaluate refuses a kind of interval that it does not have, and a metrics file that is not there', async () => {
    writeFileSync(join(folder, 'p.csv'), 'y,p\n1,1\n0,0\n')
    const columns = { predictions: 'p.csv', task: 'binary', target: 'y', prediction: 'p' }
    const kind = await runBundle('evaluate', folder, { ...columns, interval: 'wald' })
    expect([kind.code, kind.log]).toEqual([2, expect.stringContaining('`percentile`, `bca`')])
    const missing = await runBundle('evaluate', folder, { ...columns, metrics: 'none.json' })
    expect([missing.code, missing.log]).toEqual([2, expect.stringContaining('none.json')])
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

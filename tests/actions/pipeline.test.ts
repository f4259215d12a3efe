import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { contracts, type ActionName, type Contract } from '../../actions/contracts.ts'
import { parseEvidence } from '../../core/evidence/evidence-file.ts'
import { comparisonSchema } from '../../core/metrics/comparison.ts'
import { stubOf } from '../../scripts/build.ts'
import { bundleFolder } from '../support/bundle.ts'
import { runBundle, type Ran } from './support/run-bundle.ts'
import { createTeam, teamConfig, type Team } from './support/team.ts'

const digest = /^sha256:[0-9a-f]{64}$/

/** What each ending holds, whatever the action: its outputs are declared, and the decision says the same. */
function expectEnding(action: ActionName, ran: Ran, result: string, reason: string, code: number): void {
  const ended = [ran.outputs.result, ran.outputs['reason-code'], ran.code]
  if (ended.join() !== [result, reason, code].join()) throw new Error(`${ended.join(' ')}\n${ran.log}`)
  const contract: Contract = contracts[action]
  for (const name of Object.keys(ran.outputs)) expect(contract.outputs).toContain(name)
  const decision: unknown = JSON.parse(readFileSync(ran.outputs['report-path'] ?? '', 'utf8'))
  expect(decision).toMatchObject({ schema: 'modelgate/decision@1', action, result, reasonCode: reason, exitCode: code })
}

test('every action has its stub in the bundle', async () => {
  const folder = await bundleFolder()
  for (const name of Object.keys(contracts) as ActionName[]) expect(existsSync(join(folder, stubOf(name)))).toBe(true)
})

describe('on the default branch, with production alone', () => {
  let team: Team
  beforeAll(() => {
    const config = teamConfig.replace('  staging: {}\n', '').replace('after: staging, ', '')
    team = createTeam({ '.github/modelgate.yml': config })
  })
  afterAll(() => {
    team.remove()
  })

  const releaseIn = (ran: Ran) => {
    const parsed = parseEvidence(readFileSync(ran.outputs['evidence-path'] ?? ''))
    if (parsed.kind === 'refused') throw new Error(`${parsed.reason}: ${parsed.message}`)
    return parsed.evidence.models[0]?.release
  }
  const step = { step: 'commit build test analyze' }

  test('a pull request makes no release, and the merge hands in the one that the bot promotes', async () => {
    const event = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: '7/merge' }
    expect(releaseIn(await runBundle('modelgate', team.root, step, event))).toBeUndefined()
    const ran = await runBundle('modelgate', team.root, step)
    expectEnding('modelgate', ran, 'pass', 'passed', 0)
    expect(releaseIn(ran)).toEqual({ release: expect.stringMatching(digest), version: 'v0.1.0' })
  })

  test('deploy-staging says that nothing comes before production', async () => {
    const ran = await runBundle('deploy-staging', team.root)
    expectEnding('deploy-staging', ran, 'fail', 'input_wrong', 2)
    expect(ran.log).toContain('no environment comes before production')
  })
})

describe('on the default branch, one action after the other', () => {
  let team: Team
  beforeAll(() => {
    team = createTeam({ '.github/modelgate.yml': teamConfig.replaceAll('\n', '\r\n') })
  })
  afterAll(async () => {
    spawnSync(process.execPath, [join(await bundleFolder(), 'modelgate.js'), 'down'], { cwd: team.root })
    team.remove()
  })

  test('train trains, masks secrets, and can not be spoken for by the team’s output', async () => {
    const ran = await runBundle('train', team.root, { 'working-directory': '.' }, { TEAM_API_KEY: 'k-123456789' })
    expectEnding('train', ran, 'pass', 'passed', 0)
    expect(ran.outputs).toMatchObject({ models: '["parity"]', reused: 'false' })
    expect(ran.outputs['model-digest']).toMatch(digest)
    expect(ran.log).toContain('::add-mask::k-123456789')
    expect(ran.log).toContain('the key is ***')
    expect(ran.log).not.toMatch(/^\s*::set-output/m)
    expect(ran.log).toMatch(/^::group::parity · build/m)
    expect(existsSync(join(ran.outputs['package-path'] ?? '', 'MLmodel'))).toBe(true)
  })

  test('train re-uses the run with the same fingerprint, and says so', async () => {
    const ran = await runBundle('train', team.root)
    expectEnding('train', ran, 'pass', 'passed', 0)
    expect(ran.outputs.reused).toBe('true')
  })

  test('test counts the tests and compares', async () => {
    const ran = await runBundle('test', team.root)
    expectEnding('test', ran, 'pass', 'passed', 0)
    expect(ran.outputs).toMatchObject({ tests: '1', failed: '0', verdict: 'pass', regressions: '[]' })
    expect(ran.summary).toContain('```mermaid')
    expect(ran.summary).toContain('accuracy')
  })

  test('each walk hands in evidence that the bot can read, of the run that it is', async () => {
    const workflow = { GITHUB_REPOSITORY: 'acme/models', GITHUB_RUN_ID: '18000000001', GITHUB_RUN_ATTEMPT: '2' }
    const ran = await runBundle('test', team.root, {}, workflow)
    const path = ran.outputs['evidence-path'] ?? ''
    expect(path).toBe(join(realpathSync(team.root), '.modelgate/evidence/modelgate-evidence.json'))
    const parsed = parseEvidence(readFileSync(path))
    if (parsed.kind === 'refused') throw new Error(`${parsed.reason}: ${parsed.message}`)
    expect(parsed.evidence).toMatchObject({ run: { id: 18_000_000_001, attempt: 2 }, models: [{ model: 'parity' }] })
    expect(parsed.evidence.commit).toBe(parsed.evidence.walkedCommit)
    const [model] = parsed.evidence.models
    expect(model?.records.map(({ step }) => step)).toContain('test')
    expect(model?.comparisonDigest).toMatch(digest)
  })

  test('evaluate and compare-metrics read the config where they are given no files', async () => {
    const evaluated = await runBundle('evaluate', team.root)
    expectEnding('evaluate', evaluated, 'pass', 'passed', 0)
    expect(JSON.parse(evaluated.outputs.metrics ?? '')).toMatchObject({ accuracy: 1 })
    const compared = await runBundle('compare-metrics', team.root)
    expectEnding('compare-metrics', compared, 'pass', 'passed', 0)
  })

  test('validate-data looks into the test set', async () => {
    const ran = await runBundle('validate-data', team.root)
    expectEnding('validate-data', ran, 'pass', 'passed', 0)
    expect(ran.outputs).toMatchObject({ errors: '0' })
    expect(ran.summary).toContain('data/test.csv')
  })

  test('monitor says that nothing is live, and does not pass', async () => {
    const ran = await runBundle('monitor', team.root)
    expectEnding('monitor', ran, 'unavailable', 'nothing_live', 1)
  })

  test('staging, QA, production and go-live bring one release through', async () => {
    const found: Ran[] = []
    for (const action of ['deploy-staging', 'qa', 'promote-prod', 'go-live'] as const) {
      const ran = await runBundle(action, team.root)
      expectEnding(action, ran, 'pass', 'passed', 0)
      found.push(ran)
    }
    expect(found[0]?.outputs.release).toMatch(digest)
    expect(new Set(found.map(({ outputs }) => outputs.release)).size).toBe(1)
    expect(found.map(({ outputs }) => outputs.environment)).toEqual(['staging', 'staging', 'production', 'production'])
    const answer = await fetch(`${found[3]?.outputs.url ?? ''}/invocations`, {
      method: 'POST',
      body: JSON.stringify({ dataframe_records: [{ number: 3 }] })
    })
    expect(await answer.json()).toEqual({ predictions: [1] })
  })

  test('compare-metrics holds a file against the release that is live, or one by its version', async () => {
    team.write('out/new.json', '{"accuracy":0.5}')
    const inputs = { candidate: 'out/new.json', metric: 'accuracy:maximize,max_regression=1%' }
    for (const baseline of ['release:parity', 'release:parity@v0.1.0']) {
      const ran = await runBundle('compare-metrics', team.root, { ...inputs, baseline })
      expectEnding('compare-metrics', ran, 'fail', 'metric_failed', 1)
      const { metrics, ...whole } = comparisonSchema.parse(
        JSON.parse(readFileSync(ran.outputs['comparison-path'] ?? '', 'utf8'))
      )
      expect(whole.baseline?.name).toBe(baseline)
      expect(metrics[0]).toMatchObject({ name: 'accuracy', baseline: 1, candidate: 0.5, reason: 'regression' })
    }
  })

  test('monitor judges the error rate of what is live', async () => {
    const ran = await runBundle('monitor', team.root)
    expectEnding('monitor', ran, 'pass', 'passed', 0)
    expect(ran.outputs.breaches).toBe('[]')
  })

  test('the pipeline as one action has nothing to do for what is live', async () => {
    const ran = await runBundle('modelgate', team.root)
    expectEnding('modelgate', ran, 'pass', 'not_affected', 0)
  })

  test('rollback names what is missing where no release was live before', async () => {
    const ran = await runBundle('rollback', team.root, { model: 'parity' })
    expectEnding('rollback', ran, 'fail', 'input_wrong', 2)
    expect(ran.log).toContain('no release of parity was live in production before v0.1.0')
  })

  test('build-image without docker fails, and says what to install', async () => {
    team.write('Dockerfile', 'FROM scratch\n')
    const git = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim()
    const bin = join(team.root, '.modelgate', 'bin')
    spawnSync('sh', ['-c', `mkdir -p "$1" && ln -s "$2" "$1/git"`, 'sh', bin, git])
    const ran = await runBundle('build-image', team.root, { model: 'parity' }, { PATH: bin })
    expectEnding('build-image', ran, 'unavailable', 'outside_failed', 3)
    expect(ran.log).toContain('install Docker')
  })
})

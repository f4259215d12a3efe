// The Jenkinsfile over a team's repository: Groovy runs it, its own lines run the built command, and exit codes hold the gates.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { describeWith } from '../support/describe-with.ts'
import { groovy } from '../support/groovy.ts'
import { approvals, createOrigin, live, origins, version, type Origin } from './support/origin.ts'

const path = 'workflows-templates/Jenkinsfile'

test('the Jenkinsfile runs this version of the command', () => {
  const text = readFileSync(path, 'utf8')
  expect([...text.matchAll(/modelgate@([\w.-]+)/g)].map(([, found]) => found)).toEqual([version])
})

describeWith(groovy, 'the Jenkinsfile', () => {
  let origin: Origin
  beforeAll(async () => {
    origin = await createOrigin('  production: { approvals: { count: 1 } }\n')
  }, 120_000)
  afterAll(() => origin.close())

  async function build(name: string, branch: string, ...answers: readonly string[]) {
    const workspace = origin.workspace(name)
    const runner = resolve('tests/templates/support/jenkins.groovy')
    const child = spawn('groovy', [runner, resolve(path)], {
      cwd: workspace,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...groovy.environment(),
        PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(':'),
        HOME: origin.home,
        JOB_NAME: `team/parity/${name}`,
        BRANCH_NAME: name,
        JENKINS_COMMIT: origin.commit(branch),
        JENKINS_OVERRIDES: JSON.stringify({ MODELGATE: origin.modelgate }),
        JENKINS_ANSWERS: JSON.stringify(answers)
      }
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    const [code] = (await once(child, 'exit')) as [number | null]
    return { code, output, workspace }
  }

  test('checks a pull request against the default branch, of which nothing was kept yet', async () => {
    const { code, output, workspace } = await build('PR-1', 'worse')
    expect([code, output]).toEqual([1, expect.stringContaining('[failed] script returned exit code 1')])
    expect(output).toContain(`fail against ${origin.commit('main').slice(0, 7)}`)
    expect(origins(workspace)).toEqual(['self_reported', 'trusted'])
  }, 150_000)

  test('brings the default branch to staging, and not to production while nobody has approved', async () => {
    const { code, output, workspace } = await build('main', 'main')
    expect([code, output]).toEqual([1, expect.stringContaining('[input] Deploy to production?')])
    expect(output).toContain('[stage] Check: skipped')
    expect(output).toContain('[failed] nobody answered')
    expect(output).toContain('[junit] [reports/junit.xml]')
    expect(output).toMatch(/\[archive\] .*\.modelgate\/evidence\/parity\/comparison\.json.*modelgate-report\.html/)
    expect(origins(workspace)).toEqual(['trusted'])
    expect(live(origin, workspace)).toEqual({ staging: 'v0.1.0', production: null })
  }, 150_000)

  test('asks again where an author answers, and goes live once somebody else has', async () => {
    const { code, output, workspace } = await build('main', 'main', 'team', 'sam')
    if (code !== 0) throw new Error(output)
    expect(output.match(/\[input\]/g)).toHaveLength(2)
    expect(output).toContain('re-used')
    expect(output).toContain('contributor_cannot_approve')
    expect(live(origin, workspace)).toEqual({ staging: 'v0.1.0', production: 'v0.1.0' })
    expect(approvals(origin, workspace)).toEqual([
      ['production', 'team'],
      ['production', 'sam']
    ])
  }, 150_000)

  test('holds a pull request whose model is worse than the one that is live', async () => {
    const { code, output, workspace } = await build('PR-2', 'worse')
    expect([code, output]).toEqual([1, expect.stringContaining('[failed] script returned exit code 1')])
    expect(output).toContain('metric_failed')
    expect(output).toContain('v0.1.0 (live)')
    expect(output).toContain('[stage] Staging: skipped due to earlier failure')
    expect(origins(workspace)).toEqual(['self_reported', 'trusted'])
  }, 150_000)

  test('stops before staging where a worse model was merged all the same', async () => {
    const { code, output, workspace } = await build('main', 'worse', 'sam')
    expect([code, output]).toEqual([1, expect.stringContaining('[failed] staging: exit code 1')])
    expect(output).not.toContain('[input]')
    expect(live(origin, workspace)).toEqual({ staging: 'v0.1.0', production: 'v0.1.0' })
  }, 150_000)

  test('never trusts a pull request, though its commit is that of the default branch', async () => {
    rmSync(join(origin.home, '.cache'), { recursive: true, force: true })
    const { code, output } = await build('PR-3', 'main')
    if (code !== 0) throw new Error(output)
    expect(output).toContain('nothing to do, nothing of it changed')
  }, 150_000)
})

// The GitLab file over a team's repository: its jobs' own lines run the built command, and exit codes hold the gates.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { describeWith } from '../support/describe-with.ts'
import { pythonEnvironment } from '../support/python.ts'
import { jobsFor, readJobs, runPipeline, type Pipeline, type Variables } from './support/gitlab.ts'
import { approvals, createOrigin, live, origins, version, type Origin } from './support/origin.ts'

const path = 'workflows-templates/gitlab-ci.yml'
const jobs = readJobs(path)
const push: Variables = { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' }
const request: Variables = {
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_MERGE_REQUEST_IID: '7',
  CI_DEFAULT_BRANCH: 'main'
}

test('the GitLab file runs this version of the command', () => {
  const text = readFileSync(path, 'utf8')
  expect([...text.matchAll(/modelgate@([\w.-]+)/g)].map(([, found]) => found)).toEqual([version])
})

test('the GitLab file checks merge requests, deploys the default branch, and does nothing for other branches', () => {
  expect([...jobsFor(jobs, request).keys()]).toEqual(['modelgate-check'])
  expect([...jobsFor(jobs, push)].map(([name, { when }]) => [name, when ?? 'at once'])).toEqual([
    ['modelgate-build', 'at once'],
    ['modelgate-approve-staging', 'manual'],
    ['modelgate-staging', 'at once'],
    ['modelgate-approve-production', 'manual'],
    ['modelgate-production', 'at once']
  ])
  expect(jobsFor(jobs, { ...push, CI_COMMIT_BRANCH: 'other' }).size).toBe(0)
})

test('the GitLab file has one deploying job at a time, on the machine that keeps what is served', () => {
  for (const name of jobsFor(jobs, push).keys())
    expect(jobs[name]).toMatchObject({ resource_group: 'modelgate', tags: ['modelgate'] })
  expect(jobs['modelgate-check']).not.toHaveProperty('tags')
})

const linter = pythonEnvironment('requirements-workflows.txt')
describeWith(linter, 'the GitLab file, by the schema that GitLab publishes,', () => {
  const check = (stdin: string) =>
    spawnSync(
      linter.interpreter,
      [
        '-m',
        'check_jsonschema',
        '--builtin-schema',
        'vendor.gitlab-ci',
        '--data-transform',
        'gitlab-ci',
        '--default-filetype',
        'yaml',
        '-'
      ],
      { input: stdin, encoding: 'utf8' }
    ).status

  test('is valid, each job with what it extends', () => {
    const whole = stringify(jobs, { aliasDuplicateObjects: false })
    expect(check(readFileSync(path, 'utf8'))).toBe(0)
    expect(check(whole)).toBe(0)
    expect(check(whole.replace('max: 1', 'max: 9'))).toBe(1)
  })
})

describe('the GitLab file over a repository', () => {
  let origin: Origin
  let server: Server
  let handedIn: string | null = null
  beforeAll(async () => {
    origin = await createOrigin('  staging: { approvals: { count: 1 } }\n  production: { approvals: { count: 1 } }\n')
    server = createServer((asked, answer) => {
      const { pathname, searchParams } = new URL(asked.url ?? '/', 'http://localhost')
      const isKnown =
        pathname === '/projects/1/jobs/artifacts/main/download' && searchParams.get('job') === 'modelgate-build'
      if (!isKnown || asked.headers['job-token'] !== 'token') answer.writeHead(500).end()
      else if (handedIn === null) answer.writeHead(404).end('{}')
      else answer.end(readFileSync(handedIn))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
  }, 120_000)
  afterAll(() => {
    server.closeAllConnections()
    server.close()
    origin.close()
  })

  function pipeline(given: Variables, branch: string, workspace: string): Promise<Pipeline> {
    const { port } = server.address() as AddressInfo
    const variables = {
      ...given,
      PATH: process.env['PATH'] ?? '',
      HOME: origin.home,
      MODELGATE: origin.modelgate,
      CI_COMMIT_SHA: origin.commit(branch),
      CI_PROJECT_DIR: workspace,
      CI_PROJECT_ID: '1',
      CI_JOB_TOKEN: 'token',
      CI_API_V4_URL: `http://127.0.0.1:${String(port)}`
    }
    return runPipeline(jobs, variables, workspace)
  }

  test('waits for an approval before each environment, and goes live after both', async () => {
    const workspace = origin.workspace('runner')
    const deploying = await pipeline(push, 'main', workspace)
    const { statuses, ends } = deploying
    if (statuses.get('modelgate-build') !== 'success') throw new Error(ends.get('modelgate-build')?.output)
    expect(Object.fromEntries(statuses)).toMatchObject({
      'modelgate-approve-staging': 'manual',
      'modelgate-staging': 'skipped',
      'modelgate-production': 'skipped'
    })
    expect(ends.get('modelgate-build')?.junit).toEqual(['reports/junit.xml'])
    await deploying.play('modelgate-approve-staging', { GITLAB_USER_NAME: 'Sam', GITLAB_USER_EMAIL: 'sam@example.org' })
    if (statuses.get('modelgate-staging') !== 'success') throw new Error(ends.get('modelgate-staging')?.output)
    expect(live(origin, workspace)).toEqual({ staging: 'v0.1.0', production: null })

    await deploying.play('modelgate-approve-production', {
      GITLAB_USER_NAME: 'Team',
      GITLAB_USER_EMAIL: 'team@example.org'
    })
    const refused = ends.get('modelgate-approve-production')
    expect([refused?.code, refused?.output]).toEqual([1, expect.stringContaining('contributor_cannot_approve')])
    const held = ends.get('modelgate-production')
    expect([held?.code, held?.output]).toEqual([1, expect.stringContaining('approval_missing')])
    expect(live(origin, workspace)).toEqual({ staging: 'v0.1.0', production: null })

    const sam = { GITLAB_USER_NAME: 'Sam', GITLAB_USER_EMAIL: 'sam@example.org' }
    await deploying.play('modelgate-approve-production', sam)
    await deploying.play('modelgate-production', sam)
    const production = ends.get('modelgate-production')
    if (production?.code !== 0) throw new Error(production?.output)
    expect(live(origin, workspace)).toEqual({ staging: 'v0.1.0', production: 'v0.1.0' })
    expect(approvals(origin, workspace)).toEqual([
      ['staging', 'Sam <sam@example.org>'],
      ['production', 'Team <team@example.org>'],
      ['production', 'Sam <sam@example.org>']
    ])
  }, 150_000)

  test('stops a worse model that was merged all the same, and starts nothing after it', async () => {
    const workspace = origin.workspace('runner')
    const { statuses, ends } = await pipeline(push, 'worse', workspace)
    const build = ends.get('modelgate-build')
    expect([build?.code, build?.output]).toEqual([1, expect.stringContaining('metric_failed')])
    expect([...new Set(statuses.values())]).toEqual(['failed', 'skipped'])
    expect(live(origin, workspace)).toEqual({ staging: 'v0.1.0', production: 'v0.1.0' })
  }, 150_000)

  test('compares a merge request with the default branch made anew, where its artifacts can’t be had', async () => {
    const workspace = origin.workspace('first')
    const check = (await pipeline(request, 'worse', workspace)).ends.get('modelgate-check')
    expect([check?.code, check?.output]).toEqual([1, expect.stringContaining('404')])
    expect(check?.output).toContain(`fail against ${origin.commit('main').slice(0, 7)}`)
    expect(origins(workspace)).toEqual(['self_reported', 'trusted'])
  }, 150_000)

  test('compares a merge request with what the default branch has handed in, and never trusts it', async () => {
    handedIn = join(origin.home, 'artifacts.zip')
    const runner = await pipeline(push, 'main', origin.workspace('runner'))
    const build = runner.ends.get('modelgate-build')
    if (build?.code !== 0) throw new Error(build?.output)
    const tags = spawnSync('git', ['tag'], { cwd: origin.workspace('runner'), encoding: 'utf8' }).stdout
    expect(tags.split('\n')).toEqual(['parity#production#1', 'parity@v0.1.0', ''])
    const zip =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1], "w"); [z.write(line.strip()) for line in sys.stdin]'
    const input = build.artifacts.join('\n')
    expect(spawnSync('python3', ['-c', zip, handedIn], { cwd: origin.workspace('runner'), input }).status).toBe(0)
    const workspace = origin.workspace('second')
    const check = (await pipeline(request, 'worse', workspace)).ends.get('modelgate-check')
    expect([check?.code, check?.output]).toEqual([1, expect.stringContaining('metric_failed')])
    expect(check?.output).toContain('v0.1.0 (live)')
    expect(check?.artifacts).toContain('modelgate-report.html')
    expect(origins(workspace)).toEqual(['self_reported', 'trusted'])
  }, 150_000)
})

import { describe, expect, test } from '@jest/globals'
import { readJob } from '../../../adapters/github/job.ts'

const env = {
  GITHUB_REPOSITORY: 'acme/models',
  GITHUB_RUN_ID: '18000000001',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.example.org',
  GITHUB_WORKFLOW_REF: 'acme/models/.github/workflows/check.yml@refs/pull/7/merge',
  GITHUB_JOB: 'compare',
  GITHUB_ACTION: '__acme_modelgate_2'
}

describe('the job that runs', () => {
  test('is named by repository, run, page and step', () => {
    expect(readJob(env)).toEqual({
      owner: 'acme',
      repo: 'models',
      run: 18_000_000_001,
      attempt: 2,
      url: 'https://github.example.org/acme/models/actions/runs/18000000001/attempts/2',
      step: ['acme/models/.github/workflows/check.yml', 'compare', '__acme_modelgate_2']
    })
  })

  test('is the same step on whatever ref the workflow runs', () => {
    const onMain = { ...env, GITHUB_WORKFLOW_REF: 'acme/models/.github/workflows/check.yml@refs/heads/main' }
    expect(readJob(onMain)?.step).toEqual(readJob(env)?.step)
  })

  test.each([
    ['outside of a workflow', {}],
    ['without a repository', { ...env, GITHUB_REPOSITORY: 'models' }],
    ['with a run that is no number', { ...env, GITHUB_RUN_ID: 'x' }],
    ['with an attempt that is no number', { ...env, GITHUB_RUN_ATTEMPT: 'x' }]
  ])('is none %s', (_, other) => {
    expect(readJob(other)).toBeNull()
  })
})

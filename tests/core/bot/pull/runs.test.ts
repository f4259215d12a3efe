import { describe, expect, test } from '@jest/globals'
import { originOf } from '../../../../core/bot/pull/evidence.ts'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import type { RunFacts } from '../../../../core/bot/run-facts.ts'
import { observe, runOf, walkOf } from '../support/pulls.ts'

const code = { kind: 'code', environment: 'staging' } as const
const own = observe()
const fork: PullObservation = { ...own, pull: { ...own.pull, head: { ...own.pull.head, repositoryId: 66 } } }
const gone: PullObservation = { ...own, pull: { ...own.pull, head: { ...own.pull.head, repositoryId: null } } }
const run = (changes: Partial<RunFacts> = {}): RunFacts => runOf([walkOf('fraud')], changes)

describe('cross-repository checks on the same SHA', () => {
  test.each([
    ["of the pull request's own repository reports of itself", own, {}, 'self_reported'],
    ['of its fork is not believed', fork, { headRepositoryId: 66 }, 'untrusted'],
    ['of another repository is none of it', own, { repositoryId: 11 }, null],
    ['of a fork says nothing of a branch here', own, { headRepositoryId: 66 }, null],
    ['of a branch here says nothing of a fork', fork, {}, null],
    ['of another fork says nothing of this one', fork, { headRepositoryId: 67 }, null],
    ['of a repository that is gone says nothing', own, { headRepositoryId: null }, null],
    ['of a fork that is gone says nothing of its pull request', gone, { headRepositoryId: null }, null],
    ['of another commit says nothing', own, { headSha: 'e'.repeat(40) }, null]
  ] as const)('a run %s', (_whose, seen, changes, origin) => {
    expect(originOf(run(changes), seen, code)).toBe(origin)
  })
})

test.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
  'a run of %s walks another commit than it names: it says nothing of a pull request',
  (event) => {
    expect(originOf(run({ event }), own, code)).toBeNull()
  }
)

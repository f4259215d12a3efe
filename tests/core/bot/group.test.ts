// The gate of a merge group: what holds on the pull request counts only where the queue's own commit shows the same.
import { expect, test } from '@jest/globals'
import { decideGroup } from '../../../core/bot/group/decide.ts'
import type { DesiredCheck } from '../../../core/bot/effects.ts'
import type { GroupObservation, PullObservation, QueuedPull } from '../../../core/bot/observation.ts'
import type { RunFacts } from '../../../core/bot/run-facts.ts'
import type { ButtonRequest } from '../../../core/bot/requests.ts'
import { digestBytes } from '../../../core/digest.ts'
import type { ModelWalk } from '../../../core/report/walk.ts'
import { comparisonOf, configText, now, observe, runOf, stepRecord, tree, walkOf } from './support/pulls.ts'

const sha = 'd'.repeat(40)
const below = 'e'.repeat(40)
const open = configText.replace('    approvals: { count: 1, teams: [acme/ml-reviewers] }\n', '    checks: [test]\n')

/** A run that the queue's commit started. */
function groupRun(models: readonly ModelWalk[], changes: Partial<RunFacts> = {}, commit = sha): RunFacts {
  const { evidence, ...run } = runOf(models, { id: 9000, event: 'merge_group', headSha: commit, ...changes })
  if (evidence.kind !== 'read') return { ...run, evidence }
  const document = { ...evidence.document, commit, run: { id: 9000, attempt: 1 } }
  return { ...run, evidence: changes.evidence ?? { ...evidence, document } }
}

function queuedPull(changes: Partial<QueuedPull> = {}, pull: PullObservation = observe({}, open)): QueuedPull {
  return { sha, tree: 'f'.repeat(40), pull, runs: [groupRun([walkOf('fraud')])], ...changes }
}

function group(queued: GroupObservation['queued'], changes: Partial<GroupObservation> = {}): GroupObservation {
  const { self, repository, config } = observe({}, open)
  return { kind: 'group', self, repository, config, now, sha, builtAt: now - 60_000, queued, checks: [], ...changes }
}

function checkOf(observation: GroupObservation): DesiredCheck {
  const checks = decideGroup(observation).effects.flatMap((effect) =>
    effect.kind === 'write_check' && effect.check.name === 'modelgate' ? [effect.check] : []
  )
  const [check] = checks
  if (check === undefined || checks.length > 1) throw new Error(`${checks.length} checks`)
  return check
}

test('a group whose run shows the same passes, with the checks of its steps on its commit', () => {
  const { effects } = decideGroup(group([queuedPull()]))
  const checks = effects.flatMap((effect) => (effect.kind === 'write_check' ? [effect.check] : []))
  expect(checks.map(({ name, headSha, conclusion }) => [name, headSha, conclusion])).toEqual([
    ['modelgate / commit', sha, 'success'],
    ['modelgate / build', sha, 'success'],
    ['modelgate / test', sha, 'success'],
    ['modelgate', sha, 'success']
  ])
})

test('without a run of its own a group waits while one may still begin, and then fails', () => {
  const missing = [queuedPull({ runs: [] })]
  expect(checkOf(group(missing))).toMatchObject({ status: 'in_progress' })
  expect(decideGroup(group(missing)).wakeAt).toBe(now + 240_000)
  const late = group(missing, { builtAt: now - 600_000 })
  expect(checkOf(late)).toMatchObject({ conclusion: 'failure', summary: expect.stringContaining('merge_group') })
})

test('the evidence of the pull request counts for the very same tree, unless the queue’s own says otherwise', () => {
  expect(checkOf(group([queuedPull({ tree, runs: [] })]))).toMatchObject({ conclusion: 'success' })
  const worse = groupRun([walkOf('fraud', comparisonOf(0.5))])
  expect(checkOf(group([queuedPull({ tree, runs: [worse] })]))).toMatchObject({ conclusion: 'failure' })
})

test.each<[string, Partial<RunFacts>, string]>([
  ['of another event', { event: 'push' }, sha],
  ['of the pull request', { event: 'pull_request' }, sha],
  ['of another commit', {}, below],
  ['of another repository', { headRepositoryId: 11 }, sha],
  ['that hands in what its first attempt made', { attempt: 2 }, sha],
  ['that hands in evidence of another commit', { evidence: groupRun([walkOf('fraud')], {}, below).evidence }, sha]
])('a run %s says nothing of a group', (_what, changes, commit) => {
  const runs = [groupRun([walkOf('fraud')], changes, commit)]
  const late = group([queuedPull({ runs })], { builtAt: now - 600_000 })
  expect(checkOf(late)).toMatchObject({ conclusion: 'failure', summary: expect.stringContaining('evidence_missing') })
})

test('what a group with a pull request from a fork reports is not trusted', () => {
  const { pull } = observe()
  const forked = observe({ pull: { ...pull, head: { ...pull.head, repositoryId: 11 } } }, open)
  const check = checkOf(group([queuedPull({}, forked)]))
  expect(check).toMatchObject({ conclusion: 'failure', summary: expect.stringContaining('origin_not_trusted') })
})

test('what would wait for an approval fails, for a group can not be approved', () => {
  const asking = observe()
  const check = checkOf(group([queuedPull({}, asking)], { config: asking.config }))
  expect(check).toMatchObject({ conclusion: 'failure', summary: expect.stringContaining('approval_missing') })
})

test('a failing step of the queue’s run fails the group, and is remembered for who queues it again', () => {
  const inputs = digestBytes('inputs')
  const walk = walkOf('fraud', comparisonOf(0.71), [
    stepRecord('fraud', 'test', {
      result: 'fail',
      reasons: [{ code: 'tests_failed', message: '1 of 3 tests failed', cure: null }],
      attempts: { inputs, earlier: [] } as never
    })
  ])
  const observation = group([queuedPull({ runs: [groupRun([walk])] })])
  expect(checkOf(observation)).toMatchObject({ conclusion: 'failure' })
  const [first] = decideGroup(observation).effects
  expect(first).toMatchObject({
    kind: 'append_records',
    subject: 'pull-7',
    events: [{ kind: 'attempt_failed', model: 'fraud', detail: { inputs, run: 9000 } }]
  })
})

test('a model that no pull request of the group touches may not come in by the queue', () => {
  const runs = [groupRun([walkOf('fraud'), walkOf('churn')])]
  const check = checkOf(group([queuedPull({ runs })]))
  expect(check).toMatchObject({ conclusion: 'failure', summary: expect.stringContaining('churn') })
})

test('each pull request of a group must pass: a hold on one below holds what stands on it', () => {
  const { pull } = observe()
  const held = { ...pull, number: 8, labels: { kind: 'all' as const, items: [{ id: 1, name: 'hold' }] } }
  const lower = queuedPull(
    { sha: below, runs: [groupRun([walkOf('fraud')], {}, below)] },
    observe({ pull: held }, open)
  )
  const upper = observe({ pull: { ...pull, files: { kind: 'all', items: ['README.md'] } }, runs: [] }, open)
  const check = checkOf(group([lower, queuedPull({ runs: [] }, upper)]))
  expect(check).toMatchObject({ conclusion: 'failure', title: 'held: #8' })
})

test('of a model that two pull requests touch, the run of the commit with both decides', () => {
  const { pull } = observe()
  const lower = queuedPull(
    { sha: below, runs: [groupRun([walkOf('fraud', comparisonOf(0.5))], {}, below)] },
    observe({ pull: { ...pull, number: 8 } }, open)
  )
  expect(checkOf(group([lower, queuedPull()]))).toMatchObject({ conclusion: 'success' })
  const both = queuedPull({ runs: [groupRun([walkOf('fraud', comparisonOf(0.5))])] })
  expect(checkOf(group([lower, both]))).toMatchObject({ conclusion: 'failure' })
})

test('a queue that may not be read, and a config that is not valid, close it', () => {
  expect(checkOf(group(null))).toMatchObject({
    conclusion: 'failure',
    summary: expect.stringContaining('merge_queues')
  })
  const closed = group([queuedPull()], { config: { kind: 'invalid', problems: [] } })
  expect(checkOf(closed)).toMatchObject({ conclusion: 'failure' })
})

test('Re-run is answered though nothing changed, once for each time that it is asked', () => {
  const first = group([queuedPull()])
  const [check] = decideGroup(first).effects.flatMap((effect) =>
    effect.kind === 'write_check' && effect.check.name === 'modelgate' ? [effect.check] : []
  )
  if (check === undefined) throw new Error('no check')
  const { status, conclusion, externalId } = check
  const own = { id: 5, name: 'modelgate', headSha: sha, status, conclusion, externalId }
  const steps = decideGroup(first).effects.flatMap((effect) =>
    effect.kind === 'write_check' && effect.check.name !== 'modelgate' ? [{ ...effect.check, id: 6 }] : []
  )
  const settled = group([queuedPull()], { checks: [own, ...steps] })
  const asked = { kind: 'button', id: 'd1', by: { id: 1, login: 'dana' }, viaApp: false, at: 1, checkId: 5 } as const
  const request = { ...asked, identifier: 'rerequested', head: sha }
  expect(decideGroup(settled).effects).toEqual([])
  expect(decideGroup(settled, [request])).toMatchObject({ effects: [{ kind: 'write_check', id: 5, check }] })
  expect(decideGroup(settled, [{ ...request, head: below }]).effects).toEqual([])
})

test('once the group is gone, what still waits is ended and never counts as passed; what had ended stays', () => {
  const own = { id: 5, headSha: sha, conclusion: null, externalId: '' }
  const waiting = { ...own, name: 'modelgate', status: 'in_progress' as const }
  expect(checkOf(group([], { checks: [waiting] }))).toMatchObject({ conclusion: 'cancelled' })
  const ended = { ...waiting, status: 'completed' as const, conclusion: 'success' }
  expect(decideGroup(group([], { checks: [ended] })).effects).toEqual([])
})

test('"Re-run" once the group is gone is answered, as often as it is asked: how the check ended stands, and why no more comes is said', () => {
  const own = { headSha: sha, status: 'completed' as const, externalId: '' }
  const passed = { ...own, id: 5, name: 'modelgate', conclusion: 'success' }
  const failed = { ...own, id: 6, name: 'modelgate / test', conclusion: 'failure' }
  const asked = { kind: 'button', id: 'd1', by: { id: 1, login: 'dana' }, viaApp: false, at: 1, checkId: 6 } as const
  const request: ButtonRequest = { ...asked, identifier: 'rerequested', head: sha }
  const answer = (checks: GroupObservation['checks'], ...requests: readonly ButtonRequest[]) =>
    decideGroup(group([], { checks }), requests).effects.flatMap((effect) =>
      effect.kind === 'write_check'
        ? [[effect.id, effect.check.name, effect.check.conclusion, effect.check] as const]
        : []
    )
  const [step, ...more] = answer([passed, failed], request)
  expect(more).toEqual([])
  expect(step?.slice(0, 3)).toEqual([6, 'modelgate / test', 'failure'])
  expect(step?.[3].title).toBe('the merge queue holds this commit no more')
  expect(step?.[3].summary).toContain('once it is queued again')
  const written = { ...failed, externalId: step?.[3].externalId ?? '' }
  expect(answer([passed, written])).toEqual([])
  expect(answer([passed, written], { ...request, id: 'd2' })).toMatchObject([[6, 'modelgate / test', 'failure', {}]])
  const whole = { ...request, checkId: 77 }
  expect(answer([passed, failed], whole)).toMatchObject([[5, 'modelgate', 'success', {}]])
  expect(answer([passed, failed], { ...request, head: below })).toEqual([])
})

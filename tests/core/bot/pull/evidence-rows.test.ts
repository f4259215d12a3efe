// The rows of the threat model that are about policy and evidence: each attack, and that it ends closed.
import { describe, expect, test } from '@jest/globals'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import type { EvidenceDocument, RunFacts } from '../../../../core/bot/run-facts.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { isOpen, refusals, setLabel, shown } from '../support/acts.ts'
import { comparisonOf, configText, observe, otto, rita, runOf, walkOf } from '../support/pulls.ts'

const other = 'd'.repeat(40)

describe('a change of the policy, the workflows or the evaluation code', () => {
  const changing = (items: readonly string[], text?: string, headText?: string) => {
    const before = observe({}, text)
    return shown(
      {
        pull: { ...before.pull, files: { kind: 'all', items } },
        headConfig: headText === undefined ? null : observe({}, headText).config
      },
      text
    )
  }

  test.each<[string, readonly string[], string | undefined]>([
    ['a workflow', ['.github/workflows/ci.yml'], undefined],
    ['an action of this repository', ['.github/actions/train/action.yml'], undefined],
    ['a config that could not be read', ['.github/modelgate.yml'], undefined],
    ['a model’s owners', ['.github/modelgate.yml'], configText.replace('owners: [acme/risk]', 'owners: [dana]')],
    ['the labels', ['.github/modelgate.yml'], `${configText}labels: { hold: x, break_glass: y }\n`],
    ['how predictions are read', ['.github/modelgate.yml'], configText.replace('target: y', 'target: p')]
  ])('%s needs the policy’s owners besides', (_row, items, headText) => {
    const world = changing([...items, 'models/fraud/train.py'], undefined, headText)
    world.reconcile([setLabel(world, rita)])
    expect(isOpen(world)).toBe(false)
    expect(world.state().comment?.body).toContain('policy')
  })

  test('who may not approve the policy binds nothing where no model has evidence', () => {
    const world = changing(
      ['.github/modelgate.yml', 'models/fraud/train.py'],
      undefined,
      `${configText}owners: [otto]\n`
    )
    world.change((before) => ({ ...before, runs: [] }))
    world.reconcile()
    world.reconcile([setLabel(world, rita)])
    expect(refusals(world)).toEqual(['approval_too_early'])
  })

  test('how a model is trained is no policy', () => {
    const text = configText.replace('train: python train.py', 'train: python better.py')
    const world = changing(['.github/modelgate.yml', 'models/fraud/train.py'], undefined, text)
    world.reconcile([setLabel(world, rita)])
    expect(isOpen(world)).toBe(true)
  })
})

describe('evidence', () => {
  const judged = (changes: Partial<PullObservation>): boolean => {
    const world = shown(changes)
    world.reconcile([setLabel(world, rita)])
    return isOpen(world)
  }

  test.each<[string, Partial<PullObservation['runs'][number]>]>([
    ['of another repository on the same SHA', { repositoryId: 11 }],
    ['of a fork on the same SHA', { headRepositoryId: 11 }],
    ['of another commit', { headSha: other }],
    ['of pull_request_target', { event: 'pull_request_target' }],
    ['of workflow_run', { event: 'workflow_run' }],
    ['that has expired', { evidence: { kind: 'expired' } }],
    ['that was refused', { evidence: { kind: 'refused', reason: 'link', message: 'a link' } }]
  ])('%s passes nothing', (_row, changes) => {
    expect(judged({ runs: [runOf([walkOf('fraud')], changes)] })).toBe(false)
  })

  const handsIn = (changes: Partial<EvidenceDocument>, about: Partial<RunFacts> = {}): boolean => {
    const run = runOf([walkOf('fraud')], about)
    const { evidence } = run
    if (evidence.kind !== 'read') throw new Error('it was read')
    return judged({ runs: [{ ...run, evidence: { ...evidence, document: { ...evidence.document, ...changes } } }] })
  }

  test.each<[string, Partial<EvidenceDocument>, Partial<RunFacts>]>([
    [
      'of another commit, which a dispatched run may walk',
      { commit: other },
      { event: 'workflow_dispatch', actor: otto }
    ],
    ['of another run', { run: { id: 8122, attempt: 1 } }, {}],
    ['of another attempt', { run: { id: 8123, attempt: 1 } }, { attempt: 2 }],
    ['of no run', { run: null }, {}]
  ])('%s in a file that a run hands in passes nothing', (_row, changes, about) => {
    expect(handsIn({ run: { id: 8123, attempt: about.attempt ?? 1 } }, about)).toBe(true)
    expect(handsIn(changes, about)).toBe(false)
  })

  test('of this repository’s own run on the same SHA does not speak for a fork', () => {
    const { pull } = observe()
    const from = (repositoryId: number) => judged({ pull: { ...pull, head: { ...pull.head, repositoryId } } })
    expect([from(10), from(11)]).toEqual([true, false])
  })

  test('a fork’s report is not trusted', () => {
    const { pull } = observe()
    const runs = [runOf([walkOf('fraud')], { headRepositoryId: 11 })]
    expect(judged({ runs, pull: { ...pull, head: { ...pull.head, repositoryId: 11 } } })).toBe(false)
  })

  test.each(['files', 'commits', 'labels'] as const)('a list of %s that GitHub cuts closes the gate', (name) => {
    const { pull } = observe()
    const cut = { ...pull, [name]: { kind: 'cut', items: pull[name].items, limit: 1 } }
    const world = shown({ pull: cut })
    expect(world.state().checks.findLast((check) => check.name === 'modelgate')?.conclusion).toBe('failure')
  })

  test('a run that failed and was run again until it passed is flaky, though nobody saw the failure', () => {
    const attempts = { inputs: digestBytes('inputs'), failed: 0 }
    const withTest = (result: 'pass' | 'fail') => {
      const walk = walkOf('fraud')
      return {
        ...walk,
        records: walk.records.map((record) => (record.step === 'test' ? { ...record, result, attempts } : record))
      }
    }
    const first = runOf([withTest('fail')])
    const passed = runOf([withTest('pass')], { attempt: 2 })
    if (passed.evidence.kind !== 'read') throw new Error('it was read')
    const document = { ...passed.evidence.document, run: { id: passed.id, attempt: 2 } }
    const world = shown({ runs: [{ ...passed, evidence: { ...passed.evidence, document } }, first] })
    expect(world.state().comment?.body).toContain('check_flaky')
  })

  test('a metric that fails is no flaky test, however often its run is looked at', () => {
    const attempts = { inputs: digestBytes('inputs'), failed: 1 }
    const walk = walkOf('fraud', comparisonOf(0.5))
    const records = walk.records.map((record) =>
      record.step === 'test' ? { ...record, outputs: { ...record.outputs, verdict: 'fail' }, attempts } : record
    )
    const world = shown({ runs: [runOf([{ ...walk, records }])] })
    world.reconcile([])
    expect(world.state().comment?.body).toContain('`metric_failed`')
    expect(world.state().comment?.body).not.toContain('check_flaky')
  })

  test('a config that is broken on base closes the gate and says file, line and cure', () => {
    const problem = { place: '.github/modelgate.yml:3:5', line: 3, message: 'no such key', cure: 'write models' }
    const world = shown({ config: { kind: 'invalid', problems: [problem] } })
    world.reconcile([setLabel(world, rita)])
    expect(isOpen(world)).toBe(false)
    expect(world.state().comment?.body).toContain('.github/modelgate.yml:3:5')
    expect(world.state().comment?.body).toContain('write models')
  })
})

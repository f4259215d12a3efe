// What can still be asked on a change that was merged.
import { describe, expect, test } from '@jest/globals'
import { decidePull } from '../../../../core/bot/pull/decide.ts'
import { refusals, say, setLabel, shown, hasLabel } from '../support/acts.ts'
import { merged as mergedSha, runOfMain } from '../support/deliveries.ts'
import {
  comparisonOf,
  configText,
  dana,
  head,
  observe,
  rita,
  runOf,
  stepRecord,
  tree,
  walkOf
} from '../support/pulls.ts'
import type { StepRecord } from '../../../../core/pipeline/evidence.ts'
import type { RunFacts } from '../../../../core/bot/run-facts.ts'
import { comparisonDigest } from '../../../../core/metrics/comparison.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { recordsOf } from '../../../../core/bot/records.ts'
import type { World } from '../support/world.ts'

function merged(): World {
  const world = shown()
  world.change((before) => ({ ...before, pull: { ...before.pull, state: 'merged' } }))
  return world
}
const given = (world: World) => recordsOf(world.state().records.entries, 'approval_given')

describe('a merged change', () => {
  test('takes the approval that was missing, bound to what was shown on it', () => {
    const world = merged()
    world.reconcile([setLabel(world, rita)])
    expect(given(world).map(({ detail }) => [detail.by.login, detail.head])).toEqual([
      ['rita', world.state().pull.head.sha]
    ])
    expect(hasLabel(world)).toBe(true)
    expect(world.state().comment?.body).toContain('`rita` approved `staging`')
  })

  test('refuses a contributor as before, and takes the label off', () => {
    const world = merged()
    world.reconcile([setLabel(world, dana)])
    expect(given(world)).toEqual([])
    expect(refusals(world)).toEqual(['contributor_cannot_approve'])
    expect(hasLabel(world)).toBe(false)
  })

  test('answers a command', () => {
    const world = merged()
    say(world, rita, '/modelgate approve staging')
    world.reconcile()
    expect(given(world)).toHaveLength(1)
  })

  test('asks what is deployed to be looked at again', () => {
    const world = merged()
    const request = setLabel(world, rita)
    expect(decidePull(world.state(), [request]).wakes).toMatchObject([{ kind: 'delivery' }])
  })

  test('is left alone where nobody asks, also once its policy has changed', () => {
    const world = merged()
    world.reconcile([setLabel(world, rita)])
    world.change((before) => ({ ...before, config: { ...before.config, policy: `sha256:${'9'.repeat(64)}` } as never }))
    expect(decidePull(world.state(), []).effects).toEqual([])
  })

  test('that was never looked at by a bot stays so', () => {
    const state = observe()
    expect(decidePull({ ...state, pull: { ...state.pull, state: 'merged' } }, []).effects).toEqual([])
  })
})

describe('a merged change that was measured again', () => {
  const approved = (changes: Parameters<typeof shown>[0] = {}, text?: string): World => {
    const world = shown(changes, text)
    world.reconcile([setLabel(world, rita)])
    return world
  }
  /** What the default branch's run found of the merged commit, up to the staging gate or behind it. */
  const measured = (
    world: World,
    comparison = comparisonOf(0.71),
    more: readonly StepRecord[] = [],
    asTree = mergedTree
  ): void => {
    const run: RunFacts = { ...runOfMain([walkOf('fraud', comparison, more)]), status: 'completed' }
    world.change((before) => ({
      ...before,
      runs: [run, ...before.runs],
      pull: { ...before.pull, state: 'merged', mergedAs: mergedSha, mergedTree: asTree }
    }))
  }
  const mergedTree = 'e'.repeat(40)
  const heading = (world: World): string => world.state().comment?.body.split('\n', 1)[0] ?? ''
  const other = comparisonOf(0.71, 0.705)
  const staging = (changes: Partial<StepRecord>) => stepRecord('fraud', 'staging', changes)
  const away = staging({
    result: 'fail',
    reasons: [{ code: 'approval_missing', message: '0 of 1 approvals', cure: null }]
  })

  test('as it was approved goes on, and nothing is asked', () => {
    const world = approved()
    measured(world, comparisonOf(0.71), [], tree)
    expect(world.reconcile().map(({ kind }) => kind)).toEqual(['write_comment'])
    expect(heading(world)).toMatch(/^## Merged as `ddddddd`: it goes on/)
    expect(hasLabel(world)).toBe(true)
  })

  test('as another tree, with what others merged meanwhile, is asked for anew, unless the policy keeps what has the same digests', () => {
    const world = approved()
    measured(world)
    world.reconcile()
    expect(heading(world)).toContain('waits for approval. It was merged as `ddddddd` and measured again, and what was')
    expect(hasLabel(world)).toBe(false)
    world.reconcile([setLabel(world, rita)])
    expect([heading(world), hasLabel(world)]).toEqual([expect.stringMatching(/^## Merged as/), true])
    const lasting = approved({}, configText.replace('teams: [acme/ml-reviewers]', '$&, invalidate: change'))
    measured(lasting)
    lasting.reconcile()
    expect([heading(lasting), hasLabel(lasting)]).toEqual([expect.stringMatching(/^## Merged as/), true])
  })

  test('after it was approved by another policy, as by one that it changed itself, is asked for anew and says so', () => {
    const world = approved()
    measured(world, comparisonOf(0.71), [], tree)
    world.change((before) => ({ ...before, config: { ...before.config, policy: `sha256:${'9'.repeat(64)}` } as never }))
    world.reconcile()
    expect(heading(world)).toMatch(/ waits for approval\. .* measured again, and it was approved by another policy\.$/)
    world.reconcile([setLabel(world, rita)])
    expect([heading(world), hasLabel(world)]).toEqual([expect.stringMatching(/^## Merged as/), true])
  })

  test('by a merge commit of whoever approved it asks for somebody else, and says why', () => {
    const world = approved()
    measured(world, comparisonOf(0.71), [], tree)
    const commits = { kind: 'all' as const, items: [{ sha: mergedSha, people: [rita], unknown: [], paths: null }] }
    const live = { release: digestBytes('live'), version: 'v1.0.0', commit: head, liveAt: 0, commits }
    world.change((before) => ({ ...before, sinceLive: { fraud: live } }))
    world.reconcile()
    expect(heading(world)).toMatch(
      / waits for approval\. .* measured again, and `rita`, who approved it, has had a part in it since\.$/
    )
    world.reconcile([setLabel(world, rita)])
    expect(refusals(world)).toEqual(['contributor_cannot_approve'])
  })

  test('and is held by what was approved as it is says only what holds it', () => {
    const failing = comparisonOf(0.5)
    const world = approved({ runs: [runOf([walkOf('fraud', failing)])] })
    measured(world, failing, [], tree)
    world.reconcile()
    expect(heading(world)).toMatch(/is held: .* It was merged as `ddddddd` and measured again\.$/)
    expect(hasLabel(world)).toBe(true)
  })

  test('with another comparison shows it, takes the label off once, and can be approved anew', () => {
    const world = approved()
    measured(world, other)
    expect(world.reconcile().map(({ kind }) => kind)).toEqual(['remove_label', 'write_comment'])
    expect(heading(world)).toBe(
      '## ⏳ `fraud` waits for approval. It was merged as `ddddddd` and measured again, and what was approved is something else.'
    )
    expect(world.state().comment?.body).toMatch(/\| `recall` ↑ \| 0\.705 \| 0\.710 \|/)
    expect(world.reconcile()).toEqual([])
    const request = setLabel(world, rita)
    expect(world.reconcile()).toEqual([])
    world.reconcile([request])
    expect(refusals(world)).toEqual([])
    expect(given(world).map(({ detail }) => detail.models[0]?.comparison)).toEqual([
      comparisonDigest(comparisonOf(0.71)),
      comparisonDigest(other)
    ])
    expect(given(world).map(({ detail }) => detail.tree)).toEqual([tree, mergedTree])
    expect([hasLabel(world), heading(world)]).toEqual([true, expect.stringMatching(/^## Merged as `ddddddd`: it goes/)])
  })

  test('a label that was set before that is not taken for an approval of it', () => {
    const world = approved()
    measured(world, other)
    world.reconcile([setLabel(world, rita)])
    expect(refusals(world)).toEqual(['approval_too_early'])
    expect(given(world)).toHaveLength(1)
  })

  test('and does not hold its bounds says so', () => {
    const world = approved()
    measured(world, comparisonOf(0.5))
    world.reconcile()
    expect(heading(world)).toMatch(/^## ❌ `fraud` is held: `recall` .* It was merged as `ddddddd`/)
  })

  test('is left alone once the environment has it', () => {
    const world = approved()
    measured(world, other, [staging({ result: 'pass' })])
    world.reconcile()
    expect(heading(world)).toMatch(/^## Merged as/)
    expect(hasLabel(world)).toBe(true)
  })

  test('and approved after its job was turned away says which run must be started again', () => {
    const world = approved()
    measured(world, other, [away])
    world.reconcile()
    world.reconcile([setLabel(world, rita)])
    expect(heading(world)).toMatch(/ Run the failed jobs of \[run 8123\]\(.*\) again\.$/)
    const asIs = world.state()
    const withRuns = (change: (run: RunFacts) => readonly RunFacts[]): string => {
      world.change(() => ({
        ...asIs,
        runs: asIs.runs.flatMap((run) => (run.headSha === mergedSha ? change(run) : [run]))
      }))
      world.reconcile()
      return heading(world)
    }
    const again = runOfMain([walkOf('fraud', other, [staging({ result: 'pass' })])], { status: 'completed' })
    expect(withRuns((run) => [again, run])).not.toContain('failed jobs')
    expect(withRuns((run) => [{ ...run, status: 'in_progress' }])).not.toContain('failed jobs')
    expect(withRuns((run) => [run])).toContain('failed jobs')
  })

  test('but found not affected there keeps what its own run found', () => {
    const world = approved()
    const run = runOfMain([{ ...walkOf('fraud', comparisonOf(0.5)), isAffected: false }])
    world.change((before) => ({
      ...before,
      runs: [run, ...before.runs],
      pull: { ...before.pull, state: 'merged', mergedAs: mergedSha, mergedTree }
    }))
    world.reconcile()
    expect(heading(world)).toMatch(/^## Merged as/)
    say(world, rita, '/modelgate status')
    world.reconcile()
    expect(world.state().comment?.body).toMatch(/\| `recall` ↑ \| 0\.70 \| 0\.71 \|/)
  })

  test('is judged by the default branch’s own run alone', () => {
    const world = approved()
    measured(world, other)
    world.change((before) => ({
      ...before,
      runs: before.runs.map((run) => (run.headSha === mergedSha ? { ...run, headBranch: 'better' } : run))
    }))
    world.reconcile()
    expect(heading(world)).toMatch(/^## Merged as/)
  })
})

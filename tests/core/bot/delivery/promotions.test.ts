import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../../core/bot/decide.ts'
import { environmentsBranch, promoteWorkflow, promotionBranch } from '../../../../core/bot/branches.ts'
import type { DeliveryObservation, PlacedState, PullObservation } from '../../../../core/bot/observation.ts'
import type { RunFacts } from '../../../../core/bot/run-facts.ts'
import { personText, type Person } from '../../../../core/bot/people.ts'
import { record, type BotEvent } from '../../../../core/bot/records.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { policyDigest } from '../../../../core/config/resolve.ts'
import { approval, bound, chain, deliver, merged, mergedPull, runOfMain } from '../support/deliveries.ts'
import {
  asked,
  bot,
  opened,
  promotion,
  promotionHead,
  release,
  served,
  takenBack,
  version
} from '../support/promotions.ts'
import {
  comparisonOf,
  configOf,
  configText,
  dana,
  head,
  modelDigest,
  observe,
  otto,
  rita,
  servingDigest,
  stepRecord,
  tree,
  walkOf
} from '../support/pulls.ts'

const regions = configText
  .replace('production: { after: staging }', 'eu: { after: staging, group: live }\n  us: { after: eu, group: live }')
  .replace(
    /\n {2}production:\n {4}approvals: .*\n {4}soak: 24h/,
    '\n  eu: { approvals: { count: 1, teams: [acme/risk] } }\n  us: { approvals: { count: 1, teams: [acme/risk] } }'
  )
const created = record(
  'release_created',
  { ...bot, environment: null },
  {
    version,
    release,
    parts: { model: modelDigest, serving: servingDigest, features: null },
    comparison: bound.comparison,
    run: 8123,
    attempt: 1,
    tree
  }
)

function placed(environment: string, live: typeof release | null): PlacedState {
  return { environment, model: 'fraud', state: { live, candidate: null, weight: 0, hold: null } }
}

function opens(places: readonly PlacedState[], more: Partial<DeliveryObservation> = {}) {
  const observation = deliver(
    {
      ...{ runs: [served], places, environmentsHead: 'e'.repeat(40) },
      records: { entries: chain([created]), head: 'x' },
      ...more
    },
    regions
  )
  return decide(observation, []).effects.flatMap((effect) => (effect.kind === 'open_pull' ? [effect.branch] : []))
}

describe('promotions along the graph', () => {
  test('are opened for the environments whose predecessor serves the release, and no further', () => {
    expect(opens([placed('staging', release)])).toEqual([promotionBranch('eu', 'fraud', version)])
    expect(opens([placed('staging', release), placed('eu', release)])).toEqual([
      promotionBranch('us', 'fraud', version)
    ])
  })

  test('are not opened where the environment before serves another release', () => {
    expect(opens([placed('staging', release), placed('eu', digestBytes('old'))])).toEqual([
      promotionBranch('eu', 'fraud', version)
    ])
    expect(opens([placed('staging', digestBytes('newer'))])).toEqual([])
  })

  test('are not opened by themselves of what was taken back there, but where somebody asks since', () => {
    const after = (...events: readonly BotEvent[]) =>
      opens([placed('staging', release), placed('eu', digestBytes('older'))], {
        records: { entries: chain([created, ...events]), head: 'x' }
      })
    const branch = promotionBranch('eu', 'fraud', version)
    expect([after(), after(takenBack('eu')), after(asked('eu'), takenBack('eu'))]).toEqual([[branch], [], []])
    expect([after(takenBack('eu'), asked('eu')), after(takenBack('us'))]).toEqual([[branch], [branch]])
  })

  test.each(['fail', 'unavailable', 'pending'] as const)('are not opened where QA says %s', (result) => {
    const says = (given: typeof result | 'pass') => {
      const qa = stepRecord('fraud', 'qa', { result: given, outputs: { release, version } })
      const staging = stepRecord('fraud', 'staging', { outputs: { release, version } })
      const runs = [runOfMain([walkOf('fraud', comparisonOf(0.71), [staging, qa])])]
      return opens([placed('staging', release)], { runs })
    }
    expect([says('pass'), says(result)]).toEqual([[promotionBranch('eu', 'fraud', version)], []])
  })

  test('are not opened of what only another origin speaks for', () => {
    const from = (changes: Partial<RunFacts>) =>
      opens([placed('staging', release)], { runs: [{ ...served, ...changes }] })
    expect(from({ event: 'pull_request' })).toEqual([])
    expect(from({ headBranch: 'better' })).toEqual([])
    expect(from({ headRepositoryId: 11 })).toEqual([])
    expect(from({ repositoryId: 11 })).toEqual([])
    expect(from({ attempt: 2 })).toEqual([])
  })

  test('begin the environments branch by itself where there is none yet, and only then a branch of their own', () => {
    const observation = deliver(
      {
        runs: [served],
        records: { entries: chain([created]), head: 'x' },
        environmentsHead: null,
        places: [placed('staging', release)]
      },
      regions
    )
    const { effects, again } = decide(observation, [])
    expect(effects.filter(({ kind }) => kind === 'write_environments' || kind === 'open_pull')).toEqual([
      expect.objectContaining({ branch: environmentsBranch, head: null, changes: [] })
    ])
    expect(again).toBe(true)
  })

  test('are recorded with the pull requests that the commit came by, and its tree', () => {
    const pull = {
      ...observe().pull,
      number: 20,
      head: { ...observe().pull.head, ref: promotionBranch('eu', 'fraud', version) }
    }
    const observation = deliver(
      {
        promotions: [pull],
        runs: [served],
        places: [placed('staging', release)],
        records: { entries: chain([created]), head: 'x' }
      },
      regions
    )
    const events = decide(observation, []).effects.flatMap((effect) =>
      effect.kind === 'append_records' ? effect.events : []
    )
    expect(events.map(({ detail }) => detail)).toContainEqual(expect.objectContaining({ pull: 20, from: [7], tree }))
  })

  test('of bytes that a revert brings back are judged by the revert, not by what was found of them once', () => {
    const reverted = '9'.repeat(40)
    const pull = {
      ...observe().pull,
      number: 20,
      head: { ...observe().pull.head, ref: promotionBranch('eu', 'fraud', version) }
    }
    const walked = served.evidence.kind === 'read' ? served.evidence.document.models : []
    const recorded = (runs: readonly RunFacts[]) => {
      const observation = deliver(
        {
          ...{ promotions: [pull], runs, places: [placed('staging', release)] },
          trees: { [merged]: tree, [reverted]: reverted },
          mergedPulls: [mergedPull([]), mergedPull([], { sha: reverted, number: 9 })],
          records: { entries: chain([created]), head: 'x' }
        },
        regions
      )
      return decide(observation, []).effects.flatMap((effect) =>
        effect.kind === 'append_records' ? effect.events.filter(({ kind }) => kind === 'promotion_opened') : []
      )
    }
    const again = runOfMain(walked, { headSha: reverted })
    const path = `.github/workflows/${promoteWorkflow}`
    expect(recorded([again, served])).toMatchObject([
      { commit: reverted, detail: { pull: 20, from: [9], tree: reverted } }
    ])
    // The run of a promotion says of an older commit what it is.
    expect(recorded([{ ...again, path }, served])).toMatchObject([{ commit: merged, detail: { from: [7], tree } }])
  })

  test.each(['fail', 'unavailable', 'pending'] as const)('no release is made where staging says %s', (result) => {
    const kinds = (given: typeof result | 'pass') => {
      const staging = stepRecord('fraud', 'staging', { result: given, outputs: { release, version } })
      const runs = [runOfMain([walkOf('fraud', comparisonOf(0.71), [staging])])]
      return decide(deliver({ runs }, regions), []).effects.flatMap((effect) =>
        effect.kind === 'append_records' ? effect.events.map(({ kind }) => kind) : []
      )
    }
    expect(kinds('pass')).toContain('release_created')
    expect(kinds(result)).not.toContain('release_created')
  })

  test('no release is made of a model that was left out', () => {
    const at = { actor: personText(dana), model: 'fraud', environment: null, commit: head }
    const out = record('model_excluded', at, { pull: 7, request: 'comment-1', by: dana })
    const observation = deliver({ runs: [served], mergedPulls: [mergedPull([out])] }, regions)
    const kinds = decide(observation, []).effects.flatMap((effect) =>
      effect.kind === 'append_records' ? effect.events.map(({ kind }) => kind) : []
    )
    expect(kinds).not.toContain('release_created')
  })
})

const isMerged = (observation: PullObservation): boolean =>
  decide(observation, []).effects.some(({ kind }) => kind === 'merge_pull')

const carrying = configText.replace(
  'approvals: { count: 1, teams: [acme/risk] }\n    soak: 24h',
  'approvals: { count: 1, teams: [acme/risk], carry: true }'
)
const given = (text: string, environment: string, by: Person = otto, more = {}) =>
  approval(by, { policy: policyDigest(configOf(text)), ...more }, environment)

test('a promotion that somebody pushed to is not merged, though it says the same and its approvals carry', () => {
  const approved = promotion('production', [given(carrying, 'production')], carrying)
  const { pull } = approved
  expect(isMerged(approved)).toBe(true)
  expect(isMerged({ ...approved, pull: { ...pull, head: { ...pull.head, sha: '9'.repeat(40) } } })).toBe(false)
})

describe('an approval that carries', () => {
  test('from the change of code merges the promotion of the very same bytes', () => {
    expect(isMerged(promotion('production', [], carrying))).toBe(false)
    expect(isMerged(promotion('production', [given(carrying, 'production')], carrying))).toBe(true)
  })

  test.each([
    ['of another tree', given(carrying, 'production', otto, { tree: 'e'.repeat(40) })],
    ['under another policy', given(configText, 'production')],
    ['of another model', given(carrying, 'production', otto, { models: [{ ...bound, modelDigest: null }] })],
    ['of other serving code', given(carrying, 'production', otto, { models: [{ ...bound, serving: null }] })],
    ['of another comparison', given(carrying, 'production', otto, { models: [{ ...bound, comparison: null }] })],
    ['of another environment', given(carrying, 'staging')],
    ['of a pull request that it did not come by', given(carrying, 'production', otto, { pull: 8 })],
    ['by somebody whom the rule does not ask for', given(carrying, 'production', rita)]
  ])('does not, %s', (_why, event) => {
    expect(isMerged(promotion('production', [event], carrying))).toBe(false)
  })

  test('does not where nobody knows who had a part in the release', () => {
    expect(isMerged({ ...promotion('production', [given(carrying, 'production')], carrying), sinceLive: {} })).toBe(
      false
    )
  })

  test('does not where the policy does not say so', () => {
    const plain = configText.replace('\n    soak: 24h', '')
    expect(isMerged(promotion('production', [given(plain, 'production')], plain))).toBe(false)
  })

  test('is taken back by a revocation on the promotion', () => {
    const revoked = record(
      'approval_revoked',
      { actor: personText(otto), model: null, environment: 'production', commit: promotionHead },
      { pull: 21, request: 'delivery-otto', of: otto, by: otto, reason: 'approval_revoked', message: 'no' }
    )
    expect(isMerged(promotion('production', [given(carrying, 'production'), revoked], carrying))).toBe(false)
  })

  test('counts in every environment of its group', () => {
    const elsewhere = given(regions, 'eu', otto, { pull: 20, head: 'a1'.repeat(20) })
    expect(isMerged(promotion('us', [opened(20, 'eu'), elsewhere], regions))).toBe(true)
    expect(isMerged(promotion('us', [elsewhere], regions))).toBe(false)
    const apart = regions.replace('after: eu, group: live', 'after: eu, group: other')
    const same = given(apart, 'eu', otto, { pull: 20, head: 'a1'.repeat(20) })
    expect(isMerged(promotion('us', [opened(20, 'eu'), same], apart))).toBe(false)
  })

  test('does not once the release was taken back from there: it was given before', () => {
    const elsewhere = given(regions, 'eu', otto, { pull: 20, head: 'a1'.repeat(20) })
    const before = [opened(20, 'eu'), elsewhere]
    expect(isMerged(promotion('us', [...before, takenBack('us')], regions))).toBe(false)
    expect(isMerged(promotion('us', [opened(20, 'eu'), takenBack('us'), elsewhere], regions))).toBe(true)
    expect(isMerged(promotion('us', [...before, takenBack('eu')], regions))).toBe(true)
    const carried = [given(carrying, 'production'), takenBack('production')]
    expect(isMerged(promotion('production', carried, carrying))).toBe(false)
  })
})

describe('a promotion that was pushed to before it was put on record', () => {
  const approved = promotion('production', [given(carrying, 'production')], carrying)
  const state = { live: null, candidate: release, weight: 0, hold: null }

  test.each([
    ['names another release', { ...state, candidate: digestBytes('evil') }],
    ['moves traffic at once', { ...state, weight: 1 }],
    ['makes something live', { ...state, live: digestBytes('evil') }],
    ['sets a hold', { ...state, hold: 'mine' }],
    ['says anything else besides', null]
  ])('is not merged where it %s', (_what, promoted) => {
    expect(isMerged(approved)).toBe(true)
    expect(isMerged({ ...approved, promoted })).toBe(false)
  })
})

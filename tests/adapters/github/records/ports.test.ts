import { describe, expect, test } from '@jest/globals'
import { createGovernedStates, createRecordedApprovals } from '../../../../adapters/github/records/ports.ts'
import type { PlacedState } from '../../../../core/bot/observation.ts'
import { appendEntry } from '../../../../core/audit/chain.ts'
import type { AuditEntry } from '../../../../core/audit/entry.ts'
import { record, type BotEvent } from '../../../../core/bot/records.ts'
import type { Digest } from '../../../../core/digest.ts'
import { steps } from '../../../../core/pipeline/words.ts'
import type { ModelContext } from '../../../../core/pipeline/context.ts'
import { recordsOf, walkModel } from '../../../../core/pipeline/walk.ts'
import { configText, createRepository } from '../../../support/walks.ts'

const gates =
  'gates: { staging: { metrics: { inconclusive: pass }, approvals: { teams: [acme/risk] } }, production: { metrics: { inconclusive: pass } } }'
const tree = 'c'.repeat(40)
const otto = { id: 4, login: 'otto' }

function recordsWith(events: readonly BotEvent[], places: readonly PlacedState[] = []) {
  const entries: AuditEntry[] = []
  for (const event of events) entries.push(appendEntry(entries.at(-1) ?? null, event, 0))
  return { entries, places }
}

async function context(events: (bound: ModelContext) => Promise<readonly BotEvent[]>) {
  const walker = createRepository({ '.github/modelgate.yml': configText({ gates }) })
  await walker.walk(steps.slice(0, 4), { all: true })
  const plain = await walker.context()
  const records = recordsWith(await events(plain))
  const { config, policy, head } = plain
  const approvals = createRecordedApprovals(records, { config, policy, sha: head.sha, tree, pulls: [7], leftOutBy: [] })
  return { ...plain, ports: { ...plain.ports, approvals } }
}

async function given(
  { ports, model, config, settings, policy, head, ...rest }: ModelContext,
  changes: { readonly serving?: Digest; readonly teams?: readonly string[] } = {}
): Promise<BotEvent> {
  const done = await recordsOf({ ports, model, config, settings, policy, head, ...rest })
  const build = done.get('build')?.outputs as Record<string, Digest>
  const test = done.get('test')?.outputs as Record<string, Digest>
  return record(
    'approval_given',
    { actor: 'otto#4', model: null, environment: 'staging', commit: head.sha },
    {
      ...{ pull: 7, request: 'd1', by: otto, at: 0, head: 'a'.repeat(40), tree, policy },
      facts: { role: 'write', permission: 'write', teams: [...(changes.teams ?? ['acme/risk'])] },
      models: [
        {
          model,
          modelDigest: build['modelDigest'] ?? null,
          serving: changes.serving ?? build['serving'] ?? null,
          comparison: test['comparisonDigest'] ?? null
        }
      ]
    }
  )
}

const staged = async (on: ModelContext) => {
  const record = (await walkModel(on, ['staging'])).at(-1)
  return { result: record?.result, codes: record?.reasons.map(({ code }) => code) }
}

describe('deploy-staging by the records of the bot', () => {
  test('refuses without a record', async () => {
    expect(await staged(await context(() => Promise.resolve([])))).toMatchObject({
      result: 'pending',
      codes: ['approval_missing']
    })
  })

  test('deploys by an approval on record whose approver was of the team', async () => {
    expect(await staged(await context(async (on) => [await given(on)]))).toMatchObject({ result: 'pass' })
  })

  test('refuses an approval of other serving code, and one by somebody of another team', async () => {
    const other = await context(async (on) => [await given(on, { serving: `sha256:${'1'.repeat(64)}` })])
    expect((await staged(other)).result).toBe('pending')
    const stranger = await context(async (on) => [await given(on, { teams: [] })])
    expect((await staged(stranger)).result).toBe('pending')
  })

  test('takes no approval on this machine', async () => {
    const { ports } = await context(() => Promise.resolve([]))
    await expect(ports.approvals.add({} as never)).rejects.toThrow('kept by its bot')
  })
})

describe('promote-prod by the environments branch', () => {
  async function promoted(candidate: (release: Digest) => Digest | null) {
    const on = await context(async (bound) => [await given(bound)])
    const served = (await walkModel(on, ['staging', 'qa'])).at(-1)?.outputs['release'] as Digest
    const state = { live: null, candidate: candidate(served), weight: 0, hold: null }
    const records = recordsWith([], [{ environment: 'production', model: 'm', state }])
    const { config, policy, head } = on
    const approvals = createRecordedApprovals(records, {
      config,
      policy,
      sha: head.sha,
      tree,
      pulls: [7],
      leftOutBy: []
    })
    const ports = { ...on.ports, approvals }
    const record = (await walkModel({ ...on, ports }, ['production'])).at(-1)
    const { running } = await ports.driver('production', 'service').status('production', 'm')
    return { result: record?.result, codes: record?.reasons.map(({ code }) => code), running: running.length }
  }

  test('brings up what was promoted', async () => {
    expect(await promoted((release) => release)).toEqual({ result: 'pass', codes: [], running: 1 })
  })

  test.each([
    ['nothing was promoted', () => null],
    ['another release was promoted', (): Digest => `sha256:${'1'.repeat(64)}`]
  ])('starts nothing where %s', async (_, candidate) => {
    expect(await promoted(candidate)).toEqual({ result: 'fail', codes: ['not_promoted'], running: 0 })
  })
})

test('a hold on the environments branch holds the job', async () => {
  const on = await context(() => Promise.resolve([]))
  const state = { live: null, candidate: null, weight: 0, hold: 'rita rolled it back' }
  const states = createGovernedStates(on.ports.states, recordsWith([], [{ environment: 'staging', model: 'm', state }]))
  expect((await states.read('staging', 'm')).state.hold).toBe('rita rolled it back')
  expect((await staged({ ...on, ports: { ...on.ports, states } })).codes).toContain('on_hold')
})

// `/modelgate rollback`: what can be told at once from the records, before any run is started.
import { expect, test } from '@jest/globals'
import { record, recordsOf, type BotEvent } from '../../../../core/bot/records.ts'
import { digestBytes, type Digest } from '../../../../core/digest.ts'
import type { EnvironmentState } from '../../../../core/pipeline/ports.ts'
import { say, shown } from '../support/acts.ts'
import { chain, deliver, merged } from '../support/deliveries.ts'
import { modelDigest, otto, rita, servingDigest, tree } from '../support/pulls.ts'

const first = digestBytes('first')
const second = digestBytes('second')
const bot = { actor: 'modelgate[bot]', model: 'fraud', commit: merged }
const created = (release: Digest, version: string): BotEvent =>
  record(
    'release_created',
    { ...bot, environment: null },
    {
      ...{ version, release, comparison: null, run: 8123, attempt: 1, tree },
      parts: { model: modelDigest, serving: servingDigest, features: null }
    }
  )
const promoted = (pull: number, release: Digest, replaces: Digest | null): BotEvent =>
  record(
    'promotion_opened',
    { ...bot, environment: 'production' },
    { pull, release, version: 'v0.2.0', head: merged, replaces, from: [7], tree }
  )
const releases = [created(first, 'v0.1.0'), created(second, 'v0.10.0')]
const promotions = [promoted(21, first, null), promoted(22, second, first)]

function answerTo(words: string, state: Partial<EnvironmentState>, events: readonly BotEvent[], by = otto) {
  const full: EnvironmentState = { live: null, candidate: null, weight: 0, hold: null, ...state }
  const delivery = deliver({
    records: { entries: chain(events), head: 'd' },
    places: ['staging', 'production'].map((environment) => ({ environment, model: 'fraud', state: full }))
  })
  const world = shown({ delivery })
  say(world, by, `/modelgate rollback fraud ${words}`)
  const starts = world.reconcile().some(({ kind }) => kind === 'dispatch')
  const detail = recordsOf(world.state().records.entries, 'command_answered').at(-1)?.detail
  return { starts, isDone: detail?.isDone, outcome: detail?.outcome }
}
const refused = (outcome: string) => ({ starts: false, isDone: false, outcome })
const started = { starts: true, isDone: true, outcome: 'Started modelgate-rollback.yml for fraud.' }

test('an unknown version is refused at once, with those that there are', () => {
  const both = [...releases, ...promotions]
  expect(answerTo('production to v9.9.9', { live: second }, both)).toEqual(
    refused('fraud has no release v9.9.9. Its releases are v0.10.0, v0.1.0.')
  )
  expect(answerTo('production to v0.1.0', { live: second }, both)).toEqual(started)
})

test('where nothing was live before it is refused at once, and else started', () => {
  const both = [...releases, ...promotions]
  const nothing = (environment: string) => `No release of fraud was live in ${environment} before v0.1.0.`
  expect(answerTo('production', { live: second }, both)).toEqual(started)
  expect(answerTo('production', { live: first }, both)).toEqual(
    refused(`${nothing('production')} Its releases are v0.10.0, v0.1.0.`)
  )
  expect(answerTo('staging', { live: first }, releases.slice(0, 1))).toEqual(
    refused(`${nothing('staging')} Its releases are v0.1.0.`)
  )
  expect(answerTo('staging', { live: second }, releases)).toEqual(started)
})

test('where nothing is live it is refused, but not while a first release comes up', () => {
  expect(answerTo('production', {}, releases)).toEqual(
    refused('nothing_live: no release of fraud is live in production.')
  )
  expect(answerTo('production', { candidate: first }, releases)).toEqual(started)
  expect(answerTo('production', { live: first, candidate: second }, [...releases, ...promotions])).toEqual(started)
})

test('who may not ask is told that, and not what there is', () => {
  expect(answerTo('production to v9.9.9', { live: second }, releases, rita).outcome).toContain('by the owners of fraud')
})

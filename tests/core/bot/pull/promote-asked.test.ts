// Promotions that somebody asked for, once they are open or .
import { describe, expect, test } from '@jest/globals'
import { gated } from '../support/promotions.ts'
import { environmentsBranch } from '../../../../core/bot/branches.ts'
import { decide } from '../../../../core/bot/decide.ts'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import type { RunFacts } from '../../../../core/bot/run-facts.ts'
import type { Person } from '../../../../core/bot/people.ts'
import { type BotEvent } from '../../../../core/bot/records.ts'
import type { EnvironmentState } from '../../../../core/pipeline/ports.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { refusals, say } from '../support/acts.ts'
import { createWorld } from '../support/world.ts'
import { chain } from '../support/deliveries.ts'
import { configText, dana, observe, otto, rita } from '../support/pulls.ts'
import {
  after,
  asked,
  askedIn,
  asks,
  branch,
  failedRun,
  kindsOf,
  older,
  open,
  opened,
  plain,
  release,
  tested,
  told
} from '../support/promote.ts'

describe('on a promotion that is merged', () => {
  const on = (words: string, by: Person = otto): PullObservation => {
    const observation = asks(words, after({ runs: [failedRun(), tested()] }), by)
    const { pull } = observation
    return {
      ...observation,
      pull: { ...pull, number: 21, state: 'merged', base: { ...pull.base, ref: environmentsBranch } },
      records: { entries: chain([opened(21), gated(21)]), head: 'x' }
    }
  }

  test('its failed release may be asked for again', () => {
    const answer = told(on('promote fraud production'))
    expect(askedIn(answer)).toHaveLength(1)
    expect(kindsOf(answer)).toContain('open_pull')
  })

  test('nothing is approved, held or left out any more', () => {
    for (const words of ['approve production', 'hold', 'revoke', 'exclude fraud']) {
      const answer = told(on(words))
      expect(answer.outcome).toContain('is merged')
      expect(answer.reaction).toBe('-1')
    }
  })

  test('the comment says what came of a command, and judges nothing again', () => {
    const { effects } = told(on('promote fraud production', dana))
    const bodies = effects.flatMap((effect) => (effect.kind === 'write_comment' ? [effect.body] : []))
    expect(bodies.join('')).toContain('is merged')
    expect(bodies.join('')).toContain('failed to come up in production')
    expect(bodies.join('')).not.toContain('What is needed')
  })
})

/** An open promotion, with nothing but its approval missing. */
function promotion(events: readonly BotEvent[], runs: readonly RunFacts[] = [tested()]): PullObservation {
  const start = observe({}, configText.replace('\n    soak: 24h', ''))
  return {
    ...start,
    pull: {
      ...start.pull,
      number: 31,
      author: { id: 77, login: 'modelgate[bot]' },
      head: { ...start.pull.head, sha: 'f'.repeat(40), ref: branch },
      base: { ...start.pull.base, ref: environmentsBranch },
      commits: { kind: 'all', items: [] },
      files: { kind: 'all', items: ['production/fraud.yaml'] }
    },
    runs,
    promoted: { ...plain, candidate: release },
    sinceLive: {
      fraud: {
        ...{ release: null, version: null, commit: null, liveAt: null },
        commits: { kind: 'all', items: [] }
      }
    },
    records: { entries: chain(events), head: 'x' }
  }
}

function approvedIn(observation: PullObservation) {
  const world = createWorld(observation)
  world.reconcile()
  say(world, otto, '/modelgate approve production')
  world.reconcile()
  return { refused: refusals(world).at(-1) ?? null, merged: world.merged() }
}

test('who asked for a release approves no promotion of it', () => {
  expect(approvedIn(promotion([opened(31)]))).toEqual({ refused: null, merged: [31] })
  const refused = { refused: 'contributor_cannot_approve', merged: [] }
  expect(approvedIn(promotion([asked(null), opened(31)]))).toEqual(refused)
  // Closing it, so that another is opened, launders nothing.
  expect(approvedIn(promotion([asked(null), opened(30), opened(31)]))).toEqual(refused)
})

test('that it failed before does not hold the promotion that was asked for again', () => {
  const again = asked({ run: 9021, attempt: 1 }, rita)
  expect(approvedIn(promotion([again, opened(31)], [failedRun(), tested()]))).toEqual({ refused: null, merged: [31] })
})

test('an open promotion is opened anew once another release has gone live meanwhile', () => {
  const closed = (live: EnvironmentState['live']) =>
    decide(after({ production: { live }, events: [opened(31)], promotions: [open(31)] }), [])
  const closes = ({ effects }: ReturnType<typeof decide>) => effects.some(({ kind }) => kind === 'close_pull')
  expect(closes(closed(older))).toBe(false)
  expect(closes(closed(digestBytes('another')))).toBe(true)
  expect(closed(digestBytes('another')).again).toBe(true)
})

import { describe, expect, test } from '@jest/globals'
import { recordsOf } from '../../../../core/bot/records.ts'
import { isOpen, say, setLabel, shown } from '../support/acts.ts'
import { comparisonOf, configText, dana, otto, rita, runOf, toni, walkOf } from '../support/pulls.ts'
import type { World } from '../support/world.ts'

const failing = { runs: [runOf([walkOf('fraud', comparisonOf(0.5))])] }

/** What the bot answered to the last command. */
function answerTo(world: World, ...[by, words]: readonly [Parameters<typeof say>[1], string]): string {
  say(world, by, `/modelgate ${words}`)
  world.reconcile()
  return recordsOf(world.state().records.entries, 'command_answered').at(-1)?.detail.outcome ?? ''
}

describe('accept', () => {
  test('by an owner lets the one failure through, and the gate opens with the approval', () => {
    const world = shown(failing)
    world.reconcile([setLabel(world, rita)])
    expect(isOpen(world)).toBe(false)
    expect(answerTo(world, otto, 'accept fraud recall "seasonal"')).toBe('otto accepts recall of fraud: seasonal')
    expect(world.state().comment?.body).toContain('**otto accepted recall: seasonal')
    world.reconcile([setLabel(world, rita)])
    expect(isOpen(world)).toBe(true)
    expect(world.state().comment?.body).toContain('seasonal')
  })

  test.each([
    ['somebody who is no owner', rita, 'accept fraud recall "no"', 'Only the owners of fraud'],
    ['somebody without write access', toni, 'accept fraud recall "no"', 'no write access'],
    ['an owner, of a metric that is not there', otto, 'accept fraud auc "no"', 'no such metric'],
    ['an owner, of another model', otto, 'accept churn recall "no"', 'touches no such model'],
    ['an owner, without a reason', otto, 'accept fraud recall', 'missing']
  ])('by %s does not count', (_who, by, words, why) => {
    const world = shown(failing)
    expect(answerTo(world, by, words)).toContain(why)
    expect(recordsOf(world.state().records.entries, 'failure_accepted')).toEqual([])
  })

  test('of what does not fail does not count', () => {
    expect(answerTo(shown(), otto, 'accept fraud recall "no"')).toContain('nothing to accept')
  })
})

test('a command that lacks something is named in the answer, and nothing else of what was written', () => {
  const world = shown()
  answerTo(world, otto, 'rollback fraud "it is slow"')
  const answers = recordsOf(world.state().records.entries, 'command_answered')
  expect(answers.at(-1)?.detail.command).toBe('/modelgate rollback')
  expect(world.state().comment?.body).toContain('`/modelgate rollback` by `otto`')
})

test('exclude leaves a failing model out, include takes it in again', () => {
  const world = shown(failing)
  expect(answerTo(world, toni, 'exclude fraud')).toContain('no write access')
  expect(isOpen(world)).toBe(false)
  expect(answerTo(world, dana, 'exclude fraud')).toContain('fraud is left out')
  expect(isOpen(world)).toBe(true)
  expect(answerTo(world, dana, 'exclude fraud')).toBe('fraud is excluded already.')
  expect(answerTo(world, dana, 'include fraud')).toBe('fraud is taken in again.')
  expect(isOpen(world)).toBe(false)
})

test.each(['hold', 'hold fraud'])('%s closes an open gate until it is resumed', (words) => {
  const world = shown()
  world.reconcile([setLabel(world, rita)])
  expect(isOpen(world)).toBe(true)
  expect(answerTo(world, toni, words)).toContain('no write access')
  expect(isOpen(world)).toBe(true)
  answerTo(world, dana, words)
  expect(isOpen(world)).toBe(false)
  answerTo(world, toni, words.replace('hold', 'resume'))
  expect(isOpen(world)).toBe(false)
  answerTo(world, dana, words.replace('hold', 'resume'))
  expect(isOpen(world)).toBe(true)
})

test('resume of a model that a rollback holds starts the workflow that lifts it, for its owners', () => {
  const world = shown({
    places: ['staging', 'production'].map((environment) => {
      const hold = environment === 'production' ? 'rolled back by dana' : null
      return { environment, model: 'fraud', state: { live: null, candidate: null, weight: 0, hold } }
    })
  })
  expect(answerTo(world, toni, 'resume fraud')).toContain('no write access')
  expect(answerTo(world, dana, 'resume fraud')).toContain('by the owners of fraud')
  say(world, otto, '/modelgate resume fraud')
  const effects = world.reconcile()
  const outcome = recordsOf(world.state().records.entries, 'command_answered').at(-1)?.detail.outcome
  expect(outcome).toContain('lifts the hold of fraud in production')
  const inputs = { model: 'fraud', environment: 'production', resume: 'true' }
  expect(effects.filter(({ kind }) => kind === 'dispatch')).toMatchObject([
    { workflow: 'modelgate-rollback.yml', inputs }
  ])
})

test('explain of a metric that is not there says so, with the nearest and with all that are', () => {
  const world = shown()
  expect(answerTo(world, dana, 'explain recal')).toBe(
    'No comparison here has a metric recal. Did you mean recall? There are: recall.'
  )
  const last = () => recordsOf(world.state().records.entries, 'command_answered').at(-1)?.detail.isDone
  expect(last()).toBe(false)
  expect(answerTo(world, dana, 'explain recall churn')).toContain('No comparison of churn here has a metric recall.')
  answerTo(world, dana, 'explain recall')
  expect(last()).toBe(true)
})

describe('rules of approval, by command', () => {
  const churn = '  churn: { paths: [models/churn/**], train: t, artifact: a, test: p, serve: s }\n'
  const asking = (rules: string) =>
    shown(
      {},
      configText
        .replace('approvals: { count: 1, teams: [acme/ml-reviewers] }', `approvals: ${rules}`)
        .replace('environments:', `${churn}environments:`)
    )
  const opensAfter = (world: World, ...people: readonly (typeof rita)[]) =>
    people.map((by) => {
      answerTo(world, by, 'approve staging')
      return isOpen(world)
    })
  const reviewers = '{ count: 1, teams: [acme/ml-reviewers] }'
  const risk = '{ count: 1, teams: [acme/risk] }'

  test('all need each, any needs one', () => {
    expect(opensAfter(asking(`{ all: [${reviewers}, ${risk}] }`), rita, otto)).toEqual([false, true])
    expect(opensAfter(asking(`{ any: [${reviewers}, ${risk}] }`), otto)).toEqual([true])
    expect(
      opensAfter(asking(`{ all: [${reviewers}], any: [${risk}, { count: 1, users: [toni] }] }`), rita, otto)
    ).toEqual([false, true])
  })

  test('a rule that is limited to other models is not asked', () => {
    const limited = (model: string) =>
      asking(`{ all: [${reviewers}, { count: 1, teams: [acme/risk], models: [${model}] }] }`)
    expect(opensAfter(limited('fraud'), rita, otto)).toEqual([false, true])
    expect(opensAfter(limited('churn'), rita)).toEqual([true])
  })
})

describe('retrain', () => {
  const started = (text: string) => {
    const world = shown({}, text)
    say(world, rita, '/modelgate retrain fraud')
    return world
      .reconcile()
      .flatMap((effect) => (effect.kind === 'dispatch' ? [[effect.workflow, effect.inputs] as const] : []))
  }

  test('trains a model again, and looks for a newer one where it is trained elsewhere', () => {
    expect(started(configText)).toEqual([['modelgate-retrain.yml', { model: 'fraud' }]])
    const elsewhere = configText
      .replace(/^ {4}train: .*$/m, '    source: mlflow:fraud@candidate')
      .replace(/predictions: [^,}]+/, 'command: "score {model} {data} {predictions}"')
    expect(started(elsewhere)).toEqual([['modelgate-source.yml', { model: 'fraud' }]])
  })
})

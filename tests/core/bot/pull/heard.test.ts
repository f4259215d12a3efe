import { expect, test } from '@jest/globals'
import { personText } from '../../../../core/bot/people.ts'
import { record, recordsOf } from '../../../../core/bot/records.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { hasLabel, isOpen, say, setLabel, shown } from '../support/acts.ts'
import { chain } from '../support/deliveries.ts'
import { configText, dana, head, now, otto, rita } from '../support/pulls.ts'

const at = { model: null, environment: 'staging', commit: head }
const broken = record(
  'break_glass',
  { ...at, actor: personText(rita) },
  { pull: 7, request: 'delivery-glass', by: rita, at: now, head, release: digestBytes('release') }
)
const answers = Array.from({ length: 12 }, (_, index) =>
  record(
    'command_answered',
    { ...at, actor: personText(dana) },
    { pull: 7, request: `comment-${index}`, by: dana, command: `/modelgate ${index}`, isDone: true, outcome: 'Done.' }
  )
)

test('that the glass was broken stays in the comment, first of the eight newest lines that follow it', () => {
  const body = shown({ records: { entries: chain([broken, ...answers]), head: 'x' } }).state().comment?.body ?? ''
  expect(body).toContain('`rita` broke the glass')
  expect(body).not.toContain('`/modelgate 3`')
  expect(body).toContain('`/modelgate 4`')
  expect(body.indexOf('broke the glass')).toBeLessThan(body.indexOf('`/modelgate 4`'))
})

test('an approval that holds stays in the comment, however many questions follow it', () => {
  const world = shown()
  world.reconcile([setLabel(world, rita)])
  for (let count = 0; count < 12; count += 1) {
    say(world, dana, `/modelgate explain metric${count}`)
    world.reconcile()
  }
  const body = world.state().comment?.body ?? ''
  expect([isOpen(world), hasLabel(world)]).toEqual([true, true])
  expect(body).toContain('`rita` approved `staging`')
  expect(body).not.toContain('metric3`')
  expect(body).toContain('metric11`')
})

test('an approval says who gave it, when, and for which head, policy and comparison', () => {
  const world = shown()
  world.reconcile([setLabel(world, rita)])
  const [given] = recordsOf(world.state().records.entries, 'approval_given')
  const short = (digest: string | null | undefined) => digest?.slice(0, 15) ?? 'none'
  const { head, policy, models } = given?.detail ?? { head: '', policy: '', models: [] }
  expect(world.state().comment?.body).toContain(
    `\`rita\` approved \`staging\` at 2026-11-23 12:00 UTC: head \`${head.slice(0, 7)}\`, policy \`${short(policy)}\`, comparison \`${short(models[0]?.comparison)}\` of \`fraud\`.`
  )
})

test('a role that may approve is named as one', () => {
  const roles = (rule: string) =>
    shown({}, configText.replace('teams: [acme/ml-reviewers]', rule)).state().comment?.body
  expect(roles('roles: [admin]')).toContain('| 1 with the role `admin` |')
  expect(roles('teams: [acme/risk], roles: [admin]')).toContain('| 1 of `acme/risk` or with the role `admin` |')
})

test('what reads the same is said once', () => {
  const world = shown()
  for (let count = 0; count < 3; count += 1) {
    say(world, dana, '/modelgate status')
    world.reconcile()
  }
  expect(world.state().comment?.body.match(/modelgate status` by `dana`/g)).toHaveLength(1)
})

test('of rules of which one is enough the comment says or, in what is needed and in what comes later', () => {
  const any = 'any: [{ count: 2, teams: [acme/ml-reviewers] }, { count: 1, users: [otto] }]'
  const text = configText
    .replace('{ count: 1, teams: [acme/ml-reviewers] }', `{ ${any} }`)
    .replace('{ count: 1, teams: [acme/risk] }', '{ any: [{ users: [adam] }, { users: [olga] }] }')
  const world = shown({}, text)
  const body = world.state().comment?.body ?? ''
  expect(body).toContain('| 2 of `acme/ml-reviewers` |')
  expect(body).toContain('| or 1 of `otto` |')
  expect(body).toContain('1 of `adam`, or 1 of `olga`')
})

test('a model that is held alone is named with the command that lets it go on', () => {
  const world = shown()
  say(world, otto, '/modelgate hold fraud')
  world.reconcile()
  expect(world.state().comment?.body).toContain(
    'otto holds fraud → comment `/modelgate resume fraud` when it may go on'
  )
  say(world, otto, '/modelgate resume')
  world.reconcile()
  expect(world.state().comment?.body).toContain('fraud is held by itself: /modelgate resume fraud.')
})

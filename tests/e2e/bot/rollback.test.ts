// "Roll back" pressed on the check of a live release, with the bot as a process; what holds the environment then, and what
// goes on once somebody lifts that.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { digestBytes, type Digest } from '../../../core/digest.ts'
import {
  broughtUp,
  command,
  isMerged,
  live,
  merged,
  openPromotion,
  placed,
  staged
} from '../../bot/support/promotions.ts'
import { repo, until } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'
import type { RunView } from '../../support/github/actions/runner.ts'

const at = { model: 'fraud', environment: 'production' } as const
const first = { ...at, release: digestBytes('first'), version: 'v0.1.0' } as const
const second = { ...at, release: digestBytes('second'), version: 'v0.2.0' } as const
const third = { ...at, release: digestBytes('third'), version: 'v0.3.0' } as const
const workflow = 'modelgate-rollback.yml'

let stage: Stage
let promotion: number
beforeAll(async () => {
  stage = await startStage({
    [`.github/workflows/${workflow}`]:
      'run-name: rollback ${{ inputs.model }} ${{ inputs.key }}\non:\n  workflow_dispatch:\n'
  })
  await deliver(first, 'first')
  promotion = await deliver(second, 'second')
}, 60_000)
afterAll(() => stage.served.close())

/** A change of this name goes all the way; gives its promotion. */
async function deliver(of: typeof first | typeof second | typeof third, branch: string): Promise<number> {
  const { commit } = await staged(stage, of, branch)
  const number = await openPromotion(stage, of)
  await stage.said('waits for approval', number)
  await stage.label('olga', number, 'approve:production')
  await merged(stage, number)
  await broughtUp(stage, of, commit)
  await live(stage, of)
  return number
}

const runs = (): readonly RunView[] => stage.served.github.runner.runs().filter(({ path }) => path.endsWith(workflow))

/** What the run of the rollback workflow hands in: it did what it was asked for. */
function didPlace(release: Digest, hold: string | null): Promise<number> {
  return stage.runs(workflow, {}, { placed: { ...at, release, hold } })
}

/** The check with the button, as the page of the promotion shows it. */
async function liveCheck(): Promise<{
  readonly id: number
  readonly title: string
  readonly buttons: readonly string[]
}> {
  const adam = stage.as('adam')
  const head = (await adam('GET', `${repo}/pulls/${promotion}`)).text('head.sha')
  const list = await adam('GET', `${repo}/commits/${head}/check-runs?check_name=modelgate%20%2F%20live`)
  if (list.number('total_count') === 0) return { id: 0, title: '', buttons: [] }
  const id = list.number('check_runs.0.id')
  const buttons = stage.served.github.people
    .buttons('token-adam', id)
    .map((each) => (each as { readonly label: string }).label)
  return { id, title: list.text('check_runs.0.output.title'), buttons }
}

async function press(login: string): Promise<void> {
  stage.served.github.people.press(`token-${login}`, (await liveCheck()).id, 'rollback')
  await stage.served.github.settled()
}

test('the check of a live release offers to roll back', async () => {
  await until(async () => (await liveCheck()).buttons.length > 0)
  expect(await liveCheck()).toMatchObject({ title: 'fraud v0.2.0 is live in production', buttons: ['Roll back'] })
})

test('pressed by somebody who is no owner it does nothing, and says why; without write access it can not be pressed', async () => {
  await press('rita')
  await stage.said(
    /`\/modelgate rollback fraud production` by `rita`.*A rollback is asked for by the owners of fraud/,
    promotion
  )
  await expect(press('toni')).rejects.toThrow('Must have push access')
  await stage.quiet()
  expect(runs()).toEqual([])
})

test('pressed by an owner it starts one run that rolls back, and names it', async () => {
  await press('olga')
  const { id } = await stage.run(workflow)
  await stage.said(new RegExp(`by \`olga\`.*Started ${workflow} for fraud.*run ${id}`), promotion)
  await stage.quiet()
  expect(runs()).toHaveLength(1)
  const { inputs } = stage.served.github.runner.event(id) as { readonly inputs: Readonly<Record<string, string>> }
  expect(inputs).toMatchObject({ model: 'fraud', environment: 'production', version: '' })
  await didPlace(first.release, 'rolled back by olga')
  await live(stage, first)
  expect(await placed(stage, 'production', 'fraud')).toContain('hold: rolled back by olga')
  await until(async () => (await liveCheck()).title === 'fraud v0.2.0 was live in production')
  expect((await liveCheck()).buttons).toEqual([])
})

let change: number
test('while it is held nothing is promoted there, and that is said', async () => {
  ;({ number: change } = await staged(stage, third, 'third'))
  await stage.quiet()
  expect(await command(stage, 'olga', change, '/modelgate promote fraud production')).toBe('-1')
  await stage.said('on_hold: production is on hold: rolled back by olga', change)
  const open = await stage.as('adam')('GET', `${repo}/pulls?base=modelgate/environments`)
  expect(open.list()).toEqual([])
})

test('resumed by an owner the hold is lifted, and what waited is promoted and goes live', async () => {
  expect(await command(stage, 'rita', change, '/modelgate resume fraud')).toBe('-1')
  await stage.said('A hold is lifted by the owners of fraud', change)
  expect(await command(stage, 'olga', change, '/modelgate resume fraud')).toBe('+1')
  await stage.said(`Started ${workflow}, which lifts the hold of fraud in production.`, change)
  expect(runs()).toHaveLength(2)
  await didPlace(first.release, null)
  const next = await openPromotion(stage, third)
  expect(await placed(stage, 'production', 'fraud')).toContain('hold: null')
  await stage.said('waits for approval', next)
  await stage.label('olga', next, 'approve:production')
  await merged(stage, next)
  const { headSha } = await stage.run('modelgate-promote.yml')
  await broughtUp(stage, third, headSha)
  await live(stage, third)
  expect(await isMerged(stage, next)).toBe(true)
})

test('resumed where nothing is held it says so', async () => {
  expect(await command(stage, 'olga', change, '/modelgate resume fraud')).toBe('-1')
  await stage.said('Nothing holds fraud here.', change)
  expect(runs()).toHaveLength(2)
})

// Each way to ask for a run: every call fails in every way, or the bot ends there; then the next event comes. One run is
// started and said, or none and why: never none in silence, and never two.
import { afterEach, describe, expect, test } from '@jest/globals'
import { environmentsBranch, promotionBranch } from '../../../core/bot/branches.ts'
import { shownBy } from '../../../core/bot/checks.ts'
import { decide } from '../../../core/bot/decide.ts'
import type { BotPorts } from '../../../core/bot/ports.ts'
import { reconcile } from '../../../core/bot/reconcile.ts'
import { record, recordsOf } from '../../../core/bot/records.ts'
import type { Request } from '../../../core/bot/requests.ts'
import { digestBytes } from '../../../core/digest.ts'
import { OutsideError } from '../../../core/errors.ts'
import { config, startBotScene, type BotScene } from '../../adapters/github/bot/scene.ts'
import { openPull, repo } from '../../github-double/scene.ts'
import type { Seen } from '../../support/github/github.ts'
import type { Fault } from '../../support/github/http/faults.ts'

const older = digestBytes('older')
const newer = digestBytes('newer')
const version = 'v0.2.0'
const workflow = (name: string) =>
  `run-name: ${name} \${{ inputs.model }} \${{ inputs.key }}\non:\n  workflow_dispatch:\n`
const files = {
  '.github/modelgate.yml': config,
  '.github/workflows/modelgate-retrain.yml': workflow('retrain'),
  '.github/workflows/modelgate-rollback.yml': workflow('rollback')
}

interface Way {
  readonly scene: BotScene
  readonly number: number
  /** Somebody asks once more; gives what the event carries, and the request that it is answered by. */
  ask(): Promise<{ readonly requests: readonly Request[]; readonly request: string }>
}

let open: BotScene | null = null
afterEach(async () => {
  open?.github.takeViolations()
  await open?.github.close()
  open = null
})

async function begin(changed: Readonly<Record<string, string>> = {}): Promise<BotScene> {
  open = await startBotScene({ files: { ...files, ...changed } })
  return open
}

const commenting =
  (scene: BotScene, number: number, body: string): Way['ask'] =>
  async () => {
    const made = await scene.rita('POST', `${repo}/issues/${number}/comments`, { body })
    return { requests: [], request: `comment-${made.number('id')}` }
  }

async function retraining(changed: Readonly<Record<string, string>> = {}): Promise<Way> {
  const scene = await begin(changed)
  const number = await openPull(scene)
  await reconcile(scene.ports, decide, scene.pull(number), [])
  return { scene, number, ask: commenting(scene, number, '/modelgate retrain churn') }
}

/** A promotion that was merged, and whose release is live. */
async function promoted(scene: BotScene): Promise<number> {
  const state = { live: older, candidate: null, weight: 0, hold: null }
  const place = { environment: 'production', model: 'churn' }
  const write = async (branch: string, head: string | null, changed: object): Promise<void> =>
    scene.apply({
      ...{ kind: 'write_environments', branch, head, message: 'Serve' },
      changes: [{ ...place, state: { ...state, ...changed } }]
    })
  const headOf = async (branch: string) =>
    (await scene.rita('GET', `${repo}/git/ref/heads/${branch}`)).text('object.sha')
  await write(environmentsBranch, null, {})
  const branch = promotionBranch('production', 'churn', version)
  await write(branch, await headOf(environmentsBranch), { candidate: newer })
  await scene.apply({ kind: 'open_pull', branch, base: environmentsBranch, title: 'Promote', body: 'It' })
  const number = (await scene.rita('GET', `${repo}/pulls?base=${environmentsBranch}`)).number('0.number')
  const [head, main] = [await headOf(branch), await scene.rita('GET', `${repo}/commits/main`)]
  const of = { actor: 'modelgate[bot]', model: 'churn', commit: main.text('sha') }
  const tree = main.text('commit.tree.sha')
  const digest = digestBytes('part')
  const made = (release: typeof newer, name: string) =>
    record(
      'release_created',
      { ...of, environment: null },
      {
        ...{ version: name, release, comparison: null, run: 1, attempt: 1, tree },
        parts: { model: digest, serving: digest, features: null }
      }
    )
  const opened = { pull: number, release: newer, version, head, replaces: older, from: [], tree }
  const events = [
    made(older, 'v0.1.0'),
    made(newer, version),
    record('promotion_opened', { ...of, environment: 'production' }, opened)
  ]
  await scene.apply({ kind: 'append_records', subject: 'delivery', head: null, events })
  await scene.apply({ kind: 'merge_pull', number, sha: head, title: 'Promoted' }, number)
  await write(environmentsBranch, await headOf(environmentsBranch), { live: newer })
  await reconcile(scene.ports, decide, scene.pull(number), [])
  return number
}

function pressing(scene: BotScene, number: number): Way['ask'] {
  let presses = 0
  return async () => {
    const { checks, pull } = await scene.look(number)
    const check = checks.find(({ name }) => name === 'modelgate / live')
    const { id, login } = (await scene.rita('GET', '/user')).body as { id: number; login: string }
    presses += 1
    const press: Request = {
      ...{ kind: 'button', id: `d${presses}`, by: { id, login }, viaApp: false, at: Date.now() },
      ...{ checkId: check?.id ?? 0, identifier: 'rollback', head: pull.head.sha },
      shown: shownBy(check?.externalId ?? '') ?? ''
    }
    return { requests: [press], request: `button-d${presses}` }
  }
}

const scenarios: Readonly<Record<string, () => Promise<Way>>> = {
  retrain: () => retraining(),
  'rollback, by comment': async () => {
    const scene = await begin()
    const number = await promoted(scene)
    return { scene, number, ask: commenting(scene, number, '/modelgate rollback churn production') }
  },
  'rollback, by button': async () => {
    const scene = await begin()
    const number = await promoted(scene)
    return { scene, number, ask: pressing(scene, number) }
  }
}

/** One reconcile of a bot that remembers nothing, which may fail; gives how many calls it made. */
async function once({ scene, number }: Way, requests: readonly Request[], ahead = 0): Promise<number> {
  const before = scene.github.requests.length
  const ports = scene.fresh()
  const observe: BotPorts['observe'] = async (...asked) => {
    const seen = await ports.observe(...asked)
    return seen === null ? null : { ...seen, now: seen.now + ahead }
  }
  try {
    await reconcile({ ...ports, observe }, decide, scene.pull(number), requests)
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error
  }
  return scene.github.requests.length - before
}

/** After whoever began has had its time. */
const later = (way: Way, requests: readonly Request[]): Promise<number> => once(way, requests, 60_000)

const runsOf = ({ scene }: Way) => scene.github.runner.runs().filter(({ event }) => event === 'workflow_dispatch')

/** What one asking came to: the runs since, its answers on record, its reaction, and the newest line about it. */
async function endOf(way: Way, request: string, since: number) {
  const { scene, number } = way
  const seen = await scene.look(number)
  const runs = runsOf(way).slice(since)
  const answers = recordsOf(seen.records.entries, 'command_answered').filter(({ detail }) => detail.request === request)
  const comments = (await scene.rita('GET', `${repo}/issues/${number}/comments?per_page=100`)).list()
  const lines = comments.flatMap((each) => (each as { readonly body: string }).body.split('\n'))
  const said = lines.findLast((line) => line.includes('by `rita`')) ?? ''
  return {
    runs: runs.map(({ path }) => path),
    isDone: answers.map(({ detail }) => detail.isDone),
    isAnswered: seen.comments.every(({ isAnswered }) => isAnswered),
    said: said
      .replace(/at .*? UTC/, 'at TIME')
      .replace(/http\S+?\)/, 'URL)')
      .replaceAll(`run ${runs[0]?.id ?? ''}`, 'run N')
  }
}

const isWrite = ({ method, path, operation = '' }: Seen): boolean =>
  path === '/graphql' ? operation.startsWith('mutation') : method !== 'GET'

const troubles: readonly (readonly [string, Fault])[] = [
  ['answers 500 until the retries are used up', { kind: 'status', status: 500, times: 12 }],
  ['drops every connection after the effect', { kind: 'drop_after', times: 12 }]
]

describe.each(Object.entries(scenarios))('%s', (_scenario, start) => {
  test.each(troubles)('where GitHub %s, the next event ends as without, whichever call it was', async (_, fault) => {
    const way = await start()
    const first = await way.ask()
    const before = way.scene.github.requests.length
    const calls = await once(way, first.requests)
    const reads = way.scene.github.requests.slice(before).findIndex(isWrite)
    const end = await endOf(way, first.request, 0)
    expect(end).toMatchObject({ isDone: [true], isAnswered: true })
    expect(end.runs).toHaveLength(1)
    expect(end.said).toMatch(/Started modelgate-\w+\.yml for churn\. → \[run N\]/)
    // What fails before the first write leaves nothing behind.
    for (let skip = Math.max(0, reads - 1); skip < calls; skip += 1) {
      const { requests, request } = await way.ask()
      const since = runsOf(way).length
      way.scene.github.faults.push({ ...fault, skip })
      await once(way, requests)
      way.scene.github.faults.clear()
      await later(way, requests)
      expect({ skip, end: await endOf(way, request, since) }).toEqual({ skip, end })
    }
  })

  test('of two bots that hear of it at once one starts it', async () => {
    const way = await start()
    const { requests, request } = await way.ask()
    await Promise.all([once(way, requests), once(way, requests)])
    await Promise.all([later(way, requests), later(way, requests)])
    expect(await endOf(way, request, 0)).toMatchObject({ isDone: [true], isAnswered: true, runs: [expect.any(String)] })
  })

  test('what GitHub refuses is answered with why and what to do, and asked again it is started', async () => {
    const way = await start()
    const refused = await way.ask()
    way.scene.github.faults.push({
      ...{ kind: 'status', status: 403, message: 'Resource not accessible by integration' },
      ...{ method: 'POST', path: `${repo}/actions/workflows/` }
    })
    await once(way, refused.requests)
    const end = await endOf(way, refused.request, 0)
    expect(end).toMatchObject({ runs: [], isDone: [false], isAnswered: true })
    expect(end.said).toMatch(
      /Could not start modelgate-\w+\.yml for churn.*: GitHub answered 403 Resource not accessible/
    )
    expect(end.said).toContain('Grant the permission actions: write')
    await later(way, refused.requests)
    expect(runsOf(way)).toEqual([])
    const { requests, request } = await way.ask()
    await once(way, requests)
    expect(await endOf(way, request, 0)).toMatchObject({ isDone: [true], runs: [expect.any(String)] })
  })
})

test('a workflow that is not there, or takes no dispatch, is said with where it belongs', async () => {
  const way = await retraining({ '.github/workflows/modelgate-retrain.yml': 'on: push\n' })
  const { requests, request } = await way.ask()
  await once(way, requests)
  const end = await endOf(way, request, 0)
  expect(end).toMatchObject({ runs: [], isDone: [false], isAnswered: true })
  expect(end.said).toContain("GitHub answered 422 Workflow does not have 'workflow_dispatch' trigger")
  expect(end.said).toContain('with the inputs model, key')
})

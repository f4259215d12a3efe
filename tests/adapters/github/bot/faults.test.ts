// Every effect, with the connection dropped before and after each request that it makes, and asked for twice: the end is
// that of one undisturbed time.
import { expect, test } from '@jest/globals'
import { environmentsBranch } from '../../../../core/bot/branches.ts'
import type { Digest } from '../../../../core/digest.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import { record } from '../../../../core/bot/records.ts'
import { OutsideError } from '../../../../core/errors.ts'
import { openPull, repo } from '../../../github-double/scene.ts'
import { appId, startBotScene, type BotScene } from './scene.ts'

const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}`
const state = { live: digest('a'), candidate: null, weight: 0, hold: null }
const promotion = 'modelgate/promote/production/churn/v1.0.0'
const hold = record(
  'hold_set',
  { actor: 'dana#1', model: null, environment: null, commit: null },
  { pull: 1, request: 'r', by: { id: 1, login: 'dana' }, hold: 'wait' }
)

interface Case {
  readonly effect: (scene: BotScene) => Effect | Promise<Effect>
  /** What is there afterwards, without ids and times. */
  readonly end: (scene: BotScene) => Promise<unknown>
}

const list = async (scene: BotScene, path: string, key?: string): Promise<readonly unknown[]> =>
  (await scene.rita('GET', `${repo}${path}`)).list(key)
const pick = (items: readonly unknown[], ...keys: readonly string[]): unknown =>
  items.map((item) => keys.map((key) => (item as Readonly<Record<string, unknown>>)[key]))
const serve = (branch: string, head: string | null): Effect => ({
  kind: 'write_environments',
  branch,
  head,
  message: 'Serve\n\nthis',
  changes: [{ environment: 'production', model: 'churn', state }]
})
const headOf = async (scene: BotScene, branch: string): Promise<string> =>
  (await scene.rita('GET', `${repo}/git/ref/heads/${branch}`)).text('object.sha')
const historyOf = (branch: string) => async (scene: BotScene) =>
  pick(
    (await list(scene, `/commits?sha=${branch}`)).map((each) => (each as { readonly commit: object }).commit),
    'message'
  )

/** A promotion, as far as its open pull request: the environments branch has one commit. */
async function promote(scene: BotScene): Promise<string> {
  await scene.apply(serve(environmentsBranch, null))
  const head = await headOf(scene, environmentsBranch)
  await scene.apply({
    ...{ kind: 'write_environments', branch: promotion, head, message: 'Promote' },
    changes: [{ environment: 'production', model: 'churn', state: { ...state, candidate: digest('b') } }]
  })
  await scene.apply({ kind: 'open_pull', branch: promotion, base: environmentsBranch, title: 'Promote', body: 'It' })
  return headOf(scene, promotion)
}

const cases: Readonly<Record<string, Case>> = {
  'append_records, the first': {
    effect: () => ({ kind: 'append_records', subject: 'pull-1', head: null, events: [hold] }),
    end: async (scene) => (await scene.look(1)).records.entries.map(({ sequence, kind }) => [sequence, kind])
  },
  'append_records, later': {
    effect: async (scene) => {
      await scene.apply({ kind: 'append_records', subject: 'pull-1', head: null, events: [hold] })
      const { head } = (await scene.look(1)).records
      const next = { ...hold, detail: { ...hold.detail, request: 'next' } }
      return { kind: 'append_records', subject: 'pull-1', head, events: [next] }
    },
    end: async (scene) =>
      (await scene.look(1)).records.entries.map(({ sequence, detail }) => [sequence, detail['request']])
  },
  write_comment: {
    effect: () => ({ kind: 'write_comment', number: 1, id: null, body: 'Verdict', shown: null }),
    end: async (scene) => (await list(scene, '/issues/1/comments')).length
  },
  write_check: {
    effect: async (scene) => ({
      kind: 'write_check',
      id: null,
      check: {
        ...{ name: 'modelgate', headSha: (await scene.look(1)).pull.head.sha, status: 'completed' as const },
        ...{ conclusion: 'success' as const, title: 'Good', summary: 'Good', detailsUrl: null, buttons: [] },
        annotations: [{ path: 'train.py', line: 1, level: 'notice' as const, title: 'Look', message: 'Here' }],
        externalId: 'one'
      }
    }),
    end: async (scene) => {
      const { checks } = await scene.look(1)
      return [
        pick(checks, 'name', 'externalId'),
        (await list(scene, `/check-runs/${checks[0]?.id ?? 0}/annotations`)).length
      ]
    }
  },
  create_label: {
    effect: () => ({ kind: 'create_label', name: 'hold', color: '9a6700', description: 'Hold' }),
    end: async (scene) => pick(await list(scene, '/labels'), 'name', 'color')
  },
  add_label: {
    effect: () => ({ kind: 'add_label', number: 1, name: 'hold' }),
    end: async (scene) => pick(await list(scene, '/issues/1/labels'), 'name')
  },
  remove_label: {
    effect: async (scene) => {
      await scene.apply({ kind: 'add_label', number: 1, name: 'hold' })
      return { kind: 'remove_label', number: 1, name: 'hold' }
    },
    end: async (scene) => pick(await list(scene, '/issues/1/labels'), 'name')
  },
  react: {
    effect: async (scene) => {
      const made = await scene.dana('POST', `${repo}/issues/1/comments`, { body: '/modelgate help' })
      return { kind: 'react', commentId: made.number('id'), content: '+1' }
    },
    end: async (scene) => (await scene.look(1)).comments.map(({ isAnswered }) => isAnswered)
  },
  'write_environments, the first': {
    effect: () => serve(environmentsBranch, null),
    end: historyOf(environmentsBranch)
  },
  'write_environments, to begin the branch': {
    effect: () => ({
      kind: 'write_environments',
      branch: environmentsBranch,
      head: null,
      message: 'Begin',
      changes: []
    }),
    end: historyOf(environmentsBranch)
  },
  'write_environments, later': {
    effect: async (scene) => {
      await scene.apply(serve(environmentsBranch, null))
      const head = await headOf(scene, environmentsBranch)
      const next = { environment: 'staging', model: 'churn', state }
      return { kind: 'write_environments', branch: environmentsBranch, head, message: 'More', changes: [next] }
    },
    end: historyOf(environmentsBranch)
  },
  "write_environments, on a promotion's branch": {
    effect: async (scene) => {
      await scene.apply(serve(environmentsBranch, null))
      const next = { environment: 'production', model: 'churn', state: { ...state, candidate: digest('b') } }
      const head = await headOf(scene, environmentsBranch)
      return { kind: 'write_environments', branch: promotion, head, message: 'Promote', changes: [next] }
    },
    end: historyOf(promotion)
  },
  open_pull: {
    effect: async (scene) => {
      await scene.dana('POST', `${repo}/git/refs`, {
        ref: `refs/heads/${promotion}`,
        sha: await headOf(scene, 'better')
      })
      return { kind: 'open_pull', branch: promotion, base: 'main', title: 'Promote', body: 'It' }
    },
    end: async (scene) => pick(await list(scene, '/pulls?state=all'), 'number', 'title', 'body')
  },
  update_pull: {
    effect: () => ({ kind: 'update_pull', number: 1, title: 'New', body: 'Newer' }),
    end: async (scene) => pick(await list(scene, '/pulls'), 'title', 'body')
  },
  close_pull: {
    effect: () => ({ kind: 'close_pull', number: 1, branch: 'better' }),
    end: async (scene) => [
      pick(await list(scene, '/pulls?state=all'), 'state'),
      (await scene.rita('GET', `${repo}/git/ref/heads/better`)).status
    ]
  },
  merge_pull: {
    effect: async (scene) => ({ kind: 'merge_pull', number: 2, sha: await promote(scene), title: 'Promoted' }),
    end: async (scene) => [
      await historyOf(environmentsBranch)(scene),
      (await scene.rita('GET', `${repo}/git/ref/heads/${promotion}`)).status
    ]
  },
  dispatch: {
    effect: () => ({ kind: 'dispatch', workflow: 'deploy.yml', ref: 'main', key: 'production-churn-1', inputs: {} }),
    end: async (scene) =>
      pick(await list(scene, '/actions/runs?event=workflow_dispatch', 'workflow_runs'), 'display_title')
  },
  write_deployment: {
    effect: async (scene) => ({
      ...{ kind: 'write_deployment', environment: 'production', sha: await headOf(scene, 'main'), key: 'k' },
      ...{ state: 'in_progress', description: 'On its way', logUrl: null }
    }),
    end: async (scene) => {
      const all = await list(scene, '/deployments')
      const { id } = all[0] as { readonly id: number }
      return [pick(all, 'payload'), pick(await list(scene, `/deployments/${id}/statuses`), 'state', 'description')]
    }
  },
  write_tag: {
    effect: async (scene) => {
      await scene.apply({ kind: 'append_records', subject: 'delivery', head: null, events: [hold] })
      return {
        ...{ kind: 'write_tag', prefix: 'churn#production#', sha: await headOf(scene, 'main'), key: 'k' },
        message: 'churn v1 is live in production'
      }
    },
    end: async (scene) => pick(await list(scene, '/git/matching-refs/tags'), 'ref')
  },
  rerun: {
    effect: (scene) => {
      const runId = scene.github.runner.runs().find(({ event }) => event === 'pull_request')?.id ?? 0
      scene.github.runner.finish(runId, 'failure')
      return { kind: 'rerun', runId }
    },
    end: async (scene) => pick(await list(scene, '/actions/runs?event=pull_request', 'workflow_runs'), 'run_attempt')
  },
  answer_protection: {
    effect: async (scene) => {
      await scene.rita('PUT', `${repo}/environments/production`, {})
      const rules = `${repo}/environments/production/deployment_protection_rules`
      await scene.rita('POST', rules, { integration_id: appId })
      const runId = scene.github.runner.runs()[0]?.id ?? 0
      scene.github.runner.start(runId)
      scene.github.runner.arrive(runId, 'production')
      return { kind: 'answer_protection', runId, environment: 'production', state: 'approved', comment: 'Promoted' }
    },
    end: (scene) => Promise.resolve(scene.github.runner.runs()[0]?.status)
  }
}

test.each(Object.entries(cases))(
  '%s ends the same, whatever request of it is lost, and done twice',
  async (_, each) => {
    const begin = async (): Promise<{ readonly scene: BotScene; readonly effect: Effect }> => {
      const scene = await startBotScene()
      await openPull(scene)
      return { scene, effect: await each.effect(scene) }
    }
    const orderly = await begin()
    const before = orderly.scene.github.requests.length
    await orderly.scene.apply(orderly.effect)
    const requests = orderly.scene.github.requests.slice(before)
    const end = await each.end(orderly.scene)
    await orderly.scene.apply(orderly.effect)
    expect(await each.end(orderly.scene)).toEqual(end)
    await orderly.scene.github.close()
    expect(requests.length).toBeGreaterThan(0)
    for (const kind of ['drop_before', 'drop_after'] as const) {
      for (const skip of requests.keys()) {
        const { scene, effect } = await begin()
        scene.github.faults.push({ kind, skip })
        await scene.apply(effect)
        expect(scene.github.faults.left()).toBe(0)
        expect([kind, skip, await each.end(scene)]).toEqual([kind, skip, end])
        await scene.github.close()
      }
    }
  }
)

test('what never answers is given up, and said with what to do', async () => {
  const scene = await startBotScene()
  await openPull(scene)
  const ports = scene.fresh({ longestMs: 50 })
  scene.github.faults.push({ kind: 'hang', times: 4 })
  const failure = await ports.observe(scene.pull(1), []).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(OutsideError)
  expect((failure as OutsideError).cure).toContain('goes on')
  expect(await ports.observe(scene.pull(1), [])).toMatchObject({ kind: 'pull' })
  await scene.github.close()
})

test('a rate limit is waited for where it is short, and else said with when it ends', async () => {
  const scene = await startBotScene()
  await openPull(scene)
  const waits: number[] = []
  const ports = scene.fresh({ sleep: (milliseconds) => Promise.resolve(waits.push(milliseconds)) })
  const limit = { kind: 'status', status: 403, message: 'You have exceeded a secondary rate limit' } as const
  scene.github.faults.push({ ...limit, headers: { 'retry-after': '7' } })
  expect(await ports.observe(scene.pull(1), [])).toMatchObject({ kind: 'pull' })
  expect(waits).toEqual([7000])
  const reset = Math.ceil(Date.now() / 1000) + 1800
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
  scene.github.faults.push({ ...limit, message: 'API rate limit exceeded', headers })
  const failure = await ports.observe(scene.pull(1), []).catch((error: unknown) => error)
  expect((failure as OutsideError).cure).toContain(new Date(reset * 1000).toISOString())
  expect(waits).toEqual([7000])
  await scene.github.close()
})

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { environmentsBranch } from '../../../../core/bot/branches.ts'
import type { Digest } from '../../../../core/digest.ts'
import { record } from '../../../../core/bot/records.ts'
import { change, openPull, repo } from '../../../github-double/scene.ts'
import { config, permissions, secret, self, startBotScene, type BotScene } from './scene.ts'

let scene: BotScene
beforeEach(async () => {
  scene = await startBotScene()
})
afterEach(() => scene.github.close())

const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}`
const idOf = async (login: string): Promise<number> => (await scene.as(`token-${login}`)('GET', '/user')).number('id')

describe('a pull request', () => {
  test('is seen with its ends, author, commits, files and the config of the default branch', async () => {
    const number = await openPull(scene)
    const seen = await scene.look(number)
    const pull = await scene.dana('GET', `${repo}/pulls/${number}`)
    const dana = { id: pull.number('user.id'), login: 'dana' }
    expect(seen.pull).toMatchObject({
      number,
      title: 'Make it better',
      state: 'open',
      isDraft: false,
      updatedAt: Date.parse(pull.text('updated_at')),
      author: dana,
      head: { sha: pull.text('head.sha'), ref: 'better', repositoryId: seen.repository.id },
      base: { sha: pull.text('base.sha'), ref: 'main' },
      mergedAs: null,
      labels: { kind: 'all', items: [] },
      commits: { kind: 'all', items: [{ sha: pull.text('head.sha'), people: [dana], unknown: [], paths: null }] },
      files: { kind: 'all', items: ['train.py'] }
    })
    const commit = await scene.dana('GET', `${repo}/git/commits/${pull.text('head.sha')}`)
    expect(seen.pull.head.tree).toBe(commit.text('tree.sha'))
    expect(seen.repository).toMatchObject({
      owner: 'acme',
      name: 'models',
      defaultBranch: 'main',
      defaultHead: pull.text('base.sha'),
      isPrivate: true
    })
    expect(seen.config).toMatchObject({ kind: 'valid', config: { models: { churn: {} } } })
    expect(seen).toMatchObject({ kind: 'pull', self, headConfig: null, missingPermissions: [], sinceLive: {} })
    expect(Math.abs(seen.now - Date.now())).toBeLessThan(5000)
  })

  test('says so when it is closed, merged or a draft', async () => {
    const number = await openPull(scene)
    await scene.dana('PATCH', `${repo}/pulls/${number}`, { state: 'closed' })
    expect((await scene.look(number)).pull.state).toBe('closed')
    await scene.dana('PATCH', `${repo}/pulls/${number}`, { state: 'open' })
    const merged = await scene.dana('PUT', `${repo}/pulls/${number}/merge`, {})
    expect((await scene.look(number)).pull).toMatchObject({ state: 'merged', mergedAs: merged.text('sha') })
  })

  test('shows the config of its head only where it changes it, with its faults and their places', async () => {
    const number = await openPull(scene, 'policy', '.github/modelgate.yml')
    expect((await scene.look(number)).headConfig).toMatchObject({ kind: 'invalid' })
    await change(scene, 'policy', '.github/modelgate.yml', config.replace('models:', 'modles:'))
    const { headConfig, config: main } = await scene.look(number)
    const places = headConfig?.kind === 'invalid' ? headConfig.problems.map(({ place }) => place) : []
    expect(places).toContain('.github/modelgate.yml:2:1')
    expect(main.kind).toBe('valid')
  })

  test('of a fork names the fork, and no repository once it is deleted', async () => {
    await scene.rita('POST', `${repo}/forks`, {})
    const fork = await scene.rita('GET', '/repos/rita/models')
    const main = (await scene.rita('GET', '/repos/rita/models/git/ref/heads/main')).text('object.sha')
    await scene.rita('POST', '/repos/rita/models/git/refs', { ref: 'refs/heads/mine', sha: main })
    await scene.rita('PUT', '/repos/rita/models/contents/new.py', {
      message: 'New',
      content: Buffer.from('1').toString('base64'),
      branch: 'mine'
    })
    const number = (
      await scene.rita('POST', `${repo}/pulls`, { title: 'Mine', head: 'rita:mine', base: 'main' })
    ).number('number')
    const [run] = scene.github.runner.runs()
    const seen = await scene.look(number)
    expect(seen.pull.head).toMatchObject({ ref: 'mine', repositoryId: fork.number('id') })
    expect(seen.pull.files.items).toEqual(['new.py'])
    expect(seen.runs).toMatchObject([{ id: run?.id, event: 'pull_request', headRepositoryId: fork.number('id') }])
    expect((await scene.rita('DELETE', '/repos/rita/models')).status).toBe(204)
    expect((await scene.look(number)).pull.head).toMatchObject({ sha: seen.pull.head.sha, repositoryId: null })
  })

  test('is found again after its repository was renamed, and written to under the new name', async () => {
    const number = await openPull(scene)
    await scene.look(number)
    await scene.rita('PATCH', repo, { name: 'renamed' })
    await scene.apply({ kind: 'write_comment', number, id: null, body: 'Verdict', shown: null }, number)
    const seen = await scene.fresh().observe(scene.pull(number), [])
    expect(seen).toMatchObject({ repository: { name: 'renamed' }, comment: { body: 'Verdict' } })
    await scene.rita('DELETE', '/repos/acme/renamed')
    expect(await scene.ports.observe(scene.pull(number), [])).toBeNull()
  })

  test('that is gone is null, and so is a repository that is not the one that was meant', async () => {
    const number = await openPull(scene)
    expect(await scene.ports.observe(scene.pull(99), [])).toBeNull()
    const other = { id: 4_000_000, owner: 'acme', name: 'models' }
    expect(await scene.ports.observe({ kind: 'pull', repository: other, number }, [])).toBeNull()
  })
})

describe('people', () => {
  test('who asked are looked up by role and teams, and as nobody where the name is somebody else now', async () => {
    await change(
      scene,
      'main',
      '.github/modelgate.yml',
      config.replace('roles: [admin]', 'teams: [acme/reviewers, acme/nobody]')
    )
    const number = await openPull(scene)
    const label = { id: 1, name: 'approve:production' }
    const asked = (login: string, id: number) =>
      ({ kind: 'labeled', id: `d-${login}`, by: { id, login }, viaApp: false, at: 1, label, head: 'x' }) as const
    const [rita, toni] = [await idOf('rita'), await idOf('toni')]
    const seen = await scene.look(number, [asked('rita', rita), asked('toni', toni), asked('dana', 999)])
    const known = { isBot: false, unknownTeams: [] }
    expect(seen.people).toEqual([
      { ...known, id: rita, login: 'rita', role: 'admin', permission: 'admin', teams: ['acme/reviewers'] },
      { ...known, id: toni, login: 'toni', role: 'triage', permission: 'read', teams: [] },
      { ...known, id: 999, login: 'dana', role: 'none', permission: 'none', teams: [] }
    ])
  })

  test('who were invited to a team and have not accepted are not in it', async () => {
    await scene.github.close()
    scene = await startBotScene({
      files: { '.github/modelgate.yml': config.replace('roles: [admin]', 'teams: [acme/reviewers]') },
      seed: { organizations: [{ login: 'acme', admins: ['rita'], members: ['dana'], teams: { reviewers: ['toni'] } }] }
    })
    const number = await openPull(scene)
    const membership = await scene.rita('GET', '/orgs/acme/teams/reviewers/memberships/toni')
    expect(membership.text('state')).toBe('pending')
    const toni = scene.as('token-toni')
    await toni('POST', `${repo}/issues/${number}/comments`, { body: '/modelgate status' })
    expect((await scene.look(number)).people).toMatchObject([{ login: 'toni', teams: [], unknownTeams: [] }])
  })

  test('whose teams may not be asked are not known, and the missing permission is named', async () => {
    await scene.github.close()
    const fewer = Object.fromEntries(Object.entries(permissions).filter(([name]) => name !== 'members'))
    scene = await startBotScene({
      permissions: fewer,
      files: { '.github/modelgate.yml': config.replace('roles: [admin]', 'teams: [acme/reviewers]') }
    })
    const number = await openPull(scene)
    await scene.rita('POST', `${repo}/issues/${number}/comments`, { body: '/modelgate status' })
    const seen = await scene.look(number)
    expect(seen.people).toMatchObject([{ login: 'rita', teams: [], unknownTeams: ['acme/reviewers'] }])
    expect(seen.missingPermissions).toEqual(['members: read'])
  })

  test('behind commits that no account is linked to are told apart, and co-authors and committers are known', async () => {
    const number = await openPull(scene)
    const parent = (await scene.look(number)).pull.head.sha
    const old = await scene.dana('GET', `${repo}/git/commits/${parent}`)
    const made = await scene.dana('POST', `${repo}/git/commits`, {
      message: 'Train\n\nCo-authored-by: Rita <rita@example.org>',
      tree: old.text('tree.sha'),
      parents: [parent],
      author: { name: 'Somebody', email: 'who@example.com' },
      committer: { name: 'Dana', email: 'dana@example.org' }
    })
    await scene.dana('PATCH', `${repo}/git/refs/heads/better`, { sha: made.text('sha') })
    const [, last] = (await scene.look(number)).pull.commits.items
    expect(last).toEqual({
      sha: made.text('sha'),
      people: [
        { id: await idOf('rita'), login: 'rita' },
        { id: await idOf('dana'), login: 'dana' }
      ],
      unknown: ['Somebody <who@example.com>'],
      paths: null
    })
  })
})

describe('comments', () => {
  test('of others that may be commands are told, edited ones as edited, and other words left out', async () => {
    const number = await openPull(scene)
    const say = async (body: string): Promise<number> =>
      (await scene.dana('POST', `${repo}/issues/${number}/comments`, { body })).number('id')
    await say('Nice work')
    await say('> /modelgate approve production')
    const edited = await say('/modelgate help')
    await scene.dana('PATCH', `${repo}/issues/comments/${edited}`, { body: '/modelgate approve production' })
    const plain = await say('/modelgate status')
    await scene.bot('POST', `${repo}/issues/comments/${plain}/reactions`, { content: 'eyes' })
    const { comments } = await scene.look(number)
    expect(comments).toMatchObject([
      { id: edited, body: '/modelgate approve production', isEdited: true },
      { id: plain, body: '/modelgate status', isEdited: false, isAnswered: false, viaApp: false }
    ])
  })

  test('that an older secret stamped are the bot’s own, and stamped anew with what they had shown', async () => {
    const number = await openPull(scene)
    const shown = { head: 'a'.repeat(40), digest: digest('b'), at: 1, foundAt: 2 }
    const write = { kind: 'write_comment', number, id: null, body: 'Verdict', shown } as const
    await scene.apply(write)
    const observed = async (options: { readonly secret: string; readonly older?: readonly string[] }) => {
      const seen = await scene.fresh(options).observe(scene.pull(number), [])
      return seen?.kind === 'pull' ? seen.comment : null
    }
    expect(await observed({ secret: 'next' })).toBeNull()
    const known = await observed({ secret: 'next', older: [secret] })
    expect(known).toMatchObject({ body: '', shown })
    const next = scene.fresh({ secret: 'next', older: [secret] })
    await next.apply(scene.pull(number), write)
    await next.apply(scene.pull(number), { ...write, id: known?.id ?? 0 })
    expect(await observed({ secret: 'next' })).toMatchObject({ id: known?.id, body: 'Verdict', shown })
    expect((await scene.dana('GET', `${repo}/issues/${number}/comments`)).list()).toHaveLength(1)
  })

  test('with a pasted stamp, or with a stamp of another pull request, are none of the bot', async () => {
    const number = await openPull(scene)
    const second = await openPull(scene, 'second', 'other.py')
    await scene.apply({ kind: 'write_comment', number, id: null, body: 'Verdict', shown: null })
    const [own] = (await scene.dana('GET', `${repo}/issues/${number}/comments`)).list() as [{ readonly body: string }]
    await scene.dana('POST', `${repo}/issues/${second}/comments`, { body: own.body })
    await scene.bot('POST', `${repo}/issues/${second}/comments`, { body: own.body })
    expect((await scene.look(second)).comment).toBeNull()
    expect((await scene.look(number)).comment?.body).toBe('Verdict')
  })
})

describe('what is live', () => {
  test('is read from the environments branch, with the commits since', async () => {
    const number = await openPull(scene)
    const first = (await scene.look(number)).repository.defaultHead
    const state = { live: digest('a'), candidate: null, weight: 0, hold: null }
    await scene.apply({
      kind: 'write_environments',
      branch: environmentsBranch,
      head: null,
      message: 'Serve',
      changes: [{ environment: 'production', model: 'churn', state }]
    })
    const parts = { model: digest('b'), serving: digest('c'), features: null }
    const release = record(
      'release_created',
      { actor: 'modelgate[bot]', model: 'churn', environment: null, commit: first },
      { version: 'v1.0.0', release: digest('a'), parts, comparison: null, run: 1, attempt: 1, tree: first }
    )
    await scene.apply({ kind: 'append_records', subject: 'delivery', head: null, events: [release] })
    const later = await change(scene, 'main', 'train.py', 'print(2)\n')
    const { sha: head, tree } = (await scene.look(number)).pull.head
    const merge = { message: 'Merge main', tree, parents: [head, later] }
    const merged = (await scene.dana('POST', `${repo}/git/commits`, merge)).text('sha')
    await scene.dana('PATCH', `${repo}/git/refs/heads/better`, { sha: merged })
    const seen = await scene.look(number)
    expect(seen.places).toEqual([{ environment: 'production', model: 'churn', state }])
    const { churn } = seen.sinceLive
    expect(churn).toMatchObject({ release: digest('a'), version: 'v1.0.0', commit: first })
    expect(Math.abs((churn?.liveAt ?? 0) - Date.now())).toBeLessThan(60_000)
    expect(churn?.commits.kind).toBe('all')
    expect(churn?.commits.items.map(({ sha }) => sha).toSorted()).toEqual([later, head, merged].toSorted())
    expect(churn?.commits.items.every(({ people }) => people[0]?.login === 'dana')).toBe(true)
    expect(seen.records.entries).toEqual([])
  })

  test('without a record of its release leaves open who had a part in it', async () => {
    const number = await openPull(scene)
    await scene.apply({
      kind: 'write_environments',
      branch: environmentsBranch,
      head: null,
      message: 'Serve',
      changes: [
        {
          environment: 'production',
          model: 'churn',
          state: { live: digest('a'), candidate: null, weight: 0, hold: null }
        }
      ]
    })
    expect((await scene.look(number)).sinceLive).toMatchObject({
      churn: { release: digest('a'), commits: { kind: 'cut', items: [] } }
    })
  })
})

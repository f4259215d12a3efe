// What people with write access can do to the state that the bot stands on: it fails closed, and says so.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openPull, push, repo, until } from '../../bot/support/served.ts'
import { config, startStage, type Stage } from '../../bot/support/stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await startStage()
})
afterEach(() => stage.served.close())

const staging = 'approve:staging'
const configFile = '.github/modelgate.yml'

async function ready(branch = 'better'): Promise<{ readonly number: number; readonly head: string }> {
  const pull = await openPull(stage.served, branch)
  await stage.served.github.settled()
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  await stage.said('waits for approval', pull.number)
  await stage.quiet()
  return pull
}

interface Entry {
  readonly path: string
  readonly type: string
  readonly sha: string
}
/** Segments of the audit branch, oldest first. */
async function segments(): Promise<readonly Entry[]> {
  const ref = await stage.as('adam')('GET', `${repo}/git/ref/heads/modelgate/audit`)
  const tree = await stage.as('adam')('GET', `${repo}/git/trees/${ref.text('object.sha')}?recursive=1`)
  return (tree.list('tree') as readonly Entry[]).filter(({ type, path }) => type === 'blob' && path.endsWith('.jsonl'))
}

const audit = `${repo}/git/refs/heads/modelgate/audit`
const auditHead = async () => (await stage.as('adam')('GET', audit.replace('refs', 'ref'))).text('object.sha')

test.each([
  ['edited', (text: string) => text.replace('approval_refused', 'approval_given')],
  ['removed', () => null]
])(
  'an entry of the audit log that was %s: what was green turns red, says why, and is green again once it is put back',
  async (_what, change) => {
    const { number, head } = await ready()
    await stage.refused('toni', number, staging, 'approver_lacks_role')
    await stage.label('rita', number, staging)
    await stage.checked(head, 'success')
    await stage.quiet()
    const before = await auditHead()
    const [segment] = (await segments()).filter(({ path }) => path.includes(`pull-${number}`))
    if (segment === undefined) throw new Error('no segment of the pull request')
    const rita = stage.as('rita')
    const file = await rita('GET', `${repo}/contents/${segment.path}?ref=modelgate/audit`)
    const text = change(Buffer.from(file.text('content'), 'base64').toString())
    const at = { message: 'Mend', branch: 'modelgate/audit', sha: segment.sha }
    const done =
      text === null
        ? await rita('DELETE', `${repo}/contents/${segment.path}`, at)
        : await rita('PUT', `${repo}/contents/${segment.path}`, {
            ...at,
            content: Buffer.from(text).toString('base64')
          })
    expect(done.status).toBe(200)
    await stage.checked(head, 'failure')
    await stage.said('audit_changed', number)
    await rita('PATCH', audit, { sha: before, force: true })
    await stage.checked(head, 'success')
  }
)

test('an audit log that was cut while the bot was away is missed by the process that comes after', async () => {
  const { number, head } = await ready()
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
  await stage.quiet()
  const before = await auditHead()
  const parents = (await stage.as('adam')('GET', `${repo}/git/commits/${before}`)).list('parents')
  const [parent] = parents as readonly { readonly sha: string }[]
  await stage.bot().stop('SIGKILL')
  // A well chained log, without the last thing that was decided.
  await stage.as('rita')('PATCH', audit, { sha: parent?.sha ?? '', force: true })
  await stage.restart()
  await stage.checked(head, 'failure')
  await stage.said('audit_changed', number)
  await stage.as('rita')('PATCH', audit, { sha: before, force: true })
  await stage.checked(head, 'success')
})

test('a config that breaks on the default branch closes every gate, and says where', async () => {
  const { number, head } = await ready()
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
  await push({ dana: stage.as('adam') }, 'main', config.replace('count: 1', 'count: one'), configFile)
  await until(async () => (await stage.check(head)) === 'failure')
  await stage.said(/modelgate\.yml:1[0-9]/, number)
  await stage.said('not valid', number)
  await push({ dana: stage.as('adam') }, 'main', config, configFile)
  await stage.said(/waits for approval|is ready/, number)
})

test('a hold closes the gate for as long as it is on', async () => {
  const { number, head } = await ready()
  await stage.label('rita', number, 'hold')
  await stage.said('on hold', number)
  await stage.label('rita', number, staging)
  await stage.quiet()
  expect(await stage.check(head)).not.toBe('success')
})

test('closed and reopened, a pull request is where it was; with another head it is not', async () => {
  const { number, head } = await ready()
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
  const dana = stage.as('dana')
  await dana('PATCH', `${repo}/pulls/${number}`, { state: 'closed' })
  await dana('PATCH', `${repo}/pulls/${number}`, { state: 'open' })
  await stage.quiet()
  expect(await stage.check(head)).toBe('success')
  const main = await dana('GET', `${repo}/git/ref/heads/main`)
  const commit = await dana('GET', `${repo}/git/commits/${head}`)
  const other = await dana('POST', `${repo}/git/commits`, {
    message: 'Start over',
    tree: commit.text('tree.sha'),
    parents: [main.text('object.sha')]
  })
  await dana('PATCH', `${repo}/git/refs/heads/better`, { sha: other.text('sha'), force: true })
  await stage.quiet()
  expect(await stage.check(other.text('sha'))).not.toBe('success')
  expect(await stage.labels(number)).not.toContain(staging)
})

test('a branch that is deleted leaves the bot at work', async () => {
  const { number } = await ready()
  await stage.as('dana')('DELETE', `${repo}/git/refs/heads/better`)
  await stage.label('rita', number, staging)
  await stage.quiet()
  const next = await ready('next')
  await stage.label('rita', next.number, staging)
  await stage.checked(next.head, 'success')
  expect(stage.bot().output()).not.toContain('a reconcile failed')
})

test('a repository that is renamed keeps its approvals', async () => {
  const { number, head } = await ready()
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
  await stage.as('adam')('PATCH', repo, { name: 'renamed' })
  await stage.served.github.settled()
  const renamed = '/repos/acme/renamed'
  await stage.as('rita')('DELETE', `${renamed}/issues/${number}/labels/${staging}`)
  const check = async () => {
    const list = await stage.as('adam')('GET', `${renamed}/commits/${head}/check-runs?check_name=modelgate`)
    return (list.list('check_runs') as readonly { conclusion: string | null }[])[0]?.conclusion
  }
  await until(async () => (await check()) !== 'success')
})

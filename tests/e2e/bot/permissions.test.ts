// An App that was not granted all that it asks for: what it may not do is named, with the page where it is granted.
import { afterEach, expect, test } from '@jest/globals'
import { openPull, permissions, repo, saidOn, until } from '../../bot/support/served.ts'
import { startStage, type Stage } from '../../bot/support/stage.ts'

let stage: Stage | undefined
afterEach(async () => {
  await stage?.served.close()
  stage = undefined
})

const staging = 'approve:staging'

/** An App that lacks these, and a pull request whose run has handed in its evidence. */
async function without(...names: readonly string[]) {
  const granted = Object.fromEntries(Object.entries(permissions).filter(([name]) => !names.includes(name)))
  stage = await startStage({}, { granted, env: { SWEEP_SECONDS: '1' } })
  const pull = await openPull(stage.served)
  await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
  return { stage, ...pull }
}

/** The App's owner asks for all of it, and the installation's owner accepts. */
async function grant({ served, as }: Stage): Promise<string> {
  const { id } = (await served.app('GET', '/app/installations')).list()[0] as { readonly id: number }
  served.github.people.change('token-adam', 'modelgate', { permissions })
  served.github.people.accept('token-adam', id)
  expect((await as('adam')('GET', '/user/installations')).status).toBe(200)
  return `/settings/installations/${id}`
}

async function summary({ as }: Stage, head: string): Promise<string> {
  const checks = await as('adam')('GET', `${repo}/commits/${head}/check-runs?check_name=modelgate`)
  const [newest] = checks.list('check_runs') as readonly { readonly output: { readonly summary: string } }[]
  return newest?.output.summary ?? ''
}

test('without checks: write the comment names it with the link; once it is accepted, the check is there', async () => {
  const { stage, number, head } = await without('checks')
  await stage.said(
    /grant `checks: write`.*no check is written.*\/settings\/installations\/\d+.*permission_missing/,
    number
  )
  await stage.said('The App lacks a permission', number)
  expect(await stage.check(head)).toBe('none')
  await grant(stage)
  await stage.checked(head, 'in_progress')
  await stage.said('waits for approval', number)
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
})

test('where it may say nothing on pull requests, the check names what is missing', async () => {
  const { stage, number, head } = await without('issues', 'pull_requests')
  await stage.checked(head, 'failure')
  const text = await summary(stage, head)
  expect(text).toMatch(/grant `issues: write`.*\/settings\/installations\/\d+/)
  expect(text).toContain('grant `pull_requests: write`')
  await stage.label('rita', number, staging)
  await stage.quiet()
  expect(await stage.check(head)).toBe('failure')
  await grant(stage)
  await stage.said('waits for approval', number)
})

test('without contents: write nothing can be put on record, so no approval opens the gate', async () => {
  const { stage, number, head } = await without('contents')
  // Reading is part of it on GitHub: here it may read, for the repository is public.
  await stage.said(/grant `contents: write`.*nothing is put on record.*permission_missing/, number)
  await stage.label('rita', number, staging)
  await stage.quiet()
  expect(await stage.check(head)).toBe('failure')
  expect(await summary(stage, head)).toContain('permission_missing')
  expect(await stage.labels(number)).toContain(staging)
})

test('what the gate does not need is named too, and holds nothing', async () => {
  const { stage, number, head } = await without('deployments', 'statuses')
  await stage.said(/grant `deployments: write`.*no waiting job is answered/, number)
  await stage.label('rita', number, staging)
  await stage.checked(head, 'success')
})

test('without members: read, a team’s approval does not count, and what is missing is named', async () => {
  const { stage, number, head } = await without('members')
  await stage.said('waits for approval', number)
  await stage.quiet()
  await stage.label('rita', number, staging)
  await stage.said(/grant `members: read`.*permission_missing/, number)
  await until(async () => (await stage.check(head)) === 'failure')
  // Also once nobody asks any more: it is decided again, and says the same.
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const lines = await saidOn({ dana: stage.as('adam') }, number)
  expect(lines.join('\n')).toMatch(/grant `members: read`.*permission_missing/)
})

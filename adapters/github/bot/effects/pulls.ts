// Pull requests that the bot opens, keeps current, merges at an exact head, and closes.
import { z } from 'zod'
import type { Effect } from '../../../../core/bot/effects.ts'
import { readPromotionBranch } from '../../../../core/bot/branches.ts'
import { MovedError } from '../../../../core/bot/ports.ts'
import { hasStatus } from '../client.ts'
import type { Look } from '../look.ts'
import { deleteBranch } from './branch.ts'

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>

const pullSchema = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string().nullable(),
  state: z.string(),
  merged: z.boolean().optional(),
  head: z.object({ sha: z.string(), ref: z.string() })
})
type Pull = z.infer<typeof pullSchema>

/** The open pull request with this branch of the repository as its head. */
export async function openPullOf(look: Look, branch: string): Promise<Pull | null> {
  const head = encodeURIComponent(`${look.repository.owner}:${branch}`)
  const found = z
    .array(pullSchema)
    .parse(await look.wire.get(`${look.base}/pulls?state=open&head=${head}&per_page=100`))
  return found.find((pull) => pull.head.ref === branch) ?? null
}

export async function openPull(look: Look, { branch, head, base, title, body }: Of<'open_pull'>): Promise<void> {
  await look.wire.retrying(async () => {
    const open = await openPullOf(look, branch)
    if (open !== null) return update(look, open, title, body)
    if (head !== undefined && (await branchHead(look, branch)) !== head) return
    try {
      await look.wire.write('POST', `${look.base}/pulls`, {
        ...{ head: branch, base, title, body },
        maintainer_can_modify: false
      })
    } catch (error) {
      // Somebody else opened it at the same time.
      if (!hasStatus(error, 422) || (await openPullOf(look, branch)) === null) throw error
    }
  })
}

const refSchema = z.object({ object: z.object({ sha: z.string() }) })

async function branchHead(look: Look, branch: string): Promise<string | null> {
  const found = await look.wire.find(
    `${look.base}/git/ref/heads/${branch.split('/').map(encodeURIComponent).join('/')}`
  )
  return found === null ? null : refSchema.parse(found).object.sha
}

export async function updatePull(look: Look, { number, title, body }: Of<'update_pull'>): Promise<void> {
  await look.wire.retrying(async () => update(look, await readPull(look, number), title, body))
}

export async function closePull(look: Look, { number, branch }: Of<'close_pull'>): Promise<void> {
  await look.wire.retrying(async () => {
    const { state } = await readPull(look, number)
    if (state === 'open') await look.wire.write('PATCH', `${look.base}/pulls/${number}`, { state: 'closed' })
    await deleteBranch(look, branch)
  })
}

export async function mergePull(look: Look, { number, sha, title }: Of<'merge_pull'>): Promise<void> {
  await look.wire.retrying(async () => {
    const pull = await readPull(look, number)
    if (pull.head.sha !== sha) throw new MovedError(`the head of pull request ${number} is no longer ${sha}`)
    if (pull.merged !== true) await merge(look, number, sha, title)
    // Else the next promotion would find the old one's branch.
    if (readPromotionBranch(pull.head.ref) !== null) await deleteBranch(look, pull.head.ref)
  })
}

async function merge(look: Look, number: number, sha: string, title: string): Promise<void> {
  const path = `${look.base}/pulls/${number}/merge`
  const methods = ['merge', 'squash', 'rebase'] as const
  for (const method of methods) {
    try {
      await look.wire.write('PUT', path, { sha, commit_title: title, merge_method: method })
      return
    } catch (error) {
      if (hasStatus(error, 409)) throw new MovedError(`the head of pull request ${number} moved`, { cause: error })
      const isOtherAllowed = hasStatus(error, 405) && /not allowed/i.test((error as Error).message)
      if (!isOtherAllowed || method === 'rebase') throw error
    }
  }
}

async function readPull(look: Look, number: number): Promise<Pull> {
  return pullSchema.parse(await look.wire.get(`${look.base}/pulls/${number}`))
}

async function update(look: Look, pull: Pull, title: string, body: string): Promise<void> {
  if (pull.title === title && (pull.body ?? '') === body) return
  await look.wire.write('PATCH', `${look.base}/pulls/${pull.number}`, { title, body })
}

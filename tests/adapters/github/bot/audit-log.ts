// The audit branch as the bot keeps it, and as somebody else would have it.
import { appendEntry } from '../../../../core/audit/chain.ts'
import type { AuditEntry } from '../../../../core/audit/entry.ts'
import { formatSegment } from '../../../../core/audit/segments.ts'
import { auditBranch } from '../../../../core/bot/branches.ts'
import { record } from '../../../../core/bot/records.ts'
import { repo } from '../../../github-double/scene.ts'
import type { BotScene } from './scene.ts'

const at = { actor: 'dana#1', model: null, environment: null, commit: null }

export const held = (request: string) =>
  record('hold_set', at, { pull: 1, request, by: { id: 1, login: 'dana' }, hold: 'wait' })

export const pathOf = (sequence: number, slug: string): string => `segments/000000/00000000${sequence}-${slug}.jsonl`

export async function headOfAudit({ rita }: BotScene): Promise<string> {
  return (await rita('GET', `${repo}/git/ref/heads/${auditBranch}`)).text('object.sha')
}

export async function moveAudit({ rita }: BotScene, sha: string): Promise<void> {
  await rita('PATCH', `${repo}/git/refs/heads/${auditBranch}`, { sha, force: true })
}

/** A whole and well chained log of other entries, one in each segment. */
export async function forgeAudit({ rita }: BotScene, slugs: readonly string[]): Promise<string> {
  let last: AuditEntry | null = null
  const tree = slugs.map((slug, index) => {
    last = appendEntry(last, held('forged'), 0)
    return { path: pathOf(index + 1, slug), mode: '100644', type: 'blob', content: formatSegment([last]) }
  })
  const made = await rita('POST', `${repo}/git/trees`, { tree })
  const commit = await rita('POST', `${repo}/git/commits`, { message: 'Forge', tree: made.text('sha'), parents: [] })
  return commit.text('sha')
}

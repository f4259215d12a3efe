// What the bot's branches, as this clone has them, say that an environment serves: for machines that serve nothing themselves.
import { verifyChain } from '../../core/audit/chain.ts'
import { auditEntrySchema } from '../../core/audit/entry.ts'
import { auditBranch, environmentsBranch } from '../../core/bot/branches.ts'
import { recordsOf } from '../../core/bot/records.ts'
import type { ServedElsewhere } from '../../core/pipeline/ports.ts'
import { parseStateFile } from '../environment/state-file.ts'
import { readAuditBranch } from './audit-branch.ts'
import { createGitRunner } from './run-git.ts'

type Read = (environment: string, model: string) => Promise<ServedElsewhere | null>

/** Null where no bot looks after the repository, or its branches were not fetched whole, or nothing is live there. */
export function createServedElsewhere(root: string): Read {
  const git = createGitRunner(root)
  const known = new Map<string, ReturnType<Read>>()
  const read: Read = async (environment, model) => {
    const ref = `refs/remotes/origin/${environmentsBranch}:${environment}/${model}.yaml`
    const file = await git.tryRun(['cat-file', 'blob', ref], [128])
    const live = file === null ? null : parseStateFile(file, ref).state.live
    const isFetched = await git.tryRun(['rev-parse', '--verify', '--quiet', `refs/remotes/origin/${auditBranch}`], [1])
    if (live === null || isFetched === null) return null
    const { lines } = await readAuditBranch(root)
    if (!verifyChain(lines).ok) return null
    const entries = lines.map((line) => auditEntrySchema.parse(JSON.parse(line)))
    const created = recordsOf(entries, 'release_created').find(
      ({ entry, detail }) => entry.model === model && detail.release === live
    )
    if (created === undefined) return null
    const { version, parts } = created.detail
    return { release: live, version, modelDigest: parts.model, commit: created.entry.commit }
  }
  // A walk asks for each of its steps, and what was fetched stays as it is meanwhile.
  return (environment, model) => {
    const key = `${environment}/${model}`
    const answer = known.get(key) ?? read(environment, model)
    known.set(key, answer)
    return answer
  }
}

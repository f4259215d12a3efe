// What the bot's branches, as this clone has them, say was released and is served: for machines that did neither themselves.
import { verifyChain } from '../../core/audit/chain.ts'
import { auditEntrySchema } from '../../core/audit/entry.ts'
import { auditBranch, environmentsBranch } from '../../core/bot/branches.ts'
import { recordsOf, type BotRecord } from '../../core/bot/records.ts'
import type { RecordedRelease, ServedElsewhere } from '../../core/pipeline/ports.ts'
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
    if (live === null) return null
    const created = (await releasesMade(root)).find(
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

/** What the bot's log says was released; nothing where it looks after nothing here, or its log was not fetched whole. */
export function createRecordedReleases(root: string): (model: string) => Promise<readonly RecordedRelease[]> {
  return async (model) => {
    const made = await releasesMade(root)
    return made.filter(({ entry }) => entry.model === model).map(({ detail }) => detail)
  }
}

async function releasesMade(root: string): Promise<readonly BotRecord<'release_created'>[]> {
  const ref = `refs/remotes/origin/${auditBranch}`
  if ((await createGitRunner(root).tryRun(['rev-parse', '--verify', '--quiet', ref], [1])) === null) return []
  const { lines } = await readAuditBranch(root)
  if (!verifyChain(lines).ok) return []
  const entries = lines.map((line) => auditEntrySchema.parse(JSON.parse(line)))
  return recordsOf(entries, 'release_created')
}

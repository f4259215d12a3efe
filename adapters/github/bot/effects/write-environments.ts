// What environments are told to serve is changed in one commit, on the environments branch or on a promotion's.
import { z } from 'zod'
import { environmentsBranch } from '../../../../core/bot/branches.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import { MovedError } from '../../../../core/bot/ports.ts'
import { canonicalJson } from '../../../../core/digest.ts'
import { parseStateFile } from '../../../environment/state-file.ts'
import type { Look } from '../look.ts'
import { readFiles } from '../files.ts'
import { commitOn, createBranch, headOf, moveBranch } from './branch.ts'
import { openPullOf } from './pulls.ts'

type Write = Extract<Effect, { kind: 'write_environments' }>

const readme = `# What each environment serves

\`<environment>/<model>.yaml\` names the release that is live, the one that comes next, its share of the traffic, and a hold.
Modelgate writes these files; pull requests against this branch are promotions. Argo CD and Flux can deploy from it.
`

export async function writeEnvironments(look: Look, effect: Write): Promise<void> {
  await look.wire.retrying(async () => {
    const { branch, head, message } = effect
    if (branch !== environmentsBranch) {
      // Its history would have nothing to do with the branch that it is to be merged into.
      if (head === null) throw new MovedError(`${environmentsBranch} is not there yet`)
      await prepare(look, effect, head)
    }
    const files = await editedFiles(look, effect, head)
    if (files.size === 0 && head !== null) return
    if ((await commitOn(look, { branch, head, message, files, readme })) !== null) return
    if (await isThere(look, effect)) return
    throw new MovedError(`somebody else wrote to ${branch} first`)
  })
}

/** A promotion's branch begins at `head`. One that an earlier promotion left behind is taken; one that is in use is not. */
async function prepare(look: Look, effect: Write, head: string): Promise<void> {
  if (await createBranchIfMissing(look, effect.branch, head)) return
  const present = await headOf(look, effect.branch)
  if (present === head || present === null) return
  if ((await isThere(look, effect)) && !(await isMerged(look, present, head))) return
  if ((await openPullOf(look, effect.branch)) !== null) throw new MovedError(`${effect.branch} has other commits`)
  if (!(await moveBranch(look, effect.branch, present, head))) throw new MovedError(`${effect.branch} moved`)
}

const aheadSchema = z.object({ ahead_by: z.int() })

/** Whether this commit is in the history of `head` already: whoever merged it left the branch there. */
async function isMerged(look: Look, commit: string, head: string): Promise<boolean> {
  return aheadSchema.parse(await look.wire.get(`${look.base}/compare/${head}...${commit}`)).ahead_by === 0
}

async function createBranchIfMissing(look: Look, branch: string, head: string): Promise<boolean> {
  return (await headOf(look, branch)) === null && (await createBranch(look, branch, head))
}

/** Whether an attempt whose answer was lost wrote it. */
async function isThere(look: Look, effect: Write): Promise<boolean> {
  const present = await headOf(look, effect.branch)
  return present !== null && present !== effect.head && (await editedFiles(look, effect, present)).size === 0
}

/** The files that differ from what they should be at this commit, as they should be. */
async function editedFiles(
  look: Look,
  { branch, changes }: Write,
  commit: string | null
): Promise<ReadonlyMap<string, string>> {
  const paths = changes.map(({ environment, model }) => `${environment}/${model}.yaml`)
  const isNew = commit === null || paths.length === 0
  const texts = isNew ? new Map<string, string>() : await readFiles(look, commit, paths)
  const edited = new Map<string, string>()
  for (const [index, { state }] of changes.entries()) {
    const path = paths[index] ?? ''
    const file = parseStateFile(texts.get(path) ?? null, `${branch}:${path}`)
    if (!texts.has(path) || canonicalJson(file.state) !== canonicalJson(state)) edited.set(path, file.edit(state))
  }
  return edited
}

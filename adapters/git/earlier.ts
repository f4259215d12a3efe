// Earlier versions of one file, and a three-way merge, by the git command line.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGitRunner } from './run-git.ts'

const most = 50

/** The last version in the history of HEAD that this is true of; null where there is none, or no history. */
export async function findEarlier(root: string, path: string, isIt: (text: string) => boolean): Promise<string | null> {
  const git = createGitRunner(root)
  const log = await git.tryRun(['log', `--max-count=${most}`, '--format=%H', '--', path], [128]).catch(() => null)
  for (const commit of (log ?? '').split('\n').filter((line) => line !== '')) {
    const text = await git.tryRun(['show', `${commit}:${path}`], [128])
    if (text !== null && isIt(text)) return text
  }
  return null
}

/** Both changes of a base in one text. Where they touch the same lines, `mine` has mine there, and `theirs` has theirs. */
export interface Merged {
  readonly mine: string
  readonly theirs: string
}

export async function mergeTexts(mine: string, base: string, theirs: string): Promise<Merged> {
  const folder = await mkdtemp(join(tmpdir(), 'modelgate-merge-'))
  try {
    const paths = await Promise.all(
      Object.entries({ mine, base, theirs }).map(async ([name, text]) => {
        const path = join(folder, name)
        await writeFile(path, text)
        return path
      })
    )
    const favouring = (side: '--ours' | '--theirs') => createGitRunner(folder).run(['merge-file', '-p', side, ...paths])
    const [withMine, withTheirs] = await Promise.all([favouring('--ours'), favouring('--theirs')])
    return { mine: withMine, theirs: withTheirs }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Whether files under `root` can be committed. */
export async function isRepository(root: string): Promise<boolean> {
  return createGitRunner(root)
    .run(['rev-parse', '--is-inside-work-tree'])
    .then(
      () => true,
      () => false
    )
}

/** Commits these files and nothing else. Throws InputError or OutsideError, as where git knows no name or email. */
export async function commitFiles(root: string, paths: readonly string[], message: string): Promise<void> {
  const git = createGitRunner(root)
  await git.run(['add', '--', ...paths])
  await git.run(['commit', '--quiet', `--message=${message}`, '--', ...paths])
}

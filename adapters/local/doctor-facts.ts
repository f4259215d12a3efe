// What `modelgate doctor` sees without a network: programs, the config, the workflows.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LocalFacts, Use } from '../../core/doctor/local.ts'
import { configPath } from '../config/find.ts'
import { readConfig } from '../config/file.ts'
import { readIfThere } from '../files/atomic.ts'
import { createGit } from '../git/git.ts'
import { createGitRunner } from '../git/run-git.ts'
import { createPython } from '../python/python.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** All but how the workflows differ from those of this version. */
export async function readLocalFacts(root: string, env: Environment): Promise<Omit<LocalFacts, 'workflows'>> {
  const quietly = async <T>(work: Promise<T>): Promise<T | null> => work.catch(() => null)
  const [git, head, python, config, ignore, uses] = await Promise.all([
    quietly(createGitRunner(root, env).run(['--version'])),
    quietly(createGit(root, env).head()),
    quietly(createPython(env).describe(root)),
    readPresentConfig(root),
    readIfThere(join(root, '.gitignore')),
    readUses(root)
  ])
  return {
    node: process.versions.node,
    git: /\d+(?:\.\d+)+/.exec(git ?? '')?.[0] ?? null,
    head: head?.sha ?? null,
    python: python?.python ?? null,
    config,
    isIgnored: /^\/?\.modelgate\/?\s*$/m.test(ignore?.toString('utf8') ?? ''),
    uses
  }
}

async function readPresentConfig(root: string): Promise<LocalFacts['config']> {
  if ((await readIfThere(join(root, configPath))) === null) return null
  const parsed = await readConfig(root)
  return 'config' in parsed ? parsed.config : parsed.errors
}

/** Every `uses:` of the workflows, with its place. */
async function readUses(root: string): Promise<readonly Use[]> {
  const folder = '.github/workflows'
  const names = (await readdir(join(root, folder)).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).toSorted()
  const files = await Promise.all(
    names.map(async (name) => ({ file: `${folder}/${name}`, text: await readFile(join(root, folder, name), 'utf8') }))
  )
  return files.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const uses = /^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)/.exec(line)?.[1]
      const version = /#\s*(v\d+\.\d+\.\d+)\s*$/.exec(line)?.[1]
      return uses === undefined ? [] : [{ file, line: index + 1, uses, ...(version === undefined ? {} : { version }) }]
    })
  )
}

/** `owner/name` by the runner's environment or the clone's origin; null where the origin is not on this server. */
export async function repositoryName(root: string, env: Environment): Promise<string | null> {
  if (env.GITHUB_REPOSITORY !== undefined && env.GITHUB_REPOSITORY !== '') return env.GITHUB_REPOSITORY
  const url = await createGitRunner(root, env)
    .tryRun(['remote', 'get-url', 'origin'], [2, 128])
    .catch(() => null)
  const host = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/^https?:\/\//, '').replace(/\/$/, '')
  const found = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(
    url?.trim() ?? ''
  )
  return found?.[1] === host ? (found[2] ?? null) : null
}

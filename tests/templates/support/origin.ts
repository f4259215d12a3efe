// A team's repository, and what a CI that isn't GitHub's makes of it: a folder for each branch, a commit checked out, no branch.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTeam, teamConfig } from '../../actions/support/team.ts'
import { bundleFolder } from '../../support/bundle.ts'

export const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }

export interface Origin {
  /** The home of the CI's user; workspaces lie in it. */
  readonly home: string
  /** The command line of the built command. */
  readonly modelgate: string
  /** The folder of this name, made with the first call, and the commit of a branch. */
  workspace(name: string): string
  commit(branch: string): string
  /** What the command prints in a workspace. */
  ask(workspace: string, ...words: readonly string[]): string
  close(): void
}

const isWorse = ["',' + (index % 2)", "',' + (index % 3 === 0 ? 1 - (index % 2) : index % 2)"] as const

/** Its branch `main` has a model that is right, `worse` one that is wrong for every third row; `gates` stands in the config. */
export async function createOrigin(gates: string): Promise<Origin> {
  const team = createTeam({
    '.github/modelgate.yml': `${teamConfig.replaceAll('out/junit.xml', 'reports/junit.xml')}gates:\n${gates}`,
    'unit.mjs': `import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('reports', { recursive: true })
writeFileSync('reports/junit.xml', '<testsuite><testcase classname="parity" name="odd"/></testsuite>')
`,
    'requirements.txt': '# nothing but Python itself\n'
  })
  const home = mkdtempSync(join(tmpdir(), 'modelgate-ci-'))
  const bundle = join(await bundleFolder(), 'modelgate.js')
  const git = (cwd: string, ...words: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', words, { cwd, encoding: 'utf8' })
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`)
    return stdout.trim()
  }
  git(team.root, 'checkout', '--quiet', '-b', 'worse')
  const train = readFileSync(join(team.root, 'train.mjs'), 'utf8')
  team.write('train.mjs', train.replace(...isWorse))
  team.commit('Make it worse')
  git(team.root, 'checkout', '--quiet', 'main')
  const command = (cwd: string, words: readonly string[]) =>
    spawnSync(process.execPath, [bundle, ...words], { cwd, encoding: 'utf8' })
  return {
    home,
    modelgate: `${process.execPath} ${bundle}`,
    workspace(name) {
      const path = join(home, 'workspaces', name)
      if (existsSync(path)) return path
      mkdirSync(path, { recursive: true })
      git(path, 'init', '--quiet')
      git(path, 'remote', 'add', 'origin', team.root)
      return path
    },
    commit: (branch) => git(team.root, 'rev-parse', branch),
    ask: (cwd, ...words) => command(cwd, words).stdout,
    close() {
      for (const name of readdirSync(join(home, 'workspaces'))) command(join(home, 'workspaces', name), ['down'])
      team.remove()
      rmSync(home, { recursive: true, force: true })
    }
  }
}

/** How far each record of the model's steps is trusted. */
export function origins(workspace: string): readonly string[] {
  const root = join(workspace, '.modelgate/steps')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))
  const read = files.map((path) => JSON.parse(readFileSync(join(root, path), 'utf8')) as { readonly origin: string })
  return [...new Set(read.map(({ origin }) => origin))].toSorted()
}

/** The release that each environment gives its traffic to. */
export function live(origin: Origin, workspace: string): Readonly<Record<string, string | null>> {
  const { environments } = JSON.parse(origin.ask(workspace, 'status', '--format', 'json')) as {
    readonly environments: readonly { readonly environment: string; readonly live: string | null }[]
  }
  return Object.fromEntries(environments.map(({ environment, live: release }) => [environment, release]))
}

interface Entry {
  readonly kind: string
  readonly environment: string | null
  readonly detail: { readonly by?: string }
}

/** Who approved what, by the audit log. */
export function approvals(
  origin: Origin,
  workspace: string
): readonly (readonly [string | null, string | undefined])[] {
  const { entries } = JSON.parse(origin.ask(workspace, 'audit', 'show', '--format', 'json')) as {
    readonly entries: readonly Entry[]
  }
  return entries
    .filter(({ kind }) => kind === 'approval_given')
    .map(({ environment, detail }) => [environment, detail.by] as const)
}

// What a repository and its machine show without any network.
import type { ConfigProblem } from '../config/problem.ts'
import type { Config } from '../config/schema.ts'
import { version } from '../version.ts'
import { ok, problem, unknown, warning, type Finding } from './finding.ts'

/** One `uses:` of a workflow. */
export interface Use {
  readonly file: string
  readonly line: number
  /** `owner/name/path@ref` */
  readonly uses: string
  /** `v1.2.3`, where the comment beside it says so. */
  readonly version?: string
}

/** `foreign`: it stands where init writes one, and init did not write it. */
export interface WorkflowState {
  readonly path: string
  readonly state: 'current' | 'missing' | 'old' | 'edited' | 'foreign'
}

export interface LocalFacts {
  /** `24.1.0` */
  readonly node: string
  /** `2.39.2`; null where git does not start. */
  readonly git: string | null
  /** Null outside a repository. */
  readonly head: string | null
  readonly python: string | null
  /** Problems of a config that is wrong; null where there is none. */
  readonly config: Config | readonly ConfigProblem[] | null
  readonly isIgnored: boolean
  readonly workflows: readonly WorkflowState[]
  readonly uses: readonly Use[]
}

export function isConfig(config: LocalFacts['config']): config is Config {
  return config !== null && 'models' in config
}

export function localFindings(facts: LocalFacts): readonly Finding[] {
  return [
    nodeFinding(facts.node),
    ...gitFindings(facts),
    pythonFinding(facts),
    configFinding(facts.config),
    facts.isIgnored
      ? ok('ignored', '.modelgate/ is kept out of git')
      : warning(
          'ignored',
          '.gitignore does not name .modelgate/, where runs and releases lie',
          "type `echo '.modelgate/' >> .gitignore`"
        ),
    ...facts.workflows.map(workflowFinding),
    ...pinFindings(facts.uses)
  ]
}

/** The lowest version of Node that the command runs on, as package.json has it. */
const lowest = [20, 18] as const

function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isEnough = major > lowest[0] || (major === lowest[0] && minor >= lowest[1])
  return isEnough
    ? ok('node', `Node ${version}`)
    : problem(
        'node',
        `Node ${version} is older than ${lowest.join('.')}`,
        'install Node 24: https://nodejs.org, or nvm install 24'
      )
}

function gitFindings({ git, head }: LocalFacts): readonly Finding[] {
  if (git === null)
    return [problem('git', 'git was not found', 'install it: `apt-get install git`, or https://git-scm.com')]
  if (head === null) {
    const cure = 'type `git init && git add . && git commit -m "First commit"`'
    return [problem('git', 'this is no git repository with a commit', cure)]
  }
  return [ok('git', `git ${git}, at ${head.slice(0, 7)}`)]
}

function pythonFinding({ python, config }: LocalFacts): Finding {
  if (python !== null) return ok('python', `Python ${python}`)
  const commands = isConfig(config) ? Object.values(config.models).map(({ train }) => train?.command ?? '') : []
  return commands.some((command) => /\bpython3?\b|dvc/.test(command))
    ? warning(
        'python',
        'no Python was found, and training asks for it',
        'install it, or make a virtual environment: python3 -m venv .venv'
      )
    : unknown('python', 'no Python was found; no train command asks for it')
}

function configFinding(config: LocalFacts['config']): Finding {
  if (config === null) return problem('config', 'there is no .github/modelgate.yml', 'type `modelgate init`')
  if (isConfig(config)) {
    const names = Object.keys(config.models)
    return ok('config', `.github/modelgate.yml is valid: ${names.join(', ')}`)
  }
  const [first] = config
  const more = config.length > 1 ? `, and ${config.length - 1} more` : ''
  return problem(
    'config',
    `.github/modelgate.yml is wrong: ${first?.message ?? ''}${more}`,
    'type `modelgate validate`'
  )
}

function workflowFinding({ path, state }: WorkflowState): Finding {
  switch (state) {
    case 'current':
      return ok('workflows', `${path} is current`)
    case 'missing':
      return warning('workflows', `${path} is missing`, 'type `modelgate init`')
    case 'old':
      return warning('workflows', `${path} is of an earlier version`, 'type `modelgate init`')
    case 'edited':
      return warning(
        'workflows',
        `${path} was edited, and this version has another text`,
        'see the difference: `modelgate init`'
      )
    case 'foreign':
      return warning(
        'workflows',
        `${path} was not written by \`modelgate init\`, and this version would write another text there`,
        'see the difference by `modelgate init`; rename yours to have both'
      )
  }
}

const full = /^[0-9a-f]{40}$/

/** Whether it is an action of this project of an earlier release than this one, by its comment or its tag. */
function isOld({ uses, version: said }: Use): boolean {
  const [name = '', ref = ''] = uses.split('@')
  if (!/^modelgate\/modelgate(?:\/|$)/.test(name)) return false
  const numbers = (text: string) => /^v?(\d+)\.(\d+)\.(\d+)$/.exec(text)?.slice(1).map(Number)
  const [theirs, ours] = [numbers(said ?? ref), numbers(version)]
  if (theirs === undefined || ours === undefined) return false
  const at = theirs.findIndex((number, index) => number !== ours[index])
  return at >= 0 && (theirs[at] ?? 0) < (ours[at] ?? 0)
}

function pinFindings(uses: readonly Use[]): readonly Finding[] {
  const remote = uses.filter(({ uses: name }) => !name.startsWith('./') && !name.startsWith('docker://'))
  const at = ({ uses: name }: Use) => name.split('@')[1] ?? ''
  const where = (loose: readonly Use[]) =>
    loose
      .slice(0, 3)
      .map(({ file, line, uses: name }) => `${name} (${file}:${line})`)
      .join(', ') + (loose.length > 3 ? ` and ${loose.length - 3} more` : '')
  const empty = remote.filter((use) => /^0{40}$/.test(at(use)))
  const loose = remote.filter((use) => !full.test(at(use)))
  const old = remote.filter(isOld)
  return [
    ...(old.length === 0
      ? []
      : [warning('pins', `older than this version, ${version}: ${where(old)}`, 'type `npx modelgate@latest init`')]),
    ...(empty.length === 0
      ? []
      : [
          problem(
            'pins',
            `pinned to no release: ${where(empty)}`,
            'put in the commit of a release, or install a released modelgate and type `modelgate init`'
          )
        ]),
    ...(loose.length === 0
      ? []
      : [
          warning(
            'pins',
            `not pinned to a commit, so that its owner may change what runs: ${where(loose)}`,
            'write the full SHA, with the version as a comment: npx pin-github-action FILE'
          )
        ]),
    ...(remote.length > 0 && loose.length + empty.length === 0
      ? [ok('pins', `all ${remote.length} actions are pinned to commits`)]
      : [])
  ]
}

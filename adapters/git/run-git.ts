// Runs the git command line, and turns what it complains about into messages with a cure.
import { execFile } from 'node:child_process'
import { InputError, OutsideError } from '../../core/errors.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface GitRunner {
  readonly root: string
  /** Standard output of `git <args>`. Throws InputError or OutsideError. */
  run(args: readonly string[], stdin?: string): Promise<string>
  /** Standard output, or null where git ends with one of these exit codes. */
  tryRun(args: readonly string[], codes: readonly number[]): Promise<string | null>
}

interface Outcome {
  readonly code: number | string | null
  readonly stdout: string
  readonly stderr: string
}

const repositoryVariables = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']

/** `env` is that of this process; variables that would point git at another repository, as hooks set them, are left out. */
export function createGitRunner(root: string, env: Environment = process.env): GitRunner {
  const kept = Object.entries(env).filter(([name]) => !repositoryVariables.includes(name))
  const options = {
    cwd: root,
    env: { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    maxBuffer: 512 << 20
  }

  function execute(args: readonly string[], stdin = ''): Promise<Outcome> {
    return new Promise((resolve) => {
      const child = execFile('git', args, options, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : (error.code ?? null), stdout, stderr })
      })
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(stdin)
    })
  }

  return {
    root,
    async run(args, stdin) {
      const outcome = await execute(args, stdin)
      if (outcome.code !== 0) throw explain(root, args, outcome)
      return outcome.stdout
    },
    async tryRun(args, codes) {
      const outcome = await execute(args)
      if (outcome.code === 0) return outcome.stdout
      if (typeof outcome.code === 'number' && codes.includes(outcome.code) && !isAboutRepository(outcome.stderr))
        return null
      throw explain(root, args, outcome)
    }
  }
}

function isAboutRepository(stderr: string): boolean {
  return /dubious ownership|not a git repository/.test(stderr)
}

function explain(root: string, args: readonly string[], { code, stderr }: Outcome): Error {
  if (code === 'ENOENT')
    return new OutsideError('git was not found on this machine', {
      cure: 'install git (`apt-get install git`, or https://git-scm.com), then run the same command again'
    })
  if (stderr.includes('dubious ownership'))
    return new InputError(`git does not trust ${root}: the folder belongs to another user`, {
      cure: `type \`git config --global --add safe.directory '${root}'\` if the folder is yours`
    })
  if (stderr.includes('not a git repository'))
    return new InputError(`${root} is not in a git repository`, {
      cure: 'run the command inside your repository, or make one: `git init && git add . && git commit -m "First commit"`'
    })
  if (/bad object|unable to read|missing (blob|tree)/.test(stderr))
    return new OutsideError(`git cannot find a part of the history: ${firstLine(stderr)}`, {
      cure: 'type `git fetch --unshallow` if the clone is shallow (in a workflow: `fetch-depth: 0` for actions/checkout)'
    })
  if (stderr.includes('.lock'))
    return new OutsideError(`another git command holds the repository: ${firstLine(stderr)}`, {
      cure: 'wait until it has ended, then run the same command again'
    })
  return new OutsideError(`git ${args[0] ?? ''} failed (${code ?? 'killed'}): ${firstLine(stderr)}`, {
    cure: `run it by hand to see more: \`git -C '${root}' ${args.join(' ')}\``
  })
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? ''
}

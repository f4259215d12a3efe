// Runs pipelines of a .gitlab-ci.yml as GitLab and a runner with the shell executor would, as far as ours goes. What it doesn't
// know it refuses.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Rule {
  readonly if: string
  readonly when?: 'manual'
  readonly allow_failure?: boolean
}

interface Job {
  readonly extends?: string
  readonly stage?: string
  readonly variables?: Variables
  readonly before_script?: readonly string[]
  readonly script: readonly string[]
  readonly after_script?: readonly string[]
  readonly rules: readonly Rule[]
  readonly needs?: readonly string[]
  readonly environment?: { readonly name: string }
  readonly artifacts?: { readonly paths: readonly string[]; readonly reports: { readonly junit: readonly string[] } }
  readonly resource_group?: string
  readonly tags?: readonly string[]
}

export type Jobs = Readonly<Record<string, Job>>
export type Variables = Readonly<Record<string, string>>
export type Status = 'success' | 'failed' | 'manual' | 'skipped'

export interface JobEnd {
  readonly status: 'success' | 'failed'
  readonly code: number | null
  readonly output: string
  /** Files that it hands in, by what it calls them. */
  readonly artifacts: readonly string[]
  readonly junit: readonly string[]
}

export interface Pipeline {
  readonly statuses: ReadonlyMap<string, Status>
  readonly ends: ReadonlyMap<string, JobEnd>
  /** Starts a job that waits for a person, or one that ended once more, and what waited for it; `person` is the one who does. */
  play(name: string, person: Variables): Promise<void>
}

/** Jobs with what they extend, without those that are only extended; hashes are merged, lists are replaced. */
export function readJobs(path: string): Jobs {
  const written = parse(readFileSync(path, 'utf8')) as Record<string, Partial<Job>>
  const whole = (name: string): Partial<Job> => {
    const job = written[name]
    if (job === undefined) throw new Error(`there is no job ${name}`)
    return job.extends === undefined ? job : (merged(whole(job.extends), job) as Partial<Job>)
  }
  const names = Object.keys(written).filter((name) => !name.startsWith('.'))
  return Object.fromEntries(names.map((name) => [name, whole(name) as Job]))
}

/** Jobs that a pipeline of these variables has: those of a rule that holds. */
export function jobsFor(jobs: Jobs, variables: Variables): ReadonlyMap<string, Rule> {
  return new Map(
    Object.entries(jobs).flatMap(([name, { rules }]) => {
      const rule = rules.find((each) => each.if.split(' && ').every((condition) => holds(condition, variables)))
      return rule === undefined ? [] : [[name, rule] as const]
    })
  )
}

/** Runs all jobs of a pipeline that nobody has to start, each as soon as what it needs has passed. */
export async function runPipeline(jobs: Jobs, variables: Variables, folder: string): Promise<Pipeline> {
  const wanted = jobsFor(jobs, variables)
  const statuses = new Map<string, Status>()
  const ends = new Map<string, JobEnd>()
  const goOn = async (person: Variables) => {
    for (const [name, rule] of wanted) {
      if (statuses.get(name) === 'success' || statuses.get(name) === 'failed') continue
      const needed = (jobs[name]?.needs ?? []).map(passes)
      if (!needed.every(Boolean)) statuses.set(name, 'skipped')
      else if (rule.when === 'manual') statuses.set(name, 'manual')
      else await start(name, person)
    }
  }
  const passes = (name: string): boolean => {
    if (!wanted.has(name)) throw new Error(`the pipeline has no job ${name}, which another needs`)
    return hasPassed(name)
  }
  const hasPassed = (name: string): boolean =>
    statuses.get(name) === 'success' || (statuses.get(name) === 'failed' && wanted.get(name)?.allow_failure === true)
  const start = async (name: string, person: Variables) => {
    const job = jobs[name]
    if (job === undefined) throw new Error(`there is no job ${name}`)
    const end = await runJob(job, { ...variables, ...person }, folder)
    ends.set(name, end)
    statuses.set(name, end.status)
  }
  await goOn({})
  return {
    statuses,
    ends,
    async play(name, person) {
      if (!['manual', 'failed', 'success'].includes(statuses.get(name) ?? ''))
        throw new Error(`${name} can't be started: ${statuses.get(name) ?? 'it is not in this pipeline'}`)
      await start(name, person)
      await goOn(person)
    }
  }
}

async function runJob(job: Job, given: Variables, folder: string): Promise<JobEnd> {
  const environment = job.environment === undefined ? {} : { CI_ENVIRONMENT_NAME: job.environment.name }
  const variables = { ...job.variables, ...environment, ...given }
  const env = Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, expanded(value, variables)]))
  fetchSources(env, folder)
  const script = await run([...(job.before_script ?? []), ...job.script], env, folder)
  const after = await run(job.after_script ?? [], env, folder)
  const found = (patterns: readonly string[] = []) =>
    patterns.flatMap((pattern) => globSync(pattern.replace(/\/$/, '/**'), { cwd: folder })).toSorted()
  return {
    status: script.code === 0 ? 'success' : 'failed',
    code: script.code,
    output: script.output + after.output,
    artifacts: found(job.artifacts?.paths),
    junit: found(job.artifacts?.reports.junit)
  }
}

/** As a runner does it: with the fetch and clean flags that the job asks for, the tree at the commit, on no branch. */
function fetchSources(env: Variables, folder: string): void {
  if (env['GIT_STRATEGY'] !== 'fetch' || env['GIT_DEPTH'] !== '0') throw new Error('a shallow or a new clone')
  const refs = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  const words = (name: string, none: string) => (env[name] ?? none).split(' ')
  for (const line of [
    ['fetch', ...words('GIT_FETCH_EXTRA_FLAGS', '--prune --quiet'), 'origin', ...refs],
    ['checkout', '--force', '--quiet', '--detach', env['CI_COMMIT_SHA'] ?? ''],
    ['clean', ...words('GIT_CLEAN_FLAGS', '-ffdx')]
  ]) {
    const { status, stderr } = spawnSync('git', line, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`git ${line.join(' ')}: ${stderr}`)
  }
}

async function run(lines: readonly string[], env: Variables, cwd: string) {
  const child = spawn('bash', ['-eo', 'pipefail', '-c', lines.join('\n')], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, output }
}

function merged(below: unknown, above: unknown): unknown {
  const isHash = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isHash(below) || !isHash(above)) return above
  const both = Object.entries(above).map(([key, value]) => [key, key in below ? merged(below[key], value) : value])
  return { ...below, ...(Object.fromEntries(both) as Record<string, unknown>) }
}

/** `$NAME == "text"` or `$NAME == $NAME`. */
function holds(condition: string, variables: Variables): boolean {
  const sides = /^\$(\w+) == (?:"([^"]*)"|\$(\w+))$/.exec(condition)
  if (sides === null) throw new Error(`the condition ${condition} is not known here`)
  const [, left = '', text, right = ''] = sides
  return variables[left] !== undefined && variables[left] === (text ?? variables[right])
}

function expanded(value: string, variables: Variables): string {
  return value.replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? '')
}

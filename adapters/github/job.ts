// Which run, job and step this is, as the runner says it.

type Environment = Readonly<Record<string, string | undefined>>

export interface RunnerJob {
  readonly owner: string
  readonly repo: string
  /** Number of the workflow's run, larger for later ones. */
  readonly run: number
  /** 1, and one more each time that the run is run again. */
  readonly attempt: number
  /** Page of this attempt. */
  readonly url: string
  /** What stays the same from run to run of this step: the workflow's path, the job's and the step's id. */
  readonly step: readonly string[]
}

/** Null outside of a workflow. */
export function readJob(env: Environment): RunnerJob | null {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const run = Number(env.GITHUB_RUN_ID)
  if (owner === '' || repo === '' || !Number.isSafeInteger(run) || run <= 0) return null
  const attempt = Number(env.GITHUB_RUN_ATTEMPT ?? '1')
  if (!Number.isSafeInteger(attempt) || attempt <= 0) return null
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com'
  const workflow = (env.GITHUB_WORKFLOW_REF ?? env.GITHUB_WORKFLOW ?? '').replace(/@.*$/s, '')
  return {
    owner,
    repo,
    run,
    attempt,
    url: `${server}/${owner}/${repo}/actions/runs/${run}/attempts/${attempt}`,
    step: [workflow, env.GITHUB_JOB ?? '', env.GITHUB_ACTION ?? '']
  }
}

// On GitHub, where a bot keeps records, a job that deploys counts approvals by these, and by nothing that lies on its machine.
import type { Runner } from '../../adapters/github/runner.ts'
import { policyDigest } from '../../core/config/resolve.ts'
import { environmentParts } from '../../core/pipeline/environments.ts'
import type { Project } from '../../core/pipeline/context.ts'
import type { Step } from '../../core/pipeline/words.ts'
import { InputError } from '../../core/errors.ts'

const deploying: ReadonlySet<Step> = new Set(['staging', 'production', 'live'])

/** `token` is null for actions that never deploy. The project as it is where nothing governs it. */
export async function govern(
  project: Project,
  runner: Runner,
  steps: readonly Step[],
  token: string | null
): Promise<Project> {
  const { job, event } = runner
  const parts = environmentParts(project.config)
  const isDeploying = steps.some((step) => deploying.has(step)) && (parts.staging ?? parts.production) !== null
  if (job === null || token === null || !isDeploying) return project
  if (token === '')
    throw new InputError('without a token the records of the bot cannot be read, so nothing is deployed', {
      cure: 'leave the input `github-token` at its default, ${{ github.token }}'
    })
  const [{ getOctokit }, { readJobRecords }, { createGovernedStates, createRecordedApprovals }] = await Promise.all([
    import('@actions/github'),
    import('../../adapters/github/records/read.ts'),
    import('../../adapters/github/records/ports.ts')
  ])
  const { head, ports } = project
  const repository = { ...job, defaultBranch: event.defaultBranch ?? head.defaultBranch }
  const records = await readJobRecords(getOctokit(token), repository, head.sha)
  if (records === null) {
    runner.log('no branch modelgate/audit: no bot keeps records here, and approvals are those of this machine')
    return project
  }
  // Models are built and served as the commit has them, and judged by what the bot judged them by.
  const { gates, environments } = records.config
  const config = { ...project.config, gates, environments }
  const policy = policyDigest(records.config)
  const commit = {
    config,
    policy,
    sha: head.sha,
    tree: records.tree,
    pulls: records.pulls,
    leftOutBy: records.leftOutBy
  }
  const approvals = createRecordedApprovals(records, commit)
  return {
    ...project,
    config,
    policy,
    ports: { ...ports, approvals, states: createGovernedStates(ports.states, records) }
  }
}

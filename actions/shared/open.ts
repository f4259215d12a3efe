// Opens the repository that the job checked out, for the models that the inputs name.
import { dirname, join } from 'node:path'
import { originOf, isPullRequest } from '../../adapters/github/event.ts'
import type { Inputs } from '../../adapters/github/inputs.ts'
import { workspaceFolder, type Runner } from '../../adapters/github/runner.ts'
import { modelContext, openProject } from '../../adapters/local/project.ts'
import { baseOf } from '../../core/pipeline/affected.ts'
import type { ModelContext, Project } from '../../core/pipeline/context.ts'
import { InputError } from '../../core/errors.ts'
import { createProgress } from './progress.ts'

type RepositoryInputs = Inputs<'config' | 'working-directory'>

export async function open(inputs: RepositoryInputs, runner: Runner): Promise<Project> {
  const { event } = runner
  const project = await openProject({
    cwd: workspaceFolder(runner, inputs.text('working-directory')),
    env: runner.commandEnvironment,
    config: inputs.text('config'),
    progress: createProgress(runner),
    gatewayCommand: gatewayCommand(),
    actor: event.actor ?? undefined,
    branch: event.refName ?? undefined
  })
  const origin = originOf(event, await ownCommit(project, event.sha)) ?? project.origin
  return isPullRequest(event) && event.pullRequest !== null
    ? { ...project, origin, pull: event.pullRequest }
    : { ...project, origin }
}

/** A promotion walks the commit of its release, which the default branch has behind it by now: that is the branch's own too. */
async function ownCommit({ ports, head }: Project, sha: string | null): Promise<string> {
  if (sha === null || sha === head.sha) return head.sha
  try {
    return (await ports.git.mergeBase(sha)) === head.sha ? sha : head.sha
  } catch (error) {
    if (error instanceof InputError) return head.sha
    throw error
  }
}

/** The command lies beside the stub that runs now; its gateway holds an environment's address when the job has ended. */
function gatewayCommand(): readonly string[] {
  return [process.execPath, join(dirname(process.argv[1] ?? ''), 'modelgate.js'), 'gateway']
}

/** One model, where nothing is walked. */
export function contextOf(project: Project, model: string): ModelContext {
  return modelContext(project, model, { again: false, allowDirty: false })
}

/**
 * Where a pull request left its base branch, of which a checkout often has only `origin/…`, or what the merge queue built on;
 * null on the default branch.
 */
export async function baseFor(project: Project, given: string | undefined, runner: Runner): Promise<string | null> {
  const { baseRef, groupBase } = runner.event
  if (given === undefined && groupBase !== null) return baseOf(project, groupBase)
  if (given !== undefined || baseRef === null || !isPullRequest(runner.event)) return baseOf(project, given ?? null)
  try {
    return await baseOf(project, `origin/${baseRef}`)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return baseOf(project, baseRef)
  }
}

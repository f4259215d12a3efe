// Hands what a walk found to the bot: one file, which the workflow uploads as an artifact.
import type { Runner } from '../../adapters/github/runner.ts'
import { prettyJson } from '../../core/digest.ts'
import { InputError, OutsideError } from '../../core/errors.ts'
import { evidenceFilePath, type EvidenceDocument } from '../../core/evidence/evidence-file.ts'
import { joinEvidence, makeEvidence, placedEvidence, retrainingEvidence, type About } from '../../core/evidence/make.ts'
import type { Project } from '../../core/pipeline/context.ts'
import type { ModelWalk } from '../../core/report/walk.ts'

/** Its path; empty where the disk does not take it: the bot then finds none, and passes nothing. */
export async function writeEvidence(project: Project, walks: readonly ModelWalk[], runner: Runner): Promise<string> {
  return written(runner, project, async () => {
    const earlier = await project.ports.workspace.read(evidenceFilePath)
    return makeEvidence(project, walks, aboutOf(project, runner), earlier)
  })
}

/** As `writeEvidence`, for walks that other jobs of this run have made. */
export async function writeJoined(project: Project, walks: readonly ModelWalk[], runner: Runner): Promise<string> {
  return written(runner, project, () => Promise.resolve(joinEvidence(project, walks, aboutOf(project, runner))))
}

/** Says on which branch this run handed in what a model is to be trained on next. */
export async function writeRetraining(
  project: Project,
  retraining: NonNullable<EvidenceDocument['retraining']>,
  runner: Runner
): Promise<string> {
  return written(runner, project, () =>
    Promise.resolve(retrainingEvidence(project, retraining, aboutOf(project, runner)))
  )
}

/** Says what this run made an environment serve. */
export async function writePlaced(
  project: Project,
  placed: NonNullable<EvidenceDocument['placed']>,
  runner: Runner
): Promise<string> {
  return written(runner, project, () => Promise.resolve(placedEvidence(project, placed, aboutOf(project, runner))))
}

/** What the evidence of this job is about. */
export function aboutOf(project: Project, { event, job }: Runner): About {
  return {
    commit: event.pullRequest?.head ?? project.head.sha,
    run: job === null ? null : { id: job.run, attempt: job.attempt }
  }
}

async function written(
  runner: Runner,
  { ports: { workspace } }: Project,
  make: () => Promise<EvidenceDocument>
): Promise<string> {
  try {
    await workspace.write(evidenceFilePath, prettyJson(await make()))
    return workspace.resolve(evidenceFilePath)
  } catch (error) {
    if (!(error instanceof InputError || error instanceof OutsideError)) throw error
    runner.annotate({ level: 'warning', title: 'evidence not written', message: `${error.message}\n-> ${error.cure}` })
    return ''
  }
}

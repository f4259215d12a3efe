// Hands what a walk found to the bot: one file, which the workflow uploads as an artifact.
import type { Runner } from '../../adapters/github/runner.ts'
import { prettyJson } from '../../core/digest.ts'
import { InputError, OutsideError } from '../../core/errors.ts'
import { evidenceFilePath } from '../../core/evidence/evidence-file.ts'
import { makeEvidence } from '../../core/evidence/make.ts'
import type { Project } from '../../core/pipeline/context.ts'
import type { ModelWalk } from '../../core/report/walk.ts'

/** Its path; empty where the disk does not take it: the bot then finds none, and passes nothing. */
export async function writeEvidence(project: Project, walks: readonly ModelWalk[], runner: Runner): Promise<string> {
  const { workspace } = project.ports
  const { event, job } = runner
  const about = {
    commit: event.pullRequest?.head ?? project.head.sha,
    run: job === null ? null : { id: job.run, attempt: job.attempt }
  }
  try {
    const earlier = await workspace.read(evidenceFilePath)
    await workspace.write(evidenceFilePath, prettyJson(await makeEvidence(project, walks, about, earlier)))
    return workspace.resolve(evidenceFilePath)
  } catch (error) {
    if (!(error instanceof InputError || error instanceof OutsideError)) throw error
    runner.annotate({ level: 'warning', title: 'evidence not written', message: `${error.message}\n-> ${error.cure}` })
    return ''
  }
}

// retrain: brings what a model is to be trained on next, and hands it in as a branch, of which a pull request is made. It trains
// nothing itself: the pull request's own check does.
import { connect } from '../../adapters/github/connect.ts'
import { commitFiles, hasBot, openPull, type HandIn } from '../../adapters/github/hand-in.ts'
import { isForbidden } from '../../adapters/github/failures.ts'
import { exclusively } from '../../adapters/local/project.ts'
import type { Runner } from '../../adapters/github/runner.ts'
import { retrainBranch } from '../../core/bot/branches.ts'
import { exitCodes, InputError, OutsideError } from '../../core/errors.ts'
import type { ModelContext } from '../../core/pipeline/context.ts'
import { refreshInputs } from '../../core/pipeline/training/refresh.ts'
import { code, heading, list, paragraph, report, untrusted } from '../../core/report/tree.ts'
import type { Run } from '../shared/action.ts'
import type { Ending } from '../shared/ending.ts'
import { writeRetraining } from '../shared/evidence.ts'
import { contextOf, open } from '../shared/open.ts'
import { endingOfOutcome } from '../shared/outcome.ts'

export const run: Run<'retrain'> = async (inputs, runner) => {
  const context = contextOf(await open(inputs, runner), inputs.required('model'))
  return exclusively(context, async () => {
    const found = await refreshInputs(context)
    switch (found.kind) {
      case 'failed':
        return endingOfOutcome(`${context.model} · retrain`, found.problem)
      case 'current':
        return ended(context, found.why, { changed: 'false' }, [])
      case 'changed':
        return handIn(context, found.files, runner, inputs.text('github-token'))
    }
  })
}

async function handIn(context: ModelContext, files: readonly string[], runner: Runner, token: string): Promise<Ending> {
  const { model, head, ports } = context
  const { job, event } = runner
  if (job === null || token === '')
    throw new InputError('there is new data, and no workflow run with a token to hand it in', {
      cure: 'run it in a workflow, with `github-token` at its default'
    })
  const branch = retrainBranch(model)
  const message = `Bring what ${model} is to be trained on next`
  const changed = await Promise.all(files.map(async (path) => ({ path, bytes: await ports.workspace.read(path) })))
  const asked: HandIn = { ...job, base: head.sha, branch, message, files: changed }
  const octokit = await connect(token)
  try {
    const commit = await commitFiles(octokit, asked)
    const isBots = await hasBot(octokit, job)
    const pull = isBots
      ? null
      : await openPull(octokit, asked, {
          base: event.defaultBranch ?? head.defaultBranch,
          title: `Retrain ${model}`,
          body: `Run ${job.url} brought newer data for ${model}.`
        })
    const evidence = await writeRetraining(context, { model, branch, head: commit }, runner)
    const how = pull === null ? 'the bot opens its pull request' : `pull request #${String(pull)}`
    const outputs = { changed: 'true', branch, commit, pull: String(pull ?? ''), 'evidence-path': evidence }
    return ended(context, `${String(files.length)} files are on ${branch}; ${how}`, outputs, files)
  } catch (error) {
    if (!isForbidden(error)) throw error
    throw new OutsideError(`the token may not hand in ${branch}: ${error instanceof Error ? error.message : ''}`, {
      cure: 'give the job `permissions: { contents: write, pull-requests: write }`; without a bot also allow Actions to create pull requests in the settings'
    })
  }
}

function ended({ model }: ModelContext, message: string, outputs: Ending['outputs'], files: readonly string[]): Ending {
  const shown = files.length === 0 ? [] : [list(files.slice(0, 50).map((path) => [code(path)]))]
  return {
    result: 'pass',
    reason: 'passed',
    exitCode: exitCodes.pass,
    message: `${model}: ${message}`,
    outputs,
    annotations: [],
    report: report([heading(2, 'Retraining of ', code(model)), paragraph(untrusted(message)), ...shown]),
    detail: { model, files }
  }
}

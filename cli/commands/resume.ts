// modelgate resume: lifts the hold that a rollback set, or lets a release that was rolled back by itself try once more.
import { exclusively } from '../../adapters/local/project.ts'
import { InputError } from '../../core/errors.ts'
import { setHold } from '../../core/pipeline/serving/rollback.ts'
import { letTryAgain } from '../../core/pipeline/serving/try-again.ts'
import type { Define } from '../command.ts'
import { formatSentences } from '../sentences.ts'
import { environmentOption, oneContext, open, projectOptions, type ProjectFlags } from '../project.ts'

interface ResumeFlags extends ProjectFlags {
  readonly environment: string
  readonly retry?: string
  readonly by?: string
}

export const define: Define = (command, terminal) => {
  command.argument('<model>', 'the model')
  environmentOption(projectOptions(command))
    .option('--retry <version>', 'lift no hold: let this release, which was rolled back by itself, try once more')
    .option('--by <name>', 'who lets it, as `Name <email>`: one of the owners')
  command.action(async (model: string, flags: ResumeFlags) => {
    const { environment, retry, by } = flags
    if ((retry === undefined) !== (by === undefined)) {
      throw new InputError('--retry and --by go together', {
        cure: `type \`modelgate resume ${model} --retry v0.2.0 --by "Olga Owner <olga@example.org>"\``
      })
    }
    const project = await open(terminal, by === undefined ? flags : { ...flags, actor: by })
    const context = oneContext(project, model, environment)
    if (retry !== undefined && by !== undefined) {
      await exclusively(project, () => letTryAgain(context, environment, retry, by))
      const document = { schema: 'modelgate/retry@1', model, environment, version: retry, by }
      const sentence = `${model}: ${by} lets ${retry} try once more in ${environment}`
      terminal.stdout(formatSentences([sentence], document, flags.format))
      terminal.stderr('It holds for this release alone, until it fails again. Next: modelgate run\n')
      return
    }
    const { state } = await project.ports.states.read(environment, model)
    await setHold(context, environment, null)
    const what = state.hold === null ? 'there was no hold' : 'the hold is lifted'
    const document = { schema: 'modelgate/hold@1', model, environment, hold: null }
    terminal.stdout(formatSentences([`${model}: ${what} in ${environment}`], document, flags.format))
  })
}

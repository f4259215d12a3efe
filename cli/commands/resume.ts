// modelgate resume: lifts the hold that a rollback set.
import { setHold } from '../../core/pipeline/rollback.ts'
import type { Define } from '../command.ts'
import { formatSentences } from '../sentences.ts'
import { environmentOption, oneContext, open, projectOptions, type ProjectFlags } from '../project.ts'

export const define: Define = (command, terminal) => {
  command.argument('<model>', 'the model')
  environmentOption(projectOptions(command))
  command.action(async (model: string, flags: ProjectFlags & { readonly environment: string }) => {
    const project = await open(terminal, flags)
    const context = oneContext(project, model, flags.environment)
    const { state } = await project.ports.states.read(flags.environment, model)
    await setHold(context, flags.environment, null)
    const what = state.hold === null ? 'there was no hold' : 'the hold is lifted'
    const document = { schema: 'modelgate/hold@1', model, environment: flags.environment, hold: null }
    terminal.stdout(formatSentences([`${model}: ${what} in ${flags.environment}`], document, flags.format))
  })
}

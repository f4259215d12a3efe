// modelgate rollback: a person gives the traffic back; a hold keeps automation away until it is lifted.
import { exitCodes } from '../../core/errors.ts'
import { exitCodeFor } from '../../core/gates/reasons.ts'
import { rollBack } from '../../core/pipeline/serving/rollback.ts'
import type { Define } from '../command.ts'
import { formatSentences } from '../sentences.ts'
import { environmentOption, oneContext, open, projectOptions, type ProjectFlags } from '../project.ts'

export const define: Define = (command, terminal, finish) => {
  command
    .argument('<model>', 'the model')
    .option('--to <version>', 'a version such as v0.2.0; the one that was live before by default')
  environmentOption(projectOptions(command))
  command.action(
    async (model: string, flags: ProjectFlags & { readonly to?: string; readonly environment: string }) => {
      const project = await open(terminal, flags)
      const context = oneContext(project, model, flags.environment)
      const outcome = await rollBack(context, flags.environment, flags.to ?? null)
      await project.ports.deliver?.()
      const document = { schema: 'modelgate/rollback@1', model, environment: flags.environment, ...outcome }
      terminal.stdout(formatSentences([`${model}: ${outcome.summary}`], document, flags.format))
      for (const { code, message, cure } of outcome.reasons)
        terminal.stderr(`error: ${code}: ${message}\n  -> ${cure ?? ''}\n`)
      if (outcome.result === 'pass') terminal.stderr(`Nothing promotes ${model} until: modelgate resume ${model}\n`)
      finish(outcome.result === 'pass' ? exitCodes.pass : exitCodeFor(outcome.reasons[0]?.code ?? ''))
    }
  )
}

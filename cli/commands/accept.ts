// modelgate accept: owners let one named failure of one comparison through. Nothing else is approved by it.
import { exclusively, modelContext } from '../../adapters/local/project.ts'
import { InputError } from '../../core/errors.ts'
import { audit } from '../../core/pipeline/context.ts'
import type { Acceptance } from '../../core/pipeline/evidence.ts'
import { readComparison } from '../../core/pipeline/gate.ts'
import { recordsOf } from '../../core/pipeline/walk.ts'
import type { Comparison } from '../../core/metrics/comparison.ts'
import type { Define } from '../command.ts'
import { open, projectOptions, type ProjectFlags } from '../project.ts'

export const define: Define = (command, terminal) => {
  command
    .argument('<model>', 'the model')
    .argument('<metric>', 'the metric that fails')
    .argument('[slice]', 'the slice it fails on, as column=value; the metric over all rows by default')
  projectOptions(command)
    .requiredOption('--reason <text>', 'why the trade-off is right')
    .requiredOption('--by <name>', 'who accepts, as `Name <email>`: one of the owners, who made none of the change')
  command.action(
    async (
      model: string,
      metric: string,
      slice: string | undefined,
      flags: ProjectFlags & { readonly reason: string; readonly by: string }
    ) => {
      const project = await open(terminal, { ...flags, actor: flags.by })
      const context = modelContext(project, model, { again: false, allowDirty: true })
      const comparison = await readComparison(context, await recordsOf(context))
      if (comparison === null) {
        throw new InputError(`${model} has no comparison at this commit`, {
          cure: 'type `modelgate run --until analyze`'
        })
      }
      requireFailure(comparison.document, metric, slice ?? null)
      const acceptance: Acceptance = {
        schema: 'modelgate/acceptance@1',
        model,
        metric,
        slice: slice ?? null,
        by: flags.by,
        verified: false,
        at: new Date(project.ports.clock.now()).toISOString(),
        reason: flags.reason,
        comparison: comparison.digest
      }
      await exclusively(project, async () => {
        await project.ports.approvals.accept(acceptance)
        await audit(context, 'failure_accepted', null, { ...acceptance })
      })
      terminal.stdout(
        `${flags.by} accepted ${metric}${slice === undefined ? '' : ` on ${slice}`} of ${model}: ${flags.reason}\n`
      )
      terminal.stderr(
        'It holds for this comparison alone, if they own the model and made none of the change. Next: modelgate run\n'
      )
    }
  )
}

/** Throws InputError that names what does fail, where this doesn't. */
function requireFailure({ metrics, slices }: Comparison, metric: string, slice: string | null): void {
  const failing = [
    ...metrics.map((entry) => ({ entry, on: null as string | null })),
    ...slices.flatMap((one) => one.metrics.map((entry) => ({ entry, on: `${one.column}=${one.value}` })))
  ].filter(({ entry }) => entry.gate === 'fail' || entry.gate === 'inconclusive')
  if (failing.some(({ entry, on }) => entry.name === metric && on === slice)) return
  const names = failing.map(({ entry, on }) => `${entry.name}${on === null ? '' : ` ${on}`}`).join(', ')
  throw new InputError(
    `${metric}${slice === null ? '' : ` on ${slice}`} does not fail, so there is nothing to accept`,
    {
      cure: names === '' ? 'type `modelgate run`: nothing fails' : `name what fails: ${names}`
    }
  )
}

// modelgate source update: what each `source` names now, pinned in model.lock.
import { contextsOf } from '../../adapters/local/models.ts'
import { exclusively } from '../../adapters/local/project.ts'
import { exitCodes, InputError } from '../../core/errors.ts'
import { updateSource, type SourceUpdate } from '../../core/pipeline/training/source.ts'
import { lockPath } from '../../core/source/lock.ts'
import type { Define } from '../command.ts'
import { formatSentences } from '../sentences.ts'
import { open, projectOptions, type ProjectFlags } from '../project.ts'

interface SourceFlags extends ProjectFlags {
  readonly check?: true
}

export const define: Define = (command, terminal, finish) => {
  const update = command.command('update').description('write what each `source` names now into its line of model.lock')
  update.argument('[models...]', 'models; all that have a `source` by default')
  projectOptions(update).option('--check', 'write nothing; exit code 1 where a source names something newer')
  update.action(async (names: string[], flags: SourceFlags) => {
    const project = await open(terminal, flags)
    const contexts = contextsOf(project, names).filter(
      ({ settings }) => names.length > 0 || settings.source !== undefined
    )
    if (contexts.length === 0)
      throw new InputError('no model has a `source`', { cure: 'give one a `source: mlflow:NAME@ALIAS`' })
    const models = await exclusively(project, async () => {
      const found = []
      for (const context of contexts) {
        const update = await updateSource(context, flags.check === true)
        found.push({
          model: context.model,
          lock: lockPath(context.settings),
          source: context.settings.source,
          ...update
        })
      }
      return found
    })
    const sentences = models.map(({ model, lock, ...update }) => `${model}: ${sentence(update, lock)}`)
    terminal.stdout(formatSentences(sentences, { schema: 'modelgate/source@1', models }, flags.format))
    finish(models.some(({ state }) => state === 'behind') ? exitCodes.gate : exitCodes.pass)
  })
}

function sentence(update: SourceUpdate, lock: string): string {
  const version = (of: { readonly version: string | null } | null): string =>
    of === null ? 'nothing' : of.version === null ? 'these bytes' : `version ${of.version}`
  switch (update.state) {
    case 'current':
      return `${lock} pins ${version(update.pin)}, which is what the source names`
    case 'behind':
      return `${lock} pins ${version(update.before)}, the source names ${version(update.after)} by now`
    case 'updated':
      return `${lock} pins ${version(update.after)} now, ${version(update.before)} before: commit it`
  }
}

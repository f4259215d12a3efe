// `modelgate down`: ends what runs on this machine.
import { join } from 'node:path'
import { Option } from 'commander'
import { exitCodes, InputError } from '../../core/errors.ts'
import type { Define, Format } from '../command.ts'
import { formatSentences } from '../sentences.ts'

export const define: Define = (command, terminal, finish) => {
  command
    .description('End the servers and gateways of environments on this machine')
    .argument('[environments...]', 'all environments by default')
    .addOption(
      new Option('--format <format>', 'what is written to stdout').choices(['text', 'json', 'markdown']).default('text')
    )
    .action(async (names: readonly string[], { format }: { readonly format: Format }) => {
      const { listEnvironments, stopEnvironment } = await import('../../adapters/environment/process-driver.ts')
      const { findRoot } = await import('../../adapters/git/git.ts')
      const folder = join(await findRoot(terminal.cwd, terminal.env), '.modelgate', 'environments')
      const known = await listEnvironments(folder)
      const unknown = names.find((name) => !known.includes(name))
      if (unknown !== undefined) {
        throw new InputError(`there is no environment "${unknown}" in ${folder}`, {
          cure:
            known.length === 0
              ? 'look at `modelgate status`: nothing has been deployed from this folder'
              : `name one of these: ${known.join(', ')}`
        })
      }
      const environments = names.length === 0 ? known : names
      for (const name of environments) await stopEnvironment(folder, name)
      const sentences =
        environments.length === 0 ? ['nothing runs here'] : environments.map((name) => `${name} is down`)
      terminal.stdout(formatSentences(sentences, { schema: 'modelgate/down@1', environments }, format))
      finish(exitCodes.pass)
    })
}

// `modelgate down`: ends what runs on this machine.
import { join } from 'node:path'
import { exitCodes, InputError } from '../../core/errors.ts'
import type { Define } from '../command.ts'

export const define: Define = (command, terminal, finish) => {
  command
    .description('End the servers and gateways of environments on this machine')
    .argument('[environments...]', 'all environments by default')
    .action(async (names: readonly string[]) => {
      const { listEnvironments, stopEnvironment } = await import('../../adapters/environment/process-driver.ts')
      const { findRoot } = await import('../../adapters/git/git.ts')
      const folder = join(await findRoot(terminal.cwd, terminal.env), '.modelgate', 'environments')
      const known = await listEnvironments(folder)
      const unknown = names.find((name) => !known.includes(name))
      if (unknown !== undefined) {
        throw new InputError(`There is no environment "${unknown}" in ${folder}.`, {
          cure: known.length === 0 ? 'Nothing has been deployed from this folder.' : `Known: ${known.join(', ')}.`
        })
      }
      for (const name of names.length === 0 ? known : names) {
        await stopEnvironment(folder, name)
        terminal.stdout(`${name} is down.\n`)
      }
      finish(exitCodes.pass)
    })
}

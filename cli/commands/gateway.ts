// `modelgate gateway`: the process that holds an environment's address. Started by modelgate itself, hidden from --help.
import { exitCodes } from '../../core/errors.ts'
import type { Define } from '../command.ts'

export const define: Define = (command, _terminal, finish) => {
  command
    .description('Hold the address of an environment on this machine (started by modelgate itself)')
    .requiredOption('--environment-folder <folder>', 'folder of the environment under .modelgate/environments')
    .action(async ({ environmentFolder }: { environmentFolder: string }) => {
      const { runGateway } = await import('../../adapters/environment/gateway/main.ts')
      await runGateway(environmentFolder)
      finish(exitCodes.pass)
    })
}

import type { Define } from '../command.ts'
import { InputError } from '../../core/errors.ts'

/** `modelgate bot` is started by the bundle before this is loaded: what comes here wanted help, or has words too many. */
export const define: Define = (command) => {
  command
    .addHelpText(
      'after',
      '\nIt is set up by environment variables alone (APP_ID, PRIVATE_KEY_PATH, WEBHOOK_SECRET and more): docs/how-to/run-the-bot.md'
    )
    .action(() => {
      throw new InputError('the bot is not part of the command’s sources', {
        cure: 'type `node bot/bin.ts`, or `npm run build` and `node dist/modelgate.js bot`'
      })
    })
}

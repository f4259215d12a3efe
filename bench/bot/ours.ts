// The bot's server whose heart answers each delivery with one comment: what is measured is everything around the heart.
import { runServer } from '../../bot/main.ts'
import type { BotPorts, Observation } from '../../core/bot/ports.ts'
import type { GitHubClient } from '../../adapters/github/bot/client.ts'

const createPorts = (client: GitHubClient): BotPorts => ({
  observe: (subject) => Promise.resolve({ ...subject, missingPermissions: [] } as unknown as Observation),
  async apply({ repository: { owner, name } }, effect) {
    if (effect.kind === 'write_comment')
      await client.request(`POST /repos/${owner}/${name}/issues/${effect.number}/comments`, { body: effect.body })
    return null
  }
})

/** A full collection before the heap is looked at. */
process.on('SIGUSR2', () => globalThis.gc?.())

process.exitCode = await runServer(process.env, () => undefined, {
  portsWith: () => createPorts,
  decide: (observation) => {
    const { number = 0 } = observation as unknown as { readonly number?: number }
    const effects =
      number === 0 ? [] : [{ kind: 'write_comment', number, id: null, body: 'Hello', shown: null } as const]
    return { effects, again: false, wakeAt: null }
  }
})

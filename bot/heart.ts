// The bot's heart and its hands: what every way of running the bot is made of.
import { decide } from '../core/bot/decide.ts'
import type { Self } from '../core/bot/observation.ts'
import type { BotPorts } from '../core/bot/ports.ts'
import type { GitHubClient } from '../adapters/github/bot/client.ts'
import { openEvidence } from '../adapters/github/bot/open-evidence.ts'
import type { Secrets } from './signature.ts'
import { createBotPorts } from '../adapters/github/bot/ports.ts'

export { decide }

/** The newest secret stamps the bot's comments: who doesn't know it can't pass one off as the bot's. Older ones are known. */
export function portsWith([secret, ...older]: Secrets): (octokit: GitHubClient, self: Self) => BotPorts {
  return (octokit, self) => createBotPorts({ octokit, self, secret, older, openEvidence })
}

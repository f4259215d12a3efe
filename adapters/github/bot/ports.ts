// GitHub as the bot's heart sees it, over one Octokit that is authenticated for one installation or job.
import type { Self } from '../../../core/bot/observation.ts'
import type { BotPorts, Observation } from '../../../core/bot/ports.ts'
import { asksForDelivery } from '../../../core/bot/pull/promote.ts'
import type { Request } from '../../../core/bot/requests.ts'
import { stampKey } from '../../../core/bot/stamp.ts'
import type { RepositoryName, Subject } from '../../../core/bot/subjects.ts'
import { applyEffect, doing } from './apply.ts'
import { hostOf, type GitHubClient } from './client.ts'
import { createEvidenceReader, type OpenEvidence } from './evidence.ts'
import { refused } from './explain.ts'
import { askRepository, knownName } from './find-repository.ts'
import { defaultLimits, type Limits, type Look } from './look.ts'
import { createMemory } from './memory.ts'
import { askDelivery, observeDelivery } from './observe-delivery.ts'
import { askGroup, observeGroup } from './observe-group.ts'
import { askPull, observePull } from './observe-pull.ts'
import { askRepositoryItself, observeRepository } from './observe-repository.ts'
import { createWire, defaultSleep } from './wire.ts'

export interface BotPortsOptions {
  readonly octokit: GitHubClient
  readonly self: Self
  /** Only this bot knows it: comments are signed with a key made of it. */
  readonly secret: string
  /** Secrets of before: comments that were signed by one are known, and signed anew. */
  readonly older?: readonly string[]
  readonly openEvidence: OpenEvidence
  readonly now?: () => number
  readonly sleep?: (milliseconds: number) => Promise<unknown>
  /** Milliseconds between two writes; GitHub's one second by default, none against loopback. */
  readonly paceMs?: number
  /** A request that takes longer is given up. */
  readonly longestMs?: number
  readonly limits?: Partial<Limits>
}

/** Remembers what can't change and asks conditionally for the rest, for all repositories of the installation. */
export function createBotPorts(options: BotPortsOptions): BotPorts {
  const {
    octokit,
    self,
    secret,
    older = [],
    openEvidence,
    now = Date.now,
    sleep = defaultSleep,
    paceMs,
    longestMs
  } = options
  const wire = createWire({
    ...{ octokit, now, sleep },
    ...(paceMs === undefined ? {} : { paceMs }),
    ...(longestMs === undefined ? {} : { longestMs })
  })
  const memory = createMemory()
  const limits = { ...defaultLimits, ...options.limits }
  const key = stampKey(secret)
  const olderKeys = older.map(stampKey)
  const evidence = createEvidenceReader(openEvidence)
  let last: Promise<unknown> = Promise.resolve()

  const lookAt =
    (missing: Set<string>) =>
    (repository: RepositoryName): Look => ({
      ...{ wire, memory, self, limits, repository, missing },
      stampKey: key,
      olderKeys,
      host: hostOf(octokit),
      base: `/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}`
    })

  async function observe(subject: Subject, requests: readonly Request[]): Promise<Observation | null> {
    const { repository } = subject
    const at = lookAt(new Set())
    switch (subject.kind) {
      case 'pull': {
        const asked = await askRepository({ wire, memory }, repository, at, (look) => askPull(look, subject))
        if (asked === null) return null
        const pull = await observePull(asked.look, evidence, subject, requests, asked)
        if (pull === null || !asksForDelivery(pull.comments, requests)) return pull
        return { ...pull, delivery: await observeDelivery(asked.look, evidence, [], await askDelivery(asked.look)) }
      }
      case 'group': {
        const asked = await askRepository({ wire, memory }, repository, at, (look) => askGroup(look, subject))
        return asked === null ? null : observeGroup(asked.look, evidence, subject, asked)
      }
      case 'delivery': {
        const asked = await askRepository({ wire, memory }, repository, at, askDelivery)
        return asked === null ? null : observeDelivery(asked.look, evidence, requests, asked)
      }
      case 'repository': {
        const asked = await askRepository({ wire, memory }, repository, at, askRepositoryItself)
        return asked === null ? null : observeRepository(asked.look, requests, asked)
      }
    }
  }

  return {
    async observe(subject, requests) {
      try {
        return await observe(subject, requests)
      } catch (error) {
        throw refused(error, `to show ${subject.repository.owner}/${subject.repository.name}`)
      }
    },
    apply(subject, effect) {
      // GitHub asks for writes one at a time.
      const next = last.then(() => applyEffect(lookAt(new Set())(knownName(memory, subject.repository)), effect))
      last = next.catch(() => undefined)
      return next.catch((error: unknown) => {
        throw refused(error, doing(effect))
      })
    }
  }
}

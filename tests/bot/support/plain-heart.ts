// The simplest heart that a bot can have: it keeps one comment on each pull request, with the head that it saw and the
// requests that it heard.
import type { Decide } from '../../../core/bot/decision.ts'
import type { BotPorts, Observation } from '../../../core/bot/ports.ts'
import type { GitHubClient } from '../../../adapters/github/bot/client.ts'
import { OutsideError } from '../../../core/errors.ts'

interface Plain {
  readonly number: number
  readonly head: string
  readonly comment: { readonly id: number; readonly body: string } | null
}

export const decided: Decide = (observation, requests) => {
  const { number, head, comment } = observation as unknown as Plain
  const asked = requests.map(({ kind, id }) => `${kind} ${id}`)
  const heard = (comment?.body ?? '').split('\n').slice(1)
  const body = [head, ...new Set([...heard, ...asked])].join('\n')
  const isSame = comment?.body === body || number === 0
  return {
    effects: isSame ? [] : [{ kind: 'write_comment', number, id: comment?.id ?? null, body, shown: null }],
    again: false,
    wakeAt: null
  }
}

export function plainPorts(client: GitHubClient): BotPorts {
  return {
    async observe(subject) {
      if (subject.kind !== 'pull') return { number: 0, head: '', comment: null } as unknown as Observation
      const { owner, name } = subject.repository
      const base = `/repos/${owner}/${name}`
      const [pull, comments] = await ask(() =>
        Promise.all([
          client.request(`GET ${base}/pulls/${subject.number}`),
          client.request(`GET ${base}/issues/${subject.number}/comments?per_page=100`)
        ])
      )
      const own = (comments.data as readonly { id: number; body: string; user: { login: string } }[]).find(
        ({ user }) => user.login === 'modelgate[bot]'
      )
      const { head } = pull.data as { readonly head: { readonly sha: string } }
      return { number: subject.number, head: head.sha, comment: own ?? null } as unknown as Observation
    },
    async apply({ repository: { owner, name } }, effect) {
      if (effect.kind !== 'write_comment') return null
      const { body, id, number } = effect
      const base = `/repos/${owner}/${name}/issues`
      await ask(() =>
        id === null
          ? client.request(`POST ${base}/${number}/comments`, { body })
          : client.request(`PATCH ${base}/comments/${id}`, { body })
      )
      return null
    }
  }
}

async function ask<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw new OutsideError('GitHub failed', { cure: 'wait', cause })
  }
}

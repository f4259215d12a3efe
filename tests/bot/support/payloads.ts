// The parts of webhooks that the bot reads, as GitHub sends them.

export const repository = { id: 1, name: 'models', owner: { login: 'acme' }, default_branch: 'main' }
export const named = { id: 1, owner: 'acme', name: 'models' }
export const rita = { id: 42, login: 'rita', type: 'User' }
export const bot = { id: 99, login: 'modelgate[bot]', type: 'Bot' }
export const own = { login: 'modelgate[bot]', appId: 7 }
export const head = 'a'.repeat(40)
export const at = '2026-01-02T03:04:05Z'

export function payload(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { repository, sender: rita, installation: { id: 5 }, ...fields }
}

export function pullPayload(
  action: string,
  fields: Readonly<Record<string, unknown>> = {},
  pull: Readonly<Record<string, unknown>> = {}
): Readonly<Record<string, unknown>> {
  return payload({
    action,
    pull_request: { number: 12, updated_at: at, merged: false, head: { sha: head }, base: { ref: 'main' }, ...pull },
    ...fields
  })
}

export function pullsAtHead(repositoryId = 1): readonly object[] {
  return [{ number: 12, head: { sha: head, repo: { id: 1 } }, base: { repo: { id: repositoryId } } }]
}

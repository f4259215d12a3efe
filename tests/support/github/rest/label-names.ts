import { sender, type Call } from '../http/call.ts'
import { Failure, invalid } from '../http/failure.ts'
import { atLeast, roleOf } from '../http/permissions.ts'
import type { Label, Repository } from '../state/types.ts'

/** Labels are found whatever their case. */
export function findLabel(repository: Repository, name: string): Label | undefined {
  return [...repository.labels.values()].find((label) => label.name.toLowerCase() === name.toLowerCase())
}

export function makeLabel(
  call: Call,
  repository: Repository,
  name: string,
  color = 'ededed',
  description: string | null = null
): Label {
  if (name.trim() === '') throw invalid('Label', 'name', 'missing_field')
  if (findLabel(repository, name) !== undefined) throw invalid('Label', 'name', 'already_exists')
  if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid('Label', 'color', 'invalid')
  const label: Label = { id: call.world.nextId(), name, color, description }
  repository.labels.set(label.id, label)
  return label
}

/** GitHub makes labels that are set and don't exist, for whoever may write; others get 403. */
export function labelsNamed(
  call: Call,
  repository: Repository,
  names: readonly (string | { readonly name: string })[]
): readonly Label[] {
  return names.map((each) => {
    const name = typeof each === 'string' ? each : each.name
    const found = findLabel(repository, name)
    if (found !== undefined) return found
    const mayMake = call.actor.kind === 'installation' || atLeast(roleOf(call.world, repository, sender(call)), 'write')
    if (!mayMake) throw new Failure(403, 'You do not have permission to create labels on this repository.')
    return makeLabel(call, repository, name)
  })
}

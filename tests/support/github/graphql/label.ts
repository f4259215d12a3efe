import { node } from '../render/urls.ts'
import type { Label } from '../state/types.ts'
import { connection, sorted, type Ordered, type Slice } from './connection.ts'

export type LabelSlice = Slice & Ordered

export function viewLabel(label: Label): object {
  return {
    __typename: 'Label',
    id: node('LA', label.id),
    name: label.name,
    color: label.color,
    description: label.description,
    isDefault: false
  }
}

export function viewLabels(labels: readonly Label[], slice: LabelSlice): object {
  // Ids count up, so they order by creation.
  return connection(sorted(labels, slice, { CREATED_AT: ({ id }) => id, NAME: ({ name }) => name }), slice, viewLabel)
}

// What a query costs (https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api).
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode
} from 'graphql'

export interface Cost {
  /** One for each hundred connections that would be asked for if every list were full; at least 1. */
  readonly points: number
  /** How many nodes there would be. */
  readonly nodes: number
}

/** GitHub refuses queries that could give more. */
export const mostNodes = 500_000

export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>
): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  let [requests, nodes] = [0, 0]

  const walk = (set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined, times: number): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value
        walk(selection.selectionSet, on === undefined ? type : schema.getType(on), times)
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)
        walk(fragment?.selectionSet, schema.getType(fragment?.typeCondition.name.value ?? ''), times)
      } else visit(selection, type, times)
    }
  }
  const visit = (field: FieldNode, type: GraphQLNamedType | undefined, times: number): void => {
    const known = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined
    const value = (name: string): unknown => {
      const given = field.arguments?.find((each) => each.name.value === name)?.value
      return given === undefined ? undefined : valueFromASTUntyped(given, variables)
    }
    const size = value('first') ?? value('last')
    const ids = value('ids')
    const inside = known === undefined ? undefined : getNamedType(known.type)
    if (typeof size === 'number' && known?.args.some(({ name }) => name === 'first') === true) {
      requests += times
      nodes += times * size
      walk(field.selectionSet, inside, times * size)
    } else if (isCompositeType(inside))
      walk(field.selectionSet, inside, Array.isArray(ids) ? times * ids.length : times)
  }
  for (const each of document.definitions) {
    if (each.kind === Kind.OPERATION_DEFINITION)
      walk(each.selectionSet, schema.getRootType(each.operation) ?? undefined, 1)
  }
  return { points: Math.max(1, Math.round(requests / 100)), nodes }
}

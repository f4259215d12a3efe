// What the opcodes of a pickle put on its stack, without making any of it.
/** What is on the stack of a walk, as far as it matters. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'list'; readonly items: Value[] }
  | { readonly kind: 'dict'; readonly entries: Map<string, Value> }
  /** What a call or a class with arguments makes. */
  | Made
  | { readonly kind: 'mark' }
  | { readonly kind: 'other' }

export interface Made {
  readonly kind: 'made'
  readonly of: Value
  readonly from: Value
  state?: Value
}

export const other: Value = { kind: 'other' }

export function textValue(text: string): Value {
  return { kind: 'text', text }
}

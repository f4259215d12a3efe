// A map that forgets what was not used for longest once it holds too much.

export interface Lru<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  delete(key: string): void
}

/** `weigh` gives what a value counts towards `most`; 1 by default. */
export function createLru<Value>(most: number, weigh: (value: Value) => number = () => 1): Lru<Value> {
  const held = new Map<string, { readonly value: Value; readonly weight: number }>()
  let total = 0
  const drop = (key: string): void => {
    total -= held.get(key)?.weight ?? 0
    held.delete(key)
  }
  return {
    get(key) {
      const found = held.get(key)
      if (found === undefined) return undefined
      held.delete(key)
      held.set(key, found)
      return found.value
    },
    set(key, value) {
      drop(key)
      const weight = weigh(value)
      held.set(key, { value, weight })
      total += weight
      for (const oldest of held.keys()) {
        if (total <= most || oldest === key) break
        drop(oldest)
      }
    },
    delete: drop
  }
}

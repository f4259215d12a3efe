// The latest things that were remembered; older ones are forgotten, so that memory stays flat.

export interface Memory {
  has(id: string): boolean
  add(id: string): void
  readonly size: number
}

export function createMemory(most: number): Memory {
  const ids = new Set<string>()
  return {
    has: (id) => ids.has(id),
    add(id) {
      ids.delete(id)
      ids.add(id)
      if (ids.size <= most) return
      for (const oldest of ids) {
        ids.delete(oldest)
        return
      }
    },
    get size() {
      return ids.size
    }
  }
}

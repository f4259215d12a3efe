// Takes turns between repositories: each gives one of its waiting items, in order, before any gives a second one.

export interface Rotation<T> {
  push(repository: number, item: T): void
  /** Undefined where nothing waits, or where all that waits belongs to repositories that have enough taken already. */
  take(): T | undefined
  /** An item of this repository that was taken is done with. */
  release(repository: number): void
}

interface Line<T> {
  readonly waiting: T[]
  taken: number
}

/** At most `limit` items of one repository are taken at a time. */
export function createRotation<T>(limit: number): Rotation<T> {
  /** In the order of their turns; a repository with nothing waiting and nothing taken has none. */
  const lines = new Map<number, Line<T>>()
  return {
    push(repository, item) {
      const line = lines.get(repository) ?? { waiting: [], taken: 0 }
      lines.set(repository, line)
      line.waiting.push(item)
    },
    take() {
      for (const [repository, line] of lines) {
        if (line.taken >= limit) continue
        const item = line.waiting.shift()
        if (item === undefined) continue
        line.taken += 1
        lines.delete(repository)
        lines.set(repository, line)
        return item
      }
      return undefined
    },
    release(repository) {
      const line = lines.get(repository)
      if (line === undefined) return
      line.taken -= 1
      if (line.taken === 0 && line.waiting.length === 0) lines.delete(repository)
    }
  }
}

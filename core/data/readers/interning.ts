// Dictionary coding of texts as they come out of a file's bytes: each distinct text is kept once.
import type { Words } from '../table.ts'

const decoder = new TextDecoder('utf-8')

/** Collects distinct texts. `code` looks the bytes [start, end) up and adds them when they are new. */
export interface Interner {
  code(bytes: Uint8Array, start: number, end: number): number
  words(): Words
}

export function createInterner(): Interner {
  let arena = new Uint8Array(1024)
  let used = 0
  let size = 0
  let ends = new Uint32Array(64)
  let hashes = new Int32Array(64)
  let slots = new Int32Array(128).fill(-1)

  function grow(): void {
    ends = widened(ends, new Uint32Array(ends.length * 2))
    hashes = widened(hashes, new Int32Array(hashes.length * 2))
    slots = new Int32Array(slots.length * 2).fill(-1)
    const mask = slots.length - 1
    for (let code = 0; code < size; code += 1) {
      let slot = (hashes[code] ?? 0) & mask
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
      slots[slot] = code
    }
  }

  function same(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = code === 0 ? 0 : (ends[code - 1] ?? 0)
    if ((ends[code] ?? 0) - from !== end - start) return false
    for (let i = start, j = from; i < end; i += 1, j += 1) if (bytes[i] !== arena[j]) return false
    return true
  }

  function add(bytes: Uint8Array, start: number, end: number): void {
    while (used + end - start > arena.length) arena = widened(arena, new Uint8Array(arena.length * 2))
    for (let i = start; i < end; i += 1) arena[used++] = bytes[i] ?? 0
  }

  return {
    code(bytes, start, end) {
      let hash = 0
      for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193) + 0x9e3779b
      hash ^= hash >>> 15
      const mask = slots.length - 1
      let slot = hash & mask
      for (;;) {
        const found = slots[slot] ?? -1
        if (found < 0) break
        if (hashes[found] === hash && same(found, bytes, start, end)) return found
        slot = (slot + 1) & mask
      }
      add(bytes, start, end)
      ends[size] = used
      hashes[size] = hash
      slots[slot] = size
      size += 1
      if (size === ends.length) grow()
      return size - 1
    },
    words() {
      const [bytes, until, count] = [arena, ends, size]
      return {
        size: count,
        at: (code) => decoder.decode(bytes.subarray(code === 0 ? 0 : until[code - 1], until[code]))
      }
    }
  }
}

function widened<A extends Uint8Array | Uint32Array | Int32Array>(old: A, wide: A): A {
  wide.set(old)
  return wide
}

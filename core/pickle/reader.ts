// A cursor over bytes that stops with a reason, and never past their end.

class Unreadable extends Error {}

/** The reason that a Reader gave. Throws what is no such reason. */
export function problemOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message
  throw error
}

export class Reader {
  offset = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  fail(why: string): never {
    throw new Unreadable(`${why} (byte ${this.offset})`)
  }

  /** True where another pickle of protocol 2 or later begins. */
  hasPickle(): boolean {
    const [proto, version = 0] = this.#bytes.subarray(this.offset, this.offset + 2)
    return proto === 0x80 && version >= 2 && version <= 5
  }

  skip(count: number): void {
    this.#take(count)
  }

  byte(): number {
    return this.#take(1)[0] ?? 0
  }

  /** Little-endian. */
  unsigned(count: number): number {
    return this.#take(count).reduceRight((sum, byte) => sum * 256 + byte, 0)
  }

  /** Little-endian two's complement; beyond 2^53 only its size is right. */
  signed(count: number): number {
    const value = this.#take(count)
    const sum = value.reduceRight((total, byte) => total * 256 + byte, 0)
    return (value.at(-1) ?? 0) >= 0x80 ? sum - 256 ** count : sum
  }

  text(count: number): string {
    return new TextDecoder().decode(this.#take(count))
  }

  /** Up to the line feed, without it. */
  line(): string {
    const end = this.#bytes.indexOf(0x0a, this.offset)
    if (end === -1) this.fail('a line does not end')
    const line = this.text(end - this.offset)
    this.offset = end + 1
    return line
  }

  #take(count: number): Uint8Array {
    if (!Number.isSafeInteger(count) || count < 0 || this.offset + count > this.#bytes.length)
      this.fail('it ends early')
    const taken = this.#bytes.subarray(this.offset, this.offset + count)
    this.offset += count
    return taken
  }
}

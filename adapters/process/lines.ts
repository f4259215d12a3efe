// Cuts a stream of output into lines.

const longest = 64 << 10
/** Kept beyond the longest line, so that a secret across the cut is masked whole. */
const margin = 8 << 10
const progressMs = 1000

export interface LineSplitter {
  readonly push: (text: string) => void
  /** Gives the last line, if it had no end. */
  readonly end: () => void
}

/**
 * Lines end at LF or CRLF. A lone CR starts the line over, as progress bars do: at most one such state a second is
 * given, and the last one before the line's end. Each line passes `mask`, and is then cut to 64 Ki characters.
 */
export function createLineSplitter(
  emit: (line: string) => void,
  mask: (text: string) => string,
  now: () => number
): LineSplitter {
  let line = ''
  let returned = false
  let lastProgress = -Infinity

  function give(): void {
    const masked = mask(line)
    emit(masked.length > longest ? `${masked.slice(0, longest)} [… the rest of this line is cut]` : masked)
    line = ''
    returned = false
  }

  function add(part: string): void {
    if (returned) {
      if (now() - lastProgress >= progressMs) {
        lastProgress = now()
        give()
      }
      line = ''
      returned = false
    }
    if (line.length < longest + margin) line += part.slice(0, longest + margin - line.length)
  }

  return {
    push(text) {
      for (const part of text.split(/(\r|\n)/)) {
        if (part === '\n') give()
        else if (part === '\r') returned = true
        else if (part !== '') add(part)
      }
    },
    end() {
      if (line !== '') give()
    }
  }
}

// What a person sees of a command's output while it runs, and the last lines that an error quotes.

const shownLines = 20_000
const shownCharacters = 4_000_000
const tailLines = 50

export interface Console {
  write(line: string): void
  /** The last 50 lines. */
  tail(): readonly string[]
}

/** Gives `onLine` the first 20,000 lines, or 4 million characters; then one line that names the log file, and no more. */
export function createConsole(onLine: (line: string) => void, logFile: string): Console {
  let lines = 0
  let characters = 0
  let isFull = false
  let last: string[] = []
  return {
    write(line) {
      last.push(line)
      if (last.length > 2 * tailLines) last = last.slice(-tailLines)
      if (isFull) return
      lines += 1
      characters += line.length
      isFull = lines > shownLines || characters > shownCharacters
      onLine(isFull ? `[… more output than is shown here; its beginning and end are in ${logFile}]` : line)
    },
    tail: () => last.slice(-tailLines)
  }
}

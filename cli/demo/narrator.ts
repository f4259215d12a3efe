// Tells the demo's story on a terminal, with the time that each part took.
import type { Terminal } from '../command.ts'

export interface Narrator {
  scene(title: string, text: string): void
  say(text: string): void
  command(text: string): void
  /** Output of a command, dimmed and indented. */
  output(text: string): void
  /** Runs a part and says how long it took. */
  timed<T>(what: string, work: () => Promise<T>): Promise<T>
}

export function createNarrator(terminal: Terminal): Narrator {
  const paint = (code: string, text: string): string => (terminal.color ? `\u001B[${code}m${text}\u001B[0m` : text)
  const started = performance.now()
  const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`
  const write = (text: string): void => terminal.stderr(`${text}\n`)
  return {
    scene: (title, text) => write(`\n${paint('1;36', `━━ ${title}`)}  ${paint('2', seconds(started))}\n${text}\n`),
    say: (text) => write(text),
    command: (text) => write(paint('1', `$ ${text}`)),
    output: (text) => {
      for (const line of text.trimEnd().split('\n')) write(`  ${line}`)
    },
    async timed(what, work) {
      const from = performance.now()
      write(paint('2', `${what} …`))
      const result = await work()
      write(paint('2', `${what}: ${seconds(from)}`))
      return result
    }
  }
}

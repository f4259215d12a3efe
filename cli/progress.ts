// Progress on stderr: one line for each step's start and end, and the team's own output behind the model's name.
import type { Progress } from '../core/pipeline/ports.ts'
import { resultIcons } from '../core/report/walk.ts'
import { stepTitles } from '../core/pipeline/words.ts'
import type { Terminal } from './command.ts'
import { paint, visible } from '../core/visible.ts'

export type Verbosity = 'quiet' | 'steps' | 'all'

export function createProgress(terminal: Pick<Terminal, 'stderr' | 'color'>, verbosity: Verbosity): Progress {
  const painted = (code: 2 | 31 | 32 | 33, text: string): string => (terminal.color ? paint(code, text) : visible(text))
  const write = (text: string): void => {
    if (verbosity !== 'quiet') terminal.stderr(`${text}\n`)
  }
  return {
    stepStarted: (model, step) => write(painted(2, `  ${model} · ${step}: ${stepTitles[step]} …`)),
    stepEnded: ({ model, step, result, summary, seconds, reasons }, reused) => {
      const time = reused ? 're-used' : `${seconds.toFixed(1)} s`
      const name = painted(result === 'pass' ? 32 : result === 'fail' ? 31 : 33, `${model} · ${step}`)
      write(`${resultIcons[result]} ${name}: ${visible(summary)} (${time})`)
      for (const reason of reasons) {
        write(visible(`   ${reason.code}: ${reason.message}`))
        if (reason.cure !== null) write(visible(`   -> ${reason.cure}`))
      }
    },
    line: (model, text) => {
      if (verbosity === 'all') write(painted(2, `  ${model} | ${text}`))
    },
    note: (text) => write(visible(text))
  }
}

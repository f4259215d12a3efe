// Progress in the runner's log: a fold for each step, the team's own output in it.
import type { Runner } from '../../adapters/github/runner.ts'
import { resultIcons } from '../../core/report/walk.ts'
import { stepTitles } from '../../core/pipeline/words.ts'
import type { Progress } from '../../core/pipeline/ports.ts'

export function createProgress(runner: Pick<Runner, 'startGroup' | 'endGroup' | 'log'>): Progress {
  return {
    stepStarted: (model, step) => runner.startGroup(`${model} · ${step}: ${stepTitles[step]}`),
    stepEnded({ model, step, result, summary, seconds, reasons }, reused) {
      runner.endGroup()
      const time = reused ? 're-used' : `${seconds.toFixed(1)} s`
      runner.log(`${resultIcons[result]} ${model} · ${step}: ${summary} (${time})`)
      for (const { code, message, cure } of reasons) {
        for (const line of `${code}: ${message}${cure === null ? '' : `\n-> ${cure}`}`.split('\n'))
          runner.log(`   ${line}`)
      }
    },
    line: (_model, text) => runner.log(`  ${text}`),
    note: (text) => runner.log(text)
  }
}

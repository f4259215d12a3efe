// modelgate train: one training, or the run with the same fingerprint. A dirty tree is allowed, and recorded.
import { contextsOf } from '../../adapters/local/models.ts'
import { exclusively } from '../../adapters/local/project.ts'
import { exitCodes, type ExitCode } from '../../core/errors.ts'
import { exitCodeFor } from '../../core/gates/reasons.ts'
import { short, train } from '../../core/pipeline/training/train.ts'
import type { Run } from '../../core/pipeline/evidence.ts'
import type { Define } from '../command.ts'
import { formatSentences } from '../sentences.ts'
import { open, projectOptions, type ProjectFlags } from '../project.ts'

interface TrainFlags extends ProjectFlags {
  readonly again?: true
  readonly finish?: string
}

export const define: Define = (command, terminal, finish) => {
  command.argument('[models...]', 'models; all by default')
  projectOptions(command)
    .option('--again', 'train though the same inputs were trained before')
    .option(
      '--finish <fingerprint>',
      'take the outputs of a training elsewhere (`train.detached`), of this fingerprint'
    )
  command.action(async (models: string[], flags: TrainFlags) => {
    const project = await open(terminal, flags)
    const runs: Run[] = []
    const sentences: string[] = []
    let code: ExitCode = exitCodes.pass
    await exclusively(project, async () => {
      for (const context of contextsOf(project, models, flags)) {
        const trained = await train(flags.finish === undefined ? context : { ...context, finish: flags.finish })
        if (trained.problem === undefined) {
          runs.push(trained.run)
          sentences.push(describeRun(trained.run, trained.reused))
        } else {
          for (const { code: reason, message, cure } of trained.problem.reasons) {
            terminal.stderr(`error: ${context.model}: ${reason}: ${message}\n${cure === null ? '' : `  -> ${cure}\n`}`)
            code = exitCodeFor(reason)
          }
        }
      }
    })
    terminal.stdout(formatSentences(sentences, { schema: 'modelgate/runs@1', runs }, flags.format))
    finish(code)
  })
}

export function describeRun({ model, fingerprint, modelDigest, resources, dirty }: Run, reused: boolean): string {
  const { wallSeconds, cpuSeconds, peakMemoryBytes } = resources
  const used = [
    `${wallSeconds.toFixed(1)} s`,
    cpuSeconds === null ? null : `CPU ${cpuSeconds.toFixed(1)} s`,
    peakMemoryBytes === null ? null : `peak ${(peakMemoryBytes / 2 ** 20).toFixed(0)} MiB`
  ]
  const what = reused ? 're-used' : 'trained'
  return `${model}: ${what} run ${short(fingerprint)}, model ${short(modelDigest)} (${used.filter(Boolean).join(', ')})${dirty ? ', dirty tree' : ''}`
}

// modelgate demo: three real models walk from commit to live on this machine, and four changes meet the gates.
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeWhole } from '../../adapters/files/atomic.ts'
import { exitCodes } from '../../core/errors.ts'
import { renderPage } from '../../core/report/html.ts'
import type { Define } from '../command.ts'
import { modelgate } from '../demo/modelgate.ts'
import { createNarrator } from '../demo/narrator.ts'
import { setStage } from '../demo/stage.ts'
import { scenes, type Scene } from '../demo/story.ts'

export const define: Define = (command, terminal, finish) => {
  command
    .option('--keep', 'leave the servers running and the repository in place')
    .option('--report <file>', 'where the HTML report goes', join(tmpdir(), 'modelgate-demo.html'))
    .action(async (flags: { readonly keep?: true; readonly report: string }) => {
      const started = performance.now()
      const narrator = createNarrator(terminal)
      const stage = await setStage(narrator)
      narrator.say(`A repository with three models: ${stage.root}`)
      const told: Scene[] = []
      try {
        for (const play of scenes) told.push(await play(stage, narrator))
        await stage.keep()
      } finally {
        if (flags.keep === undefined) {
          await modelgate(stage, narrator, 'down')
          await rm(stage.root, { recursive: true, force: true })
        }
      }
      const intro = `Three real models, five scenes, ${((performance.now() - started) / 1000).toFixed(0)} seconds on this machine.`
      await writeWhole(
        flags.report,
        renderPage(
          'Modelgate: from commit to live',
          intro,
          told.map(({ section }) => section)
        )
      )
      const wrong = told.filter(({ asTold }) => !asTold)
      for (const { section } of wrong) narrator.say(`\nNOT AS TOLD: ${section.title}: ${section.text}`)
      if (flags.keep) narrator.say(`\nThe repository is ${stage.root}; end its servers there with: modelgate down`)
      terminal.stdout(
        `\n${told.length - wrong.length} of ${scenes.length} scenes ended as told, in ${((performance.now() - started) / 1000).toFixed(1)} s. Report: ${flags.report}\n`
      )
      finish(wrong.length === 0 ? exitCodes.pass : exitCodes.outside)
    })
}

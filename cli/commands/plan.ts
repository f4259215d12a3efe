// modelgate plan: what would run and why, without running it.
import { contextsOf } from '../../adapters/local/models.ts'
import { prettyJson } from '../../core/digest.ts'
import { baseOf } from '../../core/pipeline/affected.ts'
import { planModel, type Plan } from '../../core/pipeline/plan.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { renderPlans } from '../../core/report/plan.ts'
import type { Define, Format } from '../command.ts'
import { open, projectOptions, type ProjectFlags } from '../project.ts'

export const define: Define = (command, terminal) => {
  command.argument('[models...]', 'models; all by default')
  projectOptions(command).option('--base <ref>', 'find affected models against this commit')
  command.action(async (models: string[], flags: ProjectFlags & { readonly base?: string }) => {
    const project = await open(terminal, flags)
    const base = await baseOf(project, flags.base ?? null)
    const plans = await Promise.all(contextsOf(project, models).map((context) => planModel(context, base)))
    terminal.stdout(formatPlans(plans, flags.format))
  })
}

function formatPlans(plans: readonly Plan[], format: Format): string {
  switch (format) {
    case 'json':
      return prettyJson({ schema: 'modelgate/plan@1', models: plans })
    case 'markdown':
      return toMarkdown(renderPlans(plans))
    case 'text':
      return plans.map(planText).join('\n')
  }
}

function planText({ model, why, steps, warnings }: Plan): string {
  const width = Math.max(0, ...steps.map(({ step }) => step.length))
  const lines = steps.map(({ step, what }) => `  ${step.padEnd(width)}  ${what}`)
  return [`${model}: ${why}`, ...lines, ...warnings.map((warning) => `  warning: ${warning}`), ''].join('\n')
}

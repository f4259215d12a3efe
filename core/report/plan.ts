// What would run and why, as a document.
import type { Plan } from '../pipeline/plan.ts'
import { code, heading, list, paragraph, report, untrusted, type Block, type Report } from './tree.ts'

export function renderPlans(plans: readonly Plan[]): Report {
  return report(plans.flatMap(planBlocks))
}

function planBlocks({ model, why, steps, warnings }: Plan): readonly Block[] {
  return [
    heading(3, code(model)),
    paragraph(untrusted(why)),
    ...(steps.length === 0 ? [] : [list(steps.map(({ step, what }) => [code(step), ': ', untrusted(what)]))]),
    ...warnings.map((warning) => paragraph('Warning: ', untrusted(warning)))
  ]
}

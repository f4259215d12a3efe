// A change of the policy in this pull request, shown as a diff; what is decided here, the default branch's policy decides.
import { stringify } from 'yaml'
import type { Config } from '../../config/schema.ts'
import { diffLines } from '../../config/diff.ts'
import { code, codeBlock, details, heading, list, paragraph, withCode, type Block } from '../../report/tree.ts'
import type { PullContext } from './context.ts'
import { policyChange } from './policy-change.ts'

export function policyBlocks(context: PullContext): readonly Block[] {
  const { observation, config } = context
  const { headConfig } = observation
  const changed = policyChange(context)
  if (changed.length === 0) return []
  const title = heading(3, 'This pull request changes what decides')
  const files = list(changed.map((file) => [code(file)]))
  const note = paragraph('Until it is merged, the policy of the default branch decides.')
  if (headConfig === null || headConfig.kind === 'missing') return [title, files, note]
  if (headConfig.kind === 'invalid') {
    const problems = headConfig.problems
      .slice(0, 5)
      .map(({ place, message }) => [code(place), ' ', ...withCode(message)])
    return [
      title,
      files,
      paragraph('Its config is not valid: once merged, every gate would be closed.'),
      list(problems),
      note
    ]
  }
  const diff = diffLines(policyText(config), policyText(headConfig.config))
  return [title, files, details('The policy, before and after', codeBlock(diff.join('\n'), 'diff')), note]
}

function policyText({ gates, environments, owners, models }: Config): string {
  const metrics = Object.fromEntries(Object.entries(models).map(([name, model]) => [name, model.metrics ?? {}]))
  return stringify({ owners: owners ?? null, gates, environments, metrics })
}

// The whole pipeline as one action: one step, several, or all that apply to the event.
import { isPullRequest } from '../../adapters/github/event.ts'
import type { Runner } from '../../adapters/github/runner.ts'
import { InputError } from '../../core/errors.ts'
import { steps, type Step } from '../../core/pipeline/words.ts'
import type { Run } from '../shared/action.ts'
import { commentRules } from '../shared/comment-rule.ts'
import { buildOutputs, comparisonOutputs, deployOutputs, outputsOf } from '../shared/outputs.ts'
import { walk } from '../shared/walk.ts'

export const run: Run<'modelgate'> = async (inputs, runner) => {
  inputs.choice('comment', commentRules)
  const { project, walks, ending } = await walk(inputs, runner, stepsFor(inputs.words('step'), runner), {
    token: inputs.text('github-token'),
    environment: inputs.optional('environment')
  })
  const outputs = await outputsOf<'modelgate'>(walks, async (each) => {
    const deployed = each.records.findLast(({ outputs: { environment } }) => environment !== undefined)
    return {
      ...(await buildOutputs(project, each)),
      ...comparisonOutputs(each),
      ...(deployed === undefined ? {} : await deployOutputs(project, each, deployed.step))
    }
  })
  return { ...ending, outputs: { ...ending.outputs, ...outputs } }
}

/** `all`: everything on the default branch; up to `analyze` elsewhere, for only the default branch deploys. */
function stepsFor(words: readonly string[], { event }: Pick<Runner, 'event'>): readonly Step[] {
  if (words.length !== 1 || words[0] !== 'all') return words.map(stepNamed)
  const isDefault = event.defaultBranch === null || event.defaultBranch === event.refName
  const deploys = !isPullRequest(event) && event.isBranch && isDefault
  return deploys ? steps : steps.slice(0, steps.indexOf('analyze') + 1)
}

function stepNamed(word: string): Step {
  const step = steps.find((name) => name === word)
  if (step !== undefined) return step
  throw new InputError(`the input \`step\` names ${JSON.stringify(word)}`, {
    cure: `name \`all\`, or some of ${steps.map((name) => `\`${name}\``).join(', ')}`
  })
}

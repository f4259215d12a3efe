// Walks models through steps, and says how that ended.
import type { Inputs } from '../../adapters/github/inputs.ts'
import type { Runner } from '../../adapters/github/runner.ts'
import { contextsOf } from '../../adapters/local/models.ts'
import { exclusively } from '../../adapters/local/project.ts'
import { exitCodes } from '../../core/errors.ts'
import { isReasonCode } from '../../core/gates/reasons.ts'
import type { Project } from '../../core/pipeline/context.ts'
import type { Step } from '../../core/pipeline/words.ts'
import { exitCodeOf, runModels } from '../../core/pipeline/run.ts'
import { renderWalk, walkChart, type ModelWalk } from '../../core/report/walk.ts'
import { report } from '../../core/report/tree.ts'
import { walkAnnotations } from './annotations.ts'
import type { Ending } from './ending.ts'
import { writeEvidence } from './evidence.ts'
import { govern } from './govern.ts'
import { baseFor, open } from './open.ts'

export type WalkInputs = Inputs<'config' | 'working-directory' | 'models' | 'base' | 'all' | 'again' | 'allow-dirty'>

export interface Walked {
  readonly project: Project
  readonly walks: readonly ModelWalk[]
  readonly ending: Ending
}

/** `token` reads the records of the bot, for steps that deploy; null for actions that never do. Models go one after the other, so that each step has its own fold in the log. */
export async function walk(
  inputs: WalkInputs,
  runner: Runner,
  steps: readonly Step[],
  token: string | null = null
): Promise<Walked> {
  const names = inputs.words('models')
  const again = inputs.flag('again')
  const flags = { again, allowDirty: inputs.flag('allow-dirty') }
  const all = inputs.flag('all') || again || names.length > 0
  const project = await govern(await open(inputs, runner), runner, steps, token)
  const contexts = contextsOf(project, names, flags).filter(({ model }) => {
    const isLeftOut = project.ports.approvals.isLeftOut?.(model) === true
    if (isLeftOut) runner.log(`${model} is left out: its pull request says /modelgate exclude ${model}`)
    return !isLeftOut
  })
  const walks = await exclusively(project, async () => {
    const base = await baseFor(project, inputs.optional('base'), runner)
    return runModels(contexts, { steps, base, all, parallel: 1 })
  })
  const ending = await endingOfWalks(project, walks)
  const outputs = { ...ending.outputs, 'evidence-path': await writeEvidence(project, walks, runner) }
  return { project, walks, ending: { ...ending, outputs } }
}

async function endingOfWalks(project: Project, walks: readonly ModelWalk[]): Promise<Ending> {
  const walked = walks.filter(({ records }) => records.length > 0)
  const worst = worstOf(walked)
  const whole = { commit: project.head.sha, models: walks }
  const detail = { models: walks }
  const outputs = { models: JSON.stringify(walked.map(({ model }) => model)) }
  if (worst === undefined) {
    const reason = walked.length === 0 ? 'not_affected' : 'passed'
    const message = walked.length === 0 ? 'no model is affected' : walked.map(sentence).join('; ')
    const shown = report([...renderWalk(whole).children, ...(walked.length === 0 ? [] : [walkChart(whole)])])
    return {
      result: 'pass',
      reason,
      exitCode: exitCodes.pass,
      message,
      outputs,
      annotations: await walkAnnotations(project, walked),
      report: shown,
      detail
    }
  }
  const code = worst.reasons[0]?.code
  return {
    result: worst.result,
    reason: code !== undefined && isReasonCode(code) ? code : 'internal_error',
    exitCode: exitCodeOf(walked),
    message: walked.map(sentence).join('; '),
    outputs,
    annotations: await walkAnnotations(project, walked),
    report: report([...renderWalk(whole).children, walkChart(whole)]),
    detail
  }
}

function sentence({ model, records }: ModelWalk): string {
  const last = records.at(-1)
  if (last === undefined) return `${model}: nothing to do`
  const reasons = last.reasons.map(({ code }) => code).join(', ')
  return `${model}: ${last.step} ${last.result}${reasons === '' ? '' : ` (${reasons})`}`
}

/** The last record of the model that ended worst; undefined where all passed. */
function worstOf(walks: readonly ModelWalk[]) {
  const last = walks.flatMap(({ records }) => records.at(-1) ?? [])
  const order = ['fail', 'unavailable', 'pending'] as const
  return order.flatMap((result) => last.find((record) => record.result === result) ?? []).at(0)
}

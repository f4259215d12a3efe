// Whether a pull request asks for its training: training costs time and money, so a draft trains nothing by itself.
import type { TrainConfig } from '../../config/schema.ts'
import { wait, type ModelContext, type StepOutcome } from '../context.ts'

/** Null where training may begin. A run with the same fingerprint is re-used without asking. */
export function notAsked({ pull, again }: ModelContext, config: Pick<TrainConfig, 'on' | 'label'>): StepOutcome | null {
  if (pull === undefined || again) return null
  const message = whyNot(pull, config)
  return message === null ? null : wait('training_not_asked', message)
}

function whyNot(
  { isDraft, labels }: NonNullable<ModelContext['pull']>,
  { on, label }: Pick<TrainConfig, 'on' | 'label'>
): string | null {
  switch (on) {
    case 'push':
      return null
    case 'ready':
      return isDraft ? 'no run has these inputs, and a draft trains nothing (`train.on: ready`)' : null
    case 'label':
      return labels.some((name) => name.toLowerCase() === label.toLowerCase())
        ? null
        : `no run has these inputs, and the label \`${label}\` is not set (\`train.on: label\`)`
  }
}

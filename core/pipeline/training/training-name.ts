// How a training is named to the command that does it, and to what that command logs.
import type { Digest } from '../../digest.ts'
import type { ModelContext } from '../context.ts'

/** Names one training among those of its fingerprint: `a1b2c3d4e5f6-mf3k9z1`. */
export function trainingName(fingerprint: Digest, startedAt: number): string {
  return `${fingerprint.slice('sha256:'.length, 'sha256:'.length + 12)}-${startedAt.toString(36)}`
}

/** Tags by which a run that the training itself logs is found again. */
export const trainingTags = { fingerprint: 'modelgate.fingerprint', training: 'modelgate.training' } as const

/**
 * What every train command is told. MLflow's client gives each run it starts the tags of MLFLOW_RUN_CONTEXT
 * (mlflow.environment_variables), so that what a training logs by itself is linked to its run here.
 */
export function trainingIdentity(
  { model, head }: Pick<ModelContext, 'model' | 'head'>,
  fingerprint: Digest,
  training: string,
  repeat: number
): Record<string, string> {
  const tags = {
    [trainingTags.fingerprint]: fingerprint,
    [trainingTags.training]: repeat === 0 ? training : `${training}-${repeat}`,
    'modelgate.model': model,
    'modelgate.commit': head.sha
  }
  return {
    MODELGATE_FINGERPRINT: fingerprint,
    MODELGATE_TRAINING: training,
    MODELGATE_REPEAT: String(repeat),
    MLFLOW_RUN_CONTEXT: JSON.stringify(tags)
  }
}

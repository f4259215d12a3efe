// Records and states of this machine, told to an MLflow server too where MLFLOW_TRACKING_URI names one.
import { setTimeout as sleep } from 'node:timers/promises'
import { createMasker } from '../../core/masking.ts'
import type { Ports } from '../../core/pipeline/context.ts'
import { isMlflowServer, type Environment } from '../mlflow/client.ts'
import { createOutbox } from '../mlflow/outbox.ts'
import { createTrackedRecords, createTrackedStates } from '../mlflow/tracked.ts'

interface Local extends Pick<Ports, 'store' | 'tracking' | 'states' | 'progress'> {
  readonly env: Environment
  /** Where what is not sent yet waits. */
  readonly folder: string
}

export function trackedRecords({
  env,
  folder,
  store,
  tracking,
  states,
  progress
}: Local): Pick<Ports, 'tracking' | 'states' | 'deliver'> {
  if (!isMlflowServer(env)) return { tracking, states }
  const outbox = createOutbox(folder)
  return {
    tracking: createTrackedRecords(tracking, store, outbox),
    states: createTrackedStates(states, outbox),
    async deliver() {
      const { deliver } = await import('../mlflow/deliver.ts')
      const mask = createMasker(env)
      await deliver({ env, mask, folder, store, tracking, states, outbox, progress }, (milliseconds) =>
        sleep(milliseconds)
      )
    }
  }
}

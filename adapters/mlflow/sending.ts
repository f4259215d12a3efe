// What it takes to send one letter.
import type { Masker } from '../../core/masking.ts'
import type { EnvironmentStates, Store, Tracking } from '../../core/pipeline/ports.ts'
import type { Environment, MlflowClient } from './client.ts'

export interface Sending {
  readonly client: MlflowClient
  readonly env: Environment
  readonly mask: Masker
  readonly store: Store
  readonly tracking: Tracking
  readonly states: EnvironmentStates
  /** For files on their way; made when it is needed. */
  readonly folder: string
}

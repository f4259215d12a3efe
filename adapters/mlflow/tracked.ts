// Records as they are kept here, and beside them what the tracking server is to hear of them.
import type { Digest } from '../../core/digest.ts'
import { runSchema, type Run, type StepRecord } from '../../core/pipeline/evidence.ts'
import type { EnvironmentStates, Store, Tracking } from '../../core/pipeline/ports.ts'
import type { Outbox } from './outbox.ts'

type Reading = Pick<Store, 'has' | 'getBytes'>

/** Each letter is written before its record: a process that is killed between the two tells too much, never too little. */
export function createTrackedRecords(tracking: Tracking, store: Reading, outbox: Outbox): Tracking {
  return {
    ...tracking,
    async saveRun(run) {
      await outbox.put({ kind: 'run', run, package: null, evaluation: null, comparison: null, verdict: null })
      await tracking.saveRun(run)
    },
    async saveStep(record, place) {
      const run = await runOf(record, store)
      if (run !== null) {
        const {
          package: packaged,
          evaluation,
          comparison,
          verdict
        } = record.outputs as Record<string, Digest | undefined>
        await outbox.put({
          kind: 'run',
          run,
          package: packaged ?? null,
          evaluation: evaluation ?? null,
          comparison: comparison ?? null,
          verdict: verdict ?? null
        })
      }
      await tracking.saveStep(record, place)
    },
    async saveRelease(release) {
      await outbox.put({ kind: 'release', release, run: await readRun(release.run, store) })
      await tracking.saveRelease(release)
    }
  }
}

/** Where a state moves to is read when it is told: the last move counts. */
export function createTrackedStates(states: EnvironmentStates, outbox: Outbox): EnvironmentStates {
  return {
    read: (environment, model) => states.read(environment, model),
    async compareAndSwap(environment, model, version, next) {
      await outbox.put({ kind: 'aliases', environment, model })
      return states.compareAndSwap(environment, model, version, next)
    }
  }
}

async function runOf({ step, outputs }: StepRecord, store: Reading): Promise<Run | null> {
  if ((step !== 'build' && step !== 'test') || outputs.run === undefined) return null
  const digest = outputs.run as Digest
  return (await store.has(digest)) ? readRun(digest, store) : null
}

async function readRun(digest: Digest, store: Reading): Promise<Run> {
  return runSchema.parse(JSON.parse(new TextDecoder().decode(await store.getBytes(digest))))
}

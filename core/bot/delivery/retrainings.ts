// Retrainings that a run of the default branch handed in: the bot opens the pull request, for events of a job's token start no checks.
import { retrainBranch, retrainWorkflow } from '../branches.ts'
import type { Effect } from '../effects.ts'
import type { DeliveryObservation } from '../observation.ts'
import type { RunFacts } from '../run-facts.ts'
import { isOfRun } from '../own-evidence.ts'
import { record, recordsOf, type BotEvent } from '../records.ts'
import { isTrusted } from './releases.ts'

export interface Opened {
  readonly effects: readonly Effect[]
  readonly events: readonly BotEvent[]
}

/** The newest of this model, once. Its commit must be the one that the run made: another one was pushed by somebody. */
export function openRetraining(observation: DeliveryObservation, model: string): Opened {
  const { records, repository, runs, self } = observation
  const [newest] = runs.flatMap((run) => {
    const handed = handedIn(observation, run)
    return handed?.model === model ? [{ run, ...handed }] : []
  })
  const nothing: Opened = { effects: [], events: [] }
  if (newest === undefined || newest.branch !== retrainBranch(model)) return nothing
  const { run, branch, head } = newest
  const before = recordsOf(records.entries, 'retraining_opened')
  if (before.some(({ entry, detail }) => entry.model === model && detail.head === head)) return nothing
  const at = { actor: self.login, model, environment: null, commit: run.headSha }
  return {
    effects: [
      {
        ...{ kind: 'open_pull', branch, head, base: repository.defaultBranch, title: `Retrain ${model}` },
        body: `[Run ${run.id}](${run.url}) brought what \`${model}\` is to be trained on next. The check of this pull request trains it and compares it with what is live; closed, it changes nothing.`
      }
    ],
    events: [record('retraining_opened', at, { run: run.id, branch, head })]
  }
}

function handedIn(observation: DeliveryObservation, run: RunFacts) {
  if (run.evidence.kind !== 'read' || !isTrusted(observation, run)) return null
  const isRetraining = run.path === `.github/workflows/${retrainWorkflow}` && isOfRun(run, run.evidence.document)
  return isRetraining ? (run.evidence.document.retraining ?? null) : null
}

// The history that `modelgate init --replay` reads for each model, and the config that its noise proposes.
import { join } from 'node:path'
import { pipelineFiles } from '../adapters/config/file.ts'
import { configPath } from '../adapters/config/find.ts'
import { createTracking } from '../adapters/files/tracking.ts'
import { mergedChanges } from '../adapters/git/merged.ts'
import { earlierRuns } from '../adapters/mlflow/earlier-runs.ts'
import type { Detection } from '../core/config/detect.ts'
import { expandConfig } from '../core/config/expand.ts'
import type { Config, ModelConfig } from '../core/config/schema.ts'
import { loadNumber } from '../core/digest.ts'
import { OutsideError } from '../core/errors.ts'
import { plainMetrics } from '../core/metrics/documents/document.ts'
import { canWrite, withRegressions, type Proposal } from '../core/replay/edit-rules.ts'
import { consecutive, historyKinds, type History, type HistoryKind } from '../core/replay/history.ts'
import { replay, type Replay, type Rules } from '../core/replay/replay.ts'
import type { Format, Terminal } from './command.ts'
import { replayMarkdown, replayText, type Texts } from './replay-text.ts'

interface ReplayOptions {
  readonly root: string
  readonly branch: string
  readonly asked: number
  /** The one kind of history to read; by default that which tells most. */
  readonly from: HistoryKind | undefined
  /** Whose metrics file stands for that of a model that names none. */
  readonly found: Pick<Detection, 'metricsFile'>
  readonly terminal: Pick<Terminal, 'env'>
}

export interface Replayed {
  readonly replays: readonly Replay[]
  readonly texts: Texts
}

/** `text` is the config as it would be written without the replay. */
export async function replayConfig(text: string, config: Config, options: ReplayOptions): Promise<Replayed> {
  const { models } = expandConfig(config, pipelineFiles(options.root))
  const replays = await Promise.all(
    Object.entries(models).map(async ([name, model]) => {
      const rules: Rules = new Map(Object.entries(model.metrics ?? {}))
      const looked = await histories(name, model, options)
      const replayed = replay(name, rules, best(looked, rules, options), options.asked)
      return { ...replayed, notes: [...replayed.notes, ...notWritten(replayed, text)] }
    })
  )
  return {
    replays,
    texts: { path: configPath, before: text, after: withRegressions(text, replays.flatMap(proposalsOf)) }
  }
}

function proposalsOf({ model, noise }: Replay): readonly Proposal[] {
  return noise.flatMap(({ metric, outcome, max_regression: limit }) =>
    outcome === 'proposed' && limit !== null ? [{ model, metric, max_regression: limit }] : []
  )
}

function notWritten(replayed: Replay, text: string): readonly string[] {
  return proposalsOf(replayed)
    .filter((proposal) => !canWrite(text, proposal))
    .map(
      ({ metric, max_regression: limit }) =>
        `The rule of ${metric} is an alias: write max_regression: ${limit} where it is defined.`
    )
}

export function showReplay({ replays, texts }: Replayed, format: Format): string {
  return format === 'markdown' ? replayMarkdown(replays, texts) : replayText(replays, texts)
}

export function replayDocument({ replays, texts }: Replayed): object {
  return { schema: 'modelgate/replay@1', replays, proposed: texts.after }
}

interface Looked {
  readonly kind: HistoryKind
  readonly history: History | null
  readonly note?: string
}

async function histories(
  name: string,
  model: ModelConfig,
  { root, branch, asked, from, found, terminal: { env } }: ReplayOptions
): Promise<readonly Looked[]> {
  const file = model.evaluation?.metrics ?? found.metricsFile
  const read = {
    git: async () => (file === undefined ? null : mergedChanges(root, branch, file, asked)),
    mlflow: async () => earlierRuns(root, env, asked),
    runs: async () => ownRuns(root, name, asked)
  }
  const wanted = historyKinds.filter((kind) => from === undefined || kind === from)
  return Promise.all(
    wanted.map(async (kind): Promise<Looked> => {
      try {
        return { kind, history: await read[kind]() }
      } catch (error) {
        // A server that is away is no reason to leave out what git tells, unless nothing else was asked for.
        if (!(error instanceof OutsideError) || from !== undefined) throw error
        return { kind, history: null, note: error.message }
      }
    })
  )
}

async function ownRuns(root: string, model: string, count: number): Promise<History | null> {
  const runs = await createTracking(join(root, '.modelgate')).runs(model)
  if (runs.length === 0) return null
  const changes = runs.map((run) => ({
    id: run.commit?.slice(0, 7) ?? run.fingerprint.slice('sha256:'.length, 'sha256:'.length + 7),
    title: run.dirty ? 'with uncommitted changes' : '',
    at: run.createdAt,
    after: plainMetrics(new Map(Object.entries(run.metrics).map(([key, value]) => [key, loadNumber(value)])))
  }))
  return {
    kind: 'runs',
    what: 'runs that Modelgate made here',
    changes: consecutive(changes, count),
    notes: ['Each run is compared with the run before it.']
  }
}

const places: Readonly<Record<HistoryKind, string>> = {
  git: 'git (a metrics file that is committed)',
  mlflow: 'MLflow (MLFLOW_TRACKING_URI, mlflow.db, mlruns/)',
  runs: 'runs of Modelgate'
}

/** The history with the most differences of metrics that have a rule; what else there is, and what failed, as notes. */
function best(looked: readonly Looked[], rules: Rules, { asked, from }: ReplayOptions): History {
  const found = looked
    .flatMap(({ history }) => (history === null ? [] : [{ history, told: differencesIn(history, rules) }]))
    .toSorted((a, b) => b.told - a.told)
  const failed = looked.flatMap(({ note }) => note ?? [])
  const [first, ...others] = found
  if (first === undefined) {
    const where = looked.map(({ kind }) => places[kind]).join(', ')
    return { kind: from ?? 'git', what: 'earlier changes', changes: [], notes: [`Looked in: ${where}.`, ...failed] }
  }
  const more = others
    .filter(({ told }) => told > 0)
    .map(
      ({ history: { kind, what, changes } }) =>
        `Also there: ${changes.length} ${what} (modelgate init --replay ${asked} --history ${kind}).`
    )
  return { ...first.history, notes: [...first.history.notes, ...more, ...failed] }
}

function differencesIn({ changes }: History, rules: Rules): number {
  const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value)
  return changes.filter(({ before, after }) =>
    [...rules.keys()].some((metric) => isNumber(before?.metrics.get(metric)) && isNumber(after.metrics.get(metric)))
  ).length
}

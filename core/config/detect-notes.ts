// What `init` says of a repository besides its config: what is left out, and what could be done.
import { notebookSource } from './detect-notebook.ts'

type Heads = ReadonlyMap<string, string>

interface Told {
  readonly path: string | undefined
  readonly command: string | undefined
  readonly source: string
  readonly isNotebook: boolean
}

const scripts = /(?:^|\/)(?:train|training|train_\w+|\w+_train)\.py$/
const notTraining = /(?:^|\/)(?:tests?|docs?)\/|(?:^|\/)(?:setup|conftest|noxfile|test_[^/]*|[^/]*_test)\.py$/

/** Python that is not training, whatever its words: tests, set-up, documents. */
export function isBesides(path: string): boolean {
  return notTraining.test(path)
}

export function isTrainingScript(path: string): boolean {
  return scripts.test(path) && !isBesides(path)
}

export function sourcesOf(heads: Heads): readonly string[] {
  return [...heads].flatMap(([path, text]) =>
    path.endsWith('.py') ? [text] : path.endsWith('.ipynb') ? [notebookSource(text)] : []
  )
}

export function notesOn(files: readonly string[], heads: Heads, training: Told): readonly string[] {
  const tracked = files.filter((path) => path.endsWith('.dvc'))
  const usesPipeline = files.some((path) => /(?:^|\/)dvc\.yaml$/.test(path))
  const keepsElsewhere = /set_tracking_uri\(/.test(training.source)
  const usesMlflow =
    files.some((path) => /^(?:mlruns\/|MLproject$)/.test(path)) ||
    sourcesOf(heads).some((text) => /^\s*(?:import|from) mlflow/m.test(text))
  return [
    ...(tracked.length > 0 && !usesPipeline
      ? [
          `DVC tracks ${tracked.length === 1 ? String(tracked[0]) : `${tracked.length} files`}: name them under train.data to fingerprint them`
        ]
      : []),
    ...(usesMlflow && keepsElsewhere
      ? [
          'the code sets its own MLflow tracking server: let it write its metrics to a file too, or take MLFLOW_TRACKING_URI'
        ]
      : []),
    ...(usesMlflow ? ['MLflow is used: a registered model can be taken by `source: mlflow:name@alias`'] : []),
    ...(training.isNotebook ? [`${String(training.path)} is run as a whole, by \`${String(training.command)}\``] : [])
  ]
}

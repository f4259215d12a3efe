// What a repository says of itself: which files train, write predictions, serve and test. Rules over names and first lines only.
import { InputError } from '../errors.ts'
import { isMetricsFile, numericNames } from './detect-metrics.ts'
import { notebookRun, notebookSource, takesParameters } from './detect-notebook.ts'
import { isBesides, isTrainingScript, morePipelines, moreScripts, notesOn, sourcesOf } from './detect-notes.ts'
import {
  isModelFile,
  literals,
  namedMetrics,
  rewrites,
  trains,
  writesMetrics,
  writesModel,
  writesPredictions
} from './detect-python.ts'
import { detectLogs } from './detect-logs.ts'
import { detectSetup, type Setup } from './detect-setup.ts'
import { classifyTable, namedColumns, type TableGuess } from './detect-table.ts'
import { readPipeline, type DvcPipeline } from './dvc.ts'
import { plainPath } from './plain-path.ts'
import { quote } from './quote.ts'

/** A repository as `init` sees it: paths with forward slashes, and the first lines of those that `isTelling` picks. */
export interface Listing {
  /** Name of the repository's folder. */
  readonly folder: string
  readonly files: readonly string[]
  readonly heads: ReadonlyMap<string, string>
  /** What starts Python on this machine: `python`, or `python3` where there is no other. */
  readonly python: string
}

/** What was found; a member that is absent was not found. */
export interface Detection extends TableGuess {
  readonly name: string
  /** The dvc.yaml that says the rest. */
  readonly dvc?: string | undefined
  readonly train?: string | undefined
  /** Environment variables that training needs to write where its metrics are looked for. */
  readonly env?: Readonly<Record<string, string>> | undefined
  /** Files in git that training writes anew besides its model. */
  readonly outputs: readonly string[]
  readonly params?: string | undefined
  /** Folder that Hydra writes its runs to, where training uses it. */
  readonly hydra?: string | undefined
  readonly artifact?: string | undefined
  readonly predictions?: string | undefined
  readonly metricsFile?: string | undefined
  /** Folder that training logs to, where it writes no metrics file. */
  readonly logs?: string | undefined
  /** Metrics in the metrics file or in the source, by dotted name. */
  readonly metricNames: readonly string[]
  readonly serve?: string | undefined
  readonly test?: string | undefined
  /** Lines of .gitignore for what the commands found here write. */
  readonly ignore: readonly string[]
  readonly setup: Setup
  /** Things a person may want to know of. */
  readonly notes: readonly string[]
}

const servers = /(?:^|\/)(?:serve|server|serving|app|api|main)\.py$/
const predictionTables = /(?:^|\/)[^/]*pred[^/]*\.csv$/i
const makefiles = /^(?:GNU)?[Mm]akefile$/
const tests = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/
const declarations =
  /(?:^|\/)(?:requirements[^/]*\.txt|dvc\.yaml|params\.yaml)$|^(?:pyproject\.toml|Pipfile|\.python-version|\.dvc\/config)$/

/** Whether the first lines of this file tell something. */
export function isTelling(path: string): boolean {
  return (
    path.endsWith('.ipynb') ||
    (path.endsWith('.py') && !isBesides(path)) ||
    isMetricsFile(path) ||
    [predictionTables, makefiles, declarations].some((pattern) => pattern.test(path))
  )
}

export function detect({ folder, files, heads, python }: Listing): Detection {
  const nearestFirst = files.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
  const find = (pattern: RegExp) => nearestFirst.find((path) => pattern.test(path))
  const pipeline = findPipeline(nearestFirst, heads)
  const training = findTraining(nearestFirst, heads, python)
  const { source, writtenIn } = training
  const usesMlflow = /^\s*(?:import|from) mlflow/m.test(source)
  const predictions = find(predictionTables) ?? writtenIn(writesPredictions(source))
  const logsToMlflow = usesMlflow && predictions === undefined && !/set_tracking_uri\(/.test(source)
  const file = nearestFirst.find(isMetricsFile) ?? writtenIn(writesMetrics(source)) ?? training.glued
  const tracked = file === undefined && logsToMlflow ? writtenIn(mlflowStore) : undefined
  const metricsFile = pipeline.made?.metrics ?? file ?? tracked
  const logged = metricsFile === undefined && predictions === undefined ? detectLogs(source) : undefined
  const logs = training.writtenIn(logged?.folder)
  const usesHydra = /^\s*@hydra\.main\(/m.test(source)
  const env = tracked === undefined ? logged?.env : { MLFLOW_TRACKING_URI: `sqlite:///${mlflowStore}` }
  const table = heads.get(predictions ?? '')
  const artifact = writtenIn(writesModel(source)) ?? nearestFirst.find(isModelFile)
  const inFile = numericNames(heads.get(metricsFile ?? '') ?? '')
  const test = find(tests) && `${python} -m pytest --junitxml=.modelgate/junit.xml`
  const params = nearestFirst.find((path) => /^params\.(?:ya?ml|json|toml)$/.test(path))
  const told = [artifact, predictions, metricsFile, params]
  return {
    name: modelName(training.path, folder),
    ...(pipeline.path === undefined ? {} : { dvc: pipeline.path }),
    train: training.command,
    ...(env === undefined || Object.keys(env).length === 0 ? {} : { env }),
    outputs: rewrites(source, files).filter((path) => !told.includes(path)),
    params,
    ...(usesHydra ? { hydra: hydraFolder } : {}),
    artifact,
    predictions,
    ...(table === undefined ? namedColumns(literals(source)) : classifyTable(table)),
    metricsFile,
    ...(logs === undefined ? {} : { logs }),
    metricNames: inFile.length > 0 ? inFile : namedMetrics(source === '' ? everySource(heads) : source),
    serve: serveCommand(nearestFirst, heads),
    test,
    ignore: [
      ...(usesHydra ? [`${hydraFolder}/`] : []),
      ...(logs === undefined || files.some((path) => path.startsWith(`${logs}/`)) ? [] : [`${logs}/`]),
      ...(training.isNotebook && !files.some((path) => path.startsWith('out/')) ? ['out/'] : []),
      ...(tracked === undefined
        ? []
        : [tracked, ...(files.some((path) => path.startsWith('mlruns/')) ? [] : ['mlruns/'])])
    ],
    setup: detectSetup(files, heads, sourcesOf(heads), [
      ...(pipeline.path === undefined ? [] : ['dvc']),
      ...(pipeline.path === undefined ? training.packages : []),
      ...(test === undefined ? [] : ['pytest'])
    ]),
    notes: [
      ...notesOn(files, heads, training),
      ...pipeline.notes,
      ...(pipeline.path === undefined
        ? moreScripts(nearestFirst, heads, training.path)
        : morePipelines(nearestFirst, pipeline.path))
    ]
  }
}

/** Where Hydra writes each run to, unless its config says otherwise. */
const hydraFolder = 'outputs'

/** A database of its own, so that putting back a run's metrics never touches the experiments of the team. */
const mlflowStore = 'modelgate-mlflow.db'

interface Training {
  readonly path: string | undefined
  readonly command: string | undefined
  readonly source: string
  readonly isNotebook: boolean
  readonly packages: readonly string[]
  /** The executed notebook, where it keeps metrics with scrapbook. */
  readonly glued: string | undefined
  /** A path that the source names, from the root of the repository. */
  readonly writtenIn: <T extends string | undefined>(path: T) => T | string
}

/** A script by its name, a target of make, MLproject, a script by what it does, a notebook: the first that is there. */
function findTraining(files: readonly string[], heads: Listing['heads'], python: string): Training {
  const plain = { isNotebook: false, packages: [], glued: undefined, writtenIn: <T>(path: T) => path }
  const script = files.find((path) => isTrainingScript(path))
  const ofScript = (path: string): Training => ({
    ...plain,
    path,
    command: `${python} ${quote(path)}`,
    source: heads.get(path) ?? ''
  })
  if (script !== undefined) return ofScript(script)
  const fits = files.find((path) => path.endsWith('.py') && !isBesides(path) && trains(heads.get(path) ?? ''))
  const hasTarget = [...heads].some(([path, text]) => makefiles.test(path) && /^train\s*:(?!=)/m.test(text))
  const command = hasTarget
    ? 'make train'
    : files.includes('MLproject')
      ? 'mlflow run . --env-manager local'
      : undefined
  if (command !== undefined) return { ...plain, path: fits, command, source: heads.get(fits ?? '') ?? '' }
  if (fits !== undefined) return ofScript(fits)
  const notebooks = files.filter((path) => path.endsWith('.ipynb') && !path.startsWith('out/'))
  const notebook =
    notebooks.find((path) => /train/i.test(path)) ??
    notebooks.find((path) => trains(notebookSource(heads.get(path) ?? ''))) ??
    (notebooks.length === 1 ? notebooks[0] : undefined)
  if (notebook === undefined) return { ...plain, path: undefined, command: undefined, source: '' }
  const parameters = takesParameters(heads.get(notebook) ?? '')
    ? files.find((path) => /^params\.ya?ml$/.test(path))
    : undefined
  return ofNotebook(notebook, notebookSource(heads.get(notebook) ?? ''), heads, { python, parameters })
}

function ofNotebook(
  path: string,
  source: string,
  heads: Listing['heads'],
  { python, parameters }: { readonly python: string; readonly parameters: string | undefined }
): Training {
  const usesPapermill = [...heads].some(([name, text]) => declarations.test(name) && /\bpapermill\b/.test(text))
  const { command, folder, packages } = notebookRun(path, python, quote, usesPapermill, parameters)
  return {
    path,
    command,
    source,
    isNotebook: true,
    packages,
    glued: /\bglue\(/.test(source) ? `out/${path.split('/').at(-1) ?? path}` : undefined,
    writtenIn: (file) => (file === undefined || folder === '' ? file : plainPath(`${folder}/${file}`))
  }
}

interface Pipeline {
  readonly path?: string
  readonly made?: DvcPipeline
  readonly notes: readonly string[]
}

/** The nearest dvc.yaml with stages that can be read, and that names a model or a metrics file. */
function findPipeline(files: readonly string[], heads: Listing['heads']): Pipeline {
  const path = files.find((file) => /(?:^|\/)dvc\.yaml$/.test(file))
  if (path === undefined) return { notes: [] }
  try {
    const made = readPipeline(path, { read: (file) => heads.get(file) ?? null, has: (file) => files.includes(file) })
    if (made.metrics !== undefined || made.artifact !== undefined) return { path, made, notes: [] }
    return {
      notes: [`${path} names neither metrics nor a model, so it is not used: train can be \`dvc repro --force\``]
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { notes: [`${error.message}: train can be \`dvc repro --force\``] }
  }
}

const everySource = (heads: Listing['heads']): string => sourcesOf(heads).join('\n')

const depth = (path: string): number => path.split('/').length

function modelName(script: string | undefined, folder: string): string {
  const parent = script?.split('/').at(-2)
  const name =
    parent === undefined || /^(?:src|scripts|training|train|code|python|notebooks?)$/i.test(parent) ? folder : parent
  return (
    name
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9_-]+/g, '-')
      .replace(/^[-_]+|-+$/g, '')
      .slice(0, 63) || 'model'
  )
}

function serveCommand(files: readonly string[], heads: Listing['heads']): string | undefined {
  for (const path of files.filter((file) => servers.test(file))) {
    const app = /^(\w+)\s*(?::\s*\w+\s*)?=\s*FastAPI\(/m.exec(heads.get(path) ?? '')?.[1]
    if (app === undefined) continue
    const slash = path.lastIndexOf('/')
    const folder = slash < 0 ? '' : ` --app-dir ${quote(path.slice(0, slash))}`
    return `uvicorn ${path.slice(slash + 1, -3)}:${app}${folder} --host 127.0.0.1 --port {port}`
  }
  return undefined
}

// What a repository says of itself: which files train, write predictions, serve and test. Rules over names and first lines only.
import { InputError } from '../errors.ts'
import { isMetricsFile, numericNames } from './detect-metrics.ts'
import { isBesides, notesOn, sourcesOf } from './detect-notes.ts'
import {
  estimatedTask,
  isModelFile,
  literals,
  namedMetrics,
  rewrites,
  writesMetrics,
  writesModel,
  writesPredictions
} from './detect-python.ts'
import { detectLogs } from './detect-logs.ts'
import { detectSetup, type Setup } from './detect-setup.ts'
import { findTraining } from './detect-training.ts'
import { classifyTable, namedColumns, type TableGuess } from './detect-table.ts'
import { showsCommands } from './detect-script.ts'
import { readPipeline, type DvcPipeline } from './dvc.ts'
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
    showsCommands(path) ||
    [predictionTables, makefiles, declarations].some((pattern) => pattern.test(path))
  )
}

/** What part of a repository is looked at: all of it, or one of several models. */
export interface Part {
  /** Folder of the model; '' for the whole repository. */
  readonly root: string
  /** The script or notebook that trains it, where that is known. */
  readonly training?: string
  /** The dvc.yaml that makes it, where that is known; null where none does. */
  readonly pipeline?: string | null
}

/** `whole` is the repository that `part` is of. */
export function detect(listing: Listing, part: Part = { root: '' }, whole: Listing = listing): Detection {
  const { folder, files, heads } = listing
  const { root } = part
  const python = usesPoetry(whole) ? `poetry run ${listing.python}` : listing.python
  const nearestFirst = files.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
  const find = (pattern: RegExp) => nearestFirst.find((path) => pattern.test(path))
  const pipeline = findPipeline(
    part.pipeline === undefined ? nearestFirst : part.pipeline === null ? [] : [part.pipeline],
    whole
  )
  const training = findTraining({
    files: nearestFirst,
    every: whole.files,
    heads: whole === listing ? heads : new Map([...whole.heads].filter(([path]) => heads.has(path) || isShared(path))),
    python,
    root,
    chosen: part.training
  })
  const { source, writtenIn } = training
  const usesMlflow = /^\s*(?:import|from) mlflow/m.test(source)
  const named = (path: string) => source.includes(path.split('/').at(-1) ?? path)
  const foundFile = (isIt: (path: string) => boolean) => nearestFirst.find((path) => isIt(path) && named(path))
  const isPredictions = (path: string) => predictionTables.test(path)
  const predictions = foundFile(isPredictions) ?? find(predictionTables) ?? writtenIn(writesPredictions(source))
  const logsToMlflow = usesMlflow && predictions === undefined && !/set_tracking_uri\(/.test(source)
  const file =
    foundFile(isMetricsFile) ?? nearestFirst.find(isMetricsFile) ?? writtenIn(writesMetrics(source)) ?? training.glued
  const tracked = file === undefined && logsToMlflow ? writtenIn(mlflowStore) : undefined
  const metricsFile = pipeline.made?.metrics ?? file ?? tracked
  const logged = metricsFile === undefined && predictions === undefined ? detectLogs(source) : undefined
  const logs = training.writtenIn(logged?.folder)
  const usesHydra = /^\s*@hydra\.main\(/m.test(source)
  const env = {
    ...training.env,
    ...(tracked === undefined ? logged?.env : { MLFLOW_TRACKING_URI: `sqlite:///${mlflowStore}` })
  }
  const table = heads.get(predictions ?? '')
  const guessed =
    table === undefined && predictions !== undefined && metricsFile === undefined ? estimatedTask(source) : undefined
  const artifact = writtenIn(writesModel(source)) ?? nearestFirst.find(isModelFile)
  const inFile = numericNames(heads.get(metricsFile ?? '') ?? '', metricsFile ?? '')
  const test = testCommand(nearestFirst, root, `${pathOf(training.env)}${python}`)
  const within = root === '' ? 0 : root.length + 1
  const params = nearestFirst.find((path) => /^params\.(?:ya?ml|json|toml)$/.test(path.slice(within)))
  const told = [artifact, predictions, metricsFile, params]
  return {
    name: modelName(root === '' ? training.path : `${root}/train.py`, folder),
    ...(pipeline.path === undefined ? {} : { dvc: pipeline.path }),
    train: training.command,
    ...(Object.keys(env).length === 0 ? {} : { env }),
    outputs: rewrites(source, files).filter((path) => !told.includes(path)),
    params,
    ...(usesHydra ? { hydra: hydraFolder } : {}),
    artifact,
    predictions,
    ...(table === undefined ? { ...namedColumns(literals(source)), task: guessed } : classifyTable(table)),
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
      ...(pipeline.path === undefined ? training.notes : []),
      ...(guessed === undefined
        ? []
        : [
            `${String(predictions)} is not there yet: its task (${guessed}) and columns are taken from ${String(training.path)}; look at \`evaluation:\``
          ]),
      ...pipeline.notes
    ]
  }
}

/** Files at the root that speak of every model. */
function isShared(path: string): boolean {
  return !path.includes('/') || path.startsWith('.github/')
}

function usesPoetry({ files, heads }: Listing): boolean {
  return files.includes('poetry.lock') || /^\[tool\.poetry\b/m.test(heads.get('pyproject.toml') ?? '')
}

/** The prefix of a command that finds the packages which training finds. */
function pathOf({ PYTHONPATH: folder }: Readonly<Record<string, string>>): string {
  return folder === undefined ? '' : `PYTHONPATH=${quote(folder)} `
}

function testCommand(files: readonly string[], root: string, python: string): string | undefined {
  if (!files.some((path) => tests.test(path))) return undefined
  return `${python} -m pytest${root === '' ? '' : ` ${quote(root)}`} --junitxml=.modelgate/junit${root === '' ? '' : `/${root.replaceAll('/', '-')}`}.xml`
}

/** Where Hydra writes each run to, unless its config says otherwise. */
const hydraFolder = 'outputs'

/** A database of its own, so that putting back a run's metrics never touches the experiments of the team. */
const mlflowStore = 'modelgate-mlflow.db'

interface Pipeline {
  readonly path?: string
  readonly made?: DvcPipeline
  readonly notes: readonly string[]
}

/** The nearest dvc.yaml with stages that can be read, and that names a model or a metrics file. */
function findPipeline(among: readonly string[], { files, heads }: Listing): Pipeline {
  const path = among.find((file) => /(?:^|\/)dvc\.yaml$/.test(file))
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

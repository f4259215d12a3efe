// Which models a repository holds, where it holds more than one: each with its folder, its paths and its own detection.
import { detect, type Detection, type Listing, type Part } from './detect.ts'
import { findNotebook } from './detect-training.ts'
import { detectSetup, type Setup } from './detect-setup.ts'
import { isBesides, isTrainingScript, sourcesOf } from './detect-notes.ts'
import { notebookSource } from './detect-notebook.ts'
import { importedPackages, trains, writesMetrics, writesModel, writesPredictions } from './detect-python.ts'
import { InputError } from '../errors.ts'
import { readPipeline } from './dvc.ts'
import { importedFiles } from './detect-imports.ts'
import { isUnder } from './plain-path.ts'

/** One model of several. */
export interface Found extends Detection {
  /** Globs of the files that belong to it; absent for the whole repository. */
  readonly paths?: readonly string[]
  /** What makes it: a script, a notebook or a dvc.yaml; '' where nothing was found. */
  readonly path: string
}

export interface Repository {
  /** In the order of their paths; one of a repository with nothing or one thing that trains. */
  readonly models: readonly [Found, ...Found[]]
  readonly setup: Setup
  readonly notes: readonly string[]
}

/** What makes one model. */
interface Seat {
  readonly kind: 'pipeline' | 'script' | 'notebook'
  readonly path: string
  /** Folder of the model, without what says nothing of it, such as `src`. */
  readonly root: string
}

export function detectModels(listing: Listing): Repository {
  const seats = findSeats(listing)
  const single = { ...detect(listing), path: seats[0]?.path ?? '' }
  if (seats.length < 2) return { models: [single], setup: single.setup, notes: single.notes }
  const parts = seats.map((seat) => detectSeat(seat, seats, listing))
  const [first, ...others] = withNames(parts, seats)
  if (first === undefined) return { models: [single], setup: single.setup, notes: single.notes }
  const models = [first, ...others] as const
  const setup = setupOf(models, seats, listing)
  return { models, setup, notes: [...new Set(models.flatMap(({ notes }) => notes))] }
}

const generic = /^(?:src|lib|scripts?|training|train|code|python|notebooks?|pipelines?|jobs?)$/i

/** Folders of what is no model of its own. */
const aside =
  /(?:^|\/)(?:examples?|archived?|old|legacy|deprecated|sandbox|playground|tutorials?|bench(?:marks?)?|templates?)\//i

function rootOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  while (generic.test(folders.at(-1) ?? '')) folders.pop()
  return folders.join('/')
}

/** Pipelines, then scripts that no pipeline has, then notebooks of folders where nothing else trains. */
function findSeats({ files, heads }: Listing): readonly Seat[] {
  const seat =
    (kind: Seat['kind']) =>
    (path: string): Seat => ({ kind, path, root: rootOf(path) })
  const pipelines = files
    .filter((path) => /(?:^|\/)dvc\.yaml$/.test(path) && !aside.test(path))
    .filter((path) => isReadable(path, { files, heads }))
    .map((path): Seat => ({ kind: 'pipeline', path, root: path.split('/').slice(0, -1).join('/') }))
  const covers = (taken: readonly Seat[]) => (path: string) =>
    taken.some(({ root }) => root === '' || isUnder(root, path))
  const training = files.filter(
    (path) => isTrainingScript(path) && !aside.test(path) && trains(heads.get(path) ?? '') && !covers(pipelines)(path)
  )
  const scripts = distinct(training, heads).map(seat('script'))
  const inTheirFolder = files.filter(
    (path) =>
      path.endsWith('.py') &&
      !isBesides(path) &&
      !isTrainingScript(path) &&
      !aside.test(path) &&
      trains(heads.get(path) ?? '')
  )
  const more =
    scripts.length + pipelines.length === 0
      ? []
      : inTheirFolder
          .filter(
            (path) =>
              rootOf(path) !== '' && !covers([...pipelines, ...scripts])(path) && !isImported(path, files, heads)
          )
          .map(seat('script'))
          .filter(({ root }, index, all) => all.findIndex((other) => other.root === root) === index)
  const made = [...pipelines, ...scripts, ...more]
  const folders = [...new Set(files.filter((path) => path.endsWith('.ipynb') && !aside.test(path)).map(rootOf))]
  const notebooks = folders
    .filter((root) => root !== '' && !covers(made)(root))
    .flatMap((root) => {
      const own = files.filter((path) => path.endsWith('.ipynb') && rootOf(path) === root)
      const path = findNotebook(own, heads)
      return path !== undefined && trains(notebookSource(heads.get(path) ?? '')) ? [seat('notebook')(path)] : []
    })
  return [...made, ...notebooks].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function isReadable(path: string, { files, heads }: Pick<Listing, 'files' | 'heads'>): boolean {
  try {
    const made = readPipeline(path, { read: (file) => heads.get(file) ?? null, has: (file) => files.includes(file) })
    return made.metrics !== undefined || made.artifact !== undefined
  } catch (error) {
    if (error instanceof InputError) return false // the detection of the whole says why
    throw error
  }
}

/** Of scripts in one folder, those that write files of their own; a script that another imports is a part of that one. */
function distinct(scripts: readonly string[], heads: Listing['heads']): readonly string[] {
  const writes = (path: string) => {
    const source = heads.get(path) ?? ''
    return [writesModel(source), writesMetrics(source), writesPredictions(source)].filter((file) => file !== undefined)
  }
  return scripts.filter((path, index) => {
    if (isImported(path, scripts, heads)) return false
    const before = scripts.slice(0, index).filter((other) => rootOf(other) === rootOf(path))
    const mine = writes(path)
    return (
      before.length === 0 ||
      (mine.length > 0 && before.every((other) => !writes(other).some((file) => mine.includes(file))))
    )
  })
}

function isImported(path: string, files: readonly string[], heads: Listing['heads']): boolean {
  const stem = path.split('/').at(-1)?.slice(0, -'.py'.length) ?? path
  if (!/^\w+$/.test(stem)) return false
  const imports = new RegExp(
    String.raw`^\s*(?:from\s+[\w.]*\b${stem}\s+import|import\s+[\w.]*\b${stem}\b|from\s+[\w.]+\s+import\s+(?:.*,\s*)?${stem}\b)`,
    'm'
  )
  return files.some((other) => other !== path && rootOf(other) === rootOf(path) && imports.test(heads.get(other) ?? ''))
}

/** The innermost folder of a model that holds the file. */
function ownerRoot(file: string, seats: readonly Seat[]): string | undefined {
  return seats
    .map(({ root }) => root)
    .filter((root) => root === '' || isUnder(root, file))
    .toSorted((a, b) => b.length - a.length)[0]
}

function detectSeat({ kind, path, root }: Seat, seats: readonly Seat[], whole: Listing): Found {
  const isMine = (file: string) =>
    ownerRoot(file, seats) === root && !seats.some((other) => other.path === file && other.path !== path)
  const files = whole.files.filter(isMine)
  const heads = new Map([...whole.heads].filter(([file]) => isMine(file)))
  const part: Part = kind === 'pipeline' ? { root, pipeline: path } : { root, training: path, pipeline: null }
  const found = detect({ ...whole, files, heads }, part, whole)
  const isAlone = seats.every((other) => other.path === path || other.root !== root)
  const paths =
    root === '' || !isAlone
      ? undefined
      : [`${root}/**`, ...importedFiles(files, whole).filter((file) => !isUnder(root, file))]
  return { ...found, path, ...(paths === undefined ? {} : { paths }) }
}

/** Names by folder; by script where a folder has several; counted where they are still the same. */
function withNames(models: readonly Found[], seats: readonly Seat[]): readonly Found[] {
  const named = models.map((model, index) => {
    const seat = seats[index]
    const shares = seats.filter(({ root }) => root === seat?.root).length > 1
    const stem = (seat?.path.split('/').at(-1) ?? '')
      .replace(/\.\w+$/, '')
      .replace(/^train(?:ing)?[_-]|[_-]train(?:ing)?$/i, '')
    return shares && stem !== '' && stem !== 'train' ? { ...model, name: stem } : model
  })
  return named.map((model, index) => {
    const before = named.slice(0, index).filter(({ name }) => name === model.name).length
    return before === 0 ? model : { ...model, name: `${model.name.slice(0, 60)}-${before + 1}` }
  })
}

/** One installation for all of them: the root's, and every model's own requirements.txt. */
function setupOf(models: readonly Found[], seats: readonly Seat[], { files, heads }: Listing): Setup {
  const extra = [
    ...(models.some(({ dvc }) => dvc !== undefined) ? ['dvc'] : []),
    ...(seats.some(({ kind }) => kind === 'notebook') ? ['nbconvert', 'ipykernel'] : []),
    ...(models.some(({ test }) => test !== undefined) ? ['pytest'] : [])
  ]
  const setup = detectSetup(files, heads, sourcesOf(heads), extra)
  const own = seats.map(({ root }) => `${root}/requirements.txt`).filter((path) => files.includes(path))
  const missing = own.filter((path) => !setup.install.includes(path))
  const isDeclared = files.some((path) => /^(?:requirements[^/]*\.txt|pyproject\.toml|[^/]+\.lock)$/.test(path))
  const bare =
    own.length === 0 || isDeclared ? [] : seats.filter(({ root }) => !own.includes(`${root}/requirements.txt`))
  const packages = importedPackages(bare.flatMap(({ path }) => sourcesOf(new Map([[path, heads.get(path) ?? '']]))))
  const more = [
    ...(missing.length === 0 ? [] : [`pip install ${missing.map((path) => `-r ${path}`).join(' ')}`]),
    ...(packages.length === 0 ? [] : [`pip install ${packages.join(' ')}`])
  ].join(' && ')
  if (more === '') return setup
  return {
    ...setup,
    install: `${setup.install} && ${more}`,
    besides: setup.besides === '' ? more : `${setup.besides} && ${more}`,
    notes: [
      ...setup.notes,
      ...(packages.length === 0
        ? []
        : [
            `the workflow installs what ${bare.map(({ path }) => path).join(', ')} import (${packages.join(', ')}), unpinned`
          ])
    ]
  }
}

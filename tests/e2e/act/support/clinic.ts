// The repository of the tests: examples/clinic with its data, some of its models, and the workflow templates as they are.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { pythonEnvironment } from '../../../support/python.ts'
import type { Stage } from './scene.ts'
import { templatesFor } from './templates.ts'

const root = join(import.meta.dirname, '../../../..')
const requirements = 'examples/clinic/models/digits/requirements.txt'

/** scikit-learn, FastAPI, pytest and ruff, as the example pins them. */
export const clinicPython = pythonEnvironment(`../${requirements}`)

export type ClinicModel = 'breast-cancer' | 'diabetes' | 'digits'
type Files = Readonly<Record<string, string>>

export interface Clinic {
  readonly models: readonly ClinicModel[]
  /** Laid over the example's config, key by key. */
  readonly config?: Readonly<Record<string, unknown>>
  /** More keys of each model, by key; under `train` and `evaluation` beside those that are there. */
  readonly model?: Readonly<Record<string, object>>
  /** Which of the templates checks pull requests. */
  readonly checks?: 'pull-request' | 'pull-request-matrix' | 'pull-request-sweep'
  /** More files of the first commit. */
  readonly files?: Files
}

/** The repository, and its Python. */
export const clinic = (options: Clinic): Stage => ({
  files: clinicFiles(options),
  path: dirname(clinicPython.interpreter)
})

function clinicFiles({
  models,
  config = {},
  model: more = {},
  checks = 'pull-request',
  files: others = {}
}: Clinic): Files {
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-clinic-'))
  try {
    cpSync(join(root, 'examples/clinic'), folder, { recursive: true })
    const exported = spawnSync(clinicPython.interpreter, ['export_data.py'], { cwd: folder, encoding: 'utf8' })
    if (exported.status !== 0) throw new Error(exported.stderr)
    const files = filesOf(folder)
    const example = parse(files['.github/modelgate.yml'] ?? '') as Readonly<Record<string, unknown>>
    const known = example['models'] as Readonly<Record<string, Readonly<Record<string, object>>>>
    const laid = (model: string): object =>
      Object.fromEntries(Object.entries(more).map(([key, value]) => [key, { ...known[model]?.[key], ...value }]))
    const chosen = Object.fromEntries(models.map((model) => [model, { ...known[model], ...laid(model) }]))
    return {
      ...files,
      'requirements.txt': readFileSync(join(root, requirements), 'utf8'),
      '.github/modelgate.yml': stringify({ ...example, models: chosen, ...config }),
      ...templatesFor(checks),
      ...others
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One change of examples/story, by path. */
export const storyFiles = (change: string): Files => filesOf(join(root, 'examples/story', change))

function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile()
  )
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const))
}

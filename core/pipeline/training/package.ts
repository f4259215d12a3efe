// The package of a model: a folder that Modelgate serves from and that MLflow reads as one of its own.
import { stringify } from 'yaml'
import { prettyJson, type Digest } from '../../digest.ts'
import type { EnvironmentInfo } from '../evidence.ts'

export interface PackageInput {
  readonly model: string
  /** Name of the model file or folder; its bytes belong under `model/<artifact>`. */
  readonly artifact: string
  readonly modelDigest: Digest
  readonly runId: string
  /** RFC 3339, UTC. */
  readonly createdAt: string
  readonly environment: EnvironmentInfo
  /** The team's requirements file as written; null where there is none. */
  readonly requirements: string | null
  /** A few rows of features in the order of the test data's columns; null where it isn't known. */
  readonly example: readonly Readonly<Record<string, unknown>>[] | null
}

/**
 * The package's own files by path; the caller adds the artifact and, under `code/`, the serving code. A pickle or
 * joblib artifact gets MLflow's `python_function` flavor (mlflow.org/docs/latest/ml/model/#storage-format), with a
 * loader; of any other kind it is not claimed that MLflow could load it.
 */
export function packageFiles(input: PackageInput): ReadonlyMap<string, string> {
  const path = `model/${input.artifact}`
  const example = input.example ?? []
  const files = new Map([
    ['MLmodel', stringify(describeModel(input, path, example), { lineWidth: 0 })],
    ['modelgate.json', prettyJson({ schema: 'modelgate/package@1', model: input.model, artifact: path })],
    ['python_env.yaml', stringify(pythonEnvironment(input.environment), { lineWidth: 0 })],
    ['requirements.txt', requirementsOf(input)]
  ])
  if (example.length > 0) files.set('input_example.json', exampleJson(example))
  if (isPickle(input.artifact)) files.set(`code/${loader}.py`, loaderSource)
  return files
}

const loader = 'modelgate_loader'

function isPickle(artifact: string): boolean {
  return /\.(joblib|pkl|pickle)$/i.test(artifact)
}

type Rows = NonNullable<PackageInput['example']>

function describeModel(input: PackageInput, path: string, example: Rows): Record<string, unknown> {
  const { python } = input.environment
  return {
    artifact_path: 'model',
    flavors: {
      ...(isPickle(input.artifact)
        ? {
            python_function: {
              code: 'code',
              data: path,
              env: { virtualenv: 'python_env.yaml' },
              loader_module: loader,
              ...(python === null ? {} : { python_version: python })
            }
          }
        : {}),
      modelgate: { artifact: path, digest: input.modelDigest }
    },
    model_uuid: input.modelDigest.slice('sha256:'.length, 'sha256:'.length + 32),
    run_id: input.runId,
    ...(example.length === 0
      ? {}
      : {
          saved_input_example_info: { artifact_path: 'input_example.json', pandas_orient: 'split', type: 'dataframe' },
          signature: { inputs: JSON.stringify(signatureOf(example)), outputs: null, params: null }
        }),
    utc_time_created: mlflowTime(input.createdAt)
  }
}

/** MLflow writes `2026-11-23 09:41:00.000000`. */
function mlflowTime(time: string): string {
  return `${new Date(time).toISOString().slice(0, 23).replace('T', ' ')}000`
}

interface ColumnSpec {
  readonly type: 'any' | 'boolean' | 'double' | 'string'
  readonly name: string
  readonly required: boolean
}

/** Columns as MLflow's schema has them. */
function signatureOf(example: Rows): readonly ColumnSpec[] {
  return columnsOf(example).map((name) => {
    const values = example.map((row) => row[name])
    const present = values.filter((value) => !isMissing(value))
    return { type: typeOf(present), name, required: present.length === values.length }
  })
}

/** Whole numbers in a few rows say nothing of the others, and MLflow takes no integer for a `double`: so they are `any`. */
function typeOf(values: readonly unknown[]): ColumnSpec['type'] {
  if (values.every((value) => Number.isInteger(value))) return 'any'
  if (values.every((value) => typeof value === 'number')) return 'double'
  return values.every((value) => typeof value === 'boolean') ? 'boolean' : 'string'
}

function columnsOf(example: Rows): readonly string[] {
  return [...new Set(example.flatMap((row) => Object.keys(row)))]
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || Number.isNaN(value)
}

function exampleJson(example: Rows): string {
  const columns = columnsOf(example)
  const data = example.map((row) => columns.map((name) => (isMissing(row[name]) ? null : row[name])))
  return prettyJson({ columns, data })
}

function pythonEnvironment({ python, packages }: EnvironmentInfo): Record<string, unknown> {
  const tools = ['pip', 'setuptools', 'wheel'].flatMap((name) => {
    const version = packages[name]
    return version === undefined ? [] : [`${name}==${version}`]
  })
  return {
    ...(python === null ? {} : { python }),
    build_dependencies: tools,
    dependencies: ['-r requirements.txt']
  }
}

/** The team's file, unless it points at others that the package lacks; then the packages that training had. */
function requirementsOf({ requirements, environment }: PackageInput): string {
  if (requirements !== null && !/^\s*(-r|-c|-e|--requirement|--constraint|--editable|\.{1,2}\/)/m.test(requirements)) {
    return requirements
  }
  const pins = Object.entries(environment.packages).map(([name, version]) => `${name}==${version}\n`)
  return pins.sort().join('')
}

const loaderSource = `"""Loads the packaged model for mlflow.pyfunc. Written by Modelgate."""

import pickle


class Model:
    def __init__(self, model):
        self.model = model

    def predict(self, data, params=None):
        """A model that was fitted without column names gets the values alone, in the signature's order."""
        has_names = hasattr(self.model, "feature_names_in_")
        values = data if has_names or not hasattr(data, "to_numpy") else data.to_numpy()
        return self.model.predict(values)


def _load_pyfunc(path):
    if path.endswith(".joblib"):
        import joblib

        return Model(joblib.load(path))
    with open(path, "rb") as file:
        return Model(pickle.load(file))
`

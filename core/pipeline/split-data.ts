// The train and test files that Modelgate makes for a team that asks for a split.
import { InputError } from '../errors.ts'
import { splitCsv } from '../data/split.ts'
import type { ModelContext } from './context.ts'

/** Absolute paths; undefined where no split is asked for. */
export interface SplitPaths {
  readonly train?: string | undefined
  readonly test?: string | undefined
}

/** Repository-relative paths of the split's two files. */
export function splitPaths({ model }: { readonly model: string }): { readonly train: string; readonly test: string } {
  return { train: `.modelgate/split/${model}/train.csv`, test: `.modelgate/split/${model}/test.csv` }
}

/** Writes train.csv and test.csv, the same bytes for the same data and settings. */
export async function prepareSplit(context: ModelContext): Promise<SplitPaths> {
  const { settings, ports } = context
  const config = settings.train?.split
  if (config === undefined) return {}
  const bytes = await ports.workspace.read(config.data)
  if (bytes === null) {
    throw new InputError(`${config.data} is missing`, { cure: 'fetch the data, or mend `train.split.data`' })
  }
  const parts = splitCsv(bytes, config, config.data)
  const paths = splitPaths(context)
  await ports.workspace.write(paths.train, parts.train)
  await ports.workspace.write(paths.test, parts.test)
  return { train: ports.workspace.resolve(paths.train), test: ports.workspace.resolve(paths.test) }
}

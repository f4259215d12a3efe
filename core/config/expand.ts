// What the config leaves to files of the repository, filled in.
import { InputError } from '../errors.ts'
import { readPipeline, type PipelineFiles } from './dvc.ts'
import { evaluatedFile } from './resolve.ts'
import { trainSchema, type Config, type ModelConfig } from './schema.ts'
import { evaluationSchema } from './evaluation-schema.ts'

/** The config with each `dvc:` read; what the config itself says goes before. Throws InputError where a pipeline gives too little. */
export function expandConfig(config: Config, files: PipelineFiles): Config {
  const models = Object.entries(config.models).map(([name, model]) => [name, expandModel(name, model, files)] as const)
  return { ...config, models: Object.fromEntries(models) }
}

function expandModel(name: string, model: ModelConfig, files: PipelineFiles): ModelConfig {
  if (model.dvc === undefined) return model
  const { command, params, data, outputs, artifact, metrics } = readPipeline(model.dvc, files)
  const made = {
    outputs: outputs.filter((path) => path !== artifact && path !== metrics),
    ...(params === undefined ? {} : { params }),
    ...(data.length === 0 ? {} : { data: [...data] })
  }
  const expanded: ModelConfig = {
    ...model,
    train: model.train === undefined ? trainSchema.parse({ command, ...made }) : { ...made, ...model.train },
    ...((model.artifact ?? artifact) === undefined ? {} : { artifact: model.artifact ?? artifact }),
    ...(model.evaluation === undefined && metrics !== undefined
      ? { evaluation: evaluationSchema.parse({ metrics }) }
      : {})
  }
  if (expanded.artifact !== undefined || evaluatedFile(expanded) !== undefined) return expanded
  throw new InputError(`${model.dvc} names neither a model nor a metrics file for the model ${name}`, {
    cure: `add \`metrics:\` to its last stage, or \`artifact:\` and \`evaluation:\` to the model in the config`,
    place: { file: model.dvc }
  })
}

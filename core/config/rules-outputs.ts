// What commands write is left out of the fingerprints and is no sign of a dirty tree: so it may hold nothing that counts.
import { conflict } from './findings.ts'
import { isUnder, plainPath } from './plain-path.ts'
import type { Finding, Path } from './problem.ts'
import type { Config, ModelConfig } from './schema.ts'

const reserved = ['.git', '.modelgate', '.github']
/** A word of a command that names code. */
const codeName = /[^\s"'=;|&()<>]+\.(?:py|ipynb|sh|[rR]|jl|js|mjs|ts)(?=$|[\s"';|&)])/g

export function outputFindings(config: Config): readonly Finding[] {
  const inputs = Object.values(config.models).flatMap(inputsOf).map(plainPath)
  return Object.entries(config.models).flatMap(([name, model]) =>
    outputsOf(['models', name], model).flatMap(({ path, output }): readonly Finding[] => {
      const plain = plainPath(output)
      if (plain === '' || reserved.some((folder) => isUnder(folder, plain))) {
        return [conflict(path, `\`${output}\` is no place for what a command writes`, 'name a path such as `out/`')]
      }
      const hidden = inputs.find((input) => isUnder(plain, input))
      if (hidden === undefined) return []
      const why = `\`${output}\` holds \`${hidden}\`, which a model is made from: its changes would not be seen`
      return [conflict(path, why, 'let the command write to a folder of its own, such as `out/`')]
    })
  )
}

function outputsOf(path: Path, { artifact, train, evaluation, test, analyze }: ModelConfig) {
  const named: readonly (readonly [Path, string | undefined])[] = [
    [['artifact'], artifact],
    [['evaluation', 'predictions'], evaluation?.predictions],
    [['evaluation', 'metrics'], evaluation?.metrics],
    [['evaluation', 'logs'], evaluation?.logs],
    [['train', 'sweep', 'metrics'], train?.sweep?.metrics],
    [['train', 'hydra'], train?.hydra],
    [['train', 'notebook'], train?.notebook],
    [['test', 'junit'], test?.junit],
    ...(train?.outputs ?? []).map((file, index) => [['train', 'outputs', index], file] as const),
    ...(analyze?.sarif ?? []).map((file, index) => [['analyze', 'sarif', index], file] as const)
  ]
  return named.flatMap(([key, output]) => (output === undefined ? [] : [{ path: [...path, ...key], output }]))
}

/** Files, folders and the fixed part of globs that a model is made, tested or served from. */
function inputsOf({ train, evaluation, serve, score, test, analyze }: ModelConfig): readonly string[] {
  const files = [
    train?.params,
    ...(train?.data ?? []),
    ...(train?.lock ?? []),
    train?.split?.data,
    evaluation?.data,
    score?.data,
    analyze?.baseline
  ].filter((path) => path !== undefined && !path.includes('://'))
  const globs = [...(serve?.paths ?? []), ...(score?.paths ?? [])].map((glob) => glob.replace(/[^/]*[*?[{!(].*$/, ''))
  const commands = [train, evaluation, serve, score, test, analyze].map((part) => part?.command ?? '')
  const code = commands.flatMap((command) => command.match(codeName) ?? [])
  return [...files, ...globs, ...code].filter((path): path is string => path !== undefined && path !== '')
}

// `modelgate validate`: is the config right, and what does it make of each model?
import { Option } from 'commander'
import { readConfig, readWarnings } from '../../adapters/config/file.ts'
import { configPath, findRoot } from '../../adapters/config/find.ts'
import { formatProblem, type ConfigProblem } from '../../core/config/problem.ts'
import { policyDigest, resolveModel } from '../../core/config/resolve.ts'
import type { Config } from '../../core/config/schema.ts'
import { prettyJson } from '../../core/digest.ts'
import { exitCodes, formatPlace, type ExitCode } from '../../core/errors.ts'
import { applicableSteps } from '../../core/pipeline/environments.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { code, list, paragraph, report, table, untrusted, withCode, type Block } from '../../core/report/tree.ts'
import type { Define, Format, Terminal } from '../command.ts'

interface Options {
  readonly config?: string
  readonly format: Format
}

export const define: Define = (command, terminal, finish) => {
  command
    .description('check the config, and say which steps apply to each model')
    .option('--config <file>', `the config (default: ${configPath})`)
    .addOption(
      new Option('--format <format>', 'form of the result').choices(['text', 'json', 'markdown']).default('text')
    )
    .action(async (options: Options) => finish(await validate(options, terminal)))
}

async function validate({ config: path, format }: Options, terminal: Terminal): Promise<ExitCode> {
  const root = path === undefined ? await findRoot(terminal.cwd) : terminal.cwd
  const parsed = await readConfig(root, path)
  if ('errors' in parsed) {
    terminal.stdout(problemReports[format](parsed.errors))
    return exitCodes.input
  }
  const faults = path === undefined ? await policyFaults(root, parsed.config) : []
  if (faults.length > 0) {
    terminal.stdout(faultReports[format](faults))
    return exitCodes.input
  }
  const warnings = await readWarnings(root, path ?? configPath, parsed.config)
  if (format === 'text') terminal.stderr(warnings.map((warning) => `warning: ${formatProblem(warning)}\n`).join(''))
  terminal.stdout(summaries[format](parsed.config, path ?? configPath, warnings))
  return exitCodes.pass
}

interface PolicyFault {
  readonly place: string
  readonly name: string
  readonly message: string
}

/** The policy's own test cases that it fails, by the same code as the bot's. */
async function policyFaults(root: string, config: Config): Promise<readonly PolicyFault[]> {
  const { readPolicyTests } = await import('../../adapters/config/policy-files.ts')
  const tests = await readPolicyTests(root)
  if (tests.length === 0) return []
  const { policyTestFault } = await import('../../core/bot/simulate/policy-test.ts')
  return tests.flatMap(({ name, place, pull, expect }) => {
    const message = policyTestFault(pull, expect, config, Date.now())
    return message === null ? [] : [{ place: formatPlace(place), name, message }]
  })
}

const faultReports: Readonly<Record<Format, (faults: readonly PolicyFault[]) => string>> = {
  text: (faults) =>
    [
      ...faults.map(({ place, name, message }) => `${place}: policy test "${name}": ${message}`),
      'Mend the policy, or the test that no longer says what you want.',
      ''
    ].join('\n'),
  json: (faults) => prettyJson({ valid: false, problems: [], policyTests: faults }),
  markdown: (faults) =>
    toMarkdown(
      report([
        list(faults.map(({ place, name, message }) => [code(place), ' ', untrusted(name), ': ', ...withCode(message)]))
      ])
    )
}

const problemReports: Readonly<Record<Format, (problems: readonly ConfigProblem[]) => string>> = {
  text: (problems) => `${problems.map(formatProblem).join('\n')}\n${counted(problems.length)}\n`,
  json: (problems) => prettyJson({ valid: false, problems }),
  markdown: (problems) =>
    toMarkdown(report([paragraph(`The config has ${counted(problems.length)}`), problemList(problems)]))
}

function problemList(problems: readonly ConfigProblem[]): Block {
  return list(
    problems.map(({ place, message, cure }) => [
      code(formatPlace(place)),
      ' ',
      ...withCode(message),
      ' (',
      ...withCode(cure),
      ')'
    ])
  )
}

interface Summary {
  readonly name: string
  readonly kind: string
  readonly steps: readonly string[]
}

const summaries: Readonly<
  Record<Format, (config: Config, file: string, warnings: readonly ConfigProblem[]) => string>
> = {
  text: (config, file) => [`${file} is right`, ...summarize(config).map(summaryLine), ''].join('\n'),
  json: (config, file, warnings) =>
    prettyJson({ valid: true, file, policy: policyDigest(config), models: summarize(config), warnings }),
  markdown: (config, _file, warnings) => {
    const rows = summarize(config).map(({ name, kind, steps }) => [[code(name)], [kind], [steps.join(' → ')]])
    return toMarkdown(
      report([table([['model'], ['kind'], ['steps']], rows), ...(warnings.length === 0 ? [] : [problemList(warnings)])])
    )
  }
}

function summaryLine({ name, kind, steps }: Summary): string {
  return `  ${name} (${kind}): ${steps.join(' → ')}`
}

function counted(problems: number): string {
  return problems === 1 ? '1 problem.' : `${problems} problems.`
}

function summarize(config: Config): readonly Summary[] {
  return Object.keys(config.models).flatMap((name) => {
    const model = resolveModel(config, name)
    return model === undefined ? [] : [{ name, kind: model.kind, steps: applicableSteps(config, model) }]
  })
}

// modelgate policy simulate|explain: what the policy says of a pull request, and what an environment's gate asks, in words.
import { resolve } from 'node:path'
import { Option } from 'commander'
import { loadConfig } from '../../adapters/config/file.ts'
import { configPath, findRoot } from '../../adapters/config/find.ts'
import { readDescription } from '../../adapters/config/policy-files.ts'
import { simulate, type Simulated } from '../../core/bot/simulate/simulate.ts'
import type { Config } from '../../core/config/schema.ts'
import { prettyJson } from '../../core/digest.ts'
import { exitCodes } from '../../core/errors.ts'
import { explainGate } from '../../core/gates/explain.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { list, paragraph, report, untrusted } from '../../core/report/tree.ts'
import type { Define, Format, Terminal } from '../command.ts'
import { unknownEnvironment, unknownModel } from '../../core/config/unknown.ts'

interface Flags {
  readonly config?: string
  readonly format: Format
}

export const define: Define = (command, terminal, finish) => {
  const formatOption = () => new Option('--format <format>').choices(['text', 'json', 'markdown']).default('text')
  const configOption = ['--config <file>', `the config (default: ${configPath})`] as const

  command
    .command('simulate')
    .description(
      'what would happen to a described pull request, and who could approve it; exit code 1 where it is held'
    )
    .argument('<file>', 'YAML or JSON that describes the pull request: docs/reference/policy.md')
    .option(...configOption)
    .addOption(formatOption())
    .action(async (file: string, flags: Flags) => {
      const config = await configOf(terminal, flags)
      const simulated = simulate(await readDescription(resolve(terminal.cwd, file)), config, Date.now())
      const lines = linesOf(simulated)
      terminal.stdout(print(flags.format, lines, { schema: 'modelgate/policy-simulation@1', ...simulated }))
      finish(simulated.result === 'pass' ? exitCodes.pass : exitCodes.gate)
    })

  command
    .command('explain')
    .description("an environment's gate in words: what must hold, who may approve, when it opens")
    .argument('<environment>', 'the environment')
    .argument('[model]', 'one model; all by default')
    .option(...configOption)
    .addOption(formatOption())
    .action(async (environment: string, model: string | undefined, flags: Flags) => {
      const config = await configOf(terminal, flags)
      requireKnown(config, environment, model)
      const lines = explainGate(config, environment, model ?? null, Date.now())
      const document = { schema: 'modelgate/policy-explanation@1', environment, model: model ?? null, lines }
      terminal.stdout(print(flags.format, lines, document))
    })
}

async function configOf({ cwd }: Terminal, { config }: Flags): Promise<Config> {
  return config === undefined ? loadConfig(await findRoot(cwd)) : loadConfig(cwd, config)
}

function requireKnown(config: Config, environment: string, model: string | undefined): void {
  const environments = [...new Set([...Object.keys(config.environments), ...Object.keys(config.gates), 'staging'])]
  if (!environments.includes(environment)) throw unknownEnvironment(environments, environment)
  if (model !== undefined && !Object.hasOwn(config.models, model)) throw unknownModel(config, model)
}

function linesOf({ environment, result, models, reasons, labels }: Simulated): readonly string[] {
  return [
    `The gate before ${environment}: ${result}.`,
    ...labels.map(({ label, by, outcome }) => `${by} sets ${label}: ${outcome}.`),
    ...reasons.map(({ code, message }) => `${code}: ${message}.`),
    ...models.flatMap(({ model, result: own, reasons: why, mayApprove }) => [
      `${model}: ${own}${why.length === 0 ? '' : ` (${why.map(({ code, message }) => `${code}: ${message}`).join('; ')})`}.`,
      ...(why.some(({ code }) => code === 'approval_missing')
        ? [`${model} may be approved by, of those named: ${mayApprove.join(', ') || 'nobody'}.`]
        : [])
    ]),
    ...(models.length === 0 ? ['No model is touched.'] : [])
  ]
}

function print(format: Format, lines: readonly string[], document: object): string {
  switch (format) {
    case 'json':
      return prettyJson(document)
    case 'markdown': {
      const [first, ...rest] = lines.map((line) => untrusted(line, 1000))
      const blocks = [paragraph(first ?? ''), ...(rest.length === 0 ? [] : [list(rest.map((line) => [line]))])]
      return toMarkdown(report(blocks))
    }
    case 'text':
      return `${lines.join('\n')}\n`
  }
}

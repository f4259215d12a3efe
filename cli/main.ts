// The `modelgate` command: finds the command that was called, and imports only that one.
import { Command, CommanderError } from 'commander'
import { createTerminal } from './terminal.ts'
import type { Define, Terminal } from './command.ts'
import { examples, following } from './examples.ts'
import { reportError } from './failure.ts'
import { usageError, type Called } from './usage.ts'
import { exitCodes, type ExitCode } from '../core/errors.ts'

interface Entry {
  readonly summary: string
  readonly example: string
  readonly hidden?: true
  readonly load: () => Promise<{ readonly define: Define }>
}

const commands: Readonly<Record<string, Entry>> = {
  init: {
    summary: 'look at this repository and write the config and the workflows',
    example: "modelgate init --yes --metric 'roc_auc:maximize,min=0.8,max_regression=0.01'",
    load: () => import('./commands/init.ts')
  },
  doctor: {
    summary: 'look for what is wrong with the set-up, here and on GitHub, and say how to mend it',
    example: 'modelgate doctor --offline',
    load: () => import('./commands/doctor.ts')
  },
  validate: {
    summary: 'check the config',
    example: 'modelgate validate',
    load: () => import('./commands/validate.ts')
  },
  policy: {
    summary: 'simulate a pull request against the policy, or explain a gate in words',
    example: 'modelgate policy explain production',
    load: () => import('./commands/policy.ts')
  },
  plan: { summary: 'say what would run, and why', example: 'modelgate plan', load: () => import('./commands/plan.ts') },
  run: {
    summary: 'walk the steps, for all models or the ones named',
    example: 'modelgate run --until analyze',
    load: () => import('./commands/run.ts')
  },
  train: {
    summary: 'train a model, or re-use the run with the same fingerprint',
    example: 'modelgate train churn',
    load: () => import('./commands/train.ts')
  },
  source: {
    summary: 'pin what the source of a model names, for models that are trained elsewhere',
    example: 'modelgate source update fraud --check',
    load: () => import('./commands/source.ts')
  },
  sweep: {
    summary: 'plan the trials of a sweep for jobs side by side, make some of them, and finish with the best',
    example: 'modelgate sweep plan --format json | jq -c .matrix',
    load: () => import('./commands/sweep.ts')
  },
  evaluate: {
    summary: 'metrics of a predictions file, with intervals, slices and fairness',
    example:
      'modelgate evaluate --predictions p.csv --task binary --target churned --prediction predicted --score probability --slice country',
    load: () => import('./commands/evaluate.ts')
  },
  compare: {
    summary: 'hold a candidate against a baseline',
    example:
      "modelgate compare --baseline old.json --candidate new.json --metric 'accuracy:maximize,max_regression=1%'",
    load: () => import('./commands/compare.ts')
  },
  build: {
    summary: 'train and package (step build)',
    example: 'modelgate build churn',
    load: () => import('./commands/build.ts')
  },
  deploy: {
    summary: 'deploy to staging (step staging)',
    example: 'modelgate deploy churn',
    load: () => import('./commands/deploy.ts')
  },
  qa: {
    summary: 'test what staging serves (step qa)',
    example: 'modelgate qa churn',
    load: () => import('./commands/qa.ts')
  },
  approve: {
    summary: 'approve what a gate waits for',
    example: 'modelgate approve production churn --by "Sam Reviewer <sam@example.org>"',
    load: () => import('./commands/approve.ts')
  },
  accept: {
    summary: 'owners let one named failure of one comparison through',
    example: 'modelgate accept churn recall country=DE --reason "..." --by "Olga Owner <olga@example.org>"',
    load: () => import('./commands/accept.ts')
  },
  promote: {
    summary: 'bring the tested release up in production, without traffic (step production)',
    example: 'modelgate promote churn',
    load: () => import('./commands/promote.ts')
  },
  live: {
    summary: 'move the traffic, verify, roll back by itself otherwise (step live)',
    example: 'modelgate live churn',
    load: () => import('./commands/live.ts')
  },
  rollback: {
    summary: 'give the traffic back to the release before, and hold',
    example: 'modelgate rollback churn --to v0.2.0',
    load: () => import('./commands/rollback.ts')
  },
  resume: {
    summary: 'lift the hold that a rollback set',
    example: 'modelgate resume churn',
    load: () => import('./commands/resume.ts')
  },
  monitor: {
    summary: 'look at what is live: health, traffic, errors',
    example: 'modelgate monitor',
    load: () => import('./commands/monitor.ts')
  },
  data: {
    summary: 'profile, validate, compare or split data sets',
    example: 'modelgate data split data.csv --seed 7 --stratify label --train train.csv --test test.csv',
    load: () => import('./commands/data.ts')
  },
  status: { summary: 'what is where', example: 'modelgate status', load: () => import('./commands/status.ts') },
  history: {
    summary: 'releases and what became of them',
    example: 'modelgate history churn',
    load: () => import('./commands/history.ts')
  },
  audit: {
    summary: 'show or verify the audit log',
    example: 'modelgate audit verify',
    load: () => import('./commands/audit.ts')
  },
  report: {
    summary: 'the report of this commit, as a pull request would show it',
    example: 'modelgate report --format markdown',
    load: () => import('./commands/report.ts')
  },
  demo: {
    summary: 'watch three real models walk from commit to live on this machine',
    example: 'modelgate demo',
    load: () => import('./commands/demo.ts')
  },
  down: {
    summary: 'end what runs in the environments of this machine',
    example: 'modelgate down',
    load: () => import('./commands/down.ts')
  },
  bot: {
    summary: 'answer pull requests on GitHub, as a server',
    example: 'modelgate bot',
    load: () => import('./commands/bot.ts')
  },
  gateway: { summary: '', example: '', hidden: true, load: () => import('./commands/gateway.ts') }
}

const footer = `
Exit codes: 0 pass; 1 a gate failed or needs approval; 2 the input or config is wrong; 3 something outside failed (run again).
NO_COLOR or --no-color: no colours. Begin with: modelgate init, or watch: modelgate demo`

export async function main(argv: readonly string[]): Promise<ExitCode> {
  const terminal = createTerminal(argv)
  const args = helpLast(argv.filter((argument) => argument !== '--no-color'))
  let code: ExitCode = exitCodes.pass
  const finish = (ended: ExitCode): void => {
    code = ended
  }
  const called = args.find((argument) => !argument.startsWith('-'))
  try {
    const program = await createProgram(terminal, finish, (name) => name === called)
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportError(error, terminal, asksForJson(args))
    if (error.exitCode === 0) return exitCodes.pass
    return reportError(usageError(error, calledBy(args)), terminal, asksForJson(args))
  }
  return code
}

const helpWords = ['help', '--help', '-h']

/** `help VERB` and `--help VERB` are `VERB --help`; a verb that there isn't is told of, rather than helped with. */
function helpLast(args: readonly string[]): readonly string[] {
  const words = args.filter((word) => !helpWords.includes(word))
  const [verb] = words
  if (verb !== undefined && !verb.startsWith('-') && commands[verb] === undefined) return words
  return helpWords.includes(args[0] ?? '') ? [...words, '--help'] : args
}

function calledBy(args: readonly string[]): Called {
  const [verb = '', second = ''] = args.filter((argument) => !argument.startsWith('-'))
  const entry = commands[verb]
  if (entry === undefined) return { words: '', example: 'modelgate init' }
  const words = `${verb} ${second}`
  const example = examples[words]
  return example === undefined ? { words: verb, example: entry.example || null } : { words, example }
}

/** Every command that people see, whole, with an example: for the reference. */
export async function describeCommands(): Promise<readonly { readonly command: Command; readonly example: string }[]> {
  const program = await createProgram(
    createTerminal([]),
    () => undefined,
    () => true
  )
  return program.commands.flatMap((command) => {
    const entry = commands[command.name()]
    return entry === undefined || entry.hidden === true ? [] : [{ command, example: entry.example }]
  })
}

async function createProgram(
  terminal: Terminal & { readonly version: string },
  finish: (code: ExitCode) => void,
  isWanted: (name: string) => boolean
): Promise<Command> {
  const program = new Command('modelgate')
    .description(
      'Carries a machine-learning model from a commit to live traffic, and lets nothing through that has not earned it.'
    )
    .option('--no-color', 'no colours')
    .version(terminal.version)
    .addHelpText('after', footer)
    .exitOverride()
    .helpCommand('help [command]', 'what a command does, with an example')
    .helpOption('-h, --help', 'this text')
    .configureOutput({
      writeOut: (text) => terminal.stdout(text),
      writeErr: (text) => terminal.stderr(text),
      // Errors are told in one form, by whoever called.
      outputError: () => undefined
    })
  for (const [name, entry] of Object.entries(commands)) {
    const command = program
      .command(name, { hidden: entry.hidden === true })
      .summary(entry.summary)
      .description(entry.summary)
    command.addHelpText('after', helpEnd(name, entry.example)).copyInheritedSettings(program)
    if (!isWanted(name)) continue
    ;(await entry.load()).define(command, terminal, finish)
    for (const below of command.commands) {
      const words = `${name} ${below.name()}`
      below.addHelpText('after', helpEnd(words, examples[words] ?? ''))
    }
  }
  return program
}

function helpEnd(words: string, example: string): string {
  const next = following[words]
  return `${example === '' ? '' : `\nExample:\n  ${example}`}${next === undefined ? '' : `\nNext:\n  ${next}`}`
}

/** Read from the words themselves: the error may be that they can't be understood. */
function asksForJson(args: readonly string[]): boolean {
  return args.some((word, index) => word === '--format=json' || (word === '--format' && args[index + 1] === 'json'))
}

// `modelgate init`: looks at the repository, asks for what it can't see, and writes the config and the workflows.
import { join } from 'node:path'
import { InvalidArgumentError, Option } from 'commander'
import { configPath, findRoot } from '../../adapters/config/find.ts'
import { listRepository } from '../../adapters/config/repository.ts'
import { readIfThere } from '../../adapters/files/atomic.ts'
import { isRepository } from '../../adapters/git/earlier.ts'
import { detectModels, type Found } from '../../core/config/detect-models.ts'
import { renderConfig, servable } from '../../core/config/init.ts'
import { decodeConfig, parseConfig } from '../../core/config/parse.ts'
import { type Config } from '../../core/config/schema.ts'
import { tasks } from '../../core/config/evaluation-schema.ts'
import { detectCi, wantedWorkflows, type Ci } from '../../core/config/workflow-files.ts'
import { prettyJson } from '../../core/digest.ts'
import { exitCodes, InputError, type ExitCode } from '../../core/errors.ts'
import { historyKinds, type HistoryKind } from '../../core/replay/history.ts'
import type { Define, Format, Terminal } from '../command.ts'
import { configChange, fittingOf, ignoreChange, workflowChange } from '../init-files.ts'
import { checked, describesModel, isEnough, withFlags, type ModelFlags } from '../init-draft.ts'
import { chooseModels, notConfigured, notesOf } from '../init-models.ts'
import { askForDraft } from '../init-questions.ts'
import { writeChanges } from '../init-write.ts'
import { replayConfig, replayDocument, showReplay, type Replayed } from '../init-replay.ts'

interface Flags extends ModelFlags {
  readonly yes?: boolean
  readonly force?: boolean
  readonly commit?: boolean
  readonly workflows: boolean
  readonly bot?: boolean
  readonly ci?: readonly Ci[]
  readonly format: Format
  readonly replay?: number
  readonly history?: HistoryKind
}

const collect = (value: string, before: readonly string[]) => [...before, value]

export const define: Define = (command, terminal, finish) => {
  command
    .description(`look at the repository and write ${configPath} and workflows; again to bring them up to date`)
    .option('--yes', 'ask nothing: take what is found and given')
    .option('--commit', 'commit what was written, and nothing else')
    .option('--force', 'replace a config or a workflow that a person wrote or edited')
    .option('--no-workflows', 'write the config only')
    .addOption(
      new Option('--ci <name...>', 'write for these; by default for what the repository uses').choices([
        'github',
        'gitlab',
        'jenkins'
      ])
    )
    .option('--bot', 'also the workflow in which the bot answers, for teams that run no App')
    .option('--model <name>', 'name of the model')
    .option('--train <command>', 'trains the model')
    .option('--artifact <path>', 'the model file or folder that training writes')
    .option('--predictions <path>', 'the predictions file that training writes')
    .option('--metrics <path>', 'the metrics file that training writes: JSON, YAML, TOML or CSV')
    .addOption(new Option('--task <task>', 'what the model predicts').choices(tasks))
    .option('--id <column>', 'column that names a row')
    .option('--target <column>', 'column of the true value')
    .option('--prediction <column>', 'column of the predicted value')
    .option('--metric <rule>', "'NAME:maximize,min=0.8,max_regression=1%'; again for each metric", collect, [])
    .option('--serve <command>', 'starts the server on {port}')
    .option('--test <command>', 'runs the unit tests; again for each command', collect, [])
    .option(
      '--replay <count>',
      'say what the gate would have said of so many earlier changes, and propose max_regression from their noise',
      countOf
    )
    .addOption(
      new Option('--history <kind>', 'replay merged pull requests, runs of MLflow, or runs of Modelgate').choices(
        historyKinds
      )
    )
    .addOption(
      new Option('--format <format>', 'form of the result; markdown is for --replay')
        .choices(['text', 'json', 'markdown'])
        .default('text')
    )
    .action(async (flags: Flags) => finish(await init(flags, terminal)))
}

const mostReplayed = 200

function countOf(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= mostReplayed) return count
  throw new InvalidArgumentError(`Give a whole number from 1 to ${mostReplayed}: --replay 10`)
}

async function init(flags: Flags, terminal: Terminal): Promise<ExitCode> {
  checkReplay(flags)
  const root = await findRoot(terminal.cwd)
  const hasGit = await isRepository(root)
  if (!hasGit && flags.commit === true)
    throw new InputError(`${root} is in no git repository, so nothing can be committed; nothing was written`, {
      cure: 'make one: `git init && modelgate init --yes --commit`'
    })
  const listing = await listRepository(root, terminal.env)
  const found = detectModels(listing)
  const canAsk = terminal.interactive && flags.yes !== true
  const present = await presentConfig(root)
  const isKept = present !== null && (flags.force !== true || flags.replay !== undefined) && !describesModel(flags)
  const chosen = isKept ? found.models : await chooseModels(found, flags, terminal, canAsk)
  const drafted = isKept ? present : await draftConfig(chosen, flags, terminal, canAsk)
  const config = validConfig(drafted, isKept, isKept ? suggestion(found.models) : '')
  const fitting = await fittingOf(root, config, found.setup)
  const replayed =
    flags.replay === undefined
      ? null
      : await replayConfig(drafted, config, {
          root,
          branch: fitting.branch,
          asked: flags.replay,
          from: flags.history,
          found: found.models[0],
          terminal
        })
  const text = replayed?.texts.after ?? drafted
  if (replayed !== null && flags.format !== 'json') terminal.stdout(showReplay(replayed, flags.format))
  if (replayed !== null && !canAsk && flags.yes !== true && flags.force !== true)
    return onlyShown(replayed, flags, terminal)
  const setup = [
    await ignoreChange(root, ['.modelgate/', ...(isKept ? [] : new Set(chosen.flatMap(({ ignore }) => ignore)))])
  ]
  if (!isKept || text !== drafted) setup.unshift(await configChange(root, text))
  const ci = flags.ci ?? detectCi(listing.files)
  const wanted = flags.workflows ? wantedWorkflows(config, ci, flags.bot === true) : []
  const workflows = await Promise.all(wanted.map((file) => workflowChange(root, file, fitting)))
  const changes = [...setup, ...workflows].filter((change) => change !== null)
  for (const note of isKept
    ? notConfigured(found, config)
    : [...notesOf(found, chosen), ...(flags.workflows ? found.setup.notes : [])])
    terminal.stderr(`${note}\n`)
  return writeChanges(root, changes, { flags, terminal, canAsk, hasGit, config: text, replayed })
}

function checkReplay({ replay, history, format }: Flags): void {
  if (replay !== undefined || (history === undefined && format !== 'markdown')) return
  throw new InputError(`${history === undefined ? '--format markdown' : '--history'} is for --replay`, {
    cure: 'say how many changes to replay: `modelgate init --replay 10`'
  })
}

/** A replay that nobody said yes to changes nothing. */
function onlyShown(replayed: Replayed, { format, replay }: Flags, terminal: Terminal): ExitCode {
  const { before, after } = replayed.texts
  if (format === 'json') terminal.stdout(prettyJson({ ...replayDocument(replayed), written: [], kept: [] }))
  else if (before !== after)
    terminal.stderr(`Nothing was written. To write this: modelgate init --replay ${String(replay)} --yes\n`)
  return exitCodes.pass
}

/** The config that is there; null for none. Throws InputError where it isn't text. */
async function presentConfig(root: string): Promise<string | null> {
  const bytes = await readIfThere(join(root, configPath))
  if (bytes === null) return null
  const decoded = decodeConfig(bytes, configPath)
  return 'text' in decoded ? decoded.text : ''
}

async function draftConfig(
  chosen: readonly Found[],
  flags: Flags,
  terminal: Terminal,
  canAsk: boolean
): Promise<string> {
  const [first] = chosen
  if (first !== undefined && chosen.length === 1) {
    const given = withFlags(first, flags)
    const draft = checked(canAsk ? await askForDraft(given, terminal) : given, terminal)
    return renderConfig([flags.serve === undefined ? servable(draft) : draft])
  }
  const drafts = chosen.map((found) => ({ ...found, rules: new Map() }))
  const enough = drafts.filter((draft) => isEnough(draft, terminal))
  return renderConfig((enough.length > 0 ? enough : drafts.map((draft) => checked(draft, terminal))).map(servable))
}

/** What was found, for a person who mends a config by hand. */
function suggestion(models: readonly Found[]): string {
  return `\nWhat was found, to copy from:\n${renderConfig(models.map((found) => servable({ ...found, rules: new Map() })))}`
}

function validConfig(text: string, isKept: boolean, found: string): Config {
  const parsed = parseConfig(text, configPath)
  if (!('errors' in parsed)) return parsed.config
  const cure = isKept
    ? 'mend it (`modelgate validate` says where), or type `modelgate init --force` to write another'
    : 'give other values by the flags that `modelgate init --help` lists'
  const where = isKept ? `${configPath} is there, and wrong: ` : ''
  throw new InputError(where + parsed.errors.map(({ message }) => message).join('\n') + found, { cure })
}

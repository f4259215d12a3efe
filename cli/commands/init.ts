// `modelgate init`: looks at the repository, asks for what it can't see, and writes the config.
import { join } from 'node:path'
import { Option } from 'commander'
import { configPath, findRoot } from '../../adapters/config/find.ts'
import { listRepository } from '../../adapters/config/repository.ts'
import { readIfThere, writeWhole } from '../../adapters/files/atomic.ts'
import { detect } from '../../core/config/detect.ts'
import { diffLines } from '../../core/config/diff.ts'
import { knowsPredictions, renderConfig, type Draft } from '../../core/config/init.ts'
import { parseConfig } from '../../core/config/parse.ts'
import { tasks } from '../../core/config/schema.ts'
import { prettyJson } from '../../core/digest.ts'
import { exitCodes, InputError, type ExitCode } from '../../core/errors.ts'
import { parseRules } from '../../core/metrics/compare/rules.ts'
import type { Define, Terminal } from '../command.ts'
import { askForDraft } from '../init-questions.ts'

interface Flags {
  readonly yes?: boolean
  readonly force?: boolean
  readonly format: 'text' | 'json'
  readonly model?: string
  readonly train?: string
  readonly artifact?: string
  readonly predictions?: string
  readonly task?: Draft['task']
  readonly id?: string
  readonly target?: string
  readonly prediction?: string
  readonly metric: readonly string[]
  readonly serve?: string
  readonly test: readonly string[]
}

const collect = (value: string, before: readonly string[]) => [...before, value]

export const define: Define = (command, terminal, finish) => {
  command
    .description(`look at the repository and write ${configPath}`)
    .option('--yes', 'ask nothing: take what is found and given')
    .option('--force', 'replace a config that is there and different')
    .option('--model <name>', 'name of the model')
    .option('--train <command>', 'trains the model')
    .option('--artifact <path>', 'the model file or folder that training writes')
    .option('--predictions <path>', 'the predictions file that training writes')
    .addOption(new Option('--task <task>', 'what the model predicts').choices(tasks))
    .option('--id <column>', 'column that names a row')
    .option('--target <column>', 'column of the true value')
    .option('--prediction <column>', 'column of the predicted value')
    .option('--metric <rule>', "'NAME:maximize,min=0.8,max_regression=1%'; again for each metric", collect, [])
    .option('--serve <command>', 'starts the server on {port}')
    .option('--test <command>', 'runs the unit tests; again for each command', collect, [])
    .addOption(new Option('--format <format>', 'form of the result').choices(['text', 'json']).default('text'))
    .action(async (flags: Flags) => finish(await init(flags, terminal)))
}

async function init(flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const root = await findRoot(terminal.cwd)
  const found = detect(await listRepository(root))
  const canAsk = terminal.interactive && flags.yes !== true
  for (const note of found.notes) terminal.stderr(`${note}\n`)
  const draft = canAsk ? await askForDraft(withFlags(found, flags), terminal) : withFlags(found, flags)
  const config = renderConfig(checked(draft, terminal))
  refuseWrong(config)
  const changes = await changesTo(root, config)
  if (flags.format === 'text') terminal.stdout(changes.map(showChange).join(''))
  if (changes.length === 0) {
    terminal.stdout(flags.format === 'json' ? prettyJson({ written: [] }) : 'No change: the config is there already.\n')
    return exitCodes.pass
  }
  if (!(await isAllowed(changes, flags, canAsk, terminal))) {
    terminal.stdout('Nothing was written.\n')
    return exitCodes.input
  }
  for (const { path, after } of changes) await writeWhole(join(root, path), after)
  const written = changes.map(({ path }) => path)
  terminal.stdout(
    flags.format === 'json'
      ? prettyJson({ written, config })
      : `Written: ${written.join(', ')}.\nNext: git add ${written.join(' ')} && git commit -m 'Add Modelgate' && modelgate run\n`
  )
  return exitCodes.pass
}

function withFlags(found: ReturnType<typeof detect>, flags: Flags): Draft {
  const { model, train, artifact, predictions, task, id, target, prediction, serve } = flags
  const given = { name: model, train, artifact, predictions, task, id, target, prediction, serve }
  const test = flags.test.length === 0 ? found.test : flags.test.join(' && ')
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return { ...found, ...stated, test, rules: parseRules(flags.metric) }
}

/** Says what is left out because too little is known of it. Throws InputError if nothing is left. */
function checked(draft: Draft, terminal: Terminal): Draft {
  const trains = draft.train !== undefined && draft.artifact !== undefined
  const evaluates = knowsPredictions(draft) || draft.metricsFile !== undefined
  if (!trains && !evaluates) {
    throw new InputError('found no training with a model file, no predictions with their columns and no metrics file', {
      cure: "Name them: modelgate init --train 'python train.py' --artifact out/model.joblib --predictions out/predictions.csv --task binary --id id --target y --prediction predicted"
    })
  }
  if (!trains && draft.train !== undefined) {
    terminal.stderr(`Left out: training by \`${draft.train}\`, since no model file was found. Give --artifact PATH.\n`)
  }
  if (!evaluates) {
    terminal.stderr(
      'Left out: evaluation, since no predictions file was found whose columns and task are clear. Train once and type `modelgate init --force`, or give --predictions, --task, --target and --prediction.\n'
    )
  }
  return draft
}

function refuseWrong(config: string): void {
  const parsed = parseConfig(config, configPath)
  if (!('errors' in parsed)) return
  throw new InputError(parsed.errors.map(({ message }) => message).join('\n'), {
    cure: 'Give other values by the flags: modelgate init --help'
  })
}

interface Change {
  readonly path: string
  readonly before: string | null
  readonly after: string
}

const ignored = '.modelgate/'

async function changesTo(root: string, config: string): Promise<readonly Change[]> {
  const read = async (path: string) => (await readIfThere(join(root, path)))?.toString('utf8') ?? null
  const before = await read(configPath)
  const ignore = await read('.gitignore')
  const isSame = before?.replaceAll('\r\n', '\n') === config
  const isIgnored = ignore?.split(/\r?\n/).some((line) => /^\/?\.modelgate\/?$/.test(line.trim())) === true
  const newline = ignore?.includes('\r\n') === true ? '\r\n' : '\n'
  const start = ignore === null || ignore === '' || ignore.endsWith('\n') ? (ignore ?? '') : `${ignore}${newline}`
  return [
    ...(isSame ? [] : [{ path: configPath, before, after: config }]),
    ...(isIgnored ? [] : [{ path: '.gitignore', before: ignore, after: `${start}${ignored}${newline}` }])
  ]
}

function showChange({ path, before, after }: Change): string {
  const lines = diffLines(before ?? '', after)
  return `${path}${before === null ? ' (new)' : ''}\n${lines.map((line) => `${line}\n`).join('')}\n`
}

/** Whether to write: never over another config, unless a person or `--force` says so. */
async function isAllowed(
  changes: readonly Change[],
  flags: Flags,
  canAsk: boolean,
  terminal: Terminal
): Promise<boolean> {
  const replaces = changes.some(({ path, before }) => path === configPath && before !== null)
  if (replaces && flags.force === true) return true
  if (canAsk) {
    const answer = await terminal.ask(replaces ? `Replace ${configPath}? [y/N] ` : 'Write this? [Y/n] ')
    return /^y(es)?$/i.test(answer?.trim() ?? '') || (answer?.trim() === '' && !replaces)
  }
  if (replaces) {
    throw new InputError(`${configPath} is there and different; nothing was written`, {
      cure: 'Type `modelgate init --force` to replace it as shown.',
      place: { file: configPath }
    })
  }
  if (flags.yes === true) return true
  throw new InputError('nobody is here to answer; nothing was written', {
    cure: 'Type `modelgate init --yes` to write what is shown.'
  })
}

// modelgate data profile|validate|diff|drift|split: one data set, from its file alone; needs neither git nor config.
import { resolve } from 'node:path'
import { readFile } from 'node:fs/promises'
import { Option, type Command } from 'commander'
import { writeWhole } from '../../adapters/files/atomic.ts'
import { fileError } from '../../adapters/files/file-error.ts'
import { parseFraction } from '../../core/config/units.ts'
import { diffTables } from '../../core/data/diff.ts'
import { driftOf } from '../../core/data/drift.ts'
import { profileTable, type ColumnProfile, type DataProfile } from '../../core/data/profile.ts'
import { readTable } from '../../core/data/readers/read-table.ts'
import { splitCsv } from '../../core/data/split.ts'
import type { Table } from '../../core/data/table.ts'
import { leakageFindings, validateTable, type DataFinding } from '../../core/data/validate.ts'
import { digestBytes, prettyJson } from '../../core/digest.ts'
import { exitCodes, InputError } from '../../core/errors.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { code, list, paragraph, report, table, untrusted, withCode } from '../../core/report/tree.ts'
import type { Define, Format, Terminal } from '../command.ts'
import { diffLines, driftHead, driftHeading, driftRows } from '../drift-text.ts'
import { alignedTable } from '../table.ts'
import { counted } from '../../core/pipeline/words.ts'

interface Formatted {
  readonly format: Format
}

interface ValidateFlags extends Formatted {
  readonly id?: string
  readonly target?: string
  readonly train?: string
}

interface DriftFlags extends Formatted {
  readonly column?: readonly string[]
  readonly ignore?: readonly string[]
  readonly threshold: string
  readonly maxShare: string
}

interface SplitFlags extends Formatted {
  readonly train: string
  readonly test: string
  readonly testSize: string
  readonly seed: string
  readonly id?: string
  readonly stratify?: string
  readonly group?: string
  readonly time?: string
}

export const define: Define = (command, terminal, finish) => {
  formatted(
    command.command('profile').description('rows, columns, types, missing and typical values').argument('<file>')
  ).action(async (file: string, flags: Formatted) => {
    terminal.stdout(formatProfile(profileTable(await tableOf(terminal, file)), flags.format))
  })

  formatted(command.command('validate').description('find what would spoil training or evaluation').argument('<file>'))
    .option('--id <column>', 'column that names a row')
    .option('--target <column>', 'column of the true value')
    .option('--train <file>', 'training data: no id of it may be in <file>')
    .action(async (file: string, flags: ValidateFlags) => {
      const data = await tableOf(terminal, file)
      const findings = [...validateTable(data, flags), ...(await leakage(terminal, data, flags))]
      terminal.stdout(formatFindings(findings, flags.format))
      finish(findings.some(({ severity }) => severity === 'error') ? exitCodes.gate : exitCodes.pass)
    })

  formatted(
    command
      .command('diff')
      .description('rows and columns that were added, removed or changed')
      .argument('<before>')
      .argument('<after>')
  )
    .option('--id <column>', 'column that names a row')
    .action(async (before: string, after: string, flags: Formatted & { readonly id?: string }) => {
      const diff = diffTables(await tableOf(terminal, before), await tableOf(terminal, after), flags.id)
      const lines = diffLines(diff)
      if (flags.format === 'json') terminal.stdout(prettyJson(diff))
      else if (flags.format === 'text') terminal.stdout(lines.map((line) => `${line}\n`).join(''))
      else terminal.stdout(toMarkdown(report([list(lines.map((line) => [untrusted(line)]))])))
    })

  formatted(
    command
      .command('drift')
      .description('how far columns have moved; exit code 1 where more of them drifted than --max-share')
      .argument('<reference>', 'what the model was trained or evaluated on')
      .argument('<current>', 'what it is asked now')
  )
    .option('--column <column...>', 'only these columns')
    .option('--ignore <column...>', 'columns that say nothing, such as ids')
    .option('--threshold <index>', 'a population stability index above it is drift', '0.2')
    .option('--max-share <share>', 'share of the columns that may drift', '0.3')
    .action(async (reference: string, current: string, flags: DriftFlags) => {
      const { column: columns, ignore } = flags
      const threshold = positive('--threshold', flags.threshold)
      const most = positive('--max-share', flags.maxShare)
      const drift = driftOf(await tableOf(terminal, reference), await tableOf(terminal, current), {
        columns,
        ignore,
        threshold
      })
      terminal.stdout(
        flags.format === 'json'
          ? prettyJson(drift)
          : `${formatLine(driftHeading(drift), flags.format)}${formatRows(driftHead, driftRows(drift), flags.format)}`
      )
      finish(drift.share > most ? exitCodes.gate : exitCodes.pass)
    })

  formatted(command.command('split').description('split a CSV file, the same way for the same seed').argument('<file>'))
    .requiredOption('--train <file>', 'where the training rows go')
    .requiredOption('--test <file>', 'where the test rows go')
    .option('--test-size <share>', 'share of the test rows', '20%')
    .option('--seed <n>', 'whole number', '7')
    .option('--id <column>', 'column that names a row: its side then depends on it alone')
    .option('--stratify <column>', 'keep the shares of its values on both sides')
    .option('--group <column>', 'rows of one group stay together')
    .option('--time <column>', 'the latest rows are the test rows')
    .action(async (file: string, flags: SplitFlags) => {
      terminal.stdout(await split(terminal, file, flags))
    })
}

function formatted(command: Command): Command {
  return command.addOption(new Option('--format <format>').choices(['text', 'json', 'markdown']).default('text'))
}

async function bytesOf(terminal: Terminal, file: string): Promise<Uint8Array> {
  return readFile(resolve(terminal.cwd, file)).catch((cause: unknown) => {
    throw fileError(cause, file)
  })
}

async function tableOf(terminal: Terminal, file: string): Promise<Table> {
  return readTable(await bytesOf(terminal, file), file)
}

async function leakage(terminal: Terminal, data: Table, { id, train }: ValidateFlags): Promise<readonly DataFinding[]> {
  if (train === undefined) return []
  if (id === undefined)
    throw new InputError('--train needs --id', { cure: 'name the column that both files name rows by: `--id COLUMN`' })
  return leakageFindings(await tableOf(terminal, train), data, id)
}

async function split(terminal: Terminal, file: string, flags: SplitFlags): Promise<string> {
  const share = parseFraction(Number.isNaN(Number(flags.testSize)) ? flags.testSize : Number(flags.testSize))
  if (share === undefined || share <= 0 || share >= 1) {
    throw new InputError(`--test-size ${flags.testSize} is no share between 0 and 1`, { cure: 'write 0.2 or 20%' })
  }
  const seed = Number(flags.seed)
  if (!Number.isInteger(seed) || seed < 0)
    throw new InputError(`--seed ${flags.seed} is no whole number`, { cure: 'write `--seed 7`' })
  const { id, stratify, group, time } = flags
  const parts = splitCsv(await bytesOf(terminal, file), { test_size: share, seed, id, stratify, group, time }, file)
  const written = await Promise.all(
    (['train', 'test'] as const).map(async (side) => {
      await writeWhole(resolve(terminal.cwd, flags[side]), parts[side])
      const { rows } = await readTable(parts[side], flags[side])
      return { side, file: flags[side], rows, digest: digestBytes(parts[side]) }
    })
  )
  if (flags.format === 'json') return prettyJson({ schema: 'modelgate/split@1', parts: written })
  const rows = written.map(({ side, file: path, rows: count, digest }) => [
    side,
    path,
    String(count),
    digest.slice(0, 19)
  ])
  return formatRows(['side', 'file', 'rows', 'digest'], rows, flags.format)
}

function formatRows(head: readonly string[], rows: readonly (readonly string[])[], format: Format): string {
  if (format !== 'markdown') return alignedTable(head, rows)
  return toMarkdown(
    report([
      table(
        head.map((name) => [name]),
        rows.map((row) => row.map((cell) => [untrusted(cell)]))
      )
    ])
  )
}

function formatLine(line: string, format: Format): string {
  return format === 'text' ? `${line}\n` : `${toMarkdown(report([paragraph(untrusted(line))]))}\n`
}

/** `0.3` or `30%`. */
function positive(flag: string, text: string): number {
  const value = Number.isNaN(Number(text)) ? parseFraction(text) : Number(text)
  if (value !== undefined && text.trim() !== '' && value >= 0 && Number.isFinite(value)) return value
  throw new InputError(`${flag} ${text} is no number from 0 up`, { cure: `write \`${flag} 0.3\` or \`${flag} 30%\`` })
}

function formatProfile(profile: DataProfile, format: Format): string {
  if (format === 'json') return prettyJson(profile)
  const head = ['column', 'type', 'missing', 'unique', 'values']
  const rows = profile.columns.map((column) => [
    column.name,
    column.type,
    String(column.missing),
    String(column.unique),
    typical(column)
  ])
  const title = `${profile.file}: ${counted(profile.rows, 'row')}, ${counted(profile.columns.length, 'column')}`
  return `${formatLine(title, format)}${formatRows(head, rows, format)}`
}

function typical({ min, max, mean, top }: ColumnProfile): string {
  if (mean !== undefined) return `${short(min)} to ${short(max)}, mean ${short(mean)}`
  return top
    .map(({ value, count }) => `${value} (${count})`)
    .join(', ')
    .slice(0, 80)
}

function short(value: unknown): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(5))) : String(value)
}

function formatFindings(findings: readonly DataFinding[], format: Format): string {
  if (format === 'json') return prettyJson({ schema: 'modelgate/data-findings@1', findings })
  if (findings.length === 0)
    return format === 'text' ? 'nothing wrong was found\n' : toMarkdown(report([paragraph('Nothing wrong was found.')]))
  if (format === 'text')
    return findings.map(({ severity, message, cure }) => `${severity}: ${message}\n  -> ${cure}\n`).join('')
  return toMarkdown(
    report([
      list(
        findings.map(({ code: name, message, cure }) => [
          code(name),
          ': ',
          ...withCode(message),
          ' → ',
          ...withCode(cure)
        ])
      )
    ])
  )
}

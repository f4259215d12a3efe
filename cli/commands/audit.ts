// modelgate audit show|verify: the log of everything decided and done, and whether it is whole.
import { join } from 'node:path'
import { readAuditLines } from '../../adapters/files/audit-log.ts'
import { findRoot } from '../../adapters/git/git.ts'
import { readAuditBranch, readTagWords } from '../../adapters/git/audit-branch.ts'
import { parseEntry, verifyChain, type ChainHead, type Verification } from '../../core/audit/chain.ts'
import type { AuditEntry } from '../../core/audit/entry.ts'
import { prettyJson } from '../../core/digest.ts'
import { readMirror } from '../../core/audit/mirror.ts'
import { exitCodes, formatPlace, InputError } from '../../core/errors.ts'
import { toMarkdown } from '../../core/report/markdown.ts'
import { paragraph, report, table, untrusted } from '../../core/report/tree.ts'
import { Option } from 'commander'
import type { Define, Format } from '../command.ts'
import { alignedTable } from '../table.ts'

interface AuditFlags {
  readonly folder?: string
  readonly format: Format
}

export const define: Define = (command, terminal, finish) => {
  const folderOf = async ({ folder }: AuditFlags): Promise<string> =>
    folder ?? join(await findRoot(terminal.cwd), '.modelgate', 'audit')
  const formatOption = () => new Option('--format <format>').choices(['text', 'json', 'markdown']).default('text')
  const folderOption = ['--folder <folder>', 'the log, where it is not .modelgate/audit'] as const

  command
    .command('show')
    .description('print the entries, oldest first')
    .option('--model <model>', 'only entries of this model')
    .option(...folderOption)
    .addOption(formatOption())
    .action(async (flags: AuditFlags & { readonly model?: string }) => {
      const { lines } = await readAuditLines(await folderOf(flags))
      const entries = lines.map(parseEntry).filter((entry) => entry !== null)
      const shown = entries.filter(({ model }) => flags.model === undefined || model === flags.model)
      terminal.stdout(formatEntries(shown, flags.format))
      if (entries.length < lines.length) terminal.stderr('some lines are damaged: modelgate audit verify\n')
    })

  command
    .command('verify')
    .description('check the hash chain, offline; names the first bad entry')
    .option(...folderOption)
    .option('--branch', 'the log of the bot, as this clone has its branch modelgate/audit')
    .option('--mirror <text>', 'what the text of a check `modelgate` says of the log: it must hold that')
    .addOption(formatOption())
    .action(async (flags: VerifyFlags) => {
      const { lines, places, head } =
        flags.branch === true
          ? { ...(await readAuditBranch(terminal.cwd)), head: null }
          : await readAuditLines(await folderOf(flags))
      const mirrors = [...(await tagMirrors(terminal.cwd, lines, flags.branch === true)), ...checkMirror(flags.mirror)]
      const chain = verifyChain(lines, head)
      const verification = chain.ok ? (missed(lines, mirrors) ?? chain) : chain
      if (flags.format === 'json')
        terminal.stdout(prettyJson({ schema: 'modelgate/audit-verification@1', ...verification }))
      if (verification.ok) {
        const last = verification.head === null ? '' : `, head ${verification.head.digest}`
        const held = mirrors.length === 0 ? '' : `, and holds what ${mirrors.map(({ by }) => by).join(', ')} said`
        if (flags.format !== 'json')
          terminal.stdout(`${verification.count} entries, the chain is whole${last}${held}\n`)
        return
      }
      const place = places[verification.line - 1]
      const where = place === undefined ? 'the end of the log' : formatPlace(place)
      terminal.stderr(
        `error: ${where}: entry ${verification.sequence}: ${verification.reason}: ${verification.message}\n`
      )
      terminal.stderr('  -> restore the log from a copy, and find out who could write to it\n')
      finish(exitCodes.gate)
    })
}

interface VerifyFlags extends AuditFlags {
  readonly branch?: boolean
  readonly mirror?: string
}

interface Said {
  readonly by: string
  readonly head: ChainHead
}

/** Tags that speak of this very log: the bot's of its branch, and of a machine's those that begin with the same entry. */
async function tagMirrors(cwd: string, lines: readonly string[], isBranch: boolean): Promise<readonly Said[]> {
  const first = parseEntry(lines[0] ?? '')?.digest
  const inRepository = await findRoot(cwd).catch(() => null)
  if (inRepository === null) return []
  const tags = await readTagWords(inRepository)
  return [...tags].flatMap(([tag, { local, branch }]) => {
    const heads = [
      ...(local !== null && local.first === first ? [local] : []),
      ...(isBranch && branch !== null ? [branch] : [])
    ]
    return heads.map((head) => ({ by: `tag ${tag}`, head }))
  })
}

function checkMirror(text: string | undefined): readonly Said[] {
  if (text === undefined) return []
  const head = readMirror(text)
  if (head !== null) return [{ by: 'the check', head }]
  throw new InputError('--mirror is not what a check says of the log', {
    cure: 'give the line that begins with “Audit log: entry”, from the text of the check `modelgate`'
  })
}

/** Of a chain that is whole in itself: the first entry that it was said to have, and doesn't. */
function missed(lines: readonly string[], mirrors: readonly Said[]): Verification | null {
  const found = mirrors
    .toSorted((a, b) => a.head.sequence - b.head.sequence)
    .find(({ head }) => parseEntry(lines[head.sequence - 1] ?? '')?.digest !== head.digest)
  if (found === undefined) return null
  const verification = verifyChain(lines, found.head)
  if (verification.ok) return null
  return { ...verification, message: `${verification.message} By what ${found.by} said of the log.` }
}

function formatEntries(entries: readonly AuditEntry[], format: Format): string {
  if (format === 'json') return prettyJson({ schema: 'modelgate/audit-entries@1', entries })
  const head = ['entry', 'at', 'kind', 'model', 'environment', 'actor', 'detail']
  const rows = entries.map((entry) => [
    String(entry.sequence),
    entry.at,
    entry.kind,
    entry.model ?? '',
    entry.environment ?? '',
    entry.actor,
    describe(entry.detail)
  ])
  if (format === 'text') return rows.length === 0 ? 'the log is empty\n' : alignedTable(head, rows)
  if (rows.length === 0) return toMarkdown(report([paragraph('The log is empty.')]))
  const cells = rows.map((row) => row.map((cell) => [untrusted(cell)]))
  return toMarkdown(
    report([
      table(
        head.map((name) => [name]),
        cells
      )
    ])
  )
}

/** The details that people look for first, on one line. */
function describe(detail: AuditEntry['detail']): string {
  const names = ['step', 'result', 'effect', 'summary', 'version', 'by', 'why', 'hold']
  const parts = names.flatMap((name) => (typeof detail[name] === 'string' ? [`${name}=${detail[name]}`] : []))
  return parts.join(' ').replace(/\s+/g, ' ').slice(0, 160)
}

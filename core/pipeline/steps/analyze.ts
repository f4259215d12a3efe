// Step 4, code and vulnerability analysis: SARIF from any scanner, and what the model's files would run; only new findings block.
import { InputError } from '../../errors.ts'
import { parseDuration } from '../../config/units.ts'
import { describeEnd, endedItself } from '../command-end.ts'
import {
  envelope,
  evidencePath,
  fail,
  logFile,
  pass,
  saveDocument,
  type ModelContext,
  type StepOutcome
} from '../context.ts'
import { liveRelease, recordOfLive } from '../baseline.ts'
import { countNewFindings } from '../findings/finding-counts.ts'
import { modelFileScanner, scanModelFiles } from '../findings/model-files.ts'
import { mergeSarif, newFindings, readSarif, scannersIn } from '../findings/sarif.ts'
import { counted } from '../words.ts'
import type { Digest } from '../../digest.ts'
import { analysisSchema, type Analysis, type Finding } from '../evidence.ts'

type Known = { readonly name: string; readonly fingerprints: ReadonlySet<string> }

export async function analyzeStep(context: ModelContext): Promise<StepOutcome> {
  const { settings, ports, model } = context
  const { analyze } = settings
  if (analyze === undefined) return pass('nothing to scan')
  const inModel = await scanModelFiles(context)
  const before = await times(context, analyze.sarif)
  const log = logFile(context, 'analyze')
  let ended: string | null = null
  if (analyze.command !== undefined) {
    const result = await ports.commands.run(
      {
        command: analyze.command,
        cwd: ports.workspace.root,
        timeoutMs: parseDuration(analyze.timeout) ?? Infinity,
        logFile: log
      },
      (line) => ports.progress.line(model, line)
    )
    ended = describeEnd(result, `the scanner \`${analyze.command}\``, analyze.timeout, log)
    // scanners end with another exit code when they find something: what counts is whether they wrote their findings
    if (result.end.kind !== 'exit') return fail(endedItself(result.end) ? 'scan_failed' : 'scan_stopped', ended)
  }
  const after = await times(context, analyze.sarif)
  const stale = analyze.sarif.find(
    (_, index) => after[index] === -1 || (ended !== null && after[index] === before[index])
  )
  if (stale !== undefined) return fail('scan_failed', `${stale} was not written${ended === null ? '' : `: ${ended}`}`)
  const { found, scanners } = await readAll(context, analyze.sarif)
  return judge(context, { found: [...found, ...inModel], scanners: [...scanners, modelFileScanner] })
}

async function judge(context: ModelContext, { found, scanners }: Scanned): Promise<StepOutcome> {
  const severity = context.settings.analyze?.severity ?? 'error'
  const known = await knownFindings(context)
  const { findings, blocking } = newFindings(found, known?.fingerprints ?? new Set(), severity)
  const analysis: Analysis = {
    schema: 'modelgate/analysis@1',
    ...envelope(context),
    model: context.model,
    baseline: known?.name ?? null,
    blocking: blocking.length,
    findings: [...findings]
  }
  const digest = await saveDocument(context, 'analysis.json', analysis)
  await context.ports.workspace.write(evidencePath(context, 'analysis.sarif'), mergeSarif(findings, scanners))
  const outputs = { analysis: digest, newFindings: countNewFindings(findings) }
  const fresh = findings.filter(({ isNew }) => isNew).length
  if (blocking.length === 0) return pass(`${fresh} new of ${findings.length}`, outputs)
  const lines = blocking
    .slice(0, 5)
    .map(({ file, line, rule, message }) => `\n    ${file ?? '?'}:${line ?? 1} ${rule}: ${message}`)
  return fail(
    'new_findings',
    `${counted(blocking.length, 'new finding')} of severity ${severity} or above${lines.join('')}`,
    outputs
  )
}

interface Scanned {
  readonly found: readonly Omit<Finding, 'isNew'>[]
  readonly scanners: readonly string[]
}

async function readAll(context: ModelContext, paths: readonly string[]): Promise<Scanned> {
  const all = await Promise.all(
    paths.map(async (path) => {
      const bytes = await context.ports.workspace.read(path)
      if (bytes === null) return { found: [], scanners: [] }
      return { found: readSarif(bytes, path, context.ports.workspace.root), scanners: scannersIn(bytes, path) }
    })
  )
  return { found: all.flatMap(({ found }) => found), scanners: all.flatMap(({ scanners }) => scanners) }
}

/** Findings that need not block: those of the baseline file, else those of the live release. */
async function knownFindings(context: ModelContext): Promise<Known | null> {
  const { settings, ports } = context
  const file = settings.analyze?.baseline
  if (file !== undefined) {
    const bytes = await ports.workspace.read(file)
    if (bytes === null)
      throw new InputError(`${file} is missing`, { cure: 'commit it, or take `analyze.baseline` out of the config' })
    return {
      name: file,
      fingerprints: new Set(readSarif(bytes, file, ports.workspace.root).map(({ fingerprint }) => fingerprint))
    }
  }
  const elsewhere = await recordOfLive(context, 'analyze')
  const release = await liveRelease(context)
  const digest = release?.analysis ?? (elsewhere?.record.outputs.analysis as Digest | undefined)
  const name = release?.version ?? elsewhere?.live.version
  if (digest === undefined || name === undefined) return null
  const stored = JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))) as unknown
  return {
    name,
    fingerprints: new Set(analysisSchema.parse(stored).findings.map(({ fingerprint }) => fingerprint))
  }
}

async function times(context: ModelContext, paths: readonly string[]): Promise<readonly number[]> {
  const stats = await Promise.all(paths.map((path) => context.ports.workspace.stat(path)))
  return stats.map((stat) => stat?.modifiedMs ?? -1)
}

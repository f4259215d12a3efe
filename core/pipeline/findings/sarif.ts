// SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0) as any scanner writes it, reduced to findings and back.
import { z } from 'zod'
import { digestValue, prettyJson, type Digest } from '../../digest.ts'
import { InputError } from '../../errors.ts'
import { digestSchema, type Finding } from '../evidence.ts'
import { repositoryPath } from './repository-path.ts'

export type KnownFinding = Omit<Finding, 'isNew'>
type Severity = Finding['severity']

const severities: readonly Severity[] = ['note', 'warning', 'error']
/** Kept as it is when a file that Modelgate wrote is read again, as a baseline. */
const ownFingerprint = 'modelgate/v1'
const maxBytes = 64 * 2 ** 20
const maxResults = 100_000
const maxText = 2000

const message = z.object({ text: z.string().optional(), markdown: z.string().optional(), id: z.string().optional() })
const level = z.enum(['none', 'note', 'warning', 'error'])
const properties = z.object({ 'security-severity': z.union([z.string(), z.number()]).optional() })
const rule = z.object({
  id: z.string(),
  defaultConfiguration: z.object({ level: level.optional() }).optional(),
  messageStrings: z.record(z.string(), message).optional(),
  shortDescription: message.optional(),
  properties: properties.optional()
})
const component = z.object({ name: z.string(), rules: z.array(rule).optional() })
const index = z.int().min(-1).optional()
const region = z.object({
  startLine: z.int().min(1).optional(),
  startColumn: z.int().min(1).optional(),
  snippet: z.object({ text: z.string().optional() }).optional()
})
const location = z.object({
  physicalLocation: z
    .object({
      artifactLocation: z.object({ uri: z.string().optional(), uriBaseId: z.string().optional(), index }).optional(),
      region: region.optional()
    })
    .optional()
})
const result = z.object({
  ruleId: z.string().optional(),
  ruleIndex: index,
  rule: z.object({ id: z.string().optional(), index, toolComponent: z.object({ index }).optional() }).optional(),
  kind: z.string().optional(),
  level: level.optional(),
  message,
  locations: z.array(location).optional(),
  partialFingerprints: z.record(z.string(), z.string()).optional(),
  fingerprints: z.record(z.string(), z.string()).optional(),
  suppressions: z.array(z.object({ status: z.string().optional() })).optional(),
  baselineState: z.string().optional(),
  properties: properties.optional()
})
const run = z.object({
  tool: z.object({ driver: component, extensions: z.array(component).optional() }),
  originalUriBaseIds: z.record(z.string(), z.object({ uri: z.string().optional() })).optional(),
  artifacts: z.array(z.object({ location: z.object({ uri: z.string().optional() }).optional() })).optional(),
  results: z.array(result).max(maxResults).nullish()
})
const sarifSchema = z.object({ version: z.literal('2.1.0'), runs: z.array(run).max(1000) })

type Run = z.infer<typeof run>
type Result = z.infer<typeof result>
type Rule = z.infer<typeof rule>

/**
 * The findings of all runs. Suppressed ones, those that passed and those that are absent are left out. A rule's
 * `security-severity` (CVSS) decides the severity: error from 7, warning from 4, note below; else the level does.
 * `root`, the repository's absolute path, makes absolute locations relative; without it they are null.
 * Throws InputError if this is no SARIF 2.1.0.
 */
export function readSarif(bytes: Uint8Array, file: string, root?: string): readonly KnownFinding[] {
  const seen = new Map<Digest, number>()
  return parse(bytes, file).runs.flatMap((one) =>
    (one.results ?? []).filter(isOpen).map((found) => {
      const finding = findingOf(one, found, root)
      const count = seen.get(finding.fingerprint) ?? 0
      seen.set(finding.fingerprint, count + 1)
      return count === 0 ? finding : { ...finding, fingerprint: digestValue([finding.fingerprint, count]) }
    })
  )
}

/** Names of the scanners that ran, also of those that found nothing. Throws InputError if this is no SARIF 2.1.0. */
export function scannersIn(bytes: Uint8Array, file: string): readonly string[] {
  return parse(bytes, file).runs.map(({ tool }) => tool.driver.name)
}

/** Marks what the baseline doesn't know as new; new findings of this severity or above block. */
export function newFindings(
  current: readonly KnownFinding[],
  baseline: ReadonlySet<string>,
  severity: Severity
): { readonly findings: readonly Finding[]; readonly blocking: readonly Finding[] } {
  const findings = current.map((finding) => ({ ...finding, isNew: !baseline.has(finding.fingerprint) }))
  const least = severities.indexOf(severity)
  return { findings, blocking: findings.filter((one) => one.isNew && severities.indexOf(one.severity) >= least) }
}

/**
 * One SARIF file of these findings, a run for each tool, with `baselineState` and Modelgate's fingerprints. `scanners` that found
 * nothing have a run too: by it code scanning closes what they found before.
 */
export function mergeSarif(findings: readonly Finding[], scanners: readonly string[] = []): string {
  const tools = [...new Set([...scanners, ...findings.map(({ tool }) => tool)])].sort()
  return prettyJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: tools.map((tool) => {
      const own = findings.filter((finding) => finding.tool === tool)
      const rules = [...new Set(own.map((finding) => finding.rule))].sort()
      return {
        tool: { driver: { name: tool, rules: rules.map((id) => ({ id })) } },
        results: own.map((finding) => resultOf(finding, rules.indexOf(finding.rule)))
      }
    })
  })
}

function resultOf(finding: Finding, ruleIndex: number): unknown {
  const { file, line, column } = finding
  const place = line === null ? undefined : { startLine: line, ...(column === null ? {} : { startColumn: column }) }
  const artifactLocation = file === null ? undefined : { uri: file.split('/').map(encodeURIComponent).join('/') }
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity,
    message: { text: finding.message },
    baselineState: finding.isNew ? 'new' : 'unchanged',
    partialFingerprints: { [ownFingerprint]: finding.fingerprint },
    ...(artifactLocation ? { locations: [{ physicalLocation: { artifactLocation, region: place } }] } : {})
  }
}

function parse(bytes: Uint8Array, file: string): z.infer<typeof sarifSchema> {
  if (bytes.length > maxBytes) throw malformed(file, 'it is larger than 64 MiB')
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw malformed(file, cause instanceof Error ? cause.message : String(cause), cause)
  }
  const read = sarifSchema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw malformed(
    file,
    issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : 'its shape is wrong',
    read.error
  )
}

function isOpen({ kind, suppressions, baselineState }: Result): boolean {
  if (baselineState === 'absent' || !['fail', 'open', 'review', undefined].includes(kind)) return false
  return !suppressions?.some(({ status }) => status === undefined || status === 'accepted')
}

function findingOf(one: Run, found: Result, root: string | undefined): KnownFinding {
  const known = ruleOf(one, found)
  const tool = one.tool.driver.name.slice(0, 200)
  const id = found.ruleId ?? found.rule?.id ?? known?.id ?? 'unknown'
  const physical = found.locations?.[0]?.physicalLocation
  const file = fileOf(one, physical?.artifactLocation, root)
  const text = messageOf(found, known)
  const prints = found.partialFingerprints ?? found.fingerprints ?? {}
  const own = digestSchema.safeParse(prints[ownFingerprint])
  const content =
    Object.keys(prints).length > 0 ? prints : [withoutNumbers(text), physical?.region?.snippet?.text?.trim() ?? null]
  return {
    rule: id.slice(0, 200),
    severity: severityOf(found, known),
    message: text.slice(0, maxText),
    file,
    line: file === null ? null : (physical?.region?.startLine ?? null),
    column: file === null ? null : (physical?.region?.startColumn ?? null),
    tool,
    fingerprint: own.success ? own.data : digestValue([tool, id, file, content])
  }
}

function ruleOf(one: Run, found: Result): Rule | undefined {
  const extension = found.rule?.toolComponent?.index
  const { driver, extensions } = one.tool
  const rules = (extension === undefined ? driver : extensions?.[extension])?.rules ?? []
  const at = found.rule?.index ?? found.ruleIndex
  if (at !== undefined && at >= 0) return rules[at]
  const id = found.ruleId ?? found.rule?.id
  return [driver, ...(extensions ?? [])].flatMap((part) => part.rules ?? []).find((each) => each.id === id)
}

function severityOf(found: Result, known: Rule | undefined): Severity {
  const score = Number(found.properties?.['security-severity'] ?? known?.properties?.['security-severity'] ?? NaN)
  if (Number.isFinite(score)) return score >= 7 ? 'error' : score >= 4 ? 'warning' : 'note'
  const own = found.level ?? known?.defaultConfiguration?.level ?? 'warning'
  return own === 'none' ? 'note' : own
}

function messageOf({ message: own }: Result, known: Rule | undefined): string {
  const byId = own.id === undefined ? undefined : known?.messageStrings?.[own.id]?.text
  return own.text ?? byId ?? own.markdown ?? known?.shortDescription?.text ?? 'no message'
}

interface ArtifactLocation {
  readonly uri?: string | undefined
  readonly uriBaseId?: string | undefined
  readonly index?: number | undefined
}

function fileOf(one: Run, place: ArtifactLocation | undefined, root: string | undefined): string | null {
  const uri = place?.uri ?? one.artifacts?.[place?.index ?? -1]?.location?.uri
  if (uri === undefined) return null
  if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) return repositoryPath(uri, root)
  const base = one.originalUriBaseIds?.[place?.uriBaseId ?? '']?.uri
  const based =
    base === undefined || root === undefined ? null : repositoryPath(`${base.replace(/\/?$/, '/')}${uri}`, root)
  return based ?? repositoryPath(decoded(uri), root)
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

/** Line and column numbers in a message change when a line is added above: they don't tell findings apart. */
function withoutNumbers(text: string): string {
  return text.replace(/\b(lines?|columns?|col)\s+\d+/gi, '$1').replace(/:\d+(:\d+)?\b/g, '')
}

function malformed(file: string, why: string, cause?: unknown): InputError {
  return new InputError(`${file} can't be read as SARIF 2.1.0: ${why}`, {
    cure: 'let the scanner write SARIF 2.1.0, as `ruff check --output-format sarif --output-file FILE` does, and check that it ran to its end',
    place: { file },
    cause
  })
}

// The config's text -> the config, or everything that is wrong with it, each with its place.
import { isSecretEntry, findSecrets, mask } from './secrets.ts'
import { limits, readDocument, spotKey, type Reading, type Spots } from './document.ts'
import { checkSchema } from './issues.ts'
import { lineStarts, placeAt } from './lines.ts'
import { formatPath, type ConfigProblem, type Finding, type Path } from './problem.ts'
import { ruleFindings } from './rules.ts'
import type { Config } from './schema.ts'

export type ParsedConfig = { readonly config: Config } | { readonly errors: readonly ConfigProblem[] }

/**
 * Reads a config from its text. `file` is only used to name places. Errors are all that were found, in the order of the file;
 * none of them repeats what looks like a secret.
 */
export function parseConfig(text: string, file: string): ParsedConfig {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const early = sizeFinding(source)
  if (early !== null) return { errors: [locate(early, { lines: [], file, spots: new Map(), at: firstPlace })] }
  const reading = readDocument(source)
  const checked = isReadable(reading) ? checkSchema(reading.value) : { findings: [] }
  // The rules between keys read typed values, so only once every key by itself is right.
  const content = 'config' in checked ? ruleFindings(checked.config) : checked.findings
  const findings = [...reading.findings, ...secretFindings(source, reading), ...content]
  if ('config' in checked && findings.length === 0) return checked
  return { errors: locateAll(findings, source, file, reading) }
}

/** Findings of a config that was read from this text, with their places. */
export function locateIn(text: string, file: string, findings: readonly Finding[]): readonly ConfigProblem[] {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  return locateAll(findings, source, file, readDocument(source))
}

function locateAll(
  findings: readonly Finding[],
  source: string,
  file: string,
  { spots }: Reading
): readonly ConfigProblem[] {
  const starts = lineStarts(source)
  const at = (offset: number) => placeAt(starts, Math.min(offset, source.length))
  const lines = maskedLines(source)
  return findings
    .map((finding) => locate(finding, { lines, file, spots, at }))
    .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

/** Decodes a config file; a byte order mark is dropped. Anything but UTF-8 is a problem with the place of the first bad byte. */
export function decodeConfig(
  bytes: Uint8Array,
  file: string
): { readonly text: string } | { readonly errors: readonly ConfigProblem[] } {
  const early = bytes.byteLength > limits.bytes ? tooLarge(bytes.byteLength) : null
  if (early !== null) return { errors: [locate(early, { lines: [], file, spots: new Map(), at: firstPlace })] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes)
    const before = lenient.slice(0, lenient.indexOf('\ufffd')).split('\n')
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    const finding: Finding = {
      code: 'encoding',
      path: [],
      at: 'key',
      message: 'the file is not UTF-8 from here on',
      expected: 'UTF-8 text',
      found: 'bytes of another encoding',
      cure: 'save it as UTF-8 in your editor, or convert it: `iconv -f LATIN1 -t UTF-8`'
    }
    return { errors: [locate(finding, { lines: maskedLines(lenient), file, spots: new Map(), at: () => place })] }
  }
}

function sizeFinding(text: string): Finding | null {
  const bytes = Buffer.byteLength(text)
  if (bytes > limits.bytes) return tooLarge(bytes)
  if (text.replace(/#.*/g, '').trim() === '') {
    return {
      code: 'empty',
      path: [],
      at: 'key',
      message: 'the file is empty',
      expected: 'a map with `version` and `models`',
      found: 'nothing',
      cure: 'type `modelgate init` to write a config for this repository'
    }
  }
  return null
}

function tooLarge(bytes: number): Finding {
  return {
    code: 'too_large',
    path: [],
    at: 'key',
    message: `the file has ${bytes} bytes, more than the ${limits.bytes} that are read`,
    expected: `at most ${limits.bytes} bytes`,
    found: `${bytes} bytes`,
    cure: 'keep data and reports out of the config'
  }
}

/** Whether the values are what the text says, so that it makes sense to check them. */
function isReadable({ findings }: Reading): boolean {
  return findings.every(({ code }) => ['duplicate_key', 'key_not_text', 'forbidden_key'].includes(code))
}

function secretFindings(text: string, reading: Reading): readonly Finding[] {
  const known: readonly Finding[] = findSecrets(text).map(({ start }) => ({
    ...secret,
    path: [],
    offset: start,
    message: 'this looks like a secret'
  }))
  const entries = entriesOf(reading.value, []).flatMap(({ path, value }): readonly Finding[] => {
    const key = path.at(-1)
    if (typeof key !== 'string' || !isSecretEntry(key, value)) return []
    return [{ ...secret, path, message: `\`${formatPath(path)}\` looks like a secret` }]
  })
  const offsets = new Set(known.map(({ offset }) => offset))
  return [...known, ...entries.filter(({ path }) => !offsets.has(reading.spots.get(spotKey(path))?.value))]
}

const secret = {
  code: 'secret',
  at: 'value',
  expected: 'no secrets in the config',
  found: 'what looks like a secret',
  cure: 'remove it and revoke it; keep the new one as a secret of the CI, passed to the step as an environment variable'
} as const

function entriesOf(value: unknown, path: Path): readonly { readonly path: Path; readonly value: string }[] {
  if (typeof value === 'string') return [{ path, value }]
  if (typeof value === 'number') return [{ path, value: String(value) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
    entriesOf(member, [...path, Array.isArray(value) ? Number(key) : key])
  )
}

interface Source {
  readonly lines: readonly string[]
  readonly file: string
  readonly spots: Spots
  readonly at: (offset: number) => { readonly line: number; readonly column: number }
}

const maskedLines = (text: string) => mask(text).split(/\r?\n/)
const firstPlace = () => ({ line: 1, column: 1 })

function locate(finding: Finding, source: Source): ConfigProblem {
  const place = source.at(finding.offset ?? offsetOf(finding, source.spots))
  return {
    code: finding.code,
    place: { file: source.file, ...place },
    path: formatPath(finding.path),
    message: finding.message,
    expected: finding.expected ?? null,
    found: finding.found ?? null,
    cure: finding.cure,
    source: source.lines[place.line - 1] ?? ''
  }
}

/** The place of a path, or of the nearest map above it that is there. */
function offsetOf(finding: Finding, spots: Spots): number {
  const own = spots.get(spotKey(finding.path))
  if (own !== undefined) return finding.at === 'key' ? own.key : own.value
  for (let length = finding.path.length - 1; length > 0; length -= 1) {
    const above = spots.get(spotKey(finding.path.slice(0, length)))
    if (above !== undefined) return above.key
  }
  return 0
}

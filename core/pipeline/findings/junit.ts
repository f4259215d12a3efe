// JUnit XML as pytest, Maven Surefire, Jest, gotestsum and others write it, counted by its test cases.
import { XMLParser } from 'fast-xml-parser'
import { SyntaxValidator } from 'fast-xml-validator'
import { InputError } from '../../errors.ts'
import type { TestReport } from '../evidence.ts'
import { repositoryPath } from './repository-path.ts'

/** What a test report says, without the envelope of evidence. */
export type TestCounts = Omit<
  TestReport,
  'schema' | 'producer' | 'commit' | 'createdAt' | 'origin' | 'model' | 'failures'
> & { readonly failures: readonly TestReport['failures'][number][] }

type Failure = TestReport['failures'][number]
type Outcome = 'passed' | 'failed' | 'errors' | 'skipped'

/** An element in document order: its attributes, its text, its children. */
interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly Element[]
}

const maxCharacters = 64 * 2 ** 20
const maxDepth = 100
const maxFailures = 200
const maxMessage = 2000

/**
 * Counts test cases by what happened to each, not by what the suites' attributes claim; a suite that claims failures
 * or errors and lists none counts one error. At most 200 failures are listed. Entities other than XML's own five and
 * character references stay as they are; a DOCTYPE is refused.
 * Throws InputError if this is no JUnit XML.
 */
export function readJunit(xml: string, file = 'the JUnit report'): TestCounts {
  const [root] = parse(xml, file)
  if (root?.name !== 'testsuites' && root?.name !== 'testsuite') {
    throw malformed(file, root === undefined ? 'it has no element' : `its root is <${root.name}>, not <testsuites>`)
  }
  const cases = casesOf(root)
  const count = (wanted: Outcome) => cases.filter(({ outcome }) => outcome === wanted).length
  return {
    tests: cases.length,
    passed: count('passed'),
    failed: count('failed'),
    errors: count('errors'),
    skipped: count('skipped'),
    seconds: secondsOf(root),
    failures: cases.flatMap(({ failure }) => failure ?? []).slice(0, maxFailures)
  }
}

interface Case {
  readonly outcome: Outcome
  readonly failure: Failure | null
}

function casesOf(element: Element): readonly Case[] {
  if (element.name === 'testcase') return [caseOf(element)]
  const cases = element.children.flatMap((child) => {
    if (child.name === 'testcase' || child.name === 'testsuite') return casesOf(child)
    return isProblem(child) ? [failedCase('errors', element, child)] : []
  })
  const claimed = numberIn(element, 'failures') + numberIn(element, 'errors')
  if (claimed === 0 || cases.some(({ failure }) => failure !== null)) return cases
  const name = element.attributes.name ?? element.name
  const message = `the suite counts ${claimed} failures or errors and lists none of them`
  return [...cases, { outcome: 'errors', failure: { name, message, file: null, line: null } }]
}

function caseOf(element: Element): Case {
  const failure = element.children.find(({ name }) => name === 'failure')
  if (failure) return failedCase('failed', element, failure)
  const error = element.children.find(({ name }) => name === 'error')
  if (error) return failedCase('errors', element, error)
  const isSkipped = element.children.some(({ name }) => name === 'skipped') || wasNotRun(element)
  return { outcome: isSkipped ? 'skipped' : 'passed', failure: null }
}

/** GoogleTest and others say by an attribute that a case did not run. */
function wasNotRun({ attributes }: Element): boolean {
  return ['notrun', 'skipped', 'disabled', 'ignored'].includes((attributes.status ?? '').toLowerCase())
}

function isProblem({ name }: Element): boolean {
  return name === 'failure' || name === 'error'
}

function failedCase(outcome: 'failed' | 'errors', element: Element, problem: Element): Case {
  const { attributes } = element
  const name = [attributes.classname, attributes.name].filter(Boolean).join('.')
  const said = problem.attributes.message ?? problem.text.trim()
  const first = said === 'collection failure' ? [said, raisedIn(problem.text)].filter(Boolean).join(': ') : said
  const message = (first === '' ? (problem.attributes.type ?? outcome) : first).slice(0, maxMessage)
  const place = placeInText(problem.text) ?? placeInAttributes(attributes)
  return { outcome, failure: { name: name === '' ? element.name : name, message, ...place } }
}

/** What a module raised that pytest could not even load; its message says only that it could not. */
function raisedIn(text: string): string | undefined {
  return [...text.matchAll(/^E {3}(\S.*)$/gm)].at(-1)?.[1]
}

type FilePlace = Pick<Failure, 'file' | 'line'>

/** pytest ends a traceback with `path.py:12: Error`, Go writes `    file_test.go:12: text`, Jest `(path.js:12:5)`. */
const placePatterns = [
  /^([^\s:()][^:()\n]*\.py):(\d+): /gm,
  /^\s*([^\s:()]+\.go):(\d+): /gm,
  /\(?((?:[\w.@/\\-]|[A-Za-z]:[\\/])+\.[cm]?[jt]sx?):(\d+):\d+\)?/gm
]

/** The last place in the text that lies in the repository. */
function placeInText(text: string): FilePlace | null {
  for (const pattern of placePatterns) {
    const places = [...text.matchAll(pattern)].flatMap(([, path = '', line]) => {
      const file = path.includes('node_modules') ? null : repositoryPath(path)
      return file === null ? [] : [{ file, line: Number(line) }]
    })
    const last = places.at(-1)
    if (last) return last
  }
  return null
}

function placeInAttributes(attributes: Element['attributes']): FilePlace {
  const file = attributes.file === undefined ? null : repositoryPath(attributes.file)
  const line = Number(attributes.line ?? attributes.lineno)
  return { file, line: file !== null && Number.isInteger(line) && line > 0 ? line : null }
}

/** The root's own time, else the sum of the suites', else that of the cases. */
function secondsOf(element: Element): number {
  const own = Number(element.attributes.time?.replaceAll(',', '') ?? NaN)
  if (Number.isFinite(own) && own >= 0) return own
  const sum = element.children.reduce((total, child) => total + secondsOf(child), 0)
  return Math.round(sum * 1e6) / 1e6
}

function numberIn({ attributes }: Element, name: string): number {
  const value = Number(attributes[name] ?? 0)
  return Number.isFinite(value) ? value : 0
}

function parse(xml: string, file: string): readonly Element[] {
  const text = xml.replace(/^\uFEFF/, '')
  if (text.length > maxCharacters) throw malformed(file, 'it is larger than 64 MiB')
  if (text.trim() === '') throw malformed(file, 'it is empty')
  if (/<!(DOCTYPE|ENTITY)/i.test(withoutCdata(text)))
    throw malformed(file, 'it has a DOCTYPE, which no JUnit report needs')
  try {
    SyntaxValidator.validate(text)
    return elementsOf(parser.parse(text))
  } catch (cause) {
    throw malformed(file, cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause), cause)
  }
}

function withoutCdata(text: string): string {
  return text.includes('<![CDATA[') ? text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '') : text
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: maxDepth
})

/** The parser's ordered form: `[{name: [children], ':@': {attributes}}, {'#text': text}]`. */
function elementsOf(nodes: unknown): readonly Element[] {
  if (!Array.isArray(nodes)) return []
  return nodes.flatMap((node: unknown) => {
    const { ':@': attributes = {}, ...rest } = recordOf(node)
    const [entry] = Object.entries(rest)
    if (entry === undefined || entry[0] === '#text') return []
    const [name, children] = entry
    return [{ name, attributes: attributesOf(attributes), text: textOf(children), children: elementsOf(children) }]
  })
}

function attributesOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(recordOf(value)).map(([name, text]) => [name, decode(String(text))]))
}

function textOf(children: unknown): string {
  if (!Array.isArray(children)) return ''
  const texts = children.map((child: unknown) => recordOf(child)['#text'])
  return decode(texts.filter((text) => typeof text === 'string').join(''))
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** XML 1.0 section 4.6: the five predefined entities and character references; anything else stays as written. */
function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name] ?? whole
    const point = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

function malformed(file: string, why: string, cause?: unknown): InputError {
  const at = recordOf(cause)
  return new InputError(`${file} can't be read as JUnit XML: ${why}`, {
    cure: 'let the test command write it, as `pytest --junitxml=FILE` does, and check that it ran to its end',
    place: {
      file,
      ...(typeof at.line === 'number' ? { line: at.line } : {}),
      ...(typeof at.col === 'number' ? { column: at.col } : {})
    },
    cause
  })
}

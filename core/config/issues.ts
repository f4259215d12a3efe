// What zod says of a config -> findings in the words of the product.
import type { z } from 'zod'
import { describeValue, formatPath, listWords, type Finding, type Path } from './problem.ts'
import { configSchema, type Config } from './schema.ts'
import { homesOf, keysAt, nearest } from './shape.ts'

type Issue = z.core.$ZodIssue

/** The config with defaults filled in, or what is wrong with single keys. */
export function checkSchema(value: unknown): { readonly config: Config } | { readonly findings: readonly Finding[] } {
  const result = configSchema.safeParse(value)
  return result.success
    ? { config: result.data }
    : { findings: result.error.issues.flatMap((issue) => findingsOf(issue, [], value)) }
}

function findingsOf(issue: Issue, base: Path, root: unknown): readonly Finding[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key))
  if (issue.code === 'invalid_union') {
    // The alternative that takes a value of this type has the errors that matter.
    const branch = issue.errors.find((one) => !one.some((inner) => inner.path.length === 0 && isType(inner)))
    if (branch !== undefined) return branch.flatMap((inner) => findingsOf(inner, path, root))
  }
  if (issue.code === 'invalid_key') return [invalidName(path, issue)]
  const found = valueAt(root, path)
  return [found === undefined ? missing(path, issue) : wrong(path, issue, found)]
}

const isType = (issue: Issue): boolean => issue.code === 'invalid_type'

function unknownKey(path: Path, key: string): Finding {
  const keys = keysAt(configSchema, path)
  const near = nearest(key, keys)
  const home = homesOf(configSchema, key)[0]
  const hint = near !== null ? `; did you mean \`${near}\`?` : home === undefined ? '' : `; it belongs at \`${home}\``
  return {
    code: 'unknown_key',
    path: [...path, key],
    at: 'key',
    message: `unknown key \`${key}\`${hint}`,
    expected: listWords(keys),
    found: `\`${key}\``,
    cure:
      near !== null
        ? `write \`${near}:\``
        : `write one of ${listWords(keys)} ${path.length === 0 ? 'at the top' : `under \`${formatPath(path)}\``}`
  }
}

function invalidName(path: Path, issue: Issue & { readonly code: 'invalid_key' }): Finding {
  const expected = issue.issues.map(({ message }) => message).join('; ')
  const key = String(path.at(-1))
  return {
    code: 'wrong_value',
    path,
    at: 'key',
    message: `${JSON.stringify(key)} cannot be a name: expected ${expected}`,
    expected,
    found: describeValue(key),
    cure: `write a name such as \`${key.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^[-_]+|-+$/g, '') || 'model'}\``
  }
}

function missing(path: Path, issue: Issue): Finding {
  const expected = expectation(issue)
  return {
    code: 'missing_key',
    path,
    at: 'key',
    message: `missing key \`${formatPath(path)}\`: expected ${expected}, found nothing`,
    expected,
    found: 'nothing',
    cure: `add \`${String(path.at(-1))}:\` ${path.length > 1 ? `under \`${formatPath(path.slice(0, -1))}\`` : 'at the top'}`
  }
}

function wrong(path: Path, issue: Issue, value: unknown): Finding {
  const expected = expectation(issue)
  const found = describeValue(value)
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const quoted = typeof value === 'string' && words.includes(value)
  const near = typeof value === 'string' && !quoted ? nearest(value, words) : null
  const hint = near === null ? '' : `; did you mean \`${near}\`?`
  return {
    code: issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'wrong_type' : 'wrong_value',
    path,
    at: 'value',
    message: `${path.length === 0 ? 'the config' : `\`${formatPath(path)}\``}: expected ${expected}, found ${found}${hint}`,
    expected,
    found,
    cure: quoted ? 'remove the quotes' : near === null ? `write ${expected}` : `write \`${near}\``
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list such as [a, b]',
  object: 'a map of keys and values',
  record: 'a map of keys and values'
}

/** What would have been right, to follow "expected". */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected
    case 'invalid_union':
      return issue.errors.map((branch) => branch.map(expectation)[0] ?? '').join(' or ')
    case 'invalid_value':
      return `${issue.values.length > 1 ? 'one of ' : ''}${listWords(issue.values.map(String))}`
    case 'too_small':
      return atLeast(issue)
    case 'too_big':
      return `at most ${issue.maximum}${counted(issue.origin)}`
    case 'invalid_format':
      return formatWords(issue)
    case 'custom':
    case 'invalid_key':
    case 'invalid_element':
    case 'unrecognized_keys':
    case 'not_multiple_of':
      return issue.message
  }
}

function atLeast(issue: Issue & { readonly code: 'too_small' }): string {
  if (issue.origin === 'string' && issue.minimum === 1) return 'text that is not empty'
  return `at least ${issue.minimum}${counted(issue.origin)}`
}

function counted(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : ''
}

function formatWords(issue: Issue & { readonly code: 'invalid_format' }): string {
  if (issue.format === 'url') return 'a URL such as https://ml.example.org'
  return issue.format === 'starts_with' ? 'text that starts with `/`' : issue.message
}

/** The value at a path, undefined where there is none. */
function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (Object.entries(value).find(([name]) => name === String(key))?.[1] as unknown)
        : undefined,
    root
  )
}

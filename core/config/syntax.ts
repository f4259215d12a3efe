// What the YAML parser complains about, in words that say what to change.
import type { ErrorCode, YAMLError } from 'yaml'
import type { Finding } from './problem.ts'

/** Errors that are shown; further ones follow from them. */
const most = 20

/** One for each line, the first, or its tab: what breaks a line makes the parser complain many times. */
export function syntaxFindings(errors: readonly YAMLError[], text: string): readonly Finding[] {
  const byLine = new Map<number, Finding>()
  for (const finding of errors.slice(0, most).map((error) => syntaxFinding(error, text))) {
    const line = lineStart(text, finding.offset ?? 0)
    if (!byLine.has(line) || finding.code === 'tab_indentation') byLine.set(line, finding)
  }
  return [...byLine.values()]
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

function syntaxFinding(error: YAMLError, text: string): Finding {
  const offset = error.pos[0]
  const start = lineStart(text, offset)
  if (/^ *\t/.test(text.slice(start, start + 200))) {
    return {
      code: 'tab_indentation',
      path: [],
      at: 'key',
      offset: start,
      message: 'a tab is used as indentation, where YAML takes spaces only',
      expected: 'spaces',
      found: 'a tab',
      cure: 'replace each tab at the start of the line by two spaces'
    }
  }
  const { message, cure } = syntaxWords(error)
  return { code: 'syntax', path: [], at: 'key', offset, message, cure }
}

interface Words {
  readonly message: string
  readonly cure: string
}

const words: Readonly<Partial<Record<ErrorCode, Words>>> = {
  MULTIPLE_DOCS: { message: 'a second YAML document starts here', cure: 'keep one document: remove the line `---`' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second `: ` on one line',
    cure: 'put text that holds a colon and a space in quotes'
  },
  BAD_INDENT: { message: 'the indentation does not fit the lines above', cure: 'indent each level by two spaces' },
  TAG_RESOLVE_FAILED: {
    message: 'a tag is used that the config does not know',
    cure: 'remove the word that starts with `!`'
  },
  MISSING_CHAR: {
    message: 'a quote, a bracket or the `:` after a key is missing',
    cure: 'close the quote or bracket, or write `key: value` with a space after the colon'
  }
}

function syntaxWords(error: YAMLError): Words {
  return (
    words[error.code] ?? {
      message: `this is not YAML: ${error.message}`,
      cure: 'check colons, quotes, brackets and indentation here'
    }
  )
}

// A comment's slash command. Strict: what isn't plainly a command is none, and nothing is guessed or folded into one.
import { nearest } from '../../config/shape.ts'
import { appearance, hiddenCharacter } from './characters.ts'
import { bind, helpTable, isVerb, usageOf, type Command, type Token, type Verb } from './verbs.ts'

export { helpTable, type Command, type Verb } from './verbs.ts'

export const refusals = ['look_alike', 'hidden_character', 'too_long'] as const

/** Messages repeat no word of the comment; `word` of an unknown verb does, and is as untrusted as the comment. */
export type ParsedComment =
  | { readonly kind: 'none' }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'unknown'; readonly word: string; readonly nearest: Verb | null }
  | { readonly kind: 'wrong'; readonly verb: Verb; readonly usage: string; readonly message: string }
  | { readonly kind: 'refused'; readonly reason: (typeof refusals)[number]; readonly message: string }

/** Longest line that is read, in UTF-16 code units. */
const lineLimit = 4096
const shownWord = 40
const call = '/modelgate'

/**
 * Reads the first line of a comment's Markdown. It is a command only if it begins with `/modelgate` as a whole word: so
 * a quotation, a list, code, an HTML comment and a later line never are. Never throws.
 */
export function parseCommand(comment: string): ParsedComment {
  const line = firstLine(comment)
  if (!isCall(line)) {
    if (!isCall(appearance(line.slice(0, lineLimit)))) return { kind: 'none' }
    return refused('look_alike', `Write \`${call}\` in small Latin letters, with nothing before it or inside it.`)
  }
  if (line.length > lineLimit) {
    return refused('too_long', `The line is longer than ${lineLimit} characters.`)
  }
  const hidden = hiddenCharacter(line)
  if (hidden !== null) {
    return refused('hidden_character', `The line holds the invisible character ${hidden}: type it again, without.`)
  }
  return parseWords(line.slice(call.length))
}

/** Lines end as in Markdown: LF, CR LF or CR. */
function firstLine(comment: string): string {
  const end = comment.search(/[\r\n]/)
  return end < 0 ? comment : comment.slice(0, end)
}

function isCall(line: string): boolean {
  return line.startsWith(call) && /^(?:\s|$)/.test(line.slice(call.length, call.length + 1))
}

function parseWords(text: string): ParsedComment {
  const [, word = 'help', rest = ''] = /^[ \t]+([^ \t]+)(.*)$/s.exec(text) ?? []
  if (!isVerb(word)) {
    const near = nearest(
      word,
      helpTable.map(({ verb }) => verb)
    )
    return {
      kind: 'unknown',
      word: Array.from(word).slice(0, shownWord).join(''),
      nearest: near !== null && isVerb(near) ? near : null
    }
  }
  const tokens = tokenize(rest)
  const bound = 'message' in tokens ? tokens : bind(word, tokens)
  if ('message' in bound) return { kind: 'wrong', verb: word, usage: usageOf(word), message: bound.message }
  return { kind: 'command', command: bound }
}

/** Words parted by spaces and tabs; in double quotes, `\"` and `\\` stand for `"` and `\`. */
function tokenize(text: string): readonly Token[] | { readonly message: string } {
  const pattern = /[ \t]+|"((?:[^"\\]|\\["\\])*)"(?=[ \t]|$)|([^ \t"]+)(?=[ \t]|$)/y
  const tokens: Token[] = []
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text)
    if (match === null) {
      return { message: 'Quotes begin and end a word; inside them, write \\" for a quote and \\\\ for a backslash.' }
    }
    const [, quoted, plain] = match
    if (quoted !== undefined) tokens.push({ text: quoted.replace(/\\(["\\])/g, '$1'), isQuoted: true })
    if (plain !== undefined && /[“”„‟]/.test(plain)) return { message: 'Write straight double quotes, not curly ones.' }
    if (plain !== undefined) tokens.push({ text: plain, isQuoted: false })
  }
  return tokens
}

function refused(reason: (typeof refusals)[number], message: string): ParsedComment {
  return { kind: 'refused', reason, message }
}

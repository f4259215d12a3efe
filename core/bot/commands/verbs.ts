// The commands that people write in comments: their words, what each takes, and one line that says what it does.
import { name } from '../../config/fields.ts'
import { mixesScripts } from './characters.ts'

/** One word of a comment, or what stood in double quotes. */
export interface Token {
  readonly text: string
  readonly isQuoted: boolean
}

interface Parameter {
  readonly field: string
  readonly label: string
  readonly needed: boolean
  /** A word that stands before it. */
  readonly keyword?: 'to'
  /** What it must be, as a message says it. */
  readonly expected: string
  /** The value, or null where this is none. */
  readonly accept: (token: Token) => string | null
}

const nameText = 'letters, digits, "-" and "_", as in the config'
const isName = ({ text, isQuoted }: Token): string | null => (!isQuoted && name.safeParse(text).success ? text : null)
const text =
  (limit: number) =>
  ({ text }: Token): string | null =>
    text.trim() === '' || text.length > limit || mixesScripts(text) ? null : text

const environment = {
  field: 'environment',
  label: 'ENV',
  needed: true,
  expected: `the name of an environment: ${nameText}`,
  accept: isName
} as const
const model = {
  field: 'model',
  label: 'MODEL',
  needed: true,
  expected: `the name of a model: ${nameText}`,
  accept: isName
} as const
const metric = {
  field: 'metric',
  label: 'METRIC',
  needed: true,
  expected: 'the name of a metric, of one alphabet and in double quotes where it holds a space',
  accept: text(512)
} as const
const slice = {
  field: 'slice',
  label: 'SLICE',
  needed: false,
  expected: 'column=value, of one alphabet and in double quotes where it holds a space',
  accept: (token: Token) => (/^[^=]+=./s.test(token.text) ? text(1024)(token) : null)
} as const
const version = {
  field: 'version',
  label: 'VERSION',
  needed: false,
  keyword: 'to',
  expected: 'a version such as v1.4.0',
  accept: ({ text, isQuoted }: Token) => {
    const found = /^v?((?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2})$/.exec(text)
    return found?.[1] === undefined || isQuoted ? null : `v${found[1]}`
  }
} as const
const reason = {
  field: 'reason',
  label: '"reason"',
  needed: true,
  expected: 'why, in straight double quotes, at most 1,000 characters',
  accept: ({ text, isQuoted }: Token) => (isQuoted && text.trim() !== '' && text.length <= 1000 ? text.trim() : null)
} as const

const maybe = <P extends Parameter>(parameter: P): Omit<P, 'needed'> & { readonly needed: false } => ({
  ...parameter,
  needed: false
})

export const verbs = {
  status: { parameters: [], line: 'says where each model stands and what it waits for' },
  approve: { parameters: [environment], line: 'approves what this pull request brings to ENV, as the label does' },
  revoke: { parameters: [maybe(environment)], line: 'takes your approval back: for ENV, or all of them here' },
  promote: {
    parameters: [model, environment],
    line: 'opens the promotion of the release of MODEL that is ready for ENV, also of one that failed there'
  },
  rollback: {
    parameters: [model, environment, version],
    line: 'brings back the release before, or VERSION, and holds it'
  },
  retrain: {
    parameters: [model],
    line: 'trains MODEL again, though nothing of it changed; of one that is trained elsewhere, proposes the newest'
  },
  hold: { parameters: [maybe(model)], line: 'lets nothing through until it is resumed: MODEL, or all of them here' },
  resume: {
    parameters: [maybe(model)],
    line: 'lifts a hold: of all here, or of MODEL here or where a rollback holds it'
  },
  explain: {
    parameters: [metric, maybe(model)],
    line: 'says how METRIC was measured and why its gate decided as it did'
  },
  accept: {
    parameters: [model, metric, slice, reason],
    line: "lets one failure of this comparison through, as one of MODEL's owners"
  },
  exclude: { parameters: [model], line: 'leaves MODEL out, so that the others can go on' },
  include: { parameters: [model], line: 'takes an excluded MODEL in again' },
  help: { parameters: [], line: 'lists the commands' }
} as const satisfies Readonly<Record<string, { readonly parameters: readonly Parameter[]; readonly line: string }>>

export type Verb = keyof typeof verbs

type ValuesOf<P extends Parameter> = {
  readonly [Each in P as Each['field']]: Each['needed'] extends true ? string : string | null
}

/** A verb with its values; null where an optional one was left out. */
export type Command = {
  readonly [V in Verb]: { readonly verb: V } & ValuesOf<(typeof verbs)[V]['parameters'][number]>
}[Verb]

export function isVerb(word: string): word is Verb {
  return Object.hasOwn(verbs, word)
}

/** `/modelgate rollback MODEL ENV [to VERSION]` */
export function usageOf(verb: Verb): string {
  const parameters: readonly Parameter[] = verbs[verb].parameters
  const labels = parameters.map(({ label, needed, keyword }) => {
    const whole = keyword === undefined ? label : `${keyword} ${label}`
    return needed ? whole : `[${whole}]`
  })
  return ['/modelgate', verb, ...labels].join(' ')
}

/** Each verb with its usage and what it does, in the order that help shows them. */
export const helpTable: readonly { readonly verb: Verb; readonly usage: string; readonly line: string }[] = (
  Object.keys(verbs) as Verb[]
).map((verb) => ({ verb, usage: usageOf(verb), line: verbs[verb].line }))

/** The command of these words, or what is wrong with them. The one optional value is taken where a word is left over for it. */
export function bind(verb: Verb, tokens: readonly Token[]): Command | { readonly message: string } {
  const parameters: readonly Parameter[] = verbs[verb].parameters
  const widthOf = ({ keyword }: Parameter): number => (keyword === undefined ? 1 : 2)
  const most = parameters.reduce((sum, parameter) => sum + widthOf(parameter), 0)
  if (tokens.length > most) return { message: 'There are more words than it takes.' }
  const spare = tokens.length - parameters.filter((parameter) => parameter.needed).length
  let at = 0
  const values: Record<string, string | null> = {}
  for (const parameter of parameters) {
    const { field, label, keyword, expected } = parameter
    const width = widthOf(parameter)
    if (!parameter.needed && spare < width) {
      values[field] = null
      continue
    }
    const word = keyword === undefined ? undefined : tokens[at]
    const token = tokens[at + width - 1]
    at += width
    if (token === undefined) return { message: `${label} is missing: ${expected}.` }
    if (word !== undefined && (word.text !== keyword || word.isQuoted))
      return { message: `Before ${label} stands the word ${keyword ?? ''}.` }
    const value = parameter.accept(token)
    if (value === null) return { message: `${label} must be ${expected}.` }
    values[field] = value
  }
  if (at < tokens.length) return { message: 'There are more words than it takes.' }
  return { verb, ...values } as Command
}

// Inputs of an action as typed values: a wrong one is refused, and what is allowed is named.
import { InputError } from '../../core/errors.ts'
import type { Runner } from './runner.ts'

export interface Inputs<Name extends string = string> {
  /** Empty where nothing was given and the default is empty. */
  text(name: Name): string
  /** Undefined where the input is empty. */
  optional(name: Name): string | undefined
  required(name: Name): string
  flag(name: Name): boolean
  choice<Word extends string>(name: Name, allowed: readonly Word[]): Word
  /** Items separated by line ends, commas or spaces. */
  words(name: Name): readonly string[]
  /** One item on each line. */
  lines(name: Name): readonly string[]
}

const truths = ['true', 'True', 'TRUE']
const falsehoods = ['false', 'False', 'FALSE']

/**
 * `defaults` are those of action.yml, for a run without a runner that fills them in; an expression (`${{ … }}`), which only
 * a runner can fill in, is empty then.
 */
export function readInputs(runner: Pick<Runner, 'input'>, defaults: Readonly<Record<string, string>>): Inputs {
  const text = (name: string): string => {
    const given = runner.input(name)
    if (given !== undefined && given !== '') return given
    const fallback = defaults[name] ?? ''
    return fallback.startsWith('${{') ? '' : fallback
  }
  const optional = (name: string): string | undefined => {
    const value = text(name)
    return value === '' ? undefined : value
  }
  return {
    text,
    optional,
    required(name) {
      const value = text(name)
      if (value !== '') return value
      throw new InputError(`the input \`${name}\` is missing`, {
        cure: `add \`${name}:\` under \`with:\` of this step`
      })
    },
    flag(name) {
      const value = text(name)
      if (truths.includes(value)) return true
      if (falsehoods.includes(value)) return false
      throw wrong(name, value, '`true` or `false`')
    },
    choice(name, allowed) {
      const value = text(name)
      const found = allowed.find((word) => word === value)
      if (found !== undefined) return found
      throw wrong(name, value, `one of ${allowed.map((word) => `\`${word}\``).join(', ')}`)
    },
    words: (name) => items(text(name), /[\s,]+/),
    lines: (name) => items(text(name), /\r?\n/)
  }
}

function items(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function wrong(name: string, value: string, allowed: string): InputError {
  const shown = value.length <= 60 ? value : `${value.slice(0, 59)}…`
  return new InputError(`the input \`${name}\` is ${JSON.stringify(shown)}`, { cure: `write ${allowed}` })
}

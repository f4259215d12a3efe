// What was typed wrong, in the one form of all errors, with the nearest right word.
import type { CommanderError } from 'commander'
import { nearest } from '../core/config/shape.ts'
import { InputError } from '../core/errors.ts'

/** The words of the command that was called, such as `data split`; '' for none. `example` is one of it that works. */
export interface Called {
  readonly words: string
  readonly example: string | null
}

/** What the parser of the command line says, as an error of ours. */
export function usageError(error: CommanderError, { words, example }: Called): InputError {
  const command = words === '' ? 'modelgate' : `modelgate ${words}`
  if (error.code === 'commander.help')
    return new InputError(`\`${command}\` does nothing by itself`, {
      cure: example === null ? `name one of its commands: \`${command} --help\`` : `type, for example, \`${example}\``
    })
  const [said = '', hint = ''] = error.message.replace(/^error: /, '').split('\n')
  const [what = '', more = ''] = said.split(/\. (.*)/)
  const near = /Did you mean (?:one of )?(.*)\?/.exec(hint)?.[1] ?? nearChoice(what, more)
  return new InputError(`${quoted(what)}${near === null ? '' : `; did you mean ${near}?`}`, {
    cure: near === null ? cureFor(more, command, example) : nearCure(error.code, near, command),
    cause: error
  })
}

function quoted(text: string): string {
  return text.replace(/'([^']*)'/g, '`$1`')
}

function nearChoice(what: string, more: string): string | null {
  const choices = choicesIn(more)
  const given = /'([^']*)' is invalid/.exec(what)?.[1] ?? /value '([^']*)'/.exec(what)?.[1]
  return choices === null || given === undefined ? null : nearest(given, choices.split(', '))
}

function choicesIn(more: string): string | null {
  return /^Allowed choices are (.*)\.$/.exec(more)?.[1] ?? null
}

function nearCure(code: string, near: string, command: string): string {
  return code === 'commander.unknownCommand'
    ? `type \`${command} ${near}\`, or look at \`${command} --help\``
    : `write \`${near}\`, or look at \`${command} --help\``
}

function cureFor(more: string, command: string, example: string | null): string {
  const choices = choicesIn(more)
  if (choices !== null) return `choose one of ${choices}`
  const help = `look at \`${command} --help\``
  if (/^Give /.test(more)) return `${more.charAt(0).toLowerCase()}${more.slice(1)}`
  return example === null ? help : `${help}, or type, for example, \`${example}\``
}

// What a team's commands, files and names say, shown so that it can't move the cursor, clear the screen or turn letters round.

/** Control characters but tab and line end, and the marks that change the direction of writing. */
const hidden = /\r(?!\n)|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Colours and weights of letters (ECMA-48, SGR), as pytest and npm print them: they say nothing, and hide nothing when they are gone. */
const style = /\x1b\[[\d;:]*m/g
/** The colours of `paint`. */
const color = /^\x1b\[(?:0|2|31|32|33)m/

/** Each such character as `\u001b`, which is also what JSON has for it; a team's own colours are left out. */
export function visible(text: string): string {
  return text.replace(style, '').replace(hidden, escaped)
}

/** The same for text that holds colours of `paint`, which are kept. */
export function visiblePainted(text: string): string {
  return text.replace(hidden, (character, at: number) =>
    color.test(text.slice(at, at + 6)) ? character : escaped(character)
  )
}

/** A colour of our own, around what is made visible first. */
export function paint(code: 2 | 31 | 32 | 33, text: string): string {
  return `\x1b[${code}m${visible(text)}\x1b[0m`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

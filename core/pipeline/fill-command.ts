// Values for the placeholders of a team's command, as the shell must have them.

type Quote = 'none' | 'single' | 'double'

/** What a placeholder stands for: one word, or several. */
export type Placeholders = Readonly<Record<string, string | readonly string[] | undefined>>

/** Replaces `{name}` by its value, one word for the shell in whatever quotes it stands, or one for each of a list; names without a value stay. */
export function fillCommand(command: string, values: Placeholders): string {
  let quote: Quote = 'none'
  return command.replace(/\\[\s\S]|['"]|\{([A-Za-z_][\w.-]*)\}/g, (whole: string, name: string | undefined) => {
    const value = name === undefined || !Object.hasOwn(values, name) ? undefined : values[name]
    if (typeof value === 'string') return quoted[quote](value)
    if (value !== undefined) return value.map((word) => quoted[quote](word)).join(' ')
    quote = after(quote, whole)
    return whole
  })
}

function after(quote: Quote, text: string): Quote {
  // within single quotes a backslash is only a backslash, so that the quote behind it ends them
  if (text === "\\'" && quote === 'single') return 'none'
  if (text === "'" && quote !== 'double') return quote === 'single' ? 'none' : 'single'
  if (text === '"' && quote !== 'single') return quote === 'double' ? 'none' : 'double'
  return quote
}

const quoted: Readonly<Record<Quote, (text: string) => string>> = {
  none: (text) => (/^[\w./:@%+=,-]+$/.test(text) ? text : `'${inSingle(text)}'`),
  single: inSingle,
  double: (text) => text.replace(/[\\"$`]/g, '\\$&')
}

function inSingle(text: string): string {
  return text.replaceAll("'", `'\\''`)
}

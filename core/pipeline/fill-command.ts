// Values for the placeholders of a team's command, as the shell must have them.

type Quote = 'none' | 'single' | 'double'

/** Replaces `{name}` by its value, one word for the shell in whatever quotes it stands; names without a value stay. */
export function fillCommand(command: string, values: Readonly<Record<string, string | undefined>>): string {
  let quote: Quote = 'none'
  return command.replace(/\\[\s\S]|['"]|\{([A-Za-z_][\w.-]*)\}/g, (whole: string, name: string | undefined) => {
    const value = name === undefined || !Object.hasOwn(values, name) ? undefined : values[name]
    if (value !== undefined) return quoted[quote](value)
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

// Dotted names of the values in the dictionaries that Python source writes out, so that a nested metrics file is known before it is there.

/** Names such as `test.accuracy` for `{"test": {"accuracy": a}}`, and for `{"test": scores}` where `scores` is such a dictionary. */
export function dictionaryNames(source: string): readonly string[] {
  const names: string[] = []
  const keys: (string | null)[] = []
  const tokens = /["']([A-Za-z][\w.@/ -]*)["']\s*:\s*(\{)?|\{|\}/g
  for (const [token, key, opens] of unfolded(source).matchAll(tokens)) {
    if (token === '}') keys.pop()
    else if (key === undefined) keys.push(null)
    else if (opens !== undefined) keys.push(key)
    else names.push([...keys, key].filter((part) => part !== null).join('.'))
  }
  return [...new Set(names)]
}

/** With each dictionary that is a value of another one in its place. */
function unfolded(source: string): string {
  return source.replaceAll(
    /(["'][\w.@/ -]+["']\s*:\s*)([A-Za-z_]\w*)(?=\s*[,}])/g,
    (whole, start: string, variable: string) => {
      const at = new RegExp(String.raw`^\s*${variable}\s*=\s*\{`, 'm').exec(source)
      const text = at === null ? undefined : balanced(source.slice(at.index + at[0].length - 1))
      return text === undefined ? whole : start + text
    }
  )
}

/** From an opening brace to the one that closes it. */
function balanced(text: string): string | undefined {
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1
    if (text[index] === '}') depth -= 1
    if (depth === 0) return text.slice(0, index + 1)
  }
  return undefined
}

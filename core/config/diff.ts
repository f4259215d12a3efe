// A small diff for a terminal.

/** The lines of both texts: what they share at the start and the end once, and between them `-` for old and `+` for new lines. */
export function diffLines(before: string, after: string): readonly string[] {
  const old = splitLines(before)
  const next = splitLines(after)
  const shortest = Math.min(old.length, next.length)
  let start = 0
  while (start < shortest && old[start] === next[start]) start += 1
  let end = 0
  while (end < shortest - start && old.at(-1 - end) === next.at(-1 - end)) end += 1
  return [
    ...old.slice(0, start).map((line) => `  ${line}`),
    ...old.slice(start, old.length - end).map((line) => `- ${line}`),
    ...next.slice(start, next.length - end).map((line) => `+ ${line}`),
    ...old.slice(old.length - end).map((line) => `  ${line}`)
  ]
}

function splitLines(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)
}

// A small diff for a terminal.

/** More pairs of lines than this are not compared one by one: the whole middle is shown as changed. */
const mostPairs = 4_000_000

/** The lines of both texts in order: what they share with two spaces, `-` for old and `+` for new lines. As few as can be are changed. */
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
    ...diffMiddle(old.slice(start, old.length - end), next.slice(start, next.length - end)),
    ...old.slice(old.length - end).map((line) => `  ${line}`)
  ]
}

/** Only what changed, with so many lines around it; `…` stands where lines were left out. */
export function diffHunks(before: string, after: string, around = 2): readonly string[] {
  const lines = diffLines(before, after)
  const changed = lines.flatMap((line, index) => (line.startsWith('  ') ? [] : [index]))
  const isNear = (index: number) => changed.some((at) => Math.abs(at - index) <= around)
  return lines.flatMap((line, index) => {
    if (isNear(index)) return [line]
    return index > 0 && isNear(index - 1) && changed.some((at) => at > index) ? ['…'] : []
  })
}

/** By the longest common subsequence: `length[i][j]` is that of old[i..] and next[j..]. */
function diffMiddle(old: readonly string[], next: readonly string[]): readonly string[] {
  const removed = old.map((line) => `- ${line}`)
  const added = next.map((line) => `+ ${line}`)
  if (old.length * next.length > mostPairs) return [...removed, ...added]
  const width = next.length + 1
  const length = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => length[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = next.length - 1; j >= 0; j -= 1)
      length[i * width + j] = old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const lines: string[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < next.length) {
    if (old[i] === next[j]) {
      lines.push(`  ${next[j] ?? ''}`)
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) lines.push(removed[i++] ?? '')
    else lines.push(added[j++] ?? '')
  }
  return [...lines, ...removed.slice(i), ...added.slice(j)]
}

function splitLines(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)
}

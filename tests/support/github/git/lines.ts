// The unified diff of two texts, as `patch` of a changed file shows it.

type Step = readonly [sign: ' ' | '-' | '+', line: string]

export interface Patch {
  readonly additions: number
  readonly deletions: number
  readonly text: string
}

/** Longest common subsequence of lines between the equal ends; over 4 million cells the middle is replaced whole. */
export function diffLines(before: string, after: string): Patch {
  const steps = compare(split(before), split(after))
  return {
    additions: steps.filter(([sign]) => sign === '+').length,
    deletions: steps.filter(([sign]) => sign === '-').length,
    text: hunks(steps).join('\n')
  }
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

function compare(before: readonly string[], after: readonly string[]): readonly Step[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const room = Math.min(before.length, after.length) - start
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const same = (lines: readonly string[]): readonly Step[] => lines.map((line) => [' ', line])
  return [
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end))
  ]
}

function middle(before: readonly string[], after: readonly string[]): readonly Step[] {
  if (before.length * after.length > 4_000_000) {
    return [...before.map((line): Step => ['-', line]), ...after.map((line): Step => ['+', line])]
  }
  const width = after.length + 1
  const length = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number): number => length[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const longest = Math.max(at(row + 1, column), at(row, column + 1))
      length[row * width + column] = before[row] === after[column] ? at(row + 1, column + 1) + 1 : longest
    }
  }
  const steps: Step[] = []
  let [row, column] = [0, 0]
  while (row < before.length || column < after.length) {
    const [old, young] = [before[row], after[column]]
    if (old !== undefined && old === young) {
      steps.push([' ', old])
      row++
      column++
    } else if (young === undefined || (old !== undefined && at(row + 1, column) >= at(row, column + 1))) {
      steps.push(['-', old ?? ''])
      row++
    } else {
      steps.push(['+', young])
      column++
    }
  }
  return steps
}

/** Changes with three lines around them; changes nearer than seven lines share a hunk. */
function hunks(steps: readonly Step[]): readonly string[] {
  const changed = steps.flatMap(([sign], index) => (sign === ' ' ? [] : [index]))
  const ranges: [number, number][] = []
  for (const index of changed) {
    const last = ranges.at(-1)
    if (last !== undefined && index - last[1] <= 6) last[1] = index
    else ranges.push([index, index])
  }
  return ranges.map(([first, last]) => hunk(steps, Math.max(first - 3, 0), Math.min(last + 4, steps.length)))
}

function hunk(steps: readonly Step[], from: number, to: number): string {
  const count = (some: readonly Step[], not: '+' | '-'): number => some.filter(([sign]) => sign !== not).length
  const shown = steps.slice(from, to)
  const position = (not: '+' | '-'): string => {
    const size = count(shown, not)
    const before = count(steps.slice(0, from), not)
    return size === 1 ? `${before + 1}` : `${size === 0 ? before : before + 1},${size}`
  }
  return [`@@ -${position('+')} +${position('-')} @@`, ...shown.map(([sign, line]) => sign + line)].join('\n')
}

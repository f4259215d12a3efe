// A replay as text, Markdown or JSON.
import { diffHunks } from '../core/config/diff.ts'
import { toMarkdown } from '../core/report/markdown.ts'
import { changeCells, noiseCells, renderReplay, replayHeading, replaySentences } from '../core/report/replay.ts'
import { codeBlock, heading, report } from '../core/report/tree.ts'
import type { Replay } from '../core/replay/replay.ts'
import { visible } from '../core/visible.ts'
import { alignedTable } from './table.ts'

/** The config as it would be written without the replay, and with what it proposes. */
export interface Texts {
  readonly path: string
  readonly before: string
  readonly after: string
}

export function replayText(replays: readonly Replay[], texts: Texts): string {
  const parts = replays.map((replay) => {
    const [changes, noise] = [changeCells(replay), noiseCells(replay)]
    const tables =
      replay.changes.length === 0
        ? ''
        : `\n${alignedTable(changes.head, changes.rows)}\n${alignedTable(noise.head, noise.rows)}\n`
    return `${replayHeading(replay)}\n${tables}${replaySentences(replay)
      .map((line) => `${line}\n`)
      .join('')}\n`
  })
  return visible(parts.join('') + changeText(texts))
}

export function replayMarkdown(replays: readonly Replay[], texts: Texts): string {
  const { path, before, after } = texts
  const change =
    before === after
      ? []
      : [heading(3, `What would change in ${path}`), codeBlock(diffHunks(before, after).join('\n'), 'diff')]
  return toMarkdown(report([...replays.flatMap(renderReplay), ...change]))
}

function changeText({ path, before, after }: Texts): string {
  if (before === after) return `${path} stays as it is: nothing is proposed.\n`
  return `Proposed for ${path}:\n${diffHunks(before, after)
    .map((line) => `${line}\n`)
    .join('')}\n`
}

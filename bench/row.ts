// What a benchmark says: one figure beside its peer.

export interface Row {
  readonly name: string
  /** Ours and the peer's, with their unit. */
  readonly figure: string
  readonly peer: string
  /** The peer's over ours: how many times better ours is. */
  readonly ratio: number
  /** The least ratio that is good enough. */
  readonly goal: number
}

export function printRows(rows: readonly Row[]): void {
  for (const { name, figure, peer, ratio, goal } of rows) {
    const verdict = ratio >= goal ? 'ok' : 'MISSED'
    process.stdout.write(`${verdict.padEnd(6)} ${name}: ${figure}; ${peer}; ${ratio.toFixed(1)} times (goal ${goal})\n`)
  }
}

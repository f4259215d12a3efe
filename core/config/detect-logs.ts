// Where a training script logs to with TensorBoard or Weights & Biases, read from its source.

export interface DetectedLogs {
  readonly folder: string
  /** Environment variables without which nothing is written on a machine that is not logged in. */
  readonly env: Readonly<Record<string, string>>
}

/** Writers of TensorBoard, and where each writes to if it is not told. */
const writers = [
  { call: /\bSummaryWriter\(\s*(?:log_?dir\s*=\s*)?/, otherwise: 'runs' },
  { call: /\bTensorBoard\(\s*(?:log_dir\s*=\s*)?/, otherwise: 'logs' },
  { call: /\bTensorBoardLogger\(\s*(?:save_dir\s*=\s*)?/, otherwise: 'lightning_logs' }
] as const

/** Undefined where the source logs nothing, or to a folder that it doesn't name by itself. */
export function detectLogs(source: string): DetectedLogs | undefined {
  for (const { call, otherwise } of writers) {
    const found = call.exec(source)
    if (found === null) continue
    const folder = folderAt(source.slice(found.index + found[0].length), otherwise)
    if (folder !== undefined) return { folder, env: {} }
  }
  return /\bwandb\.init\(|\bWandbLogger\(/.test(source)
    ? { folder: 'wandb', env: { WANDB_MODE: 'offline' } }
    : undefined
}

/** The fixed beginning of the path that stands there; of a call without arguments, the writer's own folder. */
function folderAt(rest: string, otherwise: string): string | undefined {
  if (rest.startsWith(')')) return otherwise
  const text = /^f?["']([^"'\n]*)["']/.exec(rest)?.[1]
  if (text === undefined) return undefined
  const fixed = (text.includes('{') ? text.slice(0, text.indexOf('{')).replace(/[^/]*$/, '') : text).replace(/\/+$/, '')
  return fixed === '' || fixed.startsWith('/') || fixed.startsWith('.') || fixed.includes('://') ? undefined : fixed
}

// TensorBoard's event files: the scalars of PyTorch, Keras, TensorFlow and whatever else writes them.
import type { LoggedMetric } from './logged-metric.ts'
import { packedInteger, readMessage, textOf, type Message } from './messages.ts'
import { tfRecords } from './records.ts'
import { grouped } from './training-log.ts'

/** Field numbers of tensorboard/compat/proto/{event,summary,tensor}.proto. */
const event = { step: 2, summary: 5, session: 7 } as const
const summary = { value: 1 } as const
const value = { tag: 1, simple: 2, tensor: 8, metadata: 9 } as const
const metadata = { plugin: 1, dataClass: 4 } as const
const tensor = { type: 1, content: 4, float: 5, double: 6, int: 7, int64: 10 } as const
const sessionStart = 1
const scalarClass = 1

/** Files of one run, in the order in which they were begun. */
export function readEventFiles(
  files: readonly { readonly path: string; readonly prefix: string; readonly bytes: Uint8Array }[]
): readonly LoggedMetric[] {
  const byPrefix = grouped(files, ({ prefix }) => prefix)
  return [...byPrefix].flatMap(([prefix, ofPrefix]) =>
    readScalars(ofPrefix).map((logged) => ({ ...logged, key: `${prefix}${logged.key}` }))
  )
}

function readScalars(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): readonly LoggedMetric[] {
  /** The plugin that a tag is for is said once, with its first value. */
  const scalarTags = new Set<string>()
  let logged: LoggedMetric[] = []
  for (const { path, bytes } of files) {
    for (const record of tfRecords(bytes, path)) {
      const read = readMessage(record, path)
      const step = read.integers(event.step).at(-1) ?? 0
      // a training that went on from a checkpoint says from which step: what was logged of it before is void
      if (read.bytes(event.session).some((session) => readMessage(session, path).integers(1).at(-1) === sessionStart))
        logged = logged.filter((one) => one.step < step)
      for (const values of read.bytes(event.summary))
        for (const one of readMessage(values, path).bytes(summary.value)) {
          const found = scalarOf(readMessage(one, path), scalarTags, path)
          if (found !== null) logged.push({ ...found, step })
        }
    }
  }
  return logged
}

function scalarOf(message: Message, scalarTags: Set<string>, file: string): Omit<LoggedMetric, 'step'> | null {
  const key = textOf(message, value.tag)
  const simple = message.floats(value.simple).at(-1)
  if (simple !== undefined) return { key, value: shortest(simple) }
  for (const described of message.bytes(value.metadata)) {
    const about = readMessage(described, file)
    const plugin = about.bytes(metadata.plugin).map((bytes) => textOf(readMessage(bytes, file), 1))
    if (plugin.includes('scalars') || about.integers(metadata.dataClass).at(-1) === scalarClass) scalarTags.add(key)
  }
  const bytes = message.bytes(value.tensor).at(-1)
  if (bytes === undefined || !scalarTags.has(key)) return null
  const number = numberOf(readMessage(bytes, file))
  return number === null ? null : { key, value: number }
}

/** The one number of a tensor; null for a type that no scalar has. Types are those of tensorflow/core/framework/types.proto. */
function numberOf(message: Message): number | null {
  const [content] = message.bytes(tensor.content)
  const packed = (field: number) => message.bytes(field)[0]
  const read = (bytes: Uint8Array | undefined, size: number, take: (view: DataView) => number) =>
    bytes === undefined || bytes.length < size ? undefined : take(new DataView(bytes.buffer, bytes.byteOffset, size))
  const varint = (field: number) => {
    const bytes = packed(field)
    return bytes === undefined ? message.integers(field)[0] : packedInteger(bytes)
  }
  const type: number = message.integers(tensor.type).at(-1) ?? 0
  switch (type) {
    case 1: {
      const float = (view: DataView) => view.getFloat32(0, true)
      const single = read(content, 4, float) ?? read(packed(tensor.float), 4, float) ?? message.floats(tensor.float)[0]
      return single === undefined ? null : shortest(single)
    }
    case 2: {
      const double = (view: DataView) => view.getFloat64(0, true)
      return (
        read(content, 8, double) ?? read(packed(tensor.double), 8, double) ?? message.doubles(tensor.double)[0] ?? null
      )
    }
    case 3:
      return read(content, 4, (view) => view.getInt32(0, true)) ?? varint(tensor.int) ?? null
    case 9:
      return read(content, 8, (view) => Number(view.getBigInt64(0, true))) ?? varint(tensor.int64) ?? null
    default:
      return null
  }
}

/** The shortest decimal that is this 32-bit float: 0.9, not 0.8999999761581421, so that `min: 0.9` means what it says. */
function shortest(float: number): number {
  for (let digits = 6; digits < 9; digits += 1) {
    const rounded = Number(float.toPrecision(digits))
    if (Math.fround(rounded) === float) return rounded
  }
  return float
}

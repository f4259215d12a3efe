// Protocol buffers of which only a few fields are wanted: each message as its fields' numbers.
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire'
import { InputError } from '../errors.ts'

/** Values of one message by field number, in their order: bytes for what is length-delimited, else as the wire has it. */
export interface Message {
  readonly bytes: (field: number) => readonly Uint8Array[]
  /** Varints as signed 64-bit. */
  readonly integers: (field: number) => readonly number[]
  readonly floats: (field: number) => readonly number[]
  readonly doubles: (field: number) => readonly number[]
}

type Value = Uint8Array | number
const none: readonly Value[] = []

/** Throws InputError where the bytes are no message. https://protobuf.dev/programming-guides/encoding/ */
export function readMessage(bytes: Uint8Array, file: string): Message {
  const fields = new Map<string, Value[]>()
  try {
    const reader = new BinaryReader(bytes)
    while (reader.pos < reader.len) {
      const [field, wire] = reader.tag()
      const value = readValue(reader, wire)
      if (value === null) {
        reader.skip(wire, field)
        continue
      }
      const key = `${field} ${wire}`
      const before = fields.get(key)
      if (before === undefined) fields.set(key, [value])
      else before.push(value)
    }
  } catch (cause) {
    throw new InputError(`${file} holds a record that is no protocol buffer`, {
      cure: 'check that it is the log of TensorBoard or Weights & Biases that it is named after',
      place: { file },
      cause
    })
  }
  const all = (field: number, wire: WireType) => fields.get(`${field} ${wire}`) ?? none
  const isBytes = (value: Value) => value instanceof Uint8Array
  const isNumber = (value: Value) => typeof value === 'number'
  return {
    bytes: (field) => all(field, WireType.LengthDelimited).filter(isBytes),
    integers: (field) => all(field, WireType.Varint).filter(isNumber),
    floats: (field) => all(field, WireType.Bit32).filter(isNumber),
    doubles: (field) => all(field, WireType.Bit64).filter(isNumber)
  }
}

function readValue(reader: BinaryReader, wire: WireType): Value | null {
  switch (wire) {
    case WireType.Varint:
      return Number(reader.int64())
    case WireType.Bit64:
      return reader.double()
    case WireType.Bit32:
      return reader.float()
    case WireType.LengthDelimited:
      return reader.bytes()
    case WireType.StartGroup:
    case WireType.EndGroup:
      return null
  }
}

const decoder = new TextDecoder()

/** The last value of a text field; '' where there is none. */
export function textOf(message: Message, field: number): string {
  const last = message.bytes(field).at(-1)
  return last === undefined ? '' : decoder.decode(last)
}

/** The first of packed varints. */
export function packedInteger(bytes: Uint8Array): number {
  return Number(new BinaryReader(bytes).int64())
}

// What a pickle would import, without running any of it: its opcodes are walked as Python's `pickletools` lists them.
import { isArray, skipArray } from './arrays.ts'
import { problemOf, Reader } from './reader.ts'
import { other, textValue as text, type Value } from './value.ts'

/** One name that loading would import, and so might call. `module` is null where the pickle computes the name. */
export interface PickleImport {
  readonly module: string | null
  readonly name: string | null
  /** Byte at which its opcode stands. */
  readonly offset: number
}

export interface PickleScan {
  readonly imports: readonly PickleImport[]
  /** Why the rest could not be walked; null where all of it was. */
  readonly problem: string | null
}

const mark: Value = { kind: 'mark' }
const maxOpcodes = 20_000_000

/**
 * Walks all pickles that follow each other in `bytes` (protocols 0 to 5; docs.python.org/3/library/pickletools.html), also those
 * with the raw bytes of arrays between opcodes, as joblib writes them. Nothing is imported, called or built.
 */
export function scanPickles(bytes: Uint8Array): PickleScan {
  const imports: PickleImport[] = []
  const reader = new Reader(bytes)
  try {
    do walk(reader, imports)
    while (reader.hasPickle())
  } catch (error) {
    return { imports, problem: problemOf(error) }
  }
  return { imports, problem: null }
}

/** One pickle up to its STOP. Throws where it can't be walked; what was found before stays in `imports`. */
function walk(reader: Reader, imports: PickleImport[]): void {
  const stack: Value[] = []
  const memo = new Map<number, Value>()
  const push = (value: Value): void => void stack.push(value)
  const pop = (): Value => stack.pop() ?? reader.fail('its stack is empty')
  const peek = (): Value => stack.at(-1) ?? reader.fail('its stack is empty')
  const sinceMark = (): Value[] => {
    const at = stack.lastIndexOf(mark)
    if (at === -1) reader.fail('a mark is missing')
    return stack.splice(at).slice(1)
  }
  const importing = (module: Value, name: Value, offset: number): void => {
    const known = module.kind === 'text' && name.kind === 'text'
    imports.push({ module: known ? module.text : null, name: known ? name.text : null, offset })
    push(known ? { kind: 'global', name: `${module.text}.${name.text}` } : other)
  }
  const make = (count: number): void => {
    const [of = other, from = other] = stack.splice(stack.length - count, count)
    push({ kind: 'made', of, from })
  }
  const remember = (index: number): void => void memo.set(index, peek())
  const recall = (index: number): void => push(memo.get(index) ?? reader.fail('it asks for what was not kept'))
  const setItems = (target: Value, items: readonly Value[]): void => {
    if (target.kind !== 'dict') return
    for (let at = 0; at + 1 < items.length; at += 2) {
      const [key = other, value = other] = items.slice(at, at + 2)
      if (key.kind === 'text') target.entries.set(key.text, value)
    }
  }

  for (let steps = 0; steps < maxOpcodes; steps++) {
    const offset = reader.offset
    const opcode = reader.byte()
    switch (opcode) {
      case 0x2e: // STOP
        return
      case 0x28: // MARK
        push(mark)
        break
      case 0x30: // POP
        pop()
        break
      case 0x31: // POP_MARK
        sinceMark()
        break
      case 0x32: // DUP
        push(peek())
        break
      case 0x63: // GLOBAL
        importing(text(reader.line()), text(reader.line()), offset)
        break
      case 0x93: {
        // STACK_GLOBAL
        const name = pop()
        importing(pop(), name, offset)
        break
      }
      case 0x69: // INST
        importing(text(reader.line()), text(reader.line()), offset)
        stack.push({ kind: 'made', of: pop(), from: { kind: 'list', items: sinceMark() } })
        break
      case 0x6f: {
        // OBJ
        const [of = other, ...items] = sinceMark()
        push({ kind: 'made', of, from: { kind: 'list', items } })
        break
      }
      case 0x52: // REDUCE
      case 0x81: // NEWOBJ
        if (stack.length < 2) reader.fail('its stack is empty')
        make(2)
        break
      case 0x92: // NEWOBJ_EX
        pop()
        if (stack.length < 2) reader.fail('its stack is empty')
        make(2)
        break
      case 0x82: // EXT1, EXT2, EXT4: names that only the loading process knows
      case 0x83:
      case 0x84:
        reader.skip(2 ** (opcode - 0x82))
        importing(other, other, offset)
        break
      case 0x62: {
        // BUILD
        const state = pop()
        const target = peek()
        if (target.kind !== 'made') break
        target.state = state
        if (isArray(target) && skipArray(reader, state)) walk(reader, imports)
        break
      }
      case 0x50: // PERSID
        reader.line()
        push(other)
        break
      case 0x51: // BINPERSID
        pop()
        push(other)
        break
      case 0x7d: // EMPTY_DICT
        push({ kind: 'dict', entries: new Map() })
        break
      case 0x64: {
        // DICT
        const dict: Value = { kind: 'dict', entries: new Map() }
        setItems(dict, sinceMark())
        push(dict)
        break
      }
      case 0x73: {
        // SETITEM
        const value = pop()
        const key = pop()
        setItems(peek(), [key, value])
        break
      }
      case 0x75: {
        // SETITEMS
        const items = sinceMark()
        setItems(peek(), items)
        break
      }
      case 0x29: // EMPTY_TUPLE
      case 0x5d: // EMPTY_LIST
        push({ kind: 'list', items: [] })
        break
      case 0x74: // TUPLE
      case 0x6c: // LIST
        push({ kind: 'list', items: sinceMark() })
        break
      case 0x85: // TUPLE1, TUPLE2, TUPLE3
      case 0x86:
      case 0x87: {
        const count = opcode - 0x84
        if (stack.length < count) reader.fail('its stack is empty')
        push({ kind: 'list', items: stack.splice(stack.length - count, count) })
        break
      }
      case 0x61: {
        // APPEND
        const item = pop()
        const target = peek()
        if (target.kind === 'list') target.items.push(item)
        break
      }
      case 0x65: // APPENDS
      case 0x90: {
        // ADDITEMS
        const items = sinceMark()
        const target = peek()
        if (target.kind === 'list') for (const item of items) target.items.push(item)
        break
      }
      case 0x8f: // EMPTY_SET
        push(other)
        break
      case 0x91: // FROZENSET
        sinceMark()
        push(other)
        break
      case 0x70: // PUT, BINPUT, LONG_BINPUT, MEMOIZE
        remember(Number(reader.line()))
        break
      case 0x71:
        remember(reader.byte())
        break
      case 0x72:
        remember(reader.unsigned(4))
        break
      case 0x94:
        remember(memo.size)
        break
      case 0x67: // GET, BINGET, LONG_BINGET
        recall(Number(reader.line()))
        break
      case 0x68:
        recall(reader.byte())
        break
      case 0x6a:
        recall(reader.unsigned(4))
        break
      case 0x80: // PROTO
        reader.skip(1)
        break
      case 0x95: // FRAME
        reader.skip(8)
        break
      case 0x98: // READONLY_BUFFER
        break
      default:
        push(literal(reader, opcode))
    }
  }
  reader.fail(`it has more than ${maxOpcodes} opcodes`)
}

/** Numbers, texts and bytes: what stands in the pickle itself. */
function literal(reader: Reader, opcode: number): Value {
  switch (opcode) {
    case 0x4e: // NONE, NEWTRUE, NEWFALSE, NEXT_BUFFER
    case 0x88:
    case 0x89:
    case 0x97:
      return other
    case 0x49: // INT
      return { kind: 'number', number: Number(reader.line()) }
    case 0x4c: // LONG
      return { kind: 'number', number: Number(reader.line().replace(/L$/, '')) }
    case 0x46: // FLOAT
      reader.line()
      return other
    case 0x47: // BINFLOAT
      reader.skip(8)
      return other
    case 0x4b: // BININT1
      return { kind: 'number', number: reader.byte() }
    case 0x4d: // BININT2
      return { kind: 'number', number: reader.unsigned(2) }
    case 0x4a: // BININT
      return { kind: 'number', number: reader.signed(4) }
    case 0x8a: // LONG1
      return { kind: 'number', number: reader.signed(reader.byte()) }
    case 0x8b: // LONG4
      return { kind: 'number', number: reader.signed(reader.unsigned(4)) }
    case 0x53: // STRING
      return text(reader.line().replace(/^(['"])(.*)\1$/s, '$2'))
    case 0x56: // UNICODE
      return text(reader.line())
    case 0x55: // SHORT_BINSTRING, SHORT_BINUNICODE
    case 0x8c:
      return text(reader.text(reader.byte()))
    case 0x54: // BINSTRING, BINUNICODE
    case 0x58:
      return text(reader.text(reader.unsigned(4)))
    case 0x8d: // BINUNICODE8
      return text(reader.text(reader.unsigned(8)))
    case 0x43: // SHORT_BINBYTES
      reader.skip(reader.byte())
      return other
    case 0x42: // BINBYTES
      reader.skip(reader.unsigned(4))
      return other
    case 0x8e: // BINBYTES8, BYTEARRAY8
    case 0x96:
      reader.skip(reader.unsigned(8))
      return other
    default:
      return reader.fail(`0x${opcode.toString(16).padStart(2, '0')} is no opcode`)
  }
}

// The transaction log that Weights & Biases keeps of each run, offline or not: `run-ID.wandb`.
import { InputError } from '../errors.ts'
import { parseJson } from '../metrics/documents/json.ts'
import { isMap, toPlain, type Tree } from '../metrics/documents/tree.ts'
import type { LoggedMetric } from './logged-metric.ts'
import { readMessage, textOf, type Message } from './messages.ts'
import { levelRecords } from './records.ts'
import type { TrainingLog } from './training-log.ts'

/** Field numbers of wandb/proto/wandb_internal.proto. */
const record = { history: 2, summary: 3, config: 5, run: 17 } as const
const history = { item: 1, step: 2 } as const
const update = { set: 1, remove: 2 } as const
const run = { config: 4, summary: 5 } as const
const item = { key: 1, nestedKey: 2, valueJson: 16 } as const

/** `:W&B`, 0xBEE1 and the version, as wandb/sdk/internal/datastore.py has them. */
const header = [0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe] as const
const version = 0

/** Whether bytes begin as a file of Weights & Biases does. */
export function isWandbFile(bytes: Uint8Array): boolean {
  return header.every((byte, index) => bytes[index] === byte)
}

/** Throws InputError for a file that is damaged, or of a later version than is known. */
export function readWandbFile(bytes: Uint8Array, file: string): TrainingLog {
  if (!isWandbFile(bytes) || bytes[header.length] !== version) {
    throw new InputError(`${file} is not a log of Weights & Biases in version ${version} of its format`, {
      cure: 'name the folder `wandb` that wandb writes to; a later version of Modelgate may read it',
      place: { file }
    })
  }
  const logged: LoggedMetric[] = []
  const summary = new Map<string, Tree>()
  const config = new Map<string, Tree>()
  for (const bytesOfRecord of levelRecords(bytes, header.length + 1, file)) {
    const read = readMessage(bytesOfRecord, file)
    for (const found of read.bytes(record.history)) logged.push(...historyOf(readMessage(found, file), file))
    for (const begun of read.bytes(record.run).map((message) => readMessage(message, file))) {
      for (const found of begun.bytes(run.config)) change(config, readMessage(found, file), file)
      for (const found of begun.bytes(run.summary)) change(summary, readMessage(found, file), file)
    }
    for (const found of read.bytes(record.config)) change(config, readMessage(found, file), file)
    for (const found of read.bytes(record.summary)) change(summary, readMessage(found, file), file)
  }
  return {
    history: logged,
    summary: new Map([...summary].flatMap(([key, tree]) => numbersIn(tree, key))),
    parameters: Object.fromEntries([...config].flatMap(([key, tree]) => flat(tree, key)))
  }
}

function historyOf(message: Message, file: string): readonly LoggedMetric[] {
  const items = itemsOf(message, history.item, file)
  const said = message.bytes(history.step).map((step) => readMessage(step, file).integers(1).at(-1) ?? 0)
  const inItems = items.find(({ key }) => key === '_step')?.value
  const step = said.at(-1) ?? (typeof inItems === 'number' ? inItems : 0)
  return items.flatMap(({ key, value }) => numbersIn(value, key)).map(([key, value]) => ({ key, value, step }))
}

function change(into: Map<string, Tree>, message: Message, file: string): void {
  for (const { key, value } of itemsOf(message, update.set, file)) into.set(key, value)
  for (const { key } of itemsOf(message, update.remove, file)) into.delete(key)
}

function itemsOf(message: Message, field: number, file: string): readonly { key: string; value: Tree }[] {
  return message.bytes(field).map((bytes) => {
    const read = readMessage(bytes, file)
    const nested = read.bytes(item.nestedKey).map((part) => new TextDecoder().decode(part))
    const json = textOf(read, item.valueJson)
    return {
      key: nested.length > 0 ? nested.join('.') : textOf(read, item.key),
      value: json === '' ? null : parseJson(json, file)
    }
  })
}

/** What W&B itself adds, as _step and _runtime, is no metric. Pictures, tables and histograms are maps with a `_type`. */
function numbersIn(tree: Tree, key: string): readonly (readonly [string, number])[] {
  if (key.startsWith('_')) return []
  if (typeof tree === 'number') return [[key, tree]]
  // not JSON's numbers: W&B writes those as text
  if (tree === 'NaN' || tree === 'Infinity' || tree === '-Infinity') return [[key, Number(tree)]]
  if (!isMap(tree) || tree.has('_type')) return []
  return [...tree].flatMap(([name, member]) => numbersIn(member, `${key}.${name}`))
}

function flat(tree: Tree, key: string): readonly (readonly [string, unknown])[] {
  if (key.startsWith('_')) return []
  if (!isMap(tree)) return tree === null ? [] : [[key, toPlain(tree)]]
  return [...tree].flatMap(([name, member]) => flat(member, `${key}.${name}`))
}

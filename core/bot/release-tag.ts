// The tag of a release that went live, in GTO's form. Anybody who may push could make one, so its message is signed, for one
// repository and name: what it says of the audit log counts as the bot's word.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { formatMirror, readMirror, type Mirror } from '../audit/mirror.ts'
import { canonicalJson } from '../digest.ts'

export interface ReleaseTag {
  /** Numeric id of the repository. */
  readonly repository: number
  /** `fraud#production#7`, as GTO numbers the assignments of a stage. */
  readonly name: string
}

export interface TaggedRelease {
  /** Of the promotion that it went live by: it is tagged once. */
  readonly key: string
  /** The log when it was tagged; null where it was empty. */
  readonly mirror: Mirror | null
}

/** The end of a message; whatever stands before it is for people. */
const endPattern = /\npromotion (\S+)\n(.*)\nmodelgate:1 ([0-9a-f]{64})$/
const emptyLog = 'Audit log: empty'

export function tagPrefix(model: string, environment: string): string {
  return `${model}#${environment}#`
}

/** The first number that no tag after those of these names has; 1 where none has the prefix. */
export function nextNumber(prefix: string, names: readonly string[]): number {
  // Where there is a tag `…#1/x`, there can be none `…#1`.
  const taken = new Set(
    names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length).split('/')[0] ?? '')
  )
  // Anybody may push a longer one, after which there would be none.
  const numbers = [...taken].filter((number) => /^[1-9][0-9]{0,11}$/.test(number))
  let next = Math.max(0, ...numbers.map(Number)) + 1
  while (taken.has(`${next}`)) next += 1
  return next
}

/** `message`: what people read. */
export function formatReleaseTag(
  secret: Uint8Array,
  tag: ReleaseTag,
  message: string,
  { key, mirror }: TaggedRelease
): string {
  const text = `${message}\npromotion ${key}\n${mirror === null ? emptyLog : formatMirror(mirror)}`
  return `${text}\nmodelgate:1 ${sign(secret, tag, text).toString('hex')}`
}

/** Null where none of these secrets signed it for this name. */
export function readReleaseTag(secrets: readonly Uint8Array[], tag: ReleaseTag, message: string): TaggedRelease | null {
  const whole = message.trimEnd()
  const [, key, log = '', mac = ''] = endPattern.exec(whole) ?? []
  if (key === undefined) return null
  const text = whole.slice(0, whole.lastIndexOf('\n'))
  const isOwn = secrets.some((each) => timingSafeEqual(Buffer.from(mac, 'hex'), sign(each, tag, text)))
  return isOwn ? { key, mirror: readMirror(log) } : null
}

function sign(secret: Uint8Array, { repository, name }: ReleaseTag, text: string): Buffer {
  return createHmac('sha256', secret)
    .update(canonicalJson(['tag', repository, name, text]))
    .digest()
}

// Written files that a later `modelgate init` may bring up to date: whose text a file is, and what may be done with it.
import { digestBytes } from '../digest.ts'

/** Names everything below a header, so that an edit shows. */
const markOf = (body: string): string => digestBytes(body).slice('sha256:'.length, 'sha256:'.length + 16)

function headerOf(body: string, version: string): string {
  const comment = body.startsWith('//') ? '//' : '#'
  return `${comment} Written by \`modelgate init\` ${version} (${markOf(body)}). Edit it as you like: your edits are kept when init runs again.`
}

const header = /^(?:#|\/\/) Written by `modelgate init` \S+ \(([0-9a-f]{16})\)[^\n]*\n/

export function withHeader(body: string, version: string): string {
  return `${headerOf(body, version)}\n${body}`
}

/** The text below the header, and the digest that the header names; null for a file without a header. */
function parts(text: string): { readonly body: string; readonly digest: string } | null {
  const match = header.exec(text)
  return match?.[1] === undefined ? null : { body: text.slice(match[0].length), digest: match[1] }
}

const isWhole = (text: string): boolean => {
  const found = parts(text)
  return found !== null && markOf(found.body) === found.digest
}

export type Upgrade =
  | { readonly kind: 'new' | 'same' }
  /** Nobody changed it since it was written. */
  | { readonly kind: 'old' }
  /** Somebody changed it; `digest` names the text that was written, by which the history may find it. */
  | { readonly kind: 'edited'; readonly digest: string }
  /** It has no header: somebody else wrote it, or took the header out. */
  | { readonly kind: 'foreign' }

/** `wanted` is the text without a header, as `present` would be written now. Line endings of Windows are no edit. */
export function upgradeOf(present: string | null, wanted: string): Upgrade {
  if (present === null) return { kind: 'new' }
  const text = present.replaceAll('\r\n', '\n')
  const found = parts(text)
  if ((found?.body ?? text) === wanted) return { kind: 'same' }
  if (isWhole(text)) return { kind: 'old' }
  // The digest of the text as wanted now, in the header of a merged file: the edit was merged already.
  if (found?.digest === markOf(wanted)) return { kind: 'same' }
  return found === null ? { kind: 'foreign' } : { kind: 'edited', digest: found.digest }
}

/** Whether an earlier version of a file is the text, unedited, that a header with this digest was written for. */
export function isWrittenText(earlier: string, digest: string): boolean {
  return isWhole(earlier) && parts(earlier)?.digest === digest
}

/** A merged text under the header of what it was merged with. */
export function mergedWith(merged: string, wanted: string, version: string): string {
  return `${headerOf(wanted, version)}\n${parts(merged)?.body ?? merged}`
}

/** What stands below the header, for a merge; all of a text that has none. */
export function bodyOf(text: string): string {
  return parts(text)?.body ?? text
}

// Values that look like secrets: found so that they are refused, masked so that they are not repeated.

/** Prefixes and blocks that issuers gave their tokens so that they can be found. */
const tokens = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[\s\S]*?-----END [A-Z ]*-----|[\s\S]*)/g,
  /\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
  /\bglpat-[A-Za-z0-9_-]{20,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
  /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g,
  /\bsk-[A-Za-z0-9_-]{20,}/g,
  /\bhf_[A-Za-z0-9]{20,}/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\bnpm_[A-Za-z0-9]{36}/g,
  /\bpypi-[A-Za-z0-9_-]{20,}/g,
  /\bdapi[0-9a-f]{32}/g,
  /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
  /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g
]

const word = String.raw`(?:token|passw(?:or)?d|passphrase|secret(?:[_-]?(?:access[_-]?)?key)?|(?:api|access|private|account)[_-]?key|credentials?)`
const secretKey = new RegExp(String.raw`(?:^|[_.-])${word}$`, 'i')
/** `TOKEN=abc`, `--password abc` or `https://user:pass@host` inside a command or URL, but not `TOKEN=$TOKEN`. */
const assignments = [
  new RegExp(String.raw`(?<=\b[A-Za-z_]{0,40}?${word}["']?=["']?)[^\s"'$\{<][^\s"']{3,}`, 'gi'),
  new RegExp(String.raw`(?<=--[a-z-]{0,40}?${word}[= ]{1,4}["']?)[^\s"'$\{<-][^\s"']{3,}`, 'gi'),
  /(?<=:\/\/[^\s/:@]{1,100}:)[^\s/@$\{][^\s/@]{0,500}(?=@)/g
]
const assigned = new RegExp(String.raw`(?<=(?:^|[\s{,_.-])${word}["']?\s{0,9}:\s{0,9})[^\s{\[][^,}\n]*`, 'gim')

/** Offsets of what looks like a secret anywhere in a text, in order. */
export function findSecrets(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...tokens, ...assignments]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start)
}

/** Whether a key such as `HF_TOKEN` or `password` holds this text as it is, rather than a name of where to find it. */
export function isSecretEntry(key: string, value: string): boolean {
  return secretKey.test(key) && value.trim() !== '' && !/^\s*(?:\$|\{|<)/.test(value)
}

/** The text with asterisks in place of what looks like a secret; every other character keeps its place. */
export function mask(text: string): string {
  return [...tokens, ...assignments, assigned].reduce(
    (masked, pattern) => masked.replace(pattern, (match) => match.replace(/[^\r\n]/g, '*')),
    text
  )
}

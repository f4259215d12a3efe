// Takes secrets out of text before it reaches a terminal, a log or a report.

export type Masker = (text: string) => string

const secretName = /TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIAL/i
const shortest = 6

/** Shapes of tokens that are secret whoever set them, as their issuers document them. */
const tokenShapes = [
  'gh[pousr]_[A-Za-z0-9]{30,}',
  'github_pat_[A-Za-z0-9_]{22,}',
  'glpat-[A-Za-z0-9_-]{20,}',
  '(?:AKIA|ASIA)[A-Z0-9]{16}',
  'AIza[A-Za-z0-9_-]{35}',
  'hf_[A-Za-z0-9]{30,}',
  'npm_[A-Za-z0-9]{36}',
  'sk-[A-Za-z0-9_-]{20,}',
  'xox[abeprs]-[A-Za-z0-9-]{10,}',
  'eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}'
]

/**
 * Replaces by `***`: the values of variables with names such as API_KEY or DB_PASSWORD, and `secrets`, from 6 characters
 * on, also line by line, URL-encoded and in base64; tokens of well-known shapes; passwords in `scheme://user:password@host`.
 */
export function createMasker(
  env: Readonly<Record<string, string | undefined>>,
  secrets: readonly string[] = []
): Masker {
  const values = [...new Set([...namedSecrets(env), ...secrets].flatMap(spellings))].toSorted(
    (a, b) => b.length - a.length
  )
  const pattern = new RegExp([...values.map(escapeRegExp), ...tokenShapes].join('|'), 'g')
  return (text) => {
    const masked = text.replace(pattern, '***')
    return masked.includes('://') ? masked.replace(/(:\/\/[^\s:@/]*):[^\s@/]+@/g, '$1:***@') : masked
  }
}

/** Every spelling of the values of secret-looking variables, as a CI system that masks its log wants to be told. */
export function secretsIn(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [...new Set(namedSecrets(env).flatMap(spellings))]
}

/** Whether what has this name is taken for a secret: API_KEY, db_password. */
export function isSecretName(name: string): boolean {
  return secretName.test(name)
}

function namedSecrets(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) => (isSecretName(name) && value ? [value] : []))
}

function spellings(value: string): readonly string[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim())
  return [value, ...lines, encode(value), Buffer.from(value).toString('base64')].filter(
    (text) => text.length >= shortest
  )
}

function encode(value: string): string {
  try {
    return encodeURIComponent(value)
  } catch {
    return value // a lone surrogate has no URL encoding
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

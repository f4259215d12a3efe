// The private key of a GitHub App as secret stores keep it.
import { createPrivateKey } from 'node:crypto'

/** As it is, with `\n` for line ends, or in base64, for secret stores keep lines badly; null where it is no RSA key in PEM form. */
export function pemOf(text: string): string | null {
  const unfolded = text.replaceAll('\\n', '\n')
  const pem = unfolded.includes('-----BEGIN') ? unfolded : Buffer.from(unfolded, 'base64').toString('utf8')
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa' ? pem : null
  } catch {
    // What was wrong with it may show parts of it.
    return null
  }
}

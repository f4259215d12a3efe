// A key pair of an App, made for one test, and the JWTs that it signs.
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'

export interface AppKey {
  readonly publicKey: string
  /** PEM, as an App's `privateKey`. */
  readonly privateKey: string
  /** Valid for `seconds` from `now` (milliseconds since the epoch). */
  jwt(appId: number | string, now?: number, seconds?: number): string
}

export function createAppKey(): AppKey {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
  })
  return appKeyOf(privateKey)
}

/** The same of a key that there is already. */
export function appKeyOf(privateKey: string): AppKey {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return {
    publicKey,
    privateKey,
    jwt(appId, now = Date.now(), seconds = 540) {
      const issued = Math.floor(now / 1000) - 30
      const unsigned = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: issued, exp: issued + seconds, iss: String(appId) })}`
      return `${unsigned}.${sign('RSA-SHA256', Buffer.from(unsigned), privateKey).toString('base64url')}`
    }
  }
}

// From the Authorization header to whom it speaks for.
import { verify } from 'node:crypto'
import type { Actor } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { Failure } from './failure.ts'

/** Throws 401 for a token nobody has, an App's JWT that doesn't verify, and a token that has expired. */
export function authenticate(world: World, header: string | undefined): Actor {
  if (header === undefined) return { kind: 'anonymous' }
  const [, scheme = '', value = ''] = /^(\w+) +(.+)$/.exec(header.trim()) ?? []
  const token = scheme.toLowerCase() === 'basic' ? Buffer.from(value, 'base64').toString().split(':').at(-1) : value
  const known = world.tokens.get(token ?? '')
  if (known?.kind === 'installation' && known.installation.suspended !== null)
    throw new Failure(403, 'This installation has been suspended')
  if (known !== undefined && !(known.kind === 'installation' && known.expiresAt <= world.now())) return known
  if (value.split('.').length === 3) return fromJwt(world, value)
  throw new Failure(401, 'Bad credentials')
}

interface Claims {
  readonly iss?: string | number
  readonly iat?: number
  readonly exp?: number
}

/** RS256 over the App's key; `exp` at most ten minutes ahead; `iss` is the App's id or client id. */
function fromJwt(world: World, jwt: string): Actor {
  const [header = '', payload = '', signature = ''] = jwt.split('.')
  const claims = parse(payload) as Claims
  const app = [...world.apps.values()].find(
    ({ id, slug }) => String(claims.iss) === String(id) || claims.iss === clientId(slug)
  )
  if (app === undefined) throw new Failure(404, 'Integration not found')
  const algorithm = (parse(header) as { alg?: string }).alg
  const isSigned =
    algorithm === 'RS256' &&
    app.publicKey !== null &&
    verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), app.publicKey, Buffer.from(signature, 'base64url'))
  if (!isSigned) throw new Failure(401, 'A JSON web token could not be decoded')
  const now = world.now() / 1000
  if (claims.exp === undefined || claims.exp <= now) {
    throw new Failure(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires"
    )
  }
  if (claims.exp > now + 660) throw new Failure(401, "'Expiration time' claim ('exp') is too far in the future")
  if ((claims.iat ?? 0) > now + 60)
    throw new Failure(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued"
    )
  return { kind: 'app', app }
}

export function clientId(slug: string): string {
  return `Iv1.${slug}`
}

function parse(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString())
  } catch {
    throw new Failure(401, 'A JSON web token could not be decoded')
  }
}

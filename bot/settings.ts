// How the bot is set up: by environment variables alone.
import { pemOf } from '../adapters/github/app-key.ts'
import { InputError } from '../core/errors.ts'
import type { Secrets } from './signature.ts'

export type Environment = Readonly<Record<string, string | undefined>>

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export interface Settings {
  readonly appId: number
  /** PEM. */
  readonly privateKey: string
  /** The newest first: webhooks and comments that carry an older one are accepted. */
  readonly webhookSecrets: Secrets
  /** Base URL of the REST API, without a slash at the end. */
  readonly apiUrl: string
  readonly port: number
  readonly host: string
  readonly logLevel: LogLevel
  readonly sweepSeconds: number
  /** That a registry's webhook is signed with; undefined where none is listened to. */
  readonly registrySecret?: string | undefined
}

const cure = 'correct these variables, as docs/how-to/run-the-bot.md lists them, and start again'

/** Throws InputError that names every variable that is missing or wrong, and the value of none. */
export function readSettings(env: Environment, readFile: (path: string) => string): Settings {
  const problems: string[] = []
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read()
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }
  const read = {
    appId: attempt(() => integer(env, 'APP_ID', 1, Number.MAX_SAFE_INTEGER)),
    privateKey: attempt(() => privateKey(env, readFile)),
    webhookSecrets: attempt(() => webhookSecrets(env)),
    apiUrl: attempt(() => apiUrl(env)),
    port: attempt(() => integer(env, 'PORT', 0, 65_535, 3000)),
    host: given(env, 'HOST') ?? '127.0.0.1',
    logLevel: attempt(() => logLevel(env)),
    sweepSeconds: attempt(() => integer(env, 'SWEEP_SECONDS', 1, 86_400, 300)),
    registrySecret: attempt(() => registrySecret(env))
  }
  if (problems.length > 0)
    throw new InputError(`the bot can’t start:${problems.map((problem) => `\n    ${problem}`).join('')}`, { cure })
  return read as Settings
}

function given(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}

function required(env: Environment, name: string, what: string): string {
  const value = given(env, name)
  if (value === undefined) throw new Error(`${name} is missing: ${what}`)
  return value
}

/** Throws where there is none. */
export function webhookSecrets(env: Environment): Secrets {
  const previous = given(env, 'WEBHOOK_SECRET_PREVIOUS')
  const secret = required(env, 'WEBHOOK_SECRET', 'the secret that the App’s webhook is signed with')
  return previous === undefined ? [secret] : [secret, previous]
}

function registrySecret(env: Environment): string | undefined {
  const value = given(env, 'MLFLOW_WEBHOOK_SECRET')
  if (value !== undefined && value.length < 16) throw new Error('MLFLOW_WEBHOOK_SECRET is shorter than 16 characters')
  return value
}

function integer(env: Environment, name: string, least: number, most: number, otherwise?: number): number {
  const value = given(env, name)
  if (value === undefined) {
    if (otherwise !== undefined) return otherwise
    throw new Error(`${name} is missing: the App’s number, from its settings page`)
  }
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (number >= least && number <= most) return number
  throw new Error(`${name} is no whole number from ${least}${most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`}`)
}

function privateKey(env: Environment, readFile: (path: string) => string): string {
  const path = given(env, 'PRIVATE_KEY_PATH')
  const name = path === undefined ? 'PRIVATE_KEY' : 'PRIVATE_KEY_PATH'
  const text = path === undefined ? given(env, 'PRIVATE_KEY') : fileText(path, readFile)
  if (text === undefined)
    throw new Error(
      'PRIVATE_KEY or PRIVATE_KEY_PATH is missing: the key that the App’s settings page gives as a .pem file'
    )
  const pem = pemOf(text)
  if (pem !== null) return pem
  throw new Error(`${name} holds no private RSA key in PEM form`)
}

function fileText(path: string, readFile: (path: string) => string): string {
  try {
    return readFile(path)
  } catch {
    throw new Error(`PRIVATE_KEY_PATH names a file that can’t be read: ${path}`)
  }
}

function apiUrl(env: Environment): string {
  const host = given(env, 'GHE_HOST')
  const name = host === undefined ? 'GITHUB_API_URL' : 'GHE_HOST'
  const text =
    host === undefined ? (given(env, 'GITHUB_API_URL') ?? 'https://api.github.com') : `https://${host}/api/v3`
  const url = URL.parse(text)
  if (url === null || !['https:', 'http:'].includes(url.protocol)) throw new Error(`${name} makes no URL: ${text}`)
  return url.href.replace(/\/+$/, '')
}

function logLevel(env: Environment): LogLevel {
  const value = given(env, 'LOG_LEVEL') ?? 'info'
  const found = logLevels.find((level) => level === value)
  if (found === undefined) throw new Error(`LOG_LEVEL is none of ${logLevels.join(', ')}`)
  return found
}

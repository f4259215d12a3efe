// What `docker login`, `podman login` or `oras login` kept for one registry.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { InputError } from '../../core/errors.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A name with its password, or a token that stands for both at the registry's token service. */
export type Credentials =
  { readonly kind: 'password'; readonly basic: string } | { readonly kind: 'identity'; readonly token: string }

const authSchema = z.object({ auth: z.string().default(''), identitytoken: z.string().default('') })
const configSchema = z.object({
  auths: z.record(z.string(), authSchema.catch({ auth: '', identitytoken: '' })).default({}),
  credsStore: z.string().default(''),
  credHelpers: z.record(z.string(), z.string()).default({})
})
const helpedSchema = z.object({ Username: z.string(), Secret: z.string().min(1) })
const helperTimeoutMs = 15_000

/** Null where nothing is kept for this registry. Throws InputError for a file that can't be read. */
export async function findCredentials(env: Environment, registry: string): Promise<Credentials | null> {
  const file = configFile(env)
  const text = file === null ? null : await readFile(file, 'utf8').catch(() => null)
  if (file === null || text === null) return null
  const config = configSchema.safeParse(parseJson(text))
  if (!config.success)
    throw new InputError(`${file} is not what a login to a registry writes`, {
      cure: `type \`docker login ${registry}\``
    })
  const { auths, credHelpers, credsStore } = config.data
  const names = namesOf(registry)
  const helper = names.flatMap((name) => credHelpers[name] ?? [])[0] ?? credsStore
  const helped = helper === '' ? null : await askHelper(env, helper, names)
  if (helped !== null) return helped
  const kept = names.flatMap((name) => auths[name] ?? []).find(({ auth, identitytoken }) => auth + identitytoken !== '')
  if (kept === undefined) return null
  return kept.identitytoken === ''
    ? { kind: 'password', basic: kept.auth }
    : { kind: 'identity', token: kept.identitytoken }
}

/** As podman's REGISTRY_AUTH_FILE and docker's DOCKER_CONFIG say it. */
function configFile({ REGISTRY_AUTH_FILE, DOCKER_CONFIG, HOME, USERPROFILE }: Environment): string | null {
  if (REGISTRY_AUTH_FILE) return REGISTRY_AUTH_FILE
  if (DOCKER_CONFIG) return join(DOCKER_CONFIG, 'config.json')
  const home = HOME || USERPROFILE
  return home ? join(home, '.docker', 'config.json') : null
}

/** Docker's own registry is kept by the address that it had first. */
function namesOf(registry: string): readonly string[] {
  const names = [registry, `https://${registry}`, `https://${registry}/v1/`, `https://${registry}/v2/`]
  return registry === 'docker.io' ? ['https://index.docker.io/v1/', ...names] : names
}

/** A program of the machine that keeps secrets (docs.docker.com/reference/cli/docker/login, credential helpers). */
async function askHelper(env: Environment, helper: string, names: readonly string[]): Promise<Credentials | null> {
  if (!/^[\w.-]+$/.test(helper)) return null
  for (const name of names) {
    const answer = helpedSchema.safeParse(parseJson(await run(env, `docker-credential-${helper}`, name)))
    if (!answer.success) continue
    const { Username, Secret } = answer.data
    if (Username === '<token>') return { kind: 'identity', token: Secret }
    return { kind: 'password', basic: Buffer.from(`${Username}:${Secret}`).toString('base64') }
  }
  return null
}

/** What it prints; nothing where it is not there or has nothing. */
function run(env: Environment, program: string, input: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, ['get'], { env, stdio: ['pipe', 'pipe', 'ignore'], timeout: helperTimeoutMs })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stdin.on('error', () => undefined)
    child.once('error', () => resolve(''))
    child.once('close', (code) => resolve(code === 0 ? output : ''))
    child.stdin.end(input)
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

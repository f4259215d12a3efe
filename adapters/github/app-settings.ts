// What GitHub says of the App to the App itself: where it is installed, and what of its deliveries failed.
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { AppFacts } from '../../core/doctor/app.ts'
import { InputError, OutsideError } from '../../core/errors.ts'
import { pemOf } from './app-key.ts'
import { hasStatus, type GitHubClient } from './bot/client.ts'
import { answered, createClient } from './settings.ts'

type Environment = Readonly<Record<string, string | undefined>>

const appSchema = z.object({ slug: z.string(), html_url: z.string() })
const deliveriesSchema = z.array(
  z.object({ event: z.string(), status_code: z.number(), delivered_at: z.string(), redelivery: z.boolean().optional() })
)
const looked = 30

/** Null where APP_ID and a key are not given. Throws InputError where they are and GitHub doesn't take them. */
export async function readApp(env: Environment, repository: string, baseUrl: string): Promise<AppFacts | null> {
  const { APP_ID: id = '' } = env
  const key = await keyOf(env)
  if (id === '' || key === null) return null
  const { default: githubAppJwt } = await import('universal-github-app-jwt')
  const { token } = await githubAppJwt({ id, privateKey: key })
  const client = await createClient(token, baseUrl)
  const app = appSchema.parse((await client.request('GET /app').catch(refuse)).data)
  const deliveries = await answered(
    async () => (await client.request('GET /app/hook/deliveries', { per_page: looked })).data,
    deliveriesSchema
  )
  return {
    url: app.html_url,
    name: app.slug,
    repository,
    isInstalled: await isInstalled(client, repository),
    failing:
      'why' in deliveries
        ? deliveries
        : {
            value:
              deliveries.value.length === 0
                ? null
                : deliveries.value
                    .filter(({ status_code: code }) => code < 200 || code >= 300)
                    .map(({ event, status_code: code, delivered_at: at }) => ({ event, code, at }))
          }
  }
}

async function isInstalled(client: GitHubClient, repository: string): Promise<boolean> {
  const [owner = '', repo = ''] = repository.split('/')
  return client.request('GET /repos/{owner}/{repo}/installation', { owner, repo }).then(
    () => true,
    (error: unknown) => {
      if (hasStatus(error, 404)) return false
      return refuse(error)
    }
  )
}

async function keyOf({ PRIVATE_KEY: text = '', PRIVATE_KEY_PATH: path = '' }: Environment): Promise<string | null> {
  const read = path === '' ? text : await readFile(path, 'utf8').catch(() => '')
  if (path !== '' && read === '')
    throw new InputError(`PRIVATE_KEY_PATH names a file that can't be read: ${path}`, {
      cure: "name the .pem file that the App's settings page gave"
    })
  if (read === '') return null
  const pem = pemOf(read)
  if (pem === null) throw wrongKey('PRIVATE_KEY holds no private RSA key in PEM form')
  return pem
}

function refuse(error: unknown): never {
  if (hasStatus(error, 401, 404)) throw wrongKey('GitHub does not take the key for the App that APP_ID names')
  throw new OutsideError(
    `GitHub could not be asked for the App: ${error instanceof Error ? error.message : String(error)}`,
    {
      cure: 'type `modelgate doctor` again',
      cause: error
    }
  )
}

function wrongKey(message: string): InputError {
  return new InputError(message, {
    cure: "give both as the App's settings page has them: APP_ID=123456 PRIVATE_KEY_PATH=modelgate.pem"
  })
}

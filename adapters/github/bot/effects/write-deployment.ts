// Deployments and their statuses, so that GitHub's own environment page is right.
import { z } from 'zod'
import type { Effect } from '../../../../core/bot/effects.ts'
import { permitted, type Look } from '../look.ts'

type Write = Extract<Effect, { kind: 'write_deployment' }>

const deploymentSchema = z.object({ id: z.int(), payload: z.unknown() })
const statusSchema = z.object({
  state: z.string(),
  description: z.string().nullish(),
  log_url: z.string().nullish()
})

/** Where the App may not write deployments, GitHub's page lacks them, and nothing else waits for it. */
export async function writeDeployment(look: Look, effect: Write): Promise<void> {
  await permitted(look, 'deployments: write', () => look.wire.retrying(() => write(look, effect)), undefined)
}

async function write(look: Look, effect: Write): Promise<void> {
  const { wire, base } = look
  const id = (await findByKey(look, effect)) ?? (await create(look, effect))
  const statuses = `${base}/deployments/${id}/statuses`
  const [last] = z.array(statusSchema).parse(await wire.get(`${statuses}?per_page=1`))
  const { state, description, logUrl } = effect
  const isSo =
    last?.state === state && (last.description ?? '') === description && (last.log_url ?? '') === (logUrl ?? '')
  if (isSo) return
  await wire.write('POST', statuses, { state, description, ...(logUrl === null ? {} : { log_url: logUrl }) })
}

async function findByKey(look: Look, { environment, sha, key }: Write): Promise<number | null> {
  const path = `${look.base}/deployments?environment=${encodeURIComponent(environment)}&sha=${sha}&per_page=100`
  const found = z.array(deploymentSchema).parse(await look.wire.list(path))
  return found.find(({ payload }) => keyOf(payload) === key)?.id ?? null
}

async function create(look: Look, { environment, sha, key }: Write): Promise<number> {
  // The gates are Modelgate's: GitHub's own merging and status checks would refuse what they have let through.
  const body = { ref: sha, environment, payload: { key }, auto_merge: false, required_contexts: [] }
  const { data } = await look.wire.write('POST', `${look.base}/deployments`, body)
  return deploymentSchema.parse(data).id
}

/** GitHub gives a payload back as it came, or as text. */
function keyOf(payload: unknown): string | null {
  const read = z.object({ key: z.string() }).safeParse(typeof payload === 'string' ? parsed(payload) : payload)
  return read.success ? read.data.key : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

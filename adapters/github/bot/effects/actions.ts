// What the bot asks of GitHub Actions: dispatches, re-runs, answers to protection rules.
import { z } from 'zod'
import { isTitled } from '../../../../core/bot/branches.ts'
import type { Effect } from '../../../../core/bot/effects.ts'
import type { Outcome } from '../../../../core/bot/outcomes.ts'
import { hasStatus } from '../client.ts'
import type { Look } from '../look.ts'

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>

const recent = 100
const runsSchema = z.array(
  z.object({
    id: z.int(),
    html_url: z.string(),
    display_title: z.string().default(''),
    actor: z.object({ login: z.string() }).nullish()
  })
)
/** Servers that don't know `return_run_details` answer with nothing. */
const detailsSchema = z.object({ workflow_run_id: z.int(), html_url: z.string() })

/**
 * GitHub gives no inputs of a run back, only its title: so the workflow's `run-name` must hold the key, as that of
 * `workflows-templates/` does, or a dispatch whose answer was lost is made again.
 */
export async function dispatch(look: Look, { workflow, ref, key, inputs }: Of<'dispatch'>): Promise<Outcome> {
  const path = `${look.base}/actions/workflows/${encodeURIComponent(workflow)}`
  return look.wire.retrying(async () => {
    const { workflow_runs: found } = z
      .object({ workflow_runs: runsSchema })
      .parse(await look.wire.get(`${path}/runs?event=workflow_dispatch&per_page=${recent}`))
    // Anybody with write access can give a run of theirs this title.
    const before = found.find(
      ({ display_title, actor }) => actor?.login === look.self.login && isTitled(display_title, key)
    )
    if (before !== undefined) return { kind: 'started', key, run: { id: before.id, url: before.html_url } }
    const { data } = await look.wire.write('POST', `${path}/dispatches`, {
      ref,
      inputs: { ...inputs, key },
      return_run_details: true
    })
    const made = detailsSchema.safeParse(data)
    return {
      kind: 'started',
      key,
      run: made.success ? { id: made.data.workflow_run_id, url: made.data.html_url } : null
    }
  })
}

const statusSchema = z.object({ status: z.string().nullable() })

export async function rerun(look: Look, { runId }: Of<'rerun'>): Promise<void> {
  const path = `${look.base}/actions/runs/${runId}`
  await look.wire.retrying(async () => {
    // It runs already: asked by an attempt whose answer was lost, or by somebody.
    if (statusSchema.parse(await look.wire.get(path)).status !== 'completed') return
    await look.wire.write('POST', `${path}/rerun`)
  })
}

export async function answerProtection(
  look: Look,
  { runId, environment, state, comment }: Of<'answer_protection'>
): Promise<void> {
  const path = `${look.base}/actions/runs/${runId}/deployment_protection_rule`
  const body = { environment_name: environment, comment, ...(state === null ? {} : { state }) }
  await look.wire.retrying(async () => {
    try {
      await look.wire.write('POST', path, body)
    } catch (error) {
      // Nothing waits any more: it was answered, or the run was ended.
      if (!hasStatus(error, 422) || !/pending|waiting/i.test((error as Error).message)) throw error
    }
  })
}

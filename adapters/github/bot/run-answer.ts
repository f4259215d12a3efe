// A workflow run as REST gives it.
import { z } from 'zod'

const account = z.object({ id: z.int(), login: z.string() })

export const runSchema = z.object({
  id: z.int(),
  run_attempt: z.int().default(1),
  html_url: z.string(),
  path: z.string(),
  event: z.string(),
  display_title: z.string().default(''),
  head_sha: z.string(),
  head_branch: z.string().nullable(),
  status: z.string().nullable(),
  conclusion: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
  run_started_at: z.string().optional(),
  repository: z.object({ id: z.int() }),
  head_repository: z.object({ id: z.int() }).nullable(),
  triggering_actor: account.nullish(),
  actor: account.nullish()
})
export type RunAnswer = z.infer<typeof runSchema>

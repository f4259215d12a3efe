// The fields of GitHub's webhooks that the bot reads, and no others. https://docs.github.com/webhooks/webhook-events-and-payloads
import { z } from 'zod'

const user = z.object({ id: z.int(), login: z.string(), type: z.string() })
const app = z.object({ id: z.int() }).nullish()
const time = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))
const namedRepository = z.object({ id: z.int(), full_name: z.string() })
const repository = z.object({
  id: z.int(),
  name: z.string(),
  owner: z.object({ login: z.string() }),
  default_branch: z.string()
})

/** What nearly every webhook has. */
export const envelopeSchema = z.object({
  action: z.string().optional(),
  sender: user.optional(),
  installation: z.object({ id: z.int() }).nullish(),
  repository: repository.optional(),
  performed_via_github_app: app
})
export type Envelope = z.infer<typeof envelopeSchema>

export const pullSchema = z.object({
  pull_request: z.object({
    number: z.int(),
    updated_at: time,
    merged: z.boolean().nullish(),
    head: z.object({ sha: z.string() }),
    base: z.object({ ref: z.string() })
  })
})
export const labelSchema = z.object({ label: z.object({ id: z.int(), name: z.string() }) })
export const reviewSchema = z.object({ pull_request: z.object({ number: z.int() }) })
export const synchronizeSchema = z.object({ before: z.string(), after: z.string() })

export const commentSchema = z.object({
  issue: z.object({ number: z.int(), pull_request: z.object({}).nullish() }),
  comment: z.object({ body: z.string().nullish(), user: user.nullish() })
})

export const pushSchema = z.object({
  ref: z.string(),
  forced: z.boolean(),
  commits: z.array(
    z.object({ added: z.array(z.string()), modified: z.array(z.string()), removed: z.array(z.string()) })
  )
})

const pullsOfHead = z.array(
  z.object({
    number: z.int(),
    head: z.object({ sha: z.string(), repo: z.object({ id: z.int() }).nullish() }),
    base: z.object({ repo: z.object({ id: z.int() }) })
  })
)

const suiteOfRun = z.object({ head_branch: z.string().nullish() }).nullish()

export const checkRunSchema = z.object({
  check_run: z.object({
    id: z.int(),
    head_sha: z.string(),
    external_id: z.string().nullish(),
    started_at: time.nullish(),
    completed_at: time.nullish(),
    check_suite: suiteOfRun,
    app: z.object({ id: z.int() }).nullish(),
    pull_requests: pullsOfHead
  }),
  requested_action: z.object({ identifier: z.string() }).nullish()
})

export const checkSuiteSchema = z.object({
  check_suite: z.object({
    id: z.int(),
    head_sha: z.string(),
    head_branch: z.string().nullish(),
    updated_at: time.nullish(),
    app: z.object({ id: z.int() }).nullish(),
    pull_requests: pullsOfHead
  })
})

export const workflowRunSchema = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: z.string(),
    head_branch: z.string().nullable(),
    head_repository: z.object({ id: z.int(), owner: z.object({ login: z.string() }) }).nullable(),
    pull_requests: pullsOfHead
  })
})

export const protectionSchema = z.object({
  environment: z.string(),
  deployment_callback_url: z.string(),
  deployment: z.object({ sha: z.string(), created_at: time })
})

export const mergeGroupSchema = z.object({ merge_group: z.object({ head_sha: z.string(), base_ref: z.string() }) })

export const installationSchema = z.object({
  repositories: z.array(namedRepository).nullish(),
  repositories_added: z.array(namedRepository).nullish()
})

export const repositoryChangesSchema = z.object({
  changes: z.object({ default_branch: z.object({ from: z.string() }).optional() }).optional()
})

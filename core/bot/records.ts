// The bot's records: what it decided and heard, as entries of the audit log. Records are the state, labels are the request.
import { z } from 'zod'
import type { AuditEntry, AuditEvent } from '../audit/entry.ts'
import { digestSchema } from '../pipeline/evidence.ts'

const person = z.strictObject({ id: z.int(), login: z.string().max(100) })
const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)

/** What an approval binds of one model. */
export const boundModelSchema = z.strictObject({
  model: z.string(),
  modelDigest: digestSchema.nullable(),
  serving: digestSchema.nullable(),
  comparison: digestSchema.nullable()
})
export type BoundModel = z.infer<typeof boundModelSchema>

/** What the policy's rules ask of a person, as GitHub said it. */
const personFacts = z.strictObject({
  role: z.string().max(100),
  permission: z.enum(['none', 'read', 'write', 'admin']),
  teams: z.array(z.string().max(200))
})
const asked = z.int().describe('When it was asked for, by GitHub: milliseconds since the epoch')

const approval = {
  pull: z.int(),
  request: z.string().max(200).describe('The delivery or comment that asked for it'),
  by: person,
  at: asked,
  head: sha,
  tree: sha,
  policy: digestSchema,
  models: z.array(boundModelSchema),
  facts: personFacts.optional().describe('What was looked up of them then, for whoever derives the gate again')
}

/** `detail` of each kind of record that the bot reads back. Other kinds are written for people and never decide. */
export const recordDetails = {
  approval_given: z.strictObject(approval),
  approval_refused: z.strictObject({
    pull: z.int(),
    request: z.string().max(200),
    by: person,
    head: sha,
    reason: z.string().max(100),
    message: z.string().max(500)
  }),
  approval_revoked: z.strictObject({
    pull: z.int(),
    request: z.string().max(200).describe('That of the approval that is revoked'),
    of: person,
    by: person.nullable().describe('Null where nobody did: the approved thing changed'),
    reason: z.string().max(100),
    message: z.string().max(500)
  }),
  failure_accepted: z.strictObject({
    pull: z.int(),
    request: z.string().max(200),
    by: person,
    metric: z.string(),
    slice: z.string().nullable(),
    reason: z.string().max(1000),
    comparison: digestSchema,
    facts: personFacts.optional()
  }),
  model_excluded: z.strictObject({
    pull: z.int(),
    request: z.string().max(200),
    by: person,
    bound: boundModelSchema.optional().describe('What was left out: later commits leave out the same bytes')
  }),
  model_included: z.strictObject({ pull: z.int(), request: z.string().max(200), by: person }),
  hold_set: z.strictObject({ pull: z.int().nullable(), request: z.string().max(200), by: person, hold: z.string() }),
  hold_lifted: z.strictObject({ pull: z.int().nullable(), request: z.string().max(200), by: person }),
  break_glass: z.strictObject({
    pull: z.int(),
    request: z.string().max(200),
    by: person,
    at: asked,
    head: sha,
    release: digestSchema
  }),
  request_withdrawn: z.strictObject({
    pull: z.int(),
    request: z.string().max(200),
    by: person,
    at: asked,
    what: z.enum(['approval', 'break_glass']),
    of: person.nullable().describe('Whose requests up to then are void; null: everybody’s')
  }),
  label_unheard: z.strictObject({ pull: z.int(), label: z.string() }),
  contributor_seen: z.strictObject({ pull: z.int(), by: person, head: sha }),
  attempt_failed: z.strictObject({
    pull: z.int().nullable(),
    run: z.int(),
    attempt: z.int(),
    step: z.string(),
    inputs: digestSchema
  }),
  label_pinned: z.strictObject({ name: z.string(), id: z.int() }),
  release_created: z.strictObject({
    version: z.string(),
    release: digestSchema,
    parts: z.strictObject({ model: digestSchema, serving: digestSchema, features: digestSchema.nullable() }),
    comparison: digestSchema.nullable(),
    run: z.int(),
    attempt: z.int(),
    tree: sha
  }),
  promotion_asked: z.strictObject({
    pull: z.int().describe('The pull request on which it was asked for'),
    request: z.string().max(200),
    by: person,
    release: digestSchema,
    version: z.string(),
    retries: z
      .strictObject({ run: z.int(), attempt: z.int() })
      .nullable()
      .describe('The attempt that failed, where somebody lets this release try again after exactly that one')
  }),
  promotion_opened: z.strictObject({
    pull: z.int(),
    release: digestSchema,
    version: z.string(),
    head: sha.describe('The commit that this bot made: another one promotes nothing'),
    replaces: digestSchema.nullable(),
    from: z.array(z.int()).optional().describe('Pull requests by which its commit came to the default branch'),
    tree: sha.optional().describe('Of its commit')
  }),
  promotion_gated: z
    .strictObject({ pull: z.int(), head: sha, isOpen: z.boolean() })
    .describe('Whether the gate of a promotion let this head through: what is merged besides is taken back'),
  merged_around: z
    .strictObject({ pull: z.int(), head: sha, by: person.nullable(), release: digestSchema })
    .describe('A promotion that somebody merged though its gate was closed: its release is not brought up'),
  placed: z
    .strictObject({
      run: z.int(),
      attempt: z.int(),
      release: digestSchema.nullable(),
      replaces: digestSchema.nullable().optional().describe('What was live there before'),
      hold: z.string().max(300).nullable()
    })
    .describe('A rollback, or a hold that was lifted, by a run that a person or a breach started'),
  retraining_opened: z.strictObject({ run: z.int(), branch: z.string().max(250), head: sha }),
  protection_answered: z.strictObject({
    run: z.int(),
    attempt: z.int(),
    sha,
    state: z.enum(['approved', 'rejected']).nullable().describe('Null where it was only told what is waited for'),
    comment: z.string().max(1024)
  }),
  deployment_dispatched: z.strictObject({ key: z.string(), release: digestSchema, workflow: z.string() }),
  dispatch_answered: z
    .strictObject({
      key: z.string(),
      pull: z.int().describe('The promotion that was merged'),
      refusal: z
        .strictObject({ status: z.int(), message: z.string().max(500), permission: z.string().max(100).nullable() })
        .nullable()
        .describe('Null once GitHub started what it had refused')
    })
    .describe('GitHub would not start the run of a promotion, or does now: the newest of a key counts'),
  runs_asked: z
    .strictObject({
      pull: z.int(),
      request: z.string().max(200),
      by: person,
      command: z.string().max(500),
      outcome: z.string().max(1000).describe('The answer once all are started'),
      runs: z
        .array(
          z.strictObject({
            workflow: z.string().max(250),
            key: z
              .string()
              .max(250)
              .describe('Among the inputs and in the title of the run: by it a run is found again'),
            inputs: z.record(z.string(), z.string())
          })
        )
        .min(1)
    })
    .describe('Written before they are started; `command_answered` with the same request says what became of them'),
  command_answered: z.strictObject({
    pull: z.int(),
    request: z.string().max(200),
    by: person,
    command: z.string().max(500),
    isDone: z.boolean(),
    outcome: z.string().max(1000),
    names: z.int().optional().describe('The pull request with whose number the outcome begins'),
    runs: z
      .array(z.strictObject({ id: z.int(), url: z.string().max(500) }))
      .optional()
      .describe('What it started')
  })
} as const
export type RecordKind = keyof typeof recordDetails
export type RecordDetail<Kind extends RecordKind> = z.infer<(typeof recordDetails)[Kind]>

export interface BotRecord<Kind extends RecordKind> {
  readonly entry: AuditEntry
  readonly detail: RecordDetail<Kind>
}

/** An event that the bot wants to have on record. */
export type BotEvent = AuditEvent

/** The records of one kind, oldest first. An entry whose detail isn't of its shape was not written by the bot: it never counts. */
export function recordsOf<Kind extends RecordKind>(
  entries: readonly AuditEntry[],
  kind: Kind
): readonly BotRecord<Kind>[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== kind) return []
    const read = recordDetails[kind].safeParse(entry.detail)
    return read.success ? [{ entry, detail: read.data as RecordDetail<Kind> }] : []
  })
}

/** An event whose detail has its kind's shape. */
export function record<Kind extends RecordKind>(
  kind: Kind,
  at: Pick<AuditEvent, 'actor' | 'model' | 'environment' | 'commit'>,
  detail: RecordDetail<Kind>
): AuditEvent {
  return { kind, ...at, detail: recordDetails[kind].parse(detail) }
}

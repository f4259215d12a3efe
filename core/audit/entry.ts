// One line of the audit log.
import { z } from 'zod'
import { digestSchema, timeSchema } from '../pipeline/evidence.ts'

export const auditEventSchema = z.strictObject({
  kind: z.enum([
    'step_started',
    'step_ended',
    'gate_decided',
    'approval_given',
    'failure_accepted',
    'approval_revoked',
    'release_created',
    'effect_intended',
    'effect_done',
    'rollback',
    'hold_set',
    'hold_lifted',
    'approval_refused',
    'model_excluded',
    'model_included',
    'break_glass',
    'contributor_seen',
    'attempt_failed',
    'label_pinned',
    'promotion_asked',
    'promotion_gated',
    'merged_around',
    'promotion_opened',
    'retraining_opened',
    'placed',
    'deployment_dispatched',
    'dispatch_answered',
    'protection_answered',
    'runs_asked',
    'command_answered',
    'request_withdrawn',
    'label_unheard'
  ]),
  actor: z.string().max(300),
  model: z.string().nullable(),
  environment: z.string().nullable(),
  commit: z.string().nullable(),
  detail: z.record(z.string(), z.unknown())
})
/** Something that was decided or done, and by whom. */
export type AuditEvent = z.infer<typeof auditEventSchema>

export const auditEntrySchema = auditEventSchema.extend({
  schema: z.literal('modelgate/audit@1'),
  sequence: z.int().min(1),
  at: timeSchema,
  previous: digestSchema.nullable(),
  digest: digestSchema
})
/** An event in the chain: `digest` is that of the entry without it, `previous` is the digest of the entry before. */
export type AuditEntry = z.infer<typeof auditEntrySchema>

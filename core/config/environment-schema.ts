// The part of the config that says where releases run and what must hold before they do.
import { z } from 'zod'
import { duration, fraction, name } from './fields.ts'
import { origins } from '../pipeline/words.ts'

export const severities = ['note', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

const live = z.strictObject({
  strategy: z.enum(['blue_green', 'canary']).default('blue_green').describe('Traffic moves at once, or in steps'),
  steps: z.array(fraction).min(1).optional().describe('Weights of the new release, ending in 100%'),
  pause: duration.default('0s').describe('How long each step lasts'),
  verify: duration.default('3s').describe('How long answers are watched after each move of traffic'),
  max_errors: fraction.default(0.01).describe('A larger share of failed answers rolls the release back')
})

export const environmentSchema = z.strictObject({
  driver: z.enum(['process', 'kubernetes', 'gitops', 'docker']).default('process').describe('What runs releases here'),
  url: z.url().optional().describe('Address of the environment'),
  port: z
    .int()
    .min(0)
    .max(65_535)
    .default(0)
    .describe('Port of the environment on this machine; 0 picks a free one and keeps it'),
  after: name.optional().describe('Environment that a release must be in before it comes here'),
  group: name.optional().describe('Environments of one group share one approval'),
  live: live.optional().describe('How traffic moves to a new release')
})
export type EnvironmentConfig = z.infer<typeof environmentSchema>

const approvalTerms = z.strictObject({
  count: z.int().min(1).max(100).default(1).describe('How many people must approve'),
  users: z.array(z.string().min(1)).optional().describe('Login names of those who may approve'),
  teams: z.array(z.string().min(1)).optional().describe('Teams (org/team) whose members may approve'),
  roles: z.array(z.string().min(1)).optional().describe('Repository roles that may approve: maintain, admin'),
  models: z.array(name).min(1).optional().describe('Models that this rule is for; all by default')
})
export type ApprovalRule = z.infer<typeof approvalTerms>

/** One level deep, which says everything: one of several sets, or one of each of several. */
const approvalRule = approvalTerms.extend({
  all: z.array(approvalTerms).optional().describe('Rules that must all hold, for this one to hold'),
  any: z.array(approvalTerms).optional().describe('Rules of which one must hold, for this one to hold')
})
export type NestedRule = z.infer<typeof approvalRule>

const approvals = approvalTerms.extend({
  label: z.string().min(1).max(50).optional().describe('Label that asks for the approval to be recorded'),
  contributors: z.boolean().default(false).describe('Whether those who made the change may approve it'),
  carry: z
    .boolean()
    .default(false)
    .describe('Whether an approval on the code pull request holds for a promotion of the same bytes'),
  invalidate: z
    .enum(['push', 'change'])
    .default('push')
    .describe('What revokes an approval on a pull request: any push, or only one that changes what was approved'),
  all: z.array(approvalRule).optional().describe('Rules that must all hold'),
  any: z.array(approvalRule).optional().describe('Rules of which one must hold')
})

export const gateSchema = z.strictObject({
  checks: z
    .array(z.enum(['test', 'analyze', 'qa']))
    .optional()
    .describe('Steps that must have passed'),
  metrics: z
    .strictObject({
      inconclusive: z
        .enum(['pass', 'approval', 'fail'])
        .default('approval')
        .describe('What an inconclusive comparison means')
    })
    .optional()
    .describe('How the comparison is read'),
  approvals: approvals.optional().describe('Who must approve'),
  evidence: z
    .strictObject({
      origin: z.enum(origins).default('trusted').describe('The least origin that evidence may have'),
      max_age: duration.optional().describe('Evidence older than this does not count')
    })
    .optional()
    .describe('Which evidence counts'),
  soak: duration.optional().describe('How long a release must have been in the environment before'),
  window: z
    .strictObject({
      cron: z.string().min(9).describe('Minutes at which a release may start, as five cron fields'),
      timezone: z.string().default('UTC').describe('Time zone of the cron fields: Europe/Berlin'),
      freeze: z.array(z.string()).optional().describe('Days without releases: 2026-12-19/2027-01-04')
    })
    .optional()
    .describe('When a release may start'),
  severity: z.enum(severities).optional().describe('New findings of this severity or above block'),
  break_glass: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe(
      'Users who may open this gate in an emergency, by the label `break-glass`: loud, and never for unknown bytes'
    )
})
export type GateConfig = z.infer<typeof gateSchema>

// A pull request as a person describes it, to see what the policy says of it.
import { z } from 'zod'
import { duration } from '../../config/fields.ts'

const login = z.string().min(1).max(100)

export const descriptionSchema = z.strictObject({
  author: login.describe('Who opened it'),
  commits: z
    .array(z.strictObject({ by: z.array(login).min(1) }))
    .default([])
    .describe('Who made each commit; the author by default'),
  files: z.array(z.string().min(1)).default([]).describe('Paths that it changes; models are found by them'),
  models: z
    .record(
      z.string(),
      z.strictObject({
        verdict: z.enum(['pass', 'fail', 'inconclusive']).default('pass').describe('What the comparison says'),
        failed: z.enum(['build', 'test', 'analyze', 'qa']).optional().describe('A step that did not pass')
      })
    )
    .default({})
    .describe('What the evidence says of each model; all pass by default. Models named here count as changed'),
  promotion: z
    .strictObject({
      environment: z.string().min(1),
      model: z.string().min(1),
      served: duration.optional().describe('How long the environment before has served the release')
    })
    .optional()
    .describe('A promotion instead of a change of code'),
  people: z
    .record(
      login,
      z.strictObject({
        role: z.enum(['none', 'read', 'triage', 'write', 'maintain', 'admin']).default('write'),
        teams: z.array(z.string().min(1)).default([]),
        bot: z.boolean().default(false)
      })
    )
    .default({})
    .describe('Roles and teams; write access and no team by default'),
  labels: z
    .array(z.strictObject({ label: z.string().min(1), by: login }))
    .default([])
    .describe('Labels that are set, in this order, once the comparison was shown'),
  time: z.iso.datetime({ offset: true }).optional().describe('When; now by default')
})
export type Description = z.infer<typeof descriptionSchema>

export const policyTestsSchema = z.strictObject({
  version: z.literal(1),
  tests: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        pull: descriptionSchema,
        expect: z.strictObject({
          result: z.enum(['pass', 'fail', 'pending', 'unavailable']),
          reasons: z.array(z.string()).optional().describe('Reason codes that must be among those given')
        })
      })
    )
    .min(1)
})

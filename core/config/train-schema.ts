// The shape of what `train` says of where it runs and which parameters it tries.
import { z } from 'zod'
import { command, duration, fraction, path } from './fields.ts'

const parameterName = z
  .string()
  .regex(
    /^[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/,
    'a name such as lr or model.depth, as the parameters file has it'
  )
const scalar = z.union([z.number(), z.string().max(1000), z.boolean()])

const distribution = z.strictObject({
  distribution: z.enum(['uniform', 'log_uniform', 'int']).describe('How values are drawn; `int` is uniform too'),
  low: z.number().describe('The smallest value'),
  high: z.number().describe('The largest value')
})

/** What a parameter may be: a list of choices, or a distribution. */
const space = z.union([z.array(scalar).min(1).max(1000), distribution])
export type ParameterSpace = z.infer<typeof space>
export type ParameterValue = z.infer<typeof scalar>

const halving = z.strictObject({
  parameter: parameterName.describe('The budget: a parameter such as epochs, of which more is dearer and better'),
  min: z.number().positive().describe('Budget of the first rung'),
  max: z.number().positive().describe('Budget of the last rung, and of the training that follows'),
  eta: z
    .number()
    .min(2)
    .max(10)
    .default(3)
    .describe('One in so many goes on to the next rung, with so much more budget')
})
export type HalvingConfig = z.infer<typeof halving>

export const sweepSchema = z.strictObject({
  method: z
    .enum(['grid', 'random'])
    .default('grid')
    .describe('Every combination of the lists, or `trials` drawn at random'),
  parameters: z
    .record(parameterName, space)
    .refine((all) => Object.keys(all).length > 0, 'at least one parameter')
    .describe('What is tried, by name: a list of choices, or {distribution, low, high}'),
  trials: z.int().min(1).max(1000).default(20).describe('How many are drawn where the method is random'),
  seed: z
    .int()
    .min(0)
    .default(7)
    .describe('Seed of the draws: same seed, same trials; more trials keep the first ones'),
  metric: z.string().min(1).max(512).describe('What decides, measured on the validation rows'),
  goal: z.enum(['maximize', 'minimize']).optional().describe('Which direction is better; that of `metrics` by default'),
  validation_size: fraction
    .default(0.2)
    .describe('Share of the training rows of `split` that trials are judged on; trials never see the test rows'),
  metrics: path
    .optional()
    .describe(
      'Metrics file, or folder of them or of logs, that a trial writes of validation rows of its own; instead of `split`'
    ),
  command: command.optional().describe('Trains one trial; `train.command` by default'),
  halving: halving.optional().describe('Successive halving: all begin with little, the best go on with more'),
  parallel: z.int().min(1).max(256).default(1).describe('Trials at a time; on this machine no more than it has cores')
})
export type SweepConfig = z.infer<typeof sweepSchema>

const executor = z.strictObject({
  kind: z.enum(['local', 'ray', 'command']).describe('This machine, a Ray cluster, or commands of yours'),
  address: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('ray: address of the dashboard, such as http://10.0.0.4:8265; RAY_ADDRESS by default'),
  storage: z
    .string()
    .startsWith('/')
    .optional()
    .describe('ray: folder that this machine and the cluster share; without it results come through the dashboard'),
  cpus: z.number().positive().optional().describe('ray: CPUs that the job reserves'),
  gpus: z.number().positive().optional().describe('ray: GPUs that the job reserves'),
  pip: z.array(z.string().min(1)).optional().describe('ray: packages that the job needs and the cluster lacks'),
  submit: command.optional().describe('command: starts {folder}/job.sh as the job {key}, and returns'),
  status: command.optional().describe('command: prints queued, running, done, failed or lost; nothing for no such job'),
  logs: command.optional().describe('command: prints the whole log so far; {folder}/log is read by default'),
  cancel: command.optional().describe('command: ends the job {key}; it is over when this returns'),
  fetch: command.optional().describe('command: brings the results into {folder}; by default they are there already'),
  retries: z.int().min(0).max(20).default(3).describe('How often a job is started again whose machine was lost'),
  poll: duration.default('2s').describe('How often a job is asked after')
})
export type ExecutorConfig = z.infer<typeof executor>

export const executorSchema = z.union([
  z.enum(['local', 'ray']).transform((kind) => executor.parse({ kind })),
  executor
])

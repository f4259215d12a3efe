// Training that takes longer than this process may: its command submits it, another looks after it, and a ticket is kept between.
import { z } from 'zod'
import { parseDuration } from '../../config/units.ts'
import type { TrainConfig } from '../../config/schema.ts'
import { prettyJson, type Digest } from '../../digest.ts'
import { InputError } from '../../errors.ts'
import { describeEnd } from '../command-end.ts'
import { reasonOfEnd } from './training-problem.ts'
import { fail, logFile, wait, type ModelContext, type StepOutcome } from '../context.ts'
import { digestSchema, timeSchema, type Resources } from '../evidence.ts'
import { fillCommand } from '../fill-command.ts'
import type { SplitPaths } from '../split-data.ts'
import { modified, stalePath, unwritten } from './trained-outputs.ts'
import { trainingIdentity, trainingName } from './training-name.ts'

const ticketSchema = z.strictObject({
  schema: z.literal('modelgate/ticket@1'),
  fingerprint: digestSchema,
  training: z.string(),
  submittedAt: timeSchema,
  commit: z.string()
})
type Ticket = z.infer<typeof ticketSchema>

/** EX_TEMPFAIL of sysexits.h: not yet, ask again. */
const stillRunning = 75

export interface Elsewhere {
  readonly fingerprint: Digest
  readonly artifact: string
  readonly split: SplitPaths
  /** What training must write. */
  readonly expected: readonly string[]
  /** What every train command is told besides its name. */
  readonly env: Readonly<Record<string, string>>
}

export type Found =
  | { readonly training: string; readonly resources: Resources; readonly problem?: undefined }
  | { readonly problem: StepOutcome; readonly training?: undefined }

/**
 * Submits once for each fingerprint, then looks whether the training has ended. A machine that has lost its ticket submits
 * again: the command is told the fingerprint, by which it can find that it did so before.
 */
export async function trainElsewhere(context: ModelContext, config: TrainConfig, job: Elsewhere): Promise<Found> {
  const known = await readTicket(context, job.fingerprint)
  const ticket = known ?? (await submit(context, config, job))
  if ('problem' in ticket) return ticket
  const poll = config.detached?.poll
  if (poll === undefined) return { problem: elsewhere(ticket, finishLine(context, job.fingerprint)) }
  const before = await modified(context, job.expected)
  const { result, log } = await command(context, config, job, ticket.training, poll)
  if (result.end.kind === 'exit' && result.end.code === stillRunning) {
    return { problem: elsewhere(ticket, result.tail.at(-1) ?? 'it goes on') }
  }
  if (result.end.kind !== 'exit' || result.end.code !== 0) {
    await forgetTicket(context, job.fingerprint)
    return { problem: fail(reasonOfEnd(result.end), describeEnd(result, `\`${poll}\``, config.timeout, log)) }
  }
  const stale = await unwritten(context, job.expected, before)
  if (stale !== null) return { problem: stalePath(stale, context.settings, `\`${poll}\``) }
  return { training: ticket.training, resources: sinceThen(context, ticket) }
}

/** What lies in the working tree as the outputs of a training elsewhere, for whoever says of which fingerprint they are. */
export async function finishElsewhere(context: ModelContext, said: string, job: Elsewhere): Promise<Found> {
  const { model, settings } = context
  if (settings.train?.detached === undefined) {
    throw new InputError(`${model} is trained here: there is nothing to finish`, {
      cure: 'leave out `--finish`, or give the model `train.detached`'
    })
  }
  if (said !== job.fingerprint) {
    throw new InputError(`the outputs are said to be of ${said}, and this commit trains ${job.fingerprint}`, {
      cure: 'check out the commit that was submitted; its command was told MODELGATE_FINGERPRINT'
    })
  }
  const ticket = await readTicket(context, job.fingerprint)
  const submitted = ticket === null ? 0 : Date.parse(ticket.submittedAt)
  for (const [path, written] of await modified(context, job.expected)) {
    if (written < submitted)
      return { problem: stalePath({ path, isMissing: written === -1 }, settings, 'the training') }
  }
  return {
    training: ticket?.training ?? trainingName(job.fingerprint, context.ports.clock.now()),
    resources: ticket === null ? unknown : sinceThen(context, ticket)
  }
}

const unknown: Resources = { wallSeconds: 0, cpuSeconds: null, peakMemoryBytes: null }

export async function forgetTicket(context: ModelContext, fingerprint: Digest): Promise<void> {
  await context.ports.workspace.remove(ticketPath(context, fingerprint))
}

/** Whether a training of these inputs was submitted from here and has not been seen to end. */
export async function isSubmitted(context: ModelContext, fingerprint: Digest): Promise<boolean> {
  return (await readTicket(context, fingerprint)) !== null
}

async function submit(
  context: ModelContext,
  config: TrainConfig,
  job: Elsewhere
): Promise<Ticket | { readonly problem: StepOutcome }> {
  const { head, ports } = context
  const submittedAt = ports.clock.now()
  const training = trainingName(job.fingerprint, submittedAt)
  const { result, log } = await command(context, config, job, training, config.command)
  if (result.end.kind !== 'exit' || result.end.code !== 0) {
    const what = `the train command \`${config.command}\`, which submits the training,`
    return { problem: fail(reasonOfEnd(result.end), describeEnd(result, what, config.timeout, log)) }
  }
  const ticket: Ticket = {
    schema: 'modelgate/ticket@1',
    fingerprint: job.fingerprint,
    training,
    submittedAt: new Date(submittedAt).toISOString(),
    commit: head.sha
  }
  await ports.workspace.write(ticketPath(context, job.fingerprint), prettyJson(ticket))
  return ticket
}

async function command(context: ModelContext, config: TrainConfig, job: Elsewhere, training: string, line: string) {
  const { ports, model, settings } = context
  const log = logFile(context, 'build')
  const result = await ports.commands.run(
    {
      command: fillCommand(line, {
        ...job.split,
        artifact: job.artifact,
        predictions: settings.evaluation?.predictions,
        overrides: []
      }),
      cwd: ports.workspace.root,
      env: { ...job.env, ...trainingIdentity(context, job.fingerprint, training, 0), ...config.env },
      timeoutMs: parseDuration(config.timeout) ?? Infinity,
      logFile: log
    },
    (text) => ports.progress.line(model, text)
  )
  return { result, log }
}

function elsewhere({ submittedAt }: Ticket, more: string): StepOutcome {
  return wait('training_elsewhere', `submitted at ${submittedAt}: ${more}`)
}

function finishLine({ model }: ModelContext, fingerprint: Digest): string {
  return `when its outputs lie here, type: modelgate train ${model} --finish ${fingerprint}`
}

/** From the submission until it was seen to have ended: waiting and looking count too. */
function sinceThen({ ports }: ModelContext, { submittedAt }: Ticket): Resources {
  return { ...unknown, wallSeconds: (ports.clock.now() - Date.parse(submittedAt)) / 1000 }
}

async function readTicket(context: ModelContext, fingerprint: Digest): Promise<Ticket | null> {
  const path = ticketPath(context, fingerprint)
  const bytes = await context.ports.workspace.read(path)
  if (bytes === null) return null
  try {
    return ticketSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (cause) {
    throw new InputError(`${path} is no ticket that Modelgate wrote, or it was changed since`, {
      cure: `delete it (\`rm '${path}'\`) and run again: the training is then submitted again`,
      place: { file: path },
      cause
    })
  }
}

function ticketPath({ model }: ModelContext, fingerprint: Digest): string {
  return `.modelgate/detached/${model}/${fingerprint.slice('sha256:'.length)}.json`
}

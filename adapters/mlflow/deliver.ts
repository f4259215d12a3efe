// Sends what waits for the tracking server. Nothing of the pipeline depends on it: what can't be sent now is kept.
import { join } from 'node:path'
import { InputError, OutsideError } from '../../core/errors.ts'
import type { Progress } from '../../core/pipeline/ports.ts'
import { withLock } from '../files/lock.ts'
import { createMlflowClient } from './client.ts'
import type { Letter, Outbox } from './outbox.ts'
import { sendAliases } from './send-aliases.ts'
import { sendRelease } from './send-release.ts'
import { sendRun } from './send-run.ts'
import type { Sending } from './sending.ts'

interface Delivery extends Omit<Sending, 'client'> {
  readonly outbox: Outbox
  readonly progress: Pick<Progress, 'note'>
}

/** A server that is away is asked once more after each of these. */
const retryAfterMs = [500, 2000]

/** Never throws, and leaves off at the first sign that the server is away. */
export async function deliver(delivery: Delivery, pause: (milliseconds: number) => Promise<void>): Promise<void> {
  const { outbox, folder, progress, env, mask } = delivery
  try {
    if ((await outbox.waiting()).length === 0) return
    const client = createMlflowClient(env, 'The tracking of runs')
    await withLock(join(folder, 'lock'), 0, () => deliverAll({ ...delivery, client }, pause))
  } catch (error) {
    progress.note(
      `MLflow: ${mask(error instanceof Error ? error.message : String(error))}. What waits in ${folder} is sent by the next command.`
    )
  }
}

async function deliverAll(delivery: Delivery & Sending, pause: (milliseconds: number) => Promise<void>): Promise<void> {
  const { outbox, progress, mask, client } = delivery
  const letters = await outbox.waiting()
  let sent = 0
  const refused: string[] = []
  for (const { name, letter } of letters) {
    try {
      await retrying(() => send(delivery, letter), pause)
      await outbox.sent(name, letter)
      sent += 1
    } catch (error) {
      if (error instanceof OutsideError) {
        progress.note(
          `MLflow: ${mask(error.message)}. ${letters.length - sent} of ${letters.length} wait for the next command.`
        )
        return
      }
      if (!(error instanceof InputError)) throw error
      refused.push(`${name}: ${mask(error.message)}`)
    }
  }
  for (const line of refused) progress.note(`MLflow: not sent, and tried again by the next command: ${line}`)
  if (sent > 0) progress.note(`MLflow: ${sent === 1 ? 'one record' : `${sent} records`} sent to ${client.host}`)
}

async function retrying(work: () => Promise<void>, pause: (milliseconds: number) => Promise<void>): Promise<void> {
  for (const milliseconds of retryAfterMs) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error
      await pause(milliseconds)
    }
  }
  return work()
}

function send(sending: Sending, letter: Letter): Promise<void> {
  switch (letter.kind) {
    case 'run':
      return sendRun(sending, letter)
    case 'release':
      return sendRelease(sending, letter)
    case 'aliases':
      return sendAliases(sending, letter)
  }
}

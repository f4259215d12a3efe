// `modelgate bot`: the server as a process. It ends with 0 after a signal, 2 where it is set up wrong, 3 where GitHub can't be asked.
import { readFileSync } from 'node:fs'
import { exitCodes, InputError, OutsideError } from '../core/errors.ts'
import { createMasker } from '../core/masking.ts'
import { clock } from './clock.ts'
import { createLog, type Logger } from './log.ts'
import { startBot, type Parts } from './server.ts'
import { readSettings, type Environment } from './settings.ts'
import type { Secrets } from './signature.ts'

/** Queued work gets this long after the signal; orchestrators kill after thirty seconds. */
const graceful = 25_000

/** Resolves when the server has ended. */
export async function runServer(
  env: Environment,
  write: (line: string) => void,
  parts: Pick<Parts, 'decide'> & { readonly portsWith: (secrets: Secrets) => Parts['createPorts'] }
): Promise<number> {
  let log: Logger | null = null
  try {
    const settings = readSettings(env, (path) => readFileSync(path, 'utf8'))
    const mask = createMasker(env, [settings.privateKey, ...settings.webhookSecrets])
    log = createLog(settings.logLevel, mask, write)
    const createPorts = parts.portsWith(settings.webhookSecrets)
    const signalled = firstSignal()
    const bot = await startBot(settings, { decide: parts.decide, createPorts, timer: clock, log })
    log.info({ signal: await signalled }, 'stopping')
    await bot.stop(graceful)
    return exitCodes.pass
  } catch (error) {
    return failed(error, log)
  }
}

function firstSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal))
  })
}

function failed(error: unknown, log: Logger | null): number {
  log?.fatal({ err: error }, 'the bot ends')
  if (!(error instanceof InputError) && !(error instanceof OutsideError)) throw error
  process.stderr.write(`error: ${error.message}\n  -> ${error.cure}\n`)
  return error.exitCode
}

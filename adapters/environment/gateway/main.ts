// The gateway process: one for each environment, holds its address on this machine and outlives the command that started it.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'
import { OutsideError } from '../../../core/errors.ts'
import { thisProcess } from '../../process/liveness.ts'
import { readRecord, writeRecord } from '../files.ts'
import { processIdSchema } from '../processes.ts'
import { noRoutes, routesSchema, type Routes } from './routes.ts'
import { createGateway } from './server.ts'
import { createGatewayState } from './state.ts'

/** How often a gateway looks whether its folder is still there and still its own. */
const watchMs = 2000
/** How long requests may go on after the gateway was told to end. */
const drainMs = 5000

export const settingsSchema = z.strictObject({
  schema: z.literal('modelgate/gateway-settings@1'),
  port: z.int().min(1).max(65_535),
  answerTimeoutMs: z.int().min(1)
})
export type GatewaySettings = z.infer<typeof settingsSchema>

/** The running gateway, as it wrote it itself once it listened. Only this user may read it: `token` allows to reload. */
export const gatewayRecordSchema = processIdSchema.extend({
  schema: z.literal('modelgate/gateway@1'),
  settings: settingsSchema,
  token: z.string()
})
export type GatewayRecord = z.infer<typeof gatewayRecordSchema>

export const gatewayFiles = (folder: string) => ({
  settings: join(folder, 'gateway-settings.json'),
  record: join(folder, 'gateway.json'),
  routes: join(folder, 'routes.json'),
  log: join(folder, 'gateway.log')
})

export async function readRoutes(folder: string): Promise<Routes> {
  return (await readRecord(gatewayFiles(folder).routes, routesSchema)) ?? noRoutes
}

/**
 * Serves the environment whose folder this is until it is told to end (SIGTERM, SIGINT), or until the folder is gone
 * or names another gateway.
 */
export async function runGateway(folder: string): Promise<void> {
  const files = gatewayFiles(folder)
  const settings = await readRecord(files.settings, settingsSchema)
  if (settings === null) {
    throw new OutsideError(`${folder} is not the folder of an environment`, {
      cure: 'type `modelgate run` instead: it starts the gateway itself'
    })
  }
  const { createProxyServer } = await import('httpxy')
  const token = randomBytes(32).toString('hex')
  const server = createGateway({
    proxy: createProxyServer(),
    state: createGatewayState(await readRoutes(folder)),
    token,
    answerTimeoutMs: settings.answerTimeoutMs,
    readRoutes: () => readRoutes(folder)
  })
  await listen(server, settings.port)
  const record: GatewayRecord = { schema: 'modelgate/gateway@1', ...thisProcess(), settings, token }
  await writeRecord(files.record, record, 0o600)
  await untilTold(files.record, token)
  await close(server)
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen({ port, host: '127.0.0.1' })
  await once(server, 'listening')
}

function untilTold(recordFile: string, token: string): Promise<void> {
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      void ownRecord(recordFile, token).then((own) => {
        if (!own) end()
      })
    }, watchMs)
    const end = (): void => {
      clearInterval(watch)
      resolve()
    }
    process.once('SIGTERM', end)
    process.once('SIGINT', end)
  })
}

async function ownRecord(recordFile: string, token: string): Promise<boolean> {
  const record = await readRecord(recordFile, gatewayRecordSchema).catch(() => null)
  return record?.token === token
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const timer = setTimeout(() => server.closeAllConnections(), drainMs)
  await closed
  clearTimeout(timer)
}

// Free ports of this machine, below the range from which the system takes ports for outgoing connections.
import { createServer } from 'node:net'
import { once } from 'node:events'
import { OutsideError } from '../../core/errors.ts'

const lowest = 20_000
const highest = 32_767

/** A port on which nothing listens now. It is tried from a random start, so that two commands rarely choose the same. */
export async function pickPort(): Promise<number> {
  const count = highest - lowest + 1
  const start = Math.floor(Math.random() * count)
  for (let step = 0; step < count; step += 1) {
    const port = lowest + ((start + step) % count)
    if (await isFree(port)) return port
  }
  throw new OutsideError(`all ports from ${lowest} to ${highest} of this machine are taken`, {
    cure: 'end what uses them, then run this command again'
  })
}

export async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  server.listen({ port, host: '127.0.0.1' })
  try {
    await once(server, 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}

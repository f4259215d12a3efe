// `npm run github-double -- --seed FILE --port N`: the double by itself, for any client.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startGitHub } from './github.ts'
import type { Seed } from './seed.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string' }, port: { type: 'string' }, enterprise: { type: 'boolean' } }
})
const seed = values.seed === undefined ? {} : (JSON.parse(readFileSync(values.seed, 'utf8')) as Seed)
const github = await startGitHub(seed, {
  port: Number(values.port ?? 0),
  enterprise: values.enterprise === true,
  onViolation: ({ method, path, what }) => process.stderr.write(`violation: ${method} ${path}: ${what}\n`)
})
process.stdout.write(`${github.url}\n`)

const stop = (): void => {
  github.close().then(
    () => process.exit(0),
    () => process.exit(1)
  )
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)

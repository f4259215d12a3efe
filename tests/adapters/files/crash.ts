// Writes without end into the folder given, until somebody kills it.
import { createAuditLog } from '../../../adapters/files/audit-log.ts'
import { createEnvironmentStates } from '../../../adapters/files/environment-states.ts'
import { createStore } from '../../../adapters/files/store.ts'
import { digestBytes } from '../../../core/digest.ts'

const [folder = '', times = 'Infinity'] = process.argv.slice(2)
const log = createAuditLog(`${folder}/audit`, { now: () => Date.now() })
const states = createEnvironmentStates(`${folder}/environments`)
const store = createStore(`${folder}/store`)
const event = { kind: 'effect_done', model: null, environment: null, commit: null } as const

for (let index = 0; index < Number(times); index += 1) {
  await log.append({ ...event, actor: `process ${process.pid}`, detail: { index, padding: 'x'.repeat(500) } })
  if (index === 0) process.stdout.write('started\n')
  if (times !== 'Infinity') continue
  const { version } = await states.read('production', 'churn')
  const live = await store.putBytes(`model ${process.pid} ${index} ${'y'.repeat(100_000)}`)
  await states.compareAndSwap('production', 'churn', version, { live, candidate: null, weight: 0, hold: null })
  await store.materialize(live, `${folder}/current`)
  if (live !== digestBytes(await store.getBytes(live))) process.exit(1)
}

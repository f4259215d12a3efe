// A repository with releases that went live, and looks at its production.
import type { AuditEntry } from '../../../core/audit/entry.ts'
import type { EnvironmentState } from '../../../core/pipeline/ports.ts'
import { codes, configText, createRepository, ended, type Walker } from '../../support/walks.ts'

export const config = '.github/modelgate.yml'
export const address = 'production/m'
export const threshold = (value: number) => ({ 'model/params.json': `{"threshold": ${value}}` })
export const approvedConfig = {
  [config]: configText({
    gates:
      'gates: { staging: { metrics: { inconclusive: pass } }, production: { approvals: { count: 1, users: [ana] }, metrics: { inconclusive: pass } } }'
  })
}
export const canaryConfig = {
  [config]: configText({
    environments:
      'environments: { staging: {}, production: { after: staging, live: { strategy: canary, steps: [10%, 50%, 100%], verify: 1s, pause: 10m } } }'
  })
}

export const state = ({ disk }: Walker): EnvironmentState | undefined => disk.environments.states.get(address)
export const liveVersion = (walker: Walker): string | undefined =>
  [...walker.disk.releases.values()].find(({ digest: known }) => known === state(walker)?.live)?.version
export const routed = ({ disk }: Walker) => disk.environments.routes.get(address)
export const audited = ({ disk }: Walker, kind: AuditEntry['kind']) => disk.audit.filter((entry) => entry.kind === kind)

/** v0.1.0, v0.2.0 and so on, one live after the other. */
export async function releases(count: number, files: Readonly<Record<string, string>> = {}): Promise<Walker> {
  const repository = createRepository(files)
  for (let index = 0; index < count; index += 1) {
    repository.commit(threshold(20 + index / 100))
    const walk = await repository.walk()
    if (ended(walk) !== 'live pass') throw new Error(`${ended(walk)}: ${codes(walk).join()}`)
  }
  return repository
}

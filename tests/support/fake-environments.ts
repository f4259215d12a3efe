// Environments in memory: their states with real compare-and-swap, and a driver that serves what a release was made of.
import { digestValue, type Digest } from '../../core/digest.ts'
import { OutsideError } from '../../core/errors.ts'
import type { Release } from '../../core/pipeline/evidence.ts'
import type { EnvironmentDriver, EnvironmentState, EnvironmentStates } from '../../core/pipeline/ports.ts'
import type { Around } from './fakes.ts'

export interface Share {
  readonly release: Digest
  readonly weight: number
}

export interface Environments {
  /** By `environment/model`. */
  readonly states: Map<string, EnvironmentState>
  readonly running: Map<string, Map<Digest, Release>>
  readonly routes: Map<string, readonly Share[]>
  /** `start ENVIRONMENT`, `wrong ENVIRONMENT`, `wrong-with-traffic ENVIRONMENT VERSION`, `errors ENVIRONMENT VERSION`, `no-routing ENVIRONMENT`. */
  readonly faults: Set<string>
  /** Every change of traffic, for looking at it afterwards. */
  readonly log: { readonly address: string; readonly shares: readonly Share[]; readonly running: readonly Digest[] }[]
}

const nothing: EnvironmentState = { live: null, candidate: null, weight: 0, hold: null }

export function createStates({ states }: Environments, around: Around): EnvironmentStates {
  const versionOf = (key: string): string | null => {
    const state = states.get(key)
    return state === undefined ? null : digestValue(state)
  }
  return {
    read: (environment, model) => {
      const key = `${environment}/${model}`
      return Promise.resolve({ state: states.get(key) ?? nothing, version: versionOf(key) })
    },
    compareAndSwap: (environment, model, version, next) =>
      around('states.compareAndSwap', () => {
        const key = `${environment}/${model}`
        if (versionOf(key) !== version) return false
        states.set(key, next)
        return true
      })
  }
}

/** The model here is a threshold: `{"threshold": 5}` says 1 for every `x` above it. */
export function predict(threshold: number, x: number): { readonly predicted: string; readonly score: number } {
  return { predicted: x > threshold ? '1' : '0', score: 1 / (1 + Math.exp(threshold - x)) }
}

export function thresholdOf(model: string): number {
  const { threshold } = JSON.parse(model) as { readonly threshold: number }
  return threshold
}

export function createDriver(
  world: Environments,
  store: ReadonlyMap<Digest, Uint8Array>,
  around: Around
): EnvironmentDriver & { table(environment: string, model: string, release: Digest): Promise<Uint8Array | null> } {
  const runningAt = (address: string): Map<Digest, Release> => {
    const running = world.running.get(address) ?? new Map<Digest, Release>()
    world.running.set(address, running)
    return running
  }
  const note = (address: string): void => {
    world.log.push({ address, shares: world.routes.get(address) ?? [], running: [...runningAt(address).keys()] })
  }
  const answerOf = (environment: string, release: Release, rows: readonly { readonly x: number }[]) => {
    const threshold = thresholdOf(new TextDecoder().decode(store.get(release.parts.model)))
    const hasTraffic = (world.routes.get(`${environment}/${release.model}`) ?? []).some(
      (share) => share.release === release.digest
    )
    const isWrong =
      world.faults.has(`wrong ${environment}`) ||
      (hasTraffic && world.faults.has(`wrong-with-traffic ${environment} ${release.version}`))
    const off = isWrong ? 3 : 0
    return { predictions: rows.map(({ x }) => predict(threshold + off, x)) }
  }
  return {
    start: (environment, release) =>
      around('driver.start', () => {
        if (world.faults.has(`start ${environment}`))
          throw new OutsideError('the server ended with exit code 1', { cure: 'read its log' })
        runningAt(`${environment}/${release.model}`).set(release.digest, release)
      }),
    route: (environment, model, shares) =>
      around('driver.route', () => {
        const address = `${environment}/${model}`
        for (const { release } of shares) {
          if (!runningAt(address).has(release)) throw new OutsideError(`${release} does not run`, { cure: 'run again' })
        }
        if (!world.faults.has(`no-routing ${environment}`)) world.routes.set(address, shares)
        note(address)
      }),
    stop: (environment, model, release) =>
      around('driver.stop', () => {
        runningAt(`${environment}/${model}`).delete(release)
        note(`${environment}/${model}`)
      }),
    status: (environment, model) => {
      const address = `${environment}/${model}`
      return Promise.resolve({
        running: [...runningAt(address).keys()],
        routed: world.routes.get(address) ?? [],
        url: `http://${address}`
      })
    },
    ask: (environment, model, digest, _path, body) => {
      const address = `${environment}/${model}`
      const target = digest ?? world.routes.get(address)?.[0]?.release
      const release = target === undefined ? undefined : runningAt(address).get(target)
      if (release === undefined)
        return Promise.resolve({ ok: false, status: null, body: null, milliseconds: 1, error: 'nothing answers' })
      if (body === null) return Promise.resolve({ ok: true, status: 200, body: null, milliseconds: 1, error: null })
      const { dataframe_records: rows } = body as { readonly dataframe_records: readonly { readonly x: number }[] }
      return Promise.resolve({
        ok: true,
        status: 200,
        body: answerOf(environment, release, rows),
        milliseconds: 1,
        error: null
      })
    },
    traffic: (environment, model, digest) => {
      const release = runningAt(`${environment}/${model}`).get(digest)
      const isFailing = world.faults.has(`errors ${environment} ${release?.version ?? ''}`)
      return Promise.resolve({ requests: 100, failed: isFailing ? 50 : 0 })
    },
    table: (environment, model, digest) => {
      const release = runningAt(`${environment}/${model}`).get(digest)
      if (release === undefined) return Promise.resolve(null)
      const { predictions } = answerOf(environment, release, testRows)
      const lines = predictions.map(({ predicted, score }, row) => `r${row},${predicted},${score}`)
      return Promise.resolve(new TextEncoder().encode(`id,predicted,score\n${lines.join('\n')}\n`))
    }
  }
}

/** The test set: `x` from 0 to 39; the truth is 1 above 20. */
export const testRows: readonly { readonly x: number; readonly target: string }[] = Array.from(
  { length: 40 },
  (_, x) => ({
    x,
    target: x > 20 ? '1' : '0'
  })
)

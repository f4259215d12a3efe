// What else differs between two runs: parameters, data, environment, model size, time and memory, latency.
import type { DataFingerprint, Run } from '../../pipeline/evidence.ts'
import { formatBytes, formatNumber, formatSeconds } from '../../report/numbers.ts'
import { latency, type AlsoCompared } from '../comparison.ts'
import { metricName } from '../documents/names.ts'
import { sameValue } from './tolerance.ts'

/** Only what differs; null where a side has none. `resources` differ between any two runs and bind no approval. */
export function alsoCompared(baseline: Run | null, candidate: Run): readonly AlsoCompared[] {
  return [
    ...different('parameter', flat(baseline?.parameters ?? {}), flat(candidate.parameters)),
    ...(baseline?.code && candidate.code ? different('code', shortened(baseline.code), shortened(candidate.code)) : []),
    ...different('data', byPath(baseline?.data ?? []), byPath(candidate.data)),
    ...different('package', packages(baseline), packages(candidate)),
    ...different('model', modelSize(baseline), modelSize(candidate)),
    ...different('resources', resources(baseline), resources(candidate))
  ]
}

/** How long each side took for the same work, in milliseconds. Like `resources` it differs between any two runs. */
export function latencyCompared(name: string, baseline: number, candidate: number): AlsoCompared {
  return { what: latency, name, baseline: milliseconds(baseline), candidate: milliseconds(candidate) }
}

function milliseconds(value: number): string {
  return `${formatNumber(Number(value.toPrecision(2)))} ms`
}

type Values = ReadonlyMap<string, unknown>

function different(what: string, before: Values, after: Values): AlsoCompared[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => !sameValue(before.get(name), after.get(name)))
    .map((name) => ({ what, name, baseline: text(before, name), candidate: text(after, name) }))
}

/** What matters is which files differ. */
function shortened(code: NonNullable<Run['code']>): Values {
  return new Map(Object.entries(code).map(([path, digest]) => [path, digest.replace(/^sha256:/, '').slice(0, 12)]))
}

function text(values: Values, name: string): string | null {
  if (!values.has(name)) return null
  const value = values.get(name)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function flat(parameters: object, path: readonly string[] = []): Map<string, unknown> {
  const values = new Map<string, unknown>()
  for (const [key, value] of Object.entries(parameters) as readonly (readonly [string, unknown])[]) {
    const here = [...path, key]
    if (value === null || typeof value !== 'object' || Array.isArray(value)) values.set(metricName(here), value)
    else for (const [name, inner] of flat(value, here)) values.set(name, inner)
  }
  return values
}

function byPath(data: readonly DataFingerprint[]): Values {
  return new Map(
    data.map(({ path, digest, bytes }) => {
      const short = digest.replace(/^(\w+:)?([0-9a-f]{12})[0-9a-f]+$/, '$1$2')
      return [path, bytes === null ? short : `${short}, ${formatBytes(bytes)}`]
    })
  )
}

function packages(run: Run | null): Values {
  if (!run) return new Map()
  const { python, packages: installed } = run.environment
  return new Map([...(python === null ? [] : [['python', python] as const]), ...Object.entries(installed)])
}

function modelSize(run: Run | null): Values {
  return run ? new Map([['size', formatBytes(run.modelBytes)]]) : new Map()
}

function resources(run: Run | null): Values {
  if (!run) return new Map()
  const { wallSeconds, cpuSeconds, peakMemoryBytes } = run.resources
  return new Map([
    ['training time', formatSeconds(wallSeconds)],
    ...(cpuSeconds === null ? [] : [['CPU time', formatSeconds(cpuSeconds)] as const]),
    ...(peakMemoryBytes === null ? [] : [['peak memory', formatBytes(peakMemoryBytes)] as const])
  ])
}

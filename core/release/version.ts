// Version numbers of releases: a new model is a minor version, new serving code for the same model a patch.
import type { Release } from '../pipeline/evidence.ts'

/** `v0.1.0` for the first; never a number that was given before. */
export function nextVersion(
  known: readonly { readonly version: string; readonly parts: Pick<Release['parts'], 'model'> }[],
  parts: Pick<Release['parts'], 'model'>
): string {
  const latest = known.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1)
  if (latest === undefined) return 'v0.1.0'
  const [major = 0, minor = 0, patch = 0] = numbers(latest.version)
  return latest.parts.model === parts.model ? `v${major}.${minor}.${patch + 1}` : `v${major}.${minor + 1}.0`
}

export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)]
  return [0, 1, 2].map((part) => (left[part] ?? 0) - (right[part] ?? 0)).find((difference) => difference !== 0) ?? 0
}

function numbers(version: string): number[] {
  return version.replace(/^v/, '').split('.').map(Number)
}

// What actions/cache does, with a folder instead of GitHub's service. A key that is there is never written again.
import { cpSync, existsSync, readdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { need, output, readInputs } from './inputs.ts'

const inputs = readInputs({ path: '', key: '', 'restore-keys': '' })
const paths = lines(inputs.path)
// As GitHub: a branch or pull request sees what it kept itself, and what the branches kept that it would go into.
const scopes = [
  need('GITHUB_REF'),
  ...(process.env['GITHUB_BASE_REF'] ? [`refs/heads/${process.env['GITHUB_BASE_REF']}`] : []),
  'refs/heads/main'
].map((ref) => join(need('ACT_CACHE'), encodeURIComponent(ref)))
const placeOf = (scope: string, key: string): string => join(scope, encodeURIComponent(key))

export function restore(): void {
  const found = scopes.flatMap((scope) => keyIn(scope) ?? [])[0]
  for (const path of found === undefined ? [] : paths) {
    const kept = join(placeOf(found?.scope ?? '', found?.key ?? ''), path)
    if (existsSync(kept)) cpSync(kept, path, { recursive: true })
  }
  console.log(found === undefined ? `no cache for ${inputs.key}` : `restored ${found.key}`)
  output('cache-hit', String(found?.key === inputs.key))
}

function keyIn(scope: string): { readonly scope: string; readonly key: string } | undefined {
  if (!existsSync(scope)) return undefined
  const newestFirst = readdirSync(scope)
    .filter((name) => !name.endsWith('.new'))
    .toSorted((a, b) => statSync(join(scope, b)).mtimeMs - statSync(join(scope, a)).mtimeMs)
    .map(decodeURIComponent)
  const exact = newestFirst.find((each) => each === inputs.key)
  const key =
    exact ??
    lines(inputs['restore-keys']).flatMap((start) => newestFirst.find((each) => each.startsWith(start)) ?? [])[0]
  return key === undefined ? undefined : { scope, key }
}

export function save(): void {
  const place = placeOf(scopes[0] ?? '', inputs.key)
  if (existsSync(place)) return console.log(`${inputs.key} is there already`)
  for (const path of paths) if (existsSync(path)) cpSync(path, join(`${place}.new`, path), { recursive: true })
  if (existsSync(`${place}.new`)) renameSync(`${place}.new`, place)
  console.log(`saved ${inputs.key}`)
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

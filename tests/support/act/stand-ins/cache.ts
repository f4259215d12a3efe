// What actions/cache does, with a folder instead of GitHub's service. A key that is there is never written again.
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { need, output, readInputs } from './inputs.ts'

const inputs = readInputs({ path: '', key: '', 'restore-keys': '' })
const folder = need('ACT_CACHE')
const paths = lines(inputs.path)
const placeOf = (key: string): string => join(folder, encodeURIComponent(key))

export function restore(): void {
  mkdirSync(folder, { recursive: true })
  const newestFirst = readdirSync(folder)
    .filter((name) => !name.endsWith('.new'))
    .toSorted((a, b) => statSync(join(folder, b)).mtimeMs - statSync(join(folder, a)).mtimeMs)
    .map(decodeURIComponent)
  const found = [inputs.key, ...lines(inputs['restore-keys'])].flatMap(
    (key, index) => newestFirst.find((each) => (index === 0 ? each === key : each.startsWith(key))) ?? []
  )[0]
  for (const path of found === undefined ? [] : paths) {
    if (existsSync(join(placeOf(found ?? ''), path)))
      cpSync(join(placeOf(found ?? ''), path), path, { recursive: true })
  }
  console.log(found === undefined ? `no cache for ${inputs.key}` : `restored ${found}`)
  output('cache-hit', String(found === inputs.key))
  appendFileSync(need('GITHUB_STATE'), `found=${found ?? ''}\n`)
}

export function save(): void {
  const place = placeOf(inputs.key)
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

// Everything below a folder as text, by its path there.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export function filesOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')])
  )
}

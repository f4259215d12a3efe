// What must hold of `.modelgate` after every command, however it ended.
import { expect } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readAuditLines } from '../../adapters/files/audit-log.ts'
import { verifyChain } from '../../core/audit/chain.ts'

/** Files that are not written by modelgate: what the team's own commands read and wrote. */
const foreign = /^(store|package|environments\/.*\/package)\//

/** Every JSON and YAML document is whole, and so is the audit log's chain. Leftovers of a killed write end in `.partial`. */
export async function expectWhole(root: string): Promise<void> {
  const folder = join(root, '.modelgate')
  for (const path of filesIn(folder).filter((name) => !foreign.test(name))) {
    const text = () => readFileSync(join(folder, path), 'utf8')
    if (/\.(json|sarif)$/.test(path)) expect([path, isJson(text())]).toEqual([path, true])
    if (path.endsWith('.yaml')) expect(() => void parse(text())).not.toThrow()
  }
  const { lines, head } = await readAuditLines(join(folder, 'audit'))
  expect(verifyChain(lines, head)).toMatchObject({ ok: true })
}

/** Files that a write left half done. */
export function partialFiles(root: string): readonly string[] {
  return filesIn(join(root, '.modelgate')).filter((path) => path.endsWith('.partial'))
}

/** Files under `.modelgate`, with forward slashes. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

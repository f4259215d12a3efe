// A folder with a repository of a newcomer, and `modelgate init` in it; the name has spaces and other letters.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect } from '@jest/globals'
import { define } from '../../cli/commands/init.ts'
import { parseConfig } from '../../core/config/parse.ts'
import { runCommand } from './run-command.ts'

let root = ''
export const inRoot = (path: string): string => join(root, path)
beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'modelgate-init-')), 'Größe der Häuser')
  await mkdir(root)
})
afterEach(() => rm(dirname(root), { recursive: true }))

export async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}
export const read = (path: string) => readFile(join(root, path), 'utf8')
export const written = async () => {
  const text = await read('.github/modelgate.yml')
  const parsed = parseConfig(text, 'modelgate.yml')
  if ('errors' in parsed) throw new Error(parsed.errors.map(({ message }) => message).join('\n'))
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(15)
  return Object.values(parsed.config.models)[0]
}
export const init = (args: readonly string[] = ['--yes'], answers: readonly string[] | null = null) =>
  runCommand(define, root, args, answers)

export const trainer = `from pathlib import Path
import joblib
OUT = Path("out")
joblib.dump(model, OUT / "model.joblib")
frame.to_csv(OUT / 'predictions.csv')
`
const penguins = 'sample_id,species,predicted,prob_a,prob_b,prob_c\n1,a,a,1,0,0\n2,b,b,0,1,0\n3,c,a,0,0,1\n'
export const trained = { 'train.py': trainer, 'out/predictions.csv': penguins, 'requirements.txt': 'joblib\n' }

// `npm run bench`: runs every benchmark here (a file that exports `run`), or those that are named, and prints their rows.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { printRows, type Row } from './row.ts'

const folder = import.meta.dirname
const wanted = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => /^export (async )?function run\(/m.test(readFileSync(join(folder, file), 'utf8')))
  .filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.ts')))
  .toSorted()

let missed = 0
for (const file of files) {
  process.stdout.write(`${basename(file, '.ts')}\n`)
  const { run } = (await import(`./${file}`)) as { readonly run: () => Promise<readonly Row[]> }
  const rows = await run()
  printRows(rows)
  missed += rows.filter(({ ratio, goal }) => ratio < goal).length
}
process.stdout.write(missed === 0 ? 'every goal is met\n' : `${missed} goals are missed\n`)
process.exitCode = missed === 0 ? 0 : 1

// By hand: two files of numbers as a table; ends with 1 where one fell.
import { readFileSync } from 'node:fs'

type Numbers = Readonly<Record<string, number>>
const [before = {}, after = {}] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')) as Numbers)
const lines = Object.entries(after).map(([name, value]) => `| ${name} | ${before[name] ?? ''} | ${value} |`)
process.stdout.write(['| metric | main | here |', '| - | -: | -: |', ...lines, ''].join('\n'))
if (Object.entries(after).some(([name, value]) => value < (before[name] ?? 0))) process.exitCode = 1

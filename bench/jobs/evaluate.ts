// By hand: the one metric of the team's model, as JSON.
import { readFileSync } from 'node:fs'

const rows = (file: string): readonly string[][] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','))
const targets = new Map(rows('data/test.csv').map(([id = '', , odd]) => [id, odd]))
const predictions = rows('out/predictions.csv')
const right = predictions.filter(([id = '', predicted]) => targets.get(id) === predicted).length
process.stdout.write(`${JSON.stringify({ accuracy: right / predictions.length })}\n`)

// A training as a team may have it: reads its parameters and data, writes a model and its predictions.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { scoreOf, type Model } from './model.mts'

const params = JSON.parse(readFileSync('params.json', 'utf8')) as Model
const rows = readFileSync('data/rows.csv', 'utf8').trim().split('\n').slice(1)
mkdirSync('out', { recursive: true })
writeFileSync('out/model.json', JSON.stringify(params))
const lines = rows.map((row) => {
  const [id = '', x = '', label = ''] = row.split(',')
  const score = scoreOf(params, Number(x))
  return `${id},${label},${score >= 0.5 ? 1 : 0},${score}`
})
writeFileSync('out/predictions.csv', `${['id,target,prediction,score', ...lines].join('\n')}\n`)
console.log(`trained on ${rows.length} rows`)

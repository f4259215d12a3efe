// The scoring job of the batch variant: node score.mts MODEL DATA PREDICTIONS
import { readFileSync, writeFileSync } from 'node:fs'
import { scoreOf, type Model } from './model.mts'

const [model = '', data = '', predictions = ''] = process.argv.slice(2)
const fitted = JSON.parse(readFileSync(model, 'utf8')) as Model
const lines = readFileSync(data, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [id = '', x = ''] = row.split(',')
    const score = scoreOf(fitted, Number(x))
    return `${id},${score >= 0.5 ? 1 : 0},${score}`
  })
writeFileSync(predictions, `${['id,prediction,score', ...lines].join('\n')}\n`)

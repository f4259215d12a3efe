// Child of bench/evaluate.ts: evaluates one file and prints seconds and the process's peak memory.
import { readFile } from 'node:fs/promises'
import { createThreads } from '../adapters/workers/threads.ts'
import { readTable } from '../core/data/readers/read-table.ts'
import { evaluate } from '../core/metrics/evaluate.ts'

const [file = '', resamples = '0'] = process.argv.slice(2)
const threads = createThreads()
const started = performance.now()
const evaluation = await evaluate(
  await readTable(await readFile(file), file),
  {
    task: 'binary',
    id: 'id',
    target: 'y',
    prediction: 'p',
    score: 's',
    positive: 1,
    slices: ['segment'],
    resamples: Number(resamples)
  },
  { producer: 'bench', predictions: null, parallel: threads }
)
const seconds = (performance.now() - started) / 1000
await threads.close()
process.stdout.write(
  JSON.stringify({
    seconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    accuracy: evaluation.metrics.accuracy?.value,
    roc_auc: evaluation.metrics.roc_auc?.value,
    slices: evaluation.slices.length
  })
)

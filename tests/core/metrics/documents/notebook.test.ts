import { expect, test } from '@jest/globals'
import { readMetricsDocument } from '../../../../core/metrics/documents/read.ts'

const read = (outputs: readonly unknown[], file = 'out/a.ipynb') =>
  readMetricsDocument(
    new TextEncoder().encode(JSON.stringify({ nbformat: 4, cells: [{ cell_type: 'markdown' }, { outputs }] })),
    file
  )
const glued = (name: string, data: unknown) => ({
  output_type: 'display_data',
  data: { 'application/scrapbook.scrap.json+json': { name, data, encoder: 'json', version: 1 } }
})

test('metrics that a notebook glued or recorded are read, the last of a name', () => {
  const recorded = { data: { 'application/papermill.record+json': { mae: 0.5 } } }
  const { metrics } = read([
    glued('auc', 0.8),
    glued('auc', 0.9),
    glued('by', { 'a.b': 1 }),
    recorded,
    { text: ['0.7'] }
  ])
  expect([...metrics]).toEqual([
    ['auc', 0.9],
    ['by."a.b"', 1],
    ['mae', 0.5]
  ])
})

test('a notebook that keeps none is refused with what to write', () => {
  expect(() => read([])).toThrow(expect.objectContaining({ cure: expect.stringContaining('sb.glue') }))
})

import { expect, test } from '@jest/globals'
import { readMetricsDocument } from '../../../../core/metrics/documents/read.ts'
import { readFolder } from '../../../../core/pipeline/sweep/metrics-folder.ts'

async function metricsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<object> {
  const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text)
  const workspace = {
    list: () => Promise.resolve(Object.keys(files).map((path) => ({ path, bytes: 1, modifiedMs: 1 }))),
    read: (path: string) => Promise.resolve(bytesOf(files[path.replace('work/out/val/', '')] ?? ''))
  }
  const bytes = await readFolder(workspace, 'work', 'out/val/')
  return Object.fromEntries(readMetricsDocument(bytes, 'out/val').metrics)
}

test('metrics files of a folder are read as the comparison reads them', async () => {
  expect(await metricsOf({ 'metrics.json': '{"a.b": 1, "c": {"d": NaN}, "e": "text"}' })).toEqual({
    '"a.b"': 1,
    'c.d': NaN
  })
  expect(await metricsOf({ 'x.json': '{"a": 1}', 'y.yaml': 'a: 2' })).toEqual({ 'x.a': 1, 'y.a': 2 })
  expect(await metricsOf({ 'metrics/val/loss': '1 0.5 1\n2 0.25 2\n' })).toEqual({ 'val/loss': 0.25 })
})

test('a folder with neither metrics nor a log is refused by its name', async () => {
  await expect(metricsOf({ 'model.bin': 'x' })).rejects.toThrow('out/val/ holds no metrics')
})

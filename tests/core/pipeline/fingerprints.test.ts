import { expect, test } from '@jest/globals'
import { parseConfig } from '../../../core/config/parse.ts'
import { resolveModel } from '../../../core/config/resolve.ts'
import { trainingInputs } from '../../../core/pipeline/fingerprints.ts'

const workspace = { fingerprint: () => Promise.resolve(null), read: () => Promise.resolve(null) }

async function fingerprintWith(evaluation: string): Promise<string> {
  const text = `version: 1\nmodels:\n  m:\n    train: python train.py\n    artifact: m.bin\n    evaluation: { ${evaluation} }\n`
  const parsed = parseConfig(text, 'modelgate.yml')
  const settings = 'errors' in parsed ? undefined : resolveModel(parsed.config, 'm')
  if (settings === undefined) throw new Error('the config of this test is wrong')
  return (await trainingInputs(settings, [], workspace)).fingerprint
}

test('another file named for what training writes is another training, or the old numbers would pass for those of the new file', async () => {
  const named = ['metrics: train.json', 'metrics: test.json', 'logs: runs', 'logs: others']
  const fingerprints = await Promise.all(named.map(fingerprintWith))
  expect(new Set(fingerprints).size).toBe(named.length)
  expect(await fingerprintWith('metrics: train.json')).toBe(fingerprints[0])
})

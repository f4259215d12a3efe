// Parameters files with some values replaced.
import { expect, test } from '@jest/globals'
import { flattenParameters } from '../../../../core/pipeline/training/parameters.ts'
import { overrideParameters } from '../../../../core/pipeline/training/override-parameters.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const override = (file: string, text: string, values: Record<string, number | string | boolean>) =>
  overrideParameters(bytes(text), file, values, (name) => name === 'told')

test.each([
  ['p.yaml', 'seed: 1\nmodel:\n  depth: 3 # deep\n  kind: gini\n'],
  ['p.json', '{"seed": 1, "model": {"depth": 3, "kind": "gini"}}'],
  ['p.toml', 'seed = 1\n[model]\ndepth = 3\nkind = "gini"\n']
])('%s gets the values and keeps the others', (file, text) => {
  const changed = override(file, text, { 'model.depth': 5, 'model.kind': 'entropy' })
  expect(flattenParameters(bytes(changed), file)).toEqual({ seed: 1, 'model.depth': 5, 'model.kind': 'entropy' })
})

test('comments of YAML stay', () => {
  expect(override('p.yaml', 'lr: 0.1 # tuned in May\n', { lr: 0.2 })).toBe('lr: 0.2 # tuned in May\n')
})

test('keys that hold dots themselves are found', () => {
  const changed = override('p.json', '{"model.tree": {"max.depth": 3}}', { 'model.tree.max.depth': 4 })
  expect(JSON.parse(changed)).toEqual({ 'model.tree': { 'max.depth': 4 } })
})

test('a name that the file does not have is refused, unless the command is given it', () => {
  expect(() => override('p.yaml', 'lr: 0.1\n', { deph: 3 })).toThrow('p.yaml has no `deph`')
  expect(override('p.yaml', 'lr: 0.1\n', { told: 3 })).toBe('lr: 0.1\n')
})

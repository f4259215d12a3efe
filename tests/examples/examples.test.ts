import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { configSchema } from '../../core/config/schema.ts'

const examples = join(import.meta.dirname, '../../examples')
const read = (...parts: readonly string[]) => readFileSync(join(examples, ...parts), 'utf8')
const config = (folder: string) => configSchema.parse(parse(read(folder, '.github/modelgate.yml')))

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile())

describe('clinic', () => {
  const { models, gates } = config('clinic')
  const folders = Object.entries(models).map(([name, model]) => ({
    name,
    model,
    folder: `models/${name.replace('-', '_')}`
  }))

  test('holds the three models, each a service with its own folder', () => {
    expect(Object.keys(models)).toEqual(['breast-cancer', 'diabetes', 'digits'])
    for (const { model, folder } of folders) {
      expect(filesIn(join(examples, 'clinic', folder))).toEqual(
        expect.arrayContaining(['train.py', 'serve.py', 'params.yaml', 'requirements.txt'])
      )
      expect(model.artifact).toBe(`${folder}/out/model.joblib`)
      expect(model.paths).toContain(`${folder}/**`)
      expect(model.serve?.paths).toEqual([`${folder}/serve.py`])
    }
  })

  test('needs an approval before production', () => {
    expect(gates['production']?.approvals?.count).toBe(1)
  })

  test('pins one set of packages for all three, so that one virtual environment serves', () => {
    const [first, ...others] = folders.map(({ folder }) => read('clinic', folder, 'requirements.txt'))
    for (const other of others) expect(other).toBe(first)
    for (const line of first?.trim().split('\n') ?? []) expect(line).toMatch(/^[A-Za-z-]+==[\d.]+$/)
  })

  test('asks fewer golden rows than the story of the full queue needs to break', () => {
    const queue = /maxsize=(\d+)/.exec(read('story/breaks/models/digits/serve.py'))?.[1]
    expect(models['digits']?.qa?.golden).toBeLessThan(Number(queue))
  })
})

describe('story', () => {
  test.each(['better', 'worse', 'qa', 'breaks'])('%s replaces one file of clinic by a different one', (change) => {
    const files = filesIn(join(examples, 'story', change))
    expect(files).toHaveLength(1)
    for (const file of files) expect(read('story', change, file)).not.toBe(read('clinic', file))
  })
})

describe('batch', () => {
  test('names the scoring job that its config runs', () => {
    expect(config('batch').models['demand']).toMatchObject({
      kind: 'batch',
      score: { command: 'python score.py {model} {data} {predictions}', data: 'data/sales.csv' }
    })
  })

  test('scores as it was evaluated, with no package installed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'batch example '))
    try {
      cpSync(join(examples, 'batch'), folder, { recursive: true })
      const python = (...args: readonly string[]) => execFileSync('python3', args, { cwd: folder, encoding: 'utf8' })
      python('train.py', '--train', 'data/sales.csv', '--test', 'data/sales.csv')
      python('score.py', 'out/model.json', 'data/sales.csv', 'scored.csv')
      const scored = readFileSync(join(folder, 'scored.csv'), 'utf8')
      expect(scored).toBe(readFileSync(join(folder, 'out/predictions.csv'), 'utf8'))
      expect(scored.split('\n')).toHaveLength(170)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

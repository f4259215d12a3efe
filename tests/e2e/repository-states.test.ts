import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chmod, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { createRepository, plainConfig, servedConfig, tinyModel, type Repository } from '../support/repository.ts'
import { expectWhole } from './whole.ts'

const good = stringify(plainConfig())
let repository: Repository
beforeEach(async () => {
  repository = await createRepository()
})
afterEach(() => repository.close())

describe('a config that is wrong', () => {
  test.each([
    ['a tab', good.replace('    train:', '\ttrain:'), ':4:1: a tab is used as indentation', 'by two spaces'],
    ['an unknown key', good.replace('artifact:', 'artefact:'), 'unknown key `artefact`', 'did you mean `artifact`?'],
    ['a duplicate key', `${good}version: 1\n`, 'the key `version` is given twice; the first is on line 1', 'keep one'],
    [
      'a path outside the repository',
      good.replace('out/model.json', '../model.json'),
      'inside the repository',
      '../model'
    ],
    ['an empty file', '', 'the file is empty', 'modelgate init']
  ])('%s: every command names the place and the cure, and writes nothing', async (_, config, what, cure) => {
    await repository.commit(config)
    for (const command of ['run', 'status']) {
      const ran = await repository.modelgate([command])
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      expect(ran.stderr).toMatch(/^error: the config has (a problem|\d+ problems)\n\.github\/modelgate\.yml:\d+:\d+: /)
      expect(ran.stderr).toContain(what)
      expect(ran.stderr).toContain(cure)
    }
    await expect(repository.git('status', '--porcelain', '--ignored')).resolves.toBe('')
  })
})

describe('a repository that is not ready', () => {
  test('Windows line endings in the config are as good as any', async () => {
    await repository.commit(good.replaceAll('\n', '\r\n'))
    expect(await repository.modelgate(['run'])).toMatchObject({ code: 0 })
  })

  test('a dirty tree is refused by name, and allowed when asked for', async () => {
    await repository.commit(plainConfig())
    expect(await repository.modelgate(['run'])).toMatchObject({ code: 0 })
    await repository.write('params.json', '{"threshold": 0.5}\n')
    const refused = await repository.modelgate(['run'])
    expect(refused.code).toBe(2)
    expect(refused.stdout).toContain('dirty_tree: the working tree differs from commit')
    expect(refused.stdout).toContain('params.json')
    expect(refused.stdout).toContain('--allow-dirty')
    // What an earlier walk of this commit found says nothing of the changed tree.
    expect(refused.stdout).not.toContain('accuracy')
    const allowed = await repository.modelgate(['run', '--allow-dirty'])
    expect(allowed.code).toBe(0)
    expect(allowed.stdout).toContain('accuracy')
    await repository.git('checkout', '--quiet', 'params.json')
    expect(await repository.modelgate(['run'])).toMatchObject({ code: 0 })
    await expectWhole(repository.root)
  })

  test('outputs that git does not track or that were committed are no dirty tree', async () => {
    await repository.write('.gitignore', '')
    await repository.commit(plainConfig())
    expect(await repository.modelgate(['run'])).toMatchObject({ code: 0 })
    await repository.git('add', '--all', 'out')
    await repository.git('commit', '--quiet', '--message', 'Keep the outputs')
    await repository.write('params.json', '{"threshold": 0.55}\n')
    await repository.git('commit', '--quiet', '--all', '--message', 'Change the threshold')
    expect(await repository.modelgate(['run'])).toMatchObject({ code: 0 })
    expect(await repository.git('status', '--porcelain')).toContain(' M out/predictions.csv')
    const again = await repository.modelgate(['run'])
    expect(again).toMatchObject({ code: 0 })
    expect(again.stdout).toMatch(/build +re-used/)
  })

  test('without a repository or a commit every command says which git command comes next', async () => {
    await repository.write('.github/modelgate.yml', good)
    const uncommitted = await repository.modelgate(['run'])
    expect(uncommitted).toMatchObject({ code: 2, stdout: '' })
    expect(uncommitted.stderr).toContain('the repository has no commit yet')
    expect(uncommitted.stderr).toContain('git add . && git commit')
    await rm(join(repository.root, '.git'), { recursive: true })
    for (const command of ['run', 'plan', 'down']) {
      const outside = await repository.modelgate([command])
      expect(outside).toMatchObject({ code: 2, stdout: '' })
      expect(outside.stderr).toContain('is not in a git repository')
      expect(outside.stderr).toContain('git init')
    }
  })

  test('without a config it says to type modelgate init', async () => {
    await repository.git('commit', '--quiet', '--allow-empty', '--message', 'First')
    const ran = await repository.modelgate(['run'])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('type `modelgate init`')
  })

  test('a `.modelgate` that may not be written to is named, and nothing is lost', async () => {
    await repository.commit(plainConfig())
    expect(await repository.modelgate(['run'])).toMatchObject({ code: 0 })
    const lift = await lockOut(repository)
    const refused = await repository.modelgate(['run'])
    expect(refused.code).not.toBe(0)
    expect(refused.stderr).toMatch(/\.modelgate/)
    expect(refused.stderr).toContain('->')
    await lift()
    expect(await repository.modelgate(['run'])).toMatchObject({ code: 0 })
    await expectWhole(repository.root)
  })
})

describe('names', () => {
  test('spaces, quotes and letters beyond ASCII in the repository and the model paths', async () => {
    const other = await createRepository("Änderung 模型 it's")
    try {
      const folder = 'models/größe 1'
      const files = Object.fromEntries(
        await Promise.all(
          ['train.mts', 'model.mts', 'params.json'].map(
            async (name) => [`${folder}/${name}`, await other.read(name)] as const
          )
        )
      )
      const model = tinyModel({
        paths: [`${folder}/**`],
        train: {
          command: `cd '${folder}' && ln -sfn ../../data data && node train.mts`,
          params: `${folder}/params.json`
        },
        artifact: `${folder}/out/model.json`
      })
      const evaluation = { ...(model.evaluation as object), predictions: `${folder}/out/predictions.csv` }
      await other.commit({ version: 1, models: { größe: { ...model, evaluation } } }, files)
      const refused = await other.modelgate(['run'])
      expect(refused.code).toBe(2)
      expect(refused.stderr).toContain('größe')
      await other.commit({ version: 1, models: { groesse: { ...model, evaluation } } }, files)
      const ran = await other.modelgate(['run'])
      expect(ran).toMatchObject({ code: 0 })
      await other.write(`${folder}/params.json`, '{"threshold": 0.5}\n')
      const dirty = await other.modelgate(['run'])
      expect(dirty.stdout).toContain(`${folder}/params.json`)
      await expectWhole(other.root)
    } finally {
      await other.close()
    }
  })

  test('a config that is not committed makes a dirty tree: what decides must be of the commit', async () => {
    await repository.commit(good)
    await repository.git('rm', '--quiet', '--cached', '.github/modelgate.yml')
    await repository.git('commit', '--quiet', '--message', 'Forget the config')
    const ran = await repository.modelgate(['run'])
    expect(ran).toMatchObject({ code: 2 })
    expect(ran.stdout).toContain('.github/modelgate.yml')
  })

  test('a command in a folder below works on the whole repository', async () => {
    await repository.commit(servedConfig())
    expect(await repository.modelgate(['run', '--until', 'test'], {}, 'data')).toMatchObject({ code: 0 })
    await expectWhole(repository.root)
  })
})

/** Takes the right to write away; root has it everywhere, so for root a file stands where a folder is needed. */
async function lockOut({ root }: Repository): Promise<() => Promise<void>> {
  const folder = join(root, '.modelgate')
  if (process.getuid?.() !== 0) {
    await chmod(folder, 0o555)
    return () => chmod(folder, 0o755)
  }
  const audit = join(folder, 'audit')
  await rename(audit, `${audit}.away`)
  await writeFile(audit, '')
  return async () => {
    await rm(audit)
    await rename(`${audit}.away`, audit)
  }
}

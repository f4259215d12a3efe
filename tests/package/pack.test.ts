import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { bundleFolder } from '../support/bundle.ts'

const manifest = z
  .looseObject({ files: z.array(z.string()), version: z.string(), dependencies: z.never().optional() })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** The Node of this project and, where the machine has another on its PATH, that one too. */
const nodes = [...new Set([process.execPath, onPath('node')])].filter((path) => path !== '')

function onPath(name: string): string {
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'))
  return path.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? ''
}

let folder = ''
let home = ''

function npm(cwd: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd, encoding: 'utf8', timeout: 60_000 })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'modelgate-pack-'))
  const source = join(folder, 'source')
  mkdirSync(source)
  for (const name of ['package.json', ...manifest.files]) {
    if (name !== 'dist' && existsSync(name)) cpSync(name, join(source, name), { recursive: true, filter: isKept })
  }
  cpSync(await bundleFolder(), join(source, 'dist'), { recursive: true })
  npm(source, 'pack', '--silent', '--pack-destination', folder)
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  home = join(folder, 'an empty folder')
  mkdirSync(home)
  npm(home, 'install', '--offline', '--no-audit', '--no-fund', join(folder, archive))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function isKept(path: string): boolean {
  return !/(^|\/)(\.modelgate|__pycache__|out|\.venv)(\/|$)/.test(path)
}

describe.each(nodes)('the packed command on %s', (node) => {
  function modelgate(...words: readonly string[]): SpawnSyncReturns<string> {
    const path = `${dirname(node)}:${process.env.PATH ?? ''}`
    const command = join(home, 'node_modules', '.bin', 'modelgate')
    return spawnSync(command, words, { cwd: home, encoding: 'utf8', env: { ...process.env, PATH: path } })
  }

  test('says its version', () => {
    const { status, stdout } = modelgate('--version')
    expect([status, stdout.trim()]).toEqual([0, manifest.version])
  })

  test('shows its help, without what people do not call', () => {
    const { status, stdout } = modelgate('--help')
    expect(status).toBe(0)
    expect(stdout).toContain('walk the steps')
    expect(stdout).not.toContain('gateway')
  })

  test.each(['run', 'evaluate', 'compare', 'data', 'monitor', 'init', 'demo', 'gateway', 'audit'])(
    'finds what the command %s is made of',
    (name) => {
      const { status, stderr, stdout } = modelgate(name, '--help')
      expect([status, stderr]).toEqual([0, ''])
      expect(stdout).toContain(`modelgate ${name}`)
    }
  )

  test('says what is missing where there is no config, and what to type', () => {
    const { status, stderr } = modelgate('validate')
    expect(status).toBe(2)
    expect(stderr).toContain('there is no config .github/modelgate.yml')
    expect(stderr).toContain('modelgate init')
  })
})

test('npx finds the command', () => {
  expect(npm(home, 'exec', '--offline', '--', 'modelgate', '--version').trim()).toBe(manifest.version)
})

test('nothing but the command and its examples is installed: no dependency, no source, no test', () => {
  const installed = join(home, 'node_modules')
  expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['modelgate'])
  const top = readdirSync(join(installed, 'modelgate'))
  expect(top).toEqual(expect.arrayContaining(['LICENSE', 'action.yml', 'dist', 'examples', 'package.json', 'schemas']))
  for (const name of ['core', 'adapters', 'cli', 'tests', 'node_modules']) expect(top).not.toContain(name)
})

// Shell blocks that a page marks with `run` are run in the page's order, with the files of its `file=NAME` blocks.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { blocks, pages, root, type Block } from './pages.ts'

const marked = pages()
  .map((page) => ({ path: page.path, steps: blocks(page).filter(({ meta }) => /\b(?:run\b|file=)/.test(meta)) }))
  .filter(({ steps }) => steps.length > 0)

describe('the commands of', () => {
  test.each(marked)('$path do what the page says', ({ path, steps }) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'modelgate-docs-')))
    try {
      const walk = prepare(folder)
      for (const step of steps) {
        const { code, output } = walk(step)
        const expected = Number(value(step, 'exit') ?? 0)
        expect({ at: `${path}:${String(step.line)}`, code, output: code === expected ? '' : output }).toEqual({
          at: `${path}:${String(step.line)}`,
          code: expected,
          output: ''
        })
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

/** Takes one block after another; the folder that one ends in is the next one's. */
function prepare(folder: string): (step: Block) => { readonly code: number | null; readonly output: string } {
  const shim = join(folder, 'modelgate')
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'cli/bin.ts')}" "$@"\n`)
  chmodSync(shim, 0o755)
  // As in a virtual environment: many systems have only python3.
  const python = join(folder, 'python')
  writeFileSync(python, '#!/bin/sh\nexec python3 "$@"\n')
  chmodSync(python, 0o755)
  const where = join(folder, 'where')
  const work = join(folder, 'work')
  cpSync(join(root, 'examples'), join(work, 'examples'), { recursive: true })
  writeFileSync(where, work)
  const env = {
    PATH: [folder, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1'
  }
  return (step) => {
    const cwd = readFileSync(where, 'utf8').trim()
    const file = value(step, 'file')
    if (file !== undefined) {
      writeFileSync(join(cwd, file), `${step.text}\n`)
      return { code: 0, output: '' }
    }
    const script = `trap 'pwd > "${where}"' EXIT\nset -eu\n${step.text}\n`
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, env, encoding: 'utf8' })
    return { code: status, output: `${stdout}${stderr}` }
  }
}

function value({ meta }: Block, key: string): string | undefined {
  return new RegExp(`\\b${key}=(\\S+)`).exec(meta)?.[1]
}

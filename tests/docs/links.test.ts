import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { anchors, localLinks, pages, root } from './pages.ts'

const all = pages()
const byPath = new Map(all.map((page) => [page.path, page]))

describe('links', () => {
  test.each(all.map((page) => [page.path, page] as const))('of %s lead to files and headings that exist', (_, page) => {
    const broken = localLinks(page).filter(({ path, anchor }) => {
      if (!existsSync(join(root, path))) return true
      const target = byPath.get(path)
      return anchor !== '' && target !== undefined && !anchors(target).has(anchor)
    })
    expect(broken).toEqual([])
  })

  test('from docs/README.md reach every page of docs/', () => {
    const reached = new Set(
      localLinks(byPath.get('docs/README.md') ?? { path: '', tree: { type: 'root', children: [] } }).map(
        ({ path }) => path
      )
    )
    const lost = all
      .map(({ path }) => path)
      .filter((path) => path.startsWith('docs/') && path !== 'docs/README.md' && !reached.has(path))
    expect(lost).toEqual([])
  })
})

// The project's Markdown pages, parsed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'

export const root = join(import.meta.dirname, '..', '..')

export interface Page {
  /** Relative to the repository. */
  readonly path: string
  readonly tree: Root
}

export interface Block {
  readonly language: string
  /** What follows the language: `run exit=1`. */
  readonly meta: string
  readonly text: string
  readonly line: number
}

/** Every page that is written for people, the examples' among them. */
export function pages(): readonly Page[] {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
    cwd: root,
    encoding: 'utf8'
  })
  return stdout
    .split('\n')
    .filter((path) => path !== '' && !path.startsWith('tests/'))
    .map((path) => ({ path, tree: fromMarkdown(readFileSync(join(root, path), 'utf8')) }))
}

export function blocks(page: Page): readonly Block[] {
  return nodes(page.tree).flatMap((node) =>
    node.type === 'code'
      ? [
          {
            language: node.lang ?? '',
            meta: node.meta ?? '',
            text: node.value,
            line: node.position?.start.line ?? 0
          }
        ]
      : []
  )
}

/** Targets of links and pictures within the repository: a path, and what follows `#`. */
export function localLinks(page: Page): readonly { readonly path: string; readonly anchor: string }[] {
  return nodes(page.tree)
    .flatMap((node) => (node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : []))
    .filter((url) => !/^[a-z]+:/i.test(url))
    .map((url) => {
      const [path = '', anchor = ''] = url.split('#')
      return { path: path === '' ? page.path : join(dirname(page.path), decodeURIComponent(path)), anchor }
    })
}

/** The anchors that GitHub gives the headings of a page. */
export function anchors(page: Page): ReadonlySet<string> {
  const seen = new Map<string, number>()
  return new Set(
    nodes(page.tree).flatMap((node) => {
      if (node.type !== 'heading') return []
      const plain = toString(node)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')
      const count = seen.get(plain) ?? 0
      seen.set(plain, count + 1)
      return [count === 0 ? plain : `${plain}-${String(count)}`]
    })
  )
}

function nodes(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodes) : [])]
}

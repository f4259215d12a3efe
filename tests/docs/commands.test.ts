// What pages tell people to type exists: commands, flags, configs.
import { describe, expect, test } from '@jest/globals'
import type { Command } from 'commander'
import { describeCommands } from '../../cli/main.ts'
import { parseConfig } from '../../core/config/parse.ts'
import { blocks, pages, type Page } from './pages.ts'

const commands = (await describeCommands()).map(({ command }) => command)
const written = pages()
  .filter(({ path }) => !path.startsWith('docs/reference/command'))
  .flatMap((page) => calls(page))

describe('each `modelgate` command line of a page', () => {
  test.each(written)('%s: %s', (_, line) => {
    const [name = '', ...rest] = words(line)
    if (name.startsWith('-')) return
    const command = commands.find((each) => each.name() === name)
    expect(command?.name()).toBe(name)
    const below = command?.commands.find((each) => each.name() === rest[0])
    const known = flags(below ?? command)
    const unknown = rest.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? '')
    expect(unknown.filter((flag) => !known.has(flag))).toEqual([])
  })
})

const configs = pages().flatMap((page) =>
  blocks(page)
    .filter(({ language, text }) => language === 'yaml' && /^version: 1$/m.test(text) && /^models:$/m.test(text))
    .map(({ text, line }) => [`${page.path}:${String(line)}`, text] as const)
)

test.each(configs)('the config at %s is valid', (_, text) => {
  const parsed = parseConfig(text, '.github/modelgate.yml')
  expect('errors' in parsed ? parsed.errors : []).toEqual([])
})

/** Place and arguments of each call in the shell blocks of a page; continued lines are one. */
function calls(page: Page): readonly (readonly [string, string])[] {
  return blocks(page)
    .filter(({ language }) => language === 'sh' || language === 'bash')
    .flatMap(({ text, line }) =>
      text
        .replaceAll('\\\n', ' ')
        .split(/\n|&&|\|\||;|\| /)
        .flatMap((part) => /^\s*(?:npx )?modelgate (.*)$/.exec(part)?.[1] ?? [])
        .map((call) => [`${page.path}:${String(line)}`, call] as const)
    )
}

/** Words without what stands in quotes or after a `#`. */
function words(line: string): readonly string[] {
  return line
    .replaceAll(/'[^']*'|"[^"]*"/g, 'quoted')
    .replace(/(^|\s)#.*$/, '')
    .split(/\s+/)
    .filter((word) => word !== '')
}

function flags(command: Command | undefined): ReadonlySet<string> {
  const own = command?.options.flatMap(({ long }) => long ?? []) ?? []
  return new Set([...own, '--help', '--no-color'])
}

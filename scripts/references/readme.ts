// The part of the README that is written by `npm run schemas`: each action with what it does and what it takes.
import { anchorOf, readActions, type Action } from './actions.ts'
import { table } from './table.ts'

const [start, end] = ['<!-- actions: written by `npm run schemas` -->', '<!-- /actions -->'] as const

/** More names than this are counted. */
const mostNames = 8

/** The README with the table of today's actions in it. Throws where the marks are gone. */
export function renderReadme(readme: string, root: string): string {
  const [before, rest] = halves(readme, start)
  const [, after] = halves(rest, end)
  return `${before}${start}\n\n${renderActions(readActions(root))}\n\n${end}${after}`
}

function halves(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark)
  if (at < 0) throw new Error(`README.md has no ${mark}`)
  return [text.slice(0, at), text.slice(at + mark.length)]
}

/** Inputs that most actions share are named once, above the table. */
function renderActions(actions: readonly Action[]): string {
  const shared = sharedInputs(actions)
  const rows = actions.map(({ uses, manifest }) => {
    const own = namesOf({ uses, manifest }).filter((name) => !shared.includes(name))
    return [`[\`${shortName(uses)}\`](docs/reference/actions.md#${anchorOf(uses)})`, manifest.description, inputs(own)]
  })
  return [
    `Most take ${shared.map((name) => `\`${name}\``).join(', ')}; besides:`,
    table(['action', 'what it does', 'inputs of its own'], rows)
  ].join('\n\n')
}

const namesOf = ({ manifest }: Action): readonly string[] => Object.keys(manifest.inputs ?? {})

/** Those of half of all actions, in the order of the first that has them. */
function sharedInputs(actions: readonly Action[]): readonly string[] {
  const names = [...new Set(actions.flatMap(namesOf))]
  return names.filter((name) => actions.filter((action) => namesOf(action).includes(name)).length * 2 >= actions.length)
}

function inputs(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `\`${name}\``)
  return names.length > mostNames ? `${shown.join(', ')} and ${names.length - mostNames} more` : shown.join(', ')
}

/** The last part of its path: every row would begin with the same. */
function shortName(uses: string): string {
  return uses.split('/').at(-1) ?? uses
}

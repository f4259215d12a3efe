// The reference of the actions as Markdown, from their action.yml files.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { table } from './table.ts'

interface Manifest {
  readonly name: string
  readonly description: string
  readonly inputs?: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs?: Readonly<Record<string, { description: string }>>
}

export interface Action {
  /** As written after `uses:`, without the version. */
  readonly uses: string
  readonly manifest: Manifest
}

/** A row for each action, then a section with its inputs and outputs. `root` is the folder of the repository. */
export function renderActionsReference(root: string): string {
  const actions = readActions(root)
  return [
    '# The actions',
    'This page is written by `npm run schemas` from each `action.yml`. The root action walks whatever steps apply to the event; the others do one thing each.',
    table(
      ['action', 'what it does'],
      actions.map(({ uses, manifest }) => [`[\`${uses}\`](#${anchorOf(uses)})`, manifest.description])
    ),
    ...actions.flatMap(section)
  ].join('\n\n')
}

export function readActions(root: string): readonly Action[] {
  const read = (path: string, uses: string): Action => ({
    uses,
    manifest: parse(readFileSync(join(root, path), 'utf8')) as Manifest
  })
  const names = readdirSync(join(root, 'actions'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/action.yml'))
    .map((path) => path.slice(0, -'/action.yml'.length))
    .sort()
  return [
    read('action.yml', 'modelgate/modelgate'),
    ...names.map((name) => read(`actions/${name}/action.yml`, `modelgate/modelgate/actions/${name}`)),
    read('bot/action.yml', 'modelgate/modelgate/bot')
  ]
}

function section({ uses, manifest }: Action): readonly string[] {
  const inputs = Object.entries(manifest.inputs ?? {}).map(([name, input]) => [
    `\`${name}\``,
    input.required === true ? 'required' : (input.default ?? '') === '' ? '' : `\`${input.default ?? ''}\``,
    input.description
  ])
  const outputs = Object.entries(manifest.outputs ?? {}).map(([name, { description }]) => [`\`${name}\``, description])
  return [
    `## \`${uses}\``,
    manifest.description,
    ...(inputs.length === 0 ? [] : [table(['input', 'default', 'meaning'], inputs)]),
    ...(outputs.length === 0 ? [] : [table(['output', 'meaning'], outputs)])
  ]
}

/** As GitHub makes it of a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 _-]/g, '')
    .replaceAll(' ', '-')
}

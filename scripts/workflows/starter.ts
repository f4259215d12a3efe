// The starter form of a template, for the list of new workflows of an organization: it says when, and calls the reusable form.
import { parseDocument, stringify } from 'yaml'
import { reusableName, type Template } from './templates.ts'
import { dispatchInputs, readSource, secretsIn } from './source.ts'

const levels = ['read', 'write'] as const
type Permissions = Readonly<Record<string, string>>

interface Parsed {
  readonly permissions?: Permissions
  readonly jobs: Readonly<Record<string, { readonly permissions?: Permissions }>>
}

export function renderStarter(name: string, text: string): string {
  const source = readSource(name, text)
  const { document } = source
  const inputs = dispatchInputs(source).map(({ name: each }) => each)
  const secrets = secretsIn(text)
  const job = {
    permissions: everyPermission(document.toJS() as Parsed),
    uses: `modelgate/modelgate/.github/workflows/${reusableName(name)}.yml@${'0'.repeat(40)}`,
    ...(inputs.length === 0 ? {} : { with: passed('inputs', inputs) }),
    ...(secrets.length === 0 ? {} : { secrets: passed('secrets', secrets) })
  }
  document.set('permissions', document.createNode({}))
  document.set('jobs', parseDocument(stringify({ modelgate: job })).contents)
  return document
    .toString({ lineWidth: 0 })
    .replaceAll(/branches: *\[ *main *\]/g, 'branches: [$default-branch]')
    .replace(/(@0{40})$/m, '$1 # unreleased')
}

function passed(context: 'inputs' | 'secrets', names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, `\${{ ${context}.${name} }}`]))
}

/** What the jobs of the template ask for, all together: a called workflow can't have more than its caller. */
function everyPermission({ permissions = {}, jobs }: Parsed): Permissions {
  const all = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})].flatMap(Object.entries<string>)
  const names = [...new Set(all.map(([scope]) => scope))].sort()
  return Object.fromEntries(
    names.map((scope) => {
      const asked = all.filter(([each]) => each === scope).map(([, level]) => level)
      return [scope, levels.findLast((level) => asked.includes(level)) ?? 'none']
    })
  )
}

/** GitHub shows a starter to repositories that have one of these files at their root. */
const filePatterns = ['^requirements\\.txt$', '^pyproject\\.toml$', '^uv\\.lock$', '^dvc\\.yaml$', '^MLproject$']

export function renderProperties({ title, description, icon, categories }: Template): string {
  return `${JSON.stringify({ name: title, description, iconName: icon, categories, filePatterns }, null, 2)}\n`
}

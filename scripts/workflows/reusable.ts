// The reusable form of a template: its jobs, started by `workflow_call`. Whoever calls it says when, and how many at a time.
import { parseDocument } from 'yaml'
import { variables } from './templates.ts'
import { dispatchInputs, editsIn, inputNameOf, readSource, secretsIn, variablesIn, type Source } from './source.ts'

interface CallInput {
  readonly description: string
  readonly type: 'string' | 'number'
  readonly required?: boolean
  readonly default?: string | number
}

/** Its inputs: what the template asks of whoever starts it, its variables, and the places in it that are marked as to be edited. */
export function callInputs(source: Source): Readonly<Record<string, CallInput>> {
  const asked = dispatchInputs(source).map(({ name, description, required, default: fallback }) => [
    name,
    { description, type: 'string', ...(required ? { required } : { default: fallback ?? '' }) }
  ])
  const varied = variablesIn(source.text).map((name) => [
    inputNameOf(name),
    { description: `${meaning(name)}. Empty: the variable ${name}`, type: 'string', default: '' }
  ])
  const edited = editsIn(parseDocument(source.text)).map(({ name, description, value }) => [
    name,
    { description: capitalized(description), type: typeof value === 'number' ? 'number' : 'string', default: value }
  ])
  return Object.fromEntries([...asked, ...varied, ...edited]) as Readonly<Record<string, CallInput>>
}

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

function meaning(variable: string): string {
  const known = variables[variable]
  if (known === undefined) throw new Error(`scripts/workflows/templates.ts does not say what ${variable} means`)
  return known
}

export function renderReusable(name: string, text: string): string {
  const source = readSource(name, text)
  const secrets = secretsIn(text)
  const { document } = readSource(
    name,
    text.replaceAll(
      /\bvars\.(MODELGATE_[A-Z_]+)/g,
      (whole, each: string) => `(inputs.${inputNameOf(each)} || ${whole})`
    )
  )
  for (const edit of editsIn(document)) edit.replace(`\${{ inputs.${edit.name} }}`)
  document.delete('concurrency')
  document.delete('run-name')
  const call = {
    inputs: callInputs(source),
    ...(secrets.length === 0 ? {} : { secrets: Object.fromEntries(secrets.map((each) => [each, { required: false }])) })
  }
  document.set('on', document.createNode({ workflow_call: call }))
  const written = `# Written by \`npm run workflows\` from workflows-templates/${name}.yml: change that.\n`
  return `${written}${document.toString({ lineWidth: 0 })}`
}

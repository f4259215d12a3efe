// Reads a template: what its other forms are made of.
import { isMap, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml'

export interface Source {
  readonly name: string
  readonly text: string
  readonly document: Document
}

export function readSource(name: string, text: string): Source {
  const document = parseDocument(text)
  if (document.errors[0] !== undefined) throw new Error(`${name}: ${document.errors[0].message}`)
  return { name, text, document }
}

export interface DispatchInput {
  readonly name: string
  readonly description: string
  readonly required: boolean
  readonly default: string | undefined
}

/** What somebody who starts it by hand is asked. */
export function dispatchInputs({ document }: Source): readonly DispatchInput[] {
  const inputs = document.getIn(['on', 'workflow_dispatch', 'inputs'])
  if (!isMap(inputs)) return []
  const given = inputs.toJSON() as Readonly<
    Record<string, { description: string; required?: boolean; default?: string }>
  >
  return Object.entries(given).map(([name, input]) => ({
    name,
    description: input.description,
    required: input.required === true,
    default: input.default
  }))
}

/** `vars.MODELGATE_…` that it uses, sorted. */
export const variablesIn = (text: string): readonly string[] => matches(text, /\bvars\.(MODELGATE_[A-Z_]+)/g)

/** `secrets.…` that it uses, sorted, but for the job's own token. */
export const secretsIn = (text: string): readonly string[] =>
  matches(text, /\bsecrets\.([A-Z_]+)/g).filter((name) => name !== 'GITHUB_TOKEN')

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort()
}

export const inputNameOf = (variable: string): string =>
  variable.replace('MODELGATE_', '').toLowerCase().replaceAll('_', '-')

export interface Edit {
  readonly name: string
  readonly description: string
  readonly value: string | number
  /** Says the same value by an expression. */
  replace(expression: string): void
}

/** Places that a team may have to edit: values with a comment `edit: …`. */
export function editsIn(document: Document): readonly Edit[] {
  const found: Edit[] = []
  const visit = (map: YAMLMap): void => {
    for (const { key, value } of map.items) {
      if (isMap(value)) visit(value)
      else if (isScalar(value)) {
        const description = /^\s*edit: (.*)$/.exec(value.comment ?? '')?.[1]
        if (description === undefined) continue
        found.push({
          name: String(isScalar(key) ? key.value : key),
          description,
          value: value.value as string | number,
          replace(expression) {
            value.value = expression
            value.type = 'PLAIN'
            value.comment = null
          }
        })
      } else if (value !== null && typeof value === 'object' && 'items' in value) {
        for (const item of (value as { readonly items: readonly unknown[] }).items) if (isMap(item)) visit(item)
      }
    }
  }
  if (isMap(document.contents)) visit(document.contents)
  return found
}

// GitHub's OpenAPI description, read once, and validators compiled from it when first needed.
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: object
}

export interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>
  readonly required?: boolean
}

export interface Operation {
  readonly parameters?: readonly object[]
  readonly requestBody?: object
  readonly responses: Readonly<Record<string, object>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly 'x-webhooks': Readonly<Record<string, { readonly post: Operation }>>
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>
}

let description: Description | undefined
const validators = new Map<object, ValidateFunction>()
const engines = new Map<boolean, Ajv>()

/** The package is read as a file: importing it costs four times the memory. */
export function describe(): Description {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json')
  description ??= repaired(JSON.parse(readFileSync(file, 'utf8')) as Description)
  return description
}

/** What `$ref` points to, or the thing itself. */
export function follow(thing: object): Parameter & Content {
  const reference = (thing as { $ref?: string }).$ref
  if (reference === undefined) return thing as Parameter & Content
  const [, , kind = '', name = ''] = reference.split('/')
  return follow(describe().components[kind]?.[name] ?? {})
}

/** `coerced` reads numbers and booleans from text, as query parameters need. */
export function validator(schema: object, coerced = false): ValidateFunction {
  const known = validators.get(schema)
  if (known !== undefined) return known
  const compiled = engine(coerced).compile(schema)
  validators.set(schema, compiled)
  return compiled
}

function engine(coerced: boolean): Ajv {
  const known = engines.get(coerced)
  if (known !== undefined) return known
  const ajv = new Ajv({
    strict: false,
    validateSchema: false,
    coerceTypes: coerced,
    inlineRefs: false,
    discriminator: false
  })
  addFormats.default(ajv, ['date', 'date-time'])
  // The address of an App's bot has brackets in it, as in `41898282+github-actions[bot]@users.noreply.github.com`.
  ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/)
  // GitHub leaves addresses that it doesn't have empty.
  ajv.addFormat('uri', (value: string) => value === '' || URL.canParse(value))
  // Names of formats that say nothing more than the type beside them.
  for (const name of ['int32', 'int64', 'double', 'repo.nwo', 'binary', 'uri-template', 'timestamp'])
    ajv.addFormat(name, true)
  // Never compiled as a whole: only what references reach.
  ajv.addSchema({ components: { schemas: describe().components['schemas'] } }, 'github')
  engines.set(coerced, ajv)
  return ajv
}

/**
 * The description is OpenAPI 3.0: `nullable` stands beside `oneOf` or alone, where JSON Schema has no meaning for it.
 * There it becomes a choice with null; beside `type`, ajv knows it, and a list of allowed values gains null.
 * References are made absolute, so that each schema can be compiled by itself.
 */
function repaired<Thing>(thing: Thing): Thing {
  if (Array.isArray(thing)) return thing.map(repaired) as Thing
  if (typeof thing !== 'object' || thing === null) return thing
  const entries = Object.entries(thing)
    .filter(([key]) => key !== 'examples' && key !== 'example')
    .map(([key, value]): [string, unknown] => [
      key,
      key === '$ref' ? absolute(String(value)) : repaired(value as unknown)
    ])
  const copy: Record<string, unknown> = Object.fromEntries(entries)
  if (isUserOrEnterprise(copy['allOf'])) {
    copy['anyOf'] = copy['allOf']
    delete copy['allOf']
  }
  if (copy['nullable'] !== true) return copy as Thing
  if ('type' in copy) {
    if (Array.isArray(copy['enum']) && !copy['enum'].includes(null))
      copy['enum'] = [...(copy['enum'] as unknown[]), null]
    return copy as Thing
  }
  delete copy['nullable']
  return { anyOf: [copy, { type: 'null' }] } as Thing
}

/** An account can't be both at once, though one schema (that of `/app/installations`) demands it. */
function isUserOrEnterprise(choices: unknown): boolean {
  const titles = Array.isArray(choices) ? choices.map((each) => (each as { readonly title?: string }).title) : []
  return titles.includes('Simple User') && titles.includes('Enterprise')
}

function absolute(reference: string): string {
  return reference.startsWith('#/components/schemas/') ? `github${reference}` : reference
}

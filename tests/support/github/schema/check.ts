// Compares requests and answers with GitHub's own description of them.
import type { ValidateFunction } from 'ajv'
import { describe, follow, validator, type Operation } from './description.ts'

/** What doesn't fit, in words; undefined when it fits. */
type Complaint = string | undefined

export function operationOf(method: string, path: string): Operation | undefined {
  return describe().paths[path]?.[method.toLowerCase()]
}

export function checkQuery(operation: Operation, query: URLSearchParams): Complaint {
  const known = (operation.parameters ?? []).map((each) => follow(each)).filter((each) => each.in === 'query')
  for (const [name, value] of query) {
    const parameter = known.find((each) => each.name === name)
    if (parameter === undefined) return `GitHub knows no query parameter '${name}' here`
    const wrapped = wrap(parameter.schema)
    const complaint = complaintOf(validator(wrapped, true), { value })
    if (complaint !== undefined) return `query parameter '${name}': ${complaint}`
  }
  return undefined
}

const wrappers = new Map<object, object>()

/** Coercion needs a parent to write to. */
function wrap(schema: object): object {
  const known = wrappers.get(schema) ?? { type: 'object', properties: { value: schema } }
  wrappers.set(schema, known)
  return known
}

export function checkRequestBody(operation: Operation, body: unknown): Complaint {
  const described = operation.requestBody === undefined ? undefined : follow(operation.requestBody)
  const schema = described?.content?.['application/json']?.schema
  if (schema === undefined) return undefined
  if (body === undefined) return described?.required === true ? 'a body is required' : undefined
  return complaintOf(validator(schema), body)
}

/** Every status must be described, or be one that GitHub gives anywhere (401, 403, 404, 422, 429, 5xx). */
export function checkReply(operation: Operation, status: number, body: unknown): Complaint {
  const described = operation.responses[status]
  if (described === undefined) {
    return status >= 400 ? undefined : `GitHub does not answer ${status} here`
  }
  const schema = follow(described).content?.['application/json']?.schema
  if (schema === undefined || Buffer.isBuffer(body)) return undefined
  return complaintOf(validator(status >= 400 ? eitherOf(schema) : schema), body)
}

/** Refusals are described as exactly one of several errors, of which the simplest fits them all. */
function eitherOf(schema: object): object {
  const { oneOf } = schema as { readonly oneOf?: readonly object[] }
  if (oneOf === undefined) return schema
  const loose = wrappers.get(schema) ?? { anyOf: oneOf }
  wrappers.set(schema, loose)
  return loose
}

export function checkWebhook(event: string, action: string | null, payload: unknown): Complaint {
  const name = [event, ...(action === null ? [] : [action])].join('-').replaceAll('_', '-')
  const described = describe()['x-webhooks'][name]
  if (described === undefined) return `GitHub sends no webhook ${name}`
  return checkRequestBody(described.post, payload)
}

function complaintOf(validate: ValidateFunction, value: unknown): Complaint {
  if (validate(value)) return undefined
  const lines = (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath === '' ? '/' : instancePath} ${message ?? ''} ${JSON.stringify(params)}`
  )
  return [...new Set(lines)].slice(0, 12).join('; ')
}

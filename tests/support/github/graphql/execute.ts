// Queries and mutations, executed over GitHub's real GraphQL schema.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  execute,
  GraphQLError,
  parse,
  validate,
  type GraphQLFieldResolver,
  type GraphQLSchema
} from 'graphql'
import type { Violation } from '../http/answer.ts'
import type { Call, Reply } from '../http/call.ts'
import { Failure } from '../http/failure.ts'
import { costOf, mostNodes } from './cost.ts'
import { mutations } from './mutations.ts'
import { queries } from './queries.ts'

/** The package exports no path to it, and its own entry reads the same schema twice more as JSON. */
const file = join(import.meta.dirname, '../../../node_modules/@octokit/graphql-schema/schema.graphql')

let schema: GraphQLSchema | undefined

function schemaOf(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true })
  return schema
}

/** A field or an argument that the double doesn't know is an error and a violation, never a silent null. */
export async function answerGraphql(call: Call, complain: (violation: Violation) => void): Promise<Reply> {
  const note = (what: string): void => complain({ method: 'POST', path: '/graphql', what })
  if (call.actor.kind === 'anonymous') throw new Failure(401, 'This endpoint requires you to be authenticated.')
  const { query, variables } = call.body
  const document = parse(typeof query === 'string' ? query : '')
  const wrong = validate(schemaOf(), document)
  if (wrong.length > 0) {
    note(`the query doesn't fit the schema: ${wrong.map(({ message }) => message).join('; ')}`)
    return { status: 200, body: { errors: wrong } }
  }
  const values = (variables ?? {}) as Readonly<Record<string, unknown>>
  const cost = costOf(schemaOf(), document, values)
  if (cost.nodes > mostNodes) {
    const message = `This query requests up to ${cost.nodes} possible nodes which exceeds the maximum limit of ${mostNodes}.`
    return { status: 200, body: { errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message }] } }
  }
  // One point was taken when the request came.
  call.rate.spend(call.actor, 'graphql', cost.points - 1)
  const result = await execute({
    schema: schemaOf(),
    document,
    rootValue: { ...queries(call, cost), ...mutations(call) },
    variableValues: values,
    fieldResolver: resolver(note)
  })
  const errors = result.errors?.map((error) => ({ ...error.toJSON(), type: typeOf(error) }))
  return { status: 200, body: { data: result.data ?? null, ...(errors === undefined ? {} : { errors }) } }
}

function resolver(note: (what: string) => void): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, _context, { fieldName, fieldNodes, parentType }) => {
    const refuse = (what: string): GraphQLError => {
      note(`the double does not cover ${what}`)
      return new GraphQLError(`the double does not cover ${what}`)
    }
    const holder = source as Readonly<Record<string, unknown>>
    if (!(fieldName in holder)) throw refuse(`${parentType.name}.${fieldName}`)
    const value = holder[fieldName]
    const read = new Set<string>()
    const watched = new Proxy(args as Readonly<Record<string, unknown>>, {
      get: (target, name: string) => {
        read.add(name)
        return target[name]
      }
    })
    const given = typeof value === 'function' ? (value as (args: object) => unknown)(watched) : value
    const unread = fieldNodes
      .flatMap((field) => field.arguments ?? [])
      .map(({ name }) => name.value)
      .filter((name) => !read.has(name))
    if (unread.length > 0) throw refuse(`${parentType.name}.${fieldName}(${unread.join(', ')})`)
    return given
  }
}

function typeOf({ originalError, extensions }: GraphQLError): string {
  if (typeof extensions['type'] === 'string') return extensions['type']
  const status = originalError instanceof Failure ? originalError.status : 422
  return { 401: 'FORBIDDEN', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 409: 'STALE_DATA' }[status] ?? 'UNPROCESSABLE'
}

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
import { mutations } from './mutations.ts'
import { queries } from './queries.ts'

/** The package exports no path to it, and its own entry reads the same schema twice more as JSON. */
const file = join(import.meta.dirname, '../../../node_modules/@octokit/graphql-schema/schema.graphql')

let schema: GraphQLSchema | undefined

function schemaOf(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true })
  return schema
}

/** What a query asks and the double doesn't know is an error and a violation, never a silent null. */
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
  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
    const holder = source as Readonly<Record<string, unknown>>
    if (!(info.fieldName in holder)) {
      const what = `the double does not cover ${info.parentType.name}.${info.fieldName}`
      note(what)
      throw new GraphQLError(what)
    }
    const value = holder[info.fieldName]
    return typeof value === 'function' ? (value as (args: object) => unknown)(args as object) : value
  }
  const result = await execute({
    schema: schemaOf(),
    document,
    rootValue: { ...queries(call), ...mutations(call) },
    variableValues: variables as Readonly<Record<string, unknown>> | undefined,
    fieldResolver
  })
  const errors = result.errors?.map((error) => ({ ...error.toJSON(), type: typeOf(error) }))
  return { status: 200, body: { data: result.data ?? null, ...(errors === undefined ? {} : { errors }) } }
}

function typeOf({ originalError, extensions }: GraphQLError): string {
  if (typeof extensions['type'] === 'string') return extensions['type']
  const status = originalError instanceof Failure ? originalError.status : 422
  return { 401: 'FORBIDDEN', 403: 'FORBIDDEN', 404: 'NOT_FOUND', 409: 'STALE_DATA' }[status] ?? 'UNPROCESSABLE'
}

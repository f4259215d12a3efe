/** An answer that GitHub gives instead of doing what was asked. Its body has `message` and, for 422, `errors`. */
export class Failure extends Error {
  readonly status: number
  readonly errors: readonly object[] | undefined

  constructor(status: number, message: string, errors?: readonly object[]) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

/** GitHub's 422 for one field of one resource. */
export function invalid(resource: string, field: string, code: string, message?: string): Failure {
  return new Failure(422, 'Validation Failed', [
    { resource, field, code, ...(message === undefined ? {} : { message }) }
  ])
}

export const notFound = (): Failure => new Failure(404, 'Not Found')

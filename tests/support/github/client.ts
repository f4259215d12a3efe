// What tests ask the double with: plain fetch in a person's or a program's name.

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** Parsed JSON; undefined without a body. */
  readonly body: unknown
  /** The value at a dotted path, as `head.sha` or `0.id`; throws unless it is of that type. */
  text(path: string): string
  number(path: string): number
  /** The body, or what is at the path, as a list. */
  list(path?: string): readonly unknown[]
}

export type Client = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>
) => Promise<Answer>

export function client(url: string, token?: string): Client {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(path.startsWith('http') ? path : url + path, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const text = await response.text()
    return answerOf(response, text === '' ? undefined : (JSON.parse(text) as unknown))
  }
}

function answerOf({ status, headers }: Response, body: unknown): Answer {
  const at = (path: string): unknown => {
    const keys = path.split('.').filter((key) => key !== '')
    return keys.reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key],
      body
    )
  }
  const wrong = (path: string, kind: string): Error =>
    new Error(`the answer ${status} has no ${kind} at '${path}': ${JSON.stringify(body ?? null).slice(0, 600)}`)
  return {
    status,
    headers,
    body,
    text(path) {
      const value = at(path)
      if (typeof value !== 'string') throw wrong(path, 'text')
      return value
    },
    number(path) {
      const value = at(path)
      if (typeof value !== 'number') throw wrong(path, 'number')
      return value
    },
    list(path = '') {
      const value = at(path)
      if (!Array.isArray(value)) throw wrong(path, 'list')
      return value as readonly unknown[]
    }
  }
}

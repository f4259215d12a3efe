// Files that speak of the policy: a described pull request, and the policy's own test cases. YAML or JSON.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { descriptionSchema, policyTestsSchema, type Description } from '../../core/bot/simulate/description.ts'
import { readDocument, spotKey } from '../../core/config/document.ts'
import { lineStarts, placeAt } from '../../core/config/lines.ts'
import { decodeConfig } from '../../core/config/parse.ts'
import { formatPath } from '../../core/config/problem.ts'
import { InputError, type Place } from '../../core/errors.ts'
import { isMissing } from '../files/file-error.ts'

export const policyTestsPath = '.github/modelgate.policy-tests.yml'

export interface PolicyTest {
  readonly name: string
  readonly place: Place
  readonly pull: Description
  readonly expect: z.infer<typeof policyTestsSchema>['tests'][number]['expect']
}

/** Throws InputError with the place of the first fault. */
export async function readDescription(path: string): Promise<Description> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new InputError(`${path} cannot be read`, {
      cure: 'name a YAML or JSON file that describes a pull request',
      cause
    })
  })
  return parsed(descriptionSchema, bytes, path).value
}

/** None where there is no such file. */
export async function readPolicyTests(root: string): Promise<readonly PolicyTest[]> {
  const bytes = await readFile(join(root, policyTestsPath)).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  if (bytes === null) return []
  const { value, placeOf } = parsed(policyTestsSchema, bytes, policyTestsPath)
  return value.tests.map((test, index) => ({ ...test, place: placeOf(['tests', index]) }))
}

function parsed<Schema extends z.ZodType>(schema: Schema, bytes: Uint8Array, file: string) {
  const decoded = decodeConfig(bytes, file)
  if ('errors' in decoded) {
    const [problem] = decoded.errors
    throw new InputError(problem?.message ?? `${file} is no text`, {
      cure: problem?.cure ?? 'write it again',
      place: { file }
    })
  }
  const { text } = decoded
  const reading = readDocument(text)
  const starts = lineStarts(text)
  const placeOf = (path: readonly (string | number)[]): Place => {
    for (let end = path.length; end > 0; end -= 1) {
      const spot = reading.spots.get(spotKey(path.slice(0, end)))
      if (spot !== undefined) return { file, ...placeAt(starts, spot.key) }
    }
    return { file, line: 1 }
  }
  const [fault] = reading.findings
  if (fault !== undefined) throw new InputError(fault.message, { cure: fault.cure, place: placeOf(fault.path) })
  const read = schema.safeParse(reading.value)
  if (read.success) return { value: read.data, placeOf }
  const [issue] = read.error.issues
  const path = (issue?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part))
  throw new InputError(
    `${path.length === 0 ? file : `\`${formatPath(path)}\``}: ${issue?.message ?? 'not as described'}`,
    {
      cure: 'write the keys that docs/reference/policy.md lists',
      place: placeOf(path)
    }
  )
}

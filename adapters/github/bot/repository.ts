// The repository by itself: under which name it is found, and what every observation says of it.
import { z } from 'zod'
import { decodeConfig, parseConfig } from '../../../core/config/parse.ts'
import { policyDigest } from '../../../core/config/resolve.ts'
import type { ConfigProblem } from '../../../core/config/problem.ts'
import { formatPlace } from '../../../core/errors.ts'
import type { ConfigFacts, RepositoryFacts } from '../../../core/bot/observation.ts'
import type { RepositoryName } from '../../../core/bot/subjects.ts'
import { keyIn, type Look } from './look.ts'
import { isGone } from './client.ts'
import { configFile, type Blob, type RepositoryAnswer } from './queries/repository.ts'
import type { Wire } from './wire.ts'

const namedSchema = z.object({ id: z.int(), name: z.string(), owner: z.object({ login: z.string() }) })

/** Where the repository with this id is now; null where it is gone. */
export async function findById(wire: Wire, id: number): Promise<RepositoryName | null> {
  try {
    const { name, owner } = namedSchema.parse(await wire.get(`/repositories/${id}`))
    return { id, owner: owner.login, name }
  } catch (error) {
    if (isGone(error)) return null
    throw error
  }
}

/** Null for an archived repository and one without a commit: nothing can be done there. */
export function repositoryFacts(answer: RepositoryAnswer): RepositoryFacts | null {
  const head = answer.defaultBranchRef?.target?.oid
  if (answer.isArchived || head === undefined || answer.databaseId === null) return null
  return {
    id: answer.databaseId,
    owner: answer.owner.login,
    name: answer.name,
    defaultBranch: answer.defaultBranchRef?.name ?? '',
    defaultHead: head,
    isPrivate: answer.isPrivate,
    url: answer.url
  }
}

/** A config by the file that holds it; null or a folder is no config. */
export function configFacts(look: Look, blob: Blob | null): ConfigFacts {
  if (blob?.oid === undefined) return { kind: 'missing' }
  const key = keyIn(look, blob.oid)
  const known = look.memory.configs.get(key)
  if (known !== undefined) return known
  const facts = readConfig(blob)
  look.memory.configs.set(key, facts)
  return facts
}

function readConfig({ text, isTruncated, byteSize = 0 }: Blob): ConfigFacts {
  if (text == null || isTruncated === true) {
    // Of a file that GitHub gives no text for, the bytes are not UTF-8 or too many: said as the parser says it.
    const bytes = text == null ? Uint8Array.of(0xff) : new Uint8Array(byteSize)
    const decoded = decodeConfig(bytes, configFile)
    return invalid('errors' in decoded ? decoded.errors : [])
  }
  const parsed = parseConfig(text, configFile)
  if ('errors' in parsed) return invalid(parsed.errors)
  return { kind: 'valid', config: parsed.config, policy: policyDigest(parsed.config) }
}

function invalid(errors: readonly ConfigProblem[]): ConfigFacts {
  const problems = errors.map(({ place, message, cure }) => ({
    place: formatPlace(place),
    line: place.line,
    message,
    cure
  }))
  return { kind: 'invalid', problems }
}

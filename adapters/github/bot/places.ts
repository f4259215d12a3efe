// The environments branch: what each environment is told to serve, and since when.
import { z } from 'zod'
import type { ConfigFacts, PlacedState, ServedBefore } from '../../../core/bot/observation.ts'
import { environmentsBranch } from '../../../core/bot/branches.ts'
import { predecessorOf } from '../../../core/pipeline/graph.ts'
import { parseStateFile } from '../../environment/state-file.ts'
import { keyIn, namesOf, type Look } from './look.ts'
import { remembered } from './memory.ts'

const query = `query ModelgatePlaces($owner: String!, $name: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $head) { ... on Commit { tree { entries { name type
    object { ... on Tree { entries { name type object { ... on Blob { text isTruncated } } } } } } } } } } }`

const fileSchema = z.object({ text: z.string().nullable(), isTruncated: z.boolean() }).partial().nullable()
const entrySchema = z.object({ name: z.string(), type: z.string() })
const answerSchema = z.object({
  repository: z.object({
    object: z
      .object({
        tree: z.object({
          entries: z.array(
            entrySchema.extend({
              object: z
                .object({ entries: z.array(entrySchema.extend({ object: fileSchema })).nullable() })
                .partial()
                .nullable()
            })
          )
        })
      })
      .partial()
      .nullable()
  })
})

/** Every `<environment>/<model>.yaml` at this commit. Throws InputError where one of them can't be read. */
export async function readPlaces(look: Look, head: string | null): Promise<readonly PlacedState[]> {
  if (head === null) return []
  return remembered(look.memory.places, keyIn(look, head), async () => {
    const { data } = await look.wire.query(query, { ...namesOf(look), head })
    const folders = answerSchema.parse(data).repository.object?.tree?.entries ?? []
    return folders.flatMap((folder) =>
      (folder.object?.entries ?? []).flatMap((file): readonly PlacedState[] => {
        const model = /^(.+)\.yaml$/.exec(file.name)?.[1]
        if (file.type !== 'blob' || model === undefined) return []
        const text = file.object?.isTruncated === true ? null : (file.object?.text ?? null)
        const { state } = parseStateFile(text ?? '\0', `${environmentsBranch}:${folder.name}/${file.name}`)
        return [{ environment: folder.name, model, state }]
      })
    )
  })
}

const commitsSchema = z.array(z.object({ commit: z.object({ committer: z.object({ date: z.string() }).nullable() }) }))

/** When a state was last written, by the branch's history: in milliseconds since the epoch. */
export async function placedAt(
  look: Look,
  head: string,
  { environment, model }: Pick<PlacedState, 'environment' | 'model'>
): Promise<number> {
  const file = `${environment}/${model}.yaml`
  return remembered(look.memory.times, keyIn(look, head, file), async () => {
    const path = `${look.base}/commits?sha=${head}&path=${encodeURIComponent(file)}&per_page=1`
    const [last] = commitsSchema.parse(await look.wire.get(path))
    return Date.parse(last?.commit.committer?.date ?? '') || look.wire.now()
  })
}

/** What the environment before this one serves of the model, by the branch; null where it serves nothing, or there is none. */
export async function readServedBefore(
  look: Look,
  {
    config,
    places,
    environmentsHead,
    goal
  }: {
    readonly config: ConfigFacts
    readonly places: readonly PlacedState[]
    readonly environmentsHead: string | null
    readonly goal: Pick<PlacedState, 'environment' | 'model'> | null
  }
): Promise<ServedBefore | null> {
  if (config.kind !== 'valid' || environmentsHead === null || goal === null) return null
  const before = predecessorOf(config.config, goal.environment)
  const place = places.find(({ environment, model }) => environment === before && model === goal.model)
  const release = place?.state.live ?? null
  if (place === undefined || release === null) return null
  return { release, at: await placedAt(look, environmentsHead, place) }
}

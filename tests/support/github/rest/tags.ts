// Annotated tags.
import { created, ok, route, sender, text, type Route } from '../http/call.ts'
import { get, type ObjectType } from '../git/objects.ts'
import { parseTag, putTag } from '../git/tags.ts'
import { Failure, notFound } from '../http/failure.ts'
import { unsigned } from '../render/commit.ts'
import { api, node } from '../render/urls.ts'
import type { Repository } from '../state/types.ts'
import type { World } from '../state/world.ts'
import { signature, signatureOf } from './contents.ts'

export const tagRoutes: readonly Route[] = [
  route(
    'GET',
    '/repos/{owner}/{repo}/git/tags/{tag_sha}',
    { permissions: [['contents', 'read']] },
    (call, repository) => ok(showTag(call.world, repository, call.params['tag_sha'] ?? ''))
  ),
  // Makes the object alone; the ref is made by itself.
  route(
    'POST',
    '/repos/{owner}/{repo}/git/tags',
    { permissions: [['contents', 'write']], role: 'write' },
    (call, repository) => {
      const object = text(call, 'object') ?? ''
      const type = repository.git.objects.get(object)?.type
      if (type === undefined || type !== text(call, 'type')) throw new Failure(422, 'Object does not exist')
      const sha = putTag(repository.git, {
        object,
        type: type satisfies ObjectType,
        name: text(call, 'tag') ?? '',
        tagger: signature(call.body['tagger'], signatureOf(call.world, sender(call))),
        message: text(call, 'message') ?? ''
      })
      return created(showTag(call.world, repository, sha))
    }
  )
]

function showTag(world: World, repository: Repository, sha: string): object {
  const bytes = get(repository.git, sha, 'tag')
  if (bytes === undefined) throw notFound()
  const { name, object, type, tagger, message } = parseTag(bytes)
  return {
    node_id: node('TA', `${repository.id}:${sha}`),
    tag: name,
    sha,
    url: `${api(world, repository)}/git/tags/${sha}`,
    message,
    tagger,
    object: { sha: object, type, url: `${api(world, repository)}/git/${type}s/${object}` },
    verification: unsigned
  }
}

// Annotated tags, as git writes them.
import { parseSignature, put, signed, type GitStore, type ObjectType, type Signature } from './objects.ts'

export interface Tag {
  readonly object: string
  readonly type: ObjectType
  readonly name: string
  readonly tagger: Signature
  readonly message: string
}

export function putTag(store: GitStore, { object, type, name, tagger, message }: Tag): string {
  const lines = [`object ${object}`, `type ${type}`, `tag ${name}`, `tagger ${signed(tagger)}`]
  return put(store, 'tag', Buffer.from(`${lines.join('\n')}\n\n${message}`))
}

export function parseTag(bytes: Buffer): Tag {
  const source = bytes.toString('utf8')
  const split = source.indexOf('\n\n')
  const headers = source.slice(0, split).split('\n')
  const value = (key: string): string => headers.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? ''
  return {
    object: value('object'),
    type: value('type') as ObjectType,
    name: value('tag'),
    tagger: parseSignature(value('tagger')),
    message: source.slice(split + 2)
  }
}

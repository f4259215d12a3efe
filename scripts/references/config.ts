// The reference of the config's keys as Markdown, from the schema.
import { z } from 'zod'
import { shapes, type Schema } from '../../core/config/shape.ts'

/** A section for each map, a row for each key. */
export function renderConfigReference(schema: Schema): string {
  return [
    '# The config: `.github/modelgate.yml`',
    'Every key that Modelgate reads. This page is written by `npm run schemas` from the schema itself.',
    'Editors check and complete the file when its first line is `# yaml-language-server: $schema=PATH`, where PATH is the path or address of `schemas/modelgate.schema.json`.',
    'Durations are written `500ms`, `30s`, `40m`, `24h` or `14d`; fractions `0.05` or `5%`. Paths are relative to the repository and stay inside it. Secrets are refused.',
    ...sections(schema, '')
  ].join('\n\n')
}

function sections(schema: Schema, path: string): readonly string[] {
  return shapes(schema).flatMap((shape) => {
    if (shape instanceof z.ZodRecord) return sections(shape.def.valueType, `${path}.<name>`)
    if (shape instanceof z.ZodArray) return sections(shape.def.element, `${path}[]`)
    if (!(shape instanceof z.ZodObject)) return []
    const members = Object.entries<Schema>(shape.def.shape)
    const table = [
      '| key | type | default | meaning |\n|---|---|---|---|',
      ...members.map(([key, member]) => row(key, member))
    ].join('\n')
    const below = members.flatMap(([key, member]) => sections(member, path === '' ? key : `${path}.${key}`))
    return [`## ${path === '' ? 'At the top' : `\`${path}\``}`, table, ...below]
  })
}

function row(key: string, member: Schema): string {
  const optional = member instanceof z.ZodOptional
  const fallback =
    member instanceof z.ZodDefault ? `\`${JSON.stringify(member.def.defaultValue)}\`` : optional ? '' : 'required'
  const meaning = z.globalRegistry.get(member)?.description ?? ''
  return `| \`${key}\` | ${shapes(member).map(typeWords).join(' or ')} | ${fallback} | ${meaning.replaceAll('|', '\\|').replaceAll('*', '\\*')} |`
}

function typeWords(schema: Schema): string {
  if (schema instanceof z.ZodEnum) return schema.options.map((word) => `\`${String(word)}\``).join(', ')
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((word) => `\`${String(word)}\``).join(', ')
  if (schema instanceof z.ZodArray) return `list of ${shapes(schema.def.element).map(typeWords).join(' or ')}`
  if (schema instanceof z.ZodRecord || schema instanceof z.ZodObject) return 'map'
  if (schema instanceof z.ZodNumber) return 'number'
  return schema instanceof z.ZodBoolean ? 'true or false' : 'text'
}

// Git tags in GTO's form, so that `gto show` reads the registry. Each says how far the audit log went: it stands outside of it.
import { formatTagged, taggedHead } from '../audit/mirror.ts'
import type { ModelContext } from '../pipeline/context.ts'
import type { Release } from '../pipeline/evidence.ts'

/** `model@v1.2.3`, once. */
export async function tagVersion(context: ModelContext, release: Release): Promise<void> {
  const { git } = context.ports
  const name = `${release.model}@${release.version}`
  if ((await git.tags(name)).includes(name)) return
  const { model, version, digest, parts } = release
  await git.tag(name, await message(context, `${model} ${version}`, [`release ${digest}`, `model ${parts.model}`]))
}

/** `model#production#7`, as GTO numbers the assignments of a stage; none if the last one already names this release. */
export async function tagLive(context: ModelContext, environment: string, release: Release): Promise<void> {
  const { ports, model } = context
  const prefix = `${model}#${environment}#`
  const tags = await ports.git.tags(`${prefix}*`)
  const last = Math.max(0, ...tags.map((tag) => Number(tag.slice(prefix.length))).filter(Number.isInteger))
  if (last > 0 && (await ports.git.tagMessage(`${prefix}${last}`)).includes(release.digest)) return
  const subject = `${model} ${release.version} is live in ${environment}`
  await ports.git.tag(`${prefix}${last + 1}`, await message(context, subject, [`release ${release.digest}`]))
}

async function message({ ports }: ModelContext, subject: string, lines: readonly string[]): Promise<string> {
  const head = taggedHead(await ports.audit.entries())
  return [subject, '', ...lines, ...(head === null ? [] : [formatTagged(head)])].join('\n')
}

// Git tags in GTO's form, so that `gto show` reads the registry.
import type { ModelContext } from '../pipeline/context.ts'
import type { Release } from '../pipeline/evidence.ts'

/** `model@v1.2.3`, once. */
export async function tagVersion({ ports }: ModelContext, release: Release): Promise<void> {
  const name = `${release.model}@${release.version}`
  if ((await ports.git.tags(name)).includes(name)) return
  const { model, version, digest, parts } = release
  await ports.git.tag(name, `${model} ${version}\n\nrelease ${digest}\nmodel ${parts.model}`)
}

/** `model#production#7`, as GTO numbers the assignments of a stage; none if the last one already names this release. */
export async function tagLive({ ports, model }: ModelContext, environment: string, release: Release): Promise<void> {
  const prefix = `${model}#${environment}#`
  const tags = await ports.git.tags(`${prefix}*`)
  const last = Math.max(0, ...tags.map((tag) => Number(tag.slice(prefix.length))).filter(Number.isInteger))
  if (last > 0 && (await ports.git.tagMessage(`${prefix}${last}`)).includes(release.digest)) return
  await ports.git.tag(
    `${prefix}${last + 1}`,
    `${model} ${release.version} is live in ${environment}\n\nrelease ${release.digest}`
  )
}

// Check runs: found by name before one is made, and annotated once.
import { z } from 'zod'
import { formatMirror } from '../../../../core/audit/mirror.ts'
import { summaryCheck } from '../../../../core/bot/check-names.ts'
import type { Annotation, DesiredCheck, Effect } from '../../../../core/bot/effects.ts'
import { isGone } from '../client.ts'
import { MovedError } from '../../../../core/bot/ports.ts'
import type { Look } from '../look.ts'
import { presentMirror } from '../mirror.ts'

/** GitHub measures a summary in bytes of UTF-8, and takes 50 annotations a request. */
const longest = 65_535
const mostAnnotations = 50

const runsSchema = z.array(
  z.object({
    id: z.int(),
    name: z.string(),
    external_id: z.string().nullable(),
    app: z.object({ id: z.int(), slug: z.string().optional() }).nullable()
  })
)

export async function writeCheck(look: Look, effect: Extract<Effect, { kind: 'write_check' }>): Promise<void> {
  const { id, replaces, check } = effect
  const { wire, base } = look
  // What was just seen needs no look before the first attempt; an attempt whose answer was lost may have made one.
  let isSeen = id !== null || replaces !== undefined
  await wire.retrying(async () => {
    const found = isSeen ? null : await findOwn(look, check)
    isSeen = id !== null
    if (found?.externalId === check.externalId) return
    const present = id ?? (found?.id === replaces ? null : (found?.id ?? null))
    const annotations = await notThere(look, present, check.annotations)
    const output = {
      title: check.title,
      summary: cutBytes(check.summary, longest),
      ...(await mirrorText(look, check)),
      annotations: annotations.slice(0, mostAnnotations).map(annotationOf)
    }
    const body = { ...bodyOf(look, check), output }
    if (present === null) await wire.write('POST', `${base}/check-runs`, { head_sha: check.headSha, ...body })
    else await update(look, present, body)
  })
}

/** Of the check that is required, so that it tells later whether the log is still the one of then. */
async function mirrorText(look: Look, { name, mirror }: DesiredCheck): Promise<{ readonly text?: string }> {
  if (name !== summaryCheck) return {}
  const said = mirror === undefined ? await presentMirror(look) : mirror
  return said === null ? {} : { text: formatMirror(said) }
}

async function update(look: Look, id: number, body: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await look.wire.write('PATCH', `${look.base}/check-runs/${id}`, body)
  } catch (error) {
    if (isGone(error)) throw new MovedError(`check run ${id} is gone`, { cause: error })
    throw error
  }
}

/** Our check of this name at this commit: an attempt whose answer was lost may have made it. */
async function findOwn(
  look: Look,
  { name, headSha }: DesiredCheck
): Promise<{ readonly id: number; readonly externalId: string | null } | null> {
  const { mode, appId } = look.self
  const app = mode === 'app' && appId !== null ? `&app_id=${appId}` : ''
  const path = `${look.base}/commits/${headSha}/check-runs?check_name=${encodeURIComponent(name)}&filter=latest${app}&per_page=100`
  const found = runsSchema.parse(await look.wire.list(path, 'check_runs'))
  const own = found.find(
    (run) => run.name === name && (mode === 'app' ? run.app?.id === appId : run.app?.slug === 'github-actions')
  )
  return own === undefined ? null : { id: own.id, externalId: own.external_id }
}

const annotationsSchema = z.array(
  z.object({ path: z.string(), start_line: z.int(), message: z.string().nullable(), title: z.string().nullable() })
)

/** GitHub adds what is sent to what is there, so only what isn't there is sent. */
async function notThere(look: Look, id: number | null, wanted: readonly Annotation[]): Promise<readonly Annotation[]> {
  if (id === null || wanted.length === 0) return wanted
  const path = `${look.base}/check-runs/${id}/annotations?per_page=100`
  const there = annotationsSchema.parse(await look.wire.list(path))
  return wanted.filter(
    ({ path: file, line, title, message }) =>
      !there.some(
        (each) => each.path === file && each.start_line === line && each.title === title && each.message === message
      )
  )
}

function bodyOf(look: Look, check: DesiredCheck): Readonly<Record<string, unknown>> {
  const { name, status, conclusion, detailsUrl, externalId, buttons } = check
  return {
    name,
    external_id: externalId,
    ...(status === 'completed' ? { conclusion: conclusion ?? 'neutral' } : { status }),
    ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
    // In Actions nobody hears of them.
    ...(look.self.mode === 'app' ? { actions: buttons } : {})
  }
}

function annotationOf({ path, line, level, title, message }: Annotation): object {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message }
}

/** The longest beginning that fits, without half a character. */
export function cutBytes(text: string, most: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= most) return text
  let end = most - Buffer.byteLength('…')
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return `${bytes.toString('utf8', 0, end)}…`
}

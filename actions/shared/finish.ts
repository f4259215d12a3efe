// The one place that tells the runner how an action ended: outputs, decision, annotations, summary, exit code.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Annotation, Runner } from '../../adapters/github/runner.ts'
import { contracts, type ActionName, type Contract } from '../contracts.ts'
import type { Ending } from './ending.ts'

/** GitHub shows ten annotations of each level for a step. */
const shownAnnotations = 10
/** A step's summary may hold 1 MiB. */
const summaryBytes = 1_000_000

/** `folder` is where the decision is written under `.modelgate/decisions`. */
export async function finish(runner: Runner, action: ActionName, folder: string, ending: Ending): Promise<void> {
  const { result, reason, exitCode, message, outputs } = ending
  process.exitCode = exitCode
  runner.endGroup()
  const path = await writeDecision(runner, action, folder, ending)
  const common = { result, 'reason-code': reason, 'exit-code': String(exitCode), 'report-path': path }
  const { closed }: Contract = contracts[action]
  for (const [name, value] of Object.entries({ ...closed, ...outputs, ...common })) runner.output(name, value)
  for (const annotation of limited(ending.annotations)) runner.annotate(annotation)
  runner.log(`${action}: ${result} (${reason}): ${message}`)
  if (ending.report !== null && runner.hasSummary) {
    const { toMarkdown } = await import('../../core/report/markdown.ts')
    await runner.summary(toMarkdown(ending.report, { limit: summaryBytes }))
  }
}

/** Writes the decision as JSON, whole or not at all; the empty path where the disk does not take it. */
async function writeDecision(runner: Runner, action: ActionName, folder: string, ending: Ending): Promise<string> {
  const { prettyJson } = await import('../../core/digest.ts')
  const { result, reason, exitCode, message, outputs, detail } = ending
  const decision = {
    schema: 'modelgate/decision@1',
    action,
    commit: runner.event.sha,
    decidedAt: new Date().toISOString(),
    result,
    reasonCode: reason,
    exitCode,
    message,
    outputs,
    detail
  }
  const path = join(folder, '.modelgate', 'decisions', `${action}.json`)
  try {
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(`${path}.new`, prettyJson(decision), { flush: true })
    await rename(`${path}.new`, path)
    return path
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    runner.annotate({ level: 'warning', title: 'decision not written', message: why })
    return ''
  }
}

function limited(annotations: readonly Annotation[]): readonly Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level)
    if (all.length <= shownAnnotations) return all
    const shown = all.slice(0, shownAnnotations - 1)
    const left = all.length - shown.length
    return [...shown, { level, title: `${left} more`, message: `${left} more are in the summary and in the report` }]
  })
}

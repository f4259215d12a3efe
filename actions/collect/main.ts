// collect: one result, one comment and one evidence of what the jobs of a matrix found, each of its own model. A model that was
// planned and of which no job handed anything in is never passed over.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { InputError } from '../../core/errors.ts'
import { collectEvidence } from '../../core/evidence/collect.ts'
import { evidenceFile } from '../../core/evidence/evidence-file.ts'
import { jsonLimits } from '../../core/evidence/limits.ts'
import { cureFor, exitCodeFor } from '../../core/gates/reasons.ts'
import type { Project } from '../../core/pipeline/context.ts'
import { code, heading, list, report, untrusted, type Report } from '../../core/report/tree.ts'
import type { Run } from '../shared/action.ts'
import { aboutOf, writeJoined } from '../shared/evidence.ts'
import { open } from '../shared/open.ts'
import { endingOfWalks } from '../shared/walk.ts'

export const run: Run<'collect'> = async (inputs, runner) => {
  const expected = plannedIn(inputs.text('models'))
  const project = await open(inputs, runner)
  const whole = { ...aboutOf(project, runner), walkedCommit: project.head.sha, policy: project.policy }
  const { walks, missing, refused } = collectEvidence(partsIn(project, inputs.text('folder')), expected, whole)
  const ending = await endingOfWalks(project, walks, runner)
  const outputs = { ...ending.outputs, 'evidence-path': await writeJoined(project, walks, runner) }
  // The jobs that walked the models have annotated what they found.
  if (missing.length === 0) return { ...ending, outputs, annotations: [] }
  const message = [`no job handed in evidence of ${missing.join(', ')}`, ...refused].join('; ')
  return {
    ...ending,
    result: 'unavailable',
    reason: 'evidence_missing',
    exitCode: exitCodeFor('evidence_missing'),
    message,
    outputs,
    annotations: [
      { level: 'error', title: 'evidence is missing', message: `${message}\n-> ${cureFor('evidence_missing')}` }
    ],
    report: withMissing(missing, refused, walks.length === 0 ? null : ending.report)
  }
}

const namesSchema = z.array(z.string())

/** The output `models` of the action plan. An empty input is that of a plan that failed, which says nothing of any model. */
function plannedIn(text: string): readonly string[] {
  const cure = "give it the output `models` of the action plan, and see whether the plan's job ended well"
  if (text === '') throw new InputError('the input `models` is empty: what was planned is not known', { cure })
  try {
    return namesSchema.parse(JSON.parse(text))
  } catch {
    throw new InputError('the input `models` is no JSON list of names', { cure })
  }
}

/** Every file of the agreed name below the folder, by its path; nothing where no job handed anything in. */
function partsIn({ ports: { workspace } }: Project, folder: string): ReadonlyMap<string, Uint8Array> {
  const root = workspace.resolve(folder)
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) return new Map()
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const parts = paths.filter((path) => path === evidenceFile || path.endsWith(`/${evidenceFile}`)).toSorted()
  return new Map(parts.map((path) => [path, limited(join(root, path))]))
}

/** One byte more than is taken, so that what is too long is refused as such. */
function limited(path: string): Uint8Array {
  return statSync(path).size > jsonLimits.bytes ? new Uint8Array(jsonLimits.bytes + 1) : readFileSync(path)
}

function withMissing(missing: readonly string[], refused: readonly string[], rest: Report | null): Report {
  const names = missing.flatMap((model, index) => [...(index === 0 ? [] : [', ']), code(model)])
  return report([
    heading(2, '⚠️ No evidence of ', ...names),
    ...(refused.length === 0 ? [] : [list(refused.map((each) => [untrusted(each)]))]),
    ...(rest?.children ?? [])
  ])
}

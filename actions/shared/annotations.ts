// Annotations for what held a model: at the line of a failed test or a finding where the evidence names one.
import type { Annotation } from '../../adapters/github/runner.ts'
import { evidencePath, type Project } from '../../core/pipeline/context.ts'
import { analysisSchema, testReportSchema, type StepRecord } from '../../core/pipeline/evidence.ts'
import type { ModelWalk } from '../../core/report/walk.ts'

export async function walkAnnotations(project: Project, walks: readonly ModelWalk[]): Promise<readonly Annotation[]> {
  const all = await Promise.all(walks.map((walk) => ofModel(project, walk)))
  return all.flat()
}

async function ofModel(project: Project, { model, records }: ModelWalk): Promise<readonly Annotation[]> {
  const last = records.at(-1)
  if (last === undefined || last.result === 'pass') return []
  const codes = last.reasons.map(({ code }) => code)
  return [
    ...(codes.includes('tests_failed') ? await failedTests(project, model) : []),
    ...(codes.includes('new_findings') ? await newFindings(project, model) : []),
    ...reasonAnnotations(model, last)
  ]
}

export function reasonAnnotations(
  model: string,
  { step, result, reasons }: Pick<StepRecord, 'result' | 'reasons'> & { readonly step: string }
): readonly Annotation[] {
  return reasons.map(({ code, message, cure }) => ({
    level: result === 'pending' ? 'warning' : 'error',
    title: `${model} · ${step}: ${code}`,
    message: cure === null ? message : `${message}\n-> ${cure}`
  }))
}

async function failedTests(project: Project, model: string): Promise<readonly Annotation[]> {
  const found = testReportSchema.safeParse(await readEvidence(project, model, 'test.json'))
  if (!found.success) return []
  return found.data.failures.map(({ name, message, file, line }) => ({
    level: 'error',
    title: `test failed: ${name}`,
    message,
    ...placed(file, line, null)
  }))
}

async function newFindings(project: Project, model: string): Promise<readonly Annotation[]> {
  const found = analysisSchema.safeParse(await readEvidence(project, model, 'analysis.json'))
  if (!found.success) return []
  return found.data.findings
    .filter(({ isNew }) => isNew)
    .map(({ rule, severity, message, file, line, column, tool }) => ({
      level: severity === 'note' ? 'notice' : severity,
      title: `${tool}: ${rule}`,
      message,
      ...placed(file, line, column)
    }))
}

/** The latest document of that name; null if there is none, or none that is JSON. */
export async function readEvidence({ ports }: Project, model: string, name: string): Promise<unknown> {
  const bytes = await ports.workspace.read(evidencePath({ model }, name))
  if (bytes === null) return null
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  } catch {
    return null
  }
}

function placed(file: string | null, line: number | null, column: number | null): Pick<Annotation, 'place'> {
  if (file === null) return {}
  return { place: { file, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) } }
}

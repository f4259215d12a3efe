// Annotations for what held a model and for new findings: at the line where the evidence names one.
import type { Annotation } from '../../adapters/github/runner.ts'
import { evidencePath, type Project } from '../../core/pipeline/context.ts'
import { analysisSchema, testReportSchema } from '../../core/pipeline/evidence.ts'
import type { End, ModelWalk } from '../../core/report/walk.ts'

export async function walkAnnotations(project: Project, walks: readonly ModelWalk[]): Promise<readonly Annotation[]> {
  const all = await Promise.all(walks.map((walk) => ofModel(project, walk)))
  return all.flat()
}

async function ofModel(project: Project, { model, records }: ModelWalk): Promise<readonly Annotation[]> {
  const last = records.at(-1)
  if (last === undefined) return []
  const isScanned = records.some(({ step, outputs }) => step === 'analyze' && outputs.analysis !== undefined)
  const findings = isScanned ? await newFindings(project, model) : []
  if (last.result === 'pass') return findings
  const areTestsFailed = last.reasons.some(({ code }) => code === 'tests_failed')
  return [...(areTestsFailed ? await failedTests(project, model) : []), ...findings, ...reasonAnnotations(model, last)]
}

export function reasonAnnotations(model: string, { step, result, reasons }: End): readonly Annotation[] {
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

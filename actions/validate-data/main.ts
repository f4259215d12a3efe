// validate-data: checks the tables that the config names: rows, ids, targets, duplicates, leakage.
import { contextsOf } from '../../adapters/local/models.ts'
import { exitCodes } from '../../core/errors.ts'
import { validateModelData, type CheckedData } from '../../core/pipeline/validate-data.ts'
import { code, heading, report, table, untrusted, type Report } from '../../core/report/tree.ts'
import type { Annotation } from '../../adapters/github/runner.ts'
import type { Run } from '../shared/action.ts'
import { open } from '../shared/open.ts'

interface Checked extends CheckedData {
  readonly model: string
}

export const run: Run<'validate-data'> = async (inputs, runner) => {
  const project = await open(inputs, runner)
  const contexts = contextsOf(project, inputs.words('models'))
  const checked: Checked[] = []
  for (const context of contexts) {
    checked.push(...(await validateModelData(context)).map((each) => ({ ...each, model: context.model })))
  }
  const count = (wanted: string): number =>
    checked.flatMap(({ findings }) => findings).filter(({ severity }) => severity === wanted).length
  const looked = checked.filter(({ rows }) => rows !== null).length
  const [errors, warnings] = [count('error'), count('warning')]
  const isPass = errors === 0 && looked > 0
  return {
    result: isPass ? 'pass' : errors > 0 ? 'fail' : 'unavailable',
    reason: isPass ? 'passed' : 'data_invalid',
    exitCode: isPass ? exitCodes.pass : exitCodes.input,
    message:
      looked === 0
        ? 'the config names no table that can be looked into: add `train.data` or `evaluation.data`'
        : `${looked} of ${checked.length} data sets looked into: ${errors} errors, ${warnings} warnings`,
    outputs: {
      models: JSON.stringify(contexts.map(({ model }) => model)),
      errors: String(errors),
      warnings: String(warnings)
    },
    annotations: checked.flatMap(annotations),
    report: render(checked),
    detail: { data: checked }
  }
}

function annotations({ model, path, findings }: Checked): readonly Annotation[] {
  return findings.map(({ code: finding, severity, message, cure }) => ({
    level: severity,
    title: `${model} · ${path}: ${finding}`,
    message: `${message}\n-> ${cure}`,
    place: { file: path }
  }))
}

function render(checked: readonly Checked[]): Report {
  const rows = checked.map(({ model, path, rows: counted, findings }) => [
    [code(model)],
    [code(path)],
    [counted === null ? 'not looked into' : counted.toLocaleString('en')],
    [untrusted(findings.map(({ message }) => message).join('; ') || '–')]
  ])
  return report([heading(2, 'Data'), table([['model'], ['data'], ['rows'], ['findings']], rows, [null, null, 'right'])])
}

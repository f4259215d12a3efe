// Step 3, unit testing: the team's tests, then the evaluation of this model and its comparison with the baseline.
import { parseDuration } from '../../config/units.ts'
import type { ReasonCode } from '../../gates/reasons.ts'
import { describeEnd, endedItself, missingProgram } from '../command-end.ts'
import {
  envelope,
  fail,
  logFile,
  pass,
  saveDocument,
  type Done,
  type ModelContext,
  type StepOutcome
} from '../context.ts'
import { readJunit } from '../findings/junit.ts'
import { measure } from '../evaluation/measure.ts'
import type { TestReport } from '../evidence.ts'
import type { CommandResult } from '../ports.ts'
import { counted } from '../words.ts'

export async function testStep(context: ModelContext, done: Done): Promise<StepOutcome> {
  const unit = await unitTests(context)
  if (unit !== null && unit.result !== 'pass') return unit
  const measured = await measure(context, done)
  if (measured.result !== 'pass') return measured
  const summary = [unit?.summary, measured.summary].filter(Boolean).join(', ')
  return pass(summary, { ...unit?.outputs, ...measured.outputs })
}

/** Why there is no result to read. What was not there, or did not run, would not the next time either. */
function reasonWithout(result: CommandResult): ReasonCode {
  if (missingProgram(result) !== null) return 'test_command_failed'
  return endedItself(result.end) ? 'tests_failed' : 'test_command_stopped'
}

async function unitTests(context: ModelContext): Promise<StepOutcome | null> {
  const { settings, ports, model } = context
  const { test } = settings
  if (test === undefined) return null
  const junit = test.junit ?? `.modelgate/junit/${model}.xml`
  const before = (await ports.workspace.stat(junit))?.modifiedMs ?? -1
  const log = logFile(context, 'test')
  const result = await ports.commands.run(
    {
      command: test.command,
      cwd: ports.workspace.root,
      // pytest writes JUnit XML when asked by its environment, so that a plain `pytest` can be counted
      env: test.junit === undefined ? { PYTEST_ADDOPTS: `--junitxml="${ports.workspace.resolve(junit)}"` } : {},
      timeoutMs: parseDuration(test.timeout) ?? Infinity,
      logFile: log
    },
    (line) => ports.progress.line(model, line)
  )
  const ended = describeEnd(result, `the test command \`${test.command}\``, test.timeout, log)
  const after = await ports.workspace.stat(junit)
  const isOk = result.end.kind === 'exit' && result.end.code === 0
  if (after === null || after.modifiedMs === before) {
    return isOk
      ? fail('junit_missing', `the test command wrote no ${junit}, so its tests can't be counted`)
      : fail(reasonWithout(result), ended)
  }
  const bytes = await ports.workspace.read(junit)
  const counts = readJunit(new TextDecoder().decode(bytes ?? new Uint8Array()), junit)
  const report: TestReport = {
    schema: 'modelgate/test@1',
    ...envelope(context),
    model,
    ...counts,
    failures: [...counts.failures]
  }
  const outputs = { tests: await saveDocument(context, 'test.json', report) }
  if (report.tests - report.skipped === 0) return fail('no_tests', `${junit} counts no test that ran`, outputs)
  if (report.failed + report.errors > 0) {
    const names = report.failures
      .slice(0, 5)
      .map(({ name, message }) => `\n    ${name}: ${message.split('\n')[0] ?? ''}`)
    return fail(
      'tests_failed',
      `${report.failed + report.errors} of ${counted(report.tests, 'test')} failed${names.join('')}`,
      outputs
    )
  }
  return isOk ? pass(counted(report.passed, 'test'), outputs) : fail('tests_failed', ended, outputs)
}

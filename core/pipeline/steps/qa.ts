// Step 6, QA testing: what staging serves equals what was evaluated, the team's own QA, and a bounded load.
import { qaSchema } from '../../config/schema.ts'
import { parseDuration, parseFraction } from '../../config/units.ts'
import type { Digest } from '../../digest.ts'
import { earlierSteps } from '../../gates/reasons.ts'
import { describeEnd } from '../command-end.ts'
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
import { findRelease, liveRelease } from '../baseline.ts'
import { compareBatch } from '../serving/batch-check.ts'
import { environmentParts } from '../environments.ts'
import { missing } from '../missing.ts'
import { askGolden, describeDifferences, goldenSet } from '../serving/golden-check.ts'
import type { GoldenComparison } from '../serving/golden.ts'
import { qaSchema as qaReportSchema, type QaReport, type Release } from '../evidence.ts'

type Settings = ReturnType<typeof qaSchema.parse>

export async function qaStep(context: ModelContext, done: Done): Promise<StepOutcome> {
  const environment = environmentParts(context.config).staging
  const digest = done.get('staging')?.outputs.release as Digest | undefined
  if (environment === null || digest === undefined)
    return missing('staging serves no release of this commit', earlierSteps('staging'))
  const { state } = await context.ports.states.read(environment, context.model)
  if (state.live !== digest) return fail('other_bytes', `${environment} serves another release than this commit's`)
  const release = await findRelease(context, digest)
  const settings = context.settings.qa ?? qaSchema.parse({})
  const golden =
    context.settings.kind === 'batch'
      ? await compareBatch(context, environment, release, settings.tolerance)
      : await askGolden(context, environment, release, { direct: false, count: settings.golden })
  const command = await teamQa(context, environment, settings)
  const load = await loadTest(context, environment, release, settings)
  const report: QaReport = {
    schema: 'modelgate/qa@1',
    ...envelope(context),
    model: context.model,
    environment,
    release: digest,
    modelDigest: release.parts.model,
    golden: {
      ...(golden ?? { asked: 0, equal: 0, differences: [] }),
      tolerance: settings.tolerance,
      differences: [...(golden?.differences ?? [])].slice(0, 100)
    },
    load,
    ...(load === null ? {} : await latencyOfLive(context, digest)),
    command: command === null ? null : { exitCode: command.exitCode, seconds: command.seconds }
  }
  const outputs = { qa: await saveDocument(context, 'qa.json', report), release: digest, environment }
  return judge(context, report, golden, command?.ended ?? null, settings, outputs)
}

function judge(
  context: ModelContext,
  report: QaReport,
  golden: GoldenComparison | null,
  ended: string | null,
  settings: Settings,
  outputs: StepOutcome['outputs']
): StepOutcome {
  const { load, command, live } = report
  if (golden === null && command === null) {
    return fail('golden_unavailable', `nothing says whether ${context.model} serves what was evaluated`, outputs)
  }
  if (golden !== null && golden.equal < golden.asked) {
    const share = `${golden.asked - golden.equal} of ${golden.asked} served predictions differ from the evaluation`
    return fail('golden_differs', `${share}${describeDifferences(golden)}`, outputs)
  }
  if (command !== null && command.exitCode !== 0)
    return fail('qa_command_failed', ended ?? 'the QA command failed', outputs)
  if (load !== null && load.errorRate > (parseFraction(settings.max_errors) ?? 0)) {
    return fail('error_budget_exceeded', `${load.failed} of ${load.requests} requests failed under load`, outputs)
  }
  const limit = settings.max_p95 === undefined ? Infinity : (parseDuration(settings.max_p95) ?? Infinity)
  if (load !== null && load.p95 > limit) {
    return fail('latency_exceeded', `p95 is ${load.p95.toFixed(0)} ms, allowed ${settings.max_p95 ?? ''}`, outputs)
  }
  const parts = [
    golden === null ? null : `${golden.equal} golden`,
    command === null ? null : 'QA command',
    load === null
      ? null
      : `p95 ${load.p95.toFixed(0)} ms${live === undefined ? '' : `, ${live.version} ${live.p95.toFixed(0)} ms`}`
  ]
  return pass(parts.filter((part) => part !== null).join(', '), outputs)
}

/** The 95th percentile that QA once found of the live release, to hold the candidate's against. */
async function latencyOfLive(context: ModelContext, candidate: Digest): Promise<Pick<QaReport, 'live'>> {
  const live = await liveRelease(context)
  if (live === null || live.digest === candidate) return {}
  const records = await context.ports.tracking.stepRecords(context.model)
  const tested = records.findLast(({ step, outputs }) => step === 'qa' && outputs.release === live.digest)?.outputs.qa
  if (tested === undefined || !(await context.ports.store.has(tested as Digest))) return {}
  const bytes = await context.ports.store.getBytes(tested as Digest)
  const { load } = qaReportSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  return load === null ? {} : { live: { version: live.version, p95: load.p95 } }
}

async function teamQa(context: ModelContext, environment: string, settings: Settings) {
  if (settings.command === undefined) return null
  const { ports, model } = context
  const { url } = await ports.driver(environment, context.settings.kind).status(environment, model)
  const log = logFile(context, 'qa')
  const result = await ports.commands.run(
    {
      command: settings.command,
      cwd: ports.workspace.root,
      env: { MODELGATE_URL: url ?? '' },
      timeoutMs: 30 * 60_000,
      logFile: log
    },
    (line) => ports.progress.line(model, line)
  )
  return {
    exitCode: result.end.kind === 'exit' ? result.end.code : 1,
    seconds: result.resources.wallSeconds,
    ended: describeEnd(result, `the QA command \`${settings.command}\``, '30m', log)
  }
}

/** Asks for evaluated rows, one a request, so that every request does real work. */
async function loadTest(context: ModelContext, environment: string, release: Release, settings: Settings) {
  if (context.settings.kind !== 'service' || settings.requests === 0) return null
  const { url } = await context.ports.driver(environment, 'service').status(environment, context.model)
  const set = await goldenSet(context, release, settings.golden)
  if (url === null || set === null) return null
  return context.ports.load({
    url: `${url}${context.settings.serve?.predict ?? '/invocations'}`,
    bodies: set.cases.map(({ row }) => ({ dataframe_records: [row.features] })),
    requests: settings.requests,
    concurrency: settings.concurrency,
    timeoutMs: 30_000
  })
}

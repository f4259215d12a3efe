// Gathers the facts for a gate, decides it and writes the decision to the audit log.
import { comparisonSchema, type Comparison } from '../metrics/comparison.ts'
import { localPeople, ownersRule } from '../gates/people.ts'
import { acceptFailures } from '../metrics/compare/accept.ts'
import { analysisSchema, type Acceptance } from './evidence.ts'
import { decideGate, type CheckState, type GateDecision, type GateFacts } from '../gates/decide.ts'
import type { GateConfig } from '../config/environment-schema.ts'
import type { Digest } from '../digest.ts'
import { contributorsSinceLive, releaseDigestOf } from '../release/release.ts'
import { audit, type Done, type ModelContext, type StepOutcome } from './context.ts'
import { isFlaky } from './attempts.ts'
import { applicableSteps, environmentParts, targetOf } from './environments.ts'
import { predecessorOf } from './graph.ts'
import { releaseBeneath, takenBack, takenBackByHandAt } from './serving/live-history.ts'
import { stepKey } from './step-key.ts'
import { origins, type Origin, type Step } from './words.ts'

/** What the gate before `environment` says now of this model at this commit; writes nothing. */
export async function foreseeGate(context: ModelContext, environment: string, done: Done): Promise<GateDecision> {
  const facts = await gateFacts(context, environment, done)
  return decideGate(
    context.config.gates[environment] ?? ({} satisfies GateConfig),
    facts,
    context.ports.approvals.people
  )
}

/** Decides the gate before `environment` for this model at this commit. */
export async function gateBefore(context: ModelContext, environment: string, done: Done): Promise<GateDecision> {
  const decision = await foreseeGate(context, environment, done)
  await audit(context, 'gate_decided', environment, {
    result: decision.result,
    reasons: decision.reasons.map(({ code, message }) => ({ code, message })),
    approvedBy: decision.approvals?.counted ?? []
  })
  return decision
}

/** How a step ends that its gate does not let begin; null where it may. */
export function heldBy({ result, reasons }: GateDecision): StepOutcome | null {
  return result === 'pass' ? null : { result, summary: reasons[0]?.code ?? 'gate', reasons, outputs: {} }
}

export async function readComparison(
  context: ModelContext,
  done: Done
): Promise<{ document: Comparison; digest: Digest } | null> {
  const made = await madeComparison(context, done)
  if (made === null) return null
  return { ...made, document: acceptFailures(made.document, await countedAcceptances(context)) }
}

/** The comparison as the step `test` made it: nothing in it is accepted yet. */
export async function madeComparison(
  { ports }: Pick<ModelContext, 'ports'>,
  done: Done
): Promise<{ document: Comparison; digest: Digest } | null> {
  const digest = done.get('test')?.outputs.comparison as Digest | undefined
  if (digest === undefined) return null
  const document = comparisonSchema.parse(JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))))
  return { document, digest: (done.get('test')?.outputs.comparisonDigest ?? digest) as Digest }
}

/** Acceptances by owners who made none of the change; teams can't be looked up here, so they don't count. */
async function countedAcceptances(context: ModelContext): Promise<readonly Acceptance[]> {
  const { ports, model, settings } = context
  const given = await ports.approvals.acceptances(model)
  if (given.length === 0) return []
  const contributors = await contributorsSinceLive(context)
  const { people = localPeople } = ports.approvals
  return given.filter(
    ({ by }) =>
      people.hadPart(by, contributors) === null &&
      (settings.owners === undefined || people.notAsked(by, ownersRule(settings.owners)) === null)
  )
}

async function gateFacts(context: ModelContext, environment: string, done: Done): Promise<GateFacts> {
  const { ports, config, settings, model, policy } = context
  const uses = applicableSteps(config, settings)
  const { staging } = environmentParts(config)
  // The first environment takes what was merged; QA and soak are asked of what comes after it.
  const before = environment === staging ? null : predecessorOf(config, environment)
  const isPromoted = environment === targetOf(context)
  const current = await currentRecords(context, done)
  const comparison = await readComparison(context, current)
  const build = done.get('build')
  const modelDigest = build?.outputs.modelDigest as Digest | undefined
  const { state } = await ports.states.read(environment, model)
  const release = (await releaseDigestOf(context, current)) ?? undefined
  const relevant: readonly Step[] = ['build', 'test', 'analyze', ...(isPromoted ? (['qa'] as const) : [])]
  const records = relevant.map((step) => current.get(step)).filter((record) => record !== undefined)
  return {
    environment,
    commit: context.head.sha,
    model,
    modelDigest: modelDigest ?? `sha256:${'0'.repeat(64)}`,
    serving: (build?.outputs.serving as Digest | undefined) ?? null,
    policy,
    now: ports.clock.now(),
    origin: worst([context.origin, ...records.map(({ origin }) => origin)]),
    evidenceAt: modelDigest === undefined ? null : Math.min(...records.map(({ createdAt }) => Date.parse(createdAt))),
    checks: {
      test: checkState(current, uses, 'test'),
      analyze: checkState(current, uses, 'analyze'),
      qa: isPromoted ? checkState(current, uses, 'qa') : 'unused'
    },
    comparison,
    comparisonMissing: comparison === null && settings.metrics !== undefined ? 'evidence_missing' : null,
    ...(await newFindings(context, current)),
    approvals: await approvalsSince(context, environment, await takenBackByHandAt(context, environment, release)),
    contributors: await contributorsSinceLive(context),
    servedBeforeSince: isPromoted && before !== null ? await servedSince(context, before, release) : null,
    hold: state.hold,
    wasRolledBack: (await takenBack(context, environment, release)) !== null,
    brokenBy: release === undefined ? null : (ports.approvals.brokenBy?.(environment, release) ?? null)
  }
}

/** What was approved before the release was taken back from here is no word on what is known of it since. */
async function approvalsSince({ ports }: ModelContext, environment: string, since: number | null) {
  const given = await ports.approvals.list(environment)
  return since === null ? given : given.filter(({ at }) => Date.parse(at) > since)
}

/** Records that speak of the build as it is now, compared with what is live now: the others are as good as missing. */
async function currentRecords(context: ModelContext, done: Done): Promise<Done> {
  const current = new Map(done)
  for (const step of ['test', 'analyze'] as const) {
    const record = done.get(step)
    if (record !== undefined && !(await keysOf(context, step, done)).includes(record.key)) current.delete(step)
  }
  const release = await releaseDigestOf(context, current)
  if (current.get('qa')?.outputs.release !== release) current.delete('qa')
  return current
}

/**
 * On the way on from production, which serves this very release by now, the comparison is with what was live there before: the
 * other environments of a group don't measure again.
 */
async function keysOf(context: ModelContext, step: Step, done: Done): Promise<readonly Digest[]> {
  const { production } = environmentParts(context.config)
  const key = await stepKey(context, step, done)
  if (production === null || targetOf(context) === production) return [key]
  const { live } = (await context.ports.states.read(production, context.model)).state
  if (live === null || live !== (await releaseDigestOf(context, done))) return [key]
  return [key, await stepKey(context, step, done, await releaseBeneath(context, production, live))]
}

async function newFindings({ ports }: ModelContext, done: Done): Promise<Pick<GateFacts, 'newFindings'>> {
  const digest = done.get('analyze')?.outputs.analysis as Digest | undefined
  if (digest === undefined) return {}
  const { findings } = analysisSchema.parse(JSON.parse(new TextDecoder().decode(await ports.store.getBytes(digest))))
  return { newFindings: findings.filter(({ isNew }) => isNew).map(({ severity }) => severity) }
}

function checkState(done: Done, uses: readonly Step[], step: 'test' | 'analyze' | 'qa'): CheckState {
  if (!uses.includes(step)) return 'unused'
  const record = done.get(step)
  if (record === undefined) return 'missing'
  if (isFlaky(record)) return 'flaky'
  return record.result === 'pass' ? 'pass' : 'fail'
}

function worst(found: readonly Origin[]): Origin {
  return origins[Math.max(...found.map((origin) => origins.indexOf(origin)))] ?? 'untrusted'
}

/** When this environment began to serve the release, by the first step record that says so; null while it doesn't. */
async function servedSince(context: ModelContext, before: string, release: string | undefined): Promise<number | null> {
  const { state } = await context.ports.states.read(before, context.model)
  if (release === undefined || state.live !== release) return null
  const by = before === environmentParts(context.config).staging ? 'staging' : 'live'
  const records = await context.ports.tracking.stepRecords(context.model)
  const first = records.find(
    ({ step, result, outputs }) =>
      step === by && result === 'pass' && outputs.release === release && (outputs.environment ?? before) === before
  )
  return first === undefined ? null : Date.parse(first.createdAt)
}

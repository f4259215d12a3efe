// The default branch after a merge, as the bot sees it; tests change one thing of it.
import { appendEntry } from '../../../../core/audit/chain.ts'
import type { AuditEntry } from '../../../../core/audit/entry.ts'
import { policyDigest } from '../../../../core/config/resolve.ts'
import { comparisonDigest } from '../../../../core/metrics/comparison.ts'
import type { ModelWalk } from '../../../../core/report/walk.ts'
import type { DeliveryObservation, MergedPull } from '../../../../core/bot/observation.ts'
import type { RunFacts } from '../../../../core/bot/run-facts.ts'
import { personText, type Person } from '../../../../core/bot/people.ts'
import { record, type BotEvent, type BoundModel, type RecordDetail } from '../../../../core/bot/records.ts'
import type { ProtectionRequest } from '../../../../core/bot/requests.ts'
import {
  comparisonOf,
  configOf,
  configText,
  dana,
  head,
  modelDigest,
  now,
  observe,
  people,
  rita,
  runOf,
  servingDigest,
  tree,
  walkOf
} from './pulls.ts'

/** The commit that the merge made. */
export const merged = 'd'.repeat(40)
export const policy = policyDigest(configOf(configText))
export const bound: BoundModel = {
  model: 'fraud',
  modelDigest,
  serving: servingDigest,
  comparison: comparisonDigest(comparisonOf(0.71))
}

export function chain(events: readonly BotEvent[]): readonly AuditEntry[] {
  const entries: AuditEntry[] = []
  for (const event of events) entries.push(appendEntry(entries.at(-1) ?? null, event, now - 7_200_000))
  return entries
}

export function approval(
  by: Person = rita,
  changes: Partial<RecordDetail<'approval_given'>> = {},
  environment = 'staging'
): BotEvent {
  const at = { actor: personText(by), model: null, environment, commit: head }
  const detail = {
    pull: 7,
    request: `delivery-${by.login}`,
    by,
    at: now - 7_200_000,
    head,
    tree,
    policy,
    models: [bound],
    ...changes
  }
  return record('approval_given', at, detail)
}

export function mergedPull(events: readonly BotEvent[], changes: Partial<MergedPull> = {}): MergedPull {
  const commits = { kind: 'all' as const, items: [] }
  return {
    ...{ sha: merged, number: 7, headSha: head, headTree: tree, author: dana, commits, entries: chain(events) },
    ...changes
  }
}

/** A run of the default branch that still goes on, and has handed in evidence of the merged commit. */
export function runOfMain(models: readonly ModelWalk[], changes: Partial<RunFacts> = {}): RunFacts {
  const run = runOf(models, { ...ofMain, ...changes })
  const { evidence, headSha } = run
  if (evidence.kind !== 'read') return run
  return { ...run, evidence: { ...evidence, document: { ...evidence.document, commit: headSha } } }
}

const ofMain = { event: 'push', headSha: merged, headBranch: 'main', status: 'in_progress' } as const

export function deliver(changes: Partial<DeliveryObservation> = {}, text = configText): DeliveryObservation {
  const { self, repository, config } = observe({}, text)
  return {
    kind: 'delivery',
    self,
    repository,
    config,
    now,
    people,
    pinnedLabels: {},
    records: { entries: [], head: null },
    missingPermissions: [],
    runs: [runOfMain([walkOf('fraud')])],
    environmentsHead: null,
    places: [],
    promotions: [],
    mergedPulls: [mergedPull([approval()])],
    sinceLive: {},
    trees: { [merged]: tree },
    ...changes
  }
}

export function waits(changes: Partial<ProtectionRequest> = {}): ProtectionRequest {
  return { kind: 'protection', id: 'p1', at: now, environment: 'staging', runId: 8123, sha: merged, ...changes }
}

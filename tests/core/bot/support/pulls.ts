// A pull request as the bot sees it, which passes but for approvals; tests change one thing of it.
import { parseConfig } from '../../../../core/config/parse.ts'
import { policyDigest } from '../../../../core/config/resolve.ts'
import type { Config } from '../../../../core/config/schema.ts'
import { digestBytes, type Digest } from '../../../../core/digest.ts'
import { compare } from '../../../../core/metrics/compare/compare.ts'
import { plainMetrics } from '../../../../core/metrics/documents/document.ts'
import { comparisonDigest, type Comparison } from '../../../../core/metrics/comparison.ts'
import type { StepRecord } from '../../../../core/pipeline/evidence.ts'
import type { Step } from '../../../../core/pipeline/words.ts'
import type { ModelWalk } from '../../../../core/report/walk.ts'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import type { RunFacts } from '../../../../core/bot/run-facts.ts'
import type { Person, PersonFacts } from '../../../../core/bot/people.ts'

export const head = 'a'.repeat(40)
export const base = 'b'.repeat(40)
export const tree = 'c'.repeat(40)
export const now = Date.parse('2026-11-23T12:00:00Z')

export const dana: Person = { id: 1, login: 'dana' }
export const rita: Person = { id: 2, login: 'rita' }
export const toni: Person = { id: 3, login: 'toni' }
export const otto: Person = { id: 4, login: 'otto' }

export function facts(person: Person, changes: Partial<PersonFacts> = {}): PersonFacts {
  return { ...person, isBot: false, role: 'write', permission: 'write', teams: [], unknownTeams: [], ...changes }
}

export const people: readonly PersonFacts[] = [
  facts(dana),
  facts(rita, { role: 'maintain', teams: ['acme/ml-reviewers'] }),
  facts(toni, { role: 'triage', permission: 'read' }),
  facts(otto, { teams: ['acme/risk'] })
]

export const configText = `version: 1
models:
  fraud:
    paths: [models/fraud/**]
    owners: [acme/risk]
    train: python train.py
    artifact: out/model.joblib
    test: pytest --junitxml=junit.xml
    evaluation: { predictions: out/p.csv, task: binary, id: id, target: y, prediction: p }
    metrics:
      recall: { goal: maximize, max_regression: 0.02 }
    serve: python serve.py
environments:
  staging: {}
  production: { after: staging }
gates:
  staging:
    approvals: { count: 1, teams: [acme/ml-reviewers] }
  production:
    approvals: { count: 1, teams: [acme/risk] }
    soak: 24h
`

export function configOf(text: string): Config {
  const parsed = parseConfig(text, 'modelgate.yml')
  if ('config' in parsed) return parsed.config
  throw new Error(parsed.errors.map(({ message }) => message).join('\n'))
}

/** A comparison of one metric by numbers. */
export function comparisonOf(
  candidate: number,
  baseline = 0.7,
  rule = { goal: 'maximize' as const, max_regression: 0.02 }
): Comparison {
  const document = (value: number) => ({ ...plainMetrics(new Map([['recall', value]])), rows: 1000 })
  return compare({
    baseline: document(baseline),
    candidate: document(candidate),
    baselineName: '3.1.0 (live)',
    rules: new Map([['recall', rule]]),
    producer: 'test'
  })
}

export function stepRecord(model: string, step: Step, changes: Partial<StepRecord> = {}): StepRecord {
  return {
    schema: 'modelgate/step@1',
    producer: 'test',
    commit: head,
    createdAt: '2026-11-23T11:00:00.000Z',
    origin: 'self_reported',
    model,
    step,
    key: digestBytes(`${model} ${step}`),
    result: 'pass',
    summary: 'fine',
    reasons: [],
    startedAt: '2026-11-23T11:00:00.000Z',
    seconds: 10,
    outputs: {},
    ...changes
  }
}

export const modelDigest: Digest = digestBytes('model')
export const servingDigest: Digest = digestBytes('serving')

export function walkOf(
  model: string,
  comparison: Comparison | null = comparisonOf(0.71),
  more: readonly StepRecord[] = []
): ModelWalk {
  const outputs: Record<string, string> = comparison === null ? {} : { comparisonDigest: comparisonDigest(comparison) }
  return {
    model,
    isAffected: true,
    why: '1 file changed',
    planned: ['commit', 'build', 'test', 'staging', 'qa', 'production', 'live'],
    records: [
      stepRecord(model, 'commit'),
      stepRecord(model, 'build', { outputs: { modelDigest, serving: servingDigest } }),
      stepRecord(model, 'test', { outputs }),
      ...more
    ],
    comparison,
    held: null
  }
}

export function runOf(models: readonly ModelWalk[], changes: Partial<RunFacts> = {}): RunFacts {
  return {
    id: 8123,
    attempt: 1,
    url: 'https://github.example/acme/models/actions/runs/8123',
    path: '.github/workflows/modelgate.yml',
    event: 'pull_request',
    headSha: head,
    repositoryId: 10,
    headRepositoryId: 10,
    headBranch: 'better',
    actor: dana,
    startedBy: dana,
    title: 'Check',
    status: 'completed',
    conclusion: 'success',
    startedAt: now - 3_600_000,
    evidence: {
      kind: 'read',
      document: {
        commit: head,
        policy: digestBytes('policy'),
        createdAt: now - 3_600_000,
        run: { id: 8123, attempt: 1 },
        models
      },
      digest: digestBytes('evidence'),
      artifactId: 5
    },
    ...changes
  }
}

export function observe(changes: Partial<PullObservation> = {}, text = configText): PullObservation {
  const config = configOf(text)
  return {
    kind: 'pull',
    delivery: null,
    self: { mode: 'app', login: 'modelgate[bot]', appId: 77 },
    repository: {
      id: 10,
      owner: 'acme',
      name: 'models',
      defaultBranch: 'main',
      defaultHead: base,
      isPrivate: true,
      url: 'https://github.example/acme/models'
    },
    config: { kind: 'valid', config, policy: policyDigest(config) },
    now,
    people,
    pinnedLabels: { 'approve:staging': 900, 'approve:production': 901 },
    records: { entries: [], head: null },
    missingPermissions: [],
    pull: {
      number: 7,
      title: 'Better',
      url: 'https://github.example/acme/models/pull/7',
      state: 'open',
      isDraft: false,
      updatedAt: now - 60_000,
      author: dana,
      head: { sha: head, ref: 'better', repositoryId: 10, tree },
      base: { sha: base, ref: 'main' },
      mergedAs: null,
      mergedTree: null,
      labels: { kind: 'all', items: [] },
      commits: { kind: 'all', items: [{ sha: head, people: [dana], unknown: [], paths: null }] },
      files: { kind: 'all', items: ['models/fraud/train.py'] }
    },
    headConfig: null,
    runs: [runOf([walkOf('fraud')])],
    comments: [],
    labelEvents: [],
    comment: null,
    checks: [],
    queuedAs: null,
    places: [],
    promoted: null,
    servedBefore: null,
    sinceLive: {},
    ...changes
  }
}

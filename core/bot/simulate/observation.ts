// The observation that a bot would make of a described pull request: all that a description leaves out is as it should be.
import type { Config } from '../../config/schema.ts'
import { policyDigest, resolveModel } from '../../config/resolve.ts'
import { parseDuration } from '../../config/units.ts'
import { digestBytes } from '../../digest.ts'
import { appendEntry } from '../../audit/chain.ts'
import type { Comparison } from '../../metrics/comparison.ts'
import { compareMetric } from '../../metrics/compare/metric.ts'
import { applicableSteps } from '../../pipeline/environments.ts'
import { countNewFindings } from '../../pipeline/findings/finding-counts.ts'
import { predecessorOf } from '../../pipeline/graph.ts'
import type { StepRecord } from '../../pipeline/evidence.ts'
import type { Origin, Step } from '../../pipeline/words.ts'
import type { ModelWalk } from '../../report/walk.ts'
import { environmentsBranch, promotionBranch } from '../branches.ts'
import type { CommitFacts, PullObservation } from '../observation.ts'
import type { RunFacts } from '../run-facts.ts'
import type { Person, PersonFacts } from '../people.ts'
import { touchedModels } from '../pull/models.ts'
import { record } from '../records.ts'
import { labelsOf } from '../repository.ts'
import type { Description } from './description.ts'

export const simulatedHead = '1'.repeat(40)
const [mergedSha, baseSha, tree] = ['2'.repeat(40), '3'.repeat(40), '4'.repeat(40)] as const
const release = digestBytes('simulated release')
const repositoryId = 1
const runId = 1
const bot = 'modelgate[bot]'
const rule = { goal: 'maximize', max_regression: 0.1 } as const

/** The verdict is given, so one rule stands for those of each model; who may approve is not changed by it. */
export function simulatedConfig(config: Config): Config {
  const models = Object.entries(config.models).map(
    ([name, model]) => [name, model.metrics === undefined ? model : { ...model, metrics: { simulated: rule } }] as const
  )
  return { ...config, models: Object.fromEntries(models) }
}

/**
 * `config` is a simulated one. People get ids by the order in which they are named. What is described is so at the time
 * `described`; it is seen first at `now`, before that.
 */
export function simulatedPull(
  description: Description,
  config: Config,
  { now, described }: { readonly now: number; readonly described: number }
): PullObservation {
  const { author, promotion } = description
  const people = peopleOf(description)
  const personOf = (login: string): Person => {
    const { id } = people.find((person) => person.login === login) ?? { id: 0 }
    return { id, login }
  }
  const given = description.commits.length > 0 ? description.commits : [{ by: [author] }]
  const commits = given.map(({ by }, index): CommitFacts => {
    const sha = index === given.length - 1 ? simulatedHead : digestBytes(`commit ${index}`).slice(7, 47)
    return { sha, people: by.map(personOf), unknown: [], paths: null }
  })
  const before = promotion === undefined ? null : predecessorOf(config, promotion.environment)
  const served = described - (parseDuration(promotion?.served ?? '0s') ?? 0)
  const opened =
    promotion === undefined
      ? []
      : [
          appendEntry(
            null,
            record(
              'promotion_opened',
              { actor: bot, model: promotion.model, environment: promotion.environment, commit: mergedSha },
              { pull: 1, release, version: 'v1.0.0', head: simulatedHead, replaces: null }
            ),
            now
          )
        ]
  const labels = labelsOf(config).map(({ name }, index) => [name, index + 1] as const)
  const seen: PullObservation = {
    kind: 'pull',
    delivery: null,
    self: { mode: 'app', login: bot, appId: 1 },
    repository: {
      ...{ id: repositoryId, owner: 'owner', name: 'repository', defaultBranch: 'main', defaultHead: baseSha },
      isPrivate: true,
      url: 'https://github.com/owner/repository'
    },
    config: { kind: 'valid', config, policy: policyDigest(config) },
    now,
    people,
    pinnedLabels: Object.fromEntries(labels),
    records: { entries: opened, head: null },
    missingPermissions: [],
    pull: {
      ...{ number: 1, title: 'Simulated', url: 'https://github.com/owner/repository/pull/1' },
      ...{ state: 'open', isDraft: false, updatedAt: now, mergedAs: null, mergedTree: null },
      author: promotion === undefined ? personOf(author) : { id: 0, login: bot },
      head: {
        sha: simulatedHead,
        ref: promotion === undefined ? 'change' : promotionBranch(promotion.environment, promotion.model, 'v1.0.0'),
        repositoryId,
        tree
      },
      base: { sha: baseSha, ref: promotion === undefined ? 'main' : environmentsBranch },
      labels: { kind: 'all', items: [] },
      commits: { kind: 'all', items: promotion === undefined ? commits : [] },
      files: {
        kind: 'all',
        items: promotion === undefined ? description.files : [`${promotion.environment}/${promotion.model}.yaml`]
      }
    },
    headConfig: null,
    runs: [],
    comments: [],
    labelEvents: [],
    comment: null,
    checks: [],
    queuedAs: null,
    places:
      promotion === undefined || before === null
        ? []
        : [
            {
              environment: before,
              model: promotion.model,
              state: { live: release, candidate: null, weight: 0, hold: null }
            }
          ],
    servedBefore: null,
    promoted: promotion === undefined ? null : { live: null, candidate: release, weight: 0, hold: null },
    sinceLive:
      promotion === undefined
        ? {}
        : {
            [promotion.model]: {
              ...{ release: digestBytes('live'), version: 'v0.9.0', commit: baseSha, liveAt: served },
              commits: { kind: 'all', items: commits }
            }
          }
  }
  const touched = promotion === undefined ? touchedModels(seen, config) : [promotion.model]
  const affected = new Set([...touched, ...Object.keys(description.models)])
  return { ...seen, runs: [runOf({ description, config, now, served, affected })] }
}

function peopleOf({ author, commits, labels, people }: Description): readonly PersonFacts[] {
  const logins = [author, ...commits.flatMap(({ by }) => by), ...labels.map(({ by }) => by), ...Object.keys(people)]
  return [...new Set(logins)].map((login, index) => {
    const { role, teams, bot: isBot } = people[login] ?? { role: 'write', teams: [], bot: false }
    const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role
    return { id: index + 1, login, isBot, role, permission, teams, unknownTeams: [] }
  })
}

interface Walks {
  readonly description: Description
  readonly config: Config
  readonly now: number
  /** Since when the environment before serves the release. */
  readonly served: number
  readonly affected: ReadonlySet<string>
}

function runOf(walks: Walks): RunFacts {
  const { description, config, now } = walks
  const { promotion } = description
  const commit = promotion === undefined ? simulatedHead : mergedSha
  const models = Object.keys(config.models).map((model) => walkOf(model, walks))
  return {
    ...{ id: runId, attempt: 1, url: 'https://github.com/owner/repository/actions/runs/1' },
    path: '.github/workflows/modelgate.yml',
    event: promotion === undefined ? 'pull_request' : 'push',
    headSha: commit,
    ...{ repositoryId, headRepositoryId: repositoryId },
    headBranch: promotion === undefined ? 'change' : 'main',
    ...{ actor: null, startedBy: null, title: 'Simulated' },
    ...{ status: 'completed', conclusion: 'success', startedAt: now },
    evidence: {
      kind: 'read',
      document: {
        ...{ commit, policy: policyDigest(config), createdAt: now },
        run: { id: runId, attempt: 1 },
        models
      },
      digest: digestBytes('simulated evidence'),
      artifactId: 1
    }
  }
}

function walkOf(model: string, { description, config, now, served, affected }: Walks): ModelWalk {
  const { promotion } = description
  const told = description.models[model]
  const settings = resolveModel(config, model)
  const planned = settings === undefined ? [] : applicableSteps(config, settings)
  const until = planned.indexOf(promotion === undefined ? 'analyze' : 'qa')
  const before: readonly Step[] =
    promotion === undefined ? ['commit', 'build', 'test', 'analyze'] : planned.slice(0, until + 1)
  const records = planned
    .filter((step) => before.includes(step))
    .map((step) =>
      recordOf(model, step, told?.failed === step, promotion !== undefined, step === 'staging' ? served : now)
    )
  return {
    ...{ model, why: 'described', planned, records, held: null },
    isAffected: affected.has(model),
    comparison: config.models[model]?.metrics === undefined ? null : comparisonOf(told?.verdict ?? 'pass')
  }
}

function recordOf(model: string, step: Step, isFailed: boolean, isTrusted: boolean, at: number): StepRecord {
  const origin: Origin = isTrusted ? 'trusted' : 'self_reported'
  const outputs: Readonly<Partial<Record<Step, Record<string, string>>>> = {
    build: { modelDigest: digestBytes(`model ${model}`), serving: digestBytes(`serving ${model}`) },
    analyze: { newFindings: countNewFindings([]) },
    staging: { release, version: 'v1.0.0' },
    qa: { release, version: 'v1.0.0' }
  }
  const time = new Date(at).toISOString()
  return {
    schema: 'modelgate/step@1',
    ...{ producer: 'modelgate policy simulate', commit: isTrusted ? mergedSha : simulatedHead, origin, model, step },
    ...{ createdAt: time, startedAt: time, seconds: 0, key: digestBytes(`${model} ${step}`) },
    ...{ result: isFailed ? 'fail' : 'pass', summary: isFailed ? 'failed' : 'passed', reasons: [] },
    outputs: outputs[step] ?? {}
  }
}

const candidates = {
  pass: { value: 0.9, interval: [-0.01, 0.01] },
  fail: { value: 0.5, interval: [-0.5, -0.3] },
  inconclusive: { value: 0.85, interval: [-0.2, 0.1] }
} as const

function comparisonOf(verdict: Comparison['verdict']): Comparison {
  const { value, interval } = candidates[verdict]
  const paired = { interval, standardError: 0 }
  return {
    ...{ schema: 'modelgate/comparison@1', producer: 'modelgate policy simulate', verdict },
    baseline: { name: 'simulated', evaluation: null },
    rows: { baseline: 1000, candidate: 1000, joined: 1000 },
    metrics: [compareMetric({ name: 'simulated', baseline: 0.9, candidate: value, rule, paired })],
    ...{ slices: [], hidden: { slices: 0, rows: 0 }, also: [], notes: [], method: {}, errors: [] }
  }
}

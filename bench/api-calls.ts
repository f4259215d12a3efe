// What an event costs at GitHub: the bot's server on GitHub's double, by signed webhooks, with warm caches.
import { counted } from '../core/pipeline/words.ts'
import { repo, openPull, push } from '../tests/bot/support/served.ts'
import { startStage, type Stage } from '../tests/bot/support/stage.ts'
import { costOf, type Act, type Cost } from './bot/cost.ts'
import { printRows, type Row } from './row.ts'

const model = `version: 1
models:
  fraud:
    paths: [train.py]
    train: python train.py
    artifact: out/model.joblib
    evaluation: { predictions: out/p.csv, task: binary, id: id, target: y, prediction: p }
    metrics: { recall: { goal: maximize, max_regression: 0.02 } }
    serve: python serve.py
environments: { staging: {} }
`
const byRole = `${model}gates: { staging: { approvals: { count: 1, roles: [write] } } }\n`
const byTeam = `${model}gates: { staging: { approvals: { count: 1, teams: [acme/reviewers] } } }\n`
const approval = 'approve:staging'

interface Limit {
  readonly reads: number
  readonly writes: number
  /** The writes are a point each, and so is each read that is not answered "not modified". */
  readonly points: number
  readonly why?: string
  /** No goal was ever set: what it took when this was written. */
  readonly isBound?: true
}

export async function run(): Promise<readonly Row[]> {
  return [...(await withPolicy(byRole, everyEvent)), ...(await withPolicy(byTeam, approvalOfTeam))]
}

async function withPolicy<T>(config: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const stage = await startStage({ '.github/modelgate.yml': config })
  try {
    const { number } = await openPull(stage.served)
    await stage.said('is being checked', number)
    await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
    await stage.said('waits for approval', number)
    return await work(desk(stage, number))
  } finally {
    await stage.served.close()
  }
}

/** What people do on one pull request. */
interface Desk {
  readonly label: (login: string, name: string) => Act
  readonly unlabel: (login: string, name: string) => Act
  readonly title: (title: string) => Act
  readonly comment: (body: string) => Act
  readonly push: Act
  readonly evidence: Act
  readonly cost: (act: Act) => Promise<Cost>
}

function desk(stage: Stage, number: number): Desk {
  const act = (login: string, method: string, path: string, body?: object): Act => ({
    do: () => stage.as(login)(method, `${repo}/${path}`, body),
    own: 1
  })
  const labels = `issues/${number}/labels`
  return {
    label: (login, name) => act(login, 'POST', labels, { labels: [name] }),
    unlabel: (login, name) => act(login, 'DELETE', `${labels}/${name}`),
    title: (title) => act('dana', 'PATCH', `pulls/${number}`, { title }),
    comment: (body) => act('rita', 'POST', `issues/${number}/comments`, { body }),
    push: { do: () => push(stage.served, 'better', 'print("better still")\n'), own: 2 },
    evidence: { do: () => stage.runs('modelgate.yml', { fraud: { recall: 0.73 } }), own: 0 },
    cost: (what) => costOf(stage, what)
  }
}

async function everyEvent({ label, unlabel, title, comment, push, evidence, cost }: Desk): Promise<readonly Row[]> {
  // Once round, so that everything that can be known is.
  const warm = [label('rita', approval), unlabel('rita', approval), label('dana', approval)]
  const other = [label('rita', 'documentation'), unlabel('rita', 'documentation'), title('Once')]
  for (const act of [...warm, ...other]) await cost(act)
  const permission = 'GraphQL, and the permission of who set it'
  const three = 'a record, the comment, the check'
  // GitHub's own list of who set a label is what a delivery that asks for an approval is held against.
  const events = `${permission}, and the events of the pull request that confirm it; ${three}`
  return [
    row('an event that changes nothing', await cost(title('Twice')), { reads: 1, writes: 0, points: 1 }),
    row('a comment that is no command', await cost(comment('Looks good')), { reads: 0, writes: 0, points: 0 }),
    row('a label that the gate does not know', await cost(label('rita', 'documentation')), {
      ...{ reads: 2, writes: 0, points: 1, why: permission }
    }),
    row('a label that approves', await cost(label('rita', approval)), {
      ...{ reads: 3, writes: 3, points: 5, why: events }
    }),
    row('that label taken off', await cost(unlabel('rita', approval)), {
      ...{ reads: 2, writes: 3, points: 4, why: three }
    }),
    row('a label that is refused', await cost(label('dana', approval)), {
      ...{ reads: 3, writes: 4, points: 6, why: `${events}, the label off` }
    }),
    row('a slash command', await cost(comment('/modelgate status')), {
      ...{ reads: 3, writes: 4, points: 6, isBound: true, why: `who wrote it; ${three}, a reaction` }
    }),
    row('a push', await cost(push), {
      ...{
        reads: 7,
        writes: 3,
        points: 8,
        isBound: true,
        why: `the run that began, its artifacts, and once more as the run was asked for; ${three}`
      }
    }),
    row('a run that ends with evidence', await cost(evidence), {
      ...{
        reads: 8,
        writes: 5,
        points: 12,
        isBound: true,
        why: 'run, artifact, its bytes; the comment, a check for each step'
      }
    })
  ]
}

async function approvalOfTeam({ label, unlabel, cost }: Desk): Promise<readonly Row[]> {
  await cost(label('rita', approval))
  await cost(unlabel('rita', approval))
  return [
    row('a label that approves, by one of a team', await cost(label('rita', approval)), {
      ...{
        reads: 4,
        writes: 3,
        points: 5,
        why: 'as above, and the membership, which GitHub tells of each team by itself'
      }
    })
  ]
}

function row(event: string, { reads, writes, points }: Cost, limit: Limit): Row {
  const listed = (some: readonly string[]): string => (some.length === 0 ? '' : ` (${some.join(', ')})`)
  const { why = '' } = limit
  const word = limit.isBound === true ? 'no goal, before' : 'limit'
  return {
    name: `requests of ${event}`,
    figure: [
      `${counted(reads.length, 'read')}${listed(reads)}`,
      `${counted(writes.length, 'write')}${listed(writes)}`,
      counted(points, 'point')
    ].join(', '),
    peer: `${word} ${limit.reads}, ${limit.writes} and ${limit.points}${why === '' ? '' : `: ${why}`}`,
    ratio: Math.min(share(limit.reads, reads.length), share(limit.writes, writes.length), share(limit.points, points)),
    goal: 1
  }
}

/** 1 where there is nothing, as nothing is allowed. */
function share(limit: number, measured: number): number {
  return measured === 0 ? Math.max(1, limit) : limit / measured
}

if (import.meta.main) printRows(await run())

import { describe, expect, test } from '@jest/globals'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import type { PullObservation } from '../../../../core/bot/observation.ts'
import { personText } from '../../../../core/bot/people.ts'
import { record } from '../../../../core/bot/records.ts'
import { policyDigest } from '../../../../core/config/resolve.ts'
import { compare } from '../../../../core/metrics/compare/compare.ts'
import type { Comparison } from '../../../../core/metrics/comparison.ts'
import { plainMetrics } from '../../../../core/metrics/documents/document.ts'
import { shown } from '../support/acts.ts'
import { chain } from '../support/deliveries.ts'
import { comparisonOf, configOf, configText, head, observe, runOf, stepRecord, walkOf } from '../support/pulls.ts'

function compared(names: readonly string[]): Comparison {
  const document = (value: number) => ({ ...plainMetrics(new Map(names.map((name) => [name, value]))), rows: 1000 })
  return compare({
    ...{ baseline: document(0.9), candidate: document(0.1), baselineName: names[0] ?? '', producer: 'test' },
    rules: new Map(names.map((name) => [name, { goal: 'maximize' as const, max_regression: 0.02 }]))
  })
}

const bodyOf = (changes: Partial<PullObservation>, text = configText): string =>
  shown(changes, text).state().comment?.body ?? ''

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)]
const parse = (body: string): readonly Node[] => nodesOf(fromMarkdown(body, { mdastExtensions: [gfmFromMarkdown()] }))

const attacks = [
  '@acme/everybody look',
  '[click](https://evil.example/a)',
  '![pixel](https://evil.example/p.png)',
  '<img src=https://evil.example/p.png>',
  '</details><script>alert(1)</script><!-- x -->',
  'https://evil.example/bare www.evil.example',
  'a`b` | c | `@acme/everybody` ``',
  'line\n\n# heading @acme/everybody\n\n- [x] task',
  'GH-1 #1 acme/models#1'
]

describe.each(attacks)('the text %j', (attack) => {
  const login = attack.slice(0, 90)
  const by = { id: 666, login }
  const at = { actor: personText(by), model: 'fraud', environment: 'staging', commit: head }
  const events = [
    record(
      'approval_refused',
      { ...at, model: null },
      { pull: 7, request: 'delivery-evil', by, head, reason: 'approver_not_listed', message: attack }
    ),
    record(
      'command_answered',
      { ...at, model: null },
      { pull: 7, request: 'comment-1', by, command: attack, isDone: true, outcome: attack }
    ),
    record(
      'failure_accepted',
      { ...at, model: attack },
      {
        pull: 7,
        request: 'comment-2',
        by,
        metric: attack,
        slice: attack,
        reason: attack,
        comparison: stepRecord('m', 'test').key
      }
    ),
    record('label_unheard', { ...at, model: null }, { pull: 7, label: attack })
  ]
  const { pull } = observe()
  const failed = stepRecord('fraud', 'analyze', {
    ...{ result: 'fail', summary: attack },
    reasons: [{ code: 'new_findings', message: attack, cure: attack }]
  })
  const body = bodyOf({
    records: { entries: chain(events), head: 'x' },
    pull: { ...pull, title: attack, author: by, head: { ...pull.head, ref: attack } },
    runs: [runOf([walkOf('fraud', compared([attack]), [failed]), walkOf(attack, compared([attack]), [failed])])]
  })
  const nodes = parse(body)

  test('stands in the comment, in every place', () => {
    expect(body).toContain('asked to approve')
    expect(body).toContain(' accepted ')
    expect(body).toContain('The label ')
  })

  test('makes no link, image or markup', () => {
    expect(
      nodes
        .flatMap(({ type, url }) => (/^(link|image)/.test(type) ? [url ?? ''] : []))
        .filter((url) => !url.startsWith('https://github.example/'))
    ).toEqual([])
    expect(nodes.filter(({ type, value }) => type === 'html' && /script|img|evil|@/i.test(value ?? ''))).toEqual([])
    expect(nodes.filter(({ type }) => type === 'image' || type === 'imageReference')).toEqual([])
  })

  test('mentions nobody and no issue outside of code', () => {
    const prose = nodes.flatMap(({ type, value }) => (type === 'text' || type === 'html' ? [value ?? ''] : []))
    expect(prose.filter((text) => /(^|[^\w`])@[a-z\d]/i.test(text))).toEqual([])
    expect(prose.filter((text) => /(^|[\s(])(#|GH-|[\w-]+\/[\w-]+#)1\b/.test(text))).toEqual([])
  })
})

test('alternatives stand one below the other, and what each of them takes', () => {
  const rules = '{ any: [{ users: [ana] }, { all: [{ users: [ben] }, { roles: [maintain] }] }] }'
  const text = configText
    .replace('{ count: 1, teams: [acme/ml-reviewers] }', rules)
    .replace('{ count: 1, teams: [acme/risk] }', rules)
  const lines = bodyOf({}, text).split('\n')
  const rows = lines.flatMap((line) => /^\| (.*?) \| look, then set the label/.exec(line)?.[1] ?? [])
  expect(rows).toEqual(['1 of `ana`', 'or 1 of `ben`', 'and 1 with the role `maintain`'])
  expect(lines.find((line) => line.includes('will ask later'))).toContain(
    '1 of `ana`, or 1 of `ben` and 1 with the role `maintain`; 24h'
  )
})

test('whoever may accept a failure is named, also where the model has no owners', () => {
  const runs = [runOf([walkOf('fraud', compared(['recall']))])]
  const who = (text: string) => /^\| (.*?) \| or accept it: /m.exec(bodyOf({ runs }, text))?.[1]
  expect(who(configText)).toBe('1 of `acme/risk`')
  expect(who(configText.replace(/ +owners: .*\n/, ''))).toBe('somebody with write access')
})

test('a model that the change takes out of the config is to be left out, as no run speaks of it', () => {
  const renamed = configOf(configText.replace('  fraud:', '  scam:'))
  const headConfig = { kind: 'valid' as const, config: renamed, policy: policyDigest(renamed) }
  const row = (changes: Partial<PullObservation>) => /^\| author \| (.*)$/m.exec(bodyOf({ runs: [], ...changes }))?.[1]
  expect(row({ headConfig })).toBe(
    'this change takes `fraud` out of the config, so nothing is measured of it: leave it out, `/modelgate exclude fraud` | `evidence_missing` |'
  )
  expect(row({})).toContain('no workflow run handed in evidence of fraud')
})

test('a hold of a later environment is told before somebody merges what nothing would promote', () => {
  const hold = 'rolled back from v0.1.1 to v0.1.0 by rita'
  const place = { environment: 'production', model: 'fraud', state: { live: null, candidate: null, weight: 0, hold } }
  const lines = (places: PullObservation['places']) => bodyOf({ places }).split('\n')
  expect(lines([place])).toContain(
    `- ⏸️ \`production\` was put on hold for \`fraud\`: ${hold}. Nothing is promoted there until somebody comments \`/modelgate resume fraud\`.`
  )
  const others = [
    { ...place, model: 'other' },
    { ...place, state: { ...place.state, hold: null } }
  ]
  expect(lines(others).join('\n')).not.toContain('on hold')
})

test('a huge comparison never makes more than GitHub takes', () => {
  const names = Array.from({ length: 1500 }, (_, index) => `metric ü ${index} ${'long '.repeat(12)}`)
  const body = bodyOf({ runs: [runOf([walkOf('fraud', compared(names))])] })
  expect(new TextEncoder().encode(body).length).toBeLessThanOrEqual(65_536)
  expect(body).toContain('## ❌ `fraud` is held')
})

describe('twenty models stay readable', () => {
  const names = Array.from({ length: 20 }, (_, index) => `m${String(index).padStart(2, '0')}`)
  const models = names.map(
    (name) =>
      `  ${name}: { paths: [models/${name}/**], train: t, artifact: a, test: p, evaluation: { predictions: out/p.csv, task: binary, id: id, target: y, prediction: p }, metrics: { recall: { goal: maximize, max_regression: 0.02 } } }\n`
  )
  const gates = `environments: { staging: {} }\ngates: { staging: { approvals: { count: 1, teams: [acme/ml-reviewers] } } }\n`
  const { pull } = observe()
  const files = { kind: 'all' as const, items: names.map((name) => `models/${name}/train.py`) }
  const walks = names.map((name, index) => walkOf(name, comparisonOf(index === 0 ? 0.1 : index === 7 ? 0.69 : 0.71)))
  const body = bodyOf(
    { pull: { ...pull, files }, runs: [runOf(walks)] },
    `version: 1\nmodels:\n${models.join('')}${gates}`
  )
  const open = body.slice(0, body.indexOf('<details><summary>19 models in full'))
  const lines = open.split('\n')

  test('the one that holds is shown in full, those that only wait for approval are folded', () => {
    expect(open.match(/^#{3} .*m\d\d.*$/gm)).toEqual(['### ❌ `m00` is held: `recall` fell by 0.6.'])
    expect(body.match(/^#{3} .*m\d\d.*$/gm)).toHaveLength(20)
    expect(new TextEncoder().encode(body).length).toBeLessThanOrEqual(65_536)
  })

  test('each of the others is one line, what got worse first', () => {
    const rows = lines
      .slice(lines.indexOf('### The other 19 models at a glance'))
      .filter((line) => /`m\d\d`/.test(line))
    expect(rows).toHaveLength(19)
    expect(rows[0]).toBe('| ✅ `m07` | 3.1.0 (live) | **1 worse** | `recall` ↑ −0.01 |')
    expect(rows[1]).toBe('| ✅ `m01` | 3.1.0 (live) | 1 better | `recall` ↑ +0.01 |')
  })

  test('a step that passed is an icon that leads to its run', () => {
    const row = lines.find((line) => line.startsWith('| `m01`')) ?? ''
    expect(row).toMatch(/^\| `m01` \| \[✅]\(https:[^)]+\) \|/)
    expect(row).toContain('⏳ approval')
  })

  test('the verdict names three, and who approves is told which are left out', () => {
    expect(lines[0]).toBe(
      '## ❌ `m00` is held: `recall` fell by 0.6. `m01` waits for approval. `m02` waits for approval. 17 more waiting.'
    )
    expect(open).toContain('look, then set the label `approve:staging` (for all but `m00`)')
  })
})

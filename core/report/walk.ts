// What a walk came to, as the pull request's comment shows it: verdict, steps, what is needed, then the comparisons.
import type { Digest } from '../digest.ts'
import type { Comparison } from '../metrics/comparison.ts'
import type { Reason, StepRecord } from '../pipeline/evidence.ts'
import { stepTitles, steps, type Step } from '../pipeline/words.ts'
import type { SweepSummary } from '../sweep/summary.ts'
import { renderComparison } from './comparison.ts'
import { comparisonsPart, manyModels, type Shown } from './overview.ts'
import { renderSweep } from './sweep.ts'
import {
  code,
  codeBlock,
  heading,
  list,
  mermaid,
  paragraph,
  report,
  table,
  untrusted,
  withCode,
  type Block,
  type Inline,
  type Report
} from './tree.ts'

/** One model's walk at one commit. `planned` are the steps that it uses. */
export interface ModelWalk {
  readonly model: string
  readonly isAffected: boolean
  readonly why: string
  readonly planned: readonly Step[]
  readonly records: readonly StepRecord[]
  readonly comparison: Comparison | null
  /** What the next gate will say of the metrics, where the walk ended well before it; null where it passes. */
  readonly held: Held | null
  /** Where parameters were chosen among several. */
  readonly sweep?: SweepSummary | null | undefined
  /** What the walk became, where no environment comes before production. */
  readonly release?: NamedRelease | null | undefined
}

export interface NamedRelease {
  readonly release: Digest
  readonly version: string
}

export interface Held {
  readonly result: 'fail' | 'pending' | 'unavailable'
  readonly reasons: readonly Reason[]
}

export interface WalkReport {
  readonly commit: string
  readonly models: readonly ModelWalk[]
}

export const resultIcons: Readonly<Record<StepRecord['result'], string>> = {
  pass: '✅',
  fail: '❌',
  pending: '⏳',
  unavailable: '⚠️'
}

export function renderWalk({ commit, models }: WalkReport): Report {
  const walked = models.filter(({ records }) => records.length > 0)
  const idle = models.filter(({ records }) => records.length === 0)
  const isMany = walked.length > manyModels
  return report([
    heading(2, ...verdict(walked)),
    ...(walked.length === 0 ? [] : [stepTable(walked, isMany)]),
    ...needed(walked),
    ...comparisonsPart(walked.map(shownOf), isMany),
    ...(idle.length === 0
      ? []
      : [paragraph('Not affected: ', ...separated(idle.map(({ model }) => [code(model)])), '.')]),
    paragraph('For ', code(commit.slice(0, 7)), '.')
  ])
}

/** "`fraud` is held before staging (metric_failed). `churn` is live." */
function verdict(models: readonly ModelWalk[]): readonly Inline[] {
  if (models.length === 0) return ['✅ No model is affected']
  const sorted = models.toSorted((a, b) => rankOf(a) - rankOf(b))
  const named = models.length > manyModels ? sorted.slice(0, mostNamed) : models
  const more = sorted.filter((walk) => !named.includes(walk))
  return [
    `${resultIcons[byRank[Math.min(...models.map(rankOf))] ?? 'pass']} `,
    ...separated(named.map(sentence), ' '),
    ...(more.length === 0 ? [] : [` ${countsOf(more)}.`])
  ]
}

const mostNamed = 3
const byRank = ['fail', 'unavailable', 'pending', 'pass'] as const
const words = { fail: 'held', unavailable: 'not judged', pending: 'waiting', pass: 'passed' } as const

function rankOf(walk: ModelWalk): number {
  return byRank.indexOf(endOf(walk)?.result ?? 'pass')
}

function countsOf(models: readonly ModelWalk[]): string {
  return byRank
    .map((result, rank) => [models.filter((walk) => rankOf(walk) === rank).length, words[result]] as const)
    .flatMap(([count, word]) => (count === 0 ? [] : [`${count} more ${word}`]))
    .join(', ')
}

function sentence(walk: ModelWalk): readonly Inline[] {
  const last = endOf(walk)
  if (last === undefined) return []
  switch (last.result) {
    case 'pass':
      return [code(walk.model), last.step === 'live' ? ' is live.' : ` passed ${last.step}.`]
    case 'pending':
      return [code(walk.model), ` waits at ${last.step} (`, code(last.reasons[0]?.code ?? 'pending'), ').']
    case 'fail':
      return [code(walk.model), ` is held at ${last.step} (`, code(last.reasons[0]?.code ?? 'failed'), ').']
    case 'unavailable':
      return [
        code(walk.model),
        ` can't be judged at ${last.step} (`,
        code(last.reasons[0]?.code ?? 'unavailable'),
        ').'
      ]
  }
}

export interface End {
  readonly step: string
  readonly result: StepRecord['result']
  readonly reasons: readonly Reason[]
}

/** Where a walk stands: at its last step, or before the gate that will hold it. */
export function endOf({ records, held, planned }: ModelWalk): End | undefined {
  const last = records.at(-1)
  if (held === null || last === undefined || last.result !== 'pass') return last
  return { step: planned[planned.indexOf(last.step) + 1] ?? 'the gate', ...held }
}

/** Steps that no model uses vanish. `isShort`: a step that passed is its icon alone. */
function stepTable(models: readonly ModelWalk[], isShort: boolean): Block {
  const used = steps.filter((step) => models.some(({ planned }) => planned.includes(step)))
  const head: (readonly Inline[])[] = [['model'], ...used.map((step) => [step])]
  const rows = models.map((walk) => [
    [code(walk.model)],
    ...used.map((step): readonly Inline[] => {
      const record = walk.records.find((known) => known.step === step)
      if (record === undefined) return [openCell(walk, step)]
      if (isShort && record.result === 'pass') return [resultIcons.pass]
      return [`${resultIcons[record.result]} `, untrusted(record.summary)]
    })
  ])
  return table(head, rows)
}

function openCell(walk: ModelWalk, step: Step): string {
  const end = endOf(walk)
  if (walk.held !== null && end?.step === step) return `${resultIcons[end.result]} metrics`
  return walk.planned.includes(step) ? '–' : ''
}

function needed(models: readonly ModelWalk[]): readonly Block[] {
  const held = models.flatMap((walk) => {
    const last = endOf(walk)
    return last === undefined || last.result === 'pass' ? [] : [{ model: walk.model, last }]
  })
  return held.flatMap(({ model, last }) => [
    heading(3, code(model), ` at ${last.step}: what is needed`),
    list(
      last.reasons.map(({ code: reason, message, cure }) => [
        code(reason),
        ': ',
        ...withCode(firstLine(message)),
        ...(cure === null ? [] : [' → ', ...withCode(cure)])
      ])
    ),
    ...last.reasons.filter(({ message }) => message.includes('\n')).map(({ message }) => codeBlock(message))
  ])
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}

function shownOf(walk: ModelWalk): Shown {
  const { model, comparison } = walk
  const result = endOf(walk)?.result
  const holds = result === 'fail' || result === 'unavailable' || (comparison !== null && comparison.verdict !== 'pass')
  return { model, comparison, holds, inFull: comparisonBlocks(walk) }
}

function comparisonBlocks({ model, comparison, records, sweep }: ModelWalk): readonly Block[] {
  const swept = sweep == null ? [] : renderSweep(sweep)
  if (comparison === null) return swept.length === 0 ? [] : [heading(3, code(model)), ...swept]
  const credit = records.find(({ step }) => step === 'test')?.outputs.credit?.split('\n') ?? []
  return [
    ...renderComparison(comparison, { model, depth: 3 }).children,
    ...credit.map((line) => paragraph(untrusted(line))),
    ...swept
  ]
}

function separated(parts: readonly (readonly Inline[])[], by = ', '): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [by, ...part]))
}

/** The way through as a Mermaid chart: done steps green, the one that holds red. */
export function walkChart({ models }: WalkReport): Block {
  const lines = models.flatMap(({ planned, records }, model) =>
    planned.flatMap((step, index) => {
      const id = `m${model}s${index}`
      const record = records.find((known) => known.step === step)
      const edge = index === 0 ? [] : [`  m${model}s${index - 1} --> ${id}`]
      return [`  ${id}["${stepTitles[step]}"]:::${record?.result ?? 'open'}`, ...edge]
    })
  )
  return mermaid(
    [
      'flowchart LR',
      ...lines,
      '  classDef pass fill:#dafbe1,stroke:#1a7f37',
      '  classDef fail fill:#ffebe9,stroke:#cf222e',
      '  classDef pending fill:#fff8c5,stroke:#9a6700',
      '  classDef unavailable fill:#fff8c5,stroke:#9a6700',
      '  classDef open fill:#f6f8fa,stroke:#d0d7de'
    ].join('\n')
  )
}

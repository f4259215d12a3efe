// The one comment of a pull request: verdict, steps, what is needed and by whom, then the comparisons. Least important last.
import { manyModels } from '../../report/overview.ts'
import { code, details, heading, link, list, paragraph, report, table, untrusted } from '../../report/tree.ts'
import type { Block, Inline, Report } from '../../report/tree.ts'
import { helpTable } from '../commands/verbs.ts'
import { afterMergeWord, openAfterMerge } from './after-merge.ts'
import { comparisons } from './comparisons.ts'
import { isMergedPromotion, type PullContext } from './context.ts'
import { shortCommit } from './foot.ts'
import type { PullGate } from './gate.ts'
import { heardLines } from './heard.ts'
import { lastWord } from './last-word.ts'
import { laterLines } from './later.ts'
import { neededRows } from './needed.ts'
import { policyBlocks } from './policy-blocks.ts'
import { stepTable } from './step-table.ts'
import { verdictOf } from './verdict.ts'

export function renderPull(context: PullContext, gate: PullGate): Report {
  if (isMergedPromotion(context)) return renderMergedPromotion(context, gate)
  const open = openAfterMerge(context)
  const word = open === null ? lastWord(context) : afterMergeWord(context, open)
  return report([
    heading(2, ...(word ?? verdictOf(context, gate))),
    ...(gate.models.length === 0 ? [] : [stepTable(context, gate, gate.models.length > manyModels)]),
    ...neededBlocks(context, gate),
    ...policyBlocks(context),
    ...comparisons(gate.models),
    commandsBlock,
    details('How this was computed, and what an approval binds', ...bindingBlocks(context))
  ])
}

const commandsBlock = details('Commands', list(helpTable.map(({ usage, line }) => [code(usage), ` ${line}`])))

/** Its gate was decided before the merge, and is not decided again. */
function renderMergedPromotion(context: PullContext, gate: PullGate): Report {
  const heard = heardLines(context)
  return report([
    heading(2, ...(lastWord(context) ?? [])),
    ...(heard.length === 0 ? [] : [list(heard)]),
    ...comparisons(gate.models),
    commandsBlock
  ])
}

function neededBlocks(context: PullContext, gate: PullGate): readonly Block[] {
  const rows = neededRows(context, gate)
  const heard = heardLines(context)
  const later = laterLines(context, gate)
  const lines = [...heard, ...later]
  if (rows.length === 0 && lines.length === 0) return []
  const title = heading(3, 'What is needed before ', code(gate.environment))
  return [
    ...(rows.length === 0 ? [] : [title, table([['who'], ['what'], ['state']], rows)]),
    ...(lines.length === 0 ? [] : [list(lines)])
  ]
}

function bindingBlocks(context: PullContext): readonly Block[] {
  const { observation, policy, states } = context
  const { head } = observation.pull
  const runs = [
    ...new Map(
      states.flatMap(({ evidence }) => (evidence === null ? [] : [[evidence.run.id, evidence] as const]))
    ).values()
  ]
  const digest = (value: string | null): string => (value === null ? 'none' : `${value.slice(0, 15)}…`)
  return [
    ...runs.map(({ run, origin }) =>
      paragraph(
        'Evidence: ',
        link(run.url, `run ${run.id}`),
        `, attempt ${run.attempt}, `,
        origin === 'self_reported'
          ? 'self-reported: the gate of an environment has it made again after the merge.'
          : origin === 'untrusted'
            ? 'not trusted: it came from a fork.'
            : 'trusted.'
      )
    ),
    paragraph('An approval binds head ', code(head.sha.slice(0, 7)), ', policy ', code(digest(policy)), ', and:'),
    list(
      states.map(({ bound }) => [
        code(bound.model),
        ' model ',
        code(digest(bound.modelDigest)),
        ', comparison ',
        code(digest(bound.comparison)),
        ', serving code ',
        code(digest(bound.serving))
      ])
    ),
    paragraph('A change of any of these revokes it for that model.')
  ]
}

/** What the comment speaks of, for its last line. */
export function subjectOf({ observation, scope }: PullContext): readonly Inline[] {
  const { head } = observation.pull
  return scope.kind === 'promotion'
    ? [shortCommit(head.sha), ' (', untrusted(`${scope.model} ${scope.version}`), ')']
    : [shortCommit(head.sha)]
}

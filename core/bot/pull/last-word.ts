// The heading of a comment once its pull request is merged, closed or moved away: what became of it, as far as is known. What
// stands below is history, and stays as it was.
import { toMarkdown } from '../../report/markdown.ts'
import { code, heading, link, report, untrusted, type Inline } from '../../report/tree.ts'
import { isTitled, promoteWorkflow, promotionKey } from '../branches.ts'
import type { Effect } from '../effects.ts'
import type { StepRecord } from '../../pipeline/evidence.ts'
import type { PullObservation } from '../observation.ts'
import { refusalCure, refusedRun, standingRefusal } from '../refused-runs.ts'
import type { RunFacts } from '../run-facts.ts'
import type { PullContext } from './context.ts'
import { withTime } from './foot.ts'
import { turnedAway } from './after-merge.ts'
import { isMergedAround } from './gated.ts'
import type { Scope } from './scope.ts'
import { stillShown } from './shown.ts'

type Of = Pick<PullContext, 'observation' | 'scope'>
type Promotion = Extract<Scope, { kind: 'promotion' }>

/** Null while it is open. */
export function lastWord({ observation, scope }: Of): readonly Inline[] | null {
  switch (observation.pull.state) {
    case 'open':
      return null
    case 'closed':
      return closedWord(observation, scope)
    case 'merged':
      return scope.kind === 'promotion' ? promotedWord(observation, scope) : mergedWord({ observation, scope })
  }
}

/** Whether the comment ends with another word already, or with none. */
export function isLastWordMissing(context: Of): boolean {
  const word = lastWord(context)
  const { comment } = context.observation
  return word !== null && comment !== null && firstLine(comment.body) !== headingOf(word)
}

export function lastWordEffects(context: Of): readonly Effect[] {
  const word = lastWord(context)
  return word === null ? [] : headingEffects(context.observation, word)
}

/** What the comment of an open pull request says once its base is a branch that no gate covers. */
export function otherBaseEffects(observation: PullObservation): readonly Effect[] {
  const { state, base } = observation.pull
  if (state !== 'open') return []
  return headingEffects(observation, [
    ...['Its base is ', code(base.ref), ' now, which no gate covers: '],
    'what stands below was said before, and nothing is judged here.'
  ])
}

/** Only the heading is written: nothing below it is judged again. */
function headingEffects({ comment, now, pull }: PullObservation, word: readonly Inline[]): readonly Effect[] {
  if (comment === null || firstLine(comment.body) === headingOf(word)) return []
  const body = withTime(`${headingOf(word)}${comment.body.slice(firstLine(comment.body).length)}`, now)
  return [{ kind: 'write_comment', number: pull.number, id: comment.id, body, shown: stillShown(comment) }]
}

function headingOf(word: readonly Inline[]): string {
  return toMarkdown(report([heading(2, ...word)])).trimEnd()
}

function firstLine(body: string): string {
  return body.split('\n', 1)[0] ?? ''
}

function closedWord({ replacedBy }: PullObservation, scope: Scope): readonly Inline[] {
  if (scope.kind === 'code') return ['Closed without a merge: nothing of it is deployed.']
  if (replacedBy != null) return [`Closed: #${replacedBy} replaces it.`]
  return ['Closed without a merge: it promotes nothing.']
}

function mergedWord(of: Of): readonly Inline[] {
  const { pull, repository } = of.observation
  const { mergedAs } = pull
  if (mergedAs === null) return ['Merged: it goes on from the default branch.']
  const runs = link(`${repository.url}/commit/${mergedAs}/checks`, 'runs of that commit')
  return ['Merged as ', code(mergedAs.slice(0, 7)), ': it goes on in the ', runs, '.', ...turnedAway(of)]
}

function aroundWord({ pull, replacedBy }: PullObservation, scope: Promotion): readonly Inline[] {
  const { environment, model, version } = scope
  const by = pull.mergedBy == null ? [] : [' by ', code(pull.mergedBy.login)]
  const next =
    replacedBy == null
      ? 'a new promotion asks for what this one waited for'
      : `#${replacedBy} asks for what this one waited for`
  return [
    ...['⚠️ The promotion of ', untrusted(`${model} ${version}`), ' to ', code(environment), ' was merged', ...by],
    ` around its gate: nothing is brought up, it is taken back, and ${next}.`
  ]
}

function promotedWord(observation: PullObservation, scope: Promotion): readonly Inline[] {
  const { environment, model, release, version } = scope
  const what = ['The promotion of ', untrusted(`${model} ${version}`), ' to ', code(environment), ' is merged']
  const state = observation.places.find((each) => each.environment === environment && each.model === model)?.state
  if (isMergedAround({ observation, scope })) return aroundWord(observation, scope)
  if (state === undefined) return [...what, '.']
  if (state.live === release) return ['✅ ', ...what, ', and the release is live.']
  const key = promotionKey(environment, model, release, observation.pull.number)
  const run = observation.runs.find(
    ({ path, title }) => path === `.github/workflows/${promoteWorkflow}` && isTitled(title, key)
  )
  const end = run === undefined ? undefined : endOf(run, scope)
  if (state.candidate !== release)
    return run === undefined || end === undefined || end.result === 'pass'
      ? [...what, '; something else serves there now.']
      : ['❌ ', ...what, ...failedWord(scope, run, end)]
  const refusal = standingRefusal(observation.records, key)
  if (run === undefined && refusal !== null) {
    const asked = { workflow: promoteWorkflow, inputs: { environment, model, release, commit: '' } }
    const cure = refusalCure(observation, asked, refusal)
    return [
      '❌ ',
      ...what,
      ', but not brought up. ',
      untrusted(`${refusedRun(asked, refusal)}. ${cure}: it is tried again by itself.`, 1_000)
    ]
  }
  if (run?.status === 'completed' && end === undefined)
    return ['❌ ', ...what, ', but ', link(run.url, `run ${run.id}`), ' ended without a word of it: run it again.']
  const by = run === undefined ? ['a run of ', code(promoteWorkflow)] : [link(run.url, `run ${run.id}`)]
  return ['⏳ ', ...what, '; it is being brought up by ', ...by, '.']
}

/** How far the run of a promotion came with its release. */
function endOf({ evidence }: RunFacts, { model }: Promotion): StepRecord | undefined {
  const walk = evidence.kind === 'read' ? evidence.document.models.find((each) => each.model === model) : undefined
  return walk?.records.findLast(({ step }) => step === 'production' || step === 'live')
}

function failedWord({ model, environment }: Promotion, run: RunFacts, { reasons: [why] }: StepRecord) {
  const cause = why === undefined ? [] : [': ', code(why.code), ', ', untrusted(why.message.split('\n')[0] ?? '', 300)]
  return [
    ...[', but the release did not come up', ...cause, ' (', link(run.url, `run ${run.id}`), ').'],
    ...[
      ' Once the cause is mended an owner of the model comments ',
      code(`/modelgate promote ${model} ${environment}`)
    ],
    '.'
  ]
}

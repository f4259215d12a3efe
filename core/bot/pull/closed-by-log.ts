// A pull request while the audit log is not the one that the bot wrote: every gate is closed, comment and checks say why.
import { cureFor } from '../../gates/reasons.ts'
import type { AuditFault } from '../../audit/mirror.ts'
import { code, heading, paragraph, report, withCode, type Block } from '../../report/tree.ts'
import { defaultLimit } from '../../report/markdown.ts'
import { environmentsBranch } from '../branches.ts'
import { checkEffects } from '../checks.ts'
import type { Decision } from '../decision.ts'
import type { DesiredCheck, Effect } from '../effects.ts'
import type { PullObservation } from '../observation.ts'
import { configCheck } from './checks.ts'
import { saysTheSame, shortCommit, withFoot } from './foot.ts'

/** It may be put back by somebody whose push is not told of. */
const lookAgainMs = 5 * 60_000
const title = 'The audit log was changed, and nothing is decided by it'

export function closedByLog(observation: PullObservation, fault: AuditFault): Decision {
  const { pull, comment, repository, checks, now, config } = observation
  const isOwn = pull.base.ref === repository.defaultBranch || pull.base.ref === environmentsBranch
  if (pull.state !== 'open' || !isOwn || config.kind === 'missing') return { effects: [], again: false, wakeAt: null }
  const whole = report([
    heading(2, '❌ ', title),
    ...blocksOf(fault),
    paragraph('Every gate stays closed until it is put back. This pull request is judged again by itself then.')
  ])
  const body = withFoot(whole, [shortCommit(pull.head.sha)], now, { limit: defaultLimit - 1_000 })
  const isSame = comment !== null && saysTheSame(comment.body, body) && comment.shown === null
  const written: readonly Effect[] = isSame
    ? []
    : [{ kind: 'write_comment', number: pull.number, id: comment?.id ?? null, body, shown: null }]
  return {
    effects: [...written, ...checkEffects(checks, [logCheck(pull.head.sha, fault)])],
    again: false,
    wakeAt: now + lookAgainMs
  }
}

/** What the check said of the log stays as it was, to be found there again. */
export function logCheck(sha: string, fault: AuditFault): DesiredCheck {
  return { ...configCheck(sha, title, blocksOf(fault)), mirror: fault.mirror }
}

function blocksOf({ message, cure }: AuditFault): readonly Block[] {
  return [
    paragraph(code('audit_changed'), ': ', ...withCode(message, 1_000)),
    paragraph(...withCode(cure, 1_000), '; ', ...withCode(cureFor('audit_changed'), 1_000))
  ]
}

// One effect on GitHub. Each is idempotent: it looks first, or GitHub takes it twice as once.
import type { Effect } from '../../../core/bot/effects.ts'
import type { Outcome } from '../../../core/bot/outcomes.ts'
import { answerProtection, dispatch, rerun } from './effects/actions.ts'
import { appendRecords } from './effects/append-records.ts'
import { closePull, mergePull, openPull, updatePull } from './effects/pulls.ts'
import { addLabel, createLabel, react, removeLabel, writeComment } from './effects/talk.ts'
import { writeCheck } from './effects/write-check.ts'
import { writeDeployment } from './effects/write-deployment.ts'
import { writeEnvironments } from './effects/write-environments.ts'
import { writeTag } from './effects/write-tag.ts'
import type { Look } from './look.ts'

type Dispatch = Extract<Effect, { kind: 'dispatch' }>

/** What became of the run that it asked for; null where it asked for none. */
export async function applyEffect(look: Look, effect: Effect): Promise<Outcome | null> {
  if (effect.kind === 'dispatch') return dispatch(look, effect)
  await write(look, effect)
  return null
}

async function write(look: Look, effect: Exclude<Effect, Dispatch>): Promise<void> {
  switch (effect.kind) {
    case 'append_records':
      return appendRecords(look, effect)
    case 'write_comment':
      return writeComment(look, effect)
    case 'write_check':
      return writeCheck(look, effect)
    case 'add_label':
      return addLabel(look, effect)
    case 'remove_label':
      return removeLabel(look, effect)
    case 'create_label':
      return createLabel(look, effect)
    case 'react':
      return react(look, effect)
    case 'answer_protection':
      return answerProtection(look, effect)
    case 'write_environments':
      return writeEnvironments(look, effect)
    case 'open_pull':
      return openPull(look, effect)
    case 'update_pull':
      return updatePull(look, effect)
    case 'close_pull':
      return closePull(look, effect)
    case 'merge_pull':
      return mergePull(look, effect)
    case 'write_deployment':
      return writeDeployment(look, effect)
    case 'write_tag':
      return writeTag(look, effect)
    case 'rerun':
      return rerun(look, effect)
  }
}

/** For messages: `write_comment` is "to write a comment". */
export function doing({ kind }: Effect): string {
  return `to ${kind.replaceAll('_', ' ')}`
}

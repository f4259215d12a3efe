import { expect, test } from '@jest/globals'
import { personText } from '../../../../core/bot/people.ts'
import { record } from '../../../../core/bot/records.ts'
import { digestBytes } from '../../../../core/digest.ts'
import { shown } from '../support/acts.ts'
import { chain } from '../support/deliveries.ts'
import { dana, head, now, rita } from '../support/pulls.ts'

const at = { model: null, environment: 'staging', commit: head }
const broken = record(
  'break_glass',
  { ...at, actor: personText(rita) },
  { pull: 7, request: 'delivery-glass', by: rita, at: now, head, release: digestBytes('release') }
)
const answers = Array.from({ length: 12 }, (_, index) =>
  record(
    'command_answered',
    { ...at, actor: personText(dana) },
    { pull: 7, request: `comment-${index}`, by: dana, command: `/modelgate ${index}`, isDone: true, outcome: 'Done.' }
  )
)

test('that the glass was broken stays in the comment, first of the eight newest lines that follow it', () => {
  const body = shown({ records: { entries: chain([broken, ...answers]), head: 'x' } }).state().comment?.body ?? ''
  expect(body).toContain('`rita` broke the glass')
  expect(body).not.toContain('`/modelgate 3`')
  expect(body).toContain('`/modelgate 4`')
  expect(body.indexOf('broke the glass')).toBeLessThan(body.indexOf('`/modelgate 4`'))
})

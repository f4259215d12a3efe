import { expect, test } from '@jest/globals'
import { summaryOf } from '../../bot/summary.ts'
import { OutsideError } from '../../core/errors.ts'
import type { Subject } from '../../core/bot/subjects.ts'

const subject: Subject = { kind: 'delivery', repository: { id: 1, owner: 'acme', name: 'models' } }

test('a job that failed says why, and when it goes on', () => {
  const error = new OutsideError("GitHub's rate limit is used up", { cure: 'wait: the next event goes on' })
  const text = summaryOf('push', [{ subject, requests: [], error, milliseconds: 1, attempt: 1 }], null)
  expect(text).toContain(
    "`acme/models (delivery)` failed: GitHub's rate limit is used up -> wait: the next event goes on"
  )
})

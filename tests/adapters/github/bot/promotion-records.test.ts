import { expect, test } from '@jest/globals'
import { promotionsOfRelease } from '../../../../adapters/github/bot/observe-pull.ts'
import { record } from '../../../../core/bot/records.ts'
import { chain } from '../../../core/bot/support/deliveries.ts'
import { bot, opened } from '../../../core/bot/support/promotions.ts'

test('a promotion is shown whether its own run was started, and no other one’s', () => {
  const refusal = { status: 403, message: 'no', permission: null }
  const answered = (pull: number) =>
    record('dispatch_answered', { ...bot, environment: 'production' }, { key: `k-${pull}`, pull, refusal })
  const delivery = chain([opened(21, 'production'), opened(22, 'eu'), answered(21), answered(22)])
  const seen = promotionsOfRelease(delivery, 21).map(({ kind, sequence }) => [kind, sequence])
  expect(seen).toEqual([
    ['promotion_opened', delivery[0]?.sequence],
    ['promotion_opened', delivery[1]?.sequence],
    ['dispatch_answered', delivery[2]?.sequence]
  ])
})

import { expect, test } from '@jest/globals'
import { promotionsOfRelease } from '../../../../adapters/github/bot/observe-pull.ts'
import { record } from '../../../../core/bot/records.ts'
import { chain } from '../../../core/bot/support/deliveries.ts'
import { bot, opened, release, takenBack, version } from '../../../core/bot/support/promotions.ts'
import { digestBytes } from '../../../../core/digest.ts'

test('a promotion is shown what its release was made of, and no other one’s', () => {
  const made = (of: ReturnType<typeof digestBytes>) =>
    record(
      'release_created',
      { ...bot, environment: null },
      {
        version,
        release: of,
        parts: { model: digestBytes('model'), serving: digestBytes('serving'), features: null },
        ...{ comparison: null, run: 1, attempt: 1, tree: 'c'.repeat(40) }
      }
    )
  const delivery = chain([made(digestBytes('another')), made(release), opened(21, 'production')])
  expect(promotionsOfRelease(delivery, 21)).toEqual([delivery[2], delivery[1]])
})

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

test('a promotion is shown that its release was taken back', () => {
  const delivery = chain([opened(21, 'production'), takenBack('production')])
  expect(promotionsOfRelease(delivery, 21).map(({ kind }) => kind)).toEqual(['promotion_opened', 'placed'])
})

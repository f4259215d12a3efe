import { expect, test } from '@jest/globals'
import { replacementOf } from '../../../../adapters/github/bot/observe-pull.ts'
import { chain } from '../../../core/bot/support/deliveries.ts'
import { opened } from '../../../core/bot/support/promotions.ts'

test('a promotion is replaced by the next one of its model into its environment, and by no other', () => {
  const log = chain([opened(5, 'eu'), opened(6, 'us'), opened(7, 'eu'), opened(8, 'eu')])
  expect([5, 6, 7, 8, 9].map((number) => replacementOf(number, log))).toEqual([7, null, 8, null, null])
})

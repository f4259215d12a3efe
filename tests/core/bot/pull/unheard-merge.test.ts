import { expect, test } from '@jest/globals'
import { decide } from '../../../../core/bot/decide.ts'
import { promotion } from '../support/promotions.ts'
import { configText } from '../support/pulls.ts'

const text = configText.replace('approvals: { count: 1, teams: [acme/risk] }\n    soak: 24h', 'checks: [qa]')

test("what a job's token merges is looked after at once, for no workflow hears of it; an App is told", () => {
  const open = promotion('production', [], text)
  const inActions = { ...open, self: { ...open.self, mode: 'actions' as const, appId: null } }
  for (const seen of [open, inActions]) expect(decide(seen, []).effects.at(-1)?.kind).toBe('merge_pull')
  const woken = (seen: typeof open) => decide(seen, []).wakes?.map(({ kind }) => kind)
  expect([woken(open), woken(inActions)]).toEqual([[], ['delivery']])
})

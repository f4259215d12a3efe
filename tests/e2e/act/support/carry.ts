// The way of a checked pull request to live traffic, as people go it: approved, merged, staged, promoted, approved once more.
import { expect } from '@jest/globals'
import { repo, until } from '../../../bot/support/served.ts'
import { expectSuccess, type Scene } from './scene.ts'

export const approvals = {
  staging: { checks: ['test', 'analyze'], approvals: { count: 1, teams: ['acme/reviewers'] } },
  production: { checks: ['qa'], approvals: { count: 1, teams: ['acme/owners'] } }
} as const

/** rita approves what the comment shows, adam merges, and the default branch's run goes on to staging. */
export async function mergeApproved(scene: Scene, number: number, head: string): Promise<void> {
  await scene.label('rita', number, 'approve:staging')
  await scene.checked(head, 'success')
  scene.say('approved by rita')
  const asked = { merge_method: 'squash', sha: head }
  const merged = await scene.as('adam')('PUT', `${repo}/pulls/${number}/merge`, asked)
  expect(merged.status).toBe(200)
  expectSuccess(await scene.machine.take('modelgate-release.yml'))
}

/** olga approves the promotion, and its release goes live. */
export async function promote(scene: Scene, model: string): Promise<void> {
  const before = await liveRelease(scene, model)
  const promotion = await scene.promotion('production', model)
  await scene.said(promotion, 'waits for approval')
  await scene.label('olga', promotion, 'approve:production')
  expectSuccess(await scene.machine.take('modelgate-promote.yml'))
  const isNew = (live: string | null): live is string => live !== null && live !== before
  await until(
    async () => isNew(await liveRelease(scene, model)),
    () => scene.tail()
  )
  scene.say(`${model} is live by promotion #${promotion}`)
}

/** Digest of the release that has the traffic of production; null where there is none. */
export async function liveRelease(scene: Scene, model: string): Promise<string | null> {
  const file = await scene.file('modelgate/environments', `production/${model}.yaml`)
  return /^live: (sha256:[0-9a-f]{64})$/m.exec(file ?? '')?.[1] ?? null
}

// What people do on GitHub's pages and no API offers: pressing a button of a check, installing an App.
import { callAs, sender, type Call } from '../http/call.ts'
import { Failure, notFound } from '../http/failure.ts'
import { atLeast, canSee, roleOf } from '../http/permissions.ts'
import type { Desk } from '../http/answer.ts'
import { authenticate } from '../http/auth.ts'
import { announceRun } from '../rest/checks.ts'
import { isAdminOf } from '../rest/installations.ts'
import { acceptPermissions, install, suspend, uninstall } from '../rest/installing.ts'
import type { App, Installation, Permissions } from '../state/types.ts'
import { findRepository, userOf } from '../state/world.ts'

/** Each in the name of the person whose token is given, who must be one that GitHub's page would let. */
export interface People {
  /** What a check run offers, to whoever can see it. */
  buttons(token: string, checkRunId: number): readonly object[]
  /** A writer presses one of a check run's buttons. */
  press(token: string, checkRunId: number, identifier: string): void
  /** The account's admin installs an App, on all or on chosen repositories (`owner/name`). */
  install(
    token: string,
    chosen: { readonly app: string; readonly account: string; readonly repositories?: readonly string[] }
  ): number
  uninstall(token: string, installationId: number): void
  suspend(token: string, installationId: number, isSuspended: boolean): void
  /** The App's owner changes what it asks for; installations keep what they have until they accept. */
  change(
    token: string,
    app: string,
    wanted: { readonly permissions?: Permissions; readonly events?: readonly string[] }
  ): void
  accept(token: string, installationId: number): void
}

export function createPeople(desk: Pick<Desk, 'world' | 'rate'>): People {
  const { world } = desk
  const as = (token: string): Call => {
    const actor = authenticate(world, `Bearer ${token}`)
    if (actor.kind !== 'user' || actor.via !== undefined)
      throw new Failure(403, 'This is for people: give the token of a user')
    return callAs(desk, actor)
  }
  const own = (call: Call, id: number): Installation => {
    const found = world.installations.get(id)
    if (found === undefined || !isAdminOf(world, found.account, sender(call))) throw notFound()
    return found
  }
  const seen = (call: Call, checkRunId: number) => {
    const repository = [...world.repositories.values()].find(({ checkRuns }) => checkRuns.has(checkRunId))
    const run = repository?.checkRuns.get(checkRunId)
    if (repository === undefined || run === undefined || !canSee(world, call.actor, repository)) throw notFound()
    return { repository, run }
  }
  const named = (slug: string): App => {
    const found = [...world.apps.values()].find((each) => each.slug === slug)
    if (found === undefined) throw notFound()
    return found
  }
  return {
    buttons(token, checkRunId) {
      const { run } = seen(as(token), checkRunId)
      return run.actions
    },
    press(token, checkRunId, identifier) {
      const call = as(token)
      const { repository, run } = seen(call, checkRunId)
      if (!atLeast(roleOf(world, repository, sender(call)), 'write'))
        throw new Failure(403, 'Must have push access to repository')
      if (!run.actions.some((each) => each.identifier === identifier))
        throw new Failure(422, `The check run has no action '${identifier}'`)
      announceRun(call, repository, run, 'requested_action', { to: run.suite.app, requested_action: { identifier } })
    },
    install(token, { app, account, repositories }) {
      const call = as(token)
      const owner = userOf(world, account)
      if (!isAdminOf(world, owner, sender(call))) throw new Failure(403, `Only an admin of ${account} can install Apps`)
      const chosen = repositories?.map((name) => {
        const found = findRepository(world, ...(name.split('/') as [string, string]))
        if (found?.owner.id !== owner.id) throw notFound()
        return found
      })
      return install(call, sender(call), named(app), owner, chosen ?? 'all').id
    },
    uninstall(token, installationId) {
      const call = as(token)
      uninstall(call, sender(call), own(call, installationId))
    },
    suspend(token, installationId, isSuspended) {
      const call = as(token)
      suspend(call, sender(call), own(call, installationId), isSuspended)
    },
    change(token, slug, wanted) {
      const app = named(slug)
      if (!isAdminOf(world, app.owner, sender(as(token)))) throw notFound()
      app.permissions = wanted.permissions ?? app.permissions
      app.events = wanted.events ?? app.events
    },
    accept(token, installationId) {
      const call = as(token)
      acceptPermissions(call, sender(call), own(call, installationId))
    }
  }
}

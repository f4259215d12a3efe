// Running a workflow run again, and the attempts before.
import { announceRun } from '../actions/start.ts'
import { created, ok, route, type Route } from '../http/call.ts'
import { Failure, notFound } from '../http/failure.ts'
import { showRun } from '../render/run.ts'
import { runOf } from './actions.ts'

const run = '/repos/{owner}/{repo}/actions/runs/{run_id}'

export const attemptRoutes: readonly Route[] = [
  route('POST', `${run}/rerun`, { permissions: [['actions', 'write']], role: 'write' }, (call, repository) => {
    const found = runOf(call, repository)
    if (found.status !== 'completed') throw new Failure(403, 'This workflow run is already running')
    const { attempt, status, conclusion, startedAt, updatedAt } = found
    found.earlier.push({ attempt, status, conclusion, startedAt, updatedAt })
    const now = call.world.now()
    Object.assign(found, { attempt: attempt + 1, status: 'queued', conclusion: null, startedAt: now, updatedAt: now })
    announceRun(call.world, repository, found, 'requested')
    return created({})
  }),
  route('GET', `${run}/attempts/{attempt_number}`, { permissions: [['actions', 'read']] }, (call, repository) => {
    const found = runOf(call, repository)
    const wanted = Number(call.params['attempt_number'])
    const past = found.earlier.find(({ attempt }) => attempt === wanted)
    if (past === undefined && wanted !== found.attempt) throw notFound()
    return ok(showRun(call.world, repository, { ...found, ...past }))
  })
]

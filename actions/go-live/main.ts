// go-live: moves the traffic, verifies, and rolls back by itself otherwise.
import type { Run } from '../shared/action.ts'
import { promoteAction } from '../shared/deploy.ts'

export const run: Run<'go-live'> = promoteAction('live')

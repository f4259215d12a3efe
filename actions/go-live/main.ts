// go-live: moves the traffic, verifies, and rolls back by itself otherwise.
import type { Run } from '../shared/action.ts'
import { deployAction } from '../shared/deploy.ts'

export const run: Run<'go-live'> = deployAction('live')

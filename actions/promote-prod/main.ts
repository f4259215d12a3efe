// promote-prod: derives the gate again and brings the tested release up beside the live one, with no traffic.
import type { Run } from '../shared/action.ts'
import { promoteAction } from '../shared/deploy.ts'

export const run: Run<'promote-prod'> = promoteAction('production')

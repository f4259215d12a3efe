// deploy-staging: behind its gate, makes the release and has staging serve it.
import type { Run } from '../shared/action.ts'
import { deployAction } from '../shared/deploy.ts'

export const run: Run<'deploy-staging'> = deployAction('staging')

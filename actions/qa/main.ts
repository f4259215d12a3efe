// qa: asks what staging serves for what was evaluated, runs the team's own QA and a bounded load.
import type { Run } from '../shared/action.ts'
import { deployAction } from '../shared/deploy.ts'

export const run: Run<'qa'> = deployAction('qa')

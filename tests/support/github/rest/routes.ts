// Every REST route that the double answers.
import type { Route } from '../http/call.ts'
import { actionRoutes } from './actions.ts'
import { attemptRoutes } from './attempts.ts'
import { appRoutes } from './apps.ts'
import { checkRoutes } from './checks.ts'
import { commentRoutes } from './comments.ts'
import { commitRoutes } from './commits.ts'
import { contentRoutes } from './contents.ts'
import { deliveryRoutes } from './deliveries.ts'
import { deploymentRoutes } from './deployments.ts'
import { environmentRoutes } from './environments.ts'
import { gitRoutes } from './git.ts'
import { installationRoutes } from './installations.ts'
import { issueRoutes } from './issues.ts'
import { labelRoutes } from './labels.ts'
import { limitRoutes } from './limits.ts'
import { mergeRoutes } from './merges.ts'
import { moveRoutes } from './moves.ts'
import { pullRoutes } from './pulls.ts'
import { repositoryRoutes } from './repositories.ts'
import { reviewRoutes } from './reviews.ts'
import { settingRoutes } from './settings.ts'
import { suiteRoutes } from './suites.ts'
import { rulesetRoutes } from './rulesets.ts'
import { tagRoutes } from './tags.ts'
import { teamRoutes } from './teams.ts'

export const routes: readonly Route[] = [
  ...actionRoutes,
  ...attemptRoutes,
  ...appRoutes,
  ...checkRoutes,
  ...commentRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...deliveryRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...gitRoutes,
  ...installationRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...limitRoutes,
  ...mergeRoutes,
  ...moveRoutes,
  ...pullRoutes,
  ...repositoryRoutes,
  ...reviewRoutes,
  ...rulesetRoutes,
  ...settingRoutes,
  ...suiteRoutes,
  ...tagRoutes,
  ...teamRoutes
]

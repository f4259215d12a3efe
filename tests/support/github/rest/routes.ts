// Every REST route that the double answers.
import type { Route } from '../http/call.ts'
import { appRoutes } from './apps.ts'
import { commentRoutes } from './comments.ts'
import { contentRoutes } from './contents.ts'
import { gitRoutes } from './git.ts'
import { issueRoutes } from './issues.ts'
import { pullRoutes } from './pulls.ts'
import { repositoryRoutes } from './repositories.ts'

export const routes: readonly Route[] = [
  ...appRoutes,
  ...commentRoutes,
  ...contentRoutes,
  ...gitRoutes,
  ...issueRoutes,
  ...pullRoutes,
  ...repositoryRoutes
]

// The runner's world as plain data, for what lies behind an action's entry.
import type { RunnerEvent } from '../../../adapters/github/event.ts'
import type { RunnerJob } from '../../../adapters/github/job.ts'
import type { Runner } from '../../../adapters/github/runner.ts'

export interface TestRunner extends Runner {
  readonly logged: readonly string[]
}

/** A push to `main` of acme/models, unless it is told otherwise; `job` null is no workflow. */
export function testRunner(event: Partial<RunnerEvent> = {}, job: Partial<RunnerJob> | null = {}): TestRunner {
  const logged: string[] = []
  const nothing = (): undefined => undefined
  return {
    event: {
      ...{ name: 'push', workspace: '/', sha: null, refName: 'main', isBranch: true, defaultBranch: 'main' },
      ...{ baseRef: null, groupBase: null, isFork: false, actor: 'dana', pullRequest: null },
      ...event
    },
    job: job === null ? null : { owner: 'acme', repo: 'models', run: 1, attempt: 1, url: '', step: [], ...job },
    commandEnvironment: process.env,
    given: [],
    hasSummary: false,
    logged,
    input: nothing,
    output: nothing,
    annotate: nothing,
    startGroup: nothing,
    endGroup: nothing,
    maskSecrets: nothing,
    log: (text) => void logged.push(text),
    summary: () => Promise.resolve()
  }
}

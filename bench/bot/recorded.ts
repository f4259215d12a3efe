// A pull request with evidence, comment and checks, as GitHub's double shows it to the bot: what replay.ts shows many times.
import type { Self } from '../../core/bot/observation.ts'
import { pullQuery } from '../../adapters/github/bot/queries/pull.ts'
import { openPull, repo } from '../../tests/bot/support/served.ts'
import { policyOf, startStage } from '../../tests/bot/support/stage.ts'
import { client } from '../../tests/support/github/client.ts'
import type { Digest } from '../../core/digest.ts'
import { appId } from './server.ts'

const config = `version: 1
models:
  fraud:
    paths: [train.py]
    train: python train.py
    artifact: out/model.joblib
    evaluation: { predictions: out/p.csv, task: binary, id: id, target: y, prediction: p }
    metrics: { recall: { goal: maximize, max_regression: 0.02 } }
    serve: python serve.py
environments: { staging: {} }
gates: { staging: { approvals: { count: 1, roles: [write] } } }
`

export interface Recorded {
  /** The answer to the bot's query of a pull request, as JSON. */
  readonly pull: string
  readonly run: string
  readonly artifact: string
  readonly head: string
  readonly runId: number
  readonly repositoryId: number
  readonly policy: Digest
}

export async function record(): Promise<Recorded> {
  const stage = await startStage({ '.github/modelgate.yml': config })
  const { served } = stage
  try {
    const { number, head } = await openPull(served)
    const runId = await stage.runs('modelgate.yml', { fraud: { recall: 0.72 } })
    await stage.said('waits for approval', number)
    await stage.quiet()
    const installation = (await served.app('GET', '/app/installations')).number('0.id')
    const made = await served.app('POST', `/app/installations/${installation}/access_tokens`)
    const bot = client(served.github.url, made.text('token'))
    const self: Self = { mode: 'app', login: 'modelgate[bot]', appId }
    const variables = { owner: 'acme', name: 'models', number, release: null, withRelease: false }
    const { body } = await bot('POST', '/graphql', { query: pullQuery(self), variables })
    const artifacts = (await bot('GET', `${repo}/actions/runs/${runId}/artifacts`)).list('artifacts')
    return {
      ...{ head, runId, policy: policyOf(config) },
      pull: JSON.stringify(body),
      run: JSON.stringify((await bot('GET', `${repo}/actions/runs/${runId}`)).body),
      artifact: JSON.stringify(artifacts[0]),
      repositoryId: (await bot('GET', repo)).number('id')
    }
  } finally {
    await served.close()
  }
}

// What each action takes and gives: names and defaults, held equal to every action.yml by a test.

export interface Contract {
  /** Inputs with their defaults. */
  readonly inputs: Readonly<Record<string, string>>
  readonly outputs: readonly string[]
  /** Values of outputs where the action ended before it had them: nothing is passed by an output that is missing. */
  readonly closed?: Readonly<Record<string, string>>
  /** Inputs with which neither a repository nor a config is needed. */
  readonly standalone?: readonly string[]
}

const repository = { config: '.github/modelgate.yml', 'working-directory': '.' } as const

const models = { ...repository, models: '' } as const

const walk = { ...models, base: '', all: 'false', again: 'false', 'allow-dirty': 'false' } as const

/** How predictions are read and measured: the flags that `modelgate evaluate` and `compare` share. */
const evaluation = {
  task: '',
  id: '',
  target: '',
  prediction: '',
  score: '',
  positive: '',
  weight: '',
  cluster: '',
  group: '',
  time: '',
  slice: '',
  sensitive: '',
  expression: '',
  costs: '',
  values: '',
  'min-rows': '',
  resamples: '',
  seed: '',
  beta: '',
  alpha: '',
  k: '',
  season: ''
} as const

/** The comment on the pull request, where no bot is installed. */
const comment = { comment: 'auto', 'github-token': '${{ github.token }}' } as const

/** What reads the records of the bot. */
const token = { 'github-token': '${{ github.token }}' } as const

/** Where a release goes. */
const target = { environment: '' } as const

/** How every action ends. */
const ending = ['result', 'reason-code', 'exit-code', 'report-path'] as const

/** What every walk says. */
const walked = ['models', 'evidence-path'] as const

const deployed = ['release', 'version', 'environment', 'url'] as const

export const contracts = {
  modelgate: {
    inputs: { step: 'all', ...walk, ...target, ...comment },
    outputs: [
      ...ending,
      ...walked,
      'model-digest',
      'fingerprint',
      'reused',
      'verdict',
      'regressions',
      'improvements',
      ...deployed
    ]
  },
  plan: {
    inputs: { ...models, base: '', all: 'false' },
    closed: { models: '[]' },
    outputs: [...ending, 'models', 'affected']
  },
  collect: {
    inputs: { ...models, folder: '.modelgate/parts', ...comment },
    outputs: [...ending, ...walked]
  },
  sweep: {
    inputs: { ...models, task: '', trials: '', from: '', jobs: '256' },
    closed: { jobs: '[]', left: '' },
    outputs: [...ending, 'models', 'jobs', 'left']
  },
  train: {
    inputs: { ...walk, finish: '' },
    outputs: [...ending, ...walked, 'model-digest', 'fingerprint', 'reused', 'package-path']
  },
  test: {
    inputs: walk,
    outputs: [...ending, ...walked, 'tests', 'failed', 'verdict', 'regressions', 'improvements']
  },
  analyze: { inputs: walk, outputs: [...ending, ...walked, 'findings', 'new-findings', 'sarif-path'] },
  'deploy-staging': { inputs: { ...walk, ...token }, outputs: [...ending, ...walked, ...deployed] },
  qa: { inputs: walk, outputs: [...ending, ...walked, ...deployed] },
  'promote-prod': { inputs: { ...walk, ...target, ...token }, outputs: [...ending, ...walked, ...deployed] },
  'go-live': { inputs: { ...walk, ...target, ...token }, outputs: [...ending, ...walked, ...deployed] },
  rollback: {
    inputs: { ...repository, model: '', to: '', resume: 'false', environment: 'production' },
    outputs: [...ending, ...deployed, 'evidence-path']
  },
  retrain: {
    inputs: { ...repository, model: '', ...token },
    closed: { changed: '' },
    outputs: [...ending, 'changed', 'branch', 'commit', 'pull', 'evidence-path']
  },
  'validate-data': { inputs: models, outputs: [...ending, 'models', 'errors', 'warnings'] },
  monitor: {
    inputs: { ...models, environment: 'production', ...token },
    outputs: [...ending, 'models', 'breaches', 'unavailable', 'issues', 'started']
  },
  'source-update': {
    inputs: { ...models, check: 'false', ...token },
    closed: { behind: '[]', 'pull-requests': '{}' },
    outputs: [...ending, 'models', 'behind', 'pull-requests']
  },
  evaluate: {
    inputs: { ...models, predictions: '', data: '', metrics: '', plots: '', interval: '', ...evaluation },
    standalone: ['predictions'],
    outputs: [...ending, 'models', 'evaluation-path', 'metrics', 'rows']
  },
  'compare-metrics': {
    inputs: {
      ...models,
      baseline: '',
      candidate: '',
      'baseline-predictions': '',
      'candidate-predictions': '',
      metric: '',
      inconclusive: 'approval',
      'test-set': 'warn',
      ...evaluation,
      ...comment
    },
    standalone: ['baseline', 'candidate', 'baseline-predictions', 'candidate-predictions'],
    closed: { 'comparison-path': '', verdict: 'fail', regressions: '[]', improvements: '[]' },
    outputs: [...ending, 'models', 'comparison-path', 'verdict', 'regressions', 'improvements']
  },
  'build-image': {
    inputs: { ...repository, model: '', dockerfile: 'Dockerfile', image: '', push: 'false' },
    outputs: [...ending, 'image', 'image-id', 'image-digest']
  }
} as const satisfies Readonly<Record<string, Contract>>

export type EvaluationInput = keyof typeof evaluation
export type ActionName = keyof typeof contracts
export type InputOf<Name extends ActionName> = keyof (typeof contracts)[Name]['inputs'] & string
export type OutputOf<Name extends ActionName> = (typeof contracts)[Name]['outputs'][number]

// The templates that a team copies, and what their other forms need beside them: the rest is read from the files themselves.

export interface Template {
  /** Name of the starter in GitHub's list of new workflows. */
  readonly title: string
  readonly description: string
  readonly icon: string
  readonly categories: readonly string[]
}

const delivery = ['Deployment', 'Python'] as const
const checks = ['Continuous integration', 'Python'] as const

/** By file name without `.yml`. */
export const templates: Readonly<Record<string, Template>> = {
  'pull-request': {
    title: 'Modelgate: check models on pull requests',
    description: 'Trains, tests, scans and compares the models that a pull request affects, in one job.',
    icon: 'octicon shield-check',
    categories: checks
  },
  'pull-request-matrix': {
    title: 'Modelgate: check models on pull requests, a job for each',
    description: 'Trains, tests, scans and compares the models that a pull request affects, each in a job of its own.',
    icon: 'octicon rows',
    categories: checks
  },
  'pull-request-sweep': {
    title: 'Modelgate: check models on pull requests, sweeps over many jobs',
    description: 'Shares the trials of a sweep out among jobs, trains with the best, and checks what comes of it.',
    icon: 'octicon search',
    categories: checks
  },
  'modelgate-analysis': {
    title: 'Modelgate: scan models',
    description:
      'Scans the code, dependencies and files of models; what is new fails, all of it goes to code scanning.',
    icon: 'octicon codescan',
    categories: ['Code scanning', 'Python']
  },
  'modelgate-release': {
    title: 'Modelgate: release to staging',
    description: 'Walks the default branch, deploys to staging behind its gate, and tests what staging serves.',
    icon: 'octicon rocket',
    categories: delivery
  },
  'modelgate-promote': {
    title: 'Modelgate: promote',
    description: 'Brings a promoted release up, moves the traffic, verifies, and rolls back by itself otherwise.',
    icon: 'octicon arrow-up',
    categories: delivery
  },
  'modelgate-rollback': {
    title: 'Modelgate: roll back',
    description: 'Gives the traffic back to an earlier release and sets a hold that only a person lifts.',
    icon: 'octicon undo',
    categories: delivery
  },
  'modelgate-monitor': {
    title: 'Modelgate: monitor',
    description: 'Looks at what is live: health, traffic, errors, and the rules of the config.',
    icon: 'octicon pulse',
    categories: ['Monitoring', 'Python']
  },
  'modelgate-retrain': {
    title: 'Modelgate: retrain',
    description: 'Trains a model again though nothing of it changed, and compares it with what is live.',
    icon: 'octicon sync',
    categories: ['Automation', 'Python']
  },
  'modelgate-source': {
    title: 'Modelgate: update models that are trained elsewhere',
    description: 'Looks what the source of each model names in its registry, and proposes the pin in a pull request.',
    icon: 'octicon package-dependents',
    categories: ['Automation', 'Python']
  },
  'modelgate-bot': {
    title: 'Modelgate: bot without hosting',
    description: 'Answers pull requests with metric diffs and holds the approval gates, inside a workflow.',
    icon: 'octicon comment-discussion',
    categories: ['Automation', 'Python']
  }
}

/** Name of the reusable workflow, and of the starter: `modelgate-…`, for `release.yml` and the like are this repository's own. */
export function reusableName(template: string): string {
  return template.startsWith('modelgate-') ? template : `modelgate-${template}`
}

/** What the variables of a template mean: each is an input of the reusable form too. */
export const variables: Readonly<Record<string, string>> = {
  MODELGATE_RUNNER:
    'Label of the machine that the work is done on, or a JSON list of labels, such as ["self-hosted", "gpu"]',
  MODELGATE_RUNNERS: 'Labels for models that need a machine of their own, as JSON: {"fraud": ["self-hosted", "gpu"]}',
  MODELGATE_AWS_ROLE: 'Role in AWS that the job takes on by OIDC; empty for none',
  MODELGATE_MLFLOW_URI: 'Address of the MLflow server whose registry holds models that are trained elsewhere',
  MODELGATE_AWS_REGION: 'Region of AWS'
}

// The workflows that `modelgate init` writes: which of the templates a config needs, fitted to the repository.
import { environmentParts } from '../pipeline/environments.ts'
import type { Setup } from './detect-setup.ts'
import { fitGitlab, fitJenkinsfile } from './other-ci-files.ts'
import type { Config } from './schema.ts'

export interface WorkflowFile {
  /** Its name under workflows-templates/. */
  readonly template: string
  readonly path: string
  /** What it does, in one line. */
  readonly what: string
}

/** Where a repository runs its checks, by the files that are there. */
export type Ci = 'github' | 'gitlab' | 'jenkins'

export function detectCi(files: readonly string[]): readonly Ci[] {
  const has = (...paths: readonly string[]) => paths.some((path) => files.includes(path))
  const others: readonly Ci[] = [
    ...(has('.gitlab-ci.yml', gitlab.path) ? (['gitlab'] as const) : []),
    ...(has('Jenkinsfile', jenkins.path) ? (['jenkins'] as const) : [])
  ]
  const usesGithub = files.some((path) => path.startsWith('.github/') && path !== '.github/modelgate.yml')
  return usesGithub || others.length === 0 ? ['github', ...others] : others
}

const workflow = (template: string, what: string, path = template): WorkflowFile => ({
  template,
  path: `.github/workflows/${path}`,
  what
})
const check = workflow(
  'pull-request.yml',
  'trains, tests and compares each pull request and keeps one comment on it',
  'modelgate.yml'
)
const swept = workflow(
  'pull-request-sweep.yml',
  'shares the trials of a sweep out among jobs, checks each pull request and keeps one comment on it',
  'modelgate.yml'
)
const matrix = workflow(
  'pull-request-matrix.yml',
  'trains, tests and compares each affected model in a job of its own, and keeps one comment on the pull request',
  'modelgate.yml'
)
const source = workflow(
  'modelgate-source.yml',
  'looks every hour what the source of a model names, and proposes its pin in a pull request'
)
const deploys = [
  workflow('modelgate-release.yml', 'after a merge, deploys to staging and tests what staging serves'),
  workflow('modelgate-promote.yml', 'brings an approved release to production and moves the traffic'),
  workflow('modelgate-rollback.yml', 'gives the traffic back to an earlier release'),
  workflow('modelgate-retrain.yml', 'trains a model again though nothing of it changed'),
  workflow('modelgate-monitor.yml', 'looks at what is live every hour')
]
const bot = workflow('modelgate-bot.yml', 'answers labels and commands with no server: the bot, in a workflow')
const gitlab: WorkflowFile = {
  template: 'gitlab-ci.yml',
  path: '.gitlab/modelgate.yml',
  what: 'the same steps and gates in GitLab, once .gitlab-ci.yml has `include: { local: .gitlab/modelgate.yml }`'
}
const jenkins: WorkflowFile = {
  template: 'Jenkinsfile',
  path: 'Jenkinsfile.modelgate',
  what: 'the same steps and gates in Jenkins: name it as the script of a multibranch pipeline'
}

/** `withBot` asks for the bot in a workflow, which is for teams that run no App. */
export function wantedWorkflows(config: Config, ci: readonly Ci[], withBot: boolean): readonly WorkflowFile[] {
  const models = Object.values(config.models)
  const github = [
    models.some(({ train }) => train?.sweep !== undefined) ? swept : models.length > 1 ? matrix : check,
    ...(models.some((model) => model.source !== undefined) ? [source] : []),
    ...(Object.keys(config.environments).length === 0 ? [] : deploys),
    ...(withBot ? [bot] : [])
  ]
  return [
    ...(ci.includes('github') ? github : []),
    ...(ci.includes('gitlab') ? [gitlab] : []),
    ...(ci.includes('jenkins') ? [jenkins] : [])
  ]
}

/** Every path that `init` ever writes a workflow to. */
export const workflowFiles: readonly WorkflowFile[] = [check, source, ...deploys, bot, gitlab, jenkins]

export interface Fitting {
  readonly branch: string
  readonly setup: Setup
  readonly config: Config
  /** The stages that .gitlab-ci.yml names; null where it names none. */
  readonly stages: readonly string[] | null
}

/** A template with what the repository has: its default branch, version of Python, installation, and what its config asks for. */
export function fitWorkflow(file: string, template: string, fitting: Fitting): string {
  if (file === gitlab.template) return fitGitlab(template, fitting)
  if (file === jenkins.template) return fitJenkinsfile(template, fitting)
  const { branch, setup, config } = fitting
  const { staging } = environmentParts(config)
  const whole = staging === null ? template.replace(/\n {2}staging:\n {4}needs: check\n[^]*$/, '') : template
  return whole
    .replace(/^( {4}environment: )staging /m, (_, start: string) => `${start}${plainOrQuoted(staging ?? '')} `)
    .replaceAll('branches: [main]', `branches: [${plainOrQuoted(branch)}]`)
    .replaceAll(/^(\s*)python-version: '3\.\d+'.*$/gm, (_line, indent: string) =>
      [
        `${indent}python-version: '${setup.python}'`,
        ...(usesSetupAction(template) && setup.besides !== '' ? [`${indent}command: ${quoted(setup.besides)}`] : [])
      ].join('\n')
    )
    .replaceAll(
      /^(\s*)- run: pip install -r requirements\.txt$/gm,
      (_line, indent: string) => `${indent}- run: ${setup.install}`
    )
}

function usesSetupAction(template: string): boolean {
  return template.includes('/actions/setup@')
}

/** Plain where YAML reads it as text whatever stands around it. */
function plainOrQuoted(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : quoted(text)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

// How the Jenkinsfile and the GitLab file are fitted to a repository.
import { environmentParts } from '../pipeline/environments.ts'
import type { Setup } from './detect-setup.ts'
import { resolveModel } from './resolve.ts'
import type { Config } from './schema.ts'

interface Fitting {
  readonly branch: string
  readonly setup: Setup
  readonly config: Config
  readonly stages: readonly string[] | null
}

/** The steps that deploy, by which both files call what they do. */
type Deploying = 'staging' | 'production'

const installs = 'if [ -f requirements.txt ]; then pip install --quiet --requirement requirements.txt; fi'

export function fitJenkinsfile(template: string, { branch, setup, config }: Fitting): string {
  const parts = environmentParts(config)
  const whole = template
    .replace("MAIN = 'main' // edit: the default branch", () => `MAIN = ${groovy(branch)}`)
    .replaceAll(
      /branch 'main' (\}(?: \})?) \/\/ edit: the default branch/g,
      (_, end: string) => `branch ${groovy(branch)} ${end}`
    )
    .replace(installs, () => setup.install.replaceAll('\\', '\\\\').replaceAll("'''", String.raw`\'\'\'`))
    .replace(/testResults: '.*$/m, () => `testResults: ${groovy(junitFiles(config).join(', '))})`)
    .replaceAll(/walk\('(staging|production)'/g, (_, step: Deploying) => `walk(${groovy(parts[step] ?? step)}`)
  const without = (text: string, title: string) =>
    text.replace(new RegExp(`\\n {4}stage\\('${title}'\\) \\{\\n[^]*?\\n {4}\\}\\n`), '')
  if (parts.production === null) {
    const upTo = without(whole, 'Production')
    return parts.staging === null
      ? upTo.replace("stage('Staging')", "stage('Build')").replace("'--until qa'", "'--until analyze'")
      : upTo
  }
  return parts.staging === null ? without(whole, 'Staging').replace("'--from production'", "''") : whole
}

export function fitGitlab(template: string, { setup, config, stages }: Fitting): string {
  const parts = environmentParts(config)
  const isAsked = (step: Deploying) => parts[step] !== null && config.gates[parts[step]]?.approvals !== undefined
  const stage = (name: string) => (stages === null || stages.includes(name) ? name : (stages.at(-1) ?? name))
  return deployedOnly(template, parts)
    .replace(`- ${installs}`, () => `- ${yaml(setup.install)}`)
    .replace(/junit: \[.*$/m, () => `junit: [${junitFiles(config).map(yaml).join(', ')}]`)
    .replaceAll(
      /^( {2}environment: \{ name: )(staging|production)/gm,
      (_, start: string, step: Deploying) => start + yaml(parts[step] ?? step)
    )
    .replaceAll(/^( {4}- modelgate-approve-(staging|production)) # edit: .*\n/gm, (_, line: string, step: Deploying) =>
      isAsked(step) ? `${line}\n` : ''
    )
    .replaceAll(/^( {2}stage: )(\w+)$/gm, (_, start: string, name: string) => start + yaml(stage(name)))
}

/** The GitLab file without the jobs that deploy to where nothing is deployed. */
function deployedOnly(template: string, { staging, production }: Readonly<Record<Deploying, string | null>>): string {
  if (production === null)
    return template.replace(staging === null ? /\n# Started by hand,[^]*$/ : /\nmodelgate-approve-production:[^]*$/, '')
  const whole = template.replace(/^(modelgate-approve-production:) # edit: .*$/m, '$1')
  if (staging !== null) return whole
  return whole
    .replace(/\nmodelgate-approve-staging:\n[^]*?(?=\nmodelgate-approve-production:)/, '')
    .replaceAll('modelgate-staging', 'modelgate-build')
}

/** Where the tests of each model write, once each. */
function junitFiles(config: Config): readonly string[] {
  const files = Object.keys(config.models).flatMap((model) => {
    const test = resolveModel(config, model)?.test
    return test === undefined ? [] : [test.junit ?? `.modelgate/junit/${model}.xml`]
  })
  return files.length === 0 ? ['.modelgate/junit/*.xml'] : [...new Set(files)]
}

function groovy(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`
}

/** Plain where YAML reads it as this text whatever stands around it. */
function yaml(text: string): string {
  const isPlain = /^[A-Za-z.][\w./*-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|\.+)$/i.test(text)
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`
}

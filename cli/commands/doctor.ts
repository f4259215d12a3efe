// `modelgate doctor`: what is wrong with the set-up, here and on GitHub, and how to mend each.
import { Option } from 'commander'
import { findRoot } from '../../adapters/config/find.ts'
import { listRepository } from '../../adapters/config/repository.ts'
import { readApp } from '../../adapters/github/app-settings.ts'
import { createClient, readSettings } from '../../adapters/github/settings.ts'
import { readLocalFacts, repositoryName } from '../../adapters/local/doctor-facts.ts'
import { detectModels } from '../../core/config/detect-models.ts'
import type { Config } from '../../core/config/schema.ts'
import { detectCi, wantedWorkflows, workflowFiles } from '../../core/config/workflow-files.ts'
import { prettyJson } from '../../core/digest.ts'
import { exitCodeOf, problem, unknown, type Finding, type State } from '../../core/doctor/finding.ts'
import { appFindings } from '../../core/doctor/app.ts'
import { githubFindings, type GitHubFacts } from '../../core/doctor/github.ts'
import { isConfig, localFindings, type WorkflowState } from '../../core/doctor/local.ts'
import { InputError, OutsideError } from '../../core/errors.ts'
import type { Define, Terminal } from '../command.ts'
import { fittingOf, workflowChange, type Change } from '../init-files.ts'

interface Flags {
  readonly offline?: true
  readonly format: 'text' | 'json'
}

export const define: Define = (command, terminal, finish) => {
  command
    .option('--offline', 'ask GitHub nothing')
    .addOption(new Option('--format <format>', 'form of the result').choices(['text', 'json']).default('text'))
    .action(async (flags: Flags) => {
      const { findings, isGithubLost } = await examine(terminal, flags)
      terminal.stdout(
        flags.format === 'json' ? prettyJson({ schema: 'modelgate/doctor@1', findings }) : asText(findings)
      )
      finish(exitCodeOf(findings, isGithubLost))
    })
}

interface Examined {
  readonly findings: readonly Finding[]
  readonly isGithubLost: boolean
}

async function examine(terminal: Terminal, flags: Flags): Promise<Examined> {
  const root = await findRoot(terminal.cwd)
  const facts = await readLocalFacts(root, terminal.env)
  const config = isConfig(facts.config) ? facts.config : null
  const workflows = config === null ? [] : await workflowStates(root, config, terminal)
  const here = localFindings({ ...facts, workflows })
  if (flags.offline === true)
    return { findings: [...here, notAsked('asked for nothing by --offline')], isGithubLost: false }
  const there = await onGithub(root, config, terminal)
  return { ...there, findings: [...here, ...there.findings] }
}

async function workflowStates(root: string, config: Config, { env }: Terminal): Promise<readonly WorkflowState[]> {
  const listing = await listRepository(root, env)
  const wanted = wantedWorkflows(config, detectCi(listing.files), false)
  const others = workflowFiles.filter(
    (file) => !wanted.some(({ path }) => path === file.path) && listing.files.includes(file.path)
  )
  const fitting = await fittingOf(root, config, detectModels(listing).setup)
  return Promise.all(
    [...wanted, ...others].map(async (file) => {
      const change = await workflowChange(root, file, fitting)
      return { path: file.path, state: stateOf(change) }
    })
  )
}

function stateOf(change: Change | null): WorkflowState['state'] {
  if (change === null) return 'current'
  if (change.before === null) return 'missing'
  return change.replaces === null || change.replaces === 'config' ? 'old' : change.replaces
}

async function onGithub(root: string, config: Config | null, { env }: Terminal): Promise<Examined> {
  const repository = await repositoryName(root, env)
  const token = [env.GH_TOKEN, env.GITHUB_TOKEN].find((text) => text !== undefined && text !== '')
  if (repository === null)
    return {
      findings: [notAsked('no repository on GitHub was found (git remote get-url origin)')],
      isGithubLost: false
    }
  if (token === undefined)
    return { findings: [notAsked(`no token was given to look at ${repository}`)], isGithubLost: false }
  if (config === null) return { findings: [notAsked('a valid config says what to look for')], isGithubLost: false }
  try {
    const client = await createClient(token, env.GITHUB_API_URL ?? 'https://api.github.com')
    const facts = await readSettings(client, repository)
    return {
      findings: [...githubFindings(facts, config), ...(await onApp(facts, config, env))],
      isGithubLost: false
    }
  } catch (error) {
    if (error instanceof InputError)
      return { findings: [problem('token', error.message, error.cure)], isGithubLost: false }
    if (error instanceof OutsideError)
      return { findings: [unknown('token', error.message, error.cure)], isGithubLost: true }
    throw error
  }
}

/** Nothing where no App is used. */
async function onApp(
  { repository, hasBotWorkflow }: GitHubFacts,
  { gates }: Config,
  env: Terminal['env']
): Promise<readonly Finding[]> {
  if (hasBotWorkflow || Object.keys(gates).length === 0) return []
  try {
    return appFindings(await readApp(env, repository, env.GITHUB_API_URL ?? 'https://api.github.com'))
  } catch (error) {
    if (error instanceof InputError) return [problem('app', error.message, error.cure)]
    throw error
  }
}

function notAsked(why: string): Finding {
  const rest = 'labels, rulesets, environments and Actions settings were not looked at'
  return unknown('token', `${rest}: ${why}`, 'type `GH_TOKEN=$(gh auth token) modelgate doctor`')
}

const icons: Readonly<Record<State, string>> = { ok: '✅', problem: '❌', warning: '⚠️', unknown: '❔' }

function asText(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ state, check, message, cure }) => [
    `${icons[state]} ${check}: ${message}`,
    ...(cure === null ? [] : [`   -> ${cure}`])
  ])
  const count = (state: State) => findings.filter((finding) => finding.state === state).length
  const summary = `${count('problem')} wrong, ${count('warning')} to look at, ${count('unknown')} not looked at, ${count('ok')} fine`
  return `${[...lines, '', summary].join('\n')}\n`
}

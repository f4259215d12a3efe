// The one door to the runner's world: nothing else reads INPUT_* and GITHUB_*, or writes outputs, summary, annotations,
// groups and masks.
//
// The leaf modules of @actions/core are imported by path, because its index loads undici for OIDC tokens (70 ms of cold
// start, more than everything else together) and its `exports` names nothing but the index. ncc puts them into the bundle.
import { appendFileSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js'
import { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js'
import type { Place } from '../../core/errors.ts'
import { secretsIn } from '../../core/masking.ts'
import { visible } from '../../core/visible.ts'
import { readEvent, type RunnerEvent } from './event.ts'
import { readJob, type RunnerJob } from './job.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly place?: Place | undefined
}

const inputPrefix = 'INPUT_'

/** The runner as an action sees it. */
export interface Runner {
  readonly event: RunnerEvent
  /** Null outside of a workflow. */
  readonly job: RunnerJob | null
  /** Environment for the team's commands: that of this process without the action's own inputs. */
  readonly commandEnvironment: Environment
  /** An input as it was given, trimmed; undefined where the runner passes none. */
  input(name: string): string | undefined
  /** Names of the inputs that were passed, in lower case. */
  readonly given: readonly string[]
  output(name: string, value: string): void
  annotate(annotation: Annotation): void
  /** Opens a fold in the log; folds don't nest, so one that is open is closed first. */
  startGroup(title: string): void
  endGroup(): void
  /** Text for the log, made unable to speak to the runner or a terminal: a team's output may hold what looks like commands to either. */
  log(text: string): void
  /** Masks the values of secret-looking variables in the runner's log. */
  maskSecrets(): void
  /** Appends to the job's summary; does nothing where the runner has none. */
  summary(markdown: string): Promise<void>
  /** Whether `summary` has anywhere to go. */
  readonly hasSummary: boolean
}

export function createRunner(): Runner {
  const { env } = process
  let isOpen = false
  const log = (text: string): void => void process.stdout.write(`${withoutCommands(visible(text))}\n`)
  const endGroup = (): void => {
    if (isOpen) issue('endgroup')
    isOpen = false
  }
  return {
    event: readEvent(env, (path) => readFileSync(path, 'utf8')),
    job: readJob(env),
    commandEnvironment: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith(inputPrefix))),
    hasSummary: isFile(env.GITHUB_STEP_SUMMARY),
    given: Object.keys(env).flatMap((name) =>
      name.startsWith(inputPrefix) ? [name.slice(inputPrefix.length).toLowerCase()] : []
    ),
    input: (name) => env[`${inputPrefix}${name.replaceAll(' ', '_').toUpperCase()}`]?.trim(),
    output(name, value) {
      if (!isFile(env.GITHUB_OUTPUT)) log(`${name}=${value}`)
      else issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value))
    },
    annotate({ level, title, message, place }) {
      const lines = { startLine: place?.line, startColumn: place?.column }
      const where = place === undefined ? {} : { file: place.file, ...lines }
      issueCommand(level, toCommandProperties({ title: visible(title), ...where }), visible(message))
    },
    startGroup(title) {
      endGroup()
      issue('group', title)
      isOpen = true
    },
    endGroup,
    log,
    maskSecrets() {
      for (const secret of secretsIn(env)) issueCommand('add-mask', {}, secret)
    },
    async summary(markdown) {
      const { summary } = await import('../../node_modules/@actions/core/lib/summary.js')
      await summary.addRaw(markdown, true).write()
    }
  }
}

/** Whether there is a file that can be written to; a runner has made it, so by hand it is made here. */
function isFile(path: string | undefined): boolean {
  if (path === undefined || path === '') return false
  try {
    appendFileSync(path, '')
    return true
  } catch {
    return false
  }
}

/** The runner reads `::command::` at the beginning of a line and `##[command]` anywhere: a zero-width space breaks both. */
function withoutCommands(text: string): string {
  return text.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '#\u200b#[')
}

/** The folder that an input such as `working-directory` names, in the job's workspace. */
export function workspaceFolder({ event }: Runner, folder: string): string {
  return resolve(event.workspace, folder)
}

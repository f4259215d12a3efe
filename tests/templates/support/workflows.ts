// Every workflow of this repository, as it is read: templates, reusable workflows, starters and our own; and the actions.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { pinOwnActions } from '../../../core/workflows/own-pin.ts'

export interface Step {
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
}

export interface Job {
  readonly uses?: string
  readonly if?: string
  readonly needs?: string | readonly string[]
  readonly with?: Readonly<Record<string, unknown>>
  readonly secrets?: Readonly<Record<string, unknown>> | 'inherit'
  readonly permissions?: Readonly<Record<string, string>>
  readonly environment?: unknown
  readonly 'timeout-minutes'?: number | string
  readonly 'runs-on'?: string
  readonly steps?: readonly Step[]
}

export interface Workflow {
  readonly name?: string
  readonly on: Readonly<Record<string, unknown>>
  readonly 'run-name'?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean | string }
  readonly jobs: Readonly<Record<string, Job>>
}

export type Kind = 'template' | 'reusable' | 'starter' | 'own'

export interface WorkflowFile {
  readonly path: string
  readonly kind: Kind
  readonly text: string
  readonly workflow: Workflow
}

const yamlIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.yml') ? [`${folder}/${name}`] : []))

export const templateFolder = 'workflows-templates'
const isWorkflow = (path: string): boolean => path !== `${templateFolder}/gitlab-ci.yml`

const paths: readonly (readonly [Kind, string])[] = [
  ...yamlIn(templateFolder)
    .filter(isWorkflow)
    .map((path) => ['template', path] as const),
  ...yamlIn(`${templateFolder}/starters`).map((path) => ['starter', path] as const),
  ...yamlIn('.github/workflows').map(
    (path) => [path.startsWith('.github/workflows/modelgate-') ? 'reusable' : 'own', path] as const
  )
]

export const workflowFiles: readonly WorkflowFile[] = paths.map(([kind, path]) => {
  const text = readFileSync(path, 'utf8')
  return { path, kind, text, workflow: parse(text) as Workflow }
})

/** `action.yml` of each action that this repository has. */
export const actionFiles: readonly string[] = [
  'action.yml',
  'bot/action.yml',
  ...readdirSync('actions').flatMap((name) => {
    const path = `actions/${name}/action.yml`
    return existsSync(path) ? [path] : []
  })
]

/** As a release leaves a workflow: with a commit where the zeros are. */
export const filledIn = (text: string): string =>
  pinOwnActions(text, { commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904', version: 'v0.1.0' })

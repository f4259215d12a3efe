// What `modelgate init` would write: each file with its reason, its text before and after, and whether it may be replaced.
import { join } from 'node:path'
import { configPath } from '../adapters/config/find.ts'
import { readTemplate } from '../adapters/config/templates.ts'
import { readIfThere } from '../adapters/files/atomic.ts'
import { findEarlier, mergeTexts, type Merged } from '../adapters/git/earlier.ts'
import { parseDocument } from 'yaml'
import { createGit } from '../adapters/git/git.ts'
import type { Setup } from '../core/config/detect-setup.ts'
import type { Config } from '../core/config/schema.ts'
import { diffHunks, diffLines } from '../core/config/diff.ts'
import { fitWorkflow, type Fitting, type WorkflowFile } from '../core/config/workflow-files.ts'
import { bodyOf, isWrittenText, mergedWith, upgradeOf, withHeader } from '../core/config/workflow-upgrade.ts'
import { version } from '../core/version.ts'

export interface Change {
  readonly path: string
  /** What the file does, in one line. */
  readonly what: string
  readonly before: string | null
  readonly after: string
  /** Whose text would be lost: then only a yes or `--force` lets it happen. Null where none is. */
  readonly replaces: null | 'config' | 'edited' | 'foreign'
  /** What becomes of it, where it is there already. */
  readonly how?: 'upgraded' | 'your edits kept'
  /** The text with this version's lines where a person changed the same ones; `after` has the person's. */
  readonly instead?: string
}

const readText = async (root: string, path: string) => (await readIfThere(join(root, path)))?.toString('utf8') ?? null

/** Null where the config is as wanted, or a person's own is to be kept. */
export async function configChange(root: string, config: string): Promise<Change | null> {
  const before = await readText(root, configPath)
  if (before?.replaceAll('\r\n', '\n') === config) return null
  const what = 'what is trained, how it is evaluated, and what must hold'
  return { path: configPath, what, before, after: config, replaces: before === null ? null : 'config' }
}

/** Adds the lines that are not ignored yet. */
export async function ignoreChange(root: string, wanted: readonly string[]): Promise<Change | null> {
  const before = await readText(root, '.gitignore')
  const plain = (line: string) => line.trim().replace(/^\//, '').replace(/\/$/, '')
  const ignored = new Set((before ?? '').split(/\r?\n/).map(plain))
  const missing = wanted.filter((line) => !ignored.has(plain(line)))
  if (missing.length === 0) return null
  const newline = before?.includes('\r\n') === true ? '\r\n' : '\n'
  const start = before === null || before === '' || before.endsWith('\n') ? (before ?? '') : `${before}${newline}`
  return {
    path: '.gitignore',
    what: `keeps what ${missing.some((line) => line !== '.modelgate/') ? 'Modelgate and training write' : 'Modelgate writes'} out of git`,
    before,
    after: start + missing.map((line) => line + newline).join(''),
    replaces: null
  }
}

/** What workflows are fitted to. */
export async function fittingOf(root: string, config: Config, setup: Setup): Promise<Fitting> {
  const branch = await createGit(root)
    .head()
    .then(
      (head) => head.defaultBranch,
      () => 'main'
    )
  return { branch, setup, config, stages: stagesOf((await readText(root, '.gitlab-ci.yml')) ?? '') }
}

function stagesOf(text: string): readonly string[] | null {
  const document = parseDocument(text, { logLevel: 'silent' })
  const stages = document.errors.length === 0 ? (document.toJS() as { readonly stages?: unknown } | null)?.stages : null
  return Array.isArray(stages) && stages.every((name) => typeof name === 'string') ? stages : null
}

/** What a person still has to do, so that GitLab reads a file that was written; '' for nothing. */
export async function missingInclude(root: string, written: readonly string[]): Promise<string> {
  if (!written.includes('.gitlab/modelgate.yml')) return ''
  const text = await readText(root, '.gitlab-ci.yml')
  if (text?.includes('.gitlab/modelgate.yml') === true) return ''
  return 'GitLab reads it once .gitlab-ci.yml has these lines:\ninclude:\n  - local: .gitlab/modelgate.yml\n'
}

/**
 * A workflow as this version writes it. One that nobody edited is brought up to date; in one that somebody edited, both
 * changes are kept where they touch different lines and git has the text that was written. Null where nothing is to be done.
 */
export async function workflowChange(
  root: string,
  { template, path, what }: WorkflowFile,
  fitting: Fitting
): Promise<Change | null> {
  const text = await readTemplate(template)
  if (text === null) return null
  const wanted = fitWorkflow(template, text, fitting)
  const before = await readText(root, path)
  const upgrade = upgradeOf(before, wanted)
  const whole = { path, what, before, after: withHeader(wanted, version), replaces: null }
  switch (upgrade.kind) {
    case 'same':
      return null
    case 'new':
      return whole
    case 'old':
      return { ...whole, how: 'upgraded' }
    case 'edited': {
      const merged = await merge(root, path, before ?? '', wanted, upgrade.digest)
      if (merged === null) return { ...whole, replaces: 'edited' }
      const kept = { ...whole, after: merged.mine, how: 'your edits kept' as const }
      return merged.mine === merged.theirs ? kept : { ...kept, instead: merged.theirs }
    }
    case 'foreign':
      return { ...whole, replaces: 'foreign' }
  }
}

async function merge(
  root: string,
  path: string,
  before: string,
  wanted: string,
  digest: string
): Promise<Merged | null> {
  const written = await findEarlier(root, path, (text) => isWrittenText(text, digest))
  if (written === null) return null
  const { mine, theirs } = await mergeTexts(bodyOf(before.replaceAll('\r\n', '\n')), bodyOf(written), wanted)
  const headed = (text: string) => mergedWith(text, wanted, version)
  return { mine: headed(mine), theirs: headed(theirs) }
}

/** Where a person and this version changed the same lines: `-` is the person's text, which is kept, `+` this version's. */
export function showConflicts({ path, after, instead }: Change): string {
  if (instead === undefined) return ''
  const lines = diffHunks(after, instead, 1)
  return `${path}: changed by you and by this version on the same lines; yours (-) are kept, this version has (+):\n${lines.map((line) => `${line}\n`).join('')}\n`
}

export function showChange({ path, what, before, after, how }: Change): string {
  const lines = diffLines(before ?? '', after)
  const state = before === null ? ' (new)' : how === undefined ? '' : ` (${how})`
  return `${path}${state}: ${what}\n${lines.map((line) => `${line}\n`).join('')}\n`
}

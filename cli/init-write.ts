// How `modelgate init` writes: what is free to be written, what a person must say yes to, and what to type next.
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { configPath } from '../adapters/config/find.ts'
import { writeWhole } from '../adapters/files/atomic.ts'
import { commitFiles } from '../adapters/git/earlier.ts'
import { prettyJson } from '../core/digest.ts'
import { exitCodes, InputError, type ExitCode } from '../core/errors.ts'
import type { Format, Terminal } from './command.ts'
import { missingInclude, showChange, showConflicts, type Change } from './init-files.ts'
import { replayDocument, type Replayed } from './init-replay.ts'

interface Asking {
  readonly flags: {
    readonly yes?: boolean
    readonly force?: boolean
    readonly commit?: boolean
    readonly replay?: number
    readonly format: Format
  }
  readonly terminal: Terminal
  readonly canAsk: boolean
  readonly hasGit: boolean
  readonly config: string
  readonly replayed: Replayed | null
}

/** Shows every change, and writes those that may be written. Throws InputError where none may. */
export async function writeChanges(root: string, changes: readonly Change[], asking: Asking): Promise<ExitCode> {
  const { flags, terminal, config, replayed } = asking
  const told = replayed === null ? {} : replayDocument(replayed)
  const isJson = flags.format === 'json'
  if (!isJson) terminal.stdout([...changes.map(showChange), ...changes.map(showConflicts)].join(''))
  if (changes.length === 0) {
    terminal.stdout(
      isJson ? prettyJson({ ...told, written: [], kept: [] }) : 'No change: config and workflows are there already.\n'
    )
    return exitCodes.pass
  }
  const allowed = await allowedChanges(changes, asking)
  for (const { path, after } of allowed) await writeWhole(join(root, path), after)
  const written = allowed.map(({ path }) => path)
  const kept = changes.map(({ path }) => path).filter((path) => !written.includes(path))
  if (written.length > 0 && flags.commit === true) await commitFiles(root, written, 'Add Modelgate')
  if (isJson) terminal.stdout(prettyJson({ ...told, written, kept, config }))
  else terminal.stdout(ending(written, kept, asking))
  terminal.stderr(await missingInclude(root, written))
  return written.length === 0 ? exitCodes.input : exitCodes.pass
}

function ending(written: readonly string[], kept: readonly string[], { flags, hasGit }: Asking): string {
  const left = kept.length === 0 ? '' : `Kept as they are: ${kept.join(', ')}.\n`
  if (written.length === 0) return `${left}Nothing was written.\n`
  return `${left}Written: ${written.join(', ')}.\nNext: ${nextStep(written, flags.commit === true, hasGit)}\n`
}

function nextStep(written: readonly string[], isCommitted: boolean, hasGit: boolean): string {
  if (!hasGit)
    return "this folder is no git repository yet, and a run is bound to a commit: git init && git add . && git commit -m 'First commit' && modelgate run"
  if (isCommitted) return 'git push; or here: modelgate run'
  const commit = `git add ${written.join(' ')} && git commit -m 'Add Modelgate'`
  return `${commit} && git push; or here: commit, then modelgate run`
}

/** What may be written: a person's own text is replaced only where a person, or `--force`, says so. */
async function allowedChanges(changes: readonly Change[], asking: Asking): Promise<readonly Change[]> {
  const { flags, terminal, canAsk } = asking
  if (flags.force === true) return changes.map(withOurLines)
  const owned = changes.filter(({ replaces }) => replaces !== null)
  const free = changes.filter((change) => !owned.includes(change))
  if (canAsk) return chosenChanges(free, owned, terminal)
  const config = owned.find(({ path }) => path === configPath)
  if (config !== undefined) {
    throw new InputError(`${configPath} is there and different; nothing was written`, {
      cure: replaceCure(flags, config),
      place: { file: configPath }
    })
  }
  if (flags.yes !== true)
    throw new InputError('nobody is here to answer; nothing was written', {
      cure: 'type `modelgate init --yes` to write what is shown'
    })
  for (const note of keptNotes(changes)) terminal.stderr(`${note}\n`)
  return free
}

async function chosenChanges(
  free: readonly Change[],
  owned: readonly Change[],
  terminal: Terminal
): Promise<readonly Change[]> {
  const isYes = async (question: string, isDefault: boolean) => {
    const answer = (await terminal.ask(question))?.trim() ?? 'n'
    return /^y(es)?$/i.test(answer) || (answer === '' && isDefault)
  }
  const torn = free.filter(({ instead }) => instead !== undefined)
  const lost = [
    ...(owned.length === 0 ? [] : [`replace ${named(owned)}`]),
    ...(torn.length === 0 ? [] : [`take this version's lines for yours in ${named(torn)}`])
  ].join(', and ')
  const replaced = lost !== '' && (await isYes(`${lost.charAt(0).toUpperCase()}${lost.slice(1)}? [y/N] `, false))
  const question = owned.length === 0 ? 'Write this? [Y/n] ' : 'Write the rest? [Y/n] '
  const added = free.length > 0 && (replaced || (await isYes(question, true)))
  return [...(added ? free : []), ...(replaced ? owned : [])].map((change) =>
    replaced ? withOurLines(change) : change
  )
}

const named = (changes: readonly Change[]) => changes.map(({ path }) => path).join(', ')

function withOurLines(change: Change): Change {
  return change.instead === undefined ? change : { ...change, after: change.instead }
}

/** Why each file is kept, or lines of it, and what to type to have it otherwise. */
function keptNotes(changes: readonly Change[]): readonly string[] {
  const force = 'modelgate init --force'
  const foreign = changes.filter(({ replaces }) => replaces === 'foreign')
  const edited = changes.filter(({ replaces }) => replaces === 'edited')
  const torn = changes.filter(({ instead }) => instead !== undefined)
  return [
    ...(foreign.length === 0
      ? []
      : [
          `Kept, since \`modelgate init\` did not write it: ${named(foreign)}. Rename it to have both, or type \`${force}\` to replace it.`
        ]),
    ...(edited.length === 0
      ? []
      : [
          `Kept, since you edited it and no commit has the text that init wrote, so nothing can be merged: ${named(edited)}. Take over from the diff what you like, or type \`${force}\`.`
        ]),
    ...(torn.length === 0
      ? []
      : [
          `Brought up to date, but for the lines that you and this version both changed, where yours are kept: ${named(torn)}. Take over from what is shown what you like.`
        ])
  ]
}

/** A replay touches the config only; workflows that a person edited are another matter. */
/** The flags that were given belong to it; and what a person has in there is not lost by following a cure. */
function replaceCure({ replay }: Asking['flags'], { before, after }: Change): string {
  if (replay !== undefined)
    return `type \`modelgate init --replay ${replay} --no-workflows --force\` to replace it as shown`
  const left = namesIn(after)
  const lost = namesIn(before ?? '').filter((name) => !left.includes(name))
  return lost.length === 0
    ? 'type the same command with `--force` to replace it as shown'
    : `put into it by hand what you want of the lines with a +, a further model under \`models:\`; the same command with \`--force\` replaces it whole, and ${lost.join(', ')} would be gone`
}

/** Its keys, and its models by name. */
function namesIn(config: string): readonly string[] {
  const { models, ...others } = (parseDocument(config, { logLevel: 'silent' }).toJS() ?? {}) as Readonly<
    Record<string, unknown>
  >
  const names = typeof models === 'object' && models !== null ? Object.keys(models) : []
  return [...names.map((name) => `the model ${name}`), ...Object.keys(others).map((key) => `\`${key}\``)]
}

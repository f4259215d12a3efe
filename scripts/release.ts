// Releases by two commits: a workflow can't hold the SHA of the commit that it is in, so a commit that pins what lies in the one
// before it carries the tag.
//   node scripts/release.ts prepare v1.2.3   on a clean checkout of main: makes that commit and its tag, pushes nothing
//   node scripts/release.ts check v1.2.3     that the commit at hand is one that `prepare` makes
//   node scripts/release.ts package v1.2.3 --out DIR   the npm package and the release's notes
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { pinOwnActions, isUnreleased } from '../core/workflows/own-pin.ts'

const templates = 'workflows-templates'
const reusables = '.github/workflows'
const starters = `${templates}/starters`

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'out' } },
  allowPositionals: true
})
const [verb = '', version = ''] = positionals

const verbs: Readonly<Record<string, () => void>> = { prepare, check, package: () => pack(resolve(values.out)) }

try {
  const does = verbs[verb]
  if (does === undefined) throw new Error('type `node scripts/release.ts prepare|check|package v1.2.3`')
  if (!/^v\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version || 'nothing'} is no version such as v1.2.3`)
  does()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

function prepare(): void {
  if (git('status', '--porcelain') !== '') throw new Error('the tree differs from its commit: commit or stash first')
  isDescribed()
  const commit = git('rev-parse', 'HEAD')
  git('checkout', '--quiet', '--detach')
  for (const path of pinned()) writeFileSync(path, pinOwnActions(readFileSync(path, 'utf8'), { commit, version }))
  git('add', '--all', templates, reusables)
  git('commit', '--quiet', '--message', `Release ${version}`)
  git('tag', '--annotate', version, '--message', `Modelgate ${version}`)
  process.stdout.write(`${version} is ${git('rev-parse', 'HEAD')}\nnext: git push origin ${version}\n`)
}

/** The commit differs from the one before it by its pins alone, and that one is what they name. */
function check(): void {
  isDescribed()
  const commit = git('rev-parse', 'HEAD^')
  if (git('branch', '--remotes', '--list', 'origin/main', '--contains', commit) === '')
    throw new Error(`${commit} is not on main`)
  const changed = git('diff', '--name-only', 'HEAD^', 'HEAD').split('\n')
  const expected = pinned()
  const strange = changed.filter((path) => !expected.includes(path))
  if (strange.length > 0) throw new Error(`the commit of ${version} changes ${strange.join(', ')} too`)
  for (const path of expected) {
    const before = spawnSync('git', ['show', `HEAD^:${path}`], { encoding: 'utf8' }).stdout
    const wanted = pinOwnActions(before, { commit, version })
    if (readFileSync(path, 'utf8') !== wanted || isUnreleased(wanted)) throw new Error(`${path} doesn't pin ${commit}`)
  }
  process.stdout.write(`${version} pins ${commit}\n`)
}

/** Packs the commit at hand, with starters that call the workflows which are in it. */
function pack(out: string): void {
  const commit = git('rev-parse', 'HEAD')
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-release-'))
  mkdirSync(out, { recursive: true })
  try {
    for (const name of ['package.json', ...manifest().files]) cpSync(name, join(folder, name), { recursive: true })
    for (const name of yamlIn(join(folder, starters))) {
      writeFileSync(name, pinOwnActions(readFileSync(name, 'utf8'), { commit, version }))
    }
    run('npm', ['pack', folder, '--silent', '--ignore-scripts', '--pack-destination', out])
    writeFileSync(join(out, 'notes.md'), notes())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Files that name our own actions: templates and reusable workflows. Starters call the workflows of the tagged commit itself. */
function pinned(): readonly string[] {
  const reusable = yamlIn(reusables).filter((path) => path.includes('/modelgate-'))
  return [...yamlIn(templates).filter((path) => !path.endsWith('gitlab-ci.yml')), ...reusable]
}

function yamlIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => (name.endsWith('.yml') ? [`${folder}/${name}`] : []))
}

function isDescribed(): void {
  const named = manifest().version
  if (`v${named}` !== version) throw new Error(`package.json says ${named}, not ${version.slice(1)}`)
  if (notes().trim() === '') throw new Error(`CHANGELOG.md has no section ${version.slice(1)}`)
}

/** The section of CHANGELOG.md. */
function notes(): string {
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m)
  const found = sections.find((section) =>
    new RegExp(`^\\[?${version.slice(1).replaceAll('.', '\\.')}\\b`).test(section)
  )
  return found === undefined ? '' : `${found.split('\n').slice(1).join('\n').trim()}\n`
}

function manifest(): { readonly version: string; readonly files: readonly string[] } {
  return JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly version: string
    readonly files: readonly string[]
  }
}

function git(...words: readonly string[]): string {
  return run('git', words)
}

function run(command: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${words[0] ?? ''}: ${stderr.trim()}`)
  return stdout.trim()
}

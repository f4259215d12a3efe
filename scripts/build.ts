// `npm run build`: bundles the actions and the command into dist/; `--check` fails where dist/ is not current, `--out DIR`
// writes elsewhere. One shared bundle, a chunk for each dynamic import, and a stub for each action and the command.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import ts from 'typescript'
import { contracts, type ActionName } from '../actions/contracts.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['actions', 'adapters', 'bot', 'cli', 'core']
const entry = 'scripts/entry-points'

/** The stub of each action; the root action's is `action.js`, for `modelgate.js` is the command. */
export function stubOf(action: ActionName): string {
  return action === 'modelgate' ? 'action.js' : `${action}.js`
}

/** The files of dist/ by name. */
export function build(): ReadonlyMap<string, Buffer> {
  // Beside the sources, so that module paths and with them the bundle's bytes are the same wherever the repository lies.
  mkdirSync(join(root, '.modelgate'), { recursive: true })
  const work = mkdtempSync(join(root, '.modelgate', 'build-'))
  try {
    transpile(work)
    bundle(work)
    return new Map([...readFolder(join(work, 'out')), ...stubs()])
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** ncc's own TypeScript loader takes no `.ts` suffixes in imports: types are stripped and suffixes rewritten first. */
function transpile(work: string): void {
  const sources = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `${room}/${path}`)
  )
  for (const path of [...sources, `${entry}.ts`]) {
    const { outputText } = ts.transpileModule(readFileSync(join(root, path), 'utf8'), {
      fileName: path,
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2023,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true
      }
    })
    const target = join(work, path.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, withWorkerStubs(outputText))
  }
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }\n')
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
}

/** A worker thread starts from a stub in dist/ too: webpack would copy its file unbundled if it saw a plain string. */
function withWorkerStubs(code: string): string {
  return code.replace(/new URL\('(\.\/\w+)\.ts', import\.meta\.url\)/g, "new URL(String('$1.js'), import.meta.url)")
}

function bundle(work: string): void {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const options = ['--out', 'out', '--license', 'licenses.txt', '--target', 'es2022', '--no-cache', '--quiet']
  const { status, stderr, stdout } = spawnSync(process.execPath, [ncc, 'build', `${entry}.js`, ...options], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 64 << 20
  })
  if (status === 0) return
  throw new Error(`ncc failed\n${`${stdout}\n${stderr}`.trim().slice(-4000)}`)
}

function stubs(): ReadonlyMap<string, Buffer> {
  const actions = Object.keys(contracts).map((name) => {
    const called = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    return [stubOf(name as ActionName), stub(called)] as const
  })
  return new Map([
    ...actions,
    ['modelgate.js', Buffer.from(commandStub)],
    ['worker.js', stub('worker')],
    ['bot.js', stub('bot')],
    ['bot-action.js', stub('botAction')]
  ])
}

/** The command is called many times on one machine: it keeps its compiled code, where Node can (22.1 and later). */
const commandStub = `#!/usr/bin/env node
import module from 'node:module'

module.enableCompileCache?.()
const { command } = await import('./index.js')
await command()
`

function stub(called: string): Buffer {
  return Buffer.from(`import { ${called} } from './index.js'\n\nawait ${called}()\n`)
}

function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
  return new Map(files.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]))
}

/** Writes the files, and takes away what else lies in the folder. */
export function write(files: ReadonlyMap<string, Buffer>, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, bytes] of files) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
    if (name === 'modelgate.js') chmodSync(path, 0o755)
  }
}

/** What differs between the files and a folder, in words; also files of it that git does not have as they are. */
function differences(files: ReadonlyMap<string, Buffer>, folder: string): readonly string[] {
  const present = readFolder(folder)
  const names = [...new Set([...files.keys(), ...present.keys()])].toSorted()
  const stale = names.flatMap((name) => {
    const [wanted, found] = [files.get(name), present.get(name)]
    if (found === undefined) return [`${name} is missing`]
    if (wanted === undefined) return [`${name} is left over`]
    return wanted.equals(found) ? [] : [`${name} is not current`]
  })
  const status = spawnSync('git', ['status', '--porcelain', '--untracked-files=all', '--', folder], {
    cwd: root,
    encoding: 'utf8'
  })
  const uncommitted = status.stdout.split('\n').filter((line) => line !== '')
  return [...stale, ...uncommitted.map((line) => `${line.slice(3)} is not committed`)]
}

function main(): void {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, out: { type: 'string', default: 'dist' } } })
  const folder = resolve(root, values.out)
  const files = build()
  if (values.check !== true) {
    write(files, folder)
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
    process.stdout.write(`${values.out}: ${files.size} files, ${(bytes / 2 ** 20).toFixed(2)} MiB\n`)
    return
  }
  const found = differences(files, folder)
  for (const difference of found) process.stdout.write(`${difference}\n`)
  process.stdout.write(
    found.length === 0 ? 'dist/ is current\n' : 'dist/ is not current: type `npm run build`, and commit it\n'
  )
  process.exitCode = found.length === 0 ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()

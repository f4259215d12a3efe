// How a training script is started: from which folder, as a file or a module, with which arguments; and where its paths lead.
import { plainPath } from './plain-path.ts'
import { quote } from './quote.ts'

interface Around {
  readonly files: readonly string[]
  readonly heads: ReadonlyMap<string, string>
  readonly python: string
  /** Folder of the model; '' for the whole repository. */
  readonly root: string
}

export interface ScriptRun {
  readonly command: string
  readonly env: Readonly<Record<string, string>>
  readonly notes: readonly string[]
  /** The source with the values of its arguments, given or by default, in their places. */
  readonly source: string
  /** A path that the script names, from the root of the repository. */
  readonly from: (file: string) => string
}

export function scriptRun(path: string, text: string, around: Around): ScriptRun {
  const source = withArguments(text, knownArguments(path, around) ?? '')
  const folder = startFolder(path, source, around)
  const module = moduleOf(path, source, around.files)
  const known = knownArguments(path, around)
  const wanted = wantedArguments(source)
  const start =
    module === undefined
      ? `${around.python} ${quote(folder === '' ? path : path.slice(folder.length + 1))}`
      : `${around.python} -m ${module.name}`
  const inFolder = module === undefined && folder !== '' ? `cd ${quote(folder)} && ` : ''
  const base = module === undefined ? (ownFolder(path, source) ?? folder) : (ownFolder(path, source) ?? '')
  return {
    command: `${inFolder}${start}${known === undefined ? '' : ` ${known}`}`,
    env: module === undefined || module.folder === '' ? {} : { PYTHONPATH: module.folder },
    notes:
      known === undefined && wanted.length > 0
        ? [
            `${path} needs arguments (${wanted.join(', ')}), and no README, Makefile or workflow shows which: write them into \`train:\` of the config`
          ]
        : [],
    source,
    from: (file) => plainPath(base === '' ? file : `${base}/${file}`)
  }
}

/** Paths in quotes: words with an ending or a slash. */
const paths = /["']((?:[\w.-]+\/)*[\w.-]+\.[A-Za-z]\w{1,8})["']/g

/** The folder at or above the script, '' for the root, in which most of the files that it names lie. */
function startFolder(path: string, source: string, { files, root }: Around): string {
  const folders = [
    '',
    ...path
      .split('/')
      .slice(0, -1)
      .map((_, index, parts) => parts.slice(0, index + 1).join('/'))
  ]
  const named = [...source.matchAll(paths)].flatMap(([, name]) => name ?? [])
  if (/__file__/.test(source.replaceAll(/^.*sys\.path.*$/gm, ''))) return ''
  const have = new Set(files)
  const hits = folders.map(
    (folder) => named.filter((name) => have.has(folder === '' ? name : `${folder}/${name}`)).length
  )
  const most = Math.max(...hits)
  if (most > 0) return folders[hits.indexOf(most)] ?? ''
  const isOwn = root !== '' && /(?:^|\/)(?:requirements\.txt|pyproject\.toml|uv\.lock|poetry\.lock|Makefile)$/
  return isOwn !== false &&
    files.some((file) => file.startsWith(`${root}/`) && !file.slice(root.length + 1).includes('/') && isOwn.test(file))
    ? root
    : ''
}

/** The folder that the script counts its paths from by `__file__`; undefined where it does not. */
function ownFolder(path: string, source: string): string | undefined {
  const line = /^(?!.*sys\.path).*__file__.*$/m.exec(source)?.[0]
  if (line === undefined) return undefined
  const parents = /\.parents\[(\d)\]/.exec(line)?.[1]
  const steps =
    parents === undefined
      ? (line.match(/\.parent\b/g)?.length ?? 0) +
        (line.slice(0, line.indexOf('__file__')).match(/dirname\(/g)?.length ?? 0)
      : Number(parents) + 1
  return steps === 0 ? undefined : path.split('/').slice(0, -steps).join('/')
}

/** `package.module` where the script imports its own package, which as a file it could not; `folder` is where the package lies. */
function moduleOf(
  path: string,
  source: string,
  files: readonly string[]
): { readonly name: string; readonly folder: string } | undefined {
  const parts = path.slice(0, -'.py'.length).split('/')
  // no module of Python is named otherwise; nor could a pattern be made of such a name as it is
  if (parts.some((part) => !/^\w+$/.test(part))) return undefined
  const isPackage = (folder: readonly string[]) => files.includes(`${folder.join('/')}/__init__.py`)
  const tops = parts.slice(0, -1).map((_, index) => index)
  const importsOwn = (at: number) =>
    new RegExp(String.raw`^\s*(?:from|import)\s+${parts[at] ?? ''}(?:\.|\s)`, 'm').test(source)
  const isRelative = /^\s*from\s+\.+\w*\s+import/m.test(source)
  const first = tops.find((at) => importsOwn(at) || (isRelative && isPackage(parts.slice(0, at + 1))))
  return first === undefined
    ? undefined
    : { name: parts.slice(first).join('.'), folder: parts.slice(0, first).join('/') }
}

const shown = /(?:^|\/)(?:readme(?:\.\w+)?|(?:gnu)?makefile|[^/]+\.sh)$|^\.github\/workflows\/[^/]+\.ya?ml$/i

/** Whether a file may show how a script is started. */
export function showsCommands(path: string): boolean {
  return shown.test(path)
}

/** The arguments that a README, Makefile, shell script or workflow gives the script, where nothing in them is left open. */
function knownArguments(path: string, { heads }: Around): string | undefined {
  const name = path.split('/').at(-1) ?? path
  const dotted = path.slice(0, -'.py'.length).split('/').slice(-2).join('.')
  const escaped = [name, dotted].map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  const started = new RegExp(
    String.raw`(?:python3?|\$[({]\w+[)}])\s+(?:(?:[\w./-]*/)?${escaped[0] ?? ''}|-m\s+(?:[\w.]+\.)?${escaped[1] ?? ''})[ \t]+(-[^\n\x60#;&|>]*|[\w./-]+\.\w+[^\n\x60#;&|>]*)`
  )
  for (const [file, text] of heads) {
    if (!showsCommands(file)) continue
    const found = started.exec(text.replaceAll(/\\\r?\n\s*/g, ''))?.[1]?.trim()
    if (found !== undefined && !/[<>${}\[\]]|\.\.\./.test(found) && !/(?:^|\s)(?:-h|--help)\b/.test(found)) return found
  }
  return undefined
}

/** What argparse, click or sys.argv ask for, and have no default of. */
function wantedArguments(source: string): readonly string[] {
  const calls = [...source.matchAll(/add_argument\(\s*((?:["'][^"']+["']\s*,?\s*)+)([^\n]*)/g)].flatMap(
    ([, names = '', rest = '']) => {
      const name = /["'](--[\w-]+|[A-Za-z][\w-]*)["']/.exec(names)?.[1]
      const isOption = /["']-/.test(names)
      const isWanted = isOption ? /required\s*=\s*True/.test(rest) : !/nargs\s*=\s*["'][?*]|default\s*=/.test(rest)
      return name !== undefined && isWanted ? [name] : []
    }
  )
  const options = [...source.matchAll(/@click\.(?:option|argument)\(\s*["']([\w-]+)["']([^\n]*)/g)].flatMap(
    ([whole, name, rest = '']) =>
      name !== undefined &&
      (whole.includes('argument') ? !/required\s*=\s*False|default/.test(rest) : /required\s*=\s*True/.test(rest))
        ? [name]
        : []
  )
  const plain = /sys\.argv\[1\]/.test(source) && !/len\(sys\.argv\)/.test(source) ? ['sys.argv[1]'] : []
  return [...new Set([...calls, ...options, ...plain])]
}

/** `args.out` and `{args.out}` as the text that `--out` is given, or has by default. */
function withArguments(source: string, given: string): string {
  const values = new Map(
    [...source.matchAll(/add_argument\(\s*((?:["'][^"']+["']\s*,?\s*)+)([^\n]*)/g)].flatMap(
      ([, names = '', rest = '']) => {
        const option = /["'](--[\w-]+)["']/.exec(names)?.[1]
        if (option === undefined) return []
        const told = new RegExp(String.raw`(?:^|\s)${option}(?:=|\s+)(?:"([^"]*)"|'([^']*)'|([^\s"'-]\S*))`).exec(given)
        const byDefault = /default\s*=\s*(?:Path\(\s*)?["']([^"'\n]*)["']/.exec(rest)?.[1]
        const value = told?.[1] ?? told?.[2] ?? told?.[3] ?? byDefault
        return value === undefined ? [] : [[option.slice(2).replaceAll('-', '_'), value] as const]
      }
    )
  )
  if (values.size === 0) return source
  const use = String.raw`\b(?:args|opts?|options|parsed|flags|ns|FLAGS)\.(${[...values.keys()].join('|')})\b`
  const valueOf = (name: string) => values.get(name) ?? ''
  return source
    .replaceAll(
      new RegExp(String.raw`f(["'][^"'\n]*)\{${use}\}`, 'g'),
      (_, start: string, name: string) => start + valueOf(name)
    )
    .replaceAll(new RegExp(use, 'g'), (_, name: string) => JSON.stringify(valueOf(name)))
}

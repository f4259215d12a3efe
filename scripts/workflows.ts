// `npm run workflows`: writes the other forms of each template: the reusable workflow, the starter and its properties; `--check`
// fails where one is not current.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { renderReusable } from './workflows/reusable.ts'
import { renderProperties, renderStarter } from './workflows/starter.ts'
import { reusableName, templates } from './workflows/templates.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = 'workflows-templates'
const starters = `${folder}/starters`
const reusables = '.github/workflows'

/** Every generated file by its path in the repository. */
export async function forms(): Promise<ReadonlyMap<string, string>> {
  const written = Object.entries(templates).flatMap(([name, template]) => {
    const text = readFileSync(join(root, folder, `${name}.yml`), 'utf8')
    return [
      [`${reusables}/${reusableName(name)}.yml`, renderReusable(name, text)],
      [`${starters}/${name}.yml`, renderStarter(name, text)],
      [`${starters}/${name}.properties.json`, renderProperties(template)]
    ] as const
  })
  const options = await resolveConfig(join(root, 'package.json'))
  const formatted = written.map(
    async ([path, text]) => [path, await format(text, { ...options, filepath: path })] as const
  )
  return new Map(await Promise.all(formatted))
}

/** Generated files that are there now, also those of templates that are no more. */
function present(): readonly string[] {
  const inFolder = (path: string): readonly string[] => {
    try {
      return readdirSync(join(root, path)).map((name) => `${path}/${name}`)
    } catch {
      return []
    }
  }
  return [...inFolder(starters), ...inFolder(reusables).filter((path) => path.includes('/modelgate-'))]
}

function read(path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return null
  }
}

async function main(): Promise<void> {
  const wanted = await forms()
  const leftOver = present().filter((path) => !wanted.has(path))
  const stale = [...wanted].flatMap(([path, text]) => (read(path) === text ? [] : [path]))
  if (process.argv.includes('--check')) {
    for (const path of [...stale, ...leftOver]) process.stdout.write(`${path} is not current\n`)
    const isCurrent = stale.length + leftOver.length === 0
    process.stdout.write(isCurrent ? 'the workflows are current\n' : 'type `npm run workflows`, and commit them\n')
    process.exitCode = isCurrent ? 0 : 1
    return
  }
  for (const path of leftOver) rmSync(join(root, path))
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), wanted.get(path) ?? '')
    process.stdout.write(`${path}\n`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()

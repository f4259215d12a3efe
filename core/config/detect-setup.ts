// How a workflow gets what the team's commands need: the version of Python, and what installs the packages.
import { importedPackages } from './detect-python.ts'

export interface Setup {
  /** `3.12`, as actions/setup-python takes it. */
  readonly python: string
  /** What a machine runs that has nothing but Python. */
  readonly install: string
  /** What is left to do where the action `setup` has installed uv.lock, requirements.txt or pyproject.toml; '' for nothing. */
  readonly besides: string
  /** What a person should know. */
  readonly notes: readonly string[]
}

const fallback = '3.12'

/**
 * Reads the names and heads of lock files. `extra` are packages that Modelgate's way of training needs, such as nbconvert;
 * `sources` the Python code, whose imports count where nothing else says what is needed.
 */
export function detectSetup(
  files: readonly string[],
  heads: ReadonlyMap<string, string>,
  sources: readonly string[],
  extra: readonly string[]
): Setup {
  const has = (path: string) => files.includes(path)
  const declared = declaredText(heads)
  const missing = extra.filter((name) => !new RegExp(String.raw`(?:^|["'\s])${name}\b`, 'm').test(declared))
  const more = missing.length === 0 ? [] : [`pip install ${missing.join(' ')}`]
  const python = pythonVersion(heads)
  const made = (install: string, isFound: boolean, notes: readonly string[] = []): Setup => ({
    python,
    install: [install, ...more].join(' && '),
    besides: [...(isFound ? [] : [install]), ...more].join(' && '),
    notes
  })
  if (has('uv.lock')) return made("pip install 'uv>=0.8,<1' && uv sync --locked", true)
  if (has('poetry.lock'))
    return made(
      'pip install poetry && poetry config virtualenvs.create false && poetry install --no-interaction',
      false
    )
  if (has('Pipfile.lock')) return made('pip install pipenv && pipenv install --system --deploy', false)
  if (has('requirements.txt')) return made('pip install -r requirements.txt', true)
  const nearest = files.filter(
    (path) => /(?:^|\/)requirements(?:[\w.-]*|\/[\w.-]+)\.txt$/.test(path) && !/dev|test|doc/.test(path)
  )
  if (nearest.length > 0)
    return made(
      `pip install ${nearest
        .slice(0, 5)
        .map((path) => `-r ${path}`)
        .join(' ')}`,
      false
    )
  if (has('pyproject.toml')) return made('pip install .', true)
  const packages = importedPackages(sources)
  const conda = files.find((path) => /(?:^|\/)environment\.ya?ml$/.test(path))
  const why =
    conda === undefined
      ? 'no requirements.txt, pyproject.toml or lock file was found'
      : `${conda} is for conda, which the workflow does not set up`
  const guess =
    packages.length === 0
      ? 'name what to install in the workflow'
      : `the workflow installs what the code imports (${packages.join(', ')}), unpinned`
  return made(packages.length === 0 ? 'pip --version' : `pip install ${packages.join(' ')}`, packages.length === 0, [
    `${why}: ${guess}; better: pip freeze > requirements.txt`
  ])
}

function declaredText(heads: ReadonlyMap<string, string>): string {
  return [...heads]
    .flatMap(([path, text]) => (/requirements[^/]*\.txt$|pyproject\.toml$|Pipfile$/.test(path) ? [text] : []))
    .join('\n')
}

/** .python-version, else the lowest that pyproject.toml takes where that is above the fallback or an upper bound excludes it. */
function pythonVersion(heads: ReadonlyMap<string, string>): string {
  const pinned = /^\s*(?:python-)?(3\.\d+)/.exec(heads.get('.python-version') ?? '')?.[1]
  if (pinned !== undefined) return pinned
  const range =
    /^\s*(?:requires-python|python)\s*=\s*["']([^"']+)["']/m.exec(heads.get('pyproject.toml') ?? '')?.[1] ?? ''
  const minor = (pattern: RegExp) => Number(pattern.exec(range)?.[1] ?? Number.NaN)
  const low = minor(/(?:>=|\^|~=|~|==)\s*3\.(\d+)/)
  const below = minor(/<\s*3\.(\d+)/)
  const exact = /(?:==|~)\s*3\.\d+/.test(range) && !range.includes('~=')
  if (Number.isNaN(low)) return Number.isNaN(below) || below > 12 ? fallback : `3.${below - 1}`
  return exact || low > 12 || below <= 12
    ? `3.${Number.isNaN(below) || exact ? low : Math.max(low, below - 1)}`
    : fallback
}

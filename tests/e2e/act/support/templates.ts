// The workflows of a repository, as a team has them: copied from workflows-templates, or as starters that call the reusable ones.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../../../workflows-templates')
type Files = Readonly<Record<string, string>>

interface Wanted {
  readonly form?: 'copies' | 'starters'
  /** Whether the bot is one of the workflows; else an App answers from its server, or nobody. */
  readonly withBot?: boolean
}

/** All templates, with one of the two that check pull requests. */
export function templatesFor(
  checks: 'pull-request' | 'pull-request-matrix' | 'pull-request-sweep',
  { form = 'copies', withBot = false }: Wanted = {}
): Files {
  const from = form === 'copies' ? folder : join(folder, 'starters')
  const others = readdirSync(from).filter((name) => /^modelgate-.*\.yml$/.test(name))
  const names = [`${checks}.yml`, ...others.filter((name) => withBot || name !== 'modelgate-bot.yml')]
  return Object.fromEntries(
    // GitHub puts the branch's name in where a starter is taken.
    names.map((name) => [
      `.github/workflows/${name}`,
      readFileSync(join(from, name), 'utf8').replaceAll('$default-branch', 'main')
    ])
  )
}

// Where `act` finds the actions that a workflow uses: our own as they were really built, GitHub's own as stand-ins.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { bundleFolder } from '../bundle.ts'

const stands = join(import.meta.dirname, 'stand-ins')
const root = join(import.meta.dirname, '../../..')

/** Our repository as a release has it: action.yml, the folders of actions, and dist/. Beside the bundle, once for its sources. */
export async function ownActions(): Promise<string> {
  const bundle = await bundleFolder()
  const folder = `${bundle}-release`
  if (existsSync(folder)) return folder
  const partial = `${folder}.${process.pid}`
  mkdirSync(partial, { recursive: true })
  cpSync(join(root, 'action.yml'), join(partial, 'action.yml'))
  cpSync(join(root, '.github/workflows'), join(partial, '.github/workflows'), { recursive: true })
  for (const part of ['actions', 'bot']) {
    cpSync(join(root, part), join(partial, part), { recursive: true, filter: (path) => !path.endsWith('.ts') })
  }
  cpSync(bundle, join(partial, 'dist'), { recursive: true })
  if (existsSync(folder)) return folder
  renameSync(partial, folder)
  return folder
}

/** `owner/name@ref=folder` for every action of another repository that the workflow's text uses; throws for one that nothing stands in for. */
export function localRepositories(workflow: string, own: string): readonly string[] {
  const called = usedBy(workflow).flatMap(({ uses }) => {
    const path = /^modelgate\/modelgate\/(\.github\/workflows\/.+)$/.exec(uses)?.[1]
    return path === undefined ? [] : usedBy(readFileSync(join(own, path), 'utf8'))
  })
  const named = [...usedBy(workflow), ...called]
  const isSetUp = named.some(({ uses }) => uses === 'modelgate/modelgate/actions/setup')
  // An action that is made of others brings these along.
  const within = isSetUp ? usedBy(readFileSync(join(own, 'actions/setup/action.yml'), 'utf8')) : []
  const pairs = [...named, ...within].map(({ uses, ref }) => {
    const [owner = '', name = '', ...path] = uses.split('/')
    if (`${owner}/${name}` === 'modelgate/modelgate') return `${owner}/${name}@${ref}=${own}`
    const folder = join(stands, name)
    if (!existsSync(join(folder, ...path, 'action.yml'))) throw new Error(`nothing stands in for ${uses}`)
    return `${owner}/${name}@${ref}=${folder}`
  })
  return [...new Set(pairs)]
}

function usedBy(text: string): readonly { readonly uses: string; readonly ref: string }[] {
  const found = text.matchAll(/^\s*(?:- )?uses:\s*['"]?([\w.-]+\/[\w./-]+)@([\w./-]+)/gm)
  return [...found].map(([, uses = '', ref = '']) => ({ uses, ref }))
}

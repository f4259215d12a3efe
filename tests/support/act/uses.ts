// Where `act` finds the actions that a workflow uses: our own as they were really built, GitHub's own as stand-ins.
import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs'
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
  const used = [...workflow.matchAll(/^\s*(?:- )?uses:\s*['"]?([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([\w./-]+)/gm)]
  const pairs = used.map(([, repository = '', ref = '']) => {
    if (repository === 'modelgate/modelgate') return `${repository}@${ref}=${own}`
    const folder = join(stands, repository.replace('actions/', ''))
    if (!existsSync(join(folder, 'action.yml'))) throw new Error(`nothing stands in for ${repository}`)
    return `${repository}@${ref}=${folder}`
  })
  return [...new Set(pairs)]
}

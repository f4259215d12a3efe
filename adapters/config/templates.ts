// The templates of workflows that come with Modelgate.
import { join } from 'node:path'
import { folderBeside } from '../files/beside.ts'
import { readIfThere } from '../files/atomic.ts'

/** The text of a template; null where this version has none of this name. */
export async function readTemplate(name: string): Promise<string | null> {
  const bytes = await readIfThere(join(folderBeside('workflows-templates', 'pull-request.yml'), name))
  return bytes?.toString('utf8') ?? null
}

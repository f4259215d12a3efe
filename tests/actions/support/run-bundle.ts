// Runs a bundled action as the runner does: a process with INPUT_* and GITHUB_* and nothing else.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stubOf } from '../../../scripts/build.ts'
import type { ActionName } from '../../../actions/contracts.ts'
import { bundleFolder } from '../../support/bundle.ts'

export interface Ran {
  readonly code: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export async function runBundle(
  action: ActionName,
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {}
): Promise<Ran> {
  const stub = join(await bundleFolder(), stubOf(action))
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-runner-'))
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')]
  for (const file of [output, summary]) writeFileSync(file, '')
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
  try {
    const child = spawn(process.execPath, [stub], {
      cwd: tmpdir(),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? '',
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF_NAME: 'main',
        GITHUB_REF_TYPE: 'branch',
        GITHUB_ACTOR: 'dana',
        ...Object.fromEntries<string>(given),
        ...env
      }
    })
    let log = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (log += text))
    const [code] = (await once(child, 'close')) as [number | null]
    return {
      code,
      log,
      outputs: parseOutputs(readFileSync(output, 'utf8')),
      summary: readFileSync(summary, 'utf8')
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `name<<delimiter`, lines, `delimiter`: the form of GITHUB_OUTPUT for values of any kind. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]))
}

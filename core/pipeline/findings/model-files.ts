// Model files that run code when they are loaded: what they would import is listed, without loading them.
import { digestValue } from '../../digest.ts'
import { isPickleName, maxPickleBytes, scanModelFile } from '../../pickle/file.ts'
import type { PickleScan } from '../../pickle/machine.ts'
import { isUnsafe } from '../../pickle/unsafe.ts'
import type { ModelContext } from '../context.ts'
import type { Workspace } from '../ports.ts'
import type { KnownFinding } from './sarif.ts'
import { counted } from '../words.ts'

export const modelFileScanner = 'modelgate-model-files'

/** Findings in the files of the model's `artifact`: unsafe imports, and pickles that can't be walked. Tells what is imported. */
export async function scanModelFiles({ model, settings, ports }: ModelContext): Promise<readonly KnownFinding[]> {
  const { artifact } = settings
  const found = artifact === undefined ? null : await ports.workspace.stat(artifact)
  if (artifact === undefined || found === null) return []
  const findings: KnownFinding[] = []
  const look = async (path: string, at: string, size: number): Promise<void> => {
    const bytes = size > maxPickleBytes ? null : await ports.workspace.read(at)
    const scan = bytes === null ? tooLarge(path) : scanModelFile(path, bytes)
    if (scan === null) return
    const names = [...new Set(scan.imports.map(({ module, name }) => `${module ?? '?'}.${name ?? '?'}`))].sort()
    ports.progress.line(model, `${path}: loading it imports ${listed(names)}`)
    findings.push(...judge(path, scan))
  }
  if (found.kind === 'file') await look(artifact, artifact, found.bytes)
  else await inFolder(ports.workspace, artifact, `.modelgate/scan/${model}`, look)
  return findings
}

/** Looks at each file of a copy: where a folder holds links, they are what gets packaged in their place. */
async function inFolder(
  workspace: Workspace,
  folder: string,
  copy: string,
  look: (path: string, at: string, size: number) => Promise<void>
): Promise<void> {
  await workspace.remove(copy)
  try {
    await workspace.copy(folder, copy)
    for (const { path, bytes } of await workspace.list(copy)) await look(`${folder}/${path}`, `${copy}/${path}`, bytes)
  } finally {
    await workspace.remove(copy)
  }
}

function judge(path: string, { imports, problem }: PickleScan): readonly KnownFinding[] {
  const unsafe = imports
    .filter(isUnsafe)
    .map(({ module, name }) => (module === null || name === null ? 'a name that it computes' : `${module}.${name}`))
  const found = [...new Set(unsafe)].map((name) =>
    finding(path, 'pickle-unsafe-import', name, `loading this pickle imports ${name}, with which it can run any code`)
  )
  if (problem === null) return found
  const message = `this pickle can't be read to its end, so nobody can tell what loading it runs: ${problem}`
  return [...found, finding(path, 'pickle-unreadable', problem, message)]
}

function finding(file: string, rule: string, key: string, message: string): KnownFinding {
  const tool = modelFileScanner
  const fingerprint = digestValue([tool, rule, file, key])
  return { rule, severity: 'error', message, file, line: null, column: null, tool, fingerprint }
}

/** Of larger files only those whose name says so are taken for pickles. */
function tooLarge(path: string): PickleScan | null {
  return isPickleName(path) ? { imports: [], problem: 'it is larger than 512 MiB' } : null
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'nothing'
  const shown = names.slice(0, 20).join(', ')
  return names.length > 20 ? `${shown}, and ${counted(names.length - 20, 'more name')}` : shown
}

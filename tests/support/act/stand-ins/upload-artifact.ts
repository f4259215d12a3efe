// What actions/upload-artifact does, by the same package.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import client from '@actions/artifact'
import { output, readInputs } from './inputs.ts'

const inputs = readInputs({
  name: 'artifact',
  path: '',
  'if-no-files-found': 'warn',
  'retention-days': '0',
  overwrite: 'false',
  'include-hidden-files': 'false',
  'compression-level': '6'
})
const wanted = inputs.path
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
if (wanted.some((path) => /[*?!]/.test(path))) throw new Error('this stand-in takes no patterns')
const isShown = (path: string): boolean => inputs['include-hidden-files'] === 'true' || !/(^|\/)\.[^./]/.test(path)
const files = wanted.flatMap((path) => filesAt(path)).filter(isShown)
if (files.length === 0) {
  const message = `No files were found with the provided path: ${wanted.join(', ')}. No artifacts will be uploaded.`
  if (inputs['if-no-files-found'] === 'error') throw new Error(message)
  console.log(inputs['if-no-files-found'] === 'warn' ? `::warning::${message}` : message)
} else {
  if (inputs.overwrite === 'true') await client.deleteArtifact(inputs.name).catch(() => undefined)
  const [first = ''] = wanted
  const root = resolve(wanted.length > 1 ? '.' : statSync(first).isDirectory() ? first : dirname(first))
  const options = {
    retentionDays: Number(inputs['retention-days']),
    compressionLevel: Number(inputs['compression-level'])
  }
  const { id, digest } = await client.uploadArtifact(
    inputs.name,
    files.map((file) => resolve(file)),
    root,
    options
  )
  output('artifact-id', String(id))
  output('artifact-digest', digest ?? '')
}

function filesAt(path: string): readonly string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesAt(join(path, name)))
}

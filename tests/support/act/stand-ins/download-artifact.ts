// What actions/download-artifact does for the artifacts of its own run, by the same package.
import { join, resolve } from 'node:path'
import client from '@actions/artifact'
import { output, readInputs } from './inputs.ts'

const inputs = readInputs({ name: '', pattern: '', path: '', 'merge-multiple': 'false' })
const { artifacts } = await client.listArtifacts({ latest: true })
const pattern = new RegExp(`^${inputs.pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
const isWanted = (name: string): boolean =>
  inputs.name === '' ? inputs.pattern === '' || pattern.test(name) : name === inputs.name
const chosen = artifacts.filter(({ name }) => isWanted(name))
if (inputs.name !== '' && chosen.length === 0) throw new Error(`Artifact not found for name: ${inputs.name}`)
const folder = resolve(inputs.path === '' ? '.' : inputs.path)
for (const { id, name } of chosen) {
  const isShared = inputs.name !== '' || inputs['merge-multiple'] === 'true'
  await client.downloadArtifact(id, { path: isShared ? folder : join(folder, name) })
}
output('download-path', folder)

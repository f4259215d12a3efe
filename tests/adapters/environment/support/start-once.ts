// A command that starts one release and ends: FOLDER and the release as JSON are its arguments. Killed by crash tests.
import { join } from 'node:path'
import { createProcessDriver } from '../../../../adapters/environment/process-driver.ts'
import { releaseSchema } from '../../../../core/pipeline/evidence.ts'
import { folderStore, gatewayCommand, serveNode } from './bench.ts'

const [folder = '', release = ''] = process.argv.slice(2)
const driver = createProcessDriver({
  folder,
  store: folderStore(join(folder, '..', 'packages')),
  gatewayCommand,
  spec: () => ({ serve: serveNode, port: 0 })
})
await driver.start('staging', releaseSchema.parse(JSON.parse(release)), 20_000)

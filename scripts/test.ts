// `npm test`: installs the packages that only tests need, runs jest and closes with one plain line of counts.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installTestPackages } from './test-packages.ts'

installTestPackages()

const folder = mkdtempSync(join(tmpdir(), 'modelgate-test-'))
const report = join(folder, 'report.json')
const jest = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2)
  ],
  { stdio: ['ignore', 'inherit', 'inherit'] }
)
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numRuntimeErrorTestSuites: number
}
let code = jest.status ?? 1
try {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Report
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites
  if (counts.numPassedTests === 0) code = 1
  process.stdout.write(`${counts.numPassedTests} passed, ${failed} failed, ${counts.numPendingTests} skipped\n`)
} catch (error) {
  process.stderr.write(`jest left no report: ${String(error)}\n`)
  code = 1
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = code

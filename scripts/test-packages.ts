// Installs the packages that only tests need, from their own lock file, when they are missing or older than it.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** npm writes this file at the end of an install. */
const installed = 'tests/node_modules/.package-lock.json'
const wanted = 'tests/package-lock.json'

export function installTestPackages(): void {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return
  const { status } = spawnSync('npm', ['ci', '--prefix', 'tests', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2]
  })
  if (status !== 0) throw new Error('npm ci --prefix tests failed: see its message above, then run npm test again')
}

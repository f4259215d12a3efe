// Groovy 2.4, which Jenkins is scripted in too: Debian's package.
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Component } from './describe-with.ts'

interface Groovy extends Component {
  /** What its process needs in its environment; Debian's looks for a default Java that may not be the one there. */
  environment(): Readonly<Record<string, string>>
}

export const groovy: Groovy = {
  environment() {
    const java = (process.env['PATH'] ?? '')
      .split(':')
      .map((folder) => join(folder, 'java'))
      .find(existsSync)
    return java === undefined ? {} : { JAVA_HOME: dirname(dirname(realpathSync(java))) }
  },
  missing() {
    const { status } = spawnSync('groovy', ['--version'], { env: { ...process.env, ...this.environment() } })
    return status === 0 ? undefined : 'install Groovy: apt-get install groovy default-jre-headless'
  }
}

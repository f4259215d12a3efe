// Programs of the Go world that tests run: built into tests/.tools when they are first needed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Component } from './describe-with.ts'

const folder = join(import.meta.dirname, '..', '.tools')

export interface GoTool extends Component {
  readonly path: string
}

/** `module` is the path of a main package, `version` a tag of its module. */
function goTool(module: string, version: string): GoTool {
  const path = join(folder, `${basename(module)}-${version}`)
  const missing = (): string | undefined => {
    if (existsSync(path)) return undefined
    if (spawnSync('go', ['version']).status !== 0) return 'install Go 1.24 or later: https://go.dev/dl'
    const building = `${path}.${String(process.pid)}`
    mkdirSync(building, { recursive: true })
    try {
      const { status, stderr } = spawnSync('go', ['install', `${module}@${version}`], {
        encoding: 'utf8',
        env: { ...process.env, GOBIN: building },
        stdio: ['ignore', 'ignore', 'pipe']
      })
      if (status !== 0) return `${module}@${version} can't be built: ${stderr.trim().split('\n').at(-1) ?? ''}`
      renameSync(join(building, basename(module)), path)
      return undefined
    } finally {
      rmSync(building, { recursive: true, force: true })
    }
  }
  return { path, missing }
}

/** Runs workflows on this machine as GitHub's runner would. */
export const act = goTool('github.com/nektos/act', 'v0.2.89')

/** Checks the syntax and the expressions of workflows. */
export const actionlint = goTool('github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12')

/** The registry of the CNCF that most others are made of. */
export const registry = goTool('github.com/distribution/distribution/v3/cmd/registry', 'v3.0.0')

/** Pushes files to a registry as model builders do. */
export const oras = goTool('oras.land/oras/cmd/oras', 'v1.3.0')

/** A server of S3 over a folder, which checks signatures and keeps versions. */
export const versitygw = goTool('github.com/versity/versitygw/cmd/versitygw', 'v1.8.0')

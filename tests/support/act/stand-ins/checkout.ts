// What actions/checkout does, from the mirror on this machine.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmdirSync, symlinkSync } from 'node:fs'
import { need, readInputs } from './inputs.ts'

const inputs = readInputs({ ref: '', 'fetch-depth': '1', clean: 'true', 'persist-credentials': 'true' })
const workspace = need('GITHUB_WORKSPACE')
// act makes a folder for each job and says the label by ImageOS; a self-hosted runner has one folder for a repository.
const machine = need('ACT_MACHINE')
if (process.env['ImageOS'] === 'selfhosted' && readdirSync(workspace).length === 0) {
  mkdirSync(machine, { recursive: true })
  process.chdir(machine)
  rmdirSync(workspace)
  symlinkSync(machine, workspace)
}
process.chdir(workspace)

function git(...args: readonly string[]): void {
  const { status } = spawnSync('git', args, { stdio: 'inherit' })
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${String(status)}`)
}

if (!existsSync('.git')) {
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', `file://${need('ACT_MIRROR')}`)
}
const depth = inputs['fetch-depth'] === '0' ? [] : [`--depth=${inputs['fetch-depth']}`]
const heads = depth.length === 0 ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : []
const ref = inputs.ref === '' ? need('GITHUB_REF') : inputs.ref
const isCommit = /^[0-9a-f]{40}$/.test(inputs.ref)
const sha = isCommit ? inputs.ref : inputs.ref === '' ? need('GITHUB_SHA') : `refs/heads/${inputs.ref}`
const branch = isCommit ? null : /^(?:refs\/heads\/)?(?!refs\/)(.+)$/.exec(ref)?.[1]
if (heads.length > 0) git('fetch', '--quiet', '--prune', '--no-tags', 'origin', ...heads)
// Alone, so that FETCH_HEAD is this one.
git('fetch', '--quiet', '--no-tags', ...depth, 'origin', sha)
if (inputs.clean === 'true') git('clean', '-ffdx')
if (branch != null) {
  git('update-ref', `refs/remotes/origin/${branch}`, 'FETCH_HEAD')
  git('checkout', '--quiet', '--force', '-B', branch, `refs/remotes/origin/${branch}`)
} else git('checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD')
if (inputs.clean === 'true') git('reset', '--hard', 'HEAD')

// Says which Python the machine has; a job that needs another one must not go on as if it had it.
import { spawnSync } from 'node:child_process'
import { output, readInputs } from './inputs.ts'

readInputs({ 'python-version': '', cache: '', 'cache-dependency-path': '' })
const asked = spawnSync('python', ['-c', 'import platform; print(platform.python_version())'], { encoding: 'utf8' })
if (asked.status !== 0) throw new Error('there is no python in PATH')
console.log(`Python ${asked.stdout.trim()}`)
output('python-version', asked.stdout.trim())

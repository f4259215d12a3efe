// `npm run check`: every check in turn, all of them even when one fails, and a line for each at the end.
import { spawnSync } from 'node:child_process'
import { installTestPackages } from './test-packages.ts'

installTestPackages()

const checks = ['types', 'lint', 'format', 'rooms', 'dead-code', 'schemas', 'workflows', 'dist']
const outcomes = checks.map((check) => {
  process.stdout.write(`\n== check:${check}\n`)
  const started = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', `check:${check}`], { stdio: 'inherit' })
  return { check, passed: status === 0, seconds: (performance.now() - started) / 1000 }
})
process.stdout.write('\n')
for (const { check, passed, seconds } of outcomes) {
  process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} check:${check} (${seconds.toFixed(1)} s)\n`)
}
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1

import { expect, test } from '@jest/globals'
import { exitCodeFor } from '../../../../core/gates/reasons.ts'
import { reasonOfEnd } from '../../../../core/pipeline/training/training-problem.ts'
import type { CommandEnd } from '../../../../core/pipeline/ports.ts'

const ends: readonly (readonly [string, CommandEnd, string, number])[] = [
  ['that ends with an exit code would do so again', { kind: 'exit', code: 1 }, 'training_failed', 2],
  ['that crashes would do so again', { kind: 'signal', signal: 'SIGSEGV' }, 'training_failed', 2],
  ['that somebody ends may be run again', { kind: 'signal', signal: 'SIGTERM' }, 'training_stopped', 3],
  ['whose job a machine lost may be run again', { kind: 'stopped', message: 'x' }, 'training_stopped', 3],
  [
    'that the kernel killed may fit a larger machine',
    { kind: 'signal', signal: 'SIGKILL' },
    'training_out_of_memory',
    3
  ],
  ['that took too long may be run again', { kind: 'timeout' }, 'training_timeout', 3]
]

test.each(ends)('a training %s', (_title, end, code, exitCode) => {
  const found = reasonOfEnd(end)
  expect([found, exitCodeFor(found)]).toEqual([code, exitCode])
})

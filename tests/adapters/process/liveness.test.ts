import { expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { identify, isAlive, thisProcess } from '../../../adapters/process/liveness.ts'

const stateOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.[0]

/** Its first thread ends at once, as that of a killed process may do well before the others. */
const firstThreadEnds = `
import ctypes, threading, time
threading.Thread(target=time.sleep, args=(60,)).start()
ctypes.CDLL(None).pthread_exit(None)`

test('a process lives until its last thread has ended: until then its ports are taken', async () => {
  const child = spawn('python3', ['-c', firstThreadEnds], { stdio: 'ignore' })
  const process = identify(child.pid ?? 0)
  while (stateOf(process.pid) !== 'Z') await pause(5)
  expect(isAlive(process)).toBe(true)
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
  expect(isAlive(process)).toBe(false)
})

test('a process is told from a later one with its id', () => {
  const { pid, start } = thisProcess()
  expect(isAlive({ pid, start })).toBe(true)
  expect(isAlive({ pid, start: `${start ?? ''}1` })).toBe(false)
  expect(isAlive({ pid, start: null })).toBe(true)
})

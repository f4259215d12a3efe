// Runs the team's commands: output masked and logged, time and memory bounded, nothing left behind.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { setTimeout as pause } from 'node:timers/promises'
import { InputError, OutsideError } from '../../core/errors.ts'
import { createMasker } from '../../core/masking.ts'
import type { CommandEnd, CommandResult, Commands, CommandSpec } from '../../core/pipeline/ports.ts'
import { errorCode } from '../files/file-error.ts'
import { createConsole } from './console.ts'
import { createLineSplitter } from './lines.ts'
import { openLogFile } from './log-file.ts'
import { forgetRunning, noteRunning } from './running.ts'
import { endOfShell } from './shell-end.ts'
import { markerName } from './tree.ts'
import { defaultMemoryLimit, watchTree, type Watch } from './watch.ts'

const graceMs = 5000
const longestTimerMs = 2 ** 31 - 1
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface CommandOptions {
  /** The commands' environment, to which a spec's own is added. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Masked besides what `createMasker` finds in the environment. */
  readonly secrets?: readonly string[]
  /** Folder for notes of running commands; see `endLeftovers`. */
  readonly leftovers?: string
}

/**
 * The command is run by a second shell: the first makes the kernel kill it before modelgate when memory ends, and writes
 * to descriptor 3 what CPU time its children took (POSIX `times`).
 */
const wrapper = [
  '{ echo 500 > /proc/self/oom_score_adj; } 2> /dev/null',
  'sh -c "$1" 2>&1 3>&-',
  'code=$?',
  'times >&3',
  'exit "$code"'
].join('\n')

/** Throws InputError for a folder that does not exist, OutsideError where no shell can be started. */
export function createCommands(options: CommandOptions): Commands {
  return {
    async run(spec, onLine) {
      if (!isFolder(spec.cwd))
        throw new InputError(`there is no folder ${spec.cwd} to run the command in`, { cure: 'check the path' })
      const marker = randomUUID()
      if (options.leftovers !== undefined) await noteRunning(options.leftovers, marker)
      try {
        return await runMarked(spec, options, marker, onLine)
      } finally {
        if (options.leftovers !== undefined) await forgetRunning(options.leftovers, marker)
      }
    }
  }
}

async function runMarked(
  spec: CommandSpec,
  options: CommandOptions,
  marker: string,
  onLine: (line: string) => void
): Promise<CommandResult> {
  const env = { PYTHONUNBUFFERED: '1', ...options.env, ...spec.env, [markerName]: marker }
  const log = openLogFile(spec.logFile)
  const console = createConsole(onLine, spec.logFile)
  const lines = createLineSplitter(
    (line) => {
      log.write(line)
      console.write(line)
    },
    createMasker(env, options.secrets),
    Date.now
  )
  const kills = countOomKills()
  const started = performance.now()
  try {
    const start = () =>
      spawn('sh', ['-c', wrapper, 'sh', spec.command], {
        cwd: spec.cwd,
        env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe', 'pipe']
      })
    const { end, watch, times } = await supervise(start, spec, marker, (text) => {
      lines.push(text)
      log.flush()
    })
    lines.end()
    const { peakMemoryBytes, cpuSeconds } = watch.usage()
    const wasOutOfMemory = end.kind === 'signal' && end.signal === 'SIGKILL' && countOomKills() > kills
    return {
      end: wasOutOfMemory ? { kind: 'memory' } : end,
      resources: {
        wallSeconds: (performance.now() - started) / 1000,
        cpuSeconds: largest(parseTimes(times), cpuSeconds),
        peakMemoryBytes
      },
      tail: console.tail()
    }
  } finally {
    log.close()
  }
}

/** Waits for the command's end, brings it about where time or memory runs out, and ends what it leaves behind. */
async function supervise(start: () => ChildProcess, spec: CommandSpec, marker: string, push: (text: string) => void) {
  // Signals are heard before there is a process, so that there is no moment when one ends modelgate alone.
  const watched: Watched = {}
  const release = passSignals(watched)
  const child = start()
  const exited = new Promise<CommandEnd>((resolve, reject) => {
    child.once('error', (cause) => reject(cannotStart(cause)))
    child.once('exit', (code, signal) => resolve(signal === null ? endOfShell(code ?? 0) : { kind: 'signal', signal }))
  })
  const session = child.pid
  if (session === undefined) {
    release()
    throw await exited.then(
      () => new Error('unreachable'),
      (cause: unknown) => cause
    )
  }
  const stopped: { end?: CommandEnd; done?: Promise<void> } = {}
  const stop = (end: CommandEnd) => {
    stopped.end ??= end
    stopped.done ??= watch.end(graceMs)
  }
  const limit = spec.memoryBytes ?? defaultMemoryLimit()
  const watch = watchTree(session, marker, limit, () => setImmediate(stop, { kind: 'memory' }))
  const timer = setTimeout(stop, Math.min(spec.timeoutMs, longestTimerMs), { kind: 'timeout' })
  watched.watch = watch
  let times = ''
  const faults: unknown[] = []
  const readers = Promise.all([
    readText(child.stdout, push),
    readText(child.stderr, push),
    readText(child.stdio[3] as Readable, (text) => (times += text))
  ]).catch((cause: unknown) => {
    // Its output can't be taken any more, as where the disk is full: it would wait for a reader for ever.
    faults.push(cause)
    stopped.done ??= watch.end(graceMs)
  })
  try {
    const end = await exited
    clearTimeout(timer)
    await (stopped.done ?? watch.end(graceMs))
    await within(1000, readers)
    await watched.ending
    if (faults.length > 0) throw faults[0]
    return { end: stopped.end ?? end, watch, times }
  } finally {
    clearTimeout(timer)
    watch.stop()
    release()
    for (const stream of child.stdio) stream?.destroy()
  }
}

/** Waits for work, and no longer than this; leaves no timer behind that would hold the process. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const timer = new AbortController()
  const over = pause(milliseconds, undefined, { signal: timer.signal }).catch(() => undefined)
  await Promise.race([work, over]).finally(() => timer.abort())
}

/** Reading waits for each piece to be dealt with, so that a quick writer is slowed down and memory does not grow. */
async function readText(stream: Readable | null, push: (text: string) => void): Promise<void> {
  if (stream === null) return
  const decoder = new StringDecoder('utf8')
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) push(decoder.write(chunk))
  } catch (cause) {
    if (errorCode(cause) !== 'ERR_STREAM_PREMATURE_CLOSE') throw cause
  }
  push(decoder.end())
}

interface Watched {
  watch?: Watch
  /** Never settles: after a signal nobody goes on with a command that did not end by itself. */
  ending?: Promise<never>
}

/** A command has a session of its own, so Ctrl-C does not reach it: its tree is ended first, then this process by the same signal. */
function passSignals(watched: Watched): () => void {
  const handlers = endingSignals.map((signal) => {
    const handler = () => {
      watched.ending = new Promise(() => undefined)
      void Promise.resolve(watched.watch?.end(graceMs)).finally(() => {
        release()
        process.kill(process.pid, signal)
      })
    }
    process.once(signal, handler)
    return { signal, handler }
  })
  const killNow = () => watched.watch?.killNow()
  process.once('exit', killNow)
  const release = () => {
    process.off('exit', killNow)
    for (const { signal, handler } of handlers) process.off(signal, handler)
  }
  return release
}

/** Second line of `times`: user and system time of the shell's children, `1m2.34s 0m0.50s`. Null if there is none. */
function parseTimes(text: string): number | null {
  const line = text.trim().split('\n')[1]
  const parts = [...(line ?? '').matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)]
  if (parts.length !== 2) return null
  return parts.reduce((sum, part) => sum + Number(part[1]) * 60 + Number(part[2]?.replace(',', '.')), 0)
}

function largest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b)
}

/** Processes that the kernel has killed for want of memory since the machine started; 0 where it does not tell. */
function countOomKills(): number {
  try {
    return Number(/^oom_kill (\d+)$/m.exec(readFileSync('/proc/vmstat', 'latin1'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function cannotStart(cause: Error): OutsideError {
  return new OutsideError(`no shell could be started: ${cause.message}`, {
    cure: 'check that sh is on the PATH (command -v sh), and that the machine has free processes and memory',
    cause
  })
}

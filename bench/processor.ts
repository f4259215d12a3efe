// Seconds of the processor, which other work on the machine doesn't lengthen.
import { readFileSync } from 'node:fs'

/** Linux counts times in hundredths of a second (`sysconf(_SC_CLK_TCK)`). */
const ticks = 100

/** Of all children of this process that ended, and of theirs: fields 16 and 17 of proc_pid_stat(5). */
export function childSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) / ticks
}

// What a job's folder holds beside `work`: a script that needs only a POSIX shell and coreutils, and what it reads.
import { join } from 'node:path'
import type { Job, PlacedJob } from '../../core/pipeline/jobs/ports.ts'
import { writeWhole } from '../files/atomic.ts'

/**
 * `timeout` leads a process group of its own, which is ended as a whole: by the limit, by a signal to the script, or, if
 * the script is killed, by a watcher inside the group. After a signal there is no `result`: the job was not finished.
 */
const script = `#!/bin/sh
# Runs the command of this folder and leaves \`result\`: its exit code, its seconds, and a digest of each file it made.
here=$PWD
[ -f "$here/command" ] && [ -f "$here/job.sh" ] || here=$(cd "$(dirname "$0")" && pwd)
cd "$here/work" || exit 125
rm -f "$here/result"
. "$here/environment"
limit=$(cat "$here/limit")
began=$(date +%s)
stopped=
trap 'stopped=yes; kill -TERM "$child" 2>/dev/null' TERM INT HUP
timeout --kill-after=10 "$limit" sh -c '
  ( while kill -0 "$1" 2>/dev/null; do sleep 1; done; kill -KILL 0 ) >/dev/null 2>&1 &
  sh "$2/command"
' sh "$$" "$here" &
child=$!
[ -n "$stopped" ] && kill -TERM "$child"
wait "$child"
code=$?
while kill -0 "$child" 2>/dev/null; do
  wait "$child"
  code=$?
done
kill -s KILL -- "-$child" 2>/dev/null
[ -n "$stopped" ] && exit 143
{
  echo "exit $code $(($(date +%s) - began))"
  while read -r output; do
    [ -e "$output" ] && find -L "$output" -type f -exec sha256sum {} +
  done <"$here/outputs"
} >"$here/result.part"
mv "$here/result.part" "$here/result"
if [ -f "$here/pack" ]; then
  while read -r output; do [ -e "$output" ] && echo "work/$output"; done <"$here/outputs" >"$here/packed"
  echo result >>"$here/packed"
  sh "$here/pack" "$here" || exit 125
fi
exit "$code"
`

/** `pack` is a script that sends away the files which `packed` lists; its argument is the job's folder. */
export async function writeJobScript(job: Job, { id, folder }: PlacedJob, pack?: string): Promise<void> {
  const write = (name: string, text: string) => writeWhole(join(folder, name), text)
  const values = Object.entries(job.env).map(([name, value]) => `export ${name}=${quoted(value)}`)
  const paths = Object.entries(job.paths).map(([name, path]) => `export ${name}="$here/work/"${quoted(path)}`)
  // Ray unpacks equal folders once: with its number each try has one of its own
  await write('id', id)
  await write('command', `${job.command}\n`)
  await write('environment', [...values, ...paths, ''].join('\n'))
  await write('limit', `${Math.ceil(job.timeoutMs / 1000)}\n`)
  await write('outputs', job.outputs.map((output) => `${output}\n`).join(''))
  if (pack !== undefined) await write('pack', pack)
  await write('job.sh', script)
}

/** One word for the shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

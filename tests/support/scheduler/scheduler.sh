#!/bin/sh
# A little scheduler for tests: jobs are processes of this machine, its memory is a folder.
#   scheduler.sh submit KEY FOLDER | status KEY | cancel KEY | fetch KEY FOLDER
# A file `$SCHEDULER/kill-at` with the name of a point makes it kill modelgate there, once; `lose` takes a machine away.
verb=$1 key=$2 folder=$3
state=$SCHEDULER
mkdir -p "$state"

point() {
  [ "$(cat "$state/kill-at" 2>/dev/null)" = "$1" ] || return 0
  rm "$state/kill-at"
  up=$$
  until tr '\0' ' ' <"/proc/$up/cmdline" | grep -q 'cli/bin.ts'; do
    up=$(sed 's/.*) //' "/proc/$up/stat" | cut -d ' ' -f 2)
    [ "$up" -gt 1 ] || exit 99
  done
  kill -KILL "$up"
}

alive() {
  kill -0 "$(cat "$state/$key.pid")" 2>/dev/null
}

case $verb in
submit)
  point before-submit
  [ -e "$state/$key.pid" ] && { echo "job $key exists" >&2; exit 1; }
  setsid sh "$folder/job.sh" >"$folder/log" 2>&1 &
  echo $! >"$state/$key.pid"
  echo "$key" >>"$state/submitted"
  point after-submit
  ;;
status)
  [ -e "$state/$key.pid" ] || exit 0
  if alive; then
    [ -e "$state/lose" ] && { rm "$state/lose"; kill -s KILL -- "-$(cat "$state/$key.pid")"; echo >"$state/$key.lost"; }
    point running
    echo RUNNING
  elif [ -e "$state/$key.lost" ]; then
    echo NODE_FAIL
  else
    echo COMPLETED
  fi
  ;;
cancel)
  echo "$key" >>"$state/cancelled"
  kill -TERM "$(cat "$state/$key.pid")" 2>/dev/null
  while alive; do sleep 0.1; done
  ;;
fetch)
  point before-fetch
  [ -e "$state/tamper" ] && echo changed >>"$folder/work/out/model.json"
  point after-fetch
  ;;
esac
exit 0

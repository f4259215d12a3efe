# Says what a project installs with: uv before pip, for a lock is exact. Writes python, lock and npm to GITHUB_OUTPUT.
set -euo pipefail
cd "$FOLDER"

python='' lock='' npm='false'
if [ "$ONLY" != 'true' ]; then
  if [ -f uv.lock ]; then
    python='uv' lock='uv.lock'
  elif [ -f requirements.txt ]; then
    python='pip' lock='requirements.txt'
  elif [ -f pyproject.toml ]; then
    python='pip' lock='pyproject.toml'
  fi
  [ ! -f package-lock.json ] || npm='true'
fi

printf 'python=%s\nlock=%s\nnpm=%s\n' "$python" "$lock" "$npm" >>"$GITHUB_OUTPUT"

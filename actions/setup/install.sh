# Installs what find.sh found, then runs the project's own command. What uv installs is found by the steps that follow.
set -euo pipefail
cd "$FOLDER"

case "$PYTHON_LOCK" in
  uv.lock)
    command -v uv >/dev/null || python -m pip install --quiet --disable-pip-version-check 'uv>=0.8,<1'
    uv sync --locked
    printf '%s\n' "$PWD/.venv/bin" >>"$GITHUB_PATH"
    ;;
  requirements.txt) python -m pip install --disable-pip-version-check --requirement requirements.txt ;;
  pyproject.toml) python -m pip install --disable-pip-version-check . ;;
esac
[ "$NPM" != 'true' ] || npm ci --no-audit --no-fund
[ -z "$COMMAND" ] || bash -euo pipefail -c "$COMMAND"

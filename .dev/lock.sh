#!/usr/bin/env bash
# Writes the lock files anew: exact versions with hashes for every platform and Python from 3.11 on, and no address of
# any package host. The test lock is made first and binds the others, so that one environment can serve all commands.
set -euo pipefail
cd "$(dirname "$0")/.."

# A lock keeps its versions until it is told otherwise: `make lock UPGRADE=1`.
upgrade=()
[ -z "${UPGRADE:-}" ] || upgrade=(--upgrade)

compile() {
  local name=$1
  shift
  .venv/bin/uv pip compile pyproject.toml --quiet --no-config --universal --python-version 3.11 \
    --generate-hashes --no-header --no-annotate --extra kantoor --group setup "${upgrade[@]}" \
    --output-file ".dev/$name.lock" "$@"
}

compile test --group check --group test --group lock
compile run --constraint .dev/test.lock
compile build --group freeze --constraint .dev/test.lock

if grep -nE '://|--(extra-)?index-url|--find-links' .dev/*.lock; then
  echo "Een lock noemt een adres; zo mag het niet worden vastgelegd." >&2
  exit 1
fi

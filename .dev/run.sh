#!/usr/bin/env bash
# Opens the program, or says in one sentence why it cannot.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "Er is hier geen scherm om het programma op te openen; met 'make demo' zie je het toch aan het werk."
  exit 0
fi
exec .venv/bin/samenop-desktop "$@"

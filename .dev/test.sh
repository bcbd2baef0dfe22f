#!/usr/bin/env bash
# Runs the tests: two at a time, each on a screen of its own, beside a throw-away PostgreSQL. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
. .dev/screen.sh

# A test meets neither the user's own session nor his keyring, and measures with bytecode like a user.
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY PYTHONDONTWRITEBYTECODE
export QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8

open_screens 2
workers=()
for screen in "${screens[@]}"; do workers+=(--tx "popen//env:DISPLAY=$screen"); done

# Tests that share a scarce thing (a browser) carry an xdist_group and stay together on one worker.
PATH=$PWD/.venv/bin:$PATH DISPLAY=${screens[0]} .dev/on_postgres.sh \
  python -m pytest --dist loadgroup --max-worker-restart 0 "${workers[@]}" "$@" </dev/null

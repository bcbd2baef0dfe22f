#!/usr/bin/env bash
# Runs a command on a screen of its own, so that it goes the same with and without one, and with bytecode like a user.
set -euo pipefail
cd "$(dirname "$0")/.."
. .dev/screen.sh

unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY PYTHONDONTWRITEBYTECODE
open_screens 1
DISPLAY=${screens[0]} QT_QPA_PLATFORM=xcb PATH=$PWD/.venv/bin:$PATH LC_ALL=C.UTF-8 "$@" </dev/null

# shellcheck shell=bash
# Sourced: screens of our own, for windows on a machine without one or beside the one in use.

# Sets `screens` to the displays of $1 new X servers, each with a window manager (without one the focus is lost after a
# dialog). They end with this shell.
open_screens() {
  local number pipe
  screens=()
  screen_processes=()
  trap 'kill "${screen_processes[@]}" 2>/dev/null || true; wait' EXIT
  for _ in $(seq "$1"); do
    # The server names the free display that it found.
    pipe=$(mktemp -u)
    mkfifo -m 600 "$pipe"
    exec {reader}<>"$pipe"
    rm "$pipe"
    Xvfb -displayfd "$reader" -screen 0 2560x1600x24 -nolisten tcp >/dev/null 2>&1 </dev/null &
    screen_processes+=($!)
    read -r -t 30 -u "$reader" number || { echo "Xvfb start niet." >&2; exit 1; }
    exec {reader}<&-
    openbox --sm-disable --display ":$number" >/dev/null 2>&1 </dev/null &
    screen_processes+=($!)
    screens+=(":$number")
  done
}

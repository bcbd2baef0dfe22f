# shellcheck shell=bash
# Sourced: screens of our own, for windows on a machine without one or beside the one in use.

# Sets `screens` to the displays of $1 new X servers, each with a window manager (without one the focus is lost after a
# dialog). They end with this shell.
open_screens() {
  local folder number reader
  screens=()
  screen_processes=()
  trap 'kill "${screen_processes[@]}" 2>/dev/null || true; wait' EXIT
  folder=$(mktemp -d)
  mkfifo "$folder/ready"
  exec {reader}<>"$folder/ready"
  for _ in $(seq "$1"); do
    # The server writes the free display that it found, the window manager a line when it is there.
    Xvfb -displayfd "$reader" -screen 0 2560x1600x24 -nolisten tcp >/dev/null 2>&1 </dev/null &
    screen_processes+=($!)
    read -r -t 60 -u "$reader" number || { echo "Xvfb start niet." >&2; exit 1; }
    DISPLAY=":$number" openbox --sm-disable --startup "sh -c 'echo >$folder/ready'" >/dev/null 2>&1 </dev/null &
    screen_processes+=($!)
    read -r -t 60 -u "$reader" || { echo "openbox start niet." >&2; exit 1; }
    screens+=(":$number")
  done
  exec {reader}<&-
  rm -r "$folder"
}

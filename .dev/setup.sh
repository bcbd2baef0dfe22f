#!/usr/bin/env bash
# Brings everything that one of the commands needs: system packages, .venv, the locked parts, the program itself.
#
#   .dev/setup.sh run|check|demo|test|build
#
# Safe to repeat: a second time it sees by its stamps that nothing changed. System packages come by apt, as root or by
# sudo without a password; where neither is possible the one line to run is printed and nothing else happens.
set -euo pipefail
cd "$(dirname "$0")/.."

goal=${1:?run, check, demo, test, build}
case $goal in
  run)   lock=run    lists=(run) ;;
  check) lock=test   lists=(run) ;;
  demo)  lock=test   lists=(run demo) ;;
  test)  lock=test   lists=(run demo test) ;;
  build) lock=build  lists=(run build) ;;
  *) echo "Onbekend doel: $goal" >&2; exit 2 ;;
esac

say() { printf '%s\n' "$*" >&2; }

installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

obtainable() {
  [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) == *"Candidate: "[^\(]* ]]
}

# Debian has Chromium as a package, Ubuntu only as a snap; there the browser that Playwright brings is used.
playwright_browser() {
  compgen -G "${PLAYWRIGHT_BROWSERS_PATH:-${HOME:-}/.cache/ms-playwright}/chromium-*" >/dev/null
}

# The packages of the lists and of the arguments that are not there yet, as they stand in the lists.
missing() {
  local line choice
  while read -r line; do
    if [ "$line" = 'chromium|-' ] && playwright_browser; then continue; fi
    for choice in ${line//|/ }; do
      installed "$choice" && continue 2
    done
    printf '%s\n' "$line"
  done < <(printf '%s\n' "$@"; sed '/^#/d;/^$/d' "${lists[@]/#/.dev/apt.}")
}

# Of each argument "a|b" the first that apt can bring, else the last: an older name, which newer releases still know.
# "-" means that it may be left out.
choose() {
  local line choice
  for line; do
    for choice in ${line//|/ }; do
      if obtainable "$choice"; then break; fi
    done
    [ "$choice" = - ] || printf '%s\n' "$choice"
  done
}

bring_packages() {
  local wanted names as_root=()
  mapfile -t wanted < <(missing "$@" | sed '/^$/d')
  [ ${#wanted[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      mapfile -t names < <(choose "${wanted[@]}")
      [ ${#names[@]} -gt 0 ] || return 0
      say "Eerst nodig, eenmalig: sudo apt-get update && sudo apt-get install --yes --no-install-recommends ${names[*]}"
      exit 1
    fi
    as_root=(sudo -n)
  fi
  "${as_root[@]}" apt-get update -qq >&2
  mapfile -t names < <(choose "${wanted[@]}")
  [ ${#names[@]} -gt 0 ] || return 0
  say "Systeempakketten: ${names[*]}"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq --yes --no-install-recommends "${names[@]}" >&2 </dev/null
}

# Prints the first Python that is new enough and can make environments.
find_python() {
  local name
  for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
  return 1
}

bring_python() {
  find_python >/dev/null && return
  if command -v python3 >/dev/null && ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    bring_packages python3.11 python3.11-venv
  else
    bring_packages python3 python3-venv
  fi
  find_python >/dev/null && return
  say "Nodig: Python 3.11 of nieuwer, met venv."
  exit 1
}

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
  bring_python
  bring_packages
elif ! find_python >/dev/null; then
  say "Nodig: Python 3.11 of nieuwer, met venv."
  exit 1
else
  say "Geen Debian of Ubuntu: zorg zelf voor wat er staat in ${lists[*]/#/.dev/apt.}."
fi

# Bytecode is written whatever the environment says: without it every start takes two and a half times as long.
unset PYTHONDONTWRITEBYTECODE

if [ ! -x .venv/bin/python ] || ! .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  say "Omgeving: .venv"
  rm -rf .venv
  "$(find_python)" -m venv .venv
fi

stamp=.venv/.stamp-$lock
key=$(pwd; .venv/bin/python --version; sha256sum pyproject.toml ".dev/$lock.lock")
if [ "$(cat "$stamp" 2>/dev/null)" != "$key" ]; then
  say "Onderdelen: .dev/$lock.lock"
  pip=(.venv/bin/python -m pip --disable-pip-version-check --no-input)
  "${pip[@]}" install --quiet --quiet --only-binary :all: --require-hashes --requirement ".dev/$lock.lock" </dev/null
  "${pip[@]}" install --quiet --quiet --no-deps --no-build-isolation --no-index --editable . </dev/null
  printf '%s\n' "$key" >"$stamp"
fi
.venv/bin/python -m compileall -q samenop_desktop

case $goal in
  demo | test)
    if ! command -v chromium >/dev/null && ! playwright_browser; then
      say "Browser: Chromium van Playwright"
      .venv/bin/python -m playwright install chromium </dev/null >&2
    fi
    ;;
esac

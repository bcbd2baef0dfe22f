#!/usr/bin/env bash
# Every check that needs no running program; the first that fails ends it.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH=$PWD/.venv/bin:$PATH

ruff format --check --quiet . || { echo "Opmaak klopt niet; draai: .venv/bin/ruff format" >&2; exit 1; }
ruff check --quiet .
mypy
mypy .dev/*.py
lint-imports --no-logo
python .dev/forms.py --check
python .dev/statements.py --check
python .dev/check_rules.py

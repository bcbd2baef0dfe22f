#!/usr/bin/env bash
# Runs a command beside a throw-away PostgreSQL, whose URL it finds in SAMENOP_TEST_POSTGRES_URL.
set -euo pipefail

pg_virtualenv -t bash -c '
  export SAMENOP_TEST_POSTGRES_URL="postgresql+psycopg://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/postgres"
  unset PGUSER PGPASSWORD PGHOST PGPORT PGDATABASE PGSYSCONFDIR
  exec "$@" >&3 3>&-
' command "$@" 3>&1 >/dev/null

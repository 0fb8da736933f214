#!/usr/bin/env bash
# Fills an empty database from a file of backup.sh: all of it or nothing.
#   createdb --owner=onekaday restored
#   DATABASE_URL=postgresql://…/restored docker/restore.sh backups/onekaday-….dump
# Then start the product on it, with the SECRET_KEY that it had.
set -euo pipefail
# shellcheck source=docker/database-url.sh
source "$(dirname "${BASH_SOURCE[0]}")/database-url.sh"

file=${1:?name the file to restore}
tables=$(psql --no-psqlrc --tuples-only --no-align --dbname="$address" \
  --command="select count(*) from pg_tables where schemaname = 'public'")
if [[ $tables != 0 ]]; then
  echo "ERROR: the database has $tables tables already; restore into an empty one" >&2
  exit 1
fi

pg_restore --no-owner --no-privileges --single-transaction --exit-on-error --dbname="$address" "$file"
psql --no-psqlrc --quiet --dbname="$address" --command="set client_min_messages = error" --command=analyze
echo "Restored: $(psql --no-psqlrc --tuples-only --no-align --dbname="$address" \
  --command="select (select count(*) from account) || ' accounts, ' || (select count(*) from income) || ' incomes'")"

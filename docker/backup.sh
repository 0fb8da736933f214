#!/usr/bin/env bash
# Writes the database as it is at one moment into a file that restore.sh reads; the product may run meanwhile.
#   DATABASE_URL=postgresql://… docker/backup.sh [folder]
# Files older than KEEP_DAYS (14) are removed from the folder. SECRET_KEY is not in the file: keep that, too.
set -euo pipefail
umask 077
# shellcheck source=docker/database-url.sh
source "$(dirname "${BASH_SOURCE[0]}")/database-url.sh"

folder=${1:-backups}
file=$folder/onekaday-$(date -u +%Y%m%dT%H%M%SZ).dump
mkdir -p "$folder"
trap 'rm -f "$file.part"' EXIT

pg_dump --format=custom --no-owner --no-privileges --file="$file.part" "$address"
pg_restore --file=/dev/null "$file.part" # can be read to its end
mv "$file.part" "$file"
find "$folder" -maxdepth 1 -name 'onekaday-*.dump' -mtime "+${KEEP_DAYS:-14}" -delete
echo "$file"

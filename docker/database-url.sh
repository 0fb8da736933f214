# shellcheck shell=bash
# Sourced by the scripts beside it. Makes of DATABASE_URL the address that PostgreSQL's programs take, without the password: whoever
# lists processes would see it.
: "${DATABASE_URL:?set it to postgresql://user:password@host:5432/database}"

address=${DATABASE_URL#jdbc:}
address=postgresql://${address#*://}
if [[ $address =~ ^postgresql://([^:/@]+):([^@]*)@(.*)$ ]]; then
  printf -v PGPASSWORD '%b' "${BASH_REMATCH[2]//%/\\x}"
  export PGPASSWORD
  address=postgresql://${BASH_REMATCH[1]}@${BASH_REMATCH[3]}
fi

#!/bin/sh
# Gives the three roles of setup.sql their passwords. Runs once, when the database is created.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --dbname "$POSTGRES_DB" \
  --set app="$APP_PASSWORD" --set migrator="$MIGRATOR_PASSWORD" --set queue="$QUEUE_PASSWORD" <<'SQL'
ALTER ROLE app PASSWORD :'app';
ALTER ROLE migrator PASSWORD :'migrator';
ALTER ROLE queue PASSWORD :'queue';
SQL

#!/bin/sh
# Runs once, on an empty volume: a role and its databases for us and for Temporal. Ours is no superuser, so that
# row-level security holds for it; it may create roles, because a migration makes those of the programs.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres \
  --set=yishen="$YISHEN_DATABASE_PASSWORD" --set=temporal="$TEMPORAL_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE yishen LOGIN NOSUPERUSER NOBYPASSRLS CREATEROLE PASSWORD :'yishen';
CREATE DATABASE yishen OWNER yishen;
CREATE ROLE temporal LOGIN PASSWORD :'temporal';
CREATE DATABASE temporal OWNER temporal;
CREATE DATABASE temporal_visibility OWNER temporal;
SQL

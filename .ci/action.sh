#!/usr/bin/env bash
# What action.yml runs: turns its inputs, which come as RUS_* variables and are never read as code, into options.
set -euo pipefail

arguments=(validate)
option() { if [[ -n "$2" ]]; then arguments+=("$1=$2"); fi; }

[[ "${RUS_DATE:-}" != today ]] || RUS_DATE=$(date -u +%F)
option --changed "${RUS_CHANGED:-}"
option --baseline "${RUS_BASELINE:-}"
option --date "${RUS_DATE:-}"
option --max-warnings "${RUS_MAX_WARNINGS:-}"
option --lang "${RUS_LANGUAGE:-}"

paths=()
while IFS= read -r path; do
  if [[ -n "$path" ]]; then paths+=("$path"); fi
done <<<"${RUS_PATHS:-}"

rus() { node "$RUS" "${arguments[@]}" "$@" -- ${paths[@]+"${paths[@]}"}; }

if [[ -n "${RUS_SARIF:-}" ]]; then
  status=0
  rus --format=sarif "--output=$RUS_SARIF" || status=$?
  # 1 means findings; the next run tells them. Anything worse ends here.
  ((status <= 1)) || exit "$status"
fi
rus --format=github

#!/bin/sh
# What CI services read, all from one run; and the command in a shell. npm run ci
echo 'Five people died in the fire on Monday, police said.' > wire.txt
echo 'Nine people died in the fire on Monday.' > draft.txt

npx corroborate compare draft.txt wire.txt --fail-on conflict --quiet \
  --output draft.sarif --output draft.xml --output draft.ndjson --output - --format sarif --format junit --format ndjson --format gha
echo "exits with $?"
grep -o '"ruleId": "[^"]*"' draft.sarif
grep -o '<testsuite [^>]*>' draft.xml
wc -l < draft.ndjson | tr -d ' '

npx corroborate doctor > doctor.txt
echo "doctor exits with $?"
npx corroborate completion bash | grep -o 'complete .*'
npx corroborate compare draft.txt wire.txt --output draft.xlm 2>&1
echo "a wrong ending exits with $?"

#!/bin/sh
# The command line as a CI script has it: exit codes, a JUnit file, a page to keep. npm run command-line
echo 'Five people died in the fire on Monday, police said.' > article.txt
echo 'Nine people died in the fire on Monday.' > summary.txt

npx corroborate check - article.txt --output junit.xml --quiet < summary.txt
echo "check exits with $?"
grep -o '<failure [^>]*>' junit.xml

npx corroborate compare summary.txt article.txt --fail-on conflict --output report.html --quiet
echo "compare --fail-on conflict exits with $?"
npx corroborate compare summary.txt article.txt --fail-on conflicts 2>&1
echo "a wrong option exits with $?"

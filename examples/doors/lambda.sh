#!/bin/sh
# Bundles, zips, and runs the handler from the zip alone, as Lambda does. npm run lambda
set -e
npx corroborate embed corroborate-data.mjs --quiet
npx esbuild lambda.mjs --bundle --minify --platform=node --format=esm --outfile=function/index.mjs --log-level=error
(cd function && npx bestzip ../function.zip index.mjs > ../zip.log)

alone=$(mktemp -d)
npx extract-zip function.zip "$alone"
cd "$alone"
ls
node --input-type=module --eval '
  const { handler } = await import(`${process.cwd()}/index.mjs`)
  const source = "Five people died in the fire on Monday, police said."
  for (const statement of ["Five people died.", "Nine people died."]) console.log(await handler({ statement, source }))
'
rm -r "$alone"

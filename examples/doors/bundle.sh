#!/bin/sh
# Bundles for Node by esbuild, webpack, rollup, ncc and Bun; each runs where nothing is installed. npm run bundle
set -e
npx corroborate embed corroborate-data.mjs --quiet

npx esbuild bundled.mjs --bundle --platform=node --format=esm --outfile=out/esbuild.mjs --log-level=error
npx webpack --mode=none --target=node --entry ./bundled.mjs --output-path out --output-filename webpack.cjs > webpack.log
npx rollup bundled.mjs -p node-resolve -p commonjs -f es -o out/rollup.mjs --silent
npx ncc build bundled.mjs -o out/ncc --quiet
npx bun build bundled.mjs --target=node --outfile=out/bun.mjs > bun.log

for bundle in esbuild.mjs webpack.cjs rollup.mjs ncc/index.mjs bun.mjs; do
  alone=$(mktemp -d)
  cp "out/$bundle" "$alone/$(basename "$bundle")"
  echo "$bundle"
  (cd "$alone" && node "$(basename "$bundle")")
  rm -r "$alone"
done

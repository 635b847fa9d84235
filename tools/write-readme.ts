// Puts what the demo really prints into the README: `npx tsx tools/write-readme.ts`, after a build.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { demoText, withDemo } from './demo-text'

const readme = fileURLToPath(new URL('../README.md', import.meta.url))
writeFileSync(readme, withDemo(readFileSync(readme, 'utf8'), demoText()))

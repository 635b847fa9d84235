// Compares every pair in a folder (each a folder with a.txt and b.txt) and prints one CSV of all findings:
// npx tsx examples/batch-to-csv.ts FOLDER > findings.csv
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare } from 'corroborate'
import { toCsv } from 'corroborate/render'

const folder = process.argv[2] ?? fileURLToPath(new URL('texts/pairs', import.meta.url))

readdirSync(folder)
  .sort()
  .forEach((pair, i) => {
    const read = (name: string) => readFileSync(join(folder, pair, name), 'utf8')
    const [header, ...rows] = toCsv(compare(read('a.txt'), read('b.txt')))
      .trimEnd()
      .split(/\r?\n/u)
    if (i === 0) console.log(`pair,${header}`)
    for (const row of rows) console.log(`${pair},${row}`)
  })

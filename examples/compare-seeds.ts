// Compares the two articles in seeds/ and prints the report as text.
import { readFileSync } from 'node:fs'
import { compare, type Source } from 'corroborate'
import { toText } from 'corroborate/render'

const seeds = new URL('../seeds/', import.meta.url)
const known: Record<'a' | 'b', Partial<Source>> = JSON.parse(
  readFileSync(new URL('sources.json', seeds), 'utf8'),
)
const read = (name: 'a' | 'b'): Source => ({
  ...known[name],
  text: readFileSync(new URL(`${name}.txt`, seeds), 'utf8'),
})

console.log(toText(compare(read('a'), read('b')), { width: 100 }))

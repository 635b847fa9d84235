// The sample texts of the examples.
import { readFileSync } from 'node:fs'

export const text = (name: string): string =>
  readFileSync(new URL(`texts/${name}.txt`, import.meta.url), 'utf8')

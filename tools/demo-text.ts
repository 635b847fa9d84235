// The report of the seeds as the README shows it: what the command line prints at 80 columns without colour.
import { readFileSync } from 'node:fs'
import { compare } from '../src/index'
import { toText } from '../src/render/index'
import type { Source } from '../src/types'

const seed = (name: string): string => readFileSync(new URL(`../seeds/${name}`, import.meta.url), 'utf8')
const FENCE = /(<!-- demo:[^\n]*-->\n```text\n)([\s\S]*?)(```\n<!-- \/demo -->)/
/** The findings that both have are what a newcomer should see; what only one has is a long list. */
const SHOWN_UP_TO = /\n── ONLY IN A/

export function demoText(): string {
  const known: Record<'a' | 'b', Partial<Source>> = JSON.parse(seed('sources.json'))
  const source = (side: 'a' | 'b'): Source => ({ id: side, ...known[side], text: seed(`${side}.txt`) })
  const text = toText(compare(source('a'), source('b')), { width: 80, color: false })
  const cut = text.search(SHOWN_UP_TO)
  return `${(cut < 0 ? text : text.slice(0, cut)).trimEnd()}\n\n… and what only one of them has.\n`
}

/** The README with the demo's text between its marks. */
export const withDemo = (readme: string, text: string): string =>
  readme.replace(FENCE, (_, open: string, __, close: string) => `${open}${text}${close}`)

// The report of the seeds as the README shows it: what the command line prints at 80 columns without colour, shortened.
import { readFileSync } from 'node:fs'
import { compare } from '../../src/index'
import { toText } from '../../src/render/index'
import type { Source } from '../../src/types'

const seed = (name: string): string => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8')
const FENCE = /(<!-- demo:[^\n]*-->\n```text\n)([\s\S]*?)(```\n<!-- \/demo -->)/
/** The sections of a report, and the findings of a section. */
const SECTION = /\n(?=── )/
const FINDING = /\n\n(?=f\d+ )/
/** What both have is what a newcomer should see; what only one has is a long list. */
const ALONE = /^── ONLY IN/

/** The head of the report and the surest finding of each kind: the whole is as long as the rest of the README. */
export function demoText(): string {
  const known: Record<'a' | 'b', Partial<Source>> = JSON.parse(seed('sources.json'))
  const source = (side: 'a' | 'b'): Source => ({ id: side, ...known[side], text: seed(`${side}.txt`) })
  const text = toText(compare(source('a'), source('b')), { width: 80, color: false })
  const [head, ...sections] = text.split(SECTION)
  const shown = sections.filter(section => !ALONE.test(section)).map(shortened)
  return `${[head.trimEnd(), ...shown].join('\n\n')}\n\n… and what only one of them has.\n`
}

function shortened(section: string): string {
  const [heading, ...findings] = section.trimEnd().split(FINDING)
  const surest = findings.reduce((best, finding) => (sureness(finding) > sureness(best) ? finding : best))
  const left = findings.length - 1
  return [heading, surest.trimEnd(), ...(left > 0 ? [`… and ${left} more.`] : [])].join('\n\n')
}

const sureness = (finding: string): number => Number(/\((\d+)%\)/.exec(finding)?.[1] ?? 0)

/** The README with the demo's text between its marks. */
export const withDemo = (readme: string, text: string): string =>
  readme.replace(FENCE, (_, open: string, __, close: string) => `${open}${text}${close}`)

// Trees of headlines, captions and list items against our own annotation, raw text in, aligned by offsets.
//   npx tsx bench/headlines.ts [--wrong]
// A word whose span differs counts as wrong in every figure; relations are compared without subtypes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { segment } from '../src/index'
import { goldWords, headKey, readWords, spanKey } from './treebank'

interface Tally {
  headlines: number
  words: number
  labelled: number
  attached: number
  tagged: number
}

const KINDS = ['title', 'sentence', 'caps', 'other'] as const

const { values: options } = parseArgs({ options: { wrong: { type: 'boolean', default: false } } })
const conllu = readFileSync(join(import.meta.dirname, 'headlines.conllu'), 'utf8')
const tallies = new Map<string, Tally>(['all', ...KINDS].map(kind => [kind, emptyTally()]))
for (const rows of conllu.split(/\n\n+/)) {
  const kind = /^# sent_id = (\w+)-/m.exec(rows)?.[1]
  const text = /^# text = (.*)$/m.exec(rows)?.[1]
  if (kind === undefined || text === undefined) continue
  const tally = tallyHeadline(rows, text)
  addTally('all', tally)
  addTally(kind, tally)
}
console.log(
  `${''.padEnd(10)}${['headlines', 'words', 'LAS', 'UAS', 'UPOS'].map(name => name.padStart(10)).join('')}`,
)
for (const [kind, { headlines, words, labelled, attached, tagged }] of tallies) {
  const shares = [labelled, attached, tagged].map(hits => ((100 * hits) / words).toFixed(1))
  console.log(kind.padEnd(10) + [headlines, words, ...shares].map(cell => String(cell).padStart(10)).join(''))
}

function tallyHeadline(rows: string, text: string): Tally {
  const right = goldWords(rows, text)
  const read = readWords(text, segment)
  const bySpan = new Map(read.map(word => [spanKey(word), word]))
  const tally: Tally = { ...emptyTally(), headlines: 1, words: right.length }
  const wrong: string[] = []
  for (const word of right) {
    const found = bySpan.get(spanKey(word))
    const attached = found !== undefined && headKey(found, read) === headKey(word, right)
    const labelled = attached && found.deprel === word.deprel
    if (attached) tally.attached++
    if (labelled) tally.labelled++
    if (found?.upos === word.upos) tally.tagged++
    if (!labelled)
      wrong.push(`${text.slice(word.start, word.end)} (${word.deprel}, not ${found?.deprel ?? 'read'})`)
  }
  if (options.wrong && wrong.length > 0) console.log(`${text}\n  ${wrong.join(', ')}`)
  return tally
}

function addTally(kind: string, tally: Tally): void {
  const sum = tallies.get(kind)
  if (sum === undefined) throw new Error(`no such kind of headline: ${kind}`)
  sum.headlines += tally.headlines
  sum.words += tally.words
  sum.labelled += tally.labelled
  sum.attached += tally.attached
  sum.tagged += tally.tagged
}

function emptyTally(): Tally {
  return { headlines: 0, words: 0, labelled: 0, attached: 0, tagged: 0 }
}

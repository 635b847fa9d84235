/**
 * How often a plain conflict is told: 250 pairs of short reports on one event, of 25 kinds, written for this with the truth
 * beside them, half of them looked at and half never. `npx tsx bench/plain-pairs.ts`
 */
import { readFileSync } from 'node:fs'
import { compare, type Finding, type Report } from '../src/index'

interface Pair {
  readonly id: string
  readonly kind: string
  /** What a reader says of the two quotations: "apart" is of two things, and both are true. */
  readonly want: 'conflict' | 'framing' | 'agrees' | 'adds' | 'apart'
  readonly a: string
  readonly b: string
  /** The words of each that state the fact. */
  readonly qa: string
  readonly qb: string
}

/** So much of a quotation lies in the claims of a finding that tells of it. */
const LEAST_SHARE = 0.4

const read = (file: string): Pair[] =>
  readFileSync(new URL(`plain-pairs/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Pair)

function shareOf(report: Report, side: 0 | 1, finding: Finding, text: string, quote: string): number {
  const start = text.indexOf(quote)
  const ids = new Set(side === 0 ? finding.claims.a : finding.claims.b)
  const spans = report.documents[side].claims.filter(({ id }) => ids.has(id)).flatMap(claim => claim.spans)
  const shared = spans.map(span => Math.min(start + quote.length, span.end) - Math.max(start, span.start))
  return Math.max(0, ...shared) / quote.length
}

/** What the report says of the two quotations, the gravest first. */
function toldOf({ a, b, qa, qb }: Pair): string {
  const report = compare(a, b)
  const about = report.findings.filter(
    finding =>
      finding.relation !== 'unmatched' &&
      Math.min(shareOf(report, 0, finding, a, qa), shareOf(report, 1, finding, b, qb)) >= LEAST_SHARE,
  )
  const differs = about.find(f => f.severity === 'conflict') ?? about.find(f => f.relation === 'differs')
  if (differs) return differs.severity ?? 'differs'
  if (about.some(f => f.relation === 'adds-detail')) return 'adds'
  return about.length > 0 ? 'agrees' : 'nothing'
}

for (const file of ['mended-from', 'held-back']) {
  const told = new Map<string, number>()
  for (const pair of read(file)) {
    const key = `${pair.want.padEnd(9)} told as ${toldOf(pair)}`
    told.set(key, (told.get(key) ?? 0) + 1)
  }
  console.log(`\n${file}`)
  for (const [key, count] of [...told].sort()) console.log(`  ${key}  ${count}`)
}

// Scores the library on annotated article pairs, and changes nothing: `npx tsx tools/score-pairs.ts FOLDER`.
// FOLDER holds one folder a pair with a.txt, b.txt, meta.json and gold.json (CONTRIBUTING.md shows them). A finding finds a link
// when the words of both share enough letters on both sides; each link and each finding counts once.
import { judgeDocuments } from '../src/compare'
import type { Document, Finding, Side } from '../src/types'
import { FIT, type GoldPair, letters, readGoldPairs, sharedPart } from './train/gold-pairs'

interface Score {
  readonly links: number
  readonly findings: number
  readonly found: number
  readonly right: number
}

const folder = process.argv[2]
if (!folder) throw new Error('usage: npx tsx tools/score-pairs.ts FOLDER')
const scores = readGoldPairs(folder).map(pair => ({ name: pair.name, score: scoreOf(pair) }))
for (const { name, score } of scores) print(name, score)
print(
  'all',
  scores
    .map(({ score }) => score)
    .reduce((sum, score) => ({
      links: sum.links + score.links,
      findings: sum.findings + score.findings,
      found: sum.found + score.found,
      right: sum.right + score.right,
    })),
)

function scoreOf({ documents, links }: GoldPair): Score {
  const findings = judgeDocuments(documents, {}).filter(finding => finding.relation !== 'unmatched')
  const words = findings.map(finding => ({
    a: lettersOf(finding, documents[0], 'a'),
    b: lettersOf(finding, documents[1], 'b'),
  }))
  const fits = findings
    .flatMap((_, f) =>
      links.map((link, l) => ({
        f,
        l,
        fit: Math.min(sharedPart(link.a, words[f].a), sharedPart(link.b, words[f].b)),
      })),
    )
    .filter(({ fit }) => fit >= FIT)
    .sort((x, y) => y.fit - x.fit)
  const taken = { f: new Set<number>(), l: new Set<number>() }
  let right = 0
  for (const { f, l } of fits) {
    if (taken.f.has(f) || taken.l.has(l)) continue
    taken.f.add(f)
    taken.l.add(l)
    if (links[l].relation === findings[f].relation) right++
  }
  return { links: links.length, findings: findings.length, found: taken.l.size, right }
}

function lettersOf(finding: Finding, { source, claims }: Document, side: Side): Set<number> {
  const ids = new Set(finding.claims[side])
  return letters(
    source.text,
    claims.filter(claim => ids.has(claim.id)).flatMap(claim => claim.spans),
  )
}

function print(name: string, { links, findings, found, right }: Score): void {
  const f1 = (hits: number) => ((2 * hits) / (links + findings || 1)).toFixed(2)
  console.log(
    `${name}: ${found} of ${links} links found by ${findings} findings, F1 ${f1(found)}; with the right relation ${right}, F1 ${f1(right)}`,
  )
}

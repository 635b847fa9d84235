// A judge of one's own: a newsroom that wants "killed" told from "died" whenever two sources speak of one event.
import { compare, type Evidence, type Judge } from 'corroborate'

const DEATH = new Set(['die', 'perish'])
const KILLING = new Set(['kill', 'murder', 'shoot'])

const blame: Judge = (a, b) => {
  const [verbA, verbB] = [a.claim.predicate, b.claim.predicate]
  const isTold =
    (DEATH.has(verbA.lemma) && KILLING.has(verbB.lemma)) ||
    (KILLING.has(verbA.lemma) && DEATH.has(verbB.lemma))
  if (!isTold) return []
  const words = ({ document, claim }: typeof a): Evidence => ({
    span: claim.predicate.span,
    text: document.source.text.slice(claim.predicate.span.start, claim.predicate.span.end),
  })
  return [
    {
      judge: 'house/blame',
      facet: 'predicate',
      effect: 'differs',
      severity: 'framing',
      a: words(a),
      b: words(b),
      basis: 'stated',
      message: 'One source says that somebody did it, the other does not.',
    },
  ]
}

const report = compare(
  'Three miners died in the Calder pit on Monday.',
  'Three miners were killed in the Calder pit on Monday.',
  { judges: [blame] },
)
for (const { relation, severity, reasons } of report.findings)
  for (const { judge, a, b, message } of reasons.filter(reason => reason.judge === 'house/blame'))
    console.log(`${relation} (${severity}) ${judge}: “${a?.text}” / “${b?.text}”. ${message}`)
console.log(report.generator.options)

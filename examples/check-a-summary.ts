// Checks a summary, sentence by sentence, against the articles that it sums up.
import { check, segment } from 'corroborate'
import { text } from './texts'

const summary =
  'Five people died in the fire at the Calder mill. The mill employed 500 people. The owner has been arrested.'
const sources = [
  { text: text('mill'), publisher: 'Calder Post', published: '2022-05-10' },
  { text: text('bridge-1'), publisher: 'Harbour News', published: '2022-05-10' },
]

for (const { span } of segment(summary).sentences) {
  const sentence = summary.slice(span.start, span.end)
  const { verdict, findings } = check(sentence, sources)
  console.log(`${verdict.padEnd(16)} ${sentence}`)
  const reason = findings.find(finding => finding.relation === 'differs')?.reasons[0]
  if (reason) console.log(`${' '.repeat(17)}${reason.message}`)
}

// Three and more sources: a matrix of facts by sources, and who of them is independent. npm run story
import { compareAll, reportBetween } from 'corroborate'
import { toMatrixText } from 'corroborate/render'

const story = compareAll([
  {
    publisher: 'Courier',
    text: 'The ferry Osk sank on Monday. Five people died in the wreck, the coast guard said.',
  },
  { publisher: 'Radio', text: 'The ferry Osk sank on Monday. Seven people died in the wreck.' },
  { publisher: 'Gazette', text: 'The ferry Osk sank on Monday. The captain was arrested.' },
])
console.log(toMatrixText(story, { width: 72, color: false, leastSources: 1 }))

const [{ source: a }, { source: b }] = story.documents
console.log(reportBetween(story, a.id, b.id).summary.conflicts)

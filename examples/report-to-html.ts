// Writes a report as one HTML file that needs no network: npx tsx examples/report-to-html.ts report.html
import { writeFileSync } from 'node:fs'
import { compare } from 'corroborate'
import { toHtml } from 'corroborate/render'
import { text } from './texts'

const report = compare(
  { text: text('mill'), publisher: 'Calder Post', published: '2022-05-10' },
  { text: text('mill-radio'), publisher: 'Radio Oriel', published: '2022-05-10' },
)
const page = toHtml(report)
const file = process.argv[2]
if (file) writeFileSync(file, page)
const { agrees, addsDetail, differs, conflicts } = report.summary
console.log(
  `${file ?? 'report'}: ${agrees} agree, ${addsDetail} add detail, ${differs} differ (${conflicts} conflicts)`,
)

// TypeScript under strict rules, against the schema of a report as well: npm run typescript
import { compare, type Finding, type Report, type Source } from 'corroborate'
import schema from 'corroborate/schema' with { type: 'json' }

const ours: Source = { text: 'Five people died in the fire on Monday.', published: '2024-03-05' }
const report: Report = compare(ours, 'Seven people died in the fire on Monday.')
const clashes: readonly Finding[] = report.findings.filter(({ severity }) => severity === 'conflict')

for (const { facets, reasons } of clashes) console.log(facets.join(), reasons[0].a?.text, reasons[0].b?.text)
console.log(report.schema === schema.$id)

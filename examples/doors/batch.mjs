// Many pairs on all cores: npm run batch
import { compareBatch } from 'corroborate/batch'

const pairs = ['Five', 'Seven', 'Nine'].map(number => ({
  id: number,
  a: `${number} people died in the fire on Monday.`,
  b: 'Seven people died in the fire on Monday.',
}))

for await (const { id, status, report } of compareBatch(pairs, { threads: 2 }))
  console.log(id, status, report?.summary.conflicts)

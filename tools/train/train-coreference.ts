// Learns the weights of src/names/coreference from a treebank with GUM's coreference annotation, LitBank and GAP:
// `npx tsx tools/train/train-coreference.ts GUM [LITBANK-FOLDER [GAP-DEVELOPMENT]]`. Every fifth document of the treebank is held
// back, for bench/coreference.ts. Nothing random.
import { readCoreference } from './coreference-documents'
import { examplesOf, FULLY, ONE_PRONOUN, PEOPLE, readGap, readLitbank } from './coreference-examples'
import { learnRanking } from './rank-learning'
import { writeWeights } from './weights'

const [gum, litbank, gap] = process.argv.slice(2)
if (!gum)
  throw new Error('usage: npx tsx tools/train/train-coreference.ts GUM [LITBANK-FOLDER [GAP-DEVELOPMENT]]')
const examples = [
  ...readCoreference(gum)
    .filter((_, i) => i % 5 !== 0)
    .flatMap(gold => examplesOf(gold, FULLY)),
  ...(litbank ? readLitbank(litbank).flatMap(gold => examplesOf(gold, PEOPLE)) : []),
  ...(gap ? readGap(gap).flatMap(gold => examplesOf(gold, ONE_PRONOUN)) : []),
]
console.log(`${examples.length} mentions`)
writeWeights('coreference', learnRanking(examples), 2)

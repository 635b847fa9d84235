// Learns the trees of src/verdict/verdict.ts from annotated pairs and pairs made by rule: `npx tsx tools/train/train-verdict.ts FOLDER`.
// FOLDER holds the sets named in verdict-sets.ts as JSON lines { premise, hypothesis, label } (or { premise, correct,
// incorrect }, or two names { a, b, match }) and a treebank. A fifth of every set is kept out first and its figures
// printed, for docs/MODELS.md, then all of it is learned from.

import { CLAUSE_FEATURES } from '../../src/verdict/clause-features'
import { VERDICT_FEATURES } from '../../src/verdict/sentences/features'
import { VERDICT_WEIGHTS } from '../../src/verdict/verdict'
import { type Growth, growTrees, leafOf, probabilitiesOf, spell, type Tree } from './boosted-trees'
import { type Label, MADE, readExamples, SETS, type VerdictExample } from './verdict-sets'
import { writeWeights } from './weights'

const CLASSES: readonly Label[] = ['entailment', 'contradiction', 'neutral']
const GROWTH: Growth = { rounds: 60, depth: 5, rate: 0.08, ridge: 10, fewestInLeaf: 20 }
/** In this set nothing is neutral, so it teaches only which of two it is. */
const TWO_WAY = 'relation-fever-symmetric'

const folder = process.argv[2]
if (!folder) throw new Error('usage: npx tsx tools/train/train-verdict.ts FOLDER')
const ALL_FEATURES = [...VERDICT_FEATURES, ...CLAUSE_FEATURES]
const examples = readExamples(folder)
console.log(`${examples.length} examples`)
const learn = (data: readonly VerdictExample[]): Tree[][] =>
  growTrees(
    data.map(example => ({ ...example, target: p => target(example, p) })),
    GROWTH,
  )
const tried = learn(examples.filter(e => !e.isHeld))
const figures = [...SETS.map(([name]) => name), MADE].map(name =>
  figuresOf(
    name,
    examples.filter(e => e.set === name && e.isHeld),
    tried,
  ),
)
for (const line of figures) console.log(line)
const trees = learn(examples)
for (const line of usesOf(trees)) console.log(line)
write(trees)

/** What the label asks of the three probabilities, given what they are: partial labels leave the rest as it falls. */
function target({ set, label }: VerdictExample, [s, c, n]: readonly number[]): number[] {
  if (label === 'not_entailment') return [0, c / (c + n), n / (c + n)]
  if (set === TWO_WAY) return label === 'entailment' ? [s + c, 0, n] : [0, s + c, n]
  return CLASSES.map(each => (each === label ? 1 : 0))
}

function figuresOf(
  name: string,
  data: readonly VerdictExample[],
  model: readonly (readonly Tree[])[],
): string {
  let right = 0
  let forced = 0
  let two = 0
  // Expected calibration error of the probability of support, in ten bins (Naeini et al. 2015).
  const bins = Array.from({ length: 10 }, () => ({ p: 0, hits: 0 }))
  for (const { label, features } of data) {
    const [s, c, n] = probabilitiesOf(
      model.map(own => own.reduce<number>((z, tree) => z + leafOf(tree, features), 0)),
    )
    const given = s >= c && s >= n ? 'entailment' : c >= n ? 'contradiction' : 'neutral'
    if (label === 'not_entailment' ? given !== 'entailment' : given === label) right++
    if (label === 'entailment' || label === 'contradiction') {
      two++
      if (s > c === (label === 'entailment')) forced++
    }
    const bin = bins[Math.min(9, Math.floor(s * 10))]
    bin.p += s
    if (label === 'entailment') bin.hits++
  }
  const error = bins.reduce((sum, b) => sum + Math.abs(b.p - b.hits), 0) / Math.max(1, data.length)
  const share = (x: number, of: number) => (of === 0 ? '-' : (x / of).toFixed(3))
  return `${name}: ${data.length} rows, accuracy ${share(right, data.length)}, support or conflict ${share(forced, two)}, calibration error of support ${error.toFixed(3)}`
}

/** How many splits each feature has, so that one that nothing rests on can go. */
function usesOf(model: readonly (readonly Tree[])[]): string[] {
  const uses = ALL_FEATURES.map(() => 0)
  const count = (tree: Tree): void => {
    if (typeof tree === 'number') return
    uses[tree.feature]++
    count(tree.left)
    count(tree.right)
  }
  for (const own of model) for (const tree of own) count(tree)
  return ALL_FEATURES.map((name, i) => `${String(uses[i]).padStart(4)} ${name}`).sort()
}

function write(model: readonly (readonly Tree[])[]): void {
  VERDICT_WEIGHTS.forEach((name, i) => {
    writeWeights(name, model[i].flatMap(spell), 5)
  })
}

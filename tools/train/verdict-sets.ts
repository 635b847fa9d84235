// The annotated pairs that verdicts are learned from, and those made by rule, with their features.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { segment } from '../../src/segment'
import type { Document } from '../../src/types'
import { featuresOfClause, nearnessOf } from '../../src/verdict/clause-features'
import { answersOf } from '../../src/verdict/entailment'
import { compareSentences } from '../../src/verdict/sentences/sentences'
import { madePairs } from './made-pairs'

export type Label = 'entailment' | 'contradiction' | 'neutral' | 'not_entailment'

export interface VerdictExample {
  readonly set: string
  readonly label: Label
  readonly features: readonly number[]
  readonly isHeld: boolean
  readonly weight: number
}

interface Row {
  readonly premise: string
  readonly hypothesis: string
  readonly label: Label
}

/** Rows taken at most, evenly from the whole set, and what the set counts for. */
export const SETS: readonly (readonly [name: string, most: number, share: number])[] = [
  ['relation-fever-symmetric', 800, 2.5],
  ['relation-negated-snli', 800, 1.5],
  ['relation-negated-mnli', 800, 1.5],
  ['relation-negated-rte', 800, 0.8],
  // Nearly all of one label, and one word changed in each: it teaches what clashes, not how often.
  ['relation-breaking-nli', 1200, 0.35],
  ['ranking-falke', 200, 1],
  ['support-propsegment', 600, 1.5],
  ['support-realsumm', 1500, 1],
  ['names-nomenklatura', 500, 0.3],
]
/** Pairs made by rule of these texts: captions, and sentences of a treebank. They teach what follows of what, at any length. */
export const MADE = 'made by rule'
const MADE_SHARE = 1.3
const CAPTION_STEP = 4
const TREEBANK = 'treebank-gum-ccby.conllu'
const TREEBANK_STEP = 8
/** Sets whose texts are a sentence each. */
const ONE_SENTENCE: ReadonlySet<string> = new Set(
  SETS.map(([name]) => name).filter(name => /^(relation|ranking)/.test(name)),
)
const AMID_STEP = 3
/** News states more of what is asked of it than the sets with negations put in do. */
const BORNE_OUT = 1.5
/** A set counts as so many rows at most. */
const ENOUGH = 1000
/** Rows next to each other often share a text, so they are kept out together. */
const BLOCK = 8
const HELD = 5

export function readExamples(folder: string): VerdictExample[] {
  const sentences = treebankSentences(folder)
  const given = SETS.flatMap(([name, most, share]) => {
    const rows = readSet(folder, name, most)
    return examplesOf(name, ONE_SENTENCE.has(name) ? amidOthers(rows, sentences) : rows, share)
  })
  return [...given, ...examplesOf(MADE, amidOthers(madeOf(folder, sentences), sentences), MADE_SHARE)]
}

/**
 * Every so manieth text also amid one to four sentences of a treebank, which say nothing of it: what an article bears out or
 * belies must not hang on its length.
 */
function amidOthers(rows: readonly Row[], sentences: readonly string[]): Row[] {
  let next = 0
  const others = (count: number): string[] =>
    Array.from({ length: count }, () => sentences[next++ % sentences.length])
  return rows.flatMap((row, i) => {
    if (i % AMID_STEP > 0) return [row]
    const turn = i / AMID_STEP
    const premise = [...others(turn % 3), row.premise, ...others(1 + (turn % 2))].join('\n\n')
    return [row, { ...row, premise }]
  })
}

function examplesOf(set: string, rows: readonly Row[], share: number): VerdictExample[] {
  const documents = new Map<string, Document>()
  const read = (text: string): Document => {
    const known = documents.get(text) ?? segment(text)
    documents.set(text, known)
    return known
  }
  const weight = share * Math.min(1, ENOUGH / rows.length)
  const found = rows.flatMap(({ premise, hypothesis, label }, i): VerdictExample[] => {
    const statement = read(hypothesis)
    const answers = compareSentences(statement, [read(premise)])
    if (answers.length !== 1) return []
    const isHeld = Math.floor(i / BLOCK) % HELD === 0
    const { features } = answers[0].weighed
    const { sentence } = answers[0].statement.claim
    const near = nearnessOf(statement, [read(premise)])[sentence]
    const clauses = answersOf(statement, [read(premise)]).filter(
      ({ stated, root }) => stated.nodes[root].sentence === sentence,
    )
    // All clauses of what is borne out are; of what is not, nobody says which is not.
    if (clauses.length === 0 || (clauses.length > 1 && label !== 'entailment')) return []
    return clauses.map(clause => ({
      set,
      label,
      features: [...features, ...featuresOfClause(clause, near)],
      isHeld,
      weight: (label === 'entailment' ? weight * BORNE_OUT : weight) / clauses.length,
    }))
  })
  console.log(`${set}: ${found.length} of ${rows.length}`)
  return found
}

const lines = (folder: string, file: string): string[] =>
  readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)

function readSet(folder: string, name: string, most: number): Row[] {
  const all = lines(folder, `${name}.jsonl`)
  const at = (i: number) => Math.floor((i * most) / all.length)
  const taken = all.filter((_, i) => all.length <= most || at(i) !== at(i - 1))
  return taken.flatMap((line): Row[] => rowsOf(JSON.parse(line)))
}

function treebankSentences(folder: string): string[] {
  return lines(folder, TREEBANK)
    .filter(line => line.startsWith('# text = '))
    .map(line => line.slice('# text = '.length))
    .filter(
      text => text.length > 30 && text.length < 120 && /^[A-Z].*\.$/.test(text) && !/[[\]()"“”]/.test(text),
    )
}

function madeOf(folder: string, sentences: readonly string[]): Row[] {
  const captions = new Set(
    lines(folder, 'relation-breaking-nli.jsonl').map((line): string => JSON.parse(line).premise),
  )
  const every = (texts: readonly string[], step: number) => texts.filter((_, i) => i % step === 0)
  return [...madePairs(every([...captions], CAPTION_STEP)), ...madePairs(every(sentences, TREEBANK_STEP))]
}

interface AnyRow {
  readonly premise?: string
  readonly hypothesis?: string
  readonly label?: Label
  readonly correct?: string
  readonly incorrect?: string
  readonly a?: string
  readonly b?: string
  readonly match?: boolean
  readonly schema?: string
}

function rowsOf({ premise, hypothesis, label, correct, incorrect, a, b, match, schema }: AnyRow): Row[] {
  if (premise !== undefined && hypothesis !== undefined && label !== undefined)
    return [{ premise, hypothesis, label }]
  if (premise !== undefined && correct !== undefined && incorrect !== undefined)
    return [
      { premise, hypothesis: correct, label: 'entailment' },
      { premise, hypothesis: incorrect, label: 'not_entailment' },
    ]
  if (a === undefined || b === undefined || schema !== 'Person') return []
  if (/[^\p{Script=Latin}\p{P}\s\d]/u.test(a + b)) return []
  const frame = (name: string) => `${name} spoke to reporters on Monday.`
  return [{ premise: frame(b), hypothesis: frame(a), label: match ? 'entailment' : 'not_entailment' }]
}

/** Looks pairs of words up in the hand-made tables: synonyms, opposites, exclusive sets, kinds, scales and stages. */
import { CONTRARY } from '../lexicon/en/words/contraries'
import { CONTRARY_VERBS } from '../lexicon/en/words/contrary-verbs'
import { KINDS } from '../lexicon/en/words/kinds'
import { COMPLEMENTARY } from '../lexicon/en/words/opposites'
import { EXCLUSIVE_SETS } from '../lexicon/en/words/sets'
import { SCALES, STAGES } from '../lexicon/en/words/strength'
import { SYNONYMS } from '../lexicon/en/words/synonyms'
import type { Lexeme } from './lexemes'

/** Where a word stands: the row, and the place in it (a side, a member, a step). */
interface Place {
  readonly row: number
  readonly place: number
}

/** Places by word, in the one spelling that the tables keep to. */
type Index = ReadonlyMap<string, readonly Place[]>

/** An index for each part of speech of WordNet, the last for pronouns and determiners. */
type PartIndex = readonly Index[]

interface Tables {
  readonly synonyms: PartIndex
  readonly opposites: PartIndex
  /** Rows of opposites below this number leave nothing between. */
  readonly complementary: number
  readonly sets: Index
  readonly kinds: PartIndex
  readonly scales: PartIndex
  readonly stages: PartIndex
}

let loaded: Tables | undefined

/** Whether a row of the table of synonyms has both words. */
export function synonymsInTables(a: Lexeme, b: Lexeme): boolean {
  return sharedRow(tables().synonyms, a, b, () => true) !== undefined
}

/** Whether a row of the tables of opposites has the words on its two sides. */
export function opposedInTables(a: Lexeme, b: Lexeme): boolean {
  return opposedRow(a, b) !== undefined
}

/**
 * Whether what is not the one is the other ("alive", "dead"), so that denying the one says the other.
 * @example areComplementary(lexeme('alive', 'ADJ'), lexeme('dead', 'ADJ')) // true
 */
export function areComplementary(a: Lexeme, b: Lexeme): boolean {
  const row = opposedRow(a, b)
  return row !== undefined && row < tables().complementary
}

/** Whether the words are different members of a set whose members exclude each other, and one member in none. */
export function exclusiveInTables(a: Lexeme, b: Lexeme): boolean {
  const { sets } = tables()
  // Asked of every pair of words, and most words are in no set.
  const mine = sets.get(a.word)
  const theirs = mine && sets.get(b.word)
  if (!mine || !theirs) return false
  const isOneMember = mine.some(x => theirs.some(y => x.row === y.row && x.place === y.place))
  return !isOneMember && mine.some(x => theirs.some(y => x.row === y.row))
}

/** Whether the first is a kind of the second by the tables of kinds and sets: "violin", "instrument". */
export function isKindInTables(specific: Lexeme, general: Lexeme): boolean {
  const { kinds, sets } = tables()
  if (sharedRow(kinds, specific, general, (x, y) => x === KIND && y === GENERAL) !== undefined) return true
  return (sets.get(specific.word) ?? []).some(({ row }) => EXCLUSIVE_SETS[row].name === general.word)
}

/**
 * Whether the first says the second and more, on one scale.
 * @example isStronger(lexeme('murder', 'VERB'), lexeme('kill', 'VERB')) // true
 */
export function isStronger(a: Lexeme, b: Lexeme): boolean {
  return sharedRow(tables().scales, a, b, (x, y) => x > y) !== undefined
}

/**
 * Whether the first is a later step than the second in the course of one matter.
 * @example isLaterStage(lexeme('convict', 'VERB'), lexeme('charge', 'VERB')) // true
 */
export function isLaterStage(a: Lexeme, b: Lexeme): boolean {
  return sharedRow(tables().stages, a, b, (x, y) => x > y) !== undefined
}

function opposedRow(a: Lexeme, b: Lexeme): number | undefined {
  return sharedRow(tables().opposites, a, b, (x, y) => x !== y)
}

/** The first row that has both words in places that suit; a pronoun or numeral is looked up beside the other's part of speech. */
function sharedRow(
  index: PartIndex,
  a: Lexeme,
  b: Lexeme,
  suits: (a: number, b: number) => boolean,
): number | undefined {
  const part = a.part ?? b.part
  if (part !== (b.part ?? a.part)) return undefined
  const ofPart = index[part ?? OTHER_PART]
  const mine = ofPart.get(a.word)
  const theirs = mine && ofPart.get(b.word)
  if (!mine || !theirs) return undefined
  for (const x of mine) for (const y of theirs) if (x.row === y.row && suits(x.place, y.place)) return x.row
  return undefined
}

const GENERAL = 0
const KIND = 1

/** Rows of comma-separated words, on sides set off by a bar, for one part of speech ("" = pronouns and determiners). */
type Rows = readonly [upos: string, rows: readonly string[]]

const OTHER_PART = 4
const PARTS: Readonly<Record<string, number>> = { NOUN: 0, VERB: 1, ADJ: 2, ADV: 3, ADP: 3, PRON: OTHER_PART }

function tables(): Tables {
  loaded ??= readTables()
  return loaded
}

function readTables(): Tables {
  const complementary = Object.entries(COMPLEMENTARY)
  const contrary: Rows[] = [['VERB', CONTRARY_VERBS], ...Object.entries(CONTRARY)]
  return {
    synonyms: index(Object.entries(SYNONYMS), sides),
    opposites: index([...complementary, ...contrary], sides),
    complementary: complementary.reduce((sum, [, rows]) => sum + rows.length, 0),
    sets: setIndex(),
    kinds: index(Object.entries(KINDS), sides),
    scales: index(Object.entries(SCALES), steps),
    stages: index(Object.entries(STAGES), steps),
  }
}

const sides = (row: string): string[][] =>
  row.split('|').map(side => side.split(',').map(word => word.trim()))
const steps = (row: string): string[][] => row.split(' < ').map(word => [word])

function index(parts: readonly Rows[], places: (row: string) => string[][]): PartIndex {
  const byPart = Array.from({ length: OTHER_PART + 1 }, () => new Map<string, Place[]>())
  let row = 0
  for (const [upos, rows] of parts)
    for (const text of rows) {
      places(text).forEach((words, place) => {
        for (const word of words) add(byPart[PARTS[upos]], word, { row, place })
      })
      row++
    }
  return byPart
}

/** Sets hold for every part of speech: "red" is a colour as a noun and as an adjective. */
function setIndex(): Index {
  const byWord = new Map<string, Place[]>()
  EXCLUSIVE_SETS.forEach(({ members }, row) => {
    members.forEach((names, place) => {
      for (const name of names) add(byWord, name, { row, place })
    })
  })
  return byWord
}

function add(byWord: Map<string, Place[]>, word: string, place: Place): void {
  const known = byWord.get(word)
  if (known) known.push(place)
  else byWord.set(word, [place])
}

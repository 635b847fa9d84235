/** Looks words up in the tables of opposites. */
import { CONTRARY } from './en/contraries'
import { CONTRARY_VERBS } from './en/contrary-verbs'
import { COMPLEMENTARY } from './en/opposites'
import type { Lexeme } from './lexemes'
import { foldSpelling } from './spelling'
import { ADJECTIVE, ADVERB, NOUN, VERB, type WordNetPart } from './wordnet'

/** For each part of speech and word, the sides of rows it stands on: row * 2 + side. Complementary rows come first. */
interface Sides {
  readonly complementary: number
  readonly byWord: ReadonlyMap<string, readonly number[]>
}

let table: Sides | undefined

/** Whether a row of the tables has the words on its two sides. */
export function opposedInTables(a: Lexeme, b: Lexeme): boolean {
  return sharedRow(a, b) !== undefined
}

/**
 * Whether what is not the one is the other ("alive", "dead"), so that denying the one says the other.
 * @example areComplementary(lexeme('alive', 'ADJ'), lexeme('dead', 'ADJ')) // true
 */
export function areComplementary(a: Lexeme, b: Lexeme): boolean {
  const row = sharedRow(a, b)
  return row !== undefined && row < sides().complementary
}

function sharedRow(a: Lexeme, b: Lexeme): number | undefined {
  const { byWord } = sides()
  const [part, other] = [a.part ?? b.part, b.part ?? a.part]
  if (part !== other || part === undefined) return undefined
  const theirs = byWord.get(key(part, b.word))
  if (!theirs) return undefined
  const side = byWord.get(key(part, a.word))?.find(mine => theirs.includes(mine ^ 1))
  return side === undefined ? undefined : side >> 1
}

function key(part: WordNetPart, word: string): string {
  return `${part}${word}`
}

function sides(): Sides {
  table ??= readTables()
  return table
}

function readTables(): Sides {
  const byWord = new Map<string, number[]>()
  let row = 0
  const add = (part: WordNetPart, lines: readonly string[]): void => {
    for (const line of lines) {
      line.split('|').forEach((members, side) => {
        for (const member of members.split(',')) {
          const k = key(part, foldSpelling(member.trim()))
          const known = byWord.get(k)
          if (known) known.push(row * 2 + side)
          else byWord.set(k, [row * 2 + side])
        }
      })
      row++
    }
  }
  add(VERB, COMPLEMENTARY.VERB)
  add(NOUN, COMPLEMENTARY.NOUN)
  add(ADJECTIVE, COMPLEMENTARY.ADJ)
  add(ADVERB, [...COMPLEMENTARY.ADV, ...COMPLEMENTARY.ADP])
  const complementary = row
  add(VERB, CONTRARY_VERBS)
  add(NOUN, CONTRARY.NOUN)
  add(ADJECTIVE, CONTRARY.ADJ)
  add(ADVERB, [...CONTRARY.ADV, ...CONTRARY.ADP])
  return { complementary, byWord }
}

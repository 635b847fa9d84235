/** Looks words up in the table of synonyms. */
import { SYNONYMS } from './en/synonyms'
import type { Lexeme } from './lexemes'
import { foldSpelling } from './spelling'
import { ADJECTIVE, ADVERB, NOUN, VERB, type WordNetPart } from './wordnet'

let groups: ReadonlyMap<string, readonly number[]> | undefined

/** Whether a row of the table has both words. */
export function synonymsInTables(a: Lexeme, b: Lexeme): boolean {
  groups ??= readGroups()
  const part = a.part ?? b.part
  if (part === undefined || part !== (b.part ?? a.part)) return false
  const theirs = groups.get(`${part}${b.word}`)
  return theirs !== undefined && (groups.get(`${part}${a.word}`)?.some(row => theirs.includes(row)) ?? false)
}

function readGroups(): Map<string, number[]> {
  const byWord = new Map<string, number[]>()
  let row = 0
  const add = (part: WordNetPart, lines: readonly string[]): void => {
    for (const line of lines) {
      for (const member of line.split(',')) {
        const key = `${part}${foldSpelling(member.trim())}`
        byWord.set(key, [...(byWord.get(key) ?? []), row])
      }
      row++
    }
  }
  add(NOUN, SYNONYMS.NOUN)
  add(VERB, SYNONYMS.VERB)
  add(ADJECTIVE, SYNONYMS.ADJ)
  add(ADVERB, SYNONYMS.ADV)
  return byWord
}

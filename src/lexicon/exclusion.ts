/** Looks words up in the tables of sets whose members exclude each other. */
import { EXCLUSIVE_SETS } from './en/sets'
import type { Lexeme } from './lexemes'
import { foldSpelling } from './spelling'

/** Places in sets of a word: set * 1000 + member. */
let places: ReadonlyMap<string, readonly number[]> | undefined

/** Whether the words are different members of a set, and never names of one member. */
export function exclusiveInTables(a: Lexeme, b: Lexeme): boolean {
  places ??= readSets()
  const mine = places.get(a.word)
  const theirs = places.get(b.word)
  if (!mine || !theirs) return false
  let areRivals = false
  for (const x of mine)
    for (const y of theirs) {
      if (x === y) return false
      if (Math.floor(x / SET) === Math.floor(y / SET)) areRivals = true
    }
  return areRivals
}

/** Whether the one is in a set that is called the other: "violin", "instrument". */
export function isMemberOf(member: Lexeme, set: Lexeme): boolean {
  places ??= readSets()
  return (places.get(member.word) ?? []).some(
    place => foldSpelling(EXCLUSIVE_SETS[Math.floor(place / SET)].name) === set.word,
  )
}

const SET = 1000

function readSets(): Map<string, number[]> {
  const byWord = new Map<string, number[]>()
  EXCLUSIVE_SETS.forEach((set, number) => {
    set.members.split(',').forEach((names, member) => {
      for (const name of names.split('/')) {
        const word = foldSpelling(name.trim())
        byWord.set(word, [...(byWord.get(word) ?? []), number * SET + member])
      }
    })
  })
  return byWord
}

/** Other names that the text gives: "Ann Roe, formerly Ann Bell", "Mary Smith (née Jones)", "Arden City, nicknamed the Swans". */
import { NAMING_WORDS } from '../../lexicon/en/names/name-words'
import type { Sentence, Token } from '../../types'
import type { ReadName } from './read-name'

/** Words between two names that make the second another of the first. */
const CALLED =
  'née nee formerly born called nicknamed dubbed alias aka a.k.a. then otherwise better widely popularly affectionately also previously originally once known as the'.split(
    ' ',
  )
const JOINTS: ReadonlySet<string> = new Set(CALLED)
/** The longest of them: "( better known as the". */
const MOST_WORDS = 6

/** Marks, in place, the names that the words before them introduce as another name of the one that stands there. */
export function introduceOtherNames(names: ReadName[], sentences: readonly Sentence[]): void {
  for (let index = 1; index < names.length; index++) {
    const [before, name] = [names[index - 1], names[index]]
    if (name.introduces !== undefined || before.type === 'nationality' || name.type === 'nationality')
      continue
    if (before.mention.sentence !== name.mention.sentence) continue
    const { tokens } = sentences[name.mention.sentence]
    if (!isCalled(tokens.slice(before.mention.to, name.mention.from))) continue
    names[index] = { ...name, type: before.type, introduces: before.introduces ?? index - 1 }
  }
}

/** A comma or a bracket, and words of naming alone; "born in Leeds" and "born Friday" name nobody. */
function isCalled(between: readonly Token[]): boolean {
  const [opening, ...rest] = between
  if (rest.length === 0 || rest.length > MOST_WORDS || !/^[,(]$/.test(opening.text)) return false
  const words = rest.map(({ text }) => text.toLowerCase())
  if (words.includes('born') && words.includes('as')) return words.length === 2
  return words.every(word => JOINTS.has(word)) && words.some(word => NAMING_WORDS.has(word))
}

/** Other names given in brackets: "Office of Foreign Assets Control (OFAC)", "OFAC (Office of …)". */
import type { Sentence } from '../../types'
import type { ReadName } from '../entities/read-name'

/** Marks, in place, the names that a bracket introduces as another name of the one before it. */
export function introduceAcronyms(names: ReadName[], sentences: readonly Sentence[]): void {
  for (let index = 1; index < names.length; index++) {
    const [before, { mention }] = [names[index - 1], names[index]]
    const { tokens } = sentences[mention.sentence]
    const isBracketed =
      before.mention.sentence === mention.sentence &&
      before.mention.to + 1 === mention.from &&
      tokens[before.mention.to].text === '(' &&
      tokens[mention.to]?.text === ')'
    if (!isBracketed || before.type === 'nationality') continue
    if (!abbreviates(mention.text, before.mention.text) && !abbreviates(before.mention.text, mention.text))
      continue
    names[index] = { ...names[index], type: before.type, introduces: index - 1 }
  }
}

/** Whether the letters of the short form stand, in order, in the long one, from its first on. */
function abbreviates(short: string, long: string): boolean {
  const letters = short.replace(/\P{L}/gu, '')
  const whole = long.replace(/^the /i, '').toUpperCase()
  if (
    letters.length < 2 ||
    letters.length > 10 ||
    letters.toUpperCase() !== letters ||
    long.length <= short.length
  )
    return false
  let at = 0
  for (const letter of whole) if (letter === letters[at]) at++
  return at === letters.length && letters[0] === whole[0]
}

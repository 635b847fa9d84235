/** Tells months from the words and names that are spelt like them: "may", "march", "April said". */
import { AMBIGUOUS_MONTHS, WEEKDAYS } from '../../lexicon/en/values/calendar'
import { isTitleCase, lexemeNear, tokenOf, type ValueContext, wordNear } from '../candidate'

const MONTH_LEAD =
  /^(?:in|since|until|till|by|last|next|this|early|mid|late|of|from|to|through|throughout|during|between|before|after|previous|coming|every|each|around|for|-|and|,|\()$/

/** Whether a month's name alone is the month: "may" and "march" are words, "April" and "June" people. */
export function isBareMonth(context: ValueContext, at: number, last: number): boolean {
  const lexeme = context.lexemes[at]
  if (!AMBIGUOUS_MONTHS.has(lexeme.text))
    return lexeme.text.length > 4 || lexeme.capital || MONTH_LEAD.test(wordNear(context, at, at - 1))
  if (!lexeme.capital) return false
  const before = lexemeNear(context, at, at - 1)
  const next = lexemeNear(context, at, last)
  if (next?.kind === 'word' && next.capital && !isTitleCase(context, at) && !WEEKDAYS.has(next.text))
    return false
  if (
    lexeme.text === 'march' &&
    (next?.text === 'of' || next?.text === 'for' || /^(?:the|a|women's|'s)$/.test(before?.text ?? ''))
  )
    return false
  if (before?.kind === 'word' && before.capital && before.spaced && !MONTH_LEAD.test(before.text))
    return false
  if (next?.text === "'s" && lexeme.text !== 'may') return true
  if (before === undefined) return lexeme.text.length > 3 && next?.kind === 'symbol' && next.text === ','
  if (!MONTH_LEAD.test(before.text)) return lexeme.text !== 'may' && tokenOf(context, last)?.upos === 'NOUN'
  // ", May said": a name set off by a comma speaks
  const follower = tokenOf(context, Math.min(last, context.lexemes.length - 1))
  return !(
    (before.text === ',' || before.text === 'and' || before.text === 'by') &&
    (follower?.upos === 'VERB' || follower?.upos === 'AUX')
  )
}

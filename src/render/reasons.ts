/** The reasons of a finding as a reader is shown them: what each alone says in one line, and no word for a detail that both have. */
import type { Reason, Side } from '../types'
import { holdsWords, wordsOf } from './quote'
import { type FindingView, quotedClaims, shownClaims, wordingOf } from './view'
import { basisWords, ofCheck } from './wording'

export interface ShownReason {
  readonly message: string
  /** What it rests on beside the words; empty where the words are all. */
  readonly basis: string
  readonly judges: readonly string[]
}

export function shownReasons(view: FindingView): ShownReason[] {
  const reasons = reasonsOf(view)
  return view.isCheck ? reasons.map(reason => ({ ...reason, message: ofCheck(reason.message) })) : reasons
}

function reasonsOf(view: FindingView): ShownReason[] {
  const { reasons } = view.finding
  const wordings = { a: wordingOf(quotedClaims(view, 'a')), b: wordingOf(quotedClaims(view, 'b')) }
  const shown = { a: wordingOf(shownClaims(view, 'a')), b: wordingOf(shownClaims(view, 'b')) }
  const told = reasons.filter(reason => {
    const alone = aloneOf(reason)
    if (alone === undefined) return true
    const other = wordings[alone.side === 'a' ? 'b' : 'a']
    if (holdsWords(wordings[alone.side], alone.text) && !holdsWords(shown[alone.side], alone.text))
      return false
    return !holdsWords(other, alone.text) && !wordsOf(alone.text).every(word => POINTERS.has(word))
  })
  const kept = told.length > 0 ? told : reasons
  const seen = new Set<string>()
  return kept.flatMap(reason => {
    const alone = aloneOf(reason)
    const basis = basisWords(reason)
    const line = `${alone?.side ?? reason.message} ${basis}`
    if (seen.has(line)) return []
    seen.add(line)
    if (alone === undefined) {
      const same = kept.filter(other => other.message === reason.message && basisWords(other) === basis)
      return [{ message: reason.message, basis, judges: [...new Set(same.map(({ judge }) => judge))] }]
    }
    const like = kept.filter(other => aloneOf(other)?.side === alone.side && basisWords(other) === basis)
    return [
      {
        message: onlySays(alone.side, wholesOf(like.flatMap(other => aloneOf(other)?.text ?? []))),
        basis,
        judges: [...new Set(like.map(({ judge }) => judge))],
      },
    ]
  })
}

/** Words that only point at what is named elsewhere: no detail of their own. */
const POINTERS: ReadonlySet<string> = new Set(
  'he him his she her hers it its they them their theirs who whose which this that these those there here'.split(
    ' ',
  ),
)

/** What a reason says that one side has and the other has not, where it says no more than that. */
function aloneOf({ a, b, message }: Reason): { readonly side: Side; readonly text: string } | undefined {
  const [side, evidence] = b === undefined ? (['a', a] as const) : (['b', b] as const)
  const isAlone = (a === undefined) !== (b === undefined) && evidence !== undefined
  return isAlone && message === onlySays(side, [evidence.text]) ? { side, text: evidence.text } : undefined
}

function onlySays(side: Side, texts: readonly string[]): string {
  const quoted = texts.map(text => `“${text}”`)
  const list = quoted.length < 2 ? quoted[0] : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
  return `Only ${side.toUpperCase()} says ${list}.`
}

/** Each once, and none that is a part of another: "March" of "in March". */
const wholesOf = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter(text => !texts.some(other => other !== text && holdsWords(other, text)))

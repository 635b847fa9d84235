/** Lemmas by ripple-down rules over suffixes (Plisson, Lavrač and Mladenić 2004), learned by tools/encoder/export-encoder.py. */

import { irregularLemma } from '../lexicon/en/words/irregular-verbs'

/** How many letters to cut off the end, and what to add then. */
interface Edit {
  readonly cut: number
  readonly add: string
}

/** By tag, then by suffix; `^` before a whole word. */
export type LemmaRules = ReadonlyMap<string, ReadonlyMap<string, Edit>>

/** Longest suffix that a rule speaks of. */
const LONGEST_SUFFIX = 5

/** Reads the rules: a line a tag, the tag and its rules parted by tabs, a rule as `suffix`, space, `cut` and `add`. */
export function readLemmaRules(text: string): LemmaRules {
  return new Map(
    text.split('\n').map(line => {
      const [tag, ...rules] = line.split('\t')
      return [tag, new Map(rules.map(readRule))]
    }),
  )
}

/**
 * The dictionary form of a word, lower case but for proper names, which keep theirs.
 * @example lemmaOf(rules, 'Bridges', 'NOUN', 'NNS') // 'bridge'
 */
export function lemmaOf(rules: LemmaRules, form: string, upos: string, xpos: string): string {
  if (upos === 'PROPN') return form
  const lower = form.toLowerCase()
  // Few irregular verbs are frequent enough for rules to be learned, and a wrong lemma is no word at all.
  const irregular = upos === 'VERB' ? irregularLemma(lower, xpos === 'VBD' || xpos === 'VBN') : undefined
  if (irregular) return irregular
  const ofTag = rules.get(xpos)
  if (!ofTag) return lower
  let edit = ofTag.get(`^${lower}`)
  for (let from = Math.max(0, lower.length - LONGEST_SUFFIX); !edit && from <= lower.length; from++)
    edit = ofTag.get(lower.slice(from))
  return edit && edit.cut < lower.length + (edit.add ? 1 : 0)
    ? lower.slice(0, lower.length - edit.cut) + edit.add
    : lower
}

function readRule(rule: string): [string, Edit] {
  const space = rule.indexOf(' ')
  let at = space + 1
  while (at < rule.length && rule[at] >= '0' && rule[at] <= '9') at++
  return [rule.slice(0, space), { cut: Number(rule.slice(space + 1, at)), add: rule.slice(at) }]
}

// What befell those whom a number counts: killed, hurt, missing.

import { FATES } from '../../lexicon/en/values/fates'
import { rememberEach } from '../../memo'
import { isHuman } from '../../names/coreference/pronouns'
import type { Token } from '../../types'
import type { ClaimView, Term } from '../claim-terms'
import { relateKinds } from '../kinds/relate-kinds'

const fates: ReadonlyMap<string, string> = new Map(
  FATES.trim()
    .split('\n')
    .flatMap(row => {
      const [fate, words] = row.split(': ')
      return words.split(' ').map((word): [string, string] => [word, fate])
    }),
)

/** Farther off in the tree a word tells of another number. */
const MOST_STEPS = 4
/** Into another conjunct it is a step more: "19 died and 11 are missing". */
const OVER_A_CONJUNCT = 2

/** The fate that stands nearest to a number in the tree, as far as one stands near. */
export function fateOf({ sentence: { tokens } }: ClaimView, { index }: Term): string | undefined {
  // "Five were killed and 12 injured": wherever the tree hangs the number.
  const next = tokens[index + 1]
  if (tokens[index].upos === 'NUM' && next?.upos === 'VERB' && fateAt(next)) return fateAt(next)
  const own = neighbours(tokens)
  const steps = new Map([[index, 0]])
  let best: { readonly fate: string; readonly steps: number; readonly apart: number } | undefined
  // Nearest first: few steps and few neighbours, so that sorting costs nothing.
  const open = [index]
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const far = steps.get(at) ?? 0
    if (far > MOST_STEPS || (best && far > best.steps)) break
    const fate = at === index && tokens[at].upos === 'NUM' ? undefined : fateAt(tokens[at])
    const apart = Math.abs(at - index)
    if (fate && (!best || far < best.steps || apart < best.apart)) best = { fate, steps: far, apart }
    for (const { to, length } of own[at])
      if (!steps.has(to)) {
        steps.set(to, far + length)
        open.push(to)
      }
    open.sort((x, y) => (steps.get(x) ?? 0) - (steps.get(y) ?? 0))
  }
  return best?.fate
}

/** "Two were killed" and "two were hurt": whatever the numbers are, they count others. */
export function areOfOtherFates(a: ClaimView, x: Term, b: ClaimView, y: Term): boolean {
  const [mine, theirs] = [fateOf(a, x), fateOf(b, y)]
  return mine !== undefined && theirs !== undefined && mine !== theirs
}

/** "Seven were killed", "nine were left dead": both numbers count those to whom one thing happened, in whatever words. */
export function haveOneFate(a: ClaimView, x: Term, b: ClaimView, y: Term): boolean {
  const fate = fateOf(a, x)
  return fate !== undefined && fate === fateOf(b, y)
}

const fateAt = ({ lemma, text }: Token): string | undefined =>
  fates.get(lemma.toLowerCase()) ?? fates.get(text.toLowerCase())

interface Step {
  readonly to: number
  readonly length: number
}

/** The words above and below each word of a tree. */
const neighbours = rememberEach((tokens: readonly Token[]): readonly (readonly Step[])[] => {
  const steps: Step[][] = tokens.map(() => [])
  tokens.forEach(({ head, deprel }, i) => {
    if (head < 0) return
    const length = deprel === 'conj' || deprel === 'parataxis' ? OVER_A_CONJUNCT : 1
    steps[i].push({ to: head, length })
    steps[head].push({ to: i, length })
  })
  return steps
})

/** "Nine cars" and "nine people". */
export const countOthers = ({ quantity: p }: Term, { quantity: q }: Term): boolean =>
  p?.unit !== undefined && q?.unit !== undefined && countsPeople(p.unit) !== countsPeople(q.unit)

/** "Soldiers", and "dead" too. */
const countsPeople = (unit: string): boolean =>
  isHuman(unit) || fates.has(unit) || /^(?:equal|narrower)$/.test(relateKinds(unit, 'person'))

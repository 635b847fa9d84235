import { findClaims } from '../../src/claims/claims'
import type { Reading } from '../../src/text/reading'
import type { Attribution, Claim, Entity, Mention, TimeExpression, Token } from '../../src/types'

/**
 * A reading of one hand-parsed sentence: words as `form/XPOS/head/relation[/lemma]`, head counted from 1, 0 = root.
 * A word that starts with `_` stands without a space before it.
 */
export function readingOf(
  parsed: string,
  known: { mentions?: Mention[]; entities?: Entity[]; times?: TimeExpression[] } = {},
): Reading {
  let text = ''
  const tokens: Token[] = parsed
    .trim()
    .split(/\s+/)
    .map(word => {
      const [raw, xpos, head, deprel, lemma] = word.split('|')
      const form = raw.startsWith('_') ? raw.slice(1) : raw
      if (text !== '' && !raw.startsWith('_')) text += ' '
      const start = text.length
      text += form
      return {
        span: { start, end: text.length },
        text: form,
        lemma: lemma ?? form.toLowerCase(),
        upos: universal(xpos, deprel),
        xpos,
        head: Number(head) - 1,
        deprel,
      }
    })
  const span = { start: 0, end: text.length }
  return {
    source: { id: 'a', text },
    blocks: [{ span, kind: 'paragraph' }],
    sentences: [{ span, block: 0, tokens }],
    mentions: known.mentions ?? [],
    entities: known.entities ?? [],
    quantities: [],
    times: known.times ?? [],
  }
}

export function claimsOf(parsed: string, attributions: Attribution[] = []): Claim[] {
  return findClaims(readingOf(parsed), attributions)
}

export function textsOf(parsed: string): string[] {
  return claimsOf(parsed).map(claim => claim.text)
}

function universal(xpos: string, deprel: string): string {
  if (deprel.startsWith('aux') || deprel === 'cop') return 'AUX'
  if (xpos === 'MD') return 'AUX'
  if (xpos.startsWith('VB')) return 'VERB'
  if (xpos.startsWith('NNP')) return 'PROPN'
  if (xpos.startsWith('NN')) return 'NOUN'
  if (xpos.startsWith('JJ')) return 'ADJ'
  if (xpos.startsWith('RB') || xpos === 'WRB') return 'ADV'
  if (xpos === 'CD') return 'NUM'
  if (xpos === 'CC') return 'CCONJ'
  if (xpos === 'DT') return 'DET'
  if (/^(PRP|WP|WDT|EX)/.test(xpos)) return 'PRON'
  if (xpos === 'TO' || xpos === 'POS') return 'PART'
  if (xpos === 'IN') return deprel === 'mark' ? 'SCONJ' : 'ADP'
  return /^\p{L}/u.test(xpos) ? 'X' : 'PUNCT'
}

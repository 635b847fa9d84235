import { describe, expect, it } from 'vitest'
import { signatureOf } from '../../src/lexicon/en/clauses/clause-embedding'
import { QUANTIFIERS } from '../../src/lexicon/en/values/quantifiers'
import { CONTRARY } from '../../src/lexicon/en/words/contraries'
import { CONTRARY_VERBS } from '../../src/lexicon/en/words/contrary-verbs'
import { CONVERSES } from '../../src/lexicon/en/words/converses'
import { KINDS } from '../../src/lexicon/en/words/kinds'
import { COMPLEMENTARY } from '../../src/lexicon/en/words/opposites'
import { EXCLUSIVE_SETS } from '../../src/lexicon/en/words/sets'
import { SCALES, STAGES } from '../../src/lexicon/en/words/strength'
import { SYNONYMS } from '../../src/lexicon/en/words/synonyms'
import { foldSpelling } from '../../src/words/spelling'

const words = (side: string): string[] => side.split(',').map(word => word.trim())
const rowsOf = (table: Readonly<Record<string, readonly string[]>>): string[] => Object.values(table).flat()

describe('tables of words', () => {
  it('keep to the one spelling that words are folded to, for none is folded when they are read', () => {
    const all = [
      ...[COMPLEMENTARY, CONTRARY, KINDS, SYNONYMS, SCALES, STAGES, { VERB: CONTRARY_VERBS }]
        .flatMap(rowsOf)
        .flatMap(row => row.split(/ [|<] /))
        .flatMap(side => side.split(', ')),
      ...EXCLUSIVE_SETS.flatMap(({ members }) => members.flat()),
    ]
    expect(all.filter(word => foldSpelling(word) !== word || word !== word.trim() || word === '')).toEqual([])
  })

  it('rows of opposites have two sides without a common word', () => {
    for (const row of [...rowsOf(COMPLEMENTARY), ...rowsOf(CONTRARY), ...CONTRARY_VERBS]) {
      const [left, right, ...more] = row.split('|').map(words)
      expect(more, row).toEqual([])
      expect(
        left.filter(word => right.includes(word)),
        row,
      ).toEqual([])
    }
  })

  it('no row of synonyms has two words that a row of opposites parts', () => {
    const clashes: string[] = []
    for (const [upos, rows] of Object.entries(SYNONYMS)) {
      const opposites = [
        ...(Object.entries(COMPLEMENTARY).find(([part]) => part === upos)?.[1] ?? []),
        ...(Object.entries(CONTRARY).find(([part]) => part === upos)?.[1] ?? []),
        ...(upos === 'VERB' ? CONTRARY_VERBS : []),
      ].map(row => row.split('|').map(words))
      for (const row of rows)
        for (const a of words(row))
          for (const b of words(row))
            if (opposites.some(([left, right]) => left.includes(a) && right.includes(b)))
              clashes.push(`${upos} ${a} ${b}`)
    }
    expect(clashes).toEqual([])
  })

  it('no general word is among its own kinds', () => {
    for (const row of rowsOf(KINDS)) {
      const [general, kinds] = row.split('|').map(words)
      expect(
        general.filter(word => kinds.includes(word)),
        row,
      ).toEqual([])
    }
  })

  it('members of a set have one place in it', () => {
    for (const { name, members } of EXCLUSIVE_SETS) {
      const all = members.flat()
      expect(
        all.filter((word, i) => all.indexOf(word) !== i),
        name,
      ).toEqual([])
      expect(
        all.every(word => word === word.toLowerCase() && word !== ''),
        name,
      ).toBe(true)
    }
  })

  it('scales and stages have two steps at least and no empty word', () => {
    for (const row of [...rowsOf(SCALES), ...rowsOf(STAGES)]) {
      const steps = row.split('<').map(word => word.trim())
      expect(steps.length, row).toBeGreaterThan(1)
      expect(
        steps.every(step => step !== ''),
        row,
      ).toBe(true)
    }
  })

  it('what a verb says of its clause depends on the kind of clause', () => {
    expect(signatureOf('verb', 'to', 'forget')).toEqual({ affirmed: '-', denied: '+', leaves: 'possible' })
    expect(signatureOf('verb', 'that', 'forget')).toEqual({ affirmed: '+', denied: '+', leaves: 'said' })
    expect(signatureOf('verb', 'event', 'call off')?.affirmed).toBe('-')
    expect(signatureOf('noun', 'that', 'denial')?.affirmed).toBe('¬')
    expect(signatureOf('adjective', 'to', 'unable')?.denied).toBe('+')
  })

  it('quantifiers are intervals within the whole', () => {
    for (const [word, { min, max }] of QUANTIFIERS)
      expect(0 <= min && min <= max && max <= 1, word).toBe(true)
  })

  it('converses map some slot and share no verb between their ends', () => {
    for (const { first, second, slots, upos } of CONVERSES) {
      expect(Object.keys(slots).length, first[0]).toBeGreaterThan(0)
      if (upos === 'ADP') expect(first.filter(word => second.includes(word))).toEqual([])
    }
  })
})

import { describe, expect, it } from 'vitest'
import { DISJOINT_KINDS } from '../../../src/lexicon/en/words/disjoint-kinds'
import {
  IDLE_MODIFIERS,
  NEGATING_MODIFIERS,
  UNSETTLING_MODIFIERS,
} from '../../../src/lexicon/en/words/modifiers'
import { readKind } from '../../../src/terms/kinds/kind-phrases'
import { relateKinds } from '../../../src/terms/kinds/relate-kinds'
import { converseRelation, type Relation } from '../../../src/terms/relation'

const CASES: readonly (readonly [Relation, string])[] = [
  [
    'equal',
    `car / automobile; lorry / truck; cop / police officer; firm / company; the boy / a boy; big house / large house; protester / demonstrator
    actual gun / gun; defence / defense; former minister / ex-minister; blaze / fire; truce / ceasefire`,
  ],
  [
    'narrower',
    `nurse / person; nurse / hospital worker; paramedic / health worker; dog / animal; thief / criminal; murder / crime; hospital / building; bank / company
    police car / car; Catholic priest / priest; red car / vehicle; old man / man; driver of the bus / driver; father / parent; senior official / official
    cruise ship / ship; toy gun / toy; government spokesman / spokesman; toy pistol / toy gun; general election / election; dead man / man; violin / instrument
    prime minister / head of government; wooden house / house; firefighter / emergency worker; boy / child; fern / plant; oak / tree; sunflower / plant; earthquake / disaster`,
  ],
  [
    'exclusive',
    `man / woman; boy / girl; son / daughter; brother / sister; bus / train; dog / cat; Monday / Tuesday; north / south; soldier / civilian; victim / suspect
    teacher / pupil; hospital / school; embassy / consulate; murder / suicide; earthquake / flood; prime minister / president; export / import; share / bond
    toy gun / gun; toy weapon / pistol; replica rifle / rifle; fake passport / passport; former minister / minister; ex-wife / wife; deputy mayor / mayor; vice president / president
    would-be assassin / assassin; non-member / member; red car / blue car; male nurse / female nurse; old man / young man; left hand / right hand; gold medal / silver medal
    first goal / second goal; primary school / secondary school; senior official / junior official; wooden house / brick house; northern province / southern province; gas / coal
    driver / passenger; defendant / judge; semifinal / final; adult / child; winner / loser; profit / loss; referendum / election; first / 12th; boy / daughter; bride / man`,
  ],
  [
    'unknown',
    `nurse / guard; actor / politician; alleged thief / thief; suspected arsonist / arsonist; president-elect / president; the general's driver / general
    police car / police; driver of the bus / bus; cargo ship / cruise ship; city council / town council; tall man / old man; man from Leeds / man from York
    nurse / mother; hot dog / dog; guinea pig / pig; woman / lawyer; student / protester; gunman / student; house / hope; young nurse / old guard; retired general / general
    resident / victim; villager / teacher; worker / father; wedding / bridge; leader / farmer; alleged thief / criminal; ex-wife / woman; deputy mayor / official`,
  ],
]

const pairs = CASES.flatMap(([relation, text]) =>
  text
    .split(/[;\n]/)
    .map(pair => pair.trim().split(' / '))
    .map(([first, second]) => ({ relation, first, second })),
)

describe('two kinds of things', () => {
  it.each(pairs)('are $relation: $first / $second', ({ relation, first, second }) => {
    expect(relateKinds(first, second)).toBe(relation)
    expect(relateKinds(second, first)).toBe(converseRelation(relation))
  })
})

describe('a noun phrase', () => {
  it('is read by its head', () => {
    const { head, modifiers, negating } = readKind('the former prime minister of Peru')
    expect([head.word, modifiers, negating]).toEqual(['prime minister', ['of peru'], ['former']])
    expect(readKind("the general's driver").head.word).toBe('driver')
    expect(readKind('').head.word).toBe('')
  })
})

describe('the tables of kinds and modifiers', () => {
  it('have no word on two sides of a row, and no modifier of two sorts', () => {
    for (const row of DISJOINT_KINDS) {
      const words = row.split(' | ').flatMap(side => side.split(', '))
      expect(new Set(words).size, row).toBe(words.length)
    }
    const all = [...NEGATING_MODIFIERS, ...UNSETTLING_MODIFIERS, ...IDLE_MODIFIERS]
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter(word => word !== word.trim() || word.includes('?'))).toEqual([])
  })
})

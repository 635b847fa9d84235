/** Input number so-and-so of a seed: two texts with what is known of them. */
import type { CompareOptions, Source } from '../../src/index'
import { damage, ODDITIES } from './damage'
import { ARTICLES, drawSentence, SENTENCES } from './prose'
import { type Chance, chanceOf } from './random'

export interface Input {
  readonly kind: string
  readonly a: Source
  readonly b: Source
  readonly options: CompareOptions
  /** Which of the checks that cost more are made of it. */
  readonly also: readonly Check[]
}

export type Check = 'itself' | 'mirror' | 'bytes' | 'check' | 'all' | 'render' | 'page'

type Maker = (chance: Chance) => [string, string]

/** How often each kind comes, out of the sum of all: most are short, so that many fit into an hour. */
const KINDS: readonly { readonly kind: string; readonly share: number; readonly make: Maker }[] = [
  { kind: 'sentences', share: 300, make: chance => two(() => damage(some(SENTENCES, chance, 4), chance)) },
  { kind: 'twins', share: 250, make: chance => twins(some(SENTENCES, chance, 4), chance) },
  { kind: 'grammar', share: 200, make: chance => two(() => maybeDamaged(drawn(chance), chance)) },
  { kind: 'drawn twins', share: 100, make: chance => twins(drawn(chance), chance) },
  { kind: 'scraps', share: 80, make: chance => two(() => scraps(chance)) },
  { kind: 'characters', share: 40, make: chance => two(() => characters(chance)) },
  { kind: 'nests', share: 15, make: chance => two(() => nest(chance)) },
  { kind: 'articles', share: 12, make: articles },
  { kind: 'long line', share: 2, make: longLine },
]
const ALL = KINDS.reduce((sum, { share }) => sum + share, 0)
/** Once in so many inputs a line of a megabyte; the check of costs covers its oddities at leisure. */
const MEGABYTE_EVERY = 20_000

export function inputOf(seed: number, index: number): Input {
  const chance = chanceOf(seed, index)
  let at = chance.below(ALL)
  const { kind, make } =
    KINDS.find(({ share }) => {
      at -= share
      return at < 0
    }) ?? KINDS[0]
  const isMegabyte = index % MEGABYTE_EVERY === MEGABYTE_EVERY - 1
  const [a, b] = isMegabyte ? [lengthen(scraps(chance), 1_000_000), scraps(chance)] : make(chance)
  const isLong = a.length + b.length > 6000
  const rate = isLong ? 4 : 1
  const also: Check[] = isMegabyte ? [] : pickChecks(chance, rate)
  return {
    kind: isMegabyte ? 'megabyte' : kind,
    a: source(a, chance),
    b: source(b, chance),
    options: optionsFor(chance),
    also,
  }
}

const RATES: Readonly<Record<Check, number>> = {
  mirror: 4,
  itself: 8,
  bytes: 20,
  check: 6,
  all: 10,
  render: 6,
  page: 12,
}

function pickChecks(chance: Chance, rate: number): Check[] {
  const names: readonly Check[] = ['itself', 'mirror', 'bytes', 'check', 'all', 'render', 'page']
  return names.filter(name => chance.oneIn(RATES[name] * rate))
}

const two = (make: () => string): [string, string] => [make(), make()]

function some(from: readonly string[], chance: Chance, most: number): string {
  const count = chance.oneIn(2) ? 1 : 1 + chance.below(most)
  return Array.from({ length: count }, () => chance.pick(from)).join(chance.pick([' ', ' ', '\n', '\n\n']))
}

/** The same text twice, one of them damaged and the other perhaps. */
function twins(text: string, chance: Chance): [string, string] {
  const pair: [string, string] = [maybeDamaged(text, chance), damage(text, chance)]
  return chance.oneIn(2) ? pair : [pair[1], pair[0]]
}

const maybeDamaged = (text: string, chance: Chance): string => (chance.oneIn(2) ? damage(text, chance) : text)

const drawn = (chance: Chance): string =>
  Array.from({ length: 1 + chance.below(3) }, () => drawSentence(chance)).join(' ')

const scraps = (chance: Chance): string =>
  Array.from({ length: chance.below(12) }, () => chance.pick(chance.oneIn(3) ? SENTENCES : ODDITIES)).join(
    chance.pick([' ', '', '\n']),
  )

/** Code units of any kind, lone surrogates among them. */
function characters(chance: Chance): string {
  const highest = chance.pick([0x80, 0x250, 0x2100, 0x10000])
  return Array.from({ length: chance.below(120) }, () =>
    String.fromCharCode(chance.oneIn(4) ? 0x20 : chance.below(highest)),
  ).join('')
}

/** Quotes in brackets in quotes, and clauses in clauses. */
function nest(chance: Chance): string {
  const [open, close] = chance.pick([
    ['“', '”'],
    ['(', ')'],
    ['"', '"'],
    ['[', ']'],
    ['He said that ', ''],
    ['which ', ','],
    ['not ', ''],
    ['‘“', '”’'],
  ])
  const depth = 1 + chance.below(150)
  return `${open.repeat(depth)}${chance.pick(SENTENCES)}${close.repeat(chance.oneIn(3) ? chance.below(depth) : depth)}`
}

function articles(chance: Chance): [string, string] {
  const at = 2 * chance.below(ARTICLES.length / 2)
  return [maybeDamaged(ARTICLES[at], chance), damage(ARTICLES[at + 1], chance)]
}

function longLine(chance: Chance): [string, string] {
  const line = lengthen(
    chance.oneIn(2) ? chance.pick(ODDITIES) : `${drawn(chance)} `,
    4000 + chance.below(8000),
  )
  return [chance.oneIn(2) ? line.replace(/[.!?\n]/g, '') : line, some(SENTENCES, chance, 4)]
}

const lengthen = (text: string, length: number): string =>
  (text || ' ').repeat(Math.ceil(length / (text.length || 1))).slice(0, length)

function source(text: string, chance: Chance): Source {
  if (!chance.oneIn(3)) return { text }
  return {
    text,
    ...(chance.oneIn(2) && {
      published: chance.pick([
        '2023-07-26',
        '2024-02-29T23:59:59Z',
        '1999-12-31',
        '2021-03-28T01:30:00+02:00',
      ]),
    }),
    ...(chance.oneIn(3) && { title: chance.pick([...ODDITIES, 'Fire guts depot']) }),
    ...(chance.oneIn(3) && { publisher: chance.pick([...ODDITIES, 'The Courier']) }),
    ...(chance.oneIn(3) && { id: chance.pick([...ODDITIES.filter(id => id !== ''), 'a', 'b', 's1', 'x y']) }),
    ...(chance.oneIn(4) && {
      url: chance.pick(['https://x.example/a?b=1&c="2"', 'javascript:alert(1)', 'not a url', '/path']),
    }),
    ...(chance.oneIn(4) && { author: chance.pick(['A. Writer', '<b>', '"; DROP']) }),
  }
}

function optionsFor(chance: Chance): CompareOptions {
  if (!chance.oneIn(6)) return {}
  return {
    ...(chance.oneIn(2) && { minConfidence: chance.number() }),
    ...(chance.oneIn(2) && {
      lexicon: {
        aliases: { Northline: ['the company', chance.pick(ODDITIES)] },
        units: { school: { unit: 'building', factor: 2 } },
      },
    }),
  }
}

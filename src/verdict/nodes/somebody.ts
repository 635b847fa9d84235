// Whom a text means that calls a person, or a firm, otherwise than before: "the child" of a girl and her uncle, "the older man",
// "the mother", "the 83-year-old", "the smaller firm". Of those just told of all others must be ruled out.
import {
  AGE_NOUNS,
  BIG_WORDS,
  FEMALE_NOUNS,
  KIN,
  MALE_NOUNS,
  PLAIN_PERSONS,
  SMALL_WORDS,
} from '../../lexicon/en/words/persons'
import { kindOfHead } from '../../names/organisations/organisations'
import { type Gender, genderOfGivenName, roles } from '../../names/tables'
import { isPronoun, type TieGraph } from '../../terms/ties/ties'
import { lexeme } from '../../words/lexemes'
import { hypernymDistance } from '../../words/word-relations'

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const AGES: ReadonlyMap<string, number> = new Map(
  AGE_NOUNS.flatMap((row, age) => row.split(' ').map((word): [string, number] => [word, age])),
)
const MALE = listed(MALE_NOUNS)
const FEMALE = listed(FEMALE_NOUNS)
const PLAIN = listed(PLAIN_PERSONS)
const BIG = listed(BIG_WORDS)
const SMALL = listed(SMALL_WORDS)
const OTHER_KIN: ReadonlyMap<string, readonly string[]> = new Map(
  KIN.flatMap(row => {
    const [ones, others] = row.split(' | ').map(side => side.split(' '))
    return [
      ...ones.map((word): [string, readonly string[]] => [word, others]),
      ...others.map((word): [string, readonly string[]] => [word, ones]),
    ]
  }),
)
const REACH = 3
const USUAL = 0.3
const ADULT = 2

/** One who is told of, by all the nodes that are known to be of him or her. */
export interface Somebody {
  readonly nodes: readonly number[]
  readonly gender?: Gender
  readonly age?: number
}

/** The node that a description without a name takes up; undefined where several can be meant, or none. */
export function described(graph: TieGraph, node: number): number | undefined {
  const { nodes, down } = graph
  const { term, sentence } = nodes[node]
  if (down[node].some(t => t.role === 'of' || t.role === 'is' || t.role === 'rel')) return undefined
  const mods = down[node].filter(t => t.role === 'mod').map(t => nodes[t.to].term)
  const isYears = term.quantity !== undefined && /year\W+old/i.test(term.key)
  const kin =
    mods.length === 0
      ? OTHER_KIN.get(term.key)
      : mods[0].key === 'parent'
        ? OTHER_KIN.get('parent')
        : undefined
  if (kin) {
    const found = ofKin(graph, node, kin)
    if (found !== undefined) return found
  }
  if (mods.length === 1 && /^JJ[RS]$/.test(mods[0].head.xpos) && kindOfHead(term.key) !== undefined)
    return bySize(graph, node, mods[0].key)
  if (!isYears && !PLAIN.has(term.key)) return undefined
  const age = isYears ? ageOfYears(term.key) : AGES.get(term.key)
  const gender = MALE.has(term.key) ? 'male' : FEMALE.has(term.key) ? 'female' : undefined
  const people = somebodies(graph, sentence, term.span.start)
  const [mod] = mods
  if (mods.length > 1) return undefined
  if (mod)
    return /^(?:old|eld|elder)$/.test(mod.key) && mod.head.xpos !== 'JJ'
      ? extreme(people, 1)
      : mod.key === 'young' && mod.head.xpos !== 'JJ'
        ? extreme(people, -1)
        : undefined
  return only(people, gender, age)
}

/** Whom "the 83-year-old" before a pronoun means, where the pronoun can stand for nobody else told of beside: no sister of his. */
export function describedAlone(graph: TieGraph, node: number, pronoun: number): number | undefined {
  if (graph.nodes[node].term.kind !== 'quantity') return undefined
  const { term, sentence } = graph.nodes[pronoun]
  return somebodies(graph, sentence, term.span.start, 1).length === 0 ? described(graph, node) : undefined
}

/** He or she of whom a pronoun speaks, of those told of before. */
export function personOf(graph: TieGraph, node: number): number | undefined {
  const { term, sentence } = graph.nodes[node]
  const gender = /^(?:he|him|his)$/.test(term.key)
    ? 'male'
    : /^(?:she|her)$/.test(term.key)
      ? 'female'
      : undefined
  if (!gender) return undefined
  const people = somebodies(graph, sentence, term.span.start, 1)
  const known = people.filter(p => p.gender === gender)
  return known.length === 1 && people.every(p => p === known[0] || p.gender !== undefined)
    ? known[0].nodes[known[0].nodes.length - 1]
    : undefined
}

function only(
  people: readonly Somebody[],
  gender: Gender | undefined,
  age: number | undefined,
): number | undefined {
  const fits = people.filter(
    p =>
      (gender === undefined || p.gender === undefined || p.gender === gender) &&
      (age === undefined || p.age === undefined || areNear(age, p.age)),
  )
  const sure = fits.filter(
    p => (age !== undefined && p.age === age) || (gender !== undefined && p.gender === gender),
  )
  const found = fits.length > 1 && sure.length === 1 ? sure : fits
  return found.length === 1 ? found[0].nodes[found[0].nodes.length - 1] : undefined
}

/** A child is a girl, a son may be a man, and a pensioner one; a child is no adult. */
const areNear = (x: number, y: number): boolean =>
  x === y || (Math.abs(x - y) === 1 && Math.max(x, y) !== ADULT) || (x > 0 && y > 0)

function extreme(people: readonly Somebody[], sign: number): number | undefined {
  if (people.length !== 2) return undefined
  const [x, y] = people.map(p => sign * (p.age ?? ADULT))
  if (x === y) return undefined
  const { nodes } = people[x > y ? 0 : 1]
  return nodes[nodes.length - 1]
}

const ageOfYears = (key: string): number | undefined => {
  const years = Number.parseInt(key, 10)
  if (!(years >= 0)) return undefined
  return years < 13 ? 0 : years < 20 ? 1 : years < 65 ? ADULT : 3
}

/** Those told of before a place, each once. */
function somebodies(graph: TieGraph, sentence: number, before: number, reach = REACH): Somebody[] {
  const { nodes, down, document } = graph
  const groups: { nodes: number[]; gender?: Gender; age?: number }[] = []
  const persons = new Set(document.entities.filter(e => e.type === 'person').map(e => e.id))
  const gendered = new Map<string, Gender>()
  for (const { term } of nodes)
    if (term.entity !== undefined && /^(?:he|him|his|she|her)$/i.test(term.head.text))
      gendered.set(term.entity, /^h(?:e|is|im)$/i.test(term.head.text) ? 'male' : 'female')
  nodes.forEach(({ term, sentence: s }, i) => {
    if (s > sentence || sentence - s > reach || term.span.start >= before || isPronoun(nodes[i])) return
    const isNamed = term.entity !== undefined && persons.has(term.entity)
    const isNoun =
      term.kind === 'word' &&
      term.head.upos === 'NOUN' &&
      term.head.xpos !== 'NNS' &&
      !/^compound/.test(term.head.deprel) &&
      (AGES.has(term.key) || MALE.has(term.key) || FEMALE.has(term.key) || isPerson(term.key))
    if (!isNamed && !isNoun) return
    const known = groups.find(g =>
      g.nodes.some(
        n =>
          (term.entity !== undefined && nodes[n].term.entity === term.entity) ||
          (isNoun && nodes[n].term.key === term.key) ||
          down[n].some(t => t.role === 'is' && t.to === i),
      ),
    )
    const group = known ?? { nodes: [] }
    if (!known) groups.push(group)
    group.nodes.push(i)
    group.age ??= AGES.get(term.key)
    group.gender ??= isNamed
      ? (gendered.get(term.entity ?? '') ?? genderOfGivenName(term.key.split(' ')[0]))
      : MALE.has(term.key) || /[a-z]man$/.test(term.key)
        ? 'male'
        : FEMALE.has(term.key) || /woman$/.test(term.key)
          ? 'female'
          : roles().get(term.key)
  })
  return groups
}

const isPerson = (word: string): boolean =>
  hypernymDistance(lexeme('person', 'NOUN'), lexeme(word, 'NOUN'), USUAL) !== undefined

/** Whose daughter she is, for "the mother" behind "Ana and her daughter"; whose unit it is, for "the owner". */
function ofKin({ nodes, down, up }: TieGraph, node: number, kin: readonly string[]): number | undefined {
  const { sentence, term } = nodes[node]
  const found = new Set<number>()
  nodes.forEach(({ term: other, sentence: s }, i) => {
    if (
      s > sentence ||
      sentence - s > REACH ||
      other.span.start >= term.span.start ||
      !kin.includes(other.key)
    )
      return
    for (const { role, to } of down[i]) {
      if (role !== 'of') continue
      if (!isPronoun(nodes[to])) found.add(to)
      else {
        // "Ana and her daughter": she is of whom the other is told along with her.
        const beside = up[i].flatMap(u =>
          down[u.to].filter(t => t.role === u.role && t.to !== i).map(t => t.to),
        )
        const first = beside.filter(
          b => nodes[b].sentence === s && nodes[b].term.span.start < other.span.start,
        )
        if (first.length === 1) found.add(first[0])
      }
    }
  })
  const all = [...found]
  const entities = new Set(all.map(i => nodes[i].term.entity ?? i))
  return entities.size === 1 ? all[0] : undefined
}

/** "The smaller firm": of two firms one is told to be the bigger. */
function bySize(graph: TieGraph, node: number, word: string): number | undefined {
  const { nodes, down, document } = graph
  const { sentence, term } = nodes[node]
  const wanted = BIG.has(word) ? 1 : SMALL.has(word) ? -1 : 0
  if (wanted === 0) return undefined
  const sizes = new Map<string, number>()
  const last = new Map<string, number>()
  nodes.forEach((n, i) => {
    const { entity, span } = n.term
    if (entity === undefined || span.start >= term.span.start || sentence - n.sentence > REACH) return
    const type = document.entities.find(e => e.id === entity)?.type
    if (type !== 'organisation' && type !== 'other') return
    last.set(entity, i)
    const described = [i, ...down[i].filter(t => t.role === 'is').map(t => t.to)]
    for (const d of described)
      for (const t of down[d]) {
        const key = t.role === 'mod' ? nodes[t.to].term.key : ''
        if (BIG.has(key)) sizes.set(entity, 1)
        if (SMALL.has(key)) sizes.set(entity, -1)
      }
  })
  if (last.size !== 2) return undefined
  const [x, y] = [...last.keys()]
  const [m, n] = [sizes.get(x) ?? -(sizes.get(y) ?? 0), sizes.get(y) ?? -(sizes.get(x) ?? 0)]
  if (m === n || m === 0) return undefined
  return last.get(m === wanted ? x : y)
}

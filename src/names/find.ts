/** Who and what an article speaks of: mentions, and the entities they refer to. */
import { childrenOf } from '../syntax/tree'
import type { Reading } from '../text/reading'
import type { Entity, Mention, Sentence } from '../types'
import type { Answer } from './coreference/corefer'
import type { Antecedent, PhrasePlace } from './coreference/noun-referents'
import { linkReferences } from './coreference/references'
import type { EntityDraft, MentionDraft } from './entities/entity-draft'
import { type Linked, linkNames } from './entities/link-names'
import { linkTitles } from './entities/link-titles'
import { introduceOtherNames } from './entities/other-names'
import type { ReadName } from './entities/read-name'
import { ENOUGH, votesOf } from './mentions/name-context'
import { mentionsInRun, type NameMention } from './mentions/name-mentions'
import { findNameRuns } from './mentions/name-runs'
import { wordsKnownAsNames } from './mentions/name-words'
import { rolesAround } from './mentions/role-phrases'
import { nounsToldOf, settleToldTypes } from './mentions/told-nouns'
import { introduceAcronyms } from './organisations/acronyms'
import { standsForCountry } from './organisations/metonymy'
import { readPersonName } from './people/person-name'
import { placeNames } from './places'

/** What is read before names are: the text with its sentences, quantities and times. */
export type ReadText = Omit<Reading, 'mentions' | 'entities' | 'source'> & { readonly text: string }

export interface Found {
  readonly mentions: Mention[]
  readonly entities: Entity[]
  /** Pronouns that stand for a common noun, in text order. */
  readonly antecedents: readonly Antecedent[]
  /** All that is spoken of more than once, each as its mentions. */
  readonly chains: readonly (readonly PhrasePlace[])[]
}

/**
 * Finds names, descriptions and pronouns, and links those that are safe to link.
 *
 * @param reading blocks, sentences with trees, quantities and times of one article; offsets of its text
 * @param answer weighs what a mention may take up, in place of the learned weights
 */
export function findEntities(reading: ReadText, answer?: Answer): Found {
  const { trees, linked } = linkedNames(reading)
  const { mentions, ...found } = linkReferences(reading.sentences, trees, linked, answer)
  return { ...publish(reading, linked.drafts, [...linked.mentions, ...mentions]), ...found }
}

/** The names of an article, those of one thing together, with the trees of its sentences. */
export function linkedNames(reading: ReadText): {
  readonly trees: readonly (readonly (readonly number[])[])[]
  readonly linked: Linked
} {
  const times = reading.times.map(time => time.span).sort((a, b) => a.start - b.start)
  const trees = reading.sentences.map(childrenOf)
  const known = wordsKnownAsNames(reading.sentences)
  const read = reading.sentences.flatMap((sentence, index) =>
    findNameRuns(sentence, times, known)
      .flatMap(run => mentionsInRun(reading.text, sentence, index, run))
      .map(mention => readName(reading, mention, trees[index])),
  )
  const names = settleToldTypes(read)
  introduceAcronyms(names, reading.sentences)
  introduceOtherNames(names, reading.sentences)
  return {
    trees,
    linked: linkTitles(reading.text, linkNames(names, reading.sentences), reading.sentences),
  }
}

function readName(
  { text, sentences }: ReadText,
  mention: NameMention,
  children: readonly (readonly number[])[],
): ReadName {
  const sentence: Sentence = sentences[mention.sentence]
  const { words } = readPersonName(mention.text)
  const mayBePerson =
    mention.type === undefined ||
    mention.type === 'person' ||
    (mention.type === 'organisation' && !mention.isSure)
  const roles = mayBePerson ? rolesAround(text, sentence, mention) : []
  const nouns = nounsToldOf(sentence, mention, children)
  if (roles.some(role => role.noun !== ''))
    return { mention, type: 'person', isSure: true, roles, words, votes: [], nouns }
  const standsFor = standsForCountry(sentence, mention, children)
  const votes = mention.isSure ? [] : votesOf(sentence, mention, children)
  const type = mention.type ?? votes.find(vote => vote.weight >= ENOUGH)?.type ?? 'other'
  return { mention, type, isSure: mention.isSure, roles, words, votes, nouns, standsFor }
}

function publish({ sentences }: ReadText, drafts: readonly EntityDraft[], all: readonly MentionDraft[]) {
  const ordered = [...all].sort((a, b) => a.sentence - b.sentence || a.from - b.from || b.to - a.to)
  const used = drafts.filter(draft => draft.mentions.length > 0)
  const ids = new Map(used.map((draft, index) => [draft, `e${index + 1}`]))
  const mentions = ordered.map((mention): Mention => {
    const { tokens } = sentences[mention.sentence]
    const span = { start: tokens[mention.from].span.start, end: tokens[mention.to - 1].span.end }
    const entity = mention.entity && ids.get(mention.entity)
    const type =
      mention.kind === 'name' && mention.type !== 'nationality' && mention.entity
        ? mention.entity.type
        : mention.type
    return {
      span,
      type,
      kind: mention.kind,
      ...(entity && { entity }),
      sentence: mention.sentence,
      head: mention.head,
    }
  })
  const mentionsOf = new Map<string, number[]>()
  mentions.forEach(({ entity }, index) => {
    if (!entity) return
    const known = mentionsOf.get(entity)
    if (known) known.push(index)
    else mentionsOf.set(entity, [index])
  })
  const entities = used.map((draft): Entity => {
    const id = ids.get(draft) ?? ''
    const known = draft.type === 'place' ? placeNames(draft.name) : []
    const aliases = [...new Set([...draft.forms, ...known])].filter(form => form !== draft.name)
    return {
      id,
      type: draft.type,
      name: draft.name,
      aliases,
      roles: [...draft.roles],
      mentions: mentionsOf.get(id) ?? [],
    }
  })
  return { mentions, entities }
}

/** What is known of organisations: well-known ones with their acronyms, and the nouns that head their names. */
import {
  EVENT_HEADS,
  ORGANISATION_HEADS,
  ORGANISATIONS,
  PLACE_HEADS,
  WORK_HEADS,
} from '../../lexicon/en/names/organisations'
import { foldName } from '../fold'
import { legalForms, linesOf, listOf, once } from '../tables'

export interface KnownOrganisation {
  readonly name: string
  /** The description that may stand for it: `company`, `newspaper`, `party` … */
  readonly kind: string
  readonly aliases: readonly string[]
}

const heads = once(() => {
  const kinds = new Map<string, string>()
  for (const line of linesOf(ORGANISATION_HEADS)) {
    const [kind, words] = line.split(';')
    for (const word of listOf(words)) if (!kinds.has(word)) kinds.set(word, kind)
  }
  return kinds
})

const known = once(() => {
  const organisations = new Map<string, KnownOrganisation>()
  for (const line of linesOf(ORGANISATIONS)) {
    const [kind, name, others] = line.split(';')
    const organisation: KnownOrganisation = { name, kind, aliases: listOf(others) }
    for (const each of [name, ...organisation.aliases]) {
      const key = organisationKey(each)
      if (!organisations.has(key)) organisations.set(key, organisation)
    }
  }
  return organisations
})

const acronyms = once(() => {
  const found = new Set<string>()
  for (const organisation of known().values())
    for (const each of [organisation.name, ...organisation.aliases])
      if (/^[A-Z][A-Z.]+$/.test(each)) found.add(organisationKey(each))
  return found
})

/** The well-known organisation of that name or acronym. An acronym counts in capitals only: "who" is no WHO. */
export function findOrganisation(name: string): KnownOrganisation | undefined {
  const key = organisationKey(name)
  if (acronyms().has(key) && name.toUpperCase() !== name && !/[A-Z].*[A-Z]/.test(name)) return undefined
  return known().get(key)
}

/** `company`, `party`, `ministry` …: what a head noun makes of a name; undefined when it heads no organisation's name. */
export const kindOfHead = (word: string): string | undefined => heads().get(word)

/** Whether the folded word says a firm's legal form. */
export const isLegalForm = (word: string): boolean => legalForms().has(word)

const eventHeads = once(() => new Set(listOf(EVENT_HEADS)))
const placeHeads = once(() => new Set(listOf(PLACE_HEADS)))
const workHeads = once(() => new Set(listOf(WORK_HEADS)))
export const isEventHead = (word: string): boolean => eventHeads().has(word)
export const isPlaceHead = (word: string): boolean => placeHeads().has(word)
export const isWorkHead = (word: string): boolean => workHeads().has(word)

function organisationKey(name: string): string {
  return foldName(name.replace(/\./g, '')).replace(/^the /, '')
}

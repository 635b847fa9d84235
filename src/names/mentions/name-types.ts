/** What the words of a name say of its type. */
import { CLUBS, PLACE_BEGINNINGS } from '../../lexicon/en/names/name-words'
import type { EntityType, Token } from '../../types'
import { foldName } from '../fold'
import {
  findOrganisation,
  isEventHead,
  isLegalForm,
  isPlaceHead,
  isWorkHead,
  kindOfHead,
} from '../organisations/organisations'
import { countryOfSeat, findPlaces, isPeople } from '../places'
import { isGivenName } from '../tables'
import type { TokenRange } from './name-runs'

export interface NameType {
  readonly type?: EntityType
  /** Whether a table or a head noun says so, rather than the look of the words. */
  readonly isSure: boolean
}

/** "Calder Rovers", wherever Calder is; "Ash Wednesday" and "the Orient" are no clubs. */
const isPlainClub = (last: string, first: string): boolean =>
  !/^(?:wednesday|orient|harriers)$/.test(last) && !isGivenName(first)

/** The type that the words of a name tell, `text` being what stands in the article. */
export function typeOfName(text: string, tokens: readonly Token[], range: TokenRange): NameType {
  const known = typeInTables(text)
  if (known) return { type: known, isSure: true }
  const words = tokens.slice(range.from, range.to).map(token => foldName(token.text))
  const isFlat = tokens.slice(range.from + 1, range.to).some(token => token.deprel === 'flat')
  const of = words.findIndex((word, index) => index > 0 && (word === 'of' || word === 'for'))
  const head = headOf(of > 0 ? words.slice(0, of) : words)
  const last = words[words.length - 1]
  const isClub = CLUBS.has(last) && words.length > 1
  if (isClub && (findPlaces(words.slice(0, -1).join(' ')).length > 0 || isPlainClub(last, words[0])))
    return { type: 'organisation', isSure: true }
  const isNamedPerson = words.length > 1 && isGivenName(words[0]) && of < 0
  // David Hall and Carnegie Hall: the tree tells which.
  if (isNamedPerson && (!headsBody(head) || (isFlat && words.length === 2)))
    return { type: 'person', isSure: !headsBody(head) }
  if (words.length > 1) {
    if (isPeople(words[words.length - 1]) && /s$/.test(words[words.length - 1]))
      return { type: 'nationality', isSure: true }
    const type = typeOfHead(head, words[0])
    if (type) return { type, isSure: true }
  }
  if (/^[\p{Lu}\d&.-]{2,7}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text))
    return { type: 'organisation', isSure: false }
  // "Apollo 11", "Formula 1"
  if (words.some(word => /^\d/.test(word))) return { isSure: false }
  if (isFlat || (words.length === 1 && isGivenName(words[0]))) return { type: 'person', isSure: false }
  return { isSure: false }
}

function typeInTables(text: string): EntityType | undefined {
  const isPlace = findPlaces(text).length > 0
  if (isPeople(text) && !isPlace) return 'nationality'
  if (findOrganisation(text)) return 'organisation'
  if (isPlace) return 'place'
  return countryOfSeat(text) ? 'organisation' : undefined
}

function typeOfHead(head: string, first: string): EntityType | undefined {
  const isOrganisation = kindOfHead(head) !== undefined || isLegalForm(head)
  if (isEventHead(head) && !isOrganisation) return 'event'
  if (isWorkHead(head) && !isOrganisation) return 'work'
  if (isOrganisation) return 'organisation'
  return isPlaceHead(head) || PLACE_BEGINNINGS.has(first) ? 'place' : undefined
}

/** The last word that is no number: "World War II". */
function headOf(words: readonly string[]): string {
  let at = words.length - 1
  while (at > 0 && /^(?:\d+|[ivx]+)$/.test(words[at])) at--
  return words[at]
}

const headsBody = (word: string): boolean =>
  kindOfHead(word) !== undefined || isPlaceHead(word) || isEventHead(word) || isLegalForm(word)

/** Whether the words end with what heads the name of a body, place or event. */
export const isBodyName = (tokens: readonly Token[], range: TokenRange): boolean =>
  headsBody(headOf(tokens.slice(range.from, range.to).map(token => foldName(token.text))))

/** Which entity a source is: the one its words name, or for "he said" the one who has been speaking. */
import { foldName } from '../names/fold'
import { kindOfHead } from '../names/organisations/organisations'
import { type Gender, genderOfGivenName } from '../names/tables'
import type { Reading } from '../text/reading'
import { countWhile } from '../text/search'
import { contains } from '../text/spans'
import type { Attribution, Entity, Mention, Token } from '../types'
import type { Layout } from './draft'

/** Entity of the mention with this head, else of the one that holds the token, else of the name beside the noun. */
export function speakerAt(layout: Layout, sentence: number, head: number): string | undefined {
  const mentions = layout.mentionsOf[sentence]
  const places = known.get(mentions) ?? placesOf(mentions, layout.trees[sentence].tokens)
  known.set(mentions, places)
  return places.headed.get(head) ?? places.around.get(head) ?? places.beside.get(head)
}

/** By the index of a token, the entity of the first mention that it heads, that holds it, that is a name beside it. */
interface Places {
  readonly headed: Map<number, string>
  readonly around: Map<number, string>
  readonly beside: Map<number, string>
}

const known = new WeakMap<readonly Mention[], Places>()

function placesOf(mentions: readonly Mention[], tokens: readonly Token[]): Places {
  const places: Places = { headed: new Map(), around: new Map(), beside: new Map() }
  for (const { entity, head, kind, type, span } of mentions) {
    if (entity === undefined) continue
    const put = (at: Map<number, string>, token: number) => {
      if (!at.has(token)) at.set(token, entity)
    }
    put(places.headed, head)
    for (let i = head; i >= 0 && contains(span, tokens[i].span); i--) put(places.around, i)
    for (let i = head + 1; i < tokens.length && contains(span, tokens[i].span); i++) put(places.around, i)
    // "the Reuters agency", "the outlet Daily NK": the noun says what the name is. Not so "a Leeds judge".
    const named = tokens[tokens[head].head]
    const names =
      tokens[head].head > head
        ? type === 'organisation' && kindOfHead(named.lemma.toLowerCase()) !== undefined
        : type !== 'nationality'
    if (kind === 'name' && names && NAME_BESIDE.has(tokens[head].deprel))
      put(places.beside, tokens[head].head)
  }
  return places
}

const NAME_BESIDE = new Set(['compound', 'flat', 'appos'])

/** Further back the thread of who is speaking is lost. */
const MAX_REPORTS_BACK = 3

/** The attributions, those of a mere "he" or "she" with whoever has been speaking till then as their speaker. */
export function withRunningSpeakers(
  { source, mentions, entities }: Reading,
  attributions: readonly Attribution[],
): Attribution[] {
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const people = mentions.filter(m => m.type === 'person' && m.kind === 'name' && m.entity !== undefined)
  const genders = new Map<Entity, Gender | undefined>()
  const found: Attribution[] = []
  for (const attribution of attributions) {
    const gender = attribution.speaker === undefined ? pronounGender(source.text, attribution) : undefined
    const speaker = gender === undefined ? undefined : lastSpeaker(attribution, gender)
    found.push(speaker === undefined ? attribution : withSpeaker(attribution, speaker))
  }
  return found

  function lastSpeaker(asking: Attribution, gender: Gender): string | undefined {
    const to = asking.cue[0]?.start ?? 0
    for (let i = found.length - 1; i >= Math.max(0, found.length - MAX_REPORTS_BACK); i--) {
      const { speaker, cue, content } = found[i]
      const entity = speaker === undefined ? undefined : byId.get(speaker)
      if (entity === undefined || entity.type !== 'person') continue
      const from = cue[0]?.end ?? 0
      const reported = [...content, ...asking.content]
      // Whoever else is named in between, but in the words reported, may be the one who goes on.
      let isAlone = true
      const first = countWhile(people, ({ span }) => span.start < from)
      for (let p = first; isAlone && p < people.length && people[p].span.end <= to; p++)
        isAlone = people[p].entity === speaker || reported.some(words => contains(words, people[p].span))
      if (!genders.has(entity)) genders.set(entity, genderOf(source.text, mentions, entity))
      const own = genders.get(entity)
      return isAlone && (own === undefined || own === gender) ? speaker : undefined
    }
    return undefined
  }
}

function withSpeaker({ source, cue, content, kind, parent }: Attribution, speaker: string): Attribution {
  return { source, cue, content, kind, speaker, ...(parent === undefined ? {} : { parent }) }
}

function pronounGender(text: string, { source }: Attribution): Gender | undefined {
  if (source.length !== 1 || source[0].end - source[0].start > 3) return undefined
  const word = text.slice(source[0].start, source[0].end).toLowerCase()
  return word === 'he' ? 'male' : word === 'she' ? 'female' : undefined
}

/** What pronouns elsewhere say of the bearer, else what the given name does. */
function genderOf(text: string, mentions: readonly Mention[], entity: Entity): Gender | undefined {
  for (const index of entity.mentions) {
    const { kind, span } = mentions[index]
    if (kind !== 'pronoun') continue
    const word = text.slice(span.start, span.end).toLowerCase()
    if (/^(?:he|him|his)$/.test(word)) return 'male'
    if (/^(?:she|hers?)$/.test(word)) return 'female'
  }
  return genderOfGivenName(foldName(entity.name.split(' ')[0]))
}
